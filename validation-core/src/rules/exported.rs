//! What text rules tell exporters is what they do: a pattern that a rule tells accepts what the rule accepts.

use alloc::{boxed::Box, string::String, vec, vec::Vec};

use proptest::prelude::*;
use regex::Regex;

use crate::{
    fact::{Fact, Unit},
    rule::Rule,
    rules::{
        alpha, alphanumeric, ascii, digits, hex, hex_color, identifier, integer_list, no_control,
        no_null, semver, single_line, trimmed, words,
    },
};

type Accepts = Box<dyn Fn(&str) -> bool>;

/// A rule, what it tells, and what follows from that.
struct Told {
    rule: Accepts,
    facts: Vec<Fact>,
    meant: Vec<Accepts>,
}

fn told(rule: impl Rule<str> + 'static) -> Told {
    let mut facts = Vec::new();
    rule.facts(&mut |fact| facts.push(fact));
    let meant = facts.iter().map(meant).collect();
    Told { rule: Box::new(move |text| rule.check(text).is_ok()), facts, meant }
}

fn meant(fact: &Fact) -> Accepts {
    match *fact {
        Fact::Pattern { ref regex, inverse } => {
            let regex = Regex::new(regex).unwrap();
            Box::new(move |text| regex.is_match(text) != inverse)
        }
        Fact::MinLength(min, Unit::Chars) => Box::new(move |text| text.chars().count() >= min),
        Fact::MaxLength(max, Unit::Chars) => Box::new(move |text| text.chars().count() <= max),
        ref other => panic!("{other:?}"),
    }
}

fn rules() -> Vec<Told> {
    vec![
        told(alpha().ascii()),
        told(alphanumeric().ascii()),
        told(ascii()),
        told(digits()),
        told(digits().len(3)),
        told(digits().min(0).max(2)),
        told(digits().min(2)),
        told(digits().max(2)),
        told(hex()),
        told(hex().prefix()),
        told(hex_color()),
        told(hex_color().bare()),
        told(hex_color().dialect(words::html)),
        told(hex_color().dialect(words::html).bare()),
        told(identifier()),
        told(integer_list()),
        told(integer_list().negative()),
        told(integer_list().separator("-").negative()),
        told(integer_list().separator("1 ")),
        told(integer_list().separator("é|")),
        told(no_control()),
        told(no_control().multiline()),
        told(no_null()),
        told(semver()),
        told(single_line()),
        told(trimmed()),
    ]
}

fn agree(rules: &[Told], text: &str) {
    for Told { rule, facts, meant } in rules {
        let accepted = meant.iter().all(|accepts| accepts(text));
        assert_eq!(rule(text), accepted, "{text:?} {facts:?}");
    }
}

#[test]
fn every_character_alone_and_between_others() {
    let rules = rules();
    for char in
        ('\0'..='\u{200}').chain('\u{2000}'..='\u{2070}').chain(['٣', '語', '\u{feff}', '😀'])
    {
        for text in
            [String::from(char), String::from_iter(['a', char]), String::from_iter([char, '1'])]
        {
            agree(&rules, &text);
        }
    }
    agree(&rules, "");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn mixtures(text in "[-a1 ,|é_\\n\\t\\x00\\x1f\\u{85}\\u{2028}٣]{0,6}|[-1,]{0,8}\
            |#?[0aFg]{0,9}|[01a.+-]{0,12}\
            |[01]\\.[01]\\.[01]([-+][0-9a-]{0,3}(\\.[0-9a-]{0,3})?){0,2}") {
        agree(&rules(), &text);
    }
}
