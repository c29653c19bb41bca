"""What an editor of quotations writes in this language (`zh`): remarks in brackets."""

from mkdocs_quotecheck.languages._schema import RemarkWords, words

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
