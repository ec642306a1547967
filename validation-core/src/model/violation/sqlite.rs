//! SQLite tells the columns of a key, and the name of a check.

use alloc::string::ToString;

use super::{Violation, ViolationKind};

impl Violation {
    /// What SQLite says, by its extended result code and the text of its error.
    ///
    /// ```
    /// use validation::model::Violation;
    ///
    /// let text = "UNIQUE constraint failed: bookings.room, bookings.day";
    /// let violation = Violation::sqlite(2067, text).unwrap();
    /// assert_eq!(violation.table_name(), Some("bookings"));
    /// assert!(violation.columns().eq(["room", "day"]));
    /// ```
    ///
    /// Source: SQLite's documentation, Result and Error Codes.
    pub fn sqlite(code: i32, text: &str) -> Option<Self> {
        let told = text.split_once("constraint failed: ").map(|(_, told)| told);
        let kind = match code {
            275 => return Some(Violation::new(ViolationKind::Check).constraint(told)),
            787 => return Some(Violation::new(ViolationKind::ForeignKey)),
            1299 => ViolationKind::NotNull,
            // primary key, unique, row id
            1555 | 2067 | 2579 => ViolationKind::Unique,
            _ => return None,
        };
        let Some(told) = told else { return Some(Violation::new(kind)) };
        // An index over expressions is told by its name, and rules by their columns.
        if let Some(name) = told.strip_prefix("index '").and_then(|name| name.strip_suffix('\'')) {
            return Some(Violation::new(kind).constraint(Some(name)));
        }
        let mut violation = Violation::new(kind);
        for column in told.split(", ") {
            let (table, column) = match column.rsplit_once('.') {
                Some((table, column)) => (Some(table), column),
                None => (None, column),
            };
            violation = violation.table(table);
            violation.columns.push(column.to_string());
        }
        Some(violation)
    }
}
