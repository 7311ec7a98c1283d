export const id = "record.run";
export const ids = ["record.run"];
export const modules = {

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   e: () => (/* binding */ renderRun)
/* harmony export */ });
/* harmony import */ var _report_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
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
// EXTERNAL MODULE: ./lib/formats/registry.js + 81 modules
var registry = __webpack_require__(3958);
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
        const measured = isMeasured(launches);
        const earlier = this.paths.get(place) ?? (measured ? this.contents.get(content) : undefined);
        if (earlier !== undefined)
            return earlier;
        this.paths.set(place, name);
        if (measured)
            this.contents.set(content, name);
        return undefined;
    }
    /** The first name here whose path has been given there as well. */
    pathSharedWith(other) {
        return [...this.paths].find(([place]) => other.paths.has(place))?.[1];
    }
    /** The first names here and there of measured times that are the same bytes in files of two names. */
    contentSharedWith(other) {
        for (const [content, here] of this.contents) {
            const there = other.contents.get(content);
            if (there !== undefined && !other.paths.has(external_node_path_.resolve(this.directory, here)))
                return { here, there };
        }
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
        given: before,
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
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8172);
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
    const notes = late.length === 0 ? [] : [{ code: 'not-counted', benchmarks: (0,note/* several */.J)(late), alone: true }];
    if (varying.length > 0)
        notes.push({ code: 'not-counted', benchmarks: (0,note/* several */.J)(varying), varies: true, alone: true });
    return { figures, notes };
}
function repeats(column) {
    const values = column.map(({ value }) => value);
    const isWithin = Math.max(...values) - Math.min(...values) <= (column[0].resolution ?? 0);
    return isWithin || !(0,metric/* variesBy */.iq)(values, metric/* leastCounterThreshold */.VM);
}

// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/registry.js + 13 modules
var registry = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/measure/suite.js + 15 modules
var suite = __webpack_require__(8172);
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


/***/ })

};
