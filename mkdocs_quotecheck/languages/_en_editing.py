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
    hedges=phrases(
        "perhaps, maybe, possibly, probably, presumably, allegedly, supposedly, reportedly, apparently, "
        "seemingly, purportedly, ostensibly, conceivably, potentially, arguably, hypothetically, "
        "theoretically, in so it seems, it seems, it is said, as it were, as some say, it "
        "is claimed, it is alleged, it is believed, in all likelihood, in all probability, most likely, very "
        "likely, quite likely, as likely as not, in a sense, if anything, i think, i believe, i suppose, i "
        "guess, we think, we believe, rumour has it, rumor has it, by all accounts, by some accounts, "
        "doubtless"
    ),
    approximations=phrases(
        "almost, nearly, virtually, practically, all but, as good as, close to, on the verge of, on the brink "
        "of, on the point of, near, not quite, barely, hardly, scarcely, half, quasi, next to, approaching, "
        "short of, just under, just over, minus, negative, so called, would be, alleged, supposed, purported, "
        "ostensible, apparent, possible, potential, suspected, putative, attempted, failed, fake, false, "
        "mock, pseudo, former, ex, few, little, partly, partially, in part, mostly, largely, mainly, "
        "sometimes, seldom, rarely, occasionally, up to, at most, at least"
    ),
    unreal=phrases(
        "plan, plans, planned, planning, hope, hopes, hoped, hoping, want, wants, wanted, wanting, wish, "
        "wishes, wished, wishing, intend, intends, intended, intending, aim, aims, aimed, aiming, mean, "
        "means, meant, try, tries, tried, trying, attempt, attempts, attempted, attempting, seek, seeks, "
        "sought, threaten, threatens, threatened, threatening, promise, promises, promised, promising, vow, "
        "vows, vowed, pledge, pledges, pledged, offer, offers, offered, propose, proposes, proposed, prepare, "
        "prepares, prepared, preparing, agree, agreed, agrees, consider, considers, considered, considering, "
        "contemplate, contemplates, contemplated, contemplating, "
        "debate, debated, suggest, suggests, suggested, suggesting, recommend, recommends, recommended, "
        "recommending, expect, expects, expected, fear, fears, feared, fearing, seem, seems, seemed, appear, "
        "appears, appeared, claim, claims, claimed, claiming, allege, alleges, alleged, alleging, purport, "
        "purports, purported, pretend, pretends, pretended, pretending, profess, professes, professed, "
        "rumour, rumours, rumoured, rumor, rumors, rumored, reputed, supposed, believed, believe, believes, "
        "thought, think, thinks, presumed, assume, assumes, assumed, suspect, suspects, suspected, likely, "
        "unlikely, possible, impossible, probable, improbable, doubtful, conceivable, inconceivable, "
        "plausible, implausible, unclear, uncertain, unproven, untrue, false, due, ready, willing, unwilling, "
        "keen, eager, anxious, reluctant, able, unable, free, afraid, hesitant, poised, bound, set, slated, "
        "scheduled, loath, tempted, inclined, disinclined, refuse, refuses, refused, refusing, fail, fails, "
        "failed, failing, decline, declines, declined, declining, neglect, neglects, neglected, omit, omits, "
        "omitted, forget, forgets, forgot, forgotten, hesitate, hesitates, hesitated, stop, stops, stopped, "
        "stopping, cease, ceases, ceased, ceasing, quit, quits, quitting, avoid, avoids, avoided, avoiding, "
        "deny, denies, denied, denying, regret not, give up, gives up, gave up, given up, abandon, abandons, "
        "abandoned, abandoning, escape, escapes, escaped, resist, resists, resisted, delay, delays, delayed, "
        "postpone, postpones, postponed, oppose, opposes, opposed, reject, rejects, rejected, ban, bans, "
        "banned, forbid, forbids, forbade, forbidden, prevented, prevent, prevents, prohibit, prohibits, "
        "prohibited, refrain, refrains, refrained, abstain, abstains, abstained, risk, risks, risked, doubt, "
        "doubts, doubted, dispute, disputes, disputed, dismiss, dismisses, dismissed, disbelieve, imagine, "
        "imagines, imagined, dream, dreams, dreamed, dreamt, demand, demands, demanded, urge, urges, urged, "
        "ask, asks, asked, invite, invites, invited, order, orders, ordered, advise, advises, advised, "
        "encourage, encourages, encouraged, permit, permits, permitted, allow, allows, allowed, authorise, "
        "authorised, authorize, authorized, require, requires, required, oblige, obliged, need, needs, "
        "needed, ought, used, going, about, myth, lie, hoax, fiction, fable, legend, fallacy, misconception, "
        "illusion, possibility, suspicion, speculation, allegation, allegations, accusation, accusations, "
        "theory, danger, chance, question whether, wonder "
        "whether, would have, could have, might have, should have, in danger of, at risk of, accused of, "
        "accuse, accuses, accused, suspected of, charged with, charged, capable of, incapable of, far from, "
        "barred from, banned from, blocked from, kept from, stopped from, deterred from, discouraged from, dissuaded from, "
        "excluded from, exempted from, hindered from, restrained from, saved from, spared from, disqualified from, "
        "instead of, rather than, without, short of, close to, on the verge of, thought of, talk of, talked "
        "of, spoke of, dream of, dreamed of"
    ),
    hearsay=phrases("said, reported, understood, held, deemed, known"),
    implied=phrases(
        "managed, manages, manage, managing, happened, happens, began, begin, begins, beginning, begun, "
        "started, start, starts, starting, continued, continue, continues, helped, help, helps, dared, came, "
        "went, got, kept, keep, keeps, chose, proceeded, succeeded, succeeds, finished, enjoyed, enjoy, "
        "enjoys, remembered, bothered, stood, sat, lay, spent, saw, heard, felt, watched, made, let, lets, "
        "found, go, goes, turned, proved, remained"
    ),
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
