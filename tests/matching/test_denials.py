"""A clause that its source denies, doubts or leaves open is no statement of the source."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

# (language, quotation, source)
TAKEN_BACK = [
    ("ja", "港は安全だ", "報告書は港は安全だとは述べていない。"),
    ("ja", "港は安全だ", "市長は港は安全だと認めなかった。"),
    ("ja", "港は安全だ", "港は安全だという証拠はない。"),
    ("ja", "港は安全", "港は安全かどうかは不明である。"),
    # The passage begins with the word that opens the clause, or behind its subject.
    ("en", "that the plant was safe", "There is no evidence that the plant was safe."),
    ("de", "daß das Werk sicher war", "Es gibt keinen Beleg dafür, daß das Werk sicher war."),
    ("en", "was safe for years", "The board denied that the old plant was safe for years."),
    ("en", "misled the board", "I do not say that she misled the board."),
    ("en", "the plant will close", "He would not say whether the plant will close."),
    ("en", "the driver was drunk", "The report does not say that the driver was drunk."),
    ("en", "the plant would close in May", "He refused to confirm that the plant would close in May."),
    ("en", "the plant was safe", "He declined to say that the plant was safe."),
    ("en", "the plant was safe", "She isn't claiming that the plant was safe."),
    ("en", "the plant was safe", "She has never once suggested that the plant was safe."),
    ("en", "the plant was safe", "We found little evidence that the plant was safe."),
    ("en", "the plant was safe", "There is no hint that the plant was safe."),
    ("en", "the plant was safe", "It is hardly credible that the plant was safe."),
    ("en", "the plant was safe", "It would be misleading to conclude that the plant was safe."),
    ("en", "the plant was safe", "The data do not prove that the plant was safe."),
    ("en", "the plant was safe", "The data fail to show that the plant was safe."),
    ("en", "simple and cheap", "The plan is far from simple and cheap."),
    ("en", "simple and cheap", "The plan is by no means simple and cheap."),
    ("en", "simple and cheap", "The plan is anything but simple and cheap."),
    ("en", "being a failure, the mission was praised by all", "Far from being a failure, the mission was praised by all."),
    ("en", "the plant was safe", "The minister rejected as false the claim that the plant was safe."),
    ("en", "the plant was safe", "He stopped short of saying that the plant was safe."),
    ("en", "the plant was safe", "It is unclear whether the plant was safe."),
    ("en", "the plant was safe", "I don't for a moment believe the plant was safe."),
    ("en", "the plant was safe", "Nobody has shown that the plant was safe."),
    ("en", "the plant was safe", "No study has shown that the plant was safe."),
    ("en", "the plant was safe", "They could not establish that the plant was safe."),
    ("en", "the plant was safe", "The court was not convinced that the plant was safe."),
    ("en", "the plant was safe", "I am not sure that the plant was safe."),
    ("de", "das Werk sicher war", "Der Bericht sagt nicht, dass das Werk sicher war."),
    ("de", "das Werk schließt", "Er wollte nicht bestätigen, dass das Werk schließt."),
    ("de", "das Werk sicher war", "Es ist unklar, ob das Werk sicher war."),
    ("de", "das Werk sicher war", "Niemand hat gezeigt, dass das Werk sicher war."),
    ("de", "das Werk unsicher war", "Sie wies den Vorwurf zurück, dass das Werk unsicher war."),
    ("de", "einfach und billig", "Der Plan ist alles andere als einfach und billig."),
    ("de", "einfach und billig", "Der Plan ist keineswegs einfach und billig."),
    ("fr", "l'usine était sûre", "Le rapport ne dit pas que l'usine était sûre."),
    ("fr", "l'usine fermerait en mai", "Il a refusé de confirmer que l'usine fermerait en mai."),
    ("fr", "l'usine était sûre", "Rien ne prouve que l'usine était sûre."),
    ("fr", "simple et bon marché", "Le plan est loin d'être simple et bon marché."),
    ("es", "la planta fuera segura", "El informe no dice que la planta fuera segura."),
    ("es", "la planta cerraría en mayo", "Se negó a confirmar que la planta cerraría en mayo."),
    ("es", "la planta fuera segura", "Nada demuestra que la planta fuera segura."),
    ("es", "sencillo y barato", "El plan está lejos de ser sencillo y barato."),
    ("zh", "工厂是安全的", "报告没有说工厂是安全的。"),
    ("zh", "工厂是安全的", "没有人证明工厂是安全的。"),
    ("zh", "工厂是安全的", "他拒绝承认工厂是安全的。"),
    ("en", "the plant was safe", "Rumours were denied in May that the plant was safe."),
    ("en", "the plant was safe", "It is not yet clear that the plant was safe."),
    ("en", "the plant was safe", "It has not been shown conclusively that the plant was safe."),
    ("en", "the plant was safe", "Officials would neither confirm nor deny that the plant was safe."),
    ("en", "old plant was safe", "The board denied that the old plant was safe."),
    ("en", "the plant was safe", "Experts dispute the idea that the plant was safe."),
    ("en", "the plant was safe", "I wouldn’t say the plant was safe."),
    ("en", "the plant was safe", "Nobody thinks the plant was safe."),
    ("en", "a request is complete", "The server cannot assume that a request is complete."),
]  # fmt: skip

STATED = [
    ("ja", "港は安全だ", "市長は港は安全だと述べた。"),
    ("ja", "港は安全だ", "市長は港は安全だと認めた。"),
    ("en", "that the plant was safe", "There is evidence that the plant was safe."),
    ("en", "was safe for years", "The board found that the old plant was safe for years."),
    ("en", "old plant", "The board denied that the old plant was safe."),
    ("en", "how much it cost the city", "He did not say how much it cost the city."),
    ("en", "whether the plant will close", "He would not say whether the plant will close."),
    ("en", "the plant was safe", "He did not deny that the plant was safe."),
    ("en", "the plant was safe", "There is no doubt that the plant was safe."),
    ("en", "the plant was safe", "He did not know that the plant was safe."),
    ("en", "the plant was safe", "Nobody told me that the plant was safe."),
    ("en", "the plant was safe", "Nobody doubts that the plant was safe."),
    ("en", "the plant was safe", "We cannot deny that the plant was safe."),
    ("en", "the plant was safe", "It is not surprising that the plant was safe."),
    ("en", "the plant was safe", "It is no secret that the plant was safe."),
    ("en", "the plant was safe", "He said that the plant was safe."),
    ("en", "the plant was safe", "He did not only say that the plant was safe."),
    ("en", "the plant was safe", "The study, which was not funded, shows that the plant was safe."),
    ("en", "the plant was safe", "They do not often agree, but they say that the plant was safe."),
    ("en", "the plant was safe", "The claim was not new. Reports show that the plant was safe."),
    ("de", "das Werk sicher war", "Er bestreitet nicht, dass das Werk sicher war."),
    ("de", "das Werk sicher war", "Es besteht kein Zweifel, dass das Werk sicher war."),
    ("de", "das Werk sicher war", "Er sagte, dass das Werk sicher war."),
    ("fr", "l'usine était sûre", "Il n'a pas nié que l'usine était sûre."),
    ("fr", "l'usine était sûre", "Il a dit que l'usine était sûre."),
    ("es", "la planta fuera segura", "No negó que la planta fuera segura."),
    ("es", "la planta era segura", "Dijo que la planta era segura."),
    ("zh", "工厂是安全的", "他不否认工厂是安全的。"),
    ("en", "the plant was safe", "The members who did not vote said that the plant was safe."),
    ("en", "the plant was safe", "He did not go; he said that the plant was safe."),
    ("en", "the plant was safe", "There was no meeting, but officials say that the plant was safe."),
    ("en", "the plant was safe", "It is not the first time he has said that the plant was safe."),
    ("en", "the plant was safe", "They did not vote because they believed that the plant was safe."),
    ("en", "the plant was safe", "He denied the charge and said that the plant was safe."),
    ("en", "the plant was safe", "He failed to persuade them, and they said that the plant was safe."),
    ("en", "the plant was safe", "It is not only clear that the plant was safe."),
    ("en", "the plant was safe", "The report finds without reservation that the plant was safe."),
    ("en", "the plant was safe", "I have no doubt at all that the plant was safe."),
    ("en", "the plant was safe", "It cannot be denied that the plant was safe."),
    ("en", "the plant was safe", "Few doubt that the plant was safe."),
    ("en", "the plant was safe", "The results show clearly that the plant was safe."),
    ("en", "much about the new plant", "He did not say much about the new plant."),
    ("en", "the plant was not safe", "We regret that the plant was not safe."),
    ("en", "wrong that the plant was closed", "It was wrong that the plant was closed."),
    ("en", "the client MUST close the connection", "The source code does not say that: the client MUST close the connection."),
    ("en", "a client that sends no reply is closed", "To deny service, a client that sends no reply is closed."),
    ("en", "it waits for the end", "The server cannot assume that a request is complete, so it waits for the end."),
    ("en", "the message is too long", "If the check fails, the server reports that the message is too long."),
    ("en", "the port is closed", "A client that fails to connect may find that the port is closed."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "quote", "source"), TAKEN_BACK)
def test_a_clause_that_the_source_takes_back_is_misleading(language: str, quote: str, source: str) -> None:
    evidence = check_quote(quote, prepare_source(source), language=language)
    assert evidence.verdict is Verdict.MISLEADING
    kinds = {edit.kind for edit in evidence.alignments[0].edits}
    assert kinds & {EditKind.LIFTED_CLAUSE, EditKind.NEGATION_BEFORE}


@pytest.mark.parametrize(("language", "quote", "source"), STATED)
def test_a_clause_that_the_source_lets_stand_is_fine(language: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=language).verdict.fine


def test_a_name_behind_a_title_is_a_name_and_no_beginning_of_a_sentence() -> None:
    source = prepare_source("On Monday afternoon we all met Dr. Hale at the pier. Later it rained.")
    evidence = check_quote("On Monday afternoon we all met Dr. Hall", source)
    assert [edit.kind for edit in evidence.alignments[0].edits] == [EditKind.NAME]


# What looks like a denial and is none: (language, quotation, source)
@pytest.mark.parametrize(
    ("language", "quote", "source"),
    [
        ("en", "light the lamp", "He has never failed to light the lamp."),
        ("es", "estar al lado de Romario", "Hristo no dejó de estar al lado de Romario."),
        ("en", "am thankful to say", "“No one, I am thankful to say,” she said."),
        ("de", "Haus liegt ein Fall", "Nur wenige Kilometer von seinem Haus liegt ein Fall."),
        ("fr", "franc et si fou", "Elle partit d’un rire si franc et si fou."),
        ("fr", "que nous serions un jour perdus", "Vous aviez raison de dire que nous serions un jour perdus."),
        ("de", "eine neue Stelle der Frauen", "Er hatte sich über eine neue Stelle der Frauen Gedanken gemacht."),
    ],
)  # fmt: skip
def test_words_that_deny_elsewhere_deny_nothing_here(language: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=language).verdict.fine


@pytest.mark.parametrize(
    ("language", "quote", "source"),
    [
        ("en", "light the lamp", "He has failed to light the lamp."),
        ("en", "is safe here", "Nobody I know is safe here."),
        ("de", "eine Million Menschen", "Es kamen über eine Million Menschen."),
        ("fr", "le bac est sûr", "Il ne dit pas si le bac est sûr."),
        ("en", "pass the bill", "They shall never pass the bill. We must pass. The bill is good."),
    ],
)
def test_and_what_does_deny_or_bound_is_told(language: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=language).verdict is Verdict.MISLEADING
