//! What the tests of this package share: databases, servers, and what talks to them.

pub mod answers;
pub mod databases;
pub mod web;
