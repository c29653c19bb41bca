"""Numbers in another writing, units that one letter's case tells apart, and spellings, each told as what it is."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

K = EditKind

# (language, quotation, source, kind; None where nothing is to be told)
CASES: list[tuple[str, str, str, EditKind | None]] = [
    ("en", "twenty-five ships left", "So 25 ships left the bay.", K.SPELLING),
    ("en", "he had 205 boats", "So he had two hundred and five boats.", K.SPELLING),
    ("en", "he had 206 boats", "So he had two hundred and five boats.", K.NUMBER),
    ("en", "10 ships left the bay", "So ten ships left the bay.", K.SPELLING),
    ("en", "5 million sacks were sold", "In all 5,000,000 sacks were sold.", K.SPELLING),
    ("en", "5 million sacks were sold", "In all 6,000,000 sacks were sold.", K.NUMBER),
    ("en", "1 250 sacks were sold in May", "In all 1,250 sacks were sold in May.", K.PUNCTUATION),
    ("en", "1,250 sacks were sold", "In all 1250 sacks were sold.", K.PUNCTUATION),
    ("en", "1.250 sacks were sold", "In all 1,250 sacks were sold.", K.NUMBER),
    ("en", "1284 sacks were sold", "In all 1 284 sacks were sold.", K.PUNCTUATION),
    ("de", "da lagen hundertfünf Boote", "Es heißt, da lagen 105 Boote.", K.SPELLING),
    ("de", "da lagen hundertfünf Boote", "Es heißt, da lagen 150 Boote.", K.NUMBER),
    ("de", "von den 1284 Häusern der Stadt", "Es heißt, von den 1 284 Häusern der Stadt.", K.PUNCTUATION),
    ("de", "1.250 Säcke wurden verkauft", "Es heißt, 1250 Säcke wurden verkauft.", K.PUNCTUATION),
    ("de", "1,250 Säcke wurden verkauft", "Es heißt, 1.250 Säcke wurden verkauft.", K.NUMBER),
    ("de", "zum 3. Mal sank das Boot", "Dort zum dritten Mal sank das Boot.", K.SPELLING),
    ("de", "zum 4. Mal sank das Boot", "Dort zum dritten Mal sank das Boot.", K.NUMBER),
    ("de", "es sanken 19. Der Rest blieb", "Ja, es sanken neunzehn. Der Rest blieb.", K.SPELLING),
    ("en", "we lost 3. Nobody came", "So we lost third. Nobody came.", K.NUMBER),
    ("en", "p < .05 was found there", "We say p < 0.05 was found there.", None),
    ("en", "p < .05 was found there", "We say p < 0.5 was found there.", K.NUMBER),
    ("en", "10^6 grains in all", "We had 106 grains in all.", K.NUMBER),
    ("en", "10^6 grains in all", "We had 10⁶ grains in all.", None),
    ("en", "5 % of them left", "So 5% of them left.", None),
    ("en", "5 percent of them left", "So 5% of them left.", K.UNIT),
    ("en", "5 Mg of it was used", "So 5 mg of it was used.", K.UNIT),
    ("en", "5 MW of it was used", "So 5 mW of it was used.", K.UNIT),
    ("en", "£5m was lost on it", "They say £5bn was lost on it.", K.UNIT),
    ("en", "5 + 2 knots of wind", "It blew 5 ± 2 knots of wind.", K.NUMBER),
    ("en", "5 +/- 2 knots of wind", "It blew 5±2 knots of wind.", None),
    ("en", "aged > 65 years", "Pilots aged < 65 years.", K.COMPARISON),
    ("en", "haemoglobin and tumour levels", "So hemoglobin and tumor levels fell.", K.SPELLING),
    ("en", "they travelled and cancelled it", "they traveled and canceled it", K.SPELLING),
    ("ja", "第399条　灯火は日没に点ずる", "第三百九十九条　灯火は日没に点ずる。", K.SPELLING),
    ("ja", "第398条　灯火は日没に点ずる", "第三百九十九条　灯火は日没に点ずる。", K.NUMBER),
    ("en", "reuse of the co-operative", "The reuse of the cooperative began.", K.HYPHEN),
]  # fmt: skip


@pytest.mark.parametrize(("code", "quote", "source", "kind"), CASES)
def test_a_number_or_spelling_is_told_as_what_it_is(
    code: str, quote: str, source: str, kind: EditKind | None
) -> None:
    evidence = check_quote(quote, prepare_source(source), language=code)
    if kind is None:
        assert evidence.verdict.fine
    else:
        assert evidence.verdict is Verdict.ALTERED
        assert kind in {edit.kind for edit in evidence.alignments[0].edits}
