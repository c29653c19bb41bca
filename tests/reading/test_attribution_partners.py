"""Conversations in which one who takes part is not registered."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Confidence, Person, find_quotations

ONE_REGISTERED = {
    "one who says I": (
        (
            "“Where were you?” I asked.\n\n“Out at the pier.”\n\n“All night?” I said.\n\n“All night,” Vera Holm said.\n\n"
            "“And the boat?”\n\n“It lies where it lay,” she said.\n\n“Good,” I said."
        ),
        [None, "vera", None, "vera", None, "vera", None],
    ),
    "one who is named": (
        (
            "“Where were you?” Tom Ness asked.\n\n“Out at the pier,” Vera Holm said.\n\n“All night?”\n\n“All night.”\n\n"
            "“And the boat?”\n\n“It lies where it lay.”"
        ),
        [None, "vera", None, "vera", None, "vera"],
    ),
    "one of another gender": (
        (
            "“Where were you?” the man asked.\n\n“Out at the pier,” Vera Holm said.\n\n“All night,” he added.\n\n"
            "“All night.”\n\n“And the boat?” he asked.\n\n“It lies where it lay,” said Vera Holm."
        ),
        [None, "vera", None, "vera", None, "vera"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), ONE_REGISTERED.values(), ids=ONE_REGISTERED)
def test_a_partner_who_is_not_registered_has_turns_of_his_own(text: str, speakers: list[str | None]) -> None:
    people = [Person(id="vera", name="Vera Holm", pronouns="she")]
    found = find_quotations(text, media_type="text/plain", people=people, language="en")
    namings = [each.attribution for each in found]
    assert [each.person if each else None for each in namings] == speakers
    sure = [each for each in namings if each and each.person and each.confidence is Confidence.HIGH]
    assert {each.speaker for each in sure} == {"Vera Holm"}
    assert all(each.start is not None for each in sure)


def test_nobody_is_sure_because_his_partner_is_not_registered() -> None:
    turns = [
        "“Since May,” Vera Holm said.",
        "“And before?”",
        "“Nobody ran it.”",
        "“Not even him?”",
        "“Not even him.”",
    ]
    text = "\n\n".join(
        ["“How long have you run it?” the clerk asked.", *turns, "“Odd.”", "“It is.”", "“Thanks.”"]
    )
    people = [Person(id="vera", name="Vera Holm", pronouns="she")]
    found = find_quotations(text, media_type="text/plain", people=people, language="en")
    sure = [
        each.text for each in found if each.attribution and each.attribution.confidence is Confidence.HIGH
    ]
    assert sure == ["Since May,"]
