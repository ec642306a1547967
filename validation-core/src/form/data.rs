//! What was submitted: names and values, in order, as they were typed.

use alloc::{
    borrow::ToOwned,
    collections::BTreeMap,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use super::File;
use crate::{decode::Decode, errors::ValidationErrors};

/// What a form has sent: names and values in their order, exactly as they were typed.
///
/// ```
/// use validation::form::Data;
///
/// let data = Data::from_urlencoded("title=Choir+night&tags=a&tags=b");
/// assert_eq!(data.get("title"), Some("Choir night"));
/// assert_eq!(data.get_all("tags").collect::<Vec<_>>(), ["a", "b"]);
/// ```
///
/// `Debug` shows the names alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Data {
    pairs: Vec<(String, Given)>,
}

/// A value that was submitted.
#[derive(Clone, PartialEq, Eq)]
pub enum Given {
    /// Text, as it was typed.
    Text(String),
    /// An uploaded file.
    File(File),
}

impl Given {
    /// The text, if it is text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Given::Text(text) => Some(text),
            Given::File(_) => None,
        }
    }

    /// The file, if it is one.
    pub fn as_file(&self) -> Option<&File> {
        match self {
            Given::File(file) => Some(file),
            Given::Text(_) => None,
        }
    }
}

impl Data {
    /// Nothing yet.
    pub const fn new() -> Self {
        Data { pairs: Vec::new() }
    }

    /// Reads a body of the type `application/x-www-form-urlencoded`, or a query string. Everything is one:
    /// what is no UTF-8 becomes U+FFFD.
    pub fn from_urlencoded(body: impl AsRef<[u8]>) -> Self {
        Data { pairs: parse(body.as_ref()).collect() }
    }

    /// The same, within the limits on bytes and on the number of values.
    ///
    /// # Errors
    /// `too_large`, `too_many_fields`.
    pub fn from_urlencoded_with<Cx: ?Sized>(
        body: impl AsRef<[u8]>,
        decode: &Decode<'_, Cx>,
    ) -> Result<Self, ValidationErrors> {
        let body = body.as_ref();
        decode.check_size(body.len())?;
        let pairs: Vec<_> = parse(body).take(decode.max_fields.saturating_add(1)).collect();
        decode.check_fields(pairs.len())?;
        Ok(Data { pairs })
    }

    /// The text of this name; the last one, if there are several.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.named(name).filter_map(Given::as_text).last()
    }

    /// All text of this name.
    pub fn get_all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.named(name).filter_map(Given::as_text)
    }

    /// The file of this name; the last one, if there are several.
    pub fn file(&self, name: &str) -> Option<&File> {
        self.named(name).filter_map(Given::as_file).last()
    }

    fn named<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a Given> + use<'a, 'n> {
        self.pairs.iter().filter(move |(known, _)| known == name).map(|(_, given)| given)
    }

    /// The names and values of each item of a list: `name[index]…`.
    pub(super) fn parts(&self, name: &str) -> BTreeMap<usize, Data> {
        let mut parts: BTreeMap<usize, Data> = BTreeMap::new();
        for (own, given) in &self.pairs {
            let below = own.strip_prefix(name).and_then(|rest| rest.strip_prefix('['));
            let Some((index, rest)) = below.and_then(|rest| rest.split_once(']')) else { continue };
            let Some(index) = super::name::index(index) else { continue };
            // `lines[0][sku]` is `lines[0].sku`
            let bracket = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
            let own = match bracket {
                Some((inner, rest)) => [name, "[", &index.to_string(), "].", inner, rest].concat(),
                None => own.clone(),
            };
            parts.entry(index).or_default().pairs.push((own, given.clone()));
        }
        parts
    }

    /// All names and values, in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Given)> {
        self.pairs.iter().map(|(name, given)| (name.as_str(), given))
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Adds text; other values of the name stay.
    pub fn append(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.pairs.push((name.into(), Given::Text(text.into())));
    }

    /// Adds a file; other values of the name stay.
    pub fn append_file(&mut self, name: impl Into<String>, file: File) {
        self.pairs.push((name.into(), Given::File(file)));
    }

    /// Sets the text of a name; other values of the name go.
    pub fn set(&mut self, name: &str, text: impl Into<String>) {
        self.pairs.retain(|(known, _)| known != name);
        self.append(name, text);
    }
}

fn parse(body: &[u8]) -> impl Iterator<Item = (String, Given)> {
    form_urlencoded::parse(body)
        .map(|(name, text)| (name.into_owned(), Given::Text(text.into_owned())))
}

impl<N: ToString, V: ToString> FromIterator<(N, V)> for Data {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let pairs = pairs.into_iter();
        let pairs = pairs.map(|(name, text)| (name.to_string(), Given::Text(text.to_string())));
        Data { pairs: pairs.collect() }
    }
}

impl<N: ToString, V: ToString, const COUNT: usize> From<[(N, V); COUNT]> for Data {
    fn from(pairs: [(N, V); COUNT]) -> Self {
        pairs.into_iter().collect()
    }
}

impl From<Vec<(String, String)>> for Data {
    fn from(pairs: Vec<(String, String)>) -> Self {
        pairs.into_iter().collect()
    }
}

impl From<&str> for Data {
    /// Urlencoded text.
    fn from(body: &str) -> Self {
        Data::from_urlencoded(body)
    }
}

impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = self.iter().map(|(name, _)| name.to_owned()).collect();
        f.debug_struct("Data").field("names", &names).finish_non_exhaustive()
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Given::Text(_) => f.debug_struct("Text").finish_non_exhaustive(),
            Given::File(file) => file.fmt(f),
        }
    }
}
