"""Text → the words that are compared, with the way back to where they stand.

A token is a word, a number, or a sign that means something by itself (`≥`, `%`, a minus). Everything between two tokens is
the gap: white space, punctuation, quotation marks. In scripts without spaces each character is a token.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.characters import APOSTROPHES, RULED_LINE
from mkdocs_quotecheck.text.folding import THAI_TO_KHMER, UNSPACED, VOICING
from mkdocs_quotecheck.text.normal_forms import normal_form
from mkdocs_quotecheck.text.raised import LOWERED_FIGURE, PLAIN_POWER, TAGGED_RAISED, UNIT_BEFORE_FIGURE

# Characters that may stand inside a word without being part of it: soft hyphen, zero-width spaces and joiners.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_COMBINING = "\u0300-\u036f"
_SUPERSCRIPT = "\u00b2\u00b3\u00b9\u2070\u2071\u2074-\u207f"
_FRACTION = "\u00bc-\u00be\u2150-\u215e"
# Where a word cannot be seen.
_UNSPACED = f"{THAI_TO_KHMER}{UNSPACED}"
_LETTER = rf"[^\W_{_SUPERSCRIPT}{_FRACTION}{_UNSPACED}]"
_DASH = "-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"

# Character references that were never resolved, as abstracts in plain text have them: `p &lt; 0.05`. Those for letters are no part.
_REFERENCE = r"&(?:lt|gt|le|ge|amp|quot|nbsp|thinsp|ndash|mdash|hellip|[lr]squo|[lr]dquo|plusmn|times|#\d{2,5}|#x[\da-fA-F]{2,4});"
_APOSTROPHE_REFERENCE = "&(?:apos|rsquo|#0?39|#8217|#x27|#x2019);"
# Mark-up that is no text: HTML tags, the target of a Markdown link.
_MARKUP = (
    r"</?(?:sup|sub|i|b|em|strong|a|p|br|span|u|italic|bold|div|li|ul|ol|h[1-6]|code|tt|small|cite)\b[^<>]{0,300}>"
    r"|\]\((?:https?:|mailto:|[./#])[^()\s]{0,300}\)|\[(?=[^\[\]\n]{1,300}\]\((?:https?:|mailto:|[./#])[^()\s]{0,300}\))"
)
_DASH_IN_POWER = f"[{_DASH}]?"
_TOKEN = re.compile(
    rf"{RULED_LINE}|{_REFERENCE}|{TAGGED_RAISED}|{_MARKUP}|{UNIT_BEFORE_FIGURE}|{PLAIN_POWER}|(?<!\w)(?:[A-Z][a-z]?{LOWERED_FIGURE}?){{1,8}}(?<=[>~\d])(?!\w)|(?:(?!\d){_LETTER}(?:{_LETTER}|[{_COMBINING}{_INVISIBLE}])*(?:(?:[{APOSTROPHES}]{{1,2}}|{_APOSTROPHE_REFERENCE})(?!\d){_LETTER}[\w{_COMBINING}{_INVISIBLE}]*)*)"
    rf"|\d(?:\d|[{_INVISIBLE}](?=\d)|[.,\u00b7\u2219\u22c5\u066b](?=\d))*"
    rf"|[{_SUPERSCRIPT}]+|\^\{{?[{_DASH}+]?\w+[}}^]?"
    rf"|(?<=\d)\*\*{_DASH_IN_POWER}\d{{1,4}}(?![\d*])"
    rf"|[{_UNSPACED}][{_COMBINING}{VOICING}]?|[{_FRACTION}]"
    r"|>/=|</=|[<>=!]=|=[<>]|\+/?[-\u2212\u2013]|--?>|<-"
    r"|[<>=\u2264\u2265\u2266\u2267\u2a7d\u2a7e\u2260\u2248\u00b1\u2213+\u00d7\u00f7%\u2030\u00b0$\u20ac\u00a3\u00a5\u00a7&@\u221e\u2192\u2190\u2194\uff05\uff1c\uff1d\uff1e]"
    rf"|(?<![\w)\]%.])[{_DASH}](?=\d)|(?<=[=<>(~\u00b1\u2264\u2265]\s)[{_DASH}](?=\s?\d)"
    r"|(?<![\w.\u00b7)\]])[.\u00b7]\d+"
)
_RULED_LINE = re.compile(RULED_LINE)
# Letters, digits and common punctuation without a minus or another sign that is a token: four stretches of five. There a
# short pattern finds the same tokens ten times as fast.
_NOT_PLAIN = re.compile(
    rf"[^a-zA-Z0-9\s.,;:!?%'\u2019\"\u201c\u201d()/\u2010-\u2014-]|[{_DASH}]\s?\d|['\u2019]{{2}}|[^\w.)]\.\d|\A\.\d|{UNIT_BEFORE_FIGURE}|{RULED_LINE}"
)
_PLAIN_TOKEN = re.compile(r"[a-z][a-z0-9]*(?:'[a-z][a-z0-9]*)*|\d(?:\d|[.,](?=\d))*|%")
_MINUS = "-\u2212\u2013"
_TAGGED = re.compile(TAGGED_RAISED)
_LOWERED = re.compile(LOWERED_FIGURE)
# No space stands inside the brackets; between two operators one does: `a < b and c > d`.
_PLACEHOLDER = re.compile(r"<[^\W\d_](?:[^<>=\n]{0,40}[^\W_\\])?\\?>")
_STRIP = re.compile(f"[{_INVISIBLE}]")

# One writing for each sign.
_SIGNS = {
    ">/=": "≥", ">=": "≥", "=>": "≥", "≧": "≥", "⩾": "≥",
    "</=": "≤", "<=": "≤", "=<": "≤", "≦": "≤", "⩽": "≤",
    "!=": "≠", "==": "=", "＝": "=", "＜": "<", "＞": ">",
    "+/-": "±", "+-": "±", "+/−": "±", "+−": "±", "+/–": "±", "+–": "±",
    "->": "→", "-->": "→", "<-": "←", "×": "x", "％": "%",
}  # fmt: skip
_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho",
    "σ": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "ς": "sigma",
    "ϕ": "phi", "ϵ": "epsilon", "ϑ": "theta",
}  # fmt: skip
# Ligatures that are letters of their own to Unicode, and typed as two on most keyboards.
_LETTER_PAIRS = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})
# A word with at most so many Greek letters is a symbol (β, TGFβ, βγ) and not a word of the Greek language.
GREEK_SYMBOL_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a stretch of text; offsets count in the whole `text`."""

    text: str
    words: list[str]
    """Folded: one Unicode form, lower case, one writing for each sign and Greek letter."""
    starts: list[int]
    ends: list[int]
    start: int
    """Where the stretch begins in `text`."""
    end: int
    holes: tuple[Span, ...] = ()
    """Stretches of `text` that do not belong to it (page furniture); no token lies in them."""
    marks: tuple[Span, ...] = ()
    """Mark-up: HTML tags, the brackets and targets of Markdown links; no token lies in it either."""

    def __len__(self) -> int:
        return len(self.words)

    def raw(self, first: int, behind: int) -> str:
        """The text from the first token to the end of the one before `behind`; empty if there is none."""
        return self.text[self.starts[first] : self.ends[behind - 1]] if behind > first else ""

    def gap(self, index: int) -> str:
        """What stands before a token; before the first and behind the last as far as the stretch goes."""
        left = self.ends[index - 1] if index else self.start
        right = self.starts[index] if index < len(self.words) else self.end
        gap = self.text[left:right]
        if self.holes or self.marks:
            for hole in sorted((*self.holes, *self.marks), reverse=True):
                if left <= hole.start and hole.end <= right:
                    gap = gap[: hole.start - left] + gap[hole.end - left :]
        return html.unescape(gap) if "&" in gap else gap


def tokenise(text: str, start: int = 0, end: int | None = None, holes: tuple[Span, ...] = ()) -> Tokens:
    """The tokens of `text[start:end]` outside `holes`."""
    end = len(text) if end is None else end
    if holes:
        return _tokenise_around(text, start, end, holes)
    piece = text[start:end]
    return (
        _tokenise_any(text, start, end)
        if _NOT_PLAIN.search(piece)
        else _tokenise_plain(text, piece, start, end)
    )


def _tokenise_plain(text: str, piece: str, start: int, end: int) -> Tokens:
    matches = [*_PLAIN_TOKEN.finditer(piece.lower().replace("\u2019", "'"))]
    words = [match[0] for match in matches]
    starts = [start + match.start() for match in matches]
    return Tokens(text, words, starts, [start + match.end() for match in matches], start, end)


def _tokenise_any(text: str, start: int, end: int) -> Tokens:
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    marks: list[Span] = []
    brackets = _placeholder_brackets(text, start, end)
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        first, behind = match.span()
        if not (word.isascii() and word.isalnum()):
            if first in brackets and word in ("<", ">"):
                marks.append(Span(first, behind))
                continue
            if word[0] == "&" and not _TOKEN.fullmatch(html.unescape(word)):
                continue
            markup = word[0] == "<" and word[-1] == ">" and len(word) > 2 and not _TAGGED.fullmatch(word)
            if _RULED_LINE.fullmatch(word) or word[0] in "[]" or markup:
                marks.append(Span(first, behind))
                continue
            word = fold_word(word)
            if not word:
                continue
        elif word in ("2", "3") and first > start and text[first - 1].isalpha() and text[first - 1].isascii():
            word = f"^{word}"  # m2 is m²
        words.append(word.lower())
        starts.append(first)
        ends.append(behind)
    return Tokens(text, words, starts, ends, start, end, (), tuple(marks))


def _placeholder_brackets(text: str, start: int, end: int) -> frozenset[int]:
    """Where the angle brackets around placeholders stand: `<year> <name of the author>`."""
    if text.find("<", start, end) < 0:
        return frozenset()
    found = _PLACEHOLDER.finditer(text, start, end)
    return frozenset(at for match in found for at in (match.start(), match.end() - 1))


def _tokenise_around(text: str, start: int, end: int, holes: tuple[Span, ...]) -> Tokens:
    whole = Tokens(text, [], [], [], start, end, holes)
    marks: list[Span] = []
    done = start
    for hole in (*holes, Span(end, end)):
        piece = tokenise(text, done, max(done, min(hole.start, end)))
        whole.words.extend(piece.words)
        whole.starts.extend(piece.starts)
        whole.ends.extend(piece.ends)
        marks.extend(piece.marks)
        done = max(done, hole.end)
    return replace(whole, marks=tuple(marks))


def fold_word(word: str) -> str:
    """One writing for a word or sign, its case kept."""
    if _TAGGED.fullmatch(word):
        word = f"^{word[5:-6]}"
    elif len(word) == 2 and word[0] in _MINUS and word[1].isdigit():
        word = f"^-{word[1]}"
    elif word[:2] == "**" and len(word) > 2:
        word = f"^{word[2:]}"
    elif word[-1] in ">~" or "_" in word:
        word = _LOWERED.sub(lambda lowered: lowered[0].strip("<>subSUB/~_"), word)
    if word[0] in ".\u00b7":
        # Many journals write no zero before the point.
        word = f"0{word}"
    if "&" in word:
        word = html.unescape(word)
    sign = _SIGNS.get(word)
    if sign is not None:
        return sign
    if word.isascii():
        if word[0] == "^":
            return "^" + word[1:].strip("{}^")
        if word[0] == "-":
            return "−"
        return word.replace("''", "'").replace("`", "'")
    return _fold_foreign(word)


def _fold_foreign(word: str) -> str:
    if word[0] in "²³¹⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ":
        return "^" + normal_form("NFKC", word).replace("−", "-")
    if len(word) == 1 and word in "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d":
        return "−"
    if word[0] == "^":
        return "^" + re.sub(f"[{_DASH}]", "-", word[1:].strip("{}^"))
    word = normal_form("NFKC", _STRIP.sub("", word)).translate(_LETTER_PAIRS)
    word = re.sub(f"[{APOSTROPHES}]+", "'", word)
    if word and word[0].isdigit():
        return re.sub("[·∙⋅٫]", ".", word)
    return _name_greek(word)


def _name_greek(word: str) -> str:
    greek = [c for c in word if c.lower() in _GREEK]
    if not greek or len(greek) > GREEK_SYMBOL_LETTERS:
        return word
    return "".join(_GREEK.get(c.lower(), c) for c in word)
