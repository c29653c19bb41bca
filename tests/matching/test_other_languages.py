"""The kinds of difference in German, French, Spanish and Chinese; the language is seen from the words if it is not said."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

K = EditKind
V, E, A, M = Verdict.VERBATIM, Verdict.EQUIVALENT, Verdict.ALTERED, Verdict.MISLEADING

# (language, quotation, source, verdict, kinds that the evidence must hold)
CASES: list[tuple[str, str, str, Verdict, set[EditKind]]] = [
    ("de", "der Lotse ging von Bord", "Es heißt, der Lotse ging von Bord und schwieg.", V, set()),
    ("de", "Der Lotse sagte: »Zu spät«", "Der Lotse sagte: „Zu spät“ und ging.", V, {K.TYPOGRAPHY}),
    ("de", "Die Schiffahrt ruhte im Win-\nter ganz", "Die Schiffahrt ruhte im Winter ganz und gar.", V, set()),
    ("de", "Der Rat … stimmte dem Plan zu", "Der Rat tagte am Mittag und stimmte dem Plan zu.", E, {K.ELLIPSIS}),
    ("de", "[D]er Rat stimmte dem Plan zu", "Am Ende hieß es, der Rat stimmte dem Plan zu.", E, {K.FIRST_CASE}),
    ("de", "Es war ein Fehler. [Hervorhebung im Original]", "Es war ein Fehler.", E, {K.EDITORIAL_NOTE}),
    ("de", "Der Rat hat den Plan gebilligt.", "Der Rat hat den Plan nicht gebilligt.", A, {K.NEGATION_LOST}),
    ("de", "Es gab einen Schaden am Rumpf.", "Es gab keinen Schaden am Rumpf.", A, {K.NEGATION_LOST}),
    ("de", "Der Rat hat den Plan nie gebilligt.", "Der Rat hat den Plan gebilligt.", A, {K.NEGATION_GAINED}),
    ("de", "Die Gebühr muss im Mai steigen.", "Die Gebühr kann im Mai steigen.", A, {K.MODAL}),
    ("de", "Das Schiff kostete 1,5 Millionen Mark.", "Das Schiff kostete 15 Millionen Mark.", A, {K.NUMBER}),
    ("de", "Das Schiff kostete drei Millionen Mark.", "Das Schiff kostete vier Millionen Mark.", A, {K.NUMBER}),
    ("de", "Alle Kapitäne stimmten der Regel zu.", "Einige Kapitäne stimmten der Regel zu.", A, {K.QUANTIFIER}),
    ("de", "Am Montag tagte der Rat im alten Haus.", "Am Dienstag tagte der Rat im alten Haus.", A, {K.DATE}),
    ("de", "Sie wusste, dass die Fähre sinkt.", "Sie wußte, daß die Fähre sinkt.", A, {K.SPELLING}),
    ("de", "Der Mast war zehn Meter lang.", "Der Mast war zehn Fuß lang.", A, {K.UNIT}),
    ("de", "Er hat liebe genossen und Brot.", "Er hat Liebe genossen und Brot.", A, {K.SPELLING}),
    ("de", "Der Rat hat den Plan … gebilligt.", "Der Rat hat den Plan bisher nicht gebilligt.", M, {K.ELLIPSIS_NEGATION}),
    ("de", "Der Minister … habe gelogen", "Der Minister wies den Vorwurf zurück, er habe gelogen.", M, {K.ELLIPSIS_NEGATION}),
    ("fr", "Le ministre de la pêche a … menti à tous", "Le ministre de la pêche a nié avoir menti à tous.", M, {K.ELLIPSIS_NEGATION}),
    ("de", "Das Tor ist … für Bewohner offen.", "Das Tor ist nur für Bewohner offen.", M, {K.ELLIPSIS_NEGATION}),
    ("de", "der Lotse war betrunken", "Es gibt keinen Beweis dafür, dass der Lotse war betrunken.", M, {K.LIFTED_CLAUSE}),
    ("de", "der Lotse betrunken war", "Er bestritt, dass der Lotse betrunken war.", M, {K.LIFTED_CLAUSE}),
    ("de", "erlaubt, nachts auszulaufen", "Es ist nicht erlaubt, nachts auszulaufen.", M, {K.NEGATION_BEFORE}),
    ("de", "Der Rat hat den Plan [nicht] gebilligt.", "Der Rat hat den Plan gebilligt.", M, {K.BRACKET_INVERTS}),
    ("de", "Wir zahlen den Steg", "Wir zahlen den Steg, aber erst im Mai.", V, {K.CUT_QUALIFIER}),
    ("fr", "le pilote a quitté le bord", "On dit que le pilote a quitté le bord ce soir.", V, set()),
    ("fr", "Il dit : “c'est trop tard” et partit.", "Il dit\u00a0: «\u00a0c’est trop tard\u00a0» et partit.", V, {K.TYPOGRAPHY}),
    ("fr", "Le conseil […] a voté le plan", "Le conseil s'est réuni à midi et a voté le plan.", E, {K.ELLIPSIS}),
    ("fr", "Nous fermerons l'usine.", "Nous ne fermerons jamais l'usine.", A, {K.NEGATION_LOST}),
    ("fr", "Tous les membres ont voté.", "La plupart des membres ont voté.", A, {K.QUANTIFIER}),
    ("fr", "Le conseil a approuvé le plan du quai.", "Le conseil n'a pas approuvé le plan du quai.", A, {K.NEGATION_LOST}),
    ("fr", "Le droit doit augmenter en mai.", "Le droit peut augmenter en mai.", A, {K.MODAL}),
    ("fr", "Le bateau a coûté 1,5 million de francs.", "Le bateau a coûté 15 million de francs.", A, {K.NUMBER}),
    ("fr", "Tous les capitaines ont accepté la règle.", "Quelques capitaines ont accepté la règle.", A, {K.QUANTIFIER}),
    ("fr", "Le pecheur est parti de la ville.", "Le pêcheur est parti de la ville.", A, {K.ACCENT}),
    ("fr", "Le conseil a … approuvé le plan du quai.", "Le conseil a longtemps refusé et jamais approuvé le plan du quai.", M, {K.ELLIPSIS_NEGATION}),
    ("fr", "le pilote était ivre", "Il a nié que le pilote était ivre.", M, {K.LIFTED_CLAUSE}),
    ("fr", "autorisé à sortir la nuit", "Le navire n'est pas autorisé à sortir la nuit.", M, {K.NEGATION_BEFORE}),
    ("fr", "Nous paierons le quai", "Nous paierons le quai, mais en mai.", V, {K.CUT_QUALIFIER}),
    ("es", "el piloto dejó el barco", "Dicen que el piloto dejó el barco esa noche.", V, set()),
    ("es", "Dijo: «es tarde» y se fue.", "Dijo: “es tarde” y se fue.", V, {K.TYPOGRAPHY}),
    ("es", "El consejo (...) votó el plan", "El consejo se reunió al mediodía y votó el plan.", E, {K.ELLIPSIS}),
    ("es", "El consejo aprobó el plan del muelle.", "El consejo no aprobó el plan del muelle.", A, {K.NEGATION_LOST}),
    ("es", "La tasa debe subir en mayo.", "La tasa puede subir en mayo.", A, {K.MODAL}),
    ("es", "El barco costó 1,5 millones de pesos.", "El barco costó 15 millones de pesos.", A, {K.NUMBER}),
    ("es", "Todos los capitanes aceptaron la regla.", "Algunos capitanes aceptaron la regla.", A, {K.QUANTIFIER}),
    ("es", "El consejo … aprobó el plan del muelle.", "El consejo nunca aprobó el plan del muelle.", M, {K.ELLIPSIS_NEGATION}),
    ("es", "el piloto estaba ebrio", "Negó que el piloto estaba ebrio.", M, {K.LIFTED_CLAUSE}),
    ("es", "autorizado a salir de noche", "El barco no está autorizado a salir de noche.", M, {K.NEGATION_BEFORE}),
    ("es", "permitido salir de noche", "Aquí no permitido salir de noche.", M, {K.NEGATION_BEFORE}),
    ("zh", "港口在夜里关闭", "据说港口在夜里关闭了。", V, set()),
    ("zh", "港口关闭,船只停航", "据说港口关闭，船只停航。", V, {K.TYPOGRAPHY}),
    ("zh", "委员会……通过了该计划", "委员会于中午开会，随后通过了该计划。", E, {K.ELLIPSIS}),
    ("zh", "委员会批准了新码头的计划", "委员会没有批准了新码头的计划。", A, {K.NEGATION_LOST}),
    ("zh", "费用必将在五月上涨一成", "费用可能在五月上涨一成。", A, set()),
    ("zh", "这艘船长30米，造于旧厂", "这艘船长40米，造于旧厂。", A, {K.NUMBER}),
    ("zh", "船员……修好了发动机", "船员没有修好了发动机。", M, {K.ELLIPSIS_NEGATION}),
    ("zh", "领航员当晚喝醉了", "没有证据表明领航员当晚喝醉了。", M, {K.LIFTED_CLAUSE}),
    ("zh", "获准在夜间离港", "该船未获准在夜间离港。", M, {K.NEGATION_BEFORE}),
    ("zh", "我们会付钱", "我们会付钱，但是要等到五月。", V, {K.CUT_QUALIFIER}),
    ("de", "Der Rat billigt den Plan", "Der Rat billigt den Plan nicht.", M, {K.NEGATION_BEHIND}),
    ("de", "Der Rat tagt im Saal", "Der Rat tagt im Saal nicht nur im Mai.", V, set()),
    ("de", "Der Rat tagt im Saal", "Der Rat tagt im Saal nicht im Mai, sondern im Juni.", V, set()),
    ("de", "der Lotse betrunken war", "Dass der Lotse betrunken war, ist falsch.", M, {K.LIFTED_CLAUSE}),
    ("fr", "le pilote était ivre", "Que le pilote était ivre est faux.", M, {K.LIFTED_CLAUSE}),
    ("zh", "领航员当晚喝醉了", "领航员当晚喝醉了的说法不属实。", M, {K.LIFTED_CLAUSE}),
    ("zh", "委员会批准了新码头的计划", "委员会没批准了新码头的计划。", A, {K.NEGATION_LOST}),
    ("zh", "委员会不批准新码头的计划", "委员会批准新码头的计划。", A, {K.NEGATION_GAINED}),
    ("zh", "船上当时有人受伤", "船上当时无人受伤。", A, {K.NEGATION_LOST}),
    ("zh", "船员必须离开港口", "船员可以离开港口。", A, {K.MODAL}),
    ("zh", "所有船长都同意新的规定", "部分船长都同意新的规定。", A, {K.QUANTIFIER}),
    ("zh", "他们当月支付五万元", "他们当月只支付五万元。", A, {K.QUANTIFIER}),
    ("zh", "损失为5万元整", "损失为5亿元整。", A, {K.NUMBER}),
    ("zh", "损失为五万元整", "损失为六万元整。", A, {K.NUMBER}),
    ("zh", "损失约为50000元整", "损失约为5万元整。", A, {K.SPELLING}),
    ("zh", "损失为５万元整", "损失为5万元整。", V, {K.TYPOGRAPHY}),
    ("zh", "船员……离开了港口", "船员昨晚才离开了港口。", E, {K.ELLIPSIS}),
    ("ja", "港は夜に閉まる", "町の人は港は夜に閉まると言った。", V, set()),
    ("ja", "委員会は計画を承認した", "委員会は計画を承認しなかった。", A, {K.NEGATION_LOST}),
    ("ja", "委員会は計画を承認しませんでした", "委員会は計画を承認しました。", A, {K.NEGATION_GAINED}),
    ("ja", "船は港に入らず、沈んだ", "船は港に入り、沈んだ。", A, {K.NEGATION_GAINED}),
    ("ja", "彼は何も知ると言った", "彼は何も知らぬと言った。", A, {K.NEGATION_LOST}),
    ("ja", "船はとても安全である", "船はとても安全ではない。", A, {K.NEGATION_LOST}),
    ("ja", "船員は夜の港を出ることができる", "船員は夜の港を出ることがある。", A, {K.MODAL}),
    ("ja", "船員は夜の港を必ず出る", "船員は夜の港を必ず出なければならない。", A, {K.MODAL}),
    ("ja", "会員が投票できる", "会員だけが投票できる。", A, {K.QUANTIFIER}),
    ("ja", "会員…が投票できる", "会員だけが投票できる。", M, {K.ELLIPSIS_NEGATION}),
    ("ja", "港は閉鎖される", "港は閉鎖されるとは限らない。", M, {K.LIFTED_CLAUSE}),
    ("ja", "操縦士は酔っていた", "操縦士は酔っていたという証拠はない。", M, {K.LIFTED_CLAUSE}),
    ("ja", "操縦士は酔っていた", "操縦士は酔っていたことを否定した。", M, {K.LIFTED_CLAUSE}),
    ("ja", "今の港は安全", "今の港は安全ではない。", M, {K.NEGATION_BEHIND}),
    ("ja", "港は夜に閉まる", "港は夜に閉まるそうだ。", V, set()),
    ("ja", "損失は三万円だった", "損失は四万円だった。", A, {K.NUMBER}),
    ("ja", "損失は3万円だった", "損失は三万円だった。", A, {K.SPELLING}),
    ("ja", "損失は３万円だった", "損失は3万円だった。", V, {K.TYPOGRAPHY}),
    ("ja", "港のﾊﾟﾝﾔは閉まる", "港のパンヤは閉まる。", V, {K.TYPOGRAPHY}),
    ("ja", "港のハ\u309aンヤは閉まる", "港のパンヤは閉まる。", V, set()),
    ("ja", "委員会は…計画を承認した", "委員会は昨日の会議で計画を承認した。", E, {K.ELLIPSIS}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "quote", "source", "verdict", "kinds"), CASES)
@pytest.mark.parametrize("said", [True, False], ids=["said", "unsaid"])
def test_the_kinds_exist_in_other_languages(  # noqa: PLR0917 - one parameter a column
    said: bool, code: str, quote: str, source: str, verdict: Verdict, kinds: set[EditKind]
) -> None:
    evidence = check_quote(quote, prepare_source(source), language=code if said else "en")
    found = {edit.kind for alignment in evidence.alignments for edit in alignment.edits}
    assert evidence.verdict is verdict, found
    assert kinds <= found
