//! The guide: input, and the built-in rules, a page for each group.
//!
//! Of the other layers the modules tell: [`form`](crate::form), `web` and those of the frameworks, [`model`](crate::model)
//! and [`store`](crate::store).

#[cfg(feature = "form")]
#[doc = include_str!("guide/input.md")]
pub mod input {}

#[doc = include_str!("guide/presence.md")]
pub mod presence {}

#[doc = include_str!("guide/collections.md")]
pub mod collections {}

#[doc = include_str!("guide/text.md")]
pub mod text {}

#[doc = include_str!("guide/numbers.md")]
pub mod numbers {}

#[doc = include_str!("guide/hosts.md")]
pub mod hosts {}

#[doc = include_str!("guide/networks.md")]
pub mod networks {}

#[doc = include_str!("guide/uris.md")]
pub mod uris {}

#[doc = include_str!("guide/time.md")]
pub mod time {}

#[doc = include_str!("guide/formats.md")]
pub mod formats {}

#[doc = include_str!("guide/finance.md")]
pub mod finance {}

#[doc = include_str!("guide/passwords.md")]
pub mod passwords {}

#[doc = include_str!("guide/objects.md")]
pub mod objects {}

#[doc = include_str!("guide/scores.md")]
pub mod scores {}

#[cfg(feature = "languages")]
#[doc = include_str!("guide/languages.md")]
pub mod languages {}
