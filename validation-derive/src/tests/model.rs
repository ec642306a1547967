//! What a type means, once read.

mod calls;
mod conditions;
mod names;
mod table;

use syn::DeriveInput;

use super::read;
use crate::model::{Field, Item, Model, Shape, Source, Variant};

fn model(item: &str) -> Model {
    let derive: DeriveInput = syn::parse_str(item).unwrap();
    read(&derive).unwrap_or_else(|errors| panic!("{item}: {errors:?}"))
}

impl Model {
    fn variants(&self) -> Vec<&Variant> {
        match &self.shape {
            Shape::Struct(variant) => vec![variant],
            Shape::Enum(variants) => variants.iter().collect(),
        }
    }

    fn fields(&self) -> Vec<&Field> {
        self.variants().into_iter().flat_map(|variant| &variant.fields).collect()
    }

    /// The items of the first field.
    fn items(&self) -> &[Item] {
        &self.fields()[0].items
    }
}

/// The tokens, in a form that is easy to read.
fn text(source: &Source) -> String {
    source.tokens.to_string().replace("__validation_", "_").replace(' ', "")
}

#[test]
fn settings() {
    let model = model(
        r#"
        #[validate(name = "Guest", context = Limits<'static>, crate = my::own, sensitive)]
        #[validate(error_messages(a = "A.", "b-c" = "{min}"))]
        struct A {
            #[validate(label = "Name", sensitive)]
            #[validate(error_messages(type = "T."))]
            name: String,
            other: u8,
        }"#,
    );
    assert_eq!(model.name, "Guest");
    assert!(model.context.is_some() && model.sensitive);
    assert_eq!(model.krate.segments.len(), 2);
    let codes: Vec<_> = model.messages.iter().map(|message| message.code.value()).collect();
    assert_eq!(codes, ["a", "b-c"]);
    let fields = model.fields();
    assert_eq!(fields[0].label.as_ref().unwrap().value(), "Name");
    assert_eq!(fields[0].messages[0].code.value(), "type");
    assert!(fields[0].sensitive && !fields[1].sensitive);
}

#[test]
fn defaults() {
    let model = model("struct r#Type;");
    assert_eq!(model.name, "Type");
    assert!(model.krate.leading_colon.is_some() && model.krate.segments[0].ident == "validation");
    assert!(model.context.is_none() && !model.sensitive && model.messages.is_empty());
    assert!(matches!(model.shape, Shape::Struct(_)));
}

#[test]
fn items_keep_their_order_and_their_nesting() {
    let model = model(
        r#"
        struct A {
            #[validate(x, custom(f), nested(with = my::check), each(y, each(z)), keys(k))]
            #[validate(values(v), when(self.a == 1, w), on("p", "q", o))]
            a: u8,
        }"#,
    );
    let name = |item: &Item| match item {
        Item::Rule(call) => call.path.segments[0].ident.to_string(),
        Item::Custom(custom) => format!("custom {}", custom.rule.tokens),
        Item::Nested { with, .. } => format!("nested {}", with.is_some()),
        Item::Each(group) => format!("each {}", group.items.len()),
        Item::Keys(group) => format!("keys {}", group.items.len()),
        Item::Values(group) => format!("values {}", group.items.len()),
        Item::When { group, .. } => format!("when {}", group.items.len()),
        Item::On { groups, group } => format!("on {} {}", groups.len(), group.items.len()),
    };
    let names: Vec<_> = model.items().iter().map(name).collect();
    assert_eq!(
        names,
        ["x", "custom f", "nested true", "each 2", "keys 1", "values 1", "when 1", "on 2 1"]
    );
}
