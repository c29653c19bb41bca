"""What an editor of quotations writes in this language (`es`): remarks in brackets."""

from mkdocs_quotecheck.languages._schema import RemarkWords, words

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
