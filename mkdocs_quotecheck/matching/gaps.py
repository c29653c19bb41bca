"""What stands between two words: which differences are typography, which punctuation, which change the meaning."""

from __future__ import annotations

import re
from functools import lru_cache

from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.characters import APOSTROPHES, QUOTATION_MARKS, RULED_LINE, SINGLE_MARKS

_MARKS = f"{QUOTATION_MARKS}′"
_DASHES = "-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u00ad"
_INVISIBLE = "\u200b-\u200f\u2060-\u2064\ufeff\u00ad"
# White space, and what Markdown and plain-text mark-up puts between words.
_NOISE = re.compile(rf"[\s{_INVISIBLE}*_#|~\\+=®™©]+")
_RULED = re.compile(RULED_LINE)
_MARK_RUN = re.compile(f"[{_MARKS}]+")
_DASH_RUN = re.compile(f"[{_DASHES}]+")
_WIDE = str.maketrans({
    "，": ",", "、": ",", "；": ";", "：": ":", "！": "!", "？": "?", "（": "(", "）": ")", "。": ".", "｡": ".", "．": ".",
    "［": "[", "］": "]", "･": "·", "•": "", "‧": "·", "⋅": "·", "∙": "·", "∗": "*",
})  # fmt: skip
# Two apostrophes in a row are a double mark that was typed so.
_SINGLE = re.compile(rf"(?<![{APOSTROPHES}])[{SINGLE_MARKS}「」](?![{APOSTROPHES}])")
_SQUARE = re.compile(r"[\[\]]")
_LINE_END_HYPHEN = re.compile(f"[{_DASHES}]\\s*[\n\r\f]")
_SENTENCE_END = re.compile(r"[.!?。！？:;…]|\n\s*\n")


@lru_cache(maxsize=8192)
def fold_gap(gap: str) -> str:
    """The punctuation of a gap: no white space or mark-up, one sort of marks and of dashes."""
    if gap == " " or not gap:
        return ""
    gap = _NOISE.sub("", _RULED.sub("", gap)).translate(_WIDE)
    if not gap:
        return ""
    return _DASH_RUN.sub("-", _MARK_RUN.sub('"', gap))


@lru_cache(maxsize=8192)
def compare_gaps(quoted: str, original: str) -> EditKind | None:
    """What the difference between two gaps inside a passage is; None if there is none to tell."""
    if quoted == original:
        return None
    folded, source = fold_gap(quoted), fold_gap(original)
    if folded == source:
        return _typography(quoted, original)
    if _is_line_end(quoted, original, folded, source):
        return EditKind.TYPOGRAPHY
    plain = _SQUARE.sub("", folded)
    if plain == _SQUARE.sub("", source):
        # A bracket round words that the source has without one, or the other way round.
        return EditKind.SUBSTITUTION if folded != plain else EditKind.PUNCTUATION
    return EditKind.HYPHEN if {folded, source} == {"", "-"} else EditKind.PUNCTUATION


def _is_line_end(quoted: str, original: str, folded: str, source: str) -> bool:
    """Whether the hyphen that one side has and the other has not stands at a line's end."""
    if _LINE_END_HYPHEN.search(original) and folded == source.replace("-", "", 1):
        return True
    return bool(_LINE_END_HYPHEN.search(quoted)) and source == folded.replace("-", "", 1)


def _typography(quoted: str, original: str) -> EditKind | None:
    """White space alone is nothing to tell; single marks for double ones are what nesting asks for."""
    if "".join(quoted.split()) == "".join(original.split()):
        return None
    levels = bool(_SINGLE.search(quoted)), bool(_SINGLE.search(original))
    return (
        EditKind.NESTED_MARKS if levels[0] != levels[1] and _MARK_RUN.search(quoted) else EditKind.TYPOGRAPHY
    )


def ends_sentence(gap: str) -> bool:
    """Whether a gap holds the end of a sentence, as far as signs tell."""
    return bool(_SENTENCE_END.search(gap))
