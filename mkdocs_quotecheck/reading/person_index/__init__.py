"""The registered people by every name a page may give them: the one answer to whom a name means.

Attribution asks what a mention can mean, by a part of a name too; citations, figures and block quotes where whole names stand.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model.registered import Registered
from mkdocs_quotecheck.reading.person_index.spaced import PersonIndex
from mkdocs_quotecheck.reading.person_index.unspaced import UnspacedPersonIndex

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person

__all__ = ["PersonIndex", "person_index"]


def person_index(people: tuple[Person, ...], language: Language) -> PersonIndex:
    """Kept between pages: of a site with 200 registered people, building it was half of what reading a page cost."""
    return _index(Registered(people), language)


@functools.lru_cache(maxsize=8)
def _index(people: Registered[Person], language: Language) -> PersonIndex:
    index = UnspacedPersonIndex if language.reading.unspaced else PersonIndex
    return index(people, language)
