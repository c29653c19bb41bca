"""A newsroom: a press release with readers' comments, a report of 80 pages, a statement, an interview, an archived page, a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from usersites import FILLING, Site, Told, docx, eml, pdf, warc

if TYPE_CHECKING:
    from pathlib import Path

RELEASE = f"""<!doctype html><html lang="en"><head><title>Lamps | Skarn Harbour</title>
<link rel="canonical" href="https://harbour.example/press/lamps">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "The lamps burn on", "datePublished": "2026-03-12",
"author": {{"@type": "Person", "name": "Ada Hale"}}}}</script></head><body><nav>Menu Press Contact</nav>
<div id="cookie-banner" role="dialog">We use cookies to make this page better.</div><article><h1>The lamps burn on</h1>
<p>The lamps on the quay burn until the last ship is in, the board has decided.</p><p>{FILLING * 6}</p></article>
<section id="comments"><h2>Comments</h2><div class="comment">The lamps should have been switched off years ago.</div></section>
</body></html>"""
ARCHIVED = f"""<html><head><title>The ferry</title></head><body><main><h1>The ferry</h1>
<p>The ferry sails at noon, whatever the weather says.</p><p>{FILLING * 6}</p></main></body></html>"""
INTERVIEW = """1
00:00:01,000 --> 00:00:04,000
MS HALE: We count the lamps every single night.

2
00:01:30,500 --> 00:01:34,000
MR LIND: Nobody has counted the gulls since the storm.
"""
PODCAST = """WEBVTT

00:00:02.000 --> 00:00:06.000
<v Ada Hale>The harbour master is a patient man.</v>

00:02:10.000 --> 00:02:14.000
<v Tom Lind>The old pier will be closed before winter.</v>
"""
REPORT = [[f"{FILLING[:70]}", f"Item {page} of the report on the harbour of Skarn."] for page in range(1, 81)]
REPORT[57] = ["The levy brought in 482,300 pounds in the year of the storm."]
TRANSCRIPT = [
    ["Hearing of the harbour committee"],
    [
        "MS HALE: The dredging was paid for twice.",
        "MR LIND: It was paid for once, and late.",
        "MS HALE: Who has the receipt?",
        "MR LIND: The keeper has it.",
    ],
]
PAGE = """# Lamps

The [release](https://harbour.example/press/lamps?utm_source=feed) says: “The lamps on the quay burn until the last ship is in”.
The [release](https://harbour.example/press/lamps) says: “The lamps on the quay burn until the last boat is in”.
The [release](https://harbour.example/press/lamps) says: “The lamps should have been switched off years ago”.

The [report](https://harbour.example/report.pdf) on page 58: “The levy brought in 482,300 pounds in the year of the storm”.
The [report](https://harbour.example/report.pdf) on page 12 says “The levy brought in 482,300 pounds in the year of the war”.

In her [statement](https://harbour.example/statement.docx) she wrote: “The keeper has my full confidence and always had it”.
In her [statement](https://harbour.example/statement.docx) she wrote: “The keeper has my full confidence and never lost it”.

As the [archived page](https://ferry.example/timetable) has it, “The ferry sails at noon, whatever the weather says”.
As the [archived page](https://ferry.example/timetable) has it, “The ferry sails at nine, whatever the weather says”.

In a [mail](https://mail.example/bonus) the office wrote: “Every keeper receives a bonus of three hundred pounds”.
In a [mail](https://mail.example/bonus) the office wrote: “Every keeper receives a bonus of nine hundred pounds”.

In the [interview](https://radio.example/interview) “Nobody has counted the gulls since the storm,” said Tom Lind.
In the [interview](https://radio.example/interview) “We count the lamps every single night,” said Tom Lind.

In the [podcast](https://radio.example/podcast) “The old pier will be closed before winter,” said Tom Lind.
In the [podcast](https://radio.example/podcast) “The old pier will be closed before summer,” said Tom Lind.

At the [hearing](https://harbour.example/hearing.pdf) “The dredging was paid for twice,” said Ada Hale.
At the [hearing](https://harbour.example/hearing.pdf) “It was paid for once, and late,” said Ada Hale.
"""
EXPECTED = {
    "The lamps on the quay burn until the last ship is in": Told(
        "verbatim", "release", "section The lamps burn on, line 6"
    ),
    "The lamps on the quay burn until the last boat is in": Told(
        "altered", "release", "section The lamps burn on, line 6"
    ),
    "The lamps should have been switched off years ago": Told("absent", "", ""),
    "The levy brought in 482,300 pounds in the year of the storm": Told(
        "verbatim", "report", "page 58, line 3"
    ),
    "The levy brought in 482,300 pounds in the year of the war": Told("altered", "report", "page 58, line 3"),
    "The keeper has my full confidence and always had it": Told(
        "verbatim", "statement", "section Statement of the master, paragraph 1"
    ),
    "The keeper has my full confidence and never lost it": Told(
        "altered", "statement", "section Statement of the master, paragraph 1"
    ),
    "The ferry sails at noon, whatever the weather says": Told(
        "verbatim", "ferry", "section The ferry, paragraph 1"
    ),
    "The ferry sails at nine, whatever the weather says": Told(
        "altered", "ferry", "section The ferry, paragraph 1"
    ),
    "Every keeper receives a bonus of three hundred pounds": Told(
        "verbatim", "mail", "section A bonus, paragraph 1"
    ),
    "Every keeper receives a bonus of nine hundred pounds": Told(
        "altered", "mail", "section A bonus, paragraph 1"
    ),
    "Nobody has counted the gulls since the storm": Told("equivalent", "interview", "00:01:30"),
    "We count the lamps every single night": Told("elsewhere", "interview", "00:00:01"),
    "The old pier will be closed before winter": Told("equivalent", "podcast", "00:02:10"),
    "The old pier will be closed before summer": Told("altered", "podcast", "00:02:10"),
    "The dredging was paid for twice": Told("equivalent", "hearing", "page 2, line 1"),
    "It was paid for once, and late": Told("elsewhere", "hearing", "page 2, line 2"),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    site = Site(tmp_path_factory.mktemp("newsroom"))
    site.write("docs/lamps.md", PAGE)
    documents: dict[str, str | bytes] = {
        "release.html": RELEASE,
        "report.pdf": pdf(REPORT, "Report on the harbour", head="Harbour of Skarn"),
        "statement.docx": docx("Statement of the master", "Ada Hale", ["The keeper has my full confidence and always had it."]),
        "timetable.warc.gz": warc("https://ferry.example/timetable", ARCHIVED),
        "bonus.eml": eml(
            "Press <press@harbour.example>", "A bonus", "Thu, 12 Mar 2026 08:00:00 +0000",
            "Every keeper receives a bonus of three hundred pounds.\n", "<p>Every keeper receives a bonus of three hundred pounds.</p>",
        ),
        "interview.srt": INTERVIEW,
        "podcast.vtt": PODCAST,
        "hearing.pdf": pdf(TRANSCRIPT, "Hearing"),
    }  # fmt: skip
    for name, content in documents.items():
        site.write(f"sources/{name}", content)
    assert "was written" in site.run("init")
    told = site.run("suggest", "--write")
    assert "sources registered: " in told
    assert "Every quotation beside which something stands rests on a registered source." in told, told
    return site


def test_from_a_folder_of_documents_to_true_warnings(site: Site) -> None:
    found = site.told()
    places = {words: (each.verdict, each.place) for words, each in found.items()}
    assert places == {words: (each.verdict, each.place) for words, each in EXPECTED.items()}


def test_a_second_run_changes_nothing(site: Site) -> None:
    before = (site.folder / "sources.yml").read_bytes()
    site.run("suggest", "--write")
    site.run("lock")
    assert (site.folder / "sources.yml").read_bytes() == before


def test_what_was_written_can_be_looked_at(site: Site) -> None:
    table = site.run("sources", "--pages", "docs")
    assert " 0 of 8 sources" not in table
    assert all("pinned" in line for line in table.splitlines()[1:9])
    shown = site.run("sources", "show", "the-lamps-burn-on")
    assert "switched off years ago" not in shown
    assert "cookies" not in shown


def test_nothing_is_written_in_a_dry_run(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.write("docs/lamps.md", PAGE)
    site.write("sources/release.html", RELEASE)
    told = site.run("suggest", "--write", "--dry-run")
    assert "sources would be registered: the-lamps-burn-on" in told
    assert not (tmp_path / "sources.yml").exists()
