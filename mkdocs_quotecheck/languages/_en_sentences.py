"""What telling where English sentences end needs to know: one list of abbreviations for all of the package."""

from mkdocs_quotecheck.languages._schema import SentenceWords, words

SENTENCES = SentenceWords(
    abbreviations=words(
        """mr mrs ms mx dr prof rev fr br sr hon sen rep gov pres gen adm col lt capt cmdr cpl sgt maj pvt brig comdr ens insp supt
        det messrs mme mlle mgr msgr st mt ft pt sens reps govs gens adms profs drs vs v viz cf e.g eg i.e ie et al fig figs no nos nr
        vol vols art arts sec sect ch chap p pp para paras par ed eds trans tr cl sch reg regs app ex op cit ibid n fn l ll f ff s z t ca
        c approx est dept asst assoc bros calif mass conn penn ill fla ariz colo tenn wash wis minn ala ark del ind kan ky la md mich
        miss mo mont neb nev okla ore va vt wyo ave blvd rd cap lit nt ot gen ex lev num deut josh judg sam kgs chron neh esth ps prov
        eccl isa jer lam ezek dan hos joel amos obad jon mic nah hab zeph hag zech mal matt mk lk jn rom cor gal eph phil col thess tim
        tit philem heb jas pet rev jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"""
    ),
    closing_abbreviations=words(
        """a.m p.m am pm etc inc ltd co corp llc jr sr esq u.s u.k u.n u.s.a d.c e.u b.c a.d bce ce ph.d m.d b.a m.a r.i.p n.y n.j n.h n.c
        s.c l.a seq sq min max hr hrs sec secs"""
    ),
    openers=words(
        "there here yesterday today tomorrow then now so thus however meanwhile later still yet also indeed instead nobody nothing none everyone everybody somebody many most few several all both each every another some any no not what who how why when where"
    ),
)
