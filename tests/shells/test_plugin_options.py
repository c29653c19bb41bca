"""Options, front matter and the other ways to say what is checked, and how mistakes in them are told."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Built, Site

WRONG = "“The library will stay closed on Sundays,” Mira Voss said."


def pages_warned_of(built: Built) -> list[str]:
    return [warning.partition(":")[0] for warning in built.warnings]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"levels": {"changed-wrod": "info"}}, "Did you mean “changed-word”?"),
        ({"levels": {"changed-word": "warning"}}, "must be one of warn, info, ignore"),
        ({"levels": ["changed-word"]}, "Expected a mapping"),
        ({"exclude": 5}, "Expected a list of patterns"),
        ({"enabled": "perhaps"}, "enabled"),
        ({"registri": "x.yml"}, "registri"),
    ],
)
def test_a_wrong_option_is_told_as_mkdocs_tells_it(site: Site, options: dict[str, object], told: str) -> None:
    site.options = options
    built = site.build("--strict")
    assert built.status == 1
    assert told in built.log
    assert "Traceback" not in built.log


def test_switched_off_it_does_nothing(site: Site) -> None:
    site.page("news.md", WRONG)
    site.options = {"enabled": False}
    built = site.build_here()
    assert not built.warnings
    assert not built.infos
    assert not (site.root / ".cache").exists()


def test_it_can_be_switched_on_by_an_environment_variable(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.page("news.md", WRONG)
    config = site.write_config()
    config.write_text(
        config.read_text(encoding="utf-8").replace(
            "- quotecheck", "- quotecheck:\n    enabled: !ENV [QC_CI, false]"
        ),
        encoding="utf-8",
    )
    assert "quotecheck:" not in site.run("-m", "mkdocs", "build").log
    monkeypatch.setitem(os.environ, "QC_CI", "true")
    assert "docs/news.md:1" in site.run("-m", "mkdocs", "build").log


@pytest.mark.parametrize("key", ["changed-word", "QC101"])
def test_a_rule_can_be_ignored_by_name_or_code(site: Site, key: str) -> None:
    site.page("news.md", WRONG)
    site.options = {"levels": {key: "ignore"}}
    assert not site.build_here().warnings


def test_a_rule_set_to_info_is_told_but_does_not_fail_a_strict_build(site: Site) -> None:
    site.page("news.md", WRONG)
    site.options = {"levels": {"changed-word": "info"}}
    built = site.build_here(strict=True)
    assert built.status == 0
    assert any("docs/news.md:1" in line for line in built.infos)


@pytest.mark.parametrize("exclude", [["old/"], ["old/*.md"], "old/\n", ["*.md", "!index.md"]])
def test_excluded_pages_are_not_checked_and_counted(site: Site, exclude: object) -> None:
    site.page("old/news.md", WRONG)
    site.options = {"exclude": exclude}
    built = site.build_here()
    assert not built.warnings
    assert any("left out" in line for line in built.infos)


def test_front_matter_switches_a_page_off(site: Site) -> None:
    site.page("news.md", f"---\nquotecheck: false\n---\n{WRONG}")
    built = site.build_here()
    assert not built.warnings
    assert any("left out" in line for line in built.infos)


@pytest.mark.parametrize("value", ["no thanks", "0", "[]"])
def test_a_switch_in_the_front_matter_that_is_no_answer_is_told(site: Site, value: str) -> None:
    site.page("news.md", f"---\nquotecheck: {value}\n---\nNothing.")
    (warning,) = site.build_here().warnings
    assert warning.startswith("docs/news.md: “quotecheck: ")
    assert "Write quotecheck: false" in site.build_here().log


@pytest.mark.parametrize("value", ["true", "yes"])
def test_a_switch_in_the_front_matter_may_say_what_holds_anyway(site: Site, value: str) -> None:
    site.page("news.md", f"---\nquotecheck: {value}\n---\n{WRONG}")
    assert pages_warned_of(site.build_here()) == ["docs/news.md"]


def test_a_pattern_that_fits_no_page_is_told(site: Site) -> None:
    site.page("old/news.md", WRONG)
    site.options = {"exclude": ["nothing/", "olt/", "old/", "!index.md", "# a remark"]}
    idle = [line for line in site.build_here().infos if "fits no page" in line]
    assert idle == [
        "the pattern “nothing/” of exclude fits no page",
        "the pattern “olt/” of exclude fits no page. Did you mean “old/”?",
    ]


def test_a_page_in_a_language_that_is_not_known_is_told(site: Site) -> None:
    site.page("novas.md", "---\nlang: pt\n---\n“Sim”, disse ela.")
    told = [line for line in site.build_here().infos if "no word lists" in line]
    assert [line.partition(",")[0] for line in told] == [
        "1 page is in 'pt'. There are no word lists for 'pt'"
    ]


def test_pages_in_several_languages_that_are_not_known_are_one_line(site: Site) -> None:
    for code in ("pt", "cs", "fi"):
        site.page(f"{code}.md", f"---\nlang: {code}\n---\n“Sim”, disse ela.")
    (told,) = [line for line in site.build_here().infos if "word lists" in line]
    assert told.startswith(
        "3 pages are in 3 languages without word lists, English ones are used: cs (1), fi (1), pt (1)."
    )


def test_a_level_of_ignore_is_counted(site: Site) -> None:
    site.page("news.md", WRONG)
    site.options = {"levels": {"changed-word": "ignore"}}
    first, second = site.build_here().infos[-1], site.build_here().infos[-1]
    assert first.endswith("; 1 finding at level ignore")
    assert first == second


@pytest.mark.parametrize(("code", "told"), [("xx", True), ("de-AT", False), ("en", False)])
def test_a_language_that_is_not_known_is_told_with_those_that_are(site: Site, code: str, told: bool) -> None:
    site.options = {"language": code}
    built = site.build("--strict")
    assert ("There are no word lists for" in built.log, built.status) == (told, int(told)), built.log


def test_front_matter_narrows_a_page_to_some_sources(site: Site) -> None:
    said = "“Every child in the town may borrow six books at a time” is painted on the wall."
    leaflet = (
        "  - {id: leaflet, title: Leaflet, text: Every child in the town may borrow six books at a time.}\n"
    )
    registry = (site.root / "sources.yml").read_text(encoding="utf-8")
    site.write("sources.yml", registry + leaflet)
    site.page("open.md", said)
    site.page("narrow.md", f"---\nsources: [speech]\n---\n{said}")
    assert pages_warned_of(site.build_here()) == ["docs/narrow.md"]


def test_the_registry_may_lie_elsewhere(site: Site) -> None:
    (site.root / "data").mkdir()
    registry = (site.root / "sources.yml").read_text(encoding="utf-8")
    site.write("data/quoted.yml", registry.replace("sources/", "../sources/"))
    (site.root / "sources.yml").unlink()
    site.options = {"registry": "data/quoted.yml"}
    site.page("news.md", WRONG)
    assert pages_warned_of(site.build_here()) == ["docs/news.md"]


def test_without_a_registry_there_is_one_warning_that_says_how_to_begin(site: Site) -> None:
    (site.root / "sources.yml").unlink()
    site.page("news.md", WRONG)
    built = site.build_here()
    assert len(built.warnings) == 1
    assert "sources.yml" in built.warnings[0]


@pytest.mark.parametrize(
    "registry",
    [
        "version: 1\nsources: [{id: a, title: A, path: ../../../etc/passwd}]\n",
        "version: 1\nsources: [{id: a, title: A, path: nowhere.txt}]\n",
        "version: 1\nsources: nonsense\n",
        "a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\n",
        "!!python/object/apply:os.system ['touch pwned']\n",
        "\t- not: yaml: at all",
        "",
    ],
)
def test_a_bad_or_hostile_registry_gives_warnings_and_no_traceback(site: Site, registry: str) -> None:
    site.write("sources.yml", registry)
    built = site.build_here()
    assert built.warnings
    assert built.status == 0
    assert "root:" not in built.log
    assert not (site.root / "pwned").exists()


def test_a_baseline_written_by_the_command_keeps_the_next_build_quiet(site: Site) -> None:
    site.page("news.md", WRONG)
    site.options = {"baseline": "known.json"}
    assert len(site.build_here().warnings) >= 1
    assert site.command("baseline", "site").status == 0
    built = site.build_here()
    assert not built.warnings, built.log
    site.page("news.md", "Nothing is quoted here any more.")
    assert any("known.json" in line or "baseline" in line for line in site.build_here().infos)
