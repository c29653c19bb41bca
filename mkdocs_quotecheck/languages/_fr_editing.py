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
