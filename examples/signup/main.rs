//! Reads sign-ups from JSON lines, and answers each: accepted, or every error it has.
//!
//! `cargo run -p validation --example signup -- --help` lists the formats.

mod input;
mod model;
mod options;
mod output;

use std::{
    env,
    fs::File,
    io::{self, BufRead, BufReader, BufWriter, ErrorKind, Write},
    process::ExitCode,
};

use self::{
    options::{HELP, Options, Source},
    output::{Answers, Summary},
};

const BUILT_IN: &str = include_str!("../data/signups.jsonl");

fn main() -> ExitCode {
    let options = match options::parse(env::args_os().skip(1)) {
        Ok(options) => options,
        Err(text) => return fail(&format!("{text}\nTry `--help`.")),
    };
    match run(&options) {
        Ok(summary) if options.strict && summary.refused > 0 => ExitCode::from(1),
        Ok(_) => ExitCode::SUCCESS,
        // the reader has seen enough, as in `signup | head`
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn run(options: &Options) -> io::Result<Summary> {
    let mut out = BufWriter::new(io::stdout().lock());
    if options.help {
        out.write_all(HELP.as_bytes())?;
        out.flush()?;
        return Ok(Summary::default());
    }
    let mut lines: Box<dyn BufRead> = match &options.source {
        Source::BuiltIn => Box::new(BUILT_IN.as_bytes()),
        Source::StandardInput => Box::new(io::stdin().lock()),
        Source::File(path) => {
            let named =
                |error| io::Error::other(format!("cannot read `{}`: {error}", path.display()));
            Box::new(BufReader::new(File::open(path).map_err(named)?))
        }
    };
    let mut answers = Answers::new(out, options.format);
    let mut text = Vec::new();
    for line in 1.. {
        text.clear();
        let unreadable = |error| io::Error::other(format!("cannot read the records: {error}"));
        if lines.read_until(b'\n', &mut text).map_err(unreadable)? == 0 {
            break;
        }
        let record = text.strip_suffix(b"\n").unwrap_or(&text);
        answers.write(line, &input::read(line, record))?;
    }
    answers.finish()
}

/// Says what is wrong with the call; the status tells it from refused records.
fn fail(text: &str) -> ExitCode {
    // nobody is left to tell when standard error is closed
    let _ = writeln!(io::stderr(), "signup: {text}");
    ExitCode::from(2)
}
