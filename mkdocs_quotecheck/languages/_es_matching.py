"""Spanish words for judging differences between a quotation and its source."""

from mkdocs_quotecheck.languages._es_editing import GAPS, REMARKS
from mkdocs_quotecheck.languages._es_features import FEATURES
from mkdocs_quotecheck.languages._es_verbs import VERBS
from mkdocs_quotecheck.languages._features import with_features
from mkdocs_quotecheck.languages._schema import DenyingWords, MatchingWords, phrases, words

_WORDS = MatchingWords(
    negative_prefixes=("in", "im", "i", "des", "dis", "a", "anti"),
    modals=words(
        "puede pueden podía podían podrá podrán podría podrían debe deben debía debían deberá deberán debería deberían "
        "quiere quieren va van"
    ),
    indefinites=words("alguien algo alguno alguna"),
    qualifiers=phrases(
        "pero, sino, salvo, excepto, si, solo si, sólo si, aunque, sin embargo, mientras, a menos que, siempre que, "
        "hasta, a no ser que, no obstante"
    ),
    denials=(
        "queda por",
        "está por",
        "falta por",
        "quedaba por",
        "lejos de",
        "lejos de ser",
        "todo menos",
        "de ninguna manera",
        "de ningún modo",
        "en modo alguno",
        "en absoluto",
    ),
    denying=DenyingWords(
        preventing_prepositions=words("de"),
        excess=words("demasiado demasiada demasiados demasiadas"),
        fillers=words("cabe cabía hay había existe existía queda quedaba tiene tengo tenía"),
        complementizers=words("que cual cuales"),
        purposes=frozenset({"para que", "a fin de que", "con el fin de que"}),
        interrogatives=words("qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas"),
        questions=words("si"),
        exceeding=words("fuera"),
        links=words("a de"),
        aims=words("para"),
        light_verbs=words(
            "tener tiene tienen tuvo tuvieron tenía tenían hacer hace hacen hizo hicieron haber hay hubo había ver ve vio dar da dio daba encontrar encontró sentir siente sintió"
        ),
        unreal_modals=words("podría podrían habría habrían sería serían"),
        requiring=words("debe deben debía debían deberá deberán"),
        proving=words("probar demostrar acreditar convencer"),
        conceding=phrases("a pesar de, pese a, en contra de, contra"),
        generic_subjects=words("se alguien algunos muchos uno un una"),
        lacking=words(
            "carece carecen carecía carecían falta faltan faltaba faltó pierde perdió perdieron perdido"
        ),
        obstacles=words(
            "dificultad dificultades problema problemas reparo reparos escrúpulo escrúpulos inconveniente duda vergüenza obstáculo pecado error"
        ),
        degrees=words("tan tanto tanta tantos tantas"),
        breaks=words("y e pero porque cuando mientras como quien quienes donde después aunque"),
        listing=words("siguiente siguientes estos estas este esta"),
        nominal_negations=words("nadie nada ningún ninguno ninguna pocos poca poco"),
        additions=words("sólo solo solamente"),
        alternatives=words("ni o"),
    ),
    subordinators=words("porque que cuando si aunque mientras como"),
    coordinators=words("y e o u ni"),
    hesitations=words("eh em este"),
    negation_before=words("no nunca jamás sin ni ningún ninguna apenas tampoco"),
    denials_behind=phrases("es falso, es mentira, no es verdad, no es cierto, era falso"),
    idle_negations=phrases(
        "sin duda, nada menos que, nada más que, nadie más que, no solo, no sólo, no solamente, ni más ni menos, un "
        "poco"
    ),
    focus_particles=words("sólo solo solamente únicamente unicamente"),
    adverbial_openers=words("entonces cuando si después luego ayer ahora así"),
    optional_comma_words=words(
        "también tampoco sí no y e o u pero pues además juntos sin embargo primero bien él ella nosotros ustedes"
    ),
    exception_openers=phrases(
        "salvo, excepto, a excepción de, con excepción de, con una excepción, con pocas excepciones, con algunas "
        "excepciones, aparte de, exceptuando"
    ),
    conditions=phrases(
        "si, salvo, salvo que, como si, incluso si, suponiendo que, en caso de que, en el caso de que, a condición de "
        "que, excepto, a menos que, siempre que, con tal de, con tal que, a condición de, sólo si, solo si, mientras "
        "que, en ausencia de, a falta de, en defecto de, sin perjuicio de, a reserva de"
    ),
    formulaic_conditions=words("yo usted me"),
    units=words(
        "por ciento % ‰ punto puntos grado grados ° mg g kg t tonelada toneladas gramo gramos kilo kilos libra libras l ml litro litros mm cm "
        "m km metro metros kilómetro kilómetros milla millas pie pies hectárea hectáreas segundo segundos minuto minutos hora horas día días "
        "semana semanas mes meses año años década décadas siglo siglos euro euros céntimo céntimos peseta pesetas peso pesos dólar dólares "
        "$ € £ millón millones mil cientos docena billón billones"
    ),
    weekdays=words("lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana anteayer"),
    contractions=(("del", "de el"), ("al", "a el"), ("pa", "para")),
    spelling_words=(
        # Abbreviations and what they stand for.
        ("sr", "señor"),
        ("sra", "señora"),
        ("srta", "señorita"),
        ("d", "don"),
        ("dña", "doña"),
        ("d.ª", "doña"),
        ("dr", "doctor"),
        ("dra", "doctora"),
        ("núm", "número"),
        ("kilómetros", "km"),
        ("kilómetro", "km"),
        ("kilogramos", "kg"),
        ("centímetros", "cm"),
        ("ud", "usted"),
        ("uds", "ustedes"),
        ("ee uu", "estados unidos"),
        ("art", "artículo"),
        ("sólo", "solo"),
        ("éste", "este"),
        ("ésta", "esta"),
        ("aquél", "aquel"),
        ("quizá", "quizás"),
        ("período", "periodo"),
        ("video", "vídeo"),
        ("septiembre", "setiembre"),
        ("méxico", "méjico"),
        ("oscuro", "obscuro"),
        ("guion", "guión"),
        # Before 1911 and 1959 one-syllable words had an accent.
        ("á", "a"),
        ("é", "e"),
        ("ó", "o"),
        ("ú", "u"),
        ("fué", "fue"),
        ("fuí", "fui"),
        ("dió", "dio"),
        ("dí", "di"),
        ("vió", "vio"),
        ("ví", "vi"),
        ("rió", "rio"),
        ("crió", "crio"),
        ("lió", "lio"),
        ("fió", "fio"),
        ("guió", "guio"),
        ("pié", "pie"),
        ("fé", "fe"),
        ("há", "ha"),
        ("hé", "he"),
        ("nó", "no"),
        ("tí", "ti"),
        ("vá", "va"),
        ("dá", "da"),
        ("vé", "ve"),
        ("huí", "hui"),
        ("ión", "ion"),
        ("truhán", "truhan"),
        ("éstos", "estos"),
        ("éstas", "estas"),
        ("ése", "ese"),
        ("ésa", "esa"),
        ("ésos", "esos"),
        ("ésas", "esas"),
        ("aquélla", "aquella"),
        ("aquéllos", "aquellos"),
        ("aquéllas", "aquellas"),
        ("aún", "aun"),
        ("oir", "oír"),
        ("reir", "reír"),
        ("heróico", "heroico"),
        ("jesuíta", "jesuita"),
        ("quilo", "kilo"),
        ("quilómetro", "kilómetro"),
        ("substancia", "sustancia"),
        ("armonía", "harmonía"),
        ("yerba", "hierba"),
    ),
    spelling_pairs=(("uíd", "uid"), ("uír", "uir"), ("ps", "s"), ("trans", "tras"), ("x", "j")),
    predicate_endings=("ió", "ieron", "aron", "ó", "aba", "aban", "ían", "arán", "erán", "irán"),
    irregular_forms=(
        "ser soy eres es somos sois son era eras éramos eran fui fue fuimos fueron será serán sería serían sea sean sido",
        "estar estoy estás está estamos están estaba estaban estuvo estuvieron estará estado",
        "haber he has ha hemos han había habían hubo habrá habría haya hayan habido",
        "ir voy vas va vamos van iba iban irá irían vaya ido",
        "hacer hago haces hace hacemos hacen hacía hizo hicieron hará haría haga hecho",
        "decir digo dices dice decimos dicen decía dijo dijeron dirá diría diga dicho",
        "ver veo ves ve vemos ven veía vio vieron verá visto",
        "tener tengo tienes tiene tenemos tienen tenía tuvo tuvieron tendrá tendría tenga tenido",
        "venir vengo vienes viene vienen venía vino vinieron vendrá venido",
        "poner pongo pones pone ponen ponía puso pusieron pondrá puesto",
        "saber sé sabes sabe saben sabía supo supieron sabrá sabido",
        "dar doy das da dan daba dio dieron dará dado",
        "salir salgo sales sale salen salía salió salieron saldrá salido",
        "el la los las lo",
        "un una unos unas",
        "mi mis",
        "su sus",
        "este esta estos estas",
        "bueno buen buena buenos mejor",
        "malo mal mala peor",
        "yo me mí",
        "él le lo",
        "ellos les",
    ),
    endings=(
        "aríamos",
        "iendo",
        "aron",
        "ieron",
        "aban",
        "ando",
        "arán",
        "aba",
        "ían",
        "ará",
        "aría",
        "amos",
        "ado",
        "ada",
        "ido",
        "ida",
        "ía",
        "ar",
        "er",
        "ir",
        "an",
        "en",
        "as",
        "es",
        "os",
        "ó",
        "é",
        "a",
        "o",
        "e",
        "s",
        "",
    ),
    opposites=(
        ("antes", "después"),
        ("más", "menos"),
        ("alto", "bajo"),
        ("con", "sin"),
        ("contra", "por"),
        ("todos", "ninguno"),
        ("siempre", "nunca"),
        ("aumentó", "disminuyó"),
        ("subió", "bajó"),
        ("sube", "baja"),
        ("aceptó", "rechazó"),
        ("aprobó", "rechazó"),
        ("verdadero", "falso"),
        ("culpable", "inocente"),
        ("abierto", "cerrado"),
        ("ganó", "perdió"),
        ("mejor", "peor"),
        ("primero", "último"),
        ("permitido", "prohibido"),
    ),
    pronouns=words(
        "yo tú él ella usted nosotros ellos ellas ustedes me te se lo la los las le les esto eso aquello este ese aquel quien allí aquí"
    ),
    replies=words("respondió responde replicó replica contestó contesta objetó objeta discrepó repuso"),
    gaps=GAPS,
    remarks=REMARKS,
    amendment_notes=(
        "modificado por",
        "añadido por",
        "derogado por",
        "redactado por",
        "se modifica",
    ),
    editorial_notes=phrases(
        "sic, sic!, !, ?, plural, singular, énfasis añadido, el énfasis es mío, énfasis nuestro, énfasis del autor, cursiva añadida, la "
        "cursiva es mía, cursivas mías, énfasis en el original, traducción propia, traducción nuestra, n. del t., n. "
        "de la r."
    ),
    stage_directions=words("aplausos risas murmullos inaudible silencio pausa protestas"),
    reference_words=words("cf véase ver y et al ibid op cit nota n ref"),
    # The preterite and the imperfect: *chocó*, *hundieron*, *amaba*.
    verb_endings=("ó", "ieron", "aba", "aban"),
    relatives=words("que quien quienes cual cuales cuyo cuya"),
)

MATCHING = with_features(_WORDS, FEATURES, VERBS)
