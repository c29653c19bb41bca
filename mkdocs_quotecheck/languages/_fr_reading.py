"""What reading French quotations needs to know of the language."""

from mkdocs_quotecheck.languages._conjugation import french_futures
from mkdocs_quotecheck.languages._features import Feature
from mkdocs_quotecheck.languages._fr_citing import DAYS, MONTHS
from mkdocs_quotecheck.languages._fr_verbs import VERBS
from mkdocs_quotecheck.languages._schema import ReadingWords, phrases, words

_SPEECH = VERBS.having(Feature.SPEECH)
_TAGS = VERBS.having(Feature.TAG)
_CONDITIONALS = frozenset(
    form for infinitive in _SPEECH.base for form in french_futures(infinitive, conditional=True)
)

READING = ReadingWords(
    speech_verbs=_SPEECH,
    quoting_verbs=VERBS.having(Feature.QUOTING),
    thought_verbs=VERBS.having(Feature.THOUGHT),
    self_references=words("je j’ nous mon ma mes notre nos ce cet cette ces"),
    denying_verbs=words(
        "nier nie nient niait niaient nia nièrent nié niant démentir dément démentent démentait démenti démentant contester "
        "conteste contestent contestait contesté"
    ),
    nonveridical_markers=words(
        "ne n’ pas jamais aucun aucune personne nul nulle rien si aurait auraient pourrait devrait puisse puissent eût prétendument "
        "supposément quiconque sans faussement"
    )
    | _CONDITIONALS,
    other_verbs=VERBS.having(Feature.COMMON | Feature.TAG),
    auxiliaries=words(
        "a ont avait avaient aura auront aurait auraient ait aient eu est sont était étaient fut furent sera seront serait seraient soit "
        "soient été ai avons as avez peut peuvent pouvait pourra pourrait pourraient doit doivent devait devra devrait devraient "
        "puisse puissent doive fût fussent eût eussent pût"
    ),
    passives=words("est sont était étaient fut furent sera seront été"),
    perfects=words("a ont avait avaient aura ait"),
    compound_inversion=True,
    comparisons=words("comme"),
    object_clitics=words("lui leur nous vous me m’ te t’ se s’ le la l’ les y en"),
    clitic_exceptions=("ons", "ez", "mes", "tes"),
    infinitive_endings=("er", "ir", "oir", "dre", "tre", "ire", "cre", "pre"),
    purpose_prepositions=words("pour sans"),
    time_adjectives=words("dernier dernière passé passée prochain prochaine suivant suivante"),
    fronted_according=words("pour"),
    tag_verbs=words("fit firent faisait faisaient fait font sourit")
    | _TAGS.present
    | _TAGS.past
    | _TAGS.participle,
    plural_determiners=words("les aux des ces ses leurs nos vos plusieurs"),
    narrative_endings=("a", "it", "ut", "int"),
    finite_endings=("èrent", "irent", "urent", "inrent", "aient"),
    perfect_endings=("é", "ée", "és", "ées", "i", "it", "is", "u", "ue", "us", "ues"),
    clitic_subjects=(
        "-t-elles",
        "-t-elle",
        "-t-ils",
        "-t-il",
        "-t-on",
        "-elles",
        "-elle",
        "-ils",
        "-il",
        "-on",
        "-je",
        "-nous",
        "-vous",
    ),
    elided=words("l’ d’ qu’ n’ s’ c’ j’ m’ t’ jusqu’ lorsqu’ puisqu’ quoiqu’"),
    pronouns={
        "il": "he",
        "elle": "she",
        "ils": "they",
        "elles": "they",
        "on": "-",
        "je": "-",
        "j’": "-",
        "nous": "-",
        "vous": "-",
        "tu": "-",
        "celui-ci": "he",
        "celle-ci": "she",
        "ceux-ci": "they",
        "ce": "-",
        "cela": "-",
        "ça": "-",
        "c’": "-",
        "certains": "-",
        "d’autres": "-",
        "beaucoup": "-",
        "quelqu’un": "-",
        "tous": "-",
        "lui": "he",
    },
    possessives={
        "son": "they",
        "sa": "they",
        "ses": "they",
        "leur": "they",
        "leurs": "they",
        "mon": "-",
        "ma": "-",
        "mes": "-",
        "notre": "-",
        "nos": "-",
        "votre": "-",
        "vos": "-",
    },
    reflexives=words("se s’ me m’ te t’ y en lui-même elle-même eux-mêmes même les"),
    relatives=words("qui lequel laquelle lesquels lesquelles"),
    determiners=words(
        "le la l’ les un une des ce cet cette ces chaque plusieurs quelques aucun aucune tout toute toutes certain certaine deux "
        "trois quatre cinq six sept huit neuf dix autre autres"
    ),
    prepositions=words(
        "de d’ à en dans sur sous par pour avec sans chez vers contre entre depuis pendant durant avant après devant derrière malgré parmi "
        "outre hors dès lors envers selon auprès face suite grâce près comme du des au aux"
    ),
    conjunctions=words("et ou mais car ni or donc puis"),
    subordinators=words(
        "que qu’ quand lorsque lorsqu’ si parce puisque puisqu’ quoique comme tandis où dont afin"
    ),
    complementizers=words("que qu’ si comment pourquoi"),
    infinitive_markers=words("à"),
    adverbs=words(
        "ne n’ pas plus jamais aussi alors encore toujours déjà ensuite enfin ainsi bien mal très trop peu assez hier aujourd’hui demain "
        "ici là maintenant récemment longtemps souvent parfois également notamment surtout même seulement pourtant cependant toutefois "
        "néanmoins d’abord d’ailleurs certes simplement clairement tout vite tôt tard puis presque environ plutôt volontiers"
    ),
    adverb_endings=("ment",),
    gerund_endings=("ant",),
    phrasal_speech=frozenset(
        (form, "savoir")
        for form in ("veut", "veulent", "voulut", "voulurent", "voulait", "voulaient", "voulu")
    ),
    forms_of_address={
        **dict.fromkeys(words("monsieur messieurs père papa frère oncle fils garçon"), "he"),
        **dict.fromkeys(words("madame mesdames mademoiselle mère maman sœur tante fille"), "she"),
    },
    titles={
        "m": "he",
        "mme": "she",
        "mlle": "she",
        "monsieur": "he",
        "madame": "she",
        "dr": "",
        "docteur": "",
        "professeur": "",
        "président": "he",
        "présidente": "she",
        "ministre": "",
        "maire": "",
        "député": "he",
        "députée": "she",
        "sénateur": "he",
        "sénatrice": "she",
        "général": "he",
        "juge": "",
        "maître": "",
        "me": "",
        "capitaine": "",
        "directeur": "he",
        "directrice": "she",
        "abbé": "he",
        "père": "he",
        "sœur": "she",
        "reine": "she",
        "roi": "he",
    },
    role_nouns=words(
        "porte-parole président présidente ministre maire député députée directeur directrice responsable responsables avocat avocate police "
        "gouvernement rapport communiqué étude journal ministère préfecture préfet procureur procureure association syndicat parti expert experts "
        "chercheur chercheurs chercheuse témoin témoins source sources auteur autrice critiques entreprise groupe comité conseil tribunal cour "
        "enquêteurs capitaine entraîneur chef patron patronne secrétaire spécialiste habitants élus élu élue opposition texte document manifestants"
    ),
    speech_nouns=words(
        "déclaration mots propos phrase expression formule termes communiqué discours lettre message avis opinion réponse question"
    ),
    name_particles=words("de d’ du des la le van von der den"),
    according=(
        ("selon",),
        ("d’", "après"),
        ("aux", "yeux", "de"),
        ("dans", "les", "mots", "de"),
        ("selon", "les", "mots", "de"),
        ("selon", "les", "termes", "de"),
        ("selon", "les", "dires", "de"),
        ("selon", "l’", "expression", "de"),
        ("pour", "reprendre", "les", "mots", "de"),
        ("de", "l’", "avis", "de"),
        ("aux", "dires", "de"),
        ("suivant",),
    ),
    agents=words("par"),
    complement_openers=words("de du des d’"),
    voices=words("réponse réplique question avertissement message conclusion verdict commentaire cri"),
    adverbial_phrases=phrases(
        "encore une fois, une fois de plus, une fois encore, une nouvelle fois, de nouveau, à nouveau"
    ),
    sources_of=words("de d’"),
    possession=words("de du des d’ à au pour"),
    plural_endings=("s", "x", "ens", "nt"),
    title_cues=words(
        "intitulé intitulée film livre roman chanson album série émission revue magazine journal quotidien hebdomadaire titre pièce ouvrage "
        "exposition tableau poème nommé nommée baptisé baptisée projet opération"
    ),
    authoring_verbs=words("écrit écrivit écrivait publie publia publié rédige rédigea rédigé"),
    term_cues=words(
        "mot mots terme termes expression dit dite dits dites soi-disant surnommé surnommée appelé appelée nom notion concept"
    ),
    small_title_words=words("le la les l’ de du des d’ un une et ou en à au aux dans sur pour par avec sans"),
    days=DAYS,
    months=MONTHS,
    times=words(
        "hier matin soir soir-là matin-là jour-là nuit-là semaine-là année-là aujourd’hui demain an ans année années mois semaine semaines jour jours heure heures minute minutes instant"
    ),
    given_names={
        **dict.fromkeys(
            words(
                "jean pierre paul jacques michel andré louis henri françois nicolas emmanuel marc luc antoine philippe alain bernard"
            ),
            "he",
        ),
        **dict.fromkeys(
            words(
                "marie anne claire sophie julie catherine isabelle nathalie hélène camille chloé léa jeanne lucie élise valérie"
            ),
            "she",
        ),
    },
    question_labels=words("question q"),
    answer_labels=words("réponse r"),
)
