export const id = 101;
export const ids = [101];
export const modules = {

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ renamesIn),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   k4: () => (/* binding */ explainCommits)
/* harmony export */ });
/* unused harmony exports layHarness, progressText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _explain_collect_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1865);
/* harmony import */ var _explain_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7155);
/* harmony import */ var _explain_hotspots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9127);
/* harmony import */ var _host_changes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5207);
/* harmony import */ var _measure_checkout_checkouts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1052);
/* harmony import */ var _measure_checkout_head_bench_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3418);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1836);
/* harmony import */ var _gating_suite_ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2413);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1189);
/** Explains one benchmark of one commit, or what is between two. Takes a plan and commits, borrows checkouts, sets them
 *  up, profiles; gives findings and profiles. */










/** @param base null: where the time of head goes. @throws Failure where nothing can be profiled. */
async function explainCommits({ plan, benchmark, effort = _explain_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .usualEffort */ .Fd, progress }, commits, repository, ports) {
    const { base, head } = commits;
    const checkouts = await (0,_measure_checkout_checkouts_js__WEBPACK_IMPORTED_MODULE_4__/* .borrowCheckouts */ .P)({ repository, base: base ?? head, head, cleanup: ports.cleanup });
    try {
        const inner = portsOf(plan, checkouts.temporary, repository, ports);
        const suite = (0,_suite_js__WEBPACK_IMPORTED_MODULE_8__/* .suiteIn */ .i)(checkouts.head, plan);
        if (base !== null && plan.suite.harness === 'head')
            layHarness(plan, checkouts);
        for (const side of base === null ? ['head'] : ['base', 'head']) {
            if (suite.setup !== null)
                progress(`setting up ${side}`);
            await (0,_explain_collect_place_js__WEBPACK_IMPORTED_MODULE_1__/* .setUpPlace */ .J)(suite, side, checkouts[side], inner);
        }
        const request = { suite, benchmark, effort, progress: (now) => progress(progressText(now)) };
        if (base === null)
            return { kind: 'hotspots', ...(await (0,_explain_hotspots_js__WEBPACK_IMPORTED_MODULE_3__/* .profileBenchmark */ .f)({ ...request, root: checkouts.head }, inner)) };
        const renames = renamesIn(await (0,_host_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .changedFiles */ .Y)(repository, base, head));
        return {
            kind: 'difference',
            ...(await (0,_explain_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainBenchmark */ .Vl)({ ...request, sides: checkouts, renames, ratio: null }, inner)),
        };
    }
    finally {
        await checkouts.release();
    }
}
function layHarness({ suite }, checkouts) {
    const [base, head] = [checkouts.base, checkouts.head].map((root) => (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .placeIn */ .VV)(root, suite, false).workingDirectory);
    (0,_measure_checkout_head_bench_files_js__WEBPACK_IMPORTED_MODULE_5__/* .overlayHarness */ .J)(base, head, suite.benchFiles, checkouts.base);
}
function portsOf(plan, temporary, repository, ports) {
    const seed = plan.measuring.seed ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
    return (0,_gating_suite_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .suitePorts */ .j)(ports, seed, temporary, repository.top);
}
/** New names of files by their old ones. */
function renamesIn(changes) {
    return new Map(changes.flatMap(({ path, from }) => (from === null ? [] : [[from, path]])));
}
function progressText({ run, of, kind }) {
    if (kind === 'cpu')
        return `profiling, run ${run} of ${of}`;
    return kind === 'counts' ? 'counting calls' : 'sampling allocations';
}


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ suiteIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(657);
/* harmony import */ var _measure_rounds_runner_launcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7961);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8675);
/** The wing app/explaining/: why a benchmark is slower, and since which commit; by itself and behind a gate. Here: how
 *  the suite is run where nobody said so. */





const skipped = (name) => name.startsWith('.') || ['node_modules', 'site-packages', 'venv'].includes(name);
/** The suite as it is configured; else the benchmark files of JavaScript, `bench_*` functions of Python, or pytest.
 *  @param root of a checkout. @throws UsageFailure where there is nothing of the kind. */
function suiteIn(root, { suite }) {
    if (suite.run !== null)
        return suite;
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, suite.workingDirectory);
    if ((0,_measure_rounds_runner_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .findBenchFiles */ .n4)(directory, suite.benchFiles).length > 0)
        return suite;
    const run = pythonSuite(directory);
    if (run !== null)
        return { ...suite, run };
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageFailure */ .wK(`no bench files match ${suite.benchFiles.join(', ')}, and there are none of Python`, {
        hint: 'Write the command that runs the suite after --, as in: benchgate explain NAME -- python3 -m pytest bench',
    });
}
function pythonSuite(directory) {
    const plain = (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(directory, ['**/bench_*.py', '**/*_bench.py'], { skip: skipped });
    if (plain.length > 0)
        return 'python3 "$BENCHGATE_RUNNERS/python/benchgate_bench.py" .';
    const tests = (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(directory, ['**/test_*.py', '**/*_test.py'], { skip: skipped });
    const uses = tests.some(({ absolute }) => /\bdef test_\w*\([^)]*\bbenchmark\b/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, 'utf8')));
    return uses ? `${interpreterIn(directory)} -m pytest` : null;
}
/** One that `setup` has made in the checkout goes before the system's. */
function interpreterIn(directory) {
    const environment = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).find((name) => ['.venv', 'venv'].includes(name));
    return environment === undefined ? 'python3' : `${environment}/bin/python`;
}


/***/ }),

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ suitePorts)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _runner_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6789);
/** What measuring is handed of the world of a use case: chance from the seed, the runner of this build, and a
 *  borrowed folder. */


/** @param workspace root of the user's checkout, where two sides are measured beside it. */
function suitePorts(ports, seed, temporary, workspace) {
    return {
        clock: ports.clock,
        signal: ports.signal,
        cleanup: ports.cleanup,
        environment: ports.environment,
        secrets: ports.secrets,
        chance: (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .createRandom */ .s)(seed),
        runner: (0,_runner_path_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerPath */ .M)(),
        temporary,
        ...(workspace === undefined ? {} : { workspace }),
        progress: ports.progress,
        ...(ports.output === undefined ? {} : { output: ports.output }),
    };
}


/***/ }),

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   d2: () => (/* binding */ profilerVariables),
/* harmony export */   rU: () => (/* binding */ drive)
/* harmony export */ });
/* unused harmony export BenchmarkMissing */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_cleanup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1610);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1659);
/* harmony import */ var _measure_focus_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1456);
/* harmony import */ var _measure_launch_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2718);
/* harmony import */ var _measure_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(120);
/* harmony import */ var _measure_rounds_command_launcher_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5672);
/* harmony import */ var _measure_schedule_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4179);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8675);
/** Runs one benchmark on one or two sides while it is profiled. With two sides both workers live at once and are asked
 *  in turn for one short batch each, so that both meet the same machine; the stretches of time in which each of them
 *  worked are written down, for their profiles are of their whole lives. */










/** A batch this long mostly ends before the kernel gives the processor to somebody else. */
const batchSeconds = 0.002;
/** Wall seconds that the work of one second may take where others want the processor too. */
const mostDelay = 5;
/** For a worker to write its profile down. */
const graceSeconds = 60;
let runs = 0;
/** @throws Failure where the benchmark fails. */
async function drive(driven, request, driving) {
    const folders = Object.fromEntries(request.sides.map((side) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(driving.ports.temporary, `profile-${process.pid}-${++runs}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        return [side, folder];
    }));
    return driven.kind === 'worker'
        ? driveWorkers(driven, request, folders, driving)
        : driveCommand(driven, request, folders, driving);
}
function profilerVariables({ kind, interval }, folder, root) {
    return {
        BENCHGATE_PROFILE: folder,
        BENCHGATE_PROFILE_KIND: kind,
        BENCHGATE_PROFILE_INTERVAL: String(interval),
        BENCHGATE_PROFILE_ROOT: root,
    };
}
async function driveWorkers({ name, parts }, request, folders, { places, chance, clock, ports }) {
    const seed = Math.floor(chance.next() * 2 ** 32);
    const live = [];
    try {
        for (const side of request.sides) {
            // Both sides of a pair get the same chance. No processor is theirs: the profiler is a thread of its own.
            const spec = parts[side].worker(0, null, (0,_measure_schedule_js__WEBPACK_IMPORTED_MODULE_9__/* .chanceFrom */ .N2)(seed));
            const variables = profilerVariables(request, folders[side], places[side].root);
            const worker = await (0,_measure_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_6__/* .startWorker */ .Dh)({ ...spec, environment: { ...spec.environment, ...variables } }, ports);
            const one = {
                side,
                worker,
                index: worker.benchmarks.indexOf(name),
                stretches: [],
                times: [],
                iterations: 0,
            };
            live.push(one);
            if (one.index < 0)
                throw new BenchmarkMissing(`${side} has no benchmark ${name}`);
            const omission = await worker.setup(one.index);
            if (omission !== null)
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR(`${name} ${omission.kind} on ${side}: ${omission.message}`);
        }
        if (request.iterations === undefined)
            await sampleInTurns(live, name, request, clock);
        else
            for (const one of live)
                await batch(one, request.iterations, name);
        for (const one of live)
            await one.worker.teardown(one.index);
    }
    finally {
        for (const one of live)
            await one.worker.end(graceSeconds);
    }
    return Object.fromEntries(live.map(({ side, stretches, times, iterations }) => [
        side,
        { folder: folders[side], stretches: request.iterations === undefined ? stretches : null, iterations, times },
    ]));
}
/** The benchmark is not there on a side, which is not the same as one that fails. */
class BenchmarkMissing extends _model_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR {
}
async function batch(live, iterations, name) {
    const from = microseconds();
    const ran = await live.worker.run(live.index, iterations);
    const stretch = [from, microseconds()];
    if (ran.kind !== 'ran')
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR(`${name} failed on ${live.side} under the profiler: ${ran.message}`);
    live.iterations += ran.iterations;
    return { seconds: ran.seconds / ran.iterations, stretch };
}
/** The clock of the profilers. */
function microseconds() {
    return Number(process.hrtime.bigint() / 1000n);
}
async function sampleInTurns(live, name, request, clock) {
    const first = live[0];
    let iterations = 1;
    for (let spent = 0, began = clock.now(); spent < request.warmUpSeconds * live.length; spent = clock.now() - began) {
        const { seconds } = await batch(first, iterations, name);
        for (const other of live.slice(1))
            await batch(other, iterations, name);
        const wanted = Math.round(batchSeconds / Math.max(seconds, 1e-9));
        // Never more than twice the last: the first ones are slow, and say little of the next.
        iterations = Math.max(1, Math.min(wanted, iterations * 2, 1e9));
    }
    let order = [...live];
    const began = clock.now();
    const mostSeconds = request.seconds * live.length * mostDelay;
    while (workedFor(first, iterations) < request.seconds && clock.now() - began < mostSeconds) {
        for (const one of order) {
            const { seconds, stretch } = await batch(one, iterations, name);
            one.times.push(seconds);
            one.stretches.push(stretch);
        }
        order = order.reverse();
    }
}
/** Seconds of work, waiting for the processor not counted: by the quickest tenth of what it has done. */
function workedFor({ times }, iterations) {
    const isLong = (times.at(-1) ?? 0) * iterations > 0.02;
    if (times.length === 0 || (!isLong && times.length % 16 !== 0))
        return 0;
    const quick = times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0;
    return quick * iterations * times.length;
}
/** One start of the command on each side. */
async function driveCommand({ name, command }, request, folders, { places, ports }) {
    const sides = {};
    const filtered = (0,_measure_focus_js__WEBPACK_IMPORTED_MODULE_4__/* .filterCommand */ .Si)(command);
    const filter = filtered === null ? {} : { [_measure_focus_js__WEBPACK_IMPORTED_MODULE_4__/* .filterName */ .iw]: (0,_measure_focus_js__WEBPACK_IMPORTED_MODULE_4__/* .filterFor */ .Qc)(filtered.dialect, [name]) ?? '' };
    for (const side of request.sides) {
        const place = places[side];
        const variables = profilerVariables(request, folders[side], place.root);
        const result = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)({ kind: 'shell', text: filtered?.text ?? command }, {
            directory: place.workingDirectory,
            environment: { ...(0,_measure_rounds_command_launcher_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentAt */ .F)(place, ports), PYTHONHASHSEED: '0', ...filter, ...variables },
            timeoutSeconds: 600,
            graceSeconds: 10,
            signal: ports.signal,
            cleanup: ports.cleanup,
            keepBytes: 0,
            ...(ports.output === undefined ? {} : { onLine: ports.output }),
        });
        if (result.ending.kind === 'cancelled')
            throw new _host_cleanup_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ();
        if (!(0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(result))
            throw (0,_measure_launch_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .launchFailure */ .kp)(result, { side, round: 0, command, secrets: ports.secrets });
        sides[side] = { folder: folders[side], stretches: null, iterations: null, times: [] };
    }
    return sides;
}
/** Who goes first in run number `run`, from 0: balanced over two. */
function sidesOf(run, first) {
    return run % 2 === 0 ? [first, (0,_measure_schedule_js__WEBPACK_IMPORTED_MODULE_9__/* .otherSide */ ._P)(first)] : [(0,_measure_schedule_js__WEBPACK_IMPORTED_MODULE_9__/* .otherSide */ ._P)(first), first];
}


/***/ }),

/***/ 6336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   F: () => (/* binding */ findBenchmark)
/* harmony export */ });
/* harmony import */ var _measure_focus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1456);
/* harmony import */ var _measure_lockstep_command_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7806);
/* harmony import */ var _measure_lockstep_harnesses_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8240);
/* harmony import */ var _measure_lockstep_runner_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2991);
/* harmony import */ var _measure_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(120);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8675);
/** How one benchmark is driven: by a worker of the lockstep protocol, which repeats it as often as asked and nothing
 *  else, or, where the suite has no such worker, by running the whole command. */






/** Finds the benchmark that `wanted` names, wholly or in part.
 *  @throws UsageFailure where there is none, or more than one. */
async function findBenchmark(suite, wanted, places, chance, ports, runner) {
    const parts = await partsOf(suite, places, chance, ports, runner);
    if (parts === null)
        return wholeCommand(suite.run, wanted);
    const found = [];
    const seen = [];
    for (const part of parts.head) {
        const names = part.names ?? (await namesOf(part, chance, ports));
        seen.push(...names);
        for (const name of names)
            if (name.includes(wanted))
                found.push({ name, label: part.label, exact: isCalled(name, wanted) });
    }
    const exact = found.filter((one) => one.exact);
    const chosen = found.find(({ name }) => name === wanted) ??
        (exact.length === 1 ? exact[0] : undefined) ??
        (found.length === 1 ? found[0] : undefined);
    if (chosen === undefined)
        throw notOne(wanted, found.length > 0 ? found.map(({ name }) => name) : seen, found.length);
    const [base, head] = ['base', 'head'].map((side) => parts[side].find(({ label }) => label === chosen.label));
    if (base === undefined || head === undefined)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageFailure */ .wK(`base has no benchmark ${chosen.name}`);
    return { kind: 'worker', name: chosen.name, parts: { base, head } };
}
/** Its whole name, or the whole of its last part. */
function isCalled(name, wanted) {
    return name === wanted || name.endsWith(` > ${wanted}`) || name.endsWith(`::${wanted}`);
}
function notOne(wanted, names, found) {
    const shown = names.slice(0, 8).join(', ');
    const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
    if (found > 1)
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageFailure */ .wK(`${found} benchmarks have ${JSON.stringify(wanted)} in their name`, {
            hint: `Name one of them: ${shown}${more}`,
        });
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageFailure */ .wK(`there is no benchmark ${JSON.stringify(wanted)}`, {
        hint: names.length === 0 ? 'The suite has none.' : `The suite has: ${shown}${more}`,
    });
}
/** Null where nothing in the suite speaks the protocol. */
async function partsOf(suite, places, chance, ports, runner) {
    const options = { affinity: null, timeoutSeconds: suite.launchTimeoutSeconds };
    if (suite.run === null)
        return (0,_measure_lockstep_runner_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerParts */ .L)({ benchFiles: suite.benchFiles, places, runner }, options, ports);
    const { run: command } = suite;
    for (const harness of [
        ...(0,_measure_lockstep_harnesses_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .harnessesOf */ .yZ)(command, suite.format),
        ...(/benchgate_bench\.py/.test(command) ? [null] : []),
    ]) {
        try {
            const parts = await (0,_measure_lockstep_command_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .commandParts */ .s9)({ command, places }, harness, options, ports);
            for (const part of parts.head)
                if (part.met === undefined)
                    await namesOf(part, chance, ports);
            if (parts.head.length > 0)
                return parts;
        }
        catch (error) {
            if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR))
                throw error;
        }
    }
    return null;
}
async function namesOf(part, chance, ports) {
    const worker = await (0,_measure_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_4__/* .startWorker */ .Dh)(part.worker(0, null, chance), ports);
    await worker.end();
    return worker.benchmarks;
}
function wholeCommand(run, wanted) {
    const filters = (0,_measure_focus_js__WEBPACK_IMPORTED_MODULE_0__/* .filterCommand */ .Si)(run) !== null;
    const { text, iterates } = (0,_measure_focus_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteCommand */ .m0)(run);
    if (iterates)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageFailure */ .wK('`run` names `{iterations}`, which nothing gives a value here');
    return { kind: 'command', name: wanted, command: filters ? run : text, filters };
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ setUpPlace),
/* harmony export */   X: () => (/* binding */ profiledPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _measure_provenance_own_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5055);
/* harmony import */ var _measure_runners_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
/* harmony import */ var _measure_runners_preloaded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2412);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1836);
/** A checkout in which what the suite starts can be profiled: its place with the environment that loads the profilers
 *  of runners/explain/ into every Node and Python process. They do nothing until a run names a folder for them. */





/** @param root of a borrowed checkout that is set up. */
function profiledPlace(suite, root, ports) {
    const place = (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .placeIn */ .VV)(root, suite, false);
    const { environment } = (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .launcherPorts */ .jy)(ports);
    const turned = turnedTo(root, environment, ports);
    const now = { ...environment, ...turned };
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join((0,_measure_runners_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .runnersFolder */ .Q)(ports.runner), 'explain');
    return {
        ...place,
        environment: () => ({
            ...turned,
            ...(0,_measure_runners_preloaded_js__WEBPACK_IMPORTED_MODULE_3__/* .withPythonFolder */ .BV)(now, folder),
            ...(0,_measure_runners_preloaded_js__WEBPACK_IMPORTED_MODULE_3__/* .withNodePreload */ .oi)(now, node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'preload.cjs')),
            // A coverage of the user's would be measured along, and writes where it is told.
            NODE_V8_COVERAGE: '',
        }),
    };
}
function turnedTo(root, environment, { workspace }) {
    return workspace === undefined ? {} : (0,_measure_provenance_own_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .ownVariables */ .u)(environment, workspace, root);
}
/** Runs the suite's `setup` there. @throws Failure where it fails. */
async function setUpPlace(suite, side, root, ports) {
    const { environment } = (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .launcherPorts */ .jy)(ports);
    // The same variables as what is profiled has, so that what is installed is found.
    const own = { ...environment, ...turnedTo(root, environment, ports) };
    await (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .setUpSide */ .Lx)(suite, side, root, { ...ports, environment: own });
}


/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k3: () => (/* binding */ readAllocations),
  ZQ: () => (/* binding */ readCounts),
  jl: () => (/* binding */ readCpu)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/explain/profile/profile.js
var profile_profile = __webpack_require__(7656);
;// CONCATENATED MODULE: ./lib/explain/profile/untrusted.js
/** Checks of what a profiled process wrote. The process ran a stranger's code, which may have written the file. */

const longestName = 1_000;
function record(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw unexpected(value, what, 'an object');
}
function list(value, what) {
    if (Array.isArray(value))
        return value;
    throw unexpected(value, what, 'a list');
}
function number(value, what) {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw unexpected(value, what, 'a finite number');
}
/** Longer ones are cut: names of generated code may be whole programs. */
function untrusted_text(value, what) {
    if (typeof value === 'string')
        return value.slice(0, longestName);
    throw unexpected(value, what, 'a text');
}
function unexpected(value, what, wanted) {
    const found = (JSON.stringify(value) ?? String(value)).slice(0, 80);
    return new failure/* Failure */.HR(`the profile's ${what} should be ${wanted}, found ${found}`, {
        hint: 'The suite, or something that it starts, writes into the folder of the profiles.',
    });
}

;// CONCATENATED MODULE: ./lib/explain/profile/python.js
/** What runners/explain/sitecustomize.py leaves: stacks with the times at which they were met, or calls. */



/** @param stretches when samples count; null: always. */
function readPythonProfile(value, stretches, place) {
    const answer = record(value, 'answer');
    if (typeof answer['refusal'] === 'string')
        throw new failure/* Failure */.HR(`Python could not be sampled: ${answer['refusal']}`);
    const frames = framesOf(answer, place);
    const stacks = list(answer['stacks'], 'stacks').map((stack) => list(stack, 'stacks'));
    const weights = new Map();
    const samples = list(answer['samples'], 'samples').map((one) => list(one, 'samples').map((x) => number(x, 'samples')));
    let [wall, waited] = [0, 0];
    for (const [i, [time = 0, cpu = 0, waits = 0, stack = 0]] of samples.entries()) {
        const stretch = (0,profile_profile/* stretchAt */.$m)(time, stretches);
        if (stretch === null)
            continue;
        weights.set(stack, (weights.get(stack) ?? 0) + 1);
        const [before, cpuBefore = 0, waitsBefore = 0] = samples[i - 1] ?? [];
        if (before === undefined || (0,profile_profile/* stretchAt */.$m)(before, stretches) !== stretch)
            continue;
        wall += time - before;
        // It let go of the processor by itself: where it was merely sent away, it did not wait.
        if (waits > waitsBefore)
            waited += Math.max(0, time - before - (cpu - cpuBefore));
    }
    return {
        frames,
        samples: [...weights].map(([at, weight]) => sampleOf(stacks[at] ?? [], weight, frames)),
        collecting: 0,
        idle: wall === 0 ? 0 : waited / wall,
    };
}
function framesOf(answer, place) {
    return list(answer['frames'], 'frames').map((one) => {
        const frame = record(one, 'frames');
        const { file, origin, library } = place(untrusted_text(frame['file'], 'file'));
        return { name: untrusted_text(frame['name'], 'name'), file, line: number(frame['line'], 'line'), column: 0, origin, library };
    });
}
/** Frame and line in turn, from the leaf to the root. */
function sampleOf(stack, weight, frames) {
    const inOrder = [];
    let line = null;
    for (let i = 0; i < stack.length; i += 2) {
        const at = number(stack[i], 'stacks');
        if (frames[at] === undefined)
            continue;
        if (line === null && frames[at].origin === 'own')
            line = number(stack[i + 1], 'stacks');
        // A comprehension runs in a frame of its own, which is its function's.
        if (inOrder.at(-1) !== at || frames[at].origin !== 'own')
            inOrder.push(at);
    }
    return { stack: inOrder.reverse(), weight, line };
}
function readPythonCounts(value, place) {
    const answer = record(value, 'answer');
    const frames = framesOf(answer, place);
    const calls = new Map();
    for (const one of list(answer['calls'], 'calls')) {
        const [at = 0, times = 0] = list(one, 'calls').map((x) => number(x, 'calls'));
        const frame = frames[at];
        if (frame !== undefined)
            calls.set(keyOf(frame), times);
    }
    return list(answer['functions'], 'functions').flatMap((one) => {
        const written = record(one, 'functions');
        const { file, origin } = place(untrusted_text(written['file'], 'file'));
        if (origin !== 'own')
            return [];
        const [name, line] = [untrusted_text(written['name'], 'name'), number(written['line'], 'line')];
        const endLine = number(written['endLine'], 'endLine');
        return [{ file, name, line, endLine, column: 0, calls: calls.get(keyOf({ file, name, line })) ?? 0 }];
    });
}
function keyOf({ file, name, line }) {
    return `${file}\0${name}\0${line}`;
}

;// CONCATENATED MODULE: ./lib/explain/profile/v8.js
/** What V8's inspector gives: a sampled profile of processor time (`Profiler.Profile` of the DevTools protocol), a
 *  sampled profile of allocations, and exact counts of blocks. It comes from a process that ran the user's code, so
 *  every field is checked before it is used. */




/** Pseudo-frames. `(program)` is native code that V8 knows nothing of: the process' own start and end, waiting. */
const pseudo = new Set(['(root)', '(program)', '(idle)', '(garbage collector)']);
/** @param stretches when samples count; null: always. */
function readV8Profile(value, stretches, place) {
    const profile = record(value, 'profile');
    const nodes = nodesOf(list(profile['nodes'], 'nodes'), place);
    const counts = countSamples(profile, stretches);
    const frames = numbering();
    const samples = [];
    let collecting = 0;
    let idle = 0;
    let program = 0;
    for (const [id, weight] of counts) {
        const node = nodes.get(id);
        if (node === undefined)
            continue;
        const { name } = node.frame;
        if (name === '(garbage collector)')
            collecting += weight;
        else if (name === '(idle)')
            idle += weight;
        else if (pseudo.has(name))
            program += weight;
        else
            samples.push(...samplesOf(node, weight, stackOf(id, nodes, frames)));
    }
    const all = collecting + idle + program + samples.reduce((sum, { weight }) => sum + weight, 0);
    return { frames: frames.all, samples, collecting, idle: all === 0 ? 0 : idle / all };
}
function countSamples(profile, stretches) {
    const ids = list(profile['samples'], 'samples');
    const deltas = list(profile['timeDeltas'], 'timeDeltas');
    let time = number(profile['startTime'], 'startTime');
    const counts = new Map();
    for (const [i, id] of ids.entries()) {
        time += number(deltas[i] ?? 0, 'timeDeltas');
        if ((0,profile_profile/* stretchAt */.$m)(time, stretches) === null)
            continue;
        const key = number(id, 'samples');
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
function nodesOf(written, place) {
    const parents = new Map();
    const nodes = new Map();
    for (const one of written) {
        const node = record(one, 'node');
        const id = number(node['id'], 'id');
        for (const child of list(node['children'] ?? [], 'children'))
            parents.set(number(child, 'children'), id);
    }
    for (const one of written) {
        const node = record(one, 'node');
        const id = number(node['id'], 'id');
        const ticks = list(node['positionTicks'] ?? [], 'positionTicks').map((tick) => {
            const { line, ticks } = record(tick, 'positionTicks');
            return [number(line, 'line'), number(ticks, 'ticks')];
        });
        nodes.set(id, {
            frame: frameOf(record(node['callFrame'], 'callFrame'), place),
            parent: parents.get(id) ?? null,
            ticks,
        });
    }
    return nodes;
}
function frameOf(callFrame, place) {
    const { file, origin, library } = place(untrusted_text(callFrame['url'], 'url'));
    return {
        name: untrusted_text(callFrame['functionName'], 'functionName'),
        file,
        line: number(callFrame['lineNumber'], 'lineNumber') + 1,
        column: number(callFrame['columnNumber'], 'columnNumber') + 1,
        origin,
        library,
    };
}
/** Frames by what they say, each once. */
function numbering() {
    const all = [];
    const known = new Map();
    const byText = new Map();
    return {
        all,
        of(frame) {
            const before = known.get(frame);
            if (before !== undefined)
                return before;
            const key = `${frame.file}\0${frame.name}\0${frame.line}\0${frame.column}`;
            const at = byText.get(key) ?? all.push(frame) - 1;
            byText.set(key, at);
            known.set(frame, at);
            return at;
        },
    };
}
function stackOf(id, nodes, frames) {
    const stack = [];
    const seen = new Set();
    for (let at = id; at !== null && !seen.has(at); at = nodes.get(at)?.parent ?? null) {
        seen.add(at);
        const node = nodes.get(at);
        if (node !== undefined && !pseudo.has(node.frame.name))
            stack.push(frames.of(node.frame));
    }
    return stack.reverse();
}
/** Lines are known of the leaf alone, and of the whole profile: their parts are taken to be the same throughout. */
function samplesOf({ frame, ticks }, weight, stack) {
    const all = ticks.reduce((sum, [, count]) => sum + count, 0);
    if (frame.origin !== 'own' || all === 0)
        return [{ stack, weight, line: null }];
    return ticks.map(([line, count]) => ({ stack, weight: (weight * count) / all, line }));
}
/** @returns bytes by stack, of one process from its start to its end. */
function readV8Allocations(value, place) {
    const frames = numbering();
    const samples = [];
    const pending = [
        { node: record(record(value, 'profile')['head'], 'head'), above: [] },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const frame = frameOf(record(next.node['callFrame'], 'callFrame'), place);
        const stack = pseudo.has(frame.name) ? next.above : [...next.above, frames.of(frame)];
        const bytes = number(next.node['selfSize'], 'selfSize');
        if (bytes > 0)
            samples.push({ stack, weight: bytes, line: null });
        for (const child of list(next.node['children'] ?? [], 'children'))
            pending.push({ node: record(child, 'children'), above: stack });
    }
    return { frames: frames.all, samples };
}
/** Functions of the checkout's own files with how often each was called. Files are read for the lines. */
function readV8Counts(value, root, place) {
    return list(value, 'result').flatMap((one) => {
        const script = record(one, 'result');
        const { file, origin } = place(untrusted_text(script['url'], 'url'));
        if (origin !== 'own')
            return [];
        const starts = lineStarts(external_node_path_.join(root, file));
        if (starts === null)
            return [];
        return list(script['functions'], 'functions').flatMap((written) => {
            const { functionName, ranges } = record(written, 'functions');
            const range = record(list(ranges, 'ranges')[0], 'ranges');
            const [from, to] = [number(range['startOffset'], 'startOffset'), number(range['endOffset'], 'endOffset')];
            const name = untrusted_text(functionName, 'functionName');
            // The first of each file is the file itself.
            if (name === '' && from === 0)
                return [];
            const begin = positionOf(from, starts);
            return [{ file, name, ...begin, endLine: positionOf(to, starts).line, calls: number(range['count'], 'count') }];
        });
    });
}
function lineStarts(file) {
    try {
        const source = (0,external_node_fs_.readFileSync)(file, 'utf8');
        const starts = [0];
        for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
            starts.push(at + 1);
        return starts;
    }
    catch {
        return null;
    }
}
function positionOf(offset, starts) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return { line: low, column: offset - starts[low - 1] + 1 };
}

;// CONCATENATED MODULE: ./lib/explain/collect/read.js
/** Reads what the processes of one run left in their folder, and removes it. */







/** Profiles larger than this are no profiles of a second. */
const mostBytes = 256 * 1024 ** 2;
function takeAnswers(folder) {
    const answers = (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
        const bytes = (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name));
        if (bytes.length > mostBytes)
            throw new failure/* Failure */.HR(`a profile of ${bytes.length} bytes is more than can be read`);
        const whole = record(parsed(bytes, name), name);
        return { collector: whole['collector'], whole };
    });
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return answers;
}
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (error) {
        throw new failure/* Failure */.HR(`the profile ${name} is no JSON`, { cause: error });
    }
}
/** @returns the profile of all processes of a run, and by what it was taken.
 *  @throws Failure where none left one. */
function readCpu(folder, stretches, place) {
    const answers = takeAnswers(folder);
    const profiles = answers.map(({ collector, whole }) => {
        const profile = collector === 'v8'
            ? readV8Profile(whole['profile'], stretches, place)
            : readPythonProfile(whole, stretches, place);
        return { profile: stretches === null ? profile : withoutRunner(profile), collector: String(collector) };
    });
    const used = profiles.filter(({ profile }) => profile.samples.length > 0);
    if (used.length === 0) {
        throw new failure/* Failure */.HR(profiles.length === 0 ? 'no process of the suite left a profile' : 'the profile is empty', {
            hint: 'Node and Python are profiled, where they end by themselves and keep NODE_OPTIONS and PYTHONPATH.',
        });
    }
    return {
        profile: (0,profile_profile/* joinProfiles */.bO)(used.map(({ profile }) => profile)),
        collectors: [...new Set(used.map(({ collector }) => collector))],
    };
}
/** A worker that waits for its next batch, or starts it, is in no code of the suite. */
function withoutRunner({ frames, samples, ...profile }) {
    const isOfSuite = (at) => frames[at].origin === 'own' || frames[at].origin === 'library';
    return { ...profile, frames, samples: samples.filter(({ stack }) => stack.some(isOfSuite)) };
}
/** Empty where the runtime tells no allocations. */
function readAllocations(folder, place) {
    const all = takeAnswers(folder)
        .filter(({ collector }) => collector === 'v8')
        .map(({ whole }) => ({ ...readV8Allocations(whole['profile'], place), collecting: 0, idle: 0 }));
    return (0,profile_profile/* joinProfiles */.bO)(all);
}
/** Functions of the checkout's own files, the calls of all processes together. */
function readCounts(folder, root, place) {
    const all = takeAnswers(folder).flatMap(({ collector, whole }) => collector === 'v8' ? readV8Counts(whole['profile'], root, place) : readPythonCounts(whole, place));
    const byPlace = new Map();
    for (const one of all) {
        const key = `${one.file}\0${one.line}\0${one.column}\0${one.name}`;
        const before = byPlace.get(key);
        byPlace.set(key, before === undefined ? one : { ...one, calls: (before.calls ?? 0) + (one.calls ?? 0) });
    }
    return [...byPlace.values()];
}


/***/ }),

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ sideFunctions),
/* harmony export */   bi: () => (/* binding */ matchFunctions)
/* harmony export */ });
/* unused harmony export topLevel */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The wing explain/difference/: two sides' profiles held against each other. Here: which function a frame belongs to,
 *  and which functions of base and head are the same. What has no name of its own (a callback) is part of the function
 *  around it. Lines are attributes and never identity: code that only moved is the same code. */


/** How code that is in no function of its file is called. */
const topLevel = '(top level)';
/** @param counted null where nothing was counted: then the frames themselves are all that is known.
 *  @param root of the checkout, from which the texts are read. */
function sideFunctions(counted, root) {
    const files = new Map();
    for (const one of counted ?? [])
        if (isNamed(one.name))
            files.set(one.file, [...(files.get(one.file) ?? []), one]);
    const byPlace = new Map();
    const source = readOnce(root);
    const all = [];
    for (const [file, functions] of files) {
        const times = new Map();
        for (const one of functions.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
            const ordinal = times.get(one.name) ?? 0;
            times.set(one.name, ordinal + 1);
            const key = keyOf(file, one.name, ordinal);
            const own = {
                key,
                file,
                name: one.name,
                line: one.line,
                endLine: one.endLine,
                calls: one.calls,
                text: textOf(one, source(file)),
            };
            byPlace.set(one, own);
            all.push(own);
        }
    }
    const rest = new Map();
    const others = (frame, name, isWhole) => {
        const key = keyOf(frame.file, name, 0);
        const before = rest.get(key);
        if (before !== undefined)
            return before;
        const line = isWhole ? 1 : frame.line;
        const own = { key, file: frame.file, name, line, endLine: line, calls: null, text: '' };
        rest.set(key, own);
        return own;
    };
    const known = new Map();
    const find = (frame) => {
        const functions = files.get(frame.file) ?? [];
        const found = (isNamed(frame.name) ? sameName(functions, frame) : undefined) ?? innermost(functions, frame);
        if (found !== undefined)
            return byPlace.get(found);
        if (functions.length === 0 && isNamed(frame.name))
            return others(frame, frame.name, false);
        return others(frame, topLevel, true);
    };
    return {
        all,
        of(frame) {
            const before = known.get(frame);
            if (before !== undefined)
                return before;
            const found = find(frame);
            known.set(frame, found);
            return found;
        },
    };
}
function keyOf(file, name, ordinal) {
    return `${file}\0${name}\0${ordinal}`;
}
function isNamed(name) {
    return name !== '' && name !== '(anonymous)' && !name.startsWith('<');
}
function sameName(functions, frame) {
    const same = functions.filter(({ name, line, endLine }) => name === frame.name && line <= frame.line && frame.line <= endLine);
    return same.toSorted((a, b) => distance(a, frame) - distance(b, frame))[0];
}
function distance(one, frame) {
    return Math.abs(one.line - frame.line) * 10_000 + Math.abs(one.column - frame.column);
}
function innermost(functions, { line, column }) {
    const around = functions.filter((one) => (one.line < line || (one.line === line && one.column <= column)) && line <= one.endLine);
    return around.toSorted((a, b) => b.line - a.line || b.column - a.column)[0];
}
function readOnce(root) {
    const known = new Map();
    return (file) => {
        const before = known.get(file);
        if (before !== undefined)
            return before;
        let lines = [];
        try {
            lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), 'utf8').split('\n');
        }
        catch {
            // Generated and gone again: then its functions are known by name alone.
        }
        known.set(file, lines);
        return lines;
    };
}
function textOf({ name, line, endLine, column }, lines) {
    const own = lines.slice(line - 1, endLine);
    if (own.length === 0)
        return '';
    own[0] = own[0].slice(Math.max(0, column - 1));
    const short = name.split('.').at(-1);
    return own.join('\n').replaceAll(short, '\u0001').replace(/\s+/g, '');
}
/** Shorter texts are alike by chance. */
const leastText = 24;
/** @param renames new names of base's files. */
function matchFunctions(base, head, renames) {
    const pairs = new Map();
    const left = { base: new Set(base), head: new Set(head) };
    const pairUp = (keyOfBase, keyOfHead) => {
        const [ofBase, ofHead] = [grouped(left.base, keyOfBase), grouped(left.head, keyOfHead)];
        for (const [key, bases] of ofBase) {
            const heads = ofHead.get(key) ?? [];
            // Several on a side are told apart by a later, or by an earlier rule.
            if (bases.length !== heads.length)
                continue;
            for (const [i, one] of bases.entries()) {
                pairs.set(heads[i], one);
                left.base.delete(one);
                left.head.delete(heads[i]);
            }
        }
    };
    const fileNow = (one) => renames.get(one.file) ?? one.file;
    const text = ({ text }) => (text.length < leastText ? null : text);
    pairUp(({ file, name, text, ...one }) => `${fileNow({ file, name, text, ...one })}\0${name}\0${text}`, ({ file, name, text }) => `${file}\0${name}\0${text}`);
    pairUp((one) => `${fileNow(one)}\0${one.name}`, ({ file, name }) => `${file}\0${name}`);
    pairUp(text, text);
    // A function that went to another file and was changed on the way.
    pairUp(({ name }) => name, ({ name }) => name);
    const byBase = new Map([...pairs].map(([now, before]) => [before.key, now.key]));
    const byHead = new Map([...pairs].map(([now, before]) => [now.key, before]));
    return {
        unified: (key) => byBase.get(key) ?? `${key}\0base`,
        baseOf: (key) => byHead.get(key) ?? null,
    };
}
function grouped(functions, keyOfOne) {
    const groups = new Map();
    for (const one of functions) {
        const key = keyOfOne(one);
        if (key !== null)
            groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return groups;
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownedBy),
/* harmony export */   P: () => (/* binding */ allocatedBy)
/* harmony export */ });
/* harmony import */ var _profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7656);
/** A profile as parts of the whole by function of the repository: every sample belongs to the deepest of its frames
 *  that is the repository's own, so that a call into a library or the runtime is its caller's. */

class Table {
    rows = new Map();
    add(key, column, part) {
        const row = this.rows.get(key) ?? new Map();
        this.rows.set(key, row);
        row.set(column, (row.get(column) ?? 0) + part);
    }
}
function ownedBy(profile, side) {
    const total = Math.max((0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .workOf */ .LT)(profile), 1e-12);
    const shares = new Map();
    const functions = new Map();
    const [lines, libraries, callers, above] = [new Table(), new Table(), new Table(), new Table()];
    let outside = 0;
    for (const { stack, weight, line } of profile.samples) {
        const part = weight / total;
        const owners = ownersIn(stack, profile, side);
        const owner = owners.at(-1);
        if (owner === undefined) {
            outside += part;
            continue;
        }
        functions.set(owner.key, owner);
        shares.set(owner.key, (shares.get(owner.key) ?? 0) + part);
        if (line !== null)
            lines.add(owner.key, line, part);
        const library = libraryIn(stack, profile);
        if (library !== null)
            libraries.add(owner.key, library, part);
        const caller = owners.findLast(({ key }) => key !== owner.key);
        if (caller !== undefined)
            callers.add(owner.key, caller.key, part);
        for (const one of new Set(owners)) {
            functions.set(one.key, one);
            if (one.key !== owner.key)
                above.add(owner.key, one.key, part);
        }
    }
    return {
        shares,
        functions,
        outside,
        collecting: profile.collecting / total,
        lines: lines.rows,
        libraries: libraries.rows,
        callers: callers.rows,
        above: above.rows,
        samples: Math.round((0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .workOf */ .LT)(profile)),
        idle: profile.idle,
    };
}
function ownersIn(stack, { frames }, side) {
    return stack.flatMap((at) => (frames[at].origin === 'own' ? [side.of(frames[at])] : []));
}
/** The package of the first frame below the owner. */
function libraryIn(stack, { frames }) {
    const owner = stack.findLastIndex((at) => frames[at].origin === 'own');
    const below = stack.slice(owner + 1).find((at) => frames[at].origin === 'library');
    return below === undefined ? null : frames[below].library;
}
/** Bytes by key. */
function allocatedBy({ frames, samples }, side) {
    const bytes = new Map();
    for (const { stack, weight } of samples) {
        const owner = ownersIn(stack, { frames }, side).at(-1);
        if (owner !== undefined)
            bytes.set(owner.key, (bytes.get(owner.key) ?? 0) + weight);
    }
    return bytes;
}


/***/ }),

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yX: () => (/* binding */ allocatingSeconds),
  se: () => (/* binding */ countedIn),
  QM: () => (/* binding */ countedSeconds),
  Vl: () => (/* binding */ explainBenchmark),
  YP: () => (/* binding */ explain_interval),
  fA: () => (/* binding */ openSession),
  wU: () => (/* binding */ readSide),
  sD: () => (/* binding */ timesFor),
  bs: () => (/* binding */ explain_together),
  Fd: () => (/* binding */ usualEffort)
});

// UNUSED EXPORTS: findingsIn, recordRuns

// EXTERNAL MODULE: ./lib/measure/runners/folder.js
var folder = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/measure/suite.js + 45 modules
var measure_suite = __webpack_require__(1836);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/explain/collect/drive.js
var drive = __webpack_require__(5790);
// EXTERNAL MODULE: ./lib/explain/collect/parts.js
var parts = __webpack_require__(6336);
// EXTERNAL MODULE: ./lib/explain/collect/place.js
var place = __webpack_require__(1865);
// EXTERNAL MODULE: ./lib/explain/collect/read.js + 3 modules
var read = __webpack_require__(737);
// EXTERNAL MODULE: ./lib/statistics/student.js + 1 modules
var student = __webpack_require__(8186);
;// CONCATENATED MODULE: ./lib/explain/difference/clock.js
/** How much slower head is than base, from the profiles alone: functions whose text is the same and which are called as
 *  often take as long as they did, and so are a clock that a busy machine does not disturb, for it slows all functions
 *  of a run alike. Batches timed in turn know more, but on a busy machine less certainly. */

/** Parts of the time that have to be such functions', together and in the middle one of them. */
const leastClock = 0.25;
/** A timed ratio that is less certain than this says nothing against the clock. */
const mostUncertain = 0.05;
const sameCalls = 0.005;
/** Ratios of head's time to base's for each pair, as the findings are to reckon with them. */
function ratiosOf(pairs, matching, counted) {
    const timed = pairs.map(({ ratio }) => ratio);
    const clocks = pairs.map((pair) => clockOf(pair, matching, counted));
    if (pairs.length < 3 || clocks.some((one) => one === null))
        return timed;
    const [centre, half] = interval(timed);
    const clock = mean(clocks);
    const agrees = half > mostUncertain * centre || Math.abs(clock - centre) <= half;
    return agrees ? clocks : timed;
}
/** Around the weighted median of all such functions; null where they are too small a part. */
function clockOf({ base, head }, matching, counted) {
    const ratios = [];
    for (const [key, own] of head.functions) {
        const before = matching.baseOf(key);
        if (before === null || before.text !== own.text || own.text === '')
            continue;
        const [was, is] = [base.shares.get(before.key) ?? 0, head.shares.get(key) ?? 0];
        if (was === 0 || is === 0 || !calledAlike(before.key, key, counted))
            continue;
        ratios.push({ ratio: was / is, weight: was });
    }
    const all = ratios.reduce((sum, { weight }) => sum + weight, 0);
    if (all < leastClock)
        return null;
    let below = 0;
    for (const { ratio, weight } of ratios.toSorted((a, b) => a.ratio - b.ratio)) {
        below += weight;
        if (below >= all / 2)
            return together(ratios, ratio);
    }
    return null;
}
/** Functions this far from the middle one, as a ratio, are no part of the clock: something else became of them. */
const mostApart = 1.25;
/** Of all that keep the same time, which is far less by chance than the one in the middle. */
function together(ratios, middle) {
    const same = ratios.filter(({ ratio }) => ratio < middle * mostApart && ratio > middle / mostApart);
    const was = same.reduce((sum, { weight }) => sum + weight, 0);
    return was / same.reduce((sum, { weight, ratio }) => sum + weight / ratio, 0);
}
function calledAlike(before, now, counted) {
    if (counted === null)
        return true;
    const [was, is] = [counted.base.calls.get(before) ?? 0, counted.head.calls.get(now) ?? 0];
    return Math.abs(is - was) <= sameCalls * Math.max(was, is);
}
function interval(values) {
    const centre = mean(values);
    const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
    return [centre, (0,student/* studentQuantile */.FI)(0.975, values.length - 1) * Math.sqrt(variance / values.length)];
}
function mean(values) {
    return values.reduce((sum, one) => sum + one, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/explain/difference/costs.js
/** What each function costs on both sides, run by run, in parts of base's time of an iteration. The garbage collector
 *  is paid by those who allocate: what it takes for a byte is seen in base, how many bytes there are is counted, since
 *  when it runs within some short batches is chance. */
function costsOf(pairs, matching, counted) {
    const perByte = collectorPerByte(pairs, counted);
    const unit = 1 + (counted === null ? 0 : perByte * totalOf(counted.base.bytes));
    const keyed = (rows) => new Map([...rows].map(([key, x]) => [matching.unified(key), x]));
    const bytes = {
        base: keyed(counted?.base.bytes ?? new Map()),
        head: counted?.head.bytes ?? new Map(),
    };
    const rows = pairs.map(({ base, head, ratio }) => ({ was: keyed(base.shares), is: head.shares, ratio }));
    const keys = new Set([
        ...rows.flatMap(({ was, is }) => [...was.keys(), ...is.keys()]),
        ...bytes.base.keys(),
        ...bytes.head.keys(),
    ]);
    const functions = new Map([...keys].map((key) => {
        const collected = { base: (bytes.base.get(key) ?? 0) * perByte, head: (bytes.head.get(key) ?? 0) * perByte };
        const base = rows.map(({ was }) => ((was.get(key) ?? 0) + collected.base) / unit);
        const head = rows.map(({ is, ratio }) => ((is.get(key) ?? 0) * ratio + collected.head) / unit);
        const collecting = (collected.head - collected.base) / unit;
        return [key, { base, head, delta: head.map((value, i) => value - base[i]), collecting }];
    }));
    const more = perByte * (totalOf(bytes.head) - totalOf(bytes.base));
    return { functions, change: pairs.map(({ ratio }) => (ratio - 1 + more) / unit) };
}
/** In parts of base's work. */
function collectorPerByte(pairs, counted) {
    const all = totalOf(counted?.base.bytes ?? new Map());
    const parts = pairs.map(({ base }) => base.collecting).toSorted((a, b) => a - b);
    return all === 0 || parts.length === 0 ? 0 : parts[(parts.length - 1) >> 1] / all;
}
function totalOf(rows) {
    return [...rows.values()].reduce((sum, one) => sum + one, 0);
}

;// CONCATENATED MODULE: ./lib/explain/difference/moved.js
/** Cost that only moved: a function that is new takes what its caller has lost, one that is gone is now part of its
 *  caller, one took the place of another. Such functions are looked at together, and what is left over is their change. */
/** Parts of the time below this are nobody's. */
const leastPart = 0.002;
/** @returns keys in groups; most functions are alone. */
function groupsOf(costs, pairs, matching) {
    const parent = new Map([...costs.keys()].map((key) => [key, key]));
    const find = (key) => {
        let at = key;
        while (parent.get(at) !== at)
            at = parent.get(at);
        return at;
    };
    const join = (a, b) => {
        if (parent.has(a) && parent.has(b))
            parent.set(find(a), find(b));
    };
    const replacedBelow = new Map();
    for (const [key, cost] of costs) {
        const [was, is] = [moved_mean(cost.base), moved_mean(cost.head)];
        const isNew = !key.endsWith('\0base') && matching.baseOf(key) === null && is > leastPart;
        const isGone = key.endsWith('\0base') && was > leastPart;
        if (!isNew && !isGone)
            continue;
        const caller = isNew ? callerIn(key, 'head', pairs, matching) : callerIn(key, 'base', pairs, matching);
        if (caller === null)
            continue;
        const grown = moved_mean(costs.get(caller)?.delta ?? []);
        if (isNew ? grown < 0 : grown > 0)
            join(key, caller);
        // One that is new and one that is gone, below the same caller.
        const kind = `${caller}\0${isNew ? 'gone' : 'new'}`;
        const other = replacedBelow.get(kind);
        if (other !== undefined)
            join(key, other);
        replacedBelow.set(`${caller}\0${isNew ? 'new' : 'gone'}`, key);
    }
    const groups = new Map();
    for (const key of costs.keys()) {
        const root = find(key);
        groups.set(root, [...(groups.get(root) ?? []), key]);
    }
    return [...groups.values()];
}
/** Who calls it most, by the key of head. */
function callerIn(key, side, pairs, matching) {
    const sums = new Map();
    for (const pair of pairs) {
        const own = side === 'base' ? key.slice(0, -'\0base'.length) : key;
        for (const [caller, part] of pair[side].callers.get(own) ?? [])
            sums.set(caller, (sums.get(caller) ?? 0) + part);
    }
    const [most] = [...sums].toSorted((a, b) => b[1] - a[1]);
    if (most === undefined)
        return null;
    return side === 'base' ? matching.unified(most[0]) : most[0];
}
function moved_mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/explain/difference/compare.js
/** Which functions make a benchmark slower: the parts of several runs of base and head, held against each other. Numbers
 *  in, findings out; never words. The unit is the run: samples within one are not independent. */




/** A function is named only where its growth is this many standard errors away from none, … */
const leastT = 4;
/** … and this part of an iteration's time, … */
const compare_leastPart = 0.01;
/** … and this part of the whole change. */
const leastOfChange = 0.1;
/** Functions that explain less than this are not "the reason". */
const leastExplained = 0.5;
const mostIdle = 0.8;
const fewestSamples = 100;
const mostNamed = 10;
function explainDifference(given) {
    const ratios = ratiosOf(given.pairs, given.matching, given.counted);
    const compared = { ...given, pairs: given.pairs.map((pair, i) => ({ ...pair, ratio: ratios[i] })) };
    const { pairs, collectors } = compared;
    const samples = Math.min(...pairs.flatMap(({ base, head }) => [base.samples, head.samples]));
    const costs = costsOf(pairs, compared.matching, compared.counted);
    const whole = spread(costs.change);
    const facts = { change: whole.change, collectors, runs: pairs.length, samples };
    const none = (doubt, explained = null) => ({
        functions: [],
        explained,
        ...facts,
        doubt,
    });
    const idle = median(pairs.flatMap(({ base, head }) => [base.idle, head.idle]));
    if (idle > mostIdle)
        return none({ code: 'waits', idle });
    if (samples < fewestSamples)
        return none({ code: 'too-few-samples', samples });
    const seen = compared.confirmed ? whole.mean > compare_leastPart / 2 : whole.t > leastT && whole.mean > compare_leastPart;
    if (!seen)
        return none({ code: 'not-seen' });
    const functions = culpritsOf(costs.functions, compared, whole.mean);
    const explained = functions.reduce((sum, { of }) => sum + of, 0);
    if (functions.length === 0 || explained < leastExplained)
        return { functions, explained, ...facts, doubt: { code: 'no-single-function' } };
    return { functions: functions.slice(0, mostNamed), explained, ...facts, doubt: null };
}
function culpritsOf(costs, compared, whole) {
    return groupsOf(costs, compared.pairs, compared.matching)
        .map((group) => {
        const rows = group.map((key) => costs.get(key));
        return { group, growth: spread(sumOf(rows.map(({ delta }) => delta))), isShift: isShift(rows, compared.pairs) };
    })
        .filter(({ growth }) => growth.t > leastT && growth.mean >= Math.max(compare_leastPart, leastOfChange * whole))
        .filter(({ isShift }) => isShift)
        .toSorted((a, b) => b.growth.mean - a.growth.mean)
        .flatMap(({ group, growth }) => {
        const key = group.toSorted((a, b) => compare_mean(costs.get(b).delta) - compare_mean(costs.get(a).delta))[0];
        const own = headFunction(key, compared.pairs);
        return own === null ? [] : [culprit(own, growth, whole, costs.get(key), compared)];
    });
}
/** Most of the time is a function that can hardly get a larger part of it. */
const mostlyOne = 0.5;
/** Whether its part of the time has grown, too: where everything takes longer alike, no function is the reason. */
function isShift(rows, pairs) {
    const base = sumOf(rows.map(({ base }) => base));
    const head = sumOf(rows.map(({ head }) => head));
    if (compare_mean(base) > mostlyOne)
        return true;
    const grown = spread(pairs.map(({ ratio }, i) => head[i] / ratio - base[i]));
    return grown.t > leastT / 2;
}
function headFunction(key, pairs) {
    for (const { head } of pairs) {
        const found = head.functions.get(key);
        if (found !== undefined)
            return found;
    }
    return null;
}
function culprit(own, growth, whole, cost, compared) {
    const { pairs, matching, counted } = compared;
    const before = matching.baseOf(own.key);
    const calls = amounts(counted?.base.calls, counted?.head.calls, before, own);
    const bytes = amounts(counted?.base.bytes, counted?.head.bytes, before, own);
    const touched = before === null || before.text !== own.text;
    const hot = hotLine(own.key, before?.key ?? null, pairs);
    const calledBy = touched ? null : touchedAbove(own.key, compared);
    const library = libraryOf(own.key, before?.key ?? null, pairs, growth.mean);
    return {
        name: own.name,
        file: own.file,
        line: own.line,
        endLine: own.endLine,
        share: { base: before === null ? null : compare_mean(cost.base), head: compare_mean(cost.head) / (1 + whole) },
        change: growth.change,
        of: growth.mean / whole,
        manner: mannerOf(before === null, cost, growth.mean, calls, bytes),
        ...(calls === null ? {} : { calls }),
        ...(bytes === null ? {} : { bytes }),
        ...(hot === null ? {} : { hot }),
        touched,
        ...(calledBy === null ? {} : { calledBy }),
        ...(library === null ? {} : { library }),
    };
}
function amounts(base, head, before, own) {
    if (base === undefined || head === undefined)
        return null;
    const [was, is] = [before === null ? 0 : (base.get(before.key) ?? 0), head.get(own.key) ?? 0];
    return was === 0 && is === 0 ? null : { base: was, head: is };
}
/** Calls that grew by this part of what the time grew by are why. */
const callsPart = 0.5;
function mannerOf(isNew, cost, growth, calls, bytes) {
    if (isNew)
        return 'new';
    const slower = growth / Math.max(compare_mean(cost.base), 1e-9);
    if (calls !== null && calls.base > 0 && calls.head / calls.base - 1 > Math.max(0.01, callsPart * slower))
        return 'more-often';
    const { collecting } = cost;
    const more = bytes === null ? 0 : bytes.head - bytes.base;
    if (bytes !== null && more > 0.2 * bytes.base && collecting > 0.25 * growth)
        return 'allocates';
    return 'each-slower';
}
/** The line whose part grew most, as head has it. */
function hotLine(key, before, pairs) {
    const lines = sumRows(pairs.map(({ head }) => head.lines.get(key)));
    const was = before === null ? 0 : compare_mean(pairs.map(({ base }) => sum([...(base.lines.get(before)?.values() ?? [])])));
    const [hottest] = [...lines].toSorted((a, b) => b[1] - a[1]);
    return hottest === undefined || (was === 0 && before !== null) ? null : hottest[0];
}
/** The own function above it in which the change is, the nearest where several are. */
function touchedAbove(key, { pairs, matching }) {
    const above = sumRows(pairs.map(({ head }) => head.above.get(key)));
    const callers = sumRows(pairs.map(({ head }) => head.callers.get(key)));
    const touched = [...above].flatMap(([other, part]) => {
        const own = headFunction(other, pairs);
        const before = matching.baseOf(other);
        if (own === null || (before !== null && before.text === own.text))
            return [];
        return [{ own, part: part + (callers.get(other) ?? 0) }];
    });
    const [best] = touched.toSorted((a, b) => b.part - a.part);
    return best === undefined ? null : { name: best.own.name, file: best.own.file, line: best.own.line };
}
/** The package that makes up most of the growth. */
function libraryOf(key, before, pairs, growth) {
    const now = sumRows(pairs.map(({ head, ratio }) => scaled(head.libraries.get(key), ratio)));
    const was = before === null ? new Map() : sumRows(pairs.map(({ base }) => base.libraries.get(before)));
    const grown = [...now].map(([name, part]) => [name, (part - (was.get(name) ?? 0)) / pairs.length]);
    const [most] = grown.toSorted((a, b) => b[1] - a[1]);
    return most !== undefined && most[1] > growth / 2 ? most[0] : null;
}
function scaled(row, ratio) {
    return new Map([...(row ?? [])].map(([name, part]) => [name, part * ratio]));
}
function sumRows(rows) {
    const all = new Map();
    for (const row of rows)
        for (const [key, part] of row ?? [])
            all.set(key, (all.get(key) ?? 0) + part);
    return all;
}
/** Of one value a run; of a single one nothing is certain. */
function spread(values) {
    const centre = compare_mean(values);
    const n = values.length;
    const variance = n < 2 ? Number.POSITIVE_INFINITY : sum(values.map((value) => (value - centre) ** 2)) / (n - 1);
    const error = Math.sqrt(variance / n);
    const half = n < 2 ? 1e9 : (0,student/* studentQuantile */.FI)(0.975, n - 1) * error;
    const t = error === 0 ? (centre > 0 ? Number.POSITIVE_INFINITY : 0) : centre / error;
    return { mean: centre, t, change: { estimate: centre, low: centre - half, high: centre + half } };
}
function sumOf(rows) {
    return rows[0].map((_, i) => sum(rows.map((row) => row[i])));
}
function sum(values) {
    return values.reduce((all, one) => all + one, 0);
}
function compare_mean(values) {
    return values.length === 0 ? 0 : sum(values) / values.length;
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

// EXTERNAL MODULE: ./lib/explain/difference/functions.js
var difference_functions = __webpack_require__(5774);
// EXTERNAL MODULE: ./lib/explain/difference/owned.js
var owned = __webpack_require__(9006);
// EXTERNAL MODULE: ./lib/explain/profile/origin.js
var origin = __webpack_require__(4391);
// EXTERNAL MODULE: ./lib/explain/profile/profile.js
var profile = __webpack_require__(7656);
;// CONCATENATED MODULE: ./lib/explain/explain.js
/** The room explain/: why a benchmark is as slow as it is, or slower than it was. Takes checkouts that are set up and a
 *  benchmark; profiles it in runs of their own, several of each side in turn, and gives findings. Never measures for
 *  the gate, decides no verdict, has no words. Wings: profile/ (what profilers leave, as one thing), collect/ (how they
 *  are run), difference/ (two sides held against each other), bisect/ (which commit it was).
 *
 *  Profilers see what they cost themselves, so nothing that is measured here is shown as a time of the suite. */












/** 2,000 samples name a function that makes 5 % of the time slower; five runs keep chance from naming one. */
const usualEffort = { runs: 5, warmUpSeconds: 0.3, seconds: 0.8, mostSeconds: null };
/** @throws Failure where the benchmark cannot be run, or cannot be profiled. */
async function explainBenchmark(request, ports) {
    return findingsIn(await recordRuns(request, ports), request);
}
async function recordRuns(request, ports) {
    const session = await openSession(request, ports);
    const began = ports.clock.now();
    const runs = [];
    const total = request.effort.runs;
    let longest = 0;
    const left = () => (request.effort.mostSeconds ?? Number.POSITIVE_INFINITY) - (ports.clock.now() - began);
    for (let run = 0; run < total && left() > longest; run++) {
        request.progress?.({ run: run + 1, of: total, kind: 'cpu' });
        const before = ports.clock.now();
        runs.push(await sampleOnce(session, request, run));
        longest = Math.max(longest, ports.clock.now() - before);
    }
    // Whom time belongs to can be told without them; how often it was called cannot.
    const counts = await countBoth(session, request, runs);
    return { benchmark: session.driven.name, roots: session.roots, runs, counts };
}
async function openSession({ suite, benchmark, sides }, ports) {
    const inner = (0,measure_suite/* launcherPorts */.jy)(ports);
    const places = { base: placed(suite, sides.base, ports), head: placed(suite, sides.head, ports) };
    const driven = await (0,parts/* findBenchmark */.F)(suite, benchmark, places, ports.chance, inner, ports.runner);
    const runners = (0,folder/* runnersFolder */.Q)(ports.runner);
    return {
        driven,
        driving: { places, chance: ports.chance, clock: ports.clock, ports: inner },
        roots: sides,
        place: { base: (0,origin/* createPlacing */.l)(sides.base, runners), head: (0,origin/* createPlacing */.l)(sides.head, runners) },
    };
}
function placed(suite, root, ports) {
    return (0,place/* profiledPlace */.X)(suite, root, ports);
}
/** Microseconds between samples. */
const explain_interval = 500;
async function sampleOnce(session, request, run) {
    const { warmUpSeconds, seconds } = request.effort;
    const driven = await (0,drive/* drive */.rU)(session.driven, { kind: 'cpu', sides: (0,drive/* sidesOf */.Mm)(run, 'base'), warmUpSeconds, seconds, interval: explain_interval }, session.driving);
    const base = readSide('base', driven.base, session);
    const head = readSide('head', driven.head, session);
    const timed = driven.base.times.length > 0;
    const ratio = timed
        ? ratioOf(driven.base.times, driven.head.times)
        : (request.ratio ?? (0,profile/* workOf */.LT)(head.profile) / Math.max(1, (0,profile/* workOf */.LT)(base.profile)));
    return {
        base: base.profile,
        head: head.profile,
        collectors: [...base.collectors, ...head.collectors],
        ratio,
        secondsPerIteration: timed ? (0,robust/* median */.JZ)(driven.base.times) : null,
    };
}
function readSide(side, { folder, stretches }, session) {
    return (0,read/* readCpu */.jl)(folder, stretches, session.place[side]);
}
/** Neighbours in time are held against each other. */
function ratioOf(base, head) {
    const pairs = Math.min(base.length, head.length);
    return Math.exp((0,robust/* median */.JZ)(Array.from({ length: pairs }, (_, i) => Math.log(head[i] / base[i]))));
}
/** Seconds of work that are counted, and in which allocations are sampled. */
const countedSeconds = 0.15;
const allocatingSeconds = 0.7;
const allocationRuns = 2;
const mostCounted = 1_000_000;
/** Iterations that take about so many seconds, of `each` seconds; one run of the command where nobody timed them. */
function timesFor(seconds, each) {
    if (each === null)
        return 1;
    return Math.max(2, Math.min(mostCounted, Math.round(seconds / Math.max(each, 1e-9))));
}
async function countBoth(session, request, runs) {
    const each = runs[0]?.secondsPerIteration ?? null;
    const allocates = runs.some(({ collectors }) => collectors.includes('v8'));
    const of = 1 + (allocates ? allocationRuns : 0);
    const both = (kind, seconds) => (0,drive/* drive */.rU)(session.driven, { kind, sides: ['base', 'head'], warmUpSeconds: 0, seconds: 0, iterations: timesFor(seconds, each), interval: explain_interval }, session.driving);
    request.progress?.({ run: 1, of, kind: 'counts' });
    const counted = await both('counts', countedSeconds);
    const allocations = { base: [], head: [] };
    for (let run = 0; allocates && run < allocationRuns; run++) {
        request.progress?.({ run: run + 2, of, kind: 'allocations' });
        const allocated = await both('allocations', allocatingSeconds);
        for (const side of ['base', 'head']) {
            const { folder, iterations } = allocated[side];
            allocations[side].push({ bytes: (0,read/* readAllocations */.k3)(folder, session.place[side]), iterations });
        }
    }
    const countsOf = (side) => ({
        functions: (0,read/* readCounts */.ZQ)(counted[side].folder, session.roots[side], session.place[side]),
        iterations: counted[side].iterations,
        allocations: allocations[side],
    });
    return { base: countsOf('base'), head: countsOf('head') };
}
function findingsIn({ benchmark, roots, runs, counts }, request) {
    const functions = {
        base: (0,difference_functions/* sideFunctions */.XS)(counts.base.functions, roots.base),
        head: (0,difference_functions/* sideFunctions */.XS)(counts.head.functions, roots.head),
    };
    const pairs = runs.map(({ base, head, ratio }) => ({
        base: (0,owned/* ownedBy */.L)(base, functions.base),
        head: (0,owned/* ownedBy */.L)(head, functions.head),
        ratio,
    }));
    const matching = (0,difference_functions/* matchFunctions */.bi)(allFunctions(functions.base, pairs.map(({ base }) => base)), allFunctions(functions.head, pairs.map(({ head }) => head)), request.renames);
    const collectors = [...new Set(runs.flatMap((one) => one.collectors))];
    const counted = { base: countedIn(counts.base, functions.base), head: countedIn(counts.head, functions.head) };
    const compared = { pairs, matching, counted, collectors, confirmed: request.ratio !== null };
    const why = pairs.length < 3
        ? { ...explainDifference(compared), functions: [], explained: null, doubt: { code: 'no-time' } }
        : explainDifference(compared);
    return {
        benchmark,
        why,
        profiles: { base: explain_together(runs.map(({ base }) => base)), head: explain_together(runs.map(({ head }) => head)) },
    };
}
function allFunctions(side, owned) {
    const all = new Map(side.all.map((one) => [one.key, one]));
    for (const { functions } of owned)
        for (const [key, one] of functions)
            if (!all.has(key))
                all.set(key, one);
    return [...all.values()];
}
function countedIn({ functions: _, iterations, allocations }, side) {
    const calls = new Map(side.all.map(({ key, calls }) => [key, (calls ?? 0) / (iterations ?? 1)]));
    const bytes = new Map();
    for (const one of allocations)
        for (const [key, size] of (0,owned/* allocatedBy */.P)(one.bytes, side))
            bytes.set(key, (bytes.get(key) ?? 0) + size / (one.iterations ?? 1) / allocations.length);
    return { calls, bytes };
}
function explain_together(profiles) {
    const frames = [];
    const numbers = new Map();
    const samples = profiles.flatMap((profile) => {
        const at = profile.frames.map((frame) => {
            const key = `${frame.file}\0${frame.name}\0${frame.line}\0${frame.column}`;
            const known = numbers.get(key) ?? frames.push(frame) - 1;
            numbers.set(key, known);
            return known;
        });
        return profile.samples.map((sample) => ({ ...sample, stack: sample.stack.map((one) => at[one]) }));
    });
    return {
        frames,
        samples,
        collecting: profiles.reduce((sum, { collecting }) => sum + collecting, 0),
        idle: (0,robust/* median */.JZ)(profiles.map(({ idle }) => idle).concat(profiles.length === 0 ? [0] : [])),
    };
}


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ profileBenchmark)
/* harmony export */ });
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _collect_drive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5790);
/* harmony import */ var _collect_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(737);
/* harmony import */ var _difference_functions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5774);
/* harmony import */ var _difference_owned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9006);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7155);
/** Where the time of a benchmark goes, per function and line, of one checkout. */






/** @throws Failure where the benchmark cannot be run, or cannot be profiled. */
async function profileBenchmark(request, ports) {
    const { root, effort, progress } = request;
    const session = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)({ ...request, sides: { base: root, head: root } }, ports);
    const { warmUpSeconds, seconds } = effort;
    const runs = [];
    for (let run = 0; run < effort.runs; run++) {
        progress?.({ run: run + 1, of: effort.runs, kind: 'cpu' });
        const request = { kind: 'cpu', sides: ['head'], warmUpSeconds, seconds, interval: _explain_js__WEBPACK_IMPORTED_MODULE_5__/* .interval */ .YP };
        const { head } = await (0,_collect_drive_js__WEBPACK_IMPORTED_MODULE_1__/* .drive */ .rU)(session.driven, request, session.driving);
        const each = head.times.length === 0 ? null : (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(head.times);
        runs.push({ ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .readSide */ .wU)('head', head, session), each });
    }
    const each = runs[0]?.each ?? null;
    const collectors = [...new Set(runs.flatMap((one) => one.collectors))];
    const counts = await count(session, each, collectors.includes('v8'), request);
    const functions = (0,_difference_functions_js__WEBPACK_IMPORTED_MODULE_3__/* .sideFunctions */ .XS)(counts.functions, root);
    const profile = (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .together */ .bs)(runs.map((one) => one.profile));
    const owned = (0,_difference_owned_js__WEBPACK_IMPORTED_MODULE_4__/* .ownedBy */ .L)(profile, functions);
    const { calls, bytes } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .countedIn */ .se)(counts, functions);
    return {
        profile,
        hotspots: {
            benchmark: session.driven.name,
            collectors,
            runs: runs.length,
            samples: owned.samples,
            idle: owned.idle,
            collecting: owned.collecting,
            seconds: each,
            functions: [...owned.shares]
                .toSorted((a, b) => b[1] - a[1])
                .map(([key, share]) => hotspot(owned.functions.get(key), share, owned, calls, bytes)),
        },
    };
}
function hotspot({ key, name, file, line }, share, owned, calls, bytes) {
    const bySize = (row) => [...(row ?? [])].toSorted((a, b) => b[1] - a[1]);
    return {
        name,
        file,
        line,
        share,
        calls: calls.get(key) ?? null,
        bytes: bytes.get(key) ?? null,
        lines: bySize(owned.lines.get(key)).map(([line, share]) => ({ line, share })),
        libraries: bySize(owned.libraries.get(key)).map(([name, share]) => ({ name, share })),
    };
}
async function count(session, each, allocates, { root, progress }) {
    const once = async (kind, seconds) => {
        progress?.({ run: 1, of: 1, kind });
        const iterations = (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .timesFor */ .sD)(seconds, each);
        const request = { kind, sides: ['head'], warmUpSeconds: 0, seconds: 0, iterations, interval: _explain_js__WEBPACK_IMPORTED_MODULE_5__/* .interval */ .YP };
        return (await (0,_collect_drive_js__WEBPACK_IMPORTED_MODULE_1__/* .drive */ .rU)(session.driven, request, session.driving)).head;
    };
    const counted = await once('counts', _explain_js__WEBPACK_IMPORTED_MODULE_5__/* .countedSeconds */ .QM);
    const functions = (0,_collect_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCounts */ .ZQ)(counted.folder, root, session.place.head);
    if (!allocates)
        return { functions, iterations: counted.iterations, allocations: [] };
    const { folder, iterations } = await once('allocations', _explain_js__WEBPACK_IMPORTED_MODULE_5__/* .allocatingSeconds */ .yX);
    return {
        functions,
        iterations: counted.iterations,
        allocations: [{ bytes: (0,_collect_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readAllocations */ .k3)(folder, session.place.head), iterations }],
    };
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPlacing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/** Whose code a file is, and how it is called. */



const packages = /(?:^|\/)(?:node_modules|site-packages|dist-packages)\/((?:@[^/]+\/)?[^/]+)/;
/** @param root of the checkout. @param runners the folder of Benchgate's own, which are nobody's code.
 *  @returns how a file that a runtime names is to be understood; asked often, so answers are kept. */
function createPlacing(root, runners) {
    const roots = [...new Set([root, real(root)])];
    const own = [...new Set([runners, real(runners)])];
    const known = new Map();
    const place = (written) => {
        const file = pathOf(written);
        if (file === null)
            return { file: written, origin: 'runtime', library: null };
        if (own.some((folder) => isBelow(file, folder)))
            return { file: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), origin: 'runner', library: null };
        const library = packages.exec(file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))?.[1];
        if (library !== undefined)
            return { file, origin: 'library', library: library.replace(/\.py$/, '') };
        const inside = roots.find((folder) => isBelow(file, folder));
        if (inside === undefined)
            return { file, origin: 'runtime', library: null };
        return { file: node_path__WEBPACK_IMPORTED_MODULE_1__.relative(inside, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), origin: 'own', library: null };
    };
    return (written) => {
        const before = known.get(written);
        if (before !== undefined)
            return before;
        const placed = place(written);
        known.set(written, placed);
        return placed;
    };
}
function pathOf(written) {
    if (written.startsWith('file://')) {
        try {
            return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(written.replace(/[?#].*$/, ''));
        }
        catch {
            return null;
        }
    }
    return node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(written) ? node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(written) : null;
}
function isBelow(file, folder) {
    return file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function real(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return file;
    }
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ stretchAt),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   bO: () => (/* binding */ joinProfiles)
/* harmony export */ });
/** The wing explain/profile/: what profilers of different runtimes leave, as one thing: stacks of frames with weights.
 *  Takes the files of one run of one side and the stretches of time that count; gives a Profile. Never decides
 *  anything, and never opens what a frame names. */
const always = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/** The one that a moment is in, of several that are sorted and apart; null outside them. Without any, all time counts. */
function stretchAt(time, stretches) {
    if (stretches === null)
        return always;
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (stretches[middle][0] <= time)
            low = middle + 1;
        else
            high = middle;
    }
    const last = stretches[low - 1];
    return last !== undefined && time <= last[1] ? last : null;
}
/** Samples in which the code itself ran, and not the garbage collector. */
function workOf({ samples }) {
    return samples.reduce((sum, { weight }) => sum + weight, 0);
}
/** Several processes of one run as one. */
function joinProfiles(profiles) {
    const frames = [];
    const samples = [];
    for (const one of profiles) {
        const offset = frames.length;
        frames.push(...one.frames);
        for (const sample of one.samples)
            samples.push({ ...sample, stack: offset === 0 ? sample.stack : sample.stack.map((at) => at + offset) });
    }
    const busy = profiles.filter((one) => workOf(one) > 0);
    return {
        frames,
        samples,
        collecting: profiles.reduce((sum, { collecting }) => sum + collecting, 0),
        // Where several work at once, the one that is busiest tells whether somebody worked.
        idle: Math.min(1, ...(busy.length > 0 ? busy : profiles).map(({ idle }) => idle)),
    };
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitsBetween),
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/** What changed between commits, as git tells it. Names come from the repository and are only ever data. */
async function changedFiles(repository, base, head) {
    const text = await repository.git.text(['diff', '--name-status', '-z', '-M', '--no-ext-diff', base, head]);
    const words = text.split('\0');
    const changes = [];
    for (let i = 0; i + 1 < words.length;) {
        const status = words[i];
        if (/^[RC]/.test(status)) {
            changes.push({ path: words[i + 2] ?? '', from: words[i + 1], gone: false });
            i += 3;
        }
        else {
            changes.push({ path: words[i + 1], from: null, gone: status === 'D' });
            i += 2;
        }
    }
    return changes;
}
/** First parents after `base` up to and with `head`, the oldest first. */
async function commitsBetween(repository, base, head) {
    const text = await repository.git.text([
        'log',
        '--first-parent',
        '--reverse',
        '--format=%H%x00%s',
        `${base}..${head}`,
    ]);
    return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
        const [commit = '', subject = ''] = line.split('\0');
        return { commit, subject };
    });
}


/***/ }),

/***/ 1556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   Oy: () => (/* binding */ worktreeEntries),
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   gj: () => (/* binding */ markEntry),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* unused harmony export removeLeftoverWorktrees */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(225);
/** The entries that git keeps about linked worktrees, `worktrees/<name>` in its folder: ours are found,
 *  marked as ours, and removed, those that killed runs left too. All others are the user's. */




/** Beside git's own files about a worktree: whose it is. */
const entryOwnerFile = 'benchgate-owner.json';
/** The temporary folder that a worktree lies in, at whatever depth. */
function ownerFolder(folder) {
    let at = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder);
    while (!node_path__WEBPACK_IMPORTED_MODULE_2__.basename(at).startsWith(_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryPrefix */ .wd) && node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at) !== at)
        at = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at);
    return at;
}
/** Where git keeps one folder per linked worktree. */
async function worktreeEntries(git) {
    const common = await git.text(['rev-parse', '--path-format=absolute', '--git-common-dir']);
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(common, 'worktrees');
}
/** The entry whose worktree is `folder`; its file `gitdir` names the `.git` file there. Git calls the entry
 *  like the folder, whose name is chance: so it is found where that file cannot be read, too. */
function findEntry(entries, folder) {
    const found = namesIn(entries).find((name) => {
        const at = worktreeOf(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entries, name));
        return at === null ? name === node_path__WEBPACK_IMPORTED_MODULE_2__.basename(folder) : at === node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder);
    });
    return found === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_2__.join(entries, found);
}
function worktreeOf(entry) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry, 'gitdir'), 'utf8').trim();
        return file === '' ? null : node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
    }
    catch {
        return null;
    }
}
function removeEntry(entries, folder) {
    const entry = findEntry(entries, folder);
    if (entry !== null)
        removeEntryFolder(entry);
    removeIfEmpty(entries);
}
/** Last of all the file by which the next run knows whose it is, should this one be killed in the middle. */
function removeEntryFolder(entry) {
    for (const name of namesIn(entry).filter((file) => file !== 'gitdir')) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry, name), { recursive: true, force: true });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(entry, { recursive: true, force: true });
}
/** Never more than an empty folder: another worktree may be added at the same moment. One that cannot be
 *  removed does no harm. */
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        // It holds what is not ours, or is gone already.
    }
}
/** None where the folder is gone, which another run or git itself may do at any time. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
/** Tells the next run whose the entry is, should this one be killed before the worktree is its own. */
function markEntry(entry, folder) {
    const owner = node_path__WEBPACK_IMPORTED_MODULE_2__.join(ownerFolder(folder), _temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerFile */ .SF);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(owner))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(owner, node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry, entryOwnerFile));
}
/** Removes what killed runs left in this repository and in a temporary folder, and returns it. */
async function removeLeftovers(repository, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    return [...(await removeLeftoverWorktrees(repository)), ...(await (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftoverFolders */ .fA)(parent))];
}
/** Removes worktrees that killed runs left in this repository, and returns them. Only what carries
 *  our own prefix, and whose owner is certainly gone. */
async function removeLeftoverWorktrees(repository) {
    const removed = [];
    const folders = [repository.commonDirectory, ...submoduleGitFolders(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.commonDirectory, 'modules'))];
    for (const entries of folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'worktrees'))) {
        for (const name of namesIn(entries)) {
            const entry = node_path__WEBPACK_IMPORTED_MODULE_2__.join(entries, name);
            const folder = worktreeOf(entry);
            if (folder === null || !isLeftover(entry, folder))
                continue;
            await (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .dM)(folder);
            removeEntryFolder(entry);
            removed.push(folder);
        }
        removeIfEmpty(entries);
    }
    return removed;
}
function isLeftover(entry, folder) {
    const root = ownerFolder(folder);
    if (!/^benchgate-[0-9a-f]{12}$/.test(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(root)))
        return false;
    // Without its folder it is nobody's, unless the disk that it is on is away.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(root));
    const owner = (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwner */ .A7)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry, entryOwnerFile)) ?? (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwner */ .A7)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, _temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerFile */ .SF));
    return owner !== null && (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(owner);
}
/** Git folders of submodules, nested ones too. A name may contain slashes, so HEAD tells a git folder. */
function submoduleGitFolders(modules) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(modules))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(modules, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap((entry) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(modules, entry.name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'HEAD')))
            return submoduleGitFolders(folder);
        return [folder, ...submoduleGitFolders(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'modules'))];
    });
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ borrowWorktree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7614);
/* harmony import */ var _own_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7399);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(225);
/* harmony import */ var _worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1556);
/** Worktrees that are borrowed from the user's repository: a detached checkout of one commit outside
 *  the user's checkout. The user's files, index, branches, stash and configuration stay as they are;
 *  the entry that git keeps about the worktree goes away as soon as it is checked out. Submodules are
 *  worktrees of the user's own copies, so nothing is fetched for them and no configuration is written. */








/** Of a worktree, when others come and go in the same repository. */
const mostAttempts = 10;
/** Checks a commit out into `folder`, which must not exist and lie in a folder borrowed by borrowFolder. */
async function borrowWorktree(repository, commit, folder, cleanup) {
    const loans = [];
    const loan = together(loans);
    try {
        loans.push(await addWorktree(repository.git, commit, folder, cleanup));
        const submodules = await addSubmodules(repository.git, folder, cleanup, loans);
        return { path: folder, commit, submodules, pointers: await largeFilePointers(repository.git.at(folder)), loan };
    }
    catch (error) {
        await loan.release();
        throw error;
    }
}
/** Loans that go back together, last borrowed first. */
function together(loans) {
    return {
        async release() {
            for (const loan of [...loans].reverse())
                await loan.release();
        },
        forget() {
            for (const loan of loans)
                loan.forget();
        },
    };
}
async function addWorktree(git, commit, folder, cleanup) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder), { recursive: true });
    // Borrowed before it exists: a kill in the middle of the checkout leaves half a worktree.
    const entries = await (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .worktreeEntries */ .Oy)(git);
    const give = async () => {
        await (0,_temporary_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .dM)(folder);
        (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEntry */ .b4)(entries, folder);
    };
    const loan = cleanup.borrow(`worktree ${folder}`, give, () => {
        (0,_temporary_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTreeNow */ .TG)(folder);
        (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEntry */ .b4)(entries, folder);
    });
    try {
        await checkOut(git, commit, folder);
        const entry = (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .findEntry */ .w4)(entries, folder);
        if (entry === null)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`git made no worktree in ${folder}`);
        (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .markEntry */ .gj)(entry, folder);
        await (0,_own_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .separate */ .s)(git.at(folder), folder, entry, commit);
        (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEntry */ .b4)(entries, folder);
        return loan;
    }
    catch (error) {
        await loan.release();
        throw error;
    }
}
/** git reads the entries of all worktrees when it makes one, and dies of one that is just being made or
 *  removed, or where their folder, being empty, is removed: other gates on this repository do both. */
async function checkOut(git, commit, folder) {
    for (let attempt = 1;; attempt++) {
        const answer = await git.attempt(['worktree', 'add', '--detach', folder, commit]);
        if (answer.ok)
            return;
        const overtaken = /(failed to read|could not create directory of) .*\bworktrees\b/.test(answer.said);
        if (!overtaken || attempt === mostAttempts)
            throw explainWorktree(answer.said, git.directory, commit);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20 * attempt * Math.random());
    }
}
function explainWorktree(said, directory, commit) {
    if (/git-lfs|filter-process|smudge filter/i.test(said)) {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`A filter (git-lfs?) failed while checking out ${commit.slice(0, 12)}`, {
            hint: 'Install git-lfs, or fetch the large files before this step (`lfs: true` on actions/checkout).',
            output: said,
        });
    }
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .explainGit */ .y)(['worktree', 'add'], said, directory);
}
/** Submodules of the worktree, each from the user's copy where the user has one, and theirs in turn. */
async function addSubmodules(user, folder, cleanup, loans, within = '') {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.gitmodules')))
        return [];
    const added = [];
    for (const { at, commit } of await gitlinks(user.at(folder))) {
        const mine = node_path__WEBPACK_IMPORTED_MODULE_1__.join(user.directory, at);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(mine, '.git')))
            continue;
        const git = user.at(mine);
        const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(within, at);
        await obtainHere(git, commit, shown);
        loans.push(await addWorktree(git, commit, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, at), cleanup));
        added.push(shown, ...(await addSubmodules(git, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, at), cleanup, loans, shown)));
    }
    return added;
}
async function gitlinks(git) {
    const text = await git.text(['ls-files', '--stage', '-z']);
    return text
        .split('\0')
        .filter((row) => row.startsWith('160000 '))
        .map((row) => ({ at: row.slice(row.indexOf('\t') + 1), commit: row.split(' ')[1] }));
}
/** The submodule's commit, fetched by its hash where the user's copy lacks it. */
async function obtainHere(git, commit, at) {
    if ((await git.attempt(['cat-file', '-e', `${commit}^{commit}`])).ok)
        return;
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--refmap=', 'origin', commit];
    const answer = await git.attempt(args, { timeoutSeconds: 900 });
    if (answer.ok)
        return;
    if (git.hasToken && (await git.attempt(args, { timeoutSeconds: 900, withToken: true })).ok)
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`Submodule ${at}: commit ${commit.slice(0, 12)} is not in this checkout, and could not be fetched`, {
        hint: `Fetch it first: git -C ${at} fetch origin ${commit}`,
        output: answer.said,
    });
}
/** A few files that git-lfs should have replaced. Looked for only where the repository uses it. */
async function largeFilePointers(git) {
    const uses = await git.attempt(['grep', '-q', 'filter=lfs', '--', '.gitattributes', '**/.gitattributes']);
    if (!uses.ok)
        return [];
    const answer = await git.attempt(['grep', '-lI', '-e', '^version https://git-lfs.github.com/spec/v1$']);
    return answer.ok ? answer.text.split('\n').slice(0, 5) : [];
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ borrowCheckouts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9576);
/* harmony import */ var _host_temporary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(225);
/* harmony import */ var _host_worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4022);
/* harmony import */ var _host_worktree_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1556);
/* harmony import */ var _model_note_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9821);
/** Base and head, each in a borrowed worktree of its own. Both get the same kind of place, with paths
 *  of one length and without a word about the side, so that neither layout nor a curious suite can
 *  tell them apart. */








async function borrowCheckouts(options) {
    const { repository, cleanup, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() } = options;
    const leftovers = await (0,_host_worktree_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .DA)(repository, parent);
    const folder = (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .borrowFolder */ .Ix)(cleanup, parent);
    const borrowed = [];
    const release = async () => {
        for (const worktree of borrowed)
            await worktree.loan.release();
        await folder.loan.release();
    };
    try {
        for (const commit of [options.base, options.head]) {
            borrowed.push(await (0,_host_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .borrowWorktree */ .D)(repository, commit, node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder.path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')), cleanup));
        }
        return {
            base: borrowed[0].path,
            head: borrowed[1].path,
            temporary: folder.path,
            notes: [...leftoverNote(leftovers), ...pointerNote(borrowed), ...(await dirtyNote(repository, options.head))],
            release,
        };
    }
    catch (error) {
        await release();
        throw error;
    }
}
function leftoverNote(leftovers) {
    return leftovers.length === 0 ? [] : [{ code: 'leftovers-removed', checkouts: leftovers.length }];
}
function pointerNote(worktrees) {
    const pointers = [...new Set(worktrees.flatMap((worktree) => worktree.pointers))];
    return pointers.length === 0 ? [] : [{ code: 'large-files-missing', files: (0,_model_note_js__WEBPACK_IMPORTED_MODULE_7__/* .several */ .J)(pointers) }];
}
/** The commit is measured, not what lies in the checkout; where the two differ, that is said. */
async function dirtyNote(repository, head) {
    if ((await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .headCommit */ .Qo)(repository)) !== head)
        return [];
    const { changed } = await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .dirtyState */ .SK)(repository);
    return changed.length === 0 ? [] : [{ code: 'uncommitted-changes', files: (0,_model_note_js__WEBPACK_IMPORTED_MODULE_7__/* .several */ .J)(changed) }];
}


/***/ })

};
