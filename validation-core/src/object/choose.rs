//! How many of some fields are given: exactly one, at least one, at most one, all or none.

use super::{Fields, ObjectRule};
use crate::{code::Code, error::ValidationError, view::Subject};

/// Fields of which some are given: neither absent nor empty, as `required` has it.
pub trait Given {
    /// How many fields there are.
    const COUNT: usize;

    /// How many of them are given.
    fn given(&self) -> usize;
}

macro_rules! given {
    ($(($($field:ident $index:tt),+) $count:literal)*) => {$(
        impl<$($field: ?Sized),+> Given for ($(Subject<'_, $field>,)+) {
            const COUNT: usize = $count;

            #[inline]
            fn given(&self) -> usize {
                0 $(+ usize::from(self.$index.given().is_some()))+
            }
        }
    )*};
}

given! {
    (A 0, B 1) 2
    (A 0, B 1, C 2) 3
    (A 0, B 1, C 2, D 3) 4
    (A 0, B 1, C 2, D 3, E 4) 5
    (A 0, B 1, C 2, D 3, E 4, F 5) 6
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6) 7
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7) 8
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8) 9
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9) 10
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10) 11
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11) 12
}

macro_rules! choose {
    ($($(#[$docs:meta])* $type:ident, $name:ident, $code:ident, $text:literal, $passes:expr;)*) => {$(
        static $code: Code = Code::new(stringify!($name), $text).params(&["fields", "given"]);

        #[doc = concat!("The rule that [`", stringify!($name), "`] builds.")]
        #[derive(Clone, Copy, Debug)]
        pub struct $type;

        $(#[$docs])*
        pub const fn $name() -> $type {
            $type
        }

        impl<V: Given> ObjectRule<V> for $type {
            const CODES: &'static [&'static Code] = &[&$code];
            const CHEAP: bool = true;

            #[inline]
            fn passes(&self, values: &V) -> bool {
                let passes: fn(usize, usize) -> bool = $passes;
                passes(values.given(), V::COUNT)
            }

            fn report(&self, values: &V, fields: &mut Fields<'_, '_>) {
                let error = ValidationError::of(&$code)
                    .param("fields", fields.names())
                    .param("given", values.given());
                fields.add(error);
            }
        }
    )*

    /// What they say.
    #[allow(non_upper_case_globals)]
    pub(super) mod codes {
        use crate::code::Code;

        $(
            #[doc = concat!("What `", stringify!($name), "` says.")]
            pub const $name: &[&Code] = &[&super::$code];
        )*
    }
    };
}

choose! {
    /// Exactly one of the fields is given.
    ///
    /// ```
    /// use validation::Validate;
    ///
    /// #[derive(Debug, Validate)]
    /// #[validate(exactly_one_of(phone, email))]
    /// struct Contact {
    ///     phone: Option<String>,
    ///     email: Option<String>,
    /// }
    ///
    /// assert!(Contact { phone: None, email: Some("a@b.example".into()) }.full_clean().is_ok());
    /// let errors = Contact { phone: None, email: None }.full_clean().unwrap_err();
    /// assert!(errors.has(None, "exactly_one_of"));
    /// ```
    ///
    /// # Errors
    /// `exactly_one_of` (`fields`, `given`: how many were), at the object.
    ExactlyOneOf, exactly_one_of, EXACTLY_ONE_OF,
    "Fill in exactly one of { $fields }.", |given, _| given == 1;

    /// One of the fields is given, or more.
    ///
    /// # Errors
    /// `at_least_one_of` (`fields`, `given`), at the object.
    AtLeastOneOf, at_least_one_of, AT_LEAST_ONE_OF,
    "Fill in at least one of { $fields }.", |given, _| given >= 1;

    /// No more than one of the fields is given.
    ///
    /// # Errors
    /// `at_most_one_of` (`fields`, `given`), at the object.
    AtMostOneOf, at_most_one_of, AT_MOST_ONE_OF,
    "Fill in at most one of { $fields }.", |given, _| given <= 1;

    /// All of the fields are given, or none of them.
    ///
    /// # Errors
    /// `all_or_none` (`fields`, `given`), at the object.
    AllOrNone, all_or_none, ALL_OR_NONE,
    "Fill in all of { $fields }, or none.", |given, count| given == 0 || given == count;
}
