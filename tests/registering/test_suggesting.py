"""What stands beside quotations that rest on nothing registered, and a first registry made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.registering import documents, files_at_hand
from mkdocs_quotecheck.registering.at_hand import write_suggestions
from mkdocs_quotecheck.registering.initialising import find_libraries, init
from mkdocs_quotecheck.registering.neighbours import Kind
from mkdocs_quotecheck.registering.suggesting import suggest, survey
from mkdocs_quotecheck.sources import load_registry
from mkdocs_quotecheck.sources.files import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

LINKED = '<p>The board <a href="https://example.org/minutes#p2">says</a> that “the lamps burn until the last boat is in”.</p>'
KEYED = "<p>They “are counted by the keeper every night” [@hale2026].</p>"
SPOKEN = "<p>“We count the lamps every single night,” said Ada Hale.</p>"
NOTED = (
    '<p>The keeper wrote “nobody has counted them since the storm”.<sup><a class="footnote-ref" href="#fn:1">1</a></sup></p>'
    '<div class="footnote"><ol><li id="fn:1"><p>Tom Lind, The keeper’s book, p. 12.</p></li></ol></div>'
)
DECLARED = (
    '<blockquote data-source="hale2026"><p>They are counted by the keeper every night.</p></blockquote>'
)
ABOUT = '<p>“We count the lamps every single night,” said <a href="https://en.wikipedia.org/wiki/Ada_Hale">Ada Hale</a>.</p>'
NONE = '<p>A page with a <a href="https://example.org/else">link</a> and nothing quoted.</p>'


def found(
    tmp_path: Path, *pages: str, registry: str = "version: 1\nsources: []\n"
) -> list[tuple[Kind, str, int]]:
    (tmp_path / "sources.yml").write_text(registry, encoding="utf-8")
    (tmp_path / "a.txt").write_text("The lamps.\n", encoding="utf-8")
    sources = load_registry(tmp_path / "sources.yml")
    named = [Page(f"docs/{number}.md", html) for number, html in enumerate(pages)]
    return [(each.kind, each.what, each.quotations) for each in suggest(named, sources)]


@pytest.mark.parametrize(
    ("html", "kind", "what"),
    [
        (LINKED, Kind.LINK, "https://example.org/minutes"),
        (KEYED, Kind.KEY, "hale2026"),
        (DECLARED, Kind.KEY, "hale2026"),
        (ABOUT, Kind.SPEAKER, "Ada Hale"),
        (SPOKEN, Kind.SPEAKER, "Ada Hale"),
        (NOTED, Kind.NOTE, "Tom Lind, The keeper’s book, p. 12."),
    ],
)
def test_what_stands_beside_a_quotation_is_suggested(
    html: str, kind: Kind, what: str, tmp_path: Path
) -> None:
    assert (kind, what, 1) in found(tmp_path, html)


def test_what_most_quotations_rest_on_comes_first(tmp_path: Path) -> None:
    assert found(tmp_path, SPOKEN, LINKED, LINKED, NONE)[0] == (Kind.LINK, "https://example.org/minutes", 2)


@pytest.mark.parametrize("html", [LINKED, KEYED])
def test_what_is_registered_is_not_suggested(html: str, tmp_path: Path) -> None:
    registry = "version: 1\nsources: [{id: hale2026, title: Minutes, path: a.txt, url: 'https://example.org/minutes'}]\n"
    assert found(tmp_path, html, registry=registry) == []


def test_links_beside_no_quotation_are_not_suggested(tmp_path: Path) -> None:
    assert found(tmp_path, NONE) == []


def test_the_first_registry_is_sound_and_names_people_and_commands(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text("@misc{a, title={A}}", encoding="utf-8")
    (tmp_path / "empty.yml").write_text("version: 1\nsources: []\n", encoding="utf-8")
    pages = [Page(f"{number}.md", html) for number, html in enumerate((LINKED, KEYED, SPOKEN, NOTED))]
    suggestions = suggest(pages, load_registry(tmp_path / "empty.yml"))
    path = tmp_path / "sources.yml"
    assert init(path, suggestions, find_libraries(tmp_path), dry_run=True)
    assert not path.exists()
    text = init(path, suggestions, find_libraries(tmp_path))
    assert path.read_text(encoding="utf-8") == text
    assert "#   mkdocs-quotecheck add https://example.org/minutes" in text
    assert "mkdocs-quotecheck import refs.bib" in text
    registry = load_registry(path)
    assert [person.name for person in registry.people.values()] == ["Ada Hale"]
    assert {problem.line for problem in registry.problems} <= {0}
    with pytest.raises(QuotecheckError, match="There is a registry already"):
        init(path, suggestions, ())


def test_a_suggested_entry_can_be_pasted(tmp_path: Path) -> None:
    (tmp_path / "empty.yml").write_text("version: 1\nsources: []\n", encoding="utf-8")
    (suggestion,) = suggest([Page("a.md", LINKED)], load_registry(tmp_path / "empty.yml"))
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/minutes.html").write_text(
        "<p>The lamps burn until the last boat is in</p>", encoding="utf-8"
    )
    (tmp_path / "sources.yml").write_text(f"version: 1\nsources:\n{suggestion.entry}", encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml")
    assert registry.problems == ()
    assert registry.sources["minutes"].url == "https://example.org/minutes"


def test_two_addresses_of_one_document_are_one_suggestion(tmp_path: Path) -> None:
    other = LINKED.replace("https://example.org/minutes#p2", "https://datatracker.ietf.org/doc/html/rfc9110")
    same = other.replace(
        "datatracker.ietf.org/doc/html/rfc9110", "www.rfc-editor.org/rfc/rfc9110.html#section-4"
    )
    links = [each for each in found(tmp_path, other, same, same) if each[0] is Kind.LINK]
    assert links == [(Kind.LINK, "https://www.rfc-editor.org/rfc/rfc9110.html", 3)]


@pytest.mark.parametrize(
    "speaker",
    ["The Board of Lamps", "This Harbour Office", "Annex 4 of It", "Each Member State"],
)
def test_what_is_not_surely_a_name_is_nobody(speaker: str, tmp_path: Path) -> None:
    page = SPOKEN.replace("Ada Hale", speaker)
    assert [each for each in found(tmp_path, page) if each[0] is Kind.SPEAKER] == []


def test_a_link_to_a_page_about_the_speaker_is_no_document(tmp_path: Path) -> None:
    assert [each[0] for each in found(tmp_path, ABOUT)] == [Kind.SPEAKER]
    sources = load_registry(tmp_path / "sources.yml")
    (suggestion,) = suggest([Page("a.md", ABOUT)], sources)
    assert suggestion.profiles == ("https://en.wikipedia.org/wiki/Ada_Hale",)
    assert 'urls: ["https://en.wikipedia.org/wiki/Ada_Hale"]' in suggestion.entry


SAVED = "<!-- saved from url=(0027)https://example.org/minutes -->"


@pytest.mark.parametrize(
    ("html", "name", "content", "registered"),
    [
        (
            LINKED,
            "anything.html",
            f"<html>{SAVED}<title>Minutes of it</title><p>The lamps.</p></html>",
            "minutes-of-it",
        ),
        (LINKED, "minutes.txt", "The lamps burn.", "minutes"),
        (LINKED, "other.txt", "The lamps burn.", ""),
        (KEYED, "hale2026.txt", "The lamps burn.", "hale2026"),
        (
            NOTED,
            "book.html",
            "<html><title>The keeper’s book</title><p>Nobody has.</p></html>",
            "the-keeper-s-book",
        ),
        (NOTED, "book.html", "<html><title>The book</title><p>Nobody has.</p></html>", ""),
    ],
)
def test_documents_at_hand_are_registered(
    html: str, name: str, content: str, registered: str, tmp_path: Path
) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / name).write_text(content, encoding="utf-8")
    (tmp_path / "sources.yml").write_text("version: 1\nsources: []\n", encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    done = write_suggestions(
        survey([Page("a.md", html)], registry), registry, [tmp_path / "sources"], tmp_path
    )
    assert (done.sources, done.failures) == ((registered,) if registered else (), ())
    again = load_registry(tmp_path / "sources.yml", root=tmp_path)
    assert [*again.sources] == ([registered] if registered else [])
    assert not registered or again.problems == ()


def test_a_file_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To be told, to be searched for what pages quote, and to be registered."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "minutes.html").write_text(
        f"<title>Tides</title><p>{PASSAGE}.</p>", encoding="utf-8"
    )
    (tmp_path / "sources.yml").write_text("version: 1\nsources: []\n", encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    read: list[Path] = []

    def counting(path: Path, limit: int) -> bytes:
        read.append(path)
        return read_bytes(path, limit)

    for module in (files_at_hand, documents):
        monkeypatch.setattr(module, "read_bytes", counting)
    surveyed = survey([Page("a.md", f"<p>The clerk wrote: “{PASSAGE}.”</p>")], registry)
    done = write_suggestions(surveyed, registry, [tmp_path / "sources"], tmp_path)
    assert (done.sources, len(read)) == (("tides",), 1)


def test_what_two_files_may_be_is_left_to_a_person(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    for suffix in ("txt", "md"):
        (tmp_path / f"sources/minutes.{suffix}").write_text("The lamps burn.", encoding="utf-8")
    (tmp_path / "sources.yml").write_text("version: 1\nsources: []\n", encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    found_there = survey([Page("a.md", LINKED)], registry)
    assert write_suggestions(found_there, registry, [tmp_path / "sources"], tmp_path).sources == ()


PASSAGE = "Nobody has counted the lamps since the storm, and nobody will count them now"
OTHER_PASSAGE = "The keeper of the harbour may light what he cannot count, and counts what burns"
BOOK = f"# The book\n\n## Article 7\n\n{PASSAGE}.\n\n## Article 8\n\n{OTHER_PASSAGE}.\n"
STANDS = f"<p>The book has it: “{PASSAGE}.”</p>"


def linking(words: str, address: str, passage: str = PASSAGE) -> str:
    return f'<blockquote><p>{passage}.</p><p><a href="{address}">{words}</a></p></blockquote>'


@pytest.mark.parametrize(
    ("pages", "files", "registered"),
    [
        ([STANDS], {"x.md": BOOK}, {"the-book": None}),
        ([STANDS.replace("counted", "sold")], {"x.md": BOOK}, {}),
        ([STANDS], {"x.md": BOOK, "y.txt": PASSAGE}, {}),
        ([STANDS.replace("Nobody has counted the lamps since the storm, and", "“")], {"x.md": BOOK}, {}),
        # The linked words are the heading above the passage.
        ([linking("Article 7", "https://example.org/n/1")], {"x.md": BOOK}, {"the-book": "https://example.org/n/1"}),
        ([linking("Amended in 2016", "https://example.org/n/1")], {"x.md": BOOK}, {"the-book": None}),
        # One address alone beside two quotations that are from there.
        (
            [linking("a", "https://example.org/n/1"), linking("b", "https://example.org/n/1", OTHER_PASSAGE)],
            {"x.md": BOOK},
            {"the-book": "https://example.org/n/1"},
        ),
        # The words that link are the file's name, in another writing.
        ([linking("BIP 141", "https://example.org/n/1", "Words of nobody")], {"bip141.txt": "The lamps."}, {"bip141": "https://example.org/n/1"}),
        (
            [linking(words, "https://example.org/n/1", "Words of nobody") for words in ("BIP 141", "BIP-141")],
            {"bip141.txt": "The lamps."},
            {"bip141": "https://example.org/n/1"},
        ),
        (
            [linking("BIP 141", f"https://example.org/n/{number}", "Words of nobody") for number in (1, 2)],
            {"bip141.txt": "The lamps."},
            {},
        ),
    ],
    ids=[
        "quoted", "changed", "in two files", "few words", "heading linked", "another link", "two from there", "name linked", "name linked in two writings",
        "name leads to two",
    ],
)  # fmt: skip
def test_a_document_is_known_by_what_pages_quote_or_link(
    pages: list[str], files: dict[str, str], registered: dict[str, str | None], tmp_path: Path
) -> None:
    (tmp_path / "sources").mkdir()
    for name, content in files.items():
        (tmp_path / "sources" / name).write_text(content, encoding="utf-8")
    (tmp_path / "sources.yml").write_text("version: 1\nsources: []\n", encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    surveyed = survey([Page(f"{number}.md", html) for number, html in enumerate(pages)], registry)
    for dry_run in (True, False):
        done = write_suggestions(surveyed, registry, [tmp_path / "sources"], tmp_path, dry_run=dry_run)
        assert (done.sources, done.failures) == (tuple(registered), ())
    again = load_registry(tmp_path / "sources.yml", root=tmp_path)
    assert {each.id: each.url for each in again.sources.values()} == registered
    assert not registered or again.problems == ()
