export const id = "bisect.compare.diff.explain.history.init.read.record.report.run";
export const ids = ["bisect.compare.diff.explain.history.init.read.record.report.run"];
export const modules = {

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  et: () => (/* binding */ printableJson),
  hF: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: reportDocument

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/report/notes/notes.js + 5 modules
var notes = __webpack_require__(1254);
// EXTERNAL MODULE: ./lib/report/json/place.js
var place = __webpack_require__(2058);
// EXTERNAL MODULE: ./lib/report/json/shape.js
var shape = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/report/json/why-shape.js
var why_shape = __webpack_require__(6087);
;// CONCATENATED MODULE: ./lib/report/json/report-shape.js
/** The shape of `benchgate/report/1`: its keys in the order they are written, and what each may hold.
 *  `docs/schemas/report-1.schema.json` says the same for other programs; a test holds them together. */




/** A figure that could not be computed is null in JSON, and NaN again when read. */
const figure = (value, path) => (value === null ? Number.NaN : (0,shape/* number */.ai)(value, path));
const share = (0,shape/* between */.Tq)(0, 1);
function onlyTrue(value, path) {
    if (!(0,shape/* flag */.Jt)(value, path))
        throw new shape/* Mismatch */.DH(path, 'true, or left out', value);
    return true;
}
const change = (0,shape/* object */.Ik)({ estimate: shape/* number */.ai, low: (0,shape/* nullable */.me)(shape/* number */.ai), high: (0,shape/* nullable */.me)(shape/* number */.ai) });
const doubt = (0,shape/* coded */.yC)({
    'too-few-rounds': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('too-few-rounds'), have: shape/* count */.U9, need: shape/* count */.U9 }),
    'too-few-runs': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('too-few-runs'), have: shape/* count */.U9, need: shape/* count */.U9 }),
    'too-noisy': (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('too-noisy'),
        scatter: figure,
        need: (0,shape/* nullable */.me)(shape/* count */.U9),
        threshold: shape/* number */.ai,
        alike: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ pairs: shape/* count */.U9, worth: shape/* count */.U9 })),
    }),
    'shown-by-fastest': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('shown-by-fastest'), change: figure }),
    'size-unresolved': (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('size-unresolved'),
        direction: (0,shape/* literal */.eu)('slower', 'faster'),
        need: (0,shape/* nullable */.me)(shape/* count */.U9),
    }),
    'not-confirmed': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('not-confirmed'), benchmarks: shape/* count */.U9 }),
    'missing-in-rounds': (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('missing-in-rounds'),
        base: shape/* count */.U9,
        head: shape/* count */.U9,
        rounds: shape/* count */.U9,
        silent: (0,shape/* optional */.lq)(onlyTrue),
        because: (0,shape/* optional */.lq)(shape/* text */.Qq),
    }),
    'not-positive': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('not-positive'), found: figure }),
    'order-effect': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('order-effect'), effect: figure }),
    'one-number': (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('one-number'),
        launches: shape/* count */.U9,
        numbers: (0,shape/* optional */.lq)(shape/* count */.U9),
    }),
    'no-baseline': (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('no-baseline'),
        because: (0,shape/* optional */.lq)(shape/* text */.Qq),
    }),
    'other-machine': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('other-machine'), base: shape/* text */.Qq, head: shape/* text */.Qq }),
    'direction-differs': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('direction-differs'), base: shape/* text */.Qq, head: shape/* text */.Qq }),
    'other-shard': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('other-shard'), base: shape/* count */.U9, head: shape/* count */.U9 }),
    'whole-suite-shifted': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('whole-suite-shifted'), change: figure }),
    'counter-varies': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('counter-varies'), jitter: figure }),
    'stopped-early': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('stopped-early') }),
    sharing: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('sharing'), alone: figure }),
    'optimised-away': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('optimised-away'), seconds: figure }),
    'found-before': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('found-before'), attempt: shape/* count */.U9, now: (0,shape/* nullable */.me)(change) }),
});
const allowed = (0,shape/* optional */.lq)(onlyTrue);
const reason = (0,shape/* coded */.yC)({
    regression: (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('regression'),
        benchmark: shape/* text */.Qq,
        metric: shape/* text */.Qq,
        allowed,
    }),
    missing: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('missing'), benchmark: shape/* text */.Qq, allowed }),
    failed: (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('failed'),
        benchmark: shape/* text */.Qq,
        message: shape/* text */.Qq,
        allowed,
    }),
    inconclusive: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('inconclusive'), benchmarks: shape/* count */.U9 }),
    'nothing-compared': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('nothing-compared') }),
    'measuring-failed': (0,shape/* object */.Ik)({
        code: (0,shape/* literal */.eu)('measuring-failed'),
        message: shape/* text */.Qq,
        hint: (0,shape/* nullable */.me)(shape/* text */.Qq),
        output: (0,shape/* optional */.lq)(shape/* text */.Qq),
    }),
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
    secondsPerRound: shape/* notNegative */.v7,
    detectable: (0,shape/* nullable */.me)(shape/* notNegative */.v7),
    worst: (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ benchmark: shape/* text */.Qq, detectable: (0,shape/* nullable */.me)(shape/* notNegative */.v7) })),
    short: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        benchmark: shape/* text */.Qq,
        threshold: shape/* notNegative */.v7,
        rounds: (0,shape/* nullable */.me)(shape/* count */.U9),
        seconds: (0,shape/* nullable */.me)(shape/* notNegative */.v7),
    })),
});
const plan = (0,shape/* object */.Ik)({
    pairing: (0,shape/* literal */.eu)('rounds', 'duet', 'slices', 'lockstep', 'unpaired', 'stored'),
    rounds: shape/* count */.U9,
    maxRounds: shape/* count */.U9,
    looks: (0,shape/* list */.p_)(shape/* count */.U9),
    threshold: shape/* notNegative */.v7,
    falseAlarmRate: share,
    seconds: shape/* notNegative */.v7,
    budgetSeconds: (0,shape/* nullable */.me)(shape/* notNegative */.v7),
    ended: (0,shape/* literal */.eu)('decided', 'rounds', 'budget', 'cancelled', 'given'),
    because: (0,shape/* optional */.lq)(shape/* text */.Qq),
    forecast: (0,shape/* optional */.lq)(forecast),
    needed: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ rounds: shape/* count */.U9, seconds: shape/* notNegative */.v7 })),
});
const machine = (0,shape/* object */.Ik)({
    cpu: (0,shape/* optional */.lq)(shape/* text */.Qq),
    cores: (0,shape/* optional */.lq)(shape/* count */.U9),
    memory: (0,shape/* optional */.lq)(shape/* notNegative */.v7),
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
    outcome: (0,shape/* literal */.eu)('regressed', 'improved', 'changed', 'unchanged', 'no-worse', 'inconclusive', 'added', 'removed', 'failed', 'skipped'),
    base: (0,shape/* nullable */.me)(shape/* number */.ai),
    head: (0,shape/* nullable */.me)(shape/* number */.ai),
    change: (0,shape/* nullable */.me)(change),
    p: (0,shape/* nullable */.me)(share),
    rounds: shape/* count */.U9,
    detectable: (0,shape/* nullable */.me)(shape/* number */.ai),
    scatter: (0,shape/* nullable */.me)(shape/* number */.ai),
    threshold: shape/* notNegative */.v7,
    doubt: (0,shape/* nullable */.me)(doubt),
    message: (0,shape/* optional */.lq)(shape/* text */.Qq),
    where: (0,shape/* optional */.lq)((0,shape/* literal */.eu)('base', 'head', 'both')),
    lacking: (0,shape/* optional */.lq)((0,shape/* literal */.eu)('base', 'head')),
    role: (0,shape/* optional */.lq)((0,shape/* literal */.eu)('information')),
    counts: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* object */.Ik)({
        metric: shape/* text */.Qq,
        unit: shape/* text */.Qq,
        base: (0,shape/* nullable */.me)(shape/* number */.ai),
        head: (0,shape/* nullable */.me)(shape/* number */.ai),
        outcome: (0,shape/* literal */.eu)('regressed', 'improved', 'changed', 'unchanged', 'inconclusive'),
    }))),
    also: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* object */.Ik)({
        metric: shape/* text */.Qq,
        unit: shape/* text */.Qq,
        base: shape/* number */.ai,
        head: shape/* number */.ai,
        work: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ base: shape/* notNegative */.v7, head: shape/* notNegative */.v7 })),
    }))),
    lastRuns: (0,shape/* optional */.lq)((0,shape/* list */.p_)(shape/* number */.ai)),
    chart: (0,shape/* optional */.lq)(shape/* text */.Qq),
    place: (0,shape/* optional */.lq)(place/* place */.i),
    why: (0,shape/* optional */.lq)(why_shape/* whyShape */.Y6),
});
const lookedAt = (0,shape/* object */.Ik)({
    told: (0,shape/* object */.Ik)({ python: shape/* count */.U9, node: shape/* count */.U9 }),
    seen: (0,shape/* nullable */.me)(shape/* count */.U9),
    silent: (0,shape/* list */.p_)(shape/* text */.Qq),
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
    reach: (0,shape/* optional */.lq)(why_shape/* reachShape */.PT),
    ignored: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ file: (0,shape/* optional */.lq)(shape/* text */.Qq), place: (0,shape/* optional */.lq)(shape/* text */.Qq), text: shape/* text */.Qq, because: shape/* text */.Qq })),
    provenance: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ system: shape/* text */.Qq, base: lookedAt, head: lookedAt })),
    leftOut: (0,shape/* optional */.lq)(why_shape/* leftOutShape */.nv),
    rerun: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ attempt: shape/* count */.U9, known: shape/* flag */.Jt, statedRate: share, carried: (0,shape/* list */.p_)(shape/* text */.Qq), cleared: (0,shape/* list */.p_)(shape/* text */.Qq) })),
    notes: (0,shape/* list */.p_)(notes/* noteShape */.Od),
});

;// CONCATENATED MODULE: ./lib/report/json/json.js
/** The report as JSON (`benchgate/report/1`), and back. Keys stand in one order, so that two reports
 *  can be compared line by line; what is read back is checked field by field, because it may come from
 *  an artifact of a fork. */




function renderJson(report) {
    // Through JSON first: NaN and infinities become null, absent fields disappear.
    const bare = JSON.parse(JSON.stringify(reportDocument(report)));
    const ordered = reportDocument(parseReport(bare, 'report'));
    return `${printableJson(JSON.stringify(ordered, null, 2))}\n`;
}
function reportDocument(report) {
    return { ...report, notes: report.notes.map(notes/* noteDocument */.Ub) };
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

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isFileOfRepository),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
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

/***/ 248:
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
/* harmony export */   v7: () => (/* binding */ notNegative),
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
const notNegative = between(0, Number.POSITIVE_INFINITY);
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


/***/ }),

/***/ 6087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ reachShape),
/* harmony export */   X7: () => (/* binding */ tooLongShapes),
/* harmony export */   Y6: () => (/* binding */ whyShape),
/* harmony export */   nv: () => (/* binding */ leftOutShape)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2058);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(248);
/** The shape of what explains a row: it may come from a stranger's job, whose functions may be called anything. */


const most = { name: 1_000, functions: 20, commits: 10_000, unmeasured: 1_000 };
const line = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(1, 10_000_000);
const name = (value, path) => {
    const found = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value, path);
    if (found.length > most.name)
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .Mismatch */ .DH(path, `a name of at most ${most.name} characters`, value);
    return found;
};
const file = (value, path) => {
    const found = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value, path);
    if (!(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileOfRepository */ .M)(found))
        throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .Mismatch */ .DH(path, 'a file of the repository', value);
    return found;
};
function atMost(limit, shape) {
    return (value, path) => {
        if (Array.isArray(value) && value.length > limit)
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .Mismatch */ .DH(path, `a list of at most ${limit}`, value);
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(shape)(value, path);
    };
}
/** A manner that speaks of amounts has them. */
function withAmounts(shape) {
    return (value, path) => {
        const found = shape(value, path);
        if (found.manner === 'more-often' && found.calls === undefined)
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .Mismatch */ .DH(`${path}.calls`, 'calls', undefined);
        if (found.manner === 'allocates' && found.bytes === undefined)
            throw new _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .Mismatch */ .DH(`${path}.bytes`, 'bytes', undefined);
        return found;
    };
}
const change = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ estimate: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, low: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), high: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai) });
/** Of the whole change, which single functions may exceed. */
const part = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(-1e6, 1e6);
const amounts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ base: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7, head: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7 });
const sourceLine = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ name, file, line });
const manner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('more-often', 'each-slower', 'new', 'allocates');
const unclear = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('minified', 'no-source-map'));
const callee = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name,
    file,
    line,
    of: part,
    manner,
    calls: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(amounts),
    bytes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(amounts),
    library: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(name),
    unclear,
    via: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(sourceLine),
});
const culprit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name,
    file,
    line,
    endLine: line,
    share: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ base: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai), head: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai }),
    change,
    of: part,
    manner,
    calls: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(amounts),
    bytes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(amounts),
    hot: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(line),
    touched: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    calledBy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(sourceLine),
    callees: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(atMost(most.functions, withAmounts(callee))),
    library: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(name),
    unclear,
});
const doubt = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .coded */ .yC)({
    'no-single-function': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('no-single-function') }),
    'not-seen': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('not-seen') }),
    waits: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('waits'), idle: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai }),
    'too-few-samples': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('too-few-samples'), samples: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }),
    'no-time': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('no-time') }),
    'no-collector': (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('no-collector'), because: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
    failed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('failed'), because: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }),
});
const commit = { commit: name, subject: name };
const search = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('found', 'range', 'several', 'unsure'),
    commits: atMost(most.commits, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(commit)),
    ranges: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(atMost(most.commits, atMost(most.commits, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(commit)))),
    passedOver: atMost(most.commits, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ...commit, because: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })),
    about: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(name),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('calls', 'share', 'time'),
    confirmed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt),
    because: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const whyShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    functions: atMost(most.functions, withAmounts(culprit)),
    explained: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(change),
    collectors: atMost(10, name),
    runs: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    samples: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    doubt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(doubt),
    search: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(search),
});
const reachShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    changed: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    measured: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    unmeasured: atMost(most.unmeasured, sourceLine),
    unloaded: atMost(most.unmeasured, file),
});
const seconds = _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .notNegative */ .v7;
const tooLongShapes = { budgetSeconds: seconds, pairSeconds: seconds, needSeconds: seconds, shards: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 };
const leftOutShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    measured: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    names: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    tooLong: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(tooLongShapes)),
});


/***/ }),

/***/ 9364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Wm: () => (/* binding */ severalShape),
/* harmony export */   cr: () => (/* binding */ listedNames),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4701);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/** What an entry of the notes holds: the shape of a note's data, its level, its words, and what to do about it.
 *  Words are plain text with backticks around what is code; each view escapes them as a whole, names from
 *  outside included. They never throw, whatever data of the right shape they get: it may come from a stranger. */




const severalShape = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ named: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), count: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 });
/** `a, b, c and 4 more`. */
function listed({ named, count: all }) {
    const more = all - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(more)} more` : ''}`;
}
/** The same of names of benchmarks: as code, and no longer than a line has room for. */
function listedNames({ named, count: all }) {
    const shown = named
        .map((name) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(name, _phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .room */ .eh.name))
        .map((name) => (name.includes('`') ? name : `\`${name}\``));
    return listed({ named: shown, count: all });
}
/** `a, b and c`. */
function joined(words, last = 'and') {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** The first twelve digits, as git shows a commit. */
function shortCommit(commit) {
    return commit.slice(0, 12);
}


/***/ }),

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ub: () => (/* binding */ noteDocument),
  k$: () => (/* binding */ noteSentence),
  Od: () => (/* binding */ noteShape),
  eR: () => (/* binding */ noteWords)
});

// UNUSED EXPORTS: noteCodes

// EXTERNAL MODULE: ./lib/report/json/shape.js
var shape = __webpack_require__(248);
// EXTERNAL MODULE: ./lib/model/percent.js
var percent = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/notes/entry.js
var entry = __webpack_require__(9364);
// EXTERNAL MODULE: ./lib/report/notes/why-no-baseline.js
var why_no_baseline = __webpack_require__(7482);
;// CONCATENATED MODULE: ./lib/report/notes/of-baselines.js
/** Notes on stored baselines: which were used, and which were not. */





const notesOfBaselines = {
    'baseline-not-used': {
        data: { source: shape/* text */.Qq, because: why_no_baseline/* noBaselineShape */.C5 },
        level: 'warning',
        text: ({ source, because }) => `Baseline \`${source}\` was not used: ${(0,why_no_baseline/* noBaselineWords */.kg)(because)}.`,
    },
    'history-cut': {
        data: { benchmarks: shape/* count */.U9, named: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ benchmark: shape/* text */.Qq, runs: shape/* count */.U9 })) },
        level: 'notice',
        text: ({ benchmarks, named }) => {
            const names = named.map(({ benchmark, runs }) => `${benchmark} (${(0,numbers/* counted */.hS)(runs, 'run')})`);
            return `The stored history changed its level. Runs before the change were left out: ${(0,entry/* listed */.KE)({ named: names, count: benchmarks })}.`;
        },
    },
    'stored-width': {
        data: { detectable: shape/* notNegative */.v7 },
        level: 'notice',
        text: ({ detectable }) => `Against stored runs, a typical benchmark shows changes from ${(0,percent/* percent */.K)(detectable)} on.`,
        hint: '`baseline: paired` finds much smaller ones.',
    },
    'stored-baseline': {
        data: { commit: shape/* text */.Qq, steps: shape/* count */.U9, base: shape/* text */.Qq, where: shape/* text */.Qq },
        level: 'notice',
        text: ({ commit, steps, base, where }) => {
            const place = steps === 0 ? `is ${base} itself` : `is ${(0,numbers/* counted */.hS)(steps, 'commit')} before ${base}`;
            return `The nearest stored run ${where} ${place}: ${(0,entry/* shortCommit */.Ax)(commit)}.`;
        },
    },
    'other-machine': {
        data: { runs: shape/* count */.U9, leftOut: shape/* flag */.Jt, machines: (0,shape/* list */.p_)(shape/* text */.Qq), here: shape/* text */.Qq },
        level: ({ leftOut }) => (leftOut ? 'notice' : 'warning'),
        text: ({ runs, leftOut, machines, here }) => {
            const fate = leftOut ? 'left out' : 'shown, but nothing is decided by them';
            return `${(0,numbers/* counted */.hS)(runs, 'stored run')} of another machine ${fate}: ${machines.join('; ')}. This machine: ${here}.`;
        },
        hint: '`baseline: branch, paired` measures both sides here where stored runs do not do.',
    },
    'other-suite': {
        data: { runs: shape/* count */.U9, differences: why_no_baseline/* differencesShape */.Eb },
        level: 'notice',
        text: ({ runs, differences }) => `${(0,why_no_baseline/* noBaselineWords */.kg)({ code: 'runs-of-other-suite', runs, differences })}.`,
    },
    'stored-counts': {
        data: { machine: shape/* text */.Qq, differences: why_no_baseline/* differencesShape */.Eb },
        level: 'notice',
        text: ({ machine, differences }) => differences.length === 0
            ? `Counts were compared exactly with those of ${machine}: system, image and runtime are the same, and counts do not depend on the processor.`
            : `Counts were not compared with the nearest stored run, which differs in ${(0,why_no_baseline/* differencesText */.GQ)(differences)}.`,
    },
    'surroundings-changed': {
        data: { differences: why_no_baseline/* differencesShape */.Eb },
        level: 'warning',
        text: (note) => `The nearest stored run differs in ${(0,why_no_baseline/* differencesText */.GQ)(note.differences)}. It is compared all the same.`,
    },
    'untrusted-record': {
        data: { artifact: shape/* text */.Qq, commit: shape/* text */.Qq, because: why_no_baseline/* artifactRefusalShape */._v },
        level: 'warning',
        text: ({ artifact, commit, because }) => `The artifact ${artifact} of ${(0,entry/* shortCommit */.Ax)(commit)} is no baseline: ${(0,why_no_baseline/* artifactRefusalWords */.II)(because)}.`,
    },
    'runs-of-pull-requests': {
        data: { runs: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ runs }) => runs.count === 1
            ? `The stored run ${(0,entry/* listed */.KE)(runs)} was measured for a pull request and is no baseline.`
            : `${runs.count} stored runs were measured for pull requests and are no baseline: ${(0,entry/* listed */.KE)(runs)}.`,
        hint: 'Store runs of pushes only (`store: auto`).',
    },
    'clock-skew': {
        data: { run: shape/* text */.Qq, commit: shape/* text */.Qq, day: shape/* text */.Qq },
        level: 'notice',
        text: ({ run, commit, day }) => `The stored run ${run} of ${(0,entry/* shortCommit */.Ax)(commit)} is dated ${day}, which is still to come: a clock was wrong. Runs are ordered by their commits, so nothing depends on it.`,
    },
    'unrelated-files': {
        data: { branch: shape/* text */.Qq, files: entry/* severalShape */.Wm },
        level: 'notice',
        text: ({ branch, files }) => `Files on ${branch} that are no stored runs were left alone: ${(0,entry/* listed */.KE)(files)}.`,
    },
    'artifacts-left-out': {
        data: { artifact: shape/* text */.Qq, kinds: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ count: shape/* count */.U9, because: why_no_baseline/* artifactRefusalShape */._v })) },
        level: 'notice',
        text: ({ artifact, kinds }) => {
            const counts = kinds.map((kind) => `${(0,numbers/* wholeText */.r0)(kind.count)} ${(0,why_no_baseline/* artifactRefusalWords */.II)(kind.because)}`);
            return `Artifacts ${artifact} that are no baseline were left out: ${counts.join(', ')}.`;
        },
    },
};

// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/report/advice.js
var advice = __webpack_require__(7867);
// EXTERNAL MODULE: ./lib/report/json/why-shape.js
var why_shape = __webpack_require__(6087);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/report/notes/of-instructions.js
/** Notes on the instructions that were counted, and on those that were not. */





const uncountedShape = (0,shape/* coded */.yC)({
    failed: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('failed'), message: shape/* text */.Qq }),
    'no-time': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('no-time') }),
    nothing: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('nothing') }),
    'own-iterations': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('own-iterations') }),
    'starts-programs': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('starts-programs') }),
    'launched-together': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('launched-together') }),
    varies: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('varies') }),
    'launches-differ': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('launches-differ'), range: shape/* notNegative */.v7 }),
    'runs-not-found': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('runs-not-found') }),
    'gives-others': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('gives-others') }),
    'runs-differ': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('runs-differ') }),
});
const uncountedSuiteShape = (0,shape/* coded */.yC)({
    'no-counter': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('no-counter'), tried: (0,shape/* list */.p_)(shape/* text */.Qq) }),
    'work-not-fixed': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('work-not-fixed'), pairing: shape/* text */.Qq }),
    'by-the-clock': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('by-the-clock'), tool: shape/* text */.Qq }),
    'tool-counts': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('tool-counts'), tool: shape/* text */.Qq }),
    shard: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('shard') }),
    'other-benchmarks': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('other-benchmarks'), benchmarks: entry/* severalShape */.Wm }),
});
const notesOfInstructions = {
    'instructions-counted': {
        data: {
            by: shape/* text */.Qq,
            launches: shape/* count */.U9,
            seconds: shape/* notNegative */.v7,
            most: shape/* notNegative */.v7,
            alone: (0,shape/* optional */.lq)(shape/* flag */.Jt),
            whole: (0,shape/* optional */.lq)(shape/* flag */.Jt),
        },
        level: 'notice',
        text: ({ by, launches, seconds, most, alone, whole }) => `${whole ? 'Instructions of whole launches, from the start of the command to its end,' : 'Instructions'} were counted by ${by} once the times were measured, in ${(0,numbers/* counted */.hS)(launches, 'launch', 'launches')}${alone ? '' : ' of each side'}, ${(0,duration/* durationText */.S)(seconds)} of at most ${(0,duration/* durationText */.S)(most)}. Hash seeds, paddings and the choices of the runtime were fixed${alone ? '' : ', the same on both sides'}.`,
    },
    'instructions-left-out': {
        data: { benchmarks: entry/* severalShape */.Wm, because: uncountedShape, alone: (0,shape/* optional */.lq)(shape/* flag */.Jt) },
        level: 'notice',
        text: ({ benchmarks, because }) => `Instructions were not counted of ${(0,entry/* listedNames */.cr)(benchmarks)}: ${uncountedWords(because)}.`,
        hint: ({ because, alone }) => {
            if (because.code !== 'no-time')
                return null;
            return alone === true
                ? 'Counting may take as long as the suite took, or two minutes. Raise `launches`, or count fewer benchmarks.'
                : 'Counting may take as long as measuring does. Raise `time-budget`, or count fewer benchmarks.';
        },
    },
    'no-instructions': {
        data: { because: uncountedSuiteShape },
        // What was asked for is lacking, unless there is nothing to be had.
        level: ({ because }) => (because.code === 'tool-counts' ? 'notice' : 'warning'),
        text: ({ because }) => `Instructions were not counted: ${uncountedSuiteWords(because)}.`,
        hint: ({ because }) => {
            switch (because.code) {
                case 'no-counter':
                    return 'On Linux, `apt-get install valgrind` in a step before is all it takes.';
                case 'work-not-fixed':
                case 'by-the-clock':
                    return 'They are counted in lockstep, in slices, and of launches whose work is fixed. docs/pairings.md says how a suite gets there.';
                case 'tool-counts':
                case 'other-benchmarks':
                case 'shard':
                    return null;
            }
        },
    },
};
/** Part of a sentence. */
function uncountedSuiteWords(because) {
    switch (because.code) {
        case 'no-counter':
            return because.tried.join('; ');
        case 'work-not-fixed':
            return `in ${because.pairing}, nobody can say how often the suite runs a benchmark`;
        case 'by-the-clock':
            return `${because.tool} finds out by the clock how often it runs a benchmark, and would run it in another number under a counter`;
        case 'tool-counts':
            return `${because.tool} counts by itself`;
        case 'shard':
            return 'a whole launch is of all benchmarks, and this is a shard of them';
        case 'other-benchmarks':
            return `a whole launch of each side is other work, since one side alone has ${(0,entry/* listed */.KE)(because.benchmarks)}`;
    }
}
/** Part of a sentence. */
function uncountedWords(because) {
    switch (because.code) {
        case 'failed':
            return because.message.replace(/\.$/, '');
        case 'no-time':
            return 'it would have taken too long';
        case 'nothing':
            return 'no instruction more for more iterations';
        case 'own-iterations':
            return 'it runs as often as it likes, whatever is asked for';
        case 'starts-programs':
            return 'it starts programs, which end before theirs can be read';
        case 'launched-together':
            return 'one launch runs several benchmarks, which no filter tells apart';
        case 'varies':
            return 'it varies from launch to launch, which one stored number does not tell';
        case 'launches-differ':
            return `launches of the same code differ by ${(0,percent/* percent */.K)(because.range)}, as where a tool goes by the clock and not by a number`;
        case 'runs-not-found':
            return 'its runs cannot be told among the programs that were started';
        case 'gives-others':
            return 'while it is counted, it gives other benchmarks';
        case 'runs-differ':
            return 'its tool ran it in another number from launch to launch';
    }
}

// EXTERNAL MODULE: ./lib/report/notes/whole-suite.js
var whole_suite = __webpack_require__(4778);
;// CONCATENATED MODULE: ./lib/report/notes/why-all-measured.js
/** Why `only: reached` measured everything: the shape of the data, and its words. */



const files = { files: entry/* severalShape */.Wm };
const alone = (code) => (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)(code) });
const whyAllMeasuredShape = (0,shape/* coded */.yC)({
    shard: alone('shard'),
    'nothing-changed': alone('nothing-changed'),
    'not-code': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('not-code'), ...files }),
    'added-or-gone': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('added-or-gone'), ...files }),
    'not-loaded': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('not-loaded'), ...files }),
    'outside-functions': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('outside-functions'), ...files }),
    'run-otherwise': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('run-otherwise'), function: shape/* text */.Qq, file: shape/* text */.Qq }),
    'package-differs': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('package-differs'), file: shape/* text */.Qq }),
    rewritten: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('rewritten'), file: shape/* text */.Qq }),
    processes: alone('processes'),
    'not-counted': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('not-counted'), because: shape/* text */.Qq }),
    compiled: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('compiled'), package: shape/* text */.Qq }),
    'no-workers': alone('no-workers'),
    'cannot-leave-out': alone('cannot-leave-out'),
    'other-benchmarks': alone('other-benchmarks'),
    'benchmark-failed': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('benchmark-failed'), benchmark: shape/* text */.Qq }),
    'none-reached': alone('none-reached'),
    'too-long': (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('too-long'), seconds: shape/* notNegative */.v7 }),
    failed: (0,shape/* object */.Ik)({ code: (0,shape/* literal */.eu)('failed'), because: shape/* text */.Qq }),
});
function whyAllMeasuredWords(why) {
    switch (why.code) {
        case 'shard':
            return 'a shard has its own part of the suite';
        case 'nothing-changed':
            return 'no file differs between base and head';
        case 'not-code':
            return `what changed files that are no code of Node or Python do is not known (${(0,entry/* listed */.KE)(why.files)})`;
        case 'added-or-gone':
            return `files of code are new, gone or renamed (${(0,entry/* listed */.KE)(why.files)})`;
        case 'not-loaded':
            return `no benchmark loads a changed file, so what it has to do with them is not known (${(0,entry/* listed */.KE)(why.files)})`;
        case 'outside-functions':
            return `code outside of functions differs, which runs where the file is loaded (${(0,entry/* listed */.KE)(why.files)})`;
        case 'run-otherwise':
            return `calls of a changed function cannot be counted, since something else runs it, or a copy of it (${why.function} in ${why.file})`;
        case 'package-differs':
            return `a package that benchmarks load differs (${why.file})`;
        case 'rewritten':
            return `what runs is not what stands in the file (${why.file})`;
        case 'processes':
            return 'the suite starts other processes, which do not tell what they call';
        case 'not-counted':
            return `calls could not be counted: ${why.because}`;
        case 'compiled':
            return `${why.package} runs functions which the interpreter does not see`;
        case 'no-workers':
            return 'nothing runs the benchmarks of this suite one by one';
        case 'cannot-leave-out':
            return 'this suite cannot leave out benchmarks';
        case 'other-benchmarks':
            return 'the suite lists other benchmarks than the ones whose calls were counted';
        case 'benchmark-failed':
            return `a benchmark failed where its calls were counted (${why.benchmark})`;
        case 'none-reached':
            return 'no benchmark runs a function that differs, and a verdict on nothing is none';
        case 'too-long':
            return `counting the calls of every benchmark took longer than ${(0,duration/* durationText */.S)(why.seconds)}`;
        case 'failed':
            return why.because;
    }
}

// EXTERNAL MODULE: ./lib/report/notes/why-pairing.js
var why_pairing = __webpack_require__(8435);
;// CONCATENATED MODULE: ./lib/report/notes/of-measuring.js
/** Notes on what was measured, and how. */













const notesOfMeasuring = {
    'part-of-suite': {
        data: { shard: (0,shape/* object */.Ik)({ index: shape/* count */.U9, of: shape/* count */.U9 }) },
        level: 'notice',
        text: ({ shard }) => `Only shard ${shard.index}/${shard.of} of the suite was measured here.`,
    },
    'only-reached': {
        data: { measured: shape/* count */.U9, functions: shape/* count */.U9, leftOut: entry/* severalShape */.Wm },
        level: 'notice',
        text: ({ measured, functions, leftOut }) => `${(0,numbers/* counted */.hS)(measured, 'benchmark')} ${measured === 1 ? 'runs a function' : 'run functions'} in which base and head differ (${(0,numbers/* wholeText */.r0)(functions)} of them) and ${measured === 1 ? 'was' : 'were'} measured. ${(0,numbers/* counted */.hS)(leftOut.count, 'benchmark')} ${leftOut.count === 1 ? 'runs' : 'run'} none and ${leftOut.count === 1 ? 'was' : 'were'} left out: ${(0,entry/* listedNames */.cr)(leftOut)}.`,
        hint: '`only: all` measures the whole suite.',
    },
    'only-fitting': {
        data: { measured: shape/* count */.U9, leftOut: entry/* severalShape */.Wm, ...why_shape/* tooLongShapes */.X7 },
        level: 'warning',
        text: ({ measured, leftOut, pairSeconds, budgetSeconds }) => `The suite is too long for the time budget of ${(0,duration/* durationText */.S)(budgetSeconds)} (one pair of it takes about ${(0,duration/* durationText */.S)(pairSeconds)}), so that ${(0,numbers/* counted */.hS)(measured, 'benchmark')} of ${(0,numbers/* wholeText */.r0)(measured + leftOut.count)} ${measured === 1 ? 'was' : 'were'} measured: the first in an order that their names alone settle, and any that head seemed to take twice as long for. Of the others nothing is known: ${(0,entry/* listed */.KE)(leftOut)}.`,
        hint: whole_suite/* wholeSuiteAdvice */.w,
    },
    'all-reached': {
        data: { functions: shape/* count */.U9 },
        level: 'notice',
        text: ({ functions }) => `Nothing was left out by \`only: reached\`: every benchmark runs a function in which base and head differ (${(0,numbers/* wholeText */.r0)(functions)} of them).`,
    },
    'all-measured': {
        data: { because: whyAllMeasuredShape },
        level: 'notice',
        text: ({ because }) => `Nothing was left out by \`only: reached\`: ${whyAllMeasuredWords(because).replace(/\.$/, '')}.`,
    },
    'same-commit': {
        data: {},
        level: 'notice',
        text: 'Base and head are the same commit: whatever differs is noise.',
    },
    'same-files': {
        data: {},
        level: 'notice',
        text: 'Base and head hold the same files: whatever differs is noise.',
    },
    'suite-absent-in-base': {
        data: { because: shape/* text */.Qq, advice: (0,shape/* nullable */.me)(shape/* text */.Qq) },
        level: 'warning',
        text: ({ because }) => `Base has no suite (${because}), so every benchmark of head is new.`,
        hint: ({ advice }) => advice,
    },
    'iterations-ignored': {
        data: { benchmarks: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ benchmarks }) => `The tool ran as often as before, whatever {iterations} was: ${(0,entry/* listedNames */.cr)(benchmarks)}. Its slices are longer or shorter than they should be.`,
        hint: 'Check where `{iterations}` stands in `run`: the tool has to take it as the number of iterations.',
    },
    'not-pinned': {
        data: { possible: shape/* flag */.Jt, where: entry/* severalShape */.Wm },
        level: 'notice',
        text: ({ possible, where }) => {
            const why = possible
                ? `were not kept on one processor, because the suite uses more than one${where.count === 0 ? '' : ` (${(0,entry/* listed */.KE)(where)})`}`
                : 'could not be kept on one processor here';
            return `Base and head ${why}. More of the machine’s noise is left in their ratio.`;
        },
    },
    'metrics-of-one-side': {
        data: { side: (0,shape/* literal */.eu)('base', 'head'), metrics: entry/* severalShape */.Wm, benchmarks: shape/* count */.U9, named: (0,shape/* optional */.lq)(entry/* severalShape */.Wm) },
        level: 'warning',
        text: ({ side, metrics, benchmarks, named }) => `${metrics.count === 1 ? 'A metric is' : 'Metrics are'} in ${side} alone, and not compared: ${(0,entry/* listed */.KE)(metrics)} (of ${(0,numbers/* counted */.hS)(benchmarks, 'benchmark')} that both sides have${named === undefined ? '' : `: ${(0,entry/* listedNames */.cr)(named)}`}).`,
        hint: 'Run both sides with the same options of the tool.',
    },
    'measured-in-some': {
        data: { benchmarks: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ benchmarks }) => `${(0,numbers/* counted */.hS)(benchmarks.count, 'benchmark')} failed or ${benchmarks.count === 1 ? 'was' : 'were'} skipped in some launches, and ${benchmarks.count === 1 ? 'is' : 'are'} compared by the others: ${(0,entry/* listedNames */.cr)(benchmarks)}.`,
        hint: 'Mend what fails now and then: it may fail just where it is slow.',
    },
    'work-differs': {
        data: { benchmarks: entry/* severalShape */.Wm, base: shape/* notNegative */.v7, head: shape/* notNegative */.v7, unit: shape/* text */.Qq },
        level: 'warning',
        text: ({ benchmarks, base, head, unit }) => {
            const isOne = benchmarks.count === 1;
            const [before, after] = (0,units/* formatTogether */._M)([base, head], unit === '1' ? '' : unit, { digits: 4 });
            const changes = isOne ? 'its' : 'their';
            return `${(0,numbers/* counted */.hS)(benchmarks.count, 'benchmark')} ${isOne ? 'is' : 'are'} not given the same to do on both sides, as ${changes} own throughput tells: ${(0,entry/* listedNames */.cr)(benchmarks)}. ${isOne ? 'An iteration' : 'Of the first an iteration'} handles ${after} on head and ${before} on base (${(0,numbers/* signedPercent */.wu)(head / base - 1)}), which is part of ${changes} change.`;
        },
        hint: 'Where that is not meant: have both sides read the same input, and none that changes with the code.',
    },
    'alike-names': {
        data: { benchmarks: entry/* severalShape */.Wm, but: (0,shape/* literal */.eu)('spelling', 'processors') },
        level: 'warning',
        text: ({ benchmarks, but }) => `${(0,numbers/* counted */.hS)(benchmarks.count, 'benchmark')} of base ${benchmarks.count === 1 ? 'is' : 'are'} in head under a name that differs only in ${but === 'spelling' ? 'how it is written (capitals, white space, encoding)' : 'the number of processors at its end'}: ${(0,entry/* listedNames */.cr)(benchmarks)}.`,
        hint: ({ but }) => but === 'spelling'
            ? 'Write the name as base does, and it is compared.'
            : 'Run both sides with as many processors (`-cpu 4`, GOMAXPROCS).',
    },
    'broken-before': {
        data: { benchmarks: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ benchmarks }) => `${(0,numbers/* counted */.hS)(benchmarks.count, 'benchmark')} failed in base and head alike, so ${benchmarks.count === 1 ? 'it was' : 'they were'} broken before this change and ${benchmarks.count === 1 ? 'is' : 'are'} not compared: ${(0,entry/* listedNames */.cr)(benchmarks)}.`,
        hint: ({ benchmarks }) => benchmarks.count === 1
            ? 'Mend it, or take it out of the suite: a slowdown in it is not seen.'
            : 'Mend them, or take them out of the suite: a slowdown in them is not seen.',
    },
    'harness-head': {
        data: { files: shape/* count */.U9 },
        level: 'notice',
        text: ({ files }) => `Base was measured with head's benchmark files (${(0,numbers/* counted */.hS)(files, 'file')}).`,
    },
    'leftovers-removed': {
        data: { checkouts: shape/* count */.U9 },
        level: 'notice',
        text: ({ checkouts }) => checkouts === 1
            ? 'An earlier run was killed and left a checkout behind. It was removed.'
            : `Earlier runs were killed and left ${(0,numbers/* counted */.hS)(checkouts, 'checkout')} behind. They were removed.`,
    },
    'large-files-missing': {
        data: { files: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ files }) => `Files kept with git-lfs are only pointers here: ${(0,entry/* listed */.KE)(files)}.`,
        hint: 'If the suite reads them, install git-lfs and fetch them (`lfs: true` on actions/checkout).',
    },
    'uncommitted-changes': {
        data: { files: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ files }) => files.count === 1
            ? `The change to ${(0,entry/* listed */.KE)(files)} is not committed, so it was not measured.`
            : `Changes to ${(0,numbers/* counted */.hS)(files.count, 'file')} are not committed, so they were not measured.`,
        hint: 'Commit first, for example on a branch of its own.',
    },
    'short-settings': {
        data: { tool: shape/* text */.Qq, flags: shape/* text */.Qq },
        level: 'notice',
        text: ({ tool, flags }) => `${tool} was told to make its launches short, as pairs do the repeating: ${flags}. What the suite itself sets was left.`,
        hint: '`tool-settings: own` tells it nothing.',
    },
    'focus-failed': {
        data: { because: (0,shape/* nullable */.me)(shape/* text */.Qq), missing: shape/* count */.U9, asked: shape/* count */.U9 },
        level: 'notice',
        text: ({ because, missing, asked }) => {
            const why = because ?? `${missing} of ${asked} were missing from the results`;
            return `The suite could not run the undecided benchmarks alone (${why}). The whole suite was run instead.`;
        },
        hint: 'Leave `{filter}` out of `run` if the tool has no such filter.',
    },
    'never-awaited': {
        data: { functions: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ functions }) => `Never awaited: ${(0,entry/* listed */.KE)(functions)}. What a function only starts is not in its time: a coroutine does not even begin.`,
        hint: 'Wait for it inside of what is measured (`await`, `asyncio.run`), or let the benchmark return it.',
    },
    'code-not-seen': {
        data: {},
        level: 'notice',
        text: 'Which files each side loaded cannot be seen on this system: that each ran its own code is assumed.',
    },
    'code-not-told': {
        data: { programs: (0,shape/* list */.p_)(shape/* text */.Qq) },
        level: 'notice',
        text: ({ programs }) => `${programs.slice(0, 5).join(', ')} did not tell which files it loaded: that each side ran its own code was seen ` +
            'from where its packages lie.',
        hint: ({ programs }) => untold(programs),
    },
    'no-lockstep': {
        data: { because: shape/* text */.Qq },
        level: 'notice',
        text: ({ because }) => `Lockstep takes less time for the same certainty, but was not used: ${because.replace(/\.$/, '')}.`,
    },
    'fair-clock': {
        data: {},
        level: 'notice',
        text: () => 'Both sides ran at once on one processor, by a clock that stands still while the other side runs: what is compared is processor time under equal conditions.',
    },
    'no-fair-clock': {
        data: { because: why_pairing/* noFairClockShape */.j4 },
        level: 'notice',
        text: ({ because }) => `Both sides ran at once by the machine's clock, since the finer one could not be used: ${(0,why_pairing/* noFairClockWords */.hd)(because)}.`,
    },
    'other-harness': {
        data: { base: shape/* text */.Qq, head: shape/* text */.Qq },
        level: 'warning',
        text: ({ base, head }) => `Base was measured by ${base}, head by ${head}.`,
        hint: 'A change of runtime or harness is part of what was compared.',
    },
    'optimised-away': {
        data: { benchmarks: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ benchmarks }) => `Too fast to be work: ${(0,entry/* listedNames */.cr)(benchmarks)} took less than a third of a nanosecond per iteration.`,
        hint: 'The compiler has probably removed what the benchmark does. Use its result.',
    },
    'not-counted': {
        data: { benchmarks: entry/* severalShape */.Wm, varies: (0,shape/* optional */.lq)(shape/* flag */.Jt), alone: (0,shape/* optional */.lq)(shape/* flag */.Jt) },
        level: 'notice',
        text: ({ benchmarks, varies }) => varies === true
            ? `What ${(0,entry/* listedNames */.cr)(benchmarks)} allocates is no count to store: it is another number in each process.`
            : `What ${(0,entry/* listedNames */.cr)(benchmarks)} allocates was not counted: it would have taken too long.`,
        hint: ({ varies, alone }) => {
            if (varies === true)
                return null;
            return alone === true
                ? 'Counting may take a tenth of the time that the suite took, or half a minute. Raise `launches`, or set `counts: never`.'
                : 'One iteration is long beside the time that is measured. Raise `time-budget`, or set `counts: never`.';
        },
    },
    ...notesOfInstructions,
    sharing: {
        data: { benchmark: shape/* text */.Qq, alone: shape/* notNegative */.v7, together: shape/* notNegative */.v7 },
        level: 'warning',
        text: ({ benchmark, alone, together }) => `${benchmark} depends on what runs beside it. In a trial, head took ${(0,percent/* percent */.K)(together)} of base’s time where each side ran after the other, and ${(0,percent/* percent */.K)(alone)} where it ran after itself.`,
        hint: 'Sharing a processor, and so its caches, is part of this figure. Set `pairing: rounds` to measure each side alone.',
    },
    'short-budget': {
        data: {
            fits: shape/* count */.U9,
            fewest: shape/* count */.U9,
            secondsPerRound: shape/* notNegative */.v7,
            budgetSeconds: shape/* notNegative */.v7,
            needSeconds: shape/* notNegative */.v7,
        },
        level: 'warning',
        text: ({ fits, fewest, secondsPerRound, budgetSeconds }) => `Only ${fits} of at least ${(0,numbers/* counted */.hS)(fewest, 'round')} fit in the time budget of ${(0,duration/* durationText */.S)(budgetSeconds)}: one takes ${(0,duration/* durationText */.S)(secondsPerRound)}.`,
        hint: ({ needSeconds, budgetSeconds }) => needSeconds > budgetSeconds
            ? `Set \`time-budget\` to ${(0,duration/* durationText */.S)(needSeconds)} or more, or run fewer benchmarks.`
            : 'Run fewer benchmarks.',
    },
    'held-up': {
        data: { share: (0,shape/* between */.Tq)(0, 1) },
        level: 'warning',
        text: ({ share }) => `The processor quota of this container held the suite up for ${(0,percent/* percent */.K)(share)} of the time: noise that no code makes.`,
        hint: 'Give the container more processors than the suite keeps busy, or measure where there is no quota.',
    },
    undecided: {
        data: {
            rounds: shape/* count */.U9,
            compared: shape/* count */.U9,
            short: shape/* count */.U9,
            worst: shape/* text */.Qq,
            needRounds: shape/* count */.U9,
            needSeconds: shape/* notNegative */.v7,
            hopeless: shape/* count */.U9,
            maxRounds: shape/* count */.U9,
            budgetSeconds: (0,shape/* nullable */.me)(shape/* notNegative */.v7),
        },
        level: 'notice',
        text: ({ rounds, compared, short, worst, needRounds, needSeconds, hopeless }) => {
            const others = hopeless === 0 ? '' : ` No number in reason would decide ${(0,numbers/* counted */.hS)(hopeless, 'other')}.`;
            return `${(0,numbers/* counted */.hS)(rounds, 'round')} did not decide ${short} of ${(0,numbers/* counted */.hS)(compared, 'benchmark')}. About ${needRounds} would, which take ${(0,duration/* durationText */.S)(needSeconds)}: ${(0,visible/* visibleWithin */.C9)(worst, 80)} needs most.${others}`;
        },
        hint: ({ needRounds, needSeconds, ...set }) => (0,advice/* needAdvice */.FA)({ rounds: needRounds, seconds: needSeconds }, set),
    },
    'rounds-saved': {
        data: { rounds: shape/* count */.U9, base: shape/* text */.Qq, head: shape/* text */.Qq },
        level: 'notice',
        text: ({ rounds, base }) => rounds === 1
            ? `The round that was measured is saved in ${folderOf(base)}.`
            : `The ${rounds} rounds that were measured are saved in ${folderOf(base)}.`,
        hint: ({ base, head }) => `Compare them with: benchgate diff --paired --base ${quotePath(base)} --head ${quotePath(head)}`,
    },
    'rounds-not-saved': {
        data: { rounds: shape/* count */.U9, because: shape/* text */.Qq },
        level: 'warning',
        text: ({ rounds, because }) => `${rounds === 1 ? 'The round that was measured' : `The ${rounds} rounds that were measured`} could not be saved: ${because}`,
    },
    'not-paired': {
        data: {},
        level: 'warning',
        text: 'The files say that their launches were measured in pairs, but they were compared in any order.',
        hint: 'Add --paired: it finds smaller changes.',
    },
    'copied-results': {
        data: { files: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ files }) => files.count === 1
            ? `One file holds the same results as another one that was given, and counts once: ${(0,entry/* listed */.KE)(files)}.`
            : `${files.count} files hold the same results as others that were given, and count once: ${(0,entry/* listed */.KE)(files)}.`,
        hint: 'Give each launch of the suite as a file of its own.',
    },
    'same-results': {
        data: { file: shape/* text */.Qq },
        level: 'warning',
        text: ({ file }) => `${(0,visible/* visibleWithin */.C9)(file, 80)} was given as base and as head: compared with itself, nothing changes.`,
        hint: 'Give what the suite wrote on each side.',
    },
    'unlike-processors': {
        data: { base: shape/* text */.Qq, head: shape/* text */.Qq },
        level: 'warning',
        text: ({ base, head }) => `Base was measured on ${(0,visible/* visibleWithin */.C9)(base, 60)} and head on ${(0,visible/* visibleWithin */.C9)(head, 60)}: what differs may be the machine's doing.`,
        hint: 'Measure both sides on one machine.',
    },
};
function folderOf(file) {
    return file.replace(/[\\/][^\\/]*$/, '');
}
function quotePath(file) {
    return /[^\w./\\:-]/.test(file) ? `"${file}"` : file;
}
/** By what they are: Python's variables do not make another program tell. */
function untold(programs) {
    const some = (pattern) => programs.some((program) => pattern.test(program.replace(/^.*[/\\]/, '')));
    const advice = [
        ...(some(/^(?:python|pypy)/) ? ['PYTHONPATH (`PYTHONPATH=src:$PYTHONPATH`, no `python -I` or `-E`)'] : []),
        ...(some(/^node/) ? ['NODE_OPTIONS'] : []),
    ];
    return advice.length === 0 ? null : `Let the command keep what is in ${(0,entry/* joined */.oR)(advice)}.`;
}

;// CONCATENATED MODULE: ./lib/report/notes/of-pull-requests.js
/** Notes on what several jobs and people make of a result: shards, forks, judging again, accepting, posting. */






const share = (0,shape/* between */.Tq)(0, 1);
const missingThing = (0,shape/* literal */.eu)('comment', 'check', 'check-but-status', 'further-annotations', 'accept', 'earlier-results', 'answer', 'issue');
/** What follows `does not count:`. */
const wrongCommandWords = {
    'no-reason': 'it gives no reason',
    'glob-too-long': 'its glob is too long',
};
const notesOfPullRequests = {
    shard: {
        data: {
            shard: (0,shape/* nullable */.me)((0,shape/* object */.Ik)({ index: shape/* count */.U9, of: shape/* count */.U9 })),
            rounds: shape/* count */.U9,
            pairing: (0,shape/* literal */.eu)('rounds', 'duet', 'slices', 'lockstep', 'unpaired', 'stored'),
            seconds: shape/* notNegative */.v7,
            cpu: (0,shape/* nullable */.me)(shape/* text */.Qq),
            seed: (0,shape/* nullable */.me)(shape/* text */.Qq),
        },
        level: 'notice',
        text: ({ shard, rounds, pairing, seconds, cpu, seed }) => {
            const part = shard === null ? '1/1' : `${shard.index}/${shard.of}`;
            const where = cpu === null ? '' : `, on ${cpu}`;
            const drawn = seed === null ? '' : `, seed ${seed}`;
            return `Shard ${part}: ${(0,numbers/* counted */.hS)(rounds, 'round')} (${pairing}) in ${(0,duration/* durationText */.S)(seconds)}${where}${drawn}.`;
        },
    },
    'samples-left-out': {
        data: {},
        level: 'warning',
        text: 'There were too many samples to hand on: the report knows one number of each launch.',
    },
    'judged-again': {
        data: {},
        level: 'notice',
        text: 'Judged again from the stored result of this commit: nothing was measured anew.',
    },
    'rows-not-kept': {
        data: { rows: shape/* count */.U9 },
        level: 'notice',
        text: ({ rows }) => `${(0,numbers/* counted */.hS)(rows, 'benchmark')} that are no slower were too many to be kept: the report of the run that measured them has them.`,
    },
    'result-not-kept': {
        data: {},
        level: 'notice',
        text: 'This result is too large to be kept with the check: what somebody accepts takes effect when its job is started again.',
    },
    rerun: {
        data: { attempt: shape/* count */.U9, known: shape/* flag */.Jt, rate: share, statedRate: share },
        level: ({ known }) => (known ? 'notice' : 'warning'),
        text: ({ attempt, known, rate, statedRate }) => {
            const split = `at a false-alarm rate of ${(0,percent/* percent */.K)(rate)} instead of ${(0,percent/* percent */.K)(statedRate)} so that trying again does not add up`;
            return known
                ? `This code was judged for the ${(0,numbers/* ordinal */.IE)(attempt)} time, ${split}.`
                : `The job was started for the ${(0,numbers/* ordinal */.IE)(attempt)} time, and what it found before is not known here. It was judged ${split}.`;
        },
        hint: ({ known }) => known ? null : 'What is found is kept on the commit with `check: true` and a token that has `checks: write`.',
    },
    'found-before': {
        data: { benchmarks: entry/* severalShape */.Wm },
        level: 'notice',
        text: ({ benchmarks }) => `Found worse before, and still so, for this run does not show otherwise: ${quoted(benchmarks)}.`,
        hint: 'Measure longer (`time-budget`, `max-rounds`) to show that nothing is slower, or have it accepted.',
    },
    cleared: {
        data: { benchmarks: entry/* severalShape */.Wm },
        level: 'notice',
        text: ({ benchmarks }) => `Found worse before, and shown now not to be: ${quoted(benchmarks)}.`,
    },
    'measured-by-fork': {
        data: {},
        level: 'warning',
        text: "Measured by the pull request's own workflow, which the fork can change: the numbers are its word.",
        hint: 'Measure it again from a branch of this repository where that matters.',
    },
    'base-of-fork': {
        data: { commit: shape/* text */.Qq, branch: shape/* text */.Qq, because: (0,shape/* nullable */.me)(shape/* text */.Qq) },
        level: 'warning',
        text: ({ commit, branch, because }) => because === null
            ? `The fork says that it compared with ${commit.slice(0, 7)}, which is no commit of ${code(branch)}.`
            : `Whether ${commit.slice(0, 7)}, which the fork says it compared with, is of ${code(branch)} could not be seen: ${because}.`,
        hint: 'Look at what its workflow sets `base-ref` to.',
    },
    'rules-changed': {
        data: { changes: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ key: shape/* text */.Qq, from: shape/* text */.Qq, to: shape/* text */.Qq })), file: shape/* text */.Qq },
        level: 'warning',
        text: ({ changes, file }) => {
            const shown = changes.map(({ key, from, to }) => `\`${key}\` from ${code(from)} to ${code(to)}`);
            return `This pull request changes what decides: ${shown.join('; ')} in ${file}. Here base's holds; head's will hold after the merge.`;
        },
        hint: 'Review it as what it is: a change of the gate.',
    },
    'rule-without-match': {
        data: { rules: entry/* severalShape */.Wm },
        level: 'warning',
        text: ({ rules }) => `No benchmark here matches the rule of ${quoted(rules, 80)}: it does nothing.`,
        hint: 'Correct its glob, or take it out of the configuration file.',
    },
    'same-key': {
        data: { key: shape/* text */.Qq },
        level: 'warning',
        text: ({ key }) => `Another job of this run has the key ${code(key)} too: of the two, one comment and one check are left, and neither result is used again.`,
        hint: 'Give each a `key` of its own, such as the value that tells the legs of a matrix apart.',
    },
    'label-expired': {
        data: { label: shape/* text */.Qq },
        level: 'notice',
        text: ({ label }) => `The label \`${label}\` was set before the last push and does not count for this commit.`,
        hint: 'Take it off and set it again to accept this commit too.',
    },
    'command-wrong': {
        data: { by: shape/* text */.Qq, written: shape/* text */.Qq, because: (0,shape/* literal */.eu)('no-reason', 'glob-too-long') },
        level: 'notice',
        text: ({ by, written, because }) => `${by} wrote \`${written.replaceAll('`', "'")}\`, which does not count: ${wrongCommandWords[because]}.`,
        hint: 'Write `/benchgate accept <benchmark> because <reason>`.',
    },
    'no-write-access': {
        data: { by: shape/* text */.Qq },
        level: 'notice',
        text: ({ by }) => `${by} would accept this, but has no write access to this repository.`,
        hint: 'Somebody who has can do so.',
    },
    'fork-token': {
        data: { lacking: (0,shape/* list */.p_)(missingThing), whose: (0,shape/* literal */.eu)('fork', 'dependabot') },
        level: 'notice',
        text: ({ lacking, whose }) => `${noneOf(lacking)}: the token of ${tokens[whose]} may only read.`,
        hint: 'The step summary has the report.',
    },
    'missing-permission': {
        data: { lacking: (0,shape/* list */.p_)(missingThing), permissions: (0,shape/* list */.p_)(shape/* text */.Qq) },
        level: 'notice',
        text: ({ lacking, permissions }) => `${noneOf(lacking)}: the token lacks ${(0,entry/* joined */.oR)(permissions.map((permission) => `\`${permission}\``))}.`,
        hint: 'Add it to `permissions:` of the job. The step summary has the report.',
    },
    'github-failed': {
        data: { lacking: (0,shape/* list */.p_)(missingThing), because: (0,shape/* list */.p_)(shape/* text */.Qq) },
        level: 'notice',
        text: ({ lacking, because }) => `${noneOf(lacking)}: ${(0,entry/* joined */.oR)(because)}.`,
        hint: 'The step summary has the report.',
    },
};
const tokens = { fork: 'a pull request from a fork', dependabot: 'a pull request by Dependabot' };
const things = {
    comment: 'comment',
    check: 'check',
    'check-but-status': 'check (but a commit status)',
    'further-annotations': 'further annotations',
    accept: 'way to accept',
    'earlier-results': 'look at earlier results of this commit',
    answer: 'answer',
    issue: 'issue',
};
/** `No comment and no check`. */
function noneOf(lacking) {
    const named = lacking.map((thing) => things[thing]);
    return `No ${(0,entry/* joined */.oR)(named, 'and no')}`;
}
function code(words) {
    return `\`${words.replaceAll('`', "'")}\``;
}
function quoted({ named, count: all }, width = 40) {
    return (0,entry/* listed */.KE)({ named: named.map((name) => code((0,visible/* visibleWithin */.C9)(name, width))), count: all });
}

;// CONCATENATED MODULE: ./lib/report/notes/notes.js
/** The words of notes. Takes a Note of any code, gives its level, its text and what to do about it; and writes
 *  notes into the JSON report and reads them back. No other room writes a note's text. Entries stand in
 *  of-measuring.ts, of-baselines.ts and of-pull-requests.ts. */




const entries = { ...notesOfMeasuring, ...notesOfBaselines, ...notesOfPullRequests };
const noteCodes = Object.keys(entries);
function noteWords(note) {
    if (note.code === 'as-read') {
        const { level, text, hint } = note;
        return { level, text, ...(hint === undefined ? {} : { hint }) };
    }
    const { level, text: words, hint } = entries[note.code];
    const advice = typeof hint === 'function' ? hint(note) : (hint ?? null);
    return {
        level: typeof level === 'function' ? level(note) : level,
        text: typeof words === 'function' ? words(note) : words,
        ...(advice === null ? {} : { hint: advice }),
    };
}
/** A note and what to do about it, as sentences. */
function noteSentence(note) {
    const { text: words, hint } = noteWords(note);
    return hint === undefined ? words : `${words}${/[.!?:]$/.test(words) ? '' : '.'} ${hint}`;
}
/** As the JSON report has it. */
function noteDocument(note) {
    const { level, text: words, hint } = noteWords(note);
    const told = { text: words, ...(hint === undefined ? {} : { hint }) };
    if (note.code === 'as-read')
        return { level, code: note.was, ...told };
    const { code, ...data } = note;
    return { level, code, ...told, ...(Object.keys(data).length === 0 ? {} : { data }) };
}
const anyObject = (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new shape/* Mismatch */.DH(path, 'an object', value);
    return value;
};
const documentShape = (0,shape/* object */.Ik)({
    level: (0,shape/* literal */.eu)('notice', 'warning'),
    code: shape/* text */.Qq,
    text: shape/* text */.Qq,
    hint: (0,shape/* optional */.lq)(shape/* text */.Qq),
    data: (0,shape/* optional */.lq)(anyObject),
});
/** Reads a note of the JSON report. Where its data are those of a note of this version, the words are written
 *  anew; else it stays as it is told there, as of an older report that has the text alone. */
const noteShape = (value, path) => {
    const { level, code, text: words, hint, data } = documentShape(value, path);
    return (knownNote(code, data) ?? { code: 'as-read', was: code, level, text: words, ...(hint === undefined ? {} : { hint }) });
};
function knownNote(code, data) {
    if (!Object.hasOwn(entries, code))
        return null;
    const entry = entries[code];
    // A text alone, of a code that has data now.
    if (data === undefined && Object.keys(entry.data).length > 0)
        return null;
    try {
        return { code, ...(0,shape/* object */.Ik)(entry.data)(data ?? {}, '') };
    }
    catch (error) {
        if (error instanceof shape/* Mismatch */.DH)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wholeSuiteWords),
/* harmony export */   w: () => (/* binding */ wholeSuiteAdvice)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5149);
/** What measuring all of a suite would take that is too long. */

/** Short, for a line that says more. */
function wholeSuiteWords({ needSeconds, shards }) {
    const all = needSeconds > _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .mostAdvisedSeconds */ .x ? null : `a time budget of ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(needSeconds)} holds all`;
    const divided = shards > 1 ? `${shards} shards hold all` : null;
    return all ?? divided ?? 'no time budget within reason holds all';
}
function wholeSuiteAdvice({ needSeconds, shards }) {
    const means = [
        needSeconds > _model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .mostAdvisedSeconds */ .x ? null : `set \`time-budget\` to ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(needSeconds)}`,
        shards > 1 ? `divide it among ${shards} jobs (\`shard: 1/${shards}\` in the first)` : null,
        'shorten its benchmarks',
        'choose those that matter in `run`',
    ].filter((one) => one !== null);
    return `To measure all of it, ${means.slice(0, -1).join(', ')}, or ${means.at(-1)}. \`only: all\` measures no part in its place.`;
}


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ noBaselineShape),
/* harmony export */   Eb: () => (/* binding */ differencesShape),
/* harmony export */   GQ: () => (/* binding */ differencesText),
/* harmony export */   II: () => (/* binding */ artifactRefusalWords),
/* harmony export */   _v: () => (/* binding */ artifactRefusalShape),
/* harmony export */   kg: () => (/* binding */ noBaselineWords)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8844);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9364);
/** Why a baseline was not used: parts of sentences, and the shapes of what they are made from. */



const differencesShape = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ key: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, stored: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, now: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }));
const noBaselineShape = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)({
    'no-branch': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('no-branch'), branch: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'no-run-of-suite': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('no-run-of-suite'), branch: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, suite: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, others: _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .severalShape */ .Wm }),
    'no-artifact': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('no-artifact'),
        artifact: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        among: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    }),
    'unknown-commit': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('unknown-commit'), commit: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'no-run-near': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('no-run-near'), commits: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, base: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, suite: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'none-of-a-push': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('none-of-a-push') }),
    'none-comparable': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('none-comparable') }),
    'runs-of-other-suite': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('runs-of-other-suite'),
        runs: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        differences: differencesShape,
    }),
    'other-sources': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('other-sources'),
        runs: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        files: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .severalShape */ .Wm),
    }),
    'no-file-named': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('no-file-named') }),
    'runs-of-other-machine': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('runs-of-other-machine'), machine: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'too-few-stored': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('too-few-stored'), runs: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    'source-failed': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('source-failed'), message: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
});
/** Part of a sentence, without a full stop: `the branch benchgate-data does not exist yet`. */
function noBaselineWords(why) {
    switch (why.code) {
        case 'no-branch':
            return `the branch ${why.branch} does not exist yet`;
        case 'no-run-of-suite': {
            const known = why.others.count === 0 ? '' : ` (it has runs of ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(why.others)})`;
            return `the branch ${why.branch} holds no run of ${why.suite} yet${known}`;
        }
        case 'no-artifact': {
            const among = why.among === null ? '' : ` among the newest ${why.among}`;
            return `no push to the default branch has an artifact ${why.artifact}${among}`;
        }
        case 'unknown-commit':
            return `commit ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(why.commit)} is known neither here nor to the remote`;
        case 'no-run-near':
            return why.commits === 1
                ? `${(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(why.base)} has no stored run of ${why.suite}, and no commit stands before it`
                : `none of the ${why.commits} commits up to ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(why.base)} has a stored run of ${why.suite}`;
        case 'none-of-a-push':
            return 'no stored run near base is one of a push';
        case 'none-comparable':
            return 'no stored run is near base';
        case 'runs-of-other-suite':
            return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(why.runs, 'stored run')} cannot be compared: ${differencesText(why.differences)}`;
        case 'other-sources': {
            const named = why.files === null || why.files.count === 0 ? 'the benchmark files' : (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(why.files);
            return `${named} changed since ${why.runs === 1 ? 'the one stored run was' : `the ${why.runs} stored runs were`} made`;
        }
        case 'no-file-named':
            return '`baseline-file` names no file';
        case 'runs-of-other-machine':
            return `its runs are of another machine (${why.machine})`;
        case 'too-few-stored':
            return `it has only ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(why.runs, 'comparable run')}`;
        case 'source-failed':
            return inSentence(why.message);
    }
}
/** A failure's message as part of a sentence. */
function inSentence(message) {
    const [first = ''] = message;
    return `${first.toLowerCase()}${message.slice(1).replace(/\.$/, '')}`;
}
/** Part of a sentence: `cpu (this one then, that one now)`. */
function differencesText(found) {
    return found.map(({ key, stored, now }) => `${key} (${stored} then, ${now} now)`).join(', ');
}
const artifactRefusalShape = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)({
    'unknown-run': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('unknown-run') }),
    'other-repository': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('other-repository') }),
    fork: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('fork') }),
    'other-branch': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('other-branch') }),
    expired: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('expired') }),
    'run-gone': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('run-gone') }),
    'not-pushed': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('not-pushed'), event: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'run-of-branch': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('run-of-branch'), branch: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }),
    'run-of-commit': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('run-of-commit'), commit: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'no-workflow-file': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('no-workflow-file'), path: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
});
/** What follows a number of artifacts, or `is no baseline:`. */
function artifactRefusalWords(why) {
    switch (why.code) {
        case 'unknown-run':
            return 'of an unknown run';
        case 'other-repository':
            return 'of another repository';
        case 'fork':
            return 'from a fork';
        case 'other-branch':
            return 'of another branch';
        case 'expired':
            return 'expired';
        case 'run-gone':
            return 'its run is gone';
        case 'not-pushed':
            return `its run was started by \`${why.event}\`, not by a push`;
        case 'run-of-branch':
            return why.branch === null ? 'its run is of no branch' : `its run is of the branch ${why.branch}`;
        case 'run-of-commit':
            return `its run is of ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(why.commit)}`;
        case 'no-workflow-file':
            return `its run is of no workflow file (${why.path})`;
    }
}


/***/ }),

/***/ 8435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ norByFairClock),
/* harmony export */   Q3: () => (/* binding */ whyPairingWords),
/* harmony export */   hd: () => (/* binding */ noFairClockWords),
/* harmony export */   j4: () => (/* binding */ noFairClockShape)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5149);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(716);
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(248);
/** Why a pairing was taken, and why the fair clock was not: parts of sentences, and the shapes of what they are made
 *  from. */



const share = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(0, 1);
const times = _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .notNegative */ .v7;
const noFairClockShape = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .coded */ .yC)({
    'not-linux': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('not-linux') }),
    'not-for-architecture': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('not-for-architecture'), architecture: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'clock-not-installed': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('clock-not-installed') }),
    'clock-path-divides': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('clock-path-divides') }),
    'clock-unreadable': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('clock-unreadable'), error: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'clock-no-library': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('clock-no-library') }),
    'clock-of-other-processor': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('clock-of-other-processor') }),
    'error-not-measured': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('error-not-measured'), tool: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'measures-others': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('measures-others'), tool: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
    'time-not-told': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('time-not-told') }),
    'time-not-asked': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('time-not-asked') }),
    'too-many-processes': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('too-many-processes') }),
    'asks-too-often': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('asks-too-often'), times: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, share }),
    'suite-waits': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('suite-waits'), share }),
    'work-not-covered': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('work-not-covered'), share }),
    'side-takes-longer': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('side-takes-longer'),
        side: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('base', 'head'),
        times,
    }),
    'no-times': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('no-times') }),
    'timed-by-other-clock': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('timed-by-other-clock'), benchmark: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, times }),
    'work-elsewhere': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('work-elsewhere'), benchmark: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, times }),
    'sanitiser-first': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('sanitiser-first') }),
    'trial-failed': (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ code: (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('trial-failed'), message: _json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq }),
});
/** Part of a sentence, without a full stop: `the fair clock is for Linux`. */
function noFairClockWords(why) {
    switch (why.code) {
        case 'not-linux':
            return 'the fair clock is for Linux';
        case 'not-for-architecture':
            return `there is no fair clock for ${why.architecture}`;
        case 'clock-not-installed':
            return 'this installation has no fair clock';
        case 'clock-path-divides':
            return 'the path of the fair clock has a blank or a colon in it';
        case 'clock-unreadable':
            return `the fair clock cannot be read (${why.error})`;
        case 'clock-no-library':
            return 'the file of the fair clock is no library';
        case 'clock-of-other-processor':
            return 'the fair clock is built for another processor';
        case 'error-not-measured':
            return `its error with suites of ${why.tool} has not been measured`;
        case 'sanitiser-first':
            return 'a program of the suite is built with AddressSanitizer and ends where another library is loaded first; with `LD_PRELOAD` set to the path that `cc -print-file-name=libasan.so` prints, it would not';
        case 'trial-failed':
            return why.message.replace(/\.$/, '');
        case 'measures-others':
            return `${why.tool} measures programs that it starts, not itself`;
        case 'time-not-told':
            return 'the system does not tell the processor time of a process';
        case 'time-not-asked':
            return 'no program of the suite asked it for the time (so it is with static programs, Go and set-uid programs)';
        case 'too-many-processes':
            return 'the suite starts hundreds of processes, more than can be looked at';
        case 'asks-too-often':
            return `the suite asks for the time so often (${why.times} times) that asking is ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .K)(why.share)} of its work`;
        case 'suite-waits':
            return `the suite spends ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .K)(why.share)} of its time waiting, not computing`;
        case 'work-not-covered':
            return `programs that it could not be loaded into did ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .K)(why.share)} of the work (static programs, Go, set-uid programs)`;
        case 'side-takes-longer':
            return `${why.side} takes ${why.times.toPrecision(2)} times as long as the other side, and would run most of that alone`;
        case 'no-times':
            return 'its benchmarks are no times';
        case 'timed-by-other-clock':
            return `${why.benchmark} took ${timesText(why.times)} beside the other side: it is timed by another clock, or keeps several processors busy`;
        case 'work-elsewhere':
            return `${why.benchmark} took ${timesText(why.times)} by it: what it measures is done by other programs, or is waiting`;
    }
}
function timesText(ratio) {
    return `${Number(ratio.toPrecision(2))} times as long`;
}
/** What follows the message of a failure to which the fair clock was no way round. */
function norByFairClock(why) {
    return `; nor by the fair clock: ${noFairClockWords(why)}`;
}
/** One line, without a full stop: what `plan.because` of the JSON report has. */
function whyPairingWords(why) {
    switch (why.code) {
        case 'built-in-runner':
            return 'lockstep: the built-in runner supports it, and it is the finest';
        case 'harness-driven':
            return `lockstep: ${why.harness} can be driven batch by batch, and it is the finest`;
        case 'no-shared-bench-file':
            return 'base and head share no bench file';
        case 'run-names-iterations':
            return 'slices: `run` names {iterations}, so that each benchmark can be launched by itself for a short time';
        case 'threshold-below-duet':
            return 'rounds: duet, which is finer, can be off by more than half of this threshold';
        case 'not-pinnable':
            return 'rounds: base and head cannot be kept on one processor here';
        case 'alone-usable':
            return [why.pairing, ...why.refused.map(refusedWords)].join('; ');
        case 'no-time-to-try': {
            const words = `${why.pairing}: trying others would have taken ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(why.seconds)}`;
            return [words, ...why.refused.map(refusedWords)].join('; ');
        }
        case 'surely-finer':
            return [
                `${why.pairing}: by the fair clock, by which ${why.tool} tells far more in the same time`,
                ...why.refused.map(refusedWords),
            ].join('; ');
        case 'tried-pairings': {
            const figures = [why.taken, ...why.others].map(triedWords).join(', by ');
            const words = `${why.taken.pairing}: the ratio of one pair scattered by ${figures}`;
            return [words, ...why.refused.map(refusedWords)].join('; ');
        }
    }
}
function refusedWords({ pairing, message, fairClock }) {
    return `not ${pairing}: ${message}${fairClock === null ? '' : norByFairClock(fairClock)}`;
}
function triedWords({ pairing, scatter, seconds }) {
    const shown = scatter === null ? 'nothing to compare' : (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .K)(scatter);
    return `${shown} in ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(seconds)} in ${pairing}`;
}


/***/ })

};
