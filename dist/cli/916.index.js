export const id = 916;
export const ids = [916];
export const modules = {

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1236);
/** Turns options as written into values: flag or input wins over file, file over default. Takes raw
 *  options, gives typed settings, refuses the first value that makes no sense. */


/** `written` are inputs or flags of `place`; keys of the file that `place` does not use are left alone. */
function readSettings(place, written, file = new Map()) {
    const entries = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNames */ .W6.map((name) => {
        const inPlace = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF[name].places.includes(place);
        return [name, settingOf(name, inPlace ? (written.get(name) ?? file.get(name)) : undefined)];
    });
    return Object.fromEntries(entries);
}
function settingOf(name, raw) {
    const row = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF[name];
    if (raw !== undefined)
        return readRaw(row.kind, raw);
    return row.default === null ? null : row.kind.read(row.default, { where: `default of ${name}` });
}
function readRaw(kind, { values, origin }) {
    const given = values.map((value) => value.trim()).filter((value) => value !== '');
    if (given.length === 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${origin.where}: has no value`);
    if (kind.isList !== true) {
        if (given.length > 1)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${origin.where}: expected one value, found a list of ${given.length}`);
        return kind.read(given[0], origin);
    }
    const items = given.flatMap((value) => kind.read(value, origin));
    return [...new Set(items)];
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ parseUnit),
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   Ue: () => (/* binding */ rescale),
/* harmony export */   _M: () => (/* binding */ formatTogether)
/* harmony export */ });
/* unused harmony exports formatValue, formatNumber */
/** Units: how a tool's unit becomes a base unit, and how a base unit is scaled for a person to read.
 *
 *  Used by formats/ (`parseUnit`, `toBase`) and by report/ (`formatValue`, `formatTogether`). Nothing
 *  here depends on the locale. Base units are `s`, `B`, `1/s`, `B/s` and `1`; a word that has no base
 *  stays as the tool wrote it. */
const seconds = {
    fs: 1e-15,
    ps: 1e-12,
    picosecond: 1e-12,
    ns: 1e-9,
    nsec: 1e-9,
    nanosec: 1e-9,
    nanosecond: 1e-9,
    us: 1e-6,
    usec: 1e-6,
    microsec: 1e-6,
    microsecond: 1e-6,
    ms: 1e-3,
    msec: 1e-3,
    millisec: 1e-3,
    millisecond: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
    min: 60,
    minute: 60,
    h: 3600,
    hr: 3600,
    hour: 3600,
};
/** Decimal and binary byte units. `KB` is a thousand here; a tool that means 1024 says so in its format. */
const bytes = {
    B: 1,
    byte: 1,
    kB: 1e3,
    KB: 1e3,
    kilobyte: 1e3,
    MB: 1e6,
    megabyte: 1e6,
    GB: 1e9,
    gigabyte: 1e9,
    TB: 1e12,
    terabyte: 1e12,
    KiB: 1024,
    kibibyte: 1024,
    MiB: 1024 ** 2,
    mebibyte: 1024 ** 2,
    GiB: 1024 ** 3,
    gibibyte: 1024 ** 3,
    TiB: 1024 ** 4,
    tebibyte: 1024 ** 4,
};
/** Things that are counted per second, with or without a decimal prefix: `ops`, `Mops`, `Gitem`. */
const counted = /^(?<prefix>[kKMGT]?)(?<word>ops?|operations?|i|its?|iter|iters|iterations?|r|req|reqs|requests?|items?|elem|elems|elements?|calls?|samples?|S|runs?|rows?|msgs?|messages?|events?|tasks?|txs?|tps|queries|query|records?|frames?|packets?|chars?|1|)$/;
const prefixes = { '': 1, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const counts = {
    '': { metric: 'count', better: 'unknown' },
    '1': { metric: 'count', better: 'unknown' },
    count: { metric: 'count', better: 'unknown' },
    unitless: { metric: 'count', better: 'unknown' },
    alloc: { metric: 'allocations', better: 'lower' },
    allocation: { metric: 'allocations', better: 'lower' },
    malloc: { metric: 'allocations', better: 'lower' },
    instruction: { metric: 'instructions', better: 'lower' },
    instr: { metric: 'instructions', better: 'lower' },
    cycle: { metric: 'cycles', better: 'lower' },
};
const perOperation = /\s*(?:\/|\bper\b)\s*(?:op|ops|operation|iter|iters|iteration|call|run|loop|req|request|item|element|elem|invocation)$/i;
/** Units met before: a suite prints few of them, and each thousands of times. */
const met = new Map();
const mostMet = 500;
/** What a unit as printed means. Never throws: an unknown word is its own base with `better` unknown.
 *  Knows times, bytes, rates per time, counts and percentages, with `/op` or `/iter` behind them. */
function parseUnit(printed) {
    const before = met.get(printed);
    if (before !== undefined)
        return before;
    const parsed = understand(printed.trim());
    // Output that makes up units must not fill the memory.
    if (met.size >= mostMet)
        met.clear();
    met.set(printed, parsed);
    return parsed;
}
function understand(text) {
    const bare = text.replace(perOperation, '');
    return (parseTime(bare) ??
        parseBytes(bare) ??
        parseRate(text) ??
        parseCount(bare) ??
        parsePercentage(text) ?? { base: text, factor: 1, better: 'unknown', metric: text });
}
/** A printed figure in base units, and what was printed beside it: the fields of a Metric. */
function toBase(value, unit) {
    const { base, factor } = parseUnit(unit);
    return { unit: base, value: rescale(value, factor), printed: { value, unit } };
}
/** value × factor without the last digit's dirt: 1e-9 is not a binary fraction, 1e9 is a whole number,
 *  so 3 × 1e-9 is wrong in its last bit where 3 / 1e9 is right. */
function rescale(value, factor) {
    if (factor >= 1 || factor === 0)
        return value * factor;
    const divisor = Math.round(1 / factor);
    return Math.abs(divisor * factor - 1) < 1e-9 ? value / divisor : value * factor;
}
function parseTime(text) {
    const factor = timeFactor(text);
    return factor === undefined ? undefined : { base: 's', factor, better: 'lower', metric: 'time' };
}
function timeFactor(text) {
    // Two code points look like micro: U+00B5 (the sign) and U+03BC (the Greek letter).
    const word = text.replace(/[µμ]/, 'u').replace(/(?<=^u)second/, 'sec');
    return lookUp(seconds, word) ?? lookUp(seconds, word.toLowerCase().replace(/s$/, ''));
}
function parseBytes(text) {
    const factor = byteFactor(text);
    return factor === undefined ? undefined : { base: 'B', factor, better: 'lower', metric: 'bytes' };
}
function byteFactor(text) {
    return lookUp(bytes, text) ?? (text.length > 3 ? lookUp(bytes, text.toLowerCase().replace(/s$/, '')) : undefined);
}
/** `ops/s`, `MB/s`, `ops/ms`, `Gitem/s`, `req/sec`, `Hz`. */
function parseRate(text) {
    if (/^hz$/i.test(text))
        return { base: '1/s', factor: 1, better: 'higher', metric: 'throughput' };
    const parts = /^(.*?)\s*(?:\/|\bper\b)\s*([^/\s]+)$/i.exec(text);
    const perTime = parts === null ? undefined : timeFactor(parts[2]);
    if (parts === null || perTime === undefined)
        return undefined;
    const size = byteFactor(parts[1]);
    if (size !== undefined)
        return { base: 'B/s', factor: size / perTime, better: 'higher', metric: 'throughput' };
    const many = counted.exec(parts[1])?.groups;
    if (many === undefined)
        return undefined;
    const prefix = prefixes[many['prefix']] ?? 1;
    return { base: '1/s', factor: prefix / perTime, better: 'higher', metric: 'throughput' };
}
function parseCount(text) {
    const known = lookUp(counts, text) ?? lookUp(counts, text.toLowerCase().replace(/s$/, ''));
    return known === undefined ? undefined : { base: '1', factor: 1, ...known };
}
function parsePercentage(text) {
    return /^(?:%|percent|percentage)$/i.test(text)
        ? { base: '1', factor: 0.01, better: 'unknown', metric: 'ratio' }
        : undefined;
}
function lookUp(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
const scales = {
    s: [
        { factor: 1e-12, suffix: ' ps' },
        { factor: 1e-9, suffix: ' ns' },
        { factor: 1e-6, suffix: ' µs' },
        { factor: 1e-3, suffix: ' ms' },
        { factor: 1, suffix: ' s' },
    ],
    B: binary(''),
    'B/s': decimal('B/s'),
    '1/s': decimal('/s'),
    '1': decimal(''),
};
function binary(per) {
    return ['B', 'KiB', 'MiB', 'GiB', 'TiB'].map((unit, power) => ({ factor: 1024 ** power, suffix: ` ${unit}${per}` }));
}
function decimal(unit) {
    return ['', 'k', 'M', 'G', 'T'].map((prefix, power) => ({
        factor: 1000 ** power,
        suffix: prefix + unit === '' ? '' : ` ${prefix}${unit}`,
    }));
}
/** A value in base units for a person: `13.31 ms`, `1.5 KiB`, `2.41 M/s`, `12.3 widgets/op`. */
function formatValue(value, unit, style = {}) {
    return formatTogether([value], unit, style)[0];
}
/** Several values of one metric on one scale, chosen by the largest, so that they can be compared by
 *  eye: `0.98 ms` beside `1.31 ms`, not `980 µs`. */
function formatTogether(values, unit, style = {}) {
    const digits = style.digits ?? 4;
    if (style.exact === true && values.every(Number.isSafeInteger))
        return values.map((value) => value + plainSuffix(unit));
    const largest = values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);
    const scale = chooseScale(largest, unit, digits);
    return values.map((value) => formatNumber(value / scale.factor, digits) + scale.suffix);
}
function plainSuffix(unit) {
    if (unit === '1' || unit === '')
        return '';
    return unit === '1/s' ? ' /s' : ` ${unit}`;
}
function chooseScale(largest, unit, digits) {
    const steps = lookUp(scales, unit);
    if (steps === undefined)
        return { factor: 1, suffix: plainSuffix(unit) };
    const base = steps.find(({ factor }) => factor === 1);
    if (largest === 0)
        return base;
    // Rounded first, so that 999.96 µs becomes 1.000 ms and not 1000 µs.
    const fits = (scale) => Number((largest / scale.factor).toPrecision(digits)) >= 1;
    return steps.findLast(fits) ?? steps[0];
}
/** A bare number with `digits` significant digits, without grouping and without the locale. Numbers of
 *  a thousand and more keep all their whole digits; very small and very large ones use an exponent. */
function formatNumber(value, digits = 4) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return value
            .toExponential(digits - 1)
            .replace(/\.?0+(?=e)/, '')
            .replace('e+', 'e');
    if (size >= 10 ** digits)
        return value.toFixed(0);
    return trimZeros(value.toPrecision(digits));
}
/** Only a wholly empty fraction goes: `1.500` says that four digits are meant, `12.00` of a count does not. */
function trimZeros(text) {
    return text.replace(/\.0+$/, '');
}


/***/ }),

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  et: () => (/* binding */ printableJson),
  hF: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/report/place.js
var place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/report/report-shape.js
/** The shape of `benchgate/report/1`: its keys in the order they are written, and what each may hold.
 *  `docs/schemas/report-1.schema.json` says the same for other programs; a test holds them together. */


/** A figure that could not be computed is null in JSON, and NaN again when read. */
const figure = (value, path) => (value === null ? Number.NaN : (0,shape/* number */.ai)(value, path));
const share = (0,shape/* between */.Tq)(0, 1);
const notNegative = (0,shape/* between */.Tq)(0, Number.POSITIVE_INFINITY);
const change = (0,shape/* object */.Ik)({ estimate: shape/* number */.ai, low: (0,shape/* nullable */.me)(shape/* number */.ai), high: (0,shape/* nullable */.me)(shape/* number */.ai) });
const doubt = (0,shape/* coded */.yC)({
    'too-few-rounds': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('too-few-rounds'), have: shape/* count */.U9, need: shape/* count */.U9 }),
    'too-few-runs': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('too-few-runs'), have: shape/* count */.U9, need: shape/* count */.U9 }),
    'too-noisy': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('too-noisy'), scatter: figure, need: (0,shape/* nullable */.me)(shape/* count */.U9), threshold: shape/* number */.ai }),
    'size-unresolved': (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('size-unresolved'),
        direction: (0,shape/* literal */.eu)('slower', 'faster'),
        need: (0,shape/* nullable */.me)(shape/* count */.U9),
    }),
    'not-confirmed': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('not-confirmed'), benchmarks: shape/* count */.U9 }),
    'missing-in-rounds': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('missing-in-rounds'), base: shape/* count */.U9, head: shape/* count */.U9, rounds: shape/* count */.U9 }),
    'not-positive': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('not-positive'), found: figure }),
    'order-effect': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('order-effect'), effect: figure }),
    'one-number': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('one-number'), launches: shape/* count */.U9 }),
    'no-baseline': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('no-baseline') }),
    'other-machine': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('other-machine'), base: shape/* text */.Qq, head: shape/* text */.Qq }),
    'other-shard': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('other-shard'), base: shape/* count */.U9, head: shape/* count */.U9 }),
    'whole-suite-shifted': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('whole-suite-shifted'), change: figure }),
    'counter-varies': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('counter-varies'), jitter: figure }),
    'stopped-early': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('stopped-early') }),
    sharing: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('sharing'), alone: figure }),
    'optimised-away': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('optimised-away'), seconds: figure }),
    'found-before': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('found-before'), attempt: shape/* count */.U9, now: (0,shape/* nullable */.me)(change) }),
});
const reason = (0,shape/* coded */.yC)({
    regression: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('regression'), benchmark: shape/* text */.Qq, metric: shape/* text */.Qq }),
    missing: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('missing'), benchmark: shape/* text */.Qq }),
    failed: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('failed'), benchmark: shape/* text */.Qq, message: shape/* text */.Qq }),
    inconclusive: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('inconclusive'), benchmarks: shape/* count */.U9 }),
    'nothing-compared': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('nothing-compared') }),
    'measuring-failed': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('measuring-failed'), message: shape/* text */.Qq, hint: (0,shape/* nullable */.me)(shape/* text */.Qq) }),
    cancelled: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('cancelled'), rounds: shape/* count */.U9 }),
    waived: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('waived'), benchmark: shape/* text */.Qq, metric: shape/* text */.Qq, by: shape/* text */.Qq, because: shape/* text */.Qq }),
});
const commitHash = (value, path) => {
    const hash = (0,shape/* text */.Qq)(value, path);
    return /^[0-9a-f]{7,64}$/.test(hash) ? hash : (0,shape/* literal */.eu)('a commit hash')(value, path);
};
const label = { commit: (0,shape/* nullable */.me)(commitHash), label: shape/* text */.Qq, subject: (0,shape/* optional */.lq)(shape/* text */.Qq), chosen: (0,shape/* optional */.lq)(shape/* text */.Qq) };
const forecast = (0,shape/* object */.Ik)({
    from: shape/* count */.U9,
    rounds: shape/* count */.U9,
    secondsPerRound: notNegative,
    detectable: (0,shape/* nullable */.me)(notNegative),
    worst: (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ benchmark: shape/* text */.Qq, detectable: (0,shape/* nullable */.me)(notNegative) })),
    short: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        benchmark: shape/* text */.Qq,
        threshold: notNegative,
        rounds: (0,shape/* nullable */.me)(shape/* count */.U9),
        seconds: (0,shape/* nullable */.me)(notNegative),
    })),
});
const plan = (0,shape/* object */.Ik)({
    pairing: (0,shape/* literal */.eu)('rounds', 'duet', 'slices', 'lockstep', 'unpaired', 'stored'),
    rounds: shape/* count */.U9,
    maxRounds: shape/* count */.U9,
    looks: (0,shape/* list */.p_)(shape/* count */.U9),
    threshold: notNegative,
    falseAlarmRate: share,
    seconds: notNegative,
    budgetSeconds: (0,shape/* nullable */.me)(notNegative),
    ended: (0,shape/* literal */.eu)('decided', 'rounds', 'budget', 'cancelled', 'given'),
    because: (0,shape/* optional */.lq)(shape/* text */.Qq),
    forecast: (0,shape/* optional */.lq)(forecast),
    needed: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ rounds: shape/* count */.U9, seconds: notNegative })),
});
const machine = (0,shape/* object */.Ik)({
    cpu: (0,shape/* optional */.lq)(shape/* text */.Qq),
    cores: (0,shape/* optional */.lq)(shape/* count */.U9),
    memory: (0,shape/* optional */.lq)(notNegative),
    os: (0,shape/* optional */.lq)(shape/* text */.Qq),
    kernel: (0,shape/* optional */.lq)(shape/* text */.Qq),
    arch: (0,shape/* optional */.lq)(shape/* text */.Qq),
    runtime: (0,shape/* optional */.lq)(shape/* text */.Qq),
    image: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const benchmark = (0,shape/* object */.Ik)({
    name: shape/* text */.Qq,
    metric: (0,shape/* nullable */.me)(shape/* text */.Qq),
    unit: (0,shape/* nullable */.me)(shape/* text */.Qq),
    better: (0,shape/* literal */.eu)('lower', 'higher', 'unknown'),
    exact: shape/* flag */.Jt,
    outcome: (0,shape/* literal */.eu)('regressed', 'improved', 'changed', 'unchanged', 'inconclusive', 'added', 'removed', 'failed', 'skipped'),
    base: (0,shape/* nullable */.me)(shape/* number */.ai),
    head: (0,shape/* nullable */.me)(shape/* number */.ai),
    change: (0,shape/* nullable */.me)(change),
    p: (0,shape/* nullable */.me)(share),
    rounds: shape/* count */.U9,
    detectable: (0,shape/* nullable */.me)(shape/* number */.ai),
    scatter: (0,shape/* nullable */.me)(shape/* number */.ai),
    threshold: notNegative,
    doubt: (0,shape/* nullable */.me)(doubt),
    message: (0,shape/* optional */.lq)(shape/* text */.Qq),
    where: (0,shape/* optional */.lq)((0,shape/* literal */.eu)('base', 'head', 'both')),
    place: (0,shape/* optional */.lq)(place/* place */.i),
});
const reportShape = (0,shape/* object */.Ik)({
    schema: (0,shape/* literal */.eu)('benchgate/report/1'),
    version: shape/* text */.Qq,
    key: shape/* text */.Qq,
    verdict: (0,shape/* literal */.eu)('pass', 'fail', 'inconclusive', 'error'),
    exitCode: (0,shape/* literal */.eu)(0, 1, 2, 3, 4),
    reasons: (0,shape/* list */.p_)(reason),
    base: (0,shape/* object */.Ik)({ ...label, source: (0,shape/* literal */.eu)('paired', 'branch', 'artifact', 'file') }),
    head: (0,shape/* object */.Ik)(label),
    seed: (0,shape/* nullable */.me)(shape/* text */.Qq),
    plan,
    machine,
    tool: shape/* text */.Qq,
    suiteCommand: shape/* text */.Qq,
    reproduce: (0,shape/* nullable */.me)(shape/* text */.Qq),
    suite: (0,shape/* object */.Ik)({ change: (0,shape/* nullable */.me)(change), benchmarks: shape/* count */.U9 }),
    benchmarks: (0,shape/* list */.p_)(benchmark),
    ignored: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ file: (0,shape/* optional */.lq)(shape/* text */.Qq), place: (0,shape/* optional */.lq)(shape/* text */.Qq), text: shape/* text */.Qq, because: shape/* text */.Qq })),
    rerun: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ attempt: shape/* count */.U9, known: shape/* flag */.Jt, statedRate: share, carried: (0,shape/* list */.p_)(shape/* text */.Qq), cleared: (0,shape/* list */.p_)(shape/* text */.Qq) })),
    notes: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ level: (0,shape/* literal */.eu)('notice', 'warning'), code: shape/* text */.Qq, text: shape/* text */.Qq, hint: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
});

;// CONCATENATED MODULE: ./lib/report/json.js
/** The report as JSON (`benchgate/report/1`), and back. Keys stand in one order, so that two reports
 *  can be compared line by line; what is read back is checked field by field, because it may come from
 *  an artifact of a fork. */



function renderJson(report) {
    // Through JSON first: NaN and infinities become null, absent fields disappear.
    const bare = JSON.parse(JSON.stringify(report));
    const ordered = parseReport(bare, 'report');
    return `${printableJson(JSON.stringify(ordered, null, 2))}\n`;
}
/** The same JSON with nothing in it that a terminal would obey, or that no reader would see. Outside of
 *  strings JSON has no such characters, and inside they can be spelled out. */
function printableJson(json) {
    return (json
        // All of \p{Cc} but the line feed; said so, it takes a third of the time that a look ahead would.
        .replace(/[\0-\t\v-\x1f\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, (found) => found.split('').map(spell).join(''))
        // Runners take `##[command]` anywhere in a line for a command.
        .replaceAll('##[', '##\\u005b'));
}
function spell(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Checks a parsed JSON document. `file` is how errors name it. Throws FormatFailure with the path of
 *  the first thing that is wrong; unknown keys are dropped. */
function parseReport(value, file = 'report') {
    try {
        return reportShape(value, '');
    }
    catch (error) {
        if (!(error instanceof shape/* Mismatch */.DH))
            throw error;
        throw new failure/* FormatFailure */.G(file, error.path === '' ? undefined : error.path, error.message, {
            hint: hintFor(error.path),
            cause: error,
        });
    }
}
function hintFor(path) {
    if (path === '')
        return 'Give the JSON that `benchgate compare --json` printed, or that the output `report-json` names.';
    if (path === 'schema')
        return 'Only `benchgate/report/1` is understood: read it with the version of Benchgate that wrote it, or a newer one.';
    return 'The file was changed after Benchgate wrote it, or written by something else.';
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isFileOfRepository),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);
/** Places of benchmarks as they may be shown. They can come from a stranger's job, and end up in addresses and
 *  annotations: so they stay within the repository, and hold nothing that a reader would not see. */

const longestFile = 1_000;
/** Nobody reads as far as that. */
const lastLine = 1_000_000;
/** Control and format characters, halves of characters, line separators; and the separator of another system. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\]/u;
/** Whether a path leads, with `/` and without a detour, to a file below the root that it starts from. */
function isFileOfRepository(file) {
    if (file.length > longestFile || unfit.test(file) || /^[a-z]:/i.test(file))
        return false;
    return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
const file = (value, path) => {
    const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, path);
    if (!isFileOfRepository(name))
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .Mismatch */ .DH(path, 'a file of the repository', value);
    return name;
};
const line = (value, path) => {
    const number = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(value, path);
    if (number < 1 || number > lastLine)
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .Mismatch */ .DH(path, `a line from 1 to ${lastLine}`, value);
    return number;
};
const place = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ file, line: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(line) });


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ Mismatch),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/** Shapes of foreign data: functions that take `unknown` and give it back typed, with the keys in the
 *  order of the shape and nothing else, or throw a Mismatch that knows the path. */
/** What was found where; the caller names the file. */
class Mismatch extends Error {
    path;
    constructor(path, expected, found) {
        super(`should be ${expected}, found ${describe(found)}`);
        this.path = path;
    }
}
/** A value as an error shows it. */
function describe(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 61)) : String(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
const text = (value, path) => {
    if (typeof value !== 'string')
        throw new Mismatch(path, 'a string', value);
    return value;
};
const flag = (value, path) => {
    if (typeof value !== 'boolean')
        throw new Mismatch(path, 'true or false', value);
    return value;
};
/** Finite: JSON knows neither NaN nor Infinity, but numbers of tests and of other parsers may be. */
const number = (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw new Mismatch(path, 'a number', value);
    return value;
};
const count = (value, path) => {
    if (!Number.isSafeInteger(value) || value < 0)
        throw new Mismatch(path, 'a whole number from 0', value);
    return value;
};
/** A number of at least `low` and at most `high`. */
function between(low, high) {
    const range = high === Number.POSITIVE_INFINITY ? `a number of ${low} or more` : `a number from ${low} to ${high}`;
    return (value, path) => {
        if (typeof value !== 'number' || !Number.isFinite(value) || value < low || value > high)
            throw new Mismatch(path, range, value);
        return value;
    };
}
function literal(...allowed) {
    const words = allowed.map((one) => JSON.stringify(one));
    const expected = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
    return (value, path) => {
        const found = allowed.find((one) => one === value);
        if (found === undefined)
            throw new Mismatch(path, expected, value);
        return found;
    };
}
function nullable(shape) {
    return (value, path) => (value === null ? null : shape(value, path));
}
/** For fields that may be absent. */
function optional(shape) {
    return (value, path) => (value === undefined ? undefined : shape(value, path));
}
function list(shape) {
    return (value, path) => {
        if (!Array.isArray(value))
            throw new Mismatch(path, 'a list', value);
        return value.map((item, index) => shape(item, `${path}[${index}]`));
    };
}
/** An object of these fields in this order. Unknown keys are dropped: a later version may add some. */
function object(fields) {
    const entries = Object.entries(fields);
    return (value, path) => {
        const found = asObject(value, path);
        const known = {};
        for (const [key, shape] of entries) {
            const own = Object.hasOwn(found, key) ? found[key] : undefined;
            const field = shape(own, path === '' ? key : `${path}.${key}`);
            if (field !== undefined)
                known[key] = field;
        }
        return known;
    };
}
/** A union told apart by its `code`. */
function coded(shapes) {
    const code = literal(...Object.keys(shapes));
    return (value, path) => {
        const found = code(asObject(value, path)['code'], `${path}.code`);
        return shapes[found](value, path);
    };
}
function asObject(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Mismatch(path, 'an object', value);
    return value;
}


/***/ })

};
