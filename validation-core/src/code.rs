//! What is known of a finding before any value is seen.

mod pattern;

pub(crate) use self::pattern::{Kind, Part, Pattern};

/// The code of a finding, with its params and its wording: a `static`, made once for each code.
///
/// The English wording is the pattern of a Fluent message: text with `{ $name }` for a param, and a
/// selector where a number decides between forms:
///
/// ```
/// use validation::{Code, ValidationError};
///
/// static TOO_FEW: Code = Code::new(
///     "too_few",
///     "{ $min -> [one] Choose at least { $min } seat. *[other] Choose at least { $min } seats. }",
/// )
/// .params(&["min"]);
///
/// assert_eq!(ValidationError::of(&TOO_FEW).param("min", 1).to_string(), "Choose at least 1 seat.");
/// assert_eq!(ValidationError::of(&TOO_FEW).param("min", 2).to_string(), "Choose at least 2 seats.");
/// ```
#[derive(Debug)]
pub struct Code {
    name: &'static str,
    english: &'static str,
    pattern: Pattern,
    value_free: Option<&'static str>,
    params: &'static [&'static str],
    values: &'static [&'static str],
}

impl Code {
    /// A code without params, and its English wording.
    ///
    /// # Panics
    /// When the static is compiled, for a wording that cannot be read.
    pub const fn new(name: &'static str, english: &'static str) -> Self {
        let pattern = Pattern::read(english);
        assert!(pattern.fault().is_none(), "the wording of this code cannot be read");
        Code { name, english, pattern, value_free: None, params: &[], values: &[] }
    }

    /// Names the params that are known from the rule: bounds, which may always be shown.
    #[must_use]
    pub const fn params(mut self, params: &'static [&'static str]) -> Self {
        self.params = params;
        self
    }

    /// Names the params that come from the rejected value. They are dropped where a field is sensitive.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// The wording that stands in where the params of the rejected value are dropped; it names none.
    ///
    /// ```
    /// use validation::{Code, Validate, ValidationError};
    ///
    /// static ODD: Code = Code::new("odd", "{ $number } is odd.")
    ///     .values(&["number"])
    ///     .value_free("Enter an even number.");
    ///
    /// fn even(number: &u32) -> Result<(), ValidationError> {
    ///     if number % 2 == 0 { Ok(()) } else { Err(ValidationError::of(&ODD).param("number", *number)) }
    /// }
    ///
    /// #[derive(Debug, Validate)]
    /// struct Numbers {
    ///     #[validate(custom(even))]
    ///     lucky: u32,
    ///     #[validate(sensitive, custom(even))]
    ///     pin: u32,
    /// }
    ///
    /// let errors = Numbers { lucky: 7, pin: 1235 }.full_clean().unwrap_err();
    /// assert_eq!(errors.to_string(), "lucky: 7 is odd.\npin: Enter an even number.");
    /// ```
    ///
    /// # Panics
    /// When the static is compiled, for a wording that cannot be read.
    #[must_use]
    pub const fn value_free(mut self, english: &'static str) -> Self {
        assert!(Pattern::read(english).fault().is_none(), "this wording cannot be read");
        self.value_free = Some(english);
        self
    }

    /// The name, which is what `code` says in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The English wording: the pattern of a Fluent message.
    pub const fn english(&self) -> &'static str {
        self.english
    }

    /// The English wording without the rejected value, if it was given.
    pub const fn value_free_english(&self) -> Option<&'static str> {
        self.value_free
    }

    /// The names of the params that are known from the rule.
    pub const fn param_names(&self) -> &'static [&'static str] {
        self.params
    }

    /// The names of the params that come from the rejected value.
    pub const fn value_names(&self) -> &'static [&'static str] {
        self.values
    }

    /// The English wording, as it was read.
    pub(crate) const fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// All names, in the order in which an error lists them.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.params.iter().chain(self.values).copied()
    }

    /// The place of a name among all of them.
    #[inline]
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        self.names().position(|known| known == name)
    }

    /// The name at a place.
    pub(crate) fn name_at(&self, place: usize) -> Option<&'static str> {
        let values = || self.values.get(place - self.params.len());
        self.params.get(place).or_else(values).copied()
    }

    pub(crate) fn name_count(&self) -> usize {
        self.params.len() + self.values.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_places() {
        static CODE: Code = Code::new("c", "").params(&["min", "unit"]).values(&["actual"]);
        for (place, name) in ["min", "unit", "actual"].into_iter().enumerate() {
            assert_eq!(CODE.place(name), Some(place));
            assert_eq!(CODE.name_at(place), Some(name));
        }
        assert_eq!((CODE.place("max"), CODE.name_at(3)), (None, None));
    }
}
