//! What the tests of this package share: the databases, each with a schema of its own for each test.

pub mod answers;
pub mod databases;
