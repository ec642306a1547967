//! A form over standard input: urlencoded text in, HTML out.
//!
//! ```sh
//! cargo run --features form --example contact_form </dev/null
//! printf 'name=Al&email=al%%40example.org&plan=gold' | cargo run --features form --example contact_form
//! ```
//!
//! It ends with 0 where the form is valid or nothing was sent, else with 1.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::{
    io::{self, Read},
    process::ExitCode,
};

use serde::Deserialize;
use validation::{
    FromInput, Validate,
    form::{Form, Widget},
};

#[derive(Debug, Deserialize, Validate, FromInput)]
struct Contact {
    #[normalize(trim, collapse_spaces)]
    #[validate(length(min = 3, max = 80), label = "Your name")]
    name: String,
    #[normalize(trim, lowercase)]
    #[validate(email, help = "We answer to this address.")]
    email: String,
    topic: Topic,
    #[validate(length(max = 500))]
    message: String,
    newsletter: bool,
}

#[derive(Debug, Deserialize, Validate, FromInput)]
#[serde(rename_all = "snake_case")]
enum Topic {
    Booking,
    LostAndFound,
}

fn main() -> io::Result<ExitCode> {
    let mut body = String::new();
    io::stdin().read_to_string(&mut body)?;
    let form = Form::<Contact>::new().widget("message", Widget::TextArea);
    if body.trim().is_empty() {
        println!("<form method=\"post\">\n{form}<button>Send</button>\n</form>");
        return Ok(ExitCode::SUCCESS);
    }
    Ok(match form.bound_to(body.trim()).into_valid() {
        Ok(contact) => {
            let Contact { name, email, topic, newsletter, message } = contact.into_inner();
            println!("Thank you, {name} <{email}>: {topic:?}, {} characters", message.len());
            println!("newsletter: {newsletter}");
            ExitCode::SUCCESS
        }
        Err(form) => {
            println!("<form method=\"post\">\n{form}<button>Send</button>\n</form>");
            ExitCode::FAILURE
        }
    })
}
