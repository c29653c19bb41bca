"""English."""

from mkdocs_quotecheck.languages._en_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._en_matching import MATCHING
from mkdocs_quotecheck.languages._en_reading import READING
from mkdocs_quotecheck.languages._en_sentences import SENTENCES
from mkdocs_quotecheck.languages._schema import Language, QuotingWords, words

QUOTING = QuotingWords(
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
    | frozenset(
        {
            "action items",
            "best practice",
            "best practices",
            "did you know",
            "fun fact",
            "further reading",
            "in brief",
            "in short",
            "key point",
            "key points",
            "key takeaways",
            "learning objectives",
            "nota bene",
            "open issue",
            "open issues",
            "open question",
            "open questions",
            "see also",
            "warning sign",
        }
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
    term_cues=frozenset(
        {
            "so-called",
            "so called",
            "the term",
            "the terms",
            "the word",
            "the words",
            "the phrase",
            "the phrases",
            "the expression",
            "the letter",
            "the letters",
            "the prefix",
            "the suffix",
            "known as",
            "also called",
            "referred to as",
            "short for",
            "nicknamed",
            "dubbed",
            "aka",
            "a.k.a.",
            "codenamed",
            "code-named",
            "named",
            "hashtag",
            "labelled",
            "labeled",
            "marked",
            "abbreviated",
            "abbreviated to",
            "abbreviated as",
            "spelled",
            "spelt",
            "pronounced",
            "the name",
            "the label",
        }
    ),
    gloss_cues=frozenset(
        {
            "means",
            "meaning",
            "meant",
            "mean",
            "stands for",
            "stood for",
            "defined as",
            "defined to mean",
            "translates as",
            "translates to",
            "translated as",
            "literally",
            "latin for",
            "greek for",
            "french for",
            "german for",
            "spanish for",
            "italian for",
            "arabic for",
            "chinese for",
            "japanese for",
            "russian for",
            "hebrew for",
            "english for",
            "in the sense of",
            "short for",
            "literal meaning",
            "roughly",
            "denotes",
            "the english",
            "rendered as",
        }
    ),
    defining_cues=frozenset(
        {
            "means",
            "mean here",
            "stands for",
            "denotes",
            "is defined",
            "are defined",
            "refers to",
            "is short for",
            "is latin for",
            "is french for",
            "is german for",
            "is the term",
            "is a term",
            "is the word",
            "is a word",
            "is an acronym",
            "translates as",
            "translates to",
        }
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
