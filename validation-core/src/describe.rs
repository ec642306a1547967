//! The rules of a type as data, for exporters, documentation and selections.

mod named;
mod visitor;

pub use self::named::path_of;

use alloc::{boxed::Box, vec::Vec};
use core::{fmt, marker::PhantomData};

use crate::{
    code::Code,
    error::ValidationError,
    errors::ValidationErrors,
    fact::Fact,
    field::{Field, FieldStep, Owner},
    path::{Path, Segment},
    validate::Validate,
};

pub(crate) static UNKNOWN_FIELD: Code =
    Code::new("unknown_field", "There is no field of this name.");

/// What the rules of a type are: see [`Validate::rules`].
///
/// ```
/// use validation::{Fact, Validate};
///
/// #[derive(Validate)]
/// struct Line {
///     #[validate(range(min = 1, max = 99))]
///     quantity: u32,
/// }
///
/// let rules = Line::rules();
/// let field = &rules.fields()[0];
/// assert_eq!(field.name(), "quantity");
/// let facts: Vec<&Fact> = field.rules().facts().collect();
/// assert_eq!(facts, [&Fact::Minimum(1u32.into()), &Fact::Maximum(99u32.into())]);
/// ```
#[derive(Debug, Default)]
pub struct Rules {
    owner: Option<&'static Owner>,
    fields: Vec<FieldRules>,
    checks: Vec<&'static str>,
    own: ValueRules,
    by_hand: bool,
}

/// The rules of one field.
#[derive(Debug)]
pub struct FieldRules {
    field: &'static Field,
    rules: ValueRules,
}

/// The rules of a value: of a field, an item, a key.
///
/// ```
/// use validation::{Fact, Unit, Validate};
///
/// #[derive(Validate)]
/// struct Article {
///     #[validate(on("publish", required), each(length(max = 20)))]
///     tags: Vec<String>,
/// }
///
/// let rules = Article::rules();
/// let tags = rules.fields()[0].rules();
/// assert_eq!(tags.facts().count(), 0);
/// assert_eq!(tags.stated()[0].fact(), &Fact::Required);
/// assert_eq!(tags.stated()[0].groups(), ["publish"]);
/// let item = tags.items().unwrap();
/// assert!(item.facts().eq([&Fact::MaxLength(20, Unit::Chars)]));
/// ```
#[derive(Default)]
pub struct ValueRules {
    stated: Vec<Stated>,
    items: Option<Box<ValueRules>>,
    keys: Option<Box<ValueRules>>,
    values: Option<Box<ValueRules>>,
    nested: Option<fn() -> Rules>,
}

/// A fact, and when it holds.
#[derive(Debug)]
pub struct Stated {
    fact: Fact,
    conditional: bool,
    groups: Vec<&'static str>,
}

/// The rules of a type.
pub(crate) fn describe<T: Validate + ?Sized>() -> Rules {
    let mut visitor = visitor::Describe::default();
    T::walk(None, &mut visitor, PhantomData);
    visitor.finish()
}

impl Rules {
    /// The name of the type, as catalogues have it; none for a collection.
    pub fn name(&self) -> Option<&'static str> {
        self.owner.map(Owner::name)
    }

    /// The fields that have rules, in the order of their declaration.
    pub fn fields(&self) -> &[FieldRules] {
        &self.fields
    }

    /// The codes of the rules on the whole object, but for `clean`.
    pub fn checks(&self) -> &[&'static str] {
        &self.checks
    }

    /// The rules of the items, where the type is a collection.
    pub fn own(&self) -> &ValueRules {
        &self.own
    }

    /// What catalogues may have messages for: the type, and its fields.
    #[cfg(feature = "languages")]
    pub(crate) fn catalogue_ids(&self) -> impl Iterator<Item = String> {
        let fields = self.owner.into_iter().flat_map(Owner::all);
        let own = self.name().map(Into::into);
        own.into_iter().chain(fields.map(Field::catalogue_id))
    }

    /// Whether all of these paths can lie in a value of the type.
    ///
    /// # Errors
    /// `unknown_field`, for each that cannot.
    pub(crate) fn find_all<'p>(
        &self,
        paths: impl IntoIterator<Item = &'p Path>,
    ) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        for path in paths {
            if let Err(error) = self.find(path) {
                errors.add_error(path.clone(), error);
            }
        }
        errors.into_result()
    }

    /// Whether a path can lie in a value of the type.
    pub(crate) fn find(&self, path: &Path) -> Result<(), ValidationError> {
        if self.has(path.segments()) { Ok(()) } else { Err(ValidationError::of(&UNKNOWN_FIELD)) }
    }

    fn has(&self, path: &[Segment]) -> bool {
        if path.is_empty() || self.by_hand {
            return true;
        }
        match self.owner {
            Some(owner) => owner.all().iter().any(|field| self.lies_in(field, path)),
            None => self.own.has(path),
        }
    }

    /// Whether a path lies in a field. Below one without rules, nothing is known, so that anything may be
    /// there.
    fn lies_in(&self, field: &'static Field, path: &[Segment]) -> bool {
        let path = match (field.prefix(), path) {
            (None, path) => path,
            (Some(prefix), [first, rest @ ..]) if is_named(first, prefix) => rest,
            (Some(_), _) => return false,
        };
        let rest = match (field.step(), path) {
            (_, []) => return true,
            (FieldStep::Nothing, path) => path,
            (FieldStep::Index(index), [first, rest @ ..]) if *first == Segment::Index(index) => {
                rest
            }
            (FieldStep::Name, [first, rest @ ..]) if is_named(first, field) => rest,
            (FieldStep::Index(_) | FieldStep::Name, _) => return false,
        };
        let mut described = self.fields.iter().filter(|rules| core::ptr::eq(rules.field, field));
        described.next().is_none_or(|rules| rules.rules.has(rest))
    }
}

/// Whether a step is the name of a field.
pub(crate) fn is_named(segment: &Segment, field: &'static Field) -> bool {
    *segment == Segment::field(field.name())
}

impl FieldRules {
    /// The name of the field on the wire.
    pub fn name(&self) -> &'static str {
        self.field.name()
    }

    /// The name of the field in Rust.
    pub fn rust_name(&self) -> &'static str {
        self.field.rust_name()
    }

    /// The label of the field, where its attribute has one.
    pub fn label(&self) -> Option<&'static str> {
        self.field.label()
    }

    /// The rules of its value.
    pub fn rules(&self) -> &ValueRules {
        &self.rules
    }
}

impl ValueRules {
    /// What holds of every value, whatever the other fields and the groups are.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.stated.iter().filter(|stated| !stated.is_conditional()).map(Stated::fact)
    }

    /// All that is stated, with its conditions.
    pub fn stated(&self) -> &[Stated] {
        &self.stated
    }

    /// The rules of each item.
    pub fn items(&self) -> Option<&ValueRules> {
        self.items.as_deref()
    }

    /// The rules of each key of a map.
    pub fn keys(&self) -> Option<&ValueRules> {
        self.keys.as_deref()
    }

    /// The rules of each value of a map.
    pub fn values(&self) -> Option<&ValueRules> {
        self.values.as_deref()
    }

    /// The rules of the nested type.
    pub fn nested(&self) -> Option<Rules> {
        self.nested.map(|rules| rules())
    }

    fn has(&self, path: &[Segment]) -> bool {
        let Some((first, rest)) = path.split_first() else { return true };
        if let Some(nested) = self.nested() {
            return nested.has(path);
        }
        match (self.items(), self.values(), first) {
            (Some(item), _, Segment::Index(_)) => item.has(rest),
            (_, Some(value), Segment::Field(_) | Segment::Key(_)) => value.has(rest),
            (None, None, Segment::Field(_)) => self.keys.is_some(),
            (None, None, _) => true,
            _ => false,
        }
    }
}

impl fmt::Debug for ValueRules {
    /// A nested type may hold itself, so it is named and not gone into.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueRules")
            .field("stated", &self.stated)
            .field("items", &self.items)
            .field("keys", &self.keys)
            .field("values", &self.values)
            .field("nested", &self.nested().and_then(|rules| rules.name()))
            .finish()
    }
}

impl Stated {
    /// What is known.
    pub fn fact(&self) -> &Fact {
        &self.fact
    }

    /// Whether it holds only under a condition (`when`) or in a group (`on`).
    pub fn is_conditional(&self) -> bool {
        self.conditional || !self.groups.is_empty()
    }

    /// The groups it holds in; none where it always holds.
    pub fn groups(&self) -> &[&'static str] {
        &self.groups
    }
}
