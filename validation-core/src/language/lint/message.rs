//! What is wrong with one message.

use alloc::{collections::BTreeSet, format, string::String, vec::Vec};

use super::{Lint, instead, used::Used};
use crate::{
    code::{Code, Kind},
    language::{
        catalogue::{Catalogue, Named, Pattern},
        chain::VALUE_FREE,
        locale::Locale,
    },
};

/// The names of all plurals that there are.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A catalogue that is gone through.
pub(super) struct Checked<'a> {
    pub(super) language: &'a str,
    pub(super) locale: &'a Locale,
    pub(super) catalogue: &'a Catalogue,
    pub(super) faults: &'a mut Vec<String>,
}

impl Checked<'_> {
    /// A message with the name of a code.
    pub(super) fn of_code(&mut self, message: &Named, lint: &Lint) {
        let codes: Vec<&Code> = lint.named(&message.id).collect();
        if codes.is_empty() {
            let instead = instead(&message.id, lint.codes.iter().map(|code| code.name()));
            self.faults.push(format!("`{}` is no code{instead}", message.id));
            return;
        }
        let (apart, together): (Vec<&Code>, Vec<&Code>) =
            codes.iter().partition(|code| message.attribute(&variant(code)).is_some());
        if let Some(value) = &message.value {
            let used = self.pattern(&message.id, value, &all_params(&codes));
            self.missing(&message.id, &used, &together);
            self.english(&message.id, &used, &codes);
            self.variants(&message.id, &used, &codes, &together);
        }
        for (attribute, pattern) in &message.attributes {
            let name = format!("{}.{attribute}", message.id);
            let of: Vec<&Code> =
                apart.iter().copied().filter(|code| variant(code) == *attribute).collect();
            if attribute == VALUE_FREE {
                let bounds = codes.iter().flat_map(|code| code.param_names()).copied().collect();
                self.pattern(&name, pattern, &bounds);
            } else if of.is_empty() {
                self.faults.push(format!(
                    "`{name}`: a code has no attribute but `{VALUE_FREE}` and the names of its params"
                ));
            } else {
                let used = self.pattern(&name, pattern, &all_params(&of));
                self.missing(&name, &used, &of);
                self.english(&name, &used, &of);
            }
        }
        let drops_values = codes.iter().any(|code| code.value_free_english().is_some());
        if drops_values && message.attribute(VALUE_FREE).is_none() {
            self.faults.push(format!("`{}.{VALUE_FREE}` is missing", message.id));
        }
    }

    /// A label, and the messages of a field by code.
    pub(super) fn of_type(&mut self, message: &Named, lint: &Lint) {
        if !lint.types.is_empty() && !lint.types.contains(&message.id) {
            let instead = instead(&message.id, lint.types.iter().map(String::as_str));
            self.faults.push(format!("`{}` is no field{instead}", message.id));
        }
        if let Some(label) = &message.value {
            self.pattern(&message.id, label, &BTreeSet::new());
        }
        for (code, pattern) in &message.attributes {
            let name = format!("{}.{code}", message.id);
            let codes: Vec<&Code> = lint.named(code).collect();
            if codes.is_empty() {
                let instead = instead(code, lint.codes.iter().map(|code| code.name()));
                self.faults.push(format!("`{name}`: `{code}` is no code{instead}"));
            } else {
                self.pattern(&name, pattern, &all_params(&codes));
            }
        }
    }

    fn pattern<'p>(&mut self, name: &str, pattern: &'p Pattern, params: &BTreeSet<&str>) -> Used<'p>
    where
        Self: 'p,
    {
        let used = Used::by(pattern, self.catalogue);
        for param in used.params.iter().filter(|param| !params.contains(*param)) {
            let instead = instead(param, params.iter().copied()).replacen('`', "`$", 1);
            self.faults.push(format!("`{name}`: there is no `${param}`{instead}"));
        }
        for unknown in &used.unknown {
            self.faults.push(format!("`{name}`: there is no `{unknown}`"));
        }
        self.plurals(name, &used);
        used
    }

    /// A selector by plurals has all that the language tells apart, and no others.
    fn plurals(&mut self, name: &str, used: &Used<'_>) {
        let wanted: BTreeSet<&str> = self.locale.plurals().collect();
        for keys in &used.selectors {
            let is_plural = keys.iter().any(|key| *key != "other" && PLURALS.contains(key));
            if !is_plural {
                continue;
            }
            let found: BTreeSet<&str> = keys.iter().copied().collect();
            for plural in wanted.difference(&found) {
                self.faults.push(format!("`{name}`: the plural `{plural}` is missing"));
            }
            for plural in found.difference(&wanted) {
                self.faults.push(format!("`{name}`: {} has no plural `{plural}`", self.language));
            }
        }
    }

    /// What the English of all codes shows has to be there.
    fn missing(&mut self, name: &str, used: &Used<'_>, codes: &[&Code]) {
        let mut shown = codes.iter().map(|code| shown(code));
        let first = shown.next().unwrap_or_default();
        let always = shown.fold(first, |all, these| &all & &these);
        for param in always.difference(&used.params) {
            self.faults.push(format!("`{name}`: `${param}` is missing"));
        }
    }

    /// Words that serve several codes show only what all of them have.
    fn variants(&mut self, name: &str, used: &Used<'_>, all: &[&Code], codes: &[&Code]) {
        let known = all_params(all);
        let shown: Vec<&str> =
            used.shown.iter().copied().filter(|name| known.contains(name)).collect();
        let lacks =
            |code: &&Code| shown.iter().any(|shown| !code.names().any(|name| name == *shown));
        let missing: BTreeSet<String> = codes.iter().copied().filter(lacks).map(variant).collect();
        for variant in missing {
            let attribute = if variant.is_empty() { "its value, without params" } else { &variant };
            self.faults.push(format!(
                "`{name}`: `{attribute}` is missing, for the code with these params"
            ));
        }
    }

    /// A sentence that is the English one.
    fn english(&mut self, name: &str, used: &Used<'_>, codes: &[&Code]) {
        let is_sentence = used.text.split_whitespace().count() > 1;
        let is_english =
            |code: &&Code| text(code).split_whitespace().eq(used.text.split_whitespace());
        if is_sentence && !self.language.starts_with("en") && codes.iter().any(is_english) {
            self.faults.push(format!("`{name}` is in English"));
        }
    }
}

/// The name of the attribute for a code that shares its name with others.
fn variant(code: &Code) -> String {
    code.param_names().join("-")
}

fn all_params<'c>(codes: &[&'c Code]) -> BTreeSet<&'c str> {
    codes.iter().flat_map(|code| code.names()).collect()
}

/// The params that the English of a code shows.
fn shown(code: &Code) -> BTreeSet<&'static str> {
    let parts = code.pattern().parts().iter();
    let params = parts.filter(|part| part.kind == Kind::Param);
    params.map(|part| part.text(code.english())).collect()
}

/// The English text of a code, without what stands in it.
fn text(code: &Code) -> String {
    let parts = code.pattern().parts().iter();
    parts.filter(|part| part.kind == Kind::Text).map(|part| part.text(code.english())).collect()
}
