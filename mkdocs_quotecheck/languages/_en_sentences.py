"""What telling where English sentences end needs to know: one list of abbreviations for all of the package."""

from mkdocs_quotecheck.languages._schema import SentenceWords, words

SENTENCES = SentenceWords(
    abbreviations=words(
        """n t s l f p ed mr mrs ms mx dr prof rev fr br hon sen gov pres gen adm col lt capt cmdr cpl sgt maj pvt brig comdr ens insp
        supt det messrs mme mlle mgr msgr st mt ft pt sens reps govs gens adms profs drs vs v viz cf e.g eg i.e ie et al nr vol
        vols pp para paras eds trans tr regs op cit ibid fn ll ff z ca c approx est dept asst assoc bros calif conn
        penn fla ariz colo tenn wis minn ala ind kan ky la md mich mo mont neb nev okla va vt wyo ave blvd rd nt ot lev num
        deut josh judg sam kgs chron neh esth ps eccl isa jer ezek obad hab zeph zech matt mk lk
        jn cor eph thess tit philem heb jas jan feb apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri
        revd atty amb bro treas dep cllr chanc cong ald ofc cdr sqn flt lieut ven visc bp abp archbp cmdt commr secy engr adj
        chapl princ spc pfc cmd rt presb rcd ltjg wo cwo smt shri mts commrs compt controller-gen dir exec gen-sec pte q.c qc
        rtd surg vice-adm vice-pres"""
    ),
    numbered_abbreviations=words("no nos fig figs sch reg app ex cl hag lam nah amos joel mal hos"),
    capitalised_abbreviations=words(
        "Off Serg Const Dist Rabb Card Eld Comm Mag Pop Conf Univ Inst Soc Ctr Bldg Ct Hosp Rom Jon Rep Phil Gal Mic Ark Pet Miss Mass Wash Ill Ore Del Sun Sat Wed Tim Dan Lit Prov Cap Mar"
    ),
    closing_abbreviations=words(
        """a.m p.m am pm etc inc ltd co corp llc jr sr esq u.s u.k u.n u.s.a d.c e.u b.c a.d bce ce ph.d m.d b.a m.a r.i.p n.y n.j n.h n.c
        s.c l.a seq sq min max hr hrs sec secs"""
    ),
    openers=words(
        "there here yesterday today tomorrow then now so thus however meanwhile later still yet also indeed instead nobody nothing none everyone everybody somebody many most few several all both each every another some any no not what who how why when where"
    ),
)
