"""All rules, found by looking into this folder."""

from __future__ import annotations

import dataclasses
import functools
import importlib
import pkgutil
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs_quotecheck.model import Level

PACKAGE = "mkdocs_quotecheck.rules"


@functools.cache
def catalogue() -> tuple[Rule, ...]:
    """All rules, by code. A rule is the `RULE` of a module of this package whose name has no underscore before it."""
    package = importlib.import_module(PACKAGE)
    names = [
        module.name for module in pkgutil.iter_modules(package.__path__) if not module.name.startswith("_")
    ]
    return tuple(sorted(map(_load, names), key=lambda rule: rule.code))


def _load(name: str) -> Rule:
    module = importlib.import_module(f"{PACKAGE}.{name}")
    rule: object = getattr(module, "RULE", None)
    if not isinstance(rule, Rule):
        message = f"{PACKAGE}.{name} has no RULE"
        raise TypeError(message)
    return dataclasses.replace(rule, manual=(module.__doc__ or "").strip())


def find(name_or_code: str) -> Rule:
    """The rule of that name or code, upper or lower case.

    Raises:
        QuotecheckError: There is none.
    """
    wanted = name_or_code.strip().casefold()
    for rule in catalogue():
        if wanted in (rule.name, rule.code.casefold()):
            return rule
    names = [rule.name for rule in catalogue()]
    raise QuotecheckError(
        f"There is no rule “{name_or_code}”.{did_you_mean(wanted, names)}",
        "`mkdocs-quotecheck rules` lists all rules.",
    )


def levels(chosen: Mapping[str, Level]) -> Mapping[str, Level]:
    """What a user chose, by the codes of the rules.

    Raises:
        QuotecheckError: A name or code is no rule's.
    """
    return {find(name).code: level for name, level in chosen.items()}
