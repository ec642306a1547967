//! The command line: which records, in which format, and how strict.

use std::{ffi::OsString, path::PathBuf};

pub(crate) const HELP: &str = "\
Reads sign-ups, one JSON object a line, and says which are accepted and what is wrong with the others.

Usage: signup [OPTIONS] [FILE]

  FILE               a file of JSON lines, or - for standard input; without it, built-in records

Options:
  --format FORMAT    text (the default), json, problem or ul
  --strict           exit with status 1 if any record was refused
  --help             show this

With json and problem, each line of input gives one line of output, and the summary goes to standard
error. Exit status: 0, 1 as said above, 2 for a bad argument or a file that cannot be read.
";

/// How records and errors are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
    Problem,
    Ul,
}

/// Where the records come from.
#[derive(Debug)]
pub(crate) enum Source {
    BuiltIn,
    StandardInput,
    File(PathBuf),
}

/// What the command line asks for.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) format: Format,
    pub(crate) source: Source,
    pub(crate) strict: bool,
    pub(crate) help: bool,
}

/// Reads the arguments; an error is a sentence for whoever typed them.
pub(crate) fn parse(mut arguments: impl Iterator<Item = OsString>) -> Result<Options, String> {
    let mut options =
        Options { format: Format::Text, source: Source::BuiltIn, strict: false, help: false };
    let mut only_files = false;
    while let Some(argument) = arguments.next() {
        let word = if only_files { None } else { argument.to_str() };
        match word {
            Some("--help" | "-h") => options.help = true,
            Some("--strict") => options.strict = true,
            Some("--") => only_files = true,
            Some("--format") => {
                let name = arguments.next().ok_or("`--format` needs a word after it")?;
                options.format = format_of(&name.to_string_lossy())?;
            }
            Some(word) if word.starts_with("--format=") => {
                options.format = format_of(&word["--format=".len()..])?;
            }
            Some(word) if word.starts_with('-') && word != "-" => {
                return Err(format!("there is no option `{word}`"));
            }
            word => options.source = source_of(&options.source, word == Some("-"), argument)?,
        }
    }
    Ok(options)
}

fn format_of(name: &str) -> Result<Format, String> {
    match name {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "problem" => Ok(Format::Problem),
        "ul" => Ok(Format::Ul),
        _ => Err(format!("there is no format `{name}`; choose text, json, problem or ul")),
    }
}

fn source_of(before: &Source, is_dash: bool, argument: OsString) -> Result<Source, String> {
    match before {
        Source::BuiltIn if is_dash => Ok(Source::StandardInput),
        Source::BuiltIn => Ok(Source::File(argument.into())),
        _ => Err(format!("one file at a time; `{}` is too many", argument.display())),
    }
}
