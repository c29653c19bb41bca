"""mkdocs-quotecheck: checks the quotations of a site against their sources.

The names below are the public interface; everything else may change without notice. They are imported when first used, so
that importing the package costs nothing in a build.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.errors import QuotecheckError
    from mkdocs_quotecheck.model import (
        Alignment,
        Attribution,
        Citation,
        Confidence,
        Edit,
        EditKind,
        Evidence,
        Finding,
        Form,
        Level,
        MentionKind,
        Person,
        Quotation,
        Report,
        Role,
        Source,
        SourceText,
        Span,
        Unchecked,
        Verdict,
    )
    from mkdocs_quotecheck.pipeline import check_page, check_quote, prepare_source
    from mkdocs_quotecheck.reading import find_quotations, page_text
    from mkdocs_quotecheck.sources import Registry, load_registry

__version__ = "0.1.0"

_HOME = {
    "QuotecheckError": "errors",
    **dict.fromkeys(
        (
            "Alignment",
            "Attribution",
            "Citation",
            "Confidence",
            "Edit",
            "EditKind",
            "Evidence",
            "Finding",
            "Form",
            "MentionKind",
            "Level",
            "Person",
            "Quotation",
            "Report",
            "Role",
            "Source",
            "SourceText",
            "Span",
            "Unchecked",
            "Verdict",
        ),
        "model",
    ),
    **dict.fromkeys(("check_page", "check_quote", "prepare_source"), "pipeline"),
    **dict.fromkeys(("find_quotations", "page_text"), "reading"),
    **dict.fromkeys(("Registry", "load_registry"), "sources"),
}

__all__ = [
    "Alignment",
    "Attribution",
    "Citation",
    "Confidence",
    "Edit",
    "EditKind",
    "Evidence",
    "Finding",
    "Form",
    "Level",
    "MentionKind",
    "Person",
    "Quotation",
    "QuotecheckError",
    "Registry",
    "Report",
    "Role",
    "Source",
    "SourceText",
    "Span",
    "Unchecked",
    "Verdict",
    "__version__",
    "check_page",
    "check_quote",
    "find_quotations",
    "load_registry",
    "page_text",
    "prepare_source",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOME])
