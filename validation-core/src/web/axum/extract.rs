//! Extractors.

use core::{borrow::Borrow, convert::Infallible, error::Error};

use ::axum::{
    body::{Body, Bytes, HttpBody as _, to_bytes},
    extract::{
        FromRequest, FromRequestParts, RawPathParams, Request, rejection::RawPathParamsRejection,
    },
    http::{Extensions, HeaderMap, Method, Response, header::CONTENT_TYPE, request::Parts},
    response::IntoResponse,
};
use http_body_util::LengthLimitError;

use super::{InState, wishes};
use crate::{
    form::Data,
    render::Location,
    web::{Answers, BoundForm, Form, Json, Path, Query, Reader, Rejection, Wishes},
};

impl IntoResponse for Rejection {
    fn into_response(self) -> Response<Body> {
        self.answer.into_response()
    }
}

fn reader(extensions: &Extensions, headers: &HeaderMap, location: Location) -> Reader {
    Reader::new(extensions.get::<Answers>(), wishes(headers), location)
}

/// The body, within the limit.
async fn read(body: Body, reader: &Reader) -> Result<Bytes, Rejection> {
    let max = reader.limit();
    // What says itself that it is larger is not waited for.
    if body.size_hint().lower() > max as u64 {
        return Err(reader.too_large());
    }
    to_bytes(body, max)
        .await
        .map_err(|fault| if is_large(&fault) { reader.too_large() } else { reader.unreadable() })
}

/// Whether a limit is why a body was not read: the own one, or that of a layer around it.
fn is_large(fault: &(dyn Error + 'static)) -> bool {
    fault.is::<LengthLimitError>() || fault.source().is_some_and(is_large)
}

/// The names and values of a form, and what else was asked.
async fn read_form(request: Request) -> Result<(Reader, Data), Rejection> {
    let is_query = matches!(*request.method(), Method::GET | Method::HEAD);
    let location = if is_query { Location::Parameter } else { Location::Body };
    let reader = reader(request.extensions(), request.headers(), location);
    if is_query {
        let data = reader.query(request.uri().query().unwrap_or_default())?;
        return Ok((reader, data));
    }
    let content_type = content_type(&request);
    reader.expect_form(content_type.as_deref())?;
    let body = read(request.into_body(), &reader).await?;
    let data = reader.form(content_type.as_deref(), &body)?;
    Ok((reader, data))
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
        let reader = reader(request.extensions(), request.headers(), Location::Body);
        reader.expect_json(content_type(&request).as_deref())?;
        let body = read(request.into_body(), &reader).await?;
        reader.json(&body, T::context(state).borrow())
    }
}

impl<T, S> FromRequest<S> for Form<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let (reader, data) = read_form(request).await?;
        reader.value(&data, T::context(state).borrow()).map(Form)
    }
}

impl<T, S> FromRequest<S> for BoundForm<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let (reader, data) = read_form(request).await?;
        Ok(reader.bound(data, T::context(state).borrow()))
    }
}

impl<T, S> FromRequestParts<S> for Query<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Rejection> {
        let reader = reader(&parts.extensions, &parts.headers, Location::Parameter);
        let data = reader.query(parts.uri.query().unwrap_or_default())?;
        reader.value(&data, T::context(state).borrow()).map(Query)
    }
}

impl<T, S> FromRequestParts<S> for Path<T>
where
    T: InState<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Rejection> {
        let reader = reader(&parts.extensions, &parts.headers, Location::Parameter);
        let data = match RawPathParams::from_request_parts(parts, state).await {
            Ok(params) => params.iter().collect(),
            // A fallback has a path without parameters.
            Err(RawPathParamsRejection::MissingPathParams(_)) => Data::new(),
            Err(_) => return Err(reader.unreadable()),
        };
        reader.value(&data, T::context(state).borrow()).map(Path)
    }
}

#[cfg(test)]
mod tests {
    use core::{
        pin::pin,
        task::{Context, Poll, Waker},
    };

    use http_body_util::Limited;

    use super::*;

    #[test]
    fn the_limit_of_a_layer_around_is_a_limit_too() {
        let reader = Reader::new(None, Wishes::default(), Location::Body);
        let limited = Body::new(Limited::new(Body::from("too long"), 3));
        let reading = pin!(read(limited, &reader));
        match reading.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Err(rejection)) => assert_eq!(rejection.answer().status(), 413),
            other => panic!("{other:?}"),
        }
    }
}
