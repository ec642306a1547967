//! All messages in English, as the Fluent file that a translator begins with.

use std::io::{self, Write};

use validation::Code;

pub(crate) fn write(out: &mut impl Write) -> io::Result<()> {
    let mut codes: Vec<&Code> = Code::builtin().collect();
    // of codes that share a name, the one with the fewest params comes first
    codes.sort_by_key(|code| (code.name(), code.param_names().len()));
    for named in codes.chunk_by(|one, other| one.name() == other.name()) {
        let Some((first, others)) = named.split_first() else { continue };
        writeln!(out, "{} = {}", first.name(), multiline(first.english(), 1))?;
        let mut variants: Vec<String> = Vec::new();
        for code in others {
            let variant = code.param_names().join("-");
            // a message selects by the rest of its params
            if !variants.contains(&variant) {
                writeln!(out, "    .{variant} = {}", multiline(code.english(), 2))?;
                variants.push(variant);
            }
        }
        if let Some(value_free) = first.value_free_english() {
            writeln!(out, "    .value-free = {}", multiline(value_free, 2))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The pattern with each variant on a line of its own, as files have it.
fn multiline(pattern: &str, depth: usize) -> String {
    let words: Vec<&str> = pattern.split_whitespace().collect();
    let mut text = String::new();
    let mut selects = 0;
    let mut braces: Vec<bool> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let opens_select = *word == "{" && words.get(at + 2) == Some(&"->");
        let begins_variant = braces.last() == Some(&true)
            && (word.starts_with('[') || word.starts_with("*["))
            && word.ends_with(']');
        let closes_select = word.starts_with('}') && braces.last() == Some(&true);
        if *word == "{" {
            braces.push(opens_select);
            selects += usize::from(opens_select);
        } else if word.starts_with('}') {
            selects -= usize::from(braces.pop() == Some(true));
        }
        if begins_variant || closes_select {
            text += "\n";
            text += &"    ".repeat(depth + selects);
        } else if at > 0 {
            text += " ";
        }
        text += word;
    }
    text
}
