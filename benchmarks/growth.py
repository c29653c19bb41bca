"""How every stage grows with its input: 10 kB, 100 kB and 1 MB of hostile text, 100, 1,000 and 10,000 sources, ids and findings.

    python benchmarks/growth.py                  all stages
    python benchmarks/growth.py --only reading   those with that word in their name
    python benchmarks/growth.py --largest 100000

Prints seconds of processor time for each size, and how many times as long the last took as the one before, for ten times the
input: linear is 10. What takes more than 25 times as long is named at the end, and makes the exit status 1. Each
stage runs in a process of its own, which is ended after 20 minutes.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BOUND = 25.0
"""Times as long for ten times the input: sorting and caches cost a little more than 10, a square 100."""
NOTICED = 0.2
"""Seconds: what takes less for the largest input is not worth a look."""
LONGEST = 1_200.0
"""Seconds by the clock for all sizes of a stage."""
SIZES = (10_000, 100_000, 1_000_000)

SENTENCE = "“The library will stay open on Sundays,” Mira Voss said on 4 May 2020 (Voss 2020, p. 4). "
PLAIN = "The library will not stay open on Sundays, unless 428,300 pounds are found by 4 May 2020. "
PAGES = {
    "ordinary paragraphs": f"<p>{SENTENCE}{PLAIN}</p>",
    "one long sentence": "“open” said Mira Voss and ",
    "one paragraph": SENTENCE,
    "marks within marks": "“‘",
    "quotation after quotation": "“a” ",
    "opening marks": "“a ",
    "straight marks": '" a',
    "apostrophes": "' a",
    "block quotes": "<blockquote><p>It rains.</p></blockquote>",
    "nested block quotes": "<blockquote>“a",
    "credits": "<blockquote><p>It rains.</p><p>— Mira Voss</p></blockquote>",
    "list items": "<li>“a b c d” said Mira Voss",
    "definition lists": "<dl><dt>“a”<dd>b",
    "table cells": "<table><tr><td>“a b c”</td></tr></table>",
    "comments of ours": "<!-- quotecheck: ignore --><p>“a b c d e”</p>",
    "comments": "<!-- -->",
    "spans": "<span>“a",
    "raised figures": "a<sup>1</sup>",
    "note references": '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>',
    "links": '“a b c d” <a href="https://example.org/a">x</a> ',
    "dates": "on 4 May 2020 and 5. Mai 2021, ",
    "dated speeches": "speech dated ",
    "numbers": "1,000 ",
    "figures of a person": "According to Mira Voss, 428,300 pounds were found. ",
    "names": "Mira Voss ",
    "capitals": "A. B. ",
    "full stops": ". ",
    "brackets": "[a] (b) ",
    "open brackets": "[(",
    "ellipses": "“a … b [...] c” ",
    "ellipses in one quotation": "a … ",
    "colons": "Mira Voss: a. ",
    "dialogue": "<p>— Oui, dit Mira Voss. — Non.</p>",
    "attribute lists": "“a”{ data-source=",
    "entities": "&ldquo;a&rdquo; ",
    "unclosed tags": "<a ",
    "odd attributes": "<a x=\"y\" 'z'=“ ",
    "svg": "<svg><text>“a”</text></svg>",
    "unseen characters": "“a\u200bb” ",
    "Chinese": "她说：“图书馆星期天开放。”",
    "spaces": "“a" + " " * 40,
    "line ends": "“a\n",
    "hyphens": "a-b—c–",
    "words": "a ",
    "one word": "a",
    "digits": "1",
    "digits and commas": "9,",
    "marks on one letter": "\u0301\u0316",
    "marks on letters": "“a\u0301\u0316” ",
    "compatibility letters": "“\ufdfa \ufb03” ",
    "citations": "(Voss 2020, pp. 3–4; see also Hale 2019, § 5(2)(a)) ",
    "locators": "Article 5(2)(a), paragraph 3, ",
    "rejected": "“a b c d” is wrong. ",
}
SOURCES = {
    "plain": ("plain", PLAIN),
    "plain, one line": ("plain", "a "),
    "plain, line numbers": ("plain", "5 words of a line\n"),
    "plain, speakers": ("plain", "MIRA VOSS: We stay open.\n"),
    "plain, headings": ("plain", "4.2 Retention\n\n"),
    "plain, hyphens at line ends": ("plain", "har-\nbour "),
    "plain, page breaks": ("plain", "Head\n12\n\f"),
    "plain, brackets": ("plain", "[12] (Hale 2019) "),
    "markdown": ("markdown", f"## A\n\n> {PLAIN}\n\n- a\n"),
    "markdown, marks": ("markdown", "*a **b_ `c"),
    "markdown, links": ("markdown", "[a](b) ![c"),
    "html": ("html", f"<p>{PLAIN}</p>"),
    "html, comments": ("html", "a<!-- a -->"),
    "html, spans": ("html", "<span>a"),
    "html, notes": ("html", "a<sup>1</sup><aside>b</aside>"),
    "html, styles": ("html", '<p style="color: red; position: absolute">a</p>'),
    "html, tables": ("html", "<table><tr><td>a</table>"),
    "vtt": ("vtt", "00:01.000 --> 00:02.000\n<v Mira>We stay open\n\n"),
    "rtf": ("rtf", r"a\par {\b b} \u233? "),
    "xml": ("xml", "<p>The library.</p>"),
    "csv": ("csv", 'a,"b ""c""",1\n'),
    "eml": ("eml", "> The library.\n"),
}


def filled(unit: str, size: int) -> str:
    """So many characters of a text that is the same piece again and again."""
    return (unit * (size // len(unit) + 1))[:size]


# ------------------------------------------------------------------------------------------------- texts


def reading_stages() -> Iterator[tuple[str, Callable[[int], Callable[[], object]]]]:
    """Reading and checking a page."""

    def read(unit: str) -> Callable[[int], Callable[[], object]]:
        def prepared(size: int) -> Callable[[], object]:
            from mkdocs_quotecheck import check_page, load_registry

            registry = load_registry(registry_file(3))
            check_page("<p>“a b c”</p>", registry)
            # Without a mark and a name a page is not read at all.
            html = "<p>“The library,” Mira0 Voss0 said.</p>\n" + filled(unit, size)
            return lambda: check_page(html, registry, markdown=html)

        return prepared

    for name, unit in PAGES.items():
        yield f"page: {name}", read(unit)


def source_stages() -> Iterator[tuple[str, Callable[[int], Callable[[], object]]]]:
    """Reading a source and building its index."""
    heads = {
        "vtt": "WEBVTT\n\n",
        "rtf": r"{\rtf1\ansi ",
        "xml": "<?xml version='1.0'?><article><body>",
        "eml": "Subject: a\nContent-Type: text/plain\n\n",
    }
    tails = {"rtf": "}", "xml": "</body></article>"}

    def read(form: str, unit: str) -> Callable[[int], Callable[[], object]]:
        def prepared(size: int) -> Callable[[], object]:
            from mkdocs_quotecheck.sources.formats import formats
            from mkdocs_quotecheck.sources.preparing import prepared as indexed
            from mkdocs_quotecheck.sources.preparing import read_file

            whole = unit * (size // len(unit) + 1)
            data = (heads.get(form, "") + whole + tails.get(form, "")).encode()
            read_file((heads.get(form, "") + unit + tails.get(form, "")).encode(), formats()[form])
            return lambda: indexed(read_file(data, formats()[form]), "0" * 64)

        return prepared

    for name, (form, unit) in SOURCES.items():
        yield f"source: {name}", read(form, unit)


def matching_stages() -> Iterator[tuple[str, Callable[[int], Callable[[], object]]]]:
    """Looking a quotation up in a source."""
    quotes = {
        "verbatim": "The library will not stay open on Sundays",
        "one word": "library",
        "changed": "The library will never stay open on Mondays, unless 428,300 pounds are lost",
        "ellipses": "The library … open … Sundays … pounds … found",
        "absent": "Nobody painted the western gallery twice that winter",
        "many words": PLAIN * 40,
    }
    sources = {
        "repeating": PLAIN,
        "one word": "library ",
        "speakers": f"MIRA VOSS: {PLAIN}\n",
        "digits": "1 ",
    }

    def look(quote: str, unit: str) -> Callable[[int], Callable[[], object]]:
        def prepared(size: int) -> Callable[[], object]:
            from mkdocs_quotecheck import check_quote, prepare_source

            text = prepare_source(filled(unit, size))
            check_quote("a b c", text)
            return lambda: check_quote(quote, text)

        return prepared

    for name, quote in quotes.items():
        for other, unit in sources.items():
            yield f"match: {name} in {other}", look(quote, unit)


def other_stages() -> Iterator[tuple[str, Callable[[int], Callable[[], object]]]]:
    """What is done with texts besides."""

    def built(unit: str) -> Callable[[int], Callable[[], object]]:
        def prepared(size: int) -> Callable[[], object]:
            from mkdocs_quotecheck.site.pages import PageFiles
            from mkdocs_quotecheck.site.snippets import SnippetFinder

            folder = Path(tempfile.mkdtemp())
            (folder / "page.html").write_text(f"<html><body>{filled(unit, size)}", encoding="utf-8")
            files = PageFiles(folder, (), SnippetFinder(folder, []), None)
            (file,) = files.find(folder / "page.html")
            return lambda: files.read(file)

        return prepared

    for name, unit in {
        "paragraphs": f"<p>{SENTENCE}</p>", "mains": "<main>a</main>", "articles": "<article>a", "navs": "<nav>a</nav>b",
        "comments": "<!-- -->", "unclosed comments": "<!-- <p>", "tags": "<a ", "scripts": "<script>", "entities": "&amp;",
        "classes": '<div class="a b c">“x', "roles": "<div role=main>", "metas": "<meta charset=x>", "angle brackets": "<",
    }.items():  # fmt: skip
        yield f"built page: {name}", built(unit)

    def simple(
        work: Callable[[str], object], unit: str, head: str = ""
    ) -> Callable[[int], Callable[[], object]]:
        def prepared(size: int) -> Callable[[], object]:
            text = head + filled(unit, size)
            return lambda: work(text)

        return prepared

    from mkdocs_quotecheck.site.exclusion import Exclusion
    from mkdocs_quotecheck.site.heads import front_matter
    from mkdocs_quotecheck.site.snippets import SnippetFinder
    from mkdocs_quotecheck.sources.registry.yamltree import read_tree

    def tree(text: str) -> object:
        from mkdocs_quotecheck.errors import QuotecheckError

        try:
            return read_tree(text.encode())
        except QuotecheckError as error:
            return error

    finder = SnippetFinder(Path(tempfile.mkdtemp()), [])
    yield "front matter: keys", simple(front_matter, "a: b\n", "---\n")
    yield "front matter: dashes", simple(front_matter, "---\n", "---\n")
    yield "front matter: brackets", simple(front_matter, "[", "---\n")
    yield "snippets: markers", simple(lambda text: finder.find(text, Path()), '--8<-- "a"\n')
    yield "snippets: includes", simple(lambda text: finder.find(text, Path()), '{% include "a" %} ')
    yield "registry YAML: keys", simple(tree, "a: b\n")
    yield "registry YAML: brackets", simple(tree, "[")
    yield "registry YAML: quotes", simple(tree, 'a: "b')
    yield "registry YAML: aliases", simple(tree, "- *a\n", "- &a b\n")
    yield "exclude: stars", simple(lambda text: Exclusion.of(["*a" * 50 + "b"]).match_file(text), "a")
    yield "exclude: folders", simple(lambda text: Exclusion.of(["**/a/" * 30 + "b"]).match_file(text), "a/")


# ------------------------------------------------------------------------------------------------- counts


def registry_file(count: int, *, cited: str = "s") -> Path:
    """A registry with so many people and sources, each with a text of its own."""
    folder = Path(tempfile.mkdtemp())
    people = "".join(
        f"  - {{id: p{n}, name: Mira{n} Voss{n}, aliases: [the mayor of town {n}]}}\n" for n in range(count)
    )
    sources = "".join(
        f"  - {{id: {cited}{n}, title: Minutes of March {n}, people: [p{n}], date: 2020-05-0{n % 9 + 1}, "
        f"url: 'https://example.org/{n}', text: 'The library of town {n} will not stay open on Sundays, unless {n} pounds are found.'}}\n"
        for n in range(count)
    )
    path = folder / "sources.yml"
    path.write_text(f"version: 1\npeople:\n{people}sources:\n{sources}", encoding="utf-8")
    return path


def wrong(number: int) -> str:
    """A changed quotation of a named person."""
    return f"<p>“The library of town {number % 100} will stay closed on Sunday {number},” Mira{number % 100} Voss{number % 100} said.</p>\n"


def report_stages() -> Iterator[tuple[str, Callable[[int], Callable[[], object]]]]:
    """What is made of a report with so many findings."""

    def from_ledger(work: Callable[[object], object]) -> Callable[[int], Callable[[], object]]:
        def prepared(count: int) -> Callable[[], object]:
            from mkdocs_quotecheck import check_page, load_registry

            registry = load_registry(registry_file(100))
            html = "".join(wrong(n) for n in range(count))
            report = check_page(html, registry, markdown=html)
            return lambda: work(report)

        return prepared

    for name in ("full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson"):

        def rendered(report: object, name: str = name) -> object:
            from mkdocs_quotecheck.report.reporters import reporters

            return reporters()[name].render(report)  # type: ignore[arg-type]

        yield f"report: {name}", from_ledger(rendered)

    def page(report: object) -> object:
        from mkdocs_quotecheck.report.page import PageOptions, render

        return render(report, PageOptions("x"))  # type: ignore[arg-type]

    def baseline(report: object) -> object:
        from mkdocs_quotecheck.report import baseline

        return baseline.write(report.findings)  # type: ignore[attr-defined]

    def kept(report: object) -> object:
        from mkdocs_quotecheck.model import Trace
        from mkdocs_quotecheck.site.packing import packed_entry, report_in

        return [*report_in(packed_entry(report, Trace())).ledger]  # type: ignore[arg-type]

    yield "report: page", from_ledger(page)
    yield "report: baseline", from_ledger(baseline)
    yield "report: kept and read again", from_ledger(kept)


def count_stages() -> Iterator[tuple[str, Callable[[int], Callable[[], object]]]]:
    """What grows with the number of sources, ids, quotations and findings."""

    def loading(count: int) -> Callable[[], object]:
        from mkdocs_quotecheck import load_registry

        path = registry_file(count)
        return lambda: load_registry(path)

    def wrong_ids(count: int) -> Callable[[], object]:
        from mkdocs_quotecheck import load_registry

        path = registry_file(count)
        text = path.read_text("utf-8").replace("people: [p", "people: [q")
        path.write_text(text, "utf-8")
        return lambda: load_registry(path).problems

    def missing_files(count: int) -> Callable[[], object]:
        from mkdocs_quotecheck import load_registry

        path = registry_file(count)
        path.write_text(re.sub(r"text: '[^']*'", "path: gone.txt", path.read_text("utf-8")), "utf-8")
        return lambda: load_registry(path).problems

    def on_page(unit: Callable[[int], str], *, sources: bool = True) -> Callable[[int], Callable[[], object]]:
        def prepared(count: int) -> Callable[[], object]:
            from mkdocs_quotecheck import check_page, load_registry

            registry = load_registry(registry_file(count if sources else 100))
            check_page(
                "<p>“The library of town 5 will not stay open on Mondays,” Mira5 Voss5 said.</p>", registry
            )
            html = "".join(unit(n) for n in range(1_000 if sources else count))
            return lambda: check_page(html, registry)

        return prepared

    yield "sources: loading", loading
    yield "sources: ids of people that do not exist", wrong_ids
    yield "sources: files that are missing", missing_files
    yield (
        "sources: a page of 1,000 quotations",
        on_page(
            lambda n: f"<p>“The library of town {n} will not stay open on Sundays,” Mira{n} Voss{n} said.</p>"
        ),
    )
    yield (
        "sources: 1,000 absent quotations",
        on_page(lambda n: f"<p>“Nobody saw the {n} boats of that winter there at all,” she said.</p>"),
    )
    yield (
        "sources: 1,000 wrong ids on a page",
        on_page(lambda n: f"<!-- quotecheck: source=sx{n} --><p>“The library of town {n} will not”</p>"),
    )
    yield "quotations: of 100 sources", on_page(wrong, sources=False)
    yield (
        "quotations: wrong ids",
        on_page(
            lambda n: f"<!-- quotecheck: source=sx{n} --><p>“The library of town {n} will not stay”</p>",
            sources=False,
        ),
    )
    yield (
        "quotations: wrong rules",
        on_page(lambda n: f"<!-- quotecheck: ignore rule-{n} --><p>“a b c {n}”</p>", sources=False),
    )
    yield (
        "quotations: without a source",
        on_page(lambda n: f"<p>“Nobody saw the {n} boats there at all.”</p>", sources=False),
    )
    yield (
        "quotations: the same one",
        on_page(lambda _: "<p>“The library of town 5 will stay closed on Sundays.”</p>", sources=False),
    )


def stages() -> dict[str, tuple[Callable[[int], Callable[[], object]], Sequence[int]]]:
    """Every stage with the sizes it is measured at."""
    texts = (*reading_stages(), *source_stages(), *matching_stages(), *other_stages())
    return {
        **{name: (work, SIZES) for name, work in texts},
        **{name: (work, (100, 1_000, 10_000)) for name, work in (*count_stages(), *report_stages())},
    }


def measure(name: str, largest: int) -> None:
    """In a child: prints seconds for each size."""
    work, sizes = stages()[name]
    for size in sizes:
        if size <= largest or size <= 10_000:
            run = work(size)
            began = time.process_time()
            try:
                run()
            except Exception as error:
                print(json.dumps({"size": size, "refused": f"{type(error).__name__}: {error}"[:90]}))
            print(json.dumps({"size": size, "seconds": time.process_time() - began}), flush=True)


def grown(seconds: Sequence[float]) -> float:
    """How many times as long the last size took as the one before."""
    return seconds[-1] / max(seconds[-2], 1e-3) if len(seconds) > 1 else 0.0


def main() -> int:
    """Runs what is asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--only", default="")
    arguments.add_argument("--largest", type=int, default=SIZES[-1])
    arguments.add_argument("--worker", help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.worker:
        measure(given.worker, given.largest)
        return 0
    bad = []
    for name in stages():
        if given.only not in name:
            continue
        line = [sys.executable, __file__, "--worker", name, "--largest", str(given.largest)]
        process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            out, err = process.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
        rows = [json.loads(row) for row in out.splitlines()]
        seconds = [row["seconds"] for row in rows if "seconds" in row]
        refused = next((row["refused"] for row in rows if "refused" in row), "")
        ended = process.returncode != 0
        growth = grown(seconds)
        told = "  ".join(f"{each:8.3f}" for each in seconds)
        print(
            f"{name:48} {told}  {growth:5.1f} {refused}{'  ENDED ' + err[-200:] if ended else ''}", flush=True
        )
        if ended or (growth > BOUND and seconds[-1] > NOTICED):
            bad.append(name)
    print(
        f"{len(bad)} stages grow faster than their input: {', '.join(bad)}"
        if bad
        else "all stages grow with their input"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as everything:
        tempfile.tempdir = everything
        status = main()
    sys.exit(status)
