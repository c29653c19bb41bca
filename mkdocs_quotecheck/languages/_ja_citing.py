"""What citations and numbers need to know of Japanese."""

from mkdocs_quotecheck.languages._schema import CitingWords, NumberWords, words

CITING = CitingWords(
    locators={
        "page": ("第{}頁", "第{}ページ", "p.", "pp."),
        "section": ("第{}節", "第{}項", "§"),
        "article": ("第{}条",),
        "chapter": ("第{}章",),
        "line": ("第{}行",),
    },
    source_phrases=("出典", "引用元"),
    source_headings=words("出典 参考文献 参考資料 引用文献 資料"),
    source_labels=("出典", "引用元", "参照"),
    same_source=("同上", "同書", "ibid"),
)

NUMBERS = NumberWords(
    cardinals={
        "零": 0,
        "〇": 0,
        "一": 1,
        "二": 2,
        "三": 3,
        "四": 4,
        "五": 5,
        "六": 6,
        "七": 7,
        "八": 8,
        "九": 9,
    },
    scales={"十": 10, "百": 1e2, "千": 1e3, "万": 1e4, "億": 1e8, "兆": 1e12},
    articles=words("一 零 〇"),
    percent=("%", "％", "パーセント", "ポイント"),
    about=("約", "およそ", "ほぼ", "最大", "少なくとも"),
    above=("少なくとも",),
    below=("最大",),
    percentage_points=("ポイント",),
    labels=("rfc", "iso", "jis"),
)
