//! Where the fields of an enum stand follows from how serde tags it.

use serde::Deserialize;
use validation::{Validate, testing::assert_errors};

#[path = "support/document.rs"]
mod document;

use document::errors_of;

#[derive(Deserialize, Validate)]
struct Address {
    #[validate(length(min = 3))]
    city: String,
}

/// Where an enum holds its variants, and how errors of a field `payment` are written.
macro_rules! holder {
    ($payment:ty) => {
        #[derive(Deserialize, Validate)]
        struct Holder {
            #[validate(nested)]
            payment: $payment,
        }
    };
}

#[test]
fn external() {
    #[derive(Deserialize, Validate)]
    #[serde(rename_all = "kebab-case")]
    enum Payment {
        CreditCard {
            #[validate(length(equal = 4))]
            number: String,
        },
        Pair(#[validate(range(min = 1))] u8, #[validate(range(min = 1))] u8),
        Text(#[validate(length(min = 3))] String),
        #[serde(rename = "by.mail")]
        Mail(#[validate(nested)] Address),
        #[serde(rename_all = "UPPERCASE")]
        Loud {
            #[validate(range(min = 1))]
            volume: u8,
        },
        Flat {
            #[serde(flatten)]
            #[validate(nested)]
            address: Address,
            #[validate(range(min = 1))]
            floor: u8,
        },
        Cash,
        #[serde(untagged)]
        Bare {
            #[validate(range(min = 1))]
            amount: u8,
        },
    }
    holder!(Payment);

    let cases: &[(&str, &[(&str, &str)])] = &[
        (r#"{"credit-card":{"number":"1"}}"#, &[("payment.credit-card.number", "exact_length")]),
        (r#"{"pair":[1,0]}"#, &[("payment.pair[1]", "min_value")]),
        (r#"{"text":"a"}"#, &[("payment.text", "min_length")]),
        (r#"{"by.mail":{"city":"a"}}"#, &[("payment[\"by.mail\"].city", "min_length")]),
        (r#"{"loud":{"VOLUME":0}}"#, &[("payment.loud.VOLUME", "min_value")]),
        (r#"{"amount":0}"#, &[("payment.amount", "min_value")]),
        (
            r#"{"flat":{"city":"a","floor":0}}"#,
            &[("payment.flat.city", "min_length"), ("payment.flat.floor", "min_value")],
        ),
        (r#""cash""#, &[]),
    ];
    for (payment, expected) in cases {
        assert_errors(&errors_of::<Holder>(&format!("{{\"payment\":{payment}}}")), expected);
    }
}

#[test]
fn internal() {
    #[derive(Deserialize, Validate)]
    #[serde(tag = "type", rename_all_fields = "camelCase")]
    enum Payment {
        Card {
            #[validate(length(equal = 4))]
            card_number: String,
        },
        Mail(#[validate(nested)] Address),
    }
    holder!(Payment);

    let card = r#"{"payment":{"type":"Card","cardNumber":"1"}}"#;
    assert_errors(&errors_of::<Holder>(card), &[("payment.cardNumber", "exact_length")]);
    let mail = r#"{"payment":{"type":"Mail","city":"a"}}"#;
    assert_errors(&errors_of::<Holder>(mail), &[("payment.city", "min_length")]);
}

#[test]
fn adjacent() {
    #[derive(Deserialize, Validate)]
    #[serde(tag = "t", content = "content")]
    enum Payment {
        Card {
            #[validate(length(equal = 4))]
            number: String,
        },
        Pair(#[validate(range(min = 1))] u8, #[validate(range(min = 1))] u8),
        Text(#[validate(length(min = 3))] String),
        Mail(#[validate(nested)] Address),
        List(#[validate(each(range(min = 1)))] Vec<u8>),
        Flat {
            #[serde(flatten)]
            #[validate(nested)]
            address: Address,
        },
    }
    holder!(Payment);

    let cases = [
        (r#""Card","content":{"number":"1"}"#, "payment.content.number", "exact_length"),
        (r#""Pair","content":[0,1]"#, "payment.content[0]", "min_value"),
        (r#""Text","content":"a""#, "payment.content", "min_length"),
        (r#""Mail","content":{"city":"a"}"#, "payment.content.city", "min_length"),
        (r#""List","content":[1,0]"#, "payment.content[1]", "min_value"),
        (r#""Flat","content":{"city":"a"}"#, "payment.content.city", "min_length"),
    ];
    for (payment, path, code) in cases {
        let document = format!("{{\"payment\":{{\"t\":{payment}}}}}");
        assert_errors(&errors_of::<Holder>(&document), &[(path, code)]);
    }
}

#[test]
fn untagged() {
    #[derive(Deserialize, Validate)]
    #[serde(untagged)]
    enum Payment {
        Card {
            #[validate(length(equal = 4))]
            number: String,
        },
        Pair(#[validate(range(min = 1))] u8, #[validate(range(min = 1))] u8),
        Text(#[validate(length(min = 3))] String),
        Mail(#[validate(nested)] Address),
    }
    holder!(Payment);

    let cases = [
        (r#"{"number":"1"}"#, "payment.number", "exact_length"),
        ("[1,0]", "payment[1]", "min_value"),
        ("\"a\"", "payment", "min_length"),
        (r#"{"city":"a"}"#, "payment.city", "min_length"),
    ];
    for (payment, path, code) in cases {
        assert_errors(&errors_of::<Holder>(&format!("{{\"payment\":{payment}}}")), &[(path, code)]);
    }
}

/// Rules of the object are about the value; those that name a field, about that.
#[test]
fn object_rules() {
    #[derive(Deserialize, Validate)]
    #[validate(check(self.low <= self.high, code = "order"))]
    #[validate(check(self.low != 13, code = "unlucky", field = low))]
    #[validate(clean(Self::clean))]
    enum Amount {
        Between { low: u8, high: u8 },
        From { low: u8 },
        Any,
    }

    impl Amount {
        fn clean(&self) -> Result<(), &'static str> {
            if matches!(self, Amount::Any) { Err("Any is too much.") } else { Ok(()) }
        }
    }

    #[derive(Deserialize, Validate)]
    struct Holder {
        #[validate(nested)]
        amounts: Vec<Amount>,
    }

    let document = r#"{"amounts":[{"Between":{"low":13,"high":2}},{"From":{"low":13}},"Any"]}"#;
    let expected = [
        ("amounts[0]", "order"),
        ("amounts[0].Between.low", "unlucky"),
        ("amounts[1].From.low", "unlucky"),
        ("amounts[2]", "invalid"),
    ];
    assert_errors(&errors_of::<Holder>(document), &expected);
}
