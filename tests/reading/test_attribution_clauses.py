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


SUBJECTS = [
    # A gerund behind a comma has the subject of the main clause.
    ("Lind sent a song called “Low Water” to the board, writing “this is how the bay once was”.", "Lind"),
    ("Lind repeated accusations that Hale tells the same story, calling him a “talented guy”.", "Lind"),
    ("Lind spoke first when Hale interrupted her speech, shouting “we were here before you”.", "Hale"),
    # `that` opens what is told; behind another noun it points back.
    ("Hale told a reporter that he feels “a lot of unease” about the pier.", "Hale"),
    ("Hale said in a statement that Lind wants “far too much for far too little”.", "Hale"),
    # A time, a bracket and a relative clause stand between subject and verb.
    ("The crews who wrote to Hale on Thursday say they are “tired of the long wait”.", "who"),
    ("Tuesday in Harl, on the bay, Ada Hale (Harbour Party), said “we will wait no longer”.", "Ada Hale"),
    ("Hale said that the notice, which some have called mild, was an “insult” to the crews.", "Hale"),
    # A place without a comma before the name is no part of it.
    ("At the harbour meeting Ada Hale said “the gate was open all night”.", "Ada Hale"),
    # A noun of speech with its verb says something.
    ("Hale made the point that the plan would make the bay “completely a second lagoon”.", "Hale"),
    # `you` is nobody in particular.
    ("Hale noted that the rule comes with the limit that you cannot yell “fire” on the ferry.", "Hale"),
    # A plural behind a preposition is no verb.
    ("Hale was defending the crew against angry attacks from Lind, but admitted “one or two slips”.", "Hale"),
    # The label of a headline stands for all of it.
    ("Hale: Lind Would Put Crews Ashore, ‘I Fear the Same for Us’", "Hale"),
]


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS)
def test_the_subject_is_found_across_what_stands_between(text: str, speaker: str) -> None:
    found = find_quotations(text, media_type="text/plain")[-1]
    assert found.attribution is not None
    assert found.attribution.speaker == speaker
