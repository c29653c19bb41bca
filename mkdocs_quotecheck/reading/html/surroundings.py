"""What stands around a place of a page, as far as it tells whether an element belongs to the page rather than its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.html import elements

if TYPE_CHECKING:
    from collections.abc import Mapping

_COUNTED = elements.LISTING_CLASSES | elements.FORMULA_CLASSES


class Surroundings:
    """The elements that are open, as far as they matter here; each is asked for in no time, however many there are."""

    def __init__(self) -> None:
        self.boundaries: list[str] = []
        """The block elements that are open, by their tags."""
        self._listings = 0
        self._formulas = 0
        self._chosen = False

    @property
    def in_paragraph(self) -> bool:
        """Whether the innermost block element is a paragraph."""
        return bool(self.boundaries) and self.boundaries[-1] == "p"

    def opened(self, tag: str, classes: frozenset[str]) -> frozenset[str]:
        """An element opens; gives those of its classes that `closed` is to be told."""
        if tag == "select":
            self._chosen = False
        counted = classes & _COUNTED
        if counted:
            self._count(counted, 1)
        return counted

    def closed(self, counted: frozenset[str]) -> None:
        """An element closes."""
        self._count(counted, -1)

    def _count(self, counted: frozenset[str], one: int) -> None:
        self._listings += one * bool(counted & elements.LISTING_CLASSES)
        self._formulas += one * bool(counted & elements.FORMULA_CLASSES)

    def is_furniture(
        self, tag: str, attributes: Mapping[str, str], classes: frozenset[str], *, said: bool, quoted: bool
    ) -> bool:
        """Whether what an element shows is no part of the text.

        Args:
            tag: Of the element.
            attributes: Of the element.
            classes: Of the element.
            said: Whether it stands in the middle of a sentence or in a block quote.
            quoted: Whether it stands in a block quote.
        """
        if tag == "pre":
            return not quoted  # a listing in a block quote is part of what is quoted
        if tag == "option":
            return not said or self._is_other_choice(attributes)
        if tag in elements.FURNITURE and not said:
            return True
        return bool(classes) and self._is_furniture_by_class(classes, said=said)

    def _is_furniture_by_class(self, classes: frozenset[str], *, said: bool) -> bool:
        if classes & elements.ICON_CLASSES:
            return True
        if classes & elements.SECOND_SETTINGS:
            return self._formulas > 0
        if classes & elements.LINE_NUMBER_CLASSES and self._listings > 0:
            return True
        return bool(classes & elements.FURNITURE_CLASSES) and not said

    def _is_other_choice(self, attributes: Mapping[str, str]) -> bool:
        """Whether a choice is not the one that its list shows: the first, for want of one that is selected."""
        if self._chosen and "selected" not in attributes:
            return True
        self._chosen = True
        return False
