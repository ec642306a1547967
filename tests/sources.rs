//! TOML, YAML, multipart and any other format: every mistake in one answer, as for JSON.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use serde::Deserialize;
use validation::{
    Decode, FromInput, Validate, ValidationErrors,
    form::{self, Data, File},
    from_deserializer, toml, yaml,
};

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Config {
    #[validate(nested)]
    server: Server,
    #[validate(nested)]
    #[serde(default)]
    users: Vec<User>,
    #[serde(default)]
    limits: BTreeMap<String, u32>,
    ratio: Option<f64>,
    level: Level,
}

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
#[serde(deny_unknown_fields)]
struct Server {
    #[normalize(trim)]
    #[validate(length(min = 1))]
    host: String,
    #[validate(range(min = 1024))]
    port: u16,
}

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
struct User {
    #[validate(email)]
    email: String,
}

#[derive(Debug, PartialEq, Deserialize, Validate, FromInput)]
#[serde(rename_all = "lowercase")]
enum Level {
    Low,
    High,
}

fn told<T>(result: Result<T, ValidationErrors>) -> Vec<String> {
    let errors = result.err().unwrap();
    errors.iter().map(|(path, error)| format!("{path} {}", error.code())).collect()
}

#[test]
fn toml_is_read_as_json_is() {
    let good = "level = 'low'\nratio = 1\n[server]\nhost = ' a '\nport = 8080\n[limits]\na = 1";
    let config = toml::from_str::<Config>(good).unwrap();
    assert_eq!((&*config.server.host, config.ratio), ("a", Some(1.0)));

    let bad = "level = 'mid'\nextra = 1\n[server]\nhost = ' '\nport = 80\nprot = 1\n\
               [[users]]\nemail = 'a'\n[[users]]\nemail = 1\n[limits]\na = -1";
    assert_eq!(
        told(toml::from_str::<Config>(bad)),
        [
            "server.host min_length",
            "server.port min_value",
            "server.prot unknown_field",
            "users[1].email invalid_type",
            "users[0].email email",
            r#"limits["a"] min_value"#,
            "level invalid_choice",
            "extra unknown_field",
        ]
    );
    let errors = toml::from_str::<Config>("a = 1\nb = = 2").unwrap_err();
    let (_, error) = errors.iter().next().unwrap();
    assert_eq!((error.code(), error.params().get("line")), ("syntax", Some(&2.into())));
}

#[test]
fn yaml_is_read_as_json_is() {
    let good = "level: low\nratio: 1\nserver: {host: ' a ', port: 8080}\nlimits: {a: 1}";
    assert_eq!(yaml::from_str::<Config>(good).unwrap().server.port, 8080);
    // A number is text where text is asked for.
    assert_eq!(told(yaml::from_str::<User>("email: 5")), ["email email"]);

    let bad = "level: mid\nserver:\n  host: 7\n  port: http\nusers:\n- email: a\n- {}\nextra: 1";
    assert_eq!(
        told(yaml::from_str::<Config>(bad)),
        [
            "server.port invalid_type",
            "users[1].email required",
            "users[0].email email",
            "level invalid_choice",
            "extra unknown_field",
        ]
    );
    assert!(yaml::from_str::<Config>("a: [1").unwrap_err().has(None, "syntax"));
    let deep = "[".repeat(2_000);
    assert!(yaml::from_str::<Config>(&deep).is_err());
}

#[test]
fn other_formats_and_limits() {
    let value = serde_json::json!({"email": "ann@example.org"});
    assert!(from_deserializer::<User, _>(value).is_ok());
    let decode = Decode::new().max_bytes(3);
    assert_eq!(told(toml::from_str_with::<User, _>("a = 1", &decode)), ["__all__ too_large"]);
    let deep = format!("a = {}{}", "[".repeat(70), "]".repeat(70));
    assert_eq!(told(toml::from_str::<User>(&deep)), ["__all__ too_deep"]);
}

#[derive(Debug, Deserialize, Validate, FromInput)]
struct Profile {
    #[validate(length(min = 2))]
    name: String,
    #[validate(file(max_size = 20, content_type("image/png")))]
    picture: File,
    more: Vec<File>,
    other: Option<File>,
}

fn part(head: &str, content: &str) -> String {
    format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
}

fn multipart(parts: &[String]) -> Result<Data, ValidationErrors> {
    let body = [&parts.concat(), "--b--\r\n"].concat();
    Data::from_multipart_bytes("multipart/form-data; boundary=b", body, &Decode::new())
}

#[test]
fn multipart_has_files() {
    let png = "name=\"picture\"; filename=\"a.png\"\r\nContent-Type: image/png";
    let data = multipart(&[
        part("name=\"name\"", "Ann"),
        part(png, "\u{1}\r\n-b content"),
        part("name=\"more\"; filename=\"1\"", "x"),
        part("name=\"more\"; filename=\"2\"", "y"),
        part("name=\"other\"; filename=\"\"\r\nContent-Type: application/octet-stream", ""),
    ]);
    let data = data.unwrap();
    let profile = form::from_data::<Profile>(&data).unwrap();
    assert_eq!(profile.picture.content(), b"\x01\r\n-b content");
    assert_eq!((profile.more.len(), profile.other.is_none()), (2, true));

    let data = multipart(&[part("name=\"name\"", "A"), part("name=\"picture\"", "text")]).unwrap();
    assert_eq!(
        told(form::from_data::<Profile>(&data)),
        ["name min_length", "picture invalid_type"]
    );
    let data = multipart(&[part("name=\"name\"", "Ann")]).unwrap();
    assert_eq!(told(form::from_data::<Profile>(&data)), ["picture required"]);
    let jpeg = "name=\"picture\"; filename=\"a\"\r\nContent-Type: image/jpeg";
    let data =
        multipart(&[part("name=\"name\"", "Ann"), part(jpeg, "much more than twenty bytes")]);
    let errors = form::from_data::<Profile>(&data.unwrap()).unwrap_err();
    assert!(errors.has("picture", "max_size") && errors.has("picture", "content_type"));
}

#[test]
fn what_is_no_multipart_is_an_error() {
    let read = |content_type: &str, body: &str| {
        told(Data::from_multipart_bytes(content_type, body, &Decode::new().max_bytes(200)))
    };
    for (content_type, body, code) in [
        ("text/plain", "", "unreadable"),
        ("multipart/form-data", "--b--", "unreadable"),
        ("multipart/form-data; boundary=b", "", "unreadable"),
        ("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data", "unreadable"),
        ("multipart/form-data; boundary=b", &"x".repeat(201), "too_large"),
    ] {
        assert_eq!(read(content_type, body), [format!("__all__ {code}")], "{content_type}: {body}");
    }
}

#[test]
fn what_yaml_takes_is_no_mistake_beside_one() {
    #[derive(Debug, serde::Deserialize, Validate, FromInput)]
    #[allow(dead_code, reason = "only its mistakes are looked at")]
    struct Config {
        #[validate(one_of("on", "off"))]
        mode: Option<String>,
        #[validate(length(equal = 5))]
        zip: Option<String>,
        ratio: Option<f64>,
        wide: Option<u128>,
        port: Option<u16>,
        #[serde(default)]
        tags: Vec<String>,
        bad: u8,
    }

    for line in [
        "mode: on",
        "zip: 01234",
        "ratio: .inf",
        "wide: 1180591620717411303424",
        "port: '80'",
        "tags:",
    ] {
        assert!(yaml::from_str::<Config>(&format!("{line}\nbad: 1")).is_ok(), "{line}");
        let errors = yaml::from_str::<Config>(&format!("{line}\nbad: x")).unwrap_err();
        assert!(errors.has("bad", "invalid_type") && errors.len() == 1, "{line}: {errors}");
    }
}

#[test]
fn what_is_not_finite_is_no_mistake_beside_one() {
    #[derive(Debug, serde::Deserialize, Validate, FromInput)]
    #[allow(dead_code, reason = "only its mistakes are looked at")]
    struct Config {
        ratio: f64,
        bad: u8,
    }

    for number in ["inf", "-inf", "nan"] {
        let errors = toml::from_str::<Config>(&format!("ratio = {number}\nbad = 'x'")).unwrap_err();
        assert!(errors.has("bad", "invalid_type") && errors.len() == 1, "{number}: {errors}");
    }
}
