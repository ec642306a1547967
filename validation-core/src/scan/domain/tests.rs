//! Cases of Django's own tests (BSD-3-Clause) among others, judged by Django 5.2.

use alloc::{format, string::String};

use super::is_domain;

const ANY: &[&str] = &[
    "000000.org",
    "python.org",
    "python.co.uk",
    "domain.with.idn.tld.उदाहरण.परीक्ष",
    "ıçğü.com",
    "xn--7ca6byfyc.com",
    "x.cz",
    "7.co",
    "python.org.",
    "a.xn--1",
    "a.XN--1İıſ\u{212a}",
    "a.１２",
    "a。b.co",
    "☃.net",
    "a--b.c--d",
];
const ASCII_ONLY: &[&str] = &["1.22", "a.c1", "a.1c", "a.xn--1-1"];
const NONE: &[&str] = &[
    "",
    ".",
    "com",
    "localhost",
    "python..org",
    "python-.org",
    "-python.org",
    "python.org..",
    "python.org\n",
    "a.c",
    "a.-b",
    "a.b-",
    "a b.com",
    "a_b.com",
    "a.\u{a0}b",
    "𐐀.com",
    "a.é1é",
    "a.é",
    "a.xn--1-é",
];

#[test]
fn tables() {
    for text in ANY {
        assert!(is_domain(text, true), "{text:?}");
        assert_eq!(is_domain(text, false), text.is_ascii(), "{text:?}");
    }
    for text in ASCII_ONLY {
        assert!(!is_domain(text, true) && is_domain(text, false), "{text:?}");
    }
    for text in NONE {
        assert!(!is_domain(text, true) && !is_domain(text, false), "{text:?}");
    }
}

#[test]
fn longest() {
    for letter in ["a", "é"] {
        let of = |len: usize| format!("{}.{letter}{letter}", letter.repeat(len));
        assert!(is_domain(&of(63), true) && !is_domain(&of(64), true));
        let last = |len: usize| format!("a.{}", letter.repeat(len));
        assert!(is_domain(&last(63), true) && !is_domain(&last(64), true));
        let all = |len: usize| -> String { [letter, ".", letter].concat().repeat(len) };
        assert!(is_domain(&format!("{}.aa", all(84)), true));
        assert!(!is_domain(&format!("{}a.aa", all(84)), true));
    }
    for (code, fits) in [(59, true), (60, false)] {
        assert_eq!(is_domain(&format!("a.xn--{}", "1".repeat(code)), true), fits);
    }
}
