above = Ievadiet vērtību, kas ir lielāka par { $limit } (ievadījāt { $actual }).
    .value-free = Ievadiet vērtību, kas ir lielāka par { $limit }.

absent = Atstājiet šo lauku tukšu.

accepted = Lai turpinātu, atzīmējiet šo izvēles rūtiņu.

after = Ievadiet datumu vai laiku, kas ir vēlāks nekā { $limit }.

all_or_none = Aizpildiet visus šos laukus vai atstājiet tos visus tukšus: { $fields }.

alpha = Izmantojiet tikai burtus.

alphanumeric = Izmantojiet tikai burtus un ciparus.

ascii = Izmantojiet tikai latīņu burtus bez diakritiskajām zīmēm, ciparus un parastas tastatūras zīmes.

at_least_one_of = Aizpildiet vismaz vienu no šiem laukiem: { $fields }.

at_most_one_of = Aizpildiet ne vairāk kā vienu no šiem laukiem: { $fields }.

base64 = Ievadiet tekstu Base64 kodējumā.

before = Ievadiet datumu vai laiku, kas ir agrāks nekā { $limit }.

below = Ievadiet vērtību, kas ir mazāka par { $limit } (ievadījāt { $actual }).
    .value-free = Ievadiet vērtību, kas ir mazāka par { $limit }.

bic = Ievadiet BIC kodu, piemēram, DEUTDEFF.

blank = Ievadiet tekstu, kas nesastāv tikai no atstarpēm.

check = Šīs vērtības nav savstarpēji saderīgas.

cidr = Ievadiet tīkla adresi, piemēram, 192.0.2.0/24.

content_type = Izvēlieties failu, kura tips ir viens no šiem: { $allowed }.

control_characters = Izdzēsiet vadības rakstzīmes, piemēram, to, kas atrodas { $position }. pozīcijā.
    .value-free = Izdzēsiet vadības rakstzīmes.

country = Ievadiet valsts kodu.

credit_card = Ievadiet derīgu kartes numuru.

currency = Ievadiet valūtas kodu, piemēram, EUR.

digits = Izmantojiet tikai ciparus.
    .len = { $len ->
            [zero] Ievadiet { $len } ciparus.
            [one] Ievadiet { $len } ciparu.
            *[other] Ievadiet { $len } ciparus.
        }
    .min = { $min ->
            [zero] Ievadiet vismaz { $min } ciparus.
            [one] Ievadiet vismaz { $min } ciparu.
            *[other] Ievadiet vismaz { $min } ciparus.
        }
    .max = { $max ->
            [zero] Ievadiet ne vairāk kā { $max } ciparus.
            [one] Ievadiet ne vairāk kā { $max } ciparu.
            *[other] Ievadiet ne vairāk kā { $max } ciparus.
        }
    .min-max = { $max ->
            [zero] Ievadiet no { $min } līdz { $max } cipariem.
            [one] Ievadiet no { $min } līdz { $max } ciparam.
            *[other] Ievadiet no { $min } līdz { $max } cipariem.
        }

does_not_exist = Tas neeksistē.

domain = Ievadiet domēna nosaukumu, piemēram, example.com.

duplicate = Šis vienums atkārto { $first }. vienumu.

duplicate_field = Tas ir norādīts vairāk nekā vienu reizi.

ean = Ievadiet 8, 13 vai 14 ciparu numuru, kas atrodas zem svītrkoda.

email = Ievadiet e-pasta adresi, piemēram, name@example.com.

empty = Izvēlieties failu, kas nav tukšs.

ends_with = Ievadiet vērtību, kas beidzas ar “{ $value }”.

equal = Ievadiet { $expected }.
    .value-free = Ievadiet vajadzīgo vērtību.

even = Ievadiet pāra skaitli (ievadījāt { $actual }).
    .value-free = Ievadiet pāra skaitli.

exact_items = { $equal ->
        [zero] Izvēlieties tieši { $equal } vienumus (izvēlējāties { $actual }).
        [one] Izvēlieties tieši { $equal } vienumu (izvēlējāties { $actual }).
        *[other] Izvēlieties tieši { $equal } vienumus (izvēlējāties { $actual }).
    }
    .value-free = { $equal ->
            [zero] Izvēlieties tieši { $equal } vienumus.
            [one] Izvēlieties tieši { $equal } vienumu.
            *[other] Izvēlieties tieši { $equal } vienumus.
        }

exact_length = { $unit ->
        [bytes] { $equal ->
            [zero] Ievadiet tieši { $equal } baitus (ievadījāt { $actual }).
            [one] Ievadiet tieši { $equal } baitu (ievadījāt { $actual }).
            *[other] Ievadiet tieši { $equal } baitus (ievadījāt { $actual }).
        }
        *[other] { $equal ->
            [zero] Ievadiet tieši { $equal } rakstzīmes (ievadījāt { $actual }).
            [one] Ievadiet tieši { $equal } rakstzīmi (ievadījāt { $actual }).
            *[other] Ievadiet tieši { $equal } rakstzīmes (ievadījāt { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $equal ->
                [zero] Ievadiet tieši { $equal } baitus.
                [one] Ievadiet tieši { $equal } baitu.
                *[other] Ievadiet tieši { $equal } baitus.
            }
            *[other] { $equal ->
                [zero] Ievadiet tieši { $equal } rakstzīmes.
                [one] Ievadiet tieši { $equal } rakstzīmi.
                *[other] Ievadiet tieši { $equal } rakstzīmes.
            }
        }

exactly_one_of = Aizpildiet tikai vienu no šiem laukiem: { $fields }.

finite = Ievadiet galīgu skaitli.

future = Ievadiet datumu vai laiku nākotnē.

future_or_present = Ievadiet datumu vai laiku, kas nav pagātnē.

hex = Izmantojiet tikai heksadecimālos ciparus: no 0 līdz 9 un no a līdz f.

hex_color = Ievadiet krāsas kodu, piemēram, #1e90ff.

host_port = Ievadiet resursdatora nosaukumu un portu, piemēram, example.com:443.

hostname = Ievadiet resursdatora nosaukumu, piemēram, www.example.com.

iban = Ievadiet IBAN, piemēram, LV80 BANK 0000 4351 9500 1.

identifier = Izmantojiet tikai burtus, ciparus un pasvītrojuma zīmes un sāciet ar burtu vai pasvītrojuma zīmi.

includes = Ievadiet vērtību, kurā ir “{ $value }”.

integer_list = Ievadiet veselus skaitļus, atdalot tos ar komatiem.
    .separator = Ievadiet veselus skaitļus, atdalot tos ar “{ $separator }”.

invalid = Ievadiet derīgu vērtību.

invalid_boolean = Izvēlieties jā vai nē.

invalid_choice = Izvēlieties vienu no šiem variantiem: { $choices }.

invalid_date = Ievadiet derīgu datumu šādā formātā: { $format }.

invalid_datetime = Ievadiet datumu un laiku, piemēram, { $example }.

invalid_duration = Ievadiet ilgumu, piemēram, P1DT12H (pusotra diena).

invalid_extension = Izvēlieties failu, kura tips ir viens no šiem: { $allowed }.

invalid_integer = Ievadiet veselu skaitli.

invalid_list = Izvēlieties tikai no šiem variantiem: { $values }.

invalid_number = Ievadiet skaitli.

invalid_time = Ievadiet laiku, piemēram, { $example }.

invalid_type = { $expected ->
        [integer] Šeit jābūt veselam skaitlim.
        [number] Šeit jābūt skaitlim.
        [boolean] Šeit jābūt vērtībai true vai false.
        [text] Šeit jābūt tekstam.
        [list] Šeit jābūt sarakstam.
        [object] Šeit jābūt objektam ar nosauktām vērtībām.
        [file] Šeit jābūt failam.
        *[other] Vērtības tips ir nepareizs.
    }

ip = Ievadiet IP adresi.

ipv4 = Ievadiet IPv4 adresi.

ipv6 = Ievadiet IPv6 adresi.

iri = Ievadiet IRI, piemēram, https://example.com/café.

iri_reference = Ievadiet IRI vai tā daļu, piemēram, /café?query vai #part.

isbn = Ievadiet ISBN, piemēram, 978-3-8362-2119-1.

isin = Ievadiet ISIN, piemēram, US0378331005.

issn = Ievadiet ISSN, piemēram, 0378-5955.

json = Ievadiet derīgu JSON tekstu.

json_pointer = Ievadiet JSON Pointer norādi, piemēram, /items/0/name.

language = Ievadiet valodas kodu, piemēram, lv vai pt-BR.

lowercase = Izmantojiet tikai mazos burtus.

luhn = Pārbaudiet šī numura ciparus.

mac = Ievadiet MAC adresi, piemēram, 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Ievadiet veselu skaitli.
        [zero] Ievadiet ne vairāk kā { $max } ciparus aiz komata (ievadījāt { $actual }).
        [one] Ievadiet ne vairāk kā { $max } ciparu aiz komata (ievadījāt { $actual }).
        *[other] Ievadiet ne vairāk kā { $max } ciparus aiz komata (ievadījāt { $actual }).
    }
    .value-free = { $max ->
            [0] Ievadiet veselu skaitli.
            [zero] Ievadiet ne vairāk kā { $max } ciparus aiz komata.
            [one] Ievadiet ne vairāk kā { $max } ciparu aiz komata.
            *[other] Ievadiet ne vairāk kā { $max } ciparus aiz komata.
        }

max_digits = { $max ->
        [zero] Ievadiet ne vairāk kā { $max } ciparus (ievadījāt { $actual }).
        [one] Ievadiet ne vairāk kā { $max } ciparu (ievadījāt { $actual }).
        *[other] Ievadiet ne vairāk kā { $max } ciparus (ievadījāt { $actual }).
    }
    .value-free = { $max ->
            [zero] Ievadiet ne vairāk kā { $max } ciparus.
            [one] Ievadiet ne vairāk kā { $max } ciparu.
            *[other] Ievadiet ne vairāk kā { $max } ciparus.
        }

max_items = { $max ->
        [zero] Izvēlieties ne vairāk kā { $max } vienumus (izvēlējāties { $actual }).
        [one] Izvēlieties ne vairāk kā { $max } vienumu (izvēlējāties { $actual }).
        *[other] Izvēlieties ne vairāk kā { $max } vienumus (izvēlējāties { $actual }).
    }
    .value-free = { $max ->
            [zero] Izvēlieties ne vairāk kā { $max } vienumus.
            [one] Izvēlieties ne vairāk kā { $max } vienumu.
            *[other] Izvēlieties ne vairāk kā { $max } vienumus.
        }

max_length = { $unit ->
        [bytes] { $max ->
            [zero] Ievadiet ne vairāk kā { $max } baitus (ievadījāt { $actual }).
            [one] Ievadiet ne vairāk kā { $max } baitu (ievadījāt { $actual }).
            *[other] Ievadiet ne vairāk kā { $max } baitus (ievadījāt { $actual }).
        }
        *[other] { $max ->
            [zero] Ievadiet ne vairāk kā { $max } rakstzīmes (ievadījāt { $actual }).
            [one] Ievadiet ne vairāk kā { $max } rakstzīmi (ievadījāt { $actual }).
            *[other] Ievadiet ne vairāk kā { $max } rakstzīmes (ievadījāt { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $max ->
                [zero] Ievadiet ne vairāk kā { $max } baitus.
                [one] Ievadiet ne vairāk kā { $max } baitu.
                *[other] Ievadiet ne vairāk kā { $max } baitus.
            }
            *[other] { $max ->
                [zero] Ievadiet ne vairāk kā { $max } rakstzīmes.
                [one] Ievadiet ne vairāk kā { $max } rakstzīmi.
                *[other] Ievadiet ne vairāk kā { $max } rakstzīmes.
            }
        }

max_size = { $limit ->
        [zero] Izvēlieties failu, kura lielums nepārsniedz { $limit } baitus (šī faila lielums ir { $actual } B).
        [one] Izvēlieties failu, kura lielums nepārsniedz { $limit } baitu (šī faila lielums ir { $actual } B).
        *[other] Izvēlieties failu, kura lielums nepārsniedz { $limit } baitus (šī faila lielums ir { $actual } B).
    }
    .value-free = { $limit ->
            [zero] Izvēlieties failu, kura lielums nepārsniedz { $limit } baitus.
            [one] Izvēlieties failu, kura lielums nepārsniedz { $limit } baitu.
            *[other] Izvēlieties failu, kura lielums nepārsniedz { $limit } baitus.
        }

max_value = Ievadiet vērtību, kas nav lielāka par { $max } (ievadījāt { $actual }).
    .value-free = Ievadiet vērtību, kas nav lielāka par { $max }.

max_whole_digits = { $max ->
        [zero] Ievadiet ne vairāk kā { $max } ciparus pirms komata (ievadījāt { $actual }).
        [one] Ievadiet ne vairāk kā { $max } ciparu pirms komata (ievadījāt { $actual }).
        *[other] Ievadiet ne vairāk kā { $max } ciparus pirms komata (ievadījāt { $actual }).
    }
    .value-free = { $max ->
            [zero] Ievadiet ne vairāk kā { $max } ciparus pirms komata.
            [one] Ievadiet ne vairāk kā { $max } ciparu pirms komata.
            *[other] Ievadiet ne vairāk kā { $max } ciparus pirms komata.
        }

max_words = { $max ->
        [zero] Uzrakstiet ne vairāk kā { $max } vārdus.
        [one] Uzrakstiet ne vairāk kā { $max } vārdu.
        *[other] Uzrakstiet ne vairāk kā { $max } vārdus.
    }

mime_type = Ievadiet multivides tipu, piemēram, image/png.

min_items = { $min ->
        [zero] Izvēlieties vismaz { $min } vienumus (izvēlējāties { $actual }).
        [one] Izvēlieties vismaz { $min } vienumu (izvēlējāties { $actual }).
        *[other] Izvēlieties vismaz { $min } vienumus (izvēlējāties { $actual }).
    }
    .value-free = { $min ->
            [zero] Izvēlieties vismaz { $min } vienumus.
            [one] Izvēlieties vismaz { $min } vienumu.
            *[other] Izvēlieties vismaz { $min } vienumus.
        }

min_length = { $unit ->
        [bytes] { $min ->
            [zero] Ievadiet vismaz { $min } baitus (ievadījāt { $actual }).
            [one] Ievadiet vismaz { $min } baitu (ievadījāt { $actual }).
            *[other] Ievadiet vismaz { $min } baitus (ievadījāt { $actual }).
        }
        *[other] { $min ->
            [zero] Ievadiet vismaz { $min } rakstzīmes (ievadījāt { $actual }).
            [one] Ievadiet vismaz { $min } rakstzīmi (ievadījāt { $actual }).
            *[other] Ievadiet vismaz { $min } rakstzīmes (ievadījāt { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $min ->
                [zero] Ievadiet vismaz { $min } baitus.
                [one] Ievadiet vismaz { $min } baitu.
                *[other] Ievadiet vismaz { $min } baitus.
            }
            *[other] { $min ->
                [zero] Ievadiet vismaz { $min } rakstzīmes.
                [one] Ievadiet vismaz { $min } rakstzīmi.
                *[other] Ievadiet vismaz { $min } rakstzīmes.
            }
        }

min_value = Ievadiet vērtību, kas nav mazāka par { $min } (ievadījāt { $actual }).
    .value-free = Ievadiet vērtību, kas nav mazāka par { $min }.

min_words = { $min ->
        [zero] Uzrakstiet vismaz { $min } vārdus.
        [one] Uzrakstiet vismaz { $min } vārdu.
        *[other] Uzrakstiet vismaz { $min } vārdus.
    }

mismatch = Abos laukos ievadiet vienu un to pašu.

missing_items = Izvēlieties arī: { $values }.
    .value-free = Izvēlieties visu nepieciešamo.

negative = Ievadiet skaitli, kas ir mazāks par nulli (ievadījāt { $actual }).
    .value-free = Ievadiet skaitli, kas ir mazāks par nulli.

no_clock = Šo vērtību nevar pārbaudīt bez pulksteņa.

non_negative = Ievadiet nulli vai lielāku skaitli (ievadījāt { $actual }).
    .value-free = Ievadiet nulli vai lielāku skaitli.

non_positive = Ievadiet nulli vai mazāku skaitli (ievadījāt { $actual }).
    .value-free = Ievadiet nulli vai mazāku skaitli.

normalized = Rakstiet tekstu ar rakstzīmēm, kas atbilst Unicode formai { $form }.

not_ends_with = Ievadiet vērtību, kas nebeidzas ar “{ $value }”.

not_equal = Ievadiet vērtību, kas nav { $expected }.
    .value-free = Ievadiet citu vērtību.

not_includes = Ievadiet vērtību, kurā nav “{ $value }”.

not_starts_with = Ievadiet vērtību, kas nesākas ar “{ $value }”.

null_characters_not_allowed = Izdzēsiet nulles rakstzīmes.

odd = Ievadiet nepāra skaitli (ievadījāt { $actual }).
    .value-free = Ievadiet nepāra skaitli.

password_entirely_numeric = Izvēlieties paroli, kas nesastāv tikai no cipariem.

password_too_common = Izvēlieties retāk lietotu paroli.

password_too_short = { $min ->
        [zero] Izvēlieties paroli, kurā ir vismaz { $min } rakstzīmes.
        [one] Izvēlieties paroli, kurā ir vismaz { $min } rakstzīme.
        *[other] Izvēlieties paroli, kurā ir vismaz { $min } rakstzīmes.
    }

password_too_similar = Izvēlieties paroli, kas ir mazāk līdzīga citos laukos ievadītajam.

past = Ievadiet datumu vai laiku pagātnē.

past_or_present = Ievadiet datumu vai laiku, kas nav nākotnē.

pattern = Ievadiet derīgu vērtību.

phone = Ievadiet tālruņa numuru, piemēram, +31 20 794 7100.

port = Ievadiet porta numuru: veselu skaitli, kas nav lielāks par 65535.

positive = Ievadiet skaitli, kas ir lielāks par nulli (ievadījāt { $actual }).
    .value-free = Ievadiet skaitli, kas ir lielāks par nulli.

relative_json_pointer = Ievadiet relatīvu JSON Pointer norādi, piemēram, 1/name vai 0#.

required = Šis lauks ir obligāts.

reserved = Šī vērtība ir rezervēta; izvēlieties citu.

semver = Ievadiet versijas numuru, piemēram, 1.4.0.

single_line = Rakstiet visu vienā rindā.

slug = Izmantojiet tikai burtus, ciparus, defises un pasvītrojuma zīmes.

starts_with = Ievadiet vērtību, kas sākas ar “{ $value }”.

step_size = { $offset ->
        [0] Ievadiet skaitļa { $step } daudzkārtni.
        *[any] Ievadiet { $offset } vai skaitli, kas no tā atšķiras par skaitļa { $step } daudzkārtni.
    }

syntax = To nevar nolasīt: kļūda ir { $line }. rindā, { $column }. kolonnā.

timezone = Ievadiet laika joslas nosaukumu, piemēram, Europe/Riga.

too_deep = Ligzdošanas līmeņu skaits šeit pārsniedz { $max }.

too_large = Tas ir pārāk liels (ierobežojums baitos: { $max }).

too_many_errors = Kļūdu skaits pārsniedz { $max }; pārējās nav parādītas.

too_many_fields = Vērtību ir pārāk daudz (ierobežojums: { $max }).

trimmed = Izdzēsiet atstarpes sākumā un beigās.

ulid = Ievadiet ULID, piemēram, 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Šī vērtība jau ir aizņemta.

unique_together = Šī kombinācija jau ir aizņemta: { $fields }.

unknown_field = Lauka ar šādu nosaukumu nav.
    .suggestion = Lauka ar šādu nosaukumu nav; vai domājāt { $suggestion }?

unreadable = To neizdevās nolasīt.

unsupported_media_type = Nosūtiet to kā { $expected }.

uppercase = Izmantojiet tikai lielos burtus.

uri = Ievadiet URI, piemēram, https://example.com vai urn:isbn:0451450523.

uri_reference = Ievadiet URI vai tā daļu, piemēram, /path?query vai #part.

uri_template = Ievadiet URI veidni, piemēram, https://example.com/{ "{" }name{ "}" }.

url = Ievadiet tīmekļa adresi, piemēram, https://example.com.

uuid = Ievadiet UUID, piemēram, 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Ievadiet derīgu regulāro izteiksmi.

weekday = Ievadiet darbdienas datumu (no pirmdienas līdz piektdienai).
    .days = Ievadiet datumu, kas iekrīt kādā no šīm nedēļas dienām: { $days }.

within = { $side ->
        [past] Ievadiet datumu vai laiku, kas ir { $unit ->
            [days] { $limit ->
                [zero] pēdējo { $limit } dienu
                [one] pēdējās { $limit } dienas
                *[other] pēdējo { $limit } dienu
            }
            [hours] { $limit ->
                [zero] pēdējo { $limit } stundu
                [one] pēdējās { $limit } stundas
                *[other] pēdējo { $limit } stundu
            }
            [minutes] { $limit ->
                [zero] pēdējo { $limit } minūšu
                [one] pēdējās { $limit } minūtes
                *[other] pēdējo { $limit } minūšu
            }
            *[seconds] { $limit ->
                [zero] pēdējo { $limit } sekunžu
                [one] pēdējās { $limit } sekundes
                *[other] pēdējo { $limit } sekunžu
            }
        } laikā un nav nākotnē.
        [future] Ievadiet datumu vai laiku, kas ir { $unit ->
            [days] { $limit ->
                [zero] nākamo { $limit } dienu
                [one] nākamās { $limit } dienas
                *[other] nākamo { $limit } dienu
            }
            [hours] { $limit ->
                [zero] nākamo { $limit } stundu
                [one] nākamās { $limit } stundas
                *[other] nākamo { $limit } stundu
            }
            [minutes] { $limit ->
                [zero] nākamo { $limit } minūšu
                [one] nākamās { $limit } minūtes
                *[other] nākamo { $limit } minūšu
            }
            *[seconds] { $limit ->
                [zero] nākamo { $limit } sekunžu
                [one] nākamās { $limit } sekundes
                *[other] nākamo { $limit } sekunžu
            }
        } laikā un nav pagātnē.
        *[any] Ievadiet datumu vai laiku, kas no šā brīža atšķiras ne vairāk kā par { $unit ->
            [days] { $limit ->
                [zero] { $limit } dienām
                [one] { $limit } dienu
                *[other] { $limit } dienām
            }
            [hours] { $limit ->
                [zero] { $limit } stundām
                [one] { $limit } stundu
                *[other] { $limit } stundām
            }
            [minutes] { $limit ->
                [zero] { $limit } minūtēm
                [one] { $limit } minūti
                *[other] { $limit } minūtēm
            }
            *[seconds] { $limit ->
                [zero] { $limit } sekundēm
                [one] { $limit } sekundi
                *[other] { $limit } sekundēm
            }
        }.
    }
