"""Forms of regular French and Spanish verbs in the third person, and the futures and conditionals of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages._schema import Verbs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# The stems of futures that are not the infinitive, by its end; the longest first.
_FRENCH_STEMS: Final = (
    ("prévoir", "prévoir"), ("pourvoir", "pourvoir"), ("avoir", "aur"), ("savoir", "saur"), ("pouvoir", "pourr"), ("vouloir", "voudr"),
    ("devoir", "devr"), ("cevoir", "cevr"), ("voir", "verr"), ("venir", "viendr"), ("tenir", "tiendr"), ("courir", "courr"),
    ("mourir", "mourr"), ("faire", "fer"), ("aller", "ir"), ("être", "ser"), ("appeler", "appeller"), ("jeter", "jetter"),
)  # fmt: skip
_SPANISH_STEMS: Final = (
    ("decir", "dir"), ("hacer", "har"), ("poner", "pondr"), ("tener", "tendr"), ("venir", "vendr"), ("salir", "saldr"),
    ("poder", "podr"), ("querer", "querr"), ("saber", "sabr"), ("caber", "cabr"), ("valer", "valdr"), ("reír", "reir"),
)  # fmt: skip
# Infinitives that keep the sound of their stem: `predecir` makes `predecirá`.
_SPANISH_REGULAR: Final = frozenset({"predecir", "bendecir", "maldecir"})
_FRENCH_CLOSED: Final = "bcdfghjklmnpqrstvxz"


def french(infinitives: str) -> Verbs:
    """French verbs in `-er`, and those in `-ir` that are conjugated like `finir`."""
    return _all(_french(infinitive) for infinitive in infinitives.split())


def spanish(infinitives: str) -> Verbs:
    """Spanish verbs in `-ar`, `-er` and `-ir` whose stem never changes."""
    return _all(_spanish(infinitive) for infinitive in infinitives.split())


def french_futures(infinitives: Iterable[str], *, conditional: bool = False) -> frozenset[str]:
    """`déclarera`, `déclareront`; the conditionals `déclarerait`, `déclareraient`."""
    endings = ("ait", "aient") if conditional else ("a", "ont")
    return frozenset(
        stem + ending
        for infinitive in infinitives
        for stem in _french_future_stems(infinitive)
        for ending in endings
    )


def spanish_futures(infinitives: Iterable[str], *, conditional: bool = False) -> frozenset[str]:
    """`dirá`, `dirán`; the conditionals `diría`, `dirían`."""
    endings = ("ía", "ían") if conditional else ("á", "án")
    return frozenset(
        _stem(infinitive, _SPANISH_STEMS if infinitive not in _SPANISH_REGULAR else ()) + ending
        for infinitive in infinitives
        if infinitive.endswith(("r", "rse"))
        for ending in endings
    )


def without(table: Verbs, other: Verbs) -> Verbs:
    """The verbs of a table that are not those of another."""
    return Verbs(
        table.base - other.base, table.present - other.present, table.past - other.past, table.gerund - other.gerund,
        table.participle - other.participle,
    )  # fmt: skip


def _stem(infinitive: str, stems: tuple[tuple[str, str], ...]) -> str:
    infinitive = infinitive.removesuffix("se") if infinitive.endswith("rse") else infinitive
    for ending, stem in stems:
        if infinitive.endswith(ending):
            return infinitive[: -len(ending)] + stem
    return infinitive


def _french_future_stems(infinitive: str) -> Iterator[str]:
    stem = _stem(infinitive, _FRENCH_STEMS)
    if stem.endswith("re") and stem == infinitive:
        stem = stem[:-1]
    if not stem.endswith("r"):
        return
    yield stem
    if stem == infinitive and stem.endswith("er"):
        yield _open(stem[:-2]) + "er"


def _open(stem: str) -> str:
    """The stem before a silent `e`: `répèt`, `martèl`, `emploi`."""
    if len(stem) > 2 and stem[-1] in _FRENCH_CLOSED and stem[-2] in "eé":
        return f"{stem[:-2]}è{stem[-1]}"
    return f"{stem[:-1]}i" if stem.endswith(("oy", "uy")) else stem


def _french(infinitive: str) -> Verbs:
    stem = infinitive[:-2]
    if infinitive.endswith("ir"):
        return _forms(
            infinitive, (f"{stem}it", f"{stem}issent"), (f"{stem}irent", f"{stem}issait", f"{stem}issaient"), (f"{stem}issant",),
            (f"{stem}i", f"{stem}ie", f"{stem}is", f"{stem}ies"),
        )  # fmt: skip
    soft = f"{stem}e" if stem.endswith("g") else f"{stem[:-1]}ç" if stem.endswith("c") else stem
    silent = _open(stem)
    return _forms(
        infinitive, (f"{silent}e", f"{silent}ent"), (f"{soft}a", f"{stem}èrent", f"{soft}ait", f"{soft}aient"), (f"{soft}ant",),
        (f"{stem}é", f"{stem}ée", f"{stem}és", f"{stem}ées"),
    )  # fmt: skip


def _spanish(infinitive: str) -> Verbs:
    stem = infinitive[:-2]
    if infinitive.endswith("ar"):
        return _forms(
            infinitive, (f"{stem}a", f"{stem}an"), (f"{stem}ó", f"{stem}aron", f"{stem}aba", f"{stem}aban"), (f"{stem}ando",),
            (f"{stem}ado", f"{stem}ada"),
        )  # fmt: skip
    return _forms(
        infinitive, (f"{stem}e", f"{stem}en"), (f"{stem}ió", f"{stem}ieron", f"{stem}ía", f"{stem}ían"), (f"{stem}iendo",),
        (f"{stem}ido", f"{stem}ida"),
    )  # fmt: skip


def _forms(
    base: str,
    present: tuple[str, ...],
    past: tuple[str, ...],
    gerund: tuple[str, ...],
    participle: tuple[str, ...],
) -> Verbs:
    return Verbs(
        frozenset((base,)), frozenset(present), frozenset(past), frozenset(gerund), frozenset(participle)
    )


def _all(each: Iterable[Verbs]) -> Verbs:
    tables = list(each)
    return Verbs(
        frozenset().union(*(table.base for table in tables)),
        frozenset().union(*(table.present for table in tables)),
        frozenset().union(*(table.past for table in tables)),
        frozenset().union(*(table.gerund for table in tables)),
        frozenset().union(*(table.participle for table in tables)),
    )
