//! The hosts that a URL may lead to.

use crate::rules::lists::Choices;

/// Any host.
#[derive(Clone, Copy, Debug)]
pub struct Anywhere;

/// The hosts accepted: any, one, or a list of them.
#[diagnostic::on_unimplemented(
    message = "`host` takes a name, or a list of them, and this is a `{Self}`",
    label = "neither a name nor a list of them",
    note = "a list is an array or a slice, or a `Vec` that is lent: `host = &list`"
)]
pub trait Hosts: Copy {
    /// Whether any host is accepted.
    const ALL: bool;
    /// Whether none is, as is known when the program is compiled.
    const NONE: bool;

    /// Whether this one is.
    fn accept(&self, host: &str) -> bool;
}

impl Hosts for Anywhere {
    const ALL: bool = true;
    const NONE: bool = false;

    #[inline(always)]
    fn accept(&self, _: &str) -> bool {
        true
    }
}

impl<L: Choices<str> + Copy> Hosts for L {
    const ALL: bool = false;
    const NONE: bool = L::EMPTY;

    fn accept(&self, host: &str) -> bool {
        let host = host.strip_suffix('.').unwrap_or(host);
        self.any(|name| is(host, name))
    }
}

/// Whether a host is the one of this name or, where the name begins with a dot, lies at or below it.
fn is(host: &str, name: &str) -> bool {
    let Some(domain) = name.strip_prefix('.') else { return host.eq_ignore_ascii_case(name) };
    let start = host.len().checked_sub(name.len());
    let end = start.and_then(|start| host.as_bytes().get(start..));
    host.eq_ignore_ascii_case(domain)
        || (start != Some(0) && end.is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::is;

    #[test]
    fn names() {
        for (host, name, expected) in [
            ("example.org", "example.org", true),
            ("EXAMPLE.org", "example.ORG", true),
            ("www.example.org", "example.org", false),
            ("example.org", ".example.org", true),
            ("www.Example.org", ".example.org", true),
            ("a.b.example.org", ".example.org", true),
            ("notexample.org", ".example.org", false),
            ("example.org.evil.example", ".example.org", false),
            (".example.org", ".example.org", false),
            ("org", ".example.org", false),
            ("\u{fc}.example.org", ".example.org", true),
            ("[::1]", "[::1]", true),
            ("a", ".", false),
        ] {
            assert_eq!(is(host, name), expected, "{host:?} {name:?}");
        }
    }
}
