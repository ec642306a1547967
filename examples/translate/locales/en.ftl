# Labels. The messages stand in the code, in the attributes of `SignUp`.
SignUp-display_name = Name
SignUp-user_name = User name
SignUp-email = E-mail
SignUp-password = Password
SignUp-password_repeat = Password, again
SignUp-plan = Plan
SignUp-starts_on = First day
SignUp-ends_on = Last day
Address-street = Street
