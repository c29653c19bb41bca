"""Chinese."""

from mkdocs_quotecheck.languages._schema import Language, QuotingWords, words
from mkdocs_quotecheck.languages._zh_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._zh_matching import MATCHING
from mkdocs_quotecheck.languages._zh_reading import READING

QUOTING = QuotingWords(
    defining_leads=frozenset({"定义了", "定義了", "以下简称", "以下簡稱", "下称", "下稱"}),
    contrast_leads=frozenset({"而不是", "而非", "而并非", "而並非", "不是", "并非", "並非"}),
    rejecting_behind=frozenset({"应为", "應為", "应改为", "應改為", "应作", "應作"}),
    own_voice_labels=words(
        "例 例如 例子 信息 假設 假设 備註 免責聲明 免责声明 决定 参见 參見 另見 另见 备注 小提示 小贴士 建議 建议 待办 待辦 总结 提示 提醒 摘要 更新 決定 注 注意 理由 目标 "
        "目標 示例 編者按 練習 總結 练习 编者按 编者注 背景 要求 要点 要點 規則 规则 解释 解釋 討論 說明 警告 譯者注 讨论 译者注 说明 資訊 资讯 重要"
    ),
    term_cues=frozenset(
        {"所谓", "所謂", "所谓的", "一词", "称为", "稱為", "叫做", "名为", "名為", "俗称", "又称"}
    ),
    gloss_cues=frozenset({"意思是", "意为", "意為", "即"}),
    defining_cues=frozenset(
        {"系指", "係指", "指的是", "定义为", "定義為", "一词", "一詞", "的意思是", "是指"}
    ),
)

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    reading=READING,
    quoting=QUOTING,
    matching=MATCHING,
    citing=CITING,
    numbers=NUMBERS,
)
