//! PostgreSQL tells the names in fields of their own.

use super::{Violation, ViolationKind};

impl Violation {
    /// What PostgreSQL says, by the `SQLSTATE` of its error, the fields `table_name`, `constraint_name` and
    /// `column_name`, and its text, which alone tells a row that points to nothing from one that is pointed
    /// to.
    ///
    /// ```
    /// use validation::model::{Violation, ViolationKind};
    ///
    /// let violation =
    ///     Violation::postgres("23505", Some("users"), Some("users_email_key"), None, "").unwrap();
    /// assert_eq!(violation.kind(), ViolationKind::Unique);
    /// assert_eq!(Violation::postgres("40001", None, None, None, ""), None);
    /// ```
    ///
    /// Source: PostgreSQL's documentation, appendix A, class 23.
    pub fn postgres(
        code: &str,
        table: Option<&str>,
        constraint: Option<&str>,
        column: Option<&str>,
        text: &str,
    ) -> Option<Self> {
        let kind = match code {
            "23502" => ViolationKind::NotNull,
            "23503" if text.starts_with("update or delete on table") => return None,
            "23503" => ViolationKind::ForeignKey,
            // 23P01, of EXCLUDE, is the same for whoever reads it: another row is in the way.
            "23505" | "23P01" => ViolationKind::Unique,
            "23514" => ViolationKind::Check,
            _ => return None,
        };
        Some(Violation::new(kind).table(table).constraint(constraint).column(column))
    }
}
