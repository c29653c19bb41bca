"""English."""

from mkdocs_quotecheck.languages._en_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._en_matching import MATCHING
from mkdocs_quotecheck.languages._en_reading import READING
from mkdocs_quotecheck.languages._en_sentences import SENTENCES
from mkdocs_quotecheck.languages._schema import Language, QuotingWords, phrases, words

QUOTING = QuotingWords(
    defining_leads=phrases(
        "is called, are called, understood by, defines, define, defined, defining, hereinafter, hereafter, "
        "hereinafter referred to as, referred to as, the definition of, the concept of, the notion of, the meaning "
        "of, the category of, the term, the terms, termed, coined, coins, introduces the term"
    ),
    error_causes=words("due because owing through by as"),
    approximating_leads=phrases(
        "something like, something like this, something along the lines of, words to the effect of, words to that "
        "effect, to paraphrase, paraphrasing, paraphrased, loosely paraphrased, in paraphrase, which i paraphrase as"
    ),
    contrast_leads=phrases(
        "not, and not, but not, rather than, instead of, as opposed to, in place of, in lieu of, never, and never, "
        "not as, not to"
    ),
    rejecting_behind=phrases(
        "should have been, should have read, should have said, should read, should be, ought to have read, ought to "
        "read, was meant to read, which she did not, which he did not, which they did not, which it did not, which "
        "she never did, which he never did, which they never did, something she never said, something he never said, "
        "but did not say so, is not what she said, is not what he said, is not what they said, is not what it says, "
        "are not her words, are not his words, are not their words"
    ),
    misquoting_verbs=words(
        "misquote misquotes misquoted misquoting misquotation misattribute misattributes misattributed "
        "misattributing misattribution misreport misreports misreported misreporting misrepresented "
        "misstated misprinted misheard mistranscribed mistranslated"
    ),
    crediting_verbs=words(
        "quote quotes quoted quoting attribute attributes attributed attributing given gave rendered "
        "printed transcribed cite cites cited citing credited ascribed wording headline"
    ),
    error_words=words("wrongly incorrectly falsely erroneously mistakenly inaccurately error errors mistake"),
    saying_infinitives=words("saying said say tell told write written wrote call called"),
    own_voice_labels=words(
        "alert aside assumption assumptions attention background caution changelog checklist "
        "clarification clarifications comment commentary comments context danger decision decisions "
        "deprecated disclaimer discussion edit edited edits example examples exception exceptions "
        "exercise exercises experimental explanation explanations faq fixme footnote footnotes goal goals "
        "guideline guidelines highlights hint hints importance important info information justification "
        "limitation limitations motivation n.b nb note notes objective objectives prerequisite "
        "prerequisites proposal rationale rationales reasoning recommendation recommendations remark "
        "remarks reminder reminders requirement requirements rule rules security spoiler spoilers status "
        "summary takeaway takeaways task tasks tip tips tl;dr tldr todo update updates warning warnings"
    )
    | phrases(
        "action items, best practice, best practices, did you know, fun fact, further reading, in brief, in short, "
        "key point, key points, key takeaways, learning objectives, nota bene, open issue, open issues, open "
        "question, open questions, see also, warning sign"
    ),
    plain_labels=words(
        "note notes tip tips warning example examples important caution hint todo fixme update edit "
        "question answer q a pros cons summary result results input output step usage default type "
        "returns parameters see source sources date location abstract background methods conclusion "
        "conclusions features requirements title author"
    ),
    elisions=words(
        "tis twas twere twill twould em til till cause bout round neath gainst nuff n cos coz ere ee im er ow ave"
    ),
    term_cues=phrases(
        "so-called, so called, the term, the terms, the word, the words, the phrase, the phrases, the expression, the "
        "letter, the letters, the prefix, the suffix, known as, also called, referred to as, short for, nicknamed, "
        "dubbed, aka, a.k.a., codenamed, code-named, named, hashtag, labelled, labeled, marked, abbreviated, "
        "abbreviated to, abbreviated as, spelled, spelt, pronounced, the name, the label"
    ),
    example_leads=phrases("such as, for example, for instance, e.g., like"),
    original_labels=words(
        "and arabic aram aramaic chinese english fr french from ger german gk gr greek heb hebrew "
        "italian japanese lat latin lit literally noun or pali persian plural root russian sanskrit "
        "singular skt spanish transliterated verb"
    ),
    gloss_cues=phrases(
        "means, meaning, meant, mean, stands for, stood for, defined as, defined to mean, translates as, translates "
        "to, translated as, literally, latin for, greek for, french for, german for, spanish for, italian for, arabic "
        "for, chinese for, japanese for, russian for, hebrew for, english for, in the sense of, short for, literal "
        "meaning, roughly, denotes, the english, rendered as"
    ),
    defining_cues=phrases(
        "mean, shall mean, will mean, meant, is understood, are understood, shall be understood, is to be understood, "
        "has the meaning, have the meaning, has the same meaning, shall have the meaning, within the meaning, in the "
        "sense of, as defined, as used in, shall refer to, refer to, includes any, shall include, denote, designates, "
        "is the name for, comprises any, means, mean here, stands for, denotes, is defined, are defined, refers to, "
        "is short for, is latin for, is french for, is german for, is the term, is a term, is the word, is a word, is "
        "an acronym, translates as, translates to"
    ),
)

LANGUAGE = Language(
    code="en",
    name="English",
    reading=READING,
    quoting=QUOTING,
    matching=MATCHING,
    citing=CITING,
    numbers=NUMBERS,
    sentences=SENTENCES,
)
