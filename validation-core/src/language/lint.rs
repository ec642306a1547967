//! What is wrong with a catalogue, to be asked in a test.

mod message;
mod used;

use alloc::{
    borrow::ToOwned,
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use self::message::Checked;
use super::{Fault, catalogue::Catalogue, locale::Locale};
use crate::{code::Code, near::nearest, validate::Validate};

/// Holds catalogues against what they may speak of: codes with their params, types with their fields, and
/// the plurals of the language.
///
/// ```
/// use validation::{Lint, Validate};
///
/// #[derive(Validate)]
/// struct Article {
///     #[validate(length(min = 3))]
///     title: String,
/// }
///
/// let lint = Lint::new().type_of::<Article>();
/// let dutch = "
/// min_length = { $min ->
///     [one] Vul minstens { $min } teken in ({ $actual } ingevuld).
///    *[other] Vul minstens { $min } tekens in ({ $actual } ingevuld).
/// }
///     .value-free = Vul minstens { $min } tekens in.
/// Article-title = Titel
///     .min_length = Een titel heeft minstens { $min } tekens.
/// ";
/// assert_eq!(lint.faults("nl", dutch), []);
///
/// let faults = lint.faults("nl", "min_lenght = Te kort.\nArticle-titel = Titel");
/// assert_eq!(faults[0].to_string(), "nl: `Article-titel` is no field; did you mean `Article-title`?");
/// assert_eq!(faults[1].to_string(), "nl: `min_lenght` is no code; did you mean `min_length`?");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lint {
    codes: Vec<&'static Code>,
    types: BTreeSet<String>,
    is_complete: bool,
}

/// What is wrong with the text of a Fluent file: [`Lint::faults`], where nothing is known of the application
/// but its catalogue.
///
/// ```
/// let faults = validation::lint("nl", "requird = Vul dit in.");
/// assert_eq!(faults[0].to_string(), "nl: `requird` is no code; did you mean `required`?");
/// ```
pub fn lint(language: &str, source: &str) -> Vec<Fault> {
    Lint::new().faults(language, source)
}

impl Lint {
    /// Knows the built-in codes, and no types: messages of fields are not held against any.
    pub fn new() -> Self {
        Lint { codes: Code::builtin().collect(), types: BTreeSet::new(), is_complete: false }
    }

    /// Knows codes of the application's own too.
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = &'static Code>) -> Self {
        self.codes.extend(codes);
        self
    }

    /// Knows the fields of a type.
    #[must_use]
    pub fn type_of<T: Validate + ?Sized>(mut self) -> Self {
        self.types.extend(T::rules().catalogue_ids());
        self
    }

    /// Asks for a message for every code.
    #[must_use]
    pub fn complete(mut self) -> Self {
        self.is_complete = true;
        self
    }

    /// What is wrong with the text of a Fluent file: what cannot be read, names that are not known or are
    /// missing, arguments and plurals that are missing or too many, and text that was left in English.
    pub fn faults(&self, language: &str, source: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let catalogue = Catalogue::read(source, |fault| faults.push(fault));
        match language.parse().ok().and_then(|tag| Locale::of(&tag)) {
            Some(locale) => self.check(language, &locale, &catalogue, &mut faults),
            None => faults.push("this is no language tag".to_owned()),
        }
        let fault = |text| Fault { language: language.to_string(), text };
        faults.into_iter().map(fault).collect()
    }

    fn check(
        &self,
        language: &str,
        locale: &Locale,
        catalogue: &Catalogue,
        faults: &mut Vec<String>,
    ) {
        for message in catalogue.messages() {
            let mut checked = Checked { language, locale, catalogue, faults };
            if is_of_type(&message.id) {
                checked.of_type(message, self);
            } else {
                checked.of_code(message, self);
            }
        }
        if self.is_complete {
            let names: BTreeSet<&str> = self.codes.iter().map(|code| code.name()).collect();
            let missing = names.into_iter().filter(|name| catalogue.pattern(name, None).is_none());
            faults.extend(missing.map(|name| format!("`{name}` is missing")));
        }
    }

    /// The codes of a name, which may have other params each.
    fn named<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'static Code> + 's {
        self.codes.iter().copied().filter(move |code| code.name() == name)
    }
}

/// Whether a message is about a type or a field, and not about a code.
fn is_of_type(id: &str) -> bool {
    id.starts_with(|char: char| char.is_ascii_uppercase()) || id.contains('-')
}

/// What is most like a name that is not known, as the end of a sentence.
fn instead<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> String {
    nearest(name, known).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

#[cfg(test)]
mod tests;
