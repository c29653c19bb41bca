"""What an editor of quotations writes in this language (`fr`): remarks in brackets, and what an ellipsis swallows."""

from mkdocs_quotecheck.languages._schema import GapWords, RemarkWords, phrases, words

REMARKS = RemarkWords(
    subjects=words(
        "italique italiques gras caractères soulignement soulignements emphase accentuation mise relief "
        "évidence guillemets crochets parenthèses citation citations référence références renvoi renvois note "
        "notes traduction traductions ponctuation majuscule majuscules minuscule capitale capitales "
        "orthographe coupure coupures coupe coupes ellipse omission omissions ajout ajouts modification "
        "modifications passage passages alinéa paragraphe paragraphes insistance"
    ),
    states=words(
        "ajouté ajoutée ajoutés ajoutées rajouté rajoutée rajoutés omis omise omises supprimé supprimée "
        "supprimés supprimées retiré retirée retirés modifié modifiée modifiés modifiées modernisée rétabli "
        "rétablie auteur auteure autrice auteurs traducteur traductrice rédaction original originale "
        "originaux nous moi notre nos mon ma mes mien mienne miens nôtre nôtres personnelle libre"
    ),
    deeds=words(
        "souligné soulignée soulignés soulignées souligne soulignons surligné surlignons traduit traduite traduis traduisons"
    ),
    links=words(
        "c'est ce sont est qui par de d du des le la les l "
        "en dans et à a été ont texte je j nous c mis mise interne internes toutes "
        "tous notes"
    ),
)

GAPS = GapWords(
    clitics=words("le la les lui leur me te se nous vous y en ne"),
    hedges=phrases(
        "aurait, auraient, serait, seraient, peut être, probablement, sans doute, possiblement, vraisemblablement, prétendument, apparemment, "
        "censément, soi disant, éventuellement, dit on, paraît il, semble t il, à ce qu'on dit, en théorie, "
        "théoriquement, selon toute vraisemblance, en apparence, présumément, peut être"
    ),
    approximations=phrases(
        "presque, quasi, quasiment, pratiquement, à peu près, près de, sur le point de, à deux doigts de, "
        "autant dire, à peine, environ, moins, au plus, au moins, jusqu'à, prétendu, prétendue, prétendus, "
        "soi disant, supposé, supposée, présumé, présumée, présumés, possible, possibles, faux, fausse, "
        "ancien, ancienne, peu de, rarement, parfois, partiellement, en partie, plutôt"
    ),
    unreal=phrases(
        "veut, veulent, voulait, voulaient, voudrait, voudraient, projette, projettent, projetait, compte, "
        "comptent, comptait, espère, espèrent, espérait, envisage, envisagent, envisageait, entend, "
        "entendent, prévoit, prévoient, prévoyait, souhaite, souhaitent, souhaitait, tente, tentent, tenta, "
        "tenté, tentait, tentaient, essaie, essaye, essaient, essayait, essayé, cherche, cherchait, menace, "
        "menacent, menaçait, menacé, promet, promettent, promit, promis, propose, proposent, proposait, "
        "proposé, semble, semblent, semblait, paraît, prétend, prétendent, prétendait, prétendu, croit, "
        "croient, croyait, pense, pensent, pensait, suppose, supposé, supposée, censé, censée, censés, "
        "présumé, présumée, accusé, accusée, accusés, accuse, soupçonné, soupçonnée, soupçonne, craint, "
        "craignent, craignait, possible, impossible, improbable, probable, douteux, faux, peu probable, "
        "incertain, susceptible, susceptibles, capable, incapable, prêt, prête, prêts, disposé, réticent, "
        "réticente, refuse, refusent, refusa, refusait, refusé, cesse, cessent, cessa, cessé, cessait, "
        "arrête, arrêtent, arrêté, arrêta, évite, évitent, évita, évité, nie, nient, nia, niait, nié, oublie, "
        "oublia, oublié, omis, omet, néglige, négligé, renonce, renonça, renoncé, renoncent, hésite, hésita, "
        "hésité, faillit, failli, manqué de, manqua de, dément, démenti, conteste, contesté, interdit, "
        "interdisent, empêche, empêcha, empêché, demande, demanda, demandé, ordonne, ordonna, ordonné, exige, "
        "exigea, conseille, permet, permit, permis, autorise, autorisé, doute, doutait, mythe, mensonge, "
        "rumeur, légende, fable, erreur, possibilité, soupçon, allégation, accusation, "
        "crainte, risque, danger, aurait, auraient, serait, seraient, pourrait, pourraient, devrait, "
        "devraient, loin de, loin d'être, au lieu de, plutôt que de, sans, va, vont, allait, allaient"
    ),
    hearsay=phrases("dit, dite, dits, réputé, réputée, rapporté"),
    implied=phrases(
        "commence, commença, commencé, commencent, commençait, réussit, réussi, réussirent, parvint, parvenu, "
        "parvient, continue, continua, continuent, finit, fini, aide, aida, aidé, vient, viennent, venait, "
        "vint, osa, ose, fait, fit, firent, laissa, laisse, vit, voit, entendit, alla"
    ),
    contrasts=phrases(
        "mais, plutôt, mais plutôt, mais bien, mais aussi, mais encore, au contraire, c'est, c'était, ce "
        "sont, il est, elle est, ils sont"
    ),
    graded=(("pas tant", "que"), ("moins", "que")),
    others=words("autre autres reste restants derniers"),
    idle=(
        "sans limitation",
        "sans restriction",
        "sans s'y limiter",
        "que justice",
        "que normal",
        "que logique",
        "que juste",
        "que raisonnable",
        "que trop",
        "que légitime",
        "qu'une question de temps",
        "sans doute aucun",
        "sans aucun doute",
        "sans nul doute",
        "il va sans dire",
        "rien d'étonnant",
        "pas étonnant",
        "n'est que naturel",
        "n'est que justice",
        "que naturel",
        "comme si",
        "si bien que",
        "même si",
        "si l'on veut",
        "ne serait-ce",
        "seulement naturel",
        "à peine croyable",
        "si possible",
    ),
    infinitive_endings=("er", "ir", "re", "oir"),
)
