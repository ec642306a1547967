//! What a sign-up is, and its rules: fields first, then the object as a whole.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use validation::{Validate, ValidationError, ValidationErrors};

/// Signs a group up for a shared workspace.
#[derive(Debug, Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
#[validate(check(
    self.starts_on <= self.ends_on,
    code = "date_order",
    field = ends_on,
    message = "The last day cannot come before the first."
))]
#[validate(check(
    self.plan != "free" || self.billed_from == self.starts_on,
    code = "billing_start",
    field = billed_from,
    message = "The free plan begins with its first day."
))]
#[validate(equal_fields(password, password_repeat))]
#[validate(at_least_one_of(email, phone))]
#[validate(all_or_none(coupon, coupon_percent))]
#[validate(clean(Self::clean, reads(plan, tags)))]
pub(crate) struct SignUp {
    /// Which edition of the form was filled in.
    #[validate(equal(2))]
    pub(crate) form_version: Option<u32>,
    #[validate(
        not_blank,
        length(min = 2, max = 30),
        pattern(r"[\x00-\x1f\x7f]", inverse, message = "Leave out control characters.")
    )]
    pub(crate) display_name: String,
    #[validate(
        length(min = 3, max = 20),
        slug,
        none_of("admin", "root", "support"),
        not_starts_with("_")
    )]
    pub(crate) user_name: String,
    #[validate(email, length(max = 254), not_ends_with("@example.invalid"))]
    pub(crate) email: Option<String>,
    #[validate(starts_with("+"), pattern(r"^[+0-9 ]{8,20}$"))]
    pub(crate) phone: Option<String>,
    #[validate(sensitive, length(min = 8, max = 72, unit = bytes), custom(validate_password))]
    pub(crate) password: String,
    #[validate(sensitive)]
    pub(crate) password_repeat: String,
    #[validate(one_of("free", "pro", "team"), error_messages(invalid_choice = "Choose a plan."))]
    pub(crate) plan: String,
    #[validate(
        when(self.plan == "team", required),
        range(min = 5, max = 500),
        multiple_of(5),
        error_messages(required = "Say how many seats the team needs.")
    )]
    pub(crate) seats: Option<u64>,
    #[validate(length(min = 4, max = 12), includes("-"))]
    pub(crate) coupon: Option<String>,
    #[validate(finite, range(above = 0.0, max = 50.0), multiple_of(0.5))]
    pub(crate) coupon_percent: Option<f64>,
    #[validate(url, length(max = 200))]
    pub(crate) website: Option<String>,
    #[validate(ip)]
    pub(crate) allowed_address: Option<String>,
    #[validate(range(min = 4096, max = 1 << 80), multiple_of(4096))]
    pub(crate) storage_bytes: Option<u128>,
    #[validate(accepted(message = "Accept the terms to go on."))]
    pub(crate) terms: bool,
    /// A field that people do not see; programs that fill in everything give themselves away.
    #[validate(absent)]
    pub(crate) fax: Option<String>,
    #[validate(nested)]
    pub(crate) address: Address,
    #[serde(default)]
    #[validate(length(max = 5), unique_items, each(length(min = 2, max = 20), slug))]
    pub(crate) tags: Vec<String>,
    #[serde(default)]
    #[validate(length(max = 4), keys(slug), values(range(min = 0, max = 100)))]
    pub(crate) limits: BTreeMap<String, i64>,
    #[serde(default)]
    #[validate(length(max = 10), nested)]
    pub(crate) members: Vec<Member>,
    pub(crate) billed_from: Option<Date>,
    pub(crate) starts_on: Date,
    pub(crate) ends_on: Date,
}

/// Where the bill goes.
#[derive(Debug, Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Address {
    #[validate(not_blank, length(max = 60))]
    pub(crate) street: String,
    #[validate(not_blank, length(max = 40), not_equal("Nowhere"))]
    pub(crate) city: String,
    #[validate(when(self.country == "DE", required, pattern(r"^[0-9]{5}$")), length(max = 10))]
    pub(crate) post_code: Option<String>,
    #[validate(pattern(r"^[A-Z]{2}$", message = "Enter a country by its two capital letters."))]
    pub(crate) country: String,
}

/// Somebody who joins, and whoever joins through them.
#[derive(Debug, Deserialize, Validate)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Member {
    #[validate(not_blank, length(max = 30))]
    pub(crate) name: String,
    #[validate(required, email)]
    pub(crate) email: Option<String>,
    #[serde(default)]
    #[validate(nested)]
    pub(crate) guests: Vec<Member>,
}

impl SignUp {
    fn clean(&self) -> Result<(), ValidationErrors> {
        if self.plan == "free" && self.tags.len() > 3 {
            return Err([("tags", "The free plan has three tags.")].into());
        }
        Ok(())
    }
}

fn validate_password(password: &str) -> Result<(), ValidationError> {
    let first = password.chars().next();
    if password.chars().all(|char| Some(char) == first) {
        let error = ValidationError::new("password_too_simple");
        return Err(error.message("Use more than one character."));
    }
    Ok(())
}
