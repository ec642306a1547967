//! What differs between the errors expected and those found.

use alloc::{
    string::{String, ToString},
    vec,
    vec::Vec,
};
use core::fmt::{self, Display, Write};

use crate::{error::ValidationError, path::Path};

/// One error: its place and code, and what it says where it was found.
#[derive(Debug)]
pub(super) struct Line {
    path: Path,
    code: String,
    message: Option<String>,
}

impl Line {
    pub(super) fn expected(path: &str, code: &str) -> Self {
        Line { path: Path::from(path), code: code.to_string(), message: None }
    }

    pub(super) fn found(path: impl Into<Path>, error: &ValidationError) -> Self {
        let message = Some(error.to_string());
        Line { path: path.into(), code: error.code().to_string(), message }
    }

    fn is(&self, other: &Line) -> bool {
        self.path == other.path && self.code == other.code
    }
}

impl Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.code)?;
        match &self.message {
            Some(message) => write!(f, " ({message})"),
            None => Ok(()),
        }
    }
}

/// The lines of both, marked, in the order of the errors; `None` where there is no difference.
pub(super) fn difference(expected: &[Line], found: &[Line]) -> Option<String> {
    let same = common(expected, found);
    if same[0][0] == expected.len() && expected.len() == found.len() {
        return None;
    }
    let mut text = String::new();
    let (mut e, mut f) = (0, 0);
    while e < expected.len() || f < found.len() {
        // a String takes everything
        let _ = match (expected.get(e), found.get(f)) {
            (Some(line), Some(other)) if line.is(other) => {
                (e, f) = (e + 1, f + 1);
                write!(text, "\n    {line}")
            }
            (Some(line), other) if other.is_none() || same[e + 1][f] >= same[e][f + 1] => {
                e += 1;
                write!(text, "\n  - {line}")
            }
            (_, Some(line)) => {
                f += 1;
                write!(text, "\n  + {line}")
            }
            _ => break,
        };
    }
    Some(text)
}

/// How many lines both have in common, in order, from each pair of places on.
fn common(expected: &[Line], found: &[Line]) -> Vec<Vec<usize>> {
    let mut same = vec![vec![0; found.len() + 1]; expected.len() + 1];
    for e in (0..expected.len()).rev() {
        for f in (0..found.len()).rev() {
            same[e][f] = if expected[e].is(&found[f]) {
                same[e + 1][f + 1] + 1
            } else {
                same[e + 1][f].max(same[e][f + 1])
            };
        }
    }
    same
}
