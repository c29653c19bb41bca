"""What telling where French sentences end needs to know: one list of abbreviations for all of the package."""

from mkdocs_quotecheck.languages._schema import SentenceWords, words

SENTENCES = SentenceWords(
    abbreviations=words(
        """st m mm mme mmes mlle mlles dr drs pr prof mgr ste sts stes n° p pp chap t cf éd ex env av ap bd al ibid op cit lib janv
        févr avr juil oct nov déc lun gal lt vs tél adj c.-à-d e.g i.e réf § gén amb cdt sgt sén dép insp card vve
        cte vte capt mgrs lt-col cpl ing arch min préf rd boul bld pl rte faub dept secr cons hon rév fr sr"""
    ),
    numbered_abbreviations=words("arts no nos fig vol sept jeu"),
    capitalised_abbreviations=words("Mar Mer Sam Ven Dim Me Col Cap Prés"),
    closing_abbreviations=words("""etc j.-c apr.-j.-c s.a u.e o.n.u ets cie"""),
    openers=words(
        "il elle ils elles on ce cela ceci hier aujourd'hui demain puis ensuite alors ainsi donc personne rien tous toutes tout chacun plusieurs certains quelques aucun aucune qui que quoi où quand comment pourquoi mais or"
    ),
)
