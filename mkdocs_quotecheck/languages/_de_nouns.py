"""German nouns by what they stand for: people, bodies that people form, and what is written or said.

The last part of a compound tells: `Hafenmeister` is a `meister`. Singular; `text/noun_classes.py` takes endings off.
"""

from mkdocs_quotecheck.languages._schema import words

PERSONS = words(
    # people and kin
    "mann männer frau mensch person leute herr dame fräulein knabe junge mädchen kind kerl bursche bub greis greisin alte alter jüngling "
    "vater väter mutter mütter sohn söhne tochter töchter bruder brüder schwester eltern großvater großmutter enkel enkelin onkel tante neffe nichte "
    "vetter base cousin cousine schwager schwägerin gatte gattin gemahl gemahlin ehemann braut bräutigam witwe witwer waise zwilling vormund mündel ahne "
    "freund freundin feind feindin gegner gegnerin nachbar nachbarin bekannte bekannter verwandte verwandter geliebte geliebter gefährte gefährtin genosse genossin kamerad kameradin "
    "gast gäste wirt wirtin gastgeber fremde fremder reisende reisender kranke kranker tote toter verletzte verletzter angestellte angestellter beamte beamter "
    "angeklagte angeklagter beschuldigte gefangene gefangener abgeordnete abgeordneter delegierte delegierter gesandte gesandter gelehrte gelehrter geistliche geistlicher heilige heiliger "
    "deutsche deutscher jugendliche jugendlicher erwachsene erwachsener überlebende betroffene betroffener beteiligte anwesende angehörige angehöriger reiche arme blinde irre wilde bediente bedienter "
    # rank and state
    "kaiser kaiserin könig königin prinz prinzessin fürst fürstin herzog herzogin graf gräfin baron baronin freiherr ritter edelmann kurfürst landgraf markgraf sultan zar zarin "
    "papst bischof bischöfe erzbischof kardinal kardinäle abt äbtissin mönch nonne priester priesterin pfarrer pfarrerin pastor pastorin prediger kaplan dekan rabbiner rabbi imam mufti prophet apostel "
    "missionar theologe theologin küster kantor pilger jünger "
    "präsident präsidentin kanzler kanzlerin minister ministerin senator senatorin bürgermeister bürgermeisterin statthalter gouverneur botschafter botschafterin konsul diplomat staatsmann politiker politikerin "
    "kandidat kandidatin kommissar kommissarin rat räte rätin landrat sekretär sekretärin referent referentin beauftragte beauftragter bevollmächtigte vertreter vertreterin vorsitzende vorsitzender vorstand obmann sprecher sprecherin "
    "chef chefin leiter leiterin direktor direktorin führer führerin anführer anführerin präfekt intendant kurator "
    "general feldherr marschall admiral oberst major hauptmann leutnant lieutenant offizier soldat soldatin feldwebel wachtmeister korporal husar rekrut veteran krieger kämpfer matrose kapitän capitain steuermann lotse seemann "
    "polizist polizistin gendarm schutzmann detektiv wächter wärter kommandant kommandeur befehlshaber spion späher posten "
    # work
    "arbeiter arbeiterin meister meisterin geselle lehrling handwerker handwerkerin bauer bäuerin landwirt landwirtin knecht magd diener dienerin kammerdiener kellner kellnerin koch köchin kutscher fahrer fahrerin schäfer hirt hirte jäger jägerin fischer fischerin müller müllerin "
    "bäcker metzger fleischer schneider schneiderin schuster schreiner tischler zimmermann maurer schmied weber gärtner gärtnerin förster händler händlerin kaufmann kaufleute krämer makler verkäufer verkäuferin unternehmer unternehmerin "
    "fabrikant bankier bürger bürgerin einwohner einwohnerin bewohner bewohnerin besitzer besitzerin eigentümer eigentümerin inhaber inhaberin betreiber betreiberin hersteller veranstalter veranstalterin "
    "arzt ärzte ärztin doktor medizinalrat apotheker apothekerin pfleger pflegerin hebamme psychologe psychologin "
    "richter richterin anwalt anwälte anwältin notar jurist juristin zeuge zeugin geschworene täter täterin opfer mörder mörderin dieb diebin räuber verbrecher verbrecherin henker kläger klägerin "
    "lehrer lehrerin schulmeister professor professorin dozent dozentin student studentin schüler schülerin forscher forscherin wissenschaftler wissenschaftlerin gutachter gutachterin experte expertin fachmann fachleute historiker historikerin philosoph philosophin "
    "ökonom ökonomin physiker physikerin chemiker chemikerin biologe biologin geologe geologin ingenieur ingenieurin architekt architektin techniker technikerin analyst analystin berater beraterin ermittler ermittlerin "
    "dichter dichterin schriftsteller schriftstellerin autor autorin verfasser verfasserin schreiber schreiberin redakteur redakteurin redaktor journalist journalistin reporter reporterin korrespondent korrespondentin correspondent berichterstatter kritiker kritikerin rezensent herausgeber herausgeberin verleger verlegerin "
    "übersetzer übersetzerin leser leserin hörer hörerin zuschauer zuschauerin beobachter beobachterin augenzeuge erzähler erzählerin redner rednerin "
    "maler malerin künstler künstlerin bildhauer bildhauerin zeichner zeichnerin musiker musikerin sänger sängerin komponist komponistin dirigent dirigentin schauspieler schauspielerin tänzer tänzerin regisseur regisseurin fotograf fotografin "
    "spieler spielerin trainer trainerin sportler sportlerin schiedsrichter torwart manager managerin moderator moderatorin "
    "anhänger anhängerin mitglied mitglieder kollege kollegin collega collegen partner partnerin nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin mitarbeiter mitarbeiterin teilnehmer teilnehmerin "
    "demonstrant demonstrantin aktivist aktivistin flüchtling befürworter befürworterin unterstützer unterstützerin nutzer nutzerin kunde kundin patient patientin wanderer wanderin reiter reiterin bote botin held heldin narr närrin "
    "romantiker moralist socialist sozialist kommunist demokrat republikaner christ christin jude jüdin türke russe franzose französin pole chinese däne schwede spanier italiener engländer engländerin amerikaner amerikanerin österreicher schweizer holländer "
    "katholik protestant heide muslim moslem islamist nationalist anarchist liberale konservative"
)
"""Nouns for people."""

# What changes in the noun for a woman: nothing, or a vowel: `Fischer`, `Fischerin`; `Arzt`, `Ärztin`.
_UMLAUTS = tuple(map(str.maketrans, ("", "a", "o", "u"), ("", "ä", "ö", "ü")))

MEN = frozenset(
    noun
    for noun in PERSONS
    if any(noun.removesuffix("e").translate(change) + "in" in PERSONS for change in _UMLAUTS)
)
"""Those for men: each has a noun for women beside it."""

BODIES = words(
    "regierung ministerium behörde amt ämter gericht gerichtshof parlament landtag bundestag reichstag bundesrat kongress senat kammer rat kommission ausschuss ausschuß komitee magistrat verwaltung "
    "staatsanwaltschaft anwaltschaft polizei armee militär wehr miliz partei fraktion koalition opposition gewerkschaft verband verbände verein vereinigung bund bündnis stiftung organisation initiative bewegung gruppe "
    "gesellschaft genossenschaft unternehmen konzern firma bank börse gmbh ag werk institut universität hochschule akademie fakultät schule kirche gemeinde kapitel synode orden kloster "
    "agentur sender redaktion verlag presse medien zeitung tageszeitung blatt blätter zeitschrift magazin nachrichtenmagazin rundfunk fernsehen fernsehsender "
    "stadt staat land republik union reich volk publikum menge wache mannschaft team jury vorstand direktion leitung delegation gesandtschaft botschaft versammlung konferenz zentrale klub club liga kreis kreise "
    "kabinett stab präsidium sekretariat zentralrat betriebsrat aufsichtsrat stadtrat gemeinderat familie haus hof feuerwehr dienst verbraucherzentrale allianz clan loge zunft"
)
"""Nouns for bodies that speak as one."""

DOCUMENTS = words(
    "bericht artikel aufsatz stellungnahme aussendung anordnung darstellung auszug buch bücher brief schreiben zuschrift depesche telegramm note botschaft erklärung mitteilung meldung nachricht bekanntmachung verordnung erlass erlaß dekret edikt gesetz verfassung vertrag statut satzung paragraph "
    "urteil gutachten protokoll denkschrift schrift flugschrift broschüre studie umfrage untersuchung statistik memorandum manifest programm resolution petition eingabe antrag anfrage bulletin kommuniqué "
    "tagebuch chronik urkunde akte dokument zeugnis zeugniß inschrift aufschrift schild plakat transparent banner tafel titel überschrift unterschrift motto text passage vers strophe lied gedicht spruch sprichwort bibel evangelium koran psalm "
    "seite website webseite homepage internetseite blog eintrag tweet post video interview kommentar kritik rezension anzeige inserat annonce werbung katalog lexikon lehrplan lehrbuch roman erzählung novelle drama stück libretto rede ansprache predigt vortrag "
    "vorwort nachwort einleitung abschnitt absatz zitat formel parole losung devise legende sage märchen wort worte antwort frage zettel"
)
"""Nouns for what is written or said."""
