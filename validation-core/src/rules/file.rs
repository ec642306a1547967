//! An uploaded file has a size, a content type and an extension within limits.

mod content_type;

use alloc::string::String;

use super::{
    file_extension::{self, INVALID_EXTENSION},
    lists::Choices,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, path::Key, pattern::Slot, report::Report,
    rule::Rule, upload::Upload, value::Value,
};

static EMPTY: Code = Code::new("empty", "Choose a file that is not empty.");

static MAX_SIZE: Code = Code::new(
    "max_size",
    "{ $limit ->
        [one] Choose a file of at most { $limit } byte (this one has { $actual }).
       *[other] Choose a file of at most { $limit } bytes (this one has { $actual }).
    }",
)
.params(&["limit"])
.values(&["actual"])
.value_free(
    "{ $limit ->
        [one] Choose a file of at most { $limit } byte.
       *[other] Choose a file of at most { $limit } bytes.
    }",
);

static CONTENT_TYPE: Code =
    Code::new("content_type", "Choose a file of one of these types: { $allowed }.")
        .params(&["allowed"])
        .values(&["actual"]);

pub(super) const CODES: &[&Code] = &[&EMPTY, &MAX_SIZE, &CONTENT_TYPE];

/// The rule that [`file`](file()) builds; `E` is the list of extensions, `C` that of content types.
#[derive(Clone, Copy, Debug)]
pub struct File<E = Any, C = Any> {
    max_size: u64,
    allow_empty: bool,
    extensions: E,
    content_types: C,
}

/// In the place of a list: everything is allowed.
#[derive(Clone, Copy, Debug)]
pub struct Any;

/// What a [`File`] allows: a list, or [`Any`].
#[doc(hidden)]
pub trait Allowed: Copy {
    /// Whether everything is allowed, or the test holds for one of them.
    fn allows(&self, test: impl FnMut(&str) -> bool) -> bool;

    /// The list, if there is one.
    fn list(&self) -> Option<&impl Choices<str>>;
}

impl Allowed for Any {
    #[inline(always)]
    fn allows(&self, _: impl FnMut(&str) -> bool) -> bool {
        true
    }

    fn list(&self) -> Option<&impl Choices<str>> {
        None::<&&str>
    }
}

/// A list of what is allowed.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Only<L>(L);

impl<L: Choices<str> + Copy> Allowed for Only<L> {
    #[inline(always)]
    fn allows(&self, test: impl FnMut(&str) -> bool) -> bool {
        self.0.any(test)
    }

    fn list(&self) -> Option<&impl Choices<str>> {
        Some(&self.0)
    }
}

/// An uploaded file: not empty, not too large, and of a type that is wanted.
///
/// Accepts what is an [`Upload`]. An absent value passes. `max_size` is in bytes. `extension` is what
/// [`file_extension`](super::file_extension()) checks of a name, `content_type` holds the type that the
/// client declares against types or groups of them, `image/*`, in upper or lower case and without its
/// parameters. Both lists are given as one text or several, or as an array or a slice. A file without bytes
/// is refused, as Django's `FileField` does, unless `allow_empty` is set.
///
/// Name and type are what the client says: neither tells what is in the file.
///
/// ```
/// # use validation::Upload;
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Profile {
///     #[validate(file(max_size = 2_000_000, extension("png", "jpg"), content_type("image/*")))]
///     picture: Picture,
/// }
///
/// # #[derive(Debug)]
/// # struct Picture { name: &'static str, content_type: Option<&'static str>, size: u64 }
/// # impl Upload for Picture {
/// #     fn name(&self) -> &str { self.name }
/// #     fn size(&self) -> u64 { self.size }
/// #     fn content_type(&self) -> Option<&str> { self.content_type }
/// # }
/// let picture = Picture { name: "me.gif", content_type: Some("text/html"), size: 3_000_000 };
/// let errors = Profile { picture }.full_clean().unwrap_err();
/// let codes: Vec<&str> = errors.codes().collect();
/// assert_eq!(codes, ["max_size", "invalid_extension", "content_type"]);
/// ```
///
/// # Errors
/// All that apply, in this order: `empty`, `max_size` (`limit`, `actual`), `invalid_extension` (`allowed`,
/// `extension`), `content_type` (`allowed`, `actual`: what was declared, cut where it is long, `""` where
/// nothing was).
pub const fn file() -> File {
    File { max_size: u64::MAX, allow_empty: false, extensions: Any, content_types: Any }
}

impl<E: Copy, C: Copy> File<E, C> {
    /// How many bytes it may have.
    pub const fn max_size(mut self, bytes: u64) -> Self {
        self.max_size = bytes;
        self
    }

    /// Accepts a file without bytes.
    pub const fn allow_empty(mut self) -> Self {
        self.allow_empty = true;
        self
    }

    /// The extensions that its name may have, without a point.
    #[track_caller]
    pub const fn extension<L: Choices<str> + Copy>(self, allowed: L) -> File<Only<L>, C> {
        assert!(!L::EMPTY, "`extension` needs at least one extension");
        let File { max_size, allow_empty, content_types, .. } = self;
        File { max_size, allow_empty, extensions: Only(allowed), content_types }
    }

    /// The content types that it may have: `image/png`, `image/*`.
    #[track_caller]
    pub const fn content_type<L: Choices<str> + Copy>(self, allowed: L) -> File<E, Only<L>> {
        assert!(!L::EMPTY, "`content_type` needs at least one type");
        let File { max_size, allow_empty, extensions, .. } = self;
        File { max_size, allow_empty, extensions, content_types: Only(allowed) }
    }
}

impl<E: Allowed, C: Allowed> File<E, C> {
    fn is_empty(&self, size: u64) -> bool {
        size == 0 && !self.allow_empty
    }

    fn allows_name(&self, name: &str) -> bool {
        self.extensions.allows(|allowed| file_extension::has(name, allowed))
    }

    fn allows_type(&self, declared: Option<&str>) -> bool {
        self.content_types.allows(|allowed| {
            declared.is_some_and(|declared| content_type::matches(declared, allowed))
        })
    }

    /// All that is wrong.
    #[cold]
    #[inline(never)]
    fn errors(&self, upload: &(impl Upload + ?Sized)) -> [Option<ValidationError>; 4] {
        let (size, name, declared) = (upload.size(), upload.name(), upload.content_type());
        let list = |allowed: Option<Value>| allowed.unwrap_or(Value::Null);
        let too_large =
            || ValidationError::with(&MAX_SIZE, [Some(self.max_size.into()), Some(size.into())]);
        let other_name =
            || file_extension::error(name, list(self.extensions.list().map(Choices::to_list)));
        let other_type = || {
            let allowed = list(self.content_types.list().map(Choices::to_list));
            let declared = Key::new(String::from(declared.unwrap_or_default()));
            let declared = Value::from(String::from(declared.as_str()));
            ValidationError::with(&CONTENT_TYPE, [Some(allowed), Some(declared)])
        };
        [
            self.is_empty(size).then(|| ValidationError::of(&EMPTY)),
            (size > self.max_size).then(too_large),
            (!self.allows_name(name)).then(other_name),
            (!self.allows_type(declared)).then(other_type),
        ]
    }
}

impl<T: Upload + ?Sized, E: Allowed, C: Allowed> Rule<T> for File<E, C> {
    const CODES: &'static [&'static Code] = &[&EMPTY, &MAX_SIZE, &INVALID_EXTENSION, &CONTENT_TYPE];
    const PURE: bool = true;

    fn check(&self, value: &T) -> Result<(), ValidationError> {
        if self.passes(value, None) {
            return Ok(());
        }
        self.errors(value).into_iter().flatten().next().map_or(Ok(()), Err)
    }

    fn report(&self, value: &T, report: &mut Report<'_>) {
        self.errors(value).into_iter().flatten().for_each(|error| report.add(error));
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        if self.max_size != u64::MAX {
            tell(Fact::MaxSize(self.max_size));
        }
        if let Some(allowed) = self.extensions.list() {
            tell(Fact::FileExtensions(allowed.to_values()));
        }
        if let Some(allowed) = self.content_types.list() {
            tell(Fact::ContentTypes(allowed.to_values()));
        }
    }

    #[inline]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let size = value.size();
        !self.is_empty(size)
            && size <= self.max_size
            && self.allows_name(value.name())
            && self.allows_type(value.content_type())
    }
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String, vec::Vec};

    use super::{Allowed, File, file};
    use crate::{rule::Rule, upload::Upload};

    struct Sent(&'static str, u64, Option<&'static str>);

    impl Upload for Sent {
        fn name(&self) -> &str {
            self.0
        }

        fn size(&self) -> u64 {
            self.1
        }

        fn content_type(&self) -> Option<&str> {
            self.2
        }
    }

    fn code<E: Allowed, C: Allowed>(rule: File<E, C>, sent: &Sent) -> Option<String> {
        assert_eq!(rule.passes(sent, None), rule.check(sent).is_ok());
        rule.check(sent).err().map(|error| error.code().into())
    }

    #[test]
    fn each_limit_is_its_own() {
        let sent = |size| Sent("a.png", size, Some("image/png"));
        assert_eq!(code(file(), &sent(u64::MAX)), None);
        assert_eq!(code(file(), &sent(0)).as_deref(), Some("empty"));
        assert_eq!(code(file().allow_empty(), &sent(0)), None);
        assert_eq!(code(file().max_size(9), &sent(9)), None);
        assert_eq!(code(file().max_size(9), &sent(10)).as_deref(), Some("max_size"));
        assert_eq!(code(file().extension("png"), &sent(1)), None);
        let other = file().extension(["jpg", "gif"]);
        assert_eq!(code(other, &sent(1)).as_deref(), Some("invalid_extension"));
        assert_eq!(code(file().content_type(&["text/*", "image/*"]), &sent(1)), None);
        let other = file().content_type("image/jpeg");
        assert_eq!(code(other, &sent(1)).as_deref(), Some("content_type"));
        assert_eq!(code(other, &Sent("", 1, None)).as_deref(), Some("content_type"));
    }

    #[test]
    fn errors_say_what_is_allowed() {
        let rule = file().max_size(1).content_type("image/*");
        let errors: Vec<_> = rule.errors(&Sent("a", 2, None)).into_iter().flatten().collect();
        assert_eq!(
            format!("{} {}", errors[0], errors[1]),
            "Choose a file of at most 1 byte (this one has 2). Choose a file of one of these types: image/*."
        );
        assert_eq!(errors[1].params().get("actual"), Some(&"".into()));
    }
}
