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
    const EMPTY: Self = Query { sql: String::new(), args: Vec::new() };

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

/// The bytes of the arguments of one query: databases refuse messages that are too long, MariaDB those of 16 MiB.
const MAX_BYTES: usize = 4 << 20;

/// Writes the queries for one table, as few as its database takes.
pub(super) fn write<'a>(
    dialect: Dialect,
    look_ups: Vec<(LookUp, Vec<Row<'a>>)>,
    queries: &mut Vec<Query<'a>>,
) {
    let mut query = Query::EMPTY;
    let mut bytes = 0;
    for (look_up, rows) in look_ups {
        let mut part = Vec::new();
        let mut args = 0;
        for row in rows {
            let (of_row, its_bytes) = (row.args(), row.bytes());
            let is_full = query.args.len() + args + of_row > dialect.max_args();
            if (is_full || bytes + its_bytes > MAX_BYTES) && args + query.args.len() > 0 {
                look_up.append(dialect, core::mem::take(&mut part), &mut query);
                queries.push(core::mem::replace(&mut query, Query::EMPTY));
                (args, bytes) = (0, 0);
            }
            args += of_row;
            bytes += its_bytes;
            part.push(row);
        }
        look_up.append(dialect, part, &mut query);
    }
    if !query.sql.is_empty() {
        queries.push(query);
    }
}

impl Row<'_> {
    /// How many arguments it takes: `NULL` is none.
    fn args(&self) -> usize {
        self.values.iter().filter(|value| !value.is_null()).count()
    }

    /// About how many bytes it takes to send.
    fn bytes(&self) -> usize {
        let bytes = self.values.iter().map(|value| match value {
            ColumnValue::Text(text) => text.len(),
            ColumnValue::Bytes(bytes) => bytes.len(),
            _ => 16,
        });
        bytes.sum()
    }
}

impl LookUp {
    fn append<'a>(&self, dialect: Dialect, rows: Vec<Row<'a>>, query: &mut Query<'a>) {
        if rows.is_empty() {
            return;
        }
        if !query.sql.is_empty() {
            query.sql.push_str(" UNION ALL ");
        }
        let any = |is_it: fn(&ColumnValue<'_>) -> bool| -> Vec<bool> {
            let places = 0..self.columns.len() + self.key.len();
            places
                .map(|place| rows.iter().any(|row| row.values.get(place).is_some_and(is_it)))
                .collect()
        };
        let is_text = any(|value| matches!(value, ColumnValue::Text(_)));
        let is_told = any(|value| !value.is_null());
        let (number, item) = (dialect.integer(self.number), dialect.integer("asked_rows.column1"));
        query.sql.push_str(&format!("SELECT {number} AS look_up, {item} AS item FROM ("));
        self.write_rows(dialect, rows, query);
        let (begin, end) = self.around(dialect);
        query.sql.push_str(&begin);
        self.write_same(dialect, &is_text, &mut query.sql);
        let (_, is_told) = is_told.split_at(self.columns.len());
        if is_told.contains(&true) {
            self.write_not_itself(dialect, is_told, &mut query.sql);
        }
        if let Some(filter) = self.filter {
            query.sql.push_str(&format!(" AND ({filter})"));
        }
        query.sql.push_str(&end);
    }

    /// What stands around the conditions that a row of the table has to meet, for items that have such a row, or
    /// have none.
    ///
    /// MariaDB has no subquery: one in `EXISTS` is rewritten when a statement is first executed, and may be an
    /// error at the second time, 1054; one for a value has brought the server down, with long text.
    fn around(&self, dialect: Dialect) -> (String, String) {
        let table = dialect.quoted(self.table);
        let column = self.columns.first().map_or("", |(column, _)| column);
        match (dialect, self.wants_row) {
            (Dialect::MySql, false) => (format!(") AS asked_rows JOIN {table} ON "), String::new()),
            (Dialect::MySql, true) => (
                format!(") AS asked_rows LEFT JOIN {table} ON "),
                format!(" WHERE {table}.{} IS NULL", dialect.quoted(column)),
            ),
            (_, wants_row) => {
                let not = if wants_row { "NOT " } else { "" };
                let begin =
                    format!(") AS asked_rows WHERE {not}EXISTS (SELECT 1 FROM {table} WHERE ");
                (begin, String::from(")"))
            }
        }
    }

    /// That a row of the table has the values of an item.
    fn write_same(&self, dialect: Dialect, is_text: &[bool], sql: &mut String) {
        for (place, ((column, _), is_text)) in self.columns.iter().zip(is_text).enumerate() {
            let and = if place == 0 { "" } else { " AND " };
            let column = format!("{}.{}", dialect.quoted(self.table), dialect.quoted(column));
            let value = format!("asked_rows.column{}", place + 2);
            sql.push_str(&if self.case_insensitive && *is_text {
                format!("{and}lower({column}) = lower({value})")
            } else {
                format!("{and}{column} = {value}")
            });
        }
    }

    /// That a row of the table is not the item itself. A column of the key that no item has a value of has no
    /// type either.
    fn write_not_itself(&self, dialect: Dialect, is_told: &[bool], sql: &mut String) {
        sql.push_str(" AND NOT (");
        for (place, ((column, _), is_told)) in self.key.iter().zip(is_told).enumerate() {
            let and = if place == 0 { "" } else { " AND " };
            let column = format!("{}.{}", dialect.quoted(self.table), dialect.quoted(column));
            sql.push_str(&if *is_told {
                let value = place + 2 + self.columns.len();
                format!("{and}{column} {} asked_rows.column{value}", dialect.same())
            } else {
                format!("{and}{column} IS NULL")
            });
        }
        sql.push(')');
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
