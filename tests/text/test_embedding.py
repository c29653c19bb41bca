"""Clauses that the words around them deny, doubt or leave open, and clauses that they assert."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before

# (language, text with the passage between |…|)
DENIED = [
    # A phrase negates what asserts.
    ("en", "It is far from clear that |the reactor can be restarted|."),
    ("en", "It is anything but certain that |the reactor can be restarted|."),
    ("en", "Hale has yet to show that |the reactor can be restarted|."),
    ("de", "Es ist alles andere als sicher, dass |die Fähre wieder fährt|."),
    ("fr", "Il est loin d’être certain que |le réacteur redémarre|."),
    ("es", "Está por ver que |el reactor se reinicie|."),
    # The negation reaches an infinitive through what governs it.
    ("en", "I would not go so far as to say that |the union has lost its way|."),
    ("en", "She was not prepared to say that |the union has lost its way|."),
    ("en", "The mayor refrained from saying that |the treaty was void|."),
    ("fr", "Le ministre s’est gardé de dire que |le traité était nul|."),
    ("fr", "Rien ne laisse penser que |le réacteur redémarre|."),
    ("es", "El dueño no logró convencer al tribunal de que |el reactor era seguro|."),
    ("en", "Would that |the reactor had been closed|."),
    ("en", "Despite claims that |the reactor is safe|, it was closed."),
    ("de", "Trotz der Behauptung, |der Reaktor sei sicher|, wurde er geschlossen."),
    # Nobody is the subject.
    ("en", "Hardly anyone on the panel thought |the design was ready|."),
    ("en", "Not one of the engineers claims that |the design was ready|."),
    ("de", "Die Prüfer fanden keinerlei Hinweise darauf, dass |Gelder ins Ausland flossen|."),
    # A relative clause goes with what is negated.
    ("fr", "Ils n’ont rien trouvé qui indique que |des fonds aient quitté le pays|."),
    ("es", "No hallaron nada que indique que |los fondos salieron del país|."),
    ("en", "No member who spoke said that |the plant was safe|."),
    # Without a conjunction.
    ("en", "He denied |the wall was unsafe|."),
    ("en", "There is no chance |the plan will work|."),
    ("en", "Nowhere in her diary does she write that |she loved the prince|."),
    ("de", "Nirgends in ihrem Tagebuch schreibt sie, dass |sie den Prinzen liebte|."),
    ("es", "En ninguna parte de su diario escribe que |amaba al príncipe|."),
    ("en", "The paper withdrew its report saying that |the bank was insolvent|."),
    ("fr", "Le journal a retiré son article affirmant que |la banque était insolvable|."),
    ("es", "Sería exagerado decir que |la huelga fue pacífica|."),
    ("fr", "Le rapport n’affirme pas que |la digue a cédé|."),
    # What people believed once, or stopped believing.
    ("en", "It was once believed that |the liver makes the blood|."),
    ("en", "People used to think that |the liver makes the blood|."),
    ("en", "She stopped believing long ago that |the war could be won|."),
    ("de", "Früher glaubte man, dass |die Leber das Blut erzeugt|."),
    ("fr", "On croyait autrefois que |le foie produit le sang|."),
    ("es", "Antes se creía que |el hígado produce la sangre|."),
    ("en", "You would have to be a fool to believe that |the dam can hold|."),
    ("fr", "Il faudrait être fou pour croire que |la digue tiendra|."),
    ("es", "El tribunal no quedó convencido de que |el inquilino rompió el contrato|."),
    # What is judged wrong to say, hoped or feared.
    ("en", "It would be a mistake to think |the vaccine had been tested|."),
    ("en", "Without admitting that |the dam was badly built|, the firm agreed to pay."),
    ("en", "Many hope that |the port will open|."),
    ("de", "Es wäre vermessen zu behaupten, |der Vorstand habe von nichts gewusst|."),
    ("en", "The ministry denies, as it did in 2021, that |lead was used|."),
    ("en", "It is far-fetched that |the dam was damaged|."),
    ("en", "It would be absurd to say that |the pilots pay twice|."),
    ("es", "No está tan claro que |la bomba funcione|."),
    ("fr", "Je ne crois pas tellement que |la pompe marche|."),
    ("en", "It is not that |the pump failed in May|."),
    ("en", "Not that |the pump failed in May|."),
    # What everybody says, nobody in particular.
    ("en", "It was whispered that |the door was open|."),
    ("fr", "On murmure que |la porte est ouverte|."),
    ("es", "Se murmura que |la puerta está abierta|."),
    ("es", "Se cuidó de decir que |la bomba falló|."),
]

ASSERTED = [
    ("en", "Not without reason did the mayor say that |the fund was empty|."),
    ("de", "Ich hatte keine Ahnung, dass |die Kasse leer war|."),
    ("en", "Despite the rumours, |the board is solvent and will publish its accounts|."),
    ("en", "What the report does not say is that |the engineer had resigned|."),
    ("en", "He once said that |the port is safe|."),
    ("en", "It is clear, if not new, that |the port is safe|."),
    ("es", "No cabe duda de que |las tasas son demasiado altas|."),
    ("en", "He did not hesitate to say that |the port is closed|."),
    ("en", "There is little doubt |the plan will work|."),
    ("en", "It was a mistake that |the vaccine had not been tested|."),
    # The noun phrase is an object, or its verb is that of a relative clause.
    ("en", "She rejected |the claims and left the room|."),
    ("en", "The court rejected |the offer she had made in May|."),
    ("en", "Mice lacking |this enzyme were ill within days|."),
    ("en", "There is uncertainty |surrounding the date of the fire|."),
    ("en", "Under Regulation No 45 of 2001 |the data must be deleted after a year|."),
    ("en", "The engineers confirmed on Monday that |the reactor can be restarted|."),
    ("de", "Die Ingenieure bestätigten am Montag, dass |die Fähre wieder fährt|."),
    # What is astonishing is so.
    ("en", "It is incredible that |he survived the fall|."),
    ("de", "Es ist unglaublich, dass |er den Sturz überlebt hat|."),
    ("fr", "Il est absurde que |les pilotes paient deux fois|."),
    ("es", "Es increíble que |sobreviviera a la caída|."),
    ("en", "It goes without saying that |the pump works|."),
    ("fr", "Il va sans dire que |la pompe marche|."),
    ("en", "She whispered that |the door was open|."),
    ("fr", "Il raconte que |le bateau a coulé|."),
    ("es", "Murmura que |la puerta está abierta|."),
    ("es", "Cuidó de que |la puerta quedara cerrada|."),
    # What comes of it, where something is so great; a relative behind its article.
    ("es", "Su miedo era tan grande que |volvió a casa|."),
    ("fr", "Son rêve était si vif que |le garçon se réveilla|."),
    ("es", "La banda subió al escenario en el que |la cantante esperaba|."),
    # Idioms that negate nothing.
    ("en", "They were only too happy to |show the visitors the quay|."),
    ("en", "Not long ago |the mill closed|."),
    ("de", "Nicht zuletzt deshalb |stieg der Preis um die Hälfte|."),
    ("de", "Nicht selten |steht das Wasser im Keller|."),
]


def _trigger(code: str, text: str) -> ScopeKind | None:
    before, passage, behind = text.split("|")
    found = trigger_before(before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    return found.kind if found else None


@pytest.mark.parametrize(("code", "text"), DENIED)
def test_a_clause_is_denied_or_left_open(code: str, text: str) -> None:
    assert _trigger(code, text) is ScopeKind.DENIAL


@pytest.mark.parametrize(("code", "text"), ASSERTED)
def test_a_clause_is_asserted_or_none(code: str, text: str) -> None:
    assert _trigger(code, text) is None
