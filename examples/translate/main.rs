//! Answers the sign-ups of `examples/data` in the language that their reader wishes, or shows what all codes
//! say in all languages.
//!
//! ```sh
//! cargo run -p validation --features full --example translate -- "nl-BE, nl;q=0.9, en;q=0.5"
//! cargo run -p validation --features full --example translate -- --table out.html
//! ```

#[path = "../signup/input.rs"]
mod input;
#[allow(dead_code, reason = "the other example reads the fields")]
#[path = "../signup/model.rs"]
mod model;
mod table;

use std::{
    env,
    fs::File,
    io::{self, BufWriter, ErrorKind, Write},
    process::ExitCode,
};

use validation::Languages;

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
        [wishes] if !wishes.starts_with("--") => answer(&languages(), wishes),
        _ => {
            let _ = writeln!(io::stderr(), "translate [LANGUAGES] | --table FILE");
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

fn languages() -> Languages {
    OWN.iter().fold(Languages::built_in(), |languages, (tag, source)| languages.with(tag, source))
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
    use validation::{Code, Lint};

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
