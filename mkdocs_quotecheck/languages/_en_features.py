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
        "all, always, any, approximately, around, both, completely, each, either, entirely, estimated, "
        "every, fewer, frequently, fully, generally, least, less, majority, many, minority, more, most, "
        "much, often, quarter, relatively, roughly, several, slightly, some, somewhat, usually",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.APPROXIMATION,
        "few, half, largely, mainly, mostly, occasionally, partially, partly, sometimes",
    ),
    Entry(Feature.QUANTIFIER | Feature.UNREAL, "about, appear, seem"),
    Entry(Feature.QUANTIFIER | Feature.ASSERTION, "certain"),
    Entry(Feature.QUANTIFIER | Feature.DENIER, "unlikely"),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "apparently, maybe, perhaps, possibly, potentially, presumably, probably, reportedly, seemingly",
    ),
    Entry(
        Feature.QUANTIFIER | Feature.HEDGES_PREDICATE | Feature.APPROXIMATION,
        "almost, nearly, practically, virtually",
    ),
    Entry(Feature.QUANTIFIER | Feature.UNREAL | Feature.ASSERTION, "likely, suggest, suggests"),
    Entry(Feature.QUANTIFIER | Feature.UNREAL | Feature.LINKING, "appears, seems"),
    Entry(Feature.QUANTIFIER | Feature.APPROXIMATION | Feature.UNREAL | Feature.ASSERTION, "alleged"),
    Entry(
        Feature.NEGATES_NEXT,
        "absence of, absolved of, abstain from, abstained from, acquitted of, against, as opposed to, "
        "by no means, cease to, ceased to, ceased to be, ceases to, cleared of, contrary to, decline to, "
        "declined to, declines to, declining to, denied being, denied ever, denied having, denies being, "
        "denies ever, denies having, deny being, deny having, devoid of, disinclined to, exonerated of, "
        "fail even to, fail to, failed even to, failed to, failing to, fails to, failure to, "
        "forbidden from, forbidden to, forget to, forgets to, forgot to, free from, free of, hesitated to, "
        "hesitates to, impossible to, in contrast to, in lieu of, in no way, in place of, inability to, "
        "innocent of, lack any, lack of, lacked any, lacks any, loath to, neglect to, neglected to, "
        "neglecting to, neglects to, no longer, no plan to, no plans to, no reason to, no right to, "
        "no wish to, not allowed to, not guilty of, not to, omit to, omits to, omitted to, powerless to, "
        "pretend to, pretended to, pretending to, pretends to, prevent from, prevented from, prevents from, "
        "refrain from, refrained from, refrains from, refusal to, refuse to, refused to, refuses to, "
        "refusing to, reluctant to, stop short of, stopped short of, stops short of, too early to, "
        "too late to, too small to, too weak to, tried not to, try not to, unable to, unlike, unwilling to",
    ),
    Entry(Feature.NEGATES_NEXT | Feature.UNREAL, "avoid, avoided, avoiding, avoids, instead of, rather than"),
    Entry(
        Feature.HEDGES_PREDICATE,
        "a kind of, alleged to, alleged to be, alleged to have, appear to, appear to have, appeared to, "
        "appeared to be, appeared to have, appears to, appears to be, appears to have, believed to, "
        "believed to be, believed to have, claimed to, claimed to have, claims to, claims to have, "
        "could be, indicted for, just about, may be, may have, may well be, may well have, might, might be, "
        "more or less, ought to have, purported to, purports to, reported to be, reported to have, "
        "rumored to have, rumoured to, rumoured to have, said to, said to be, said to have, seem to, "
        "seem to be, seem to have, seemed to, seemed to have, seems to, seems to be, seems to have, "
        "so to speak, supposed to be, supposed to have, thought to, thought to be, thought to have, "
        "well nigh",
    ),
    Entry(
        Feature.HEDGES_PREDICATE | Feature.HEDGES_CLAUSE,
        "arguably, conceivably, hypothetically, in principle, in theory, on paper, ostensibly, purportedly",
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
        "as it were, as likely as not, as some say, by all accounts, by some accounts, doubtless, "
        "i believe, i guess, i suppose, i think, if anything, in a sense, in all likelihood, "
        "in all probability, it is alleged, it is believed, it is claimed, it is said, it seems, "
        "most likely, quite likely, rumor has it, rumour has it, so it seems, theoretically, very likely, "
        "we believe, we think",
    ),
    Entry(
        Feature.APPROXIMATION,
        "apparent, approaching, at least, at most, ex, fake, former, in part, just over, just under, "
        "little, minus, mock, near, negative, on the point of, ostensible, potential, pseudo, putative, "
        "quasi, so called, up to, would be",
    ),
    Entry(Feature.APPROXIMATION | Feature.UNREAL, "attempted, purported"),
    Entry(Feature.APPROXIMATION | Feature.DENIER, "false"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.SUPPOSITION, "possible, suspected"),
    Entry(Feature.APPROXIMATION | Feature.UNREAL | Feature.ASSERTION | Feature.OPINION, "supposed"),
    Entry(
        Feature.UNREAL,
        "abandon, abandoned, abandoning, abandons, able, abstain, abstained, abstains, accuse, accused, "
        "accuses, advise, advised, advises, afraid, aim, aimed, aiming, aims, allow, allowed, allows, "
        "anxious, ask, asked, asks, at risk of, attempt, attempting, attempts, authorise, authorised, "
        "authorize, authorized, banned from, barred from, blocked from, bound, capable of, charged, "
        "consider, considered, considering, considers, contemplate, contemplated, contemplates, "
        "contemplating, debate, debated, demand, demanded, demands, deterred from, discouraged from, "
        "disinclined, disqualified from, dissuaded from, dream, dream of, dreamed, dreamed of, dreams, "
        "dreamt, due, eager, encourage, encouraged, encourages, excluded from, exempted from, fable, "
        "fearing, forbade, forbid, forbidden, forbids, forget, forgets, forgot, forgotten, free, going, "
        "hesitant, hesitate, hesitated, hesitates, hindered from, hoped, hoping, imagine, imagines, "
        "in danger of, incapable of, inclined, intend, intended, intending, intends, invite, invited, "
        "invites, keen, kept from, loath, need, needed, needs, neglect, neglected, neglects, oblige, "
        "obliged, offer, offered, offers, omit, omits, omitted, oppose, opposed, opposes, order, ordered, "
        "orders, ought, permit, permits, permitted, plan, planned, planning, plans, pledge, pledged, "
        "pledges, poised, prepare, prepared, prepares, preparing, presumed, probable, profess, professed, "
        "professes, propose, proposed, proposes, purport, purports, question whether, ready, recommend, "
        "recommended, recommending, recommends, refrain, refrained, refrains, regret not, reputed, require, "
        "required, requires, restrained from, risked, risks, saved from, scheduled, seek, seeks, set, "
        "slated, sought, spared from, spoke of, stopped from, talk of, talked of, tempted, thought of, "
        "threaten, threatened, threatening, threatens, tried, tries, try, trying, uncertain, urge, urged, "
        "urges, used, vow, vowed, vows, want, wanted, wanting, wants, willing, wish, wished, wishes, "
        "wishing, wonder whether",
    ),
    Entry(
        Feature.UNREAL | Feature.ASSERTION,
        "agree, agreed, agrees, allege, alleges, alleging, assume, assumed, assumes, mean, means, meant, "
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
        "chance, conceivable, danger, feared, hope, hopes, illusion, imagined, legend, legends, "
        "possibilities, possibility, risk, rumored, rumoured, suspect, suspects",
    ),
    Entry(
        Feature.UNREAL | Feature.ASSERTION | Feature.OPINION,
        "believe, believed, believes, believing, claimed, claiming, expect, expected, expecting, expects, "
        "think, thinking, thinks, thought",
    ),
    Entry(
        Feature.UNREAL | Feature.CLAIM | Feature.SUPPOSITION,
        "accusation, accusations, allegation, allegations, fear, fears, insinuation, insinuations, rumor, "
        "rumors, rumour, rumours, speculation, speculations, suspicion, suspicions",
    ),
    Entry(Feature.UNREAL | Feature.ASSERTION | Feature.OPINION | Feature.CLAIM, "claim, claims"),
    Entry(Feature.HEARSAY, "deemed, held, known, understood"),
    Entry(Feature.HEARSAY | Feature.ASSERTION, "reported"),
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
        "accept, accepted, accepts, announce, announced, announces, argue, argued, argues, arguing, assert, "
        "asserted, asserting, asserts, attest, attests, basis, case, clear, conclude, concluded, concludes, "
        "concluding, confident, confirm, confirmed, confirming, confirms, contend, contended, contends, "
        "corroborate, corroborated, credence, credible, declare, declared, declares, demonstrate, "
        "demonstrated, demonstrates, demonstrating, establish, established, establishes, establishing, "
        "find, foundation, grounds, guarantee, guaranteed, guarantees, implied, implies, imply, implying, "
        "indicate, indicated, indicates, indicating, indication, indications, infer, inferred, insist, "
        "insisted, insists, maintain, maintained, maintains, meaning, merit, predict, predicted, predicts, "
        "proof, prove, proven, proving, reason, reasons, reporting, showing, shown, shows, sign, signs, "
        "state, stated, states, stating, substance, substantiate, substantiated, substantiates, support, "
        "supported, supporting, supports, supposing, sure, true, truth, verified, verify, write, writes, "
        "written, wrote",
    ),
    Entry(Feature.ASSERTION | Feature.OPINION, "say, saying, says, suppose, supposes"),
    Entry(
        Feature.ASSERTION | Feature.ADDRESSING,
        "assure, assured, assures, convince, convinced, convinces, persuade, persuaded, persuades, "
        "satisfied, satisfy, show, showed",
    ),
    Entry(
        Feature.ASSERTION | Feature.CLAIM,
        "evidence, finding, hint, hints, report, reports, suggestion, suggestions",
    ),
    Entry(Feature.LINKING, "became, becomes, looked, looks, out"),
    Entry(
        Feature.DENIER,
        "absurd, baseless, bogus, contradict, contradicted, contradicting, contradicts, debunk, debunked, "
        "debunking, debunks, decline, declined, declines, declining, denied, denies, deny, denying, disavow, "
        "disavowed, disavows, disbelieve, disclaim, disclaimed, disclaims, discredit, discredited, "
        "discredits, dismiss, dismissed, dismisses, dismissing, dispel, dispelled, dispels, disprove, "
        "disproved, disproves, dispute, disputed, disputes, disputing, doubt, doubted, doubtful, doubting, "
        "doubts, erroneously, exaggerated, exaggeration, fabricated, fallacy, falsely, fiction, groundless, "
        "hoax, implausible, impossible, improbable, inaccurate, inconceivable, incorrect, incorrectly, "
        "incredible, invented, lie, misconception, misleading, mistaken, mistakenly, negate, negated, "
        "negates, nonsense, overstatement, overturn, overturned, preposterous, pretend, pretending, "
        "pretends, quash, quashed, rebut, rebuts, rebutted, recanted, recants, refute, refuted, refutes, "
        "refuting, reject, rejected, rejecting, rejects, reluctant, repudiate, repudiated, repudiates, "
        "retracted, retracts, short, unable, unclear, unfounded, unproven, unsubstantiated, untenable, "
        "untrue, unwilling, withdrawn, withdraws, withdrew, wrong, wrongfully, wrongly",
    ),
    Entry(
        Feature.DENIER | Feature.JUDGEMENT,
        "foolish, misguided, naive, obsolete, outdated, premature, rash, ridiculous, simplistic, unfair",
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
        "exempted, exempts, hinder, hindered, hinders, restrain, restrained, restrains, save, saved, saves, "
        "spare, spared",
    ),
    Entry(Feature.PREVENTING | Feature.SUPPOSITION, "exclude, excluded, excludes"),
    Entry(
        Feature.CLAIM,
        "argument, arguments, assertion, assertions, assumption, assumptions, belief, conclusion, "
        "contention, hypothesis, idea, ideas, impression, insistence, news, notion, notions, prediction, "
        "predictions, premise, proposition, statement, statements, stories, story, tale, tales, thesis, "
        "view, views",
    ),
    Entry(Feature.CLAIM | Feature.SUPPOSITION, "charge, charges"),
    Entry(
        Feature.SUPPOSITION,
        "fantasy, gossip, hearsay, hypothetical, likelihood, pretence, pretense, prospect, prospects, "
        "rule out, ruled out, rules out, ruling out, superstition, supposition, suppositions, talk, threat, "
        "threats, whisper, whispered, whispers",
    ),
)
