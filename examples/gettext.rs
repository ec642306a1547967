//! Messages from a gettext catalogue: any catalogue that an application has can be plugged in.
//!
//! ```sh
//! cargo run -p validation --features languages --example gettext
//! ```

use std::{
    collections::HashMap,
    fmt,
    io::{self, Write},
};

use validation::{Languages, Request, Translate, Validate};

/// What `xgettext` and its editors work on; message ids are codes, or `Type-field.code`.
const POLISH: &str = r#"
msgid "required"
msgstr "Wypełnij to pole."

msgid "SignUp-name"
msgstr "Nazwa"

msgid "min_length"
msgid_plural "min_length"
msgstr[0] "Wpisz co najmniej {min} znak."
msgstr[1] "Wpisz co najmniej {min} znaki."
msgstr[2] "Wpisz co najmniej {min} znaków."
"#;

/// A `.po` file that was read.
struct Gettext(HashMap<String, Vec<String>>);

impl Gettext {
    fn read(source: &str) -> Self {
        let mut entries: HashMap<String, Vec<String>> = HashMap::new();
        let mut id = String::new();
        for line in source.lines() {
            let Some((keyword, text)) = line.split_once(' ') else { continue };
            let text = text.trim().trim_matches('"').to_owned();
            match keyword {
                "msgid" => id = text,
                "msgid_plural" => {}
                _ => entries.entry(id.clone()).or_default().push(text),
            }
        }
        Gettext(entries)
    }
}

impl Translate for Gettext {
    fn translate(
        &self,
        request: Request<'_>,
        out: &mut dyn fmt::Write,
    ) -> Result<bool, fmt::Error> {
        let id = match request.attribute() {
            Some(code) => format!("{}.{code}", request.id()),
            None => request.id().to_owned(),
        };
        let Some(forms) = self.0.get(&id) else { return Ok(false) };
        // the first number decides, as it does in `ngettext`
        let params = || request.params().into_iter().flatten();
        let count = params().find_map(|(_, value)| value.as_integer()).unwrap_or(1);
        let Some(form) = forms.get(plural(count)).or(forms.last()) else { return Ok(false) };
        let filled = params().fold(form.clone(), |text, (name, value)| {
            text.replace(&format!("{{{name}}}"), &value.to_string())
        });
        out.write_str(&filled)?;
        Ok(true)
    }
}

/// `Plural-Forms` of Polish.
fn plural(n: i128) -> usize {
    match (n % 10, n % 100) {
        _ if n == 1 => 0,
        (2..=4, tens) if !(12..=14).contains(&tens) => 1,
        _ => 2,
    }
}

#[derive(Debug, Validate)]
struct SignUp {
    #[validate(required, length(min = 3))]
    name: String,
    #[validate(length(min = 12))]
    password: String,
}

fn main() -> io::Result<()> {
    let languages = Languages::builtin().with_catalogue("pl", Gettext::read(POLISH));
    let sign_up = SignUp { name: "al".into(), password: "secret".into() };
    if let Err(errors) = sign_up.full_clean() {
        let text = errors.in_language(languages.negotiate("pl")).as_text();
        writeln!(io::stdout(), "{text}")?;
    }
    Ok(())
}
