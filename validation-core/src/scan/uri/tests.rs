//! Tables of URIs and references.

use alloc::format;

use proptest::{prop_assert, prop_assert_eq, proptest};

use super::Uri;

const URI: Uri = Uri { relative: false, international: false };
const REFERENCE: Uri = Uri { relative: true, international: false };
const IRI: Uri = Uri { relative: false, international: true };
const IRI_REFERENCE: Uri = Uri { relative: true, international: true };

#[test]
fn absolute() {
    for text in [
        "a:",
        "A+-.1:b:c@d/",
        "http://example.org/a/./../b;c=d?e=f&/?#g/?",
        "ftp://u:p:q@example.org:65536",
        "file:///etc/hosts",
        "urn:isbn:0451450523",
        "mailto:al@example.org",
        "a:/",
        "a:b//c",
        "a://",
        "a://:",
        "a://@:/",
        "a://%c3%96.example",
        "a://256.1.1.1",
        "a://[::1]:1",
        "a://[::ffff:1.2.3.4]",
        "a://[v1.a:b]",
        "a://[VF.a]",
        "a://[fe80::1%25eth0]",
        "a://[::1%25%c3%96]",
        "a:%ff",
        "a://%ff@b",
        "a:?%ff#%ff",
        "javascript:alert(1)",
    ] {
        for uri in [URI, REFERENCE, IRI, IRI_REFERENCE] {
            assert!(uri.accepts(text), "{text:?}");
        }
    }
}

#[test]
fn relative() {
    for text in [
        "", "/", "//", "//a", "//a/b:c", "a", "a/b:c", "./a:b", "?", "#", "?a#b", ".", "/a:b", "@",
        "*", "%41", "//@", "///a",
    ] {
        assert!(REFERENCE.accepts(text) && IRI_REFERENCE.accepts(text), "{text:?}");
        assert!(!URI.accepts(text) && !IRI.accepts(text), "{text:?}");
    }
}

#[test]
fn refused() {
    for text in [
        ":",
        ":a",
        "1:a",
        "a_b:c",
        "a b:c",
        " a:b",
        "a:b ",
        "a:b c",
        "a:\n",
        "a:\0",
        "a:\u{7f}",
        "a:\\b",
        "a:\"",
        "a:<",
        "a:[",
        "a:{}",
        "a:^",
        "a:`",
        "a:|",
        "a:%",
        "a:%4",
        "a:%zz",
        "a:#%",
        "a:##",
        "a:?[",
        "a://a@b@c",
        "a://[@b",
        "a://a:b",
        "a://a:80:80",
        "a://[::1",
        "a://[::1]a",
        "a://[::1]80",
        "a://a[::1]",
        "a://::1",
        "a://[1.2.3.4]",
        "a://[::ffff:1.2.3.04]",
        "a://[]",
        "a://[v]",
        "a://[v.a]",
        "a://[v1.]",
        "a://[vg.a]",
        "a://[v1.%41]",
        "a://[::1%eth0]",
        "a://[::1%25]",
        "a://[::1%25a b]",
        "a://[::1%25%ff]",
        "a://%ff",
        "a://%c3",
        "a://%c3x%96",
        "a://%ed%a0%80",
        "a://%f5%80%80%80",
        "a://%c0%80",
    ] {
        for uri in [URI, REFERENCE, IRI, IRI_REFERENCE] {
            assert!(!uri.accepts(text), "{text:?}");
        }
    }
}

#[test]
fn international() {
    for text in [
        "a://ƒøø.ßår/∂?éœ#π",
        "a://é@é:80/😀",
        "a:é",
        "a:?\u{e000}\u{100000}",
        "a:\u{a0}",
        "a:\u{e1000}",
        "a://é%c3%96",
    ] {
        assert!(IRI.accepts(text) && IRI_REFERENCE.accepts(text), "{text:?}");
        assert!(!URI.accepts(text) && !REFERENCE.accepts(text), "{text:?}");
    }
    for text in [
        "é:a",
        "a:\u{e000}",
        "a:#\u{e000}",
        "a:\u{80}",
        "a:\u{fdd0}",
        "a:\u{fff0}",
        "a:\u{fffe}",
        "a:\u{1fffe}",
        "a:\u{e0001}",
        "a:\u{10ffff}",
        "a:\u{200e}",
        "a:\u{202e}",
        "a://[v1.é]",
        "a://[::1%25é]",
        "a://é:é",
        "a://é%c3",
    ] {
        assert!(!IRI.accepts(text) && !IRI_REFERENCE.accepts(text), "{text:?}");
    }
    assert!(IRI_REFERENCE.accepts("é") && !REFERENCE.accepts("é"));
}

#[test]
fn long() {
    for (text, accepted) in [
        (format!("a:{}", "%41".repeat(40_000)), true),
        (format!("a://{}", "%c3%96".repeat(20_000)), true),
        (format!("a://{}", "@".repeat(100_000)), false),
        (format!("a://{}", "[".repeat(100_000)), false),
        (format!("a:{}", "/".repeat(100_000)), true),
        (format!("a:{}", ":".repeat(100_000)), true),
        ("a".repeat(100_000), false),
        (":".repeat(100_000), false),
    ] {
        assert_eq!(URI.accepts(&text), accepted, "{}", &text[..9]);
    }
}

proptest! {
    /// Of all text: nothing panics, and the four kinds lie in each other.
    #[test]
    fn kinds(
        text in r"(?s)(a:|[a-c1+]{0,2}:)?(//)?[a-c1\[\]v:.%25eé@/?#\u{e000}\u{200e} ]{0,24}.{0,2}"
    ) {
        let [uri, reference, iri, iri_reference] =
            [URI, REFERENCE, IRI, IRI_REFERENCE].map(|uri| uri.accepts(&text));
        prop_assert!(!uri || (reference && iri), "{text:?}");
        prop_assert!(!(reference || iri) || iri_reference, "{text:?}");
        prop_assert_eq!(uri, iri && text.is_ascii(), "{:?}", text);
        prop_assert_eq!(reference, iri_reference && text.is_ascii(), "{:?}", text);
    }
}
