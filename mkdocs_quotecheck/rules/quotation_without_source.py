"""A quotation was not checked, for whatever reason; the message names it.

No registered source is named, or one that is not registered; the page names only a person, in whose registered documents the
words do not stand, or is itself the registered document; only an excerpt is registered; the source cannot be read, is in
another language, or may be one of several; the quotation is too long; nothing is registered at all. What the author switched off on the page is not told.

Information; at that level all quotations of a site with the same message are told as one. Where another finding gives the
reason (an excerpt, an unknown speaker, a file that cannot be read) it is ignored, unless you set its level. The JSON report
lists every quotation that was not checked, with its line.

## Why it matters

An old site with three registered sources must not drown in warnings, and yet nobody should think that its other
quotations were checked. One letter that is registered is not all that somebody ever said.

## Example

The page says “I saw the whole thing from the chip shop,” said a visitor.

The source says nothing: none is named.

The warning:

    unchecked: no registered source is named

## How to fix

Register the document it comes from and name it on the page, or leave it as it is. Where all that a person said is
registered, give the person `complete: true`. With `levels: {quotation-without-source: warn}` every quotation that was not
checked is told by itself, as a warning.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind, Level, LocatorKind, Unchecked
from mkdocs_quotecheck.rules._judging import SOURCES_NAMED
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import counted, listed, marked
from mkdocs_quotecheck.rules.unknown_source_cited import cites_unregistered
from mkdocs_quotecheck.rules.unknown_speaker import names_unknown_speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case

SWITCH_ON = "Take the comment or attribute out of the page that switches the check off."


@dataclass(frozen=True, slots=True)
class _Reason:
    """What to say about quotations that were not checked for one reason."""

    describe: Callable[[Case], str]
    """The reason, a clause."""
    help: str
    told_otherwise: Callable[[Case], bool] = lambda _: True
    """Whether another finding tells it already: one about the quotation, or one about the registry or a source. Then this
    rule adds nothing, unless the user sets its level."""


def _unreadable(case: Case) -> str:
    """What was searched, what was not and why, and where else the words are."""
    sources = _sources(case)
    without_text = [source for source in sources if not case.library.has_text(source)]
    partial = [source for source in sources if source not in without_text and case.library.unread(source)]
    searched = [source for source in sources if source not in without_text and source not in partial]
    found = [f"what could be read of {case.title(source)}" for source in partial]
    found = [*_named(case, searched), *found[:SOURCES_NAMED]]
    missing = [
        f"{case.title(source)} could not {'all ' if source in partial else ''}be read: {case.library.unread(source)}"
        for source in (*without_text, *partial)
    ]
    more = len(missing) - SOURCES_NAMED
    told = [
        *([f"not found in {listed(found, 'or')}"] if found else []),
        *(missing[:SOURCES_NAMED] or ["its source could not be read"]),
        *([f"nor could {counted(more, 'more source')}"] if more > 0 else []),
        *_elsewhere(case, sources),
    ]
    return "; ".join(told)


def _named(case: Case, sources: Sequence[str]) -> list[str]:
    """Some sources by their titles, or their number where they are many."""
    if len(sources) > SOURCES_NAMED:
        return [f"any of {counted(len(sources), 'other source')}"]
    return [case.title(source) for source in sources]


def _elsewhere(case: Case, named: Sequence[str]) -> list[str]:
    """Where the words stand that are not found in the sources named."""
    others = dict.fromkeys(each.source for each in case.evidence.alignments if each.source not in named)
    titles = [case.title(source) for source in others][:SOURCES_NAMED]
    return [f"as quoted it stands in {listed(titles)}"] if titles else []


def _nothing_named(case: Case) -> str:
    """No document that the page makes the source; one that its sentence only mentions has been looked into."""
    mentioned = (each.source for each in case.quotation.citations if each.beside and each.source)
    titles = [case.title(source) for source in dict.fromkeys(mentioned) if source in case.library.sources]
    if not titles and _unregistered_title(case):
        return _other_document(case)
    if titles:
        return f"no registered source is cited; {listed(titles[:SOURCES_NAMED])}, which the sentence mentions, does not have it"
    return "no registered source is named"


def _person(case: Case) -> str:
    said = case.quotation.attribution
    name = case.person_name(said.person) if said and said.person else "the person"
    return f"not in the registered documents of {name}"


def _other_document(case: Case) -> str:
    named = _unregistered_title(case)
    return f"the page names {named}, which is not registered" if named else "its document is not registered"


def _unregistered_title(case: Case) -> str:
    cited = case.quotation.citations
    titles = [each.target for each in cited if each.kind is CitationKind.TITLE]
    # Of a verse the book is another one than the cited source has.
    titles += [each.locator.text for each in cited if each.locator and each.locator.kind == LocatorKind.VERSE]
    return next(map(marked, titles), "")


def _excerpt(case: Case) -> str:
    excerpts = (source for source in _sources(case) if case.library.sources[source].excerpt)
    titles = [case.title(source) for source in excerpts][:SOURCES_NAMED]
    return f"not in the registered excerpt of {listed(titles, 'or') or 'its source'}"


def _translation(case: Case) -> str:
    titles = [case.title(source) for source in _sources(case)][:SOURCES_NAMED]
    return f"{listed(titles, 'or') or 'its source'} is in another language"


def _sources(case: Case) -> tuple[str, ...]:
    """Ids of the registered sources that the page names for the quotation, or that are by the person it names."""
    named = (candidate.source for candidate in case.evidence.candidates if candidate.named)
    return tuple(dict.fromkeys(source for source in named if source in case.library.sources))


REASONS: Mapping[Unchecked, _Reason] = {
    Unchecked.NO_SOURCE: _Reason(
        _nothing_named,
        "Register the document that it comes from, and name it on the page.",
        lambda case: names_unknown_speaker(case) or cites_unregistered(case) is not None,
    ),
    Unchecked.NOT_REGISTERED: _Reason(
        _person,
        "Register the document that it comes from, or give the person `complete: true` if all that was said is registered.",
        lambda _: False,
    ),
    Unchecked.OTHER_DOCUMENT: _Reason(
        _other_document,
        "Register the document that it comes from.",
        lambda case: cites_unregistered(case) is not None,
    ),
    Unchecked.EXCERPT: _Reason(_excerpt, "Put the passage, or the whole document, into the source’s file."),
    Unchecked.UNAVAILABLE: _Reason(
        _unreadable,
        "Mend the source’s file; a finding of its own says what is wrong with it.",
        lambda case: not any(map(case.library.has_text, _sources(case))),
    ),
    Unchecked.TRANSLATION: _Reason(
        _translation, "Register the document in the page’s language, or leave it as it is."
    ),
    Unchecked.AMBIGUOUS_SOURCE: _Reason(
        lambda _: "several registered sources or people may be meant",
        "Write the full name, link to the document, or declare the source in a comment before the paragraph.",
    ),
    Unchecked.OWN_DOCUMENT: _Reason(
        lambda _: "the page is itself a registered document, which has these words",
        "Name the document that the page takes them from, and register it.",
    ),
    Unchecked.TOO_LONG: _Reason(
        lambda _: "too long to be compared",
        "Look for a closing mark that is missing, or quote the passages one by one.",
    ),
    Unchecked.NO_REGISTRY: _Reason(
        lambda _: "nothing is registered", "Register the documents that the site quotes from."
    ),
}
"""For each reason what to say. What the author switched off has none: who did it knows it."""


def why_unchecked(case: Case) -> tuple[str, str]:
    """Why a quotation was not checked, a clause, and what would make it checked, a sentence."""
    if case.evidence.unchecked is Unchecked.IGNORED:
        return "switched off by the author", SWITCH_ON
    reason = REASONS.get(case.evidence.unchecked) if case.evidence.unchecked else None
    return (reason.describe(case), reason.help) if reason else ("", "")


def _judge(case: Case) -> Finding | None:
    reason = REASONS.get(case.evidence.unchecked) if case.evidence.unchecked else None
    if reason is None:
        return None
    finding = RULE.about(case, f"unchecked: {reason.describe(case)}", help=reason.help)
    return replace(finding, level=Level.IGNORE) if reason.told_otherwise(case) else finding


RULE = Rule(
    code="QC311",
    name="quotation-without-source",
    level=Level.INFO,
    gathered="{message} ({quotations} on {pages})",
    quotation=_judge,
)
