//! Extractors.

use core::{
    borrow::Borrow,
    fmt,
    future::{Future, Ready, ready},
    pin::Pin,
};

use ::actix_web::{
    Error, FromRequest, HttpRequest, HttpResponse, ResponseError,
    dev::Payload,
    http::{Method, StatusCode, header::CONTENT_TYPE},
};
use futures_util::StreamExt as _;

use super::{InData, response, status, wishes};
use crate::{
    decode::too_large,
    error::ValidationError,
    errors::ValidationErrors,
    form::{self as forms, Data},
    input::codes::UNREADABLE,
    render::Location,
    valid::Valid,
    web::{
        Answer, Answers, Wishes, data_of_pairs, form, from_data, is_form, is_json, json,
        unsupported,
    },
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

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.errors.fmt(f)
    }
}

impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        status(&self.answer)
    }

    fn error_response(&self) -> HttpResponse {
        response(self.answer.clone())
    }
}

/// What is known of a request while it is read.
struct Reader {
    request: HttpRequest,
    answers: Answers,
    location: Location,
}

impl Reader {
    fn of(request: &HttpRequest, location: Location) -> Self {
        let answers = request.app_data::<Answers>().cloned().unwrap_or_default();
        Reader { request: request.clone(), answers, location }
    }

    fn refuse(&self, errors: ValidationErrors) -> Rejection {
        let wishes = wishes(self.request.headers());
        let answer = self.answers.answer_at(&errors, self.location, &wishes);
        Rejection { errors, answer }
    }

    fn content_type(&self) -> Option<&str> {
        self.request.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The body, within the limit.
    async fn body(&self, mut payload: Payload) -> Result<Vec<u8>, Rejection> {
        let max = self.answers.limit();
        let mut body = Vec::new();
        while let Some(chunk) = payload.next().await {
            let unreadable = |_| self.refuse(ValidationError::of(&UNREADABLE).into());
            let chunk = chunk.map_err(unreadable)?;
            if body.len() + chunk.len() > max {
                return Err(self.refuse(too_large(max)));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }

    /// The names and values of a form.
    async fn form(&self, payload: Payload) -> Result<Data, Rejection> {
        let decode = self.answers.decoding(&());
        if matches!(*self.request.method(), Method::GET | Method::HEAD) {
            let data = Data::from_urlencoded_with(self.request.query_string(), &decode);
            return data.map_err(|errors| self.refuse(errors));
        }
        let content_type = self.content_type();
        if !content_type.is_some_and(is_form) {
            return form(content_type, &[], &decode).map_err(|errors| self.refuse(errors));
        }
        let body = self.body(payload).await?;
        form(content_type, &body, &decode).map_err(|errors| self.refuse(errors))
    }
}

impl FromRequest for Answers {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    /// The settings of the application, or the defaults.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(request.app_data::<Answers>().cloned().unwrap_or_default()))
    }
}

impl FromRequest for Wishes {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    /// What the request says of the answers that it takes.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(wishes(request.headers())))
    }
}

type Reading<T> = Pin<Box<dyn Future<Output = Result<T, Error>>>>;

impl<T: InData> FromRequest for Json<T> {
    type Error = Error;
    type Future = Reading<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Reading<Self> {
        let (reader, payload) = (Reader::of(request, Location::Body), payload.take());
        Box::pin(async move {
            if !reader.content_type().is_some_and(is_json) {
                return Err(reader.refuse(unsupported("application/json")).into());
            }
            let body = reader.body(payload).await?;
            let context = T::context(&reader.request)?;
            let decode = reader.answers.decoding(context.borrow());
            let value = json(reader.content_type(), &body, &decode);
            Ok(Json(value.map_err(|errors| reader.refuse(errors))?))
        })
    }
}

impl<T: InData> FromRequest for Form<T> {
    type Error = Error;
    type Future = Reading<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Reading<Self> {
        let (reader, payload) = (Reader::of(request, Location::Body), payload.take());
        Box::pin(async move {
            let data = reader.form(payload).await?;
            let context = T::context(&reader.request)?;
            let value = from_data(&data, &reader.answers.decoding(context.borrow()));
            Ok(Form(value.map_err(|errors| reader.refuse(errors))?))
        })
    }
}

impl<T: InData> FromRequest for BoundForm<T> {
    type Error = Error;
    type Future = Reading<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Reading<Self> {
        let (reader, payload) = (Reader::of(request, Location::Body), payload.take());
        Box::pin(async move {
            let data = reader.form(payload).await?;
            let context = T::context(&reader.request)?;
            let decode = reader.answers.decoding(context.borrow());
            Ok(BoundForm(forms::Form::bind_with(data, &decode)))
        })
    }
}

impl<T: InData> FromRequest for Query<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = || {
            let reader = Reader::of(request, Location::Parameter);
            let context = T::context(request)?;
            let decode = reader.answers.decoding(context.borrow());
            let data = Data::from_urlencoded_with(request.query_string(), &decode);
            let value = data.and_then(|data| from_data(&data, &decode));
            Ok(Query(value.map_err(|errors| reader.refuse(errors))?))
        };
        ready(read())
    }
}

impl<T: InData> FromRequest for Path<T> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = || {
            let reader = Reader::of(request, Location::Parameter);
            let context = T::context(request)?;
            let data = data_of_pairs(request.match_info().iter());
            let value = from_data(&data, &reader.answers.decoding(context.borrow()));
            Ok(Path(value.map_err(|errors| reader.refuse(errors))?))
        };
        ready(read())
    }
}
