//! The text of the crates that are built.

use std::{fmt::Write, fs, io, path::Path};

/// How a crate checks its types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It has none.
    Empty,
    Hand,
    Derived,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Empty => "empty",
            Kind::Hand => "hand",
            Kind::Derived => "derive",
        }
    }
}

/// Writes a crate with so many types. Bounds differ from type to type, so that none is merged.
pub(super) fn write(kind: Kind, types: usize, krate: &Path) -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let manifest = format!(
        "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nvalidation = {{ path = {:?} }}\n",
        kind.name(),
        root.display().to_string(),
    );
    let types = if kind == Kind::Empty { 0 } else { types };
    let mut main = String::from("#![allow(dead_code)]\nuse std::hint::black_box;\n");
    if kind == Kind::Hand {
        main += "mod scan;\n";
        main += HAND;
    }
    if kind == Kind::Derived {
        main += "use validation::Validate;\n";
    }
    let mut calls = String::new();
    for number in 0..types {
        main += &fill(FIELDS, kind, number);
        if kind == Kind::Hand {
            main += &fill(CHECKS, kind, number);
        }
        let check = if kind == Kind::Hand { "check" } else { "full_clean" };
        _ = writeln!(
            main,
            "#[inline(never)]\nfn check_{number}(value: &Type{number}) -> bool {{ value.{check}().is_ok() }}"
        );
        _ = writeln!(calls, "    black_box(check_{number} as fn(&Type{number}) -> bool);");
    }
    _ = writeln!(main, "fn main() {{\n{calls}}}");
    fs::create_dir_all(krate.join("src"))?;
    fs::write(krate.join("Cargo.toml"), manifest)?;
    fs::write(krate.join("src/scan.rs"), include_str!("../scan.rs"))?;
    fs::write(krate.join("src/main.rs"), main)
}

/// A text with its bounds; each `@` line is an attribute of the derive.
fn fill(text: &str, kind: Kind, number: usize) -> String {
    let kept =
        text.lines().filter(|line| kind == Kind::Derived || !line.trim_start().starts_with('#'));
    let text = kept.collect::<Vec<_>>().join("\n") + "\n";
    text.replace("NUMBER", &number.to_string())
        .replace("LOW", &(number % 7 + 1).to_string())
        .replace("HIGH", &(number + 100).to_string())
}

const FIELDS: &str = r#"
#[derive(Validate)]
struct TypeNUMBER {
    #[validate(length(min = LOW, max = HIGH))]
    name: String,
    #[validate(pattern("^[a-z0-9_]+$"))]
    handle: String,
    #[validate(email)]
    email: String,
    #[validate(range(min = LOW, max = HIGH))]
    age: u32,
    #[validate(url)]
    website: Option<String>,
    #[validate(length(max = HIGH))]
    about: Option<String>,
    #[validate(range(min = 0.0, max = HIGH.5))]
    score: f64,
    #[validate(range(min = -HIGH, max = HIGH))]
    balance: i64,
    #[validate(pattern("^[0-9]{5}$"))]
    zip: String,
    #[validate(accepted)]
    terms: bool,
}
"#;

const HAND: &str = r#"
struct Error { code: &'static str, field: &'static str }
fn broken<T: PartialOrd>(value: T, min: T) -> &'static str {
    if value >= min { "max_value" } else { "min_value" }
}
fn length(text: &str, min: usize) -> &'static str {
    if text.chars().count() >= min { "max_length" } else { "min_length" }
}
"#;

const CHECKS: &str = r#"
impl TypeNUMBER {
    fn check(&self) -> Result<(), Vec<Error>> {
        let mut errors = Vec::new();
        if !scan::length(&self.name, LOW, HIGH) {
            errors.push(Error { code: length(&self.name, LOW), field: "name" });
        }
        if !scan::username(&self.handle) {
            errors.push(Error { code: "pattern", field: "handle" });
        }
        if !scan::email(&self.email) {
            errors.push(Error { code: "email", field: "email" });
        }
        if !(LOW..=HIGH).contains(&self.age) {
            errors.push(Error { code: broken(self.age, LOW), field: "age" });
        }
        if let Some(website) = &self.website && !scan::url(website) {
            errors.push(Error { code: "url", field: "website" });
        }
        if let Some(about) = &self.about && !scan::length(about, 0, HIGH) {
            errors.push(Error { code: "max_length", field: "about" });
        }
        if !(0.0..=HIGH.5).contains(&self.score) {
            errors.push(Error { code: broken(self.score, 0.0), field: "score" });
        }
        if !(-HIGH..=HIGH).contains(&self.balance) {
            errors.push(Error { code: broken(self.balance, -HIGH), field: "balance" });
        }
        if !scan::zip(&self.zip) {
            errors.push(Error { code: "pattern", field: "zip" });
        }
        if !self.terms {
            errors.push(Error { code: "accepted", field: "terms" });
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}
"#;
