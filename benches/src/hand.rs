//! The same checks, written by hand: ifs over byte scanners, static codes, and nothing done ahead of the
//! first error. It is what the derive is measured against, so it has to be as good as a hand can make it
//! in plain code.

use std::fmt;

use crate::{
    models::{Cross, Customer, Email, Length, Line, Numbers, Order, Pattern, SignUp, Url},
    scan,
};

/// What is wrong, and where: pieces of a path that are joined when somebody reads it.
#[derive(Clone, Debug)]
pub struct Error {
    /// What is wrong.
    pub code: &'static str,
    place: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Field(&'static str),
    Inside(&'static str, &'static str),
    Item(&'static str, usize, &'static str),
}

impl Error {
    /// The path, as the library writes it.
    pub fn path(&self) -> String {
        self.place.to_string()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Field(field) => f.write_str(field),
            Place::Inside(outer, field) => write!(f, "{outer}.{field}"),
            Place::Item(list, index, field) => write!(f, "{list}[{index}].{field}"),
        }
    }
}

/// What the hand-written side answers.
pub type Answer = Result<(), Vec<Error>>;

/// A check that was written by hand.
pub trait ByHand {
    /// All that is wrong with the value.
    ///
    /// # Errors
    /// Those of the rules that the model has.
    fn check(&self) -> Answer;
}

#[inline]
fn answer(errors: Vec<Error>) -> Answer {
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

#[inline]
fn at(field: &'static str, code: &'static str) -> Error {
    Error { code, place: Place::Field(field) }
}

/// Which of the two bounds a length or a number breaks.
#[inline]
fn broken<T: PartialOrd + Copy>(
    value: T,
    min: T,
    low: &'static str,
    high: &'static str,
) -> &'static str {
    if value >= min { high } else { low }
}

#[inline]
fn length(text: &str, min: usize) -> &'static str {
    broken(text.chars().count(), min, "min_length", "max_length")
}

impl ByHand for SignUp {
    fn check(&self) -> Answer {
        let mut errors = Vec::new();
        if !scan::length(&self.username, 3, 30) {
            errors.push(at("username", length(&self.username, 3)));
        }
        if !scan::username(&self.username) {
            errors.push(at("username", "pattern"));
        }
        if !scan::email(&self.email) {
            errors.push(at("email", "email"));
        }
        if !(18..=130).contains(&self.age) {
            errors.push(at("age", broken(self.age, 18, "min_value", "max_value")));
        }
        if let Some(website) = &self.website
            && !scan::url(website)
        {
            errors.push(at("website", "url"));
        }
        if !scan::length(&self.password, 8, usize::MAX) {
            errors.push(at("password", "min_length"));
        }
        if let Some(bio) = &self.bio
            && !scan::length(bio, 0, 500)
        {
            errors.push(at("bio", "max_length"));
        }
        if !self.terms {
            errors.push(at("terms", "accepted"));
        }
        answer(errors)
    }
}

impl ByHand for Order {
    fn check(&self) -> Answer {
        let mut errors = Vec::new();
        if self.id < 1 {
            errors.push(at("id", "min_value"));
        }
        self.customer.check_in("customer", &mut errors);
        if self.lines.is_empty() {
            errors.push(at("lines", "min_items"));
        }
        if self.lines.len() > 500 {
            errors.push(at("lines", "max_items"));
        } else {
            for (index, line) in self.lines.iter().enumerate() {
                line.check_at("lines", index, &mut errors);
            }
        }
        answer(errors)
    }
}

impl Customer {
    fn check_in(&self, outer: &'static str, errors: &mut Vec<Error>) {
        let at = |field, code| Error { code, place: Place::Inside(outer, field) };
        if !scan::length(&self.name, 1, 100) {
            errors.push(at("name", length(&self.name, 1)));
        }
        if !scan::email(&self.email) {
            errors.push(at("email", "email"));
        }
        if !scan::length(&self.country, 2, 2) {
            errors.push(at("country", "exact_length"));
        }
        if !scan::zip(&self.zip) {
            errors.push(at("zip", "pattern"));
        }
    }
}

impl Line {
    #[inline]
    fn check_at(&self, list: &'static str, index: usize, errors: &mut Vec<Error>) {
        let at = |field, code| Error { code, place: Place::Item(list, index, field) };
        if !scan::sku(&self.sku) {
            errors.push(at("sku", "pattern"));
        }
        if !(1..=999).contains(&self.quantity) {
            errors.push(at("quantity", broken(self.quantity, 1, "min_value", "max_value")));
        }
        if !(0.01..=99_999.99).contains(&self.price) {
            errors.push(at("price", broken(self.price, 0.01, "min_value", "max_value")));
        }
    }
}

impl ByHand for Cross {
    fn check(&self) -> Answer {
        let mut errors = Vec::new();
        if self.password != self.repeat {
            errors.push(at("repeat", "mismatch"));
        }
        if self.start > self.end {
            errors.push(at("end", "order"));
        }
        answer(errors)
    }
}

impl ByHand for Numbers {
    fn check(&self) -> Answer {
        let mut errors = Vec::new();
        macro_rules! ranges {
            ($($field:ident: $min:literal..=$max:literal;)*) => {$(
                if !($min..=$max).contains(&self.$field) {
                    let code = broken(self.$field, $min, "min_value", "max_value");
                    errors.push(at(stringify!($field), code));
                }
            )*};
        }
        ranges! {
            a: 1..=200;
            b: 10..=60_000;
            c: 100..=1_000_000;
            d: 1..=1_000_000_000_000;
            e: -1_000..=1_000;
            f: -1_000_000_000..=1_000_000_000;
            g: 0.0..=1.0;
            h: -273.15..=1.0e6;
        }
        answer(errors)
    }
}

macro_rules! alone {
    ($($name:ident: $scan:expr, $code:expr;)*) => {$(
        impl ByHand for $name {
            fn check(&self) -> Answer {
                let scan: fn(&str) -> bool = $scan;
                let code: fn(&str) -> &'static str = $code;
                if scan(&self.text) { Ok(()) } else { Err(vec![at("text", code(&self.text))]) }
            }
        }
    )*};
}

alone! {
    Email: scan::email, |_| "email";
    Url: scan::url, |_| "url";
    Pattern: scan::username, |_| "pattern";
    Length: |text| scan::length(text, 3, 500), |text| length(text, 3);
}
