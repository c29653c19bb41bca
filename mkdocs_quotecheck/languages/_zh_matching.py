"""Chinese words for judging differences between a quotation and its source; each character is a word of its own."""

from mkdocs_quotecheck.languages._features import with_features
from mkdocs_quotecheck.languages._schema import DenyingWords, MatchingWords, words
from mkdocs_quotecheck.languages._zh_editing import GAPS, REMARKS
from mkdocs_quotecheck.languages._zh_features import FEATURES

_WORDS = MatchingWords(
    modals=words(
        "必须 必須 应该 應該 应当 應當 可以 可能 能够 能夠 将会 將會 不得 必将 必將 能 会 會 可 应 應 必 须 須 将 將 该 該 要 得"
    ),
    capitals_tell=False,
    qualifiers=frozenset({"但", "但是", "然而", "除非", "如果", "虽然", "雖然", "不过", "不過", "只要"}),
    unspaced=True,
    denying=DenyingWords(
        question_particles="乎哉邪耶欤歟吗嗎呢",
        requiring=words("必须 必須 须 須 需要 需 应当 應當 应 應"),
        proving=words("证明 證明 证实 證實 表明"),
        complementizers=words("的 这一 这种 這一 這種"),
        fillers=words(
            "了 过 過 着 著 到 出 的 地 能 能够 能夠 可以 会 會 敢 愿 愿意 願意 肯 人 任何 有 足够 足夠 充分 确凿 確鑿 直接 明确 明確 可靠 "
            "也 都 并 並 还 還 曾 曾经 曾經 从 從 从来 從來 就 此 其 公开 公開 正式 完全 真正 一定 必然 尚 仍 去 来 來 据 据以"
        ),
    ),
    idle_negations=words(
        "不得不 不能不 不可不 无不 無不 莫不 不无 不無 不可否认 不可否認 无可否认 無可否認 不容否认 不容否認 毫无疑问 毫無疑問 无疑 無疑 不敢相信"
    ),
    negation_before=words("禁止 严禁 嚴禁 不 没 沒 没有 沒有 未 未曾 从未 從未 无 無 并非 並非 非"),
    denials_behind=words("并不属实 並不屬實 不属实 不屬實 是假的 是谎言 並非事實 并非事实 不是事实 不是真的"),
    hedges_behind=words("吗 嗎"),
    focus_particles=words("只有 仅 僅 仅有 僅有 唯有 只 惟有"),
    conditions=words("如果 若 若是 倘若 假如 假使 要是 除非 除了 只要 只有 除"),
    units=words(
        "元 圆 米 里 斤 吨 噸 克 升 秒 分 时 時 天 日 周 月 年 度 人 次 % ‰ $ € £ ¥ 亩 尺 寸 倍 万 萬 亿 億 千 百 十"
    ),
    opposites=(
        ("前", "后"),
        ("前", "後"),
        ("多", "少"),
        ("高", "低"),
        ("上", "下"),
        ("增", "减"),
        ("增", "減"),
        ("同", "异"),
        ("真", "假"),
        ("对", "错"),
        ("有", "无"),
        ("升", "降"),
        ("涨", "跌"),
        ("漲", "跌"),
        ("胜", "败"),
        ("开", "关"),
        ("開", "關"),
    ),
    pronouns=words("我 你 他 她 它 们 們 这 這 那 此 其"),
    gaps=GAPS,
    remarks=REMARKS,
    editorial_notes=words(
        "原文如此 sic 着重号为引者所加 强调为引者所加 粗体为作者所加 笔者注 編者按 编者注 引者注"
    ),
    stage_directions=words("掌 声 聲 笑 鼓"),
    reference_words=words("注 见 見 参"),
)

MATCHING = with_features(_WORDS, FEATURES)
