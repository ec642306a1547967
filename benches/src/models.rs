//! The types that are checked, with their rules.

use validation::Validate;

/// W1: a sign-up form.
#[derive(Clone, Debug, Validate)]
pub struct SignUp {
    /// The name to sign in with.
    #[validate(length(min = 3, max = 30), pattern(r"^[a-z0-9_]+$"))]
    pub username: String,
    /// Where to write to.
    #[validate(email)]
    pub email: String,
    /// In years.
    #[validate(range(min = 18, max = 130))]
    pub age: u32,
    /// A home page.
    #[validate(url)]
    pub website: Option<String>,
    /// The secret.
    #[validate(length(min = 8))]
    pub password: String,
    /// About the person.
    #[validate(length(max = 500))]
    pub bio: Option<String>,
    /// Whether the terms were accepted.
    #[validate(accepted)]
    pub terms: bool,
}

/// W2: the buyer of an order.
#[derive(Clone, Debug, Validate)]
pub struct Customer {
    /// The whole name.
    #[validate(length(min = 1, max = 100))]
    pub name: String,
    /// Where to write to.
    #[validate(email)]
    pub email: String,
    /// Two letters.
    #[validate(length(equal = 2))]
    pub country: String,
    /// Five digits.
    #[validate(pattern(r"^[0-9]{5}$"))]
    pub zip: String,
}

/// W2: a line of an order.
#[derive(Clone, Debug, Validate)]
pub struct Line {
    /// What is bought.
    #[validate(pattern(r"^[A-Z]{3}-[0-9]{4}$"))]
    pub sku: String,
    /// How many of it.
    #[validate(range(min = 1, max = 999))]
    pub quantity: u32,
    /// For one.
    #[validate(range(min = 0.01, max = 99_999.99))]
    pub price: f64,
}

/// W2: an order with what is nested in it.
#[derive(Clone, Debug, Validate)]
pub struct Order {
    /// The number of the order.
    #[validate(range(min = 1))]
    pub id: u64,
    /// The buyer.
    #[validate(nested)]
    pub customer: Customer,
    /// What is bought.
    #[validate(length(min = 1, max = 500), nested)]
    pub lines: Vec<Line>,
}

/// W3: rules that read two fields each.
#[derive(Clone, Debug, Validate)]
#[validate(equal_fields(password, repeat))]
#[validate(check(self.start <= self.end, code = "order", field = end))]
pub struct Cross {
    /// The secret.
    pub password: String,
    /// The same again.
    pub repeat: String,
    /// The first day.
    pub start: i64,
    /// The last day.
    pub end: i64,
}

/// W4: nothing but numbers.
#[derive(Clone, Debug, Validate)]
#[allow(missing_docs)]
pub struct Numbers {
    #[validate(range(min = 1, max = 200))]
    pub a: u8,
    #[validate(range(min = 10, max = 60_000))]
    pub b: u16,
    #[validate(range(min = 100, max = 1_000_000))]
    pub c: u32,
    #[validate(range(min = 1, max = 1_000_000_000_000))]
    pub d: u64,
    #[validate(range(min = -1_000, max = 1_000))]
    pub e: i32,
    #[validate(range(min = -1_000_000_000, max = 1_000_000_000))]
    pub f: i64,
    #[validate(range(min = 0.0, max = 1.0))]
    pub g: f32,
    #[validate(range(min = -273.15, max = 1.0e6))]
    pub h: f64,
}

macro_rules! alone {
    ($($(#[$doc:meta])* $name:ident($($rule:tt)+);)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Validate)]
        pub struct $name {
            /// The text to check.
            #[validate($($rule)+)]
            pub text: String,
        }
    )*};
}

alone! {
    /// W7: an e-mail address alone.
    Email(email);
    /// W7: a URL alone.
    Url(url);
    /// W7: a pattern alone.
    Pattern(pattern(r"^[a-z0-9_]+$"));
    /// W7: a length alone.
    Length(length(min = 3, max = 500));
}
