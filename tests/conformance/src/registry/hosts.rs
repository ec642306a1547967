//! E-mail addresses, hosts and domains.

use validation::rules::{self, Email, words};

use super::Rule;
use crate::call::{Call, Verdict, by_length};

pub(super) const RULES: &[Rule] =
    &[("email", email), ("hostname", hostname), ("domain", domain), ("host_port", host_port)];

fn email(call: &mut Call) -> Verdict {
    let rule = rules::email();
    match call.texts("allow")? {
        None => email_of(call, rule),
        Some(none) if none.is_empty() => email_of(call, rule.allow([])),
        Some(domains) => by_length!(domains, domains => email_of(call, rule.allow(domains))),
    }
}

fn email_of<const N: usize>(call: &mut Call, rule: Email<N>) -> Verdict {
    let dialects = [
        ("portable", rule.dialect(words::portable)),
        ("html", rule.dialect(words::html)),
        ("rfc5321", rule.dialect(words::rfc5321)),
        ("idn", rule.dialect(words::idn)),
        ("django", rule.dialect(words::django)),
    ];
    let rule = call.choose("dialect", &dialects)?.unwrap_or(rule);
    call.check_text(&rule)
}

fn hostname(call: &mut Call) -> Verdict {
    let mut rule = rules::hostname();
    if call.flag("trailing_dot")? {
        rule = rule.trailing_dot();
    }
    if call.flag("address")? {
        rule = rule.address();
    }
    if call.flag("idn")? {
        rule = rule.idn();
    }
    call.check_text(&rule)
}

fn domain(call: &mut Call) -> Verdict {
    let mut rule = rules::domain();
    if let Some(accept) = call.switch("accept_idna")? {
        rule = rule.accept_idna(accept);
    }
    call.check_text(&rule)
}

fn host_port(call: &mut Call) -> Verdict {
    let mut rule = rules::host_port();
    if call.flag("port_optional")? {
        rule = rule.port_optional();
    }
    if call.flag("trailing_dot")? {
        rule = rule.trailing_dot();
    }
    if call.flag("zone")? {
        rule = rule.zone();
    }
    if call.flag("any_zone")? {
        rule = rule.any_zone();
    }
    call.check_text(&rule)
}
