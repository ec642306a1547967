//! What `url` accepts, by its parameters.

#[cfg(feature = "url")]
use alloc::{format, string::ToString};
use alloc::{string::String, vec::Vec};

#[cfg(feature = "url")]
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::{Url, url};
use crate::{fact::Fact, rule::Rule, rules::words};

#[test]
fn web_addresses_pass() {
    let cases = [
        ("http://example.org", true),
        ("HTTPS://example.org:8080/a?b#c", true),
        ("http://localhost", true),
        ("http://192.0.2.1/", true),
        ("http://[2001:db8::1]/", true),
        ("http://b\u{fc}cher.example/", true),
        ("ftp://example.org", false),
        ("javascript:alert(1)", false),
        ("http://al:secret@example.org", false),
        ("http://example.org/a b", false),
        ("//example.org", false),
        ("example.org", false),
        ("http://", false),
        ("", false),
    ];
    for (text, passes) in cases {
        assert_eq!(url().check(text).is_ok(), passes, "{text:?}");
        assert_eq!(url().dialect(words::web).check(text).is_ok(), passes, "{text:?}");
    }
}

#[test]
fn more_or_less_is_accepted_where_asked() {
    const FTP: Url<1> = url().schemes(["ftp"]);
    assert!(FTP.check("ftp://example.org").is_ok());
    assert!(FTP.check("http://example.org").is_err());
    assert!(url().userinfo().check("http://al:secret@example.org").is_ok());
    for (text, passes) in
        [("http://example.org", true), ("http://localhost", false), ("http://192.0.2.1", false)]
    {
        assert_eq!(url().tld().check(text).is_ok(), passes, "{text:?}");
        assert_eq!(url().dialect(words::django).tld().check(text).is_ok(), passes, "{text:?}");
    }
}

#[test]
#[should_panic = "a `javascript` URL is a program"]
fn programs_are_no_addresses() {
    let _ = url().schemes(["https", "JavaScript"]);
}

#[test]
fn only_some_hosts_are_accepted() {
    let one = url().host("example.org");
    let owned: Vec<String> = [".example.org".into()].into();
    let list = url().schemes(["https", "http"]).userinfo().host(&owned);
    for (text, by_one, by_list) in [
        ("http://example.org", true, true),
        ("http://EXAMPLE.org.:80/a", true, true),
        ("http://www.example.org", false, true),
        ("http://evil.example", false, false),
        ("http://example.org.evil.example", false, false),
        ("http://example.org@evil.example", false, false),
        ("http://evil.example?@example.org", false, false),
        ("http://evil.example#example.org", false, false),
        ("http://al@example.org", false, true),
        ("http://evil.example\\@example.org", false, false),
    ] {
        assert_eq!(one.check(text).is_ok(), by_one, "{text:?}");
        assert_eq!(list.check(text).is_ok(), by_list, "{text:?}");
        let django = list.dialect(words::django);
        assert_eq!(django.check(text).is_ok(), by_list, "{text:?}");
    }
}

#[test]
fn dialects_have_schemes_of_their_own() {
    for (text, web, django) in [
        ("https://example.org", true, true),
        ("ftp://example.org", false, true),
        ("git://example.org", false, false),
        ("http://al@example.org", false, true),
        ("http://example", true, false),
    ] {
        assert_eq!(url().check(text).is_ok(), web, "{text:?}");
        assert_eq!(url().dialect(words::django).check(text).is_ok(), django, "{text:?}");
    }
    let git = url().schemes(["git"]).dialect(words::django);
    assert!(git.check("git://example.org").is_ok() && git.check("ftp://example.org").is_err());
}

#[test]
#[cfg(feature = "url")]
fn whatwg_reads_and_mends() {
    let rule = url().dialect(words::whatwg);
    for (text, passes) in [
        ("https://example.org", true),
        ("https:example.org\\a b", true),
        (" https://u:p@ex\u{ad}ample.org/\n", true),
        ("http://0x7f.1", true),
        ("ftp://example.org", false),
        ("javascript:alert(1)", false),
        ("https://", false),
        ("https://exa mple.org", false),
        ("//example.org", false),
        ("http://a:65536", false),
    ] {
        assert_eq!(rule.check(text).is_ok(), passes, "{text:?}");
    }
    assert!(rule.schemes(["a"]).check("a:b").is_err());
    assert!(rule.schemes(["a"]).check("a:///b").is_err());
    assert!(rule.schemes(["a"]).check("a://b").is_ok());
    assert!(rule.tld().check("http://0x7f.1").is_err());
    assert!(rule.host("127.0.0.1").check("http://0x7f.1").is_ok());
    assert!(rule.host("example.org").check("http://evil.example\\@example.org").is_err());
    assert!(rule.check(&*format!("http://a/{}", "\u{e9}".repeat(50_000))).is_ok());
}

#[test]
fn exporters_know_no_more_than_is_true() {
    fn facts(rule: &impl Rule<str>) -> Vec<Fact> {
        let mut told = Vec::new();
        rule.facts(&mut |fact| told.push(fact));
        told
    }
    let web = Fact::Format { name: "url", dialect: "web" };
    assert_eq!(facts(&url()), core::slice::from_ref(&web));
    assert_eq!(facts(&url().tld()), [web.clone(), Fact::Opaque]);
    assert_eq!(facts(&url().host("a")), [web, Fact::Opaque]);
    assert_eq!(facts(&url().userinfo()), [Fact::Opaque]);
    assert_eq!(facts(&url().schemes(["ftp"])), [Fact::Opaque]);
    let django = Fact::Format { name: "url", dialect: "django" };
    assert_eq!(facts(&url().dialect(words::django)), [django]);
}

#[cfg(feature = "url")]
proptest! {
    /// What the default accepts, the WHATWG's parser reads, with the same host.
    #[test]
    fn the_web_is_read_by_all(
        text in r"https?://([a-z0-9é-]{1,4}[.@:]?){1,4}(\[::[0-9a-f:.]{0,4}\])?(:[0-9]{0,5})?[/?#a@\\.: ]{0,4}"
    ) {
        let web = crate::scan::url::Url { schemes: &["http", "https"], userinfo: true, tld: false };
        if let Some(host) = web.host(&text) {
            let read = ::url::Url::parse(&text);
            prop_assert!(read.is_ok(), "{text:?}");
            let read = read.ok().and_then(|read| read.host_str().map(String::from));
            let same = ::url::Host::parse(host).map(|host| host.to_string());
            prop_assert_eq!(read, same.ok(), "{:?}", text);
        }
    }
}
