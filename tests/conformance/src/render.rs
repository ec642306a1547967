//! Errors as JSON, and the views of them.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;
use validation::{
    Code, Language, Languages, Path, ValidationError, ValidationErrors, Value, rules::Choice as _,
};

use crate::{input::Input, skip::Skip};

/// An error that was found.
#[derive(Serialize)]
pub(crate) struct Found {
    path: String,
    code: String,
    #[serde(serialize_with = "in_order")]
    params: Vec<(String, Value)>,
    message: String,
}

pub(crate) fn found(errors: &ValidationErrors) -> Vec<Found> {
    let found = |(path, error): (Path, &ValidationError)| Found {
        path: if path.is_root() { String::new() } else { path.to_string() },
        code: error.code().to_owned(),
        params: error.params().map(|(name, value)| (name.to_owned(), value.clone())).collect(),
        message: error.to_string(),
    };
    errors.iter().map(found).collect()
}

fn in_order<S: Serializer>(params: &[(String, Value)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(params.iter().map(|(name, value)| (name, Exact(value))))
}

/// Integers as numbers, however long: what reads verdicts is no browser.
struct Exact<'a>(&'a Value);

impl Serialize for Exact<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::BigInt(integer) => serializer.serialize_i128(**integer),
            Value::BigUInt(integer) => serializer.serialize_u128(**integer),
            Value::List(items) => serializer.collect_seq(items.iter().map(Exact)),
            other => other.serialize(serializer),
        }
    }
}

/// An error that is to be rendered.
#[derive(Deserialize)]
pub(crate) struct Given<'a> {
    path: Option<String>,
    code: String,
    #[serde(borrow, default)]
    params: Option<BTreeMap<String, &'a RawValue>>,
    /// Its own template.
    #[serde(default)]
    message: Option<String>,
}

impl Given<'_> {
    fn to_error(&self) -> Result<(Path, ValidationError), Skip> {
        let path = self.path.as_deref().unwrap_or_default();
        let path = path.parse().map_err(|error| Skip::new(format!("`{path}`: {error}")))?;
        let mut error = match self.builtin() {
            Some(code) => ValidationError::of(code),
            None => ValidationError::new(self.code.clone()),
        };
        for (name, value) in self.params() {
            error = error.param(name.clone(), Input::read(value, None)?.to_value());
        }
        if let Some(template) = &self.message {
            error = error.message(template.clone());
        }
        Ok((path, error))
    }

    fn params(&self) -> impl Iterator<Item = (&String, &&RawValue)> {
        self.params.iter().flatten()
    }

    /// The built-in code of this name: of several, the one that has these params.
    fn builtin(&self) -> Option<&'static Code> {
        let fits = |code: &&Code| {
            let names = || code.param_names().iter().chain(code.value_names());
            self.params().filter(|(name, _)| names().any(|known| known == name)).count()
        };
        let named = Code::builtin().filter(|code| code.name() == self.code);
        named.reduce(|best, code| if fits(&code) > fits(&best) { code } else { best })
    }
}

/// A view of errors, as text.
pub(crate) fn render(
    view: &str,
    language: Option<&str>,
    given: &[Given<'_>],
) -> Result<String, Skip> {
    static LANGUAGES: LazyLock<Languages> = LazyLock::new(Languages::builtin);
    let tag = language.unwrap_or("en");
    let tags = || LANGUAGES.iter().map(Language::tag);
    let language = LANGUAGES.get(tag).ok_or_else(|| Skip::unknown("language", tag, tags()))?;
    let mut errors = ValidationErrors::new();
    for given in given {
        let (path, error) = given.to_error()?;
        errors.add_error(path, error);
    }
    let errors = errors.in_language(language);
    Ok(match view {
        "as_json" => errors.as_json().to_string(),
        "as_text" => errors.as_text().to_string(),
        "as_ul" => errors.as_ul().to_string(),
        "as_problem" => errors.as_problem().to_string(),
        "as_tree" => errors.as_tree().to_string(),
        "display" => errors.to_string(),
        _ => {
            let views = ["as_json", "as_text", "as_ul", "as_problem", "as_tree", "display"];
            return Err(Skip::unknown("view", view, views));
        }
    })
}
