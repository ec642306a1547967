//! What is simple, what matches, and a comparison with the `regex` crate.

#[cfg(feature = "regex")]
mod against_regex;

use super::{Program, Verdict};

/// Patterns that need no engine, texts that match, texts that do not.
const SIMPLE: &[(&str, &[&str], &[&str])] = &[
    ("", &["", "a"], &[]),
    ("^", &["", "a"], &[]),
    ("$", &["", "a"], &[]),
    ("^$", &[""], &["a", "\n"]),
    (r"\A\z", &[""], &["a"]),
    ("^[A-Z]{3}-[0-9]{4}$", &["ABC-1234"], &["", "ABC-123", "ABC-12345", "ABc-1234", "ABC-123é"]),
    ("^[0-9]{5}$", &["12345"], &["1234", "123456", "1234a", "12345\n", "１2345"]),
    ("^[a-z0-9_]+$", &["a", "a_1", "abcdefgh", "abcdefgh_12345"], &["", "A", "abcdefghI", "é"]),
    (r"^\+?[1-9][0-9]{1,14}$", &["+31612345678", "12"], &["+", "1", "+01", "1234567890123456"]),
    ("^#[0-9a-fA-F]{6}$", &["#12aBcF"], &["#12345", "#12345g", "123456", "##12345"]),
    ("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", &["NL91ABNA0417164300"], &["NL91ABNA04171", "nl91"]),
    (r"^v[0-9]+\.[0-9]+\.[0-9]+$", &["v1.22.333"], &["v1.2", "v1..2", "1.2.3", "v1.2.3-x"]),
    ("^[^@ ]+@[^@ ]+$", &["a@b", "é@語", "aaaaaaaé@b"], &["@b", "a@", "a@b@c", "a b@c"]),
    ("^.{2,3}$", &["ab", "éé", "語語語"], &["a", "abcd", "a\nb", "😀"]),
    ("^https?://", &["http://", "https://x"], &["http:/x", "ftp://x", " http://"]),
    (r"\.pdf$", &[".pdf", "é.pdf", "a.pdf.pdf"], &["apdf", ".pdf ", ".pd", ""]),
    ("[0-9]", &["1", "abcdefgh9", "é1"], &["", "abc", "٣"]),
    ("[^a-z]", &["A", "abcé", "abcdefghi\n"], &["", "abcdefghi"]),
    ("^a?b?c?$", &["", "ac", "abc"], &["ca", "abcd"]),
    ("^[a-z][a-z]*?x{0}[a-z]$", &["ab", "abc"], &["a", "ab1"]),
    (r"^\x41[\x30-\x39]\t\-[]a]?", &[], &[]),
    (r"^\x41[\x30-\x39]\t\-$", &["A5\t-"], &["A5 -", "A\t-"]),
    ("^a*a$", &["a", "aaaaaaaaaa"], &["", "ab", "b"]),
    ("^-*$", &["", "--", "---------"], &["-a", "a"]),
    ("^-+a{2,3}-*$", &["-aa", "---------aaa--"], &["aa", "-a", "-aaaa"]),
    ("^[acegikmo]+$", &["a", "acegikmoacegikmo"], &["", "b", "acegikmob"]),
];

#[test]
fn simple_patterns() {
    for (pattern, matching, others) in SIMPLE {
        let program = Program::compile(pattern);
        if matching.is_empty() {
            assert!(!program.simple(), "{pattern}");
            continue;
        }
        assert!(program.simple() && program.supported(), "{pattern}");
        for text in *matching {
            assert_eq!(program.run(text), Verdict::Yes, "{pattern} {text:?}");
        }
        for text in *others {
            assert_eq!(program.run(text), Verdict::No, "{pattern} {text:?}");
        }
    }
}

/// Unicode's digits, words and spaces are exact in ASCII, and asked for beyond it.
#[test]
fn unicode_classes() {
    for (pattern, yes, no, ask) in [
        (r"^\d{5}$", "12345", "1234x", "１2345"),
        (r"^\w+$", "snake_case1", "snake-case", "naïve"),
        (r"^\S+\s\S+$", "a b", "ab", "a\u{a0}b"),
        (r"^\d+$", "123456789", "", "12345678٣"),
        (r"\d", "abc1", "abc", "abc٣"),
        (r"\W", "é-", "abcdefghij", "é"),
    ] {
        let program = Program::compile(pattern);
        assert!(program.simple(), "{pattern}");
        assert_eq!(program.supported(), cfg!(feature = "regex"), "{pattern}");
        assert_eq!(program.run(yes), Verdict::Yes, "{pattern}");
        assert_eq!(program.run(no), Verdict::No, "{pattern}");
        assert_eq!(program.run(ask), Verdict::Ask, "{pattern}");
    }
}

#[test]
fn the_rest_is_asked() {
    for pattern in [
        "^(a|b)$",
        "a|b",
        "^.*a$",
        "^[a-z]+[a-f0-9]$",
        "abc",
        "[0-9]{2}",
        r"\d$",
        "(?i)^a$",
        "(",
        ")",
        "[",
        "[]a]",
        "[^]a]",
        "[a&&b]",
        "[a--b]",
        "[+--b]",
        "[[:alpha:]]",
        "[b-a]",
        r"[a-\d]",
        r"[\d-z]",
        r"\b",
        r"\Z",
        r"\p{L}",
        r"\x{41}",
        r"\xff",
        r"\u0041",
        "^é$",
        "[é]",
        "a**",
        "a{2}{3}",
        "a{,2}",
        "a{2,1}",
        "a{1001}",
        r"^\w{101}$",
        "a{",
        "{",
        "}",
        "*",
        "^*",
        "^a$b",
        "$^",
        "^^",
        r"^\",
        "^[a-",
        r"^[\",
    ] {
        let program = Program::compile(pattern);
        assert!(!program.simple(), "{pattern}");
        assert_eq!(program.supported(), cfg!(feature = "regex"), "{pattern}");
        assert_eq!(program.run("a"), Verdict::Ask, "{pattern}");
    }
}

#[test]
fn compiles_in_a_constant_and_is_small() {
    const PROGRAM: Program = Program::compile("^[a-z]+$");
    const { assert!(PROGRAM.simple() && PROGRAM.supported()) };

    assert_eq!(PROGRAM.run("abc"), Verdict::Yes);
    assert!(size_of::<Program>() <= 320, "{}", size_of::<Program>());
}

#[cfg(feature = "regex")]
#[test]
fn matches_with_and_without_a_slot() {
    use super::{Flags, Slot, Source, is_valid, matches};

    static SLOT: Slot = Slot::new();
    for (pattern, text, expected) in [
        ("^(?:a|b)$", "b", true),
        ("^(?:a|b)$", "c", false),
        (r"^\d$", "٣", true),
        (r"^\d$", "x", false),
        ("(", "(", false),
    ] {
        let program = Program::compile(pattern);
        let source = Source { regex: pattern, flags: Flags::NONE };
        assert_eq!(matches(&program, source, None, text), expected, "{pattern} {text}");
        assert_eq!(matches(&program, source, Some(&SLOT), text), expected, "{pattern} {text}");
        assert_eq!(is_valid(source), pattern != "(");
    }
}
