"""English verbs: one entry a verb, with what it does to quoted words and to the words that it governs (`_features.py`)."""

from functools import partial

from mkdocs_quotecheck.languages._conjugation import english, listed
from mkdocs_quotecheck.languages._features import Feature, VerbEntry, VerbTable
from mkdocs_quotecheck.languages._schema import words

# Columns: infinitive, present, past, gerund and, where it is not the past, the participle.
_OTHERS = listed(
    """
    beseech beseeches besought/beseeched beseeching, say says said saying, read reads read reading, tell tells told telling,
    write writes wrote writing written, begin begins began beginning begun, swear swears swore swearing sworn, spit spits spat
    spitting, put puts put putting, label labels labeled/labelled labeling/labelling, signal signals signaled/signalled
    signaling/signalling, counsel counsels counseled/counselled counseling/counselling, marvel marvels marveled/marvelled
    marveling/marvelling, travel travels traveled/travelled traveling/travelling, speak speaks spoke speaking spoken, sing
    sings sang singing sung, cast casts cast casting, broadcast broadcasts broadcast/broadcasted broadcasting, find finds
    found finding, hold holds held holding, uphold upholds upheld upholding, think thinks thought thinking, feel feels felt
    feeling, know knows knew knowing known, understand understands understood understanding, mean means meant meaning, dream
    dreams dreamed/dreamt dreaming, see sees saw seeing seen, hear hears heard hearing, make makes made making, take takes
    took taking taken, give gives gave giving given, get gets got getting gotten, come comes came coming, run runs ran
    running, keep keeps kept keeping, let lets let letting, leave leaves left leaving, bring brings brought bringing, show
    shows showed showing shown, prove proves proved proving proved/proven, meet meets met meeting, stand stands stood
    standing, lose loses lost losing, pay pays paid paying, sit sits sat sitting, lead leads led leading, mislead misleads
    misled misleading, grow grows grew growing grown, fall falls fell falling fallen, send sends sent sending, build builds
    built building, break breaks broke breaking broken, spend spends spent spending, cut cuts cut cutting, rise rises rose
    rising risen, drive drives drove driving driven, buy buys bought buying, wear wears wore wearing worn, choose chooses
    chose choosing chosen, teach teaches taught teaching, win wins won winning, fight fights fought fighting, sell sells sold
    selling, draw draws drew drawing drawn, withdraw withdraws withdrew withdrawing withdrawn, hit hits hit hitting, set sets
    set setting, become becomes became becoming, overcome overcomes overcame overcoming, catch catches caught catching, throw
    throws threw throwing thrown, lay lays laid laying, seek seeks sought seeking, strike strikes struck striking, quit quits
    quit quitting, shake shakes shook shaking shaken, deal deals dealt dealing, fly flies flew flying flown, forget forgets
    forgot forgetting forgotten, hide hides hid hiding hidden, hurt hurts hurt hurting, ride rides rode riding ridden, shut
    shuts shut shutting, sleep sleeps slept sleeping, spread spreads spread spreading, split splits split splitting, steal
    steals stole stealing stolen, stick sticks stuck sticking, sweep sweeps swept sweeping, tear tears tore tearing torn, wake
    wakes woke waking woken, go goes went going gone, undergo undergoes underwent undergoing undergone, feed feeds fed
    feeding, forbid forbids forbade forbidding forbidden, foresee foresees foresaw foreseeing foreseen, sink sinks sank
    sinking sunk, blow blows blew blowing blown, hang hangs hung hanging, bind binds bound binding, bear bears bore bearing
    borne, freeze freezes froze freezing frozen, arise arises arose arising arisen, breed breeds bred breeding, cling clings
    clung clinging, dig digs dug digging, dwell dwells dwelt/dwelled dwelling, eat eats ate eating eaten, flee flees fled
    fleeing, forgive forgives forgave forgiving forgiven, lend lends lent lending, shrink shrinks shrank shrinking shrunk,
    swim swims swam swimming swum, shine shines shone shining, withhold withholds withheld withholding, withstand withstands
    withstood withstanding, rebuild rebuilds rebuilt rebuilding, repay repays repaid repaying, bite bites bit biting bitten
    """
)
_DOUBLING = words(
    "admit annul aver commit concur control deadpan demur deter occur prefer rebut refer submit"
)

_ENTRIES = (
    VerbEntry(
        Feature.SPEECH,
        "add admonish answer apologise apologize articulate assess avow bark bawl beam beg bellow bemoan beseech blog blurt "
        "bluster boast boom bray cackle cajole caution challenge chant charge cheer chide chime chirp chuckle clarify coax "
        "command comment complain concur confess confide console coo correct counsel counter crack croak crow cry deadpan "
        "declaim demur disclose drawl echo ejaculate elaborate email emphasise emphasize enquire entreat exclaim exhort explain "
        "expostulate expound exult falter fret fume gabble gasp giggle gloat grin gripe groan grouse growl grumble grunt gush "
        "hazard hiss holler hoot howl huff implore inform inquire instruct interject interpose interrupt intone jeer jest joke "
        "lament laugh lecture lisp marvel mention moan mumble murmur muse mutter narrate note object observe pant persist plead "
        "ponder post pout pronounce protest purr pursue put question quip rage rail rant rasp read reason reassure recall "
        "recite recount reflect reiterate rejoice rejoin relate remark remind repeat reply reprimand respond resume retort "
        "return retweet reveal roar ruminate scoff scold scream screech sermonize shout shriek sigh simper snap snarl sneer "
        "snigger snort sob soothe spit splutter sputter squeak squeal stammer stress stutter summarise summarize taunt tease "
        "tell text thunder titter tweet vent venture volunteer wail warn wheedle wheeze whimper whine whisper wonder yell yelp",
    ),
    VerbEntry(Feature.SPEECH | Feature.UNREAL, "advise ask demand order pledge propose recommend urge vow"),
    VerbEntry(Feature.SPEECH | Feature.IMPLIED, "begin continue"),
    VerbEntry(
        Feature.SPEECH | Feature.ASSERTION,
        "acknowledge admit announce argue assert aver concede conclude confirm contend declare estimate insist maintain opine "
        "predict proclaim report state swear testify write",
    ),
    VerbEntry(Feature.SPEECH | Feature.UNREAL | Feature.ASSERTION, "agree allege promise suggest"),
    VerbEntry(Feature.SPEECH | Feature.ASSERTION | Feature.OPINION, "say"),
    VerbEntry(Feature.SPEECH | Feature.UNREAL | Feature.ASSERTION | Feature.OPINION, "claim"),
    VerbEntry(Feature.SPEECH | Feature.ASSERTION | Feature.ADDRESSING, "assure"),
    VerbEntry(Feature.SPEECH | Feature.DENIER, "deny"),
    VerbEntry(Feature.SPEECH | Feature.SUPPOSITION, "insinuate pray speculate surmise theorize"),
    VerbEntry(
        Feature.QUOTING,
        "address advertise advocate air applaud assail attack bash belittle berate blame blast brand broadcast call caption "
        "cast castigate characterise characterize christen cite coin commend compare condemn credit criticise criticize decry "
        "deem defend define denounce depict deride describe detail discuss disparage dub endorse entitle envisage envision "
        "excoriate express frame greet hail headline herald highlight insult invoke issue label lambast lambaste liken mandate "
        "mock name nickname outline paint pan point portray pose praise press print project promote provide publish push quote "
        "raise react rebuke record refer release ridicule rip rule salute sign signal sing skewer slam smear sound stipulate "
        "talk target term thank title tout trumpet underscore voice welcome",
    ),
    VerbEntry(Feature.QUOTING | Feature.UNREAL, "accuse encourage offer oppose require"),
    VerbEntry(Feature.QUOTING | Feature.ASSERTION, "find hint hold imply speak"),
    VerbEntry(Feature.QUOTING | Feature.DENIER, "disavow dismiss rebut refute reject renounce repudiate"),
    VerbEntry(Feature.QUOTING | Feature.UNREAL | Feature.SUPPOSITION, "threaten"),
    VerbEntry(
        Feature.THOUGHT,
        "anticipate appreciate feel hate hear know learn like love prefer realise realize regard remember see understand view",
    ),
    VerbEntry(Feature.THOUGHT | Feature.UNREAL, "consider fear imagine need want wish"),
    VerbEntry(Feature.THOUGHT | Feature.ASSERTION, "mean suppose"),
    VerbEntry(Feature.THOUGHT | Feature.UNREAL | Feature.ASSERTION | Feature.OPINION, "believe expect think"),
    VerbEntry(Feature.THOUGHT | Feature.DENIER, "doubt"),
    VerbEntry(Feature.THOUGHT | Feature.SUPPOSITION, "guess"),
    VerbEntry(Feature.THOUGHT | Feature.UNREAL | Feature.SUPPOSITION, "dream hope suspect"),
    VerbEntry(Feature.THOUGHT | Feature.JUDGEMENT | Feature.SUPPOSITION, "worry"),
    VerbEntry(
        Feature.COMMON,
        "abolish absorb accelerate accompany accumulate achieve acquire act adapt adjust adopt affect afford alter amend apply "
        "appoint approve arise arrange arrive ascend assign attain attend attract back banish bear become behave belong bill "
        "bind bite bless blow boil boo boost borrow break breathe breed bring build bury buy campaign cancel capture care carry "
        "catch cause celebrate champion change choose cling close collapse collect combine come commence commit compensate "
        "compete complete comply comprise conceal concern conduct confront confuse conquer consist constitute construct consume "
        "contain contribute control convert cooperate correspond cover create cultivate cure cut damage deal defeat deliver "
        "depend deprive derive descend deserve destroy detect develop die dig digest diminish direct disappear discharge "
        "dispose dissolve distribute divide dominate donate draw drive drop drown dwell earn eat elect elevate eliminate embody "
        "embrace emerge employ enable enact encounter end endanger endure enforce engage enhance enlarge ensure enter erect "
        "evacuate evaporate evoke evolve exceed execute exist expand experience expire explode exploit explore expose extend "
        "extinguish extract face fade fall favor favour feature feed fight fill finish fire flee float flood flow fly focus "
        "force foresee forgive form freeze furnish gain gather generate get give gloss go govern grant grow handle hang happen "
        "heal hide hire hit host hurt identify ignore impair implement impose improve include incorporate increase incur infect "
        "inflict influence inherit inhibit injure insert install integrate interfere introduce invade invest involve join judge "
        "jump kill land lapse last laud launch lay lead leave lend lift limit link list listen live look lose lower make "
        "manufacture mark marry matter meet melt merge migrate mislead miss modify move multiply negotiate nod nominate obey "
        "oblige obtain occupy occur open operate oppress organise organize originate outweigh overcome overlook own pardon "
        "participate pass pay perform perish persecute pick pin place play possess pour precede present preserve preside "
        "prevail produce protect pull punish rank reach rebuild receive recognise recognize recover recruit reduce regulate "
        "relax relieve rely remain remove render renew repair repay replace represent reproduce rescue resemble reserve reside "
        "resign resolve respect rest restore restrict result retain retire retreat revise revoke ride rise rob ruin run satisfy "
        "scatter score search secure seize select sell send separate serve set settle shake share shine shrink shrug shut side "
        "sink sit sleep slip smile solve sort spark spend split spoil spread stand starve stay steal step stick stimulate "
        "strengthen strike struggle study submit substitute succeed suffer suppress surpass surrender surround survive suspend "
        "sustain swallow sweep swim switch tackle take tap teach tear tend terminate throw tolerate touch trade transfer "
        "transform translate transmit transport travel treat trigger trust turn undergo unite unveil update uphold use utilise "
        "utilize value vanish vary violate visit vote wait wake walk watch wave wear weigh win withdraw withhold withstand work "
        "yield",
    ),
    VerbEntry(
        Feature.COMMON | Feature.UNREAL,
        "allow appear attempt debate forbid forget invite plan prepare seek seem try",
    ),
    VerbEntry(Feature.COMMON | Feature.NEGATES_NEXT | Feature.UNREAL, "avoid"),
    VerbEntry(Feature.COMMON | Feature.IMPLIED, "enjoy help let start"),
    VerbEntry(
        Feature.COMMON | Feature.ASSERTION,
        "accept decide demonstrate determine establish follow indicate prove show support warrant",
    ),
    VerbEntry(Feature.COMMON | Feature.DENIER, "decline"),
    VerbEntry(Feature.COMMON | Feature.NEGATION | Feature.DENIER, "fail lack refuse"),
    VerbEntry(Feature.COMMON | Feature.AVOIDING, "quit resist"),
    VerbEntry(Feature.COMMON | Feature.PREVENTING, "block save"),
    VerbEntry(Feature.COMMON | Feature.UNREAL | Feature.PREVENTING, "ban prevent"),
    VerbEntry(Feature.COMMON | Feature.IMPLIED | Feature.PREVENTING, "keep"),
    VerbEntry(Feature.COMMON | Feature.AVOIDING | Feature.PREVENTING, "stop"),
    VerbEntry(Feature.COMMON | Feature.UNREAL | Feature.ASSERTION | Feature.OPINION, "assume"),
    VerbEntry(Feature.UNREAL, "contemplate hesitate intend neglect profess purport risk"),
    VerbEntry(Feature.IMPLIED, "manage"),
    VerbEntry(Feature.ASSERTION, "affirm entail guarantee illustrate justify reckon substantiate"),
    VerbEntry(Feature.ASSERTION | Feature.ADDRESSING, "convince persuade"),
    VerbEntry(
        Feature.DENIER,
        "annul belie contradict debunk disagree disclaim discredit disown disprove dispute invalidate negate overrule pretend "
        "quash refrain rescind reverse undermine vacate",
    ),
    VerbEntry(Feature.UNREAL | Feature.DENIER, "abandon abstain"),
    VerbEntry(Feature.AVOIDING, "cease delay escape postpone"),
    VerbEntry(Feature.PREVENTING, "deter discourage disqualify dissuade exempt hinder restrain"),
    VerbEntry(Feature.UNREAL | Feature.PREVENTING, "prohibit"),
    VerbEntry(Feature.SUPPOSITION, "conjecture"),
    VerbEntry(Feature.UNREAL | Feature.SUPPOSITION, "rumor rumour"),
)

VERBS = VerbTable(partial(english, others=_OTHERS, doubling=_DOUBLING), _ENTRIES)
