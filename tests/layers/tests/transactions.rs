//! Look-ups and writes in a transaction.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use validation::{Valid, Validate, store::Store};
use validation_layers::databases::{self, Run};

#[derive(Debug, Validate)]
#[validate(table = "words")]
struct Word {
    #[validate(unique)]
    word: String,
}

/// A fault ends what a transaction of PostgreSQL has begun, unless there is a savepoint to go back to.
#[tokio::test]
async fn a_savepoint_outlives_a_fault_in_postgresql() {
    let Some(pool) = databases::postgres("layers_savepoint").await.unwrap() else { return };
    pool.run("CREATE TABLE words (word TEXT UNIQUE)").await.unwrap();
    let word = Word { word: "a".into() };
    let write = async |store: &mut sqlx::PgConnection, word: Valid<&Word>| {
        sqlx::query("INSERT INTO words VALUES ($1)").bind(&word.word).execute(store).await
    };
    let mut transaction = pool.begin().await.unwrap();
    (&mut *transaction).save(word.full_clean().unwrap(), write).await.unwrap();
    let mut savepoint = sqlx::Connection::begin(&mut *transaction).await.unwrap();
    let errors = (&mut *savepoint).save(word.full_clean().unwrap(), write).await.unwrap_err();
    assert!(errors.into_errors().unwrap().has("word", "unique"));
    // The look-up fails now, and says that it is the database.
    assert!((&mut *savepoint).full_clean(&word).await.unwrap_err().into_errors().is_err());
    savepoint.rollback().await.unwrap();
    // In the same transaction its own row is seen, by the transaction as by its connection.
    for _ in 0..2 {
        let errors = (&mut transaction).full_clean(&word).await.unwrap_err();
        assert!(errors.into_errors().unwrap().has("word", "unique"));
    }
    transaction.commit().await.unwrap();
}
