"""Every form of a verb from its infinitive: by the rules of its language, or as listed where no rule makes it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.languages import _romance_families as families

if TYPE_CHECKING:
    from collections.abc import Mapping

# The stems of futures that are not the infinitive, by its end; the longest first.
_FRENCH_STEMS: Final = (
    ("prévoir", "prévoir"), ("pourvoir", "pourvoir"), ("avoir", "aur"), ("savoir", "saur"), ("pouvoir", "pourr"), ("vouloir", "voudr"),
    ("devoir", "devr"), ("cevoir", "cevr"), ("voir", "verr"), ("venir", "viendr"), ("tenir", "tiendr"), ("courir", "courr"),
    ("mourir", "mourr"), ("faire", "fer"), ("aller", "ir"), ("être", "ser"),
)  # fmt: skip
_SPANISH_STEMS: Final = (
    ("decir", "dir"), ("hacer", "har"), ("poner", "pondr"), ("tener", "tendr"), ("venir", "vendr"), ("salir", "saldr"),
    ("poder", "podr"), ("querer", "querr"), ("saber", "sabr"), ("caber", "cabr"), ("valer", "valdr"), ("reír", "reir"),
)  # fmt: skip
# Infinitives that keep the sound of their stem: `predecir` makes `predecirá`.
_SPANISH_REGULAR: Final = frozenset({"predecir", "bendecir", "maldecir"})
# Verbs that double the consonant before a silent `e`: `appelle`.
_FRENCH_DOUBLING: Final = ("appeler", "jeter", "épeler", "grommeler", "hoqueter")
_FRENCH_CLOSED: Final = "bcdfghjklmnpqrstvxz"
# German prefixes that never part from their verb, so that its participle has no `ge`.
_INSEPARABLE: Final = (
    "be",
    "emp",
    "ent",
    "er",
    "ge",
    "hinter",
    "miss",
    "ver",
    "zer",
    "über",
    "um",
    "unter",
    "wider",
)
# Verbs stressed behind their first syllable, which have none either.
_WITHOUT_GE: Final = ("krakeelen", "offenbaren", "posaunen", "prophezeien", "trompeten")
# English verbs of one syllable with a short vowel: their last letter is doubled, `planned`.
_SHORT: Final = re.compile(r"(?:[^aeiouq]|qu)*[aeiou][^aeiouwxy]")
_HISSING: Final = ("s", "x", "z", "ch", "sh")


class Forms(NamedTuple):
    """The forms of one verb; the fields are explained at `Verbs` in `_schema.py`."""

    base: tuple[str, ...]
    present: tuple[str, ...]
    past: tuple[str, ...]
    gerund: tuple[str, ...]
    participle: tuple[str, ...]
    future: tuple[str, ...] = ()
    """Futures and conditionals of one word, which `Verbs` counts among the past forms."""


def listed(table: str) -> dict[str, Forms]:
    """Verbs whose forms no rule makes, by infinitive.

    Rows have a comma between them, and base, present, past, gerund and participle each. Several words of one form have `/`
    between them; the participle may be left out where it is the past.
    """
    found = {}
    for row in table.split(","):
        base, present, past, gerund, *participle = (tuple(cell.split("/")) for cell in row.split())
        found[base[0]] = Forms(base, present, past, gerund, participle[0] if participle else past)
    return found


# ------------------------------------------------------------------------------------------------- English


def english(infinitive: str, others: Mapping[str, Forms], doubling: frozenset[str]) -> Forms:
    """`plan`, `plans`, `planned`, `planning`. The `doubling` verbs double their last letter although they are not short."""
    if infinitive in others:
        return others[infinitive]
    stem = infinitive
    if stem in doubling or _SHORT.fullmatch(stem):
        stem += stem[-1]
    linked = infinitive.endswith(_HISSING) or (infinitive[-1] == "o" and infinitive[-2] not in "aeiou")
    present, past, gerund = infinitive + ("es" if linked else "s"), stem + "ed", stem + "ing"
    if infinitive.endswith("y") and infinitive[-2] not in "aeou":
        present, past = infinitive[:-1] + "ies", infinitive[:-1] + "ied"
    elif infinitive.endswith("e"):
        past = infinitive + "d"
        if infinitive.endswith("ie"):
            gerund = infinitive[:-2] + "ying"
        elif not infinitive.endswith(("ee", "oe", "ye")):
            gerund = infinitive[:-1] + "ing"
    return Forms((infinitive,), (present,), (past,), (gerund,), (past,))


# -------------------------------------------------------------------------------------------------- German


def german(marked: str, strong: Mapping[str, Forms]) -> Forms:
    """`sagen`, `sagt`, `sagte` and `sagten`, `gesagt`.

    A prefix that parts from the verb in sentences has `|` behind it, as has one before a strong verb: `an|kündigen`, `be|schreiben`.
    The finite forms are those of a clause with the verb last, `ankündigt`.
    """
    prefix, _, simple = marked.rpartition("|")
    known = strong.get(simple)
    if known is None:
        present, past, participle = _weak(simple)
        forms = Forms((simple,), (present,), (past, past + "n"), (), (participle,))
    else:
        forms = known
    if not prefix:
        return forms
    done = forms.participle
    if prefix in _INSEPARABLE:
        done = tuple(each.removeprefix("ge") for each in done)
    base, present_, past_, gerund = (tuple(prefix + each for each in forms[column]) for column in range(4))
    return Forms(base, present_, past_, gerund, tuple(prefix + each for each in done))


def strong_verbs(table: str) -> dict[str, Forms]:
    """Strong German verbs, by infinitive, each given with its third persons, present and past, and its participle."""
    found = {}
    for row in table.split(","):
        infinitive, present, past, participle = row.split()
        pasts = tuple(
            each + end for each in past.split("/") for end in ("", "n" if each.endswith("e") else "en")
        )
        found[infinitive] = Forms((infinitive,), (present,), pasts, (), tuple(participle.split("/")))
    return found


def _weak(infinitive: str) -> tuple[str, str, str]:
    """`sagt`, `sagte`, `gesagt`."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    linked = stem + ("e" if stem[-1] in "td" or stem.endswith(("ffn", "chn", "gn", "kn", "dn", "dm")) else "")
    bare = infinitive.endswith(("ieren", *_WITHOUT_GE)) or infinitive.startswith(_INSEPARABLE)
    return linked + "t", linked + "te", ("" if bare else "ge") + linked + "t"


def reporting_forms(infinitive: str) -> tuple[str, ...]:
    """The German forms of reported speech: `komme` of `kommen`, `handle` and `handele` of `handeln`; none of `tun`."""
    if infinitive.endswith(("eln", "ern")):
        return infinitive[:-3] + infinitive[-2] + "e", infinitive[:-1] + "e"
    return (infinitive[:-1],) if infinitive.endswith("en") else ()


# ----------------------------------------------------------------------------------------- French and Spanish


def french(infinitive: str, others: Mapping[str, Forms]) -> Forms:
    """A verb of a family, one in `-er`, or one in `-ir` that is conjugated like `finir`, with its futures and conditionals."""
    forms = others.get(infinitive) or _of_family(infinitive, _FRENCH_FAMILIES) or _french(infinitive)
    return forms._replace(future=french_futures(infinitive) + french_futures(infinitive, conditional=True))


def spanish(infinitive: str, others: Mapping[str, Forms]) -> Forms:
    """A verb in `-ar`, `-er` or `-ir`, with its futures and conditionals."""
    forms = others.get(infinitive) or _of_family(infinitive, _SPANISH_FAMILIES) or _spanish(infinitive)
    return forms._replace(future=spanish_futures(infinitive) + spanish_futures(infinitive, conditional=True))


def french_futures(infinitive: str, *, conditional: bool = False) -> tuple[str, ...]:
    """`déclarera`, `déclareront`; the conditionals `déclarerait`, `déclareraient`."""
    stem = _stem(infinitive, _FRENCH_STEMS)
    if stem.endswith("re") and stem == infinitive:
        stem = stem[:-1]
    if not stem.endswith("r"):
        return ()
    stems = [stem]
    if stem == infinitive and stem.endswith("er"):
        silent = _silent(infinitive) + "er"
        stems = [silent] if infinitive.endswith(_FRENCH_DOUBLING) else [*dict.fromkeys((stem, silent))]
    return tuple(
        each + ending for each in stems for ending in (("ait", "aient") if conditional else ("a", "ont"))
    )


def spanish_futures(infinitive: str, *, conditional: bool = False) -> tuple[str, ...]:
    """`dirá`, `dirán`; the conditionals `diría`, `dirían`."""
    if not infinitive.endswith(("r", "rse")):
        return ()
    stem = _stem(infinitive, _SPANISH_STEMS if infinitive not in _SPANISH_REGULAR else ())
    return tuple(stem + ending for ending in (("ía", "ían") if conditional else ("á", "án")))


def _stem(infinitive: str, stems: tuple[tuple[str, str], ...]) -> str:
    infinitive = infinitive.removesuffix("se") if infinitive.endswith("rse") else infinitive
    for ending, stem in stems:
        if infinitive.endswith(ending):
            return infinitive[: -len(ending)] + stem
    return infinitive


def _silent(infinitive: str) -> str:
    """The stem before a silent `e`: `répèt`, `martèl`, `appell`, `emploi`."""
    stem = infinitive[:-2]
    if infinitive.endswith(_FRENCH_DOUBLING):
        return stem + stem[-1]
    if len(stem) > 2 and stem[-1] in _FRENCH_CLOSED and stem[-2] in "eé" and stem[-3] != "e":
        return f"{stem[:-2]}è{stem[-1]}"
    return f"{stem[:-1]}i" if stem.endswith(("oy", "uy")) else stem


def _families(table: str) -> dict[str, Forms]:
    """Forms by the ending of the infinitive, the longest ending first."""
    return dict(sorted(listed(table).items(), key=lambda row: -len(row[0])))


def _of_family(infinitive: str, known: Mapping[str, Forms]) -> Forms | None:
    """The forms that a verb shares with all verbs of its ending; None where no family has it."""
    for ending, forms in known.items():
        if infinitive.endswith(ending):
            stem = infinitive.removesuffix(ending)
            return Forms(*(tuple(stem + form for form in column) for column in forms))
    return None


def _french(infinitive: str) -> Forms:
    stem = infinitive[:-2]
    if infinitive.endswith("ir"):
        return Forms(
            (infinitive,), (f"{stem}it", f"{stem}issent"), (f"{stem}irent", f"{stem}issait", f"{stem}issaient"), (f"{stem}issant",),
            (f"{stem}i", f"{stem}ie", f"{stem}is", f"{stem}ies"),
        )  # fmt: skip
    soft = f"{stem}e" if stem.endswith("g") else f"{stem[:-1]}ç" if stem.endswith("c") else stem
    silent = _silent(infinitive)
    # `bégaye` or `bégaie`: verbs in -ayer have both.
    present = [silent, f"{stem[:-1]}i"] if stem.endswith("ay") else [silent]
    return Forms(
        (infinitive,), tuple(each + ending for each in present for ending in ("e", "ent")), (f"{soft}a", f"{stem}èrent", f"{soft}ait", f"{soft}aient"), (f"{soft}ant",),
        (f"{stem}é", f"{stem}ée", f"{stem}és", f"{stem}ées"),
    )  # fmt: skip


def _spanish(infinitive: str) -> Forms:
    stem = infinitive[:-2]
    stressed = _STRESSED.get(infinitive, stem + ("a" if infinitive.endswith("ar") else "e"))
    if infinitive.endswith("ar"):
        return Forms(
            (infinitive,), (stressed, f"{stressed}n"), (f"{stem}ó", f"{stem}aron", f"{stem}aba", f"{stem}aban"), (f"{stem}ando",),
            (f"{stem}ado", f"{stem}ada"),
        )  # fmt: skip
    return Forms(
        (infinitive,), (stressed, f"{stressed}n"), (f"{stem}ió", f"{stem}ieron", f"{stem}ía", f"{stem}ían"), (f"{stem}iendo",),
        (f"{stem}ido", f"{stem}ida"),
    )  # fmt: skip


_FRENCH_FAMILIES: Final = _families(families.FRENCH)
_SPANISH_FAMILIES: Final = _families(families.SPANISH)
_STRESSED: Final = dict(row.split() for row in families.STRESSED.split(","))
