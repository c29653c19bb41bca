"""What an editor says in brackets about a quotation, composed in the words of each language."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.remarks import is_remark

REMARKS = [
    ("en", "my italics"),
    ("en", "alteration adopted"),
    ("en", "Internal quotation marks, brackets and citations omitted; emphasis in the original"),
    ("en", "cleaned up"),
    ("en", "emphasis by the author"),
    ("de", "Hervorh. d. Verf."),
    ("de", "Hervorhebung A. H."),
    ("de", "Nachweise weggelassen"),
    ("fr", "c’est moi qui souligne"),
    ("fr", "souligné par nous"),
    ("fr", "l’italique est de nous"),
    ("es", "cursivas mías"),
    ("es", "el subrayado es nuestro"),
    ("es", "notas al pie omitidas"),
    ("zh", "着重号为引者所加"),
    ("ja", "傍線部は引用者"),
]
NONE = [
    ("en", "and to the press"),
    ("en", "not in the text"),
    ("en", "the author"),
    ("de", "des Autors"),
    ("fr", "et le maire"),
    ("es", "y al alcalde"),
    ("zh", "和新闻界"),
    ("ja", "市長も"),
]


@pytest.mark.parametrize(("code", "inside"), REMARKS)
def test_what_was_done_to_a_quotation_is_a_remark(code: str, inside: str) -> None:
    assert is_remark(inside, lexicon(code))


@pytest.mark.parametrize(("code", "inside"), NONE)
def test_other_words_in_brackets_are_none(code: str, inside: str) -> None:
    assert not is_remark(inside, lexicon(code))
