"""What an editor of quotations writes in this language (`zh`): remarks in brackets, and what an ellipsis swallows."""

from mkdocs_quotecheck.languages._schema import GapWords, RemarkWords, phrases, words

REMARKS = RemarkWords(
    subjects=words(
        "着重号 重点号 重點號 著重號 强调 強調 重点 重點 粗体 粗體 黑体 黑體 斜体 斜體 下划线 下劃線 底线 底線 划线 引文 引注 注释 註釋 脚注 腳註 注 註 标点 標點 引号 引號 译文 譯文 翻译 翻譯 "
        "按语 按語 按 字体 字體"
    ),
    states=words(
        "引者 引用者 笔者 筆者 作者 编者 編者 译者 譯者 本文作者 原文 原有 原著 省略 从略 從略 略 删去 刪去 添加 所加 后加 後加 加"
    ),
    deeds=words("笔者译 筆者譯 引者译 自译 自譯"),
    links=words("为 為 系 係 是 由 所 均 皆 的 之 中 本 即 有 者 加 内部 內部"),
)

GAPS = GapWords(
    links=words("的 地 了 是 会 會 要"),
    contrasts=phrases("而是, 而, 反而, 却是, 卻是, 而且是, 是"),
    idle=(
        "不但",
        "不仅",
        "不僅",
        "不只",
        "不单",
        "不單",
        "不无",
        "不無",
        "无疑",
        "無疑",
        "毫无疑问",
        "毫無疑問",
        "不用说",
        "不得不",
        "难怪",
        "難怪",
        "不愧",
    ),
)
