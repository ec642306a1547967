above = Vui lòng nhập giá trị lớn hơn { $limit } (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập giá trị lớn hơn { $limit }.

absent = Vui lòng để trống mục này.

accepted = Vui lòng đánh dấu vào ô này để tiếp tục.

after = Vui lòng nhập ngày hoặc giờ sau { $limit }.

all_or_none = Vui lòng điền đầy đủ hoặc để trống tất cả các mục sau: { $fields }.

alpha = Vui lòng chỉ dùng chữ cái.

alphanumeric = Vui lòng chỉ dùng chữ cái và chữ số.

ascii = Vui lòng chỉ dùng chữ cái không dấu, chữ số và các ký hiệu thông thường trên bàn phím.

at_least_one_of = Vui lòng điền ít nhất một trong các mục sau: { $fields }.

at_most_one_of = Vui lòng điền tối đa một trong các mục sau: { $fields }.

base64 = Vui lòng nhập văn bản ở dạng Base64.

before = Vui lòng nhập ngày hoặc giờ trước { $limit }.

below = Vui lòng nhập giá trị nhỏ hơn { $limit } (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập giá trị nhỏ hơn { $limit }.

bic = Vui lòng nhập mã BIC, ví dụ: DEUTDEFF.

blank = Vui lòng nhập nội dung, không chỉ nhập khoảng trắng.

check = Các giá trị này không phù hợp với nhau.

cidr = Vui lòng nhập địa chỉ mạng, ví dụ: 192.0.2.0/24.

content_type = Vui lòng chọn tệp thuộc một trong các loại sau: { $allowed }.

control_characters = Vui lòng bỏ các ký tự điều khiển, ví dụ ký tự ở vị trí { $position }.
    .value-free = Vui lòng bỏ các ký tự điều khiển.

country = Vui lòng nhập mã quốc gia.

credit_card = Vui lòng nhập số thẻ hợp lệ.

currency = Vui lòng nhập mã tiền tệ, ví dụ: EUR.

digits = Vui lòng chỉ dùng chữ số.
    .len = Vui lòng nhập { $len } chữ số.
    .min = Vui lòng nhập ít nhất { $min } chữ số.
    .max = Vui lòng nhập tối đa { $max } chữ số.
    .min-max = Vui lòng nhập từ { $min } đến { $max } chữ số.

does_not_exist = Mục này không tồn tại.

domain = Vui lòng nhập tên miền, ví dụ: example.com.

duplicate = Mục này trùng với mục { $first }.

duplicate_field = Mục này được cung cấp nhiều lần.

ean = Vui lòng nhập dãy số bên dưới mã vạch (8, 13 hoặc 14 chữ số).

email = Vui lòng nhập địa chỉ email, ví dụ: name@example.com.

empty = Vui lòng chọn tệp có nội dung.

ends_with = Vui lòng kết thúc bằng “{ $value }”.

equal = Vui lòng nhập “{ $expected }”.
    .value-free = Vui lòng nhập đúng giá trị yêu cầu.

even = Vui lòng nhập số chẵn (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập số chẵn.

exact_items = Vui lòng chọn đúng { $equal } mục (bạn đã chọn { $actual }).
    .value-free = Vui lòng chọn đúng { $equal } mục.

exact_length = { $unit ->
        [bytes] Vui lòng nhập đúng { $equal } byte (bạn đã nhập { $actual }).
       *[other] Vui lòng nhập đúng { $equal } ký tự (bạn đã nhập { $actual }).
    }
    .value-free = { $unit ->
        [bytes] Vui lòng nhập đúng { $equal } byte.
       *[other] Vui lòng nhập đúng { $equal } ký tự.
    }

exactly_one_of = Vui lòng chỉ điền đúng một trong các mục sau: { $fields }.

finite = Vui lòng nhập một số hữu hạn.

future = Vui lòng nhập ngày hoặc giờ trong tương lai.

future_or_present = Vui lòng nhập ngày hoặc giờ ở hiện tại hoặc tương lai.

hex = Vui lòng chỉ dùng chữ số thập lục phân: 0 đến 9 và a đến f.

hex_color = Vui lòng nhập mã màu, ví dụ: #1e90ff.

host_port = Vui lòng nhập tên máy chủ và cổng, ví dụ: example.com:443.

hostname = Vui lòng nhập tên máy chủ, ví dụ: www.example.com.

iban = Vui lòng nhập số IBAN, ví dụ: NL91 ABNA 0417 1643 00.

identifier = Vui lòng chỉ dùng chữ cái không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ cái hoặc dấu gạch dưới.

includes = Vui lòng thêm “{ $value }”.

integer_list = Vui lòng nhập các số nguyên, phân tách bằng dấu phẩy.
    .separator = Vui lòng nhập các số nguyên, phân tách bằng “{ $separator }”.

invalid = Vui lòng nhập giá trị hợp lệ.

invalid_boolean = Vui lòng chọn có hoặc không.

invalid_choice = Vui lòng chọn một trong các giá trị sau: { $choices }.

invalid_date = Vui lòng nhập ngày có thật theo định dạng { $format }.

invalid_datetime = Vui lòng nhập ngày và giờ, ví dụ: { $example }.

invalid_duration = Vui lòng nhập khoảng thời gian, ví dụ: P1DT12H cho một ngày rưỡi.

invalid_extension = Vui lòng chọn tệp thuộc một trong các loại sau: { $allowed }.

invalid_integer = Vui lòng nhập một số nguyên.

invalid_list = Vui lòng chỉ chọn trong các giá trị sau: { $values }.

invalid_number = Vui lòng nhập một số.

invalid_time = Vui lòng nhập giờ, ví dụ: { $example }.

invalid_type = { $expected ->
        [integer] Ở đây cần một số nguyên.
        [number] Ở đây cần một số.
        [boolean] Ở đây cần true hoặc false.
        [text] Ở đây cần văn bản.
        [list] Ở đây cần một danh sách.
        [object] Ở đây cần một đối tượng có các giá trị được đặt tên.
        [file] Ở đây cần một tệp.
        *[other] Giá trị này sai kiểu.
    }

ip = Vui lòng nhập địa chỉ IP.

ipv4 = Vui lòng nhập địa chỉ IPv4.

ipv6 = Vui lòng nhập địa chỉ IPv6.

iri = Vui lòng nhập IRI, ví dụ: https://example.com/café.

iri_reference = Vui lòng nhập IRI hoặc một phần của IRI, ví dụ: /café?query hoặc #part.

isbn = Vui lòng nhập mã ISBN, ví dụ: 978-3-8362-2119-1.

isin = Vui lòng nhập mã ISIN, ví dụ: US0378331005.

issn = Vui lòng nhập mã ISSN, ví dụ: 0378-5955.

json = Vui lòng nhập JSON hợp lệ.

json_pointer = Vui lòng nhập JSON Pointer, ví dụ: /items/0/name.

language = Vui lòng nhập thẻ ngôn ngữ, ví dụ: vi hoặc pt-BR.

lowercase = Vui lòng viết toàn bộ bằng chữ thường.

luhn = Vui lòng kiểm tra lại các chữ số đã nhập.

mac = Vui lòng nhập địa chỉ MAC, ví dụ: 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Vui lòng nhập số nguyên.
       *[other] Vui lòng nhập tối đa { $max } chữ số thập phân (bạn đã nhập { $actual }).
    }
    .value-free = { $max ->
        [0] Vui lòng nhập số nguyên.
       *[other] Vui lòng nhập tối đa { $max } chữ số thập phân.
    }

max_digits = Vui lòng nhập tối đa { $max } chữ số (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập tối đa { $max } chữ số.

max_items = Vui lòng chọn tối đa { $max } mục (bạn đã chọn { $actual }).
    .value-free = Vui lòng chọn tối đa { $max } mục.

max_length = { $unit ->
        [bytes] Vui lòng nhập tối đa { $max } byte (bạn đã nhập { $actual }).
       *[other] Vui lòng nhập tối đa { $max } ký tự (bạn đã nhập { $actual }).
    }
    .value-free = { $unit ->
        [bytes] Vui lòng nhập tối đa { $max } byte.
       *[other] Vui lòng nhập tối đa { $max } ký tự.
    }

max_size = Vui lòng chọn tệp có dung lượng tối đa { $limit } byte (tệp này có { $actual } byte).
    .value-free = Vui lòng chọn tệp có dung lượng tối đa { $limit } byte.

max_value = Vui lòng nhập giá trị từ { $max } trở xuống (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập giá trị từ { $max } trở xuống.

max_whole_digits = Vui lòng nhập tối đa { $max } chữ số ở phần nguyên (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập tối đa { $max } chữ số ở phần nguyên.

max_words = Vui lòng viết tối đa { $max } từ.

mime_type = Vui lòng nhập kiểu nội dung (MIME), ví dụ: image/png.

min_items = Vui lòng chọn ít nhất { $min } mục (bạn đã chọn { $actual }).
    .value-free = Vui lòng chọn ít nhất { $min } mục.

min_length = { $unit ->
        [bytes] Vui lòng nhập ít nhất { $min } byte (bạn đã nhập { $actual }).
       *[other] Vui lòng nhập ít nhất { $min } ký tự (bạn đã nhập { $actual }).
    }
    .value-free = { $unit ->
        [bytes] Vui lòng nhập ít nhất { $min } byte.
       *[other] Vui lòng nhập ít nhất { $min } ký tự.
    }

min_value = Vui lòng nhập giá trị từ { $min } trở lên (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập giá trị từ { $min } trở lên.

min_words = Vui lòng viết ít nhất { $min } từ.

mismatch = Vui lòng nhập nội dung giống nhau ở cả hai ô.

missing_items = Vui lòng chọn thêm các mục sau: { $values }.
    .value-free = Vui lòng chọn tất cả các mục cần thiết.

negative = Vui lòng nhập số nhỏ hơn 0 (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập số nhỏ hơn 0.

no_clock = Không thể kiểm tra mục này vì không xác định được thời gian hiện tại.

non_negative = Vui lòng nhập số lớn hơn hoặc bằng 0 (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập số lớn hơn hoặc bằng 0.

non_positive = Vui lòng nhập số nhỏ hơn hoặc bằng 0 (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập số nhỏ hơn hoặc bằng 0.

normalized = Vui lòng dùng các ký tự ở dạng chuẩn hóa Unicode { $form }.

not_ends_with = Vui lòng không kết thúc bằng “{ $value }”.

not_equal = Vui lòng nhập giá trị khác “{ $expected }”.
    .value-free = Vui lòng nhập giá trị khác.

not_includes = Vui lòng bỏ “{ $value }”.

not_starts_with = Vui lòng không bắt đầu bằng “{ $value }”.

null_characters_not_allowed = Vui lòng bỏ các ký tự null.

odd = Vui lòng nhập số lẻ (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập số lẻ.

password_entirely_numeric = Vui lòng chọn mật khẩu không chỉ gồm chữ số.

password_too_common = Vui lòng chọn mật khẩu ít người dùng hơn.

password_too_short = Vui lòng chọn mật khẩu có ít nhất { $min } ký tự.

password_too_similar = Vui lòng chọn mật khẩu khác biệt hơn so với các thông tin bạn đã nhập.

past = Vui lòng nhập ngày hoặc giờ trong quá khứ.

past_or_present = Vui lòng nhập ngày hoặc giờ ở hiện tại hoặc quá khứ.

pattern = Vui lòng nhập đúng định dạng.

phone = Vui lòng nhập số điện thoại, ví dụ: +84 912 345 678.

port = Vui lòng nhập số cổng (số nguyên không quá 65535).

positive = Vui lòng nhập số lớn hơn 0 (bạn đã nhập { $actual }).
    .value-free = Vui lòng nhập số lớn hơn 0.

relative_json_pointer = Vui lòng nhập JSON Pointer tương đối, ví dụ: 1/name hoặc 0#.

required = Mục này là bắt buộc.

reserved = Giá trị này đã được dành riêng, vui lòng chọn giá trị khác.

semver = Vui lòng nhập số phiên bản, ví dụ: 1.4.0.

single_line = Vui lòng viết tất cả trên một dòng.

slug = Vui lòng chỉ dùng chữ cái không dấu, chữ số, dấu gạch nối và dấu gạch dưới.

starts_with = Vui lòng bắt đầu bằng “{ $value }”.

step_size = { $offset ->
        [0] Vui lòng nhập một bội số của { $step }.
       *[any] Vui lòng nhập { $offset } hoặc một số cách { $offset } một khoảng là bội số của { $step }.
    }

syntax = Không thể đọc: có lỗi ở dòng { $line }, cột { $column }.

timezone = Vui lòng nhập tên múi giờ, ví dụ: Asia/Ho_Chi_Minh.

too_deep = Dữ liệu không được lồng nhau quá { $max } cấp.

too_large = Quá lớn (tối đa { $max } byte).

too_many_errors = Có hơn { $max } lỗi; các lỗi còn lại không được liệt kê.

too_many_fields = Quá nhiều giá trị (tối đa { $max }).

trimmed = Vui lòng bỏ khoảng trắng ở đầu và cuối.

ulid = Vui lòng nhập ULID, ví dụ: 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Giá trị này đã được sử dụng.

unique_together = Tổ hợp này đã được sử dụng: { $fields }.

unknown_field = Không có trường nào mang tên này.
    .suggestion = Không có trường nào mang tên này; có phải ý bạn là { $suggestion }?

unreadable = Không thể đọc.

unsupported_media_type = Vui lòng gửi dưới dạng { $expected }.

uppercase = Vui lòng viết toàn bộ bằng chữ hoa.

uri = Vui lòng nhập URI, ví dụ: https://example.com hoặc urn:isbn:0451450523.

uri_reference = Vui lòng nhập URI hoặc một phần của URI, ví dụ: /path?query hoặc #part.

uri_template = Vui lòng nhập mẫu URI, ví dụ: https://example.com/{ "{" }name{ "}" }.

url = Vui lòng nhập địa chỉ web, ví dụ: https://example.com.

uuid = Vui lòng nhập UUID, ví dụ: 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Vui lòng nhập biểu thức chính quy hợp lệ.

weekday = Vui lòng nhập ngày từ thứ Hai đến thứ Sáu.
    .days = Vui lòng nhập ngày rơi vào một trong các thứ sau: { $days }.

within = { $side ->
        [past] Vui lòng nhập ngày hoặc giờ trong vòng { $limit } { $unit ->
            [days] ngày
            [hours] giờ
            [minutes] phút
           *[seconds] giây
        } qua, không được ở tương lai.
        [future] Vui lòng nhập ngày hoặc giờ trong vòng { $limit } { $unit ->
            [days] ngày
            [hours] giờ
            [minutes] phút
           *[seconds] giây
        } tới, không được ở quá khứ.
       *[any] Vui lòng nhập ngày hoặc giờ cách hiện tại không quá { $limit } { $unit ->
            [days] ngày
            [hours] giờ
            [minutes] phút
           *[seconds] giây
        }.
    }
