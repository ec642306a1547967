use super::*;
use alloc::{
    format,
    string::{String, ToString},
};

static MANY: Code =
    Code::new("many", "{ $a } { $b } { $c } { $d }").params(&["a", "b"]).values(&["c", "d"]);
static LENGTH: Code = Code::new("length", "At least { $min } (now { $actual }).")
    .params(&["min"])
    .values(&["actual"])
    .value_free("At least { $min }.");

fn shown(error: &ValidationError) -> String {
    error.params().map(|(name, value)| format!("{name}={value} ")).collect()
}

fn without_values(mut error: ValidationError) -> ValidationError {
    error.drop_values();
    error
}

#[test]
fn an_error_is_small() {
    assert!(size_of::<ValidationError>() <= 56, "{}", size_of::<ValidationError>());
    assert!(size_of::<Result<(), ValidationError>>() <= 56);
}

#[test]
fn params_stand_in_their_order() {
    let error = ValidationError::of(&MANY).param("z", 9).param("d", 4).param("c", 3);
    let error = error.param("b", 2).param("a", 1).param("c", 33).param("z", 99);
    assert_eq!(shown(&error), "a=1 b=2 c=33 d=4 z=99 ");
    for (name, value) in [("a", Some(1)), ("c", Some(33)), ("z", Some(99)), ("x", None)] {
        assert_eq!(error.params().get(name), value.map(Value::from).as_ref(), "{name}");
    }
    assert!(!error.params().is_empty() && ValidationError::of(&MANY).params().is_empty());
    assert_eq!(shown(&ValidationError::of(&MANY).param("b", 2)), "b=2 ");
}

#[test]
fn declared_params_take_no_room_of_their_own() {
    let error = ValidationError::of(&LENGTH).param("actual", 2).param("min", 3);
    assert!(error.extra.is_none());
    assert_eq!(error, ValidationError::with(&LENGTH, [Some(3.into()), Some(2.into())]));
}

#[test]
fn equality_is_of_code_and_params() {
    let error = || ValidationError::new("length").param("min", 3).param("actual", 2);
    let known = ValidationError::of(&LENGTH).param("min", 3u8).param("actual", 2u8);
    assert_eq!(error(), known);
    assert_eq!(error().message("{min}"), error());
    assert_ne!(ValidationError::new("length").param("actual", 2).param("min", 3), error());
    assert_ne!(ValidationError::new("max"), ValidationError::new("min"));
}

#[test]
fn sensitive_values_are_dropped() {
    let known = || ValidationError::of(&LENGTH).param("min", 3).param("actual", 2);
    let own = || ValidationError::new("own").param("a", 1);
    let cases = [
        (known(), "min=3 ", "At least 3."),
        (known().param("b", 1), "min=3 ", "At least 3."),
        (known().message("{actual}!"), "min=3 ", "At least 3."),
        (known().message("{min}!"), "min=3 ", "3!"),
        (own(), "", "Enter a valid value."),
        (own().message("{a}!"), "", "Enter a valid value."),
        (own().message("No."), "", "No."),
        (ValidationError::from("{a}"), "", "{a}"),
        (ValidationError::of(&MANY).param("a", 1).param("c", 3), "a=1 ", "Enter a valid value."),
    ];
    for (case, (error, params, text)) in cases.into_iter().enumerate() {
        let error = without_values(error);
        assert_eq!((&*shown(&error), &*error.to_string()), (params, text), "case {case}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn text_that_was_read_back_goes_with_its_values() {
    let read = |params| ValidationError::read_back("length".into(), Some("now 2".into()), params);
    let with = without_values(read(alloc::vec![("actual".into(), 2.into())]));
    assert_eq!(with.to_string(), "Enter a valid value.");
    assert_eq!(without_values(read(Vec::new())).to_string(), "now 2");
}

#[test]
fn debug_shows_code_params_and_own_text() {
    let known = ValidationError::of(&LENGTH).param("min", 3).param("actual", 2);
    insta::assert_snapshot!(format!("{known:?}"), @r#"ValidationError { code: "length", min: 3, actual: 2 }"#);
    insta::assert_snapshot!(
        format!("{:?}", ValidationError::new("own").message("a \"b\"")),
        @r#"ValidationError { code: "own", message: "a \"b\"" }"#
    );
}
