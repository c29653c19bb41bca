"""German."""

from mkdocs_quotecheck.languages._de_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._de_matching import MATCHING
from mkdocs_quotecheck.languages._de_reading import READING
from mkdocs_quotecheck.languages._de_sentences import SENTENCES
from mkdocs_quotecheck.languages._schema import Language, QuotingWords, words

QUOTING = QuotingWords(
    own_voice_labels=words(
        "achtung aktualisierung anforderung anforderungen anmerkung anmerkungen annahme annahmen aufgabe "
        "aufgaben ausnahme ausnahmen begründung begründungen beispiel beispiele bemerkung bemerkungen "
        "diskussion einschränkung einschränkungen empfehlung empfehlungen entscheidung entscheidungen "
        "erinnerung erklärung erklärungen erläuterung erläuterungen exkurs fazit gefahr "
        "haftungsausschluss hintergrund hinweis hinweise info information informationen infos kontext "
        "kurzfassung leitlinie leitlinien lernziele merke merksatz merksätze nachtrag nb notiz notizen "
        "praxistipp ps regel regeln tipp tipps vgl voraussetzung voraussetzungen vorsicht warnung "
        "warnungen weiterführend wichtig ziel ziele zusammenfassung übung übungen"
    )
    | frozenset({"kurz gesagt", "offene frage", "offene fragen", "siehe auch", "zu tun"}),
    plain_labels=words(
        "hinweis hinweise tipp achtung warnung beispiel beispiele wichtig frage antwort f a quelle "
        "quellen datum ort ergebnis zusammenfassung notiz vorteile nachteile"
    ),
    elisions=words("s ne n nem ner nen ran rauf raus rein runter mal"),
    term_cues=frozenset(
        {
            "sogenannte",
            "sogenannten",
            "sogenannter",
            "sogenanntes",
            "so genannte",
            "so genannten",
            "das wort",
            "die worte",
            "den begriff",
            "der begriff",
            "die bezeichnung",
            "der ausdruck",
            "den ausdruck",
            "genannt",
            "bekannt als",
            "namens",
            "der name",
            "den namen",
            "dem namen",
            "buchstabe",
            "buchstaben",
            "kurz",
            "codename",
            "codenamen",
        }
    ),
    gloss_cues=frozenset(
        {
            "bedeutet",
            "bedeuten",
            "bedeutete",
            "heißt so viel wie",
            "steht für",
            "wörtlich",
            "lateinisch für",
            "griechisch für",
            "englisch für",
            "französisch für",
            "zu deutsch",
            "auf deutsch",
            "übersetzt",
            "sinngemäß",
            "im sinne von",
        }
    ),
    defining_cues=frozenset(
        {"bedeutet", "steht für", "bezeichnet", "heißt so viel", "ist die abkürzung", "ist kurz für"}
    ),
)

LANGUAGE = Language(
    code="de",
    name="German",
    reading=READING,
    quoting=QUOTING,
    matching=MATCHING,
    citing=CITING,
    numbers=NUMBERS,
    sentences=SENTENCES,
)
