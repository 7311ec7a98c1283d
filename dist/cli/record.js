export const id = "record";
export const ids = ["record", "version"];
export const modules = {

/***/ 1537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ suiteHashes),
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_path_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
/* harmony import */ var _host_temporary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(225);
/** Hashes that tell whether two commits are measured by the same benchmarks, and with the same
 *  dependencies. From git's own list of files: nothing is read, and the checkout does not matter. */




const lockFiles = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|go\.sum|poetry\.lock|uv\.lock|Pipfile\.lock|requirements[^/]*\.txt|Gemfile\.lock|composer\.lock|gradle\.lockfile|packages\.lock\.json|Manifest\.toml|Package\.resolved|pubspec\.lock)$/;
/** Nothing where the commit is not here, or has no such files.
 *  @param benchFiles globs of the benchmark files, from `root` (with `/`, or `.`). */
async function suiteHashes(repository, commit, benchFiles, root, cleanup) {
    const folder = (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .borrowFolder */ .Ix)(cleanup);
    try {
        const spool = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.path, 'files');
        const answer = await repository.git.attempt(['ls-tree', '-r', '-z', commit], { spool });
        if (!answer.ok)
            return {};
        const rows = answer.text.split('\0').filter((row) => row !== '');
        return {
            ...hashOf('sources', rows, benchFilter(benchFiles, root)),
            ...hashOf('dependencies', rows, (file) => lockFiles.test(file)),
        };
    }
    finally {
        await folder.loan.release();
    }
}
/** Benchmark files that differ between two commits, from the repository's root; null where git does not know both. */
async function changedFiles({ git }, { from, to }, benchFiles, root) {
    const answer = await git.attempt(['diff', '--name-only', '--no-renames', '-z', from, to, '--']);
    if (!answer.ok)
        return null;
    const isBench = benchFilter(benchFiles, root);
    return answer.text.split('\0').filter((file) => file !== '' && isBench(file));
}
function benchFilter(benchFiles, root) {
    const patterns = benchFiles.map(_host_path_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .pathGlob */ .Q);
    const prefix = root === '.' || root === '' ? '' : `${root}/`;
    return (file) => file.startsWith(prefix) && patterns.some((matches) => matches(file.slice(prefix.length)));
}
/** Each row is mode, type and hash of a file, a tab and its path. */
function hashOf(name, rows, isMeant) {
    const meant = rows.filter((row) => isMeant(row.slice(row.indexOf('\t') + 1)));
    if (meant.length === 0)
        return {};
    return { [name]: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(meant.sort().join('\n')).digest('hex') };
}


/***/ }),

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** This program's version, the same as package.json's (a test holds the two together). */
const version = '0.1.0';


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4697);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/** A record as text: columns instead of objects, and short numbers (see numbers.ts), so that a run of a
 *  thousand benchmarks with ten launches stays below 100 kB. Deterministic: the same run gives the same
 *  bytes. */



/** @throws Failure for a run that measured nothing, or a number that is none. */
function writeRecord(record) {
    const { launches, imported, suite, commit, parents, time, ...facts } = record;
    const table = tabulate(launches);
    if (table.columns.size === 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The run of ${commit.slice(0, 12)} holds no number: there is nothing to store`, {
            hint: 'Look at what the suite printed: every benchmark failed or was skipped.',
        });
    }
    const head = { schema: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordSchema */ .f, suite, commit, parents, time: isoSeconds(time), ...facts };
    const shown = launches.map(({ seconds, started }) => ({
        ...(seconds === undefined ? {} : { seconds: Number(seconds.toPrecision(6)) }),
        ...(started === undefined ? {} : { started: Math.round(started) }),
    }));
    const series = [...table.columns.values()].map((column) => seriesOf(column, table.names.size, imported !== undefined));
    const document = {
        ...head,
        launches: shown,
        benchmarks: [...table.names.keys()],
        series,
        ...(table.unmeasured.length === 0 ? {} : { unmeasured: table.unmeasured }),
        ...(imported === undefined ? {} : { imported }),
    };
    return `${JSON.stringify(document)}\n`;
}
function isoSeconds(time) {
    return new Date(Math.round(time) * 1000).toISOString().replace('.000Z', 'Z');
}
function tabulate(launches) {
    const table = { names: new Map(), columns: new Map(), unmeasured: [] };
    launches.forEach((launch, at) => {
        const seen = new Set();
        for (const result of launch.benchmarks) {
            // Which of two results under one name is meant cannot be told later; no number is better than a wrong one.
            if (seen.has(result.name)) {
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${JSON.stringify(result.name)} appears twice in launch ${at + 1}: the run cannot be stored`, {
                    hint: 'Give the benchmarks names of their own.',
                });
            }
            seen.add(result.name);
            addResult(table, result, at, launches.length);
        }
    });
    return table;
}
function addResult(table, result, launch, launches) {
    const benchmark = table.names.get(result.name) ?? table.names.size;
    table.names.set(result.name, benchmark);
    if (result.status !== 'ok') {
        const { status, message } = result;
        table.unmeasured.push({ benchmark, launch, status, message: message.slice(0, 500) });
        return;
    }
    for (const metric of result.metrics) {
        const kind = kindOf(metric);
        const key = JSON.stringify(kind);
        const column = table.columns.get(key) ?? { kind, cells: new Map() };
        table.columns.set(key, column);
        const cells = column.cells.get(benchmark) ?? new Array(launches).fill(undefined);
        column.cells.set(benchmark, cells);
        cells[launch] = finite(metric, result.name);
    }
}
function finite(metric, benchmark) {
    if (Number.isFinite(metric.value))
        return metric;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${benchmark}: ${metric.name} is ${metric.value}, which cannot be stored`);
}
function kindOf({ name, unit, better, exact, resolution, pass, summary, printed, spread }) {
    return {
        name,
        unit,
        better,
        ...(exact === true ? { exact } : {}),
        ...(resolution === undefined ? {} : { resolution }),
        ...(pass === undefined ? {} : { pass }),
        ...(summary === undefined ? {} : { summary }),
        ...(printed === undefined ? {} : { printed: printed.unit }),
        ...(spread === undefined ? {} : { spread: spread.kind }),
    };
}
function seriesOf({ kind, cells }, benchmarks, imported) {
    const of = [...cells.keys()];
    const rows = [...cells.values()];
    const digits = imported || kind.exact === true ? 'all' : 'short';
    const side = (pick) => rows.map((row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRow */ .b9)(row.map((metric) => (metric === undefined ? undefined : pick(metric))), digits));
    const counts = imported && rows.every((row) => row.every((metric) => metric?.count !== undefined));
    return {
        ...kind,
        // Left out where every benchmark has the metric, in order.
        ...(of.length === benchmarks && of.every((benchmark, i) => benchmark === i) ? {} : { of }),
        rows: side(({ value }) => value),
        ...(kind.printed === undefined ? {} : { printedRows: side(({ printed }) => printed?.value) }),
        ...(kind.spread === undefined ? {} : { spreadRows: side(({ spread }) => spread?.value) }),
        ...(counts ? { countRows: side(({ count }) => count) } : {}),
    };
}


/***/ }),

/***/ 3132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordCommand: () => (/* binding */ recordCommand)
});

// EXTERNAL MODULE: ./lib/app/configuration.js + 3 modules
var configuration = __webpack_require__(9717);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
// EXTERNAL MODULE: ./lib/baseline/write-record.js
var write_record = __webpack_require__(8448);
// EXTERNAL MODULE: ./lib/compare/evidence/launch-summary.js
var launch_summary = __webpack_require__(6331);
// EXTERNAL MODULE: ./lib/host/repository.js
var host_repository = __webpack_require__(9576);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/app/history/store-access.js + 4 modules
var store_access = __webpack_require__(4400);
// EXTERNAL MODULE: ./lib/app/history/suite-hashes.js
var suite_hashes = __webpack_require__(1537);
;// CONCATENATED MODULE: ./lib/app/history/record-run.js
/** Makes a run a record, and appends it to the history on the data branch. Not that of a pull request: it was measured
 *  on code that nobody has reviewed, and would be everybody's baseline. */









/** @throws Failure where the run cannot be stored; the branch is then as it was. */
async function recordRun(request, repository, ports) {
    const file = await recordFile(request, repository, ports);
    const store = await (0,store_access/* openHistory */.jC)(repository, request.branch, ports);
    try {
        const message = `Record ${request.suite} at ${request.commit.slice(0, 12)} [skip ci]`;
        return { ...(await store.add([file], message)), path: file.path, bytes: Buffer.byteLength(file.text) };
    }
    finally {
        await store.close();
    }
}
/** The run as a file, wherever it goes.
 *  @throws Failure for a run of a pull request, and for one that holds no number. */
async function recordFile(request, repository, ports) {
    refuseUnreviewed(ports.environment);
    const record = await recordOf(request, repository, ports);
    return { path: (0,record_path/* recordPath */.lX)(record), text: (0,write_record/* writeRecord */.r)(record) };
}
async function recordOf({ run, commit, suite, benchFiles, workingDirectory, reasons = [] }, repository, { environment, cleanup, clock }) {
    const known = (await (0,host_repository/* findCommit */.fq)(repository, commit)) === commit;
    const launches = run.launches.map(withoutSamples);
    const event = environment['GITHUB_EVENT_NAME'];
    const from = environment['GITHUB_REPOSITORY'];
    const started = run.launches.map((launch) => launch.started).find((time) => time !== undefined);
    return {
        suite,
        commit,
        parents: known ? await (0,host_repository/* namedParentsOf */.wy)(repository, commit) : [],
        // Where launches carry no time, that of the commit: recorded twice, it is the same record.
        time: Math.round(started ?? (known ? await (0,host_repository/* commitTime */.bX)(repository, commit) : clock.date().getTime() / 1000)),
        ...identityOf(launches, environment),
        ...(event === undefined || event === '' ? {} : { event }),
        ...(from === undefined || from === '' ? {} : { repository: from }),
        tool: run.tool,
        version: version.version,
        machine: run.machine,
        ...(await (0,suite_hashes/* suiteHashes */.R)(repository, commit, benchFiles, workingDirectory, cleanup)),
        ...acceptedIn(reasons),
        launches,
    };
}
function acceptedIn(reasons) {
    const accepted = reasons.flatMap((reason) => {
        if (reason.code !== 'waived')
            return [];
        const { benchmark, metric, by, because } = reason;
        return [{ benchmark, metric, by, because }];
    });
    return accepted.length === 0 ? {} : { accepted };
}
/** Throws where the event is a pull request's. */
function refuseUnreviewed(environment) {
    const event = environment['GITHUB_EVENT_NAME'];
    if (event?.startsWith('pull_request') !== true)
        return;
    throw new failure/* UsageFailure */.wK(`A run of a ${event} event is not stored: its code has not been reviewed`, {
        hint: 'Record in a workflow on `push` to the default branch.',
    });
}
/** On a runner the workflow run; elsewhere a hash of the numbers, so that recording a file twice stores it once. */
function identityOf(launches, environment) {
    const run = environment['GITHUB_RUN_ID'];
    if (run !== undefined && /^[A-Za-z0-9]{1,64}$/.test(run)) {
        return { run, attempt: Math.max(1, Number.parseInt(environment['GITHUB_RUN_ATTEMPT'] ?? '1', 10) || 1) };
    }
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(launches)).digest('hex');
    return { run: `x${hash.slice(0, 15)}`, attempt: 1 };
}
/** One number per metric and launch. */
function withoutSamples(launch) {
    const benchmarks = launch.benchmarks.map((result) => {
        const metrics = result.metrics.map((whole) => {
            const { name, unit, better, summary, exact, resolution, pass, role, repeats, ...metric } = whole;
            const measured = metric.samples !== undefined && metric.samples.length > 0;
            const kind = measured ? 'median' : summary;
            return {
                name,
                unit,
                better,
                value: (0,launch_summary/* launchSummary */.IE)({ name, unit, better, ...metric }),
                ...(kind === undefined ? {} : { summary: kind }),
                ...(exact === true ? { exact } : {}),
                ...(resolution === undefined ? {} : { resolution }),
                ...(pass === undefined ? {} : { pass }),
                ...(role === undefined ? {} : { role }),
                ...(repeats === undefined ? {} : { repeats }),
            };
        });
        return { ...result, metrics };
    });
    return { ...launch, benchmarks };
}

// EXTERNAL MODULE: ./lib/app/read.js
var read = __webpack_require__(2399);
// EXTERNAL MODULE: ./lib/app/run.js
var run = __webpack_require__(7802);
// EXTERNAL MODULE: ./lib/config/plan.js
var plan = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(7356);
// EXTERNAL MODULE: ./lib/cli/standard-input.js
var standard_input = __webpack_require__(9388);
;// CONCATENATED MODULE: ./lib/cli/record.js
/** `benchgate record [RUN..] [-- COMMAND]` */











async function recordCommand(line) {
    const { options, positionals, rest, world } = line;
    if (positionals.length > 0 && rest !== null) {
        throw new failure/* UsageFailure */.wK('name result files, or a command after --, not both');
    }
    // Before an hour is measured for nothing.
    refuseUnreviewed(world.environment);
    const repository = await (0,measuring/* repositoryOf */._)(world);
    const { settings } = await (0,configuration/* configure */.jK)('record', options, {
        directory: world.directory,
        log: world.log,
        root: repository.top,
    });
    const result = await obtainRun(line, settings, repository);
    const commit = await commitOf(result, settings.commit, positionals.length > 0, repository);
    const recorded = await recordRun({
        run: result,
        commit,
        suite: (0,store_access/* suiteKey */.aJ)(settings.key, world.environment),
        branch: settings['data-branch'],
        benchFiles: settings['bench-files'],
        workingDirectory: settings['working-directory'],
    }, repository, world);
    const where = `${recorded.path} on ${settings['data-branch']} (${recorded.bytes} bytes)`;
    if (recorded.nothingNew)
        world.log.info(`Already stored: ${where}`);
    else
        world.log.info(`Stored ${where}${recorded.created ? '; the branch is new' : ''}`);
    return verdict/* exitCodes */.h.pass;
}
async function obtainRun({ positionals, rest, world }, settings, repository) {
    if (positionals.length > 0) {
        const format = (0,plan/* readFormat */.C$)(settings.format);
        return (0,read/* read */.L)(positionals, { directory: world.directory, format, standardInput: standard_input/* readStandardInput */.e });
    }
    const { ports, watcher } = (0,measuring/* measuringPorts */.g)(world, settings.verbose);
    try {
        const suite = (0,plan/* readSuite */.xj)(settings, rest);
        const { launches } = settings;
        const counted = (0,plan/* readCounted */.zX)(settings);
        return await (0,run/* run */.e)({ suite, launches, seed: 'run', root: repository.top, commit: null, counted }, ports);
    }
    finally {
        watcher.stop();
    }
}
/** A number under the wrong commit is worse than none. */
async function commitOf(result, named, fromFiles, repository) {
    if (named !== null)
        return (0,host_repository/* resolveCommit */.WL)(repository, named);
    if (result.commit !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(result.commit))
        return result.commit;
    const { changed } = await (0,host_repository/* dirtyState */.SK)(repository);
    if (changed.length === 0 || fromFiles)
        return (0,host_repository/* headCommit */.Qo)(repository);
    throw new failure/* UsageFailure */.wK(`${changed.length === 1 ? changed[0] : `${changed.length} files`} differ from HEAD: the numbers belong to no commit`, {
        hint: 'Commit first, or name the commit with --commit.',
    });
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/** All of standard input, for the file name `-`. */
async function readStandardInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks);
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

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ mad),
/* harmony export */   Fq: () => (/* binding */ checkSample),
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   PV: () => (/* binding */ midpoint),
/* harmony export */   UB: () => (/* binding */ sortedList),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   r$: () => (/* binding */ selectInPlace)
/* harmony export */ });
/* unused harmony exports quantile, trimmedMean */
/** Centres and scales that a few wild values cannot move. */
/** @throws RangeError naming `what` unless every value is finite and there are at least `least` of them. */
function checkSample(values, what, least = 1) {
    if (values.length < least)
        throw new RangeError(`${what} needs at least ${least} values, got ${values.length}`);
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError(`${what}: value ${i} is ${values[i]}, not a finite number`);
    }
}
/** An ascending copy. */
function sorted(values) {
    return new Float64Array(values).sort();
}
/** Up to this many values, inserting one after the other is quickest. */
const few = 64;
/** An ascending copy as a plain list, for suites that keep many short ones: a typed array of its own takes
 *  longer to make than such a list to sort. */
function sortedList(values) {
    if (values.length > few)
        return Array.from(sorted(values));
    const list = [];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        let at = i;
        for (; at > 0 && list[at - 1] > value; at--)
            list[at] = list[at - 1];
        list[at] = value;
    }
    return list;
}
let scratch = new Float64Array(256);
/** The middle value, or the mean of the two middle ones. */
function median(values) {
    checkSample(values, 'median');
    if (scratch.length < values.length)
        scratch = new Float64Array(2 * values.length);
    // Shared, since an array of its own takes longer to make than a short median to find.
    const copy = scratch;
    for (let i = 0; i < values.length; i++)
        copy[i] = values[i];
    const half = values.length >> 1;
    const upper = selectInPlace(copy, half, 0, values.length - 1);
    if (values.length % 2 === 1)
        return upper;
    let lower = copy[0];
    for (let i = 1; i < half; i++)
        if (copy[i] > lower)
            lower = copy[i];
    return midpoint(lower, upper);
}
/** The p-quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default
 *  of R and NumPy). The values may come in any order. @throws RangeError for p outside [0, 1]. */
function quantile(values, p) {
    checkSample(values, 'quantile');
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`quantile(${p}): a probability lies in [0, 1]`);
    const copy = new Float64Array(values);
    const position = p * (copy.length - 1);
    const index = Math.floor(position);
    const lower = selectInPlace(copy, index);
    const rest = position - index;
    if (rest === 0)
        return lower;
    let upper = copy[index + 1];
    for (let i = index + 2; i < copy.length; i++)
        if (copy[i] < upper)
            upper = copy[i];
    return lower + rest * (upper - lower);
}
/** Median absolute deviation times 1.4826, which estimates the standard deviation of normal values. */
function mad(values, centre = median(values)) {
    const away = new Float64Array(values.length);
    for (let i = 0; i < away.length; i++)
        away[i] = Math.abs(values[i] - centre);
    return 1.4826022185056018 * median(away);
}
/** Mean of the values left after dropping ⌊`trim`·n⌋ from either end. @throws RangeError for trim outside [0, ½). */
function trimmedMean(values, trim = 0.2) {
    checkSample(values, 'trimmedMean');
    if (!(trim >= 0 && trim < 0.5))
        throw new RangeError(`trimmedMean: trim ${trim} is outside [0, 0.5)`);
    const cut = Math.floor(trim * values.length);
    return mean(cut === 0 ? values : sorted(values).subarray(cut, values.length - cut));
}
/** Arithmetic mean. */
function mean(values) {
    checkSample(values, 'mean');
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** Unbiased sample variance (divisor n − 1), in two passes. */
function variance(values) {
    checkSample(values, 'variance', 2);
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return squares / (values.length - 1);
}
/** The value of 0-based rank `k`, found by Hoare's quickselect between `from` and `to` (inclusive). Reorders the
 *  array: afterwards nothing before `k` is larger and nothing after it is smaller. */
function selectInPlace(array, k, from = 0, to = array.length - 1) {
    let left = from;
    let right = to;
    while (left < right) {
        const pivot = medianOfThree(array[left], array[(left + right) >> 1], array[right]);
        let i = left;
        let j = right;
        while (i <= j) {
            while (array[i] < pivot)
                i++;
            while (array[j] > pivot)
                j--;
            if (i > j)
                break;
            const kept = array[i];
            array[i++] = array[j];
            array[j--] = kept;
        }
        if (k <= j)
            right = j;
        else if (k >= i)
            left = i;
        else
            break;
    }
    return array[k];
}
/** The mean of two numbers that cannot overflow where they cannot. */
function midpoint(a, b) {
    return a === b ? a : a / 2 + b / 2;
}
function medianOfThree(a, b, c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}


/***/ })

};
