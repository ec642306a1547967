//! Text is a colour in hexadecimal digits.

use super::{
    dialects::{Names, dialects},
    refusal::refuses_with,
};
use crate::{
    code::Code, error::ValidationError, fact::Fact, pattern::Slot, rule::Rule, scan, text::Text,
};

static HEX_COLOR: Code = Code::new("hex_color", "Enter a colour such as #1e90ff.");

pub(super) const CODES: &[&Code] = &[&HEX_COLOR];

/// What counts as a colour.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum HexColorDialect {
    /// What CSS accepts: three, four, six or eight digits.
    Css,
    /// What [`type=color`](https://html.spec.whatwg.org/multipage/input.html#color-state-(type=color)) of
    /// HTML accepts: six digits.
    Html,
}

dialects!(HexColorDialect: Html);

/// The rule that [`hex_color`] builds.
#[derive(Clone, Copy, Debug)]
pub struct HexColor {
    dialect: HexColorDialect,
    bare: bool,
}

/// Text is a colour in hexadecimal digits: `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`.
///
/// Accepts text. An absent value passes. [CSS](https://www.w3.org/TR/css-color-4/#hex-notation) decides;
/// upper and lower case are the same. `dialect = html` asks for `#rrggbb`, which is all that
/// `<input type=color>` knows, and `bare` lets the `#` be left out.
///
/// ```
/// use validation::Validate;
///
/// #[derive(Debug, Validate)]
/// struct Theme {
///     #[validate(hex_color)]
///     text: String,
///     #[validate(hex_color(dialect = html))]
///     link: String,
///     #[validate(hex_color(bare))]
///     page: String,
/// }
///
/// let theme = Theme { text: "#0008".into(), link: "#1e90ff".into(), page: "fff".into() };
/// assert!(theme.full_clean().is_ok());
/// let theme = Theme { text: "000".into(), link: "#19f".into(), page: "white".into() };
/// assert_eq!(theme.full_clean().unwrap_err().len(), 3);
/// ```
///
/// # Errors
/// `hex_color`.
pub const fn hex_color() -> HexColor {
    HexColor { dialect: HexColorDialect::Css, bare: false }
}

impl HexColor {
    /// What counts as a colour: `html`; without it, what CSS knows.
    pub const fn dialect<D: Names<HexColorDialect>>(mut self, _: D) -> Self {
        self.dialect = D::DIALECT;
        self
    }

    /// Lets the `#` be left out.
    pub const fn bare(mut self) -> Self {
        self.bare = true;
        self
    }
}

impl<T: Text + ?Sized> Rule<T> for HexColor {
    const CODES: &'static [&'static Code] = CODES;
    const PURE: bool = true;

    refuses_with!(|self| ValidationError::of(&HEX_COLOR));

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        let regex = match (self.dialect, self.bare) {
            (HexColorDialect::Css, false) => {
                "^#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$"
            }
            (HexColorDialect::Css, true) => {
                "^#?(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$"
            }
            (HexColorDialect::Html, false) => "^#[0-9A-Fa-f]{6}$",
            (HexColorDialect::Html, true) => "^#?[0-9A-Fa-f]{6}$",
        };
        tell(Fact::Pattern { regex: regex.into(), inverse: false });
    }

    #[inline(always)]
    fn passes(&self, value: &T, _: Option<&'static Slot>) -> bool {
        let text = value.as_text();
        let digits = match text.strip_prefix('#') {
            None if self.bare => text,
            None => return false,
            Some(digits) => digits,
        };
        scan::hex::color(digits)
            && (digits.len() == 6 || matches!(self.dialect, HexColorDialect::Css))
    }
}

#[cfg(test)]
mod tests {
    use super::hex_color;
    use crate::{rule::Rule, rules::words};

    #[test]
    fn dialects_differ() {
        for (text, css, html, bare) in [
            ("#f00", true, false, true),
            ("#f008", true, false, true),
            ("#ff0000", true, true, true),
            ("#FF000080", true, false, true),
            ("ff0000", false, false, true),
            ("##ff000", false, false, false),
            ("#ff", false, false, false),
            ("#fffff", false, false, false),
            ("red", false, false, false),
            ("#", false, false, false),
            ("", false, false, false),
        ] {
            assert_eq!(hex_color().check(text).is_ok(), css, "{text:?}");
            assert_eq!(hex_color().dialect(words::html).check(text).is_ok(), html, "{text:?}");
            assert_eq!(hex_color().bare().check(text).is_ok(), bare, "{text:?}");
        }
    }
}
