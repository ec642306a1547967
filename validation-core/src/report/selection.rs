//! Which part of a value is checked: `only(…)` and `exclude(…)`.

use alloc::vec::Vec;

use crate::path::Path;

/// What a selection says of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// It is checked, with all below it.
    Whole,
    /// It is checked, but something below it is not.
    Gaps,
    /// Only something below it is checked.
    Way,
    /// It is left out.
    Out,
}

/// The paths to check, and those to leave out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    pub(crate) only: Option<Vec<Path>>,
    pub(crate) exclude: Vec<Path>,
}

impl Selection {
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.only.iter().flatten().chain(&self.exclude)
    }

    pub(crate) fn status(&self, path: &Path) -> Status {
        if self.exclude.iter().any(|out| path.starts_with(out)) {
            return Status::Out;
        }
        let gaps = self.exclude.iter().any(|out| out.starts_with(path));
        match &self.only {
            Some(only) if !only.iter().any(|chosen| path.starts_with(chosen)) => {
                let on_the_way = only.iter().any(|chosen| chosen.starts_with(path));
                if on_the_way { Status::Way } else { Status::Out }
            }
            _ if gaps => Status::Gaps,
            _ => Status::Whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(texts: &[&str]) -> Vec<Path> {
        texts.iter().map(|text| text.parse().expect("a path")).collect()
    }

    #[test]
    fn a_path_is_in_out_or_on_the_way() {
        let only = Selection { only: Some(paths(&["email", "venue.name"])), exclude: Vec::new() };
        let exclude = Selection { only: None, exclude: paths(&["id", "lines[2].sku"]) };
        let cases = [
            (&only, "", Status::Way),
            (&only, "email", Status::Whole),
            (&only, "venue", Status::Way),
            (&only, "venue.name", Status::Whole),
            (&only, "venue.size", Status::Out),
            (&only, "title", Status::Out),
            (&exclude, "", Status::Gaps),
            (&exclude, "id", Status::Out),
            (&exclude, "title", Status::Whole),
            (&exclude, "lines", Status::Gaps),
            (&exclude, "lines[1]", Status::Whole),
            (&exclude, "lines[2]", Status::Gaps),
            (&exclude, "lines[2].sku", Status::Out),
        ];
        for (selection, path, expected) in cases {
            let path: Path = path.parse().expect("a path");
            assert_eq!(selection.status(&path), expected, "{path}");
        }
    }
}
