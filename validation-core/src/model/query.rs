//! The text of the queries, for all dialects.

use alloc::{
    borrow::Cow,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{ColumnValue, Dialect};

/// A query, as a driver runs it: text with places for arguments, `$1` in PostgreSQL and `?` elsewhere.
///
/// Each row of its answer is a [`Hit`]: two whole numbers of 64 bits.
#[derive(Clone, Debug)]
pub struct Query<'a> {
    sql: String,
    args: Vec<Arg<'a>>,
}

/// An argument of a query.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A boolean; PostgreSQL alone has them.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Text.
    Text(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

/// A row of an answer: that a look-up has found something against an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hit {
    /// The second column.
    pub item: i64,
    /// The first column.
    pub look_up: i64,
}

impl Query<'_> {
    /// The text.
    pub fn sql(&self) -> &str {
        &self.sql
    }

    /// The arguments, in the order of their places.
    pub fn args(&self) -> &[Arg<'_>] {
        &self.args
    }
}

impl Arg<'_> {
    pub(super) const fn postgres_type(&self) -> &'static str {
        match self {
            Arg::Bool(_) => "bool",
            Arg::Int(_) => "int8",
            Arg::Text(_) => "text",
            Arg::Bytes(_) => "bytea",
        }
    }
}

/// One thing to ask of a table, of many items.
pub(super) struct LookUp {
    /// Its number among all that are asked of a type.
    pub(super) number: usize,
    /// The table that is asked.
    pub(super) table: &'static str,
    /// The columns that are compared, each with the type that its text is cast to.
    pub(super) columns: Vec<(&'static str, Option<&'static str>)>,
    /// The columns by which an item knows itself again.
    pub(super) key: Vec<(&'static str, Option<&'static str>)>,
    pub(super) case_insensitive: bool,
    pub(super) filter: Option<&'static str>,
    /// Whether a row is what there must be, not what there must not be.
    pub(super) wants_row: bool,
}

/// An item to ask about: the values of the columns, then of the key.
pub(super) struct Row<'a> {
    pub(super) item: usize,
    pub(super) values: Vec<ColumnValue<'a>>,
}

/// Writes the queries for one table, as few as its database takes.
pub(super) fn write<'a>(
    dialect: Dialect,
    look_ups: Vec<(LookUp, Vec<Row<'a>>)>,
    queries: &mut Vec<Query<'a>>,
) {
    let mut query = Query { sql: String::new(), args: Vec::new() };
    for (look_up, rows) in look_ups {
        let mut rows = rows.into_iter().peekable();
        while let Some(row) = rows.peek() {
            let free = dialect.max_args().saturating_sub(query.args.len());
            let fitting = free / row.values.len().max(1);
            if fitting == 0 && !query.args.is_empty() {
                queries.push(core::mem::replace(
                    &mut query,
                    Query { sql: String::new(), args: Vec::new() },
                ));
                continue;
            }
            let part: Vec<_> = rows.by_ref().take(fitting.max(1)).collect();
            if !query.sql.is_empty() {
                query.sql.push_str(" UNION ALL ");
            }
            look_up.write(dialect, part, &mut query);
        }
    }
    if !query.sql.is_empty() {
        queries.push(query);
    }
}

impl LookUp {
    fn write<'a>(&self, dialect: Dialect, rows: Vec<Row<'a>>, query: &mut Query<'a>) {
        let is_text: Vec<_> = rows.first().map_or(Vec::new(), |row| {
            row.values.iter().map(|value| matches!(value, ColumnValue::Text(_))).collect()
        });
        let has_key = rows
            .iter()
            .any(|row| row.values.iter().skip(self.columns.len()).any(|value| !value.is_null()));
        let (number, item) = (dialect.integer(self.number), dialect.integer("v.column1"));
        query.sql.push_str(&format!("SELECT {number} AS look_up, {item} AS item FROM ("));
        self.write_rows(dialect, rows, query);
        let not = if self.wants_row { "NOT " } else { "" };
        let table = dialect.quoted(self.table);
        query.sql.push_str(&format!(") AS v WHERE {not}EXISTS (SELECT 1 FROM {table} WHERE "));
        for (place, (column, _)) in self.columns.iter().enumerate() {
            let (column, value) =
                (format!("{table}.{}", dialect.quoted(column)), format!("v.column{}", place + 2));
            let and = if place == 0 { "" } else { " AND " };
            let folds = self.case_insensitive && is_text.get(place).copied().unwrap_or(false);
            query.sql.push_str(&if folds {
                format!("{and}lower({column}) = lower({value})")
            } else {
                format!("{and}{column} = {value}")
            });
        }
        if has_key {
            query.sql.push_str(" AND NOT (");
            for (place, (column, _)) in self.key.iter().enumerate() {
                let and = if place == 0 { "" } else { " AND " };
                let (column, same) = (dialect.quoted(column), dialect.same());
                let value = place + 2 + self.columns.len();
                query.sql.push_str(&format!("{and}{table}.{column} {same} v.column{value}"));
            }
            query.sql.push(')');
        }
        if let Some(filter) = self.filter {
            query.sql.push_str(&format!(" AND ({filter})"));
        }
        query.sql.push(')');
    }

    /// The items as a table, with columns named `column1`, `column2`, …: as PostgreSQL and SQLite name those of
    /// `VALUES`.
    ///
    /// MySQL has no such list that can be prepared: MariaDB takes its values for `NULL`, without a word. A row
    /// of the table itself, of which there is none, gives the list its types and collations.
    fn write_rows<'a>(&self, dialect: Dialect, rows: Vec<Row<'a>>, query: &mut Query<'a>) {
        let columns = || self.columns.iter().chain(&self.key);
        match dialect {
            Dialect::MySql => {
                query.sql.push_str("SELECT 0 AS column1");
                for (place, (column, _)) in columns().enumerate() {
                    let column = dialect.quoted(column);
                    query.sql.push_str(&format!(", {column} AS column{}", place + 2));
                }
                query.sql.push_str(&format!(" FROM {} WHERE FALSE", dialect.quoted(self.table)));
            }
            Dialect::Postgres | Dialect::Sqlite => query.sql.push_str("VALUES "),
        }
        let types: Vec<_> = columns().map(|(_, sql_type)| *sql_type).collect();
        for (place, row) in rows.into_iter().enumerate() {
            query.sql.push_str(match (dialect, place) {
                (Dialect::MySql, _) => " UNION ALL SELECT ",
                (_, 0) => "(",
                (_, _) => ",(",
            });
            query.sql.push_str(&row.item.to_string());
            for (value, sql_type) in row.values.into_iter().zip(&types) {
                query.sql.push_str(", ");
                let number = query.args.len() + 1;
                let arg = dialect.write_value(value, *sql_type, number, &mut query.sql);
                query.args.extend(arg);
            }
            if dialect != Dialect::MySql {
                query.sql.push(')');
            }
        }
    }
}
