//! A bundle of the `fluent` crates as a catalogue.

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use validation::{Languages, Validate};

#[derive(Debug, Validate)]
struct Article {
    #[validate(length(min = 3))]
    title: String,
    #[validate(required)]
    text: Option<String>,
}

#[test]
fn a_bundle_is_a_catalogue() {
    let source = "
Article-title = Titel
    .min_length = Minstens { $min } tekens, en niet { $actual }.
required = Vul { $nothing } in.
";
    let mut bundle = FluentBundle::new_concurrent(vec!["nl".parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(source.into()).map_err(|(_, errors)| errors);
    assert!(resource.is_ok_and(|resource| bundle.add_resource(resource).is_ok()));

    let languages = Languages::builtin().with_catalogue("nl", bundle);
    let errors =
        Article { title: "al".into(), text: None }.full_clean().map(drop).err().unwrap_or_default();
    let text = errors.in_language(languages.negotiate("nl-BE")).as_text().to_string();
    assert!(text.starts_with("* Titel\n  * Minstens 3 tekens, en niet 2.\n* text\n  * "), "{text}");
    // what the bundle cannot write gives way
    assert!(!text.contains("nothing"), "{text}");
}
