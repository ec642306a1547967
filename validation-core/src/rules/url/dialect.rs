//! The dialects of URLs.

use crate::{rules::dialects::dialects, scan};

/// What counts as a URL.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum UrlDialect {
    /// What is read in one way only: a strict part of what browsers accept.
    Web,
    /// What `URLValidator` of Django 5.2 accepts.
    Django,
    /// What the WHATWG's URL parser reads, with a host: the `url` crate decides.
    #[cfg(feature = "url")]
    Whatwg,
}

dialects!(UrlDialect: Web, Django);
#[cfg(feature = "url")]
dialects!(UrlDialect: Whatwg);

impl UrlDialect {
    pub(super) const fn name(self) -> &'static str {
        match self {
            UrlDialect::Web => "web",
            UrlDialect::Django => "django",
            #[cfg(feature = "url")]
            UrlDialect::Whatwg => "whatwg",
        }
    }

    /// The schemes accepted where none are named.
    pub(super) const fn schemes(self) -> &'static [&'static str] {
        match self {
            UrlDialect::Django => &["http", "https", "ftp", "ftps"],
            _ => &["http", "https"],
        }
    }
}

pub(super) fn django(
    text: &str,
    schemes: &[&str],
    tld: bool,
    accepted: impl Fn(&str) -> bool,
) -> bool {
    scan::url::django::host(text, schemes)
        .is_some_and(|host| (!tld || scan::url::has_top_level(host)) && accepted(host))
}

#[cfg(feature = "url")]
pub(super) fn whatwg(
    text: &str,
    schemes: &[&str],
    tld: bool,
    accepted: impl Fn(&str) -> bool,
) -> bool {
    let Ok(url) = url::Url::parse(text) else { return false };
    schemes.iter().any(|scheme| url.scheme().eq_ignore_ascii_case(scheme))
        && url.host_str().is_some_and(|host| {
            !host.is_empty() && (!tld || scan::url::has_top_level(host)) && accepted(host)
        })
}
