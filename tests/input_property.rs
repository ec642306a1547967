//! The walk through a body finds a mistake exactly when serde_json refuses the body; and where it does not,
//! the value is the same.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    non_snake_case,
    dead_code
)]

#[path = "input_property/body.rs"]
mod body;
#[path = "input_property/types.rs"]
mod types;

use std::{
    cell::Cell,
    fmt::Debug,
    panic::{AssertUnwindSafe, catch_unwind},
};

use validation::{FromInput, Validate, json};

use self::body::{Body, Random};

thread_local! {
    /// How many bodies were refused, and of how many only the root says so, with `invalid`.
    static REFUSED: Cell<(u64, u64)> = const { Cell::new((0, 0)) };
}

/// How many bodies of each type are tried: more by `CASES=100000 cargo test --test input_property`.
fn cases() -> u64 {
    std::env::var("CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2_000)
}

fn hold<T>(name: &str, samples: &[&str])
where
    T: for<'de> FromInput<'de> + Validate<Context = ()> + PartialEq + Debug,
{
    REFUSED.set((0, 0));
    for sample in samples {
        agree::<T>(name, sample);
        assert!(serde_json::from_str::<T>(sample).is_ok(), "{name}: {sample}: no sample");
    }
    let mut random = Random::new(name);
    for _ in 0..cases() {
        let mut body = Body::read(samples[random.below(samples.len())]);
        for _ in 0..=random.below(3) {
            body.mutate(&mut random);
        }
        agree::<T>(name, &body.to_string());
    }
    let (refused, vague) = REFUSED.get();
    println!("{name}: {refused} refused, {vague} of them at the root alone");
}

fn agree<T>(name: &str, body: &str)
where
    T: for<'de> FromInput<'de> + Validate<Context = ()> + PartialEq + Debug,
{
    let serde = serde_json::from_str::<T>(body);
    let ours = catch_unwind(AssertUnwindSafe(|| json::from_str::<T>(body)));
    let Ok(ours) = ours else { panic!("{name}: {body}: a panic") };
    match (&serde, &ours) {
        (Ok(value), Ok(found)) => {
            assert_eq!(value, &**found, "{name}: {body}");
        }
        (Err(_), Err(errors)) => {
            let is_vague = errors.len() == 1 && errors.has(None, "invalid");
            REFUSED.set((REFUSED.get().0 + 1, REFUSED.get().1 + u64::from(is_vague)));
            if is_vague && std::env::var("SHOW").is_ok() {
                println!("{name}: {body}: {}", serde.as_ref().unwrap_err());
            }
        }
        (Ok(_), Err(errors)) => panic!("{name}: {body}: serde_json takes it, and we say {errors}"),
        (Err(error), Ok(_)) => panic!("{name}: {body}: serde_json says {error}, and we take it"),
    }
    // Beside a mistake it is read by the walk, and told as exactly.
    let beside = format!("[{body},\"x\"]");
    let Err(errors) = json::from_str::<Beside<T>>(&beside) else { panic!("{name}: {beside}") };
    let own = errors.iter().filter(|(path, _)| *path != "[1]".into()).count();
    assert!(errors.has("[1]", "invalid_type"), "{name}: {beside}: {errors}");
    assert_eq!(own == 0, serde.is_ok(), "{name}: {beside}: {errors}");
}

/// A value beside one that cannot be decoded.
#[derive(Debug, serde::Deserialize, Validate, FromInput)]
struct Beside<T>(#[validate(nested)] T, u8);

types::all!(hold);
