"""Japanese."""

from mkdocs_quotecheck.languages._schema import Language, MatchingWords, ReadingWords

READING = ReadingWords()

MATCHING = MatchingWords()

LANGUAGE = Language(code="ja", name="Japanese", reading=READING, matching=MATCHING)
