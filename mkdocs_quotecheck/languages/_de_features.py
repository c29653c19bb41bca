"""German words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "kein, keine, keinem, keinen, keiner, keines, keinesfalls, keins, mitnichten, nein, nicht, nichts, "
        "nie, niemals, niemand, niemandem, niemanden, nimmer, nirgends, nirgendwo, weder",
    ),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT, "keineswegs"),
    Entry(Feature.NEGATION | Feature.QUANTIFIER | Feature.APPROXIMATION, "kaum"),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT | Feature.UNREAL, "ohne"),
    Entry(
        Feature.EXCEPTION,
        "allein, ausgenommen, ausschließlich, ausser, außer, bloß, einzig, es sei denn, falls, lediglich, "
        "mit ausnahme, nur, sofern, solange, vorausgesetzt, wenn",
    ),
    Entry(Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE, "angeblich"),
    Entry(
        Feature.QUANTIFIER,
        "alle, allen, aller, alles, beide, ca, circa, eher, einige, einigen, etwa, etwas, ganz, gut, "
        "gänzlich, hauptsächlich, häufig, immer, jede, jeder, jedes, manche, manchen, mehr, mehrere, meist, "
        "meisten, meistens, oft, relativ, rund, stets, teils, ungefähr, viele, vielen, vollständig, völlig, "
        "weniger, ziemlich, überwiegend",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.APPROXIMATION,
        "gelegentlich, größtenteils, höchstens, knapp, manchmal, mindestens, teilweise, wenige, wenigen",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "anscheinend, möglicherweise, offenbar, scheinbar, vermutlich, vielleicht, wohl",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "beinahe, fast, nahezu"),
    Entry(
        Feature.QUANTIFIER
        | Feature.HEDGES_PREDICATE
        | Feature.HEDGES_CLAUSE
        | Feature.UNREAL
        | Feature.ASSERTION,
        "wahrscheinlich",
    ),
    Entry(
        Feature.NEGATES_NEXT,
        "alles andere als, anstelle, anstelle von, auf keinen fall, fehlen von, frei von, in keiner weise, "
        "lehnt es ab, lehnte ab, lehnte es ab, lehnten ab, lehnten es ab, mangel an, nicht bereit, "
        "nicht imstande, nicht mehr, noch nicht, ohne zu, statt dessen, statt sich, unterließ es, "
        "unterließen es, untersagt, vergaß es, vermied es, vermieden es, versäumen, versäumte es, "
        "versäumten es, verzichten auf, verzichtet auf, verzichtete auf, weigern sich",
    ),
    Entry(
        Feature.NEGATES_NEXT | Feature.UNREAL,
        "anstatt, aufgehört, außerstande, hört auf, hörte auf, hörten auf, statt, unfähig, unterlassen, "
        "unterließ, verboten, vergaß, versäumt, versäumte, weigert sich, weigerte sich, weigerten sich, "
        "weit davon entfernt",
    ),
    Entry(Feature.NEGATES_NEXT | Feature.DENIER, "bestritt, leugnete"),
    Entry(Feature.HEDGES_PREDICATE, "geradezu, mag, mehr oder weniger, so ziemlich"),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "dem vernehmen nach, eventuell, gewissermaßen, mutmaßlich, sozusagen, theoretisch, vermeintlich, "
        "womöglich",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.APPROXIMATION,
        "annähernd, praktisch, quasi, so gut wie, um ein haar",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.UNREAL,
        "dürfte, dürften, könnte, könnten, scheinen, schienen, soll, sollen",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "scheint, schien"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "allem anschein nach, aller voraussicht nach, aller wahrscheinlichkeit nach, gegebenenfalls, "
        "gerüchteweise, heißt es, nach eigenen angaben, so heißt es, so wird behauptet, unter umständen, "
        "voraussichtlich, wie es heißt, wie man sagt",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.SUPPOSITION, "denkbar"),
    Entry(
        Feature.APPROXIMATION,
        "angebliche, angeblichen, angeblicher, angebliches, bis zu, ehemalige, ehemaligen, falsche, "
        "falschen, halb, kurz davor, minus, mutmaßliche, mutmaßlichen, mutmaßlicher, mögliche, möglichen, "
        "selten, sogenannte, sogenannten, sogenannter, vermeintliche, vermeintlichen, wenig, zum teil",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL, "versuchte, versuchten"),
    Entry(
        Feature.UNREAL,
        "angewiesen, bat, beabsichtigen, beabsichtigt, beabsichtigte, beabsichtigten, bereit, beschuldigt, "
        "beschuldigte, bietet an, bittet, bot an, drohen, droht, drohte, drohten, empfahl, empfiehlt, "
        "erlaubt, erlaubte, erwog, erwägen, erwägt, fordern, fordert, forderte, fähig, fürchtet, gedenken, "
        "gedenkt, gefordert, geneigt, geplant, gewillt, hoffen, hofft, hoffte, hofften, hätte, hätten, "
        "hören auf, imstande, irrglaube, möchte, möchten, pflegte, pflegten, planen, plant, plante, "
        "planten, riet, rät, sollte, sollten, unterlässt, verbietet, verbot, verdächtigt, verdächtigte, "
        "vergessen, vergisst, verhindert, verhinderte, vermeidet, vermieden, versprach, versprachen, "
        "verspricht, versuchen, versucht, versäumten, verzichten, verzichtet, verzichtete, vorgeblich, "
        "weigerten, will, wollen, wollte, wollten, wäre, wären, würde, würden, zögert, zögerte, überlegt, "
        "überlegte",
    ),
    Entry(
        Feature.UNREAL | Feature.ASSERTION,
        "behaupte, behaupten, behauptet, behaupteten, glauben, versprechen",
    ),
    Entry(Feature.UNREAL | Feature.CLAIM, "behauptung, behauptungen, vorwurf, vorwürfe"),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "befürchten, befürchtet, befürchtete, befürchtung, befürchtungen, gefahr, hoffnung, hoffnungen, "
        "möglich, möglichkeit, möglichkeiten, vermuten, vermutet, vermutete",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.OPINION, "glaubt, glaubte, glaubten, meint, meinte"),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.CLAIM, "behauptete"),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "gerücht, gerüchte, gerüchten, verdacht, vermutung, vermutungen",
    ),
    Entry(Feature.HEARSAY, "gemeldet"),
    Entry(Feature.HEARSAY | Feature.ASSERTION | Feature.OPINION, "gesagt"),
    Entry(
        Feature.IMPLIED,
        "begann, begannen, beginnen, beginnt, fing an, fingen an, fuhr fort, gelang, ging, gingen, half, "
        "halfen, hilft, hörte, kam, kamen, ließ, ließen, lässt, sah, sahen, schaffte, schafften, "
        "setzte fort, vermochte",
    ),
    Entry(Feature.IMPLIED | Feature.LINKING, "blieb, blieben"),
    Entry(
        Feature.ASSERTION,
        "angenommen, anhaltspunkt, anhaltspunkte, annehmen, anzeichen, bedeuten, bedeutet, bedeutete, "
        "behauptend, beleg, belege, belegen, belegt, belegte, belegten, bescheinigt, bestätigen, bestätigt, "
        "bestätigte, bestätigten, bewahrheitet, beweis, beweise, beweist, bewiesen, dafür, daran, darauf, "
        "davon, denken, ergab, ergeben, ergibt, erwarten, erwartet, erwartete, fall, fand, fanden, "
        "festgestellt, feststellen, feststellte, findet, folgern, garantieren, garantiert, gedacht, "
        "gefolgert, gefunden, geglaubt, gemeint, geschlossen, gezeigt, grund, gründe, heißen, heißt, hieß, "
        "hinweis, hinweise, indiz, indizien, klar, meinen, nachgewiesen, nachweis, nachweise, nachweisen, "
        "richtig, sage, sagen, schließen, sicher, spricht, stimmt, stimmte, stützen, stützt, stützte, "
        "tatsache, versprochen, wahr, wahrheit, zeigt, zeigten, überzeugt",
    ),
    Entry(Feature.ASSERTION | Feature.OPINION, "dachte, denke, denkt, glaube, sagt, sagte, sagten"),
    Entry(
        Feature.ASSERTION | Feature.ADDRESSING,
        "beweisen, bewies, versichern, versichert, versicherte, zeigen, zeigte, überzeugen, überzeugte",
    ),
    Entry(Feature.ASSERTION | Feature.LINKING, "erwiesen, stellte"),
    Entry(Feature.LINKING, "als, bleibt, erweist, erwies, galt, gilt, heraus, sich, stellen, stellt, wurde"),
    Entry(
        Feature.DENIER,
        "abgestritten, abstreiten, abstreitet, abwegig, ammenmärchen, bestreite, bestreiten, bestreitet, "
        "bestritten, bezweifeln, bezweifelt, bezweifelte, bezweifelten, bezweifle, dementi, dementieren, "
        "dementiert, dementierte, dementierten, entkräften, entkräftet, entkräftete, erdichtet, erfunden, "
        "erlogen, falsch, fraglich, fälschlich, fälschlicherweise, gegenstandslos, geleugnet, gelogen, "
        "geweigert, haltlos, irrig, irrtum, irrtümlich, leugnen, leugnet, lüge, trugschluss, unbegründet, "
        "unbewiesen, ungewiss, unglaubwürdig, unhaltbar, unklar, unmöglich, unrichtig, unsinn, unwahr, "
        "unwahrscheinlich, unzutreffend, vermied, verneinen, verneint, verneinte, verwarf, verwirft, "
        "verworfen, weigern, weigert, weigerte, widerlegen, widerlegt, widerlegte, widerlegten, widersprach, "
        "widerspricht, widersprochen, zurück, zurückgewiesen, zurückweisen, zweifel, zweifelhaft, zweifelt, "
        "zweifelte, übertreibung, übertrieben",
    ),
    Entry(Feature.DENIER | Feature.JUDGEMENT, "töricht, ungerecht, veraltet, voreilig, überholt"),
    Entry(Feature.DENIER | Feature.SUPPOSITION, "ausgeschlossen, mythos, märchen"),
    Entry(Feature.DENIER | Feature.CLAIM | Feature.SUPPOSITION, "legende, legenden"),
    Entry(
        Feature.CLAIM,
        "annahmen, anschuldigung, anschuldigungen, ansicht, ansichten, auffassung, aussage, aussagen, "
        "bericht, berichte, beschuldigung, darstellung, eindruck, einschätzung, erzählung, geschichte, "
        "hypothese, idee, ideen, meinung, meldung, meldungen, mär, nachricht, nachrichten, these, thesen, "
        "unterstellung, unterstellungen, vorstellung",
    ),
    Entry(Feature.CLAIM | Feature.SUPPOSITION, "annahme"),
    Entry(
        Feature.SUPPOSITION,
        "aberglaube, ausschließen, ausschließt, aussicht, auszuschließen, gemunkelt, gerede, illusion, "
        "munkelt, mutmaßung, mutmaßungen, risiko, spekulation, spekulationen, verdächtigung, "
        "verdächtigungen",
    ),
)
