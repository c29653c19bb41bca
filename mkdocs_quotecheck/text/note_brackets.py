"""Brackets that say something about a text to its readers: `[3]`, `[a]`, `[note 2]`, `[2]:14`, `[citation needed]`, `[who?]`."""

from __future__ import annotations

import re
from typing import Final

from mkdocs_quotecheck.languages import (
    AUTHOR_LINKS,
    EDITORIAL_TAGS,
    NOTE_LABELS,
    NOTE_PAGE_LABELS,
    PLACE_LABELS,
    SHORT_PLACE_LABELS,
    SOUND_LABELS,
    TAG_ENDINGS,
)

_PAGES = (
    rf"(?:(?:{'|'.join(sorted(NOTE_PAGE_LABELS, key=len, reverse=True))})\.?\s?|§\s?|[頁页第]\s?)?"
    r"(?:\d{1,4}|[ivxlc]{1,6}\b)(?:\s?[–,-]\s?\d{1,4}){0,4}(?:\s?ff?\.)?"
)
# The pages of a note's work may follow its bracket: `[2]:14–16`, `[2](p. 14)`.
_BRACKET = re.compile(
    r"\[[\s*_^]{0,4}(?P<body>[^\[\]\n]{1,80}?)[\s*_]{0,4}\]"
    rf"(?P<pages>\s?[:：]\s?{_PAGES}|\({_PAGES}\))?"
)
# reStructuredText's, left as they were written: `[#a-note]_`, `[CIT2002]_`, `[*]_`.
_WRITTEN = re.compile(r"\s?\[(?:#[\w.-]{0,40}|\*|[\w.-]{1,40})\]_(?!\w)")
# What is not shown but asks for the same: wiki text that nobody set.
_TEMPLATE = re.compile(r"\{\{\s{0,9}(?P<body>[^{}|\n]{1,60}?)\s{0,9}(?:\|[^{}\n]{0,300})?\}\}")
_TEMPLATES: Final = frozenset(("cn", "fact", "sfn", "sfnp", "efn", "refn", "rp", "r", "harvp", "harvtxt"))
# Links to a recording of the word before.
_SOUND = re.compile(
    rf"\([\s*_]{{0,4}}(?:{'|'.join(SOUND_LABELS)}|ⓘ)[\s*_]{{0,4}}ⓘ?\)|ⓘ",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}")
_NOTE = re.compile(rf"(?:{'|'.join(sorted(NOTE_LABELS))})[.\s]{{0,3}}(?:\d{{1,3}}|[a-z])", re.IGNORECASE)
# Keys of works and standards, `[i.28]`, `[B-7]`, `[RFC2119]`, `[EN 319 412-1]`, `[b-ITU-T X.1]`, `[draft-quay-lamp-04]`, with a place behind
# them or not: `[RFC9110, Section 4]`, `[3, §4.2]`. A key has a figure in it or, before a place, none but capitals.
_AND = "|".join(sorted(AUTHOR_LINKS))
_PLACE = (
    rf"(?:(?:,|;)?\s(?:§{{1,2}}\s?|(?:{'|'.join(sorted(SHORT_PLACE_LABELS, key=len, reverse=True))})\.?\s?"
    rf"|(?:{'|'.join(sorted(PLACE_LABELS))})\s)"
    rf"[\dA-Z][\w.:-]*(?:\s?(?:[–,-]|{_AND})\s?[\dA-Z][\w.:-]*){{0,4}})"
)
_FIGURED_KEY = (
    r"[A-Za-z]{1,3}[.:-]\d{1,4}[a-z]?|[A-Z][A-Za-z]*[-./_:+]?\d[\w./:+-]*|[A-Z][A-Za-z]{0,3}-[A-Z](?:[.-][a-z0-9]+)+"
    r"|draft(?:-[a-z0-9]+){2,}|[A-Z]{2,}(?:/[A-Z]{2,}){0,2}(?:\s(?:[A-Z]{1,3}\s)?\d[\d.:/-]*){1,4}(?:-\d+)?"
    r"|(?:b-)?[A-Z]{2,}(?:-[A-Z]{1,3})?\s[A-Z]{1,3}\.\d[\w./-]*"
)
_KEY = re.compile(
    rf"(?:(?:{_FIGURED_KEY}){_PLACE}?|(?:\d{{1,3}}|[A-Z][A-Z0-9_-]+){_PLACE})"
    rf"(?:[,;]\s?(?:{_FIGURED_KEY}|\d{{1,3}}){_PLACE}?){{0,6}}"
)
_LETTER = re.compile(r"[a-z]|[ivx]{2,5}")
# Tags that no list has are built like those that lists have.
_ASKING = re.compile(
    rf"(?:[\w'’-]{{2,20}}\s){{1,4}}(?:{'|'.join(sorted(TAG_ENDINGS))})\??",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[^\W\d_]{3,20}(?:\s[^\W\d_]{2,20}){0,3}\s?[?？]")
# Around the words of a tag, and what may tell when it was set: `[dubious – discuss]`, `[when? May 2019]`.
_EDGE: Final = " \t\u00a0?？¿!.:"
_DATED = re.compile(r"[,\s]+[^\W\d_]{3,12}\s\d{4}\Z")


def note_brackets_end(text: str, start: int) -> int:
    """Where the row of such brackets ends that begins at `start`; `start` itself if none does.

    A number with pages, and a letter, are only such right behind a word: *was [a] boat* is a word put in.
    """
    end = at = start
    while (behind := _one_end(text, at)) > at:
        end = behind
        # The next may stand behind a space.
        at = end + 1 if text[end : end + 1] == " " else end
    return end


def _one_end(text: str, at: int) -> int:
    """Where the one bracket ends that begins at a place; the place itself if none does."""
    written = _WRITTEN.match(text, at)
    if written is not None:
        return written.end()
    match = _BRACKET.match(text, at)
    if match is not None:
        return match.end() if _is_note(match, text, at) else at
    template = _TEMPLATE.match(text, at)
    if template is not None:
        name = template["body"].lower()
        known = name in _TEMPLATES or name in EDITORIAL_TAGS or _KEY.fullmatch(template["body"].strip())
        return template.end() if known else at
    sound = _SOUND.match(text, at)
    return sound.end() if sound is not None else at


def _is_note(match: re.Match[str], text: str, at: int) -> bool:
    body = match["body"].strip()
    if _NUMBERS.fullmatch(body) or _NOTE.fullmatch(body) or _KEY.fullmatch(body):
        return True
    if match["pages"]:
        return False
    if _LETTER.fullmatch(body):
        return at > 0 and not text[at - 1].isspace()
    words = _DATED.sub("", body).strip(_EDGE).lower()
    # `[who?]` is a tag and `[who]` a word put in, unless it is stuck to the word before.
    joined = at > 0 and not text[at - 1].isspace()
    if words in EDITORIAL_TAGS:
        return joined or " " in words or not words.isascii() or body.endswith(("?", "？"))
    return _ASKING.fullmatch(body) is not None or (joined and _QUESTION.fullmatch(body) is not None)
