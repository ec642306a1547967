//! The grammar of calls, and what their arguments read.

use proc_macro2::{Delimiter, Group};
use quote::quote;
use syn::parse_quote;

use super::{model, text};
use crate::model::{Call, Item, Method, Model, ObjectRule, Value};

fn on_field(attribute: &str) -> Model {
    model(&format!(
        "#[validate(context = Limits)]
         struct A {{ #[validate({attribute})] a: u8, b: (u8, (u8, u8)), r#type: u8, cx: u8 }}"
    ))
}

fn call(model: &Model) -> &Call {
    match model.items() {
        [Item::Rule(call)] => call,
        items => panic!("{items:?}"),
    }
}

/// A call as the derive understands it: `path(positional).method(value)`.
fn shape(call: &Call) -> String {
    let path: Vec<_> = call.path.segments.iter().map(|part| part.ident.to_string()).collect();
    let positional: Vec<_> = call.positional.iter().map(text).collect();
    let methods: String = call.methods.iter().map(method).collect();
    format!("{}({}){methods}", path.join("::"), positional.join(","))
}

fn method(method: &Method) -> String {
    let values = method.values.iter().map(|value| match value {
        Value::Word(word) => format!("word:{word}"),
        Value::Source(source) => text(source),
        Value::Field(field) => text(&field.source),
    });
    format!(".{}({})", method.name, values.collect::<Vec<_>>().join(","))
}

#[test]
fn arguments() {
    for (attribute, expected) in [
        ("email", "email()"),
        ("email()", "email()"),
        ("email(html)", "email().html()"),
        ("email(dialect = html)", "email().dialect(word:html)"),
        ("length(min = 3, max = MAX)", "length().min(3).max(MAX)"),
        ("length(max = a::MAX + 1)", "length().max(a::MAX+1)"),
        ("one_of(\"a\", \"b\")", "one_of(\"a\",\"b\")"),
        ("multiple_of(5)", "multiple_of(5)"),
        ("multiple_of(-5)", "multiple_of(-5)"),
        ("multiple_of(STEP)", "multiple_of(STEP)"),
        ("multiple_of({ step })", "multiple_of(step)"),
        ("multiple_of({ step() })", "multiple_of(step())"),
        ("multiple_of(min = { step })", "multiple_of().min(step)"),
        ("one_of(step() + 1)", "one_of(step()+1)"),
        ("one_of(Plan::Free)", "one_of(Plan::Free)"),
        ("one_of(Plan(3))", "one_of(Plan(3))"),
        ("x(bounds(1, b))", "x().bounds(1,b)"),
        ("x(bounds())", "x().bounds()"),
        ("x(true)", "x(true)"),
        ("x(type = 3, where, in(4))", "x().r#type(3).r#where().r#in(4)"),
        ("x({ let y = 1; y })", "x({lety=1;y})"),
        ("x(|v| v == 1)", "x(|v|v==1)"),
        ("x(a == b)", "x(a==b)"),
        ("x(1, 2,)", "x(1,2)"),
        ("r#where", "r#where()"),
        ("where", "r#where()"),
        ("my::rule::<u8>(1)", "my::rule(1)"),
        ("x(self.b)", "x((*_field_b))"),
        ("x(self.b.0)", "x((*_field_b).0)"),
        ("x(self.b.1.0)", "x((*_field_b).1.0)"),
        ("x(&self.r#type)", "x(&(*_field_type))"),
        ("x(self.b())", "x(_self.b())"),
        ("x(self.b::<u8>())", "x(_self.b::<u8>())"),
        ("x({ f(self) })", "x(f(_self))"),
        ("x(vec![self.a, 1])", "x(vec![(*_field_a),1])"),
        ("x(cx)", "x(_cx)"),
        ("x(max = cx)", "x().max(_cx)"),
        ("x(max = cx.limit)", "x().max(_cx.limit)"),
        ("x(L { cx: 1, l: cx.l })", "x(L{cx:1,l:_cx.l})"),
        ("x(self.cx)", "x((*_field_cx))"),
        ("x(0..cx.l)", "x(0.._cx.l)"),
        ("x(cx != 1)", "x(_cx!=1)"),
        ("x(a.cx + cx::F + a::cx + cx!())", "x(a.cx+cx::F+a::cx+cx!())"),
        ("x(self::LIMIT)", "x(self::LIMIT)"),
        ("x(self..A)", "x(_self..A)"),
    ] {
        assert_eq!(shape(call(&on_field(attribute))), expected, "{attribute}");
    }
}

#[test]
fn built_in_or_the_users_own() {
    for (attribute, builtin) in [("x", true), ("my::x", false), ("::x", false), ("self::x", false)]
    {
        assert_eq!(call(&on_field(attribute)).builtin, builtin, "{attribute}");
    }
    let model = on_field("x::<u8>(1)");
    assert!(!call(&model).path.segments[0].arguments.is_none());
}

#[test]
fn what_the_author_says_is_no_argument() {
    let model = on_field("x(code = \"c\", 1, message = \"{min} or {{\")");
    let call = call(&model);
    assert_eq!(shape(call), "x(1)");
    assert_eq!(call.authored.code.as_ref().unwrap().value(), "c");
    assert_eq!(call.authored.message.as_ref().unwrap().value(), "{min} or {{");
}

#[test]
fn reads() {
    for (attribute, fields, whole, cx) in [
        ("x(min = 3)", &[][..], false, false),
        ("x(self.b.0, max(self.a, self.b.1))", &[0, 1], false, false),
        ("x(max = self.limit())", &[], true, false),
        ("x(max = cx.limit)", &[], false, true),
        ("x(max = if matches!(self.r#type, 1) { cx.a } else { 2 })", &[2], false, true),
    ] {
        let model = on_field(attribute);
        let reads = &call(&model).reads;
        assert_eq!((&*reads.fields, reads.whole, reads.cx), (fields, whole, cx), "{attribute}");
        assert_eq!(reads.at_run_time(), attribute != "x(min = 3)");
    }
}

#[test]
fn custom() {
    let model = on_field("custom(self.check(cx), cx, code = \"c\")");
    let [Item::Custom(custom)] = model.items() else { panic!("{:?}", model.items()) };
    assert_eq!(text(&custom.rule), "_self.check(_cx)");
    assert!(custom.takes_cx && custom.rule.reads.whole && custom.rule.reads.cx);
    assert_eq!(custom.authored.code.as_ref().unwrap().value(), "c");
}

#[test]
fn tuples() {
    let model = model("struct A(#[validate(x(self.1, self.1.0))] u8, (u8, u8));");
    assert_eq!(shape(call(&model)), "x((*_field_1),(*_field_1).0)");
    assert_eq!(call(&model).reads.fields, [1]);
}

/// What a `macro_rules!` passes as `$e:expr` or `$l:literal` comes in a group of its own.
#[test]
fn fragments_of_macros_are_expressions() {
    let fragment = |tokens| Group::new(Delimiter::None, tokens);
    let (word, text) = (fragment(quote!(limit)), fragment(quote!("Text")));
    let read = fragment(quote!(self.a));
    let derive = parse_quote! {
        struct A {
            #[validate(label = #text, x(#word, min = #word, max = #read, message = #text))]
            a: u8,
        }
    };
    let model = super::super::read(&derive).unwrap();
    assert_eq!(shape(call(&model)), "x(limit).min(limit).max((*_field_a))");
    assert_eq!(call(&model).reads.fields, [0]);
    assert!(model.fields()[0].label.is_some() && call(&model).authored.message.is_some());
}

#[test]
fn rules_over_fields() {
    let model = model(
        "#[validate(my::same(b, r#type, limit = self.a))] struct A { a: u8, b: u8, r#type: u8 }",
    );
    let [ObjectRule::Fields { call, fields }] = &*model.variants()[0].rules else { panic!() };
    assert_eq!((shape(call).as_str(), &**fields), ("my::same().limit((*_field_a))", &[1, 2][..]));
    let model = super::model("#[validate(same(0, 1))] struct A(u8, u8);");
    let [ObjectRule::Fields { fields, .. }] = &*model.variants()[0].rules else { panic!() };
    assert_eq!(fields, &[0, 1]);
}
