"""What an editor of quotations writes in this language (`de`): remarks in brackets."""

from mkdocs_quotecheck.languages._schema import RemarkWords, words

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
        "übersetzers übersetzerin zitierenden beibehalten"
    ),
    deeds=words("hervorgehoben unterstrichen kursiviert"),
    links=words(
        "d der die das des dem den durch von vom im i in und hier sowie am an bei aus alle weitere interne "
        "ist sind wurde wurden nicht nur text"
    ),
)
