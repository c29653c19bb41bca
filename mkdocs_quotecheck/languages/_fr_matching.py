"""French words for judging differences between a quotation and its source."""

from mkdocs_quotecheck.languages._fr_editing import GAPS, REMARKS
from mkdocs_quotecheck.languages._schema import DenyingWords, MatchingWords, words

MATCHING = MatchingWords(
    negations=words(
        "ne n'- pas jamais rien aucun aucune nul nulle personne point guère sans ni non nullement aucunement"
    ),
    negative_prefixes=("in", "im", "il", "ir", "dé", "dés", "non", "mal", "a", "anti"),
    exceptions=frozenset(
        {
            "seulement",
            "uniquement",
            "sauf",
            "excepté",
            "hormis",
            "si",
            "à moins que",
            "à condition que",
            "que si",
            "seul",
            "seule",
            "exclusivement",
            "prétendument",
            "tant que",
            "à l'exception",
        }
    ),
    modals=words(
        "peut peuvent pouvait pourra pourront pourrait pourraient doit doivent devait devra devront devrait devraient faut faudra faudrait "
        "veut veulent voudrait va vont"
    ),
    indefinites=words("quelqu'un quelque"),
    quantifiers=words(
        "tous toutes tout toute quelques certains certaines plusieurs beaucoup peu plupart chaque chacun presque environ près quasi "
        "probablement peut-être sans/doute apparemment généralement souvent parfois rarement toujours surtout principalement plutôt assez "
        "très moins plus au/moins au/plus moitié majorité totalement entièrement complètement semble semblent"
    ),
    qualifiers=frozenset(
        {
            "mais",
            "sauf",
            "sauf si",
            "à moins",
            "si",
            "seulement si",
            "bien que",
            "quoique",
            "cependant",
            "toutefois",
            "tandis que",
            "alors que",
            "tant que",
            "jusqu'à",
            "à condition",
            "pourvu que",
        }
    ),
    denials=(
        "loin d'être",
        "loin d",
        "loin de",
        "tout sauf",
        "en aucun cas",
    ),
    denying=DenyingWords(
        complementizers=words("que qu laquelle lesquelles"),
        questions=words("si"),
        degrees=words("si"),
        assertions=words(
            "dire dis dit disait disent disaient affirmer affirme affirmé affirmait prétendre prétend prétendu prétendait croire "
            "crois croit croyait cru penser pense pensait pensé montrer montre montré montrait prouver prouve prouvé prouvait "
            "démontrer démontre démontré établir établit établi confirmer confirme confirmé indiquer indique indiqué signifier "
            "signifie signifiait suggérer suggère suggéré garantir garantit garanti promettre promis conclure conclut conclu preuve "
            "preuves indice indices signe signes raison vrai certain sûr clair convaincu probable cas avéré soutenir soutient "
            "soutenu étayer étaie étayé attester atteste attesté corroborer corrobore corroboré vérifier vérifié fondement vérité "
            "crédit constater constaté assurer assure assuré assura convaincre convainc persuader persuade persuadé"
        ),
        addressing=words(
            "assurer assure assuré assura convaincre convainc convaincu persuader persuade persuadé"
        ),
        linking=words(
            "s'est s'avère s'avéra s'avérait s'avérer reste resta demeure demeura semble semblait paraît révélé "
            "révélée révélés révélées avéré avérée montré montrée"
        ),
        deniers=words(
            "nier nie nié niait nient nia nièrent démentir dément démenti démentait démentent contester conteste contesté contestait douter "
            "doute doutait doutent rejeter rejette rejeté rejetait réfuter réfute réfuté réfutait refuser refuse refusé refusait faux fausse "
            "inexact mensonge mythe improbable impossible invraisemblable douteux exclu ignore "
            "infondé infondée infondés infondées mensonger mensongère erroné erronée inexacte controuvé "
            "fantaisiste fausses démentie réfutée rejetée niée contestée légende absurde "
            "abusivement faussement écarter écarte écarté récuser récuse récusé démentit"
        ),
        claims=words(
            "affirmation affirmations accusation accusations idée rumeur rumeurs allégation allégations thèse hypothèse information reproche "
            "reproches "
            "histoire bruit nouvelle soupçon conviction opinion impression annonce supposition légende "
            "théorie argument prétention version"
        ),
        suppositions=words(
            "rumeur rumeurs possibilité éventualité soupçon soupçons spéculation spéculations allégation allégations "
            "hypothèse hypothèses supposition suppositions crainte craintes mythe légende illusion risque bruit bruits "
            "accusation accusations insinuation insinuations possible envisageable concevable espoir espoirs "
            "perspective scénario raconte racontait prétendu craint craignait craignaient soupçonnait soupçonne exclure"
        ),
        links=words("de d à"),
        breaks=words("et mais car quand lorsque parce puisque comme qui dont où après avant"),
        nominal_negations=words("personne rien aucun aucune nul nulle peu"),
        additions=words("seulement uniquement"),
        alternatives=words("ni ou"),
    ),
    subordinators=words("parce que qu lorsque quand si puisque quoique comme"),
    coordinators=words("et ou ni"),
    hesitations=words("euh hum"),
    negation_before=words("pas jamais ne guère aucun aucune sans ni non"),
    denials_behind=frozenset(
        {
            "est faux",
            "est un mensonge",
            "n'est pas vrai",
            "n’est pas vrai",
            "était faux",
        }
    ),
    negating_phrases=frozenset(
        {
            "au lieu de",
            "au lieu d",
            "plutôt que de",
            "plutôt que d",
            "plutôt que",
            "faute de",
            "faute d",
            "sans",
            "refuse de",
            "refusa de",
            "refusait de",
            "a refusé de",
            "ont refusé de",
            "refusé de",
            "refuser de",
            "refus de",
            "omis de",
            "omet de",
            "omettre de",
            "négligé de",
            "négligea de",
            "néglige de",
            "incapable de",
            "incapable d",
            "incapables de",
            "échoué à",
            "échoue à",
            "échoua à",
            "échouer à",
            "évité de",
            "évita de",
            "évite de",
            "éviter de",
            "renoncé à",
            "renonce à",
            "renonça à",
            "renoncer à",
            "loin de",
            "loin d",
            "loin d'être",
            "absence de",
            "absence d",
            "manque de",
            "manque d",
            "tout sauf",
            "en aucun cas",
            "nie avoir",
            "nié avoir",
            "nia avoir",
            "niait avoir",
            "oublié de",
            "oublia de",
            "dépourvu de",
            "dépourvue de",
            "empêché de",
            "ne plus",
            "cessé de",
            "cesse de",
            "cessa de",
            "cessait de",
            "cesser de",
            "cessent de",
            "cessèrent de",
            "cessé d",
            "arrêté de",
            "arrête de",
            "arrêta de",
            "refusé d",
            "refuse d",
            "refusent de",
            "refusèrent de",
            "interdit de",
            "interdit d",
            "impossible de",
            "impossible d",
            "empêché d",
            "empêche de",
            "empêcha de",
        }
    ),
    hedging_phrases=frozenset(
        {
            "presque",
            "quasi",
            "quasiment",
            "pratiquement",
            "prétendument",
            "soi disant",
            "apparemment",
            "peut-être",
            "probablement",
            "sans doute",
            "vraisemblablement",
            "éventuellement",
            "possiblement",
            "censément",
            "supposément",
            "failli",
            "a failli",
            "avait failli",
            "ont failli",
            "faillit",
            "faillirent",
            "manqué de",
            "sur le point de",
            "sur le point d",
            "à deux doigts de",
            "semble",
            "semblent",
            "semblait",
            "semblaient",
            "semblerait",
            "paraît",
            "paraissait",
            "aurait",
            "auraient",
            "serait",
            "seraient",
            "pourrait",
            "pourraient",
            "pourrait avoir",
            "aurait pu",
            "plus ou moins",
            "en quelque sorte",
            "en théorie",
            "à peu près",
            "pour ainsi dire",
        }
    ),
    idle_negations=frozenset(
        {
            "nul doute",
            "aucun doute",
            "rien que",
            "rien d'autre que",
            "personne d'autre que",
            "pas seulement",
            "non seulement",
            "pas moins de",
            "un peu",
        }
    ),
    focus_particles=words("seul seule seuls seules uniquement seulement"),
    adverbial_openers=words("alors quand lorsque si après ensuite hier puis maintenant ainsi"),
    optional_comma_words=words(
        "aussi non oui et ou mais donc encore seulement ensemble même toutefois cependant pourtant d'abord bien lui eux moi nous vous"
    ),
    conditions=frozenset(
        {
            "si",
            "sauf",
            "sauf si",
            "hormis",
            "excepté",
            "pourvu que",
            "à moins que",
            "à moins de",
            "à condition que",
            "tant que",
            "seulement si",
        }
    ),
    formulaic_conditions=words("je vous on"),
    units=words(
        "pour cent % ‰ point points degré degrés ° mg g kg t tonne tonnes gramme grammes kilo kilos livre livres l ml litre litres mm cm "
        "m km mètre mètres kilomètre kilomètres mille milles pied pieds hectare hectares seconde secondes minute minutes heure heures jour "
        "jours semaine semaines mois an ans année années décennie décennies siècle siècles euro euros centime centimes franc francs dollar "
        "dollars $ € £ million millions milliard milliards cent cents douzaine"
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
    editorial_notes=frozenset(
        {
            "sic",
            "sic!",
            "!",
            "?",
            "c'est nous qui soulignons",
            "nous soulignons",
            "je souligne",
            "souligné par nous",
            "souligné par l'auteur",
            "italiques ajoutés",
            "italiques de l'auteur",
            "ndlr",
            "ndt",
            "nda",
            "note de la rédaction",
            "notre traduction",
            "traduction libre",
        }
    ),
    stage_directions=words(
        "applaudissements rires rire sourires murmures exclamations inaudible silence protestations"
    ),
    reference_words=words("cf voir et al ibid op cit note n réf"),
    relatives=words("qui que dont lequel laquelle lesquels lesquelles"),
)
