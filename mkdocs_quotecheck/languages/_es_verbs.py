"""Spanish verbs by what they do to quoted words, every form listed."""

from mkdocs_quotecheck.languages._conjugation import spanish
from mkdocs_quotecheck.languages._schema import Verbs, joined, verbs, words

# Verbs that introduce or follow whole quoted sentences.
SPEECH = Verbs(
    base=words(
        "aclarar adelantar admitir advertir afirmar agregar alegar analizar anunciar apuntar argumentar argüir "
        "asegurar augurar avanzar avisar añadir bramar bromear celebrar comentar concluir concretar confesar "
        "confirmar considerar contar contestar continuar criticar decir declarar decretar denunciar destacar "
        "discrepar enfatizar escribir exclamar exhortar exigir explicar exponer expresar felicitar gritar indicar "
        "informar insistar insistir intervenir ironizar jurar justificar lamentar leer mandar manifestar mantener "
        "matizar mentir murmurar narrar negar notar observar opinar ordenar pedir plantear precisar predecir "
        "preguntar proclamar prometer pronosticar proseguir protestar publicar puntualizar ratificar recalcar "
        "reclamar recomendar reconocer recordar referir reiterar reivindicar relatar remarcar replicar reportar "
        "respaldar responder resumar revelar rezar reír rogar sentenciar señalar solicitar sostener subrayar "
        "sugerir suplicar suspirar susurrar tuitear vaticinar zanjar"
    ),
    present=words(
        "aclara aclaran adelanta adelantan admite admiten advierte advierten afirma afirman agrega agregan alega "
        "alegan analiza analizan anuncia anuncian apunta apuntan argumenta argumentan arguye asegura aseguran "
        "augura auguran avanza avanzan avisa avisan añade añaden brama braman bromea bromean celebra celebran "
        "comenta comentan concluye concluyen concreta concretan confesa confesan confirma confirman considera "
        "consideran conta contan contesta contestan continua continuan critica critican cuenta cuentan declara "
        "declaran decreta denuncia denuncian destaca destacan dice dicen discrepa enfatiza enfatizan escribe "
        "escriben exclama exclaman exhorta exhortan exige exigen explica explican expone exponen expresa expresan "
        "felicita felicitan grita gritan indica indican informa informan insista insistan insiste insisten "
        "interviene ironiza ironizan jura juran justifica justifican lamenta lamentan lee leen manda mandan "
        "manifesta manifestan mantiene mantienen matiza matizan miente murmura murmuran narra narran niega niegan "
        "nota notan observa observan opina opinan ordena ordenan pide piden plantea plantean precisa precisan "
        "predice predicen pregunta preguntan proclama proclaman promete prometen pronostica pronostican prosigue "
        "prosiguen protesta protestan publica publican puntualiza puntualizan ratifica ratifican recalca recalcan "
        "reclama reclaman recomenda recomendan reconoce reconocen recorda recordan recuerda recuerdan refiere "
        "reitera reiteran reivindica reivindican relata relatan remarca remarcan replica replican reporta "
        "reportan respalda respaldan responde responden resuma resuman revela revelan reza rezan roga rogan ríe "
        "sentencia sentencian señala señalan solicita solicitan sostiene sostienen subraya subrayan sugiere "
        "sugieren suplica suplican suspira suspiran susurra susurran tuitea tuitean vaticina vaticinan zanja "
        "zanjan"
    ),
    past=words(
        "aclaraba aclaraban aclararon aclaró adelantaba adelantaban adelantaron adelantó admitieron admitió "
        "admitía advertía advirtieron advirtió afirmaba afirmaban afirmaron afirmó agregaba agregaban agregaron "
        "agregó alegaba alegaban alegaron alegó analizaba analizaban analizaron analizó anunciaba anunciaban "
        "anunciaron anunció apuntaba apuntaban apuntaron apuntó argumentaba argumentaban argumentaron argumentó "
        "arguyó aseguraba aseguraban aseguraron aseguró auguraba auguraban auguraron auguró avanzaba avanzaban "
        "avanzaron avanzó avisaba avisaban avisaron avisó añadieron añadió añadía bramaba bramaban bramaron bramó "
        "bromeaba bromeaban bromearon bromeó celebraba celebraban celebraron celebró comentaba comentaban "
        "comentaron comentó concluyeron concluyó concretaba concretaban concretaron concretó confesaba confesaban "
        "confesaron confesó confirmaba confirmaban confirmaron confirmó consideraba consideraban consideraron "
        "consideró contaba contaban contaron contestaba contestaban contestaron contestó continuaba continuaban "
        "continuaron continuó contó criticaba criticaban criticaron criticó declaraba declaraban declararon "
        "declaró decretó decía decían denunciaba denunciaban denunciaron denunció destacaba destacaban destacaron "
        "destacó dijeron dijo discrepó enfatizaba enfatizaban enfatizaron enfatizó escribieron escribió escribía "
        "exclamaba exclamaban exclamaron exclamó exhortaba exhortaban exhortaron exhortó exigieron exigió "
        "explicaba explicaban explicaron explicó expresaba expresaban expresaron expresó expusieron expuso "
        "felicitaba felicitaban felicitaron felicitó gritaba gritaban gritaron gritó indicaba indicaban indicaron "
        "indicó informaba informaban informaron informó insistaba insistaban insistaron insistieron insistió "
        "insistía insistó intervino ironizaba ironizaban ironizaron ironizó juraba juraban juraron juró "
        "justificaba justificaban justificaron justificó lamentaba lamentaban lamentaron lamentó leyeron leyó "
        "mandaba mandaban mandaron mandó manifestaba manifestaban manifestaron manifestó mantuvieron mantuvo "
        "matizaba matizaban matizaron matizó mintió murmuraba murmuraban murmuraron murmuró narraba narraban "
        "narraron narró negaron negó notaba notaban notaron notó observaba observaban observaron observó opinaba "
        "opinaban opinaron opinó ordenaba ordenaban ordenaron ordenó pidieron pidió planteaba planteaban "
        "plantearon planteó precisaba precisaban precisaron precisó predijo preguntaba preguntaban preguntaron "
        "preguntó proclamaba proclamaban proclamaron proclamó prometieron prometió pronosticaba pronosticaban "
        "pronosticaron pronosticó prosiguió protestaba protestaban protestaron protestó publicaba publicaban "
        "publicaron publicó puntualizaba puntualizaban puntualizaron puntualizó ratificaba ratificaban "
        "ratificaron ratificó recalcaba recalcaban recalcaron recalcó reclamaba reclamaban reclamaron reclamó "
        "recomendaba recomendaban recomendaron recomendó reconocieron reconoció reconocía recordaba recordaban "
        "recordaron recordó refirió reiteraba reiteraban reiteraron reiteró reivindicaba reivindicaban "
        "reivindicaron reivindicó relataba relataban relataron relató remarcaba remarcaban remarcaron remarcó "
        "replicaba replicaban replicaron replicó reportaba reportaban reportaron reportó respaldaba respaldaban "
        "respaldaron respaldó respondieron respondió respondía resumaba resumaban resumaron resumó revelaba "
        "revelaban revelaron reveló rezaba rió rogaba rogaban rogaron rogó sentenciaba sentenciaban sentenciaron "
        "sentenció señalaba señalaban señalaron señaló solicitaba solicitaban solicitaron solicitó sostenía "
        "sostuvieron sostuvo subrayaba subrayaban subrayaron subrayó sugirieron sugirió suplicaba suplicaban "
        "suplicaron suplicó suspiraba suspiraban suspiraron suspiró susurraba susurraban susurraron susurró "
        "tuiteaba tuiteaban tuitearon tuiteó vaticinaba vaticinaban vaticinaron vaticinó zanjaba zanjaban "
        "zanjaron zanjó"
    ),
    gerund=words(
        "aclarando adelantando admitiendo advirtiendo afirmando agregando alegando analizando anunciando "
        "apuntando argumentando arguyendo asegurando augurando avanzando avisando añadiendo bramando bromeando "
        "celebrando comentando concluyendo concretando confesando confirmando considerando contando contestando "
        "continuando criticando declarando decretando denunciando destacando diciendo discrepando enfatizando "
        "escribiendo exclamando exhortando exigiendo explicando exponiendo expresando felicitando gritando "
        "indicando informando insistando insistiendo interviniendo ironizando jurando justificando lamentando "
        "leyendo mandando manifestando manteniendo matizando mintiendo murmurando narrando negando notando "
        "observando opinando ordenando pidiendo planteando precisando prediciendo preguntando proclamando "
        "prometiendo pronosticando prosiguiendo protestando publicando puntualizando ratificando recalcando "
        "reclamando recomendando reconociendo recordando refiriendo reiterando reivindicando relatando remarcando "
        "replicando reportando respaldando respondiendo resumando revelando rezando riendo rogando sentenciando "
        "señalando solicitando sosteniendo subrayando sugiriendo suplicando suspirando susurrando tuiteando "
        "vaticinando zanjando"
    ),
    participle=words(
        "aclarada aclarado adelantada adelantado admitido advertido afirmada afirmado agregada agregado alegada "
        "alegado analizada analizado anunciada anunciado apuntada apuntado argumentada argumentado argüido "
        "asegurada asegurado augurada augurado avanzada avanzado avisada avisado añadido bramada bramado bromeada "
        "bromeado celebrada celebrado comentada comentado concluido concretada concretado confesada confesado "
        "confirmada confirmado considerada considerado contada contado contestada contestado continuada "
        "continuado criticada criticado declarada declarado decretado denunciada denunciado destacada destacado "
        "dicho discrepado enfatizada enfatizado escrito exclamada exclamado exhortada exhortado exigido explicada "
        "explicado expresada expresado expuesto felicitada felicitado gritada gritado indicada indicado informada "
        "informado insistada insistado insistido intervenido ironizada ironizado jurada jurado justificada "
        "justificado lamentada lamentado leído mandada mandado manifestada manifestado mantenido matizada "
        "matizado mentido murmurada murmurado narrada narrado negado notada notado observada observado opinada "
        "opinado ordenada ordenado pedido planteada planteado precisada precisado predicho preguntada preguntado "
        "proclamada proclamado prometido pronosticada pronosticado proseguido protestada protestado publicada "
        "publicado puntualizada puntualizado ratificada ratificado recalcada recalcado reclamada reclamado "
        "recomendada recomendado reconocido recordada recordado referido reiterada reiterado reivindicada "
        "reivindicado relatada relatado remarcada remarcado replicada replicado reportada reportado respaldada "
        "respaldado respondido resumada resumado revelada revelado rezado reído rogada rogado sentenciada "
        "sentenciado señalada señalado solicitada solicitado sostenido subrayada subrayado sugerido suplicada "
        "suplicado suspirada suspirado susurrada susurrado tuiteada tuiteado vaticinada vaticinado zanjada "
        "zanjado"
    ),
)

# Verbs that give words to somebody in part.
QUOTING = Verbs(
    base=words(
        "acusar alabar apodar bautizar calificar considerar definir denominar describir hablar juzgar llamar "
        "nombrar presentar rechazar reclamar referirse tachar temer tildar valorar ver"
    ),
    present=words(
        "acusa acusan alaba alaban apoda apodan bautiza bautizan califica califican considera consideran define "
        "definen denomina denominan describe describen habla hablan juzga juzgan llama llaman nombra nombran "
        "presenta presentan rechaza rechazan reclama reclaman refiere tacha tachan teme temen tilda tildan valora "
        "valoran ve ven"
    ),
    past=words(
        "acusaba acusaban acusaron acusó alababa alababan alabaron alabó apodaba apodaban apodaron apodó "
        "bautizaba bautizaban bautizaron bautizó calificaba calificaban calificaron calificó consideraba "
        "consideraban consideraron consideró definieron definió denominaba denominaban denominaron denominó "
        "describieron describió hablaron habló juzgaba juzgaban juzgaron juzgó llamaba llamaban llamaron llamó "
        "nombraba nombraban nombraron nombró presentaba presentaban presentaron presentó rechazaba rechazaban "
        "rechazaron rechazó reclamaba reclamaban reclamaron reclamó refirió tachaba tachaban tacharon tachó temió "
        "temía tildaba tildaban tildaron tildó valoraba valoraban valoraron valoró veía vieron vio"
    ),
    gerund=words(
        "acusando alabando apodando bautizando calificando considerando definiendo denominando describiendo "
        "hablando juzgando llamando nombrando presentando rechazando reclamando refiriéndose tachando temiendo "
        "tildando valorando viendo"
    ),
    participle=words(
        "acusada acusado alabada alabado apodada apodado bautizada bautizado calificada calificado considerada "
        "considerado definido denominada denominado descrito hablado juzgada juzgado llamada llamado nombrada "
        "nombrado presentada presentado rechazada rechazado reclamada reclamado referido tachada tachado temido "
        "tildada tildado valorada valorado visto"
    ),
)

# Verbs that stand below a verb of saying as a rule.
THOUGHT = Verbs(
    base=words("creer deseaar esperar imaginar pensar querer saber sentir"),
    present=words(
        "cree creen deseaa deseaan espera esperan imagina imaginan piensa piensan quiere quieren sabe saben "
        "siente sienten"
    ),
    past=words(
        "creyó creía creían deseaaba deseaaban deseaaron deseaó esperaba esperaban esperaron esperó imaginaba "
        "imaginaban imaginaron imaginó pensaba pensó quería quiso sabía sintió supo"
    ),
    gerund=words("creyendo deseaando esperando imaginando pensando queriendo sabiendo sintiendo"),
    participle=words(
        "creído deseaada deseaado esperada esperado imaginada imaginado pensado querido sabido sentido"
    ),
)

# Common verbs that report nothing.
OTHER = Verbs(
    base=words(
        "abrir acabar aceptar aportar aprobar aumentar bailar bajar buscar caminar cantar causar comprar conocer "
        "costar crear dar dejar durar entrar estar firmar ganar habitar hacer ir jugar levantar llegar llevar "
        "mirar morir mostrar nacer obligar ocupar organizar pagar participar pasar perder poner preparar "
        "presentar provocar quedar rechazar recibir salir seguir subir tener terminar tomar trabajar usar venir "
        "visitar vivir votar"
    ),
    present=words(
        "abre acaba acaban acepta aceptan aporta aportan aproba aproban aumenta aumentan baila bailan baja bajan "
        "busca buscan camina caminan canta cantan causa causan compra compran conoce costa costan crea crean da "
        "dan deja dejan dura duran entra entran está están firma firman gana ganan habita habitan hace hacen juga "
        "jugan levanta levantan llega llegan lleva llevan mira miran mostra mostran muere nace obliga obligan "
        "ocupa ocupan organiza organizan paga pagan participa participan pasa pasan pierde pierden pone ponen "
        "prepara preparan presenta presentan provoca provocan queda quedan rechaza rechazan recibe reciben sale "
        "salen sigue siguen sube termina terminan tiene tienen toma toman trabaja trabajan usa usan va van viene "
        "vienen visita visitan vive viven vota votan"
    ),
    past=words(
        "abrió acababa acababan acabaron acabó aceptaba aceptaban aceptaron aceptó aportaba aportaban aportaron "
        "aportó aprobaba aprobaban aprobaron aprobó aumentaba aumentaban aumentaron aumentó bailaba bailaban "
        "bailaron bailó bajaba bajaban bajaron bajó buscaba buscaban buscaron buscó caminaba caminaban caminaron "
        "caminó cantaba cantaban cantaron cantó causaba causaban causaron causó compraba compraban compraron "
        "compró conoció conocía costaba costaban costaron costó creaba creaban crearon creó daba dejaba dejaban "
        "dejaron dejó dieron dio duraba duraban duraron duró entraba entraban entraron entró estaba estuvo "
        "firmaba firmaban firmaron firmó fue fueron ganaba ganaban ganaron ganó habitaba habitaban habitaron "
        "habitó hacía hicieron hizo iba iban jugaba jugaban jugaron jugó levantaba levantaban levantaron levantó "
        "llegaba llegaban llegaron llegó llevaba llevaban llevaron llevó miraba miraban miraron miró mostraba "
        "mostraban mostraron mostró murió nació obligaba obligaban obligaron obligó ocupaba ocupaban ocuparon "
        "ocupó organizaba organizaban organizaron organizó pagaba pagaban pagaron pagó participaba participaban "
        "participaron participó pasaba pasaban pasaron pasó perdió preparaba preparaban prepararon preparó "
        "presentaba presentaban presentaron presentó provocaba provocaban provocaron provocó puso quedaba "
        "quedaban quedaron quedó rechazaba rechazaban rechazaron rechazó recibió salieron salió siguió subió "
        "tenía terminaba terminaban terminaron terminó tomaba tomaban tomaron tomó trabajaba trabajaban "
        "trabajaron trabajó tuvieron tuvo usaba usaban usaron usó venía vinieron vino visitaba visitaban "
        "visitaron visitó vivió vivía votaba votaban votaron votó"
    ),
    gerund=words(
        "abriendo acabando aceptando aportando aprobando aumentando bailando bajando buscando caminando cantando "
        "causando comprando conociendo costando creando dando dejando durando entrando estando firmando ganando "
        "habitando haciendo jugando levantando llegando llevando mirando mostrando muriendo naciendo obligando "
        "ocupando organizando pagando participando pasando perdiendo poniendo preparando presentando provocando "
        "quedando rechazando recibiendo saliendo siguiendo subiendo teniendo terminando tomando trabajando usando "
        "viniendo visitando viviendo votando yendo"
    ),
    participle=words(
        "abierto acabada acabado aceptada aceptado aportada aportado aprobada aprobado aumentada aumentado "
        "bailada bailado bajada bajado buscada buscado caminada caminado cantada cantado causada causado comprada "
        "comprado conocido costada costado creada creado dado dejada dejado durada durado entrada entrado estado "
        "firmada firmado ganada ganado habitada habitado hecho ido jugada jugado levantada levantado llegada "
        "llegado llevada llevado mirada mirado mostrada mostrado muerto nacido obligada obligado ocupada ocupado "
        "organizada organizado pagada pagado participada participado pasada pasado perdido preparada preparado "
        "presentada presentado provocada provocado puesto quedada quedado rechazada rechazado recibido salido "
        "seguido subido tenido terminada terminado tomada tomado trabajada trabajado usada usado venido visitada "
        "visitado vivido votada votado"
    ),
)

# More verbs of saying: regular ones by their infinitives, then those whose forms must be listed.
MORE_SPEECH = joined(
    spanish(
        "jactar vanagloriar congratular aconsejar acotar alertar aludir apostillar apuntillar aseverar atestiguar balbucear bisbisear bufar certificar clamar "
        "coincidir comunicar conjeturar conminar consultar corroborar cuestionar deplorar desvelar detallar diagnosticar dictaminar "
        "divagar ejemplificar enumerar esgrimir especificar especular espetar estimar evocar exagerar farfullar finalizar fustigar "
        "implorar increpar insinuar interpelar interrogar invocar lanzar mascullar musitar objetar pontificar pormenorizar postular "
        "preconizar pretextar pronunciar propugnar quejar razonar rebatir recapitular rectificar refunfuñar remachar "
        "rememorar reprochar resaltar reseñar resoplar retrucar ripostar saludar sincerar sollozar tartamudear terciar "
        "testificar tranquilizar urgir verbalizar vociferar admitir añadir insistir responder prometer escribir "
        "interpretar chillar aullar exhalar jadear enunciar formular alardear presumir abogar instar "
        "aplaudir ilustrar justificar ironizar recriminar recapacitar reflexionar puntualizar rugir trasladar transmitir"
    ),
    verbs(
        "advertir advierte/advierten advirtió/advirtieron/advertía/advertían advirtiendo advertido, "
        "sugerir sugiere/sugieren sugirió/sugirieron/sugería/sugerían sugiriendo sugerido, "
        "proponer propone/proponen propuso/propusieron/proponía/proponían proponiendo propuesto, "
        "exponer expone/exponen expuso/expusieron/exponía/exponían exponiendo expuesto, "
        "soltar suelta/sueltan soltó/soltaron/soltaba/soltaban soltando soltado, "
        "agradecer agradece/agradecen agradeció/agradecieron/agradecía/agradecían agradeciendo agradecido, "
        "inquirir inquiere/inquieren inquirió/inquirieron/inquiría/inquirían inquiriendo inquirido, "
        "predecir predice/predicen predijo/predijeron/predecía/predecían prediciendo predicho, "
        "contradecir contradice/contradicen contradijo/contradijeron/contradecía contradiciendo contradicho, "
        "tronar truena/truenan tronó/tronaron/tronaba tronando tronado, "
        "gruñir gruñe/gruñen gruñó/gruñeron/gruñía gruñendo gruñido, "
        "reír ríe/ríen rió/rieron/reía/reían riendo reído, "
        "concluir concluye/concluyen concluyó/concluyeron/concluía/concluían concluyendo concluido, "
        "pedir pide/piden pidió/pidieron/pedía/pedían pidiendo pedido, "
        "proseguir prosigue/prosiguen prosiguió/prosiguieron/proseguía/proseguían prosiguiendo proseguido, "
        "intervenir interviene/intervienen intervino/intervinieron/intervenía/intervenían interviniendo intervenido, "
        "sostener sostiene/sostienen sostuvo/sostuvieron/sostenía/sostenían sosteniendo sostenido, "
        "mantener mantiene/mantienen mantuvo/mantuvieron/mantenía/mantenían manteniendo mantenido, "
        "reconocer reconoce/reconocen reconoció/reconocieron/reconocía/reconocían reconociendo reconocido, "
        "describir describe/describen describió/describieron/describía/describían describiendo descrito, "
        "referir refiere/refieren refirió/refirieron/refería/referían refiriendo referido, "
        "mentir miente/mienten mintió/mintieron/mentía/mentían mintiendo mentido, "
        "confesar confiesa/confiesan confesó/confesaron/confesaba confesando confesado, "
        "leer lee/leen leyó/leyeron/leía/leían leyendo leído"
    ),
)

# Verbs that report words only where they stand right behind them: `«…», continuó Hale`.
TAGS = spanish("continuar analizar avanzar celebrar zanjar bromear suspirar bramar lanzar finalizar saludar")
