"""German verbs by what they do to quoted words, every finite form listed; verbs with a separable prefix by both their forms."""

from mkdocs_quotecheck.languages._schema import Verbs, words

# Verbs that introduce or follow whole quoted sentences.
SPEECH = Verbs(
    base=words(
        "angeben ankündigen anmerken antworten appellieren argumentieren attestieren ausdrücken ausführen "
        "ausrufen aussprechen bedauern befehlen begründen behaupten bekanntgeben bekennen beklagen bekräftigen "
        "bekunden bemerken bemängeln berichten bescheinigen beschreiben beschuldigen bestätigen beteuern betiteln "
        "betonen bilanzieren bitten brummen brüllen darlegen deklarieren dementieren denken dichten diktieren "
        "donnern drohen drängeln eingestehen einräumen einwenden empfehlen empören entgegnen entschuldigen "
        "ergänzen erinnern erkennen erklären erkundigen erläutern erwidern erwähnen erzählen fauchen feststellen "
        "flüstern folgern fordern formulieren fortfahren fragen freuen frohlocken fügen geloben gestehen hauchen "
        "heißen hervorheben hinweisen hinzufügen höhnen informieren insistieren jubeln klagen klarstellen knurren "
        "kommentieren konstatieren kontern kreischen kritisieren kündigen lamentieren lauten leugnen loben "
        "lästern lügen mahnen meinen melden mitteilen monieren murmeln mutmaßen nachfragen notieren nörgeln "
        "offenbaren orakeln philosophieren plaudern plädieren pochen posten predigen prognostizieren proklamieren "
        "prophezeien protestieren präzisieren quittieren raunen reagieren rechtfertigen referieren resümieren "
        "rezitieren rufen räsonieren räumen rügen sagen scherzen schildern schimpfen schluchzen schlussfolgern "
        "schreiben schreien schwärmen schwören seufzen signalisieren singen sinnieren skandieren spekulieren "
        "spotten sprechen stammeln stottern stöhnen tadeln telegrafieren telegraphieren titeln tweeten twittern "
        "unterschreiben unterstellen unterstreichen urteilen verdeutlichen verhöhnen verkünden verlangen "
        "verlauten vermelden vermerken verraten versichern versprechen verteidigen verweisen verzeichnen "
        "vorschlagen vorwerfen warnen wettern widerlegen widersprechen wiederholen wispern witzeln würdigen "
        "zetern zitieren zugeben zurückweisen zusammenfassen zusichern zürnen ätzen äußern"
    ),
    present=words(
        "angibt ankündigt anmerkt antwortet appelliert argumentiert attestiert ausdrückt ausführt ausruft "
        "ausspricht bedauert befiehlt begründet behauptet bekanntgibt bekennt beklagt bekräftigt bekundet bemerkt "
        "bemängelt berichtet bescheinigt beschreibt beschuldigt bestätigt beteuert betitelt betont bilanziert "
        "bittet brummt brüllt darlegt deklariert dementiert denkt dichtet diktiert donnert droht drängelt "
        "eingesteht einräumt einwendet empfiehlt empört entgegnt entschuldigt ergänzt erinnert erkennt erklärt "
        "erkundigt erläutert erwidert erwähnt erzählt faucht feststellt flüstert folgert fordert formuliert "
        "fortfährt fragt freut frohlockt fügt gelobt gesteht haucht heißt hervorhebt hinweist hinzufügt höhnt "
        "informiert insistiert jubelt klagt klarstellt knurrt kommentiert konstatiert kontert kreischt kritisiert "
        "kündigt lamentiert lautet leugnt lobt lästert lügt mahnt meint meldet mitteilt moniert murmelt mutmaßt "
        "nachfragt notiert nörgelt offenbart orakelt philosophiert plaudert plädiert pocht postet predigt "
        "prognostiziert proklamiert prophezeit protestiert präzisiert quittiert raunt reagiert rechtfertigt "
        "referiert resümiert rezitiert ruft räsoniert räumt rügt sagt scherzt schildert schimpft schluchzt "
        "schlussfolgert schreibt schreit schwärmt schwört seufzt signalisiert singt sinniert skandiert spekuliert "
        "spottet spricht stammelt stottert stöhnt tadelt telegrafiert telegraphiert titelt tweetet twittert "
        "unterschreibt unterstellt unterstreicht urteilt verdeutlicht verhöhnt verkündet verlangt verlautet "
        "vermeldet vermerkt verrät versichert verspricht verteidigt verweist verzeichnet vorschlägt vorwirft "
        "warnt wettert widerlegt widerspricht wiederholt wispert witzelt würdigt zetert zitiert zugibt "
        "zurückweist zusammenfasst zusichert zürnt ätzt äußert"
    ),
    past=words(
        "angab angaben ankündigte ankündigten anmerkte anmerkten antwortete antworteten appellierte appellierten "
        "argumentierte argumentierten attestierte attestierten ausdrückte ausdrückten ausführte ausführten "
        "ausrief ausriefen aussprach aussprachen bat baten bedauerte bedauerten befahl befahlen begründete "
        "begründeten behauptete behaupteten bekannte bekannten bekanntgab bekanntgaben beklagte beklagten "
        "bekräftigte bekräftigten bekundete bekundeten bemerkte bemerkten bemängelte bemängelten berichtete "
        "berichteten bescheinigte bescheinigten beschrieb beschrieben beschuldigte beschuldigten bestätigte "
        "bestätigten beteuerte beteuerten betitelte betitelten betonte betonten bilanzierte bilanzierten brummte "
        "brummten brüllte brüllten dachte dachten darlegte darlegten deklarierte deklarierten dementierte "
        "dementierten dichtete dichteten diktierte diktierten donnerte donnerten drohte drohten drängelte "
        "drängelten eingestand eingestanden einräumte einräumten einwandte einwandten empfahl empfahlen empörte "
        "empörten entgegnte entgegnten entschuldigte entschuldigten ergänzte ergänzten erinnerte erinnerten "
        "erkannte erkannten erklärte erklärten erkundigte erkundigten erläuterte erläuterten erwiderte erwiderten "
        "erwähnte erwähnten erzählte erzählten fauchte fauchten feststellte feststellten flüsterte flüsterten "
        "folgerte folgerten forderte forderten formulierte formulierten fortfuhr fortfuhren fragte fragten freute "
        "freuten frohlockte frohlockten fügte fügten gelobte gelobten gestand gestanden hauchte hauchten "
        "hervorhob hervorhoben hieß hießen hinwies hinwiesen hinzufügte hinzufügten höhnte höhnten informierte "
        "informierten insistierte insistierten jubelte jubelten klagte klagten klarstellte klarstellten knurrte "
        "knurrten kommentierte kommentierten konstatierte konstatierten konterte konterten kreischte kreischten "
        "kritisierte kritisierten kündigte kündigten lamentierte lamentierten lautete lauteten leugnte leugnten "
        "lobte lobten log logen lästerte lästerten mahnte mahnten meinte meinten meldete meldeten mitteilte "
        "mitteilten monierte monierten murmelte murmelten mutmaßte mutmaßten nachfragte nachfragten notierte "
        "notierten nörgelte nörgelten offenbarte offenbarten orakelte orakelten philosophierte philosophierten "
        "plauderte plauderten plädierte plädierten pochte pochten postete posteten predigte predigten "
        "prognostizierte prognostizierten proklamierte proklamierten prophezeite prophezeiten protestierte "
        "protestierten präzisierte präzisierten quittierte quittierten raunte raunten reagierte reagierten "
        "rechtfertigte rechtfertigten referierte referierten resümierte resümierten rezitierte rezitierten rief "
        "riefen räsonierte räsonierten räumte räumten rügte rügten sagte sagten sang sangen scherzte scherzten "
        "schilderte schilderten schimpfte schimpften schluchzte schluchzten schlussfolgerte schlussfolgerten "
        "schrie schrieb schrieben schrien schwor schworen schwärmte schwärmten seufzte seufzten signalisierte "
        "signalisierten sinnierte sinnierten skandierte skandierten spekulierte spekulierten spottete spotteten "
        "sprach sprachen stammelte stammelten stotterte stotterten stöhnte stöhnten tadelte tadelten "
        "telegrafierte telegrafierten telegraphierte telegraphierten titelte titelten tweetete tweeteten "
        "twitterte twitterten unterschrieb unterschrieben unterstellte unterstellten unterstrich unterstrichen "
        "urteilte urteilten verdeutlichte verdeutlichten verhöhnte verhöhnten verkündete verkündeten verlangte "
        "verlangten verlautete verlauteten vermeldete vermeldeten vermerkte vermerkten verriet verrieten "
        "versicherte versicherten versprach versprachen verteidigte verteidigten verwies verwiesen verzeichnete "
        "verzeichneten vorschlug vorschlugen vorwarf vorwarfen warnte warnten wetterte wetterten widerlegte "
        "widerlegten widersprach widersprachen wiederholte wiederholten wisperte wisperten witzelte witzelten "
        "würdigte würdigten zeterte zeterten zitierte zitierten zugab zugaben zurückwies zurückwiesen "
        "zusammenfasste zusammenfassten zusicherte zusicherten zürnte zürnten ätzte ätzten äußerte äußerten"
    ),
    participle=words(
        "angegeben angekündigt angemerkt appelliert argumentiert attestiert ausgedrückt ausgeführt ausgerufen "
        "ausgesprochen bedauert befohlen begründet behauptet bekannt bekanntgegeben beklagt bekräftigt bekundet "
        "bemerkt bemängelt berichtet bescheinigt beschrieben beschuldigt bestätigt beteuert betitelt betont "
        "bilanziert dargelegt deklariert dementiert diktiert eingeräumt eingestanden eingewandt empfohlen empört "
        "entgegnt entschuldigt ergänzt erinnert erkannt erklärt erkundigt erläutert erwidert erwähnt erzählt "
        "festgestellt formuliert fortgefahren geantwortet gebeten gebrummt gebrüllt gedacht gedichtet gedonnert "
        "gedroht gedrängelt gefaucht geflüstert gefolgert gefordert gefragt gefreut gefrohlockt gefügt gehaucht "
        "geheißen gehöhnt gejubelt geklagt geknurrt gekontert gekreischt gekündigt gelautet geleugnt gelobt "
        "gelogen gelästert gemahnt gemeint gemeldet gemurmelt gemutmaßt genörgelt geoffenbart georakelt "
        "geplaudert gepocht gepostet gepredigt geprophezeit geraunt gerechtfertigt gerufen geräumt gerügt gesagt "
        "gescherzt geschildert geschimpft geschluchzt geschlussfolgert geschrieben geschrien geschworen "
        "geschwärmt geseufzt gespottet gesprochen gestammelt gestanden gestottert gestöhnt gesungen getadelt "
        "getitelt getweetet getwittert geurteilt gewarnt gewettert gewispert gewitzelt gewürdigt gezetert gezürnt "
        "geätzt geäußert hervorgehoben hingewiesen hinzugefügt informiert insistiert klargestellt kommentiert "
        "konstatiert kritisiert lamentiert mitgeteilt moniert nachgefragt notiert philosophiert plädiert "
        "prognostiziert proklamiert protestiert präzisiert quittiert reagiert referiert resümiert rezitiert "
        "räsoniert signalisiert sinniert skandiert spekuliert telegrafiert telegraphiert unterschrieben "
        "unterstellt unterstrichen verdeutlicht verhöhnt verkündet verlangt verlautet vermeldet vermerkt verraten "
        "versichert versprochen verteidigt verwiesen verzeichnet vorgeschlagen vorgeworfen widerlegt "
        "widersprochen wiederholt zitiert zugegeben zugesichert zurückgewiesen zusammengefasst"
    ),
)

# Verbs that give words to somebody in part.
QUOTING = Verbs(
    base=words(
        "ablehnen abtun akzentuieren akzeptieren anprangern anprangerten apostrophieren auffordern aufrufen "
        "beantragen bedauern been befürchten begrüßen bejubeln beleidigen bemühen beschimpfen beschließen "
        "beschuldigen bestreiten betiteln betrachten beurteilen bewerten bezeichnen bezichtigen beziffern "
        "bezweifeln brandmarken charakterisieren definieren deuten diagnostizieren diffamieren einschätzen "
        "einstufen erfahren erheben erhoffen ersehnen erwarten geißeln heißen hinterfragen interpretieren "
        "kritisieren lehnen lobenen nennen postulieren prangerten propagieren präsentieren raten reklamieren "
        "rühmen schätzen stilisieren stufen teilen thematisieren titulieren umschreiben unterscheiden "
        "unterstellen vergleichen verharmlosen verhöhnen verkündigen verlangen vermuten vernehmen verschmähen "
        "verspotten verstehen verteidigen verteufeln verunglimpfen verurteilen veröffentlichen weisen wenden "
        "werfen werten wittern witternen wünschen würdigen zeichnen überschreiben"
    ),
    present=words(
        "ab abtut akzentuiert akzeptiert anprangert anprangertet apostrophiert auffordert aufruft beantragt "
        "bedauert befürchtet begrüßt bejubelt beleidigt bemüht beschimpft beschließt beschuldigt bestreitet bet "
        "betitelt betrachtet beurteilt bewertet bezeichnet bezichtigt beziffert bezweifelt brandmarkt "
        "charakterisiert definiert deutet diagnostiziert diffamiert einschätzt einstuft erfährt erhebt erhofft "
        "ersehnt erwartet geißelt heißt hinterfragt interpretiert kritisiert lehnt lobent nennt postuliert "
        "prangertet propagiert präsentiert reklamiert rät rühmt schätzt stilisiert stuft teilt thematisiert "
        "tituliert umschreibt unterscheidet unterstellt vergleicht verharmlost verhöhnt verkündigt verlangt "
        "vermutet vernimmt verschmäht verspottet versteht verteidigt verteufelt verunglimpft verurteilt "
        "veröffentlicht weist wendet wertet wirft witternt wittert wünscht würdigt zeichnet überschreibt"
    ),
    past=words(
        "ablehnte ablehnten abtat abtaten akzentuierte akzentuierten akzeptierte akzeptierten anprangerte "
        "anprangerten anprangertete anprangerteten apostrophierte apostrophierten aufforderte aufforderten "
        "aufrief aufriefen beantragte beantragten bedauerte bedauerten befürchtete befürchteten begrüßte "
        "begrüßten bejubelte bejubelten beleidigte beleidigten bemühte bemühten beschimpfte beschimpften "
        "beschloss beschlossen beschuldigte beschuldigten bestreitete bestreiteten bestritt bestritten bete beten "
        "betitelte betitelten betrachtete betrachteten beurteilte beurteilten bewertete bewerteten bezeichnete "
        "bezeichneten bezichtigte bezichtigten bezifferte bezifferten bezweifelte bezweifelten brandmarkte "
        "brandmarkten charakterisierte charakterisierten definierte definierten deutete deuteten diagnostizierte "
        "diagnostizierten diffamierte diffamierten einschätzte einschätzten einstufte einstuften erfuhr erfuhren "
        "erhob erhoben erhoffte erhofften ersehnte ersehnten erwartete erwarteten geißelte geißelten hieß hießen "
        "hinterfragte hinterfragten interpretierte interpretierten kritisierte kritisierten lehnte lehnten "
        "lobente lobenten nannte nannten postulierte postulierten prangertete prangerteten propagierte "
        "propagierten präsentierte präsentierten reklamierte reklamierten riet rieten rühmte rühmten schätzte "
        "schätzten stilisierte stilisierten stufte stuften teilte teilten thematisierte thematisierten titulierte "
        "titulierten umschreibte umschreibten umschrieb umschrieben unterschied unterschieden unterstellte "
        "unterstellten verglich verglichen verharmloste verharmlosten verhöhnte verhöhnten verkündigte "
        "verkündigten verlangte verlangten vermutete vermuteten vernahm vernahmen verschmähte verschmähten "
        "verspottete verspotteten verstand verstanden verteidigte verteidigten verteufelte verteufelten "
        "verunglimpfte verunglimpften verurteilte verurteilten veröffentlichte veröffentlichten wandte wandten "
        "warf warfen wertete werteten wies wiesen witternte witternten witterte witterten wünschte wünschten "
        "würdigte würdigten zeichnete zeichneten überschreibte überschreibten"
    ),
    participle=words(
        "abgelehnt abgetan akzentuiert akzeptiert angeprangert apostrophiert aufgefordert aufgerufen beantragt "
        "bedauert befürchtet begrüßt bejubelt beleidigt bemüht beschimpft beschlossen beschuldigt bestreitet "
        "bestritten bet betitelt betrachtet beurteilt bewertet bezeichnet bezichtigt beziffert bezweifelt "
        "charakterisiert definiert diagnostiziert diffamiert eingeschätzt eingestuft erfahren erhoben erhofft "
        "ersehnt erwartet geanprangertet gebrandmarkt gedeutet geeinstuft geheißen gehinterfragt geißelt gelehnt "
        "gelobent genannt geprangertet geraten gerühmt geschätzt gestuft geteilt geumschreibt gewandt gewertet "
        "gewiesen gewitternt gewittert geworfen gewünscht gewürdigt gezeichnet interpretiert kritisiert "
        "postuliert propagiert präsentiert reklamiert stilisiert thematisiert tituliert umschrieben unterschieden "
        "unterstellt verglichen verharmlost verhöhnt verkündigt verlangt vermutet vernommen verschmäht verspottet "
        "verstanden verteidigt verteufelt verunglimpft verurteilt veröffentlicht überschreibt"
    ),
)

# Verbs that stand below a verb of saying as a rule.
THOUGHT = Verbs(
    base=words(
        "ahnen denken fühlen fürchten glauben hoffen rechnen spüren stellen träumen wissen wollen wundern"
    ),
    present=words(
        "ahnt denkt fühlt fürchtet glaubt hofft rechnet spürt stellt träumt weiß will wundert"
    ),
    past=words(
        "ahnte ahnten dachte dachten fühlte fühlten fürchtete fürchteten glaubte glaubten hoffte hofften rechnete "
        "rechneten spürte spürten stellte stellten träumte träumten wollte wollten wunderte wunderten wusste "
        "wussten"
    ),
    participle=words(
        "geahnt gedacht gefühlt gefürchtet geglaubt gehofft gerechnet gespürt gestellt geträumt gewollt gewundert "
        "gewusst"
    ),
)
