//! The language that comes nearest to what somebody wishes.

use alloc::vec::Vec;

use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleExpander, langid};

use super::Language;

/// The first language that one of the wishes can be met with, the dearest wish first.
pub(super) fn negotiate<'l>(languages: &'l [Language], wishes: &str) -> &'l Language {
    let mut wishes: Vec<(&str, u16)> = wishes.split(',').filter_map(wish).collect();
    // The sort is stable: of equal wishes, the one that was said first.
    wishes.sort_by_key(|(_, quality)| core::cmp::Reverse(*quality));
    let met = wishes.iter().find_map(|(tag, _)| meet(languages, tag));
    met.unwrap_or(&languages[0])
}

/// A language range with its quality in thousandths (RFC 9110, section 12.5.4); what is refused is none.
fn wish(part: &str) -> Option<(&str, u16)> {
    let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
    let quality = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.trim().parse::<f32>().unwrap_or(0.0))
    });
    let quality = (quality.unwrap_or(1.0).clamp(0.0, 1.0) * 1000.0) as u16;
    (quality > 0).then_some((tag.trim(), quality))
}

fn meet<'l>(languages: &'l [Language], tag: &str) -> Option<&'l Language> {
    if tag == "*" {
        return languages.first();
    }
    let wished = canonical(tag)?;
    let same = languages.iter().find(|language| language.tag == wished);
    same.or_else(|| {
        let likely = maximized(&wished);
        let nearest = languages.iter().find(|language| language.likely == likely);
        nearest.or_else(|| languages.iter().find(|language| is_alike(&language.likely, &likely)))
    })
}

/// A tag without extensions, in today's spelling.
fn canonical(tag: &str) -> Option<LanguageIdentifier> {
    let mut locale: icu_locale::Locale = tag.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let mut tag = locale.id;
    // Who reads Nynorsk reads Bokmål.
    if tag.language == langid!("nn").language || tag.language == langid!("no").language {
        tag.language = langid!("nb").language;
    }
    Some(tag)
}

/// The tag with its likely script and region.
pub(super) fn maximized(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let mut tag = tag.clone();
    LocaleExpander::new_extended().maximize(&mut tag);
    tag.variants.clear();
    tag
}

/// Whether likely tags are of one language, in one script.
pub(super) fn is_alike(one: &LanguageIdentifier, other: &LanguageIdentifier) -> bool {
    (one.language, one.script) == (other.language, other.script)
}
