export const id = 109;
export const ids = [109];
export const modules = {

/***/ 1699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ describeFingerprint),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   tU: () => (/* binding */ comparability)
/* harmony export */ });
/** The fingerprint of a run: what must be alike for two runs to be compared, and what had better be.
 *
 *  Hard keys: processor architecture, system, major version of the runtime, tool, benchmark sources. Where
 *  one differs, the numbers are about different things. Machine keys: processor model and number of cores.
 *  Where one differs, the change of machine drowns that of the code (hosted runners hand out models that
 *  differ by a quarter under one label). Soft keys: image, kernel, memory, exact runtime, dependencies:
 *  compared, and said. A key that one side does not know decides nothing. */
const gibibyte = 1024 ** 3;
const keys = [
    { name: 'architecture', strength: 'hard', of: ({ machine }) => architecture(machine.arch) },
    { name: 'system', strength: 'hard', of: ({ machine }) => family(machine.os) },
    { name: 'runtime', strength: 'hard', of: ({ machine }) => majorOf(machine.runtime) },
    { name: 'tool', strength: 'hard', of: ({ tool }) => tool },
    { name: 'benchmark sources', strength: 'hard', of: ({ sources }) => sources?.slice(0, 12) },
    { name: 'processor', strength: 'machine', of: ({ machine }) => machine.cpu },
    { name: 'cores', strength: 'machine', of: ({ machine }) => machine.cores?.toString() },
    { name: 'memory', strength: 'soft', of: ({ machine }) => memoryClass(machine.memory) },
    { name: 'image', strength: 'soft', of: ({ machine }) => machine.image },
    { name: 'operating system', strength: 'soft', of: ({ machine }) => machine.os },
    { name: 'kernel', strength: 'soft', of: ({ machine }) => machine.kernel?.split(/[.-]/).slice(0, 2).join('.') },
    { name: 'runtime version', strength: 'soft', of: ({ machine }) => machine.runtime },
    { name: 'dependencies', strength: 'soft', of: ({ dependencies }) => dependencies?.slice(0, 12) },
];
/** Where two fingerprints differ, hard keys first. */
function differencesOf(stored, now) {
    return keys.flatMap(({ name, strength, of }) => {
        const [a, b] = [of(stored), of(now)];
        return a === undefined || b === undefined || a === b ? [] : [{ key: name, strength, stored: a, now: b }];
    });
}
/** `same`: alike in all hard and machine keys. */
function comparability(differences) {
    if (differences.some(({ strength }) => strength === 'hard'))
        return 'other-suite';
    return differences.some(({ strength }) => strength === 'machine') ? 'other-machine' : 'same';
}
/** One line for people: `AMD EPYC 7763, 4 cores, linux x64, Node 24`. */
function describeFingerprint({ machine }) {
    const parts = [
        machine.cpu,
        machine.cores === undefined ? undefined : `${machine.cores} cores`,
        machine.os,
        machine.arch,
        majorOf(machine.runtime),
    ];
    const known = parts.filter((part) => part !== undefined);
    return known.length === 0 ? 'an unknown machine' : known.join(', ');
}
/** Tools name one and the same architecture differently. */
function architecture(arch) {
    const name = arch?.toLowerCase();
    if (name === 'x86_64' || name === 'amd64')
        return 'x64';
    return name === 'aarch64' ? 'arm64' : name;
}
function family(os) {
    if (os === undefined)
        return undefined;
    if (/darwin|mac ?os|os x/i.test(os))
        return 'macOS';
    return /windows|microsoft/i.test(os) ? 'Windows' : 'Linux or other';
}
/** `Node v24.1.0` is `Node 24`; below version 1 and for Python, Go and their like the second number counts too. */
function majorOf(runtime) {
    const found = runtime === undefined ? null : /^(?<name>\D*?)\s*v?(?<major>\d+)(?:\.(?<minor>\d+))?/.exec(runtime);
    if (found?.groups === undefined)
        return runtime;
    const { name = '', major = '', minor } = found.groups;
    const both = major === '0' || /^(python|go|ruby|php|rust|julia)/i.test(name);
    return `${name} ${both && minor !== undefined ? `${major}.${minor}` : major}`.trim();
}
/** Whole gibibytes, to a power of two: what a machine reports varies by what its firmware keeps. */
function memoryClass(memory) {
    return memory === undefined ? undefined : `${2 ** Math.round(Math.log2(Math.max(1, memory / gibibyte)))} GiB`;
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ compareStored),
  R_: () => (/* binding */ fewestRuns),
  sT: () => (/* binding */ reduceRun)
});

// EXTERNAL MODULE: ./lib/statistics/autocorrelation.js
var autocorrelation = __webpack_require__(5098);
// EXTERNAL MODULE: ./lib/statistics/random.js
var statistics_random = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/statistics/change-points.js
/** Where a history changed its level. Levels are medians and the misfit is absolute, so single stray runs move
 *  nothing (an L1 Potts model, as in airspeed velocity); the best cuts for each number of levels come from dynamic
 *  programming, the number of levels from an information criterion that knows about autocorrelation; then every
 *  cut must pass a permutation test that repeats the choice of the cut. */



/** The longest history that is cut at once; cost grows with its square. */
const longestHistory = 2000;
/** The changes of level in a series in order of time. A series too short for two levels has none.
 *  @throws RangeError for values that are not finite or a series longer than 2000. */
function changePoints(series, options = {}) {
    const { least = 4, level = 0.001, permutations = 1999, seed = 'change points' } = options;
    const rule = { least, level, permutations };
    const values = Array.from(series);
    if (values.length === 0)
        return [];
    const random = (0,statistics_random/* createRandom */.s)(seed);
    let cuts = levelStarts(values, least);
    for (;;) {
        const block = blockLength(residuals(values, cuts));
        const tested = describe(values, cuts, (stretch) => splitP(stretch, block, rule, random));
        const weakest = tested.reduce((w, c) => (w === undefined || c.p > w.p ? c : w), undefined);
        if (weakest === undefined || weakest.p <= level)
            return tested;
        // Only the weakest cut goes at a time: without it its neighbours are tested against longer levels.
        cuts = cuts.filter((cut) => cut !== weakest.index);
    }
}
/** The index from which the series has kept its level: the last change point, or 0. */
function lastLevelStart(series, options = {}) {
    return changePoints(series, options).at(-1)?.index ?? 0;
}
/** The starts of all levels but the first, before any test: the partition that minimises
 *  ln Σ|e_t − ρ e_{t−1}| + 1.5 (ln n / n) · levels, where e are the residuals and ρ their own best lag-one factor.
 *  A small penalty is meant: what it cuts too much, the tests of `changePoints` take back. In 120
 *  normal series of 60 values, a shift of 1.5 standard deviations in the middle was found 108 times; at 4 (ln n / n),
 *  14 times. */
function levelStarts(series, least = 4) {
    if (series.length === 0)
        return [];
    (0,robust/* checkSample */.Fq)(series, 'change points');
    if (series.length > longestHistory) {
        throw new RangeError(`change points: ${series.length} values are more than ${longestHistory}`);
    }
    const n = series.length;
    const penalty = (1.5 * Math.log(n)) / n;
    let best = [];
    let lowest = Number.POSITIVE_INFINITY;
    bestPartitions(series, least).forEach((cuts) => {
        const objective = Math.log(innovation(series, cuts)) + penalty * (cuts.length + 1);
        if (objective < lowest) {
            lowest = objective;
            best = cuts;
        }
    });
    return best;
}
/** The cuts of least total absolute misfit for 1, 2, 3 … levels. */
function bestPartitions(series, least) {
    const n = series.length;
    const misfit = misfits(series);
    const most = Math.max(1, Math.min(maximumLevels, Math.floor(n / least)));
    let cost = Float64Array.from({ length: n + 1 }, (_, end) => (end < least && end < n ? Infinity : misfit(0, end)));
    const from = [new Int32Array(n + 1)];
    const partitions = [[]];
    for (let levels = 2; levels <= most; levels++) {
        const next = new Float64Array(n + 1).fill(Infinity);
        const start = new Int32Array(n + 1);
        for (let end = levels * least; end <= n; end++) {
            for (let cut = (levels - 1) * least; cut <= end - least; cut++) {
                const candidate = cost[cut] + misfit(cut, end);
                if (candidate < next[end]) {
                    next[end] = candidate;
                    start[end] = cut;
                }
            }
        }
        cost = next;
        from.push(start);
        partitions.push(traceBack(from, n));
    }
    return partitions;
}
const maximumLevels = 24;
function traceBack(from, n) {
    const cuts = [];
    let end = n;
    for (let levels = from.length - 1; levels >= 1; levels--) {
        end = from[levels][end];
        cuts.unshift(end);
    }
    return cuts;
}
/** Σ|x − median| of every stretch [start, end), each from the one before by one sorted insertion. */
function misfits(series) {
    const n = series.length;
    const rows = Array.from({ length: n }, (_, start) => {
        const row = new Float64Array(n - start + 1);
        const s = new Float64Array(n - start);
        let lower = 0;
        let upper = 0;
        for (let m = 0; start + m < n; m++) {
            const x = series[start + m];
            const middle = s[m >> 1];
            const at = insert(s, m, x);
            const half = (m + 1) >> 1;
            // lower and upper are the sums of the ⌊size/2⌋ smallest and largest values.
            if (m % 2 === 1) {
                lower += at <= m >> 1 ? x : middle;
                upper += at <= m >> 1 ? middle : x;
            }
            else if (at < half)
                lower += x - s[half];
            else if (at > half)
                upper += x - s[half];
            row[m + 1] = Math.max(0, upper - lower);
        }
        return row;
    });
    return (start, end) => (start === end ? 0 : rows[start][end - start]);
}
/** Puts x into the ascending first `size` values and says where. */
function insert(s, size, x) {
    let low = 0;
    let high = size;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (s[middle] <= x)
            low = middle + 1;
        else
            high = middle;
    }
    s.copyWithin(low + 1, low, size);
    s[low] = x;
    return low;
}
/** Mean size of the residuals' unpredictable part, with a floor so that a perfect fit does not win by ln 0. */
function innovation(series, cuts) {
    const e = residuals(series, cuts);
    const total = (rho) => e.reduce((sum, value, i) => sum + Math.abs(value - rho * (i === 0 ? 0 : e[i - 1])), 0);
    // The sum is convex in rho, so halving by thirds finds its least.
    let low = -0.95;
    let high = 0.95;
    while (high - low > 0.02) {
        const third = (high - low) / 3;
        if (total(low + third) < total(high - third))
            high -= third;
        else
            low += third;
    }
    return total((low + high) / 2) / e.length + floorOf(series);
}
function residuals(series, cuts) {
    const bounds = [0, ...cuts, series.length];
    return bounds.slice(1).flatMap((end, i) => {
        const stretch = series.slice(bounds[i], end);
        const level = (0,robust/* median */.JZ)(stretch);
        return stretch.map((value) => value - level);
    });
}
/** A thousandth of the series' own spread: finer steps than this are rounding. */
function floorOf(series) {
    const level = (0,robust/* median */.JZ)(series);
    const spread = series.reduce((sum, value) => sum + Math.abs(value - level), 0) / series.length;
    return Math.max(1e-3 * spread, Number.MIN_VALUE);
}
function describe(series, cuts, test) {
    const bounds = [0, ...cuts, series.length];
    return cuts.map((index, i) => ({
        index,
        before: (0,robust/* median */.JZ)(series.slice(bounds[i], index)),
        after: (0,robust/* median */.JZ)(series.slice(index, bounds[i + 2])),
        p: test(series.slice(bounds[i], bounds[i + 2])),
    }));
}
/** The block length that keeps the variance of a mean for first-order autocorrelation (Carlstein, Ann. Statist.
 *  14, 1986): (√6 ρ / (1 − ρ²))^⅔ n^⅓. One where neighbours do not resemble each other. */
function blockLength(e) {
    const n = e.length;
    // Levels fitted to the values take part of the correlation with them.
    const rho = Math.min(0.9, Math.max(0, (0,autocorrelation/* lag1 */.u)(e) + 2 / n - 1 / Math.sqrt(n)));
    return Math.max(1, Math.round(((Math.sqrt(6) * rho) / (1 - rho * rho)) ** (2 / 3) * Math.cbrt(n)));
}
/** The p-value of the best single cut of these values, against cutting the same values with their circular blocks
 *  in random order, which keeps short autocorrelation under the null. Once it is sure to be above the level the
 *  count stops early (Besag and Clifford, Biometrika 78, 1991). */
function splitP(values, block, rule, random) {
    const ranks = centredRanks(values);
    const weights = splitWeights(ranks.length, rule.least);
    const seen = largestSplit(ranks, weights) * (1 - 1e-12);
    const shuffled = new Float64Array(ranks.length);
    const enough = Math.max(20, Math.ceil(rule.level * (rule.permutations + 1)));
    let asLarge = 0;
    for (let i = 1; i <= rule.permutations; i++) {
        blockShuffle(ranks, shuffled, block, random);
        if (largestSplit(shuffled, weights) >= seen)
            asLarge++;
        if (asLarge >= enough)
            return asLarge / i;
    }
    return (asLarge + 1) / (rule.permutations + 1);
}
/** Mid-ranks minus their mean. */
function centredRanks(values) {
    const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let i = from; i < to; i++)
            ranks[order[i]] = (from + to - values.length) / 2;
        from = to;
    }
    return ranks;
}
/** The largest standardised rank sum over all cuts (Pettitt, Appl. Statist. 28, 1979, with equal variance). */
function largestSplit(ranks, weights) {
    let sum = 0;
    let largest = 0;
    for (let at = 1; at < weights.length; at++) {
        sum += ranks[at - 1];
        largest = Math.max(largest, Math.abs(sum) * weights[at]);
    }
    return largest;
}
/** One over the standard deviation of the first `at` ranks' sum, up to a constant; 0 where no cut may be. */
function splitWeights(n, least) {
    return Float64Array.from({ length: n - least + 1 }, (_, at) => (at < least ? 0 : 1 / Math.sqrt(at * (n - at))));
}
function blockShuffle(values, into, block, random) {
    const n = values.length;
    const length = Math.min(block, Math.ceil(n / 4));
    const offset = random.integer(n);
    const starts = Uint32Array.from({ length: Math.ceil(n / length) }, (_, i) => i * length);
    let at = 0;
    for (let left = starts.length; left > 0; left--) {
        const drawn = random.integer(left);
        const start = starts[drawn];
        starts[drawn] = starts[left - 1];
        const end = Math.min(start + length, n);
        for (let i = start; i < end; i++)
            into[at++] = values[(i + offset) % n];
    }
}

// EXTERNAL MODULE: ./lib/statistics/moderated-variance.js + 1 modules
var moderated_variance = __webpack_require__(7791);
;// CONCATENATED MODULE: ./lib/statistics/scale.js
/** A robust standard deviation that keeps four fifths of the efficiency of the plain one. */

/** Qn of Rousseeuw and Croux (JASA 88, 1993): the h-over-2-th smallest distance between two values,
 *  h = ⌊n/2⌋ + 1, scaled to the standard deviation of normal values, with their small-sample factors.
 *  Half of the values may be wild. At least two values; O(n²). */
function scale_qn(values) {
    checkSample(values, 'qn', 2);
    const n = values.length;
    const distances = new Float64Array((n * (n - 1)) / 2);
    let at = 0;
    for (let i = 1; i < n; i++)
        for (let j = 0; j < i; j++)
            distances[at++] = Math.abs(values[i] - values[j]);
    const h = Math.floor(n / 2) + 1;
    return 2.21914446598508 * smallSampleFactor(n) * selectInPlace(distances, (h * (h - 1)) / 2 - 1);
}
/** Croux and Rousseeuw, Time-efficient algorithms for two highly robust estimators of scale, COMPSTAT 1992. */
function smallSampleFactor(n) {
    const few = [0.399, 0.994, 0.512, 0.844, 0.611, 0.857, 0.669, 0.872];
    return few[n - 2] ?? (n % 2 === 1 ? n / (n + 1.4) : n / (n + 3.8));
}

// EXTERNAL MODULE: ./lib/statistics/signed-rank.js
var signed_rank = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/statistics/student.js + 1 modules
var student = __webpack_require__(8186);
;// CONCATENATED MODULE: ./lib/statistics/prediction.js
/** Where the next run may land, from earlier runs that each count as one number: the interval of a stored
 *  baseline. It carries the run-to-run variance, which intervals from within one run leave out. */




/** A forecast by mean and variance of at least two runs, for the mean of `future` runs (usually one). */
function forecast(runs, future = 1) {
    (0,robust/* checkSample */.Fq)(runs, 'forecast', 2);
    const factor = 1 / checkedFuture(future) + 1 / runs.length;
    return { centre: (0,robust/* mean */.i2)(runs), variance: (0,robust/* variance */.GV)(runs), df: runs.length - 1, factor };
}
/** A forecast by Hodges–Lehmann centre and Qn scale, for histories with stray runs; at least eight runs. Its
 *  degrees of freedom are those with which t intervals keep their coverage on normal runs (by simulation). */
function robustForecast(runs, future = 1) {
    checkSample(runs, 'robustForecast', 8);
    const n = runs.length;
    const factor = 1 / checkedFuture(future) + Math.PI / 3 / n;
    return { centre: hodgesLehmann(runs), variance: qn(runs) ** 2, df: 0.7 * (n - 1), factor };
}
/** The same forecast with its variance moderated across the suite (see moderated-variance.ts). */
function withVariance(forecast, variance, df) {
    return { ...forecast, variance, df };
}
/** Where the next value lies with confidence 1 − `alpha`. */
function predictionInterval(forecast, alpha) {
    const reach = predictionReach(forecast, alpha);
    return { low: forecast.centre - reach, high: forecast.centre + reach };
}
/** The change from the forecast's centre to an observed `value`, with the interval of confidence 1 − `alpha`
 *  that a true change has. */
function predictedChange(forecast, value, alpha) {
    const reach = predictionReach(forecast, alpha);
    const estimate = value - forecast.centre;
    return { estimate, low: estimate - reach, high: estimate + reach };
}
/** The two-sided p-value of an observed `value`, were the true change `shift`. */
function predictionP(forecast, value, shift = 0) {
    const excess = value - forecast.centre - shift;
    if (excess === 0)
        return 1;
    return studentTwoSided(excess / Math.sqrt(forecast.variance * forecast.factor), forecast.df);
}
function predictionReach(forecast, alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`prediction: alpha ${alpha} is outside (0, 1)`);
    return -(0,student/* studentQuantile */.FI)(alpha / 2, forecast.df) * Math.sqrt(forecast.variance * forecast.factor);
}
function checkedFuture(future) {
    if (!(Number.isInteger(future) && future >= 1))
        throw new RangeError(`prediction of ${future} future runs`);
    return future;
}

// EXTERNAL MODULE: ./lib/compare/decision/decide.js + 1 modules
var decide = __webpack_require__(3557);
// EXTERNAL MODULE: ./lib/compare/decision/levels.js + 1 modules
var levels = __webpack_require__(2101);
// EXTERNAL MODULE: ./lib/compare/evidence/launch-summary.js
var launch_summary = __webpack_require__(6331);
// EXTERNAL MODULE: ./lib/compare/rows/decided-row.js
var decided_row = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/compare/rows/match.js
var match = __webpack_require__(9572);
// EXTERNAL MODULE: ./lib/compare/rows/metrics.js
var metrics = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/compare/rows/prepare.js + 2 modules
var prepare = __webpack_require__(4285);
// EXTERNAL MODULE: ./lib/compare/rule.js
var compare_rule = __webpack_require__(9961);
;// CONCATENATED MODULE: ./lib/compare/stored.js
/** Compares a run with runs that were stored before. Each run counts as one number per metric, the
 *  median over its launches: two runs differ by what their machines, days and neighbours do, which no
 *  number of launches within one run can tell. So the interval is the prediction interval of the next
 *  run (statistics/prediction.ts) from the stored ones, with variances moderated across the suite, after
 *  each history has been cut at its last change of level.
 *
 *  Fewer than three comparable runs, or runs of another machine alone, show the change and decide
 *  nothing. What all benchmarks have in common is never taken out of a row: a slowdown of the whole
 *  suite must stay visible. It is shown as the suite's change, and named on the rows that it explains. */













/** Fewer runs say nothing about how runs scatter. */
const fewestRuns = 3;
/** A change of level is looked for at this p-value: a wrong cut only loses runs, a missed one widens the interval. */
const cutLevel = 0.01;
/** Most runs that are looked back at. */
const mostRuns = 30;
function compareStored(base, head, rule) {
    const runs = base.runs.slice(-mostRuns);
    const matches = (0,match/* matchSeries */.p9)((0,match/* seriesOf */.Lf)(runs.map(reduceRun)), (0,match/* seriesOf */.Lf)([reduceRun(head)]));
    const prepared = matches.flatMap((match) => (0,prepare/* prepare */.iA)(match, rule, (before, after) => selectRuns(before, after)));
    const candidates = prepared.map((one) => ('open' in one ? candidateOf(one.open) : undefined));
    const decidable = base.otherMachine === null;
    const forecasts = forecastAll(candidates);
    const decisions = decideAll(candidates, forecasts, rule);
    const suite = compareSuite(candidates, rule, decidable);
    const rows = prepared.map((one, i) => {
        if ('row' in one)
            return undecidedRow(one.row, base);
        return rowOf(candidates[i], forecasts[i], decisions[i], base);
    });
    return {
        comparison: { suite, benchmarks: markCommonShift(rows, suite, rule.threshold) },
        cuts: candidates.flatMap((one) => one === undefined || one.dropped === 0
            ? []
            : [{ name: one.open.name, metric: one.open.metric, dropped: one.dropped }]),
    };
}
/** One launch that stands for a run: per metric the median over its launches. A benchmark that failed in
 *  half of them has failed. */
function reduceRun(launches) {
    const [first] = launches;
    if (launches.length === 1 && first !== undefined)
        return first;
    const byName = new Map();
    for (const launch of launches) {
        for (const result of launch.benchmarks) {
            const list = byName.get(result.name);
            if (list === undefined)
                byName.set(result.name, [result]);
            else
                list.push(result);
        }
    }
    return { benchmarks: [...byName].map(([name, results]) => reduceBenchmark(name, results)) };
}
function reduceBenchmark(name, results) {
    const good = results.filter((result) => result.status === 'ok');
    const bad = results.find((result) => result.status !== 'ok');
    if (bad !== undefined && 2 * good.length <= results.length)
        return bad;
    const byMetric = new Map();
    for (const { metrics } of good) {
        for (const metric of metrics) {
            const key = JSON.stringify([metric.name, metric.unit]);
            byMetric.set(key, [...(byMetric.get(key) ?? []), metric]);
        }
    }
    const metrics = [...byMetric.values()].map((list) => {
        const { name, unit, better, exact, role, repeats } = list[0];
        const told = { ...(role === undefined ? {} : { role }), ...(repeats === undefined ? {} : { repeats }) };
        const values = list.map(launch_summary/* launchSummary */.IE);
        const counter = exact === true && list.every((one) => one.exact);
        // Whether a counter repeats exactly shows from launch to launch, so its readings stay apart.
        return { name, unit, better, value: (0,robust/* median */.JZ)(values), ...told, ...(counter ? { exact, samples: values } : {}) };
    });
    return { name, status: 'ok', metrics };
}
/** Runs before a benchmark existed are no gap. An exact counter is compared with the nearest run alone:
 *  counters change with the code, so older commits say nothing about them. */
function selectRuns(base, head) {
    if ((0,launch_summary/* isExact */.u0)([base, head]))
        return selected(readings(base), readings(head));
    const [before, after] = [base, head].map((side) => side.values.filter((value) => value !== undefined));
    return selected(before, after);
}
function readings({ latest: { samples, value } }) {
    return samples ?? [value];
}
function selected(before, after) {
    const found = { base: before.length, head: after.length };
    return {
        base: before,
        head: after,
        rounds: [],
        expected: found,
        found,
        enough: before.length > 0 && after.length > 0,
    };
}
function candidateOf(open) {
    const all = open.base.map((value) => (0,launch_summary/* logCost */.Oo)(value, open.better));
    const start = lastLevelStart(all, { level: cutLevel, permutations: 499 });
    return { open, history: all.slice(start), head: (0,launch_summary/* logCost */.Oo)(open.head[0], open.better), dropped: start };
}
/** Forecasts of those with enough runs, their variances moderated by each other. By mean and variance, also
 *  for long histories: a scale that ignores stray runs promises that the next will not be one, and doubled
 *  the alarms on public histories of hosted runners. */
function forecastAll(candidates) {
    const own = candidates.map((one) => {
        if (one === undefined || one.history.length < fewestRuns)
            return undefined;
        return forecast(one.history);
    });
    const usable = own.filter((one) => one !== undefined);
    const moderated = (0,moderated_variance/* moderate */.I)(usable.map(({ variance }) => variance), usable.map(({ df }) => df));
    let at = 0;
    return own.map((one) => {
        if (one === undefined)
            return undefined;
        const i = at++;
        return withVariance(one, moderated.variance[i], moderated.df[i]);
    });
}
/** Tested metrics are decided together, what is only shown each by itself. */
function decideAll(candidates, forecasts, rule) {
    const { falseAlarmRate, candidateP = compare_rule/* defaultCandidateP */.R6 } = rule;
    const suite = { falseAlarmRate, candidateP };
    const once = { levels: (0,levels/* planLevels */.b)([1], 1), total: 1, look: 0 };
    const tested = candidates.map((one, i) => {
        const known = forecasts[i];
        if (one === undefined || known === undefined)
            return undefined;
        const { threshold } = one.open;
        return { evidence: forecastEvidence(known, one), threshold, delta: Math.log1p(threshold), ...once };
    });
    const isTested = (i) => tested[i] !== undefined && candidates[i]?.open.role === 'tested';
    const together = (0,decide/* decide */.L)(tested.filter((_, i) => isTested(i)).map((one) => one), suite);
    let at = 0;
    return tested.map((one, i) => {
        if (one === undefined)
            return undefined;
        return isTested(i) ? together[at++] : (0,decide/* decide */.L)([one], suite)[0];
    });
}
function forecastEvidence(known, { head, history }) {
    // A timer too coarse to show any scatter would make every tick a proof.
    const sure = { ...known, variance: Math.max(known.variance, 1e-10) };
    const error = Math.sqrt(sure.variance * sure.factor);
    const estimate = head - sure.centre;
    return {
        rounds: history.length,
        estimate,
        scatter: Math.sqrt(2 * sure.variance),
        smallestP: 0,
        p: (shift, alternative) => {
            const t = (estimate - shift) / error;
            return (0,student/* studentCdf */.Rf)(alternative === 'greater' ? -t : t, sure.df);
        },
        interval: (level) => predictedChange(sure, head, level),
        limits: (level) => predictedChange(sure, head, level),
        usual: (level) => predictedChange(sure, head, level),
        detectable: (level) => error * ((0,student/* studentQuantile */.FI)(1 - level / 2, sure.df) + (0,student/* studentQuantile */.FI)(0.8, sure.df)),
        // The next run has its own scatter, which no number of earlier ones makes smaller.
        roundsNeeded: () => Number.POSITIVE_INFINITY,
        roundsToReach: () => fewestRuns,
    };
}
function rowOf(candidate, known, decision, base) {
    const { open, history, head } = candidate;
    // Shown is the level that head is compared with: runs before the cut are another one.
    const level = { ...open, base: open.base.slice(candidate.dropped) };
    const doubt = doubtOf(base, history.length);
    if (doubt === null && known !== undefined && decision !== undefined) {
        return (0,decided_row/* decidedRow */.V)(level, forecastEvidence(known, candidate), decision, null);
    }
    const { name, metric, unit, better, threshold, beside } = open;
    return {
        name,
        metric,
        unit,
        better,
        exact: false,
        outcome: 'inconclusive',
        base: (0,robust/* median */.JZ)(level.base),
        head: open.head[0],
        change: (0,launch_summary/* changeOf */.C2)(head - (0,robust/* median */.JZ)(history), { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }),
        p: null,
        rounds: history.length,
        detectable: null,
        scatter: null,
        threshold,
        doubt,
        ...beside,
    };
}
function doubtOf({ otherMachine }, runs) {
    if (otherMachine !== null)
        return { code: 'other-machine', ...otherMachine };
    return runs < fewestRuns ? { code: 'too-few-runs', have: runs, need: fewestRuns } : null;
}
/** Counters are decided without any statistics, but another machine may count otherwise. */
function undecidedRow(row, base) {
    const decided = row.outcome === 'regressed' || row.outcome === 'improved' || row.outcome === 'changed';
    if (base.otherMachine === null || !decided)
        return row;
    return { ...row, outcome: 'inconclusive', doubt: { code: 'other-machine', ...base.otherMachine } };
}
/** The geometric mean over the benchmarks that every one of the last runs has, as a history of its own. */
function compareSuite(candidates, rule, decidable) {
    const members = candidates.filter((one) => one?.open.role === 'tested' && one.open.inMean).map((one) => one);
    const length = Math.min(...members.map(({ history }) => history.length));
    if (members.length === 0 || length === 0)
        return { change: null, benchmarks: 0 };
    const lists = members.map(({ open, history, head }) => ({
        name: open.name,
        values: [...history.slice(history.length - length), head],
    }));
    const byBenchmark = (0,metrics/* meansByBenchmark */.N7)(lists);
    const means = Array.from({ length }, (_, i) => (0,robust/* mean */.i2)(byBenchmark.map((values) => values[i])));
    const now = (0,robust/* mean */.i2)(byBenchmark.map((values) => values[length]));
    const benchmarks = byBenchmark.length;
    if (length < fewestRuns || !decidable) {
        const unknown = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
        return { change: (0,launch_summary/* changeOf */.C2)(now - (0,robust/* median */.JZ)(means), unknown), benchmarks };
    }
    const change = predictedChange(forecast(means), now, rule.falseAlarmRate);
    return { change: (0,launch_summary/* changeOf */.C2)(change.estimate, change), benchmarks };
}
/** Fewer benchmarks have no common mode to speak of. */
const fewestForMode = 5;
/** Rows that changed no more than the suite as a whole did, where the suite has changed beyond its own
 *  interval: the machine, or something that all benchmarks use. They keep their outcome. */
function markCommonShift(rows, { change, benchmarks }, threshold) {
    const low = change?.low ?? Number.NEGATIVE_INFINITY;
    const high = change?.high ?? Number.POSITIVE_INFINITY;
    if (change === null || benchmarks < fewestForMode || (low <= 0 && high >= 0))
        return [...rows];
    if (Math.abs(change.estimate) < threshold)
        return [...rows];
    return rows.map((row) => {
        const changed = row.outcome === 'regressed' || row.outcome === 'improved';
        if (!changed || row.exact || row.change === null || row.doubt !== null)
            return row;
        const rest = (1 + row.change.estimate) / (1 + change.estimate) - 1;
        return Math.abs(rest) > threshold
            ? row
            : { ...row, doubt: { code: 'whole-suite-shifted', change: change.estimate } };
    });
}


/***/ })

};
