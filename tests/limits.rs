//! How much is collected, and how deep a check goes.

use std::collections::BTreeMap;

use validation::{
    Clean, Validate, ValidationError, ValidationErrors,
    testing::{assert_errors, assert_valid},
};

#[derive(Validate)]
#[validate(check(self.a != 10, code = "first"), check(self.a != 10, code = "second"))]
#[validate(check(self.b != 10, code = "b_first", field = c), check(self.b != 10, code = "b_second", field = c))]
struct Form {
    a: u32,
    b: u32,
    #[validate(range(max = 9), multiple_of(2), own::small)]
    c: u32,
    #[validate(length(min = 9), length(min = 8), each(range(max = 9), multiple_of(2)))]
    items: Vec<u32>,
    #[validate(nested)]
    inner: Option<Box<Form>>,
}

mod own {
    pub(super) const fn small() -> validation::rules::Range<u32> {
        validation::rules::range().max(8)
    }
}

fn form(inner: Option<Form>) -> Form {
    Form { a: 10, b: 10, c: 11, items: vec![11, 2, 13], inner: inner.map(Box::new) }
}

#[test]
fn first_stops_at_the_first_error() {
    thread_local! {
        static CALLS: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
    }
    #[derive(Validate)]
    #[validate(clean(Self::clean))]
    struct Counted {
        #[validate(custom(count))]
        a: u32,
        #[validate(custom(count), each(custom(count)))]
        b: Vec<u32>,
    }
    fn count<T: ?Sized>(_: &T) -> Result<(), ValidationError> {
        CALLS.set(CALLS.get() + 1);
        Err(ValidationError::new("counted"))
    }
    impl Counted {
        fn clean(&self) -> Result<(), ValidationError> {
            count(self)
        }
    }

    let counted = Counted { a: 1, b: vec![1, 2] };
    assert_errors(&Clean::new(&counted).first().run(), &[("a", "counted")]);
    assert_eq!(CALLS.take(), 1);
    assert_errors(&Clean::new(&form(None)).first().run(), &[("c", "max_value")]);
    let item = Form { c: 0, items: vec![2; 8], ..form(Some(form(None))) };
    assert_errors(&Clean::new(&item).first().run(), &[("items", "min_items")]);
    let nested = Form { c: 0, items: vec![2; 9], ..form(Some(form(None))) };
    assert_errors(&Clean::new(&nested).first().run(), &[("inner.c", "max_value")]);
    let object = Form { c: 0, items: vec![2; 9], ..form(None) };
    assert_errors(&Clean::new(&object).first().run(), &[("__all__", "first")]);
    assert_valid(&Clean::new(&Form { a: 1, b: 1, ..object }).first().run());
}

#[test]
fn the_first_error_of_each_path() {
    let expected = [
        ("c", "max_value"),
        ("items", "min_items"),
        ("items[0]", "max_value"),
        ("items[2]", "max_value"),
        ("inner.items", "min_items"),
        ("inner.items[0]", "max_value"),
        ("inner", "first"),
        ("inner.c", "b_first"),
        ("__all__", "first"),
    ];
    let inner = Form { c: 2, items: vec![11], ..form(None) };
    let form = form(Some(inner));
    assert_errors(&Clean::new(&form).first_per_field().run(), &expected);
}

#[test]
fn so_many_errors_and_no_more() {
    let values: Vec<Form> =
        (0..3).map(|_| Form { a: 0, b: 0, items: vec![2; 9], ..form(None) }).collect();
    let all = values.full_clean().map(drop).unwrap_err();
    assert_eq!(all.len(), 9);
    for max in 0..12 {
        let result = Clean::new(&values).max_errors(max).run().map(drop);
        let errors = result.unwrap_err();
        if max >= 9 {
            assert_eq!(errors, all, "{max}");
            continue;
        }
        assert_eq!(errors.len(), max + 1, "{max}");
        assert!(errors.iter().zip(&all).take(max).all(|(one, other)| one == other), "{max}");
        let (path, error) = errors.iter().last().unwrap();
        assert_eq!((path.is_root(), error.code()), (true, "too_many_errors"));
        assert_eq!(error.params().get("max"), Some(&max.into()));
    }
    let good = vec![Form { a: 0, b: 0, c: 2, items: vec![2; 9], inner: None }];
    assert_valid(&Clean::new(&good).max_errors(0).run());
}

#[test]
fn a_thousand_errors_unless_it_is_set() {
    #[derive(Validate)]
    struct Numbers {
        #[validate(each(range(max = 9)), custom(many))]
        numbers: Vec<u32>,
    }
    fn many(numbers: &[u32]) -> Result<(), Vec<&'static str>> {
        Err(vec!["Bad."; numbers.len()])
    }

    let numbers = Numbers { numbers: vec![10; 600] };
    let mut errors = numbers.full_clean().map(drop).unwrap_err();
    assert_eq!(errors.len(), 1_001);
    assert_eq!(errors.at("numbers").count(), 400);
    assert!(errors.has(None, "too_many_errors"));
    assert_eq!(errors.codes().last(), Some("too_many_errors"));
    // errors that are added by hand are never capped
    errors.add_error("numbers", vec!["Bad."; 2_000]);
    assert_eq!(errors.len(), 3_001);
    let errors = Clean::new(&numbers).max_errors(5_000).run().map(drop).unwrap_err();
    assert_eq!(errors.len(), 1_200);
}

#[derive(Default, Validate)]
struct Deep {
    #[validate(range(max = 9))]
    number: u32,
    #[validate(nested)]
    next: Option<Box<Deep>>,
    #[validate(values(each(nested)))]
    more: BTreeMap<String, Vec<Deep>>,
}

/// A value with so many others in it.
fn deep(levels: usize, number: u32) -> Deep {
    (0..levels).fold(Deep { number, ..Deep::default() }, |inner, _| Deep {
        next: Some(Box::new(inner)),
        ..Deep::default()
    })
}

#[test]
fn what_is_too_deep_never_passes() {
    for levels in [0, 1, 10, 60] {
        assert_valid(&deep(levels, 9).full_clean());
        let path = format!("{}number", "next.".repeat(levels));
        assert_errors(&deep(levels, 10).full_clean(), &[(&path, "max_value")]);
    }
    for levels in [70, 500] {
        for number in [0, 10] {
            let errors = deep(levels, number).full_clean().map(drop).unwrap_err();
            assert!(errors.codes().eq(["too_deep"]), "{levels}: {errors}");
            let (path, error) = errors.iter().next().unwrap();
            assert!(path.segments().len() <= 65, "{path}");
            assert_eq!(error.params().get("max"), Some(&64.into()));
        }
    }
}

#[test]
fn the_depth_can_be_set() {
    let errors = |levels, max| {
        let value = deep(levels, 0);
        let errors = Clean::new(&value).max_depth(max).run().map(drop).err().unwrap_or_default();
        errors.codes().map(str::to_owned).collect::<Vec<_>>()
    };
    for max in [3, 100, 200] {
        assert!(errors(max - 2, max).is_empty(), "{max}");
        assert_eq!(errors(max + 2, max), ["too_deep"], "{max}");
    }
    // each branch says so, and the others are checked
    let branch = |levels, number| deep(levels, number);
    let value = Deep {
        more: BTreeMap::from([("a".into(), vec![branch(1, 10), branch(9, 10), branch(8, 0)])]),
        ..Deep::default()
    };
    let errors = Clean::new(&value).max_depth(6).run().map(drop).unwrap_err();
    assert!(errors.codes().eq(["max_value", "too_deep", "too_deep"]), "{errors}");
    assert!(errors.has("more[\"a\"][0].next.number", "max_value"));
    let errors = Clean::new(&value).max_depth(6).first().run().map(drop).unwrap_err();
    assert_eq!(errors.len(), 1);
}

/// What `clean` says of several fields is the first error of each.
#[test]
fn the_first_error_of_each_path_of_a_clean() {
    #[derive(Debug, Validate)]
    #[validate(clean(Self::clean))]
    struct Pair {
        a: u32,
        b: u32,
    }

    impl Pair {
        fn clean(&self) -> Result<(), ValidationErrors> {
            let both = self.a + self.b > 0;
            if both { Ok(()) } else { Err([("a", "One."), ("b", "Two."), ("a", "Three.")].into()) }
        }
    }

    let errors = Clean::new(&Pair { a: 0, b: 0 }).first_per_field().run().unwrap_err();
    assert_eq!(errors.to_string(), "a: One.\nb: Two.");
}
