"""Spanish verbs: one entry a verb, with what it does to quoted words and to the words that it governs (`_features.py`)."""

from functools import partial

from mkdocs_quotecheck.languages._conjugation import listed, spanish
from mkdocs_quotecheck.languages._features import Feature, VerbEntry, VerbTable

# Columns: infinitive, present, past, gerund, participle.
_OTHERS = listed(
    """
    argüir arguye/arguyen arguyó/arguyeron/argüía/argüían arguyendo argüido, aullar aúlla/aúllan
    aulló/aullaron/aullaba/aullaban aullando aullado, continuar continúa/continúan continuó/continuaron/continuaba/continuaban
    continuando continuado/continuada, dar da/dan dio/dieron/daba/daban dando dado, estar está/están
    estuvo/estuvieron/estaba/estaban estando estado, gemir gime/gimen gimió/gimieron/gemía/gemían gimiendo gemido, gruñir
    gruñe/gruñen gruñó/gruñeron/gruñía/gruñían gruñendo gruñido, insinuar insinúa/insinúan
    insinuó/insinuaron/insinuaba/insinuaban insinuando insinuado/insinuada, ir va/van fue/fueron/iba/iban yendo ido, morir
    muere/mueren murió/murieron/moría/morían muriendo muerto, querer quiere/quieren quiso/quisieron/quería/querían queriendo
    querido, referirse refiere/refieren refirió/refirieron/refería/referían refiriéndose referido, reír ríe/ríen
    rió/rieron/reía/reían riendo reído, saber sabe/saben supo/supieron/sabía/sabían sabiendo sabido, salir sale/salen
    salió/salieron/salía/salían saliendo salido, subir sube/suben subió/subieron/subía/subían subiendo subido, ver ve/ven
    vio/vieron/veía/veían viendo visto, dormir duerme/duermen durmió/durmieron/dormía/dormían durmiendo dormido, romper
    rompe/rompen rompió/rompieron/rompía/rompían rompiendo roto, rendir rinde/rinden rindió/rindieron/rendía/rendían rindiendo
    rendido
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
        "formular fustigar gritar gruñir ilustrar implorar increpar informar inquirir insinuar insistir instar interpelar "
        "interpretar interrogar intervenir invocar ironizar jactar jadear lamentar leer mandar manifestar mantener mascullar "
        "matizar murmurar musitar narrar notar objetar observar opinar ordenar pedir plantear pontificar pormenorizar postular "
        "precisar preconizar predecir preguntar presumir pretextar proclamar prometer pronosticar pronunciar proponer propugnar "
        "proseguir protestar publicar puntualizar quejar ratificar razonar rebatir recalcar recapacitar recapitular reclamar "
        "recomendar recordar recriminar rectificar referir reflexionar refunfuñar reiterar reivindicar reír relatar remachar "
        "remarcar rememorar replicar reponer reportar reprochar resaltar reseñar resoplar responder resumir retrucar revelar "
        "rezar ripostar rogar rugir sentenciar señalar sincerar solicitar sollozar soltar subrayar suplicar susurrar "
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
        "abandonar abarcar abolir abrir absolver acabar acelerar aceptar acertar acoger acompañar acordar acostar acudir "
        "acumular adaptar adoptar adquirir afectar agotar ahogar alcanzar alentar almorzar alquilar alterar amenazar ampliar "
        "anular aparecer aplicar aportar apostar apoyar aprender apretar aprobar aprovechar arder arrancar arrendar arrestar "
        "ascender asumir atacar atender atraer atravesar aumentar autorizar averiguar bailar bajar bastar beber beneficiar "
        "borrar brillar buscar caer calcular calentar callar cambiar caminar cancelar cantar capturar carecer castigar causar "
        "ceder cerrar cesar cobrar coger colaborar colgar colocar combatir comenzar comer cometer comparar compartir competir "
        "complacer completar componer comprar comprender comprobar concertar conducir conectar confiscar conocer conseguir "
        "consentir conservar consistir constar constituir construir consumir contener contraer contribuir controlar convertir "
        "convocar corregir correr corresponder costar crear crecer cruzar cubrir cuidar cumplir dar decidir dedicar defender "
        "dejar demoler denegar depender deponer derivar derogar derribar derrotar desaparecer desarrollar descansar descender "
        "descubrir desempeñar deshacer designar despedir despertar desplazar desterrar destinar destruir desviar detectar "
        "detener determinar devolver dirigir disminuir disolver disponer distinguir distribuir dividir doler dominar donar "
        "dormir durar echar editar educar ejecutar ejercer elegir elevar eliminar embargar emitir empezar emplear emprender "
        "encender encerrar encontrar enfermar enfrentar enmendar enseñar entender enterrar entrar entrenar enviar escapar "
        "escoger esconder esforzar establecer estallar estar exceder excluir existir expirar explotar exportar expulsar "
        "extender extraer fabricar facilitar fallecer favorecer fijar financiar firmar florecer forzar fracasar fundar ganar "
        "garantizar gastar generar gobernar gozar gravar guardar guiar habitar hacer helar heredar herir huir hundir igualar "
        "impedir imponer importar incluir incrementar incumplir indemnizar influir iniciar instalar instituir integrar intentar "
        "interesar introducir inundar invadir inventar invertir investigar ir jugar levantar liberar limitar limpiar llegar "
        "llenar llevar llorar llover lograr mejorar merecer meter mirar modificar molestar morder morir mover nacer nadar "
        "navegar nevar obedecer obligar obtener ocultar ocupar ocurrir odiar ofender ofrecer olvidar omitir oponer organizar "
        "otorgar pagar parecer participar pasar perder permanecer permitir perseguir pertenecer pintar poner poseer practicar "
        "preceder preferir preparar prescribir preservar prestar prevalecer prevenir prever privar proceder producir prohibir "
        "promover proteger provenir provocar quebrar quedar quemar quitar realizar rebajar recaudar recibir recoger reconstruir "
        "recorrer recuperar reducir reemplazar reflejar regar regir regresar rehusar reinar remitir rendir renovar renunciar "
        "reparar repartir representar reprimir reprobar requerir rescindir residir resistir resolver respetar resultar retener "
        "robar rodar romper salir saltar salvar secar seguir sembrar sentar servir sobrepasar sobrevivir sonar soportar soñar "
        "subir sufrir sujetar superar suponer suprimir surgir suspender sustituir tardar temblar tender tener terminar tocar "
        "tomar torturar trabajar traducir traer traicionar transferir transformar transportar tratar triunfar tropezar unir "
        "usar utilizar valer variar vencer vender venir verificar verter viajar vigilar violar visitar vivir volar volver votar",
    ),
    VerbEntry(Feature.COMMON | Feature.ASSERTION, "mostrar"),
    VerbEntry(Feature.NEGATES_NEXT, "evitar"),
    VerbEntry(Feature.ASSERTION, "acreditar avalar conceder convencer demostrar implicar probar significar"),
    VerbEntry(Feature.DENIER, "descartar dudar refutar retirar revocar"),
    VerbEntry(Feature.SUPPOSITION, "sospechar"),
)

VERBS = VerbTable(partial(spanish, others=_OTHERS), _ENTRIES)
