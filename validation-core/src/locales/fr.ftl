above = Saisissez une valeur supérieure à { $limit } (vous avez saisi { $actual }).
    .value-free = Saisissez une valeur supérieure à { $limit }.

absent = Laissez ce champ vide.

accepted = Cochez cette case pour continuer.

after = Saisissez une date ou une heure postérieure à celle-ci : { $limit }.

all_or_none = Remplissez tous ces champs ou aucun : { $fields }.

alpha = Utilisez uniquement des lettres.

alphanumeric = Utilisez uniquement des lettres et des chiffres.

ascii = Utilisez uniquement des lettres sans accent ni cédille, des chiffres et les symboles de base du clavier.

at_least_one_of = Remplissez au moins un de ces champs : { $fields }.

at_most_one_of = Remplissez au plus un de ces champs : { $fields }.

base64 = Saisissez un texte codé en Base64.

before = Saisissez une date ou une heure antérieure à celle-ci : { $limit }.

below = Saisissez une valeur inférieure à { $limit } (vous avez saisi { $actual }).
    .value-free = Saisissez une valeur inférieure à { $limit }.

bic = Saisissez un code BIC, par exemple DEUTDEFF.

blank = Saisissez autre chose que des espaces.

check = Ces valeurs ne sont pas compatibles entre elles.

cidr = Saisissez une adresse réseau, par exemple 192.0.2.0/24.

content_type = Choisissez un fichier de l’un de ces types : { $allowed }.

control_characters = Supprimez les caractères de contrôle, comme celui en position { $position }.
    .value-free = Supprimez les caractères de contrôle.

country = Saisissez un code de pays.

credit_card = Saisissez un numéro de carte valide.

currency = Saisissez un code de devise, par exemple EUR.

digits = Utilisez uniquement des chiffres.
    .len = { $len ->
        [one] Saisissez { $len } chiffre.
        [many] Saisissez { $len } de chiffres.
        *[other] Saisissez { $len } chiffres.
    }
    .min = { $min ->
        [one] Saisissez au moins { $min } chiffre.
        [many] Saisissez au moins { $min } de chiffres.
        *[other] Saisissez au moins { $min } chiffres.
    }
    .max = { $max ->
        [one] Saisissez au plus { $max } chiffre.
        [many] Saisissez au plus { $max } de chiffres.
        *[other] Saisissez au plus { $max } chiffres.
    }
    .min-max = Saisissez entre { $min } et { $max } chiffres.

does_not_exist = Cet élément n’existe pas.

domain = Saisissez un nom de domaine, par exemple example.com.

duplicate = Cet élément est identique à l’élément { $first }.

duplicate_field = Cette donnée est fournie plusieurs fois.

ean = Saisissez le numéro situé sous le code-barres : 8, 13 ou 14 chiffres.

email = Saisissez une adresse e-mail, par exemple name@example.com.

empty = Choisissez un fichier qui n’est pas vide.

ends_with = Saisissez un texte qui se termine par « { $value } ».

equal = Saisissez « { $expected } ».
    .value-free = Saisissez la valeur attendue.

even = Saisissez un nombre pair (vous avez saisi { $actual }).
    .value-free = Saisissez un nombre pair.

exact_items = { $equal ->
        [one] Sélectionnez exactement { $equal } élément (vous en avez sélectionné { $actual }).
        [many] Sélectionnez exactement { $equal } d’éléments (vous en avez sélectionné { $actual }).
        *[other] Sélectionnez exactement { $equal } éléments (vous en avez sélectionné { $actual }).
    }
    .value-free = { $equal ->
        [one] Sélectionnez exactement { $equal } élément.
        [many] Sélectionnez exactement { $equal } d’éléments.
        *[other] Sélectionnez exactement { $equal } éléments.
    }

exact_length = { $unit ->
        [bytes] { $equal ->
            [one] Saisissez exactement { $equal } octet (vous en avez saisi { $actual }).
            [many] Saisissez exactement { $equal } d’octets (vous en avez saisi { $actual }).
            *[other] Saisissez exactement { $equal } octets (vous en avez saisi { $actual }).
        }
        *[other] { $equal ->
            [one] Saisissez exactement { $equal } caractère (vous en avez saisi { $actual }).
            [many] Saisissez exactement { $equal } de caractères (vous en avez saisi { $actual }).
            *[other] Saisissez exactement { $equal } caractères (vous en avez saisi { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $equal ->
            [one] Saisissez exactement { $equal } octet.
            [many] Saisissez exactement { $equal } d’octets.
            *[other] Saisissez exactement { $equal } octets.
        }
        *[other] { $equal ->
            [one] Saisissez exactement { $equal } caractère.
            [many] Saisissez exactement { $equal } de caractères.
            *[other] Saisissez exactement { $equal } caractères.
        }
    }

exactly_one_of = Remplissez exactement un de ces champs : { $fields }.

finite = Saisissez un nombre fini.

future = Saisissez une date ou une heure dans le futur.

future_or_present = Saisissez une date ou une heure qui n’est pas dans le passé.

hex = Saisissez uniquement des chiffres hexadécimaux : de 0 à 9 et de a à f.

hex_color = Saisissez une couleur, par exemple #1e90ff.

host_port = Saisissez un hôte et un port, par exemple example.com:443.

hostname = Saisissez un nom d’hôte, par exemple www.example.com.

iban = Saisissez un IBAN, par exemple FR14 2004 1010 0505 0001 3M02 606.

identifier = Utilisez uniquement des lettres, des chiffres et des tirets bas, en commençant par une lettre ou un tiret bas.

includes = Saisissez un texte qui contient « { $value } ».

integer_list = Saisissez des nombres entiers séparés par des virgules.
    .separator = Saisissez des nombres entiers séparés par « { $separator } ».

invalid = Saisissez une valeur valide.

invalid_boolean = Choisissez oui ou non.

invalid_choice = Choisissez l’une de ces options : { $choices }.

invalid_date = Saisissez une date valide au format { $format }.

invalid_datetime = Saisissez une date et une heure, par exemple { $example }.

invalid_duration = Saisissez une durée, par exemple P1DT12H pour un jour et demi.

invalid_extension = Choisissez un fichier de l’un de ces types : { $allowed }.

invalid_integer = Saisissez un nombre entier.

invalid_list = Choisissez uniquement parmi ces options : { $values }.

invalid_number = Saisissez un nombre.

invalid_time = Saisissez une heure, par exemple { $example }.

invalid_type = { $expected ->
        [integer] Un nombre entier est attendu ici.
        [number] Un nombre est attendu ici.
        [boolean] La valeur true ou false est attendue ici.
        [text] Du texte est attendu ici.
        [list] Une liste est attendue ici.
        [object] Un objet avec des valeurs nommées est attendu ici.
        [file] Un fichier est attendu ici.
        *[other] Cette valeur n’est pas du bon type.
    }

ip = Saisissez une adresse IP.

ipv4 = Saisissez une adresse IPv4.

ipv6 = Saisissez une adresse IPv6.

iri = Saisissez un IRI, par exemple https://example.com/café.

iri_reference = Saisissez un IRI ou une partie d’IRI, par exemple /café?query ou #part.

isbn = Saisissez un ISBN, par exemple 978-3-8362-2119-1.

isin = Saisissez un code ISIN, par exemple US0378331005.

issn = Saisissez un ISSN, par exemple 0378-5955.

json = Saisissez du JSON valide.

json_pointer = Saisissez un pointeur JSON, par exemple /items/0/name.

language = Saisissez un code de langue, par exemple fr ou pt-BR.

lowercase = Écrivez tout en minuscules.

luhn = Vérifiez les chiffres de ce numéro.

mac = Saisissez une adresse MAC, par exemple 00:1B:44:11:3A:B7.

max_decimal_places = { $max ->
        [0] Saisissez un nombre entier.
        [one] Saisissez au plus { $max } décimale (vous en avez saisi { $actual }).
        [many] Saisissez au plus { $max } de décimales (vous en avez saisi { $actual }).
        *[other] Saisissez au plus { $max } décimales (vous en avez saisi { $actual }).
    }
    .value-free = { $max ->
        [0] Saisissez un nombre entier.
        [one] Saisissez au plus { $max } décimale.
        [many] Saisissez au plus { $max } de décimales.
        *[other] Saisissez au plus { $max } décimales.
    }

max_digits = { $max ->
        [one] Saisissez au plus { $max } chiffre (vous en avez saisi { $actual }).
        [many] Saisissez au plus { $max } de chiffres (vous en avez saisi { $actual }).
        *[other] Saisissez au plus { $max } chiffres (vous en avez saisi { $actual }).
    }
    .value-free = { $max ->
        [one] Saisissez au plus { $max } chiffre.
        [many] Saisissez au plus { $max } de chiffres.
        *[other] Saisissez au plus { $max } chiffres.
    }

max_items = { $max ->
        [one] Sélectionnez au plus { $max } élément (vous en avez sélectionné { $actual }).
        [many] Sélectionnez au plus { $max } d’éléments (vous en avez sélectionné { $actual }).
        *[other] Sélectionnez au plus { $max } éléments (vous en avez sélectionné { $actual }).
    }
    .value-free = { $max ->
        [one] Sélectionnez au plus { $max } élément.
        [many] Sélectionnez au plus { $max } d’éléments.
        *[other] Sélectionnez au plus { $max } éléments.
    }

max_length = { $unit ->
        [bytes] { $max ->
            [one] Saisissez au plus { $max } octet (vous en avez saisi { $actual }).
            [many] Saisissez au plus { $max } d’octets (vous en avez saisi { $actual }).
            *[other] Saisissez au plus { $max } octets (vous en avez saisi { $actual }).
        }
        *[other] { $max ->
            [one] Saisissez au plus { $max } caractère (vous en avez saisi { $actual }).
            [many] Saisissez au plus { $max } de caractères (vous en avez saisi { $actual }).
            *[other] Saisissez au plus { $max } caractères (vous en avez saisi { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $max ->
            [one] Saisissez au plus { $max } octet.
            [many] Saisissez au plus { $max } d’octets.
            *[other] Saisissez au plus { $max } octets.
        }
        *[other] { $max ->
            [one] Saisissez au plus { $max } caractère.
            [many] Saisissez au plus { $max } de caractères.
            *[other] Saisissez au plus { $max } caractères.
        }
    }

max_size = { $limit ->
        [one] Choisissez un fichier d’au plus { $limit } octet (celui-ci en fait { $actual }).
        [many] Choisissez un fichier d’au plus { $limit } d’octets (celui-ci en fait { $actual }).
        *[other] Choisissez un fichier d’au plus { $limit } octets (celui-ci en fait { $actual }).
    }
    .value-free = { $limit ->
        [one] Choisissez un fichier d’au plus { $limit } octet.
        [many] Choisissez un fichier d’au plus { $limit } d’octets.
        *[other] Choisissez un fichier d’au plus { $limit } octets.
    }

max_value = Saisissez une valeur inférieure ou égale à { $max } (vous avez saisi { $actual }).
    .value-free = Saisissez une valeur inférieure ou égale à { $max }.

max_whole_digits = { $max ->
        [one] Saisissez au plus { $max } chiffre avant la virgule (vous en avez saisi { $actual }).
        [many] Saisissez au plus { $max } de chiffres avant la virgule (vous en avez saisi { $actual }).
        *[other] Saisissez au plus { $max } chiffres avant la virgule (vous en avez saisi { $actual }).
    }
    .value-free = { $max ->
        [one] Saisissez au plus { $max } chiffre avant la virgule.
        [many] Saisissez au plus { $max } de chiffres avant la virgule.
        *[other] Saisissez au plus { $max } chiffres avant la virgule.
    }

max_words = { $max ->
        [one] Écrivez au plus { $max } mot.
        [many] Écrivez au plus { $max } de mots.
        *[other] Écrivez au plus { $max } mots.
    }

mime_type = Saisissez un type MIME, par exemple image/png.

min_items = { $min ->
        [one] Sélectionnez au moins { $min } élément (vous en avez sélectionné { $actual }).
        [many] Sélectionnez au moins { $min } d’éléments (vous en avez sélectionné { $actual }).
        *[other] Sélectionnez au moins { $min } éléments (vous en avez sélectionné { $actual }).
    }
    .value-free = { $min ->
        [one] Sélectionnez au moins { $min } élément.
        [many] Sélectionnez au moins { $min } d’éléments.
        *[other] Sélectionnez au moins { $min } éléments.
    }

min_length = { $unit ->
        [bytes] { $min ->
            [one] Saisissez au moins { $min } octet (vous en avez saisi { $actual }).
            [many] Saisissez au moins { $min } d’octets (vous en avez saisi { $actual }).
            *[other] Saisissez au moins { $min } octets (vous en avez saisi { $actual }).
        }
        *[other] { $min ->
            [one] Saisissez au moins { $min } caractère (vous en avez saisi { $actual }).
            [many] Saisissez au moins { $min } de caractères (vous en avez saisi { $actual }).
            *[other] Saisissez au moins { $min } caractères (vous en avez saisi { $actual }).
        }
    }
    .value-free = { $unit ->
        [bytes] { $min ->
            [one] Saisissez au moins { $min } octet.
            [many] Saisissez au moins { $min } d’octets.
            *[other] Saisissez au moins { $min } octets.
        }
        *[other] { $min ->
            [one] Saisissez au moins { $min } caractère.
            [many] Saisissez au moins { $min } de caractères.
            *[other] Saisissez au moins { $min } caractères.
        }
    }

min_value = Saisissez une valeur supérieure ou égale à { $min } (vous avez saisi { $actual }).
    .value-free = Saisissez une valeur supérieure ou égale à { $min }.

min_words = { $min ->
        [one] Écrivez au moins { $min } mot.
        [many] Écrivez au moins { $min } de mots.
        *[other] Écrivez au moins { $min } mots.
    }

mismatch = Saisissez la même valeur dans les deux champs.

missing_items = Sélectionnez également : { $values }.
    .value-free = Sélectionnez tous les éléments requis.

negative = Saisissez un nombre inférieur à zéro (vous avez saisi { $actual }).
    .value-free = Saisissez un nombre inférieur à zéro.

no_clock = Cette valeur ne peut pas être vérifiée sans horloge.

non_negative = Saisissez un nombre supérieur ou égal à zéro (vous avez saisi { $actual }).
    .value-free = Saisissez un nombre supérieur ou égal à zéro.

non_positive = Saisissez un nombre inférieur ou égal à zéro (vous avez saisi { $actual }).
    .value-free = Saisissez un nombre inférieur ou égal à zéro.

normalized = Saisissez ce texte sous la forme de normalisation Unicode { $form }.

not_ends_with = Saisissez un texte qui ne se termine pas par « { $value } ».

not_equal = Saisissez une valeur différente de « { $expected } ».
    .value-free = Saisissez une autre valeur.

not_includes = Supprimez « { $value } ».

not_starts_with = Saisissez un texte qui ne commence pas par « { $value } ».

null_characters_not_allowed = Supprimez les caractères nuls.

odd = Saisissez un nombre impair (vous avez saisi { $actual }).
    .value-free = Saisissez un nombre impair.

password_entirely_numeric = Choisissez un mot de passe qui n’est pas composé uniquement de chiffres.

password_too_common = Choisissez un mot de passe moins courant.

password_too_short = { $min ->
        [one] Choisissez un mot de passe d’au moins { $min } caractère.
        [many] Choisissez un mot de passe d’au moins { $min } de caractères.
        *[other] Choisissez un mot de passe d’au moins { $min } caractères.
    }

password_too_similar = Choisissez un mot de passe qui ressemble moins à vos autres informations.

past = Saisissez une date ou une heure dans le passé.

past_or_present = Saisissez une date ou une heure qui n’est pas dans le futur.

pattern = Saisissez une valeur valide.

phone = Saisissez un numéro de téléphone, par exemple +33 1 23 45 67 89.

port = Saisissez un numéro de port : un nombre entier inférieur ou égal à 65535.

positive = Saisissez un nombre supérieur à zéro (vous avez saisi { $actual }).
    .value-free = Saisissez un nombre supérieur à zéro.

relative_json_pointer = Saisissez un pointeur JSON relatif, par exemple 1/name ou 0#.

required = Ce champ est obligatoire.

reserved = Cette valeur est réservée ; choisissez-en une autre.

semver = Saisissez un numéro de version, par exemple 1.4.0.

single_line = Écrivez tout sur une seule ligne.

slug = Utilisez uniquement des lettres, des chiffres, des traits d’union et des tirets bas.

starts_with = Saisissez un texte qui commence par « { $value } ».

step_size = { $offset ->
        [0] Saisissez un multiple de { $step }.
        *[any] Saisissez { $offset } ou un nombre qui en diffère d’un multiple de { $step }.
    }

syntax = Lecture impossible : erreur à la ligne { $line }, colonne { $column }.

timezone = Saisissez le nom d’un fuseau horaire, par exemple Europe/Paris.

too_deep = { $max ->
        [one] L’imbrication dépasse { $max } niveau.
        [many] L’imbrication dépasse { $max } de niveaux.
        *[other] L’imbrication dépasse { $max } niveaux.
    }

too_large = C’est trop volumineux (limite en octets : { $max }).

too_many_errors = { $max ->
        [one] Il y a plus de { $max } erreur ; les autres ne sont pas affichées.
        [many] Il y a plus de { $max } d’erreurs ; les autres ne sont pas affichées.
        *[other] Il y a plus de { $max } erreurs ; les autres ne sont pas affichées.
    }

too_many_fields = Il y a trop de valeurs (limite : { $max }).

trimmed = Supprimez les espaces au début et à la fin.

ulid = Saisissez un ULID, par exemple 01ARZ3NDEKTSV4RRFFQ69G5FAV.

unique = Cette valeur est déjà prise.

unique_together = Cette combinaison est déjà prise : { $fields }.

unknown_field = Aucun champ ne porte ce nom.
    .suggestion = Aucun champ ne porte ce nom ; vouliez-vous dire { $suggestion } ?

unreadable = La lecture a échoué.

unsupported_media_type = Envoyez ces données au format { $expected }.

uppercase = Écrivez tout en majuscules.

uri = Saisissez un URI, par exemple https://example.com ou urn:isbn:0451450523.

uri_reference = Saisissez un URI ou une partie d’URI, par exemple /path?query ou #part.

uri_template = Saisissez un modèle d’URI, par exemple https://example.com/{ "{" }name{ "}" }.

url = Saisissez une adresse web, par exemple https://example.com.

uuid = Saisissez un UUID, par exemple 2eb8aa08-aa98-11ea-b4aa-73b441d16380.

valid_regex = Saisissez une expression régulière valide.

weekday = Saisissez une date qui tombe du lundi au vendredi.
    .days = Saisissez une date qui tombe l’un de ces jours : { $days }.

within = { $side ->
        [past] Saisissez une date ou une heure qui remonte à { $unit ->
            [days] { $limit ->
                [one] { $limit } jour
                [many] { $limit } de jours
                *[other] { $limit } jours
            }
            [hours] { $limit ->
                [one] { $limit } heure
                [many] { $limit } d’heures
                *[other] { $limit } heures
            }
            [minutes] { $limit ->
                [one] { $limit } minute
                [many] { $limit } de minutes
                *[other] { $limit } minutes
            }
            *[seconds] { $limit ->
                [one] { $limit } seconde
                [many] { $limit } de secondes
                *[other] { $limit } secondes
            }
        } au plus, sans être dans le futur.
        [future] Saisissez une date ou une heure qui arrive dans { $unit ->
            [days] { $limit ->
                [one] { $limit } jour
                [many] { $limit } de jours
                *[other] { $limit } jours
            }
            [hours] { $limit ->
                [one] { $limit } heure
                [many] { $limit } d’heures
                *[other] { $limit } heures
            }
            [minutes] { $limit ->
                [one] { $limit } minute
                [many] { $limit } de minutes
                *[other] { $limit } minutes
            }
            *[seconds] { $limit ->
                [one] { $limit } seconde
                [many] { $limit } de secondes
                *[other] { $limit } secondes
            }
        } au plus, sans être dans le passé.
        *[any] Saisissez une date ou une heure qui ne s’écarte pas de plus de { $unit ->
            [days] { $limit ->
                [one] { $limit } jour
                [many] { $limit } de jours
                *[other] { $limit } jours
            }
            [hours] { $limit ->
                [one] { $limit } heure
                [many] { $limit } d’heures
                *[other] { $limit } heures
            }
            [minutes] { $limit ->
                [one] { $limit } minute
                [many] { $limit } de minutes
                *[other] { $limit } minutes
            }
            *[seconds] { $limit ->
                [one] { $limit } seconde
                [many] { $limit } de secondes
                *[other] { $limit } secondes
            }
        } du moment présent.
    }
