above = { $limit }-এর চেয়ে বেশি মান লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = { $limit }-এর চেয়ে বেশি মান লিখুন।

absent = এই ঘরটি খালি রাখুন।

accepted = এগিয়ে যেতে এখানে টিক দিন।

after = { $limit }-এর পরের কোনো তারিখ বা সময় লিখুন।

all_or_none = হয় এই সব ঘর পূরণ করুন, নয়তো সবগুলো খালি রাখুন: { $fields }।

alpha = শুধু বর্ণ ব্যবহার করুন।

alphanumeric = শুধু বর্ণ ও অঙ্ক ব্যবহার করুন।

ascii = শুধু ইংরেজি কিবোর্ডের বর্ণ, অঙ্ক ও চিহ্ন ব্যবহার করুন।

at_least_one_of = এগুলোর মধ্যে অন্তত একটি ঘর পূরণ করুন: { $fields }।

at_most_one_of = এগুলোর মধ্যে একটির বেশি ঘর পূরণ করবেন না: { $fields }।

base64 = Base64 ফরম্যাটে টেক্সট লিখুন।

before = { $limit }-এর আগের কোনো তারিখ বা সময় লিখুন।

below = { $limit }-এর চেয়ে কম মান লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = { $limit }-এর চেয়ে কম মান লিখুন।

bic = একটি BIC লিখুন, যেমন DEUTDEFF।

blank = শুধু স্পেস না দিয়ে কিছু লিখুন।

check = এই মানগুলো পরস্পরের সঙ্গে মেলে না।

cidr = একটি নেটওয়ার্কের ঠিকানা লিখুন, যেমন 192.0.2.0/24।

content_type = এই ধরনগুলোর যেকোনো একটির ফাইল বেছে নিন: { $allowed }।

control_characters = কন্ট্রোল অক্ষর বাদ দিন, যেমন { $position } নম্বর স্থানের অক্ষরটি।
    .value-free = কন্ট্রোল অক্ষর বাদ দিন।

country = দেশের কোড লিখুন।

credit_card = সঠিক কার্ড নম্বর লিখুন।

currency = মুদ্রার কোড লিখুন, যেমন EUR।

digits = শুধু ইংরেজি অঙ্ক (0 থেকে 9) ব্যবহার করুন।
    .len = { $len }টি অঙ্ক লিখুন।
    .min = কমপক্ষে { $min }টি অঙ্ক লিখুন।
    .max = সর্বোচ্চ { $max }টি অঙ্ক লিখুন।
    .min-max = { $min } থেকে { $max }টি অঙ্ক লিখুন।

does_not_exist = এর কোনো অস্তিত্ব নেই।

domain = একটি ডোমেইন লিখুন, যেমন example.com।

duplicate = এটি { $first } নম্বর আইটেমের পুনরাবৃত্তি।

duplicate_field = এটি একাধিকবার দেওয়া হয়েছে।

ean = বারকোডের নিচের নম্বরটি লিখুন: ৮, ১৩ বা ১৪ অঙ্কের।

email = একটি ইমেইল ঠিকানা লিখুন, যেমন name@example.com।

empty = এমন একটি ফাইল বেছে নিন যা খালি নয়।

ends_with = শেষে { $value } লিখুন।

equal = { $expected } লিখুন।
    .value-free = প্রত্যাশিত মানটি লিখুন।

even = একটি জোড় সংখ্যা লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = একটি জোড় সংখ্যা লিখুন।

exact_items = ঠিক { $equal }টি আইটেম বেছে নিন (আপনি { $actual }টি বেছে নিয়েছেন)।
    .value-free = ঠিক { $equal }টি আইটেম বেছে নিন।

exact_length = { $unit ->
        [bytes] ঠিক { $equal } বাইট লিখুন (আপনি { $actual } বাইট লিখেছেন)।
       *[other] ঠিক { $equal }টি অক্ষর লিখুন (আপনি { $actual }টি লিখেছেন)।
    }
    .value-free = { $unit ->
        [bytes] ঠিক { $equal } বাইট লিখুন।
       *[other] ঠিক { $equal }টি অক্ষর লিখুন।
    }

exactly_one_of = এগুলোর মধ্যে ঠিক একটি ঘর পূরণ করুন: { $fields }।

finite = একটি সসীম সংখ্যা লিখুন।

future = ভবিষ্যতের কোনো তারিখ বা সময় লিখুন।

future_or_present = এমন তারিখ বা সময় লিখুন যা অতীতের নয়।

hex = শুধু হেক্সাডেসিমেল অঙ্ক ব্যবহার করুন: 0 থেকে 9 এবং a থেকে f।

hex_color = একটি রঙের কোড লিখুন, যেমন #1e90ff।

host_port = হোস্ট ও পোর্ট লিখুন, যেমন example.com:443।

hostname = হোস্টের নাম লিখুন, যেমন www.example.com।

iban = একটি IBAN লিখুন, যেমন NL91 ABNA 0417 1643 00।

identifier = শুধু ইংরেজি বর্ণ, ইংরেজি অঙ্ক ও আন্ডারস্কোর ব্যবহার করুন এবং বর্ণ বা আন্ডারস্কোর দিয়ে শুরু করুন।

includes = { $value } যোগ করুন।

integer_list = পূর্ণসংখ্যাগুলো কমা দিয়ে আলাদা করে লিখুন।
    .separator = পূর্ণসংখ্যাগুলো “{ $separator }” দিয়ে আলাদা করে লিখুন।

invalid = সঠিক মান লিখুন।

invalid_boolean = হ্যাঁ বা না বেছে নিন।

invalid_choice = এগুলোর যেকোনো একটি বেছে নিন: { $choices }।

invalid_date = সঠিক তারিখ { $format } ফরম্যাটে লিখুন।

invalid_datetime = তারিখ ও সময় লিখুন, যেমন { $example }।

invalid_duration = সময়কাল লিখুন, যেমন দেড় দিনের জন্য P1DT12H।

invalid_extension = এই ধরনগুলোর যেকোনো একটির ফাইল বেছে নিন: { $allowed }।

invalid_integer = একটি পূর্ণসংখ্যা লিখুন।

invalid_list = শুধু এগুলো থেকে বেছে নিন: { $values }।

invalid_number = একটি সংখ্যা লিখুন।

invalid_time = সময় লিখুন, যেমন { $example }।

invalid_type = { $expected ->
        [integer] এখানে একটি পূর্ণসংখ্যা প্রত্যাশিত।
        [number] এখানে একটি সংখ্যা প্রত্যাশিত।
        [boolean] এখানে true বা false প্রত্যাশিত।
        [text] এখানে লেখা প্রত্যাশিত।
        [list] এখানে একটি তালিকা প্রত্যাশিত।
        [object] এখানে নামযুক্ত মানসহ একটি অবজেক্ট প্রত্যাশিত।
        [file] এখানে একটি ফাইল প্রত্যাশিত।
        *[other] এই মানের ধরন ভুল।
    }

ip = একটি IP ঠিকানা লিখুন।

ipv4 = একটি IPv4 ঠিকানা লিখুন।

ipv6 = একটি IPv6 ঠিকানা লিখুন।

iri = একটি IRI লিখুন, যেমন https://example.com/café।

iri_reference = একটি IRI বা তার অংশ লিখুন, যেমন /café?query বা #part।

isbn = একটি ISBN লিখুন, যেমন 978-3-8362-2119-1।

isin = একটি ISIN লিখুন, যেমন US0378331005।

issn = একটি ISSN লিখুন, যেমন 0378-5955।

json = সঠিক JSON লিখুন।

json_pointer = একটি JSON Pointer লিখুন, যেমন /items/0/name।

language = ভাষার ট্যাগ লিখুন, যেমন bn বা pt-BR।

lowercase = শুধু ছোট হাতের অক্ষর ব্যবহার করুন।

luhn = এই নম্বরের অঙ্কগুলো মিলিয়ে দেখুন।

mac = একটি MAC ঠিকানা লিখুন, যেমন 00:1B:44:11:3A:B7।

max_decimal_places = { $max ->
        [0] একটি পূর্ণসংখ্যা লিখুন।
        [one] দশমিকের পরে সর্বোচ্চ { $max }টি অঙ্ক লিখুন (আপনি { $actual }টি লিখেছেন)।
       *[other] দশমিকের পরে সর্বোচ্চ { $max }টি অঙ্ক লিখুন (আপনি { $actual }টি লিখেছেন)।
    }
    .value-free = { $max ->
        [0] একটি পূর্ণসংখ্যা লিখুন।
        [one] দশমিকের পরে সর্বোচ্চ { $max }টি অঙ্ক লিখুন।
       *[other] দশমিকের পরে সর্বোচ্চ { $max }টি অঙ্ক লিখুন।
    }

max_digits = সর্বোচ্চ { $max }টি অঙ্ক লিখুন (আপনি { $actual }টি লিখেছেন)।
    .value-free = সর্বোচ্চ { $max }টি অঙ্ক লিখুন।

max_items = সর্বোচ্চ { $max }টি আইটেম বেছে নিন (আপনি { $actual }টি বেছে নিয়েছেন)।
    .value-free = সর্বোচ্চ { $max }টি আইটেম বেছে নিন।

max_length = { $unit ->
        [bytes] সর্বোচ্চ { $max } বাইট লিখুন (আপনি { $actual } বাইট লিখেছেন)।
       *[other] সর্বোচ্চ { $max }টি অক্ষর লিখুন (আপনি { $actual }টি লিখেছেন)।
    }
    .value-free = { $unit ->
        [bytes] সর্বোচ্চ { $max } বাইট লিখুন।
       *[other] সর্বোচ্চ { $max }টি অক্ষর লিখুন।
    }

max_size = সর্বোচ্চ { $limit } বাইটের ফাইল বেছে নিন (এই ফাইলটি { $actual } বাইটের)।
    .value-free = সর্বোচ্চ { $limit } বাইটের ফাইল বেছে নিন।

max_value = { $max } বা তার কম মান লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = { $max } বা তার কম মান লিখুন।

max_whole_digits = দশমিকের আগে সর্বোচ্চ { $max }টি অঙ্ক লিখুন (আপনি { $actual }টি লিখেছেন)।
    .value-free = দশমিকের আগে সর্বোচ্চ { $max }টি অঙ্ক লিখুন।

max_words = সর্বোচ্চ { $max }টি শব্দ লিখুন।

mime_type = মিডিয়ার ধরন লিখুন, যেমন image/png।

min_items = কমপক্ষে { $min }টি আইটেম বেছে নিন (আপনি { $actual }টি বেছে নিয়েছেন)।
    .value-free = কমপক্ষে { $min }টি আইটেম বেছে নিন।

min_length = { $unit ->
        [bytes] কমপক্ষে { $min } বাইট লিখুন (আপনি { $actual } বাইট লিখেছেন)।
       *[other] কমপক্ষে { $min }টি অক্ষর লিখুন (আপনি { $actual }টি লিখেছেন)।
    }
    .value-free = { $unit ->
        [bytes] কমপক্ষে { $min } বাইট লিখুন।
       *[other] কমপক্ষে { $min }টি অক্ষর লিখুন।
    }

min_value = { $min } বা তার বেশি মান লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = { $min } বা তার বেশি মান লিখুন।

min_words = কমপক্ষে { $min }টি শব্দ লিখুন।

mismatch = দুটি ঘরে একই মান লিখুন।

missing_items = এগুলোও বেছে নিন: { $values }।
    .value-free = প্রয়োজনীয় সবগুলো বেছে নিন।

negative = শূন্যের চেয়ে ছোট সংখ্যা লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = শূন্যের চেয়ে ছোট সংখ্যা লিখুন।

no_clock = ঘড়ি ছাড়া এটি যাচাই করা যায় না।

non_negative = শূন্য বা তার চেয়ে বড় সংখ্যা লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = শূন্য বা তার চেয়ে বড় সংখ্যা লিখুন।

non_positive = শূন্য বা তার চেয়ে ছোট সংখ্যা লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = শূন্য বা তার চেয়ে ছোট সংখ্যা লিখুন।

normalized = এটি ইউনিকোডের { $form } রূপের অক্ষর দিয়ে লিখুন।

not_ends_with = শেষে { $value } লিখবেন না।

not_equal = { $expected } ছাড়া অন্য কিছু লিখুন।
    .value-free = অন্য কিছু লিখুন।

not_includes = { $value } বাদ দিন।

not_starts_with = শুরুতে { $value } লিখবেন না।

null_characters_not_allowed = নাল (null) অক্ষর বাদ দিন।

odd = একটি বিজোড় সংখ্যা লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = একটি বিজোড় সংখ্যা লিখুন।

password_entirely_numeric = এমন পাসওয়ার্ড বেছে নিন যা শুধু অঙ্ক দিয়ে তৈরি নয়।

password_too_common = এমন পাসওয়ার্ড বেছে নিন যা কম মানুষ ব্যবহার করেন।

password_too_short = কমপক্ষে { $min }টি অক্ষরের পাসওয়ার্ড বেছে নিন।

password_too_similar = এমন পাসওয়ার্ড বেছে নিন যা আপনার দেওয়া অন্যান্য তথ্যের সঙ্গে কম মেলে।

past = অতীতের কোনো তারিখ বা সময় লিখুন।

past_or_present = এমন তারিখ বা সময় লিখুন যা ভবিষ্যতের নয়।

pattern = সঠিক মান লিখুন।

phone = একটি টেলিফোন নম্বর লিখুন, যেমন +880 1812 345678।

port = পোর্ট নম্বর লিখুন: ৬৫৫৩৫ পর্যন্ত একটি পূর্ণসংখ্যা।

positive = শূন্যের চেয়ে বড় সংখ্যা লিখুন (আপনি লিখেছেন { $actual })।
    .value-free = শূন্যের চেয়ে বড় সংখ্যা লিখুন।

relative_json_pointer = একটি আপেক্ষিক JSON Pointer লিখুন, যেমন 1/name বা 0#।

required = এই ঘরটি পূরণ করা আবশ্যক।

reserved = এটি সংরক্ষিত; অন্য একটি বেছে নিন।

semver = সংস্করণ নম্বর লিখুন, যেমন 1.4.0।

single_line = সবটুকু এক লাইনে লিখুন।

slug = শুধু বর্ণ, অঙ্ক, হাইফেন ও আন্ডারস্কোর ব্যবহার করুন।

starts_with = শুরুতে { $value } লিখুন।

step_size = { $offset ->
        [0] { $step }-এর কোনো গুণিতক লিখুন।
       *[any] { $offset } লিখুন, অথবা এমন সংখ্যা লিখুন যার সঙ্গে { $offset }-এর ব্যবধান { $step }-এর গুণিতক।
    }

syntax = এটি পড়া যাচ্ছে না: { $line } নম্বর লাইনের { $column } নম্বর কলামে ভুল আছে।

timezone = টাইম জোনের নাম লিখুন, যেমন Asia/Dhaka।

too_deep = এখানে { $max }টির বেশি স্তর একটির ভেতরে আরেকটি রয়েছে।

too_large = এটি খুব বড় (সর্বোচ্চ { $max } বাইট)।

too_many_errors = { $max }টির বেশি ভুল আছে; বাকিগুলো দেখানো হয়নি।

too_many_fields = মান খুব বেশি (সর্বোচ্চ { $max }টি)।

trimmed = শুরু ও শেষের স্পেস বাদ দিন।

ulid = একটি ULID লিখুন, যেমন 01ARZ3NDEKTSV4RRFFQ69G5FAV।

unique = এটি ইতিমধ্যে ব্যবহৃত হয়েছে।

unique_together = এই সমন্বয়টি ইতিমধ্যে ব্যবহৃত হয়েছে: { $fields }।

unknown_field = এই নামে কোনো ঘর নেই।
    .suggestion = এই নামে কোনো ঘর নেই; আপনি কি { $suggestion } বোঝাতে চেয়েছেন?

unreadable = এটি পড়া যায়নি।

unsupported_media_type = এটি { $expected } হিসেবে পাঠান।

uppercase = শুধু বড় হাতের অক্ষর ব্যবহার করুন।

uri = একটি URI লিখুন, যেমন https://example.com বা urn:isbn:0451450523।

uri_reference = একটি URI বা তার অংশ লিখুন, যেমন /path?query বা #part।

uri_template = একটি URI টেমপ্লেট লিখুন, যেমন https://example.com/{ "{" }name{ "}" }।

url = একটি ওয়েব ঠিকানা লিখুন, যেমন https://example.com।

uuid = একটি UUID লিখুন, যেমন 2eb8aa08-aa98-11ea-b4aa-73b441d16380।

valid_regex = সঠিক রেগুলার এক্সপ্রেশন লিখুন।

weekday = সোমবার থেকে শুক্রবারের মধ্যে কোনো তারিখ লিখুন।
    .days = এই দিনগুলোর কোনো একটির তারিখ লিখুন: { $days }।

within = { $side ->
        [past] গত { $unit ->
            [days] { $limit } দিনের
            [hours] { $limit } ঘণ্টার
            [minutes] { $limit } মিনিটের
           *[seconds] { $limit } সেকেন্ডের
        } মধ্যে কোনো তারিখ বা সময় লিখুন, ভবিষ্যতের নয়।
        [future] আগামী { $unit ->
            [days] { $limit } দিনের
            [hours] { $limit } ঘণ্টার
            [minutes] { $limit } মিনিটের
           *[seconds] { $limit } সেকেন্ডের
        } মধ্যে কোনো তারিখ বা সময় লিখুন, অতীতের নয়।
       *[any] এমন তারিখ বা সময় লিখুন যা এখন থেকে { $unit ->
            [days] { $limit } দিনের
            [hours] { $limit } ঘণ্টার
            [minutes] { $limit } মিনিটের
           *[seconds] { $limit } সেকেন্ডের
        } বেশি আগে বা পরে নয়।
    }
