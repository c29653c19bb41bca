"""What telling where French sentences end needs to know: one list of abbreviations for all of the package."""

from mkdocs_quotecheck.languages._schema import SentenceWords, words

SENTENCES = SentenceWords(
    abbreviations=words(
        """m mm mme mmes mlle mlles dr drs me pr prof mgr st ste sts stes no nos n° art arts p pp chap vol t cf éd ex env av ap bd al
        fig ibid op cit lib janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim gal col cap lt vs tél adj c.-à-d e.g i.e
        réf sect par §"""
    ),
    closing_abbreviations=words("""etc j.-c apr.-j.-c s.a u.e o.n.u ets cie"""),
    openers=words(
        "il elle ils elles on ce cela ceci hier aujourd'hui demain puis ensuite alors ainsi donc personne rien tous toutes tout chacun plusieurs certains quelques aucun aucune qui que quoi où quand comment pourquoi mais or"
    ),
)
