//! The names of the rules, as their list has them.

use std::{fs, path::Path};

/// The constructors that `rules.rs` lists: lower-case words behind `name:`.
pub(crate) fn constructors(root: &Path) -> Vec<String> {
    let list = fs::read_to_string(root.join("validation-core/src/rules.rs")).expect("the list");
    let list = list.split("\nrules! {").nth(1).and_then(|rest| rest.split("\n}").next());
    let lines = list.expect("`rules!`").lines().filter_map(|line| line.split_once(": "));
    let items = lines.flat_map(|(_, items)| items.trim_end_matches(';').split(", "));
    items.filter(|item| item.starts_with(char::is_lowercase)).map(str::to_owned).collect()
}
