//! Extractors.

use core::{
    borrow::Borrow,
    convert::Infallible,
    future::{Future, Ready, ready},
    pin::Pin,
};

use ::actix_web::{
    FromRequest, HttpRequest, HttpResponse, ResponseError,
    dev::Payload,
    http::{
        Method, StatusCode,
        header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName},
    },
};
use futures_util::StreamExt as _;
use percent_encoding::percent_decode_str;

use super::{InData, NotThere, response, status, wishes};
use crate::{
    errors::ValidationErrors,
    form::Data,
    render::Location,
    web::{Answer, Answers, BoundForm, Form, Json, Path, Query, Reader, Rejection, Wishes},
};

impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        status(self.answer.status())
    }

    fn error_response(&self) -> HttpResponse {
        response(self.answer.clone())
    }
}

impl From<NotThere> for Rejection {
    #[cold]
    fn from(NotThere(name): NotThere) -> Self {
        let fault = format!("`app_data` has no `web::Data<{name}>`");
        Rejection {
            errors: ValidationErrors::new(),
            answer: Answer::of_fault(),
            fault: Some(fault),
        }
    }
}

fn reader(request: &HttpRequest, location: Location) -> Reader {
    Reader::new(request.app_data::<Answers>(), wishes(request.headers()), location)
}

fn header(request: &HttpRequest, name: HeaderName) -> Option<&str> {
    request.headers().get(name)?.to_str().ok()
}

/// The body, within the limit.
async fn read(
    request: &HttpRequest,
    mut payload: Payload,
    reader: &Reader,
) -> Result<Vec<u8>, Rejection> {
    let max = reader.limit();
    // What says itself that it is larger is not waited for.
    let told = header(request, CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    if told.is_some_and(|length| length > max as u64) {
        return Err(reader.too_large());
    }
    let mut body = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| reader.unreadable())?;
        if chunk.len() > max - body.len() {
            return Err(reader.too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// The names and values of a form, and what else was asked.
async fn read_form(request: &HttpRequest, payload: Payload) -> Result<(Reader, Data), Rejection> {
    let is_query = matches!(*request.method(), Method::GET | Method::HEAD);
    let location = if is_query { Location::Parameter } else { Location::Body };
    let reader = reader(request, location);
    if is_query {
        let data = reader.query(request.query_string())?;
        return Ok((reader, data));
    }
    let content_type = header(request, CONTENT_TYPE);
    reader.expect_form(content_type)?;
    let body = read(request, payload, &reader).await?;
    let data = reader.form(content_type, &body)?;
    Ok((reader, data))
}

impl FromRequest for Answers {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    /// The settings of the application, or the defaults.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(request.app_data::<Answers>().cloned().unwrap_or_default()))
    }
}

impl FromRequest for Wishes {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    /// What the request says of the answers that it takes.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(wishes(request.headers())))
    }
}

type Reading<T> = Pin<Box<dyn Future<Output = Result<T, Rejection>>>>;

impl<T: InData> FromRequest for Json<T> {
    type Error = Rejection;
    type Future = Reading<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Reading<Self> {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let reader = reader(&request, Location::Body);
            reader.expect_json(header(&request, CONTENT_TYPE))?;
            let body = read(&request, payload, &reader).await?;
            reader.json(&body, T::context(&request)?.borrow())
        })
    }
}

impl<T: InData> FromRequest for Form<T> {
    type Error = Rejection;
    type Future = Reading<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Reading<Self> {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let (reader, data) = read_form(&request, payload).await?;
            reader.value(&data, T::context(&request)?.borrow()).map(Form)
        })
    }
}

impl<T: InData> FromRequest for BoundForm<T> {
    type Error = Rejection;
    type Future = Reading<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Reading<Self> {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let (reader, data) = read_form(&request, payload).await?;
            Ok(reader.bound(data, T::context(&request)?.borrow()))
        })
    }
}

impl<T: InData> FromRequest for Query<T> {
    type Error = Rejection;
    type Future = Ready<Result<Self, Rejection>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = || {
            let reader = reader(request, Location::Parameter);
            let data = reader.query(request.query_string())?;
            reader.value(&data, T::context(request)?.borrow()).map(Query)
        };
        ready(read())
    }
}

impl<T: InData> FromRequest for Path<T> {
    type Error = Rejection;
    type Future = Ready<Result<Self, Rejection>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = || {
            let reader = reader(request, Location::Parameter);
            // The router puts U+FFFD where there is no UTF-8, and leaves `%`, `/` and `+` as they were sent.
            if percent_decode_str(request.uri().path()).decode_utf8().is_err() {
                return Err(reader.unreadable());
            }
            let decoded = |text| percent_decode_str(text).decode_utf8_lossy();
            let params = request.match_info().iter();
            let data: Data = params.map(|(name, value)| (name, decoded(value))).collect();
            reader.value(&data, T::context(request)?.borrow()).map(Path)
        };
        ready(read())
    }
}
