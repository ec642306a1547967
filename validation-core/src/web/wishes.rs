//! What a request says of the answers that it takes.

use super::media::{is_html, is_json};

/// The headers of a request that an answer hangs on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// `Accept-Language`: which languages its sender reads.
    pub languages: Option<String>,
    /// `Accept`: which types it takes.
    pub types: Option<String>,
    /// Whether htmx has sent it, which puts HTML into a page: `HX-Request`.
    pub is_htmx: bool,
}

impl Wishes {
    /// The headers of an answer that hang on these.
    pub(crate) const VARY: &'static str = "Accept, Accept-Language, HX-Request";

    /// Reads them from the headers of a request, each of which may be given more than once.
    #[cfg_attr(not(any(feature = "axum", feature = "actix-web")), allow(dead_code))]
    pub(crate) fn read<'h, V>(headers: impl Fn(&'static str) -> V) -> Self
    where
        V: Iterator<Item = &'h [u8]>,
    {
        let text = |name| {
            let lines = headers(name).filter_map(|line| core::str::from_utf8(line).ok());
            // RFC 9110, 5.3: lines of one name are one list.
            lines.map(str::to_owned).reduce(|list, line| list + ", " + &line)
        };
        Wishes {
            languages: text("accept-language"),
            types: text("accept"),
            is_htmx: text("hx-request").is_some_and(|value| value == "true"),
        }
    }

    /// Whether HTML is asked for, and more so than JSON: as browsers do that show a page, and not those that
    /// fetch for a script.
    pub fn wants_html(&self) -> bool {
        if self.is_htmx {
            return true;
        }
        let Some(types) = &self.types else { return false };
        quality(types, is_html) > quality(types, is_json)
    }
}

/// How much a type is wanted, if it is named; 0, if it is not.
///
/// Source: RFC 9110, 12.5.1, without ranges of types: `*/*` does not ask for HTML.
fn quality(header: &str, is_meant: impl Fn(&str) -> bool) -> f32 {
    let of = |part: &str| {
        let mut parts = part.split(';').map(str::trim);
        let is_named = is_meant(parts.next()?);
        let weight = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
        is_named.then(|| weight.map_or(1.0, |weight| weight.parse().unwrap_or(0.0)))
    };
    header.split(',').filter_map(of).fold(0.0, f32::max)
}
