"""The line before a list, the label before a statement and the prefix before a word, which govern what follows."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.list_leads import LONGEST_LIST, lead_end
from mkdocs_quotecheck.text.scope import trigger_before

D, N, H = ScopeKind.DENIAL, ScopeKind.NEGATION, ScopeKind.HEDGE

# (language, text with the passage between |…|, kind of the trigger before it)
CASES = [
    ("en", "The jury rejected these points:\n\n- The pit was flooded.\n- |The lamps were old|.", D),
    ("en", "The following claims are false:\n\n1. The pit was flooded.\n2. |The lamps were old|.", D),
    ("en", "None of these statements is true:\n\n(a) The pit was flooded.\n\n(b) |The lamps were old|.", D),
    ("en", "The court did not find that:\n\n(a) the pit was flooded;\n(b) |the lamps were old|.", D),
    ("en", "Members must not:\n\n- smoke in the mill or\n  in its yard;\n- |enter the pit at night|.", N),
    (
        "de",
        "Folgende Behauptungen sind falsch:\n\n- Die Grube war trocken.\n- |Die Lampen waren alt|.",
        D,
    ),
    (
        "fr",
        "Les affirmations suivantes sont fausses :\n\n- La mine était sèche.\n- |Les lampes étaient vieilles|.",
        D,
    ),
    (
        "es",
        "Las siguientes afirmaciones son falsas:\n\n- La mina estaba seca.\n- |Las lámparas eran viejas|.",
        D,
    ),
    # Without bullets, as a web page's text has it.
    ("en", "Members must not:\n\nsmoke in the mill;\n\n|enter the pit at night|.", N),
    ("en", "Members must not:\n\n|smoke in the mill|;\n\nenter the pit at night.", N),
    ("en", "Members must not smoke. The rules:\n\nLeave at six.\n\n|Enter by the gate|.", None),
    ("en", "The jury accepted these points:\n\n- The pit was flooded.\n- |The lamps were old|.", None),
    ("en", "Members must:\n\n- smoke in the yard;\n- |enter the pit at night|.", None),
    (
        "en",
        "The board may refuse a permit in these cases:\n\n- The pit is wet.\n- |The lamps are old|.",
        None,
    ),
    (
        "en",
        "The tribunal rejected the appeal on these grounds:\n\n1. It rained.\n2. |The fee was due|.",
        None,
    ),
    ("en", "The minister denied the claims, saying:\n\n- |The bridge was inspected in May|.", None),
    # A paragraph of its own ends the list.
    (
        "en",
        "The board denies the following:\n\n- The pit was wet.\n\nIt rained.\n\n- |The lamps are old|.",
        None,
    ),
    ("en", "Myth: |The pit was flooded|. Fact: The pit was dry.", D),
    ("en", "**Myth 2:** |The pit was flooded|.", D),
    ("de", "Mythos: |Die Grube war überflutet|.", D),
    ("fr", "Faux : |la mine était inondée|.", D),
    ("en", "Fact: |The pit was flooded|.", None),
    ("en", "In short: |The pit was flooded|.", None),
    # A value and what it does.
    ("en", "- false: |the cache is not written|.", None),
    ("en", "Non-|members may vote|.", N),
    ("en", "The ex-|president met the crowd at noon|.", H),
    ("en", "Well-|known crowds filled the square|.", None),
]


@pytest.mark.parametrize(("code", "text", "kind"), CASES)
def test_what_stands_before_an_item_or_word_governs_it(code: str, text: str, kind: ScopeKind | None) -> None:
    before, passage, behind = text.split("|")
    found = trigger_before(before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    assert (found.kind if found else None) is kind


def test_a_long_list_is_followed_back_only_so_far() -> None:
    items = "".join(f"- item {number}\n" for number in range(LONGEST_LIST // 8))
    text = f"The jury rejected these points:\n{items}- the last"
    assert lead_end(text, len(text) - len("the last")) is None
    near = f"The jury rejected these points:\n{items[:200]}\n- the last"
    assert lead_end(near, len(near) - len("the last")) == near.index(":")
