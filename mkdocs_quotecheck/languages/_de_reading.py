"""What reading German quotations needs to know of the language."""

from dataclasses import replace

from mkdocs_quotecheck.languages import _de_nouns
from mkdocs_quotecheck.languages._conjugation import reporting_forms
from mkdocs_quotecheck.languages._de_citing import DAYS, MONTHS
from mkdocs_quotecheck.languages._de_mentions import MENTION_WEIGHTS
from mkdocs_quotecheck.languages._de_names import GIVEN_NAMES
from mkdocs_quotecheck.languages._de_speakers import SPEAKER_WEIGHTS
from mkdocs_quotecheck.languages._de_verbs import VERBS
from mkdocs_quotecheck.languages._features import Feature
from mkdocs_quotecheck.languages._schema import ReadingWords, words

_ALL = VERBS.having()
_COMMON = VERBS.having(Feature.COMMON)
_REPORTING_FORMS = frozenset(form for infinitive in _ALL.base for form in reporting_forms(infinitive))

READING = ReadingWords(
    self_references=words(
        "ich wir mein meine meinem meinen meiner meines unser unsere unserem unseren unserer unseres unsrer dieser diese dieses diesem diesen vorliegende vorliegender vorliegendes"
    ),
    speech_verbs=VERBS.having(Feature.SPEECH),
    quoting_verbs=VERBS.having(Feature.QUOTING),
    thought_verbs=VERBS.having(Feature.THOUGHT),
    denying_verbs=words(
        "dementieren dementiert dementierte dementierten leugnen leugnet leugnete leugneten geleugnet bestreiten bestreitet "
        "bestritt bestritten verneinen verneint verneinte verneinten"
    ),
    nonveridical_markers=words(
        "weder soll sollen nie niemals nicht nichts kein keine keiner keines niemand würde würden könnte könnten sollte sollten müsste dürfte hätte "
        "hätten angeblich vermeintlich mutmaßlich vermutlich möglicherweise vielleicht womöglich wahrscheinlich wohl wollte wollten will möchte möchten "
        "wenn falls ob sofern ohne jemand jeder jede"
    ),
    other_verbs=replace(
        _COMMON,
        past=_COMMON.past
        | _REPORTING_FORMS
        | words(
            "käme kämen gäbe gäben ginge gingen ließe ließen fände fänden bliebe blieben stünde stünden läge lägen"
        ),
    ),
    auxiliaries=words(
        "ist sind war waren bin bist sei seien wäre wären gewesen sein worden wurde wurden wird werden würde würden geworden hat "
        "haben hatte hatten habe hätte hätten gehabt kann können konnte konnten könne könnte könnten muss müssen musste mussten "
        "müsse müsste soll sollen sollte sollten solle darf dürfen durfte durften dürfe dürfte will wollen wollte wollten wolle "
        "mag mögen mochte mochten möchte möchten werde werdet wirst seid seist hast habt hattest könntest kannst könnt musst müsst sollst sollt willst wollt "
        "magst darfst dürft dürften warst wart wärst würdest"
    ),
    passives=words("wurde wurden wird werden worden"),
    perfects=words("hat haben hatte hatten habe hätte"),
    pronouns={
        "er": "he",
        "sie": "she",
        "es": "it",
        "ich": "-",
        "wir": "-",
        "ihr": "-",
        "man": "-",
        "jemand": "-",
        "niemand": "-",
        "beide": "they",
        "viele": "-",
        "einige": "-",
        "manche": "-",
        "andere": "-",
        "mehrere": "-",
        "jener": "he",
        "letzterer": "he",
        "letztere": "she",
        "dies": "-",
    },
    first_person=words("ich"),
    possessives={
        form: gender
        for stem, gender in (("sein", "he"), ("ihr", "she"), ("mein", "-"), ("unser", "-"), ("euer", "-"))
        for form in (
            stem + "e",
            stem + "em",
            stem + "en",
            stem + "er",
            stem + "es",
            *((stem,) if stem not in ("ihr", "sein") else ()),
        )
    },
    reflexives=words("sich mich dich uns euch ihn ihm ihnen mir dir selbst selber einander"),
    definite_articles=words("der die das"),
    naming_articles=words("der die das dem den des im am zum zur vom beim ins ans"),
    participles=_ALL.participle,
    reporting_moods=_REPORTING_FORMS
    | words(
        "sei seien habe werde müsse könne solle dürfe wolle möge hätte hätten wäre wären würde würden könnte könnten müsste müssten "
        "kämen käme gäbe gäben ginge ließe fände bliebe stünde läge"
    ),
    infix="zu",
    verb_prefixes=words(
        "ab an auf aus bei dar durch ein fest fort frei her heraus herum hervor herauf herab heran herbei herein herüber herunter hin hinaus hinab hinan hinauf hinein hinüber hinunter hinterher hinweg hinzu "
        "empor entgegen fehl gegenüber heim los nieder umher umhin vorweg zurecht zuvor zwischen klar mit nach statt teil um vor vorbei "
        "voran voraus vorüber weg weiter wieder zu zurück zusammen be emp ent er miss ver zer über unter wider hinter"
    ),
    comparisons=words("wie"),
    postpositions=words("zufolge gemäß"),
    inflections=("e", "en", "er", "es", "em"),
    governing_behind=words("gegenüber entgegen zuliebe wegen halber nach entsprechend zufolge gemäß"),
    accusatives=words("die das den einen eine ein"),
    places=words("auf bei beim"),
    feminine_nouns=words(
        "frau mutter schwester tochter tante nichte dame nachbarin braut witwe magd presse polizei behörde post bild welt woche zeit rundschau "
        "allgemeine illustrierte partei union spd cdu csu fdp afd uno nato eu bbc ard faz taz dpa firma kirche schule gemeinde stadt bank börse "
        "justiz armee marine kammer klasse gruppe truppe band messe bühne runde kommission jury mannschaft menge wache"
    ),
    feminine_endings=(
        "ung",
        "heit",
        "keit",
        "schaft",
        "tion",
        "sion",
        "tät",
        "erin",
        "istin",
        "ärin",
        "agentur",
        "presse",
        "zeitung",
        "behörde",
        "post",
        "rundschau",
        "welt",
        "woche",
        "partei",
        "union",
        "kirche",
        "schule",
        "stadt",
        "polizei",
        "gruppe",
        "kammer",
    ),
    adjective_endings=(
        "ig",
        "isch",
        "lich",
        "bar",
        "sam",
        "haft",
        "los",
        "voll",
        "mäßig",
        "end",
        "ernd",
        "elnd",
        "iert",
        "mal",
        "tags",
        "ert",
        "elt",
    ),
    manners=words(
        "wenig etwas halb noch tags lange gleich bald leise laut still ernst streng kühl kurz knapp schnell rasch langsam müde matt trocken hart sanft weich warm kalt scharf fest tief hoch "
        "stolz froh böse sauer bitter süß heiser rau rauh barsch schroff grob derb dumpf hohl schrill hell klar offen frei lieb nett gut schlecht "
        "bleich blass blaß rot stumm verlegen verwundert erstaunt erschrocken erschreckt überrascht gereizt erregt aufgeregt bewegt gerührt gefasst gelassen betroffen "
        "entsetzt empört enttäuscht beleidigt entschlossen entschieden bestimmt gespannt besorgt beruhigt begeistert verwirrt verzweifelt zerstreut nachdrücklich "
        "verächtlich gelangweilt bescheiden verschämt zufrieden ungehalten unwirsch betreten kleinlaut halblaut vorlaut weise klug schlau keck munter heiter düster finster "
        "sicher bang bange eifrig wild sacht sachte zart treuherzig wahr genau ganz anders ähnlich weiter so"
    ),
    relaying_verbs=words(
        "zitiert zitierte zitierten zitiere zitieren verliest verlas verlasen rezitiert rezitierte rezitierten"
    ),
    relatives=words("welcher welche welches wer"),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jedes jeden jedem "
        "wenige wenigen etliche etlichen zahlreiche zahlreichen sämtliche sämtlichen dieser diese diesen diesem dieses jene jenen jenem alle allen aller mancher manchen einigen vielen beiden beider mehreren mehrerer "
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf derselbe dieselbe dasselbe deren dessen welchen welchem solche"
    ),
    oblique=words(
        "den dem des einen einem eines einer keinen keinem keines keiner jeden jedem jedes diesen diesem dieses jenen jenem allen "
        "aller manchen einigen vielen beiden beider mehreren mehrerer seinen seinem seines seiner ihren ihrem ihres ihrer meinen "
        "meinem meines meiner unseren unserem unseres unserer welchen welchem"
    ),
    prepositions=words(
        "voll voller in im ins an am ans auf aufs aus außer außerhalb bei beim bis durch durchs für fürs gegen gegenüber hinter hinterm innerhalb "
        "mit nach neben ohne seit trotz um ums unter unterm über übers von vom vor vorm während wegen wider zu zum zur zwischen "
        "anlässlich angesichts aufgrund anhand anstelle mithilfe mittels hinsichtlich bezüglich einschließlich entlang gemäß infolge "
        "jenseits diesseits oberhalb unterhalb statt anstatt unweit zugunsten entgegen nebst samt als per pro via laut "
        "entsprechend"
    ),
    conjunctions=words("und oder aber sondern denn doch sowie bzw jedoch"),
    subordinators=words(
        "dass daß ob weil wenn obwohl obgleich nachdem bevor ehe da damit sodass solange sobald sofern falls "
        "indem seitdem wie warum weshalb wieso wo wohin woher wodurch womit wofür worauf wonach worin wozu wann was wen wem wessen "
        "sowohl zumal indes insofern soweit soviel"
    ),
    complementizers=words("dass daß ob wie warum weshalb wieso was"),
    infinitive_markers=words("zu"),
    adverbs=words(
        "auch nicht noch nur schon sehr so dann da dort hier heute gestern morgen jetzt nun immer wieder weiter weiterhin ferner außerdem "
        "zudem dabei dazu dagegen darauf daraufhin daran darin darum darüber davon davor dafür damals danach deshalb deswegen daher "
        "dennoch trotzdem allerdings jedoch hingegen indes indessen zugleich gleichzeitig zuvor vorher nachher später früher bereits "
        "erst zuerst zunächst zuletzt schließlich endlich letztlich kürzlich neulich unlängst bald sofort gleich eben gerade fast etwa "
        "rund knapp mindestens höchstens ungefähr mehr weniger meist meistens oft häufig selten manchmal nie niemals kaum wohl "
        "vielleicht möglicherweise wahrscheinlich offenbar angeblich natürlich selbstverständlich leider hoffentlich ebenfalls ebenso "
        "gleichfalls sogar besonders insbesondere beispielsweise hierzu hiermit hierbei "
        "demnach demzufolge somit also folglich mittlerweile inzwischen seither seitdem bisher bislang stets ständig gar ganz völlig "
        "ziemlich recht allein gemeinsam zusammen wörtlich sinngemäß abschließend weder mal einmal zweimal nochmals erneut "
        "abermals anschließend einst jüngst unterdessen derzeit zurzeit momentan gegenwärtig künftig wiederum andererseits einerseits "
        "vielmehr lediglich bloß genau rechts links oben unten vorn hinten draußen drinnen überall nirgends irgendwo wortwörtlich "
        "offensichtlich schriftlich mündlich telefonisch demgegenüber derweil dementsprechend ohnehin immerhin überdies ansonsten anfangs mitunter vorerst "
        "gleichwohl nichtsdestotrotz zwar freilich meinerseits deinerseits seinerseits ihrerseits unsererseits zufolge zuliebe passend ebenda öffentlich persönlich ausdrücklich deutlich scharf"
    ),
    adverb_endings=("lich", "weise", "maßen", "mals", "wärts", "ings", "falls"),
    plural_endings=(
        "n",
        "r",
        "e",
        "s",
        "t",
        "g",
        "d",
        "h",
        "l",
        "m",
        "k",
        "f",
        "p",
        "z",
        "a",
        "i",
        "o",
        "u",
        "y",
        "b",
        "ß",
    ),
    participle_endings=("te", "ten", "iert", "ierte", "ierten"),
    titles={
        "herr": "he",
        "frau": "she",
        "herrn": "he",
        "graf": "he",
        "gräfin": "she",
        "freiherr": "he",
        "freifrau": "she",
        "fürst": "he",
        "fürstin": "she",
        "baron": "he",
        "baronin": "she",
        "prinz": "he",
        "prinzessin": "she",
        "herzog": "he",
        "herzogin": "she",
        "abg": "",
        "abgeordnete": "",
        "abgeordneter": "he",
        "dr": "",
        "prof": "",
        "professor": "",
        "professorin": "she",
        "präsident": "he",
        "präsidentin": "she",
        "kanzler": "he",
        "kanzlerin": "she",
        "bundeskanzler": "he",
        "bundeskanzlerin": "she",
        "minister": "he",
        "ministerin": "she",
        "sprecher": "he",
        "sprecherin": "she",
        "bürgermeister": "he",
        "bürgermeisterin": "she",
        "oberbürgermeister": "he",
        "senator": "he",
        "senatorin": "she",
        "richter": "he",
        "richterin": "she",
        "könig": "he",
        "königin": "she",
        "papst": "he",
        "bischof": "he",
        "bischöfin": "she",
        "kardinal": "he",
        "direktor": "he",
        "direktorin": "she",
        "ministerpräsident": "he",
        "ministerpräsidentin": "she",
        "innenminister": "he",
        "außenminister": "he",
        "finanzminister": "he",
        "innenministerin": "she",
        "außenministerin": "she",
        "finanzministerin": "she",
        "general": "he",
        "hauptmann": "he",
        "pfarrer": "he",
        "pfarrerin": "she",
    },
    role_nouns=words(
        "sprecher sprecherin bericht minister ministerin behörde polizei regierung zeitung vorsitzende vorsitzender anwalt anwältin "
        "experte experten expertin kritiker forscher forscherin wissenschaftler autor autorin zeuge zeugen partei verband gericht"
    ),
    speech_nouns=words(
        "aussage äußerung äußerungen erklärung behauptung rede worte worten meinung ansicht auffassung überzeugung kritik forderung "
        "vorwürfe bericht berichte berichten warnung vorwurf zitat antwort frage begründung stellungnahme einschätzung hinweis bemerkung ausdruck prognose parole parolen motto "
        "ausruf zuruf spruch losung slogan einwand "
        "aufschrift fazit urteil kommentar feststellung ankündigung"
    ),
    name_particles=words("von zu zur vom van de der den del della di da du la le ter ten"),
    according=(
        ("so",),
        ("laut",),
        ("gemäß",),
        ("nach", "angaben"),
        ("nach", "ansicht"),
        ("nach", "auffassung"),
        ("nach", "meinung"),
        ("nach", "aussage"),
        ("nach", "aussagen"),
        ("nach", "einschätzung"),
        ("nach", "worten"),
        ("nach", "den", "worten"),
        ("nach", "darstellung"),
        ("nach", "überzeugung"),
        ("nach", "auskunft"),
        ("nach", "informationen"),
        ("aus", "sicht"),
        ("aus", "der", "sicht"),
        ("in", "den", "augen"),
        ("nach", "den", "angaben"),
        ("mit", "den", "worten"),
        ("in", "den", "worten"),
    ),
    citing_participles=words("zitiert wiedergegeben"),
    determining=words("ihr sein viele einige manche andere mehrere beide"),
    talk=words("rede"),
    likening=words("als"),
    genitive_endings=("s",),
    genitives=words("des der eines einer seines seiner ihres ihrer dieses dieser"),
    occasions=words("in im"),
    agents=words("von vom durch seitens"),
    sources_of=words("von aus vom"),
    possession=words("von vom der des"),
    impersonal_verbs=words("heißt hieß stand steht lautet lautete hieße verlautet verlautete"),
    title_cues=words(
        "titel film films buch buches buchs roman romans lied lieds song album band gruppe zeitung zeitschrift magazin magazins blatt "
        "serie sendung stück oper theaterstück gemälde ausstellung namens projekt initiative schiff zeitungen nachrichtenmagazin "
        "nachrichtenmagazins tageszeitung wochenzeitung motto single hit spiel drama komödie erzählung gedicht artikel essay "
        "werk werke werkes werks abhandlung aufsatz aufsatzes aufsatze dissertation buche liede stücke romane dramas "
        "lustspiel lustspiels trauerspiel trauerspiels schauspiel schauspiels posse novelle ballade arie symphonie sinfonie operette "
        "bündnis verein kampagne aktion operation satellit raumsonde programm festival restaurant hotel"
    ),
    authoring_verbs=words(
        "schreibt schrieb geschrieben verfasst verfasste veröffentlicht veröffentlichte publiziert publizierte"
    ),
    term_cues=words(
        "codename codenamen codewort deckname decknamen sogenannte sogenannten sogenannter sogenanntes sogenanntem begriff begriffe begriffs wort wörter ausdruck bezeichnung "
        "stichwort namen name schlagwort titel motto spitznamen spitzname kürzel abkürzung genannt genannte genannten namens alias"
    ),
    small_title_words=words(
        "der die das den dem des und oder in im ein eine einer für von vom zu zur zum mit auf an am nicht ist als bei aus the a and of "
        "to for nach über unter gegen wie"
    ),
    days=DAYS | words("sonnabend montags dienstags"),
    months=MONTHS,
    times=words(
        "anfang mitte ende stunde stunden minute minuten sekunde sekunden augenblick augenblicke augenblicken moment momente momenten abend abende abends morgen mittag nachmittag "
        "vormittag nacht nächte mitternacht mal male wochenende jahrzehnt jahrzehnte jahrhunderte weile "
        "jahr jahre jahren jahres monat monaten woche wochen tag tage tagen zeit jahrhundert heute gestern vorgestern morgens nachmittags mittags vormittags nachts"
    ),
    question_labels=words("frage f interviewer interviewerin moderator moderatorin reporter"),
    answer_labels=words("antwort a"),
    given_names=GIVEN_NAMES,
    showing_verbs=words("lesen entnehmen hören sehen"),
    showing_particles={"hervor": words("geht gehen ging gingen gehe gehend")},
    impersonal_phrases={
        **{form: words("sich") for form in ("findet", "finden", "fand", "fanden")},
        **{form: words("sich man") for form in ("liest", "las")},
        **{form: words("wir") for form in ("lesen", "lasen", "finden", "hören")},
    },
    naming_nothing=words("folgendes nachstehendes nichts etwas alles vieles"),
    opinions=words(
        "ansicht meinung auffassung einschätzung überzeugung darstellung angaben aussage aussagen worten erkenntnis ermessen wissen sicht"
    ),
    opinion_prepositions=words("für"),
    opinion_postpositions=words("nach zufolge aus"),
    naming_nobody=words("es man"),
    object_pronouns=words("ihr"),
    clause_prepositions=words("als während seit bis"),
    escaping_verbs=words(
        "entfährt entfuhr entfahren entfahre entschlüpft entschlüpfte entrang entringt entwich"
    ),
    impersonal_pronouns=words("es"),
    ambiguous_pronouns=words("sie es das dies diese ihr"),
    ambiguous_articles=words("der"),
    weak_endings=("en",),
    plural_verb_endings=("n", "sind"),
    articles=words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses "
        "diesen diesem jener jene jenes jenen jenem"
    ),
    postponed_conjunctions=words("aber jedoch doch indes"),
    convinced=words("sicher überzeugt einig"),
    origin_verbs=words("stammt stammte stammen stammten kommt kommen kam kamen"),
    charge_nouns=words(
        "vorwurf vorwürfe vorwürfen kritik behauptung behauptungen bericht berichte berichten frage darstellung aussage aussagen meldung "
        "meldungen klage klagen beschwerde beschwerden anschuldigung anschuldigungen vermutung vermutungen spekulation spekulationen gerücht gerüchte gerüchten verdacht einwand"
    ),
    rejecting_verbs=words(
        "zurück zurückgewiesen zurückweisen zurückweist zurückwies zurückwiesen zurückzuweisen widersprechen widerspricht widersprach "
        "widersprachen widersprochen dementieren dementiert dementierte dementierten bestreiten bestreitet bestritt bestritten leugnet "
        "leugnete leugnen entkräften entkräftet entkräftete"
    ),
    first_person_forms=_REPORTING_FORMS | words("habe werde"),
    pointing_determiners=words("diesem diesen dieser"),
    quoted_nouns=words("satz satze sätzen sätze wort ruf rufe rufen ausrufe spruche hinweis"),
    relative_articles=words("der die das den dem dessen deren denen"),
    relative_owners=words("dessen deren"),
    document_adverbs=words("darin dort da hier darauf daraus hierin drin"),
    pronominal_determiners=words("einer keiner jeder mancher jener"),
    present_participle_endings=("end", "elnd", "ernd"),
    plural_noun_endings=("ungen", "heiten", "keiten", "schaften", "tionen", "sionen", "täten", "innen"),
    plural_determiners=words("die seine ihre keine diese jene"),
    singular_determiners=words("das ein jeder jede jedes dieses kein"),
    first_person_words=words(
        "ich wir mich mir uns mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres"
    ),
    addressing_words=words("du dir dich ihr euch sie ihnen dein deine deinen deinem deiner"),
    naming_verbs=words(
        "nannte nannten nennt nennen genannt heißt heißen hieß hießen bezeichnet bezeichnete bezeichnen getauft taufte betitelt überschrieben benannt"
    ),
    mention_weights=MENTION_WEIGHTS,
    speaker_weights=SPEAKER_WEIGHTS,
    old_spellings=(
        ("^j(?=[mnhscg])", "i"),
        ("^ae", "ä"),
        ("^oe", "ö"),
        ("^ue", "ü"),
        ("th", "t"),
        ("ey", "ei"),
        ("ieb(?=t|st|$)", "ib"),
        ("ir(?=t|te|ten|en|end)", "ier"),
        ("^frug", "fragte"),
        ("c(?=[aoukrlt])", "k"),
        ("c(?=[ei])", "z"),
        ("ß", "ss"),
    ),
    pointing_words=words("das dies dieses so also"),
    person_endings=(
        "erin",
        "istin",
        "entin",
        "antin",
        "orin",
        "ärin",
        "chefin",
        "ministerin",
        "anwältin",
        "sprecher",
        "minister",
        "präsident",
        "leiter",
        "führer",
        "meister",
        "chef",
        "anwalt",
        "richter",
        "vorsitzende",
        "vorsitzender",
        "vorstand",
        "beauftragte",
        "beauftragter",
        "abgeordnete",
        "abgeordneter",
        "politiker",
        "experte",
        "forscher",
        "kollege",
        "mann",
        "frau",
        "ist",
        "ekretär",
        "direktor",
        "professor",
        "autor",
        "doktor",
        "organisation",
        "partei",
        "gewerkschaft",
        "verband",
        "verein",
        "behörde",
        "polizei",
        "regierung",
        "agentur",
        "zeitung",
        "ministerium",
        "gericht",
        "anwaltschaft",
        "kanzler",
        "könig",
        "bischof",
        "pfarrer",
    ),
    abstract_endings=(
        "ung",
        "heit",
        "keit",
        "tät",
        "ismus",
        "nis",
        "tion",
        "sion",
        "enz",
        "anz",
        "tum",
        "sal",
        "schuld",
        "verfahren",
    ),
    person_nouns=_de_nouns.PERSONS,
    masculine_nouns=_de_nouns.MEN,
    body_nouns=_de_nouns.BODIES,
    document_nouns=_de_nouns.DOCUMENTS,
    noun_endings=("s", "es", "e", "en", "n", "er", "nen"),
    capitalised_nouns=True,
    ordinal_stops=True,
    verb_second=True,
)
