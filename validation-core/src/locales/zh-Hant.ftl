above = 請輸入大於 { $limit } 的值（您輸入的是 { $actual }）。
    .value-free = 請輸入大於 { $limit } 的值。

absent = 此欄位請留空。

accepted = 請勾選此項目以繼續。

after = 請輸入晚於{ $limit }的日期或時間。

all_or_none = 以下欄位請全部填寫，或全部留空：{ $fields }。

alpha = 請只使用文字，不要包含數字、符號或空格。

alphanumeric = 請只使用文字和數字，不要包含符號或空格。

ascii = 請只使用半形的英文字母、數字和符號。

at_least_one_of = 以下欄位請至少填寫一項：{ $fields }。

at_most_one_of = 以下欄位最多只能填寫一項：{ $fields }。

base64 = 請輸入 Base64 格式的文字。

before = 請輸入早於{ $limit }的日期或時間。

below = 請輸入小於 { $limit } 的值（您輸入的是 { $actual }）。
    .value-free = 請輸入小於 { $limit } 的值。

bic = 請輸入 BIC 代碼，例如 DEUTDEFF。

blank = 請輸入內容，不能只有空格。

check = 這些內容的組合無效。

cidr = 請輸入網段，例如 192.0.2.0/24。

content_type = 請選擇以下任一類型的檔案：{ $allowed }。

control_characters = 請移除控制字元，例如位置 { $position } 的字元。
    .value-free = 請移除控制字元。

country = 請輸入國家或地區代碼。

credit_card = 請輸入有效的卡號。

currency = 請輸入貨幣代碼，例如 EUR。

digits = 請只使用半形數字。
    .len = 請輸入 { $len } 位數字。
    .min = 請至少輸入 { $min } 位數字。
    .max = 最多可輸入 { $max } 位數字。
    .min-max = 請輸入 { $min } 到 { $max } 位數字。

does_not_exist = 此項目不存在。

domain = 請輸入網域名稱，例如 example.com。

duplicate = 此項目與編號 { $first } 的項目重複。

duplicate_field = 此項目重複出現。

ean = 請輸入條碼下方的號碼（8 位、13 位或 14 位數字）。

email = 請輸入電子郵件地址，例如 name@example.com。

empty = 請選擇有內容的檔案。

ends_with = 結尾必須是以下任一內容：{ $value }。

equal = 請輸入「{ $expected }」。
    .value-free = 請輸入指定的值。

even = 請輸入偶數（您輸入的是 { $actual }）。
    .value-free = 請輸入偶數。

exact_items = 請剛好選擇 { $equal } 項（您選擇了 { $actual } 項）。
    .value-free = 請剛好選擇 { $equal } 項。

exact_length = { $unit ->
        [bytes] 長度必須剛好為 { $equal } 個位元組（您輸入了 { $actual } 個）。
       *[other] 長度必須剛好為 { $equal } 個字元（您輸入了 { $actual } 個）。
    }
    .value-free = { $unit ->
        [bytes] 長度必須剛好為 { $equal } 個位元組。
       *[other] 長度必須剛好為 { $equal } 個字元。
    }

exactly_one_of = 以下欄位必須且只能填寫一項：{ $fields }。

finite = 請輸入有限的數值。

future = 請輸入未來的日期或時間。

future_or_present = 請輸入現在或未來的日期或時間。

hex = 請只使用十六進位數字：0 到 9 和 a 到 f。

hex_color = 請輸入色碼，例如 #1e90ff。

host_port = 請輸入主機名稱和連接埠號碼，例如 example.com:443。

hostname = 請輸入主機名稱，例如 www.example.com。

iban = 請輸入 IBAN，例如 NL91 ABNA 0417 1643 00。

identifier = 請只使用英文字母、數字和底線，並以英文字母或底線開頭。

includes = 必須包含「{ $value }」。

integer_list = 請輸入整數，並以半形逗號分隔。
    .separator = 請輸入整數，並以「{ $separator }」分隔。

invalid = 請輸入有效的值。

invalid_boolean = 請選擇「是」或「否」。

invalid_choice = 請選擇以下任一項：{ $choices }。

invalid_date = 請依 { $format } 格式輸入實際存在的日期。

invalid_datetime = 請輸入日期和時間，例如 { $example }。

invalid_duration = 請輸入時間長度，例如 P1DT12H（表示一天半）。

invalid_extension = 請選擇以下任一類型的檔案：{ $allowed }。

invalid_integer = 請輸入整數。

invalid_list = 請只從以下選項中選擇：{ $values }。

invalid_number = 請輸入數字。

invalid_time = 請輸入時間，例如 { $example }。

invalid_type = { $expected ->
        [integer] 此處應為整數。
        [number] 此處應為數字。
        [boolean] 此處應為 true 或 false。
        [text] 此處應為文字。
        [list] 此處應為清單。
        [object] 此處應為具有命名值的物件。
        [file] 此處應為檔案。
        *[other] 此值的類型不正確。
    }

ip = 請輸入 IP 位址。

ipv4 = 請輸入 IPv4 位址。

ipv6 = 請輸入 IPv6 位址。

iri = 請輸入 IRI，例如 https://example.com/café。

iri_reference = 請輸入 IRI 或其中一部分，例如 /café?query 或 #part。

isbn = 請輸入 ISBN，例如 978-3-8362-2119-1。

isin = 請輸入 ISIN，例如 US0378331005。

issn = 請輸入 ISSN，例如 0378-5955。

json = 請輸入有效的 JSON。

json_pointer = 請輸入 JSON Pointer，例如 /items/0/name。

language = 請輸入語言標籤，例如 zh 或 pt-BR。

lowercase = 字母請全部使用小寫。

luhn = 請檢查此號碼是否有誤。

mac = 請輸入 MAC 位址，例如 00:1B:44:11:3A:B7。

max_decimal_places = { $max ->
        [0] 請輸入整數。
       *[other] 小數點後最多 { $max } 位（您輸入了 { $actual } 位）。
    }
    .value-free = { $max ->
        [0] 請輸入整數。
       *[other] 小數點後最多 { $max } 位。
    }

max_digits = 最多可輸入 { $max } 位數字（您輸入了 { $actual } 位）。
    .value-free = 最多可輸入 { $max } 位數字。

max_items = 最多可選擇 { $max } 項（您選擇了 { $actual } 項）。
    .value-free = 最多可選擇 { $max } 項。

max_length = { $unit ->
        [bytes] 最多可輸入 { $max } 個位元組（您輸入了 { $actual } 個）。
       *[other] 最多可輸入 { $max } 個字元（您輸入了 { $actual } 個）。
    }
    .value-free = { $unit ->
        [bytes] 最多可輸入 { $max } 個位元組。
       *[other] 最多可輸入 { $max } 個字元。
    }

max_size = 請選擇不超過 { $limit } 位元組的檔案（此檔案為 { $actual } 位元組）。
    .value-free = 請選擇不超過 { $limit } 位元組的檔案。

max_value = 請輸入小於或等於 { $max } 的值（您輸入的是 { $actual }）。
    .value-free = 請輸入小於或等於 { $max } 的值。

max_whole_digits = 整數部分最多 { $max } 位（您輸入了 { $actual } 位）。
    .value-free = 整數部分最多 { $max } 位。

max_words = 最多可輸入 { $max } 個字詞。

mime_type = 請輸入媒體類型，例如 image/png。

min_items = 請至少選擇 { $min } 項（您選擇了 { $actual } 項）。
    .value-free = 請至少選擇 { $min } 項。

min_length = { $unit ->
        [bytes] 請至少輸入 { $min } 個位元組（您輸入了 { $actual } 個）。
       *[other] 請至少輸入 { $min } 個字元（您輸入了 { $actual } 個）。
    }
    .value-free = { $unit ->
        [bytes] 請至少輸入 { $min } 個位元組。
       *[other] 請至少輸入 { $min } 個字元。
    }

min_value = 請輸入大於或等於 { $min } 的值（您輸入的是 { $actual }）。
    .value-free = 請輸入大於或等於 { $min } 的值。

min_words = 請至少輸入 { $min } 個字詞。

mismatch = 請在兩個欄位中輸入相同的內容。

missing_items = 請一併選擇以下項目：{ $values }。
    .value-free = 請選擇所有必要的項目。

negative = 請輸入小於零的數字（您輸入的是 { $actual }）。
    .value-free = 請輸入小於零的數字。

no_clock = 無法取得目前時間，因此無法檢查此項目。

non_negative = 請輸入大於或等於零的數字（您輸入的是 { $actual }）。
    .value-free = 請輸入大於或等於零的數字。

non_positive = 請輸入小於或等於零的數字（您輸入的是 { $actual }）。
    .value-free = 請輸入小於或等於零的數字。

normalized = 請使用 Unicode 正規化形式 { $form } 的字元。

not_ends_with = 結尾不能是以下任一內容：{ $value }。

not_equal = 請輸入「{ $expected }」以外的值。
    .value-free = 請輸入其他值。

not_includes = 不能包含「{ $value }」。

not_starts_with = 開頭不能是以下任一內容：{ $value }。

null_characters_not_allowed = 請移除空字元（NUL）。

odd = 請輸入奇數（您輸入的是 { $actual }）。
    .value-free = 請輸入奇數。

password_entirely_numeric = 密碼不能全是數字。

password_too_common = 這組密碼太常見，請換一組。

password_too_short = 密碼至少需要 { $min } 個字元。

password_too_similar = 密碼不能與您填寫的其他資料太相似。

past = 請輸入過去的日期或時間。

past_or_present = 請輸入現在或過去的日期或時間。

pattern = 請依正確的格式輸入。

phone = 請輸入電話號碼，例如 +886 912 345 678。

port = 請輸入連接埠號碼（不超過 65535 的整數）。

positive = 請輸入大於零的數字（您輸入的是 { $actual }）。
    .value-free = 請輸入大於零的數字。

relative_json_pointer = 請輸入相對 JSON Pointer，例如 1/name 或 0#。

required = 此欄位為必填。

reserved = 此值為保留值，請換一個。

semver = 請輸入版本號碼，例如 1.4.0。

single_line = 請將所有內容寫在同一行。

slug = 請只使用字母、數字、連字號和底線。

starts_with = 開頭必須是以下任一內容：{ $value }。

step_size = { $offset ->
        [0] 請輸入 { $step } 的倍數。
       *[any] 請輸入 { $offset }，或與 { $offset } 的差為 { $step } 的倍數的數字。
    }

syntax = 無法讀取：第 { $line } 行第 { $column } 欄有錯誤。

timezone = 請輸入時區名稱，例如 Asia/Taipei。

too_deep = 巢狀結構不能超過 { $max } 層。

too_large = 內容過大（上限為 { $max } 位元組）。

too_many_errors = 錯誤超過 { $max } 個，其餘錯誤未列出。

too_many_fields = 值過多（上限為 { $max } 個）。

trimmed = 請移除開頭和結尾的空格。

ulid = 請輸入 ULID，例如 01ARZ3NDEKTSV4RRFFQ69G5FAV。

unique = 此值已被使用。

unique_together = 此組合已被使用：{ $fields }。

unknown_field = 沒有這個名稱的欄位。
    .suggestion = 沒有這個名稱的欄位；您是指 { $suggestion } 嗎？

unreadable = 無法讀取。

unsupported_media_type = 請以 { $expected } 格式傳送。

uppercase = 字母請全部使用大寫。

uri = 請輸入 URI，例如 https://example.com 或 urn:isbn:0451450523。

uri_reference = 請輸入 URI 或其中一部分，例如 /path?query 或 #part。

uri_template = 請輸入 URI 範本，例如 https://example.com/{ "{" }name{ "}" }。

url = 請輸入網址，例如 https://example.com。

uuid = 請輸入 UUID，例如 2eb8aa08-aa98-11ea-b4aa-73b441d16380。

valid_regex = 請輸入有效的正規表示式。

weekday = 請輸入星期一至星期五的日期。
    .days = 請輸入以下任一天的日期：{ $days }。

within = { $side ->
        [past] 請輸入過去 { $limit } { $unit ->
            [days] 天
            [hours] 小時
            [minutes] 分鐘
           *[seconds] 秒
        }內的日期或時間，不能晚於現在。
        [future] 請輸入未來 { $limit } { $unit ->
            [days] 天
            [hours] 小時
            [minutes] 分鐘
           *[seconds] 秒
        }內的日期或時間，不能早於現在。
       *[any] 請輸入與現在相差不超過 { $limit } { $unit ->
            [days] 天
            [hours] 小時
            [minutes] 分鐘
           *[seconds] 秒
        }的日期或時間。
    }
