above = { $limit }보다 큰 값을 입력하세요(입력한 값: { $actual }).
    .value-free = { $limit }보다 큰 값을 입력하세요.

absent = 이 항목은 비워 두세요.

accepted = 계속하려면 이 항목에 체크하세요.

after = { $limit }보다 늦은 날짜 또는 시간을 입력하세요.

all_or_none = 다음 항목을 모두 입력하거나 모두 비워 두세요: { $fields }.

alpha = 숫자, 기호, 공백 없이 글자만 입력하세요.

alphanumeric = 기호나 공백 없이 글자와 숫자만 입력하세요.

ascii = 영문자, 숫자, 일반 키보드 기호만 입력하세요.

at_least_one_of = 다음 항목 중 하나 이상을 입력하세요: { $fields }.

at_most_one_of = 다음 항목 중 하나까지만 입력하세요: { $fields }.

base64 = Base64 형식의 텍스트를 입력하세요.

before = { $limit }보다 이른 날짜 또는 시간을 입력하세요.

below = { $limit }보다 작은 값을 입력하세요(입력한 값: { $actual }).
    .value-free = { $limit }보다 작은 값을 입력하세요.

bic = BIC 코드를 입력하세요(예: DEUTDEFF).

blank = 공백이 아닌 문자를 입력하세요.

check = 입력한 값이 서로 맞지 않습니다.

cidr = 네트워크 주소를 입력하세요(예: 192.0.2.0/24).

content_type = 다음 형식 중 하나의 파일을 선택하세요: { $allowed }.

control_characters = 제어 문자를 제거하세요(예: 위치 { $position }의 문자).
    .value-free = 제어 문자를 제거하세요.

country = 국가 코드를 입력하세요.

credit_card = 올바른 카드 번호를 입력하세요.

currency = 통화 코드를 입력하세요(예: EUR).

digits = 숫자만 입력하세요.
    .len = 숫자 { $len }자리를 입력하세요.
    .min = 숫자를 { $min }자리 이상 입력하세요.
    .max = 숫자를 { $max }자리 이하로 입력하세요.
    .min-max = 숫자를 { $min }~{ $max }자리로 입력하세요.

does_not_exist = 존재하지 않습니다.

domain = 도메인을 입력하세요(예: example.com).

duplicate = 항목 { $first }의 값과 중복됩니다.

duplicate_field = 같은 항목이 두 번 이상 있습니다.

ean = 바코드 아래의 번호를 입력하세요(8자리, 13자리 또는 14자리 숫자).

email = 이메일 주소를 입력하세요(예: name@example.com).

empty = 비어 있지 않은 파일을 선택하세요.

ends_with = 다음 글자({ $value })로 끝나도록 입력하세요.

equal = ‘{ $expected }’ 값을 입력하세요.
    .value-free = 지정된 값을 입력하세요.

even = 짝수를 입력하세요(입력한 값: { $actual }).
    .value-free = 짝수를 입력하세요.

exact_items = 정확히 { $equal }개를 선택하세요(현재 { $actual }개 선택).
    .value-free = 정확히 { $equal }개를 선택하세요.

exact_length = { $unit ->
        [bytes] 정확히 { $equal }바이트를 입력하세요(현재 { $actual }바이트).
       *[other] 정확히 { $equal }자를 입력하세요(현재 { $actual }자).
    }
    .value-free = { $unit ->
        [bytes] 정확히 { $equal }바이트를 입력하세요.
       *[other] 정확히 { $equal }자를 입력하세요.
    }

exactly_one_of = 다음 항목 중 반드시 하나만 입력하세요: { $fields }.

finite = 유한한 수를 입력하세요.

future = 미래의 날짜 또는 시간을 입력하세요.

future_or_present = 현재 또는 미래의 날짜나 시간을 입력하세요.

hex = 16진수 문자(0~9, a~f)만 입력하세요.

hex_color = 색상 코드를 입력하세요(예: #1e90ff).

host_port = 호스트 이름과 포트 번호를 입력하세요(예: example.com:443).

hostname = 호스트 이름을 입력하세요(예: www.example.com).

iban = IBAN을 입력하세요(예: NL91 ABNA 0417 1643 00).

identifier = 영문자, 숫자, 밑줄만 사용하고 영문자나 밑줄로 시작하세요.

includes = 다음 내용을 포함하세요: ‘{ $value }’.

integer_list = 정수를 쉼표로 구분하여 입력하세요.
    .separator = 정수를 ‘{ $separator }’ 문자로 구분하여 입력하세요.

invalid = 올바른 값을 입력하세요.

invalid_boolean = 예 또는 아니요를 선택하세요.

invalid_choice = 다음 중 하나를 선택하세요: { $choices }.

invalid_date = 실제로 있는 날짜를 { $format } 형식으로 입력하세요.

invalid_datetime = 날짜와 시간을 입력하세요(예: { $example }).

invalid_duration = 기간을 입력하세요(예: 하루 반은 P1DT12H).

invalid_extension = 다음 형식 중 하나의 파일을 선택하세요: { $allowed }.

invalid_integer = 정수를 입력하세요.

invalid_list = 다음 중에서만 선택하세요: { $values }.

invalid_number = 숫자를 입력하세요.

invalid_time = 시간을 입력하세요(예: { $example }).

invalid_type = { $expected ->
        [integer] 여기에는 정수가 필요합니다.
        [number] 여기에는 숫자가 필요합니다.
        [boolean] 여기에는 true 또는 false가 필요합니다.
        [text] 여기에는 텍스트가 필요합니다.
        [list] 여기에는 목록이 필요합니다.
        [object] 여기에는 이름이 있는 값을 담은 객체가 필요합니다.
        [file] 여기에는 파일이 필요합니다.
        *[other] 값의 형식이 잘못되었습니다.
    }

ip = IP 주소를 입력하세요.

ipv4 = IPv4 주소를 입력하세요.

ipv6 = IPv6 주소를 입력하세요.

iri = IRI를 입력하세요(예: https://example.com/café).

iri_reference = IRI 또는 그 일부를 입력하세요(예: /café?query, #part).

isbn = ISBN을 입력하세요(예: 978-3-8362-2119-1).

isin = ISIN을 입력하세요(예: US0378331005).

issn = ISSN을 입력하세요(예: 0378-5955).

json = 올바른 JSON을 입력하세요.

json_pointer = JSON 포인터를 입력하세요(예: /items/0/name).

language = 언어 태그를 입력하세요(예: ko, pt-BR).

lowercase = 영문자는 모두 소문자로 입력하세요.

luhn = 번호가 정확한지 확인하세요.

mac = MAC 주소를 입력하세요(예: 00:1B:44:11:3A:B7).

max_decimal_places = { $max ->
        [0] 정수를 입력하세요.
       *[other] 소수점 아래는 { $max }자리 이하로 입력하세요(현재 { $actual }자리).
    }
    .value-free = { $max ->
        [0] 정수를 입력하세요.
       *[other] 소수점 아래는 { $max }자리 이하로 입력하세요.
    }

max_digits = 숫자를 { $max }자리 이하로 입력하세요(현재 { $actual }자리).
    .value-free = 숫자를 { $max }자리 이하로 입력하세요.

max_items = { $max }개 이하로 선택하세요(현재 { $actual }개 선택).
    .value-free = { $max }개 이하로 선택하세요.

max_length = { $unit ->
        [bytes] { $max }바이트 이하로 입력하세요(현재 { $actual }바이트).
       *[other] { $max }자 이하로 입력하세요(현재 { $actual }자).
    }
    .value-free = { $unit ->
        [bytes] { $max }바이트 이하로 입력하세요.
       *[other] { $max }자 이하로 입력하세요.
    }

max_size = { $limit }바이트 이하의 파일을 선택하세요(선택한 파일: { $actual }바이트).
    .value-free = { $limit }바이트 이하의 파일을 선택하세요.

max_value = { $max } 이하의 값을 입력하세요(입력한 값: { $actual }).
    .value-free = { $max } 이하의 값을 입력하세요.

max_whole_digits = 정수 부분은 { $max }자리 이하로 입력하세요(현재 { $actual }자리).
    .value-free = 정수 부분은 { $max }자리 이하로 입력하세요.

max_words = { $max }단어 이하로 입력하세요.

mime_type = 미디어 유형을 입력하세요(예: image/png).

min_items = { $min }개 이상 선택하세요(현재 { $actual }개 선택).
    .value-free = { $min }개 이상 선택하세요.

min_length = { $unit ->
        [bytes] { $min }바이트 이상 입력하세요(현재 { $actual }바이트).
       *[other] { $min }자 이상 입력하세요(현재 { $actual }자).
    }
    .value-free = { $unit ->
        [bytes] { $min }바이트 이상 입력하세요.
       *[other] { $min }자 이상 입력하세요.
    }

min_value = { $min } 이상의 값을 입력하세요(입력한 값: { $actual }).
    .value-free = { $min } 이상의 값을 입력하세요.

min_words = { $min }단어 이상 입력하세요.

mismatch = 두 항목에 같은 값을 입력하세요.

missing_items = 다음 항목도 선택하세요: { $values }.
    .value-free = 필요한 항목을 모두 선택하세요.

negative = 0보다 작은 수를 입력하세요(입력한 값: { $actual }).
    .value-free = 0보다 작은 수를 입력하세요.

no_clock = 현재 시간을 알 수 없어 이 항목을 확인할 수 없습니다.

non_negative = 0 이상의 수를 입력하세요(입력한 값: { $actual }).
    .value-free = 0 이상의 수를 입력하세요.

non_positive = 0 이하의 수를 입력하세요(입력한 값: { $actual }).
    .value-free = 0 이하의 수를 입력하세요.

normalized = 유니코드 정규화 형식({ $form })의 문자로 입력하세요.

not_ends_with = 다음 글자({ $value })로 끝나지 않도록 입력하세요.

not_equal = ‘{ $expected }’ 외의 값을 입력하세요.
    .value-free = 다른 값을 입력하세요.

not_includes = 다음 내용을 제거하세요: ‘{ $value }’.

not_starts_with = 다음 글자({ $value })로 시작하지 않도록 입력하세요.

null_characters_not_allowed = 널(null) 문자를 제거하세요.

odd = 홀수를 입력하세요(입력한 값: { $actual }).
    .value-free = 홀수를 입력하세요.

password_entirely_numeric = 비밀번호에 숫자 외의 문자도 포함하세요.

password_too_common = 다른 사람들이 잘 쓰지 않는 비밀번호를 사용하세요.

password_too_short = { $min }자 이상의 비밀번호를 사용하세요.

password_too_similar = 다른 입력 내용과 비슷하지 않은 비밀번호를 사용하세요.

past = 과거의 날짜 또는 시간을 입력하세요.

past_or_present = 현재 또는 과거의 날짜나 시간을 입력하세요.

pattern = 올바른 형식으로 입력하세요.

phone = 전화번호를 입력하세요(예: +82 2-1234-5678).

port = 포트 번호를 입력하세요(65535 이하의 정수).

positive = 0보다 큰 수를 입력하세요(입력한 값: { $actual }).
    .value-free = 0보다 큰 수를 입력하세요.

relative_json_pointer = 상대 JSON 포인터를 입력하세요(예: 1/name, 0#).

required = 필수 항목입니다.

reserved = 예약된 값이므로 다른 값을 선택하세요.

semver = 버전 번호를 입력하세요(예: 1.4.0).

single_line = 줄을 바꾸지 말고 한 줄로 입력하세요.

slug = 영문자, 숫자, 하이픈, 밑줄만 사용하세요.

starts_with = 다음 글자({ $value })로 시작하도록 입력하세요.

step_size = { $offset ->
        [0] { $step }의 배수를 입력하세요.
       *[any] { $offset } 또는 그 값과의 차이가 { $step }의 배수인 수를 입력하세요.
    }

syntax = 읽을 수 없습니다. { $line }행 { $column }열에 오류가 있습니다.

timezone = 시간대 이름을 입력하세요(예: Asia/Seoul).

too_deep = 중첩은 { $max }단계까지만 허용됩니다.

too_large = 너무 큽니다(최대 { $max }바이트).

too_many_errors = 오류가 { $max }개를 넘어 나머지는 표시하지 않습니다.

too_many_fields = 값이 너무 많습니다(최대 { $max }개).

trimmed = 앞뒤의 공백을 제거하세요.

ulid = ULID를 입력하세요(예: 01ARZ3NDEKTSV4RRFFQ69G5FAV).

unique = 이미 사용 중인 값입니다.

unique_together = 이미 사용 중인 조합입니다: { $fields }.

unknown_field = 해당 이름의 항목이 없습니다.
    .suggestion = 해당 이름의 항목이 없습니다. { $suggestion } 항목을 찾으셨나요?

unreadable = 읽지 못했습니다.

unsupported_media_type = { $expected } 형식으로 보내세요.

uppercase = 영문자는 모두 대문자로 입력하세요.

uri = URI를 입력하세요(예: https://example.com, urn:isbn:0451450523).

uri_reference = URI 또는 그 일부를 입력하세요(예: /path?query, #part).

uri_template = URI 템플릿을 입력하세요(예: https://example.com/{ "{" }name{ "}" }).

url = 웹 주소를 입력하세요(예: https://example.com).

uuid = UUID를 입력하세요(예: 2eb8aa08-aa98-11ea-b4aa-73b441d16380).

valid_regex = 올바른 정규식을 입력하세요.

weekday = 월요일부터 금요일까지의 날짜를 입력하세요.
    .days = 다음 요일 중 하나에 해당하는 날짜를 입력하세요: { $days }.

within = { $side ->
        [past] 지난 { $limit }{ $unit ->
            [days] 일
            [hours] 시간
            [minutes] 분
           *[seconds] 초
        } 이내의 날짜 또는 시간을 입력하세요(미래 제외).
        [future] 앞으로 { $limit }{ $unit ->
            [days] 일
            [hours] 시간
            [minutes] 분
           *[seconds] 초
        } 이내의 날짜 또는 시간을 입력하세요(과거 제외).
       *[any] 현재를 기준으로 전후 { $limit }{ $unit ->
            [days] 일
            [hours] 시간
            [minutes] 분
           *[seconds] 초
        } 이내의 날짜 또는 시간을 입력하세요.
    }
