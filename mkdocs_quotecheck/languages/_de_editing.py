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
