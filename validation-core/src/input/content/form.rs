//! A part of a form: text becomes what is asked for.

use alloc::vec::Vec;

use super::{Content, Entries, Wanted};
use crate::{
    form::{FormInput, with_line_feeds},
    input::{
        Input, Kind, Refused,
        codes::{INVALID_BOOLEAN, INVALID_INTEGER},
        loose,
    },
    rules::{INVALID_NUMBER, NO_NULL, REQUIRED},
};

pub(super) fn content(form: FormInput<'_>) -> Content<'_> {
    if form.file().is_some() {
        return Content::File;
    }
    match form.text() {
        Some(text) => Content::Loose(text),
        None if form.has_fields() => Content::Object,
        None if form.has_items() => Content::List,
        None => Content::Absent,
    }
}

/// Text, as what is asked for. Text of no letters is nothing, for all but text itself.
pub(super) fn wanted(text: &str, wanted: Wanted) -> Result<Content<'_>, Refused> {
    if text.contains('\0') {
        return Err(Refused::of(&NO_NULL));
    }
    let is_blank = text.trim().is_empty();
    Ok(match wanted {
        Wanted::Any | Wanted::Text => Content::Text(with_line_feeds(text)),
        Wanted::Boolean if is_blank => Content::Boolean(false),
        Wanted::Char if !text.is_empty() => Content::Text(with_line_feeds(text)),
        _ if is_blank => return Err(Refused::of(&REQUIRED)),
        Wanted::Name | Wanted::Char | Wanted::Null => Content::Text(text.into()),
        Wanted::Integer => {
            Content::Number(loose::whole(text).ok_or_else(|| Refused::of(&INVALID_INTEGER))?)
        }
        Wanted::Number => {
            Content::Number(loose::number(text).ok_or_else(|| Refused::of(&INVALID_NUMBER))?)
        }
        Wanted::Boolean => {
            let truth = loose::boolean(text);
            Content::Boolean(truth.ok_or_else(|| Refused::of(&INVALID_BOOLEAN))?)
        }
    })
}

/// Nothing given: a box that is not ticked says no that way.
pub(super) fn absent(wanted: Wanted) -> Content<'static> {
    match wanted {
        Wanted::Boolean => Content::Boolean(false),
        Wanted::Null => Content::Null,
        _ => Content::Absent,
    }
}

/// The items of a list; nothing given is a list without any.
pub(super) fn items<'de>(form: FormInput<'de>) -> Result<Vec<(usize, Input<'de>)>, Refused> {
    if form.has_fields() && form.text().is_none() {
        return Err(Refused::wrong_type("list", "object"));
    }
    Ok(form.items().into_iter().map(|(index, item)| (index, Input(Kind::Form(item)))).collect())
}

/// The members of an object; nothing given is an object without any.
pub(super) fn entries<'de>(form: FormInput<'de>) -> Result<Entries<'de>, Refused> {
    match content(form) {
        Content::Loose(text) if !text.is_empty() && !form.has_fields() => {
            Err(Refused::wrong_type("object", "text"))
        }
        Content::File if !form.has_fields() => Err(Refused::wrong_type("object", "file")),
        _ if form.entries().iter().any(|(name, _)| name.contains('\0')) => {
            Err(Refused::of(&NO_NULL))
        }
        _ => {
            let entries = form.entries().into_iter();
            Ok(entries.map(|(name, input)| (name, Input(Kind::Form(input)))).collect())
        }
    }
}
