//! How often a check allocates: not at all for a valid value, and once or twice for an error.

use std::{collections::BTreeMap, hint::black_box};

use allocation_counter::measure;
use validation::{Clean, Valid, Validate, ValidationErrors};

#[derive(Clone, Validate)]
struct Line {
    #[validate(length(equal = 4), slug)]
    sku: String,
    #[validate(range(min = 1, max = 99))]
    quantity: u32,
    #[validate(each(length(max = 9)))]
    notes: Vec<Option<String>>,
}

#[derive(Clone, Validate)]
#[validate(check(self.starts <= self.ends, code = "order", field = ends), equal_fields(password, repeat))]
#[validate(clean(Self::clean, reads(title)), clean(Self::clean), check(self.seats != 30, code = "thirty"))]
struct Order {
    #[validate(required, length(min = 3, max = 80))]
    title: String,
    #[validate(email)]
    contact: Option<Box<str>>,
    #[validate(range(min = 1, max = 500), multiple_of(5))]
    seats: u32,
    #[validate(one_of("free", "pro"))]
    plan: String,
    #[validate(sensitive, length(min = 3))]
    password: String,
    #[validate(sensitive)]
    repeat: String,
    #[validate(length(max = 9), nested)]
    lines: Vec<Line>,
    #[validate(keys(slug), values(range(min = 1), multiple_of(5)))]
    prices: BTreeMap<String, i64>,
    #[validate(when(self.plan == "pro", required), pattern("^[a-z]+[0-9]{2}$"))]
    voucher: Option<String>,
    #[validate(url, on("create", not_blank))]
    home: String,
    starts: u32,
    #[validate(range(min = self.starts))]
    ends: u32,
}

impl Order {
    fn clean(&self) -> Result<(), ValidationErrors> {
        Ok(())
    }
}

fn order() -> Order {
    let line = || Line { sku: "ab-1".into(), quantity: 3, notes: vec![None, Some("soft".into())] };
    Order {
        title: "Choir".into(),
        contact: Some("ann@example.org".into()),
        seats: 25,
        plan: "pro".into(),
        password: "secret".into(),
        repeat: "secret".into(),
        lines: vec![line(), line(), line()],
        prices: (1..9).map(|price| (format!("price-{price}"), price * 5)).collect(),
        voucher: Some("abc12".into()),
        home: "https://example.org/a?b=c".into(),
        starts: 1,
        ends: 2,
    }
}

#[derive(Validate)]
struct Flat {
    #[validate(length(min = 3))]
    a: String,
    #[validate(email)]
    b: String,
    #[validate(range(min = 1))]
    c: u32,
    #[validate(multiple_of(5))]
    d: i64,
    #[validate(slug)]
    e: String,
    #[validate(required)]
    f: Option<String>,
    #[validate(not_blank)]
    g: String,
    #[validate(length(max = 1))]
    h: Vec<u8>,
}

/// How many allocations a check makes, and how many errors it finds. What compiles a pattern once for the
/// whole program is not counted.
fn count<T: Validate<Context = ()>>(value: &T) -> (u64, usize) {
    let check = || black_box(value).full_clean().map(drop);
    drop(check());
    let mut result = Ok(());
    let counts = measure(|| result = check());
    (counts.count_total, result.map_or_else(|errors| errors.len(), |()| 0))
}

#[test]
fn a_valid_value_allocates_nothing() {
    let order = order();
    assert_eq!(count(&order), (0, 0));
    assert_eq!(count(&vec![order.clone(), order.clone()]), (0, 0));
    let all = measure(|| assert!(Clean::new(&order).run().is_ok()));
    assert_eq!(all.count_total, 0);
    let owned = measure(|| assert!(Valid::new(black_box(order.clone())).is_ok()));
    let cloned = measure(|| drop(black_box(order.clone())));
    assert_eq!(owned.count_total, cloned.count_total);
}

/// What is wrong with an order, and how it comes about.
type Case = (&'static str, fn(&mut Order));

/// The cases that allocate more than twice.
fn too_many(cases: &[Case]) -> Vec<String> {
    let tell = |(name, spoil): &Case| {
        let mut order = order();
        spoil(&mut order);
        let (allocations, errors) = count(&order);
        let few = errors == 1 && allocations <= 2;
        (!few).then(|| format!("{name}: {allocations} allocations for {errors} errors"))
    };
    cases.iter().filter_map(tell).collect()
}

#[test]
fn one_error_allocates_twice_at_most() {
    let cases: &[Case] = &[
        ("a field", |order| order.title.clear()),
        ("a number", |order| order.seats = 26),
        ("behind a pointer", |order| order.contact = Some("ann@".into())),
        ("a sensitive field", |order| (order.password, order.repeat) = ("x".into(), "x".into())),
        ("a bound from another field", |order| (order.starts, order.ends) = (1, 0)),
        ("deep in a list", |order| order.lines[2].quantity = 0),
        ("deeper in a list", |order| order.lines[2].notes[1] = Some("too long a note".into())),
        ("a list", |order| order.lines = vec![order.lines[0].clone(); 10]),
        ("a condition", |order| order.voucher = None),
    ];
    assert_eq!(too_many(cases), [""; 0]);
}

/// The names of fields and the choices are known when the program is compiled.
#[test]
fn one_error_with_names_in_its_params_allocates_twice_at_most() {
    let cases: &[Case] = &[
        ("a rule over two fields", |order| order.repeat.clear()),
        ("a check", |order| order.seats = 30),
        ("a choice", |order| order.plan = "gold".into()),
    ];
    assert_eq!(too_many(cases), [""; 0]);
}

#[test]
fn eight_errors_allocate_four_times_at_most() {
    let flat = Flat {
        a: "a".into(),
        b: "b".into(),
        c: 0,
        d: 1,
        e: " ".into(),
        f: None,
        g: " ".into(),
        h: vec![1, 2],
    };
    let (allocations, errors) = count(&flat);
    assert_eq!(errors, 8);
    assert!(allocations <= 4, "{allocations}");
}

#[derive(Validate)]
struct SignUp {
    username: String,
    email: Option<String>,
    #[validate(sensitive)]
    #[validate(password(not_common, not_numeric, not_similar_to(self.username, self.email)))]
    password: String,
    #[validate(decimal(max_digits = 6, places = 2))]
    donation: String,
    #[validate(decimal(places = 2), positive, multiple_of(0.25))]
    share: f64,
    #[validate(file_extension("png", "jpg"))]
    picture: String,
}

#[test]
fn a_good_password_allocates_nothing() {
    let sign_up = |password: &str| SignUp {
        username: "jürgen-ärger".into(),
        email: Some("juergen.aerger@example.org".into()),
        password: password.into(),
        donation: "1_250.00".into(),
        share: 12.75,
        picture: "2024/Me.PNG".into(),
    };
    assert_eq!(count(&sign_up("a walk in the woods")), (0, 0));
    assert_eq!(count(&sign_up("Grüße aus dem Süden")), (0, 0));
    let (allocations, errors) = count(&sign_up("monkey-1"));
    assert_eq!((allocations, errors), (0, 0));
    let (allocations, errors) = count(&sign_up("example-org"));
    assert!(errors == 1 && allocations <= 2, "{allocations}");
}
