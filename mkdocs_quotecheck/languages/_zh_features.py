"""Chinese words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(Feature.NEGATION, "不, 別, 别, 勿, 否, 无, 未, 沒, 没, 無, 莫, 非"),
    Entry(Feature.EXCEPTION, "仅, 僅, 只, 唯, 如 果, 据 称, 據 稱, 若, 除, 除 非"),
    Entry(
        Feature.QUANTIFIER,
        "一些, 些, 全, 全体, 全部, 几, 半, 各, 均, 多, 多数, 大多数, 大部分, 少, 少数, 幾, 往往, 很, 所有, 更, 最, 最多, 有时, 有時, 每, 皆, 經常, "
        "经常, 近, 通常, 部分, 都",
    ),
    Entry(Feature.QUANTIFIER | Feature.HEDGES_CLAUSE, "也許, 也许, 可能, 或許, 或许"),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION, "几乎, 大約, 大约, 幾乎, 約, 约, 至多, 至少"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "估計, 估计, 似乎, 大概, 好像, 恐怕, 想必, 所謂, 所谓, 未必, 涉嫌, 理論上, 理论上, 疑似, 看來, 看来",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.HEARSAY, "传闻, 傳聞, 据报, 据称, 据说, 據報, 據稱, 據說"),
    Entry(
        Feature.APPROXIMATION,
        "将近, 將近, 差一点, 差一點, 差点, 差點, 很少, 接近, 濒临, 瀕臨, 負, 负, 近乎, 险些, 險些, 零下",
    ),
    Entry(
        Feature.UNREAL,
        "不可能, 不大可能, 不太可能, 企图, 企圖, 会, 假装, 假裝, 停止, 准备, 可以, 否認, 否认, 声称, 威胁, 威脅, 将, 将会, 將, 將會, 希望, 应, 应当, 应该, "
        "建議, 建议, 必須, 必须, 忘記, 忘记, 怀疑, 想, 想要, 意图, 意圖, 應, 應當, 應該, 懷疑, 打算, 承諾, 承诺, 拒絕, 拒绝, 拟, 擬, 放弃, 放棄, 會, 準備, "
        "考慮, 考虑, 聲稱, 能, 能够, 能夠, 被指, 被控, 要求, 計劃, 試圖, 謊稱, 计划, 试图, 谎称, 谣传, 谣言说, 避免",
    ),
)
