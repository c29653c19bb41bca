"""German verbs whose forms are made by rule: common ones that report nothing, and some that quote."""

from mkdocs_quotecheck.languages._schema import Verbs

# Infinitive, third person present, past, participle; separable prefixes are taken off elsewhere.
_STRONG = """
backen backt backte gebacken, beginnen beginnt begann begonnen, beißen beißt biss gebissen,
bergen birgt barg geborgen, bewegen bewegt bewog bewogen, biegen biegt bog gebogen, bieten bietet bot geboten,
binden bindet band gebunden, blasen bläst blies geblasen, bleiben bleibt blieb geblieben, braten brät briet gebraten,
brechen bricht brach gebrochen, brennen brennt brannte gebrannt, bringen bringt brachte gebracht, dringen dringt drang gedrungen,
dürfen darf durfte gedurft, essen isst aß gegessen, fahren fährt fuhr gefahren, fallen fällt fiel gefallen,
fangen fängt fing gefangen, fechten ficht focht gefochten, finden findet fand gefunden, fliegen fliegt flog geflogen,
fliehen flieht floh geflohen, fließen fließt floss geflossen, fressen frisst fraß gefressen, frieren friert fror gefroren,
geben gibt gab gegeben, gehen geht ging gegangen, gelingen gelingt gelang gelungen, gelten gilt galt gegolten,
genießen genießt genoss genossen, geraten gerät geriet geraten, geschehen geschieht geschah geschehen,
gewinnen gewinnt gewann gewonnen, gießen gießt goss gegossen, gleichen gleicht glich geglichen, gleiten gleitet glitt geglitten,
graben gräbt grub gegraben, greifen greift griff gegriffen, halten hält hielt gehalten, hängen hängt hing gehangen,
hauen haut haute gehauen, heben hebt hob gehoben, helfen hilft half geholfen, kennen kennt kannte gekannt,
klingen klingt klang geklungen, kommen kommt kam gekommen, kriechen kriecht kroch gekrochen, laden lädt lud geladen,
lassen lässt ließ gelassen, laufen läuft lief gelaufen, leiden leidet litt gelitten, leihen leiht lieh geliehen,
lesen liest las gelesen, liegen liegt lag gelegen, meiden meidet mied gemieden, messen misst maß gemessen,
nehmen nimmt nahm genommen, pfeifen pfeift pfiff gepfiffen, raten rät riet geraten, reiben reibt rieb gerieben,
reißen reißt riss gerissen, reiten reitet ritt geritten, rennen rennt rannte gerannt, riechen riecht roch gerochen,
ringen ringt rang gerungen, schaffen schafft schuf geschaffen, scheiden scheidet schied geschieden,
scheinen scheint schien geschienen, schieben schiebt schob geschoben, schießen schießt schoss geschossen,
schlafen schläft schlief geschlafen, schlagen schlägt schlug geschlagen, schleichen schleicht schlich geschlichen,
schließen schließt schloss geschlossen, schmelzen schmilzt schmolz geschmolzen, schneiden schneidet schnitt geschnitten,
schrecken schreckt schrak erschrocken, schreiten schreitet schritt geschritten, schweigen schweigt schwieg geschwiegen,
schwimmen schwimmt schwamm geschwommen, schwinden schwindet schwand geschwunden, schwingen schwingt schwang geschwungen,
sehen sieht sah gesehen, senden sendet sandte gesandt, sinken sinkt sank gesunken, sitzen sitzt saß gesessen,
spinnen spinnt spann gesponnen, springen springt sprang gesprungen, stechen sticht stach gestochen, stehen steht stand gestanden,
stehlen stiehlt stahl gestohlen, steigen steigt stieg gestiegen, sterben stirbt starb gestorben, stoßen stößt stieß gestoßen,
streichen streicht strich gestrichen, streiten streitet stritt gestritten, suchen sucht suchte gesucht, tragen trägt trug getragen,
treffen trifft traf getroffen, treiben treibt trieb getrieben, treten tritt trat getreten, trinken trinkt trank getrunken,
tun tut tat getan, verderben verdirbt verdarb verdorben, vergessen vergisst vergaß vergessen, verlieren verliert verlor verloren,
wachsen wächst wuchs gewachsen, waschen wäscht wusch gewaschen, weichen weicht wich gewichen, werben wirbt warb geworben,
werfen wirft warf geworfen, wiegen wiegt wog gewogen, ziehen zieht zog gezogen, zwingen zwingt zwang gezwungen,
verzeihen verzeiht verzieh verziehen, schreiben schreibt schrieb geschrieben, sprechen spricht sprach gesprochen,
weisen weist wies gewiesen, rufen ruft rief gerufen, stehlen stiehlt stahl gestohlen, wissen weiß wusste gewusst
"""
# The others are conjugated by rule.
_WEAK = """
achten agieren amtieren arbeiten attackieren bauen beantworten bedeuten bedingen bedrohen beeinflussen beenden beerdigen befassen
befragen befreien befürworten begegnen begleiten begrenzen behandeln beharren beherrschen behindern beinhalten bekämpfen belasten
belegen bemühen benennen benötigen benutzen beobachten berechnen bereiten berücksichtigen berühren beschaffen beschäftigen
beschleunigen beseitigen besetzen besichtigen besiegen bestellen betätigen beteiligen betreuen beurlauben bewirken bezahlen bilden
blicken blocken blockieren boykottieren brauchen buchen danken dauern decken demonstrieren dienen diskutieren drängen drehen drohen
drosseln drücken dulden eignen eilen einigen enden engagieren entdecken enteignen entfernen entführen enthüllen entlarven entschuldigen
entspannen entstammen entwickeln erarbeiten ereifern ereignen erfolgen erfüllen ergänzen erhöhen erholen erlauben erleben erledigen
erleichtern erlösen ermitteln ermöglichen ermorden ermuntern erneuern erobern eröffnen erreichen errichten erschüttern ersetzen
erstatten erstrecken erweitern erwischen erzeugen erzielen existieren exportieren fassen fehlen feiern fertigen festigen folgen fördern
forschen führen füllen fungieren funktionieren garantieren gefährden gehorchen gehören gelangen genehmigen genügen gestalten gewähren
gewöhnen glänzen gründen grüßen gucken handeln hassen häufen heilen heiraten herrschen hindern holen hören impfen importieren
informieren inspizieren investieren jagen kämpfen kandidieren kassieren kaufen kehren klappen klären klettern klingeln klopfen knüpfen
koalieren kochen konkurrieren kontrollieren konzentrieren kooperieren kosten kriegen kümmern kürzen lächeln lagern landen lauern läuten
leben legen lehnen lehren leisten leiten lenken lernen lieben liefern lindern locken löschen lösen machen marschieren meistern melden
mieten mildern missbrauchen mobilisieren nähern nähren nicken nützen nutzen öffnen operieren ordnen organisieren orientieren packen
parken passen passieren pflanzen pflegen pilgern planen platzen plündern prägen probieren produzieren profitieren protokollieren prüfen
publizieren quälen rauchen räumen reagieren realisieren rechnen reden reduzieren regeln regieren reichen reinigen reisen reizen
renovieren reparieren repräsentieren resultieren retten richten riskieren rücken ruhen rühren rüsten sammeln sanieren schaden schalten
schauen scheitern schenken scheuen schicken schildern schmücken schocken schulden schütteln schützen schwächen schwanken schwitzen
sehnen setzen sichern siedeln siegen sorgen spalten sparen spazieren speichern spenden sperren spielen spülen spüren stabilisieren
stammen stärken starten stationieren stecken stellen steuern stiften stimmen stoppen stören strahlen stranden streben strecken streiken
streuen studieren stürmen stürzen stützen tanken tanzen tarnen tauchen taugen tauschen testen toben töten trainieren transportieren
trauen trauern träumen trennen trocknen üben überholen überleben übernachten überprüfen überqueren überraschen überwachen überzeugen
umfassen unterrichten unterstützen verabreden verabschieden verändern veranlassen veranstalten verantworten verarbeiten verbessern
verbrauchen verbreiten verdächtigen verdienen verdoppeln verdrängen vereinbaren vererben verfassen verfehlen verfolgen verfügen
vergrößern verhaften verhandeln verhindern verkaufen verknüpfen verkürzen verlagern verlängern verlegen verletzen vermieten vermindern
vermissen vermitteln vernachlässigen vernichten verpflichten verringern versagen versammeln verschaffen verschärfen verschicken
verschlechtern versetzen versorgen verstärken verteilen vertrauen verursachen verwalten verwandeln verweigern verwenden verwickeln
verwirklichen verzichten verzögern wachen wagen wählen wahren walten wandeln wandern warten wechseln wecken wehren weigern weinen
wenden widmen wirken wohnen zählen zahlen zeigen zelten zerstören zielen zittern zögern zünden zweifeln
"""
_QUOTING = """
herausstreichen herausstreicht herausstrich herausgestrichen, herausstellen herausstellt herausstellte herausgestellt,
klarmachen klarmacht klarmachte klargemacht, anmahnen anmahnt anmahnte angemahnt, anklagen anklagt anklagte angeklagt,
vorbringen vorbringt vorbrachte vorgebracht, vortragen vorträgt vortrug vorgetragen, zurückgeben zurückgibt zurückgab zurückgegeben,
einwerfen einwirft einwarf eingeworfen, beipflichten beipflichtet beipflichtete beigepflichtet, zustimmen zustimmt zustimmte zugestimmt,
entgegenhalten entgegenhält entgegenhielt entgegengehalten, vorhalten vorhält vorhielt vorgehalten, anführen anführt anführte angeführt,
nachschieben nachschiebt nachschob nachgeschoben, anfügen anfügt anfügte angefügt, andeuten andeutet andeutete angedeutet,
ansprechen anspricht ansprach angesprochen, abstreiten abstreitet abstritt abgestritten, nachlegen nachlegt nachlegte nachgelegt,
angreifen angreift angriff angegriffen, herunterspielen herunterspielt herunterspielte heruntergespielt,
voraussagen voraussagt voraussagte vorausgesagt, vorhersagen vorhersagt vorhersagte vorhergesagt, argwöhnen argwöhnt argwöhnte geargwöhnt,
preisen preist pries gepriesen, attackieren attackiert attackierte attackiert, poltern poltert polterte gepoltert,
sticheln stichelt stichelte gestichelt, frotzeln frotzelt frotzelte gefrotzelt, ärgern ärgert ärgerte geärgert,
beschweren beschwert beschwerte beschwert, beharren beharrt beharrte beharrt, prahlen prahlt prahlte geprahlt, befinden befindet befand befunden
"""
_INSEPARABLE = ("be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "wider")


def reporting_forms(infinitive: str) -> tuple[str, ...]:
    """The forms of reported speech: `komme` of `kommen`, `handle` and `handele` of `handeln`; none where the infinitive tells none."""
    if infinitive.endswith(("eln", "ern")):
        return infinitive[:-3] + infinitive[-2] + "e", infinitive[:-1] + "e"
    return (infinitive[:-1],) if infinitive.endswith("en") else ()


def _weak(infinitive: str) -> tuple[str, str, str]:
    """`sagt`, `sagte`, `gesagt`."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    linked = stem + ("e" if stem[-1] in "td" or stem.endswith(("ffn", "chn", "gn", "dm")) else "")
    bare = infinitive.endswith("ieren") or infinitive.startswith(_INSEPARABLE)
    return linked + "t", linked + "te", ("" if bare else "ge") + linked + "t"


def conjugated(strong: str, weak: str = "") -> Verbs:
    """Every form of verbs given by four forms each, separated by commas, and of verbs given by their infinitives alone."""
    base: set[str] = set()
    present: set[str] = set()
    past: set[str] = set()
    participle: set[str] = set()
    for row in strong.split(","):
        infinitive, he, did, done = row.split()
        base.add(infinitive)
        present.add(he)
        past.update((did, did + ("n" if did.endswith("e") else "en")))
        participle.add(done)
    for infinitive in weak.split():
        he, did, done = _weak(infinitive)
        base.add(infinitive)
        present.add(he)
        past.update((did, did + "n"))
        participle.add(done)
    return Verbs(
        base=frozenset(base),
        present=frozenset(present),
        past=frozenset(past),
        participle=frozenset(participle),
    )


# Verbs that introduce whole quoted sentences, conjugated by rule.
_SPEAKING = """
ächzen antworten argumentieren äußern bangen beanstanden bedauern begründen behaupten beichten bejahen beklagen bekräftigen bekunden
bemängeln bemerken beschwichtigen beschönigen bestätigen beteuern betonen bezeugen bilanzieren bloggen brüllen brummen brummeln dementieren
deklamieren diktieren donnern dozieren drohen entgegnen entrüsten ergänzen erinnern erklären erkundigen erläutern ermahnen erörtern
erwähnen erwidern erzählen fauchen feixen flachsen flehen flöten fluchen flüstern fordern formulieren fragen frohlocken frotzeln geloben
giften glossieren grollen grummeln grunzen hadern hauchen heucheln höhnen informieren insistieren jammern jauchzen johlen jubeln
keifen keuchen kichern klagen knurren kommentieren konkretisieren konstatieren kontern korrigieren krächzen krakeelen kreischen kritisieren
lallen lamentieren lästern leugnen lispeln loben mahnen maulen meckern melden monieren mosern murmeln murren mutmaßen näseln nölen nörgeln notieren
nuscheln offenbaren orakeln parieren philosophieren piepsen plädieren plappern plaudern plärren pöbeln pochen poltern posaunen posten prahlen präzisieren
predigen prognostizieren prophezeien protestieren prusten quaken quengeln quittieren quieken raunen räsonieren reagieren rechtfertigen referieren
relativieren resümieren rezitieren röcheln rügen rühmen sagen säuseln schäumen scherzen schildern schimpfen schluchzen schmettern schmollen
schnarren schnattern schnauben schnauzen schnurren schreiben schrillen schwadronieren schwärmen seufzen sinnieren spekulieren spotten spötteln sprudeln
stammeln statuieren stänkern sticheln stöhnen stottern tadeln telefonieren tönen toben tratschen triumphieren trompeten tuscheln twittern unken
unterstreichen urteilen verdeutlichen verkünden verlautbaren verlangen vermelden vermerken vermuten verneinen versichern verteidigen
verwundern vorrechnen warnen wehklagen wettern wiederholen wiehern wimmern winseln wispern witzeln wundern wüten würdigen zetern zirpen zischen zischeln zitieren zürnen zweifeln
"""
_SPEAKING_STRONG = """
anmerken anmerkt anmerkte angemerkt, anregen anregt anregte angeregt, anfügen anfügt anfügte angefügt, ankündigen ankündigt ankündigte angekündigt,
ausführen ausführt ausführte ausgeführt, ausrichten ausrichtet ausrichtete ausgerichtet, ausplaudern ausplaudert ausplauderte ausgeplaudert,
bescheiden bescheidet beschied beschieden, beschwören beschwört beschwor beschworen, bestehen besteht bestand bestanden,
darlegen darlegt darlegte dargelegt, durchsagen durchsagt durchsagte durchgesagt, einlenken einlenkt einlenkte eingelenkt,
einräumen einräumt einräumte eingeräumt, einschränken einschränkt einschränkte eingeschränkt, einwenden einwendet einwandte eingewandt,
einwerfen einwirft einwarf eingeworfen, entgegenschleudern entgegenschleudert entgegenschleuderte entgegengeschleudert,
erwägen erwägt erwog erwogen, festhalten festhält festhielt festgehalten, feststellen feststellt feststellte festgestellt,
fortfahren fortfährt fortfuhr fortgefahren, fortsetzen fortsetzt fortsetzte fortgesetzt, herausplatzen herausplatzt herausplatzte herausgeplatzt,
hervorheben hervorhebt hervorhob hervorgehoben, hervorstoßen hervorstößt hervorstieß hervorgestoßen, herausstoßen herausstößt herausstieß herausgestoßen,
hinzufügen hinzufügt hinzufügte hinzugefügt, hinzusetzen hinzusetzt hinzusetzte hinzugesetzt, hinweisen hinweist hinwies hingewiesen,
losplatzen losplatzt losplatzte losgeplatzt, mitteilen mitteilt mitteilte mitgeteilt, nachbohren nachbohrt nachbohrte nachgebohrt,
nachfragen nachfragt nachfragte nachgefragt, nachhaken nachhakt nachhakte nachgehakt, nachschieben nachschiebt nachschob nachgeschoben,
nachsetzen nachsetzt nachsetzte nachgesetzt, vorrechnen vorrechnet vorrechnete vorgerechnet, vorschlagen vorschlägt vorschlug vorgeschlagen,
vorlesen vorliest vorlas vorgelesen, vorsagen vorsagt vorsagte vorgesagt, zurechtweisen zurechtweist zurechtwies zurechtgewiesen, zuflüstern zuflüstert zuflüsterte zugeflüstert,
zugeben zugibt zugab zugegeben, zugestehen zugesteht zugestand zugestanden, zureden zuredet zuredete zugeredet, zurückgeben zurückgibt zurückgab zurückgegeben,
zurufen zuruft zurief zugerufen, zuraunen zuraunt zuraunte zugeraunt, zusammenfassen zusammenfasst zusammenfasste zusammengefasst, klarstellen klarstellt klarstellte klargestellt,
entgegenhalten entgegenhält entgegenhielt entgegengehalten, dazwischenrufen dazwischenruft dazwischenrief dazwischengerufen, entfahren entfährt entfuhr entfahren,
sprechen spricht sprach gesprochen, rufen ruft rief gerufen, schreien schreit schrie geschrien, schwören schwört schwor geschworen, gestehen gesteht gestand gestanden,
versetzen versetzt versetzte versetzt, einhaken einhakt einhakte eingehakt, beipflichten beipflichtet beipflichtete beigepflichtet, vorbringen vorbringt vorbrachte vorgebracht
"""

COMMON = conjugated(_STRONG, _WEAK)
QUOTING = conjugated(_QUOTING)
SPEAKING = conjugated(_SPEAKING_STRONG, _SPEAKING)
