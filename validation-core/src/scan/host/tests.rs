//! Tables of hosts, from JSON Schema's suite (MIT) and protovalidate's (Apache-2.0) among others.

use alloc::{format, string::String};

use proptest::prelude::*;

use super::{Host, HostPort, Zones};

const NAME: Host = Host {
    trailing_dot: false,
    address: false,
    #[cfg(feature = "idna")]
    idn: false,
};

#[test]
fn names() {
    for text in [
        "A.ISI.EDU",
        "localhost",
        "1host",
        "a-b.a--b",
        "ab--cd.com",
        "0.1.2.3.4.5.6.7.8.9.com",
        "a.a0.a9",
        "a.0x7f",
        "xn--bcher-kva.example",
    ] {
        assert!(NAME.accepts(text), "{text:?}");
    }
    for text in [
        "",
        ".",
        "..",
        ".a",
        "a.",
        "a..b",
        "-a",
        "a-",
        "foo_bar.com",
        " a",
        "a ",
        "a\n",
        "a:80",
        "a/b",
        "*.a",
        "你好.com",
        "\u{130}",
        "\u{212a}elvin.example",
        "example\u{ff0e}com",
        "a.1",
        "1",
        "192.0.2.1",
        "xn--X",
        "xn--a.com",
        "a.xn--4dbrk0ce.1a",
    ] {
        assert!(!NAME.accepts(text), "{text:?}");
    }
}

#[test]
fn longest() {
    let name = |len: usize| format!("{}a", "a.".repeat(len / 2));
    assert!(NAME.accepts(&name(253)) && !NAME.accepts(&name(255)));
    assert!(NAME.accepts(&"a".repeat(63)) && !NAME.accepts(&"a".repeat(64)));
    let dotted = Host { trailing_dot: true, ..NAME };
    assert!(dotted.accepts(&format!("{}.", name(253))));
    assert!(!dotted.accepts(&format!("{}..", name(253))));
    assert!(!dotted.accepts(".") && !dotted.accepts("1."));
    let spelled = |len: usize| format!("{}.xn--p1ai", name(len));
    assert!(NAME.accepts(&spelled(243)) && !NAME.accepts(&spelled(245)));
}

#[test]
fn addresses() {
    let host = Host { address: true, ..NAME };
    for text in ["foo.bar.com", "129.168.0.1", "3e::99"] {
        assert!(host.accepts(text), "{text:?}");
    }
    for text in ["", "-foo.bar", "ff::fff::0b", "[::1]", "256.0.0.1", "1.2.3"] {
        assert!(!host.accepts(text), "{text:?}");
    }
}

const PLAIN: HostPort = HostPort { trailing_dot: false, port_optional: false, zones: Zones::None };

#[test]
fn ports() {
    for text in ["a:0", "a:65535", "192.168.0.1:80", "[::1]:8080", "[::ffff:192.0.2.1]:1"] {
        assert!(PLAIN.accepts(text), "{text:?}");
    }
    for text in [
        "",
        "a",
        "a:",
        ":1",
        "a:65536",
        "a:00",
        "a:080",
        "a:+0",
        "a:0xFA",
        "a:1 ",
        " a:1",
        "a:1:1",
        "::1:8080",
        "[::1]",
        "[::1]:",
        "[::1]8",
        "[a]:1",
        "[192.0.2.1]:1",
        "[::1",
        "::1]:1",
        "[]:1",
        "256.0.0.0:1",
        "127.0.0:1",
        "a.:1",
        "[::1%a]:1",
        "a:\u{661}",
        "]",
        "[",
        "]:1",
    ] {
        assert!(!PLAIN.accepts(text), "{text:?}");
    }
    let all = HostPort { trailing_dot: true, port_optional: true, zones: Zones::Any };
    for text in ["a", "a.", "a.:1", "[::1]", "[::1%a]", "[::1%% :x\u{1f}]:1", "[::0%00]]"] {
        assert!(all.accepts(text), "{text:?}");
    }
    let named = HostPort { zones: Zones::Names, ..all };
    for (text, accepted) in [
        ("[::1%eth0.1]:1", true),
        ("[::1]", true),
        ("[::1%a b]:1", false),
        ("[::1%%]:1", false),
        ("[::1%]]", false),
    ] {
        assert_eq!(named.accepts(text), accepted, "{text:?}");
    }
    for text in ["", "a:", "[::1]:", "[::1%]", "[::1%\0]", "127.0.0", "[%a]", "[::1]a"] {
        assert!(!all.accepts(text), "{text:?}");
    }
}

#[test]
fn long_text_takes_no_square_of_time() {
    for text in
        ["a".repeat(100_000), "a.".repeat(50_000), "xn--".repeat(25_000), "é".repeat(50_000)]
    {
        assert!(!NAME.accepts(&text));
        assert!(!HostPort { zones: Zones::Any, ..PLAIN }.accepts(&format!("[{text}]:1")));
        #[cfg(feature = "idna")]
        assert!(!Host { idn: true, ..NAME }.accepts(&text));
    }
}

/// Names with other letters, some of them wrong.
fn near() -> impl Strategy<Value = String> {
    let label = prop_oneof![
        3 => "[a-z0-9-]{0,6}",
        3 => "[xX][nN]--[a-zA-Z0-9-]{0,12}",
        2 => "[a-zß-ÿα-ω\u{300}-\u{304}א-ת\u{660}-\u{669}\u{200c}ب-ي中ぁ・]{1,5}",
        1 => "\\PC{0,4}",
        1 => "[ -~]{0,3}",
    ];
    proptest::collection::vec(label, 0..4).prop_map(|labels| labels.join("."))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn parameters_only_add(text in near(), port in "(:[0-9]{0,6})?") {
        let plain = NAME.accepts(&text);
        for host in [Host { trailing_dot: true, ..NAME }, Host { address: true, ..NAME }] {
            prop_assert!(!plain || host.accepts(&text));
        }
        // Names in other letters are mapped, so that one in ASCII has to be as it would be written.
        #[cfg(feature = "idna")]
        {
            let has_reserved = text.split('.').any(|label| {
                label.get(2..4) == Some("--") && !label[..2].eq_ignore_ascii_case("xn")
            });
            let idn = Host { idn: true, ..NAME }.accepts(&text);
            prop_assert!(!plain || has_reserved || idn, "{:?}", text);
            prop_assert!(plain || !idn || !text.is_ascii(), "{:?}", text);
        }
        let text = format!("{text}{port}");
        let all = HostPort { trailing_dot: true, port_optional: true, zones: Zones::Any };
        prop_assert!(!PLAIN.accepts(&text) || all.accepts(&text));
    }
}
