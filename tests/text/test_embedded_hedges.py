"""Clauses that embed another and leave it open: hedged ones, and conditions."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before

C, H = ScopeKind.CONDITION, ScopeKind.HEDGE

# (language, text with the passage between |…|, kind of the trigger before it)
CASES = [
    ("en", "It may well be that |the mill burned twice|.", H),
    ("en", "It might be the case that |the mill burned twice|.", H),
    ("en", "Perhaps it is true that |the mill burned twice|.", H),
    ("de", "Es kann sein, dass |die Mühle zweimal brannte|.", H),
    ("de", "Es heißt, dass |die Mühle zweimal brannte|.", H),
    ("de", "Es heißt, |die Mühle habe zweimal gebrannt|.", H),
    ("fr", "Il se peut que |le moulin ait brûlé deux fois|.", H),
    ("fr", "Peut-être que |le moulin a brûlé deux fois|.", H),
    ("es", "Podría ser que |el molino ardiera dos veces|.", H),
    ("en", "If the court finds that |the mill burned twice|, he pays.", C),
    ("en", "Were we to accept that |the mill burned twice|, all would balance.", C),
    ("de", "Falls das Gericht findet, dass |die Mühle zweimal brannte|, zahlt er.", C),
    ("fr", "Si l’on admet que |le moulin a brûlé deux fois|, tout s’explique.", C),
    ("es", "Si se admite que |el molino ardió dos veces|, todo cuadra.", C),
    ("en", "Counsel tried to show that |the strike was lawful|.", H),
    ("en", "The judge wanted proof that |the strike was lawful|.", H),
    ("en", "The court might have held that |the strike was lawful|; it did not.", H),
    ("de", "Der Anwalt versuchte zu zeigen, dass |der Streik rechtens war|.", H),
    ("fr", "L’avocat a tenté de montrer que |la grève était légale|.", H),
    ("es", "El juez pidió pruebas de que |la huelga era legal|.", H),
    ("de", "Das Gericht hätte feststellen können, dass |der Streik rechtens war|.", H),
    ("es", "El tribunal podría haber dicho que |la huelga era legal|.", H),
    ("de", "Wäre |der Streik rechtens gewesen|, hätte das Werk gezahlt.", C),
    ("en", "Counsel tried in vain to persuade the court that |the strike was lawful|.", H),
    ("en", "One might argue that |the strike was lawful|.", H),
    ("en", "Some would say that |the strike was lawful|.", H),
    ("de", "Man könnte meinen, dass |der Streik rechtens war|.", H),
    ("fr", "On pourrait croire que |la grève était légale|.", H),
    ("es", "Alguien podría decir que |la huelga era legal|.", H),
    ("en", "The plaintiff must prove that |the strike was lawful|.", H),
    ("de", "Der Kläger muss beweisen, dass |der Streik rechtens war|.", H),
    ("fr", "Le demandeur doit prouver que |la grève était légale|.", H),
    ("es", "El demandante debe probar que |la huelga era legal|.", H),
    ("en", "The plaintiff proved that |the strike was lawful|.", None),
    ("en", "We must admit that |the strike was lawful|.", None),
    ("en", "He would later write that |the strike was lawful|.", None),
    ("en", "I would say that |the strike was lawful|.", None),
    ("en", "A later inquiry would show that |the strike was lawful|.", None),
    ("en", "Counsel managed to show that |the strike was lawful|.", None),
    ("en", "I want to say that |the strike was lawful|.", None),
    ("en", "He wanted to know that |the strike was lawful|.", None),
    ("es", "El abogado logró demostrar que |la huelga era legal|.", None),
    # A clause that tells it as it is, whatever stands before it.
    ("en", "The court found that |the mill burned twice|.", None),
    ("en", "It may be said that |the mill burned twice|.", None),
    ("en", "If the mill is old, the report shows that |the mill burned twice|.", None),
    ("en", "If he knows that |the mill burned twice|, he will say so.", None),
    ("en", "As if to show that |the mill burned twice|, he wept.", None),
    ("en", "Suppose that |the width is the length of the longest side|.", None),
    ("de", "Im Bericht heißt es, |die Mühle habe zweimal gebrannt|.", None),
    ("de", "Wenn er weiß, dass |die Mühle zweimal brannte|, sagt er es.", None),
]


@pytest.mark.parametrize(("code", "text", "kind"), CASES)
def test_a_clause_may_leave_open_what_it_embeds(code: str, text: str, kind: ScopeKind | None) -> None:
    before, passage, behind = text.split("|")
    found = trigger_before(before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    assert (found.kind if found else None) is kind
