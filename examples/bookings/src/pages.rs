//! The page: a form, shown again with what is wrong, and what is booked.

use std::fmt::Write as _;

use axum::{
    extract::State,
    http::{
        StatusCode, Uri,
        header::{CONTENT_LANGUAGE, VARY},
    },
    response::{Html, IntoResponse, Redirect, Response},
};
use sqlx::SqlitePool;
use validation::{
    axum::BoundForm,
    form::{Choice, Form, FormView},
    web::{Answers, Wishes},
};

use crate::{Booking, Failure, database, words::Words};

/// The empty form.
///
/// # Errors
/// A fault of the database.
pub(crate) async fn index(
    State(database): State<SqlitePool>,
    answers: Answers,
    wishes: Wishes,
    uri: Uri,
) -> Result<Response, Failure> {
    let is_saved = uri.query() == Some("saved");
    page(&database, &Form::new(), &answers, &wishes, is_saved).await
}

/// Takes the form, and shows it again where something is wrong with it.
///
/// # Errors
/// A fault of the database.
pub(crate) async fn create(
    State(database): State<SqlitePool>,
    answers: Answers,
    wishes: Wishes,
    BoundForm(mut sent): BoundForm<Booking>,
) -> Result<Response, Failure> {
    let saved = match sent.cleaned() {
        Some(booking) => database::save(&database, booking.as_ref()).await.map_err(Failure::from),
        None => return page(&database, &sent, &answers, &wishes, false).await,
    };
    match saved {
        Ok(_) => Ok(Redirect::to("/?saved").into_response()),
        Err(Failure::Invalid(errors)) => {
            sent.add_error(None, errors);
            page(&database, &sent, &answers, &wishes, false).await
        }
        Err(failure) => Err(failure),
    }
}

async fn page(
    database: &SqlitePool,
    form: &Form<Booking>,
    answers: &Answers,
    wishes: &Wishes,
    is_saved: bool,
) -> Result<Response, Failure> {
    let language = answers.language(wishes);
    let mut view = form.view_in(language);
    choose_rooms(&mut view, database::rooms(database).await?);
    let words = Words::of(language.tag());
    let booked = database::list(database, None, None).await?;
    let html = html(language.tag(), words, &view, is_saved, &booked);
    let status = if view.is_bound { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let headers = [(CONTENT_LANGUAGE, language.tag()), (VARY, "Accept-Language")];
    Ok((status, headers, Html(html)).into_response())
}

/// The rooms are rows, so that the type of the field does not know them.
fn choose_rooms(view: &mut FormView, rooms: Vec<(i64, String)>) {
    let Some(field) = view.field_mut("room") else { return };
    let chosen = field.value().to_owned();
    field.widget = "select";
    field.choices = rooms
        .into_iter()
        .map(|(id, label)| {
            let value = id.to_string();
            Choice { is_selected: value == chosen, value, label }
        })
        .collect();
}

fn html(
    language: &str,
    words: &Words,
    view: &FormView,
    is_saved: bool,
    booked: &[database::Saved],
) -> String {
    let Words { title, book, saved, taken, none } = words;
    let notice = if is_saved { format!("<p role=\"status\">{saved}</p>") } else { String::new() };
    let mut rows = String::new();
    for database::Saved { booking, .. } in booked {
        let Booking { day, room, seats, .. } = booking;
        // Titles are what clients have typed.
        let title = booking.title.replace('&', "&amp;").replace('<', "&lt;");
        let written = write!(rows, "<li>{day}, {room}: {title} ({seats})</li>");
        debug_assert!(written.is_ok(), "text can always be written to");
    }
    if rows.is_empty() {
        rows = format!("<li>{none}</li>");
    }
    format!(
        "<!DOCTYPE html>
<html lang=\"{language}\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{notice}
<form method=\"post\" action=\"/\" novalidate>
{view}<button>{book}</button>
</form>
<h2>{taken}</h2>
<ul class=\"booked\">{rows}</ul>
</main>
<script src=\"/live.js\" defer></script>
</body>
</html>
",
        style = include_str!("style.css"),
    )
}
