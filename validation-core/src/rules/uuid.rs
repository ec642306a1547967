//! Text is a UUID.

use super::{
    examples::{self, examples},
    refusal::refuses_with,
};
use crate::{
    code::Code,
    error::ValidationError,
    fact::Fact,
    pattern::Slot,
    rule::Rule,
    scan::uuid::{MAX, NIL, Uuid as Accepted, VERSIONS},
    text::Text,
};

examples! {
    "uuid": "Enter a UUID, such as " [
        "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
        "9c858901-8a57-4791-81fe-4c455b099bc9",
        "018c544a-d384-7000-bb74-3b1738abe43c",
        "9c8589018a57479181fe4c455b099bc9",
        "018c544ad3847000bb743b1738abe43c"
    ] or "Enter a valid UUID."
}

/// The rule that [`uuid()`] builds.
#[derive(Clone, Copy, Debug)]
pub struct Uuid {
    accepted: Accepted,
}

/// Text is a UUID: 32 hexadecimal digits in five groups, with hyphens between them.
///
/// Accepts text; what is a `Uuid` of a crate needs no check. An absent value passes. Upper and lower case
/// are the same; braces and `urn:uuid:` do not pass.
///
/// Any 128 bits pass, as JSON Schema's `uuid` has it, until `version`, `versions`, `strict`, `nil` or
/// `max` name the UUIDs that do. RFC 9562 decides what they are: a version counts only in the RFC's own
/// variant, which is the layout of nearly all UUIDs.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Order {
///     #[validate(uuid)]
///     id: String,
///     #[validate(uuid(version = 7))]
///     batch: String,
///     #[validate(uuid(versions = [4, 7], nil, simple))]
///     parent: Option<String>,
/// }
///
/// let order = Order {
///     id: "2eb8aa08-aa98-11ea-b4aa-73b441d16380".into(),
///     batch: "2eb8aa08-aa98-11ea-b4aa-73b441d16380".into(),
///     parent: Some("713ae7e3cb3245f9adcb7c4fa86b90c1".into()),
/// };
/// let errors = order.full_clean().unwrap_err();
/// assert!(errors.has("batch", "uuid"));
/// assert_eq!(errors.len(), 1);
/// ```
///
/// # Errors
/// `uuid`.
pub const fn uuid() -> Uuid {
    Uuid { accepted: Accepted { simple: false, kinds: 0 } }
}

impl Uuid {
    /// Accepts this version, from 1 to 8.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for another version.
    #[track_caller]
    pub const fn version(mut self, version: u8) -> Self {
        assert!(version >= 1 && version <= 8, "the version of a UUID is from 1 to 8");
        self.accepted.kinds |= 1 << version;
        self
    }

    /// Accepts these versions: `versions = [4, 7]`.
    ///
    /// # Panics
    /// When it is evaluated as a constant, for a version that is not from 1 to 8.
    #[track_caller]
    pub const fn versions<const N: usize>(mut self, versions: [u8; N]) -> Self {
        let mut place = 0;
        while place < N {
            self = self.version(versions[place]);
            place += 1;
        }
        self
    }

    /// Accepts what RFC 9562 defines: versions 1 to 8, the nil and the max UUID.
    pub const fn strict(mut self) -> Self {
        self.accepted.kinds |= VERSIONS | NIL | MAX;
        self
    }

    /// Accepts the nil UUID, whose bits are all 0; and no other, unless versions are named as well.
    pub const fn nil(mut self) -> Self {
        self.accepted.kinds |= NIL;
        self
    }

    /// Accepts the max UUID, whose bits are all 1; and no other, unless versions are named as well.
    pub const fn max(mut self) -> Self {
        self.accepted.kinds |= MAX;
        self
    }

    /// Asks for 32 digits without hyphens.
    pub const fn simple(mut self) -> Self {
        self.accepted.simple = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for Uuid {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(examples::fitting(EXAMPLES, self, &PLAIN)));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let Accepted { simple, kinds } = self.accepted;
        tell(Fact::Format { name: "uuid", dialect: if simple { "simple" } else { "" } });
        if kinds != 0 {
            tell(Fact::Opaque);
        }
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        self.accepted.accepts(value.as_text())
    }
}

#[cfg(test)]
mod tests {
    use super::{Uuid, uuid};
    use crate::rule::Rule;

    const NIL: &str = "00000000-0000-0000-0000-000000000000";
    const MAX: &str = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    const V4: &str = "713ae7e3-cb32-45f9-adcb-7c4fa86b90c1";
    const V7: &str = "018c544a-d384-7000-bb74-3b1738abe43c";
    const V9: &str = "018c544a-d384-9000-bb74-3b1738abe43c";

    #[test]
    fn kinds_are_told_apart() {
        const SEVERAL: Uuid = uuid().versions([4, 7]);
        for (rule, accepted) in [
            (uuid(), &[NIL, MAX, V4, V7, V9][..]),
            (uuid().strict(), &[NIL, MAX, V4, V7]),
            (uuid().version(4), &[V4]),
            (SEVERAL, &[V4, V7]),
            (uuid().version(7).nil(), &[NIL, V7]),
            (uuid().nil(), &[NIL]),
            (uuid().max(), &[MAX]),
        ] {
            for text in [NIL, MAX, V4, V7, V9] {
                assert_eq!(rule.check(text).is_ok(), accepted.contains(&text), "{rule:?} {text}");
            }
        }
        assert!(uuid().simple().check("713ae7e3cb3245f9adcb7c4fa86b90c1").is_ok());
        assert!(uuid().simple().check(V4).is_err());
    }
}
