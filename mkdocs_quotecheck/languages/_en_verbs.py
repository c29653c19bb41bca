"""English verbs by what they do to quoted words. Columns: infinitive, present, past, gerund, past participle."""

from mkdocs_quotecheck.languages._schema import verbs

SPEECH = verbs(
    """
    howl howls howled howling, yelp yelps yelped yelping, sputter sputters sputtered sputtering, exult exults exulted exulting,
    gloat gloats gloated gloating, rage rages raged raging, boom booms boomed booming, screech screeches screeched screeching,
    beseech beseeches beseeched/besought beseeching, entreat entreats entreated entreating, coax coaxes coaxed coaxing,
    cajole cajoles cajoled cajoling, wheedle wheedles wheedled wheedling, jeer jeers jeered jeering, jest jests jested jesting,
    admonish admonishes admonished admonishing, reprimand reprimands reprimanded reprimanding, confide confides confided
    confiding, aver avers averred averring, avow avows avowed avowing, reassure reassures reassured reassuring, lisp lisps lisped
    lisping, wheeze wheezes wheezed wheezing, squeak squeaks squeaked squeaking, bray brays brayed braying, cackle cackles
    cackled cackling, hoot hoots hooted hooting, console consoles consoled consoling, sermonize sermonizes sermonized
    sermonizing, lecture lectures lectured lecturing, gabble gabbles gabbled gabbling, titter titters tittered tittering,
    say says said saying, read reads read reading, beam beams beamed beaming, huff huffs huffed huffing, tell tells told telling, ask asks asked asking, add adds added adding, write writes wrote
    writing written, reply replies replied replying, answer answers answered answering, explain explains explained
    explaining, note notes noted noting, state states stated stating, claim claims claimed claiming, argue argues argued
    arguing, insist insists insisted insisting, warn warns warned warning, announce announces announced announcing,
    declare declares declared declaring, continue continues continued continuing, tweet tweets tweeted tweeting, retweet
    retweets retweeted retweeting, post posts posted posting, exclaim exclaims exclaimed exclaiming, cry cries cried
    crying, observe observes observed observing, remark remarks remarked remarking, whisper whispers whispered whispering,
    respond responds responded responding, conclude concludes concluded concluding, admit admits admitted admitting,
    suggest suggests suggested suggesting, report reports reported reporting, recall recalls recalled recalling, murmur
    murmurs murmured murmuring, mutter mutters muttered muttering, mumble mumbles mumbled mumbling, shout shouts shouted
    shouting, scream screams screamed screaming, yell yells yelled yelling, chant chants chanted chanting, joke jokes
    joked joking, quip quips quipped quipping, boast boasts boasted boasting, vow vows vowed vowing, promise promises
    promised promising, pledge pledges pledged pledging, predict predicts predicted predicting, propose proposes proposed
    proposing, urge urges urged urging, demand demands demanded demanding, complain complains complained complaining,
    lament laments lamented lamenting, acknowledge acknowledges acknowledged acknowledging, concede concedes conceded
    conceding, confess confesses confessed confessing, confirm confirms confirmed confirming, deny denies denied denying,
    assert asserts asserted asserting, allege alleges alleged alleging, contend contends contended contending, maintain
    maintains maintained maintaining, repeat repeats repeated repeating, reiterate reiterates reiterated reiterating,
    stress stresses stressed stressing, emphasize emphasizes emphasized emphasizing, emphasise emphasises emphasised
    emphasising, mention mentions mentioned mentioning, comment comments commented commenting, testify testifies testified
    testifying, proclaim proclaims proclaimed proclaiming, inquire inquires inquired inquiring, enquire enquires enquired
    enquiring, begin begins began beginning begun, resume resumes resumed resuming, rejoin rejoins rejoined rejoining,
    interject interjects interjected interjecting, interrupt interrupts interrupted interrupting, retort retorts retorted
    retorting, ejaculate ejaculates ejaculated ejaculating, gasp gasps gasped gasping, sigh sighs sighed sighing, groan
    groans groaned groaning, growl growls growled growling, snap snaps snapped snapping, insinuate insinuates insinuated
    insinuating, persist persists persisted persisting, assure assures assured assuring, beg begs begged begging, plead
    pleads pleaded pleading, pray prays prayed praying, swear swears swore swearing sworn, sneer sneers sneered sneering,
    snort snorts snorted snorting, sob sobs sobbed sobbing, stammer stammers stammered stammering, falter falters faltered
    faltering, echo echoes echoed echoing, thunder thunders thundered thundering, bellow bellows bellowed bellowing, roar
    roars roared roaring, hiss hisses hissed hissing, chuckle chuckles chuckled chuckling, grumble grumbles grumbled
    grumbling, agree agrees agreed agreeing, protest protests protested protesting, object objects objected objecting,
    counter counters countered countering, hazard hazards hazarded hazarding, venture ventures ventured venturing, opine
    opines opined opining, marvel marvels marveled marveling, muse muses mused musing, reflect reflects reflected
    reflecting, reveal reveals revealed revealing, disclose discloses disclosed disclosing, declaim declaims declaimed
    declaiming, deadpan deadpans deadpaned deadpaning, fume fumes fumed fuming, gush gushes gushed gushing, theorize
    theorizes theorized theorizing, elaborate elaborates elaborated elaborating, clarify clarifies clarified clarifying,
    caution cautions cautioned cautioning, bemoan bemoans bemoaned bemoaning, demur demurs demurred demurring, apologize
    apologizes apologized apologizing, apologise apologises apologised apologising, text texts texted texting, email
    emails emailed emailing, exhort exhorts exhorted exhorting, rail rails railed railing, wail wails wailed wailing,
    implore implores implored imploring, rant rants ranted ranting, tease teases teased teasing, taunt taunts taunted
    taunting, intone intones intoned intoning, speculate speculates speculated speculating, estimate estimates estimated
    estimating, scoff scoffs scoffed scoffing, fret frets freted freting, reason reasons reasoned reasoning, correct
    corrects corrected correcting, gripe gripes griped griping, volunteer volunteers volunteered volunteering, chide
    chides chided chiding, scold scolds scolded scolding, advise advises advised advising, inform informs informed
    informing, remind reminds reminded reminding, pronounce pronounces pronounced pronouncing, bark barks barked barking,
    blurt blurts blurted blurting, drawl drawls drawled drawling, croak croaks croaked croaking, grunt grunts grunted
    grunting, moan moans moaned moaning, whine whines whined whining, whimper whimpers whimpered whimpering, squeal
    squeals squealed squealing, shriek shrieks shrieked shrieking, stutter stutters stuttered stuttering, blog blogs
    blogged blogging, summarize summarizes summarized summarizing, summarise summarises summarised summarising, surmise
    surmises surmised surmising, expound expounds expounded expounding, instruct instructs instructed instructing, counsel
    counsels counseled counseling, command commands commanded commanding, order orders ordered ordering, recount recounts
    recounted recounting, relate relates related relating, narrate narrates narrated narrating, recite recites recited
    reciting, rejoice rejoices rejoiced rejoicing, rasp rasps rasped rasping, purr purrs purred purring, coo cooes cooed
    cooing, bawl bawls bawled bawling, holler hollers hollered hollering, bluster blusters blustered blustering,
    expostulate expostulates expostulated expostulating, ruminate ruminates ruminated ruminating, ponder ponders pondered
    pondering, wonder wonders wondered wondering, question questions questioned questioning, challenge challenges
    challenged challenging, charge charges charged charging, crow crows crowed crowing, grouse grouses groused grousing,
    vent vents vented venting, concur concurs concurred concurring, recommend recommends recommended recommending, crack
    cracks cracked cracking, interpose interposes interposed interposing, articulate articulates articulated articulating,
    assess assesses assessed assessing, cheer cheers cheered cheering, chime chimes chimed chiming, chirp chirps chirped
    chirping, giggle giggles giggled giggling, grin grins grinned grinning, laugh laughs laughed laughing, snarl snarls
    snarled snarling, snigger sniggers sniggered sniggering, soothe soothes soothed soothing, spit spits spited spiting,
    splutter splutters spluttered spluttering, pant pants panted panting, pout pouts pouted pouting, simper simpers
    simpered simpering, return returns returned returning, pursue pursues pursued pursuing, put puts put putting
    """
)

QUOTING = verbs(
    """
    call calls called calling, describe describes described describing, label labels labeled/labelled labeling/labelling,
    dub dubs dubbed dubbing, brand brands branded branding, term terms termed terming, deem deems deemed deeming, blast
    blasts blasted blasting, slam slams slammed slamming, criticize criticizes criticized criticizing, criticise
    criticises criticised criticising, accuse accuses accused accusing, blame blames blamed blaming, praise praises
    praised praising, denounce denounces denounced denouncing, decry decries decried decrying, mock mocks mocked mocking,
    tout touts touted touting, refer refers referred referring, characterize characterizes characterized characterizing,
    characterise characterises characterised characterising, cite cites cited citing, quote quotes quoted quoting,
    ridicule ridicules ridiculed ridiculing, rip rips ripped ripping, bash bashes bashed bashing, credit credits credited
    crediting, thank thanks thanked thanking, hint hints hinted hinting, imply implies implied implying, signal signals
    signaled/signalled signaling/signalling, speak speaks spoke speaking spoken, talk talks talked talking, discuss
    discusses discussed discussing, portray portrays portrayed portraying, hail hails hailed hailing, dismiss dismisses
    dismissed dismissing, deride derides derided deriding, condemn condemns condemned condemning, defend defends defended
    defending, threaten threatens threatened threatening, project projects projected projecting, envision envisions
    envisioned envisioning, sing sings sang singing sung, title titles titled titling, entitle entitles entitled
    entitling, caption captions captioned captioning, headline headlines headlined headlining, sign signs signed signing,
     issue issues issued issuing, express expresses expressed expressing, offer offers offered
    offering, lambaste lambastes lambasted lambasting, lambast lambasts lambasted lambasting, attack attacks attacked
    attacking, target targets targeted targeting, assail assails assailed assailing, castigate castigates castigated
    castigating, compare compares compared comparing, liken likens likened likening, depict depicts depicted depicting,
    paint paints painted painting, cast casts cast casting, frame frames framed framing, advocate advocates advocated
    advocating, advertise advertises advertised advertising, publish publishes published publishing, release releases
    released releasing, invoke invokes invoked invoking, applaud applauds applauded applauding, commend commends commended
    commending, salute salutes saluted saluting, endorse endorses endorsed endorsing, promote promotes promoted promoting,
    push pushes pushed pushing, press presses pressed pressing, outline outlines outlined outlining, detail details
    detailed detailing, highlight highlights highlighted highlighting, underscore underscores underscored underscoring,
    point points pointed pointing, rebuke rebukes rebuked rebuking, rebut rebuts rebuted rebuting, refute refutes refuted
    refuting, reject rejects rejected rejecting, repudiate repudiates repudiated repudiating, disavow disavows disavowed
    disavowing, renounce renounces renounced renouncing, disparage disparages disparaged disparaging, belittle belittles
    belittled belittling, berate berates berated berating, excoriate excoriates excoriated excoriating, skewer skewers
    skewered skewering, smear smears smeared smearing, insult insults insulted insulting, nickname nicknames nicknamed
    nicknaming, christen christens christened christening, name names named naming, define defines defined defining,
    herald heralds heralded heralding, trumpet trumpets trumpeted trumpeting, pan pans paned paning, welcome welcomes
    welcomed welcoming, greet greets greeted greeting, address addresses addressed addressing, react reacts reacted
    reacting, sound sounds sounded sounding, air airs aired airing, voice voices voiced voicing, raise raises raised
    raising, pose poses posed posing, coin coins coined coining, print prints printed printing, record records recorded
    recording, broadcast broadcasts broadcasted broadcasting, stipulate stipulates stipulated stipulating, provide
    provides provided providing, require requires required requiring, rule rules ruled ruling, find finds found finding,
    mandate mandates mandated mandating, hold holds held holding, envisage envisages envisaged envisaging, oppose opposes
    opposed opposing, encourage encourages encouraged encouraging
    """
)

THOUGHT = verbs(
    """
    believe believes believed believing, think thinks thought thinking, feel feels felt feeling, hope hopes hoped hoping,
    know knows knew knowing known, want wants wanted wanting, wish wishes wished wishing, expect expects expected
    expecting, fear fears feared fearing, worry worries worried worrying, doubt doubts doubted doubting, consider
    considers considered considering, understand understands understood understanding, remember remembers remembered
    remembering, like likes liked liking, love loves loved loving, hate hates hated hating, guess guesses guessed
    guessing, suppose supposes supposed supposing, imagine imagines imagined imagining, suspect suspects suspected
    suspecting, mean means meant meaning, need needs needed needing, regard regards regarded regarding, view views viewed
    viewing, see sees saw seeing seen, hear hears heard hearing, learn learns learned learning, realize realizes realized
    realizing, realise realises realised realising, dream dreams dreamed dreaming, anticipate anticipates anticipated
    anticipating, prefer prefers preferred preferring, appreciate appreciates appreciated appreciating
    """
)

OTHER = verbs(
    """
    make makes made making, take takes took taking taken, give gives gave giving given, get gets got getting gotten, come
    comes came coming, run runs ran running, keep keeps kept keeping, let lets let letting, leave leaves left leaving,
    bring brings brought bringing, show shows showed showing shown, meet meets met meeting, stand stands stood standing,
    lose loses lost losing, pay pays paid paying, sit sits sat sitting, lead leads led leading, grow grows grew growing
    grown, fall falls fell falling fallen, send sends sent sending, build builds built building, break breaks broke
    breaking broken, spend spends spent spending, cut cuts cut cutting, rise rises rose rising risen, drive drives drove
    driving driven, buy buys bought buying, wear wears wore wearing worn, choose chooses chose choosing chosen, teach
    teaches taught teaching, win wins won winning, fight fights fought fighting, sell sells sold selling, draw draws drew
    drawing drawn, hit hits hit hitting, set sets set setting, become becomes became becoming, catch catches caught
    catching, throw throws threw throwing thrown, lay lays laid laying, seek seeks sought seeking, strike strikes struck
    striking, withdraw withdraws withdrew withdrawing withdrawn, quit quits quit quitting, shake shakes shook shaking
    shaken, deal deals dealt dealing, fly flies flew flying flown, forget forgets forgot forgetting forgotten, hide hides
    hid hiding hidden, hurt hurts hurt hurting, mislead misleads misled misleading, overcome overcomes overcame
    overcoming, ride rides rode riding ridden, shut shuts shut shutting, sleep sleeps slept sleeping, steal steals stole
    stealing stolen, stick sticks stuck sticking, sweep sweeps swept sweeping, tear tears tore tearing torn, wake wakes
    woke waking woken, undergo undergoes underwent undergoing undergone, feed feeds fed feeding, forbid forbids forbade
    forbidding forbidden, foresee foresees foresaw foreseeing foreseen, sink sinks sank sinking sunk, blow blows blew
    blowing blown, go goes went going gone, hang hangs hung hanging, smile smiles smiled smiling, nod nods nodded nodding,
    shrug shrugs shrugged shrugging, look looks looked looking, turn turns turned turning, try tries tried trying, use
    uses used using, work works worked working, move moves moved moving, help helps helped helping, play plays played
    playing, live lives lived living, happen happens happened happening, seem seems seemed seeming, appear appears
    appeared appearing, start starts started starting, include includes included including, serve serves served serving,
    create creates created creating, open opens opened opening, walk walks walked walking, allow allows allowed allowing,
    remain remains remained remaining, carry carries carried carrying, follow follows followed following, change changes
    changed changing, stop stops stopped stopping, join joins joined joining, receive receives received receiving, support
    supports supported supporting, watch watches watched watching, visit visits visited visiting, attend attends attended
    attending, vote votes voted voting, decide decides decided deciding, plan plans planned planning, refuse refuses
    refused refusing, decline declines declined declining, fail fails failed failing, listen listens listened listening,
    wait waits waited waiting, pass passes passed passing, reach reaches reached reaching, kill kills killed killing,
    produce produces produced producing, cause causes caused causing, act acts acted acting, launch launches launched
    launching, host hosts hosted hosting, accept accepts accepted accepting, adopt adopts adopted adopting, approve
    approves approved approving, arrive arrives arrived arriving, assume assumes assumed assuming, attempt attempts
    attempted attempting, avoid avoids avoided avoiding, back backs backed backing, ban bans banned banning, block blocks
    blocked blocking, boost boosts boosted boosting, campaign campaigns campaigned campaigning, care cares cared caring,
    celebrate celebrates celebrated celebrating, close closes closed closing, collect collects collected collecting,
    commit commits committed committing, complete completes completed completing, concern concerns concerned concerning,
    conduct conducts conducted conducting, confront confronts confronted confronting, contain contains contained
    containing, contribute contributes contributed contributing, control controls controled controling, cover covers
    covered covering, damage damages damaged damaging, debate debates debated debating, deliver delivers delivered
    delivering, demonstrate demonstrates demonstrated demonstrating, depend depends depended depending, deserve deserves
    deserved deserving, destroy destroys destroyed destroying, determine determines determined determining, develop
    develops developed developing, die dies died diing, direct directs directed directing, drop drops dropped dropping,
    earn earns earned earning, embrace embraces embraced embracing, emerge emerges emerged emerging, enable enables
    enabled enabling, end ends ended ending, engage engages engaged engaging, enjoy enjoys enjoyed enjoying, enter enters
    entered entering, establish establishes established establishing, exist exists existed existing, expand expands
    expanded expanding, experience experiences experienced experiencing, explore explores explored exploring, extend
    extends extended extending, face faces faced facing, favor favors favored favoring, favour favours favoured favouring,
    feature features featured featuring, fill fills filled filling, finish finishes finished finishing, fire fires fired
    firing, focus focuses focused focusing, force forces forced forcing, form forms formed forming, gain gains gained
    gaining, gather gathers gathered gathering, generate generates generated generating, handle handles handled handling,
    hire hires hired hiring, identify identifies identified identifying, ignore ignores ignored ignoring, implement
    implements implemented implementing, improve improves improved improving, increase increases increased increasing,
    indicate indicates indicated indicating, influence influences influenced influencing, introduce introduces introduced
    introducing, invest invests invested investing, invite invites invited inviting, involve involves involved involving,
    judge judges judged judging, jump jumps jumped jumping, lack lacks lacked lacking, land lands landed landing, last
    lasts lasted lasting, lift lifts lifted lifting, limit limits limited limiting, link links linked linking, list lists
    listed listing, mark marks marked marking, matter matters mattered mattering, miss misses missed missing, obtain
    obtains obtained obtaining, occur occurs occurred occurring, operate operates operated operating, organize organizes
    organized organizing, own owns owned owning, participate participates participated participating, perform performs
    performed performing, pick picks picked picking, place places placed placing, possess possesses possessed possessing,
    prepare prepares prepared preparing, present presents presented presenting, prevent prevents prevented preventing,
    prove proves proved proving, pull pulls pulled pulling, rank ranks ranked ranking, reduce reduces reduced reducing,
    rely relies relied relying, remove removes removed removing, replace replaces replaced replacing, represent represents
    represented representing, reserve reserves reserved reserving, resign resigns resigned resigning, resist resists
    resisted resisting, resolve resolves resolved resolving, respect respects respected respecting, rest rests rested
    resting, result results resulted resulting, retire retires retired retiring, save saves saved saving, score scores
    scored scoring, search searches searched searching, seize seizes seized seizing, settle settles settled settling,
    share shares shared sharing, slip slips slipped slipping, solve solves solved solving, sort sorts sorted sorting,
    spark sparks sparked sparking, split splits splited spliting, spread spreads spreaded spreading, stay stays stayed
    staying, step steps stepped stepping, struggle struggles struggled struggling, study studies studied studying, submit
    submits submitted submitting, succeed succeeds succeeded succeeding, suffer suffers suffered suffering, surround
    surrounds surrounded surrounding, survive survives survived surviving, suspend suspends suspended suspending, switch
    switches switched switching, tackle tackles tackled tackling, tend tends tended tending, touch touches touched
    touching, trade trades traded trading, travel travels traveled traveling, treat treats treated treating, trust trusts
    trusted trusting, unveil unveils unveiled unveiling, update updates updated updating, uphold upholds upholded
    upholding, value values valued valuing, warrant warrants warranted warranting, wave waves waved waving, weigh weighs
    weighed weighing, laud lauds lauded lauding, champion champions championed championing, boo booes booed booing,
    confuse confuses confused confusing, gloss glosses glossed glossing, insert inserts inserted inserting, pin pins
    pinned pinning, side sides sided siding, bill bills billed billing, tap taps taped taping, embody embodies embodied
    embodying, evoke evokes evoked evoking, recognize recognizes recognized recognizing, recognise recognises recognised
    recognising, restore restores restored restoring, revoke revokes revoked revoking
    """
)
