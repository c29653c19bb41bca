"""French."""

from mkdocs_quotecheck.languages._fr_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._fr_matching import MATCHING
from mkdocs_quotecheck.languages._fr_narrating import NARRATING
from mkdocs_quotecheck.languages._fr_reading import READING
from mkdocs_quotecheck.languages._fr_sentences import SENTENCES
from mkdocs_quotecheck.languages._schema import Language, QuotingWords, phrases, words

QUOTING = QuotingWords(
    defining_leads=phrases(
        "on entend par, s’entend par, on appelle, il faut entendre par, définit, définissent, définissant, ci-après, "
        "dénommé, dénommée, dénommés, la notion de, le concept de, la définition de, le terme, les termes"
    ),
    error_causes=words("par suite en à"),
    approximating_leads=frozenset(
        {"quelque chose comme", "en substance", "à peu près ceci", "pour paraphraser"}
    ),
    contrast_leads=phrases(
        "et non, et non pas, non, non pas, et pas, mais pas, pas, plutôt que, au lieu de, et jamais"
    ),
    rejecting_behind=phrases(
        "aurait dû être, aurait dû se lire, devait se lire, doit se lire, il fallait lire, ce qu’elle n’a pas dit, ce "
        "qu’il n’a pas dit, ce qu’elle n’a jamais dit, ce qu’il n’a jamais dit"
    ),
    crediting_verbs=words(
        "cité citée cités citait cite citant attribué attribuée attribués attribuait attribue prêté "
        "prêtée prête retranscrit transcrit rapporté traduit"
    ),
    error_words=words("tort erronément faussement incorrectement inexactement erreur mal"),
    saying_infinitives=words("dit dire déclaré déclarer affirmé affirmer écrit écrire prononcé prononcer"),
    own_voice_labels=words(
        "arrière-plan astuce astuces attention avertissement avertissements avis commentaire commentaires "
        "conseil conseils consigne consignes contexte danger discussion décision décisions encadré "
        "exception exceptions exemple exemples exercice exercices exigence exigences explication "
        "explications hypothèse hypothèses important info information informations infos justification "
        "justifications le limite limites motivation n.b nb note notes objectif objectifs prudence "
        "précision précisions prérequis rappel rappels recommandation recommandations remarque remarques "
        "règle règles résumé saviez-vous synthèse"
    )
    | phrases(
        "en bref, en résumé, mise à jour, nota bene, point clé, points clés, question ouverte, questions ouvertes, "
        "voir aussi, à faire, à lire aussi, à noter, à retenir"
    ),
    plain_labels=words(
        "note remarque astuce attention avertissement exemple exemples important question réponse q r "
        "source sources date lieu résultat résumé avantages inconvénients"
    ),
    dialogue_dash=True,
    term_cues=phrases(
        "soi-disant, le mot, les mots, le terme, les termes, l’expression, l'expression, dit, dite, surnommé, "
        "surnommée, appelé, appelée, nommé, nommée, connu sous le nom de, la lettre, baptisé, baptisée"
    ),
    example_leads=phrases("par exemple, p. ex., tel que, telle que, tels que, telles que"),
    original_labels=words(
        "all allemand angl anglais arabe araméen chinois de espagnol et français gr grec hébr hébreu "
        "italien japonais lat latin litt littéralement ou pali persan pluriel russe sanskrit singulier"
    ),
    gloss_cues=phrases(
        "signifie, signifient, signifiant, veut dire, désigne, littéralement, latin pour, au sens de, traduit par, "
        "c’est-à-dire, c'est-à-dire"
    ),
    defining_cues=phrases(
        "désignent, s’entend, s’entendent, on entend, est défini, est définie, sont définis, au sens de, au sens du, "
        "a le sens, signifient, est entendu, tel que défini, telle que définie, signifie, veut dire, désigne, est "
        "l’abréviation, est l'abréviation, est un terme"
    ),
)

LANGUAGE = Language(
    code="fr",
    name="French",
    reading=READING,
    quoting=QUOTING,
    narrating=NARRATING,
    matching=MATCHING,
    citing=CITING,
    numbers=NUMBERS,
    sentences=SENTENCES,
)
