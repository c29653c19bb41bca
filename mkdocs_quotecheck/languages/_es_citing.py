"""What citations and numbers need to know of Spanish."""

from mkdocs_quotecheck.languages._schema import CitingWords, NumberWords, units, words

MONTHS = {
    "enero": 1,
    "febrero": 2,
    "marzo": 3,
    "abril": 4,
    "mayo": 5,
    "junio": 6,
    "julio": 7,
    "agosto": 8,
    "septiembre": 9,
    "setiembre": 9,
    "octubre": 10,
    "noviembre": 11,
    "diciembre": 12,
}

DAYS = words("lunes martes miércoles jueves viernes sábado domingo")

CITING = CitingWords(
    plural_endings=("s", "es"),
    appended_parts=words("anexo apéndice"),
    document_pronouns=words("él ella este esta éste ésta ello"),
    document_nouns=words(
        "documento texto informe ley reglamento directiva decisión resolución carta tratado acuerdo "
        "convenio contrato escrito declaración estudio artículo libro sentencia dictamen orden nota norma "
        "constitución proyecto código protocolo manual discurso acta petición moción comunicado"
    ),
    document_makers=words(
        "tribunal corte juez jueces magistrados autor autora autores autoras legislador comisión comité "
        "consejo redactores"
    ),
    document_parts=words(
        "preámbulo considerando considerandos anexo anexos prefacio prólogo introducción conclusión "
        "resumen nota título texto definición punto apartado párrafo letra inciso parte libro versículo "
        "sentencia"
    ),
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
        "según",
        "de acuerdo con",
        "citado en",
        "citada en",
        "recogido en",
        "recogida en",
        "consta en",
        "se lee en",
        "figura en",
        "tomado de",
        "extraído de",
        "conforme a",
        "en palabras de",
        "tal como recoge",
        "como recoge",
        "dice en",
    ),
    source_prepositions=words("en de según véase"),
    document_verbs=words(
        "dice dicen decía recoge recogen recogía señala señalan indica indican establece establecen define definen describe describen menciona "
        "mencionan habla hablan califica califican llama llaman concluye concluyen afirma afirman reza rezan cita citan contiene contienen "
        "advierte advierten subraya precisa exige prevé dispone "
        "muestra muestran recuerda recuerdan exigen prevén disponen registra registran consta añade añaden relata relatan "
        "cuenta cuentan empieza termina enumera enumeran recomienda recomiendan prohíbe prohíben constata constatan sostiene sostienen consigna consignan atestigua documenta documentan ordena estipula estipulan"
    ),
    counting_verbs=words(
        "cifra cifran cifró estima estiman estimó calcula calculan calculó cuenta cuentan contó contabiliza registra registran registró sitúa"
    ),
    negators=words("no nunca jamás tampoco"),
    source_headings=words("fuentes fuente referencias bibliografía"),
    source_labels=("fuente", "fuentes", "véase", "cf", "cfr", "tomado de"),
    same_source=("ibid", "ibíd", "ibídem", "ídem", "íd.", "op. cit."),
    not_authors=frozenset(MONTHS)
    | DAYS
    | words(
        "primavera verano otoño invierno en desde hasta antes después hacia principios finales versión edición volumen "
        "tomo número sala página"
    ),
    fused_articles=words("del al"),
    owner_links=words("de del"),
    day_prepositions=words("el"),
    period_prepositions=words("en"),
    occasion_prepositions=words("en durante"),
    dated_nouns=words(
        "discurso declaración carta informe acta actas entrevista alocución conferencia charla sermón testimonio artículo columna correo "
        "comunicado reunión sesión audiencia debate"
    ),
    dating_links=words("del de"),
    publication_words=words(
        "publicado publicada publicados difundido difundida emitido emitida impreso impresa fechado fechada consultado"
    ),
    denial_verbs=words("niega negó niegan negaron desmiente desmintió preguntó pregunta preguntaron"),
    clause_words=("pero", "mientras", "mientras que", "y", "aunque", "sino"),
)


NUMBERS = NumberWords(
    decimal_comma=True,
    cardinals={
        "cero": 0,
        "un": 1,
        "uno": 1,
        "una": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
        "dieciséis": 16,
        "diecisiete": 17,
        "dieciocho": 18,
        "diecinueve": 19,
        "veinte": 20,
        "veintiuno": 21,
        "veintiún": 21,
        "veintiuna": 21,
        "veintidós": 22,
        "veintitrés": 23,
        "veinticuatro": 24,
        "veinticinco": 25,
        "veintiséis": 26,
        "veintisiete": 27,
        "veintiocho": 28,
        "veintinueve": 29,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
        "cien": 100,
        "ciento": 100,
        "doscientos": 200,
        "doscientas": 200,
        "trescientos": 300,
        "trescientas": 300,
        "cuatrocientos": 400,
        "cuatrocientas": 400,
        "quinientos": 500,
        "quinientas": 500,
        "seiscientos": 600,
        "seiscientas": 600,
        "setecientos": 700,
        "setecientas": 700,
        "ochocientos": 800,
        "ochocientas": 800,
        "novecientos": 900,
        "novecientas": 900,
    },
    ordinals={
        "primer": 1,
        "primero": 1,
        "primera": 1,
        "segundo": 2,
        "segunda": 2,
        "tercero": 3,
        "tercera": 3,
        "cuarto": 4,
        "cuarta": 4,
        "quinto": 5,
        "quinta": 5,
        "sexto": 6,
        "sexta": 6,
        "séptimo": 7,
        "séptima": 7,
        "octavo": 8,
        "octava": 8,
        "noveno": 9,
        "novena": 9,
        "décimo": 10,
        "décima": 10,
        "tercer": 3,
    },
    scales={
        "mil": 1e3,
        "millón": 1e6,
        "millones": 1e6,
        "billón": 1e12,
        "billones": 1e12,
        "docena": 12,
        "docenas": 12,
    },
    joiners=("y",),
    share_endings=("s",),
    date_links=("de", "del"),
    articles=words("un uno una cero"),
    percent=("puntos porcentuales", "por ciento", "por cien", "%"),
    ordinal_suffixes=("º", "ª", "o", "a", "er"),
    about=(
        "unos",
        "unas",
        "alrededor de",
        "aproximadamente",
        "cerca de",
        "casi",
        "más de",
        "menos de",
        "al menos",
        "como máximo",
        "hasta",
        "en torno a",
        "sobre",
        "~",
        "≈",
    ),
    above=("más de", "al menos"),
    below=("menos de", "como máximo", "hasta"),
    percentage_points=("puntos porcentuales",),
    months=MONTHS,
    months_capitalised=False,
    units=units(
        "EUR: euro, euros; USD: dólar, dólares; GBP: libra, libras; CHF: franco, francos; "
        "JPY: yen, yenes; CNY: yuan, yuanes; mg: miligramo, miligramos; g: gramo, gramos; "
        "kg: kilo, kilos, kilogramo, kilogramos; t: tonelada, toneladas; mm: milímetro, milímetros; "
        "cm: centímetro, centímetros; m: metro, metros; km: kilómetro, kilómetros; "
        "m²: metros cuadrados; km²: kilómetros cuadrados; ha: hectárea, hectáreas; l: litro, litros; "
        "m³: metros cúbicos; sec: segundo, segundos; min: minuto, minutos; hour: hora, horas; "
        "day: día, días; week: semana, semanas; month: mes, meses; year: año, años; kW: kilovatios; "
        "MW: megavatios; GW: gigavatios"
    ),
    unit_links=("de ",),
    multiples=(
        "veces más",
        "veces menos",
        "veces mayor",
        "veces menor",
        "veces superior",
        "veces inferior",
        "veces tantos",
        "veces tantas",
    ),
    ages_behind=("años de edad",),
    ages_before=(
        "a la edad de",
        "con edad de",
    ),
    shares={"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4},
    halves=(
        "y medio",
        "y media",
    ),
    labels=(
        "tema",
        "caso",
        "asunto",
        "considerando",
        "punto",
        "requisito",
        "incidencia",
        "nota",
        "ecuación",
        "tarea",
        "lote",
        "edificio",
        "torre",
        "asiento",
        "diapositiva",
        "norma",
        "enmienda",
        "expediente",
        "patente",
        "modelo",
        "código",
        "ref.",
        "hito",
        "párrafo",
        "página",
        "páginas",
        "pág.",
        "p.",
        "sección",
        "§",
        "artículo",
        "art.",
        "capítulo",
        "cap.",
        "línea",
        "número",
        "núm.",
        "n.º",
        "sala",
        "figura",
        "fig.",
        "tabla",
        "anexo",
        "parte",
        "versión",
        "volumen",
        "tomo",
        "muelle",
        "ruta",
        "vuelo",
        "rfc",
        "iso",
        "apartado",
        "planta",
    ),
)
