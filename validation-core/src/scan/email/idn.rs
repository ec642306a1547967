//! E-mail addresses in all letters: RFC 6531.

use super::{
    is_allowed,
    rfc5321::{domain_of, is_literal},
};
use crate::scan::{host, idn::is_domain, mapped::Ascii};

/// Whether the text is an address by RFC 6531: as in RFC 5321, with characters beyond ASCII before the `@`,
/// and a domain in any letters after it.
pub(crate) fn idn(text: &str, allowed: &[&str]) -> bool {
    let Some(domain) = domain_of(text, true) else { return false };
    is_mapped(domain) || is_literal(domain) || is_allowed(domain.as_bytes(), allowed)
}

fn is_mapped(domain: &str) -> bool {
    Ascii::of(domain).is_some_and(|ascii| {
        let text = ascii.text();
        text.len() <= host::LONGEST && is_domain(text)
    })
}

#[cfg(test)]
mod tests;
