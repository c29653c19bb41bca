"""French words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "aucun, aucune, guère, jamais, n'-, ne, ni, non, nul, nulle, pas, personne, point, rien",
    ),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT, "aucunement, nullement"),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT | Feature.UNREAL, "sans"),
    Entry(
        Feature.EXCEPTION,
        "aussi peu que, excepté, exclusivement, hormis, que si, sauf, seul, seule, seulement, si, tant que, "
        "uniquement, à condition que, à l'exception, à moins d, à moins que",
    ),
    Entry(Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE, "prétendument"),
    Entry(
        Feature.QUANTIFIER,
        "assez, beaucoup, certaines, certains, chacun, chaque, complètement, entièrement, généralement, "
        "majorité, moitié, peu, plupart, plus, plusieurs, principalement, près, quelques, souvent, surtout, "
        "totalement, toujours, tous, tout, toute, toutes, très",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE, "apparemment, probablement"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "presque, quasi"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.UNREAL, "semblent"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "semble"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "parfois"),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION, "environ, moins, plutôt, rarement"),
    Entry(
        Feature.NEGATES_NEXT,
        "a refusé de, absence d, absence de, abstenu de, au lieu d, cesser de, cessé d, contrairement à, "
        "dispensé de, dissuadé de, dénué de, dénuée de, dépourvu de, dépourvue de, empêcha de, empêche de, "
        "empêché d, empêché de, en aucun cas, en aucune façon, en aucune manière, en l'absence de, en rien, "
        "encore moins, exclu de, exclue de, exempt de, exempte de, faisait semblant de, fait semblant de, "
        "faute d, faute de, feignait de, feignit de, feint de, fit semblant de, gardé de, hors d'état de, "
        "impossible d, impossible de, incapable d, incapable de, incapables de, interdit d, interdit de, "
        "loin d, manque d, manque de, ne plus, nia avoir, niait avoir, nie avoir, nié avoir, néglige de, "
        "négligea de, négligé de, omet de, omettre de, omis de, ont refusé de, oublia de, oublié de, pas en "
        "mesure de, pas question de, peu enclin à, plutôt que, plutôt que d, privé de, privée de, refus de, "
        "refusa de, refusait de, refuse d, refuse de, refusent de, refuser de, refusèrent de, refusé d, "
        "refusé de, renoncer à, réticent à, s'abstiennent de, s'abstient de, s'abstint de, s'est abstenu "
        "de, s'est gardé de, sans même, se garda de, se gardait de, se garde de, se gardent de, se sont "
        "gardés de, tout sauf, trop tard pour, trop tôt pour, à défaut de, à l'abri de, à l'opposé de, "
        "échoua à, échoue à, échouer à, échoué à, éviter de",
    ),
    Entry(Feature.NEGATES_NEXT | Feature.UNREAL, "au lieu de, loin d'être, loin de, plutôt que de"),
    Entry(
        Feature.NEGATES_NEXT | Feature.AVOIDING,
        "arrêta de, arrête de, arrêté de, cessa de, cessait de, cesse de, cessent de, cessèrent de, cessé "
        "de, renonce à, renoncé à, renonça à, évita de, évite de, évité de",
    ),
    Entry(
        Feature.HEDGES_PREDICATE,
        "a failli, aurait pu, avait failli, en quelque sorte, faillirent, hypothétiquement, ont failli, "
        "paraissait, plus ou moins, pour ainsi dire, pourrait avoir, se peut, se pourrait, se pouvait, "
        "semblaient, semblerait, supposément, sur le point d",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "au mieux, au pire, censément, dans le meilleur des cas, dans le pire des cas, en apparence, en "
        "principe, en théorie, peut être, peut être bien, possiblement, sans doute, selon la légende, selon "
        "la rumeur, théoriquement, vraisemblablement, à ma connaissance, éventuellement",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE | Feature.APPROXIMATION,
        "sauf erreur, sauf imprévu, soi disant",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE | Feature.UNREAL,
        "auraient, aurait, seraient, serait",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.APPROXIMATION,
        "pratiquement, quasiment, sur le point de, à deux doigts de, à peu près",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL, "failli, faillit, manqué de, pourraient, pourrait"),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "paraît, semblait"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "autant que je sache, aux yeux de, d'après la rumeur, dans bien des cas, dans certains cas, dans de "
        "rares cas, dans l'ensemble, dans la plupart des cas, dans une certaine mesure, de l'avis de, dit "
        "on, espérons le, je crois, je pense, je suppose, jusqu'à un certain point, on dirait, on prétend "
        "que, on raconte que, paraît il, paraîtrait il, présumément, selon certains, selon des rumeurs, "
        "selon toute vraisemblance, semble t il, semblerait il, sous certaines conditions, à ce qu'il "
        "paraît, à ce qu'il semble, à ce qu'on dit, à certains égards, à en croire la rumeur",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "en partie"),
    Entry(
        Feature.APPROXIMATION,
        "ancien, ancienne, au moins, au plus, autant dire, jusqu'à, partiellement, peu de, possibles, "
        "provisoire, provisoires, près de, préliminaire, préliminaires, présumés, prétendue, prétendus, à "
        "peine",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL, "présumé, présumée, supposé, supposée"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.SUPPOSITION, "possible, prétendu"),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "fausse, faux"),
    Entry(
        Feature.UNREAL,
        "accuse, accusé, accusée, accusés, admettons, allaient, allait, arrêta, arrête, arrêtent, arrêté, "
        "autorise, autorisé, capable, censé, censée, censés, cessa, cessait, cesse, cessent, cessé, "
        "cherchait, cherche, comptait, compte, comptent, conseille, craignaient, craignait, craignent, "
        "craint, croient, croit, demanda, demande, demandé, devraient, devrait, disposé, entend, entendent, "
        "envisagent, espère, espèrent, espérait, essaie, essaient, essayait, essaye, essayé, exige, exigea, "
        "hésita, hésite, hésité, incapable, manqua de, menacent, menacé, menaçait, néglige, négligé, omet, "
        "omis, ordonna, ordonne, ordonné, oublia, oublie, oublié, pense, pensent, permet, permis, permit, "
        "peu probable, projetait, projette, projettent, promet, promettent, promit, proposait, propose, "
        "proposent, proposé, prétend, prétendait, prétendent, prévoient, prévoit, prévoyait, prêt, prête, "
        "prêts, renonce, renoncent, renoncé, renonça, réticent, réticente, souhaitait, souhaite, "
        "souhaitent, soupçonné, soupçonnée, susceptible, susceptibles, tenta, tentaient, tentait, tente, "
        "tentent, tenté, va, veulent, veut, vont, voudraient, voudrait, voulaient, voulait, évita, évite, "
        "évitent, évité",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION, "promis"),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.SUPPOSITION, "probable"),
    Entry(Feature.UNREAL | Feature.BELIEF, "croyait, pensait"),
    Entry(Feature.UNREAL | Feature.DENIER, "erreur, incertain"),
    Entry(Feature.UNREAL | Feature.DENIER | Feature.CLAIM, "fable"),
    Entry(Feature.UNREAL | Feature.PREVENTING, "empêcha, empêche, empêché, interdisent, interdit"),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "accusation, accusations, allégation, allégations, rumeur, rumeurs, soupçon, soupçons",
    ),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "crainte, craintes, danger, envisage, envisageait, imaginons, menace, possibilité, risque, "
        "soupçonnait, soupçonne, suppose, supposons",
    ),
    Entry(Feature.HEARSAY, "dite, dits, réputé, réputée"),
    Entry(Feature.HEARSAY | Feature.ASSERTION, "dit, rapporté"),
    Entry(
        Feature.IMPLIED,
        "aida, aide, aidé, alla, commence, commencent, commencé, commença, commençait, continua, continue, "
        "continuent, entendit, fait, fini, finit, firent, fit, laissa, laisse, osa, ose, parvenu, parvient, "
        "parvint, réussi, réussirent, réussit, venait, viennent, vient, vint, vit, voit",
    ),
    Entry(
        Feature.ASSERTION,
        "acquis, attestation, cas, certain, certaine, certitude, clair, confirmation, consensus, constater, "
        "constaté, correct, croie, crois, croyez, crédit, diraient, dirais, dirait, dire, dis, disaient, "
        "disait, disant, dise, disent, dites, décida, décide, décidé, découle, fondement, illustré, indice, "
        "indices, manifeste, montrait, montre, montrent, montrer, montrèrent, pensez, preuve, preuves, "
        "promettre, raison, rapporta, rapporte, ressort, ressortait, résulta, résulte, signe, signes, sûr, "
        "trace, traces, trouva, trouve, trouvent, trouvèrent, trouvé, témoignage, témoignages, vérifier, "
        "vérité, étaie, étayer, étayé, évident, évidente",
    ),
    Entry(Feature.ASSERTION | Feature.ADDRESSING, "convainc, convaincre, convaincu"),
    Entry(Feature.ASSERTION | Feature.LINKING, "montré"),
    Entry(Feature.ASSERTION | Feature.CONFIRMING, "exact, exacte, vrai, vérifié"),
    Entry(Feature.ASSERTION | Feature.LINKING | Feature.CONFIRMING, "avéré"),
    Entry(Feature.BELIEF, "imaginait"),
    Entry(Feature.BELIEF | Feature.SUPPOSITION, "supposait"),
    Entry(Feature.FORMER, "anciennement, auparavant, autrefois, initialement, jadis, naguère"),
    Entry(Feature.ADDRESSING, "assura, assure, assurer, assuré"),
    Entry(
        Feature.LINKING,
        "demeura, demeure, montrée, resta, reste, révélé, révélée, révélées, révélés, s'avère, s'avéra, "
        "s'avérait, s'avérer, s'est",
    ),
    Entry(Feature.LINKING | Feature.CONFIRMING, "avérée"),
    Entry(
        Feature.DENIER,
        "abandonné, abandonnée, abandonnées, abandonnés, abstenu, abstient, abstint, abusivement, "
        "affabulation, affabulations, balaie, balaya, balayé, canular, chimère, chimérique, contestable, "
        "controuvé, controuvée, discutable, discutables, doutes, douteuse, douteuses, douteux, délire, "
        "démentie, démenties, démentis, démonta, démonté, dénégation, dénégations, désinformation, erroné, "
        "erronée, erronées, erronés, exagération, exagéré, exagérée, exclu, fabriqué, fabriquée, "
        "fantaisiste, fantasme, fantasmes, faussement, fausses, garda, gardé, ignore, impensable, "
        "impossible, impossibles, improbable, improbables, incertaine, inconcevable, inexact, inexacte, "
        "inexactes, infondé, infondée, infondées, infondés, inimaginable, intox, inventa, inventé, "
        "inventée, invraisemblable, invraisemblables, invérifiable, invérifié, invérifiée, irréaliste, "
        "mensonge, mensonger, mensonges, mensongère, mensongères, ment, mentait, menti, mentit, mythes, "
        "retira, retire, retiré, ridiculisa, réfutation, rétracta, rétracte, rétracté, scepticisme, "
        "sceptique, sceptiques, tort",
    ),
    Entry(
        Feature.DENIER | Feature.JUDGEMENT,
        "aberrant, absurde, crédule, cynique, dangereux, dupe, dépassé, dépassée, folle, fou, fous, "
        "grotesque, hâtif, idiot, idiote, imbécile, imprudent, inconscient, incroyable, injuste, insensé, "
        "irresponsable, malhonnête, naïf, naïve, prématuré, présomptueux, ridicule, réducteur, saugrenu, "
        "simpliste, sot, stupide",
    ),
    Entry(Feature.DENIER | Feature.CLAIM, "fables"),
    Entry(Feature.DENIER | Feature.CLAIM | Feature.SUPPOSITION, "légende"),
    Entry(Feature.DENIER | Feature.SUPPOSITION, "mythe"),
    Entry(
        Feature.PREVENTING,
        "dissuada, dissuade, dissuadé, déconseilla, déconseillait, déconseille, déconseillent, déconseillé, "
        "défend, défendit, défendu, empêchait, interdisait",
    ),
    Entry(
        Feature.CLAIM,
        "affirmation, affirmations, annonce, argument, arguments, article, articles, assertion, assertions, "
        "conclusion, conclusions, conte, conviction, convictions, croyance, croyances, dogme, dépêche, "
        "explication, explications, histoire, histoires, idée, idées, impression, impressions, information, "
        "interprétation, interprétations, narration, nouvelle, opinion, opinions, prédiction, prédictions, "
        "prémisse, prétention, prévision, prévisions, reproche, reproches, récit, récits, suggestion, "
        "suggestions, thèse, thèses, théorie, théories, version, versions",
    ),
    Entry(
        Feature.CLAIM | Feature.SUPPOSITION,
        "bruit, hypothèse, insinuation, insinuations, présomption, présomptions, spéculation, spéculations, "
        "supposition",
    ),
    Entry(
        Feature.SUPPOSITION,
        "bruits, cauchemar, chance, chances, commérages, complot, concevable, conjecture, conjectures, "
        "craignons, envisageable, espoir, espoirs, espérons, excluait, excluent, exclurait, exclure, "
        "exclut, hypothèses, illusion, imaginable, menaces, on chuchotait, on chuchote, on murmurait, on "
        "murmure, on racontait, on raconte, pensable, perspective, plausible, possibilités, pressentiment, "
        "probabilité, présumait, présume, racontars, ragots, scénario, se murmure, se raconte, soupçonna, "
        "soupçonnaient, soupçonnent, soupçonner, spéculait, spécule, spéculé, supposent, supposer, "
        "suppositions, vraisemblable, à prouver, à voir, éventualité, éventualités",
    ),
    Entry(
        Feature.CONFIRMING,
        "confirmé, confirmée, confirmées, confirmés, fondé, fondée, juste, prouvé, prouvée, vraie, "
        "vérifiée, établi, établie",
    ),
)
