"""Evidence → findings. One rule a module; its docstring is its manual page.

A new rule is a new module: it is found by itself. Modules whose names begin with an underscore are no rules.
"""

from __future__ import annotations

from mkdocs_quotecheck.rules._case import Case, CodeCase, FigureCase
from mkdocs_quotecheck.rules._catalogue import catalogue, find, levels
from mkdocs_quotecheck.rules._editions import newer_edition
from mkdocs_quotecheck.rules._judging import (
    Judgement,
    judge,
    judge_code,
    judge_figure,
    judge_notice,
    judge_problem,
)
from mkdocs_quotecheck.rules._manual import explain, manual
from mkdocs_quotecheck.rules._page_source import source_of_page
from mkdocs_quotecheck.rules._places import actual_place
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import gathered_message, shortened
from mkdocs_quotecheck.rules.quotation_without_source import why_unchecked

__all__ = [
    "Case",
    "CodeCase",
    "FigureCase",
    "Judgement",
    "Rule",
    "actual_place",
    "catalogue",
    "explain",
    "find",
    "gathered_message",
    "judge",
    "judge_code",
    "judge_figure",
    "judge_notice",
    "judge_problem",
    "levels",
    "manual",
    "newer_edition",
    "shortened",
    "source_of_page",
    "why_unchecked",
]
