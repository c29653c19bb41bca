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
    hedges=phrases(
        "おそらく, 恐らく, たぶん, 多分, もしかすると, もしかしたら, どうやら, あるいは, ひょっとすると, かもしれない, かもしれません, だろう, でしょう, らしい, ようだ, ようです, "
        "そうだ, そうです, とされる, とされています, とみられる, とみられます, と言われる, と言われています, という噂, 疑い, 見込み, 可能性がある, 可能性があります, はず, とされた"
    ),
    approximations=phrases(
        "ほとんど, ほぼ, あやうく, 危うく, もう少しで, 約, およそ, マイナス, 零下, いわゆる, 自称"
    ),
    unreal=phrases(
        "つもり, 予定, 計画, 意向, 方針, たい, たがって, ようとし, ふりをし, のをやめ, ことをやめ, ことを拒, ことを否定, わけではない, わけではありません, とは限らない, "
        "とは限りません, ことはない, べき, と主張, と噂"
    ),
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
