above = { $limit }より大きい値を入力してください（入力値：{ $actual }）。
    .value-free = { $limit }より大きい値を入力してください。

absent = この項目は空欄にしてください。

accepted = 続けるには、チェックを入れてください。

after = { $limit }より後の日付または時刻を入力してください。

all_or_none = { $fields }は、すべて入力するか、すべて空欄にしてください。

alpha = 文字だけを使ってください（数字、記号、スペースは使えません）。

alphanumeric = 文字と数字だけを使ってください（記号とスペースは使えません）。

ascii = 半角の英字、数字、記号だけを使ってください。

at_least_one_of = { $fields }のうち、少なくとも1つを入力してください。

at_most_one_of = { $fields }のうち、入力できるのは1つまでです。

base64 = Base64形式のテキストを入力してください。

before = { $limit }より前の日付または時刻を入力してください。

below = { $limit }より小さい値を入力してください（入力値：{ $actual }）。
    .value-free = { $limit }より小さい値を入力してください。

bic = BICコードを入力してください（例：DEUTDEFF）。

blank = スペース以外の文字を入力してください。

check = 入力内容の組み合わせが正しくありません。

cidr = ネットワークアドレスを入力してください（例：192.0.2.0/24）。

content_type = 次のいずれかの形式のファイルを選択してください：{ $allowed }。

control_characters = 制御文字を削除してください（例：位置{ $position }の文字）。
    .value-free = 制御文字を削除してください。

country = 国コードを入力してください。

credit_card = 有効なカード番号を入力してください。

currency = 通貨コードを入力してください（例：EUR）。

digits = 半角数字だけを使ってください。
    .len = { $len }桁の半角数字で入力してください。
    .min = { $min }桁以上の半角数字で入力してください。
    .max = { $max }桁以内の半角数字で入力してください。
    .min-max = { $min }～{ $max }桁の半角数字で入力してください。

does_not_exist = 存在しません。

domain = ドメイン名を入力してください（例：example.com）。

duplicate = 項目{ $first }と重複しています。

duplicate_field = 同じ項目が2回以上指定されています。

ean = バーコードの下にある番号（8桁、13桁または14桁）を入力してください。

email = メールアドレスを入力してください（例：name@example.com）。

empty = 空ではないファイルを選択してください。

ends_with = 次のいずれかの文字列で終わるように入力してください：{ $value }。

equal = 「{ $expected }」と入力してください。
    .value-free = 指定された値を入力してください。

even = 偶数を入力してください（入力値：{ $actual }）。
    .value-free = 偶数を入力してください。

exact_items = ちょうど{ $equal }個選択してください（現在{ $actual }個）。
    .value-free = ちょうど{ $equal }個選択してください。

exact_length = { $unit ->
        [bytes] ちょうど{ $equal }バイトで入力してください（現在{ $actual }バイト）。
       *[other] ちょうど{ $equal }文字で入力してください（現在{ $actual }文字）。
    }
    .value-free = { $unit ->
        [bytes] ちょうど{ $equal }バイトで入力してください。
       *[other] ちょうど{ $equal }文字で入力してください。
    }

exactly_one_of = { $fields }のうち、いずれか1つだけを入力してください。

finite = 有限の数値を入力してください。

future = 未来の日付または時刻を入力してください。

future_or_present = 現在以降の日付または時刻を入力してください。

hex = 16進数の文字（0～9、a～f）だけを使ってください。

hex_color = カラーコードを入力してください（例：#1e90ff）。

host_port = ホスト名とポート番号を入力してください（例：example.com:443）。

hostname = ホスト名を入力してください（例：www.example.com）。

iban = IBANを入力してください（例：NL91 ABNA 0417 1643 00）。

identifier = 半角の英字、数字、アンダースコアだけを使い、先頭は英字またはアンダースコアにしてください。

includes = 「{ $value }」を含めてください。

integer_list = 整数を半角のカンマで区切って入力してください。
    .separator = 整数を「{ $separator }」で区切って入力してください。

invalid = 有効な値を入力してください。

invalid_boolean = 「はい」か「いいえ」を選択してください。

invalid_choice = 次の中から1つ選択してください：{ $choices }。

invalid_date = 実在する日付を{ $format }の形式で入力してください。

invalid_datetime = 日付と時刻を入力してください（例：{ $example }）。

invalid_duration = 期間を入力してください（例：1日半の場合はP1DT12H）。

invalid_extension = 次のいずれかの形式のファイルを選択してください：{ $allowed }。

invalid_integer = 整数を入力してください。

invalid_list = 次の中からのみ選択してください：{ $values }。

invalid_number = 数値を入力してください。

invalid_time = 時刻を入力してください（例：{ $example }）。

invalid_type = { $expected ->
        [integer] ここには整数が必要です。
        [number] ここには数値が必要です。
        [boolean] ここにはtrueまたはfalseが必要です。
        [text] ここには文字列が必要です。
        [list] ここにはリストが必要です。
        [object] ここには名前付きの値を持つオブジェクトが必要です。
        [file] ここにはファイルが必要です。
        *[other] 値の型が正しくありません。
    }

ip = IPアドレスを入力してください。

ipv4 = IPv4アドレスを入力してください。

ipv6 = IPv6アドレスを入力してください。

iri = IRIを入力してください（例：https://example.com/café）。

iri_reference = IRIまたはその一部を入力してください（例：/café?query、#part）。

isbn = ISBNを入力してください（例：978-3-8362-2119-1）。

isin = ISINを入力してください（例：US0378331005）。

issn = ISSNを入力してください（例：0378-5955）。

json = 正しい形式のJSONを入力してください。

json_pointer = JSON Pointerを入力してください（例：/items/0/name）。

language = 言語タグを入力してください（例：ja、pt-BR）。

lowercase = 英字はすべて小文字で入力してください。

luhn = 番号に誤りがないか確認してください。

mac = MACアドレスを入力してください（例：00:1B:44:11:3A:B7）。

max_decimal_places = { $max ->
        [0] 整数を入力してください。
       *[other] 小数点以下は{ $max }桁以内で入力してください（現在{ $actual }桁）。
    }
    .value-free = { $max ->
        [0] 整数を入力してください。
       *[other] 小数点以下は{ $max }桁以内で入力してください。
    }

max_digits = { $max }桁以内で入力してください（現在{ $actual }桁）。
    .value-free = { $max }桁以内で入力してください。

max_items = 選択できるのは{ $max }個までです（現在{ $actual }個）。
    .value-free = 選択できるのは{ $max }個までです。

max_length = { $unit ->
        [bytes] { $max }バイト以内で入力してください（現在{ $actual }バイト）。
       *[other] { $max }文字以内で入力してください（現在{ $actual }文字）。
    }
    .value-free = { $unit ->
        [bytes] { $max }バイト以内で入力してください。
       *[other] { $max }文字以内で入力してください。
    }

max_size = { $limit }バイト以下のファイルを選択してください（選択したファイルは{ $actual }バイト）。
    .value-free = { $limit }バイト以下のファイルを選択してください。

max_value = { $max }以下の値を入力してください（入力値：{ $actual }）。
    .value-free = { $max }以下の値を入力してください。

max_whole_digits = 整数部分は{ $max }桁以内で入力してください（現在{ $actual }桁）。
    .value-free = 整数部分は{ $max }桁以内で入力してください。

max_words = { $max }語以内で入力してください。

mime_type = メディアタイプを入力してください（例：image/png）。

min_items = { $min }個以上選択してください（現在{ $actual }個）。
    .value-free = { $min }個以上選択してください。

min_length = { $unit ->
        [bytes] { $min }バイト以上で入力してください（現在{ $actual }バイト）。
       *[other] { $min }文字以上で入力してください（現在{ $actual }文字）。
    }
    .value-free = { $unit ->
        [bytes] { $min }バイト以上で入力してください。
       *[other] { $min }文字以上で入力してください。
    }

min_value = { $min }以上の値を入力してください（入力値：{ $actual }）。
    .value-free = { $min }以上の値を入力してください。

min_words = { $min }語以上で入力してください。

mismatch = 両方の欄に同じ内容を入力してください。

missing_items = 次の項目も選択してください：{ $values }。
    .value-free = 必要な項目をすべて選択してください。

negative = 0より小さい数値を入力してください（入力値：{ $actual }）。
    .value-free = 0より小さい数値を入力してください。

no_clock = 現在の時刻を取得できないため、確認できません。

non_negative = 0以上の数値を入力してください（入力値：{ $actual }）。
    .value-free = 0以上の数値を入力してください。

non_positive = 0以下の数値を入力してください（入力値：{ $actual }）。
    .value-free = 0以下の数値を入力してください。

normalized = Unicode正規化形式（{ $form }）の文字で入力してください。

not_ends_with = 次の文字列で終わらないように入力してください：{ $value }。

not_equal = 「{ $expected }」以外の値を入力してください。
    .value-free = 別の値を入力してください。

not_includes = 「{ $value }」を含めないでください。

not_starts_with = 次の文字列で始まらないように入力してください：{ $value }。

null_characters_not_allowed = ヌル文字を削除してください。

odd = 奇数を入力してください（入力値：{ $actual }）。
    .value-free = 奇数を入力してください。

password_entirely_numeric = パスワードには数字以外の文字も使ってください。

password_too_common = よく使われているパスワードは避けてください。

password_too_short = パスワードは{ $min }文字以上にしてください。

password_too_similar = パスワードは、ほかの入力内容と似ていないものにしてください。

past = 過去の日付または時刻を入力してください。

past_or_present = 現在までの日付または時刻を入力してください。

pattern = 正しい形式で入力してください。

phone = 電話番号を入力してください（例：+81 3-1234-5678）。

port = ポート番号（65535以下の整数）を入力してください。

positive = 0より大きい数値を入力してください（入力値：{ $actual }）。
    .value-free = 0より大きい数値を入力してください。

relative_json_pointer = 相対JSON Pointerを入力してください（例：1/name、0#）。

required = この項目は必須です。

reserved = この値は予約されているため、別の値を指定してください。

semver = バージョン番号を入力してください（例：1.4.0）。

single_line = 改行せずに1行で入力してください。

slug = 英字、数字、ハイフン、アンダースコアだけを使ってください。

starts_with = 次のいずれかの文字列で始まるように入力してください：{ $value }。

step_size = { $offset ->
        [0] { $step }の倍数を入力してください。
       *[any] { $offset }、または{ $offset }との差が{ $step }の倍数になる数値を入力してください。
    }

syntax = 読み取れません。{ $line }行{ $column }列に誤りがあります。

timezone = タイムゾーン名を入力してください（例：Asia/Tokyo）。

too_deep = 入れ子が深すぎます（{ $max }階層まで）。

too_large = 大きすぎます（上限{ $max }バイト）。

too_many_errors = エラーが{ $max }件を超えたため、残りは表示していません。

too_many_fields = 値が多すぎます（上限{ $max }個）。

trimmed = 先頭と末尾のスペースを削除してください。

ulid = ULIDを入力してください（例：01ARZ3NDEKTSV4RRFFQ69G5FAV）。

unique = この値はすでに使われています。

unique_together = この組み合わせはすでに使われています：{ $fields }。

unknown_field = この名前の項目はありません。
    .suggestion = この名前の項目はありません。{ $suggestion }のことですか？

unreadable = 読み取れませんでした。

unsupported_media_type = { $expected }形式で送信してください。

uppercase = 英字はすべて大文字で入力してください。

uri = URIを入力してください（例：https://example.com、urn:isbn:0451450523）。

uri_reference = URIまたはその一部を入力してください（例：/path?query、#part）。

uri_template = URIテンプレートを入力してください（例：https://example.com/{ "{" }name{ "}" }）。

url = URLを入力してください（例：https://example.com）。

uuid = UUIDを入力してください（例：2eb8aa08-aa98-11ea-b4aa-73b441d16380）。

valid_regex = 有効な正規表現を入力してください。

weekday = 月曜日から金曜日までの日付を入力してください。
    .days = 次のいずれかの曜日の日付を入力してください：{ $days }。

within = { $side ->
        [past] 過去{ $limit }{ $unit ->
            [days] 日
            [hours] 時間
            [minutes] 分
           *[seconds] 秒
        }以内の日付または時刻を入力してください（未来は指定できません）。
        [future] 現在から{ $limit }{ $unit ->
            [days] 日
            [hours] 時間
            [minutes] 分
           *[seconds] 秒
        }以内の日付または時刻を入力してください（過去は指定できません）。
       *[any] 現在の前後{ $limit }{ $unit ->
            [days] 日
            [hours] 時間
            [minutes] 分
           *[seconds] 秒
        }以内の日付または時刻を入力してください。
    }
