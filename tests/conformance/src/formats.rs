//! Which rule, with which arguments, stands for a format of a suite.

/// The rule and the arguments (JSON) that stand for a format of a suite, as far as there are any.
pub fn rule_of(suite: &str, format: &str) -> Option<(&'static str, &'static str)> {
    Some(match (format, suite) {
        ("email", "protovalidate") => ("email", r#"{"dialect":"html"}"#),
        ("email", _) => ("email", r#"{"dialect":"rfc5321"}"#),
        ("idn-email", _) => ("email", r#"{"dialect":"idn"}"#),
        ("hostname", "protovalidate") => ("hostname", r#"{"trailing_dot":true}"#),
        ("hostname", _) => ("hostname", "{}"),
        ("idn-hostname", _) => ("hostname", r#"{"idn":true}"#),
        ("address", _) => ("hostname", r#"{"address":true}"#),
        ("host-and-port", "protovalidate") => {
            ("host_port", r#"{"any_zone":true,"trailing_dot":true}"#)
        }
        ("host-and-port", _) => ("host_port", "{}"),
        ("ip", "protovalidate") => ("ip", r#"{"any_zone":true}"#),
        ("ip", _) => ("ip", "{}"),
        ("ipv4", _) => ("ipv4", "{}"),
        ("ipv6", "protovalidate") => ("ipv6", r#"{"any_zone":true}"#),
        ("ipv6", _) => ("ipv6", "{}"),
        ("uri", _) => ("uri", "{}"),
        ("uri-reference", _) => ("uri_reference", "{}"),
        ("uri-template", _) => ("uri_template", "{}"),
        ("iri", _) => ("iri", "{}"),
        ("iri-reference", _) => ("iri_reference", "{}"),
        ("json-pointer", _) => ("json_pointer", "{}"),
        ("relative-json-pointer", _) => ("relative_json_pointer", "{}"),
        ("uuid", _) => ("uuid", "{}"),
        ("tuuid", _) => ("uuid", r#"{"simple":true}"#),
        ("ulid", _) => ("ulid", "{}"),
        ("date", _) => ("date", "{}"),
        ("time", _) => ("time", "{}"),
        ("date-time", _) => ("datetime", "{}"),
        ("duration", _) => ("duration", "{}"),
        _ => return None,
    })
}
