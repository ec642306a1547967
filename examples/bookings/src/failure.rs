//! What a handler may end with.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use validation::{ValidationErrors, store::StoreError};

/// Why a request has failed.
#[derive(Debug)]
pub enum Failure {
    /// Something is wrong with what was sent.
    Invalid(ValidationErrors),
    /// There is no such booking.
    NotFound,
    /// The database has failed, for no fault of the client's.
    Database(sqlx::Error),
}

impl From<ValidationErrors> for Failure {
    fn from(errors: ValidationErrors) -> Self {
        Failure::Invalid(errors)
    }
}

impl From<sqlx::Error> for Failure {
    fn from(fault: sqlx::Error) -> Self {
        match fault {
            sqlx::Error::RowNotFound => Failure::NotFound,
            fault => Failure::Database(fault),
        }
    }
}

impl From<StoreError<sqlx::Error>> for Failure {
    fn from(failure: StoreError<sqlx::Error>) -> Self {
        match failure {
            StoreError::Invalid(errors) => Failure::Invalid(errors),
            StoreError::Database(fault) => fault.into(),
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Failure::Invalid(errors) => errors.into_response(),
            Failure::NotFound => StatusCode::NOT_FOUND.into_response(),
            Failure::Database(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}
