//! Identifiers and data formats.

use validation::rules::{self, words};

use super::{Rule, contradiction};
use crate::{
    call::{Call, Verdict},
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("uuid", uuid),
    ("ulid", |call| call.check_text(&rules::ulid())),
    ("json", json),
    ("base64", base64),
    ("hex", hex),
    ("hex_color", hex_color),
    ("semver", |call| call.check_text(&rules::semver())),
    ("mime_type", mime_type),
    ("valid_regex", |call| call.check_text(&rules::valid_regex())),
];

fn uuid(call: &mut Call) -> Verdict {
    let mut rule = rules::uuid();
    let versions = call.counts::<u8>("versions")?.into_iter().chain(call.count("version")?);
    for version in versions.collect::<Vec<_>>() {
        if !(1..=8).contains(&version) {
            return Err(Skip::new(format!("a UUID has a version from 1 to 8, not {version}")));
        }
        rule = rule.version(version);
    }
    if call.flag("strict")? {
        rule = rule.strict();
    }
    if call.flag("nil")? {
        rule = rule.nil();
    }
    if call.flag("max")? {
        rule = rule.max();
    }
    if call.flag("simple")? {
        rule = rule.simple();
    }
    call.check_text(&rule)
}

fn json(call: &mut Call) -> Verdict {
    let mut rule = rules::json();
    if call.flag("object")? {
        rule = rule.object();
    }
    if call.flag("array")? {
        rule = rule.array();
    }
    call.check_text(&rule)
}

fn base64(call: &mut Call) -> Verdict {
    let mut rule = rules::base64();
    rule = match call.choose("dialect", &[("standard", false), ("url_safe", true)])? {
        Some(true) => rule.dialect(words::url_safe),
        Some(false) => rule.dialect(words::standard),
        None => rule,
    };
    if call.flag("url_safe")? {
        rule = rule.url_safe();
    }
    rule = match (call.flag("padding")?, call.flag("no_padding")?, call.flag("any_padding")?) {
        (false, false, false) => rule,
        (true, false, false) => rule.padding(),
        (false, true, false) => rule.no_padding(),
        (false, false, true) => rule.any_padding(),
        _ => return contradiction("one kind of padding says it all"),
    };
    call.check_text(&rule)
}

fn hex(call: &mut Call) -> Verdict {
    let mut rule = rules::hex();
    if call.flag("prefix")? {
        rule = rule.prefix();
    }
    call.check_text(&rule)
}

fn hex_color(call: &mut Call) -> Verdict {
    let mut rule = rules::hex_color();
    if call.choose("dialect", &[("html", ())])?.is_some() {
        rule = rule.dialect(words::html);
    }
    if call.flag("bare")? {
        rule = rule.bare();
    }
    call.check_text(&rule)
}

fn mime_type(call: &mut Call) -> Verdict {
    let mut rule = rules::mime_type();
    if call.flag("no_parameters")? {
        rule = rule.no_parameters();
    }
    if call.flag("any_type")? {
        rule = rule.any_type();
    }
    call.check_text(&rule)
}
