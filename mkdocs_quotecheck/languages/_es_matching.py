"""Spanish words for judging differences between a quotation and its source."""

from mkdocs_quotecheck.languages._es_editing import REMARKS
from mkdocs_quotecheck.languages._schema import DenyingWords, MatchingWords, words

MATCHING = MatchingWords(
    negations=words(
        "no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni sin tampoco apenas"
    ),
    negative_prefixes=("in", "im", "i", "des", "dis", "a", "anti"),
    exceptions=frozenset(
        {
            "solo",
            "sólo",
            "solamente",
            "únicamente",
            "salvo",
            "excepto",
            "si",
            "a menos que",
            "a no ser que",
            "siempre que",
            "con tal de que",
            "presuntamente",
            "supuestamente",
            "exclusivamente",
            "mientras",
        }
    ),
    modals=words(
        "puede pueden podía podían podrá podrán podría podrían debe deben debía debían deberá deberán debería deberían ha/de tiene/que "
        "tienen/que quiere quieren va van"
    ),
    quantifiers=words(
        "todos todas todo toda algunos algunas algún alguna varios varias muchos muchas mucho pocos pocas poco mayoría cada ambos casi "
        "aproximadamente alrededor probablemente quizá quizás tal/vez posiblemente aparentemente generalmente menudo veces siempre raramente "
        "más menos mitad bastante muy sobre/todo principalmente totalmente completamente parece parecen"
    ),
    qualifiers=frozenset(
        {
            "pero",
            "sino",
            "salvo",
            "excepto",
            "si",
            "solo si",
            "sólo si",
            "aunque",
            "sin embargo",
            "mientras",
            "a menos que",
            "siempre que",
            "hasta",
            "a no ser que",
            "no obstante",
        }
    ),
    denials=(
        "lejos de",
        "lejos de ser",
        "todo menos",
        "de ninguna manera",
        "en absoluto",
    ),
    denying=DenyingWords(
        complementizers=words("que cual cuales"),
        questions=words("si"),
        assertions=words(
            "decir digo dice dicen dijo dije dijeron dicho decía afirmar afirma afirmó afirmado asegurar asegura aseguró asegurado sostener "
            "sostiene sostuvo creer creo cree creen creía creyó creído pensar piensa pensaba pensó pensado mostrar muestra mostró mostrado "
            "demostrar demuestra demostró demostrado probar prueba probó probado confirmar confirma confirmó confirmado indicar indica indicó "
            "indicado significar significa significaba sugerir sugiere sugirió sugerido concluir concluye concluyó concluido garantizar "
            "garantiza prometer prometió pruebas evidencia evidencias indicio indicios señal señales razón motivo cierto verdad seguro claro "
            "convencido probable caso probado"
        ),
        deniers=words(
            "negar niego niega niegan negó negaron negado negaba negando desmentir desmiente desmintió desmentido dudar dudo duda dudan "
            "dudaba dudó rechazar rechaza rechazó rechazado refutar refuta refutó refutado rehusar rehúsa rehusó falso falsa mentira mito "
            "improbable imposible inverosímil dudoso incierto descarta descartó descartado"
        ),
        claims=words(
            "afirmación afirmaciones acusación acusaciones idea rumor rumores alegación alegaciones tesis hipótesis información denuncia"
        ),
        suppositions=words(
            "rumor rumores posibilidad posibilidades sospecha sospechas especulación especulaciones alegación alegaciones hipótesis suposición suposiciones temor temores mito leyenda ilusión riesgo bulo bulos acusación acusaciones insinuación"
        ),
        links=words("a de"),
        breaks=words("y e pero porque cuando mientras como quien quienes donde después antes aunque"),
        nominal_negations=words("nadie nada ningún ninguno ninguna pocos poca poco"),
        additions=words("sólo solo solamente"),
        alternatives=words("ni o"),
    ),
    subordinators=words("porque que cuando si aunque mientras como"),
    coordinators=words("y e o u ni"),
    hesitations=words("eh em este"),
    negation_before=words("no nunca jamás sin ni ningún ninguna apenas tampoco"),
    denials_behind=frozenset(
        {
            "es falso",
            "es mentira",
            "no es verdad",
            "no es cierto",
            "era falso",
        }
    ),
    negating_phrases=frozenset(
        {
            "en lugar de",
            "en vez de",
            "antes que",
            "sin",
            "se negó a",
            "se niega a",
            "se negaron a",
            "se niegan a",
            "negarse a",
            "negado a",
            "negativa a",
            "rehusó",
            "rehusaron",
            "dejó de",
            "dejaron de",
            "deja de",
            "dejar de",
            "olvidó",
            "olvidaron",
            "omitió",
            "omitieron",
            "evitó",
            "evitaron",
            "evita",
            "evitar",
            "incapaz de",
            "incapaces de",
            "renunció a",
            "renunciaron a",
            "abstuvo de",
            "se abstuvo de",
            "se abstuvieron de",
            "lejos de",
            "lejos de ser",
            "falta de",
            "ausencia de",
            "carente de",
            "todo menos",
            "de ninguna manera",
            "en absoluto",
            "negó haber",
            "niega haber",
            "negaron haber",
            "fracasó en",
            "ya no",
            "exento de",
            "libre de",
        }
    ),
    hedging_phrases=frozenset(
        {
            "casi",
            "prácticamente",
            "presuntamente",
            "supuestamente",
            "aparentemente",
            "quizá",
            "quizás",
            "tal vez",
            "probablemente",
            "posiblemente",
            "acaso",
            "al parecer",
            "a punto de",
            "por poco",
        }
    ),
    idle_negations=frozenset(
        {
            "sin duda",
            "nada menos que",
            "nada más que",
            "nadie más que",
            "no solo",
            "no sólo",
            "no solamente",
            "ni más ni menos",
            "un poco",
        }
    ),
    focus_particles=words("sólo solo solamente únicamente unicamente"),
    adverbial_openers=words("entonces cuando si después luego ayer ahora así"),
    optional_comma_words=words(
        "también tampoco sí no y e o u pero pues además juntos sin embargo primero bien él ella nosotros ustedes"
    ),
    conditions=frozenset(
        {
            "si",
            "salvo",
            "salvo que",
            "excepto",
            "a menos que",
            "siempre que",
            "con tal de",
            "con tal que",
            "a condición de",
            "sólo si",
            "solo si",
            "mientras que",
        }
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
    ),
    spelling_pairs=(("ps", "s"), ("trans", "tras"), ("x", "j")),
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
    remarks=REMARKS,
    editorial_notes=frozenset(
        {
            "sic",
            "sic!",
            "!",
            "?",
            "énfasis añadido",
            "el énfasis es mío",
            "énfasis nuestro",
            "énfasis del autor",
            "cursiva añadida",
            "la cursiva es mía",
            "cursivas mías",
            "énfasis en el original",
            "traducción propia",
            "traducción nuestra",
            "n. del t.",
            "n. de la r.",
        }
    ),
    stage_directions=words("aplausos risas murmullos inaudible silencio pausa protestas"),
    reference_words=words("cf véase ver y et al ibid op cit nota n ref"),
    relatives=words("que quien quienes cual cuales cuyo cuya"),
)
