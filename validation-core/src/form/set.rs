//! Several forms of one type on one page.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde_core::Serialize;

use super::{Data, Form, FormView, Row, node::Node, tree};
use crate::{
    decode::Decode,
    error::ValidationError,
    errors::ValidationErrors,
    input::{FromInput, truth, whole_text},
    path::Path,
    rules::{MAX_ITEMS, MIN_ITEMS},
    valid::Valid,
    validate::Validate,
};

/// Several forms of one type on one page: rows that people fill in, add, take away and put in order.
///
/// The names of a row begin with its index, `lines[0].sku`; indices may have gaps, so that a script can add
/// rows. A ticked `lines[0].DELETE` takes a row away, and the numbers in `lines[0].ORDER` put them in order.
/// A row in which nothing was typed counts as none, unless it is one that was shown with a value.
///
/// ```
/// use validation::{FromInput, Validate, form::FormSet};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// struct Line {
///     #[validate(length(min = 2))]
///     sku: String,
///     quantity: u32,
/// }
///
/// let lines = FormSet::<Line>::new("lines").min_items(1).bound_to(
///     "lines[0].sku=A1&lines[0].quantity=x&lines[1].sku=&lines[1].quantity=\
///      &lines[7].sku=B2&lines[7].quantity=3&lines[8].sku=C&lines[8].DELETE=on",
/// );
/// let errors = lines.errors();
/// assert!(errors.has("lines[0].quantity", "invalid_integer") && errors.len() == 1);
///
/// let lines = FormSet::<Line>::new("lines").bound_to("lines[3].sku=B2&lines[3].quantity=3");
/// let lines = lines.into_valid().unwrap(); // a `Vec<Valid<Line>>`
/// assert_eq!(lines[0].quantity, 3);
/// ```
pub struct FormSet<T> {
    name: String,
    rows: Vec<Row<T>>,
    initial: Vec<Data>,
    min_items: usize,
    max_items: usize,
    own: ValidationErrors,
    is_bound: bool,
}

/// The box that takes a row away.
const DELETE: &str = "DELETE";
/// The number that puts a row in its place.
const ORDER: &str = "ORDER";

impl<T> FormSet<T> {
    /// Rows whose names begin with this one.
    pub fn new(name: &str) -> Self {
        FormSet {
            name: name.into(),
            rows: Vec::new(),
            initial: Vec::new(),
            min_items: 0,
            max_items: usize::MAX,
            own: ValidationErrors::new(),
            is_bound: false,
        }
    }

    /// At least so many rows, those that are taken away not counted.
    #[must_use]
    pub fn min_items(mut self, min: usize) -> Self {
        self.min_items = min;
        self
    }

    /// At most so many rows, those that are taken away not counted.
    #[must_use]
    pub fn max_items(mut self, max: usize) -> Self {
        self.max_items = max;
        self
    }

    /// Shows these values, one in each row, where nothing was sent.
    #[must_use]
    pub fn initial<'v, V: Serialize + 'v>(
        mut self,
        values: impl IntoIterator<Item = &'v V>,
    ) -> Self {
        self.initial = values.into_iter().map(Data::of).collect();
        let rows = self.initial.iter().enumerate();
        self.rows = rows
            .map(|(index, data)| Row {
                index,
                order: None,
                is_deleted: false,
                form: row_form(&self.name, index, Some(data)),
            })
            .collect();
        self
    }

    /// Adds rows with nothing in them, for those that somebody may want to fill in.
    #[must_use]
    pub fn extra(mut self, count: usize) -> Self {
        let first = self.rows.last().map_or(0, |row| row.index + 1);
        let rows = (first..first + count).map(|index| Row {
            index,
            order: None,
            is_deleted: false,
            form: row_form(&self.name, index, None),
        });
        self.rows.extend(rows);
        self
    }

    /// A row with nothing in it, whose names have `__index__` in place of an index: for a script that adds
    /// rows.
    pub fn empty_form(&self) -> Form<T> {
        Form::new().raw_prefix(format!("{}[__index__].", self.name))
    }

    /// The rows, in the order of their numbers; those that are taken away among them.
    pub fn rows(&self) -> &[Row<T>] {
        &self.rows
    }

    /// The rows, to add errors to.
    pub fn rows_mut(&mut self) -> &mut [Row<T>] {
        &mut self.rows
    }

    /// The indices of the rows that are to be taken away.
    pub fn deleted(&self) -> Vec<usize> {
        self.rows.iter().filter(|row| row.is_deleted).map(|row| row.index).collect()
    }

    /// Whether something was sent.
    pub fn is_bound(&self) -> bool {
        self.is_bound
    }

    /// Whether something was sent, and nothing is wrong with it.
    pub fn is_valid(&self) -> bool {
        self.is_bound && self.own.is_empty() && self.kept().all(|row| row.form.is_valid())
    }

    /// All errors: those of the rows at the name and index of each, those of the whole set at its name.
    pub fn errors(&self) -> ValidationErrors {
        let mut errors = ValidationErrors::new();
        let at = || self.name.parse().unwrap_or_else(|_| Path::from(self.name.as_str()));
        errors.merge_at(at(), self.own.clone());
        for row in self.kept() {
            errors.merge_at(at().index(row.index), row.form.errors().clone());
        }
        errors
    }

    /// The errors of the whole set.
    pub fn non_form_errors(&self) -> &ValidationErrors {
        &self.own
    }

    /// Adds an error to the whole set.
    pub fn add_error(&mut self, errors: impl Into<ValidationErrors>) {
        self.own.merge(errors.into());
    }

    fn kept(&self) -> impl Iterator<Item = &Row<T>> {
        self.rows.iter().filter(|row| !row.is_deleted)
    }

    /// The values of the rows, in their order, without those that are taken away.
    ///
    /// # Errors
    /// The forms themselves, to be shown again.
    pub fn into_valid(self) -> Result<Vec<Valid<T>>, Self> {
        if !self.is_valid() {
            return Err(self);
        }
        let rows = self.rows.into_iter().filter(|row| !row.is_deleted);
        Ok(rows.filter_map(|row| row.form.into_valid().ok()).collect())
    }

    fn count(&mut self) {
        let count = self.kept().count();
        if count < self.min_items {
            let error = ValidationError::of(MIN_ITEMS).param("min", self.min_items);
            self.own.add_error(None, error.param("actual", count));
        }
        if count > self.max_items {
            let error = ValidationError::of(MAX_ITEMS).param("max", self.max_items);
            self.own.add_error(None, error.param("actual", count));
        }
    }
}

impl<T: for<'de> FromInput<'de> + Validate> FormSet<T> {
    /// The rows, for which this was sent.
    #[must_use]
    pub fn bound_to(self, data: impl Into<Data>) -> Self
    where
        T: Validate<Context = ()>,
    {
        self.bound_with(data, &Decode::new())
    }

    /// The same, with a context, groups, limits.
    #[must_use]
    pub fn bound_with(
        mut self,
        data: impl Into<Data>,
        decode: &Decode<'_, <T as Validate>::Context>,
    ) -> Self {
        let data = data.into();
        let tree = decode.check_fields(data.len()).and_then(|()| tree(&data, "", decode));
        self.is_bound = true;
        self.rows = Vec::new();
        match tree {
            Ok(root) => self.read(&root, &data, decode),
            Err(errors) => self.own = errors,
        }
        self.rows.sort_by_key(|row| row.order.unwrap_or(i64::MAX));
        if self.own.is_empty() {
            self.count();
        }
        self
    }

    fn read(
        &mut self,
        root: &Node<'_>,
        data: &Data,
        decode: &Decode<'_, <T as Validate>::Context>,
    ) {
        let Some(set) = root.at(&self.name) else { return };
        let mut parts = data.parts(&self.name);
        for (index, node) in &set.items {
            let mark = |name| node.fields.get(name).and_then(Node::text).unwrap_or_default();
            let is_deleted = truth(mark(DELETE)).unwrap_or(!mark(DELETE).is_empty());
            let is_shown = *index < self.initial.len();
            if !is_shown && node.is_blank_but(&[DELETE, ORDER]) {
                continue;
            }
            let form = row_form(&self.name, *index, self.initial.get(*index));
            let form = form.bound_with(parts.remove(index).unwrap_or_default(), decode);
            let order = whole_text(mark(ORDER)).and_then(|order| order.parse().ok());
            self.rows.push(Row { index: *index, order, is_deleted, form });
        }
    }

    /// The views of the rows, in English.
    pub fn views(&self) -> Vec<FormView> {
        self.rows.iter().map(|row| row.form.view()).collect()
    }

    /// The same in a language.
    #[cfg(feature = "languages")]
    pub fn views_in(&self, language: &crate::language::Language) -> Vec<FormView> {
        self.rows.iter().map(|row| row.form.view_in(language)).collect()
    }
}

fn row_form<T>(name: &str, index: usize, initial: Option<&Data>) -> Form<T> {
    let form = Form::new().raw_prefix([name, "[", &index.to_string(), "]."].concat());
    form.initial_data(initial.cloned().unwrap_or_default())
}

impl<T> fmt::Debug for FormSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormSet")
            .field("name", &self.name)
            .field("errors", &self.errors())
            .finish_non_exhaustive()
    }
}
