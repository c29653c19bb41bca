"""Spanish words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "jamás, nada, nadie, ni, ninguna, ningunas, ninguno, ningunos, ningún, no, nunca, tampoco",
    ),
    Entry(Feature.NEGATION | Feature.NEGATES_NEXT | Feature.UNREAL, "sin"),
    Entry(Feature.NEGATION | Feature.APPROXIMATION, "apenas"),
    Entry(
        Feature.EXCEPTION,
        "a menos que, a no ser que, con tal de que, excepto, exclusivamente, mientras, salvo, si, siempre "
        "que, solamente, solo, sólo, tan poco como, únicamente",
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
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "aparentemente, posiblemente, probablemente, quizá, quizás",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "casi"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.UNREAL, "parecen"),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "parece"),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION, "menos, pocas, poco, pocos, raramente"),
    Entry(
        Feature.NEGATES_NEXT,
        "a diferencia de, a falta de, a salvo de, abstuvo de, al contrario de, antes que, ausencia de, "
        "carente de, cesa de, cesan de, de ninguna manera, de ningún modo, dejando de, dejará de, dejaría "
        "de, demasiado pronto para, demasiado tarde para, desprovista de, desprovisto de, disuadido de, en "
        "absoluto, en ausencia de, en contra de, en modo alguno, en ningún caso, excluida de, excluido de, "
        "exenta de, exento de, eximido de, falta de, finge, fingieron, fingió, fingía, fracasó en, "
        "incapaces de, incapaz de, lejos de ser, libre de, libres de, menos aún, mucho menos, negado a, "
        "negaron haber, negarse a, negativa a, negó haber, ni mucho menos, niega haber, no dispuesto a, "
        "olvidan, omiten, omitieron, privada de, privado de, reacia a, reacio a, rehusaron, se abstuvieron "
        "de, se abstuvo de, se cuidó de, se guardaron de, se guardó de, se negaron a, se negó a, se niega "
        "a, se niegan a, se resiste a, se resistió a, simuló, todo menos, ya no",
    ),
    Entry(
        Feature.NEGATES_NEXT | Feature.UNREAL,
        "en lugar de, en vez de, lejos de, olvida, olvidaron, olvidó, omite, omitió",
    ),
    Entry(
        Feature.NEGATES_NEXT | Feature.UNREAL | Feature.AVOIDING,
        "deja de, dejado de, dejan de, dejaron de, dejó de",
    ),
    Entry(Feature.NEGATES_NEXT | Feature.DENIER, "rehusó"),
    Entry(
        Feature.NEGATES_NEXT | Feature.AVOIDING,
        "cesaron de, cesó de, dejaba de, dejar de, renunciaron a, renunció a",
    ),
    Entry(
        Feature.HEDGES_PREDICATE,
        "debería haber, en principio, habría podido, hipotéticamente, más o menos, parece haber, parecían, "
        "podría haber, podría ser, podrían haber, por así decirlo, pudiera ser, pudieron haber, pudo haber, "
        "pueda ser, puede haber, puede ser",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "a lo mejor, acaso, al parecer, con suerte, en el mejor de los casos, en el peor de los casos, en "
        "teoría, por lo visto, presumiblemente, previsiblemente, puede que, que yo sepa, se dice que, se "
        "rumorea que, seguramente, según las malas lenguas, según parece, según rumores, tal vez, "
        "teóricamente",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE | Feature.UNREAL,
        "habría, habrían, sería, serían",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE | Feature.SUPPOSITION, "ojalá"),
    Entry(Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "poco menos que, prácticamente"),
    Entry(Feature.HEDGES_PREDICATE | Feature.APPROXIMATION | Feature.UNREAL, "a punto de"),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL, "podría, podrían, por poco"),
    Entry(Feature.HEDGES_PREDICATE | Feature.UNREAL | Feature.LINKING, "parecía"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "a decir de algunos, a juicio de, a lo que parece, a los ojos de, a mi entender, bajo ciertas "
        "condiciones, cuenta la leyenda que, dice la leyenda que, dicen, en algunos aspectos, en algunos "
        "casos, en cierta medida, en ciertos casos, en la mayoría de los casos, en muchos casos, en opinión "
        "de, en raras ocasiones, hasta cierto punto, imagino, que sepamos, salvo error, salvo imprevistos, "
        "se dice, según algunos, según cuenta la leyenda, según dicen, según el rumor, según se cuenta, "
        "según se rumorea, si mal no recuerdo, si no me equivoco, supongo",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "a veces, en parte"),
    Entry(Feature.HEDGES_CLAUSE | Feature.ASSERTION, "creo"),
    Entry(
        Feature.APPROXIMATION,
        "al borde de, al menos, alrededor de, antigua, antiguo, cerca de, como mucho, cuasi, ex, hasta, "
        "llamada, llamado, parcialmente, por lo menos, posibles, preliminar, preliminares, presunta, "
        "presuntas, presunto, presuntos, provisional, provisionales, rara vez, supuestas, supuestos",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL, "supuesta"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.CLAIM, "supuesto"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.SUPPOSITION, "posible"),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "falsa, falso"),
    Entry(
        Feature.UNREAL,
        "acusa, acusada, acusado, acusados, acusó, admitamos, amenazan, amenazaron, amenazó, autoriza, "
        "autorizó, busca, buscan, capaces, capaz, cesa, cesaron, cesó, cree, creen, debería, deberían, dice "
        "ser, dispuesta, dispuesto, dispuestos, espera, estuvo a punto de, evitan, exige, exigió, falacia, "
        "iba a, iban a, incapaz, intenta, intentaba, intentan, intentaron, intentó, listo, ordena, ordenó, "
        "permite, permitió, pide, pidieron, pidió, piensa, piensan, planea, planeaba, planeaban, planean, "
        "pongamos, pretende, pretenden, pretendía, pretendían, promete, prometen, prometieron, propone, "
        "proponen, propuso, quería, querían, quiere, quieren, quisiera, reacio, reacios, recomendó, "
        "recomienda, renuncia, renunciaron, renunció, solía, solían, sospechoso, teme, temen, temía, "
        "temían, trata de, trataba de, tratan de, trataron de, trató de, va a, vacila, vaciló, van a",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION, "prometió"),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.SUPPOSITION, "probable"),
    Entry(Feature.UNREAL | Feature.BELIEF, "creía, pensaba"),
    Entry(Feature.UNREAL | Feature.DENIER | Feature.JUDGEMENT, "error"),
    Entry(Feature.UNREAL | Feature.AVOIDING, "evita, evitaron, evitó"),
    Entry(Feature.UNREAL | Feature.CLAIM, "sospecha"),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "acusaciones, acusación, alegaciones, alegación, rumor, rumores, sospechas",
    ),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "amenaza, esperaba, esperan, imaginemos, miedo, peligro, posibilidad, posibilidades, riesgo, "
        "supone, suponen, supongamos, temor, temores",
    ),
    Entry(Feature.HEARSAY, "considerada, considerado, dicho, tenido"),
    Entry(
        Feature.IMPLIED,
        "acaba de, acabó, ayuda, ayudaron, ayudó, comenzaron, comenzó, comienza, consiguieron, consiguió, "
        "continuó, continúa, dejó, empezaron, empezó, empieza, hizo, llegaron a, llegó a, lograron, logró, "
        "oyó, siguieron, terminó, vio, volvieron a, volvió a, vuelve a",
    ),
    Entry(Feature.IMPLIED | Feature.LINKING, "sigue, siguió"),
    Entry(
        Feature.ASSERTION,
        "acredite, afirme, afirmen, apoya, apoyar, asegure, caso, certeza, claro, confirmación, confirme, "
        "confirmen, consenso, constancia, constata, constatar, crea, crean, decide, decidido, decidió, "
        "deduce, deducir, deducirse, demuestre, demuestren, desprende, diga, digan, digo, dije, encontrado, "
        "encontraron, encontró, encuentra, encuentran, escribe, escribieron, escribió, escribía, escrito, "
        "evidencia, evidencias, evidente, fundamento, garantiza, garantizar, halla, hallado, hallan, "
        "hallaron, halló, ilustra, indicio, indicios, indique, indiquen, informa, informó, juzga, juzgó, "
        "manifiesto, motivo, muestre, muestren, obvio, patente, piense, piensen, prometer, pruebas, pruebe, "
        "prueben, rastro, rastros, razón, seguro, señal, señales, signifique, sostenga, sugiera, sugieran, "
        "testimonio, testimonios, verdad, verificar",
    ),
    Entry(Feature.ASSERTION | Feature.CONFIRMING, "cierta, cierto, correcto, exacto, verificado"),
    Entry(Feature.BELIEF | Feature.SUPPOSITION, "suponía"),
    Entry(Feature.FORMER, "antaño, anteriormente, antes, antiguamente, inicialmente"),
    Entry(Feature.ADDRESSING, "asegura, asegurar, aseguró, convence, convencer, convenció"),
    Entry(Feature.LINKING, "queda, quedó, resulta, resultaron, resultó"),
    Entry(
        Feature.DENIER,
        "abandonada, abandonadas, abandonado, abandonados, abstiene, abstuvieron, abstuvo, contradice, "
        "contradicen, contradijo, delirio, desacredita, desacreditó, desatino, desautorizó, descabellada, "
        "descabellado, desechada, desechado, desinformación, desmentida, desmentido, desmentidos, "
        "desmentir, desmentía, desmiente, desmienten, desmintiendo, desmintieron, desmintió, discute, "
        "discutible, discutió, disparate, dude, dudo, dudosa, dudosas, dudoso, dudosos, equivocada, "
        "equivocadamente, equivocado, errónea, erróneamente, erróneas, erróneo, erróneos, escepticismo, "
        "escéptica, escéptico, escépticos, exageración, exagerada, exagerado, falsamente, falsas, falsedad, "
        "falsedades, falsos, guardaron, guardó, impedido, impedir, impensable, impiden, impidieron, "
        "imposible, imposibles, improbable, improbables, incierta, inciertas, incierto, inciertos, "
        "inconcebible, incorrecta, incorrecto, inexacta, inexacto, inexactos, infundada, infundadas, "
        "infundado, infundados, inimaginable, inventada, inventado, inventó, inverificable, inverosímil, "
        "irreal, irreales, mentira, mentiras, mitos, negación, niego, niegue, nieguen, patraña, patrañas, "
        "quimera, rechaza, rechazaban, rechazada, rechazado, rechazan, rechazando, rechazar, rechazó, "
        "refutación, rehusar, rehúsa",
    ),
    Entry(
        Feature.DENIER | Feature.JUDGEMENT,
        "absurda, absurdo, crédulo, cuidó, cínico, deshonesto, estúpido, idiota, iluso, imprudente, "
        "increíble, ingenuo, injusto, insensato, irresponsable, loca, loco, obsoleta, obsoleto, peligroso, "
        "precipitado, prematuro, presuntuoso, ridículo, simplista, superada, temerario, tonta, tonto",
    ),
    Entry(Feature.DENIER | Feature.AVOIDING, "impide, impidió"),
    Entry(Feature.DENIER | Feature.CLAIM, "fábula, fábulas"),
    Entry(Feature.DENIER | Feature.CLAIM | Feature.SUPPOSITION, "bulo, bulos, leyenda"),
    Entry(Feature.DENIER | Feature.SUPPOSITION, "mito"),
    Entry(Feature.AVOIDING, "evitar, prohibido, prohibió, prohíbe, rechazaron"),
    Entry(Feature.PREVENTING, "desaconseja, desaconsejó, disuade, disuadido, disuadieron, disuadió"),
    Entry(
        Feature.CLAIM,
        "afirmaciones, afirmación, alegato, alegatos, anuncio, argumento, argumentos, aserto, conclusiones, "
        "conclusión, convicciones, convicción, creencia, creencias, denuncia, denuncias, dogma, "
        "explicaciones, explicación, historia, historias, idea, ideas, impresiones, impresión, información, "
        "informe, informes, interpretaciones, interpretación, noticia, noticias, opiniones, opinión, "
        "predicciones, predicción, premisa, previsiones, previsión, relato, relatos, reproche, reproches, "
        "sugerencia, sugerencias, teoría, teorías, tesis, versiones, versión",
    ),
    Entry(
        Feature.CLAIM | Feature.SUPPOSITION,
        "especulaciones, especulación, hipótesis, insinuación, presunciones, presunción, suposiciones, "
        "suposición",
    ),
    Entry(
        Feature.SUPPOSITION,
        "amenazas, chisme, chismes, concebible, confiaba, confiar, confía, conjetura, conjeturas, "
        "conjeturó, cotilleo, cotilleos, descartar, escenario, escenarios, esperaban, esperamos, esperanza, "
        "esperanzas, eventualidad, excluir, habladuría, habladurías, ilusión, imaginable, pensable, "
        "perspectiva, pesadilla, plausible, por demostrar, por probar, por ver, presentimiento, presume, "
        "presumía, probabilidad, probabilidades, rumorea, rumoreaba, rumoreó, se murmura, se murmuraba, "
        "soñaba, soñar, sueña, sueño, suponer, verosímil",
    ),
    Entry(
        Feature.CONFIRMING,
        "confirmada, confirmado, confirmó, correcta, exacta, fundada, fundado, probada, probado, verdadera, "
        "verdadero, verificada",
    ),
)
