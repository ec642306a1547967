//! Constraints that nobody has named, and faults that are not the value's.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use sqlx::{Acquire, Executor};
use validation::{
    Validate,
    model::{Dialect, Violation, errors_of},
    store::{Store, StoreError},
};
use validation_layers::databases::{self, Run};

#[derive(Debug, Validate)]
#[validate(table = "users", unique(org, slug))]
struct User {
    id: i64,
    #[validate(unique)]
    email: String,
    #[validate(exists(orgs, id))]
    org: i64,
    slug: String,
    #[validate(range(min = 18))]
    age: i64,
    #[validate(length(max = 50))]
    nick: Option<String>,
}

/// A row that another table has, too.
#[derive(Debug, Validate)]
#[validate(table = "audits")]
struct Audit {
    #[validate(unique)]
    line: String,
}

fn schema(dialect: Dialect) -> String {
    let references = match dialect {
        // MySQL reads a reference of a column, and forgets it.
        Dialect::MySql => "FOREIGN KEY (org) REFERENCES orgs (id)",
        _ => "UNIQUE (org, slug)",
    };
    let inline = if dialect == Dialect::MySql { "" } else { "REFERENCES orgs (id)" };
    let unique = if dialect == Dialect::MySql { "UNIQUE (org, slug)," } else { "" };
    format!(
        "CREATE TABLE orgs (id INTEGER PRIMARY KEY);
         CREATE TABLE audits (line VARCHAR(50) NOT NULL, CONSTRAINT audits_line_key UNIQUE (line));
         CREATE TABLE users (
             id INTEGER PRIMARY KEY,
             email VARCHAR(50) NOT NULL UNIQUE,
             org INTEGER NOT NULL {inline},
             slug VARCHAR(50) NOT NULL,
             age INTEGER NOT NULL CHECK (age >= 18),
             nick VARCHAR(50) UNIQUE,
             {unique}
             {references}
         );
         INSERT INTO orgs VALUES (1), (2);
         INSERT INTO audits VALUES ('users');
         INSERT INTO users VALUES (1, 'ann@example.org', 1, 'ann', 30, 'a'' for key ''users_email_key')"
    )
}

/// After each row in `users`, one in `audits`, which has it already.
fn trigger(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Postgres => {
            "CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS
                 $$ BEGIN INSERT INTO audits VALUES ('users'); RETURN NEW; END $$;
             CREATE TRIGGER audited AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION audit()"
        }
        _ => {
            "CREATE TRIGGER audited AFTER INSERT ON users FOR EACH ROW
                 BEGIN INSERT INTO audits VALUES ('users'); END"
        }
    }
}

async fn unnamed<P>(store: &P) -> Vec<String>
where
    P: Run + Sync,
    for<'a> &'a P: Store<Error = P::Fault>,
{
    let dialect = Run::dialect(store);
    store.run(&schema(dialect)).await.unwrap();
    let user = |values: &str| format!("INSERT INTO users VALUES ({values})");
    let statements = [
        user("2, 'ann@example.org', 1, 'bo', 30, NULL"),
        user("2, 'bo@example.org', 1, 'ann', 30, NULL"),
        user("2, 'bo@example.org', 1, 'bo', 17, NULL"),
        user("2, 'bo@example.org', 9, 'bo', 30, NULL"),
        user("2, NULL, 1, 'bo', 30, NULL"),
        user("2, 'bo@example.org', 1, 'bo', 30, 'a'' for key ''users_email_key'"),
        "DELETE FROM orgs WHERE id = 1".into(),
        "SELECT * FROM nowhere".into(),
    ];
    let mut answers = Vec::new();
    for statement in &statements {
        let fault = store.run(statement).await.expect_err(statement);
        let errors = errors_of::<User>(&fault);
        answers.push(errors.map_or("none".into(), |errors| {
            assert!(!errors.as_json().to_string().contains("bo@"), "{errors}");
            let lines = errors.iter().map(|(path, error)| format!("{path} {}", error.code()));
            lines.collect::<Vec<_>>().join(", ")
        }));
    }
    store.run(trigger(dialect)).await.unwrap();
    let fault = store.run(&user("3, 'bo@example.org', 1, 'bo', 30, NULL")).await.unwrap_err();
    assert_eq!(errors_of::<User>(&fault), None, "the constraint is of another table");
    assert!(errors_of::<Audit>(&fault).unwrap().has("line", "unique"));
    answers
}

const TOLD: [&str; 8] = [
    "email unique",
    "__all__ unique_together",
    "age min_value",
    "org does_not_exist",
    "email required",
    "nick unique",
    "none",
    "none",
];

#[tokio::test]
async fn constraints_without_a_name_are_known_by_that_of_their_column() {
    let sqlite = unnamed(&databases::sqlite().await.unwrap()).await;
    // SQLite does not say which key, nor whether a row points or is pointed to.
    let of_sqlite: Vec<_> = TOLD
        .iter()
        .enumerate()
        .map(|(place, told)| match place {
            6 => "org does_not_exist",
            _ => told,
        })
        .collect();
    assert_eq!(sqlite, of_sqlite);
    assert_eq!(unnamed(&databases::rusqlite().unwrap()).await, of_sqlite);
    if let Some(pool) = databases::postgres("layers_unnamed").await.unwrap() {
        assert_eq!(unnamed(&pool).await, TOLD, "PostgreSQL");
    }
    if let Some(pool) = databases::mariadb("layers_unnamed").await.unwrap() {
        assert_eq!(unnamed(&pool).await, TOLD, "MariaDB");
    }
}

#[derive(Debug, Validate)]
#[validate(table = "a_table_with_a_name_that_goes_on_for_quite_some_time")]
struct Long {
    #[validate(unique(
        constraint = "a_table_with_a_name_that_goes_on_for_quite_some_time_has_one_code_a_row"
    ))]
    code: i64,
}

#[tokio::test]
async fn postgresql_cuts_names_and_a_savepoint_saves_what_went_before() {
    let Some(pool) = databases::postgres("layers_long").await.unwrap() else { return };
    pool.run(
        "CREATE TABLE a_table_with_a_name_that_goes_on_for_quite_some_time (
             code INTEGER NOT NULL,
             CONSTRAINT a_table_with_a_name_that_goes_on_for_quite_some_time_has_one_code_a_row UNIQUE (code)
         )",
    )
    .await
    .unwrap();
    let insert = "INSERT INTO a_table_with_a_name_that_goes_on_for_quite_some_time VALUES (1)";
    let mut transaction = pool.begin().await.unwrap();
    (&mut *transaction).execute(insert).await.unwrap();
    let mut savepoint = transaction.begin().await.unwrap();
    let again = Long { code: 1 };
    let looked_up = (&mut savepoint).full_clean(&again).await;
    assert!(matches!(looked_up, Err(StoreError::Invalid(errors)) if errors.has("code", "unique")));
    let saved = (&mut savepoint).save(again.full_clean().unwrap(), async |savepoint, _| {
        (&mut **savepoint).execute(insert).await
    });
    let StoreError::Invalid(errors) = saved.await.unwrap_err() else { panic!("a fault") };
    assert!(errors.has("code", "unique"));
    savepoint.rollback().await.unwrap();
    transaction.commit().await.unwrap();
    let looked_up = (&pool).full_clean(&again).await;
    assert!(looked_up.is_err(), "the first row is there");
}

#[test]
fn texts_of_servers_that_are_not_at_hand() {
    for (number, text, expected) in [
        (1062, "Duplicate entry 'x' for key 'users.email'", Some("email unique")),
        (1062, "Duplicate entry '7' for key 'users.PRIMARY'", Some("id unique")),
        (1062, "Duplicate entry '7' for key 'PRIMARY'", None),
        (1062, "Duplicate entry 'x' for key 'visits.email'", None),
        (1062, "nonsense", None),
        (3819, "Check constraint 'users_age_min_value' is violated.", Some("age min_value")),
        (3819, "Check constraint 'users_chk_1' is violated.", None),
        (1048, "Column 'age' cannot be null", Some("age required")),
        (1364, "Field 'age' doesn't have a default value", Some("age required")),
        (
            1452,
            "Cannot add or update a child row: a foreign key constraint fails (`d`.`users`, CONSTRAINT `users_ibfk_1` FOREIGN KEY (`org`) REFERENCES `orgs` (`id`))",
            Some("org does_not_exist"),
        ),
        (
            1452,
            "Cannot add or update a child row: a foreign key constraint fails (`d`.`visits`, CONSTRAINT `v` FOREIGN KEY (`org`) REFERENCES `orgs` (`id`))",
            None,
        ),
        (1451, "Cannot delete or update a parent row", None),
        (1213, "Deadlock found", None),
    ] {
        let violation = Violation::mysql(number, text);
        let errors = violation.and_then(|violation| errors_of::<User>(&violation));
        let said = errors.map(|errors| {
            let lines = errors.iter().map(|(path, error)| format!("{path} {}", error.code()));
            lines.collect::<Vec<_>>().join(", ")
        });
        assert_eq!(said.as_deref(), expected, "{text}");
    }
}
