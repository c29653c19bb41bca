"""Text or bytes of a source → `SourceText`, ready for looking things up in it.

What takes texts apart is imported when the first one is to be prepared: most builds find all of them prepared.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import SourceText
from mkdocs_quotecheck.sources.decoding import decode
from mkdocs_quotecheck.sources.formats import format_of_media_type
from mkdocs_quotecheck.sources.formats._shape import ReadingOptions
from mkdocs_quotecheck.sources.limits import MAX_TEXT_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import WordIndex
    from mkdocs_quotecheck.sources.formats._shape import Format, ReadText


def prepare(text: str, *, media_type: str = "text/plain") -> SourceText:
    """Prepares a text for `check_quote`.

    Args:
        text: The text of a document of that media type.
        media_type: `text/plain`, `text/markdown`, `text/html` or `text/vtt`.

    Raises:
        QuotecheckError: For another media type, or a text beyond the limits.
    """
    read = _read_text(text.replace("\r\n", "\n").replace("\r", "\n"), format_of_media_type(media_type))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return prepared(with_turns(read, ()), digest)


def read_file(
    data: bytes, form: Format, speakers: Sequence[str] = (), options: ReadingOptions | None = None
) -> ReadText:
    """Reads the bytes of a source file.

    Raises:
        QuotecheckError: Without a path, for what cannot be read or has no text.
    """
    wanted = options or ReadingOptions()
    if form.with_options:
        read = form.with_options(data, wanted)
        read = read if form.tabular else _with_verses(read)
    elif form.from_bytes:
        read = form.from_bytes(data)
    else:
        declared = form.encoding(data) if form.encoding else None
        read = _read_text(decode(data, wanted.encoding or declared), form)
    if form.paragraphs:
        from mkdocs_quotecheck.sources.layout.paragraphs import with_paragraphs

        read = with_paragraphs(read)
    if not read.text.strip():
        raise QuotecheckError("The file has no text in it.", "Register a file that has the source's words.")
    _refuse_size(read.text)
    return with_turns(read, speakers)


def read_inline(
    text: str, form: Format, speakers: Sequence[str] = (), options: ReadingOptions | None = None
) -> ReadText:
    """Reads a text that stands in the registry itself."""
    if form.with_options and options and (options.select or options.without or options.marked):
        read = form.with_options(text.encode("utf-8", "replace"), replace(options, encoding="utf-8"))
        return with_turns(_with_verses(read), speakers)
    return with_turns(_read_text(text, form), speakers)


def with_turns(read: ReadText, speakers: Sequence[str]) -> ReadText:
    """Adds the turns that labels in the text show, where the format itself has none, and in captions those that signs begin."""
    if read.turns and not read.times:
        return read
    from mkdocs_quotecheck.sources.layout.turns import find_turns, with_unnamed

    if read.turns:
        return replace(read, turns=with_unnamed(read.text, read.turns, captions=True))
    return replace(read, turns=find_turns(read.text, speakers, captions=bool(read.times)))


def prepared(read: ReadText, digest: str) -> SourceText:
    """A text as read, with an index built for it."""
    from mkdocs_quotecheck.text.index import build

    return with_index(read, digest, build(read.text, read.furniture))


def with_index(read: ReadText, digest: str, index: WordIndex) -> SourceText:
    """A text as read, with the index given."""
    return SourceText(
        text=read.text,
        digest=digest,
        pages=read.pages,
        sections=read.sections,
        turns=read.turns,
        times=read.times,
        lines=read.lines,
        furniture=read.furniture,
        places=read.places,
        files=read.files,
        unread=read.unread,
        index=index,
    )


def _read_text(text: str, form: Format) -> ReadText:
    _refuse_size(text)
    if form.from_text is None:
        raise QuotecheckError(f"{form.title.capitalize()} cannot be given as text.", "Put it in a file.")
    return _with_verses(form.from_text(text))


def _with_verses(read: ReadText) -> ReadText:
    """A text as read, the numbers of its verses and lines set apart."""
    from mkdocs_quotecheck.text.furniture import joined
    from mkdocs_quotecheck.text.line_numbers import verse_numbers

    numbers = tuple(verse_numbers(read.text))
    return replace(read, furniture=tuple(joined((*read.furniture, *numbers)))) if numbers else read


def _refuse_size(text: str) -> None:
    if len(text) > MAX_TEXT_CHARACTERS:
        raise QuotecheckError(
            f"The text has {len(text):,} characters; {MAX_TEXT_CHARACTERS:,} are the most that is read.",
            "Register the part that is quoted, with `excerpt: true`.",
        )
