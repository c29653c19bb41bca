"""English words and phrases with what they do to the words that they govern (`_features.py`)."""

from mkdocs_quotecheck.languages._features import Entry, Feature

FEATURES = (
    Entry(
        Feature.NEGATION,
        "-n't, cannot, nay, neither, never, no, nobody, non, none, nor, not, nothing, nowhere",
    ),
    Entry(Feature.NEGATION | Feature.APPROXIMATION, "barely, hardly, rarely, scarcely, seldom"),
    Entry(Feature.NEGATION | Feature.UNREAL, "without"),
    Entry(
        Feature.EXCEPTION,
        "apart from, as little as, as long as, barring, every one but, everybody but, everyone but, "
        "everything but, except, excluding, exclusively, if, merely, nobody but, none but, nothing but, "
        "only, other than, provided that, so long as, solely, unless",
    ),
    Entry(Feature.EXCEPTION | Feature.NEGATES_NEXT, "anything but"),
    Entry(Feature.EXCEPTION | Feature.NEGATES_NEXT | Feature.APPROXIMATION | Feature.UNREAL, "short of"),
    Entry(Feature.EXCEPTION | Feature.NEGATES_NEXT | Feature.UNREAL, "far from"),
    Entry(Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE, "allegedly, supposedly"),
    Entry(Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "all but"),
    Entry(
        Feature.QUANTIFIER,
        "all, always, any, appear, approximately, around, both, completely, each, either, entirely, "
        "estimated, every, fewer, frequently, fully, generally, least, less, majority, many, minority, "
        "more, most, much, often, quarter, relatively, roughly, seem, several, slightly, some, somewhat, "
        "suggest, suggests, usually",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "apparently, maybe, perhaps, possibly, potentially, presumably, probably, reportedly, seemingly",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION,
        "almost, nearly, practically, virtually",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.APPROXIMATION,
        "alleged, few, half, largely, mainly, mostly, occasionally, partially, partly, sometimes",
    ),
    Entry(Feature.QUANTIFIER | Feature.UNREAL, "about"),
    Entry(Feature.QUANTIFIER | Feature.UNREAL | Feature.ASSERTION | Feature.SUPPOSITION, "likely"),
    Entry(Feature.QUANTIFIER | Feature.ASSERTION, "certain"),
    Entry(Feature.QUANTIFIER | Feature.LINKING, "appears, seems"),
    Entry(Feature.QUANTIFIER | Feature.DENIER, "unlikely"),
    Entry(
        Feature.NEGATES_NEXT,
        "a crime to, absence of, absolved of, abstain from, abstained from, acquitted of, against, an "
        "offence to, an offense to, as opposed to, averse to, ban on, bans on, bereft of, by no means, "
        "cease to, ceased to, ceased to be, ceases to, cleared of, contrary to, decline to, declined to, "
        "declines to, declining to, denied being, denied ever, denied having, denies being, denies ever, "
        "denies having, deny being, deny having, deprived of, destitute of, devoid of, disinclined to, "
        "excused from, exempt from, exonerated of, fail even to, fail to, failed even to, failed to, "
        "failing to, fails to, failure to, for lack of, for want of, forbidden from, forbidden to, forget "
        "to, forgets to, forgot to, free from, free of, hesitate to, hesitated to, hesitates to, illegal "
        "to, impossible to, in contrast to, in lieu of, in no mood to, in no position to, in no way, in "
        "place of, in the absence of, inability to, inadvisable to, ineligible to, innocent of, lack any, "
        "lack of, lacked any, lacks any, let alone, loath to, much less, neglect to, neglected to, "
        "neglecting to, neglects to, never mind, never to, no longer, no plan to, no plans to, no reason "
        "to, no right to, no wish to, not about to, not allowed to, not guilty of, not so much, not to, "
        "nowhere near, omit to, omits to, omitted to, opposed to, powerless to, pretend to, pretended to, "
        "pretending to, pretends to, prevent from, prevented from, prevents from, prohibition against, "
        "prohibition of, prohibition on, prohibitions on, protected from, refrain from, refrained from, "
        "refrains from, refusal to, refuse to, refused to, refuses to, refusing to, relieved of, reluctant "
        "to, remains to, rid of, robbed of, safe from, shielded from, still less, stop short of, stopped "
        "short of, stops short of, stripped of, the opposite of, too early to, too late to, too small to, "
        "too weak to, tried not to, try not to, unable to, unfit to, unlawful to, unlike, unlikely to, "
        "unqualified to, unsafe to, unwilling to, void of, yet to",
    ),
    Entry(
        Feature.NEGATES_NEXT | Feature.UNREAL,
        "banned from, barred from, deterred from, discouraged from, disqualified from, dissuaded from, "
        "excluded from, incapable of, instead of, rather than",
    ),
    Entry(
        Feature.HEDGES_PREDICATE,
        "a kind of, alleged to, alleged to be, alleged to have, appear to, appear to have, appeared to, "
        "appeared to be, appeared to have, appears to, appears to be, appears to have, assumed to, believed "
        "likely to, believed to, believed to be, believed to have, claimed to, claimed to have, claims to, "
        "claims to have, could be, feared to, feared to have, indicted for, just about, likely to, may be, "
        "may have, may well be, may well have, meant to, might, might be, more or less, ought to have, "
        "presumed to, presumed to have, purported to, purports to, reported to be, reported to have, "
        "reputed to, reputed to have, rumored to have, rumoured to, rumoured to have, said to, said to be, "
        "said to have, seem to, seem to be, seem to have, seemed to, seemed to have, seems to, seems to be, "
        "seems to have, so to speak, supposed to, supposed to be, supposed to have, suspected to, suspected "
        "to have, thought to, thought to be, thought to have, understood to, understood to have, well nigh",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "arguably, as far as i know, as far as we know, at a guess, at best, at first glance, at first "
        "sight, at worst, conceivably, hypothetically, in principle, in the best case, in the worst case, "
        "in theory, legend has it, on paper, ostensibly, purportedly, rumor has it, rumour has it, to the "
        "best of my knowledge, tradition has it, with any luck, with luck, word has it",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.APPROXIMATION,
        "as good as, next to, not quite, on the brink of",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.APPROXIMATION | Feature.UNREAL, "close to, on the verge of"),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.UNREAL,
        "accused of, charged with, could have, might have, should have, suspected of, would have",
    ),
    Entry(
        Feature.HEDGES_CLAUSE,
        "as it were, as legend has it, as likely as not, as some say, as the story goes, at times, by all "
        "accounts, by some accounts, critics say, doubtless, for all i know, for all we know, for the most "
        "part, i believe, i guess, i hope, i suppose, i suspect, i think, if anything, if memory serves, in "
        "a few cases, in a sense, in all likelihood, in all probability, in certain cases, in few cases, in "
        "many cases, in most cases, in rare cases, in some cases, in some respects, in the eyes of, in the "
        "judgement of, in the judgment of, in the opinion of, in the view of, it appears, it is alleged, it "
        "is assumed, it is believed, it is claimed, it is feared, it is hoped, it is rumored, it is "
        "rumoured, it is said, it is thought, it seems, it would appear, it would seem, many believe, many "
        "fear, many think, most likely, now and then, on the whole, or so, or so i am told, or so it seems, "
        "or so the story goes, quite likely, rumors have it, rumours have it, so it seems, so the story "
        "goes, some believe, some fear, some say, some think, story has it, theoretically, there is a "
        "chance, to a certain extent, to a degree, to my knowledge, to some extent, under certain "
        "circumstances, under certain conditions, up to a point, very likely, we believe, we hope, we "
        "suspect, we think, with a few exceptions, with certain exceptions, with few exceptions, with rare "
        "exceptions, with reservations, with some exceptions",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "in part"),
    Entry(
        Feature.APPROXIMATION,
        "anti, approaching, at least, at most, attempted, contested, counter, disputed, ex, failed, fake, "
        "former, just over, just under, little, minus, mock, near, negative, on the point of, ostensible, "
        "potential, preliminary, provisional, pseudo, purported, putative, quasi, self styled, so called, "
        "suspected, tentative, unofficial, up to, would be",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.OPINION | Feature.BELIEF, "supposed"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.SUPPOSITION, "possible"),
    Entry(Feature.APPROXIMATION | Feature.ASSERTION, "apparent"),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "false, unconfirmed, unproven"),
    Entry(
        Feature.UNREAL,
        "able, afraid, aim, aimed, aiming, aims, anxious, at risk of, authorise, authorised, authorize, "
        "authorized, blocked from, bound, capable of, charged, disinclined, dream of, dreamed of, due, "
        "eager, exempted from, fable, free, going, hesitant, hindered from, in danger of, inclined, keen, "
        "kept from, loath, mean, means, meant, oblige, obliged, omit, omits, omitted, ought, permit, "
        "permits, permitted, poised, presumed, question whether, ready, refrain, refrained, refrains, "
        "regret not, reputed, restrained from, saved from, scheduled, set, slated, spared from, spoke of, "
        "stopped from, talk of, talked of, tempted, thought of, uncertain, willing, wonder whether",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION, "plausible"),
    Entry(Feature.UNREAL | Feature.FORMER, "used"),
    Entry(Feature.UNREAL | Feature.CLAIM, "theories, theory"),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "accusation, accusations, allegation, allegations, insinuation, insinuations, speculation, "
        "speculations, suspicion, suspicions",
    ),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "chance, conceivable, danger, illusion, legend, legends, possibilities, possibility, probable",
    ),
    Entry(Feature.HEARSAY, "deemed, held, known, reported, said, understood"),
    Entry(
        Feature.IMPLIED,
        "bothered, came, chose, dared, felt, finds, finished, found, go, goes, got, happened, happens, "
        "heard, lay, made, proceeded, remembered, sat, saw, spent, succeeded, succeeds, watched, went",
    ),
    Entry(Feature.IMPLIED | Feature.LINKING, "remained, remains, stands, stood, turned, turns"),
    Entry(Feature.IMPLIED | Feature.LINKING | Feature.CONFIRMING, "proved, proves"),
    Entry(
        Feature.ASSERTION,
        "agreement, assurance, assurances, attest, attests, basis, calculate, calculated, case, certainty, "
        "certified, certify, clear, clue, clues, confident, confirmation, consensus, corroborate, credence, "
        "credible, evident, foundation, grounds, implication, indication, indications, infer, inferred, "
        "manifest, merit, obvious, plain, proof, reason, reasons, ruled, settled, sign, signifies, signify, "
        "signs, stand, substance, sure, survive, survives, trace, traces, truth, undisputed, verification, "
        "verify, withstand, withstands",
    ),
    Entry(Feature.ASSERTION | Feature.ADDRESSING, "satisfied, satisfy"),
    Entry(Feature.ASSERTION | Feature.CLAIM, "evidence, suggestion, suggestions, testimony"),
    Entry(Feature.ASSERTION | Feature.CONFIRMING, "corroborated, true, verified"),
    Entry(Feature.OPINION, "suppose, supposes"),
    Entry(
        Feature.BELIEF,
        "assumed, believe, believed, believes, claimed, expected, hoped, think, thinks, thought",
    ),
    Entry(Feature.BELIEF | Feature.SUPPOSITION, "feared, imagined"),
    Entry(Feature.FORMER, "formerly, initially, once, originally, previously, traditionally"),
    Entry(Feature.ADDRESSING, "show, showed"),
    Entry(Feature.LINKING, "appeared, became, becomes, looked, looks, out, seemed"),
    Entry(
        Feature.DENIER,
        "baseless, beggared, beggars, bogus, canard, challenged, debatable, defied, defies, deluded, "
        "delusion, delusions, denial, denials, deniers, disbelief, disbelieve, disinformation, dispel, "
        "dispelled, dispelling, dispels, disputable, doubters, doubtful, dubious, duped, erroneously, "
        "exaggerated, exaggeration, fabricated, fabrication, fabrications, fallacies, fallacy, falsehood, "
        "falsehoods, falsely, fiction, fooled, forswore, groundless, hallucinated, hoax, hoaxes, "
        "implausible, impossible, improbable, inaccurate, inconceivable, incorrect, incorrectly, invented, "
        "lie, lied, lies, misbelief, misconception, misconceptions, misinformation, misleading, misled, "
        "misperception, misreported, misstated, mistaken, mistakenly, misunderstanding, mocked, myths, "
        "nonsense, overstatement, overturn, overturned, questionable, questioned, rebuttal, recant, "
        "recanted, recants, refutation, rejection, reluctant, retract, retracted, retracts, ridiculed, "
        "rubbished, sceptic, sceptical, scepticism, sceptics, scoffed, scotched, short, skeptic, skeptical, "
        "skepticism, skeptics, strained, strains, tricked, unable, uncertainty, unclear, unconvinced, "
        "unconvincing, undecided, undetermined, unfounded, unimaginable, unrealistic, unresolved, "
        "unsubstantiated, unsupported, unsure, untenable, unthinkable, untrue, untruth, untruths, "
        "unverified, unwilling, withdrawn, withdraws, withdrew, wrong, wrongfully, wrongly",
    ),
    Entry(
        Feature.DENIER | Feature.JUDGEMENT,
        "absurd, crazy, cynical, difficulties, difficulty, dishonest, fool, foolhardy, foolish, fools, "
        "gullible, hasty, hesitation, hesitations, idiot, incredible, insane, irresponsible, laughable, "
        "lazy, ludicrous, mad, madman, misguided, mistake, naive, obsolete, optimistic, outdated, "
        "overreach, premature, preposterous, presumptuous, qualms, rash, reckless, ridiculous, silly, "
        "simplistic, stretch, stupid, trouble, unfair, unreasonable, unwise",
    ),
    Entry(Feature.DENIER | Feature.SUPPOSITION, "myth"),
    Entry(Feature.AVOIDING, "gave up, give up, given up, gives up, giving up, swore off, sworn off"),
    Entry(Feature.PREVENTING, "bar, barred, bars, spare, spared"),
    Entry(Feature.PREVENTING | Feature.SUPPOSITION, "exclude, excluded, excludes"),
    Entry(
        Feature.CLAIM,
        "account, accounts, argument, arguments, assertion, assertions, assumption, assumptions, belief, "
        "beliefs, claim, claims, complaint, complaints, conclusion, conclusions, contention, contentions, "
        "credibility, credulity, doctrine, dogma, excuse, excuses, explanation, explanations, finding, "
        "hint, hints, hypotheses, hypothesis, idea, ideas, impression, impressions, inference, inferences, "
        "insistence, interpretation, interpretations, narrative, narratives, news, notion, notions, "
        "opinion, opinions, perception, prediction, predictions, premise, premises, presumption, "
        "presumptions, propaganda, proposition, propositions, reading, report, reports, rhetoric, rumor, "
        "rumors, rumour, rumours, statement, statements, stories, story, tale, tales, theses, thesis, "
        "thinking, version, versions, view, views, wisdom",
    ),
    Entry(Feature.CLAIM | Feature.SUPPOSITION, "charge, charges, fear, fears"),
    Entry(
        Feature.SUPPOSITION,
        "been whispered, chances, conjectural, dread, dreaded, eventuality, fantasise, fantasised, fantasy, "
        "far fetched, folklore, gossip, guesswork, hearsay, hunch, hypothesise, hypothesised, hypothesize, "
        "hypothesized, hypothetical, imaginable, is whispered, likelihood, nightmare, odds, of argument, "
        "postulate, postulated, premonition, pretence, pretended, pretense, probability, prophecies, "
        "prophecy, prospect, prospects, risk, rule out, ruled out, rules out, ruling out, scare, scares, "
        "scenario, superstition, supposition, suppositions, talk, theorise, theorised, thinkable, threat, "
        "threats, us assume, us imagine, us suppose, was whispered, whisper, whispers, wish, wished, wishes",
    ),
    Entry(
        Feature.CONFIRMING,
        "accurate, borne out, confirmed, correct, established, justified, proven, right, substantiated, "
        "upheld, vindicated",
    ),
)
