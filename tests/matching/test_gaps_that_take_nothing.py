"""Negations that an ellipsis leaves out and that govern none of the kept words, beside those that do; hedges of a purpose."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, check_quote, prepare_source

ENGLISH = prepare_source(
    "The master came not to take but to give, and to lend his rope to many. "
    "The board came with such a wind that nobody could stand on the pier, and yet the ferry left at noon. "
    "When the warden appeared with a better rope (not made by hand, that is, not of this town) he entered the tower. "
    "Whoever is convicted of theft, or is not convicted only because he is dead, loses his licence. "
    "The mayor said that the pier was not safe, and that the slip was shut. The quay is not open to the fishermen. "
    "The lamps are trimmed so that the reef may be seen far out. "
    "It is useful for teaching, that the man of the quay may be complete at dusk. "
    "The board said, in the end, that the ferry may be closed in spring. "
    "It is none to you; for there is nothing either good or bad. "
    "If you find a boat on the reef, and if no one is in it, call the keeper at once. "
    "The pier is open, if the tide is low, to all who come on foot. "
    "The quay was swept, good for landing, and for loading, 17. that the master of it may be ready, fit for every boat. "
    "The mole was swept, good for landing,\n18. that the keeper of it may be awake, fit for every hour. "
    "It is said, that the sluice may be ready by noon. "
    "They made it in white, without spot or stain or any such thing, that it might be bright and without blame. "
    "The tenants, far from complaining, thanked the owner. "
    "Shall not the judge of the whole harbour do what is just? He is not the judge of any other town."
)
GERMAN = prepare_source(
    "Wird jemand wegen einer Tat verurteilt oder nur deshalb nicht verurteilt, weil seine Schuld nicht erwiesen ist, so entzieht "
    "ihm das Gericht die Erlaubnis. Der Steg ist nicht offen, sagt der Rat."
)


@pytest.mark.parametrize(
    "quote",
    [
        "The master came … to lend his rope to many",
        "The board came with such a wind … and yet the ferry left at noon",
        "When the warden appeared with a better rope … he entered the tower",
        "Whoever is convicted of theft, … loses his licence",
        "seen far out",
        "complete at dusk",
        "ready, fit for every boat",
        "awake, fit for every hour",
        "in white … bright and without blame",
        "the judge of the whole harbour",
        "There is nothing either good or bad.",
        "If you find a boat on the reef … call the keeper at once",
        "The tenants … thanked the owner",
    ],
)
def test_what_is_left_out_governs_nothing_of_what_is_kept(quote: str) -> None:
    assert not _misleads(quote)


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("The mayor said … the slip was shut", EditKind.ELLIPSIS_NEGATION),
        ("The quay is … open to the fishermen", EditKind.ELLIPSIS_NEGATION),
        ("The pier is open … to all who come on foot", EditKind.ELLIPSIS_NEGATION),
        ("closed in spring", EditKind.NEGATION_BEFORE),
        ("ready by noon", EditKind.NEGATION_BEFORE),
        ("the judge of any other town", EditKind.NEGATION_BEFORE),
        ("The judge of the whole harbour do what is just", EditKind.NEGATION_BEFORE),
    ],
)
def test_what_governs_it_is_missed(quote: str, kind: EditKind) -> None:
    assert kind in _misleads(quote)


def test_it_is_so_in_german() -> None:
    assert not _misleads(
        "Wird jemand wegen einer Tat verurteilt […], so entzieht ihm das Gericht die Erlaubnis", "de"
    )
    assert EditKind.ELLIPSIS_NEGATION in _misleads("Der Steg ist … offen", "de")


def _misleads(quote: str, language: str = "en") -> set[EditKind]:
    source = GERMAN if language == "de" else ENGLISH
    (place,) = check_quote(quote, source, language=language).alignments
    return {
        edit.kind
        for edit in place.edits
        if edit.kind in (EditKind.ELLIPSIS_NEGATION, EditKind.NEGATION_BEFORE)
    }
