"""What reading Spanish quotations needs to know of the language."""

from mkdocs_quotecheck.languages._conjugation import spanish_futures
from mkdocs_quotecheck.languages._es_citing import DAYS, MONTHS
from mkdocs_quotecheck.languages._es_verbs import VERBS
from mkdocs_quotecheck.languages._features import Feature
from mkdocs_quotecheck.languages._schema import ReadingWords, phrases, words

_SPEECH = VERBS.having(Feature.SPEECH)
_TAGS = VERBS.having(Feature.TAG)
_CONDITIONALS = frozenset(
    form for infinitive in _SPEECH.base for form in spanish_futures(infinitive, conditional=True)
)

READING = ReadingWords(
    speech_verbs=_SPEECH,
    quoting_verbs=VERBS.having(Feature.QUOTING),
    thought_verbs=VERBS.having(Feature.THOUGHT),
    self_references=words(
        "yo nosotros nosotras mi mis nuestro nuestra nuestros nuestras este esta estos estas"
    ),
    denying_verbs=words("negar niega niegan negaba negaban negó negaron negado negando"),
    nonveridical_markers=words(
        "no nunca jamás nadie ningún ninguno ninguna nada si habría habrían podría debería pueda puedan hubiera hubiese tampoco supuestamente "
        "presuntamente quizá quizás quienquiera sin falsamente"
    )
    | _CONDITIONALS,
    other_verbs=VERBS.having(Feature.COMMON | Feature.TAG),
    auxiliaries=words(
        "ha han había habían haya hayan habrá habrán habría habrían hubo he hemos es son era eran fue fueron será serán sería serían sea "
        "sean sido está están estaba estaban puede pueden podía podrá podría podrían debe deben debía debería deberían hay pueda puedan deba deban hubiera hubieran hubiese fuera fuese"
    ),
    passives=words("es son era eran fue fueron será serán sido"),
    perfects=words("ha han había habían haya habrá"),
    compound_inversion=True,
    drops_subjects=True,
    comparisons=words("como"),
    object_clitics=words("me te se nos os le les lo la los las"),
    infinitive_endings=(
        "ar",
        "er",
        "ir",
        "arse",
        "erse",
        "irse",
        "arle",
        "erle",
        "irle",
        "arlo",
        "erlo",
        "irlo",
        "arla",
        "erla",
        "irla",
        "arles",
        "erles",
        "irles",
        "arlos",
        "erlos",
        "irlos",
        "arlas",
        "erlas",
        "irlas",
    ),
    purpose_prepositions=words("para sin"),
    time_adjectives=words("pasado pasada próximo próxima siguiente último última anterior"),
    fronted_according=words("para"),
    tag_verbs=_TAGS.present | _TAGS.past | _TAGS.participle,
    plural_determiners=words("los las unos unas estos estas esos esas sus nuestros nuestras varios varias"),
    finite_endings=("aron", "ieron", "aban", "eyeron", "ujeron", "uvieron", "ó"),
    perfect_endings=("ado", "ido", "ído"),
    pronouns={
        "él": "he",
        "ella": "she",
        "ellos": "they",
        "ellas": "they",
        "yo": "-",
        "nosotros": "-",
        "nosotras": "-",
        "usted": "-",
        "ustedes": "-",
        "tú": "-",
        "uno": "-",
        "alguien": "-",
        "nadie": "-",
        "algunos": "-",
        "muchos": "-",
        "otros": "-",
        "éste": "he",
        "ésta": "she",
        "esto": "-",
        "eso": "-",
        "todos": "-",
    },
    possessives={
        "su": "they",
        "sus": "they",
        "mi": "-",
        "mis": "-",
        "tu": "-",
        "tus": "-",
        "nuestro": "-",
        "nuestra": "-",
        "nuestros": "-",
        "nuestras": "-",
    },
    reflexives=words("se me te nos os le les lo mismo misma mismos"),
    relatives=words("quien quienes"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas cada varios varias algunas "
        "algún alguna ningún ninguna todo toda todas otro otra otras ambos dos tres cuatro cinco seis siete ocho nueve diez cualquier"
    ),
    prepositions=words(
        "de a en con por para sin sobre entre desde hasta hacia contra ante bajo tras durante mediante según excepto salvo al del como"
    ),
    conjunctions=words("y e o u pero sino ni mas"),
    subordinators=words("que cuando si porque aunque mientras donde como cuyo cuya pues"),
    complementizers=words("que si cómo qué"),
    infinitive_markers=words("a"),
    adverbs=words(
        "no también tampoco ya aún todavía siempre nunca jamás muy más menos bien mal así entonces luego después antes ahora hoy ayer mañana "
        "aquí allí ahí casi solo sólo además incluso recientemente posteriormente finalmente igualmente asimismo quizá quizás "
        "apenas pronto tarde temprano tan tanto mucho poco bastante demasiado"
    ),
    adverb_endings=("mente",),
    gerund_endings=(
        "ando",
        "iendo",
        *(
            stem + clitic
            for stem in ("ándo", "iéndo")
            for clitic in ("me", "te", "se", "nos", "lo", "la", "los", "las", "le", "les", "selo", "sela")
        ),
    ),
    phrasal_speech=frozenset(
        (form, "saber") for form in ("quiere", "quieren", "quiso", "quisieron", "quería", "querían")
    ),
    titles={
        "sr": "he",
        "sra": "she",
        "srta": "she",
        "señor": "he",
        "señora": "she",
        "don": "he",
        "doña": "she",
        "d": "he",
        "dr": "he",
        "dra": "she",
        "doctor": "he",
        "doctora": "she",
        "profesor": "he",
        "profesora": "she",
        "presidente": "he",
        "presidenta": "she",
        "ministro": "he",
        "ministra": "she",
        "alcalde": "he",
        "alcaldesa": "she",
        "senador": "he",
        "senadora": "she",
        "diputado": "he",
        "diputada": "she",
        "general": "he",
        "juez": "he",
        "jueza": "she",
        "capitán": "he",
        "capitana": "she",
        "director": "he",
        "directora": "she",
        "rey": "he",
        "reina": "she",
        "papa": "he",
        "padre": "he",
        "sor": "she",
    },
    role_nouns=words(
        "portavoz presidente presidenta ministro ministra alcalde alcaldesa diputado diputada director directora responsable responsables abogado "
        "abogada policía gobierno informe comunicado estudio periódico diario ministerio fiscal fiscalía asociación sindicato partido experto "
        "expertos investigador investigadora investigadores testigo testigos fuente fuentes autor autora críticos empresa grupo comité consejo "
        "tribunal entrenador jefe jefa secretario secretaria especialista vecinos oposición texto documento manifestantes capitana capitán"
    ),
    speech_nouns=words(
        "declaración palabras frase expresión términos comunicado discurso carta mensaje opinión respuesta pregunta juicio declaraciones"
    ),
    name_particles=words("de del la las los y van von"),
    according=(
        ("según",),
        ("en", "palabras", "de"),
        ("según", "palabras", "de"),
        ("según", "las", "palabras", "de"),
        ("a", "ojos", "de"),
        ("en", "boca", "de"),
        ("a", "juicio", "de"),
        ("en", "opinión", "de"),
        ("de", "acuerdo", "con"),
        ("conforme", "a"),
    ),
    agents=words("por"),
    complement_openers=words("de del"),
    voices=words(
        "respuesta réplica contestación pregunta advertencia mensaje conclusión veredicto comentario grito"
    ),
    adverbial_phrases=phrases("una y otra vez, una vez más, otra vez, de nuevo, a menudo"),
    sources_of=words("de"),
    possession=words("de del para a"),
    plural_endings=("s",),
    title_cues=words(
        "titulado titulada película libro novela canción álbum disco serie programa revista diario periódico título obra ensayo poema llamado "
        "llamada exposición proyecto operación"
    ),
    authoring_verbs=words("escribe escribió escrito publica publicó publicado"),
    term_cues=words(
        "palabra palabras término términos expresión llamado llamada llamados llamadas denominado denominada apodado apodada concepto nombre"
    ),
    small_title_words=words("el la los las de del un una y o en a al con por para sin"),
    days=DAYS,
    months=MONTHS,
    times=words(
        "hace hoy ayer anteayer anoche mañana tarde noche madrugada año años mes meses semana semanas día días hora horas minuto minutos"
    ),
    given_names={
        **dict.fromkeys(
            words(
                "josé juan antonio manuel francisco luis carlos javier miguel pedro pablo jesús ángel david jorge andrés diego"
            ),
            "he",
        ),
        **dict.fromkeys(
            words(
                "maría carmen ana isabel laura lucía marta elena cristina rosa pilar teresa sara inés julia beatriz"
            ),
            "she",
        ),
    },
    question_labels=words("pregunta p"),
    answer_labels=words("respuesta r"),
)
