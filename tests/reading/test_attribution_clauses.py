"""Whose words they are in sentences of several clauses: brackets, absolutes, owners around the words."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations

NAMED = [
    # Inside brackets the clause of the brackets counts.
    (
        "Most pilots (Ada Hale, who drew the chart, once said, “It happened every spring before we came”) agree.",
        "Ada Hale",
    ),
    ("Hale said the pier (built in 1902) was “far too short for any ferry.”", "Hale"),
    # `with` gives a gerund its subject.
    ("The harbour party went on, with one of her aides asking, “Is there any fish left for us?”", "one"),
    ("The meeting dragged on, with Lind shouting, “Is there any fish left for us?”", "Lind"),
    # Inversion far behind the words.
    ("“We are extremely happy” about the vote, said Nora Lind, the head of the union.", "Nora Lind"),
    # What is spoken of is not who speaks.
    ("The town said Lind’s remarks “are his opinion and not facts.”", "The town"),
    ("The town rejected Lind’s remark that the pier “is a ruin and nothing else.”", "Lind"),
    # The words stand between their owner and the noun.
    ("Lind’s “fast lane” remark was heard all over the bay.", "Lind"),
    # A plural name is the subject of a plain verb.
    ("Islanders like fish. Islanders call this the “long wait” for the ferry.", "Islanders"),
]


@pytest.mark.parametrize(("text", "speaker"), NAMED)
def test_the_clause_around_the_words_names_the_speaker(text: str, speaker: str) -> None:
    found = find_quotations(text, media_type="text/plain")[-1]
    assert found.attribution is not None
    assert found.attribution.speaker == speaker


def test_the_prize_of_a_show_is_not_what_the_show_said() -> None:
    found = find_quotations("She took home the show’s “Star Power” award.", media_type="text/plain")[-1]
    assert found.attribution is None
