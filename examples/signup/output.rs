//! Writes each record's answer in the format asked for.

use std::io::{self, Write};

use serde_json::json;
use validation::{Valid, ValidationErrors};

use crate::{model::SignUp, options::Format};

/// How many records passed, and how many did not.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Summary {
    pub(crate) accepted: usize,
    pub(crate) refused: usize,
}

/// Writes answers, and counts them.
pub(crate) struct Answers<W> {
    out: W,
    format: Format,
    pub(crate) summary: Summary,
}

impl<W: Write> Answers<W> {
    pub(crate) fn new(out: W, format: Format) -> Self {
        Answers { out, format, summary: Summary::default() }
    }

    /// Writes what became of one line.
    pub(crate) fn write(
        &mut self,
        line: usize,
        answer: &Result<Valid<SignUp>, ValidationErrors>,
    ) -> io::Result<()> {
        match answer {
            Ok(sign_up) => {
                self.summary.accepted += 1;
                self.accepted(line, sign_up)
            }
            Err(errors) => {
                self.summary.refused += 1;
                self.refused(line, errors)
            }
        }
    }

    fn accepted(&mut self, line: usize, sign_up: &SignUp) -> io::Result<()> {
        let SignUp { user_name, plan, .. } = sign_up;
        let members = sign_up.members.len();
        match self.format {
            Format::Text => writeln!(
                self.out,
                "line {line}: accepted {user_name} ({}), plan {plan}, members: {members}, {} to {}\n",
                sign_up.display_name, sign_up.starts_on, sign_up.ends_on
            ),
            // a slug and a word from a list: nothing in them needs an escape
            Format::Ul => {
                writeln!(self.out, "<p>Line {line}: accepted {user_name}, plan {plan}.</p>")
            }
            Format::Json | Format::Problem => {
                let accepted = json!({ "userName": user_name, "plan": plan, "members": members });
                writeln!(self.out, "{}", json!({ "line": line, "accepted": accepted }))
            }
        }
    }

    fn refused(&mut self, line: usize, errors: &ValidationErrors) -> io::Result<()> {
        match self.format {
            Format::Text => writeln!(self.out, "line {line}: refused\n{}\n", errors.as_text()),
            Format::Ul => writeln!(self.out, "<p>Line {line}: refused.</p>\n{}", errors.as_ul()),
            Format::Json => {
                writeln!(self.out, r#"{{"line":{line},"errors":{}}}"#, errors.as_json())
            }
            Format::Problem => {
                let instance = format!("#line-{line}");
                writeln!(self.out, "{}", errors.as_problem().instance(&instance))
            }
        }
    }

    /// Writes the summary: after the records, or where it is out of the way of a JSON reader.
    pub(crate) fn finish(mut self) -> io::Result<Summary> {
        let Summary { accepted, refused } = self.summary;
        let text =
            format!("{} records: {accepted} accepted, {refused} refused", accepted + refused);
        match self.format {
            Format::Text => writeln!(self.out, "{text}")?,
            Format::Ul => writeln!(self.out, "<p>{text}</p>")?,
            Format::Json | Format::Problem => {
                self.out.flush()?;
                writeln!(io::stderr(), "{text}")?;
            }
        }
        self.out.flush()?;
        Ok(self.summary)
    }
}
