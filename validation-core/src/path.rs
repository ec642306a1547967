//! Where an error lies: `lines[2].sku`.

mod key;
mod parse;
mod pointer;
mod segment;
#[cfg(feature = "serde")]
mod serial;
mod text;

#[cfg(feature = "json")]
pub(crate) use self::pointer::write_pointer_part;
pub use self::{key::Key, parse::ParsePathError, pointer::Pointer, segment::Segment};
pub(crate) use self::{
    segment::{Identity, Part},
    text::{ROOT_TEXT, is_plain, write_part},
};

use alloc::{
    borrow::{Cow, ToOwned},
    string::String,
    vec::Vec,
};

/// The place of an error, as steps from the whole object.
///
/// Names are wire names: what the input calls a field. The whole object is the [root](Path::root), the
/// path without steps.
///
/// # Text form
///
/// Fields stand between dots, the index of an item in brackets, and the key of a map in brackets and
/// quotes: `lines[2].sku`, `prices["a.b"]`. A key always has its quotes, so that the key `1` is no index.
/// A field whose name is empty, is `__all__`, or has a dot, a bracket, a quote or a control character
/// in it, is written as a key is. The root is `__all__`; [`parse`](str::parse) knows it by the empty text
/// too. Quoted text is a JSON string.
///
/// # Equality
///
/// A field and a key of the same name are the same step: both name a member of an object. So paths
/// are equal when they name the same place of a document, and each is equal to what its text form parses to.
///
/// # Paths as arguments
///
/// Methods take `impl Into<Path>`: a path, or text. Text that is no path is the name of one
/// field, so that nothing can fail. `None` and `()` are the root.
///
/// ```
/// use validation::Path;
///
/// let path = Path::root().field("lines").index(2).field("sku");
/// assert_eq!(path.to_string(), "lines[2].sku");
/// assert_eq!("lines[2].sku".parse(), Ok(path));
/// assert_eq!(Path::from("no path]"), Path::root().field("no path]"));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path {
    segments: Vec<Segment>,
}

impl Path {
    /// The whole object.
    pub const fn root() -> Self {
        Path { segments: Vec::new() }
    }

    /// This path, and then a field.
    pub fn field(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.then(Segment::Field(name.into()))
    }

    /// This path, and then an item of a list.
    pub fn index(self, index: usize) -> Self {
        self.then(Segment::Index(index))
    }

    /// This path, and then the value of a map at a key. Long keys are [cut](Key).
    pub fn key(self, key: impl Into<Key>) -> Self {
        self.then(Segment::Key(key.into()))
    }

    /// This path, and then another.
    pub fn join(mut self, other: &Path) -> Self {
        self.segments.extend_from_slice(&other.segments);
        self
    }

    fn then(mut self, segment: Segment) -> Self {
        self.segments.push(segment);
        self
    }

    /// Adds a step at the end.
    pub fn push(&mut self, segment: Segment) {
        self.segments.push(segment);
    }

    /// The steps from the whole object.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The steps from the whole object.
    pub fn into_segments(self) -> Vec<Segment> {
        self.segments
    }

    /// Whether this is the whole object.
    pub fn is_root(&self) -> bool {
        self.segments.is_empty()
    }

    /// Whether this is about the key of a map itself, and not about the value there.
    pub fn is_about_key(&self) -> bool {
        self.segments.iter().any(|segment| segment.part().is_about_key())
    }

    /// Whether this is `prefix` or lies below it.
    ///
    /// ```
    /// use validation::Path;
    ///
    /// let path = Path::from("venue.name");
    /// assert!(path.starts_with(&"venue".into()) && path.starts_with(&Path::root()));
    /// assert!(!path.starts_with(&"ven".into()));
    /// ```
    pub fn starts_with(&self, prefix: &Path) -> bool {
        self.segments.starts_with(&prefix.segments)
    }

    /// Makes it a path about the last key in it. Without a key, it stays what it is.
    #[cfg(feature = "serde")]
    pub(crate) fn about_key(mut self) -> Self {
        let mut last_first = self.segments.iter_mut().rev();
        let last_key = last_first.find_map(|segment| match segment {
            Segment::Key(key) => Some(key),
            _ => None,
        });
        if let Some(key) = last_key {
            key.itself = true;
        }
        self
    }
}

/// Text that is no path is the name of one field.
impl From<&str> for Path {
    fn from(text: &str) -> Self {
        text.parse().unwrap_or_else(|_| Path::root().field(text.to_owned()))
    }
}

/// Text that is no path is the name of one field.
impl From<String> for Path {
    fn from(text: String) -> Self {
        text.parse().unwrap_or_else(|_| Path::root().field(text))
    }
}

impl From<&String> for Path {
    fn from(text: &String) -> Self {
        Path::from(text.as_str())
    }
}

impl From<Cow<'_, str>> for Path {
    fn from(text: Cow<'_, str>) -> Self {
        Path::from(&*text)
    }
}

/// `None` is the root.
impl From<Option<&str>> for Path {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Path::root(), Path::from)
    }
}

impl From<()> for Path {
    fn from((): ()) -> Self {
        Path::root()
    }
}

impl From<&Path> for Path {
    fn from(path: &Path) -> Self {
        path.clone()
    }
}

impl From<Segment> for Path {
    fn from(segment: Segment) -> Self {
        Path::root().then(segment)
    }
}

impl FromIterator<Segment> for Path {
    fn from_iter<I: IntoIterator<Item = Segment>>(segments: I) -> Self {
        Path { segments: segments.into_iter().collect() }
    }
}

impl Extend<Segment> for Path {
    fn extend<I: IntoIterator<Item = Segment>>(&mut self, segments: I) {
        self.segments.extend(segments);
    }
}

#[cfg(test)]
pub(crate) mod tests;
