export const id = "compare.history.site";
export const ids = ["compare.history.site"];
export const modules = {

/***/ 1699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ describeFingerprint),
/* harmony export */   Yp: () => (/* binding */ differencesInCounts),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   mc: () => (/* binding */ sourcesKey),
/* harmony export */   tU: () => (/* binding */ comparability)
/* harmony export */ });
/** The fingerprint of a run: what must be alike for two runs to be compared, and what had better be.
 *
 *  Hard keys: processor architecture, system, major version of the runtime, tool, benchmark sources. Where
 *  one differs, the numbers are about different things. Machine keys: processor model and number of cores.
 *  Where one differs, the change of machine drowns that of the code (hosted runners hand out models that
 *  differ by a quarter under one label). Soft keys: image, kernel, memory, exact runtime, dependencies:
 *  compared, and said. A key that one side does not know decides nothing. */
/** Names the files of the benchmarks among the differences. */
const sourcesKey = 'benchmark sources';
const gibibyte = 1024 ** 3;
const keys = [
    { name: 'architecture', strength: 'hard', of: ({ machine }) => architecture(machine.arch) },
    { name: 'system', strength: 'hard', of: ({ machine }) => family(machine.os) },
    { name: 'runtime', strength: 'hard', of: ({ machine }) => majorOf(machine.runtime) },
    { name: 'tool', strength: 'hard', of: ({ tool }) => tool },
    { name: sourcesKey, strength: 'hard', of: ({ sources }) => sources?.slice(0, 12) },
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
/** What has to be alike for counts to be compared exactly, on whatever processor: the instructions that there are, and
 *  what compiles, links and interprets the program. Releases of a system and images fix compilers and C libraries. */
const keysOfCounts = [
    'architecture',
    'system',
    'runtime',
    'runtime version',
    'operating system',
    'image',
];
/** Those of the differences that keep counts from being compared. */
function differencesInCounts(differences) {
    return differences.filter(({ key }) => keysOfCounts.includes(key));
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

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ centredRanks),
/* harmony export */   f: () => (/* binding */ blockShuffle)
/* harmony export */ });
/** Ranks, and their blocks in random order: what tests of levels compare with. */
/** Mid-ranks minus their mean. */
function centredRanks(values) {
    const n = values.length;
    const order = new Uint32Array(n);
    for (let i = 0; i < n; i++)
        order[i] = i;
    order.sort((i, j) => values[i] - values[j]);
    const ranks = new Float64Array(n);
    for (let from = 0; from < n;) {
        let to = from + 1;
        while (to < n && values[order[to]] === values[order[from]])
            to++;
        for (let i = from; i < to; i++)
            ranks[order[i]] = (from + to - n) / 2;
        from = to;
    }
    return ranks;
}
/** Circular blocks in random order, which keeps short autocorrelation.
 *  @param shelf room for as many numbers; what is in it does not matter. */
function blockShuffle(values, into, block, random, shelf) {
    const n = values.length;
    const length = Math.min(block, Math.ceil(n / 4));
    const offset = random.integer(n);
    shelf.set(values.subarray(offset));
    shelf.set(values.subarray(0, offset), n - offset);
    if (length === 1) {
        for (let left = n; left > 0; left--) {
            const drawn = random.integer(left);
            into[n - left] = shelf[drawn];
            shelf[drawn] = shelf[left - 1];
        }
        return;
    }
    const starts = new Uint32Array(Math.ceil(n / length));
    for (let i = 0; i < starts.length; i++)
        starts[i] = i * length;
    let at = 0;
    for (let left = starts.length; left > 0; left--) {
        const drawn = random.integer(left);
        const start = starts[drawn];
        starts[drawn] = starts[left - 1];
        const end = Math.min(start + length, n);
        for (let i = start; i < end; i++)
            into[at++] = shelf[i];
    }
}


/***/ }),

/***/ 821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UI: () => (/* binding */ changePoints),
  tH: () => (/* binding */ lastLevelStart)
});

// UNUSED EXPORTS: levelStarts, longestHistory

// EXTERNAL MODULE: ./lib/statistics/autocorrelation.js
var autocorrelation = __webpack_require__(5098);
// EXTERNAL MODULE: ./lib/statistics/block-permutation.js
var block_permutation = __webpack_require__(6075);
// EXTERNAL MODULE: ./lib/statistics/excursions.js
var excursions = __webpack_require__(802);
// EXTERNAL MODULE: ./lib/statistics/random.js
var statistics_random = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/statistics/swing.js
/** A swing that goes on through a whole history (by day and night, by the day of the week): one sine wave that is most
 *  of what the values do. Takes values in the order of time, gives the wave at each of them, or null. A step within a
 *  strong swing is neither seen by eye nor by a test of levels, which sees humps; with the wave taken off it is. */

/** Fewer turns are waves of chance, drifts or levels. */
const fewestTurns = 6;
/** Shorter swings are alternations that every level holds evenly. */
const shortestPeriod = 3;
const fewestValues = 4 * fewestTurns;
/** A wave has to be so much of the variance. Of 500 series each without one, of 40 to 200 values with an autocorrelation of
 *  0, .3, .6 and .9, none had it. */
const leastShare = 0.5;
/** Beyond so many deviations a value is a stray. */
const strays = 4;
/** @param values finite; freed of their levels, where those are known. */
function swingOf(values) {
    const n = values.length;
    if (n < fewestValues)
        return null;
    const centre = (0,robust/* median */.JZ)(values);
    const spread = (0,robust/* mad */.Fm)(values, centre);
    if (!(spread > 0))
        return null;
    const limit = strays * spread;
    const calm = Float64Array.from(values, (value) => Math.min(limit, Math.max(-limit, value - centre)));
    const wave = waveAt(calm, strongest(calm));
    return shareOf(wave, calm) < leastShare ? null : wave;
}
/** Turns a value of the strongest frequency: the best of a grid, then between its neighbours. */
function strongest(values) {
    const step = 1 / (2 * values.length);
    let best = fewestTurns / values.length;
    let most = -1;
    for (let frequency = best; frequency <= 1 / shortestPeriod; frequency += step) {
        const power = powerAt(values, frequency);
        if (power > most)
            [most, best] = [power, frequency];
    }
    let [low, high] = [best - step, best + step];
    for (let round = 0; round < 12; round++) {
        const third = (high - low) / 3;
        if (powerAt(values, low + third) < powerAt(values, high - third))
            low += third;
        else
            high -= third;
    }
    return (low + high) / 2;
}
function powerAt(values, frequency) {
    const [turnCos, turnSin] = [Math.cos(2 * Math.PI * frequency), Math.sin(2 * Math.PI * frequency)];
    let [cos, sin, x, y] = [1, 0, 0, 0];
    for (let i = 0; i < values.length; i++) {
        x += values[i] * cos;
        y += values[i] * sin;
        [cos, sin] = [cos * turnCos - sin * turnSin, sin * turnCos + cos * turnSin];
    }
    return x * x + y * y;
}
/** The wave of this frequency with the least squared misfit. */
function waveAt(values, frequency) {
    let [cc, ss, cs, vc, vs] = [0, 0, 0, 0, 0];
    const at = (i) => [
        Math.cos(2 * Math.PI * frequency * i),
        Math.sin(2 * Math.PI * frequency * i),
    ];
    for (let i = 0; i < values.length; i++) {
        const [c, s] = at(i);
        cc += c * c;
        ss += s * s;
        cs += c * s;
        vc += values[i] * c;
        vs += values[i] * s;
    }
    const determinant = cc * ss - cs * cs;
    const [a, b] = [(vc * ss - vs * cs) / determinant, (vs * cc - vc * cs) / determinant];
    return values.map((_, i) => {
        const [c, s] = at(i);
        return a * c + b * s;
    });
}
/** Share of the values' variance that the wave is. */
function shareOf(wave, values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    let [rest, all] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        rest += (values[i] - mean - wave[i]) ** 2;
        all += (values[i] - mean) ** 2;
    }
    return all === 0 ? 0 : 1 - rest / all;
}

;// CONCATENATED MODULE: ./lib/statistics/trend.js
/** Steps against a straight line. Any test of levels cuts a trend into steps, and none of them happened: where a line says
 *  the same as the levels with fewer numbers, by the criterion that chose the levels, there is no step. */

/** What one more level costs in ln Σ|misfit| of so many values: two numbers, its place and its height. */
function levelPenalty(n) {
    return (1.5 * Math.log(n)) / n;
}
/** The neighbouring cuts that a line through their stretch, from the cut before them to the one after, replaces to the most
 *  gain; none where levels are better everywhere. Levels that go up and down are no line. */
function cutsOfTrend(series, cuts) {
    const bounds = [0, ...cuts, series.length];
    const levels = bounds.slice(1).map((end, i) => levelOf(series.slice(bounds[i], end), bounds[i]));
    let most = 0;
    let found = [];
    for (let first = 0; first < cuts.length; first++) {
        const way = Math.sign(levels[first + 1].centre - levels[first].centre);
        let ofLevels = levels[first].misfit;
        for (let last = first; last < cuts.length; last++) {
            const [before, after] = [levels[last], levels[last + 1]];
            if (Math.sign(after.centre - before.centre) !== way)
                break;
            ofLevels += after.misfit;
            const slope = (after.centre - levels[first].centre) / (after.middle - levels[first].middle);
            const ofLine = leastMisfit(series.slice(bounds[first], bounds[last + 2]), 2 * slope);
            // A slope is one number, half of what a level costs.
            const saved = (last - first + 0.5) * levelPenalty(bounds[last + 2] - bounds[first]);
            const gain = saved - Math.log(ofLine / ofLevels);
            if (gain > most)
                [most, found] = [gain, cuts.slice(first, last + 1)];
        }
    }
    return found;
}
function levelOf(values, from) {
    const centre = (0,robust/* median */.JZ)(values);
    return { centre, middle: from + (values.length - 1) / 2, misfit: misfitOf(values, 0) };
}
/** Σ|x − line| of the best line of this slope. */
function misfitOf(values, slope) {
    const rest = new Float64Array(values.length);
    for (let i = 0; i < rest.length; i++)
        rest[i] = values[i] - slope * i;
    const level = (0,robust/* median */.JZ)(rest);
    let sum = 0;
    for (let i = 0; i < rest.length; i++)
        sum += Math.abs(rest[i] - level);
    return sum;
}
const golden = (Math.sqrt(5) - 1) / 2;
/** Leaves a three-hundredth of the slopes that are searched. */
const rounds = 12;
/** The misfit of the line of least absolute misfit whose slope lies between none and the steepest; it is convex in the
 *  slope. */
function leastMisfit(values, steepest) {
    let [low, high] = [0, steepest];
    let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    let [ofLeft, ofRight] = [misfitOf(values, left), misfitOf(values, right)];
    for (let round = 0; round < rounds; round++) {
        if (ofLeft < ofRight) {
            ;
            [high, right, ofRight] = [right, left, ofLeft];
            left = high - golden * (high - low);
            ofLeft = misfitOf(values, left);
        }
        else {
            ;
            [low, left, ofLeft] = [left, right, ofRight];
            right = low + golden * (high - low);
            ofRight = misfitOf(values, right);
        }
    }
    return Math.min(ofLeft, ofRight);
}

;// CONCATENATED MODULE: ./lib/statistics/change-points.js
/** Where a history changed its level. Levels are medians and the misfit is absolute, so single stray runs move
 *  nothing (an L1 Potts model, as in airspeed velocity); the best cuts for each number of levels come from dynamic
 *  programming, the number of levels from an information criterion that knows about autocorrelation; then every
 *  cut must pass a permutation test that repeats the choice of the cut, and a level that is left again one that repeats the
 *  choice of both. A strong swing through the whole series is taken off before. */







/** The longest history that is cut at once; cost grows with its square. */
const longestHistory = 2000;
/** The changes of level in a series in order of time. A series too short for two levels has none.
 *  @throws RangeError for values that are not finite or a series longer than 2000. */
function changePoints(series, options = {}) {
    const { least = 4, level = 0.001, permutations = 1999, screen = false, gradual = false } = options;
    const { seed = 'change points' } = options;
    const rule = { least, level, permutations, screen };
    if (series.length === 0)
        return [];
    const random = (0,statistics_random/* createRandom */.s)(seed);
    const calm = withoutSwing(Array.from(series), least);
    const { values } = calm;
    let { cuts } = calm;
    // What lies between the same two cuts is the same stretch, and has the same answer.
    const known = new Map();
    const ask = (kind, stretch, from, test) => {
        const key = `${kind} ${from} ${stretch.length}`;
        const p = (screen ? known.get(key) : undefined) ?? test();
        known.set(key, p);
        return p;
    };
    for (;;) {
        const block = blockLength(residuals(values, cuts));
        const tested = describe(values, cuts, (stretch, from) => ask(`cut ${block}`, stretch, from, () => splitP(stretch, block, rule, random)));
        const chanceOrTrend = () => {
            const test = { ...rule, block, random };
            const chance = (0,excursions/* cutOfExcursion */.ml)(values, cuts, (flat, from, cut) => ask(`excursion ${block} ${cut}`, flat, from, () => (0,excursions/* excursionP */.hi)(flat, test)) <= level);
            return chance === null ? cutsOfTrend(values, cuts) : [chance];
        };
        const weakest = tested.reduce((w, c) => (w === undefined || c.p > w.p ? c : w), undefined);
        if (weakest === undefined)
            return tested;
        // Only the weakest cut goes at a time: without it its neighbours are tested against longer levels.
        const fall = weakest.p > level ? [weakest.index] : gradual ? [] : chanceOrTrend();
        if (fall.length === 0)
            return tested;
        cuts = cuts.filter((cut) => !fall.includes(cut));
    }
}
/** The levels of a series, and of one that swings those of what is left without the swing. Levels hide a swing and the
 *  swing hides levels, so each is found again without the other. */
function withoutSwing(series, least) {
    const cuts = levelStarts(series, least);
    let swing = swingOf(series) ?? swingOf(residuals(series, cuts));
    if (swing === null)
        return { values: series, cuts };
    for (let time = 0;; time++) {
        const values = series.map((value, i) => value - swing[i]);
        const found = levelStarts(values, least);
        const rest = residuals(values, found);
        const again = time === 2 ? null : swingOf(rest.map((value, i) => value + swing[i]));
        if (again === null)
            return { values, cuts: found };
        swing = again;
    }
}
/** The index from which the series has kept its level: the last change point, or 0. */
function lastLevelStart(series, options = {}) {
    return changePoints(series, { ...options, gradual: true }).at(-1)?.index ?? 0;
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
    const penalty = levelPenalty(n);
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
    let cost = Float64Array.from({ length: n + 1 }, (_, end) => (end < least && end < n ? Infinity : misfit[rowOf(end)]));
    const from = [new Int32Array(n + 1)];
    const partitions = [[]];
    for (let levels = 2; levels <= most; levels++) {
        const next = new Float64Array(n + 1).fill(Infinity);
        const start = new Int32Array(n + 1);
        for (let end = levels * least; end <= n; end++) {
            const row = rowOf(end);
            let lowest = Infinity;
            for (let cut = (levels - 1) * least; cut <= end - least; cut++) {
                const candidate = cost[cut] + misfit[row + cut];
                if (candidate < lowest) {
                    lowest = candidate;
                    start[end] = cut;
                }
            }
            next[end] = lowest;
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
/** Where the stretches that end before `end` stand in what `misfits` gives, by their start. */
function rowOf(end) {
    return (end * (end + 1)) / 2;
}
/** What one call of `misfits` leaves, the next one writes over: histories are cut by the thousand. */
let room = new Float64Array(0);
/** Σ|x − median| of every stretch [start, end) at `rowOf(end) + start`, each from the one before by one sorted insertion. */
function misfits(series) {
    const n = series.length;
    if (room.length < rowOf(n + 1))
        room = new Float64Array(rowOf(n + 1));
    const all = room;
    const s = new Float64Array(n);
    for (let start = 0; start < n; start++) {
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
            all[rowOf(start + m + 1) + start] = Math.max(0, upper - lower);
        }
    }
    return all;
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
    const total = (rho) => {
        let sum = 0;
        for (let i = 0; i < e.length; i++)
            sum += Math.abs(e[i] - (i === 0 ? 0 : rho * e[i - 1]));
        return sum;
    };
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
        p: test(series.slice(bounds[i], bounds[i + 2]), bounds[i]),
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
    const ranks = (0,block_permutation/* centredRanks */.X)(values);
    const weights = splitWeights(ranks.length, rule.least);
    const seen = largestSplit(ranks, weights) * (1 - 1e-12);
    const z = rule.screen ? standardised(seen, ranks) : 0;
    const fallen = rule.screen ? Math.max(0.1, 1 - z / 10) : null;
    if (fallen !== null && z < 2.9)
        return fallen;
    if (rule.screen && z > 5 * Math.sqrt(block))
        return 1 / (rule.permutations + 1);
    const shuffled = new Float64Array(ranks.length);
    const shelf = new Float64Array(ranks.length);
    const enough = Math.max(20, Math.ceil(rule.level * (rule.permutations + 1)));
    let asLarge = 0;
    for (let i = 1; i <= rule.permutations; i++) {
        (0,block_permutation/* blockShuffle */.f)(ranks, shuffled, block, random, shelf);
        if (largestSplit(shuffled, weights) >= seen)
            asLarge++;
        if (fallen !== null && (asLarge + 1) / (rule.permutations + 1) > rule.level)
            return fallen;
        if (asLarge >= enough)
            return asLarge / i;
    }
    return (asLarge + 1) / (rule.permutations + 1);
}
/** The largest split in standard deviations of a rank sum. */
function standardised(split, ranks) {
    const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0);
    return squares === 0 ? 0 : split * Math.sqrt((ranks.length * (ranks.length - 1)) / squares);
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
    const weights = new Float64Array(n - least + 1);
    for (let at = least; at < weights.length; at++)
        weights[at] = 1 / Math.sqrt(at * (n - at));
    return weights;
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ strongestExcursion),
/* harmony export */   hi: () => (/* binding */ excursionP),
/* harmony export */   lK: () => (/* binding */ standardised),
/* harmony export */   ml: () => (/* binding */ cutOfExcursion)
/* harmony export */ });
/* harmony import */ var _block_permutation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6075);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/** Levels that a series leaves and comes back to. The test of a single cut takes the next cut for given; of an excursion
 *  both ends were chosen, each among all runs, so that a few alike ones in a row pass that test far too often. Here the
 *  choice of both ends is repeated on the same values with their blocks in random order. */


/** The first cut of a level that goes away from both of its neighbours and is no more than chance: the one towards the neighbour
 *  that it is nearer to. Null where there is none. */
function cutOfExcursion(values, cuts, passes) {
    const bounds = [0, ...cuts, values.length];
    const levels = bounds.slice(1).map((end, i) => (0,_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values.slice(bounds[i], end)));
    for (let i = 1; i + 1 < levels.length; i++) {
        const [from, start, end] = [bounds[i - 1], bounds[i], bounds[i + 1]];
        const [before, here, after] = [levels[i - 1], levels[i], levels[i + 1]];
        if ((here - before) * (here - after) <= 0)
            continue;
        const nearer = Math.abs(here - before) < Math.abs(here - after) ? before : after;
        const flat = values
            .slice(from, bounds[i + 2])
            .map((value, j) => value - (from + j < start ? before : from + j < end ? nearer : after));
        if (!passes(flat, from, start))
            return nearer === before ? start : end;
    }
    return null;
}
/** Over all stretches of 256 values together, chance exceeds so many standard deviations in less than 1 of 1,000 series. */
const outstanding = 5.6;
/** The p-value of the strongest excursion in these values; once it is sure to be above the level the count stops. */
function excursionP(values, test) {
    const ranks = standardised((0,_block_permutation_js__WEBPACK_IMPORTED_MODULE_1__/* .centredRanks */ .X)(values));
    if (ranks === null)
        return 1;
    const seen = strongestExcursion(ranks, test.least) * (1 - 1e-12);
    if (test.screen && seen > outstanding * Math.sqrt(test.block))
        return 1 / (test.permutations + 1);
    const shuffled = new Float64Array(ranks.length);
    const shelf = new Float64Array(ranks.length);
    let asStrong = 0;
    for (let i = 0; i < test.permutations; i++) {
        (0,_block_permutation_js__WEBPACK_IMPORTED_MODULE_1__/* .blockShuffle */ .f)(ranks, shuffled, test.block, test.random, shelf);
        if (strongestExcursion(shuffled, test.least) >= seen)
            asStrong++;
        if ((asStrong + 1) / (test.permutations + 1) > test.level)
            return (asStrong + 1) / (i + 2);
    }
    return (asStrong + 1) / (test.permutations + 1);
}
/** Centred values over their standard deviation; null where all are equal. */
function standardised(values) {
    const squares = values.reduce((sum, value) => sum + value * value, 0);
    return squares === 0 ? null : values.map((value) => value / Math.sqrt(squares / values.length));
}
/** What one call leaves, the next one writes over: this is asked thousands of times for one history. */
let sums = new Float64Array(0);
let weights = new Float64Array(0);
let weighed = { n: 0, least: 0 };
/** The largest sum over a stretch, in its standard deviations (circular binary segmentation, Olshen and others,
 *  Biostatistics 5, 2004).
 *  @param values standardised. */
function strongestExcursion(values, least) {
    const n = values.length;
    if (sums.length <= n)
        sums = new Float64Array(n + 1);
    if (weighed.n !== n || weighed.least !== least)
        weigh(n, least);
    for (let i = 0; i < n; i++)
        sums[i + 1] = sums[i] + values[i];
    let most = 0;
    for (let from = 0; from < n; from++) {
        const start = sums[from];
        for (let to = from + least; to <= n; to++) {
            const z = Math.abs(sums[to] - start) * weights[to - from];
            if (z > most)
                most = z;
        }
    }
    return most;
}
/** One over the standard deviation of a sum of so many of n values; 0 where fewer than `least` are left in or out. */
function weigh(n, least) {
    weights = new Float64Array(n + 1);
    for (let size = least; n - size >= least; size++)
        weights[size] = Math.sqrt(n / (size * (n - size)));
    weighed = { n, least };
}


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R_: () => (/* binding */ fewestRuns),
  g3: () => (/* binding */ forecast),
  wh: () => (/* binding */ mostRuns),
  fe: () => (/* binding */ predictedChange),
  dY: () => (/* binding */ predictionInterval),
  XN: () => (/* binding */ withSomeScatter),
  eh: () => (/* binding */ withVariance)
});

// UNUSED EXPORTS: predictionP, robustForecast

// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
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




/** Fewer runs say nothing about how runs scatter. */
const fewestRuns = 3;
/** Most runs that are looked back at. */
const mostRuns = 30;
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
/** The same forecast, never without scatter: a timer too coarse to show any would make every tick a proof. */
function withSomeScatter(forecast) {
    return { ...forecast, variance: Math.max(forecast.variance, 1e-10) };
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


/***/ })

};
