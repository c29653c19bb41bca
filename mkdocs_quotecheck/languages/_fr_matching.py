"""French words for judging differences between a quotation and its source."""

from mkdocs_quotecheck.languages._features import with_features
from mkdocs_quotecheck.languages._fr_editing import GAPS, REMARKS
from mkdocs_quotecheck.languages._fr_features import FEATURES
from mkdocs_quotecheck.languages._fr_verbs import VERBS
from mkdocs_quotecheck.languages._schema import DenyingWords, MatchingWords, phrases, words

_WORDS = MatchingWords(
    negative_prefixes=("in", "im", "il", "ir", "dé", "dés", "non", "mal", "a", "anti"),
    modals=words(
        "peut peuvent pouvait pourra pourront pourrait pourraient doit doivent devait devra devront devrait devraient faut faudra faudrait "
        "veut veulent voudrait va vont"
    ),
    indefinites=words("quelqu'un quelque"),
    qualifiers=phrases(
        "mais, sauf, sauf si, même si, comme si, au cas où, à supposer que, en admettant que, en supposant que, sous "
        "réserve que, dans l'hypothèse où, à moins, si, seulement si, bien que, quoique, cependant, toutefois, tandis "
        "que, alors que, tant que, jusqu'à, à condition, pourvu que"
    ),
    denials=(
        "reste à",
        "restait à",
        "loin d'être",
        "loin d",
        "loin de",
        "tout sauf",
        "en aucun cas",
    ),
    denying=DenyingWords(
        asking=frozenset({"est ce que", "est ce qu"}),
        excess=words("trop"),
        preventing_prepositions=words("de d"),
        fillers=words("fait faisait subsiste reste restait existe être avoir été d l"),
        complementizers=words("que qu lequel laquelle lesquelles"),
        steps=phrases("aller jusqu à, allé jusqu à, allée jusqu à, va jusqu à, alla jusqu à, irait jusqu à"),
        purposes=frozenset({"afin que", "afin qu", "pour que", "pour qu"}),
        interrogatives=words("quoi quel quelle quels quelles pourquoi comment quand combien qui"),
        questions=words("si"),
        degrees=words("si tellement tant"),
        exceeding=words("hors"),
        links=words("de d à"),
        aims=words("pour"),
        light_verbs=words(
            "avoir a ai as ont avait avaient eut eurent eu faire fait font fit firent faisait voir voit vit donner donne donna trouver trouve trouva prendre prend prit"
        ),
        unreal_modals=words("pourrait pourraient aurait auraient serait seraient"),
        requiring=words("doit doivent devait devaient devra devront"),
        proving=words("prouver démontrer établir montrer convaincre persuader"),
        conceding=phrases(
            "malgré, en dépit de, en dépit des, en dépit du, contrairement à, contrairement aux, contrairement au"
        ),
        generic_subjects=words("on certains certaines beaucoup d'aucuns quelqu'un un une"),
        lacking=words("manque manquent manquait manquaient manqua perd perdent perdait perdit perdu perdre"),
        obstacles=words(
            "peine mal difficulté difficultés scrupule scrupules hésitation problème doute honte obstacle faute hasard"
        ),
        breaks=words("et mais car quand lorsque parce puisque comme qui dont où après avant"),
        listing=words("suivant suivante suivants suivantes ces cette"),
        nominal_negations=words("rares personne rien aucun aucune nul nulle peu"),
        additions=words("seulement uniquement"),
        alternatives=words("ni ou"),
    ),
    subordinators=words("parce que qu lorsque quand si puisque quoique comme"),
    coordinators=words("et ou ni"),
    hesitations=words("euh hum"),
    negation_before=words("pas jamais ne guère aucun aucune sans ni non"),
    denials_behind=phrases("est faux, est un mensonge, n'est pas vrai, était faux"),
    idle_negations=phrases(
        "nul doute, aucun doute, rien que, rien d'autre que, personne d'autre que, pas seulement, non seulement, pas "
        "moins de, un peu, va sans dire, allait sans dire, que trop"
    ),
    focus_particles=words("seul seule seuls seules uniquement seulement"),
    adverbial_openers=words("alors quand lorsque si après ensuite hier puis maintenant ainsi"),
    optional_comma_words=words(
        "aussi non oui et ou mais donc encore seulement ensemble même toutefois cependant pourtant d'abord bien lui eux moi nous vous"
    ),
    exception_openers=phrases(
        "sauf, hormis, excepté, à part, à l'exception de, à l exception de, à l exception du, à l exception d, à une "
        "exception près, à quelques exceptions près, mis à part"
    ),
    conditions=phrases(
        "si, sauf, sauf si, hormis, excepté, pourvu que, à moins que, à moins de, à moins d, à condition que, tant "
        "que, seulement si, en l absence de, en l absence d, à défaut de, à défaut d, sous réserve de, sous réserve "
        "d, sous réserve du, sous réserve des, faute de, faute d, sans préjudice de, sans préjudice d, sans préjudice "
        "du, sans préjudice des"
    ),
    formulaic_conditions=words("je vous on"),
    units=words(
        "pour cent % ‰ point points degré degrés ° mg g kg t tonne tonnes gramme grammes kilo kilos livre livres l ml litre litres mm cm "
        "m km mètre mètres kilomètre kilomètres mille milles pied pieds hectare hectares seconde secondes minute minutes heure heures jour "
        "jours semaine semaines mois an ans année années décennie décennies siècle siècles euro euros centime centimes franc francs dollar "
        "dollars $ € £ million millions milliard milliards cents douzaine"
    ),
    weekdays=words("lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier demain"),
    contractions=(
        ("t'as", "tu as"),
        ("y'a", "il y a"),
        ("j'suis", "je suis"),
        ("c'est", "cela est"),
        ("c'était", "cela était"),
    ),
    spelling_words=(
        # Abbreviations and what they stand for.
        ("mme", "madame"),
        ("mlle", "mademoiselle"),
        ("m", "monsieur"),
        ("mm", "messieurs"),
        ("dr", "docteur"),
        ("st", "saint"),
        ("ste", "sainte"),
        ("n°", "numéro"),
        ("no", "numéro"),
        ("nº", "numéro"),
        ("kilomètres", "km"),
        ("kilomètre", "km"),
        ("kilogrammes", "kg"),
        ("centimètres", "cm"),
        ("&", "et"),
        ("art", "article"),
        ("c'est-à-dire", "c-à-d"),
        ("env", "environ"),
        ("clef", "clé"),
        ("événement", "évènement"),
        ("oignon", "ognon"),
        ("cuiller", "cuillère"),
        ("week-end", "weekend"),
        ("paiement", "payement"),
        ("connaître", "connaitre"),
        ("août", "aout"),
        ("maître", "maitre"),
        ("coût", "cout"),
    ),
    spelling_pairs=(("oë", "oè"), ("ége", "ège"), ("î", "i"), ("û", "u"), ("œ", "oe"), ("æ", "ae")),
    predicate_endings=("ait", "aient", "èrent", "irent", "urent", "eront", "erait", "eraient"),
    irregular_forms=(
        "être suis es est sommes êtes sont étais était étions étaient fut furent sera seront serait seraient soit soient été",
        "avoir ai as a avons avez ont avais avait avions avaient eut eurent aura auront aurait auraient ait aient eu",
        "aller vais vas va allons allez vont allait allaient ira iront irait allé",
        "faire fais fait faisons faites font faisait faisaient fit firent fera feront",
        "dire dis dit disons dites disent disait disaient dira diront",
        "voir vois voit voyons voient voyait vit virent verra verront vu",
        "venir viens vient venons viennent venait vint viendra venu venus venue",
        "prendre prends prend prenons prennent prenait prit prendra pris",
        "savoir sais sait savons savent savait sut saura su",
        "mettre mets met mettons mettent mettait mit mettra mis",
        "tenir tiens tient tenons tiennent tenait tint tiendra tenu",
        "le la les l'",
        "un une des",
        "mon ma mes",
        "son sa ses",
        "ce cet cette ces",
        "bon bonne bons bonnes",
        "beau bel belle beaux belles",
        "je me moi",
        "il lui le",
        "ils leur eux",
    ),
    endings=(
        "erions",
        "eraient",
        "eront",
        "erait",
        "aient",
        "era",
        "ait",
        "ons",
        "ent",
        "ées",
        "ée",
        "és",
        "é",
        "ant",
        "es",
        "er",
        "ir",
        "is",
        "it",
        "ez",
        "ai",
        "a",
        "e",
        "s",
        "x",
        "",
    ),
    opposites=(
        ("avant", "après"),
        ("plus", "moins"),
        ("haut", "bas"),
        ("avec", "sans"),
        ("pour", "contre"),
        ("tous", "aucun"),
        ("toujours", "jamais"),
        ("augmenté", "diminué"),
        ("augmente", "diminue"),
        ("hausse", "baisse"),
        ("accepté", "refusé"),
        ("accepte", "refuse"),
        ("approuvé", "rejeté"),
        ("vrai", "faux"),
        ("coupable", "innocent"),
        ("ouvert", "fermé"),
        ("gagné", "perdu"),
        ("meilleur", "pire"),
        ("premier", "dernier"),
        ("permis", "interdit"),
    ),
    pronouns=words(
        "je tu il elle on nous vous ils elles me te se le la les lui leur ce cela ça ceci celui celle ceux celles qui y en"
    ),
    replies=words(
        "répondit répond répondu répliqua réplique répliqué rétorqua rétorque rétorqué objecta objecte objecté contredit"
    ),
    gaps=GAPS,
    remarks=REMARKS,
    amendment_notes=(
        "modifié par",
        "modifiée par",
        "création",
        "créé par",
        "abrogé par",
        "transféré par",
        "version en vigueur",
    ),
    editorial_notes=phrases(
        "sic, sic!, !, ?, pluriel, singulier, c'est nous qui soulignons, nous soulignons, je souligne, souligné par nous, souligné par "
        "l'auteur, italiques ajoutés, italiques de l'auteur, ndlr, ndt, nda, note de la rédaction, notre traduction, "
        "traduction libre"
    ),
    stage_directions=words(
        "applaudissements rires rire sourires murmures exclamations inaudible silence protestations"
    ),
    reference_words=words("cf voir et al ibid op cit note n réf"),
    relatives=words("qui que dont lequel laquelle lesquels lesquelles"),
)

MATCHING = with_features(_WORDS, FEATURES, VERBS)
