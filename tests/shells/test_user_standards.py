"""A standards team: an RFC as XML, EU law as Formex and as a saved page of EUR-Lex, a Sphinx site, a specification of 80 pages, code."""

from __future__ import annotations

import pytest
from usersites import FILLING, Site, pdf

RFC = """<?xml version="1.0" encoding="UTF-8"?>
<rfc number="9999" version="3"><front><title>Lamps over HTTP</title><author fullname="Ada Hale"/><date year="2026" month="March"/>
<abstract><t>How lamps are lit over HTTP.</t></abstract></front><middle><section anchor="a" pn="section-1"><name>Lighting</name>
<t>A server MUST light the lamp before it answers the request.</t><section pn="section-1.1"><name>Errors</name>
<t>A client SHOULD NOT ask for a lamp more than once a second.</t></section></section></middle></rfc>"""
FORMEX = """<?xml version="1.0" encoding="UTF-8"?><ACT><TITLE><TI><P>REGULATION (EU) 2024/4242 on harbour lamps</P></TI></TITLE>
<ENACTING.TERMS><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART>Subject matter</STI.ART><PARAG><NO.PARAG>1.</NO.PARAG>
<ALINEA>Every harbour of the Union shall keep its lamps lit until the last ship is in.</ALINEA></PARAG></ARTICLE>
<ARTICLE IDENTIFIER="002"><TI.ART>Article 2</TI.ART><STI.ART>Penalties</STI.ART><PARAG><NO.PARAG>1.</NO.PARAG>
<ALINEA>Member States may lay down penalties for unlit lamps.</ALINEA></PARAG></ARTICLE></ENACTING.TERMS></ACT>"""
EURLEX = f"""<!DOCTYPE html>
<!-- saved from url=(0079)https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32020R0777 -->
<html lang="en"><head><title>EUR-Lex - 32020R0777 - EN</title></head><body><div id="banner">Log in My EUR-Lex</div>
<div id="document1" class="tabContent"><p class="oj-doc-ti">REGULATION (EU) 2020/777</p><div class="eli-subdivision" id="art_1">
<p class="oj-ti-art">Article 1</p><div class="eli-title"><p class="oj-sti-art">Scope</p></div>
<p class="oj-normal">This Regulation applies to buoys that are lit by night.</p></div><div class="eli-subdivision" id="art_2">
<p class="oj-ti-art">Article 2</p><div class="eli-title"><p class="oj-sti-art">Duties</p></div>
<p class="oj-normal">The keeper of a buoy shall report a broken lamp within two days.</p><p>{FILLING * 4}</p></div></div></body></html>"""
SPHINX = """<!DOCTYPE html><html lang="en" data-content_root="./"><head><title>Lamps &#8212; Quay 2.0 documentation</title>
<link rel="canonical" href="https://quay.example/en/latest/lamps.html"/></head><body><div class="sphinxsidebar" role="navigation">
<ul><li><a href="index.html">Contents</a></li></ul></div><div class="document"><div class="body" role="main"><section id="lamps">
<h1>Lamps<a class="headerlink" href="#lamps" title="Link to this heading">¶</a></h1><section id="timeouts">
<h2>Timeouts<a class="headerlink" href="#timeouts">¶</a></h2><p>A lamp that is not lit within thirty seconds is reported as broken.</p>
<p>The lamps are counted every night, and the count is kept for as long as the harbour keeps its books.</p></section></section></div></div>
<div class="footer">Built with Sphinx</div></body></html>"""
PAGES = [["Preface to the specification of lamps"]] * 8 + [
    ["A section of the specification."] for _ in range(72)
]
PAGES[8 + 11] = ["A conforming lamp shall burn for twelve hours without oil being added."]
CODE = "TIMEOUT = 30\n\n\ndef light(lamp):\n    lamp.burn(TIMEOUT)\n"
PAGE = """# Lamps

[RFC 9999](https://datatracker.ietf.org/doc/html/rfc9999#section-1) says: “A server MUST light the lamp before it answers the request.”
[RFC 9999](https://datatracker.ietf.org/doc/html/rfc9999#section-1) says: “A server SHOULD light the lamp before it answers the request.”
RFC 9999, Section 1, says: “A client SHOULD NOT ask for a lamp more than once a minute.”

[Regulation (EU) 2024/4242](http://data.europa.eu/eli/reg/2024/4242/oj) says in Article 1: “Every harbour of the Union shall keep its lamps lit until the last ship is in.”
[Regulation (EU) 2024/4242](http://data.europa.eu/eli/reg/2024/4242/oj) says in Article 1: “Member States may lay down penalties for unlit lamps.”
[Regulation (EU) 2024/4242](http://data.europa.eu/eli/reg/2024/4242/oj) says in Article 2: “Member States shall lay down penalties for unlit lamps.”

[Regulation (EU) 2020/777](https://eur-lex.europa.eu/eli/reg/2020/777/oj) says: “The keeper of a buoy shall report a broken lamp within two days.”
[Regulation (EU) 2020/777](https://eur-lex.europa.eu/eli/reg/2020/777/oj) says: “The keeper of a buoy shall report a broken lamp within ten days.”

The [manual](https://quay.example/en/latest/lamps.html#timeouts) says: “A lamp that is not lit within thirty seconds is reported as broken.”
The [manual](https://quay.example/en/latest/lamps.html#timeouts) says: “A lamp that is not lit within sixty seconds is reported as broken.”

The [specification](https://spec.example/lamp-spec.pdf) says on page 12: “A conforming lamp shall burn for twelve hours without oil being added.”
The [specification](https://spec.example/lamp-spec.pdf) says on page 20: “A conforming lamp shall burn for twelve hours with no oil being added.”

```python title="src/lamps.py:1"
TIMEOUT = 60
```

```python title="src/lamps.py:4-5"
def light(lamp):
    lamp.burn(TIMEOUT)
```
"""
EXPECTED = {
    "A server MUST light the lamp before it answers the request": ("verbatim", "section 1. Lighting, line 4"),
    "A server SHOULD light the lamp before it answers the request": (
        "altered",
        "section 1. Lighting, line 4",
    ),
    "A client SHOULD NOT ask for a lamp more than once a minute": ("altered", "section 1.1. Errors, line 5"),
    "Every harbour of the Union shall keep its lamps lit until the last ship is in": (
        "verbatim",
        "section Article 1 › Subject matter, line 2",
    ),
    "Member States may lay down penalties for unlit lamps": (
        "verbatim",
        "section Article 2 › Penalties, line 4",
    ),
    "Member States shall lay down penalties for unlit lamps": (
        "altered",
        "section Article 2 › Penalties, line 4",
    ),
    "The keeper of a buoy shall report a broken lamp within two days": (
        "verbatim",
        "section Article 2 › Duties, line 8",
    ),
    "The keeper of a buoy shall report a broken lamp within ten days": (
        "altered",
        "section Article 2 › Duties, line 8",
    ),
    "A lamp that is not lit within thirty seconds is reported as broken": (
        "verbatim",
        "section Timeouts, line 5",
    ),
    "A lamp that is not lit within sixty seconds is reported as broken": (
        "altered",
        "section Timeouts, line 5",
    ),
    "A conforming lamp shall burn for twelve hours without oil being added": ("verbatim", "page 12, line 3"),
    "A conforming lamp shall burn for twelve hours with no oil being added": ("altered", "page 12, line 3"),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    site = Site(
        tmp_path_factory.mktemp("standards"),
        "site_name: A\nplugins: [quotecheck]\nmarkdown_extensions: [pymdownx.superfences, pymdownx.highlight]\n",
    )
    site.write("docs/lamps.md", PAGE)
    site.write("src/lamps.py", CODE)
    documents: dict[str, str | bytes] = {
        "rfc9999.xml": RFC,
        "act.fmx4": FORMEX,
        "buoys.html": EURLEX,
        "manual.html": SPHINX,
        "lamp-spec.pdf": pdf(PAGES, roman=8, head="Specification of lamps"),
    }
    for name, content in documents.items():
        site.write(f"sources/{name}", content)
    site.run("init")
    site.run("suggest", "--write")
    # The one document that says no address of its own.
    site.run("add", "sources/act.fmx4", "--url", "http://data.europa.eu/eli/reg/2024/4242/oj", "--id", "act")
    with (site.folder / "sources.yml").open("a", encoding="utf-8") as registry:
        registry.write("  - id: code\n    title: The code\n    path: src/**/*.py\n    people: []\n")
    return site


def test_from_a_folder_of_documents_to_true_warnings(site: Site) -> None:
    assert {words: (each.verdict, each.place) for words, each in site.told().items()} == EXPECTED


def test_editions_places_and_code_are_told(site: Site) -> None:
    told = site.run("check", "docs", "--format", "concise", "--exit-zero")
    assert "“SHOULD” where the source has “MUST”" in told
    assert "page 20 is cited, but the words stand on page 12" in told
    assert "Article 1 is cited, but the words stand in article 2" in told
    assert "“TIMEOUT = 60” where src/lamps.py, line 1, has “TIMEOUT = 30”" in told
    assert told.count("changed-code") == 1


def test_documents_are_known_by_the_names_that_pages_use(site: Site) -> None:
    registry = (site.folder / "sources.yml").read_text(encoding="utf-8")
    assert "aliases: [RFC 9999]" in registry
    assert "aliases: [(EU) 2020/777, (UE) 2020/777]" in registry
