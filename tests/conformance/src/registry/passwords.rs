//! Passwords and files.

use validation::{
    Subject, Upload,
    rules::{self, Others, Password},
};

use super::Rule;
use crate::{
    call::{Call, Verdict, unfit},
    input::Input,
    skip::Skip,
};

pub(super) const RULES: &[Rule] =
    &[("password", password), ("file_extension", file_extension), ("file", file)];

fn password(call: &mut Call) -> Verdict {
    let others = others(call)?;
    let mut rule = rules::password().not_similar_to(others.as_slice());
    if let Some(min) = call.count("min")? {
        rule = rule.min(min);
    }
    if call.flag("not_numeric")? {
        rule = rule.not_numeric();
    }
    match call.number::<f64>("similarity")? {
        Some(similarity) if similarity < 0.1 => {
            return Err(Skip::new("`similarity` is at least 0.1"));
        }
        Some(similarity) => rule = rule.similarity(similarity),
        None => {}
    }
    if call.flag("not_common")? { check(call, rule.not_common()) } else { check(call, rule) }
}

fn check<O: Others, const COMMON: bool>(call: &Call, rule: Password<O, COMMON>) -> Verdict {
    call.check_text(&rule)
}

/// What the password may not be like: texts, or `null` for a field without one.
fn others(call: &mut Call) -> Result<Vec<Option<&'static str>>, Skip> {
    let others = match call.args.take("not_similar_to") {
        Some(Input::List(others)) => others,
        other => other.into_iter().collect(),
    };
    let text = |other| match other {
        Input::Text(text) => Ok(Some(crate::args::kept(&text))),
        Input::Null => Ok(None),
        other => Err(unfit("texts", &other)),
    };
    others.into_iter().map(text).collect()
}

fn file_extension(call: &mut Call) -> Verdict {
    // as in Django: no list at all asks for nothing, an empty one refuses everything
    if !call.args.has("0") {
        return call.check_text(&rules::length());
    }
    let allowed = call.positional_texts()?;
    call.check_text(&rules::file_extension(allowed.as_slice()))
}

/// The input is `{"name": …, "size": …, "content_type": …}`.
fn file(call: &mut Call) -> Verdict {
    let sent = Sent::read(&call.input)?;
    let sent = Subject::plain(sent.as_ref());
    let mut rule = rules::file();
    if let Some(bytes) = call.count("max_size")? {
        rule = rule.max_size(bytes);
    }
    if call.flag("allow_empty")? {
        rule = rule.allow_empty();
    }
    match (call.texts("extension")?, call.texts("content_type")?) {
        (None, None) => call.check(&rule, sent),
        (Some(names), None) => call.check(&rule.extension(names.as_slice()), sent),
        (None, Some(types)) => call.check(&rule.content_type(types.as_slice()), sent),
        (Some(names), Some(types)) => {
            let rule = rule.extension(names.as_slice()).content_type(types.as_slice());
            call.check(&rule, sent)
        }
    }
}

struct Sent {
    name: String,
    size: u64,
    content_type: Option<String>,
}

impl Sent {
    fn read(input: &Input) -> Result<Option<Self>, Skip> {
        let parts = match input {
            Input::Map(parts) => parts,
            Input::Null => return Ok(None),
            other => return Err(unfit("uploads", other)),
        };
        let text = |name: &str| match parts.get(name) {
            None | Some(Input::Null) => Ok(None),
            Some(Input::Text(text)) => Ok(Some(text.clone())),
            Some(other) => Err(unfit("text there", other)),
        };
        let size = match parts.get("size") {
            Some(Input::Int(size)) => u64::try_from(*size).ok(),
            _ => None,
        };
        Ok(Some(Sent {
            name: text("name")?.unwrap_or_default(),
            size: size.ok_or_else(|| Skip::new("an upload has a `size`"))?,
            content_type: text("content_type")?,
        }))
    }
}

impl Upload for Sent {
    fn name(&self) -> &str {
        &self.name
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}
