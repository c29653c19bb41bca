"""One rule tells of everything that was not checked, and gives the reason."""

from __future__ import annotations

import pytest
from casework import Shelf, case, findings, names

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import Level, Source, Unchecked, Verdict

LIT = "The lamp was lit at dusk"


def asked_of(reason: Unchecked) -> rules.Case:
    return case(LIT, Verdict.UNCHECKED, unchecked=reason, looked_in=("log", "lost"))


@pytest.mark.parametrize("reason", [reason for reason in Unchecked if reason is not Unchecked.IGNORED])
def test_one_rule_can_be_made_to_warn_of_everything_that_was_not_checked(reason: Unchecked) -> None:
    told = names(asked_of(reason), {"quotation-without-source": Level.WARN})
    assert "quotation-without-source warn" in told
    assert "quotation-without-source info" not in names(
        asked_of(reason), {"quotation-without-source": Level.IGNORE}
    )


@pytest.mark.parametrize(
    ("reason", "message"),
    [
        (Unchecked.NO_SOURCE, "no registered source is named"),
        (Unchecked.NOT_REGISTERED, "not in the registered documents of Ines Aldor"),
        (Unchecked.EXCERPT, "not in the registered excerpt of its source"),
        (
            Unchecked.UNAVAILABLE,
            "not found in The keeper's log, edition 2; Lost papers could not be read: the file is gone",
        ),
        (Unchecked.TRANSLATION, "The keeper's log, edition 2 or Lost papers is in another language"),
        (Unchecked.AMBIGUOUS_SOURCE, "several registered sources or people may be meant"),
        (Unchecked.TOO_LONG, "too long to be compared"),
        (Unchecked.NO_REGISTRY, "nothing is registered"),
    ],
)
def test_the_reason_is_named(reason: Unchecked, message: str) -> None:
    shelf = Shelf()
    shelf.sources["lost"] = Source("lost", "Lost papers", ("ines",))
    asked = case(LIT, Verdict.UNCHECKED, unchecked=reason, looked_in=("log", "lost"), shelf=shelf)
    told = [
        each for each in findings(asked, {"quotation-without-source": Level.WARN}) if each.code == "QC311"
    ]
    assert [each.message for each in told] == [f"unchecked: {message}"]


def test_what_a_rule_ignores_by_itself_is_not_counted_as_ignored() -> None:
    asked = asked_of(Unchecked.TRANSLATION)
    assert rules.judge(asked, {}).suppressed_by_level == 0
    assert rules.judge(asked, {"QC311": Level.IGNORE}).suppressed_by_level == 1
