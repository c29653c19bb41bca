"""Values of ours as JSON and back, each with the decoder that its field asks for."""

from __future__ import annotations

import enum
import functools
import json
import sys
from dataclasses import fields, is_dataclass
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from _typeshed import DataclassInstance

    Decoder = Callable[[object], object]

T = TypeVar("T")


def encoded(value: object) -> bytes:
    """A value of the model as JSON in UTF-8: dataclasses as lists of their fields, enums as their values."""
    return _ENCODER.encode(value).encode("utf-8", "surrogatepass")


def plain(value: object) -> object:
    """The same, as JSON is read again."""
    read: object = json.loads(encoded(value))
    return read


def _jsonable(value: object) -> object:
    """What the encoder does not know, one level deep."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return _field_values(type(value))(value)
    raise TypeError(value)


@functools.cache
def _field_values(kind: type[DataclassInstance]) -> Callable[[object], object]:
    """What gives the fields of a dataclass; a large site has a million of them, so they are not listed for each."""
    names = [each.name for each in fields(kind)]
    if len(names) == 1:
        return lambda value: [getattr(value, names[0])]
    return attrgetter(*names)


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_jsonable
)


def text(value: object) -> str:
    """A text; anything else fails."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def number(value: object) -> int:
    """A whole number."""
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def items(value: object) -> list[object]:
    """A list."""
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def maybe(decode: Decoder) -> Decoder:
    """The decoder of what may be null."""
    return lambda value: None if value is None else decode(value)


def tuple_of(decode: Decoder) -> Decoder:
    """The decoder of a list of such values."""
    return lambda value: tuple(decode(item) for item in items(value))


def build(made: Callable[..., T], table: Mapping[str, Decoder], value: object) -> T:
    """A dataclass from the list of its fields.

    Raises:
        TypeError, ValueError: The list does not describe one.
    """
    pairs = zip(table.items(), items(value), strict=True)
    return made(**{name: decode(item) for (name, decode), item in pairs})


def made_of(kind: Callable[..., T], table: Mapping[str, Decoder]) -> Callable[[object], T]:
    """As `build`, for tables of all fields in their order: a large site has a million of them."""
    decoders = tuple(table.values())

    def decoded(value: object) -> T:
        return kind(*[decode(item) for decode, item in zip(decoders, items(value), strict=True)])

    return decoded


def shared(value: object) -> str:
    """An id, the same object on every page: where people have hundreds of documents, each page names thousands."""
    return sys.intern(text(value))


def share(value: object) -> float:
    """A part of one, or any number."""
    if not isinstance(value, (int, float)):
        raise TypeError(value)
    return float(value)


def flag(value: object) -> bool:
    """Yes or no."""
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def day(value: object) -> date:
    """A day as ISO writes it."""
    return date.fromisoformat(text(value))
