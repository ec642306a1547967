use alloc::string::String;
use std::panic::catch_unwind;

use super::*;
use crate::error::ValidationError;

fn found() -> ValidationErrors {
    let mut errors = ValidationErrors::new();
    errors.add_error("title", ValidationError::new("short").message("Write more."));
    errors.add_error("tags[1]", ValidationError::new("slug").message("Use letters."));
    errors.add_error(None, ValidationError::new("order").message("Turn them round."));
    errors
}

/// What an assertion says when it fails; `None` where it holds.
fn said(assertion: impl FnOnce() + std::panic::UnwindSafe) -> Option<String> {
    let panic = catch_unwind(assertion).err()?;
    panic.downcast::<String>().ok().map(|text| *text)
}

#[test]
fn the_same_errors_in_the_same_order_hold() {
    let expected = [("title", "short"), ("tags[1]", "slug"), ("__all__", "order")];
    assert_errors(&found(), &expected);
    assert_errors(&found(), &expected);
    assert_errors(&Err::<(), _>(found()), &expected);
    assert_errors(&Err::<(), _>(Invalid { value: 1, errors: found() }), &expected);
    assert_errors(&Ok::<_, ValidationErrors>(()), &[]);
    assert_errors(&ValidationErrors::new(), &[]);
}

#[test]
fn a_difference_is_shown_line_by_line() {
    let cases: [(&[(&str, &str)], &str); 4] = [
        (
            &[("title", "short"), ("contact", "email"), ("__all__", "order")],
            "\n    title: short\n  - contact: email\n  + tags[1]: slug (Use letters.)\n    __all__: order",
        ),
        (
            &[("", "order"), ("title", "short"), ("tags[1]", "slug")],
            "\n  - __all__: order\n    title: short\n    tags[1]: slug\n  + __all__: order (Turn them round.)",
        ),
        (
            &[],
            "\n  + title: short (Write more.)\n  + tags[1]: slug (Use letters.)\n  + __all__: order (Turn them round.)",
        ),
        (
            &[("title", "short"), ("tags[1]", "slug"), ("__all__", "order"), ("__all__", "order")],
            "\n    title: short\n    tags[1]: slug\n    __all__: order\n  - __all__: order",
        ),
    ];
    for (expected, lines) in cases {
        let text = said(|| assert_errors(&found(), expected)).expect("it does not hold");
        let head = "the errors are not those expected (- missing, + not expected):";
        assert_eq!(text, [head, lines].concat());
    }
}

#[test]
fn errors_that_should_be_there_are_missed() {
    let text = said(|| assert_errors(&Ok::<(), ValidationErrors>(()), &[("title", "short")]));
    let text = text.expect("it does not hold");
    assert!(text.ends_with(":\n  - title: short"), "{text}");
}

#[test]
fn one_error_among_others() {
    assert_has(&found(), "tags[1]", "slug");
    assert_has(&found(), None, "order");
    assert_eq!(
        said(|| assert_has(&found(), "tags[0]", "slug")).as_deref(),
        Some(
            "there is no error `slug` at `tags[0]`; found:\n    title: short (Write more.)\n    \
             tags[1]: slug (Use letters.)\n    __all__: order (Turn them round.)"
        ),
    );
    assert_eq!(
        said(|| assert_has(&ValidationErrors::new(), "a", "b")).as_deref(),
        Some("there is no error `b` at `a`, nor any other"),
    );
}

#[test]
fn no_errors() {
    assert_valid(&ValidationErrors::new());
    assert_valid(&Ok::<_, ValidationErrors>(1));
    let one = ValidationErrors::from("Closed on Mondays.");
    assert_eq!(
        said(|| assert_valid(&Err::<(), _>(&one))).as_deref(),
        Some("there should be no errors; found:\n    __all__: invalid (Closed on Mondays.)"),
    );
}
