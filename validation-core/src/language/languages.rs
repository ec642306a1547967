//! The languages of an application.

use alloc::{string::ToString, vec::Vec};
use std::{fs, io, path::Path};

use icu_locale::{LanguageIdentifier, langid};

use super::{
    Fault, Language, Translate,
    catalogue::Catalogue,
    fault::Handler,
    locales,
    negotiate::{is_alike, negotiate},
    source::Source,
};

/// The languages that an application can speak: a value that is made once, and shared.
///
/// ```
/// use validation::{Languages, Validate};
///
/// #[derive(Debug, Validate)]
/// struct Article {
///     #[validate(length(min = 3))]
///     title: String,
/// }
///
/// let languages = Languages::builtin().with(
///     "en",
///     "
/// Article-title = Title
///     .min_length = A title has at least { $min } letters.
/// ",
/// );
/// let errors = Article { title: "a".into() }.full_clean().unwrap_err();
/// let language = languages.negotiate("en-GB");
/// let text = errors.in_language(language).as_text().to_string();
/// assert_eq!(text, "* Title\n  * A title has at least 3 letters.");
/// ```
#[derive(Clone, Debug)]
pub struct Languages {
    /// In the order in which they came; the first one is spoken where no other is asked for.
    languages: Vec<Language>,
    /// The attributes in the application's code are written in it.
    source: Option<LanguageIdentifier>,
    isolate: Option<bool>,
    faults: Vec<Fault>,
    handler: Option<Handler>,
}

impl Default for Languages {
    fn default() -> Self {
        Languages::builtin()
    }
}

impl Languages {
    /// English, and the languages whose features are on.
    pub fn builtin() -> Self {
        let english = langid!("en");
        let mut languages = Languages {
            languages: Vec::new(),
            source: Some(english.clone()),
            isolate: None,
            faults: Vec::new(),
            handler: None,
        };
        let _ = languages.language(&english);
        for (tag, source) in locales::LOCALES.iter().copied().flatten() {
            let catalogue = Catalogue::read(source, |_| {});
            if let Some(language) = languages.named(tag) {
                language.sources.push(Source::builtin(catalogue));
            }
        }
        languages.settled()
    }

    /// Adds messages of the application's to a language, or a language of its own; the text of a Fluent
    /// file. Later messages stand above earlier ones, and all of them above ours.
    ///
    /// What cannot be read is left out, and listed by [`faults`](Self::faults).
    #[must_use]
    pub fn with(mut self, language: &str, source: &str) -> Self {
        let mut found = Vec::new();
        let catalogue = Catalogue::read(source, |text| found.push(text));
        self.add(language, Source::fluent(catalogue));
        for text in found {
            self.fault(Fault { language: language.to_string(), text });
        }
        self.settled()
    }

    /// Adds the files of a folder: `nl.ftl`, and all in `pt-BR/`.
    ///
    /// # Errors
    /// When the folder or a file in it cannot be read.
    pub fn with_dir(mut self, folder: impl AsRef<Path>) -> io::Result<Self> {
        let mut files = Vec::new();
        for path in entries(folder.as_ref())? {
            if path.is_dir() {
                files.extend(entries(&path)?.into_iter().map(|file| (path.clone(), file)));
            } else {
                files.push((path.clone(), path));
            }
        }
        for (named, file) in files {
            let is_fluent = file.extension().is_some_and(|extension| extension == "ftl");
            if let Some(tag) =
                named.file_stem().and_then(|name| name.to_str()).filter(|_| is_fluent)
            {
                self = self.with(tag, &fs::read_to_string(&file)?);
            }
        }
        Ok(self)
    }

    /// Adds a catalogue of another kind to a language.
    #[must_use]
    pub fn with_catalogue(mut self, language: &str, catalogue: impl Translate + 'static) -> Self {
        self.add(language, Source::other(catalogue));
        self.settled()
    }

    /// The language in which the messages and labels in attributes are written; English, if it is not
    /// said. In this language they stand above the messages by code, in others below.
    #[must_use]
    pub fn attributes_in(mut self, language: &str) -> Self {
        self.source = tag_of(language);
        self.settled()
    }

    /// Puts marks around text in params, so that its direction does not change what stands beside it. They
    /// are put in languages that are read from the right, if nothing is said.
    #[must_use]
    pub fn isolate_params(mut self, isolate: bool) -> Self {
        self.isolate = Some(isolate);
        self.settled()
    }

    /// Has a function told of what is wrong with the catalogues of the application: what cannot be read, and
    /// later, each time that it is asked for, a message that names what its error does not have. Neither
    /// keeps an error from being read; [`Lint`](crate::Lint) finds both in a test.
    ///
    /// ```
    /// use validation::Languages;
    ///
    /// let languages = Languages::builtin()
    ///     .on_fault(|fault| eprintln!("{fault}"))
    ///     .with("nl", "required = Vul dit in.\n= no name");
    /// assert_eq!(languages.faults().len(), 1);
    /// ```
    #[must_use]
    pub fn on_fault(mut self, handler: impl Fn(&Fault) + Send + Sync + 'static) -> Self {
        let handler = Handler::new(handler);
        self.faults.iter().for_each(|fault| handler.tell(fault));
        self.handler = Some(handler);
        self.settled()
    }

    /// What is wrong with the catalogues of the application.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The language of this tag, if it is there.
    pub fn get(&self, tag: &str) -> Option<&Language> {
        let tag = tag_of(tag)?;
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// All languages.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter()
    }

    /// The language that comes nearest to what somebody wishes: the value of `Accept-Language`, a tag, or
    /// several of them separated by commas. Who wishes none that is there gets the first, English.
    ///
    /// ```
    /// use validation::Languages;
    ///
    /// let languages = Languages::builtin();
    /// assert_eq!(languages.negotiate("en-GB;q=0.8, *;q=0.1").tag(), "en");
    /// assert_eq!(languages.negotiate("tlh").tag(), "en");
    /// ```
    pub fn negotiate(&self, wishes: &str) -> &Language {
        negotiate(&self.languages, wishes)
    }

    fn add(&mut self, language: &str, source: Source) {
        match self.named(language) {
            Some(known) => known.sources.insert(0, source),
            None => self.fault(Fault {
                language: language.to_string(),
                text: "this is no language tag".to_string(),
            }),
        }
    }

    fn fault(&mut self, fault: Fault) {
        if let Some(handler) = &self.handler {
            handler.tell(&fault);
        }
        self.faults.push(fault);
    }

    /// Tells each language what it has from the others.
    fn settled(mut self) -> Self {
        let inherited: Vec<Vec<Source>> =
            self.languages.iter().map(|language| self.parents_of(language)).collect();
        for (language, inherited) in self.languages.iter_mut().zip(inherited) {
            language.inherited = inherited;
            language.handler.clone_from(&self.handler);
            let source = self.source.as_ref();
            language.is_source = source.is_some_and(|tag| tag.language == language.tag.language);
            language.isolates = self.isolate.unwrap_or(language.is_right_to_left());
        }
        self
    }

    /// The catalogues of the languages that a language is a kind of: of `de` for `de-AT`.
    fn parents_of(&self, language: &Language) -> Vec<Source> {
        let is_parent = |other: &&Language| {
            other.tag != language.tag
                && other.tag.region.is_none_or(|_| other.has_builtin())
                && is_alike(&other.likely, &language.likely)
        };
        let parents = self.languages.iter().filter(is_parent);
        parents.flat_map(|parent| parent.sources.iter().cloned()).collect()
    }

    fn named(&mut self, tag: &str) -> Option<&mut Language> {
        let tag = tag_of(tag)?;
        self.language(&tag)
    }

    fn language(&mut self, tag: &LanguageIdentifier) -> Option<&mut Language> {
        let place = match self.languages.iter().position(|language| language.tag == *tag) {
            Some(place) => place,
            None => {
                self.languages.push(Language::new(tag.clone())?);
                self.languages.len() - 1
            }
        };
        self.languages.get_mut(place)
    }
}

fn tag_of(tag: &str) -> Option<LanguageIdentifier> {
    tag.replace('_', "-").parse().ok()
}

/// What lies in a folder, by name.
fn entries(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
