//! Whether text is composed: in Unicode's normal form C, as far as names need it, by Unicode 16.
//!
//! Of several ways to write `é`, names have the shortest. Characters that stand for others, and parts of
//! Hangul syllables, are no characters of names, so that pairs are all there is to it.

use super::order::order;
use crate::scan::label;

/// Room for the parts of the longest label; no character has more than three.
const MOST_PARTS: usize = 3 * label::LONGEST;

/// Whether a name is composed, and its marks are in order.
pub(super) fn is_composed(name: &[char]) -> bool {
    if !name.iter().any(|char| changes(*char)) {
        return true;
    }
    let mut parts = Parts { chars: ['\0'; MOST_PARTS], len: 0 };
    name.iter().all(|char| parts.add(*char).is_some()) && parts.is_composed_to(name)
}

/// The first of the rare scripts in which what has parts may begin with one that composes.
const RARE: char = '\u{11380}';

/// The first character that composes with another before it.
const FIRST_MARK: char = '\u{300}';

/// Whether the character may be another one beside the right neighbour.
fn changes(char: char) -> bool {
    if char < FIRST_MARK {
        return false;
    }
    char >= RARE || order(char) != 0 || COMPOSED.iter().any(|(mark, ..)| *mark == char)
}

/// A name taken apart, with the marks on each letter in order.
struct Parts {
    chars: [char; MOST_PARTS],
    len: usize,
}

impl Parts {
    /// Adds the parts of a character; `None` where there is no room.
    fn add(&mut self, char: char) -> Option<()> {
        let mut marks = ['\0'; 2];
        let (mut letter, mut some) = (char, 0);
        while let Some((first, mark)) = taken_apart(letter) {
            *marks.get_mut(some)? = mark;
            (letter, some) = (first, some + 1);
        }
        self.insert(letter)?;
        marks.iter().take(some).rev().try_for_each(|mark| self.insert(*mark))
    }

    fn insert(&mut self, char: char) -> Option<()> {
        let mut at = self.len;
        *self.chars.get_mut(at)? = char;
        self.len += 1;
        let place = order(char);
        while place > 0 && at > 0 && order(self.chars[at - 1]) > place {
            self.chars.swap(at - 1, at);
            at -= 1;
        }
        Some(())
    }

    /// Whether composing the parts gives the name again.
    fn is_composed_to(&self, name: &[char]) -> bool {
        let mut composed = ['\0'; MOST_PARTS];
        let (mut letter, mut len, mut last) = (None, 0, 0);
        for char in self.chars.iter().take(self.len) {
            let place = order(*char);
            if let Some(at) = letter
                && (len == at + 1 || last < place)
                && let Some(both) = put_together(composed[at], *char)
            {
                composed[at] = both;
                continue;
            }
            if place == 0 {
                letter = Some(len);
            }
            composed[len] = *char;
            (len, last) = (len + 1, place);
        }
        composed[..len] == *name
    }
}

fn taken_apart(char: char) -> Option<(char, char)> {
    COMPOSED.iter().find_map(|(mark, letters, both)| {
        let at = both.chars().position(|both| both == char)?;
        Some((letters.chars().nth(at)?, *mark))
    })
}

fn put_together(letter: char, char: char) -> Option<char> {
    let (_, letters, both) = COMPOSED.iter().find(|(mark, ..)| *mark == char)?;
    both.chars().nth(letters.chars().position(|first| first == letter)?)
}

/// Marks, the letters that they compose with, and what becomes of each, in the same order. Made of
/// `UnicodeData` and `CompositionExclusions` of Unicode 16 (Unicode licence).
static COMPOSED: &[(char, &str, &str)] = &[
    (
        '\u{300}',
        "aeiouünеиēōwâăêôơưyἀἁἐἑἠἡἰἱὀὁὐὑὠὡαεηιουωϊϋ",
        "àèìòùǜǹѐѝḕṑẁầằềồờừỳἂἃἒἓἢἣἲἳὂὃὒὓὢὣὰὲὴὶὸὺὼῒῢ",
    ),
    (
        '\u{301}',
        "aeiouyclnrszügåæøϊαεηιϋουωгкçēïkmõōpũwâăêôơưἀἁἐἑἠἡἰἱὀὁὐὑὠὡ",
        "áéíóúýćĺńŕśźǘǵǻǽǿΐάέήίΰόύώѓќḉḗḯḱḿṍṓṕṹẃấắếốớứἄἅἔἕἤἥἴἵὄὅὔὕὤὥ",
    ),
    ('\u{302}', "aeioucghjswyzạẹọ", "âêîôûĉĝĥĵŝŵŷẑậệộ"),
    ('\u{303}', "anoiuvâăeêôơưy", "ãñõĩũṽẫẵẽễỗỡữỹ"),
    ('\u{304}', "aeiouüäȧæǫöõȯyиуgḷṛαιυ", "āēīōūǖǟǡǣǭȫȭȱȳӣӯḡḹṝᾱῑῡ"),
    ('\u{306}', "aegiouиужаеȩạαιυ", "ăĕğĭŏŭйўӂӑӗḝặᾰῐῠ"),
    (
        '\u{307}',
        "cegzaobdfhmnprsśšṣtwxy\u{105d2}\u{105da}",
        "ċėġżȧȯḃḋḟḣṁṅṗṙṡṥṧṩṫẇẋẏ\u{105c9}\u{105e4}",
    ),
    ('\u{308}', "aeiouyιυеіаәжзиоөэучыhõūwxt", "äëïöüÿϊϋёїӓӛӝӟӥӧӫӭӱӵӹḧṏṻẅẍẗ"),
    ('\u{309}', "aâăeêioôơuưy", "ảẩẳẻểỉỏổởủửỷ"),
    ('\u{30a}', "auwy", "åůẘẙ"),
    ('\u{30b}', "ouу", "őűӳ"),
    ('\u{30c}', "cdelnrstzaiouügkʒjh", "čďěľňřšťžǎǐǒǔǚǧǩǯǰȟ"),
    ('\u{30f}', "aeioruѵ", "ȁȅȉȍȑȕѷ"),
    ('\u{311}', "aeioru", "ȃȇȋȏȓȗ"),
    ('\u{313}', "αεηιουωρ", "ἀἐἠἰὀὐὠῤ"),
    ('\u{314}', "αεηιουωρ", "ἁἑἡἱὁὑὡῥ"),
    ('\u{31b}', "ou", "ơư"),
    ('\u{323}', "bdhklmnrstvwzaeioơuưy", "ḅḍḥḳḷṃṇṛṣṭṿẉẓạẹịọợụựỵ"),
    ('\u{324}', "u", "ṳ"),
    ('\u{325}', "a", "ḁ"),
    ('\u{326}', "st", "șț"),
    ('\u{327}', "cgklnrstedh", "çģķļņŗşţȩḑḩ"),
    ('\u{328}', "aeiuo", "ąęįųǫ"),
    ('\u{32d}', "delntu", "ḓḙḽṋṱṷ"),
    ('\u{32e}', "h", "ḫ"),
    ('\u{330}', "eiu", "ḛḭṵ"),
    ('\u{331}', "bdklnrtzh", "ḇḏḵḻṉṟṯẕẖ"),
    ('\u{342}', "ἀἁἠἡἰἱὐὑὠὡαηιϊυϋω", "ἆἇἦἧἶἷὖὗὦὧᾶῆῖῗῦῧῶ"),
    ('\u{653}', "\u{627}", "\u{622}"),
    (
        '\u{654}',
        "\u{627}\u{648}\u{64a}\u{6d5}\u{6c1}\u{6d2}",
        "\u{623}\u{624}\u{626}\u{6c0}\u{6c2}\u{6d3}",
    ),
    ('\u{655}', "\u{627}", "\u{625}"),
    ('\u{93c}', "\u{928}\u{930}\u{933}", "\u{929}\u{931}\u{934}"),
    ('\u{9be}', "\u{9c7}", "\u{9cb}"),
    ('\u{9d7}', "\u{9c7}", "\u{9cc}"),
    ('\u{b3e}', "\u{b47}", "\u{b4b}"),
    ('\u{b56}', "\u{b47}", "\u{b48}"),
    ('\u{b57}', "\u{b47}", "\u{b4c}"),
    ('\u{bbe}', "\u{bc6}\u{bc7}", "\u{bca}\u{bcb}"),
    ('\u{bd7}', "\u{b92}\u{bc6}", "\u{b94}\u{bcc}"),
    ('\u{c56}', "\u{c46}", "\u{c48}"),
    ('\u{cc2}', "\u{cc6}", "\u{cca}"),
    ('\u{cd5}', "\u{cbf}\u{cc6}\u{cca}", "\u{cc0}\u{cc7}\u{ccb}"),
    ('\u{cd6}', "\u{cc6}", "\u{cc8}"),
    ('\u{d3e}', "\u{d46}\u{d47}", "\u{d4a}\u{d4b}"),
    ('\u{d57}', "\u{d46}", "\u{d4c}"),
    ('\u{dca}', "\u{dd9}\u{ddc}", "\u{dda}\u{ddd}"),
    ('\u{dcf}', "\u{dd9}", "\u{ddc}"),
    ('\u{ddf}', "\u{dd9}", "\u{dde}"),
    ('\u{102e}', "\u{1025}", "\u{1026}"),
    (
        '\u{1b35}',
        "\u{1b05}\u{1b07}\u{1b09}\u{1b0b}\u{1b0d}\u{1b11}\u{1b3a}\u{1b3c}\u{1b3e}\u{1b3f}\u{1b42}",
        "\u{1b06}\u{1b08}\u{1b0a}\u{1b0c}\u{1b0e}\u{1b12}\u{1b3b}\u{1b3d}\u{1b40}\u{1b41}\u{1b43}",
    ),
    (
        '\u{3099}',
        "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ",
        "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ",
    ),
    ('\u{309a}', "はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"),
    ('\u{110ba}', "\u{11099}\u{1109b}\u{110a5}", "\u{1109a}\u{1109c}\u{110ab}"),
    ('\u{11127}', "\u{11131}\u{11132}", "\u{1112e}\u{1112f}"),
    ('\u{1133e}', "\u{11347}", "\u{1134b}"),
    ('\u{11357}', "\u{11347}", "\u{1134c}"),
    ('\u{113b8}', "\u{113c2}", "\u{113c7}"),
    ('\u{113bb}', "\u{11384}", "\u{11385}"),
    ('\u{113c2}', "\u{1138b}\u{113c2}", "\u{1138e}\u{113c5}"),
    ('\u{113c9}', "\u{11382}\u{11390}\u{113c2}", "\u{11383}\u{11391}\u{113c8}"),
    ('\u{114b0}', "\u{114b9}", "\u{114bc}"),
    ('\u{114ba}', "\u{114b9}", "\u{114bb}"),
    ('\u{114bd}', "\u{114b9}", "\u{114be}"),
    ('\u{115af}', "\u{115b8}\u{115b9}", "\u{115ba}\u{115bb}"),
    ('\u{11930}', "\u{11935}", "\u{11938}"),
    ('\u{1611e}', "\u{1611e}", "\u{16121}"),
    ('\u{1611f}', "\u{1611e}\u{16129}\u{16121}\u{16122}", "\u{16123}\u{16124}\u{16126}\u{16127}"),
    ('\u{16120}', "\u{1611e}\u{16121}", "\u{16125}\u{16128}"),
    ('\u{16129}', "\u{1611e}", "\u{16122}"),
    ('\u{16d67}', "\u{16d67}\u{16d63}\u{16d69}", "\u{16d68}\u{16d69}\u{16d6a}"),
];
