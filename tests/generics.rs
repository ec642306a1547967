//! Types with parameters have rules: types, values, lifetimes, and bounds that follow from `nested`.

use std::{borrow::Cow, fmt::Debug};

use validation::{
    Validate, ValidationError,
    testing::{assert_errors, assert_valid},
};

#[test]
fn parameters_of_types() {
    #[derive(Validate)]
    struct Line {
        #[validate(range(min = 1))]
        quantity: u32,
    }
    #[derive(Validate)]
    struct Page<T> {
        #[validate(length(max = 1), each(nested))]
        items: Vec<T>,
        #[validate(nested)]
        first: Option<T>,
        #[validate(range(max = 100))]
        total: u32,
    }
    #[derive(Validate)]
    struct Deep<A, B: Validate<Context = ()> = Line>
    where
        A: Validate<Context = ()>,
    {
        #[validate(nested)]
        bare: A,
        #[validate(nested)]
        by_key: std::collections::BTreeMap<String, Option<Box<B>>>,
    }

    let line = |quantity| Line { quantity };
    let page = Page { items: vec![line(0)], first: Some(line(0)), total: 101 };
    let expected = [
        ("items[0].quantity", "min_value"),
        ("first.quantity", "min_value"),
        ("total", "max_value"),
    ];
    assert_errors(&page.full_clean(), &expected);
    assert_valid(&Page { items: vec![line(1)], first: None, total: 0 }.full_clean());

    let deep = Deep { bare: line(0), by_key: [("a".into(), Some(Box::new(line(0))))].into() };
    let expected = [("bare.quantity", "min_value"), ("by_key[\"a\"].quantity", "min_value")];
    assert_errors(&deep.full_clean(), &expected);
}

/// Nothing is known of a bare parameter, so that rules see it as it is.
#[test]
fn bare_parameters_are_seen_as_they_are() {
    fn some<T>(value: &T) -> Result<(), ValidationError>
    where
        T: Debug,
    {
        if format!("{value:?}").contains("None") { Err("There is none.".into()) } else { Ok(()) }
    }

    #[derive(Validate)]
    struct Holder<T: Debug, U>
    where
        U: validation::Ordered + 'static,
    {
        #[validate(custom(some::<T>))]
        bare: T,
        #[validate(range(), custom(|_: &U| Ok::<(), ValidationError>(())))]
        ordered: U,
    }

    assert_valid(&Holder { bare: Some(1), ordered: 1u8 }.full_clean());
    assert_errors(&Holder { bare: None::<u8>, ordered: 1u8 }.full_clean(), &[("bare", "invalid")]);
    assert!(Holder { bare: 1, ordered: f64::NAN }.full_clean().is_err());
}

#[test]
fn parameters_of_values() {
    #[derive(Validate)]
    struct Board<const WIDTH: usize, const N: usize> {
        #[validate(length(min = WIDTH))]
        name: String,
        #[validate(each(range(max = 9)))]
        cells: [u8; N],
        #[validate(each(each(range(max = 9))))]
        rows: [[u8; WIDTH]; N],
    }

    let board = Board::<3, 2> { name: "al".into(), cells: [9, 10], rows: [[0, 0, 0], [0, 0, 10]] };
    let expected = [("name", "min_length"), ("cells[1]", "max_value"), ("rows[1][2]", "max_value")];
    assert_errors(&board.full_clean(), &expected);
    assert_valid(&Board::<2, 1> { name: "al".into(), cells: [9], rows: [[0, 9]] }.full_clean());
}

#[test]
fn lifetimes() {
    #[derive(Validate)]
    struct Inner<'a> {
        #[validate(length(min = 3))]
        name: &'a str,
    }
    #[derive(Validate)]
    struct Outer<'a, 'b, T: ?Sized> {
        #[validate(length(min = 3))]
        text: Cow<'a, str>,
        #[validate(nested)]
        inner: &'a Inner<'b>,
        #[validate(each(length(max = 3)))]
        tags: &'a [&'b str],
        #[validate(nested)]
        by_parameter: &'b T,
        #[validate(length(min = 3))]
        changeable: &'a mut String,
    }

    let inner = Inner { name: "al" };
    let mut text = String::from("al");
    let outer = Outer {
        text: "al".into(),
        inner: &inner,
        tags: &["abc", "abcd"],
        by_parameter: &inner,
        changeable: &mut text,
    };
    let expected = [
        ("text", "min_length"),
        ("inner.name", "min_length"),
        ("tags[1]", "max_length"),
        ("by_parameter.name", "min_length"),
        ("changeable", "min_length"),
    ];
    assert_errors(&outer.full_clean(), &expected);
}
