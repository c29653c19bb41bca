"""Why a repair is not made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a repair is not made, one clause."""

    words: str
    unsafe: bool = False
    """Whether the repair is made where such are wanted too that an editor should look at."""

    @property
    def told(self) -> str:
        """The clause, with the option that overrules it."""
        return f"{self.words} (--unsafe-fixes)" if self.unsafe else self.words
