"""Japanese words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "えず, かず, がず, きず, けず, げず, さず, ざる, じず, せず, たず, ちず, てず, ない, なかっ, なく, なけれ, なし, ぬ, ばず, びず, べず, まい, まず, "
        "ません, みず, めず, らず, りず, れず, わず, 不, 否, 未, 無, 非",
    ),
    Entry(Feature.EXCEPTION, "し か, だ け, の み, 限 り, 除"),
    Entry(
        Feature.QUANTIFIER,
        "いくつか, いつも, おおよそ, かなり, しばしば, すべて, だいたい, ときどき, みんな, わずか, 一部, 全, 半, 各, 多, 多く, 少, 常に, 数, 最, 毎",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_CLAUSE, "おそらく, たぶん"),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION, "およそ, ほとんど, ほぼ, 約"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "あるいは, かもしれない, かもしれません, そうだ, そうです, だろう, でしょう, という噂, とされた, とされています, とされる, とみられます, とみられる, と言われています, "
        "と言われる, どうやら, はず, ひょっとすると, もしかしたら, もしかすると, ようだ, ようです, らしい, 可能性があります, 可能性がある, 多分, 恐らく, 見込み",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.DENIER, "疑い"),
    Entry(Feature.APPROXIMATION, "あやうく, いわゆる, もう少しで, マイナス, 危うく, 自称, 零下"),
    Entry(
        Feature.UNREAL,
        "ことはない, ことをやめ, ことを否定, ことを拒, たい, たがって, つもり, とは限らない, とは限りません, と主張, と噂, のをやめ, ふりをし, べき, ようとし, "
        "わけではありません, わけではない, 予定, 意向, 方針, 計画",
    ),
    Entry(
        Feature.ASSERTION,
        "いえ, みなし, 信じ, 判断, 報告, 思, 断定, 断言, 書い, 書き, 決めつけ, 発表, 発言し, 確認, 示, 立証, 約束, 見なし, 言, 言え, 記さ, 記し, 証明, 証言, "
        "話さ, 話し, 認め, 語, 語っ, 語ら, 述べ, 限ら",
    ),
    Entry(Feature.ASSERTION | Feature.CLAIM, "主張, 保証, 指摘, 結論, 考え, 裏付け"),
    Entry(
        Feature.DENIER,
        "うそ, でっち上げ, ウソ, 事実無根, 作り話, 反論, 否定, 否認, 嘘, 打ち消, 拒, 撤回, 根も葉もな, 根拠がな, 疑, 疑う, 疑っ, 疑問視, 疑惑, 禁じ, 禁止, 虚偽, "
        "覆, 言いすぎ, 言い過ぎ, 誇張, 誤り, 誤報, 誤解, 退け, 間違い",
    ),
    Entry(Feature.CLAIM, "事実, 兆候, 報道, 形跡, 意見, 根拠, 確証, 見方, 記録, 証拠, 話, 説, 説明"),
    Entry(
        Feature.SUPPOSITION,
        "うわさ, おそれ, デマ, 不安, 仮定, 伝説, 可能性, 噂, 夢, 希望, 心配, 恐れ, 想像, 憶測, 懸念, 推測, 期待, 神話, 空想, 迷信, 願い",
    ),
)
