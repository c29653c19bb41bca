"""What governs a clause whose predicate alone is quoted: the subject stands between the two."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before

C, H = ScopeKind.CONDITION, ScopeKind.HEDGE

# (language, text with the passage between |…|, kind of the trigger before it)
CASES = [
    ("en", "If the bank agrees, we |shall pay in March|.", C),
    ("en", "If the bank agrees, the old owners of the mill |shall pay in March|.", C),
    ("en", "Had he been told, he |would have turned back|.", C),
    ("en", "With one exception, the children |were saved|.", C),
    ("en", "Had |the dam held|, the town would stand.", C),
    ("fr", "Sans la digue, |la crue aurait emporté le moulin|.", C),
    ("es", "Sin el muro, |la riada habría arrasado el molino|.", C),
    ("en", "Without delay, |the crew would lower the boats|.", None),
    ("fr", "Sans un mot, |la foule quitta la place|.", None),
    ("es", "Sin embargo, |la riada habría arrasado el molino|.", None),
    ("fr", "Sans doute, |la crue aurait emporté le moulin|.", H),
    ("de", "Ohne Zweifel |wäre die Stadt verloren|.", None),
    ("de", "Nicht wenige Bürger |verließen die Stadt|.", None),
    ("es", "Si el banco acepta, los dueños |pagarán en marzo|.", C),
    ("en", "Perhaps the captain |was drunk|.", H),
    ("fr", "Peut-être le capitaine |était-il ivre|.", H),
    ("en", "If the court finds that the captain |was drunk|, he pays.", C),
    ("de", "Bricht der Damm, |ist die Stadt verloren|.", C),
    ("de", "Sagt er die Wahrheit, |ist die Stadt verloren|.", C),
    ("de", "Kommt er heute, |fragte sie|.", None),
    ("de", "Ist es Ihnen nicht aufgefallen, |meine Liebe, wie rasch es ging|?", None),
    ("en", "When the bank agreed, we |paid in March|.", None),
    ("en", "Unless it rains, the fair opens on Monday and the shops |are closed|.", None),
    ("en", "The bank agreed, and we |shall pay in March|.", None),
    ("en", "If the bank agrees, we shall pay. The owners |are glad|.", None),
]


@pytest.mark.parametrize(("code", "text", "kind"), CASES)
def test_a_predicate_is_governed_as_its_clause_is(code: str, text: str, kind: ScopeKind | None) -> None:
    before, passage, behind = text.split("|")
    found = trigger_before(before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    assert (found.kind if found else None) is kind
