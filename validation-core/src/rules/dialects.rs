//! The names of dialects: `email(dialect = html)`. One name may serve several rules.

/// The name of a dialect of a rule; `D` is what the rule knows of its dialects.
///
/// A name has a type of its own, so that a dialect that a rule does not have is a compile error.
#[diagnostic::on_unimplemented(
    message = "this rule has no dialect `{Self}`",
    label = "not a dialect of this rule",
    note = "the documentation of the rule lists its dialects"
)]
pub trait Names<D>: Copy {
    /// The dialect that it names.
    const DIALECT: D;
}

macro_rules! names {
    ($($(#[$docs:meta])+ $name:ident = $word:ident;)*) => {
        $(
            $(#[$docs])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub struct $name;
        )*

        /// The words for them in attributes.
        #[allow(non_upper_case_globals)]
        pub(super) mod words {
            $($(#[$docs])+ pub const $word: super::$name = super::$name;)*
        }
    };
}

names! {
    /// What Django accepts.
    Django = django;
    /// What browsers accept (HTML).
    Html = html;
    /// In the letters of all languages; feature `idna`.
    #[cfg(feature = "idna")]
    Idn = idn;
    /// ISO 8601, in all forms that are usual.
    Iso8601 = iso8601;
    /// What all layers accept.
    Portable = portable;
    /// The dates and times of the Internet (RFC 3339).
    Rfc3339 = rfc3339;
    /// What mail servers accept (RFC 5321).
    Rfc5321 = rfc5321;
    /// The usual alphabet of Base64 (RFC 4648, section 4).
    Standard = standard;
    /// Base64 for addresses and names of files (RFC 4648, section 5).
    UrlSafe = url_safe;
    /// What all readers of the web read in the same way.
    Web = web;
    /// What browsers read (WHATWG); feature `url`.
    #[cfg(feature = "url")]
    Whatwg = whatwg;
}

/// Lets a rule know dialects, named as the variants of its enum: `dialects!(Dialect: Html, Portable)`.
macro_rules! dialects {
    ($dialect:ident: $($name:ident),+) => {$(
        impl $crate::rules::dialects::Names<$dialect> for $crate::rules::dialects::$name {
            const DIALECT: $dialect = $dialect::$name;
        }
    )+};
}

pub(super) use dialects;
