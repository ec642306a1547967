//! Django's own table (tests/validators, BSD-3-Clause), and where its two readings of a text part.

use alloc::format;

use proptest::{prop_assert, proptest};

use super::host;

fn accepts(text: &str) -> bool {
    host(text, &["http", "https", "ftp", "ftps"]).is_some()
}

#[test]
fn table() {
    for text in [
        "http://www.djangoproject.com/",
        "HTTP://WWW.DJANGOPROJECT.COM/",
        "http://localhost/",
        "http://example.com./",
        "http://www.example.com:8000/test",
        "http://valid-with-hyphens.com/",
        "http://a.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "http://200.8.9.10:8000/test",
        "http://su--b.valid-----hyphens.com/",
        "http://example.com?something=value",
        "ftps://example.com/",
        "http://foo.com/blah_blah_(wikipedia)_(again)",
        "https://www.example.com/foo/?bar=baz&inga=42&quux",
        "http://✪df.ws/123",
        "http://userid:password@example.com:8080/",
        "http://userid@example.com",
        "http://142.42.1.1/",
        "http://➡.ws/䨹",
        "http://☺.damowmow.com/",
        "http://djangoproject.com/events/#&product=browser",
        "http://مثال.إختبار",
        "http://उदाहरण.परीक्षा",
        "http://-.~_!$&'()*+,;=%40:80%2f@example.com",
        "http://xn--7sbb4ac0ad0be6cf.xn--p1ai",
        "http://1337.net",
        "http://a.b-c.de",
        "http://[FEDC:BA98:7654:3210:FEDC:BA98:7654:3210]:80/index.html",
        "http://[::192.9.5.5]/ipng",
        "http://[::ffff:192.9.5.5]/ipng",
        "http://0.0.0.0/",
        "http://dashintld.c-m",
        "http://evenmoredashintld.a---c",
        "http://dashinpunytld.xn---c",
    ] {
        assert!(accepts(text), "{text:?}");
    }
    for text in [
        "foo",
        "http://",
        "http://example",
        "http://example.",
        "http://.com",
        "http://invalid-.com",
        "http://-invalid.com",
        "http://invalid.com-",
        "http://inv-.-alid.com",
        "file://localhost/path",
        "http://..",
        "http://?",
        "http://##/",
        "http://foo.bar?q=Spaces should be encoded",
        "//a",
        "foo.com",
        "rdar://1234",
        "http:// shouldfail.com",
        ":// should fail",
        "http://dashinpunytld.trailingdot.xn--.",
        "http://dashinpunytld.xn---",
        "http://a.b-.c.co",
        "http:/",
        "http://1.1.1.1.1",
        "http://123.123.123",
        "http://3628126748",
        "http://.www.foo.bar./",
        "http://[::1:2::3]:8080/",
        "http://[]:8080",
        "http://example..com/",
        "https://test.[com",
        "http://@example.com",
        "http://:@example.com",
        "http://:bar@example.com",
        "http://foo@bar@example.com",
        "http://foo/bar@example.com",
        "http://foo:bar:baz@example.com",
        "http://foo:bar@baz@example.com",
        "http://foo:bar/baz@example.com",
        "http://invalid-.com/?m=foo@example.com",
        "http://www.djangoproject.com/\n",
        "http://[::ffff:192.9.5.5]\n",
    ] {
        assert!(!accepts(text), "{text:?}");
    }
}

#[test]
fn two_readings() {
    for text in [
        "http://a?b@example.com/",
        "http://a:b#c@example.com",
        "http://[v1.x]@example.com",
        "http://]a[v1.c@example.com/",
        "http://a[v1.x]@[.]/",
        "http://u@[1000:1000:1000:1000:1000:1000:255.255.255.255]/",
        "http://localho\u{17f}t",
        "http://a.xn--\u{131}",
        "http://a\u{3000}.co",
        "http://a.co/\0",
        "http://a.co:99999",
        "http://a.co\\@b.co",
    ] {
        assert!(accepts(text), "{text:?}");
    }
    for text in [
        "http://?@example.com",
        "http://[v1.x]?@example.com",
        "http://[v1.x]@[::1]",
        "http://[a]@example.com",
        "http://a?b@[@example.com",
        "http://a[?]@example.com",
        "http://[1000:1000:1000:1000:1000:1000:255.255.255.255]/",
        "http://[1.2.3.4]/",
        "http://a\u{ff0f}.co",
        "http://a\u{2100}.co",
        "http://a.co/\u{1c}",
        "http://a.co/\u{2003}",
        "http://\u{10000}.co",
        "http://a.co:",
        "http://a.co:999999",
        "http://a.c1",
        "http://a.c",
        "http://a.co..",
    ] {
        assert!(!accepts(text), "{text:?}");
    }
}

#[test]
fn hosts() {
    let host = |text| host(text, &["http"]);
    assert_eq!(host("http://u:p@Example.com.:80/a@b"), Some("Example.com."));
    assert_eq!(host("http://a?b@example.com/"), Some("a"));
    assert_eq!(host("http://[::1]:80"), Some("[::1]"));
}

#[test]
fn longest() {
    let label = "a".repeat(63);
    let host = [&*label, &*label, &*label, &*"a".repeat(61)].join(".");
    assert!(accepts(&format!("http://{host}/")) && !accepts(&format!("http://{host}./")));
    assert!(accepts(&format!("http://{label}.co")) && !accepts(&format!("http://{label}a.co")));
    assert!(accepts(&format!("http://a.co/{}", "é".repeat(2048 - 12))));
    assert!(!accepts(&format!("http://a.co/{}", "é".repeat(2048 - 11))));
    for part in ["a.", "[", "@", ":", "é.", "]["] {
        assert!(!accepts(&format!("http://{}", part.repeat(50_000))));
    }
}

proptest! {
    /// Of all text: nothing panics, and what is accepted has a host that stands in it.
    #[test]
    fn all_text(text in r"(?s)(https?://)?[ab1.:@\[\]v%?#/\\İſé\u{ff0f}-]{0,24}(\.co)?.{0,2}") {
        if let Some(host) = host(&text, &["http"]) {
            prop_assert!(!host.is_empty() && text.contains(host), "{text:?}");
        }
    }
}
