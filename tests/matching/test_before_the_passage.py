"""What stands right before a passage and turns or binds it: *only*, a condition, an exception; and what looks like it."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

BOUND: list[tuple[str, str, str]] = [
    ("en", "members may vote", "Only members may vote."),
    ("en", "Members may vote on the plan.", "Only members may vote on the plan."),
    ("en", "the members who paid may vote", "But only the members who paid may vote."),
    ("en", "row the boat at night", "They did not sail: nor row the boat at night."),
    ("en", "we will pay the debt", "Unless the bank agrees, we will pay the debt."),
    ("en", "we will pay the debt", "If the bank agrees, we will pay the debt."),
    ("en", "the gate is shut all day", "Except for emergencies, the gate is shut all day."),
    ("en", "the vote was rigged", "If the vote was rigged, we will act."),
    ("de", "Mitglieder dürfen abstimmen", "Nur Mitglieder dürfen abstimmen."),
    ("de", "zahlen wir die Schulden", "Wenn die Bank zustimmt, zahlen wir die Schulden."),
    ("fr", "les membres peuvent voter", "Seuls les membres peuvent voter."),
    ("fr", "nous paierons la dette", "Si la banque est d’accord, nous paierons la dette."),
    ("es", "los socios pueden votar", "Sólo los socios pueden votar."),
    ("es", "pagaremos la deuda", "Si el banco acepta, pagaremos la deuda."),
    ("zh", "会员可以投票", "据报道。只有会员可以投票。"),
    ("zh", "我们会付款", "如果银行同意，我们会付款。"),
    ("ja", "支払います", "もし銀行が同意すれば、支払います。"),
]

FREE: list[tuple[str, str, str]] = [
    ("en", "then did the members vote", "Only then did the members vote."),
    ("en", "the members voted", "Only yesterday the members voted."),
    ("en", "five members voted", "Only five members voted."),
    ("en", "a few members voted", "Only a few members voted."),
    ("en", "may vote on the plan", "Only members may vote on the plan."),
    ("en", "we will pay the debt", "If so, we will pay the debt."),
    ("en", "it is a lie", "If you ask me, it is a lie."),
    ("en", "the lamp was out", "They did not sail, nor row: for the lamp was out."),
    ("en", "we will pay the debt", "In May, we will pay the debt."),
    ("en", "we will pay the debt", "The bank did not ask if we can. And we will pay the debt."),
    ("de", "dann stimmten die Mitglieder ab", "Nur dann stimmten die Mitglieder ab."),
    ("fr", "alors les membres ont voté", "Seulement alors les membres ont voté."),
    ("es", "entonces votaron los socios", "Sólo entonces votaron los socios."),
    ("zh", "我们会付款", "会议结束后，我们会付款。"),
]


@pytest.mark.parametrize(("code", "quote", "source"), BOUND)
def test_a_passage_quoted_without_what_binds_it_misleads(code: str, quote: str, source: str) -> None:
    evidence = check_quote(quote, prepare_source(source), language=code)
    assert evidence.verdict is Verdict.MISLEADING
    assert EditKind.NEGATION_BEFORE in {edit.kind for edit in evidence.alignments[0].edits}


@pytest.mark.parametrize(("code", "quote", "source"), FREE)
def test_a_passage_that_nothing_before_it_binds_is_fine(code: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=code).verdict.fine
