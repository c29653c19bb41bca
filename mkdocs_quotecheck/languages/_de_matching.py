"""German words for judging differences between a quotation and its source."""

from mkdocs_quotecheck.languages._de_editing import GAPS, REMARKS
from mkdocs_quotecheck.languages._schema import DenyingWords, MatchingWords, words

MATCHING = MatchingWords(
    negations=words(
        "nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem keiner keines keins weder "
        "ohne nein kaum keinesfalls keineswegs mitnichten nimmer"
    ),
    negative_prefixes=("un", "in", "im", "il", "ir", "miss", "nicht", "a", "des", "dis"),
    exceptions=frozenset(
        {
            "nur",
            "außer",
            "ausser",
            "ausgenommen",
            "lediglich",
            "einzig",
            "allein",
            "bloß",
            "falls",
            "wenn",
            "sofern",
            "solange",
            "es sei denn",
            "mit ausnahme",
            "vorausgesetzt",
            "angeblich",
            "ausschließlich",
        }
    ),
    modals=words(
        "kann kannst können könnt konnte konnten könnte könnten darf dürfen durfte durften dürfte dürften muss muß müssen musste "
        "mußte mussten müsste müssten soll sollen sollte sollten will wollen wollte wollten mag mögen möchte möchten wird werden "
        "würde würden"
    ),
    indefinites=words("jemand jemanden jemandem einer eine irgendjemand irgendwer etwas"),
    quantifiers=words(
        "alle allen aller alles einige einigen manche manchen viele vielen wenige wenigen mehrere meisten jeder jede jedes beide fast "
        "beinahe nahezu etwa ungefähr rund circa ca knapp gut mindestens höchstens wohl vielleicht vermutlich wahrscheinlich "
        "möglicherweise offenbar anscheinend scheinbar meist meistens oft häufig manchmal gelegentlich teilweise teils ziemlich "
        "etwas kaum völlig vollständig ganz gänzlich immer stets eher relativ überwiegend größtenteils hauptsächlich mehr weniger"
    ),
    capitals_tell=True,
    qualifiers=frozenset(
        {
            "aber",
            "jedoch",
            "sondern",
            "doch",
            "falls",
            "wenn",
            "nur wenn",
            "sofern",
            "obwohl",
            "obgleich",
            "wenngleich",
            "es sei denn",
            "außer",
            "solange",
            "während",
            "allerdings",
            "bis",
        }
    ),
    denials=(
        "alles andere als",
        "weit davon entfernt",
        "nicht im geringsten",
    ),
    denying=DenyingWords(
        complementizers=words("dass daß wonach"),
        questions=words("ob"),
        assertions=words(
            "sagen sage sagt sagte sagten gesagt behaupten behaupte behauptet behauptete behaupteten meinen meint meinte gemeint "
            "glauben glaube glaubt glaubte glaubten geglaubt denken denke denkt dachte gedacht zeigen zeigt zeigte zeigten gezeigt "
            "beweisen beweist bewies bewiesen belegen belegt belegte belegten nachweisen nachgewiesen bestätigen bestätigt "
            "bestätigte bestätigten bedeuten bedeutet bedeutete heißt hieß heißen annehmen angenommen erwarten erwartet erwartete "
            "folgern gefolgert schließen geschlossen garantieren garantiert versprechen versprochen beweis beweise belege beleg "
            "hinweis hinweise indiz indizien anzeichen grund gründe wahr richtig sicher klar erwiesen überzeugt wahrscheinlich fall "
            "dafür darauf daran davon stützen stützt stützte behauptend ergeben ergibt ergab bewahrheitet bescheinigt festgestellt "
            "feststellen feststellte stellte spricht wahrheit tatsache anhaltspunkt anhaltspunkte nachweis nachweise versichern "
            "versichert versicherte überzeugen überzeugte"
        ),
        addressing=words(
            "versichern versichert versicherte überzeugen überzeugte beweisen bewies zeigen zeigte"
        ),
        linking=words(
            "erwies erwiesen erweist sich als stellte stellen stellt heraus blieb bleibt scheint schien gilt galt wurde"
        ),
        opinions=words("sagt sagte sagten gesagt glaube glaubt glaubte denke denkt dachte meint meinte"),
        deniers=words(
            "bestreiten bestreite bestreitet bestritt bestritten leugnen leugnet leugnete geleugnet dementieren dementiert dementierte "
            "bezweifeln bezweifle bezweifelt bezweifelte zweifel zweifelt zweifelte zurückweisen zurückgewiesen zurück widerlegen "
            "widerlegt widerlegte weigern weigert weigerte geweigert vermied falsch unwahr unklar ungewiss unrichtig irrig gelogen "
            "unwahrscheinlich unmöglich unglaubwürdig lüge märchen fraglich zweifelhaft "
            "verneinen verneint verneinte dementi abstreiten abstreitet abgestritten unbegründet haltlos "
            "unzutreffend unhaltbar gegenstandslos erfunden erlogen erdichtet irrtum irrtümlich fälschlich "
            "fälschlicherweise entkräftet entkräften entkräftete widersprach widerspricht widersprochen verwarf "
            "verwirft verworfen ausgeschlossen unbewiesen abwegig trugschluss ammenmärchen unsinn legende mythos "
            "bezweifelten dementierten widerlegten"
        ),
        claims=words(
            "behauptung behauptungen vorwurf vorwürfe idee gerücht gerüchte ansicht darstellung these annahme verdacht meinung unterstellung "
            "bericht berichte eindruck aussage "
            "aussagen meldung meldungen nachricht nachrichten erzählung geschichte behauptete anschuldigung "
            "anschuldigungen beschuldigung vermutung unterstellungen annahmen auffassung einschätzung vorstellung "
            "thesen hypothese legende mär ansichten ideen"
        ),
        suppositions=words(
            "gerücht gerüchte gerüchten möglichkeit möglichkeiten verdacht spekulation spekulationen mutmaßung mutmaßungen "
            "vermutung vermutungen befürchtung befürchtungen legende legenden mythos illusion märchen gefahr risiko "
            "aberglaube verdächtigung verdächtigungen denkbar möglich gerede annahme hoffnung hoffnungen aussicht munkelt "
            "gemunkelt befürchtete befürchten befürchtet vermutete vermuten vermutet ausschließen ausgeschlossen auszuschließen ausschließt"
        ),
        links=words("zu"),
        breaks=words(
            "und aber oder weil wenn als während nachdem bevor da obwohl der die das welche welcher so"
        ),
        nominal_negations=words(
            "kein keine keinen keinem keiner keines niemand niemandem niemanden nichts wenige wenig"
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
    denials_behind=frozenset(
        {
            "ist falsch",
            "ist unwahr",
            "ist nicht wahr",
            "ist gelogen",
            "ist eine Lüge",
            "stimmt nicht",
            "trifft nicht zu",
            "war gelogen",
        }
    ),
    negation_behind=frozenset({"nicht", "nie", "niemals", "keineswegs", "keinesfalls", "mitnichten"}),
    contrasts=words("nur allein zuletzt bloß lediglich sondern einmal"),
    negating_phrases=frozenset(
        {
            "statt",
            "anstatt",
            "anstelle",
            "anstelle von",
            "statt dessen",
            "ohne",
            "ohne zu",
            "unfähig",
            "versäumte",
            "versäumte es",
            "hörte auf",
            "hörten auf",
            "hört auf",
            "aufgehört",
            "vermied es",
            "vermieden es",
            "lehnte ab",
            "lehnten ab",
            "lehnten es ab",
            "weigerten sich",
            "unterließen es",
            "versäumten es",
            "verboten",
            "untersagt",
            "außerstande",
            "nicht bereit",
            "nicht imstande",
            "statt sich",
            "versäumt",
            "versäumen",
            "unterließ",
            "unterließ es",
            "unterlassen",
            "weigerte sich",
            "weigert sich",
            "weigern sich",
            "lehnte es ab",
            "lehnt es ab",
            "verzichtete auf",
            "verzichtet auf",
            "verzichten auf",
            "mangel an",
            "fehlen von",
            "frei von",
            "weit davon entfernt",
            "alles andere als",
            "keineswegs",
            "in keiner weise",
            "auf keinen fall",
            "nicht mehr",
            "noch nicht",
            "leugnete",
            "bestritt",
            "vergaß",
            "vergaß es",
        }
    ),
    hedging_phrases=frozenset(
        {
            "fast",
            "beinahe",
            "nahezu",
            "annähernd",
            "angeblich",
            "vermeintlich",
            "mutmaßlich",
            "anscheinend",
            "scheinbar",
            "vermutlich",
            "vielleicht",
            "möglicherweise",
            "womöglich",
            "eventuell",
            "wohl",
            "wahrscheinlich",
            "so gut wie",
            "quasi",
            "praktisch",
            "scheint",
            "scheinen",
            "schien",
            "schienen",
            "könnte",
            "könnten",
            "dürfte",
            "dürften",
            "mag",
            "soll",
            "sollen",
            "um ein haar",
            "so ziemlich",
            "mehr oder weniger",
            "geradezu",
            "gewissermaßen",
            "sozusagen",
            "offenbar",
            "dem vernehmen nach",
            "theoretisch",
        }
    ),
    idle_negations=frozenset(
        {
            "kein wunder",
            "kein zweifel",
            "keine frage",
            "nichts anderes als",
            "niemand anderes als",
            "nichts als",
            "nicht nur",
            "nicht bloß",
            "nicht zuletzt",
            "kein geringerer als",
            "keine geringere als",
            "ein wenig",
        }
    ),
    focus_particles=words("nur lediglich allein einzig bloß ausschließlich"),
    adverbial_openers=words("dann wenn als nachdem weil da so jetzt damals dort hier gestern heute selten"),
    optional_comma_words=words(
        "auch bitte wieder ja nein doch aber und oder sondern jedoch also schon nur allein zusammen zuerst es ihn sie ihm ihr uns euch"
    ),
    conditions=frozenset(
        {
            "wenn",
            "falls",
            "sofern",
            "solange",
            "nur wenn",
            "es sei denn",
            "außer",
            "ausser",
            "abgesehen von",
            "mit ausnahme",
            "vorausgesetzt",
            "unter der bedingung",
        }
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
        ("ä", "e"),
        ("äu", "eu"),
        ("c", "k"),
    ),
    spelling_words=(
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
    editorial_notes=frozenset(
        {
            "sic",
            "sic!",
            "!",
            "?",
            "hervorhebung hinzugefügt",
            "hervorhebung von mir",
            "hervorhebung durch den verfasser",
            "hervorhebung d. verf.",
            "hervorhebung im original",
            "hervorh. d. verf.",
            "herv. d. verf.",
            "herv. i. o.",
            "herv. im orig.",
            "im original",
            "kursiv im original",
            "übersetzung des autors",
            "eigene übersetzung",
            "anm. d. red.",
            "anm. d. verf.",
            "anmerkung der redaktion",
            "d. red.",
            "d. verf.",
        }
    ),
    stage_directions=words(
        "beifall applaus heiterkeit zuruf zurufe zwischenruf lachen gelächter unruhe pause unverständlich"
    ),
    reference_words=words("vgl siehe s et al u und ebd ders fn anm nr"),
    relatives=words("der die das den dem welcher welche welches denen deren dessen"),
)
