above = Įveskite reikšmę, didesnę už { $limit } (įvedėte { $actual }).
    .value-free = Įveskite reikšmę, didesnę už { $limit }.

absent = Palikite šį lauką tuščią.

accepted = Kad galėtumėte tęsti, pažymėkite šį langelį.

after = Įveskite vėlesnę datą arba laiką nei { $limit }.

all_or_none = Užpildykite visus šiuos laukus arba visus palikite tuščius: { $fields }.

alpha = Naudokite tik raides.

alphanumeric = Naudokite tik raides ir skaitmenis.

ascii = Naudokite tik lotyniškas raides be diakritinių ženklų, skaitmenis ir įprastos klaviatūros ženklus.

at_least_one_of = Užpildykite bent vieną iš šių laukų: { $fields }.

at_most_one_of = Užpildykite ne daugiau kaip vieną iš šių laukų: { $fields }.

base64 = Įveskite Base64 formatu užkoduotą tekstą.

before = Įveskite ankstesnę datą arba laiką nei { $limit }.

below = Įveskite reikšmę, mažesnę už { $limit } (įvedėte { $actual }).
    .value-free = Įveskite reikšmę, mažesnę už { $limit }.

bic = Įveskite BIC kodą, pvz., DEUTDEFF.

blank = Įveskite tekstą, kurį sudaro ne vien tarpai.

check = Šios reikšmės tarpusavyje nedera.

cidr = Įveskite tinklo adresą, pvz., 192.0.2.0/24.

content_type = Pasirinkite failą, kurio tipas yra vienas iš šių: { $allowed }.

control_characters = Pašalinkite valdymo simbolius, pvz., esantį { $position } pozicijoje.
    .value-free = Pašalinkite valdymo simbolius.

country = Įveskite šalies kodą.

credit_card = Įveskite teisingą kortelės numerį.

currency = Įveskite valiutos kodą, pvz., EUR.

digits = Naudokite tik skaitmenis.
    .len = { $len ->
            [one] Įveskite { $len } skaitmenį.
            [few] Įveskite { $len } skaitmenis.
            [many] Įveskite { $len } skaitmens.
            *[other] Įveskite { $len } skaitmenų.
        }
    .min = { $min ->
            [one] Įveskite bent { $min } skaitmenį.
            [few] Įveskite bent { $min } skaitmenis.
            [many] Įveskite bent { $min } skaitmens.
            *[other] Įveskite bent { $min } skaitmenų.
        }
    .max = { $max ->
            [one] Įveskite ne daugiau kaip { $max } skaitmenį.
            [few] Įveskite ne daugiau kaip { $max } skaitmenis.
            [many] Įveskite ne daugiau kaip { $max } skaitmens.
            *[other] Įveskite ne daugiau kaip { $max } skaitmenų.
        }
    .min-max = { $max ->
            [one] Įveskite nuo { $min } iki { $max } skaitmens.
            [few] Įveskite nuo { $min } iki { $max } skaitmenų.
            [many] Įveskite nuo { $min } iki { $max } skaitmens.
            *[other] Įveskite nuo { $min } iki { $max } skaitmenų.
        }

does_not_exist = Tokio įrašo nėra.

domain = Įveskite domeno vardą, pvz., example.com.

duplicate = Šis elementas sutampa su elementu Nr. { $first }.

duplicate_field = Tai pateikta daugiau nei vieną kartą.

ean = Įveskite po brūkšniniu kodu esantį 8, 13 arba 14 skaitmenų numerį.

email = Įveskite el. pašto adresą, pvz., name@example.com.

empty = Pasirinkite failą, kuris nėra tuščias.

ends_with = Įveskite reikšmę, kuri baigiasi „{ $value }“.

equal = Įveskite { $expected }.
    .value-free = Įveskite reikiamą reikšmę.

even = Įveskite lyginį skaičių (įvedėte { $actual }).
    .value-free = Įveskite lyginį skaičių.

exact_items = { $equal ->
        [one] Pasirinkite lygiai { $equal } elementą (pasirinkote { $actual }).
        [few] Pasirinkite lygiai { $equal } elementus (pasirinkote { $actual }).
        [many] Pasirinkite lygiai { $equal } elemento (pasirinkote { $actual }).
        *[other] Pasirinkite lygiai { $equal } elementų (pasirinkote { $actual }).
    }
    .value-free = { $equal ->
            [one] Pasirinkite lygiai { $equal } elementą.
            [few] Pasirinkite lygiai { $equal } elementus.
            [many] Pasirinkite lygiai { $equal } elemento.
            *[other] Pasirinkite lygiai { $equal } elementų.
        }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Įveskite lygiai { $equal } baitą (įvedėte { $actual }).
            [few] Įveskite lygiai { $equal } baitus (įvedėte { $actual }).
            [many] Įveskite lygiai { $equal } baito (įvedėte { $actual }).
            *[other] Įveskite lygiai { $equal } baitų (įvedėte { $actual }).
        }
        *[other] { $equal ->
            [one] Įveskite lygiai { $equal } simbolį (įvedėte { $actual }).
            [few] Įveskite lygiai { $equal } simbolius (įvedėte { $actual }).
            [many] Įveskite lygiai { $equal } simbolio (įvedėte { $actual }).
            *[other] Įveskite lygiai { $equal } simbolių (įvedėte { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $equal ->
                [one] Įveskite lygiai { $equal } baitą.
                [few] Įveskite lygiai { $equal } baitus.
                [many] Įveskite lygiai { $equal } baito.
                *[other] Įveskite lygiai { $equal } baitų.
            }
            *[other] { $equal ->
                [one] Įveskite lygiai { $equal } simbolį.
                [few] Įveskite lygiai { $equal } simbolius.
                [many] Įveskite lygiai { $equal } simbolio.
                *[other] Įveskite lygiai { $equal } simbolių.
            }
        }

exactly_one_of = Užpildykite tik vieną iš šių laukų: { $fields }.

finite = Įveskite baigtinį skaičių.

future = Įveskite būsimą datą arba laiką.

future_or_present = Įveskite dabartinę arba būsimą datą ar laiką.

hex = Naudokite tik šešioliktainius skaitmenis: nuo 0 iki 9 ir nuo a iki f.

hex_color = Įveskite spalvos kodą, pvz., #1e90ff.

host_port = Įveskite serverio vardą ir prievadą, pvz., example.com:443.

hostname = Įveskite serverio vardą, pvz., www.example.com.

iban = Įveskite IBAN, pvz., LT12 1000 0111 0100 1000.

identifier = Naudokite tik raides, skaitmenis ir pabraukimo brūkšnius, o pradėkite raide arba pabraukimo brūkšniu.

includes = Įveskite reikšmę, kurioje yra „{ $value }“.

integer_list = Įveskite sveikuosius skaičius, atskirtus kableliais.
    .separator = Įveskite sveikuosius skaičius, atskirtus ženklu „{ $separator }“.

invalid = Įveskite tinkamą reikšmę.

invalid_boolean = Pasirinkite taip arba ne.

invalid_choice = Pasirinkite vieną iš šių variantų: { $choices }.

invalid_date = Įveskite tikrą datą šiuo formatu: { $format }.

invalid_datetime = Įveskite datą ir laiką, pvz., { $example }.

invalid_duration = Įveskite trukmę, pvz., P1DT12H (pusantros paros).

invalid_extension = Pasirinkite failą, kurio tipas yra vienas iš šių: { $allowed }.

invalid_integer = Įveskite sveikąjį skaičių.

invalid_list = Rinkitės tik iš šių variantų: { $values }.

invalid_number = Įveskite skaičių.

invalid_time = Įveskite laiką, pvz., { $example }.

invalid_type = { $expected ->
        [integer] Čia laukiama sveikojo skaičiaus.
        [number] Čia laukiama skaičiaus.
        [boolean] Čia laukiama reikšmės true arba false.
        [text] Čia laukiama teksto.
        [list] Čia laukiama sąrašo.
        [object] Čia laukiama objekto su pavadintomis reikšmėmis.
        [file] Čia laukiama failo.
        *[other] Netinkamas reikšmės tipas.
    }

ip = Įveskite IP adresą.

ipv4 = Įveskite IPv4 adresą.

ipv6 = Įveskite IPv6 adresą.

iri = Įveskite IRI, pvz., https://example.com/café.

iri_reference = Įveskite IRI arba jo dalį, pvz., /café?query arba #part.

isbn = Įveskite ISBN, pvz., 978-3-8362-2119-1.

isin = Įveskite ISIN, pvz., US0378331005.

issn = Įveskite ISSN, pvz., 0378-5955.

json = Įveskite taisyklingą JSON tekstą.

json_pointer = Įveskite „JSON Pointer“ rodyklę, pvz., /items/0/name.

language = Įveskite kalbos žymą, pvz., lt arba pt-BR.

lowercase = Naudokite tik mažąsias raides.

luhn = Patikrinkite šio numerio skaitmenis.

mac = Įveskite MAC adresą, pvz., 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Įveskite sveikąjį skaičių.
        [one] Įveskite ne daugiau kaip { $max } skaitmenį po kablelio (įvedėte { $actual }).
        [few] Įveskite ne daugiau kaip { $max } skaitmenis po kablelio (įvedėte { $actual }).
        [many] Įveskite ne daugiau kaip { $max } skaitmens po kablelio (įvedėte { $actual }).
        *[other] Įveskite ne daugiau kaip { $max } skaitmenų po kablelio (įvedėte { $actual }).
    }
    .value-free = { $max ->
            [0] Įveskite sveikąjį skaičių.
            [one] Įveskite ne daugiau kaip { $max } skaitmenį po kablelio.
            [few] Įveskite ne daugiau kaip { $max } skaitmenis po kablelio.
            [many] Įveskite ne daugiau kaip { $max } skaitmens po kablelio.
            *[other] Įveskite ne daugiau kaip { $max } skaitmenų po kablelio.
        }

max_digits = { $max ->
        [one] Įveskite ne daugiau kaip { $max } skaitmenį (įvedėte { $actual }).
        [few] Įveskite ne daugiau kaip { $max } skaitmenis (įvedėte { $actual }).
        [many] Įveskite ne daugiau kaip { $max } skaitmens (įvedėte { $actual }).
        *[other] Įveskite ne daugiau kaip { $max } skaitmenų (įvedėte { $actual }).
    }
    .value-free = { $max ->
            [one] Įveskite ne daugiau kaip { $max } skaitmenį.
            [few] Įveskite ne daugiau kaip { $max } skaitmenis.
            [many] Įveskite ne daugiau kaip { $max } skaitmens.
            *[other] Įveskite ne daugiau kaip { $max } skaitmenų.
        }

max_items = { $max ->
        [one] Pasirinkite ne daugiau kaip { $max } elementą (pasirinkote { $actual }).
        [few] Pasirinkite ne daugiau kaip { $max } elementus (pasirinkote { $actual }).
        [many] Pasirinkite ne daugiau kaip { $max } elemento (pasirinkote { $actual }).
        *[other] Pasirinkite ne daugiau kaip { $max } elementų (pasirinkote { $actual }).
    }
    .value-free = { $max ->
            [one] Pasirinkite ne daugiau kaip { $max } elementą.
            [few] Pasirinkite ne daugiau kaip { $max } elementus.
            [many] Pasirinkite ne daugiau kaip { $max } elemento.
            *[other] Pasirinkite ne daugiau kaip { $max } elementų.
        }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Įveskite ne daugiau kaip { $max } baitą (įvedėte { $actual }).
            [few] Įveskite ne daugiau kaip { $max } baitus (įvedėte { $actual }).
            [many] Įveskite ne daugiau kaip { $max } baito (įvedėte { $actual }).
            *[other] Įveskite ne daugiau kaip { $max } baitų (įvedėte { $actual }).
        }
        *[other] { $max ->
            [one] Įveskite ne daugiau kaip { $max } simbolį (įvedėte { $actual }).
            [few] Įveskite ne daugiau kaip { $max } simbolius (įvedėte { $actual }).
            [many] Įveskite ne daugiau kaip { $max } simbolio (įvedėte { $actual }).
            *[other] Įveskite ne daugiau kaip { $max } simbolių (įvedėte { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $max ->
                [one] Įveskite ne daugiau kaip { $max } baitą.
                [few] Įveskite ne daugiau kaip { $max } baitus.
                [many] Įveskite ne daugiau kaip { $max } baito.
                *[other] Įveskite ne daugiau kaip { $max } baitų.
            }
            *[other] { $max ->
                [one] Įveskite ne daugiau kaip { $max } simbolį.
                [few] Įveskite ne daugiau kaip { $max } simbolius.
                [many] Įveskite ne daugiau kaip { $max } simbolio.
                *[other] Įveskite ne daugiau kaip { $max } simbolių.
            }
        }

max_size = { $limit ->
        [one] Pasirinkite ne didesnį kaip { $limit } baito failą (šio failo dydis – { $actual } B).
        [few] Pasirinkite ne didesnį kaip { $limit } baitų failą (šio failo dydis – { $actual } B).
        [many] Pasirinkite ne didesnį kaip { $limit } baito failą (šio failo dydis – { $actual } B).
        *[other] Pasirinkite ne didesnį kaip { $limit } baitų failą (šio failo dydis – { $actual } B).
    }
    .value-free = { $limit ->
            [one] Pasirinkite ne didesnį kaip { $limit } baito failą.
            [few] Pasirinkite ne didesnį kaip { $limit } baitų failą.
            [many] Pasirinkite ne didesnį kaip { $limit } baito failą.
            *[other] Pasirinkite ne didesnį kaip { $limit } baitų failą.
        }

max_value = Įveskite reikšmę, ne didesnę kaip { $max } (įvedėte { $actual }).
    .value-free = Įveskite reikšmę, ne didesnę kaip { $max }.

max_whole_digits = { $max ->
        [one] Įveskite ne daugiau kaip { $max } skaitmenį prieš kablelį (įvedėte { $actual }).
        [few] Įveskite ne daugiau kaip { $max } skaitmenis prieš kablelį (įvedėte { $actual }).
        [many] Įveskite ne daugiau kaip { $max } skaitmens prieš kablelį (įvedėte { $actual }).
        *[other] Įveskite ne daugiau kaip { $max } skaitmenų prieš kablelį (įvedėte { $actual }).
    }
    .value-free = { $max ->
            [one] Įveskite ne daugiau kaip { $max } skaitmenį prieš kablelį.
            [few] Įveskite ne daugiau kaip { $max } skaitmenis prieš kablelį.
            [many] Įveskite ne daugiau kaip { $max } skaitmens prieš kablelį.
            *[other] Įveskite ne daugiau kaip { $max } skaitmenų prieš kablelį.
        }

max_words = { $max ->
        [one] Parašykite ne daugiau kaip { $max } žodį.
        [few] Parašykite ne daugiau kaip { $max } žodžius.
        [many] Parašykite ne daugiau kaip { $max } žodžio.
        *[other] Parašykite ne daugiau kaip { $max } žodžių.
    }

mime_type = Įveskite medijos tipą, pvz., image/png.

min_items = { $min ->
        [one] Pasirinkite bent { $min } elementą (pasirinkote { $actual }).
        [few] Pasirinkite bent { $min } elementus (pasirinkote { $actual }).
        [many] Pasirinkite bent { $min } elemento (pasirinkote { $actual }).
        *[other] Pasirinkite bent { $min } elementų (pasirinkote { $actual }).
    }
    .value-free = { $min ->
            [one] Pasirinkite bent { $min } elementą.
            [few] Pasirinkite bent { $min } elementus.
            [many] Pasirinkite bent { $min } elemento.
            *[other] Pasirinkite bent { $min } elementų.
        }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Įveskite bent { $min } baitą (įvedėte { $actual }).
            [few] Įveskite bent { $min } baitus (įvedėte { $actual }).
            [many] Įveskite bent { $min } baito (įvedėte { $actual }).
            *[other] Įveskite bent { $min } baitų (įvedėte { $actual }).
        }
        *[other] { $min ->
            [one] Įveskite bent { $min } simbolį (įvedėte { $actual }).
            [few] Įveskite bent { $min } simbolius (įvedėte { $actual }).
            [many] Įveskite bent { $min } simbolio (įvedėte { $actual }).
            *[other] Įveskite bent { $min } simbolių (įvedėte { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $min ->
                [one] Įveskite bent { $min } baitą.
                [few] Įveskite bent { $min } baitus.
                [many] Įveskite bent { $min } baito.
                *[other] Įveskite bent { $min } baitų.
            }
            *[other] { $min ->
                [one] Įveskite bent { $min } simbolį.
                [few] Įveskite bent { $min } simbolius.
                [many] Įveskite bent { $min } simbolio.
                *[other] Įveskite bent { $min } simbolių.
            }
        }

min_value = Įveskite reikšmę, ne mažesnę kaip { $min } (įvedėte { $actual }).
    .value-free = Įveskite reikšmę, ne mažesnę kaip { $min }.

min_words = { $min ->
        [one] Parašykite bent { $min } žodį.
        [few] Parašykite bent { $min } žodžius.
        [many] Parašykite bent { $min } žodžio.
        *[other] Parašykite bent { $min } žodžių.
    }

mismatch = Abiejuose laukuose įveskite tą patį.

missing_items = Taip pat pasirinkite: { $values }.
    .value-free = Pasirinkite viską, ko reikia.

negative = Įveskite skaičių, mažesnį už nulį (įvedėte { $actual }).
    .value-free = Įveskite skaičių, mažesnį už nulį.

no_clock = Be laikrodžio šios reikšmės patikrinti negalima.

non_negative = Įveskite nulį arba didesnį skaičių (įvedėte { $actual }).
    .value-free = Įveskite nulį arba didesnį skaičių.

non_positive = Įveskite nulį arba mažesnį skaičių (įvedėte { $actual }).
    .value-free = Įveskite nulį arba mažesnį skaičių.

normalized = Įveskite tekstą Unicode { $form } formos simboliais.

not_ends_with = Įveskite reikšmę, kuri nesibaigia „{ $value }“.

not_equal = Įveskite kitą reikšmę nei { $expected }.
    .value-free = Įveskite kitą reikšmę.

not_includes = Įveskite reikšmę, kurioje nėra „{ $value }“.

not_starts_with = Įveskite reikšmę, kuri neprasideda „{ $value }“.

null_characters_not_allowed = Pašalinkite nulinius simbolius.

odd = Įveskite nelyginį skaičių (įvedėte { $actual }).
    .value-free = Įveskite nelyginį skaičių.

password_entirely_numeric = Pasirinkite slaptažodį, kurį sudaro ne vien skaitmenys.

password_too_common = Pasirinkite rečiau naudojamą slaptažodį.

password_too_short = { $min ->
        [one] Pasirinkite slaptažodį, kurį sudaro bent { $min } simbolis.
        [few] Pasirinkite slaptažodį, kurį sudaro bent { $min } simboliai.
        [many] Pasirinkite slaptažodį, kurį sudaro bent { $min } simbolio.
        *[other] Pasirinkite slaptažodį, kurį sudaro bent { $min } simbolių.
    }

password_too_similar = Pasirinkite slaptažodį, mažiau panašų į kituose laukuose įvestus duomenis.

past = Įveskite praėjusią datą arba laiką.

past_or_present = Įveskite dabartinę arba praėjusią datą ar laiką.

pattern = Įveskite tinkamą reikšmę.

phone = Įveskite telefono numerį, pvz., +31 20 794 7100.

port = Įveskite prievado numerį: sveikąjį skaičių, ne didesnį kaip 65535.

positive = Įveskite skaičių, didesnį už nulį (įvedėte { $actual }).
    .value-free = Įveskite skaičių, didesnį už nulį.

relative_json_pointer = Įveskite santykinę „JSON Pointer“ rodyklę, pvz., 1/name arba 0#.

required = Šis laukas privalomas.

reserved = Ši reikšmė rezervuota; pasirinkite kitą.

semver = Įveskite versijos numerį, pvz., 1.4.0.

single_line = Viską parašykite vienoje eilutėje.

slug = Naudokite tik raides, skaitmenis, brūkšnelius ir pabraukimo brūkšnius.

starts_with = Įveskite reikšmę, kuri prasideda „{ $value }“.

step_size = { $offset ->
        [0] Įveskite skaičiaus { $step } kartotinį.
        *[any] Įveskite { $offset } arba skaičių, kuris nuo jo skiriasi skaičiaus { $step } kartotiniu.
    }

syntax = Nepavyksta perskaityti: klaida { $line } eilutėje, { $column } stulpelyje.

timezone = Įveskite laiko juostos pavadinimą, pvz., Europe/Vilnius.

too_deep = Įdėjimo lygių čia yra daugiau nei { $max }.

too_large = Per didelė apimtis (riba baitais: { $max }).

too_many_errors = Klaidų yra daugiau nei { $max }; kitos nerodomos.

too_many_fields = Per daug reikšmių (riba: { $max }).

trimmed = Pašalinkite tarpus pradžioje ir pabaigoje.

ulid = Įveskite ULID, pvz., 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Ši reikšmė jau užimta.

unique_together = Šis derinys jau užimtas: { $fields }.

unknown_field = Lauko tokiu pavadinimu nėra.
    .suggestion = Lauko tokiu pavadinimu nėra; galbūt turėjote omenyje { $suggestion }?

unreadable = Nepavyko perskaityti.

unsupported_media_type = Siųskite tai kaip { $expected }.

uppercase = Naudokite tik didžiąsias raides.

uri = Įveskite URI, pvz., https://example.com arba urn:isbn:0451450523.

uri_reference = Įveskite URI arba jo dalį, pvz., /path?query arba #part.

uri_template = Įveskite URI šabloną, pvz., https://example.com/{ "{" }name{ "}" }.

url = Įveskite svetainės adresą, pvz., https://example.com.

uuid = Įveskite UUID, pvz., 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Įveskite taisyklingą reguliarųjį reiškinį.

weekday = Įveskite darbo dienos datą (nuo pirmadienio iki penktadienio).
    .days = Įveskite datą, kuri yra viena iš šių savaitės dienų: { $days }.

within = { $side ->
        [past] Įveskite ne ateities datą arba laiką, nuo kurio praėjo ne daugiau kaip { $unit ->
            [days] { $limit ->
                [one] { $limit } diena
                [few] { $limit } dienos
                [many] { $limit } dienos
                *[other] { $limit } dienų
            }
            [hours] { $limit ->
                [one] { $limit } valanda
                [few] { $limit } valandos
                [many] { $limit } valandos
                *[other] { $limit } valandų
            }
            [minutes] { $limit ->
                [one] { $limit } minutė
                [few] { $limit } minutės
                [many] { $limit } minutės
                *[other] { $limit } minučių
            }
            *[seconds] { $limit ->
                [one] { $limit } sekundė
                [few] { $limit } sekundės
                [many] { $limit } sekundės
                *[other] { $limit } sekundžių
            }
        }.
        [future] Įveskite ne praeities datą arba laiką, iki kurio liko ne daugiau kaip { $unit ->
            [days] { $limit ->
                [one] { $limit } diena
                [few] { $limit } dienos
                [many] { $limit } dienos
                *[other] { $limit } dienų
            }
            [hours] { $limit ->
                [one] { $limit } valanda
                [few] { $limit } valandos
                [many] { $limit } valandos
                *[other] { $limit } valandų
            }
            [minutes] { $limit ->
                [one] { $limit } minutė
                [few] { $limit } minutės
                [many] { $limit } minutės
                *[other] { $limit } minučių
            }
            *[seconds] { $limit ->
                [one] { $limit } sekundė
                [few] { $limit } sekundės
                [many] { $limit } sekundės
                *[other] { $limit } sekundžių
            }
        }.
        *[any] Įveskite datą arba laiką, nuo kurio praėjo arba iki kurio liko ne daugiau kaip { $unit ->
            [days] { $limit ->
                [one] { $limit } diena
                [few] { $limit } dienos
                [many] { $limit } dienos
                *[other] { $limit } dienų
            }
            [hours] { $limit ->
                [one] { $limit } valanda
                [few] { $limit } valandos
                [many] { $limit } valandos
                *[other] { $limit } valandų
            }
            [minutes] { $limit ->
                [one] { $limit } minutė
                [few] { $limit } minutės
                [many] { $limit } minutės
                *[other] { $limit } minučių
            }
            *[seconds] { $limit ->
                [one] { $limit } sekundė
                [few] { $limit } sekundės
                [many] { $limit } sekundės
                *[other] { $limit } sekundžių
            }
        }.
    }
