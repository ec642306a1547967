//! A rule has one home: its file, and one line in `rules.rs`. Nothing else names it, least of all the derive.

#![allow(clippy::expect_used, reason = "a test may stop")]

use std::{
    fs,
    path::{Path, PathBuf},
};

#[path = "support/constructors.rs"]
mod list;

use list::constructors;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn is_test(path: &Path) -> bool {
    path.components().any(|part| ["tests", "tests.rs"].iter().any(|name| part.as_os_str() == *name))
}

/// What stands before the tests of a file.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a file");
    let code = text.split("\nmod tests {").next().unwrap_or_default();
    // A feature may be called as a rule is: `json`, `phone`.
    let is_code =
        |line: &&str| !line.trim_start().starts_with("//") && !line.contains("feature = \"");
    code.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_derive_names_no_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rules = constructors(root);
    assert!(rules.iter().any(|rule| rule == "length") && rules.len() > 20, "{rules:?}");
    let mut files = Vec::new();
    sources(&root.join("validation-derive/src"), &mut files);
    // `lowercase` and `uppercase` are words of serde too.
    let is_of_serde = |path: &Path| path.ends_with("serde/case.rs");
    files.retain(|path| !is_test(path) && !is_of_serde(path));
    let mut named = Vec::new();
    for file in &files {
        let code = code(file);
        for rule in &rules {
            // A regex literal is read when the program is compiled, so that a bad one does not compile.
            if rule != "pattern" && code.contains(&format!("\"{rule}\"")) {
                named.push(format!("{}: {rule}", file.display()));
            }
        }
    }
    assert!(named.is_empty(), "{named:#?}");
}

#[test]
fn no_part_of_the_core_but_its_file_names_a_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("validation-core/src"), &mut files);
    let of_rules = root.join("validation-core/src/rules");
    let is_of_rules = |path: &Path| path.starts_with(&of_rules) || path.ends_with("rules.rs");
    files.retain(|path| !is_test(path) && !is_of_rules(path));
    let mut named = Vec::new();
    for file in &files {
        let code = code(file);
        for rule in constructors(root) {
            // `time` is a crate too, and the feature that is named after it.
            let code = code.replace(&format!("feature = \"{rule}\""), "");
            // `file` is a scheme of URLs too, and HTML has controls of the same names.
            let is_of = |part: &str| file.components().any(|of| of.as_os_str() == part);
            let is_control = ["date", "datetime", "file", "password", "time"].contains(&&*rule);
            let is_of_forms = is_of("form") || is_of("input");
            if (rule == "file" && is_of("scan")) || (is_control && is_of_forms) {
                continue;
            }
            if code.contains(&format!("rules::{rule}")) || code.contains(&format!("\"{rule}\"")) {
                named.push(format!("{}: {rule}", file.display()));
            }
        }
    }
    assert!(named.is_empty(), "{named:#?}");
}
