"""What an editor of quotations writes in this language (`ja`): remarks in brackets, and what an ellipsis swallows."""

from mkdocs_quotecheck.languages._schema import GapWords, RemarkWords, phrases, words

REMARKS = RemarkWords(
    subjects=words(
        "傍点 傍線部 傍線 強調 太字 斜体 下線 圏点 注 註 脚注 引用 括弧 引用符 訳 改行 ルビ 句読点 補足"
    ),
    states=words("筆者 引用者 著者 訳者 編者 編集部 原文 原著者 原著 省略 略 削除 追加 補足 付加 変更"),
    deeds=words("拙訳 私訳 試訳"),
    links=words("は による のもの の に を が より ママ による。 内 したもの した 付した 、 も すべて"),
)

GAPS = GapWords(
    subject_particles=words("は が"),
    contrasts=phrases("ではなく, でなく, じゃなく, むしろ, のではなく"),
    idle=(
        "だけでなく",
        "のみならず",
        "だけではなく",
        "間違いなく",
        "に違いない",
        "言うまでもなく",
        "やむを得ず",
        "少なからず",
        "思わず",
        "必ず",
        "まず",
        "たゆまず",
        "相変わらず",
        "かかわらず",
    ),
)
