"""What opens a sentence and hedges all of it: an adverb, or a source in doubt."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before

# (language, text with the passage between |…|)
HEDGED = [
    ("en", "Apparently |the ferry was sold|."),
    ("en", "In some cases, |the ferry was sold|."),
    ("en", "To the best of my knowledge, |the ferry was sold|."),
    ("en", "According to rumours, |the ferry was sold|."),
    ("en", "According to an unconfirmed report, |the ferry was sold|."),
    ("en", "In the opinion of many, |the ferry was sold|."),
    ("de", "Laut unbestätigten Berichten |wurde die Fähre verkauft|."),
    ("de", "Der Sage nach wurde |die Fähre verkauft|."),
    ("fr", "D’après la légende, |le bac a été vendu|."),
    ("fr", "Selon certains, |le bac a été vendu|."),
    ("es", "Según informes no confirmados, |el ferry fue vendido|."),
]
PLAIN = [
    ("en", "According to the harbour master, |the ferry was sold|."),
    ("en", "According to a confirmed report, |the ferry was sold|."),
    ("en", "In the opinion of the court, |the ferry was sold|."),
    ("de", "Nach Ansicht des Gerichts |wurde die Fähre verkauft|."),
    ("fr", "Selon le rapport, |le bac a été vendu|."),
    ("es", "Según el informe, |el ferry fue vendido|."),
]


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [(*case, ScopeKind.HEDGE) for case in HEDGED] + [(*case, None) for case in PLAIN],
)
def test_a_source_in_doubt_hedges_its_sentence(code: str, text: str, kind: ScopeKind | None) -> None:
    before, passage, behind = text.split("|")
    found = trigger_before(before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    assert (found.kind if found else None) is kind
