"""By what a report was made, and the sources and people that it names."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import mkdocs_quotecheck
from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import Provenance, RegisteredSource
from mkdocs_quotecheck.storage.fingerprint import code_fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.model import Person
    from mkdocs_quotecheck.report.baseline import BaselineEntry
    from mkdocs_quotecheck.report.summaries import LedgerSummary
    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.sources import Registry


def provenance(registry: Registry, settings: Settings, baseline: Mapping[BaselineEntry, int]) -> Provenance:
    """By what the findings of a run were made."""
    chosen = rules.levels(settings.levels)
    levels = tuple((rule.name, chosen.get(rule.code, rule.level)) for rule in rules.catalogue())
    known = sorted(map(repr, baseline.items()))
    policy = _digest(
        [f"{name}={level.value}" for name, level in levels], [settings.language], settings.exclude, known
    )
    version, code, texts = mkdocs_quotecheck.__version__, code_fingerprint(), registry.fingerprint()
    return Provenance(version, code, texts, policy, levels, _digest([version, code, texts, policy]))


def sources_of(counted: LedgerSummary, registry: Registry) -> tuple[RegisteredSource, ...]:
    """The registered sources that quotations name or stand in, in the registry's order."""
    states = registry.states
    used = frozenset(counted.sources)
    return tuple(
        RegisteredSource(source, states[name]) for name, source in registry.sources.items() if name in used
    )


def people_of(
    counted: LedgerSummary, sources: Iterable[RegisteredSource], registry: Registry
) -> tuple[Person, ...]:
    """The registered people whom quotations or their sources name, in the registry's order."""
    used = {*counted.people, *(name for each in sources for name in each.source.people)}
    return tuple(person for name, person in registry.people.items() if name in used)


def _digest(*parts: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(b"%d;" % len(part))
        for each in part:
            encoded = each.encode("utf-8", "surrogatepass")
            digest.update(b"%d:" % len(encoded) + encoded)
    return digest.hexdigest()
