"""What citations and numbers need to know of Chinese."""

from mkdocs_quotecheck.languages._schema import CitingWords, NumberWords, words

CITING = CitingWords(
    locators={
        "page": ("第{}页", "第{}頁", "p.", "pp."),
        "section": ("第{}节", "第{}節", "§"),
        "article": ("第{}条", "第{}條"),
        "chapter": ("第{}章",),
        "line": ("第{}行",),
    },
    source_phrases=("根据", "根據", "据", "據", "按照", "引自", "摘自"),
    source_headings=words("资料来源 資料來源 来源 來源 参考资料 參考資料 参考文献 參考文獻 出处 出處"),
    source_labels=("资料来源", "資料來源", "来源", "來源", "出处", "出處", "见", "見"),
    same_source=("同上", "ibid"),
)

NUMBERS = NumberWords(
    cardinals={
        "零": 0,
        "〇": 0,
        "一": 1,
        "二": 2,
        "两": 2,
        "兩": 2,
        "三": 3,
        "四": 4,
        "五": 5,
        "六": 6,
        "七": 7,
        "八": 8,
        "九": 9,
    },
    scales={"十": 10, "百": 1e2, "千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8},
    articles=words("一 零 〇"),
    percent=("%", "％", "个百分点", "個百分點"),
    about=("约", "約", "大约", "大約", "近", "超过", "超過", "逾", "不到", "至少"),
    above=("超过", "超過", "逾", "至少"),
    below=("不到",),
    percentage_points=("个百分点", "個百分點"),
    labels=("rfc", "iso", "gb"),
)
