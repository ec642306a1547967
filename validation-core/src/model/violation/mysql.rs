//! MySQL and MariaDB tell the names in the text of the error.

use super::{
    Violation, ViolationKind,
    read::{first, last},
};

impl Violation {
    /// What MySQL or MariaDB says, by the number of its error and its text.
    ///
    /// ```
    /// use validation::model::Violation;
    ///
    /// let text = "Duplicate entry 'a' for key 'b' for key 'users_email_key'";
    /// let violation = Violation::mysql(1062, text).unwrap();
    /// assert_eq!(violation.constraint_name(), Some("users_email_key"));
    /// ```
    ///
    /// Source: the MySQL and MariaDB references of server errors.
    pub fn mysql(number: u16, text: &str) -> Option<Self> {
        Some(match number {
            // Duplicate entry 'v' for key 'n'; MySQL writes 't.n'.
            1022 | 1062 | 1169 | 1586 => {
                let name = last(text, " for key '", "'");
                let (table, name) = match name.and_then(|name| name.rsplit_once('.')) {
                    Some((table, name)) => (Some(table), Some(name)),
                    None => (None, name),
                };
                Violation::new(ViolationKind::Unique).table(table).constraint(name)
            }
            // Column 'c' cannot be null; Field 'c' doesn't have a default value
            1048 | 1364 => Violation::new(ViolationKind::NotNull).column(first(text, "'", "'")),
            // …(`db`.`t`, CONSTRAINT `n` FOREIGN KEY (`c`) REFERENCES `u` (`id`))
            1216 | 1452 => {
                let columns = first(text, "FOREIGN KEY (`", "`)").unwrap_or_default();
                let violation = Violation::new(ViolationKind::ForeignKey)
                    .in_schema(first(text, "(`", "`.`"))
                    .table(first(text, "`.`", "`"))
                    .constraint(first(text, "CONSTRAINT `", "`"));
                let columns = columns.split("`, `").filter(|column| !column.is_empty());
                columns.fold(violation, |violation, column| violation.column(Some(column)))
            }
            // Check constraint 'n' is violated.
            3819 => {
                Violation::new(ViolationKind::Check).constraint(first(text, "constraint '", "'"))
            }
            // CONSTRAINT `n` failed for `db`.`t`
            4025 => Violation::new(ViolationKind::Check)
                .in_schema(first(text, "failed for `", "`.`"))
                .table(last(text, "`.`", "`"))
                .constraint(first(text, "CONSTRAINT `", "` failed")),
            _ => return None,
        })
    }
}
