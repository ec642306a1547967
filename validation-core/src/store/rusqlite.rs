//! Connections of `rusqlite`.

use alloc::vec::Vec;

use rusqlite::{
    Connection, Error, Statement, params_from_iter,
    types::{ToSqlOutput, ValueRef},
};

use super::{BlockingStore, MAX_KEPT};
use crate::model::{Arg, DatabaseFault, Dialect, Hit, Query, Violation};

impl BlockingStore for &Connection {
    type Error = Error;

    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }

    fn ask(self, queries: &[Query<'_>]) -> Result<Vec<Hit>, Error> {
        let mut hits = Vec::new();
        for query in queries {
            if query.sql().len() <= MAX_KEPT {
                run(&mut *self.prepare_cached(query.sql())?, query, &mut hits)?;
            } else {
                run(&mut self.prepare(query.sql())?, query, &mut hits)?;
            }
        }
        Ok(hits)
    }
}

fn run(statement: &mut Statement<'_>, query: &Query<'_>, hits: &mut Vec<Hit>) -> Result<(), Error> {
    let args = params_from_iter(query.args().iter().map(value));
    let rows =
        statement.query_map(args, |row| Ok(Hit { look_up: row.get(0)?, item: row.get(1)? }))?;
    for hit in rows {
        hits.push(hit?);
    }
    Ok(())
}

fn value<'a>(arg: &'a Arg<'_>) -> ToSqlOutput<'a> {
    ToSqlOutput::Borrowed(match arg {
        Arg::Bool(value) => ValueRef::Integer((*value).into()),
        Arg::Int(value) => ValueRef::Integer(*value),
        Arg::Text(text) => ValueRef::Text(text.as_bytes()),
        Arg::Bytes(bytes) => ValueRef::Blob(bytes),
    })
}

impl DatabaseFault for Error {
    fn violation(&self) -> Option<Violation> {
        match self {
            Error::SqliteFailure(fault, Some(text)) => Violation::sqlite(fault.extended_code, text),
            _ => None,
        }
    }
}
