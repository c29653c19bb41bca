"""Documents that are known by what pages quote from them: the words stand there, and in no other document at hand."""

from __future__ import annotations

import contextlib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck import pipeline
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.documents import plain_bytes
from mkdocs_quotecheck.registering.resting import RIGHT
from mkdocs_quotecheck.sources.preparing import prepared, read_file
from mkdocs_quotecheck.text.addresses import same_document
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.places import headings_over

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import SourceText
    from mkdocs_quotecheck.registering.files_at_hand import FileAtHand
    from mkdocs_quotecheck.registering.suggesting import Unregistered

FEWEST_WORDS: Final = 8
"""Of a quotation that tells a document. Of real excerpts of six words none stands in one of 100 other documents (see
`TELLING_WORDS` in matching/checking.py); here a document of another author would be registered by mistake, so two more."""
MOST_BYTES: Final = 100_000_000
"""Of all files whose text is looked through: about half a minute."""
SEVERAL: Final = 2
"""Quotations of which each has the link alone beside it, and all stand in one document: then the link leads to it."""
_PROBE: Final = 5


@dataclass(frozen=True, slots=True)
class Holder:
    """A document that has words which pages quote."""

    file: FileAtHand
    addresses: tuple[str, ...] = ()
    """Those beside the quotations that are surely its own."""


@dataclass(frozen=True, slots=True)
class _Passage:
    """Where a quotation stands."""

    file: int
    heading: str
    """The innermost one above it."""


@dataclass(slots=True)
class _Votes:
    """What the quotations beside one address say about its document."""

    address: str
    files: Counter[int] = field(default_factory=Counter)
    """In how many of them it stands alone, by file."""
    named: set[int] = field(default_factory=set)
    """Files in which the linked words are the heading above the passage."""


def holders(files: Sequence[FileAtHand], quoted: Iterable[Unregistered]) -> tuple[Holder, ...]:
    """Which of the files have words that pages quote and no other file has, in the order of the files."""
    keyed = ((each, word_keys(each.text)) for each in quoted)
    long = [(each, keys) for each, keys in keyed if len(keys) >= FEWEST_WORDS]
    passages: dict[int, list[_Passage]] = defaultdict(list)
    for number, text in _texts(files if long else ()):
        for at, (each, keys) in enumerate(long):
            heading = _standing(each, keys, text)
            if heading is not None:
                passages[at].append(_Passage(number, heading))
    single = {at: found[0] for at, found in passages.items() if len(found) == 1}
    quoting = {passage.file for passage in single.values()}
    addresses = _addresses((long[at][0], passage) for at, passage in single.items())
    return tuple(
        Holder(file, addresses.get(number, ())) for number, file in enumerate(files) if number in quoting
    )


def _texts(files: Sequence[FileAtHand]) -> Iterator[tuple[int, SourceText]]:
    """The texts of the files one after another, as far as they can be read without being told more."""
    left = MOST_BYTES
    for number, file in enumerate(files):
        if file.form.archive:
            continue
        with contextlib.suppress(QuotecheckError, OSError):
            if file.path.stat().st_size > left:
                continue
            data = file.data()
            left -= len(data)
            yield number, prepared(read_file(plain_bytes(data, file.form), file.form), "0" * 64)


def _standing(quoted: Unregistered, keys: Sequence[str], text: SourceText) -> str | None:
    """The heading above the place where a quotation of these words stands as it is; None if it does not."""
    middle = max(0, len(keys) // 2 - _PROBE)
    probes = (keys[:_PROBE], keys[-_PROBE:], keys[middle : middle + _PROBE])
    if text.index is None or not any(text.index.occurrences(probe, 1) for probe in probes):
        return None
    evidence = pipeline.check_quote(quoted.text, text, language=quoted.language)
    if evidence.verdict not in RIGHT or not evidence.alignments:
        return None
    return (headings_over(text, evidence.alignments[0].span) or [""])[-1]


def _addresses(found: Iterable[tuple[Unregistered, _Passage]]) -> dict[int, tuple[str, ...]]:
    """By file, the addresses that surely lead to it.

    A link surely leads to the document where its words are the heading above the passage, *Article 12*; or where nothing else
    stands beside several quotations that are all from there. A link beside one quotation may lead to anything.
    """
    votes: dict[str, _Votes] = {}
    for quoted, passage in found:
        for address, words in quoted.links:
            if address:
                vote = votes.setdefault(same_document(address), _Votes(address))
                vote.files[passage.file] += len(quoted.links) == 1
                if words and word_keys(words) == word_keys(passage.heading):
                    vote.named.add(passage.file)
    leading: dict[int, list[str]] = defaultdict(list)
    for vote in votes.values():
        alone = sum(vote.files.values())
        if len(vote.files) == 1 and (vote.named or alone >= SEVERAL):
            leading[next(iter(vote.files))].append(vote.address)
    return {number: tuple(addresses) for number, addresses in leading.items()}
