"""A mark that is closed in a later paragraph, or opened anew, is not missing; one that nothing closes is."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.reading import find_quotations

CLOSED = {
    "other marks of its kind in between": '<p>"The tower stood.</p><p>They called it "the lamp" and "the eye".</p><p>Then it fell."</p>',
    "curly ones": "<p>“The tower stood.</p><p>“Old Lamp?” they asked.</p><p>It fell.” [4]</p>",
    "opened anew behind a line break": '<blockquote>"The tower stood.<br><br>"Then it fell."</blockquote>',
    "opened anew in a block quote whose paragraphs were joined": "<blockquote>“The tower stood. “Then it fell.”</blockquote>",
    "opened anew behind an item": '<ul><li>He ends: "the tower stood.</li></ul><p>"Then it fell.</p><p>"Nobody knew."</p>',
    "a last mark behind a note's number": '<p>"The tower stood.</p><p>Lind said it "was the eye of the port."6"</p>',
    "opened anew behind three kinds of marks": "<blockquote>“The tower stood. ‘The “old” wall,’ Lind wrote, ‘was low.’ “Then it "
    "fell.”</blockquote>",
    "a last mark behind a space": '<p>"The tower stood.</p><p>Then it fell. "</p>',
}
OPEN = {
    "never closed": '<p>"The tower stood.</p><p>They called it "the lamp".</p><p>Then it fell.</p>',
    "closed in the middle of a later paragraph": '<p>"The tower stood.</p><p>They called it "the lamp".</p><p>Then" it fell at last.</p>',
    "a heading in between": '<p>"The tower stood.</p><h2>Later</h2><p>Then it fell."</p>',
    "opened anew in running text": "<p>“The tower stood. “Then it fell.”</p>",
}


TOO_MANY = '<p>“It was a hard, “metallic clap.</p><p>They called it "the lamp".</p><p>Then it fell.”</p>'


def test_of_two_marks_that_are_open_at_once_one_is_missing() -> None:
    assert [each.text for each in find_quotations(TOO_MANY) if not each.closed] == ["metallic clap."]


def test_a_mark_behind_a_figure_measures() -> None:
    assert find_quotations('<p>The lamp is 5 feet 6" high.</p>') == []


@pytest.mark.parametrize("case", CLOSED)
def test_no_mark_is_missing(case: str) -> None:
    assert all(each.closed for each in find_quotations(CLOSED[case]))


@pytest.mark.parametrize("case", OPEN)
def test_a_mark_is_missing(case: str) -> None:
    assert not all(each.closed for each in find_quotations(OPEN[case]))
