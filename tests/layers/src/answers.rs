//! What a database has answered, to be compared with what another one has.
#![allow(clippy::panic, reason = "for tests, which may panic")]

use std::fmt::Debug;

use serde_json::{Value, json};
use validation::store::StoreError;

/// The errors as JSON, or `"ok"`, or what the driver says.
pub fn say(answer: Result<impl Sized, StoreError<impl Debug>>) -> Value {
    match answer {
        Ok(_) => json!("ok"),
        Err(StoreError::Invalid(errors)) => json!(errors),
        Err(StoreError::Database(fault)) => json!(format!("{fault:?}")),
    }
}

/// The errors as JSON, or `null` where the fault of the database is no error of the value.
pub fn mapped(answer: Result<impl Sized, StoreError<impl Debug>>) -> Value {
    match answer {
        Ok(_) => json!("ok"),
        Err(StoreError::Invalid(errors)) => json!(errors),
        Err(StoreError::Database(_)) => Value::Null,
    }
}

/// `path code, path code`, in the order of the paths.
pub fn short(answer: &Value) -> String {
    let Value::Object(paths) = answer else { return answer.to_string() };
    let errors = paths.iter().flat_map(|(path, errors)| {
        let errors = errors.as_array().into_iter().flatten();
        errors.map(move |error| format!("{path} {}", error["code"].as_str().unwrap_or("?")))
    });
    errors.collect::<Vec<_>>().join(", ")
}

/// Runs a function on all databases that there are, each with a schema of its own, compares what they say, and
/// returns it.
#[macro_export]
macro_rules! on_each {
    ($name:ident) => {{
        use $crate::databases;
        let expected = $name(&databases::rusqlite().unwrap()).await;
        let sqlite = databases::sqlite().await.unwrap();
        assert_eq!($name(&sqlite).await, expected, "SQLite by sqlx");
        let schema = concat!("layers_", stringify!($name));
        if let Some(pool) = databases::postgres(schema).await.unwrap() {
            assert_eq!($name(&pool).await, expected, "PostgreSQL");
        }
        if let Some(pool) = databases::mariadb(schema).await.unwrap() {
            assert_eq!($name(&pool).await, expected, "MariaDB");
        }
        expected
    }};
}
