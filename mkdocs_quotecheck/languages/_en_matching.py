"""English words for judging differences between a quotation and its source."""

from mkdocs_quotecheck.languages._schema import MatchingWords, words

MATCHING = MatchingWords(
    negations=words(
        "not no never none nobody nothing nowhere neither nor without cannot -n't non hardly scarcely barely seldom rarely "
        "fail fails failed failing lack lacks lacked lacking refuse refuses refused nay no-one"
    ),
    negative_prefixes=("un", "in", "im", "il", "ir", "dis", "non", "anti", "counter", "mis", "a"),
    exceptions=frozenset({
        "only", "except", "unless", "if", "excluding", "apart from", "other than", "provided that", "merely", "solely", "exclusively",
        "anything but", "far from", "allegedly", "supposedly", "barring", "short of", "as long as", "so long as",
    }),
    modals=words(
        "may might can could will would shall should must ought need needs required recommended optional 'll 'd has/to have/to"
    ),
    keywords=words("must shall should may required recommended optional not"),
    capital_words=words(
        "polish march may august turkey china job reading nice mobile lent god state republican democrat democratic catholic liberal "
        "conservative labour green us it who pole finish swede mark bill rose will frank grace hope joy jack bush brown black white "
        "earth moon mercury internet"
    ),
    quantifiers=words(
        "all any some most many few several every each both either much more less fewer least nearly almost about roughly "
        "approximately around probably possibly perhaps likely unlikely maybe apparently seemingly generally usually often "
        "sometimes mostly mainly largely partly partially somewhat slightly relatively potentially presumably always "
        "occasionally frequently half quarter majority minority certain entirely completely fully virtually practically "
        "suggests suggest appears appear seems seem alleged reportedly estimated at/least at/most up/to"
    ),
    qualifiers=frozenset({
        "but", "unless", "only if", "although", "though", "except", "while", "whereas", "if", "provided", "however", "until",
        "as long as", "yet", "save", "even though", "other than",
    }),
    denials=(
        "no evidence that", "no evidence", "no proof that", "no indication that", "no suggestion that", "no sign that",
        "no reason to believe that", "no reason to think that", "not true that", "untrue that", "not the case that",
        "false that", "a lie that", "a myth that", "wrong that", "incorrect that", "wrong to say that", "wrong to say",
        "false to say that", "denied * that", "denied * * that", "denies * that", "denies * * that", "denying * that", "denying * * that",
        "rejected * that", "rejected * * that", "rejects * that", "rejects * * that", "dismissed * that", "dismissed * * that",
        "dismisses * that", "dismisses * * that", "refuted * that", "refuted * * that", "disputed * that", "disputed * * that",
        "disputes * that", "disputes * * that", "nobody believes", "no one believes", "nobody thinks", "no one thinks", "nobody says",
        "no one says", "not believe", "not think", "don't believe", "don't think", "doesn't believe", "doesn't think", "didn't believe",
        "didn't think", "not say", "don't say", "doesn't say", "didn't say", "never claimed that", "never claimed", "not claim",
        "no basis for saying that", "no reason to believe", "no reason to think", "without evidence that", "no truth that",
        "denied that", "denies that", "deny that", "denying that", "denied", "denies",
        "disputed that", "disputes that", "dispute that", "rejected the claim that", "rejects the claim that",
        "rejected claims that", "rejects claims that", "rejected the idea that", "reject the idea that", "rejects the idea that",
        "refuted the claim that", "refutes the claim that", "dismissed claims that", "dismissed the claim that",
        "doubt that", "doubts that", "doubted that", "doubtful that", "unlikely that", "impossible that", "never said that",
        "never said", "did not say that", "did not say", "do not believe that", "does not believe that", "did not believe that",
        "do not think that", "does not think that", "did not think that", "not believe that", "not think that",
        "don't believe that", "don't think that", "didn't say that", "doesn't mean that", "does not mean that", "not mean that",
        "cannot conclude that", "not conclude that", "not claim that", "not suggest that", "not show that", "not prove that",
        "not imply that", "no longer true that", "nobody said that", "no one said that", "nobody believes that",
        "failed to show that", "fails to show that", "would be wrong to say that", "pretend that", "pretends that", "pretended that",
    ),
    negation_before=words("not never no neither without hardly scarcely barely cannot -n't"),
    units=words(
        "percent % ‰ point points percentage degree degrees ° c f k celsius fahrenheit kelvin mg g kg t ton tons tonne tonnes "
        "pound pounds lb lbs ounce ounces oz l ml dl litre litres liter liters gallon gallons pint pints mm cm m km metre metres "
        "meter meters inch inches foot feet ft yard yards mile miles acre acres hectare hectares second seconds minute minutes "
        "hour hours day days week weeks month months year years decade decades century centuries ms s min h hr hrs hz khz mhz ghz "
        "v kv mv w kw mw gw kwh mwh j kj kcal cal pa kpa mpa bar psi byte bytes kb mb gb tb bit bits $ € £ ¥ dollar dollars euro "
        "euros cent cents penny pence yen franc francs crown crowns usd eur gbp chf mol mmol mumol nmol μm mug ng pg iu miles/hour "
        "mph kph knot knots million billion trillion thousand hundred dozen mmhg ppm ppb db rpm"
    ),
    weekdays=words(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow yesterday"
    ),
    contractions=(
        ("won't", "will not"), ("can't", "can not"), ("can't", "cannot"), ("shan't", "shall not"), ("ain't", "is not"),
        ("let's", "let us"), ("gonna", "going to"), ("wanna", "want to"), ("gotta", "got to"), ("'tis", "it is"), ("'twas", "it was"),
        ("cannot", "can not"), ("o'clock", "of the clock"), ("ma'am", "madam"), ("dunno", "do not know"),
    ),
    contracted_endings=(
        ("n't", "not"), ("'ll", "will"), ("'ll", "shall"), ("'re", "are"), ("'ve", "have"), ("'m", "am"), ("'d", "would"), ("'d", "had"),
        ("'s", "is"), ("'s", "has"),
    ),
    spelling_pairs=(
        ("our", "or"), ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("yse", "yze"), ("ysing", "yzing"),
        ("tre", "ter"), ("ae", "e"), ("oe", "e"), ("ogue", "og"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"),
        ("ence", "ense"), ("dgement", "dgment"), ("amme", "am"), ("que", "ck"), ("ll", "l"), ("mould", "mold"), ("plough", "plow"),
        ("xion", "ction"), ("ph", "f"),
    ),
    spelling_words=(
        ("grey", "gray"), ("tyre", "tire"), ("kerb", "curb"), ("whilst", "while"), ("amongst", "among"), ("towards", "toward"),
        ("learnt", "learned"), ("burnt", "burned"), ("spelt", "spelled"), ("dreamt", "dreamed"), ("aluminium", "aluminum"),
        ("pyjamas", "pajamas"), ("jewellery", "jewelry"), ("sceptical", "skeptical"), ("sceptic", "skeptic"), ("cosy", "cozy"),
        ("storey", "story"), ("gaol", "jail"), ("yoghurt", "yogurt"), ("cheque", "check"), ("draught", "draft"),
        ("acknowledgement", "acknowledgment"), ("judgement", "judgment"), ("ageing", "aging"), ("artefact", "artifact"),
        ("afterwards", "afterward"), ("forwards", "forward"), ("backwards", "backward"), ("connexion", "connection"),
        ("licence", "license"), ("practise", "practice"), ("e-mail", "email"), ("ok", "okay"), ("per cent", "percent"),
        ("on to", "onto"), ("anyone", "any one"), ("sulphur", "sulfur"), ("mum", "mom"), ("moustache", "mustache"),
        ("programme", "program"), ("disc", "disk"), ("adviser", "advisor"), ("enquiry", "inquiry"), ("focussed", "focused"),
        ("health care", "healthcare"), ("web site", "website"),
    ),
    irregular_forms=(
        "be am is are was were been being", "have has had having", "do does did done doing", "go goes went gone going",
        "say says said saying", "make makes made making", "take takes took taken taking", "come comes came coming",
        "see sees saw seen seeing", "know knows knew known", "get gets got gotten getting", "give gives gave given giving",
        "find finds found finding", "think thinks thought thinking", "tell tells told telling", "become becomes became becoming",
        "leave leaves left leaving", "feel feels felt feeling", "bring brings brought bringing", "begin begins began begun",
        "keep keeps kept keeping", "hold holds held holding", "write writes wrote written writing", "stand stands stood standing",
        "hear hears heard hearing", "let lets", "mean means meant meaning", "set sets", "meet meets met meeting", "run runs ran running",
        "pay pays paid paying", "sit sits sat sitting", "speak speaks spoke spoken", "lie lies lay lain lying", "lead leads led leading",
        "read reads reading", "grow grows grew grown", "lose loses lost losing", "fall falls fell fallen", "send sends sent sending",
        "build builds built building", "understand understands understood", "draw draws drew drawn", "break breaks broke broken",
        "spend spends spent spending", "cut cuts cutting", "rise rises rose risen", "drive drives drove driven", "buy buys bought buying",
        "wear wears wore worn", "choose chooses chose chosen", "sell sells sold selling", "catch catches caught", "teach teaches taught",
        "show shows showed shown", "shake shakes shook shaken", "steal steals stole stolen", "throw throws threw thrown",
        "fly flies flew flown", "sing sings sang sung", "swim swims swam swum", "drink drinks drank drunk", "eat eats ate eaten",
        "fight fights fought", "seek seeks sought", "win wins won winning", "sink sinks sank sunk", "bind binds bound binding",
        "child children", "man men", "woman women", "person people", "foot feet", "tooth teeth", "mouse mice", "this these", "that those",
        "good better best", "bad worse worst", "much more most", "little less least", "far further farther furthest farthest",
        "a an", "analysis analyses", "hypothesis hypotheses", "datum data", "criterion criteria", "phenomenon phenomena",
        "i me my mine", "he him his", "she her hers", "we us our ours", "they them their theirs", "who whom whose", "it its",
        "wife wives", "life lives", "leaf leaves", "knife knives", "half halves",
    ),
    endings=("ing", "edly", "ed", "es", "er", "est", "ly", "al", "ion", "s", "d", "en", "n", "ity", "ies", "ied", "y", "'s", "e", ""),
    verb_endings=("ed",),
    opposites=(
        ("before", "after"), ("increase", "decrease"), ("increased", "decreased"), ("increases", "decreases"), ("increasing", "decreasing"),
        ("higher", "lower"), ("high", "low"), ("more", "less"), ("more", "fewer"), ("above", "below"), ("over", "under"), ("with", "without"),
        ("all", "none"), ("always", "never"), ("everybody", "nobody"), ("everyone", "nobody"), ("everything", "nothing"),
        ("accept", "reject"), ("accepted", "rejected"), ("agree", "disagree"), ("agreed", "disagreed"), ("guilty", "innocent"),
        ("legal", "illegal"), ("possible", "impossible"), ("likely", "unlikely"), ("safe", "unsafe"), ("safe", "dangerous"),
        ("true", "false"), ("right", "wrong"), ("win", "lose"), ("won", "lost"), ("rise", "fall"), ("rose", "fell"), ("up", "down"),
        ("open", "closed"), ("alive", "dead"), ("positive", "negative"), ("for", "against"), ("support", "oppose"),
        ("supported", "opposed"), ("supports", "opposes"), ("allow", "forbid"), ("allowed", "forbidden"), ("better", "worse"),
        ("best", "worst"), ("first", "last"), ("early", "late"), ("success", "failure"), ("succeeded", "failed"), ("buy", "sell"),
        ("bought", "sold"), ("gain", "loss"), ("significant", "insignificant"), ("maximum", "minimum"), ("inside", "outside"),
    ),
    pronouns=words(
        "i me my mine you your yours he him his she her hers it its we us our ours they them their theirs this that these those "
        "who which one ones here there then such so himself herself itself themselves"
    ),
    subjects=words("i you he she it we they this that these those there the a an"),
    editorial_notes=frozenset({
        "sic", "sic!", "!", "?", "emphasis added", "emphasis mine", "emphasis ours", "emphasis in original", "emphasis in the original",
        "original emphasis", "my emphasis", "our emphasis", "emphasis supplied", "emphases added", "italics added", "italics mine",
        "italics ours", "italics in original", "italics in the original", "bold added", "underlining added", "citation omitted",
        "citations omitted", "footnote omitted", "footnotes omitted", "internal quotation marks omitted", "internal citations omitted",
        "references omitted", "translated", "my translation", "our translation", "author's translation", "ed.", "as written",
        "quotation marks omitted", "paragraph break omitted", "capitalization altered", "capitalisation altered", "cleaned up",
    }),
    stage_directions=words(
        "applause laughter laughs laughing inaudible crosstalk crossing pause silence sighs cheers cheering boos booing interruption "
        "interjection unintelligible indistinct music coughs whispers crying standing/ovation off-mic audience/laughter"
    ),
    reference_words=words("ref refs reference references et al and see also cf e.g eg ibid fn note n"),
    abbreviations=words(
        "e.g i.e eg ie etc dr mr mrs ms prof st fig figs no vs al cf sec ch vol pp p ed eds jr sr inc ltd co u.s u.k gen col rep sen "
        "gov approx dept est jan feb mar apr jun jul aug sep sept oct nov dec mt ca"
    ),
    relatives=words("who whom whose which"),
)
