above = Skriv inn en verdi over { $limit } (du skrev inn { $actual }).
    .value-free = Skriv inn en verdi over { $limit }.

absent = La dette feltet stå tomt.

accepted = Kryss av her for å gå videre.

after = Skriv inn en dato eller et tidspunkt etter { $limit }.

all_or_none = Fyll ut alle disse feltene eller ingen av dem: { $fields }.

alpha = Bruk bare bokstaver.

alphanumeric = Bruk bare bokstaver og sifre.

ascii = Bruk bare bokstavene A–Z, sifre og de vanlige tegnene på tastaturet.

at_least_one_of = Fyll ut minst ett av disse feltene: { $fields }.

at_most_one_of = Fyll ut høyst ett av disse feltene: { $fields }.

base64 = Skriv inn Base64-kodet tekst.

before = Skriv inn en dato eller et tidspunkt før { $limit }.

below = Skriv inn en verdi under { $limit } (du skrev inn { $actual }).
    .value-free = Skriv inn en verdi under { $limit }.

bic = Skriv inn en BIC-kode, for eksempel DEUTDEFF.

blank = Skriv inn noe annet enn bare mellomrom.

check = Disse verdiene passer ikke sammen.

cidr = Skriv inn et nettverk, for eksempel 192.0.2.0/24.

content_type = Velg en fil i ett av disse formatene: { $allowed }.

control_characters = Fjern kontrolltegn, for eksempel det i posisjon { $position }.
    .value-free = Fjern kontrolltegn.

country = Skriv inn en landkode.

credit_card = Skriv inn et gyldig kortnummer.

currency = Skriv inn en valutakode, for eksempel EUR.

digits = Bruk bare sifre.
    .len = { $len ->
            [one] Skriv inn { $len } siffer.
            *[other] Skriv inn { $len } sifre.
        }
    .min = { $min ->
            [one] Skriv inn minst { $min } siffer.
            *[other] Skriv inn minst { $min } sifre.
        }
    .max = { $max ->
            [one] Skriv inn høyst { $max } siffer.
            *[other] Skriv inn høyst { $max } sifre.
        }
    .min-max = Skriv inn { $min } til { $max } sifre.

does_not_exist = Dette finnes ikke.

domain = Skriv inn et domene, for eksempel example.com.

duplicate = Dette er en gjentakelse av element { $first }.

duplicate_field = Dette er oppgitt mer enn én gang.

ean = Skriv inn nummeret under strekkoden: 8, 13 eller 14 sifre.

email = Skriv inn en e-postadresse, for eksempel name@example.com.

empty = Velg en fil som ikke er tom.

ends_with = Avslutt med: { $value }.

equal = Skriv inn «{ $expected }».
    .value-free = Skriv inn den forventede verdien.

even = Skriv inn et partall (du skrev inn { $actual }).
    .value-free = Skriv inn et partall.

exact_items = { $equal ->
        [one] Velg nøyaktig { $equal } element (du valgte { $actual }).
        *[other] Velg nøyaktig { $equal } elementer (du valgte { $actual }).
    }
    .value-free = { $equal ->
            [one] Velg nøyaktig { $equal } element.
            *[other] Velg nøyaktig { $equal } elementer.
        }

exact_length = { $unit ->
        [bytes] Skriv inn nøyaktig { $equal } byte (du skrev inn { $actual }).
        *[other] Skriv inn nøyaktig { $equal } tegn (du skrev inn { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Skriv inn nøyaktig { $equal } byte.
            *[other] Skriv inn nøyaktig { $equal } tegn.
        }

exactly_one_of = Fyll ut nøyaktig ett av disse feltene: { $fields }.

finite = Skriv inn et endelig tall.

future = Skriv inn en dato eller et tidspunkt i fremtiden.

future_or_present = Skriv inn en dato eller et tidspunkt som ikke er i fortiden.

hex = Bruk bare heksadesimale sifre: 0 til 9 og a til f.

hex_color = Skriv inn en farge, for eksempel #1e90ff.

host_port = Skriv inn en vert og en port, for eksempel example.com:443.

hostname = Skriv inn et vertsnavn, for eksempel www.example.com.

iban = Skriv inn et IBAN-nummer, for eksempel NO93 8601 1117 947.

identifier = Bruk bare bokstaver, sifre og understreker, og begynn med en bokstav eller en understrek.

includes = Teksten må inneholde «{ $value }».

integer_list = Skriv inn heltall atskilt med komma.
    .separator = Skriv inn heltall atskilt med «{ $separator }».

invalid = Skriv inn en gyldig verdi.

invalid_boolean = Velg ja eller nei.

invalid_choice = Velg ett av alternativene: { $choices }.

invalid_date = Skriv inn en gyldig dato i formatet { $format }.

invalid_datetime = Skriv inn dato og klokkeslett, for eksempel { $example }.

invalid_duration = Skriv inn en varighet, for eksempel P1DT12H for halvannet døgn.

invalid_extension = Velg en fil i ett av disse formatene: { $allowed }.

invalid_integer = Skriv inn et heltall.

invalid_list = Velg bare blant alternativene: { $values }.

invalid_number = Skriv inn et tall.

invalid_time = Skriv inn et klokkeslett, for eksempel { $example }.

invalid_type = { $expected ->
        [integer] Her forventes et heltall.
        [number] Her forventes et tall.
        [boolean] Her forventes true eller false.
        [text] Her forventes tekst.
        [list] Her forventes en liste.
        [object] Her forventes et objekt med navngitte verdier.
        [file] Her forventes en fil.
        *[other] Verdien har feil type.
    }

ip = Skriv inn en IP-adresse.

ipv4 = Skriv inn en IPv4-adresse.

ipv6 = Skriv inn en IPv6-adresse.

iri = Skriv inn en IRI, for eksempel https://example.com/café.

iri_reference = Skriv inn en IRI eller en del av en IRI, for eksempel /café?query eller #part.

isbn = Skriv inn et ISBN-nummer, for eksempel 978-3-8362-2119-1.

isin = Skriv inn en ISIN-kode, for eksempel US0378331005.

issn = Skriv inn et ISSN-nummer, for eksempel 0378-5955.

json = Skriv inn gyldig JSON.

json_pointer = Skriv inn en JSON Pointer, for eksempel /items/0/name.

language = Skriv inn en språkkode, for eksempel nb eller pt-BR.

lowercase = Skriv alt med små bokstaver.

luhn = Kontroller sifrene i dette nummeret.

mac = Skriv inn en MAC-adresse, for eksempel 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Skriv inn et heltall.
        [one] Skriv inn høyst { $max } desimal (du skrev inn { $actual }).
        *[other] Skriv inn høyst { $max } desimaler (du skrev inn { $actual }).
    }
    .value-free = { $max ->
            [0] Skriv inn et heltall.
            [one] Skriv inn høyst { $max } desimal.
            *[other] Skriv inn høyst { $max } desimaler.
        }

max_digits = { $max ->
        [one] Skriv inn høyst { $max } siffer (du skrev inn { $actual }).
        *[other] Skriv inn høyst { $max } sifre (du skrev inn { $actual }).
    }
    .value-free = { $max ->
            [one] Skriv inn høyst { $max } siffer.
            *[other] Skriv inn høyst { $max } sifre.
        }

max_items = { $max ->
        [one] Velg høyst { $max } element (du valgte { $actual }).
        *[other] Velg høyst { $max } elementer (du valgte { $actual }).
    }
    .value-free = { $max ->
            [one] Velg høyst { $max } element.
            *[other] Velg høyst { $max } elementer.
        }

max_length = { $unit ->
        [bytes] Skriv inn høyst { $max } byte (du skrev inn { $actual }).
        *[other] Skriv inn høyst { $max } tegn (du skrev inn { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Skriv inn høyst { $max } byte.
            *[other] Skriv inn høyst { $max } tegn.
        }

max_size = Velg en fil på høyst { $limit } byte (denne filen er på { $actual } byte).
    .value-free = Velg en fil på høyst { $limit } byte.

max_value = Skriv inn { $max } eller mindre (du skrev inn { $actual }).
    .value-free = Skriv inn { $max } eller mindre.

max_whole_digits = { $max ->
        [one] Skriv inn høyst { $max } siffer før desimaltegnet (du skrev inn { $actual }).
        *[other] Skriv inn høyst { $max } sifre før desimaltegnet (du skrev inn { $actual }).
    }
    .value-free = { $max ->
            [one] Skriv inn høyst { $max } siffer før desimaltegnet.
            *[other] Skriv inn høyst { $max } sifre før desimaltegnet.
        }

max_words = Skriv høyst { $max } ord.

mime_type = Skriv inn en medietype, for eksempel image/png.

min_items = { $min ->
        [one] Velg minst { $min } element (du valgte { $actual }).
        *[other] Velg minst { $min } elementer (du valgte { $actual }).
    }
    .value-free = { $min ->
            [one] Velg minst { $min } element.
            *[other] Velg minst { $min } elementer.
        }

min_length = { $unit ->
        [bytes] Skriv inn minst { $min } byte (du skrev inn { $actual }).
        *[other] Skriv inn minst { $min } tegn (du skrev inn { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Skriv inn minst { $min } byte.
            *[other] Skriv inn minst { $min } tegn.
        }

min_value = Skriv inn { $min } eller mer (du skrev inn { $actual }).
    .value-free = Skriv inn { $min } eller mer.

min_words = Skriv minst { $min } ord.

mismatch = Skriv inn det samme i begge feltene.

missing_items = Velg også: { $values }.
    .value-free = Velg alle som kreves.

negative = Skriv inn et tall under 0 (du skrev inn { $actual }).
    .value-free = Skriv inn et tall under 0.

no_clock = Dette kan ikke kontrolleres uten en klokke.

non_negative = Skriv inn 0 eller mer (du skrev inn { $actual }).
    .value-free = Skriv inn 0 eller mer.

non_positive = Skriv inn 0 eller mindre (du skrev inn { $actual }).
    .value-free = Skriv inn 0 eller mindre.

normalized = Skriv teksten med tegn i Unicode-formen { $form }.

not_ends_with = Ikke avslutt med: { $value }.

not_equal = Skriv inn noe annet enn «{ $expected }».
    .value-free = Skriv inn noe annet.

not_includes = Fjern «{ $value }».

not_starts_with = Ikke begynn med: { $value }.

null_characters_not_allowed = Fjern nulltegn.

odd = Skriv inn et oddetall (du skrev inn { $actual }).
    .value-free = Skriv inn et oddetall.

password_entirely_numeric = Velg et passord som ikke bare består av sifre.

password_too_common = Velg et mindre vanlig passord.

password_too_short = Velg et passord på minst { $min } tegn.

password_too_similar = Velg et passord som ligner mindre på de andre opplysningene dine.

past = Skriv inn en dato eller et tidspunkt i fortiden.

past_or_present = Skriv inn en dato eller et tidspunkt som ikke er i fremtiden.

pattern = Skriv inn en gyldig verdi.

phone = Skriv inn et telefonnummer, for eksempel +31 20 794 7100.

port = Skriv inn en port: et heltall på høyst 65535.

positive = Skriv inn et tall over 0 (du skrev inn { $actual }).
    .value-free = Skriv inn et tall over 0.

relative_json_pointer = Skriv inn en relativ JSON Pointer, for eksempel 1/name eller 0#.

required = Dette feltet må fylles ut.

reserved = Denne verdien er reservert. Velg en annen.

semver = Skriv inn et versjonsnummer, for eksempel 1.4.0.

single_line = Skriv alt på én linje.

slug = Bruk bare bokstaver, sifre, bindestreker og understreker.

starts_with = Begynn med: { $value }.

step_size = { $offset ->
        [0] Skriv inn et multiplum av { $step }.
        *[any] Skriv inn { $offset } eller et tall som avviker fra det med et multiplum av { $step }.
    }

syntax = Dette kan ikke leses: det er en feil i linje { $line }, kolonne { $column }.

timezone = Skriv inn navnet på en tidssone, for eksempel Europe/Oslo.

too_deep = { $max ->
        [one] Strukturen kan være høyst { $max } nivå dyp.
        *[other] Strukturen kan være høyst { $max } nivåer dyp.
    }

too_large = Dette er for stort (høyst { $max } byte).

too_many_errors = { $max ->
        [one] Det er mer enn { $max } feil. Resten vises ikke.
        *[other] Det er flere enn { $max } feil. Resten vises ikke.
    }

too_many_fields = Det er for mange verdier (høyst { $max }).

trimmed = Fjern mellomrom i begynnelsen og på slutten.

ulid = Skriv inn en ULID, for eksempel 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Denne verdien er allerede opptatt.

unique_together = Denne kombinasjonen er allerede opptatt: { $fields }.

unknown_field = Det finnes ikke noe felt med dette navnet.
    .suggestion = Det finnes ikke noe felt med dette navnet; mente du { $suggestion }?

unreadable = Dette kunne ikke leses.

unsupported_media_type = Send dette som { $expected }.

uppercase = Skriv alt med store bokstaver.

uri = Skriv inn en URI, for eksempel https://example.com eller urn:isbn:0451450523.

uri_reference = Skriv inn en URI eller en del av en URI, for eksempel /path?query eller #part.

uri_template = Skriv inn en URI-mal, for eksempel https://example.com/{ "{" }name{ "}" }.

url = Skriv inn en nettadresse, for eksempel https://example.com.

uuid = Skriv inn en UUID, for eksempel 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Skriv inn et gyldig regulært uttrykk.

weekday = Skriv inn en dato som faller på en dag fra mandag til fredag.
    .days = Skriv inn en dato som faller på en av disse dagene: { $days }.

within = { $side ->
        [past] Skriv inn en dato eller et tidspunkt som er høyst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dager
            }
            [hours] { $limit ->
                [one] { $limit } time
                *[other] { $limit } timer
            }
            [minutes] { $limit ->
                [one] { $limit } minutt
                *[other] { $limit } minutter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } tilbake i tid og ikke i fremtiden.
        [future] Skriv inn en dato eller et tidspunkt som er høyst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dager
            }
            [hours] { $limit ->
                [one] { $limit } time
                *[other] { $limit } timer
            }
            [minutes] { $limit ->
                [one] { $limit } minutt
                *[other] { $limit } minutter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } frem i tid og ikke i fortiden.
        *[any] Skriv inn en dato eller et tidspunkt som er høyst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dager
            }
            [hours] { $limit ->
                [one] { $limit } time
                *[other] { $limit } timer
            }
            [minutes] { $limit ->
                [one] { $limit } minutt
                *[other] { $limit } minutter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } fra nå.
    }
