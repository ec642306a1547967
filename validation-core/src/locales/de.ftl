above = Geben Sie einen Wert über { $limit } ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie einen Wert über { $limit } ein.

absent = Lassen Sie dieses Feld leer.

accepted = Setzen Sie hier ein Häkchen, um fortzufahren.

after = Geben Sie ein Datum oder eine Uhrzeit nach diesem Zeitpunkt ein: { $limit }.

all_or_none = Füllen Sie alle diese Felder aus oder keines davon: { $fields }.

alpha = Verwenden Sie nur Buchstaben.

alphanumeric = Verwenden Sie nur Buchstaben und Ziffern.

ascii = Verwenden Sie nur die Buchstaben A–Z und a–z, Ziffern und die üblichen Zeichen der Tastatur.

at_least_one_of = Füllen Sie mindestens eines dieser Felder aus: { $fields }.

at_most_one_of = Füllen Sie höchstens eines dieser Felder aus: { $fields }.

base64 = Geben Sie Base64-codierten Text ein.

before = Geben Sie ein Datum oder eine Uhrzeit vor diesem Zeitpunkt ein: { $limit }.

below = Geben Sie einen Wert unter { $limit } ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie einen Wert unter { $limit } ein.

bic = Geben Sie einen BIC ein, zum Beispiel DEUTDEFF.

blank = Geben Sie nicht nur Leerzeichen ein.

check = Diese Werte passen nicht zusammen.

cidr = Geben Sie ein Netzwerk ein, zum Beispiel 192.0.2.0/24.

content_type = Wählen Sie eine Datei in einem dieser Formate aus: { $allowed }.

control_characters = Entfernen Sie die Steuerzeichen, zum Beispiel das Zeichen an Position { $position }.
    .value-free = Entfernen Sie die Steuerzeichen.

country = Geben Sie einen Ländercode ein.

credit_card = Geben Sie eine gültige Kartennummer ein.

currency = Geben Sie einen Währungscode ein, zum Beispiel EUR.

digits = Verwenden Sie nur Ziffern.
    .len = { $len ->
            [one] Geben Sie { $len } Ziffer ein.
            *[other] Geben Sie { $len } Ziffern ein.
        }
    .min = { $min ->
            [one] Geben Sie mindestens { $min } Ziffer ein.
            *[other] Geben Sie mindestens { $min } Ziffern ein.
        }
    .max = { $max ->
            [one] Geben Sie höchstens { $max } Ziffer ein.
            *[other] Geben Sie höchstens { $max } Ziffern ein.
        }
    .min-max = Geben Sie { $min } bis { $max } Ziffern ein.

does_not_exist = Diese Angabe gibt es nicht.

domain = Geben Sie eine Domain ein, zum Beispiel example.com.

duplicate = Dieser Eintrag steht schon an Position { $first }.

duplicate_field = Diese Angabe kommt mehr als einmal vor.

ean = Geben Sie die Nummer unter dem Strichcode ein: 8, 13 oder 14 Ziffern.

email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.

empty = Wählen Sie eine Datei aus, die nicht leer ist.

ends_with = Die Eingabe muss mit „{ $value }“ enden.

equal = Geben Sie „{ $expected }“ ein.
    .value-free = Geben Sie den erwarteten Wert ein.

even = Geben Sie eine gerade Zahl ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie eine gerade Zahl ein.

exact_items = { $equal ->
        [one] Wählen Sie genau { $equal } Eintrag aus (Sie haben { $actual } ausgewählt).
        *[other] Wählen Sie genau { $equal } Einträge aus (Sie haben { $actual } ausgewählt).
    }
    .value-free = { $equal ->
            [one] Wählen Sie genau { $equal } Eintrag aus.
            *[other] Wählen Sie genau { $equal } Einträge aus.
        }

exact_length = { $unit ->
        [bytes] Geben Sie genau { $equal } Byte ein (Sie haben { $actual } eingegeben).
        *[other] Geben Sie genau { $equal } Zeichen ein (Sie haben { $actual } eingegeben).
    }
    .value-free = { $unit ->
            [bytes] Geben Sie genau { $equal } Byte ein.
            *[other] Geben Sie genau { $equal } Zeichen ein.
        }

exactly_one_of = Füllen Sie genau eines dieser Felder aus: { $fields }.

finite = Geben Sie eine endliche Zahl ein.

future = Geben Sie ein Datum oder eine Uhrzeit in der Zukunft ein.

future_or_present = Das Datum oder die Uhrzeit darf nicht in der Vergangenheit liegen.

hex = Verwenden Sie nur Hexadezimalziffern: 0 bis 9 und a bis f.

hex_color = Geben Sie eine Farbe ein, zum Beispiel #1e90ff.

host_port = Geben Sie Host und Port ein, zum Beispiel example.com:443.

hostname = Geben Sie einen Hostnamen ein, zum Beispiel www.example.com.

iban = Geben Sie eine IBAN ein, zum Beispiel DE89 3704 0044 0532 0130 00.

identifier = Verwenden Sie nur Buchstaben, Ziffern und Unterstriche und beginnen Sie mit einem Buchstaben oder Unterstrich.

includes = Die Eingabe muss „{ $value }“ enthalten.

integer_list = Geben Sie ganze Zahlen ein, getrennt durch Kommas.
    .separator = Geben Sie ganze Zahlen ein, getrennt durch „{ $separator }“.

invalid = Geben Sie einen gültigen Wert ein.

invalid_boolean = Wählen Sie Ja oder Nein.

invalid_choice = Wählen Sie eine dieser Möglichkeiten aus: { $choices }.

invalid_date = Geben Sie ein gültiges Datum im Format { $format } ein.

invalid_datetime = Geben Sie Datum und Uhrzeit ein, zum Beispiel { $example }.

invalid_duration = Geben Sie eine Dauer ein, zum Beispiel P1DT12H für anderthalb Tage.

invalid_extension = Wählen Sie eine Datei in einem dieser Formate aus: { $allowed }.

invalid_integer = Geben Sie eine ganze Zahl ein.

invalid_list = Wählen Sie nur aus diesen Möglichkeiten aus: { $values }.

invalid_number = Geben Sie eine Zahl ein.

invalid_time = Geben Sie eine Uhrzeit ein, zum Beispiel { $example }.

invalid_type = { $expected ->
        [integer] Hier wird eine ganze Zahl erwartet.
        [number] Hier wird eine Zahl erwartet.
        [boolean] Hier wird true oder false erwartet.
        [text] Hier wird Text erwartet.
        [list] Hier wird eine Liste erwartet.
        [object] Hier wird ein Objekt mit benannten Werten erwartet.
        [file] Hier wird eine Datei erwartet.
        *[other] Dieser Wert hat den falschen Typ.
    }

ip = Geben Sie eine IP-Adresse ein.

ipv4 = Geben Sie eine IPv4-Adresse ein.

ipv6 = Geben Sie eine IPv6-Adresse ein.

iri = Geben Sie einen IRI ein, zum Beispiel https://example.com/café.

iri_reference = Geben Sie einen IRI oder einen Teil davon ein, zum Beispiel /café?query oder #part.

isbn = Geben Sie eine ISBN ein, zum Beispiel 978-3-8362-2119-1.

isin = Geben Sie eine ISIN ein, zum Beispiel US0378331005.

issn = Geben Sie eine ISSN ein, zum Beispiel 0378-5955.

json = Geben Sie gültiges JSON ein.

json_pointer = Geben Sie einen JSON-Pointer ein, zum Beispiel /items/0/name.

language = Geben Sie einen Sprachcode ein, zum Beispiel de oder pt-BR.

lowercase = Schreiben Sie alles in Kleinbuchstaben.

luhn = Prüfen Sie die Ziffern dieser Nummer.

mac = Geben Sie eine MAC-Adresse ein, zum Beispiel 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Geben Sie eine ganze Zahl ein.
        [one] Geben Sie höchstens { $max } Nachkommastelle ein (Sie haben { $actual } eingegeben).
        *[other] Geben Sie höchstens { $max } Nachkommastellen ein (Sie haben { $actual } eingegeben).
    }
    .value-free = { $max ->
            [0] Geben Sie eine ganze Zahl ein.
            [one] Geben Sie höchstens { $max } Nachkommastelle ein.
            *[other] Geben Sie höchstens { $max } Nachkommastellen ein.
        }

max_digits = { $max ->
        [one] Geben Sie höchstens { $max } Ziffer ein (Sie haben { $actual } eingegeben).
        *[other] Geben Sie höchstens { $max } Ziffern ein (Sie haben { $actual } eingegeben).
    }
    .value-free = { $max ->
            [one] Geben Sie höchstens { $max } Ziffer ein.
            *[other] Geben Sie höchstens { $max } Ziffern ein.
        }

max_items = { $max ->
        [one] Wählen Sie höchstens { $max } Eintrag aus (Sie haben { $actual } ausgewählt).
        *[other] Wählen Sie höchstens { $max } Einträge aus (Sie haben { $actual } ausgewählt).
    }
    .value-free = { $max ->
            [one] Wählen Sie höchstens { $max } Eintrag aus.
            *[other] Wählen Sie höchstens { $max } Einträge aus.
        }

max_length = { $unit ->
        [bytes] Geben Sie höchstens { $max } Byte ein (Sie haben { $actual } eingegeben).
        *[other] Geben Sie höchstens { $max } Zeichen ein (Sie haben { $actual } eingegeben).
    }
    .value-free = { $unit ->
            [bytes] Geben Sie höchstens { $max } Byte ein.
            *[other] Geben Sie höchstens { $max } Zeichen ein.
        }

max_size = Wählen Sie eine Datei mit höchstens { $limit } Byte aus (diese hat { $actual } Byte).
    .value-free = Wählen Sie eine Datei mit höchstens { $limit } Byte aus.

max_value = Geben Sie { $max } oder weniger ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie { $max } oder weniger ein.

max_whole_digits = { $max ->
        [one] Geben Sie höchstens { $max } Ziffer vor dem Komma ein (Sie haben { $actual } eingegeben).
        *[other] Geben Sie höchstens { $max } Ziffern vor dem Komma ein (Sie haben { $actual } eingegeben).
    }
    .value-free = { $max ->
            [one] Geben Sie höchstens { $max } Ziffer vor dem Komma ein.
            *[other] Geben Sie höchstens { $max } Ziffern vor dem Komma ein.
        }

max_words = { $max ->
        [one] Schreiben Sie höchstens { $max } Wort.
        *[other] Schreiben Sie höchstens { $max } Wörter.
    }

mime_type = Geben Sie einen Medientyp ein, zum Beispiel image/png.

min_items = { $min ->
        [one] Wählen Sie mindestens { $min } Eintrag aus (Sie haben { $actual } ausgewählt).
        *[other] Wählen Sie mindestens { $min } Einträge aus (Sie haben { $actual } ausgewählt).
    }
    .value-free = { $min ->
            [one] Wählen Sie mindestens { $min } Eintrag aus.
            *[other] Wählen Sie mindestens { $min } Einträge aus.
        }

min_length = { $unit ->
        [bytes] Geben Sie mindestens { $min } Byte ein (Sie haben { $actual } eingegeben).
        *[other] Geben Sie mindestens { $min } Zeichen ein (Sie haben { $actual } eingegeben).
    }
    .value-free = { $unit ->
            [bytes] Geben Sie mindestens { $min } Byte ein.
            *[other] Geben Sie mindestens { $min } Zeichen ein.
        }

min_value = Geben Sie { $min } oder mehr ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie { $min } oder mehr ein.

min_words = { $min ->
        [one] Schreiben Sie mindestens { $min } Wort.
        *[other] Schreiben Sie mindestens { $min } Wörter.
    }

mismatch = Geben Sie in beiden Feldern dasselbe ein.

missing_items = Wählen Sie auch Folgendes aus: { $values }.
    .value-free = Wählen Sie alles Erforderliche aus.

negative = Geben Sie eine Zahl kleiner als 0 ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie eine Zahl kleiner als 0 ein.

no_clock = Ohne Uhr lässt sich das nicht prüfen.

non_negative = Geben Sie 0 oder mehr ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie 0 oder mehr ein.

non_positive = Geben Sie 0 oder weniger ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie 0 oder weniger ein.

normalized = Geben Sie den Text in der Unicode-Normalform { $form } ein.

not_ends_with = Die Eingabe darf nicht mit „{ $value }“ enden.

not_equal = Geben Sie etwas anderes als „{ $expected }“ ein.
    .value-free = Geben Sie etwas anderes ein.

not_includes = Entfernen Sie „{ $value }“.

not_starts_with = Die Eingabe darf nicht mit „{ $value }“ beginnen.

null_characters_not_allowed = Entfernen Sie die Nullzeichen.

odd = Geben Sie eine ungerade Zahl ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie eine ungerade Zahl ein.

password_entirely_numeric = Wählen Sie ein Passwort, das nicht nur aus Ziffern besteht.

password_too_common = Wählen Sie ein weniger verbreitetes Passwort.

password_too_short = Wählen Sie ein Passwort mit mindestens { $min } Zeichen.

password_too_similar = Wählen Sie ein Passwort, das sich stärker von Ihren anderen Angaben unterscheidet.

past = Geben Sie ein Datum oder eine Uhrzeit in der Vergangenheit ein.

past_or_present = Das Datum oder die Uhrzeit darf nicht in der Zukunft liegen.

pattern = Geben Sie einen gültigen Wert ein.

phone = Geben Sie eine Telefonnummer ein, zum Beispiel +49 30 23125 000.

port = Geben Sie einen Port ein: eine ganze Zahl bis 65535.

positive = Geben Sie eine Zahl größer als 0 ein (Sie haben { $actual } eingegeben).
    .value-free = Geben Sie eine Zahl größer als 0 ein.

relative_json_pointer = Geben Sie einen relativen JSON-Pointer ein, zum Beispiel 1/name oder 0#.

required = Diese Angabe ist erforderlich.

reserved = Dieser Wert ist reserviert; wählen Sie einen anderen.

semver = Geben Sie eine Versionsnummer ein, zum Beispiel 1.4.0.

single_line = Schreiben Sie alles in eine Zeile.

slug = Verwenden Sie nur Buchstaben, Ziffern, Bindestriche und Unterstriche.

starts_with = Die Eingabe muss mit „{ $value }“ beginnen.

step_size = { $offset ->
        [0] Geben Sie ein Vielfaches von { $step } ein.
        *[any] Geben Sie { $offset } ein oder eine Zahl, die um ein Vielfaches von { $step } davon abweicht.
    }

syntax = Die Eingabe ist nicht lesbar: In Zeile { $line }, Spalte { $column } ist ein Fehler.

timezone = Geben Sie den Namen einer Zeitzone ein, zum Beispiel Europe/Berlin.

too_deep = { $max ->
        [one] Die Verschachtelung darf höchstens { $max } Ebene tief sein.
        *[other] Die Verschachtelung darf höchstens { $max } Ebenen tief sein.
    }

too_large = Die Eingabe ist zu groß (höchstens { $max } Byte).

too_many_errors = Es gibt mehr als { $max } Fehler; die übrigen werden nicht angezeigt.

too_many_fields = Die Eingabe hat zu viele Werte (höchstens { $max }).

trimmed = Entfernen Sie die Leerzeichen am Anfang und am Ende.

ulid = Geben Sie eine ULID ein, zum Beispiel 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Dieser Wert ist schon vergeben.

unique_together = Diese Kombination ist schon vergeben: { $fields }.

unknown_field = Es gibt kein Feld mit diesem Namen.
    .suggestion = Es gibt kein Feld mit diesem Namen; meinten Sie { $suggestion }?

unreadable = Die Eingabe konnte nicht gelesen werden.

unsupported_media_type = Senden Sie dies als { $expected }.

uppercase = Schreiben Sie alles in Großbuchstaben.

uri = Geben Sie einen URI ein, zum Beispiel https://example.com oder urn:isbn:0451450523.

uri_reference = Geben Sie einen URI oder einen Teil davon ein, zum Beispiel /path?query oder #part.

uri_template = Geben Sie eine URI-Vorlage ein, zum Beispiel https://example.com/{ "{" }name{ "}" }.

url = Geben Sie eine Webadresse ein, zum Beispiel https://example.com.

uuid = Geben Sie eine UUID ein, zum Beispiel 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Geben Sie einen gültigen regulären Ausdruck ein.

weekday = Geben Sie ein Datum ein, das auf einen Tag von Montag bis Freitag fällt.
    .days = Geben Sie ein Datum ein, das auf einen dieser Tage fällt: { $days }.

within = { $side ->
        [past] Das Datum oder die Uhrzeit darf höchstens { $unit ->
            [days] { $limit ->
                [one] { $limit } Tag
                *[other] { $limit } Tage
            }
            [hours] { $limit ->
                [one] { $limit } Stunde
                *[other] { $limit } Stunden
            }
            [minutes] { $limit ->
                [one] { $limit } Minute
                *[other] { $limit } Minuten
            }
            *[seconds] { $limit ->
                [one] { $limit } Sekunde
                *[other] { $limit } Sekunden
            }
        } in der Vergangenheit und nicht in der Zukunft liegen.
        [future] Das Datum oder die Uhrzeit darf höchstens { $unit ->
            [days] { $limit ->
                [one] { $limit } Tag
                *[other] { $limit } Tage
            }
            [hours] { $limit ->
                [one] { $limit } Stunde
                *[other] { $limit } Stunden
            }
            [minutes] { $limit ->
                [one] { $limit } Minute
                *[other] { $limit } Minuten
            }
            *[seconds] { $limit ->
                [one] { $limit } Sekunde
                *[other] { $limit } Sekunden
            }
        } in der Zukunft und nicht in der Vergangenheit liegen.
        *[any] Das Datum oder die Uhrzeit darf höchstens { $unit ->
            [days] { $limit ->
                [one] { $limit } Tag
                *[other] { $limit } Tage
            }
            [hours] { $limit ->
                [one] { $limit } Stunde
                *[other] { $limit } Stunden
            }
            [minutes] { $limit ->
                [one] { $limit } Minute
                *[other] { $limit } Minuten
            }
            *[seconds] { $limit ->
                [one] { $limit } Sekunde
                *[other] { $limit } Sekunden
            }
        } vor oder nach dem jetzigen Zeitpunkt liegen.
    }
