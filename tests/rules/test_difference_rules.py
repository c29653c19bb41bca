"""Every difference of a quotation is told by one rule, and conventions by none."""

from __future__ import annotations

import pytest
from casework import GUESSED, LOG, Shelf, case, cites, edit, findings, names, passage

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import EditKind, Level, Source, Strictness, Verdict

FORGIVEN = {
    EditKind.TYPOGRAPHY,
    EditKind.END_PUNCTUATION,
    EditKind.ELLIPSIS,
    EditKind.GLOSS,
    EditKind.SUBSTITUTION,
    EditKind.EDITORIAL_NOTE,
    EditKind.NESTED_MARKS,
    EditKind.SOURCE_MARKUP,
    EditKind.INTERPOSED,
    EditKind.FURNITURE,
    EditKind.SYMBOL,
}

# kind, the page's words, the source's words → the rule, its level, the message.
CASES = [
    (EditKind.WORD, "candle", "lamp", "changed-word warn", "“candle” where the source has “lamp”"),
    (EditKind.NUMBER, "15", "51", "changed-number warn", "“15” where the source has “51”"),
    (EditKind.DATE, "3 May", "5 May", "changed-number warn", "“3 May” where the source has “5 May”"),
    (EditKind.UNIT, "mg", "g", "changed-number warn", "“mg” where the source has “g”"),
    (EditKind.COMPARISON, "<", "≤", "changed-number warn", "“<” where the source has “≤”"),
    (EditKind.NEGATION_LOST, "", "not", "negation-changed warn", "the source’s “not” is lost"),
    (
        EditKind.NEGATION_GAINED,
        "not",
        "",
        "negation-changed warn",
        "“not” denies what the source affirms: it has no such word",
    ),
    (EditKind.OMISSION, "", "before dawn", "words-left-out warn", "the source’s “before dawn” is left out"),
    (
        EditKind.OMISSION_AT_DASH,
        " - ",
        " took his hat, and ",
        "words-left-out info",
        "“-” where the source has “took his hat, and”",
    ),
    (EditKind.ADDITION, "old", "", "words-added warn", "“old” is not in the source"),
    (
        EditKind.ORDER,
        "lit was",
        "was lit",
        "order-changed warn",
        "the words stand in another order in the source",
    ),
    (EditKind.SPELLING, "grey", "gray", "spelling info", "“grey” where the source has “gray”"),
    (EditKind.PUNCTUATION, ";", ",", "punctuation info", "“;” where the source has “,”"),
    (
        EditKind.HYPHEN,
        "lamp-oil",
        "lamp oil",
        "hyphenation info",
        "“lamp-oil” where the source has “lamp oil”",
    ),
    (EditKind.MODAL, "may", "must", "changed-requirement warn", "“may” where the source has “must”"),
    (EditKind.KEYWORD_CASE, "must", "MUST", "changed-requirement warn", "“must” where the source has “MUST”"),
    (EditKind.NAME, "Alder", "Aldor", "changed-name warn", "“Alder” where the source has “Aldor”"),
    (
        EditKind.CONTRACTION,
        "didn’t",
        "did not",
        "contraction warn",
        "“didn’t” where the source has “did not”",
    ),
    (EditKind.CUT_WORD, "keep", "keeper", "cut-word warn", "“keep” where the source has “keeper”"),
    (EditKind.QUANTIFIER, "all", "most", "changed-quantifier warn", "“all” where the source has “most”"),
    (
        EditKind.WORD_FORM,
        "sleeps",
        "sleep",
        "changed-word-form warn",
        "“sleeps” where the source has “sleep”",
    ),
    (EditKind.ACCENT, "resume", "résumé", "changed-accent warn", "“resume” where the source has “résumé”"),
    (
        EditKind.MEANING_PUNCTUATION,
        "",
        ",",
        "meaning-changing-punctuation warn",
        "the source’s “,” is left out",
    ),
    (
        EditKind.ELLIPSIS_NEGATION,
        "…",
        "did not",
        "meaning-changing-ellipsis warn",
        "the ellipsis swallows what turns the sentence: “did not”",
    ),
    (
        EditKind.ELLIPSIS_OBJECT,
        "…",
        "dusk. The",
        "meaning-changing-ellipsis warn",
        "the ellipsis joins parts of different sentences: “dusk. The”",
    ),
    (
        EditKind.ELLIPSIS_SPEAKER,
        "",
        "",
        "speakers-joined warn",
        "the quotation joins the words of different speakers",
    ),
    (
        EditKind.ELLIPSIS_SPEAKER,
        "…",
        "",
        "speakers-joined warn",
        "the ellipsis joins the words of different speakers",
    ),
    (
        EditKind.ELLIPSIS_DISTANT,
        "…",
        "",
        "distant-passages-joined warn",
        "the ellipsis joins passages that stand far apart in the source",
    ),
    (
        EditKind.PARTS_ORDER,
        "…",
        "",
        "parts-reordered warn",
        "the parts stand in another order in the source",
    ),
    (EditKind.PASSAGE_TWICE, "…", "", "passage-used-twice warn", "one passage of the source is used twice"),
    (
        EditKind.BRACKET_INVERTS,
        "[not]",
        "",
        "bracket-inverts warn",
        "“[not]” turns the source’s meaning round",
    ),
    (
        EditKind.NEGATION_BEFORE,
        "",
        "not",
        "negation-cut-off warn",
        "it begins right after the source’s “not”",
    ),
    (
        EditKind.LIFTED_CLAUSE,
        "",
        "denied that",
        "lifted-clause warn",
        "the source denies this, or leaves it open",
    ),
    (
        EditKind.CUT_QUALIFIER,
        "",
        "unless the fog had lifted",
        "cut-before-qualifier info",
        "it ends just before the source’s “unless the fog had lifted”",
    ),
]


@pytest.mark.parametrize(("kind", "quoted", "original", "fires", "message"), CASES, ids=lambda v: str(v)[:24])
def test_a_difference_is_told_by_its_rule(
    kind: EditKind, quoted: str, original: str, fires: str, message: str
) -> None:
    asked = case(
        "The lamp was lit", Verdict.ALTERED, passage("The lamp was lit", edit(kind, quoted, original))
    )
    assert names(asked) == [fires]
    assert findings(asked)[0].message == message


@pytest.mark.parametrize("kind", sorted(FORGIVEN, key=lambda kind: kind.name), ids=lambda kind: kind.name)
def test_a_convention_of_quoting_is_told_by_no_rule(kind: EditKind) -> None:
    asked = case("The lamp", Verdict.EQUIVALENT, passage("The lamp", edit(kind, "The", "The")))
    assert names(asked) == []


def test_every_kind_of_difference_is_either_forgiven_or_one_rules_business() -> None:
    claimed = [kind for rule in rules.catalogue() if rule.differences for kind in rule.differences.kinds]
    assert len(claimed) == len(set(claimed))
    assert set(claimed) == set(EditKind) - FORGIVEN


@pytest.mark.parametrize(
    "rule", [rule for rule in rules.catalogue() if rule.differences], ids=lambda r: r.name
)
def test_a_difference_rule_is_silent_about_a_verbatim_quotation(rule: rules.Rule) -> None:
    assert names(case("The lamp was lit", Verdict.VERBATIM, passage("The lamp was lit"))) == []


def test_several_differences_are_one_finding_of_the_gravest_rule() -> None:
    quote = "The lamp was lit at night. The keeper did sleep before down"
    asked = case(
        quote,
        Verdict.ALTERED,
        passage(
            LOG[:63],
            edit(EditKind.WORD, "night", "dusk", quote),
            edit(EditKind.NEGATION_LOST, "", "not", quote),
            edit(EditKind.SPELLING, "down", "dawn", quote),
        ),
    )
    (finding,) = findings(asked)
    assert finding.rule == "negation-changed"
    assert (
        finding.message
        == "the source’s “not” is lost; “night” where the source has “dusk”; and 1 more difference"
    )
    assert [quote[mark.start : mark.end] for mark in finding.quoted_marks] == ["night", "down", ""]


def test_a_rule_that_warns_goes_before_a_graver_one_that_only_informs() -> None:
    edits = edit(EditKind.SPELLING, "grey", "gray"), edit(EditKind.NUMBER, "15", "51")
    asked = case("The lamp", Verdict.ALTERED, passage("The lamp", *edits))
    assert names(asked, {"changed-number": Level.INFO, "spelling": Level.WARN}) == ["spelling warn"]


def test_an_ignored_difference_is_not_mentioned_beside_another() -> None:
    edits = edit(EditKind.SPELLING, "grey", "gray"), edit(EditKind.NUMBER, "15", "51")
    asked = case("The lamp", Verdict.ALTERED, passage("The lamp", *edits))
    (finding,) = findings(asked, {"QC107": Level.IGNORE})
    assert finding.message == "“15” where the source has “51”"


def test_a_note_is_not_told_beside_a_mistake() -> None:
    edits = edit(EditKind.NUMBER, "15", "51"), edit(EditKind.CUT_QUALIFIER, "", "unless")
    asked = case("The lamp", Verdict.ALTERED, passage("The lamp", *edits))
    (finding,) = findings(asked)
    assert finding.message == "“15” where the source has “51”"
    assert names(asked, {"changed-number": Level.IGNORE}) == ["cut-before-qualifier info"]


@pytest.mark.parametrize(
    ("strictness", "kind", "fires"),
    [
        (Strictness.SPELLING, EditKind.SPELLING, "spelling warn"),
        (Strictness.SPELLING, EditKind.HYPHEN, "hyphenation warn"),
        (Strictness.PUNCTUATION, EditKind.PUNCTUATION, "punctuation warn"),
        (Strictness.CASE, EditKind.FIRST_CASE, "first-letter-case warn"),
        (Strictness.KEYWORD_CASE, EditKind.KEYWORD_CASE, "changed-requirement warn"),
    ],
)
def test_a_strict_source_makes_warnings_of_what_is_else_forgiven(
    strictness: Strictness, kind: EditKind, fires: str
) -> None:
    shelf = Shelf(sources={"log": Source("log", "The keeper's log", strict=frozenset({strictness}))})
    found = passage("The lamp", edit(kind, "the lamp", "The lamp"))
    asked = case("the lamp", Verdict.EQUIVALENT, found, shelf=shelf)
    assert names(asked, {"spelling": Level.IGNORE, "changed-requirement": Level.IGNORE}) == [fires]


def test_the_first_letters_case_is_forgiven_where_nobody_asked() -> None:
    found = passage("The lamp", edit(EditKind.FIRST_CASE, "the", "The"))
    assert names(case("the lamp", Verdict.EQUIVALENT, found)) == []


CHANGED = passage("The lamp was lit", edit(EditKind.WORD, "candle", "lamp"), score=0.75)
LONG = passage(LOG[:63], edit(EditKind.WORD, "candle", "lamp"), score=0.9)


@pytest.mark.parametrize(
    ("why", "asked", "level"),
    [
        ("the speaker is sure", case("The candle was lit", Verdict.ALTERED, CHANGED), "warn"),
        (
            "the speaker is a guess",
            case("The candle was lit", Verdict.ALTERED, CHANGED, said=GUESSED),
            "info",
        ),
        ("nobody is named", case("The candle was lit", Verdict.ALTERED, CHANGED, said=None), "info"),
        (
            "the document is linked",
            case("The candle was lit", Verdict.ALTERED, CHANGED, said=None, citations=(cites("log"),)),
            "warn",
        ),
        (
            "so many words agree that it must be taken from there",
            case("The candle was lit at dusk. The keeper did not sleep", Verdict.ALTERED, LONG, said=None),
            "warn",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_difference_warns_only_if_the_origin_is_sure(why: str, asked: rules.Case, level: str) -> None:
    assert names(asked) == [f"changed-word {level}"]


def test_a_clause_lifted_out_of_a_denial_is_shown_with_the_denial() -> None:
    quote = "sleep before dawn"
    asked = case(quote, Verdict.MISLEADING, passage(quote, edit(EditKind.NEGATION_BEFORE, "", "", quote)))
    (finding,) = findings(asked)
    assert finding.original == "The keeper did not sleep before dawn"
    assert [finding.original[m.start : m.end] for m in finding.original_marks] == ["The keeper did not "]


def test_a_quotation_cut_before_its_qualifier_is_shown_with_it() -> None:
    quote = "The keeper did not sleep before dawn"
    asked = case(quote, Verdict.VERBATIM, passage(quote, edit(EditKind.CUT_QUALIFIER, "", "", quote)))
    (finding,) = findings(asked)
    assert finding.original == "The keeper did not sleep before dawn, unless the fog had lifted."
    assert [finding.original[m.start : m.end] for m in finding.original_marks] == [
        ", unless the fog had lifted."
    ]
