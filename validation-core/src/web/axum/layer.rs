//! The settings, for all routes below.

use core::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use ::axum::{
    body::Body,
    extract::Request,
    http::{Response, header::VARY},
    response::IntoResponse,
};
use tower_layer::Layer;
use tower_service::Service;

use super::{Held, wishes};
use crate::{render::Location, web::Answers};

/// A layer with the settings of an application: extractors answer as they say, and so do handlers that return
/// [`ValidationErrors`](crate::ValidationErrors).
#[derive(Clone, Debug, Default)]
pub struct Answering(pub Answers);

/// What the layer makes of a service.
#[derive(Clone, Debug)]
pub struct AnsweringService<S> {
    inner: S,
    answers: Answers,
}

impl<S> Layer<S> for Answering {
    type Service = AnsweringService<S>;

    fn layer(&self, inner: S) -> AnsweringService<S> {
        AnsweringService { inner, answers: self.0.clone() }
    }
}

impl<S> Service<Request> for AnsweringService<S>
where
    S: Service<Request, Response = Response<Body>>,
    S::Future: Send + 'static,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        let wishes = wishes(request.headers());
        let answers = self.answers.clone();
        request.extensions_mut().insert(answers.clone());
        let response = self.inner.call(request);
        Box::pin(async move {
            let mut response = response.await?;
            let Some(Held(errors)) = response.extensions_mut().remove::<Held>() else {
                return Ok(response);
            };
            // What the handler has set stays: a status of its own, cookies. What says of the body is the
            // answer's.
            let status = response.status().as_u16();
            let answer = answers.answer_as(status, &errors, Location::Body, &wishes);
            let mut answer = answer.into_response();
            for (name, value) in response.headers() {
                let is_told = answer.headers().get_all(name).iter().any(|told| told == value);
                if !is_told && (name == VARY || !answer.headers().contains_key(name)) {
                    answer.headers_mut().append(name, value.clone());
                }
            }
            Ok(answer)
        })
    }
}
