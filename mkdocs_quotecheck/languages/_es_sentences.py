"""What telling where Spanish sentences end needs to know: one list of abbreviations for all of the package."""

from mkdocs_quotecheck.languages._schema import SentenceWords, words

SENTENCES = SentenceWords(
    abbreviations=words(
        """sr sra sres sras srta srtas d dª dña dr dra dres prof profa lic ing arq gral cnel cap tte sgto mons fr pbro sto sta núm núms
        nº n art arts pág págs p pp vol vols cap caps ed eds t fig figs cf cfr vid v.gr p.ej ej aprox avda av c ud uds vd vds ene feb mar
        abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom ibid op cit al tel teléf dpto"""
    ),
    closing_abbreviations=words("""etc ee.uu ee uu s.a s.l a.c d.c a.m p.m cía ltda hnos ss.aa jj.oo"""),
    openers=words(
        "hoy ayer mañana luego después entonces así nadie nada todos todas cada varios varias algunos algunas ningún ninguna muchos muchas qué quién cómo cuándo dónde por pero también"
    ),
)
