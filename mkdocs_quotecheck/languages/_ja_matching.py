"""Japanese words for judging differences between a quotation and its source; each character is a word of its own."""

from mkdocs_quotecheck.languages._features import with_features
from mkdocs_quotecheck.languages._ja_editing import GAPS, REMARKS
from mkdocs_quotecheck.languages._ja_features import FEATURES
from mkdocs_quotecheck.languages._schema import MatchingWords, words

_WORDS = MatchingWords(
    modals=words(
        "可 能 必 要 なければならない なければなりません なくてはならない なくてはなりません なければならず ねばならない ねばならず べき べし てもよい "
        "てもいい ても構わない かもしれない かもしれません だろう でしょう はず に違いない できる できます ことができる てはならない てはいけない"
    ),
    unspaced=True,
    qualifiers=frozenset({"しかし", "ただし", "だが", "けれども"}),
    conditions=words("もし もしも 仮に 万一"),
    condition_endings=(
        "れば",
        "けば",
        "せば",
        "てば",
        "めば",
        "べば",
        "ねば",
        "げば",
        "えば",
        "たら",
        "だら",
        "なら",
        "ならば",
        "場合",
        "場合は",
        "場合には",
        "限り",
        "としても",
    ),
    hedges_behind=words(
        "かもしれない かもしれません だろう でしょう らしい ようだ ようです とみられる とみられます とみられている 可能性がある 可能性があります 疑いがある 恐れがある おそれがある はずだ はずだった はずです つもりだった ところだった"
    ),
    denials_behind=frozenset(
        {
            "とは言っていない",
            "とは言っていません",
            "とは言わなかった",
            "とはいっていない",
            "とは述べていない",
            "とは述べていません",
            "とは述べなかった",
            "とは認めていない",
            "とは認めなかった",
            "と認めていない",
            "と認めなかった",
            "という証拠は見つかっていない",
            "という根拠はない",
            "ことを否定した",
            "ことを否定している",
            "ことを否定しました",
            "というのは事実ではない",
            "かどうかは不明",
            "かどうかはわからない",
            "かどうかは分からない",
            "とは限らない",
            "とは限らず",
            "とは限りません",
            "とは言えない",
            "とは言えません",
            "とはいえない",
            "とはいえません",
            "とは思わない",
            "とは思いません",
            "とは考えていない",
            "とは考えられない",
            "とは信じない",
            "という証拠はない",
            "という証拠はありません",
            "という証拠はなかった",
            "という事実はない",
            "という事実はありません",
            "ことを否定",
            "ことは否定",
            "ことを否認",
            "というのは嘘",
            "というのはうそ",
            "というのは誤り",
            "のは嘘",
            "わけではない",
            "わけではありません",
            "わけでもない",
            "はずがない",
            "はずはない",
        }
    ),
    negation_behind=frozenset(
        {"ではない", "ではありません", "ではなかった", "でない", "じゃない", "ではなく", "のではない"}
    ),
    units=words("円 米 里 秒 分 時 日 週 月 年 度 人 回 % ‰ $ € £ ¥ 万 億 千 百 十 倍"),
    gaps=GAPS,
    remarks=REMARKS,
    editorial_notes=frozenset({"ママ", "原文ママ", "原文のまま", "強調は引用者", "傍点筆者", "sic"}),
    stage_directions=words("拍 手 笑"),
)

MATCHING = with_features(_WORDS, FEATURES)
