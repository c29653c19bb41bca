"""Mutated files of every kind are read or refused, never a traceback; archives are mutated inside too."""

from __future__ import annotations

import contextlib
import io
import random
import zipfile

import pytest
from documents import archive
from test_documents import CASES

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.preparing import read_file

MUTATIONS = 60
INSERTED = (
    b"<", b">", b"</p>", b"&", b"{", b"}", b"\\", b"\0", b'"', b"\xff", b"<p>" * 40, b"\\bin9", b"\\u-1", b"=", b"\n\n", b"--",
    b"999999999", b"-1", b"<!--", b"]]>", b"#", b";",
)  # fmt: skip
XML = {
    "jats": b'<?xml version="1.0"?><article><front><article-meta><title-group><article-title>On <i>Weirs</i></article-title></title-group>'
    b'</article-meta></front><body><sec><label>1</label><title>Flow</title><p>Built<xref ref-type="bibr">1</xref>, 10<sup>6</sup>.</p></sec></body></article>',
    "tei": b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><pb n="12"/><sp who="#h"><speaker>Hale</speaker><l>The <choice><sic>teh</sic>'
    b'<corr>the</corr></choice> sea<note n="3">Note.</note></l></sp><u who="#b">Words.</u></body></text></TEI>',
    "rfc": b'<rfc number="1"><middle><section anchor="a" title="Logs"><t>See <xref target="b"/>.</t><section anchor="b"><name>Books</name></section></section></middle></rfc>',
    "formex": b'<ACT><ARTICLE><TI.ART>Article 5</TI.ART><PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>Shall <QUOT.START CODE="201C"/>burn<NOTE><P>N.</P></NOTE></ALINEA></PARAG></ARTICLE></ACT>',
}
SEEDS = {
    **{name: (case.form, case.data) for name, case in CASES.items()},
    **{name: (name, data) for name, data in XML.items()},
}


def mutated(rng: random.Random, data: bytes) -> bytes:
    given = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        at = rng.randrange(len(given) + 1)
        change = rng.randrange(4)
        if change == 0:
            given[at : at + 1] = bytes((rng.randrange(256),))
        elif change == 1:
            given[at:at] = rng.choice(INSERTED)
        elif change == 2:
            del given[at : at + rng.randrange(1, 60)]
        else:
            start = rng.randrange(len(given) + 1)
            given[at:at] = given[start : start + rng.randrange(1, 400)]
    return bytes(given)


def mutated_inside(rng: random.Random, data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        parts: dict[str, str | bytes] = {name: opened.read(name) for name in opened.namelist()}
    for name in rng.sample(sorted(parts), min(2, len(parts))):
        parts[name] = mutated(rng, bytes(parts[name]))  # type: ignore[arg-type]
    return archive(parts)


@pytest.mark.parametrize("name", SEEDS)
def test_a_mutated_file_is_read_or_refused(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    form, data = SEEDS[name]
    rng = random.Random(name)  # noqa: S311 - the same in every run
    for number in range(MUTATIONS):
        inside = data.startswith(b"PK") and number % 3
        with contextlib.suppress(QuotecheckError):
            read_file(mutated_inside(rng, data) if inside else mutated(rng, data), formats()[form])
    assert capsys.readouterr() == ("", "")
