"""What two addresses of one document have in common, and what two documents have not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page
from mkdocs_quotecheck.sources import load_registry
from mkdocs_quotecheck.text.document_addresses import archived_address, document_numbers, names_of

if TYPE_CHECKING:
    from pathlib import Path

SAME = {
    "rfc:9110": (
        "https://www.rfc-editor.org/rfc/rfc9110",
        "https://www.rfc-editor.org/rfc/rfc9110.html#section-4",
        "http://www.rfc-editor.org/info/rfc9110",
        "https://datatracker.ietf.org/doc/html/rfc9110",
        "https://datatracker.ietf.org/doc/rfc9110/",
        "https://tools.ietf.org/html/rfc9110",
        "http://www.ietf.org/rfc/rfc9110.txt",
        "https://httpwg.org/specs/rfc9110.html",
        "https://web.archive.org/web/20240101000000/https://www.rfc-editor.org/rfc/rfc9110",
    ),
    "eu:2016/679": (
        "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "http://data.europa.eu/eli/reg/2016/679/oj/eng",
        "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32016R0679",
        "https://eur-lex.europa.eu/legal-content/DE/TXT/HTML/?uri=CELEX:32016R0679&from=EN",
        "https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=celex:32016R0679",
    ),
    "eu:2024/1183": (
        "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=OJ:L_202401183",
        "http://data.europa.eu/eli/reg/2024/1183/oj",
    ),
    "eu:2024/2982": ("http://data.europa.eu/eli/reg_impl/2024/2982/oj", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:L_202402982"),
    "eu:R2014/910": ("https://eur-lex.europa.eu/eli/reg/2014/910/oj", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32014R0910"),
    "eu:R2014/910@2024-10-18": (
        "https://eur-lex.europa.eu/eli/reg/2014/910/2024-10-18",
        "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014R0910-20241018",
    ),
    "draft:draft-irtf-cfrg-bbs-signatures-08": (
        "https://datatracker.ietf.org/doc/html/draft-irtf-cfrg-bbs-signatures-08",
        "https://www.ietf.org/archive/id/draft-irtf-cfrg-bbs-signatures-08.txt",
        "https://datatracker.ietf.org/doc/draft-irtf-cfrg-bbs-signatures/08/",
    ),
    "arxiv:2301.12345": ("https://arxiv.org/abs/2301.12345", "http://arxiv.org/pdf/2301.12345.pdf", "https://ar5iv.org/html/2301.12345"),
    "pep:8": ("https://peps.python.org/pep-0008/#naming", "https://www.python.org/dev/peps/pep-0008/"),
    "gutenberg:84": ("https://www.gutenberg.org/ebooks/84", "https://www.gutenberg.org/files/84/84-h/84-h.htm", "https://gutenberg.org/cache/epub/84/pg84.txt"),
    "pmc:1234567": ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/", "https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/"),
    "youtube:dQw4w9WgXcQ": ("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90", "https://youtu.be/dQw4w9WgXcQ?t=90"),
    "wikipedia:en:Ada_Lovelace": ("https://en.wikipedia.org/wiki/Ada_Lovelace", "https://en.m.wikipedia.org/wiki/Ada_Lovelace#Work"),
    "github:a/b/main/docs/x.md": ("https://github.com/a/b/blob/main/docs/x.md#L3", "https://raw.githubusercontent.com/a/b/main/docs/x.md"),
    "legifrance:LEGIARTI000032040787": (
        "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032040787",
        "https://www.legifrance.gouv.fr/codes/id/LEGIARTI000032040787/2016-10-01/",
    ),
    "doi:10.6028/nist.sp.800-162": ("https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-162.pdf",),
}  # fmt: skip


@pytest.mark.parametrize(("number", "address"), [(each, url) for each, urls in SAME.items() for url in urls])
def test_addresses_of_one_document_have_its_number(number: str, address: str) -> None:
    assert [*document_numbers(address)] == [number]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/rfc9110",
        "https://www.rfc-editor.org/rfc/",
        "https://datatracker.ietf.org/wg/httpbis/about/",
        "https://eur-lex.europa.eu/homepage.html",
        "https://github.com/a/b/issues/3",
        "https://arxiv.org/list/cs.CL/recent",
        "https://www.youtube.com/@harbour",
        "mailto:hale@example.org",
        "x" * 100_000,
        "https://www.youtube.com/watch?" + "v=&" * 600,
    ],
)
def test_other_addresses_have_none(address: str) -> None:
    assert [*document_numbers(address)] == []


def test_an_archived_copy_is_that_of_an_address() -> None:
    copy = "https://web.archive.org/web/20201128215737/https://example.org/a?b=c"
    assert archived_address(copy) == "https://example.org/a?b=c"
    assert archived_address("https://example.org/web/2020/a") == ""


@pytest.mark.parametrize(
    ("number", "names"),
    [
        ("rfc:9110", ("RFC 9110",)),
        ("eu:2016/679", ("(EU) 2016/679", "(UE) 2016/679")),
        ("eu:R2014/910", ()),
        ("youtube:dQw4w9WgXcQ", ()),
    ],
)
def test_a_number_tells_what_pages_call_the_document(number: str, names: tuple[str, ...]) -> None:
    assert names_of(number) == names


@pytest.mark.parametrize(
    ("link", "cited"),
    [
        ("https://datatracker.ietf.org/doc/html/rfc9110#section-4", True),
        ("https://web.archive.org/web/2024/https://example.org/lamps", True),
        ("https://datatracker.ietf.org/doc/html/rfc9111", False),
    ],
)
def test_a_link_to_another_address_of_a_source_cites_it(link: str, cited: bool, tmp_path: Path) -> None:
    folder = tmp_path
    (folder / "a.txt").write_text("The lamps burn until the last ship is in.\n", encoding="utf-8")
    (folder / "sources.yml").write_text(
        "version: 1\nsources: [{id: a, title: Semantics, path: a.txt, url: ['https://www.rfc-editor.org/rfc/rfc9110', "
        "'https://example.org/lamps']}]\n",
        encoding="utf-8",
    )
    page = f'<p><a href="{link}">It says</a>: “the lamps burn until the last boat is in”.</p>'
    (evidence,) = check_page(page, load_registry(folder / "sources.yml")).evidence
    assert any(each.source == "a" and not each.beside for each in evidence.quotation.citations) is cited  # type: ignore[union-attr]
