"""What an editor of quotations writes in this language (`en`): remarks in brackets."""

from mkdocs_quotecheck.languages._schema import RemarkWords, words

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
