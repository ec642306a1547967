//! The built-in rules, one file each.
//!
//! The name of a rule in an attribute is the name of its constructor here, and what stands in its
//! brackets are calls of the constructor's methods: `length(min = 3, max = 30)` is
//! `rules::length().min(3).max(30)`. So a rule can be made and called without an attribute too:
//!
//! ```
//! use validation::{Rule, rules};
//!
//! assert!(rules::length().min(3).check("al").is_err());
//! assert!(rules::email().check("al@example.org").is_ok());
//! ```

/// Declares the rules, and lists their codes.
macro_rules! rules {
    ($($(#[$feature:meta])? $name:ident: $($item:ident),+;)*) => {
        $(
            $(#[$feature])?
            mod $name;
            $(#[$feature])?
            pub use self::$name::{$($item),+};
        )*

        /// The codes of each rule, by the name of its constructor.
        #[doc(hidden)]
        #[allow(missing_docs, non_upper_case_globals)]
        pub mod codes {
            $(rules! { @codes [$(#[$feature])?] $name: $($item)+ })*
        }

        /// The codes of all built-in rules.
        pub(crate) const CODES: &[&[&Code]] = &[$($(#[$feature])? $name::CODES),*];
    };
    (@codes $attributes:tt $name:ident:) => {};
    (@codes [$($attributes:tt)*] $name:ident: $item:ident $($items:ident)*) => {
        $($attributes)*
        pub const $item: &[&super::Code] = super::$name::CODES;
        rules! { @codes [$($attributes)*] $name: $($items)* }
    };
}

rules! {
    absent: Absent, absent;
    accepted: Accepted, TickBox, accepted;
    alpha: Alpha, alpha, alphanumeric;
    ascii: Ascii, ascii;
    base64: Base64, Base64Dialect, base64;
    before: After, Before, Placed, after, before;
    bic: Bic, bic;
    cidr: Cidr, cidr;
    contains_all: ContainsAll, contains_all;
    country: Country, country;
    credit_card: CardBrand, CreditCard, credit_card;
    currency: Currency, currency;
    date: Date, date;
    datetime: DateTime, TimeDialect, datetime;
    decimal: Decimal, Figures, Written, decimal;
    digits: Digits, digits;
    domain: Domain, domain;
    duration: Duration, DurationDialect, duration;
    ean: Ean, ean;
    email: Email, EmailDialect, email;
    ends_with: EndsWith, ends_with, not_ends_with;
    equal: Equal, NotEqual, equal, not_equal;
    file: Any, File, file;
    file_extension: FileExtension, file_extension;
    finite: Finite, Float, finite;
    hex: Hex, hex;
    hex_color: HexColor, HexColorDialect, hex_color;
    host_port: HostPort, host_port;
    hostname: Hostname, hostname;
    iban: Iban, iban;
    identifier: Identifier, identifier;
    includes: Includes, includes, not_includes;
    integer_list: IntegerList, integer_list;
    ip: Ip, IpDialect, ip, ipv4, ipv6;
    isbn: Isbn, isbn;
    isin: Isin, isin;
    issn: Issn, issn;
    json: Json, json;
    json_pointer: JsonPointer, json_pointer, relative_json_pointer;
    language: Language, language;
    length: Length, Measured, length;
    letter_case: LetterCase, lowercase, uppercase;
    luhn: Luhn, luhn;
    mac: Mac, mac;
    mime_type: MimeType, mime_type;
    multiple_of: InSteps, Multiple, MultipleOf, multiple_of;
    no_control: NoControl, no_control;
    no_null: NoNull, no_null;
    none_of: NoneOf, none_of;
    #[cfg(feature = "unicode")]
    normalized: Normalized, normalized;
    not_blank: NotBlank, not_blank;
    one_of: OneOf, one_of;
    parity: Integer, Parity, even, odd;
    password: Nobody, Others, Password, password;
    past: ToNow, future, future_or_present, past, past_or_present;
    pattern: Pattern, pattern;
    #[cfg(feature = "phone")]
    phone: Phone, phone;
    port: Port, PortNumber, port;
    range: Range, Within, range;
    required: Required, required;
    semver: Semver, semver;
    sign: Sign, Signed, negative, non_negative, non_positive, positive;
    single_line: SingleLine, single_line;
    slug: Slug, slug;
    starts_with: StartsWith, not_starts_with, starts_with;
    subset_of: SubsetOf, subset_of;
    time: Time, time;
    #[cfg(feature = "codes")]
    timezone: Timezone, timezone;
    trimmed: Trimmed, trimmed;
    ulid: Ulid, ulid;
    unique_items: Itself, Key, UniqueItems, unique_items;
    uri: Uri, iri, iri_reference, uri, uri_reference;
    uri_template: UriTemplate, uri_template;
    url: Anywhere, Hosts, Url, UrlDialect, url;
    uuid: Uuid, uuid;
    #[cfg(feature = "regex")]
    valid_regex: ValidRegex, valid_regex;
    weekday: Dated, Weekday, weekday;
    within: FromNow, within;
    word_count: Words, words;
}

#[cfg(test)]
#[cfg(feature = "regex")]
mod exported;

mod affix;
pub mod dialects;
mod choices;
mod lists;
mod members;
mod refusal;
pub mod words;

use crate::code::Code;
pub use crate::rule::{Custom, custom};

pub use self::{
    choices::{Choice, Expected},
    lists::{Choices, Listed, Values, listed},
    members::{Member, Members},
};

#[cfg(test)]
mod tests {
    use alloc::{format, string::String, vec::Vec};

    use core::ptr;

    use super::CODES;
    use crate::{code::Code, message::lint};

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
            alphanumeric()
            ascii()
            base64()
            before(limit)
            after(limit)
            bic()
            cidr()
            missing_items(values)
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
            email()
            ends_with(value)
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
            identifier()
            includes(value)
            not_includes(value)
            integer_list(separator)
            integer_list(separator)
            ip()
            ipv4()
            ipv6()
            isbn()
            isin()
            issn()
            json()
            json_pointer()
            relative_json_pointer()
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
}
