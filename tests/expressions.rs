//! `self`, its fields and methods, and `cx` in every place that takes an expression.

use validation::{
    Validate,
    testing::{assert_errors, assert_valid},
};

#[test]
fn fields_beside_in_arguments() {
    #[derive(Validate)]
    struct Form {
        #[validate(range(max = self.high))]
        low: u32,
        high: u32,
        #[validate(range(min = self.low + 1, max(self.high - 1)))]
        middle: Option<u32>,
        #[validate(equal(self.name.as_str()))]
        repeat: String,
        name: String,
        #[validate(length(max = self.most()))]
        method: String,
        #[validate(each(range(max = self.high), multiple_of({ self.low })))]
        items: Vec<u32>,
        #[validate(keys(length(max = self.name.len())), values(range(max = self.r#type)))]
        map: std::collections::BTreeMap<String, u8>,
        r#type: u8,
        #[validate(none_of(&self.names))]
        nickname: String,
        names: Vec<String>,
        #[validate(custom(validation::rules::range().max(self.high)))]
        custom: u32,
        #[validate(range(max = if self.names.is_empty() { 0 } else { self.high }))]
        branch: u32,
    }

    impl Form {
        fn most(&self) -> usize {
            self.high as usize
        }
    }

    let form = Form {
        low: 3,
        high: 2,
        middle: Some(2),
        repeat: "bob".into(),
        name: "ann".into(),
        method: "abc".into(),
        items: vec![0, 3],
        map: [("long".into(), 2)].into(),
        r#type: 1,
        nickname: "al".into(),
        names: vec!["al".into()],
        custom: 3,
        branch: 3,
    };
    let expected = [
        ("low", "max_value"),
        ("middle", "min_value"),
        ("repeat", "equal"),
        ("method", "max_length"),
        ("items[1]", "max_value"),
        ("map[\"long\"]", "max_length"),
        ("map[\"long\"]", "max_value"),
        ("nickname", "reserved"),
        ("custom", "max_value"),
        ("branch", "max_value"),
    ];
    assert_errors(&form.full_clean(), &expected);
}

#[test]
fn fields_of_tuples() {
    #[derive(Validate)]
    #[validate(check(self.0 != self.2.0, code = "inner"), check(self.2.1 != 7, code = "seven", field = 2))]
    struct Tuple(u32, #[validate(range(max = self.0), multiple_of({ self.2.0 }))] u32, (u32, u32));

    assert_valid(&Tuple(10, 9, (3, 0)).full_clean());
    let expected = [("[1]", "max_value"), ("[1]", "step_size"), ("[2]", "seven")];
    assert_errors(&Tuple(10, 11, (3, 7)).full_clean(), &expected);
    assert_errors(&Tuple(3, 3, (3, 0)).full_clean(), &[("__all__", "inner")]);
}

#[test]
fn fields_of_variants() {
    #[derive(Validate)]
    #[validate(check(self.low <= self.high, code = "order", field = high))]
    enum Span {
        Between {
            low: u32,
            #[validate(range(max = self.low + 5))]
            high: u32,
        },
        Pair(u32, #[validate(range(min = self.0))] u32),
    }

    assert_errors(&Span::Between { low: 2, high: 1 }.full_clean(), &[("Between.high", "order")]);
    assert_errors(
        &Span::Between { low: 2, high: 8 }.full_clean(),
        &[("Between.high", "max_value")],
    );
    assert_errors(&Span::Pair(2, 1).full_clean(), &[("Pair[1]", "min_value")]);
    assert_valid(&Span::Pair(2, 2).full_clean());
}

#[test]
fn the_context_in_every_place() {
    struct Limits {
        most: u32,
        strict: bool,
        names: Vec<String>,
    }

    impl Limits {
        fn least(&self) -> u32 {
            self.most / 2
        }
    }

    #[derive(Validate)]
    #[validate(context = Limits)]
    #[validate(check(self.seats != cx.most, code = "check"), check(!cx.strict || self.rows.len() < 2, code = "strict", field = rows))]
    #[validate(clean(Self::clean), clean(Self::other, reads(seats)))]
    struct Booking {
        #[validate(range(min = cx.least(), max = cx.most))]
        seats: u32,
        #[validate(when(cx.strict, required), one_of(&cx.names))]
        name: Option<String>,
        #[validate(each(range(max = cx.most + self.seats)))]
        rows: Vec<u32>,
    }

    impl Booking {
        fn clean(&self, cx: &Limits) -> Result<(), &'static str> {
            if cx.most == 6 { Err("Six.") } else { Ok(()) }
        }

        fn other(&self, cx: &Limits) -> Result<(), &'static str> {
            if cx.most == 6 { Err("Six again.") } else { Ok(()) }
        }
    }

    let limits = |most, strict| Limits { most, strict, names: vec!["ann".into()] };
    let booking = |seats, name: Option<&str>, rows: &[u32]| Booking {
        seats,
        name: name.map(Into::into),
        rows: rows.to_vec(),
    };
    assert_valid(&booking(3, None, &[7]).full_clean_with(&limits(4, false)));
    let expected = [("rows", "strict")];
    assert_errors(&booking(3, Some("ann"), &[1, 1]).full_clean_with(&limits(4, true)), &expected);
    let expected = [("seats", "min_value"), ("name", "required"), ("rows[0]", "max_value")];
    assert_errors(&booking(1, None, &[6, 5]).full_clean_with(&limits(4, true)), &expected);
    let expected = [("name", "invalid_choice"), ("__all__", "check")];
    assert_errors(&booking(4, Some("bob"), &[]).full_clean_with(&limits(4, true)), &expected);
    let expected = [("seats", "max_value"), ("__all__", "invalid")];
    assert_errors(&booking(7, None, &[]).full_clean_with(&limits(6, false)), &expected);
    let expected = [("__all__", "invalid"), ("__all__", "invalid")];
    assert_errors(&booking(5, None, &[]).full_clean_with(&limits(6, false)), &expected);
}

mod reexport {
    pub(super) use validation as renamed;
}

#[test]
fn the_crate_by_another_name() {
    #[derive(Validate)]
    #[validate(crate = crate::reexport::renamed, check(self.low < self.high), at_least_one_of(low, high))]
    struct Form {
        #[validate(range(max = 9), custom(|value: &u8| if *value == 7 { Err("No.") } else { Ok(()) }))]
        low: u8,
        #[validate(range(min = self.low))]
        high: u8,
        #[validate(length(max = 2, unit = bytes), each(slug))]
        tags: Vec<&'static str>,
    }

    let form = Form { low: 10, high: 1, tags: vec!["a b"] };
    let expected = [("low", "max_value"), ("high", "min_value"), ("tags[0]", "slug")];
    assert_errors(&form.full_clean(), &expected);
}
