"""Spanish verbs: one entry a verb, with what it does to quoted words and to the words that it governs (`_features.py`)."""

from functools import partial

from mkdocs_quotecheck.languages._conjugation import listed, spanish
from mkdocs_quotecheck.languages._features import Feature, VerbEntry, VerbTable

# Columns: infinitive, present, past, gerund, participle.
_OTHERS = listed(
    """
    abrir abre/abren abrió/abrieron/abría/abrían abriendo abierto, aducir aduce/aducen adujo/adujeron/aducía/aducían aduciendo
    aducido, advertir advierte/advierten
    advirtió/advirtieron/advertía/advertían advirtiendo advertido, aprobar aprueba/aprueban aprobó/aprobaron/aprobaba/aprobaban
    aprobando aprobado/aprobada, argüir arguye/arguyen arguyó/arguyeron/argüía/argüían arguyendo argüido, aullar
    aúlla/aúllan aulló/aullaron/aullaba/aullaban aullando aullado, concluir
    concluye/concluyen concluyó/concluyeron/concluía/concluían concluyendo concluido, confesar confiesa/confiesan
    confesó/confesaron/confesaba/confesaban confesando confesado/confesada, conocer conoce/conocen
    conoció/conocieron/conocía/conocían conociendo conocido, contar cuenta/cuentan contó/contaron/contaba/contaban contando
    contado/contada, continuar continúa/continúan continuó/continuaron/continuaba/continuaban continuando continuado/continuada,
    contradecir contradice/contradicen contradijo/contradijeron/contradecía/contradecían contradiciendo
    contradicho, costar cuesta/cuestan costó/costaron/costaba/costaban costando costado/costada, creer cree/creen
    creyó/creyeron/creía/creían creyendo creído, dar da/dan dio/dieron/daba/daban dando dado, decir dice/dicen
    dijo/dijeron/decía/decían diciendo dicho, demostrar demuestra/demuestran demostró/demostraron/demostraba/demostraban
    demostrando demostrado/demostrada, describir describe/describen describió/describieron/describía/describían describiendo
    descrito, escribir escribe/escriben escribió/escribieron/escribía/escribían escribiendo escrito, estar está/están
    estuvo/estuvieron/estaba/estaban estando estado, exponer expone/exponen expuso/expusieron/exponía/exponían exponiendo
    expuesto, gemir gime/gimen gimió/gimieron/gemía/gemían gimiendo gemido, gruñir gruñe/gruñen gruñó/gruñeron/gruñía/gruñían gruñendo gruñido, hacer hace/hacen hizo/hicieron/hacía/hacían
    haciendo hecho, inquirir inquiere/inquieren inquirió/inquirieron/inquiría/inquirían inquiriendo inquirido, insinuar
    insinúa/insinúan insinuó/insinuaron/insinuaba/insinuaban insinuando insinuado/insinuada, intervenir
    interviene/intervienen intervino/intervinieron/intervenía/intervenían interviniendo intervenido, ir va/van fue/fueron/iba/iban
    yendo ido, jugar juega/juegan jugó/jugaron/jugaba/jugaban jugando jugado/jugada, leer lee/leen leyó/leyeron/leía/leían leyendo
    leído, manifestar manifiesta/manifiestan manifestó/manifestaron/manifestaba/manifestaban manifestando
    manifestado/manifestada, mantener mantiene/mantienen mantuvo/mantuvieron/mantenía/mantenían manteniendo mantenido, mentir miente/mienten
    mintió/mintieron/mentía/mentían mintiendo mentido, morir muere/mueren murió/murieron/moría/morían muriendo muerto, mostrar
    muestra/muestran mostró/mostraron/mostraba/mostraban mostrando mostrado/mostrada, nacer nace/nacen nació/nacieron/nacía/nacían
    naciendo nacido, negar niega/niegan negó/negaron/negaba/negaban negando negado, pedir pide/piden pidió/pidieron/pedía/pedían
    pidiendo pedido, pensar piensa/piensan pensó/pensaron/pensaba/pensaban pensando pensado, perder pierde/pierden
    perdió/perdieron/perdía/perdían perdiendo perdido, poner pone/ponen puso/pusieron/ponía/ponían poniendo puesto, predecir
    predice/predicen predijo/predijeron/predecía/predecían prediciendo predicho, probar prueba/prueban
    probó/probaron/probaba/probaban probando probado/probada, proponer propone/proponen propuso/propusieron/proponía/proponían
    proponiendo propuesto, proseguir prosigue/prosiguen prosiguió/prosiguieron/proseguía/proseguían prosiguiendo proseguido,
    querer quiere/quieren quiso/quisieron/quería/querían queriendo querido, recomendar recomienda/recomiendan recomendó/recomendaron/recomendaba/recomendaban
    recomendando recomendado/recomendada, recordar recuerda/recuerdan
    recordó/recordaron/recordaba/recordaban recordando recordado/recordada, referir refiere/refieren
    refirió/refirieron/refería/referían refiriendo referido, referirse refiere/refieren refirió/refirieron/refería/referían
    refiriéndose referido, reponer repone/reponen
    repuso/repusieron/reponía/reponían reponiendo repuesto, reír ríe/ríen rió/rieron/reía/reían riendo reído, rogar ruega/ruegan rogó/rogaron/rogaba/rogaban rogando rogado/rogada, saber sabe/saben supo/supieron/sabía/sabían sabiendo
    sabido, salir sale/salen salió/salieron/salía/salían saliendo salido, seguir sigue/siguen siguió/siguieron/seguía/seguían
    siguiendo seguido, sentir siente/sienten sintió/sintieron/sentía/sentían sintiendo sentido, soltar suelta/sueltan
    soltó/soltaron/soltaba/soltaban soltando soltado, sostener sostiene/sostienen sostuvo/sostuvieron/sostenía/sostenían
    sosteniendo sostenido, subir sube/suben subió/subieron/subía/subían subiendo subido, sugerir sugiere/sugieren sugirió/sugirieron/sugería/sugerían
    sugiriendo sugerido, tener tiene/tienen tuvo/tuvieron/tenía/tenían teniendo tenido, tronar truena/truenan
    tronó/tronaron/tronaba/tronaban tronando tronado, venir viene/vienen vino/vinieron/venía/venían viniendo venido, ver ve/ven
    vio/vieron/veía/veían viendo visto
    """
)

_ENTRIES = (
    VerbEntry(
        Feature.SPEECH,
        "abogar aclarar aconsejar acotar adelantar advertir aducir agradecer agregar alardear alegar alertar aludir anunciar "
        "añadir aplaudir apostillar apuntar apuntillar argumentar argüir aseverar atestiguar augurar aullar avisar balbucear "
        "bisbisear bufar certificar chillar clamar coincidir comentar comunicar concretar congratular conjeturar conminar "
        "considerar consultar contar contestar contradecir criticar decretar denunciar deplorar describir destacar desvelar "
        "detallar diagnosticar dictaminar discrepar divagar ejemplificar enfatizar enumerar enunciar escribir esgrimir "
        "especificar espetar evocar exagerar exclamar exhalar exhortar exigir explicar exponer expresar farfullar felicitar "
        "formular fustigar gritar gruñir ilustrar implorar increpar informar inquirir insinuar insistir instar "
        "interpelar interpretar interrogar intervenir invocar ironizar jactar jadear lamentar leer mandar manifestar mantener "
        "mascullar matizar murmurar musitar narrar notar objetar observar opinar ordenar pedir plantear pontificar pormenorizar "
        "postular precisar preconizar predecir preguntar presumir pretextar proclamar prometer pronosticar pronunciar proponer "
        "propugnar proseguir protestar publicar puntualizar quejar ratificar razonar rebatir recalcar recapacitar recapitular "
        "reclamar recomendar recordar recriminar rectificar referir reflexionar refunfuñar reiterar reivindicar reír relatar "
        "remachar remarcar rememorar replicar reponer reportar reprochar resaltar reseñar resoplar responder resumir retrucar "
        "revelar rezar ripostar rogar rugir sentenciar señalar sincerar solicitar sollozar soltar subrayar suplicar susurrar "
        "tartamudear terciar tranquilizar transmitir trasladar tronar tuitear urgir vanagloriar vaticinar verbalizar vociferar",
    ),
    VerbEntry(
        Feature.SPEECH | Feature.ASSERTION,
        "admitir afirmar asegurar concluir confesar confirmar corroborar decir declarar estimar indicar jurar justificar "
        "reconocer respaldar sostener sugerir testificar",
    ),
    VerbEntry(Feature.SPEECH | Feature.DENIER, "cuestionar mentir negar"),
    VerbEntry(Feature.SPEECH | Feature.SUPPOSITION, "especular"),
    VerbEntry(
        Feature.QUOTING,
        "acusar alabar apodar bautizar calificar definir denominar hablar juzgar llamar nombrar presentar rechazar referirse "
        "tachar tildar valorar ver",
    ),
    VerbEntry(Feature.QUOTING | Feature.BELIEF | Feature.SUPPOSITION, "temer"),
    VerbEntry(Feature.THOUGHT, "querer saber sentir"),
    VerbEntry(Feature.THOUGHT | Feature.SUPPOSITION, "desear imaginar"),
    VerbEntry(Feature.THOUGHT | Feature.BELIEF, "esperar"),
    VerbEntry(Feature.THOUGHT | Feature.ASSERTION | Feature.BELIEF, "creer pensar"),
    VerbEntry(
        Feature.TAG,
        "analizar avanzar bramar bromear celebrar continuar cortar declamar elogiar ensalzar finalizar gemir interrumpir lanzar "
        "recitar saludar suspirar zanjar",
    ),
    VerbEntry(
        Feature.COMMON,
        "abrir acabar aceptar aportar aprobar aumentar bailar bajar buscar caminar cantar causar comprar conocer costar crear "
        "dar dejar durar entrar estar firmar ganar habitar hacer ir jugar levantar llegar llevar mirar morir nacer obligar "
        "ocupar organizar pagar participar pasar perder poner preparar provocar quedar recibir salir seguir subir tener "
        "terminar tomar trabajar usar venir visitar vivir votar",
    ),
    VerbEntry(Feature.COMMON | Feature.ASSERTION, "mostrar"),
    VerbEntry(Feature.NEGATES_NEXT, "evitar"),
    VerbEntry(Feature.ASSERTION, "acreditar avalar conceder convencer demostrar implicar probar significar"),
    VerbEntry(Feature.DENIER, "descartar dudar refutar retirar revocar"),
    VerbEntry(Feature.SUPPOSITION, "sospechar"),
)

VERBS = VerbTable(partial(spanish, others=_OTHERS), _ENTRIES)
