"""How a page dates a document that it cites, and how it dates what it says was said: the patterns, as tables."""

from __future__ import annotations

from typing import Final

from mkdocs_quotecheck.text.patterns import PatternTable

# What a date can belong to: `minutes of the extraordinary meeting`, not `report on the flood`. A preposition ties two nouns
# that both have dates; what is about something else is dated by nobody. Each token fits one alternative alone, and a tie ends
# at its preposition: what could be read in two ways would double the work with each word.
NOUN_PHRASE: Final = "(<loose>* dated-noun article* dating-link&preposition&!article)* <loose>* dated-noun"
LOOSE: Final = "word&!preposition|article|number|sign&!stop|named&sign"
FILLER: Final = "number|sign&!stop|named&sign"

SERIES: Final = "series"
ENTRY: Final = "behind in an entry"
DOCUMENTS: Final = PatternTable(
    {
        # [her speech of 14 October 2025]
        "linked inside": "(?<!named) <noun_phrase> dating-link article* this&named (?!named)",
        # [Hall speech, 14 October 2025]
        "listed inside": "(?<!named) (named* ',')? <noun_phrase> <filler>? ',' this&named (?!named)",
        # [her 2023 speech]: few words between a year and the noun that has it
        "before its noun": "(?<!named) determiner&named* this&named (?=named{1,3} (?!named)) <noun_phrase> (?!named)",
        # [hall speech] (14 October 2025)
        "in brackets behind": "named (?!named) <filler>? ','? '('|'['|'（' this (closing | $)",
        # [speech] of 14 October
        "linked behind": "(?<!named) (?=named) <noun_phrase> <filler>* dating-link article* this&!named",
        # her 2023 [speech]
        "before": "determiner this&!named (?=named) <noun_phrase> <filler>* (?!named)",
        # in a list of documents, or in a bracket: [hall speech], 14 October
        ENTRY: "named (?!named) <filler>? ',' this (closing | $)",
        # the minutes of 3 March and 7 April: no single date is the document's
        SERIES: "date ((range|conjunction|dating-link|number|sign&!'('&!')')* date)+",
    },
    noun_phrase=NOUN_PHRASE,
    loose=LOOSE,
    filler=FILLER,
)
"""For the tokens around one document's name: its tokens are `named`, the date in question `this`."""

SAYING: Final = PatternTable(
    {
        # In September 2024, council leader Maren Oyelaran …; Im Mai 2024 sagte Hale: …
        # The verb may be the speaker's own; not so in: In 2019, said Hale, “we lost”.
        "fronted": "^ <unsaid>* (<occasion> (?!','? preposition) | <period>) (verb <plain>{0,2} | ','? <plain>{0,3}) <so_said>",
        # In her speech of 14 October to the members of the council, she said …
        "fronted occasion told to": "^ <unsaid>* <occasion> ','? preposition <plain>{0,7} ',' <so_said>",
        # “…,” Hale told the board again in 2024; Hale said in 2024 that “…”
        "behind its verb, quoted before": "quote any* <said_when>",
        # What follows directly goes on with what is told: said the flood in September 2024 “ruined”.
        "behind its verb": "<said_when> sign&!','&!':'* (','|':'|complementizer) (<unsaid> | complementizer)* quote",
    },
    unsaid="number|sign",
    plain="word&!verb|word&capital",
    period="period-preposition this&!day",
    occasion="occasion-preposition (<noun_phrase> (dating-link article* this | period-preposition this&!day)"
    " | determiner? this dated-noun)",
    noun_phrase=NOUN_PHRASE,
    loose=LOOSE,
    said_when="(speaker (?=<phrase>{0,4} verb) verb|auxiliary|adverb <phrase>{0,4} | verb sign&!stop* speaker)"
    " (<occasion> | <period>)",
    phrase="word&!preposition",
    # In 2019, Hale said, the harbour “lost its heart” tells when the harbour lost it; so do words that go on with it.
    so_said="speaker any&!','* (quote | ',' <unsaid>* quote&!lower)",
)
"""For the tokens of one sentence: its date is `this`, the speaker `speaker`, the quotation `quote`, and other ones `quoted`."""

DAYS: Final = PatternTable(
    {
        # by 12 March; published on Tuesday, 1 April: days of something else
        "of something else": "(publication any{0,2} | preposition&!day-preposition) this",
        # As the paper wrote on 6 November, Hale said: a clause with a subject of its own
        "told by another": "(^ any&!verb&!this* verb any&!this* this any&!','* | this any&!','&!verb* verb any&!','*) ',' any* speaker",
        # Hale told the members of the harbour board in the town hall on March 12; On March 12 the mayor told …
        "of saying": "speaker <telling>{0,12} <unsaid>* this | this <telling>{0,12} <unsaid>* speaker",
    },
    unsaid="number|sign",
    # No clause of another verb: told them to say on March 12.
    telling="<unsaid>* (?!to infinitive) word&!subordinator|quoted",
)
"""As `SAYING`; the sentence may have other dates."""

CREDITS: Final = PatternTable(
    {
        # — Ben Okafor, 14 March 2026, in the hall
        "day": "^ (<unsaid> | day-preposition)* this&day",
        # — Ada Hale, September 2024
        "month or year": "^ ',' this&!day <unsaid>* $",
    },
    unsaid="number|sign",
)
"""For what stands behind the speaker of an author line, from there to its end."""
