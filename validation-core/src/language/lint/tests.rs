use super::Lint;
use crate::Code;

static SEATS: Code = Code::new("seats", "At least { $min } seats ({ $actual }).")
    .params(&["min"])
    .values(&["actual"])
    .value_free("At least { $min } seats.");

#[test]
fn faults_are_told() {
    let cases: &[(&str, &str, &[&str])] = &[
        ("nl", "required = Vul dit in.", &[]),
        ("nl", "seats = { $min } { $actual }\n .value-free = { $min }", &[]),
        ("nl", "required = a\nrequired = b", &["`required` is there twice; the first one holds"]),
        ("nl", "= x", &["line 1: Expected one of \"a-zA-Z\""]),
        ("nl", "seats = { $min } { $actual }", &["`seats.value-free` is missing"]),
        (
            "nl",
            "seats = { $mni } { $actual }\n .value-free = { $actual }",
            &[
                "`seats`: there is no `$mni`; did you mean `$min`?",
                "`seats`: `$min` is missing",
                "`seats.value-free`: there is no `$actual`",
            ],
        ),
        ("nl", "required = This is required.", &["`required` is in English"]),
        (
            "nl",
            "required = { other } { -term } { DATE() }",
            &[
                "`required`: there is no `DATE()`",
                "`required`: there is no `other`",
                "`required`: there is no `term`",
            ],
        ),
        (
            "nl",
            "required = a\n .b = c",
            &["`required.b`: a code has no attribute but `value-free` and the names of its params"],
        ),
        ("xx-invalid-tag-of-no-language", "", &["this is no language tag"]),
        (
            "pl",
            "seats = { $actual } { $min ->\n [one] a\n [two] b\n *[other] c\n }\n .value-free = d",
            &[
                "`seats`: the plural `few` is missing",
                "`seats`: the plural `many` is missing",
                "`seats`: pl has no plural `two`",
            ],
        ),
        ("nl", "A-b = { $min }", &["`A-b`: there is no `$min`"]),
        (
            "nl",
            "A-b = B\n .rquired = c",
            &["`A-b.rquired`: `rquired` is no code; did you mean `required`?"],
        ),
    ];
    for (language, source, expected) in cases {
        let faults = Lint::new().codes([&SEATS]).faults(language, source);
        let mut texts: Vec<&str> = faults.iter().map(|fault| fault.text.as_str()).collect();
        let mut expected = expected.to_vec();
        texts.sort_unstable();
        expected.sort_unstable();
        assert_eq!(texts, expected, "{source}");
    }
}

#[test]
fn codes_of_one_name_have_words_each() {
    let of = |source: &str| {
        let faults = Lint::new().faults("nl", source);
        faults.into_iter().map(|fault| fault.text).collect::<Vec<_>>()
    };
    let whole = "weekday = Kies een werkdag.\n .days = Kies een dag: { $days }.";
    assert_eq!(of(whole), [""; 0]);
    assert_eq!(
        of("weekday = Kies een dag: { $days }."),
        ["`weekday`: `its value, without params` is missing, for the code with these params"],
    );
}

#[test]
fn a_complete_catalogue_has_all_codes() {
    let faults = Lint::new().complete().faults("nl", "required = Vul dit in.");
    assert!(faults.iter().any(|fault| fault.text == "`min_length` is missing"));
    assert!(!faults.iter().any(|fault| fault.text == "`required` is missing"));
}
