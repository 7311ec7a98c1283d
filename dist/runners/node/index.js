import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ isBench),
/* harmony export */   eW: () => (/* binding */ runTasks),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony exports taskTime, warmUpTime, taskIterations, warmUpIterations */
/** A tinybench `Bench` of any version, known by what it can do: the repository brings its own. */
function isBench(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { tasks, add, run } = value;
    return Array.isArray(tasks) && typeof add === 'function' && typeof run === 'function';
}
/** Milliseconds per task and launch. Short, because certainty comes from launches, not from iterations
 *  of one process: many short launches beat few long ones. */
const taskTime = 100;
const warmUpTime = 50;
/** Fewest iterations per task: a task that takes a second would else hold every launch for a minute. */
const taskIterations = 10;
const warmUpIterations = 3;
/** tinybench's own defaults, by version: what was left at one of them was not chosen by anybody. */
const defaultTimes = [500, 1000];
const defaultWarmUpTimes = [100, 250];
/** Shortens what the author left at tinybench's defaults; what the author set stays. */
function shorten(bench) {
    // Up to version 2 and since 6 the settings are on the bench itself, between in `opts`.
    for (const holder of [bench, bench.opts]) {
        if (typeof holder !== 'object' || holder === null)
            continue;
        replaceDefault(holder, 'time', defaultTimes, taskTime);
        replaceDefault(holder, 'warmupTime', defaultWarmUpTimes, warmUpTime);
        replaceDefault(holder, 'iterations', [64], taskIterations);
        replaceDefault(holder, 'warmupIterations', [16], warmUpIterations);
        // An error of one task is that task's result, not the end of the others.
        if (holder['throws'] === true)
            assign(holder, 'throws', false);
    }
}
function replaceDefault(holder, key, defaults, value) {
    if (defaults.includes(holder[key]))
        assign(holder, key, value);
}
function assign(holder, key, value) {
    try {
        holder[key] = value;
    }
    catch {
        // A frozen bench is run as it is.
    }
}
/** Runs the tasks that `wanted` picks by position. Version 2 warms up only when told to. */
async function runTasks(bench, wanted) {
    const tasks = [...bench.tasks];
    const chosen = tasks.filter((_, index) => wanted(index));
    for (const task of tasks)
        if (!chosen.includes(task))
            bench.remove?.(task.name);
    if (chosen.length === 0)
        return [];
    if (typeof bench.warmup === 'function')
        await bench.warmup();
    await bench.run();
    return chosen;
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refusalSchema),
/* harmony export */   T: () => (/* binding */ nameSeparator)
/* harmony export */ });
/** What the built-in runner is asked, and what it answers: two JSON files. Standard output stays free
 *  for whatever the benchmarks print. */
const refusalSchema = 'benchgate/refusal/1';
/** Between the label of the file and the name of the task. */
const nameSeparator = ' > ';


/***/ }),

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Refusal),
  h: () => (/* binding */ loadBenches)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
// EXTERNAL MODULE: ./node_modules/tinybench/dist/index.js
var dist = __nccwpck_require__(674);
// EXTERNAL MODULE: ./lib/measure/runners/node/duck-bench.js
var duck_bench = __nccwpck_require__(139);
// EXTERNAL MODULE: ./lib/measure/runners/node/tinybench-rows.js
var tinybench_rows = __nccwpck_require__(283);
;// CONCATENATED MODULE: ./lib/measure/runners/node/load-bench-file.js
/** Loads a bench file in the user's own Node and finds the benches in it. */
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** Something about the file that its author has to change. */
class Refusal extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
const whatToExport = 'Export a tinybench Bench (`export default bench`), or a function that is given one: `export default (bench) => { bench.add("name", () => work()) }`.';
/** The benches of a file: its default export is a Bench, an array of them, or a function (which may be
 *  async) that is given an empty one, made by `create`, or returns its own. */
async function loadBenches(file, shown, create = () => new dist/* Bench */.hg()) {
    const exported = unwrap(await importFile(file, shown));
    if (typeof exported === 'function')
        return callWithBench(exported, shown, create());
    const benches = Array.isArray(exported) ? exported : [exported];
    if (benches.length > 0 && benches.every(duck_bench/* isBench */.$z))
        return benches;
    if (isVitestFile(file))
        throw vitestFile(shown);
    throw new Refusal(`${shown} exports no benchmarks: its default export is ${describe(exported)}`, whatToExport);
}
async function callWithBench(fill, shown, bench) {
    let returned;
    try {
        returned = await fill(bench);
    }
    catch (error) {
        throw new Refusal(`${shown}: its default export threw ${(0,tinybench_rows/* describeError */.Uc)(error)}`, `Correct the function in ${shown}.`);
    }
    // A function may just as well make its own.
    const own = [returned].flat().filter((value) => (0,duck_bench/* isBench */.$z)(value) && value !== bench);
    return bench.tasks.length > 0 || own.length === 0 ? [bench, ...own] : own;
}
/** Modules that were compiled to CommonJS have their default export one level down. */
function unwrap(module) {
    const exported = module['default'] ?? module['bench'];
    if (typeof exported !== 'object' || exported === null || (0,duck_bench/* isBench */.$z)(exported))
        return exported;
    return exported['default'] ?? exported;
}
async function importFile(file, shown) {
    try {
        return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_namespaceObject.pathToFileURL)(file).href)));
    }
    catch (error) {
        throw explainImport(error, file, shown);
    }
}
function explainImport(error, file, shown) {
    const code = error?.code;
    const message = (0,tinybench_rows/* describeError */.Uc)(error);
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION' || code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') {
        return new Refusal(`${shown}: this Node (${process.version}) cannot run it as TypeScript: ${message}`, 'Use Node 22.18 or newer and only types that can be erased; or set `run` to a command that compiles first.');
    }
    if (isVitestFile(file))
        return vitestFile(shown);
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') {
        return new Refusal(`${shown} could not be loaded: ${message}`, 'Install dependencies in `setup` (such as `npm ci`): each commit is measured in a fresh checkout, without node_modules.');
    }
    return new Refusal(`${shown} could not be loaded: ${message}`, `Correct ${shown}: it throws while it is imported.`);
}
function isVitestFile(file) {
    return /\bfrom\s*['"]vitest['"]|require\(\s*['"]vitest['"]\s*\)/.test((0,external_node_fs_.readFileSync)(file, 'utf8'));
}
function vitestFile(shown) {
    return new Refusal(`${shown} is a vitest bench file, which only vitest can run`, 'Set `run: npx vitest bench --run --outputJson bench.json` and `results: bench.json` (vitest 5: `run: npx vitest bench --run --reporter=json --outputFile=bench.json`).');
}
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    return Array.isArray(value)
        ? `an array of ${value.length}`
        : typeof value === 'object'
            ? 'an object'
            : `a ${typeof value}`;
}


/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ refuse),
  w: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: ./node_modules/tinybench/dist/index.js
var dist = __nccwpck_require__(674);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./lib/measure/runners/node/forgotten-await.js
/** Tells of a benchmark that starts something and does not wait for it: a promise that was made while it ran is
 *  still open when it returns, and it did not return one. Looked at in the first call alone, so that no measured one
 *  pays for it. What starts without a promise (a timer, a stream) is not seen. */

/** Calls a function, and says on standard error where it forgot to wait. */
function callWatched(name, call) {
    const open = new Set();
    const stop = external_node_v8_namespaceObject.promiseHooks.createHook({
        init: (promise) => void open.add(promise),
        settled: (promise) => void open.delete(promise),
    });
    let value;
    try {
        value = call();
    }
    finally {
        stop();
    }
    const waits = typeof value?.then === 'function';
    if (!waits && open.size > 0)
        process.stderr.write(`benchgate: promise of '${name.slice(0, 200)}' was never awaited\n`);
    return value;
}

;// CONCATENATED MODULE: ./lib/measure/runners/node/batches.js
/** A task as something that can be run `n` times and timed as one batch. */



/** A Bench that remembers what was added: tinybench 6 itself keeps the functions to itself. */
class RecordingBench extends dist/* Bench */.hg {
    added = [];
    add(...[name, fn, options]) {
        this.added.push({ name, fn, hooks: (options ?? {}) });
        // Left to find out whether it is asynchronous, tinybench would call it here and now.
        return super.add(name, fn, { ...options, async: options?.async ?? false });
    }
}
/** The tasks of a bench, in its order. */
function batchTasks(bench) {
    if (bench instanceof RecordingBench)
        return bench.added.map((added) => direct(bench, added));
    return bench.tasks.map((task) => {
        const { fn, fnOpts, opts } = task;
        if (typeof fn !== 'function')
            return throughTinybench(bench, task);
        return direct(bench, { name: task.name, fn: fn, hooks: fnOpts ?? opts ?? {} });
    });
}
/** Taken before a bench file is loaded, which may replace them: fake timers do so by accident. */
const now = process.hrtime.bigint.bind(process.hrtime);
/** The same file that the harnesses' own processes have; it lies beside this program, and is not bundled. */
const { usage, usedSince } = (0,external_node_module_namespaceObject.createRequire)(import.meta.url)('../javascript/processor-use.cjs');
/** Where results go, so that no compiler may leave out the work behind them. */
const kept = { value: undefined };
/** A loop of its own for every task. One loop for all would be compiled for a single callee as long as
 *  the file has one task and for many once it has more: adding a benchmark would slow its neighbours. */
function makeLoop() {
    return new Function('fn', 'self', 'iterations', 'kept', 'for (let i = 0; i < iterations; i++) kept.value = fn.call(self)');
}
function direct(bench, { name, fn, hooks }) {
    const self = { name };
    const loop = makeLoop();
    let isAsync = null;
    /** The first call tells whether the task is asynchronous; it is timed like any other. */
    async function once() {
        await hooks.beforeEach?.call(self, 'run');
        const began = now();
        const result = isAsync === null ? callWatched(name, () => fn.call(self)) : fn.call(self);
        isAsync ??= isThenable(result);
        const value = isThenable(result) ? await result : result;
        const spent = now() - began;
        kept.value = value;
        await hooks.afterEach?.call(self, 'run');
        return overridden(value) ?? spent;
    }
    async function awaited(iterations) {
        const began = now();
        for (let i = 0; i < iterations; i++)
            kept.value = await fn.call(self);
        return now() - began;
    }
    const each = hooks.beforeEach !== undefined || hooks.afterEach !== undefined;
    let overrides = false;
    return {
        name,
        async setup() {
            const { setup } = bench;
            await setup?.call(bench, self, 'run');
            await hooks.beforeAll?.call(self, 'run');
        },
        async run(iterations) {
            if (isAsync === null || each || overrides) {
                const first = await once();
                overrides ||= overridden(kept.value) !== null;
                if (iterations === 1)
                    return { iterations, nanoseconds: first };
                if (!each && !overrides)
                    return this.run(iterations);
                let nanoseconds = first;
                for (let i = 1; i < iterations; i++)
                    nanoseconds += await once();
                return { iterations, nanoseconds };
            }
            if (isAsync)
                return { iterations, nanoseconds: await awaited(iterations) };
            const before = usage();
            const began = now();
            loop(fn, self, iterations, kept);
            const nanoseconds = now() - began;
            return { iterations, nanoseconds, processor: usedSince(before) };
        },
        async teardown() {
            await hooks.afterAll?.call(self, 'run');
            const { teardown } = bench;
            await teardown?.call(bench, self, 'run');
        },
    };
}
function isThenable(value) {
    return typeof value?.then === 'function';
}
/** tinybench lets a task say how long it took, in milliseconds. */
function overridden(value) {
    const { overriddenDuration } = (value ?? {});
    return typeof overriddenDuration === 'number' && overriddenDuration >= 0
        ? BigInt(Math.round(overriddenDuration * 1e6))
        : null;
}
/** tinybench keeps a sample per iteration and sorts them; beyond this that would take longer than the batch. */
const mostThroughTinybench = 4096;
/** A task whose function only tinybench can call: every batch is a run of tinybench itself, whose clock
 *  is read around each iteration. */
function throughTinybench(bench, task) {
    const settings = bench;
    const own = task;
    return {
        name: task.name,
        setup: async () => undefined,
        async run(wanted) {
            const iterations = Math.min(wanted, mostThroughTinybench);
            Object.assign(settings, { time: 0, iterations, warmup: false });
            own.reset();
            await own.run();
            const { latency, error } = (own.result ?? {});
            if (error !== undefined)
                throw error;
            if (latency === undefined)
                throw new Error('tinybench gave no time for it');
            return {
                iterations: latency.samplesCount,
                nanoseconds: BigInt(Math.round(latency.mean * latency.samplesCount * 1e6)),
            };
        },
        teardown: async () => undefined,
    };
}

// EXTERNAL MODULE: ./lib/measure/runners/node/job.js
var node_job = __nccwpck_require__(314);
// EXTERNAL MODULE: ./lib/measure/runners/node/load-bench-file.js + 1 modules
var load_bench_file = __nccwpck_require__(12);
// EXTERNAL MODULE: ./lib/measure/runners/node/tinybench-rows.js
var tinybench_rows = __nccwpck_require__(283);
;// CONCATENATED MODULE: ./lib/measure/runners/node/lockstep-worker.js
/** The built-in runner as a lockstep worker: lists the tasks of one bench file, then runs the batches
 *  it is asked for until it is told to end. It is asked and answers on streams of its own, so that the
 *  standard ones are the benchmarks': whatever they read or print is no part of the conversation. */






/** File descriptors. */
const questions = 3;
const answers = 4;
/** The same file that counts in the harnesses' own processes; it lies beside this program, and is not bundled. */
const counting = (0,external_node_module_namespaceObject.createRequire)(import.meta.url)('../javascript/allocations.cjs');
/** Never returns before it is told to end. Throws a Refusal where the file has nothing to measure. */
async function serve(job) {
    const benches = await (0,load_bench_file/* loadBenches */.h)(job.file, job.shown, () => new RecordingBench());
    const tasks = benches.flatMap(batchTasks);
    const names = (0,tinybench_rows/* distinctNames */.NL)(tasks.map((task) => `${job.label}${node_job/* nameSeparator */.T}${task.name}`));
    say(`@hello 1 node ${process.version}`);
    for (const [index, name] of names.entries())
        say(`@benchmark ${index} ${oneLine(name)}`);
    if (counting.canCount())
        say('@counts');
    say('@ready');
    const read = lineReader();
    for (let line = read(); line !== null && line !== 'end'; line = read())
        await obey(line, tasks);
}
/** Says why there is nothing to measure. */
function refuse({ message, hint }) {
    say(`@refused ${oneLine(`${message}\nhint: ${hint}`)}`);
    process.exit(1);
}
async function obey(line, tasks) {
    const [verb, index = '0', iterations = '1'] = line.split(' ');
    const task = tasks[Number(index)];
    try {
        if (verb === 'collect')
            collect();
        else if (task === undefined)
            throw new Error(`there is no benchmark ${index}`);
        else if (verb === 'setup')
            await task.setup();
        else if (verb === 'teardown')
            await task.teardown();
        else if (verb === 'run') {
            const batch = await task.run(Number(iterations));
            return say(`@ran ${index} ${batch.iterations} ${batch.nanoseconds}${batch.processor ?? ''}`);
        }
        else if (verb === 'count') {
            say(`@counted ${index} allocated ${counting.digits(await allocated(task, Number(iterations)))}`);
        }
        else
            throw new Error(`unknown request "${line}"`);
        say('@done');
    }
    catch (error) {
        say(`@failed ${index} ${oneLine((0,tinybench_rows/* describeError */.Uc)(error))}`);
    }
}
/** Bytes per iteration. */
async function allocated(task, iterations) {
    const steps = counting.allocatedPerIteration((n) => task.run(n), iterations, collect);
    let step = steps.next();
    while (!step.done) {
        await step.value;
        step = steps.next();
    }
    return step.value;
}
/** Exposed by the flag with which the worker is started. */
function collect() {
    ;
    globalThis.gc?.({ type: 'minor' });
}
function say(line) {
    const bytes = Buffer.from(`${line}\n`);
    for (let offset = 0; offset < bytes.length;)
        offset += (0,external_node_fs_.writeSync)(answers, bytes, offset);
}
function oneLine(text) {
    return text.replace(/\s*\n\s*/g, ' ↵ ').slice(0, 20_000);
}
/** Reads line by line, waiting in the kernel: nothing else of this process runs between two batches,
 *  and an answer is on its way some microseconds after the request. */
function lineReader() {
    const chunk = Buffer.alloc(4096);
    let rest = '';
    return () => {
        for (;;) {
            const end = rest.indexOf('\n');
            if (end >= 0) {
                const line = rest.slice(0, end);
                rest = rest.slice(end + 1);
                return line;
            }
            const bytes = readChunk(chunk);
            if (bytes === 0)
                return null;
            rest += chunk.toString('utf8', 0, bytes);
        }
    };
}
function readChunk(chunk) {
    for (;;) {
        try {
            return (0,external_node_fs_.readSync)(questions, chunk);
        }
        catch (error) {
            const { code } = error;
            if (code === 'EOF')
                return 0;
            // Where the system made the stream non-blocking.
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.05);
        }
    }
}


/***/ }),

/***/ 292:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var _duck_bench_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(139);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(314);
/* harmony import */ var _load_bench_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12);
/* harmony import */ var _lockstep_worker_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26);
/* harmony import */ var _tinybench_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(283);
/** Entry of the built-in runner: one bench file in one fresh process of the user's own Node. Reads a
 *  job, measures, writes Benchgate's own JSON to the file that the job names, and ends, whatever
 *  servers or timers the benchmarks left open. */






async function measureFile(job) {
    const benches = await (0,_load_bench_file_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBenches */ .h)(job.file, job.shown);
    const tasks = benches.flatMap((bench) => bench.tasks.map(({ name }) => name));
    if (tasks.length === 0) {
        throw new _load_bench_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(`${job.shown} has no benchmarks: nothing was added to its bench`, 'Add some: `bench.add("name", () => work())`.');
    }
    const names = (0,_tinybench_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctNames */ .NL)(tasks.map((name) => `${job.label}${_job_js__WEBPACK_IMPORTED_MODULE_4__/* .nameSeparator */ .T}${name}`));
    const results = [];
    let offset = 0;
    for (const bench of benches) {
        const own = names.slice(offset, offset + bench.tasks.length);
        offset += own.length;
        results.push(...(await measureBench(bench, own, job.only)));
    }
    return results;
}
async function measureBench(bench, names, only) {
    (0,_duck_bench_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(bench);
    const wanted = names.filter((name) => only === null || only.includes(name));
    const ran = await (0,_duck_bench_js__WEBPACK_IMPORTED_MODULE_5__/* .runTasks */ .eW)(bench, (index) => wanted.includes(names[index]));
    return ran.map((task, index) => (0,_tinybench_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(wanted[index], task));
}
/** Whole or not at all: a crash in the middle must not look like a result. */
function answer(job, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${job.answer}.part`, JSON.stringify(content));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${job.answer}.part`, job.answer);
}
const job = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(process.argv[2], 'utf8'));
// The bench file sees arguments as if it had been started itself.
process.argv = [process.argv[0], job.file];
try {
    if (job.lockstep === true) {
        await (0,_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .serve */ .w)(job);
        process.exit(0);
    }
    const benchmarks = await measureFile(job);
    const machine = { runtime: `node ${process.version}` };
    answer(job, { schema: 'benchgate/run/1', tool: 'tinybench', launches: [{ benchmarks }], ignored: [], machine });
    process.exit(0);
}
catch (error) {
    if (!(error instanceof _load_bench_file_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P))
        throw error;
    if (job.lockstep === true)
        (0,_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(error);
    answer(job, { schema: _job_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalSchema */ .I, message: error.message, hint: error.hint });
    process.exit(1);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   Uc: () => (/* binding */ describeError)
/* harmony export */ });
/** What tinybench measured, whatever its version, as rows of Benchgate's own JSON. */
function resultOf(name, task) {
    const result = (task.result ?? {});
    if (result['error'] !== undefined)
        return failed(name, describeError(result['error']));
    const metric = timeOf(('latency' in result ? result['latency'] : result));
    if (metric !== null)
        return { name, status: 'ok', metrics: [metric] };
    const state = typeof result['state'] === 'string' ? ` (${result['state']})` : '';
    return failed(name, `tinybench gave no time for it${state}`);
}
function failed(name, message) {
    return { name, status: 'failed', message, metrics: [] };
}
function timeOf(statistics) {
    const samples = Array.isArray(statistics.samples) ? statistics.samples : [];
    const median = isTime(statistics.p50) ? statistics.p50 : medianOf(samples);
    const value = median ?? (isTime(statistics.mean) ? statistics.mean : null);
    if (value === null)
        return null;
    const count = typeof statistics.samplesCount === 'number' ? statistics.samplesCount : samples.length;
    return {
        name: 'time',
        unit: 's',
        better: 'lower',
        value: value / 1000,
        summary: median === null ? 'mean' : 'median',
        ...(count > 0 ? { count } : {}),
        ...(isTime(statistics.mad) ? { spread: { kind: 'median-absolute-deviation', value: statistics.mad / 1000 } } : {}),
        printed: { value, unit: 'ms' },
    };
}
function isTime(value) {
    return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
/** Versions that have no median keep their samples, sorted. */
function medianOf(samples) {
    const sorted = samples.filter((sample) => Number.isFinite(sample)).sort((a, b) => a - b);
    const half = sorted.length >> 1;
    const median = sorted.length % 2 === 1 ? sorted[half] : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
    return isTime(median) ? median : null;
}
function describeError(error) {
    if (error instanceof Error)
        return `${error.name}: ${error.message}`.slice(0, 1000);
    return String(error).slice(0, 1000);
}
/** A second task of the same name becomes `name (2)`, the same on both sides as long as their order is. */
function distinctNames(names) {
    const seen = new Map();
    return names.map((name) => {
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return times === 1 ? name : `${name} (${times})`;
    });
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hg: () => (/* binding */ ae)
/* harmony export */ });
/* unused harmony exports Task, calibrateTimerOverhead, classifyTimerSaturation, detectTimerSaturation, estimateResolution, formatNumber, hrtimeNow, hrtimeNowTimestampProvider, mToNs, medianAbsoluteDeviation, nToMs, now, performanceNowTimestampProvider */
const e = Object.freeze(() => {}), t = globalThis.Event;
var n = class extends t {
	get error() {
		return this.#e;
	}
	get reason() {
		return this.#t;
	}
	get task() {
		return this.#n;
	}
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		super(e), t != null && (this.#n = t), typeof n == "string" ? this.#t = n : n != null && (this.#e = n);
	}
};
// src/async.ts
const r = (e) => e !== null && (typeof e == "object" || typeof e == "function") && typeof e.then == "function", i = (async () => {}).constructor, a = (e) => typeof e == "function" && e.constructor === i, o = (t) => {
	if (t == null) return !1;
	if (a(t)) return !0;
	try {
		let n = t(), i = r(n);
		if (i) try {
			n.then(e).catch(e);
		} catch {}
		return i;
	} catch {
		return !1;
	}
}, s = (e, t) => {
	if (!e) {
		let e = Error.stackTraceLimit;
		try {
			Error.stackTraceLimit = 0;
			let n = Error(t);
			throw Error.stackTraceLimit = e, e !== 0 && Error.captureStackTrace(n, s), n;
		} finally {
			Error.stackTraceLimit = e;
		}
	}
}, c = (e) => {
	switch (typeof e) {
		case "function": return Error(e.name);
		case "object": if (e !== null) return e instanceof Error ? e : Error(e.message ?? "");
		case "undefined": return Error();
		case "string": return Error(e);
		default: return Error(String(e));
	}
}, l = (e) => Number(e) / 1e6, u = (e) => Number(e) * 1e6, d = (e) => e, f = (e) => BigInt(Math.round(e * 1e6));
// src/runtime.ts
function p(e = globalThis) {
	let t = "unknown", n = "unknown";
	if (e.Bun || e.process && e.process.versions?.bun) {
		t = "bun";
		let r = e.Bun?.version;
		if (r) n = r;
		else {
			let t = e.process?.versions?.bun;
			t && (n = t);
		}
	} else e.Deno ? (t = "deno", n = e.Deno.version?.deno ?? "unknown") : e.process && e.process.release?.name === "node" ? (t = "node", n = e.process.versions?.node ?? "unknown") : e.HermesInternal ? (t = "hermes", n = e.HermesInternal.getRuntimeProperties?.()["OSS Release Version"] ?? "unknown") : m(e) && e.navigator.userAgent === "Cloudflare-Workers" ? t = "workerd" : m(e) && e.navigator.userAgent.toLowerCase().startsWith("quickjs-ng") ? (t = "quickjs-ng", n = e.navigator.userAgent.split("/")[1] ?? "unknown") : typeof e.Netlify == "object" ? t = "netlify" : typeof e.EdgeRuntime == "string" ? t = "edge-light" : e.__lagon__ ? t = "lagon" : e.fastly ? t = "fastly" : e.$262 && e.lockdown && e.AsyncDisposableStack ? t = "moddable" : e.d8 ? (t = "v8", n = typeof e.version == "function" ? e.version() : "unknown") : e.inIon && e.performance && e.performance.mozMemory ? t = "spidermonkey" : typeof e.$ == "object" && e.$ !== null && "IsHTMLDDA" in e.$ ? t = "jsc" : e.window && e.navigator && (t = "browser");
	return {
		runtime: t,
		version: n
	};
}
function m(e = globalThis) {
	return typeof e.navigator == "object" && e.navigator !== null && typeof e.navigator.userAgent == "string";
}
const { runtime: h, version: g } = p(), _ = globalThis.performance.now.bind(globalThis.performance), v = {
	fn: _,
	fromMs: d,
	name: "performanceNow",
	toMs: d
}, y = globalThis.process?.hrtime?.bigint.bind(globalThis.process?.hrtime) ?? (() => {
	throw Error("hrtime.bigint() is not supported in this JS environment");
}), b = () => l(y()), x = {
	fn: y,
	fromMs: f,
	name: "hrtimeNow",
	toMs: l
}, S = globalThis.Bun?.nanoseconds, C = S ? {
	fn: S,
	fromMs: u,
	name: "bunNanoseconds",
	toMs: l
} : void 0;
function w(e) {
	return {
		fn: e,
		fromMs: d,
		name: "custom",
		toMs: d
	};
}
const T = (e = h) => e === "bun" ? C : e === "deno" ? v : e === "node" ? x : v, E = (e) => {
	switch (typeof e) {
		case "function": return w(e);
		case "string": switch (e) {
			case "auto": return T();
			case "bunNanoseconds": return C ?? v;
			case "hrtimeNow": return x;
			default: return v;
		}
		case "object": return e === null ? v : (s(D(e), "Invalid Timestamp Provider object"), e);
		case "undefined": return v;
		default: throw Error("Invalid value for 'timestampProvider' or 'now'");
	}
};
function D(e) {
	return typeof e == "object" && !!e && typeof e.fn == "function" && typeof e.name == "string" && typeof e.toMs == "function" && typeof e.fromMs == "function";
}
// src/concurrency.ts
const ee = async (e) => {
	let { fn: t, iterations: n, limit: r, signal: i, time: a = 0, timestampProvider: o = v } = e, s = n === 0 ? r : Math.max(0, Math.min(r, n)), l = [], u = [], d = !0, f = 0, p = Number.isFinite(a) && a > 0, m = n > 0, h = 0, g = o.fn, _ = m ? p ? () => d && f++ < n && (g() < h || (d = !1)) : () => d && f++ < n : p ? () => d && (g() < h || (d = !1)) : () => d, y = (e) => {
		d && u.push(e);
	}, b = (e) => {
		l.push(c(e));
	}, x = () => d = !1;
	if (i) {
		if (i.aborted) return [];
		i.addEventListener("abort", x);
	}
	let S = async () => {
		for (; _();) try {
			y(await t());
		} catch (e) {
			d = !1, b(e);
			break;
		}
	};
	try {
		p && (h = g() + o.fromMs(a));
		let e = Array.from({ length: s }, () => S());
		await Promise.allSettled(e);
	} finally {
		i?.removeEventListener("abort", x);
	}
	if (l.length === 0) return u;
	throw l.length === 1 ? l[0] : AggregateError(l, "Multiple errors occurred during concurrent execution");
}, O = (e, t = 5, n = 2) => {
	if (e === Infinity) return "+∞";
	if (e === -Infinity) return "-∞";
	if (e !== e) return "NaN";
	let r = Math.abs(e);
	if (r >= 10 ** t) return e.toFixed();
	if (r < 10 ** (t - n)) return e.toFixed(n);
	let i = Math.min(Math.max(0, t - (Math.floor(Math.log10(r)) + 1)), n);
	return e.toFixed(i);
}, te = (e) => {
	let t = e.result.state;
	return {
		"Task name": e.name,
		...t === "aborted-with-statistics" || t === "completed" ? {
			"Latency avg (ns)": `${O(u(e.result.latency.mean))} \xb1 ${O(e.result.latency.rme)}%`,
			"Latency med (ns)": `${O(u(e.result.latency.p50))} \xb1 ${O(u(e.result.latency.mad))}`,
			"Throughput avg (ops/s)": `${Math.round(e.result.throughput.mean).toString()} \xb1 ${O(e.result.throughput.rme)}%`,
			"Throughput med (ops/s)": `${Math.round(e.result.throughput.p50).toString()} \xb1 ${Math.round(e.result.throughput.mad).toString()}`,
			Samples: e.result.latency.samplesCount
		} : t === "errored" ? {
			Error: e.result.error.message,
			Stack: e.result.error.stack ?? "N/A"
		} : {
			"Latency avg (ns)": "N/A",
			"Latency med (ns)": "N/A",
			"Throughput avg (ops/s)": "N/A",
			"Throughput med (ops/s)": "N/A",
			Samples: "N/A",
			Remarks: t
		},
		...t === "aborted-with-statistics" && { Remarks: t }
	};
}, [k, ...A] = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
], j = (e) => {
	let t = k;
	for (let n = 0; n < A.length; n++) t += A[n] / (e + n);
	return .5 * Math.log(2 * Math.PI) + (e - .5) * Math.log(e + 6.5) - (e + 6.5) + Math.log(t);
}, M = (e, t, n) => {
	let r = e + t, i = e + 1, a = e - 1, o = 1, s = 1 - r * n / i;
	Math.abs(s) < 1e-300 && (s = 1e-300), s = 1 / s;
	let c = s;
	for (let l = 1; l <= 300; l++) {
		let u = 2 * l, d = l * (t - l) * n / ((a + u) * (e + u));
		s = 1 + d * s, Math.abs(s) < 1e-300 && (s = 1e-300), o = 1 + d / o, Math.abs(o) < 1e-300 && (o = 1e-300), s = 1 / s, c *= s * o, d = -(e + l) * (r + l) * n / ((e + u) * (i + u)), s = 1 + d * s, Math.abs(s) < 1e-300 && (s = 1e-300), o = 1 + d / o, Math.abs(o) < 1e-300 && (o = 1e-300), s = 1 / s;
		let f = s * o;
		if (c *= f, Math.abs(f - 1) < 1e-16) break;
	}
	return c;
}, N = (e) => {
	let t = e > 0 ? e : 1, n = t / 2, r = .5, i = n < 12 ? j(n + .5) - j(n) : .5 * Math.log(n) - 1 / (8 * n) + 1 / (192 * n ** 3) - 1 / (640 * n ** 5) + .00118582565234835 / n ** 7 - .00167977198469943 / n ** 9 + .00342404392538552 / n ** 11, a = .5 * Math.log(Math.PI), o = i - .5 * Math.log(t * Math.PI), s = (e) => {
		let o = e * e, s = o / (t + o), c = Math.exp(i - a + n * Math.log1p(-s) + r * Math.log(s));
		return s <= .5 ? 1 - c * M(r, n, s) / r : c * M(n, r, 1 - s) / n;
	}, c = (e) => o - (t + 1) / 2 * Math.log1p(e * e / t), l = 1.959963984540054;
	for (let e = 0; e < 30; e++) {
		let e = Math.exp(-c(l)), t = .5 * (s(l) - .05) * e;
		if (!Number.isFinite(t)) break;
		let n = l + t;
		if (!(n > 0)) break;
		let r = Math.abs(t);
		if (l = n, r <= 4e-16 * e) break;
	}
	return l;
}, P = (e) => Array.isArray(e) && e.length !== 0;
function F(e) {
	let t = e.length;
	if (t < 1024) {
		e.sort(z);
		return;
	}
	let n = !0, r = !0, i = e[0];
	for (let a = 0; a < t; a++) {
		let t = e[a];
		if (!Number.isFinite(t) || Object.is(t, -0)) {
			e.sort(z);
			return;
		}
		(n || r) && (n &&= t >= i, r &&= t <= i, i = t);
	}
	if (n) return;
	if (r) {
		e.reverse();
		return;
	}
	let a = new Float64Array(e).sort();
	for (let n = 0; n < t; n++) e[n] = a[n];
}
const I = (e) => {
	let t = e.length;
	if (t === 1) return {
		mean: e[0],
		vr: 0
	};
	let n = 0, r = 0, i = 0;
	for (; i < t;) {
		let t = e[i++], a = t - n;
		n += a / i, r += a * (t - n);
	}
	return {
		mean: n,
		vr: r / (t - 1)
	};
}, L = (e, t) => {
	let n = e + t;
	return Number.isFinite(n) ? n / 2 : e / 2 + t / 2;
}, R = (e, t) => {
	let n = (e.length - 1) * t, r = Math.floor(n), i = e[r];
	if (n === r) return i;
	let a = e[r + 1];
	if (i === a) return i;
	let o = n - r;
	if (o === .5) return L(i, a);
	let s = a - i;
	return Number.isFinite(s) ? i + o * s : (1 - o) * i + o * a;
}, z = (e, t) => e - t, B = (e, t) => {
	let n = 0, r = e.length, i = 0;
	for (; i < r;) n += (Math.abs(e[i++] - t) - n) / i;
	return n;
};
function V(e, t) {
	let n = e.length;
	if (n === 1) return 0;
	let r = n >> 1, i = n + 1 >> 1, a = 0, o = r, s, c, l, u, d, f;
	for (; a <= o;) {
		if (s = a + o >> 1, c = i - s, l = s === 0 ? -Infinity : t - e[r - s], d = s === r ? Infinity : t - e[r - s - 1], u = c === 0 ? -Infinity : e[r + c - 1] - t, f = c === n - r ? Infinity : e[r + c] - t, l <= f && u <= d) return n & 1 ? Math.max(l, u) : L(Math.max(l, u), Math.min(d, f));
		l > f ? o = s - 1 : a = s + 1;
	}
	return 0;
}
const H = (e) => V(e, R(e, .5));
function U(e, t = !1) {
	let { mean: n, vr: r } = I(e), i = Math.sqrt(r), a = i / Math.sqrt(e.length), o = e.length - 1, s = N(o), c = a * s, l = n === 0 ? Infinity : c / Math.abs(n) * 100, u = R(e, .5);
	return {
		aad: B(e, n),
		critical: s,
		df: o,
		mad: V(e, u),
		max: e[o],
		mean: n,
		min: e[0],
		moe: c,
		p50: u,
		p75: R(e, .75),
		p99: R(e, .99),
		p995: R(e, .995),
		p999: R(e, .999),
		rme: l,
		samples: t ? e : void 0,
		samplesCount: e.length,
		sd: i,
		sem: a,
		variance: r
	};
}
// src/timer-diagnostics.ts
const W = (e, t) => {
	let n = e.length;
	if (n < 10) return;
	let r = 0;
	for (let t of e) t === 0 && r++;
	if (r * 2 > n) return "zero-dominated";
	let i = Math.max(3, Math.min(10, Math.floor(n / 1e3))), a = 1;
	for (let t = 1; t < n && !(e[t] !== e[t - 1] && (a++, a >= i)); t++);
	if (a < i) return "low-distinct";
	if (n > 100 && t === 0) return "zero-mad";
}, G = (e, t) => W(e, t) !== void 0, K = (e) => {
	let t;
	for (let n = 0; n < e.length; n++) {
		let r = e[n];
		if (!(r <= 0) && (t ??= r, e[n + 1] === r)) return r;
	}
	return t;
}, q = (e, t = {}) => {
	let { estimator: n = "median", pairs: r = 1024, warmupPairs: i = 64 } = t, { fn: a, toMs: o } = e;
	if (!Number.isInteger(r) || r <= 0) return 0;
	if (Number.isInteger(i) && i > 0) for (let e = 0; e < i; e++) {
		let e = a();
		o(a() - e);
	}
	let s = [];
	for (let e = 0; e < r; e++) {
		let e = a(), t = o(a() - e);
		t > 0 && s.push(t);
	}
	return s.length * 2 < r ? 0 : (s.sort(z), n === "min" ? s[0] : R(s, n === "p05" ? .05 : .5));
}, ne = [
	"afterAll",
	"beforeAll",
	"beforeEach",
	"afterEach"
], re = ["not-started", "started"], J = { state: "not-started" }, Y = { state: "aborted" }, ie = { state: "started" };
var X = class extends EventTarget {
	get detectedResolution() {
		return this.#r;
	}
	get name() {
		return this.#o;
	}
	get result() {
		return {
			...this.#s,
			runtime: this.#n.runtime,
			runtimeVersion: this.#n.runtimeVersion,
			timestampProviderName: this.#n.timestampProvider.name
		};
	}
	get runs() {
		return this.#l;
	}
	#e = !1;
	#t;
	#n;
	#r = void 0;
	#i;
	#a;
	#o;
	#s = J;
	#c;
	#l = 0;
	#u;
	#d;
	#f;
	#p;
	constructor(e, t, n, r = {}) {
		super(), this.#n = e, this.#o = t, this.#i = n, this.#a = r, this.#t = r.async ?? o(n), this.#u = r.signal, this.#c = r.retainSamples ?? e.retainSamples, this.#f = e.timestampProvider, this.#d = e.timestampProvider.fn, this.#p = e.timestampProvider.toMs;
		for (let e of ne) this.#a[e] != null && s(typeof this.#a[e] == "function", `'${e}' must be a function if provided`);
		this.reset(!1), this.#u && (this.#u.aborted ? this.#v() : this.#u.addEventListener("abort", this.#v.bind(this), { once: !0 })), this.#n.signal && (this.#n.signal.aborted ? this.#v() : this.#n.signal.addEventListener("abort", this.#v.bind(this), { once: !0 }));
	}
	reset(e = !0) {
		this.#l = 0, this.#r = void 0, this.#s = this.#e ? Y : J, e && this.dispatchEvent(new n("reset", this));
	}
	async run() {
		if (this.#s.state !== "not-started") return this;
		this.#s = { state: "started" }, this.dispatchEvent(new n("start", this)), await this.#n.setup(this, "run");
		let { error: e, overriddenIndices: t, samples: r } = await this.#m("run", this.#n.time, this.#n.iterations);
		return await this.#n.teardown(this, "run"), this.#b({
			error: e,
			latencySamples: r,
			overriddenIndices: t
		}), this;
	}
	runSync() {
		if (this.#s.state !== "not-started") return this;
		s(this.#n.concurrency === null, "Cannot use `concurrency` option when using `runSync`"), this.#s = ie, this.dispatchEvent(new n("start", this));
		let e = this.#n.setup(this, "run");
		s(!r(e), "`setup` function must be sync when using `runSync()`");
		let { error: t, overriddenIndices: i, samples: a } = this.#h("run", this.#n.time, this.#n.iterations), o = this.#n.teardown(this, "run");
		return s(!r(o), "`teardown` function must be sync when using `runSync()`"), this.#b({
			error: t,
			latencySamples: a,
			overriddenIndices: i
		}), this;
	}
	async warmup() {
		if (this.#s.state !== "not-started") return;
		this.dispatchEvent(new n("warmup", this)), await this.#n.setup(this, "warmup");
		let { error: e } = await this.#m("warmup", this.#n.warmupTime, this.#n.warmupIterations);
		await this.#n.teardown(this, "warmup"), this.#y(e);
	}
	warmupSync() {
		if (this.#s.state !== "not-started") return;
		this.dispatchEvent(new n("warmup", this));
		let e = this.#n.setup(this, "warmup");
		s(!r(e), "`setup` function must be sync when using `runSync()`");
		let { error: t } = this.#h("warmup", this.#n.warmupTime, this.#n.warmupIterations), i = this.#n.teardown(this, "warmup");
		s(!r(i), "`teardown` function must be sync when using `runSync()`"), this.#y(t);
	}
	async #m(e, t, n) {
		try {
			this.#a.beforeAll && await this.#a.beforeAll.call(this, e);
			let r = this.#n.concurrency !== "task", i = 0, a = [], o = new Set(), s = async () => {
				if (!this.#e) try {
					this.#a.beforeEach != null && await this.#a.beforeEach.call(this, e);
					let { iterationCost: t, overridden: n, taskTime: s } = this.#t ? await this.#g(r) : this.#_(r), c = a.push(s) - 1;
					n && o.add(c), r && (i += t ?? s);
				} finally {
					this.#a.afterEach != null && await this.#a.afterEach.call(this, e);
				}
			};
			if (!r) await ee({
				fn: s,
				iterations: n,
				limit: Math.max(1, Math.floor(this.#n.threshold)),
				signal: this.#u ?? this.#n.signal,
				time: t,
				timestampProvider: this.#f
			}), this.#l = a.length;
			else for (; (i < t || a.length < n) && !this.#e;) await s();
			return this.#a.afterAll != null && await this.#a.afterAll.call(this, e), P(a) ? {
				overriddenIndices: o,
				samples: a
			} : {};
		} catch (e) {
			return { error: c(e) };
		}
	}
	#h(e, t, n) {
		try {
			if (this.#a.beforeAll) {
				let t = this.#a.beforeAll.call(this, e);
				s(!r(t), "`beforeAll` function must be sync when using `runSync()`");
			}
			let i = 0, a = [], o = new Set(), c = () => {
				if (!this.#e) try {
					if (this.#a.beforeEach) {
						let t = this.#a.beforeEach.call(this, e);
						s(!r(t), "`beforeEach` function must be sync when using `runSync()`");
					}
					let { iterationCost: t, overridden: n, taskTime: c } = this.#_(!0), l = a.push(c) - 1;
					n && o.add(l), i += t ?? c;
				} finally {
					if (this.#a.afterEach) {
						let t = this.#a.afterEach.call(this, e);
						s(!r(t), "`afterEach` function must be sync when using `runSync()`");
					}
				}
			};
			for (; (i < t || a.length < n) && !this.#e;) c();
			if (this.#a.afterAll) {
				let t = this.#a.afterAll.call(this, e);
				s(!r(t), "`afterAll` function must be sync when using `runSync()`");
			}
			return P(a) ? {
				overriddenIndices: o,
				samples: a
			} : {};
		} catch (e) {
			return { error: c(e) };
		}
	}
	async #g(e) {
		let t = this.#d(), n = await this.#i.call(this), r = this.#p(this.#d() - t), i = e ? Q(n) : void 0, a = Z(n);
		return a === void 0 ? {
			iterationCost: i,
			overridden: !1,
			taskTime: r
		} : {
			iterationCost: i,
			overridden: !0,
			taskTime: a
		};
	}
	#_(e) {
		let t = this.#d(), n = this.#i.call(this), i = this.#p(this.#d() - t);
		s(!r(n), "task function must be sync when using `runSync()`");
		let a = e ? Q(n) : void 0, o = Z(n);
		return o === void 0 ? {
			iterationCost: a,
			overridden: !1,
			taskTime: i
		} : {
			iterationCost: a,
			overridden: !0,
			taskTime: o
		};
	}
	#v() {
		if (this.#e = !0, re.includes(this.#s.state)) {
			this.#s = Y;
			let e = new n("abort", this);
			this.dispatchEvent(e), this.#n.dispatchEvent(e);
		}
	}
	#y(e) {
		if (e) {
			this.#s = {
				state: "errored",
				error: e
			};
			let t = new n("error", this, e);
			if (this.dispatchEvent(t), this.#n.dispatchEvent(t), this.#n.throws) throw e;
		}
	}
	#b({ error: e, latencySamples: t, overriddenIndices: r }) {
		if (P(t)) {
			this.#l = t.length;
			let e = this.#n.timerOverhead;
			if (e !== void 0 && e > 0) for (let n = 0; n < t.length; n++) r?.has(n) || (t[n] = Math.max(0, t[n] - e));
			let i = (r?.size ?? 0) > 0, a = i ? t.filter((e, t) => !r?.has(t)) : t;
			F(t);
			let o = U(t, this.#c), s;
			i ? P(a) ? (F(a), this.#r = K(a), s = W(a, H(a))) : this.#r = void 0 : (this.#r = K(t), s = W(t, o.mad));
			let c = o.mean, l = 0, u = [];
			for (let e of t) e === 0 ? u.push(c === 0 ? 0 : 1e3 / c) : (l += e, u.push(1e3 / e));
			F(u);
			let d = U(u, this.#c);
			if (this.#s = {
				state: this.#e ? "aborted-with-statistics" : "completed",
				latency: o,
				period: l / this.runs,
				throughput: d,
				totalTime: l
			}, s !== void 0) {
				let e = new n("warning", this, s);
				this.dispatchEvent(e), this.#n.dispatchEvent(e);
			}
		} else this.#e && (this.#s = Y);
		if (e) {
			this.#s = {
				state: "errored",
				error: e
			};
			let t = new n("error", this, e);
			if (this.dispatchEvent(t), this.#n.dispatchEvent(t), this.#n.throws) throw e;
		}
		let i = new n("cycle", this);
		this.dispatchEvent(i), this.#n.dispatchEvent(i), this.dispatchEvent(new n("complete", this));
	}
};
function Z(e) {
	if (typeof e != "object" || !e) return;
	let t = e;
	if (!("overriddenDuration" in t)) return;
	let n = t.overriddenDuration;
	return typeof n == "number" && Number.isFinite(n) && n >= 0 ? n : void 0;
}
function Q(e) {
	if (typeof e != "object" || !e) return;
	let t = e;
	try {
		if (!("overriddenIterationCost" in t)) return;
		let e = t.overriddenIterationCost;
		return typeof e == "number" && Number.isFinite(e) && e >= 0 ? e : void 0;
	} catch {
		return;
	}
}
// src/bench.ts
const $ = "`subtractTimerOverhead` cannot be used with `concurrency: \"task\"` — set `concurrency` to `null` or `\"bench\"`, or disable `subtractTimerOverhead`";
var ae = class extends EventTarget {
	concurrency;
	iterations;
	name;
	now;
	retainSamples;
	runtime;
	runtimeVersion;
	setup;
	signal;
	subtractTimerOverhead;
	teardown;
	threshold;
	throws;
	time;
	timerOverhead;
	timestampProvider;
	warmup;
	warmupIterations;
	warmupTime;
	get results() {
		return this.tasks.map((e) => e.result);
	}
	get tasks() {
		return [...this.#e.values()];
	}
	#e = new Map();
	constructor(t = {}) {
		super();
		let { name: r, ...i } = t;
		this.name = r, this.runtime = h, this.runtimeVersion = g, this.concurrency = i.concurrency ?? null, this.threshold = i.threshold ?? Infinity, this.time = i.time ?? 1e3, this.iterations = i.iterations ?? 64, s(i.now === void 0 || i.timestampProvider === void 0, "Cannot set both `now` and `timestampProvider` options"), this.timestampProvider = E(i.now ?? i.timestampProvider), this.now = () => this.timestampProvider.toMs(this.timestampProvider.fn()), this.warmup = i.warmup ?? !0, this.warmupIterations = i.warmupIterations ?? 16, this.warmupTime = i.warmupTime ?? 250, this.setup = i.setup ?? e, this.teardown = i.teardown ?? e, this.throws = i.throws ?? !1, i.signal != null && (this.signal = i.signal), this.retainSamples = i.retainSamples === !0, this.subtractTimerOverhead = i.subtractTimerOverhead === !0, s(!(this.subtractTimerOverhead && this.concurrency === "task"), $);
		let a = this.subtractTimerOverhead ? q(this.timestampProvider) : void 0;
		a != null && (this.timerOverhead = a), this.signal && this.signal.addEventListener("abort", () => {
			this.dispatchEvent(new n("abort"));
		}, { once: !0 });
	}
	add(e, t, r = {}) {
		if (this.#e.has(e)) throw Error(`Task "${e}" already exists`);
		{
			let i = new X(this, e, t, r);
			this.#e.set(e, i), this.dispatchEvent(new n("add", i));
		}
		return this;
	}
	getTask(e) {
		return this.#e.get(e);
	}
	remove(e) {
		let t = this.getTask(e);
		return t && (this.#e.delete(e), this.dispatchEvent(new n("remove", t))), this;
	}
	reset() {
		for (let e of this.#e.values()) e.reset();
		this.dispatchEvent(new n("reset"));
	}
	async run() {
		s(!(this.subtractTimerOverhead && this.concurrency === "task"), $), this.warmup && await this.#t(), this.dispatchEvent(new n("start"));
		let e = [];
		if (this.concurrency === "bench") {
			let t = [];
			for (let e of this.#e.values()) t.push(e.run());
			e = await Promise.all(t);
		} else for (let t of this.#e.values()) e.push(await t.run());
		return this.dispatchEvent(new n("complete")), e;
	}
	runSync() {
		s(this.concurrency === null, "Cannot use `concurrency` option when using `runSync`"), this.warmup && this.#n();
		let e = [];
		this.dispatchEvent(new n("start"));
		for (let t of this.#e.values()) e.push(t.runSync());
		return this.dispatchEvent(new n("complete")), e;
	}
	table(e = te) {
		return this.tasks.map(e);
	}
	async #t() {
		if (this.dispatchEvent(new n("warmup")), this.concurrency === "bench") {
			let e = [];
			for (let t of this.#e.values()) e.push(t.warmup());
			await Promise.all(e);
		} else for (let e of this.#e.values()) await e.warmup();
	}
	#n() {
		this.dispatchEvent(new n("warmup"));
		for (let e of this.#e.values()) e.warmupSync();
	}
};



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(292);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
