"""Ellipses that swallow what governs the kept words, and those that swallow nothing."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import EditKind, Verdict

SWALLOWED: list[tuple[str, str, str]] = [
    ("en", "The wall … was built by monks.", "The wall, it seems, was built by monks."),
    ("en", "The bridge will … collapse this winter.", "The bridge will probably collapse this winter."),
    ("en", "He … light the lamp in time.", "He failed to light the lamp in time."),
    ("en", "The vessel is … to have sunk in May.", "The vessel is thought to have sunk in May."),
    ("en", "The clerk … that the gate was shut.", "The clerk wrongly denied that the gate was shut."),
    ("en", "The loss came to … 4 crowns a head.", "The loss came to minus 4 crowns a head."),
    ("en", "It rose by … 3 points in May.", "It rose by −3 points in May."),
    ("en", "He stayed for … 40 days.", "He stayed for at least 40 days."),
    ("en", "About 5 … people voted.", "About 5 million people voted."),
    ("en", "Prices rose … the crop will be lost.", "Prices rose. Unless it rains, the crop will be lost."),
    ("en", "Our results … show that it works.", "Our results, though preliminary, show that it works."),
    ("de", "Die Ergebnisse … zeigen Wirkung.", "Die Ergebnisse, obwohl vorläufig, zeigen Wirkung."),
    ("en", "No person shall … keep a pig.", "No person shall, without a licence, keep a pig."),
    ("de", "Niemand darf … ein Schwein halten.", "Niemand darf, ohne Erlaubnis, ein Schwein halten."),
    ("en", "The drug cures … the fever.", "The drug cures, in some cases, the fever."),
    ("en", "The minister … had lied.", "The minister resigned after the press reported that she had lied."),
    ("es", "… dos de los jueces votaron.", "Como mucho dos de los jueces votaron."),
    ("de", "Die Brücke ist … eingestürzt.", "Die Brücke ist vermutlich eingestürzt."),
    ("de", "Die Brücke … eingestürzt sein.", "Die Brücke soll im Winter eingestürzt sein."),
    ("fr", "La digue … tient bon.", "La digue, jusqu’à un certain point, tient bon."),
    ("fr", "La digue … tient bon.", "La digue, dans l’ensemble, tient bon."),
    ("fr", "Le pont s’est … effondré cet hiver.", "Le pont s’est presque effondré cet hiver."),
    ("fr", "Le pont … tué deux hommes.", "Le pont aurait tué deux hommes."),
    ("fr", "Le pont s’est … effondré cet hiver.", "Le pont s’est peut-être effondré cet hiver."),
    ("en", "They asked the … experts in May.", "They asked the so-called experts in May."),
    ("es", "El puente … cayó este invierno.", "El puente casi cayó este invierno."),
    ("es", "El consejo … que el puente cayera.", "El consejo niega que el puente cayera."),
    ("zh", "董事会……提出上诉", "董事会可能会提出上诉。"),
    ("zh", "董事会……放弃了上诉", "董事会几乎放弃了上诉。"),
    ("ja", "理事会は来週上訴する……と彼は言った", "理事会は来週上訴するかもしれないと彼は言った。"),
    ("en", "The loss was … €4m.", "The loss was around €4m."),
    ("en", "The boat was … lost.", "The boat was believed to be lost."),
    ("en", "It would be … to say so.", "It would be wrong to say so."),
    ("en", "The firm is … selling arms.", "The firm is barred from selling arms."),
    ("es", "Había … 40 barcas.", "Había como máximo 40 barcas."),
    ("es", "El alcalde … cerrar la escuela.", "El alcalde se opone a cerrar la escuela."),
    ("de", "Er … den Vertrag zu unterschreiben.", "Er lehnte es ab, den Vertrag zu unterschreiben."),
    ("en", "… all of the members voted.", "Nearly all of the members voted."),
]
JOINED: list[tuple[str, str, str]] = [
    ("en", "The mayor … rejected it.", "The mayor praised the plan, but the council rejected it."),
    ("en", "The judge … sinking the barge", "The judge blamed the pilot for sinking the barge."),
    ("en", "The bank … built the quay.", "The bank lent the money and the town built the quay."),
    ("en", "The men were … jailed.", "The men were fined 5 crowns, the women were jailed."),
    ("en", "Rosa … stole the ring.", "Rosa told the court that Paul stole the ring."),
    ("en", "The captain … to burn it.", "The captain ordered the mate to burn it."),
    ("en", "The mate … was drunk.", "The mate was hit by the captain, who was drunk."),
    ("en", "The lamp was lit … at seven.", "The lamp was lit at six. The bell was rung at seven."),
    ("de", "Der Mann … lehnte ihn ab.", "Der Mann lobte den Plan; der Rat lehnte ihn ab."),
    ("fr", "Le maire … le rejette.", "Le maire soutient le projet ; le conseil le rejette."),
    ("es", "El alcalde … lo rechaza.", "El alcalde apoya el plan; el consejo lo rechaza."),
    ("fr", "Le maire … s’y oppose.", "Le maire soutient le projet ; le conseil s’y oppose."),
    ("en", "The owners … want to keep it.", "The owners sell; the crew, who built it, want to keep it."),
    ("es", "Ama … el ballet.", "Ama la ópera. Detesta el ballet."),
    ("en", "The gate was shut … by the keeper.", "The gate was shut at six. It was opened by the keeper."),
    ("en", "Brand has … leaked the draft.", "Brand has accused Mrs Quill of having leaked the draft."),
]
FINE: list[tuple[str, str, str]] = [
    ("en", "The mayor … rejected the bill.", "The mayor, who praised it, rejected the bill."),
    ("en", "The mayor … rejected the bill.", "The mayor came in May and rejected the bill."),
    ("en", "The ships … were sold.", "The ships, the barges and the rafts were sold."),
    ("en", "The ships … were sold.", "The ships which the town had bought were sold."),
    ("en", "They … light the lamp.", "They managed to light the lamp."),
    ("en", "The boys worked … in the rain.", "The boys worked all day. They worked all night in the rain."),
    ("en", "The boats lay idle … the nets too.", "The boats lay idle; the oars, the ropes and the nets too."),
    ("es", "Los marineros … vender la barca.", "Los marineros lograron vender la barca."),
    ("en", "It is … that the lamp was blue.", "It is quite clear that the lamp was blue."),
    ("en", "He stayed for … 40 days.", "He stayed for exactly 40 days."),
    ("en", "They came … to buy the island.", "They came not to beg but to buy the island."),
    ("en", "The canal is … a bridge for all.", "The canal is not a border. It is a bridge for all."),
    ("en", "It rained … the boys went.", "It rained, and it was only fair that the boys went."),
    ("en", "By Order … lamps are lit.", "By Order (EU) No 77/2014 of May, lamps are lit."),
    ("en", "She sold … her oars to him", "She sold her nets, which did not hold, and her oars to him."),
    ("de", "Der Kanal ist … eine Brücke.", "Der Kanal ist nicht eine Grenze, sondern eine Brücke."),
    ("es", "El canal es … un puente.", "El canal es no una frontera sino un puente."),
    ("zh", "这条河……所有人的桥梁", "这条河不是边界，而是所有人的桥梁。"),
    ("ja", "この川は……みんなの橋である", "この川は境界ではなく、みんなの橋である。"),
]
VOICES: list[tuple[str, str, str]] = [
    ("en", "It was paid. It was never paid", "“It was paid,” he said. “It was never paid,” Mrs Lund said."),
    ("en", "We lost it. Nobody came.", "“We lost it,” said Hale. “Nobody came,” Orr replied."),
    ("en", "We lost it … Nobody came.", "Hale said: “We lost it.” Orr answered: “Nobody came.”"),
    ("en", "Did you go? No, I stayed.", '"Did you go?"\n\n"No, I stayed."\n\nShe wept.'),
    ("de", "Es ist weg … Niemand kam.", "„Es ist weg“, sagte Frau Hale. Herr Orr rief: „Niemand kam.“"),
    ("en", "We lost it … Nobody came.", "“We lost it,” he said. “Nobody came,” she said."),
    ("en", "We lost it … Nobody came.", "“We lost it,” the mayor said. Orr replied: “Nobody came.”"),
    ("zh", "我们输了……没有人来", "王明说：“我们输了。”李华说：“没有人来。”"),
]
ONE_VOICE: list[tuple[str, str, str]] = [
    ("en", "It was paid. The boat was ours", "“It was paid,” Ode said. “The boat was ours,” he added."),
    ("en", "We lost it … Nobody came.", "“We lost it,” said Hale. “Nobody came,” the minister added."),
    ("en", "We lost it. Nobody came.", "Hale said: “We lost it.” She added: “Nobody came.”"),
    ("en", "We lost it, and nobody came.", "“We lost it,” she said, “and nobody came.”"),
]


@pytest.mark.parametrize(("code", "quote", "source"), SWALLOWED)
def test_what_governs_the_kept_words_may_not_be_left_out(code: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=code).verdict is Verdict.MISLEADING


@pytest.mark.parametrize(("code", "quote", "source"), JOINED)
def test_a_subject_may_not_get_the_verb_of_another(code: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=code).verdict is Verdict.MISLEADING


@pytest.mark.parametrize(("code", "quote", "source"), FINE)
def test_what_governs_nothing_that_is_kept_may_go(code: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=code).verdict.fine


@pytest.mark.parametrize(("code", "quote", "source"), VOICES)
def test_the_words_of_two_people_make_no_speech(code: str, quote: str, source: str) -> None:
    evidence = check_quote(quote, prepare_source(source), language=code)
    assert evidence.verdict is Verdict.MISLEADING
    assert EditKind.ELLIPSIS_SPEAKER in {edit.kind for edit in evidence.alignments[0].edits}


@pytest.mark.parametrize(("code", "quote", "source"), ONE_VOICE)
def test_one_person_may_be_quoted_over_the_tag(code: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=code).verdict.fine


@pytest.mark.parametrize(
    ("quote", "source", "verdict"),
    [
        ("It is law. It binds.", "It is law. See Moss v. Fell, 91 U.S. 4, 7 (1881). It binds.", True),
        ("It is law. It binds.", "It is law. 12 Ver. 2d, at 210. It binds.", True),
        ("It is law. It binds.", "It is law. The 7 men of Fell and Moss paid. It binds.", False),
        ("The reeds (κάλαμοι) bent low.", "The reeds bent low.", True),
        ("The reeds (of the fen) bent low.", "The reeds bent low.", False),
        (
            "He shall: (b) show a lamp by night.",
            "He shall:\n- (a) carry a horn;\n- (b) show a lamp by night.",
            True,
        ),
        (
            "He shall: (a) show a lamp by night.",
            "He shall:\n- (a) carry a horn;\n- (b) show a lamp by night.",
            False,
        ),
    ],
)
def test_what_a_page_may_leave_out_or_add_without_a_sign(quote: str, source: str, verdict: bool) -> None:
    assert check_quote(quote, prepare_source(source)).verdict.fine is verdict


GRANT = prepare_source(
    "Leave is granted, free of charge, to any person, to use the quay without restriction, including without limitation the "
    "right to land ropes. The board grants the crew a lasting, non-exclusive, no-charge, revocable leave to moor. "
    "Nobody but the keeper may light the lamp, and no crew may touch it or the ropes."
)


@pytest.mark.parametrize(
    ("quote", "fine"),
    [
        ("Leave is granted … to land ropes", True),
        ("The board grants the crew a … leave to moor", True),
        ("Nobody but the keeper may light the lamp, and … crew may touch it or the ropes", False),
    ],
)
def test_what_denies_only_itself_in_a_gap_is_no_alarm(quote: str, *, fine: bool) -> None:
    assert check_quote(quote, GRANT).verdict.fine == fine
