"""The index over all sources beside engines that people run: SQLite FTS5 and, where it is installed, tantivy.

    python benchmarks/engines.py [--sources 2000] [--queries 300]

Prints CPU seconds for making each index of the same texts, and milliseconds for finding which text holds a passage, and which
has most of the words of an altered one. Ours is made of prepared texts, as a build has them.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import sqlite3
import tempfile
import time
from typing import TYPE_CHECKING

from sites import SiteWriter

from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.index import build, build_corpus

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU time that a call takes."""
    started = time.process_time()
    work()
    return time.process_time() - started


def line(  # noqa: PLR0913, PLR0917 -- a row has so many cells
    name: str, made: float, exact: float, ranked: float, found: int, queries: int
) -> None:
    """Prints a row of the table."""
    print(f"{name:12} made in {made:6.2f} s   holds {exact / queries * 1e3:7.3f} ms   ranked {ranked / queries * 1e3:7.3f} ms   right {found}/{queries}")  # fmt: skip


def ours(texts: Sequence[str], wanted: Sequence[tuple[int, str]]) -> None:
    """Our signatures."""
    prepared = {f"{number:06}": build(text) for number, text in enumerate(texts)}
    made = cpu(lambda: build_corpus(prepared))
    corpus = build_corpus(prepared)
    keys = [word_keys(words) for _, words in wanted]
    exact = cpu(lambda: [corpus.holding(each, 8) for each in keys])
    ranked = cpu(lambda: [corpus.retrieve(each, 8) for each in keys])
    found = sum(f"{at:06}" in corpus.holding(each, 8) for (at, _), each in zip(wanted, keys, strict=True))
    line("ours", made, exact, ranked, found, len(wanted))


def fts5(texts: Sequence[str], wanted: Sequence[tuple[int, str]]) -> None:
    """SQLite's full-text index."""
    with tempfile.NamedTemporaryFile(suffix=".db") as file:
        base = sqlite3.connect(file.name)
        base.execute("CREATE VIRTUAL TABLE t USING fts5(body, content='')")

        def fill() -> None:
            base.executemany("INSERT INTO t(rowid, body) VALUES (?, ?)", enumerate(texts))
            base.commit()

        def ask(query: str, order: str) -> list[int]:
            return [
                row[0]
                for row in base.execute(f"SELECT rowid FROM t WHERE t MATCH ? {order} LIMIT 8", (query,))  # noqa: S608 -- made here
            ]

        made = cpu(fill)
        phrases = [f'"{" ".join(word_keys(words))}"' for _, words in wanted]
        alternatives = [" OR ".join(f'"{key}"' for key in word_keys(words)) for _, words in wanted]
        exact = cpu(lambda: [ask(phrase, "") for phrase in phrases])
        ranked = cpu(lambda: [ask(query, "ORDER BY rank") for query in alternatives])
        found = sum(at in ask(phrase, "") for (at, _), phrase in zip(wanted, phrases, strict=True))
        line("SQLite FTS5", made, exact, ranked, found, len(wanted))


def tantivy(texts: Sequence[str], wanted: Sequence[tuple[int, str]]) -> None:
    """The Rust engine, on one thread."""
    import tantivy as engine

    schema = engine.SchemaBuilder()
    schema.add_integer_field("at", stored=True)
    schema.add_text_field("body")
    index = engine.Index(schema.build())

    def fill() -> None:
        writer = index.writer(heap_size=100_000_000, num_threads=1)
        for number, text in enumerate(texts):
            writer.add_document(engine.Document(at=number, body=text))
        writer.commit()
        writer.wait_merging_threads()

    made = cpu(fill)
    index.reload()
    searcher = index.searcher()

    def ask(query: str) -> list[int]:
        hits = searcher.search(index.parse_query(query, ["body"]), 8).hits
        return [searcher.doc(address)["at"][0] for _, address in hits]

    phrases = [f'"{" ".join(word_keys(words))}"' for _, words in wanted]
    exact = cpu(lambda: [ask(phrase) for phrase in phrases])
    ranked = cpu(lambda: [ask(" ".join(word_keys(words))) for _, words in wanted])
    found = sum(at in ask(phrase) for (at, _), phrase in zip(wanted, phrases, strict=True))
    line("tantivy", made, exact, ranked, found, len(wanted))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sources", type=int, default=2_000)
    parser.add_argument("--queries", type=int, default=300)
    options = parser.parse_args()
    texts = [*SiteWriter().texts(options.sources)]
    chance = random.Random(3)
    wanted: list[tuple[int, str]] = []
    for _ in range(options.queries):
        at = chance.randrange(len(texts))
        words = texts[at].split()
        first = chance.randrange(len(words) - 20)
        wanted.append((at, " ".join(words[first : first + 16])))
    ours(texts, wanted)
    fts5(texts, wanted)
    if importlib.util.find_spec("tantivy"):
        tantivy(texts, wanted)


if __name__ == "__main__":
    main()
