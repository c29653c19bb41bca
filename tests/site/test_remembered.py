"""What was made of results is found again by what it was made of, and only by that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.report.summaries import summarise
from mkdocs_quotecheck.site.keptledger import KeptLedger
from mkdocs_quotecheck.site.registryathand import KeptFile, RegistryAtHand
from mkdocs_quotecheck.site.remembered import Remembered
from mkdocs_quotecheck.storage.keys import Seal

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = RegistryAtHand(lambda: None)
TEXT = "the signs of a page, “\udcff” included"


def remembered(file: Path, key: bytes = b"k" * 32, purpose: str = "shown") -> Remembered:
    return Remembered(KeptFile(file, purpose, Seal(key)), REGISTRY)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shown.json"
    first = remembered(path)
    first.put(first.digest("signs", b"page"), TEXT)
    first.put(first.digest("signs", b"other"), "")
    first.save()
    return path


def test_it_is_found_by_all_that_it_was_made_of(file: Path) -> None:
    again = remembered(file)
    assert again.get(again.digest("signs", b"page")) == TEXT
    assert again.get(again.digest("signs", b"other")) == ""
    for parts in (("signs", b"page2"), ("signspage",), (b"page", "signs"), ("rows", b"page")):
        assert again.get(again.digest(*parts)) is None


def test_what_is_not_asked_for_is_forgotten(file: Path) -> None:
    second = remembered(file)
    second.get(second.digest("signs", b"page"))
    second.save()
    third = remembered(file)
    assert third.get(third.digest("signs", b"other")) is None
    assert third.get(third.digest("signs", b"page")) == TEXT


def test_nothing_is_written_where_nothing_changed(file: Path) -> None:
    before = file.stat().st_ino
    again = remembered(file)
    for page in (b"page", b"other"):
        again.get(again.digest("signs", page))
    again.save()
    assert file.stat().st_ino == before


def test_what_another_wrote_or_is_damaged_counts_as_not_there(file: Path) -> None:
    written = file.read_bytes()
    digest = remembered(file).digest("signs", b"page")
    assert remembered(file, key=b"x" * 32).get(digest) is None
    assert remembered(file, purpose="other code").get(digest) is None
    for damaged in (b"", written[:-1], written[:1] + b"?" + written[2:]):
        file.write_bytes(damaged)
        assert remembered(file).get(digest) is None


def test_a_text_is_made_once_of_results_that_are_kept_packed(file: Path) -> None:
    made: list[str] = []

    def make() -> str:
        made.append(TEXT)
        return TEXT

    def kept(packed: bytes) -> KeptLedger:
        return KeptLedger(memoryview(packed), 1, summarise(()), lambda _: ())

    for packed, parts, times in [(b"a", ("x",), 1), (b"a", ("x",), 1), (b"b", ("x",), 2), (b"a", ("y",), 3)]:
        again = remembered(file)
        assert again.text(kept(packed), make, *parts) == TEXT
        again.save()
        assert len(made) == times
    assert remembered(file).text((), make, "x") == TEXT
    assert len(made) == 4


def test_with_another_registry_it_is_another_text(file: Path) -> None:
    again = Remembered(KeptFile(file, "shown", Seal(b"k" * 32)), _Other(lambda: None))
    assert again.get(again.digest("signs", b"page")) is None


def test_where_the_registry_changed_meanwhile_nothing_is_kept(file: Path) -> None:
    before = file.read_bytes()
    again = Remembered(KeptFile(file, "shown", Seal(b"k" * 32)), _Changed(lambda: None))
    again.put(again.digest("signs", b"new"), TEXT)
    again.save()
    assert file.read_bytes() == before


class _Other(RegistryAtHand):
    fingerprint = "another"  # type: ignore[assignment]


class _Changed(RegistryAtHand):
    was_changed = True  # type: ignore[assignment]


def test_without_a_place_nothing_is_kept() -> None:
    nowhere = Remembered(None, REGISTRY)
    nowhere.put(nowhere.digest("signs"), TEXT)
    nowhere.save()
    assert nowhere.get(nowhere.digest("signs")) is None


def test_a_text_is_made_ahead_only_while_the_entries_need_not_be_unpacked(file: Path) -> None:
    made: list[str] = []

    def make() -> str:
        made.append(TEXT)
        return TEXT

    ledger = KeptLedger(memoryview(b"a"), 0, summarise(()), lambda _: (), held=())
    here = remembered(file)
    here.prepare(ledger, make, "x")
    assert here.text(ledger, make, "x") == TEXT
    assert made == [TEXT]
    ledger.release()
    here.prepare(ledger, make, "y")
    assert made == [TEXT]
