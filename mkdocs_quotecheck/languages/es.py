"""Spanish."""

from mkdocs_quotecheck.languages._es_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._es_matching import MATCHING
from mkdocs_quotecheck.languages._es_reading import READING
from mkdocs_quotecheck.languages._es_sentences import SENTENCES
from mkdocs_quotecheck.languages._schema import Language, QuotingWords, phrases, words

QUOTING = QuotingWords(
    defining_leads=phrases(
        "se entiende por, se entenderá por, se denomina, se denominan, se llama, define, definen, definió, en "
        "adelante, en lo sucesivo, denominado, denominada, el concepto de, la noción de, la definición de, el "
        "término, los términos"
    ),
    error_causes=words("por debido a"),
    approximating_leads=frozenset({"algo así como", "parafraseando", "algo más o menos como"}),
    contrast_leads=frozenset({"no", "y no", "pero no", "en lugar de", "en vez de", "más que", "y nunca"}),
    rejecting_behind=phrases(
        "debía decir, debió decir, debe decir, debería decir, debería leerse, debe leerse, cosa que no dijo, lo que "
        "no dijo, lo que nunca dijo"
    ),
    crediting_verbs=words(
        "cita citó citaba citar citado citada atribuye atribuyó atribuido atribuida atribuyeron recogió "
        "recogido reprodujo reproducido reproducida transcrito tradujo traducido"
    ),
    error_words=words("erróneamente equivocadamente incorrectamente falsamente error mal"),
    saying_infinitives=words("dicho decir afirmado afirmar declarado declarar escrito escribir"),
    own_voice_labels=words(
        "aclaraciones aclaración actualización advertencia advertencias antecedentes atención aviso "
        "avisos comentario comentarios consejo consejos contexto cuidado decisiones decisión discusión "
        "ejemplo ejemplos ejercicio ejercicios excepciones excepción explicaciones explicación importante "
        "info información justificación limitaciones limitación motivación n.b nb norma normas nota notas "
        "objetivo objetivos observaciones observación pauta pautas peligro pendiente precaución "
        "razonamiento recomendaciones recomendación recordatorio recordatorios recuadro recuerda recuerde "
        "regla reglas requisito requisitos resumen supuesto supuestos síntesis tarea tareas truco trucos"
    )
    | phrases(
        "en breve, en resumen, nota bene, pregunta abierta, preguntas abiertas, punto clave, puntos clave, sabías "
        "que, ver también, véase también"
    ),
    plain_labels=words(
        "nota notas consejo atención advertencia ejemplo ejemplos importante pregunta respuesta p r "
        "fuente fuentes fecha lugar resultado resumen ventajas desventajas"
    ),
    dialogue_dash=True,
    term_cues=phrases(
        "llamado, llamada, llamados, llamadas, denominado, denominada, la palabra, las palabras, el término, los "
        "términos, la expresión, apodado, apodada, conocido como, conocida como, la letra, titulado, titulada, así "
        "llamado, así llamada"
    ),
    example_leads=phrases("por ejemplo, p. ej., tal como, tales como"),
    original_labels=words(
        "alemán arameo chino de español francés gr griego hebr hebreo ingl inglés italiano japonés lat "
        "latín lit literalmente o pali persa plural ruso singular sánscrito y árabe"
    ),
    gloss_cues=phrases(
        "significa, significan, quiere decir, literalmente, en el sentido de, traducido como, latín por, es decir"
    ),
    defining_cues=phrases(
        "designan, significan, se entiende, se entenderá, se define, es definido, en el sentido, tal como se define, "
        "tendrá el significado, tiene el significado, significa, quiere decir, designa, es la abreviatura, es un "
        "término"
    ),
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
