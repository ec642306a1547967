//! How deep JSON is nested, before it is read.

/// Whether lists and objects are nested deeper than this. Most bodies have fewer of them in all, which is
/// seen at a glance.
pub(super) fn exceeds(json: &[u8], max: usize) -> bool {
    let openings = json.iter().filter(|byte| matches!(byte, b'{' | b'[')).count();
    openings > max && deepest_exceeds(json, max)
}

fn deepest_exceeds(json: &[u8], max: usize) -> bool {
    let mut depth = 0usize;
    let mut rest = json;
    while let [byte, tail @ ..] = rest {
        rest = tail;
        match STEPS[usize::from(*byte)] {
            Step::None => {}
            Step::Down if depth == max => return true,
            Step::Down => depth += 1,
            Step::Up => depth = depth.saturating_sub(1),
            Step::Text => rest = after_text(rest),
        }
    }
    false
}

/// What a byte outside of text does.
#[derive(Clone, Copy)]
enum Step {
    None,
    Down,
    Up,
    Text,
}

const STEPS: [Step; 256] = {
    let mut steps = [Step::None; 256];
    steps[b'{' as usize] = Step::Down;
    steps[b'[' as usize] = Step::Down;
    steps[b'}' as usize] = Step::Up;
    steps[b']' as usize] = Step::Up;
    steps[b'"' as usize] = Step::Text;
    steps
};

/// What follows the text that has just begun.
fn after_text(mut rest: &[u8]) -> &[u8] {
    while let Some(at) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) {
        let is_end = rest[at] == b'"';
        rest = rest.get(at + if is_end { 1 } else { 2 }..).unwrap_or_default();
        if is_end {
            return rest;
        }
    }
    &[]
}

#[cfg(test)]
mod tests {
    use super::exceeds;

    #[test]
    fn brackets_count_outside_of_text() {
        for (json, depth) in [
            ("1", 0),
            ("[]", 1),
            (r#"{"a":[{}],"b":[[1]]}"#, 3),
            (r#"["[[[[","\"[[[","\\",[2]]"#, 2),
            (r#"["[[["#, 1),
            (r#"["\"#, 1),
        ] {
            assert!(!exceeds(json.as_bytes(), depth), "{json}");
            assert_eq!(depth > 0, exceeds(json.as_bytes(), depth.saturating_sub(1)), "{json}");
        }
    }
}
