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
