above = Introduceți o valoare mai mare decât { $limit } (ați introdus { $actual }).
    .value-free = Introduceți o valoare mai mare decât { $limit }.

absent = Lăsați acest câmp necompletat.

accepted = Bifați această casetă pentru a continua.

after = Introduceți o dată sau o oră ulterioară acesteia: { $limit }.

all_or_none = Completați toate aceste câmpuri sau niciunul: { $fields }.

alpha = Folosiți doar litere.

alphanumeric = Folosiți doar litere și cifre.

ascii = Folosiți doar litere fără diacritice, cifre și simbolurile de bază de pe tastatură.

at_least_one_of = Completați cel puțin unul dintre aceste câmpuri: { $fields }.

at_most_one_of = Completați cel mult unul dintre aceste câmpuri: { $fields }.

base64 = Introduceți un text codificat în Base64.

before = Introduceți o dată sau o oră anterioară acesteia: { $limit }.

below = Introduceți o valoare mai mică decât { $limit } (ați introdus { $actual }).
    .value-free = Introduceți o valoare mai mică decât { $limit }.

bic = Introduceți un cod BIC, de exemplu DEUTDEFF.

blank = Introduceți și altceva în afară de spații.

check = Aceste valori nu se potrivesc între ele.

cidr = Introduceți o adresă de rețea, de exemplu 192.0.2.0/24.

content_type = Alegeți un fișier de unul dintre aceste tipuri: { $allowed }.

control_characters = Eliminați caracterele de control, cum este cel din poziția { $position }.
    .value-free = Eliminați caracterele de control.

country = Introduceți codul unei țări.

credit_card = Introduceți un număr de card valid.

currency = Introduceți codul unei monede, de exemplu EUR.

digits = Folosiți doar cifre.
    .len = { $len ->
        [one] Introduceți { $len } cifră.
        [few] Introduceți { $len } cifre.
        *[other] Introduceți { $len } de cifre.
    }
    .min = { $min ->
        [one] Introduceți cel puțin { $min } cifră.
        [few] Introduceți cel puțin { $min } cifre.
        *[other] Introduceți cel puțin { $min } de cifre.
    }
    .max = { $max ->
        [one] Introduceți cel mult { $max } cifră.
        [few] Introduceți cel mult { $max } cifre.
        *[other] Introduceți cel mult { $max } de cifre.
    }
    .min-max = { $max ->
        [one] Introduceți între { $min } și { $max } cifră.
        [few] Introduceți între { $min } și { $max } cifre.
        *[other] Introduceți între { $min } și { $max } de cifre.
    }

does_not_exist = Acest element nu există.

domain = Introduceți un nume de domeniu, de exemplu example.com.

duplicate = Acest element repetă elementul { $first }.

duplicate_field = Această valoare este dată de mai multe ori.

ean = Introduceți numărul de sub codul de bare: 8, 13 sau 14 cifre.

email = Introduceți o adresă de e-mail, de exemplu name@example.com.

empty = Alegeți un fișier care nu este gol.

ends_with = Introduceți un text care se termină cu „{ $value }”.

equal = Introduceți { $expected }.
    .value-free = Introduceți valoarea așteptată.

even = Introduceți un număr par (ați introdus { $actual }).
    .value-free = Introduceți un număr par.

exact_items = { $equal ->
        [one] Selectați exact { $equal } element (ați selectat { $actual }).
        [few] Selectați exact { $equal } elemente (ați selectat { $actual }).
        *[other] Selectați exact { $equal } de elemente (ați selectat { $actual }).
    }
    .value-free = { $equal ->
        [one] Selectați exact { $equal } element.
        [few] Selectați exact { $equal } elemente.
        *[other] Selectați exact { $equal } de elemente.
    }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Introduceți exact { $equal } octet (ați introdus { $actual }).
            [few] Introduceți exact { $equal } octeți (ați introdus { $actual }).
            *[other] Introduceți exact { $equal } de octeți (ați introdus { $actual }).
        }
        *[other] { $equal ->
            [one] Introduceți exact { $equal } caracter (ați introdus { $actual }).
            [few] Introduceți exact { $equal } caractere (ați introdus { $actual }).
            *[other] Introduceți exact { $equal } de caractere (ați introdus { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $equal ->
            [one] Introduceți exact { $equal } octet.
            [few] Introduceți exact { $equal } octeți.
            *[other] Introduceți exact { $equal } de octeți.
        }
        *[other] { $equal ->
            [one] Introduceți exact { $equal } caracter.
            [few] Introduceți exact { $equal } caractere.
            *[other] Introduceți exact { $equal } de caractere.
        }
    }

exactly_one_of = Completați exact unul dintre aceste câmpuri: { $fields }.

finite = Introduceți un număr finit.

future = Introduceți o dată sau o oră din viitor.

future_or_present = Introduceți o dată sau o oră care nu este în trecut.

hex = Introduceți doar cifre hexazecimale: de la 0 la 9 și de la a la f.

hex_color = Introduceți o culoare, de exemplu #1e90ff.

host_port = Introduceți o gazdă și un port, de exemplu example.com:443.

hostname = Introduceți un nume de gazdă, de exemplu www.example.com.

iban = Introduceți un IBAN, de exemplu RO49 AAAA 1B31 0075 9384 0000.

identifier = Folosiți doar litere, cifre și caractere de subliniere și începeți cu o literă sau cu un caracter de subliniere.

includes = Introduceți un text care conține „{ $value }”.

integer_list = Introduceți numere întregi separate prin virgule.
    .separator = Introduceți numere întregi separate prin „{ $separator }”.

invalid = Introduceți o valoare validă.

invalid_boolean = Alegeți da sau nu.

invalid_choice = Alegeți una dintre aceste opțiuni: { $choices }.

invalid_date = Introduceți o dată care există, în formatul { $format }.

invalid_datetime = Introduceți o dată și o oră, de exemplu { $example }.

invalid_duration = Introduceți o durată, de exemplu P1DT12H pentru o zi și jumătate.

invalid_extension = Alegeți un fișier de unul dintre aceste tipuri: { $allowed }.

invalid_integer = Introduceți un număr întreg.

invalid_list = Alegeți doar dintre aceste opțiuni: { $values }.

invalid_number = Introduceți un număr.

invalid_time = Introduceți o oră, de exemplu { $example }.

invalid_type = { $expected ->
        [integer] Aici se așteaptă un număr întreg.
        [number] Aici se așteaptă un număr.
        [boolean] Aici se așteaptă true sau false.
        [text] Aici se așteaptă text.
        [list] Aici se așteaptă o listă.
        [object] Aici se așteaptă un obiect cu valori denumite.
        [file] Aici se așteaptă un fișier.
        *[other] Valoarea are un tip greșit.
    }

ip = Introduceți o adresă IP.

ipv4 = Introduceți o adresă IPv4.

ipv6 = Introduceți o adresă IPv6.

iri = Introduceți un IRI, de exemplu https://example.com/café.

iri_reference = Introduceți un IRI sau o parte dintr-un IRI, de exemplu /café?query sau #part.

isbn = Introduceți un ISBN, de exemplu 978-3-8362-2119-1.

isin = Introduceți un cod ISIN, de exemplu US0378331005.

issn = Introduceți un ISSN, de exemplu 0378-5955.

json = Introduceți un text JSON valid.

json_pointer = Introduceți un pointer JSON, de exemplu /items/0/name.

language = Introduceți codul unei limbi, de exemplu ro sau pt-BR.

lowercase = Folosiți doar litere mici.

luhn = Verificați cifrele acestui număr.

mac = Introduceți o adresă MAC, de exemplu 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Introduceți un număr întreg.
        [one] Introduceți cel mult { $max } zecimală (ați introdus { $actual }).
        [few] Introduceți cel mult { $max } zecimale (ați introdus { $actual }).
        *[other] Introduceți cel mult { $max } de zecimale (ați introdus { $actual }).
    }
    .value-free = { $max ->
        [0] Introduceți un număr întreg.
        [one] Introduceți cel mult { $max } zecimală.
        [few] Introduceți cel mult { $max } zecimale.
        *[other] Introduceți cel mult { $max } de zecimale.
    }

max_digits = { $max ->
        [one] Introduceți cel mult { $max } cifră (ați introdus { $actual }).
        [few] Introduceți cel mult { $max } cifre (ați introdus { $actual }).
        *[other] Introduceți cel mult { $max } de cifre (ați introdus { $actual }).
    }
    .value-free = { $max ->
        [one] Introduceți cel mult { $max } cifră.
        [few] Introduceți cel mult { $max } cifre.
        *[other] Introduceți cel mult { $max } de cifre.
    }

max_items = { $max ->
        [one] Selectați cel mult { $max } element (ați selectat { $actual }).
        [few] Selectați cel mult { $max } elemente (ați selectat { $actual }).
        *[other] Selectați cel mult { $max } de elemente (ați selectat { $actual }).
    }
    .value-free = { $max ->
        [one] Selectați cel mult { $max } element.
        [few] Selectați cel mult { $max } elemente.
        *[other] Selectați cel mult { $max } de elemente.
    }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Introduceți cel mult { $max } octet (ați introdus { $actual }).
            [few] Introduceți cel mult { $max } octeți (ați introdus { $actual }).
            *[other] Introduceți cel mult { $max } de octeți (ați introdus { $actual }).
        }
        *[other] { $max ->
            [one] Introduceți cel mult { $max } caracter (ați introdus { $actual }).
            [few] Introduceți cel mult { $max } caractere (ați introdus { $actual }).
            *[other] Introduceți cel mult { $max } de caractere (ați introdus { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $max ->
            [one] Introduceți cel mult { $max } octet.
            [few] Introduceți cel mult { $max } octeți.
            *[other] Introduceți cel mult { $max } de octeți.
        }
        *[other] { $max ->
            [one] Introduceți cel mult { $max } caracter.
            [few] Introduceți cel mult { $max } caractere.
            *[other] Introduceți cel mult { $max } de caractere.
        }
    }

max_size = { $limit ->
        [one] Alegeți un fișier de cel mult { $limit } octet (acesta are { $actual }).
        [few] Alegeți un fișier de cel mult { $limit } octeți (acesta are { $actual }).
        *[other] Alegeți un fișier de cel mult { $limit } de octeți (acesta are { $actual }).
    }
    .value-free = { $limit ->
        [one] Alegeți un fișier de cel mult { $limit } octet.
        [few] Alegeți un fișier de cel mult { $limit } octeți.
        *[other] Alegeți un fișier de cel mult { $limit } de octeți.
    }

max_value = Introduceți o valoare mai mică sau egală cu { $max } (ați introdus { $actual }).
    .value-free = Introduceți o valoare mai mică sau egală cu { $max }.

max_whole_digits = { $max ->
        [one] Introduceți cel mult { $max } cifră înainte de virgulă (ați introdus { $actual }).
        [few] Introduceți cel mult { $max } cifre înainte de virgulă (ați introdus { $actual }).
        *[other] Introduceți cel mult { $max } de cifre înainte de virgulă (ați introdus { $actual }).
    }
    .value-free = { $max ->
        [one] Introduceți cel mult { $max } cifră înainte de virgulă.
        [few] Introduceți cel mult { $max } cifre înainte de virgulă.
        *[other] Introduceți cel mult { $max } de cifre înainte de virgulă.
    }

max_words = { $max ->
        [one] Scrieți cel mult { $max } cuvânt.
        [few] Scrieți cel mult { $max } cuvinte.
        *[other] Scrieți cel mult { $max } de cuvinte.
    }

mime_type = Introduceți un tip MIME, de exemplu image/png.

min_items = { $min ->
        [one] Selectați cel puțin { $min } element (ați selectat { $actual }).
        [few] Selectați cel puțin { $min } elemente (ați selectat { $actual }).
        *[other] Selectați cel puțin { $min } de elemente (ați selectat { $actual }).
    }
    .value-free = { $min ->
        [one] Selectați cel puțin { $min } element.
        [few] Selectați cel puțin { $min } elemente.
        *[other] Selectați cel puțin { $min } de elemente.
    }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Introduceți cel puțin { $min } octet (ați introdus { $actual }).
            [few] Introduceți cel puțin { $min } octeți (ați introdus { $actual }).
            *[other] Introduceți cel puțin { $min } de octeți (ați introdus { $actual }).
        }
        *[other] { $min ->
            [one] Introduceți cel puțin { $min } caracter (ați introdus { $actual }).
            [few] Introduceți cel puțin { $min } caractere (ați introdus { $actual }).
            *[other] Introduceți cel puțin { $min } de caractere (ați introdus { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $min ->
            [one] Introduceți cel puțin { $min } octet.
            [few] Introduceți cel puțin { $min } octeți.
            *[other] Introduceți cel puțin { $min } de octeți.
        }
        *[other] { $min ->
            [one] Introduceți cel puțin { $min } caracter.
            [few] Introduceți cel puțin { $min } caractere.
            *[other] Introduceți cel puțin { $min } de caractere.
        }
    }

min_value = Introduceți o valoare mai mare sau egală cu { $min } (ați introdus { $actual }).
    .value-free = Introduceți o valoare mai mare sau egală cu { $min }.

min_words = { $min ->
        [one] Scrieți cel puțin { $min } cuvânt.
        [few] Scrieți cel puțin { $min } cuvinte.
        *[other] Scrieți cel puțin { $min } de cuvinte.
    }

mismatch = Introduceți aceeași valoare în ambele câmpuri.

missing_items = Selectați și: { $values }.
    .value-free = Selectați toate elementele necesare.

negative = Introduceți un număr mai mic decât zero (ați introdus { $actual }).
    .value-free = Introduceți un număr mai mic decât zero.

no_clock = Această valoare nu poate fi verificată fără un ceas.

non_negative = Introduceți un număr mai mare sau egal cu zero (ați introdus { $actual }).
    .value-free = Introduceți un număr mai mare sau egal cu zero.

non_positive = Introduceți un număr mai mic sau egal cu zero (ați introdus { $actual }).
    .value-free = Introduceți un număr mai mic sau egal cu zero.

normalized = Scrieți acest text în forma de normalizare Unicode { $form }.

not_ends_with = Introduceți un text care nu se termină cu „{ $value }”.

not_equal = Introduceți o valoare diferită de { $expected }.
    .value-free = Introduceți altă valoare.

not_includes = Eliminați „{ $value }”.

not_starts_with = Introduceți un text care nu începe cu „{ $value }”.

null_characters_not_allowed = Eliminați caracterele nule.

odd = Introduceți un număr impar (ați introdus { $actual }).
    .value-free = Introduceți un număr impar.

password_entirely_numeric = Alegeți o parolă care nu conține doar cifre.

password_too_common = Alegeți o parolă mai puțin obișnuită.

password_too_short = { $min ->
        [one] Alegeți o parolă de cel puțin { $min } caracter.
        [few] Alegeți o parolă de cel puțin { $min } caractere.
        *[other] Alegeți o parolă de cel puțin { $min } de caractere.
    }

password_too_similar = Alegeți o parolă care seamănă mai puțin cu celelalte date introduse.

past = Introduceți o dată sau o oră din trecut.

past_or_present = Introduceți o dată sau o oră care nu este în viitor.

pattern = Introduceți o valoare validă.

phone = Introduceți un număr de telefon, de exemplu +40 21 123 4567.

port = Introduceți un port: un număr întreg de cel mult 65535.

positive = Introduceți un număr mai mare decât zero (ați introdus { $actual }).
    .value-free = Introduceți un număr mai mare decât zero.

relative_json_pointer = Introduceți un pointer JSON relativ, de exemplu 1/name sau 0#.

required = Acest câmp este obligatoriu.

reserved = Această valoare este rezervată; alegeți alta.

semver = Introduceți un număr de versiune, de exemplu 1.4.0.

single_line = Scrieți totul pe un singur rând.

slug = Folosiți doar litere, cifre, cratime și caractere de subliniere.

starts_with = Introduceți un text care începe cu „{ $value }”.

step_size = { $offset ->
        [0] Introduceți un multiplu de { $step }.
        *[any] Introduceți { $offset } sau un număr care diferă de acesta printr-un multiplu de { $step }.
    }

syntax = Nu se poate citi: există o greșeală la rândul { $line }, coloana { $column }.

timezone = Introduceți numele unui fus orar, de exemplu Europe/Bucharest.

too_deep = { $max ->
        [one] Imbricarea depășește { $max } nivel.
        [few] Imbricarea depășește { $max } niveluri.
        *[other] Imbricarea depășește { $max } de niveluri.
    }

too_large = Este prea mare (limita în octeți: { $max }).

too_many_errors = { $max ->
        [one] Există mai mult de { $max } eroare; celelalte nu sunt afișate.
        [few] Există mai mult de { $max } erori; celelalte nu sunt afișate.
        *[other] Există mai mult de { $max } de erori; celelalte nu sunt afișate.
    }

too_many_fields = Sunt prea multe valori (limita: { $max }).

trimmed = Eliminați spațiile de la început și de la sfârșit.

ulid = Introduceți un ULID, de exemplu 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Această valoare este deja folosită.

unique_together = Această combinație este deja folosită: { $fields }.

unknown_field = Nu există niciun câmp cu acest nume.
    .suggestion = Nu există niciun câmp cu acest nume; ați vrut să scrieți { $suggestion }?

unreadable = Nu s-a putut citi.

unsupported_media_type = Trimiteți datele ca { $expected }.

uppercase = Folosiți doar litere mari.

uri = Introduceți un URI, de exemplu https://example.com sau urn:isbn:0451450523.

uri_reference = Introduceți un URI sau o parte dintr-un URI, de exemplu /path?query sau #part.

uri_template = Introduceți un șablon de URI, de exemplu https://example.com/{ "{" }name{ "}" }.

url = Introduceți o adresă web, de exemplu https://example.com.

uuid = Introduceți un UUID, de exemplu 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Introduceți o expresie regulată validă.

weekday = Introduceți o dată care cade de luni până vineri.
    .days = Introduceți o dată care cade într-una dintre aceste zile: { $days }.

within = { $side ->
        [past] Introduceți o dată sau o oră cu cel mult { $unit ->
            [days] { $limit ->
                [one] { $limit } zi
                [few] { $limit } zile
                *[other] { $limit } de zile
            }
            [hours] { $limit ->
                [one] { $limit } oră
                [few] { $limit } ore
                *[other] { $limit } de ore
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                [few] { $limit } minute
                *[other] { $limit } de minute
            }
            *[seconds] { $limit ->
                [one] { $limit } secundă
                [few] { $limit } secunde
                *[other] { $limit } de secunde
            }
        } înainte de momentul actual, care să nu fie în viitor.
        [future] Introduceți o dată sau o oră cu cel mult { $unit ->
            [days] { $limit ->
                [one] { $limit } zi
                [few] { $limit } zile
                *[other] { $limit } de zile
            }
            [hours] { $limit ->
                [one] { $limit } oră
                [few] { $limit } ore
                *[other] { $limit } de ore
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                [few] { $limit } minute
                *[other] { $limit } de minute
            }
            *[seconds] { $limit ->
                [one] { $limit } secundă
                [few] { $limit } secunde
                *[other] { $limit } de secunde
            }
        } după momentul actual, care să nu fie în trecut.
        *[any] Introduceți o dată sau o oră aflată la cel mult { $unit ->
            [days] { $limit ->
                [one] { $limit } zi
                [few] { $limit } zile
                *[other] { $limit } de zile
            }
            [hours] { $limit ->
                [one] { $limit } oră
                [few] { $limit } ore
                *[other] { $limit } de ore
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                [few] { $limit } minute
                *[other] { $limit } de minute
            }
            *[seconds] { $limit ->
                [one] { $limit } secundă
                [few] { $limit } secunde
                *[other] { $limit } de secunde
            }
        } de momentul actual.
    }
