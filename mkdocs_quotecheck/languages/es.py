"""Spanish."""

from mkdocs_quotecheck.languages._es_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._es_matching import MATCHING
from mkdocs_quotecheck.languages._es_reading import READING
from mkdocs_quotecheck.languages._es_sentences import SENTENCES
from mkdocs_quotecheck.languages._schema import Language, QuotingWords, words

QUOTING = QuotingWords(
    plain_labels=words(
        "nota notas consejo atención advertencia ejemplo ejemplos importante pregunta respuesta p r "
        "fuente fuentes fecha lugar resultado resumen ventajas desventajas"
    ),
    dialogue_dash=True,
    term_cues=frozenset(
        {
            "llamado",
            "llamada",
            "llamados",
            "llamadas",
            "denominado",
            "denominada",
            "la palabra",
            "las palabras",
            "el término",
            "los términos",
            "la expresión",
            "apodado",
            "apodada",
            "conocido como",
            "conocida como",
            "la letra",
            "titulado",
            "titulada",
            "así llamado",
            "así llamada",
        }
    ),
    gloss_cues=frozenset(
        {
            "significa",
            "significan",
            "quiere decir",
            "literalmente",
            "en el sentido de",
            "traducido como",
            "latín por",
            "es decir",
        }
    ),
    defining_cues=frozenset({"significa", "quiere decir", "designa", "es la abreviatura", "es un término"}),
)

LANGUAGE = Language(
    code="es",
    name="Spanish",
    reading=READING,
    quoting=QUOTING,
    matching=MATCHING,
    citing=CITING,
    numbers=NUMBERS,
    sentences=SENTENCES,
)
