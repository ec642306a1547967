//! Paths by Rust names: `field!(Booking, venue.name)`.

use super::{Rules, describe};
use crate::{
    field::{Field, FieldStep, Owner},
    path::{Path, Segment},
    validate::Validate,
};

/// The path of a field, by Rust names that the compiler has checked.
///
/// Paths carry wire names; this one follows when a field is renamed in Rust, or on the wire.
///
/// ```
/// use validation::{Validate, field};
///
/// #[derive(Debug, serde::Deserialize, Validate)]
/// #[serde(rename_all = "camelCase")]
/// struct Booking {
///     #[validate(length(min = 3))]
///     room_name: String,
///     #[validate(nested)]
///     venue: Venue,
/// }
///
/// #[derive(Debug, serde::Deserialize, Validate)]
/// struct Venue {
///     #[serde(rename = "zip")]
///     #[validate(length(equal = 5))]
///     postal_code: String,
/// }
///
/// assert_eq!(field!(Booking, room_name).to_string(), "roomName");
/// assert_eq!(field!(Booking, venue.postal_code).to_string(), "venue.zip");
///
/// let booking = Booking { room_name: "A".into(), venue: Venue { postal_code: "12345".into() } };
/// assert!(booking.full_clean().unwrap_err().has(field!(Booking, room_name), "min_length"));
/// ```
#[macro_export]
macro_rules! field {
    ($type:ty, $first:tt $(. $rest:tt)*) => {{
        let _ = |value: &$type| {
            let _ = &value.$first $(.$rest)*;
        };
        $crate::__private::path_of::<$type>(&[
            ::core::stringify!($first) $(, ::core::stringify!($rest))*
        ])
    }};
}

/// The path of a field by Rust names. Names that are not known are taken as they are.
pub fn path_of<T: Validate + ?Sized>(names: &[&'static str]) -> Path {
    let mut path = Path::root();
    let mut rules = Some(describe::<T>());
    for name in names {
        let name = name.strip_prefix("r#").unwrap_or(name);
        let owner = rules.as_ref().and_then(|rules| rules.owner);
        match owner.map(Owner::all).and_then(|fields| named(fields, name)) {
            Some(field) => {
                path = step(path, field);
                rules = rules.and_then(|rules| below(&rules, field));
            }
            None => {
                path.push(Segment::Field(name.into()));
                rules = None;
            }
        }
    }
    path
}

fn named(fields: &'static [Field], name: &str) -> Option<&'static Field> {
    fields.iter().find(|field| field.rust_name() == name)
}

fn step(path: Path, field: &'static Field) -> Path {
    match field.step() {
        FieldStep::Name => path.field(field.name()),
        FieldStep::Index(index) => path.index(index),
        FieldStep::Nothing => path,
    }
}

/// The rules of what is nested in a field.
fn below(rules: &Rules, field: &'static Field) -> Option<Rules> {
    let rules = rules.fields.iter().find(|rules| core::ptr::eq(rules.field, field))?;
    rules.rules.nested()
}
