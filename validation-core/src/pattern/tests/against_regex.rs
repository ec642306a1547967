//! Programs and the `regex` crate agree, on random patterns and texts made from them.

use alloc::{format, string::String, vec::Vec};

use regex::Regex;

use super::super::{Program, Verdict};

/// A small generator of random numbers, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % sides
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.roll(choices.len())]
    }
}

/// What the sides of the atoms are made of, each with some of its members.
const ATOMS: &[(&str, &str)] = &[
    ("[a-z]", "abzmq"),
    ("[A-Z]", "AZQ"),
    ("[0-9]", "059"),
    ("[a-z0-9_]", "az09_"),
    ("[A-Za-z0-9+/]", "AZaz09+/"),
    ("[a-fA-F0-9]", "afAF09"),
    ("[^a-z]", "A0 é語😀\n"),
    ("[^@\\s]", "a-é\u{0}😀"),
    ("[ -~]", " ~aZ"),
    ("[-.]", "-."),
    ("[.-]", "-."),
    ("[!&~]", "!&~"),
    ("[\\-\\]\\\\]", "-]\\"),
    ("[acegikm]", "acgm"),
    ("[^acegikm]", "bdé"),
    ("[\\x00-\\x1f\\x7f]", "\u{0}\t\u{1f}\u{7f}"),
    ("[\\d-]", "0-٣"),
    ("[\\w.]", "a_.é٣"),
    ("\\d", "09٣"),
    ("\\D", "aé-"),
    ("\\w", "a_Zé٣"),
    ("\\W", "-. \u{a0}"),
    ("\\s", " \t\u{a0}"),
    ("\\S", "aé-"),
    (".", "aé😀\u{0}"),
    ("a", "a"),
    ("Z", "Z"),
    ("7", "7"),
    ("-", "-"),
    ("@", "@"),
    ("\\.", "."),
    ("\\+", "+"),
    ("\\x41", "A"),
    ("\\t", "\t"),
    ("/", "/"),
    (" ", " "),
];

const COUNTS: &[(&str, usize, usize)] = &[
    ("", 1, 1),
    ("", 1, 1),
    ("", 1, 1),
    ("?", 0, 1),
    ("*", 0, 20),
    ("+", 1, 20),
    ("{2}", 2, 2),
    ("{3}", 3, 3),
    ("{8}", 8, 8),
    ("{0}", 0, 0),
    ("{1,3}", 1, 3),
    ("{4,12}", 4, 12),
    ("{2,}", 2, 18),
    ("{0,9}", 0, 9),
    ("+?", 1, 10),
];

struct Case {
    pattern: String,
    parts: Vec<(&'static str, usize, usize)>,
}

fn case(dice: &mut Dice) -> Case {
    let mut pattern = String::from(dice.pick(&["^", "^", "^", "^", "^", "^", "\\A", ""]));
    let mut parts = Vec::new();
    for _ in 0..dice.pick(&[0, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6]) {
        let (atom, members) = dice.pick(ATOMS);
        let (count, min, max) = dice.pick(COUNTS);
        pattern.push_str(atom);
        pattern.push_str(count);
        parts.push((members, min, max));
    }
    pattern.push_str(dice.pick(&["$", "$", "$", "$", "\\z", ""]));
    Case { pattern, parts }
}

/// A text of the language, mostly; two times in three changed in one place.
fn text(dice: &mut Dice, case: &Case) -> String {
    let mut text = Vec::new();
    for (members, min, max) in &case.parts {
        let members: Vec<char> = members.chars().collect();
        // Beyond ASCII rarely, for it is mostly not the program that answers then.
        let ascii = members.iter().filter(|member| member.is_ascii()).count();
        let sides = if ascii > 0 && dice.roll(8) > 0 { ascii } else { members.len() };
        for _ in 0..min + dice.roll(max - min + 1) {
            text.push(members[dice.roll(sides)]);
        }
    }
    let at = dice.roll(text.len() + 1);
    let other =
        dice.pick(&['a', 'Z', '5', '-', '\n', ' ', '@', '_', '\u{0}', '\u{7f}', 'é', '😀', '٣']);
    match dice.roll(9) {
        0 => text.insert(at, other),
        1 if at < text.len() => text[at] = other,
        2 if at < text.len() => drop(text.remove(at)),
        3 => text.push(other),
        _ => {}
    }
    text.into_iter().collect()
}

/// Compares so many simple patterns, each on 20 texts; the counts of patterns left to `regex`,
/// of comparisons, and of texts that matched or were asked for.
fn compare(seed: u64, patterns: usize) -> [usize; 4] {
    let mut dice = Dice(seed);
    let [mut left, mut compared, mut matched, mut asked] = [0; 4];
    let mut done = 0;
    while done < patterns {
        let case = case(&mut dice);
        let program = Program::compile(&case.pattern);
        if !program.simple() {
            left += 1;
            continue;
        }
        done += 1;
        let regex = Regex::new(&case.pattern).unwrap_or_else(|error| panic!("{error}"));
        for _ in 0..20 {
            let text = text(&mut dice, &case);
            let verdict = program.run(&text);
            let expected = regex.is_match(&text);
            compared += 1;
            matched += usize::from(expected);
            asked += usize::from(verdict == Verdict::Ask);
            let right = match verdict {
                Verdict::Yes => expected,
                Verdict::No => !expected,
                Verdict::Ask => !text.is_ascii(),
            };
            assert!(right, "{} on {text:?}: {verdict:?}, not {expected}", case.pattern);
        }
    }
    [left, compared, matched, asked]
}

#[test]
fn random_patterns() {
    let [_, compared, matched, asked] = compare(0x2545_f491_4f6c_dd1d, 3_000);
    assert!(matched * 10 > compared * 3, "{matched} of {compared}");
    assert!(asked * 10 < compared * 2, "{asked} of {compared}");
}

/// Every simple pattern is a valid regex, also where the counts are large.
#[test]
fn large_counts_are_valid_regexes() {
    for pattern in
        ["^a{1000}$", "^[^a]{1000}$", "^.{1000}$", "^.{1,1000}$", r"^\w{100}$", r"^\w{1,100}$"]
    {
        assert!(Program::compile(pattern).simple(), "{pattern}");
        assert!(Regex::new(pattern).is_ok(), "{pattern}");
    }
}

/// Random strings of the characters of syntax: what is taken for simple is a regex of that meaning.
#[test]
fn random_syntax() {
    const PIECES: &[&str] = &[
        "a", "b", "z", "A", "0", "9", "-", "-", "[", "]", "]", "^", "$", "\\", ".", "*", "+", "?",
        "{", "}", "{2}", "{1,}", ",", "&", "&&", "~", "~~", "--", "\\d", "\\w", "\\s", "\\x41",
        "[a-z]", "[^a-z]", "[0-9]", "(", "|", "é", "/", "#", " ", "\\-", "\\]", "\\z", "\\A", "<",
        "\\<",
    ];
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut simple = 0;
    for _ in 0..4_000 {
        let pieces = 1 + dice.roll(7);
        let pattern: String = (0..pieces).map(|_| dice.pick(PIECES)).collect();
        for pattern in [format!("^{pattern}$"), format!("^[{pattern}]$"), pattern] {
            let program = Program::compile(&pattern);
            if !program.simple() {
                continue;
            }
            simple += 1;
            let regex = Regex::new(&pattern).unwrap_or_else(|error| panic!("{error}"));
            for text in [
                "", "a", "b", "A", "0", "-", "]", "^", "&", "~", "\\", "aa", "a-", ".", "\n", " ",
                "{",
            ] {
                match program.run(text) {
                    Verdict::Ask => panic!("asks for {text:?} in {pattern}"),
                    verdict => assert_eq!(
                        verdict == Verdict::Yes,
                        regex.is_match(text),
                        "{pattern} {text:?}"
                    ),
                }
            }
        }
    }
    assert!(simple > 2_000, "{simple}");
}
