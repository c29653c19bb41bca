"""Phrases at the head of a sentence that invert it, and questions that ask whether a clause is so."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before

N, C, H = ScopeKind.NEGATION, ScopeKind.CONDITION, ScopeKind.HEDGE

# (language, text with the passage between |…|, kind of the trigger before it)
CASES = [
    ("en", "At no time did |the captain lower the boats|.", N),
    ("en", "At no point |did the captain brake|.", N),
    ("en", "Only if the river rises |must the gates be closed|.", C),
    ("en", "Only if the river rises must |the gates be closed|.", C),
    ("en", "At no time during the long strike |did the captain brake|.", N),
    ("en", "Under no reading of the statute could |the owners be fined|.", N),
    ("en", "Not until 1971 |could women steer the ferry|.", N),
    ("en", "Never in his life |did he leave the lamp|.", N),
    ("de", "Zu keiner Zeit während des Streiks |verließ der Kapitän die Brücke|.", N),
    ("de", "Nie in seinem Leben |verließ er den Turm|.", N),
    ("de", "Nicht weit vom Hafen |liegt ein Turm|.", None),
    ("en", "Not far from the quay |did the captain live|.", None),
    ("en", "Not only |did the captain brake|.", None),
    ("en", "Isn’t it odd that we |do not pay the fee|?", None),
    ("en", "With no warning |came the flood|.", None),
    ("en", "Only after long talks did |the heirs agree to share the costs|.", None),
    ("en", "Did they show that |the port is safe|?", H),
    ("en", "Who could believe that |the board acted in good faith|?", H),
    ("de", "Glauben Sie, dass |der Hafen geschlossen ist|?", H),
    ("fr", "Croyez-vous que |le port est fermé| ?", H),
    ("fr", "Est-ce que |le port est fermé| ?", H),
    ("en", "Isn’t it the case that |the port is closed|?", H),
    ("es", "¿Cree alguien que |el puerto está cerrado|?", H),
    # What is taken for granted is not asked.
    ("en", "Does he know that |the port is safe|?", None),
    ("en", "Why did he say that |the port is safe|?", None),
    ("en", "They showed that |the port is safe|. Is it?", None),
]


@pytest.mark.parametrize(("code", "text", "kind"), CASES)
def test_an_inverted_sentence_governs_its_clause(code: str, text: str, kind: ScopeKind | None) -> None:
    before, passage, behind = text.split("|")
    found = trigger_before(before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    assert (found.kind if found else None) is kind
