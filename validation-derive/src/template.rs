//! Message templates: text with `{name}`, where `{{` and `}}` are braces.

/// The names in a template, in order, or what is wrong with it.
pub(crate) fn placeholders(template: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        let brace = &rest[at..];
        if brace.starts_with("{{") || brace.starts_with("}}") {
            rest = &brace[2..];
        } else if brace.starts_with('}') {
            return Err("`}` has no `{` before it; write `}}` for the character itself".to_owned());
        } else {
            let Some(end) = brace.find('}') else {
                return Err("`{` is not closed; write `{{` for the character itself".to_owned());
            };
            names.push(name(&brace[1..end])?);
            rest = &brace[end + 1..];
        }
    }
    Ok(names)
}

fn name(name: &str) -> Result<&str, String> {
    if !is_name(name) {
        return Err(format!(
            "`{{{name}}}` is no placeholder; write the name of a parameter, \
             or `{{{{` for the character itself"
        ));
    }
    Ok(name)
}

fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|first| first == '_' || first.is_alphabetic())
        && chars.all(|char| char == '_' || char.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found() {
        for (template, names) in [
            ("", &[][..]),
            ("Enter a number.", &[]),
            ("At least {min}, at most {max}.", &["min", "max"]),
            ("{{min}} {{{min}}}", &["min"]),
            ("ü{größe}ü", &["größe"]),
        ] {
            assert_eq!(placeholders(template).as_deref(), Ok(names), "{template}");
        }
    }

    #[test]
    fn mistakes_are_told() {
        for (template, message) in [
            ("{min", "`{` is not closed; write `{{` for the character itself"),
            ("min}", "`}` has no `{` before it; write `}}` for the character itself"),
            (
                "{}",
                "`{}` is no placeholder; write the name of a parameter, or `{{` for the character itself",
            ),
            (
                "{ min }",
                "`{ min }` is no placeholder; write the name of a parameter, or `{{` for the character itself",
            ),
            (
                "{min:?}",
                "`{min:?}` is no placeholder; write the name of a parameter, or `{{` for the character itself",
            ),
        ] {
            assert_eq!(placeholders(template), Err(message.to_owned()), "{template}");
        }
    }
}
