above = Sisestage väärtus, mis on suurem kui { $limit } (sisestasite { $actual }).
    .value-free = Sisestage väärtus, mis on suurem kui { $limit }.

absent = Jätke see väli tühjaks.

accepted = Jätkamiseks märkige see ruut.

after = Sisestage kuupäev või kellaaeg, mis on hilisem kui { $limit }.

all_or_none = Täitke kõik järgmised väljad või jätke need kõik tühjaks: { $fields }.

alpha = Kasutage ainult tähti.

alphanumeric = Kasutage ainult tähti ja numbreid.

ascii = Kasutage ainult ladina tähti ilma täppide ja muude lisamärkideta, numbreid ja tavalise klaviatuuri märke.

at_least_one_of = Täitke vähemalt üks järgmistest väljadest: { $fields }.

at_most_one_of = Täitke kõige rohkem üks järgmistest väljadest: { $fields }.

base64 = Sisestage tekst Base64-kodeeringus.

before = Sisestage kuupäev või kellaaeg, mis on varasem kui { $limit }.

below = Sisestage väärtus, mis on väiksem kui { $limit } (sisestasite { $actual }).
    .value-free = Sisestage väärtus, mis on väiksem kui { $limit }.

bic = Sisestage BIC-kood, näiteks DEUTDEFF.

blank = Sisestage midagi muud peale tühikute.

check = Need väärtused ei sobi kokku.

cidr = Sisestage võrguaadress, näiteks 192.0.2.0/24.

content_type = Valige fail, mille tüüp on üks järgmistest: { $allowed }.

control_characters = Eemaldage juhtmärgid, näiteks see, mis on { $position }. kohal.
    .value-free = Eemaldage juhtmärgid.

country = Sisestage riigi kood.

credit_card = Sisestage kehtiv kaardinumber.

currency = Sisestage valuuta kood, näiteks EUR.

digits = Kasutage ainult numbreid.
    .len = { $len ->
            [one] Sisestage { $len } number.
            *[other] Sisestage { $len } numbrit.
        }
    .min = { $min ->
            [one] Sisestage vähemalt { $min } number.
            *[other] Sisestage vähemalt { $min } numbrit.
        }
    .max = { $max ->
            [one] Sisestage kõige rohkem { $max } number.
            *[other] Sisestage kõige rohkem { $max } numbrit.
        }
    .min-max = Sisestage { $min } kuni { $max } numbrit.

does_not_exist = Seda ei ole olemas.

domain = Sisestage domeeninimi, näiteks example.com.

duplicate = See element kordab { $first }. elementi.

duplicate_field = See on antud rohkem kui üks kord.

ean = Sisestage vöötkoodi all olev 8-, 13- või 14-kohaline number.

email = Sisestage e-posti aadress, näiteks name@example.com.

empty = Valige fail, mis ei ole tühi.

ends_with = Sisestage väärtus, mille lõpus on „{ $value }“.

equal = Sisestage { $expected }.
    .value-free = Sisestage nõutud väärtus.

even = Sisestage paarisarv (sisestasite { $actual }).
    .value-free = Sisestage paarisarv.

exact_items = { $equal ->
        [one] Valige täpselt { $equal } element (valisite { $actual }).
        *[other] Valige täpselt { $equal } elementi (valisite { $actual }).
    }
    .value-free = { $equal ->
            [one] Valige täpselt { $equal } element.
            *[other] Valige täpselt { $equal } elementi.
        }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Sisestage täpselt { $equal } bait (sisestasite { $actual }).
            *[other] Sisestage täpselt { $equal } baiti (sisestasite { $actual }).
        }
        *[other] { $equal ->
            [one] Sisestage täpselt { $equal } märk (sisestasite { $actual }).
            *[other] Sisestage täpselt { $equal } märki (sisestasite { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $equal ->
                [one] Sisestage täpselt { $equal } bait.
                *[other] Sisestage täpselt { $equal } baiti.
            }
            *[other] { $equal ->
                [one] Sisestage täpselt { $equal } märk.
                *[other] Sisestage täpselt { $equal } märki.
            }
        }

exactly_one_of = Täitke täpselt üks järgmistest väljadest: { $fields }.

finite = Sisestage lõplik arv.

future = Sisestage tulevikus olev kuupäev või kellaaeg.

future_or_present = Sisestage kuupäev või kellaaeg, mis ei ole minevikus.

hex = Kasutage ainult kuueteistkümnendsüsteemi numbreid: 0–9 ja a–f.

hex_color = Sisestage värvikood, näiteks #1e90ff.

host_port = Sisestage hostinimi ja port, näiteks example.com:443.

hostname = Sisestage hostinimi, näiteks www.example.com.

iban = Sisestage IBAN, näiteks EE38 2200 2210 2014 5685.

identifier = Kasutage ainult tähti, numbreid ja allkriipse ning alustage tähe või allkriipsuga.

includes = Sisestage väärtus, milles on „{ $value }“.

integer_list = Sisestage täisarvud komadega eraldatult.
    .separator = Sisestage täisarvud ja eraldage need märgiga „{ $separator }“.

invalid = Sisestage sobiv väärtus.

invalid_boolean = Valige jah või ei.

invalid_choice = Valige üks järgmistest: { $choices }.

invalid_date = Sisestage kehtiv kuupäev kujul { $format }.

invalid_datetime = Sisestage kuupäev ja kellaaeg, näiteks { $example }.

invalid_duration = Sisestage kestus, näiteks P1DT12H (poolteist päeva).

invalid_extension = Valige fail, mille tüüp on üks järgmistest: { $allowed }.

invalid_integer = Sisestage täisarv.

invalid_list = Valige ainult järgmiste seast: { $values }.

invalid_number = Sisestage arv.

invalid_time = Sisestage kellaaeg, näiteks { $example }.

invalid_type = { $expected ->
        [integer] Siin oodatakse täisarvu.
        [number] Siin oodatakse arvu.
        [boolean] Siin oodatakse väärtust true või false.
        [text] Siin oodatakse teksti.
        [list] Siin oodatakse loendit.
        [object] Siin oodatakse nimega väärtustest koosnevat objekti.
        [file] Siin oodatakse faili.
        *[other] Väärtuse tüüp on vale.
    }

ip = Sisestage IP-aadress.

ipv4 = Sisestage IPv4-aadress.

ipv6 = Sisestage IPv6-aadress.

iri = Sisestage IRI, näiteks https://example.com/café.

iri_reference = Sisestage IRI või selle osa, näiteks /café?query või #part.

isbn = Sisestage ISBN, näiteks 978-3-8362-2119-1.

isin = Sisestage ISIN, näiteks US0378331005.

issn = Sisestage ISSN, näiteks 0378-5955.

json = Sisestage korrektne JSON-tekst.

json_pointer = Sisestage JSON Pointeri viit, näiteks /items/0/name.

language = Sisestage keele tähis, näiteks et või pt-BR.

lowercase = Kasutage ainult väiketähti.

luhn = Kontrollige, kas number on õigesti sisestatud.

mac = Sisestage MAC-aadress, näiteks 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Sisestage täisarv.
        [one] Sisestage kõige rohkem { $max } komakoht (sisestasite { $actual }).
        *[other] Sisestage kõige rohkem { $max } komakohta (sisestasite { $actual }).
    }
    .value-free = { $max ->
            [0] Sisestage täisarv.
            [one] Sisestage kõige rohkem { $max } komakoht.
            *[other] Sisestage kõige rohkem { $max } komakohta.
        }

max_digits = { $max ->
        [one] Sisestage kõige rohkem { $max } number (sisestasite { $actual }).
        *[other] Sisestage kõige rohkem { $max } numbrit (sisestasite { $actual }).
    }
    .value-free = { $max ->
            [one] Sisestage kõige rohkem { $max } number.
            *[other] Sisestage kõige rohkem { $max } numbrit.
        }

max_items = { $max ->
        [one] Valige kõige rohkem { $max } element (valisite { $actual }).
        *[other] Valige kõige rohkem { $max } elementi (valisite { $actual }).
    }
    .value-free = { $max ->
            [one] Valige kõige rohkem { $max } element.
            *[other] Valige kõige rohkem { $max } elementi.
        }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Sisestage kõige rohkem { $max } bait (sisestasite { $actual }).
            *[other] Sisestage kõige rohkem { $max } baiti (sisestasite { $actual }).
        }
        *[other] { $max ->
            [one] Sisestage kõige rohkem { $max } märk (sisestasite { $actual }).
            *[other] Sisestage kõige rohkem { $max } märki (sisestasite { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $max ->
                [one] Sisestage kõige rohkem { $max } bait.
                *[other] Sisestage kõige rohkem { $max } baiti.
            }
            *[other] { $max ->
                [one] Sisestage kõige rohkem { $max } märk.
                *[other] Sisestage kõige rohkem { $max } märki.
            }
        }

max_size = Valige kuni { $limit } baidi suurune fail (selle faili suurus on { $actual } B).
    .value-free = Valige kuni { $limit } baidi suurune fail.

max_value = Sisestage väärtus, mis ei ole suurem kui { $max } (sisestasite { $actual }).
    .value-free = Sisestage väärtus, mis ei ole suurem kui { $max }.

max_whole_digits = { $max ->
        [one] Sisestage enne koma kõige rohkem { $max } number (sisestasite { $actual }).
        *[other] Sisestage enne koma kõige rohkem { $max } numbrit (sisestasite { $actual }).
    }
    .value-free = { $max ->
            [one] Sisestage enne koma kõige rohkem { $max } number.
            *[other] Sisestage enne koma kõige rohkem { $max } numbrit.
        }

max_words = Kirjutage kõige rohkem { $max } sõna.

mime_type = Sisestage meediumitüüp, näiteks image/png.

min_items = { $min ->
        [one] Valige vähemalt { $min } element (valisite { $actual }).
        *[other] Valige vähemalt { $min } elementi (valisite { $actual }).
    }
    .value-free = { $min ->
            [one] Valige vähemalt { $min } element.
            *[other] Valige vähemalt { $min } elementi.
        }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Sisestage vähemalt { $min } bait (sisestasite { $actual }).
            *[other] Sisestage vähemalt { $min } baiti (sisestasite { $actual }).
        }
        *[other] { $min ->
            [one] Sisestage vähemalt { $min } märk (sisestasite { $actual }).
            *[other] Sisestage vähemalt { $min } märki (sisestasite { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $min ->
                [one] Sisestage vähemalt { $min } bait.
                *[other] Sisestage vähemalt { $min } baiti.
            }
            *[other] { $min ->
                [one] Sisestage vähemalt { $min } märk.
                *[other] Sisestage vähemalt { $min } märki.
            }
        }

min_value = Sisestage väärtus, mis ei ole väiksem kui { $min } (sisestasite { $actual }).
    .value-free = Sisestage väärtus, mis ei ole väiksem kui { $min }.

min_words = Kirjutage vähemalt { $min } sõna.

mismatch = Sisestage mõlemale väljale sama väärtus.

missing_items = Valige ka järgmised: { $values }.
    .value-free = Valige kõik vajalikud.

negative = Sisestage nullist väiksem arv (sisestasite { $actual }).
    .value-free = Sisestage nullist väiksem arv.

no_clock = Seda väärtust ei saa ilma kellata kontrollida.

non_negative = Sisestage null või suurem arv (sisestasite { $actual }).
    .value-free = Sisestage null või suurem arv.

non_positive = Sisestage null või väiksem arv (sisestasite { $actual }).
    .value-free = Sisestage null või väiksem arv.

normalized = Kirjutage tekst märkidega, mis on Unicode’i kujul { $form }.

not_ends_with = Sisestage väärtus, mille lõpus ei ole „{ $value }“.

not_equal = Sisestage midagi muud kui { $expected }.
    .value-free = Sisestage midagi muud.

not_includes = Sisestage väärtus, milles ei ole „{ $value }“.

not_starts_with = Sisestage väärtus, mille alguses ei ole „{ $value }“.

null_characters_not_allowed = Eemaldage nullmärgid.

odd = Sisestage paaritu arv (sisestasite { $actual }).
    .value-free = Sisestage paaritu arv.

password_entirely_numeric = Valige parool, mis ei koosne ainult numbritest.

password_too_common = Valige vähem levinud parool.

password_too_short = Valige vähemalt { $min } märgi pikkune parool.

password_too_similar = Valige parool, mis sarnaneb vähem teistele väljadele sisestatuga.

past = Sisestage minevikus olev kuupäev või kellaaeg.

past_or_present = Sisestage kuupäev või kellaaeg, mis ei ole tulevikus.

pattern = Sisestage sobiv väärtus.

phone = Sisestage telefoninumber, näiteks +31 20 794 7100.

port = Sisestage pordi number: täisarv, mis ei ole suurem kui 65535.

positive = Sisestage nullist suurem arv (sisestasite { $actual }).
    .value-free = Sisestage nullist suurem arv.

relative_json_pointer = Sisestage suhteline JSON Pointeri viit, näiteks 1/name või 0#.

required = See väli on kohustuslik.

reserved = See väärtus on reserveeritud; valige mõni muu.

semver = Sisestage versiooninumber, näiteks 1.4.0.

single_line = Kirjutage kõik ühele reale.

slug = Kasutage ainult tähti, numbreid, sidekriipse ja allkriipse.

starts_with = Sisestage väärtus, mille alguses on „{ $value }“.

step_size = { $offset ->
        [0] Sisestage arvu { $step } kordne.
        *[any] Sisestage { $offset } või arv, mis erineb sellest arvu { $step } kordse võrra.
    }

syntax = Seda ei saa lugeda: viga on reas { $line }, veerus { $column }.

timezone = Sisestage ajavööndi nimi, näiteks Europe/Tallinn.

too_deep = Siin on üle { $max } pesastustaseme.

too_large = See on liiga suur (piirang baitides: { $max }).

too_many_errors = Vigu on üle { $max }; ülejäänuid ei kuvata.

too_many_fields = Väärtusi on liiga palju (piirang: { $max }).

trimmed = Eemaldage tühikud algusest ja lõpust.

ulid = Sisestage ULID, näiteks 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = See väärtus on juba kasutusel.

unique_together = See kombinatsioon on juba kasutusel: { $fields }.

unknown_field = Sellise nimega välja ei ole.
    .suggestion = Sellise nimega välja ei ole; kas mõtlesite { $suggestion }?

unreadable = Seda ei õnnestunud lugeda.

unsupported_media_type = Saatke see kujul { $expected }.

uppercase = Kasutage ainult suurtähti.

uri = Sisestage URI, näiteks https://example.com või urn:isbn:0451450523.

uri_reference = Sisestage URI või selle osa, näiteks /path?query või #part.

uri_template = Sisestage URI mall, näiteks https://example.com/{ "{" }name{ "}" }.

url = Sisestage veebiaadress, näiteks https://example.com.

uuid = Sisestage UUID, näiteks 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Sisestage korrektne regulaaravaldis.

weekday = Sisestage tööpäeva kuupäev (esmaspäevast reedeni).
    .days = Sisestage kuupäev, mis langeb ühele järgmistest nädalapäevadest: { $days }.

within = { $side ->
        [past] Sisestage kuupäev või kellaaeg, mis jääb viimase { $unit ->
            [days] { $limit } päeva
            [hours] { $limit } tunni
            [minutes] { $limit } minuti
            *[seconds] { $limit } sekundi
        } sisse ega ole tulevikus.
        [future] Sisestage kuupäev või kellaaeg, mis jääb järgmise { $unit ->
            [days] { $limit } päeva
            [hours] { $limit } tunni
            [minutes] { $limit } minuti
            *[seconds] { $limit } sekundi
        } sisse ega ole minevikus.
        *[any] Sisestage kuupäev või kellaaeg, mis erineb praegusest hetkest kõige rohkem { $unit ->
            [days] { $limit } päeva
            [hours] { $limit } tunni
            [minutes] { $limit } minuti
            *[seconds] { $limit } sekundi
        } võrra.
    }
