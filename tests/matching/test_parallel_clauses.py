"""Ellipses over the border of two clauses: what is said of one thing is not said of another; parallel members are left out."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

# (language, quotation, source)
SPLICED = [
    ("en", "The east tower fell … in 1934", "The east tower fell in 1911, the west tower in 1934."),
    ("en", "Zinc melts … at 660 degrees", "Zinc melts at 420 degrees and aluminium at 660 degrees."),
    ("en", "The loan was backed … by ninety", "The loan was backed by twelve members and mocked by ninety."),
    ("en", "Mr Ode … sank it", "The pilot said that Mr Ode bought the ferry and that Mr Vane sank it."),
    ("en", "The lords voted … against it", "The lords voted for the bridge, the assembly against it."),
    ("en", "He sent the maps … to Paul", "He sent the maps to Anna and the letters to Paul."),
    ("en", "Salt causes … gout", "Salt causes thirst; beer causes gout."),
    ("en", "The pilot said … it would sink", "The pilot said the ferry would float. The cook said it would sink."),
    ("en", "The pilot’s … sold the ferry", "The pilot’s brother sold the ferry."),
    ("en", "The pilot … sold the ferry", "The pilot asked why the owner sold the ferry."),
    ("en", "The pilot … steal the maps", "The pilot saw the cook steal the maps."),
    ("en", "They opposed … The lease of the mill", "They opposed the sale. The lease of the mill they backed."),
    ("de", "Der Turm fiel … 1934", "Der Turm fiel 1911, die Brücke 1934."),
    ("de", "Der Lotse … die Fähre verkaufte", "Der Lotse traf den Wirt, der die Fähre verkaufte."),
    ("fr", "La tour brûla … en 1934", "La tour brûla en 1911, le pont en 1934."),
    ("fr", "Il refusa la vente … de l’école", "Il refusa la vente du moulin et approuva celle de l’école."),
    ("es", "La torre ardió … en 1934", "La torre ardió en 1911, el puente en 1934."),
    ("zh", "东塔毁于……1934年", "东塔毁于1911年，西塔毁于1934年。"),
    ("ja", "船長は……船を売った", "船長は学校を支持し、料理人は船を売った。"),
]  # fmt: skip
WHOLE = [
    ("en", "The road runs … through the village", "The road runs through the wood, over the hill and through the village."),
    ("en", "He was born … in 1879", "He was born in Ulm, a town on the Danube, in 1879."),
    ("en", "Prices rose … in July", "Prices rose in May, and then rose again in July."),
    ("en", "They sold the horses … to a farmer", "They sold the horses, the carts and the plough to a farmer."),
    ("en", "The pilot … sold the ferry", "The pilot met the owner and sold the ferry."),
    # The pronoun right before the kept verb is the kept subject.
    ("en", "God … commands all to repent", "God overlooked it, but now he commands all to repent."),
    ("en", "The son … squandered his share", "The son gathered all, and there he squandered his share."),
    ("en", "He gave it … that she might live", "He gave it that she might pay, and leave, so that she might live."),
    ("de", "Er wurde in Ulm … im Jahr 1879 geboren", "Er wurde in Ulm, einer Stadt an der Donau, im Jahr 1879 geboren."),
    ("fr", "Il vendit les chevaux … à un fermier", "Il vendit les chevaux, les chars et la charrue à un fermier."),
    ("es", "El piloto … vendió el barco", "El piloto, que vio al dueño, vendió el barco."),
    ("ja", "船長は……船を売った", "船長は学校を支持し、船を売った。"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "quotation", "source"), SPLICED)
def test_what_is_said_of_one_thing_is_not_said_of_another(code: str, quotation: str, source: str) -> None:
    evidence = check_quote(quotation, prepare_source(source), language=code)
    assert evidence.verdict is Verdict.MISLEADING
    assert EditKind.ELLIPSIS_OBJECT in {edit.kind for edit in evidence.alignments[0].edits}


@pytest.mark.parametrize(("code", "quotation", "source"), WHOLE)
def test_members_of_one_clause_may_be_left_out(code: str, quotation: str, source: str) -> None:
    assert check_quote(quotation, prepare_source(source), language=code).verdict is Verdict.EQUIVALENT
