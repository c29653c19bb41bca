"""What reading Japanese quotations needs to know of the language."""

from mkdocs_quotecheck.languages._schema import ReadingWords, Verbs, words

READING = ReadingWords(
    speech_verbs=Verbs(
        present=words(
            "述べる 述べている 述べており 述べ 話す 話している 話し 語る 語っている 語り 言う 言っている 言い 説明する 説明している 説明し 指摘する 指摘している "
            "指摘し 強調する 強調している 強調し 主張する 主張している 主張し 答える 答え 書いている 書く 発表する 発表している コメントする コメントしている "
            "訴える 訴えている 訴え 批判する 批判している 批判し 警告する 警告している 明言する 認める 認め 振り返る 振り返っている 振り返り 呼びかける 呼びかけている "
            "尋ねる 聞く 叫ぶ つぶやく 報じる 報じている 伝える 伝えている とのこと 明かす 明かし 期待する 期待を寄せる 意気込む 見ている 話す。"
        ),
        past=words(
            "述べた 話した 語った 言った 説明した 指摘した 強調した 主張した 答えた 書いた 発表した コメントした 訴えた 批判した 警告した 明言した 認めた 振り返った "
            "呼びかけた 尋ねた 聞いた 聞いてみた 叫んだ つぶやいた 報じた 伝えた 明かした 明らかにした 表明した 宣言した 約束した 要求した 反論した 回答した 返した 記した "
            "記している 発言した 断言した 付け加えた 続けた 評した 評価した 笑った 嘆いた 求めた 意気込んだ 感謝した 謝罪した 否定した 提案した 語っていた 話していた 述べていた 言っていた"
        ),
    ),
    quoting_verbs=Verbs(
        present=words(
            "呼ぶ 呼んだ 呼んでいる 評する 評した 形容した 形容する 表現した 表現する 称した 称する 批判した 位置づけた"
        )
    ),
    subject_marks=("は", "が", "も", "によると", "によれば"),
    quote_marks=("と", "とも", "などと", "って"),
    subject_openers=("しかし", "また", "一方", "さらに", "そして", "これに対し", "だが", "ただ"),
    pronouns={"彼": "he", "彼女": "she", "彼ら": "they", "私": "-", "僕": "-", "俺": "-"},
    unspaced=True,
    inversion=False,
    term_cues=words("いわゆる"),
    question_labels=words("問 質問 記者"),
    answer_labels=words("答 回答"),
)
