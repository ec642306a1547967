//! Which rule a `CHECK` stands for.

use alloc::{boxed::Box, format, vec::Vec};

use super::{
    Violation, ViolationKind,
    names::{is_by_postgres, is_cut},
};
use crate::{
    code::Code,
    describe::ValueRules,
    error::{INVALID, ValidationError},
    fact::Fact,
    model::{Model, Table, table::Constraint},
    report::Report,
    rules::codes,
    value::Value,
    visit::CHECK,
};

/// Reports what a constraint's author says of it, if it has been declared: of any kind, such as an `EXCLUDE`.
pub(super) fn report_declared(
    table: &'static Table,
    violation: &Violation,
    report: &mut Report<'_>,
) -> bool {
    let Some(name) = violation.constraint_name() else { return false };
    let is_check = violation.kind() == ViolationKind::Check;
    let mut declared = table.constraints().iter();
    let declared = declared.find(|it| it.is_it(table, name) && (is_check || it.name().is_some()));
    if let Some(constraint) = declared {
        let names = Some(Value::Names(constraint.field_names()));
        let error = ValidationError::with(&CHECK, [names, None]);
        table.report_at(constraint.place(), constraint.words(), error, report);
    }
    declared.is_some()
}

/// Reports what a broken `CHECK` on a column stands for, if that is known.
pub(super) fn report<T: Model>(violation: &Violation, report: &mut Report<'_>) {
    let table = T::table();
    let Some(name) = violation.constraint_name() else { return };
    let rules = T::rules();
    for place in 0..table.columns().len() {
        let Some(field) = table.field(place) else { continue };
        let of_field = rules.fields().iter().find(|rules| rules.name() == field.name());
        let refusals = of_field.map_or(Vec::new(), |rules| refusals(rules.rules()));
        let column = table.columns()[place].name();
        if let Some(error) = meant(table, column, name, refusals) {
            return table.report_at(Some(place), None, error, report);
        }
    }
}

/// What a `CHECK` of this name says of a column: the rule whose code its name ends with, or, where the database
/// has made the name, the only rule that there is.
fn meant(
    table: &Table,
    column: &str,
    name: &str,
    mut refusals: Vec<ValidationError>,
) -> Option<ValidationError> {
    let stem = format!("{}_{column}_", table.bare_name());
    let is_it = |error: &ValidationError| is_cut(&format!("{stem}{}", error.code()), name);
    if let Some(place) = refusals.iter().position(is_it) {
        return Some(refusals.swap_remove(place));
    }
    if !is_unnamed(table, column, name) {
        return None;
    }
    match refusals.len() {
        1 => refusals.pop(),
        _ => Some(ValidationError::of(&INVALID)),
    }
}

impl Constraint {
    fn is_it(&self, table: &Table, name: &str) -> bool {
        match (self.name(), self.code()) {
            (Some(declared), _) => is_cut(declared, name),
            (None, Some(code)) => is_cut(&format!("{}_{code}", table.bare_name()), name),
            (None, None) => false,
        }
    }
}

/// Whether a database has made this name, for a `CHECK` on a column that has none.
fn is_unnamed(table: &Table, column: &str, name: &str) -> bool {
    let bare = table.bare_name();
    // `table.column` in MariaDB
    name.split_once('.') == Some((bare, column))
        // `table_column_check`, `table_column_check1` in PostgreSQL
        || (is_check(name) && is_by_postgres(name, bare, Some(column)))
        // its text in SQLite
        || name == column
        || is_only_column_in(table, column, name)
}

fn is_check(name: &str) -> bool {
    let kind = name.rsplit('_').next().and_then(|kind| kind.strip_prefix("check"));
    kind.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a `CHECK` that SQLite tells by its text is about this column alone.
fn is_only_column_in(table: &Table, column: &str, text: &str) -> bool {
    let is_expression = text.bytes().any(|byte| !byte.is_ascii_alphanumeric() && byte != b'_');
    let is_word = |char: char| char.is_alphanumeric() || char == '_';
    let has = |name: &str| text.split(|char| !is_word(char)).any(|word| word == name);
    is_expression
        && has(column)
        && table.columns().iter().filter(|other| has(other.name())).count() == 1
}

/// What the rules of a field say of a value that nothing is known of.
fn refusals(rules: &ValueRules) -> Vec<ValidationError> {
    rules.facts().filter_map(refusal).collect()
}

/// The name of the only code of a rule.
fn first(codes: &[&'static Code]) -> &'static str {
    codes.first().map_or("", |code| code.name())
}

fn refusal(fact: &Fact) -> Option<ValidationError> {
    let (name, bound) = match fact {
        Fact::Required => (first(codes::required), None),
        Fact::NotBlank => ("blank", None),
        Fact::Accepted => (first(codes::accepted), None),
        Fact::MinLength(min, _) => ("min_length", Some(Value::from(*min))),
        Fact::MaxLength(max, _) => ("max_length", Some(Value::from(*max))),
        Fact::Minimum(min) => ("min_value", Some(min.clone())),
        Fact::Maximum(max) => ("max_value", Some(max.clone())),
        Fact::Above(limit) => ("above", Some(limit.clone())),
        Fact::Below(limit) => ("below", Some(limit.clone())),
        Fact::MultipleOf { step, .. } => ("step_size", Some(step.clone())),
        Fact::Pattern { .. } => (first(codes::pattern), None),
        Fact::OneOf(choices) => ("invalid_choice", Some(Value::List(Box::new(choices.clone())))),
        Fact::NoneOf(_) => ("reserved", None),
        Fact::Format { name, .. } => (*name, None),
        _ => return None,
    };
    let code = Code::builtin().find(|code| code.name() == name)?;
    Some(ValidationError::with(code, [bound, None]))
}
