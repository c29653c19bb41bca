"""What stands behind a passage and takes it back; what stands there and says that it is so."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope_behind import trigger_behind

# (language, text with the passage between |…|, kind of the trigger behind it)
CASES = [
    ("en", "|The quay held|, or so the owner says.", ScopeKind.HEDGE),
    ("en", "|The quay held| – a claim since disproved.", ScopeKind.DENIAL),
    ("en", "|The quay held|, which turned out to be false.", ScopeKind.DENIAL),
    ("en", "|The quay held|, which was untrue.", ScopeKind.DENIAL),
    ("en", "|The quay held|, which surprised the owner.", None),
    ("en", "|The quay held|, a claim that was later confirmed.", None),
    ("en", "|The quay held|, as the inquiry found.", None),
    ("en", "|The basin is open to ships of the crown| only.", ScopeKind.RESTRICTION),
    ("en", "|The basin is open to ships of the crown| only by night.", None),
    ("de", "|Der König lebte im Turm| allein.", None),
    ("en", "|He met the king|, who was wrong.", None),
    ("zh", "|码头挡住了洪水|。", None),
]


@pytest.mark.parametrize(("code", "text", "kind"), CASES)
def test_what_stands_behind_a_passage_may_take_it_back(code: str, text: str, kind: ScopeKind | None) -> None:
    before, passage, behind = text.split("|")
    found = trigger_behind(before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    assert (found.kind if found else None) is kind
