"""Who is named for a French or Spanish quotation where the language has a form of its own for it."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.model import Role

FRENCH = [
    ("« Les quais, explique Anne Roux, fermeront lundi. »", ["Anne Roux"]),
    ("« Les quais, a précisé la maire, fermeront lundi. »", ["la maire"]),
    ("« Les quais, a-t-elle précisé, fermeront lundi. »", ["elle"]),
    ("« Les quais, dit-il, fermeront lundi. »", ["il"]),
    ("Anne Roux est claire : « Les quais, dit la loi, fermeront lundi. »", ["Anne Roux"]),
    ("« Les quais, les ponts, tout fermera lundi, même le marché. »", ["-"]),
    ("Comme l’a souligné Anne Roux, « la mer ne négocie pas ».", ["Anne Roux"]),
    ("« Il pleut », a-t-elle ajouté, « et le port est fermé. »", ["elle", "elle"]),
]
SPANISH = [
    ("—No vamos a pagar —dijo Ana—. Ni un céntimo.", ["Ana", "Ana"]),
    ("—No vamos a pagar.\n\n—Ni hoy ni mañana —dijo Ana.", ["-", "Ana"]),
    ("—Nota sobre el puerto —edición de mayo—. Fin.", []),
    ("Como explicó Luis Vega, «el mar no negocia».", ["Luis Vega"]),
    ("A juicio de Luis Vega, el plan es «un error enorme».", ["Luis Vega"]),
]


def named(text: str, language: str) -> list[str]:
    return [
        "mention" if found.role is Role.MENTION else found.attribution.speaker if found.attribution else "-"
        for found in find_quotations(text, media_type="text/plain", language=language)
    ]


@pytest.mark.parametrize(("text", "speakers"), FRENCH)
def test_a_french_speaker_is_found_inside_the_marks_and_out(text: str, speakers: list[str]) -> None:
    assert named(text, "fr") == speakers


@pytest.mark.parametrize(("text", "speakers"), SPANISH)
def test_a_spanish_dash_or_verb_names_the_speaker(text: str, speakers: list[str]) -> None:
    assert named(text, "es") == speakers
