//! Shows one-line assertions on errors, and what they say when they fail.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::panic::catch_unwind;

use validation::{
    Validate,
    testing::{assert_errors, assert_has, assert_valid},
};

#[derive(Validate)]
struct Booking {
    #[validate(length(min = 3, max = 80))]
    title: String,
    #[validate(email)]
    contact: Option<String>,
    #[validate(each(slug))]
    tags: Vec<String>,
}

fn main() {
    let good = Booking { title: "Choir".into(), contact: None, tags: vec!["music".into()] };
    assert_valid(&good.full_clean());

    let bad = Booking {
        title: "Hi".into(),
        contact: Some("ann@".into()),
        tags: vec!["music".into(), "two words".into()],
    };
    let answer = bad.full_clean();
    assert_errors(&answer, &[("title", "min_length"), ("contact", "email"), ("tags[1]", "slug")]);
    assert_has(&answer, "tags[1]", "slug");

    std::panic::set_hook(Box::new(|_| {})); // the text is printed below
    let failure = catch_unwind(|| assert_errors(&answer, &[("title", "max_length")]));
    let text = failure.err().and_then(|text| text.downcast::<String>().ok()).unwrap_or_default();
    println!("An assertion that does not hold says why:\n\n{text}");
    assert!(text.contains("\n  - title: max_length\n  + title: min_length"));
}
