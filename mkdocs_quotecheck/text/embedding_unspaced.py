"""Whether a clause is denied or left open by what embeds it, in a language that puts no spaces between words.

As in `text.embedding` it is composed of words that assert, deny, suppose and negate. In Chinese they stand before the clause
(*没有证据表明*), in Japanese behind it (*という証拠はない*).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.characters import WIDE_TERMINATORS
from mkdocs_quotecheck.text.scripts import HIRAGANA

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from mkdocs_quotecheck.text.lexicon import Lexicon

# 没有|足够|的|证据|可以|表明: so many words are composed.
MOST_WORDS: Final = 8
# No word or phrase of the languages has more characters: 疑いの余地はない has 8.
LONGEST_WORD: Final = 12
# Behind a word that asserts so many characters may hold its negation: 認められていませんでした.
LONGEST_INFLECTION: Final = 14
_ENDS: Final = f"{WIDE_TERMINATORS}，、；,;\n"


def denied_before(lead: str, words: Lexicon) -> int:
    """Of how many characters the words are that the lead ends with and that deny the clause behind it; 0 if it is not denied."""
    data = words.matching.denying
    at, asserted = len(lead), False
    for _ in range(MOST_WORDS):
        behind = lead[:at]
        if _longest_at_end(behind, words.matching.idle_negations):
            return 0
        supposed, denied = (_longest_at_end(behind, each) for each in (data.suppositions, data.deniers))
        supposed = supposed or _asked_proof(behind, words)
        negated = _longest_at_end(behind, words.negations)
        size = _longest_at_end(behind, data.assertions, data.claims, data.fillers)
        if supposed > max(size, denied, negated):
            return len(lead) - at + supposed
        if denied >= max(size, 1) and denied >= negated:
            # *不否认*, *没有人怀疑*: another negation takes the denial back.
            return 0 if _ends_negated(lead[: at - denied], words) else len(lead) - at + denied
        if negated > size:
            return len(lead) - at + negated if asserted else 0
        if not size:
            return 0
        asserted = asserted or lead[at - size : at] not in data.fillers
        at -= size
    return 0


def _asked_proof(lead: str, words: Lexicon) -> int:
    """Of how many characters the words are that the lead ends with and that only ask for a proof: *必须|证明*; 0 if there are none."""
    denying = words.matching.denying
    proof = _longest_at_end(lead, denying.proving)
    asked = _longest_at_end(lead[: len(lead) - proof], denying.requiring) if proof else 0
    return proof + asked if asked else 0


def _ends_negated(lead: str, words: Lexicon) -> bool:
    """Whether a negation stands at the end, with nothing but words that fill up behind it."""
    for _ in range(MOST_WORDS):
        if _longest_at_end(lead, words.negations):
            return True
        filled = _longest_at_end(lead, words.matching.denying.fillers)
        if not filled:
            return False
        lead = lead[:-filled]
    return False


def denied_behind(last: str, rest: str, words: Lexicon) -> int:
    """Of how many characters the words are that what stands behind a clause begins with and that deny it; 0 if it is not denied.

    Args:
        last: The last character of the clause.
        rest: What stands behind it.
        words: Of the language.
    """
    data = words.matching.denying
    asked = _longest_at_start(rest, data.questions)
    if asked:
        return asked
    opened = _longest_at_start(rest, data.complementizers)
    # A clause right before a noun ends in the inflection of its verb, which hiragana write: 流れた|証拠.
    if not opened and last not in HIRAGANA:
        return 0
    noun = rest[opened:]
    if opened:
        # ことを|まだ|証明していない
        noun = noun[_longest_at_start(noun, data.fillers) :]
        opened = len(rest) - len(noun)
    supposed = _longest_at_start(noun, data.suppositions)
    if supposed:
        return opened + supposed
    denied = _longest_at_start(noun, data.deniers)
    asserted = _longest_at_start(noun, data.claims, data.assertions if opened else ())
    head = denied or asserted
    if not head:
        return 0
    clause = _up_to_end(noun[head:])
    inflection = clause[:LONGEST_INFLECTION]
    # 言わ|ざるを得ない
    bare = _without(inflection, words.matching.idle_negations)
    plain = _without(bare, data.deniers)
    negated = any(word in plain for word in words.negations)
    if denied:
        return 0 if negated else opened + head
    return opened + head + len(inflection) if negated != (plain != bare) else 0


def _without(text: str, known: Iterable[str]) -> str:
    """A text without some words; a longer one goes before those that it holds."""
    for word in sorted((word for word in known if word in text), key=lambda word: (-len(word), word)):
        text = text.replace(word, "")
    return text


def _up_to_end(text: str) -> str:
    end = next((at for at, character in enumerate(text) if character in _ENDS), len(text))
    return text[:end]


def _longest_at_end(text: str, *known: Container[str]) -> int:
    sizes = range(min(LONGEST_WORD, len(text)), 0, -1)
    return next((size for size in sizes if any(text[-size:] in words for words in known)), 0)


def _longest_at_start(text: str, *known: Container[str]) -> int:
    sizes = range(min(LONGEST_WORD, len(text)), 0, -1)
    return next((size for size in sizes if any(text[:size] in words for words in known)), 0)
