above = Zadejte hodnotu větší než { $limit } (zadáno: { $actual }).
    .value-free = Zadejte hodnotu větší než { $limit }.

absent = Nechte toto pole prázdné.

accepted = Chcete-li pokračovat, zaškrtněte toto políčko.

after = Zadejte datum nebo čas po { $limit }.

all_or_none = Vyplňte buď všechna tato pole, nebo žádné z nich: { $fields }.

alpha = Použijte pouze písmena.

alphanumeric = Použijte pouze písmena a číslice.

ascii = Použijte pouze písmena bez diakritiky, číslice a běžné znaky z klávesnice.

at_least_one_of = Vyplňte alespoň jedno z těchto polí: { $fields }.

at_most_one_of = Vyplňte nejvýše jedno z těchto polí: { $fields }.

base64 = Zadejte text v kódování Base64.

before = Zadejte datum nebo čas před { $limit }.

below = Zadejte hodnotu menší než { $limit } (zadáno: { $actual }).
    .value-free = Zadejte hodnotu menší než { $limit }.

bic = Zadejte kód BIC, například DEUTDEFF.

blank = Zadejte i něco jiného než mezery.

check = Tyto hodnoty si navzájem odporují.

cidr = Zadejte adresu sítě, například 192.0.2.0/24.

content_type = Vyberte soubor některého z těchto typů: { $allowed }.

control_characters = Odstraňte řídicí znaky, například znak na pozici { $position }.
    .value-free = Odstraňte řídicí znaky.

country = Zadejte kód země.

credit_card = Zadejte platné číslo karty.

currency = Zadejte kód měny, například EUR.

digits = Použijte pouze číslice.
    .len = { $len ->
            [one] Zadejte { $len } číslici.
            [few] Zadejte { $len } číslice.
            [many] Zadejte { $len } číslice.
           *[other] Zadejte { $len } číslic.
        }
    .min = { $min ->
            [one] Zadejte alespoň { $min } číslici.
            [few] Zadejte alespoň { $min } číslice.
            [many] Zadejte alespoň { $min } číslice.
           *[other] Zadejte alespoň { $min } číslic.
        }
    .max = { $max ->
            [one] Zadejte nejvýše { $max } číslici.
            [few] Zadejte nejvýše { $max } číslice.
            [many] Zadejte nejvýše { $max } číslice.
           *[other] Zadejte nejvýše { $max } číslic.
        }
    .min-max = { $max ->
            [one] Zadejte { $min } až { $max } číslici.
            [few] Zadejte { $min } až { $max } číslice.
            [many] Zadejte { $min } až { $max } číslice.
           *[other] Zadejte { $min } až { $max } číslic.
        }

does_not_exist = Tato položka neexistuje.

domain = Zadejte doménu, například example.com.

duplicate = Tato položka je stejná jako položka č. { $first }.

duplicate_field = Tento údaj je uveden více než jednou.

ean = Zadejte číslo pod čárovým kódem: 8, 13 nebo 14 číslic.

email = Zadejte e-mailovou adresu, například name@example.com.

empty = Vyberte soubor, který není prázdný.

ends_with = Zadejte text, který končí takto: { $value }.

equal = Zadejte „{ $expected }“.
    .value-free = Zadejte očekávanou hodnotu.

even = Zadejte sudé číslo (zadáno: { $actual }).
    .value-free = Zadejte sudé číslo.

exact_items = { $equal ->
        [one] Vyberte přesně { $equal } položku (vybráno: { $actual }).
        [few] Vyberte přesně { $equal } položky (vybráno: { $actual }).
        [many] Vyberte přesně { $equal } položky (vybráno: { $actual }).
       *[other] Vyberte přesně { $equal } položek (vybráno: { $actual }).
    }
    .value-free = { $equal ->
            [one] Vyberte přesně { $equal } položku.
            [few] Vyberte přesně { $equal } položky.
            [many] Vyberte přesně { $equal } položky.
           *[other] Vyberte přesně { $equal } položek.
        }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Zadejte přesně { $equal } bajt (zadáno: { $actual }).
            [few] Zadejte přesně { $equal } bajty (zadáno: { $actual }).
            [many] Zadejte přesně { $equal } bajtu (zadáno: { $actual }).
           *[other] Zadejte přesně { $equal } bajtů (zadáno: { $actual }).
        }
       *[other] { $equal ->
            [one] Zadejte přesně { $equal } znak (zadáno: { $actual }).
            [few] Zadejte přesně { $equal } znaky (zadáno: { $actual }).
            [many] Zadejte přesně { $equal } znaku (zadáno: { $actual }).
           *[other] Zadejte přesně { $equal } znaků (zadáno: { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $equal ->
                [one] Zadejte přesně { $equal } bajt.
                [few] Zadejte přesně { $equal } bajty.
                [many] Zadejte přesně { $equal } bajtu.
               *[other] Zadejte přesně { $equal } bajtů.
            }
           *[other] { $equal ->
                [one] Zadejte přesně { $equal } znak.
                [few] Zadejte přesně { $equal } znaky.
                [many] Zadejte přesně { $equal } znaku.
               *[other] Zadejte přesně { $equal } znaků.
            }
        }

exactly_one_of = Vyplňte právě jedno z těchto polí: { $fields }.

finite = Zadejte konečné číslo.

future = Zadejte datum nebo čas v budoucnosti.

future_or_present = Zadejte datum nebo čas, který není v minulosti.

hex = Použijte pouze šestnáctkové číslice: 0–9, a–f.

hex_color = Zadejte barvu, například #1e90ff.

host_port = Zadejte hostitele a port, například example.com:443.

hostname = Zadejte název hostitele, například www.example.com.

iban = Zadejte IBAN, například CZ65 0800 0000 1920 0014 5399.

identifier = Použijte pouze písmena bez diakritiky, číslice a podtržítka; začněte písmenem nebo podtržítkem.

includes = Zadejte text, který obsahuje „{ $value }“.

integer_list = Zadejte celá čísla oddělená čárkami.
    .separator = Zadejte celá čísla oddělená znakem „{ $separator }“.

invalid = Zadejte platnou hodnotu.

invalid_boolean = Zvolte ano, nebo ne.

invalid_choice = Vyberte jednu z těchto hodnot: { $choices }.

invalid_date = Zadejte existující datum ve formátu { $format }.

invalid_datetime = Zadejte datum a čas, například { $example }.

invalid_duration = Zadejte dobu trvání, například P1DT12H pro jeden a půl dne.

invalid_extension = Vyberte soubor některého z těchto typů: { $allowed }.

invalid_integer = Zadejte celé číslo.

invalid_list = Vybírejte pouze z těchto hodnot: { $values }.

invalid_number = Zadejte číslo.

invalid_time = Zadejte čas, například { $example }.

invalid_type = { $expected ->
        [integer] Zde se očekává celé číslo.
        [number] Zde se očekává číslo.
        [boolean] Zde se očekává true nebo false.
        [text] Zde se očekává text.
        [list] Zde se očekává seznam.
        [object] Zde se očekává objekt s pojmenovanými hodnotami.
        [file] Zde se očekává soubor.
        *[other] Hodnota má nesprávný typ.
    }

ip = Zadejte IP adresu.

ipv4 = Zadejte adresu IPv4.

ipv6 = Zadejte adresu IPv6.

iri = Zadejte IRI, například https://example.com/café.

iri_reference = Zadejte IRI nebo jeho část, například /café?query nebo #part.

isbn = Zadejte ISBN, například 978-3-8362-2119-1.

isin = Zadejte ISIN, například US0378331005.

issn = Zadejte ISSN, například 0378-5955.

json = Zadejte platný JSON.

json_pointer = Zadejte ukazatel JSON Pointer, například /items/0/name.

language = Zadejte kód jazyka, například cs nebo pt-BR.

lowercase = Použijte pouze malá písmena.

luhn = Zkontrolujte číslice v tomto čísle.

mac = Zadejte MAC adresu, například 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Zadejte celé číslo.
        [one] Zadejte nejvýše { $max } desetinné místo (zadáno: { $actual }).
        [few] Zadejte nejvýše { $max } desetinná místa (zadáno: { $actual }).
        [many] Zadejte nejvýše { $max } desetinného místa (zadáno: { $actual }).
       *[other] Zadejte nejvýše { $max } desetinných míst (zadáno: { $actual }).
    }
    .value-free = { $max ->
            [0] Zadejte celé číslo.
            [one] Zadejte nejvýše { $max } desetinné místo.
            [few] Zadejte nejvýše { $max } desetinná místa.
            [many] Zadejte nejvýše { $max } desetinného místa.
           *[other] Zadejte nejvýše { $max } desetinných míst.
        }

max_digits = { $max ->
        [one] Zadejte nejvýše { $max } číslici (zadáno: { $actual }).
        [few] Zadejte nejvýše { $max } číslice (zadáno: { $actual }).
        [many] Zadejte nejvýše { $max } číslice (zadáno: { $actual }).
       *[other] Zadejte nejvýše { $max } číslic (zadáno: { $actual }).
    }
    .value-free = { $max ->
            [one] Zadejte nejvýše { $max } číslici.
            [few] Zadejte nejvýše { $max } číslice.
            [many] Zadejte nejvýše { $max } číslice.
           *[other] Zadejte nejvýše { $max } číslic.
        }

max_items = { $max ->
        [one] Vyberte nejvýše { $max } položku (vybráno: { $actual }).
        [few] Vyberte nejvýše { $max } položky (vybráno: { $actual }).
        [many] Vyberte nejvýše { $max } položky (vybráno: { $actual }).
       *[other] Vyberte nejvýše { $max } položek (vybráno: { $actual }).
    }
    .value-free = { $max ->
            [one] Vyberte nejvýše { $max } položku.
            [few] Vyberte nejvýše { $max } položky.
            [many] Vyberte nejvýše { $max } položky.
           *[other] Vyberte nejvýše { $max } položek.
        }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Zadejte nejvýše { $max } bajt (zadáno: { $actual }).
            [few] Zadejte nejvýše { $max } bajty (zadáno: { $actual }).
            [many] Zadejte nejvýše { $max } bajtu (zadáno: { $actual }).
           *[other] Zadejte nejvýše { $max } bajtů (zadáno: { $actual }).
        }
       *[other] { $max ->
            [one] Zadejte nejvýše { $max } znak (zadáno: { $actual }).
            [few] Zadejte nejvýše { $max } znaky (zadáno: { $actual }).
            [many] Zadejte nejvýše { $max } znaku (zadáno: { $actual }).
           *[other] Zadejte nejvýše { $max } znaků (zadáno: { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $max ->
                [one] Zadejte nejvýše { $max } bajt.
                [few] Zadejte nejvýše { $max } bajty.
                [many] Zadejte nejvýše { $max } bajtu.
               *[other] Zadejte nejvýše { $max } bajtů.
            }
           *[other] { $max ->
                [one] Zadejte nejvýše { $max } znak.
                [few] Zadejte nejvýše { $max } znaky.
                [many] Zadejte nejvýše { $max } znaku.
               *[other] Zadejte nejvýše { $max } znaků.
            }
        }

max_size = { $limit ->
        [one] Vyberte soubor o velikosti nejvýše { $limit } bajt (vybraný soubor má { $actual }).
        [few] Vyberte soubor o velikosti nejvýše { $limit } bajty (vybraný soubor má { $actual }).
        [many] Vyberte soubor o velikosti nejvýše { $limit } bajtu (vybraný soubor má { $actual }).
       *[other] Vyberte soubor o velikosti nejvýše { $limit } bajtů (vybraný soubor má { $actual }).
    }
    .value-free = { $limit ->
            [one] Vyberte soubor o velikosti nejvýše { $limit } bajt.
            [few] Vyberte soubor o velikosti nejvýše { $limit } bajty.
            [many] Vyberte soubor o velikosti nejvýše { $limit } bajtu.
           *[other] Vyberte soubor o velikosti nejvýše { $limit } bajtů.
        }

max_value = Zadejte hodnotu { $max } nebo menší (zadáno: { $actual }).
    .value-free = Zadejte hodnotu { $max } nebo menší.

max_whole_digits = { $max ->
        [one] Zadejte nejvýše { $max } číslici před desetinnou čárkou (zadáno: { $actual }).
        [few] Zadejte nejvýše { $max } číslice před desetinnou čárkou (zadáno: { $actual }).
        [many] Zadejte nejvýše { $max } číslice před desetinnou čárkou (zadáno: { $actual }).
       *[other] Zadejte nejvýše { $max } číslic před desetinnou čárkou (zadáno: { $actual }).
    }
    .value-free = { $max ->
            [one] Zadejte nejvýše { $max } číslici před desetinnou čárkou.
            [few] Zadejte nejvýše { $max } číslice před desetinnou čárkou.
            [many] Zadejte nejvýše { $max } číslice před desetinnou čárkou.
           *[other] Zadejte nejvýše { $max } číslic před desetinnou čárkou.
        }

max_words = { $max ->
        [one] Napište nejvýše { $max } slovo.
        [few] Napište nejvýše { $max } slova.
        [many] Napište nejvýše { $max } slova.
       *[other] Napište nejvýše { $max } slov.
    }

mime_type = Zadejte typ MIME, například image/png.

min_items = { $min ->
        [one] Vyberte alespoň { $min } položku (vybráno: { $actual }).
        [few] Vyberte alespoň { $min } položky (vybráno: { $actual }).
        [many] Vyberte alespoň { $min } položky (vybráno: { $actual }).
       *[other] Vyberte alespoň { $min } položek (vybráno: { $actual }).
    }
    .value-free = { $min ->
            [one] Vyberte alespoň { $min } položku.
            [few] Vyberte alespoň { $min } položky.
            [many] Vyberte alespoň { $min } položky.
           *[other] Vyberte alespoň { $min } položek.
        }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Zadejte alespoň { $min } bajt (zadáno: { $actual }).
            [few] Zadejte alespoň { $min } bajty (zadáno: { $actual }).
            [many] Zadejte alespoň { $min } bajtu (zadáno: { $actual }).
           *[other] Zadejte alespoň { $min } bajtů (zadáno: { $actual }).
        }
       *[other] { $min ->
            [one] Zadejte alespoň { $min } znak (zadáno: { $actual }).
            [few] Zadejte alespoň { $min } znaky (zadáno: { $actual }).
            [many] Zadejte alespoň { $min } znaku (zadáno: { $actual }).
           *[other] Zadejte alespoň { $min } znaků (zadáno: { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $min ->
                [one] Zadejte alespoň { $min } bajt.
                [few] Zadejte alespoň { $min } bajty.
                [many] Zadejte alespoň { $min } bajtu.
               *[other] Zadejte alespoň { $min } bajtů.
            }
           *[other] { $min ->
                [one] Zadejte alespoň { $min } znak.
                [few] Zadejte alespoň { $min } znaky.
                [many] Zadejte alespoň { $min } znaku.
               *[other] Zadejte alespoň { $min } znaků.
            }
        }

min_value = Zadejte hodnotu { $min } nebo větší (zadáno: { $actual }).
    .value-free = Zadejte hodnotu { $min } nebo větší.

min_words = { $min ->
        [one] Napište alespoň { $min } slovo.
        [few] Napište alespoň { $min } slova.
        [many] Napište alespoň { $min } slova.
       *[other] Napište alespoň { $min } slov.
    }

mismatch = Zadejte do obou polí totéž.

missing_items = Vyberte také: { $values }.
    .value-free = Vyberte všechny potřebné položky.

negative = Zadejte číslo menší než nula (zadáno: { $actual }).
    .value-free = Zadejte číslo menší než nula.

no_clock = Nelze zkontrolovat, protože nejsou k dispozici hodiny.

non_negative = Zadejte nulu nebo větší číslo (zadáno: { $actual }).
    .value-free = Zadejte nulu nebo větší číslo.

non_positive = Zadejte nulu nebo menší číslo (zadáno: { $actual }).
    .value-free = Zadejte nulu nebo menší číslo.

normalized = Zapište text v normalizační formě Unicode { $form }.

not_ends_with = Zadejte text, který nekončí takto: { $value }.

not_equal = Zadejte něco jiného než „{ $expected }“.
    .value-free = Zadejte něco jiného.

not_includes = Odstraňte „{ $value }“.

not_starts_with = Zadejte text, který nezačíná takto: { $value }.

null_characters_not_allowed = Odstraňte nulové znaky.

odd = Zadejte liché číslo (zadáno: { $actual }).
    .value-free = Zadejte liché číslo.

password_entirely_numeric = Zvolte heslo, které se neskládá jen z číslic.

password_too_common = Zvolte méně běžné heslo.

password_too_short = { $min ->
        [one] Zvolte heslo, které má alespoň { $min } znak.
        [few] Zvolte heslo, které má alespoň { $min } znaky.
        [many] Zvolte heslo, které má alespoň { $min } znaku.
       *[other] Zvolte heslo, které má alespoň { $min } znaků.
    }

password_too_similar = Zvolte heslo, které se méně podobá ostatním zadaným údajům.

past = Zadejte datum nebo čas v minulosti.

past_or_present = Zadejte datum nebo čas, který není v budoucnosti.

pattern = Zadejte platnou hodnotu.

phone = Zadejte telefonní číslo, například +420 212 345 678.

port = Zadejte port: celé číslo, nejvýše 65535.

positive = Zadejte číslo větší než nula (zadáno: { $actual }).
    .value-free = Zadejte číslo větší než nula.

relative_json_pointer = Zadejte relativní ukazatel JSON Pointer, například 1/name nebo 0#.

required = Toto pole je povinné.

reserved = Tato hodnota je vyhrazená; zvolte jinou.

semver = Zadejte verzi, například 1.4.0.

single_line = Napište vše na jeden řádek.

slug = Použijte pouze písmena bez diakritiky, číslice, spojovníky (-) a podtržítka (_).

starts_with = Zadejte text, který začíná takto: { $value }.

step_size = { $offset ->
        [0] Zadejte násobek čísla { $step }.
       *[any] Zadejte { $offset } nebo číslo, které se od { $offset } liší o násobek { $step }.
    }

syntax = Nelze přečíst: chyba je na řádku { $line }, ve sloupci { $column }.

timezone = Zadejte název časového pásma, například Europe/Prague.

too_deep = { $max ->
        [one] Vnoření je hlubší než { $max } úroveň.
        [few] Vnoření je hlubší než { $max } úrovně.
        [many] Vnoření je hlubší než { $max } úrovně.
       *[other] Vnoření je hlubší než { $max } úrovní.
    }

too_large = Příliš velké (limit v bajtech: { $max }).

too_many_errors = Chyb je více než { $max }; ostatní nejsou uvedeny.

too_many_fields = Příliš mnoho hodnot (limit: { $max }).

trimmed = Odstraňte mezery na začátku a na konci.

ulid = Zadejte ULID, například 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Tato hodnota je již obsazená.

unique_together = Tato kombinace je již obsazená: { $fields }.

unknown_field = Pole s tímto názvem neexistuje.
    .suggestion = Pole s tímto názvem neexistuje; neměli jste na mysli { $suggestion }?

unreadable = Nepodařilo se přečíst.

unsupported_media_type = Odešlete to jako { $expected }.

uppercase = Použijte pouze velká písmena.

uri = Zadejte URI, například https://example.com nebo urn:isbn:0451450523.

uri_reference = Zadejte URI nebo jeho část, například /path?query nebo #part.

uri_template = Zadejte šablonu URI, například https://example.com/{ "{" }name{ "}" }.

url = Zadejte webovou adresu, například https://example.com.

uuid = Zadejte UUID, například 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Zadejte platný regulární výraz.

weekday = Zadejte datum, které připadá na pondělí až pátek.
    .days = Zadejte datum, které připadá na jeden z těchto dnů: { $days }.

within = { $side ->
        [past] Zadejte datum nebo čas, který není starší než { $unit ->
            [days] { $limit ->
                [one] { $limit } den
                [few] { $limit } dny
                [many] { $limit } dne
               *[other] { $limit } dní
            }
            [hours] { $limit ->
                [one] { $limit } hodina
                [few] { $limit } hodiny
                [many] { $limit } hodiny
               *[other] { $limit } hodin
            }
            [minutes] { $limit ->
                [one] { $limit } minuta
                [few] { $limit } minuty
                [many] { $limit } minuty
               *[other] { $limit } minut
            }
           *[seconds] { $limit ->
                [one] { $limit } sekunda
                [few] { $limit } sekundy
                [many] { $limit } sekundy
               *[other] { $limit } sekund
            }
        } ani není v budoucnosti.
        [future] Zadejte datum nebo čas, který není v minulosti a nastane nejpozději za { $unit ->
            [days] { $limit ->
                [one] { $limit } den
                [few] { $limit } dny
                [many] { $limit } dne
               *[other] { $limit } dní
            }
            [hours] { $limit ->
                [one] { $limit } hodinu
                [few] { $limit } hodiny
                [many] { $limit } hodiny
               *[other] { $limit } hodin
            }
            [minutes] { $limit ->
                [one] { $limit } minutu
                [few] { $limit } minuty
                [many] { $limit } minuty
               *[other] { $limit } minut
            }
           *[seconds] { $limit ->
                [one] { $limit } sekundu
                [few] { $limit } sekundy
                [many] { $limit } sekundy
               *[other] { $limit } sekund
            }
        }.
       *[any] Zadejte datum nebo čas, který se od současného okamžiku liší nejvýše o { $unit ->
            [days] { $limit ->
                [one] { $limit } den
                [few] { $limit } dny
                [many] { $limit } dne
               *[other] { $limit } dní
            }
            [hours] { $limit ->
                [one] { $limit } hodinu
                [few] { $limit } hodiny
                [many] { $limit } hodiny
               *[other] { $limit } hodin
            }
            [minutes] { $limit ->
                [one] { $limit } minutu
                [few] { $limit } minuty
                [many] { $limit } minuty
               *[other] { $limit } minut
            }
           *[seconds] { $limit ->
                [one] { $limit } sekundu
                [few] { $limit } sekundy
                [many] { $limit } sekundy
               *[other] { $limit } sekund
            }
        }.
    }
