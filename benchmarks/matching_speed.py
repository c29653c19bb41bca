"""How fast quotations are checked, beside linkml-reference-validator 0.4 and a rapidfuzz scan, in one run on the same texts.

    python benchmarks/matching_speed.py [--sizes 100000,1000000,10000000] [--seconds 2] [--registry 1000] [--no-peers] [TEXT...]

Each TEXT is a file of your own to be prepared; several kinds of generated text are in any case.

Each line ends with what it is to reach, and with SHORT where it does not; on a busy machine, read the ratios to the peers.
The peers run in an environment of their own, made at the first run below `.cache/benchmarks`. All times are CPU times of one
process, so that a busy machine blurs them less.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from matching_peers import rate
from matching_texts import KINDS, Language, Quotes

from mkdocs_quotecheck.matching.checking import check_quotation
from mkdocs_quotecheck.matching.verdict import check_quote
from mkdocs_quotecheck.model import Person, Quotation, Source, SourceText
from mkdocs_quotecheck.pipeline import prepare_source
from mkdocs_quotecheck.text.index import TextIndex, build_corpus, dump, forget_words, load

if TYPE_CHECKING:
    from collections.abc import Callable

PEERS = Path(__file__).parent.parent / ".cache" / "benchmarks" / "peers"
PEER_PACKAGES = ("linkml-reference-validator==0.4.0", "rapidfuzz")
# Found: so many times as fast as linkml-reference-validator; altered: so many a second, which at 100 kB is 100 times its 20.
FOUND_RATIO = {100_000: 0.5, 1_000_000: 1.0, 10_000_000: 1.0}
ALTERED_RATE = {100_000: 2_000, 1_000_000: 1_000, 10_000_000: 1_000}
PREPARED_RATE, PREPARED_RATIO = 10.0, 6.0
MEDIAN, WORST, MEMORY = 5.0, 50.0, 500
QUOTATIONS = 200
SOURCE_SIZE = 100_000
YARDSTICK = Language().text(500_000)


@dataclass
class Shelf:
    """A library in memory."""

    people: dict[str, Person] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    texts: dict[str, SourceText] = field(default_factory=dict)

    def text(self, source_id: str) -> SourceText | None:
        """As `model.Library` has it."""
        return self.texts.get(source_id)

    def unread(self, source_id: str) -> str:
        """As `model.Library` has it."""
        return "" if self.has_text(source_id) else "the file is gone"

    def has_text(self, source_id: str) -> bool:
        """As `model.Library` has it."""
        return source_id in self.texts


def peer_python() -> str:
    """The peers' interpreter; makes its environment if there is none."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        venv.create(PEERS, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PEER_PACKAGES], check=True)
    return str(python)


def peer_rates(text: str, quotes: Quotes, seconds: float) -> dict[str, dict[str, float]]:
    """Quotations a second, by peer and kind of quotation."""
    kinds = {"found": quotes.found, "altered": quotes.altered}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as job:
        json.dump({"text": text, "seconds": seconds, "quotes": kinds}, job)
        job.flush()
        script = Path(__file__).with_name("matching_peers.py")
        done = subprocess.run(
            [peer_python(), script, job.name], check=True, capture_output=True, text=True, encoding="utf-8"
        )
    rates: dict[str, dict[str, float]] = json.loads(done.stdout)
    return rates


def target(reached: bool, wording: str) -> str:
    """What a line ends with."""
    return f"   [{wording}]" if reached else f"   [{wording}: SHORT]"


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    started = time.process_time()
    work()
    return time.process_time() - started


def report_preparing(kind: str, text: str) -> SourceText:
    """Prints how fast a text is prepared, kept and opened, and how large its prepared form is.

    The first time words are met that no text had; then preparing everything anew, nothing but the hashes of words remembered, as
    for the second text of a site; then with making the form that is kept (and its signatures for the registry) on top. How fast
    prose is split and counted and nothing else tells how fast the machine is at that moment.
    """
    megabytes = len(text.encode()) / 1e6
    forget_words()
    first = cpu_seconds(lambda: prepare_source(text))
    best = min(cpu_seconds(lambda: prepare_source(text)) for _ in range(5))
    bare = min(cpu_seconds(lambda: Counter(YARDSTICK.split())) for _ in range(5))
    source = prepare_source(text)
    index = source.index
    if not isinstance(index, TextIndex):
        raise TypeError(index)
    stored = dump(index)
    keeping = min(cpu_seconds(lambda: dump(index)) for _ in range(3))
    opened = min(cpu_seconds(lambda: load(stored, text, source.furniture)) for _ in range(3))
    ratio = (len(stored) + len(text.encode())) / len(text.encode())
    print(
        f"{megabytes:6.1f} MB {kind:12} prepared at {megabytes / best:5.1f} MB/s (first {megabytes / first:.1f},"
        f" with keeping {megabytes / (best + keeping):.1f}); {ratio:.2f} times the text on disk;"
        f" opened in {opened * 1000:.1f} ms; prose only split and counted {len(YARDSTICK) / 1e6 / bare:.0f} MB/s"
        + target(megabytes / best >= PREPARED_RATE, f"{PREPARED_RATE:.0f} MB/s")
        + target(ratio <= PREPARED_RATIO, f"{PREPARED_RATIO:.0f} times")
    )
    return source


def report_kinds(files: list[str]) -> None:
    """Prints the figures of preparing for 1 MB of each kind of text, and for the files given."""
    for kind, dress in KINDS.items():
        report_preparing(kind, dress(Language().text(1_000_000)))
    for name in files:
        report_preparing(Path(name).name, Path(name).read_text(encoding="utf-8", errors="replace"))


def report_checking(source: SourceText, quotes: Quotes, seconds: float, *, peers: bool) -> None:
    """Prints quotations a second, ours and the peers'."""
    theirs = peer_rates(source.text, quotes, seconds) if peers else {}
    for kind, some in (("found", quotes.found), ("altered", quotes.altered), ("absent", quotes.absent)):
        ours = rate(lambda quote: check_quote(quote, source), some, seconds)
        ratios = [
            f"{peer} {rates[kind]:8.0f}/s ({ours / rates[kind]:.1f} times)"
            for peer, rates in theirs.items()
            if kind in rates
        ]
        print(
            f"          {kind:8} {ours:8.0f}/s   {'   '.join(ratios)}{_rate_target(kind, len(source.text), ours, theirs)}"
        )


def _rate_target(kind: str, size: int, ours: float, theirs: dict[str, dict[str, float]]) -> str:
    if kind == "altered" and size in ALTERED_RATE:
        return target(ours >= ALTERED_RATE[size], f"{ALTERED_RATE[size]}/s")
    if kind == "found" and size in FOUND_RATIO and theirs:
        least = FOUND_RATIO[size]
        return target(ours >= least * theirs["linkml"]["found"], f"{least} times linkml")
    return ""


def report_registry(count: int) -> None:
    """Prints how long a quotation without a named source takes against many sources, and how much memory they need."""
    language = Language(seed=2)
    shelf = Shelf()
    quotes: dict[str, list[str]] = {"found": [], "altered": [], "absent": []}
    started = time.process_time()
    for number in range(count):
        name = f"source-{number:04}"
        shelf.sources[name] = Source(name, name)
        text = language.text(SOURCE_SIZE)
        shelf.texts[name] = replace(prepare_source(text), source=shelf.sources[name])
        some = language.quotes(text, 10)
        pick = number % 10
        quotes["found"].append(some.found[pick])
        quotes["altered"].append(some.altered[pick])
        quotes["absent"].append(some.absent[pick])
    prepared = time.process_time() - started
    first = cpu_seconds(lambda: check_quotation(_quotation(quotes["found"][0]), shelf))
    print(
        f"registry of {count} sources of 100 kB: generated and prepared in {prepared:.0f} s, signed in {first:.1f} s"
    )
    for kind, some_quotes in quotes.items():
        chosen = some_quotes[:: max(1, count // QUOTATIONS)]
        times = [
            1000 * cpu_seconds(lambda quote=quote: check_quotation(_quotation(quote), shelf))
            for quote in chosen
        ]
        worst = statistics.quantiles(times, n=100)[98]
        verdicts = {check_quotation(_quotation(quote), shelf).verdict.value for quote in chosen[:50]}
        print(
            f"          {kind:8} median {statistics.median(times):5.2f} ms, 99 of 100 under {worst:5.2f} ms"
            f"   ({', '.join(sorted(verdicts))})"
            + target(statistics.median(times) < MEDIAN, f"{MEDIAN:.0f} ms")
            + target(worst < WORST, f"{WORST:.0f} ms")
        )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(
        f"          memory at most {memory:.0f} MB{target(memory < MEMORY, f'{MEMORY} MB, the texts of earlier tests included')}"
    )
    print(f"          opened and signed from the stored form in {opened_again(shelf):.1f} s")


def opened_again(shelf: Shelf) -> float:
    """CPU time of opening all texts from their stored form and signing them from there."""
    stored = {
        name: (dump(text.index), text.text)
        for name, text in shelf.texts.items()
        if isinstance(text.index, TextIndex)
    }
    return cpu_seconds(lambda: build_corpus({name: load(*parts) for name, parts in stored.items()}))


def _quotation(quote: str) -> Quotation:
    return Quotation(quote, 0, len(quote))


def report_hostile() -> None:
    """Prints how long a megabyte of one sign takes, as source and as quotation."""
    fine = prepare_source("The ferry is late because of the fog, and nobody told us about it. " * 200)
    for sign in ("a", "a ", "“", '"', "[", "]", ".", "…", "-\n", "中", "\u00ad", "1 ", "not "):
        text = sign * (1_000_000 // len(sign))
        preparing = cpu_seconds(lambda text=text: prepare_source(text))
        source = prepare_source(text)
        asking = max(
            cpu_seconds(lambda quote=quote, source=source: check_quote(quote, source))
            for quote in ("The ferry is late", sign * 40, f"a {sign * 20} … not")
        )
        quoting = max(
            cpu_seconds(lambda size=size, text=text: check_quote(text[:size], fine))
            for size in (1_000_000, 50_000, 5_000)
        )
        flag = "" if max(preparing, asking, quoting) < 1 else "   TOO SLOW"
        print(
            f"1 MB of {sign!r:10} prepared in {preparing:.2f} s; asked in {asking:.2f} s; as quotation {quoting:.2f} s{flag}"
        )


def main() -> None:
    """Prints all figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", nargs="*", metavar="TEXT")
    parser.add_argument("--sizes", default="100000,1000000,10000000")
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--registry", type=int, default=1000)
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--no-hostile", action="store_true")
    options = parser.parse_args()
    print(f"Python {sys.version.split()[0]}")
    # What is imported at first use is no part of the work.
    check_quote("the ferry", prepare_source("The ferry is late."))
    report_kinds(options.texts)
    for size in [int(size) for size in options.sizes.split(",") if size]:
        language = Language()
        text = language.text(size)
        source = report_preparing("prose", text)
        report_checking(
            source, language.quotes(text, QUOTATIONS), options.seconds, peers=not options.no_peers
        )
    if options.registry:
        report_registry(options.registry)
    if not options.no_hostile:
        report_hostile()


if __name__ == "__main__":
    main()
