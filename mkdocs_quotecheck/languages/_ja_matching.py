"""Japanese words for judging differences between a quotation and its source; each character is a word of its own."""

from mkdocs_quotecheck.languages._features import with_features
from mkdocs_quotecheck.languages._ja_editing import GAPS, REMARKS
from mkdocs_quotecheck.languages._ja_features import FEATURES
from mkdocs_quotecheck.languages._schema import DenyingWords, MatchingWords, words

_WORDS = MatchingWords(
    modals=words(
        "可 能 必 要 なければならない なければなりません なくてはならない なくてはなりません なければならず ねばならない ねばならず べき べし てもよい "
        "てもいい ても構わない かもしれない かもしれません だろう でしょう はず に違いない できる できます ことができる てはならない てはいけない"
    ),
    unspaced=True,
    qualifiers=frozenset({"しかし", "ただし", "だが", "けれども"}),
    conditions=words("もし もしも 仮に 万一"),
    exception_openers=frozenset({"を除いて", "を除き", "を除けば", "以外は"}),
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
        "と思われ と考えられ と信じられ のだろうか のでしょうか かもしれない かもしれません だろう でしょう らしい ようだ ようです とみられる とみられます とみられている 可能性がある 可能性があります 疑いがある 恐れがある おそれがある はずだ はずだった はずです つもりだった ところだった"
    ),
    denying=DenyingWords(
        question_particles="か",
        complementizers=words(
            "と とは とも との とまでは という といった ということ ということを ということは ことを ことは ことが ことも というのは"
        ),
        fillers=words("まだ いまだ 未だ 決して 必ずしも 正式に はっきり 明確に 誰も だれも"),
        questions=words("かどうか か否か かは かもわから"),
    ),
    idle_negations=words(
        "ざるを得ない ざるをえない ざるを得なかった 過言ではない 過言でない 変わらない 変わりない 変わりはない 否めない 違いない 間違いない 間違いはない 疑いない 疑いはない 疑いの余地はない"
    ),
    denials_behind=words("のは嘘 わけではない わけではありません わけでもない はずがない はずはない"),
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
