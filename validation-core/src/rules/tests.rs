//! The list of codes, which is public API.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::ptr;

use super::CODES;
use crate::{code::Code, message::lint, rule::Rule};

#[test]
fn every_code_is_well_made() {
    let faults: Vec<_> =
        CODES.iter().copied().flatten().flat_map(|code| lint::faults(code)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_code_belongs_to_one_rule() {
    let mut seen: Vec<&str> = Vec::new();
    for codes in CODES {
        let mut names: Vec<_> = codes.iter().map(|code| code.name()).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            assert!(!seen.contains(&name), "{name}");
            seen.push(name);
        }
    }
}

/// Codes and params are public API: what changes here is a change for those who use them.
#[test]
fn the_codes_and_their_params() {
    let is_of_feature = |codes: &&[&Code]| {
        OF_FEATURES.concat().iter().any(|code| codes.iter().any(|other| ptr::eq(*code, *other)))
    };
    let list: Vec<_> = CODES.iter().copied().filter(|codes| !is_of_feature(codes)).collect();
    insta::assert_snapshot!(written(&list), @r#"
        absent()
        accepted()
        alpha()
        alpha()
        alphanumeric()
        alphanumeric()
        ascii()
        base64()
        before(limit)
        after(limit)
        bic()
        cidr()
        cidr()
        cidr()
        missing_items(values)
        country()
        country()
        country()
        credit_card()
        currency()
        invalid_date(format)
        invalid_datetime(example)
        max_digits(max, actual)
        max_decimal_places(max, actual)
        max_whole_digits(max, actual)
        invalid_number()
        digits()
        digits(len)
        digits(min)
        digits(max)
        digits(min, max)
        domain()
        invalid_duration()
        ean()
        ean()
        ean()
        ean()
        email()
        ends_with(value)
        ends_with(value)
        not_ends_with(value)
        not_ends_with(value)
        equal(expected)
        not_equal(expected)
        empty()
        max_size(limit, actual)
        content_type(allowed, actual)
        invalid_extension(allowed, extension)
        finite()
        hex()
        hex_color()
        host_port()
        hostname()
        iban()
        iban()
        iban()
        iban()
        iban()
        identifier()
        includes(value)
        not_includes(value)
        integer_list(separator)
        integer_list(separator)
        ip()
        ipv4()
        ipv6()
        isbn()
        isbn()
        isbn()
        isbn()
        isbn()
        isin()
        issn()
        json()
        json()
        json()
        json()
        json_pointer()
        relative_json_pointer()
        language()
        language()
        language()
        min_length(min, actual)
        max_length(max, actual)
        exact_length(equal, actual)
        min_length(min, unit, actual)
        max_length(max, unit, actual)
        exact_length(equal, unit, actual)
        min_length(min, unit, actual)
        max_length(max, unit, actual)
        exact_length(equal, unit, actual)
        min_items(min, actual)
        max_items(max, actual)
        exact_items(equal, actual)
        lowercase()
        uppercase()
        luhn()
        mac()
        mac()
        mac()
        mac()
        mac()
        mime_type()
        step_size(step, offset)
        control_characters(position)
        null_characters_not_allowed()
        reserved()
        blank()
        invalid_choice(choices)
        even(actual)
        odd(actual)
        password_too_similar(other)
        password_too_short(min)
        password_too_common()
        password_entirely_numeric()
        past(limit)
        future(limit)
        past_or_present(limit)
        future_or_present(limit)
        pattern()
        port()
        min_value(min, actual)
        max_value(max, actual)
        above(limit, actual)
        below(limit, actual)
        required()
        semver()
        positive(actual)
        negative(actual)
        non_negative(actual)
        non_positive(actual)
        single_line()
        slug()
        starts_with(value)
        starts_with(value)
        not_starts_with(value)
        not_starts_with(value)
        invalid_list(values)
        invalid_time(example)
        trimmed()
        ulid()
        duplicate(first)
        uri()
        uri_reference()
        iri()
        iri_reference()
        uri_template()
        url()
        uuid()
        uuid()
        uuid()
        uuid()
        uuid()
        uuid()
        weekday()
        weekday(days)
        within(limit, unit, side)
        within(limit, unit, side)
        within(limit, unit, side)
        within(limit, unit, side)
        min_words(min, actual)
        max_words(max, actual)
    "#);
}

/// The same of the rules that are there with a feature alone.
const OF_FEATURES: &[&[&Code]] = &[
    #[cfg(feature = "unicode")]
    super::codes::normalized,
    #[cfg(feature = "phone")]
    super::codes::phone,
    #[cfg(feature = "codes")]
    super::codes::timezone,
    #[cfg(feature = "regex")]
    super::codes::valid_regex,
];

#[test]
#[cfg(all(feature = "codes", feature = "phone", feature = "regex", feature = "unicode"))]
fn the_codes_and_their_params_of_features() {
    insta::assert_snapshot!(written(OF_FEATURES), @r"
        normalized(form)
        phone()
        phone()
        phone()
        timezone()
        valid_regex()
    ");
}

fn written(codes: &[&[&Code]]) -> String {
    let line = |code: &&Code| {
        let names = [code.param_names(), code.value_names()].concat();
        format!("{}({})", code.name(), names.join(", "))
    };
    codes.iter().copied().flatten().map(line).collect::<Vec<_>>().join("\n")
}

/// What a message shows as an example passes, and what a rule with parameters wants is said.
#[test]
fn examples_are_accepted() {
    fn told(rule: &impl Rule<str>) -> String {
        let error = rule.check("-").map_err(|error| error.to_string());
        let message = error.expect_err("a hyphen is nothing");
        if let Some((_, example)) = message.rsplit_once("such as ") {
            let example = example.strip_suffix('.').unwrap_or(example);
            assert!(rule.check(example).is_ok(), "{message}");
        }
        message
    }
    told(&super::uuid());
    told(&super::uuid().version(4));
    told(&super::uuid().version(7).simple());
    assert_eq!(told(&super::uuid().nil()), "Enter a valid UUID.");
    told(&super::mac());
    told(&super::mac().no_separators());
    told(&super::mac().eui(64));
    told(&super::mac().eui(64).no_separators());
    told(&super::iban());
    told(&super::iban().compact());
    told(&super::iban().country("GB"));
    told(&super::iban().country("BE"));
    told(&super::isbn());
    told(&super::isbn().compact());
    told(&super::isbn().version(10));
    told(&super::isbn().version(10).compact());
    told(&super::cidr().strict());
    told(&super::cidr().v6().strict());
    told(&super::country());
    told(&super::country().alpha3());
    told(&super::country().numeric());
    told(&super::language().alpha2());
    told(&super::issn().hyphen().uppercase());
    told(&super::bic().uppercase());
    told(&super::currency().uppercase());
    #[cfg(feature = "phone")]
    {
        told(&super::phone());
        told(&super::phone().compact());
        told(&super::phone().region("NL"));
        told(&super::phone().region("US"));
    }
}
