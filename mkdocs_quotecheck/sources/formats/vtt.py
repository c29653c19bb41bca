"""WebVTT and SubRip captions: the spoken words, with the time of each cue and the speaker of each voice."""

from __future__ import annotations

import html
import re

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.layout.writer import Writer

_TIMING = re.compile(
    r"[ \t]{0,9}((?:\d{1,4}:)?\d{1,2}:\d{2})[.,]\d{1,3}[ \t]{1,9}-->[ \t]{1,9}(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}"
)
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?[ \t]+([^<>\n]{1,200})>")
_TAG = re.compile(r"<[^<>\n]{0,300}>")
_ASIDE_BLOCKS = ("NOTE", "STYLE", "REGION")


def read_captions(text: str) -> ReadText:
    """The words of all cues, one line for each line of a cue; what a rolling caption repeats is written once."""
    writer = Writer()
    last = ""
    cues = 0
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        timing = _TIMING.match(lines[at])
        if timing is None:
            at = _behind_block(lines, at) if lines[at].startswith(_ASIDE_BLOCKS) else at + 1
            continue
        cues += 1
        at += 1
        writer.line_break()
        first_of_cue = True
        while at < len(lines) and lines[at].strip():
            spoken = _TAG.sub("", _VOICE.sub("", lines[at])).strip()
            # Rolling captions show each line again while the next one comes up.
            if spoken and spoken != last:
                if first_of_cue:
                    writer.time(_clock(timing[1]))
                    first_of_cue = False
                _write_voices(writer, lines[at], at + 1)
                last = spoken
            writer.line_break()
            at += 1
    if not cues:
        raise QuotecheckError(
            "The file has no timed cues, so it is no WebVTT or SubRip file.",
            "Name the right file, or write `format: plain`.",
        )
    return writer.result()


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
    return html.unescape(_TAG.sub("", text))


def _clock(time: str) -> str:
    """`00:01:30` for `1:30`."""
    parts = [int(part) for part in time.split(":")]
    hours, minutes, seconds = [0] * (3 - len(parts)) + parts
    return f"{hours:02}:{minutes:02}:{seconds:02}"


FORMAT = Format("vtt", "a WebVTT or SubRip file", (".vtt", ".srt"), "text/vtt", 1, from_text=read_captions)
