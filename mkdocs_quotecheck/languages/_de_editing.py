"""What an editor of quotations writes in this language (`de`): remarks in brackets, and what an ellipsis swallows."""

from mkdocs_quotecheck.languages._schema import GapWords, RemarkWords, phrases, words

REMARKS = RemarkWords(
    subjects=words(
        "hervorhebung h hervorhebungen hervorh herv hvg kursivierung kursivierungen kursive kursiv kursivdruck "
        "fettdruck fettung fett sperrung sperrdruck unterstreichung unterstreichungen betonung auslassung "
        "auslassungen kürzung kürzungen fußnote fußnoten fussnote fussnoten fn nachweis nachweise zitat "
        "zitate zitation zitationen beleg belege quellenangabe quellenangaben literaturangaben "
        "literaturhinweise verweis verweise klammer klammern klammerzusatz anführungszeichen ergänzung "
        "ergänzungen einfügung einfügungen zusatz zusätze anmerkung anmerkungen anm änderung änderungen "
        "umstellung umstellungen übersetzung übersetzungen übers absatz absätze absatzwechsel zeilenumbruch "
        "rechtschreibung schreibweise orthographie orthografie interpunktion zeichensetzung großschreibung "
        "kleinschreibung grammatik tippfehler"
    ),
    states=words(
        "hinzugefügt ausgelassen weggelassen entfernt getilgt gestrichen angepasst geändert verändert ergänzt "
        "eingefügt übernommen modernisiert korrigiert berichtigt original orig o mir uns meine meinerseits "
        "unsere unsererseits eigene eigen mein unser verf verfasser verfassers verfasserin verfasserinnen vf "
        "autor autors autorin autoren red redaktion hrsg hg herausgeber herausgebers herausgeberin übersetzer "
        "übersetzers übersetzerin zitierenden beibehalten a v"
    ),
    deeds=words("hervorgehoben unterstrichen kursiviert"),
    links=words(
        "d der die das des dem den durch von vom im i in und hier sowie am an bei aus alle weitere interne "
        "ist sind wurde wurden nicht nur text"
    ),
)

GAPS = GapWords(
    hedges=phrases(
        "vielleicht, möglicherweise, womöglich, eventuell, vermutlich, wahrscheinlich, wohl, angeblich, "
        "mutmaßlich, vermeintlich, anscheinend, scheinbar, offenbar, allem anschein nach, dem vernehmen nach, "
        "gerüchteweise, theoretisch, denkbar, unter umständen, gegebenenfalls, sozusagen, gewissermaßen, wie "
        "es heißt, heißt es, so heißt es, so wird behauptet, wie man sagt, nach eigenen angaben, aller "
        "voraussicht nach, voraussichtlich, aller wahrscheinlichkeit nach"
    ),
    approximations=phrases(
        "fast, beinahe, nahezu, annähernd, so gut wie, quasi, praktisch, kurz davor, um ein haar, knapp, "
        "halb, kaum, minus, höchstens, bis zu, mindestens, sogenannte, sogenannten, sogenannter, angebliche, "
        "angeblichen, angeblicher, angebliches, vermeintliche, vermeintlichen, mutmaßliche, mutmaßlichen, "
        "mutmaßlicher, mögliche, möglichen, versuchte, versuchten, falsche, falschen, ehemalige, ehemaligen, "
        "wenige, wenig, wenigen, teilweise, zum teil, größtenteils, selten, gelegentlich, manchmal"
    ),
    unreal=phrases(
        "plant, planen, plante, planten, geplant, will, wollen, wollte, wollten, möchte, möchten, hofft, "
        "hoffen, hoffte, hofften, beabsichtigt, beabsichtigen, beabsichtigte, beabsichtigten, gedenkt, "
        "gedenken, versucht, versuchen, versuchte, versuchten, droht, drohen, drohte, drohten, verspricht, "
        "versprechen, versprach, versprachen, erwägt, erwägen, erwog, überlegt, überlegte, bietet an, bot an, "
        "scheint, scheinen, schien, schienen, soll, sollen, sollte, sollten, behauptet, behaupten, "
        "behauptete, glaubt, glauben, glaubte, meint, meinte, vermutet, vermuten, vermutete, befürchtet, "
        "befürchten, befürchtete, fürchtet, unmöglich, möglich, unwahrscheinlich, wahrscheinlich, fraglich, "
        "zweifelhaft, unklar, ungewiss, falsch, unwahr, bereit, imstande, außerstande, unfähig, fähig, "
        "gewillt, geneigt, weigert, weigern, weigerte, weigerten, weigert sich, weigerten sich, weigerte "
        "sich, versäumt, versäumte, versäumten, unterließ, unterlässt, unterlassen, vergaß, vergisst, "
        "vergessen, zögert, zögerte, hört auf, hören auf, hörte auf, hörten auf, aufgehört, vermeidet, "
        "vermied, vermieden, leugnet, leugnete, leugnen, bestreitet, bestritt, bestreiten, dementiert, "
        "dementierte, bezweifelt, bezweifelte, verzichtet, verzichtete, verzichten, verbietet, verbot, "
        "verboten, verhindert, verhinderte, fordert, forderte, fordern, gefordert, bittet, bat, riet, rät, "
        "empfiehlt, empfahl, erlaubt, erlaubte, mythos, märchen, lüge, gerücht, gerüchte, legende, irrtum, "
        "irrglaube, trugschluss, möglichkeit, verdacht, vermutung, behauptung, vorwurf, gefahr, befürchtung, "
        "hoffnung, dürfte, dürften, könnte, könnten, würde, würden, hätte, "
        "hätten, wäre, wären, pflegte, pflegten, weit davon entfernt, statt, anstatt, ohne, vorgeblich, "
        "angewiesen, beschuldigt, beschuldigte, verdächtigt, verdächtigte"
    ),
    hearsay=phrases("gesagt, gemeldet"),
    implied=phrases(
        "begann, begannen, beginnt, beginnen, fing an, fingen an, half, halfen, hilft, schaffte, schafften, "
        "gelang, vermochte, ging, gingen, kam, kamen, ließ, ließen, lässt, blieb, blieben, sah, sahen, hörte, "
        "fuhr fort, setzte fort"
    ),
    contrasts=phrases(
        "sondern, vielmehr, sondern auch, sondern vielmehr, sondern eher, stattdessen, im gegenteil, es ist, "
        "er ist, sie ist, sie sind, das ist"
    ),
    graded=(
        ("nicht so sehr", "als"),
        ("weniger", "als"),
        ("nicht nur", "sondern auch"),
        ("nicht nur", "sondern"),
    ),
    others=words("andere anderen anderer übrigen restlichen rest letztere"),
    idle=(
        "ohne einschränkung",
        "nicht beschränkt auf",
        "nur vernünftig",
        "nur angemessen",
        "nur folgerichtig",
        "nur billig",
        "nur eine frage der zeit",
        "nur gerecht",
        "nur normal",
        "nur anständig",
        "nur klug",
        "nur richtig",
        "nur natürlich",
        "nur allzu",
        "nur recht und billig",
        "nur recht",
        "nur fair",
        "nur logisch",
        "nur menschlich",
        "nur zu",
        "nur verständlich",
        "nur konsequent",
        "kein wunder",
        "kein zweifel",
        "keine frage",
        "nicht zuletzt",
        "nicht selten",
        "nicht umsonst",
        "nicht zu vergessen",
        "wenn man so will",
        "wenn auch",
        "als ob",
        "ob man will oder nicht",
        "wenn nicht gar",
        "nichts anderes als",
        "ohne zweifel",
        "zweifellos",
        "wohl oder übel",
        "sowohl",
        "ohnehin",
        "nur noch",
        "erst recht",
    ),
    infinitive_endings=("en", "ern", "eln"),
)
