"""Patterns of pages to leave out: those of .gitignore, in time that does not grow with their stars."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathspec.gitignore import GitIgnoreSpec

from mkdocs_quotecheck.site.exclusion import Exclusion

CASES = [
    (["drafts/"], "drafts/a.md", True),
    (["drafts/"], "news/drafts/a.md", True),
    (["/drafts/"], "news/drafts/a.md", False),
    (["drafts"], "drafts", True),
    (["drafts/"], "drafts", False),
    (["*.md"], "news/a.md", True),
    (["news/*.md"], "news/old/a.md", False),
    (["news/**/a.md"], "news/old/older/a.md", True),
    (["news/**/a.md"], "news/a.md", True),
    (["**/old"], "news/old/a.md", True),
    (["news/**"], "news/a/b.md", True),
    (["news/**"], "news", False),
    (["**/**/"], "news/a.md", True),
    (["**/**/"], "a.md", False),
    (["/**/**/"], "news/a.md", True),
    (["*", "!a.md"], "a.md", False),
    (["!a.md", "*"], "a.md", True),
    (["# a.md", ""], "a.md", False),
    (["a?c.md"], "abc.md", True),
    (["[!b]*.md"], "abc.md", True),
    ([r"a\*.md"], "a*.md", True),
    ([r"a\*.md"], "ab.md", False),
]


@pytest.mark.parametrize(("patterns", "name", "fits"), CASES)
def test_patterns_are_those_of_gitignore(patterns: list[str], name: str, fits: bool) -> None:
    assert Exclusion.of(patterns).match_file(name) is fits


SEGMENTS = st.sampled_from(["a", "b", "ab", "*", "a*", "*b", "?", "**", "[ab]", "[!a]"])
NAMES = st.lists(st.sampled_from(["a", "b", "ab", "abc", "ba"]), min_size=1, max_size=4).map("/".join)


@given(
    segments=st.lists(SEGMENTS, min_size=1, max_size=4),
    begin=st.sampled_from(["", "/"]),
    end=st.sampled_from(["", "/"]),
    name=NAMES,
)
def test_one_pattern_fits_what_pathspec_says_it_fits(
    segments: list[str], begin: str, end: str, name: str
) -> None:
    pattern = begin + "/".join(segments) + end
    if begin and {*segments} == {"**"}:
        return  # the lowest pathspec that is allowed finds nothing by `/**/`, where git finds all that is in folders
    assert Exclusion.of([pattern]).match_file(name) is GitIgnoreSpec.from_lines([pattern]).match_file(name)


@pytest.mark.parametrize(
    "pattern", ["*a" * 60 + "b", "/".join(["**", "a"] * 100) + "/b", "[ab]*" * 60 + "c", "?*" * 60]
)
def test_stars_do_not_make_it_slow(pattern: str) -> None:
    # With backtracking none of these ends within a day.
    assert not Exclusion.of([f"{pattern}x"]).match_file("/".join(["a" * 200] * 20))
