"""German: main clauses behind a clause in front that take it back, and what denies a clause without *dass*."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before
from mkdocs_quotecheck.text.scope_behind import trigger_behind

# The passage stands between |…|.
TAKEN_BACK = [
    "Dass |die Mühle zweimal brannte|, stimmt so einfach nicht.",
    "Dass |die Mühle zweimal brannte|, trifft leider nicht zu.",
    "Dass |die Mühle zweimal brannte|, lässt sich nicht belegen.",
    "Dass |die Mühle zweimal brannte|, glaubt niemand.",
    "Dass |die Mühle zweimal brannte|, glaube ich nicht.",
    "Dafür, dass |die Mühle zweimal brannte|, gibt es keinen Beleg.",
    "Dafür, dass |die Mühle zweimal brannte|, spricht nichts.",
    "Davon, dass |die Mühle zweimal brannte|, kann keine Rede sein.",
    "Wer behauptet, |die Mühle habe zweimal gebrannt|, irrt.",
    "Wer sagt, dass |die Mühle zweimal brannte|, lügt.",
    "Die absurde Behauptung, |die Mühle habe zweimal gebrannt|, hält sich.",
    "Mit der haltlosen Unterstellung, dass |die Mühle zweimal brannte|, kam er nicht weit.",
    "Fälschlich wurde gemeldet, |die Mühle habe zweimal gebrannt|.",
    "Zu Unrecht heißt es, |die Mühle habe zweimal gebrannt|.",
    "Früher glaubten wir, |die Mühle habe zweimal gebrannt|.",
    "Dass |die Mühle zweimal brannte|, halte ich für Unsinn.",
    "Er zweifelt daran, dass |die Mühle zweimal brannte|.",
    "Er hat bestritten, |die Mühle habe zweimal gebrannt|.",
    "Wir zogen nicht den Schluss, dass |die Mühle zweimal brannte|.",
    "Er bildete sich ein, dass |die Mühle zweimal brannte|.",
    "Er tat, als |habe die Mühle zweimal gebrannt|.",
    "Es ist nicht so, dass |die Mühle zweimal brannte|.",
    "Ohne dass |die Mühle zweimal brannte|, zahlte er.",
    "Das Amt verbot, |die Mühle zu verkaufen|.",
    "Ich fürchte, |die Mühle ist abgebrannt|.",
]
TOLD_AS_IT_IS = [
    "Dass |die Mühle zweimal brannte|, stimmt leider.",
    "Dass |die Mühle zweimal brannte|, überrascht niemanden.",
    "Dass |die Mühle zweimal brannte|, wusste niemand.",
    "Dass |die Mühle zweimal brannte|, beweist nicht, dass er es war.",
    "Dass |die Mühle zweimal brannte|, zeigt nicht nur der Bericht.",
    "Dass |die Mühle zweimal brannte|, lässt mich nicht schlafen.",
    "Dafür, dass |die Mühle zweimal brannte|, gibt es viele Belege.",
    "Dafür, dass |die Mühle zweimal brannte|, gibt es keine Entschuldigung.",
    "Daran, dass |die Mühle zweimal brannte|, zweifelt niemand.",
    "Wer behauptet, |die Mühle habe zweimal gebrannt|, lügt nicht.",
    "Wer sagt, dass |die Mühle zweimal brannte|, hat recht.",
    "Er erzählte dem verrückten Nachbarn, dass |die Mühle zweimal brannte|.",
    "Zu Recht heißt es, |die Mühle habe zweimal gebrannt|.",
    "Dass |die Mühle zweimal brannte|, steht außer Zweifel.",
    "Dass |die Mühle zweimal brannte|, halte ich für wichtig.",
    "Niemand zweifelt daran, dass |die Mühle zweimal brannte|.",
    "Er hat nicht bestritten, |die Mühle habe zweimal gebrannt|.",
    "Er kam zu dem Schluss, dass |die Mühle zweimal brannte|.",
    "Es war größer, als |die Mühle hoch ist|.",
    "Es ist so, dass |die Mühle zweimal brannte|.",
    "Das Amt verbot nicht, |die Mühle zu verkaufen|.",
    "Ich weiß, |die Mühle ist abgebrannt|.",
    "Nicht nur |ist die Mühle abgebrannt|, auch der Stall ist fort.",
]


def _is_taken_back(marked: str) -> bool:
    before, passage, behind = marked.split("|")
    text, start, words = before + passage + behind, len(before), lexicon("de")
    end = start + len(passage)
    return (trigger_before(text, start, end, words) or trigger_behind(text, start, end, words)) is not None


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_a_clause_is_taken_back(text: str) -> None:
    assert _is_taken_back(text)


@pytest.mark.parametrize("text", TOLD_AS_IT_IS)
def test_a_clause_is_told_as_it_is(text: str) -> None:
    assert not _is_taken_back(text)
