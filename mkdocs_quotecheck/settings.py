"""One frozen `Settings`, the only home of defaults; filled by `mkdocs.yml` or by the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs_quotecheck.model import Level

REGISTRY_NAME = "sources.yml"
CACHE_DIR = Path(".cache/plugin/quotecheck")


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run is made. Paths are absolute or relative to `root`."""

    root: Path = field(default_factory=Path)
    """The folder of `mkdocs.yml`; the command's working folder without one. Source files must lie below it."""
    registry: Path = Path(REGISTRY_NAME)
    enabled: bool = True
    levels: Mapping[str, Level] = field(default_factory=dict)
    """Rule name or code → level, as the user set it; rules not named keep their own default."""
    exclude: tuple[str, ...] = ()
    """Gitignore-style patterns of pages that are not read."""
    baseline: Path | None = None
    language: str = "en"
    """Of pages that do not say theirs."""
    cache_dir: Path | None = CACHE_DIR
    """Where prepared sources and page results are kept; None keeps nothing."""
    report: Path | None = None
    """Where the JSON report is written; None for nowhere."""
    allow_outside: tuple[Path, ...] = ()
    """Further folders in which source files may lie."""
