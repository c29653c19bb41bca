"""French."""

from mkdocs_quotecheck.languages._fr_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._fr_reading import READING
from mkdocs_quotecheck.languages._schema import Language, MatchingWords

MATCHING = MatchingWords()

LANGUAGE = Language(code="fr", name="French", reading=READING, matching=MATCHING, citing=CITING, numbers=NUMBERS)
