"""What an editor of quotations writes in this language (`fr`): remarks in brackets."""

from mkdocs_quotecheck.languages._schema import RemarkWords, words

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
