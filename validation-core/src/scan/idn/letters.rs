//! The characters of domains beyond ASCII, by the scripts of Unicode 16.

/// The scripts, in order: only their alphabetic characters, in lower case, and the marks count.
const SCRIPTS: &[(char, char)] = &[
    // Latin; the gaps are letters that stand for several.
    ('\u{df}', '\u{f6}'),
    ('\u{f8}', '\u{131}'),
    ('\u{135}', '\u{13e}'),
    ('\u{142}', '\u{148}'),
    ('\u{14a}', '\u{17e}'),
    ('\u{180}', '\u{1c3}'),
    ('\u{1cd}', '\u{1f0}'),
    ('\u{1f4}', '\u{2af}'),
    // Greek, Cyrillic, Armenian.
    ('\u{390}', '\u{3ce}'),
    ('\u{430}', '\u{52f}'),
    ('\u{561}', '\u{586}'),
    // Hebrew, Arabic.
    ('\u{5d0}', '\u{5ea}'),
    ('\u{620}', '\u{63f}'),
    ('\u{641}', '\u{64a}'),
    ('\u{66e}', '\u{66f}'),
    ('\u{671}', '\u{674}'),
    ('\u{679}', '\u{6d3}'),
    // Devanagari, Bengali, Gurmukhi, Gujarati.
    ('\u{900}', '\u{950}'),
    ('\u{955}', '\u{957}'),
    ('\u{960}', '\u{97f}'),
    ('\u{981}', '\u{9d7}'),
    ('\u{9e0}', '\u{9f1}'),
    ('\u{a01}', '\u{a32}'),
    ('\u{a35}', '\u{a35}'),
    ('\u{a38}', '\u{a51}'),
    ('\u{a5c}', '\u{a5c}'),
    ('\u{a70}', '\u{a75}'),
    ('\u{a81}', '\u{aff}'),
    // Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala.
    ('\u{b01}', '\u{b4d}'),
    ('\u{b56}', '\u{b57}'),
    ('\u{b5f}', '\u{b71}'),
    ('\u{b82}', '\u{bd7}'),
    ('\u{c00}', '\u{c63}'),
    ('\u{c80}', '\u{cf3}'),
    ('\u{d00}', '\u{d7f}'),
    ('\u{d81}', '\u{df3}'),
    // Thai, Lao, Burmese, Georgian, Ethiopic, Khmer.
    ('\u{e01}', '\u{e32}'),
    ('\u{e34}', '\u{e4e}'),
    ('\u{e81}', '\u{eb2}'),
    ('\u{eb4}', '\u{ecd}'),
    ('\u{1000}', '\u{103f}'),
    ('\u{10d0}', '\u{10fa}'),
    ('\u{1200}', '\u{135a}'),
    ('\u{1780}', '\u{17d3}'),
    // Latin again, for Vietnamese.
    ('\u{1e01}', '\u{1e99}'),
    ('\u{1e9f}', '\u{1eff}'),
    // Kana, Bopomofo, Han, Hangul.
    ('\u{3005}', '\u{3007}'),
    ('\u{3041}', '\u{3096}'),
    ('\u{309d}', '\u{309e}'),
    ('\u{30a1}', '\u{30fe}'),
    ('\u{3105}', '\u{312f}'),
    ('\u{3400}', '\u{4dbf}'),
    ('\u{4e00}', '\u{9fff}'),
    ('\u{ac00}', '\u{d7a3}'),
    ('\u{20000}', '\u{2ebe0}'),
];

/// Whether names may have the character.
pub(super) fn is_of_names(char: char) -> bool {
    if char.is_ascii() {
        return char.is_ascii_alphanumeric() || char == '-';
    }
    let script = SCRIPTS.partition_point(|(_, last)| *last < char);
    SCRIPTS.get(script).is_some_and(|(first, _)| *first <= char)
        && (char.is_alphabetic() || order(char) > 0 || is_sign(char))
}

/// Whether the character is of a script that is read from the right.
pub(super) fn is_leftward(char: char) -> bool {
    matches!(char, '\u{5d0}'..='\u{6d3}')
}

/// Whether the character is one of the marks that are not alphabetic and stay in place.
fn is_sign(char: char) -> bool {
    matches!(char, '\u{e47}' | '\u{e4c}' | '\u{e4e}' | '\u{ecc}' | '\u{17c9}'..='\u{17d1}')
}

/// Whether a character of names is a mark on the one before it; a few rare letters among them count too.
pub(super) fn is_mark(char: char) -> bool {
    matches!(char,
        '\u{900}'..='\u{903}' | '\u{93a}'..='\u{957}' | '\u{962}'..='\u{963}'
        | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}' | '\u{9d7}' | '\u{9e2}'..='\u{9e3}'
        | '\u{a01}'..='\u{a03}' | '\u{a3c}'..='\u{a51}' | '\u{a70}'..='\u{a71}' | '\u{a75}'
        | '\u{a81}'..='\u{a83}' | '\u{abc}'..='\u{acd}' | '\u{ae2}'..='\u{ae3}' | '\u{afa}'..='\u{aff}'
        | '\u{b01}'..='\u{b03}' | '\u{b3c}'..='\u{b57}' | '\u{b62}'..='\u{b63}'
        | '\u{b82}' | '\u{bbe}'..='\u{bcd}' | '\u{bd7}'
        | '\u{c00}'..='\u{c04}' | '\u{c3c}'..='\u{c56}' | '\u{c62}'..='\u{c63}'
        | '\u{c81}'..='\u{c83}' | '\u{cbc}'..='\u{cd6}' | '\u{ce2}'..='\u{ce3}' | '\u{cf3}'
        | '\u{d00}'..='\u{d03}' | '\u{d3b}'..='\u{d4d}' | '\u{d57}' | '\u{d62}'..='\u{d63}'
        | '\u{d81}'..='\u{d83}' | '\u{dca}'..='\u{df3}'
        | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ecd}'
        | '\u{102b}'..='\u{103e}' | '\u{17b6}'..='\u{17d3}'
    )
}

/// The canonical combining class, by which marks on one letter are sorted; 0 for what stays in place.
pub(super) fn order(char: char) -> u8 {
    match char {
        '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{c3c}' | '\u{cbc}'
        | '\u{1037}' => 7,
        '\u{94d}' | '\u{9cd}' | '\u{a4d}' | '\u{acd}' | '\u{b4d}' | '\u{bcd}' | '\u{c4d}'
        | '\u{ccd}' | '\u{d3b}' | '\u{d3c}' | '\u{d4d}' | '\u{dca}' | '\u{e3a}' | '\u{eba}'
        | '\u{1039}' | '\u{103a}' | '\u{17d2}' => 9,
        '\u{c55}' => 84,
        '\u{c56}' => 91,
        '\u{e38}' | '\u{e39}' => 103,
        '\u{e48}'..='\u{e4b}' => 107,
        '\u{eb8}' | '\u{eb9}' => 118,
        '\u{ec8}'..='\u{ecb}' => 122,
        _ => 0,
    }
}

/// Whether Unicode has one character for the two, or might have one for the next and a letter before.
pub(super) fn composes(one: char, next: char) -> bool {
    // These compose across other marks.
    if matches!(next, '\u{c56}' | '\u{dca}') && order(one) > 0 {
        return true;
    }
    matches!(
        (one, next),
        ('\u{928}' | '\u{930}' | '\u{933}', '\u{93c}')
            | ('\u{9c7}', '\u{9be}' | '\u{9d7}')
            | ('\u{b47}', '\u{b3e}' | '\u{b56}' | '\u{b57}')
            | ('\u{b92}', '\u{bd7}')
            | ('\u{bc6}', '\u{bbe}' | '\u{bd7}')
            | ('\u{bc7}', '\u{bbe}')
            | ('\u{c46}', '\u{c56}')
            | ('\u{cbf}' | '\u{cca}', '\u{cd5}')
            | ('\u{cc6}', '\u{cc2}' | '\u{cd5}' | '\u{cd6}')
            | ('\u{d46}', '\u{d3e}' | '\u{d57}')
            | ('\u{d47}', '\u{d3e}')
            | ('\u{dd9}', '\u{dca}' | '\u{dcf}' | '\u{ddf}')
            | ('\u{ddc}', '\u{dca}')
            | ('\u{1025}', '\u{102e}')
    )
}
