"""German."""

from mkdocs_quotecheck.languages._de_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._de_reading import READING
from mkdocs_quotecheck.languages._schema import Language, MatchingWords

MATCHING = MatchingWords()

LANGUAGE = Language(code="de", name="German", reading=READING, matching=MATCHING, citing=CITING, numbers=NUMBERS)
