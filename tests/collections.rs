//! Rules see through pointers, and go through every collection of the standard library.
#![allow(
    clippy::type_complexity,
    clippy::redundant_allocation,
    reason = "rules see through every layer"
)]

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque},
    rc::Rc,
    sync::Arc,
};

use validation::{
    Validate, ValidationErrors,
    testing::{assert_errors, assert_valid},
};

#[test]
fn pointers_around_text() {
    #[derive(Validate)]
    struct Texts<'a> {
        #[validate(length(min = 3))]
        boxed: Box<str>,
        #[validate(length(min = 3))]
        counted: Rc<String>,
        #[validate(length(min = 3))]
        shared: Arc<str>,
        #[validate(length(min = 3))]
        borrowed: &'a str,
        #[validate(length(min = 3))]
        cow: Cow<'a, str>,
        #[validate(length(min = 3))]
        optional: Option<String>,
        #[validate(length(min = 3))]
        twice: Option<Option<&'a str>>,
        #[validate(length(min = 3))]
        deep: Option<Box<Option<Rc<Arc<Option<Cow<'a, str>>>>>>>,
    }

    let texts = |text: &'static str| Texts {
        boxed: text.into(),
        counted: Rc::new(text.into()),
        shared: text.into(),
        borrowed: text,
        cow: text.into(),
        optional: Some(text.into()),
        twice: Some(Some(text)),
        deep: Some(Box::new(Some(Rc::new(Arc::new(Some(text.into())))))),
    };
    let names = ["boxed", "counted", "shared", "borrowed", "cow", "optional", "twice", "deep"];
    assert_errors(&texts("al").full_clean(), &names.map(|name| (name, "min_length")));
    assert_valid(&texts("ann").full_clean());
    let absent =
        Texts { optional: None, twice: Some(None), deep: Some(Box::new(None)), ..texts("ann") };
    assert_valid(&absent.full_clean());
}

#[test]
fn lists_and_sets() {
    #[derive(Validate)]
    struct Lists<'a> {
        #[validate(length(max = 2), each(range(max = 9)))]
        vec: Vec<u32>,
        #[validate(length(min = 1), each(range(max = 9)))]
        array: [u32; 2],
        #[validate(length(min = 1), each(range(max = 9)))]
        slice: &'a [u32],
        #[validate(length(min = 1), each(range(max = 9)))]
        boxed: Option<Box<[u32]>>,
        #[validate(length(min = 1), each(range(max = 9)))]
        counted: Rc<[u32]>,
        #[validate(length(min = 1), each(range(max = 9)))]
        cow: Cow<'a, [u32]>,
        #[validate(length(min = 1), each(range(max = 9)))]
        deque: VecDeque<u32>,
        #[validate(length(min = 1), each(range(max = 9)))]
        linked: LinkedList<u32>,
        #[validate(length(min = 1), each(range(max = 9)))]
        heap: BinaryHeap<u32>,
        #[validate(length(min = 1), each(range(max = 9)))]
        tree: BTreeSet<u32>,
        #[validate(length(min = 1), each(range(max = 9)))]
        hash: HashSet<u32>,
    }

    let lists = |items: &'static [u32]| Lists {
        vec: items.to_vec(),
        array: [items[0], items[1]],
        slice: items,
        boxed: Some(items.into()),
        counted: items.into(),
        cow: items.into(),
        deque: items.iter().copied().collect(),
        linked: items.iter().copied().collect(),
        heap: items.iter().copied().collect(),
        tree: items.iter().copied().collect(),
        hash: items.iter().copied().collect(),
    };
    assert_valid(&lists(&[1, 2]).full_clean());
    let ordered = ["vec", "array", "slice", "boxed", "counted", "cow", "deque", "linked"];
    let expected: Vec<String> = ordered.iter().map(|name| format!("{name}[1]")).collect();
    let expected = expected.iter().map(String::as_str).chain(["heap", "tree", "hash"]);
    let expected: Vec<_> = expected.map(|path| (path, "max_value")).collect();
    assert_errors(&lists(&[1, 10]).full_clean(), &expected);
}

#[test]
fn keys_and_values_of_maps() {
    #[derive(Validate)]
    struct Maps {
        #[validate(length(max = 1), keys(slug), values(range(max = 9)))]
        tree: BTreeMap<String, u32>,
        #[validate(keys(range(min = 1)), values(length(max = 2), each(slug)))]
        hash: Option<Arc<HashMap<u16, Vec<Option<String>>>>>,
        #[validate(values(values(range(max = 9))))]
        nested: BTreeMap<char, BTreeMap<&'static str, Box<u32>>>,
    }

    let maps = Maps {
        tree: BTreeMap::from([("a b".into(), 10)]),
        hash: Some(Arc::new(HashMap::from([(0, vec![None, Some("a b".into())])]))),
        nested: BTreeMap::from([('x', BTreeMap::from([("y", Box::new(10)), ("z", Box::new(9))]))]),
    };
    let expected = [
        ("tree[\"a b\"]", "slug"),
        ("tree[\"a b\"]", "max_value"),
        ("hash[\"0\"]", "min_value"),
        ("hash[\"0\"][1]", "slug"),
        ("nested[\"x\"][\"y\"]", "max_value"),
    ];
    assert_errors(&maps.full_clean(), &expected);
}

#[test]
fn nested_in_everything() {
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Validate)]
    struct Line {
        #[validate(range(min = 1))]
        quantity: u32,
    }
    #[derive(Validate)]
    struct Order<'a> {
        #[validate(nested)]
        plain: Line,
        #[validate(nested)]
        optional: Option<Line>,
        #[validate(nested)]
        pointers: Rc<Box<Arc<Cow<'a, Line>>>>,
        #[validate(nested)]
        vec: Vec<Line>,
        #[validate(nested)]
        array: [Option<Box<Line>>; 1],
        #[validate(nested)]
        slice: &'a [Line],
        #[validate(nested)]
        deque: VecDeque<Line>,
        #[validate(nested)]
        linked: LinkedList<Line>,
        #[validate(nested)]
        heap: BinaryHeap<Line>,
        #[validate(nested)]
        set: BTreeSet<Line>,
        #[validate(nested)]
        hash: HashSet<Line>,
        #[validate(nested)]
        tree: BTreeMap<String, Line>,
        #[validate(values(nested))]
        map: HashMap<String, Option<Line>>,
        #[validate(each(each(nested)))]
        deep: Option<Vec<Option<Box<Vec<Option<Line>>>>>>,
        #[validate(nested)]
        deeper: Vec<BTreeMap<u8, Vec<Line>>>,
    }

    let order = |quantity| {
        let line = || Line { quantity };
        Order {
            plain: line(),
            optional: Some(line()),
            pointers: Rc::new(Box::new(Arc::new(Cow::Owned(line())))),
            vec: vec![line()],
            array: [Some(Box::new(line()))],
            slice: if quantity == 0 { &[Line { quantity: 0 }] } else { &[] },
            deque: [line()].into(),
            linked: [line()].into(),
            heap: [line()].into(),
            set: [line()].into(),
            hash: [line()].into(),
            tree: [("a".into(), line())].into(),
            map: [("a".into(), Some(line()))].into(),
            deep: Some(vec![None, Some(Box::new(vec![None, Some(line())]))]),
            deeper: vec![[(7, vec![line()])].into()],
        }
    };
    let places = [
        "plain",
        "optional",
        "pointers",
        "vec[0]",
        "array[0]",
        "slice[0]",
        "deque[0]",
        "linked[0]",
        "heap",
        "set",
        "hash",
        "tree[\"a\"]",
        "map[\"a\"]",
        "deep[1][1]",
        "deeper[0][\"7\"][0]",
    ];
    let expected: Vec<String> = places.iter().map(|place| format!("{place}.quantity")).collect();
    let expected: Vec<_> = expected.iter().map(|path| (path.as_str(), "min_value")).collect();
    assert_errors(&order(0).full_clean(), &expected);
    assert_valid(&order(1).full_clean());
}

type Maybe<T> = Option<Box<T>>;
type Name = Maybe<str>;

#[test]
fn aliases_are_seen_through() {
    #[derive(PartialEq)]
    struct Opaque(u32);

    fn small(value: &Opaque) -> Result<(), ValidationErrors> {
        if value.0 < 10 || value.0 == 13 { Ok(()) } else { Err("Enter less.".into()) }
    }

    #[derive(Validate)]
    struct Line {
        #[validate(range(min = 1))]
        quantity: u32,
    }
    #[derive(Validate)]
    #[validate(check(self.opaque != Opaque(13), code = "unlucky"))]
    struct Aliases {
        #[validate(required, length(min = 3))]
        name: Name,
        #[validate(each(length(min = 3)))]
        names: Maybe<[Name]>,
        #[validate(nested)]
        line: Maybe<Line>,
        #[validate(custom(small))]
        opaque: Maybe<Opaque>,
    }

    let aliases = Aliases {
        name: Some("al".into()),
        names: Some(Box::new([None, Some("al".into())])),
        line: Some(Box::new(Line { quantity: 0 })),
        opaque: Some(Box::new(Opaque(10))),
    };
    let expected = [
        ("name", "min_length"),
        ("names[1]", "min_length"),
        ("line.quantity", "min_value"),
        ("opaque", "invalid"),
    ];
    assert_errors(&aliases.full_clean(), &expected);
    let unlucky = Aliases {
        name: Some("ann".into()),
        names: None,
        line: None,
        opaque: Some(Box::new(Opaque(13))),
    };
    assert_errors(&unlucky.full_clean(), &[("__all__", "unlucky")]);
    let absent = Aliases { name: None, names: None, line: None, opaque: None };
    assert_errors(&absent.full_clean(), &[("name", "required")]);
}
