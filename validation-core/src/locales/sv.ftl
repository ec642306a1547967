above = Ange ett värde över { $limit } (du angav { $actual }).
    .value-free = Ange ett värde över { $limit }.

absent = Lämna fältet tomt.

accepted = Kryssa i rutan för att fortsätta.

after = Ange ett datum eller en tid efter { $limit }.

all_or_none = Fyll i alla dessa fält eller inget av dem: { $fields }.

alpha = Använd bara bokstäver.

alphanumeric = Använd bara bokstäver och siffror.

ascii = Använd bara bokstäverna A–Z, siffror och de vanliga tecknen på tangentbordet.

at_least_one_of = Fyll i minst ett av dessa fält: { $fields }.

at_most_one_of = Fyll i högst ett av dessa fält: { $fields }.

base64 = Ange Base64-kodad text.

before = Ange ett datum eller en tid före { $limit }.

below = Ange ett värde under { $limit } (du angav { $actual }).
    .value-free = Ange ett värde under { $limit }.

bic = Ange en BIC-kod, till exempel DEUTDEFF.

blank = Ange något annat än bara blanksteg.

check = De här värdena passar inte ihop.

cidr = Ange ett nätverk, till exempel 192.0.2.0/24.

content_type = Välj en fil i något av dessa format: { $allowed }.

control_characters = Ta bort styrtecken, till exempel det på position { $position }.
    .value-free = Ta bort styrtecken.

country = Ange en landskod.

credit_card = Ange ett giltigt kortnummer.

currency = Ange en valutakod, till exempel EUR.

digits = Använd bara siffror.
    .len = { $len ->
            [one] Ange { $len } siffra.
            *[other] Ange { $len } siffror.
        }
    .min = { $min ->
            [one] Ange minst { $min } siffra.
            *[other] Ange minst { $min } siffror.
        }
    .max = { $max ->
            [one] Ange högst { $max } siffra.
            *[other] Ange högst { $max } siffror.
        }
    .min-max = Ange { $min }–{ $max } siffror.

does_not_exist = Det här finns inte.

domain = Ange en domän, till exempel example.com.

duplicate = Samma värde finns redan på plats { $first }.

duplicate_field = Det här har angetts mer än en gång.

ean = Ange numret under streckkoden: 8, 13 eller 14 siffror.

email = Ange en e-postadress, till exempel name@example.com.

empty = Välj en fil som inte är tom.

ends_with = Avsluta med: { $value }.

equal = Ange ”{ $expected }”.
    .value-free = Ange det förväntade värdet.

even = Ange ett jämnt tal (du angav { $actual }).
    .value-free = Ange ett jämnt tal.

exact_items = Välj exakt { $equal } alternativ (du valde { $actual }).
    .value-free = Välj exakt { $equal } alternativ.

exact_length = { $unit ->
        [bytes] Ange exakt { $equal } byte (du angav { $actual }).
        *[other] Ange exakt { $equal } tecken (du angav { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Ange exakt { $equal } byte.
            *[other] Ange exakt { $equal } tecken.
        }

exactly_one_of = Fyll i exakt ett av dessa fält: { $fields }.

finite = Ange ett ändligt tal.

future = Ange ett datum eller en tid i framtiden.

future_or_present = Ange ett datum eller en tid som inte har passerat.

hex = Använd bara hexadecimala siffror: 0–9 och a–f.

hex_color = Ange en färg, till exempel #1e90ff.

host_port = Ange en värd och en port, till exempel example.com:443.

hostname = Ange ett värdnamn, till exempel www.example.com.

iban = Ange ett IBAN, till exempel SE45 5000 0000 0583 9825 7466.

identifier = Använd bara bokstäver, siffror och understreck, och börja med en bokstav eller ett understreck.

includes = Texten måste innehålla ”{ $value }”.

integer_list = Ange heltal, åtskilda med kommatecken.
    .separator = Ange heltal, åtskilda med ”{ $separator }”.

invalid = Ange ett giltigt värde.

invalid_boolean = Välj ja eller nej.

invalid_choice = Välj ett av alternativen: { $choices }.

invalid_date = Ange ett giltigt datum i formatet { $format }.

invalid_datetime = Ange datum och tid, till exempel { $example }.

invalid_duration = Ange en varaktighet, till exempel P1DT12H för ett och ett halvt dygn.

invalid_extension = Välj en fil i något av dessa format: { $allowed }.

invalid_integer = Ange ett heltal.

invalid_list = Välj bara bland alternativen: { $values }.

invalid_number = Ange ett tal.

invalid_time = Ange ett klockslag, till exempel { $example }.

invalid_type = { $expected ->
        [integer] Här förväntas ett heltal.
        [number] Här förväntas ett tal.
        [boolean] Här förväntas true eller false.
        [text] Här förväntas text.
        [list] Här förväntas en lista.
        [object] Här förväntas ett objekt med namngivna värden.
        [file] Här förväntas en fil.
        *[other] Värdet har fel typ.
    }

ip = Ange en IP-adress.

ipv4 = Ange en IPv4-adress.

ipv6 = Ange en IPv6-adress.

iri = Ange en IRI, till exempel https://example.com/café.

iri_reference = Ange en IRI eller en del av en sådan, till exempel /café?query eller #part.

isbn = Ange ett ISBN, till exempel 978-3-8362-2119-1.

isin = Ange en ISIN-kod, till exempel US0378331005.

issn = Ange ett ISSN, till exempel 0378-5955.

json = Ange giltig JSON.

json_pointer = Ange en JSON Pointer, till exempel /items/0/name.

language = Ange en språkkod, till exempel sv eller pt-BR.

lowercase = Skriv allt med små bokstäver.

luhn = Kontrollera siffrorna i numret.

mac = Ange en MAC-adress, till exempel 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Ange ett heltal.
        [one] Ange högst { $max } decimal (du angav { $actual }).
        *[other] Ange högst { $max } decimaler (du angav { $actual }).
    }
    .value-free = { $max ->
            [0] Ange ett heltal.
            [one] Ange högst { $max } decimal.
            *[other] Ange högst { $max } decimaler.
        }

max_digits = { $max ->
        [one] Ange högst { $max } siffra (du angav { $actual }).
        *[other] Ange högst { $max } siffror (du angav { $actual }).
    }
    .value-free = { $max ->
            [one] Ange högst { $max } siffra.
            *[other] Ange högst { $max } siffror.
        }

max_items = Välj högst { $max } alternativ (du valde { $actual }).
    .value-free = Välj högst { $max } alternativ.

max_length = { $unit ->
        [bytes] Ange högst { $max } byte (du angav { $actual }).
        *[other] Ange högst { $max } tecken (du angav { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Ange högst { $max } byte.
            *[other] Ange högst { $max } tecken.
        }

max_size = Välj en fil på högst { $limit } byte (den här är på { $actual } byte).
    .value-free = Välj en fil på högst { $limit } byte.

max_value = Ange { $max } eller mindre (du angav { $actual }).
    .value-free = Ange { $max } eller mindre.

max_whole_digits = { $max ->
        [one] Ange högst { $max } siffra före decimaltecknet (du angav { $actual }).
        *[other] Ange högst { $max } siffror före decimaltecknet (du angav { $actual }).
    }
    .value-free = { $max ->
            [one] Ange högst { $max } siffra före decimaltecknet.
            *[other] Ange högst { $max } siffror före decimaltecknet.
        }

max_words = Skriv högst { $max } ord.

mime_type = Ange en mediatyp, till exempel image/png.

min_items = Välj minst { $min } alternativ (du valde { $actual }).
    .value-free = Välj minst { $min } alternativ.

min_length = { $unit ->
        [bytes] Ange minst { $min } byte (du angav { $actual }).
        *[other] Ange minst { $min } tecken (du angav { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Ange minst { $min } byte.
            *[other] Ange minst { $min } tecken.
        }

min_value = Ange { $min } eller mer (du angav { $actual }).
    .value-free = Ange { $min } eller mer.

min_words = Skriv minst { $min } ord.

mismatch = Ange samma sak i båda fälten.

missing_items = Välj även: { $values }.
    .value-free = Välj alla som krävs.

negative = Ange ett tal under noll (du angav { $actual }).
    .value-free = Ange ett tal under noll.

no_clock = Det här kan inte kontrolleras utan en klocka.

non_negative = Ange noll eller mer (du angav { $actual }).
    .value-free = Ange noll eller mer.

non_positive = Ange noll eller mindre (du angav { $actual }).
    .value-free = Ange noll eller mindre.

normalized = Skriv texten med tecken i Unicode-formen { $form }.

not_ends_with = Avsluta inte med: { $value }.

not_equal = Ange något annat än ”{ $expected }”.
    .value-free = Ange något annat.

not_includes = Ta bort ”{ $value }”.

not_starts_with = Börja inte med: { $value }.

null_characters_not_allowed = Ta bort nulltecken.

odd = Ange ett udda tal (du angav { $actual }).
    .value-free = Ange ett udda tal.

password_entirely_numeric = Välj ett lösenord som inte bara består av siffror.

password_too_common = Välj ett mindre vanligt lösenord.

password_too_short = Välj ett lösenord med minst { $min } tecken.

password_too_similar = Välj ett lösenord som är mindre likt dina övriga uppgifter.

past = Ange ett datum eller en tid som har passerat.

past_or_present = Ange ett datum eller en tid som inte ligger i framtiden.

pattern = Ange ett giltigt värde.

phone = Ange ett telefonnummer, till exempel +46 8 465 004 00.

port = Ange en port: ett heltal som är högst 65535.

positive = Ange ett tal över noll (du angav { $actual }).
    .value-free = Ange ett tal över noll.

relative_json_pointer = Ange en relativ JSON Pointer, till exempel 1/name eller 0#.

required = Fältet är obligatoriskt.

reserved = Det här värdet är reserverat. Välj ett annat.

semver = Ange ett versionsnummer, till exempel 1.4.0.

single_line = Skriv allt på en rad.

slug = Använd bara bokstäver, siffror, bindestreck och understreck.

starts_with = Börja med: { $value }.

step_size = { $offset ->
        [0] Ange en multipel av { $step }.
        *[any] Ange { $offset } eller ett tal som skiljer sig från det med en multipel av { $step }.
    }

syntax = Det här går inte att läsa: det finns ett fel på rad { $line }, kolumn { $column }.

timezone = Ange namnet på en tidszon, till exempel Europe/Stockholm.

too_deep = { $max ->
        [one] Strukturen får vara högst { $max } nivå djup.
        *[other] Strukturen får vara högst { $max } nivåer djup.
    }

too_large = Det här är för stort (högst { $max } byte).

too_many_errors = Det finns fler än { $max } fel. Resten visas inte.

too_many_fields = Det finns för många värden (högst { $max }).

trimmed = Ta bort blanksteg i början och i slutet.

ulid = Ange ett ULID, till exempel 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Det här värdet är redan upptaget.

unique_together = Den här kombinationen är redan upptagen: { $fields }.

unknown_field = Det finns inget fält med det här namnet.
    .suggestion = Det finns inget fält med det här namnet; menade du { $suggestion }?

unreadable = Det här kunde inte läsas.

unsupported_media_type = Skicka det här som { $expected }.

uppercase = Skriv allt med stora bokstäver.

uri = Ange en URI, till exempel https://example.com eller urn:isbn:0451450523.

uri_reference = Ange en URI eller en del av en sådan, till exempel /path?query eller #part.

uri_template = Ange en URI-mall, till exempel https://example.com/{ "{" }name{ "}" }.

url = Ange en webbadress, till exempel https://example.com.

uuid = Ange ett UUID, till exempel 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Ange ett giltigt reguljärt uttryck.

weekday = Ange ett datum som infaller måndag till fredag.
    .days = Ange ett datum som infaller på någon av dessa dagar: { $days }.

within = { $side ->
        [past] Ange ett datum eller en tid som ligger högst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dagar
            }
            [hours] { $limit ->
                [one] { $limit } timme
                *[other] { $limit } timmar
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                *[other] { $limit } minuter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } bakåt i tiden och inte i framtiden.
        [future] Ange ett datum eller en tid som ligger högst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dagar
            }
            [hours] { $limit ->
                [one] { $limit } timme
                *[other] { $limit } timmar
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                *[other] { $limit } minuter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } framåt i tiden och som inte har passerat.
        *[any] Ange ett datum eller en tid som ligger högst { $unit ->
            [days] { $limit ->
                [one] { $limit } dag
                *[other] { $limit } dagar
            }
            [hours] { $limit ->
                [one] { $limit } timme
                *[other] { $limit } timmar
            }
            [minutes] { $limit ->
                [one] { $limit } minut
                *[other] { $limit } minuter
            }
            *[seconds] { $limit ->
                [one] { $limit } sekund
                *[other] { $limit } sekunder
            }
        } från nu.
    }
