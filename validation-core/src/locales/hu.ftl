above = Az érték legyen nagyobb, mint { $limit } (megadva: { $actual }).
    .value-free = Az érték legyen nagyobb, mint { $limit }.

absent = Hagyja üresen ezt a mezőt.

accepted = A folytatáshoz jelölje be ezt a négyzetet.

after = Adjon meg { $limit } utáni dátumot vagy időpontot.

all_or_none = Töltse ki az összes felsorolt mezőt, vagy egyiket se: { $fields }.

alpha = Csak betűket használjon.

alphanumeric = Csak betűket és számjegyeket használjon.

ascii = Csak ékezet nélküli latin betűket, számjegyeket és a billentyűzet szokásos jeleit használja.

at_least_one_of = Töltsön ki legalább egyet a következő mezők közül: { $fields }.

at_most_one_of = Legfeljebb egyet töltsön ki a következő mezők közül: { $fields }.

base64 = Base64 formátumú szöveget adjon meg.

before = Adjon meg { $limit } előtti dátumot vagy időpontot.

below = Az érték legyen kisebb, mint { $limit } (megadva: { $actual }).
    .value-free = Az érték legyen kisebb, mint { $limit }.

bic = Adjon meg egy BIC-kódot, például: DEUTDEFF.

blank = Ne csak szóközöket adjon meg.

check = Ezek az értékek nem illenek össze.

cidr = Adjon meg egy hálózati címet, például: 192.0.2.0/24.

content_type = A következő típusok egyikébe tartozó fájlt válasszon: { $allowed }.

control_characters = Távolítsa el a vezérlőkaraktereket (például ezen a helyen: { $position }).
    .value-free = Távolítsa el a vezérlőkaraktereket.

country = Adja meg egy ország kódját.

credit_card = Érvényes kártyaszámot adjon meg.

currency = Adja meg egy pénznem kódját, például: EUR.

digits = Csak számjegyeket használjon.
    .len = Pontosan { $len } számjegyet adjon meg.
    .min = Legalább { $min } számjegyet adjon meg.
    .max = Legfeljebb { $max } számjegyet adjon meg.
    .min-max = Legalább { $min }, de legfeljebb { $max } számjegyet adjon meg.

does_not_exist = Ilyen nem létezik.

domain = Adjon meg egy domainnevet, például: example.com.

duplicate = Ez már szerepel a listában (sorszáma: { $first }).

duplicate_field = Ez többször szerepel.

ean = Adja meg a vonalkód alatti számot: 8, 13 vagy 14 számjegy.

email = Adjon meg egy e-mail-címet, például: name@example.com.

empty = Olyan fájlt válasszon, amely nem üres.

ends_with = A szöveg vége ez legyen: { $value }.

equal = Írja be ezt: „{ $expected }”.
    .value-free = Adja meg a várt értéket.

even = Páros számot adjon meg (megadva: { $actual }).
    .value-free = Páros számot adjon meg.

exact_items = Pontosan { $equal } elemet válasszon ki (kiválasztva: { $actual }).
    .value-free = Pontosan { $equal } elemet válasszon ki.

exact_length = { $unit ->
        [bytes] Pontosan { $equal } bájtot adjon meg (megadva: { $actual }).
       *[other] Pontosan { $equal } karaktert adjon meg (megadva: { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Pontosan { $equal } bájtot adjon meg.
           *[other] Pontosan { $equal } karaktert adjon meg.
        }

exactly_one_of = Pontosan egyet töltsön ki a következő mezők közül: { $fields }.

finite = Véges számot adjon meg.

future = Jövőbeli dátumot vagy időpontot adjon meg.

future_or_present = Jelenlegi vagy jövőbeli dátumot vagy időpontot adjon meg.

hex = Csak hexadecimális számjegyeket használjon: 0–9, a–f.

hex_color = Adjon meg egy színkódot, például: #1e90ff.

host_port = Adjon meg egy gazdagépet és egy portot, például: example.com:443.

hostname = Adja meg egy gazdagép nevét, például: www.example.com.

iban = Adjon meg egy IBAN-számot, például: HU42 1177 3016 1111 1018 0000 0000.

identifier = Csak ékezet nélküli betűket, számjegyeket és aláhúzásjeleket használjon, és betűvel vagy aláhúzásjellel kezdje.

includes = A szövegben szerepeljen ez: „{ $value }”.

integer_list = Egész számokat adjon meg, vesszővel elválasztva.
    .separator = Egész számokat adjon meg, ezzel elválasztva: „{ $separator }”.

invalid = Érvényes értéket adjon meg.

invalid_boolean = Válasszon: igen vagy nem.

invalid_choice = Válasszon a következők közül: { $choices }.

invalid_date = Létező dátumot adjon meg, ebben a formátumban: { $format }.

invalid_datetime = Adjon meg egy dátumot és időpontot, például: { $example }.

invalid_duration = Adjon meg egy időtartamot, például: P1DT12H (másfél nap).

invalid_extension = A következő típusok egyikébe tartozó fájlt válasszon: { $allowed }.

invalid_integer = Adjon meg egy egész számot.

invalid_list = Csak a következők közül válasszon: { $values }.

invalid_number = Adjon meg egy számot.

invalid_time = Adjon meg egy időpontot, például: { $example }.

invalid_type = { $expected ->
        [integer] Itt egész szám szükséges.
        [number] Itt szám szükséges.
        [boolean] Itt true vagy false érték szükséges.
        [text] Itt szöveg szükséges.
        [list] Itt lista szükséges.
        [object] Itt megnevezett értékeket tartalmazó objektum szükséges.
        [file] Itt fájl szükséges.
        *[other] Az érték típusa hibás.
    }

ip = Adjon meg egy IP-címet.

ipv4 = Adjon meg egy IPv4-címet.

ipv6 = Adjon meg egy IPv6-címet.

iri = Adjon meg egy IRI-t, például: https://example.com/café.

iri_reference = Adjon meg egy IRI-t vagy annak egy részét, például: /café?query vagy #part.

isbn = Adjon meg egy ISBN-számot, például: 978-3-8362-2119-1.

isin = Adjon meg egy ISIN-kódot, például: US0378331005.

issn = Adjon meg egy ISSN-számot, például: 0378-5955.

json = Érvényes JSON-szöveget adjon meg.

json_pointer = Adjon meg egy JSON Pointer mutatót, például: /items/0/name.

language = Adja meg egy nyelv kódját, például: hu vagy pt-BR.

lowercase = Csak kisbetűket használjon.

luhn = Ellenőrizze, hogy helyesen írta-e be a számot.

mac = Adjon meg egy MAC-címet, például: 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Egész számot adjon meg.
       *[other] Legfeljebb { $max } tizedesjegyet adjon meg (megadva: { $actual }).
    }
    .value-free = { $max ->
            [0] Egész számot adjon meg.
           *[other] Legfeljebb { $max } tizedesjegyet adjon meg.
        }

max_digits = Legfeljebb { $max } számjegyet adjon meg (megadva: { $actual }).
    .value-free = Legfeljebb { $max } számjegyet adjon meg.

max_items = Legfeljebb { $max } elemet válasszon ki (kiválasztva: { $actual }).
    .value-free = Legfeljebb { $max } elemet válasszon ki.

max_length = { $unit ->
        [bytes] Legfeljebb { $max } bájtot adjon meg (megadva: { $actual }).
       *[other] Legfeljebb { $max } karaktert adjon meg (megadva: { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Legfeljebb { $max } bájtot adjon meg.
           *[other] Legfeljebb { $max } karaktert adjon meg.
        }

max_size = Legfeljebb { $limit } bájtos fájlt válasszon (a kiválasztott fájl mérete: { $actual } bájt).
    .value-free = Legfeljebb { $limit } bájtos fájlt válasszon.

max_value = Az érték legfeljebb { $max } legyen (megadva: { $actual }).
    .value-free = Az érték legfeljebb { $max } legyen.

max_whole_digits = Legfeljebb { $max } számjegyet adjon meg a tizedesvessző előtt (megadva: { $actual }).
    .value-free = Legfeljebb { $max } számjegyet adjon meg a tizedesvessző előtt.

max_words = Legfeljebb { $max } szót írjon.

mime_type = Adjon meg egy MIME-típust, például: image/png.

min_items = Legalább { $min } elemet válasszon ki (kiválasztva: { $actual }).
    .value-free = Legalább { $min } elemet válasszon ki.

min_length = { $unit ->
        [bytes] Legalább { $min } bájtot adjon meg (megadva: { $actual }).
       *[other] Legalább { $min } karaktert adjon meg (megadva: { $actual }).
    }
    .value-free = { $unit ->
            [bytes] Legalább { $min } bájtot adjon meg.
           *[other] Legalább { $min } karaktert adjon meg.
        }

min_value = Az érték legalább { $min } legyen (megadva: { $actual }).
    .value-free = Az érték legalább { $min } legyen.

min_words = Legalább { $min } szót írjon.

mismatch = Mindkét mezőben ugyanazt adja meg.

missing_items = Válassza ki ezeket is: { $values }.
    .value-free = Válassza ki az összes szükséges elemet.

negative = Nullánál kisebb számot adjon meg (megadva: { $actual }).
    .value-free = Nullánál kisebb számot adjon meg.

no_clock = Ez nem ellenőrizhető, mert nem érhető el óra.

non_negative = Nullát vagy annál nagyobb számot adjon meg (megadva: { $actual }).
    .value-free = Nullát vagy annál nagyobb számot adjon meg.

non_positive = Nullát vagy annál kisebb számot adjon meg (megadva: { $actual }).
    .value-free = Nullát vagy annál kisebb számot adjon meg.

normalized = A szöveget a Unicode { $form } normalizált alakjában adja meg.

not_ends_with = A szöveg vége ne ez legyen: { $value }.

not_equal = Ne ezt adja meg: „{ $expected }”.
    .value-free = Adjon meg valami mást.

not_includes = Távolítsa el ezt: „{ $value }”.

not_starts_with = A szöveg eleje ne ez legyen: { $value }.

null_characters_not_allowed = Távolítsa el a null karaktereket.

odd = Páratlan számot adjon meg (megadva: { $actual }).
    .value-free = Páratlan számot adjon meg.

password_entirely_numeric = Olyan jelszót válasszon, amely nem csak számjegyekből áll.

password_too_common = Kevésbé gyakori jelszót válasszon.

password_too_short = Legalább { $min } karakteres jelszót válasszon.

password_too_similar = Olyan jelszót válasszon, amely kevésbé hasonlít a többi megadott adatra.

past = Múltbeli dátumot vagy időpontot adjon meg.

past_or_present = Múltbeli vagy jelenlegi dátumot vagy időpontot adjon meg.

pattern = Érvényes értéket adjon meg.

phone = Adjon meg egy telefonszámot, például: +36 1 234 5678.

port = Adjon meg egy portot: legfeljebb 65535 értékű egész számot.

positive = Nullánál nagyobb számot adjon meg (megadva: { $actual }).
    .value-free = Nullánál nagyobb számot adjon meg.

relative_json_pointer = Adjon meg egy relatív JSON Pointer mutatót, például: 1/name vagy 0#.

required = Ezt a mezőt kötelező kitölteni.

reserved = Ez foglalt; válasszon másikat.

semver = Adjon meg egy verziószámot, például: 1.4.0.

single_line = Írjon mindent egy sorba.

slug = Csak ékezet nélküli betűket, számjegyeket, kötőjeleket és aláhúzásjeleket használjon.

starts_with = A szöveg eleje ez legyen: { $value }.

step_size = { $offset ->
        [0] Az érték { $step } többszöröse legyen.
       *[any] Az érték { $offset } legyen, vagy ettől { $step } többszörösével térjen el.
    }

syntax = Nem olvasható: hiba van itt: { $line }. sor, { $column }. oszlop.

timezone = Adja meg egy időzóna nevét, például: Europe/Budapest.

too_deep = A beágyazás mélysége meghaladja a megengedett { $max } szintet.

too_large = Túl nagy (legfeljebb { $max } bájt).

too_many_errors = Több mint { $max } hiba van; a többi nem jelenik meg.

too_many_fields = Túl sok az érték (legfeljebb { $max }).

trimmed = Törölje a szóközöket a szöveg elejéről és végéről.

ulid = Adjon meg egy ULID-azonosítót, például: 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Ez már foglalt.

unique_together = Ez a kombináció már foglalt: { $fields }.

unknown_field = Nincs ilyen nevű mező.
    .suggestion = Nincs ilyen nevű mező; erre gondolt: { $suggestion }?

unreadable = Nem sikerült beolvasni.

unsupported_media_type = Küldje el ezt { $expected } formátumban.

uppercase = Csak nagybetűket használjon.

uri = Adjon meg egy URI-t, például: https://example.com vagy urn:isbn:0451450523.

uri_reference = Adjon meg egy URI-t vagy annak egy részét, például: /path?query vagy #part.

uri_template = Adjon meg egy URI-sablont, például: https://example.com/{ "{" }name{ "}" }.

url = Adjon meg egy webcímet, például: https://example.com.

uuid = Adjon meg egy UUID-azonosítót, például: 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Érvényes reguláris kifejezést adjon meg.

weekday = Olyan dátumot adjon meg, amely hétköznapra (hétfőtől péntekig) esik.
    .days = Olyan dátumot adjon meg, amely e napok egyikére esik: { $days }.

within = { $side ->
        [past] A jelenleginél legfeljebb { $unit ->
            [days] { $limit } nappal
            [hours] { $limit } órával
            [minutes] { $limit } perccel
           *[seconds] { $limit } másodperccel
        } korábbi, nem jövőbeli dátumot vagy időpontot adjon meg.
        [future] A jelenleginél legfeljebb { $unit ->
            [days] { $limit } nappal
            [hours] { $limit } órával
            [minutes] { $limit } perccel
           *[seconds] { $limit } másodperccel
        } későbbi, nem múltbeli dátumot vagy időpontot adjon meg.
       *[any] A jelenlegitől legfeljebb { $unit ->
            [days] { $limit } nappal
            [hours] { $limit } órával
            [minutes] { $limit } perccel
           *[seconds] { $limit } másodperccel
        } eltérő dátumot vagy időpontot adjon meg.
    }
