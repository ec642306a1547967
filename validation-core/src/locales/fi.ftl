above = Anna suurempi arvo kuin { $limit } (annoit { $actual }).
    .value-free = Anna suurempi arvo kuin { $limit }.

absent = Jätä tämä kenttä tyhjäksi.

accepted = Merkitse valintaruutu, jotta voit jatkaa.

after = Anna myöhempi päivämäärä tai aika kuin { $limit }.

all_or_none = Täytä kaikki nämä kentät tai jätä ne kaikki tyhjiksi: { $fields }.

alpha = Käytä vain kirjaimia.

alphanumeric = Käytä vain kirjaimia ja numeroita.

ascii = Käytä vain kirjaimia A–Z, numeroita ja näppäimistön tavallisia merkkejä.

at_least_one_of = Täytä vähintään yksi näistä kentistä: { $fields }.

at_most_one_of = Täytä enintään yksi näistä kentistä: { $fields }.

base64 = Anna Base64-koodattu teksti.

before = Anna aikaisempi päivämäärä tai aika kuin { $limit }.

below = Anna pienempi arvo kuin { $limit } (annoit { $actual }).
    .value-free = Anna pienempi arvo kuin { $limit }.

bic = Anna BIC-koodi, esimerkiksi DEUTDEFF.

blank = Anna muutakin kuin välilyöntejä.

check = Nämä arvot eivät sovi yhteen.

cidr = Anna verkko, esimerkiksi 192.0.2.0/24.

content_type = Valitse tiedosto, jonka tyyppi on jokin näistä: { $allowed }.

control_characters = Poista ohjausmerkit, esimerkiksi kohdassa { $position } oleva merkki.
    .value-free = Poista ohjausmerkit.

country = Anna maakoodi.

credit_card = Anna kelvollinen kortin numero.

currency = Anna valuuttakoodi, esimerkiksi EUR.

digits = Käytä vain numeroita.
    .len = { $len ->
            [one] Anna { $len } numero.
            *[other] Anna { $len } numeroa.
        }
    .min = { $min ->
            [one] Anna vähintään { $min } numero.
            *[other] Anna vähintään { $min } numeroa.
        }
    .max = { $max ->
            [one] Anna enintään { $max } numero.
            *[other] Anna enintään { $max } numeroa.
        }
    .min-max = Anna { $min }–{ $max } numeroa.

does_not_exist = Tätä ei ole olemassa.

domain = Anna verkkotunnus, esimerkiksi example.com.

duplicate = Tämä on sama kuin kohta { $first }.

duplicate_field = Tämä on annettu useammin kuin kerran.

ean = Anna viivakoodin alla oleva numerosarja: 8, 13 tai 14 numeroa.

email = Anna sähköpostiosoite, esimerkiksi name@example.com.

empty = Valitse tiedosto, joka ei ole tyhjä.

ends_with = Tekstin lopussa pitää olla: { $value }.

equal = Anna ”{ $expected }”.
    .value-free = Anna odotettu arvo.

even = Anna parillinen luku (annoit { $actual }).
    .value-free = Anna parillinen luku.

exact_items = { $equal ->
        [one] Valitse täsmälleen { $equal } kohta (valitsit { $actual }).
        *[other] Valitse täsmälleen { $equal } kohtaa (valitsit { $actual }).
    }
    .value-free = { $equal ->
            [one] Valitse täsmälleen { $equal } kohta.
            *[other] Valitse täsmälleen { $equal } kohtaa.
        }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Anna täsmälleen { $equal } tavu (annoit { $actual }).
            *[other] Anna täsmälleen { $equal } tavua (annoit { $actual }).
        }
        *[other] { $equal ->
            [one] Anna täsmälleen { $equal } merkki (annoit { $actual }).
            *[other] Anna täsmälleen { $equal } merkkiä (annoit { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $equal ->
                [one] Anna täsmälleen { $equal } tavu.
                *[other] Anna täsmälleen { $equal } tavua.
            }
            *[other] { $equal ->
                [one] Anna täsmälleen { $equal } merkki.
                *[other] Anna täsmälleen { $equal } merkkiä.
            }
        }

exactly_one_of = Täytä täsmälleen yksi näistä kentistä: { $fields }.

finite = Anna äärellinen luku.

future = Anna päivämäärä tai aika, joka on tulevaisuudessa.

future_or_present = Anna päivämäärä tai aika, joka ei ole menneisyydessä.

hex = Käytä vain heksadesimaalinumeroita: 0–9 ja a–f.

hex_color = Anna väri, esimerkiksi #1e90ff.

host_port = Anna isäntänimi ja portti, esimerkiksi example.com:443.

hostname = Anna isäntänimi, esimerkiksi www.example.com.

iban = Anna IBAN-tilinumero, esimerkiksi FI21 1234 5600 0007 85.

identifier = Käytä vain kirjaimia, numeroita ja alaviivoja, ja aloita kirjaimella tai alaviivalla.

includes = Tekstissä pitää olla ”{ $value }”.

integer_list = Anna kokonaislukuja pilkuilla erotettuina.
    .separator = Anna kokonaislukuja, joiden välissä on ”{ $separator }”.

invalid = Anna kelvollinen arvo.

invalid_boolean = Valitse kyllä tai ei.

invalid_choice = Valitse jokin näistä: { $choices }.

invalid_date = Anna kelvollinen päivämäärä muodossa { $format }.

invalid_datetime = Anna päivämäärä ja kellonaika, esimerkiksi { $example }.

invalid_duration = Anna kesto, esimerkiksi P1DT12H (puolitoista vuorokautta).

invalid_extension = Valitse tiedosto, jonka tyyppi on jokin näistä: { $allowed }.

invalid_integer = Anna kokonaisluku.

invalid_list = Valitse vain näistä: { $values }.

invalid_number = Anna luku.

invalid_time = Anna kellonaika, esimerkiksi { $example }.

invalid_type = { $expected ->
        [integer] Tähän odotetaan kokonaislukua.
        [number] Tähän odotetaan lukua.
        [boolean] Tähän odotetaan arvoa true tai false.
        [text] Tähän odotetaan tekstiä.
        [list] Tähän odotetaan luetteloa.
        [object] Tähän odotetaan nimettyjä arvoja sisältävää objektia.
        [file] Tähän odotetaan tiedostoa.
        *[other] Arvo on väärää tyyppiä.
    }

ip = Anna IP-osoite.

ipv4 = Anna IPv4-osoite.

ipv6 = Anna IPv6-osoite.

iri = Anna IRI-tunniste, esimerkiksi https://example.com/café.

iri_reference = Anna IRI-tunniste tai sen osa, esimerkiksi /café?query tai #part.

isbn = Anna ISBN-tunnus, esimerkiksi 978-3-8362-2119-1.

isin = Anna ISIN-koodi, esimerkiksi US0378331005.

issn = Anna ISSN-tunnus, esimerkiksi 0378-5955.

json = Anna kelvollinen JSON-teksti.

json_pointer = Anna JSON Pointer -osoitin, esimerkiksi /items/0/name.

language = Anna kielikoodi, esimerkiksi fi tai pt-BR.

lowercase = Kirjoita kaikki pienillä kirjaimilla.

luhn = Tarkista numerosarja.

mac = Anna MAC-osoite, esimerkiksi 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Anna kokonaisluku.
        [one] Anna enintään { $max } desimaali (annoit { $actual }).
        *[other] Anna enintään { $max } desimaalia (annoit { $actual }).
    }
    .value-free = { $max ->
            [0] Anna kokonaisluku.
            [one] Anna enintään { $max } desimaali.
            *[other] Anna enintään { $max } desimaalia.
        }

max_digits = { $max ->
        [one] Anna enintään { $max } numero (annoit { $actual }).
        *[other] Anna enintään { $max } numeroa (annoit { $actual }).
    }
    .value-free = { $max ->
            [one] Anna enintään { $max } numero.
            *[other] Anna enintään { $max } numeroa.
        }

max_items = { $max ->
        [one] Valitse enintään { $max } kohta (valitsit { $actual }).
        *[other] Valitse enintään { $max } kohtaa (valitsit { $actual }).
    }
    .value-free = { $max ->
            [one] Valitse enintään { $max } kohta.
            *[other] Valitse enintään { $max } kohtaa.
        }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Anna enintään { $max } tavu (annoit { $actual }).
            *[other] Anna enintään { $max } tavua (annoit { $actual }).
        }
        *[other] { $max ->
            [one] Anna enintään { $max } merkki (annoit { $actual }).
            *[other] Anna enintään { $max } merkkiä (annoit { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $max ->
                [one] Anna enintään { $max } tavu.
                *[other] Anna enintään { $max } tavua.
            }
            *[other] { $max ->
                [one] Anna enintään { $max } merkki.
                *[other] Anna enintään { $max } merkkiä.
            }
        }

max_size = { $limit ->
        [one] Valitse tiedosto, jonka koko on enintään { $limit } tavu (tämän koko on { $actual }).
        *[other] Valitse tiedosto, jonka koko on enintään { $limit } tavua (tämän koko on { $actual }).
    }
    .value-free = { $limit ->
            [one] Valitse tiedosto, jonka koko on enintään { $limit } tavu.
            *[other] Valitse tiedosto, jonka koko on enintään { $limit } tavua.
        }

max_value = Anna arvo, joka on enintään { $max } (annoit { $actual }).
    .value-free = Anna arvo, joka on enintään { $max }.

max_whole_digits = { $max ->
        [one] Anna enintään { $max } numero ennen desimaalipilkkua (annoit { $actual }).
        *[other] Anna enintään { $max } numeroa ennen desimaalipilkkua (annoit { $actual }).
    }
    .value-free = { $max ->
            [one] Anna enintään { $max } numero ennen desimaalipilkkua.
            *[other] Anna enintään { $max } numeroa ennen desimaalipilkkua.
        }

max_words = { $max ->
        [one] Kirjoita enintään { $max } sana.
        *[other] Kirjoita enintään { $max } sanaa.
    }

mime_type = Anna mediatyyppi, esimerkiksi image/png.

min_items = { $min ->
        [one] Valitse vähintään { $min } kohta (valitsit { $actual }).
        *[other] Valitse vähintään { $min } kohtaa (valitsit { $actual }).
    }
    .value-free = { $min ->
            [one] Valitse vähintään { $min } kohta.
            *[other] Valitse vähintään { $min } kohtaa.
        }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Anna vähintään { $min } tavu (annoit { $actual }).
            *[other] Anna vähintään { $min } tavua (annoit { $actual }).
        }
        *[other] { $min ->
            [one] Anna vähintään { $min } merkki (annoit { $actual }).
            *[other] Anna vähintään { $min } merkkiä (annoit { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $min ->
                [one] Anna vähintään { $min } tavu.
                *[other] Anna vähintään { $min } tavua.
            }
            *[other] { $min ->
                [one] Anna vähintään { $min } merkki.
                *[other] Anna vähintään { $min } merkkiä.
            }
        }

min_value = Anna arvo, joka on vähintään { $min } (annoit { $actual }).
    .value-free = Anna arvo, joka on vähintään { $min }.

min_words = { $min ->
        [one] Kirjoita vähintään { $min } sana.
        *[other] Kirjoita vähintään { $min } sanaa.
    }

mismatch = Kirjoita kumpaankin kenttään sama.

missing_items = Valitse myös: { $values }.
    .value-free = Valitse kaikki vaaditut.

negative = Anna nollaa pienempi luku (annoit { $actual }).
    .value-free = Anna nollaa pienempi luku.

no_clock = Tätä ei voi tarkistaa ilman kelloa.

non_negative = Anna nolla tai sitä suurempi luku (annoit { $actual }).
    .value-free = Anna nolla tai sitä suurempi luku.

non_positive = Anna nolla tai sitä pienempi luku (annoit { $actual }).
    .value-free = Anna nolla tai sitä pienempi luku.

normalized = Kirjoita teksti Unicode-muodossa { $form }.

not_ends_with = Tekstin lopussa ei saa olla: { $value }.

not_equal = Anna jokin muu kuin ”{ $expected }”.
    .value-free = Anna jokin muu arvo.

not_includes = Poista ”{ $value }”.

not_starts_with = Tekstin alussa ei saa olla: { $value }.

null_characters_not_allowed = Poista null-merkit.

odd = Anna pariton luku (annoit { $actual }).
    .value-free = Anna pariton luku.

password_entirely_numeric = Valitse salasana, jossa on muutakin kuin numeroita.

password_too_common = Valitse harvinaisempi salasana.

password_too_short = { $min ->
        [one] Valitse salasana, jossa on vähintään { $min } merkki.
        *[other] Valitse salasana, jossa on vähintään { $min } merkkiä.
    }

password_too_similar = Valitse salasana, joka muistuttaa vähemmän muita antamiasi tietoja.

past = Anna päivämäärä tai aika, joka on menneisyydessä.

past_or_present = Anna päivämäärä tai aika, joka ei ole tulevaisuudessa.

pattern = Anna kelvollinen arvo.

phone = Anna puhelinnumero, esimerkiksi +31 20 794 7100.

port = Anna portti: kokonaisluku, joka on enintään 65535.

positive = Anna nollaa suurempi luku (annoit { $actual }).
    .value-free = Anna nollaa suurempi luku.

relative_json_pointer = Anna suhteellinen JSON Pointer -osoitin, esimerkiksi 1/name tai 0#.

required = Tämä tieto on pakollinen.

reserved = Tämä arvo on varattu. Valitse jokin muu.

semver = Anna versionumero, esimerkiksi 1.4.0.

single_line = Kirjoita kaikki yhdelle riville.

slug = Käytä vain kirjaimia, numeroita, yhdysmerkkejä ja alaviivoja.

starts_with = Tekstin alussa pitää olla: { $value }.

step_size = { $offset ->
        [0] Anna luvun { $step } monikerta.
        *[any] Anna { $offset } tai luku, joka poikkeaa siitä luvun { $step } monikerran verran.
    }

syntax = Tätä ei voi lukea: virhe on rivillä { $line }, sarakkeessa { $column }.

timezone = Anna aikavyöhykkeen nimi, esimerkiksi Europe/Helsinki.

too_deep = { $max ->
        [one] Rakenteessa saa olla enintään { $max } sisäkkäinen taso.
        *[other] Rakenteessa saa olla enintään { $max } sisäkkäistä tasoa.
    }

too_large = Tämä on liian suuri (enimmäiskoko tavuina: { $max }).

too_many_errors = Virheitä on enemmän kuin { $max }. Loppuja ei näytetä.

too_many_fields = Arvoja on liikaa (enintään { $max }).

trimmed = Poista välilyönnit alusta ja lopusta.

ulid = Anna ULID-tunniste, esimerkiksi 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Tämä arvo on jo käytössä.

unique_together = Tämä yhdistelmä on jo käytössä: { $fields }.

unknown_field = Tämännimistä kenttää ei ole.
    .suggestion = Tämännimistä kenttää ei ole; tarkoititko { $suggestion }?

unreadable = Tätä ei voitu lukea.

unsupported_media_type = Lähetä tämä muodossa { $expected }.

uppercase = Kirjoita kaikki isoilla kirjaimilla.

uri = Anna URI-tunniste, esimerkiksi https://example.com tai urn:isbn:0451450523.

uri_reference = Anna URI-tunniste tai sen osa, esimerkiksi /path?query tai #part.

uri_template = Anna URI-malli, esimerkiksi https://example.com/{ "{" }name{ "}" }.

url = Anna verkko-osoite, esimerkiksi https://example.com.

uuid = Anna UUID-tunniste, esimerkiksi 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Anna kelvollinen säännöllinen lauseke.

weekday = Anna päivämäärä väliltä maanantai–perjantai.
    .days = Anna päivämäärä, joka osuu jollekin näistä päivistä: { $days }.

within = { $side ->
        [past] Anna päivämäärä tai aika, josta on kulunut enintään { $unit ->
            [days] { $limit ->
                [one] { $limit } päivä
                *[other] { $limit } päivää
            }
            [hours] { $limit ->
                [one] { $limit } tunti
                *[other] { $limit } tuntia
            }
            [minutes] { $limit ->
                [one] { $limit } minuutti
                *[other] { $limit } minuuttia
            }
            *[seconds] { $limit ->
                [one] { $limit } sekunti
                *[other] { $limit } sekuntia
            }
        } ja joka ei ole tulevaisuudessa.
        [future] Anna päivämäärä tai aika, johon on enintään { $unit ->
            [days] { $limit ->
                [one] { $limit } päivä
                *[other] { $limit } päivää
            }
            [hours] { $limit ->
                [one] { $limit } tunti
                *[other] { $limit } tuntia
            }
            [minutes] { $limit ->
                [one] { $limit } minuutti
                *[other] { $limit } minuuttia
            }
            *[seconds] { $limit ->
                [one] { $limit } sekunti
                *[other] { $limit } sekuntia
            }
        } ja joka ei ole menneisyydessä.
        *[any] Anna päivämäärä tai aika, joka on enintään { $unit ->
            [days] { $limit } päivän
            [hours] { $limit } tunnin
            [minutes] { $limit } minuutin
            *[seconds] { $limit } sekunnin
        } päässä nykyhetkestä.
    }
