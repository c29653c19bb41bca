"""Chinese and Japanese clauses that the words before or behind them deny or leave open."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import ScopeKind
from mkdocs_quotecheck.text.embedding_unspaced import LONGEST_WORD
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scope import trigger_before
from mkdocs_quotecheck.text.scope_behind import trigger_behind

# (language, text with the passage between |…|)
DENIED = [
    ("zh", "有传言说|船长把货物卖了两次|。"),
    ("zh", "原告必须证明|渡船已经出售|。"),
    ("zh", "审计人员没有发现|资金流向国外|的证据。"),
    ("zh", "没有足够的证据可以表明|船长把货物卖了|。"),
    ("zh", "市长驳斥了|船长把货物卖了|的说法。"),
    ("zh", "|船长把货物卖了|的说法毫无根据。"),
    ("zh", "他们讨论了是否|关闭港口和码头|。"),
    ("zh", "我們希望|港口明年春天重新開放|。"),
    ("ja", "監査人は|資金が国外に流れた|証拠を見つけなかった。"),
    ("ja", "|船長が積荷を二度売った|という噂がある。"),
    ("ja", "市長は|港が閉鎖される|とは述べていない。"),
    ("ja", "市長は|港が閉鎖される|ことを否定した。"),
    ("ja", "|港が閉鎖される|という説は誤りだ。"),
    ("ja", "|港が閉鎖される|かどうかを議論した。"),
    ("ja", "研究者は|ワクチンが感染を防ぐ|ことをまだ証明していない。"),
    ("ja", "|港が閉鎖される|という話は事実無根の嘘だ。"),
    ("ja", "|港が閉鎖される|と信じる理由はない。"),
]
ASSERTED = [
    ("zh", "原告已经证明|渡船已经出售|。"),
    ("zh", "没有人怀疑|这座塔必须修好|。"),
    ("ja", "|塔を修理しなければならない|ことは疑いない。"),
    ("zh", "他不否认|船长把货物卖了|。"),
    ("zh", "他不得不承认|船长把货物卖了|。"),
    ("zh", "工程师星期一证实|反应堆可以重启|。"),
    ("zh", "他怕|娃娃们夜里|害怕。"),
    ("ja", "市長は|港が閉鎖される|と述べた。"),
    ("ja", "市長は|港が閉鎖される|ことを否定しなかった。"),
    ("ja", "|港が閉鎖される|という説は正しい。"),
    ("ja", "|船長が積荷を二度売った|ことを認めた。"),
    ("ja", "|港が閉鎖される|と言わざるを得ない。"),
    ("ja", "|港が閉鎖された|という事実は変わらない。"),
    ("ja", "|港が閉鎖された|理由は分からない。"),
]


def _kinds(code: str, text: str) -> set[ScopeKind]:
    before, passage, behind = text.split("|")
    where = (before + passage + behind, len(before), len(before) + len(passage), lexicon(code))
    return {found.kind for found in (trigger_before(*where), trigger_behind(*where)) if found}


@pytest.mark.parametrize(("code", "text"), DENIED)
def test_a_clause_is_denied_or_left_open(code: str, text: str) -> None:
    assert _kinds(code, text) == {ScopeKind.DENIAL}


@pytest.mark.parametrize(("code", "text"), ASSERTED)
def test_a_clause_is_asserted(code: str, text: str) -> None:
    assert not _kinds(code, text)


@pytest.mark.parametrize("code", ["zh", "ja"])
def test_no_word_is_longer_than_what_is_looked_at(code: str) -> None:
    words = lexicon(code)
    data = words.matching.denying
    looked_for = (
        *(data.assertions | data.claims | data.deniers | data.suppositions | data.fillers),
        *(data.complementizers | data.questions | words.negations | words.matching.idle_negations),
    )
    assert max(map(len, looked_for)) <= LONGEST_WORD
