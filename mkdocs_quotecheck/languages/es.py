"""Spanish."""

from mkdocs_quotecheck.languages._schema import Language, MatchingWords, ReadingWords

READING = ReadingWords()

MATCHING = MatchingWords()

LANGUAGE = Language(code="es", name="Spanish", reading=READING, matching=MATCHING)
