"""Verbs and clauses that a quotation cuts in two: particles at the end, opinions between signs, objects of other words."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import Verdict

M = (Verdict.MISLEADING,)
OK = (Verdict.VERBATIM, Verdict.EQUIVALENT)

# (language, source, quotation, verdicts)
CASES = [
    ("de", "Der Rat lehnt den Antrag ab.", "Der Rat lehnt den Antrag", M),
    ("de", "Der Rat nimmt den Antrag im Mai an, sagte er.", "Der Rat nimmt den Antrag im Mai", M),
    ("de", "Der Rat lehnt den Antrag ab.", "Der Rat lehnt den Antrag ab", OK),
    ("de", "Der Weg führt in den Wald und auf den Berg.", "Der Weg führt in den Wald", OK),
    ("de", "Er fährt mit dem Zug vor neun Uhr.", "Er fährt mit dem Zug", OK),
    ("en", "The glacier, I fear, will vanish by 2060.", "The glacier … will vanish by 2060", M),
    ("en", "The glacier, the owners believe, will vanish.", "The glacier … will vanish", M),
    (
        "en",
        "The glacier will, in the opinion of one geologist, vanish by 2060.",
        "The glacier will … vanish by 2060",
        M,
    ),
    ("de", "Der Gletscher wird, so fürchten manche, verschwinden.", "Der Gletscher wird … verschwinden", M),
    ("fr", "Le glacier aura, craignent certains, disparu.", "Le glacier aura … disparu", M),
    ("es", "El glaciar, temen algunos, desaparecerá en 2060.", "El glaciar … desaparecerá en 2060", M),
    ("zh", "冰川，有人担心，到2060年会消失。", "冰川……到2060年会消失", M),
    ("en", "The glacier, the report notes, will vanish by 2060.", "The glacier … will vanish by 2060", OK),
    ("en", "The glacier, the hope of all, will vanish by 2060.", "The glacier … will vanish by 2060", OK),
    ("en", "She spoke for the plan and against the tax.", "She spoke for … the tax", M),
    ("de", "Er stimmte für den Plan und gegen die Steuer.", "Er stimmte für … die Steuer", M),
    ("en", "She spoke for the plan and for the tax.", "She spoke for … the tax", OK),
    ("de", "Der Rat billigt den Plan, lehnt aber die Kosten ab.", "Der Rat billigt … die Kosten", M),
    ("fr", "Le conseil approuve le plan mais refuse les dépenses.", "Le conseil approuve … les dépenses", M),
    ("de", "Der Rat billigt den Plan, die Karten und die Kosten.", "Der Rat billigt … die Kosten", OK),
    ("en", "With one exception, all the children survived.", "all the children survived", M),
    ("de", "Bis auf eines überlebten alle Kinder.", "überlebten alle Kinder", M),
    ("fr", "À une exception près, tous les enfants ont survécu.", "tous les enfants ont survécu", M),
    ("ja", "一人を除いて子供たちは全員助かった。", "子供たちは全員助かった", M),
    ("en", "With great care, all the children were moved.", "all the children were moved", OK),
    ("de", "Mit großer Sorgfalt wurden alle Kinder gerettet.", "wurden alle Kinder gerettet", OK),
    # A belief or hedge behind the clause; what somebody thinks in marks is quoted.
    ("en", "The dam held the water, it was thought.", "The dam held the water", M),
    ("en", "The dam held the water, I believe.", "The dam held the water", OK),
    ("en", "I think that the dam held the water.", "the dam held the water", OK),
    ("en", "The dam held the water, supposedly.", "The dam held the water", M),
    ("de", "Der Damm hielt das Wasser angeblich.", "Der Damm hielt das Wasser", M),
    ("fr", "La digue retint l’eau, espérait-on.", "La digue retint l’eau", M),
    ("es", "El dique retuvo el agua, al parecer.", "El dique retuvo el agua", M),
    ("ja", "堤防は水を防いだと思われていた。", "堤防は水を防いだ", M),
    ("zh", "堤坝挡住了水吗？没有。", "堤坝挡住了水", M),
    ("en", "The bell, once feared, was rung twice.", "The bell … was rung twice", OK),
    ("en", "The bell was rung twice, which nobody feared.", "The bell was rung twice", OK),
    ("en", "Toil makes character, and character produces hope.", "Toil makes character", OK),
    ("en", "Honour your parents, fear the storm.", "Honour your parents", OK),
    ("en", "The dam held the water, the owners found.", "The dam held the water", OK),
    ("en", "The dam held the water, as we now know.", "The dam held the water", OK),
    ("en", "“The dam held the water,” he thought.", "The dam held the water", OK),
    # What was supposed and is confirmed is so.
    ("en", "The rumour that the boiler was unsafe was never confirmed.", "the boiler was unsafe", M),
    ("en", "The rumour that the boiler was unsafe proved to be true.", "the boiler was unsafe", OK),
    ("de", "Die Annahme, dass der Kessel leck war, erwies sich als richtig.", "der Kessel leck war", OK),
    # What worries somebody, or is not mentioned, is so.
    ("en", "The owner worried that the boiler was unsafe.", "the boiler was unsafe", M),
    ("en", "It worried the owner that the boiler was unsafe.", "the boiler was unsafe", OK),
    ("en", "The owner declined to say that the boiler was unsafe.", "the boiler was unsafe", M),
    ("en", "The owner failed to mention that the boiler was unsafe.", "the boiler was unsafe", OK),
    (
        "en",
        "The claim that the strike was lawful found no favour with the court.",
        "the strike was lawful",
        M,
    ),
    ("en", "The claim that the strike was lawful found favour with the court.", "the strike was lawful", OK),
    ("en", "The court had no difficulty in finding that the strike was lawful.", "the strike was lawful", OK),
    ("en", "The court reversed the finding that the strike was lawful.", "the strike was lawful", M),
    ("de", "Die Behauptung, der Damm sei gebrochen, fand keinen Glauben.", "der Damm sei gebrochen", M),
    ("fr", "Que la grève fût légale n’a jamais été démontré.", "la grève fût légale", M),
    ("fr", "Le tribunal n’est pas allé jusqu’à dire que la grève était légale.", "la grève était légale", M),
    ("fr", "Seul un fou dirait que la grève était légale.", "la grève était légale", M),
    (
        "de",
        "Das Gericht hatte keinen Zweifel daran, dass der Streik rechtens war.",
        "der Streik rechtens war",
        OK,
    ),
    (
        "de",
        "Das Gericht sah keinen Anhalt dafür, dass der Streik rechtens war.",
        "der Streik rechtens war",
        M,
    ),
    ("de", "Der Arzt riet zum Tee und warnte vor dem Kaffee.", "Der Arzt riet … dem Kaffee", M),
    ("zh", "很少有人相信罢工是合法的。", "罢工是合法的", M),
    ("en", "Only a fool would say that the boiler was unsafe.", "the boiler was unsafe", M),
    ("en", "It is too early to say that the boiler was unsafe.", "the boiler was unsafe", M),
]


@pytest.mark.parametrize(("code", "source", "quotation", "verdicts"), CASES)
def test_a_clause_is_quoted_with_what_belongs_to_it(
    code: str, source: str, quotation: str, verdicts: tuple[Verdict, ...]
) -> None:
    found = check_quote(quotation, prepare_source(source, media_type="text/plain"), language=code)
    assert found.verdict in verdicts
