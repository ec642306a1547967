above = Indtast en værdi over { $limit } (du har indtastet { $actual }).
    .value-free = Indtast en værdi over { $limit }.

absent = Lad dette felt være tomt.

accepted = Sæt flueben her for at fortsætte.

after = Indtast en dato eller et tidspunkt efter { $limit }.

all_or_none = Udfyld alle disse felter eller ingen af dem: { $fields }.

alpha = Brug kun bogstaver.

alphanumeric = Brug kun bogstaver og tal.

ascii = Brug kun bogstaverne A-Z, tal og tastaturets almindelige tegn.

at_least_one_of = Udfyld mindst ét af disse felter: { $fields }.

at_most_one_of = Udfyld højst ét af disse felter: { $fields }.

base64 = Indtast Base64-kodet tekst.

before = Indtast en dato eller et tidspunkt før { $limit }.

below = Indtast en værdi under { $limit } (du har indtastet { $actual }).
    .value-free = Indtast en værdi under { $limit }.

bic = Indtast en BIC-kode, for eksempel DEUTDEFF.

blank = Indtast andet end blot mellemrum.

check = Disse værdier passer ikke sammen.

cidr = Indtast et netværk, for eksempel 192.0.2.0/24.

content_type = Vælg en fil i et af disse formater: { $allowed }.

control_characters = Fjern kontroltegn, for eksempel det på position { $position }.
    .value-free = Fjern kontroltegn.

country = Indtast en landekode.

credit_card = Indtast et gyldigt kortnummer.

currency = Indtast en valutakode, for eksempel EUR.

digits = Brug kun cifre.
    .len = { $len ->
            [one] Indtast { $len } ciffer.
            *[other] Indtast { $len } cifre.
        }
    .min = { $min ->
            [one] Indtast mindst { $min } ciffer.
            *[other] Indtast mindst { $min } cifre.
        }
    .max = { $max ->
            [one] Indtast højst { $max } ciffer.
            *[other] Indtast højst { $max } cifre.
        }
    .min-max = Indtast { $min } til { $max } cifre.

does_not_exist = Dette findes ikke.

domain = Indtast et domæne, for eksempel example.com.

duplicate = Dette er en gentagelse af element { $first }.

duplicate_field = Dette er angivet mere end én gang.

ean = Indtast nummeret under stregkoden: 8, 13 eller 14 cifre.

email = Indtast en e-mailadresse, for eksempel name@example.com.

empty = Vælg en fil, der ikke er tom.

ends_with = Afslut med: { $value }.

equal = Indtast ”{ $expected }”.
    .value-free = Indtast den forventede værdi.

even = Indtast et lige tal (du har indtastet { $actual }).
    .value-free = Indtast et lige tal.

exact_items = { $equal ->
        [one] Vælg præcis { $equal } element (du har valgt { $actual }).
        *[other] Vælg præcis { $equal } elementer (du har valgt { $actual }).
    }
    .value-free = { $equal ->
            [one] Vælg præcis { $equal } element.
            *[other] Vælg præcis { $equal } elementer.
        }

exact_length = { $unit ->
        [bytes] Indtast præcis { $equal } byte (du har indtastet { $actual }).
        *[other] Indtast præcis { $equal } tegn (du har indtastet { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Indtast præcis { $equal } byte.
            *[other] Indtast præcis { $equal } tegn.
        }

exactly_one_of = Udfyld præcis ét af disse felter: { $fields }.

finite = Indtast et endeligt tal.

future = Indtast en dato eller et tidspunkt i fremtiden.

future_or_present = Indtast en dato eller et tidspunkt, der ikke ligger i fortiden.

hex = Brug kun hexadecimale cifre: 0 til 9 og a til f.

hex_color = Indtast en farve, for eksempel #1e90ff.

host_port = Indtast en vært og en port, for eksempel example.com:443.

hostname = Indtast et værtsnavn, for eksempel www.example.com.

iban = Indtast et IBAN-nummer, for eksempel DK50 0040 0440 1162 43.

identifier = Brug kun bogstaver, tal og understregningstegn, og begynd med et bogstav eller et understregningstegn.

includes = Teksten skal indeholde ”{ $value }”.

integer_list = Indtast heltal adskilt med komma.
    .separator = Indtast heltal adskilt med ”{ $separator }”.

invalid = Indtast en gyldig værdi.

invalid_boolean = Vælg ja eller nej.

invalid_choice = Vælg en af disse muligheder: { $choices }.

invalid_date = Indtast en gyldig dato i formatet { $format }.

invalid_datetime = Indtast dato og klokkeslæt, for eksempel { $example }.

invalid_duration = Indtast en varighed, for eksempel P1DT12H for halvanden dag.

invalid_extension = Vælg en fil i et af disse formater: { $allowed }.

invalid_integer = Indtast et heltal.

invalid_list = Vælg kun blandt disse muligheder: { $values }.

invalid_number = Indtast et tal.

invalid_time = Indtast et klokkeslæt, for eksempel { $example }.

invalid_type = { $expected ->
        [integer] Her forventes et heltal.
        [number] Her forventes et tal.
        [boolean] Her forventes true eller false.
        [text] Her forventes tekst.
        [list] Her forventes en liste.
        [object] Her forventes et objekt med navngivne værdier.
        [file] Her forventes en fil.
        *[other] Værdien har den forkerte type.
    }

ip = Indtast en IP-adresse.

ipv4 = Indtast en IPv4-adresse.

ipv6 = Indtast en IPv6-adresse.

iri = Indtast en IRI, for eksempel https://example.com/café.

iri_reference = Indtast en IRI eller en del af en IRI, for eksempel /café?query eller #part.

isbn = Indtast et ISBN-nummer, for eksempel 978-3-8362-2119-1.

isin = Indtast en ISIN-kode, for eksempel US0378331005.

issn = Indtast et ISSN-nummer, for eksempel 0378-5955.

json = Indtast gyldig JSON.

json_pointer = Indtast en JSON Pointer, for eksempel /items/0/name.

language = Indtast en sprogkode, for eksempel da eller pt-BR.

lowercase = Skriv alt med små bogstaver.

luhn = Kontrollér cifrene i dette nummer.

mac = Indtast en MAC-adresse, for eksempel 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Indtast et heltal.
        [one] Indtast højst { $max } decimal (du har indtastet { $actual }).
        *[other] Indtast højst { $max } decimaler (du har indtastet { $actual }).
    }
    .value-free = { $max ->
            [0] Indtast et heltal.
            [one] Indtast højst { $max } decimal.
            *[other] Indtast højst { $max } decimaler.
        }

max_digits = { $max ->
        [one] Indtast højst { $max } ciffer (du har indtastet { $actual }).
        *[other] Indtast højst { $max } cifre (du har indtastet { $actual }).
    }
    .value-free = { $max ->
            [one] Indtast højst { $max } ciffer.
            *[other] Indtast højst { $max } cifre.
        }

max_items = { $max ->
        [one] Vælg højst { $max } element (du har valgt { $actual }).
        *[other] Vælg højst { $max } elementer (du har valgt { $actual }).
    }
    .value-free = { $max ->
            [one] Vælg højst { $max } element.
            *[other] Vælg højst { $max } elementer.
        }

max_length = { $unit ->
        [bytes] Indtast højst { $max } byte (du har indtastet { $actual }).
        *[other] Indtast højst { $max } tegn (du har indtastet { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Indtast højst { $max } byte.
            *[other] Indtast højst { $max } tegn.
        }

max_size = Vælg en fil på højst { $limit } byte (denne fil er på { $actual } byte).
    .value-free = Vælg en fil på højst { $limit } byte.

max_value = Indtast { $max } eller mindre (du har indtastet { $actual }).
    .value-free = Indtast { $max } eller mindre.

max_whole_digits = { $max ->
        [one] Indtast højst { $max } ciffer før kommaet (du har indtastet { $actual }).
        *[other] Indtast højst { $max } cifre før kommaet (du har indtastet { $actual }).
    }
    .value-free = { $max ->
            [one] Indtast højst { $max } ciffer før kommaet.
            *[other] Indtast højst { $max } cifre før kommaet.
        }

max_words = Skriv højst { $max } ord.

mime_type = Indtast en medietype, for eksempel image/png.

min_items = { $min ->
        [one] Vælg mindst { $min } element (du har valgt { $actual }).
        *[other] Vælg mindst { $min } elementer (du har valgt { $actual }).
    }
    .value-free = { $min ->
            [one] Vælg mindst { $min } element.
            *[other] Vælg mindst { $min } elementer.
        }

min_length = { $unit ->
        [bytes] Indtast mindst { $min } byte (du har indtastet { $actual }).
        *[other] Indtast mindst { $min } tegn (du har indtastet { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Indtast mindst { $min } byte.
            *[other] Indtast mindst { $min } tegn.
        }

min_value = Indtast { $min } eller mere (du har indtastet { $actual }).
    .value-free = Indtast { $min } eller mere.

min_words = Skriv mindst { $min } ord.

mismatch = Indtast det samme i begge felter.

missing_items = Vælg også: { $values }.
    .value-free = Vælg alt det nødvendige.

negative = Indtast et tal under nul (du har indtastet { $actual }).
    .value-free = Indtast et tal under nul.

no_clock = Dette kan ikke kontrolleres uden et ur.

non_negative = Indtast nul eller mere (du har indtastet { $actual }).
    .value-free = Indtast nul eller mere.

non_positive = Indtast nul eller mindre (du har indtastet { $actual }).
    .value-free = Indtast nul eller mindre.

normalized = Skriv teksten med tegn i Unicode-formen { $form }.

not_ends_with = Afslut ikke med: { $value }.

not_equal = Indtast noget andet end ”{ $expected }”.
    .value-free = Indtast noget andet.

not_includes = Fjern ”{ $value }”.

not_starts_with = Begynd ikke med: { $value }.

null_characters_not_allowed = Fjern nultegn.

odd = Indtast et ulige tal (du har indtastet { $actual }).
    .value-free = Indtast et ulige tal.

password_entirely_numeric = Vælg en adgangskode, der ikke kun består af tal.

password_too_common = Vælg en mindre almindelig adgangskode.

password_too_short = Vælg en adgangskode på mindst { $min } tegn.

password_too_similar = Vælg en adgangskode, der ligner dine øvrige oplysninger mindre.

past = Indtast en dato eller et tidspunkt i fortiden.

past_or_present = Indtast en dato eller et tidspunkt, der ikke ligger i fremtiden.

pattern = Indtast en gyldig værdi.

phone = Indtast et telefonnummer, for eksempel +31 20 794 7100.

port = Indtast en port: et heltal på højst 65535.

positive = Indtast et tal over nul (du har indtastet { $actual }).
    .value-free = Indtast et tal over nul.

relative_json_pointer = Indtast en relativ JSON Pointer, for eksempel 1/name eller 0#.

required = Dette felt skal udfyldes.

reserved = Denne værdi er reserveret. Vælg en anden.

semver = Indtast et versionsnummer, for eksempel 1.4.0.

single_line = Skriv alt på én linje.

slug = Brug kun bogstaver, tal, bindestreger og understregningstegn.

starts_with = Begynd med: { $value }.

step_size = { $offset ->
        [0] Indtast et multiplum af { $step }.
        *[any] Indtast { $offset } eller et tal, der afviger fra det med et multiplum af { $step }.
    }

syntax = Dette kan ikke læses: der er en fejl i linje { $line }, kolonne { $column }.

timezone = Indtast navnet på en tidszone, for eksempel Europe/Copenhagen.

too_deep = { $max ->
        [one] Strukturen må højst være { $max } niveau dyb.
        *[other] Strukturen må højst være { $max } niveauer dyb.
    }

too_large = Dette er for stort (højst { $max } byte).

too_many_errors = { $max ->
        [one] Der er mere end { $max } fejl. Resten vises ikke.
        *[other] Der er flere end { $max } fejl. Resten vises ikke.
    }

too_many_fields = Der er for mange værdier (højst { $max }).

trimmed = Fjern mellemrum i begyndelsen og slutningen.

ulid = Indtast et ULID, for eksempel 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Denne værdi er allerede optaget.

unique_together = Denne kombination er allerede optaget: { $fields }.

unknown_field = Der findes ikke et felt med dette navn.
    .suggestion = Der findes ikke et felt med dette navn; mente du { $suggestion }?

unreadable = Dette kunne ikke læses.

unsupported_media_type = Send dette som { $expected }.

uppercase = Skriv alt med store bogstaver.

uri = Indtast en URI, for eksempel https://example.com eller urn:isbn:0451450523.

uri_reference = Indtast en URI eller en del af en URI, for eksempel /path?query eller #part.

uri_template = Indtast en URI-skabelon, for eksempel https://example.com/{ "{" }name{ "}" }.

url = Indtast en webadresse, for eksempel https://example.com.

uuid = Indtast et UUID, for eksempel 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Indtast et gyldigt regulært udtryk.

weekday = Indtast en dato, der falder på en dag fra mandag til fredag.
    .days = Indtast en dato, der falder på en af disse dage: { $days }.

within = { $side ->
        [past] Indtast en dato eller et tidspunkt, der ligger højst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dage
            }
            [hours] { $limit ->
                [one] { $limit } time
                *[other] { $limit } timer
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                *[other] { $limit } minutter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } tilbage i tiden og ikke i fremtiden.
        [future] Indtast en dato eller et tidspunkt, der ligger højst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dage
            }
            [hours] { $limit ->
                [one] { $limit } time
                *[other] { $limit } timer
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                *[other] { $limit } minutter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } ude i fremtiden og ikke i fortiden.
        *[any] Indtast en dato eller et tidspunkt, der ligger højst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dage
            }
            [hours] { $limit ->
                [one] { $limit } time
                *[other] { $limit } timer
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                *[other] { $limit } minutter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } fra nu.
    }
