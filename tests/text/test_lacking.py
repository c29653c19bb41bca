"""What an infinitive needs and there is none of: it does not happen."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before

# (language, text with the passage between |…|)
LACKING = [
    ("en", "The harbour board has no intention of |raising the fee|."),
    ("en", "The harbour board lacks the power to |raise the fee|."),
    ("en", "The harbour board lacked both the will and the power to |raise the fee|."),
    ("en", "The harbour board did nothing to |overhaul the pumps|."),
    ("en", "The harbour board did not have the slightest wish to |raise the fee|."),
    ("en", "No attempt was made to |raise the fee|."),
    ("en", "The harbour board was not able |to raise the fee|."),
    ("en", "The tenants lost the right to |vote on the fee|."),
    ("de", "Der Rat hatte keine Absicht, |die Gebühr zu erhöhen|."),
    ("de", "Der Rat tat nichts, um |die Gebühr zu senken|."),
    ("fr", "Le conseil n’a aucune intention de |relever le droit|."),
    ("fr", "Le conseil n’a rien fait pour |relever le droit|."),
    ("es", "El consejo no tiene intención de |subir la tasa|."),
    ("es", "El consejo carece de medios para |subir la tasa|."),
]
HAPPENING = [
    ("en", "The harbour board has the power to |raise the fee|."),
    ("en", "The harbour board had no trouble in |raising the fee|."),
    ("en", "The harbour board had no choice but to |raise the fee|."),
    ("en", "The harbour board did not fail to |raise the fee|."),
    ("en", "The minutes make no reference to |damage of the pumps|."),
    ("en", "The tenants lost money to |build the mill|."),
    ("en", "Nothing was easier than to |build the mill|."),
    ("en", "There was no alternative to |selling the mill|."),
    ("en", "They had no choice except to |sell the mill|."),
    ("en", "The tenants won the right to |vote on the fee|."),
    # What is not lacking, or not lost, is there.
    ("en", "The harbour board never waived the right to |raise the fee|."),
    ("en", "The harbour board lost no time in order to |raise the fee|."),
    ("de", "Der Rat verlor nie den Mut, |die Gebühr zu senken|."),
    ("de", "Der Rat verlor keine Zeit, |die Gebühr zu senken|."),
    ("es", "El consejo no carece de medios para |subir la tasa|."),
    # Others do it as well.
    ("en", "The harbour board was not the only one to |raise the fee|."),
    ("en", "The harbour board was not the first to |raise the fee|."),
    ("de", "Es bereitete keine Mühe, |die Gebühr zu erhöhen|."),
    ("de", "Es gibt keine Angaben |zu den Gebühren des Hafens|."),
    ("fr", "Le conseil a les moyens de |relever le droit|."),
    ("es", "El consejo no tuvo dificultad para |subir la tasa|."),
]


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [(*case, ScopeKind.NEGATION) for case in LACKING] + [(*case, None) for case in HAPPENING],
)
def test_what_lacks_its_means_does_not_happen(code: str, text: str, kind: ScopeKind | None) -> None:
    before, passage, behind = text.split("|")
    found = trigger_before(before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    assert (found.kind if found else None) is kind
