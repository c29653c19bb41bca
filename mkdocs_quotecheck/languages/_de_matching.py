"""German words for judging differences between a quotation and its source."""

from mkdocs_quotecheck.languages._de_editing import GAPS, REMARKS
from mkdocs_quotecheck.languages._de_features import FEATURES
from mkdocs_quotecheck.languages._de_verbs import VERBS
from mkdocs_quotecheck.languages._features import with_features
from mkdocs_quotecheck.languages._schema import DenyingWords, MatchingWords, phrases, words

_TOO_MUCH = words(
    "spät weit schwach jung alt klein groß müde krank arm dumm feige stolz früh teuer langsam schnell wenig kurz lang schwer leicht hoch "
    "tief betrunken erschöpft beschäftigt ängstlich vorsichtig höflich faul"
)

_WORDS = MatchingWords(
    negative_prefixes=("un", "in", "im", "il", "ir", "miss", "nicht", "a", "des", "dis"),
    modals=words(
        "kann kannst können könnt konnte konnten könnte könnten darf dürfen durfte durften dürfte dürften muss muß müssen musste "
        "mußte mussten müsste müssten soll sollen sollte sollten will wollen wollte wollten mag mögen möchte möchten wird werden "
        "würde würden"
    ),
    indefinites=words("jemand jemanden jemandem einer eine irgendjemand irgendwer etwas"),
    capitals_tell=True,
    qualifiers=phrases(
        "aber, jedoch, sondern, doch, falls, wenn, nur wenn, sofern, obwohl, obgleich, wenngleich, es sei denn, "
        "außer, solange, während, allerdings, bis"
    ),
    denials=(
        "erst noch",
        "alles andere als",
        "weit davon entfernt",
        "nicht im geringsten",
    ),
    denying=DenyingWords(
        fillers=words("man"),
        steps=frozenset({"so weit", "so weit wie"}),
        clause_denials=frozenset(
            {"nicht", "es ist nicht so", "das ist nicht so", "es war nicht so", "ohne", "statt", "anstatt"}
        ),
        pointers=words("daran darauf daraus dafür davon dazu darin darüber"),
        unreal_openers=words("als"),
        stresses=words("einfach schlicht so aber leider doch eben halt nun schlichtweg ganz überhaupt"),
        free_relatives=words("wer"),
        # Behind another word *zu* is a preposition or the mark of an infinitive.
        excess=frozenset(f"zu {word}" for word in sorted(_TOO_MUCH)),
        complementizers=words("dass daß wonach"),
        purposes=frozenset({"damit", "auf dass", "auf daß"}),
        interrogatives=words(
            "was wer wen wem wessen welche welcher welches welchem welchen warum wieso weshalb wie wohin woher wann womit wozu wofür"
        ),
        questions=words("ob"),
        exceeding=words("außer ausser"),
        links=words("zu"),
        light_verbs=words(
            "haben habe hat hatte hatten tun tut tat taten machen macht machte machten gibt gab sehen sieht sah sahen finden findet fand fanden bestehen besteht bestand"
        ),
        unreal_modals=words("könnte könnten würde würden hätte hätten wäre wären"),
        requiring=words("muss müssen musste mussten soll sollen sollte sollten"),
        proving=words("beweisen nachweisen zeigen belegen darlegen überzeugen"),
        conceding=phrases("trotz, entgegen, ungeachtet"),
        generic_subjects=words("man manche viele einige jemand mancher ein eine kritiker skeptiker"),
        clause_relatives=words("was"),
        lacking=words(
            "fehlt fehlen fehlte fehlten mangelt mangelte verlor verloren verliert verlieren verwirkt"
        ),
        obstacles=words(
            "mühe schwierigkeit schwierigkeiten problem probleme bedenken hemmungen skrupel scheu zweifel schande wunder fehler hindernis"
        ),
        breaks=words(
            "und aber oder weil wenn als während nachdem bevor da obwohl der die das welche welcher so"
        ),
        listing=words("folgende folgenden folgendes folgender diese dieser diesen"),
        nominal_negations=words(
            "kein keine keinen keinem keiner keines niemand niemandem niemanden nichts wenige wenig keinerlei keins"
        ),
        additions=words("nur bloß lediglich"),
        alternatives=words("noch oder"),
    ),
    subordinators=words("weil wenn falls obwohl während dass daß bevor nachdem sobald solange bis ob"),
    coordinators=words("und oder"),
    hesitations=words("äh ähm öh hm"),
    negation_before=words(
        "nicht nie niemals keineswegs keinesfalls mitnichten kein keine keinen keinem keiner keines weder ohne kaum"
    ),
    denials_behind=phrases(
        "ist falsch, ist unwahr, ist nicht wahr, ist gelogen, ist eine lüge, stimmt nicht, trifft nicht zu, war "
        "gelogen, kann keine rede sein, konnte keine rede sein"
    ),
    negation_behind=frozenset(
        {
            *(
                "nicht",
                "nie",
                "niemals",
                "keineswegs",
                "keinesfalls",
                "mitnichten",
                "von niemandem",
                "zu keiner zeit",
            ),
            *("zu keinem zeitpunkt", "nirgends", "nirgendwo", "unter keinen umständen", "in keinem fall"),
        }
    ),
    contrasts=words("nur allein zuletzt bloß lediglich sondern einmal"),
    idle_negations=phrases(
        "kein wunder, kein zweifel, keine frage, nichts anderes als, niemand anderes als, nichts als, nicht nur, "
        "nicht bloß, nicht zuletzt, kein geringerer als, keine geringere als, ein wenig, nicht selten, nicht wenige, ohne zweifel"
    ),
    verb_particles=words(
        "ab an auf aus bei ein entgegen fehl her heraus herbei herein herum hervor hin hinaus hinein hinzu hinweg los nieder statt "
        "teil um umher vor voran voraus vorbei vorüber weg zu zurecht zurück zusammen zuvor"
    ),
    focus_particles=words("nur lediglich allein einzig bloß ausschließlich"),
    adverbial_openers=words("dann wenn als nachdem weil da so jetzt damals dort hier gestern heute selten"),
    optional_comma_words=words(
        "auch bitte wieder ja nein doch aber und oder sondern jedoch also schon nur allein zusammen zuerst es ihn sie ihm ihr uns euch"
    ),
    exception_openers=phrases(
        "bis auf, außer, ausgenommen, abgesehen von, mit ausnahme von, mit ausnahme der, mit ausnahme des, mit einer "
        "ausnahme, mit wenigen ausnahmen, vorbehaltlich, mangels, unbeschadet, in ermangelung"
    ),
    conditions=phrases(
        "wenn, falls, sofern, solange, nur wenn, auch wenn, selbst wenn, wenn nur, als ob, für den fall dass, im fall "
        "dass, unter der voraussetzung dass, unter der bedingung dass, vorausgesetzt dass, angenommen, gesetzt den "
        "fall, außer wenn, es sei denn dass, es sei denn, außer, ausser, abgesehen von, mit ausnahme, vorausgesetzt, "
        "unter der bedingung"
    ),
    inverted_conditions=words(
        "hätte hätten hättest wäre wären wärst würde würden sollte sollten könnte könnten müsste müssten dürfte dürften käme kämen "
        "gäbe gäben ginge gingen bliebe blieben ließe ließen"
    ),
    formulaic_conditions=words("ich sie man"),
    units=words(
        "prozent % ‰ prozentpunkt prozentpunkte prozentpunkten grad ° mg g kg t tonne tonnen gramm kilogramm kilo pfund zentner l ml liter "
        "mm cm m km meter metern kilometer kilometern zentimeter meile meilen fuß hektar quadratmeter sekunde sekunden minute minuten "
        "stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte kw mw gw kwh watt "
        "volt euro cent mark franken dollar $ € £ million millionen milliarde milliarden tausend hundert dutzend"
    ),
    weekdays=words(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen vorgestern"
    ),
    contractions=(
        ("am", "an dem"),
        ("im", "in dem"),
        ("zum", "zu dem"),
        ("zur", "zu der"),
        ("vom", "von dem"),
        ("beim", "bei dem"),
        ("ins", "in das"),
        ("ans", "an das"),
        ("aufs", "auf das"),
        ("fürs", "für das"),
        ("ums", "um das"),
        ("durchs", "durch das"),
        ("gibt's", "gibt es"),
        ("geht's", "geht es"),
        ("war's", "war es"),
        ("ist's", "ist es"),
        ("hab", "habe"),
        ("'ne", "eine"),
        ("'n", "ein"),
        ("so'n", "so ein"),
    ),
    contracted_endings=(("'s", "es"), ("'s", "das")),
    spelling_pairs=(
        ("ß", "ss"),
        ("ey", "ei"),
        ("iren", "ieren"),
        ("ieb", "ib"),
        ("ph", "f"),
        ("th", "t"),
        ("tial", "zial"),
        ("tiell", "ziell"),
        ("ae", "ä"),
        ("oe", "ö"),
        ("ue", "ü"),
        ("lll", "ll"),
        ("fff", "ff"),
        ("mmm", "mm"),
        ("nnn", "nn"),
        ("ppp", "pp"),
        ("rrr", "rr"),
        ("ttt", "tt"),
        ("ä", "e"),
        ("äu", "eu"),
        ("c", "k"),
    ),
    spelling_endings=(("es", "s"),),
    spelling_words=(
        # Abbreviations and what they stand for.
        ("nr", "nummer"),
        ("dr", "doktor"),
        ("prof", "professor"),
        ("st", "sankt"),
        ("bzw", "beziehungsweise"),
        ("d h", "das heißt"),
        ("z b", "zum beispiel"),
        ("u a", "unter anderem"),
        ("kilometer", "km"),
        ("kilometern", "km"),
        ("kilogramm", "kg"),
        ("zentimeter", "cm"),
        ("ca", "circa"),
        ("usw", "und so weiter"),
        ("evtl", "eventuell"),
        ("&", "und"),
        ("abs", "absatz"),
        ("art", "artikel"),
        ("aufwendig", "aufwändig"),
        ("selbständig", "selbstständig"),
        ("so dass", "sodass"),
        ("zu grunde", "zugrunde"),
        ("auf grund", "aufgrund"),
        ("mit hilfe", "mithilfe"),
        ("an stelle", "anstelle"),
        ("recht haben", "Recht haben"),
        ("zur zeit", "zurzeit"),
        ("im stande", "imstande"),
        ("in frage", "infrage"),
    ),
    predicate_endings=("te", "ten", "teten", "tete"),
    irregular_forms=(
        "sein bin bist ist sind seid war warst waren wart sei seien wäre wären gewesen",
        "haben habe hast hat habt hatte hatten hätte hätten gehabt",
        "gehen gehe geht ging gingen gegangen",
        "kommen komme kommt kam kamen gekommen",
        "geben gebe gibt gab gaben gegeben",
        "nehmen nehme nimmt nahm nahmen genommen",
        "sehen sehe sieht sah sahen gesehen",
        "sprechen spreche spricht sprach sprachen gesprochen",
        "stehen stehe steht stand standen gestanden",
        "finden finde findet fand fanden gefunden",
        "bleiben bleibe bleibt blieb blieben geblieben",
        "liegen liege liegt lag lagen gelegen",
        "halten halte hält hielt hielten gehalten",
        "lassen lasse lässt ließ ließen gelassen",
        "fahren fahre fährt fuhr fuhren gefahren",
        "laufen laufe läuft lief liefen gelaufen",
        "schreiben schreibe schreibt schrieb schrieben geschrieben",
        "denken denke denkt dachte dachten gedacht",
        "bringen bringe bringt brachte brachten gebracht",
        "wissen weiß weißt wusste wussten wußte gewusst",
        "treffen treffe trifft traf trafen getroffen",
        "helfen helfe hilft half halfen geholfen",
        "fallen falle fällt fiel fielen gefallen",
        "steigen steige steigt stieg stiegen gestiegen",
        "sinken sinke sinkt sank sanken gesunken",
        "verlieren verliere verliert verlor verloren",
        "gewinnen gewinne gewinnt gewann gewannen gewonnen",
        "beginnen beginne beginnt begann begannen begonnen",
        "ziehen ziehe zieht zog zogen gezogen",
        "tragen trage trägt trug trugen getragen",
        "schlagen schlage schlägt schlug schlugen geschlagen",
        "der die das den dem des",
        "ein eine einen einem einer eines",
        "dieser diese dieses diesen diesem",
        "ich mich mir",
        "er ihn ihm",
        "wir uns",
        "gut besser beste besten",
        "viel mehr meiste",
        "mein meine meinen meinem meiner meines",
        "sein seine seinen seinem seiner seines",
    ),
    endings=(
        "est",
        "ten",
        "tet",
        "end",
        "ern",
        "en",
        "er",
        "es",
        "em",
        "et",
        "te",
        "st",
        "e",
        "t",
        "n",
        "s",
        "",
    ),
    infinitive_marks=words("um"),
    opposites=(
        ("vor", "nach"),
        ("mehr", "weniger"),
        ("höher", "niedriger"),
        ("hoch", "niedrig"),
        ("über", "unter"),
        ("mit", "ohne"),
        ("für", "gegen"),
        ("alle", "keine"),
        ("immer", "nie"),
        ("gestiegen", "gesunken"),
        ("stieg", "sank"),
        ("steigt", "sinkt"),
        ("erhöht", "gesenkt"),
        ("zugestimmt", "abgelehnt"),
        ("stimmte", "lehnte"),
        ("erlaubt", "verboten"),
        ("richtig", "falsch"),
        ("wahr", "falsch"),
        ("schuldig", "unschuldig"),
        ("gewonnen", "verloren"),
        ("gut", "schlecht"),
        ("besser", "schlechter"),
        ("offen", "geschlossen"),
        ("erste", "letzte"),
        ("billigte", "ablehnte"),
        ("billigte", "verwarf"),
    ),
    verb_endings=(),
    pronouns=words(
        "ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen dieser diese dieses das der die dort hier damals"
    ),
    replies=words(
        "antwortete antwortet erwiderte erwidert entgegnete entgegnet widersprach widerspricht konterte kontert"
    ),
    gaps=GAPS,
    remarks=REMARKS,
    amendment_notes=(
        "geändert durch",
        "eingefügt durch",
        "aufgehoben durch",
        "neu gefasst durch",
        "fassung aufgrund",
        "zuletzt geändert durch",
    ),
    editorial_notes=phrases(
        "sic, sic!, !, ?, plural, singular, hervorhebung hinzugefügt, hervorhebung von mir, hervorhebung durch den verfasser, "
        "hervorhebung d. verf., hervorhebung im original, hervorh. d. verf., herv. d. verf., herv. i. o., herv. im "
        "orig., im original, kursiv im original, übersetzung des autors, eigene übersetzung, anm. d. red., anm. d. "
        "verf., anmerkung der redaktion, d. red., d. verf."
    ),
    stage_directions=words(
        "beifall applaus heiterkeit zuruf zurufe zwischenruf lachen gelächter unruhe pause unverständlich"
    ),
    reference_words=words("vgl siehe s et al u und ebd ders fn anm nr"),
    relatives=words("der die das den dem welcher welche welches denen deren dessen"),
)

MATCHING = with_features(_WORDS, FEATURES, VERBS)
