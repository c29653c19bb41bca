"""Documents of every kind end to end: right quotations are silent, wrong ones are warned about with the place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.append(str(Path(__file__).parent.parent / "sources"))

from documents import docx, eml, epub, mhtml, odt, warc, xlsx

if TYPE_CHECKING:
    from conftest import Site

RIGHT = "The harbour levy was raised in March by a vote of seven to two"
WRONG = RIGHT.replace("raised", "lowered")
TEXT = f"{RIGHT}, the board said."
FILES: dict[str, tuple[bytes, str]] = {
    "a.docx": (docx("First.", TEXT, pages=True), "page 2"),
    "a.odt": (odt(f"<text:h>Levy</text:h><text:p>x</text:p><text:p>{TEXT}</text:p>"), "section Levy, paragraph 2"),
    "a.rtf": (rb"{\rtf1\ansi First.\par\page " + TEXT.encode() + rb"\par}", "page 2"),
    "a.epub": (epub(f'<h1>Levy</h1><p><span epub:type="pagebreak" title="41"/>{TEXT}</p>'), "page 41"),
    "a.eml": (eml(TEXT), "section Bonus, paragraph 1"),
    "a.mhtml": (mhtml(f"<p>{TEXT}</p>"), "paragraph 1"),
    "a.warc.gz": (warc({"https://x.example/levy": f"<p>{TEXT}</p>".encode()}, packed=True), "paragraph 1"),
    "a.nxml": (f"<?xml version='1.0'?>\n<article><body><sec><title>Levy</title>\n<p>{TEXT}</p></sec></body></article>".encode(), "line 3"),
    "a.tei": (f"<?xml version='1.0'?><TEI><text><body><pb n='7'/><p>{TEXT}</p></body></text></TEI>".encode(), "page 7"),
    "a.xlsx": (xlsx([["Note"], [TEXT]]), "cell A2"),
    "a.csv": (f"Note\n\"{TEXT}\"\n".encode(), "cell A2"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_quotation_of_a_document(name: str, site: Site) -> None:
    data, place = FILES[name]
    (site.root / name).write_bytes(data)
    site.write(
        "sources.yml",
        f"version: 1\nsources:\n  - id: a\n    title: Minutes of the harbour\n    path: {name}\n    url: https://x.example/levy\n",
    )
    link = "[minutes](https://x.example/levy)"
    site.page("news.md", f"# News\n\nThe {link} say: “{RIGHT}”.\n")
    assert site.build_here().warnings == []
    site.page("news.md", f"# News\n\nThe {link} say: “{WRONG}”.\n")
    built = site.build_here()
    assert len(built.warnings) == 1
    assert place in built.log
    assert "raised" in built.log


def test_a_figure_of_a_table_names_its_cell(site: Site) -> None:
    (site.root / "levy.csv").write_text("Year,Levy\n2023,482300\n2024,12.3871\n", encoding="utf-8")
    site.write(
        "sources.yml",
        "version: 1\nsources:\n  - id: a\n    title: Table of the levy\n    path: levy.csv\n    url: https://x.example/levy\n",
    )
    site.page(
        "news.md",
        "# News\n\nAccording to the [Table of the levy](https://x.example/levy), the levy brought in 428,300 pounds.\n",
    )
    assert "482300 (cell B2)" in site.build_here().log
    site.page(
        "news.md",
        "# News\n\nAccording to the [Table of the levy](https://x.example/levy), the levy brought in 12.4 pounds.\n",
    )
    assert "does not stand" not in site.build_here().log
