"""French verbs: one entry a verb, with what it does to quoted words and to the words that it governs (`_features.py`)."""

from functools import partial

from mkdocs_quotecheck.languages._conjugation import french, listed
from mkdocs_quotecheck.languages._features import Feature, VerbEntry, VerbTable

# Columns: infinitive, present, past, gerund, participle.
_OTHERS = listed(
    """
    aller va/vont alla/allèrent/allait/allaient allant allé, mourir meurt/meurent mourut/moururent/mourait/mouraient mourant
    mort, naître naît/naissent naquit/naquirent/naissait/naissaient naissant né, savoir sait/savent sut/surent/savait/savaient
    sachant su, vouloir veut/veulent voulut/voulurent/voulait/voulaient voulant voulu, boire boit/boivent
    but/burent/buvait/buvaient buvant bu, fuir fuit/fuient fuit/fuirent/fuyait/fuyaient fuyant fui
    """
)

_ENTRIES = (
    VerbEntry(
        Feature.SPEECH,
        "aboyer acquiescer affabuler ajouter alerter annoncer applaudir arguer argumenter articuler avancer avertir ânonner "
        "bafouiller balbutier beugler bégayer bêler blaguer bougonner brailler bredouiller chantonner chevroter chuchoter "
        "claironner clamer commenter confesser confier conseiller considérer constater contredire convenir crier critiquer "
        "demander déclamer décocher décréter décrire défendre dénoncer dépeindre déplorer désapprouver détailler diagnostiquer "
        "dicter dire enchaîner entonner exclamer exhorter exiger expliquer exulter égrener énoncer épeler épiloguer éructer "
        "évoquer fanfaronner féliciter formuler fulminer fustiger geindre gémir glapir glousser gouailler grincer grogner "
        "grommeler gronder haleter haranguer hasarder hoqueter hurler implorer improviser informer inscrire insinuer insister "
        "interjeter interpeller interroger interrompre intervenir inviter invoquer ironiser jubiler lancer lâcher lire louer "
        "maintenir marmonner marmotter marteler maugréer menacer mentir minauder minimiser modérer moquer mugir murmurer narrer "
        "noter nuancer objecter observer opiner ordonner persifler pester philosopher piailler plaider plaindre plaisanter "
        "pleurnicher pointer pontifier poursuivre préciser préconiser prédire prévenir prier proclamer promettre pronostiquer "
        "proposer protester prôner questionner raconter railler rappeler rapporter rassurer râler recommander rectifier redire "
        "regretter relater relativiser relever remarquer renchérir reprendre reprocher réagir réclamer réfléchir réitérer "
        "répéter répliquer répondre résumer rétorquer révéler ricaner riposter ronchonner rugir saluer sangloter scander "
        "sermonner signaler soliloquer souffler souligner soupirer souvenir spécifier spéculer stigmatiser stipuler supplier "
        "susurrer tancer tempérer tempêter tonner toussoter tweeter twitter vagir vanter vitupérer vociférer zézayer",
    ),
    VerbEntry(
        Feature.SPEECH | Feature.ASSERTION,
        "admettre affirmer assurer attester avouer concéder conclure confirmer déclarer estimer écrire indiquer jurer justifier "
        "prétendre reconnaître soutenir suggérer témoigner",
    ),
    VerbEntry(Feature.SPEECH | Feature.DENIER, "contester nier réfuter"),
    VerbEntry(Feature.SPEECH | Feature.ASSERTION | Feature.BELIEF, "croire"),
    VerbEntry(
        Feature.QUOTING,
        "accuser appeler baptiser définir nommer parler présenter qualifier surnommer traiter voir",
    ),
    VerbEntry(Feature.QUOTING | Feature.ASSERTION, "juger"),
    VerbEntry(Feature.QUOTING | Feature.DENIER, "rejeter"),
    VerbEntry(Feature.QUOTING | Feature.BELIEF | Feature.SUPPOSITION, "craindre"),
    VerbEntry(Feature.THOUGHT, "savoir sentir supposer vouloir"),
    VerbEntry(Feature.THOUGHT | Feature.SUPPOSITION, "imaginer redouter souhaiter"),
    VerbEntry(Feature.THOUGHT | Feature.ASSERTION | Feature.BELIEF, "penser"),
    VerbEntry(Feature.THOUGHT | Feature.BELIEF | Feature.SUPPOSITION, "espérer"),
    VerbEntry(
        Feature.TAG,
        "achever agacer alarmer amuser analyser approuver attaquer balayer commencer compléter continuer corriger couper "
        "cracher débiter désoler effrayer embrayer emporter enquérir entamer enthousiasmer esclaffer exciter excuser extasier "
        "écrier émerveiller énerver épouvanter étonner étrangler finir frissonner glisser grimacer honorer impatienter indigner "
        "inquiéter insurger jeter lamenter obstiner pleurer poser réciter recommencer récrier réjouir scandaliser siffler "
        "terminer trancher trembler",
    ),
    VerbEntry(
        Feature.COMMON,
        "abandonner accepter accomplir accorder accueillir accélérer acheter adopter affaiblir affecter affronter aggraver agir "
        "aider aimer aller amener améliorer annuler apparaître appartenir appliquer apporter apprendre approcher appuyer "
        "arracher arriver assister assumer atteindre attendre attirer attraper augmenter autoriser blesser boire brûler bâtir "
        "bénéficier cacher calculer causer chanter chercher choisir combattre commettre comparer compenser composer comprendre "
        "compter concerner conduire confondre connaître conquérir conserver consister constituer construire consulter contenir "
        "contourner contraindre contribuer contrôler convaincre couler courir couvrir coûter creuser créer cultiver céder "
        "danser demeurer descendre devancer devenir diminuer disparaître disposer distinguer distribuer diviser dominer donner "
        "dormir durer décider découvrir défaire déléguer démissionner démolir déménager dépasser dépendre déplacer déposer "
        "déranger désigner détenir déterminer détruire effacer effectuer embaucher emmener employer encourager endommager "
        "engager enlever enrichir enseigner entendre enterrer entourer entraîner entreprendre entrer entretenir envahir envoyer "
        "essayer exclure excéder exercer exister expirer exploser exporter exécuter fabriquer faciliter faire favoriser fermer "
        "financer fixer fleurir fonder fondre fournir franchir frapper fuir gagner gouverner grandir guérir gérer habiter "
        "hériter ignorer illustrer importer imposer indemniser influencer installer instituer interdire intéresser inventer "
        "investir joindre jouer jouir laisser lever licencier lier manger marcher marier marquer maîtriser mener mettre "
        "modifier monter montrer mourir multiplier mériter nager naître nettoyer nourrir nuire négliger négocier obliger "
        "obtenir obéir occuper omettre opposer organiser orienter oublier ouvrir paraître partager participer partir parvenir "
        "passer payer peindre percevoir perdre permettre persister plaire plonger porter posséder pratiquer prendre prescrire "
        "priver procéder profiter prohiber protéger provenir provoquer précéder préférer préparer préserver prévaloir prévoir "
        "publier punir pénétrer périr quitter ralentir ramasser rassembler recevoir rechercher refléter regarder rejoindre "
        "remettre remplacer remplir rencontrer rendre renforcer renoncer rentrer renverser repartir représenter respecter "
        "ressembler rester restituer retenir retirer retourner revenir rompre réaliser récolter réduire régir réglementer "
        "régner rémunérer réparer résider résister résoudre réunir réussir saisir sauver secouer sembler servir signer soigner "
        "sombrer sortir souffrir soumettre subir subsister suivre supporter supprimer surgir surveiller survivre suspendre "
        "tendre tenir tenter tolérer tomber toucher tourner traduire trahir transformer transférer transmettre travailler "
        "traverser tromper trouver tuer unir utiliser vaincre valoir varier vendre venir verser vieillir violer viser visiter "
        "vivre voler voter échapper échouer éclairer éclater écouter écraser égaler éliminer élire éloigner épargner épouser "
        "éprouver éteindre étendre éviter",
    ),
    VerbEntry(Feature.COMMON | Feature.DENIER, "refuser"),
    VerbEntry(Feature.ASSERTION, "corroborer démontrer établir garantir prouver signifier"),
    VerbEntry(Feature.ASSERTION | Feature.ADDRESSING, "persuader"),
    VerbEntry(Feature.DENIER, "casser douter démentir empêcher infirmer invalider récuser révoquer écarter"),
    VerbEntry(Feature.SUPPOSITION, "rêver"),
)

VERBS = VerbTable(partial(french, others=_OTHERS), _ENTRIES)
