"""English."""

from mkdocs_quotecheck.languages._schema import (
    CitingWords,
    Language,
    MatchingWords,
    NumberWords,
    ReadingWords,
)

READING = ReadingWords()

MATCHING = MatchingWords()

CITING = CitingWords(
    locators={
        "page": ("pages", "page", "pgs.", "pg.", "pp.", "pp", "p."),
        "section": ("sections", "section", "sects.", "sect.", "secs.", "sec.", "§§", "§", "clause"),
        "article": ("articles", "article", "arts.", "art."),
        "chapter": ("chapters", "chapter", "chaps.", "chap.", "ch."),
        "line": ("lines", "line", "ll.", "l."),
    },
    paragraphs=("paragraph", "para.", "par.", "subsection"),
    range_words=("to", "through", "and"),
    articles=frozenset({"the", "this", "that", "these", "those", "a", "an", "its", "their", "his", "her", "our"}),
    source_phrases=(
        "according to", "as stated in", "as set out in", "as recorded in", "as reported in", "as written in", "as noted in",
        "as quoted in", "as given in", "quoted in", "quoted from", "quoting", "quotes", "cited in", "recorded in", "stated in",
        "written in", "published in", "reported in", "defined in", "defined by", "noted in", "laid down in", "set out in",
        "found in", "appears in", "in the words of", "to quote", "to cite", "the wording of", "the text of",
    ),
    source_prepositions=frozenset({"in", "from", "per", "under", "by", "see", "via"}),
    document_verbs=frozenset({
        "reads", "read", "records", "record", "recorded", "lists", "list", "listed", "defines", "define", "defined", "requires",
        "require", "required", "provides", "provide", "provided", "stipulates", "stipulate", "stipulated", "specifies", "specify",
        "specified", "states", "state", "stated", "says", "say", "said", "notes", "note", "noted", "puts", "put", "quotes",
        "quote", "quoted", "contains", "contain", "contained", "describes", "describe", "described", "calls", "call", "called",
        "speaks", "speak", "spoke", "shows", "show", "showed", "gives", "give", "gave", "has", "have", "had", "goes", "went",
        "concludes", "conclude", "concluded", "warns", "warn", "warned", "finds", "find", "found", "reports", "report", "reported",
        "adds", "add", "added", "continues", "continue", "continued", "mentions", "mention", "mentioned", "refers", "referred",
        "begins", "begin", "began", "opens", "ends", "end", "closes", "explains", "explain", "explained", "writes", "write",
    }),
    negators=frozenset({"not", "never", "nowhere", "n't", "don’t", "don't", "doesn’t", "doesn't", "didn’t", "didn't", "hardly"}),
    source_headings=frozenset({
        "sources", "source", "references", "reference list", "works cited", "bibliography", "literature", "literature cited",
        "further reading and sources", "sources and notes", "notes and sources",
    }),
    source_labels=("source", "sources", "see", "see also", "from", "quoted from", "via", "ref", "cf.", "in"),
    same_source=("ibid", "ibidem", "id.", "idem", "op. cit.", "loc. cit."),
    not_authors=frozenset({
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring", "summer", "autumn",
        "fall", "winter", "in", "since", "from", "until", "by", "before", "after", "during", "early", "late", "mid", "circa",
        "version", "update", "updated", "edition", "volume", "vol", "issue", "no", "room", "page", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "born", "founded", "published", "copyright", "the", "a", "an",
    }),
    clause_words=("but", "while", "whereas", "and", "though", "although", "whilst", "yet"),
)

NUMBERS = NumberWords(
    cardinals={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    },
    scales={
        "hundred": 1e2, "thousand": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
        "mn": 1e6, "bn": 1e9, "tn": 1e12, "m": 1e6, "k": 1e3, "b": 1e9,
    },
    joiners=("and",),
    articles=frozenset({"one", "zero"}),
    percent=("percentage points", "percentage point", "percent", "per cent", "pct", "%"),
    ordinal_suffixes=("st", "nd", "rd", "th"),
    about=(
        "about", "around", "roughly", "approximately", "approx.", "some", "nearly", "almost", "close to", "more than",
        "fewer than", "less than", "over", "under", "at least", "at most", "up to", "as many as", "an estimated", "estimated",
        "just over", "just under", "well over", "circa", "ca.", "~", "≈", ">", "<",
    ),
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
        "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    labels=(
        "page", "pages", "p.", "pp.", "section", "sec.", "§", "article", "art.", "chapter", "ch.", "line", "no.", "number", "nr.",
        "room", "figure", "fig.", "table", "appendix", "annex", "part", "version", "v", "volume", "vol.", "issue", "rfc", "iso",
        "pier", "gate", "route", "highway", "flight", "level", "grade", "step", "item", "paragraph", "clause", "rule", "act",
        "resolution", "directive", "regulation", "form", "unit", "phase", "day", "week", "question", "episode", "season", "title",
        "track", "platform", "line", "bus", "berth", "dock", "channel", "covid", "class", "category", "type", "tier", "aged", "age",
    ),
)

LANGUAGE = Language(code="en", name="English", reading=READING, matching=MATCHING, citing=CITING, numbers=NUMBERS)
