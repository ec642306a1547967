//! Types of bodies.

/// Whether a type is JSON: `application/json`, or one that ends with `+json`.
///
/// Source: RFC 6839, 3.1.
pub(super) fn is_json(content_type: &str) -> bool {
    let name = essence(content_type);
    name == "application/json" || (name.starts_with("application/") && name.ends_with("+json"))
}

/// Whether a type is HTML.
pub(super) fn is_html(content_type: &str) -> bool {
    matches!(&*essence(content_type), "text/html" | "application/xhtml+xml")
}

/// Whether a type is that of a form.
#[cfg(any(feature = "axum", feature = "actix-web"))]
pub(super) fn is_form(content_type: &str) -> bool {
    essence(content_type) == "application/x-www-form-urlencoded" || is_multipart(content_type)
}

/// Whether a type is that of a form with files, and these are read.
#[cfg(any(feature = "axum", feature = "actix-web"))]
pub(super) fn is_multipart(content_type: &str) -> bool {
    cfg!(feature = "multipart") && essence(content_type) == "multipart/form-data"
}

/// The type without its parameters.
fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
