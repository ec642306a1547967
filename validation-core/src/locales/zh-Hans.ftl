above = 请输入大于 { $limit } 的值（您输入的是 { $actual }）。
    .value-free = 请输入大于 { $limit } 的值。

absent = 此处请留空。

accepted = 请勾选此项以继续。

after = 请输入晚于{ $limit }的日期或时间。

all_or_none = 以下各项请全部填写，或全部留空：{ $fields }。

alpha = 请只使用文字，不要包含数字、符号或空格。

alphanumeric = 请只使用文字和数字，不要包含符号或空格。

ascii = 请只使用半角的英文字母、数字和符号。

at_least_one_of = 以下各项请至少填写一项：{ $fields }。

at_most_one_of = 以下各项最多只能填写一项：{ $fields }。

base64 = 请输入 Base64 格式的文本。

before = 请输入早于{ $limit }的日期或时间。

below = 请输入小于 { $limit } 的值（您输入的是 { $actual }）。
    .value-free = 请输入小于 { $limit } 的值。

bic = 请输入 BIC 代码，例如 DEUTDEFF。

blank = 请输入内容，不能只有空格。

check = 这些内容的组合无效。

cidr = 请输入网段，例如 192.0.2.0/24。

content_type = 请选择以下任一类型的文件：{ $allowed }。

control_characters = 请去掉控制字符，例如位置 { $position } 处的字符。
    .value-free = 请去掉控制字符。

country = 请输入国家或地区代码。

credit_card = 请输入有效的卡号。

currency = 请输入货币代码，例如 EUR。

digits = 请只使用半角数字。
    .len = 请输入 { $len } 位数字。
    .min = 请至少输入 { $min } 位数字。
    .max = 最多可输入 { $max } 位数字。
    .min-max = 请输入 { $min } 到 { $max } 位数字。

does_not_exist = 此项不存在。

domain = 请输入域名，例如 example.com。

duplicate = 此项与编号为 { $first } 的项重复。

duplicate_field = 此项重复出现。

ean = 请输入条形码下方的号码（8 位、13 位或 14 位数字）。

email = 请输入电子邮件地址，例如 name@example.com。

empty = 请选择内容不为空的文件。

ends_with = 结尾必须是以下任一内容：{ $value }。

equal = 请输入“{ $expected }”。
    .value-free = 请输入指定的值。

even = 请输入偶数（您输入的是 { $actual }）。
    .value-free = 请输入偶数。

exact_items = 请恰好选择 { $equal } 项（您选择了 { $actual } 项）。
    .value-free = 请恰好选择 { $equal } 项。

exact_length = { $unit ->
        [bytes] 长度必须恰好为 { $equal } 个字节（您输入了 { $actual } 个）。
       *[other] 长度必须恰好为 { $equal } 个字符（您输入了 { $actual } 个）。
    }
    .value-free = { $unit ->
        [bytes] 长度必须恰好为 { $equal } 个字节。
       *[other] 长度必须恰好为 { $equal } 个字符。
    }

exactly_one_of = 以下各项必须且只能填写一项：{ $fields }。

finite = 请输入有限的数值。

future = 请输入未来的日期或时间。

future_or_present = 请输入现在或未来的日期或时间。

hex = 请只使用十六进制数字：0 到 9 和 a 到 f。

hex_color = 请输入颜色代码，例如 #1e90ff。

host_port = 请输入主机名和端口号，例如 example.com:443。

hostname = 请输入主机名，例如 www.example.com。

iban = 请输入 IBAN，例如 NL91 ABNA 0417 1643 00。

identifier = 请只使用英文字母、数字和下划线，并以英文字母或下划线开头。

includes = 必须包含“{ $value }”。

integer_list = 请输入整数，并用半角逗号分隔。
    .separator = 请输入整数，并用“{ $separator }”分隔。

invalid = 请输入有效的值。

invalid_boolean = 请选择“是”或“否”。

invalid_choice = 请选择以下任意一项：{ $choices }。

invalid_date = 请按 { $format } 格式输入实际存在的日期。

invalid_datetime = 请输入日期和时间，例如 { $example }。

invalid_duration = 请输入时长，例如 P1DT12H（表示一天半）。

invalid_extension = 请选择以下任一类型的文件：{ $allowed }。

invalid_integer = 请输入整数。

invalid_list = 请只从以下选项中选择：{ $values }。

invalid_number = 请输入数字。

invalid_time = 请输入时间，例如 { $example }。

invalid_type = { $expected ->
        [integer] 此处应为整数。
        [number] 此处应为数字。
        [boolean] 此处应为 true 或 false。
        [text] 此处应为文本。
        [list] 此处应为列表。
        [object] 此处应为带有命名值的对象。
        [file] 此处应为文件。
        *[other] 此值的类型不正确。
    }

ip = 请输入 IP 地址。

ipv4 = 请输入 IPv4 地址。

ipv6 = 请输入 IPv6 地址。

iri = 请输入 IRI，例如 https://example.com/café。

iri_reference = 请输入 IRI 或其中一部分，例如 /café?query 或 #part。

isbn = 请输入 ISBN，例如 978-3-8362-2119-1。

isin = 请输入 ISIN，例如 US0378331005。

issn = 请输入 ISSN，例如 0378-5955。

json = 请输入有效的 JSON。

json_pointer = 请输入 JSON Pointer，例如 /items/0/name。

language = 请输入语言标签，例如 zh 或 pt-BR。

lowercase = 字母请全部使用小写。

luhn = 请检查此号码是否有误。

mac = 请输入 MAC 地址，例如 00:1B:44:11:3A:B7。

max_decimal_places = { $max ->
        [0] 请输入整数。
       *[other] 小数点后最多 { $max } 位（您输入了 { $actual } 位）。
    }
    .value-free = { $max ->
        [0] 请输入整数。
       *[other] 小数点后最多 { $max } 位。
    }

max_digits = 最多可输入 { $max } 位数字（您输入了 { $actual } 位）。
    .value-free = 最多可输入 { $max } 位数字。

max_items = 最多可选择 { $max } 项（您选择了 { $actual } 项）。
    .value-free = 最多可选择 { $max } 项。

max_length = { $unit ->
        [bytes] 最多可输入 { $max } 个字节（您输入了 { $actual } 个）。
       *[other] 最多可输入 { $max } 个字符（您输入了 { $actual } 个）。
    }
    .value-free = { $unit ->
        [bytes] 最多可输入 { $max } 个字节。
       *[other] 最多可输入 { $max } 个字符。
    }

max_size = 请选择不超过 { $limit } 字节的文件（此文件为 { $actual } 字节）。
    .value-free = 请选择不超过 { $limit } 字节的文件。

max_value = 请输入小于或等于 { $max } 的值（您输入的是 { $actual }）。
    .value-free = 请输入小于或等于 { $max } 的值。

max_whole_digits = 整数部分最多 { $max } 位（您输入了 { $actual } 位）。
    .value-free = 整数部分最多 { $max } 位。

max_words = 最多可输入 { $max } 个词。

mime_type = 请输入媒体类型，例如 image/png。

min_items = 请至少选择 { $min } 项（您选择了 { $actual } 项）。
    .value-free = 请至少选择 { $min } 项。

min_length = { $unit ->
        [bytes] 请至少输入 { $min } 个字节（您输入了 { $actual } 个）。
       *[other] 请至少输入 { $min } 个字符（您输入了 { $actual } 个）。
    }
    .value-free = { $unit ->
        [bytes] 请至少输入 { $min } 个字节。
       *[other] 请至少输入 { $min } 个字符。
    }

min_value = 请输入大于或等于 { $min } 的值（您输入的是 { $actual }）。
    .value-free = 请输入大于或等于 { $min } 的值。

min_words = 请至少输入 { $min } 个词。

mismatch = 请在两处输入相同的内容。

missing_items = 还需选择以下各项：{ $values }。
    .value-free = 请选择所有必需的选项。

negative = 请输入小于零的数字（您输入的是 { $actual }）。
    .value-free = 请输入小于零的数字。

no_clock = 无法获取当前时间，因此无法检查此项。

non_negative = 请输入大于或等于零的数字（您输入的是 { $actual }）。
    .value-free = 请输入大于或等于零的数字。

non_positive = 请输入小于或等于零的数字（您输入的是 { $actual }）。
    .value-free = 请输入小于或等于零的数字。

normalized = 请使用 Unicode 规范化形式 { $form } 的字符。

not_ends_with = 结尾不能是以下任一内容：{ $value }。

not_equal = 请输入“{ $expected }”以外的值。
    .value-free = 请输入其他值。

not_includes = 不能包含“{ $value }”。

not_starts_with = 开头不能是以下任一内容：{ $value }。

null_characters_not_allowed = 请去掉空字符（NUL）。

odd = 请输入奇数（您输入的是 { $actual }）。
    .value-free = 请输入奇数。

password_entirely_numeric = 密码不能全是数字。

password_too_common = 这个密码太常见，请换一个。

password_too_short = 密码至少需要 { $min } 个字符。

password_too_similar = 密码不能与您填写的其他信息太相似。

past = 请输入过去的日期或时间。

past_or_present = 请输入现在或过去的日期或时间。

pattern = 请按正确的格式输入。

phone = 请输入电话号码，例如 +86 10 1234 5678。

port = 请输入端口号（不超过 65535 的整数）。

positive = 请输入大于零的数字（您输入的是 { $actual }）。
    .value-free = 请输入大于零的数字。

relative_json_pointer = 请输入相对 JSON Pointer，例如 1/name 或 0#。

required = 此项为必填项。

reserved = 此值为保留值，请换一个。

semver = 请输入版本号，例如 1.4.0。

single_line = 请将所有内容写在一行内。

slug = 请只使用字母、数字、连字符和下划线。

starts_with = 开头必须是以下任一内容：{ $value }。

step_size = { $offset ->
        [0] 请输入 { $step } 的倍数。
       *[any] 请输入 { $offset }，或与 { $offset } 的差为 { $step } 的倍数的数字。
    }

syntax = 无法读取：第 { $line } 行第 { $column } 列有错误。

timezone = 请输入时区名称，例如 Asia/Shanghai。

too_deep = 嵌套不能超过 { $max } 层。

too_large = 内容过大（上限为 { $max } 字节）。

too_many_errors = 错误超过 { $max } 个，其余错误未列出。

too_many_fields = 值过多（上限为 { $max } 个）。

trimmed = 请去掉开头和结尾的空格。

ulid = 请输入 ULID，例如 01ARZ3NDEKTSV4RRFFQ69G5FAV。

unique = 此值已被占用。

unique_together = 此组合已被占用：{ $fields }。

unknown_field = 没有这个名称的字段。
    .suggestion = 没有这个名称的字段；您是指 { $suggestion } 吗？

unreadable = 无法读取。

unsupported_media_type = 请以 { $expected } 格式发送。

uppercase = 字母请全部使用大写。

uri = 请输入 URI，例如 https://example.com 或 urn:isbn:0451450523。

uri_reference = 请输入 URI 或其中一部分，例如 /path?query 或 #part。

uri_template = 请输入 URI 模板，例如 https://example.com/{ "{" }name{ "}" }。

url = 请输入网址，例如 https://example.com。

uuid = 请输入 UUID，例如 2eb8aa08-aa98-11ea-b4aa-73b441d16380。

valid_regex = 请输入有效的正则表达式。

weekday = 请输入星期一至星期五的日期。
    .days = 请输入以下任一天的日期：{ $days }。

within = { $side ->
        [past] 请输入过去 { $limit } { $unit ->
            [days] 天
            [hours] 小时
            [minutes] 分钟
           *[seconds] 秒
        }内的日期或时间，不能晚于现在。
        [future] 请输入未来 { $limit } { $unit ->
            [days] 天
            [hours] 小时
            [minutes] 分钟
           *[seconds] 秒
        }内的日期或时间，不能早于现在。
       *[any] 请输入与现在相差不超过 { $limit } { $unit ->
            [days] 天
            [hours] 小时
            [minutes] 分钟
           *[seconds] 秒
        }的日期或时间。
    }
