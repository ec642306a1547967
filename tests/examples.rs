//! The `signup` example, as somebody at a terminal or a program behind a pipe meets it.

use std::{
    error::Error,
    ffi::OsStr,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;

type Outcome = Result<(), Box<dyn Error>>;

const DATA: &str = include_str!("../examples/data/signups.jsonl");
const GOOD: &str = r#"{"displayName":"Ann Lee","userName":"annlee","email":"ann@example.org","password":"correct horse","passwordRepeat":"correct horse","plan":"free","terms":true,"address":{"street":"12 Mill Lane","city":"Leeds","country":"GB"},"startsOn":"2026-09-01","endsOn":"2027-06-30"}"#;

/// The built example: in `examples`, beside the folder of this test.
fn program() -> Result<PathBuf, Box<dyn Error>> {
    let test = std::env::current_exe()?;
    let folder =
        test.parent().and_then(Path::parent).ok_or("a test lies in target/<profile>/deps")?;
    let program = folder.join("examples").join(format!("signup{}", std::env::consts::EXE_SUFFIX));
    // `cargo test` builds the examples; `cargo test --test examples` does not
    if !program.exists() {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "-q", "--example", "signup"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        assert!(build.status()?.success());
    }
    Ok(program)
}

fn signup<S: AsRef<OsStr>>(arguments: &[S], input: &str) -> Result<Output, Box<dyn Error>> {
    let mut child = Command::new(program()?)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().ok_or("standard input is piped")?;
    let input = input.to_owned();
    let writer = std::thread::spawn(move || {
        // the example may end before it has read everything
        let _ = stdin.write_all(input.as_bytes());
    });
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| "the writer ends")?;
    Ok(output)
}

fn json_of(input: &str) -> Result<Vec<Value>, Box<dyn Error>> {
    let output = signup(&["--format=json", "-"], input)?;
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout)?;
    Ok(text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

#[test]
fn each_line_of_input_gives_a_line_of_json() -> Outcome {
    for format in ["json", "problem"] {
        let output = signup(&["--format", format], "")?;
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout)?;
        let answers: Vec<Value> =
            text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
        assert_eq!(answers.len(), DATA.lines().count());
        let refused = answers.iter().filter(|answer| answer.get("errors").is_some()).count();
        let summary = String::from_utf8(output.stderr)?;
        assert!(summary.contains(&format!("{refused} refused")), "{summary}");
    }
    Ok(())
}

#[test]
fn text_and_html_end_with_a_summary() -> Outcome {
    let text = String::from_utf8(signup(&["--format", "text"], "")?.stdout)?;
    assert!(text.contains("line 1: accepted annlee (Ann Lee), plan free"), "{text}");
    assert!(text.contains("refused\n* displayName\n  * "), "{text}");
    let last = text.lines().last().unwrap_or_default();
    assert!(last.starts_with(&format!("{} records: ", DATA.lines().count())), "{last}");

    let html = String::from_utf8(signup(&["--format", "ul"], "")?.stdout)?;
    assert!(html.contains(r#"<ul class="errorlist""#), "{html}");
    assert!(!html.contains("<script>") && !html.contains("<b>"), "{html}");
    Ok(())
}

#[test]
fn strict_and_bad_arguments_have_their_own_status() -> Outcome {
    let cases: [(&[&str], &str, i32, &str); 9] = [
        (&["-"], "", 0, ""),
        (&["-", "--strict"], GOOD, 0, ""),
        (&["-", "--strict"], "{}", 1, ""),
        (&["--help"], "", 0, ""),
        (&["--format", "xml"], "", 2, "no format `xml`"),
        (&["--format"], "", 2, "needs a word"),
        (&["--nonsense"], "", 2, "no option `--nonsense`"),
        (&["no-such-file.jsonl"], "", 2, "cannot read `no-such-file.jsonl`"),
        (&["-", "other.jsonl"], "", 2, "`other.jsonl` is too many"),
    ];
    for (arguments, input, status, text) in cases {
        let output = signup(arguments, input)?;
        let said = String::from_utf8(output.stderr)?;
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {said}");
        assert!(said.contains(text), "{arguments:?}: {said}");
    }
    Ok(())
}

#[test]
fn a_file_is_read_like_standard_input() -> Outcome {
    let file = std::env::temp_dir().join(format!("signups-{}.jsonl", std::process::id()));
    std::fs::write(&file, format!("{GOOD}\n{{}}\n"))?;
    let output = signup(&[OsStr::new("--strict"), file.as_os_str()], "")?;
    std::fs::remove_file(&file)?;
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout)?.ends_with("2 records: 1 accepted, 1 refused\n"));
    Ok(())
}

#[test]
fn what_is_no_json_has_a_line_and_a_column_and_the_rest_still_runs() -> Outcome {
    let input = format!("{GOOD}\n{{\"displayName\": nope}}\n\n{GOOD} more\r\n{GOOD}");
    let answers = json_of(&input)?;
    assert_eq!(answers.len(), 5);
    let columns = [None, Some(18), Some(0), Some(GOOD.len() + 2), None];
    for ((line, column), answer) in (1..).zip(columns).zip(&answers) {
        assert_eq!(answer["line"], line);
        let error = &answer["errors"]["__all__"][0];
        match column {
            None => assert_eq!(answer["accepted"]["userName"], "annlee"),
            Some(column) => {
                assert_eq!(error["code"], "syntax");
                assert_eq!(error["params"], serde_json::json!({ "line": line, "column": column }));
            }
        }
    }
    Ok(())
}

#[test]
fn a_wrong_type_has_a_place_and_shows_no_value() -> Outcome {
    let secret = GOOD.replacen("\"correct horse\"", "[\"correct horse\"]", 1);
    let gone = GOOD.replacen("\"plan\":\"free\",", "", 1);
    let date = GOOD.replacen("2026-09-01", "2026-02-30", 1);
    let answers = json_of(&[secret, gone, date].join("\n"))?;
    let reasons =
        ["expected a string", "missing field `plan`", "a value that its field cannot hold"];
    for ((line, reason), answer) in (1..).zip(reasons).zip(&answers) {
        let error = &answer["errors"]["__all__"][0];
        let column = error["params"]["column"].as_u64().ok_or("a column")?;
        assert_eq!(error["code"], "invalid");
        assert_eq!(error["params"]["line"], line);
        assert!(column > 1);
        let text = format!("This is no sign-up: {reason} at line {line}, column {column}.");
        assert_eq!(error["message"], text);
    }
    let text = serde_json::to_string(&answers)?;
    assert!(!text.contains("correct horse") && !text.contains("2026-02-30"), "{text}");
    Ok(())
}

#[test]
fn errors_stand_at_the_names_of_the_input() -> Outcome {
    let bad = GOOD
        .replacen("Ann Lee", "\u{301}", 1)
        .replacen("2027-06-30", "2026-08-31", 1)
        .replacen("\"Leeds\"", "\" \"", 1)
        .replacen("\"terms\":true", "\"terms\":false,\"limits\":{\"a.b \\\"ü\\\"\":1}", 1)
        .replacen("horse\",\"plan", "house\",\"plan", 1);
    let answers = json_of(&bad)?;
    let errors = answers.first().and_then(|answer| answer["errors"].as_object()).ok_or("errors")?;
    let codes: Vec<_> =
        errors.iter().map(|(path, list)| (path.as_str(), list[0]["code"].as_str())).collect();
    // a map of serde_json's is sorted
    let expected = [
        ("address.city", "blank"),
        ("displayName", "min_length"),
        ("endsOn", "date_order"),
        (r#"limits["a.b \"ü\""]"#, "slug"),
        ("passwordRepeat", "mismatch"),
        ("terms", "accepted"),
    ];
    assert_eq!(codes, expected.map(|(path, code)| (path, Some(code))));
    Ok(())
}

#[test]
fn a_reader_may_leave_early() -> Outcome {
    let file = std::env::temp_dir().join(format!("many-signups-{}.jsonl", std::process::id()));
    // more than any pipe holds
    std::fs::write(&file, format!("{GOOD}\n").repeat(10_000))?;
    let mut child = Command::new(program()?)
        .arg(&file)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut first = [0; 4];
    child.stdout.take().ok_or("standard output is piped")?.read_exact(&mut first)?;
    let output = child.wait_with_output()?;
    std::fs::remove_file(&file)?;
    assert_eq!(&first, b"line");
    assert!(output.status.success(), "{:?}", output.status);
    assert_eq!(String::from_utf8(output.stderr)?, "");
    Ok(())
}
