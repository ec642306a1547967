above = Insira um valor maior que { $limit } (você inseriu { $actual }).
    .value-free = Insira um valor maior que { $limit }.

absent = Deixe este campo em branco.

accepted = Marque esta opção para continuar.

after = Insira uma data ou hora posterior a { $limit }.

all_or_none = Preencha todos estes campos ou nenhum: { $fields }.

alpha = Use apenas letras.

alphanumeric = Use apenas letras e números.

ascii = Use apenas letras sem acento nem cedilha, números e os símbolos básicos do teclado.

at_least_one_of = Preencha pelo menos um destes campos: { $fields }.

at_most_one_of = Preencha no máximo um destes campos: { $fields }.

base64 = Insira um texto codificado em Base64.

before = Insira uma data ou hora anterior a { $limit }.

below = Insira um valor menor que { $limit } (você inseriu { $actual }).
    .value-free = Insira um valor menor que { $limit }.

bic = Insira um código BIC, por exemplo, DEUTDEFF.

blank = Insira algo além de espaços.

check = Estes valores não são compatíveis entre si.

cidr = Insira um endereço de rede, por exemplo, 192.0.2.0/24.

content_type = Escolha um arquivo de um destes tipos: { $allowed }.

control_characters = Remova os caracteres de controle, como o da posição { $position }.
    .value-free = Remova os caracteres de controle.

country = Insira o código de um país.

credit_card = Insira um número de cartão válido.

currency = Insira o código de uma moeda, por exemplo, EUR.

digits = Use apenas dígitos.
    .len = { $len ->
        [one] Insira { $len } dígito.
        [many] Insira { $len } de dígitos.
        *[other] Insira { $len } dígitos.
    }
    .min = { $min ->
        [one] Insira pelo menos { $min } dígito.
        [many] Insira pelo menos { $min } de dígitos.
        *[other] Insira pelo menos { $min } dígitos.
    }
    .max = { $max ->
        [one] Insira no máximo { $max } dígito.
        [many] Insira no máximo { $max } de dígitos.
        *[other] Insira no máximo { $max } dígitos.
    }
    .min-max = Insira de { $min } a { $max } dígitos.

does_not_exist = Isto não existe.

domain = Insira um nome de domínio, por exemplo, example.com.

duplicate = Este item repete o item { $first }.

duplicate_field = Este dado aparece mais de uma vez.

ean = Insira o número que fica abaixo do código de barras: 8, 13 ou 14 dígitos.

email = Insira um endereço de e-mail, por exemplo, name@example.com.

empty = Escolha um arquivo que não esteja vazio.

ends_with = Insira um texto que termine com “{ $value }”.

equal = Insira “{ $expected }”.
    .value-free = Insira o valor esperado.

even = Insira um número par (você inseriu { $actual }).
    .value-free = Insira um número par.

exact_items = { $equal ->
        [one] Selecione exatamente { $equal } item (você selecionou { $actual }).
        [many] Selecione exatamente { $equal } de itens (você selecionou { $actual }).
        *[other] Selecione exatamente { $equal } itens (você selecionou { $actual }).
    }
    .value-free = { $equal ->
        [one] Selecione exatamente { $equal } item.
        [many] Selecione exatamente { $equal } de itens.
        *[other] Selecione exatamente { $equal } itens.
    }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Insira exatamente { $equal } byte (você inseriu { $actual }).
            [many] Insira exatamente { $equal } de bytes (você inseriu { $actual }).
            *[other] Insira exatamente { $equal } bytes (você inseriu { $actual }).
        }
        *[other] { $equal ->
            [one] Insira exatamente { $equal } caractere (você inseriu { $actual }).
            [many] Insira exatamente { $equal } de caracteres (você inseriu { $actual }).
            *[other] Insira exatamente { $equal } caracteres (você inseriu { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $equal ->
            [one] Insira exatamente { $equal } byte.
            [many] Insira exatamente { $equal } de bytes.
            *[other] Insira exatamente { $equal } bytes.
        }
        *[other] { $equal ->
            [one] Insira exatamente { $equal } caractere.
            [many] Insira exatamente { $equal } de caracteres.
            *[other] Insira exatamente { $equal } caracteres.
        }
    }

exactly_one_of = Preencha exatamente um destes campos: { $fields }.

finite = Insira um número finito.

future = Insira uma data ou hora no futuro.

future_or_present = Insira uma data ou hora que não esteja no passado.

hex = Insira apenas dígitos hexadecimais: de 0 a 9 e de “a” a “f”.

hex_color = Insira uma cor, por exemplo, #1e90ff.

host_port = Insira um host e uma porta, por exemplo, example.com:443.

hostname = Insira um nome de host, por exemplo, www.example.com.

iban = Insira um IBAN, por exemplo, BR18 0036 0305 0000 1000 9795 493C 1.

identifier = Use apenas letras, números e sublinhados, começando por uma letra ou um sublinhado.

includes = Insira um texto que contenha “{ $value }”.

integer_list = Insira números inteiros separados por vírgulas.
    .separator = Insira números inteiros separados por “{ $separator }”.

invalid = Insira um valor válido.

invalid_boolean = Escolha sim ou não.

invalid_choice = Escolha uma destas opções: { $choices }.

invalid_date = Insira uma data válida no formato { $format }.

invalid_datetime = Insira uma data e uma hora, por exemplo, { $example }.

invalid_duration = Insira uma duração, por exemplo, P1DT12H para um dia e meio.

invalid_extension = Escolha um arquivo de um destes tipos: { $allowed }.

invalid_integer = Insira um número inteiro.

invalid_list = Escolha apenas entre estas opções: { $values }.

invalid_number = Insira um número.

invalid_time = Insira uma hora, por exemplo, { $example }.

invalid_type = { $expected ->
        [integer] Aqui é esperado um número inteiro.
        [number] Aqui é esperado um número.
        [boolean] Aqui é esperado true ou false.
        [text] Aqui é esperado texto.
        [list] Aqui é esperada uma lista.
        [object] Aqui é esperado um objeto com valores nomeados.
        [file] Aqui é esperado um arquivo.
        *[other] Este valor é do tipo errado.
    }

ip = Insira um endereço IP.

ipv4 = Insira um endereço IPv4.

ipv6 = Insira um endereço IPv6.

iri = Insira um IRI, por exemplo, https://example.com/café.

iri_reference = Insira um IRI ou uma parte de um IRI, por exemplo, /café?query ou #part.

isbn = Insira um ISBN, por exemplo, 978-3-8362-2119-1.

isin = Insira um código ISIN, por exemplo, US0378331005.

issn = Insira um ISSN, por exemplo, 0378-5955.

json = Insira um JSON válido.

json_pointer = Insira um ponteiro JSON, por exemplo, /items/0/name.

language = Insira o código de um idioma, por exemplo, en ou pt-BR.

lowercase = Escreva tudo em letras minúsculas.

luhn = Confira os dígitos deste número.

mac = Insira um endereço MAC, por exemplo, 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Insira um número inteiro.
        [one] Insira no máximo { $max } casa decimal (você inseriu { $actual }).
        [many] Insira no máximo { $max } de casas decimais (você inseriu { $actual }).
        *[other] Insira no máximo { $max } casas decimais (você inseriu { $actual }).
    }
    .value-free = { $max ->
        [0] Insira um número inteiro.
        [one] Insira no máximo { $max } casa decimal.
        [many] Insira no máximo { $max } de casas decimais.
        *[other] Insira no máximo { $max } casas decimais.
    }

max_digits = { $max ->
        [one] Insira no máximo { $max } dígito (você inseriu { $actual }).
        [many] Insira no máximo { $max } de dígitos (você inseriu { $actual }).
        *[other] Insira no máximo { $max } dígitos (você inseriu { $actual }).
    }
    .value-free = { $max ->
        [one] Insira no máximo { $max } dígito.
        [many] Insira no máximo { $max } de dígitos.
        *[other] Insira no máximo { $max } dígitos.
    }

max_items = { $max ->
        [one] Selecione no máximo { $max } item (você selecionou { $actual }).
        [many] Selecione no máximo { $max } de itens (você selecionou { $actual }).
        *[other] Selecione no máximo { $max } itens (você selecionou { $actual }).
    }
    .value-free = { $max ->
        [one] Selecione no máximo { $max } item.
        [many] Selecione no máximo { $max } de itens.
        *[other] Selecione no máximo { $max } itens.
    }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Insira no máximo { $max } byte (você inseriu { $actual }).
            [many] Insira no máximo { $max } de bytes (você inseriu { $actual }).
            *[other] Insira no máximo { $max } bytes (você inseriu { $actual }).
        }
        *[other] { $max ->
            [one] Insira no máximo { $max } caractere (você inseriu { $actual }).
            [many] Insira no máximo { $max } de caracteres (você inseriu { $actual }).
            *[other] Insira no máximo { $max } caracteres (você inseriu { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $max ->
            [one] Insira no máximo { $max } byte.
            [many] Insira no máximo { $max } de bytes.
            *[other] Insira no máximo { $max } bytes.
        }
        *[other] { $max ->
            [one] Insira no máximo { $max } caractere.
            [many] Insira no máximo { $max } de caracteres.
            *[other] Insira no máximo { $max } caracteres.
        }
    }

max_size = { $limit ->
        [one] Escolha um arquivo de no máximo { $limit } byte (este tem { $actual }).
        [many] Escolha um arquivo de no máximo { $limit } de bytes (este tem { $actual }).
        *[other] Escolha um arquivo de no máximo { $limit } bytes (este tem { $actual }).
    }
    .value-free = { $limit ->
        [one] Escolha um arquivo de no máximo { $limit } byte.
        [many] Escolha um arquivo de no máximo { $limit } de bytes.
        *[other] Escolha um arquivo de no máximo { $limit } bytes.
    }

max_value = Insira um valor menor ou igual a { $max } (você inseriu { $actual }).
    .value-free = Insira um valor menor ou igual a { $max }.

max_whole_digits = { $max ->
        [one] Insira no máximo { $max } dígito antes da vírgula (você inseriu { $actual }).
        [many] Insira no máximo { $max } de dígitos antes da vírgula (você inseriu { $actual }).
        *[other] Insira no máximo { $max } dígitos antes da vírgula (você inseriu { $actual }).
    }
    .value-free = { $max ->
        [one] Insira no máximo { $max } dígito antes da vírgula.
        [many] Insira no máximo { $max } de dígitos antes da vírgula.
        *[other] Insira no máximo { $max } dígitos antes da vírgula.
    }

max_words = { $max ->
        [one] Escreva no máximo { $max } palavra.
        [many] Escreva no máximo { $max } de palavras.
        *[other] Escreva no máximo { $max } palavras.
    }

mime_type = Insira um tipo MIME, por exemplo, image/png.

min_items = { $min ->
        [one] Selecione pelo menos { $min } item (você selecionou { $actual }).
        [many] Selecione pelo menos { $min } de itens (você selecionou { $actual }).
        *[other] Selecione pelo menos { $min } itens (você selecionou { $actual }).
    }
    .value-free = { $min ->
        [one] Selecione pelo menos { $min } item.
        [many] Selecione pelo menos { $min } de itens.
        *[other] Selecione pelo menos { $min } itens.
    }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Insira pelo menos { $min } byte (você inseriu { $actual }).
            [many] Insira pelo menos { $min } de bytes (você inseriu { $actual }).
            *[other] Insira pelo menos { $min } bytes (você inseriu { $actual }).
        }
        *[other] { $min ->
            [one] Insira pelo menos { $min } caractere (você inseriu { $actual }).
            [many] Insira pelo menos { $min } de caracteres (você inseriu { $actual }).
            *[other] Insira pelo menos { $min } caracteres (você inseriu { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $min ->
            [one] Insira pelo menos { $min } byte.
            [many] Insira pelo menos { $min } de bytes.
            *[other] Insira pelo menos { $min } bytes.
        }
        *[other] { $min ->
            [one] Insira pelo menos { $min } caractere.
            [many] Insira pelo menos { $min } de caracteres.
            *[other] Insira pelo menos { $min } caracteres.
        }
    }

min_value = Insira um valor maior ou igual a { $min } (você inseriu { $actual }).
    .value-free = Insira um valor maior ou igual a { $min }.

min_words = { $min ->
        [one] Escreva pelo menos { $min } palavra.
        [many] Escreva pelo menos { $min } de palavras.
        *[other] Escreva pelo menos { $min } palavras.
    }

mismatch = Insira o mesmo valor nos dois campos.

missing_items = Selecione também: { $values }.
    .value-free = Selecione todos os itens necessários.

negative = Insira um número menor que zero (você inseriu { $actual }).
    .value-free = Insira um número menor que zero.

no_clock = Não é possível verificar este valor sem um relógio.

non_negative = Insira um número maior ou igual a zero (você inseriu { $actual }).
    .value-free = Insira um número maior ou igual a zero.

non_positive = Insira um número menor ou igual a zero (você inseriu { $actual }).
    .value-free = Insira um número menor ou igual a zero.

normalized = Escreva este texto na forma de normalização { $form } do Unicode.

not_ends_with = Insira um texto que não termine com “{ $value }”.

not_equal = Insira um valor diferente de “{ $expected }”.
    .value-free = Insira outro valor.

not_includes = Remova “{ $value }”.

not_starts_with = Insira um texto que não comece com “{ $value }”.

null_characters_not_allowed = Remova os caracteres nulos.

odd = Insira um número ímpar (você inseriu { $actual }).
    .value-free = Insira um número ímpar.

password_entirely_numeric = Escolha uma senha que não tenha apenas números.

password_too_common = Escolha uma senha menos comum.

password_too_short = { $min ->
        [one] Escolha uma senha de pelo menos { $min } caractere.
        [many] Escolha uma senha de pelo menos { $min } de caracteres.
        *[other] Escolha uma senha de pelo menos { $min } caracteres.
    }

password_too_similar = Escolha uma senha menos parecida com os seus outros dados.

past = Insira uma data ou hora no passado.

past_or_present = Insira uma data ou hora que não esteja no futuro.

pattern = Insira um valor válido.

phone = Insira um número de telefone, por exemplo, +55 11 2345-6789.

port = Insira um número de porta: um número inteiro menor ou igual a 65535.

positive = Insira um número maior que zero (você inseriu { $actual }).
    .value-free = Insira um número maior que zero.

relative_json_pointer = Insira um ponteiro JSON relativo, por exemplo, 1/name ou 0#.

required = Este campo é obrigatório.

reserved = Este valor está reservado; escolha outro.

semver = Insira um número de versão, por exemplo, 1.4.0.

single_line = Escreva tudo em uma única linha.

slug = Use apenas letras, números, hifens e sublinhados.

starts_with = Insira um texto que comece com “{ $value }”.

step_size = { $offset ->
        [0] Insira um múltiplo de { $step }.
        *[any] Insira { $offset } ou um número cuja diferença em relação a esse valor seja um múltiplo de { $step }.
    }

syntax = Não é possível ler: há um erro na linha { $line }, coluna { $column }.

timezone = Insira o nome de um fuso horário, por exemplo, America/Sao_Paulo.

too_deep = { $max ->
        [one] Há mais de { $max } nível de aninhamento.
        [many] Há mais de { $max } de níveis de aninhamento.
        *[other] Há mais de { $max } níveis de aninhamento.
    }

too_large = É grande demais (limite em bytes: { $max }).

too_many_errors = { $max ->
        [one] Há mais de { $max } erro; os demais não são mostrados.
        [many] Há mais de { $max } de erros; os demais não são mostrados.
        *[other] Há mais de { $max } erros; os demais não são mostrados.
    }

too_many_fields = Há valores demais (limite: { $max }).

trimmed = Remova os espaços do início e do fim.

ulid = Insira um ULID, por exemplo, 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Este valor já está em uso.

unique_together = Esta combinação já está em uso: { $fields }.

unknown_field = Não existe nenhum campo com este nome.
    .suggestion = Não existe nenhum campo com este nome; você quis dizer { $suggestion }?

unreadable = Não foi possível ler.

unsupported_media_type = Envie isto como { $expected }.

uppercase = Escreva tudo em letras maiúsculas.

uri = Insira um URI, por exemplo, https://example.com ou urn:isbn:0451450523.

uri_reference = Insira um URI ou uma parte de um URI, por exemplo, /path?query ou #part.

uri_template = Insira um modelo de URI, por exemplo, https://example.com/{ "{" }name{ "}" }.

url = Insira um endereço da web, por exemplo, https://example.com.

uuid = Insira um UUID, por exemplo, 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Insira uma expressão regular válida.

weekday = Insira uma data que caia de segunda a sexta-feira.
    .days = Insira uma data que caia em um destes dias: { $days }.

within = { $side ->
        [past] Insira uma data ou hora que seja de no máximo { $unit ->
            [days] { $limit ->
                [one] { $limit } dia
                [many] { $limit } de dias
                *[other] { $limit } dias
            }
            [hours] { $limit ->
                [one] { $limit } hora
                [many] { $limit } de horas
                *[other] { $limit } horas
            }
            [minutes] { $limit ->
                [one] { $limit } minuto
                [many] { $limit } de minutos
                *[other] { $limit } minutos
            }
            *[seconds] { $limit ->
                [one] { $limit } segundo
                [many] { $limit } de segundos
                *[other] { $limit } segundos
            }
        } atrás e não esteja no futuro.
        [future] Insira uma data ou hora que seja daqui a no máximo { $unit ->
            [days] { $limit ->
                [one] { $limit } dia
                [many] { $limit } de dias
                *[other] { $limit } dias
            }
            [hours] { $limit ->
                [one] { $limit } hora
                [many] { $limit } de horas
                *[other] { $limit } horas
            }
            [minutes] { $limit ->
                [one] { $limit } minuto
                [many] { $limit } de minutos
                *[other] { $limit } minutos
            }
            *[seconds] { $limit ->
                [one] { $limit } segundo
                [many] { $limit } de segundos
                *[other] { $limit } segundos
            }
        } e não esteja no passado.
        *[any] Insira uma data ou hora com diferença de no máximo { $unit ->
            [days] { $limit ->
                [one] { $limit } dia
                [many] { $limit } de dias
                *[other] { $limit } dias
            }
            [hours] { $limit ->
                [one] { $limit } hora
                [many] { $limit } de horas
                *[other] { $limit } horas
            }
            [minutes] { $limit ->
                [one] { $limit } minuto
                [many] { $limit } de minutos
                *[other] { $limit } minutos
            }
            *[seconds] { $limit ->
                [one] { $limit } segundo
                [many] { $limit } de segundos
                *[other] { $limit } segundos
            }
        } em relação a agora.
    }
