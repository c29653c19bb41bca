"""What telling where German sentences end needs to know: one list of abbreviations for all of the package."""

from mkdocs_quotecheck.languages._schema import SentenceWords, words

SENTENCES = SentenceWords(
    abbreviations=words(
        """dr prof dipl ing hr hrn fr frl st hl sr frhr gen lt maj oberst pfr rev lic med jur phil rer nat habil nr nrn bde hrsg hg aufl
        anm abs abschn s z f rn rdnr ziff lit buchst vgl s.o s.u siehe zit z.b d.h i.d.r u.a v.a o.ä i.e i.s.d i.v.m m.e
        m.w.n bspw bzw ca etwa evtl ggf inkl exkl gest geb verh ehem sog insb insbes zzgl abzgl tel tab jan feb mär apr jun jul
        aug sep sept okt nov dez ed eds p pp vol no cf ibid op cit e.g gegr stv st.-nr gem entspr dgl allg bes urspr jhdt
        hptm oblt ltn bgm bf ebf exz hzg gf kard präs abg vors dres ddr mgr msgr insp br pol gfr univ priv doz
        min.-präs amtm fa kfm kfmn ing.-büro vorst stellv kgl kom ofw uffz fw obltn kpt kapt adm gouv bzgl betr diesbzgl gez vs
        versch wiss theol päd techn kath ev ggü zw bgbl gbl rdschr einl"""
    ),
    numbered_abbreviations=words("bd al str abb max"),
    capitalised_abbreviations=words("Kan Dek Sup Ew Geh Bez Dir Mag So Do Mi Di Mo Sa Max Min Obst Komm"),
    closing_abbreviations=words(
        """usw etc u.s.w u.ä u.a.m usf ff mio mrd tsd jh jhd uhr std min sek co inc z.t u.s u.k v.chr n.chr d.j d.m o.g gmbh"""
    ),
    ordinal_point=True,
    openers=words(
        "es da dann dort hier gestern heute morgen jetzt nun so doch auch niemand nichts alle alles viele manche einige mehrere beide jeder jede jedes keiner kein keine was wer wie warum wann wo später danach zuvor dabei damit daher deshalb trotzdem dennoch nur schon"
    ),
)
