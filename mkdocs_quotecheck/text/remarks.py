"""What an editor says in brackets about a quotation: `(emphasis added)`, `(citations omitted)`, `[sic]`.

A remark is composed, not listed: what is spoken of (*emphasis*, *citation*) and what was done to it or whose it is (*added*,
*omitted*, *mine*), with nothing else but small words between. Fixed ones (`sic`) are listed.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A remark on several things at once: `internal quotation marks, brackets and citations omitted; emphasis in the original`.
LONGEST_REMARK: Final = 120
_END: Final = re.compile(r"[\s.;:!?]+$")
# Whose emphasis it is may be said by initials: `Hervorh. A. H.`
_INITIALS: Final = re.compile(r"(?<!\w)[^\W\d_a-zà-ÿ]\.(?:[\s-]*[^\W\d_a-zà-ÿ]\.)+")


def is_remark(inside: str, words: Lexicon) -> bool:
    """Whether the text of a bracket speaks about the quotation."""
    if len(inside) > LONGEST_REMARK:
        return False
    plain = " ".join(inside.lower().split())
    fixed = words.matching.editorial_notes
    if plain in fixed or _END.sub("", plain) in fixed:
        return True
    return _unspaced_remark(plain, words) if words.matching.unspaced else _composed(inside, words)


def _composed(inside: str, words: Lexicon) -> bool:
    data = words.matching.remarks
    signed = _INITIALS.search(inside)
    known = data.subjects | data.states | data.deeds | data.links
    # French *l’original*: the noun behind its article.
    found = [
        word if word in known else word.rpartition("'")[2] for word in word_list(_INITIALS.sub(" ", inside))
    ]
    if not known.issuperset(found):
        return False
    done = any(word in data.deeds for word in found)
    return done or (
        any(word in data.subjects for word in found)
        and (signed is not None or any(word in data.states for word in found))
    )


def _unspaced_remark(plain: str, words: Lexicon) -> bool:
    match = _pieces(words).fullmatch(plain.replace(" ", ""))
    if match is None:
        return False
    data = words.matching.remarks
    spoken_of = any(piece in plain for piece in data.subjects)
    return any(piece in plain for piece in data.deeds) or (
        spoken_of and any(piece in plain for piece in data.states)
    )


@functools.cache
def _pieces(words: Lexicon) -> re.Pattern[str]:
    data = words.matching.remarks
    known = one_of(data.subjects | data.states | data.deeds | data.links)
    return re.compile(rf"(?:{known}|[、，；;,.。・]){{1,20}}")
