"""German verbs: one entry a verb, with what it does to quoted words and to the words that it governs (`_features.py`)."""

from functools import partial

from mkdocs_quotecheck.languages._conjugation import german, strong_verbs
from mkdocs_quotecheck.languages._features import Feature, VerbEntry, VerbTable

# Columns: infinitive, third persons present and past, participle.
_STRONG = strong_verbs(
    """
    backen backt backte gebacken, befehlen befiehlt befahl befohlen, beginnen beginnt begann begonnen, beichten beichtet beichtete
    gebeichtet, beißen beißt biss gebissen, bergen birgt barg geborgen, bewegen bewegt bewegte/bewog bewegt/bewogen,
    biegen biegt bog gebogen, bieten bietet bot geboten, binden bindet band gebunden, bitten bittet bat gebeten, blasen bläst
    blies geblasen, bleiben bleibt blieb geblieben, braten brät briet gebraten, brechen bricht brach gebrochen, brennen brennt
    brannte gebrannt, bringen bringt brachte gebracht, denken denkt dachte gedacht, dringen dringt drang gedrungen, dürfen darf
    durfte gedurft, empfehlen empfiehlt empfahl empfohlen, erwägen erwägt erwog erwogen, essen isst aß gegessen, fahren fährt fuhr
    gefahren, fallen fällt fiel gefallen, fangen fängt fing gefangen, fechten ficht focht gefochten, finden findet fand gefunden,
    fliegen fliegt flog geflogen, fliehen flieht floh geflohen, fließen fließt floss geflossen, fressen frisst fraß gefressen,
    frieren friert fror gefroren, geben gibt gab gegeben, gehen geht ging gegangen, geißeln geißelt geißelte gegeißelt, gelingen
    gelingt gelang gelungen, gelten gilt galt gegolten, genießen genießt genoss genossen, geraten gerät geriet geraten, geschehen
    geschieht geschah geschehen, gestehen gesteht gestand gestanden, gewinnen gewinnt gewann gewonnen, gießen gießt goss gegossen,
    gleichen gleicht glich geglichen, gleiten gleitet glitt geglitten, graben gräbt grub gegraben, greifen greift griff gegriffen,
    halten hält hielt gehalten, hauen haut haute gehauen, heben hebt hob gehoben, heißen heißt hieß geheißen, helfen hilft half
    geholfen, hängen hängt hing gehangen, kennen kennt kannte gekannt, klingen klingt klang geklungen, kommen kommt kam gekommen,
    kriechen kriecht kroch gekrochen, laden lädt lud geladen, lassen lässt ließ gelassen, laufen läuft lief gelaufen, leiden
    leidet litt gelitten, leihen leiht lieh geliehen, lesen liest las gelesen, liegen liegt lag gelegen, lügen lügt log gelogen,
    meiden meidet mied gemieden, messen misst maß gemessen, nehmen nimmt nahm genommen, nennen nennt nannte genannt, pfeifen
    pfeift pfiff gepfiffen, preisen preist pries gepriesen, raten rät riet geraten, reiben reibt rieb gerieben, reiten reitet ritt
    geritten, reißen reißt riss gerissen, rennen rennt rannte gerannt, riechen riecht roch gerochen, ringen ringt rang gerungen,
    rufen ruft rief gerufen, schaffen schafft schuf geschaffen, scheiden scheidet schied geschieden, scheinen scheint schien
    geschienen, schieben schiebt schob geschoben, schießen schießt schoss geschossen, schlafen schläft schlief geschlafen,
    schlagen schlägt schlug geschlagen, schleichen schleicht schlich geschlichen, schließen schließt schloss geschlossen,
    schmelzen schmilzt schmolz geschmolzen, schneiden schneidet schnitt geschnitten,
    schreiben schreibt schrieb geschrieben, schreien schreit schrie geschrien, schreiten schreitet schritt geschritten, schweigen
    schweigt schwieg geschwiegen, schwimmen schwimmt schwamm geschwommen, schwinden schwindet schwand geschwunden, schwingen
    schwingt schwang geschwungen, schwören schwört schwor geschworen, sehen sieht sah gesehen, senden sendet sandte/sendete gesandt/gesendet,
    singen singt sang gesungen, sinken sinkt sank gesunken, sitzen sitzt saß gesessen, spinnen spinnt spann gesponnen, sprechen
    spricht sprach gesprochen, springen springt sprang gesprungen, stechen sticht stach gestochen, stehen steht stand gestanden,
    stehlen stiehlt stahl gestohlen, steigen steigt stieg gestiegen, sterben stirbt starb gestorben, stoßen stößt stieß gestoßen,
    streichen streicht strich gestrichen, streiten streitet stritt gestritten, tragen trägt trug
    getragen, treffen trifft traf getroffen, treiben treibt trieb getrieben, treten tritt trat getreten, trinken trinkt trank
    getrunken, tun tut tat getan, verderben verdirbt verdarb verdorben, vergessen vergisst vergaß vergessen, verlieren verliert
    verlor verloren, verzeihen verzeiht verzieh verziehen, wachsen wächst wuchs gewachsen, waschen wäscht wusch gewaschen, weichen
    weicht wich gewichen, weisen weist wies gewiesen, wenden wendet wandte/wendete gewandt/gewendet, werben wirbt warb geworben,
    werfen wirft warf geworfen, wiederholen wiederholt wiederholte wiederholt, wiegen wiegt wog gewogen, wissen weiß wusste
    gewusst, wollen will wollte gewollt, ziehen zieht zog gezogen, zwingen zwingt zwang gezwungen
    """
)

# How prefixes are marked is explained at `german`.
_ENTRIES = (
    VerbEntry(
        Feature.SPEECH,
        "an|fügen an|geben an|kündigen an|merken an|regen antworten appellieren argumentieren attestieren aus|drücken "
        "aus|führen aus|plaudern aus|richten aus|rufen aus|sprechen ächzen ätzen äußern bangen beanstanden bedauern befehlen "
        "begründen beichten bei|pflichten bejahen bekannt|geben be|kennen beklagen bekunden bemängeln bemerken be|scheiden "
        "bescheinigen beschönigen be|schreiben beschuldigen beschwichtigen be|stehen betiteln betonen bilanzieren bitten "
        "bloggen brummeln brummen brüllen dar|legen dazwischen|rufen deklamieren deklarieren denken dichten diktieren donnern "
        "dozieren drängeln durch|sagen ein|haken ein|lenken ein|schränken ein|wenden ein|werfen empfehlen empören ent|fahren "
        "entgegen|halten entgegen|schleudern entgegnen entrüsten entschuldigen ergänzen erinnern er|kennen erkundigen erläutern "
        "ermahnen erörtern erwähnen erwidern erzählen fauchen feixen fest|halten flachsen flehen flöten fluchen flüstern "
        "folgern formulieren fort|fahren fort|setzen fragen freuen frohlocken frotzeln fügen geloben giften glossieren grollen "
        "grummeln grunzen hadern hauchen heraus|platzen heraus|stoßen hervor|heben hervor|stoßen heucheln hin|weisen "
        "hinzu|fügen hinzu|setzen höhnen informieren insistieren jammern jauchzen johlen jubeln keifen keuchen kichern klagen "
        "klar|stellen knurren kommentieren konkretisieren konstatieren kontern korrigieren krakeelen krächzen kreischen "
        "kritisieren kündigen lallen lamentieren lauten lästern lispeln loben los|platzen lügen mahnen maulen meckern melden "
        "mit|teilen monieren mosern murmeln murren nach|bohren nach|fragen nach|haken nach|schieben nach|setzen näseln notieren "
        "nölen nörgeln nuscheln offenbaren orakeln parieren philosophieren piepsen plappern plaudern plädieren plärren pochen "
        "poltern posaunen posten pöbeln prahlen präzisieren predigen prognostizieren proklamieren prophezeien protestieren "
        "prusten quaken quengeln quieken quittieren raunen räsonieren räumen reagieren referieren relativieren resümieren "
        "rezitieren röcheln rufen rügen rühmen säuseln schäumen scherzen schildern schimpfen schluchzen schmettern schmollen "
        "schnarren schnattern schnauben schnauzen schnurren schreiben schreien schrillen schwadronieren schwärmen schwören "
        "seufzen signalisieren singen sinnieren skandieren spotten spötteln sprechen sprudeln stammeln statuieren stänkern "
        "sticheln stottern stöhnen tadeln telefonieren telegrafieren telegraphieren titeln toben tönen tratschen triumphieren "
        "trompeten tuscheln tweeten twittern unken unter|schreiben unter|streichen verdeutlichen verhöhnen verkünden verlangen "
        "verlautbaren verlauten vermelden vermerken ver|raten versetzen ver|sprechen verteidigen ver|weisen verwundern "
        "verzeichnen vor|bringen vor|lesen vor|rechnen vor|sagen vor|schlagen vor|werfen warnen wehklagen wettern wiederholen "
        "wiehern wimmern winseln wispern witzeln wundern würdigen wüten zetern zirpen zischeln zischen zitieren zu|flüstern "
        "zu|gestehen zu|raunen zurecht|weisen zu|reden zu|rufen zurück|geben zurück|weisen zusammen|fassen zu|sichern zürnen "
        "zweifeln",
    ),
    VerbEntry(Feature.SPEECH | Feature.UNREAL, "drohen erwägen fordern"),
    VerbEntry(
        Feature.SPEECH | Feature.ASSERTION,
        "bekräftigen berichten be|schwören bestätigen beteuern bezeugen ein|gestehen ein|räumen erklären fest|stellen gestehen "
        "heißen rechtfertigen sagen schlussfolgern urteilen zu|geben",
    ),
    VerbEntry(Feature.SPEECH | Feature.UNREAL | Feature.ASSERTION, "behaupten"),
    VerbEntry(Feature.SPEECH | Feature.ASSERTION | Feature.ADDRESSING, "versichern"),
    VerbEntry(Feature.SPEECH | Feature.DENIER, "dementieren leugnen verneinen widerlegen wider|sprechen"),
    VerbEntry(Feature.SPEECH | Feature.SUPPOSITION, "mutmaßen spekulieren unterstellen vermuten"),
    VerbEntry(Feature.SPEECH | Feature.BELIEF, "meinen"),
    VerbEntry(
        Feature.QUOTING,
        "ab|lehnen ab|tun akzentuieren akzeptieren an|deuten an|führen an|greifen an|klagen an|mahnen an|prangern an|sprechen "
        "apostrophieren argwöhnen attackieren auf|fordern auf|rufen ärgern beantragen be|finden begrüßen beharren bejubeln "
        "beleidigen bemühen beschimpfen be|schließen beschweren betrachten beurteilen bewerten bezeichnen bezichtigen beziffern "
        "brandmarken charakterisieren definieren deuten diagnostizieren diffamieren ein|schätzen ein|stufen er|fahren er|heben "
        "erhoffen ersehnen geißeln heraus|stellen heraus|streichen hervor|streichen herunter|spielen hinterfragen "
        "interpretieren klar|machen lehnen nach|legen nennen postulieren präsentieren preisen propagieren raten reklamieren "
        "schätzen stilisieren stufen teilen thematisieren titulieren um|schreiben unter|scheiden über|schreiben ver|gleichen "
        "verharmlosen verkündigen ver|nehmen veröffentlichen verschmähen verspotten ver|stehen verteufeln verunglimpfen "
        "verurteilen voraus|sagen vor|halten vorher|sagen vor|tragen weisen wenden werfen werten wittern zeichnen zu|stimmen",
    ),
    VerbEntry(Feature.QUOTING | Feature.ASSERTION, "erwarten"),
    VerbEntry(Feature.QUOTING | Feature.DENIER, "ab|streiten be|streiten bezweifeln"),
    VerbEntry(Feature.QUOTING | Feature.SUPPOSITION, "wünschen"),
    VerbEntry(Feature.QUOTING | Feature.BELIEF | Feature.SUPPOSITION, "befürchten"),
    VerbEntry(Feature.THOUGHT, "ahnen fühlen rechnen spüren stellen wissen wollen"),
    VerbEntry(Feature.THOUGHT | Feature.SUPPOSITION, "träumen"),
    VerbEntry(Feature.THOUGHT | Feature.BELIEF | Feature.SUPPOSITION, "fürchten"),
    VerbEntry(Feature.THOUGHT | Feature.ASSERTION | Feature.BELIEF, "glauben"),
    VerbEntry(Feature.THOUGHT | Feature.UNREAL | Feature.BELIEF | Feature.SUPPOSITION, "hoffen"),
    VerbEntry(
        Feature.COMMON,
        "achten agieren amtieren arbeiten backen bauen beantworten bedingen bedrohen beeinflussen beenden beerdigen befassen "
        "befragen befreien befürworten begegnen begleiten begrenzen behandeln beherrschen behindern beinhalten beißen bekämpfen "
        "belasten benutzen benötigen beobachten berechnen bereichern bereiten bergen berücksichtigen berühren beschaffen "
        "beschleunigen beschränken beschädigen beschäftigen beseitigen besetzen besichtigen besiegen bestellen bestimmen "
        "beteiligen betreuen betätigen beurlauben bewahren bewegen bewirken bezahlen be|fallen be|gehen be|halten be|kommen "
        "be|nennen be|sitzen be|tragen be|treffen be|treten biegen bieten bilden binden blasen bleiben blicken blocken "
        "blockieren boykottieren braten brauchen brechen brennen bringen buchen danken dauern decken demonstrieren dienen "
        "diskutieren drehen dringen drosseln drängen drücken dulden dürfen eignen eilen einigen ein|halten ein|treten enden "
        "engagieren entdecken enteignen entfernen entführen enthüllen entlarven entspannen entstammen entwickeln ent|fallen "
        "ent|halten ent|lassen ent|nehmen ent|scheiden ent|sprechen ent|stehen ent|ziehen erarbeiten erben ereifern ereignen "
        "erfolgen erfüllen erholen erhöhen erlauben erleben erledigen erleichtern erlösen ermitteln ermorden ermuntern "
        "ermöglichen erneuern erobern erreichen errichten erschüttern ersetzen erstatten erstrecken erteilen erweitern "
        "erwischen erzeugen erzielen er|finden er|greifen er|halten er|nennen er|scheinen er|tragen er|wachsen er|werben "
        "er|ziehen eröffnen essen existieren exportieren fahren fallen fangen fassen fechten fehlen feiern fertigen festigen "
        "finden fliegen fliehen fließen folgen forschen fressen frieren fungieren funktionieren fördern führen füllen geben "
        "gefährden gehen gehorchen gehören gelangen gelingen gelten genehmigen genießen genügen geraten geschehen gestalten "
        "gewinnen gewähren gewöhnen gießen gleichen gleiten glänzen graben greifen gründen grüßen gucken haften halten handeln "
        "hassen hauen heben heilen heiraten helfen hemmen herrschen hindern holen hängen häufen hören impfen importieren "
        "inspizieren investieren jagen kandidieren kassieren kaufen kehren kennen klappen klettern klingeln klingen klopfen "
        "klären knüpfen koalieren kochen kommen konkurrieren kontrollieren konzentrieren kooperieren kosten kriechen kriegen "
        "kämpfen kümmern kürzen laden lagern landen lassen lauern laufen leben legen lehren leiden leihen leisten leiten lenken "
        "lernen lesen lieben liefern liegen lindern locken lächeln läuten löschen lösen machen marschieren meiden meistern "
        "messen mieten mildern mindern missbrauchen mobilisieren nehmen nicken nutzen nähern nähren nützen operieren ordnen "
        "organisieren orientieren packen parken passen passieren pfeifen pflanzen pflegen pilgern platzen plündern probieren "
        "produzieren profitieren protokollieren prägen prüfen publizieren quälen rauchen realisieren reden reduzieren regeln "
        "regieren reiben reichen reinigen reisen reiten reizen reißen rennen renovieren reparieren repräsentieren resultieren "
        "retten richten riechen ringen riskieren ruhen rücken rühren rüsten sammeln sanieren schaden schaffen schalten schauen "
        "scheiden scheinen scheitern schenken scheuen schicken schieben schießen schlafen schlagen schleichen schließen "
        "schmelzen schmücken schneiden schocken schonen schrecken schreiten schrumpfen schulden schwanken schweigen schwimmen "
        "schwinden schwingen schwitzen schwächen schädigen schütteln schützen sehen sehnen senden senken setzen sichern siedeln "
        "siegen sinken sitzen sorgen spalten sparen spazieren speichern spenden sperren spielen spinnen springen spülen "
        "stabilisieren stammen starten stationieren stechen stecken stehen stehlen steigen sterben steuern stiften stimmen "
        "stoppen stoßen strafen strahlen stranden streben strecken streichen streiken streiten streuen studieren stärken stören "
        "stürmen stürzen suchen tanken tanzen tarnen tauchen taugen tauschen testen tilgen tragen trainieren transportieren "
        "trauen trauern treffen treiben trennen treten trinken trocknen tun töten umfassen unterrichten unterstützen "
        "unter|liegen verabreden verabschieden veranlassen veranstalten verantworten verarbeiten verbessern verbrauchen "
        "verbreiten verderben verdienen verdoppeln verdrängen verdächtigen vereinbaren vererben verfassen verfehlen verfolgen "
        "verfügen vergrößern verhaften verhandeln verjähren verkaufen verknüpfen verkürzen verlagern verlegen verletzen "
        "verlieren verlängern vermehren vermieten vermindern vermissen vermitteln vernachlässigen vernichten verpflichten "
        "verringern versagen versammeln verschaffen verschicken verschlechtern verschärfen versorgen verstärken verteilen "
        "vertrauen verursachen verwalten verwandeln verweigern verwenden verwickeln verwirklichen verzehren verzeihen verzögern "
        "ver|bieten ver|binden ver|bleiben ver|brennen ver|fallen ver|geben ver|gehen ver|halten ver|lassen ver|meiden "
        "ver|schieben ver|schwinden ver|stoßen ver|treiben ver|treten ver|werfen verändern vollenden vollstrecken wachen "
        "wachsen wagen wahren walten wandeln wandern warten waschen wechseln wecken wehren weichen weigern weinen werben widmen "
        "wiegen wirken wohnen wählen zahlen zelten zerstören zer|fallen ziehen zielen zittern zwingen zählen zögern zünden "
        "öffnen üben überholen überleben übernachten überprüfen überqueren überraschen überwachen über|nehmen über|schreiten "
        "über|tragen",
    ),
    VerbEntry(Feature.COMMON | Feature.UNREAL, "planen vergessen verzichten"),
    VerbEntry(Feature.COMMON | Feature.IMPLIED, "beginnen"),
    VerbEntry(Feature.COMMON | Feature.ASSERTION, "bedeuten belegen garantieren stützen überzeugen zeigen"),
    VerbEntry(Feature.COMMON | Feature.DENIER, "verhindern"),
    VerbEntry(Feature.UNREAL, "beabsichtigen versuchen"),
    VerbEntry(Feature.ASSERTION, "nahe|legen"),
    VerbEntry(Feature.DENIER, "distanzieren entkräften irren täuschen über|treiben zerstreuen"),
    VerbEntry(Feature.SUPPOSITION, "munkeln"),
)

VERBS = VerbTable(partial(german, strong=_STRONG), _ENTRIES)
