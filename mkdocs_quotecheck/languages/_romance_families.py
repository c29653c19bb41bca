"""Families of French and Spanish verbs that no regular rule makes: all verbs with the same ending share their forms."""

from __future__ import annotations

from typing import Final

# Columns: ending of the infinitive, present, past, gerund, participle. The longest ending counts.
FRENCH: Final = """
    battre bat/battent battit/battirent/battait/battaient battant battu,
    cevoir çoit/çoivent çut/çurent/cevait/cevaient cevant çu,
    clure clut/cluent clut/clurent/cluait/cluaient cluant clu,
    courir court/courent courut/coururent/courait/couraient courant couru,
    crire crit/crivent crivit/crivirent/crivait/crivaient crivant crit/crite,
    croire croit/croient crut/crurent/croyait/croyaient croyant cru,
    cueillir cueille/cueillent cueillit/cueillirent/cueillait/cueillaient cueillant cueilli,
    dire dit/disent dit/dirent/disait/disaient disant dit/dite/dits,
    dormir dort/dorment dormit/dormirent/dormait/dormaient dormant dormi,
    faire fait/font fit/firent/faisait/faisaient faisant fait,
    ffrir ffre/ffrent ffrit/ffrirent/ffrait/ffraient ffrant ffert,
    aindre aint/aignent aignit/aignirent/aignait/aignaient aignant aint,
    eindre eint/eignent eignit/eignirent/eignait/eignaient eignant eint,
    oindre oint/oignent oignit/oignirent/oignait/oignaient oignant oint,
    lire lit/lisent lut/lurent/lisait/lisaient lisant lu,
    mentir ment/mentent mentit/mentirent/mentait/mentaient mentant menti,
    mettre met/mettent mit/mirent/mettait/mettaient mettant mis,
    aître aît/aissent ut/urent/aissait/aissaient aissant u,
    ndre nd/ndent ndit/ndirent/ndait/ndaient ndant ndu,
    rdre rd/rdent rdit/rdirent/rdait/rdaient rdant rdu,
    partir part/partent partit/partirent/partait/partaient partant parti,
    plaire plaît/plaisent plut/plurent/plaisait/plaisaient plaisant plu,
    prendre prend/prennent prit/prirent/prenait/prenaient prenant pris,
    quérir quiert/quièrent quit/quirent/quérait/quéraient quérant quis,
    rompre rompt/rompent rompit/rompirent/rompait/rompaient rompant rompu,
    sentir sent/sentent sentit/sentirent/sentait/sentaient sentant senti,
    servir sert/servent servit/servirent/servait/servaient servant servi,
    sortir sort/sortent sortit/sortirent/sortait/sortaient sortant sorti,
    soudre sout/solvent sut/surent/solvait/solvaient solvant sous,
    suivre suit/suivent suivit/suivirent/suivait/suivaient suivant suivi,
    tenir tient/tiennent tint/tinrent/tenait/tenaient tenant tenu,
    uire uit/uisent uisit/uisirent/uisait/uisaient uisant uit,
    vaincre vainc/vainquent vainquit/vainquirent/vainquait/vainquaient vainquant vaincu,
    valoir vaut/valent valut/valurent/valait/valaient valant valu,
    venir vient/viennent vint/vinrent/venait/venaient venant venu,
    vivre vit/vivent vécut/vécurent/vivait/vivaient vivant vécu,
    voir voit/voient vit/virent/voyait/voyaient voyant vu,
    vrir vre/vrent vrit/vrirent/vrait/vraient vrant vert
    """

SPANISH: Final = """
    brir bre/bren brió/brieron/bría/brían briendo bierto,
    caer cae/caen cayó/cayeron/caía/caían cayendo caído,
    cribir cribe/criben cribió/cribieron/cribía/cribían cribiendo crito,
    decir dice/dicen dijo/dijeron/decía/decían diciendo dicho,
    ducir duce/ducen dujo/dujeron/ducía/ducían duciendo ducido,
    egir ige/igen igió/igieron/egía/egían igiendo egido,
    etir ite/iten itió/itieron/etía/etían itiendo etido,
    edir ide/iden idió/idieron/edía/edían idiendo edido,
    eer ee/een eyó/eyeron/eía/eían eyendo eído,
    eguir igue/iguen iguió/iguieron/eguía/eguían iguiendo eguido,
    ertir ierte/ierten irtió/irtieron/ertía/ertían irtiendo ertido,
    erir iere/ieren irió/irieron/ería/erían iriendo erido,
    hacer hace/hacen hizo/hicieron/hacía/hacían haciendo hecho,
    mentir miente/mienten mintió/mintieron/mentía/mentían mintiendo mentido,
    over ueve/ueven ovió/ovieron/ovía/ovían oviendo ovido,
    poner pone/ponen puso/pusieron/ponía/ponían poniendo puesto,
    quirir quiere/quieren quirió/quirieron/quiría/quirían quiriendo quirido,
    sentir siente/sienten sintió/sintieron/sentía/sentían sintiendo sentido,
    servir sirve/sirven sirvió/sirvieron/servía/servían sirviendo servido,
    tener tiene/tienen tuvo/tuvieron/tenía/tenían teniendo tenido,
    traer trae/traen trajo/trajeron/traía/traían trayendo traído,
    uir uye/uyen uyó/uyeron/uía/uían uyendo uido,
    guir gue/guen guió/guieron/guía/guían guiendo guido,
    venir viene/vienen vino/vinieron/venía/venían viniendo venido,
    volver vuelve/vuelven volvió/volvieron/volvía/volvían volviendo vuelto,
    solver suelve/suelven solvió/solvieron/solvía/solvían solviendo suelto
    """
# Spanish verbs whose stressed stem is another: its third person.
STRESSED: Final = """
    acertar acierta, acordar acuerda, acostar acuesta, alentar alienta, almorzar almuerza, apostar apuesta, apretar aprieta,
    aprobar aprueba, arrendar arrienda, ascender asciende, atender atiende, atravesar atraviesa, calentar calienta, cerrar cierra,
    colgar cuelga, comenzar comienza, comprobar comprueba, confesar confiesa, contar cuenta, costar cuesta, defender defiende,
    demostrar demuestra, denegar deniega, descender desciende, despertar despierta, desterrar destierra, doler duele, empezar empieza,
    encender enciende, encerrar encierra, encontrar encuentra, enmendar enmienda, enterrar entierra, entender entiende,
    esforzar esfuerza, extender extiende, forzar fuerza, gobernar gobierna, helar hiela, jugar juega,
    manifestar manifiesta, morder muerde, mostrar muestra, negar niega, nevar nieva, pensar piensa, perder pierde,
    probar prueba, quebrar quiebra, recomendar recomienda, recordar recuerda, regar riega, renovar renueva, reprobar reprueba, rodar
    rueda, rogar ruega, sembrar siembra, sentar sienta, sonar suena, soltar suelta, soñar sueña, temblar tiembla, tender tiende,
    tronar truena, tropezar tropieza, verter vierte, volar vuela
    """
