"""What a user did wrong: file, line, cause, remedy. Everything raised on purpose is a `QuotecheckError`."""

from __future__ import annotations

import difflib
from bisect import bisect_left
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

# Below this similarity (difflib ratio) a suggestion confuses more than it helps: `colour` for `excerpt` is noise,
# `exerpt` for `excerpt` (0.92) and `peeple` for `people` (0.67) are help.
SUGGESTION_CUTOFF = 0.6

LONGEST_COMPARED = 200
"""Characters of a word for which a near one is looked for: a longer one is no mistyped name."""

MOST_COMPARED = 1_000
"""Names that a word is compared with, which takes 0.3 ms: of more, those that begin alike."""

LIKELIEST = 20
"""Of these, those that are compared by `difflib`, each of which takes 20 µs."""


class QuotecheckError(Exception):
    """A mistake that a user can fix, told in one place with one sentence each.

    Attributes:
        cause: What is wrong.
        remedy: What to do about it; may be empty.
        path: The file it is in, as the user knows it; empty where there is none.
        line: From 1; 0 where unknown.
        column: From 1; 0 where unknown.
    """

    def __init__(
        self, cause: str, remedy: str = "", *, path: str = "", line: int = 0, column: int = 0
    ) -> None:
        self.cause = cause
        self.remedy = remedy
        self.path = path
        self.line = line
        self.column = column
        super().__init__(str(self))

    def __str__(self) -> str:
        """One line, with what others wrote escaped."""
        return one_line(" ".join(part for part in (self._place(), self.cause, self.remedy) if part))

    def __reduce__(self) -> tuple[Callable[..., QuotecheckError], tuple[object, ...]]:
        """Goes from process to process, subclasses with other parameters too."""
        return _restored, (type(self), dict(vars(self)))

    def _place(self) -> str:
        if not self.path:
            return ""
        return ":".join([self.path, *(str(number) for number in (self.line, self.column) if number)]) + ":"


def _restored(kind: type[QuotecheckError], said: Mapping[str, object]) -> QuotecheckError:
    error = kind.__new__(kind)
    vars(error).update(said)
    return error


class MissingExtraError(QuotecheckError):
    """What is asked for needs a package that is not installed."""

    def __init__(self, what: str, package: str, *, extra: str = "", path: str = "") -> None:
        install = f"mkdocs-quotecheck[{extra}]" if extra else package
        super().__init__(
            f"{what} needs the package {package}, which is not installed.",
            f"Run: pip install '{install}'",
            path=path,
        )


def did_you_mean(
    wrong: str, valid: Iterable[str], shown: Callable[[str], str | None] = lambda name: name
) -> str:
    """A sentence that names the valid name nearest to `wrong`: ` Did you mean “excerpt”?`, or an empty string.

    The sentence begins with a space so that it can follow another. Case makes no difference; `shown` gives what to call a
    valid name.
    """
    if len(wrong) > LONGEST_COMPARED:
        return ""
    names, listed = _sorted(valid)
    compared = _promising(wrong.casefold(), _alike(wrong.casefold(), listed))
    near = difflib.get_close_matches(wrong.casefold(), compared, n=1, cutoff=SUGGESTION_CUTOFF)
    return f" Did you mean “{shown(names[near[0]])}”?" if near else ""


def no_such_source(identifier: str, known: Collection[str]) -> QuotecheckError:
    """What is said of an id that is not registered, with the one that may be meant."""
    near = did_you_mean(identifier, known).strip()
    return QuotecheckError(
        f"There is no source with the id “{identifier[:60]}”.", near or "See `mkdocs-quotecheck sources`."
    )


class _Latest:
    """The valid names that were asked for last: a registry of 10,000 ids may have as many wrong ones."""

    given: tuple[str, ...] | None = None
    names: dict[str, str] = {}  # noqa: RUF012 - replaced as a whole
    listed: list[str] = []  # noqa: RUF012


def _sorted(valid: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Names by their folded form, and these in order."""
    given = tuple(valid)
    if _Latest.given != given:
        _Latest.names = {name.casefold(): name for name in sorted(given, reverse=True)}
        _Latest.listed = sorted(_Latest.names)
        _Latest.given = given
    return _Latest.names, _Latest.listed


def _promising(wrong: str, names: list[str]) -> list[str]:
    """Of more than a few names the likeliest, told a hundred times as fast as by what decides between them."""
    if len(names) <= LIKELIEST:
        return names
    from rapidfuzz import fuzz, process

    return [name for name, _, _ in process.extract(wrong, names, scorer=fuzz.ratio, limit=LIKELIEST)]


def _alike(wrong: str, listed: list[str]) -> list[str]:
    """Of many names, which are sorted, those that begin as the wrong one does, as many as are compared."""
    if len(listed) <= MOST_COMPARED:
        return listed
    at = bisect_left(listed, wrong)
    return listed[max(0, at - MOST_COMPARED // 2) : at + MOST_COMPARED // 2]
