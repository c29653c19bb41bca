"""What a reader of a page sees: which elements, attributes, styles and classes hide words or strike them through.

Only what the page itself says is known; the style sheets of themes are not read, but the classes that they and the common
frameworks hide words by are listed here.
"""

from __future__ import annotations

import enum
import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.trees import names

if TYPE_CHECKING:
    from collections.abc import Mapping


NOT_RENDERED: Final = names(
    """script style template head title noscript iframe canvas audio video datalist rp rt
    desc metadata defs symbol clippath mask pattern marker annotation annotation-xml"""
)
"""Elements whose text a browser does not show. The content of `<object>` is shown where it names no data."""
STRUCK: Final = frozenset(("del", "s", "strike"))
"""Elements whose words are struck through: they are no longer said."""

_UNSEEN_CLASSES = names(
    """hidden hide is-hidden u-hidden u-hide uk-hidden w3-hide d-none d-hide display-none u-display-none no-display nodisplay
    invisible is-invisible uk-invisible opacity-0 text-hide text-transparent element-invisible element-hidden
    assistive-text slds-assistive-text aural off-screen offscreen ui-helper-hidden ui-helper-hidden-accessible
    p-hidden-accessible a11y-hidden a11y-only at-only show-for-sr"""
)
# The classes for what only screen readers read, by all their names: `sr-only`, `visually-hidden`, `govuk-visually-hidden`,
# `screen-reader-text`, `visuallyHidden`.
_SCREEN_READERS_ONLY = re.compile(
    r"(?!not-)(?:[a-z][a-z0-9]*-){0,3}(?:visually[-_]?hidden|hidden[-_]?visually|hide[-_]?visually|accessib(?:le|ly|ility)[-_]?hidden"
    r"|sr[-_]?(?:only|text)|(?:for[-_]?)?screen[-_]?readers?(?:[-_]?(?:text|only))?)(?:[-_]?focusable)?",
    re.IGNORECASE,
)
_STRUCK_CLASSES = names(
    "line-through text-decoration-line-through strike strikethrough strike-through td-line-through"
)
# `d-none d-md-block`, `hidden md:inline`: hidden on narrow screens only.
_SHOWN_SOMEWHERE = re.compile(
    r"(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl|2xl):)(?:block|inline|inline-block|flex|inline-flex|grid|table.*|visible)"
)

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LENGTH = re.compile(r"([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*(px|pt|pc|r?em|ex|ch|%|vw|vh|cm|mm|in|)")
_RELATIVE = re.compile(r"\d(?:em|%|ex|ch)")
_NOTHING_LEFT = re.compile(
    r"rect\(\s*(?:0(?:px)?|1px|auto)(?:[\s,]+(?:0(?:px)?|1px)){3}\s*\)|inset\(\s*(?:50|100)%.*\)|circle\(\s*0.*\)"
)
_NO_SIZE = re.compile(r"(?:.*\s)?scale[xy3d]{0,2}\(\s*0(?:\.0*)?(?:\s*,\s*0(?:\.0*)?)*\s*\).*")
# No screen is so wide: what is set off by so much is meant to be out of sight.
_FAR_OUT: Final = -900.0
_PIXELS: Final = {
    "em": 16.0,
    "rem": 16.0,
    "pt": 1.33,
    "%": 10.0,
    "vw": 12.0,
    "vh": 8.0,
    "cm": 38.0,
    "mm": 3.8,
    "in": 96.0,
}
# Lines of text are higher, and words wider.
_LEAST_PIXELS: Final = 1.0
_LEAST_OPACITY: Final = 0.05


_CLEAR = re.compile(r"transparent|(?:rgb|hsl)a?\([^,/]*(?:,[^,/]*,[^,/]*,|/)0?\.?0*%?\)|#\w{3}0|#\w{6}00")
_COLOUR_NAMES: Final = {"#fff": "white", "#ffffff": "white", "#000": "black", "#000000": "black"}


class Hiding(enum.Enum):
    """A way of hiding words that an element further inside can undo."""

    VISIBILITY = "visibility"
    SIZE = "size"
    COLOUR = "colour"
    DRAWING = "drawing"
    """In a drawing only its text elements show text."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a `style` attribute says about the words of its element."""

    unseen: bool = False
    """For good: nothing inside can be seen."""
    struck: bool | None = None
    """None where it says nothing about lines through the words."""
    hides: Hiding | None = None
    shows: frozenset[Hiding] = frozenset()
    """The ways of hiding that it undoes."""
    turns: bool = False
    """Whether it turns the direction of all letters."""
    leftward: bool = False
    """Whether its words run from right to left."""


_PLAIN = Style()


def style_of(attributes: Mapping[str, str]) -> Style:
    """What the style of an element says."""
    written = attributes.get("style") if attributes else None
    return _read_style(written) if written else _PLAIN


def is_unseen(tag: str, attributes: Mapping[str, str], classes: frozenset[str], style: Style) -> bool:
    """Whether no reader sees or takes as said what is in an element."""
    # A template that is the shadow of its parent is shown.
    shadow = tag == "template" and ("shadowrootmode" in attributes or "shadowroot" in attributes)
    if (tag in NOT_RENDERED and not shadow) or (tag == "dialog" and "open" not in attributes):
        return True
    if tag in STRUCK and style.struck is not False:
        return True
    if not attributes:
        return False
    if "hidden" in attributes or "popover" in attributes or (tag == "object" and attributes.get("data")):
        return True
    return style.unseen or style.struck is True or _hidden_by_class(classes)


def _hidden_by_class(classes: frozenset[str]) -> bool:
    if not classes.isdisjoint(_STRUCK_CLASSES):
        return True
    hidden = not classes.isdisjoint(_UNSEEN_CLASSES) or any(map(_SCREEN_READERS_ONLY.fullmatch, classes))
    return hidden and not any(map(_SHOWN_SOMEWHERE.fullmatch, classes))


@functools.lru_cache(maxsize=512)
def _read_style(style: str) -> Style:
    said = {}
    for declaration in _COMMENT.sub("", style.lower()).split(";"):
        name, _, value = declaration.partition(":")
        said[name.strip()] = value.replace("!important", "").strip()
    decoration = f"{said.get('text-decoration', '')} {said.get('text-decoration-line', '')}".split()
    hides, shows = _undoable(said)
    return Style(
        unseen=_is_hidden_for_good(said),
        struck=("line-through" in decoration) if decoration else None,
        hides=hides,
        shows=frozenset(shows),
        turns="override" in said.get("unicode-bidi", ""),
        leftward=said.get("direction") == "rtl",
    )


def _undoable(said: Mapping[str, str]) -> tuple[Hiding | None, set[Hiding]]:
    told: list[tuple[Hiding, bool]] = []
    if visibility := said.get("visibility"):
        told.append((Hiding.VISIBILITY, visibility in ("hidden", "collapse")))
    size = said.get("font-size", said.get("font", ""))
    pixels = _pixels(size)
    # Nothing of a size that is measured by nothing is nothing.
    if pixels is not None and (pixels <= _LEAST_PIXELS or not _RELATIVE.search(size)):
        told.append((Hiding.SIZE, pixels <= _LEAST_PIXELS))
    colour = said.get("-webkit-text-fill-color", said.get("color", ""))
    if colour:
        told.append((Hiding.COLOUR, _is_no_colour(colour, said)))
    hides = next((way for way, hidden in told if hidden), None)
    return hides, {way for way, hidden in told if not hidden}


def _is_no_colour(colour: str, said: Mapping[str, str]) -> bool:
    """Whether letters of a colour cannot be told from what is behind them."""
    if "text" in (said.get("background-clip"), said.get("-webkit-background-clip")):
        return False  # the background is seen through the letters
    colour = _COLOUR_NAMES.get(colour.replace(" ", ""), colour.replace(" ", ""))
    ground = said.get("background-color", said.get("background", "")).replace(" ", "")
    return _CLEAR.fullmatch(colour) is not None or colour == _COLOUR_NAMES.get(ground, ground)


def _is_hidden_for_good(said: Mapping[str, str]) -> bool:
    opacity = _LENGTH.match(said.get("opacity", ""))
    if opacity is not None:
        share = float(opacity[1]) / (100 if opacity[2] == "%" else 1)
        if share < _LEAST_OPACITY:
            return True
    return (
        said.get("display") == "none"
        or said.get("content-visibility") == "hidden"
        or _NOTHING_LEFT.fullmatch(said.get("clip", "")) is not None
        or _NOTHING_LEFT.fullmatch(said.get("clip-path", "")) is not None
        or said.get("mso-hide") == "all"
        or _NO_SIZE.fullmatch(said.get("transform", "")) is not None
        or _NO_SIZE.fullmatch(f"scale({said.get('scale', '1')})") is not None
        or _is_out_of_sight(said)
    )


def _is_out_of_sight(said: Mapping[str, str]) -> bool:
    """Whether words are set off the screen, or into a box without room that cuts off what it cannot hold."""
    moved = [said.get("text-indent", ""), said.get("margin-left", ""), said.get("margin-top", "")]
    if said.get("position") in ("absolute", "fixed", "relative"):
        moved += [said.get(side, "") for side in ("left", "right", "top", "bottom")]
    if any(length is not None and length <= _FAR_OUT for length in map(_pixels, moved)):
        return True
    if not any(
        said.get(name, "").startswith(("hidden", "clip")) for name in ("overflow", "overflow-x", "overflow-y")
    ):
        return False
    sizes = (said.get(name, "") for name in ("width", "height", "max-width", "max-height"))
    return any(length is not None and length <= _LEAST_PIXELS for length in map(_pixels, sizes))


def _pixels(value: str) -> float | None:
    """A length, near enough; None where none is given."""
    match = _LENGTH.match(value)
    return None if match is None else float(match[1]) * _PIXELS.get(match[2], 1.0)
