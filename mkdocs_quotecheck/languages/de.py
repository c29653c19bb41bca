"""German."""

from mkdocs_quotecheck.languages._de_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._de_matching import MATCHING
from mkdocs_quotecheck.languages._de_reading import READING
from mkdocs_quotecheck.languages._de_sentences import SENTENCES
from mkdocs_quotecheck.languages._schema import Language, QuotingWords, phrases, words

QUOTING = QuotingWords(
    defining_leads=phrases(
        "man versteht unter, versteht man unter, bezeichnet der ausdruck, bezeichnet der begriff, versteht unter, "
        "definiert, definieren, definierte, im folgenden, nachfolgend, der begriff, den begriff, des begriffs, die "
        "definition von, die bezeichnung, der ausdruck, des ausdrucks"
    ),
    error_causes=words("durch wegen aufgrund infolge"),
    approximating_leads=frozenset(
        {"so etwas wie", "sinngemäß", "dem sinne nach", "sinngemäß etwa", "frei nach dem motto"}
    ),
    contrast_leads=phrases(
        "nicht, und nicht, und nicht etwa, nicht etwa, nicht aber, aber nicht, statt, anstatt, anstelle von, an "
        "stelle von, und keineswegs, keineswegs"
    ),
    rejecting_behind=phrases(
        "hätte lauten müssen, hätte heißen müssen, muss lauten, muss richtig lauten, muss heißen, müsste lauten, "
        "müsste heißen, sollte lauten, sollte heißen, was sie nicht tat, was er nicht tat, was sie nie gesagt hat, "
        "was er nie gesagt hat, hat sie nie gesagt, hat er nie gesagt, hat sie nicht gesagt, hat er nicht gesagt"
    ),
    misquoting_verbs=words("falschzitat fehlzitat falschzitiert fehlzitiert"),
    crediting_verbs=words(
        "zitiert zitierte zitierten zitieren wiedergegeben wiedergab zugeschrieben zuschrieb schrieb "
        "abgedruckt gedruckt übersetzt transkribiert"
    ),
    error_words=words(
        "fälschlich fälschlicherweise irrtümlich irrtümlicherweise falsch unrichtig versehentlich "
        "fehlerhaft fehler versehen unzutreffend"
    ),
    saying_infinitives=words("sagen gesagt behauptet behaupten geschrieben schreiben erklärt geäußert"),
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
    term_cues=phrases(
        "sogenannte, sogenannten, sogenannter, sogenanntes, so genannte, so genannten, das wort, die worte, den "
        "begriff, der begriff, die bezeichnung, der ausdruck, den ausdruck, genannt, bekannt als, namens, der name, "
        "den namen, dem namen, buchstabe, buchstaben, kurz, codename, codenamen"
    ),
    example_leads=phrases("zum beispiel, beispielsweise, z. b., z.b., etwa, wie etwa, wie zum beispiel"),
    original_labels=words(
        "arabisch aram aramäisch chinesisch deutsch engl englisch französisch frz gr griech griechisch "
        "hebr hebräisch italienisch japanisch lat lateinisch oder pali persisch plural russisch sanskrit "
        "singular spanisch und von wörtl wörtlich"
    ),
    gloss_cues=phrases(
        "bedeutet, bedeuten, bedeutete, heißt so viel wie, steht für, wörtlich, lateinisch für, griechisch für, "
        "englisch für, französisch für, zu deutsch, auf deutsch, übersetzt, sinngemäß, im sinne von"
    ),
    defining_cues=phrases(
        "bedeuten, bezeichnen, bezeichnete, ist definiert als, sind definiert als, im sinne, meint, umfasst jede, "
        "umfasst jeden, umfasst jedes, ist jede, ist jeder, ist jedes, wird verstanden, hat die bedeutung, gilt als, "
        "bedeutet, steht für, bezeichnet, heißt so viel, ist die abkürzung, ist kurz für"
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
