"""What reading a page and loading the registry shows, each told by its rule."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import Level, Notice, RegistryProblem, SourceState


@pytest.mark.parametrize(
    ("notice", "fires", "message"),
    [
        (
            Notice("unclosed-mark", "The lamp is out", 5, 20),
            "unclosed-mark warn",
            "the quotation mark before “The lamp is out” is never closed in its paragraph",
        ),
        (
            Notice("literal-attribute-list", "{ data-source=log }", 0, 19),
            "literal-attribute-list warn",
            "“{ data-source=log }” stands on the page as text",
        ),
        (
            Notice("turned-direction", "21 boats", 5, 13, "U+202E"),
            "turned-direction warn",
            "the direction of letters is turned in “21 boats”",
        ),
        (
            Notice("invisible-character", "The lamp is out", 5, 20, "U+200B"),
            "invisible-character info",
            "an invisible character (U+200B) stands inside a word of “The lamp is out”",
        ),
        (
            Notice("not-read", "<!-- to be", 0, 0, "an unclosed comment hides what stands behind it"),
            "page-partly-read warn",
            "not all of this page was read: an unclosed comment hides what stands behind it",
        ),
        (
            Notice("perhaps-not-read", "", 0, 0, "a frame shows a document of its own"),
            "page-partly-read info",
            "not all of this page was read: a frame shows a document of its own",
        ),
        (
            Notice("unused-ignore", "quotecheck: ignore", 0, 3),
            "unused-ignore warn",
            "“quotecheck: ignore” has nothing to ignore",
        ),
        (
            Notice("unknown-directive", "quotecheck: ingore", 0, 3),
            "unknown-directive warn",
            "“quotecheck: ingore” is not understood",
        ),
        (
            Notice("unknown-directive", "quotecheck: ignore spell", 0, 3, "There is no rule “spell”."),
            "unknown-directive warn",
            "“quotecheck: ignore spell” is not understood: There is no rule “spell”",
        ),
        (
            Notice("unused-source", "quotecheck: source=log", 0, 3),
            "unused-declaration warn",
            "“quotecheck: source=log” holds for no quotation",
        ),
        (
            Notice("unknown-source", "lg", 0, 0, "log letter"),
            "unknown-source-cited warn",
            "the source “lg” is not registered. Did you mean “log”?",
        ),
    ],
    ids=lambda value: value.kind if isinstance(value, Notice) else "",
)
def test_a_notice_is_told_by_its_rule(notice: Notice, fires: str, message: str) -> None:
    (finding,) = rules.judge_notice(notice, {})
    assert f"{finding.rule} {finding.level.value}" == fires
    assert finding.message == message


@pytest.mark.parametrize(
    ("written", "thing"), [("quotecheck: ignore", "comment"), ('data-quotecheck="off"', "attribute")]
)
def test_what_ignores_nothing_is_called_what_it_is(written: str, thing: str) -> None:
    (finding,) = rules.judge_notice(Notice("unused-ignore", written, 0, 3), {})
    assert finding.help.startswith(f"Take the {thing} out")


def test_a_notice_of_a_rule_that_is_ignored_is_left_for_counting() -> None:
    levels = rules.levels({"unclosed-mark": Level.IGNORE})
    (finding,) = rules.judge_notice(Notice("unclosed-mark", "The lamp", 0, 8), levels)
    assert finding.level is Level.IGNORE


@pytest.mark.parametrize(
    ("state", "fires"),
    [
        (SourceState.MISSING, "source-missing"),
        (SourceState.UNREADABLE, "source-unreadable"),
        (SourceState.CHANGED, "source-changed"),
        (None, "registry-problem"),
    ],
)
def test_a_problem_of_the_registry_is_told_by_its_rule(state: SourceState | None, fires: str) -> None:
    problem = RegistryProblem("sources.yml", 3, 5, "The file is gone.", "Look for it.", "log", state)
    (finding,) = rules.judge_problem(problem, {})
    assert (finding.rule, finding.level) == (fires, Level.WARN)
    assert (finding.message, finding.help, finding.source) == ("The file is gone", "Look for it.", "log")


def test_a_source_that_was_read_in_part_is_information() -> None:
    problem = RegistryProblem("log.pdf", 0, 0, "Page 3 is a picture.", "Look for it.", "log", partial=True)
    (finding,) = rules.judge_problem(problem, {})
    assert f"{finding.rule} {finding.level.value}" == "source-partly-read info"
