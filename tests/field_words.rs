//! The words on a field that are no rules: `when`, `on`, `label`, messages, codes.

use std::collections::BTreeMap;

use validation::{
    Clean, Fact, Validate, ValidationErrors,
    testing::{assert_errors, assert_valid},
};

#[test]
fn when() {
    const PRO: &str = "pro";

    #[derive(Default, Validate)]
    struct Order {
        plan: Option<&'static str>,
        seats: u32,
        country: Option<String>,
        tags: Vec<String>,
        #[validate(when(self.plan == PRO, required, length(min = 2)))]
        vat: Option<String>,
        #[validate(when(self.seats > 2 && self.plan != "free", required))]
        address: Option<String>,
        #[validate(when(self.country == None, required))]
        region: Option<String>,
        #[validate(when(!self.tags.is_empty(), each(length(min = 2)), length(max = 1)))]
        notes: Vec<String>,
        #[validate(when(matches!(self.plan, Some("gold")), when(self.is_big(), absent)))]
        voucher: Option<String>,
        #[validate(each(when(self.seats == 1, length(max = 1))))]
        rows: Vec<String>,
    }

    impl Order {
        fn is_big(&self) -> bool {
            self.seats > 9
        }
    }

    let order = || Order { region: Some("x".into()), ..Order::default() };
    let text = || Some("x".to_owned());
    assert_valid(&order().full_clean());
    let cases: Vec<(Order, &[(&str, &str)])> = vec![
        (Order { plan: Some("pro"), ..order() }, &[("vat", "required")]),
        (Order { plan: Some("pro"), vat: text(), ..order() }, &[("vat", "min_length")]),
        (Order { plan: Some("free"), vat: text(), seats: 3, ..order() }, &[]),
        (Order { plan: Some("some"), seats: 3, ..order() }, &[("address", "required")]),
        // whether the plan is free is not known, and unknown is no
        (Order { plan: None, seats: 3, ..order() }, &[]),
        (Order { region: None, ..order() }, &[("region", "required")]),
        (Order { region: None, country: text(), ..order() }, &[]),
        (Order { notes: vec!["a".into()], ..order() }, &[]),
        (
            Order { notes: vec!["a".into()], tags: vec!["t".into()], ..order() },
            &[("notes[0]", "min_length")],
        ),
        (
            Order { plan: Some("gold"), seats: 10, voucher: text(), ..order() },
            &[("address", "required"), ("voucher", "absent")],
        ),
        (Order { plan: Some("gold"), seats: 1, voucher: text(), ..order() }, &[]),
        (Order { seats: 1, rows: vec!["ab".into()], ..order() }, &[("rows[0]", "max_length")]),
        (Order { seats: 2, rows: vec!["ab".into()], ..order() }, &[]),
    ];
    for (order, expected) in &cases {
        assert_errors(&order.full_clean(), expected);
    }
}

#[test]
fn when_in_an_enum_reads_the_fields_of_the_variant() {
    #[derive(Validate)]
    enum Event {
        Party {
            guests: u32,
            #[validate(when(self.guests > 9, required))]
            hall: Option<String>,
        },
        Walk(u32, #[validate(when(self.0 > 9, required))] Option<String>),
    }

    assert_valid(&Event::Party { guests: 9, hall: None }.full_clean());
    let party = Event::Party { guests: 10, hall: None };
    assert_errors(&party.full_clean(), &[("Party.hall", "required")]);
    assert_errors(&Event::Walk(10, None).full_clean(), &[("Walk[1]", "required")]);
    assert_valid(&Event::Walk(9, None).full_clean());
}

#[test]
fn on() {
    #[derive(Validate)]
    struct Account {
        #[validate(length(min = 3), on("create", "import", required, each(length(max = 1))))]
        names: Option<Vec<&'static str>>,
        #[validate(on("create", when(self.admin == true, required)), when(self.admin, on("audit", absent)))]
        note: Option<String>,
        admin: bool,
    }

    let account = Account { names: Some(vec!["a", "bc"]), note: None, admin: true };
    assert_errors(&account.full_clean(), &[("names", "min_items")]);
    assert_errors(&Clean::new(&account).on("audit").run(), &[("names", "min_items")]);
    let expected = [("names", "min_items"), ("names[1]", "max_length"), ("note", "required")];
    assert_errors(&Clean::new(&account).on("create").run(), &expected);
    assert_errors(&Clean::new(&account).on("import").run(), &expected[..2]);
    assert_errors(&Clean::new(&account).on("import").on("create").run(), &expected);
    let account = Account { names: None, note: Some("x".into()), admin: true };
    assert_errors(&Clean::new(&account).on(String::from("audit")).run(), &[("note", "absent")]);
}

#[test]
fn codes_and_messages_of_calls() {
    #[derive(Validate)]
    struct Form {
        #[validate(length(min = 3, code = "too_short"), slug(message = "No {{spaces}}."))]
        one: String,
        #[validate(length(max = 1, code = "long", message = "{actual} is over {max}."))]
        two: String,
        #[validate(each(range(max = 9, message = "Under ten, not {actual}.")))]
        items: Vec<u32>,
    }

    let form = Form { one: " ".into(), two: "ab".into(), items: vec![10] };
    let errors = form.full_clean().map(drop).unwrap_err();
    let expected =
        [("one", "too_short"), ("one", "slug"), ("two", "long"), ("items[0]", "max_value")];
    assert_errors(&errors, &expected);
    let texts: Vec<String> = errors.iter().map(|(_, error)| error.to_string()).collect();
    assert_eq!(texts[0], "Enter at least 3 characters (you entered 1).");
    assert_eq!(texts[1..], ["No {spaces}.", "2 is over 1.", "Under ten, not 10."]);
    let params = errors.at("two").next().unwrap().params();
    assert_eq!((params.get("max"), params.get("actual")), (Some(&1.into()), Some(&2.into())));
}

/// The nearest words win: the call's, the field's, the type's, the code's.
#[test]
fn the_chain_of_messages() {
    #[derive(Validate)]
    struct Inner {
        #[validate(length(min = 3))]
        name: String,
    }
    #[derive(Validate)]
    #[validate(error_messages(min_length = "type {min}", order = "type order", "two-words" = "type two"))]
    #[validate(check(self.low < self.high, code = "order"))]
    #[validate(check(self.low < self.high, code = "order", message = "call order"))]
    #[validate(check(self.low < self.high, code = "order", field = low))]
    struct Form {
        #[validate(length(min = 3))]
        of_type: String,
        #[validate(length(min = 3), error_messages(min_length = "field {min}"))]
        of_field: String,
        #[validate(length(min = 3, message = "call {min}"), error_messages(min_length = "field"))]
        of_call: String,
        #[validate(length(min = 3, code = "two-words"))]
        by_code: String,
        #[validate(each(length(min = 3)), error_messages(min_length = "item {min}"))]
        items: Vec<String>,
        #[validate(slug)]
        of_code: String,
        #[validate(nested)]
        nested: Inner,
        #[validate(error_messages(order = "low order"))]
        low: u32,
        high: u32,
    }

    let form = Form {
        of_type: "a".into(),
        of_field: "a".into(),
        of_call: "a".into(),
        by_code: "a".into(),
        items: vec!["a".into()],
        of_code: "a b".into(),
        nested: Inner { name: "a".into() },
        low: 2,
        high: 1,
    };
    let errors = form.full_clean().map(drop).unwrap_err();
    let texts: BTreeMap<String, Vec<String>> =
        errors.iter().fold(BTreeMap::new(), |mut texts, (path, error)| {
            texts.entry(path.to_string()).or_insert_with(Vec::new).push(error.to_string());
            texts
        });
    let text = |path: &str| texts[path].join("|");
    assert_eq!(text("of_type"), "type 3");
    assert_eq!(text("of_field"), "field 3");
    assert_eq!(text("of_call"), "call 3");
    assert_eq!(text("by_code"), "type two");
    assert_eq!(text("items[0]"), "item 3");
    assert_eq!(text("of_code"), "Use letters, digits, hyphens and underscores only.");
    assert_eq!(text("nested.name"), "Enter at least 3 characters (you entered 1).");
    assert_eq!(text("__all__"), "type order|call order");
    assert_eq!(text("low"), "low order");
}

#[test]
fn labels_and_names_are_known_without_a_value() {
    #[derive(Validate)]
    #[validate(name = "Venue")]
    struct Place {
        #[validate(label = "City", length(max = 9))]
        city: String,
        #[validate(on("create", required), when(self.city == "x", slug))]
        code: Option<String>,
        #[validate(each(length(min = 1)), own::present)]
        tags: Vec<String>,
    }

    mod own {
        pub(super) const fn present() -> validation::rules::Required {
            validation::rules::required()
        }
    }

    let rules = Place::rules();
    assert_eq!(rules.name(), Some("Venue"));
    let names: Vec<_> = rules.fields().iter().map(|field| (field.name(), field.label())).collect();
    assert_eq!(names, [("city", Some("City")), ("code", None), ("tags", None)]);
    let code = rules.fields()[1].rules();
    assert_eq!(code.facts().count(), 0);
    assert_eq!(*code.stated()[0].fact(), Fact::Required);
    assert_eq!(code.stated()[0].groups(), ["create"]);
    assert!(code.stated()[1].is_conditional() && code.stated()[1].groups().is_empty());
    let tags = rules.fields()[2].rules();
    assert!(tags.facts().eq([&Fact::Required]));
    assert!(tags.items().unwrap().facts().eq([&Fact::MinLength(1, validation::Unit::Chars)]));
}

#[test]
fn skip_says_that_there_are_no_rules() {
    #[derive(Validate)]
    struct Form {
        #[validate(skip)]
        cache: std::cell::Cell<u8>,
        #[validate(skip, label = "Free")]
        free: String,
    }

    let form = Form { cache: 1.into(), free: String::new() };
    let clean: Result<(), ValidationErrors> = form.full_clean().map(drop);
    assert_valid(&clean);
    assert_eq!(form.cache.get() + form.free.len() as u8, 1);
}
