"""What telling where Spanish sentences end needs to know: one list of abbreviations for all of the package."""

from mkdocs_quotecheck.languages._schema import SentenceWords, words

SENTENCES = SentenceWords(
    abbreviations=words(
        """sr sra sres sras srta srtas d dª dña dr dra dres prof profa lic ing arq gral cnel tte sgto mons fr pbro sto sta núms nº n pág
        págs p pp vol vols ed eds t cf cfr vid v.gr p.ej ej aprox avda av c ud uds vd vds ene feb abr may jun jul ago sep sept
        oct nov dic lun mié jue vie sáb ibid op cit al tel teléf dpto lcda lcdo licda capt hno hna excmo excma ilmo ilma mgtr
        mtro mtra abog abg alm alfz cmdte cte pdte pte minro emb rvdo rdo subt psic insp gob sen vicepdte dip secr tcnel alf sgt
        rvda fco mª prov mun pza pl ctra edif depto admón"""
    ),
    numbered_abbreviations=words("fig figs núm"),
    capitalised_abbreviations=words("Cap Min Pres Com Card Ob Econ Mar Set Dom"),
    closing_abbreviations=words("""etc ee.uu ee uu s.a s.l a.c d.c a.m p.m cía ltda hnos ss.aa jj.oo"""),
    openers=words(
        "hoy ayer mañana luego después entonces así nadie nada todos todas cada varios varias algunos algunas ningún ninguna muchos muchas qué quién cómo cuándo dónde por pero también"
    ),
)
