//! A line in, a line out.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use validation::ValidationErrors;

use crate::{
    args::Args,
    call::Call,
    formats,
    input::Input,
    registry,
    render::{self, Found},
    skip::Skip,
};

/// A case: a rule with its arguments and a value, or errors to render.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(default)]
    rule: Option<String>,
    /// In place of a rule.
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    suite: String,
    #[serde(borrow, default)]
    args: Option<BTreeMap<String, &'a RawValue>>,
    #[serde(borrow, default, alias = "value", deserialize_with = "given")]
    input: Option<&'a RawValue>,
    #[serde(default)]
    input_type: Option<String>,
    #[serde(default)]
    render: Option<String>,
    #[serde(default)]
    language: Option<String>,
    #[serde(borrow, default)]
    errors: Option<Vec<render::Given<'a>>>,
}

/// What is there, be it `null`.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

#[derive(Serialize)]
struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    #[serde(flatten)]
    outcome: Outcome,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Outcome {
    Passed { ok: bool },
    Failed { ok: bool, errors: Vec<Found> },
    Rendered { output: String },
    Skipped { skip: String },
}

/// Answers one line. What is no JSON object is skipped, as all that has no verdict.
pub fn answer(line: &str) -> String {
    let (id, outcome) = match serde_json::from_str::<Line<'_>>(line) {
        Ok(line) => (line.id, outcome(&line)),
        Err(error) => (None, Err(Skip::new(format!("the line is not understood: {error}")))),
    };
    let outcome = outcome.unwrap_or_else(|skip| Outcome::Skipped { skip: skip.to_string() });
    serde_json::to_string(&Answer { id, outcome }).unwrap_or_else(|error| {
        serde_json::json!({ "skip": format!("the answer cannot be written: {error}") }).to_string()
    })
}

fn outcome(line: &Line<'_>) -> Result<Outcome, Skip> {
    if let Some(view) = &line.render {
        let errors = line.errors.as_deref().unwrap_or_default();
        let output = render::render(view, line.language.as_deref(), errors)?;
        return Ok(Outcome::Rendered { output });
    }
    let errors = check(line)?;
    Ok(if errors.is_empty() {
        Outcome::Passed { ok: true }
    } else {
        Outcome::Failed { ok: false, errors: render::found(&errors) }
    })
}

fn check(line: &Line<'_>) -> Result<ValidationErrors, Skip> {
    let input = line.input.ok_or_else(|| Skip::new("`input` is missing"))?;
    let input = Input::read(input, line.input_type.as_deref())?;
    if let Some(rule) = &line.rule {
        let args = Args::read(line.args.as_ref().unwrap_or(&BTreeMap::new()))?;
        return registry::apply(rule, &mut Call { args, input });
    }
    let format = line.format.as_deref();
    let format = format.ok_or_else(|| Skip::new("`rule` is missing"))?;
    let (rule, args) = formats::rule_of(&line.suite, format)
        .ok_or_else(|| Skip::new(format!("no rule for the format `{format}`")))?;
    let args = serde_json::from_str(args).map_err(|error| Skip::new(error.to_string()))?;
    registry::apply(rule, &mut Call { args: Args::read(&args)?, input })
}
