"""What governs a stretch of text: the same answer for a page and a source, whatever is inserted."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before
from mkdocs_quotecheck.text.scope_behind import trigger_behind

N, D, C, R, H = (
    ScopeKind.NEGATION,
    ScopeKind.DENIAL,
    ScopeKind.CONDITION,
    ScopeKind.RESTRICTION,
    ScopeKind.HEDGE,
)

# (language, text with the passage between |…|, kind of the trigger before it)
GOVERNED = [
    ("en", "It would be unfair to say that |the pilots pay twice|.", D),
    ("es", "En el caso de que el barco no llegue, |la feria se aplaza|.", C),
    ("en", "The ferry is not |safe in winter|.", N),
    ("en", "Do not |open the valve at night|.", N),
    ("en", "Boil the water. Do not |store it in lead vessels|.", N),
    ("es", "No |abra la válvula de noche|.", N),
    ("en", "The slip will not yet be |closed to boats|.", N),
    ("en", "Nobody |complained about the crew|.", N),
    ("en", "None of the 23 people |on the shift was injured|.", N),
    ("en", "Nothing is |safe until the budget is passed|.", N),
    ("en", "Not one of us |thought of the keys|.", N),
    ("en", "The crew failed to |report the fire|.", N),
    ("en", "Instead of |praying, they sang|.", N),
    ("en", "She almost |drowned in 1909|.", H),
    ("en", "He allegedly |sold four barrels|.", H),
    ("en", "The chair replied that only |the summary had been sent|.", R),
    ("en", "If by 5 p.m. Monday the wind has dropped, |the plant will be safe|.", C),
    ("en", "A rumour that |a valve had been opened| was about.", D),
    ("en", "We cannot exclude the possibility that |the plots had better soil|.", D),
    ("en", "No study in any of the old harbours has shown that |the plant was safe|.", D),
    ("en", "At least |five members voted|.", H),
    ("en", "Almost |300 people came|.", H),
    ("de", "Mehr als |300 Leute kamen|.", H),
    ("en", "Nobody who has read the report |believes that it is safe|.", N),
    ("de", "Niemand sagte am 3. Mai, dass |das Werk sicher war|.", D),
    ("de", "Das Boot wäre beinahe |gesunken|.", H),
    ("de", "Statt |zu beten, sangen sie|.", N),
    ("de", "Das Gerücht, dass |das Ventil offen war|, hielt sich.", D),
    ("fr", "Au lieu de |prier, ils chantaient|.", N),
    ("fr", "La rumeur selon laquelle |la vanne était ouverte| court toujours.", D),
    ("fr", "Le maire a répondu que seul |le résumé avait été envoyé|.", R),
    ("es", "En vez de |rezar, cantaron|.", N),
    ("es", "Nadie |se quejó de la tripulación|.", N),
    ("zh", "他们没有|关闭港口|。", N),
    # Too much for it to happen.
    ("en", "The witness was too far away to |see the driver|.", N),
    ("de", "Der Zeuge war zu weit weg, um |das Gesicht zu sehen|.", N),
    ("fr", "Le témoin était trop loin pour |voir le conducteur|.", N),
    ("es", "El testigo estaba demasiado lejos para |ver la cara|.", N),
    ("en", "If the levee breaks, or if the pumps fail, |the lower town will flood|.", C),
    ("fr", "À moins d’un miracle, |le moulin fermera en juin|.", C),
    ("de", "Ist der alte Damm gebrochen, wird |die Stadt verloren sein|.", C),
    ("en", "They warned us never to |leave the boat|.", N),
    ("en", "In the worst case |the lower town will flood|.", H),
    # Who avoids, gives up or is kept from something does not do it.
    ("en", "He denied |taking the money|.", N),
    ("en", "The town stopped |paying the boatman|.", N),
    ("en", "He gave up |smoking a pipe|.", N),
    ("en", "The fog kept them from |seeing the rocks|.", N),
    ("de", "Er versäumte es, |den Brand zu melden|.", N),
    ("fr", "Il a cessé de |payer le passeur|.", N),
    ("fr", "Il a cessé d'|acheter des barques|.", N),
    ("es", "Dejó de |pagar al barquero|.", N),
    # An adverb, or an auxiliary, hedges its predicate, wherever in it the verb stands.
    ("en", "The dam could possibly |burst before the summer|.", H),
    ("en", "The plant might well |close next year|.", H),
    ("de", "Er hat angeblich |vier Fässer im Winter verkauft|.", H),
    ("fr", "Il aurait |perdu tout son argent|.", H),
    ("es", "Al parecer |robó el anillo|.", H),
    # Hardly anybody is nobody.
    ("en", "Hardly anybody |believed the story|.", N),
    ("de", "Kaum jemand |glaubte dem Lotsen|.", N),
    # An adverb that opens the sentence hedges all of it.
    ("en", "Apparently |the port was sold in May|.", H),
    ("en", "But perhaps, |the port was sold in May|.", H),
    ("de", "Vermutlich hat |der Rat den Hafen verkauft|.", H),
    ("fr", "Peut-être |le port a été vendu|.", H),
    ("es", "Supuestamente |el puerto fue vendido|.", H),
    ("zh", "大概|港口已经卖掉了|。", H),
    ("en", "Almost |nobody came to the fair|.", H),
    ("de", "Fast wäre |die Brücke eingestürzt|.", H),
    # A negated circumstance, and the verb behind it.
    ("en", "At no point |did the driver brake|.", N),
    ("de", "In keinem Fall |war der Rat beteiligt|.", N),
    ("es", "El consejo no halló pruebas de que |la presa sea segura|.", D),
    # A condition is one wherever its clause stands, and without a word for it.
    ("en", "The pact ends if |Spain withdraws its troops|.", C),
    ("de", "Der Vertrag endet, falls |der Rat ihn kündigt|.", C),
    ("en", "Were the mayor to resign, |the council would fall|.", C),
    ("de", "Hätte der Rat zugestimmt, wäre |der Hafen heute offen|.", C),
    ("ja", "風がやめば、|工場は安全だ|。", C),
    # Who pretends to do it, or is only charged with it, has not done it; the infinitive's mark may stand in the passage.
    ("en", "He pretended |to be a doctor for nine years|.", N),
    ("en", "He was acquitted of |stealing the bell|.", N),
    ("en", "The charge of |stealing the bell| was dropped.", H),
    ("en", "Rarely |does the committee reject a plan|.", N),
    ("de", "Weder der Rat noch der Lotse |kannte den Brief|.", N),
    ("en", "We cannot rule out that |the letters were forged|.", D),
    # A claim is denied by an adverb, by who does not believe it, and by who is not convinced of it.
    ("en", "It has been wrongly claimed that |the lamp was out|.", D),
    ("en", "There is no truth in the story that |the bank had failed|.", D),
    ("en", "Nobody convinced the harbour board that |the pier was safe|.", D),
    ("de", "Nichts überzeugte den alten Wirt, dass |der Kahn dicht war|.", D),
    ("fr", "Personne n’a convaincu le maire que |le bac était sûr|.", D),
]  # fmt: skip
FREE = [
    ("de", "Ist der Damm gebrochen, fragte |die Stadt ihren Rat|."),
    ("en", "They live too close to |the wall of the prison|."),
    ("de", "Er ging zu Fuß, um |das Gesicht zu sehen|."),
    # What is unfair is so; only what it is unfair to say is not.
    ("en", "It is unfair that |the pilots pay twice|."),
    ("de", "Es ist ungerecht, dass |die Lotsen zweimal zahlen|."),
    ("fr", "Il est injuste que |les pilotes paient deux fois|."),
    ("en", "Should you need a boat, |ask at the slip|."),
    ("en", "Everybody |complained about the crew|."),
    ("en", "No doubt the ferry |is safe in winter|."),
    ("en", "Nobody told the board that |the slip is shut|."),
    ("en", "He saw nobody |on the pier|."),
    ("en", "Rust and non-slip boards were |good reasons to wait|."),
    ("en", "A few boats have |been seen|."),
    ("es", "No concurrió el representante del |partido que ha decidido la huelga|."),
    ("fr", "Je ne dois rien aux |curieux qui sont venus|."),
    ("en", "Nothing prevented them from |seeing the rocks|."),
    ("en", "The bank has since |lost all its money|."),
    ("en", "They remembered to |lock the gate|."),
    ("en", "The keeper convinced Mr Ode that |the lamp was out|."),
    ("en", "The letters support the view that |the boat was hers|."),
    ("de", "Sie begann, |den Vertrag zu unterschreiben|."),
    ("de", "Sie hat im Mai |das ganze Geld verloren|."),
    ("de", "Er begriff nicht, weshalb er durch die Straßen ging, |da er der Gefahr entgangen war|."),
    ("en", "The few |boats that came were late|."),
    ("en", "In boats with little |or no sail, the rule is another|."),
    ("en", "Ferries, but not private |boats, paid the toll|."),
    ("en", "Nobody knew the man who |believes that it is safe|."),
    ("en", "At least |the members voted|."),
    ("en", "The mate hurried to |take the rope|."),
    ("en", "Only five |members voted|."),
    ("en", "The board met. |The ferry is safe|."),
    ("en", "Nothing is simple, but |the board agreed|."),
    ("de", "Alle |beschwerten sich über die Mannschaft|."),
    ("zh", "不，|你得用补发表格来申请|。"),
    ("zh", "据说|港口已经卖掉了|。"),
    ("en", "It is beyond doubt that |the dam holds|."),
    ("de", "Es steht außer Zweifel, dass |der Damm hält|."),
    ("en", "It is a rule that |he who asks must pay|."),
    ("en", "The pact ends if Spain leaves, and |the bank pays the costs|."),
    ("en", "Perhaps the port was sold, but |the pier was not|."),
    ("en", "At this point |did the driver brake|."),
    ("en", "With no warning |came the flood|."),
    ("en", "In no time |was the bridge rebuilt|."),
    ("fr", "Il est si |sûr de lui que personne ne parle|."),
]


def passage(marked: str) -> tuple[str, int, int]:
    """The text without the bars, and where the passage between them stands."""
    before, inside, behind = marked.split("|")
    return f"{before}{inside}{behind}", len(before), len(before) + len(inside)


@pytest.mark.parametrize(("code", "marked", "kind"), GOVERNED)
def test_what_governs_a_passage_is_found_with_its_kind(code: str, marked: str, kind: ScopeKind) -> None:
    trigger = trigger_before(*passage(marked), lexicon(code))
    assert trigger is not None
    assert trigger.kind is kind


@pytest.mark.parametrize(("code", "marked"), FREE)
def test_what_governs_something_else_is_no_trigger(code: str, marked: str) -> None:
    assert trigger_before(*passage(marked), lexicon(code)) is None


@pytest.mark.parametrize(
    "inserted", [" [38]", " (Hale 2019)", " (see Table 2)", "[^4]", "*", ", Orr said,", " – as ever –", "¹"]
)
@pytest.mark.parametrize(
    "marked",
    [
        "The ferry is not{} |safe in winter|.",
        "The board denied{} that |the slip is shut|.",
        "The crew failed{} to |report it|.",
    ],
)
def test_an_insertion_before_the_passage_changes_nothing(marked: str, inserted: str) -> None:
    plain = trigger_before(*passage(marked.format("")), lexicon("en"))
    found = trigger_before(*passage(marked.format(inserted)), lexicon("en"))
    assert plain is not None
    assert found is not None
    assert found.kind is plain.kind


BEHIND = [
    ("en", "The claim that |the ferry is safe| is false.", D),
    ("en", "The claim that |the ferry is safe| (Marsh 2019; Reed 2020) has since been rejected.", D),
    ("en", "That |the ferry is safe| was not true.", D),
    ("de", "Die Behauptung, dass |das Werk sicher ist|, ist falsch.", D),
    ("de", "Der Rat |billigt den Plan| nicht.", N),
    ("fr", "L’idée que |le bac est sûr| est faux.", D),
    ("ja", "|港は安全だ|とは限らない。", D),
    ("en", "The belief that |the boat was hers| turned out to be wrong.", D),
    ("en", "The claim that |the boat was hers| remains unproven.", D),
    ("de", "Die Meldung, dass |der Wirt geflohen sei|, erwies sich als falsch.", D),
    ("fr", "L’idée que |le bac était sûr| s’est révélée fausse.", D),
    ("es", "La noticia de que |la barca era segura| resultó falsa.", D),
]
FREE_BEHIND = [
    ("en", "The claim that |the ferry is safe| is true."),
    ("en", "The claim that |the ferry is safe| is not false."),
    ("en", "|The ferry is safe|. It is false that it leaks."),
    ("de", "Der Rat |billigt den Plan| nicht nur im Mai."),
    ("en", "The belief that |the boat was hers| turned out to be right."),
    ("en", "The fact that |the boat was hers| makes the report wrong."),
    ("fr", "La nouvelle que |le bac était sûr| est arrivée hier."),
]


@pytest.mark.parametrize(("code", "marked", "kind"), BEHIND)
def test_what_takes_a_passage_back_behind_it_is_found(code: str, marked: str, kind: ScopeKind) -> None:
    trigger = trigger_behind(*passage(marked), lexicon(code))
    assert trigger is not None
    assert trigger.kind is kind


@pytest.mark.parametrize(("code", "marked"), FREE_BEHIND)
def test_what_is_said_behind_a_passage_of_something_else_is_no_trigger(code: str, marked: str) -> None:
    assert trigger_behind(*passage(marked), lexicon(code)) is None
