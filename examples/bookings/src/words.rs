//! The words of the page that no rule says.

/// What stands around the form.
pub(crate) struct Words {
    pub(crate) title: &'static str,
    pub(crate) book: &'static str,
    pub(crate) saved: &'static str,
    pub(crate) taken: &'static str,
    pub(crate) none: &'static str,
}

const ENGLISH: Words = Words {
    title: "Book a room",
    book: "Book",
    saved: "The room is yours.",
    taken: "Booked",
    none: "Nothing yet.",
};

const GERMAN: Words = Words {
    title: "Raum buchen",
    book: "Buchen",
    saved: "Der Raum gehört Ihnen.",
    taken: "Gebucht",
    none: "Noch nichts.",
};

impl Words {
    /// The words in a language.
    pub(crate) fn of(language: &str) -> &'static Words {
        if language.starts_with("de") { &GERMAN } else { &ENGLISH }
    }
}
