//! Answers to requests with something wrong in them.

use core::fmt;
use std::sync::Arc;

use super::{Body, ProblemDocument, Refusal, Shape, Wishes};
#[cfg(feature = "languages")]
use crate::{Language, Languages};
use crate::{
    code::Code,
    decode::{Decode, MAX_READ},
    errors::ValidationErrors,
    input::codes::{SYNTAX, TOO_LARGE, TOO_MANY_FIELDS, UNREADABLE, UNSUPPORTED_MEDIA_TYPE},
    message::Messages,
    path::Path,
    render::{Location, Reading},
};

/// How an application answers to requests with something wrong in them: the shape, the languages, the limits.
///
/// A framework is given it once, as a layer or as data of the application; without one, these are the defaults.
///
/// ```
/// use validation::{ValidationErrors, web::{Answers, Wishes}};
///
/// let answers = Answers::new().max_bytes(64 * 1024);
/// let errors = ValidationErrors::from([("day", "We are closed.")]);
/// let answer = answers.answer(&errors, &Wishes::default());
/// assert_eq!((answer.status(), answer.content_type()), (422, "application/problem+json"));
/// ```
#[derive(Clone)]
pub struct Answers {
    shape: Arc<dyn Shape>,
    #[cfg(feature = "languages")]
    languages: Option<Arc<Languages>>,
    fragment_status: Option<u16>,
    max_bytes: usize,
    decode: Decode<'static>,
}

impl Answers {
    /// Problem documents, in the languages whose features are on; bodies of at most 2 MiB.
    pub fn new() -> Self {
        Answers {
            shape: Arc::new(ProblemDocument),
            #[cfg(feature = "languages")]
            languages: None,
            fragment_status: None,
            max_bytes: MAX_READ,
            decode: Decode::new(),
        }
    }

    /// Answers in another shape: [`ByField`](super::ByField), or one of the application's.
    #[must_use]
    pub fn shape(mut self, shape: impl Shape) -> Self {
        self.shape = Arc::new(shape);
        self
    }

    /// Answers in these languages.
    #[cfg(feature = "languages")]
    #[must_use]
    pub fn languages(mut self, languages: impl Into<Arc<Languages>>) -> Self {
        self.languages = Some(languages.into());
        self
    }

    /// The status of answers in HTML, where it is to be another: htmx puts only what came with 200 into a page,
    /// unless it is told otherwise.
    #[must_use]
    pub fn fragment_status(mut self, status: u16) -> Self {
        self.fragment_status = Some(status);
        self
    }

    /// Refuses bodies of more bytes, with `too_large`. The default is 2 MiB.
    #[must_use]
    pub fn max_bytes(mut self, max: usize) -> Self {
        self.max_bytes = max;
        self
    }

    /// How bodies are decoded: their depth, the number of errors and of values, groups. Its limit on bytes is
    /// not asked; see [`max_bytes`](Self::max_bytes). A clock that it was given was read then, and stands
    /// still for all requests: that is for tests.
    #[must_use]
    pub fn decode(mut self, decode: Decode<'static>) -> Self {
        self.decode = decode;
        self
    }

    #[cfg_attr(not(any(feature = "axum", feature = "actix-web")), allow(dead_code))]
    pub(crate) fn limit(&self) -> usize {
        self.max_bytes
    }

    #[cfg_attr(not(any(feature = "axum", feature = "actix-web")), allow(dead_code))]
    pub(crate) fn decoding<'a, Cx: ?Sized>(&self, context: &'a Cx) -> Decode<'a, Cx> {
        self.decode.clone().max_bytes(self.max_bytes).context(context)
    }

    /// Answers to a request whose body, or whose values, have these errors.
    pub fn answer(&self, errors: &ValidationErrors, wishes: &Wishes) -> Answer {
        self.answer_at(errors, Location::Body, wishes)
    }

    /// The same, where the values come from another part of the request.
    pub fn answer_at(
        &self,
        errors: &ValidationErrors,
        location: Location,
        wishes: &Wishes,
    ) -> Answer {
        self.answer_as(status_of(errors), errors, location, wishes)
    }

    /// The same, with a status of the application's own.
    pub(crate) fn answer_as(
        &self,
        status: u16,
        errors: &ValidationErrors,
        location: Location,
        wishes: &Wishes,
    ) -> Answer {
        let (language, messages) = self.messages(wishes);
        let reading = Reading { errors, messages };
        let refusal = Refusal { status, reading, location };
        let wants_html = wishes.wants_html();
        let body = if wants_html { Body::html(&refusal) } else { self.shape.body(&refusal) };
        let status = self.fragment_status.filter(|_| wants_html).unwrap_or(status);
        Answer { status, language: language.to_owned(), body }
    }

    #[cfg(feature = "languages")]
    fn messages(&self, wishes: &Wishes) -> (&str, &dyn Messages) {
        let language = self.language(wishes);
        (language.tag(), language)
    }

    #[cfg(not(feature = "languages"))]
    fn messages(&self, _: &Wishes) -> (&str, &dyn Messages) {
        ("en", &crate::message::English)
    }

    /// The language that a request asks for.
    #[cfg(feature = "languages")]
    pub fn language(&self, wishes: &Wishes) -> &Language {
        static BUILTIN: std::sync::LazyLock<Languages> =
            std::sync::LazyLock::new(Languages::builtin);
        let languages = self.languages.as_deref().unwrap_or(&BUILTIN);
        languages.negotiate(wishes.languages.as_deref().unwrap_or_default())
    }
}

impl Default for Answers {
    fn default() -> Self {
        Answers::new()
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answers").field("max_bytes", &self.max_bytes).finish_non_exhaustive()
    }
}

/// What the status of an answer is: errors of reading a request stand alone, at its root.
pub(super) fn status_of(errors: &ValidationErrors) -> u16 {
    let mut all = errors.iter();
    let (Some((path, error)), None) = (all.next(), all.next()) else { return 422 };
    if path != Path::root() {
        return 422;
    }
    let is =
        |code: &'static Code| core::ptr::eq(error.rule_code(), code) && error.code() == code.name();
    if is(&SYNTAX) || is(&UNREADABLE) {
        400
    } else if is(&TOO_LARGE) || is(&TOO_MANY_FIELDS) {
        413
    } else if is(&UNSUPPORTED_MEDIA_TYPE) {
        415
    } else {
        422
    }
}

/// An answer, for a framework to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    status: u16,
    language: String,
    body: Body,
}

impl Answer {
    /// The answer where the application is at fault, which says nothing of what that is.
    #[cfg(feature = "actix-web")]
    pub(crate) fn of_fault() -> Self {
        let text = r#"{"title":"Internal Server Error","status":500}"#;
        let body = Body::new(crate::render::Problem::CONTENT_TYPE, text);
        Answer { status: 500, language: "en".to_owned(), body }
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// `Content-Type`.
    pub fn content_type(&self) -> &str {
        &self.body.content_type
    }

    /// `Content-Language`.
    pub fn content_language(&self) -> &str {
        &self.language
    }

    /// `Vary`: the headers of the request that the answer hangs on.
    pub fn vary(&self) -> &'static str {
        Wishes::VARY
    }

    /// The body.
    pub fn body(&self) -> &str {
        &self.body.text
    }

    /// The body, to be kept.
    pub fn into_body(self) -> String {
        self.body.text
    }
}
