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

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   e: () => (/* binding */ renderRun)
/* harmony export */ });
/* harmony import */ var _report_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(902);
/* harmony import */ var _result_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8745);
/** What a format makes of result files, as Benchgate's own JSON. */


async function read(names, options) {
    const { tool, launches, ignored, machine, commit, pairing } = await (0,_result_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readResultSet */ .IR)(names, options);
    return {
        schema: 'benchgate/run/1',
        tool,
        launches,
        ignored,
        machine,
        ...(commit === null ? {} : { commit }),
        ...(pairing === null ? {} : { pairing }),
    };
}
/** A run as text, one benchmark a line: to be read by people, and to differ by lines. */
function renderRun(run) {
    const { launches, ...rest } = run;
    const head = JSON.stringify(rest, null, 2).replace(/\n}$/, '');
    const shown = launches.map(({ benchmarks, ...launch }) => {
        const fields = Object.entries(launch).map(([name, value]) => `"${name}": ${JSON.stringify(value)}, `);
        const rows = benchmarks.map((benchmark) => `      ${JSON.stringify(benchmark)}`);
        return `    {${fields.join('')}"benchmarks": [\n${rows.join(',\n')}\n    ]}`;
    });
    return `${(0,_report_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(`${head},\n  "launches": [\n${shown.join(',\n')}\n  ]\n}`)}\n`;
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ filesOf),
  NN: () => (/* binding */ readEachLaunch),
  IR: () => (/* binding */ readResultSet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/formats/read-json.js
var read_json = __webpack_require__(8149);
// EXTERNAL MODULE: ./lib/formats/registry.js + 79 modules
var registry = __webpack_require__(9375);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/app/same-content.js
/** The same results given twice. Launches that are copies of each other scatter by nothing, and a comparison that took
 *  them for fresh ones would be as sure as it is wrong. Takes names with what was read from them, says which are
 *  copies of an earlier one. */


/** Five measured times that are alike to the last digit do not happen twice; a whole count does. */
const fewestSamples = 5;
class SameContent {
    directory;
    /** Name of the first of each, by path and by content. */
    paths = new Map();
    contents = new Map();
    constructor(directory) {
        this.directory = directory;
    }
    /** The name of which this one is a copy: the same path again, or the same bytes where these are measured times. */
    copyOf(name, files, launches) {
        const place = external_node_path_.resolve(this.directory, name);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const { bytes } of files)
            hash.update(`${bytes.length}:`).update(bytes);
        const content = hash.digest('hex');
        const earlier = this.paths.get(place) ?? (isMeasured(launches) ? this.contents.get(content) : undefined);
        if (earlier !== undefined)
            return earlier;
        this.paths.set(place, name);
        if (!this.contents.has(content))
            this.contents.set(content, name);
        return undefined;
    }
}
function isMeasured(launches) {
    return launches.some(({ benchmarks }) => benchmarks.some(({ metrics }) => metrics.some(({ exact, samples = [] }) => exact !== true && new Set(samples).size >= fewestSamples)));
}

;// CONCATENATED MODULE: ./lib/app/result-files.js
/** Result files that somebody names: each file or folder is what one invocation of a suite left. */







/** Launches of all names in the order given. Throws where a name cannot be read, or tools differ. */
async function readResultSet(names, options) {
    const launches = [];
    const facts = await readEachLaunch(names, options, (launch) => launches.push(launch));
    return { ...facts, launches };
}
/** As `readResultSet`, but hands over every launch as soon as it is read: whoever keeps less of it has room for
 *  more of them. */
async function readEachLaunch(names, options, take) {
    const ignored = [];
    const copies = [];
    const commits = new Set();
    let machine = {};
    const pairings = new Set();
    let first = null;
    const before = new SameContent(options.directory);
    for (const name of names) {
        // One at a time: a hundred result files need not be in memory at once.
        const files = await filesOf(name, options);
        const { tool: format, reading } = readLikeFirst(files, options.format, first?.format ?? null);
        const copied = before.copyOf(name, files, reading.launches);
        for (const file of files) {
            (0,read_json/* forget */.y6)(file);
            if (name !== '-')
                letGo(file.bytes);
        }
        const tool = reading.tool ?? format;
        first ??= { format, tool, name };
        if (tool !== first.tool)
            throw otherTool(first, { tool, name });
        if (copied !== undefined) {
            const because = `the same results as ${copied}, byte for byte: one launch, counted once`;
            ignored.push({ file: name, text: name, because });
            copies.push(name);
            continue;
        }
        for (const launch of reading.launches)
            take(launch);
        ignored.push(...reading.ignored);
        machine = { ...reading.machine, ...machine };
        pairings.add(reading.pairing ?? null);
        if (reading.commit !== undefined)
            commits.add(reading.commit);
    }
    return {
        tool: first?.tool ?? options.format,
        ignored,
        copies,
        machine,
        commit: commits.size === 1 ? [...commits][0] : null,
        pairing: pairings.size === 1 ? [...pairings][0] : null,
    };
}
/** Most names are of one tool, so the format of the first is tried before the format is told anew. */
function readLikeFirst(files, format, first) {
    if (format !== 'auto' || first === null)
        return (0,registry/* readResults */.x8)(files, format);
    try {
        return (0,registry/* readResults */.x8)(files, first);
    }
    catch (error) {
        const told = (0,registry/* readResults */.x8)(files, 'auto');
        if (told.tool === first)
            throw error;
        return told;
    }
}
/** Frees the memory of a file now. The next collection may be long after the next large file is read.
 *  Small files may share a buffer with others, and Node 20 has to wait for the collection. */
function letGo({ buffer, byteLength }) {
    const { transfer } = buffer;
    if (byteLength === buffer.byteLength)
        transfer?.call(buffer, 0);
}
/** The file of a name, or all files of a folder. */
async function filesOf(name, options) {
    if (name === '-' && options.standardInput !== undefined) {
        return [{ path: 'stdin', bytes: await options.standardInput() }];
    }
    const absolute = external_node_path_.resolve(options.directory, name);
    const shown = name.replaceAll('\\', '/');
    try {
        if (!(await (0,promises_.stat)(absolute)).isDirectory())
            return [{ path: shown, bytes: await (0,promises_.readFile)(absolute) }];
    }
    catch (error) {
        throw unreadable(shown, error, options.directory);
    }
    const found = (0,files/* findFiles */.lY)(absolute, ['**']);
    if (found.length === 0)
        throw new failure/* FormatFailure */.G(shown, undefined, 'the folder holds no files');
    return Promise.all(found.map(async (file) => ({ path: `${shown}/${file.path}`, bytes: await (0,promises_.readFile)(file.absolute) })));
}
function unreadable(name, error, directory) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
        const hint = /[*?]/.test(name) ? 'No file matched the pattern.' : `It was looked for in ${directory}.`;
        return new failure/* UsageFailure */.wK(`there is no file ${name}`, { hint, cause: error });
    }
    return new failure/* Failure */.HR(`${name} could not be read: ${error.message}`, { exitCode: 2, cause: error });
}
function otherTool(a, b) {
    return new failure/* UsageFailure */.wK(`${a.name} is output of ${a.tool}, and ${b.name} of ${b.tool}: they cannot be compared`, {
        hint: 'Give results of one tool; if the content deceives, name the format with --format.',
    });
}


/***/ }),

/***/ 7802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1610);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9491);
/* harmony import */ var _host_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(225);
/* harmony import */ var _measure_count_alone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7414);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3703);
/* harmony import */ var _report_notes_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1254);
/* harmony import */ var _gating_suite_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1526);
/** Runs the suite in the user's own checkout, as it stands, and gives what was read. */







/** Throws the Failure of the launch that failed; what came before it is dropped. */
async function run(request, ports) {
    const folder = (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowFolder */ .Ix)(ports.cleanup);
    try {
        const handed = (0,_gating_suite_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .suitePorts */ .j)(ports, request.seed, folder.path);
        const began = ports.clock.now();
        const done = await (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .runSuite */ .og)(request.suite, request.root, request.launches, handed);
        if (done.failure !== null)
            throw done.failure;
        if (done.ended === 'cancelled')
            throw new _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
        const launches = await withCounts(request, done, ports.clock.now() - began, handed, ports);
        return {
            schema: 'benchgate/run/1',
            tool: done.tool ?? request.suite.format,
            launches,
            ignored: done.ignored,
            machine: { ...done.machine, ...(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMachine */ .F)(ports.environment) },
            ...(request.commit === null ? {} : { commit: request.commit }),
        };
    }
    finally {
        await folder.loan.release();
    }
}
/** What is not counted, and why, goes to the log. */
async function withCounts({ suite, root, counted }, done, seconds, handed, { log }) {
    if (counted === undefined)
        return done.launches;
    const plan = (0,_gating_suite_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .alonePlan */ .d)(suite, { pairing: 'auto', ...counted });
    const { launches, notes } = await (0,_measure_count_alone_js__WEBPACK_IMPORTED_MODULE_3__/* .countedAlone */ .k)(plan, { root, keep: true }, done, seconds, handed);
    for (const note of notes)
        log.info((0,_report_notes_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .noteSentence */ .k$)(note));
    return launches;
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

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeMachine)
/* harmony export */ });
/* unused harmony export machineLoad */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/** What the machine is, as far as it bears on measurements. Facts only; what they mean for
 *  comparability is decided where stored runs are compared. */


/** Facts of this machine. `environment` gives the name of the runner's image, where there is one. */
function describeMachine(environment) {
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)();
    const cpu = processors[0]?.model.trim().replace(/\s+/g, ' ');
    const image = [environment['ImageOS'], environment['ImageVersion']].filter((part) => part !== undefined && part !== '');
    return {
        ...(cpu === undefined || cpu === '' || cpu === 'unknown' ? {} : { cpu }),
        cores: processors.length,
        memory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(),
        os: nameOfSystem(),
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
        ...(image.length === 0 ? {} : { image: image.join(' ') }),
    };
}
function nameOfSystem() {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() !== 'linux')
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.version)();
    try {
        const name = /^PRETTY_NAME="?([^"\n]+)"?$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/etc/os-release', 'utf8'))?.[1];
        return name ?? 'Linux';
    }
    catch {
        return 'Linux';
    }
}
/** Work that waits for a processor, averaged over the last minute (0 where the system keeps no such figure). */
function machineLoad() {
    try {
        return Number.parseFloat(readFileSync('/proc/loadavg', 'utf8'));
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ countedAlone)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/measure/choice/counted-way.js + 2 modules
var counted_way = __webpack_require__(3967);
// EXTERNAL MODULE: ./lib/measure/choice/pairing.js + 11 modules
var pairing = __webpack_require__(742);
// EXTERNAL MODULE: ./lib/measure/instructions/instructions.js + 1 modules
var instructions = __webpack_require__(3472);
// EXTERNAL MODULE: ./lib/measure/instructions/pairs.js
var pairs = __webpack_require__(3453);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/measure/lockstep/counters.js
var counters = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/measure/lockstep/time-split.js
var time_split = __webpack_require__(9498);
// EXTERNAL MODULE: ./lib/measure/lockstep/worker.js
var lockstep_worker = __webpack_require__(9340);
;// CONCATENATED MODULE: ./lib/measure/lockstep/count-alone.js
/** What benchmarks allocate where one side is measured alone, to be stored or to be compared with what is stored: counted
 *  by workers of their own, once the suite was timed. What is stored is one number, so only what repeats is told: a
 *  compiler may decide one way in this process and another way in the next, and two agree by chance. */





/** As many as a change takes beside pairs. */
const processes = 4;
/** Seconds that a benchmark runs before it is counted: after a fifth of a second, V8 had often not optimised it. */
const warmUpSeconds = 0.5;
/** Counting takes at most this share of the time that the suite took, … */
const mostShare = 0.1;
/** … or so many seconds where that is more: processes take a while to start, whatever they run. */
const leastSeconds = 30;
/** @param wanted names of what was measured. @param seconds that measuring took.
 *  @throws Failure of a worker that ends or answers wrongly. */
async function allocationsAlone(parts, wanted, seconds, how) {
    const { clock } = how;
    const most = Math.max(leastSeconds, mostShare * seconds);
    const began = clock.now();
    const readings = new Map();
    for (let process = 0; process < processes; process++) {
        const until = began + (most * (process + 1)) / processes;
        // What one process has not come to is of no use in the next.
        const open = process === 0 ? wanted : new Set([...readings].flatMap(([name, of]) => (of.length < process ? [] : name)));
        for (const part of parts) {
            for (const [name, metrics] of await countPart(part, process + 1, open, until, how)) {
                readings.set(name, [...(readings.get(name) ?? []), metrics]);
            }
        }
    }
    return toldOf(readings);
}
async function countPart(part, round, open, until, { clock, chance, ports }) {
    const counted = new Map();
    const worker = await (0,lockstep_worker/* startWorker */.Dh)(part.worker(round, null, chance), ports);
    try {
        if (!worker.counts)
            return counted;
        for (const [index, name] of worker.benchmarks.entries()) {
            if (!open.has(name))
                continue;
            // Told as left out: it has nothing in this process.
            const metrics = clock.now() < until ? await countBenchmark(worker, index) : [];
            if (metrics !== null)
                counted.set(name, metrics);
        }
    }
    finally {
        await worker.end();
    }
    return counted;
}
/** Null for what fails: it has been timed without a complaint, and stays as it is. */
async function countBenchmark(worker, index) {
    if ((await worker.setup(index)) !== null)
        return null;
    try {
        const seconds = await warmUp(worker, index);
        const counted = seconds === null ? null : await worker.count(index, (0,counters/* countIterations */.ai)(seconds));
        return counted?.kind === 'counted' ? (0,counters/* metricsOf */.Ps)(counted.figures) : null;
    }
    finally {
        await worker.teardown(index);
    }
}
/** Seconds of one iteration once it is warm; null for what fails. */
async function warmUp(worker, index) {
    let spent = 0;
    for (let iterations = 1;; iterations *= 2) {
        const batch = await worker.run(index, iterations);
        if (batch.kind !== 'ran')
            return null;
        spent += batch.seconds;
        if (spent >= warmUpSeconds || iterations >= 2 ** 30)
            return batch.seconds / batch.iterations;
    }
}
function toldOf(readings) {
    const figures = new Map();
    const [late, varying] = [[], []];
    for (const [name, all] of readings) {
        if (all.length < processes || all.some((metrics) => metrics.length === 0)) {
            late.push(name);
            continue;
        }
        const columns = all[0].map((first) => all.flatMap((metrics) => metrics.filter((one) => one.name === first.name)));
        const repeating = columns.filter((column) => column.length === processes && repeats(column));
        if (repeating.length < columns.length)
            varying.push(name);
        figures.set(name, repeating.map((column) => ({ ...column[0], value: (0,time_split/* middle */.mc)(column.map(({ value }) => value)) })));
    }
    const notes = late.length === 0 ? [] : [{ code: 'not-counted', benchmarks: (0,note/* several */.J)(late) }];
    if (varying.length > 0)
        notes.push({ code: 'not-counted', benchmarks: (0,note/* several */.J)(varying), varies: true });
    return { figures, notes };
}
function repeats(column) {
    const values = column.map(({ value }) => value);
    const isWithin = Math.max(...values) - Math.min(...values) <= (column[0].resolution ?? 0);
    return isWithin || !(0,metric/* variesBy */.iq)(values, metric/* leastCounterThreshold */.VM);
}

// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/registry.js + 13 modules
var registry = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/measure/suite.js + 14 modules
var suite = __webpack_require__(3703);
;// CONCATENATED MODULE: ./lib/measure/count-alone.js
/** What is counted of a suite that was measured alone: of head, to be stored or to be compared with what is stored. */








/** The launches of a run with what its benchmarks allocate (`counts`) and the instructions they take (`instructions`), one
 *  number of each. What was measured stands, whatever becomes of counting.
 *  @param seconds that measuring took. */
async function countedAlone(plan, { root, keep }, run, seconds, ports) {
    const nothing = { launches: run.launches, notes: [] };
    if (run.ended !== 'done' || (plan.counts !== true && plan.instructions !== true))
        return nothing;
    const inner = (0,suite/* launcherPorts */.jy)(ports);
    try {
        const place = (0,suite/* placeIn */.VV)(root, plan, keep);
        const parts = await partsOf(plan, place, run, inner, ports);
        const allocated = plan.counts === true ? await withAllocated(run, parts ?? [], seconds, ports) : nothing;
        if (plan.instructions !== true)
            return allocated;
        const counted = await withInstructions(plan, place, { ...run, ...allocated }, parts, seconds, inner, ports);
        return { launches: counted.launches, notes: [...allocated.notes, ...counted.notes] };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return { ...nothing, notes: [{ code: 'no-lockstep', because: error.message }] };
    }
}
/** The suite's workers, where it has some. For what they allocate alone they are looked for only where the results are of
 *  a harness that can be met: looking starts the command once more. */
async function partsOf(plan, place, { tool, counted }, inner, ports) {
    const { run, instructions } = plan;
    if (counted !== undefined)
        return null;
    const isMet = run === null || (tool !== null && (0,registry/* harnessesOf */.yZ)(run, tool).length > 0 && tool !== 'go');
    if (instructions !== true && !isMet)
        return null;
    const format = instructions === true || tool === null ? plan.format : tool;
    const parts = await (0,pairing/* workersOf */.N)({ ...plan, format }, { base: place, head: place }, inner, ports);
    return parts?.head ?? null;
}
async function withAllocated({ launches }, parts, seconds, { clock, chance, signal, cleanup, output }) {
    const rows = launches.flatMap(({ benchmarks }) => benchmarks);
    const wanted = new Set(rows.flatMap(({ name, status }) => (status === 'ok' ? [name] : [])));
    const worker = { signal, cleanup, ...(output === undefined ? {} : { output }) };
    const { figures, notes } = await allocationsAlone(parts, wanted, seconds, { clock, chance, ports: worker });
    return { launches: (0,pairs/* inFirstLaunch */.dd)(launches, figures), notes };
}
async function withInstructions(plan, place, run, parts, seconds, inner, ports) {
    const { clock, progress } = ports;
    const way = await (0,counted_way/* wayAlone */.l)(plan, place, run, parts, inner, ports);
    const counting = { ...inner, clock, ...(progress === undefined ? {} : { progress }) };
    return await (0,instructions/* countAlone */.lf)(run.launches, way, seconds, counting);
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
