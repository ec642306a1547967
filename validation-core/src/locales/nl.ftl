above = Vul een waarde hoger dan { $limit } in (ingevuld: { $actual }).
    .value-free = Vul een waarde hoger dan { $limit } in.

absent = Laat dit veld leeg.

accepted = Vink dit aan om verder te gaan.

after = Vul een datum of tijdstip na { $limit } in.

all_or_none = Vul deze velden allemaal in of laat ze allemaal leeg: { $fields }.

alpha = Gebruik alleen letters.

alphanumeric = Gebruik alleen letters en cijfers.

ascii = Gebruik alleen letters zonder accenten, cijfers en de gewone tekens van het toetsenbord.

at_least_one_of = Vul minimaal één van deze velden in: { $fields }.

at_most_one_of = Vul maximaal één van deze velden in: { $fields }.

base64 = Vul Base64-gecodeerde tekst in.

before = Vul een datum of tijdstip vóór { $limit } in.

below = Vul een waarde lager dan { $limit } in (ingevuld: { $actual }).
    .value-free = Vul een waarde lager dan { $limit } in.

bic = Vul een BIC in, bijvoorbeeld DEUTDEFF.

blank = Vul iets anders in dan alleen spaties.

check = Deze waarden gaan niet samen.

cidr = Vul een netwerk in, bijvoorbeeld 192.0.2.0/24.

content_type = Kies een bestand van een van deze typen: { $allowed }.

control_characters = Verwijder de besturingstekens, zoals het teken op positie { $position }.
    .value-free = Verwijder de besturingstekens.

country = Vul een landcode in.

credit_card = Vul een geldig kaartnummer in.

currency = Vul een valutacode in, bijvoorbeeld EUR.

digits = Gebruik alleen cijfers.
    .len = { $len ->
            [one] Vul { $len } cijfer in.
            *[other] Vul { $len } cijfers in.
        }
    .min = { $min ->
            [one] Vul minimaal { $min } cijfer in.
            *[other] Vul minimaal { $min } cijfers in.
        }
    .max = { $max ->
            [one] Vul maximaal { $max } cijfer in.
            *[other] Vul maximaal { $max } cijfers in.
        }
    .min-max = Vul { $min } tot en met { $max } cijfers in.

does_not_exist = Dit bestaat niet.

domain = Vul een domeinnaam in, bijvoorbeeld example.com.

duplicate = Dit is hetzelfde als item { $first }.

duplicate_field = Dit is meer dan eens opgegeven.

ean = Vul het nummer onder de streepjescode in: 8, 13 of 14 cijfers.

email = Vul een e-mailadres in, bijvoorbeeld name@example.com.

empty = Kies een bestand dat niet leeg is.

ends_with = Zorg dat de tekst eindigt met ‘{ $value }’.

equal = Vul ‘{ $expected }’ in.
    .value-free = Vul de verwachte waarde in.

even = Vul een even getal in (ingevuld: { $actual }).
    .value-free = Vul een even getal in.

exact_items = { $equal ->
        [one] Kies precies { $equal } item (gekozen: { $actual }).
        *[other] Kies precies { $equal } items (gekozen: { $actual }).
    }
    .value-free = { $equal ->
            [one] Kies precies { $equal } item.
            *[other] Kies precies { $equal } items.
        }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Vul precies { $equal } byte in (ingevuld: { $actual }).
            *[other] Vul precies { $equal } bytes in (ingevuld: { $actual }).
        }
        *[other] { $equal ->
            [one] Vul precies { $equal } teken in (ingevuld: { $actual }).
            *[other] Vul precies { $equal } tekens in (ingevuld: { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $equal ->
                [one] Vul precies { $equal } byte in.
                *[other] Vul precies { $equal } bytes in.
            }
            *[other] { $equal ->
                [one] Vul precies { $equal } teken in.
                *[other] Vul precies { $equal } tekens in.
            }
        }

exactly_one_of = Vul precies één van deze velden in: { $fields }.

finite = Vul een eindig getal in.

future = Vul een datum of tijdstip in de toekomst in.

future_or_present = Vul een datum of tijdstip in dat niet in het verleden ligt.

hex = Gebruik alleen hexadecimale cijfers: 0 tot en met 9 en a tot en met f.

hex_color = Vul een kleur in, bijvoorbeeld #1e90ff.

host_port = Vul een host en een poort in, bijvoorbeeld example.com:443.

hostname = Vul een hostnaam in, bijvoorbeeld www.example.com.

iban = Vul een IBAN in, bijvoorbeeld NL91 ABNA 0417 1643 00.

identifier = Gebruik alleen letters, cijfers en underscores, en begin met een letter of een underscore.

includes = Zorg dat de tekst ‘{ $value }’ bevat.

integer_list = Vul gehele getallen in, gescheiden door komma’s.
    .separator = Vul gehele getallen in, gescheiden door ‘{ $separator }’.

invalid = Vul een geldige waarde in.

invalid_boolean = Kies ja of nee.

invalid_choice = Kies een van deze mogelijkheden: { $choices }.

invalid_date = Vul een bestaande datum in met de notatie { $format }.

invalid_datetime = Vul een datum en tijd in, bijvoorbeeld { $example }.

invalid_duration = Vul een tijdsduur in, bijvoorbeeld P1DT12H voor anderhalve dag.

invalid_extension = Kies een bestand van een van deze typen: { $allowed }.

invalid_integer = Vul een geheel getal in.

invalid_list = Kies alleen uit deze mogelijkheden: { $values }.

invalid_number = Vul een getal in.

invalid_time = Vul een tijd in, bijvoorbeeld { $example }.

invalid_type = { $expected ->
        [integer] Hier wordt een geheel getal verwacht.
        [number] Hier wordt een getal verwacht.
        [boolean] Hier wordt true of false verwacht.
        [text] Hier wordt tekst verwacht.
        [list] Hier wordt een lijst verwacht.
        [object] Hier wordt een object met benoemde waarden verwacht.
        [file] Hier wordt een bestand verwacht.
        *[other] Deze waarde heeft het verkeerde type.
    }

ip = Vul een IP-adres in.

ipv4 = Vul een IPv4-adres in.

ipv6 = Vul een IPv6-adres in.

iri = Vul een IRI in, bijvoorbeeld https://example.com/café.

iri_reference = Vul een IRI of een deel ervan in, bijvoorbeeld /café?query of #part.

isbn = Vul een ISBN in, bijvoorbeeld 978-3-8362-2119-1.

isin = Vul een ISIN in, bijvoorbeeld US0378331005.

issn = Vul een ISSN in, bijvoorbeeld 0378-5955.

json = Vul geldige JSON in.

json_pointer = Vul een JSON-pointer in, bijvoorbeeld /items/0/name.

language = Vul een taalcode in, bijvoorbeeld nl of pt-BR.

lowercase = Schrijf alles in kleine letters.

luhn = Controleer de cijfers van dit nummer.

mac = Vul een MAC-adres in, bijvoorbeeld 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Vul een geheel getal in.
        [one] Gebruik maximaal { $max } decimaal (ingevuld: { $actual }).
        *[other] Gebruik maximaal { $max } decimalen (ingevuld: { $actual }).
    }
    .value-free = { $max ->
            [0] Vul een geheel getal in.
            [one] Gebruik maximaal { $max } decimaal.
            *[other] Gebruik maximaal { $max } decimalen.
        }

max_digits = { $max ->
        [one] Vul maximaal { $max } cijfer in (ingevuld: { $actual }).
        *[other] Vul maximaal { $max } cijfers in (ingevuld: { $actual }).
    }
    .value-free = { $max ->
            [one] Vul maximaal { $max } cijfer in.
            *[other] Vul maximaal { $max } cijfers in.
        }

max_items = { $max ->
        [one] Kies maximaal { $max } item (gekozen: { $actual }).
        *[other] Kies maximaal { $max } items (gekozen: { $actual }).
    }
    .value-free = { $max ->
            [one] Kies maximaal { $max } item.
            *[other] Kies maximaal { $max } items.
        }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Vul maximaal { $max } byte in (ingevuld: { $actual }).
            *[other] Vul maximaal { $max } bytes in (ingevuld: { $actual }).
        }
        *[other] { $max ->
            [one] Vul maximaal { $max } teken in (ingevuld: { $actual }).
            *[other] Vul maximaal { $max } tekens in (ingevuld: { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $max ->
                [one] Vul maximaal { $max } byte in.
                *[other] Vul maximaal { $max } bytes in.
            }
            *[other] { $max ->
                [one] Vul maximaal { $max } teken in.
                *[other] Vul maximaal { $max } tekens in.
            }
        }

max_size = { $limit ->
        [one] Kies een bestand van maximaal { $limit } byte (dit bestand heeft er { $actual }).
        *[other] Kies een bestand van maximaal { $limit } bytes (dit bestand heeft er { $actual }).
    }
    .value-free = { $limit ->
            [one] Kies een bestand van maximaal { $limit } byte.
            *[other] Kies een bestand van maximaal { $limit } bytes.
        }

max_value = Vul { $max } of minder in (ingevuld: { $actual }).
    .value-free = Vul { $max } of minder in.

max_whole_digits = { $max ->
        [one] Vul maximaal { $max } cijfer voor de komma in (ingevuld: { $actual }).
        *[other] Vul maximaal { $max } cijfers voor de komma in (ingevuld: { $actual }).
    }
    .value-free = { $max ->
            [one] Vul maximaal { $max } cijfer voor de komma in.
            *[other] Vul maximaal { $max } cijfers voor de komma in.
        }

max_words = { $max ->
        [one] Schrijf maximaal { $max } woord.
        *[other] Schrijf maximaal { $max } woorden.
    }

mime_type = Vul een mediatype in, bijvoorbeeld image/png.

min_items = { $min ->
        [one] Kies minimaal { $min } item (gekozen: { $actual }).
        *[other] Kies minimaal { $min } items (gekozen: { $actual }).
    }
    .value-free = { $min ->
            [one] Kies minimaal { $min } item.
            *[other] Kies minimaal { $min } items.
        }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Vul minimaal { $min } byte in (ingevuld: { $actual }).
            *[other] Vul minimaal { $min } bytes in (ingevuld: { $actual }).
        }
        *[other] { $min ->
            [one] Vul minimaal { $min } teken in (ingevuld: { $actual }).
            *[other] Vul minimaal { $min } tekens in (ingevuld: { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $min ->
                [one] Vul minimaal { $min } byte in.
                *[other] Vul minimaal { $min } bytes in.
            }
            *[other] { $min ->
                [one] Vul minimaal { $min } teken in.
                *[other] Vul minimaal { $min } tekens in.
            }
        }

min_value = Vul { $min } of meer in (ingevuld: { $actual }).
    .value-free = Vul { $min } of meer in.

min_words = { $min ->
        [one] Schrijf minimaal { $min } woord.
        *[other] Schrijf minimaal { $min } woorden.
    }

mismatch = Vul in beide velden hetzelfde in.

missing_items = Kies ook: { $values }.
    .value-free = Kies alles wat nodig is.

negative = Vul een getal kleiner dan nul in (ingevuld: { $actual }).
    .value-free = Vul een getal kleiner dan nul in.

no_clock = Zonder klok kan dit niet worden gecontroleerd.

non_negative = Vul nul of meer in (ingevuld: { $actual }).
    .value-free = Vul nul of meer in.

non_positive = Vul nul of minder in (ingevuld: { $actual }).
    .value-free = Vul nul of minder in.

normalized = Schrijf dit met tekens in de Unicode-vorm { $form }.

not_ends_with = Zorg dat de tekst niet eindigt met ‘{ $value }’.

not_equal = Vul iets anders in dan ‘{ $expected }’.
    .value-free = Vul iets anders in.

not_includes = Verwijder ‘{ $value }’.

not_starts_with = Zorg dat de tekst niet begint met ‘{ $value }’.

null_characters_not_allowed = Verwijder de nultekens.

odd = Vul een oneven getal in (ingevuld: { $actual }).
    .value-free = Vul een oneven getal in.

password_entirely_numeric = Kies een wachtwoord dat niet alleen uit cijfers bestaat.

password_too_common = Kies een wachtwoord dat minder vaak voorkomt.

password_too_short = { $min ->
        [one] Kies een wachtwoord van minimaal { $min } teken.
        *[other] Kies een wachtwoord van minimaal { $min } tekens.
    }

password_too_similar = Kies een wachtwoord dat minder lijkt op de andere ingevulde gegevens.

past = Vul een datum of tijdstip in het verleden in.

past_or_present = Vul een datum of tijdstip in dat niet in de toekomst ligt.

pattern = Vul een geldige waarde in.

phone = Vul een telefoonnummer in, bijvoorbeeld +31 20 794 7100.

port = Vul een poort in: een geheel getal van maximaal 65535.

positive = Vul een getal groter dan nul in (ingevuld: { $actual }).
    .value-free = Vul een getal groter dan nul in.

relative_json_pointer = Vul een relatieve JSON-pointer in, bijvoorbeeld 1/name of 0#.

required = Dit veld is verplicht.

reserved = Deze waarde is gereserveerd; kies een andere.

semver = Vul een versienummer in, bijvoorbeeld 1.4.0.

single_line = Schrijf alles op één regel.

slug = Gebruik alleen letters, cijfers, koppeltekens en underscores.

starts_with = Zorg dat de tekst begint met ‘{ $value }’.

step_size = { $offset ->
        [0] Vul een veelvoud van { $step } in.
        *[any] Vul { $offset } in, of een getal dat daar een veelvoud van { $step } van verschilt.
    }

syntax = Dit kan niet worden gelezen: er staat een fout op regel { $line }, kolom { $column }.

timezone = Vul de naam van een tijdzone in, bijvoorbeeld Europe/Amsterdam.

too_deep = { $max ->
        [one] Dit is meer dan { $max } niveau diep genest.
        *[other] Dit is meer dan { $max } niveaus diep genest.
    }

too_large = Dit is te groot (maximum in bytes: { $max }).

too_many_errors = { $max ->
        [one] Er is meer dan { $max } fout; de rest wordt niet getoond.
        *[other] Er zijn meer dan { $max } fouten; de rest wordt niet getoond.
    }

too_many_fields = Er zijn te veel waarden (maximum: { $max }).

trimmed = Verwijder de spaties aan het begin en aan het einde.

ulid = Vul een ULID in, bijvoorbeeld 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Deze waarde is al in gebruik.

unique_together = Deze combinatie is al in gebruik: { $fields }.

unknown_field = Er is geen veld met deze naam.
    .suggestion = Er is geen veld met deze naam; bedoelde u { $suggestion }?

unreadable = Dit kon niet worden gelezen.

unsupported_media_type = Verstuur dit als { $expected }.

uppercase = Schrijf alles in hoofdletters.

uri = Vul een URI in, bijvoorbeeld https://example.com of urn:isbn:0451450523.

uri_reference = Vul een URI of een deel ervan in, bijvoorbeeld /path?query of #part.

uri_template = Vul een URI-sjabloon in, bijvoorbeeld https://example.com/{ "{" }name{ "}" }.

url = Vul een webadres in, bijvoorbeeld https://example.com.

uuid = Vul een UUID in, bijvoorbeeld 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Vul een geldige reguliere expressie in.

weekday = Vul een datum in die op maandag tot en met vrijdag valt.
    .days = Vul een datum in die op een van deze dagen valt: { $days }.

within = { $side ->
        [past] Vul een datum of tijdstip in dat maximaal { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dagen
            }
            [hours] { $limit } uur
            [minutes] { $limit ->
                [one] { $limit } minuut
                *[other] { $limit } minuten
            }
            *[seconds] { $limit ->
                [one] { $limit } seconde
                *[other] { $limit } seconden
            }
        } geleden is en niet in de toekomst ligt.
        [future] Vul een datum of tijdstip in dat maximaal { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dagen
            }
            [hours] { $limit } uur
            [minutes] { $limit ->
                [one] { $limit } minuut
                *[other] { $limit } minuten
            }
            *[seconds] { $limit ->
                [one] { $limit } seconde
                *[other] { $limit } seconden
            }
        } in de toekomst en niet in het verleden ligt.
        *[any] Vul een datum of tijdstip in dat maximaal { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dagen
            }
            [hours] { $limit } uur
            [minutes] { $limit ->
                [one] { $limit } minuut
                *[other] { $limit } minuten
            }
            *[seconds] { $limit ->
                [one] { $limit } seconde
                *[other] { $limit } seconden
            }
        } vóór of na nu ligt.
    }
