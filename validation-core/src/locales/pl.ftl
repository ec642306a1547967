above = Wpisz wartość większą niż { $limit } (wpisano { $actual }).
    .value-free = Wpisz wartość większą niż { $limit }.

absent = Pozostaw to pole puste.

accepted = Zaznacz to pole, aby przejść dalej.

after = Podaj datę lub godzinę późniejszą niż { $limit }.

all_or_none = Wypełnij wszystkie te pola albo nie wypełniaj żadnego: { $fields }.

alpha = Użyj tylko liter.

alphanumeric = Użyj tylko liter i cyfr.

ascii = Użyj tylko cyfr, podstawowych znaków z klawiatury i liter bez znaków diakrytycznych.

at_least_one_of = Wypełnij co najmniej jedno z tych pól: { $fields }.

at_most_one_of = Wypełnij maksymalnie jedno z tych pól: { $fields }.

base64 = Wpisz tekst w formacie Base64.

before = Podaj datę lub godzinę wcześniejszą niż { $limit }.

below = Wpisz wartość mniejszą niż { $limit } (wpisano { $actual }).
    .value-free = Wpisz wartość mniejszą niż { $limit }.

bic = Wpisz kod BIC, np. DEUTDEFF.

blank = Wpisz coś więcej niż same spacje.

check = Te wartości nie pasują do siebie.

cidr = Wpisz adres sieci, np. 192.0.2.0/24.

content_type = Wybierz plik jednego z tych typów: { $allowed }.

control_characters = Usuń znaki sterujące, np. ten na pozycji { $position }.
    .value-free = Usuń znaki sterujące.

country = Wpisz kod kraju.

credit_card = Wpisz prawidłowy numer karty.

currency = Wpisz kod waluty, np. EUR.

digits = Użyj tylko cyfr.
    .len = { $len ->
            [one] Wpisz { $len } cyfrę.
            [few] Wpisz { $len } cyfry.
            [many] Wpisz { $len } cyfr.
           *[other] Wpisz { $len } cyfry.
        }
    .min = { $min ->
            [one] Wpisz co najmniej { $min } cyfrę.
            [few] Wpisz co najmniej { $min } cyfry.
            [many] Wpisz co najmniej { $min } cyfr.
           *[other] Wpisz co najmniej { $min } cyfry.
        }
    .max = { $max ->
            [one] Wpisz maksymalnie { $max } cyfrę.
            [few] Wpisz maksymalnie { $max } cyfry.
            [many] Wpisz maksymalnie { $max } cyfr.
           *[other] Wpisz maksymalnie { $max } cyfry.
        }
    .min-max = { $max ->
            [one] Wpisz od { $min } do { $max } cyfry.
            [few] Wpisz od { $min } do { $max } cyfr.
            [many] Wpisz od { $min } do { $max } cyfr.
           *[other] Wpisz od { $min } do { $max } cyfry.
        }

does_not_exist = Taki element nie istnieje.

domain = Wpisz nazwę domeny, np. example.com.

duplicate = To powtórzenie elementu nr { $first }.

duplicate_field = Ta wartość została podana więcej niż raz.

ean = Wpisz numer spod kodu kreskowego: 8, 13 lub 14 cyfr.

email = Wpisz adres e-mail, np. name@example.com.

empty = Wybierz plik, który nie jest pusty.

ends_with = Wpisz tekst, który kończy się na: { $value }.

equal = Wpisz wartość „{ $expected }”.
    .value-free = Wpisz oczekiwaną wartość.

even = Wpisz liczbę parzystą (wpisano { $actual }).
    .value-free = Wpisz liczbę parzystą.

exact_items = { $equal ->
        [one] Wybierz dokładnie { $equal } element (wybrano { $actual }).
        [few] Wybierz dokładnie { $equal } elementy (wybrano { $actual }).
        [many] Wybierz dokładnie { $equal } elementów (wybrano { $actual }).
       *[other] Wybierz dokładnie { $equal } elementu (wybrano { $actual }).
    }
    .value-free = { $equal ->
            [one] Wybierz dokładnie { $equal } element.
            [few] Wybierz dokładnie { $equal } elementy.
            [many] Wybierz dokładnie { $equal } elementów.
           *[other] Wybierz dokładnie { $equal } elementu.
        }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Wpisz dokładnie { $equal } bajt (wpisano { $actual }).
            [few] Wpisz dokładnie { $equal } bajty (wpisano { $actual }).
            [many] Wpisz dokładnie { $equal } bajtów (wpisano { $actual }).
           *[other] Wpisz dokładnie { $equal } bajta (wpisano { $actual }).
        }
       *[other] { $equal ->
            [one] Wpisz dokładnie { $equal } znak (wpisano { $actual }).
            [few] Wpisz dokładnie { $equal } znaki (wpisano { $actual }).
            [many] Wpisz dokładnie { $equal } znaków (wpisano { $actual }).
           *[other] Wpisz dokładnie { $equal } znaku (wpisano { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $equal ->
                [one] Wpisz dokładnie { $equal } bajt.
                [few] Wpisz dokładnie { $equal } bajty.
                [many] Wpisz dokładnie { $equal } bajtów.
               *[other] Wpisz dokładnie { $equal } bajta.
            }
           *[other] { $equal ->
                [one] Wpisz dokładnie { $equal } znak.
                [few] Wpisz dokładnie { $equal } znaki.
                [many] Wpisz dokładnie { $equal } znaków.
               *[other] Wpisz dokładnie { $equal } znaku.
            }
        }

exactly_one_of = Wypełnij dokładnie jedno z tych pól: { $fields }.

finite = Wpisz liczbę skończoną.

future = Podaj datę lub godzinę z przyszłości.

future_or_present = Podaj datę lub godzinę nie wcześniejszą niż obecna.

hex = Użyj tylko cyfr szesnastkowych: od 0 do 9 i od a do f.

hex_color = Wpisz kolor, np. #1e90ff.

host_port = Wpisz host i port, np. example.com:443.

hostname = Wpisz nazwę hosta, np. www.example.com.

iban = Wpisz numer IBAN, np. PL61 1090 1014 0000 0712 1981 2874.

identifier = Użyj tylko cyfr, podkreśleń (_) i liter bez polskich znaków; zacznij od litery lub podkreślenia.

includes = Wpisz tekst, który zawiera „{ $value }”.

integer_list = Wpisz liczby całkowite rozdzielone przecinkami.
    .separator = Wpisz liczby całkowite rozdzielone znakiem „{ $separator }”.

invalid = Wpisz prawidłową wartość.

invalid_boolean = Wybierz „tak” lub „nie”.

invalid_choice = Wybierz jedną z tych wartości: { $choices }.

invalid_date = Podaj istniejącą datę w formacie { $format }.

invalid_datetime = Podaj datę i godzinę, np. { $example }.

invalid_duration = Podaj czas trwania, np. P1DT12H, czyli półtora dnia.

invalid_extension = Wybierz plik jednego z tych typów: { $allowed }.

invalid_integer = Wpisz liczbę całkowitą.

invalid_list = Wybierz tylko spośród tych wartości: { $values }.

invalid_number = Wpisz liczbę.

invalid_time = Podaj godzinę, np. { $example }.

invalid_type = { $expected ->
        [integer] W tym miejscu oczekiwana jest liczba całkowita.
        [number] W tym miejscu oczekiwana jest liczba.
        [boolean] W tym miejscu oczekiwana jest wartość true lub false.
        [text] W tym miejscu oczekiwany jest tekst.
        [list] W tym miejscu oczekiwana jest lista.
        [object] W tym miejscu oczekiwany jest obiekt z nazwanymi wartościami.
        [file] W tym miejscu oczekiwany jest plik.
        *[other] Wartość ma niewłaściwy typ.
    }

ip = Wpisz adres IP.

ipv4 = Wpisz adres IPv4.

ipv6 = Wpisz adres IPv6.

iri = Wpisz identyfikator IRI, np. https://example.com/café.

iri_reference = Wpisz identyfikator IRI lub jego część, np. /café?query lub #part.

isbn = Wpisz numer ISBN, np. 978-3-8362-2119-1.

isin = Wpisz kod ISIN, np. US0378331005.

issn = Wpisz numer ISSN, np. 0378-5955.

json = Wpisz prawidłowy tekst w formacie JSON.

json_pointer = Wpisz wskaźnik JSON Pointer, np. /items/0/name.

language = Wpisz kod języka, np. pl lub pt-BR.

lowercase = Użyj tylko małych liter.

luhn = Sprawdź cyfry tego numeru.

mac = Wpisz adres MAC, np. 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Wpisz liczbę całkowitą.
        [one] Wpisz maksymalnie { $max } cyfrę po przecinku (wpisano { $actual }).
        [few] Wpisz maksymalnie { $max } cyfry po przecinku (wpisano { $actual }).
        [many] Wpisz maksymalnie { $max } cyfr po przecinku (wpisano { $actual }).
       *[other] Wpisz maksymalnie { $max } cyfry po przecinku (wpisano { $actual }).
    }
    .value-free = { $max ->
            [0] Wpisz liczbę całkowitą.
            [one] Wpisz maksymalnie { $max } cyfrę po przecinku.
            [few] Wpisz maksymalnie { $max } cyfry po przecinku.
            [many] Wpisz maksymalnie { $max } cyfr po przecinku.
           *[other] Wpisz maksymalnie { $max } cyfry po przecinku.
        }

max_digits = { $max ->
        [one] Wpisz maksymalnie { $max } cyfrę (wpisano { $actual }).
        [few] Wpisz maksymalnie { $max } cyfry (wpisano { $actual }).
        [many] Wpisz maksymalnie { $max } cyfr (wpisano { $actual }).
       *[other] Wpisz maksymalnie { $max } cyfry (wpisano { $actual }).
    }
    .value-free = { $max ->
            [one] Wpisz maksymalnie { $max } cyfrę.
            [few] Wpisz maksymalnie { $max } cyfry.
            [many] Wpisz maksymalnie { $max } cyfr.
           *[other] Wpisz maksymalnie { $max } cyfry.
        }

max_items = { $max ->
        [one] Wybierz maksymalnie { $max } element (wybrano { $actual }).
        [few] Wybierz maksymalnie { $max } elementy (wybrano { $actual }).
        [many] Wybierz maksymalnie { $max } elementów (wybrano { $actual }).
       *[other] Wybierz maksymalnie { $max } elementu (wybrano { $actual }).
    }
    .value-free = { $max ->
            [one] Wybierz maksymalnie { $max } element.
            [few] Wybierz maksymalnie { $max } elementy.
            [many] Wybierz maksymalnie { $max } elementów.
           *[other] Wybierz maksymalnie { $max } elementu.
        }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Wpisz maksymalnie { $max } bajt (wpisano { $actual }).
            [few] Wpisz maksymalnie { $max } bajty (wpisano { $actual }).
            [many] Wpisz maksymalnie { $max } bajtów (wpisano { $actual }).
           *[other] Wpisz maksymalnie { $max } bajta (wpisano { $actual }).
        }
       *[other] { $max ->
            [one] Wpisz maksymalnie { $max } znak (wpisano { $actual }).
            [few] Wpisz maksymalnie { $max } znaki (wpisano { $actual }).
            [many] Wpisz maksymalnie { $max } znaków (wpisano { $actual }).
           *[other] Wpisz maksymalnie { $max } znaku (wpisano { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $max ->
                [one] Wpisz maksymalnie { $max } bajt.
                [few] Wpisz maksymalnie { $max } bajty.
                [many] Wpisz maksymalnie { $max } bajtów.
               *[other] Wpisz maksymalnie { $max } bajta.
            }
           *[other] { $max ->
                [one] Wpisz maksymalnie { $max } znak.
                [few] Wpisz maksymalnie { $max } znaki.
                [many] Wpisz maksymalnie { $max } znaków.
               *[other] Wpisz maksymalnie { $max } znaku.
            }
        }

max_size = { $limit ->
        [one] Wybierz plik nie większy niż { $limit } bajt (ten ma { $actual }).
        [few] Wybierz plik nie większy niż { $limit } bajty (ten ma { $actual }).
        [many] Wybierz plik nie większy niż { $limit } bajtów (ten ma { $actual }).
       *[other] Wybierz plik nie większy niż { $limit } bajta (ten ma { $actual }).
    }
    .value-free = { $limit ->
            [one] Wybierz plik nie większy niż { $limit } bajt.
            [few] Wybierz plik nie większy niż { $limit } bajty.
            [many] Wybierz plik nie większy niż { $limit } bajtów.
           *[other] Wybierz plik nie większy niż { $limit } bajta.
        }

max_value = Wpisz wartość { $max } lub mniejszą (wpisano { $actual }).
    .value-free = Wpisz wartość { $max } lub mniejszą.

max_whole_digits = { $max ->
        [one] Wpisz maksymalnie { $max } cyfrę przed przecinkiem (wpisano { $actual }).
        [few] Wpisz maksymalnie { $max } cyfry przed przecinkiem (wpisano { $actual }).
        [many] Wpisz maksymalnie { $max } cyfr przed przecinkiem (wpisano { $actual }).
       *[other] Wpisz maksymalnie { $max } cyfry przed przecinkiem (wpisano { $actual }).
    }
    .value-free = { $max ->
            [one] Wpisz maksymalnie { $max } cyfrę przed przecinkiem.
            [few] Wpisz maksymalnie { $max } cyfry przed przecinkiem.
            [many] Wpisz maksymalnie { $max } cyfr przed przecinkiem.
           *[other] Wpisz maksymalnie { $max } cyfry przed przecinkiem.
        }

max_words = { $max ->
        [one] Napisz maksymalnie { $max } słowo.
        [few] Napisz maksymalnie { $max } słowa.
        [many] Napisz maksymalnie { $max } słów.
       *[other] Napisz maksymalnie { $max } słowa.
    }

mime_type = Wpisz typ MIME, np. image/png.

min_items = { $min ->
        [one] Wybierz co najmniej { $min } element (wybrano { $actual }).
        [few] Wybierz co najmniej { $min } elementy (wybrano { $actual }).
        [many] Wybierz co najmniej { $min } elementów (wybrano { $actual }).
       *[other] Wybierz co najmniej { $min } elementu (wybrano { $actual }).
    }
    .value-free = { $min ->
            [one] Wybierz co najmniej { $min } element.
            [few] Wybierz co najmniej { $min } elementy.
            [many] Wybierz co najmniej { $min } elementów.
           *[other] Wybierz co najmniej { $min } elementu.
        }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Wpisz co najmniej { $min } bajt (wpisano { $actual }).
            [few] Wpisz co najmniej { $min } bajty (wpisano { $actual }).
            [many] Wpisz co najmniej { $min } bajtów (wpisano { $actual }).
           *[other] Wpisz co najmniej { $min } bajta (wpisano { $actual }).
        }
       *[other] { $min ->
            [one] Wpisz co najmniej { $min } znak (wpisano { $actual }).
            [few] Wpisz co najmniej { $min } znaki (wpisano { $actual }).
            [many] Wpisz co najmniej { $min } znaków (wpisano { $actual }).
           *[other] Wpisz co najmniej { $min } znaku (wpisano { $actual }).
        }
    }
    .value-free = { $unit ->
            [bytes] { $min ->
                [one] Wpisz co najmniej { $min } bajt.
                [few] Wpisz co najmniej { $min } bajty.
                [many] Wpisz co najmniej { $min } bajtów.
               *[other] Wpisz co najmniej { $min } bajta.
            }
           *[other] { $min ->
                [one] Wpisz co najmniej { $min } znak.
                [few] Wpisz co najmniej { $min } znaki.
                [many] Wpisz co najmniej { $min } znaków.
               *[other] Wpisz co najmniej { $min } znaku.
            }
        }

min_value = Wpisz wartość { $min } lub większą (wpisano { $actual }).
    .value-free = Wpisz wartość { $min } lub większą.

min_words = { $min ->
        [one] Napisz co najmniej { $min } słowo.
        [few] Napisz co najmniej { $min } słowa.
        [many] Napisz co najmniej { $min } słów.
       *[other] Napisz co najmniej { $min } słowa.
    }

mismatch = Wpisz to samo w obu polach.

missing_items = Wybierz także: { $values }.
    .value-free = Wybierz wszystkie wymagane elementy.

negative = Wpisz liczbę mniejszą od zera (wpisano { $actual }).
    .value-free = Wpisz liczbę mniejszą od zera.

no_clock = Nie można tego sprawdzić, bo zegar jest niedostępny.

non_negative = Wpisz zero lub liczbę większą od zera (wpisano { $actual }).
    .value-free = Wpisz zero lub liczbę większą od zera.

non_positive = Wpisz zero lub liczbę mniejszą od zera (wpisano { $actual }).
    .value-free = Wpisz zero lub liczbę mniejszą od zera.

normalized = Zapisz tekst w formie normalizacyjnej { $form } standardu Unicode.

not_ends_with = Wpisz tekst, który nie kończy się na: { $value }.

not_equal = Wpisz wartość inną niż „{ $expected }”.
    .value-free = Wpisz inną wartość.

not_includes = Usuń „{ $value }”.

not_starts_with = Wpisz tekst, który nie zaczyna się od: { $value }.

null_characters_not_allowed = Usuń znaki null.

odd = Wpisz liczbę nieparzystą (wpisano { $actual }).
    .value-free = Wpisz liczbę nieparzystą.

password_entirely_numeric = Wybierz hasło, które nie składa się z samych cyfr.

password_too_common = Wybierz mniej popularne hasło.

password_too_short = { $min ->
        [one] Wybierz hasło, które ma co najmniej { $min } znak.
        [few] Wybierz hasło, które ma co najmniej { $min } znaki.
        [many] Wybierz hasło, które ma co najmniej { $min } znaków.
       *[other] Wybierz hasło, które ma co najmniej { $min } znaku.
    }

password_too_similar = Wybierz hasło, które mniej przypomina inne wpisane dane.

past = Podaj datę lub godzinę z przeszłości.

past_or_present = Podaj datę lub godzinę nie późniejszą niż obecna.

pattern = Wpisz prawidłową wartość.

phone = Wpisz numer telefonu, np. +48 22 123 45 67.

port = Wpisz numer portu: liczbę całkowitą nie większą niż 65535.

positive = Wpisz liczbę większą od zera (wpisano { $actual }).
    .value-free = Wpisz liczbę większą od zera.

relative_json_pointer = Wpisz względny wskaźnik JSON Pointer, np. 1/name lub 0#.

required = To pole jest wymagane.

reserved = Ta wartość jest zastrzeżona; wybierz inną.

semver = Wpisz numer wersji, np. 1.4.0.

single_line = Zapisz wszystko w jednym wierszu.

slug = Użyj tylko cyfr, łączników (-), podkreśleń (_) i liter bez polskich znaków.

starts_with = Wpisz tekst, który zaczyna się od: { $value }.

step_size = { $offset ->
        [0] Wpisz wielokrotność liczby { $step }.
       *[any] Wpisz { $offset } lub liczbę oddaloną od { $offset } o wielokrotność liczby { $step }.
    }

syntax = Nie można odczytać danych: błąd jest w wierszu { $line }, kolumnie { $column }.

timezone = Wpisz nazwę strefy czasowej, np. Europe/Warsaw.

too_deep = { $max ->
        [one] Zagnieżdżenie jest głębsze niż { $max } poziom.
        [few] Zagnieżdżenie jest głębsze niż { $max } poziomy.
        [many] Zagnieżdżenie jest głębsze niż { $max } poziomów.
       *[other] Zagnieżdżenie jest głębsze niż { $max } poziomu.
    }

too_large = Dane są zbyt duże (limit w bajtach: { $max }).

too_many_errors = Błędów jest więcej niż { $max }; pozostałych nie pokazano.

too_many_fields = Wartości jest zbyt wiele (limit: { $max }).

trimmed = Usuń spacje na początku i na końcu.

ulid = Wpisz identyfikator ULID, np. 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Ta wartość jest już zajęta.

unique_together = Ta kombinacja jest już zajęta: { $fields }.

unknown_field = Nie ma pola o takiej nazwie.
    .suggestion = Nie ma pola o takiej nazwie; czy chodziło o { $suggestion }?

unreadable = Nie udało się odczytać danych.

unsupported_media_type = Wyślij to jako { $expected }.

uppercase = Użyj tylko wielkich liter.

uri = Wpisz identyfikator URI, np. https://example.com lub urn:isbn:0451450523.

uri_reference = Wpisz identyfikator URI lub jego część, np. /path?query lub #part.

uri_template = Wpisz szablon URI, np. https://example.com/{ "{" }name{ "}" }.

url = Wpisz adres internetowy, np. https://example.com.

uuid = Wpisz identyfikator UUID, np. 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Wpisz prawidłowe wyrażenie regularne.

weekday = Podaj datę przypadającą w dzień od poniedziałku do piątku.
    .days = Podaj datę przypadającą w jeden z tych dni: { $days }.

within = { $side ->
        [past] Podaj datę lub godzinę z { $unit ->
            [days] { $limit ->
                [one] ostatniej doby
                [few] ostatnich { $limit } dni
                [many] ostatnich { $limit } dni
               *[other] ostatnich { $limit } dnia
            }
            [hours] { $limit ->
                [one] ostatniej godziny
                [few] ostatnich { $limit } godzin
                [many] ostatnich { $limit } godzin
               *[other] ostatnich { $limit } godziny
            }
            [minutes] { $limit ->
                [one] ostatniej minuty
                [few] ostatnich { $limit } minut
                [many] ostatnich { $limit } minut
               *[other] ostatnich { $limit } minuty
            }
           *[seconds] { $limit ->
                [one] ostatniej sekundy
                [few] ostatnich { $limit } sekund
                [many] ostatnich { $limit } sekund
               *[other] ostatnich { $limit } sekundy
            }
        }, nie późniejszą niż obecna.
        [future] Podaj datę lub godzinę z { $unit ->
            [days] { $limit ->
                [one] najbliższej doby
                [few] najbliższych { $limit } dni
                [many] najbliższych { $limit } dni
               *[other] najbliższych { $limit } dnia
            }
            [hours] { $limit ->
                [one] najbliższej godziny
                [few] najbliższych { $limit } godzin
                [many] najbliższych { $limit } godzin
               *[other] najbliższych { $limit } godziny
            }
            [minutes] { $limit ->
                [one] najbliższej minuty
                [few] najbliższych { $limit } minut
                [many] najbliższych { $limit } minut
               *[other] najbliższych { $limit } minuty
            }
           *[seconds] { $limit ->
                [one] najbliższej sekundy
                [few] najbliższych { $limit } sekund
                [many] najbliższych { $limit } sekund
               *[other] najbliższych { $limit } sekundy
            }
        }, nie wcześniejszą niż obecna.
       *[any] Podaj datę lub godzinę, która różni się od obecnej maksymalnie o { $unit ->
            [days] { $limit ->
                [one] { $limit } dzień
                [few] { $limit } dni
                [many] { $limit } dni
               *[other] { $limit } dnia
            }
            [hours] { $limit ->
                [one] { $limit } godzinę
                [few] { $limit } godziny
                [many] { $limit } godzin
               *[other] { $limit } godziny
            }
            [minutes] { $limit ->
                [one] { $limit } minutę
                [few] { $limit } minuty
                [many] { $limit } minut
               *[other] { $limit } minuty
            }
           *[seconds] { $limit ->
                [one] { $limit } sekundę
                [few] { $limit } sekundy
                [many] { $limit } sekund
               *[other] { $limit } sekundy
            }
        }.
    }
