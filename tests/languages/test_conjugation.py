"""The forms of verbs: by rule, or as listed where no rule makes them."""

from __future__ import annotations

import importlib
from collections import Counter

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.languages._conjugation import listed, reporting_forms
from mkdocs_quotecheck.languages._features import Feature, VerbEntry, VerbTable

# Language, infinitive as its table writes it; present; past; gerund; participle.
VERBS = (
    ("en", "walk", "walks; walked; walking; walked"),
    ("en", "plan", "plans; planned; planning; planned"),
    ("en", "admit", "admits; admitted; admitting; admitted"),
    ("en", "visit", "visits; visited; visiting; visited"),
    ("en", "quip", "quips; quipped; quipping; quipped"),
    ("en", "play", "plays; played; playing; played"),
    ("en", "cry", "cries; cried; crying; cried"),
    ("en", "die", "dies; died; dying; died"),
    ("en", "agree", "agrees; agreed; agreeing; agreed"),
    ("en", "echo", "echoes; echoed; echoing; echoed"),
    ("en", "coo", "coos; cooed; cooing; cooed"),
    ("en", "teach", "teaches; taught; teaching; taught"),
    ("en", "write", "writes; wrote; writing; written"),
    ("en", "annul", "annuls; annulled; annulling; annulled"),
    ("en", "deadpan", "deadpans; deadpanned; deadpanning; deadpanned"),
    ("de", "ordnen", "ordnet; ordnete ordneten; ; geordnet"),
    ("de", "prophezeien", "prophezeit; prophezeite prophezeiten; ; prophezeit"),
    ("de", "hinterfragen", "hinterfragt; hinterfragte hinterfragten; ; hinterfragt"),
    ("de", "warten", "wartet; wartete warteten; ; gewartet"),
    ("de", "planen", "plant; plante planten; ; geplant"),
    ("de", "verteilen", "verteilt; verteilte verteilten; ; verteilt"),
    ("de", "referieren", "referiert; referierte referierten; ; referiert"),
    ("de", "geben", "gibt; gab gaben; ; gegeben"),
    ("de", "an|kündigen", "ankündigt; ankündigte ankündigten; ; angekündigt"),
    ("de", "zu|geben", "zugibt; zugab zugaben; ; zugegeben"),
    ("de", "wider|sprechen", "widerspricht; widersprach widersprachen; ; widersprochen"),
    ("de", "ein|gestehen", "eingesteht; eingestand eingestanden; ; eingestanden"),
    ("fr", "annoncer", "annonce annoncent; annonça annoncèrent annonçait annonçaient; annonçant; annoncé annoncée annoncés annoncées"),
    ("fr", "répéter", "répète répètent; répéta répétèrent répétait répétaient; répétant; répété répétée répétés répétées"),
    ("fr", "hoqueter", "hoquette hoquettent; hoqueta hoquetèrent hoquetait hoquetaient; hoquetant; hoqueté hoquetée hoquetés hoquetées"),
    ("fr", "haleter", "halète halètent; haleta haletèrent haletait haletaient; haletant; haleté haletée haletés haletées"),
    ("fr", "bégayer", "bégaye bégayent bégaie bégaient; bégaya bégayèrent bégayait bégayaient; bégayant; bégayé bégayée bégayés bégayées"),
    ("fr", "rappeler", "rappelle rappellent; rappela rappelèrent rappelait rappelaient; rappelant; rappelé rappelée rappelés rappelées"),
    ("fr", "tweeter", "tweete tweetent; tweeta tweetèrent tweetait tweetaient; tweetant; tweeté tweetée tweetés tweetées"),
    ("fr", "dire", "dit disent; dit dirent disait disaient; disant; dit dite dits"),
    ("es", "contar", "cuenta cuentan; contó contaron contaba contaban; contando; contado contada"),
    ("es", "manifestar", "manifiesta manifiestan; manifestó manifestaron manifestaba manifestaban; manifestando; manifestado manifestada"),
    ("es", "insinuar", "insinúa insinúan; insinuó insinuaron insinuaba insinuaban; insinuando; insinuado insinuada"),
    ("fr", "contenir", "contient contiennent; contint continrent contenait contenaient; contenant; contenu"),
    ("fr", "réduire", "réduit réduisent; réduisit réduisirent réduisait réduisaient; réduisant; réduit"),
    ("fr", "découvrir", "découvre découvrent; découvrit découvrirent découvrait découvraient; découvrant; découvert"),
    ("fr", "vendre", "vend vendent; vendit vendirent vendait vendaient; vendant; vendu"),
    ("es", "contener", "contiene contienen; contuvo contuvieron contenía contenían; conteniendo; contenido"),
    ("es", "reducir", "reduce reducen; redujo redujeron reducía reducían; reduciendo; reducido"),
    ("es", "cubrir", "cubre cubren; cubrió cubrieron cubría cubrían; cubriendo; cubierto"),
    ("es", "cerrar", "cierra cierran; cerró cerraron cerraba cerraban; cerrando; cerrado cerrada"),
    ("es", "insistir", "insiste insisten; insistió insistieron insistía insistían; insistiendo; insistido insistida"),
)  # fmt: skip


def table(code: str) -> VerbTable:
    verbs: VerbTable = importlib.import_module(f"mkdocs_quotecheck.languages._{code}_verbs").VERBS
    return verbs


@pytest.mark.parametrize(("code", "verb", "expected"), VERBS)
def test_a_verb_is_conjugated(code: str, verb: str, expected: str) -> None:
    forms = table(code).conjugate(verb)
    assert forms.base == (verb.replace("|", ""),)
    assert "; ".join(" ".join(each) for each in forms[1:5]) == expected


# Language, infinitive; futures and conditionals.
LATER = (
    ("fr", "déclarer", "déclarera déclareront déclarerait déclareraient"),
    ("fr", "rappeler", "rappellera rappelleront rappellerait rappelleraient"),
    ("fr", "dire", "dira diront dirait diraient"),
    ("es", "decir", "dirá dirán diría dirían"),
    ("es", "predecir", "predecirá predecirán predeciría predecirían"),
    ("en", "say", ""),
)


@pytest.mark.parametrize(("code", "verb", "future"), LATER)
def test_futures_of_one_word_are_made_of_the_infinitive(code: str, verb: str, future: str) -> None:
    assert " ".join(table(code).conjugate(verb).future) == future


def test_a_participle_that_is_the_past_form_may_be_left_out_of_a_row() -> None:
    rows = listed("find finds found finding, dream dreams dreamed/dreamt dreaming")
    assert rows["find"].participle == ("found",)
    assert rows["dream"].past == rows["dream"].participle == ("dreamed", "dreamt")


def test_the_form_of_reported_speech_is_made_of_the_infinitive() -> None:
    assert [reporting_forms(each) for each in ("kommen", "handeln", "tun")] == [
        ("komme",),
        ("handle", "handele"),
        (),
    ]


@pytest.mark.parametrize("code", ["de", "en", "es", "fr"])
def test_a_verb_has_one_entry_with_all_its_features(code: str) -> None:
    counted = Counter(verb for entry in table(code).entries for verb in entry.infinitives.split())
    assert [verb for verb, count in counted.items() if count > 1] == []
    features = [entry.features for entry in table(code).entries]
    assert len(features) == len({*features})


@pytest.mark.parametrize(
    ("code", "rows"), [("de", "_STRONG"), ("en", "_OTHERS"), ("es", "_OTHERS"), ("fr", "_OTHERS")]
)
def test_no_row_of_forms_is_of_a_verb_without_an_entry(code: str, rows: str) -> None:
    listed_rows = getattr(importlib.import_module(f"mkdocs_quotecheck.languages._{code}_verbs"), rows)
    verbs = {verb.rpartition("|")[2] for entry in table(code).entries for verb in entry.infinitives.split()}
    assert {*listed_rows} - verbs == set()


@pytest.mark.parametrize("code", ["de", "en", "es", "fr"])
def test_every_form_of_a_verb_has_its_features(code: str) -> None:
    assertions = language(code).matching.denying.assertions
    forms = [form for verb in table(code).forms(Feature.ASSERTION) for column in verb for form in column]
    assert forms
    assert assertions.issuperset(forms)


def test_a_table_gives_the_verbs_that_have_a_feature_by_form() -> None:
    conjugate = table("en").conjugate
    verbs = VerbTable(
        conjugate,
        (VerbEntry(Feature.SPEECH | Feature.ASSERTION, "say claim"), VerbEntry(Feature.COMMON, "walk")),
    )
    assert verbs.having(Feature.ASSERTION).past == {"said", "claimed"}
    assert verbs.having(Feature.DENIER | Feature.COMMON).base == {"walk"}
    assert verbs.having().present == {"says", "claims", "walks"}
