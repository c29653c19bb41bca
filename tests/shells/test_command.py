"""The command, as a process: what it answers and how it exits."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Site

RIGHT = "“The library will stay open on Sundays,” Mira Voss said."
WRONG = "“The library will stay closed on Sundays,” Mira Voss said."


def page(content: str) -> str:
    return f"<!doctype html><html lang='en'><title>Page</title><nav>“Not this,” Mira Voss said.</nav><main>{content}</main></html>"


@pytest.fixture
def built(site: Site) -> Site:
    """A built site of no particular generator, beside a registry."""
    site.write("public/index.html", page(f"<p>{RIGHT}</p>"))
    return site


def test_a_site_whose_quotations_are_right_exits_with_0(built: Site) -> None:
    answer = built.command("check", "public")
    assert answer.status == 0, answer.log
    assert "1 quotation" in answer.log


def test_a_wrong_quotation_exits_with_1_and_names_the_file(built: Site) -> None:
    built.write("public/news/index.html", page(f"<p>{WRONG}</p>"))
    answer = built.command("check", "public")
    assert answer.status == 1
    assert "public/news/index.html" in answer.log
    assert "closed" in answer.log


def test_where_the_authors_file_is_found_it_is_named_with_the_line(built: Site) -> None:
    built.write("public/news/index.html", page(f"<p>{WRONG}</p>"))
    built.write("content/news.md", f"# News\n\nFirst.\n\n{WRONG}\n")
    answer = built.command("check", "public", "--docs", "content")
    assert "content/news.md:5" in answer.log


def test_a_passage_repeated_on_an_archive_page_is_told_once(built: Site) -> None:
    for name in ("news", "archive", "tags/news"):
        built.write(f"public/{name}/index.html", page(f"<p>{WRONG}</p>"))
    answer = built.command("check", "public", "--format", "json")
    findings = json.loads(answer.log)["findings"]
    assert len(findings) == 1
    assert answer.status == 1


def test_a_repeated_passage_is_told_on_the_page_with_the_fewest_quotations(built: Site) -> None:
    other = "<p>“Something else entirely,” Voss said.</p>"
    built.write("public/archive/index.html", page(f"<p>{WRONG}</p>{other}"))
    built.write("public/news/index.html", page(f"<p>{WRONG}</p>"))
    answer = built.command("check", "public", "--format", "json")
    told = [
        each
        for each in json.loads(answer.log)["findings"]
        if each["level"] == "warn" and each["quoted"] in WRONG
    ]
    assert [each["location"]["path"] for each in told] == ["public/news/index.html"]


def test_the_json_answer_is_valid_and_the_same_each_time(
    built: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        built.write(
            f"public/{number}.html", page(f"<p>{WRONG}</p><p>“Something else entirely,” Voss said.</p>")
        )
    answers = set()
    for seed in ("0", "1", "42"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        answers.add(built.command("check", "public", "--format", "json", "--no-cache").log)
    assert len(answers) == 1
    assert json.loads(answers.pop())["findings"]


def test_the_options_of_mkdocs_yml_hold_for_the_command_too(built: Site) -> None:
    built.write("public/news/index.html", page(f"<p>{WRONG}</p>"))
    built.options = {"levels": {"changed-word": "ignore"}}
    built.config = {"extra": {"key": "value"}}
    config = built.write_config()
    config.write_text(config.read_text(encoding="utf-8") + "repo_name: !ENV [NAME, x]\n", encoding="utf-8")
    assert built.command("check", "public").status == 0
    assert built.command("check", "public", "--level", "changed-word=warn").status == 1


def test_pages_can_be_left_out(built: Site) -> None:
    built.write("public/old/news.html", page(f"<p>{WRONG}</p>"))
    assert built.command("check", "public", "--exclude", "old/").status == 0


def test_a_pattern_that_fits_no_page_is_told_beside_the_answer(built: Site) -> None:
    built.write("public/old/news.html", page(f"<p>{RIGHT}</p>"))
    answer = built.command("check", "public", "--exclude", "odl/", "--exclude", "old/", "--format", "json")
    assert "the pattern “odl/” of exclude fits no page. Did you mean “old/”?" in answer.log
    assert json.JSONDecoder().raw_decode(answer.log)[0]["excluded_pages"] == ["public/old/news.html"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "public", "--language", "xx"], "1 page is in 'xx'. There are no word lists for 'xx'"),
        (["verify", "open on Sundays", "--language", "xx"], "There are no word lists for 'xx'"),
        (["check", "public", "--language", "de-AT"], ""),
    ],
)
def test_a_language_that_is_not_known_is_told(built: Site, arguments: list[str], told: str) -> None:
    built.write("public/index.html", page(f"<p>{RIGHT}</p>"))
    log = built.command(*arguments).log
    assert told in log
    assert ("no word lists" in log) == bool(told)


def test_a_page_that_cannot_be_read_is_told_and_the_others_are_checked(built: Site) -> None:
    (built.root / "public/broken.html").symlink_to("nowhere.html")
    built.write("public/news.html", page(f"<p>{WRONG}</p>"))
    answer = built.command("check", "public")
    assert answer.status == 1
    assert "public/broken.html" in answer.log
    assert "public/news.html" in answer.log
    assert "Traceback" not in answer.log


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ("plugins: [\n", "my.yml:2:1: The file is not valid YAML"),
        ("nav: " + "[" * 5000, "my.yml:1:105: This nests more than 100 deep. Mend it"),
        ("only words\n", "my.yml: The file is no MkDocs configuration"),
        (
            "plugins:\n- quotecheck:\n    registy: a.yml\n",
            "my.yml:3: “registy” is not an option of quotecheck",
        ),
        ("plugins:\n- quotecheck:\n    levels: loud\n", "my.yml:3: The option “levels” must be a table"),
        ("plugins:\n- quotecheck:\n    exclude: 5\n", "my.yml:3: The option “exclude” must be a list"),
        ("plugins:\n- quotecheck:\n    levels: {spellin: warn}\n", "my.yml: There is no rule “spellin”."),
    ],
)
def test_a_mistake_in_the_configuration_is_told_with_its_file(built: Site, config: str, told: str) -> None:
    built.write("my.yml", config)
    answer = built.command("check", "public", "--config", "my.yml")
    assert (answer.status, told in answer.log) == (2, True), answer.log


def test_an_option_that_depends_on_the_environment_is_as_if_not_given(built: Site) -> None:
    built.write("my.yml", "plugins:\n- quotecheck:\n    enabled: !ENV [CI, false]\n    report: !ENV REPORT\n")
    assert built.command("check", "public", "--config", "my.yml").status == 0


def test_a_pipe_among_the_pages_is_told_and_not_waited_for(built: Site) -> None:
    os.mkfifo(built.root / "public/pipe.html")
    answer = built.command("check", "public")
    assert answer.status == 1
    assert "public/pipe.html: warning: This is a device or pipe, not a file" in answer.log


def test_hostile_pages_are_answered(built: Site) -> None:
    built.write("public/deep.html", "<div>" * 20_000 + WRONG)
    built.write("public/marks.html", page("“" * 100_000))
    built.write("public/bytes.html", "\x00\x01<p>“" * 100)
    answer = built.command("check", "public")
    assert answer.status in (0, 1)
    assert "Traceback" not in answer.log


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "nowhere"], "nowhere"),
        (["check"], "PATH"),
        (["check", "public", "--level", "changed-wrod=info"], "Did you mean “changed-word”?"),
        (["check", "public", "--level", "changed-word"], "--level RULE=LEVEL"),
        (["check", "public", "--level", "changed-word=loud"], "warn, info, ignore"),
        (["check", "public", "--docs", "nowhere"], "nowhere"),
        (["check", "public", "--config", "nowhere.yml"], "nowhere.yml"),
        (["verify", "words", "--source", "speach"], "Did you mean “speech”?"),
        (["verify", ""], "nothing to look up"),
        (["check", "public", "--registry", "nowhere.yml"], "nowhere.yml"),
        (["explain", "changed-wrod"], "Did you mean “changed-word”?"),
        (["frobnicate"], "frobnicate"),
        (["chek", "public"], "Did you mean “check”?"),
        (["check", "public", "--fromat", "json"], "Did you mean “--format”?"),
        (["check", "public", "--exclude", "!"], "The pattern “!” of exclude cannot be read"),
        (["check", "public", "--allow-outside", "nowhere"], "nowhere"),
        (["check", "sources.yml"], "sources.yml: By its name this is neither HTML nor Markdown"),
        (["verify", "words", "--source", "SPEECH"], "Did you mean “speech”?"),
        ([], "COMMAND"),
    ],
)
def test_wrong_use_exits_with_2_and_says_what_is_wrong(built: Site, arguments: list[str], told: str) -> None:
    answer = built.command(*arguments)
    assert answer.status == 2, answer.log
    assert told in answer.log
    assert "Traceback" not in answer.log


@pytest.mark.parametrize(
    ("quoted", "status", "verdict"),
    [
        ("The library will stay open on Sundays.", 0, "verbatim"),
        ("the library will stay open", 0, "equivalent"),
        ("The library will stay closed on Sundays.", 1, "altered"),
        ("We have found the money", 1, "altered"),
        ("The harbour was frozen for eleven weeks that winter.", 1, "absent"),
    ],
)
@pytest.mark.parametrize("arguments", [[], ["--source", "speech"]])
def test_a_quotation_is_looked_up(
    built: Site, quoted: str, status: int, verdict: str, arguments: list[str]
) -> None:
    answer = built.command("verify", quoted, *arguments)
    assert answer.status == status, answer.log
    assert verdict in answer.log


def test_a_quotation_can_be_piped_in(built: Site) -> None:
    answer = built.command("verify", "-", given="The library will stay\nopen on Sundays.\n")
    assert answer.status == 0, answer.log


def test_a_look_up_names_the_source_by_its_title(built: Site) -> None:
    right = built.command("verify", "The library will stay open on Sundays.")
    wrong = built.command("verify", "We have found the money")
    assert all("in:     Speech at the opening of the library, line 1" in each.log for each in (right, wrong))
    assert "We have not found the money" in wrong.log


def test_words_that_are_nowhere_are_not_said_to_be_missing_from_one_source(built: Site) -> None:
    assert (
        "in any registered source" in built.command("verify", "The harbour was frozen for eleven weeks").log
    )


@pytest.mark.parametrize("arguments", [[], ["--source", "speech"]])
@pytest.mark.parametrize(
    ("quoted", "told"),
    [
        ("Any child may borrow books without paying a deposit", "Every child in the town may borrow five"),
        ("Bring your own sandwiches to the meeting", "and no passage comes near them"),
    ],
    ids=["a paraphrase", "an invention"],
)
def test_words_that_are_nowhere_come_with_the_sentence_most_like_them_or_with_the_word_that_there_is_none(
    built: Site, quoted: str, told: str, arguments: list[str]
) -> None:
    answer = built.command("verify", quoted, *arguments)
    assert told in answer.log
    assert ("source: " in answer.log) == ("no passage" not in told)


def test_a_look_up_answers_in_json(built: Site) -> None:
    answer = built.command("verify", "The library will stay closed on Sundays.", "--format", "json")
    assert json.loads(answer.log)["quotations"][0]["verdict"] == "altered"


def test_the_sources_are_listed_with_their_state(built: Site) -> None:
    answer = built.command("sources")
    assert answer.status == 0
    assert "speech" in answer.log
    assert "ready" in answer.log


def test_a_missing_source_is_listed_as_missing_and_exits_with_1(built: Site) -> None:
    (built.root / "sources/speech.txt").unlink()
    answer = built.command("sources", "--format", "json")
    assert answer.status == 1
    assert "missing" in answer.log


def test_the_rules_are_listed_and_explained(built: Site) -> None:
    listed = built.command("rules", "--format", "json")
    assert "changed-word" in listed.log
    assert json.loads(listed.log)
    assert "QC101" in built.command("explain", "qc101").log


def test_a_baseline_keeps_known_findings_quiet(built: Site) -> None:
    built.write("public/news.html", page(f"<p>{WRONG}</p>"))
    assert built.command("baseline", "public", "--output", "known.json").status == 0
    assert built.command("check", "public", "--baseline", "known.json").status == 0
    built.write(
        "public/more.html", page("<p>“Every child may borrow nine books at a time,” Mira Voss said.</p>")
    )
    assert built.command("check", "public", "--baseline", "known.json").status == 1


def test_a_reader_that_has_seen_enough_is_no_error(built: Site) -> None:
    process = built.start("-m", "mkdocs_quotecheck", "rules")
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.close()
    process.stdout.close()
    assert process.stderr.read() == "mkdocs-quotecheck: The reader of the answer closed it before its end.\n"
    process.wait(timeout=60)
    process.stderr.close()


def test_help_reads_without_loading_anything_heavy(built: Site) -> None:
    code = (
        "import sys\nfrom mkdocs_quotecheck.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit: pass\n"
        "print([m for m in ('yaml', 'lxml', 'markdown_it', 'mkdocs', 'rapidfuzz', 'pypdfium2') if m in sys.modules])"
    )
    answer = built.run("-c", code)
    assert answer.log.rstrip().endswith("[]")
    assert "Exit status" in answer.log


def test_the_plugin_is_imported_without_anything_heavy(tmp_path: Path, bare_site: Site) -> None:
    code = (
        "import sys, mkdocs_quotecheck.plugin\n"
        "print([m for m in ('lxml', 'markdown_it', 'rapidfuzz', 'pypdfium2') if m in sys.modules])"
    )
    assert bare_site.run("-c", code).log.strip() == "[]"
