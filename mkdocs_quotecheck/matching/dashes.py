"""A dash between spaces where words are left out, as older books mark it: *he - gave gifts unto men*.

Today a dash marks no omission, so it is asked only where the words as they stand do not agree with the source, and it is told
as information. Where the words between would be a harmful gap behind an ellipsis, they are words left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditGroup, EditKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Edit

_SIGN = r"(?:-{1,3}|[\u2013-\u2015])"
# Between spaces and in a line: one that begins a line is that of a list, or of somebody who speaks.
DASH = re.compile(rf"(?<=\S)[ \u00a0]{_SIGN}[ \u00a0](?=\S)")
_DASH_SIGN = re.compile(_SIGN)
_WORDS = re.compile(r"\w.*\w|\w", re.DOTALL)
_CHANGES = (EditGroup.CHANGE, EditGroup.MISLEADING)


def is_dash(mark: str) -> bool:
    """Whether what stands between two parts of a quotation is a dash."""
    return _DASH_SIGN.fullmatch(mark.strip()) is not None


def kind_at_dash(kind: EditKind, original: str) -> EditKind:
    """What a dash is that stands for words of the source.

    Args:
        kind: What an ellipsis in its place would be.
        original: What the source has there.
    """
    own = _DASH_SIGN.search(_WORDS.sub("", original)) is not None
    if not _WORDS.search(original):
        return EditKind.TYPOGRAPHY if own else EditKind.PUNCTUATION
    # The source's own dash stands for nothing: *The tea - black - was cold* is not quoted as *The tea - was cold*.
    return EditKind.OMISSION_AT_DASH if kind is EditKind.ELLIPSIS and not own else EditKind.OMISSION


def dashes_explain(edits: Sequence[Edit], otherwise: Sequence[Edit]) -> bool:
    """Whether the differences with dashes as omissions are fewer than those `otherwise`, and none of them joins what is apart."""
    if not any(edit.kind is EditKind.OMISSION_AT_DASH for edit in edits):
        return False
    misleads = {edit.kind for edit in edits if edit.kind.group is EditGroup.MISLEADING}
    if not misleads <= {edit.kind for edit in otherwise}:
        return False
    return _changes(edits) < _changes(otherwise)


def _changes(edits: Sequence[Edit]) -> int:
    return sum(edit.kind.group in _CHANGES for edit in edits)
