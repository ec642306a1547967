//! A crate with names of its own for everything that generated code could mean.
#![no_implicit_prelude]
#![deny(warnings, clippy::all, clippy::pedantic)]
#![allow(
    clippy::module_name_repetitions,
    clippy::needless_pass_by_value,
    reason = "the types are here for their names"
)]

/// Types and functions that shadow the prelude and the crate.
#[allow(dead_code, reason = "they are here to be in the way")]
mod own {
    pub(crate) struct Result;
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq)]
    pub(crate) struct String(pub(crate) u32);
    #[derive(::core::clone::Clone)]
    pub(crate) struct Option(pub(crate) u32);
    pub(crate) struct Vec(pub(crate) u32);
    pub(crate) struct Box;
    pub(crate) struct Ok;
    pub(crate) struct Err;
    pub(crate) struct Some;
    pub(crate) struct None;
    pub(crate) struct Subject;
    pub(crate) struct Field;
    pub(crate) struct Report;
    pub(crate) struct V;
    pub(crate) trait Validate {
        fn full_clean(&self) {}
        fn rules() {}
    }
    pub(crate) trait Clone {}
    pub(crate) trait Visit {}
    pub(crate) trait Peel {
        fn peel(&self) {}
        fn give(&self) {}
    }
    impl<T> Peel for T {}
    impl<T> Validate for T {}
}

#[allow(unused_imports, reason = "they are here to be in the way")]
use own::{
    Box, Clone, Err, Field, None, Ok, Option, Peel, Report, Result, Some, String, Subject, V,
    Validate, Vec, Visit,
};

#[allow(dead_code, reason = "they are here to be in the way")]
mod validation {
    pub(crate) mod rules {}
}

#[allow(dead_code, reason = "it is here to be in the way")]
mod core {}

#[allow(dead_code, reason = "it is here to be in the way")]
mod std {}

#[allow(unused_macros, reason = "they are here to be in the way")]
macro_rules! matches {
    () => {};
}

#[allow(dead_code, reason = "they are here to be in the way")]
mod functions {
    pub(crate) fn length() {}
    pub(crate) fn range() {}
    pub(crate) fn some() {}
}

#[allow(unused_imports, reason = "they are here to be in the way")]
use functions::{length, range, some};

type Text = ::std::string::String;
type Errors = ::validation::ValidationErrors;

fn small(value: &String) -> ::core::result::Result<(), &'static str> {
    if value.0 < 10 { ::core::result::Result::Ok(()) } else { ::core::result::Result::Err("Less.") }
}

fn few(value: &Option) -> ::core::result::Result<(), &'static str> {
    if value.0 < 10 { ::core::result::Result::Ok(()) } else { ::core::result::Result::Err("Less.") }
}

/// The paths and codes of errors, as text.
fn errors<T: ::validation::Validate<Context = ()> + ?::core::marker::Sized>(value: &T) -> Text {
    let errors = match ::validation::Validate::full_clean(value) {
        ::core::result::Result::Ok(_) => Errors::new(),
        ::core::result::Result::Err(errors) => errors,
    };
    let mut text = Text::new();
    for (path, error) in &errors {
        let _ = ::std::fmt::Write::write_fmt(
            &mut text,
            ::std::format_args!("{path}:{} ", error.code()),
        );
    }
    text
}

fn text(text: &str) -> Text {
    ::std::convert::From::from(text)
}

#[derive(::validation::Validate)]
#[validate(check(self.value <= self.errors, code = "check"), equal_fields(v, this))]
#[validate(clean(Self::clean), check(self.is_some(), code = "method"))]
struct Fields {
    #[validate(range(max = self.errors))]
    self_: u32,
    #[validate(range(max = 1))]
    value: u32,
    #[validate(range(max = 1))]
    errors: u32,
    #[validate(range(max = self.value))]
    cx: u32,
    #[validate(length(max = 1))]
    path: Text,
    #[validate(length(max = 1))]
    r#type: Text,
    v: u32,
    this: u32,
    #[validate(range(max = self.r#match))]
    report: u32,
    r#match: u32,
    #[validate(custom(small))]
    length: String,
    #[validate(custom(few))]
    email: Option,
    #[validate(each(length(max = self.range)))]
    item: ::std::vec::Vec<::core::option::Option<Text>>,
    range: usize,
    #[validate(when(self.some, required))]
    seen: ::core::option::Option<::std::boxed::Box<u8>>,
    some: bool,
    #[validate(values(range(max = 1)), keys(length(max = 1)))]
    f0: ::std::collections::BTreeMap<Text, u32>,
    #[validate(range(max = self.s0))]
    s0: u32,
    #[validate(nested)]
    context: Generic<u32, Inner>,
    __validation: u32,
}

impl Fields {
    fn clean(&self) -> ::core::result::Result<(), &'static str> {
        if self.__validation == 0 {
            ::core::result::Result::Ok(())
        } else {
            ::core::result::Result::Err("No.")
        }
    }

    fn is_some(&self) -> bool {
        self.some
    }
}

#[derive(::validation::Validate)]
struct Inner(#[validate(range(max = 1))] u32);

#[derive(::validation::Validate)]
struct Generic<T, V> {
    #[validate(custom(|_: &T| ::core::result::Result::Ok::<(), Errors>(())))]
    bare: T,
    #[validate(nested)]
    nested: V,
}

#[test]
fn fields_of_every_name() {
    let fields = |number: u32, letters: &str| Fields {
        self_: number,
        value: number,
        errors: number.saturating_sub(1),
        cx: number + 1,
        path: text(letters),
        r#type: text(letters),
        v: number,
        this: 1,
        report: number,
        r#match: 1,
        length: String(number),
        email: Option(number),
        item: ::std::vec![
            ::core::option::Option::None,
            ::core::option::Option::Some(text(letters))
        ],
        range: 1,
        seen: ::core::option::Option::None,
        some: number > 1,
        f0: ::std::iter::FromIterator::from_iter([(text(letters), number)]),
        s0: number,
        context: Generic { bare: 1, nested: Inner(number) },
        __validation: number - 1,
    };
    let good = Fields {
        errors: 1,
        cx: 1,
        some: true,
        seen: ::core::option::Option::Some(::std::boxed::Box::new(1)),
        ..fields(1, "a")
    };
    ::std::assert_eq!(errors(&good), "");
    let bad = errors(&fields(10, "ab"));
    let expected = "self_:max_value value:max_value errors:max_value cx:max_value path:max_length \
        type:max_length report:max_value length:invalid email:invalid item[1]:max_length \
        seen:required f0[\"ab\"]:max_value f0[\"ab\"]:max_length context.nested:max_value \
        this:mismatch __all__:invalid ";
    ::std::assert_eq!(bad, expected);
}

macro_rules! made {
    ($name:ident, $this:ident, $type:ty, $value:expr, $rule:ident, $field:ident) => {
        #[derive(::validation::Validate)]
        #[validate(check($this.$field <= $value, code = "check"), clean(Self::clean))]
        struct $name {
            #[validate($rule(max = $value))]
            $field: $type,
            #[validate(range(max = $this.$field), when($this.$field > $value, required))]
            other: ::core::option::Option<$type>,
        }

        impl $name {
            fn clean(&$this) -> ::core::result::Result<(), &'static str> {
                if $this.$field == 0 { ::core::result::Result::Err("Zero.") } else { ::core::result::Result::Ok(()) }
            }
        }
    };
}

#[test]
fn types_made_by_macros_in_functions() {
    made!(Made, self, u32, 1 + 2, range, field);
    made!(__Validation, self, i64, 3, range, this);

    let none = ::core::option::Option::None;
    ::std::assert_eq!(errors(&Made { field: 3, other: none }), "");
    let bad = Made { field: 4, other: ::core::option::Option::Some(5) };
    ::std::assert_eq!(errors(&bad), "field:max_value other:max_value ");
    ::std::assert_eq!(errors(&Made { field: 0, other: none }), "__all__:invalid ");
    ::std::assert_eq!(
        errors(&__Validation { this: 4, other: ::core::option::Option::None }),
        "this:max_value other:required "
    );
}

#[derive(::validation::Validate)]
#[validate(check(self.value != 1, code = "one"))]
enum Option2 {
    None,
    Some(#[validate(range(max = 1))] u32),
    Ok {
        #[validate(range(max = 1))]
        value: u32,
        #[validate(range(max = 9))]
        r#fn: u32,
    },
    Err(#[validate(range(max = self.1))] u32, u32),
}

#[test]
fn variants_of_every_name() {
    ::std::assert_eq!(errors(&Option2::None), "");
    ::std::assert_eq!(errors(&Option2::Some(2)), "Some:max_value ");
    ::std::assert_eq!(errors(&Option2::Ok { value: 2, r#fn: 1 }), "Ok.value:max_value ");
    ::std::assert_eq!(errors(&Option2::Ok { value: 1, r#fn: 1 }), "__all__:one ");
    ::std::assert_eq!(errors(&Option2::Err(2, 1)), "Err[0]:max_value ");
    ::std::assert_eq!(errors(&[Inner(1), Inner(2)][..]), "[1]:max_value ");
}
