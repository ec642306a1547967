//! The languages of IANA's Language Subtag Registry, as of 25 August 2025.

use crate::scan::codes::{Pairs, Triples};

/// Whether the text is one of the two-letter codes of ISO 639-1. Upper and lower case are the same.
#[inline]
pub(crate) fn alpha_2(text: &str) -> bool {
    ALPHA_2.have(text.as_bytes(), 2)
}

/// Whether a subtag is a registered language. `qaa` to `qtz` are for private use.
pub(super) fn is_language(subtag: &str) -> bool {
    match subtag.as_bytes() {
        pair @ [_, _] => alpha_2(subtag) || OLD.have(pair, 2),
        [b'q' | b'Q', b'a'..=b't' | b'A'..=b'T', last] if last.is_ascii_alphabetic() => true,
        triple => ALPHA_3.have(triple, 3),
    }
}

static ALPHA_2: Pairs = Pairs::read(ISO_639_1, 3, 0, 2);

/// Two-letter codes that have been replaced, and stay registered.
static OLD: Pairs = Pairs::read("in iw ji jw mo sh", 3, 0, 2);

static ALPHA_3: Triples = read(include_str!("registry.txt").as_bytes());

/// Reads lines of two first letters, a space, and all third letters that may follow these.
const fn read(lines: &[u8]) -> Triples {
    let mut codes = Triples::EMPTY;
    let (mut start, mut at) = (0, 0);
    while at < lines.len() {
        if lines[at] == b'\n' {
            start = at + 1;
        } else if at >= start + 3 {
            let code = [lines[start], lines[start + 1], lines[at]];
            codes = codes.with(Triples::number(&code, 0, 3));
        }
        at += 1;
    }
    codes
}

/// Rows of three bytes.
const ISO_639_1: &str = "\
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv \
    cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr \
    ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw \
    ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv \
    ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr \
    ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi \
    yo za zh zu";

#[cfg(test)]
mod tests {
    use super::{ISO_639_1, alpha_2, is_language};

    #[test]
    fn the_registry_is_read() {
        assert_eq!(ISO_639_1.split(' ').filter(|code| alpha_2(code)).count(), 184);
        for code in ["nl", "NL", "iw", "aaa", "zzj", "gsw", "yue", "qaa", "qtz", "tlh"] {
            assert!(is_language(code), "{code}");
        }
        for code in ["", "n", "xq", "qua0", "quo", "zzz", "nl1", "é", "12", "abcd"] {
            assert!(!is_language(code), "{code}");
        }
        assert!(!alpha_2("iw") && !alpha_2("nld"));
    }

    #[test]
    fn so_many_are_registered() {
        let letters = || b'a'..=b'z';
        let all =
            letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| [a, b, c])));
        let count = all.filter(|code| str::from_utf8(code).is_ok_and(is_language)).count();
        assert_eq!(count, 8077 + 20 * 26);
    }
}
