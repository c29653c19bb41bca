"""What citations and numbers need to know of Spanish."""

from mkdocs_quotecheck.languages._schema import CitingWords, NumberWords, words

CITING = CitingWords(
    locators={
        "page": ("páginas", "página", "págs.", "pág.", "pp.", "p."),
        "section": ("secciones", "sección", "secc.", "sec.", "apartados", "apartado", "§§", "§"),
        "article": ("artículos", "artículo", "arts.", "art."),
        "chapter": ("capítulos", "capítulo", "caps.", "cap."),
        "line": ("líneas", "línea", "lín.", "l."),
    },
    paragraphs=("párrafo", "párr.", "apdo."),
    range_words=("a", "y"),
    articles=words("el la los las un una este esta estos estas ese esa su sus"),
    source_phrases=(
        "según", "de acuerdo con", "citado en", "citada en", "recogido en", "recogida en", "consta en", "se lee en", "figura en", "tomado de",
        "extraído de", "conforme a", "en palabras de", "tal como recoge", "como recoge", "dice en",
    ),
    source_prepositions=words("en de según véase"),
    document_verbs=words(
        "dice dicen decía recoge recogen recogía señala señalan indica indican establece establecen define definen describe describen menciona "
        "mencionan habla hablan califica califican llama llaman concluye concluyen afirma afirman reza rezan cita citan contiene contienen "
        "advierte advierten subraya precisa exige prevé dispone"
    ),
    counting_verbs=words("cifra cifran cifró estima estiman estimó calcula calculan calculó cuenta cuentan contó contabiliza registra registran registró sitúa"),
    negators=words("no nunca jamás tampoco"),
    source_headings=words("fuentes fuente referencias bibliografía"),
    source_labels=("fuente", "fuentes", "véase", "cf", "cfr", "tomado de"),
    same_source=("ibid", "ibíd", "ibídem", "ídem", "íd.", "op. cit."),
    not_authors=words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno en desde hasta "
        "antes después hacia principios finales versión edición volumen tomo número sala página lunes martes miércoles jueves viernes sábado "
        "domingo"
    ),
    owner_links=words("de del"),
    day_prepositions=words("el"),
    denial_verbs=words("niega negó niegan negaron desmiente desmintió preguntó pregunta preguntaron"),
    clause_words=("pero", "mientras", "mientras que", "y", "aunque", "sino"),
)

NUMBERS = NumberWords(
    decimal_comma=True,
    cardinals={
        "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
        "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21, "veintiuna": 21, "veintidós": 22, "veintitrés": 23,
        "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30,
        "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
        "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400,
        "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700, "setecientas": 700,
        "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900,
    },
    scales={"mil": 1e3, "millón": 1e6, "millones": 1e6, "billón": 1e12, "billones": 1e12, "docena": 12, "docenas": 12},
    joiners=("y",),
    articles=words("un uno una cero"),
    percent=("puntos porcentuales", "por ciento", "por cien", "%"),
    ordinal_suffixes=("º", "ª", "o", "a", "er"),
    about=(
        "unos", "unas", "alrededor de", "aproximadamente", "cerca de", "casi", "más de", "menos de", "al menos", "como máximo", "hasta", "en torno a",
        "sobre", "~", "≈",
    ),
    above=("más de", "al menos"),
    below=("menos de", "como máximo", "hasta"),
    percentage_points=("puntos porcentuales",),
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9,
        "octubre": 10, "noviembre": 11, "diciembre": 12,
    },
    months_capitalised=False,
    labels=(
        "página", "páginas", "pág.", "p.", "sección", "§", "artículo", "art.", "capítulo", "cap.", "línea", "número", "núm.", "n.º", "sala", "figura", "fig.",
        "tabla", "anexo", "parte", "versión", "volumen", "tomo", "muelle", "ruta", "vuelo", "rfc", "iso", "apartado", "planta",
    ),
)
