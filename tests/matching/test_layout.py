"""Headings, the number of the first verse and items that are selected by number are no difference; all else is compared."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, check_quote, prepare_source
from mkdocs_quotecheck.model import EditGroup

VERSES = """\
## Chapter 4

1. A Song of the Slip. To the pilots. The lamps declare the care of the harbour, and the bell proclaims its hours.
2. Night to night pours out warning, and dawn to dawn reveals the channel to the boats.
3. There is no boat whose keel is not heard, nor is there a rope whose end is lost in the mud.
"""
ITEMS = """\
For the purposes of this Code:

(1) 'boat' means any vessel with a keel of wood or iron that is longer than five feet;

(2) 'slip' means the part of the harbour wall where boats are drawn up in winter;

(3) 'master' means who answers for a boat, owned or hired, at sea and at the slip;

(5) 'levy' means what the board asks for the use of the slip in each season;
"""
FINE = {
    "a first number in the middle of its verse": (
        VERSES,
        "1 The lamps declare the care of the harbour, and the bell proclaims its hours. 2 Night to night pours out warning",
    ),
    "a heading between paragraphs": (
        VERSES,
        (
            "1 The lamps declare the care of the harbour, and the bell proclaims its hours.\n\nThe Boats Are Warned\n\n"
            "2 Night to night pours out warning, and dawn to dawn reveals the channel to the boats."
        ),
    ),
    "a heading before them": (
        VERSES,
        (
            "Shining by Night\n\n1 The lamps declare the care of the harbour, and the bell proclaims its hours. 2 Night to night pours "
            "out warning, and dawn to dawn reveals the channel to the boats."
        ),
    ),
    "items selected by their numbers": (
        ITEMS,
        (
            "(1) 'boat' means any vessel with a keel of wood or iron that is longer than five feet;\n\n"
            "(3) 'master' means who answers for a boat, owned or hired, at sea and at the slip;\n\n"
            "(5) 'levy' means what the board asks for the use of the slip in each season;"
        ),
    ),
}
SECTIONS = f"""\
1.4. Lamps

Every boat that enters the harbour in the dark carries a lamp of at least two candles.

{"The board meets on the first day of each month and reads the letters that came. " * 60}

3.1. Moorings

All boats moor fore and aft, and no boat moors at the slip without leave of the board.
"""
LAMPS = "\n".join(
    f"{number}. the upkeep of lamp number {number} on the long mole;" for number in range(1, 80)
)
MATTERS = (
    f"# Act\n\nThe board alone decides on the following matters:\n\n{LAMPS}\n80. the sale of the ferry to the town.\n\n"
    "Nobody else does."
)
FORM = "Copyright [year] [fullname]. The name of the harbour is [name]. Permission is granted to all who ask for it in writing."
FINE |= {
    "sections that their numbers tell apart": (
        SECTIONS,
        (
            "1.4. Lamps\n\nEvery boat that enters the harbour in the dark carries a lamp of at least two candles.\n\n[...]\n\n"
            "3.1. Moorings\n\nAll boats moor fore and aft, and no boat moors at the slip without leave of the board."
        ),
    ),
    "one item of a long list": (
        MATTERS,
        "The board alone decides on [...] the sale of the ferry to the town",
    ),
    "one item of a long list, with an article of the writer's": (
        MATTERS,
        "The board alone decides on [... the] upkeep of lamp number 79 on the long mole",
    ),
    "blanks to be filled in": (
        FORM,
        "Copyright <year> <copyright holders>. The name of the harbour is <name>. Permission is granted to all who ask for it.",
    ),
}
TOLD = {
    "what stands behind the list": (
        MATTERS,
        "The board alone decides on [...] Nobody else does.",
        EditKind.ELLIPSIS_DISTANT,
    ),
    "far passages whose numbers are left out": (
        SECTIONS,
        (
            "Every boat that enters the harbour in the dark carries a lamp of at least two candles. [...] "
            "All boats moor fore and aft, and no boat moors at the slip without leave of the board."
        ),
        EditKind.ELLIPSIS_DISTANT,
    ),
    "a blank that is filled in": (
        FORM,
        "Copyright 1931 Ada Lind. The name of the harbour is [name]. Permission is granted to all who ask for it in writing.",
        EditKind.NUMBER,
    ),
    "operators": (
        "If x < y then the lamp is lit, and else it is not.",
        "If x > y then the lamp is lit",
        EditKind.COMPARISON,
    ),
    "another number before the first verse": (
        VERSES,
        "7 The lamps declare the care of the harbour, and the bell proclaims its hours. 2 Night to night pours out warning",
        EditKind.NUMBER,
    ),
    "the number of another line, far before": (
        f"7 {'The boats lie at the quay and wait for the tide. ' * 20}{VERSES[VERSES.index('The lamps') :]}",
        "7 The lamps declare the care of the harbour, and the bell proclaims its hours.",
        EditKind.NUMBER,
    ),
    "a sentence between paragraphs": (
        VERSES,
        (
            "1 The lamps declare the care of the harbour, and the bell proclaims its hours.\n\nThe boats are sunk.\n\n"
            "2 Night to night pours out warning, and dawn to dawn reveals the channel to the boats."
        ),
        EditKind.ADDITION,
    ),
    "words that run on": (
        VERSES,
        (
            "1 The lamps declare the care of the harbour, and the bell proclaims its hours. The Boats Are Warned "
            "2 Night to night pours out warning, and dawn to dawn reveals the channel to the boats."
        ),
        EditKind.ADDITION,
    ),
    "words left out between items without numbers": (
        ITEMS,
        (
            "'boat' means any vessel with a keel of wood or iron that is longer than five feet;\n\n"
            "'master' means who answers for a boat, owned or hired, at sea and at the slip;"
        ),
        EditKind.OMISSION,
    ),
    "words left out within an item": (
        ITEMS,
        (
            "(3) 'master' means who answers for a boat, at sea and at the slip;\n\n"
            "(5) 'levy' means what the board asks for the use of the slip in each season;"
        ),
        EditKind.OMISSION,
    ),
}


def kinds(source: str, quote: str) -> set[EditKind]:
    evidence = check_quote(quote, prepare_source(source, media_type="text/markdown"))
    changes = (EditGroup.CHANGE, EditGroup.MISLEADING)
    return {edit.kind for each in evidence.alignments for edit in each.edits if edit.kind.group in changes}


@pytest.mark.parametrize(("source", "quote"), FINE.values(), ids=FINE)
def test_what_a_block_quote_takes_over_from_the_layout_is_no_difference(source: str, quote: str) -> None:
    assert kinds(source, quote) == set()


@pytest.mark.parametrize(("source", "quote", "kind"), TOLD.values(), ids=TOLD)
def test_other_words_and_numbers_are_told(source: str, quote: str, kind: EditKind) -> None:
    assert kind in kinds(source, quote)
