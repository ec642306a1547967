//! What a request says of the answers that it takes.

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

    /// Reads them from the headers of a request.
    pub(crate) fn read<'h>(header: impl Fn(&'static str) -> Option<&'h [u8]>) -> Self {
        let text = |name| core::str::from_utf8(header(name)?).ok();
        Wishes {
            languages: text("accept-language").map(Into::into),
            types: text("accept").map(Into::into),
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
        let html = quality(types, &["text/html", "application/xhtml+xml"]);
        let json = quality(types, &["application/problem+json", "application/json"]);
        html > json && html > 0.0
    }
}

/// How much one of these types is wanted, if it is named; 0, if it is not.
///
/// Source: RFC 9110, 12.5.1, without ranges of types: `*/*` does not ask for HTML.
fn quality(header: &str, types: &[&str]) -> f32 {
    let of = |part: &str| {
        let mut parts = part.split(';').map(str::trim);
        let name = parts.next()?;
        let is_named = types.iter().any(|known| known.eq_ignore_ascii_case(name));
        let weight = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
        is_named.then(|| weight.map_or(1.0, |weight| weight.parse().unwrap_or(0.0)))
    };
    header.split(',').filter_map(of).fold(0.0, f32::max)
}
