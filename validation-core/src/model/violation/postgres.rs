//! PostgreSQL tells the names in fields of their own.

use super::{Violation, ViolationKind};

/// The marks around names, in the languages that PostgreSQL speaks.
const QUOTES: &[char] = &['"', '«', '»', '„', '“', '”', '「', '」'];

impl Violation {
    /// What PostgreSQL says, by the `SQLSTATE` of its error, its text, and the fields `table_name`,
    /// `constraint_name` and `column_name`.
    ///
    /// ```
    /// use validation::model::{Violation, ViolationKind};
    ///
    /// let text = "duplicate key value violates unique constraint \"users_email_key\"";
    /// let violation =
    ///     Violation::postgres("23505", text, Some("users"), Some("users_email_key"), None).unwrap();
    /// assert_eq!(violation.kind(), ViolationKind::Unique);
    /// assert_eq!(Violation::postgres("40001", "could not serialize access", None, None, None), None);
    /// ```
    ///
    /// The text tells apart a row that points to nothing, which names its table and the constraint, and a row
    /// that others point to, which cannot go and is no fault of theirs: it names both tables, where the fields
    /// are the same.
    ///
    /// Source: PostgreSQL's documentation, appendix A, class 23; its `ri_triggers.c`.
    pub fn postgres(
        code: &str,
        text: &str,
        table: Option<&str>,
        constraint: Option<&str>,
        column: Option<&str>,
    ) -> Option<Self> {
        let kind = match code {
            "23502" => ViolationKind::NotNull,
            "23503" if text.matches(QUOTES).count() < 6 => ViolationKind::ForeignKey,
            // 23P01, of EXCLUDE, is the same for whoever reads it: another row is in the way.
            "23505" | "23P01" => ViolationKind::Unique,
            "23514" => ViolationKind::Check,
            _ => return None,
        };
        Some(Violation::new(kind).table(table).constraint(constraint).column(column))
    }
}
