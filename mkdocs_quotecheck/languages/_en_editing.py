"""What an editor of quotations writes in this language (`en`): remarks in brackets, and what an ellipsis swallows."""

from mkdocs_quotecheck.languages._schema import GapWords, RemarkWords, phrases, words

REMARKS = RemarkWords(
    subjects=words(
        "emphasis emphases italic italics italicisation italicization boldface bold underlining underline "
        "underscoring underscore citation citations reference references footnote footnotes endnote endnotes "
        "note notes signal signals quotation quotations quote quotes mark marks bracket brackets parenthesis "
        "parentheses parenthetical parentheticals ellipsis ellipses punctuation capitalization capitalisation "
        "capitals spelling spellings typography formatting layout typeface alteration alterations "
        "modification modifications change changes correction corrections insertion insertions addition "
        "additions interpolation interpolations omission omissions deletion deletions gloss glosses "
        "translation translations transliteration paragraph paragraphs paragraphing break breaks line heading "
        "headings subheading subheadings numbering enumeration hyperlink hyperlinks link links caption "
        "captions timestamps diacritics abbreviations comma"
    ),
    states=words(
        "added omitted by mine simplified ours my our author's authors' translator's editor's editors' writer's supplied "
        "adopted accepted altered removed deleted changed modified modernised modernized normalised "
        "normalized corrected inserted original originals source kept retained preserved suppressed expanded "
        "adapted elided dropped internal his her their theirs hers"
    ),
    deeds=words("emphasised translated emphasized italicised italicized underlined"),
    links=words(
        "i we have has had been first second third in the of and by or from as with all other some a is are was were me us author authors editor "
        "editors translator writer text throughout here for clarity not this"
    ),
)

GAPS = GapWords(
    contrasts=phrases(
        "but, rather, instead, but rather, but instead, but also, but even, but in fact, but actually, on the "
        "contrary, it is, it was, it's, he is, she is, they are, it's rather"
    ),
    graded=(("not so much", "as"), ("less", "than"), ("not only", "but"), ("not only", "but also")),
    others=words("other others remaining rest latter second remainder"),
    idle=(
        "only fitting",
        "only sensible",
        "only appropriate",
        "only decent",
        "only polite",
        "only wise",
        "only prudent",
        "only common sense",
        "only a matter of time",
        "only to be hoped",
        "only courteous",
        "only just and proper",
        "only sporting",
        "only sane",
        "only honest",
        "only rational",
        "only natural",
        "only fair",
        "only right",
        "only human",
        "only logical",
        "only reasonable",
        "only proper",
        "only normal",
        "only understandable",
        "only to be expected",
        "only too",
        "only just",
        "only recently",
        "only yesterday",
        "only now",
        "only then",
        "only once",
        "without limitation",
        "without restriction",
        "not limited to",
        "no wonder",
        "no doubt",
        "no matter",
        "no sooner",
        "not surprisingly",
        "not least",
        "not to mention",
        "needless to say",
        "if anything",
        "if you like",
        "if you will",
        "as if",
        "as though",
        "if only",
        "not infrequently",
        "not uncommonly",
        "no small",
        "no less",
        "no fewer",
        "no later",
        "nothing short of",
        "nothing less than",
        "none other than",
        "last but not least",
        "whether or not",
        "more often than not",
        "like it or not",
        "no longer young",
        "why not",
        "if so",
        "not long after",
    ),
)
