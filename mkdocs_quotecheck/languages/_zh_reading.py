"""What reading Chinese quotations needs to know of the language; simplified and traditional characters."""

from mkdocs_quotecheck.languages._schema import ReadingWords, Verbs, words

READING = ReadingWords(
    speech_verbs=Verbs(
        present=words(
            "说 說 表示 称 稱 指出 认为 認為 写道 寫道 回答 回应 回應 问 問 问道 問道 强调 強調 告诉 告訴 宣布 解释 解釋 补充 補充 补充说 "
            "補充說 说道 說道 称道 声称 聲稱 透露 承认 承認 否认 否認 警告 呼吁 呼籲 提到 谈到 談到 介绍 介紹 评论 評論 重申 坦言 坦承 直言 "
            "感叹 感嘆 答道 喊道 叫道 笑道 叹道 嘆道 批评 批評 质疑 質疑 证实 證實 透露说 表明 声明 聲明 主张 主張 建议 建議 要求 承诺 承諾 "
            "预测 預測 反驳 反駁 抱怨 形容 总结 總結 发文 發文 发帖 撰文 受访时说 接受采访时说 表示说 分析 分析说 指 提醒 强调说 解释说 解釋說 "
            "回忆 回憶 回忆说 回憶說 写到 寫到 留言 发推 笑说 笑說 说明 說明 澄清 辩称 辯稱 反问 反問 追问 追問 申明"
        )
    ),
    quoting_verbs=Verbs(
        present=words("形容为 形容為 称之为 稱之為 称为 稱為 形容 誉为 譽為 批评为 斥为 斥為 描述为 描述為")
    ),
    adverbs=words(
        "还 還 也 又 则 則 曾 曾经 曾經 当时 當時 随后 隨後 再次 进一步 進一步 同时 同時 今天 昨天 周一 周二 周三 周四 周五 周六 周日 日前 近日 对此 對此 "
        "并 並 就 却 卻 公开 公開 明确 明確 继续 繼續 接着 接著 在接受采访时 在接受採訪時 在会上 在會上 特别 特別 最后 最後 笑着 微笑着 向记者 對記者 对记者 "
        "对媒体 對媒體 向媒体 這樣 这样 如此 此前 之后 之後 后来 後來 一再 多次 反复"
    ),
    subject_openers=(
        "但是",
        "但",
        "不过",
        "不過",
        "然而",
        "而且",
        "而",
        "同时",
        "同時",
        "对此",
        "對此",
        "随后",
        "隨後",
        "另外",
        "此外",
        "因此",
        "于是",
        "於是",
        "当时",
    ),
    according=(("根据",), ("根據",), ("据",), ("據",), ("按照",), ("按",), ("用",), ("引述",), ("援引",)),
    pronouns={
        "他": "he",
        "她": "she",
        "它": "it",
        "他们": "they",
        "他們": "they",
        "她们": "they",
        "她們": "they",
        "我": "-",
        "我们": "-",
        "我們": "-",
    },
    unspaced=True,
    inversion=False,
    term_cues=words("所谓 所謂 叫做 名为 名為 称为 稱為"),
    question_labels=words("问 問 记者 記者"),
    answer_labels=words("答"),
)
