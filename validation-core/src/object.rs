//! Rules over several fields of one object.

mod choose;
mod equal_fields;

pub use self::{
    choose::{
        AllOrNone, AtLeastOneOf, AtMostOneOf, ExactlyOneOf, Given, all_or_none, at_least_one_of,
        at_most_one_of, exactly_one_of,
    },
    equal_fields::{EqualFields, equal_fields},
};

/// The codes of each rule, by the name of its constructor.
#[doc(hidden)]
#[allow(missing_docs, non_upper_case_globals)]
pub mod codes {
    pub use super::{
        choose::codes::{all_or_none, at_least_one_of, at_most_one_of, exactly_one_of},
        equal_fields::CODES as equal_fields,
    };
}

/// The codes of all rules over several fields.
pub(crate) const CODES: &[&[&Code]] = &[
    codes::equal_fields,
    codes::exactly_one_of,
    codes::at_least_one_of,
    codes::at_most_one_of,
    codes::all_or_none,
];

use crate::{
    code::Code,
    error::{Authored, ValidationError},
    field::Field,
    report::{Leaf, Report},
    value::Value,
};

/// A rule over several fields, named in its attribute on the type: `equal_fields(password, repeat)`.
///
/// `V` is a tuple of [`Subject`](crate::Subject)s, one for each field. The rule is asked only when all
/// of the fields have passed their own rules.
///
/// ```
/// use validation::{Code, Fields, ObjectRule, Subject, Validate, ValidationError};
///
/// static ORDER: Code = Code::new("order", "This comes before the field above.");
///
/// /// The second field is not below the first.
/// struct InOrder;
///
/// impl<T: PartialOrd> ObjectRule<(Subject<'_, T>, Subject<'_, T>)> for InOrder {
///     fn passes(&self, (a, b): &(Subject<'_, T>, Subject<'_, T>)) -> bool {
///         a.value.is_none() || b.value.is_none() || a.value <= b.value
///     }
///
///     fn report(&self, _: &(Subject<'_, T>, Subject<'_, T>), fields: &mut Fields<'_, '_>) {
///         fields.add_at(1, ValidationError::of(&ORDER));
///     }
/// }
///
/// const fn in_order() -> InOrder {
///     InOrder
/// }
///
/// #[derive(Debug, Validate)]
/// #[validate(crate::in_order(low, high))]
/// struct Span {
///     low: u32,
///     high: u32,
/// }
///
/// # fn main() {
/// assert!(Span { low: 9, high: 3 }.full_clean().unwrap_err().has("high", "order"));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "this rule does not check these fields together",
    label = "`{Self}` does not check `{V}`"
)]
pub trait ObjectRule<V> {
    /// The codes of the errors it makes.
    const CODES: &'static [&'static Code] = &[];
    /// A few instructions without side effects: may be asked before its turn, and twice.
    const CHEAP: bool = false;

    /// Whether the fields pass.
    fn passes(&self, values: &V) -> bool;

    /// Reports what is wrong; called when they do not pass.
    fn report(&self, values: &V, fields: &mut Fields<'_, '_>);
}

/// The fields that an object rule reads, and where its errors go.
#[derive(Debug)]
pub struct Fields<'a, 'r> {
    fields: &'static [Field],
    reads: &'static [usize],
    names: &'static &'static [&'static str],
    report: &'a mut Report<'r>,
}

impl Fields<'_, '_> {
    /// How many fields there are.
    pub fn count(&self) -> usize {
        self.reads.len()
    }

    /// The wire name of a field, by its place in the attribute.
    pub fn name(&self, place: usize) -> Option<&'static str> {
        Some(self.fields.get(*self.reads.get(place)?)?.name())
    }

    /// The wire name of a field, as a param.
    pub fn name_value(&self, place: usize) -> Value {
        let field = self.reads.get(place).and_then(|&index| self.fields.get(index));
        field.map_or(Value::Null, Field::name_value)
    }

    /// The wire names of all the fields, as a param.
    pub fn names(&self) -> Value {
        Value::Names(self.names)
    }

    /// Adds an error to the object.
    pub fn add(&mut self, error: ValidationError) {
        self.report.add(error);
    }

    /// Adds an error to one of the fields, by its place in the attribute.
    pub fn add_at(&mut self, place: usize, error: ValidationError) {
        let field = self.reads.get(place).and_then(|&index| self.fields.get(index));
        let object = self.report.leaf;
        if let Some(field) = field {
            self.report.leaf = Leaf::of(field);
        }
        self.report.add(error);
        self.report.leaf = object;
    }
}

/// An object rule as its attribute has it.
#[derive(Clone, Copy, Debug)]
pub struct Together {
    fields: &'static [Field],
    reads: &'static [usize],
    names: &'static &'static [&'static str],
    words: Option<&'static Authored>,
}

impl Together {
    /// The fields that the rule names, and their wire names.
    pub const fn new(
        fields: &'static [Field],
        reads: &'static [usize],
        names: &'static &'static [&'static str],
    ) -> Self {
        Together { fields, reads, names, words: None }
    }

    /// The code or message of its author's.
    pub const fn in_words(mut self, words: &'static Authored) -> Self {
        self.words = Some(words);
        self
    }

    pub(crate) fn code(&self) -> Option<&'static str> {
        self.words?.code
    }

    pub(crate) fn reads(&self) -> &'static [usize] {
        self.reads
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn report<V, R: ObjectRule<V>>(self, rule: &R, values: &V, report: &mut Report<'_>) {
        let Together { fields, reads, names, words } = self;
        report.in_words(words, |report| {
            rule.report(values, &mut Fields { fields, reads, names, report });
        });
    }
}
