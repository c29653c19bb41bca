"""Spanish words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "jamás, nada, nadie, ni, ninguna, ningunas, ninguno, ningunos, ningún, no, nunca, tampoco",
    ),
    Entry(Feature.NEGATION | Feature.APPROXIMATION, "apenas"),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT | Feature.UNREAL, "sin"),
    Entry(
        Feature.EXCEPTION,
        "a menos que, a no ser que, con tal de que, excepto, exclusivamente, mientras, salvo, si, "
        "siempre que, solamente, solo, sólo, únicamente",
    ),
    Entry(
        Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "presuntamente, supuestamente",
    ),
    Entry(
        Feature.QUANTIFIER,
        "alguna, algunas, algunos, algún, alrededor, ambos, aproximadamente, bastante, cada, completamente, "
        "generalmente, mayoría, menudo, mitad, muchas, mucho, muchos, muy, más, principalmente, siempre, "
        "toda, todas, todo, todos, totalmente, varias, varios, veces",
    ),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION, "menos, pocas, poco, pocos, raramente"),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "aparentemente, posiblemente, probablemente, quizá, quizás",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "casi"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.UNREAL, "parecen"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "parece"),
    Entry(
        Feature.NEGATES_NEXT,
        "abstuvo de, antes que, ausencia de, carente de, cesaron de, cesó de, de ninguna manera, dejaba de, "
        "dejar de, en absoluto, evitar, exento de, falta de, fracasó en, incapaces de, incapaz de, "
        "lejos de ser, libre de, negado a, negaron haber, negarse a, negativa a, negó haber, niega haber, "
        "omitieron, rehusaron, renunciaron a, renunció a, se abstuvieron de, se abstuvo de, se negaron a, "
        "se negó a, se niega a, se niegan a, todo menos, ya no",
    ),
    Entry(
        Feature.NEGATES_NEXT | Feature.UNREAL,
        "deja de, dejado de, dejan de, dejaron de, dejó de, en lugar de, en vez de, evita, evitaron, evitó, "
        "lejos de, olvidaron, olvidó, omitió",
    ),
    Entry(Feature.NEGATES_NEXT | Feature.DENIER, "rehusó"),
    Entry(
        Feature.HEDGES_PREDICATE,
        "más o menos, parece haber, parecían, podría haber, por así decirlo, pudo haber, puede haber",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "acaso, al parecer, en teoría, según parece, tal vez",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "poco menos que, prácticamente"),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL, "podría, podrían, por poco"),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE | Feature.UNREAL,
        "habría, habrían, sería, serían",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.APPROXIMATION | Feature.UNREAL, "a punto de"),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "parecía"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "a lo mejor, por lo visto, presumiblemente, previsiblemente, se dice, seguramente, según dicen, "
        "teóricamente",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.ASSERTION, "dicen"),
    Entry(
        Feature.APPROXIMATION,
        "a veces, al borde de, al menos, alrededor de, antigua, antiguo, cerca de, como mucho, cuasi, "
        "en parte, ex, hasta, llamada, llamado, parcialmente, por lo menos, posibles, presunta, presuntas, "
        "presunto, presuntos, rara vez, supuestas, supuestos",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL, "supuesta"),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "falsa, falso"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.CLAIM, "supuesto"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.SUPPOSITION, "posible"),
    Entry(
        Feature.UNREAL,
        "acusa, acusada, acusado, acusados, acusó, amenaza, amenazan, amenazaron, amenazó, autoriza, "
        "autorizó, busca, buscan, capaces, capaz, cesa, cesaron, cesó, debería, deberían, dice ser, "
        "dispuesta, dispuesto, dispuestos, error, espera, esperaba, esperan, estuvo a punto de, evitan, "
        "exige, exigió, falacia, iba a, iban a, incapaz, intenta, intentaba, intentan, intentaron, intentó, "
        "listo, miedo, olvida, omite, ordena, ordenó, peligro, permite, permitió, pide, pidieron, pidió, "
        "piensan, planea, planeaba, planeaban, planean, pretende, pretenden, pretendía, pretendían, "
        "promete, prometen, prometieron, propone, proponen, propuso, quería, querían, quiere, quieren, "
        "quisiera, reacio, reacios, recomendó, recomienda, renuncia, renunciaron, renunció, solía, solían, "
        "sospechoso, supone, suponen, temen, trata de, trataba de, tratan de, trataron de, trató de, va a, "
        "vacila, vaciló, van a",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION, "cree, creen, creía, pensaba, piensa, probable, prometió"),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "posibilidad, posibilidades, riesgo, teme, temor, temores, temía, temían",
    ),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "acusaciones, acusación, alegaciones, alegación, rumor, rumores, sospecha, sospechas",
    ),
    Entry(Feature.HEARSAY, "considerada, considerado, tenido"),
    Entry(Feature.HEARSAY | Feature.ASSERTION, "dicho"),
    Entry(
        Feature.IMPLIED,
        "acaba de, acabó, ayuda, ayudaron, ayudó, comenzaron, comenzó, comienza, consiguieron, consiguió, "
        "continuó, continúa, dejó, empezaron, empezó, empieza, hizo, llegaron a, llegó a, lograron, logró, "
        "oyó, siguieron, terminó, vio, volvieron a, volvió a, vuelve a",
    ),
    Entry(Feature.IMPLIED | Feature.LINKING, "sigue, siguió"),
    Entry(
        Feature.ASSERTION,
        "acredita, acreditado, acreditar, afirma, afirmado, afirmar, afirmó, apoya, apoyar, asegurado, "
        "avala, avalar, avaló, caso, cierto, claro, concluido, concluir, concluye, concluyó, confirma, "
        "confirmado, confirmar, confirmó, constata, constatar, convencido, corrobora, corroborado, "
        "corroborar, creer, creo, creyó, creído, decir, decía, demostrado, demostrar, demostró, demuestra, "
        "dice, digo, dije, dijeron, dijo, encontrado, encontraron, encontró, encuentra, evidencia, "
        "evidencias, fundamento, garantiza, garantizar, halla, hallado, hallaron, halló, indica, indicado, "
        "indicar, indicio, indicios, indicó, mostrado, mostrar, mostró, motivo, muestra, pensado, pensar, "
        "pensó, probado, probar, probó, prometer, prueba, pruebas, razón, respalda, respaldado, respaldar, "
        "respaldó, seguro, señal, señales, significa, significaba, significar, sostener, sostiene, sostuvo, "
        "sugerido, sugerir, sugiere, sugirió, verdad, verificado, verificar",
    ),
    Entry(
        Feature.ASSERTION | Feature.ADDRESSING,
        "asegura, asegurar, aseguró, convence, convencer, convenció",
    ),
    Entry(Feature.LINKING, "queda, quedó, resulta, resultaron, resultó"),
    Entry(
        Feature.DENIER,
        "absurda, absurdo, contradice, contradijo, descarta, descartado, descartan, descartaron, descartó, "
        "desmentida, desmentido, desmentir, desmiente, desmintió, duda, dudaba, dudan, dudar, dudo, dudoso, "
        "dudó, errónea, erróneamente, erróneo, exageración, exagerado, falsamente, falsas, falsos, "
        "imposible, improbable, incierto, inexacta, inexacto, infundada, infundadas, infundado, infundados, "
        "inverosímil, mentira, negaba, negada, negado, negando, negar, negaron, negó, niega, niegan, niego, "
        "rechaza, rechazada, rechazado, rechazar, rechazó, refuta, refutada, refutado, refutar, refutó, "
        "rehusar, rehúsa",
    ),
    Entry(Feature.DENIER | Feature.JUDGEMENT, "ingenuo, injusto, obsoleta, obsoleto, prematuro, superada"),
    Entry(Feature.DENIER | Feature.SUPPOSITION, "bulo, descartar, mito"),
    Entry(Feature.DENIER | Feature.CLAIM | Feature.SUPPOSITION, "leyenda"),
    Entry(Feature.AVOIDING, "impide, impidió, prohibido, prohibió, prohíbe, rechazaron"),
    Entry(
        Feature.CLAIM,
        "afirmaciones, afirmación, anuncio, argumento, creencia, denuncia, historia, idea, impresión, "
        "información, noticia, opinión, teoría, tesis, versión",
    ),
    Entry(Feature.CLAIM | Feature.SUPPOSITION, "hipótesis, insinuación, suposición"),
    Entry(
        Feature.SUPPOSITION,
        "bulos, concebible, escenario, especulaciones, especulación, esperanza, esperanzas, excluir, "
        "habladurías, ilusión, perspectiva, rumorea, rumoreaba, sospechaba, suposiciones",
    ),
)
