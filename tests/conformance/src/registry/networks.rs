//! Addresses and parts of networks.

use validation::rules::{self, Ip, words};

use super::{Rule, contradiction};
use crate::{
    call::{Call, Verdict},
    input::Input,
};

pub(super) const RULES: &[Rule] = &[
    ("ip", |call| ip(call, rules::ip(), true)),
    ("ipv4", |call| ip(call, rules::ipv4(), false)),
    ("ipv6", |call| ip(call, rules::ipv6(), true)),
    ("cidr", cidr),
    ("mac", mac),
    ("port", port),
];

fn ip(call: &mut Call, mut rule: Ip, has_zones: bool) -> Verdict {
    if call.choose("dialect", &[("django", ())])?.is_some() {
        rule = rule.dialect(words::django);
    }
    let (zone, any_zone) = (call.flag("zone")?, call.flag("any_zone")?);
    let (private, global) = (call.flag("private")?, call.flag("global")?);
    if (zone || any_zone) && !has_zones {
        return contradiction("IPv4 addresses have no zones");
    }
    if private && global {
        return contradiction("no address is both `private` and `global`");
    }
    if zone {
        rule = rule.zone();
    }
    if any_zone {
        rule = rule.any_zone();
    }
    if private {
        rule = rule.private();
    }
    if global {
        rule = rule.global();
    }
    call.check_text(&rule)
}

fn cidr(call: &mut Call) -> Verdict {
    let mut rule = rules::cidr();
    rule = match (call.flag("v4")?, call.flag("v6")?) {
        (true, true) => return contradiction("`v4` and `v6` together: leave out both"),
        (true, false) => rule.v4(),
        (false, true) => rule.v6(),
        (false, false) => rule,
    };
    if call.flag("strict")? {
        rule = rule.strict();
    }
    call.check_text(&rule)
}

fn mac(call: &mut Call) -> Verdict {
    let mut rule = rules::mac();
    rule = match call.count("eui")? {
        None => rule,
        Some(bits @ (48 | 64)) => rule.eui(bits),
        Some(_) => return contradiction("`eui` is 48 or 64"),
    };
    if call.flag("no_separators")? {
        rule = rule.no_separators();
    }
    call.check_text(&rule)
}

fn port(call: &mut Call) -> Verdict {
    let mut rule = rules::port();
    if call.flag("nonzero")? {
        rule = rule.nonzero();
    }
    match call.input {
        Input::Int(_) => call.check_number::<i128>(&rule),
        Input::UInt(_) => call.check_number::<u128>(&rule),
        _ => call.check_text(&rule),
    }
}
