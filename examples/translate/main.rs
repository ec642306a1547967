//! Answers the sign-ups of `examples/data` in the language that their reader wishes, or shows what all codes
//! say in all languages.
//!
//! ```sh
//! cargo run -p validation --features full --example translate -- "nl-BE, nl;q=0.9, en;q=0.5"
//! cargo run -p validation --features full --example translate -- --table out.html
//! cargo run -p validation --features full --example translate -- --source >nl.ftl
//! cargo run -p validation --features full --example translate -- --check nl nl.ftl
//! ```

#[path = "../signup/input.rs"]
mod input;
#[allow(dead_code, reason = "the other example reads the fields")]
#[path = "../signup/model.rs"]
mod model;
mod source;
mod table;

use std::{
    env,
    fs::{self, File},
    io::{self, BufWriter, ErrorKind, Write},
    process::ExitCode,
};

use validation::{Code, Languages, Lint};

const RECORDS: &str = include_str!("../data/signups.jsonl");

/// What this application says for itself: labels, and the words of its own codes.
const OWN: [(&str, &str); 3] = [
    ("de", include_str!("locales/de.ftl")),
    ("en", include_str!("locales/en.ftl")),
    ("nl", include_str!("locales/nl.ftl")),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => answer(&languages(), "en"),
        ["--table", place] => File::create(place)
            .and_then(|file| table::write(&languages(), &mut BufWriter::new(file))),
        ["--check", tag, place] => fs::read_to_string(place)
            .and_then(|source| check(tag, &source, &mut io::stdout().lock())),
        ["--source"] => source::write(&mut io::stdout().lock()),
        [wishes] if !wishes.starts_with("--") => answer(&languages(), wishes),
        _ => {
            let _ = writeln!(
                io::stderr(),
                "translate [LANGUAGES] | --table FILE | --source | --check LANGUAGE FILE"
            );
            return ExitCode::from(2);
        }
    };
    match outcome {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "translate: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

/// What is wrong with a catalogue, and all that it says.
fn check(tag: &str, source: &str, out: &mut impl Write) -> io::Result<()> {
    for fault in Lint::new().complete().faults(tag, source) {
        writeln!(out, "{fault}")?;
    }
    let languages = Languages::builtin().with(tag, source);
    if let Some(language) = languages.get(tag) {
        for code in Code::builtin() {
            writeln!(out, "\n{}", code.name())?;
            for said in table::said(code, language) {
                writeln!(out, "  {said}")?;
            }
        }
    }
    Ok(())
}

fn languages() -> Languages {
    OWN.iter().fold(Languages::builtin(), |languages, (tag, source)| languages.with(tag, source))
}

fn answer(languages: &Languages, wishes: &str) -> io::Result<()> {
    let language = languages.negotiate(wishes);
    let mut out = BufWriter::new(io::stdout().lock());
    writeln!(out, "Content-Language: {}", language.tag())?;
    for (line, record) in (1..).zip(RECORDS.lines()) {
        if let Err(errors) = input::read(line, record.as_bytes()) {
            writeln!(out, "\n{line}\n{}", errors.in_language(language).as_text())?;
        }
    }
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    static DATE_ORDER: Code = Code::new("date_order", "");
    static BILLING_START: Code = Code::new("billing_start", "");
    static PASSWORD_TOO_SIMPLE: Code = Code::new("password_too_simple", "");

    /// The test that an application writes for its own catalogues.
    #[test]
    fn the_catalogues_are_well_made() {
        let codes = [&DATE_ORDER, &BILLING_START, &PASSWORD_TOO_SIMPLE];
        let lint = Lint::new().codes(codes).type_of::<model::SignUp>().type_of::<model::Address>();
        for (tag, source) in OWN {
            assert_eq!(lint.faults(tag, source), [], "{tag}");
        }
    }
}
