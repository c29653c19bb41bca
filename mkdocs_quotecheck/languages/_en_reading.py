"""What reading English quotations needs to know of the language."""

from mkdocs_quotecheck.languages._en_citing import DAYS, MONTHS
from mkdocs_quotecheck.languages._en_speakers import SPEAKER_WEIGHTS
from mkdocs_quotecheck.languages._en_verbs import VERBS
from mkdocs_quotecheck.languages._features import Feature
from mkdocs_quotecheck.languages._schema import ReadingWords, phrases, words

READING = ReadingWords(
    speaker_weights=SPEAKER_WEIGHTS,
    self_references=words("i we my our this these"),
    speech_verbs=VERBS.having(Feature.SPEECH),
    quoting_verbs=VERBS.having(Feature.QUOTING),
    thought_verbs=VERBS.having(Feature.THOUGHT),
    other_verbs=VERBS.having(Feature.COMMON),
    addressing_verbs=words("asked told informed advised reminded warned assured questioned challenged"),
    telling_verbs=words(
        "tell tells told telling inform informs informed informing assure assures assured assuring remind reminds reminded "
        "reminding warn warns warned warning advise advises advised advising promise promises promised promising persuade "
        "persuades persuaded convince convinces convinced"
    ),
    auxiliaries=words(
        "am is are was were be been being has have had having do does did will would shall should can could may might must "
        "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t shouldn’t can’t couldn’t "
        "cannot ’s ’ve ’d ’ll ’re ’m gets got"
    ),
    passives=words("am is are was were be been being gets got ’s ’re ’m isn’t aren’t wasn’t weren’t"),
    perfects=words("has have had having ’s ’ve ’d hasn’t haven’t hadn’t"),
    modals=words(
        "will would shall should can could may might must won’t wouldn’t shouldn’t can’t couldn’t cannot ’ll"
    ),
    phase_verbs=words(
        "begin begins began begun beginning continue continues continued continuing resume resumes start starts started "
        "starting go goes went going"
    ),
    clause_adjectives=words(
        "certain sure glad happy sorry afraid aware confident convinced hopeful grateful surprised disappointed proud pleased "
        "concerned worried amazed"
    ),
    comparisons=words("as"),
    voices=words(
        "voice voices reply replies answer answers cry cries shout shouts whisper response retort call yell scream murmur "
        "question warning verdict message comment"
    ),
    arriving_verbs=words("came comes"),
    phrasal_speech=frozenset(
        (form, *particle.split())
        for forms, particle in (
            (
                "shoot shoots shot shooting fire fires fired firing hit hits hitting snap bite bites bit",
                "back",
            ),
            ("go goes went going carry carries carried", "on"),
            ("want wants wanted", "to know"),
            ("point points pointed pointing call calls called calling cry cries cried spell spelled", "out"),
            (
                "weigh weighs weighed chime chimes chimed break breaks broke cut cuts jump jumps jumped put puts",
                "in",
            ),
            ("lash lashes lashed lashing blurt blurted burst bursts", "out"),
            ("sum sums summed pipe pipes piped speak spoke speaks", "up"),
        )
        for form in forms.split()
    ),
    pronouns={
        "he": "he",
        "she": "she",
        "it": "it",
        "they": "they",
        "i": "-",
        "we": "-",
        "you": "-",
        "one": "-",
        "some": "-",
        "others": "-",
        "many": "-",
        "someone": "-",
        "somebody": "-",
        "everyone": "-",
        "everybody": "-",
        "nobody": "-",
        "both": "they",
        "another": "-",
        "most": "-",
        "those": "-",
        "this": "-",
        "that": "-",
        "these": "-",
        "anyone": "-",
    },
    first_person=words("i we"),
    possessives={"his": "he", "her": "she", "its": "it", "their": "they", "my": "-", "our": "-", "your": "-"},
    objects={"him": "he", "her": "she", "them": "they"},
    relaying_links=words("as"),
    denying_verbs=words("deny denies denied denying"),
    relaying_verbs=words("reports reported report writes wrote write quotes quoted"),
    reflexives=words("himself herself itself themselves myself ourselves"),
    relatives=words("who which that"),
    determiners=words(
        "the a an this that these those some any each every no another either neither several many most all both such "
        "other few more one two three four five six seven eight nine ten dozens hundreds"
    ),
    prepositions=words(
        "of to in on at by with from for about into over under after before against during without within between among "
        "through despite than like near per via upon amid toward towards behind beyond outside inside across around "
        "along alongside above below beneath beside besides concerning regarding including excluding off onto except "
        "throughout unlike until versus vs following given since"
    ),
    conjunctions=words("and but or nor yet plus &"),
    subordinators=words(
        "that if because while when where whether although though as since unless until once whereas how why what so "
        "after before whenever wherever lest which whose whom"
    ),
    complementizers=words("that if whether how why what"),
    manner_openers=words("how what"),
    infinitive_markers=words("to"),
    adverbs=words(
        "also duly then later now once again still just even never ever not n’t simply earlier first soon often always already "
        "instead recently repeatedly too quite rather very only perhaps maybe indeed however meanwhile moreover therefore "
        "thus here there today yesterday tonight tomorrow ago almost back further together alone aloud twice sometimes "
        "afterward afterwards nevertheless nonetheless otherwise hence presently last next anyway abroad elsewhere "
        "far long well aside much more most least less live worldwide overall hard straight right"
    ),
    adverb_endings=("ly",),
    participle_endings=("ed",),
    gerund_endings=("ing",),
    titles={
        "mr": "he",
        "mister": "he",
        "mrs": "she",
        "ms": "she",
        "miss": "she",
        "sir": "he",
        "madam": "she",
        "madame": "she",
        "mme": "she",
        "lady": "she",
        "lord": "he",
        "king": "he",
        "queen": "she",
        "prince": "he",
        "princess": "she",
        "duke": "he",
        "duchess": "she",
        "count": "he",
        "countess": "she",
        "baron": "he",
        "uncle": "he",
        "aunt": "she",
        "father": "he",
        "mother": "she",
        "brother": "he",
        "sister": "she",
        "congressman": "he",
        "congresswoman": "she",
        "councilman": "he",
        "councilwoman": "she",
        "chairman": "he",
        "chairwoman": "she",
        "spokesman": "he",
        "spokeswoman": "she",
        "dr": "",
        "doctor": "",
        "prof": "",
        "professor": "",
        "sen": "",
        "senator": "",
        "rep": "",
        "representative": "",
        "gov": "",
        "governor": "",
        "president": "",
        "vice": "",
        "judge": "",
        "justice": "",
        "captain": "",
        "capt": "",
        "colonel": "",
        "col": "",
        "major": "",
        "maj": "",
        "general": "",
        "gen": "",
        "admiral": "",
        "adm": "",
        "lieutenant": "",
        "lt": "",
        "sergeant": "",
        "sgt": "",
        "inspector": "",
        "detective": "",
        "officer": "",
        "secretary": "",
        "minister": "",
        "chancellor": "",
        "mayor": "",
        "attorney": "",
        "speaker": "",
        "ambassador": "",
        "councillor": "",
        "commissioner": "",
        "director": "",
        "chief": "",
        "sheriff": "",
        "deputy": "",
        "rev": "",
        "reverend": "",
        "bishop": "",
        "archbishop": "",
        "cardinal": "",
        "pope": "he",
        "rabbi": "",
        "imam": "",
        "saint": "",
        "st": "",
        "coach": "",
        "private": "",
        "corporal": "",
        "former": "",
        "then": "",
        "co-founder": "",
        "chair": "",
        "chairperson": "",
        "spokesperson": "",
        "ceo": "",
        "reps": "",
        "sens": "",
        "messrs": "he",
        "nurse": "",
        "squire": "he",
    },
    gendered_nouns={
        **dict.fromkeys(
            words(
                "man gentleman boy lad fellow father husband son brother uncle nephew grandfather king lord prince duke "
                "spokesman congressman chairman businessman policeman fisherman monk priest butler footman squire widower "
                "bachelor groom actor host waiter youth schoolmaster clergyman nobleman coachman salesman foreman"
            ),
            "he",
        ),
        **dict.fromkeys(
            words(
                "woman lady girl lass mother wife daughter sister aunt niece grandmother queen princess duchess countess "
                "spokeswoman congresswoman chairwoman businesswoman policewoman nun widow maid maiden bride actress hostess "
                "waitress governess housekeeper housewife heiress landlady schoolgirl matron"
            ),
            "she",
        ),
    },
    forms_of_address={
        **dict.fromkeys(
            words(
                "sir father papa dad brother uncle grandfather son boy lad man fellow gentleman gentlemen squire "
                "monsieur signore"
            ),
            "he",
        ),
        **dict.fromkeys(
            words(
                "ma'am madam madame miss lady mother mamma mama mum aunt auntie sister grandmother daughter girl lass "
                "mademoiselle signora"
            ),
            "she",
        ),
    },
    role_endings=(
        "man",
        "men",
        "woman",
        "women",
        "person",
        "er",
        "ers",
        "or",
        "ors",
        "ist",
        "ists",
        "ian",
        "ians",
        "ant",
        "ants",
        "ent",
        "ents",
        "chief",
        "aide",
        "aides",
        "host",
        "head",
        "boss",
        "analyst",
        "leader",
        "writer",
    ),
    role_nouns=words(
        "spokesman spokeswoman spokesperson spokespeople official officials source sources aide aides report reports study "
        "studies statement survey ministry department committee board council court panel commission agency group groups "
        "company firm union campaign party team office bureau police newspaper paper magazine site website blog outlet "
        "network station show article story headline editorial column op-ed ad ads advertisement sign banner slogan letter "
        "memo email post tweet message text book song law bill document documents minutes transcript critics supporters "
        "opponents experts analysts lawyers attorneys officers authorities protesters demonstrators voters residents "
        "neighbours neighbors parents students teachers scientists researchers economists republicans democrats "
        "conservatives liberals people others colleagues friends fans players members scholars organizers organisers "
        "investigators prosecutors judges lawmakers politicians reporters journalists pundits observers crowd audience "
        "government administration candidate president governor senator congressman mayor judge author reporter journalist "
        "witness witnesses chairman director manager man woman boy girl doctor friend father mother brother sister wife "
        "husband son daughter couple teacher chief head leader leaders ministers minister kid kids guests employees workers "
        "staff staffers advisers advisors activists historians editors editor commentators columnists voices everybody "
        "families veterans women men soldiers victims survivors relatives customers readers viewers users developers"
    ),
    speech_nouns=words(
        "statement statements remark remarks comment comments claim claims speech speeches word words tweet tweets letter "
        "letters email emails e-mail memo post posts report argument arguments message messages assertion assertions "
        "warning warnings promise promises pledge vow call calls slogan description response reply answer op-ed column "
        "book interview article voice view views opinion belief conclusion point question questions suggestion complaint "
        "phrase motto mantra line quote quip joke notion idea vision version testimony declaration announcement criticism "
        "accusation allegation term terms language rhetoric advice admission confession cry concern concerns contention "
        "characterization characterisation definition account"
    ),
    occasions=words("in during after before on"),
    contents=words("of to"),
    name_particles=words(
        "of de del della der den di du da van von la le el al bin ibn ben ter ten zu zur dos das y e"
    ),
    origins=words("of"),
    complement_openers=words("of"),
    ui_nouns=words(
        "dialog dialogs prompt prompts log logs logfile server servers error errors button buttons checkbox menu popup pop-up "
        "console terminal shell command commands script scripts compiler installer wizard browser app plugin plug-in client "
        "function method option setting parameter dropdown toolbar tab cursor interface api endpoint daemon backend frontend "
        "parser linter debugger exception warning warnings output stdout stderr traceback widget window "
        "screen display machine device printer router software program programs tool message messages"
    ),
    output_verbs=words(
        "print prints printed return returns returned display displays displayed output outputs log logs logged"
    ),
    entering_verbs=words("click press choose select type enter tap tick untick check uncheck hit pick input"),
    generic_subjects=words("i we you one some people"),
    addressing_words=words("you"),
    according=(
        ("according", "to"),
        ("in", "the", "words", "of"),
        ("in", "the", "view", "of"),
        ("in", "the", "opinion", "of"),
        ("as", "told", "by"),
        ("per",),
        ("as", "quoted", "by"),
        ("to", "quote"),
        ("courtesy", "of"),
    ),
    agents=words("by from"),
    sources_of=words("from by"),
    possession=words("of for from at with in on to"),
    absolutes=words("with"),
    plural_endings=("s", "people", "men", "women", "children", "police", "media", "others", "many"),
    object_links=words("for of from as"),
    possessive_endings=("’s", "'s", "’", "'"),
    bare_possessives=("s",),
    contracted_auxiliaries=("’ve", "’d", "’ll", "’re", "’m"),
    singular_endings=("s",),
    verblike_endings=("ed", "s", "t", "ld", "id", "ok", "ew", "an", "ose", "ave", "ame", "ood"),
    name_like_pronouns=frozenset({"I"}),
    title_cues=words(
        "titled entitled called named film films movie movies book books novel novels song songs album albums series show "
        "shows program programme documentary memoir play musical magazine column hit anthem ballad poem essay episode "
        "podcast single soundtrack headlined host hosts hosting drama comedy opera painting exhibition exhibit watching "
        "sitcom miniseries blockbuster star co-star starred starring track"
    ),
    work_verbs=words(
        "read reads reading write writes wrote written publish publishes published edit edits edited watch watches watched "
        "direct directs directed compose composes composed review reviews reviewed recommend recommends recommended "
        "love loves loved like likes liked enjoy enjoys enjoyed"
    ),
    authoring_verbs=words("write writes wrote written publish publishes published author authored"),
    term_cues=words(
        "so-called term terms word words phrase verb verbs noun nouns adjective adverb pronoun prefix suffix spelling acronym abbreviation nicknamed dubbed known named hashtag marked labelled labeled letter "
        "letters code-named codenamed means meaning expression aka"
    ),
    describing_verbs=words(
        "call calls called calling describe describes described describing label labels labeling labelling dub dubs dubbing "
        "characterize characterizes characterized characterizing characterise characterises characterised characterising "
        "deem deems deemed deeming brand brands branded branding denounce denounces denounced denouncing blast blasts blasted "
        "blasting slam slams slammed slamming dismiss dismisses dismissed dismissing decry decries decried decrying"
    ),
    place_labels=words("page pages chapter section figure table line paragraph step item"),
    reciting_verbs=words("read reads reading recite recites recited reciting"),
    nonveridical_markers=words(
        "not never hardly scarcely nobody nothing none neither nor no few without ever would could should might may must can "
        "cannot ought allegedly reportedly supposedly purportedly apparently presumably falsely wrongly mistakenly perhaps maybe "
        "if unless whether lest suppose supposing imagine imagining pretend pretends pretended anyone anybody whoever whichever "
        "someone somebody everyone everybody you one isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t "
        "wouldn’t shouldn’t can’t couldn’t mustn’t mightn’t"
    ),
    small_title_words=words("a an the and or of in on to for with at by from as but nor is vs"),
    days=DAYS
    | words(
        "mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays"
    ),
    months=MONTHS,
    times=words(
        "today yesterday tonight tomorrow morning afternoon evening night week month year weekend earlier later recently"
    ),
    time_nouns=words(
        "moment moments hour hours day days night nights morning mornings afternoon afternoons evening "
        "evenings week weeks weekend month months year years decade decades century spring summer autumn winter"
    ),
    time_modifiers=words(
        "the this that these those one two three four five six seven eight nine ten a an some many several few couple of "
        "other another next last previous following same past every each early late later more very"
    ),
    time_closers=words("later ago earlier before after on afterwards afterward"),
    adverbial_phrases=phrases(
        "of course, in turn, at first, at last, at least, at once, at length, at times, early on, later on, more than once, "
        "once again, once more, for once, in fact, in effect, in part, in short, in particular, in general, in private, "
        "in public, for example, for instance, as usual, as ever, as always, as well, by contrast, on occasion, time and again, "
        "not long ago, all along, no doubt"
    ),
    approximators=phrases(
        "about, around, over, under, nearly, almost, roughly, at least, at most, up to, more than, less than, fewer than, close to"
    ),
    quantities=words("half one two three four five six seven eight nine ten dozens hundreds thousands"),
    adverbial_subordinators=words("once yet"),
    given_names={
        **dict.fromkeys(
            words(
                "adam alan albert alex alexander alfred andrew anthony antonio arthur ben benjamin bernard bernie bill bob "
                "brad brandon brian bruce carl carlos charles charlie chris christopher colin craig daniel dan dave david "
                "dean dennis derek don donald doug douglas ed eddie edgar edmund edward eric ernest eugene felix francis "
                "frank franklin fred frederick gareth gary geoff geoffrey george gerald gilbert glenn gordon graham greg "
                "gregory guy hank harold harry harvey hector henry herbert herman howard hugh ian isaac ivan jack jacob "
                "jake james jamie jason jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon "
                "jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin kurt kyle lance "
                "larry lars lawrence lee leo leon leonard lewis lloyd louis lucas luis luke malcolm marco marcus mario mark "
                "martin marvin matt matthew maurice max michael miguel mike mitch mitchell mohammed morris nathan nathaniel "
                "neil nicholas nick nigel noah norman oliver oscar otto owen patrick paul pedro pete peter phil philip "
                "phillip ralph ramon randy ray raymond reginald ricardo richard rick rob robert roberto robin rod roger "
                "roland ron ronald roy russell ryan sam samuel scott sean seth simon stanley stephen steve steven stuart ted "
                "terry theodore thomas tim timothy todd tom tommy tony trevor tyler victor vincent wallace walter warren "
                "wayne will william zachary rudy lindsey chuck bobby vladimir"
            ),
            "he",
        ),
        **dict.fromkeys(
            words(
                "abigail ada agnes alice alicia alison amanda amber amelia amy andrea angela anita ann anna anne annette "
                "annie april audrey barbara beatrice becky bella beth betty beverly brenda bridget brittany camille carla "
                "carly carmen carol caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chloe "
                "christina christine cindy claire clara claudia colleen connie cora crystal cynthia daisy danielle dawn "
                "debbie deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena "
                "elizabeth ella ellen elsie emily emma erica erin esther ethel eva eve evelyn fiona flora florence frances "
                "gail georgia gertrude gina gladys gloria grace greta hannah harriet hazel heather heidi helen helena "
                "hillary hilda holly hope ida ingrid irene iris isabel isabella ivy jackie jacqueline jane janet janice jean "
                "jeanne jennifer jenny jessica jill jo joan joanna josephine joyce judith judy julia julie june karen kate "
                "katherine kathleen kathryn kathy katie kay kelly kim kimberly kristen kristin laura lauren laurie leah "
                "lena leslie lillian lily linda lisa lois loretta lori louise lucia lucille lucy lydia lynn mabel madeleine "
                "maggie margaret margot maria marian marie marilyn marion marjorie marlene martha mary matilda maureen "
                "megan melanie melissa mercedes michelle mildred millie molly monica nancy naomi natalie natasha nina nicole "
                "nora norma olga olivia pamela pat patricia paula pauline pearl peggy penelope phyllis priscilla rachel "
                "rebecca regina renee rhonda rita roberta rosa rose rosemary ruby ruth sadie sally samantha sandra sara "
                "sarah selma sharon sheila shirley sofia sonia sophia sophie stacy stella stephanie sue susan suzanne "
                "sylvia tamara tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria viola "
                "violet virginia vivian wanda wendy willa winifred yolanda yvonne zoe "
                "ava nikki"
            ),
            "she",
        ),
    },
    question_labels=words("q question interviewer moderator host"),
    answer_labels=words("a answer"),
)
