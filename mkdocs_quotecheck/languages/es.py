"""Spanish."""

from mkdocs_quotecheck.languages._es_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._es_reading import READING
from mkdocs_quotecheck.languages._schema import Language, MatchingWords

MATCHING = MatchingWords()

LANGUAGE = Language(code="es", name="Spanish", reading=READING, matching=MATCHING, citing=CITING, numbers=NUMBERS)
