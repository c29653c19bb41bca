"""German words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "kein, keine, keinem, keinen, keiner, keinerlei, keines, keinesfalls, keins, nein, nicht, nichts, "
        "nie, niemals, niemand, niemandem, niemanden, niemandes, nimmer, nirgends, nirgendwo, weder",
    ),
    Entry(Feature.NEGATION | Feature.QUANTIFIER | Feature.APPROXIMATION, "kaum"),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT, "keineswegs, mitnichten"),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT | Feature.UNREAL, "ohne"),
    Entry(
        Feature.EXCEPTION,
        "allein, ausgenommen, ausschließlich, ausser, außer, bloß, einzig, es sei denn, falls, lediglich, "
        "mit ausnahme, nur, so wenig wie, sofern, solange, vorausgesetzt, wenn",
    ),
    Entry(Feature.EXCEPTION | Feature.NEGATES_NEXT, "alles andere als"),
    Entry(Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE, "angeblich"),
    Entry(
        Feature.QUANTIFIER,
        "alle, allen, aller, alles, beide, ca, circa, eher, einige, einigen, etwa, etwas, ganz, gut, "
        "gänzlich, hauptsächlich, häufig, immer, jede, jeder, jedes, manche, manchen, mehr, mehrere, meist, "
        "meisten, meistens, oft, relativ, rund, stets, teils, ungefähr, viele, vielen, vollständig, völlig, "
        "weniger, ziemlich, überwiegend",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "anscheinend, möglicherweise, offenbar, scheinbar, vermutlich, vielleicht, wohl",
    ),
    Entry(
        Feature.QUANTIFIER
        | Feature.HEDGES_PREDICATE
        | Feature.HEDGES_CLAUSE
        | Feature.UNREAL
        | Feature.ASSERTION
        | Feature.SUPPOSITION,
        "wahrscheinlich",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "beinahe, fast, nahezu"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "gelegentlich, teilweise"),
    Entry(
        Feature.QUANTIFIER | Feature.APPROXIMATION,
        "größtenteils, höchstens, knapp, manchmal, mindestens, wenige, wenigen",
    ),
    Entry(
        Feature.NEGATES_NEXT,
        "abgehalten, abgeraten, abraten, abzuraten, anstelle, anstelle von, auf keine weise, auf keinen "
        "fall, befreit von, bestritt, bewahrt vor, davon ab, davon abgeraten, fehlen von, frei von, gab "
        "vor, gaben vor, ganz und gar nicht, geben vor, gehindert, geschweige, geschweige denn, gibt vor, "
        "hütete sich, hüteten sich, in abwesenheit von, in ermangelung, in keiner weise, lehnen es ab, "
        "lehnt es ab, lehnte ab, lehnte es ab, lehnten ab, lehnten es ab, leugnete, längst nicht, mangel "
        "an, nicht annähernd, nicht bereit, nicht dazu bereit, nicht gewillt, nicht im stande, nicht "
        "imstande, nicht in der lage, nicht länger, nicht mehr, nicht willens, nie und nimmer, noch längst "
        "nicht, noch nicht, ohne zu, scheute sich, scheuten sich, statt dessen, statt sich, tat so als, "
        "unter keinen umständen, unterlassen es, unterließ es, unterließen es, unterlässt es, untersagt, "
        "vergaß, vergaß es, vermeidet es, vermied es, vermieden es, verschont von, versäumen, versäumte es, "
        "versäumten es, verweigert, verweigerte, verweigerten, verzichten auf, verzichten darauf, "
        "verzichtet auf, verzichtet darauf, verzichtete auf, verzichtete darauf, weigern sich",
    ),
    Entry(
        Feature.NEGATES_NEXT | Feature.UNREAL,
        "anstatt, aufgehört, außerstande, hört auf, hörte auf, hörten auf, statt, unfähig, unterlassen, "
        "unterließ, verbietet, verbot, verboten, versäumt, versäumte, weigert sich, weigerte sich, "
        "weigerten sich, weit davon entfernt",
    ),
    Entry(
        Feature.HEDGES_PREDICATE,
        "beinahe schon, dürfte sein, geradezu, im prinzip, kann sein, könnte sein, mag, mag sein, mehr oder "
        "weniger, so ziemlich",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "allem anschein nach, aller voraussicht nach, bestenfalls, dem vernehmen nach, der legende nach, "
        "der sage nach, der überlieferung nach, eventuell, gerüchten zufolge, gerüchteweise, gewissermaßen, "
        "hoffentlich, im besten fall, im schlimmsten fall, meines wissens, mutmaßlich, nach ansicht "
        "mancher, nach ansicht vieler, nach meinung mancher, nach meinung vieler, schlimmstenfalls, soweit "
        "bekannt, sozusagen, theoretisch, unter umständen, vermeintlich, womöglich",
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
        "allem vernehmen nach, aller wahrscheinlichkeit nach, angeblichen berichten zufolge, bis zu einem "
        "gewissen grad, bisweilen, der legende zufolge, es heißt, es scheint, gegebenenfalls, heißt es, im "
        "großen und ganzen, in den augen, in den meisten fällen, in einigen fällen, in gewisser weise, in "
        "manchen fällen, in seltenen fällen, in vielen fällen, mit etwas glück, nach ansicht, nach eigenen "
        "angaben, nach meiner kenntnis, nach meinung, so heißt es, so wird behauptet, soviel bekannt ist, "
        "soweit ich weiß, unbestätigten berichten zufolge, unseres wissens, unter bestimmten bedingungen, "
        "voraussichtlich, wie es heißt, wie es scheint, wie man munkelt, wie man sagt",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "vorläufig, zum teil"),
    Entry(Feature.HEDGES_CLAUSE | Feature.SUPPOSITION, "denkbar"),
    Entry(
        Feature.APPROXIMATION,
        "angebliche, angeblichen, angeblicher, angebliches, bis zu, ehemalige, ehemaligen, halb, kurz "
        "davor, minus, mutmaßliche, mutmaßlichen, mutmaßlicher, mögliche, möglichen, selten, sogenannte, "
        "sogenannten, sogenannter, vermeintliche, vermeintlichen, versuchte, versuchten, vorläufige, "
        "vorläufigen, wenig",
    ),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "falsche, falschen"),
    Entry(
        Feature.UNREAL,
        "angewiesen, bat, befürchten, befürchtet, befürchtete, bereit, beschuldigt, beschuldigte, bietet "
        "an, bittet, bot an, empfahl, empfiehlt, erlaubt, erlaubte, fähig, fürchtet, gedenken, gedenkt, "
        "geneigt, gesetzt, gewillt, glauben, hätte, hätten, hören auf, imstande, möchte, möchten, nehmen "
        "wir an, pflegte, pflegten, riet, rät, sollte, sollten, unterlässt, verdächtigte, verhindert, "
        "verhinderte, vermeidet, vermieden, vermuten, vermutete, versprachen, versäumten, vorgeblich, "
        "weigerten, will, wollen, wollte, wollten, wäre, wären, würde, würden, zögert, zögerte, überlegt, "
        "überlegte",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION, "behaupte, versprach, versprechen, verspricht"),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.OPINION, "meint"),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.OPINION | Feature.BELIEF, "meinte"),
    Entry(Feature.UNREAL | Feature.OPINION | Feature.BELIEF, "glaubt, glaubte, glaubten"),
    Entry(Feature.UNREAL | Feature.BELIEF, "vermutet"),
    Entry(Feature.UNREAL | Feature.DENIER, "irrglaube"),
    Entry(Feature.UNREAL | Feature.CLAIM, "behauptung, behauptungen, vorwurf, vorwürfe"),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "gerücht, gerüchte, gerüchten, verdacht, vermutung, vermutungen",
    ),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "befürchtung, befürchtungen, gefahr, hoffnung, hoffnungen, möglich, möglichkeit, möglichkeiten, "
        "verdächtigt",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.BELIEF, "angenommen"),
    Entry(Feature.HEARSAY | Feature.ASSERTION, "gemeldet"),
    Entry(Feature.HEARSAY | Feature.OPINION, "gesagt"),
    Entry(
        Feature.IMPLIED,
        "fing an, fingen an, fuhr fort, gelang, ging, gingen, half, halfen, hilft, hörte, kam, kamen, ließ, "
        "ließen, lässt, sah, sahen, schaffte, schafften, setzte fort, vermochte",
    ),
    Entry(Feature.IMPLIED | Feature.LINKING, "blieb, blieben"),
    Entry(
        Feature.ASSERTION,
        "anhalt, anhaltspunkt, anhaltspunkte, annahm, annehmen, annimmst, annimmt, anzeichen, ausgegangen, "
        "ausgehen, ausgeht, ausgemacht, behauptend, beleg, belege, bescheinigt, bestätigung, beweis, "
        "beweise, beweiskräftig, beweist, dafür, daran, darauf, davon, denken, dokumentiert, dokumentierte, "
        "eindeutig, einigkeit, einzuräumen, entscheiden, entschied, entschieden, ergab, ergeben, ergibt, "
        "erhärtet, erhärtete, ersichtlich, fall, fand, fanden, findet, folgern, folgt, folgte, gab, "
        "gefolgert, gefunden, gemeint, geschlossen, geschrieben, gesichert, gewiss, gewissheit, grund, "
        "gründe, hinweise, indiz, indizien, klar, konsens, meinen, meldet, meldete, nachgewiesen, nachweis, "
        "nachweise, nachweisen, notiert, notierte, offenkundig, offensichtlich, rede, räumte, sage, "
        "schließen, schreibt, schrieb, schrieben, sicher, signalisiert, spricht, spuren, stimmt, stimmte, "
        "tatsache, unbestritten, unstrittig, untermauert, untermauerte, verdeutlicht, verkündet, "
        "verkündete, vermerkt, vermerkte, versprochen, wahrheit, zuzugeben, äußert, äußerte",
    ),
    Entry(Feature.ASSERTION | Feature.OPINION, "denke, denkt, glaube"),
    Entry(Feature.ASSERTION | Feature.OPINION | Feature.BELIEF, "dachte"),
    Entry(Feature.ASSERTION | Feature.BELIEF, "gedacht"),
    Entry(Feature.ASSERTION | Feature.ADDRESSING, "beweisen, bewies, schluss"),
    Entry(Feature.ASSERTION | Feature.LINKING, "stellte"),
    Entry(Feature.ASSERTION | Feature.CLAIM, "annahmen, hinweis"),
    Entry(Feature.ASSERTION | Feature.CONFIRMING, "bewahrheitet, bewiesen, richtig, wahr"),
    Entry(Feature.ASSERTION | Feature.LINKING | Feature.CONFIRMING, "erwiesen"),
    Entry(Feature.OPINION, "sagt, sagte, sagten"),
    Entry(Feature.BELIEF, "dachten"),
    Entry(
        Feature.FORMER,
        "anfangs, damals, ehemals, einst, einstmals, früher, seinerzeit, ursprünglich, vormals, zunächst",
    ),
    Entry(Feature.ADDRESSING, "zeigen, zeigte, überzeugen, überzeugte"),
    Entry(Feature.LINKING, "als, bleibt, erweist, erwies, galt, gilt, heraus, sich, stellen, stellt, wurde"),
    Entry(
        Feature.DENIER,
        "abenteuerliche, abenteuerlichem, abenteuerlichen, abenteuerlicher, abenteuerliches, aberwitzige, "
        "aberwitzigem, aberwitzigen, aberwitziger, aberwitziges, abstruse, abstrusem, abstrusen, abstruser, "
        "abstruses, absurde, absurdem, absurden, absurder, absurdes, abwegig, abwegige, abwegigem, "
        "abwegigen, abwegiger, abwegiges, ammenmärchen, bestreite, bestreitend, bestreitung, bezweifelnd, "
        "bezweifle, bizarre, bizarrem, bizarren, bizarrer, bizarres, dementi, dementis, desinformation, "
        "dumme, dummem, dummen, dummer, dummes, erdichtet, erdichtete, erdichtetem, erdichteten, "
        "erdichteter, erdichtetes, erfunden, erfundene, erfundenem, erfundenen, erfundener, erfundenes, "
        "erlogen, erlogene, erlogenem, erlogenen, erlogener, erlogenes, erstunken, fadenscheinige, "
        "fadenscheinigem, fadenscheinigen, fadenscheiniger, fadenscheiniges, falsch, falschaussage, "
        "falschbehauptung, falschbehauptungen, falscher, falsches, falschmeldung, falschmeldungen, "
        "fehlannahme, fehleinschätzung, fehlschluss, fern, fiktion, fingiert, fraglich, fragwürdig, "
        "fragwürdige, fragwürdigem, fragwürdigen, fragwürdiger, fragwürdiges, fälschlich, fälschliche, "
        "fälschlicherweise, gaukelt, gegenstandslos, gelogen, geweigert, groteske, groteskem, grotesken, "
        "grotesker, groteskes, haltlos, haltlose, haltlosem, haltlosen, haltloser, haltloses, hanebüchen, "
        "hanebüchene, hanebüchenem, hanebüchenen, hanebüchener, hanebüchenes, hirngespinste, hüten, hütet, "
        "hütete, hüteten, irrglauben, irrig, irrige, irrigem, irrigen, irriger, irriges, irrtum, "
        "irrtümlich, irrtümliche, irrtümlichem, irrtümlichen, irrtümlicher, irrtümliches, leugnend, "
        "leugnung, log, logen, lächerliche, lächerlichem, lächerlichen, lächerlicher, lächerliches, lüge, "
        "lügenmärchen, lügt, missverständnis, naive, naivem, naiven, naiver, naives, skepsis, skeptisch, "
        "strittig, trugschluss, törichte, törichtem, törichten, törichter, törichtes, umstritten, "
        "umstrittene, umstrittenem, umstrittenen, umstrittener, umstrittenes, unbegründet, unbegründete, "
        "unbegründetem, unbegründeten, unbegründeter, unbegründetes, unbelegt, unbelegte, unbelegtem, "
        "unbelegten, unbelegter, unbelegtes, unbestätigt, unbestätigte, unbestätigtem, unbestätigten, "
        "unbestätigter, unbestätigtes, unbewiesen, unbewiesene, unbewiesenem, unbewiesenen, unbewiesener, "
        "unbewiesenes, undenkbar, unentschieden, ungeklärt, ungewiss, ungewissheit, unglaubwürdig, "
        "unglaubwürdige, unglaubwürdigem, unglaubwürdigen, unglaubwürdiger, unglaubwürdiges, unhaltbar, "
        "unhaltbare, unhaltbarem, unhaltbaren, unhaltbarer, unhaltbares, unklar, unmöglich, unplausibel, "
        "unplausibele, unplausibelem, unplausibelen, unplausibeler, unplausibeles, unrealistisch, "
        "unrealistische, unrealistischem, unrealistischen, unrealistischer, unrealistisches, unrecht, "
        "unrichtig, unrichtige, unrichtigem, unrichtigen, unrichtiger, unrichtiges, unseriöse, unseriösem, "
        "unseriösen, unseriöser, unseriöses, unsicher, unsinn, unsinnige, unsinnigem, unsinnigen, "
        "unsinniger, unsinniges, unvorstellbar, unwahr, unwahre, unwahrem, unwahren, unwahrer, unwahres, "
        "unwahrscheinlich, unzutreffend, unzutreffende, unzutreffendem, unzutreffenden, unzutreffender, "
        "unzutreffendes, veraltete, veraltetem, veralteten, veralteter, veraltetes, vereitelt, vereitelte, "
        "vermied, verneinend, verneinung, verrückte, verrücktem, verrückten, verrückter, verrücktes, "
        "verwarf, verwarfen, verwerfen, verwirft, verworfen, vorgegaukelt, vorgetäuscht, vortäuscht, "
        "wahnsinnige, wahnsinnigem, wahnsinnigen, wahnsinniger, wahnsinniges, weigern, weigert, weigerte, "
        "widerlegtem, widerlegter, widerlegtes, widerlegung, widersinnige, widersinnigem, widersinnigen, "
        "widersinniger, widersinniges, zurück, zurückgewiesen, zurückweisen, zweifel, zweifelhaft, "
        "zweifelhafte, zweifelhaftem, zweifelhaften, zweifelhafter, zweifelhaftes, zweifelt, zweifelte, "
        "überholte, überholtem, überholten, überholter, überholtes, übertreibung",
    ),
    Entry(
        Feature.DENIER | Feature.JUDGEMENT,
        "absurd, blauäugig, dumm, dummkopf, fahrlässig, grotesk, idiot, leichtgläubig, leichtsinnig, "
        "lächerlich, naiv, narr, töricht, ungerecht, unglaublich, unklug, unredlich, unseriös, veraltet, "
        "verantwortungslos, verfrüht, vermessen, verrückt, voreilig, wahnsinnig, zynisch, übereilt, "
        "überholt",
    ),
    Entry(Feature.DENIER | Feature.CLAIM | Feature.SUPPOSITION, "legende, legenden, verschwörungstheorie"),
    Entry(
        Feature.DENIER | Feature.SUPPOSITION,
        "ausgeschlossen, einbildung, gerüchteküche, hirngespinst, mythos, märchen",
    ),
    Entry(
        Feature.CLAIM,
        "anschuldigung, anschuldigungen, ansicht, ansichten, argument, argumente, auffassung, ausrede, "
        "ausreden, aussage, aussagen, behauptete, bericht, berichte, beschuldigung, beschwerde, "
        "darstellung, deutung, deutungen, dogma, eindruck, einschätzung, erklärung, erklärungen, erzählung, "
        "erzählungen, gedanke, gedanken, geschichte, hypothese, idee, ideen, lesart, meinung, meldung, "
        "meldungen, mär, nachricht, nachrichten, narrativ, prognose, prognosen, schlussfolgerung, "
        "schlussfolgerungen, theorie, theorien, these, thesen, unterstellung, unterstellungen, urteil, "
        "verlautbarung, vorstellung, überzeugung, überzeugungen",
    ),
    Entry(Feature.CLAIM | Feature.SUPPOSITION, "annahme, verschwörungstheorien"),
    Entry(
        Feature.SUPPOSITION,
        "aberglaube, ahne, ahnt, ahnte, ausschließen, ausschließt, aussicht, auszuschließen, befürchte, "
        "besorgnis, drohung, drohungen, einmal an, erwartung, fürchte, gedankenspiel, gerede, hoffe, "
        "hypothetisch, hörensagen, illusion, klatsch, kursiert, kursierte, mal an, mutmaßung, mutmaßungen, "
        "risiko, rätselt, schließen aus, schließt aus, schloss aus, schlossen aus, schätzung, sich ein, "
        "sorge, sorgen, spekulation, spekulationen, szenarien, szenario, tratsch, traum, verdächtigung, "
        "verdächtigungen, vermute, vorstellbar, wahrscheinlichkeit, wunsch",
    ),
    Entry(Feature.CONFIRMING, "begründet, belegt, bestätigt, bestätigte, bewahrheitete, korrekt, zutreffend"),
)
