"""Japanese words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "えず, かず, がず, きず, けず, げず, さず, ざる, じず, せず, たず, ちず, てず, ない, なかっ, なく, "
        "なけれ, なし, ぬ, ばず, びず, べず, まい, まず, ません, みず, めず, らず, りず, れず, わず, 不, "
        "否, 未, 無, 非",
    ),
    Entry(Feature.EXCEPTION, "し か, だ け, の み, 限 り, 除"),
    Entry(
        Feature.QUANTIFIER,
        "いくつか, いつも, おおよそ, かなり, しばしば, すべて, だいたい, ときどき, みんな, わずか, 一部, "
        "全, 半, 各, 多, 多く, 少, 常に, 数, 最, 毎",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_CLAUSE, "おそらく, たぶん"),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION, "およそ, ほとんど, ほぼ, 約"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "あるいは, かもしれない, かもしれません, そうだ, そうです, だろう, でしょう, という噂, とされた, "
        "とされています, とされる, とみられます, とみられる, と言われています, と言われる, どうやら, はず, "
        "ひょっとすると, もしかしたら, もしかすると, ようだ, ようです, らしい, 可能性があります, "
        "可能性がある, 多分, 恐らく, 疑い, 見込み",
    ),
    Entry(Feature.APPROXIMATION, "あやうく, いわゆる, もう少しで, マイナス, 危うく, 自称, 零下"),
    Entry(
        Feature.UNREAL,
        "ことはない, ことをやめ, ことを否定, ことを拒, たい, たがって, つもり, とは限らない, "
        "とは限りません, と主張, と噂, のをやめ, ふりをし, べき, ようとし, わけではありません, "
        "わけではない, 予定, 意向, 方針, 計画",
    ),
)
