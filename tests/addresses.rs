//! The rules on addresses, as attributes write them: every parameter, no allocation, and long texts.

use std::hint::black_box;

use allocation_counter::measure;
use validation::Validate;

const HOSTS: &[&str] = &["example.org", ".example.com"];

#[derive(Debug, Validate)]
struct Addresses {
    #[validate(url)]
    url: String,
    #[validate(url(schemes = ["https"], tld, userinfo))]
    public_url: String,
    #[validate(url(host = "localhost"))]
    own_url: String,
    #[validate(url(host = HOSTS, dialect = web))]
    next_url: Option<String>,
    #[validate(url(dialect = django))]
    django_url: String,
    #[validate(url(host = [".org", "[::1]"], schemes = ["git", "ftp"], dialect = django, tld))]
    git_url: String,
    #[validate(uri)]
    uri: String,
    #[validate(uri_reference)]
    uri_reference: String,
    #[validate(iri)]
    iri: String,
    #[validate(iri_reference)]
    iri_reference: String,
    #[validate(uri_template)]
    uri_template: String,
    #[validate(json_pointer)]
    json_pointer: String,
    #[validate(relative_json_pointer)]
    relative_json_pointer: String,
    #[validate(ip, ip(dialect = django))]
    ip: String,
    #[validate(ipv4(private))]
    private: String,
    #[validate(ip(global))]
    global: String,
    #[validate(ipv6(zone))]
    zone: String,
    #[validate(ip(any_zone))]
    any_zone: String,
    #[validate(cidr)]
    cidr: String,
    #[validate(cidr(v4, strict))]
    cidr_v4: String,
    #[validate(cidr(v6))]
    cidr_v6: String,
    #[validate(mac)]
    mac: String,
    #[validate(mac(eui = 64, no_separators))]
    eui: String,
    #[validate(port)]
    port: String,
    #[validate(port(nonzero))]
    port_number: u32,
}

fn addresses() -> Addresses {
    Addresses {
        url: "http://[::1]:8000/a?b#c".into(),
        public_url: "https://al:secret@bücher.example".into(),
        own_url: "http://LOCALHOST:80".into(),
        next_url: Some("https://www.example.com./".into()),
        django_url: "ftp://al@☃.net:21/é".into(),
        git_url: "git://example.org".into(),
        uri: "urn:isbn:0451450523".into(),
        uri_reference: "//%c3%96/?a#b".into(),
        iri: "https://bücher.example/über".into(),
        iri_reference: "über".into(),
        uri_template: "/a/{b:3}{?c*,d}".into(),
        json_pointer: "/a/~0/0".into(),
        relative_json_pointer: "1-1/a".into(),
        ip: "2001:db8::1".into(),
        private: "10.1.2.3".into(),
        global: "8.8.8.8".into(),
        zone: "fe80::1%eth0".into(),
        any_zone: "fe80::1%a b".into(),
        cidr: "::1/64".into(),
        cidr_v4: "192.0.2.0/24".into(),
        cidr_v6: "::1/64".into(),
        mac: "00:1B:44:11:3A:B7".into(),
        eui: "001b44113ab70123".into(),
        port: "8080".into(),
        port_number: 8080,
    }
}

/// The same text in all of them.
fn filled(text: &str) -> Addresses {
    let text = || text.to_owned();
    Addresses {
        url: text(),
        public_url: text(),
        own_url: text(),
        next_url: Some(text()),
        django_url: text(),
        git_url: text(),
        uri: text(),
        uri_reference: text(),
        iri: text(),
        iri_reference: text(),
        uri_template: text(),
        json_pointer: text(),
        relative_json_pointer: text(),
        ip: text(),
        private: text(),
        global: text(),
        zone: text(),
        any_zone: text(),
        cidr: text(),
        cidr_v4: text(),
        cidr_v6: text(),
        mac: text(),
        eui: text(),
        port: text(),
        port_number: 0,
    }
}

#[test]
fn valid_ones_pass_and_allocate_nothing() {
    let addresses = addresses();
    assert!(addresses.full_clean().is_ok(), "{}", addresses.full_clean().unwrap_err());
    let counts = measure(|| assert!(black_box(&addresses).full_clean().is_ok()));
    assert_eq!(counts.count_total, 0);
}

#[test]
fn others_have_the_code_of_their_rule() {
    let errors = filled(" <").full_clean().unwrap_err();
    let found: Vec<_> =
        errors.iter().map(|(path, error)| format!("{path} {}", error.code())).collect();
    assert_eq!(
        found,
        [
            "url url",
            "public_url url",
            "own_url url",
            "next_url url",
            "django_url url",
            "git_url url",
            "uri uri",
            "uri_reference uri_reference",
            "iri iri",
            "iri_reference iri_reference",
            "uri_template uri_template",
            "json_pointer json_pointer",
            "relative_json_pointer relative_json_pointer",
            "ip ip",
            "ip ip",
            "private ipv4",
            "global ip",
            "zone ipv6",
            "any_zone ip",
            "cidr cidr",
            "cidr_v4 cidr",
            "cidr_v6 cidr",
            "mac mac",
            "eui mac",
            "port port",
            "port_number port",
        ]
    );
}

/// Quadratic time would be minutes.
#[test]
fn long_texts_take_linear_time() {
    let starts = ["", "http://", "git://", "a:", "a://", "/", "{", "0/", "::1%", "::/"];
    let parts = [
        "a", "a.", ":", "@", "[", "]", "][", "%41", "%c3%96", "/", "?", "#", "~0", "{a}", "é.",
        "0", "::", "-",
    ];
    for start in starts {
        for part in parts {
            let text = format!("{start}{}", part.repeat(100_000 / part.len()));
            assert!(filled(&text).full_clean().is_err());
        }
    }
}
