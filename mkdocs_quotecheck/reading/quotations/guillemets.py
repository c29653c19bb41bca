"""Guillemets, which point outwards in French and inwards in German."""

from __future__ import annotations

from collections import Counter

from mkdocs_quotecheck.reading.quotations.mark_pairing import (
    LOOK_AHEAD,
    close_at,
    find_open,
    push,
)
from mkdocs_quotecheck.reading.quotations.scan import (
    CLOSING_BRACKETS,
    LONGEST_END,
    OPENING_BRACKETS,
    SENTENCE_ENDS,
    Scan,
    Token,
)

# So many guillemets more open than close in a paragraph that closes none before the next speech; one alone may nest.
FEWEST_UNCLOSED = 2
_OTHER = {**dict.fromkeys("«»", "«»"), **dict.fromkeys("‹›", "‹›")}


def take_guillemet(scan: Scan, tokens: list[Token], index: int, family: str) -> None:
    """Opens or closes a quotation by a guillemet, or notes a stray one."""
    token = tokens[index]
    opens, closes = scan.opens(token), scan.closes(token)
    at = find_open(scan, family)
    if at is None:
        if _guillemet_opens(scan, tokens, index, opens=opens, closes=closes):
            push(scan, family, token)
        else:
            scan.strays.append((token.first, token.last))
    elif scan.stack[at].sign == token.sign and not scan.is_last(token) and (opens or not closes):
        if _begins_anew(scan, tokens, token):
            close_at(scan, at, token.first, token.first)
        push(scan, family, token)
    else:
        close_at(scan, at, token.first, token.last)


def _begins_anew(scan: Scan, tokens: list[Token], token: Token) -> bool:
    """Whether a guillemet opens the next speech of a dialogue that closes none: `« Oui. « Non, dit-il. « Si. »`."""
    if scan.text[max(scan.start, token.first - LONGEST_END) : token.first].rstrip()[-1:] not in SENTENCE_ENDS:
        return False
    if scan.unclosed is None:
        signs = Counter(each.sign for each in tokens)
        scan.unclosed = signs[token.sign] - signs[_OTHER[token.sign].replace(token.sign, "")]
    return scan.unclosed >= FEWEST_UNCLOSED


def _guillemet_opens(scan: Scan, tokens: list[Token], index: int, *, opens: bool, closes: bool) -> bool:
    """Whether a guillemet opens where none is open: French ones point outwards with space inside, German ones inwards."""
    token = tokens[index]
    if scan.before(token.first) in OPENING_BRACKETS:
        return True
    if scan.behind(token.last) in CLOSING_BRACKETS:
        return False
    if scan.behind(token.last).isspace() and (token.sign in "«‹" or scan.before(token.first).isspace()):
        ahead = tokens[index + 1 : index + 1 + LOOK_AHEAD]
        following = next((each for each in ahead if each.sign in _OTHER[token.sign]), None)
        if following is not None and following.sign != token.sign and not scan.clearly_opens(following):
            return True
    return (token.sign in "«‹" and (opens or not closes)) or (opens and not closes)
