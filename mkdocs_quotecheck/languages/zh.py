"""Chinese."""

from mkdocs_quotecheck.languages._schema import Language, QuotingWords
from mkdocs_quotecheck.languages._zh_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._zh_matching import MATCHING
from mkdocs_quotecheck.languages._zh_reading import READING

QUOTING = QuotingWords(
    term_cues=frozenset(
        {"所谓", "所謂", "所谓的", "一词", "称为", "稱為", "叫做", "名为", "名為", "俗称", "又称"}
    ),
    gloss_cues=frozenset({"意思是", "意为", "意為", "即"}),
    defining_cues=frozenset({"一词", "一詞", "的意思是", "是指"}),
)

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    reading=READING,
    quoting=QUOTING,
    matching=MATCHING,
    citing=CITING,
    numbers=NUMBERS,
)
