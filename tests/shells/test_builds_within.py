"""Builds within a build: what mkdocs-static-i18n does, one build a language, belongs to one report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Site

# As mkdocs-static-i18n does it: the other language is built when the first one's build ends; what is not translated
# is published in both.
HOOK = """\
import sys
from mkdocs import utils
from mkdocs.commands.build import build
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

language = "en"

@event_priority(-100)
def on_files(files, config):
    chosen = []
    for file in files:
        if file.src_uri == "news.de.md":
            file.locale = "de"
        if file.src_uri == f"news.{'de' if language == 'en' else 'en'}.md":
            continue
        file.dest_uri = file.dest_uri.replace("news.de", "news").replace("news.en", "news")
        if language == "de":
            file.dest_uri = "de/" + file.dest_uri
        chosen.append(file)
    return Files(chosen)

@event_priority(-100)
def on_post_build(config):
    global language
    if language == "de":
        return
    language = "de"
    if "FAIL" in config.site_name:
        raise RuntimeError("another plugin fails")
    clean, utils.clean_directory = utils.clean_directory, lambda folder: None
    try:
        build(config, dirty="--dirty" in sys.argv)
    finally:
        utils.clean_directory = clean
        language = "en"
"""
ENGLISH = "“The library will stay closed on Sundays,” Mira Voss said.\n"
GERMAN = "Neues.\n\n„Die Bücherei bleibt auch am Montag geöffnet“, sagte Mira Voss.\n"
GERMAN_SPEECH = "Die Bücherei bleibt auch am Sonntag geöffnet.\n"
GERMAN_SOURCE = "  - {id: rede, title: Rede, path: sources/rede.txt, people: [mira-voss], language: de}\n"


@pytest.fixture
def two_languages(site: Site) -> Site:
    registry = (site.root / "sources.yml").read_text(encoding="utf-8")
    site.write("sources.yml", registry + GERMAN_SOURCE)
    site.write("sources/rede.txt", GERMAN_SPEECH)
    site.write("hook.py", HOOK)
    site.config = {"hooks": ["hook.py"]}
    site.options = {"report": "report.json"}
    site.page("news.en.md", ENGLISH)
    site.page("news.de.md", GERMAN)
    return site


def test_all_languages_are_in_one_report(two_languages: Site) -> None:
    built = two_languages.build()
    assert [warning.partition(" ")[0] for warning in built.warnings] == [
        "docs/news.de.md:3:2:",
        "docs/news.en.md:1:2:",
    ]
    assert [line for line in built.infos if " quotations on " in line] == [
        "4 quotations on 4 pages: 2 equivalent, 2 altered"
    ]
    assert two_languages.json_report()["summary"]["pages"] == 4  # type: ignore[index]  # a mapping


def test_a_dirty_build_knows_the_pages_of_all_languages(two_languages: Site) -> None:
    first = two_languages.build()
    again = two_languages.build("--dirty")
    assert again.warnings == first.warnings
    assert not any("not checked" in line for line in again.infos)


def test_a_baseline_and_a_pattern_speak_of_all_languages(two_languages: Site) -> None:
    two_languages.page("news.de.md", f"---\nlang: de\n---\n{GERMAN}")
    two_languages.build()
    # The command goes by the plugin's own options, which stand in mkdocs.yml whether it is there or not.
    languages = [{"locale": "de"}, {"locale": "en", "default": True}]
    two_languages.write(
        "i18n.yml", f"plugins: [{{i18n: {{languages: {languages!r}}}}}]".replace("True", "true")
    )
    baseline = two_languages.command("baseline", "site", "--config", "i18n.yml", "--output", "known.json")
    assert "2 findings are kept quiet" in baseline.log
    two_languages.options = {"baseline": "known.json", "exclude": ["news.de.md"]}
    built = two_languages.build("--strict")
    assert built.status == 0, built.log
    assert not any("of exclude fits no page" in line for line in built.infos)


def test_warnings_of_the_language_built_within_fail_a_strict_build(two_languages: Site) -> None:
    two_languages.page("news.en.md", "Nothing is quoted.\n")
    built = two_languages.build("--strict")
    assert built.status == 1
    assert [warning.partition(" ")[0] for warning in built.warnings] == ["docs/news.de.md:3:2:"]


def test_a_build_that_fails_within_another_still_tells_what_was_found(two_languages: Site) -> None:
    two_languages.page("index.md", "[gone](gone.md)\n")  # a warning of MkDocs, which aborts the build within
    built = two_languages.build("--strict")
    assert built.status == 1
    assert any(warning.startswith("docs/news.en.md:1:2:") for warning in built.warnings)


def test_after_a_build_that_failed_the_next_one_begins_anew(two_languages: Site) -> None:
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    two_languages.config["site_name"] = "FAIL"
    config = load_config(str(two_languages.write_config()))
    with pytest.raises(RuntimeError, match="another plugin fails"):
        build(config)
    plugin = config.plugins["quotecheck"]
    assert not plugin._building
    assert not plugin._outer
