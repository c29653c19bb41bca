"""Japanese."""

from mkdocs_quotecheck.languages._ja_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._ja_matching import MATCHING
from mkdocs_quotecheck.languages._ja_reading import READING
from mkdocs_quotecheck.languages._schema import Language, QuotingWords, words

QUOTING = QuotingWords(
    defining_leads=frozenset({"以下、", "以下"}),
    rejecting_behind=words(
        "ではなく でなく じゃなく とは言っていない とは述べていない とは言わなかった とは述べなかった と言ったことはない と述べたことはない は誤りで"
    ),
    own_voice_labels=words(
        "まとめ コツ ノート ヒント ポイント メモ ルール 例 備考 免責事項 前提 参考 情報 推奨 更新 決定事項 注 注意 注記 理由 目標 編集部注 練習 背景 補足 補足説明 要件 要点 "
        "要約 規則 解説 訳注 説明 課題 警告 議論 追記 重要 関連項目"
    ),
    term_cues=frozenset({"いわゆる", "所謂"}),
    defining_cues=frozenset(
        {"と定義", "とは、", "を意味", "という（", "という言葉", "という語", "という用語", "とは", "という名"}
    ),
)

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    reading=READING,
    quoting=QUOTING,
    matching=MATCHING,
    citing=CITING,
    numbers=NUMBERS,
)
