SignUp-display_name = Name
SignUp-user_name = Benutzername
SignUp-email = E-Mail
SignUp-password = Passwort
SignUp-password_repeat = Passwort, noch einmal
SignUp-plan = Tarif
    .invalid_choice = Wählen Sie einen Tarif.
SignUp-seats = Plätze
    .required = Geben Sie an, wie viele Plätze das Team braucht.
SignUp-starts_on = Erster Tag
SignUp-ends_on = Letzter Tag
Address-street = Straße

# Codes of the application itself.
date_order = Der letzte Tag darf nicht vor dem ersten liegen.
billing_start = Der kostenlose Tarif beginnt mit seinem ersten Tag.
password_too_simple = Verwenden Sie mehr als ein Zeichen.
