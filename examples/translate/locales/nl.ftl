SignUp-display_name = Naam
SignUp-user_name = Gebruikersnaam
SignUp-email = E-mail
SignUp-password = Wachtwoord
SignUp-password_repeat = Wachtwoord, nog een keer
SignUp-plan = Abonnement
    .invalid_choice = Kies een abonnement.
SignUp-seats = Plaatsen
    .required = Vul in hoeveel plaatsen het team nodig heeft.
SignUp-starts_on = Eerste dag
SignUp-ends_on = Laatste dag
Address-street = Straat

# Codes of the application itself.
date_order = De laatste dag kan niet voor de eerste liggen.
billing_start = Het gratis abonnement begint op zijn eerste dag.
password_too_simple = Gebruik meer dan één teken.
