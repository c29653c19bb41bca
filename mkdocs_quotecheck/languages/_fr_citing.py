"""What citations and numbers need to know of French."""

from mkdocs_quotecheck.languages._schema import CitingWords, NumberWords, units, words

MONTHS = {
    "janvier": 1,
    "février": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "août": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "décembre": 12,
}

DAYS = words("lundi mardi mercredi jeudi vendredi samedi dimanche")

CITING = CitingWords(
    appended_parts=words("annexe appendice"),
    document_pronouns=words("il elle celui-ci celle-ci"),
    document_nouns=words(
        "document texte rapport loi règlement directive décision résolution charte traité accord "
        "convention contrat lettre déclaration étude article livre arrêt jugement avis ordonnance note "
        "norme constitution projet code protocole manuel discours procès-verbal pétition motion "
        "communiqué"
    ),
    document_makers=words(
        "cour tribunal juge juges auteur auteurs autrice autrices législateur commission comité conseil "
        "rédacteurs"
    ),
    document_parts=words(
        "préambule considérant considérants annexe annexes préface introduction conclusion résumé note "
        "titre texte libellé définition point alinéa paragraphe lettre partie livre verset arrêt"
    ),
    locators={
        "page": ("pages", "page", "pp.", "p."),
        "section": ("sections", "section", "sect.", "§§", "§"),
        "article": ("articles", "article", "art."),
        "chapter": ("chapitres", "chapitre", "chap."),
        "line": ("lignes", "ligne", "l."),
    },
    paragraphs=("paragraphe", "alinéa", "al.", "par."),
    range_words=("à", "et"),
    articles=words("le la l les du des un une ce cet cette ces son sa ses leur leurs"),
    source_phrases=(
        "selon",
        "d’après",
        "d'après",
        "cité dans",
        "citée dans",
        "cités dans",
        "écrit dans",
        "lit-on dans",
        "peut-on lire dans",
        "tiré de",
        "tirée de",
        "extrait de",
        "extraite de",
        "indiqué dans",
        "consigné dans",
        "aux termes de",
        "aux termes",
    ),
    source_prepositions=words("dans de selon voir"),
    document_verbs=words(
        "dit disent indique indiquent précise précisent mentionne mentionnent stipule stipulent énonce énoncent prévoit prévoient parle parlent "
        "qualifie qualifient décrit décrivent définit définissent note notent affirme affirment rapporte rapportent conclut concluent relève "
        "souligne évoque cite citent contient contenait porte disait indiquait précisait "
        "montre montrent rappelle rappellent exige exigent impose imposent dispose disposent prévoyait ajoute ajoutent signale "
        "signalent contiennent raconte racontent commence finit énumère énumèrent recommande recommandent interdit interdisent constate constatent indiquaient fait reprend consigne consignent atteste attestent"
    ),
    counting_verbs=words(
        "compte comptent chiffre chiffrent estime estiment évalue évaluent recense recensent recensait dénombre dénombrent avance"
    ),
    negators=words("ne n pas jamais nulle aucunement"),
    source_headings=words("sources source références bibliographie"),
    source_labels=("source", "sources", "voir", "cf", "tiré de", "extrait de"),
    same_source=("ibid", "ibidem", "id.", "op. cit.", "idem"),
    not_authors=frozenset(MONTHS)
    | DAYS
    | words(
        "printemps été automne hiver en depuis dès avant après vers début fin version édition volume tome numéro salle "
        "page"
    ),
    fused_articles=words("du au des aux"),
    owner_links=words("de du des"),
    day_prepositions=words("le"),
    period_prepositions=words("en"),
    occasion_prepositions=words("dans lors pendant à au"),
    dated_nouns=words(
        "discours déclaration lettre rapport procès-verbal compte-rendu entretien interview allocution conférence exposé sermon témoignage "
        "article tribune courriel communiqué réunion séance audition débat"
    ),
    dating_links=words("du de"),
    publication_words=words(
        "publié publiée publiés publiées paru parue diffusé diffusée imprimé imprimée daté datée consulté consultée"
    ),
    denial_verbs=words("nie nié nia nient dément démenti conteste contesté demande demandé"),
    clause_words=("mais", "tandis que", "alors que", "et", "or"),
)


NUMBERS = NumberWords(
    decimal_comma=True,
    cardinals={
        "zéro": 0,
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
        "dix-sept": 17,
        "dix-huit": 18,
        "dix-neuf": 19,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "octante": 80,
        "nonante": 90,
        "soixante-dix": 70,
        "soixante-onze": 71,
        "soixante-douze": 72,
        "soixante-treize": 73,
        "soixante-quatorze": 74,
        "soixante-quinze": 75,
        "soixante-seize": 76,
        "soixante-dix-sept": 77,
        "soixante-dix-huit": 78,
        "soixante-dix-neuf": 79,
        "quatre-vingt": 80,
        "quatre-vingts": 80,
        "quatre-vingt-un": 81,
        "quatre-vingt-une": 81,
        "quatre-vingt-deux": 82,
        "quatre-vingt-trois": 83,
        "quatre-vingt-quatre": 84,
        "quatre-vingt-cinq": 85,
        "quatre-vingt-six": 86,
        "quatre-vingt-sept": 87,
        "quatre-vingt-huit": 88,
        "quatre-vingt-neuf": 89,
        "quatre-vingt-dix": 90,
        "quatre-vingt-onze": 91,
        "quatre-vingt-douze": 92,
        "quatre-vingt-treize": 93,
        "quatre-vingt-quatorze": 94,
        "quatre-vingt-quinze": 95,
        "quatre-vingt-seize": 96,
        "quatre-vingt-dix-sept": 97,
        "quatre-vingt-dix-huit": 98,
        "quatre-vingt-dix-neuf": 99,
    },
    ordinals={
        "premier": 1,
        "première": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
        "cinquième": 5,
        "sixième": 6,
        "septième": 7,
        "huitième": 8,
        "neuvième": 9,
        "dixième": 10,
        "onzième": 11,
        "douzième": 12,
    },
    scales={
        "cent": 1e2,
        "cents": 1e2,
        "mille": 1e3,
        "million": 1e6,
        "millions": 1e6,
        "milliard": 1e9,
        "milliards": 1e9,
        "douzaine": 12,
        "douzaines": 12,
    },
    joiners=("et",),
    articles=words("un une zéro neuf"),
    percent=("points de pourcentage", "pour cent", "%"),
    ordinal_suffixes=("er", "re", "e", "ème", "ère", "nd", "nde"),
    about=(
        "environ",
        "près de",
        "plus de",
        "moins de",
        "quelque",
        "autour de",
        "presque",
        "à peu près",
        "au moins",
        "au plus",
        "jusqu’à",
        "jusqu'à",
        "une estimation de",
        "~",
        "≈",
    ),
    above=("plus de", "au moins"),
    below=("moins de", "au plus", "jusqu’à", "jusqu'à"),
    percentage_points=("points de pourcentage",),
    months={
        **MONTHS,
        "janv": 1,
        "févr": 2,
        "juil": 7,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "déc": 12,
    },
    months_capitalised=False,
    units=units(
        "EUR: euro, euros; USD: dollar, dollars; GBP: livre, livres; CHF: franc, francs; "
        "JPY: yen, yens; CNY: yuan, yuans; mg: milligramme, milligrammes; g: gramme, grammes; "
        "kg: kilo, kilos, kilogramme, kilogrammes; t: tonne, tonnes; mm: millimètre, millimètres; "
        "cm: centimètre, centimètres; m: mètre, mètres; km: kilomètre, kilomètres; "
        "m²: mètres carrés; km²: kilomètres carrés; ha: hectare, hectares; l: litre, litres; "
        "m³: mètres cubes; sec: seconde, secondes; min: minute, minutes; hour: heure, heures; "
        "day: jour, jours; week: semaine, semaines; month: mois; year: an, ans, année, années; "
        "kWh: kilowattheures; MWh: mégawattheures; kW: kilowatts; MW: mégawatts; GW: gigawatts"
    ),
    unit_links=(
        "de ",
        "d’",
        "d'",
    ),
    multiples=(
        "fois plus",
        "fois moins",
        "fois autant",
        "fois supérieur",
        "fois inférieur",
        "fois le",
        "fois la",
    ),
    ages_behind=("ans d’âge",),
    ages_before=(
        "âgé de",
        "âgée de",
        "âgés de",
        "âgées de",
        "à l’âge de",
    ),
    halves=(
        "et demi",
        "et demie",
    ),
    labels=(
        "thème",
        "cas",
        "affaire",
        "considérant",
        "point",
        "exigence",
        "ticket",
        "note",
        "équation",
        "tâche",
        "lot",
        "bâtiment",
        "tour",
        "siège",
        "diapositive",
        "norme",
        "amendement",
        "dossier",
        "brevet",
        "modèle",
        "code",
        "réf.",
        "jalon",
        "paragraphe",
        "page",
        "pages",
        "p.",
        "section",
        "§",
        "article",
        "art.",
        "chapitre",
        "ligne",
        "numéro",
        "no.",
        "n°",
        "salle",
        "figure",
        "fig.",
        "tableau",
        "annexe",
        "partie",
        "version",
        "volume",
        "tome",
        "quai",
        "route",
        "vol",
        "rfc",
        "iso",
        "alinéa",
        "étage",
    ),
)
