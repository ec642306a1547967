//! What a derived type says of itself and of its fields: statics, which errors point to.

use core::fmt;

use crate::{error::Authored, path::is_plain, value::Value};

/// Messages by code, as the author of a type or of a field gives them.
pub(crate) type AuthoredMessages = &'static [(&'static str, Authored)];

/// A type that has rules.
#[doc(hidden)]
pub struct Owner {
    name: &'static str,
    fields: &'static [Field],
    messages: AuthoredMessages,
    sensitive: bool,
}

/// A field that has rules.
#[doc(hidden)]
pub struct Field {
    owner: &'static Owner,
    name: &'static str,
    rust: &'static str,
    prefix: Option<&'static Field>,
    step: FieldStep,
    label: Option<&'static str>,
    help: Option<&'static str>,
    messages: AuthoredMessages,
    sensitive: bool,
}

/// What a field adds to a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldStep {
    /// Its wire name.
    Name,
    /// Its place in a tuple.
    Index(usize),
    /// Nothing: the one field of a newtype, or one that is flattened.
    Nothing,
}

impl Owner {
    /// A type by its name in catalogues.
    pub const fn new(name: &'static str) -> Self {
        Owner { name, fields: &[], messages: &[], sensitive: false }
    }

    /// Its fields, in the order of their declaration.
    #[must_use]
    pub const fn fields(mut self, fields: &'static [Field]) -> Self {
        self.fields = fields;
        self
    }

    /// `error_messages` of the type.
    #[must_use]
    pub const fn messages(mut self, messages: &'static [(&'static str, Authored)]) -> Self {
        self.messages = messages;
        self
    }

    /// Its values are not to be shown.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The name in catalogues.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The fields, in the order of their declaration.
    pub fn all(&self) -> &'static [Field] {
        self.fields
    }

    /// The field of this wire name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether its values are not to be shown.
    pub const fn is_sensitive(&self) -> bool {
        self.sensitive
    }

    pub(crate) const fn authored(&self) -> AuthoredMessages {
        self.messages
    }
}

impl Field {
    /// A field by its wire name, which is also its Rust name unless that is given.
    pub const fn new(owner: &'static Owner, name: &'static str) -> Self {
        Field {
            owner,
            name,
            rust: name,
            prefix: None,
            step: FieldStep::Name,
            label: None,
            help: None,
            messages: &[],
            sensitive: false,
        }
    }

    /// The Rust name, as catalogues have it.
    #[must_use]
    pub const fn rust(mut self, rust: &'static str) -> Self {
        self.rust = rust;
        self
    }

    /// A step that stands before the field: the variant of an enum.
    #[must_use]
    pub const fn within(mut self, prefix: &'static Field) -> Self {
        self.prefix = Some(prefix);
        self
    }

    /// A field of a tuple: its step is its place.
    #[must_use]
    pub const fn indexed(mut self, index: usize) -> Self {
        self.step = FieldStep::Index(index);
        self
    }

    /// A field that adds nothing to a path.
    #[must_use]
    pub const fn inner(mut self) -> Self {
        self.step = FieldStep::Nothing;
        self
    }

    /// The label that people read.
    #[must_use]
    pub const fn labelled(mut self, label: &'static str) -> Self {
        self.label = Some(label);
        self
    }

    /// What a form says beside the field.
    #[must_use]
    pub const fn helped(mut self, help: &'static str) -> Self {
        self.help = Some(help);
        self
    }

    /// `error_messages` of the field.
    #[must_use]
    pub const fn messages(mut self, messages: &'static [(&'static str, Authored)]) -> Self {
        self.messages = messages;
        self
    }

    /// Its values are not to be shown.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The type that has the field.
    pub const fn owner(&self) -> &'static Owner {
        self.owner
    }

    /// The wire name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The wire name, as a param of an error.
    pub(crate) fn name_value(&'static self) -> Value {
        Value::Name(&self.name)
    }

    /// The Rust name.
    pub const fn rust_name(&self) -> &'static str {
        self.rust
    }

    /// The name of the field in catalogues: `Type-field`, `Type-Variant-field` in enums.
    #[cfg(feature = "languages")]
    pub(crate) fn catalogue_id(&self) -> String {
        format!("{}-{}", self.owner.name, self.rust)
    }

    /// The step that stands before the field.
    pub const fn prefix(&self) -> Option<&'static Field> {
        self.prefix
    }

    /// What the field adds to a path.
    pub(crate) const fn step(&self) -> FieldStep {
        self.step
    }

    /// The label that people read.
    pub const fn label(&self) -> Option<&'static str> {
        self.label
    }

    /// What a form says beside the field.
    pub const fn help(&self) -> Option<&'static str> {
        self.help
    }

    /// Whether its values are not to be shown, for its own sake or its type's.
    pub const fn is_sensitive(&self) -> bool {
        self.sensitive || self.owner.sensitive
    }

    /// Whether the name needs no quotes in a path.
    pub(crate) const fn is_plain(&self) -> bool {
        is_plain(self.name)
    }

    pub(crate) const fn authored(&self) -> AuthoredMessages {
        self.messages
    }

    /// Whether the author of the field or of its type has words for any code.
    pub(crate) const fn has_words(&self) -> bool {
        !self.messages.is_empty() || !self.owner.messages.is_empty()
    }
}

impl fmt::Debug for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Owner({})", self.name)
    }
}

/// The owner lists its fields, so that this must not show the owner in full.
impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Field({}-{})", self.owner.name, self.rust)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static BOOKING: Owner = Owner::new("Booking").fields(&FIELDS);
    static FIELDS: [Field; 2] = [
        Field::new(&BOOKING, "title"),
        Field::new(&BOOKING, "starts.on").rust("starts_on").labelled("Start").sensitive(),
    ];

    #[test]
    fn a_field_is_found_by_its_wire_name() {
        let field = BOOKING.field("starts.on").expect("a field");
        assert_eq!((field.rust_name(), field.label()), ("starts_on", Some("Start")));
        assert_eq!((field.is_plain(), FIELDS[0].is_plain()), (false, true));
        assert_eq!((field.is_sensitive(), field.owner().name()), (true, "Booking"));
        assert!(BOOKING.field("starts_on").is_none());
    }
}
