//! Errors as an HTML list, in Django's markup.

use core::fmt::{self, Write};

use super::{Reading, escape::Escaped};
use crate::errors::{PlaceWriter, ValidationErrors};

/// Errors as an HTML list: see [`ValidationErrors::as_ul`].
#[derive(Clone, Copy, Debug)]
pub struct Ul<'a>(Reading<'a>);

impl ValidationErrors {
    /// The errors as an HTML list of lists, with the classes that Django gives them. Paths and messages are
    /// escaped, and without errors there is no list.
    ///
    /// ```
    /// use validation::ValidationErrors;
    ///
    /// let errors = ValidationErrors::from([("title", "Not <this> short.")]);
    /// assert_eq!(
    ///     errors.as_ul().to_string(),
    ///     r#"<ul class="errorlist"><li>title<ul class="errorlist"><li>Not &lt;this&gt; short.</li></ul></li></ul>"#,
    /// );
    /// ```
    pub fn as_ul(&self) -> Ul<'_> {
        Reading::english(self).as_ul()
    }
}

impl<'a> Reading<'a> {
    pub(crate) fn as_ul(self) -> Ul<'a> {
        Ul(self)
    }
}

impl fmt::Display for Ul<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.errors.is_empty() {
            return Ok(());
        }
        let groups = self.0.groups();
        let mut writer = PlaceWriter::default();
        f.write_str("<ul class=\"errorlist\">")?;
        for group in groups.iter() {
            f.write_str("<li>")?;
            self.0.write_heading(&mut writer, &mut Escaped(f), group.place)?;
            let class = if group.place.is_root() { "errorlist nonfield" } else { "errorlist" };
            write!(f, "<ul class=\"{class}\">")?;
            for (place, error) in group.errors() {
                f.write_str("<li>")?;
                write!(Escaped(f), "{}", self.0.message(place, error))?;
                f.write_str("</li>")?;
            }
            f.write_str("</ul></li>")?;
        }
        f.write_str("</ul>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn everything_is_escaped() {
        let errors = ValidationErrors::from([
            ("title", "<script>alert(\"ü\")</script>"),
            ("", "'Whole' & 🦀"),
            ("a[\"</li>\"]", "b"),
            ("title", "again"),
        ]);
        insta::assert_snapshot!(
            errors.as_ul().to_string().replace("<ul", "\n<ul"),
            @r#"

        <ul class="errorlist"><li>title
        <ul class="errorlist"><li>&lt;script&gt;alert(&quot;ü&quot;)&lt;/script&gt;</li><li>again</li></ul></li><li>__all__
        <ul class="errorlist nonfield"><li>&#x27;Whole&#x27; &amp; 🦀</li></ul></li><li>a[&quot;&lt;/li&gt;&quot;]
        <ul class="errorlist"><li>b</li></ul></li></ul>
        "#
        );
        assert_eq!(ValidationErrors::new().as_ul().to_string(), "");
    }
}
