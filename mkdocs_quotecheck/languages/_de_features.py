"""German words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "kein, keine, keinem, keinen, keiner, keinerlei, keines, keinesfalls, keins, nein, nicht, nichts, "
        "nie, niemals, niemand, niemandem, niemanden, niemandes, nimmer, nirgends, nirgendwo, weder",
    ),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT, "keineswegs, mitnichten"),
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
        "gänzlich, hauptsächlich, häufig, immer, jede, jeder, jedes, manche, manchen, mehr, mehrere, "
        "meist, meisten, meistens, oft, relativ, rund, stets, teils, ungefähr, viele, vielen, "
        "vollständig, völlig, weniger, ziemlich, überwiegend",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.APPROXIMATION,
        "größtenteils, höchstens, knapp, manchmal, mindestens, wenige, wenigen",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "anscheinend, möglicherweise, offenbar, scheinbar, vermutlich, vielleicht, wohl",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "beinahe, fast, nahezu"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "gelegentlich, teilweise"),
    Entry(
        Feature.QUANTIFIER
        | Feature.HEDGES_PREDICATE
        | Feature.HEDGES_CLAUSE
        | Feature.UNREAL
        | Feature.ASSERTION
        | Feature.SUPPOSITION,
        "wahrscheinlich",
    ),
    Entry(
        Feature.NEGATES_NEXT,
        "abgehalten, abgeraten, abraten, abzuraten, alles andere als, anstelle, anstelle von, "
        "auf keine weise, auf keinen fall, befreit von, bewahrt vor, davon ab, davon abgeraten, "
        "fehlen von, frei von, gab vor, gaben vor, ganz und gar nicht, geben vor, gehindert, geschweige, "
        "geschweige denn, gibt vor, hütete sich, hüteten sich, in abwesenheit von, in ermangelung, "
        "in keiner weise, lehnen es ab, lehnt es ab, lehnte ab, lehnte es ab, lehnten ab, lehnten es ab, "
        "längst nicht, mangel an, nicht annähernd, nicht bereit, nicht dazu bereit, nicht gewillt, "
        "nicht im stande, nicht imstande, nicht in der lage, nicht länger, nicht mehr, nicht willens, "
        "nie und nimmer, noch längst nicht, noch nicht, ohne zu, scheute sich, scheuten sich, "
        "statt dessen, statt sich, tat so als, unter keinen umständen, unterlassen es, unterließ es, "
        "unterließen es, unterlässt es, untersagt, vergaß es, vermeidet es, vermied es, vermieden es, "
        "verschont von, versäumen, versäumte es, versäumten es, verweigert, verweigerte, verweigerten, "
        "verzichten auf, verzichten darauf, verzichtet auf, verzichtet darauf, verzichtete auf, "
        "verzichtete darauf, weigern sich",
    ),
    Entry(
        Feature.NEGATES_NEXT | Feature.UNREAL,
        "anstatt, aufgehört, außerstande, hört auf, hörte auf, hörten auf, statt, unfähig, unterlassen, "
        "unterließ, verboten, vergaß, versäumt, versäumte, weigert sich, weigerte sich, weigerten sich, "
        "weit davon entfernt",
    ),
    Entry(Feature.NEGATES_NEXT | Feature.DENIER, "bestritt, leugnete"),
    Entry(
        Feature.HEDGES_PREDICATE,
        "beinahe schon, geradezu, im prinzip, mag, mehr oder weniger, so ziemlich",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "allem anschein nach, aller voraussicht nach, bestenfalls, dem vernehmen nach, der legende nach, "
        "eventuell, gerüchten zufolge, gerüchteweise, gewissermaßen, hoffentlich, im besten fall, "
        "im schlimmsten fall, meines wissens, mutmaßlich, schlimmstenfalls, soweit bekannt, sozusagen, "
        "theoretisch, unter umständen, vermeintlich, womöglich",
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
        "allem vernehmen nach, aller wahrscheinlichkeit nach, angeblichen berichten zufolge, "
        "bis zu einem gewissen grad, bisweilen, der legende zufolge, der sage nach, es heißt, es scheint, "
        "gegebenenfalls, heißt es, im großen und ganzen, in den meisten fällen, in einigen fällen, "
        "in gewisser weise, in manchen fällen, in seltenen fällen, in vielen fällen, mit etwas glück, "
        "nach eigenen angaben, nach meiner kenntnis, so heißt es, so wird behauptet, soviel bekannt ist, "
        "soweit ich weiß, unbestätigten berichten zufolge, unseres wissens, unter bestimmten bedingungen, "
        "voraussichtlich, wie es heißt, wie es scheint, wie man munkelt, wie man sagt",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.SUPPOSITION, "denkbar"),
    Entry(Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "vorläufig, zum teil"),
    Entry(
        Feature.APPROXIMATION,
        "angebliche, angeblichen, angeblicher, angebliches, bis zu, ehemalige, ehemaligen, halb, "
        "kurz davor, minus, mutmaßliche, mutmaßlichen, mutmaßlicher, mögliche, möglichen, selten, "
        "sogenannte, sogenannten, sogenannter, vermeintliche, vermeintlichen, vorläufige, vorläufigen, "
        "wenig",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL, "versuchte, versuchten"),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "falsche, falschen"),
    Entry(
        Feature.UNREAL,
        "angewiesen, bat, beabsichtigen, beabsichtigt, beabsichtigte, beabsichtigten, bereit, "
        "beschuldigt, beschuldigte, bietet an, bittet, bot an, drohen, droht, drohte, drohten, empfahl, "
        "empfiehlt, erlaubt, erlaubte, erwog, erwägen, erwägt, fordern, fordert, forderte, fähig, "
        "gedenken, gedenkt, gefordert, geneigt, geplant, gewillt, hätte, hätten, hören auf, imstande, "
        "möchte, möchten, pflegte, pflegten, planen, plant, plante, planten, riet, rät, sollte, sollten, "
        "unterlässt, verbietet, verbot, verdächtigte, vergessen, vergisst, vermeidet, vermieden, "
        "versprachen, versuchen, versucht, versäumten, verzichten, verzichtet, verzichtete, vorgeblich, "
        "weigerten, will, wollen, wollte, wollten, wäre, wären, würde, würden, zögert, zögerte, überlegt, "
        "überlegte",
    ),
    Entry(
        Feature.UNREAL | Feature.ASSERTION,
        "behaupte, behaupten, behauptet, behaupteten, glauben, versprach, versprechen, verspricht",
    ),
    Entry(Feature.UNREAL | Feature.CLAIM, "behauptung, behauptungen, vorwurf, vorwürfe"),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "befürchten, befürchtet, befürchtete, befürchtung, befürchtungen, fürchtet, gefahr, hoffen, "
        "hoffnung, hoffnungen, hofft, hoffte, hofften, möglich, möglichkeit, möglichkeiten, verdächtigt, "
        "vermuten, vermutete",
    ),
    Entry(Feature.UNREAL | Feature.DENIER, "irrglaube, verhindert, verhinderte"),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.OPINION, "meint"),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.CLAIM, "behauptete"),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "gerücht, gerüchte, gerüchten, verdacht, vermutung, vermutungen",
    ),
    Entry(Feature.UNREAL | Feature.BELIEF | Feature.SUPPOSITION, "vermutet"),
    Entry(
        Feature.UNREAL | Feature.ASSERTION | Feature.OPINION | Feature.BELIEF,
        "glaubt, glaubte, glaubten, meinte",
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
        "anhaltspunkt, anhaltspunkte, annehmen, anzeichen, ausgegangen, ausgehen, ausgeht, ausgemacht, "
        "bedeuten, bedeutet, bedeutete, behauptend, bekräftigen, bekräftigt, bekräftigte, beleg, belege, "
        "belegen, belegt, belegte, belegten, berichten, berichtet, berichtete, bescheinigt, beschwor, "
        "beschwören, bestätigen, bestätigt, bestätigte, bestätigten, bestätigung, beteuern, beteuert, "
        "beteuerte, beteuerten, bewahrheitet, beweis, beweise, beweiskräftig, beweist, bewiesen, "
        "bezeugen, bezeugt, bezeugte, dafür, daran, darauf, davon, denken, dokumentiert, dokumentierte, "
        "eindeutig, eingeräumt, eingestand, eingestanden, eingestehen, einigkeit, einräumen, einräumt, "
        "einräumte, einzuräumen, entscheiden, entschied, entschieden, ergab, ergeben, ergibt, erhärtet, "
        "erhärtete, erklären, erklärt, erklärte, erklärten, ersichtlich, erwarten, erwartet, erwartete, "
        "fall, fand, fanden, festgestellt, feststellen, feststellte, findet, folgern, folgt, folgte, gab, "
        "garantieren, garantiert, gefolgert, gefunden, gemeint, geschlossen, geschrieben, gesichert, "
        "gestand, gestanden, gestehen, gesteht, gewiss, gewissheit, gezeigt, grund, gründe, heißen, "
        "heißt, hieß, hinweise, indiz, indizien, klar, konsens, meinen, meldet, meldete, nachgewiesen, "
        "nachweis, nachweise, nachweisen, nahelegen, nahelegt, nahelegte, notiert, notierte, offenkundig, "
        "offensichtlich, rechtfertigen, rechtfertigt, rechtfertigte, richtig, räumte, sage, sagen, "
        "schließen, schlussfolgern, schlussfolgerte, schreibt, schrieb, schrieben, sicher, signalisiert, "
        "spricht, spuren, stimmt, stimmte, stützen, stützt, stützte, tatsache, unbestritten, unstrittig, "
        "untermauert, untermauerte, urteilen, urteilt, urteilte, verdeutlicht, verkündet, verkündete, "
        "vermerkt, vermerkte, versprochen, wahr, wahrheit, zeigt, zeigten, zugab, zugeben, zugegeben, "
        "zugibt, zuzugeben, äußert, äußerte, überzeugt",
    ),
    Entry(Feature.ASSERTION | Feature.OPINION, "denke, denkt, glaube, sagt, sagte, sagten"),
    Entry(
        Feature.ASSERTION | Feature.ADDRESSING,
        "beweisen, bewies, versichern, versichert, versicherte, zeigen, zeigte, überzeugen, überzeugte",
    ),
    Entry(Feature.ASSERTION | Feature.LINKING, "erwiesen, stellte"),
    Entry(Feature.ASSERTION | Feature.CLAIM, "hinweis"),
    Entry(Feature.ASSERTION | Feature.BELIEF, "angenommen, gedacht, geglaubt"),
    Entry(Feature.ASSERTION | Feature.OPINION | Feature.BELIEF, "dachte"),
    Entry(Feature.LINKING, "als, bleibt, erweist, erwies, galt, gilt, heraus, sich, stellen, stellt, wurde"),
    Entry(
        Feature.DENIER,
        "abgestritten, abstreiten, abstreitet, abwegig, ammenmärchen, bestreite, bestreiten, bestreitend, "
        "bestreitet, bestreitung, bestritten, bezweifeln, bezweifelnd, bezweifelt, bezweifelte, "
        "bezweifelten, bezweifle, dementi, dementieren, dementiert, dementierte, dementierten, dementis, "
        "desinformation, entkräften, entkräftet, entkräftete, entkräfteten, erdichtet, erfunden, erlogen, "
        "erlogene, erstunken, falsch, falschaussage, falschbehauptung, falschbehauptungen, falschmeldung, "
        "falschmeldungen, fehlannahme, fehleinschätzung, fehlschluss, fiktion, fingiert, fraglich, "
        "fragwürdig, fälschlich, fälschliche, fälschlicherweise, gaukelt, gegenstandslos, geleugnet, "
        "gelogen, geweigert, haltlos, haltlose, haltlosen, hanebüchen, hirngespinste, irrglauben, irrig, "
        "irrige, irrigen, irrtum, irrtümlich, leugnen, leugnend, leugnet, leugneten, leugnung, log, "
        "logen, lüge, lügenmärchen, lügt, missverständnis, skepsis, skeptisch, strittig, trugschluss, "
        "umstritten, unbegründet, unbelegt, unbestätigt, unbewiesen, undenkbar, unentschieden, ungeklärt, "
        "ungewiss, ungewissheit, unglaubwürdig, unhaltbar, unklar, unmöglich, unplausibel, unrealistisch, "
        "unrichtig, unsicher, unsinn, unvorstellbar, unwahr, unwahre, unwahrscheinlich, unzutreffend, "
        "unzutreffende, vereitelt, vereitelte, verhindern, verhinderten, vermied, verneinen, verneinend, "
        "verneint, verneinte, verneinung, verwarf, verwarfen, verwerfen, verwirft, verworfen, "
        "vorgegaukelt, vorgetäuscht, vortäuscht, weigern, weigert, weigerte, widerlegen, widerlegt, "
        "widerlegte, widerlegten, widerlegung, widersprach, widersprachen, widersprechen, widerspricht, "
        "widersprochen, zerstreuen, zerstreut, zerstreute, zurück, zurückgewiesen, zurückweisen, zweifel, "
        "zweifelhaft, zweifelt, zweifelte, übertreibung, übertrieben",
    ),
    Entry(
        Feature.DENIER | Feature.JUDGEMENT,
        "absurd, blauäugig, dumm, dummkopf, fahrlässig, grotesk, idiot, leichtgläubig, leichtsinnig, "
        "lächerlich, naiv, narr, töricht, ungerecht, unglaublich, unklug, unredlich, unseriös, veraltet, "
        "verantwortungslos, verfrüht, vermessen, verrückt, voreilig, wahnsinnig, zynisch, übereilt, "
        "überholt",
    ),
    Entry(
        Feature.DENIER | Feature.SUPPOSITION,
        "ausgeschlossen, einbildung, gerüchteküche, hirngespinst, mythos, märchen",
    ),
    Entry(Feature.DENIER | Feature.CLAIM | Feature.SUPPOSITION, "legende, legenden, verschwörungstheorie"),
    Entry(
        Feature.CLAIM,
        "annahmen, anschuldigung, anschuldigungen, ansicht, ansichten, argument, argumente, auffassung, "
        "ausrede, ausreden, aussage, aussagen, bericht, berichte, beschuldigung, beschwerde, darstellung, "
        "deutung, deutungen, dogma, eindruck, einschätzung, erklärung, erklärungen, erzählung, "
        "erzählungen, gedanke, gedanken, geschichte, hypothese, idee, ideen, lesart, meinung, meldung, "
        "meldungen, mär, nachricht, nachrichten, narrativ, prognose, prognosen, schlussfolgerung, "
        "schlussfolgerungen, theorie, theorien, these, thesen, unterstellung, unterstellungen, urteil, "
        "verlautbarung, vorstellung, überzeugung, überzeugungen",
    ),
    Entry(Feature.CLAIM | Feature.SUPPOSITION, "annahme, verschwörungstheorien"),
    Entry(
        Feature.SUPPOSITION,
        "aberglaube, ahnt, ahnte, ausschließen, ausschließt, aussicht, auszuschließen, befürchteten, "
        "besorgnis, drohung, drohungen, einmal an, erwartung, fürchte, fürchten, fürchtete, fürchteten, "
        "gedankenspiel, gemunkelt, gerede, hoffe, hypothetisch, hörensagen, illusion, klatsch, kursiert, "
        "kursierte, mal an, munkeln, munkelt, munkelte, mutmaßen, mutmaßt, mutmaßte, mutmaßten, "
        "mutmaßung, mutmaßungen, risiko, rätselt, schließen aus, schließt aus, schloss aus, "
        "schlossen aus, schätzung, sorge, sorgen, spekulation, spekulationen, spekulieren, spekuliert, "
        "spekulierte, szenarien, szenario, tratsch, traum, träumen, träumt, träumte, unterstellen, "
        "unterstellt, unterstellte, verdächtigung, verdächtigungen, vermute, vermuteten, vorstellbar, "
        "wahrscheinlichkeit, wunsch, wünschen, wünscht, wünschte",
    ),
    Entry(Feature.BELIEF, "dachten, meinten"),
    Entry(
        Feature.FORMER,
        "anfangs, damals, ehemals, einst, einstmals, früher, seinerzeit, ursprünglich, vormals, zunächst",
    ),
)
