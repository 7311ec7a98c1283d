export const id = "bisect.compare.diff.history.init";
export const ids = ["bisect.compare.diff.history.init"];
export const modules = {

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

;// CONCATENATED MODULE: ./lib/statistics/false-discovery.js
/** Many tests at once: which to reject so that a stated share of the rejections (or the chance of any) is false.
 *  All take p-values in any order and answer in the same order. @throws RangeError for p outside [0, 1]. */
/** Benjamini–Hochberg (JRSS B 57, 1995): expected share of false rejections at most `q` where the tests are
 *  independent or positively dependent; with no effect anywhere, the chance of any rejection is at most `q`. */
function benjaminiHochberg(p, q) {
    return adjustedBH(p).map((value) => value <= checkedRate(q));
}
/** Benjamini–Yekutieli (Ann. Statist. 29, 2001): the same under any dependence, at the price of Σ 1/i. */
function benjaminiYekutieli(p, q) {
    return adjustedBY(p).map((value) => value <= checkedRate(q));
}
/** Holm (Scand. J. Statist. 6, 1979): chance of any false rejection at most `alpha` under any dependence. */
function holm(p, alpha) {
    return adjustedHolm(p).map((value) => value <= checkedRate(alpha));
}
/** The smallest q at which Benjamini–Hochberg would reject each. */
function adjustedBH(p) {
    return stepUp(p, 1);
}
/** The smallest q at which Benjamini–Yekutieli would reject each. */
function adjustedBY(p) {
    return stepUp(p, p.reduce((sum, _, i) => sum + 1 / (i + 1), 0));
}
/** The smallest alpha at which Holm would reject each. */
function adjustedHolm(p) {
    const order = ascending(p);
    const adjusted = new Array(p.length);
    let largest = 0;
    order.forEach((index, i) => {
        largest = Math.max(largest, Math.min(1, p[index] * (p.length - i)));
        adjusted[index] = largest;
    });
    return adjusted;
}
/** The level of each interval shown for `rejected` out of `tested`, so that the expected share of them that miss
 *  is at most q (false coverage rate; Benjamini and Yekutieli, JASA 100, 2005). Each is a 1 − level interval. */
function falseCoverageLevel(q, rejected, tested) {
    return rejected >= tested ? q : (q * Math.max(1, rejected)) / tested;
}
function stepUp(p, factor) {
    const order = ascending(p);
    const adjusted = new Array(p.length);
    let least = 1;
    for (let i = order.length - 1; i >= 0; i--) {
        least = Math.min(least, (p[order[i]] * p.length * factor) / (i + 1));
        adjusted[order[i]] = least;
    }
    return adjusted;
}
function ascending(p) {
    p.forEach((value, i) => {
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`p-value ${i} is ${value}, outside [0, 1]`);
    });
    return p.map((_, i) => i).sort((i, j) => p[i] - p[j] || i - j);
}
function checkedRate(rate) {
    if (!(rate >= 0 && rate <= 1))
        throw new RangeError(`an error rate of ${rate} is outside [0, 1]`);
    return rate;
}

// EXTERNAL MODULE: ./lib/compare/rule.js
var rule = __webpack_require__(9961);
;// CONCATENATED MODULE: ./lib/compare/decision/decide.js
/** From evidence to decisions, for all tested benchmarks of a suite at once.
 *
 *  Two ways lead to a claim, each held to the false-alarm rate q over the whole suite and all looks:
 *  - Against the threshold δ: one-sided tests of "at most δ slower" at q, since only a slowdown blocks,
 *    and of "at most δ faster" at q/2. Most benchmarks of a suite lie far on the harmless side, where such p-values are larger
 *    than chance alone would make them; those with p > τ are set aside and the rest divided by τ
 *    before Benjamini–Hochberg (Zhao, Small and Su, JASA 114, 2019: valid for p-values that are
 *    uniformly conservative). So the price for a large suite is paid only by as many benchmarks as
 *    look slower than δ.
 *  - Against zero: two-sided, Benjamini–Hochberg over all; and one-sided "no slower", at q by the way of
 *    the first. What is found has a change, whose size its interval tells. The second is what the gate's
 *    `sensitive` rests on: without any change, the chance that it finds anything is q.
 *  Intervals of what was found are widened to the level at which it was found (false coverage rate;
 *  Benjamini and Yekutieli, JASA 100, 2005), so that row, interval and suite never contradict each other.
 *  All others show their own interval at q: enough for "unchanged", which is no alarm, and for "no worse", which is an
 *  interval that ends below δ and begins below −δ. That a whole suite is no worse is a claim of each of its
 *  benchmarks, so that it is wrong only where one of these claims is (Berger, Technometrics 24, 1982): it takes no correction
 *  for their number. */


/** A two-sided p-value against zero below this makes a benchmark a suspect. */
const suspectP = 0.2;
function decide(tested, suite) {
    if (tested.length === 0)
        return [];
    // One-sided p-values of one look, each under the hypothesis that is named.
    const greater = (shiftOf) => tested.map((one) => one.evidence.p(shiftOf(one), 'greater'));
    const less = (shiftOf) => tested.map((one) => one.evidence.p(shiftOf(one), 'less'));
    const [notSlower, notFaster] = [greater(() => 0), less(() => 0)];
    const atMostDelta = greater(({ delta }) => delta);
    const atLeastMinusDelta = less(({ delta }) => -delta);
    const slower = oneSided(tested, suite, 'greater', atMostDelta);
    const faster = oneSided(tested, suite, 'less', atLeastMinusDelta);
    const above = oneSided(tested, suite, 'greater', notSlower);
    const any = againstZero(tested, suite, notSlower, notFaster);
    return tested.map((one, i) => decideOne(one, i, { slower, faster, any }, above, suite));
}
function oneSided(tested, suite, alternative, raw) {
    const candidates = raw.flatMap((p, i) => (p <= suite.candidateP ? [i] : []));
    const p = raw.map((value, i) => sequential(tested[i], Math.min(1, 2 * value)));
    // Never above q, so that no interval is narrower than one without any correction.
    const share = alternative === 'greater' ? Math.min(1, 2 * suite.candidateP) : suite.candidateP;
    return correct(p, candidates, suite.falseAlarmRate * share);
}
function againstZero(tested, suite, notSlower, notFaster) {
    const raw = notSlower.map((p, i) => Math.min(1, 2 * Math.min(p, notFaster[i])));
    const p = raw.map((value, i) => sequential(tested[i], value));
    const everyone = p.map((_, i) => i);
    return { ...correct(p, everyone, suite.falseAlarmRate), raw };
}
/** Over the whole plan, of a two-sided p-value of one look. */
function sequential({ levels, look }, p) {
    return levels.sequential(p, look);
}
function correct(p, members, q) {
    const rejected = benjaminiHochberg(members.map((i) => p[i]), q);
    const found = new Array(p.length).fill(false);
    members.forEach((i, at) => {
        found[i] = rejected[at];
    });
    const count = rejected.filter(Boolean).length;
    return { p, found, level: falseCoverageLevel(q, count, Math.max(1, members.length)) };
}
function decideOne(one, i, families, above, suite) {
    const { delta, levels, look } = one;
    const nominal = (alpha) => levels.nominal(alpha, look);
    const found = Object.values(families).filter((family) => family.found[i]);
    const best = Math.max(families.slower.level, families.faster.level, families.any.level);
    const shared = { detectable: one.evidence.detectable(nominal(families.any.level)), worthMore: false };
    if (found.length > 0) {
        const level = nominal(Math.max(...found.map((family) => family.level)));
        const { low, high } = one.evidence.limits(level);
        const interval = one.evidence.interval(level);
        const claim = (shown, limit) => ({
            ...shared,
            interval,
            doubt: shown ? null : { code: 'shown-by-fastest', change: Math.expm1(limit) },
        });
        if (low > delta)
            return { ...claim(interval.low > delta, low), outcome: 'regressed', p: families.slower.p[i] };
        if (high < -delta)
            return { ...claim(interval.high < -delta, high), outcome: 'improved', p: families.faster.p[i] };
    }
    const own = one.evidence.usual(nominal(suite.falseAlarmRate));
    const p = families.any.p[i];
    if (own.low >= -delta && own.high <= delta)
        return { ...shared, outcome: 'unchanged', interval: own, p, doubt: null };
    const changes = [families.any, above].filter((family) => family.found[i]);
    const changed = changes.length > 0;
    const interval = changed ? one.evidence.interval(nominal(Math.max(...changes.map(({ level }) => level)))) : own;
    const doubt = changed ? unresolved(one, nominal(best)) : doubtOf(one, own, nominal, best, suite, families);
    const zero = families.any.raw[i];
    const rest = { ...shared, interval, p, doubt };
    // The question that blocks is answered; only what looks faster is measured on, to show that it is.
    if (interval.high <= delta && doubt.code !== 'too-few-rounds')
        return { ...rest, outcome: 'no-worse', worthMore: zero < suspectP };
    const worthMore = isWorthMore(one, doubt, zero, suite, nominal(suite.falseAlarmRate));
    return { ...rest, outcome: 'inconclusive', worthMore };
}
/** A change was found, but its size lies too near to the threshold. */
function unresolved({ evidence, delta }, level) {
    const distance = Math.abs(Math.abs(evidence.estimate) - delta);
    const direction = evidence.estimate > 0 ? 'slower' : 'faster';
    return { code: 'size-unresolved', direction, need: rounds(evidence, distance, level) };
}
function doubtOf(one, own, nominal, best, suite, { any }) {
    const { evidence, threshold } = one;
    if (evidence.smallestP > nominal(best)) {
        return { code: 'too-few-rounds', have: evidence.rounds, need: evidence.roundsToReach(nominal(best)) };
    }
    if (own.low > 0 || own.high < 0)
        return { code: 'not-confirmed', benchmarks: any.p.length };
    const need = roundsToClear(one, nominal(suite.falseAlarmRate));
    return { code: 'too-noisy', scatter: evidence.scatter ?? 0, need, threshold, ...alikeIn(evidence) };
}
/** Told where the interval is wider by a fifth for it: then the scatter alone explains nothing. */
function alikeIn({ rounds: pairs, worth }) {
    return pairs < worthTelling * worth ? {} : { alike: { pairs, worth: Math.max(1, Math.round(worth)) } };
}
const worthTelling = 1.5;
/** Rounds for an interval that tells no change from one of the threshold; where so many were made
 *  already, the estimate lies near the threshold and its distance counts. */
function roundsToClear({ evidence, delta }, level) {
    const need = rounds(evidence, delta, level);
    if (need === null || need > evidence.rounds)
        return need;
    return rounds(evidence, Math.abs(delta - Math.abs(evidence.estimate)), level);
}
function rounds(evidence, effect, level) {
    if (!(effect > 0))
        return null;
    const need = evidence.roundsNeeded(effect, level);
    return Number.isFinite(need) ? Math.max(need, evidence.rounds + 1) : null;
}
function isWorthMore({ evidence, threshold, total }, { code }, zero, suite, level) {
    if (zero < suspectP || code === 'too-few-rounds' || code === 'not-confirmed')
        return true;
    if (code !== 'too-noisy')
        return false;
    return evidence.roundsNeeded(Math.log1p(threshold + (suite.worthChange ?? rule/* defaultWorthChange */.ES)), level) <= total;
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ planLevels)
});

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(6172);
;// CONCATENATED MODULE: ./lib/statistics/spending.js
/** Group-sequential testing: how small a p-value must be at each of several planned looks, so that the chance of
 *  ever crossing without an effect is alpha. Lan and DeMets (Biometrika 70, 1983): an increasing function says how
 *  much of alpha may be spent by each share of the information; the boundary follows from the law of Brownian
 *  motion at the looks, integrated as by Armitage, McPherson and Rowe (JRSS A 132, 1969). */

/** How much of `alpha` may be spent by the share `t` of the information, 0 ≤ t ≤ 1. */
function spent(t, alpha, spending = 'pocock') {
    if (t <= 0)
        return 0;
    const share = Math.min(1, t);
    if (spending === 'square')
        return alpha * share ** 2;
    if (spending === 'pocock')
        return alpha * Math.log1p((Math.E - 1) * share);
    return 4 * (0,normal/* normalCdf */.vr)((0,normal/* normalQuantile */.Zl)(alpha / 4) / Math.sqrt(share));
}
/** Two-sided nominal level of each look. `looks` are the rounds (or any information) at which to look, rising;
 *  `total` those of the full plan, by default the last look. A plan cut short keeps its `total`: its levels are
 *  then the same as if it had gone on. The p-value at look j is compared with level j, the interval at look j has
 *  confidence 1 − level j; all of them hold at once with probability 1 − `alpha`.
 *  @throws RangeError for looks that do not rise from above 0 to at most `total`, or alpha outside (0, 1). */
function nominalLevels(looks, alpha, total = looks.at(-1) ?? 1, spending = 'pocock') {
    check(looks, alpha, total);
    const levels = [];
    let density;
    let before = 0;
    for (const look of looks) {
        const t = look / total;
        // Rounding must not let an increment become negative at adjacent looks.
        const increment = Math.max(0, spent(t, alpha, spending) - spent(before, alpha, spending));
        const step = Math.sqrt(t - before);
        const edge = density === undefined ? firstEdge(increment, step) : findEdge(density, increment, step);
        levels.push(2 * (0,normal/* normalCdf */.vr)(-edge / Math.sqrt(t)));
        density = propagate(density, edge, step, t);
        before = t;
    }
    return levels;
}
/** The probability that a Brownian path first leaves ±edge at each look, for edges given as two-sided nominal
 *  levels: the inverse of `nominalLevels`, and the check of any other rule for repeated looks. */
function crossingProbabilities(looks, levels) {
    check(looks, 0.5, looks.at(-1) ?? 1);
    const total = looks.at(-1);
    let density;
    let before = 0;
    return looks.map((look, i) => {
        const t = look / total;
        const step = Math.sqrt(t - before);
        const edge = -normalQuantile(levels[i] / 2) * Math.sqrt(t);
        const crossed = density === undefined ? 2 * normalCdf(-edge / step) : crossing(density, edge, step);
        density = propagate(density, edge, step, t);
        before = t;
        return crossed;
    });
}
/** A p-value over all looks so far, from the p-value of each look and the nominal level of each look of the plan:
 *  min_j p_j · Σ levels / level_j, at most 1. Valid at every level by the union bound; see `createSequentialP`
 *  for the sharper one. */
function sequentialP(p, levels) {
    if (p.length > levels.length)
        throw new RangeError(`sequentialP: ${p.length} p-values for ${levels.length} looks`);
    const all = levels.reduce((sum, level) => sum + level, 0);
    return p.reduce((least, value, j) => Math.min(least, (value * all) / levels[j]), 1);
}
/** Prepares a plan's sequential p-value: the smallest alpha at which the plan would have stopped by now (Liu and
 *  Anderson, Statist. Sinica 18, 2008). Sharper than the union bound since it knows how the looks depend on each
 *  other. The levels are integrated once on a grid of alpha and interpolated in logarithms. */
function createSequentialP(looks, total = looks.at(-1) ?? 1, spending = 'pocock') {
    const alphas = [1e-10, 1e-8, 1e-6, 1e-5, 1e-4, 1e-3, 0.003, 0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9];
    const table = alphas.map((alpha) => nominalLevels(looks, alpha, total, spending));
    return (p) => {
        if (p.length > looks.length)
            throw new RangeError(`sequential p: ${p.length} p-values for ${looks.length} looks`);
        return p.reduce((least, value, j) => Math.min(least, overall(value, j, alphas, table)), 1);
    };
}
/** The alpha whose level at look `j` is `p`, by interpolation; linear below the grid, 1 above it. */
function overall(p, j, alphas, table) {
    const level = (i) => table[i][j];
    if (p <= 0)
        return 0;
    const last = alphas.length - 1;
    if (p > level(last))
        return 1;
    if (p <= level(0))
        return (alphas[0] * p) / level(0);
    let i = 1;
    while (level(i) < p)
        i++;
    const share = Math.log(p / level(i - 1)) / Math.log(level(i) / level(i - 1));
    return alphas[i - 1] * (alphas[i] / alphas[i - 1]) ** share;
}
/** Beyond this many standard deviations nothing is left to integrate. */
const farOut = 8.5;
function firstEdge(increment, step) {
    return increment > 0 ? -(0,normal/* normalQuantile */.Zl)(increment / 2) * step : Number.POSITIVE_INFINITY;
}
/** The edge that lets exactly `increment` out at this look: Newton's steps on the logarithm inside a bracket. */
function findEdge(density, increment, step) {
    let low = 0;
    let high = farOut * 4;
    if (increment <= crossing(density, high, step))
        return Number.POSITIVE_INFINITY;
    let edge = 2.5;
    for (let i = 0; i < 100 && high - low > 1e-13; i++) {
        const reached = crossing(density, edge, step);
        if (reached > increment)
            low = edge;
        else
            high = edge;
        const slope = crossingSlope(density, edge, step) / reached;
        const next = edge + Math.log(reached / increment) / slope;
        if (Math.abs(next - edge) < 1e-14 * edge)
            return next;
        edge = next > low && next < high ? next : (low + high) / 2;
    }
    return edge;
}
/** How fast `crossing` falls as the edge moves outwards. */
function crossingSlope({ nodes, weights }, edge, step) {
    let sum = 0;
    for (let i = 0; i < nodes.length; i++) {
        sum += weights[i] * ((0,normal/* normalDensity */.kC)((nodes[i] - edge) / step) + (0,normal/* normalDensity */.kC)((nodes[i] + edge) / step));
    }
    return sum / step;
}
/** P(|path| > edge at the next look, not before). */
function crossing({ nodes, weights }, edge, step) {
    let sum = 0;
    for (let i = 0; i < nodes.length; i++) {
        sum += weights[i] * ((0,normal/* normalCdf */.vr)((nodes[i] - edge) / step) + (0,normal/* normalCdf */.vr)((-nodes[i] - edge) / step));
    }
    return sum;
}
/** The density after the next look. Panels are at most one kernel deviation wide, so that ten-point
 *  Gauss–Legendre is exact to about 1e-12. */
function propagate(from, edge, step, t) {
    const end = Math.min(edge, farOut * Math.sqrt(t));
    const { nodes, weights } = panels(end, Math.max(4, Math.ceil(end / step)));
    const values = nodes.map((y) => {
        if (from === undefined)
            return (2 * (0,normal/* normalDensity */.kC)(y / step)) / step;
        let sum = 0;
        for (let i = 0; i < from.nodes.length; i++) {
            const x = from.nodes[i];
            sum += from.weights[i] * ((0,normal/* normalDensity */.kC)((y - x) / step) + (0,normal/* normalDensity */.kC)((y + x) / step));
        }
        return sum / step;
    });
    return { nodes, weights: weights.map((weight, i) => weight * values[i]) };
}
/** Nodes and weights of composite Gauss–Legendre integration over [0, end]. */
function panels(end, count) {
    const nodes = new Float64Array(count * 10);
    const weights = new Float64Array(count * 10);
    const half = end / count / 2;
    for (let panel = 0; panel < count; panel++) {
        const centre = (2 * panel + 1) * half;
        for (let i = 0; i < 10; i++) {
            const side = i % 2 === 0 ? 1 : -1;
            nodes[panel * 10 + i] = centre + side * half * legendreNodes[i >> 1];
            weights[panel * 10 + i] = half * legendreWeights[i >> 1];
        }
    }
    return { nodes, weights };
}
// Gauss–Legendre, ten points: positive nodes and their weights (Abramowitz and Stegun, table 25.4).
const legendreNodes = [
    0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
];
const legendreWeights = [
    0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814,
];
function check(looks, alpha, total) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha ${alpha} is outside (0, 1)`);
    if (looks.length === 0)
        throw new RangeError('a plan needs at least one look');
    looks.forEach((look, i) => {
        const before = looks[i - 1] ?? 0;
        if (!(look > before && look <= total)) {
            throw new RangeError(`looks must rise from above 0 to at most ${total}, got ${looks.join(', ')}`);
        }
    });
}

;// CONCATENATED MODULE: ./lib/compare/decision/levels.js
/** The levels of a plan's looks. Every look may be the last, so each has a nominal level of its own
 *  (see statistics/spending.ts); here they are kept per plan, since integrating them takes longer
 *  than everything else about a look. */

const plans = new Map();
/** Enough for a process that judges one gate, and a bound for one that simulates many. */
const mostKept = 256;
/** @param total rounds of the full plan; a plan cut short keeps it. */
function planLevels(looks, total, spending = 'pocock') {
    const key = `${looks.join()}/${total}/${spending}`;
    let levels = plans.get(key);
    if (levels === undefined) {
        if (plans.size >= mostKept)
            plans.clear();
        levels = looks.length === 1 && looks[0] === total ? oneLook(looks) : manyLooks(looks, total, spending);
        plans.set(key, levels);
    }
    return levels;
}
function oneLook(looks) {
    return { looks, sequential: (p) => p, nominal: (alpha) => alpha, lookAt: () => 0 };
}
function manyLooks(looks, total, spending) {
    const sequentialP = createSequentialP(looks, total, spending);
    const known = new Map();
    const levelsFor = (alpha) => {
        let levels = known.get(alpha);
        if (levels === undefined) {
            if (known.size >= mostKept)
                known.clear();
            levels = nominalLevels(looks, alpha, total, spending);
            known.set(alpha, levels);
        }
        return levels;
    };
    return {
        looks,
        // Only the look at hand counts: a p-value that was smaller at an earlier look would claim what the
        // interval shown now takes back.
        sequential: (p, look) => sequentialP(looks.slice(0, look + 1).map((_, j) => (j === look ? p : 1))),
        nominal: (alpha, look) => levelsFor(alpha)[look],
        lookAt: (round) => {
            const at = looks.findIndex((look) => look >= round);
            return at < 0 ? looks.length - 1 : at;
        },
    };
}


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   IE: () => (/* binding */ launchSummary),
/* harmony export */   Oo: () => (/* binding */ logCost),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/** From a launch's measurements to one number, and from numbers to log-ratios in the direction of cost. */

/** The launch's typical value in base units: the median of its samples, else the tool's own figure. The
 *  mean of samples is never taken: between processes it scatters nearly twice as much. */
function launchSummary(metric) {
    return metric.samples !== undefined && metric.samples.length > 0 ? (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(metric.samples) : metric.value;
}
/** Log of a positive summary, rising with cost: a throughput that falls costs more. */
function logCost(summary, better) {
    return better === 'higher' ? -Math.log(summary) : Math.log(summary);
}
/** Log-effect and interval as ratios minus one; an end without bound is null. */
function changeOf(estimate, { low, high }) {
    return { estimate: Math.expm1(estimate), low: bounded(low), high: bounded(high) };
}
function bounded(end) {
    const ratio = Math.expm1(end);
    return Number.isFinite(end) && Number.isFinite(ratio) ? ratio : null;
}
/** Which way is good: the rule's word, else that of the tool where all launches agree. */
function directionOf(series, ruled) {
    if (ruled !== undefined)
        return ruled;
    const found = series.filter((side) => side !== undefined);
    const better = found[0]?.better ?? 'unknown';
    return found.every((side) => side.better === better) ? better : 'unknown';
}
/** An exact counter only where every launch of both sides says so. */
function isExact(series) {
    return series.every((side) => side?.exact ?? true);
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ decidedRow)
/* harmony export */ });
/* harmony import */ var _evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/** From a decision to the row that is told. */


/** Shorter than this, in seconds, no operation of a program can be: about one clock cycle. */
const shortestOperation = 0.3e-9;
/** The row of an open comparison. `remark` is a doubt that no decision depends on. */
function decidedRow(open, evidence, decision, remark) {
    const { name, metric, unit, better, threshold, beside } = open;
    const [base, head] = [(0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .typical */ .Dk)(open.base), (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .typical */ .Dk)(open.head)];
    // What comes and goes is no measurement of the suite, whatever is left of it shows.
    const outcome = isSilent(open) ? 'inconclusive' : outcomeOf(open, decision);
    return {
        name,
        metric,
        unit,
        better,
        exact: false,
        outcome,
        base,
        head,
        change: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(evidence.estimate, decision.interval),
        p: decision.p,
        rounds: evidence.rounds,
        detectable: Number.isFinite(decision.detectable) ? Math.expm1(decision.detectable) : null,
        scatter: evidence.scatter,
        threshold,
        doubt: (outcome === 'no-worse' ? open.missing : doubtOf(open, decision)) ?? remark ?? implausible(unit, base, head),
        ...beside,
    };
}
/** What is only shown is never called better or worse. */
function outcomeOf({ role }, { outcome }) {
    if (role === 'tested')
        return outcome;
    // Of what is only shown, nothing says which way is worse.
    if (outcome === 'no-worse')
        return 'inconclusive';
    return outcome === 'regressed' || outcome === 'improved' ? 'changed' : outcome;
}
function isSilent({ missing }) {
    return missing?.code === 'missing-in-rounds' && missing.silent === true;
}
function doubtOf(open, { doubt }) {
    const { missing, role } = open;
    if (isSilent(open))
        return missing;
    // A claim about size was won from the rounds at hand; nothing weaker than absence outranks it.
    if (doubt?.code === 'size-unresolved')
        return role === 'tested' ? doubt : { code: 'not-confirmed', benchmarks: 1 };
    return missing ?? doubt;
}
function implausible(unit, base, head) {
    const seconds = Math.min(base ?? Number.POSITIVE_INFINITY, head ?? Number.POSITIVE_INFINITY);
    return unit === 's' && seconds < shortestOperation ? { code: 'optimised-away', seconds } : null;
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ typical),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   OH: () => (/* binding */ collectLaunches),
/* harmony export */   p9: () => (/* binding */ matchSeries),
/* harmony export */   rS: () => (/* binding */ matchMetrics),
/* harmony export */   v2: () => (/* binding */ summaries)
/* harmony export */ });
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6331);
/** Finds what belongs together: benchmarks by name, metrics by name and unit, position by position over
 *  the launches of a side. Names come from the suite under test and are only ever keys of a Map.
 *
 *  Launches are taken apart into columns of numbers, one per metric, and not kept: ten thousand benchmarks
 *  of thirty launches a side are 600,000 objects, which to keep and to collect takes longer than to decide. */


/** Matches benchmarks in head's order, those of base alone after them. Where a group failed as a whole on one side, its
 *  benchmarks did: not one of them is missing. */
function matchSeries(base, head) {
    const before = withMembers(base.benchmarks, head.benchmarks);
    const after = withMembers(head.benchmarks, base.benchmarks);
    const matches = [];
    for (const [name, series] of after)
        matches.push({ name, base: before.get(name), head: series });
    for (const [name, series] of before)
        if (!after.has(name))
            matches.push({ name, base: series, head: undefined });
    return matches;
}
/** What stands between a group and what is in it: a test of Vitest, a package or a benchmark of Go. */
const groupEnd = / > |::|[/.]/g;
/** One side, with the benchmarks of the other in place of groups that failed here and are no benchmark there. */
function withMembers(own, other) {
    const groups = new Map([...own].filter(([name, series]) => isFailedThroughout(series) && !other.has(name)));
    if (groups.size === 0)
        return own;
    const lengths = new Set([...groups.keys()].map(({ length }) => length));
    const all = new Map(own);
    for (const name of other.keys()) {
        const group = own.has(name) ? undefined : groupOf(name, groups, lengths);
        if (group === undefined)
            continue;
        all.delete(group.name);
        all.set(name, { ...group, name });
    }
    return all;
}
/** The innermost of them. Only beginnings that are as long as some group are looked up: a name may have many. */
function groupOf(name, groups, lengths) {
    const ends = [...name.matchAll(groupEnd)].map(({ index }) => index).filter((end) => lengths.has(end));
    const found = ends.findLast((end) => groups.has(name.slice(0, end)));
    return found === undefined ? undefined : groups.get(name.slice(0, found));
}
function isFailedThroughout({ presence }) {
    return presence.length > 0 && presence.every((status) => status === 'failed');
}
/** The series of a metric on either side, in head's order, those of base alone after them. */
function matchMetrics(match) {
    const before = match.base?.metrics ?? [];
    const after = match.head?.metrics ?? [];
    const known = new Map(before.map((base) => [metricKey(base), base]));
    const kept = new Set(after.map(metricKey));
    return [
        ...after.map((head) => ({ base: known.get(metricKey(head)), head })),
        ...before.filter((base) => !kept.has(metricKey(base))).map((base) => ({ base, head: undefined })),
    ];
}
/** Neither a name nor a unit decides where the other begins. */
function metricKey({ name, unit }) {
    return `${name.length} ${name}${unit}`;
}
function seriesOf(launches) {
    const collection = collectLaunches();
    for (const launch of launches)
        collection.add(launch);
    return collection.series();
}
/** Takes the launches of one side one after the other, in order; none needs to be kept for it. */
function collectLaunches() {
    const found = new Map();
    let launches = 0;
    // Launches list the same benchmarks in the same order as a rule, which spares most look-ups.
    const order = [];
    return {
        add({ benchmarks }) {
            const at = launches++;
            benchmarks.forEach((result, i) => {
                let series = order[i];
                if (series?.name !== result.name)
                    series = order[i] = collectedOf(found, result.name);
                add(series, result, at);
            });
        },
        series() {
            for (const series of found.values())
                fillUp(series, launches);
            return { launches, benchmarks: found };
        },
    };
}
function collectedOf(found, name) {
    let series = found.get(name);
    if (series === undefined) {
        series = { name, presence: [], metrics: [], times: 0, message: undefined, last: -1, count: 0, index: undefined };
        found.set(name, series);
    }
    return series;
}
function add(series, result, at) {
    series.count = series.last === at ? series.count + 1 : 1;
    series.last = at;
    series.times = Math.max(series.times, series.count);
    while (series.presence.length < at)
        series.presence.push('absent');
    series.presence[at] = result.status;
    if (result.status !== 'ok')
        remember(series, result.status, result.message);
    else
        for (const metric of result.metrics)
            addMetric(series, metric, at);
}
function remember(series, status, text) {
    if (series.message === undefined || (status === 'failed' && series.message.status === 'skipped')) {
        series.message = { status, text };
    }
}
function addMetric(series, metric, at) {
    const column = columnOf(series, metric);
    if (column.values.length > at)
        column.twice = true;
    while (column.values.length < at)
        column.values.push(undefined);
    column.values[at] = (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .launchSummary */ .IE)(metric);
    if (metric.samples !== undefined)
        column.sampled[at] = metric;
    if (metric.better !== column.better)
        column.better = 'unknown';
    column.exact &&= metric.exact === true;
    column.latest = metric;
    if (metric.ended !== undefined) {
        column.endings ??= new Map();
        column.endings.set(metric.ended, (column.endings.get(metric.ended) ?? 0) + 1);
    }
}
/** More than this are looked up rather than walked through. */
const mostWalked = 16;
function columnOf(series, metric) {
    const { name, unit, better } = metric;
    const { metrics } = series;
    if (metrics.length > mostWalked) {
        series.index ??= new Map(metrics.map((column) => [metricKey(column), column]));
        const known = series.index.get(metricKey(metric));
        if (known !== undefined)
            return known;
    }
    else
        for (const column of metrics)
            if (column.name === name && column.unit === unit)
                return column;
    const column = {
        name,
        unit,
        better,
        exact: true,
        values: [],
        sampled: [],
        latest: metric,
        twice: false,
        endings: undefined,
    };
    metrics.push(column);
    series.index?.set(metricKey(column), column);
    return column;
}
/** The last launches may have lacked it. */
function fillUp({ presence, metrics }, launches) {
    while (presence.length < launches)
        presence.push('absent');
    for (const { values } of metrics)
        while (values.length < launches)
            values.push(undefined);
}
/** Of the launches that have it. */
function summaries(series) {
    return series.values.filter((value) => value !== undefined);
}
/** Median over launches of the launch summaries, in base units. */
function typical(values) {
    return values.length === 0 ? null : (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values);
}


/***/ }),

/***/ 2136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ isInMean),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   N7: () => (/* binding */ meansByBenchmark),
/* harmony export */   ZK: () => (/* binding */ repeatedAmong),
/* harmony export */   r8: () => (/* binding */ isInverse)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/** Which metrics carry the verdict of a benchmark. Every metric gets a row. Tested, gated and counted
 *  in the suite's correction are those whose good direction is known, that no rule ignores, and that
 *  are not the mere inverse of a time beside them: a rate whose product with that time is the same
 *  number in every launch says the same thing twice. Its row mirrors the time without being gated. */


/** A printed rate has two or three digits less than a time. */
const inverseTolerance = 0.005;
/** Which metrics stand for their benchmark in the suite's mean: its time, where one is called so; else all times, else
 *  all rates. A page that is measured in six times is no slower or faster than what the six say together. */
function isInMean(metrics) {
    const both = metrics.filter(({ base, head }) => base !== undefined && head !== undefined && !isShownOnly(head));
    const stands = (metric) => {
        if (both.some(({ head }) => isNamedTime(head)))
            return isNamedTime(metric);
        return both.some(({ head }) => head.unit === 's') ? metric.unit === 's' : (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeLike */ .pb)(metric.unit);
    };
    // What is only shown stands for nothing.
    return (metric) => !isShownOnly(metric) && stands(metric);
}
function isNamedTime({ name, unit }) {
    return unit === 's' && name === 'time';
}
function isShownOnly({ latest }) {
    return latest.role === 'information';
}
/** One list per benchmark, the mean of those of its metrics: a benchmark of many metrics weighs no more than
 *  one of a single metric. */
function meansByBenchmark(lists) {
    const groups = new Map();
    for (const { name, values } of lists) {
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [values]);
        else
            group.push(values);
    }
    return [...groups.values()].map((group) => group[0].map((_, i) => (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(group.map((values) => values[i]))));
}
/** Which metrics say the same as another: all of them (`own`), and those of each (`of`). Either in another unit, as
 *  their tool told (stored runs don't keep that), or as the same figure in every launch: processor time beside the time,
 *  by a clock that stands still while others run.
 *  @param hasOwnRow of one that is never told beside another. @param carries whether others may be told beside it. */
function repeatedAmong(all, hasOwnRow, carries = () => true) {
    const onBoth = all.filter(({ base, head }) => base !== undefined && head !== undefined);
    const byName = new Map(onBoth.toReversed().map((one) => [one.head.name, one]));
    const time = byName.get('time');
    const [own, of] = [new Set(), new Map()];
    for (const one of onBoth) {
        const name = one.head.latest.repeats;
        const other = name === undefined ? (time !== undefined && isSameTime(one, time) ? time : undefined) : byName.get(name);
        if (other === undefined || hasOwnRow(one) || !carries(other))
            continue;
        own.add(one);
        of.set(other, of.get(other) ?? []);
        of.get(other).push(one);
    }
    return { own, of };
}
/** What two clocks may be apart that tell of one thing. */
const sameTolerance = 0.001;
function isSameTime(metric, time) {
    if (metric === time || !isTime(metric) || !isTime(time))
        return false;
    const ratios = [...ratiosOf(metric.base, time.base), ...ratiosOf(metric.head, time.head)];
    return ratios.length > 1 && ratios.every((ratio) => Math.abs(ratio - 1) <= sameTolerance);
}
/** Launch by launch; one that lacks either is left out. */
function ratiosOf(metric, time) {
    return metric.values.flatMap((value, i) => {
        const other = time.values[i];
        return value === undefined || other === undefined ? [] : [value / other];
    });
}
/** A time on both sides. */
function isTime({ base, head }) {
    return base?.unit === 's' && head?.unit === 's';
}
/** Whether this metric is the inverse of a time among those of its benchmark. */
function isInverse(metric, times) {
    const unit = (metric.head ?? metric.base)?.unit ?? '';
    if (!unit.endsWith('/s'))
        return false;
    return times.some((time) => isConstant([...products(metric.base, time.base), ...products(metric.head, time.head)]));
}
function products(rate, time) {
    if (rate === undefined || time === undefined)
        return [];
    return rate.values.flatMap((value, i) => {
        const other = time.values[i];
        return value === undefined || other === undefined ? [] : [value * other];
    });
}
function isConstant(values) {
    if (values.length < 2)
        return false;
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const value of values) {
        if (!(value > 0))
            return false;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return high / low - 1 <= 2 * inverseTolerance;
}


/***/ }),

/***/ 4046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iA: () => (/* binding */ prepare),
  bi: () => (/* binding */ whyMissing)
});

// UNUSED EXPORTS: nothingKnown

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/compare/evidence/launch-summary.js
var launch_summary = __webpack_require__(6331);
// EXTERNAL MODULE: ./lib/compare/rule.js
var compare_rule = __webpack_require__(9961);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/compare/rows/match.js
var rows_match = __webpack_require__(7191);
;// CONCATENATED MODULE: ./lib/compare/rows/also.js
/** Figures that say again what another metric of the benchmark says, and what a rate among them tells of the work that an
 *  iteration has. */



/** @param own what the figures stand beside. @param times all times of the benchmark, of which it may be one. */
function alsoOf(own, times, repeated) {
    const also = repeated.flatMap(({ base, head }) => {
        const [before, after] = [(0,rows_match/* typical */.Dk)((0,rows_match/* summaries */.v2)(base)), (0,rows_match/* typical */.Dk)((0,rows_match/* summaries */.v2)(head))];
        if (before === null || after === null)
            return [];
        // A rate may be of another time than the one that it stands beside: of processor time, in Google Benchmark.
        const works = [own, ...times.filter((time) => time !== own)].map((time) => ({
            base: workOf(time.base, base),
            head: workOf(time.head, head),
        }));
        const isSame = works.some((work) => isKnown(work) && !(0,model_metric/* variesBy */.iq)([work.base, work.head], leastWorkDifference));
        const work = works[0];
        return [
            {
                metric: head.name,
                unit: head.unit,
                base: before,
                head: after,
                ...(isSame || !isKnown(work) ? {} : { work }),
            },
        ];
    });
    return also.length === 0 ? {} : { also };
}
/** Figures are printed with few digits: more of a scatter, and the rate belongs to another time; … */
const workRounding = 0.01;
/** … so much of a difference is none of theirs; … */
const leastWorkDifference = 0.02;
/** … and of a lower rate they may be all there is (Go prints hundredths of a MB/s). */
const leastRate = { 'B/s': 1e6, '1/s': 1e3 };
/** One launch says nothing of how far they scatter. */
const fewestForWork = 3;
/** A rate of iterations handles one in each. */
const leastWork = 1.5;
/** A rate is work by time, launch by launch. Null where the two are not of the same measurement, or too rough. */
function workOf(time, rate) {
    const least = leastRate[rate.unit];
    if (time?.unit !== 's' || least === undefined)
        return null;
    const found = rate.values.flatMap((value, i) => {
        const seconds = time.values[i];
        return value === undefined || seconds === undefined ? [] : [value < least ? Number.NaN : value * seconds];
    });
    if (found.length < fewestForWork || !found.every((work) => Number.isFinite(work) && work >= leastWork))
        return null;
    return (0,model_metric/* variesBy */.iq)(found, workRounding) ? null : (0,robust/* median */.JZ)(found);
}
function isKnown(work) {
    return work.base !== null && work.head !== null;
}

;// CONCATENATED MODULE: ./lib/compare/rows/counters.js
/** Exact counters: allocations, bytes, instructions. A program that repeats itself gives the same
 *  count in every launch, so one difference is proof and no statistics are due. A counter that does
 *  vary has a jitter, and changes below three times that are taken for it. */


/** Compares the counts of both sides, at least one launch each. */
function compareCounters(base, head, better, { limit, resolution = 0, fewest }) {
    const [from, to] = better === 'higher' ? [head, base] : [base, head];
    const [before, after] = [(0,robust/* median */.JZ)(from), (0,robust/* median */.JZ)(to)];
    const jitter = Math.max(jitterOf(base), jitterOf(head));
    const size = before === after ? 0 : (after - before) / Math.abs(before);
    const isWithinJitter = Math.abs(size) <= 3 * jitter;
    const isShownApart = isWithinJitter && areApart(base, head);
    const change = isShownApart ? changeApart(from, to, before, after) : changeOf(size, jitter);
    const doubt = jitter > 0 ? { code: 'counter-varies', jitter } : null;
    if (Math.abs(after - before) <= resolution)
        return { outcome: 'unchanged', change, doubt };
    if (Math.abs(size) <= Math.max(limit, model_metric/* leastCounterThreshold */.VM))
        return { outcome: 'unchanged', change, doubt };
    if (isWithinJitter && !isShownApart)
        return { outcome: 'inconclusive', change, doubt };
    const launches = Math.min(base.length, head.length);
    if (launches < fewest) {
        return { outcome: 'inconclusive', change, doubt: { code: 'one-number', launches } };
    }
    return { outcome: better === 'unknown' ? 'changed' : size > 0 ? 'regressed' : 'improved', change, doubt };
}
/** Whether the sides do not meet at all, of which the chance is 1 in 6435 with eight launches of each that do not
 *  differ, whatever their scatter. */
function areApart(base, head) {
    if (Math.min(base.length, head.length) < model_metric/* surelyCounted */.HQ)
        return false;
    return Math.max(...base) < Math.min(...head) || Math.min(...base) > Math.max(...head);
}
/** Range over median of one side; 1 where a counter is mostly zero and sometimes not. */
function jitterOf(counts) {
    const range = Math.max(...counts) - Math.min(...counts);
    if (range === 0)
        return 0;
    const centre = Math.abs((0,robust/* median */.JZ)(counts));
    return centre === 0 ? 1 : range / centre;
}
function changeOf(size, jitter) {
    if (!Number.isFinite(size))
        return null;
    return { estimate: size, low: size - 3 * jitter, high: size + 3 * jitter };
}
/** Of sides that do not meet: from the two launches that are nearest to each other to those that are furthest apart.
 *  Three times the jitter would reach over zero, where no launch was. */
function changeApart(from, to, before, after) {
    if (before === 0)
        return null;
    const size = (difference) => difference / Math.abs(before);
    return {
        estimate: size(after - before),
        low: size(Math.min(...to) - Math.max(...from)),
        high: size(Math.max(...to) - Math.min(...from)),
    };
}

// EXTERNAL MODULE: ./lib/compare/rows/metrics.js
var rows_metrics = __webpack_require__(2136);
;// CONCATENATED MODULE: ./lib/compare/rows/presence.js
/** What a benchmark's presence alone decides: added, removed, failed, skipped, or named twice. */

/** The single row of a benchmark that cannot be compared, undefined where both sides measured it at
 *  least once. A side that failed in every launch counts as failed, whatever the other did. */
function presenceRow(match, threshold) {
    const twice = timesTwice(match);
    if (twice !== undefined)
        return row(match, 'failed', threshold, twice);
    const [base, head] = [stateOf(match.base), stateOf(match.head)];
    if (base === 'ok' && head === 'ok')
        return brokenRow(match, threshold);
    if (head === 'failed')
        return row(match, 'failed', threshold, said(match, base === 'failed' ? 'both' : 'head'));
    if (base === 'failed')
        return row(match, 'failed', threshold, said(match, 'base'));
    if (head === 'skipped')
        return row(match, 'skipped', threshold, said(match, base === 'ok' ? 'head' : 'both'));
    if (base === 'skipped')
        return row(match, 'skipped', threshold, said(match, 'base'));
    return row(match, base === 'absent' ? 'added' : 'removed', threshold, {});
}
/** Base never failed, and head does every other time or more: that is no flaw of a launch, whatever the others show. */
function brokenRow(match, threshold) {
    const [base, head] = [failuresOf(match.base), failuresOf(match.head)];
    if (base.failed > 0 || head.failed < 2 || 2 * head.failed < head.of)
        return undefined;
    const because = match.head?.message?.text ?? '';
    const message = `in ${head.failed} of ${head.of} launches${because === '' ? '' : `: ${because}`}`;
    return row(match, 'failed', threshold, { message, where: 'head' });
}
function failuresOf(series) {
    const present = series?.presence.filter((status) => status !== 'absent') ?? [];
    return { failed: present.filter((status) => status === 'failed').length, of: present.length };
}
function stateOf(series) {
    if (series === undefined)
        return 'absent';
    if (series.presence.includes('ok'))
        return 'ok';
    return series.message?.status ?? 'absent';
}
function said(match, where) {
    const series = where === 'base' ? match.base : match.head;
    return { message: series?.message?.text ?? '', where };
}
/** Which of two results under one name belongs to which of the other side cannot be told. */
function timesTwice({ base, head }) {
    const [before, after] = [base?.times ?? 0, head?.times ?? 0];
    const times = Math.max(before, after);
    if (times < 2)
        return undefined;
    const where = before > 1 && after > 1 ? 'both' : after > 1 ? 'head' : 'base';
    return { message: `the name appears ${times} times in one launch`, where };
}
function row(match, outcome, threshold, remark) {
    const [base, head] = [shown(match.base), shown(match.head)];
    const metric = head ?? base;
    return {
        name: match.name,
        metric: metric?.name ?? null,
        unit: metric?.unit ?? null,
        better: metric?.better ?? 'unknown',
        exact: metric?.exact ?? false,
        outcome,
        base: base?.unit === metric?.unit && base !== undefined ? (0,launch_summary/* launchSummary */.IE)(base) : null,
        head: head === undefined ? null : (0,launch_summary/* launchSummary */.IE)(head),
        change: null,
        p: null,
        rounds: 0,
        detectable: null,
        scatter: null,
        threshold,
        doubt: null,
        ...remark,
    };
}
/** One figure for a row without a comparison: the first metric's last value. */
function shown(series) {
    return series?.metrics[0]?.latest;
}

;// CONCATENATED MODULE: ./lib/compare/rows/prepare.js
/** Sorts what was matched: rows that are finished before any test (added, removed, failed, skipped,
 *  appearing twice, counters, unusable numbers), and open ones that evidence has to decide. */








/** @param select picks the launches that hold a metric on both sides of a match.
 *  @param base a stored run does not keep which part its tool gave to a metric. */
function prepare(match, rule, select, base = 'measured') {
    const status = presenceRow(match, rule.threshold);
    if (status !== undefined)
        return isNoBenchmark(status, match) ? [] : [{ row: status }];
    const found = (0,rows_match/* matchMetrics */.rS)(match);
    const isStored = base === 'stored';
    const metrics = (isStored ? found : found.map(asBothSay)).filter(isComparable);
    const settingsOf = (sides) => rule.metricRules?.(match.name, (sides.head ?? sides.base).name) ?? {};
    // A stored run does not keep how it ended.
    const unlike = isStored ? undefined : metrics.find(haveUnlikeEndings);
    if (unlike !== undefined)
        return [{ row: endingsRow(identify(match.name, unlike, settingsOf(unlike), rule), unlike) }];
    const isMean = (0,rows_metrics/* isInMean */.JH)(metrics.filter((sides) => settingsOf(sides).ignore !== true));
    const times = metrics.filter(rows_metrics/* isTime */.K8);
    // A repeated metric is a figure in the row of the other; one that a rule names keeps its own, and so does one whose
    // other is ignored.
    const repeats = (0,rows_metrics/* repeatedAmong */.ZK)(metrics, (sides) => settingsOf(sides).named === true, (other) => settingsOf(other).ignore !== true);
    const counts = metrics.filter(isCounted).map((sides) => {
        const { base: before, head } = sides;
        const settings = settingsOf(sides);
        const beside = informationOf(sides, settings);
        const identity = identify(match.name, sides, settings, rule);
        return countedRow(identity, { base: before, head }, select(before, head), settings, beside, isStored);
    });
    const carrier = metrics.find((sides) => !isCounted(sides) && (0,rows_metrics/* isTime */.K8)(sides));
    const figures = [
        ...counts.map(countedFigure),
        ...metrics.flatMap((sides) => toolFigure(sides, match, rule, settingsOf(sides), select)),
    ];
    const measured = metrics.flatMap((sides) => {
        if (isCounted(sides) || repeats.own.has(sides))
            return [];
        const settings = settingsOf(sides);
        const identity = identify(match.name, sides, settings, rule);
        const unmatched = unmatchedRow(identity, sides);
        if (unmatched !== undefined)
            return [{ row: unmatched }];
        const series = { base: sides.base, head: sides.head };
        const selected = select(series.base, series.head);
        const beside = {
            ...informationOf(sides, settings),
            ...alsoOf(sides, times, repeats.of.get(sides) ?? []),
            ...(sides === carrier && figures.length > 0 ? { counts: figures } : {}),
        };
        const finished = finishedRow(identity, match, selected, settings, disagreementOf(series, settings));
        if (finished !== undefined)
            return [{ row: { ...shownOnly(finished, settings, beside), ...beside } }];
        const role = beside.role === undefined ? roleOf(identity.better, settings, sides, times) : 'shown';
        const { name, metric, unit, better, threshold } = identity;
        const { rounds, base, head } = selected;
        const missing = missingDoubt(selected);
        const shown = { name, metric, unit, better, threshold };
        return [{ open: { ...shown, role, inMean: isMean(series.head), beside, series, rounds, base, head, missing } }];
    });
    // What stayed as it was, does not repeat or is information is a figure beside the time, and no row of its own.
    const told = counts.filter(({ outcome, role }) => carrier === undefined || (role === undefined && !['unchanged', 'inconclusive'].includes(outcome)));
    return [...measured, ...told.map((row) => ({ row }))];
}
/** Launches a side that a change takes which was counted in a pass of its own: what the compiler of a process did with
 *  allocations may be one thing here and another there, and two launches agree by chance. */
const fewestCounted = 4;
/** The same of what was counted under a runtime that was made to repeat itself, as long as it does. … */
const fewestRepeated = 2;
/** … A single number is stored only of what repeated, whatever it is. */
const fewestStored = 1;
/** Which part a metric has (a figure of the circumstances, another's in another unit, counted in a pass of its own)
 *  is what both sides say: head alone could else take a metric out of the gate. */
function asBothSay(sides) {
    const { base, head } = sides;
    if (base === undefined || head === undefined)
        return sides;
    const [before, after] = [base.latest, head.latest];
    const { role, repeats, pass } = before;
    if (role === after.role && repeats === after.repeats && pass === after.pass)
        return sides;
    return { base: { ...base, latest: withoutPart(before) }, head: { ...head, latest: withoutPart(after) } };
}
function withoutPart({ role: _, repeats: __, pass: ___, ...metric }) {
    return metric;
}
/** Counted in a pass of its own. */
function isCounted({ base, head }) {
    return (head ?? base).latest.pass === 'counts';
}
/** What only one side has counted says nothing: not every pairing counts. */
function isComparable(sides) {
    return !isCounted(sides) || (sides.base !== undefined && sides.head !== undefined);
}
/** Whether one side alone has it and it is no benchmark, but what was counted of a whole launch. */
function isNoBenchmark({ outcome }, { base, head }) {
    const one = outcome === 'removed' ? base : outcome === 'added' ? head : undefined;
    return one !== undefined && one.metrics.length > 0 && one.metrics.every(({ latest }) => latest.pass === 'counts');
}
/** The row of a figure that only some launches have, on purpose. */
function countedRow(identity, { base, head }, selected, settings, beside, stored) {
    const resolution = Math.max(base.latest.resolution ?? 0, head.latest.resolution ?? 0);
    const { better } = identity;
    // What gates nothing is told as soon as it is beyond what such counts repeat to.
    const limit = beside.role === undefined ? identity.threshold : model_metric/* leastCounterThreshold */.VM;
    const rounds = Math.min(selected.base.length, selected.head.length);
    const known = { ...identity, ...nothingKnown, ...beside, threshold: limit };
    const shared = { ...known, base: (0,rows_match/* typical */.Dk)(selected.base), head: (0,rows_match/* typical */.Dk)(selected.head), rounds };
    if (rounds === 0)
        return { ...shared, outcome: 'inconclusive', doubt: missingDoubt(selected) };
    const fewest = fewestFor(identity.metric, selected, stored);
    const decision = compareCounters(selected.base, selected.head, better, { limit, resolution, fewest });
    return shownOnly({ ...shared, ...decision }, settings, beside);
}
/** Launches of each side that a change takes. */
function fewestFor(metric, selected, stored) {
    const { base, head } = selected;
    if (stored && base.length === 1 && head.length === 1)
        return fewestStored;
    return (0,model_metric/* isInstructions */.oT)(metric) && repeats(selected) ? (stored ? fewestStored : fewestRepeated) : fewestCounted;
}
/** Whether no side varies by as much as the smallest change that is worth a word. */
function repeats({ base, head }) {
    return [base, head].every((counts) => !(0,model_metric/* variesBy */.iq)(counts, model_metric/* leastCounterThreshold */.VM));
}
function countedFigure({ metric, unit, base, head, outcome }) {
    return { metric: metric, unit: unit, base, head, outcome };
}
/** What tools count of the same: it has a row of its own, and stands beside the time as what is counted here does. */
const toolCounts = new Set([
    'allocated',
    'allocated bytes',
    'allocations',
    'bytes',
    'instructions',
]);
function toolFigure(sides, match, rule, settings, select) {
    const { base, head } = sides;
    if (base === undefined || head === undefined || base.twice || head.twice)
        return [];
    if (isCounted(sides) || !(0,launch_summary/* isExact */.u0)([base, head]) || !toolCounts.has(head.name))
        return [];
    const identity = identify(match.name, sides, settings, rule);
    const row = finishedRow(identity, match, select(base, head), settings, disagreementOf({ base, head }, settings));
    return row === undefined || row.outcome === 'failed' ? [] : [countedFigure(row)];
}
/** What tells of the circumstances is tested only where a rule names it. */
function informationOf({ base, head }, { named }) {
    const { role } = (head ?? base).latest;
    return role === undefined || named === true ? {} : { role };
}
/** What is only shown is never called better or worse, counters neither. */
function shownOnly(row, { ignore }, { role }) {
    if (ignore !== true && role === undefined)
        return row;
    return row.outcome === 'regressed' || row.outcome === 'improved' ? { ...row, outcome: 'changed' } : row;
}
function identify(name, sides, settings, rule) {
    const series = (sides.head ?? sides.base);
    const both = [sides.base, sides.head];
    const exact = (0,launch_summary/* isExact */.u0)(both);
    const standard = exact ? (rule.counterThreshold ?? compare_rule/* defaultCounterThreshold */.RG) : rule.threshold;
    return {
        name,
        metric: series.name,
        unit: series.unit,
        better: (0,launch_summary/* directionOf */.FR)(both, settings.better),
        exact,
        threshold: settings.threshold ?? standard,
    };
}
function roleOf(better, settings, sides, times) {
    if (better === 'unknown' || settings.ignore === true)
        return 'shown';
    return better === 'higher' && (0,rows_metrics/* isInverse */.r8)(sides, times) ? 'inverse' : 'tested';
}
/** A metric that only one side has, or that one launch has twice. */
function unmatchedRow(identity, { base, head }) {
    const empty = { ...identity, ...nothingKnown };
    if (base?.twice || head?.twice) {
        const where = base?.twice && head?.twice ? 'both' : head?.twice ? 'head' : 'base';
        const message = `${identity.metric} (${identity.unit}) appears more than once in one launch`;
        return { ...empty, outcome: 'failed', message, where };
    }
    if (base === undefined)
        return { ...empty, outcome: 'added', head: (0,rows_match/* typical */.Dk)((0,rows_match/* summaries */.v2)(head)), lacking: 'base' };
    if (head === undefined)
        return { ...empty, outcome: 'removed', base: (0,rows_match/* typical */.Dk)((0,rows_match/* summaries */.v2)(base)), lacking: 'head' };
    return undefined;
}
/** A command that fails does other work than one that succeeds, and often less of it: that is no change of its time. */
function haveUnlikeEndings({ base, head }) {
    if (base === undefined || head === undefined)
        return false;
    if (base.endings === undefined && head.endings === undefined)
        return false;
    const [before, after] = [endingOf(base), endingOf(head)];
    return before !== after || before === undefined;
}
function endingsRow(identity, { base, head }) {
    // Where head succeeds in every launch, it has mended what base had broken.
    const isMended = head.endings === undefined;
    const told = [`${endingText(head)} in head`, `${endingText(base)} in base`];
    const message = (isMended ? told.toReversed() : told).join('; ');
    return { ...identity, ...nothingKnown, outcome: 'failed', message, where: isMended ? 'base' : 'head' };
}
/** How the runs of all launches ended; undefined where launches differ. */
function endingOf(series) {
    const [one, ...others] = series.endings ?? [];
    if (one === undefined)
        return 'succeeded';
    return others.length === 0 && one[1] === (0,rows_match/* summaries */.v2)(series).length ? one[0] : undefined;
}
function endingText(series) {
    const launches = (0,rows_match/* summaries */.v2)(series).length;
    const kinds = [...(series.endings ?? [])].map(([ended, count]) => `${ended} in ${count} of ${launches} launches`);
    return kinds.length === 0 ? 'every run succeeded' : `runs ended with ${kinds.join(', ')}`;
}
/** The row of what no test can or need decide. */
function finishedRow(identity, match, selected, settings, disagreement) {
    const { base, head } = selected;
    const bad = base.find(isNotPositive) ?? head.find(isNotPositive);
    if (selected.enough && !identity.exact && bad === undefined && disagreement === null)
        return undefined;
    const rounds = Math.min(base.length, head.length);
    const shared = { ...identity, ...nothingKnown, base: (0,rows_match/* typical */.Dk)(base), head: (0,rows_match/* typical */.Dk)(head), rounds };
    if (!selected.enough)
        return missingRow(shared, match, selected);
    const missing = missingDoubt(selected);
    if (selected.silent && missing !== null)
        return { ...shared, outcome: 'inconclusive', doubt: missing };
    if (disagreement !== null)
        return { ...shared, outcome: 'inconclusive', doubt: disagreement };
    if (identity.exact) {
        // A limit that the user stated holds even for a count that was read only once.
        const fewest = settings.threshold === undefined ? 2 : 1;
        const decision = compareCounters(base, head, identity.better, { limit: identity.threshold, fewest });
        return { ...shared, ...decision, doubt: decision.doubt ?? missing };
    }
    if (!(0,model_metric/* isTimeLike */.pb)(identity.unit) && [...base, ...head].every((value) => value === 0)) {
        return { ...shared, outcome: 'unchanged', change: { estimate: 0, low: 0, high: 0 } };
    }
    const fewest = fewestOfNothing;
    if (!(0,model_metric/* isTimeLike */.pb)(identity.unit) && areOfNothing(base, head, fewest)) {
        // Requests that fail where none did: there is no ratio, and no doubt.
        const { outcome } = compareCounters(base, head, identity.better, { limit: identity.threshold, fewest });
        return { ...shared, outcome, doubt: missing };
    }
    return { ...shared, outcome: 'inconclusive', doubt: { code: 'not-positive', found: bad } };
}
/** Launches a side: that all of one are nothing and all of the other something has a chance of at most 1 in 128 where
 *  nothing changed. */
const fewestOfNothing = 4;
/** Whether one side is nothing in every launch and the other something in every launch. */
function areOfNothing(base, head, fewest) {
    if (Math.min(base.length, head.length) < fewest)
        return false;
    const isNothing = (values) => values.every((value) => value === 0);
    const isSomething = (values) => values.every((value) => value > 0);
    return (isNothing(base) && isSomething(head)) || (isSomething(base) && isNothing(head));
}
/** A side that knows a direction, and another that has none or the opposite: head could else drop the direction,
 *  and whatever it does would pass. */
function disagreementOf({ base, head }, settings) {
    if (settings.better !== undefined || settings.ignore === true || base.better === head.better)
        return null;
    return { code: 'direction-differs', base: base.better, head: head.better };
}
function isNotPositive(value) {
    return !(value > 0);
}
/** Present in too few rounds: failed where the tool said so, else inconclusive. */
function missingRow(shared, match, selected) {
    const doubt = missingDoubt(selected);
    const failed = (series) => series?.message?.status === 'failed';
    const [onBase, onHead] = [failed(match.base), failed(match.head)];
    if (!onBase && !onHead)
        return { ...shared, outcome: 'inconclusive', doubt };
    // Broken before only where base breaks as often.
    const where = onHead ? (onBase && selected.found.base <= selected.found.head ? 'both' : 'head') : 'base';
    const message = (onHead ? match.head : match.base).message.text;
    return { ...shared, outcome: 'failed', doubt, where, message };
}
function missingDoubt({ expected, found, silent, because }) {
    if (found.base >= expected.base && found.head >= expected.head)
        return null;
    const rounds = Math.max(expected.base, expected.head);
    const why = silent || because === undefined ? {} : { because };
    return { code: 'missing-in-rounds', ...found, rounds, ...(silent ? { silent } : {}), ...why };
}
/** What a launch says that lacks a benchmark: `failed: timed out`. */
function whyMissing({ base, head }) {
    const said = head?.message ?? base?.message;
    return said === undefined
        ? {}
        : { because: `${said.status}${said.text === '' ? '' : `: ${said.text.slice(0, 200)}`}` };
}
const nothingKnown = {
    base: null,
    head: null,
    change: null,
    p: null,
    rounds: 0,
    detectable: null,
    scatter: null,
    doubt: null,
};


/***/ }),

/***/ 9961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ defaultWorthChange),
/* harmony export */   R6: () => (/* binding */ defaultCandidateP),
/* harmony export */   RG: () => (/* binding */ defaultCounterThreshold),
/* harmony export */   sy: () => (/* binding */ looksTaken)
/* harmony export */ });
/** The room compare/: what became of each benchmark between base and head. Takes launches of both
 *  sides (paired or not) and a rule that was fixed before the first number, gives a Comparison: one
 *  row per benchmark and metric with outcome, interval and doubt, and the suite's geometric mean.
 *  Never measures, never reads a clock, a file or chance, never decides whether anything may merge,
 *  and drops nothing in silence: what cannot be compared becomes a row that says so.
 *
 *  This file: the rule. */
/** Counters repeat to the digit, so their limit is about what matters, not about noise. */
const defaultCounterThreshold = 0.01;
/** What the plan can hardly clear may still be slower by far, which takes fewer pairs: of recorded slowdowns that
 *  thirty pairs show, half were missed where a pair scatters most and everything was given up that could not be
 *  cleared (`npm run evaluate -- tried giving-up`). */
const defaultWorthChange = 0.3;
/** Below one half, a benchmark counts in the correction only if its estimate lies beyond the threshold. */
const defaultCandidateP = 0.5;
/** Looks and rounds in all as they are used for the pairs at hand: a last look that was not planned
 *  (the budget ended between two looks) takes its place after those that were. */
function looksTaken(rule, rounds) {
    const looks = rule.looks.filter((look) => look <= rounds);
    if (rounds > 0 && looks.at(-1) !== rounds && (rule.look === 'final' || looks.length === 0))
        looks.push(rounds);
    return { looks, total: Math.max(rule.looks.at(-1) ?? rounds, rounds, 1) };
}


/***/ }),

/***/ 9720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   Ho: () => (/* binding */ padLeft),
/* harmony export */   M7: () => (/* binding */ padRight),
/* harmony export */   MF: () => (/* binding */ palette)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** Lines of a given width: wrapping, padding and colour, by columns and not by characters. */

/** Colours as SGR sequences, or none. */
function palette(colour) {
    const paint = (open, close) => (text) => colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return { bad: paint(31, 39), good: paint(32, 39), unsure: paint(33, 39), quiet: paint(2, 22), strong: paint(1, 22) };
}
function padRight(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text)));
}
function padLeft(text, columns) {
    return ' '.repeat(Math.max(0, columns - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text))) + text;
}
/** Breaks at spaces, but not behind a digit (`5 %`, `21 rounds`), into lines of at most `width` columns; `first` and `rest` stand before them. */
function wrapText(text, width, first = '', rest = first) {
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<!\d) /).flatMap((long) => breakWord(long, width - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(rest)))) {
        const lead = lines.length === 0 ? first : rest;
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(lead) + (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(longer) > width) {
            lines.push(lead + line);
            line = word;
        }
        else
            line = longer;
    }
    lines.push((lines.length === 0 ? first : rest) + line);
    return lines;
}
/** Pieces of a word that has no space to break at. */
function breakWord(word, columns) {
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word) <= columns)
        return [word];
    const pieces = [''];
    for (const character of word) {
        if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(pieces.at(-1) + character) > columns)
            pieces.push(character);
        else
            pieces[pieces.length - 1] += character;
    }
    return pieces;
}


/***/ }),

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ moderate)
});

;// CONCATENATED MODULE: ./lib/statistics/polygamma.js
/** The first two derivatives of ln Γ, and the inverse of the second. */
/** ψ(x) = d ln Γ / dx for x > 0. */
function digamma(x) {
    if (!(x > 0))
        throw new RangeError(`digamma(${x}): the argument must be above 0`);
    let shifted = x;
    let sum = 0;
    // The asymptotic series is exact to the last digit from 15 on.
    while (shifted < 15)
        sum -= 1 / shifted++;
    const s = 1 / (shifted * shifted);
    const series = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - (s * 691) / 32760)))));
    return sum + Math.log(shifted) - 0.5 / shifted - series;
}
/** ψ′(x) for x > 0. */
function trigamma(x) {
    if (!(x > 0))
        throw new RangeError(`trigamma(${x}): the argument must be above 0`);
    let shifted = x;
    let sum = 0;
    while (shifted < 15) {
        sum += 1 / (shifted * shifted);
        shifted++;
    }
    const s = 1 / (shifted * shifted);
    const series = s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - (s * 691) / 2730)))));
    return sum + 1 / shifted + 0.5 * s + series / shifted;
}
/** The x > 0 with ψ′(x) = y, for y > 0. */
function trigammaInverse(y) {
    if (!(y > 0))
        throw new RangeError(`trigammaInverse(${y}): the argument must be above 0`);
    // ψ′ lies between 1/x + 1/(2x²) and 1/x + 1/x², so the answer lies between the roots of these bounds.
    let low = Math.log((1 + Math.sqrt(1 + 2 * y)) / (2 * y));
    let high = Math.log((1 + Math.sqrt(1 + 4 * y)) / (2 * y));
    for (let i = 0; i < 100 && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
        const middle = (low + high) / 2;
        if (trigamma(Math.exp(middle)) > y)
            low = middle;
        else
            high = middle;
    }
    return Math.exp((low + high) / 2);
}

// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/statistics/moderated-variance.js
/** Variances of many benchmarks, each from few rounds, made steadier by each other: the empirical Bayes of limma
 *  (Smyth, Stat. Appl. Genet. Mol. Biol. 3, 2004). The true variances are taken as drawn from a scaled inverse
 *  chi-square law with d₀ degrees of freedom around s₀²; d₀ and s₀² come from the moments of ln s². */


/** Fewer other variances than this tell nothing about how variances differ. */
const fewestOthers = 3;
/** s̃² = (d₀ s₀² + d s²) / (d₀ + d) with d₀ + d degrees of freedom, for variances s² of d degrees of freedom each.
 *  Beyond limma, for suites of few benchmarks: d₀ and s₀² of each benchmark come from the *others*, so that a
 *  variance that is small by luck does not vouch for itself; the scatter of the true variances is taken at its upper
 *  90 % bound, and the error of the common centre is added. With many benchmarks this is limma.
 *  Fewer than four usable variances come back as they are. Zero variances (quantised timers) count as 10⁻⁵ of the
 *  median for the prior. @throws RangeError for a negative or non-finite variance. */
function moderate(variances, df) {
    check(variances, df);
    const logs = logVariances(variances, df);
    const all = sumUp(logs);
    const blended = variances.map((value, i) => {
        const own = logs[i];
        if (own === undefined)
            return { value, df: df[i] };
        const prior = priorFrom({
            count: all.count - 1,
            sum: all.sum - own.z,
            squares: all.squares - own.z * own.z,
            chance: all.chance - own.chance,
        });
        if (prior.df === 0)
            return { value, df: df[i] };
        return { value: (prior.df * prior.variance + df[i] * value) / (prior.df + df[i]), df: prior.df + df[i] };
    });
    return {
        variance: blended.map((entry) => entry.value),
        df: blended.map((entry) => entry.df),
        prior: priorFrom(all),
    };
}
function logVariances(variances, df) {
    const usable = variances.filter((_, i) => df[i] > 0);
    const middle = usable.length === 0 ? 0 : (0,robust/* median */.JZ)(usable);
    return variances.map((value, i) => {
        if (middle === 0 || df[i] === 0)
            return undefined;
        const half = df[i] / 2;
        return { z: Math.log(Math.max(value, 1e-5 * middle)) - digamma(half) + Math.log(half), chance: trigamma(half) };
    });
}
function sumUp(logs) {
    const moments = { count: 0, sum: 0, squares: 0, chance: 0 };
    for (const log of logs) {
        if (log === undefined)
            continue;
        moments.count++;
        moments.sum += log.z;
        moments.squares += log.z * log.z;
        moments.chance += log.chance;
    }
    return moments;
}
/** The true ln σ² has mean ln s₀² − ψ(d₀/2) + ln(d₀/2) and variance ψ′(d₀/2). The variance of a *new* one around
 *  the estimated mean is what the seen ones scatter beyond chance, plus the error of that mean; without the first
 *  bounded from above, five benchmarks of unequal noise give 1.7 % false alarms at 1 %. */
function priorFrom({ count, sum, squares, chance }) {
    if (count < fewestOthers)
        return { variance: Number.NaN, df: 0 };
    const centre = sum / count;
    const spread = Math.max(0, squares - sum * centre) / (count - 1);
    const own = Math.max(0, spread * caution(count - 1) - chance / count);
    const half = trigammaInverse(Math.max(1e-9, own + Math.max(spread, chance / count) / count));
    return { variance: Math.exp(centre + digamma(half) - Math.log(half)), df: 2 * half };
}
/** How far above its estimate a variance of k degrees of freedom may be at 90 % confidence: k over the 0.1-quantile
 *  of chi-square, after Wilson and Hilferty (PNAS 17, 1931). */
function caution(k) {
    const spread = 2 / (9 * k);
    return (1 - spread - 1.2815515655446004 * Math.sqrt(spread)) ** -3;
}
function check(variances, df) {
    if (variances.length !== df.length) {
        throw new RangeError(`moderate: ${variances.length} variances with ${df.length} degrees of freedom`);
    }
    variances.forEach((value, i) => {
        if (!(value >= 0 && Number.isFinite(value)))
            throw new RangeError(`moderate: variance ${i} is ${value}`);
        if (!(df[i] >= 0 && Number.isFinite(df[i])))
            throw new RangeError(`moderate: degrees of freedom ${i} are ${df[i]}`);
    });
}


/***/ })

};
