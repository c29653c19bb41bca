"""WebVTT and SubRip captions: the spoken words, with the time of each cue and the speaker of each voice."""

from __future__ import annotations

import html
import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.layout.writer import Writer
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TIMING = re.compile(
    r"[ \t]{0,9}((?:\d{1,4}:)?\d{1,2}:\d{2})[.,]\d{1,3}[ \t]{1,9}-->[ \t]{1,9}(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}"
)
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?[ \t]+([^<>\n]{1,200})>")
_TAG = re.compile(r"<(?=[/\w])[^<>\n]{0,300}>")
# What SubRip files take over from SubStation Alpha: `{\an8}`, `{\i1}`, and `{b}` with `{/b}` or `{y:i}`.
_OVERRIDE = re.compile(r"\{\\[^{}\n]{0,300}\}|\{/?[bius]\}|\{[CcYy]:[^{}\n]{0,40}\}")
_HARD_SPACE = re.compile(r"\\[Nnh]")
_ASIDE_BLOCKS = ("NOTE", "STYLE", "REGION")

REPEATED_WORDS = 2
"""At the beginning of a cue: fewer words that ended the cue before may be said twice, *No. No, he did not.*"""

LONGEST_REPEATED = 60
"""Words; a cue has three lines at most."""

ROLLING_SHARE = 0.5
"""Of the cues: captions that roll repeat in nearly each cue, a refrain in few."""


class _Cue(NamedTuple):
    clock: str
    lines: tuple[tuple[str, int], ...]
    """Each line that has words, mark-up and all, with its number in the file."""
    words: tuple[str, ...]


def read_captions(text: str) -> ReadText:
    """The words of all cues, one line for each line of a cue; what a rolling caption repeats is written once."""
    cues = list(_cues(text))
    if not cues:
        raise QuotecheckError(
            "The file has no timed cues, so it is no WebVTT or SubRip file.",
            "Name the right file, or write `format: plain`.",
        )
    writer = Writer()
    last = ""
    for cue, count in zip(cues, _repeated(cues), strict=True):
        writer.line_break()
        first_of_cue = True
        repeated = count
        for line, number in cue.lines:
            spoken = _plain(_VOICE.sub("", line)).strip()
            length = count_words(spoken)
            skipped, repeated = min(length, repeated), max(0, repeated - length)
            # Rolling captions show each line again while the next one comes up.
            if spoken != last and skipped < length:
                if first_of_cue:
                    writer.time(cue.clock)
                    first_of_cue = False
                _write_voices(writer, _without_words(line, skipped), number)
                last = spoken
            writer.line_break()
    return writer.result()


def _cues(text: str) -> Iterator[_Cue]:
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        timing = _TIMING.match(lines[at])
        if timing is None:
            at = _behind_block(lines, at) if lines[at].startswith(_ASIDE_BLOCKS) else at + 1
            continue
        first = at + 1
        at = _behind_block(lines, first)
        spoken = [(line, first + index + 1) for index, line in enumerate(lines[first:at])]
        plain = [_plain(_VOICE.sub("", line)).split() for line, _ in spoken]
        kept = tuple(line for line, words in zip(spoken, plain, strict=True) if words)
        yield _Cue(_clock(timing[1]), kept, tuple(word for words in plain for word in words))


def _repeated(cues: Sequence[_Cue]) -> list[int]:
    """For each cue how many of its first words end the cue before and are not said again."""
    common = [_common(one.words, other.words) for one, other in itertools.pairwise(cues)]
    rolling = sum(1 for count in common if count)
    if rolling < REPEATED_WORDS or rolling < ROLLING_SHARE * len(common):
        return [0] * len(cues)
    return [0, *common]


def _common(before: Sequence[str], words: Sequence[str]) -> int:
    """The longest beginning that ends the cue before; one word only if it is all that stood there and more follows."""
    for count in range(min(len(before), len(words), LONGEST_REPEATED), 0, -1):
        if before[-count:] == words[:count]:
            return count if count >= REPEATED_WORDS or count == len(before) < len(words) else 0
    return 0


def _without_words(line: str, count: int) -> str:
    """A line of a cue without so many words at its beginning; tags stay."""
    if not count:
        return line
    pieces = re.split(r"(<[^<>\n]{1,300}>|\s+)", line)
    for index, piece in enumerate(pieces):
        if count and _plain(piece).strip() and not piece.startswith("<"):
            pieces[index] = ""
            count -= 1
    return "".join(pieces).strip()


def _behind_block(lines: list[str], at: int) -> int:
    """The first line behind a comment or style block, which a blank line ends."""
    while at < len(lines) and lines[at].strip():
        at += 1
    return at


def _write_voices(writer: Writer, line: str, number: int) -> None:
    """Writes a line of a cue; each `<v Name>` in it begins a turn."""
    at = 0
    for voice in _VOICE.finditer(line):
        writer.running(_plain(line[at : voice.start()]), number)
        writer.turn(" ".join(html.unescape(voice[1]).split()))
        at = voice.end()
    writer.running(_plain(line[at:]), number)


def _plain(text: str) -> str:
    """The words of a text without mark-up."""
    if "{" in text:
        text = _OVERRIDE.sub("", text)
    if "\\" in text:
        text = _HARD_SPACE.sub(" ", text)
    return html.unescape(_TAG.sub("", text))


def _clock(time: str) -> str:
    """`00:01:30` for `1:30`."""
    parts = [int(part) for part in time.split(":")]
    hours, minutes, seconds = [0] * (3 - len(parts)) + parts
    return f"{hours:02}:{minutes:02}:{seconds:02}"


FORMAT = Format("vtt", "a WebVTT or SubRip file", (".vtt", ".srt"), "text/vtt", 2, from_text=read_captions)
