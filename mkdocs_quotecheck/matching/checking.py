"""One quotation of a page, all that is registered → one `Evidence`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import available, primary
from mkdocs_quotecheck.matching.books import cites_another_book
from mkdocs_quotecheck.matching.candidates import (
    ATTRIBUTED,
    BESIDE,
    CITED,
    EVERYWHERE,
    PAGE,
    choose_named,
    is_ambiguous,
    is_only_named,
)
from mkdocs_quotecheck.matching.comparing import Comparison, compare_named, compare_retrieved
from mkdocs_quotecheck.matching.library_index import library_index
from mkdocs_quotecheck.matching.original_words import as_written, with_square_brackets
from mkdocs_quotecheck.matching.speaking import said_by_several, settle_speaker
from mkdocs_quotecheck.matching.strange_words import are_strange
from mkdocs_quotecheck.matching.verdict import LONGEST_QUOTE
from mkdocs_quotecheck.model import Candidate, CitationKind, Evidence, Unchecked, Verdict
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.language import SAMPLE, detect_lexicon, prevailing_language
from mkdocs_quotecheck.text.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mkdocs_quotecheck.matching.library_index import Documents
    from mkdocs_quotecheck.model import Alignment, Library, Quotation, Source

# Fewer words than these stand in another source by chance, and say nothing about where the quotation is from: of real
# excerpts of three words 15 % stand verbatim in one of 100 other sources, of four 4 %, of five 2 %, of six none.
TELLING_WORDS = 5
# One word that is found in the sources to which a page's front matter narrows it is no quotation found.
LEAST_WORDS = 2
# A changed quotation that names no source belongs to the source that has this share of its words, if it has some words. Of 529
# real quotations with one harmful change all but one have more in their source; of 600 whose own source was taken away one
# has as much in another of 939.
LIKE_ENOUGH = 0.75
LIKE_WORDS = 6
# A changed quotation is taken from the source that it cites, though another source has it as it is, if no more than one word in
# ten differs there. Documents of one kind (minutes of two meetings) have short sentences alike.
NEARLY_EXACT = 0.9
# What is cited so and not registered is a document of its own.
OF_WHATEVER_IS_NAMED = frozenset({
    CitationKind.TITLE, CitationKind.FOOTNOTE, CitationKind.CITE, CitationKind.AUTHOR_DATE,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Question:
    quotation: Quotation
    library: Library
    language: str
    named: tuple[Candidate, ...]
    documents: Documents
    """Those that the candidates are."""
    only_named: bool = False
    """Whether the page names the person and none of the person's documents, which need not be all there is."""

    @property
    def quote(self) -> str:
        """Its text as it is compared."""
        quotation = self.quotation
        if not quotation.originals:
            return quotation.text
        return with_square_brackets(quotation.text, quotation.originals, lexicon(self.language))

    @property
    def reason(self) -> str:
        return self.named[0].reason if self.named else EVERYWHERE

    @property
    def person(self) -> str | None:
        attribution = self.quotation.attribution
        return attribution.person if attribution and attribution.person in self.library.people else None

    @property
    def names_unregistered(self) -> bool:
        """Whether the page cites a document for the words that is not registered, of somebody of whom others are."""
        person = self.library.people.get(self.person or "")
        if person is not None and person.complete:
            return False
        return any(
            citation.kind in OF_WHATEVER_IS_NAMED and not (citation.source or citation.candidates)
            for citation in self.quotation.citations
        )

    @property
    def words(self) -> int:
        return len(word_keys(self.quote))

    @property
    def tells(self) -> bool:
        """Whether the quotation is long enough that where it stands says where it is from."""
        keys = word_keys(self.quote)
        # Of scripts without spaces each character is a key, and a word has about two.
        unspaced = sum(len(key) == 1 and not key.isascii() for key in keys)
        return len(keys) - unspaced // 2 >= TELLING_WORDS


def check_quotation(
    quotation: Quotation,
    library: Library,
    *,
    page_language: str = "en",
    page_sources: Sequence[str] = (),
    page_documents: Sequence[Collection[str]] = (),
) -> Evidence:
    """Checks a quotation against the sources that the page names for it, else against all.

    Args:
        quotation: With attribution and citations. Mentions are not for checking.
        library: The registered people and sources.
        page_language: Of the page; the quotation's own counts for more.
        page_sources: Source ids to which the page's front matter narrows it.
        page_documents: Source ids that the page names, links to or cites anywhere; together where a name fits several.

    Returns:
        Evidence whose alignments name their sources. Low confidence of the attribution does not change the verdict: it
        stands in `evidence.quotation.attribution` for the rules.
    """
    if quotation.ignored is not None:
        return _unchecked(quotation, Unchecked.IGNORED)
    if len(quotation.text) > LONGEST_QUOTE:
        return _unchecked(quotation, Unchecked.TOO_LONG)
    if not library.sources:
        return _unchecked(quotation, Unchecked.NO_REGISTRY)
    evidence = _check(quotation, library, page_language, page_sources, page_documents)
    return as_written(evidence, quotation.text) if quotation.originals else evidence


def _check(
    quotation: Quotation,
    library: Library,
    page_language: str,
    page_sources: Sequence[str],
    page_documents: Sequence[Collection[str]],
) -> Evidence:
    named = () if _names_another(quotation) else choose_named(quotation, library, page_sources)
    on_page = (*page_documents, *({source} for source in page_sources))
    documents = library_index(library).ids_of(named)
    only_named = is_only_named(quotation, library, on_page, documents.names)
    language = primary(quotation.language or page_language)
    question = _Question(quotation, library, language, named, documents, only_named)
    if question.reason in {CITED, ATTRIBUTED}:
        return replace(_check_named(question), quotation=quotation, candidates=named)
    if question.reason in {PAGE, BESIDE}:
        looks = compare_named(question.quote, library, language, documents.ids)
        evidence = _check_unnamed(question, looks)
        if question.reason == PAGE or evidence.verdict is not Verdict.UNCHECKED:
            return replace(_if_all_read(evidence, question), quotation=quotation, candidates=named)
    return replace(_check_everywhere(question), quotation=quotation)


def _unchecked(quotation: Quotation, reason: Unchecked) -> Evidence:
    return Evidence(quotation.text, Verdict.UNCHECKED, unchecked=reason, quotation=quotation)


# ---------------------------------------------------------------------------------------------- the page names a source


def _check_named(question: _Question) -> Evidence:
    ids = question.documents.ids
    looks = compare_named(question.quote, question.library, question.language, ids)
    if looks and looks[0].fine:
        return _settle(question, looks)
    changed = bool(looks) and looks[0].changed
    without_text = not all(map(question.library.has_text, ids))
    if without_text and (question.reason == CITED or not changed):
        # Who cannot read the named source cannot say that the words are not in it, wherever else they are.
        return Evidence(question.quote, Verdict.UNCHECKED, _nearest(looks), Unchecked.UNAVAILABLE)
    other = _found_elsewhere(question, looks, ids)
    if other is not None:
        return _if_all_read(other, question)
    if changed:
        return looks[0].evidence
    reason = _why_not_absent(question, looks)
    nearest = looks[0].evidence if looks else Evidence(question.quote, Verdict.ABSENT)
    return replace(nearest, verdict=Verdict.UNCHECKED, unchecked=reason) if reason else nearest


def _settle(question: _Question, looks: Sequence[Comparison]) -> Evidence:
    """The quotation is found: does the person say it who is said to, and is it clear who does?"""
    fine = [look for look in looks if look.fine]
    if question.person is not None:
        return settle_speaker(question.library.people[question.person], fine, question.library)
    ambiguous = said_by_several(fine, question.library, question.words)
    return ambiguous or fine[0].evidence


def _found_elsewhere(
    question: _Question, looks: Sequence[Comparison], named: Collection[str]
) -> Evidence | None:
    """The quotation stands in a source that the page does not name: another edition, another document, another person's."""
    library = question.library
    others = _in_other_editions(question)
    if not others and question.words >= TELLING_WORDS:
        retrieved = compare_retrieved(
            question.quote, library, question.language, leave_out=named, only_fine=True
        )
        others = [look for look in retrieved if look.fine]
        if others and question.reason == CITED and _is_like_enough(question, looks, NEARLY_EXACT):
            # It is taken from the source that it cites, and changed; that another has it as it is comes second.
            places = tuple(look.evidence.alignments[0] for look in others)
            return replace(looks[0].evidence, alignments=(*_nearest(looks), *places))
    return _said_elsewhere(question, looks, others, named) if others else None


def _in_other_editions(question: _Question) -> list[Comparison]:
    """Where the quotation stands in another edition of a source that the page names."""
    editions = _other_editions(question.documents, question.library)
    if not editions:
        return []
    compared = compare_named(question.quote, question.library, question.language, editions)
    return [look for look in compared if look.fine]


def _said_elsewhere(
    question: _Question, looks: Sequence[Comparison], others: Sequence[Comparison], named: Collection[str]
) -> Evidence:
    """What it means that other sources have the words than those that the page names."""
    library, quote = question.library, question.quote
    if question.reason == ATTRIBUTED and question.person is not None:
        settled = settle_speaker(library.people[question.person], others, library)
        if settled.verdict is not Verdict.ELSEWHERE:
            return settled
        return replace(settled, alignments=(*settled.alignments, *_nearest(looks)))
    places = tuple(look.evidence.alignments[0] for look in others)
    changed = _nearest(looks)
    if not changed and any(library.sources[source].excerpt for source in named):
        # Nobody can say that the rest of the document has not got the words too; where they are known to be is worth telling.
        return Evidence(quote, Verdict.UNCHECKED, places, Unchecked.EXCERPT)
    return Evidence(quote, Verdict.ELSEWHERE, (*places, *changed))


def _is_like_enough(question: _Question, looks: Sequence[Comparison], share: float = LIKE_ENOUGH) -> bool:
    """Whether so much of the quotation stands in the best source that it must be taken from there."""
    if not (looks and looks[0].changed):
        return False
    least = TELLING_WORDS if looks[0].evidence.verdict is Verdict.MISLEADING else LIKE_WORDS
    return looks[0].score >= share and question.words >= least


def _nearest(looks: Sequence[Comparison]) -> tuple[Alignment, ...]:
    """What the named source says at that place."""
    return looks[0].evidence.alignments[:1] if looks and looks[0].changed else ()


def _other_editions(named: Documents, library: Library) -> list[str]:
    """All other editions of the named sources, however many replacements away."""
    replaced_by = library_index(library).replacements
    waiting = [*named.ids]
    seen = set(waiting)
    found: list[str] = []
    while waiting:
        name = waiting.pop()
        if name not in library.sources:
            continue
        if name not in named.names:
            found.append(name)
        new = {*library.sources[name].replaces, *replaced_by.get(name, ())} - seen
        seen |= new
        waiting.extend(sorted(new))
    return found


def _why_not_absent(question: _Question, looks: Sequence[Comparison]) -> Unchecked | None:
    """Why not finding it in the named sources proves nothing; None if it does."""
    sources = [question.library.sources[candidate.source] for candidate in question.named]
    if len(looks) and looks[0].evidence.verdict is Verdict.UNCHECKED:
        return looks[0].evidence.unchecked
    if _is_unread(question):
        return Unchecked.UNAVAILABLE
    if _are_all_foreign(sources, question):
        return Unchecked.TRANSLATION
    if any(source.excerpt for source in sources):
        return Unchecked.EXCERPT
    if other := _of_other_document(question):
        return other
    return Unchecked.AMBIGUOUS_SOURCE if is_ambiguous(question.quotation, question.reason) else None


def _are_all_foreign(sources: Sequence[Source], question: _Question) -> bool:
    """Whether the words are in another language than each source, or than the parts of it that are registered."""
    spoken = _language_of(question.quote, question.language)
    parts = library_index(question.library).parts
    return are_strange(question.quote, question.documents.ids, question.library) or all(
        any(_is_foreign(each, spoken, question) for each in (source, *parts.get(source.id, ())))
        for source in sources
    )


def _of_other_document(question: _Question) -> Unchecked | None:
    """Whether the page says, or leaves room for it, that the words are from a document that is not registered."""
    if question.reason == CITED:
        another = cites_another_book(question.quotation, question.library)
        return Unchecked.OTHER_DOCUMENT if another else None
    if question.reason == ATTRIBUTED and question.names_unregistered:
        return Unchecked.OTHER_DOCUMENT
    return Unchecked.NOT_REGISTERED if question.reason == ATTRIBUTED and question.only_named else None


def _is_unread(question: _Question) -> bool:
    """Whether one of the named sources could not be read to its end, so that not finding the words proves nothing."""
    return any(map(question.library.unread, question.documents.ids))


def _if_all_read(evidence: Evidence, question: _Question) -> Evidence:
    """The evidence, if it says more than what is not found in the named sources; else that these could not all be read."""
    silent = evidence.verdict is Verdict.ELSEWHERE or evidence.unchecked is Unchecked.NO_SOURCE
    if not silent or not _is_unread(question):
        return evidence
    return Evidence(question.quote, Verdict.UNCHECKED, evidence.alignments, Unchecked.UNAVAILABLE)


def _names_another(quotation: Quotation) -> bool:
    """Whether the page names an edition or document for the words that is not registered, and none that is."""
    return any(
        citation.kind is CitationKind.NAMED and not (citation.source or citation.candidates)
        for citation in quotation.citations
    )


def _is_foreign(source: Source, language: str, question: _Question) -> bool:
    """Whether a source is in another language than the words.

    One that declares none has the site's by default: there its small words tell.
    """
    declared = primary(source.language) if source.language else question.language
    text = question.library.text(source.id)
    if declared != question.language or declared not in available() or text is None:
        return source.language is not None and declared != language
    return prevailing_language(word_keys(text.text[:SAMPLE]), declared) != language


def _language_of(text: str, declared: str) -> str:
    return detect_lexicon(word_keys(text), declared).code if declared in available() else declared


# ---------------------------------------------------------------------------------------------- the page names none


def _check_everywhere(question: _Question) -> Evidence:
    looks = compare_retrieved(question.quote, question.library, question.language)
    found = _check_unnamed(question, looks)
    evidence = _if_all_read(found, question)
    if evidence is not found:
        return replace(evidence, candidates=question.named)
    return replace(found, candidates=tuple(Candidate(look.source, EVERYWHERE) for look in looks))


def _check_unnamed(question: _Question, looks: Sequence[Comparison]) -> Evidence:
    if looks and looks[0].fine and question.words >= LEAST_WORDS:
        if question.reason == PAGE or question.tells:
            return _settle(question, looks)
        return Evidence(question.quote, Verdict.UNCHECKED, unchecked=Unchecked.NO_SOURCE)
    if _names_another(question.quotation):
        # *(Heron 4:1, OKB)*: the words of one edition are not compared with those of another.
        return Evidence(question.quote, Verdict.UNCHECKED, unchecked=Unchecked.NO_SOURCE)
    if _is_like_enough(question, looks):
        return looks[0].evidence
    return Evidence(question.quote, Verdict.UNCHECKED, unchecked=Unchecked.NO_SOURCE)
