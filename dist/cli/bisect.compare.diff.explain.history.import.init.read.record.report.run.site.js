export const id = "bisect.compare.diff.explain.history.import.init.read.record.report.run.site";
export const ids = ["bisect.compare.diff.explain.history.import.init.read.record.report.run.site"];
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
    return kind.keepsRepeats === true ? items : [...new Set(items)];
}


/***/ }),

/***/ 5149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   x: () => (/* binding */ mostAdvisedSeconds)
/* harmony export */ });
/** Seconds as a reader meets them, in every room, and as the options that take a duration read them. */
/** Nobody waits longer for a gate: what needs more is told what else helps. */
const mostAdvisedSeconds = 3600;
/** `4.2 s`, `45 s`, `5 min 12 s`, `1 h 05 min`; `an unknown time` of what is no finite number. */
function durationText(seconds) {
    if (!Number.isFinite(seconds))
        return 'an unknown time';
    if (seconds < 9.95)
        return `${seconds.toFixed(1).replace(/\.0$/, '')} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
    const rounded = Math.round(whole / 60);
    return `${Math.floor(rounded / 60)} h ${String(rounded % 60).padStart(2, '0')} min`;
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   m: () => (/* binding */ percentDigits)
/* harmony export */ });
/** Ratios as a reader meets them, in every room. */
/** A size without a sign: `5 %`, `2.5 %`, `12.4 %`. */
function percent(ratio) {
    if (!Number.isFinite(ratio))
        return 'an unknown amount';
    return `${percentDigits(ratio).replace(/\.0$/, '')} %`;
}
/** Its figures alone. */
function percentDigits(ratio) {
    const size = Math.abs(ratio) * 100;
    if (size >= 99.95)
        return size.toFixed(0);
    if (size >= 0.095)
        return size.toFixed(1);
    return size < 0.0005 ? '0' : size.toFixed(size < 0.0095 ? 3 : 2);
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
/** What a program handles rather than does: many of them per second may be good or only more to do. */
const handled = /^(?:rows?|records?|events?|msgs?|messages?|packets?|tasks?)$/;
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
    const better = handled.test(many['word']) ? 'unknown' : 'higher';
    return { base: '1/s', factor: prefix / perTime, better, metric: 'throughput' };
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
    const written = style.zeros === true && unit in scales && unit !== '1' ? formatDigits : formatNumber;
    return values.map((value) => written(value / scale.factor, digits) + scale.suffix);
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
    const text = formatDigits(value, digits);
    return /e/.test(text) ? text : trimZeros(text);
}
function formatDigits(value, digits) {
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
    return value.toPrecision(digits);
}
/** Only a wholly empty fraction goes: `1.500` says that four digits are meant, `12.00` of a count does not. */
function trimZeros(text) {
    return text.replace(/\.0+$/, '');
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ needAdvice),
/* harmony export */   pn: () => (/* binding */ isTooLong)
/* harmony export */ });
/* unused harmony export otherMeans */
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5149);
/** What would decide what a plan leaves undecided: the one answer that the forecast, the notes and the rows give.
 *  The rounds and the time budget that holds them are worked out elsewhere (measure/budget.ts, compare/decision/);
 *  here is what to say of them, and what of it is set already. */

function isTooLong({ seconds }) {
    return seconds > _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .mostAdvisedSeconds */ .x;
}
/** What else helps where more rounds would take too long, or none would do. */
const otherMeans = 'Measure fewer benchmarks (`{filter}` in `run`), divide them among jobs (`shard`), or raise the `threshold` of what is that noisy.';
/** Names only options that are set too low. */
function needAdvice(need, { maxRounds, budgetSeconds }) {
    if (isTooLong(need))
        return otherMeans;
    const options = [
        need.rounds > maxRounds ? `\`max-rounds\` to ${need.rounds}` : null,
        budgetSeconds !== null && need.seconds > budgetSeconds ? `\`time-budget\` to ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(need.seconds)}` : null,
    ].filter((option) => option !== null);
    const set = options.length === 0 ? 'Measure again' : `Set ${options.join(' and ')}`;
    return `${set}, or raise the \`threshold\` of what is that noisy.`;
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   GR: () => (/* binding */ isBaseUnit),
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   In: () => (/* binding */ sidesText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   wu: () => (/* binding */ signedPercent)
/* harmony export */ });
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(716);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
/** Numbers as a reader meets them, the same in every locale. */


/** A figure that could not be computed. */
const unknown = 'an unknown amount';
/** A change: `+13.5 %`, `−0.03 %`, `×12.3` from a tenfold on. */
function signedPercent(ratio) {
    if (!Number.isFinite(ratio))
        return unknown;
    if (ratio >= 9.995)
        return `×${(1 + ratio).toPrecision(3).replace(/e\+?/, 'e')}`;
    const digits = (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDigits */ .m)(ratio);
    if (Number(digits) === 0)
        return '0.0 %';
    return `${ratio < 0 ? '−' : '+'}${digits} %`;
}
/** An interval: `+11.9 % … +15.2 %`; with one end only `above +2.0 %`; a point has none. */
function intervalText(change) {
    const { low, high } = change;
    if (low === null)
        return high === null ? 'no bound' : `below ${signedPercent(high)}`;
    if (high === null)
        return `above ${signedPercent(low)}`;
    return low === high ? 'exact' : `${signedPercent(low)} … ${signedPercent(high)}`;
}
/** The change of one row; from zero there is no ratio. */
function changeText({ change, base, head }) {
    if (change !== null)
        return signedPercent(change.estimate);
    if (base === 0 && head !== null && head > 0)
        return 'from 0';
    return head === 0 && base !== null && base > 0 ? 'to 0' : '–';
}
/** True for units that Benchgate writes itself; any other is the tool's own word. */
function isBaseUnit(unit) {
    return unit === null || ['s', 'B', '1/s', 'B/s', '1', ''].includes(unit);
}
/** Base and head of one row on one scale, with what the same finding is in other units; a dash where a side has
 *  no value. The change comes from pairs, and the medians of the sides are of all launches: to show both would show
 *  two changes. So head is what base becomes by the change that stands beside it; the JSON report has the medians. */
function sidesText(row) {
    const figures = [row, ...(row.also ?? []).map((other) => ({ ...other, exact: false }))].map((one) => figuresText(row.exact || row.change === null ? one : { ...one, head: changed(one, row) }));
    const one = (side) => figures.map((texts) => texts[side]).join(', ');
    return { base: one('base'), head: one('head') };
}
/** Changes are of the cost, and of rates a higher one costs less. */
function changed({ base, head, unit, work }, row) {
    if (base === null || head === null || row.change === null)
        return head;
    const factor = 1 + row.change.estimate;
    const isRate = unit === row.unit ? row.better === 'higher' : unit === '1/s' || unit === 'B/s';
    // A rate with more to do is as high as before where the time grew by as much.
    const more = work === undefined ? 1 : work.head / work.base;
    const shown = isRate ? (base / factor) * more : base * factor;
    return Number.isFinite(shown) ? shown : head;
}
/** With four digits the quotient of the two agrees with the change to its last digit. */
const digits = 4;
function figuresText({ base, head, unit, exact }) {
    const known = [base, head].filter((value) => value !== null);
    const texts = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTogether */ ._M)(known, unit ?? '', exact ? { exact } : { digits, zeros: true }).map(groupDigits);
    const next = (value) => (value === null ? '–' : (texts.shift() ?? '–'));
    return { base: next(base), head: next(head) };
}
/** `8,000,240`: the whole numbers of counters keep their last digit, and stay readable. */
function groupDigits(text) {
    return text.replace(/^\d{5,}(?=\s|$)/, (digits) => wholeText(Number(digits)));
}
/** `1 benchmark`, `42 benchmarks`, `12,000 benchmarks`. */
function counted(count, one, many = `${one}s`) {
    return `${wholeText(count)} ${count === 1 ? one : many}`;
}
/** `first`, `2nd`, `3rd`, `11th`. */
function ordinal(n) {
    if (n === 1)
        return 'first';
    const teen = n % 100 >= 11 && n % 100 <= 13;
    return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
function wholeText(count) {
    return count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Memory of a machine: `15.6 GiB`. */
function memoryText(bytes) {
    return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTogether */ ._M)([bytes], 'B', { digits: 3 })[0] ?? '';
}
/** The middle of some numbers, null of none. */
function middle(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    if (sorted.length === 0)
        return null;
    return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ quoteShown),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   eh: () => (/* binding */ room),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Sentences as data: words of ours, and quotations of text that came from outside. Each view has its
 *  own way to make a quotation harmless, so that no sentence can be built that forgets to. */
/** Columns that a name gets, one where there is more room for it, and a message or a command. */
const room = { name: 80, wide: 200, message: 300 };
/** No name that was cut already has more, and none is cut again. */
const whole = 10_000;
/** Marks a name, a command or a ref from outside. */
function quote(text, columns = room.name) {
    return { quote: text, columns, as: 'code' };
}
/** Marks a name that was made visible and short before, beside the others that it must be told apart from. */
function quoteShown(shown) {
    return { quote: shown, columns: whole, as: 'code' };
}
/** Marks a sentence from outside, or from another room, which may name something from outside. */
function sentence(text) {
    return { quote: text, columns: room.message, as: 'sentence' };
}
/** Template tag: `` say`by ${quote(name)}` ``. Strings and phrases put in are ours; backticks in them
 *  mark code, in every view. */
function say(words, ...values) {
    return words.flatMap((word, index) => [...(word === '' ? [] : [word]), ...piecesOf(values[index])]);
}
function piecesOf(value) {
    if (value === undefined || value === '')
        return [];
    if (typeof value === 'number')
        return [String(value)];
    return typeof value === 'string' || 'quote' in value ? [value] : value;
}
/** Phrases in a row with words between them. */
function joinPhrases(phrases, between) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** The phrase as a string, words and quotations each by their own function. */
function render(phrase, quoted, words = (text) => text) {
    return phrase.map((piece) => (typeof piece === 'string' ? words(piece) : quoted(piece))).join('');
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ visibleWithin),
/* harmony export */   Dh: () => (/* binding */ takeWithin),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   us: () => (/* binding */ tellApart)
/* harmony export */ });
/** Text from outside (names of benchmarks, messages of tools, refs) with nothing hidden in it: what a
 *  reader or a terminal would not show as a glyph is written out, so that a name can neither steer a
 *  terminal nor look like another name. Markup is the business of the view that shows the text. */
/** Emoji sequences hold joiners and variation selectors that are invisible anywhere else. */
const picture = String.raw `\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
const emoji = String.raw `${picture}(?:\u200d${picture})*|[0-9#*]\ufe0f?\u20e3`;
/** Controls, format characters (bidirectional overrides, zero widths, tags), lone surrogates, private
 *  use, what is no character, line separators, fillers, spaces that are not the space, and marks with nothing to sit on or
 *  piled more than four high. U+3000 is how Japanese writes a space. */
const hidden = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?![ \u3000])\p{Zs}|^\p{M}|(?<=\p{M}{4})\p{M}`;
const pattern = new RegExp(`(${emoji})|(?:${hidden})`, 'gu');
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\x1b' };
/** The text in one line, every invisible character written as `\n`, `\x1b` or `\u{202e}`. */
function visible(text) {
    const shown = text.replace(pattern, (found, sequence) => sequence ?? spell(found));
    // Runners take `##[command]` anywhere in a line, and `::command::` at its start, for a command.
    return shown.replaceAll('##[', '##\\x5b').replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function spell(character) {
    const known = short[character];
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0);
    const hex = code.toString(16);
    return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/** Text longer than this is cut before anything else looks at it. */
const longest = 2000;
/** `visible`, cut in the middle to `columns` terminal columns. */
function visibleWithin(text, columns) {
    return cutMiddle(visible(preCut(text)), columns);
}
function preCut(text) {
    if (text.length <= longest)
        return text;
    const head = text.slice(0, longest / 2).replace(/[\ud800-\udbff]$/, '');
    const tail = text.slice(-longest / 2).replace(/^[\udc00-\udfff]/, '');
    return `${head}…${tail}`;
}
/** Cuts in the middle, where names of one suite differ least, to at most `columns` columns, between words where one
 *  ends near enough. */
function cutMiddle(text, columns) {
    if (text.length <= columns && isAscii(text))
        return text;
    const parts = graphemes(text);
    const widths = parts.map(graphemeWidth);
    if (sum(widths) <= columns)
        return text;
    const room = Math.max(0, columns - 1);
    const head = wordEnd(parts, takeWithin(widths, Math.ceil(room / 2)), -1);
    const tail = wordEnd(parts, parts.length - takeWithin(widths.toReversed(), Math.floor(room / 2)), 1);
    return `${parts.slice(0, head).join('')}…${parts.slice(tail).join('')}`;
}
/** The nearest place to `at` where a word ends, in the direction in which less is shown; `at` where none is near. */
function wordEnd(parts, at, step) {
    const shown = step === 1 ? parts.length - at : at;
    const most = Math.min(longestWord, Math.floor(shown / 2));
    for (let moved = 0; moved <= most; moved++)
        if (isBetweenWords(parts, at + step * moved))
            return at + step * moved;
    return at;
}
/** What is given up for a whole word: a longer one is cut. */
const longestWord = 12;
function isBetweenWords(parts, at) {
    const [before, after] = [parts[at - 1], parts[at]];
    if (before === undefined || after === undefined)
        return true;
    return !inWord.test(before) || !inWord.test(after) || (/^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after));
}
const inWord = /^[\p{L}\p{N}]/u;
/** Names of rows that stand together, each made visible and cut in the middle to `columns` where that leaves them
 *  different. What would read alike is cut so that the part that differs stays, and is whole where that has no room. */
function tellApart(names, columns) {
    const whole = names.map((name) => visible(preCut(name)));
    const cut = whole.map((name) => cutMiddle(name, columns));
    const alike = new Map();
    for (const [i, name] of whole.entries())
        alike.set(cut[i], (alike.get(cut[i]) ?? new Set()).add(name));
    const apart = new Map();
    for (const group of alike.values())
        if (group.size > 1)
            cutAround([...group], columns, apart);
    const shown = whole.map((name, i) => apart.get(name) ?? cut[i]);
    // What was cut out of two groups may leave the same.
    const owners = new Map();
    for (const [i, text] of shown.entries())
        owners.set(text, (owners.get(text) ?? new Set()).add(whole[i]));
    return shown.map((text, i) => (owners.get(text).size > 1 ? whole[i] : text));
}
/** Beginning and end, and between them all in which the group differs. */
function cutAround(group, columns, into) {
    const all = group.map(graphemes);
    const [first, ...rest] = all;
    const from = Math.min(...rest.map((parts) => sharedLength(first, parts)));
    const ends = all.map((parts) => parts.slice(from).toReversed());
    const end = Math.min(...ends.slice(1).map((parts) => sharedLength(ends[0], parts)));
    all.forEach((parts, i) => {
        const middle = parts.slice(from, parts.length - end);
        const left = columns - sum(middle.map(graphemeWidth)) - 2;
        const before = takeWithin(parts.slice(0, from).toReversed().map(graphemeWidth), Math.ceil(left / 2));
        const after = takeWithin(parts.slice(parts.length - end).map(graphemeWidth), Math.floor(left / 2));
        const [start, stop] = [from - before, parts.length - end + after];
        const [near, far] = [wordEnd(parts, start, 1), wordEnd(parts, stop, -1)];
        // Never into what differs.
        const begin = near > from ? start : near;
        const finish = far < parts.length - end ? stop : far;
        const kept = parts.slice(begin, finish).join('');
        const shown = `${begin > 0 ? '…' : ''}${kept}${finish < parts.length ? '…' : ''}`;
        into.set(group[i], left < 2 ? group[i] : shown);
    });
}
function sharedLength(one, other) {
    const differs = one.findIndex((part, i) => part !== other[i]);
    return differs === -1 ? one.length : differs;
}
/** How many leading widths fit into `room`. */
function takeWithin(widths, room) {
    let left = room;
    const end = widths.findIndex((width) => {
        left -= width;
        return left < 0;
    });
    return end === -1 ? widths.length : end;
}
/** Columns that a terminal gives the text; wide characters and emoji take two. */
function columnsOf(text) {
    return isAscii(text) ? text.length : sum(graphemes(text).map(graphemeWidth));
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemes(text) {
    return isAscii(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function isAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/** East Asian wide and full-width characters (Unicode Annex 11), and emoji shown as pictures. */
const wide = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}])/u;
function graphemeWidth(grapheme) {
    if (/^\p{M}+$/u.test(grapheme))
        return 0;
    return wide.test(grapheme) ? 2 : 1;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

};
