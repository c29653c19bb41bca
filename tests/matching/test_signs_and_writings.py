"""Operators, numbers, times, accents and glued words: which writings are one thing, which are two."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import EditKind, Verdict

K = EditKind


def kinds(code: str, quote: str, source: str) -> set[EditKind]:
    evidence = check_quote(quote, prepare_source(source), language=code)
    return {edit.kind for edit in evidence.alignments[0].edits}


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The area is width / height of each plot.", "The area is width * height of each plot."),
        ("Take all x ∉ A and no other.", "Take all x ∈ A and no other."),
        ("It holds that A ⊆ B for both sets.", "It holds that A ⊂ B for both sets."),
        ("The dues are g(x) - g(y) in each case.", "The dues are g(x) g(y) in each case."),
    ],
)
def test_an_exchanged_operator_is_told_as_such(quote: str, source: str) -> None:
    assert K.COMPARISON in kinds("en", quote, source)


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("Men and / or women may come.", "Men and/or women may come."),
        ("He really meant the old bridge.", "He *really* meant the old bridge."),
        ("The wall, high as it is, fell.", "The wall - high as it is - fell."),
    ],
)
def test_a_sign_of_running_text_is_no_operator(quote: str, source: str) -> None:
    assert K.COMPARISON not in kinds("en", quote, source)


@pytest.mark.parametrize(
    ("code", "quote", "source", "kind"),
    [
        ("de", "kostet 1.250,50 Franken im Jahr", "Das kostet 1’250.50 Franken im Jahr.", K.PUNCTUATION),
        ("de", "um 9:15 Uhr im Saal", "Es begann um 9.15 Uhr im Saal.", K.PUNCTUATION),
        ("fr", "part à 14:30 de la gare", "Le train part à 14 h 30 de la gare.", K.PUNCTUATION),
        ("en", "It cost 97 500 crowns", "It cost 97.500 crowns in all.", K.NUMBER),
        ("fr", "l’Etat paiera la dette", "Il dit que l’État paiera la dette.", K.SPELLING),
        ("es", "fue a la villa con su padre", "El mozo fué á la villa con su padre.", K.SPELLING),
        ("es", "el barquero hablo con ella", "Dijo que el barquero habló con ella.", K.ACCENT),
        ("en", "Under Directive 95/46 a log is kept", "Under Directive No. 95/46 a log is kept.", K.SPELLING),
        ("en", "There were 3 men on the quay", "There were no 3 men on the quay.", K.NEGATION_LOST),
        ("en", "they did not mend the nets", "Nor did they mend the nets.", K.WORD),
        ("en", "so the mates did not mend nets", "And so did the mates mend nets.", K.NEGATION_GAINED),
        ("en", "was against the levy", "The councilwas against the levy. The council met.", K.HYPHEN),
        ("en", "significant to all of them", "It was insignificant to all of them.", K.CUT_WORD),
        ("en", "carried its own qualifiers", "It carried its own quali fiers.", K.HYPHEN),
        ("en", "The barn measures 40 m.", "The barn measures 40 m². It is old.", K.CUT_WORD),
    ],
)
def test_a_difference_is_told_by_its_kind(code: str, quote: str, source: str, kind: EditKind) -> None:
    found = kinds(code, quote, source)
    assert kind in found or (kind is K.WORD and K.ADDITION in found and K.NEGATION_GAINED not in found)


def test_ruled_lines_of_a_table_are_no_text() -> None:
    table = "The rates:\n\n+----+------+\n| A  | 5    |\n+----+------+\n"
    assert check_quote("+----+------+\n| A | 5 |\n+----+------+", prepare_source(table)).verdict.fine


def test_signs_that_the_source_has_behind_the_words_are_its_own() -> None:
    source = prepare_source("Frame {\n   kind = 7,\n      }\n\nIt ends.")
    assert check_quote("Frame {\n kind = 7,\n}", source).verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    ("code", "quote", "source"),
    [
        ("en", "He [hid] the ledger in May.", "He sold the ledger in May."),
        ("en", "About [seventy] men came.", "About seven men came."),
        ("en", "They left on [Friday] for good.", "They left on Monday for good."),
        ("de", "Sie [stahl] das Boot im Mai.", "Sie verkaufte das Boot im Mai."),
        ("fr", "Elle a [volé] le bateau en mai.", "Elle a vendu le bateau en mai."),
        ("es", "Ella [robó] el barco en mayo.", "Ella vendió el barco en mayo."),
    ],
)
def test_a_bracket_that_states_something_else_is_a_change(code: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=code).verdict is Verdict.ALTERED


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("[Mrs Ode] saw the ledger in May.", "She saw the ledger in May."),
        ("He [sells] the ledger in May.", "He sold the ledger in May."),
        ("The [ledger] was late again.", "The report was late again."),
        ("About [7] men came.", "About seven men came."),
    ],
)
def test_a_bracket_that_explains_is_none(quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source)).verdict is Verdict.EQUIVALENT


def test_a_comma_for_a_semicolon_has_not_moved() -> None:
    source = prepare_source(
        "I bore a hell within me; and, finding myself alone, wished to tear up the trees."
    )
    for quote, moved in (
        ("I bore a hell within me, and finding myself alone, wished to tear up the trees.", False),
        ("I bore a hell, within me; and finding myself alone, wished to tear up the trees.", True),
    ):
        (place,) = check_quote(quote, source).alignments
        assert (EditKind.MEANING_PUNCTUATION in {edit.kind for edit in place.edits}) is moved
