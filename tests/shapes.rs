//! Types of every shape have rules: structs, enums, recursive types, types made by macros.
#![allow(dead_code, reason = "a type is here for its shape")]

use std::borrow::Cow;

use validation::{
    Validate, ValidationErrors,
    testing::{assert_errors, assert_valid},
};

#[test]
fn structs() {
    #[derive(Validate)]
    struct Named {
        #[validate(length(min = 3))]
        name: String,
        #[validate(range(min = 1))]
        count: u32,
    }
    #[derive(Validate)]
    struct Tuple(#[validate(length(min = 3))] String, #[validate(range(min = 1))] u32);
    #[derive(Validate)]
    struct Newtype(#[validate(length(min = 3))] String);
    #[derive(Validate)]
    struct Unit;
    #[derive(Validate)]
    struct NoFields {}
    #[derive(Validate)]
    struct NoItems();
    #[derive(Validate)]
    struct NoRules {
        free: String,
    }

    let named = Named { name: "al".into(), count: 0 };
    assert_errors(&named.full_clean(), &[("name", "min_length"), ("count", "min_value")]);
    let tuple = Tuple("al".into(), 0);
    assert_errors(&tuple.full_clean(), &[("[0]", "min_length"), ("[1]", "min_value")]);
    assert_errors(&Newtype("al".into()).full_clean(), &[("__all__", "min_length")]);
    assert_valid(&Named { name: "ann".into(), count: 1 }.full_clean());
    assert_valid(&Tuple("ann".into(), 1).full_clean());
    assert_valid(&Newtype("ann".into()).full_clean());
    assert_valid(&Unit.full_clean());
    assert_valid(&NoFields {}.full_clean());
    assert_valid(&NoItems().full_clean());
    assert_valid(&NoRules { free: String::new() }.full_clean());
}

#[test]
fn enums() {
    #[derive(Validate)]
    struct Card {
        #[validate(length(equal = 4))]
        number: String,
    }
    #[derive(Validate)]
    enum Payment {
        Cash,
        Card {
            #[validate(length(equal = 4))]
            number: String,
            #[validate(range(min = 1))]
            months: u32,
        },
        Pair(#[validate(length(equal = 2))] String, #[validate(range(min = 1))] u32),
        Text(#[validate(length(equal = 2))] String),
        Nested(#[validate(nested)] Card),
        Free {
            note: String,
        },
        Nothing(),
        Empty {},
    }
    #[derive(Validate)]
    enum Never {}

    let card = || Card { number: "1".into() };
    let cases: &[(Payment, &[(&str, &str)])] = &[
        (Payment::Cash, &[]),
        (Payment::Nothing(), &[]),
        (Payment::Empty {}, &[]),
        (Payment::Free { note: String::new() }, &[]),
        (Payment::Card { number: "1234".into(), months: 1 }, &[]),
        (Payment::Pair("ab".into(), 1), &[]),
        (
            Payment::Card { number: "1".into(), months: 0 },
            &[("Card.number", "exact_length"), ("Card.months", "min_value")],
        ),
        (Payment::Pair("a".into(), 0), &[("Pair[0]", "exact_length"), ("Pair[1]", "min_value")]),
        (Payment::Text("a".into()), &[("Text", "exact_length")]),
        (Payment::Nested(card()), &[("Nested.number", "exact_length")]),
    ];
    for (payment, expected) in cases {
        assert_errors(&payment.full_clean(), expected);
    }
    assert_valid(&None::<Never>.full_clean());
}

#[test]
fn recursive_types() {
    #[derive(Default, Validate)]
    struct Comment {
        #[validate(not_blank)]
        text: String,
        #[validate(nested)]
        parent: Option<Box<Self>>,
        #[validate(length(max = 2), nested)]
        replies: Vec<Comment>,
        #[validate(each(nested))]
        threads: Vec<Vec<Comment>>,
    }
    #[derive(Validate)]
    struct Tree<T> {
        #[validate(nested)]
        value: T,
        #[validate(nested)]
        branches: Vec<Tree<T>>,
    }
    #[derive(Validate)]
    struct Chicken {
        #[validate(nested)]
        egg: Option<Box<Egg>>,
    }
    #[derive(Validate)]
    struct Egg {
        #[validate(range(min = 1))]
        size: u8,
        #[validate(nested)]
        chickens: Vec<Chicken>,
    }

    let comment = |text: &str| Comment { text: text.into(), ..Comment::default() };
    let thread = Comment {
        parent: Some(Box::new(comment(""))),
        replies: vec![comment("a"), Comment { replies: vec![comment(" ")], ..comment("b") }],
        threads: vec![vec![comment("a")], vec![comment("a"), comment("")]],
        ..comment("")
    };
    let expected = [
        ("text", "blank"),
        ("parent.text", "blank"),
        ("replies[1].replies[0].text", "blank"),
        ("threads[1][1].text", "blank"),
    ];
    assert_errors(&thread.full_clean(), &expected);

    let leaf = Tree { value: comment(""), branches: vec![] };
    let tree = Tree { value: comment("a"), branches: vec![leaf] };
    assert_errors(&tree.full_clean(), &[("branches[0].value.text", "blank")]);

    let egg = |size, chickens| Chicken { egg: Some(Box::new(Egg { size, chickens })) };
    let family = egg(1, vec![egg(1, vec![]), egg(0, vec![])]);
    assert_errors(&family.full_clean(), &[("egg.chickens[1].egg.size", "min_value")]);
}

#[test]
fn types_made_by_macros() {
    macro_rules! types {
        ($($name:ident { $field:ident: $type:ty, $rule:ident($param:ident = $value:expr) })*) => {$(
            #[derive(Validate)]
            struct $name {
                #[validate($rule($param = $value))]
                $field: $type,
            }
        )*};
    }
    types! {
        Text { text: Option<Box<str>>, length(min = 1 + 2) }
        Number { number: u32, range(max = 9) }
    }
    macro_rules! whole {
        ($($tokens:tt)*) => { #[derive(Validate)] $($tokens)* };
    }
    whole! {
        enum Either { Left(#[validate(length(min = 3))] String), Right { #[validate(nested)] number: Number } }
    }

    assert_errors(&Text { text: Some("al".into()) }.full_clean(), &[("text", "min_length")]);
    assert_errors(&Number { number: 10 }.full_clean(), &[("number", "max_value")]);
    assert_errors(&Either::Left("al".into()).full_clean(), &[("Left", "min_length")]);
    let right = Either::Right { number: Number { number: 10 } };
    assert_errors(&right.full_clean(), &[("Right.number.number", "max_value")]);
}

#[test]
fn values_as_roots() {
    #[derive(Clone, Validate)]
    struct Line(#[validate(range(min = 1))] u32);

    fn root<T: Validate<Context = ()> + ?Sized>(value: &T) -> Result<(), ValidationErrors> {
        value.full_clean().map(drop)
    }

    let lines = vec![Line(1), Line(0)];
    let by_key = |key: &str| (key.to_owned(), Line(0));
    let expected = [("[1]", "min_value")];
    assert_errors(&root(&lines), &expected);
    assert_errors(&root(&lines[..]), &expected);
    assert_errors(&root(&[Line(1), Line(0)]), &expected);
    assert_errors(&root(&lines.clone().into_boxed_slice()), &expected);
    assert_errors(&root(&std::rc::Rc::new(lines.clone())), &expected);
    assert_errors(&root(&std::collections::VecDeque::from(lines.clone())), &expected);
    assert_errors(&root(&Cow::Borrowed(&lines[..])), &expected);
    assert_errors(&root(&vec![Some(Line(1)), Some(Line(0)), None]), &expected);
    assert_errors(&root(&vec![vec![], lines.clone()]), &[("[1][1]", "min_value")]);
    assert_errors(&root(&Some(Line(0))), &[("__all__", "min_value")]);
    assert_errors(&root(&Box::new(Line(0))), &[("__all__", "min_value")]);
    assert_valid(&root(&None::<Line>));
    let map = std::collections::BTreeMap::from([by_key("a"), by_key("b.c")]);
    assert_errors(&root(&map), &[("[\"a\"]", "min_value"), ("[\"b.c\"]", "min_value")]);
    let map = std::collections::HashMap::from([by_key("a")]);
    assert_errors(&root(&map), &[("[\"a\"]", "min_value")]);
}
