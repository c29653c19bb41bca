"""French words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "aucun, aucune, aucunement, guère, jamais, n'-, ne, ni, non, nul, nulle, nullement, pas, personne, "
        "point, rien",
    ),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT | Feature.UNREAL, "sans"),
    Entry(
        Feature.EXCEPTION,
        "excepté, exclusivement, hormis, que si, sauf, seul, seule, seulement, si, tant que, uniquement, "
        "à condition que, à l'exception, à moins que",
    ),
    Entry(Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE, "prétendument"),
    Entry(
        Feature.QUANTIFIER,
        "assez, beaucoup, certaines, certains, chacun, chaque, complètement, entièrement, généralement, "
        "majorité, moitié, peu, plupart, plus, plusieurs, principalement, près, quelques, souvent, surtout, "
        "totalement, toujours, tous, tout, toute, toutes, très",
    ),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION, "environ, moins, parfois, plutôt, rarement"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE, "apparemment, probablement"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "presque, quasi"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.UNREAL, "semblent"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "semble"),
    Entry(
        Feature.NEGATES_NEXT,
        "a refusé de, absence d, absence de, arrêta de, arrête de, arrêté de, au lieu d, cessa de, "
        "cessait de, cesse de, cessent de, cesser de, cessèrent de, cessé d, cessé de, dépourvu de, "
        "dépourvue de, empêcha de, empêche de, empêché d, empêché de, en aucun cas, faute d, faute de, "
        "impossible d, impossible de, incapable d, incapable de, incapables de, interdit d, interdit de, "
        "loin d, manque d, manque de, ne plus, nia avoir, niait avoir, nie avoir, nié avoir, néglige de, "
        "négligea de, négligé de, omet de, omettre de, omis de, ont refusé de, oublia de, oublié de, "
        "plutôt que, plutôt que d, refus de, refusa de, refusait de, refuse d, refuse de, refusent de, "
        "refuser de, refusèrent de, refusé d, refusé de, renonce à, renoncer à, renoncé à, renonça à, "
        "tout sauf, échoua à, échoue à, échouer à, échoué à, évita de, évite de, éviter de, évité de",
    ),
    Entry(Feature.NEGATES_NEXT | Feature.UNREAL, "au lieu de, loin d'être, loin de, plutôt que de"),
    Entry(
        Feature.HEDGES_PREDICATE,
        "a failli, aurait pu, avait failli, en quelque sorte, faillirent, ont failli, paraissait, "
        "plus ou moins, pour ainsi dire, pourrait avoir, semblaient, semblerait, supposément, "
        "sur le point d",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "censément, en théorie, peut être, possiblement, sans doute, vraisemblablement, éventuellement",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.APPROXIMATION,
        "pratiquement, quasiment, sur le point de, à deux doigts de, à peu près",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL, "failli, faillit, manqué de, pourraient, pourrait"),
    Entry(Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "soi disant"),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE | Feature.UNREAL,
        "auraient, aurait, seraient, serait",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "paraît, semblait"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "dit on, en apparence, paraît il, présumément, selon toute vraisemblance, semble t il, "
        "théoriquement, à ce qu'on dit",
    ),
    Entry(
        Feature.APPROXIMATION,
        "ancien, ancienne, au moins, au plus, autant dire, en partie, jusqu'à, partiellement, peu de, "
        "possibles, près de, présumés, prétendue, prétendus, à peine",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL, "présumé, présumée, supposé, supposée"),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "fausse, faux"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.SUPPOSITION, "possible"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.ASSERTION | Feature.SUPPOSITION, "prétendu"),
    Entry(
        Feature.UNREAL,
        "accuse, accusé, accusée, accusés, allaient, allait, arrêta, arrête, arrêtent, arrêté, autorise, "
        "autorisé, capable, censé, censée, censés, cessa, cessait, cesse, cessent, cessé, cherchait, "
        "cherche, comptait, compte, comptent, conseille, craignent, croient, danger, demanda, demande, "
        "demandé, devraient, devrait, disposé, empêcha, empêche, empêché, entend, entendent, envisage, "
        "envisageait, envisagent, erreur, espère, espèrent, espérait, essaie, essaient, essayait, essaye, "
        "essayé, exige, exigea, fable, hésita, hésite, hésité, incapable, incertain, interdisent, interdit, "
        "manqua de, menace, menacent, menacé, menaçait, néglige, négligé, omet, omis, ordonna, ordonne, "
        "ordonné, oublia, oublie, oublié, pensent, permet, permis, permit, peu probable, projetait, "
        "projette, projettent, promet, promettent, promit, proposait, propose, proposent, proposé, "
        "prétendent, prévoient, prévoit, prévoyait, prêt, prête, prêts, renonce, renoncent, renoncé, "
        "renonça, réticent, réticente, souhaitait, souhaite, souhaitent, soupçonné, soupçonnée, suppose, "
        "susceptible, susceptibles, tenta, tentaient, tentait, tente, tentent, tenté, va, veulent, veut, "
        "vont, voudraient, voudrait, voulaient, voulait, évita, évite, évitent, évité",
    ),
    Entry(
        Feature.UNREAL | Feature.ASSERTION,
        "croit, croyait, pensait, pense, probable, promis, prétend, prétendait",
    ),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "craignaient, craignait, craint, crainte, craintes, possibilité, risque, soupçonnait, soupçonne",
    ),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "accusation, accusations, allégation, allégations, rumeur, rumeurs, soupçon, soupçons",
    ),
    Entry(Feature.HEARSAY, "dite, dits, rapporté, réputé, réputée"),
    Entry(Feature.HEARSAY | Feature.ASSERTION, "dit"),
    Entry(
        Feature.IMPLIED,
        "aida, aide, aidé, alla, commence, commencent, commencé, commença, commençait, continua, continue, "
        "continuent, entendit, fait, fini, finit, firent, fit, laissa, laisse, osa, ose, parvenu, parvient, "
        "parvint, réussi, réussirent, réussit, venait, viennent, vient, vint, vit, voit",
    ),
    Entry(
        Feature.ASSERTION,
        "affirmait, affirme, affirmer, affirmé, atteste, attester, attesté, cas, certain, clair, conclu, "
        "conclure, conclut, confirme, confirmer, confirmé, constater, constaté, corrobore, corroborer, "
        "corroboré, croire, crois, cru, crédit, dire, dis, disaient, disait, disent, démontre, démontrer, "
        "démontré, fondement, garanti, garantir, garantit, indice, indices, indique, indiquer, indiqué, "
        "montrait, montre, montrer, penser, pensé, preuve, preuves, promettre, prouvait, prouve, prouver, "
        "prouvé, prétendre, raison, signe, signes, signifiait, signifie, signifier, soutenir, soutenu, "
        "soutient, suggère, suggérer, suggéré, sûr, trouva, trouve, trouvent, trouvèrent, trouvé, vrai, "
        "vérifier, vérifié, vérité, établi, établir, établit, étaie, étayer, étayé",
    ),
    Entry(
        Feature.ASSERTION | Feature.ADDRESSING,
        "assura, assure, assurer, assuré, convainc, convaincre, convaincu, persuade, persuader, persuadé",
    ),
    Entry(Feature.ASSERTION | Feature.LINKING, "avéré, montré"),
    Entry(
        Feature.LINKING,
        "avérée, demeura, demeure, montrée, resta, reste, révélé, révélée, révélées, révélés, s'avère, "
        "s'avéra, s'avérait, s'avérer, s'est",
    ),
    Entry(
        Feature.DENIER,
        "absurde, abusivement, contestait, conteste, contester, contesté, contestée, controuvé, doutait, "
        "doute, doutent, douter, douteux, dément, démentait, démentent, démenti, démentie, démentir, "
        "démentit, erroné, erronée, exagération, exagéré, exclu, fantaisiste, faussement, fausses, ignore, "
        "impossible, improbable, inexact, inexacte, infondé, infondée, infondées, infondés, invraisemblable, "
        "mensonge, mensonger, mensongère, nia, niait, nie, nient, nier, nièrent, nié, niée, refusa, "
        "refusait, refuse, refusent, refuser, refusé, rejetait, rejeter, rejette, rejeté, rejetée, récuse, "
        "récuser, récusé, réfutait, réfute, réfuter, réfuté, réfutée, écarte, écarter, écarté",
    ),
    Entry(Feature.DENIER | Feature.JUDGEMENT, "dépassé, dépassée, injuste, naïf, prématuré"),
    Entry(Feature.DENIER | Feature.SUPPOSITION, "mythe"),
    Entry(Feature.DENIER | Feature.CLAIM | Feature.SUPPOSITION, "légende"),
    Entry(
        Feature.CLAIM,
        "affirmation, affirmations, annonce, argument, conviction, histoire, idée, impression, information, "
        "nouvelle, opinion, prétention, reproche, reproches, thèse, théorie, version",
    ),
    Entry(Feature.CLAIM | Feature.SUPPOSITION, "bruit, hypothèse, supposition"),
    Entry(
        Feature.SUPPOSITION,
        "bruits, concevable, envisageable, espoir, espoirs, exclure, hypothèses, illusion, insinuation, "
        "insinuations, perspective, racontait, raconte, scénario, spéculation, spéculations, suppositions, "
        "éventualité",
    ),
)
