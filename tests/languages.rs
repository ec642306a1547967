//! Messages in the language of the reader, as an application uses them.

use std::{sync::Arc, thread};

use validation::{Code, Languages, Validate, ValidationError, ValidationErrors, Value};

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[derive(Debug, Validate)]
#[validate(equal_fields(password, repeat), error_messages(max_length = "Too long for us."))]
struct SignUp {
    #[validate(length(min = 3, max = 8), label = "Name")]
    name: String,
    #[validate(length(min = 12, message = "Say more than {min} characters."))]
    password: String,
    #[validate(label = "Password, again")]
    repeat: String,
    #[validate(nested)]
    address: Address,
    #[validate(nested)]
    pay: Pay,
}

#[derive(Debug, Validate)]
struct Address {
    #[validate(required)]
    city: String,
}

#[derive(Debug, Validate)]
enum Pay {
    Card {
        #[validate(luhn)]
        number: String,
    },
}

fn errors() -> ValidationErrors {
    let sign_up = SignUp {
        name: "much too long".into(),
        password: "short".into(),
        repeat: "short".into(),
        address: Address { city: String::new() },
        pay: Pay::Card { number: "1".into() },
    };
    sign_up.full_clean().map(drop).err().unwrap_or_default()
}

const DUTCH: &str = "
SignUp-name = Naam
SignUp-password = Wachtwoord
Address-city = Plaats
    .required = Vul een plaats in.
Pay-Card-number = Kaartnummer
max_length = Hoogstens { $max } tekens.
required = Verplicht.
luhn = Dit nummer klopt niet.
";

#[test]
fn the_nearest_words_win_in_each_language() -> Outcome {
    // a language that has no messages of ours
    let languages = Languages::builtin().with("vls", DUTCH);
    let dutch = errors().in_language(languages.get("vls").ok_or("Flemish")?).as_text().to_string();
    assert_eq!(
        dutch,
        "* Naam\n  * Hoogstens 8 tekens.\n* Wachtwoord\n  * Say more than 12 characters.\n\
         * address.Plaats\n  * Vul een plaats in.\n* pay.Card.Kaartnummer\n  * Dit nummer klopt niet."
    );
    // in the language of the attributes, they stand above the catalogue's words for a code
    let english = Languages::builtin().with(
        "en",
        "max_length = By code.\nmin_length = By code.\nSignUp-password = x\n .min_length = By field.",
    );
    let english = errors().in_language(english.negotiate("en")).to_string();
    assert!(english.starts_with("name: Too long for us.\npassword: By field.\n"), "{english}");
    Ok(())
}

#[test]
fn labels_stand_in_views_and_in_messages() -> Outcome {
    let mut sign_up = SignUp {
        name: "al".into(),
        password: "long enough it is".into(),
        repeat: "another".into(),
        address: Address { city: "Gent".into() },
        pay: Pay::Card { number: "79927398713".into() },
    };
    let languages = Languages::builtin()
        .with("de", "mismatch = Wie in „{ $other }“.\nSignUp-password = Passwort");
    let german = languages.negotiate("de");
    let errors = sign_up.full_clean().map(drop).err().unwrap_or_default();
    assert!(errors.in_language(german).as_ul().to_string().contains("<li>Name<ul"));
    sign_up.name = "albert".into();
    let errors = sign_up.full_clean().map(drop).err().unwrap_or_default();
    let problem = errors.in_language(german).as_problem().to_string();
    assert!(
        problem.contains(r#""title":"Password, again","detail":"Wie in „Passwort“.""#),
        "{problem}"
    );
    Ok(())
}

#[test]
fn one_value_is_read_in_many_languages_on_many_threads() -> Outcome {
    fn shared<T: Send + Sync + 'static>(value: T) -> Arc<T> {
        Arc::new(value)
    }
    let languages =
        shared(Languages::builtin().with("nl", DUTCH).with("fr", "luhn = Ce numéro est faux."));
    let errors = shared(errors());
    let read = |tag: &'static str| {
        let (languages, errors) = (Arc::clone(&languages), Arc::clone(&errors));
        thread::spawn(move || errors.in_language(languages.negotiate(tag)).as_json().to_string())
    };
    let texts: Vec<_> =
        ["nl", "fr", "en", "nl"].map(read).into_iter().map(thread::JoinHandle::join).collect();
    let texts: Vec<String> = texts.into_iter().collect::<Result<_, _>>().map_err(|_| "a thread")?;
    assert_eq!(texts[0], texts[3]);
    assert!(texts[1].contains("Ce numéro est faux.") && !texts[2].contains("Ce numéro"));
    Ok(())
}

/// English says the same, whether there are languages or not.
#[test]
fn english_is_english() -> Outcome {
    let languages = Languages::builtin();
    let english = languages.get("en").ok_or("English")?;
    for code in Code::builtin() {
        for number in [0, 1, 2, 1_000_000] {
            let names = code.param_names().iter().chain(code.value_names());
            let error =
                names.fold(ValidationError::of(code), |error, name| error.param(*name, number));
            let errors = ValidationErrors::from(error);
            assert_eq!(
                errors.in_language(english).to_string(),
                errors.to_string(),
                "{}",
                code.name()
            );
        }
    }
    Ok(())
}

#[test]
fn what_users_enter_is_never_syntax() -> Outcome {
    let languages = Languages::builtin().with("nl", "invalid_choice = Kies uit: { $choices }.");
    let dutch = languages.get("nl").ok_or("Dutch")?;
    for text in ["{ $choices }", "{", "}}", "<b>&", "\u{202e}x", "{ -brand }", "\\u0041", "[one]"] {
        let choices = Value::from(vec![Value::from(text.to_owned())]);
        let code = Code::builtin().find(|code| code.name() == "invalid_choice").ok_or("a code")?;
        let errors = ValidationErrors::from(ValidationError::of(code).param("choices", choices));
        assert_eq!(errors.in_language(dutch).to_string(), format!("Kies uit: {text}."));
        assert!(!errors.in_language(dutch).as_ul().to_string().contains("<b>"));
    }
    Ok(())
}
