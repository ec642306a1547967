//! A line in, a line out.

use std::{
    collections::BTreeMap,
    panic::{self, AssertUnwindSafe},
};

use serde::{Deserialize, Serialize};
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
struct Line<'a>(BTreeMap<String, &'a RawValue>);

impl<'a> Line<'a> {
    /// A member as it is written, be it `null`.
    fn raw(&self, name: &str) -> Option<&'a RawValue> {
        self.0.get(name).copied()
    }

    /// A member; `null` is as good as none.
    fn get<T: Deserialize<'a>>(&self, name: &str) -> Result<Option<T>, Skip> {
        let Some(raw) = self.raw(name) else { return Ok(None) };
        let read = serde_json::from_str(raw.get());
        read.map_err(|error| Skip::new(format!("`{name}` is not understood: {error}")))
    }

    /// The arguments: by their names, or a list of positional ones.
    fn args(&self) -> Result<BTreeMap<String, &'a RawValue>, Skip> {
        if !self.raw("args").is_some_and(|args| args.get().starts_with('[')) {
            return Ok(self.get("args")?.unwrap_or_default());
        }
        let list: Vec<&RawValue> = self.get("args")?.unwrap_or_default();
        Ok(list.into_iter().enumerate().map(|(at, arg)| (at.to_string(), arg)).collect())
    }

    fn input(&self) -> Result<Input, Skip> {
        let kind: Option<String> = self.get("input_type")?;
        match self.raw("input").or_else(|| self.raw("value")) {
            Some(input) => Input::read(input, kind.as_deref()),
            None if kind.as_deref() == Some("null") => Ok(Input::Null),
            None => Err(Skip::new("`input` is missing")),
        }
    }
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
    let (id, outcome) = match serde_json::from_str(line.trim_start_matches('\u{feff}')) {
        Ok(members) => {
            let line = Line(members);
            // a mistake in a rule is no reason to stop; what it is stands on standard error
            let outcome = panic::catch_unwind(AssertUnwindSafe(|| outcome(&line)));
            (line.raw("id"), outcome.unwrap_or_else(|_| Err(Skip::new("the rule has panicked"))))
        }
        Err(error) => (None, Err(Skip::new(format!("the line is not understood: {error}")))),
    };
    let outcome = outcome.unwrap_or_else(|skip| Outcome::Skipped { skip: skip.to_string() });
    serde_json::to_string(&Answer { id, outcome }).unwrap_or_else(|error| {
        serde_json::json!({ "skip": format!("the answer cannot be written: {error}") }).to_string()
    })
}

fn outcome(line: &Line<'_>) -> Result<Outcome, Skip> {
    if let Some(view) = line.get::<String>("render")? {
        let errors: Option<Vec<render::Given<'_>>> = line.get("errors")?;
        let language: Option<String> = line.get("language")?;
        let output =
            render::render(&view, language.as_deref(), errors.as_deref().unwrap_or_default())?;
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
    if let Some(rule) = line.get::<String>("rule")? {
        let args = Args::read(&line.args()?)?;
        return registry::apply(&rule, &mut Call { args, input: line.input()? });
    }
    let format: Option<String> = line.get("format")?;
    let format = format.ok_or_else(|| Skip::new("`rule` is missing"))?;
    let suite: String = line.get("suite")?.unwrap_or_default();
    let (rule, args) = formats::rule_of(&suite, &format)
        .ok_or_else(|| Skip::new(format!("no rule for the format `{format}`")))?;
    let args = serde_json::from_str(args).map_err(|error| Skip::new(error.to_string()))?;
    registry::apply(rule, &mut Call { args: Args::read(&args)?, input: line.input()? })
}
