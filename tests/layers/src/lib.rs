//! What the tests of this package share: databases, servers, and what talks to them.

pub mod databases;
pub mod web;
