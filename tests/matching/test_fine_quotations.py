"""Quotations that a fact-checker would sign: the words are the source's, whatever the typography and the conventions."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

K = EditKind
V = Verdict.VERBATIM
E = Verdict.EQUIVALENT

# (what it shows, quotation, source, verdict, kinds that the evidence must hold)
TYPOGRAPHY: list[tuple[str, str, str, Verdict, set[EditKind]]] = [
    ("the same words", "the ferry left at dawn", "They say the ferry left at dawn and came back.", V, set()),
    ("straight for curly apostrophes", "the pilot's log wasn't kept", "I know the pilot’s log wasn’t kept that week.", V, {K.TYPOGRAPHY}),
    ("doubled apostrophes", "the pilot''s log was lost", "They said the pilot's log was lost.", V, {K.TYPOGRAPHY}),
    ("an em dash without spaces", "the dredger—an old one—sank", "In May the dredger – an old one – sank.", V, {K.TYPOGRAPHY}),
    ("a hyphen for an en dash in a range", "pages 12-15 are missing", "It seems pages 12–15 are missing.", V, {K.TYPOGRAPHY}),
    ("non-breaking spaces", "9 000 tonnes of grain", "She carried 9\u00a0000 tonnes of grain.", V, set()),
    ("a narrow space before a sign", "C'est tout !", "Il dit : C’est tout\u202f! Puis rien.", V, {K.TYPOGRAPHY}),
    ("a non-breaking hyphen", "a well-known wreck", "It is a well\u2011known wreck.", V, {K.TYPOGRAPHY}),
    ("a soft hyphen", "the breakwater held", "At night the break\u00adwater held.", V, {K.TYPOGRAPHY}),
    ("a zero-width space", "the breakwater held", "At night the break\u200bwater held.", V, {K.TYPOGRAPHY}),
    ("a ligature", "the first officer", "So the ﬁrst oﬃcer went below.", V, {K.TYPOGRAPHY}),
    ("a letter that is two", "the oeuvre of Caesar", "It is the œuvre of Cæsar.", V, {K.TYPOGRAPHY}),
    ("a long s", "the first storm", "Then the firſt ſtorm came.", V, {K.TYPOGRAPHY}),
    ("decomposed accents", "the café by the quay", "We met in the cafe\u0301 by the quay.", V, {K.TYPOGRAPHY}),
    ("full-width letters", "Dock A is shut", "Note: Dock Ａ is shut.", V, {K.TYPOGRAPHY}),
    ("a hard line wrap", "the lamp went out twice", "It is said the lamp\n   went out twice.", V, set()),
    ("a line wrap in Chinese", "港口在夜里关闭了", "据说港口在夜\n里关闭了。", V, set()),
    ("full-width punctuation", "港口关闭,船只停航", "据说港口关闭，船只停航。", V, {K.TYPOGRAPHY}),
    ("a word broken at a line's end", "the harbour master agreed", "Then the har-\nbour master agreed.", V, set()),
    ("the last word broken at a line's end", "the harbour master", "Then came the harbour mas-\nter. He left.", V, {K.TYPOGRAPHY}),
    ("the first word broken at a line's end", "uprising was over by noon", "They say the up-\nrising was over by noon.", V, {K.TYPOGRAPHY}),
    ("a real hyphen at a line's end", "a long-term lease", "They signed a long-\nterm lease.", V, set()),
    ("a Greek letter by its name", "the beta2 sample", "We kept the β2 sample.", V, {K.SYMBOL}),
    ("a sign in ASCII", "aged >= 65 years", "Pilots aged ≥ 65 years.", V, {K.SYMBOL}),
    ("a sign with a slash", "aged >/= 65 years", "Pilots aged ≥ 65 years.", V, {K.SYMBOL}),
    ("plus or minus", "5 +/- 2 knots", "It blew 5 ± 2 knots.", V, {K.SYMBOL}),
    ("an exponent with a caret", "10^6 grains", "There were 10⁶ grains.", V, {K.SYMBOL}),
    ("a heading in capitals", "Report on the harbour", "REPORT ON THE HARBOUR\n\nIt was a bad year.", V, {K.TYPOGRAPHY}),
    ("Markdown emphasis in the source", "the new pier is closed", "So the **new pier** is _closed_ now.", V, {K.TYPOGRAPHY}),
    ("a Markdown link in the source", "the new pier is closed", "So the [new pier](https://example.org/pier) is closed now.", V, set()),
    ("a sign as a character reference", "levels were low (p < 0.05)", "So levels were low (p &lt; 0.05) in May.", V, {K.SYMBOL}),
    ("an ampersand as a reference", "Birk & Sons built it", "We know Birk &amp; Sons built it.", V, {K.TYPOGRAPHY}),
    ("marks and spaces as references", "It's “too late” now", "He said: It&#39;s &ldquo;too&nbsp;late&rdquo; now.", V, {K.TYPOGRAPHY}),
    ("a keyword in a sentence of capitals", "The crew shall keep the log", "It is so. THE CREW SHALL KEEP THE LOG. So be it.", V, {K.TYPOGRAPHY}),
    ("an HTML tag in the source", "the vessel Maris was towed", "Then the vessel <i>Maris</i> was towed.", V, set()),
]  # fmt: skip

FURNITURE: list[tuple[str, str, str, Verdict, set[EditKind]]] = [
    ("a page's foot", "the sum of forty pounds was paid", "So the sum of forty\n\nANNUAL REPORT 2024        17\n\n\fpounds was paid.", V, {K.FURNITURE}),
    ("a page number", "the sum of forty pounds was paid", "So the sum of forty\n\n- 17 -\n\fpounds was paid.", V, {K.FURNITURE}),
    ("line numbers", "the sum of forty pounds was paid", "11 He said that the sum\n12 of forty pounds was\n13 paid in the end", V, {K.FURNITURE}),
]  # fmt: skip

CONVENTIONS: list[tuple[str, str, str, Verdict, set[EditKind]]] = [
    ("the first letter's case", "The crane was safe", "We thought the crane was safe.", E, {K.FIRST_CASE}),
    ("the first letter in brackets", "[T]he crane was safe", "We thought the crane was safe.", E, {K.FIRST_CASE}),
    ("an ending in brackets", "she walk[ed] along the quay", "Every day she walks along the quay.", E, {K.SUBSTITUTION}),
    ("a comma moved inside", "the crane was safe,", "We thought the crane was safe and sound.", E, {K.END_PUNCTUATION}),
    ("a full stop where the source goes on", "The crane was safe.", "The crane was safe and sound.", E, {K.END_PUNCTUATION}),
    ("nested marks changed", "He cried ‘too late’ and left", "He cried “too late” and left.", E, {K.NESTED_MARKS}),
    ("German nested marks changed", "Er rief »zu spät« und ging", "Er rief „zu spät“ und ging.", V, {K.TYPOGRAPHY}),
    ("an ellipsis", "The board … voted for the plan", "The board met at noon and voted for the plan.", E, {K.ELLIPSIS}),
    ("spaced dots", "The board . . . voted for the plan", "The board met at noon and voted for the plan.", E, {K.ELLIPSIS}),
    ("dots in brackets", "The board [...] voted for the plan", "The board met at noon and voted for the plan.", E, {K.ELLIPSIS}),
    ("dots in round brackets", "The board (...) voted for the plan", "The board met at noon and voted for the plan.", E, {K.ELLIPSIS}),
    ("four dots over a sentence", "The gate was shut.... Nobody came by.", "The gate was shut. It rained. Nobody came by.", E, {K.ELLIPSIS}),
    ("dots over a pronoun", "The harbour … will be closed next year", "The harbour is old and grey. It will be closed next year.", E, {K.ELLIPSIS}),
    ("dots over the same noun", "The reactor … was closed in May.", "The reactor is old. The reactor, they say, was closed in May.", E, {K.ELLIPSIS}),
    ("dots at both ends", "… met at noon and voted …", "The board met at noon and voted for the plan.", E, set()),
    ("the source's own ellipsis", "Well … I never", "She said: Well … I never! And left.", V, set()),
    ("a passage in capitals", "in no event shall the harbour be liable", "IN NO EVENT SHALL THE HARBOUR BE LIABLE FOR LOSS.", V, set()),
    ("(sic) in round brackets", "They was (sic) late again", "They was late again, he wrote.", E, {K.EDITORIAL_NOTE}),
    ("emphasis in round brackets", "They were late for the third time (emphasis mine).", "They were late for the third time, he wrote.", E, {K.EDITORIAL_NOTE}),
    ("[sic]", "They was [sic] late again", "They was late again, he wrote.", E, {K.EDITORIAL_NOTE}),
    ("[emphasis added]", "It was a grave mistake. [emphasis added]", "It was a grave mistake.", E, {K.EDITORIAL_NOTE}),
    ("a gloss", "it [the ferry] left at dawn", "They say it left at dawn.", E, {K.GLOSS}),
    ("a noun for a pronoun", "[The pilot] resigned in June", "He resigned in June.", E, set()),
    ("a noun for a pronoun inside", "that [the pilot] resigned in June", "We know that he resigned in June.", E, {K.SUBSTITUTION}),
    ("a citation marker kept", "as shown before [38, 39]", "This is as shown before [38, 39].", V, set()),
    ("keys of a bibliography left out", "on soft ground, and sank", "It fell on soft ground [@hale2019; @reed, p. 3], and sank.", E, {K.SOURCE_MARKUP}),
    ("a speaker's hesitation left out", "We had seventeen years", "We had, um, seventeen years to do it.", E, {K.SOURCE_MARKUP}),
    ("auxiliaries put into the past in brackets", "when it [would] sail, nobody [could] say", "And when it will sail, nobody can say.", E, {K.SUBSTITUTION}),
    ("several raised numbers run into the text", "The mast broke. The hull held.", "The mast broke.12,13 The hull held.", E, {K.SOURCE_MARKUP}),
    ("a range of raised numbers", "The mast broke. The hull held.", "The mast broke.3,5–7 The hull held.", E, {K.SOURCE_MARKUP}),
    ("a citation marker left out", "as shown before. It holds.", "This is as shown before [38, 39]. It holds.", E, {K.SOURCE_MARKUP}),
    ("a key left out", "is fixed by the standard and binding", "This is fixed by the standard [RFC2119] and binding.", E, {K.SOURCE_MARKUP}),
    ("a footnote's figure left out", "the pier was built late and paid twice", "So the pier was built late¹² and paid twice.", E, {K.SOURCE_MARKUP}),
    ("a footnote's number left out", "the pier fell. Nobody was hurt.", "That day the pier fell.7 Nobody was hurt.", E, {K.SOURCE_MARKUP}),
    ("a stage direction left out", "Thank you all. We shall build it.", "Thank you all. [Applause] We shall build it.", E, {K.SOURCE_MARKUP}),
    ("a stage direction kept", "Thank you all. [Applause] We shall build it.", "Thank you all. [Applause] We shall build it.", V, set()),
    ("an interval in brackets", "odds of 0.25 [95% CI 0.15-0.42] were found", "There, odds of 0.25 [95% CI 0.15-0.42] were found.", V, set()),
    ("chemistry in brackets", "binds a [2Fe-2S] cluster", "It binds a [2Fe-2S] cluster there.", V, set()),
    ("an index in brackets", "the value of counters[space]: is kept", "There the value of counters[space]: is kept.", V, set()),
    ("a bracket of the source beside an ellipsis", "The pier [plan B] … was never built", "The pier [plan B] on the left bank was never built.", E, {K.ELLIPSIS}),
    ("a name of another case", "the Harbour Master agreed", "Then the harbour master agreed.", E, {K.FIRST_CASE}),
    ("a harmless ellipsis beside a negation", "The pilot … left the bridge", "The pilot, who had not slept, left the bridge.", E, {K.ELLIPSIS}),
    ("a negation in another sentence", "The pilot left. … He drank tea.", "The pilot left. He did not sleep. He drank tea.", E, {K.ELLIPSIS}),
    ("cut before its qualifier", "We will pay for the pier", "We will pay for the pier only if it stands.", V, {K.CUT_QUALIFIER}),
    ("a possessive cut off", "the harbour master", "It was the harbour master's idea.", E, {K.END_PUNCTUATION}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "quote", "source", "verdict", "kinds"),
    TYPOGRAPHY + CONVENTIONS + FURNITURE,
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_a_quotation_that_differs_only_so_is_fine(
    why: str, quote: str, source: str, verdict: Verdict, kinds: set[EditKind]
) -> None:
    evidence = check_quote(quote, prepare_source(source))
    found = {edit.kind for alignment in evidence.alignments for edit in alignment.edits}
    assert evidence.verdict is verdict, (why, found)
    assert kinds <= found, why
