"""French verbs: one entry a verb, with what it does to quoted words and to the words that it governs (`_features.py`)."""

from functools import partial

from mkdocs_quotecheck.languages._conjugation import french, listed
from mkdocs_quotecheck.languages._features import Feature, VerbEntry, VerbTable

# Columns: infinitive, present, past, gerund, participle.
_OTHERS = listed(
    """
    admettre admet/admettent admit/admirent/admettait/admettaient admettant admis, aller va/vont alla/allèrent/allait/allaient
    allant allé, conclure conclut/concluent conclut/conclurent/concluait/concluaient concluant conclu, connaître
    connaît/connaissent connut/connurent/connaissait/connaissaient connaissant connu, contredire contredit/contredisent
    contredit/contredirent/contredisait/contredisaient contredisant contredit, convenir convient/conviennent
    convint/convinrent/convenait/convenaient convenant convenu, craindre craint/craignent
    craignit/craignirent/craignait/craignaient craignant craint, croire croit/croient crut/crurent/croyait/croyaient croyant cru,
    démentir dément/démentent démentit/démentirent/démentait/démentaient démentant démenti, devenir devient/deviennent
    devint/devinrent/devenait/devenaient devenant devenu, dire dit/disent dit/dirent/disait/disaient disant dit/dite/dits,
    décrire décrit/décrivent décrivit/décrivirent/décrivait/décrivaient décrivant décrit, défendre défend/défendent
    défendit/défendirent/défendait/défendaient défendant défendu, dépeindre dépeint/dépeignent
    dépeignit/dépeignirent/dépeignait/dépeignaient dépeignant dépeint, faire fait/font fit/firent/faisait/faisaient faisant fait,
    enquérir enquiert/enquièrent
    enquit/enquirent/enquérait/enquéraient enquérant enquis, geindre geint/geignent geignit/geignirent/geignait/geignaient geignant geint, inscrire inscrit/inscrivent
    inscrivit/inscrivirent/inscrivait/inscrivaient inscrivant inscrit, interrompre interrompt/interrompent
    interrompit/interrompirent/interrompait/interrompaient interrompant interrompu, intervenir intervient/interviennent
    intervint/intervinrent/intervenait/intervenaient intervenant intervenu, lire lit/lisent lut/lurent/lisait/lisaient lisant lu,
    maintenir maintient/maintiennent maintint/maintinrent/maintenait/maintenaient maintenant maintenu, mentir ment/mentent
    mentit/mentirent/mentait/mentaient mentant menti, mettre met/mettent mit/mirent/mettait/mettaient mettant mis, mourir
    meurt/meurent mourut/moururent/mourait/mouraient mourant mort, naître naît/naissent naquit/naquirent/naissait/naissaient
    naissant né, partir part/partent partit/partirent/partait/partaient partant parti, perdre perd/perdent
    perdit/perdirent/perdait/perdaient perdant perdu, plaindre plaint/plaignent plaignit/plaignirent/plaignait/plaignaient
    plaignant plaint, poursuivre poursuit/poursuivent poursuivit/poursuivirent/poursuivait/poursuivaient poursuivant poursuivi,
    prendre prend/prennent prit/prirent/prenait/prenaient prenant pris, promettre promet/promettent
    promit/promirent/promettait/promettaient promettant promis, prédire prédit/prédisent prédit/prédirent/prédisait/prédisaient
    prédisant prédit, prétendre prétend/prétendent prétendit/prétendirent/prétendait/prétendaient prétendant prétendu, prévenir
    prévient/préviennent prévint/prévinrent/prévenait/prévenaient prévenant prévenu, recevoir reçoit/reçoivent
    reçut/reçurent/recevait/recevaient recevant reçu, reconnaître reconnaît/reconnaissent
    reconnut/reconnurent/reconnaissait/reconnaissaient reconnaissant reconnu, redire redit/redisent
    redit/redirent/redisait/redisaient redisant redit, reprendre reprend/reprennent reprit/reprirent/reprenait/reprenaient
    reprenant repris, répondre répond/répondent répondit/répondirent/répondait/répondaient répondant répondu, savoir sait/savent
    sut/surent/savait/savaient sachant su, sentir sent/sentent sentit/sentirent/sentait/sentaient sentant senti, sortir
    sort/sortent sortit/sortirent/sortait/sortaient sortant sorti, soutenir soutient/soutiennent
    soutint/soutinrent/soutenait/soutenaient soutenant soutenu, souvenir souvient/souviennent
    souvint/souvinrent/souvenait/souvenaient souvenant souvenu, suivre suit/suivent suivit/suivirent/suivait/suivaient suivant
    suivi, tenir tient/tiennent tint/tinrent/tenait/tenaient tenant tenu, venir vient/viennent vint/vinrent/venait/venaient venant
    venu, vivre vit/vivent vécut/vécurent/vivait/vivaient vivant vécu, voir voit/voient vit/virent/voyait/voyaient voyant vu,
    vouloir veut/veulent voulut/voulurent/voulait/voulaient voulant voulu, écrire écrit/écrivent
    écrivit/écrivirent/écrivait/écrivaient écrivant écrit/écrite
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
        "accepter acheter adopter aimer aller apporter arriver augmenter causer chanter chercher compter concerner connaître "
        "coûter créer danser devenir déménager diminuer donner durer entrer faire fermer gagner habiter illustrer jouer manger "
        "marcher marquer mettre monter montrer mourir naître obliger occuper organiser participer partir passer payer perdre "
        "porter prendre préparer provoquer quitter recevoir regarder rentrer rester sembler signer sortir suivre tenir tenter "
        "tomber toucher travailler trouver utiliser venir visiter vivre voter",
    ),
    VerbEntry(Feature.COMMON | Feature.DENIER, "refuser"),
    VerbEntry(Feature.ASSERTION, "corroborer démontrer établir garantir prouver signifier"),
    VerbEntry(Feature.ASSERTION | Feature.ADDRESSING, "persuader"),
    VerbEntry(Feature.DENIER, "casser douter démentir empêcher infirmer invalider récuser révoquer écarter"),
    VerbEntry(Feature.SUPPOSITION, "rêver"),
)

VERBS = VerbTable(partial(french, others=_OTHERS), _ENTRIES)
