//! The context of a check, and of what is nested: none, the same, or a part of it.

use std::collections::BTreeMap;

use validation::{
    Clean, Provide, Report, Valid, Validate, ValidationError, full_clean_all,
    testing::{assert_errors, assert_valid},
};

struct Limits {
    most: u32,
}

struct Words {
    banned: Vec<&'static str>,
}

struct App {
    limits: Limits,
    words: Words,
    user: String,
}

impl Provide<Limits> for App {
    fn provide(&self) -> &Limits {
        &self.limits
    }
}

impl Provide<Words> for App {
    fn provide(&self) -> &Words {
        &self.words
    }
}

fn app(most: u32) -> App {
    App { limits: Limits { most }, words: Words { banned: vec!["spam"] }, user: "ann".into() }
}

/// Needs nothing.
#[derive(Validate)]
struct Plain {
    #[validate(range(max = 9))]
    number: u32,
}

#[derive(Validate)]
#[validate(context = Limits)]
struct Limited {
    #[validate(range(max = cx.most))]
    seats: u32,
    #[validate(nested)]
    plain: Plain,
}

#[derive(Validate)]
#[validate(context = Words, check(!cx.banned.contains(&self.text.as_str()), code = "banned"))]
struct Worded {
    text: String,
}

#[derive(Validate)]
#[validate(context = App)]
struct Same {
    #[validate(equal(cx.user.as_str()))]
    owner: String,
    #[validate(nested)]
    next: Option<Box<Same>>,
}

#[derive(Validate)]
#[validate(context = App, clean(Self::clean))]
struct Booking {
    #[validate(nested)]
    plain: Plain,
    #[validate(nested)]
    same: Same,
    #[validate(nested)]
    limited: Option<Limited>,
    #[validate(each(nested))]
    worded: Vec<Worded>,
    #[validate(values(nested))]
    by_name: BTreeMap<u8, Limited>,
    #[validate(when(cx.limits.most > 5, nested))]
    conditional: Vec<Limited>,
}

impl Booking {
    fn clean(&self, app: &App) -> Result<(), &'static str> {
        if app.limits.most == self.same.owner.len() as u32 {
            Err("As many as letters.")
        } else {
            Ok(())
        }
    }
}

fn booking() -> Booking {
    let limited = |seats| Limited { seats, plain: Plain { number: seats } };
    Booking {
        plain: Plain { number: 10 },
        same: Same {
            owner: "bob".into(),
            next: Some(Box::new(Same { owner: "ann".into(), next: None })),
        },
        limited: Some(limited(10)),
        worded: vec![Worded { text: "eggs".into() }, Worded { text: "spam".into() }],
        by_name: BTreeMap::from([(7, limited(4))]),
        conditional: vec![limited(9)],
    }
}

#[test]
fn each_nested_type_has_its_own() {
    let expected = [
        ("plain.number", "max_value"),
        ("same.owner", "equal"),
        ("limited.seats", "max_value"),
        ("limited.plain.number", "max_value"),
        ("worded[1]", "banned"),
        ("by_name[\"7\"].seats", "max_value"),
        ("__all__", "invalid"),
    ];
    assert_errors(&booking().full_clean_with(&app(3)), &expected);
    let expected = [
        ("plain.number", "max_value"),
        ("same.owner", "equal"),
        ("limited.seats", "max_value"),
        ("limited.plain.number", "max_value"),
        ("worded[1]", "banned"),
        ("conditional[0].seats", "max_value"),
    ];
    assert_errors(&booking().full_clean_with(&app(8)), &expected);
}

#[test]
fn every_way_to_give_it() {
    let limits = Limits { most: 3 };
    let limited = || Limited { seats: 4, plain: Plain { number: 1 } };
    let expected = [("seats", "max_value")];
    let value = limited();
    assert_errors(&value.full_clean_with(&limits), &expected);
    assert_errors(&Clean::new(&value).context(&limits).run(), &expected);
    assert_errors(&Clean::new(&value).first().context(&limits).on("x").run(), &expected);
    assert_errors(&Clean::new(&value).only(["seats"]).context(&limits).run(), &expected);
    assert_errors(&Valid::new_with(limited(), &limits), &expected);
    assert_errors(
        &vec![limited(), limited()].full_clean_with(&limits),
        &[("[0].seats", "max_value"), ("[1].seats", "max_value")],
    );
    assert_errors(&Some(limited()).full_clean_with(&limits), &expected);

    let valid = Valid::new_with(limited(), &Limits { most: 4 });
    let valid = valid.map_err(drop).ok().unwrap();
    assert_errors(&valid.modify_with(&Limits { most: 4 }, |limited| limited.seats = 5), &expected);
    let plain = [Plain { number: 1 }, Plain { number: 10 }];
    assert_errors(&full_clean_all(&plain), &[("[1].number", "max_value")]);
}

#[test]
fn borrowed_and_unsized_contexts() {
    #[derive(Validate)]
    #[validate(context = Words<'static>)]
    struct Lifetime {
        #[validate(length(max = cx.0.len()))]
        text: String,
    }
    struct Words<'a>(&'a str);

    trait Clock {
        fn hour(&self) -> u32;
    }
    impl Clock for u32 {
        fn hour(&self) -> u32 {
            *self
        }
    }
    #[derive(Validate)]
    #[validate(context = dyn Clock)]
    struct Timed {
        #[validate(range(max = cx.hour()))]
        hour: u32,
    }
    #[derive(Validate)]
    #[validate(context = [u32])]
    struct Listed {
        #[validate(one_of(cx))]
        number: u32,
    }

    assert_errors(
        &Lifetime { text: "abcd".into() }.full_clean_with(&Words("abc")),
        &[("text", "max_length")],
    );
    let clock: &dyn Clock = &12;
    assert_errors(&Timed { hour: 13 }.full_clean_with(clock), &[("hour", "max_value")]);
    assert_valid(&Timed { hour: 12 }.full_clean_with(clock));
    assert_errors(
        &Listed { number: 4 }.full_clean_with(&[1, 2, 3]),
        &[("number", "invalid_choice")],
    );
    assert_valid(&Listed { number: 3 }.full_clean_with(&[1, 2, 3]));
}

#[test]
fn an_impl_by_hand_has_one_too() {
    struct Interval(u32);

    impl Validate for Interval {
        type Context = Limits;

        fn report(&self, limits: &Limits, report: &mut Report<'_>) {
            if self.0 > limits.most {
                report.add(ValidationError::new("long"));
            }
            report.nested(&Plain { number: self.0 }, &());
        }
    }

    #[derive(Validate)]
    #[validate(context = App)]
    struct Holder {
        #[validate(nested)]
        interval: Interval,
    }

    let expected = [("interval", "long"), ("interval.number", "max_value")];
    assert_errors(&Holder { interval: Interval(10) }.full_clean_with(&app(3)), &expected);
}

#[test]
fn a_parameter_takes_the_context_of_the_type() {
    #[derive(Validate)]
    #[validate(context = Limits)]
    struct Page<T> {
        #[validate(nested)]
        items: Vec<T>,
    }

    let page = Page { items: vec![Limited { seats: 4, plain: Plain { number: 1 } }] };
    assert_errors(&page.full_clean_with(&Limits { most: 3 }), &[("items[0].seats", "max_value")]);
    assert_valid(&page.full_clean_with(&Limits { most: 4 }));
}

/// A context may borrow what the type borrows.
#[test]
fn a_context_with_a_lifetime_of_the_type() {
    struct Names<'a>(&'a [&'a str]);

    #[derive(Debug, Validate)]
    #[validate(context = Names<'a>)]
    struct Guest<'a> {
        #[validate(custom(is_known, cx))]
        name: &'a str,
        #[validate(nested)]
        friends: Vec<Guest<'a>>,
        #[validate(length(min = cx.0.len()))]
        note: &'a str,
    }

    fn is_known(name: &str, names: &Names<'_>) -> Result<(), &'static str> {
        if names.0.contains(&name) { Ok(()) } else { Err("Nobody knows you.") }
    }

    let text = String::from("bo and ann");
    let known: Vec<&str> = text.split(" and ").collect();
    let names = Names(&known);
    let guest = |name, friends| Guest { name, friends, note: "well" };
    assert!(guest(known[0], vec![guest(known[1], vec![])]).full_clean_with(&names).is_ok());
    let errors = guest("bo", vec![guest("cy", vec![])]).full_clean_with(&names).unwrap_err();
    assert!(errors.has("friends[0].name", "invalid") && errors.len() == 1);
}
