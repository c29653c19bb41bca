"""What citations and numbers need to know of German."""

from mkdocs_quotecheck.languages._schema import CitingWords, NumberWords, units, words

MONTHS = {
    "januar": 1,
    "jänner": 1,
    "februar": 2,
    "märz": 3,
    "april": 4,
    "mai": 5,
    "juni": 6,
    "juli": 7,
    "august": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "dezember": 12,
}

DAYS = words("montag dienstag mittwoch donnerstag freitag samstag sonntag")

_PARTS = words("buch teil titel hauptstück kapitel abschnitt unterabschnitt")

CITING = CitingWords(
    appended_parts=words("anhang anlage beilage"),
    document_pronouns=words("er sie es dieser diese dieses"),
    identity_words=words("derselbe dieselbe dasselbe gleiche selbe"),
    document_nouns=words(
        "umfrage dokument text bericht gesetz verordnung richtlinie beschluss entscheidung resolution satzung "
        "charta vertrag abkommen übereinkommen brief schreiben erklärung stellungnahme studie papier "
        "artikel aufsatz buch urteil gutachten anordnung vermerk norm leitlinie verfassung entwurf "
        "protokoll handbuch rede mitschrift petition antrag"
    ),
    document_makers=words(
        "gericht gerichts senat kammer richter richterin verfasser verfasserin autor autorin autoren "
        "herausgeber gesetzgeber ausschuss kommission rat"
    ),
    document_parts=words(
        "präambel erwägungsgrund erwägungsgründe anhang anlage vorwort einleitung schluss zusammenfassung "
        "fußnote überschrift titel text wortlaut begründung urteil definition ziffer buchstabe nummer "
        "absatz satz teil buch vers"
    ),
    locators={
        "page": ("Seiten", "Seite", "S."),
        "section": ("Abschnitte", "Abschnitts", "Abschnitt", "Abschn.", "§§", "§", "Ziffer", "Ziff."),
        "article": ("Artikeln", "Artikels", "Artikel", "Art."),
        "chapter": ("Kapiteln", "Kapitels", "Kapitel", "Kap."),
        "line": ("Zeilen", "Zeile", "Z."),
    },
    paragraphs=("Absatz", "Abs.", "Nummer", "Nr."),
    range_words=("bis", "und"),
    articles=words(
        "der die das den dem des dieser diese dieses diesem diesen ein eine einem einer eines sein seine seinem ihr ihre ihrem ihrer"
    ),
    source_phrases=(
        "laut",
        "gemäß",
        "nach",
        "nach angaben",
        "nach auskunft",
        "nach darstellung",
        "nach zahlen",
        "zitiert nach",
        "zitiert aus",
        "entnommen aus",
        "heißt es in",
        "heißt es im",
        "steht in",
        "steht im",
        "so in",
        "so im",
        "wie in",
        "wie im",
        "im wortlaut",
        "festgehalten in",
        "festgehalten im",
        "nachzulesen in",
        "nachzulesen im",
    ),
    source_postpositions=("zufolge",),
    source_prepositions=words("in im aus nach laut gemäß siehe vgl"),
    document_verbs=words(
        "heißt hieß lautet lautete steht stand vermerkt vermerkte verzeichnet verzeichnete hält hielt spricht sprach nennt nannte beschreibt "
        "beschrieb definiert definierte verlangt verlangte bestimmt bestimmte regelt regelte sagt sagte schreibt schrieb berichtet berichtete "
        "meldet meldete erklärt erklärte führt führte zitiert zitierte enthält enthielt vermerken verzeichnen sagen schreiben bezeichnet "
        "bezeichnete stellt stellte warnt warnte fordert forderte betont betonte bestätigt bestätigte "
        "belegt belegte zeigt zeigte erwähnt erwähnte schildert schilderte enthalten lauten definieren verlangen bestimmen "
        "beschreiben fordern nennen legt legte sieht sah ergibt ergab beginnt begann endet schließt schloss erinnert erinnerte vermutet weist wies gibt gab listet listete kennt"
    ),
    counting_verbs=words(
        "zählt zählte zählen beziffert bezifferte beziffern schätzt schätzte schätzen nennt nannte nennen meldet meldete melden verzeichnet "
        "verzeichnete weist wies gibt gab rechnet rechnete registrierte registriert ermittelte ermittelt"
    ),
    negators=words("nicht nie niemals kein keine nirgends keineswegs"),
    source_headings=words(
        "quellen quelle literatur literaturverzeichnis quellenverzeichnis belege nachweise einzelnachweise quellenangaben"
    ),
    source_labels=("quelle", "quellen", "siehe", "vgl", "aus", "zitiert nach", "nach", "in"),
    same_source=("ebd", "ebenda", "ibid"),
    same_work=("a. a. o", "a.a.o", "ders.", "dies."),
    not_authors=frozenset(MONTHS)
    | DAYS
    | words(
        "frühjahr sommer herbst winter im in seit bis vor nach anfang ende mitte stand version auflage band ausgabe nr "
        "raum seite"
    ),
    titled_parts=_PARTS,
    parts_behind_numbers=_PARTS,
    works_about=words(
        "kommentar kommentars komm handkommentar kurzkommentar grosskommentar großkommentar handbuch lehrbuch botschaft"
    ),
    links_about=words("zu zum zur über"),
    marginal_numbers=frozenset(
        {"N.", "N", "Rn.", "Rn", "Rz.", "Rz", "Rdn.", "Rdnr.", "RdNr.", "Randnr.", "Randziffer"}
    ),
    owner_links=words("von vom der des"),
    fused_articles=words("im am zum zur vom beim ins ans aufs fürs übers durchs"),
    inflected_articles=words("der die das den dem des"),
    case_endings=("s", "es", "n", "en"),
    adjective_cases=(("e", "en"),),
    genitive_endings=("s", "es"),
    plural_endings=("n", "en", "e", "er", "s"),
    day_prepositions=frozenset({"am"}),
    period_prepositions=words("im in"),
    occasion_prepositions=words("in im auf bei beim aus"),
    dated_nouns=words(
        "rede ansprache erklärung brief schreiben bericht protokoll niederschrift interview gespräch vortrag vorlesung predigt aussage "
        "aufsatz artikel beitrag mitteilung sitzung versammlung anhörung tagung konferenz debatte"
    ),
    dating_links=words("vom von"),
    publication_words=words(
        "veröffentlicht veröffentlichten veröffentlichte veröffentlichter erschienen erschienenen erschienene gedruckt ausgestrahlt "
        "ausgestrahlten gesendet gesendeten aktualisiert abgerufen verbreitet verbreiteten"
    ),
    denial_verbs=words(
        "bestreitet bestritt bestreiten bestritten dementiert dementierte dementieren leugnet leugnete fragt fragte fragen fragten"
    ),
    clause_words=("aber", "doch", "während", "und", "jedoch", "wohingegen", "sondern"),
)


ORDINAL_STEMS = (
    "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft", "dreizehnt",
    "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst",
)  # fmt: skip

NUMBERS = NumberWords(
    decimal_comma=True,
    cardinals={
        "null": 0,
        "ein": 1,
        "eins": 1,
        "eine": 1,
        "einen": 1,
        "einem": 1,
        "einer": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "dreizehn": 13,
        "vierzehn": 14,
        "fünfzehn": 15,
        "sechzehn": 16,
        "siebzehn": 17,
        "achtzehn": 18,
        "neunzehn": 19,
        "zwanzig": 20,
        "dreißig": 30,
        "dreissig": 30,
        "vierzig": 40,
        "fünfzig": 50,
        "sechzig": 60,
        "siebzig": 70,
        "achtzig": 80,
        "neunzig": 90,
        "einhalb": 0.5,
        "anderthalb": 1.5,
    },
    shares={"halb": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "achtel": 8, "zehntel": 10},
    ordinals={
        f"{stem}{ending}": number
        for number, stem in enumerate(ORDINAL_STEMS, 1)
        for ending in ("e", "en", "er", "es", "em")
    },
    scales={
        "hundert": 1e2,
        "tausend": 1e3,
        "million": 1e6,
        "millionen": 1e6,
        "milliarde": 1e9,
        "milliarden": 1e9,
        "billion": 1e12,
        "billionen": 1e12,
        "dutzend": 12,
        "mio": 1e6,
        "mrd": 1e9,
        "tsd": 1e3,
    },
    joiners=("und",),
    units_first="und",
    articles=words("ein eins eine einen einem einer null"),
    percent=("prozentpunkten", "prozentpunkte", "prozent", "%", "v. h."),
    ordinal_suffixes=(".", "te", "ten", "ter"),
    about=(
        "etwa",
        "rund",
        "ungefähr",
        "circa",
        "ca.",
        "knapp",
        "fast",
        "beinahe",
        "gut",
        "mehr als",
        "über",
        "weniger als",
        "unter",
        "mindestens",
        "höchstens",
        "maximal",
        "minimal",
        "allenfalls",
        "nicht mehr als",
        "nicht weniger als",
        "etwas mehr als",
        "etwas weniger als",
        "wenigstens",
        "bis zu",
        "an die",
        "gegen",
        "schätzungsweise",
        "nahezu",
        "annähernd",
        "~",
        "≈",
    ),
    above=("mehr als", "über", "mindestens", "gut"),
    below=("weniger als", "unter", "höchstens", "bis zu", "knapp"),
    percentage_points=("prozentpunkten", "prozentpunkte"),
    months={
        **MONTHS,
        "jan": 1,
        "feb": 2,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sept": 9,
        "okt": 10,
        "nov": 11,
        "dez": 12,
    },
    units=units(
        "EUR: euro, euros; USD: dollar, us-dollar; GBP: pfund; CHF: franken; JPY: yen; CNY: yuan; "
        "mg: milligramm; g: gramm; kg: kilo, kilogramm; t: tonne, tonnen; "
        "mm: millimeter, millimetern; cm: zentimeter, zentimetern; m: meter, metern; "
        "km: kilometer, kilometern; mi: meile, meilen; ft: fuß; m²: quadratmeter, quadratmetern, qm; "
        "km²: quadratkilometer, quadratkilometern; ha: hektar; l: liter, litern; "
        "m³: kubikmeter, kubikmetern; ms: millisekunde, millisekunden; sec: sekunde, sekunden; "
        "min: minute, minuten; hour: stunde, stunden; day: tag, tage, tagen; week: woche, wochen; "
        "month: monat, monate, monaten; year: jahr, jahre, jahren; "
        "kWh: kilowattstunde, kilowattstunden; MWh: megawattstunde, megawattstunden; kW: kilowatt; "
        "MW: megawatt; GW: gigawatt; km/h: stundenkilometer; °C: grad celsius"
    ),
    multiples=(
        "mal so",
        "mal mehr",
        "mal weniger",
        "fach",
        "fache",
        "faches",
        "fachen",
    ),
    ages_behind=(
        "jährig",
        "jahre alt",
        "jahre jung",
    ),
    ages_before=("im alter von",),
    labels=(
        "thema",
        "fall",
        "fälle",
        "erwägungsgrund",
        "punkt",
        "randnummer",
        "rn.",
        "rz.",
        "anforderung",
        "ticket",
        "revision",
        "fußnote",
        "gleichung",
        "aufgabe",
        "halle",
        "gebäude",
        "turm",
        "sitz",
        "folie",
        "norm",
        "änderung",
        "aktenzeichen",
        "az.",
        "patent",
        "modell",
        "kennung",
        "kennziffer",
        "meilenstein",
        "buchstabe",
        "seite",
        "seiten",
        "s.",
        "abschnitt",
        "§",
        "artikel",
        "art.",
        "kapitel",
        "kap.",
        "zeile",
        "nr.",
        "nummer",
        "raum",
        "zimmer",
        "abbildung",
        "abb.",
        "tabelle",
        "tab.",
        "anhang",
        "anlage",
        "teil",
        "version",
        "band",
        "bd.",
        "heft",
        "rfc",
        "iso",
        "din",
        "pier",
        "kai",
        "gleis",
        "absatz",
        "abs.",
        "ziffer",
        "satz",
        "klasse",
        "linie",
        "bus",
        "flug",
        "paragraph",
        "paragraf",
        "haus",
        "platz",
    ),
)
