above = Masukkan nilai lebih dari { $limit } (Anda memasukkan { $actual }).
    .value-free = Masukkan nilai lebih dari { $limit }.

absent = Kosongkan kolom ini.

accepted = Centang kotak ini untuk melanjutkan.

after = Masukkan tanggal atau waktu setelah { $limit }.

all_or_none = Isi semua kolom berikut atau kosongkan semuanya: { $fields }.

alpha = Gunakan huruf saja.

alphanumeric = Gunakan huruf dan angka saja.

ascii = Gunakan hanya huruf tanpa aksen, angka, dan simbol yang ada di keyboard biasa.

at_least_one_of = Isi minimal satu dari kolom berikut: { $fields }.

at_most_one_of = Isi maksimal satu dari kolom berikut: { $fields }.

base64 = Masukkan teks dalam format Base64.

before = Masukkan tanggal atau waktu sebelum { $limit }.

below = Masukkan nilai kurang dari { $limit } (Anda memasukkan { $actual }).
    .value-free = Masukkan nilai kurang dari { $limit }.

bic = Masukkan BIC, misalnya DEUTDEFF.

blank = Masukkan teks yang tidak hanya berisi spasi.

check = Nilai-nilai ini tidak cocok satu sama lain.

cidr = Masukkan alamat jaringan, misalnya 192.0.2.0/24.

content_type = Pilih file dengan salah satu jenis berikut: { $allowed }.

control_characters = Hapus karakter kontrol, seperti yang ada di posisi { $position }.
    .value-free = Hapus karakter kontrol.

country = Masukkan kode negara.

credit_card = Masukkan nomor kartu yang valid.

currency = Masukkan kode mata uang, misalnya EUR.

digits = Gunakan angka saja.
    .len = Masukkan { $len } angka.
    .min = Masukkan minimal { $min } angka.
    .max = Masukkan maksimal { $max } angka.
    .min-max = Masukkan { $min } sampai { $max } angka.

does_not_exist = Ini tidak ada.

domain = Masukkan domain, misalnya example.com.

duplicate = Item ini sama dengan item { $first }.

duplicate_field = Ini diberikan lebih dari sekali.

ean = Masukkan nomor di bawah kode batang: 8, 13, atau 14 angka.

email = Masukkan alamat email, misalnya name@example.com.

empty = Pilih file yang tidak kosong.

ends_with = Akhiri dengan { $value }.

equal = Masukkan { $expected }.
    .value-free = Masukkan nilai yang diharapkan.

even = Masukkan bilangan genap (Anda memasukkan { $actual }).
    .value-free = Masukkan bilangan genap.

exact_items = Pilih tepat { $equal } item (Anda memilih { $actual }).
    .value-free = Pilih tepat { $equal } item.

exact_length = { $unit ->
        [bytes] Masukkan tepat { $equal } byte (Anda memasukkan { $actual }).
       *[other] Masukkan tepat { $equal } karakter (Anda memasukkan { $actual }).
    }
    .value-free = { $unit ->
        [bytes] Masukkan tepat { $equal } byte.
       *[other] Masukkan tepat { $equal } karakter.
    }

exactly_one_of = Isi tepat satu dari kolom berikut: { $fields }.

finite = Masukkan bilangan berhingga.

future = Masukkan tanggal atau waktu di masa depan.

future_or_present = Masukkan tanggal atau waktu yang belum berlalu.

hex = Gunakan digit heksadesimal saja: 0 sampai 9 dan a sampai f.

hex_color = Masukkan kode warna, misalnya #1e90ff.

host_port = Masukkan host dan port, misalnya example.com:443.

hostname = Masukkan nama host, misalnya www.example.com.

iban = Masukkan IBAN, misalnya NL91 ABNA 0417 1643 00.

identifier = Gunakan hanya huruf tanpa aksen, angka, dan garis bawah, serta awali dengan huruf atau garis bawah.

includes = Sertakan { $value }.

integer_list = Masukkan bilangan bulat yang dipisahkan dengan koma.
    .separator = Masukkan bilangan bulat yang dipisahkan dengan “{ $separator }”.

invalid = Masukkan nilai yang valid.

invalid_boolean = Pilih ya atau tidak.

invalid_choice = Pilih salah satu: { $choices }.

invalid_date = Masukkan tanggal yang benar dengan format { $format }.

invalid_datetime = Masukkan tanggal dan waktu, misalnya { $example }.

invalid_duration = Masukkan durasi, misalnya P1DT12H untuk satu setengah hari.

invalid_extension = Pilih file dengan salah satu jenis berikut: { $allowed }.

invalid_integer = Masukkan bilangan bulat.

invalid_list = Pilih hanya dari pilihan berikut: { $values }.

invalid_number = Masukkan angka.

invalid_time = Masukkan waktu, misalnya { $example }.

invalid_type = { $expected ->
        [integer] Di sini diperlukan bilangan bulat.
        [number] Di sini diperlukan angka.
        [boolean] Di sini diperlukan true atau false.
        [text] Di sini diperlukan teks.
        [list] Di sini diperlukan daftar.
        [object] Di sini diperlukan objek dengan nilai bernama.
        [file] Di sini diperlukan file.
        *[other] Jenis nilai ini salah.
    }

ip = Masukkan alamat IP.

ipv4 = Masukkan alamat IPv4.

ipv6 = Masukkan alamat IPv6.

iri = Masukkan IRI, misalnya https://example.com/café.

iri_reference = Masukkan IRI atau bagiannya, misalnya /café?query atau #part.

isbn = Masukkan ISBN, misalnya 978-3-8362-2119-1.

isin = Masukkan ISIN, misalnya US0378331005.

issn = Masukkan ISSN, misalnya 0378-5955.

json = Masukkan JSON yang valid.

json_pointer = Masukkan JSON Pointer, misalnya /items/0/name.

language = Masukkan tag bahasa, misalnya id atau pt-BR.

lowercase = Gunakan huruf kecil saja.

luhn = Periksa kembali angka-angka pada nomor ini.

mac = Masukkan alamat MAC, misalnya 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Masukkan bilangan bulat.
       *[other] Masukkan maksimal { $max } angka di belakang koma (Anda memasukkan { $actual }).
    }
    .value-free = { $max ->
        [0] Masukkan bilangan bulat.
       *[other] Masukkan maksimal { $max } angka di belakang koma.
    }

max_digits = Masukkan maksimal { $max } angka (Anda memasukkan { $actual }).
    .value-free = Masukkan maksimal { $max } angka.

max_items = Pilih maksimal { $max } item (Anda memilih { $actual }).
    .value-free = Pilih maksimal { $max } item.

max_length = { $unit ->
        [bytes] Masukkan maksimal { $max } byte (Anda memasukkan { $actual }).
       *[other] Masukkan maksimal { $max } karakter (Anda memasukkan { $actual }).
    }
    .value-free = { $unit ->
        [bytes] Masukkan maksimal { $max } byte.
       *[other] Masukkan maksimal { $max } karakter.
    }

max_size = Pilih file berukuran maksimal { $limit } byte (file ini berukuran { $actual } byte).
    .value-free = Pilih file berukuran maksimal { $limit } byte.

max_value = Masukkan nilai { $max } atau kurang (Anda memasukkan { $actual }).
    .value-free = Masukkan nilai { $max } atau kurang.

max_whole_digits = Masukkan maksimal { $max } angka di depan koma (Anda memasukkan { $actual }).
    .value-free = Masukkan maksimal { $max } angka di depan koma.

max_words = Tulis maksimal { $max } kata.

mime_type = Masukkan jenis media, misalnya image/png.

min_items = Pilih minimal { $min } item (Anda memilih { $actual }).
    .value-free = Pilih minimal { $min } item.

min_length = { $unit ->
        [bytes] Masukkan minimal { $min } byte (Anda memasukkan { $actual }).
       *[other] Masukkan minimal { $min } karakter (Anda memasukkan { $actual }).
    }
    .value-free = { $unit ->
        [bytes] Masukkan minimal { $min } byte.
       *[other] Masukkan minimal { $min } karakter.
    }

min_value = Masukkan nilai { $min } atau lebih (Anda memasukkan { $actual }).
    .value-free = Masukkan nilai { $min } atau lebih.

min_words = Tulis minimal { $min } kata.

mismatch = Masukkan nilai yang sama di kedua kolom.

missing_items = Pilih juga: { $values }.
    .value-free = Pilih semua yang diperlukan.

negative = Masukkan bilangan di bawah nol (Anda memasukkan { $actual }).
    .value-free = Masukkan bilangan di bawah nol.

no_clock = Ini tidak dapat diperiksa tanpa jam.

non_negative = Masukkan nol atau lebih (Anda memasukkan { $actual }).
    .value-free = Masukkan nol atau lebih.

non_positive = Masukkan nol atau kurang (Anda memasukkan { $actual }).
    .value-free = Masukkan nol atau kurang.

normalized = Tulis teks ini dengan karakter Unicode dalam bentuk { $form }.

not_ends_with = Jangan akhiri dengan { $value }.

not_equal = Masukkan selain { $expected }.
    .value-free = Masukkan nilai lain.

not_includes = Hapus { $value }.

not_starts_with = Jangan awali dengan { $value }.

null_characters_not_allowed = Hapus karakter null.

odd = Masukkan bilangan ganjil (Anda memasukkan { $actual }).
    .value-free = Masukkan bilangan ganjil.

password_entirely_numeric = Pilih kata sandi yang tidak hanya terdiri dari angka.

password_too_common = Pilih kata sandi yang lebih jarang dipakai orang.

password_too_short = Pilih kata sandi dengan minimal { $min } karakter.

password_too_similar = Pilih kata sandi yang tidak terlalu mirip dengan data lain yang Anda masukkan.

past = Masukkan tanggal atau waktu di masa lalu.

past_or_present = Masukkan tanggal atau waktu yang tidak berada di masa depan.

pattern = Masukkan nilai yang valid.

phone = Masukkan nomor telepon, misalnya +62 812 3456 7890.

port = Masukkan port: bilangan bulat, maksimal 65535.

positive = Masukkan bilangan di atas nol (Anda memasukkan { $actual }).
    .value-free = Masukkan bilangan di atas nol.

relative_json_pointer = Masukkan JSON Pointer relatif, misalnya 1/name atau 0#.

required = Kolom ini wajib diisi.

reserved = Nilai ini sudah dicadangkan; pilih yang lain.

semver = Masukkan nomor versi, misalnya 1.4.0.

single_line = Tulis semuanya dalam satu baris.

slug = Gunakan huruf, angka, tanda hubung, dan garis bawah saja.

starts_with = Awali dengan { $value }.

step_size = { $offset ->
        [0] Masukkan kelipatan { $step }.
       *[any] Masukkan { $offset } atau bilangan yang selisihnya dengan { $offset } merupakan kelipatan { $step }.
    }

syntax = Tidak dapat dibaca: ada kesalahan di baris { $line }, kolom { $column }.

timezone = Masukkan nama zona waktu, misalnya Asia/Jakarta.

too_deep = Data ini bersarang lebih dari { $max } tingkat.

too_large = Ini terlalu besar (maksimal { $max } byte).

too_many_errors = Ada lebih dari { $max } kesalahan; sisanya tidak ditampilkan.

too_many_fields = Nilainya terlalu banyak (maksimal { $max }).

trimmed = Hapus spasi di awal dan di akhir.

ulid = Masukkan ULID, misalnya 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Nilai ini sudah dipakai.

unique_together = Kombinasi ini sudah dipakai: { $fields }.

unknown_field = Tidak ada kolom dengan nama ini.
    .suggestion = Tidak ada kolom dengan nama ini; apakah maksud Anda { $suggestion }?

unreadable = Tidak dapat dibaca.

unsupported_media_type = Kirim ini sebagai { $expected }.

uppercase = Gunakan huruf besar saja.

uri = Masukkan URI, misalnya https://example.com atau urn:isbn:0451450523.

uri_reference = Masukkan URI atau bagiannya, misalnya /path?query atau #part.

uri_template = Masukkan templat URI, misalnya https://example.com/{ "{" }name{ "}" }.

url = Masukkan alamat web, misalnya https://example.com.

uuid = Masukkan UUID, misalnya 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Masukkan ekspresi reguler yang valid.

weekday = Masukkan tanggal yang jatuh pada hari Senin sampai Jumat.
    .days = Masukkan tanggal yang jatuh pada salah satu hari berikut: { $days }.

within = { $side ->
        [past] Masukkan tanggal atau waktu dalam { $unit ->
            [days] { $limit } hari
            [hours] { $limit } jam
            [minutes] { $limit } menit
           *[seconds] { $limit } detik
        } terakhir, bukan di masa depan.
        [future] Masukkan tanggal atau waktu dalam { $unit ->
            [days] { $limit } hari
            [hours] { $limit } jam
            [minutes] { $limit } menit
           *[seconds] { $limit } detik
        } ke depan, bukan di masa lalu.
       *[any] Masukkan tanggal atau waktu yang selisihnya dengan saat ini tidak lebih dari { $unit ->
            [days] { $limit } hari
            [hours] { $limit } jam
            [minutes] { $limit } menit
           *[seconds] { $limit } detik
        }.
    }
