"""Japanese words for judging differences between a quotation and its source; each character is a word of its own."""

from mkdocs_quotecheck.languages._schema import MatchingWords, words

MATCHING = MatchingWords(
    negations=words("不 無 未 非 否"),
    exceptions=frozenset({"の み", "だ け", "し か", "限 り", "除"}),
    modals=words("可 能 必 要"),
    quantifiers=words("全 約 多 少 半 各 毎 数 最"),
    unspaced=True,
    qualifiers=frozenset({"しかし", "ただし", "だが", "けれども"}),
    conditions=words("もし もしも 仮に 万一"),
    units=words("円 米 里 秒 分 時 日 週 月 年 度 人 回 % ‰ $ € £ ¥ 万 億 千 百 十 倍"),
    editorial_notes=frozenset({"ママ", "原文ママ", "原文のまま", "強調は引用者", "傍点筆者", "sic"}),
    stage_directions=words("拍 手 笑"),
)
