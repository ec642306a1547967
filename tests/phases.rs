//! The order of things: fields as declared, then object rules, and what is left out after a failure.
#![allow(clippy::result_large_err, reason = "any error may be returned")]

use std::{cell::RefCell, collections::BTreeMap};

use validation::{
    Validate, ValidationError,
    testing::{assert_errors, assert_valid},
};

thread_local! {
    static CALLS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn called(name: impl Into<String>) {
    CALLS.with_borrow_mut(|calls| calls.push(name.into()));
}

/// What was called since the last time.
fn calls() -> Vec<String> {
    CALLS.take()
}

fn seen(value: &u32) -> Result<(), ValidationError> {
    called(value.to_string());
    if *value < 100 { Ok(()) } else { Err("Too much.".into()) }
}

#[test]
fn errors_stand_in_the_order_of_the_declaration() {
    #[derive(Validate)]
    #[validate(check(self.low < 5, code = "inner"))]
    struct Inner {
        low: u32,
        #[validate(custom(seen), range(max = 9), multiple_of(2))]
        high: u32,
    }
    #[derive(Validate)]
    #[validate(clean(Self::clean), check(self.last < 3, code = "first_check"))]
    #[validate(check(self.last < 2, code = "last_field", field = last), check(self.last < 1, code = "last"))]
    struct Outer {
        #[validate(nested, length(max = 0))]
        inner: Vec<Inner>,
        #[validate(multiple_of(2), custom(seen), range(max = 9))]
        number: u32,
        #[validate(each(range(max = 9)), length(min = 5), each(multiple_of(2)))]
        items: Vec<u32>,
        #[validate(values(range(max = 9)), keys(range(max = 9)))]
        map: BTreeMap<u32, u32>,
        last: u32,
    }

    impl Outer {
        fn clean(&self) -> Result<(), [(&'static str, ValidationError); 2]> {
            Err([("", ValidationError::new("clean")), ("number", ValidationError::new("late"))])
        }
    }

    let inner = || Inner { low: 6, high: 101 };
    let outer = Outer {
        inner: vec![inner()],
        number: 101,
        items: vec![11, 12],
        map: BTreeMap::from([(10, 10), (20, 20)]),
        last: 3,
    };
    let expected = [
        ("inner[0].high", "invalid"),
        ("inner[0].high", "max_value"),
        ("inner[0].high", "step_size"),
        ("inner[0]", "inner"),
        ("inner", "max_items"),
        ("number", "step_size"),
        ("number", "invalid"),
        ("number", "max_value"),
        ("items[0]", "max_value"),
        ("items[1]", "max_value"),
        ("items", "min_items"),
        ("items[0]", "step_size"),
        ("map[\"10\"]", "max_value"),
        ("map[\"20\"]", "max_value"),
        ("map[\"10\"]", "max_value"),
        ("map[\"20\"]", "max_value"),
        ("__all__", "clean"),
        ("number", "late"),
        ("__all__", "first_check"),
        ("last", "last_field"),
        ("__all__", "last"),
    ];
    assert_errors(&outer.full_clean(), &expected);
    assert_eq!(calls(), ["101", "101"], "a function of the user's runs once for each value");
}

#[test]
fn a_failed_required_or_not_blank_ends_the_rules_of_the_field() {
    #[derive(Validate)]
    struct Form {
        #[validate(length(min = 3), required, slug, custom(text))]
        name: String,
        #[validate(not_blank, length(min = 3), custom(text))]
        blank: Option<String>,
        #[validate(required, length(min = 3), each(custom(seen)))]
        items: Vec<u32>,
        #[validate(when(true, required), custom(text), on("never", slug))]
        when: Option<String>,
        #[validate(each(required, length(min = 3)), length(min = 9))]
        inner: Vec<Option<String>>,
        #[validate(custom(seen))]
        next: u32,
    }

    fn text(text: &str) -> Result<(), ValidationError> {
        called(format!("text {text:?}"));
        Ok(())
    }

    let form = Form {
        name: String::new(),
        blank: Some(" ".into()),
        items: vec![],
        when: None,
        inner: vec![None, Some("al".into())],
        next: 100,
    };
    let expected = [
        ("name", "min_length"),
        ("name", "required"),
        ("blank", "blank"),
        ("items", "required"),
        ("when", "required"),
        ("inner[0]", "required"),
        ("inner[1]", "min_length"),
        ("inner", "min_items"),
        ("next", "invalid"),
    ];
    assert_errors(&form.full_clean(), &expected);
    assert_eq!(calls(), ["100"]);
}

#[test]
fn too_many_items_are_not_looked_at() {
    #[derive(Validate)]
    struct Item {
        #[validate(custom(seen))]
        number: u32,
    }
    #[derive(Validate)]
    struct Form {
        #[validate(length(max = 1), each(custom(seen)))]
        list: Vec<u32>,
        #[validate(length(max = 1), nested)]
        nested: Vec<Item>,
        #[validate(length(equal = 1), values(custom(seen)), keys(custom(seen)))]
        map: BTreeMap<u32, u32>,
        #[validate(length(min = 3), each(custom(seen)))]
        few: Vec<u32>,
    }

    let form = Form {
        list: vec![100, 100],
        nested: vec![Item { number: 100 }, Item { number: 100 }],
        map: BTreeMap::from([(100, 100), (101, 101)]),
        few: vec![100],
    };
    let expected = [
        ("list", "max_items"),
        ("nested", "max_items"),
        ("map", "exact_items"),
        ("few", "min_items"),
        ("few[0]", "invalid"),
    ];
    assert_errors(&form.full_clean(), &expected);
    assert_eq!(calls(), ["100"]);
}

#[test]
fn object_rules_run_exactly_when_what_they_read_has_passed() {
    #[derive(Validate)]
    struct Item {
        #[validate(range(max = 9))]
        size: u32,
    }
    #[derive(Validate)]
    #[validate(clean(Self::clean), clean(Self::ab, reads(a, b)), clean(Self::items, reads(items)))]
    #[validate(check(self.a < self.b && called_with("check", self.c), code = "check"))]
    #[validate(check(self.a != self.b, code = "pure", field = c), equal_fields(b, c))]
    struct Form {
        #[validate(range(max = 9))]
        a: u32,
        #[validate(range(max = 9))]
        b: u32,
        #[validate(range(max = 9))]
        c: u32,
        #[validate(nested)]
        items: Vec<Item>,
    }

    fn called_with(name: &str, _: u32) -> bool {
        called(name);
        false
    }

    impl Form {
        fn clean(&self) -> Result<(), ValidationError> {
            called("clean");
            Ok(())
        }
        fn ab(&self) -> Result<(), ValidationError> {
            called("ab");
            Ok(())
        }
        fn items(&self) -> Result<(), ValidationError> {
            called("items");
            Ok(())
        }
    }

    let form = |a, b, c, size| Form { a, b, c, items: vec![Item { size }] };
    assert_errors(&form(1, 2, 2, 0).full_clean(), &[("__all__", "check")]);
    assert_eq!(calls(), ["clean", "ab", "items", "check"]);
    // an unrelated field that has failed hides nothing
    let expected = [("items[0].size", "max_value"), ("__all__", "check"), ("c", "mismatch")];
    assert_errors(&form(1, 2, 3, 10).full_clean(), &expected);
    assert_eq!(calls(), ["clean", "ab", "check"]);
    let expected = [("c", "max_value"), ("c", "pure")];
    assert_errors(&form(1, 1, 10, 0).full_clean(), &expected);
    assert_eq!(calls(), ["clean", "ab", "items"]);
    let expected = [("a", "max_value"), ("c", "mismatch")];
    assert_errors(&form(10, 2, 3, 0).full_clean(), &expected);
    assert_eq!(calls(), ["clean", "items"]);
}

/// All object rules are one phase: what one adds to a field hides no other.
#[test]
fn object_rules_hide_no_others() {
    #[derive(Validate)]
    #[validate(check(self.a != 1, code = "first", field = a), check(self.a != 1, code = "second"))]
    #[validate(check(self.b != 1, code = "third"))]
    struct Form {
        a: u32,
        b: u32,
    }

    let expected = [("a", "first"), ("__all__", "second"), ("__all__", "third")];
    assert_errors(&Form { a: 1, b: 1 }.full_clean(), &expected);
}

#[test]
fn flattened_and_deep_errors_fail_their_field() {
    #[derive(Validate)]
    #[validate(check(self.low < self.high, code = "order"))]
    struct Range {
        low: u32,
        high: u32,
    }
    #[derive(Validate)]
    #[validate(check(self.range.high != 1, code = "flat"), check(self.ranges.len() != 1, code = "deep"))]
    #[validate(check(self.boxed.is_some(), code = "boxed"), check(self.free, code = "free"))]
    struct Form {
        #[validate(nested)]
        range: Range,
        #[validate(nested)]
        ranges: Vec<Range>,
        #[validate(nested)]
        boxed: Option<Box<Form>>,
        free: bool,
    }

    let range = || Range { low: 2, high: 1 };
    let good = || Range { low: 1, high: 2 };
    let bad = Form { range: range(), ranges: vec![range()], boxed: None, free: false };
    let expected =
        [("range", "order"), ("ranges[0]", "order"), ("__all__", "boxed"), ("__all__", "free")];
    assert_errors(&bad.full_clean(), &expected);
    let good = Form { range: good(), ranges: vec![], boxed: None, free: true };
    assert_errors(&good.full_clean(), &[("__all__", "boxed")]);
    let around = Form {
        range: Range { low: 1, high: 2 },
        ranges: vec![],
        boxed: Some(Box::new(good)),
        free: true,
    };
    assert_errors(&around.full_clean(), &[("boxed", "boxed")]);
    assert_valid(&Range { low: 1, high: 2 }.full_clean());
}
