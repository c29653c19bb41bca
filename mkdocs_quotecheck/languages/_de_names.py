"""First names that are common in German texts, with the pronoun of those who bear them."""

from mkdocs_quotecheck.languages._schema import words

_HE = words(
    "achim adalbert adam adolf albert albrecht alexander alfons alfred alois andreas anton armin arno arnold arthur artur august axel "
    "bastian benedikt benjamin bernd bernhard berthold bertold björn bodo boris bruno burkhard carl carsten christian christof "
    "christoph christopher clemens cornelius daniel david dennis detlef dieter dietmar dietrich dirk dominik eberhard eckart eckhard edgar "
    "edmund eduard egon emil emmanuel erhard eric erich erik erwin eugen fabian felix ferdinand finn florian frank franz friedemann friedhelm friedrich "
    "fritz gabriel georg george gerald gerd gerhard gernot gert gottfried gregor guido günter günther gustav hannes hanno hans harald "
    "hartmut hartwig heiko heiner heinrich heinz helge helmut hendrik henning henry herbert heribert hermann hinrich holger horst hubert hubertus hugo "
    "ingo jakob jan jens joachim jochen johann johannes jonas jonathan jörg jörn josef joseph julian julius jürgen kai karl karsten kaspar "
    "kevin klaus konrad konstantin kurt lars leo leon leonhard leopold linus lorenz lothar louis ludger ludwig lukas lutz magnus malte manfred "
    "manuel marc marcel marco marcus mario marius markus martin mathias matthäus matthias max maximilian michael mirko moritz niels niklas "
    "niklaus nikolaus nils norbert olaf oliver oskar oswald otto pascal patrick paul peter philipp rainer ralf ralph raimund reiner reinhard "
    "reinhold rene rené richard robert robin roland rolf roman rüdiger rudolf samuel sascha sebastian sepp siegfried siegmar sigmar sigmund simon stefan "
    "steffen stephan sven theo theodor thilo thomas thorsten till tilo tim timo tobias tom torsten udo ulf uli ullrich ulrich urs uwe valentin veit "
    "viktor vinzenz volker volkmar waldemar walter walther werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram xaver "
    "john james william charles jean jacques pierre françois nicolas juan josé carlos luis fernando giovanni paolo giorgio antonio silvio "
    "vladimir wladimir dmitri sergej igor iwan nikolai alexej mahmud mohammed mohammad ahmed ali hassan hussein mustafa recep barack donald "
    "joe tony gordon edward kofi ban fidel evo tayyip ronald jimmy jack steve steven stephen brian kenneth anthony"
)
_SHE = words(
    "adele agnes alexandra alice alina andrea angela angelika anita anja anke anna annalena anne annegret annelie anneliese annemarie "
    "annette annika antje antonia astrid barbara beate beatrice beatrix berta bertha bettina bianca birgit birgitta birte brigitte britta "
    "carina carla carmen carola caroline charlotte christa christel christiane christina christine clara claudia constanze corinna cornelia dagmar "
    "daniela diana doris dorothea dorothee edeltraud edith elena eleonore elfriede elisabeth elise elke ella ellen elsa elsbeth emilia emma "
    "erika erna esther eva evelyn felicitas franziska frauke friederike gabi gabriela gabriele gerda gerlinde gertrud gesine gisela gitta grete greta "
    "gudrun hanna hannah hannelore hedwig heide heidemarie heidi heike helena helene helga henriette hertha hilde hildegard ida ilona ilse "
    "imke ina ines inga inge ingeborg ingrid irene iris irmgard isabel isabella jana janina jasmin jennifer jessica johanna josefine judith julia "
    "juliane jutta karin karla karoline katharina käthe kathrin katja katrin kerstin kirsten klara konstanze kristin kristina lara laura lea lena "
    "leonie lieselotte lilli lina linda lisa lotte louise lucia lucie luise lydia magdalena maike maja manuela mareike margarete margaretha margit "
    "margot margret maria marianne marie marina marion marlene marlies martha martina mathilde mechthild meike melanie mia michaela michelle mirjam "
    "miriam mona monika nadine nadja natalie natascha nicole nina nora olga patricia paula pauline petra pia ramona rebecca regina regine "
    "renate ricarda rita romy rosa rosemarie roswitha ruth sabine sabrina sandra sara sarah saskia sibylle sigrid silke silvia simone sofia sonja sophia "
    "sophie stefanie stella stephanie susanna susanne svenja svetlana sybille sylvia tamara tanja tatjana teresa thea theresa theresia tina trude ulla "
    "ulrike ursula uta ute valerie vanessa vera verena veronika victoria viktoria waltraud wiebke wilhelmine yvonne "
    "hillary condoleezza mary elizabeth margaret nancy susan ségolène julija benazir sonia"
)
GIVEN_NAMES = dict.fromkeys(sorted(_HE), "he") | dict.fromkeys(sorted(_SHE), "she")
