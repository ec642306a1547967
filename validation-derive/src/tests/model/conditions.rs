//! Conditions: the tree, what it reads, whether it may run twice.

use quote::ToTokens;

use super::{model, text};
use crate::model::{Cond, Condition, Item, Model, ObjectRule};

fn checked(condition: &str) -> Model {
    model(&format!(
        "#[validate(context = Limits, check({condition}))]
         struct A {{ a: u8, b: Option<u8>, on: bool, size: Size }}"
    ))
}

fn condition(model: &Model) -> &Condition {
    let [ObjectRule::Check { condition, .. }] = &*model.variants()[0].rules else { panic!() };
    condition
}

fn shape(cond: &Cond) -> String {
    match cond {
        Cond::Compare { left, op, right } => {
            format!("{} {} {}", text(left), op.to_token_stream(), text(right))
        }
        Cond::And(a, b) => format!("({} and {})", shape(a), shape(b)),
        Cond::Or(a, b) => format!("({} or {})", shape(a), shape(b)),
        Cond::Not(a) => format!("not {}", shape(a)),
        Cond::Plain(source) => format!("plain {}", text(source)),
    }
}

#[test]
fn trees() {
    for (source, tree, pure) in [
        ("self.a <= self.b", "(*_field_a) <= (*_field_b)", true),
        ("(self.a) < (3)", "(*_field_a) < 3", true),
        ("-1 != self.a", "-1 != (*_field_a)", true),
        ("self.a >= MAX", "(*_field_a) >= MAX", true),
        ("self.a == limits::MAX", "(*_field_a) == limits::MAX", true),
        ("self.a == limits::max", "(*_field_a) == limits::max", false),
        ("self.a > cx.limits.a", "(*_field_a) > _cx.limits.a", true),
        ("self.size.width.0 > 3", "(*_field_size).width.0 > 3", true),
        ("self.a + 1 > 3", "(*_field_a)+1 > 3", false),
        ("self.b.len() > 3", "(*_field_b).len() > 3", false),
        ("*self.a > 3", "*(*_field_a) > 3", false),
        ("self.on", "plain (*_field_on)", true),
        ("!self.on && true", "(not plain (*_field_on) and plain true)", true),
        (
            "self.on || self.a < 1 && self.a > 2",
            "(plain (*_field_on) or ((*_field_a) < 1 and (*_field_a) > 2))",
            true,
        ),
        ("!(self.a < 1)", "not (*_field_a) < 1", true),
        ("self.b == None", "plain (*_field_b)==None", false),
        ("Option::None != self.b", "plain Option::None!=(*_field_b)", false),
        ("self.b.is_none()", "plain (*_field_b).is_none()", false),
        ("self.is_pro()", "plain _self.is_pro()", false),
        ("matches!(self.b, Some(1))", "plain matches!((*_field_b),Some(1))", false),
        (
            "if self.on { self.a < 1 } else { true }",
            "plain if(*_field_on){(*_field_a)<1}else{true}",
            false,
        ),
    ] {
        let model = checked(source);
        let condition = condition(&model);
        assert_eq!((shape(&condition.tree).as_str(), condition.pure), (tree, pure), "{source}");
    }
}

#[test]
fn reads_are_those_of_the_whole_condition() {
    let model = checked("self.size.is_big() || self.a < cx.max && self.on, field = a");
    let reads = &condition(&model).reads;
    assert_eq!((&*reads.fields, reads.whole, reads.cx), (&[0, 2, 3][..], false, true));
    let [ObjectRule::Check { field, .. }] = &*model.variants()[0].rules else { panic!() };
    assert_eq!(*field, Some(0));
}

#[test]
fn of_when() {
    let model = model("struct A { #[validate(when(self.b == \"x\", y))] a: u8, b: String }");
    let [Item::When { condition, group }] = model.items() else { panic!() };
    assert_eq!(shape(&condition.tree), "(*_field_b) == \"x\"");
    assert_eq!((condition.reads.fields.as_slice(), group.items.len()), (&[1][..], 1));
}

#[test]
fn object_rules_of_an_enum_go_where_their_fields_are() {
    let model = model(
        "#[validate(check(self.a < self.b), check(self.c == 1), same(a, b), clean(f))]
         #[validate(clean(f, reads(c)))]
         enum A { One { b: u8, a: u8 }, Two { c: u8 }, Three { a: u8, b: u8, c: u8 }, Four }",
    );
    let rule = |rule: &ObjectRule| match rule {
        ObjectRule::Check { condition, .. } => format!("check {:?}", condition.reads.fields),
        ObjectRule::Clean { reads, .. } => format!("clean {reads:?}"),
        ObjectRule::Fields { fields, .. } => format!("same {fields:?}"),
    };
    let rules: Vec<Vec<_>> =
        model.variants().iter().map(|variant| variant.rules.iter().map(rule).collect()).collect();
    assert_eq!(
        rules,
        [
            &["check [0, 1]", "same [1, 0]", "clean None"][..],
            &["check [0]", "clean None", "clean Some([0])"],
            &["check [0, 1]", "check [2]", "same [0, 1]", "clean None", "clean Some([2])"],
            &["clean None"],
        ]
    );
}
