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
        Feature.NEGATION | Feature.DENIER,
        "fail, failing, fails, lack, lacked, lacking, lacks, refuse, refused, refuses, refusing",
    ),
    Entry(Feature.NEGATION | Feature.APPROXIMATION | Feature.DENIER, "failed"),
    Entry(
        Feature.EXCEPTION,
        "apart from, as long as, barring, every one but, everybody but, everyone but, everything but, "
        "except, excluding, exclusively, if, merely, nobody but, none but, nothing but, only, other than, "
        "provided that, so long as, solely, unless",
    ),
    Entry(Feature.EXCEPTION | Feature.NEGATES_NEXT, "anything but"),
    Entry(Feature.EXCEPTION | Feature.NEGATES_NEXT | Feature.UNREAL, "far from"),
    Entry(Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE, "allegedly, supposedly"),
    Entry(Feature.EXCEPTION | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION, "all but"),
    Entry(Feature.EXCEPTION | Feature.NEGATES_NEXT | Feature.APPROXIMATION | Feature.UNREAL, "short of"),
    Entry(
        Feature.QUANTIFIER,
        "all, always, any, approximately, around, both, completely, each, either, entirely, every, fewer, "
        "frequently, fully, generally, least, less, majority, many, minority, more, most, much, often, "
        "quarter, relatively, roughly, several, slightly, some, somewhat, usually",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.APPROXIMATION,
        "few, half, largely, mainly, mostly, occasionally, partially, partly, sometimes",
    ),
    Entry(Feature.QUANTIFIER | Feature.UNREAL, "about, appear, seem"),
    Entry(Feature.QUANTIFIER | Feature.ASSERTION, "certain, estimated"),
    Entry(Feature.QUANTIFIER | Feature.DENIER, "unlikely"),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "apparently, maybe, perhaps, possibly, potentially, presumably, probably, reportedly, seemingly",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION,
        "almost, nearly, practically, virtually",
    ),
    Entry(Feature.QUANTIFIER | Feature.UNREAL | Feature.ASSERTION, "suggest, suggests"),
    Entry(Feature.QUANTIFIER | Feature.UNREAL | Feature.LINKING, "appears, seems"),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION | Feature.UNREAL | Feature.ASSERTION, "alleged"),
    Entry(Feature.QUANTIFIER | Feature.UNREAL | Feature.ASSERTION | Feature.SUPPOSITION, "likely"),
    Entry(
        Feature.NEGATES_NEXT,
        "a crime to, absence of, absolved of, abstain from, abstained from, acquitted of, against, "
        "an offence to, an offense to, as opposed to, averse to, bereft of, by no means, cease to, "
        "ceased to, ceased to be, ceases to, cleared of, contrary to, decline to, declined to, "
        "declines to, declining to, denied being, denied ever, denied having, denies being, denies ever, "
        "denies having, deny being, deny having, deprived of, destitute of, devoid of, disinclined to, "
        "excused from, exempt from, exonerated of, fail even to, fail to, failed even to, failed to, "
        "failing to, fails to, failure to, for lack of, for want of, forbidden from, forbidden to, "
        "forget to, forgets to, forgot to, free from, free of, hesitate to, hesitated to, hesitates to, "
        "illegal to, impossible to, in contrast to, in lieu of, in no mood to, in no position to, "
        "in no way, in place of, in the absence of, inability to, inadvisable to, ineligible to, "
        "innocent of, lack any, lack of, lacked any, lacks any, let alone, loath to, much less, "
        "neglect to, neglected to, neglecting to, neglects to, never mind, never to, no longer, "
        "no plan to, no plans to, no reason to, no right to, no wish to, not about to, not allowed to, "
        "not guilty of, not to, nowhere near, omit to, omits to, omitted to, opposed to, powerless to, "
        "pretend to, pretended to, pretending to, pretends to, prevent from, prevented from, "
        "prevents from, protected from, refrain from, refrained from, refrains from, refusal to, "
        "refuse to, refused to, refuses to, refusing to, relieved of, reluctant to, remains to, rid of, "
        "robbed of, safe from, shielded from, still less, stop short of, stopped short of, "
        "stops short of, stripped of, the opposite of, too early to, too late to, too small to, "
        "too weak to, tried not to, try not to, unable to, unfit to, unlawful to, unlike, unlikely to, "
        "unqualified to, unsafe to, unwilling to, void of, yet to",
    ),
    Entry(
        Feature.NEGATES_NEXT | Feature.UNREAL,
        "avoid, avoided, avoiding, avoids, banned from, barred from, deterred from, discouraged from, "
        "disqualified from, dissuaded from, excluded from, incapable of, instead of, rather than",
    ),
    Entry(
        Feature.HEDGES_PREDICATE,
        "a kind of, alleged to, alleged to be, alleged to have, appear to, appear to have, appeared to, "
        "appeared to be, appeared to have, appears to, appears to be, appears to have, assumed to, "
        "believed likely to, believed to, believed to be, believed to have, claimed to, claimed to have, "
        "claims to, claims to have, could be, feared to, feared to have, indicted for, just about, "
        "likely to, may be, may have, may well be, may well have, might, might be, more or less, "
        "ought to have, presumed to, presumed to have, purported to, purports to, reported to be, "
        "reported to have, reputed to, reputed to have, rumored to have, rumoured to, rumoured to have, "
        "said to, said to be, said to have, seem to, seem to be, seem to have, seemed to, seemed to have, "
        "seems to, seems to be, seems to have, so to speak, supposed to be, supposed to have, "
        "suspected to, suspected to have, thought to, thought to be, thought to have, understood to, "
        "understood to have, well nigh",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "arguably, as far as i know, as far as we know, at a guess, at best, at first glance, "
        "at first sight, at worst, conceivably, hypothetically, in principle, in the best case, "
        "in the worst case, in theory, legend has it, on paper, ostensibly, purportedly, rumor has it, "
        "rumour has it, to the best of my knowledge, tradition has it, with any luck, with luck, "
        "word has it",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.APPROXIMATION,
        "as good as, next to, not quite, on the brink of",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.UNREAL,
        "accused of, charged with, could have, might have, should have, suspected of, would have",
    ),
    Entry(Feature.HEDGES_PREDICATE | Feature.APPROXIMATION | Feature.UNREAL, "close to, on the verge of"),
    Entry(
        Feature.HEDGES_CLAUSE,
        "as it were, as legend has it, as likely as not, as some say, as the story goes, at times, "
        "by all accounts, by some accounts, doubtless, for all i know, for all we know, "
        "for the most part, i believe, i guess, i hope, i suppose, i suspect, i think, if anything, "
        "if memory serves, in a few cases, in a sense, in all likelihood, in all probability, "
        "in certain cases, in few cases, in many cases, in most cases, in rare cases, in some cases, "
        "in some respects, it appears, it is alleged, it is assumed, it is believed, it is claimed, "
        "it is feared, it is hoped, it is rumored, it is rumoured, it is said, it is thought, it seems, "
        "it would appear, it would seem, most likely, now and then, on the whole, or so i am told, "
        "or so it seems, or so the story goes, quite likely, rumors have it, rumours have it, "
        "so it seems, so the story goes, story has it, theoretically, there is a chance, "
        "to a certain extent, to a degree, to my knowledge, to some extent, under certain circumstances, "
        "under certain conditions, up to a point, very likely, we believe, we hope, we suspect, we think",
    ),
    Entry(Feature.HEDGES_CLAUSE | Feature.APPROXIMATION, "in part"),
    Entry(
        Feature.APPROXIMATION,
        "approaching, at least, at most, contested, ex, fake, former, just over, just under, little, "
        "minus, mock, near, negative, on the point of, ostensible, potential, preliminary, provisional, "
        "pseudo, putative, quasi, self styled, so called, tentative, unofficial, up to, would be",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL, "attempted, purported"),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "disputed, false, unconfirmed, unproven"),
    Entry(Feature.APPROXIMATION | Feature.ASSERTION, "apparent"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.SUPPOSITION, "possible, suspected"),
    Entry(
        Feature.APPROXIMATION | Feature.UNREAL | Feature.ASSERTION | Feature.OPINION | Feature.BELIEF,
        "supposed",
    ),
    Entry(
        Feature.UNREAL,
        "able, accuse, accused, accuses, advise, advised, advises, afraid, aim, aimed, aiming, aims, "
        "allow, allowed, allows, anxious, ask, asked, asks, at risk of, attempt, attempting, attempts, "
        "authorise, authorised, authorize, authorized, blocked from, bound, capable of, charged, "
        "consider, considered, considering, considers, contemplate, contemplated, contemplates, "
        "contemplating, debate, debated, demand, demanded, demands, disinclined, dream of, dreamed of, "
        "due, eager, encourage, encouraged, encourages, exempted from, fable, fearing, forbade, forbid, "
        "forbidden, forbids, forget, forgets, forgot, forgotten, free, going, hesitant, hesitate, "
        "hesitated, hesitates, hindered from, imagine, imagines, in danger of, inclined, intend, "
        "intended, intending, intends, invite, invited, invites, keen, kept from, loath, need, needed, "
        "needs, neglect, neglected, neglects, oblige, obliged, offer, offered, offers, omit, omits, "
        "omitted, oppose, opposed, opposes, order, ordered, orders, ought, permit, permits, permitted, "
        "plan, planned, planning, plans, pledge, pledged, pledges, poised, prepare, prepared, prepares, "
        "preparing, presumed, profess, professed, professes, propose, proposed, proposes, purport, "
        "purports, question whether, ready, recommend, recommended, recommending, recommends, regret not, "
        "reputed, require, required, requires, restrained from, risked, risks, saved from, scheduled, "
        "seek, seeks, set, slated, sought, spared from, spoke of, stopped from, talk of, talked of, "
        "tempted, thought of, tried, tries, try, trying, uncertain, urge, urged, urges, vow, vowed, vows, "
        "want, wanted, wanting, wants, willing, wishing, wonder whether",
    ),
    Entry(
        Feature.UNREAL | Feature.ASSERTION,
        "agree, agreed, agrees, allege, alleges, alleging, assume, assumes, mean, means, meant, "
        "plausible, promise, promised, promises, promising, suggested, suggesting",
    ),
    Entry(Feature.UNREAL | Feature.LINKING, "appeared, seemed"),
    Entry(
        Feature.UNREAL | Feature.PREVENTING,
        "ban, banned, bans, prevent, prevented, preventing, prevents, prohibit, prohibited, prohibits",
    ),
    Entry(Feature.UNREAL | Feature.CLAIM, "theories, theory"),
    Entry(
        Feature.UNREAL | Feature.SUPPOSITION,
        "chance, conceivable, danger, dream, dreamed, dreams, dreamt, hope, hopes, hoping, illusion, "
        "legend, legends, possibilities, possibility, probable, risk, rumored, rumoured, suspect, "
        "suspects, threaten, threatened, threatening, threatens, wish, wished, wishes",
    ),
    Entry(
        Feature.UNREAL | Feature.DENIER,
        "abandon, abandoned, abandoning, abandons, abstain, abstained, abstains, refrain, refrained, "
        "refrains",
    ),
    Entry(Feature.UNREAL | Feature.FORMER, "used"),
    Entry(
        Feature.UNREAL | Feature.ASSERTION | Feature.OPINION,
        "believing, claiming, expect, expecting, expects",
    ),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "accusation, accusations, allegation, allegations, fear, fears, insinuation, insinuations, rumor, "
        "rumors, rumour, rumours, speculation, speculations, suspicion, suspicions",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.BELIEF, "assumed"),
    Entry(Feature.UNREAL | Feature.BELIEF | Feature.SUPPOSITION, "feared, hoped, imagined"),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.OPINION | Feature.CLAIM, "claim, claims, thinking"),
    Entry(
        Feature.UNREAL | Feature.ASSERTION | Feature.OPINION | Feature.BELIEF,
        "believe, believed, believes, claimed, expected, think, thinks, thought",
    ),
    Entry(Feature.HEARSAY, "deemed, known, understood"),
    Entry(Feature.HEARSAY | Feature.ASSERTION, "held, reported"),
    Entry(Feature.HEARSAY | Feature.ASSERTION | Feature.OPINION, "said"),
    Entry(
        Feature.IMPLIED,
        "began, begin, beginning, begins, begun, bothered, came, chose, continue, continued, continues, "
        "dared, enjoy, enjoyed, enjoys, felt, finished, go, goes, got, happened, happens, heard, help, "
        "helped, helps, lay, let, lets, made, manage, managed, manages, managing, proceeded, remembered, "
        "sat, saw, spent, start, started, starting, starts, succeeded, succeeds, watched, went",
    ),
    Entry(Feature.IMPLIED | Feature.ASSERTION, "finds, found"),
    Entry(Feature.IMPLIED | Feature.LINKING, "remained, remains, stands, stood, turned, turns"),
    Entry(Feature.IMPLIED | Feature.PREVENTING, "keep, keeping, keeps, kept"),
    Entry(Feature.IMPLIED | Feature.ASSERTION | Feature.LINKING, "proved, proves"),
    Entry(
        Feature.ASSERTION,
        "accept, accepted, accepts, acknowledge, acknowledged, acknowledges, acknowledging, admit, "
        "admits, admitted, admitting, affirm, affirmed, affirms, agreement, announce, announced, "
        "announces, argue, argued, argues, arguing, assert, asserted, asserting, asserts, assurance, "
        "assurances, attest, attests, aver, averred, basis, calculate, calculated, case, certainty, "
        "certified, certify, clear, clue, clues, concede, conceded, concedes, conceding, conclude, "
        "concluded, concludes, concluding, confident, confirm, confirmation, confirmed, confirming, "
        "confirms, consensus, contend, contended, contends, corroborate, corroborated, credence, "
        "credible, decide, decided, decides, declare, declared, declares, demonstrate, demonstrated, "
        "demonstrates, demonstrating, determine, determined, determines, entail, entailed, entails, "
        "establish, established, establishes, establishing, estimate, estimates, evident, find, follow, "
        "followed, follows, foundation, grounds, guarantee, guaranteed, guarantees, hinted, hinting, "
        "hold, holds, illustrate, illustrated, illustrates, implication, implied, implies, imply, "
        "implying, indicate, indicated, indicates, indicating, indication, indications, infer, inferred, "
        "insist, insisted, insists, justified, justifies, justify, maintain, maintained, maintains, "
        "manifest, meaning, merit, obvious, opine, opined, plain, predict, predicted, predicts, proclaim, "
        "proclaimed, proclaims, proof, prove, proven, proving, reason, reasons, reckon, reckoned, "
        "reckons, reporting, ruled, settled, showing, shown, shows, sign, signifies, signify, signs, "
        "stand, state, stated, states, stating, substance, substantiate, substantiated, substantiates, "
        "support, supported, supporting, supports, supposing, sure, survive, survives, swear, swore, "
        "sworn, testified, testifies, testify, trace, traces, true, truth, undisputed, verification, "
        "verified, verify, warrant, warranted, warrants, withstand, withstands, write, writes, written, "
        "wrote",
    ),
    Entry(Feature.ASSERTION | Feature.OPINION, "say, saying, says, suppose, supposes"),
    Entry(
        Feature.ASSERTION | Feature.ADDRESSING,
        "assure, assured, assures, convince, convinced, convinces, persuade, persuaded, persuades, "
        "satisfied, satisfy, show, showed",
    ),
    Entry(
        Feature.ASSERTION | Feature.CLAIM,
        "evidence, finding, hint, hints, report, reports, suggestion, suggestions, testimony",
    ),
    Entry(Feature.LINKING, "became, becomes, looked, looks, out"),
    Entry(
        Feature.DENIER,
        "baseless, beggared, beggars, belie, belied, belies, bogus, canard, challenged, contradict, "
        "contradicted, contradicting, contradicts, debatable, debunk, debunked, debunking, debunks, "
        "decline, declined, declines, declining, defied, defies, deluded, delusion, delusions, denial, "
        "denials, denied, deniers, denies, deny, denying, disagree, disagreed, disagrees, disavow, "
        "disavowed, disavows, disbelief, disbelieve, disclaim, disclaimed, disclaims, discredit, "
        "discredited, discrediting, discredits, disinformation, dismiss, dismissed, dismisses, "
        "dismissing, disown, disowned, disowns, dispel, dispelled, dispelling, dispels, disprove, "
        "disproved, disproves, disproving, disputable, dispute, disputes, disputing, doubt, doubted, "
        "doubters, doubtful, doubting, doubts, dubious, duped, erroneously, exaggerated, exaggeration, "
        "fabricated, fabrication, fabrications, fallacy, falsehood, falsehoods, falsely, fiction, fooled, "
        "forswore, groundless, hallucinated, hoax, implausible, impossible, improbable, inaccurate, "
        "inconceivable, incorrect, incorrectly, invalidate, invalidated, invalidates, invented, lie, "
        "lied, misbelief, misconception, misinformation, misleading, misled, misperception, misreported, "
        "misstated, mistaken, mistakenly, misunderstanding, mocked, negate, negated, negates, nonsense, "
        "overstatement, overturn, overturned, pretend, pretending, pretends, quash, quashed, quashing, "
        "questionable, questioned, rebut, rebuts, rebuttal, rebutted, rebutting, recanted, recants, "
        "refraining, refutation, refute, refuted, refutes, refuting, reject, rejected, rejecting, "
        "rejection, rejects, reluctant, renounce, renounced, renounces, repudiate, repudiated, "
        "repudiates, repudiating, retracted, retracts, ridiculed, rubbished, sceptic, sceptical, "
        "scepticism, sceptics, scoffed, scotched, short, skeptic, skeptical, skepticism, skeptics, "
        "strained, strains, tricked, unable, uncertainty, unclear, unconvinced, unconvincing, undecided, "
        "undermine, undermined, undermines, undetermined, unfounded, unimaginable, unrealistic, "
        "unresolved, unsubstantiated, unsupported, unsure, untenable, unthinkable, untrue, untruth, "
        "unverified, unwilling, withdrawn, withdraws, withdrew, wrong, wrongfully, wrongly",
    ),
    Entry(
        Feature.DENIER | Feature.JUDGEMENT,
        "absurd, crazy, cynical, dishonest, fool, foolhardy, foolish, fools, gullible, hasty, idiot, "
        "incredible, insane, irresponsible, laughable, lazy, ludicrous, mad, madman, misguided, mistake, "
        "naive, obsolete, optimistic, outdated, premature, preposterous, presumptuous, rash, reckless, "
        "ridiculous, silly, simplistic, stupid, unfair, unreasonable, unwise",
    ),
    Entry(Feature.DENIER | Feature.SUPPOSITION, "myth, pretended"),
    Entry(
        Feature.AVOIDING,
        "cease, ceased, ceases, ceasing, delay, delayed, delays, escape, escaped, escapes, gave up, "
        "give up, given up, gives up, giving up, postpone, postponed, postpones, quit, quits, quitting, "
        "resist, resisted, resists, swore off, sworn off",
    ),
    Entry(Feature.AVOIDING | Feature.PREVENTING, "stop, stopped, stopping, stops"),
    Entry(
        Feature.PREVENTING,
        "bar, barred, bars, block, blocked, blocks, deter, deterred, deters, discourage, discouraged, "
        "discourages, disqualified, disqualifies, disqualify, dissuade, dissuaded, dissuades, exempt, "
        "exempted, exempts, hinder, hindered, hinders, restrain, restrained, restrains, save, saved, "
        "saves, spare, spared",
    ),
    Entry(Feature.PREVENTING | Feature.SUPPOSITION, "exclude, excluded, excludes"),
    Entry(
        Feature.CLAIM,
        "account, accounts, argument, arguments, assertion, assertions, assumption, assumptions, belief, "
        "beliefs, complaint, complaints, conclusion, conclusions, contention, contentions, credibility, "
        "credulity, doctrine, dogma, excuse, excuses, explanation, explanations, hypotheses, hypothesis, "
        "idea, ideas, impression, impressions, inference, inferences, insistence, interpretation, "
        "interpretations, narrative, narratives, news, notion, notions, opinion, opinions, perception, "
        "prediction, predictions, premise, premises, presumption, presumptions, propaganda, proposition, "
        "propositions, reading, rhetoric, statement, statements, stories, story, tale, tales, theses, "
        "thesis, version, versions, view, views, wisdom",
    ),
    Entry(Feature.CLAIM | Feature.SUPPOSITION, "charge, charges"),
    Entry(
        Feature.SUPPOSITION,
        "been whispered, chances, conjectural, conjecture, conjectured, conjectures, dread, dreaded, "
        "eventuality, fantasise, fantasised, fantasy, far fetched, folklore, gossip, guess, guessed, "
        "guesses, guesswork, hearsay, hunch, hypothesise, hypothesised, hypothesize, hypothesized, "
        "hypothetical, imaginable, insinuate, insinuated, insinuates, is whispered, likelihood, "
        "nightmare, odds, postulate, postulated, pray, prayed, prays, premonition, pretence, pretense, "
        "probability, prophecies, prophecy, prospect, prospects, rule out, ruled out, rules out, "
        "ruling out, scare, scares, scenario, speculate, speculated, speculates, speculating, "
        "superstition, supposition, suppositions, surmise, surmised, talk, theorise, theorised, theorize, "
        "theorized, thinkable, threat, threats, us assume, us imagine, us suppose, was whispered, "
        "whisper, whispers, worried, worries, worry",
    ),
    Entry(Feature.FORMER, "formerly, initially, once, originally, previously, traditionally"),
)
