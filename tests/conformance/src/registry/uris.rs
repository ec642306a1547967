//! URLs, URIs and pointers.

use validation::rules::{self, Anywhere, Url, words};

use super::Rule;
use crate::{
    call::{Call, Verdict, by_length},
    skip::Skip,
};

pub(super) const RULES: &[Rule] = &[
    ("url", url),
    ("uri", |call| call.check_text(&rules::uri())),
    ("uri_reference", |call| call.check_text(&rules::uri_reference())),
    ("iri", |call| call.check_text(&rules::iri())),
    ("iri_reference", |call| call.check_text(&rules::iri_reference())),
    ("uri_template", |call| call.check_text(&rules::uri_template())),
    ("json_pointer", |call| call.check_text(&rules::json_pointer())),
    ("relative_json_pointer", |call| call.check_text(&rules::relative_json_pointer())),
];

fn url(call: &mut Call) -> Verdict {
    let Some(schemes) = call.texts("schemes")? else { return of_schemes(call, rules::url()) };
    // The rule panics on these: in an attribute, they do not compile.
    let is_of_schemes = |char: char| char.is_ascii_alphanumeric() || "+-.".contains(char);
    let is_accepted = |scheme: &&str| {
        scheme.starts_with(|char: char| char.is_ascii_alphabetic())
            && scheme.chars().all(is_of_schemes)
            && !scheme.eq_ignore_ascii_case("javascript")
    };
    match schemes.iter().find(|scheme| !is_accepted(scheme)) {
        Some(scheme) => Err(Skip::new(format!("`{scheme}` is no scheme of addresses"))),
        None => by_length!(schemes, schemes => of_schemes(call, rules::url().schemes(schemes))),
    }
}

fn of_schemes<const N: usize>(call: &mut Call, mut rule: Url<N, Anywhere>) -> Verdict {
    type Dialect<const N: usize> = fn(Url<N, Anywhere>) -> Url<N, Anywhere>;
    let dialects: [(_, Dialect<N>); 3] = [
        ("web", |rule| rule.dialect(words::web)),
        ("django", |rule| rule.dialect(words::django)),
        ("whatwg", |rule| rule.dialect(words::whatwg)),
    ];
    if let Some(in_dialect) = call.choose("dialect", &dialects)? {
        rule = in_dialect(rule);
    }
    if call.flag("userinfo")? {
        rule = rule.userinfo();
    }
    if call.flag("tld")? {
        rule = rule.tld();
    }
    match call.texts("host")? {
        Some(hosts) => call.check_text(&rule.host(hosts.as_slice())),
        None => call.check_text(&rule),
    }
}
