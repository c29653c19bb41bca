"""German."""

from mkdocs_quotecheck.languages._schema import Language, MatchingWords, ReadingWords

READING = ReadingWords()

MATCHING = MatchingWords()

LANGUAGE = Language(code="de", name="German", reading=READING, matching=MATCHING)
