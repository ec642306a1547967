above = Introduzca un valor mayor que { $limit } (ha introducido { $actual }).
    .value-free = Introduzca un valor mayor que { $limit }.

absent = Deje este campo vacío.

accepted = Marque esta casilla para continuar.

after = Introduzca una fecha u hora posterior a esta: { $limit }.

all_or_none = Complete todos estos campos o ninguno: { $fields }.

alpha = Utilice solo letras.

alphanumeric = Utilice solo letras y números.

ascii = Utilice solo letras sin acentos ni ñ, números y los símbolos básicos del teclado.

at_least_one_of = Complete al menos uno de estos campos: { $fields }.

at_most_one_of = Complete como máximo uno de estos campos: { $fields }.

base64 = Introduzca un texto codificado en Base64.

before = Introduzca una fecha u hora anterior a esta: { $limit }.

below = Introduzca un valor menor que { $limit } (ha introducido { $actual }).
    .value-free = Introduzca un valor menor que { $limit }.

bic = Introduzca un código BIC, por ejemplo, DEUTDEFF.

blank = Introduzca algo más que espacios.

check = Estos valores no son compatibles entre sí.

cidr = Introduzca una dirección de red, por ejemplo, 192.0.2.0/24.

content_type = Elija un archivo de uno de estos tipos: { $allowed }.

control_characters = Elimine los caracteres de control, como el de la posición { $position }.
    .value-free = Elimine los caracteres de control.

country = Introduzca un código de país.

credit_card = Introduzca un número de tarjeta válido.

currency = Introduzca un código de moneda, por ejemplo, EUR.

digits = Utilice solo dígitos.
    .len = { $len ->
        [one] Introduzca { $len } dígito.
        [many] Introduzca { $len } de dígitos.
        *[other] Introduzca { $len } dígitos.
    }
    .min = { $min ->
        [one] Introduzca al menos { $min } dígito.
        [many] Introduzca al menos { $min } de dígitos.
        *[other] Introduzca al menos { $min } dígitos.
    }
    .max = { $max ->
        [one] Introduzca como máximo { $max } dígito.
        [many] Introduzca como máximo { $max } de dígitos.
        *[other] Introduzca como máximo { $max } dígitos.
    }
    .min-max = Introduzca entre { $min } y { $max } dígitos.

does_not_exist = Esto no existe.

domain = Introduzca un nombre de dominio, por ejemplo, example.com.

duplicate = Este elemento repite el elemento { $first }.

duplicate_field = Este dato aparece más de una vez.

ean = Introduzca el número que aparece debajo del código de barras: 8, 13 o 14 dígitos.

email = Introduzca una dirección de correo electrónico, por ejemplo, name@example.com.

empty = Elija un archivo que no esté vacío.

ends_with = Introduzca un texto que termine en «{ $value }».

equal = Introduzca «{ $expected }».
    .value-free = Introduzca el valor esperado.

even = Introduzca un número par (ha introducido { $actual }).
    .value-free = Introduzca un número par.

exact_items = { $equal ->
        [one] Seleccione exactamente { $equal } elemento (ha seleccionado { $actual }).
        [many] Seleccione exactamente { $equal } de elementos (ha seleccionado { $actual }).
        *[other] Seleccione exactamente { $equal } elementos (ha seleccionado { $actual }).
    }
    .value-free = { $equal ->
        [one] Seleccione exactamente { $equal } elemento.
        [many] Seleccione exactamente { $equal } de elementos.
        *[other] Seleccione exactamente { $equal } elementos.
    }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Introduzca exactamente { $equal } byte (ha introducido { $actual }).
            [many] Introduzca exactamente { $equal } de bytes (ha introducido { $actual }).
            *[other] Introduzca exactamente { $equal } bytes (ha introducido { $actual }).
        }
        *[other] { $equal ->
            [one] Introduzca exactamente { $equal } carácter (ha introducido { $actual }).
            [many] Introduzca exactamente { $equal } de caracteres (ha introducido { $actual }).
            *[other] Introduzca exactamente { $equal } caracteres (ha introducido { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $equal ->
            [one] Introduzca exactamente { $equal } byte.
            [many] Introduzca exactamente { $equal } de bytes.
            *[other] Introduzca exactamente { $equal } bytes.
        }
        *[other] { $equal ->
            [one] Introduzca exactamente { $equal } carácter.
            [many] Introduzca exactamente { $equal } de caracteres.
            *[other] Introduzca exactamente { $equal } caracteres.
        }
    }

exactly_one_of = Complete exactamente uno de estos campos: { $fields }.

finite = Introduzca un número finito.

future = Introduzca una fecha u hora futura.

future_or_present = Introduzca una fecha u hora que no sea pasada.

hex = Introduzca solo dígitos hexadecimales: del 0 al 9 y de la «a» a la «f».

hex_color = Introduzca un color, por ejemplo, #1e90ff.

host_port = Introduzca un host y un puerto, por ejemplo, example.com:443.

hostname = Introduzca un nombre de host, por ejemplo, www.example.com.

iban = Introduzca un IBAN, por ejemplo, ES91 2100 0418 4502 0005 1332.

identifier = Utilice solo letras, números y guiones bajos, y empiece por una letra o un guion bajo.

includes = Introduzca un texto que contenga «{ $value }».

integer_list = Introduzca números enteros separados por comas.
    .separator = Introduzca números enteros separados por «{ $separator }».

invalid = Introduzca un valor válido.

invalid_boolean = Elija sí o no.

invalid_choice = Elija una de estas opciones: { $choices }.

invalid_date = Introduzca una fecha válida con el formato { $format }.

invalid_datetime = Introduzca una fecha y una hora, por ejemplo, { $example }.

invalid_duration = Introduzca una duración, por ejemplo, P1DT12H para un día y medio.

invalid_extension = Elija un archivo de uno de estos tipos: { $allowed }.

invalid_integer = Introduzca un número entero.

invalid_list = Elija solo entre estas opciones: { $values }.

invalid_number = Introduzca un número.

invalid_time = Introduzca una hora, por ejemplo, { $example }.

invalid_type = { $expected ->
        [integer] Aquí se espera un número entero.
        [number] Aquí se espera un número.
        [boolean] Aquí se espera true o false.
        [text] Aquí se espera texto.
        [list] Aquí se espera una lista.
        [object] Aquí se espera un objeto con valores con nombre.
        [file] Aquí se espera un archivo.
        *[other] Este valor es de un tipo incorrecto.
    }

ip = Introduzca una dirección IP.

ipv4 = Introduzca una dirección IPv4.

ipv6 = Introduzca una dirección IPv6.

iri = Introduzca un IRI, por ejemplo, https://example.com/café.

iri_reference = Introduzca un IRI o una parte de un IRI, por ejemplo, /café?query o #part.

isbn = Introduzca un ISBN, por ejemplo, 978-3-8362-2119-1.

isin = Introduzca un código ISIN, por ejemplo, US0378331005.

issn = Introduzca un ISSN, por ejemplo, 0378-5955.

json = Introduzca un JSON válido.

json_pointer = Introduzca un puntero JSON, por ejemplo, /items/0/name.

language = Introduzca un código de idioma, por ejemplo, es o pt-BR.

lowercase = Escriba todo en minúsculas.

luhn = Compruebe los dígitos de este número.

mac = Introduzca una dirección MAC, por ejemplo, 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Introduzca un número entero.
        [one] Introduzca como máximo { $max } decimal (ha introducido { $actual }).
        [many] Introduzca como máximo { $max } de decimales (ha introducido { $actual }).
        *[other] Introduzca como máximo { $max } decimales (ha introducido { $actual }).
    }
    .value-free = { $max ->
        [0] Introduzca un número entero.
        [one] Introduzca como máximo { $max } decimal.
        [many] Introduzca como máximo { $max } de decimales.
        *[other] Introduzca como máximo { $max } decimales.
    }

max_digits = { $max ->
        [one] Introduzca como máximo { $max } dígito (ha introducido { $actual }).
        [many] Introduzca como máximo { $max } de dígitos (ha introducido { $actual }).
        *[other] Introduzca como máximo { $max } dígitos (ha introducido { $actual }).
    }
    .value-free = { $max ->
        [one] Introduzca como máximo { $max } dígito.
        [many] Introduzca como máximo { $max } de dígitos.
        *[other] Introduzca como máximo { $max } dígitos.
    }

max_items = { $max ->
        [one] Seleccione como máximo { $max } elemento (ha seleccionado { $actual }).
        [many] Seleccione como máximo { $max } de elementos (ha seleccionado { $actual }).
        *[other] Seleccione como máximo { $max } elementos (ha seleccionado { $actual }).
    }
    .value-free = { $max ->
        [one] Seleccione como máximo { $max } elemento.
        [many] Seleccione como máximo { $max } de elementos.
        *[other] Seleccione como máximo { $max } elementos.
    }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Introduzca como máximo { $max } byte (ha introducido { $actual }).
            [many] Introduzca como máximo { $max } de bytes (ha introducido { $actual }).
            *[other] Introduzca como máximo { $max } bytes (ha introducido { $actual }).
        }
        *[other] { $max ->
            [one] Introduzca como máximo { $max } carácter (ha introducido { $actual }).
            [many] Introduzca como máximo { $max } de caracteres (ha introducido { $actual }).
            *[other] Introduzca como máximo { $max } caracteres (ha introducido { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $max ->
            [one] Introduzca como máximo { $max } byte.
            [many] Introduzca como máximo { $max } de bytes.
            *[other] Introduzca como máximo { $max } bytes.
        }
        *[other] { $max ->
            [one] Introduzca como máximo { $max } carácter.
            [many] Introduzca como máximo { $max } de caracteres.
            *[other] Introduzca como máximo { $max } caracteres.
        }
    }

max_size = { $limit ->
        [one] Elija un archivo de { $limit } byte como máximo (este tiene { $actual }).
        [many] Elija un archivo de { $limit } de bytes como máximo (este tiene { $actual }).
        *[other] Elija un archivo de { $limit } bytes como máximo (este tiene { $actual }).
    }
    .value-free = { $limit ->
        [one] Elija un archivo de { $limit } byte como máximo.
        [many] Elija un archivo de { $limit } de bytes como máximo.
        *[other] Elija un archivo de { $limit } bytes como máximo.
    }

max_value = Introduzca un valor menor o igual que { $max } (ha introducido { $actual }).
    .value-free = Introduzca un valor menor o igual que { $max }.

max_whole_digits = { $max ->
        [one] Introduzca como máximo { $max } dígito en la parte entera (ha introducido { $actual }).
        [many] Introduzca como máximo { $max } de dígitos en la parte entera (ha introducido { $actual }).
        *[other] Introduzca como máximo { $max } dígitos en la parte entera (ha introducido { $actual }).
    }
    .value-free = { $max ->
        [one] Introduzca como máximo { $max } dígito en la parte entera.
        [many] Introduzca como máximo { $max } de dígitos en la parte entera.
        *[other] Introduzca como máximo { $max } dígitos en la parte entera.
    }

max_words = { $max ->
        [one] Escriba como máximo { $max } palabra.
        [many] Escriba como máximo { $max } de palabras.
        *[other] Escriba como máximo { $max } palabras.
    }

mime_type = Introduzca un tipo MIME, por ejemplo, image/png.

min_items = { $min ->
        [one] Seleccione al menos { $min } elemento (ha seleccionado { $actual }).
        [many] Seleccione al menos { $min } de elementos (ha seleccionado { $actual }).
        *[other] Seleccione al menos { $min } elementos (ha seleccionado { $actual }).
    }
    .value-free = { $min ->
        [one] Seleccione al menos { $min } elemento.
        [many] Seleccione al menos { $min } de elementos.
        *[other] Seleccione al menos { $min } elementos.
    }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Introduzca al menos { $min } byte (ha introducido { $actual }).
            [many] Introduzca al menos { $min } de bytes (ha introducido { $actual }).
            *[other] Introduzca al menos { $min } bytes (ha introducido { $actual }).
        }
        *[other] { $min ->
            [one] Introduzca al menos { $min } carácter (ha introducido { $actual }).
            [many] Introduzca al menos { $min } de caracteres (ha introducido { $actual }).
            *[other] Introduzca al menos { $min } caracteres (ha introducido { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $min ->
            [one] Introduzca al menos { $min } byte.
            [many] Introduzca al menos { $min } de bytes.
            *[other] Introduzca al menos { $min } bytes.
        }
        *[other] { $min ->
            [one] Introduzca al menos { $min } carácter.
            [many] Introduzca al menos { $min } de caracteres.
            *[other] Introduzca al menos { $min } caracteres.
        }
    }

min_value = Introduzca un valor mayor o igual que { $min } (ha introducido { $actual }).
    .value-free = Introduzca un valor mayor o igual que { $min }.

min_words = { $min ->
        [one] Escriba al menos { $min } palabra.
        [many] Escriba al menos { $min } de palabras.
        *[other] Escriba al menos { $min } palabras.
    }

mismatch = Introduzca el mismo valor en ambos campos.

missing_items = Seleccione también: { $values }.
    .value-free = Seleccione todos los elementos necesarios.

negative = Introduzca un número menor que cero (ha introducido { $actual }).
    .value-free = Introduzca un número menor que cero.

no_clock = Este valor no se puede comprobar sin un reloj.

non_negative = Introduzca un número mayor o igual que cero (ha introducido { $actual }).
    .value-free = Introduzca un número mayor o igual que cero.

non_positive = Introduzca un número menor o igual que cero (ha introducido { $actual }).
    .value-free = Introduzca un número menor o igual que cero.

normalized = Escriba este texto en la forma de normalización { $form } de Unicode.

not_ends_with = Introduzca un texto que no termine en «{ $value }».

not_equal = Introduzca un valor distinto de «{ $expected }».
    .value-free = Introduzca otro valor.

not_includes = Elimine «{ $value }».

not_starts_with = Introduzca un texto que no empiece por «{ $value }».

null_characters_not_allowed = Elimine los caracteres nulos.

odd = Introduzca un número impar (ha introducido { $actual }).
    .value-free = Introduzca un número impar.

password_entirely_numeric = Elija una contraseña que no contenga solo números.

password_too_common = Elija una contraseña menos común.

password_too_short = { $min ->
        [one] Elija una contraseña de al menos { $min } carácter.
        [many] Elija una contraseña de al menos { $min } de caracteres.
        *[other] Elija una contraseña de al menos { $min } caracteres.
    }

password_too_similar = Elija una contraseña que se parezca menos a sus otros datos.

past = Introduzca una fecha u hora pasada.

past_or_present = Introduzca una fecha u hora que no sea futura.

pattern = Introduzca un valor válido.

phone = Introduzca un número de teléfono, por ejemplo, +34 912 34 56 78.

port = Introduzca un número de puerto: un número entero menor o igual que 65535.

positive = Introduzca un número mayor que cero (ha introducido { $actual }).
    .value-free = Introduzca un número mayor que cero.

relative_json_pointer = Introduzca un puntero JSON relativo, por ejemplo, 1/name o 0#.

required = Este campo es obligatorio.

reserved = Este valor está reservado; elija otro.

semver = Introduzca un número de versión, por ejemplo, 1.4.0.

single_line = Escriba todo en una sola línea.

slug = Utilice solo letras, números, guiones y guiones bajos.

starts_with = Introduzca un texto que empiece por «{ $value }».

step_size = { $offset ->
        [0] Introduzca un múltiplo de { $step }.
        *[any] Introduzca { $offset } o un número que difiera de él en un múltiplo de { $step }.
    }

syntax = No se puede leer: hay un error en la línea { $line }, columna { $column }.

timezone = Introduzca el nombre de una zona horaria, por ejemplo, Europe/Madrid.

too_deep = { $max ->
        [one] Hay más de { $max } nivel de anidamiento.
        [many] Hay más de { $max } de niveles de anidamiento.
        *[other] Hay más de { $max } niveles de anidamiento.
    }

too_large = Es demasiado grande (límite en bytes: { $max }).

too_many_errors = { $max ->
        [one] Hay más de { $max } error; los demás no se muestran.
        [many] Hay más de { $max } de errores; los demás no se muestran.
        *[other] Hay más de { $max } errores; los demás no se muestran.
    }

too_many_fields = Hay demasiados valores (límite: { $max }).

trimmed = Elimine los espacios del principio y del final.

ulid = Introduzca un ULID, por ejemplo, 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Este valor ya está en uso.

unique_together = Esta combinación ya está en uso: { $fields }.

unknown_field = No hay ningún campo con este nombre.
    .suggestion = No hay ningún campo con este nombre; ¿quería decir { $suggestion }?

unreadable = No se ha podido leer.

unsupported_media_type = Envíe esto como { $expected }.

uppercase = Escriba todo en mayúsculas.

uri = Introduzca un URI, por ejemplo, https://example.com o urn:isbn:0451450523.

uri_reference = Introduzca un URI o una parte de un URI, por ejemplo, /path?query o #part.

uri_template = Introduzca una plantilla de URI, por ejemplo, https://example.com/{ "{" }name{ "}" }.

url = Introduzca una dirección web, por ejemplo, https://example.com.

uuid = Introduzca un UUID, por ejemplo, 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Introduzca una expresión regular válida.

weekday = Introduzca una fecha que caiga de lunes a viernes.
    .days = Introduzca una fecha que caiga en uno de estos días: { $days }.

within = { $side ->
        [past] Introduzca una fecha u hora que sea de hace { $unit ->
            [days] { $limit ->
                [one] { $limit } día
                [many] { $limit } de días
                *[other] { $limit } días
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
        } como máximo y no sea futura.
        [future] Introduzca una fecha u hora que sea dentro de { $unit ->
            [days] { $limit ->
                [one] { $limit } día
                [many] { $limit } de días
                *[other] { $limit } días
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
        } como máximo y no sea pasada.
        *[any] Introduzca una fecha u hora con una diferencia máxima de { $unit ->
            [days] { $limit ->
                [one] { $limit } día
                [many] { $limit } de días
                *[other] { $limit } días
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
        } respecto al momento actual.
    }
