//! The languages that are compiled in. English is in the codes themselves.

macro_rules! locales {
    ($($feature:literal: $($tag:literal)+;)*) => {
        /// Tags, and the Fluent sources of their messages.
        pub(super) const LOCALES: &[&[(&str, &str)]] = &[$(
            #[cfg(feature = $feature)]
            &[$(($tag, include_str!(concat!("../locales/", $tag, ".ftl")))),+],
        )*];
    };
}

locales! {
    "languages-western": "de" "es" "fr" "it" "nl" "pt-BR";
    "languages-northern": "da" "et" "fi" "lt" "lv" "nb" "sv";
    "languages-central": "bg" "cs" "el" "hu" "pl" "ro" "ru" "uk";
    "languages-middle-eastern": "ar" "fa" "he" "tr";
    "languages-asian": "bn" "hi" "id" "ja" "ko" "th" "vi" "zh-Hans" "zh-Hant";
}
