//! Reading what a request holds, once its framework has given up the bytes.

use super::{
    Answers, BoundForm, Json, Rejection, Wishes,
    media::{is_form, is_json},
};
use crate::{
    decode::too_large,
    error::ValidationError,
    errors::ValidationErrors,
    form::{self, Data},
    input::{
        FromInput,
        codes::{UNREADABLE, UNSUPPORTED_MEDIA_TYPE},
    },
    json,
    render::Location,
    valid::Valid,
    validate::Validate,
};

/// What is known of a request while it is read.
pub(crate) struct Reader {
    answers: Answers,
    wishes: Wishes,
    location: Location,
}

impl Reader {
    pub(crate) fn new(answers: Option<&Answers>, wishes: Wishes, location: Location) -> Self {
        Reader { answers: answers.cloned().unwrap_or_default(), wishes, location }
    }

    /// So many bytes the body may have.
    pub(crate) fn limit(&self) -> usize {
        self.answers.limit()
    }

    #[cold]
    pub(crate) fn refuse(&self, errors: ValidationErrors) -> Rejection {
        let answer = self.answers.answer_at(&errors, self.location, &self.wishes);
        Rejection { errors, answer, fault: None }
    }

    #[cold]
    pub(crate) fn too_large(&self) -> Rejection {
        self.refuse(too_large(self.limit()))
    }

    #[cold]
    pub(crate) fn unreadable(&self) -> Rejection {
        self.refuse(ValidationError::of(&UNREADABLE).into())
    }

    #[cold]
    fn unsupported(&self, expected: &'static str) -> Rejection {
        self.refuse(ValidationError::of(&UNSUPPORTED_MEDIA_TYPE).param("expected", expected).into())
    }

    /// Refuses a body by its type, before it is read.
    pub(crate) fn expect_json(&self, content_type: Option<&str>) -> Result<(), Rejection> {
        match content_type {
            Some(content_type) if is_json(content_type) => Ok(()),
            _ => Err(self.unsupported("application/json")),
        }
    }

    /// Refuses a body by its type, before it is read.
    pub(crate) fn expect_form(&self, content_type: Option<&str>) -> Result<(), Rejection> {
        match content_type {
            Some(content_type) if is_form(content_type) => Ok(()),
            _ => Err(self.unsupported("application/x-www-form-urlencoded")),
        }
    }

    /// A value from a body of JSON.
    pub(crate) fn json<T, Cx: ?Sized>(
        &self,
        body: &[u8],
        context: &Cx,
    ) -> Result<Json<T>, Rejection>
    where
        T: for<'de> FromInput<'de> + Validate<Context = Cx>,
    {
        let value = json::from_slice_with(body, &self.answers.decoding(context));
        value.map(Json).map_err(|errors| self.refuse(errors))
    }

    /// The names and values of a query.
    pub(crate) fn query(&self, query: &str) -> Result<Data, Rejection> {
        let data = Data::from_urlencoded_with(query, &self.answers.decoding(&()));
        data.map_err(|errors| self.refuse(errors))
    }

    /// The names and values of a form in a body.
    pub(crate) fn form(&self, content_type: Option<&str>, body: &[u8]) -> Result<Data, Rejection> {
        let decode = self.answers.decoding(&());
        let data = match content_type {
            #[cfg(feature = "multipart")]
            Some(content_type) if super::media::is_multipart(content_type) => {
                Data::from_multipart_bytes(content_type, body, &decode)
            }
            _ => Data::from_urlencoded_with(body, &decode),
        };
        data.map_err(|errors| self.refuse(errors))
    }

    /// A value from the names and values of a form, a query or a path.
    pub(crate) fn value<T, Cx: ?Sized>(
        &self,
        data: &Data,
        context: &Cx,
    ) -> Result<Valid<T>, Rejection>
    where
        T: for<'de> FromInput<'de> + Validate<Context = Cx>,
    {
        let value = form::from_data_with(data, &self.answers.decoding(context));
        value.map_err(|errors| self.refuse(errors))
    }

    /// A form that can be shown again.
    pub(crate) fn bound<T, Cx: ?Sized>(&self, data: Data, context: &Cx) -> BoundForm<T>
    where
        T: for<'de> FromInput<'de> + Validate<Context = Cx>,
    {
        BoundForm(form::Form::bind_with(data, &self.answers.decoding(context)))
    }
}
