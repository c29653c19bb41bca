"""French verbs by what they do to quoted words, every form listed."""

from mkdocs_quotecheck.languages._schema import Verbs, words

# Verbs that introduce or follow whole quoted sentences.
SPEECH = Verbs(
    base=words(
        "affirmer ajouter analyser annoncer arguer argumenter assurer attester avancer avouer balayer balbutier "
        "bredouiller bégayer chuchoter clamer commenter concéder confesser confier confirmer considérer constater "
        "continuer crier critiquer demander diagnostiquer dicter déclarer décréter dénoncer déplorer détailler "
        "enchaîner estimer exclamer exhorter exiger expliquer fulminer fustiger féliciter glisser grogner gronder "
        "honorer hurler implorer indiquer insinuer insister interroger inviter invoquer ironiser jurer justifier "
        "lancer lâcher marmonner marteler menacer moquer murmurer noter nuancer objecter observer opiner "
        "philosopher plaider plaisanter proclamer pronostiquer préciser préconiser raconter railler rappeler "
        "rapporter rassurer recommander regretter relater remarquer riposter réclamer répliquer répéter résumer "
        "rétorquer révéler saluer scander sermonner signaler souffler souligner soupirer spéculer stipuler "
        "suggérer tempérer tempêter trancher tweeter twitter témoigner énoncer évoquer"
    ),
    present=words(
        "affirme affirment ajoute ajoutent analyse analysent annonce annoncent argue arguent argumente "
        "argumentent assure assurent atteste attestent avance avancent avoue avouent balaye balayent balbutie "
        "balbutient bredouille bredouillent bégaye bégayent chuchote chuchotent clame clament commente commentent "
        "concède concèdent confesse confessent confie confient confirme confirment considère considèrent constate "
        "constatent continue continuent crie crient critique critiquent demande demandent diagnostique "
        "diagnostiquent dicte dictent déclare déclarent décrète décrètent dénonce dénoncent déplore déplorent "
        "détaille détaillent enchaîne enchaînent estime estiment exclame exclament exhorte exhortent exige "
        "exigent explique expliquent fulmine fulminent fustige fustigent félicite félicitent glisse glissent "
        "grogne grognent gronde grondent honore honorent hurle hurlent implore implorent indique indiquent "
        "insinue insinuent insiste insistent interroge interrogent invite invitent invoque invoquent ironise "
        "ironisent jure jurent justifie justifient lance lancent lâche lâchent marmonne marmonnent martele "
        "martelent menace menacent moque moquent murmure murmurent note notent nuance nuancent objecte objectent "
        "observe observent opine opinent philosophe philosophent plaide plaident plaisante plaisantent proclame "
        "proclament pronostique pronostiquent précise précisent préconise préconisent raconte racontent raille "
        "raillent rappelle rappellent rapporte rapportent rassure rassurent recommande recommandent regrette "
        "regrettent relate relatent remarque remarquent riposte ripostent réclame réclament réplique répliquent "
        "répète répètent résume résument rétorque rétorquent révéle révélent salue saluent scande scandent "
        "sermonne sermonnent signale signalent souffle soufflent souligne soulignent soupire soupirent spécule "
        "spéculent stipule stipulent suggère suggèrent tempère tempèrent tempête tempêtent tranche tranchent "
        "tweete tweetent twitte twittent témoigne témoignent énonce énoncent évoque évoquent"
    ),
    past=words(
        "affirma affirmaient affirmait affirmèrent ajouta ajoutaient ajoutait ajoutèrent analysa analysaient "
        "analysait analysèrent annoncèrent annonça annonçaient annonçait argua arguaient arguait argumenta "
        "argumentaient argumentait argumentèrent arguèrent assura assuraient assurait assurèrent attesta "
        "attestaient attestait attestèrent avancèrent avança avançaient avançait avoua avouaient avouait "
        "avouèrent balaya balayaient balayait balayèrent balbutia balbutiaient balbutiait balbutièrent bredouilla "
        "bredouillaient bredouillait bredouillèrent bégaya bégayaient bégayait bégayèrent chuchota chuchotaient "
        "chuchotait chuchotèrent clama clamaient clamait clamèrent commenta commentaient commentait commentèrent "
        "concéda concédaient concédait concédèrent confessa confessaient confessait confessèrent confia "
        "confiaient confiait confirma confirmaient confirmait confirmèrent confièrent considéra considéraient "
        "considérait considérèrent constata constataient constatait constatèrent continua continuaient continuait "
        "continuèrent cria criaient criait critiqua critiquaient critiquait critiquèrent crièrent demanda "
        "demandaient demandait demandèrent diagnostiqua diagnostiquaient diagnostiquait diagnostiquèrent dicta "
        "dictaient dictait dictèrent déclara déclaraient déclarait déclarèrent décréta décrétaient décrétait "
        "décrétèrent dénoncèrent dénonça dénonçaient dénonçait déplora déploraient déplorait déplorèrent détailla "
        "détaillaient détaillait détaillèrent enchaîna enchaînaient enchaînait enchaînèrent estima estimaient "
        "estimait estimèrent exclama exclamaient exclamait exclamèrent exhorta exhortaient exhortait exhortèrent "
        "exigea exigeaient exigeait exigèrent expliqua expliquaient expliquait expliquèrent fulmina fulminaient "
        "fulminait fulminèrent fustigea fustigeaient fustigeait fustigèrent félicita félicitaient félicitait "
        "félicitèrent glissa glissaient glissait glissèrent grogna grognaient grognait grognèrent gronda "
        "grondaient grondait grondèrent honora honoraient honorait honorèrent hurla hurlaient hurlait hurlèrent "
        "implora imploraient implorait implorèrent indiqua indiquaient indiquait indiquèrent insinua insinuaient "
        "insinuait insinuèrent insista insistaient insistait insistèrent interrogea interrogeaient interrogeait "
        "interrogèrent invita invitaient invitait invitèrent invoqua invoquaient invoquait invoquèrent ironisa "
        "ironisaient ironisait ironisèrent jura juraient jurait jurèrent justifia justifiaient justifiait "
        "justifièrent lancèrent lança lançaient lançait lâcha lâchaient lâchait lâchèrent marmonna marmonnaient "
        "marmonnait marmonnèrent martela martelaient martelait martelèrent menacèrent menaça menaçaient menaçait "
        "moqua moquaient moquait moquèrent murmura murmuraient murmurait murmurèrent nota notaient notait "
        "notèrent nuancèrent nuança nuançaient nuançait objecta objectaient objectait objectèrent observa "
        "observaient observait observèrent opina opinaient opinait opinèrent philosopha philosophaient "
        "philosophait philosophèrent plaida plaidaient plaidait plaidèrent plaisanta plaisantaient plaisantait "
        "plaisantèrent proclama proclamaient proclamait proclamèrent pronostiqua pronostiquaient pronostiquait "
        "pronostiquèrent précisa précisaient précisait précisèrent préconisa préconisaient préconisait "
        "préconisèrent raconta racontaient racontait racontèrent railla raillaient raillait raillèrent rappela "
        "rappelaient rappelait rappelèrent rapporta rapportaient rapportait rapportèrent rassura rassuraient "
        "rassurait rassurèrent recommanda recommandaient recommandait recommandèrent regretta regrettaient "
        "regrettait regrettèrent relata relataient relatait relatèrent remarqua remarquaient remarquait "
        "remarquèrent riposta ripostaient ripostait ripostèrent réclama réclamaient réclamait réclamèrent "
        "répliqua répliquaient répliquait répliquèrent répéta répétaient répétait répétèrent résuma résumaient "
        "résumait résumèrent rétorqua rétorquaient rétorquait rétorquèrent révéla révélaient révélait révélèrent "
        "salua saluaient saluait saluèrent scanda scandaient scandait scandèrent sermonna sermonnaient sermonnait "
        "sermonnèrent signala signalaient signalait signalèrent souffla soufflaient soufflait soufflèrent "
        "souligna soulignaient soulignait soulignèrent soupira soupiraient soupirait soupirèrent spécula "
        "spéculaient spéculait spéculèrent stipula stipulaient stipulait stipulèrent suggéra suggéraient "
        "suggérait suggérèrent tempéra tempéraient tempérait tempérèrent tempêta tempêtaient tempêtait "
        "tempêtèrent trancha tranchaient tranchait tranchèrent tweeta tweetaient tweetait tweetèrent twitta "
        "twittaient twittait twittèrent témoigna témoignaient témoignait témoignèrent énoncèrent énonça "
        "énonçaient énonçait évoqua évoquaient évoquait évoquèrent"
    ),
    gerund=words(
        "affirmant ajoutant analysant annonçant arguant argumentant assurant attestant avançant avouant balayant "
        "balbutiant bredouillant bégayant chuchotant clamant commentant concédant confessant confiant confirmant "
        "considérant constatant continuant criant critiquant demandant diagnostiquant dictant déclarant décrétant "
        "dénonçant déplorant détaillant enchaînant estimant exclamant exhortant exigeant expliquant fulminant "
        "fustigeant félicitant glissant grognant grondant honorant hurlant implorant indiquant insinuant "
        "insistant interrogeant invitant invoquant ironisant jurant justifiant lançant lâchant marmonnant "
        "martelant menaçant moquant murmurant notant nuançant objectant observant opinant philosophant plaidant "
        "plaisantant proclamant pronostiquant précisant préconisant racontant raillant rappelant rapportant "
        "rassurant recommandant regrettant relatant remarquant ripostant réclamant répliquant répétant résumant "
        "rétorquant révélant saluant scandant sermonnant signalant soufflant soulignant soupirant spéculant "
        "stipulant suggérant tempérant tempêtant tranchant tweetant twittant témoignant énonçant évoquant"
    ),
    participle=words(
        "affirmé affirmée affirmées affirmés ajouté ajoutée ajoutées ajoutés analysé analysée analysées analysés "
        "annoncé annoncée annoncées annoncés argumenté argumentée argumentées argumentés argué arguée arguées "
        "argués assuré assurée assurées assurés attesté attestée attestées attestés avancé avancée avancées "
        "avancés avoué avouée avouées avoués balayé balayée balayées balayés balbutié balbutiée balbutiées "
        "balbutiés bredouillé bredouillée bredouillées bredouillés bégayé bégayée bégayées bégayés chuchoté "
        "chuchotée chuchotées chuchotés clamé clamée clamées clamés commenté commentée commentées commentés "
        "concédé concédée concédées concédés confessé confessée confessées confessés confirmé confirmée "
        "confirmées confirmés confié confiée confiées confiés considéré considérée considérées considérés "
        "constaté constatée constatées constatés continué continuée continuées continués critiqué critiquée "
        "critiquées critiqués crié criée criées criés demandé demandée demandées demandés diagnostiqué "
        "diagnostiquée diagnostiquées diagnostiqués dicté dictée dictées dictés déclaré déclarée déclarées "
        "déclarés décrété décrétée décrétées décrétés dénoncé dénoncée dénoncées dénoncés déploré déplorée "
        "déplorées déplorés détaillé détaillée détaillées détaillés enchaîné enchaînée enchaînées enchaînés "
        "estimé estimée estimées estimés exclamé exclamée exclamées exclamés exhorté exhortée exhortées exhortés "
        "exigé exigée exigées exigés expliqué expliquée expliquées expliqués fulminé fulminée fulminées fulminés "
        "fustigé fustigée fustigées fustigés félicité félicitée félicitées félicités glissé glissée glissées "
        "glissés grogné grognée grognées grognés grondé grondée grondées grondés honoré honorée honorées honorés "
        "hurlé hurlée hurlées hurlés imploré implorée implorées implorés indiqué indiquée indiquées indiqués "
        "insinué insinuée insinuées insinués insisté insistée insistées insistés interrogé interrogée interrogées "
        "interrogés invité invitée invitées invités invoqué invoquée invoquées invoqués ironisé ironisée "
        "ironisées ironisés juré jurée jurées jurés justifié justifiée justifiées justifiés lancé lancée lancées "
        "lancés lâché lâchée lâchées lâchés marmonné marmonnée marmonnées marmonnés martelé martelée martelées "
        "martelés menacé menacée menacées menacés moqué moquée moquées moqués murmuré murmurée murmurées murmurés "
        "noté notée notées notés nuancé nuancée nuancées nuancés objecté objectée objectées objectés observé "
        "observée observées observés opiné opinée opinées opinés philosophé philosophée philosophées philosophés "
        "plaidé plaidée plaidées plaidés plaisanté plaisantée plaisantées plaisantés proclamé proclamée "
        "proclamées proclamés pronostiqué pronostiquée pronostiquées pronostiqués précisé précisée précisées "
        "précisés préconisé préconisée préconisées préconisés raconté racontée racontées racontés raillé raillée "
        "raillées raillés rappelé rappelée rappelées rappelés rapporté rapportée rapportées rapportés rassuré "
        "rassurée rassurées rassurés recommandé recommandée recommandées recommandés regretté regrettée "
        "regrettées regrettés relaté relatée relatées relatés remarqué remarquée remarquées remarqués riposté "
        "ripostée ripostées ripostés réclamé réclamée réclamées réclamés répliqué répliquée répliquées répliqués "
        "répété répétée répétées répétés résumé résumée résumées résumés rétorqué rétorquée rétorquées rétorqués "
        "révélé révélée révélées révélés salué saluée saluées salués scandé scandée scandées scandés sermonné "
        "sermonnée sermonnées sermonnés signalé signalée signalées signalés soufflé soufflée soufflées soufflés "
        "souligné soulignée soulignées soulignés soupiré soupirée soupirées soupirés spéculé spéculée spéculées "
        "spéculés stipulé stipulée stipulées stipulés suggéré suggérée suggérées suggérés tempéré tempérée "
        "tempérées tempérés tempêté tempêtée tempêtées tempêtés tranché tranchée tranchées tranchés tweeté "
        "tweetée tweetées tweetés twitté twittée twittées twittés témoigné témoignée témoignées témoignés énoncé "
        "énoncée énoncées énoncés évoqué évoquée évoquées évoqués"
    ),
)

# Verbs that give words to somebody in part.
QUOTING = Verbs(
    base=words(
        "accuser appeler baptiser considérer craindre décrire défender définer dénoncer juger nommer parler "
        "promettre présenter qualifier rejeter réclamer saluer surnommer traiter vanter voir évoquer"
    ),
    present=words(
        "accuse accusent appelle appellent baptise baptisent considère considèrent craignent craint décrit "
        "décrivent défende défendent défine définent dénonce dénoncent juge jugent nomme nomment parle parlent "
        "promet promettent présente présentent qualifie qualifient rejete rejetent rejette rejettent réclame "
        "réclament salue saluent surnomme surnomment traite traitent vante vantent voient voit évoque évoquent"
    ),
    past=words(
        "accusa accusaient accusait accusèrent appela appelaient appelait appelèrent baptisa baptisaient "
        "baptisait baptisèrent considéra considéraient considérait considérèrent craignait décrivait décrivit "
        "défenda défendaient défendait défendèrent défina définaient définait définèrent dénoncèrent dénonça "
        "dénonçaient dénonçait jugea jugeaient jugeait jugèrent nomma nommaient nommait nommèrent parla parlaient "
        "parlait parlèrent promit présenta présentaient présentait présentèrent qualifia qualifiaient qualifiait "
        "qualifièrent rejeta rejetaient rejetait rejetèrent réclama réclamaient réclamait réclamèrent salua "
        "saluaient saluait saluèrent surnomma surnommaient surnommait surnommèrent traita traitaient traitait "
        "traitèrent vanta vantaient vantait vantèrent vit voyait évoqua évoquaient évoquait évoquèrent"
    ),
    gerund=words(
        "accusant appelant baptisant considérant craignant décrivant défendant définant dénonçant jugeant nommant "
        "parlant promettant présentant qualifiant rejetant réclamant saluant surnommant traitant vantant voyant "
        "évoquant"
    ),
    participle=words(
        "accusé accusée accusées accusés appelé appelée appelées appelés baptisé baptisée baptisées baptisés "
        "considéré considérée considérées considérés craint décrit défendé défendée défendées défendés définé "
        "définée définées définés dénoncé dénoncée dénoncées dénoncés jugé jugée jugées jugés nommé nommée "
        "nommées nommés parlé parlée parlées parlés promis présenté présentée présentées présentés qualifié "
        "qualifiée qualifiées qualifiés rejeté rejetée rejetées rejetés réclamé réclamée réclamées réclamés salué "
        "saluée saluées salués surnommé surnommée surnommées surnommés traité traitée traitées traités vanté "
        "vantée vantées vantés vu évoqué évoquée évoquées évoqués"
    ),
)

# Verbs that stand below a verb of saying as a rule.
THOUGHT = Verbs(
    base=words(
        "croire espérer imaginer penser redouter savoir sentir souhaiter supposer vouloir"
    ),
    present=words(
        "croient croit espère espèrent imagine imaginent pense pensent redoute redoutent sait savent sent sentent "
        "souhaite souhaitent suppose supposent veulent veut"
    ),
    past=words(
        "croyait crut espéra espéraient espérait espérèrent imagina imaginaient imaginait imaginèrent pensa "
        "pensaient pensait pensèrent redouta redoutaient redoutait redoutèrent savait sentait souhaita "
        "souhaitaient souhaitait souhaitèrent supposa supposaient supposait supposèrent sut voulait"
    ),
    gerund=words(
        "croyant espérant imaginant pensant redoutant sachant sentant souhaitant supposant voulant"
    ),
    participle=words(
        "cru espéré espérée espérées espérés imaginé imaginée imaginées imaginés pensé pensée pensées pensés "
        "redouté redoutée redoutées redoutés senti souhaité souhaitée souhaitées souhaités su supposé supposée "
        "supposées supposés voulu"
    ),
)

# Common verbs that report nothing.
OTHER = Verbs(
    base=words(
        "accepter acheter adopter aimer aller apporter approuver arriver augmenter causer chanter chercher "
        "commencer compter concerner connaître coûter créer danser devenir diminuer donner durer déménager entrer "
        "faire fermer gagner habiter illustrer jouer lancer manger marcher marquer mettre monter montrer mourir "
        "naître obliger occuper organiser participer partir passer payer perdre porter prendre provoquer préparer "
        "quitter recevoir refuser regarder rentrer rester sembler signer sortir suivre tenir tenter terminer "
        "tomber toucher travailler trouver utiliser venir visiter vivre voter"
    ),
    present=words(
        "accepte acceptent achete achetent adopte adoptent aime aiment apporte apportent approuve approuvent "
        "arrive arrivent augmente augmentent cause causent chante chantent cherche cherchent commence commencent "
        "compte comptent concerne concernent connaît coûte coûtent crée créent danse dansent devient diminue "
        "diminuent donne donnent dure durent déménage déménagent entre entrent fait ferme ferment font gagne "
        "gagnent habite habitent illustre illustrent joue jouent lance lancent mange mangent marche marchent "
        "marque marquent met mettent meurt monte montent montre montrent naît oblige obligent occupe occupent "
        "organise organisent part partent participe participent passe passent paye payent perd perdent porte "
        "portent prend prennent provoque provoquent prépare préparent quitte quittent refuse refusent regarde "
        "regardent rentre rentrent reste restent reçoit reçoivent semble semblent signe signent sort sortent suit "
        "suivent tente tentent termine terminent tiennent tient tombe tombent touche touchent travaille "
        "travaillent trouve trouvent utilise utilisent va viennent vient visite visitent vit vivent vont vote "
        "votent"
    ),
    past=words(
        "accepta acceptaient acceptait acceptèrent acheta achetaient achetait achetèrent adopta adoptaient "
        "adoptait adoptèrent aima aimaient aimait aimèrent alla allait apporta apportaient apportait apportèrent "
        "approuva approuvaient approuvait approuvèrent arriva arrivaient arrivait arrivèrent augmenta "
        "augmentaient augmentait augmentèrent causa causaient causait causèrent chanta chantaient chantait "
        "chantèrent chercha cherchaient cherchait cherchèrent commencèrent commença commençaient commençait "
        "compta comptaient comptait comptèrent concerna concernaient concernait concernèrent connaissait coûta "
        "coûtaient coûtait coûtèrent créa créaient créait créèrent dansa dansaient dansait dansèrent devenait "
        "devint diminua diminuaient diminuait diminuèrent donna donnaient donnait donnèrent dura duraient durait "
        "durèrent déménagea déménageaient déménageait déménagèrent entra entraient entrait entrèrent faisait "
        "ferma fermaient fermait fermèrent fit gagna gagnaient gagnait gagnèrent habita habitaient habitait "
        "habitèrent illustra illustraient illustrait illustrèrent joua jouaient jouait jouèrent lancèrent lança "
        "lançaient lançait mangea mangeaient mangeait mangèrent marcha marchaient marchait marchèrent marqua "
        "marquaient marquait marquèrent mettait mit monta montaient montait montra montraient montrait montrèrent "
        "montèrent mourut naquit obligea obligeaient obligeait obligèrent occupa occupaient occupait occupèrent "
        "organisa organisaient organisait organisèrent partait participa participaient participait participèrent "
        "passa passaient passait passèrent paya payaient payait payèrent perdait perdit porta portaient portait "
        "portèrent prenait prit provoqua provoquaient provoquait provoquèrent prépara préparaient préparait "
        "préparèrent quitta quittaient quittait quittèrent recevait refusa refusaient refusait refusèrent regarda "
        "regardaient regardait regardèrent rentra rentraient rentrait rentrèrent resta restaient restait "
        "restèrent reçut sembla semblaient semblait semblèrent signa signaient signait signèrent sortait suivait "
        "tenait tenta tentaient tentait tentèrent termina terminaient terminait terminèrent tint tomba tombaient "
        "tombait tombèrent toucha touchaient touchait touchèrent travailla travaillaient travaillait "
        "travaillèrent trouva trouvaient trouvait trouvèrent utilisa utilisaient utilisait utilisèrent venait "
        "vint visita visitaient visitait visitèrent vivait vota votaient votait votèrent"
    ),
    gerund=words(
        "acceptant achetant adoptant aimant allant apportant approuvant arrivant augmentant causant chantant "
        "cherchant commençant comptant concernant connaissant coûtant créant dansant devenant diminuant donnant "
        "durant déménageant entrant faisant fermant gagnant habitant illustrant jouant lançant mangeant marchant "
        "marquant mettant montant montrant mourant naissant obligeant occupant organisant partant participant "
        "passant payant perdant portant prenant provoquant préparant quittant recevant refusant regardant "
        "rentrant restant semblant signant sortant suivant tenant tentant terminant tombant touchant travaillant "
        "trouvant utilisant venant visitant vivant votant"
    ),
    participle=words(
        "accepté acceptée acceptées acceptés acheté achetée achetées achetés adopté adoptée adoptées adoptés aimé "
        "aimée aimées aimés allé apporté apportée apportées apportés approuvé approuvée approuvées approuvés "
        "arrivé arrivée arrivées arrivés augmenté augmentée augmentées augmentés causé causée causées causés "
        "chanté chantée chantées chantés cherché cherchée cherchées cherchés commencé commencée commencées "
        "commencés compté comptée comptées comptés concerné concernée concernées concernés connu coûté coûtée "
        "coûtées coûtés créé créée créées créés dansé dansée dansées dansés devenu diminué diminuée diminuées "
        "diminués donné donnée données donnés duré durée durées durés déménagé déménagée déménagées déménagés "
        "entré entrée entrées entrés fait fermé fermée fermées fermés gagné gagnée gagnées gagnés habité habitée "
        "habitées habités illustré illustrée illustrées illustrés joué jouée jouées joués lancé lancée lancées "
        "lancés mangé mangée mangées mangés marché marchée marchées marchés marqué marquée marquées marqués mis "
        "montré montrée montrées montrés monté montée montées montés mort né obligé obligée obligées obligés "
        "occupé occupée occupées occupés organisé organisée organisées organisés parti participé participée "
        "participées participés passé passée passées passés payé payée payées payés perdu porté portée portées "
        "portés pris provoqué provoquée provoquées provoqués préparé préparée préparées préparés quitté quittée "
        "quittées quittés refusé refusée refusées refusés regardé regardée regardées regardés rentré rentrée "
        "rentrées rentrés resté restée restées restés reçu semblé semblée semblées semblés signé signée signées "
        "signés sorti suivi tenté tentée tentées tentés tenu terminé terminée terminées terminés tombé tombée "
        "tombées tombés touché touchée touchées touchés travaillé travaillée travaillées travaillés trouvé "
        "trouvée trouvées trouvés utilisé utilisée utilisées utilisés venu visité visitée visitées visités voté "
        "votée votées votés vécu"
    ),
)
