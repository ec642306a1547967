//! Extractors.

use core::{borrow::Borrow, convert::Infallible};
use std::error::Error;

use ::axum::{
    body::{Body, to_bytes},
    extract::{FromRequest, FromRequestParts, RawPathParams, Request},
    http::{Extensions, HeaderMap, Method, Response, header::CONTENT_TYPE, request::Parts},
    response::IntoResponse,
};
use http_body_util::LengthLimitError;

use super::{InState, wishes};
use crate::{
    decode::too_large,
    error::ValidationError,
    errors::ValidationErrors,
    form::{self as forms, Data},
    input::codes::UNREADABLE,
    render::Location,
    valid::Valid,
    web::{Answer, Answers, Wishes, data_of_pairs, form, from_data, json},
};

/// A body of JSON.
///
/// # Errors
/// All that is wrong with it; `unsupported_media_type`, `too_large`, `syntax`, `unreadable`.
#[derive(Clone, Copy, Debug)]
pub struct Json<T>(pub Valid<T>);

/// A form: the body, or the query of a GET or HEAD. With the feature `multipart` the body may have files.
///
/// # Errors
/// All that is wrong with it; `unsupported_media_type`, `too_large`, `too_many_fields`, `unreadable`.
#[derive(Clone, Copy, Debug)]
pub struct Form<T>(pub Valid<T>);

/// The query of the URL.
///
/// # Errors
/// All that is wrong with it; `too_large`, `too_many_fields`.
#[derive(Clone, Copy, Debug)]
pub struct Query<T>(pub Valid<T>);

/// The parameters of the path.
///
/// # Errors
/// All that is wrong with them.
#[derive(Clone, Copy, Debug)]
pub struct Path<T>(pub Valid<T>);

/// A form that is shown again with what is wrong with it: a [`Form`](crate::form::Form), bound to what was
/// sent. It refuses what is no form, and leaves mistakes in its fields to the handler.
///
/// ```
/// use axum::response::Html;
/// use validation::{FromInput, Validate, axum::BoundForm};
///
/// #[derive(Debug, serde::Deserialize, Validate, FromInput)]
/// struct Contact {
///     #[validate(email)]
///     email: String,
/// }
///
/// async fn post(BoundForm(form): BoundForm<Contact>) -> Html<String> {
///     match form.into_valid() {
///         Ok(contact) => Html(format!("We will write to {}.", contact.email.replace('<', ""))),
///         Err(form) => Html(form.view().to_string()),
///     }
/// }
/// ```
///
/// # Errors
/// `unsupported_media_type`, `too_large`, `too_many_fields`, `unreadable`.
pub struct BoundForm<T>(pub forms::Form<T>);

/// Why a request was refused, and the answer to it.
#[derive(Clone, Debug)]
pub struct Rejection {
    errors: ValidationErrors,
    answer: Answer,
}

impl Rejection {
    /// What is wrong with the request.
    pub fn errors(&self) -> &ValidationErrors {
        &self.errors
    }

    /// The answer.
    pub fn answer(&self) -> &Answer {
        &self.answer
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response<Body> {
        self.answer.into_response()
    }
}

/// What is known of a request while it is read.
struct Reader {
    answers: Answers,
    wishes: Wishes,
    location: Location,
}

impl Reader {
    fn of(extensions: &Extensions, headers: &HeaderMap, location: Location) -> Self {
        let answers = extensions.get::<Answers>().cloned().unwrap_or_default();
        Reader { answers, wishes: wishes(headers), location }
    }

    fn of_request(request: &Request) -> Self {
        Reader::of(request.extensions(), request.headers(), Location::Body)
    }

    fn of_parts(parts: &Parts) -> Self {
        Reader::of(&parts.extensions, &parts.headers, Location::Parameter)
    }

    fn refuse(&self, errors: ValidationErrors) -> Rejection {
        let answer = self.answers.answer_at(&errors, self.location, &self.wishes);
        Rejection { errors, answer }
    }

    /// The body, within the limit.
    async fn body(&self, body: Body) -> Result<impl AsRef<[u8]>, Rejection> {
        let max = self.answers.limit();
        let size = to_bytes(body, max).await;
        size.map_err(|fault| {
            let is_large = fault.source().is_some_and(<dyn Error>::is::<LengthLimitError>);
            let unreadable = || ValidationError::of(&UNREADABLE).into();
            self.refuse(if is_large { too_large(max) } else { unreadable() })
        })
    }

    /// The names and values of a form.
    async fn form(&self, request: Request) -> Result<Data, Rejection> {
        let decode = self.answers.decoding(&());
        if matches!(*request.method(), Method::GET | Method::HEAD) {
            let query = request.uri().query().unwrap_or_default();
            return Data::from_urlencoded_with(query, &decode)
                .map_err(|errors| self.refuse(errors));
        }
        let content_type = content_type(&request);
        if !content_type.as_deref().is_some_and(crate::web::is_form) {
            let read = form(content_type.as_deref(), &[], &decode);
            return read.map_err(|errors| self.refuse(errors));
        }
        let body = self.body(request.into_body()).await?;
        form(content_type.as_deref(), body.as_ref(), &decode).map_err(|errors| self.refuse(errors))
    }
}

impl<S: Sync> FromRequestParts<S> for Answers {
    type Rejection = Infallible;

    /// The settings of the layer above, or the defaults.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Answers>().cloned().unwrap_or_default())
    }
}

impl<S: Sync> FromRequestParts<S> for Wishes {
    type Rejection = Infallible;

    /// What the request says of the answers that it takes.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(wishes(&parts.headers))
    }
}

fn content_type(request: &Request) -> Option<String> {
    let value = request.headers().get(CONTENT_TYPE)?;
    value.to_str().ok().map(str::to_owned)
}

impl<T, S> FromRequest<S> for Json<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let reader = Reader::of_request(&request);
        let content_type = content_type(&request);
        if !content_type.as_deref().is_some_and(crate::web::is_json) {
            return Err(reader.refuse(crate::web::unsupported("application/json")));
        }
        let body = reader.body(request.into_body()).await?;
        let context = T::context(state);
        let decode = reader.answers.decoding(context.borrow());
        let value = json(content_type.as_deref(), body.as_ref(), &decode);
        value.map(Json).map_err(|errors| reader.refuse(errors))
    }
}

impl<T, S> FromRequest<S> for Form<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let reader = Reader::of_request(&request);
        let data = reader.form(request).await?;
        let context = T::context(state);
        let value = from_data(&data, &reader.answers.decoding(context.borrow()));
        value.map(Form).map_err(|errors| reader.refuse(errors))
    }
}

impl<T, S> FromRequest<S> for BoundForm<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let reader = Reader::of_request(&request);
        let data = reader.form(request).await?;
        let context = T::context(state);
        let decode = reader.answers.decoding(context.borrow());
        Ok(BoundForm(forms::Form::bind_with(data, &decode)))
    }
}

impl<T, S> FromRequestParts<S> for Query<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Rejection> {
        let reader = Reader::of_parts(parts);
        let context = T::context(state);
        let decode = reader.answers.decoding(context.borrow());
        let query = parts.uri.query().unwrap_or_default();
        let data = Data::from_urlencoded_with(query, &decode);
        let value = data.and_then(|data| from_data(&data, &decode));
        value.map(Query).map_err(|errors| reader.refuse(errors))
    }
}

impl<T, S> FromRequestParts<S> for Path<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Rejection> {
        let reader = Reader::of_parts(parts);
        let params = RawPathParams::from_request_parts(parts, state).await;
        let unreadable = |_| reader.refuse(ValidationError::of(&UNREADABLE).into());
        let data = data_of_pairs(params.map_err(unreadable)?.iter());
        let context = T::context(state);
        let value = from_data(&data, &reader.answers.decoding(context.borrow()));
        value.map(Path).map_err(|errors| reader.refuse(errors))
    }
}
