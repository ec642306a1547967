//! Tables of domains, and the tables of characters themselves.

use alloc::vec::Vec;

use super::{is_domain, kinds, normal, order, points};

const NAMES: &[&str] = &[
    "bücher.example",
    "BÜCHER.example",
    "bu-cher1.straße",
    "xn--bcher-kva.example",
    "XN--BCHER-KVA.example",
    "пример.рф",
    "xn--e1afmkfd.xn--p1ai",
    "例え.jp",
    "中国",
    "कॉम",
    "xn--11b4c3d",
    "ไทย.th",
    "ישראל.il",
    "مثال.com",
    "xn--mgbh0fb.com",
    "xn--4dbrk0ce",
    "ab--c.com",
    "ภาษาไทย",
    "tiếng-việt.vn",
];

const NO_NAMES: &[&str] = &[
    "xn--a",
    "xn--",
    "xn--abc-",
    "xn--ü",
    "-ü",
    "ü-",
    "",
    "ü..com",
    "ａ.com",
    "ﬁ.com",
    "1.２",
    "u\u{301}.com",
    "a\u{200d}b.com",
    "a\u{ad}b.com",
    "a。com",
    "☃.com",
    "aא.com",
    "אa.com",
    "א1.1a.com",
    "xn--4dbrk0ce.1a",
    "\u{93e}क",
    "ab--ü",
    "a_b.ü",
    "Ӏ.com",
    // Not composed, and marks out of order.
    "xn--a-xbb",
    "xn--u-xbbu",
    "xn--a-xbb6h",
];

/// Those of JSON Schema's suite, draft 2020-12 (MIT): names of IDNA2008, spelled and written.
const SPELLED: &[(&str, &str)] = &[
    ("xn--9n2bp8q.xn--9t4b11yi5a", "실례.테스트"),
    ("xn--ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
    // Exceptions that are valid.
    ("xn--zca29lwxobi7a", "ßς་〇"),
    ("xn--qmbc", "\u{6fd}\u{6fe}"),
    ("xn--ll-0ea", "l·l"),
    ("xn--wva3je", "α͵β"),
    ("xn--4dbc5h", "א׳ב"),
    ("xn--4dbc8h", "א״ב"),
    ("xn--k8j5u", "・ぁ"),
    ("xn--bck0j", "・ァ"),
    ("xn--vek778f", "・丈"),
    ("xn--ngba1o", "ب٠ب"),
    ("xn--0-gyc", "۰0"),
    ("xn--11b2ezcw70k", "क\u{94d}\u{200d}ष"),
    ("xn--11b2ezcs70k", "क\u{94d}\u{200c}ष"),
    ("xn--ngba5hb2804a", "بي\u{200c}بي"),
];

/// The same suite's, that are none.
const MISSPELLED: &[&str] = &[
    "xn--X",
    "xn--07jt112bpxg.xn--9t4b11yi5a",
    // Marks come first.
    "xn--hello-txk",
    "xn--hello-zed",
    "xn--hello-6bf",
    // Exceptions that are not valid.
    "xn--chb89f",
    "xn--07jceefgh4c",
    // Out of context.
    "xn--al-0ea",
    "xn--l-fda",
    "xn--la-0ea",
    "xn--l-gda",
    "xn--S-jib3p",
    "xn--wva3j",
    "xn--A-2hc5h",
    "xn--5db1e",
    "xn--A-2hc8h",
    "xn--5db3e",
    "xn--defabc-k64e",
    "xn--vek",
    "xn--ngb6iyr",
    "xn--11b2er09f",
    "xn--02b508i",
    "XN--aa---o47jg78q",
    "xn--7a",
    // Two directions, no canonical spelling, and nothing spelled.
    "xn--0ca24w",
    "xn---9uc",
    "xn--example-",
    "क\u{94d}\u{200c}षx\u{200c}y",
    "0a.א",
    "0ا",
    "א0\u{660}",
];

#[test]
fn written_and_spelled() {
    let written = SPELLED.iter().flat_map(|(spelled, written)| [spelled, written]);
    for domain in NAMES.iter().chain(written) {
        assert!(is_domain(domain), "{domain}");
    }
    for domain in NO_NAMES.iter().chain(MISSPELLED) {
        assert!(!is_domain(domain), "{domain}");
    }
    assert!(is_domain(&"ü".repeat(63)) && !is_domain(&"ü".repeat(64)));
}

#[test]
fn characters() {
    for char in "a0-ßéжбאا中ゝ가\u{94d}\u{10ffd}".chars() {
        assert_eq!(points::is_valid(char), char != '\u{10ffd}', "{char:?}");
    }
    for char in "A_.ÉЖﬁａ²☃·\u{200d}\u{e000}\0".chars() {
        assert!(!points::is_valid(char), "{char:?}");
    }
    assert!(kinds::is_mark('\u{903}') && !kinds::is_mark('é'));
    assert!(order::is_virama('\u{94d}') && !order::is_virama('\u{93c}'));
}

#[test]
fn tables_are_in_order() {
    for bounds in kinds::TABLES.iter().chain(points::TABLES).chain(order::TABLES) {
        assert!(bounds.is_sorted_by(|one, next| one < next) && bounds.len() % 2 == 0);
    }
}

#[test]
fn composed_text() {
    for (text, composed) in [
        ("tiếng", true),
        ("o\u{301}", false),
        ("x\u{301}", true),
        ("\u{e2}\u{323}", false),
        ("\u{1ead}", true),
        ("x\u{323}\u{301}", true),
        ("x\u{301}\u{323}", false),
        ("o\u{327}\u{301}", false),
        ("q\u{327}\u{301}", true),
        ("\u{915}\u{93c}\u{94d}", true),
        ("\u{915}\u{94d}\u{93c}", false),
        ("\u{928}\u{93c}", false),
        ("\u{1138b}\u{113c8}", false),
        ("\u{304b}\u{3099}", false),
    ] {
        let chars: Vec<char> = text.chars().collect();
        assert_eq!(normal::is_composed(&chars), composed, "{text:?}");
    }
}
