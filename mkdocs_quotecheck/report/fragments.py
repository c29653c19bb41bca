"""What leads a browser to a passage, behind the address of its source.

The page of a PDF (`#page=4`), the time of a recording (`#t=90`), or a text fragment (`#:~:text=…`), which names the passage
by its own words and, where these stand several times, by those beside it:
https://wicg.github.io/scroll-to-text-fragment/. A browser goes to the first place that fits, so a fragment is given only if
the index of the source's words knows of no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from mkdocs_quotecheck.text.characters import APOSTROPHES
from mkdocs_quotecheck.text.folding import split_words, word_keys
from mkdocs_quotecheck.text.places import marks_of, seconds
from mkdocs_quotecheck.text.scripts import script_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import SourceText, Span
from mkdocs_quotecheck.text.folding import Words

TEXT_DIRECTIVE: Final = ":~:text="
# A longer passage, or one over several lines, is named by its first and last words: what a browser shows between them need
# not be what the reader of the source's format kept.
LONGEST_WHOLE: Final = 120
# Fewer words of a long passage's ends are found in other places too easily once the document is edited.
FEWEST_WORDS: Final = 3
# More words than these make no passage unique that fewer do not.
MOST_WORDS: Final = 10
# So much of the text beside is cut into words for the context of a passage: that many words, long ones.
CONTEXT_REACH: Final = 160

JOINERS: Final = frozenset(f"{APOSTROPHES}.:·,;_")
"""Signs between two letters or figures that make one word of them, as Unicode's rules for the borders of words have it."""


def fragment(text: SourceText, span: Span) -> str:
    """What leads to a passage, with its `#`; empty if nothing does for sure."""
    if text.times:
        here = marks_of(text.times, span)
        start = seconds(here[0].label) if here else None
        return "" if start is None else f"#t={int(start)}"
    if text.pages and _is_pdf(text):
        return f"#page={sheet(text, span)}"
    directive = "" if _is_pdf(text) else text_directive(text, span)
    return f"#{TEXT_DIRECTIVE}{directive}" if directive else ""


def sheet(text: SourceText, span: Span) -> int:
    """The number of the page on which a passage begins, as the file counts them, from 1."""
    here = marks_of(text.pages, span)
    # The notes of a page, behind the text, are called as the page is.
    return next((at for at, mark in enumerate(text.pages, 1) if here and mark.label == here[0].label), 1)


def text_directive(text: SourceText, span: Span) -> str:
    """The value of a text directive that finds the passage and nothing before it; empty if there is none."""
    passage = text.text[span.start : span.end]
    words = split_words(passage)
    if not words.keys or text.index is None:
        return ""
    if not (
        _breaks(text.text, span.start + words.starts[0]) and _breaks(text.text, span.start + words.ends[-1])
    ):
        return ""
    whole = len(passage) <= LONGEST_WHOLE and "\n" not in passage.strip()
    starts, end = ([passage], "") if whole else _ends(passage, words)
    if not starts:
        return ""
    for prefix, start, suffix in _attempts(text.text, span, starts, whole=whole):
        wanted = [key for part in (prefix, start, suffix) if part for key in word_keys(part)]
        if text.index.count(wanted, 2) == 1:
            parts = [f"{_encoded(prefix)}-"] if prefix else []
            parts += [_encoded(start), *([_encoded(end)] if end else [])]
            parts += [f"-{_encoded(suffix)}"] if suffix else []
            return ",".join(parts)
    return ""


def _ends(passage: str, words: Words) -> tuple[list[str], str]:
    """The first words of a passage, from few to many, and the last ones: so many that they stand nowhere before in it."""
    size = len(words.keys)
    most = min(MOST_WORDS, size // 2, max(FEWEST_WORDS, _in_line(passage, words)))
    if most < 1:
        return [passage], ""
    starts = [
        passage[words.starts[0] : end]
        for end in words.ends[min(FEWEST_WORDS, most) - 1 : most]
        if _breaks(passage, end)
    ]
    last = next(
        (
            count
            for count in range(min(FEWEST_WORDS, size - most), min(MOST_WORDS, size - most) + 1)
            if _breaks(passage, words.starts[size - count])
            and _first_place(words.keys, words.keys[size - count :]) == size - count
        ),
        0,
    )
    if not last:
        return [], ""
    return starts, passage[words.starts[size - last] : words.ends[-1]]


def _in_line(passage: str, words: Words) -> int:
    """How many words stand on the first line."""
    end = passage.find("\n", words.starts[0])
    return sum(behind <= end for behind in words.ends[:MOST_WORDS]) if end >= 0 else MOST_WORDS


def _first_place(keys: Sequence[str], wanted: Sequence[str]) -> int:
    size = len(wanted)
    return next(at for at in range(len(keys)) if tuple(keys[at : at + size]) == tuple(wanted))


def _context(text: str, span: Span) -> tuple[list[str], list[str]]:
    """The words before and behind a passage on its own lines, with the signs between, from few to many."""
    before = text[max(0, span.start - CONTEXT_REACH) : span.start]
    before = before[before.rstrip().rfind("\n") + 1 :]
    after = text[span.end : span.end + CONTEXT_REACH]
    after = after[: len(after) - len(after.lstrip()) + _line_end(after.lstrip())]
    left, right = split_words(before), split_words(after)
    # The first word before and the last word behind may be cut.
    return (
        [
            before[start:].rstrip()
            for start in reversed(left.starts[1:][-MOST_WORDS:])
            if _breaks(before, start)
        ],
        [after[:end].lstrip() for end in right.ends[:-1][:MOST_WORDS] if _breaks(after, end)],
    )


def _breaks(text: str, at: int) -> bool:
    """Whether a browser sees the border of a word there, by Unicode's rules: none within `it’s`, `e.g` and `4.2`."""
    if not 0 < at < len(text):
        return True
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return "CJK" in (script_of(before), script_of(after))
    joined = (before in JOINERS and at > 1 and text[at - 2].isalnum() and after.isalnum()) or (
        after in JOINERS and before.isalnum() and text[at + 1 : at + 2].isalnum()
    )
    return not joined


def _line_end(text: str) -> int:
    end = text.find("\n")
    return len(text) if end < 0 else end


def _attempts(text: str, span: Span, starts: Sequence[str], *, whole: bool) -> Iterator[tuple[str, str, str]]:
    """What to try, shortest first: the beginning alone, with words before, with words before and behind the whole passage."""
    yield from (("", start, "") for start in starts)
    before, after = _context(text, span)
    yield from ((prefix, starts[-1], "") for prefix in before)
    if whole:
        yield from ((before[-1] if before else "", starts[-1], suffix) for suffix in after)


def _encoded(words: str) -> str:
    """Words as a directive takes them: hyphens and commas divide its parts."""
    # Most words are their own code, which costs less to see than to make.
    coded = (word if word.isascii() and word.isalnum() else quote(word, safe="") for word in words.split())
    return "%20".join(coded).replace("-", "%2D")


def _is_pdf(text: SourceText) -> bool:
    source = text.source
    named = ((source.path or ""), (source.url or "").partition("#")[0]) if source else ()
    return any(name.lower().endswith(".pdf") for name in named)
