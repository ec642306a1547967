above = { $limit } değerinden büyük bir değer girin (girdiğiniz değer: { $actual }).
    .value-free = { $limit } değerinden büyük bir değer girin.

absent = Bu alanı boş bırakın.

accepted = Devam etmek için bu kutuyu işaretleyin.

after = { $limit } sonrasına ait bir tarih veya saat girin.

all_or_none = Şu alanların ya hepsini doldurun ya da hepsini boş bırakın: { $fields }.

alpha = Yalnızca harf kullanın.

alphanumeric = Yalnızca harf ve rakam kullanın.

ascii = Yalnızca İngiliz alfabesindeki harfleri, rakamları ve temel klavye işaretlerini kullanın.

at_least_one_of = Şu alanlardan en az birini doldurun: { $fields }.

at_most_one_of = Şu alanlardan en fazla birini doldurun: { $fields }.

base64 = Base64 biçiminde bir metin girin.

before = { $limit } öncesine ait bir tarih veya saat girin.

below = { $limit } değerinden küçük bir değer girin (girdiğiniz değer: { $actual }).
    .value-free = { $limit } değerinden küçük bir değer girin.

bic = Geçerli bir BIC kodu girin (örneğin DEUTDEFF).

blank = Yalnızca boşluklardan oluşmayan bir değer girin.

check = Bu değerler birbiriyle uyumlu değil.

cidr = Geçerli bir ağ adresi girin (örneğin 192.0.2.0/24).

content_type = Türü şunlardan biri olan bir dosya seçin: { $allowed }.

control_characters = Denetim karakterlerini silin (örneğin { $position } konumundakini).
    .value-free = Denetim karakterlerini silin.

country = Geçerli bir ülke kodu girin.

credit_card = Geçerli bir kart numarası girin.

currency = Geçerli bir para birimi kodu girin (örneğin EUR).

digits = Yalnızca rakam kullanın.
    .len = { $len } rakam girin.
    .min = En az { $min } rakam girin.
    .max = En fazla { $max } rakam girin.
    .min-max = En az { $min }, en fazla { $max } rakam girin.

does_not_exist = Bu mevcut değil.

domain = Geçerli bir alan adı girin (örneğin example.com).

duplicate = Bu öğe, { $first } numaralı öğeyle aynı.

duplicate_field = Bu birden fazla kez verilmiş.

ean = Barkodun altındaki 8, 13 veya 14 haneli numarayı girin.

email = Geçerli bir e-posta adresi girin (örneğin name@example.com).

empty = Boş olmayan bir dosya seçin.

ends_with = Şununla biten bir değer girin: { $value }.

equal = Şu değeri girin: { $expected }.
    .value-free = Beklenen değeri girin.

even = Çift sayı girin (girdiğiniz sayı: { $actual }).
    .value-free = Çift sayı girin.

exact_items = Tam olarak { $equal } öğe seçin ({ $actual } öğe seçtiniz).
    .value-free = Tam olarak { $equal } öğe seçin.

exact_length = { $unit ->
        [bytes] Tam olarak { $equal } bayt girin ({ $actual } bayt girdiniz).
        *[other] Tam olarak { $equal } karakter girin ({ $actual } karakter girdiniz).
    }
    .value-free = { $unit ->
            [bytes] Tam olarak { $equal } bayt girin.
            *[other] Tam olarak { $equal } karakter girin.
        }

exactly_one_of = Şu alanlardan yalnızca birini doldurun: { $fields }.

finite = Sonlu bir sayı girin.

future = Gelecekteki bir tarih veya saat girin.

future_or_present = Geçmişte olmayan bir tarih veya saat girin.

hex = Yalnızca on altılık rakamları kullanın: 0–9 ve a–f.

hex_color = Geçerli bir renk kodu girin (örneğin #1e90ff).

host_port = Ana bilgisayar adını ve bağlantı noktasını girin (örneğin example.com:443).

hostname = Geçerli bir ana bilgisayar adı girin (örneğin www.example.com).

iban = Geçerli bir IBAN girin (örneğin TR33 0006 1005 1978 6457 8413 26).

identifier = Yalnızca İngiliz alfabesindeki harfleri, rakamları ve alt çizgiyi kullanın; harf veya alt çizgiyle başlayın.

includes = “{ $value }” içeren bir değer girin.

integer_list = Tam sayıları virgülle ayırarak girin.
    .separator = Tam sayıları “{ $separator }” ile ayırarak girin.

invalid = Geçerli bir değer girin.

invalid_boolean = Evet veya hayır seçin.

invalid_choice = Şunlardan birini seçin: { $choices }.

invalid_date = { $format } biçiminde geçerli bir tarih girin.

invalid_datetime = Geçerli bir tarih ve saat girin (örneğin { $example }).

invalid_duration = Geçerli bir süre girin (örneğin bir buçuk gün için P1DT12H).

invalid_extension = Türü şunlardan biri olan bir dosya seçin: { $allowed }.

invalid_integer = Bir tam sayı girin.

invalid_list = Yalnızca şunların arasından seçin: { $values }.

invalid_number = Bir sayı girin.

invalid_time = Geçerli bir saat girin (örneğin { $example }).

invalid_type = { $expected ->
        [integer] Burada bir tam sayı bekleniyor.
        [number] Burada bir sayı bekleniyor.
        [boolean] Burada true veya false bekleniyor.
        [text] Burada metin bekleniyor.
        [list] Burada bir liste bekleniyor.
        [object] Burada adlandırılmış değerleri olan bir nesne bekleniyor.
        [file] Burada bir dosya bekleniyor.
        *[other] Bu değerin türü yanlış.
    }

ip = Geçerli bir IP adresi girin.

ipv4 = Geçerli bir IPv4 adresi girin.

ipv6 = Geçerli bir IPv6 adresi girin.

iri = Geçerli bir IRI girin (örneğin https://example.com/café).

iri_reference = Geçerli bir IRI veya IRI parçası girin (örneğin /café?query veya #part).

isbn = Geçerli bir ISBN girin (örneğin 978-3-8362-2119-1).

isin = Geçerli bir ISIN girin (örneğin US0378331005).

issn = Geçerli bir ISSN girin (örneğin 0378-5955).

json = Geçerli bir JSON metni girin.

json_pointer = Geçerli bir JSON Pointer ifadesi girin (örneğin /items/0/name).

language = Geçerli bir dil etiketi girin (örneğin tr veya pt-BR).

lowercase = Yalnızca küçük harf kullanın.

luhn = Bu numaranın rakamlarını kontrol edin.

mac = Geçerli bir MAC adresi girin (örneğin 00:1B:44:11:3A:B7).

max_decimal_places = { $max ->
        [0] Tam sayı girin.
        [one] En fazla { $max } ondalık basamak girin ({ $actual } basamak girdiniz).
        *[other] En fazla { $max } ondalık basamak girin ({ $actual } basamak girdiniz).
    }
    .value-free = { $max ->
            [0] Tam sayı girin.
            [one] En fazla { $max } ondalık basamak girin.
            *[other] En fazla { $max } ondalık basamak girin.
        }

max_digits = En fazla { $max } rakam girin ({ $actual } rakam girdiniz).
    .value-free = En fazla { $max } rakam girin.

max_items = En fazla { $max } öğe seçin ({ $actual } öğe seçtiniz).
    .value-free = En fazla { $max } öğe seçin.

max_length = { $unit ->
        [bytes] En fazla { $max } bayt girin ({ $actual } bayt girdiniz).
        *[other] En fazla { $max } karakter girin ({ $actual } karakter girdiniz).
    }
    .value-free = { $unit ->
            [bytes] En fazla { $max } bayt girin.
            *[other] En fazla { $max } karakter girin.
        }

max_size = Boyutu en fazla { $limit } bayt olan bir dosya seçin (bu dosya { $actual } bayt).
    .value-free = Boyutu en fazla { $limit } bayt olan bir dosya seçin.

max_value = { $max } veya daha küçük bir değer girin (girdiğiniz değer: { $actual }).
    .value-free = { $max } veya daha küçük bir değer girin.

max_whole_digits = Ondalık ayırıcıdan önce en fazla { $max } rakam girin ({ $actual } rakam girdiniz).
    .value-free = Ondalık ayırıcıdan önce en fazla { $max } rakam girin.

max_words = En fazla { $max } kelime yazın.

mime_type = Geçerli bir medya türü girin (örneğin image/png).

min_items = En az { $min } öğe seçin ({ $actual } öğe seçtiniz).
    .value-free = En az { $min } öğe seçin.

min_length = { $unit ->
        [bytes] En az { $min } bayt girin ({ $actual } bayt girdiniz).
        *[other] En az { $min } karakter girin ({ $actual } karakter girdiniz).
    }
    .value-free = { $unit ->
            [bytes] En az { $min } bayt girin.
            *[other] En az { $min } karakter girin.
        }

min_value = { $min } veya daha büyük bir değer girin (girdiğiniz değer: { $actual }).
    .value-free = { $min } veya daha büyük bir değer girin.

min_words = En az { $min } kelime yazın.

mismatch = İki alana da aynı değeri girin.

missing_items = Şunları da seçin: { $values }.
    .value-free = Gerekli olanların tümünü seçin.

negative = Sıfırdan küçük bir sayı girin (girdiğiniz sayı: { $actual }).
    .value-free = Sıfırdan küçük bir sayı girin.

no_clock = Bu değer, sistem saati olmadan denetlenemez.

non_negative = Sıfır veya daha büyük bir sayı girin (girdiğiniz sayı: { $actual }).
    .value-free = Sıfır veya daha büyük bir sayı girin.

non_positive = Sıfır veya daha küçük bir sayı girin (girdiğiniz sayı: { $actual }).
    .value-free = Sıfır veya daha küçük bir sayı girin.

normalized = Bu metni Unicode { $form } biçimindeki karakterlerle yazın.

not_ends_with = Şununla bitmeyen bir değer girin: { $value }.

not_equal = { $expected } dışında bir değer girin.
    .value-free = Başka bir değer girin.

not_includes = “{ $value }” içermeyen bir değer girin.

not_starts_with = Şununla başlamayan bir değer girin: { $value }.

null_characters_not_allowed = Null karakterlerini silin.

odd = Tek sayı girin (girdiğiniz sayı: { $actual }).
    .value-free = Tek sayı girin.

password_entirely_numeric = Yalnızca rakamlardan oluşmayan bir parola seçin.

password_too_common = Daha az kişinin kullandığı bir parola seçin.

password_too_short = En az { $min } karakterlik bir parola seçin.

password_too_similar = Diğer alanlara girdiklerinize daha az benzeyen bir parola seçin.

past = Geçmişteki bir tarih veya saat girin.

past_or_present = Gelecekte olmayan bir tarih veya saat girin.

pattern = Geçerli bir değer girin.

phone = Geçerli bir telefon numarası girin (örneğin +31 20 794 7100).

port = Bir bağlantı noktası numarası girin: en fazla 65535 olan bir tam sayı.

positive = Sıfırdan büyük bir sayı girin (girdiğiniz sayı: { $actual }).
    .value-free = Sıfırdan büyük bir sayı girin.

relative_json_pointer = Geçerli bir göreli JSON Pointer ifadesi girin (örneğin 1/name veya 0#).

required = Bu alan zorunludur.

reserved = Bu değer ayrılmış; başka bir değer seçin.

semver = Geçerli bir sürüm numarası girin (örneğin 1.4.0).

single_line = Metnin tamamını tek satıra yazın.

slug = Yalnızca harf, rakam, kısa çizgi ve alt çizgi kullanın.

starts_with = Şununla başlayan bir değer girin: { $value }.

step_size = { $offset ->
        [0] { $step } sayısının katı olan bir sayı girin.
        *[any] { $offset } veya bu sayıyla farkı { $step } sayısının katı olan bir sayı girin.
    }

syntax = Okunamıyor: { $line }. satır, { $column }. sütunda bir hata var.

timezone = Geçerli bir saat dilimi adı girin (örneğin Europe/Istanbul).

too_deep = Buradaki iç içe geçme derinliği { $max } düzeyi aşıyor.

too_large = Çok büyük (en fazla { $max } bayt).

too_many_errors = { $max } taneden fazla hata var; kalanlar listelenmiyor.

too_many_fields = Çok fazla değer var (en fazla { $max }).

trimmed = Baştaki ve sondaki boşlukları silin.

ulid = Geçerli bir ULID girin (örneğin 01ARZ3NDEKTSV4RRFFQ69G5FAV).

unique = Bu değer zaten kullanılıyor.

unique_together = Bu birleşim zaten kullanılıyor: { $fields }.

unknown_field = Bu adda bir alan yok.
    .suggestion = Bu adda bir alan yok; şunu mu demek istediniz: { $suggestion }?

unreadable = Okunamadı.

unsupported_media_type = Bunu { $expected } olarak gönderin.

uppercase = Yalnızca büyük harf kullanın.

uri = Geçerli bir URI girin (örneğin https://example.com veya urn:isbn:0451450523).

uri_reference = Geçerli bir URI veya URI parçası girin (örneğin /path?query veya #part).

uri_template = Geçerli bir URI şablonu girin (örneğin https://example.com/{ "{" }name{ "}" }).

url = Geçerli bir web adresi girin (örneğin https://example.com).

uuid = Geçerli bir UUID girin (örneğin 2eb8aa08-aa98-11ea-b4aa-73b441d16380).

valid_regex = Geçerli bir düzenli ifade girin.

weekday = Pazartesi ile cuma arasındaki bir güne denk gelen bir tarih girin.
    .days = Şu günlerden birine denk gelen bir tarih girin: { $days }.

within = { $side ->
        [past] Son { $unit ->
            [days] { $limit } gün
            [hours] { $limit } saat
            [minutes] { $limit } dakika
            *[seconds] { $limit } saniye
        } içindeki, gelecekte olmayan bir tarih veya saat girin.
        [future] Önümüzdeki { $unit ->
            [days] { $limit } gün
            [hours] { $limit } saat
            [minutes] { $limit } dakika
            *[seconds] { $limit } saniye
        } içindeki, geçmişte olmayan bir tarih veya saat girin.
        *[any] Şu andan en fazla { $unit ->
            [days] { $limit } gün
            [hours] { $limit } saat
            [minutes] { $limit } dakika
            *[seconds] { $limit } saniye
        } öncesine ya da sonrasına ait bir tarih veya saat girin.
    }
