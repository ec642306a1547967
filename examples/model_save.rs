//! Shows a store whose `save` takes only what has passed its rules, and an error that the store adds.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

use std::collections::BTreeMap;

use validation::{AsValid, Valid, Validate, ValidationError, ValidationErrors};

#[derive(Clone, Debug, Validate)]
struct User {
    #[validate(length(min = 3, max = 20), slug)]
    name: String,
    #[validate(email)]
    email: String,
}

#[derive(Default)]
struct Store {
    users: BTreeMap<String, User>,
}

impl Store {
    /// Takes a `Valid<User>`, a `Valid<&User>` or a `&Valid<User>`; a plain `User` does not compile.
    #[allow(clippy::needless_pass_by_value, reason = "so that a `Valid` of any kind can be given")]
    fn save(&mut self, user: impl AsValid<User>) -> Result<(), ValidationErrors> {
        let user = user.as_valid();
        if self.users.contains_key(&user.name) {
            let mut errors = ValidationErrors::new();
            let taken = ValidationError::new("unique").message("This name is taken.");
            errors.add_error("name", taken);
            return Err(errors);
        }
        self.users.insert(user.name.clone(), User::clone(&user));
        Ok(())
    }
}

fn main() -> Result<(), ValidationErrors> {
    let mut store = Store::default();

    // borrowed: the user cannot change between the check and the save
    let ann = User { name: "ann".into(), email: "ann@example.org".into() };
    store.save(ann.full_clean()?)?;

    // owned: a change is checked again
    let bob = Valid::new(User { name: "bob".into(), email: "bob@example.org".into() })?;
    let bob = bob.modify(|user| user.email = "bob@example.com".into())?;
    store.save(&bob)?;
    println!("saved: {:?}", store.users.keys().collect::<Vec<_>>());

    let refused = bob.clone().modify(|user| user.name.clear());
    assert!(refused.is_err_and(|refused| refused.errors.has("name", "min_length")));

    // what only the store knows comes back in the same shape
    let Err(errors) = store.save(bob) else {
        return Ok(());
    };
    println!("{}", errors.as_text());
    assert!(errors.has("name", "unique"));
    assert_eq!(store.users.len(), 2);
    Ok(())
}
