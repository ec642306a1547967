//! Why a line has no verdict.

use std::fmt;

/// Why a line has no verdict: it names no rule, no parameter, or no value that the rule checks.
#[derive(Debug)]
pub(crate) struct Skip(String);

impl Skip {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Skip(why.into())
    }

    /// The same, with what is most like a name that is not known.
    pub(crate) fn unknown<'a>(
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let distance = |known: &&str| strsim::damerau_levenshtein(name, known);
        let nearest = known.into_iter().min_by_key(distance);
        Skip(match nearest.filter(|nearest| distance(nearest) <= 1 + nearest.len() / 3) {
            Some(nearest) => format!("no {what} `{name}`; did you mean `{nearest}`?"),
            None => format!("no {what} `{name}`"),
        })
    }
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
