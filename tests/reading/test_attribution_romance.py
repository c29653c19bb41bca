"""Who is named for a French or Spanish quotation where the language has a form of its own for it."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.model import Confidence, Role

FRENCH = [
    ("« Les quais, explique Anne Roux, fermeront lundi. »", ["Anne Roux", "Anne Roux"]),
    ("« Les quais, explique l’avocate Anne Roux, fermeront lundi. »", ["l’avocate Anne Roux"]),
    ("« Les quais, a précisé la maire, fermeront lundi. »", ["la maire", "la maire"]),
    ("« Les quais, a-t-elle précisé, fermeront lundi. »", ["elle", "elle"]),
    ("« Les quais, dit-il, fermeront lundi. »", ["il", "il"]),
    ("Anne Roux est claire : « Les quais, dit la loi, fermeront lundi. »", ["Anne Roux"]),
    ("« Les quais, les ponts, tout fermera lundi, même le marché. »", ["-"]),
    ("Comme l’a souligné Anne Roux, « la mer ne négocie pas ».", ["Anne Roux"]),
    ("« Il pleut », a-t-elle ajouté, « et le port est fermé. »", ["elle", "elle"]),
]
FRENCH_TAGS = [
    ("« La mer monte », écrivait la semaine dernière Anne Roux.", ["Anne Roux"]),
    ("« La mer monte », ajoute de son côté Anne Roux.", ["Anne Roux"]),
    ("« La mer monte », n’a pas hésité à dire Anne Roux.", ["Anne Roux"]),
    ("La mer, a dit Anne Roux, est « bien trop haute ».", ["Anne Roux"]),
    ("Selon Anne Roux, interrogée par Paul Rey, « la mer ne négocie pas ».", ["Anne Roux"]),
    ("Paul Rey a reproché à Anne Roux « un silence coupable ».", ["Paul Rey"]),
    ("Selon ce qu’a expliqué au journal Anne Roux, « la mer ne négocie pas ».", ["Anne Roux"]),
    ("« La mer ne négocie pas », a un jour déclaré Anne Roux.", ["Anne Roux"]),
    ("Anne Roux ce soir-là déclara : « La mer ne négocie pas. »", ["Anne Roux"]),
    ("Comme l’écrivait hier Anne Roux, « la mer monte sans fin ».", ["Anne Roux"]),
    ("« La mer monte », nous a confié hier à Brest Anne Roux.", ["Anne Roux"]),
    ("« La mer monte », lui répondit la préfète.", ["la préfète"]),
    ("« La mer monte », leur a-t-elle dit.", ["elle"]),
    ("« La mer monte », dira plus tard Anne Roux.", ["Anne Roux"]),
    ("« La mer monte », s’est empressée d’ajouter Anne Roux.", ["Anne Roux"]),
    ("« La mer monte », avait pourtant prévenu Anne Roux.", ["Anne Roux"]),
    ("« La mer monte », s’inquiète Anne Roux.", ["Anne Roux"]),
    ("« La mer monte », fit le gardien.", ["le gardien"]),
    ("« La mer monte », a dit la maire pour convaincre Anne Roux.", ["la maire"]),
    ("Pour Anne Roux, la digue est « bien trop basse ».", ["Anne Roux"]),
    ("Pour gagner du temps, Anne Roux a promis « une digue neuve ».", ["Anne Roux"]),
    ("La maire du port, Anne Roux, a dit qu’elle voulait « une digue neuve ».", ["Anne Roux"]),
    ("Tout en jugeant la digue « bien trop basse », Anne Roux veut attendre.", ["Anne Roux"]),
    ("Nous avons dit que la digue était « bien trop basse ».", ["Nous"]),
]
SPANISH_TAGS = [
    ("«El mar sube», escribió el 3 de mayo de 2021 Luis Vega.", ["Luis Vega"]),
    ("«El mar sube», decía hace unos días en la radio Luis Vega.", ["Luis Vega"]),
    ("«El mar sube», ha dicho esta mañana Luis Vega.", ["Luis Vega"]),
    ("«El mar sube», dijo ayer.", ["-"]),
    ("«El mar sube», ha dicho.", ["-"]),
    ("Contestó ayer: «El mar sube».", ["-"]),
    ("Dijo que «el mar sube».", ["-"]),
    ("Se habla de «mar alto», dicho así en el plan.", ["mention"]),
    ("La palabra «marea», que ha dicho mucho, cansa.", ["mention"]),
    ("Según explicó a EFE Luis Vega, «el mar sube sin parar».", ["Luis Vega"]),
    ("Tal y como dijo ayer Luis Vega, «el mar sube sin parar».", ["Luis Vega"]),
    ("«El mar sube», comentó ayer en Vigo a la prensa Luis Vega.", ["Luis Vega"]),
    ("«El mar sube», dijo a Reuters Luis Vega.", ["Luis Vega"]),
    ("«El mar sube», explicó, por su parte, Luis Vega.", ["Luis Vega"]),
    ("«El mar sube», quiso precisar Luis Vega.", ["Luis Vega"]),
    ("«El mar sube», le reprochó la alcaldesa.", ["la alcaldesa"]),
    ("«El mar sube», respondería años después Luis Vega.", ["Luis Vega"]),
    ("Luis Vega dijo que el dique es «una obra enorme» para los vecinos.", ["Luis Vega"]),
    ("Luis Vega la calificó de «obra enorme».", ["Luis Vega"]),
    ("Luis Vega, que dirige desde mayo el puerto, en Vigo, dijo que es «una obra enorme».", ["Luis Vega"]),
    ("Según explicó a este diario Luis Vega, «el mar no negocia».", ["Luis Vega"]),
    ("«El mar no negocia», según explicó a este diario Luis Vega.", ["Luis Vega"]),
    ("Para Luis Vega, el dique es «una obra enorme».", ["Luis Vega"]),
    ("Luis Vega pidió medios «urgentes y claros» para reparar el dique.", ["Luis Vega"]),
]
SURE = [
    ("« La mer monte », lui a répondu Anne Roux.", "fr", True),
    ("« La mer monte », lui aurait répondu Anne Roux.", "fr", False),
    ("« La mer monte », répondrait Anne Roux.", "fr", False),
    ("Pour Anne Roux, la digue est « bien trop basse ».", "fr", False),
    ("«El mar sube», dijo ayer a la prensa la alcaldesa.", "es", True),
    ("«El mar sube», diría Luis Vega.", "es", False),
]
SPANISH = [
    ("—No vamos a pagar —dijo Ana—. Ni un céntimo.", ["Ana", "Ana"]),
    ("—No vamos a pagar.\n\n—Ni hoy ni mañana —dijo Ana.", ["-", "Ana"]),
    ("—Nota sobre el puerto —edición de mayo—. Fin.", []),
    ("Como explicó Luis Vega, «el mar no negocia».", ["Luis Vega"]),
    ("A juicio de Luis Vega, el plan es «un error enorme».", ["Luis Vega"]),
]


def named(text: str, language: str) -> list[str]:
    return [
        "mention" if found.role is Role.MENTION else found.attribution.speaker if found.attribution else "-"
        for found in find_quotations(text, media_type="text/plain", language=language)
    ]


@pytest.mark.parametrize(("text", "speakers"), FRENCH)
def test_a_french_speaker_is_found_inside_the_marks_and_out(text: str, speakers: list[str]) -> None:
    assert named(text, "fr") == speakers


@pytest.mark.parametrize(("text", "speakers"), SPANISH)
def test_a_spanish_dash_or_verb_names_the_speaker(text: str, speakers: list[str]) -> None:
    assert named(text, "es") == speakers


@pytest.mark.parametrize(("text", "speakers"), FRENCH_TAGS)
def test_french_words_between_a_verb_and_its_subject_are_no_speaker(text: str, speakers: list[str]) -> None:
    assert named(text, "fr") == speakers


@pytest.mark.parametrize(("text", "speakers"), SPANISH_TAGS)
def test_spanish_words_between_a_verb_and_its_subject_are_no_speaker(text: str, speakers: list[str]) -> None:
    assert named(text, "es") == speakers


@pytest.mark.parametrize(("text", "code", "sure"), SURE)
def test_a_tag_is_sure_where_it_states_that_the_words_were_said(text: str, code: str, sure: bool) -> None:
    found = find_quotations(text, media_type="text/plain", language=code)[0].attribution
    assert found is not None
    assert (found.confidence is Confidence.HIGH) is sure


BEHIND_MORE = {
    "how the speaker is": ("es", "«El muelle no aguanta», dijo ante la prensa, visiblemente cansada, Ana Ruiz.", "Ana Ruiz"),
    "hearers without a comma": ("es", "«El muelle no aguanta», les respondió con calma a los vecinos Ana Ruiz.", "Ana Ruiz"),
    "the place of a role": ("fr", "« Le quai ne tient pas », a dit le maire de Brest Paul Roux.", "le maire de Brest Paul Roux"),
    "whose son he is": ("fr", "« Le quai ne tient pas », a dit le fils de Jean Paul Roux.", "le fils"),
    "whose answer it was": ("es", "«El muelle no aguanta», fue la respuesta de Ana Ruiz.", "Ana Ruiz"),
    "whose reply it was": ("fr", "« Le quai ne tient pas », telle fut la réponse de Lise Roux.", "Lise Roux"),
    "who wanted to know": ("es", "«¿Aguanta el muelle?», quiso saber Ana Ruiz.", "Ana Ruiz"),
    "who wanted to know, in French": ("fr", "« Le quai tient-il ? » voulut savoir Lise Roux.", "Lise Roux"),
    "a gerund with its object": ("es", "«El muelle no aguanta», respondió Ana Ruiz encogiéndose de hombros.", "Ana Ruiz"),
    "a circumstance between commas": ("es", "«El muelle no aguanta», explicó a los vecinos, tras la reunión, Ana Ruiz.", "Ana Ruiz"),
    "how often": ("es", "«El muelle no aguanta», insistió una y otra vez ayer Ana Ruiz.", "Ana Ruiz"),
    "how often, in French": ("fr", "« Le quai ne tient pas », a répété encore une fois hier Lise Roux.", "Lise Roux"),
    "what the name of a document goes on with": ("fr", "Selon le Code des eaux, « le quai est un bien commun ».", "le Code des eaux"),
    "the same in Spanish": ("es", "«El muelle es de todos», dice la Carta de los ríos.", "la Carta de los ríos"),
    "one word of how": ("fr", "« Le quai ne tient pas », leur a lancé, furieuse, Lise Roux.", "Lise Roux"),
    "as somebody says it": ("fr", "Comme le dit Lise Roux, « le quai ne tient pas ».", "Lise Roux"),
    "in whose words": ("fr", "Selon les mots de Lise Roux, « le quai ne tient pas ».", "Lise Roux"),
    "an act in the simple past": ("fr", "« Bon sang ! » jura le pêcheur. Lise Roux haussa les épaules. « Qu’y puis-je ? »", "Lise Roux"),
    "leaving a place": ("es", "«El muelle no aguanta», ha dicho hoy, al salir del puerto, Ana Ruiz.", "Ana Ruiz"),
    "an infinitive with another name": ("es", "«El muelle no aguanta», dijo, antes de ver a Luis Vega, Ana Ruiz.", "Ana Ruiz"),
    "a voice between commas": ("fr", "« Le quai ne tient pas », se souvient, la voix serrée, Lise Roux.", "Lise Roux"),
    "a document and its adjective": ("es", "«El muelle no aguanta», prometía en su última carta Ana Ruiz.", "Ana Ruiz"),
    "a name between commas": ("es", "«El muelle no aguanta», dijo, Luis Vega mediante, Ana Ruiz.", None),
    "a role that may be hers": ("es", "«El muelle no aguanta», dijo al alcalde Ana Ruiz.", None),
}  # fmt: skip


@pytest.mark.parametrize(("code", "text", "speaker"), BEHIND_MORE.values(), ids=BEHIND_MORE)
def test_more_stands_between_the_verb_and_its_subject(code: str, text: str, speaker: str | None) -> None:
    last = find_quotations(text, media_type="text/plain", language=code)[-1]
    sure = last.attribution is not None and last.attribution.confidence is Confidence.HIGH
    assert (last.attribution and last.attribution.speaker) == speaker if speaker else not sure


def test_a_dash_between_two_speeches_hides_no_tag_inside_the_first() -> None:
    text = "« Oui, dit Jean Morin, la grue est arrêtée. » – « Dommage », dit Claire Dubois."
    found = find_quotations(text, media_type="text/plain", language="fr")
    assert [(each.text, each.attribution and each.attribution.speaker) for each in found] == [
        ("Oui,", "Jean Morin"),
        ("la grue est arrêtée.", "Jean Morin"),
        ("Dommage", "Claire Dubois"),
    ]
