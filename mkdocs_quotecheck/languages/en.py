"""English."""

from mkdocs_quotecheck.languages._schema import Language, MatchingWords, ReadingWords

READING = ReadingWords()

MATCHING = MatchingWords()

LANGUAGE = Language(code="en", name="English", reading=READING, matching=MATCHING)
