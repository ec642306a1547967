//! Tables of URLs.

use alloc::format;

use super::Url;

impl Url<'_> {
    fn accepts(&self, text: &str) -> bool {
        self.host(text).is_some()
    }
}

const WEB: Url<'static> = Url { schemes: &["http", "https"], userinfo: false, tld: false };

const ACCEPTED: &[&str] = &[
    "http://example.com",
    "https://example.com/",
    "HTTPS://EXAMPLE.COM/A?b=c#d",
    "http://localhost",
    "http://localhost:8000/x",
    "http://a-b.c1.example.co.uk/path/%20?q=[1]&r={2}#@:/?",
    "http://example.com:0",
    "http://example.com:65535/",
    "http://example.com./",
    "http://127.0.0.1",
    "http://127.0.0.1:80/x",
    "http://[::1]",
    "http://[2001:db8::1]:8080/x",
    "http://[::ffff:1.2.3.4]?",
    "http://1a.b2",
    "http://a.1b",
    "http://a.0xg",
    "http://example.com/ü/語?q=😀",
    "http://bücher.example/",
    "http://xn--bcher-kva.example:80",
    "http://пример.рф",
    "http://ab--cd.example",
    "http://example.com/a@b:c",
    "http://example.com?a@b",
    "http://example.com#",
];

const REFUSED: &[&str] = &[
    "",
    "http://",
    "http:///",
    "http:example.com",
    "http:/example.com",
    "//example.com",
    "example.com",
    "javascript:alert(1)",
    "javascript://example.com/%0Aalert(1)",
    "mailto:a@b.example",
    "data://example.com",
    "ftp://example.com",
    "httpx://example.com",
    " http://example.com",
    "http://example.com ",
    "http://example.com/a b",
    "http://example.com/a\tb",
    "http://example.com/a\nb",
    "http://example.com/\0",
    "http://example.com/\u{7f}",
    "http://example.com/\u{85}",
    "http://example.com/\u{a0}",
    "http://example.com/\u{2003}x",
    "http://example.com\\a",
    "http://example.com/\\a",
    "http:\\\\example.com",
    "http://exa mple.com",
    "http://user@example.com",
    "http://user:password@example.com",
    "http://@example.com",
    "http://example.com@evil.example",
    "http://.",
    "http://..",
    "http://.example.com",
    "http://example..com",
    "http://example.com..",
    "http://-a.example",
    "http://a-.example",
    "http://a_b.example",
    "http://a{b",
    "http://a%62.example",
    "http://example.com:",
    "http://example.com:65536",
    "http://example.com:99999",
    "http://example.com:000080",
    "http://example.com:+80",
    "http://example.com:8o",
    "http://example.com:80:80",
    "http://:80",
    "http://127.1",
    "http://0x7f.1",
    "http://0x7f000001",
    "http://2130706433",
    "http://a.08",
    "http://a.0x",
    "http://1.2.3.4.5",
    "http://1.2.3.256",
    "http://01.2.3.4",
    "http://1.2.3.4.",
    "http://[::1",
    "http://::1",
    "http://[::1]a",
    "http://[::1]a:80",
    "http://a[::1]",
    "http://[1.2.3.4]",
    "http://[fe80::1%25eth0]",
    "http://[]",
    "http://xn--a",
    "http://ａ.example",
    "http://example。com",
    "http://\u{ad}",
    "http://☃.example",
];

#[test]
fn tables() {
    for text in ACCEPTED {
        assert!(WEB.accepts(text), "{text:?}");
    }
    for text in REFUSED {
        assert!(!WEB.accepts(text), "{text:?}");
    }
}

#[test]
fn schemes() {
    let url = Url { schemes: &["ftp", "HTTPS", "git+ssh", "file"], ..WEB };
    for text in ["ftp://a", "FTP://a", "https://a", "git+ssh://a/b", "file://a/b"] {
        assert!(url.accepts(text), "{text:?}");
    }
    for text in ["http://a", "git://a", "ftps://a", "ftp", "file://a:80/b", "file:///b"] {
        assert!(!url.accepts(text), "{text:?}");
    }
    assert!(!Url { schemes: &[], ..WEB }.accepts("http://a"));
}

#[test]
fn users() {
    let url = Url { userinfo: true, ..WEB };
    for text in ["http://u@a", "http://u:p@a:80/", "http://u:p:q@[::1]", "http://@a", "http://é@a"]
    {
        assert!(url.accepts(text), "{text:?}");
    }
    for text in ["http://u@", "http://u@u@a", "http://u p@a", "http://u\\@a", "http://u:p@a:b"] {
        assert!(!url.accepts(text), "{text:?}");
    }
}

#[test]
fn top_level_domains() {
    let url = Url { tld: true, ..WEB };
    for text in [
        "http://a.co",
        "http://a.co./",
        "http://a.xn--p1ai",
        "http://a.рф:80",
        "http://b.a.museum/x",
    ] {
        assert!(url.accepts(text), "{text:?}");
    }
    for text in [
        "http://a",
        "http://a.",
        "http://a.c",
        "http://a.c1",
        "http://a.я",
        "http://1.2.3.4",
        "http://[::1]",
    ] {
        assert!(!url.accepts(text) && WEB.accepts(text), "{text:?}");
    }
}

#[test]
fn longest() {
    let label = "a".repeat(63);
    assert!(WEB.accepts(&format!("http://{label}.b")));
    assert!(!WEB.accepts(&format!("http://{label}a.b")));
    let domain = [&*label, &*label, &*label, &"a".repeat(61)].join(".");
    assert_eq!(domain.len(), 253);
    assert!(WEB.accepts(&format!("http://{domain}/")));
    assert!(WEB.accepts(&format!("http://{domain}./")));
    assert!(!WEB.accepts(&format!("http://{domain}a/")));
    assert!(WEB.accepts(&format!("http://a/{}", "é".repeat(50_000))));
    assert!(!WEB.accepts(&format!("http://{}", "a.".repeat(50_000))));
    assert!(!WEB.accepts(&format!("http://{}", "ü.".repeat(50_000))));
}

#[test]
fn hosts() {
    let url = Url { userinfo: true, ..WEB };
    for (text, host) in [
        ("http://example.com", "example.com"),
        ("http://Example.com./a", "Example.com."),
        ("http://u:p@example.com:80/a", "example.com"),
        ("http://[::1]:80/", "[::1]"),
        ("http://127.0.0.1", "127.0.0.1"),
        ("http://b\u{fc}cher.example?a@b", "b\u{fc}cher.example"),
    ] {
        assert_eq!(url.host(text), Some(host), "{text:?}");
    }
}
