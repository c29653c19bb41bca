"""What an editor of quotations writes in this language (`es`): remarks in brackets, and what an ellipsis swallows."""

from mkdocs_quotecheck.languages._schema import GapWords, RemarkWords, phrases, words

REMARKS = RemarkWords(
    subjects=words(
        "énfasis cursiva cursivas itálica itálicas bastardilla bastardillas negrita negritas subrayado "
        "subrayados resaltado resaltados destacado destacados cita citas citación nota notas referencia "
        "referencias comilla comillas corchete corchetes paréntesis traducción mayúscula mayúsculas minúscula "
        "puntuación ortografía grafía elipsis omisión omisiones añadido añadidos agregado modificación "
        "modificaciones alteración alteraciones párrafo párrafos"
    ),
    states=words(
        "suplido suplida suplidos suplidas añadido añadida añadidos añadidas agregado agregada agregados agregadas omitido omitida omitidos "
        "omitidas suprimido suprimida suprimidos suprimidas eliminado eliminada modificado modificada "
        "modificadas corregida modernizada mío mía míos mías nuestro nuestra nuestros nuestras propio propia "
        "propios propias autor autora autores traductor traductora redacción editor original originales mi "
        "mis"
    ),
    deeds=words("subrayo subrayamos resaltamos resalto destacamos traducimos"),
    links=words(
        "el la los las lo es son del de en y e por fuera texto al pie internas interna internos nuestro se ha han "
        "sido hemos he a"
    ),
)

GAPS = GapWords(
    clitics=words("lo la los las le les se me te nos os"),
    hedges=phrases(
        "habría, habrían, sería, serían, quizá, quizás, tal vez, acaso, posiblemente, probablemente, presuntamente, supuestamente, "
        "aparentemente, al parecer, según parece, según dicen, se dice, dicen, a lo mejor, seguramente, en "
        "teoría, teóricamente, presumiblemente, por lo visto, previsiblemente"
    ),
    approximations=phrases(
        "casi, prácticamente, poco menos que, cerca de, a punto de, al borde de, apenas, cuasi, alrededor de, "
        "menos, como mucho, al menos, por lo menos, hasta, presunto, presunta, presuntos, presuntas, "
        "supuesto, supuesta, supuestos, supuestas, posible, posibles, falso, falsa, llamado, llamada, "
        "antiguo, antigua, ex, poco, pocos, pocas, raramente, parcialmente, en parte, a veces, rara vez"
    ),
    unreal=phrases(
        "quiere, quieren, quería, querían, quisiera, planea, planean, planeaba, planeaban, piensa, piensan, "
        "pensaba, espera, esperan, esperaba, pretende, pretenden, pretendía, pretendían, intenta, intentan, "
        "intentó, intentaron, intentaba, trata de, tratan de, trató de, trataron de, trataba de, busca, "
        "buscan, amenaza, amenazan, amenazó, amenazaron, promete, prometen, prometió, prometieron, propone, "
        "proponen, propuso, parece, parecen, parecía, cree, creen, creía, supone, suponen, supuesto, "
        "supuesta, dice ser, teme, temen, temía, posible, imposible, improbable, probable, dudoso, falso, "
        "incierto, capaz, incapaz, capaces, dispuesto, dispuesta, dispuestos, listo, reacio, reacios, niega, "
        "niegan, negó, negaron, negaba, rehúsa, rehusó, rechaza, rechazó, rechazaron, deja de, dejan de, dejó "
        "de, dejaron de, dejado de, cesa, cesó, cesaron, evita, evitan, evitó, evitaron, olvida, olvidó, "
        "olvidaron, omite, omitió, renuncia, renunció, renunciaron, duda, dudan, dudó, dudaba, vacila, "
        "vaciló, desmiente, desmintió, prohíbe, prohibió, impide, impidió, pide, pidió, pidieron, exige, "
        "exigió, ordena, ordenó, recomienda, recomendó, permite, permitió, autoriza, autorizó, acusa, acusó, "
        "acusado, acusada, acusados, sospechoso, sospecha, mito, mentira, rumor, leyenda, bulo, falacia, "
        "error, posibilidad, acusación, alegación, temor, miedo, riesgo, peligro, habría, "
        "habrían, sería, serían, podría, podrían, debería, deberían, solía, solían, va a, van a, iba a, iban "
        "a, lejos de, en vez de, en lugar de, sin, estuvo a punto de, a punto de, por poco"
    ),
    hearsay=phrases("dicho, considerado, considerada, tenido"),
    implied=phrases(
        "empieza, empezó, empezaron, comenzó, comenzaron, comienza, logró, lograron, consiguió, consiguieron, "
        "sigue, siguió, siguieron, continúa, continuó, ayuda, ayudó, ayudaron, acaba de, acabó, terminó, "
        "vuelve a, volvió a, volvieron a, llegó a, llegaron a, hizo, vio, oyó, dejó"
    ),
    contrasts=phrases("sino, sino más bien, sino que, sino también, más bien, al contrario, es, era, son"),
    graded=(("no tanto", "como"), ("menos", "que")),
    others=words("otro otra otros otras resto restantes"),
    idle=(
        "sólo natural",
        "solo lógico",
        "sólo lógico",
        "solo justo",
        "sólo justo",
        "solo cuestión de tiempo",
        "sólo cuestión de tiempo",
        "solo humano",
        "sólo humano",
        "solo razonable",
        "sólo razonable",
        "sin duda",
        "sin lugar a dudas",
        "nada menos",
        "nada más que",
        "ni que decir tiene",
        "no es de extrañar",
        "no en vano",
        "como si",
        "si acaso",
        "solo natural",
        "si se quiere",
        "solo faltaba",
        "por si acaso",
    ),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse"),
)
