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
mod examples;
mod lists;
mod members;
mod refusal;
pub mod words;

pub(crate) use self::required::REQUIRED;
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
#[cfg(feature = "serde")]
pub(crate) use self::{date::INVALID_DATE, datetime::INVALID_DATETIME, time::INVALID_TIME};
#[cfg(feature = "serde")]
pub(crate) use self::{
    decimal::INVALID_NUMBER,
    length::EXACT_ITEMS,
    one_of::INVALID_CHOICE,
    range::{MAX_VALUE, MIN_VALUE},
};
#[cfg(feature = "form")]
pub(crate) use self::{
    length::{MAX_ITEMS, MIN_ITEMS},
    no_null::NO_NULL,
};
use crate::code::Code;
pub use crate::rule::{Custom, custom};

pub use self::{
    choices::{Choice, Expected},
    lists::{Choices, Listed, Values, listed},
    members::{Member, Members},
};

#[cfg(test)]
mod tests;
