above = Inserire un valore maggiore di { $limit } (valore inserito: { $actual }).
    .value-free = Inserire un valore maggiore di { $limit }.

absent = Lasciare vuoto questo campo.

accepted = Selezionare questa casella per continuare.

after = Inserire una data o un’ora successiva a questa: { $limit }.

all_or_none = Compilare tutti questi campi o nessuno: { $fields }.

alpha = Usare solo lettere.

alphanumeric = Usare solo lettere e cifre.

ascii = Usare solo lettere non accentate, cifre e i simboli di base della tastiera.

at_least_one_of = Compilare almeno uno di questi campi: { $fields }.

at_most_one_of = Compilare al massimo uno di questi campi: { $fields }.

base64 = Inserire un testo codificato in Base64.

before = Inserire una data o un’ora precedente a questa: { $limit }.

below = Inserire un valore minore di { $limit } (valore inserito: { $actual }).
    .value-free = Inserire un valore minore di { $limit }.

bic = Inserire un codice BIC, ad esempio DEUTDEFF.

blank = Inserire qualcosa di diverso dagli spazi.

check = Questi valori non sono compatibili tra loro.

cidr = Inserire un indirizzo di rete, ad esempio 192.0.2.0/24.

content_type = Scegliere un file di uno di questi tipi: { $allowed }.

control_characters = Eliminare i caratteri di controllo, come quello in posizione { $position }.
    .value-free = Eliminare i caratteri di controllo.

country = Inserire il codice di un paese.

credit_card = Inserire un numero di carta valido.

currency = Inserire il codice di una valuta, ad esempio EUR.

digits = Usare solo cifre.
    .len = { $len ->
        [one] Inserire { $len } cifra.
        [many] Inserire { $len } di cifre.
        *[other] Inserire { $len } cifre.
    }
    .min = { $min ->
        [one] Inserire almeno { $min } cifra.
        [many] Inserire almeno { $min } di cifre.
        *[other] Inserire almeno { $min } cifre.
    }
    .max = { $max ->
        [one] Inserire al massimo { $max } cifra.
        [many] Inserire al massimo { $max } di cifre.
        *[other] Inserire al massimo { $max } cifre.
    }
    .min-max = Inserire da { $min } a { $max } cifre.

does_not_exist = Questo elemento non esiste.

domain = Inserire un nome di dominio, ad esempio example.com.

duplicate = Questo elemento è uguale all’elemento { $first }.

duplicate_field = Questo dato è presente più volte.

ean = Inserire il numero sotto il codice a barre: 8, 13 o 14 cifre.

email = Inserire un indirizzo email, ad esempio name@example.com.

empty = Scegliere un file che non sia vuoto.

ends_with = Inserire un testo che finisca con “{ $value }”.

equal = Inserire “{ $expected }”.
    .value-free = Inserire il valore previsto.

even = Inserire un numero pari (valore inserito: { $actual }).
    .value-free = Inserire un numero pari.

exact_items = { $equal ->
        [one] Selezionare esattamente { $equal } elemento (selezionati: { $actual }).
        [many] Selezionare esattamente { $equal } di elementi (selezionati: { $actual }).
        *[other] Selezionare esattamente { $equal } elementi (selezionati: { $actual }).
    }
    .value-free = { $equal ->
        [one] Selezionare esattamente { $equal } elemento.
        [many] Selezionare esattamente { $equal } di elementi.
        *[other] Selezionare esattamente { $equal } elementi.
    }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Inserire esattamente { $equal } byte (inseriti: { $actual }).
            [many] Inserire esattamente { $equal } di byte (inseriti: { $actual }).
            *[other] Inserire esattamente { $equal } byte (inseriti: { $actual }).
        }
        *[other] { $equal ->
            [one] Inserire esattamente { $equal } carattere (inseriti: { $actual }).
            [many] Inserire esattamente { $equal } di caratteri (inseriti: { $actual }).
            *[other] Inserire esattamente { $equal } caratteri (inseriti: { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $equal ->
            [one] Inserire esattamente { $equal } byte.
            [many] Inserire esattamente { $equal } di byte.
            *[other] Inserire esattamente { $equal } byte.
        }
        *[other] { $equal ->
            [one] Inserire esattamente { $equal } carattere.
            [many] Inserire esattamente { $equal } di caratteri.
            *[other] Inserire esattamente { $equal } caratteri.
        }
    }

exactly_one_of = Compilare esattamente uno di questi campi: { $fields }.

finite = Inserire un numero finito.

future = Inserire una data o un’ora nel futuro.

future_or_present = Inserire una data o un’ora che non sia nel passato.

hex = Inserire solo cifre esadecimali: da 0 a 9 e dalla “a” alla “f”.

hex_color = Inserire un colore, ad esempio #1e90ff.

host_port = Inserire un host e una porta, ad esempio example.com:443.

hostname = Inserire un nome host, ad esempio www.example.com.

iban = Inserire un IBAN, ad esempio IT60 X054 2811 1010 0000 0123 456.

identifier = Usare solo lettere, cifre e trattini bassi, iniziando con una lettera o un trattino basso.

includes = Inserire un testo che contenga “{ $value }”.

integer_list = Inserire numeri interi separati da virgole.
    .separator = Inserire numeri interi separati da “{ $separator }”.

invalid = Inserire un valore valido.

invalid_boolean = Scegliere sì o no.

invalid_choice = Scegliere una di queste opzioni: { $choices }.

invalid_date = Inserire una data valida nel formato { $format }.

invalid_datetime = Inserire una data e un’ora, ad esempio { $example }.

invalid_duration = Inserire una durata, ad esempio P1DT12H per un giorno e mezzo.

invalid_extension = Scegliere un file di uno di questi tipi: { $allowed }.

invalid_integer = Inserire un numero intero.

invalid_list = Scegliere solo tra queste opzioni: { $values }.

invalid_number = Inserire un numero.

invalid_time = Inserire un’ora, ad esempio { $example }.

invalid_type = { $expected ->
        [integer] Qui è previsto un numero intero.
        [number] Qui è previsto un numero.
        [boolean] Qui è previsto true o false.
        [text] Qui è previsto del testo.
        [list] Qui è previsto un elenco.
        [object] Qui è previsto un oggetto con valori denominati.
        [file] Qui è previsto un file.
        *[other] Questo valore è del tipo sbagliato.
    }

ip = Inserire un indirizzo IP.

ipv4 = Inserire un indirizzo IPv4.

ipv6 = Inserire un indirizzo IPv6.

iri = Inserire un IRI, ad esempio https://example.com/café.

iri_reference = Inserire un IRI o una parte di IRI, ad esempio /café?query o #part.

isbn = Inserire un ISBN, ad esempio 978-3-8362-2119-1.

isin = Inserire un codice ISIN, ad esempio US0378331005.

issn = Inserire un ISSN, ad esempio 0378-5955.

json = Inserire un testo JSON valido.

json_pointer = Inserire un puntatore JSON, ad esempio /items/0/name.

language = Inserire il codice di una lingua, ad esempio it o pt-BR.

lowercase = Scrivere tutto in minuscolo.

luhn = Controllare le cifre di questo numero.

mac = Inserire un indirizzo MAC, ad esempio 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Inserire un numero intero.
        [one] Inserire al massimo { $max } cifra decimale (inserite: { $actual }).
        [many] Inserire al massimo { $max } di cifre decimali (inserite: { $actual }).
        *[other] Inserire al massimo { $max } cifre decimali (inserite: { $actual }).
    }
    .value-free = { $max ->
        [0] Inserire un numero intero.
        [one] Inserire al massimo { $max } cifra decimale.
        [many] Inserire al massimo { $max } di cifre decimali.
        *[other] Inserire al massimo { $max } cifre decimali.
    }

max_digits = { $max ->
        [one] Inserire al massimo { $max } cifra (inserite: { $actual }).
        [many] Inserire al massimo { $max } di cifre (inserite: { $actual }).
        *[other] Inserire al massimo { $max } cifre (inserite: { $actual }).
    }
    .value-free = { $max ->
        [one] Inserire al massimo { $max } cifra.
        [many] Inserire al massimo { $max } di cifre.
        *[other] Inserire al massimo { $max } cifre.
    }

max_items = { $max ->
        [one] Selezionare al massimo { $max } elemento (selezionati: { $actual }).
        [many] Selezionare al massimo { $max } di elementi (selezionati: { $actual }).
        *[other] Selezionare al massimo { $max } elementi (selezionati: { $actual }).
    }
    .value-free = { $max ->
        [one] Selezionare al massimo { $max } elemento.
        [many] Selezionare al massimo { $max } di elementi.
        *[other] Selezionare al massimo { $max } elementi.
    }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Inserire al massimo { $max } byte (inseriti: { $actual }).
            [many] Inserire al massimo { $max } di byte (inseriti: { $actual }).
            *[other] Inserire al massimo { $max } byte (inseriti: { $actual }).
        }
        *[other] { $max ->
            [one] Inserire al massimo { $max } carattere (inseriti: { $actual }).
            [many] Inserire al massimo { $max } di caratteri (inseriti: { $actual }).
            *[other] Inserire al massimo { $max } caratteri (inseriti: { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $max ->
            [one] Inserire al massimo { $max } byte.
            [many] Inserire al massimo { $max } di byte.
            *[other] Inserire al massimo { $max } byte.
        }
        *[other] { $max ->
            [one] Inserire al massimo { $max } carattere.
            [many] Inserire al massimo { $max } di caratteri.
            *[other] Inserire al massimo { $max } caratteri.
        }
    }

max_size = { $limit ->
        [one] Scegliere un file di massimo { $limit } byte (questo ne ha { $actual }).
        [many] Scegliere un file di massimo { $limit } di byte (questo ne ha { $actual }).
        *[other] Scegliere un file di massimo { $limit } byte (questo ne ha { $actual }).
    }
    .value-free = { $limit ->
        [one] Scegliere un file di massimo { $limit } byte.
        [many] Scegliere un file di massimo { $limit } di byte.
        *[other] Scegliere un file di massimo { $limit } byte.
    }

max_value = Inserire un valore minore o uguale a { $max } (valore inserito: { $actual }).
    .value-free = Inserire un valore minore o uguale a { $max }.

max_whole_digits = { $max ->
        [one] Inserire al massimo { $max } cifra prima della virgola (inserite: { $actual }).
        [many] Inserire al massimo { $max } di cifre prima della virgola (inserite: { $actual }).
        *[other] Inserire al massimo { $max } cifre prima della virgola (inserite: { $actual }).
    }
    .value-free = { $max ->
        [one] Inserire al massimo { $max } cifra prima della virgola.
        [many] Inserire al massimo { $max } di cifre prima della virgola.
        *[other] Inserire al massimo { $max } cifre prima della virgola.
    }

max_words = { $max ->
        [one] Scrivere al massimo { $max } parola.
        [many] Scrivere al massimo { $max } di parole.
        *[other] Scrivere al massimo { $max } parole.
    }

mime_type = Inserire un tipo MIME, ad esempio image/png.

min_items = { $min ->
        [one] Selezionare almeno { $min } elemento (selezionati: { $actual }).
        [many] Selezionare almeno { $min } di elementi (selezionati: { $actual }).
        *[other] Selezionare almeno { $min } elementi (selezionati: { $actual }).
    }
    .value-free = { $min ->
        [one] Selezionare almeno { $min } elemento.
        [many] Selezionare almeno { $min } di elementi.
        *[other] Selezionare almeno { $min } elementi.
    }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Inserire almeno { $min } byte (inseriti: { $actual }).
            [many] Inserire almeno { $min } di byte (inseriti: { $actual }).
            *[other] Inserire almeno { $min } byte (inseriti: { $actual }).
        }
        *[other] { $min ->
            [one] Inserire almeno { $min } carattere (inseriti: { $actual }).
            [many] Inserire almeno { $min } di caratteri (inseriti: { $actual }).
            *[other] Inserire almeno { $min } caratteri (inseriti: { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $min ->
            [one] Inserire almeno { $min } byte.
            [many] Inserire almeno { $min } di byte.
            *[other] Inserire almeno { $min } byte.
        }
        *[other] { $min ->
            [one] Inserire almeno { $min } carattere.
            [many] Inserire almeno { $min } di caratteri.
            *[other] Inserire almeno { $min } caratteri.
        }
    }

min_value = Inserire un valore maggiore o uguale a { $min } (valore inserito: { $actual }).
    .value-free = Inserire un valore maggiore o uguale a { $min }.

min_words = { $min ->
        [one] Scrivere almeno { $min } parola.
        [many] Scrivere almeno { $min } di parole.
        *[other] Scrivere almeno { $min } parole.
    }

mismatch = Inserire lo stesso valore in entrambi i campi.

missing_items = Selezionare anche: { $values }.
    .value-free = Selezionare tutti gli elementi necessari.

negative = Inserire un numero minore di zero (valore inserito: { $actual }).
    .value-free = Inserire un numero minore di zero.

no_clock = Impossibile verificare questo valore senza un orologio.

non_negative = Inserire un numero maggiore o uguale a zero (valore inserito: { $actual }).
    .value-free = Inserire un numero maggiore o uguale a zero.

non_positive = Inserire un numero minore o uguale a zero (valore inserito: { $actual }).
    .value-free = Inserire un numero minore o uguale a zero.

normalized = Scrivere questo testo nella forma di normalizzazione Unicode { $form }.

not_ends_with = Inserire un testo che non finisca con “{ $value }”.

not_equal = Inserire un valore diverso da “{ $expected }”.
    .value-free = Inserire un altro valore.

not_includes = Eliminare “{ $value }”.

not_starts_with = Inserire un testo che non inizi con “{ $value }”.

null_characters_not_allowed = Eliminare i caratteri nulli.

odd = Inserire un numero dispari (valore inserito: { $actual }).
    .value-free = Inserire un numero dispari.

password_entirely_numeric = Scegliere una password che non contenga solo cifre.

password_too_common = Scegliere una password meno comune.

password_too_short = { $min ->
        [one] Scegliere una password di almeno { $min } carattere.
        [many] Scegliere una password di almeno { $min } di caratteri.
        *[other] Scegliere una password di almeno { $min } caratteri.
    }

password_too_similar = Scegliere una password meno simile agli altri dati inseriti.

past = Inserire una data o un’ora nel passato.

past_or_present = Inserire una data o un’ora che non sia nel futuro.

pattern = Inserire un valore valido.

phone = Inserire un numero di telefono, ad esempio +39 06 1234 5678.

port = Inserire un numero di porta: un numero intero minore o uguale a 65535.

positive = Inserire un numero maggiore di zero (valore inserito: { $actual }).
    .value-free = Inserire un numero maggiore di zero.

relative_json_pointer = Inserire un puntatore JSON relativo, ad esempio 1/name o 0#.

required = Questo campo è obbligatorio.

reserved = Questo valore è riservato; sceglierne un altro.

semver = Inserire un numero di versione, ad esempio 1.4.0.

single_line = Scrivere tutto su una sola riga.

slug = Usare solo lettere, cifre, trattini e trattini bassi.

starts_with = Inserire un testo che inizi con “{ $value }”.

step_size = { $offset ->
        [0] Inserire un multiplo di { $step }.
        *[any] Inserire { $offset } o un numero che ne differisca di un multiplo di { $step }.
    }

syntax = Lettura impossibile: c’è un errore alla riga { $line }, colonna { $column }.

timezone = Inserire il nome di un fuso orario, ad esempio Europe/Rome.

too_deep = { $max ->
        [one] L’annidamento supera { $max } livello.
        [many] L’annidamento supera { $max } di livelli.
        *[other] L’annidamento supera { $max } livelli.
    }

too_large = È troppo grande (limite in byte: { $max }).

too_many_errors = Gli errori sono più di { $max }; gli altri non vengono mostrati.

too_many_fields = Ci sono troppi valori (limite: { $max }).

trimmed = Eliminare gli spazi all’inizio e alla fine.

ulid = Inserire un ULID, ad esempio 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Questo valore è già in uso.

unique_together = Questa combinazione è già in uso: { $fields }.

unknown_field = Non esiste alcun campo con questo nome.
    .suggestion = Non esiste alcun campo con questo nome; forse si intendeva { $suggestion }?

unreadable = Non è stato possibile leggere i dati.

unsupported_media_type = Inviare i dati come { $expected }.

uppercase = Scrivere tutto in maiuscolo.

uri = Inserire un URI, ad esempio https://example.com o urn:isbn:0451450523.

uri_reference = Inserire un URI o una parte di URI, ad esempio /path?query o #part.

uri_template = Inserire un modello di URI, ad esempio https://example.com/{ "{" }name{ "}" }.

url = Inserire un indirizzo web, ad esempio https://example.com.

uuid = Inserire un UUID, ad esempio 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Inserire un’espressione regolare valida.

weekday = Inserire una data che cada dal lunedì al venerdì.
    .days = Inserire una data che cada in uno di questi giorni: { $days }.

within = { $side ->
        [past] Inserire una data o un’ora che risalga al massimo a { $unit ->
            [days] { $limit ->
                [one] { $limit } giorno
                [many] { $limit } di giorni
                *[other] { $limit } giorni
            }
            [hours] { $limit ->
                [one] { $limit } ora
                [many] { $limit } di ore
                *[other] { $limit } ore
            }
            [minutes] { $limit ->
                [one] { $limit } minuto
                [many] { $limit } di minuti
                *[other] { $limit } minuti
            }
            *[seconds] { $limit ->
                [one] { $limit } secondo
                [many] { $limit } di secondi
                *[other] { $limit } secondi
            }
        } fa e non sia nel futuro.
        [future] Inserire una data o un’ora che cada al massimo tra { $unit ->
            [days] { $limit ->
                [one] { $limit } giorno
                [many] { $limit } di giorni
                *[other] { $limit } giorni
            }
            [hours] { $limit ->
                [one] { $limit } ora
                [many] { $limit } di ore
                *[other] { $limit } ore
            }
            [minutes] { $limit ->
                [one] { $limit } minuto
                [many] { $limit } di minuti
                *[other] { $limit } minuti
            }
            *[seconds] { $limit ->
                [one] { $limit } secondo
                [many] { $limit } di secondi
                *[other] { $limit } secondi
            }
        } e non sia nel passato.
        *[any] Inserire una data o un’ora che disti al massimo { $unit ->
            [days] { $limit ->
                [one] { $limit } giorno
                [many] { $limit } di giorni
                *[other] { $limit } giorni
            }
            [hours] { $limit ->
                [one] { $limit } ora
                [many] { $limit } di ore
                *[other] { $limit } ore
            }
            [minutes] { $limit ->
                [one] { $limit } minuto
                [many] { $limit } di minuti
                *[other] { $limit } minuti
            }
            *[seconds] { $limit ->
                [one] { $limit } secondo
                [many] { $limit } di secondi
                *[other] { $limit } secondi
            }
        } da adesso.
    }
