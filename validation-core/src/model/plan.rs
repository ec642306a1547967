//! What to ask of the database about some values, and what its answers mean. It does no I/O.

use alloc::{collections::BTreeSet, vec, vec::Vec};

use super::{
    Column, ColumnValue, Dialect, Hit, Model, Query, Reference, Table, Unique,
    batch::Seen,
    query::{LookUp, Row, write},
};
use crate::{
    describe::is_named,
    errors::ValidationErrors,
    path::Segment,
    report::{Mode, Options, Report, Sink},
};

/// What is to be asked about one value, or about many.
pub(crate) struct Plan<'a> {
    table: &'static Table,
    options: &'a Options,
    /// Whether the paths of errors begin with an index.
    is_batch: bool,
    errors: ValidationErrors,
    /// The columns that have failed, each with its item.
    failed: BTreeSet<(usize, usize)>,
    asked: Vec<(LookUp, Vec<Row<'a>>)>,
    hits: BTreeSet<Hit>,
}

impl<'a> Plan<'a> {
    /// The look-ups for these values; `errors` is what is known to be wrong with them.
    pub(crate) fn new<T: Model + 'a>(
        values: &(impl Iterator<Item = &'a T> + Clone),
        is_batch: bool,
        errors: ValidationErrors,
        options: &'a Options,
    ) -> Self {
        let table = T::table();
        let mut plan = Plan {
            table,
            options,
            is_batch,
            failed: failed(table, is_batch, &errors),
            errors,
            asked: Vec::new(),
            hits: BTreeSet::new(),
        };
        if options.mode == Mode::First && !plan.errors.is_empty() {
            return plan;
        }
        for (number, unique) in table.uniques().iter().enumerate() {
            plan.ask_unique(number, unique, values.clone());
        }
        for (number, reference) in table.references().iter().enumerate() {
            plan.ask_reference(table.uniques().len() + number, reference, values.clone());
        }
        plan
    }

    fn ask_unique<T: Model + 'a>(
        &mut self,
        number: usize,
        unique: &'static Unique,
        values: impl Iterator<Item = &'a T>,
    ) {
        let mut seen = Seen::default();
        let mut rows = Vec::new();
        for (item, value) in values.enumerate() {
            if self.has_failed(item, unique.places()) || !value.is_within(number) {
                continue;
            }
            let mut values: Vec<_> =
                unique.places().iter().map(|&place| value.column(place)).collect();
            if values.iter().any(ColumnValue::is_null) {
                continue;
            }
            if self.is_batch && seen.has(unique.is_case_insensitive(), &values) {
                self.hits.insert(hit(item, number));
                continue;
            }
            values.extend(self.table.key_places().iter().map(|&place| value.column(place)));
            rows.push(Row { item, values });
        }
        let look_up = LookUp {
            number,
            table: self.table.name(),
            columns: self.columns(unique.places()),
            key: self.columns(self.table.key_places()),
            case_insensitive: unique.is_case_insensitive(),
            filter: unique.filter(),
            wants_row: false,
        };
        self.asked.push((look_up, rows));
    }

    fn ask_reference<T: Model + 'a>(
        &mut self,
        number: usize,
        reference: &'static Reference,
        values: impl Iterator<Item = &'a T>,
    ) {
        let place = reference.place();
        let rows = values.enumerate().filter_map(|(item, value)| {
            let to = value.column(place);
            let is_asked = !to.is_null() && !self.has_failed(item, &[place]);
            is_asked.then(|| Row { item, values: vec![to] })
        });
        let rows = rows.collect();
        let sql_type = self.table.columns().get(place).and_then(Column::sql_type);
        let look_up = LookUp {
            number,
            table: reference.target(),
            columns: vec![(reference.target_column(), sql_type)],
            key: Vec::new(),
            case_insensitive: false,
            filter: reference.filter(),
            wants_row: true,
        };
        self.asked.push((look_up, rows));
    }

    fn columns(&self, places: &[usize]) -> Vec<(&'static str, Option<&'static str>)> {
        let columns = places.iter().filter_map(|&place| self.table.columns().get(place));
        columns.map(|column| (column.name(), column.sql_type())).collect()
    }

    fn has_failed(&self, item: usize, places: &[usize]) -> bool {
        places.iter().any(|&place| self.failed.contains(&(item, place)))
    }

    /// The queries: one for each table, and more only where there are more arguments than one may have.
    pub(crate) fn queries(&mut self, dialect: Dialect) -> Vec<Query<'a>> {
        let mut queries = Vec::new();
        let mut asked = core::mem::take(&mut self.asked);
        asked.retain(|(_, rows)| !rows.is_empty());
        while let Some(table) = asked.first().map(|(look_up, _)| look_up.table) {
            let (of_table, others) =
                asked.into_iter().partition(|(look_up, _)| look_up.table == table);
            write(dialect, of_table, &mut queries);
            asked = others;
        }
        queries
    }

    /// All that is wrong: what was known before, then what the answers say.
    pub(crate) fn finish(mut self, hits: Vec<Hit>) -> Result<(), ValidationErrors> {
        self.hits.extend(hits);
        let found = self.errors.len();
        let stopped = found > self.options.max_errors;
        let mut sink = Sink { errors: self.errors, found, stopped, now: None };
        let mut report = Report::root(&mut sink, self.options);
        for hit in self.hits {
            let Some((item, look_up)) = places(hit) else { continue };
            let say = |report: &mut Report<'_>| say(self.table, look_up, report);
            if self.is_batch { report.at_index(item, say) } else { say(&mut report) }
        }
        sink.into_result(self.options)
    }
}

fn hit(item: usize, look_up: usize) -> Hit {
    Hit { item: item as i64, look_up: look_up as i64 }
}

fn places(hit: Hit) -> Option<(usize, usize)> {
    Some((usize::try_from(hit.item).ok()?, usize::try_from(hit.look_up).ok()?))
}

/// Reports what a look-up has found.
fn say(table: &'static Table, look_up: usize, report: &mut Report<'_>) {
    if let Some(unique) = table.uniques().get(look_up) {
        return unique.report(table, report);
    }
    if let Some(reference) = table.references().get(look_up - table.uniques().len()) {
        reference.report(table, report);
    }
}

/// The columns that have errors, each with its item.
fn failed(
    table: &'static Table,
    is_batch: bool,
    errors: &ValidationErrors,
) -> BTreeSet<(usize, usize)> {
    let mut failed = BTreeSet::new();
    for (path, _) in errors {
        let (item, rest) = match (is_batch, path.segments()) {
            (true, [Segment::Index(item), rest @ ..]) => (*item, rest),
            (true, _) => continue,
            (false, rest) => (0, rest),
        };
        let Some(step) = rest.first() else { continue };
        let place = (0..table.columns().len())
            .find(|&place| table.field(place).is_some_and(|field| is_named(step, field)));
        failed.extend(place.map(|place| (item, place)));
    }
    failed
}
