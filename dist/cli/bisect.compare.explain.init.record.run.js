export const id = "bisect.compare.explain.init.record.run";
export const ids = ["bisect.compare.explain.init.record.run"];
export const modules = {

/***/ 1526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ alonePlan),
  j: () => (/* binding */ suitePorts)
});

// EXTERNAL MODULE: ./lib/statistics/random.js
var random = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
;// CONCATENATED MODULE: ./lib/app/runner-path.js
/** Where the built-in runner is: beside whichever bundle is running. */



/** dist/index.js, dist/cli/index.js, and the sources, in which the runner runs where Node reads TypeScript. */
const places = [
    'runners/node/index.js',
    '../runners/node/index.js',
    '../../dist/runners/node/index.js',
    '../measure/runners/node/main.ts',
];
/** The entry's own place is asked for, not this module's: a bundler would answer with the place at build time. */
function runnerPath(entry = process.argv[1]) {
    const folder = entry === undefined ? process.cwd() : external_node_path_.dirname((0,external_node_fs_.realpathSync)(entry));
    const found = places.map((place) => external_node_path_.resolve(folder, place)).find((file) => (0,external_node_fs_.existsSync)(file));
    if (found === undefined) {
        throw new failure/* Failure */.HR(`The built-in runner is missing beside ${folder}`, {
            hint: 'This installation is not complete: install Benchgate again.',
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/app/gating/suite-ports.js
/** What measuring is handed of the world of a use case: chance from the seed, the runner of this build, and a
 *  borrowed folder. */


/** A suite that is measured alone, as those know it that count in it: nothing is compared, and no budget limits it. */
function alonePlan(suite, { pairing, counts, instructions }) {
    const nothingCompared = { threshold: 0, minRounds: 1, maxRounds: 1, budgetSeconds: null };
    return { ...suite, ...nothingCompared, pairing, counts, instructions };
}
/** @param workspace root of the user's checkout, where two sides are measured beside it. */
function suitePorts(ports, seed, temporary, workspace) {
    return {
        clock: ports.clock,
        signal: ports.signal,
        cleanup: ports.cleanup,
        environment: ports.environment,
        secrets: ports.secrets,
        chance: (0,random/* createRandom */.s)(seed),
        runner: runnerPath(),
        temporary,
        ...(workspace === undefined ? {} : { workspace }),
        progress: ports.progress,
        ...(ports.output === undefined ? {} : { output: ports.output }),
    };
}


/***/ }),

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ quoteWords),
/* harmony export */   C$: () => (/* binding */ readFormat),
/* harmony export */   Ue: () => (/* binding */ readDeciding),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   xj: () => (/* binding */ readSuite),
/* harmony export */   zX: () => (/* binding */ readCounted)
/* harmony export */ });
/* unused harmony export readTelling */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);
/* harmony import */ var _model_shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8088);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(948);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6618);
/** The validated plan of a comparison: settings that make sense together. Takes settings and rules,
 *  gives what the use cases need in base units, refuses combinations that contradict each other. */






function readTelling(settings) {
    const { 'github-token': token, 'accept-label': acceptLabel, 'site-url': siteUrl, comment, check, issue } = settings;
    return { token, comment, check, acceptLabel, issue, siteUrl };
}
/** `rest` is the command after `--`, or null. */
function readPlan(settings, rules, rest = null) {
    return {
        suite: readSuite(settings, rest),
        measuring: readMeasuring(settings),
        deciding: readDeciding(settings, rules),
        shard: readShard(settings),
        ...readOnly(settings),
        baseRef: settings['base-ref'],
        ...readBaseline(settings),
        launches: settings.launches,
        store: settings.store,
        explain: { when: settings.explain, bisect: settings.bisect, budgetSeconds: settings['explain-budget'] },
        key: settings.key,
        summary: settings.summary,
        artifact: settings.artifact,
    };
}
/** A stored run holds the whole suite, measured on one machine; shards are on several. */
function readShard({ shard, baseline }) {
    if (shard === null || (baseline.length === 1 && baseline[0] === 'paired'))
        return shard;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK('`shard` needs `baseline: paired`', {
        hint: 'Stored runs hold the whole suite. Leave `shard` out, or measure base and head beside each other.',
    });
}
/** Stored runs hold the whole suite, and do not say which code they ran. */
function readOnly({ only, baseline }) {
    const isSome = only === 'reached' || only === 'fitting';
    if (!isSome || (baseline.length === 1 && baseline[0] === 'paired')) {
        return {
            reachedOnly: only === 'reached',
            partial: only === 'auto' ? 'auto' : only === 'fitting' ? 'always' : 'never',
        };
    }
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`\`only: ${only}\` needs \`baseline: paired\``, {
        hint: 'Stored runs hold the whole suite. Leave `only` out, or measure base and head beside each other.',
    });
}
function readBaseline(settings) {
    const { baseline, 'baseline-file': files, 'data-branch': dataBranch, 'artifact-name': artifactName } = settings;
    if (baseline.includes('file') !== (files !== null)) {
        const [set, missing] = files === null ? ['baseline: file', 'baseline-file'] : ['baseline-file', '`file` in `baseline`'];
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`${set} is set without ${missing}`, {
            hint: 'Set both: `baseline: file` and `baseline-file: results.json`.',
        });
    }
    return { baseline, baselineFiles: files ?? [], dataBranch, artifactName };
}
function readSuite(settings, rest) {
    return {
        run: readCommand(settings.run, rest),
        setup: settings.setup,
        workingDirectory: readWorkingDirectory(settings['working-directory']),
        results: settings.results,
        format: readFormat(settings.format),
        benchFiles: settings['bench-files'],
        harness: settings.harness,
        launchTimeoutSeconds: settings['launch-timeout'],
        setupTimeoutSeconds: settings['setup-timeout'],
        profile: settings.profile,
    };
}
/** One word after `--` is a shell command as it stands; several are words that the shell must leave as they are. */
function readCommand(run, rest) {
    if (rest === null)
        return run;
    if (rest.length === 0 || rest[0].trim() === '') {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK('nothing follows --', { hint: 'Write the command that runs the suite once after --.' });
    }
    return rest.length === 1 ? rest[0] : quoteWords(rest);
}
/** Words as one line for a POSIX shell, quoted only where they need it. */
function quoteWords(words) {
    return words.map((word) => (isPlain(word) ? word : (0,_model_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellQuoted */ .x)(word))).join(' ');
}
/** Placeholders may stand unquoted too: they are replaced before any shell sees them. */
function isPlain(word) {
    return /^[\w@%+=:,./-]+$/.test(word.replaceAll(/\{(filter|iterations|shards?)\}/g, 'x'));
}
function readWorkingDirectory(written) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(written.replaceAll('\\', '/')).replace(/\/+$/, '');
    const leaves = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(folder) || /^[a-z]:/i.test(folder) || folder === '..' || folder.startsWith('../');
    if (!leaves)
        return folder === '' ? '.' : folder;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`working-directory: ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(written)} is not inside the repository`, {
        hint: 'Write it relative to the root of the repository: each side has a checkout of its own.',
    });
}
function readFormat(name) {
    if (name === 'auto' || (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFormatName */ .xg)(name))
        return name;
    const known = ['auto', ..._formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI];
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`format: there is no format ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(name, known)}`, {
        hint: `Formats are: ${known.join(', ')}`,
    });
}
function readMeasuring(settings) {
    const { 'min-rounds': minRounds, 'max-rounds': maxRounds, 'time-budget': budgetSeconds } = settings;
    if (minRounds > maxRounds) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`min-rounds (${minRounds}) is more than max-rounds (${maxRounds})`, {
            hint: 'Raise max-rounds or lower min-rounds.',
        });
    }
    const { pairing, 'tool-settings': toolSettings, 'pairs-at-once': pairsAtOnce, seed } = settings;
    return { pairing, toolSettings, ...readCounted(settings), minRounds, maxRounds, pairsAtOnce, budgetSeconds, seed };
}
/** What is counted beside the times. */
function readCounted({ counts }) {
    return { counts: counts !== 'never', instructions: counts === 'instructions' };
}
function readDeciding(settings, rules) {
    return {
        threshold: settings.threshold,
        counterThreshold: settings['counts-threshold'],
        falseAlarmRate: settings['false-alarm-rate'],
        failOn: settings['fail-on'],
        sensitivity: settings.sensitivity,
        rules,
    };
}


/***/ }),

/***/ 5772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ allowedProcessors),
/* harmony export */   aT: () => (/* binding */ findAffinity)
/* harmony export */ });
/* unused harmony export parseProcessors */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1659);
/** Keeping a process on one processor. Node cannot ask the kernel for that, so the command is started
 *  through `taskset`, which every common Linux has. Elsewhere there is no such thing. */


/** Null where processes cannot be pinned here: not Linux, no `taskset`, or not allowed. */
function findAffinity(environment) {
    if (process.platform !== 'linux')
        return null;
    const taskset = (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .findOnPath */ .aY)('taskset', environment);
    const processors = allowedProcessors();
    if (taskset === null || processors.length === 0)
        return null;
    return {
        processors,
        pin(command, processor) {
            const [file, args] = (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsOf */ .aX)(command, environment);
            return { kind: 'argv', file: taskset, args: ['-c', String(processor), file, ...args] };
        },
    };
}
/** `0-3,8` as [0, 1, 2, 3, 8]; see proc(5). */
function parseProcessors(list) {
    return list
        .trim()
        .split(',')
        .filter((part) => /^\d+(-\d+)?$/.test(part))
        .flatMap((part) => {
        const [first = 0, last = first] = part.split('-').map(Number);
        return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    });
}
/** Those that this program and what it starts may use. Empty where the system does not tell. */
function allowedProcessors() {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'utf8');
        return parseProcessors(/^Cpus_allowed_list:\s*(.*)$/m.exec(status)?.[1] ?? '');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ converse)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/host/captured.js
var captured = __webpack_require__(6338);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/host/named-pipes.js
/** Two named pipes in a folder, for a process that is not our child but somewhere below it: what starts it may
 *  redirect its standard streams and close all others, but hands a path in the environment on.
 *  Not on Windows, whose named pipes are no files. */




/** File names within the folder, as the processes know them. */
const questionsName = 'questions';
const answersName = 'answers';
/** Makes both, and opens them so that neither end waits for the other: until they are destroyed, no end of
 *  file comes. @throws where `mkfifo` is missing or the folder cannot be written. */
function makeNamedPipes(folder) {
    const [questions, answers] = [external_node_path_.join(folder, questionsName), external_node_path_.join(folder, answersName)];
    (0,external_node_child_process_.execFileSync)('mkfifo', ['-m', '600', questions, answers], { stdio: 'ignore' });
    // Opened for both, each is used one way: what we write must not come back to us.
    return {
        questions: new external_node_net_.Socket({ fd: opened(questions), readable: false, writable: true }),
        answers: new external_node_net_.Socket({ fd: opened(answers), readable: true, writable: false }),
    };
}
function opened(file) {
    return (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK);
}

// EXTERNAL MODULE: ./lib/host/process.js
var host_process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/host/process-tree.js
var process_tree = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/host/watchdog.js
var watchdog = __webpack_require__(6915);
;// CONCATENATED MODULE: ./lib/host/conversation.js
/** A live process that is asked and answers in lines. Takes a command, gives the lines of its standard
 *  output that are answers (they begin with `@`) one by one; all other output is passed on as the
 *  process's own. Never throws for what the process does: ended, hung and cancelled are values. */







/** Answers are short; a line as long as this is a mistake of the process. */
const longestLine = 64 * 1024;
const drainMilliseconds = 100;
function converse(command, options) {
    const mark = (0,external_node_crypto_.randomBytes)(12).toString('hex');
    if (options.cleanup !== undefined)
        (0,watchdog/* watchOver */.w)(process_tree/* programMark */.eP);
    const [file, args] = (0,host_process/* argumentsOf */.aX)(command, options.environment);
    const pipes = options.pipes === undefined ? null : makeNamedPipes(options.pipes);
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd: options.directory,
        env: (0,process_tree/* markedEnvironment */.Q0)(options.environment, mark),
        detached: process.platform !== 'win32',
        stdio: options.apart === true
            ? ['ignore', 'pipe', 'pipe', 'pipe', 'pipe']
            : [pipes === null ? 'pipe' : 'ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const { questions, answers } = pipes ?? streamsOf(child, options.apart === true);
    const tree = (0,process_tree/* treeOf */.g7)(child, mark);
    const loan = options.cleanup?.borrow('live process of the suite', async () => void (await tree.end(2)), () => tree.endNow());
    const queue = createQueue();
    const tail = (0,captured/* createTail */.$A)();
    const own = (stream) => (line) => {
        tail.write(stream, Buffer.from(`${line}\n`));
        options.onLine?.(line);
    };
    const out = own(0);
    const answered = (0,captured/* createLineSplitter */.AD)((line) => (line.startsWith('@') ? queue.push(line) : out(line)), longestLine);
    const stderr = (0,captured/* createLineSplitter */.AD)(own(1));
    answers.on('data', (chunk) => answered.write(chunk));
    child.stderr.on('data', (chunk) => stderr.write(chunk));
    if (answers !== child.stdout) {
        const stdout = (0,captured/* createLineSplitter */.AD)(out);
        child.stdout.on('data', (chunk) => stdout.write(chunk));
    }
    // Writing to a process that has just ended is no error of ours: its end is an answer of its own.
    for (const stream of [questions, child.stdout, child.stderr])
        stream.on('error', () => undefined);
    // Answers that cannot be read any more would be waited for until the time is over.
    answers.on('error', () => child.kill('SIGKILL'));
    const exited = new Promise((resolve) => {
        child.once('error', (error) => {
            const because = error.code === 'ENOENT' ? 'not-found' : error.code === 'EACCES' ? 'not-executable' : 'other';
            queue.end({ kind: 'not-started', because, message: error.message });
            resolve();
        });
        // `close` comes after the last output, so that no answer is lost behind the end.
        child.once('close', (code, name) => {
            const ending = name === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'signalled', signal: name };
            // A named pipe has no end of its own; what was written into it is read by then.
            if (pipes !== null)
                setTimeout(() => queue.end(ending), drainMilliseconds);
            else
                queue.end(ending);
            resolve();
        });
        child.once('exit', () => setTimeout(resolve, 500).unref());
    });
    const cancel = () => queue.end({ kind: 'cancelled' });
    if (options.signal?.aborted === true)
        cancel();
    options.signal?.addEventListener('abort', cancel, { once: true });
    return {
        pid: child.pid,
        send: (line) => void questions.write(`${line}\n`),
        answer: (timeoutSeconds) => queue.next(timeoutSeconds),
        tail: () => tail.text(),
        async end(graceSeconds = 2) {
            options.signal?.removeEventListener('abort', cancel);
            if (pipes === null)
                questions.end();
            await settled(exited, graceSeconds);
            await tree.end(graceSeconds);
            for (const stream of [questions, answers, child.stdout, child.stderr])
                stream.destroy();
            loan?.forget();
        },
    };
}
function streamsOf(child, apart) {
    if (!apart)
        return { questions: child.stdin, answers: child.stdout };
    return { questions: child.stdio[3], answers: child.stdio[4] };
}
async function settled(exited, seconds) {
    let timer;
    await Promise.race([exited, new Promise((resolve) => (timer = setTimeout(resolve, seconds * 1000)))]);
    clearTimeout(timer);
}
/** Lines that nobody asked for yet, or the one who waits for the next. */
function createQueue() {
    const lines = [];
    let ended = null;
    let waiting = null;
    const give = (answer) => {
        const taker = waiting;
        waiting = null;
        taker?.(answer);
    };
    return {
        push(text) {
            if (waiting !== null)
                give({ kind: 'line', text });
            else
                lines.push(text);
        },
        end(ending) {
            ended ??= ending;
            if (waiting !== null)
                give({ kind: 'ended', ending: ended });
        },
        next(timeoutSeconds) {
            const text = lines.shift();
            if (text !== undefined)
                return Promise.resolve({ kind: 'line', text });
            if (ended !== null)
                return Promise.resolve({ kind: 'ended', ending: ended });
            return new Promise((resolve) => {
                const timer = setTimeout(() => give({ kind: 'ended', ending: { kind: 'timed-out', seconds: timeoutSeconds } }), Math.min(timeoutSeconds * 1000, 2 ** 31 - 1));
                waiting = (answer) => {
                    clearTimeout(timer);
                    resolve(answer);
                };
            });
        },
    };
}


/***/ }),

/***/ 1694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ groupProcesses),
/* harmony export */   V6: () => (/* binding */ endedChildrenSeconds),
/* harmony export */   Ye: () => (/* binding */ threadSeconds),
/* harmony export */   nD: () => (/* binding */ tickSeconds),
/* harmony export */   wJ: () => (/* binding */ idleSeconds),
/* harmony export */   z3: () => (/* binding */ groupSeconds)
/* harmony export */ });
/* unused harmony export idleIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _affinity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5772);
/** How much processor time was used, as Linux counts it in ticks of a hundredth of a second. Null where
 *  the system does not tell. See proc(5). */


const ticksPerSecond = 100;
/** What two readings can differ by though nothing changed. */
const tickSeconds = 1 / ticksPerSecond;
/** Processor seconds of all children of this program that have ended, with what they waited for. The
 *  difference of two readings is what ran between them, where nothing else was started meanwhile. */
function endedChildrenSeconds() {
    const fields = statFields('/proc/self/stat');
    return fields === null ? null : (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}
/** Processor seconds of the living members of a process group and of what they have waited for. */
function groupSeconds(leader) {
    if (process.platform !== 'linux')
        return null;
    let ticks = 0;
    for (const fields of groupMembers(leader).values()) {
        for (const field of fields.slice(11, 15))
            ticks += Number(field);
    }
    return ticks / ticksPerSecond;
}
/** Processor seconds of a process group as in `groupSeconds`, and of the first thread of each of its living
 *  members, by process. What threads have used that ended is counted in the first figure alone. */
function threadSeconds(leader) {
    if (process.platform !== 'linux')
        return null;
    const first = new Map();
    let ticks = 0;
    for (const [pid, fields] of groupMembers(leader)) {
        for (const field of fields.slice(11, 15))
            ticks += Number(field);
        const own = statFields(`/proc/${pid}/task/${pid}/stat`);
        if (own !== null)
            first.set(pid, (Number(own[11]) + Number(own[12])) / ticksPerSecond);
    }
    return { all: ticks / ticksPerSecond, first };
}
/** Living members of a process group. */
function groupProcesses(leader) {
    return [...groupMembers(leader).keys()];
}
/** Living members by process, with what the system says of them. */
function groupMembers(leader) {
    const members = new Map();
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        const fields = statFields(`/proc/${name}/stat`);
        if (fields !== null && Number(fields[2]) === leader)
            members.set(Number(name), fields);
    }
    return members;
}
/** Seconds that the processors which this program may use have been idle, added up, and how many they are.
 *  In a container that may use a few of many, the others are idle however busy these are. */
function idleSeconds() {
    if (process.platform !== 'linux')
        return null;
    try {
        return idleIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/stat', 'latin1'), (0,_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedProcessors */ .CN)());
    }
    catch {
        return null;
    }
}
/** The same in the text of /proc/stat: `cpu0`, then ticks as user, nice, system, idle, waiting for disks, … */
function idleIn(stat, allowed) {
    const ticks = stat.split('\n').flatMap((line) => {
        const [name = '', , , , idle, waiting] = line.split(/\s+/);
        const processor = /^cpu(\d+)$/.exec(name)?.[1];
        return processor === undefined || !allowed.includes(Number(processor)) ? [] : [Number(idle) + Number(waiting)];
    });
    if (ticks.length === 0)
        return null;
    return { seconds: ticks.reduce((sum, one) => sum + one, 0) / ticksPerSecond, processors: ticks.length };
}
/** What follows the name in parentheses, which may itself hold spaces: state, parent, group, … */
function statFields(file) {
    if (process.platform !== 'linux')
        return null;
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ textIfThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Of files that others read as well, and whose absence means nothing: empty where there is none, or none that may be read. */
function textIfThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 5442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/* harmony import */ var _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1610);
/** Several measurements that are under way at once. */

/** Waits for all of them, also where one fails: what still runs would be in the way of what comes next. Throws what the
 *  first of them threw that failed; being cancelled says more than any failure. */
async function allEnded(running) {
    const settled = await Promise.allSettled(running);
    const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (reasons.length > 0)
        throw reasons.find((reason) => reason instanceof _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ) ?? reasons[0];
    return settled.map((one) => one.value);
}


/***/ }),

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ notOneRound),
/* harmony export */   Cw: () => (/* binding */ planRest),
/* harmony export */   Lc: () => (/* binding */ margin),
/* harmony export */   h9: () => (/* binding */ shardsFor),
/* harmony export */   iV: () => (/* binding */ expectedSeconds),
/* harmony export */   rS: () => (/* binding */ planBudget),
/* harmony export */   vO: () => (/* binding */ budgetFor)
/* harmony export */ });
/* unused harmony export fewerBenchmarks */
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5149);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** How many rounds fit in the time, fixed after the warm-up and before the first number that counts. */


/** Launches vary; a plan that fits by a hair would be cut short. */
const margin = 1.1;
/** Where a look leaves undecided benchmarks only, there is time for more rounds than fit over the whole suite. */
const focusedShare = 1.5;
/** `spent` and `pairSeconds` are wall seconds: used up by the warm-up, and expected of each pair. `focuses`: whether
 *  rounds can leave out what is decided. Throws a Failure where not even one round fits. */
function planBudget(plan, pairSeconds, spent, focuses = false) {
    const { maxRounds, budgetSeconds, chosenIn = 0 } = plan;
    if (budgetSeconds === null)
        return { rounds: maxRounds, fits: maxRounds, notes: [] };
    const fits = Math.floor((budgetSeconds - spent) / (pairSeconds * margin));
    if (fits >= plan.minRounds) {
        const rounds = focuses ? Math.floor(focusedShare * fits) : fits;
        return { rounds: Math.min(maxRounds, rounds), fits: Math.min(maxRounds, fits), notes: [] };
    }
    if (fits < 1)
        throw notOneRound(plan, pairSeconds, spent + chosenIn, focuses);
    return { rounds: fits, fits, notes: [shortBudget(plan, fits, pairSeconds, spent + chosenIn)] };
}
/** As `planBudget`, after `made` pairs. Never fewer than were made, and never fewer than the least number while
 *  another fits. */
function planRest(plan, pairSeconds, elapsed, made, focuses) {
    const { maxRounds, minRounds, budgetSeconds, chosenIn = 0 } = plan;
    if (budgetSeconds === null)
        return { rounds: maxRounds, fits: maxRounds, notes: [] };
    const left = budgetSeconds - elapsed;
    const more = Math.max(left >= pairSeconds ? 1 : 0, Math.floor(left / (pairSeconds * margin)));
    const fits = Math.min(maxRounds, made + more);
    if (fits >= minRounds) {
        const rounds = focuses ? Math.floor(focusedShare * fits) : fits;
        return { rounds: Math.min(maxRounds, rounds), fits, notes: [] };
    }
    const before = elapsed - made * pairSeconds + chosenIn;
    return { rounds: fits, fits, notes: fits >= maxRounds ? [] : [shortBudget(plan, fits, pairSeconds, before)] };
}
function shortBudget(plan, fits, pairSeconds, before) {
    return {
        code: 'short-budget',
        fits,
        fewest: plan.minRounds,
        secondsPerRound: pairSeconds,
        budgetSeconds: (plan.budgetSeconds ?? 0) + (plan.chosenIn ?? 0),
        needSeconds: budgetFor(plan.minRounds, pairSeconds, Math.max(0, before)),
    };
}
/** How to run less, in words that hold for every suite. */
const fewerBenchmarks = 'measure fewer benchmarks (fewer files in `bench-files`, a filter in `run` such as `-k`), or shorter ones';
/** Where nobody can run some of its benchmarks, a suite is measured as a whole or not at all. */
const letItDivide = 'write `{filter}` in `run` where the tool takes an expression of the benchmarks to run, so that `only: fitting` can measure a part and jobs can share the suite';
/** @param pairSeconds not finite where nothing that was measured tells it.
 *  @param before wall seconds that went before the first round, or until it was known that there will be none. */
function notOneRound(plan, pairSeconds, before, focuses) {
    const { minRounds, budgetSeconds, chosenIn = 0, partial = false } = plan;
    const whole = budgetSeconds + chosenIn;
    const needSeconds = budgetFor(minRounds, pairSeconds, before);
    const shards = shardsFor(minRounds, pairSeconds, whole - before);
    const means = [
        whole < needSeconds && needSeconds <= _model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .mostAdvisedSeconds */ .x
            ? `set \`time-budget\` to ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(needSeconds)} or more`
            : null,
        focuses && shards > 1 ? `divide the suite among ${shards} jobs (\`shard: 1/${shards}\` in the first)` : null,
        focuses ? (partial ? null : 'measure a part of it (`only: fitting`)') : letItDivide,
        fewerBenchmarks,
    ].filter((one) => one !== null);
    const because = Number.isFinite(pairSeconds)
        ? `one takes ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(pairSeconds)}, and ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(before)} went before the first`
        : `after ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(before)} not one benchmark had been measured on both sides, so that it is not known how long a round takes`;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Not one round fits in the time budget of ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(whole)}: ${because}`, {
        hint: sentence(means),
    });
}
/** Nobody divides a suite among more jobs. */
const mostShards = 32;
/** Among how many jobs a suite has to be divided for so many rounds to fit in so many seconds; 0 where that is too many. */
function shardsFor(rounds, pairSeconds, seconds) {
    const shards = seconds > 0 ? Math.ceil((rounds * pairSeconds * margin) / seconds) : 0;
    return shards <= mostShards ? shards : 0;
}
function sentence(means) {
    const text = means.length === 1 ? means[0] : `${means.slice(0, -1).join(', ')}, or ${means.at(-1)}`;
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
/** The time budget, in whole minutes from one on, that holds so many rounds after what the warm-up took. */
function budgetFor(rounds, pairSeconds, spent) {
    const seconds = spent + rounds * pairSeconds * margin;
    // A rounding error is no further minute.
    return seconds < 60 ? Math.ceil(seconds - 1e-9) : 60 * Math.ceil(seconds / 60 - 1e-9);
}
/** Seconds that the next pair is expected to take: the middle of the last three like it. */
function expectedSeconds(recent, fallback) {
    const last = recent.slice(-3).sort((a, b) => a - b);
    return last[Math.floor(last.length / 2)] ?? fallback;
}


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shareBuiltCrates)
/* harmony export */ });
/* unused harmony export ofRegistries */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(657);
/* harmony import */ var _host_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2570);
/* harmony import */ var _short_cargo_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7828);
/** Crates of registries that base's setup has compiled are copied into head's checkout, so that head's compiles none of them
 *  again: the longest part of setting up many a suite of criterion. Whether one fits cargo decides by its fingerprint, as it
 *  does of its own; what stands in the checkouts themselves is never copied, nor what git brings. Times are kept, since
 *  cargo looks at them, and what cannot be copied is left out: cargo then compiles it. */





/** Once base is set up, and before head is. */
function shareBuiltCrates(base, head) {
    const [from, to] = [node_path__WEBPACK_IMPORTED_MODULE_1__.join(base.workingDirectory, 'target'), node_path__WEBPACK_IMPORTED_MODULE_1__.join(head.workingDirectory, 'target')];
    // A target folder that git tracks, or that leads elsewhere, is somebody's own arrangement.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(to) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(head.workingDirectory, 'Cargo.toml')))
        return;
    if (replacesSources(base) || replacesSources(head))
        return;
    try {
        const names = ofRegistries((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(base.workingDirectory, 'Cargo.lock'), 'utf8'));
        const isOutside = outsideOf(base);
        for (const profile of profilesIn(from))
            copyProfile(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, profile), node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, profile), names, isOutside);
    }
    catch {
        removed(to);
    }
}
/** What stays of half a copy has no fingerprint, so that cargo compiles it anew. */
function removed(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        // The disk that could not be written may not let go of it either.
    }
}
/** Whether the repository itself may bring what a registry would: cargo takes such crates for the registry's, whatever their
 *  text, and would not see that head's differ. */
function replacesSources({ root, workingDirectory }) {
    return (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUpTo */ .Kd)(root, workingDirectory)
        .flatMap((folder) => (0,_short_cargo_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .cargoConfigurations */ .mm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.cargo')))
        .some((file) => /\b(?:replace-with|include)\b|^\s*(?:paths\s*=|\[env\b)/m.test((0,_host_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .textIfThere */ .h)(file)));
}
/** Names that stand for crates of registries alone: no package of the repository is called so. */
function ofRegistries(lock) {
    const packages = lock.split('[[package]]').slice(1);
    const of = (text, key) => new RegExp(`^${key} = "([^"]+)"$`, 'm').exec(text)?.[1];
    const all = packages.map((text) => ({ name: of(text, 'name') ?? '', source: of(text, 'source') ?? '' }));
    const own = new Set(all.filter(({ source }) => !/^(sparse|registry)\+/.test(source)).map(({ name }) => name));
    return new Set(all.map(({ name }) => name).filter((name) => !own.has(name)));
}
/** `release`, `x86_64-unknown-linux-gnu/release`, … */
function profilesIn(target) {
    const folders = (place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(target, place), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, entry.name));
    const first = folders('.');
    return [...first, ...first.flatMap(folders)].filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(target, folder, '.fingerprint')));
}
function unitsIn(profile) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(profile, '.fingerprint')).flatMap((entry) => {
        const [, name, hash] = /^(.+)-([0-9a-f]{16})$/.exec(entry) ?? [];
        return name === undefined || hash === undefined ? [] : [{ entry, name, hash }];
    });
}
/** Of what the compiler left: `libserde-0123456789abcdef.rlib`. */
function hashIn(entry) {
    return /-([0-9a-f]{16})(?:\.|$)/.exec(entry)?.[1] ?? '';
}
/** Those of the names whose sources, as the compiler noted them, stand outside of the checkout, but for what a crate's own
 *  build made in `target`. */
function fromOutside(profile, units, built, isOutside) {
    const notes = new Map(built.filter((entry) => entry.endsWith('.d')).map((entry) => [hashIn(entry), entry]));
    const known = new Map();
    for (const { name, hash } of units) {
        const entry = notes.get(hash);
        if (entry === undefined)
            continue;
        const sources = sourcesIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(profile, 'deps', entry), 'utf8'));
        known.set(name, (known.get(name) ?? true) && sources.every(isOutside));
    }
    return new Set([...known].flatMap(([name, isFrom]) => (isFrom ? [name] : [])));
}
/** By the names of a file that the compiler may note: with links followed, or as they are. */
function outsideOf({ root, workingDirectory }) {
    const both = (folder) => [folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)];
    const [roots, targets] = [both(root), both(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workingDirectory, 'target'))];
    const isIn = (file, folders) => folders.some((folder) => (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, file));
    return (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) && (!isIn(file, roots) || isIn(file, targets));
}
/** Of rules as make has them, with blanks in names escaped. */
function sourcesIn(notes) {
    return notes.split('\n').flatMap((line) => {
        const sources = line.startsWith('#') ? undefined : /^.*?: (.+)$/.exec(line)?.[1];
        return sources === undefined ? [] : sources.split(/(?<!\\) +/).map((file) => file.replaceAll('\\ ', ' '));
    });
}
function copyProfile(from, to, names, isOutside) {
    const built = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, 'deps'));
    const known = unitsIn(from).filter(({ name }) => names.has(name));
    const outside = fromOutside(from, known, built, isOutside);
    const units = known.filter(({ name }) => outside.has(name));
    const hashes = new Set(units.map(({ hash }) => hash));
    for (const entry of built)
        if (hashes.has(hashIn(entry)))
            copy('deps', entry);
    for (const { entry } of units)
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, 'build', entry)))
            copy('build', entry);
    // Last, since nothing counts as compiled without it.
    for (const { entry } of units)
        copy('.fingerprint', entry);
    function copy(folder, entry) {
        const options = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, folder, entry), node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, folder, entry), options);
    }
}


/***/ }),

/***/ 3418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ overlayHarness)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(657);
/* harmony import */ var _host_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2878);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8675);
/** Lays head's benchmark files over the checkout of base, so that both sides run the same benchmarks
 *  on their own code. Only ever done in a borrowed checkout. */





/** Files of base that match and that head does not have go away; the rest is copied.
 *  @param base working directory of base's checkout, as `head` of head's. @param root of base's checkout, out of
 *  which nothing is written. @throws Failure where a link of base's leads a file out of it. */
function overlayHarness(base, head, globs, root = base) {
    const wanted = (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(head, globs);
    if (wanted.length === 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageFailure */ .wK(`\`harness: head\`: no file of head matches \`bench-files\`: ${globs.join(', ')}`, {
            hint: 'Set `bench-files` to globs of the benchmark files, relative to `working-directory`.',
        });
    }
    const kept = new Set(wanted.map((file) => file.path));
    try {
        for (const file of (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .lY)(base, globs))
            if (!kept.has(file.path))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file.absolute);
        for (const file of wanted) {
            const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(base, file.path);
            refuseOutside(root, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), file.path);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), { recursive: true });
            // Removed first: a link in base must be replaced, not written through.
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { recursive: true, force: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file.absolute, target);
        }
    }
    catch (error) {
        throw (0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainSystemError */ .T)(error, `laying head's benchmark files over ${base}`);
    }
    return { code: 'harness-head', files: wanted.length };
}
/** A folder of base's tree may be a link to anywhere. */
function refuseOutside(root, folder, file) {
    if ((0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isReallyInside */ .O5)(root, folder))
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(`base: ${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file)} is a link that leads out of the checkout`, {
        hint: `\`harness: head\` would write ${file} through it. Leave it out of \`bench-files\`, or set \`harness: base\`.`,
    });
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aS: () => (/* binding */ suiteEnvironment),
/* harmony export */   jC: () => (/* binding */ padded)
/* harmony export */ });
/* unused harmony export paddingName */
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8647);
/** The environment of a launch: free of credentials, free of what a package manager that started
 *  Benchgate says about the user's checkout, and blind to which side it is. */

/** Where a program's stack and heap lie depends on the size of its environment, which can shift timings
 *  by several per cent (Mytkowicz et al., "Producing wrong data without doing anything obviously
 *  wrong!", 2009). A new random size per launch turns that fixed error into noise that averages out. */
const paddingName = 'BENCHGATE_PADDING';
const mostPadding = 4096;
/** Set by package managers for their scripts; they name the user's checkout, not the one measured. */
const fromPackageManager = /^(npm_(package|lifecycle)_|npm_(command|execpath|node_execpath|config_local_prefix)$|INIT_CWD$|PWD$|OLDPWD$)/;
function suiteEnvironment(environment, secrets) {
    const child = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(environment, secrets);
    return Object.fromEntries(Object.entries(child).filter(([name]) => !fromPackageManager.test(name)));
}
function padded(environment, chance) {
    return { ...environment, [paddingName]: 'x'.repeat(Math.floor(chance.next() * mostPadding)) };
}


/***/ }),

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y4: () => (/* binding */ duetSource),
  ue: () => (/* binding */ pickForCommand),
  pB: () => (/* binding */ slicesSource)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/measure/budget.js
var budget = __webpack_require__(6439);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/process.js
var host_process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/measure/all-ended.js
var all_ended = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/measure/choice/pinning.js
var pinning = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/measure/processors-used.js
var processors_used = __webpack_require__(173);
// EXTERNAL MODULE: ./lib/measure/schedule.js
var schedule = __webpack_require__(4179);
// EXTERNAL MODULE: ./lib/measure/duet/align.js
var align = __webpack_require__(5794);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/measure/runners/folder.js
var folder = __webpack_require__(4038);
;// CONCATENATED MODULE: ./lib/measure/duet/fair-clock/library.js
/** Where the library of the fair clock is, and the environment that loads it into a suite. */



const pageName = 'BENCHGATE_FAIR_CLOCK';
/** By the name of an architecture: its number in the head of a library, see elf(5). */
const machines = { x64: 62, arm64: 183 };
/** The library, or why there is none here.
 *  @param runner entry of the built-in runner, beside which everything else lies. */
function findFairClock(runner, { platform, arch } = process) {
    if (platform !== 'linux')
        return { code: 'not-linux' };
    const machine = machines[arch];
    if (machine === undefined)
        return { code: 'not-for-architecture', architecture: arch };
    const found = places(runner, arch).map((file) => ({ file, problem: problemWith(file, machine) }));
    const library = found.find(({ problem }) => problem === null)?.file;
    if (library === undefined) {
        const problems = found.flatMap(({ problem }) => problem ?? []);
        return problems.find(({ code }) => code !== 'clock-not-installed') ?? { code: 'clock-not-installed' };
    }
    // Between libraries, the system's loader takes both for a comma.
    if (/[\s:]/.test(library))
        return { code: 'clock-path-divides' };
    return { library };
}
/** What a launch has on top of its own environment. What the user preloads stays and comes first: a sanitiser
 *  insists on that.
 *  @param page the file that its processes leave their rows in. */
function fairEnvironment({ library }, page, { LD_PRELOAD: own = '' }) {
    return { LD_PRELOAD: own === '' ? library : `${own}:${library}`, [pageName]: page };
}
/** In dist/, and in the sources. */
function places(runner, arch) {
    const runners = (0,folder/* runnersFolder */.Q)(runner);
    return ['../native', '../../../native/fair-clock/built'].map((folder) => external_node_path_.resolve(runners, folder, `fair-clock-${arch}.so`));
}
function problemWith(file, machine) {
    let head;
    try {
        head = firstBytes(file);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { code: 'clock-not-installed' };
        return { code: 'clock-unreadable', error: String(code) };
    }
    if (head.length < headBytes || head.toString('latin1', 0, 4) !== '\x7fELF') {
        return { code: 'clock-no-library' };
    }
    return head.readUInt16LE(18) === machine ? null : { code: 'clock-of-other-processor' };
}
const headBytes = 20;
function firstBytes(file) {
    const opened = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const bytes = Buffer.alloc(headBytes);
        return bytes.subarray(0, (0,external_node_fs_.readSync)(opened, bytes, 0, headBytes, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}

;// CONCATENATED MODULE: ./lib/measure/duet/fair-clock/page.js
/** What the processes of a launch left behind about the fair clock: a file that is made before the launch, which
 *  each of them maps and writes one row of. The other end is native/fair-clock/page.h. */

/** Programs that start more than this many processes are refused anyway. */
const rows = 512;
const rowBytes = 128;
const magic = 'BGFAIR01';
/** An empty page, in the place of what was there. */
function createPage(file) {
    const bytes = Buffer.alloc(rowBytes * (rows + 1));
    bytes.write(magic, 'latin1');
    bytes.writeUInt32LE(rows, 8);
    (0,external_node_fs_.writeFileSync)(file, bytes);
}
function readPage(file) {
    const bytes = (0,external_node_fs_.readFileSync)(file);
    const taken = bytes.readUInt32LE(12);
    const count = Math.min(rows, taken);
    return {
        rows: Array.from({ length: count }, (_, i) => rowOf(bytes.subarray(rowBytes * (i + 1), rowBytes * (i + 2)))),
        overflowed: taken > rows,
    };
}
function rowOf(bytes) {
    const seconds = (at) => Number(bytes.readBigInt64LE(at)) / 1e9;
    const [began, ended] = [seconds(24), seconds(32)];
    const name = bytes.subarray(80);
    return {
        process: bytes.readInt32LE(0),
        parent: bytes.readInt32LE(4),
        asked: Number(bytes.readBigUInt64LE(8)),
        askedDay: Number(bytes.readBigUInt64LE(16)),
        wall: ended === 0 ? null : ended - began,
        used: seconds(40),
        between: Number(bytes.readBigUInt64LE(48)),
        refused: bytes.readUInt32LE(60) === 1,
        waited: seconds(64),
        question: seconds(72),
        name: name.subarray(0, Math.max(0, name.indexOf(0))).toString('utf8'),
    };
}

;// CONCATENATED MODULE: ./lib/measure/duet/fair-clock/refusal.js
/** Why a suite cannot be measured by the fair clock, from what its processes left behind in a launch of both sides
 *  at once, and from what its benchmarks came out as there and alone. */

/** Formats of tools that start what they measure: by its own processor time, such a tool measures itself. */
const measuringOthers = new Set(['hyperfine', 'k6', 'lighthouse']);
function formatRefusal(tool) {
    return measuringOthers.has(tool) ? { code: 'measures-others', tool } : null;
}
/** What a program says that cannot be started with the clock, whatever the other side does. The words are
 *  AddressSanitizer's. */
function crashRefusal(output) {
    const asan = 'ASan runtime does not come first in initial library list';
    return output.includes(asan) ? { code: 'sanitiser-first' } : null;
}
/** A program asks twice to measure anything. */
const fewestQuestions = 2;
/** Of the processor time of a launch, the share that was used by programs that the clock was loaded into, at least. */
const leastCovered = 0.5;
/** Of its processor time, what a program may spend on asking for the time: most of that is taken off, not all. */
const mostAsking = 0.1;
/** Of questions that come right after the last, the share that takes as long as if something had been done before them:
 *  measured, 1 to 3 % as a rule and up to 14 % on a busy machine. */
const mostSlow = 0.15;
/** Of the time on the clock, what a program may have waited. */
const mostWaiting = 0.3;
/** The quicker side may take no less than this share of the slower one's time: what is left then runs alone. */
const leastTogether = 0.6;
/** A figure of the launch of both, in that of the launch alone. By a clock that goes on, it is twice that or more, since
 *  the other side ran as well; by the fair clock it is no more than the same, and less where the launch alone had to
 *  wait for a processor. What only waits for a program that it started takes nearly nothing, also in processor time.
 *  The median of all benchmarks, and each by itself. */
const usualRatio = { least: 0.3, most: 1.7 };
const oneRatio = { least: 0.1, most: 3.5 };
function fairClockRefusal(sides, { used, alone }) {
    const trials = [sides.base, sides.head];
    return (trials.map(({ page }) => pageRefusal(page)).find((one) => one !== null) ??
        coverRefusal(trials, used) ??
        apartRefusal(sides.base.together, sides.head.together) ??
        trials.map((trial) => ratioRefusal(trial, leastAlone(trials), alone)).find((one) => one !== null) ??
        null);
}
/** By benchmark: the quicker of both sides alone. On a busy machine, a side alone may have waited for a processor for
 *  most of a benchmark. */
function leastAlone(trials) {
    const least = new Map();
    for (const { name, metrics } of trials.flatMap(({ alone }) => alone.benchmarks)) {
        const seconds = typicalSeconds(metrics);
        if (seconds !== null)
            least.set(name, Math.min(seconds, least.get(name) ?? seconds));
    }
    return least;
}
function pageRefusal({ rows, overflowed }) {
    if (rows.some(({ refused }) => refused))
        return { code: 'time-not-told' };
    const asking = rows.filter(({ asked }) => asked >= fewestQuestions);
    if (asking.length === 0)
        return { code: 'time-not-asked' };
    const main = asking.reduce((most, row) => (row.used > most.used ? row : most));
    if (overflowed)
        return { code: 'too-many-processes' };
    const times = Math.max(0, Math.round(main.between - mostSlow * (main.asked - main.between)));
    const asks = (times * main.question) / main.used;
    if (asks > mostAsking)
        return { code: 'asks-too-often', times, share: Math.min(1, asks) };
    const waiting = waitingOf(asking);
    return waiting > mostWaiting ? { code: 'suite-waits', share: waiting } : null;
}
/** Share of the time of the programs that asked. What waits for a program that it started does not wait: that one
 *  works, or waits itself. */
function waitingOf(asking) {
    const last = asking.filter(({ process }) => !asking.some(({ parent }) => parent === process));
    const waited = last.reduce((all, row) => all + row.waited, 0);
    return waited / Math.max(1e-9, waited + sum(last));
}
function coverRefusal(trials, used) {
    if (used === null || used <= 0)
        return null;
    const covered = trials.reduce((all, { page }) => all + sum(page.rows), 0) / used;
    return covered >= leastCovered ? null : { code: 'work-not-covered', share: 1 - covered };
}
function apartRefusal(base, head) {
    const [shorter = 0, longer = 0] = [base.seconds ?? 0, head.seconds ?? 0].sort((a, b) => a - b);
    if (longer === 0 || shorter / longer >= leastTogether)
        return null;
    const side = longer === base.seconds ? 'base' : 'head';
    return { code: 'side-takes-longer', side, times: longer / shorter };
}
function ratioRefusal({ together, alone }, least, processors) {
    const before = new Map(alone.benchmarks.map((row) => [row.name, row]));
    const share = Math.max(leastShare, processors ?? 1);
    const found = together.benchmarks.flatMap(({ name, metrics }) => {
        const [now, then] = [typicalSeconds(metrics), typicalSeconds(before.get(name)?.metrics ?? [])];
        if (now === null || then === null)
            return [];
        return [{ name, longer: now / then, shorter: now / (least.get(name) * share) }];
    });
    if (found.length === 0)
        return { code: 'no-times' };
    const usual = (kind) => (0,align/* lowerQuantile */.pn)(found.map((one) => one[kind]), 0.5);
    const longest = usual('longer') > usualRatio.most ? usual('longer') : oneRatio.most;
    const late = found.find(({ longer }) => longer >= longest);
    if (late !== undefined)
        return { code: 'timed-by-other-clock', benchmark: late.name, times: late.longer };
    const shortest = usual('shorter') < usualRatio.least ? usual('shorter') : oneRatio.least;
    const early = found.find(({ shorter }) => shorter <= shortest);
    return early === undefined ? null : { code: 'work-elsewhere', benchmark: early.name, times: early.shorter };
}
/** However busy the machine: a launch that was over within some ticks seems to have used nothing. */
const leastShare = 0.05;
function typicalSeconds(metrics) {
    for (const metric of metrics) {
        const seconds = (0,align/* secondsOf */.TM)({ unit: metric.unit, samples: metric.samples ?? [metric.value] });
        const typical = seconds === null ? 0 : (0,align/* lowerQuantile */.pn)(seconds, 0.5);
        if (typical > 0 && Number.isFinite(typical))
            return typical;
    }
    return null;
}
function sum(rows) {
    return rows.reduce((all, { used }) => all + used, 0);
}

// EXTERNAL MODULE: ./lib/measure/duet/refusal.js
var duet_refusal = __webpack_require__(8927);
;// CONCATENATED MODULE: ./lib/measure/duet/together.js
/** What a tool wants to be told, so that it runs twice at once on one machine. */
/** Variables on top of a side's own.
 *  @param tool format name of what it prints. */
function togetherEnvironment(tool, own) {
    if (tool !== 'jmh')
        return {};
    // It locks a file for all of the machine, since by its own clock two at once would disturb each other.
    const { JAVA_TOOL_OPTIONS: options = '' } = own;
    return { JAVA_TOOL_OPTIONS: `${options} -Djmh.ignoreLock=true`.trim() };
}

;// CONCATENATED MODULE: ./lib/measure/duet/duet.js
/** Both sides at once on one and the same processor, so that the kernel interleaves them by milliseconds
 *  and both meet the same disturbances.
 *
 *  Takes any command whose benchmarks are single-threaded. Both launches are started and held back, and let go
 *  in the same moment, in random order. By the fair clock (fair-clock/), which stands still while the other side
 *  runs, samples may be of any length. Where that cannot be, they must be shorter than a time slice, and what is
 *  given are the samples that were not interrupted, aligned in time (align.ts). Refuses suites that would be
 *  measured wrongly, by what they show when they run alone and when they run together for the first time. */













/** Time for both to come as far as where they are held back. */
const settleSeconds = 0.05;
/** The first launch of both takes about as long as both launches alone; this many times as long, and it hangs. */
const slowestFactor = 10;
const shortestTimeout = 60;
function createDuet(options) {
    const { chance, launchTimeoutSeconds, launcher, rounds } = options;
    const order = (0,schedule/* firstSides */.NV)(chance);
    const timeoutSeconds = 2 * launchTimeoutSeconds;
    const state = { options, alone: false, fair: null, unfair: null, timeoutSeconds, tool: '' };
    return {
        pairing: 'duet',
        focuses: launcher.focuses,
        // By a tenth of the gain that was measured (docs/pairings.md), and more.
        get surelyFiner() {
            return state.fair !== null;
        },
        warmUp: () => warmUp(state),
        measure: (round, focus) => state.alone ? rounds.measure(round, focus) : both(state, round, order.next().value, focus),
        notes: () => [...(rounds.notes?.() ?? []), ...clockNotes(state.fair !== null, state.unfair)],
    };
}
async function warmUp(state) {
    const { clock, rounds } = state.options;
    const known = await rounds.warmUp();
    const load = rounds.load();
    state.tool = known.tool;
    state.alone = !hasShared(known);
    if (state.alone)
        return known;
    const began = clock.now();
    const pair = await firstPair(state, known, load);
    const pairSeconds = state.fair === null ? pair.head.seconds : clock.now() - began;
    return { ...known, base: pair.base, head: pair.head, pairSeconds };
}
async function firstPair(state, known, load) {
    const busy = (0,duet_refusal/* busyRefusal */.oD)(load);
    if (busy !== null)
        throw busy;
    const pair = await tryFair(state, known, load);
    if (!('code' in pair))
        return pair;
    const { fairAlone } = state.options;
    if (fairAlone !== undefined)
        throw new duet_refusal/* NeitherClock */.U6(new failure/* Failure */.HR(`duet: ${fairAlone}`), pair);
    const refusal = (0,duet_refusal/* duetRefusal */.B2)([known.base, known.head], load);
    if (refusal !== null)
        throw new duet_refusal/* NeitherClock */.U6(refusal, pair);
    const together = await tryTogether(state);
    state.unfair = pair;
    return together;
}
/** The first pair by the fair clock, or why there is none. */
async function tryFair(state, known, alone) {
    const { clock, fairClock, fairTools, launchTimeoutSeconds } = state.options;
    if ('code' in fairClock)
        return fairClock;
    if (fairTools?.has(known.tool) === false)
        return { code: 'error-not-measured', tool: known.tool };
    const refused = formatRefusal(known.tool);
    if (refused !== null)
        return refused;
    const waits = (0,duet_refusal/* waitingRefusal */.S0)(alone);
    if (waits !== null)
        return { code: 'trial-failed', message: withoutName(waits.message) };
    state.fair = fairClock;
    state.timeoutSeconds = Math.min(state.timeoutSeconds, Math.max(shortestTimeout, slowestFactor * known.pairSeconds));
    try {
        const began = clock.now();
        const { result: pair, load } = await (0,processors_used/* watchLoad */.qs)(clock, () => tryTogether(state));
        const used = load.processors === null ? null : load.processors * (clock.now() - began);
        const trial = (side) => ({ page: readPage(pageOf(state, side)), together: pair[side], alone: known[side] });
        const sides = { base: trial('base'), head: trial('head') };
        const reason = fairClockRefusal(sides, { used, alone: alone.processors });
        if (reason === null)
            return pair;
        state.fair = null;
        return reason;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        state.fair = null;
        return crashRefusal(error.output ?? '') ?? { code: 'trial-failed', message: withoutName(error.message) };
    }
    finally {
        state.timeoutSeconds = 2 * launchTimeoutSeconds;
    }
}
/** The first time that both run at once shows whether they can. */
async function tryTogether(state) {
    try {
        return await both(state, 0, 'base', null);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw new failure/* Failure */.HR(`duet: each side runs alone, but not while the other does: ${error.message}`, {
            hint: 'Suites that bind a port or lock a file cannot run twice at once. Set `pairing` to rounds or auto.',
            cause: error,
            ...(error.output === undefined ? {} : { output: error.output }),
        });
    }
}
async function both(state, round, first, focus) {
    const { options, timeoutSeconds } = state;
    const { affinity, chance, clock, environment, launcher } = options;
    const began = clock.now();
    const gate = createGate();
    const processor = (0,pinning/* pickProcessor */.O2)(affinity, chance);
    const wrap = (command) => affinity.pin((0,host_process/* held */.yB)(command, environment), processor);
    const seed = Math.floor(chance.next() * 2 ** 32);
    const start = (side) => {
        const own = { wrap, input: gate.opened, ...environmentFor(state, side) };
        return launcher.launch({ side, round, focus, timeoutSeconds, chance: (0,schedule/* chanceFrom */.N2)(seed), start: own });
    };
    const running = [first, (0,schedule/* otherSide */._P)(first)].map(start);
    await new Promise((resolve) => setTimeout(resolve, 1000 * settleSeconds));
    gate.open('go\n');
    const [one, two] = await (0,all_ended/* allEnded */.C)(running);
    const [base, head] = first === 'base' ? [one, two] : [two, one];
    const seconds = clock.now() - began;
    // Each with its own seconds; a clock that stands still meanwhile has no interrupted samples.
    if (state.fair !== null)
        return { round, first, base: base.launch, head: head.launch };
    const aligned = (0,align/* alignLaunches */.$N)(base.launch, head.launch);
    return { round, first, base: { ...aligned.base, seconds }, head: { ...aligned.head, seconds } };
}
function pageOf({ options }, side) {
    return external_node_path_.join(options.temporary, `fair-clock-${side}`);
}
function environmentFor(state, side) {
    const { fair, tool } = state;
    const page = pageOf(state, side);
    if (fair !== null)
        createPage(page);
    return {
        environment: (own) => ({
            ...togetherEnvironment(tool, own),
            ...(fair === null ? {} : fairEnvironment(fair, page, own)),
        }),
    };
}
function clockNotes(fair, because) {
    if (fair)
        return [{ code: 'fair-clock' }];
    return because === null ? [] : [{ code: 'no-fair-clock', because }];
}
/** The first line of a failure's message, without the word that a list of reasons begins with. */
function withoutName(message) {
    return message.split('\n')[0].replace(/^duet: /, '');
}
function hasShared({ base, head }) {
    return base.benchmarks.some(({ name }) => head.benchmarks.some((other) => other.name === name));
}
function createGate() {
    let open = () => undefined;
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return { opened, open };
}

// EXTERNAL MODULE: ./lib/measure/fitting/fitting.js + 2 modules
var fitting = __webpack_require__(8935);
// EXTERNAL MODULE: ./lib/measure/focus.js
var measure_focus = __webpack_require__(1456);
// EXTERNAL MODULE: ./lib/measure/rounds/create-launcher.js
var create_launcher = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/measure/rounds/rounds.js
var rounds = __webpack_require__(2684);
// EXTERNAL MODULE: ./lib/measure/short/cargo-runner.js
var cargo_runner = __webpack_require__(7828);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/measure/source.js
var source = __webpack_require__(2103);
;// CONCATENATED MODULE: ./lib/measure/slices/calibrate.js
/** How many iterations make a slice, and which filter selects its benchmark. Both are learned by trying,
 *  on both sides, before anything counts. */


/** Wall seconds that the benchmark itself runs in a slice, at least and at most. Below, the clock and the
 *  first iterations count too much; above, the machine changes its speed within a pair of slices. */
const leastSliceSeconds = 0.02;
const mostSliceSeconds = 0.1;
const mostIterations = 1e9;
const mostSteps = 8;
const mostGrowth = 100;
/** A slice's work is as long as its start-up, within the limits. With start-up s and work w, the variance of
 *  a slice is v₀ + v₁/w at the cost s + w, which is least at w = √(s·v₁/v₀); as long as the two variances
 *  are not known, w = s is at most twice as dear as the best, whatever w that is between s/6 and 6s. */
function sliceWork(startSeconds) {
    return Math.min(mostSliceSeconds, Math.max(leastSliceSeconds, startSeconds));
}
/** Tries the filters in turn until one selects the benchmark on both sides, and finds its iterations.
 *  Throws the last failure where none does. */
async function calibrate(name, filters, launch, clock) {
    let last = null;
    for (const filter of filters) {
        const first = await tryFilter(name, filter, launch, clock);
        if (first instanceof failure/* Failure */.HR) {
            last = first;
            continue;
        }
        const launchWith = (iterations) => launchBoth(filter, iterations, launch, clock);
        const grown = await growIterations(first, filter === null ? null : name, launchWith);
        return { calibration: { filter, ...grown }, found: sharedNames(first) };
    }
    throw new failure/* Failure */.HR(`no filter that Benchgate can write selects ${name} alone`, {
        hint: 'Check where `{filter}` stands in `run`: the tool has to take it as a regular expression of names. Or leave it out, and set `pairing: rounds`.',
        ...(last?.output === undefined ? {} : { output: last.output }),
        cause: last ?? undefined,
    });
}
async function launchBoth(filter, iterations, launch, clock) {
    const { result, load } = await (0,processors_used/* watchLoad */.qs)(clock, async () => [
        await launch('base', filter, iterations),
        await launch('head', filter, iterations),
    ]);
    return { launched: result, load };
}
async function tryFilter(name, filter, launch, clock) {
    try {
        const trial = await launchBoth(filter, 1, launch, clock);
        return sharedNames(trial).includes(name) ? trial : new failure/* Failure */.HR('the launch did not give the benchmark');
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.exitCode !== 2)
            return error;
        throw error;
    }
}
function sharedNames({ launched: [base, head] }) {
    const onBase = new Set(base.launch.benchmarks.map((benchmark) => benchmark.name));
    return head.launch.benchmarks.map((benchmark) => benchmark.name).filter((one) => onBase.has(one));
}
/** Grows the iterations until the slower side works as long as it should. `first` had a single one, so
 *  that its wall time is mostly start-up. `name` is whose figures count; null: all of a launch. */
async function growIterations(first, name, launchWith) {
    const startSeconds = wallOf(first);
    const target = sliceWork(startSeconds);
    let trial = first;
    let iterations = 1;
    let trust = 'printed';
    for (let step = 0; step < mostSteps; step++) {
        const printed = printedSeconds(trial, name);
        const onClock = Math.max(0, wallOf(trial) - startSeconds) / iterations;
        if (printed === null || isMuchLonger(printed, onClock, iterations))
            trust = 'clock';
        const each = trust === 'clock' ? onClock : printed;
        const work = each * iterations;
        if (work >= target / 2 && work <= target * 2)
            break;
        // The first iterations are slower than the later ones, so what one took says little of many.
        const ideal = each > 0 ? target / each : iterations * mostGrowth;
        const next = Math.max(1, Math.min(mostIterations, Math.round(Math.min(ideal, iterations * mostGrowth))));
        if (next === iterations)
            break;
        iterations = next;
        trial = await launchWith(next);
    }
    const parallel = (trial.load.processors ?? 0) > processors_used/* mostProcessors */.bI;
    const isShort = (start) => wallOf(trial) - start < hardlyMore * target;
    if (iterations < clearlyMore || !isShort(startSeconds))
        return { iterations, parallel, ignoresIterations: false };
    // The first launch may have been delayed by something else.
    const again = await launchWith(1);
    return { iterations, parallel, ignoresIterations: isShort(Math.min(startSeconds, wallOf(again))) };
}
/** This many iterations instead of one, … */
const clearlyMore = 4;
/** … and no more than this share of the work that they should be: the tool did not run them. */
const hardlyMore = 0.1;
/** Wall seconds of the faster side. */
function wallOf({ launched }) {
    return Math.min(...launched.map((one) => one.launch.seconds ?? 0));
}
/** Seconds of one iteration, as the slower side printed them; null where something printed no time. */
function printedSeconds({ launched }, name) {
    const printed = launched.map(({ launch }) => printedSum(launch.benchmarks, name));
    return printed.some((seconds) => seconds === null) ? null : Math.max(...printed);
}
/** A tool that warms up or repeats by itself takes longer than its figures say; then the clock is believed. */
const muchLonger = 5;
function isMuchLonger(printed, onClock, iterations) {
    return iterations > 1 && onClock * iterations > mostSliceSeconds && onClock > muchLonger * printed;
}
function printedSum(benchmarks, name) {
    const own = name === null ? benchmarks : benchmarks.filter((benchmark) => benchmark.name === name);
    const printed = own.map(printedTime);
    if (printed.length === 0 || printed.some((seconds) => seconds === null))
        return null;
    return printed.reduce((total, seconds) => total + seconds, 0);
}
function printedTime({ metrics }) {
    for (const { unit, value } of metrics) {
        if (unit === 's' && value >= 0)
            return value;
        if (unit === '1/s' && value > 0)
            return 1 / value;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/measure/slices/learn.js
/** What slices have to know before a pair counts: which benchmarks there are on both sides, and how each of them is
 *  launched. Learnt by launches of the whole suite and by trying, in this order. */




async function launchWholeSuite(launch) {
    const base = await launch('base', null, 1).catch((error) => {
        if (error instanceof source/* SuiteAbsent */.wk)
            return error;
        throw error;
    });
    const head = await launch('head', null, 1);
    if (base instanceof source/* SuiteAbsent */.wk)
        return { base: null, head, absent: base };
    if (base.tool !== head.tool) {
        throw new failure/* Failure */.HR(`head, warm-up: results of ${head.tool}, but of ${base.tool} before`, {
            hint: 'Base and head must be measured with the same tool. Compare with a commit that uses it, or set `harness: head`.',
        });
    }
    return { base, head, absent: null };
}
/** Names of benchmarks that both sides ran, in head's order. */
function learn_sharedNames({ base, head }) {
    const onBase = new Set(base === null ? [] : ranIn(base));
    return [...new Set(ranIn(head))].filter((name) => onBase.has(name));
}
function ranIn({ launch }) {
    return launch.benchmarks.filter(({ status }) => status === 'ok').map(({ name }) => name);
}
function unsharedRows({ base, head }, shared) {
    const rest = (launched) => launched?.launch.benchmarks.filter(({ name }) => !shared.includes(name)) ?? [];
    return { base: rest(base), head: rest(head) };
}
/** Filter and iterations of every benchmark. `dialect` is null where a slice is the whole suite. */
async function findUnits(shared, dialect, launch, clock) {
    const units = [];
    const isTaken = (name) => units.some(({ names }) => names.includes(name));
    for (const name of shared) {
        if (isTaken(name))
            continue;
        const filters = dialect === null ? [null] : (0,measure_focus/* filtersFor */.DY)(dialect, name);
        const { calibration, found } = await calibrate(name, filters, launch, clock);
        // What a filter cannot tell apart is measured together.
        const isExact = calibration.filter === filters[0];
        const together = dialect !== null && isExact ? found.filter((other) => hasFilter(dialect, other, calibration)) : found;
        const others = together.filter((other) => other !== name && shared.includes(other) && !isTaken(other));
        units.push({ ...calibration, names: [name, ...others] });
    }
    return units;
}
/** Whether the first filter of a benchmark is the one that another was found with. */
function hasFilter(dialect, name, { filter }) {
    return (0,measure_focus/* filtersFor */.DY)(dialect, name)[0] === filter;
}

;// CONCATENATED MODULE: ./lib/measure/slices/combine.js
/** The slices of a benchmark within one pair, as one result a side whose samples are aligned: sample i of
 *  base and sample i of head come from slices that followed each other. */
/** A side that no slice gave is undefined. What failed in one slice has failed. */
function combineSlices(slices) {
    return { base: combineSide('base', slices), head: combineSide('head', slices) };
}
function combineSide(side, slices) {
    const own = slices.map((slice) => slice[side]);
    const known = own.filter((result) => result !== undefined);
    const bad = known.find((result) => result.status !== 'ok');
    if (bad !== undefined || known.length === 0)
        return bad;
    const metrics = distinct(known.flatMap((result) => result.metrics)).map((like) => combineMetric(like, side, slices));
    return { name: known[0].name, status: 'ok', metrics };
}
function distinct(metrics) {
    return metrics.filter((metric, i) => metrics.findIndex((other) => isSame(metric, other)) === i);
}
function isSame(a, b) {
    return a.name === b.name && a.unit === b.unit;
}
/** Slices in which the other side lacks the metric are left out, so that positions stay neighbours; but
 *  where none is left, the side's own values are better than nothing. */
function combineMetric(like, side, slices) {
    const find = (result) => result?.metrics.find((metric) => isSame(metric, like));
    const other = side === 'base' ? 'head' : 'base';
    const shared = slices.filter((slice) => find(slice[side]) !== undefined && find(slice[other]) !== undefined);
    const used = (shared.length > 0 ? shared : slices).flatMap((slice) => find(slice[side]) ?? []);
    const samples = used.map(sliceValue);
    const { name, unit, better, role, repeats } = like;
    return {
        name,
        unit,
        better,
        value: middle(samples),
        summary: 'median',
        count: samples.length,
        samples,
        order: 'time',
        ...(used.every((metric) => metric.exact === true) ? { exact: true } : {}),
        ...(role && { role }),
        ...(repeats && { repeats }),
    };
}
function sliceValue({ samples, value }) {
    return samples !== undefined && samples.length > 0 ? middle(samples) : value;
}
function middle(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

;// CONCATENATED MODULE: ./lib/measure/slices/measure-pair.js
/** One pair: a few slices of every unit on each side, in the order ABBA, as one result a side. */


const nothing = { benchmarks: [] };
async function measurePair({ round, first, focus }, { units, slices, listed, absent }, exchange, { chance, clock }) {
    const wanted = units.filter(({ names }) => focus === null || names.some((name) => focus.includes(name)));
    const taken = new Map(wanted.flatMap(({ names }) => names).map((name) => [name, []]));
    const [started, began] = [Date.now() / 1000, clock.now()];
    for (let sweep = 0; sweep < slices; sweep++) {
        const leader = Math.floor((sweep + 1) / 2) % 2 === 0 ? first : (0,schedule/* otherSide */._P)(first);
        for (const unit of (0,schedule/* shuffled */.A4)(wanted, chance)) {
            const { base, head } = await exchange(unit, leader, round);
            for (const name of unit.names)
                taken.get(name).push({ base: resultOf(base, name), head: resultOf(head, name) });
        }
    }
    const seconds = clock.now() - began;
    const combined = [...taken.values()].map(combineSlices);
    const launchOf = (side) => {
        return { benchmarks: [...listed[side], ...combined.flatMap((one) => one[side] ?? [])], seconds, started };
    };
    return { round, first, base: absent === null ? launchOf('base') : nothing, head: launchOf('head') };
}
function resultOf({ launch }, name) {
    return launch.benchmarks.find((benchmark) => benchmark.name === name);
}

;// CONCATENATED MODULE: ./lib/measure/slices/slices.js
/** Short launches of one benchmark each, base and head in turn, for a command that names `{filter}` and
 *  `{iterations}`, or `{iterations}` alone.
 *
 *  A pair is a few slices of every benchmark on each side, in the order ABBA, so that what is compared
 *  lies some tens of milliseconds apart. Takes the names from a launch of the whole suite, finds filter
 *  and iterations of each benchmark by trying, and gives samples of which sample i of base and sample i
 *  of head were neighbours. Refuses a benchmark that no filter selects, and a launch that fails.
 *
 *  `learn.ts` is what comes before the first pair, `measure-pair.ts` a pair; this file is their sequence. */





/** Slices of a benchmark on each side within a pair: an even number keeps ABBA whole, and four have a
 *  median that one disturbed slice does not move far. Two where the time is short. */
const usualSlices = 4;
const fewestSlices = 2;
const nothingLearnt = { units: [], slices: usualSlices, listed: { base: [], head: [] }, absent: null };
function createSlices(options) {
    const { affinity, chance, clock, dialect, mostSeconds } = options;
    const order = (0,schedule/* firstSides */.NV)(chance);
    const launch = sliceLauncher(options);
    /** While learning, nothing is pinned: how many processors the suite uses is part of what is learned. */
    const trial = (side, filter, iterations) => launch(side, { filter, iterations }, { round: 0, processor: null, seed: newSeed(chance) });
    const exchange = exchanger(options, launch);
    let learnt = nothingLearnt;
    const measure = (request) => measurePair(request, learnt, exchange, options);
    return {
        pairing: 'slices',
        focuses: dialect !== null,
        counted: { kind: 'slices', units: () => learnt.units, launcher: options.launcher },
        async warmUp() {
            const suite = await launchWholeSuite(trial);
            const shared = learn_sharedNames(suite);
            learnt = { ...learnt, listed: unsharedRows(suite, shared), absent: suite.absent };
            learnt = { ...learnt, units: await findUnits(shared, dialect, trial, clock) };
            const pair = await measure({ round: 0, first: 'base', focus: null });
            if (mostSeconds === null || pair.head.seconds <= mostSeconds)
                return warmUpOf(suite, pair);
            learnt = { ...learnt, slices: fewestSlices };
            return warmUpOf(suite, await measure({ round: 0, first: 'head', focus: null }));
        },
        measure: (round, focus) => measure({ round, first: order.next().value, focus }),
        notes: () => [...(learnt.absent === null ? [] : [learnt.absent.note]), ...unitNotes(learnt.units, affinity)],
    };
}
function warmUpOf({ head: { tool, ignored, machine } }, { base, head }) {
    return { tool, base, head, pairSeconds: head.seconds, ignored, ...(machine === undefined ? {} : { machine }) };
}
function newSeed(chance) {
    return Math.floor(chance.next() * 2 ** 32);
}
function sliceLauncher({ affinity, launcher, launchTimeoutSeconds: timeoutSeconds }) {
    return (side, slice, { round, processor, seed }) => {
        const request = { side, round, focus: null, timeoutSeconds, chance: (0,schedule/* chanceFrom */.N2)(seed), slice };
        if (affinity === null || processor === null)
            return launcher.launch(request);
        return launcher.launch({ ...request, start: { wrap: (command) => affinity.pin(command, processor) } });
    };
}
function exchanger({ affinity, chance }, launch) {
    return async (unit, leader, round) => {
        const processor = unit.parallel ? null : (0,pinning/* pickProcessor */.O2)(affinity, chance);
        const at = { round, processor, seed: newSeed(chance) };
        const one = await launch(leader, unit, at);
        const two = await launch((0,schedule/* otherSide */._P)(leader), unit, at);
        return leader === 'base' ? { base: one, head: two } : { base: two, head: one };
    };
}
function unitNotes(units, affinity) {
    const namesOf = (some) => (0,note/* several */.J)(some.flatMap(({ names }) => names));
    const deaf = units.filter((unit) => unit.ignoresIterations);
    const parallel = units.filter((unit) => unit.parallel);
    const notes = deaf.length === 0 ? [] : [{ code: 'iterations-ignored', benchmarks: namesOf(deaf) }];
    if (affinity === null && units.length > 0)
        notes.push({ code: 'not-pinned', possible: false, where: (0,note/* several */.J)([]) });
    else if (parallel.length > 0)
        notes.push({ code: 'not-pinned', possible: true, where: namesOf(parallel) });
    return notes;
}

;// CONCATENATED MODULE: ./lib/measure/choice/pilot-scatter.js
/** How much the log-ratio of a pair scatters, from a few pairs of a whole suite. */
/** Log-ratio of head to base of each benchmark's first metric that is measured, not counted. */
function pairRatios(pair, pairing) {
    const ratios = new Map();
    const before = measured(pair.base);
    for (const [name, head] of measured(pair.head)) {
        const base = before.get(name);
        if (base === undefined || base.name !== head.name || base.unit !== head.unit)
            continue;
        const ratio = logRatio(base, head, pairing !== 'rounds');
        if (Number.isFinite(ratio))
            ratios.set(name, ratio);
    }
    return ratios;
}
function measured({ benchmarks }) {
    const found = new Map();
    for (const { name, status, metrics } of benchmarks) {
        const metric = metrics.find(({ better, exact }) => better !== 'unknown' && exact !== true);
        if (status === 'ok' && metric !== undefined)
            found.set(name, metric);
    }
    return found;
}
function logRatio(base, head, aligned) {
    const [before, after] = [base.samples ?? [base.value], head.samples ?? [head.value]];
    if (aligned && before.length === after.length)
        return pilot_scatter_middle(before.map((value, i) => Math.log(after[i] / value)));
    return Math.log(pilot_scatter_middle(after) / pilot_scatter_middle(before));
}
/** Standard deviation of one pair, robust and pooled over the benchmarks; each may have a change of its
 *  own, so only differences between pairs count. Null where there are none. */
function pooledScatter(pairs) {
    const differences = [];
    pairs.forEach((pair, i) => {
        for (const other of pairs.slice(i + 1)) {
            for (const [name, ratio] of pair) {
                const second = other.get(name);
                if (second !== undefined)
                    differences.push(Math.abs(ratio - second));
            }
        }
    });
    // The median of |x − y| is 0.9539 standard deviations, where x and y are normal.
    return differences.length === 0 ? null : pilot_scatter_middle(differences) / 0.9539;
}
function pilot_scatter_middle(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

;// CONCATENATED MODULE: ./lib/measure/choice/pilot.js
/** Finds by trying which of several pairings tells most in a given time: a few pairs in each, of which
 *  nothing counts. The time to reach a certainty is proportional to the variance of a pair's log-ratio
 *  times the seconds that a pair takes; the smallest product wins, and the finer where they are close.
 *
 *  Takes sources from the finest to the coarsest. One that refuses the suite is left out, with its reason;
 *  the last must work, and its failure is the suite's. */



/** Pairs in each pairing, an even number so that their order stays balanced. So few give the variance within a factor of two or three, which is why … */
const usualPairs = 4;
const fewestPairs = 2;
/** … a coarser pairing has to be better by this factor. */
const clearlyBetter = 2;
/** What the trying may take: this share of the budget, or so many seconds where there is none. */
const mostShare = 0.15;
const mostSeconds = 60;
/** Standard deviation of a log-ratio below which nothing differs: what a clock of its resolution shows. */
const leastScatter = 1e-4;
async function pilot(candidates, budgetSeconds, clock) {
    const began = clock.now();
    const refused = [];
    const usable = await warmUps(candidates, refused);
    const last = usable.at(-1);
    const chosen = (tried, because) => ({
        source: { ...tried.source, warmUp: () => Promise.resolve(tried.warmUp), trial: tried.pairs },
        because,
        seconds: clock.now() - began,
    });
    const sure = usable.find(({ source }) => source.surelyFiner === true);
    if (sure !== undefined) {
        return chosen(sure, { code: 'surely-finer', pairing: sure.source.pairing, tool: sure.warmUp.tool, refused });
    }
    const { pairing } = last.source;
    if (usable.length === 1)
        return chosen(last, { code: 'alone-usable', pairing, refused });
    const left = (budgetSeconds === null ? mostSeconds : mostShare * budgetSeconds) - (clock.now() - began);
    const one = usable.reduce((sum, { warmUp }) => sum + warmUp.pairSeconds, 0);
    const pairs = [usualPairs, fewestPairs].find((count) => count * one <= left);
    if (pairs === undefined) {
        return chosen(last, { code: 'no-time-to-try', pairing, seconds: fewestPairs * one, refused });
    }
    const tried = await tryPairs(usable, pairs, refused, clock);
    const best = tried.reduce((winner, next) => (cost(next) * clearlyBetter < cost(winner) ? next : winner));
    const others = tried.filter((other) => other !== best).map(figures);
    return chosen(best, { code: 'tried-pairings', taken: figures(best), others, refused });
}
async function warmUps(candidates, refused) {
    const usable = [];
    for (const [i, source] of candidates.entries()) {
        try {
            usable.push({ source, warmUp: await source.warmUp(), pairs: [], seconds: [] });
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || i === candidates.length - 1)
                throw error;
            refused.push(refusedBy(source.pairing, error));
        }
    }
    return usable;
}
/** In turn, so that all meet the same states of the machine. */
async function tryPairs(usable, count, refused, clock) {
    let open = [...usable];
    for (let i = 0; i < count; i++) {
        for (const tried of open) {
            const began = clock.now();
            try {
                tried.pairs.push(await tried.source.measure(0, null));
                tried.seconds.push(clock.now() - began);
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.HR) || tried === usable.at(-1))
                    throw error;
                refused.push(refusedBy(tried.source.pairing, error));
                open = open.filter((other) => other !== tried);
            }
        }
    }
    return open;
}
function refusedBy(pairing, failure) {
    const message = failure.message.split('\n')[0].replace(/^(duet|slices): /, '');
    return { pairing, message, fairClock: failure instanceof duet_refusal/* NeitherClock */.U6 ? failure.fairClock : null };
}
/** Variance times seconds; what gave no comparable pairs costs without end. */
function cost(tried) {
    const scatter = scatterOf(tried);
    return scatter === null ? Number.POSITIVE_INFINITY : Math.max(scatter, leastScatter) ** 2 * secondsOf(tried);
}
function scatterOf({ source, pairs }) {
    return pooledScatter(pairs.map((pair) => pairRatios(pair, source.pairing)));
}
function secondsOf({ seconds }) {
    return seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
}
function figures(tried) {
    return { pairing: tried.source.pairing, scatter: scatterOf(tried), seconds: secondsOf(tried) };
}

;// CONCATENATED MODULE: ./lib/measure/choice/command-pairing.js
/** The pairings that are open to a suite that is a shell command: `slices` where it names `{iterations}`,
 *  else `duet` and `rounds`. */














/** Estimates in duet were off by up to 3 points by the machine's clock, and by less than one by the fair clock
 *  (docs/pairings.md). Against smaller thresholds than these, that could decide a verdict, so nobody gets it without
 *  having asked for it. */
const leastDuetThreshold = 0.05;
const leastFairThreshold = 0.02;
/** Tools whose programs were measured by the fair clock (docs/pairings.md). Node's are not among them: its helper
 *  threads are counted where they fall, and a suite of typed arrays came out 11.7 points wrong. */
const fairTools = new Set([...cargo_runner/* criterionFormats */.O0, 'divan', 'google-benchmark']);
/** For `auto`. Throws a Failure where the suite itself fails. */
async function pickForCommand(plan, places, inner, ports) {
    if ((0,measure_focus/* suiteCommand */.m0)(plan.run).iterates) {
        const source = await slicesSource(plan, places, inner, ports);
        return { source, because: { code: 'run-names-iterations' }, seconds: 0 };
    }
    const began = ports.clock.now();
    const { launcher, rounds, part } = await fittingRounds(plan, places, inner, ports);
    const told = part === null ? {} : { part };
    const spent = plan.partial === true ? ports.clock.now() - began : 0;
    if (plan.threshold < leastFairThreshold) {
        return { source: rounds, because: { code: 'threshold-below-duet' }, seconds: spent, ...told };
    }
    const affinity = await (0,pinning/* tryAffinity */.qN)(inner);
    if (affinity === null)
        return { source: rounds, because: { code: 'not-pinnable' }, seconds: spent, ...told };
    const duet = createDuet({
        ...duetOptions(launcher, plan, inner, ports),
        affinity,
        rounds,
        fairTools,
        ...(plan.threshold < leastDuetThreshold
            ? { fairAlone: 'by its own clock it can be off by more than half of this threshold' }
            : {}),
    });
    const left = plan.budgetSeconds === null ? null : plan.budgetSeconds - spent;
    const chosen = await pilot([duet, rounds], left, ports.clock);
    return { ...chosen, seconds: chosen.seconds + spent, ...told };
}
/** Asked for by name. */
async function duetSource(plan, places, inner, ports) {
    if (plan.run === null) {
        throw new failure/* UsageFailure */.wK('`pairing: duet` is for a suite that is a command', {
            hint: 'The built-in runner has a finer one: set `pairing` to lockstep or auto.',
        });
    }
    const affinity = await (0,pinning/* tryAffinity */.qN)(inner);
    if (affinity === null) {
        throw new failure/* Failure */.HR('duet: base and head cannot be kept on one processor here', {
            hint: 'It takes Linux, `taskset` (of util-linux) on the PATH, and the right to use it. Set `pairing` to rounds or auto.',
        });
    }
    const launcher = (0,create_launcher/* createLauncher */.R)(plan, places, inner, ports.runner);
    return createDuet({
        ...duetOptions(launcher, plan, inner, ports),
        affinity,
        rounds: remembered(roundsSource(launcher, plan, ports), ports.clock),
    });
}
/** Asked for by name, or the only way to run the command. @param alone whether both sides are one checkout. */
async function slicesSource(plan, places, inner, ports, alone = false) {
    const command = plan.run === null ? null : (0,measure_focus/* suiteCommand */.m0)(plan.run);
    if (command === null || !command.iterates) {
        throw new failure/* UsageFailure */.wK('`pairing: slices` needs a `run` that names `{iterations}`', {
            hint: 'For example: `./bench.test -test.run=^$ -test.bench={filter} -test.benchtime={iterations}x`. docs/pairings.md has more.',
        });
    }
    const affinity = await (0,pinning/* tryAffinity */.qN)(inner);
    // Go writes the number of processors behind each name. Kept on one, a benchmark keeps its usual name.
    const processors = affinity === null ? {} : { GOMAXPROCS: String(affinity.processors.length) };
    const launcherPorts = { ...inner, environment: { ...processors, ...inner.environment } };
    return createSlices({
        launcher: (0,create_launcher/* createLauncher */.R)(plan, places, launcherPorts, ports.runner, alone),
        dialect: command.dialect,
        affinity,
        chance: ports.chance,
        clock: ports.clock,
        launchTimeoutSeconds: plan.launchTimeoutSeconds,
        mostSeconds: plan.budgetSeconds === null ? null : plan.budgetSeconds / (1.5 * plan.maxRounds),
    });
}
/** Launches of the whole suite, or, where it is too long, of a part that fits. */
async function fittingRounds(plan, places, inner, ports) {
    const { clock } = ports;
    const launcher = (0,create_launcher/* createLauncher */.R)(plan, places, inner, ports.runner);
    const { budgetSeconds } = plan;
    if (plan.partial !== true || !launcher.focuses || budgetSeconds === null)
        return { launcher, rounds: remembered(roundsSource(launcher, plan, ports), clock), part: null };
    const began = clock.now();
    let isLooking = true;
    const left = () => (isLooking ? budgetSeconds - (clock.now() - began) : Number.POSITIVE_INFINITY);
    const rounds = remembered(roundsSource(launcher, plan, ports, left), clock);
    const found = await (0,fitting/* findPart */.XG)(rounds, plan, clock, namesOf(launcher, left)).catch((error) => {
        if (!(error instanceof source/* OutOfTime */.fg))
            throw error;
        throw (0,budget/* notOneRound */.As)(plan, error.pairSeconds, clock.now() - began, true);
    });
    isLooking = false;
    if (!('names' in found))
        return { launcher, rounds, part: null };
    const limited = (0,fitting/* launcherOf */.oD)(launcher, found);
    const known = { warmUp: found.warmUp, load: rounds.load() };
    return { launcher: limited, rounds: remembered(roundsSource(limited, plan, ports), clock, known), part: found };
}
/** Of the time that is left, for telling names. */
const mostForNames = 0.1;
/** Null where the suite does not tell them. */
function namesOf({ names }, left) {
    if (names === undefined)
        return null;
    return {
        nameOf: (benchmark) => names.nameOf(benchmark),
        async list() {
            const base = await names.list('base', mostForNames * left());
            const head = base === null ? null : await names.list('head', mostForNames * left());
            return base === null || head === null ? null : { base, head };
        },
    };
}
function roundsSource(launcher, { launchTimeoutSeconds }, ports, secondsLeft = null) {
    const limit = secondsLeft === null ? {} : { secondsLeft };
    return (0,rounds/* createRounds */.q)({ launcher, chance: ports.chance, launchTimeoutSeconds, ...limit });
}
function duetOptions(launcher, plan, inner, ports) {
    return {
        launcher,
        environment: inner.environment,
        chance: ports.chance,
        clock: ports.clock,
        launchTimeoutSeconds: plan.launchTimeoutSeconds,
        fairClock: findFairClock(ports.runner),
        temporary: inner.temporary,
    };
}
/** Warms up once, whoever asks. @param known where it was warmed up before. */
function remembered(source, clock, known = null) {
    let warmUp = known === null ? null : Promise.resolve(known.warmUp);
    let load = known?.load ?? processors_used/* unknownLoad */.ts;
    const watched = async (work) => {
        const seen = await (0,processors_used/* watchLoad */.qs)(clock, work);
        load = seen.load;
        return seen.result;
    };
    return {
        ...source,
        load: () => load,
        warmUp: (only) => {
            if (only !== undefined)
                return watched(() => source.warmUp(only));
            warmUp ??= watched(() => source.warmUp());
            return warmUp;
        },
        measure: (round, focus, room) => {
            const work = () => source.measure(round, focus, room);
            return round === 0 ? watched(work) : work();
        },
    };
}


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ wayAlone),
  V: () => (/* binding */ wayOf)
});

// EXTERNAL MODULE: ./lib/measure/instructions/pairs.js
var instructions_pairs = __webpack_require__(3453);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/measure/instructions/count-launches.js
var count_launches = __webpack_require__(5448);
// EXTERNAL MODULE: ./lib/measure/instructions/count-programs.js
var count_programs = __webpack_require__(342);
// EXTERNAL MODULE: ./lib/measure/focus.js
var measure_focus = __webpack_require__(1456);
;// CONCATENATED MODULE: ./lib/measure/instructions/google-benchmark.js
/** How a program of Google Benchmark is told by its environment to run one benchmark so often and no oftener. Since 1.8 it
 *  takes a number of iterations in place of a time. An older one, and one whose command line says otherwise, runs as often
 *  as it likes, which its results tell. */

/** The second of each is how 1.5.1 to 1.5.6 wrote it. */
const names = ['BENCHMARK_', 'BENCHMARK_BENCHMARK_'];
/** @param benchmarks by name, with seconds of one iteration. */
function googleUnits(benchmarks) {
    return [...benchmarks].map(([name, seconds]) => ({
        names: [name],
        filter: filterOf(name),
        iterations: Math.max(1, Math.round(1 / seconds)),
        ignoresIterations: false,
        variables: (iterations) => variablesOf(name, iterations),
        ranAsAsked: ({ benchmarks }, iterations) => {
            const [only, ...others] = benchmarks;
            return only?.name === name && others.length === 0 && only.metrics[0]?.count === iterations;
        },
    }));
}
/** Its own names are what it tries its expressions on. */
function filterOf(name) {
    return (0,measure_focus/* filtersFor */.DY)('regex', name)[0] ?? '.*';
}
function variablesOf(name, iterations) {
    const told = { MIN_TIME: `${iterations}x`, FILTER: filterOf(name), REPETITIONS: '1' };
    return Object.fromEntries(names.flatMap((prefix) => Object.entries(told).map(([key, value]) => [prefix + key, value])));
}

;// CONCATENATED MODULE: ./lib/measure/instructions/ways.js
/** By which way the instructions of a suite are counted, finest first: workers that are asked for iterations, launches of
 *  one benchmark with a number of iterations, whole launches. */





/** Tools that find out by the clock how often they run a benchmark, and in another number under a counter. */
const byTheClock = new Set([
    'asv',
    'benchmark-ips',
    'benchmarkdotnet',
    'benchmarkjs',
    'catch2',
    'criterion',
    'criterion-text',
    'dart',
    'deno',
    'divan',
    'go',
    'jmh',
    'julia',
    'k6',
    'libtest',
    'lighthouse',
    'mitata',
    'nanobench',
    'pyperf',
    'pytest-benchmark',
    'swift-package-benchmark',
    'tinybench',
    'vitest',
]);
/** Tools that run under a counter of their own. */
const counting = new Set(['gungraun', 'iai']);
/** `-benchtime=100x`: how often, in the words of Go and of Google Benchmark. */
const fixedIterations = /\bbench(?:mark_min_)?time[= ]["']?\d+x\b/;
/** @param seconds of one iteration, by benchmark that all sides have.
 *  @param sides a launch of each that is measured. */
function wayOfCommand({ run, tool, launcher, runners }, seconds, sides) {
    if (counting.has(tool))
        return { code: 'tool-counts', tool };
    if (tool === 'google-benchmark')
        return { kind: 'slices', units: () => googleUnits(seconds), launcher };
    if (byTheClock.has(tool) && !fixedIterations.test(run))
        return { code: 'by-the-clock', tool };
    const [benchmarks = [], ...others] = sides.map(count_launches/* namesOf */.eZ);
    const differing = others.flatMap((names) => differenceOf(names, benchmarks));
    if (differing.length > 0)
        return { code: 'other-benchmarks', benchmarks: (0,note/* several */.J)(differing) };
    const [only, ...more] = benchmarks;
    const subject = only !== undefined && more.length === 0 ? only : metric/* wholeLaunch */.XI;
    const programs = tool === 'hyperfine' && (0,count_programs/* namesPrograms */.cy)(run, benchmarks);
    return { kind: 'launches', launcher, subject, benchmarks, runners, programs };
}
function differenceOf(some, others) {
    return [...some.filter((name) => !others.includes(name)), ...others.filter((name) => !some.includes(name))];
}

// EXTERNAL MODULE: ./lib/measure/rounds/create-launcher.js
var create_launcher = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/measure/runners/folder.js
var folder = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/measure/choice/pairing.js + 11 modules
var choice_pairing = __webpack_require__(742);
;// CONCATENATED MODULE: ./lib/measure/choice/counted-way.js
/** By which way instructions are counted where the pairing itself has none (rounds and duet), and where head is alone. */





/** Of a suite that was measured on both sides. */
async function wayOf(plan, { pairs, pairing, tool }, places, inner, ports) {
    // In `auto`, workers were looked for already.
    const parts = plan.pairing === 'auto' ? null : await (0,choice_pairing/* workersOf */.N)(plan, places, inner, ports);
    if (parts !== null)
        return { kind: 'workers', parts };
    // Later pairs may be of some benchmarks only.
    const [first] = pairs;
    if (plan.run === null || tool === null || first === undefined)
        return { code: 'work-not-fixed', pairing };
    const launcher = (0,create_launcher/* createLauncher */.R)(plan, places, inner, ports.runner);
    const command = { run: plan.run, tool, launcher, runners: (0,folder/* runnersFolder */.Q)(ports.runner) };
    const way = wayOfCommand(command, (0,instructions_pairs/* timesIn */.iB)(pairs), [first.base, first.head]);
    return 'kind' in way && way.kind === 'launches' && plan.shard != null ? { code: 'shard' } : way;
}
/** Of a suite that was measured alone at `place`. @param parts its workers; null: it has none. */
async function wayAlone(plan, place, { launches, tool, counted }, parts, inner, ports) {
    if (counted !== undefined)
        return counted;
    if (parts !== null)
        return { kind: 'workers', parts: { base: [], head: parts } };
    const [first] = launches;
    if (plan.run === null || tool === null || first === undefined)
        return { code: 'work-not-fixed', pairing: 'rounds' };
    const launcher = (0,create_launcher/* createLauncher */.R)(plan, { head: place }, inner, ports.runner, true);
    const command = { run: plan.run, tool, launcher, runners: (0,folder/* runnersFolder */.Q)(ports.runner) };
    return wayOfCommand(command, (0,instructions_pairs/* timesOf */.Qv)(launches), [first]);
}


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ choosePairing),
  N: () => (/* binding */ workersOf)
});

// EXTERNAL MODULE: ./lib/host/affinity.js
var host_affinity = __webpack_require__(5772);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/measure/lockstep/command-parts.js
var command_parts = __webpack_require__(7806);
// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/harness.js
var harnesses_harness = __webpack_require__(7127);
// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/registry.js + 13 modules
var registry = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/measure/all-ended.js
var all_ended = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/measure/schedule.js
var schedule = __webpack_require__(4179);
// EXTERNAL MODULE: ./lib/measure/source.js
var source = __webpack_require__(2103);
// EXTERNAL MODULE: ./lib/measure/lockstep/counters.js
var counters = __webpack_require__(9607);
;// CONCATENATED MODULE: ./lib/measure/lockstep/deadline.js
/** The time by which a first pair has to have come so far that a round may still fit. A suite that is too large for the
 *  time budget is then known after a fraction of it, with what a pair takes. */

/** Of the time budget: a pair that tells how to measure, and then at least one that counts, have to fit. */
const mostOfBudget = 0.5;
/** Where a part of the suite is measured if the whole is too long: the part needs the rest of the time. */
const mostBeforePart = 0.2;
/** @param seconds from now.
 *  @returns workers of it throw an OutOfTime with the wall seconds that the whole pair would have taken. */
function deadlineIn(seconds, clock) {
    const began = clock.now();
    /** Seconds of an iteration in the last batch. */
    const took = { base: new Map(), head: new Map() };
    function check(index, count, share) {
        const spent = clock.now() - began;
        if (spent <= seconds)
            return;
        throw new source/* OutOfTime */.fg(spent / Math.min(1, (index + share) / count), ratiosOf(took));
    }
    return {
        watch(workers, index, count) {
            const reached = new Set();
            const total = Math.max(1, workers.head.benchmarks.length);
            const wrapped = (worker, side) => {
                const look = (benchmark) => {
                    if (side === 'head')
                        reached.add(benchmark);
                    check(index, count, reached.size / total);
                };
                return {
                    ...worker,
                    async setup(benchmark) {
                        if (worker.serial)
                            look(benchmark);
                        return await worker.setup(benchmark);
                    },
                    async run(benchmark, iterations) {
                        look(benchmark);
                        const batch = await worker.run(benchmark, iterations);
                        if (batch.kind === 'ran')
                            took[side].set(worker.benchmarks[benchmark], batch.seconds / batch.iterations);
                        return batch;
                    },
                };
            };
            return { base: wrapped(workers.base, 'base'), head: wrapped(workers.head, 'head') };
        },
    };
}
function ratiosOf({ base, head }) {
    return new Map([...head].flatMap(([name, seconds]) => {
        const before = base.get(name) ?? 0;
        return before > 0 ? [[name, seconds / before]] : [];
    }));
}

// EXTERNAL MODULE: ./lib/measure/lockstep/time-split.js
var time_split = __webpack_require__(9498);
;// CONCATENATED MODULE: ./lib/measure/lockstep/learnt.js
/** What the pairs so far have taught: one value, filled by the first pairs, read by all later ones.
 *
 *  - the first pair runs unpinned: which parts keep several processors busy, iterations per batch, warm-up;
 *  - the second is the first that may be pinned: what the sides do to each other there, what a pair takes;
 *  - after three more the split of a pair's time between warming up and measuring is settled, and kept. */


function nothingLearnt(learningSeconds) {
    return {
        pairs: 0,
        calibrations: new Map(),
        learningSeconds,
        shown: new Map(),
        costs: new Map(),
        pairSeconds: null,
        parallel: new Set(),
        threaded: [],
        sharing: [],
        extraSeconds: 0,
        differing: new Set(),
        uncounted: new Set(),
        idle: new Set(),
        listed: new Map(),
        texts: {},
    };
}
/** Pairs from the second on after which the split of the time is settled. */
const learningPairs = 4;
/** Faster than any work a processor does: a fifth of a nanosecond per iteration. */
const noWorkSeconds = 0.3e-9;
/** Takes a part's share out of the learning time: parts that come later have theirs too. What the part leaves
 *  is given back by the caller. */
function takeLearningTime(learnt, labels) {
    const parts = Math.max(1, labels.filter((label) => !learnt.costs.has(label)).length);
    const seconds = learnt.learningSeconds / parts;
    learnt.learningSeconds -= seconds;
    return { seconds };
}
/** Of what a pair may take beside its start, at most this is for warming up. What is not quite warm scatters more, and
 *  what is hardly measured does, too: over recorded series of this project's own suite, with 1.2 seconds for a part of
 *  two or three benchmarks on a loaded machine, σ² × time is about the same from a quarter to a half. */
const warmUpShare = 0.4;
/** Until enough is known, as long as starting took: half of the time is then measuring.
 *  @param mostSeconds for a pair of the whole suite, in wall seconds.
 *  @param roomSeconds likewise, where the pairs to come leave more time than they usually take. */
function partSeconds(learnt, label, parts, startSeconds, mostSeconds, roomSeconds = 0) {
    const left = (mostSeconds ?? Number.POSITIVE_INFINITY) / parts - startSeconds;
    // However tight the budget: fewer pairs that tell something, rather than many that tell nothing.
    const mostWarmUpSeconds = Math.max(startSeconds, warmUpShare * left);
    const most = Math.max(startSeconds / 2, (1 - warmUpShare) * left);
    const before = learnt.costs.get(label) ?? [];
    const own = learnt.pairSeconds === null ? (before.at(-1)?.startSeconds ?? 0.5) : learnt.pairSeconds / parts;
    const usual = Math.min(most, own);
    const seconds = learnt.pairSeconds === null
        ? usual
        : longer(usual, roomSeconds / parts - (before.at(-1)?.startSeconds ?? startSeconds));
    return { seconds, mostSeconds: Math.max(most, seconds), mostWarmUpSeconds };
}
/** A pair that is several times as long tells hardly more: what then differs is from process to process. */
const mostLonger = 4;
function longer(usual, room) {
    return Math.max(usual, Math.min(room, mostLonger * usual));
}
/** From one part of one pair. */
function learnFrom(learnt, label, result, startSeconds) {
    learnt.threaded.push(...result.parallel);
    learnt.sharing.push(...result.sharing);
    learnt.extraSeconds += result.sharingSeconds + result.countSeconds;
    for (const name of result.uncounted)
        learnt.uncounted.add(name);
    for (const series of result.series)
        if ((0,counters/* differs */.Ag)(series))
            learnt.differing.add(series.name);
    for (const { name, base, head } of result.series) {
        if ((0,time_split/* middle */.mc)([...base, ...head]) < noWorkSeconds)
            learnt.idle.add(name);
        const ratios = base.map((value, i) => Math.log(head[i] / value)).filter(Number.isFinite);
        if (learnt.pairSeconds === null && ratios.length > 0)
            push(learnt.shown, name, { ratios });
    }
    if (learnt.pairSeconds !== null)
        return;
    const { warmUpSeconds, measureSeconds, sweeps } = result;
    push(learnt.costs, label, { startSeconds: startSeconds + warmUpSeconds, measureSeconds, sweeps });
}
/** After each pair but the first. */
function settle(learnt, belongs) {
    if (learnt.pairSeconds !== null || learnt.pairs <= learningPairs)
        return;
    const seconds = [...learnt.costs].map(([label, own]) => {
        const ofPart = new Map([...learnt.shown].filter(([name]) => belongs(name, label)));
        return (0,time_split/* secondsPerPair */.j5)(ofPart, own);
    });
    learnt.pairSeconds = seconds.reduce((sum, one) => sum + one, 0);
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}

// EXTERNAL MODULE: ./lib/measure/processors-used.js
var processors_used = __webpack_require__(173);
// EXTERNAL MODULE: ./lib/measure/lockstep/judged-clock.js
var judged_clock = __webpack_require__(1320);
// EXTERNAL MODULE: ./lib/measure/lockstep/lane.js
var lockstep_lane = __webpack_require__(836);
;// CONCATENATED MODULE: ./lib/measure/lockstep/sharing.js
/** Whether the two sides slow each other through what they share on one processor: caches, above all.
 *
 *  In lockstep nearly every batch comes after one of the other side, whose data have taken the place of its
 *  own. That costs both sides, and where it costs one of them more, the difference is not one of the code
 *  alone. So some batches are run twice in a row: the first comes after the other side, as all that are
 *  measured do, the second after its own side, as in a launch alone. What their ratios differ by is the
 *  price of sharing. The four batches are milliseconds apart, so that the machine's noise cancels as usual.
 *
 *  The trials of a benchmark lie close together, so a machine that changes its mind among them, or whatever comes with
 *  the place in the order, looks like a price. So what looks like one is tried again after all other benchmarks, in
 *  the other order, where it has to come out the same way: by chance in one of 180,000 benchmarks (2·p·q, p and q being
 *  those of one direction below), and in a suite of 250 in one of 700. */



/** Times that both sides run twice in a row. */
const sharingTrials = 16;
/** A difference is told where at most so many trials of them all point the other way: one at first, by chance
 *  p = 17 / 2¹⁶ in either direction, and three when it is tried again, q = 697 / 2¹⁶. */
const mostAgainst = { first: 1, again: 3 };
/** And where it is as large as this. */
const leastDifference = 0.02;
/** Seconds. Filling a cache anew takes a fraction of a millisecond, which a longer batch does not feel. */
const longestBatch = 0.02;
/** Wall seconds for a benchmark. Hooks that run before every batch may take much longer than the batch. */
const mostSeconds = 2;
/** Wall seconds that a trial is thought to take before the first one tells. */
const usualTrialSeconds = 0.1;
/** Where there is not the time to try all, each benchmark is tried by the same chance. */
class TrialTime {
    left;
    chance;
    tried = 0;
    spent = 0;
    /** @param seconds for all trials, in wall seconds. */
    constructor(seconds, chance) {
        this.left = seconds;
        this.chance = chance;
    }
    /** @param more benchmarks that are still to come, this one among them. */
    hasFor(more) {
        const each = this.tried === 0 ? usualTrialSeconds : this.spent / this.tried;
        return this.left >= each * more || this.chance.next() < this.left / (each * more);
    }
    spend(seconds) {
        this.tried++;
        this.spent += seconds;
        this.left -= seconds;
    }
}
/** The lanes in which sharing matters. Each is set up and warm. @param after lanes that are tried later. */
async function findSharing(lanes, workers, first, clock, time, after = 0) {
    const suspects = [];
    for (const [i, lane] of lanes.entries()) {
        if (!isShort(lane) || !time.hasFor(after + lanes.length - i))
            continue;
        const began = clock.now();
        const sharing = await tryLane(lane, workers, first, clock, mostAgainst.first);
        time.spend(clock.now() - began);
        if (sharing !== null)
            suspects.push({ lane, sharing });
    }
    const found = [];
    for (const { lane, sharing } of suspects) {
        const again = await tryLane(lane, workers, (0,schedule/* otherSide */._P)(first), clock, mostAgainst.again);
        if (again !== null && costOf(again) * costOf(sharing) > 0)
            found.push(again);
    }
    return found;
}
function costOf({ alone, together }) {
    return together - alone;
}
function isShort(lane) {
    const { base, head } = lane.batches;
    if (!(0,lockstep_lane/* runs */.Np)(lane) || base.length === 0)
        return false;
    return Math.max(...[base, head].map((own) => (0,time_split/* middle */.mc)(own.map(({ clock }) => clock)))) * lane.iterations <= longestBatch;
}
async function tryLane(lane, workers, first, clock, most) {
    const began = clock.now();
    const together = [];
    const alone = [];
    for (let trial = 0; trial < sharingTrials; trial++) {
        // Always in the same order: exchanged, a side would come after itself. Drift cancels as it is.
        const times = await runTwice(lane, first, workers);
        if (times === null || clock.now() - began > mostSeconds)
            return null;
        together.push(Math.log(times.head[0] / times.base[0]));
        alone.push(Math.log(times.head[1] / times.base[1]));
    }
    const differences = together.map((value, i) => value - alone[i]);
    if (!differences.every(Number.isFinite))
        return null;
    const difference = (0,time_split/* middle */.mc)(differences);
    const against = differences.filter((value) => value * difference <= 0).length;
    if (against > most || Math.abs(difference) < leastDifference)
        return null;
    return { name: lane.name, alone: (0,time_split/* middle */.mc)(alone), together: (0,time_split/* middle */.mc)(together) };
}
async function runTwice(lane, first, workers) {
    const one = await twice(lane, first, workers);
    const two = one === null ? null : await twice(lane, (0,schedule/* otherSide */._P)(first), workers);
    if (one === null || two === null)
        return null;
    return first === 'base' ? { base: one, head: two } : { base: two, head: one };
}
async function twice(lane, side, workers) {
    const afterOther = await (0,lockstep_lane/* runBatch */.a7)(lane, side, workers);
    const afterOwn = afterOther === null ? null : await (0,lockstep_lane/* runBatch */.a7)(lane, side, workers);
    return afterOther === null || afterOwn === null ? null : [afterOther.clock, afterOwn.clock];
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/warm-up.js
/** Finds how many iterations make a batch, and runs a benchmark until both sides no longer get faster. */



/** Wall seconds of one batch. Long enough that asking (some 50 microseconds) and the clock do not
 *  count, short enough that base and head see the same speed of the machine: measured on a noisy
 *  2-core virtual machine, batches of 0.3 to 1 ms scatter least per second of measuring. */
const batchSeconds = 0.001;
/** A benchmark is calibrated no further than this: what takes no time at all was optimised away. */
const mostIterations = 1e9;
/** Warming up ends when what is recent is no faster than what was before it, on both sides. The first pair
 *  looks at long stretches of time, since a compiler that optimises late, or in steps, pauses for longer than
 *  a few batches, and takes as settled what gains no more than this share: less cancels, base against head.
 *  It so learns how long to warm up in all later pairs, … */
const settledGain = 0.1;
/** … which then look at two windows of so many batches. */
const windowGain = 0.03;
const windowBatches = 8;
/** Batches that cannot be made short (one iteration takes longer) get smaller windows: warming up would
 *  else take longer than measuring, and every pair pays for it. */
const slowBatchSeconds = 0.004;
const slowWindowBatches = 3;
/** A benchmark is warmed up at least, and at most, so long per side (or so many batches, where each is
 *  long). */
const leastSeconds = 0.03;
const warm_up_mostSeconds = 0.3;
const leastBatches = 2;
/** After a batch as long as this there is no second one before measuring begins. */
const longBatchSeconds = 6;
/** The longest warm-up that the first pair can find: half of the longest that it looks at. */
const mostLearntSeconds = 1;
/** Sweeps before measuring where nothing is compiled while it runs: caches and pages are filled. */
const compiledSweeps = 2;
/** What the first pair may spend on each benchmark, both sides together, beside the learning time. */
const usualSeconds = 0.15;
/** Pairs that are asked. */
const pairsAsked = 3;
/** Values in a stretch of time, that it can be compared. */
const leastInStretch = 3;
/** What is warm runs in every so manieth sweep until the others are, so that it is measured with what they
 *  did to shared code and to memory, and settles anew where it must. */
const restSweeps = 8;
/** Runs all lanes in turn, as they are measured, until none gets faster any more on either side: warmed up
 *  one after the other, each would undo what the compiler made of shared code for those before. */
async function warmUp(lanes, workers, ports) {
    const all = lanes.filter(lockstep_lane/* runs */.Np).map(newWarming);
    const known = all.filter(({ lane }) => ports.calibrations.has(lane.name));
    const fresh = all.filter((one) => !known.includes(one));
    for (const { lane } of known)
        lane.iterations = ports.calibrations.get(lane.name).iterations;
    if (workers.base.compiled && workers.head.compiled)
        return await sweepCompiled(known, fresh, workers, ports);
    if (fresh.length > 0)
        await calibrate(fresh, workers, ports);
    const { calibrations, clock, mostWarmUpSeconds = Number.POSITIVE_INFINITY } = ports;
    const began = clock.now();
    await repeat(known, workers, ports, (one) => {
        const isOver = clock.now() - began >= mostWarmUpSeconds && one.spent.length >= leastBatches;
        return isOver || isWarm(one, calibrations.get(one.lane.name).warmUpSeconds);
    });
    for (const one of known)
        note(one, ports.calibrations);
}
/** Only the iterations per batch have to be found out, once. */
async function sweepCompiled(known, fresh, workers, ports) {
    await repeat(fresh, workers, ports, (one) => {
        const before = one.lane.iterations;
        recalibrate(one);
        return isLong(one, warm_up_mostSeconds) || (one.lane.iterations === before && one.spent.length >= compiledSweeps);
    });
    for (const { lane } of fresh.filter((one) => (0,lockstep_lane/* runs */.Np)(one.lane))) {
        ports.calibrations.set(lane.name, { iterations: lane.iterations, warmUpSeconds: 0, seen: [] });
    }
    await repeat(known, workers, ports, (one) => one.spent.length >= compiledSweeps || isLong(one, warm_up_mostSeconds));
}
function newWarming(lane) {
    return { lane, base: [], head: [], spent: [], wall: 0, warm: false };
}
/** The first pair alone may be wrong, so the second can only ask for more, and of three the middle one holds. */
function note(one, calibrations) {
    const { name, iterations } = one.lane;
    const before = calibrations.get(name)?.seen ?? [];
    if (!(0,lockstep_lane/* runs */.Np)(one.lane) || before.length >= pairsAsked)
        return;
    const now = Math.min(mostLearntSeconds, Math.max(leastSeconds, settled(one) ?? 0));
    const seen = [...before, now];
    calibrations.set(name, {
        iterations,
        seen,
        warmUpSeconds: seen.length < pairsAsked ? Math.max(...seen) : (0,time_split/* middle */.mc)(seen),
    });
}
/** As long as the first pair found, until both sides no longer get faster. */
function isWarm(one, knownSeconds) {
    const { lane, base, head, spent } = one;
    if (isLong(one, Math.max(warm_up_mostSeconds, 1.5 * knownSeconds)))
        return true;
    const slower = Math.max(base.at(-1), head.at(-1));
    const window = slower * lane.iterations > slowBatchSeconds ? slowWindowBatches : windowBatches;
    return spent.at(-1) >= knownSeconds && isStationary(base, window) && isStationary(head, window);
}
/** Finds how many iterations make a batch, and for how long later pairs should warm up. Looks whenever the
 *  time has doubled: what looks after every batch finds a moment at which chance says yes. */
async function calibrate(all, workers, ports) {
    const { calibrations, clock, learning } = ports;
    const began = clock.now();
    const usual = usualSeconds * all.length;
    const looks = new Map(all.map((one) => [one, 4 * leastSeconds]));
    await repeat(all, workers, ports, (one) => {
        recalibrate(one);
        const seconds = one.spent.at(-1);
        const late = clock.now() - began > usual + learning.seconds;
        if (isLong(one, late ? 0 : 2 * mostLearntSeconds))
            return true;
        if (seconds < looks.get(one))
            return one.warm;
        looks.set(one, 2 * seconds);
        // Settled for two octaves of time: a pause of the compiler is not the end of its work.
        return (settled(one) ?? seconds) <= seconds / 4;
    });
    learning.seconds -= Math.min(learning.seconds, Math.max(0, clock.now() - began - usual));
    for (const one of all)
        note(one, calibrations);
}
/** Sweeps until all are warm; what fails is left out. */
async function repeat(all, workers, { clock, first }, isEnough) {
    for (let sweep = 0;; sweep++) {
        const open = all.filter(({ lane }) => (0,lockstep_lane/* runs */.Np)(lane));
        if (open.every(({ warm }) => warm))
            return;
        for (const one of open.filter(({ warm }) => !warm || sweep % restSweeps === 0)) {
            const began = clock.now();
            const { iterations } = one.lane;
            const both = await (0,lockstep_lane/* runBoth */.rR)(one.lane, sweep % 2 === 0 ? first : (0,schedule/* otherSide */._P)(first), workers);
            if (both === null)
                continue;
            const [base, head] = [ranFor(both.base), ranFor(both.head)];
            one.base.push(base);
            one.head.push(head);
            one.spent.push((one.spent.at(-1) ?? 0) + ((base + head) * iterations) / 2);
            one.wall += (clock.now() - began) / 2;
            one.warm = isEnough(one);
        }
    }
}
/** Seconds per iteration: of an interrupted batch what the worker itself ran. */
function ranFor({ clock, processor, isInterrupted }) {
    return isInterrupted ? Math.min(clock, processor) : clock;
}
/** Hooks and waiting for a processor may take so many times as long as the batches themselves. */
const mostWall = 2.5;
function isLong({ spent, wall }, most) {
    const seconds = Math.max(spent.at(-1), wall / mostWall);
    return seconds >= most && (spent.length >= leastBatches || seconds >= longBatchSeconds);
}
/** Of the side that took longer. */
function settled({ base, head, spent }) {
    const sides = [settledAt(base, spent), settledAt(head, spent)];
    return sides.includes(null) ? null : Math.max(...sides.map(Number));
}
/** Seconds after which the rest was as fast as its last half, to a power of two of all of them: what is
 *  left of the last half, the quarter before it, the eighth before that, is compared by its lower quartile,
 *  since the machine toggles between speeds, and in a stretch has met its faster one. All of them where even
 *  the last half was faster than what was before it; null where too little ran to tell. */
function settledAt(times, spent) {
    const all = spent.at(-1) ?? 0;
    const stretch = (from, to) => times.filter((_, i) => spent[i] > from && spent[i] <= to);
    const level = stretch(all / 2, all);
    if (level.length < leastInStretch)
        return null;
    for (let end = all / 2;; end /= 2) {
        const before = stretch(end / 2, end);
        if (before.length < leastInStretch)
            return end === all / 2 ? null : 2 * end;
        if (lowerQuartile(level) < (1 - settledGain) * lowerQuartile(before))
            return 2 * end;
    }
}
function lowerQuartile(values) {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)];
}
/** The faster side decides. */
function recalibrate({ lane, base, head }) {
    const next = nextIterations(lane.iterations, Math.min(...base.slice(-3), ...head.slice(-3)));
    lane.iterations = Math.max(lane.least, Math.min(lane.most, next));
}
/** `perIteration` in seconds. Grows at most sixteenfold while a batch is far too short, and comes back
 *  when the code became faster or slower while it warmed up. */
function nextIterations(iterations, perIteration) {
    const batch = perIteration * iterations;
    if (batch > batchSeconds / 2 && batch < batchSeconds * 2)
        return iterations;
    const ideal = batch > 0 ? (iterations * batchSeconds) / batch : iterations * 16;
    return Math.max(1, Math.min(mostIterations, Math.round(Math.min(ideal, iterations * 16))));
}
/** The rule of `windowGain` on the medians of the last two windows. */
function isStationary(times, window = windowBatches) {
    if (times.length < 2 * window)
        return false;
    const before = (0,time_split/* middle */.mc)(times.slice(-2 * window, -window));
    return (0,time_split/* middle */.mc)(times.slice(-window)) >= before * (1 - windowGain);
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/duel.js
/** Two workers, base and head, driven in turn: the benchmarks they share, calibrated, warmed up, and
 *  measured batch by batch in a balanced order. Knows nothing of processes: workers are handed in. */







async function duel(workers, plan, ports) {
    const lanes = (0,lockstep_lane/* lanesOf */.TJ)(workers, plan.only);
    const serial = workers.base.serial || workers.head.serial;
    const counting = (0,counters/* countingFor */.P8)(workers, plan.counts);
    const spent = await (serial ? oneByOne : sideBySide)(lanes, workers, plan, ports, counting);
    return {
        series: lanes.map(seriesOf),
        omitted: lanes.flatMap(({ omitted }) => omitted),
        uncounted: counting?.left ?? [],
        ...spent,
    };
}
function seriesOf({ name, batches, counted }) {
    return { name, ...(0,judged_clock/* byTruerClock */.w)(batches.base, batches.head), counted };
}
/** All benchmarks are set up and stay so; every sweep visits each of them once. */
async function sideBySide(lanes, workers, plan, ports, counting) {
    const { clock } = ports;
    const began = clock.now();
    await prepare(lanes, workers, plan, ports);
    await collectBoth(workers);
    const warm = clock.now();
    const sweeps = await measure(lanes, workers, plan, ports);
    const ended = clock.now();
    const sharing = plan.sharing === true ? await findSharing(lanes, workers, plan.first, clock, trialTime(plan, ports)) : [];
    const shared = clock.now();
    for (const lane of lanes)
        await (0,counters/* countLane */.ax)(lane, workers, counting, ended - began);
    const [sharingSeconds, countSeconds] = [shared - ended, clock.now() - shared];
    for (const lane of lanes)
        await (0,lockstep_lane/* tearDown */.xQ)(lane, workers);
    const spent = { warmUpSeconds: warm - began, measureSeconds: ended - warm, sharingSeconds, countSeconds };
    return { ...spent, sweeps, sharing, parallel: [] };
}
/** Only one benchmark is set up at a time, in head's own order; each has its share of the time. */
async function oneByOne(lanes, workers, plan, ports, counting) {
    const { clock } = ports;
    const began = clock.now();
    const share = 1 / Math.max(1, lanes.length);
    const own = {
        ...plan,
        seconds: plan.seconds * share,
        mostSeconds: plan.mostSeconds * share,
        mostWarmUpSeconds: (plan.mostWarmUpSeconds ?? Number.POSITIVE_INFINITY) * share,
    };
    let measureSeconds = 0;
    let sharingSeconds = 0;
    let countSeconds = 0;
    let sweeps = 0;
    const sharing = [];
    const parallel = [];
    const trials = trialTime(plan, ports);
    for (const [i, lane] of lanes.entries()) {
        const threads = ports.watch?.(workers);
        // Each has its part of the learning time, too: those that come first would else use it up.
        const learning = { seconds: ports.learning.seconds / (lanes.length - i) };
        ports.learning.seconds -= learning.seconds;
        await prepare([lane], workers, own, { ...ports, learning });
        ports.learning.seconds += learning.seconds;
        if ((0,lockstep_lane/* runs */.Np)(lane)) {
            await collectBoth(workers);
            const warm = clock.now();
            sweeps += await measure([lane], workers, own, ports);
            const ended = clock.now();
            measureSeconds += ended - warm;
            if ((threads?.() ?? 0) > processors_used/* mostProcessors */.bI)
                parallel.push(lane.name);
            const after = lanes.length - i - 1;
            if (plan.sharing === true)
                sharing.push(...(await findSharing([lane], workers, plan.first, clock, trials, after)));
            sharingSeconds += clock.now() - ended;
            const timed = clock.now();
            await (0,counters/* countLane */.ax)(lane, workers, counting, Math.max(plan.seconds, timed - began));
            countSeconds += clock.now() - timed;
        }
        await (0,lockstep_lane/* tearDown */.xQ)(lane, workers);
    }
    const warmUpSeconds = clock.now() - began - measureSeconds - sharingSeconds - countSeconds;
    return { warmUpSeconds, measureSeconds, sweeps: sweeps * share, sharing, sharingSeconds, countSeconds, parallel };
}
function trialTime({ mostSharingSeconds = Number.POSITIVE_INFINITY }, { chance }) {
    return new TrialTime(mostSharingSeconds, chance);
}
async function prepare(lanes, workers, plan, ports) {
    const { first, mostWarmUpSeconds = Number.POSITIVE_INFINITY } = plan;
    for (const lane of lanes)
        await (0,lockstep_lane/* setUp */.s)(lane, first, workers);
    await warmUp(lanes, workers, { ...ports, first, mostWarmUpSeconds });
}
/** Sweeps over all benchmarks in a new random order each time, so that each meets every state of the
 *  machine; within a sweep a benchmark's two batches follow each other, in the order ABBA over sweeps. */
async function measure(lanes, workers, plan, { clock, chance }) {
    const began = clock.now();
    const collecting = { seconds: 0 };
    let sweeps = 0;
    for (let spent = 0;; spent = clock.now() - began) {
        const enough = sweeps >= plan.leastSweeps || (sweeps > 0 && spent >= plan.mostSeconds);
        if (enough && spent >= plan.seconds)
            break;
        const open = lanes.filter(lockstep_lane/* runs */.Np);
        if (open.length === 0)
            break;
        for (const lane of (0,schedule/* shuffled */.A4)(open, chance)) {
            const both = await (0,lockstep_lane/* runBoth */.rR)(lane, firstOf(plan.first, sweeps, lanes.indexOf(lane)), workers);
            if (both === null)
                continue;
            lane.batches.base.push(both.base);
            lane.batches.head.push(both.head);
        }
        sweeps++;
        await collectWithin(workers, clock, clock.now() - began, collecting);
    }
    return sweeps;
}
/** ABBA: base first, head first, head first, base first; shifted from benchmark to benchmark. */
function firstOf(first, sweep, lane) {
    return Math.floor((sweep + lane + 1) / 2) % 2 === 1 ? (0,schedule/* otherSide */._P)(first) : first;
}
/** Garbage of one benchmark must not be collected in a batch of another again and again; but collecting
 *  may not eat the time of measuring, and what a benchmark's own garbage costs belongs to it. */
const collectShare = 0.03;
async function collectWithin(workers, clock, elapsed, collecting) {
    if (collecting.seconds > elapsed * collectShare)
        return;
    const began = clock.now();
    await collectBoth(workers);
    collecting.seconds += clock.now() - began;
}
async function collectBoth(workers) {
    await workers.base.collect();
    await workers.head.collect();
}

// EXTERNAL MODULE: ./lib/formats/asv/definitions.js
var definitions = __webpack_require__(6959);
// EXTERNAL MODULE: ./lib/formats/collect.js
var collect = __webpack_require__(4738);
// EXTERNAL MODULE: ./lib/formats/go/go.js + 7 modules
var go = __webpack_require__(7100);
;// CONCATENATED MODULE: ./lib/measure/lockstep/part-rows.js
/** What came of a part of the suite, as rows: measured, omitted, or on one side only. */






/** A part that one side lacks is not measured, only listed: its benchmarks are added or removed. */
async function oneSided(workers) {
    const rows = { base: [], head: [] };
    for (const side of ['base', 'head']) {
        const worker = workers[side];
        if (worker === undefined)
            continue;
        for (let index = 0; index < worker.benchmarks.length; index++)
            rows[side].push(await tryOut(worker, index));
    }
    return rows;
}
/** One iteration, so that a benchmark that exists on one side only has a value to show. */
async function tryOut(worker, index) {
    const name = worker.benchmarks[index];
    const omission = await worker.setup(index);
    if (omission !== null)
        return omittedRow(name, omission);
    const batch = await worker.run(index, 1);
    const after = await worker.teardown(index);
    if (batch.kind !== 'ran')
        return omittedRow(name, batch);
    if (after !== null)
        return omittedRow(name, after);
    const value = batch.seconds / batch.iterations;
    return { name, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value, summary: 'single' }] };
}
function omittedRow(name, { kind, message, figure }) {
    if (figure !== undefined)
        return figureRow(name, figure);
    return { name, status: kind === 'skipped' ? 'skipped' : 'failed', message, metrics: [] };
}
/** As where asv's own results are read. */
function figureRow(name, { type, value, unit }) {
    const rows = new collect/* Collector */.gR('');
    rows.add(name, [{ ...(0,definitions/* meaningOf */.Pr)({ type, unit }), value, summary: 'single' }]);
    return rows.launch().benchmarks[0];
}
async function rowsOf(result, workers, only) {
    const rows = { base: [], head: [] };
    const omitted = new Set(result.omitted.map(({ name, side }) => `${side} ${name}`));
    for (const series of result.series) {
        for (const side of ['base', 'head']) {
            if (omitted.has(`${side} ${series.name}`))
                continue;
            const worker = workers[side];
            // What was omitted on the other side before its first batch still has a value on this one.
            const row = series[side].length > 0 ? rowOf(series, side, worker) : tryOut(worker, worker.benchmarks.indexOf(series.name));
            rows[side].push(await row);
        }
    }
    for (const { name, side, ...omission } of result.omitted)
        rows[side].push(omittedRow(name, omission));
    for (const side of ['base', 'head']) {
        const other = new Set(workers[(0,schedule/* otherSide */._P)(side)].benchmarks);
        for (const [index, name] of workers[side].benchmarks.entries()) {
            if (!other.has(name) && only?.includes(name) !== false)
                rows[side].push(await tryOut(workers[side], index));
        }
        for (const name of workers[side].skipped) {
            rows[side].push(omittedRow(name, { kind: 'skipped', message: 'skipped by the suite' }));
        }
    }
    return rows;
}
function rowOf(series, side, worker) {
    const samples = series[side];
    const time = {
        name: 'time',
        unit: 's',
        better: 'lower',
        value: (0,time_split/* middle */.mc)(samples),
        summary: 'median',
        count: samples.length,
        samples,
        order: 'time',
    };
    const counted = series.counted === null ? [] : (0,counters/* metricsOf */.Ps)(series.counted[side]);
    const told = (0,go/* metricsIn */.d)(worker.metricsOf(worker.benchmarks.indexOf(series.name)));
    return { name: series.name, status: 'ok', metrics: [time, ...told, ...counted] };
}

// EXTERNAL MODULE: ./lib/measure/lockstep/worker.js
var lockstep_worker = __webpack_require__(9340);
// EXTERNAL MODULE: ./lib/host/processor-time.js
var processor_time = __webpack_require__(1694);
;// CONCATENATED MODULE: ./lib/measure/lockstep/worker-load.js
/** How many processors two workers keep busy while they are driven in turn. One batch runs at a time, so
 *  that a single-threaded suite uses one processor at most. */

/** Starts watching; the function returned gives processor seconds per wall second since then, or null
 *  where that cannot be told. */
function watchWorkers({ base, head }, clock) {
    const used = () => {
        const each = [base.pid, head.pid].map((pid) => (pid === undefined ? null : (0,processor_time/* groupSeconds */.z3)(pid)));
        return each.every((seconds) => seconds !== null) ? each.reduce((sum, seconds) => sum + seconds, 0) : null;
    };
    const [began, before] = [clock.now(), used()];
    return () => {
        const [wall, after] = [clock.now() - began, used()];
        return before === null || after === null || wall <= 0 ? null : (after - before) / wall;
    };
}
/** Less processor time than this is too few ticks to tell anything. */
const worker_load_leastSeconds = 0.1;
/** Starts watching; the function returned gives how many threads would share the work evenly: all processor
 *  time against that of the busiest first thread, in the worker where that is more. Unlike processors kept
 *  busy it does not depend on what else the machine does. Null where it cannot be told. */
function watchThreads(workers) {
    const pids = [workers.base.pid, workers.head.pid].filter((pid) => pid !== undefined);
    const before = pids.map((pid) => (0,processor_time/* threadSeconds */.Ye)(pid));
    return () => {
        const shares = pids.flatMap((pid, i) => threadsBetween(before[i], (0,processor_time/* threadSeconds */.Ye)(pid)) ?? []);
        return shares.length === 0 ? null : Math.max(...shares);
    };
}
function threadsBetween(before, after) {
    if (before === null || after === null || after.all - before.all < worker_load_leastSeconds)
        return null;
    const own = [...after.first].map(([pid, seconds]) => seconds - (before.first.get(pid) ?? 0));
    return (after.all - before.all) / Math.max(0, ...own);
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/measure-pair.js
/** One pair of fresh processes for each part of the suite: started, driven in turn, read and ended. */







/** Sweeps in a pair whatever they take: the median of fewer ratios is hardly a median. */
const leastSweeps = 5;
/** Of the budget, for finding out what the sides do to each other: a hint about few benchmarks, if any. */
const sharingShare = 0.02;
/** One pair over the parts that hold what is asked for. */
async function measurePair(request, options, learnt) {
    const { belongs, chance, clock, parts } = options;
    const results = { base: [], head: [] };
    const began = clock.now();
    const started = Date.now() / 1000;
    for (const [index, label] of (0,schedule/* shuffled */.A4)(labelsOf(parts), chance).entries()) {
        if (request.only !== null && !request.only.some((name) => belongs(name, label)))
            continue;
        const own = learnt.parallel.has(label) ? null : request.processor;
        const rows = await measurePart(label, own, { ...request, index }, options, learnt);
        for (const side of ['base', 'head'])
            results[side].push(...rows[side]);
    }
    learnt.pairs++;
    const timing = { seconds: clock.now() - began, started };
    return {
        base: { benchmarks: sorted(results.base), ...timing },
        head: { benchmarks: sorted(results.head), ...timing },
    };
}
async function measurePart(label, processor, request, options, learnt) {
    const began = options.clock.now();
    return await withWorkers(label, { ...request, processor }, options, learnt, async (workers) => {
        const { base, head } = workers;
        if (base === undefined || head === undefined)
            return await oneSided(workers);
        return await measureWorkers({ base, head }, { label, processor, began }, request, options, learnt);
    });
}
/** The workers of a part, while they are used. */
async function withWorkers(label, { round, first, processor }, options, learnt, use) {
    const specs = specsOf(label, round, processor, options);
    const workers = {};
    try {
        for (const side of [first, (0,schedule/* otherSide */._P)(first)]) {
            const spec = specs[side];
            if (spec === undefined)
                continue;
            const worker = await (0,lockstep_worker/* startWorker */.Dh)(spec, options.ports);
            workers[side] = worker;
            learnt.texts[side] = worker.text;
            learnt.listed.set(label, { ...learnt.listed.get(label), [side]: [...worker.benchmarks, ...worker.skipped] });
        }
        return await use(workers);
    }
    finally {
        await Promise.all([workers.base?.end(), workers.head?.end()]);
    }
}
/** Names of all benchmarks; parts that were not started yet are started for it, and run nothing. */
async function listSuite(options, learnt) {
    const request = { round: 0, first: 'base', processor: null };
    for (const label of labelsOf(options.parts)) {
        if (learnt.listed.has(label))
            continue;
        await withWorkers(label, request, options, learnt, () => Promise.resolve());
    }
    const of = (side) => [...learnt.listed.values()].flatMap((names) => names[side] ?? []);
    return { base: of('base'), head: of('head') };
}
/** The parts that hold one of these benchmarks, by what they listed. */
function partsWith(names, { parts }, learnt) {
    const wanted = new Set(names);
    const holds = ({ label }) => {
        const { base = [], head = [] } = learnt.listed.get(label) ?? {};
        return [...base, ...head].some((name) => wanted.has(name));
    };
    return { base: parts.base.filter(holds), head: parts.head.filter(holds) };
}
async function measureWorkers(started, part, { index, first, only, findsParallel = false, findsSharing = false, counts, roomSeconds, deadline }, { parts, mostSeconds, budgetSeconds, chance, clock }, learnt) {
    const labels = labelsOf(parts);
    const workers = deadline?.watch(started, index, labels.length) ?? started;
    const startSeconds = clock.now() - part.began;
    const time = partSeconds(learnt, part.label, labels.length, startSeconds, mostSeconds, roomSeconds);
    const length = findsParallel ? { ...time, seconds: 0, leastSweeps: 1 } : { ...time, leastSweeps };
    const sharing = findsSharing && part.processor !== null;
    const mostSharing = budgetSeconds === null ? {} : { mostSharingSeconds: (sharingShare * budgetSeconds) / labels.length };
    const plan = { ...length, only, first, sharing, ...mostSharing };
    const load = watchWorkers(workers, clock);
    const compiles = parts.head.some(({ label, compiles }) => label === part.label && compiles);
    const watch = findsParallel && !compiles ? { watch: watchThreads } : {};
    const learning = takeLearningTime(learnt, labels);
    const result = await duel(workers, { ...plan, ...(counts === undefined ? {} : { counts }) }, { clock, chance, calibrations: learnt.calibrations, learning, ...watch });
    learnt.learningSeconds += learning.seconds;
    const says = workers.base.parallel || workers.head.parallel;
    const isParallel = says || (findsParallel && ((load() ?? 0) > processors_used/* mostProcessors */.bI || result.parallel.length > 0));
    if (isParallel)
        learnt.parallel.add(part.label);
    if (!findsParallel)
        learnFrom(learnt, part.label, result, startSeconds);
    else
        learnt.threaded.push(...result.parallel);
    return await rowsOf(result, workers, only);
}
function specsOf(label, round, processor, { parts, chance }) {
    // Both sides of a pair get the same chance: what is random within a process is then not what differs.
    const seed = Math.floor(chance.next() * 2 ** 32);
    const specs = {};
    for (const side of ['base', 'head']) {
        const part = parts[side].find((one) => one.label === label);
        if (part !== undefined)
            specs[side] = part.worker(round, processor, (0,schedule/* chanceFrom */.N2)(seed));
    }
    return specs;
}
function labelsOf(parts) {
    return [...new Set([...parts.base, ...parts.head].map((part) => part.label))];
}
function sorted(results) {
    return [...results].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

// EXTERNAL MODULE: ./lib/model/note.js
var model_note = __webpack_require__(9821);
;// CONCATENATED MODULE: ./lib/measure/lockstep/notes.js
/** What a reader has to know beside the figures of lockstep. */

function textNote({ base, head }) {
    return base === undefined || head === undefined || base === head ? [] : [{ code: 'other-harness', base, head }];
}
function idleNote(names) {
    return names.length === 0 ? [] : [{ code: 'optimised-away', benchmarks: (0,model_note/* several */.J)(names) }];
}
function uncountedNote(names) {
    return names.length === 0 ? [] : [{ code: 'not-counted', benchmarks: (0,model_note/* several */.J)(names) }];
}
/** One note for each, up to three: what a reader needs is the two figures. */
function sharingNotes(found) {
    return found.slice(0, 3).map(({ name, alone, together }) => {
        return { code: 'sharing', benchmark: name, alone: Math.exp(alone), together: Math.exp(together) };
    });
}
/** @param parallel labels of the parts that keep several processors busy
 *  @param threaded benchmarks that do */
function pinNote({ affinity, parts }, parallel, threaded) {
    if (affinity === null)
        return [{ code: 'not-pinned', possible: false, where: (0,model_note/* several */.J)([]) }];
    if (parallel.length === 0)
        return [];
    const all = [...parts.head, ...parts.base];
    const shown = parallel.map((label) => all.find((part) => part.label === label)?.shown ?? label);
    const where = [...shown.filter((name) => name !== ''), ...threaded];
    return [{ code: 'not-pinned', possible: true, where: (0,model_note/* several */.J)(where) }];
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/lockstep.js
/** The finest pairing: base and head are two live processes that run one short batch each, in turn.
 *  Every pair is a fresh pair of processes. Where the suite is in several parts (the files of the
 *  built-in runner), each part is a pair of its own, one after the other, so that no part sees what
 *  another left behind. Several pairs are measured at once, each on a processor of its own, where there are
 *  processors enough. What the first pairs teach is in learnt.ts, how one is measured in measure-pair.ts. */








function createLockstep(whole) {
    /** What is measured: fewer of the parts once only some benchmarks are. */
    let options = whole;
    let warmUps = 0;
    const began = whole.clock.now();
    const order = (0,schedule/* firstSides */.NV)(options.chance);
    const learnt = nothingLearnt(options.learningSeconds);
    const idle = [...(options.affinity?.processors ?? [])];
    /** On a processor on which no other pair is, as long as there is one. */
    async function measure(request) {
        const first = order.next().value;
        const [processor = null] = (0,schedule/* shuffled */.A4)(idle, options.chance);
        if (processor !== null)
            idle.splice(idle.indexOf(processor), 1);
        try {
            const counts = options.counts ? { counts: (0,counters/* countedIn */.se)(request.round, learnt.differing) } : {};
            const launches = await measurePair({ ...request, ...counts, first, processor }, options, learnt);
            settle(learnt, options.belongs);
            return { round: request.round, first, ...launches };
        }
        finally {
            if (processor !== null)
                idle.push(processor);
        }
    }
    return {
        pairing: 'lockstep',
        focuses: true,
        get atOnce() {
            return atOnce(options, learnt);
        },
        counted: { kind: 'workers', parts: options.parts },
        warmUp(only) {
            if (only !== undefined)
                options = { ...whole, parts: partsWith(only, whole, learnt) };
            const share = whole.partial === true && warmUps++ === 0 ? mostBeforePart : mostOfBudget;
            const spent = warmUps > 1 ? whole.clock.now() - began : 0;
            return lockstep_warmUp({ options, learnt, measure, only: only ?? null, share, spent });
        },
        list: () => listSuite(whole, learnt),
        measure: (round, focus, roomSeconds) => measure({ round, only: focus, ...(roomSeconds === undefined ? {} : { roomSeconds }) }),
        notes: () => [
            ...textNote(learnt.texts),
            ...idleNote([...learnt.idle]),
            ...sharingNotes(learnt.sharing),
            ...uncountedNote([...learnt.uncounted]),
            ...pinNote(options, [...learnt.parallel], learnt.threaded),
        ],
    };
}
/** What keeps several processors busy leaves none to others. */
function atOnce({ atOnce }, { parallel }) {
    return parallel.size > 0 ? 1 : atOnce;
}
const firstPair = { round: 0, first: 'base', processor: null, findsParallel: true };
/** A pair that does not count, on all processors: how batches are made, and how many processors each part keeps busy.
 *  Then the first that count, which show what a pair takes. One of them finds out, after its own measuring, what the
 *  sides do to each other on one processor. */
async function lockstep_warmUp({ options, learnt, measure, only, share, spent }) {
    if (only === null && options.parts.head.length === 0)
        throw new source/* SuiteAbsent */.wk('head has no suite');
    const { clock } = options;
    const began = clock.now();
    const budgetSeconds = options.budgetSeconds === null ? null : options.budgetSeconds - spent;
    const within = (part) => budgetSeconds === null ? {} : { deadline: deadlineIn(part * budgetSeconds - (clock.now() - began), clock) };
    await measurePair({ ...firstPair, only, ...within(share) }, options, learnt);
    const again = clock.now();
    const count = atOnce(options, learnt);
    const pairs = await (0,all_ended/* allEnded */.C)(Array.from({ length: count }, (_, i) => measure({ round: i + 1, only, findsSharing: i === 0, ...within(1) })));
    const seconds = (clock.now() - again - learnt.extraSeconds) / count;
    const { base, head } = pairs[0];
    return { tool: options.tool, base, head, pairs, pairSeconds: seconds, ignored: [] };
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/probe.js
/** Whether a command turns out to be a lockstep worker: started once on each side, listed, and ended. */


/** Seconds in which a command has to say that it is a worker, and then what it can measure. */
const probe_mostSeconds = 120;
/** Null where both sides can be measured in lockstep, else why not. Throws Cancelled. */
async function whyNoWorker(parts, chance, ports) {
    for (const side of ['head', 'base']) {
        for (const part of parts[side]) {
            try {
                const spec = part.worker(0, null, chance);
                const timeoutSeconds = Math.min(spec.timeoutSeconds, probe_mostSeconds);
                const worker = await (0,lockstep_worker/* startWorker */.Dh)({ ...spec, timeoutSeconds }, ports);
                await worker.end();
            }
            catch (error) {
                if (error instanceof failure/* Failure */.HR)
                    return error.message;
                throw error;
            }
        }
    }
    return null;
}

// EXTERNAL MODULE: ./lib/measure/lockstep/runner-parts.js
var runner_parts = __webpack_require__(2991);
// EXTERNAL MODULE: ./lib/measure/rounds/create-launcher.js
var create_launcher = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/measure/rounds/rounds.js
var rounds = __webpack_require__(2684);
// EXTERNAL MODULE: ./lib/measure/choice/command-pairing.js + 12 modules
var command_pairing = __webpack_require__(1072);
// EXTERNAL MODULE: ./lib/measure/choice/pinning.js
var pinning = __webpack_require__(1531);
;// CONCATENATED MODULE: ./lib/measure/choice/pairing.js
/** Which pairing a suite is measured in, and the source of its pairs. A finer pairing than `rounds` is
 *  picked by `auto` only where the suite is known to support it; asked for by name, it must. */












/** Rounds of lockstep for which there should be time within a budget, however much each would gain from being longer:
 *  with fewer, the ranks of a large suite reach no level. */
const roundsWithin = 16;
async function choosePairing(plan, places, inner, ports) {
    if (plan.pairing === 'rounds')
        return pairing_rounds(plan, places, inner, ports, null);
    if (plan.pairing === 'lockstep')
        return { source: await lockstep(plan, places, inner, ports), because: null, notes: [] };
    if (plan.pairing !== 'auto') {
        const source = await (plan.pairing === 'duet' ? command_pairing/* duetSource */.Y4 : command_pairing/* slicesSource */.pB)(plan, places, inner, ports);
        return { source, because: null, notes: [] };
    }
    if (plan.run !== null) {
        const tried = await tryHarnesses(plan, plan.run, places, inner, ports);
        if ('source' in tried)
            return tried;
        const picked = await (0,command_pairing/* pickForCommand */.ue)(plan, places, inner, ports).catch((error) => {
            throw withReasons(error, tried.reasons);
        });
        return { ...picked, notes: tried.reasons.map((because) => ({ code: 'no-lockstep', because })) };
    }
    const parts = await lockstepParts(plan, places, inner, ports);
    const shared = parts.base.some(({ label }) => parts.head.some((other) => other.label === label));
    if (!shared)
        return pairing_rounds(plan, places, inner, ports, { code: 'no-shared-bench-file' });
    return {
        source: createLockstep({ ...lockstepOptions(plan, inner, ports), parts, belongs: runner_parts/* belongsToFile */.w }),
        because: { code: 'built-in-runner' },
        notes: [],
    };
}
/** What breaks a suite may have kept it from lockstep already, where it was seen closer. */
function withReasons(error, reasons) {
    if (!(error instanceof failure/* Failure */.HR) || reasons.length === 0)
        return error;
    const told = `Lockstep, which reads nothing that is printed, was not possible: ${reasons.join('; ')}.`;
    return (0,failure/* withMore */.iA)(error, { hint: error.hint === undefined ? told : `${error.hint} ${told}` });
}
/** Every harness that the command may start is tried as a lockstep worker; the reasons where none is one. */
async function tryHarnesses(plan, command, places, inner, ports) {
    const began = ports.clock.now();
    const reasons = [];
    for (const harness of (0,registry/* harnessesOf */.yZ)(command, plan.format)) {
        const met = await meet(harness, plan, places, inner, ports);
        if ('source' in met)
            return { ...met, seconds: ports.clock.now() - began - (met.seconds ?? 0) };
        if (met.reason !== null)
            reasons.push(met.reason);
    }
    return { reasons };
}
/** What the harness needs is prepared once, and kept for every pair; `seconds` are those of building it. The reason is null
 *  where nobody needs to know. */
async function meet(harness, plan, places, inner, ports) {
    const options = lockstepOptions(plan, inner, ports);
    const began = ports.clock.now();
    try {
        const parts = await lockstepParts(plan, places, inner, ports, harness);
        const seconds = harness.builds === true ? ports.clock.now() - began : 0;
        const met = [...new Set(parts.head.flatMap((part) => part.met ?? []))];
        const reason = met.length > 0 ? null : await whyNoWorker(parts, ports.chance, options.ports);
        if (reason !== null)
            return { reason };
        const source = createLockstep({ ...options, parts, belongs: (0,command_parts/* belongsToPart */.vE)(parts) });
        const because = { code: 'harness-driven', harness: met.length === 0 ? harness.name : met.join(', ') };
        return { source, because, notes: [], seconds };
    }
    catch (error) {
        if (error instanceof harnesses_harness/* NotThisHarness */.M)
            return { reason: null };
        if (error instanceof failure/* Failure */.HR)
            return { reason: error.message };
        throw error;
    }
}
/** The workers of a suite that is measured in another way, where it has some; null where nobody can say how often its
 *  benchmarks are run. */
async function workersOf(plan, places, inner, ports) {
    if (plan.run === null)
        return await lockstepParts(plan, places, inner, ports);
    if (plan.pairing === 'lockstep')
        return await askedFor(plan, places, inner, ports);
    const tried = await tryHarnesses(plan, plan.run, places, inner, ports);
    const counted = 'source' in tried ? tried.source.counted : undefined;
    return counted?.kind === 'workers' ? counted.parts : null;
}
function pairing_rounds(plan, places, inner, ports, because) {
    const launcher = (0,create_launcher/* createLauncher */.R)(plan, places, inner, ports.runner);
    const { launchTimeoutSeconds } = plan;
    return { source: (0,rounds/* createRounds */.q)({ launcher, chance: ports.chance, launchTimeoutSeconds }), because, notes: [] };
}
async function lockstep(plan, places, inner, ports) {
    const parts = await askedFor(plan, places, inner, ports);
    const belongs = plan.run === null ? runner_parts/* belongsToFile */.w : (0,command_parts/* belongsToPart */.vE)(parts);
    return createLockstep({ ...lockstepOptions(plan, inner, ports), parts, belongs });
}
/** Asked for lockstep by name, a command may also speak the protocol by itself. */
async function askedFor(plan, places, inner, ports) {
    const { run, format } = plan;
    for (const harness of run === null ? [] : (0,registry/* harnessesOf */.yZ)(run, format)) {
        const isSure = harness.startedBy(run) === 'surely';
        try {
            if (isSure || harness.prepare !== undefined)
                return await lockstepParts(plan, places, inner, ports, harness);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || isSure)
                throw error;
        }
    }
    return lockstepParts(plan, places, inner, ports);
}
function lockstepParts(plan, places, inner, ports, harness = null) {
    const affinity = (0,host_affinity/* findAffinity */.aT)(inner.environment);
    const options = { affinity, timeoutSeconds: plan.launchTimeoutSeconds };
    if (plan.run !== null)
        return (0,command_parts/* commandParts */.s9)({ command: plan.run, places }, harness, options, inner);
    return (0,runner_parts/* runnerParts */.L)({ benchFiles: plan.benchFiles, places, runner: ports.runner }, options, inner);
}
function lockstepOptions(plan, inner, ports) {
    const { signal, cleanup, output } = inner;
    const affinity = (0,host_affinity/* findAffinity */.aT)(inner.environment);
    const atOnce = affinity === null ? 1 : (0,pinning/* pairsAtOnce */.Am)(affinity, plan.pairsAtOnce ?? 1);
    const { budgetSeconds } = plan;
    return {
        affinity,
        atOnce,
        tool: 'benchgate',
        counts: plan.counts === true,
        partial: plan.partial === true,
        chance: ports.chance,
        clock: ports.clock,
        ports: { signal, cleanup, ...(output === undefined ? {} : { output }) },
        budgetSeconds,
        mostSeconds: budgetSeconds === null ? null : (budgetSeconds * atOnce) / roundsWithin,
        learningSeconds: Math.min(30, 0.03 * (budgetSeconds ?? Number.POSITIVE_INFINITY)),
    };
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ pairsAtOnce),
/* harmony export */   O2: () => (/* binding */ pickProcessor),
/* harmony export */   qN: () => (/* binding */ tryAffinity)
/* harmony export */ });
/* harmony import */ var _host_affinity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5772);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1659);
/** Whether processes can be kept on one processor here, and which one it is. */


/** Finding `taskset` is not enough: a sandbox may forbid the call. Null where it is missing or fails. */
async function tryAffinity(ports) {
    const affinity = (0,_host_affinity_js__WEBPACK_IMPORTED_MODULE_0__/* .findAffinity */ .aT)(ports.environment);
    if (affinity === null)
        return null;
    const nothing = affinity.pin({ kind: 'argv', file: '/bin/sh', args: ['-c', ':'] }, affinity.processors[0]);
    const { signal, cleanup, environment, temporary: directory } = ports;
    const result = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(nothing, { directory, environment, timeoutSeconds: 60, signal, cleanup, sweep: false });
    return (0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(result) ? affinity : null;
}
function pickProcessor(affinity, chance) {
    return affinity === null ? null : affinity.processors[Math.floor(chance.next() * affinity.processors.length)];
}
/** How many pairs can be measured at the same time, each on one of these processors, `most` at most. Where there are two
 *  processors, both may be used; of more, one is left to the machine. */
function pairsAtOnce({ processors: { length } }, most) {
    return Math.min(most, length <= 2 ? length : length - 1);
}


/***/ }),

/***/ 5794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ alignLaunches),
/* harmony export */   Ec: () => (/* binding */ fewestSamples),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   pn: () => (/* binding */ lowerQuantile),
/* harmony export */   vi: () => (/* binding */ longestSample)
/* harmony export */ });
/* unused harmony export undisturbed */
/** Makes the samples of two launches that shared a processor comparable one by one.
 *
 *  A sample during which the kernel switched to the other side holds some milliseconds of the other's
 *  work. Medians of all samples then depend on how often that happened, and the side that ends last is
 *  not interrupted any more, which hid nearly half of a slowdown of ten per cent in the benchmarks that
 *  came last. So what was interrupted is dropped, and what is left ran undisturbed, with the other side
 *  waiting or gone. Both sides are then thinned to one length, position by position in time. */
/** A sample this many times the launch's lower quartile was interrupted: a switch costs a time slice of
 *  the other side, about three milliseconds, and samples are shorter than `longestSample`. */
const interruptedFactor = 2;
/** Seconds. A sample as long as a time slice is always interrupted, and then the other side's share hides
 *  the difference. Measured: unbiased up to 2 ms, attenuated by half at 4 ms. */
const longestSample = 0.002;
/** Fewer are no distribution from which the undisturbed ones could be told. */
const fewestSamples = 8;
function alignLaunches(base, head) {
    const rows = { base: [], head: [...head.benchmarks] };
    for (const before of base.benchmarks) {
        const at = rows.head.findIndex(({ name }) => name === before.name);
        const after = rows.head[at];
        if (before.status !== 'ok' || after === undefined || after.status !== 'ok') {
            rows.base.push(before);
            continue;
        }
        const pairs = before.metrics.map((metric) => {
            const other = after.metrics.find(({ name, unit }) => name === metric.name && unit === metric.unit);
            return other === undefined ? { metric, other } : alignMetrics(metric, other);
        });
        const aligned = new Map(pairs.map(({ metric, other }) => [`${metric.unit} ${metric.name}`, other]));
        rows.base.push({ ...before, metrics: pairs.map(({ metric }) => metric) });
        rows.head[at] = {
            ...after,
            metrics: after.metrics.map((metric) => aligned.get(`${metric.unit} ${metric.name}`) ?? metric),
        };
    }
    return { base: { ...base, benchmarks: rows.base }, head: { ...head, benchmarks: rows.head } };
}
function alignMetrics(metric, other) {
    const [before, after] = [undisturbed(metric), undisturbed(other)];
    if (before === null || after === null)
        return { metric, other };
    const length = Math.min(before.length, after.length);
    return { metric: withSamples(metric, thinned(before, length)), other: withSamples(other, thinned(after, length)) };
}
function withSamples(metric, samples) {
    const { spread: _, ...rest } = metric;
    return { ...rest, samples, value: lowerQuantile(samples, 0.5), summary: 'median' };
}
/** Null for what is no time, or has too few samples. */
function undisturbed(metric) {
    const { samples } = metric;
    const seconds = secondsOf(metric);
    if (samples === undefined || seconds === null || seconds.length < fewestSamples)
        return null;
    const most = interruptedFactor * lowerQuantile(seconds, 0.25);
    return samples.filter((_, i) => seconds[i] <= most);
}
/** Samples as seconds: of a rate, its inverse. */
function secondsOf({ unit, samples }) {
    if (samples === undefined)
        return null;
    if (unit === 's')
        return samples;
    return unit === '1/s' ? samples.map((rate) => 1 / rate) : null;
}
function lowerQuantile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
/** Evenly spaced. */
function thinned(values, length) {
    return Array.from({ length }, (_, i) => values[Math.floor((i * values.length) / length)]);
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ duetRefusal),
/* harmony export */   S0: () => (/* binding */ waitingRefusal),
/* harmony export */   U6: () => (/* binding */ NeitherClock),
/* harmony export */   oD: () => (/* binding */ busyRefusal)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _processors_used_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);
/* harmony import */ var _align_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5794);
/** Why a suite cannot be measured with both sides on one processor at once, from what its launches alone
 *  have shown. */



const hint = 'Set `pairing` to rounds, or to auto, which finds what the suite supports.';
/** By the machine's clock, and by the fair one neither. Its message has the first reason; the second is a value, whose
 *  words are added where the failure is told. */
class NeitherClock extends _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    fairClock;
    constructor(byMachine, fairClock) {
        super(byMachine.message, { hint: byMachine.hint ?? hint, cause: byMachine });
        this.fairClock = fairClock;
    }
}
/** More of the time spent waiting, and what is measured is not the processor's work. */
const mostWaiting = 0.3;
/** Samples that are single measurements fill at least this share of the launch; … */
const timedShare = 0.25;
/** For any clock. Null where nothing speaks against it. */
function busyRefusal({ processors }) {
    if (processors === null || processors <= _processors_used_js__WEBPACK_IMPORTED_MODULE_1__/* .mostProcessors */ .bI)
        return null;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`duet: the suite keeps ${processors.toFixed(1)} processors busy, and both sides would share one`, {
        hint,
    });
}
/** By the machine's clock. Null where nothing speaks against it. `launches` ran alone, one after the other. */
function duetRefusal(launches, load) {
    const busy = busyRefusal(load);
    if (busy !== null)
        return busy;
    for (const launch of launches) {
        const refusal = launch.benchmarks.map(sampleRefusal).find((one) => one !== null) ?? averaging(launch);
        if (refusal !== null)
            return refusal;
    }
    // Last, since it is an estimate, and what the samples say is certain.
    return waitingRefusal(load);
}
/** For any clock: what is waited for is not the processor's work. */
function waitingRefusal({ waiting }) {
    if (waiting <= mostWaiting)
        return null;
    const share = `${Math.round(100 * waiting)} %`;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`duet: the suite spends ${share} of its time waiting, not computing`, { hint });
}
function sampleRefusal({ name, status, metrics }) {
    if (status !== 'ok')
        return null;
    const samples = metrics.map(_align_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsOf */ .TM).find((seconds) => seconds !== null && seconds.length >= _align_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestSamples */ .Ec);
    if (samples === undefined || samples === null) {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`duet: ${name} has no samples, or fewer than ${_align_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestSamples */ .Ec}`, {
            hint: `A tool that prints only averages cannot be measured in duet. ${hint}`,
        });
    }
    const typical = (0,_align_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerQuantile */ .pn)(samples, 0.25);
    if (typical <= _align_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSample */ .vi)
        return null;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`duet: a sample of ${name} takes ${Number((1000 * typical).toPrecision(2))} ms, and one longer than ${1000 * _align_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSample */ .vi} ms is interrupted by the other side`, { hint });
}
/** … or there are so many that each can only have been short. Else a sample is the average of a longer
 *  stretch, in which both sides ran. */
function averaging({ benchmarks, seconds }) {
    if (seconds === undefined)
        return null;
    const all = benchmarks.flatMap(({ metrics }) => metrics.map(_align_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsOf */ .TM).find((found) => found !== null) ?? []);
    const timed = all.reduce((sum, sample) => sum + sample, 0);
    if (timed >= timedShare * seconds || seconds / Math.max(1, all.length) <= _align_js__WEBPACK_IMPORTED_MODULE_2__/* .longestSample */ .vi)
        return null;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('duet: the samples are averages over longer stretches of time', { hint });
}


/***/ }),

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XG: () => (/* binding */ findPart),
  _Q: () => (/* binding */ fitting),
  oD: () => (/* binding */ launcherOf)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/measure/budget.js
var budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/measure/part-of-suite.js
var part_of_suite = __webpack_require__(3528);
// EXTERNAL MODULE: ./lib/measure/source.js
var measure_source = __webpack_require__(2103);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/measure/fitting/choose.js
/** Which benchmarks of a suite that is too long are measured. The rule knows names and times alone: it is the same on
 *  both sides, and a run that has more time measures those of a shorter one and others. */


/** With fewer pairs of a suite hardly anything is decided, so that a part of it tells more. */
const fewestPairs = 4;
/** Whether so many seconds hold enough pairs. */
function holdsEnough({ minRounds }, pairSeconds, leftSeconds) {
    return Math.floor(leftSeconds / (pairSeconds * budget/* margin */.Lc)) >= Math.min(fewestPairs, minRounds);
}
/** In an order that hangs on each name alone, and has nothing to do with where it stands in the suite. */
function inOrder(names) {
    const keyed = names.map((name) => ({ name, key: (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex') }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name);
}
/** Of a suite of which nobody knows what a pair takes. */
const blindDivisor = 8;
/** How many of the first ones: all of them divided by a power of two, so that a machine that is a little slower today
 *  measures the same. At least one. @param pairSeconds not finite where nothing tells it. */
function sizeOfPart({ minRounds }, all, pairSeconds, leftSeconds) {
    const times = (minRounds * pairSeconds * budget/* margin */.Lc) / Math.max(leftSeconds, 1e-3);
    const divisor = Number.isFinite(times) ? 2 ** Math.ceil(Math.log2(Math.max(2, times))) : blindDivisor;
    return Math.max(1, Math.floor(all / divisor));
}
/** A benchmark that takes so many times as long in head may be what made the suite too long. */
const muchSlower = 2;
/** What may not be left out, whatever the order says: what head was seen to take much longer for. As many as fit
 *  beside `size` others of their kind, the worst first. */
function suspects(ratios, size) {
    return [...ratios]
        .filter(([, ratio]) => ratio >= muchSlower)
        .sort(([, a], [, b]) => b - a)
        .slice(0, size)
        .map(([name]) => name);
}
/** Names that both sides have, each once, in the order of head. */
function onBoth(base, head) {
    const onBase = new Set(base);
    return [...new Set(head)].filter((name) => onBase.has(name));
}
/** Each once. */
function without(names, some) {
    const left = new Set(some);
    return [...new Set(names)].filter((name) => !left.has(name));
}

;// CONCATENATED MODULE: ./lib/measure/fitting/foretell.js
/** What a suite will take that tells its names without running: by one of its benchmarks, and by some more where that one
 *  alone says that the whole is too long, which it may only seem, since starting counts with each. */



/** Of the time that is left, what some more benchmarks may take. */
const mostForMore = 0.15;
const partForMore = 16;
/** Null where nothing can be foretold. Throws an OutOfTime where not even one benchmark ends in the time. */
async function foretell(source, plan, names, left) {
    const list = await names.list();
    if (list === null)
        return null;
    const shared = inOrder(onBoth(list.base, list.head));
    if (shared.length < 2)
        return null;
    const others = without([...list.base, ...list.head], shared);
    const first = await tried(source, shared.slice(0, 1), names);
    if (first === null)
        return null;
    const one = first.pairSeconds;
    const all = shared.length;
    const foretold = (pairSeconds) => {
        const fits = holdsEnough(plan, pairSeconds, left() - pairSeconds);
        return { nameOf: names.nameOf, shared, others, pairSeconds, fits, first };
    };
    const most = foretold(all * one);
    const more = Math.ceil(all / partForMore);
    if (most.fits || more < 2 || more * one > mostForMore * left())
        return most;
    const some = await tried(source, shared.slice(0, more), names);
    if (some === null)
        return most;
    const each = Math.max(0, some.pairSeconds - one) / (more - 1);
    return foretold(Math.max(some.pairSeconds, one + (all - 1) * each));
}
/** Null where the names do not mean what they seem to: only the suite itself then tells what it has. */
async function tried(source, some, { nameOf }) {
    try {
        const found = await source.warmUp(some);
        const rows = [found.base, found.head].map(({ benchmarks }) => new Set(benchmarks.map(({ name }) => nameOf(name))));
        return rows.every((row) => some.every((name) => row.has(name))) ? found : null;
    }
    catch (error) {
        if (error instanceof measure_source/* LaunchTimedOut */.X || !(error instanceof failure/* Failure */.HR))
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/measure/fitting/fitting.js
/** Measures a part of a suite of which too few rounds fit in the time budget. Takes a source that can leave out
 *  benchmarks, gives one that measures those that fit, and says what it left out. What cannot be judged by a part is
 *  never left out: benchmarks of one side, those that failed or were skipped, and those that head takes much longer for.
 *  A suite that fits, or that nobody can divide, is measured as it is. */







/** The same source where it cannot leave out any. */
function fitting(source, plan, clock) {
    if (!source.focuses || plan.budgetSeconds === null)
        return { source, part: () => null };
    let part = null;
    return {
        source: {
            ...source,
            get atOnce() {
                return source.atOnce ?? 1;
            },
            async warmUp() {
                const found = await findPart(source, plan, clock);
                if (!('names' in found))
                    return found;
                part = found;
                return found.warmUp;
            },
            async measure(round, focus, room) {
                const pair = await source.measure(round, focus ?? part?.names ?? null, room);
                return part === null ? pair : (0,part_of_suite/* partOfSides */.Z7)(pair, part);
            },
            notes: () => source.notes?.() ?? [],
        },
        part: () => part,
    };
}
/** The warm-up of the whole suite where enough of it fits; else the part that does. Throws an OutOfTime where not even
 *  one benchmark could be tried in the time. @param names where a launch of the whole can be foretold. */
async function findPart(source, plan, clock, names = null) {
    const began = clock.now();
    const left = () => plan.budgetSeconds - (clock.now() - began);
    const known = await lookAt(source, names === null ? null : await foretell(source, plan, names, left));
    const { whole, pairSeconds, shared, ratios } = known;
    if (whole !== null && (shared.length < 2 || holdsEnough(plan, pairSeconds, left())))
        return whole;
    if (whole !== null && left() <= 0)
        throw new measure_source/* OutOfTime */.fg(pairSeconds, ratios);
    const ordered = inOrder(shared);
    const nameOf = names?.nameOf ?? itself;
    for (let size = sizeOfPart(plan, shared.length, pairSeconds, left());; size = Math.max(1, Math.floor(size / 4))) {
        const asked = withTwins([...new Set([...suspects(ratios, size), ...ordered.slice(0, size)])], shared, nameOf);
        if (whole !== null && asked.length === shared.length)
            return whole;
        const tried = await tryPart(source, asked, known).catch((error) => {
            if (error instanceof measure_source/* OutOfTime */.fg && size > 1)
                return null;
            throw error;
        });
        if (tried === null)
            continue;
        if (size > 1 && left() > 0 && !holdsEnough(plan, tried.pairSeconds, left()))
            continue;
        return partFrom(plan, known, ordered, asked, tried);
    }
}
/** With those that nobody can tell from them: modes of one method are all run, or none. */
function withTwins(asked, shared, nameOf) {
    const names = new Set(asked.map(nameOf));
    return [...asked, ...without(shared, asked).filter((name) => names.has(nameOf(name)))];
}
function partFrom(plan, { whole, foretold, shared, pairSeconds }, ordered, asked, tried) {
    const isListed = whole === null && foretold !== null;
    const names = isListed ? onBothSides(tried) : asked;
    const told = rowsBeside(isListed ? names : shared, whole ?? tried);
    const ran = new Set(isListed ? names.map(foretold.nameOf) : names);
    // Both count what starting takes as often as there are parts.
    const ownSeconds = (tried.pairSeconds * shared.length) / ran.size;
    const left = without(ordered, [...ran]);
    const leftOut = leftOutOf(plan, names.length, left, whole === null ? Math.min(ownSeconds, pairSeconds) : pairSeconds);
    const part = { names, leftOut, told, notes: [noteOf(leftOut)] };
    const pairs = tried.pairs?.map((pair) => (0,part_of_suite/* partOfSides */.Z7)(pair, part));
    return { ...part, warmUp: { ...(0,part_of_suite/* partOfSides */.Z7)(tried, part), ...(pairs === undefined ? {} : { pairs }) } };
}
const itself = (name) => name;
/** What was measured on both sides: a name in a list may stand for several benchmarks, and a filter may select more than
 *  it was asked for, which costs nothing any more. */
function onBothSides({ base, head }) {
    return onBoth(measuredIn(base).keys(), measuredIn(head).keys());
}
async function lookAt(source, foretold) {
    if (foretold?.fits === false)
        return { ...foretold, whole: null, foretold, ratios: new Map() };
    try {
        const whole = await source.warmUp();
        const [base, head] = [measuredIn(whole.base), measuredIn(whole.head)];
        const shared = onBoth(base.keys(), head.keys());
        const all = [...whole.base.benchmarks, ...whole.head.benchmarks].map(({ name }) => name);
        const ratios = new Map(shared.map((name) => [name, head.get(name) / base.get(name)]));
        return { whole, foretold, pairSeconds: whole.pairSeconds, shared, others: without(all, shared), ratios };
    }
    catch (error) {
        if (!(error instanceof measure_source/* OutOfTime */.fg))
            throw error;
        if (foretold !== null)
            return { ...foretold, whole: null, foretold, ratios: error.ratios };
        if (source.list === undefined)
            throw error;
        const { base, head } = await source.list();
        const shared = onBoth(base, head);
        if (shared.length < 2)
            throw error;
        const others = without([...base, ...head], shared);
        return { whole: null, foretold, pairSeconds: error.pairSeconds, shared, others, ratios: error.ratios };
    }
}
/** Seconds of everything that ran, 1 where it has no time: nothing then looks slower. */
function measuredIn({ benchmarks }) {
    return new Map(benchmarks.flatMap(({ name, status, metrics }) => status === 'ok' ? [[name, metrics.find(({ unit }) => unit === 's')?.value || 1]] : []));
}
/** Where the whole suite was run, a pair of the part tells what it takes; else the source has to warm up again. */
async function tryPart(source, names, known) {
    const { whole, others, foretold } = known;
    if (whole !== null) {
        const pair = await source.measure(0, names);
        const pairSeconds = (0,part_of_suite/* secondsOf */.TM)(pair, source.pairing) || whole.pairSeconds;
        return checked({ ...whole, base: pair.base, head: pair.head, pairSeconds, pairs: [] }, names);
    }
    if (foretold === null)
        return checked(await source.warmUp([...names, ...others]), names);
    if (names.length === 1 && names[0] === foretold.shared[0] && others.length === 0)
        return foretold.first;
    // What only seemed to be a name is left out; the first one was seen to be one.
    return checked(await source.warmUp([...names, ...others]), foretold.shared.slice(0, 1), foretold.nameOf);
}
function checked(sides, names, nameOf = itself) {
    for (const side of ['base', 'head']) {
        const found = new Set(sides[side].benchmarks.map(({ name }) => nameOf(name)));
        const missing = names.filter((name) => !found.has(name));
        if (missing.length > 0)
            throw missingOf(missing, names.length);
    }
    return sides;
}
function missingOf(missing, of) {
    return new failure/* Failure */.HR(`The suite is too long for the time budget, and of a part of ${of} benchmarks ${missing.length} could not be run alone, such as ${missing[0]}`, {
        hint: 'Set `time-budget` to more, or `only: all` and a `run` that starts fewer benchmarks.',
    });
}
/** What of the listing is no candidate: on one side only, skipped, or failed where that is known. */
function rowsBeside(shared, { base, head }) {
    const candidates = new Set(shared);
    const beside = (launch) => launch.benchmarks.filter(({ name }) => !candidates.has(name));
    return { base: beside(base), head: beside(head) };
}
function leftOutOf(plan, measured, left, pairSeconds) {
    const budgetSeconds = plan.budgetSeconds + (plan.chosenIn ?? 0);
    const needSeconds = (0,budget/* budgetFor */.vO)(plan.minRounds, pairSeconds, pairSeconds);
    const shards = (0,budget/* shardsFor */.h9)(plan.minRounds, pairSeconds, budgetSeconds);
    const isEnough = shards <= measured + left.length;
    return {
        measured,
        names: [...left].sort((a, b) => (a < b ? -1 : 1)),
        tooLong: { budgetSeconds, pairSeconds, needSeconds, shards: isEnough ? shards : 0 },
    };
}
/** As many as people read. */
const mostNamed = 20;
function noteOf({ measured, names, tooLong }) {
    return { code: 'only-fitting', measured, ...tooLong, leftOut: (0,note/* several */.J)(names, mostNamed) };
}
/** A launcher that runs a part wherever it was to run everything. */
function launcherOf(launcher, part) {
    return {
        ...launcher,
        async launch(request) {
            const launched = await launcher.launch({ ...request, focus: request.focus ?? part.names });
            return { ...launched, launch: (0,part_of_suite/* partOf */.BU)(launched.launch, part, request.side) };
        },
    };
}


/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ jmhMethod),
/* harmony export */   DY: () => (/* binding */ filtersFor),
/* harmony export */   E2: () => (/* binding */ exactFilter),
/* harmony export */   Lb: () => (/* binding */ replacePlaceholders),
/* harmony export */   Qc: () => (/* binding */ filterFor),
/* harmony export */   Si: () => (/* binding */ filterCommand),
/* harmony export */   iw: () => (/* binding */ filterName),
/* harmony export */   m0: () => (/* binding */ suiteCommand),
/* harmony export */   o5: () => (/* binding */ filterPlaceholder),
/* harmony export */   wg: () => (/* binding */ iterationsName)
/* harmony export */ });
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1784);
/* harmony import */ var _shell_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3672);
/** Running only some benchmarks with a command that names the placeholder `{filter}`, and each a stated
 *  number of times where it names `{iterations}` as well.
 *
 *  Names of benchmarks are untrusted, so they never become part of the command: the placeholder is
 *  replaced by a quoted variable, and the filter travels in the environment, which the shell does not
 *  parse. A filter may select more than asked for, never less. */


const filterName = 'BENCHGATE_FILTER';
const iterationsName = 'BENCHGATE_ITERATIONS';
/** What stands for the filter in a command. */
const filterPlaceholder = '{filter}';
/** What each placeholder becomes. */
const variables = {
    [filterPlaceholder]: `\${${filterName}}`,
    '{iterations}': `\${${iterationsName}:-1}`,
    '{shard}': `\${${_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .shardName */ .Az}:-1}`,
    '{shards}': `\${${_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .shardsName */ .TE}:-1}`,
};
/** Systems limit one argument to 128 KiB; half of it leaves room for tools that double it. */
const longestFilter = 64 * 1024;
/** Null where the command does not name the placeholder. */
function filterCommand(command) {
    if (!command.includes(filterPlaceholder))
        return null;
    return { text: replacePlaceholders(command), dialect: dialectOf(command) };
}
function suiteCommand(command) {
    return {
        text: replacePlaceholders(command),
        dialect: filterCommand(command)?.dialect ?? null,
        iterates: command.includes('{iterations}'),
    };
}
function dialectOf(command) {
    if (/(^|\s)-k[= ]?["']?\{filter\}/.test(command))
        return 'pytest';
    // `asv run --bench` takes a plain expression.
    if (/(^|\s)--?(test\.)?bench[= ]["']?\{filter\}/.test(command) && !/\basv\s/.test(command))
        return 'go';
    if (/\bjava\b.*\s-jar\s|jmh/i.test(command))
        return 'jmh';
    if (/\bphpbench\b/i.test(command))
        return 'phpbench';
    // Up to version 4, told by its flag, benchmarks are what Vitest filters; since then their tests are.
    return /\bvitest\b/.test(command) && !/--output-?json/i.test(command) ? 'vitest' : 'regex';
}
/** The variables in double quotes, whatever quotes the placeholder stands in. @param names of placeholders with what
 *  each becomes. */
function replacePlaceholders(command, names = variables) {
    return (0,_shell_text_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceInShell */ .k)(command, (at, quote) => {
        const found = Object.entries(names).find(([name]) => command.startsWith(name, at));
        if (found === undefined)
            return null;
        const [name, variable] = found;
        return { length: name.length, text: quote === '"' ? variable : quote === "'" ? `'"${variable}"'` : `"${variable}"` };
    });
}
/** What the filter is for these benchmarks (null: all). Null where it cannot be said in this dialect. */
function filterFor(dialect, names) {
    if (names === null)
        return { regex: '.*', go: '.', pytest: '', vitest: '.*', jmh: '.*', phpbench: '.*' }[dialect];
    if (names.length === 0)
        return null;
    const filter = loose[dialect](names.map(unnumbered));
    return filter === null || Buffer.byteLength(filter) > longestFilter ? null : filter;
}
/** An expression for these alone, where they are what the tool itself calls its benchmarks; null where it is too long. */
function exactFilter(names) {
    const filter = `^(${names.map(escapeRegex).join('|')})$`;
    return Buffer.byteLength(filter) > longestFilter ? null : filter;
}
const loose = {
    regex: regexOf,
    go: goRegexOf,
    pytest: pytestExpressionOf,
    vitest: (names) => regexOf(names.map(outermostTitle)),
    jmh: (names) => regexOf(names.map(jmhMethod)),
    phpbench: (names) => regexOf(names.map(phpSubject)),
};
const exact = {
    regex: exactRegexesOf,
    go: exactGoRegexesOf,
    pytest: () => [],
    vitest: () => [],
    jmh: (name) => exactRegexesOf(jmhMethod(name)),
    phpbench: (name) => exactRegexesOf(phpSubject(name)),
};
/** Without the ` #2` that tells benchmarks of one name apart in results: the tool does not know it. */
function unnumbered(name) {
    return name.replace(/ #\d+$/, '');
}
/** Of `file > group > test > benchmark`, the group: any later title may itself hold the separator, and
 *  Vitest joins titles otherwise. */
function outermostTitle(name) {
    const [first = '', second] = name.split(' > ');
    return second !== undefined && /\.[cm]?[jt]sx?$/.test(first) ? second : first;
}
/** Of `package.Class.method:size=10 [avgt]`, what JMH's expressions are tried on. */
function jmhMethod(name) {
    return lastTitle(name).replace(/(?::.*)? \[\w+\]$/s, '');
}
/** Of `\Space\ClassBench::subject # parameter set`, what PHPBench's are tried on. */
function phpSubject(name) {
    return name.replace(/ # .*$/s, '').replace(/^\\/, '');
}
/** Filters that select one benchmark, the exact ones before those that may select more. Which of them the
 *  tool understands as hoped, only trying tells: names in results are not always those that it matches. */
function filtersFor(dialect, name) {
    const filters = exact[dialect](name);
    const more = filterFor(dialect, [name]);
    return unique(more === null ? filters : [...filters, more]).filter((one) => Buffer.byteLength(one) <= longestFilter);
}
function exactRegexesOf(name) {
    return [name, lastTitle(name)].map((title) => `^${escapeRegex(title)}$`);
}
/** Level by level, since Go splits at slashes. What looks like the number of processors at the end may
 *  be part of the name. */
function exactGoRegexesOf(name) {
    const found = /(?:^|[.\s])(Benchmark\S*)$/.exec(name)?.[1];
    if (found === undefined)
        return [];
    const levels = found.split('/');
    const [, last = '', suffix = ''] = /^(.*?)(-\d+)?$/s.exec(levels.pop()) ?? [];
    const ending = suffix === '' ? '' : `(${suffix})?`;
    return [[...levels.map((level) => `^${escapeRegex(level)}$`), `^${escapeRegex(last)}${ending}$`].join('/')];
}
/** Not anchored: tools prepend groups and append parameters to what they call a name. */
function regexOf(names) {
    const parts = unique(names.map((name) => escapeRegex(lastTitle(name))));
    return parts.length === 1 ? parts[0] : `(${parts.join('|')})`;
}
/** Of `file > group > title`, the title: runners match it without the file. */
function lastTitle(name) {
    return name.split(' > ').at(-1) ?? name;
}
/** Escapes that POSIX, RE2, Rust's, Python's and JavaScript's expressions all take. A character beyond
 *  ASCII is one for some and several bytes for others. */
function escapeRegex(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/[^\x20-\x7e]+/g, '.+');
}
/** Go splits the expression at slashes and matches level by level, so only top levels are named. */
function goRegexOf(names) {
    const tops = names.map((name) => /(?:Benchmark)?([^\s/.:]*)(?:\/|$)/.exec(goName(name))?.[1] ?? '');
    if (tops.some((top) => top === ''))
        return null;
    return `^(Benchmark)?(${unique(tops.map(escapeRegex)).join('|')})$`;
}
/** Without the package before it and the number of processors behind it. */
function goName(name) {
    const found = /Benchmark[^\s]*/.exec(name)?.[0] ?? name.split(/[\s.:]/).at(-1) ?? name;
    return found.includes('/') ? found : found.replace(/-\d+$/, '');
}
/** pytest's own expressions know names of functions, without parameters and folders. */
function pytestExpressionOf(names) {
    const functions = names.map((name) => /(?:^|::)([A-Za-z_]\w*)(?:\[.*\])?$/s.exec(name)?.[1]);
    return functions.some((name) => name === undefined) ? null : unique(functions).join(' or ');
}
function unique(texts) {
    return [...new Set(texts)];
}


/***/ }),

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ countLaunch),
/* harmony export */   cP: () => (/* binding */ wholeCounter),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* unused harmony exports mostRange, runsIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);
/* harmony import */ var _runners_preloaded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7688);
/* harmony import */ var _count_workers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6733);
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6717);
/** Instructions of whole launches, from the start of the command to its end, with all that it starts: for a command of
 *  which nobody but itself knows how often it runs what. Where its work is fixed, two launches take the same. Where it
 *  goes by the clock they do not, and that is seen before anything is compared. */






/** Launches of one side that differ by more than this, as a ratio, are not of the same work. */
const mostRange = 0.02;
/** Less than this of the time that a launch is expected to take, and it is not begun. */
const leastPart = 0.5;
/** Counts launch by launch, and remembers what earlier ones took. */
function wholeCounter(way, how) {
    const { subject } = way;
    const totals = { base: [], head: [] };
    let told = null;
    return async (side, wanted, until) => {
        const seconds = wanted.get(subject);
        if (seconds === undefined)
            return new Map();
        const taken = await countLaunch(way, side, seconds, until, how, (folder) => how.counter.totalIn(folder));
        if ('because' in taken)
            return new Map([[subject, taken]]);
        const runs = runsIn(taken.launch);
        told ??= runs;
        if (told !== runs)
            return new Map([[subject, { because: { code: 'runs-differ' } }]]);
        if (!(taken.value > 0))
            return new Map([[subject, { because: { code: 'nothing' } }]]);
        totals[side].push(taken.value);
        const range = Math.max(...totals[side]) / Math.min(...totals[side]) - 1;
        const count = range > mostRange ? { because: { code: 'launches-differ', range } } : { value: taken.value };
        return new Map([[subject, count]]);
    };
}
/** @param read what the counter wrote into its folder. */
async function countLaunch({ launcher, benchmarks, runners }, side, seconds, until, { counter, clock, temporary }, read) {
    if (clock.now() + leastPart * seconds * counter.slowdown > until)
        return { because: { code: 'no-time' } };
    const folder = (0,_counter_js__WEBPACK_IMPORTED_MODULE_5__/* .counterFolder */ .n)(temporary);
    try {
        const { launch } = await launcher.launch({
            side,
            round: 1,
            focus: null,
            timeoutSeconds: Math.max(1, until - clock.now()),
            chance: _count_workers_js__WEBPACK_IMPORTED_MODULE_4__/* .noChance */ .GH,
            start: {
                wrap: (command) => counter.wrapWhole(command, folder),
                environment: (own, place) => steadyEnvironment(own, place, runners),
            },
        });
        const given = namesOf(launch);
        if (!benchmarks.every((name) => given.includes(name)))
            return { because: { code: 'gives-others' } };
        return { value: read(folder), launch };
    }
    catch (error) {
        if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR))
            throw error;
        return { because: clock.now() < until ? { code: 'failed', message: error.message } : { code: 'no-time' } };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Python's hashes get one seed, and V8 compiles and collects in one thread: as where workers are counted. */
function steadyEnvironment(own, place, runners) {
    const steady = node_path__WEBPACK_IMPORTED_MODULE_1__.join(runners, 'javascript', 'steady.cjs');
    return { PYTHONHASHSEED: '0', [_count_workers_js__WEBPACK_IMPORTED_MODULE_4__/* .countedName */ .cq]: 'whole', ...(0,_runners_preloaded_js__WEBPACK_IMPORTED_MODULE_3__/* .withNodePreload */ .oi)(own, steady, place) };
}
/** Those that were measured, sorted. */
function namesOf({ benchmarks }) {
    return benchmarks.flatMap(({ name, status }) => (status === 'ok' ? [name] : [])).sort();
}
/** How often each benchmark was run, as far as its tool tells: other work where it is another number. */
function runsIn({ benchmarks }) {
    const rows = benchmarks.map(({ name, metrics }) => {
        const [first] = metrics;
        return [name, first?.samples?.length ?? null, first?.count ?? null];
    });
    return JSON.stringify(rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cy: () => (/* binding */ namesPrograms),
/* harmony export */   lA: () => (/* binding */ programCounter)
/* harmony export */ });
/* unused harmony export runOf */
/* harmony import */ var _count_launches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5448);
/** Instructions of the programs that hyperfine times: whatever number of runs it chooses, each of them is a program of its
 *  own under the counter, and they are told from hyperfine itself and from each other by their command lines. */

/** Options that give a command another name than its own words. */
const renames = /\s(?:-n|--command-name|-[PDL]|--parameter-\w+)[\s=]/;
/** Whether the benchmarks of a command are, word for word, programs that it names to hyperfine. */
function namesPrograms(run, benchmarks) {
    return /\bhyperfine\b/.test(run) && !renames.test(run) && benchmarks.every((name) => run.includes(name));
}
/** @param wanted seconds of a whole launch, by each of the programs. */
function programCounter(way, programsIn, how) {
    return async (side, wanted, until) => {
        const [seconds] = wanted.values();
        if (seconds === undefined)
            return new Map();
        const taken = await (0,_count_launches_js__WEBPACK_IMPORTED_MODULE_0__/* .countLaunch */ .Lu)(way, side, seconds, until, how, programsIn);
        const counts = [...wanted.keys()].map((name) => [
            name,
            'because' in taken ? taken : runOf(name, taken.value),
        ]);
        return new Map(counts);
    };
}
/** Of one run, by the mean over all of them. */
function runOf(name, programs) {
    const words = wordsOf(name);
    const own = new Set(programs.filter(({ command }) => isRunOf(command, words)).map(({ pid }) => pid));
    const parents = new Map(programs.map(({ pid, parent }) => [pid, parent]));
    const isInside = (pid) => pid !== undefined && (own.has(pid) || isInside(parents.get(pid)));
    const runs = [...own].filter((pid) => !isInside(parents.get(pid)));
    const taken = programs.filter(({ pid }) => isInside(pid)).reduce((sum, { instructions }) => sum + instructions, 0);
    if (runs.length === 0)
        return { because: { code: 'runs-not-found' } };
    return taken > 0 ? { value: taken / runs.length } : { because: { code: 'nothing' } };
}
/** The program itself, or the shell that hyperfine starts it in. */
function isRunOf(command, words) {
    const [shell = '', flag, text = ''] = command;
    const isShell = command.length === 3 && flag === '-c' && /(?:^|\/)(?:ba|da|z|k)?sh$/.test(shell);
    return wordsOf(command.join(' ')) === words || (isShell && wordsOf(text) === words);
}
function wordsOf(command) {
    return command
        .replaceAll(/["'\\]/g, '')
        .trim()
        .replaceAll(/\s+/g, ' ');
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ noChance),
/* harmony export */   Lu: () => (/* binding */ countLaunch),
/* harmony export */   cq: () => (/* binding */ countedName)
/* harmony export */ });
/* unused harmony exports batchesFor, perIteration */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8675);
/* harmony import */ var _lockstep_worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9340);
/* harmony import */ var _counter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6717);
/** One launch of a side's workers of lockstep under a counter: each benchmark is set up, warmed up, and asked for one
 *  iteration and for many, twice. What starting takes and what the conversation takes cancels in the difference. Garbage
 *  is collected before each batch, so that the next collection falls into it at the same place every time. */




/** Seconds that iterations take where nothing counts them: before the first batch that is, … */
const warmUpSeconds = 0.05;
/** … and in one batch of many. */
const batchSeconds = 0.02;
const mostIterations = 100_000;
/** One iteration and many of them follow each other so often. */
const repeats = 2;
/** Tells a worker that its instructions are counted and not its time: it is to run what it is asked for, and no more. */
const countedName = 'BENCHGATE_COUNTED';
/** No luck at all: the same seeds, hashes and padding in every launch of both sides. */
const noChance = { next: () => 0 };
/** @param until by the clock: what cannot be counted by then is left out. */
async function countLaunch({ parts }, side, wanted, until, how) {
    const counts = new Map();
    for (const part of parts[side]) {
        const left = new Map([...wanted].filter(([name]) => !counts.has(name) && mayHold(part, name, parts[side])));
        if (left.size === 0)
            continue;
        for (const [name, count] of await countPart(part, left, until, how))
            counts.set(name, count);
    }
    return counts;
}
function mayHold({ label, names = [] }, name, all) {
    if (names.length > 0)
        return names.includes(name);
    return all.length === 1 || name.startsWith(label);
}
async function countPart(part, wanted, until, { counter, clock, ports, temporary }) {
    const folder = (0,_counter_js__WEBPACK_IMPORTED_MODULE_3__/* .counterFolder */ .n)(temporary);
    const spec = part.worker(0, null, noChance, true);
    const seconds = until - clock.now();
    const counts = new Map();
    if (seconds <= 0)
        return counts;
    const context = { ...spec.context, round: null };
    const command = counter.wrap(spec.command, folder);
    const environment = { ...spec.environment, [countedName]: '1', GODEBUG: undisturbed(spec.environment) };
    const counted = { ...spec, command, context, environment, timeoutSeconds: seconds };
    let worker = null;
    let meter = null;
    try {
        worker = await (0,_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .startWorker */ .Dh)(counted, ports);
        meter = await counter.attach(worker.pid, folder);
        for (const [index, name] of worker.benchmarks.entries()) {
            const iteration = wanted.get(name);
            if (iteration === undefined)
                continue;
            const batches = batchesFor(iteration);
            if (clock.now() + secondsFor(batches, iteration, counter) > until)
                continue;
            counts.set(name, await countBenchmark(worker, index, batches, meter));
        }
    }
    catch (error) {
        if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
        const failed = { because: { code: 'failed', message: error.message } };
        // What did not answer in time is left out, as what was not asked for.
        if (clock.now() < until)
            for (const name of wanted.keys())
                if (!counts.has(name))
                    counts.set(name, failed);
    }
    finally {
        await meter?.end();
        await worker?.end();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
    return counts;
}
/** Go interrupts what runs for long by the clock, and here everything does. */
function undisturbed({ GODEBUG = '' }) {
    return [GODEBUG, 'asyncpreemptoff=1'].filter(Boolean).join(',');
}
/** @param seconds of one iteration. */
function batchesFor(seconds) {
    const within = (share) => Math.min(mostIterations, Math.round(share / seconds));
    return { warmUp: Math.max(1, within(warmUpSeconds)), many: Math.max(2, within(batchSeconds)) };
}
/** Wall seconds that counting one benchmark takes, by what is known beforehand. */
function secondsFor({ warmUp, many }, iteration, { slowdown }) {
    return (warmUp + repeats * (1 + many)) * iteration * slowdown;
}
async function countBenchmark(worker, index, batches, meter) {
    const refused = await worker.setup(index);
    if (refused !== null)
        return { because: { code: 'failed', message: refused.message } };
    try {
        const warm = await worker.run(index, batches.warmUp);
        if (warm.kind !== 'ran')
            return { because: { code: 'failed', message: warm.message } };
        const asked = Array.from({ length: repeats }, () => [1, batches.many]).flat();
        return await countBatches(worker, index, asked, meter);
    }
    finally {
        await worker.teardown(index);
    }
}
async function countBatches(worker, index, asked, meter) {
    meter.lost();
    const taken = [];
    for (const iterations of asked) {
        await worker.collect();
        const before = await meter.total();
        const batch = await worker.run(index, iterations);
        if (batch.kind !== 'ran')
            return { because: { code: 'failed', message: batch.message } };
        taken.push({ iterations: batch.iterations, instructions: (await meter.total()) - before });
    }
    return meter.lost() > 0 ? { because: { code: 'starts-programs' } } : perIteration(taken);
}
/** By the difference between the longer and the shorter batches, which come in turn. */
function perIteration(taken) {
    let [iterations, instructions] = [0, 0];
    for (const [i, batch] of taken.entries()) {
        const sign = i % 2 === 0 ? -1 : 1;
        iterations += sign * batch.iterations;
        instructions += sign * batch.instructions;
    }
    if (iterations <= 0)
        return { because: { code: 'own-iterations' } };
    return instructions > 0 ? { value: instructions / iterations } : { because: { code: 'nothing' } };
}


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ counterFolder),
  K: () => (/* binding */ findCounter)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/conversation.js + 1 modules
var host_conversation = __webpack_require__(1026);
// EXTERNAL MODULE: ./lib/host/process.js
var host_process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/host/processor-time.js
var processor_time = __webpack_require__(1694);
;// CONCATENATED MODULE: ./lib/measure/instructions/perf.js
/** Instructions by the processor's own counters, through `perf stat`: no slower than usual, where there are any.
 *  Virtual machines mostly have none (GitHub's x64 runners), or lose them when they are moved. */






const perf_event = 'instructions:u';
const intervalMilliseconds = 50;
const answerSeconds = 30;
const switchedOff = 'the processor’s own counters were switched off meanwhile';
/** A sentence says why there is none. */
async function perfCounter(given, fixed) {
    // Figures are written as the language has them.
    const ports = { ...given, environment: { ...given.environment, LC_ALL: 'C' } };
    const { environment, temporary: directory } = ports;
    const perf = (0,host_process/* findOnPath */.aY)('perf', environment);
    if (perf === null)
        return 'perf is not installed';
    const tried = await (0,host_process/* run */.eF)({ kind: 'argv', file: perf, args: ['stat', '-x,', '-e', perf_event, '-o', '/dev/stdout', '/bin/true'] }, { directory, environment, timeoutSeconds: answerSeconds, sweep: false });
    const text = tried.stdout.read().toString();
    tried.stdout.release();
    const line = text.split('\n').find((one) => one.includes('instructions'));
    if (line === undefined)
        return 'perf may not count here';
    if (!(countIn(line.split(',')[0]) > 0))
        return 'the processor’s own counters cannot be used here';
    return {
        name: 'perf',
        slowdown: 1.2,
        wrap: fixed,
        attach: (pid) => attach(perf, pid, ports),
        wrapWhole(command, folder) {
            const [file, args] = (0,host_process/* argumentsOf */.aX)(command, environment);
            const output = external_node_path_.join(folder, 'perf.csv');
            return fixed({ kind: 'argv', file: perf, args: ['stat', '-x,', '-e', perf_event, '-o', output, file, ...args] });
        },
        totalIn(folder) {
            return totalIn((0,external_node_fs_.readFileSync)(external_node_path_.join(folder, 'perf.csv'), 'utf8'));
        },
    };
}
/** Counts what is there and all that it starts, in intervals: what a batch took is known once an interval has ended that
 *  began after it. */
async function attach(perf, pid, { environment, signal, cleanup }) {
    const pids = (0,processor_time/* groupProcesses */.Pn)(pid).join(',');
    const args = ['stat', '-x,', '-I', String(intervalMilliseconds), '-e', perf_event, '-p', pids];
    let sum = 0;
    let intervals = 0;
    let refused = null;
    let wake = () => undefined;
    const onLine = (line) => {
        const [, value] = line.trim().split(',');
        if (value === undefined || !line.includes('instructions'))
            return;
        if (value === '<not supported>')
            refused = switchedOff;
        sum += value === '<not counted>' ? 0 : countIn(value);
        intervals++;
        wake();
    };
    const conversation = (0,host_conversation/* converse */.i)({ kind: 'argv', file: perf, args }, { directory: '/', environment, signal, cleanup, onLine });
    const ended = conversation.answer(2 ** 31 / 1000).then(() => {
        refused ??= 'perf has ended';
        wake();
    });
    async function reach(interval) {
        const until = performance.now() + answerSeconds * 1000;
        while (intervals < interval && refused === null) {
            if (performance.now() > until)
                refused = 'perf does not tell what it counts';
            await new Promise((resolve) => {
                wake = resolve;
                setTimeout(resolve, 1000).unref();
            });
        }
        if (refused !== null)
            throw new failure/* Failure */.HR(refused);
    }
    await reach(1);
    return {
        async total() {
            await reach(intervals + 2);
            return sum;
        },
        lost: () => 0,
        async end() {
            await conversation.end(0);
            await ended;
        },
    };
}
/** Of what `perf stat` wrote at the end of a launch. @throws Failure where it counted nothing. */
function totalIn(text) {
    const line = text.split('\n').find((one) => one.includes('instructions'));
    if (line === undefined)
        throw new failure/* Failure */.HR('perf has not told what the launch took');
    const total = countIn(line.split(',')[0]);
    if (Number.isNaN(total))
        throw new failure/* Failure */.HR(switchedOff);
    return total;
}
/** NaN for `<not counted>` and the like. */
function countIn(value) {
    return /^\d+$/.test(value) ? Number(value) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/measure/instructions/valgrind.js
/** Instructions by valgrind, where the processor's own counters cannot be used.
 *
 *  A program that lives is run under massif, which counts time in instructions: with `--pages-as-heap` it leaves the
 *  program's own allocator in place, costs a fraction of what callgrind costs, and says on request how far it has come
 *  (`vgdb … snapshot`). A launch that ends is run under cachegrind without caches, which says at the end what it took.
 *  Both know only what runs in the program, not what the kernel does for it. */




/** Options that every tool has; those of the user's own files could change what is counted. */
const common = ['-q', '--command-line-only=yes', '--trace-children=yes'];
const pipePrefix = 'vgdb';
const valgrind_answerSeconds = 30;
/** A sentence says why there is none. */
async function valgrindCounter(ports, fixed) {
    const { environment, temporary: directory } = ports;
    const [valgrind, vgdb] = ['valgrind', 'vgdb'].map((name) => (0,host_process/* findOnPath */.aY)(name, environment));
    if (valgrind == null || vgdb == null)
        return 'valgrind is not installed';
    const told = await (0,host_process/* run */.eF)({ kind: 'argv', file: valgrind, args: ['--version'] }, { directory, environment, timeoutSeconds: valgrind_answerSeconds, sweep: false });
    const version = /^valgrind-(\S+)/.exec(told.stdout.read().toString())?.[1];
    told.stdout.release();
    if (!(0,host_process/* succeeded */.gq)(told) || version === undefined)
        return 'valgrind does not tell its version';
    const under = (options) => {
        return (command) => {
            const [file, args] = (0,host_process/* argumentsOf */.aX)(command, environment);
            return fixed({ kind: 'argv', file: valgrind, args: [...common, ...options, file, ...args] });
        };
    };
    return {
        name: `valgrind ${version}`,
        slowdown: 15,
        wrap: (command, folder) => under(massif(folder))(command, folder),
        attach: async (_, folder) => meterOf(vgdb, folder, ports),
        wrapWhole: (command, folder) => under(cachegrind(folder))(command, folder),
        totalIn: (folder) => sumIn(logsIn(folder)),
        programsIn: (folder) => logsIn(folder).flatMap((log) => programIn(log) ?? []),
    };
}
function massif(folder) {
    return [
        '--tool=massif',
        '--pages-as-heap=yes',
        '--depth=1',
        '--threshold=100',
        '--max-snapshots=10',
        '--peak-inaccuracy=100',
        `--massif-out-file=${external_node_path_.join(folder, 'ended.%p')}`,
        `--vgdb-prefix=${external_node_path_.join(folder, pipePrefix)}`,
    ];
}
function cachegrind(folder) {
    const log = `--log-file=${external_node_path_.join(folder, 'log.%p')}`;
    // Quiet means without the summary that is looked for.
    return ['-v', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', '--vgdb=no', log];
}
function meterOf(vgdb, folder, { environment }) {
    const file = external_node_path_.join(folder, 'snapshot');
    // A command ends at a blank, of which a path may have some.
    const opened = (0,external_node_fs_.openSync)(folder, 'r');
    const written = `/proc/${process.pid}/fd/${opened}/snapshot`;
    const args = ['--max-invoke-ms=1', `--vgdb-prefix=${external_node_path_.join(folder, pipePrefix)}`];
    const endedBefore = new Set(endedIn(folder));
    async function totalOf(pid) {
        // What an earlier question has left is no answer to this one.
        (0,external_node_fs_.rmSync)(file, { force: true });
        const asked = await (0,host_process/* run */.eF)({ kind: 'argv', file: vgdb, args: [...args, `--pid=${pid}`, 'snapshot', written] }, { directory: folder, environment, timeoutSeconds: valgrind_answerSeconds, sweep: false });
        asked.stdout.release();
        const counted = (0,host_process/* succeeded */.gq)(asked) ? timeIn(file) : null;
        if (counted !== null)
            return counted;
        // What has ended in this moment has been lost, and is told as such.
        if (!livingIn(folder).includes(pid))
            return 0;
        throw new failure/* Failure */.HR('valgrind does not tell how far the program has come (vgdb has to be allowed to trace it)');
    }
    return {
        async total() {
            let sum = 0;
            for (const pid of livingIn(folder))
                sum += await totalOf(pid);
            return sum;
        },
        lost() {
            const ended = endedIn(folder).filter((name) => !endedBefore.has(name));
            for (const name of ended)
                endedBefore.add(name);
            return ended.length;
        },
        end: async () => (0,external_node_fs_.closeSync)(opened),
    };
}
/** Programs that wait for questions, by process. */
function livingIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => {
        const pid = /^vgdb-from-vgdb-to-(\d+)-/.exec(name)?.[1];
        return pid === undefined ? [] : [Number(pid)];
    });
}
function endedIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder).filter((name) => name.startsWith('ended.'));
}
function timeIn(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return null;
    const time = /^time=(\d+)$/m.exec((0,external_node_fs_.readFileSync)(file, 'utf8'))?.[1];
    return time === undefined ? null : Number(time);
}
function logsIn(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.startsWith('log.'));
    return names.map((name) => (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name), 'utf8'));
}
/** `==123== I   refs:      716,136,781`, once for each program that has ended. @throws Failure */
function sumIn(logs) {
    const totals = logs.flatMap((log) => [...log.matchAll(/^==\d+== I\s+refs:\s+([\d,]+)$/gm)].map(([, digits]) => digits));
    if (totals.length === 0)
        throw new failure/* Failure */.HR('valgrind has not told what the launch took');
    return totals.reduce((sum, digits) => sum + Number(digits.replaceAll(',', '')), 0);
}
/** What valgrind wrote of one program. Null where it is not told to the end.
 *  @throws Failure where nothing of it is told. */
function programIn(log) {
    const pid = /^==(\d+)==/m.exec(log)?.[1];
    const parent = /^==\d+== Parent PID: (\d+)$/m.exec(log)?.[1];
    const command = /^==\d+== Command: (.*)$/m.exec(log)?.[1];
    const instructions = /^==\d+== I\s+refs:\s+([\d,]+)$/m.exec(log)?.[1];
    if (pid === undefined || command === undefined)
        throw new failure/* Failure */.HR('valgrind has not told which program it ran');
    if (instructions === undefined)
        return null;
    return {
        pid: Number(pid),
        parent: parent === undefined ? 0 : Number(parent),
        command: argumentsIn(command),
        instructions: Number(instructions.replaceAll(',', '')),
    };
}
/** Blanks within an argument stand behind a backslash. */
function argumentsIn(command) {
    return [...command.matchAll(/(?:\\.|[^\s\\])+/g)].map(([word]) => word.replaceAll(/\\(.)/g, '$1'));
}

;// CONCATENATED MODULE: ./lib/measure/instructions/counter.js
/** What counts instructions on this machine: the processor's own counters where they can be used, else valgrind. Which
 *  of them works is found by recording: a counter that is listed may still be switched off in a virtual machine. */







async function findCounter(ports) {
    if (process.platform !== 'linux')
        return { tried: ['instructions are counted on Linux only'] };
    const fixed = await layoutFixer(ports);
    const tried = [];
    for (const find of [perfCounter, valgrindCounter]) {
        const found = await find(ports, fixed);
        if (typeof found === 'string')
            tried.push(found);
        else {
            const because = await whyNotCounting(found, ports);
            if (because === null)
                return found;
            tried.push(`${found.name}: ${because}`);
        }
    }
    return { tried };
}
/** Through `setarch -R`, where that may be done: some containers forbid it. */
async function layoutFixer({ environment }) {
    const setarch = (0,host_process/* findOnPath */.aY)('setarch', environment);
    const asIs = (command) => command;
    if (setarch === null)
        return asIs;
    const fix = (command) => {
        const [file, args] = (0,host_process/* argumentsOf */.aX)(command, environment);
        return { kind: 'argv', file: setarch, args: ['-R', file, ...args] };
    };
    const conversation = (0,host_conversation/* converse */.i)(fix({ kind: 'argv', file: '/bin/cat', args: [] }), { directory: '/', environment });
    conversation.send('@there');
    const answer = await conversation.answer(10);
    await conversation.end(0);
    return answer.kind === 'line' ? fix : asIs;
}
const counter_answerSeconds = 30;
/** Counts a program that repeats one line. Null where that took instructions, as it must. */
async function whyNotCounting(counter, ports) {
    const folder = counterFolder(ports.temporary);
    const { environment, signal, cleanup } = ports;
    const command = counter.wrap({ kind: 'argv', file: '/bin/cat', args: [] }, folder);
    const conversation = (0,host_conversation/* converse */.i)(command, { directory: folder, environment, signal, cleanup });
    const repeats = async (line) => {
        conversation.send(line);
        return (await conversation.answer(counter_answerSeconds)).kind === 'line';
    };
    try {
        if (!(await repeats('@one')))
            return lastLine(conversation.tail()) ?? 'what it runs does not answer';
        const meter = await counter.attach(conversation.pid, folder);
        try {
            const before = await meter.total();
            if (!(await repeats('@two')))
                return 'what it runs does not answer';
            return (await meter.total()) > before ? null : 'it counts nothing';
        }
        finally {
            await meter.end();
        }
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return error.message;
        throw error;
    }
    finally {
        await conversation.end(0);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function lastLine(text) {
    return text.trim() === '' ? null : text.trim().split('\n').at(-1).trim();
}
/** A new one for every program that is counted. Its length is the same each time: it may reach the program. */
function counterFolder(temporary) {
    (0,external_node_fs_.mkdirSync)(external_node_path_.join(temporary, 'counter'), { recursive: true });
    return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(temporary, 'counter', 'c-'));
}


/***/ }),

/***/ 3472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lf: () => (/* binding */ countAlone),
  D$: () => (/* binding */ countInstructions)
});

// UNUSED EXPORTS: countRounds

// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/measure/all-ended.js
var all_ended = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/measure/instructions/count-launches.js
var count_launches = __webpack_require__(5448);
// EXTERNAL MODULE: ./lib/measure/instructions/count-programs.js
var count_programs = __webpack_require__(342);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/measure/instructions/count-workers.js
var count_workers = __webpack_require__(6733);
// EXTERNAL MODULE: ./lib/measure/instructions/counter.js + 2 modules
var instructions_counter = __webpack_require__(6717);
;// CONCATENATED MODULE: ./lib/measure/instructions/count-slices.js
/** Instructions of a benchmark that is launched by itself with a number of iterations: two launches of N and 2N, of
 *  which the difference is the work without the start. The number stands in the command, or in variables that its tool
 *  reads. */




/** Seconds that the shorter launch iterates for at most, where nothing counts it. */
const mostIterating = 0.02;
async function countSlices({ units, launcher }, side, wanted, until, how) {
    const counts = new Map();
    let longest = 0;
    for (const unit of units()) {
        const [name, ...others] = unit.names;
        const seconds = name === undefined ? undefined : wanted.get(name);
        if (name === undefined || seconds === undefined)
            continue;
        const began = how.clock.now();
        if (began + longest > until)
            break;
        if (others.length > 0)
            for (const one of unit.names)
                counts.set(one, { because: { code: 'launched-together' } });
        else if (unit.ignoresIterations)
            counts.set(name, { because: { code: 'own-iterations' } });
        else
            counts.set(name, await countUnit(unit, seconds, side, until, launcher, how));
        longest = Math.max(longest, how.clock.now() - began);
    }
    return counts;
}
async function countUnit({ filter, iterations, variables, ranAsAsked }, seconds, side, until, launcher, { counter, clock, temporary }) {
    const single = Math.max(1, Math.min(iterations, Math.round(mostIterating / seconds)));
    const totals = [];
    try {
        for (const times of [single, 2 * single]) {
            const folder = (0,instructions_counter/* counterFolder */.n)(temporary);
            try {
                const { launch } = await launcher.launch({
                    side,
                    round: 1,
                    focus: null,
                    timeoutSeconds: Math.max(1, until - clock.now()),
                    chance: count_workers/* noChance */.GH,
                    slice: { filter, iterations: times },
                    start: {
                        wrap: (command) => counter.wrapWhole(command, folder),
                        environment: () => ({ PYTHONHASHSEED: '0', ...variables?.(times) }),
                    },
                });
                if (ranAsAsked?.(launch, times) === false)
                    return { because: { code: 'own-iterations' } };
                totals.push(counter.totalIn(folder));
            }
            finally {
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            }
        }
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return { because: clock.now() < until ? { code: 'failed', message: error.message } : { code: 'no-time' } };
        throw error;
    }
    const value = (totals[1] - totals[0]) / single;
    return value > 0 ? { value } : { because: { code: 'nothing' } };
}

// EXTERNAL MODULE: ./lib/measure/instructions/pairs.js
var instructions_pairs = __webpack_require__(3453);
;// CONCATENATED MODULE: ./lib/measure/instructions/instructions.js
/** The wing measure/instructions/: how many instructions each benchmark takes, on both sides, in a pass of its own that
 *  comes when all times are measured. Takes a way in which the benchmarks are run so often and no oftener (ways.ts), gives the pairs with one figure more, and what was left out. A suite whose instructions cannot be counted
 *  is as good as without: nothing here makes a gate fail. */










/** Launches of each side in which everything is counted: the second shows whether a count repeats. */
const launchesForAll = 2;
/** The same for what differs between the sides. */
const launchesForChange = 4;
/** Counting takes at most as long as measuring took, or this where that is more: a launch under valgrind takes seconds
 *  whatever is in it. */
const leastSeconds = 120;
/** The same run with instructions, and notes of what was counted and what was not. */
async function countInstructions(run, way, ports) {
    if ('code' in way)
        return withNotes(run, [{ code: 'no-instructions', because: way }]);
    try {
        const sides = run.pairs.flatMap(({ base, head }) => [base, head]);
        const done = await countPass((0,instructions_pairs/* timesIn */.iB)(run.pairs), sides, way, run.seconds, ports);
        if ('code' in done)
            return withNotes(run, [{ code: 'no-instructions', because: done }]);
        const pairs = (0,instructions_pairs/* withInstructions */.w7)(run.pairs, done.counted, done.metric);
        return withNotes({ ...run, pairs }, [...done.cost, ...leftOut(done.left)]);
    }
    catch (error) {
        // The times are measured: a pass that is cancelled takes nothing away from them.
        if (error instanceof cleanup/* Cancelled */.cJ)
            return run;
        throw error;
    }
}
function withNotes(run, notes) {
    return { ...run, notes: [...run.notes, ...notes] };
}
/** The launches of head, measured alone, with what was counted of it: one number of what repeats, which is what is stored
 *  and compared. What varies is left out, since one number does not say by how much. */
async function countAlone(launches, way, seconds, ports) {
    const none = (because) => ({ launches, notes: [{ code: 'no-instructions', because }] });
    if ('code' in way)
        return none(way);
    const done = await countPass((0,instructions_pairs/* timesOf */.Qv)(launches), launches, way, seconds, ports, ['head']);
    if ('code' in done)
        return none(done);
    const left = new Map(done.left);
    for (const [name, counts] of done.counted)
        if (varies(counts))
            left.set(name, { code: 'varies' });
    const counts = new Map([...done.counted].flatMap(([name, { head }]) => (left.has(name) ? [] : [[name, head]])));
    const notes = [...done.cost, ...leftOut(left)].map((note) => ({ ...note, alone: true }));
    return { launches: (0,instructions_pairs/* withCounts */.nD)(launches, counts, done.metric), notes };
}
/** Everything counted, with what that took; or why nothing can be.
 *  @param all seconds of one iteration of each benchmark. @param measured wall seconds that the times took. */
async function countPass(all, timed, way, measured, ports, sides = bothSides) {
    const { clock, signal, cleanup, output, temporary } = ports;
    const began = clock.now();
    const counter = await (0,instructions_counter/* findCounter */.K)(ports);
    if ('tried' in counter)
        return { code: 'no-counter', ...counter };
    const inner = { signal, cleanup, ...(output === undefined ? {} : { output }) };
    const how = { counter, clock, ports: inner, temporary };
    const { launch, wanted = all, metric = model_metric/* instructionsName */.Xs, whole = false } = counterOf(way, (0,instructions_pairs/* launchSeconds */.Fx)(timed), how);
    const most = Math.max(leastSeconds, measured);
    const done = await countRounds(wanted, launch, began + most, ports, sides);
    const { name: by } = counter;
    const cost = {
        code: 'instructions-counted',
        by,
        launches: done.launches,
        seconds: clock.now() - began,
        most,
        ...(whole ? { whole } : {}),
    };
    // Where nothing was counted, only the reason is told.
    return { ...done, metric, cost: done.counted.size === 0 ? [] : [cost] };
}
/** @param seconds of a whole launch. */
function counterOf(way, seconds, how) {
    if (way.kind === 'workers')
        return { launch: (side, wanted, end) => (0,count_workers/* countLaunch */.Lu)(way, side, wanted, end, how) };
    if (way.kind === 'slices')
        return { launch: (side, wanted, end) => countSlices(way, side, wanted, end, how) };
    const { programsIn } = how.counter;
    if (way.programs === true && programsIn !== undefined) {
        return {
            launch: (0,count_programs/* programCounter */.lA)(way, programsIn, how),
            wanted: new Map(way.benchmarks.map((name) => [name, seconds])),
        };
    }
    const wanted = new Map([[way.subject, seconds]]);
    return { launch: (0,count_launches/* wholeCounter */.cP)(way, how), wanted, metric: model_metric/* launchInstructionsName */.aG, whole: true };
}
/** Round after round of one launch a side, both at once, since a count does not depend on what else runs: two of
 *  everything, then what does not repeat until its scatter is known. What differs between the sides is counted as often
 *  again: an allocator that has two states by chance falls into one of them in both launches of a side, and into the other in
 *  both of the other, in one comparison of eight; in four launches each, in one of 128. */
async function countRounds(all, launch, until, { clock, signal, progress }, sides = bothSides) {
    const counted = new Map();
    const left = new Map();
    let wanted = all;
    let launches = 0;
    let longest = 0;
    while (wanted.size > 0 && launches < model_metric/* surelyCounted */.HQ) {
        (0,cleanup/* throwIfCancelled */.dZ)(signal);
        const began = clock.now();
        if (launches >= launchesForAll && began + longest > until)
            break;
        progress?.({ kind: 'counting', launch: launches + 1, benchmarks: wanted.size });
        // What does not fit is found out in the first launches, which have their share of the time and no more.
        const end = began + (until - began) / Math.max(1, launchesForAll - launches);
        const counts = await (0,all_ended/* allEnded */.C)(sides.map((side) => launch(side, wanted, end)));
        for (const [i, side] of sides.entries()) {
            for (const name of wanted.keys())
                take(name, side, counts[i].get(name), counted, left);
        }
        launches++;
        longest = Math.max(longest, clock.now() - began);
        const isOpen = (name) => {
            const counts = counted.get(name);
            if (left.has(name))
                return false;
            return launches < launchesForAll || varies(counts) || (launches < launchesForChange && differs(counts));
        };
        wanted = new Map([...wanted].filter(([name]) => isOpen(name)));
    }
    for (const name of left.keys())
        counted.delete(name);
    return { counted, left, launches };
}
const bothSides = ['base', 'head'];
function take(name, side, count, counted, left) {
    const own = counted.get(name) ?? { base: [], head: [] };
    counted.set(name, own);
    if (count !== undefined && 'value' in count)
        own[side].push(count.value);
    // What was counted often enough stays, whatever came of a later launch.
    else if (own[side].length < launchesForAll)
        left.set(name, count?.because ?? { code: 'no-time' });
}
/** Whether the launches of one side differ by more than can be passed over. */
function varies({ base, head }) {
    return [base, head].some((counts) => (0,model_metric/* variesBy */.iq)(counts, model_metric/* leastCounterThreshold */.VM / 2));
}
/** Whether the sides differ by what is told as a change. */
function differs({ base, head }) {
    return base.length > 0 && head.length > 0 && (0,model_metric/* variesBy */.iq)([...base, ...head], model_metric/* leastCounterThreshold */.VM);
}
/** One note for each reason. */
function leftOut(left) {
    const groups = new Map();
    for (const [name, because] of left) {
        const key = JSON.stringify(because);
        const group = groups.get(key) ?? { because, names: [] };
        groups.set(key, group);
        group.names.push(name);
    }
    return [...groups.values()].slice(0, mostReasons).map(({ because, names }) => {
        return { code: 'instructions-left-out', benchmarks: (0,note/* several */.J)(names), because };
    });
}
const mostReasons = 5;


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ launchSeconds),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   dd: () => (/* binding */ inFirstLaunch),
/* harmony export */   iB: () => (/* binding */ timesIn),
/* harmony export */   nD: () => (/* binding */ withCounts),
/* harmony export */   w7: () => (/* binding */ withInstructions)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _lockstep_time_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/** What was counted, beside the times of the pairs that were measured before. */


/** Seconds of one iteration of each benchmark that both sides have, by the median of all that was measured. */
function timesIn(pairs) {
    const [base, head] = ['base', 'head'].map((side) => secondsIn(pairs.map((pair) => pair[side])));
    const shared = [...base].filter(([name]) => head.has(name));
    return new Map(shared.map(([name, seconds]) => [name, (0,_lockstep_time_split_js__WEBPACK_IMPORTED_MODULE_0__/* .middle */ .mc)([...seconds, ...head.get(name)])]));
}
/** The same of launches of one side. */
function timesOf(launches) {
    return new Map([...secondsIn(launches)].map(([name, seconds]) => [name, (0,_lockstep_time_split_js__WEBPACK_IMPORTED_MODULE_0__/* .middle */ .mc)(seconds)]));
}
function secondsIn(launches) {
    const times = new Map();
    for (const { name, status, metrics } of launches.flatMap(({ benchmarks }) => benchmarks)) {
        const time = metrics.find(({ unit }) => unit === 's');
        if (status !== 'ok' || time === undefined || !(time.value > 0))
            continue;
        const known = times.get(name);
        if (known === undefined)
            times.set(name, [time.value]);
        else
            known.push(time.value);
    }
    return times;
}
/** Wall seconds of a launch, by the median; 0 where no launch tells. */
function launchSeconds(launches) {
    const told = launches.flatMap(({ seconds }) => seconds ?? []);
    return told.length === 0 ? 0 : (0,_lockstep_time_split_js__WEBPACK_IMPORTED_MODULE_0__/* .middle */ .mc)(told);
}
/** One number for each benchmark, in the first launch that has it: the others were not counted beside it. */
function withCounts(launches, counts, metric) {
    const [first, ...others] = launches;
    const rows = first === undefined || !counts.has(_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLaunch */ .XI) ? launches : [withWhole(first), ...others];
    return inFirstLaunch(rows, new Map([...counts].map(([name, values]) => [name, [metricOf(metric, (0,_lockstep_time_split_js__WEBPACK_IMPORTED_MODULE_0__/* .middle */ .mc)(values))]])));
}
/** More metrics of each benchmark, in the first launch that has it. */
function inFirstLaunch(launches, metrics) {
    const left = new Map(metrics);
    return launches.map((launch) => ({
        ...launch,
        benchmarks: launch.benchmarks.map((row) => {
            const more = row.status === 'ok' ? left.get(row.name) : undefined;
            if (more === undefined)
                return row;
            left.delete(row.name);
            return { ...row, metrics: [...row.metrics, ...more] };
        }),
    }));
}
/** The first count goes to the first pair that has the benchmark, and so on: later pairs may be of others only. */
function withInstructions(pairs, counted, metric) {
    const used = new Map();
    const { base = [], head = [] } = counted.get(_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLaunch */ .XI) ?? {};
    const wholes = Math.min(base.length, head.length);
    return pairs.map((pair, i) => {
        const sides = i < wholes ? { base: withWhole(pair.base), head: withWhole(pair.head) } : pair;
        const inHead = measuredIn(sides.head);
        const names = [...measuredIn(sides.base)].filter((name) => inHead.has(name) && counted.has(name));
        const at = new Map(names.map((name) => [name, used.get(name) ?? 0]));
        for (const [name, place] of at)
            used.set(name, place + 1);
        const launch = (side) => ({
            ...sides[side],
            benchmarks: sides[side].benchmarks.map((row) => withCount(row, counted.get(row.name)?.[side][at.get(row.name) ?? -1], metric)),
        });
        return { ...pair, base: launch('base'), head: launch('head') };
    });
}
/** With the row that stands for all benchmarks. */
function withWhole(launch) {
    return { ...launch, benchmarks: [...launch.benchmarks, { name: _model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLaunch */ .XI, status: 'ok', metrics: [] }] };
}
function measuredIn({ benchmarks }) {
    return new Set(benchmarks.flatMap(({ name, status }) => (status === 'ok' ? [name] : [])));
}
function withCount(row, value, name) {
    return value === undefined ? row : { ...row, metrics: [...row.metrics, metricOf(name, value)] };
}
function metricOf(name, value) {
    return {
        name,
        unit: '1',
        better: 'lower',
        value,
        summary: 'single',
        exact: true,
        pass: 'counts',
        role: 'information',
    };
}


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   PS: () => (/* binding */ readingFailure),
/* harmony export */   TB: () => (/* binding */ showCommand),
/* harmony export */   kp: () => (/* binding */ launchFailure),
/* harmony export */   oH: () => (/* binding */ setUpFailure)
/* harmony export */ });
/* harmony import */ var _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1610);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8647);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5149);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2103);
/** Why a launch or a set-up gave nothing, as a failure that names side, round, command, what was found
 *  and what to do. */





/** `base, round 3`. */
function placeOf({ side, round }) {
    const at = round === null ? [] : [round === 0 ? 'warm-up' : `round ${round}`];
    return [side ?? 'the suite', ...at].join(', ');
}
/** First line of a command, short enough for a message. */
function showCommand(command) {
    const lines = command.trim().split('\n');
    const first = lines[0].length > 120 ? `${lines[0].slice(0, 119)}…` : lines[0];
    return lines.length > 1 && !first.endsWith('…') ? `${first} …` : first;
}
/** The failure of a launch that did not end with exit code 0. Throws Cancelled where it was cancelled. */
function launchFailure(result, context) {
    const place = placeOf(context);
    const { ending } = result;
    if (ending.kind === 'cancelled')
        throw new _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
    const options = (hint) => ({ hint, ...outputOf(result, context) });
    const command = `\`${showCommand(context.command)}\``;
    switch (ending.kind) {
        case 'exited':
            if (isNotFound(ending))
                return notFound(place, command, options);
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${place}: ${command} ended with exit code ${ending.code}`, options(exitHint(context)));
        case 'signalled':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${place}: ${command} was ended by ${ending.signal}`, options(signalHint(ending.signal)));
        case 'timed-out':
            return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .LaunchTimedOut */ .X(`${place}: ${command} did not end within ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S)(ending.seconds)}`, options('If the suite is meant to take that long, raise `launch-timeout`; else find out what it waits for.'));
        case 'not-started':
            return notStarted(ending, place, command, options);
    }
}
function notFound(place, command, options) {
    const hint = 'Install what the command needs in `setup` (each commit is measured in a fresh checkout, without files that git does not track, such as node_modules), or correct `run`.';
    return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SuiteAbsent */ .wk(`${place}: ${command}: command not found`, options(hint));
}
function notStarted(ending, place, command, options) {
    if (ending.because === 'no-directory') {
        return new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SuiteAbsent */ .wk(`${place}: ${ending.message}`, options('Correct `working-directory`.'));
    }
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${place}: ${command} could not be started: ${ending.message}`, options('Correct `run`.'));
}
function exitHint({ side }) {
    const own = 'Mend what its last lines tell. Benchmarks run in a fresh checkout: what git does not track must come from `setup`.';
    return side === 'base'
        ? `${own} If base has no working suite yet, \`harness: head\` measures base with head's benchmark files.`
        : own;
}
function signalHint(signal) {
    return signal === 'SIGKILL'
        ? 'SIGKILL usually means that the memory ran out.'
        : 'The process crashed or was ended from outside: mend what its last lines tell.';
}
/** `setup` failed: that side does not build. */
function setUpFailure(result, side, command, secrets) {
    const { ending } = result;
    if (ending.kind === 'cancelled')
        throw new _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
    const how = ending.kind === 'exited'
        ? `ended with exit code ${ending.code}`
        : ending.kind === 'signalled'
            ? `was ended by ${ending.signal}`
            : ending.kind === 'timed-out'
                ? `did not end within ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S)(ending.seconds)}`
                : `could not be started: ${ending.message}`;
    const hint = isNotFound(ending)
        ? 'A command of `setup` is not installed here: install it in a step before this one, or correct `setup`.'
        : side === 'base'
            ? 'The commit compared with does not build here. Correct `setup`, or name another commit in `base-ref`.'
            : 'The commit to measure does not build. Correct it, or `setup`.';
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${side} does not build: \`${showCommand(command)}\` ${how}`, {
        hint,
        ...outputOf(result, { secrets }),
    });
}
/** What a shell ends with that cannot find a command. */
function isNotFound(ending) {
    return ending.kind === 'exited' && ending.code === 127;
}
function outputOf(result, { secrets }) {
    const output = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(result.tail, secrets).trimEnd();
    return output === '' ? {} : { output };
}
/** A failure of reading, with the place before it and the output of the launch where there is none yet. */
function readingFailure(failure, result, context) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${placeOf(context)}: ${failure.message}`, {
        exitCode: failure.exitCode,
        cause: failure,
        ...(failure.hint === undefined ? {} : { hint: failure.hint }),
        ...(failure.output === undefined ? outputOf(result, context) : { output: failure.output }),
    });
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   s9: () => (/* binding */ commandParts),
/* harmony export */   vE: () => (/* binding */ belongsToPart)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _checkout_suite_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5185);
/* harmony import */ var _focus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1456);
/* harmony import */ var _rounds_command_launcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5672);
/* harmony import */ var _runners_preloaded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7688);
/* harmony import */ var _harnesses_harness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7127);
/* harmony import */ var _harnesses_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(987);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6814);
/** A suite that is a shell command as lockstep parts: it speaks the protocol by itself, or a harness is met in it. */








/** @param harness null: whichever of them the command turns out to start, where an environment is all it takes. */
async function commandParts(suite, harness, options, ports) {
    const prepared = async (side) => {
        const place = suite.places[side];
        const own = await harness?.prepare?.(suite.command, place, ports, options.timeoutSeconds);
        const found = own ?? [
            wholeCommand(suite.command, place.workingDirectory, environmentOf(harness, (0,_rounds_command_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentAt */ .F)(place, ports))),
        ];
        return found.map((part) => workerPart(part, side, suite, options, ports));
    };
    return aligned({ base: await prepared('base'), head: await prepared('head').catch(refuseHead) });
}
/** Base was met, so it is head's own. */
function refuseHead(error) {
    if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error instanceof _harnesses_harness_js__WEBPACK_IMPORTED_MODULE_5__/* .NotThisHarness */ .M)
        throw error;
    throw (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withMore */ .iA)(error, { message: `head: ${error.message}` });
}
/** What one part of each side is left over was renamed. */
function aligned(parts) {
    const leftOver = (own, other) => own.filter(({ label }) => !other.some((one) => one.label === label));
    const [base, ...moreBase] = leftOver(parts.base, parts.head);
    const [head, ...moreHead] = leftOver(parts.head, parts.base);
    if (base === undefined || head === undefined || moreBase.length + moreHead.length > 0)
        return parts;
    return { ...parts, base: parts.base.map((part) => (part === base ? { ...part, label: head.label } : part)) };
}
function environmentOf(harness, environment) {
    const all = harness === null ? _harnesses_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .harnesses */ .by.filter(({ prepare }) => prepare === undefined) : [harness];
    const sum = {};
    for (const one of all)
        Object.assign(sum, one.environment({ ...environment, ...sum }));
    return sum;
}
function wholeCommand(text, directory, environment) {
    const filtered = (0,_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .filterCommand */ .Si)(text);
    const filter = filtered === null ? {} : { [_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .filterName */ .iw]: (0,_focus_js__WEBPACK_IMPORTED_MODULE_2__/* .filterFor */ .Qc)(filtered.dialect, null) ?? '' };
    const command = { kind: 'shell', text: (0,_runners_preloaded_js__WEBPACK_IMPORTED_MODULE_4__/* .keepingOurs */ .bg)(filtered?.text ?? text) };
    return { label: '', command, directory, environment: { ...filter, ...environment } };
}
function workerPart(part, side, { command: shown, places }, { affinity, timeoutSeconds }, ports) {
    const environment = { ...(0,_rounds_command_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentAt */ .F)(places[side], ports), ...part.environment, [_protocol_js__WEBPACK_IMPORTED_MODULE_7__/* .lockstepName */ .ZH]: '1' };
    return {
        label: part.label,
        ...(part.shown === undefined ? {} : { shown: part.shown }),
        ...(part.names === undefined ? {} : { names: part.names }),
        ...(part.met === undefined ? {} : { met: part.met }),
        ...(part.compiles === undefined ? {} : { compiles: part.compiles }),
        worker: (round, processor, chance) => {
            const pipes = part.pipes?.();
            // Python seeds its hashes from here: both sides of a pair get the same luck, another pair another.
            const seed = { PYTHONHASHSEED: String(Math.floor(chance.next() * 2 ** 32)) };
            return {
                command: pinned(part.command, affinity, processor),
                directory: part.directory,
                environment: { ...(0,_checkout_suite_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)({ ...environment, ...pipes?.environment }, chance), ...seed },
                context: { side, round, command: shown, secrets: ports.secrets },
                timeoutSeconds,
                ...(part.apart === undefined ? {} : { apart: part.apart }),
                ...(pipes === undefined ? {} : { pipes: pipes.folder }),
            };
        },
    };
}
/** Whether a benchmark belongs to a part: by the names of that part, or by its label. */
function belongsToPart({ base, head }) {
    const all = [...base, ...head];
    const listed = new Map(all.map(({ label }) => [label, new Set(all.flatMap((one) => namesIn(one, label)))]));
    return (name, label) => {
        const names = listed.get(label);
        return names === undefined || names.size === 0 ? name.startsWith(label) : names.has(name);
    };
}
function namesIn({ label, names }, wanted) {
    return label === wanted ? (names ?? []) : [];
}
function pinned(command, affinity, processor) {
    return affinity === null || processor === null ? command : affinity.pin(command, processor);
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   P8: () => (/* binding */ countingFor),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   ai: () => (/* binding */ countIterations),
/* harmony export */   ax: () => (/* binding */ countLane),
/* harmony export */   se: () => (/* binding */ countedIn)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7829);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(836);
/* harmony import */ var _time_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9498);
/** What benchmarks allocate, counted once they are timed: by the same worker, while they are still set up, so that
 *  nothing starts and warms up anew for it. Most counts repeat, so two pairs tell enough of a benchmark whose sides
 *  agree in both. One whose sides differ is counted in more pairs, since a compiler may decide otherwise from process
 *  to process: two pairs would often show that as a change. */



/** Pairs of a plan in which everything is counted: the second shows whether a count repeats. */
const countedPairs = 2;
/** Counting takes at most this share of the time that the part took so far. */
const mostShare = 0.1;
/** Iterations per count last about so many seconds, so that what a single one lets grow weighs little. */
const iterationsSeconds = 1e-3;
const mostIterations = 1000;
/** A count is six batches, of as many or twice as many iterations (JavaScript), or two iterations as they are and two that
 *  are traced and take several times as long (Python). */
const costFactor = 12;
/** What is known of a figure: the name and unit of its metric, and the smallest difference that is told. The object
 *  that times a batch is itself in the figures, and so is whatever the interpreter keeps for later. */
const figures = {
    allocated: { name: 'allocated', unit: 'B', better: 'lower', resolution: 8 },
    allocations: { name: 'allocations', unit: '1', better: 'lower', resolution: 4 },
    peak: { name: 'peak-memory', unit: 'B', better: 'lower', resolution: 512 },
};
/** Which benchmarks are counted in a round (from 1): all, or those whose sides differed before. */
function countedIn(round, differing) {
    if (round <= countedPairs)
        return 'all';
    return round <= _model_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .surelyCounted */ .HQ ? differing : new Set();
}
/** Null where nothing is wanted, or a side cannot count: one figure alone cannot be compared. */
function countingFor({ base, head }, wanted) {
    return wanted !== undefined && base.counts && head.counts ? { wanted, seconds: 0, left: [] } : null;
}
/** Whether the sides of a benchmark were counted unlike each other. */
function differs({ counted }) {
    if (counted === null)
        return false;
    return [...counted.base].some(([figure, base]) => {
        const head = counted.head.get(figure);
        return head !== undefined && Math.abs(head - base) > _model_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCounterThreshold */ .VM * base;
    });
}
/** Counts one benchmark on both sides, where that fits in the time: `spent` wall seconds were spent on the part. What
 *  throws while it is counted has been timed without a complaint, and stays as it is. */
async function countLane(lane, workers, counting, spent) {
    if (counting === null || !(0,_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .runs */ .Np)(lane))
        return;
    const { wanted } = counting;
    if (wanted !== 'all' && !wanted.has(lane.name))
        return;
    const seconds = (0,_time_split_js__WEBPACK_IMPORTED_MODULE_1__/* .middle */ .mc)([...lane.batches.base, ...lane.batches.head].map(({ clock }) => clock));
    const iterations = countIterations(seconds);
    const cost = 2 * costFactor * iterations * seconds;
    if (counting.seconds + cost > mostShare * spent) {
        counting.left.push(lane.name);
        return;
    }
    counting.seconds += cost;
    const base = await workers.base.count(lane.index.base, iterations);
    const head = await workers.head.count(lane.index.head, iterations);
    if (base.kind !== 'counted' || head.kind !== 'counted')
        return;
    lane.counted = { base: base.figures, head: head.figures };
}
/** Iterations of one count, given the seconds of one. */
function countIterations(seconds) {
    return Math.max(1, Math.min(mostIterations, Math.round(iterationsSeconds / seconds)));
}
/** Figures that are known here; a worker may tell others that a later version knows. */
function metricsOf(counted) {
    return [...counted].flatMap(([figure, value]) => {
        const known = Object.hasOwn(figures, figure) ? figures[figure] : undefined;
        return known === undefined ? [] : [{ ...known, value, summary: 'single', exact: true, pass: 'counts' }];
    });
}


/***/ }),

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ NotThisHarness),
/* harmony export */   z: () => (/* binding */ runnersName)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** The wing measure/lockstep/harnesses/: benchmark harnesses that are met in the process which the user's
 *  command starts, so that a suite is measured in lockstep as it is. Each is one object in one list
 *  (registry.ts). Takes a command and a checkout, gives the processes that speak the protocol of
 *  docs/lockstep.md. Never touches the user's files: what it needs it brings by the environment, or lays in the
 *  borrowed folder. Their other halves, which run in the user's own interpreter, are in measure/runners/. */

/** Nobody expects this harness here, so that nobody is told that it was not met. */
class NotThisHarness extends _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
/** Where the folder of the runners that come with Benchgate is, in the environment of every suite. */
const runnersName = 'BENCHGATE_RUNNERS';


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  by: () => (/* binding */ harnesses),
  yZ: () => (/* binding */ harnessesOf),
  TD: () => (/* binding */ isMet)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/process.js
var host_process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/measure/focus.js
var measure_focus = __webpack_require__(1456);
// EXTERNAL MODULE: ./lib/measure/launch-failure.js
var launch_failure = __webpack_require__(2718);
// EXTERNAL MODULE: ./lib/measure/rounds/command-launcher.js + 2 modules
var command_launcher = __webpack_require__(5672);
// EXTERNAL MODULE: ./lib/measure/runners/preloaded.js + 1 modules
var preloaded = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/harness.js
var harness = __webpack_require__(7127);
;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/go/kept.js
/** What the script that starts test binaries kept of them: a part of the suite for each that has a benchmark. */




function partsIn(folder, command) {
    const numbers = (0,external_node_fs_.readdirSync)(external_node_path_.join(folder, 'parts')).map(Number);
    const all = numbers.sort((a, b) => a - b).map((number) => external_node_path_.join(folder, 'parts', String(number)));
    if (all.length === 0)
        throw new failure/* Failure */.HR(`\`${(0,launch_failure/* showCommand */.TB)(command)}\` started no \`go test -bench\` that could be met`);
    const parts = all.flatMap((part) => partIn(part) ?? []);
    if (parts.length === 0)
        throw new failure/* Failure */.HR('no package that go test ran has a benchmark that `-bench` selects');
    const labels = parts.map(({ label }) => label);
    const twice = parts.find(({ label }, index) => labels.indexOf(label) !== index);
    if (twice !== undefined) {
        throw new failure/* Failure */.HR(`\`${(0,launch_failure/* showCommand */.TB)(command)}\` measures ${twice.shown} twice, and only one start could be driven`);
    }
    return parts;
}
/** Null where it has no benchmark that is asked for. */
function partIn(part) {
    if (!(0,external_node_fs_.existsSync)(external_node_path_.join(part, 'package'))) {
        const code = read(part, 'code').trim();
        if (code === '0')
            return null;
        const directory = read(part, 'directory').trim();
        throw new failure/* Failure */.HR(`the tests in ${directory} ended with exit code ${code} before the first benchmark`, {
            output: read(part, 'printed'),
        });
    }
    const name = read(part, 'package').trim();
    return {
        label: `${name}.Benchmark`,
        shown: name,
        command: { kind: 'argv', file: external_node_path_.join(part, 'suite.test'), args: workerArguments(nulls(part, 'arguments')) },
        apart: true,
        compiles: true,
        directory: read(part, 'directory').trimEnd(),
        // Go writes the number of processors behind each name. Kept on one, a benchmark keeps its usual name.
        environment: { ...environmentOf(nulls(part, 'environment')), GOMAXPROCS: read(part, 'processors').trim() },
    };
}
function read(part, name) {
    const file = external_node_path_.join(part, name);
    if (!(0,external_node_fs_.existsSync)(file))
        throw new failure/* Failure */.HR(`a test binary could not be kept: ${part} has no ${name}`);
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
}
function nulls(part, name) {
    return read(part, name).split('\0').slice(0, -1);
}
/** Without what was there for the build alone. */
function environmentOf(lines) {
    const pairs = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
    return Object.fromEntries(pairs.filter(([name]) => !/^BENCHGATE_(GO_|FILTER$)/.test(name)));
}
/** Flags that are Benchgate's to choose, and those that would write a file at every start. */
const dropped = /^-test\.(count|v|timeout|cpuprofile|memprofile|blockprofile|mutexprofile|trace|coverprofile|outputdir|testlogfile)=/;
/** `-benchtime 1s`; a number of iterations is kept. */
const duration = /^-test\.benchtime=(?!\d+x$)/;
/** Tests are run only where `-run` says so. What follows the flags is the suite's own. */
function workerArguments(args) {
    const flags = args.findIndex((one) => !one.startsWith('-test.'));
    const own = flags === -1 ? args : args.slice(0, flags);
    const kept = own.filter((one) => !dropped.test(one) && !duration.test(one));
    const run = kept.some((one) => one.startsWith('-test.run=')) ? [] : ['-test.run=^$'];
    return [...run, ...kept, ...args.slice(own.length)];
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/go/patch.js
/** The places of Go's own testing/benchmark.go that hand a benchmark to the shim. Pure: text in, text out. */
const runBenchmarks = 'func runBenchmarks(importPath string, matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool {';
const runParallel = 'func (b *B) RunParallel(body func(*PB)) {';
/** Lines, each of which is there once in every Go from 1.21 on, and what takes its place. */
const places = [
    ['func (b *B) run1() bool {', 'func (b *B) benchgateRun1() bool {'],
    // Before every batch it would take longer than the batch. The protocol has a request for it.
    ['\truntime.GC()', '\tif !benchgateOn {\n\t\truntime.GC()\n\t}'],
    [runParallel, `${runParallel}\n\tbenchgateParallel = true`],
    [
        runBenchmarks,
        `${runBenchmarks}\n\tif benchgateOn && len(*matchBenchmarks) > 0 {\n\t\treturn benchgateServe(importPath, matchString, benchmarks)\n\t}\n\tbenchgateTell(importPath, matchString, benchmarks)`,
    ],
];
/** What the shim uses beside them. */
const needed = [
    ['b.hasSub.Load()', /\bb\.hasSub\.Load\(\)/],
    ['type durationOrCountFlag struct', /^type durationOrCountFlag struct \{$/m],
    ['var memStats runtime.MemStats', /^var memStats runtime\.MemStats$/m],
];
/** Its name differs: `context *benchContext` before Go 1.24. */
const state = /^\t(bstate|context) +\*(benchState|benchContext)$/m;
/** @param source testing/benchmark.go of one Go. @param shim runners/go's file.
 *  @returns in place of the two files, what is missing in a Go that nobody has seen. */
function patchBenchmark(source, shim) {
    const names = state.exec(source);
    if (names === null)
        return 'testing/benchmark.go has no field `bstate *benchState`';
    for (const [shown, pattern] of needed) {
        if (!pattern.test(source))
            return `testing/benchmark.go has no \`${shown}\``;
    }
    const lines = source.split('\n');
    for (const [line, replacement] of places) {
        const found = lines.flatMap((one, index) => (one === line ? index : []));
        if (found.length !== 1)
            return `testing/benchmark.go has ${found.length} lines \`${line.trim()}\``;
        lines[found[0]] = replacement;
    }
    return {
        benchmark: lines.join('\n'),
        shim: shim.replaceAll('STATETYPE', names[2]).replaceAll('STATE', names[1]),
    };
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/go/scripts.js
/** The two scripts that stand in for `go` and for starting a test binary. Everything that varies comes by the
 *  environment or in files: no path becomes part of a script's text. */


/** Each GOROOT with its overlay. */
const rootsName = 'roots';
/** A GOROOT that is not among them, and was to be used. */
const wantedName = 'wanted';
/** Is there where go test failed. */
const failedName = 'failed';
/** Why this start of go test cannot be met. */
const refusedName = 'refused';
/** Only what measures is changed: tests that the command also runs are run as they are. Other commands of go keep
 *  this one on the PATH, since they may start it again. Before Go 1.26 `vet` does not find files that are only in an
 *  overlay. */
const goScript = `#!/bin/sh
folder=$BENCHGATE_GO_FOLDER
enter() { cd "$1" || exit 2; }
if [ "$1" = -C ] && [ "$#" -gt 1 ]; then enter "$2"; shift 2; fi
case $1 in -C=*) enter "\${1#-C=}"; shift ;; esac
go=$(PATH=$BENCHGATE_GO_PATH command -v go) || { echo "go: not found" >&2; exit 127; }
if [ "$1" != test ]; then exec "$go" "$@"; fi
shift
if [ "$1" = -C ] && [ "$#" -gt 1 ]; then enter "$2"; shift 2; fi
case $1 in -C=*) enter "\${1#-C=}"; shift ;; esac
measures=
taken=
case " $("$go" env GOFLAGS)" in *" -bench="* | *" --bench="*) measures=1 ;; esac
for one in "$@"; do
  case $one in
    -args | --args) break ;;
    -bench | --bench | -bench=* | --bench=* | -test.bench | -test.bench=*) measures=1 ;;
    -exec | --exec | -exec=* | --exec=* | -overlay | --overlay | -overlay=* | --overlay=* | -c | --c) taken=$one ;;
  esac
done
if [ -z "$measures" ]; then PATH=$BENCHGATE_GO_PATH exec "$go" test "$@"; fi
fail() {
  echo "$2" >&2
  printf '%s\\n' "$2" >"$folder/$1"
  exit 3
}
if [ -n "$taken" ]; then
  fail ${refusedName} "go test has the flag \${taken%%=*}, which lockstep needs for itself"
fi
root=$("$go" env GOROOT) || exit
used=
while IFS= read -r known && IFS= read -r other && IFS= read -r file; do
  if [ "$known" = "$root" ]; then used=$other overlay=$file; fi
done <"$folder/${rootsName}"
if [ -z "$used" ]; then fail ${wantedName} "$root"; fi
PATH=$BENCHGATE_GO_PATH
if [ "$used" != "$root" ]; then
  GOROOT=$used
  GOTOOLCHAIN=local
  PATH=$GOROOT/bin:$PATH
  go=$GOROOT/bin/go
  export GOROOT GOTOOLCHAIN
fi
export PATH
"$go" test -vet=off -overlay="$overlay" -exec="'$folder/keep'" "$@"
code=$?
if [ "$code" != 0 ]; then echo "$code" >"$folder/${failedName}"; fi
exit "$code"
`;
/** Runs each benchmark once, so that what the command does with their results works; how that ends is told by the
 *  worker, which meets the same. */
const keepScript = `#!/bin/sh
number=1
while ! mkdir "$BENCHGATE_GO_FOLDER/parts/$number" 2>/dev/null; do
  number=$((number + 1))
  if [ "$number" -gt 9999 ]; then exit 3; fi
done
part=$BENCHGATE_GO_FOLDER/parts/$number
ln "$1" "$part/suite.test" 2>/dev/null || cp "$1" "$part/suite.test" || exit 3
shift
printf '%s\\0' "$@" >"$part/arguments"
env -0 >"$part/environment"
pwd >"$part/directory"
BENCHGATE_LOCKSTEP=processors "$part/suite.test" </dev/null >"$part/processors" || exit 3
for one in "$@"; do
  shift
  case $one in -test.benchtime=* | -test.count=*) ;; *) set -- "$@" "$one" ;; esac
done
case " $*" in *" -test.run="*) ;; *) set -- '-test.run=^$' "$@" ;; esac
BENCHGATE_LOCKSTEP= BENCHGATE_GO_PACKAGE="$part/package" "$part/suite.test" -test.benchtime=1x "$@" >"$part/printed" 2>&1 </dev/null
echo "$?" >"$part/code"
cat "$part/printed"
`;
function writeScripts(folder) {
    for (const [name, text] of [
        ['bin/go', goScript],
        ['keep', keepScript],
    ]) {
        const file = external_node_path_.join(folder, name);
        (0,external_node_fs_.writeFileSync)(file, text);
        (0,external_node_fs_.chmodSync)(file, 0o755);
    }
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/go/overlay.js
/** Lays the shim into the package testing of one Go, for the flag `-overlay`. Nothing is written into that Go. */





/** @param modules Go's cache of modules. @throws Failure where this Go's testing is not what is known. */
function layOver(root, modules, folder, shim) {
    const own = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(folder, 'overlay-'));
    const used = rootToUse(root, modules, own);
    const source = external_node_path_.join(root, 'src/testing/benchmark.go');
    if (!(0,external_node_fs_.existsSync)(source))
        throw new failure/* Failure */.HR(`Go’s own package testing is not where its GOROOT says: no ${source}`);
    const patched = patchBenchmark((0,external_node_fs_.readFileSync)(source, 'utf8'), shim);
    if (typeof patched === 'string') {
        throw new failure/* Failure */.HR(`the package testing of ${versionOf(root)} is not one that Benchgate knows: ${patched}`);
    }
    const replaced = {};
    for (const [name, text] of Object.entries({
        'benchmark.go': patched.benchmark,
        'benchgate_lockstep.go': patched.shim,
    })) {
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(own, name), text);
        replaced[external_node_path_.join(used, 'src/testing', name)] = external_node_path_.join(own, name);
    }
    const file = external_node_path_.join(own, 'overlay.json');
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify({ Replace: replaced }));
    return { root, used, file };
}
/** Go 1.27 lays nothing over what lies in the module cache, where it keeps the Go versions that it fetched itself: a
 *  link elsewhere is as good. */
function rootToUse(root, modules, own) {
    if (modules === '' || !root.startsWith(modules + external_node_path_.sep))
        return root;
    const link = external_node_path_.join(own, 'root');
    (0,external_node_fs_.symlinkSync)(root, link);
    return link;
}
function versionOf(root) {
    const file = external_node_path_.join(root, 'VERSION');
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n')[0] : `the Go in ${root}`;
}
/** For the script that stands in for `go`: three lines for each. */
function writeRoots(folder, overlays) {
    const lines = overlays.flatMap(({ root, used, file }) => [root, used, file]);
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, rootsName), `${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/go/go.js
/** `go test -bench` as lockstep workers. The user's command runs once per side with a `go` before the real one on
 *  its PATH, which adds `-overlay` (the shim in Go's package testing) and `-exec` (which keeps every test binary that
 *  Go built, and how it was to be run). Each package is then a worker of its own. */













const goTest = {
    name: 'go test',
    formats: ['go'],
    startedBy,
    environment: () => ({}),
    builds: true,
    prepare,
};
const goTestStep = /(^|[\s("'])go(\s+-C[=\s]\s*\S+)?\s+test\s/;
const scripts = /(^|[\s("'/\\=])(g?make|just|task|mage|gotestsum|ninja|(ba|da|z)?sh|[\w.-]+\.(ba|z)?sh)(?=$|[\s)"';&|])/;
/** Whether the command runs Go's benchmarks. Where it names `{iterations}` it asks for slices. */
function startedBy(command) {
    if (command.includes('{iterations}'))
        return 'never';
    const steps = command.replace(/\\\r?\n/g, ' ').split(/&&|\|\||[;&|\n]/);
    const tests = steps.filter((step) => goTestStep.test(step));
    if (tests.some((step) => /\s--?(test\.)?bench([=\s]|$)/.test(step)))
        return 'surely';
    return steps.some((step) => scripts.test(step)) ? 'perhaps' : 'never';
}
async function prepare(command, place, ports, timeoutSeconds) {
    if (startedBy(command) !== 'surely' && !holdsModule(place))
        throw new harness/* NotThisHarness */.M('there is no go.mod');
    if (process.platform !== 'linux') {
        throw new failure/* Failure */.HR('the test binaries of Go are met on Linux alone', { hint: 'Measure on Linux.' });
    }
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.temporary, 'go-'));
    const environment = (0,command_launcher/* environmentAt */.F)(place, ports);
    const site = { command, directory: place.workingDirectory, environment, ports, timeoutSeconds, folder };
    const { GOROOT: root = '', GOMODCACHE: modules = '', GOFLAGS: flags = '' } = await goEnvironment(site);
    refuseFlags(flags);
    (0,external_node_fs_.mkdirSync)(external_node_path_.join(folder, 'bin'));
    writeScripts(folder);
    await keepBinaries(site, root, modules);
    return partsIn(folder, command);
}
/** A module in the working directory, in a folder above it, or right below it. */
function holdsModule({ root, workingDirectory }) {
    const names = ['go.mod', 'go.work'];
    const has = (folder) => names.some((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, name)));
    if ((0,files/* foldersUpTo */.Kd)(root, workingDirectory).some(has))
        return true;
    if (!(0,external_node_fs_.existsSync)(workingDirectory))
        return false;
    const below = (0,external_node_fs_.readdirSync)(workingDirectory, { withFileTypes: true }).filter((one) => one.isDirectory());
    return below.some(({ name }) => has(external_node_path_.join(workingDirectory, name)));
}
/** Of two, Go takes one. */
function refuseFlags(flags) {
    const found = /(?:^|\s)'?--?(exec|overlay|c)(?=[=\s]|$)/.exec(flags);
    if (found === null)
        return;
    throw new failure/* Failure */.HR(`GOFLAGS has the flag -${found[1]} of go test, which lockstep needs for itself`);
}
async function goEnvironment(site) {
    const command = { kind: 'argv', file: 'go', args: ['env', '-json', 'GOROOT', 'GOMODCACHE', 'GOFLAGS'] };
    const result = await execute(command, { ...site, ports: { ...site.ports, output: () => undefined } });
    const { ending } = result;
    if (ending.kind === 'not-started' && ending.because === 'not-found')
        throw new failure/* Failure */.HR('`go` is not on the PATH');
    if (!(0,host_process/* succeeded */.gq)(result))
        throw failureOf(result, { ...site, command: 'go env' });
    return JSON.parse(Buffer.from(result.stdout.read()).toString());
}
/** Versions of Go that a command may start in one run: a module in a subfolder may ask for another. */
const mostRoots = 4;
/** Runs the command with the overlay of the Go of the working directory, and again where it starts another one. */
async function keepBinaries(site, first, modules) {
    const { command, environment, folder } = site;
    const shim = (0,external_node_fs_.readFileSync)(external_node_path_.join(environment[harness/* runnersName */.z] ?? '', 'go/benchgate_lockstep.go'), 'utf8');
    const overlays = [layOver(first, modules, folder, shim)];
    for (;;) {
        // Whatever an earlier run left: it will all come again.
        for (const name of ['parts', wantedName, failedName])
            (0,external_node_fs_.rmSync)(external_node_path_.join(folder, name), { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(external_node_path_.join(folder, 'parts'));
        writeRoots(folder, overlays);
        const result = await execute({ kind: 'shell', text: (0,measure_focus/* suiteCommand */.m0)(command).text }, site, {
            [measure_focus/* filterName */.iw]: (0,measure_focus/* filterFor */.Qc)('go', null),
            PATH: (0,preloaded/* joined */.oR)(external_node_path_.join(folder, 'bin'), environment['PATH'], external_node_path_.delimiter),
            BENCHGATE_GO_FOLDER: folder,
            BENCHGATE_GO_PATH: environment['PATH'] ?? '',
        });
        if (result.ending.kind === 'cancelled')
            throw failureOf(result, site);
        const refused = left(folder, refusedName);
        if (refused !== '')
            throw new failure/* Failure */.HR(refused);
        const wanted = left(folder, wantedName);
        if (wanted === '' || overlays.length >= mostRoots || overlays.some(({ root }) => root === wanted)) {
            return requireSuccess(result, site);
        }
        overlays.push(layOver(wanted, modules, folder, shim));
    }
}
function requireSuccess(result, site) {
    if (!(0,host_process/* succeeded */.gq)(result))
        throw failureOf(result, site);
    // In a pipe the shell does not say so.
    if (left(site.folder, failedName) === '')
        return;
    throw new failure/* Failure */.HR(`go test failed in \`${(0,launch_failure/* showCommand */.TB)(site.command)}\``, { output: result.tail });
}
function left(folder, name) {
    const file = external_node_path_.join(folder, name);
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8').trim() : '';
}
function execute(command, site, own = {}) {
    const { directory, environment, timeoutSeconds } = site;
    const { signal, cleanup, output } = site.ports;
    const shown = output === undefined ? {} : { onLine: output };
    return (0,host_process/* run */.eF)(command, {
        directory,
        environment: { ...environment, ...own },
        signal,
        cleanup,
        timeoutSeconds,
        ...shown,
    });
}
/** Throws Cancelled where it was cancelled. */
function failureOf(result, { command, ports }) {
    return (0,launch_failure/* launchFailure */.kp)(result, { side: null, round: null, command, secrets: ports.secrets });
}

// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/model/duration.js
var model_duration = __webpack_require__(5149);
;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/met/facts.js
/** The wing measure/lockstep/harnesses/met/: what is the same for all languages whose harnesses are met in processes
 *  below the command. Here: what the shims wrote down while the command was tried. The processes are the user's, so what they wrote is
 *  checked line by line. */


const factsName = 'met.jsonl';
/** In order. A last line that is still being written is left for the next look. */
function readFacts(folder) {
    const file = external_node_path_.join(folder, factsName);
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const lines = (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n').slice(0, -1);
    return lines.map(parsed).filter((fact) => fact !== null);
}
function parsed(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null;
    }
    if (typeof value !== 'object' || value === null)
        return null;
    const { kind, ...rest } = value;
    const text = (key) => (typeof rest[key] === 'string' ? rest[key] : '');
    const version = text('node') || text('python');
    if (kind === 'started')
        return { kind, script: text('script'), version, loads: rest['loads'] !== false };
    if (kind === 'seen')
        return { kind, harness: text('harness') };
    if (kind === 'refused')
        return { kind, harness: text('harness'), why: text('why') };
    if (kind === 'file')
        return { kind, unit: text('unit'), state: text('state') };
    if (kind !== 'stage' || !Array.isArray(rest['tasks']) || !Array.isArray(rest['skipped']))
        return null;
    const [unit, label, harness] = [text('unit'), text('label'), text('harness')];
    const [tasks, skipped] = [rest['tasks'].map(taskOf), rest['skipped'].map(String)];
    return { kind, unit, label, harness, version, tasks, skipped, start: startOf(rest['start']) };
}
function taskOf(value) {
    const { name, context } = (value ?? {});
    return { name: String(name), context: typeof context === 'string' ? context : null };
}
function startOf(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const { file, args, directory, environment } = value;
    if (typeof file !== 'string' || typeof directory !== 'string' || !Array.isArray(args))
        return null;
    const own = Object.entries(environment ?? {}).filter(([, text]) => typeof text === 'string');
    return { file, directory, args: args.map(String), environment: Object.fromEntries(own) };
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/met/side-command.js
/** How a command is started so that the shims of a language are loaded into every process below it. */




/** Why a suite that was tried counts as not seen to its end, by how it ended; null where that was well. */
function endedBadly(ending, tried) {
    if (ending.kind !== 'exited')
        return `${tried} ended abnormally`;
    return ending.code === 0 ? null : `${tried} ended with exit code ${ending.code}`;
}
/** Names the folder of a conversation to the shims; without it they do nothing. */
const harnessFolderName = 'BENCHGATE_HARNESS';
const jobName = 'job.json';
/** What the shims are told: `list` everything, or `serve` one unit. Its shape is that of engine.cjs. */
function writeJob(folder, job) {
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, jobName), JSON.stringify(job));
}
/** `{filter}` is filled in with what lets everything through: lockstep picks benchmarks by itself. */
function commandOf(text) {
    return { kind: 'shell', text: (0,preloaded/* keepingOurs */.bg)((0,measure_focus/* filterCommand */.Si)(text)?.text ?? text) };
}
/** Where `{filter}` is a variable of the shell. */
function filterEnvironment({ command: text }) {
    const filtered = (0,measure_focus/* filterCommand */.Si)(text);
    return filtered === null ? {} : { [measure_focus/* filterName */.iw]: (0,measure_focus/* filterFor */.Qc)(filtered.dialect, null) ?? '' };
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/met/listing.js
/** Starts the command once, as short as its harness can run, and hears what it would measure. */







/** Seconds for the whole. */
const mostSeconds = 120;
const lookSeconds = 0.25;
/** Stages in order. @throws Failure whose message says in one line what was seen, why it cannot be measured this
 *  way, and what would do. */
async function listSuite(suite, ports, language) {
    writeJob(suite.folder, { mode: 'list' });
    const given = watchFacts(suite.folder, language);
    let result;
    try {
        result = await (0,host_process/* run */.eF)(commandOf(suite.command), {
            directory: suite.place.workingDirectory,
            environment: {
                ...(0,command_launcher/* environmentAt */.F)(suite.place, ports),
                ...language.environment(suite, ports),
                [harnessFolderName]: suite.folder,
            },
            timeoutSeconds: mostSeconds,
            signal: AbortSignal.any([ports.signal, given.up]),
            cleanup: ports.cleanup,
            keepBytes: 0,
            ...(ports.output === undefined ? {} : { onLine: ports.output }),
        });
        result.stdout.release();
    }
    finally {
        given.stop();
    }
    if (ports.signal.aborted)
        throw new cleanup/* Cancelled */.cJ();
    const facts = readFacts(suite.folder);
    const stages = facts.filter((fact) => fact.kind === 'stage');
    const reason = refusal(facts, suite.command, result, language) ?? unfinished(result, facts, language);
    if (reason !== null)
        throw new failure/* Failure */.HR(reason);
    return stages;
}
/** Gives up where processes run and run and none of them imports a harness. */
function watchFacts(folder, { patience }) {
    const giveUp = new AbortController();
    let known = 0;
    let idleSeconds = 0;
    const timer = setInterval(() => {
        const facts = readFacts(folder);
        if (facts.some(({ kind }) => kind !== 'started'))
            return clearInterval(timer);
        idleSeconds = facts.length > known ? 0 : idleSeconds + lookSeconds;
        known = facts.length;
        if (idleSeconds >= patience(facts.filter((fact) => fact.kind === 'started')))
            giveUp.abort();
    }, lookSeconds * 1000);
    return { up: giveUp.signal, stop: () => clearInterval(timer) };
}
/** Where part of the suite would go unmeasured, nothing of it is measured this way. */
function refusal(facts, command, { ending }, language) {
    const refused = facts.find((fact) => fact.kind === 'refused');
    if (refused !== undefined)
        return `${refused.harness} was met, but ${refused.why}`;
    if (facts.some(({ kind }) => kind === 'stage'))
        return null;
    const seen = facts.find((fact) => fact.kind === 'seen');
    const how = ending.kind === 'exited' && ending.code !== 0 ? ` (the suite ended with exit code ${ending.code})` : '';
    if (seen !== undefined)
        return `${seen.harness} was imported, but none of its runs was started${how}`;
    const started = facts.filter((fact) => fact.kind === 'started');
    return `${language.nothingSeen(started, command)}${how}`;
}
/** Runs that were still to come would go missing. */
function unfinished({ ending }, facts, language) {
    const tried = 'tried with a single iteration of each benchmark, the suite';
    if (ending.kind === 'timed-out')
        return `${tried} did not end within ${(0,model_duration/* durationText */.S)(mostSeconds)}`;
    return language.unfinished(ending, facts, tried);
}

// EXTERNAL MODULE: ./lib/formats/tell-apart.js
var tell_apart = __webpack_require__(4834);
;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/met/units.js
/** The parts that a listed suite is measured in, and the names of its benchmarks. */





function partsOf(stages, suite, ports, language) {
    const environment = language.environment(suite, ports);
    return unitsOf(stages, language).map((unit, index) => ({
        label: unit.label,
        ...units_startOf(unit, suite, environment, (0,command_launcher/* environmentAt */.F)(suite.place, ports)),
        names: unit.names,
        met: [...new Set(unit.stages.map(({ harness }) => harness))].join(' and '),
        compiles: language.compiles,
        ...(unit.stages[0].start === null
            ? { pipes: conversations(unit, external_node_path_.join(suite.folder, String(index)), language) }
            : {}),
    }));
}
/** By the user's command, or by what the harness itself would have started. */
function units_startOf({ stages }, suite, environment, usual) {
    const { start } = stages[0];
    if (start === null) {
        return { command: commandOf(suite.command), directory: suite.place.workingDirectory, environment };
    }
    const { file, args, directory } = start;
    const given = { ...usual, ...environment };
    // What the command has set itself. What it was given changes from pair to pair.
    const own = Object.entries(start.environment).filter(([name, value]) => given[name] !== value);
    return {
        command: { kind: 'argv', file, args },
        directory,
        environment: { ...environment, ...Object.fromEntries(own) },
    };
}
function unitsOf(stages, language) {
    const keys = [...new Set(stages.map(({ unit }) => unit))];
    const byKey = keys.map((key) => stages.filter(({ unit }) => unit === key));
    const groups = byKey.flatMap((own) => language.together(own[0]) ? [{ first: 0, stages: own }] : own.map((stage, first) => ({ first, stages: [stage] })));
    const rows = groups.flatMap((group) => group.stages.flatMap((stage) => stage.tasks.map((task) => rowOf(task, stage))));
    const names = namesOf(rows);
    const labels = groups.map((group) => group.stages[0].label);
    const units = groups.map((group) => {
        const own = names.splice(0, group.stages.flatMap(({ tasks }) => tasks).length);
        const { unit: key, label } = group.stages[0];
        // By a name in it: what a new run in front of it does not change.
        const isWhole = language.together(group.stages[0]) && labels.filter((one) => one === label).length === 1;
        return { ...group, key, label: isWhole ? label : `${label}: ${own[0] ?? ''}`, names: own };
    });
    return units.filter((unit) => unit.names.length > 0 || unit.stages.some(({ skipped }) => skipped.length > 0));
}
/** The rule that tells equal names of results apart. */
function namesOf(rows) {
    return (0,tell_apart/* tellApart */.u)(rows, []).map(({ name }) => name);
}
/** A line of benchmark.js has no room for blanks around a name. */
function rowOf({ name, context }, { harness }) {
    const told = harness.startsWith('benchmark.js') ? name.trim() : name;
    return {
        result: { name: (0,tell_apart/* nameOf */.V)(told), status: 'ok', metrics: [] },
        context: context ?? undefined,
        file: '',
        place: undefined,
    };
}
/** A folder for every worker: what the one before it left there is not to be met again. */
function conversations({ key, first, stages, names }, parent, language) {
    const job = {
        mode: 'serve',
        unit: key,
        first,
        stages: stages.map(({ tasks }) => ({ tasks })),
        names,
        skipped: stages.flatMap(({ skipped }) => skipped),
        text: [...new Set(stages.map(({ harness, version }) => `${harness} on ${language.runtime(version)}`))].join(' and '),
    };
    let count = 0;
    return () => {
        const folder = external_node_path_.join(parent, String(++count));
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        writeJob(folder, job);
        return { folder, environment: { [harnessFolderName]: folder } };
    };
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/javascript/node.js
/** Node, and Bun and Deno, as far as harnesses are met in them. */





const node = {
    compiles: true,
    patience: (started) => (started.length === 0 ? Number.POSITIVE_INFINITY : 20),
    /** The side's own NODE_OPTIONS stay, behind ours. */
    environment(suite, ports) {
        const environment = (0,command_launcher/* environmentAt */.F)(suite.place, ports);
        const preload = external_node_path_.join(environment[harness/* runnersName */.z] ?? '', 'javascript', 'preload.cjs');
        return {
            ...filterEnvironment(suite),
            ...(0,preloaded/* withNodePreload */.oi)(environment, preload, suite.place),
            ...(0,preloaded/* withBunPreload */.J7)(environment, preload),
        };
    },
    nothingSeen,
    unfinished: node_unfinished,
    together: ({ harness }) => harness.startsWith('vitest '),
    runtime: (version) => (version.startsWith('v') ? `node ${version}` : version),
};
/** Their scripts, and the thread in which older Nodes keep loader hooks. */
const packageManager = /^((npm|npx|pnpm|pnpx|yarn|corepack)(-cli)?(\.c?js)?|\(no script\))$/;
const node_needed = {
    bun: 'Bun 1.4 does; another runtime started by it may not',
    deno: 'Deno 2.9 or newer does, with `deno run -A`, or the rights to read, to write and to see the environment and the system',
};
function nothingSeen(started, command) {
    const own = started.filter(({ script }) => !packageManager.test(script.split('/').at(-1) ?? ''));
    const other = /\b(bun|deno)x?\b/.exec(command)?.[1];
    if (own.length === 0 && other !== undefined) {
        return `${other} runs the suite, and did not load what was to be loaded before it (${node_needed[other]})`;
    }
    if (own.length === 0) {
        return 'no Node process of the command could be met (a script that sets NODE_OPTIONS should keep what is in it: `NODE_OPTIONS="--expose-gc $NODE_OPTIONS"`)';
    }
    const old = own.find(({ loads }) => !loads);
    if (old !== undefined)
        return `Node ${old.version} cannot be told to load something before ES modules; 18.19 or newer can`;
    const scripts = [...new Set(own.map(({ script }) => script))].slice(0, 3).join(', ');
    return `none of vitest, tinybench, mitata and benchmark.js was imported by ${scripts} (bundled into another file they cannot be met)`;
}
/** Vitest ends with an error where a single benchmark threw, so there it is its files that are counted. */
function node_unfinished(ending, facts, tried) {
    const inState = (wanted) => facts.flatMap((one) => (one.kind === 'file' && one.state === wanted ? one.unit : []));
    const [expected, collected] = [inState('expected'), new Set(inState('collected'))];
    const missing = expected.find((unit) => !collected.has(unit));
    if (missing !== undefined)
        return `${tried} said nothing of ${missing}`;
    const isVitest = facts.every((one) => one.kind !== 'stage' || one.harness.startsWith('vitest '));
    return ending.kind === 'exited' && isVitest && expected.length > 0 ? null : endedBadly(ending, tried);
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/javascript/javascript.js
/** vitest, tinybench, mitata and benchmark.js, met in the Node processes that a command starts. Which of them it
 *  is cannot be told from a command such as `npm run bench`, so the command is started once on each side with the
 *  shims of measure/runners/javascript loaded, and says what it runs. Every process in which a harness runs, and
 *  every bench file of vitest, is a part of its own. */






const javascript = {
    name: 'JavaScript',
    formats: ['vitest', 'tinybench', 'mitata', 'benchmarkjs'],
    startedBy: javascript_startedBy,
    environment: () => ({}),
    prepare: javascript_prepare,
};
const programs = /(^|[\s("'/\\=])(node|nodejs|npm|npx|pnpm|pnpx|yarn|bun|bunx|deno|tsx|ts-node|jiti|vite-node|vitest)(\.exe|\.cmd)?(?=$|[\s)"'])/;
const installs = /\b(npm|pnpm|yarn|bun)\s+(ci|i|install|add)\b/;
/** Nothing in a command's text says that a harness is surely met. */
function javascript_startedBy(command) {
    const steps = command.split(/&&|\|\||[;&|\n]/);
    return steps.some((step) => programs.test(step) && !installs.test(step)) ? 'perhaps' : 'never';
}
async function javascript_prepare(command, place, ports) {
    if (process.platform === 'win32') {
        throw new failure/* Failure */.HR('the harnesses of JavaScript are met over named pipes, which Windows has none of', {
            hint: 'Measure on Linux or macOS.',
        });
    }
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.temporary, 'javascript-'));
    const suite = { command, place, folder };
    return partsOf(await listSuite(suite, ports, node), suite, ports, node);
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/pytest.js
/** pytest as a lockstep worker: whether a command starts it, and the environment that makes it one.
 *  The plugin itself is in measure/runners/python. */



const pytest = {
    name: 'pytest',
    formats: ['pytest-benchmark'],
    startedBy: (command) => (startsPytest(command) ? 'surely' : 'never'),
    environment: pytestEnvironment,
};
const program = /(^|[\s("'/\\=])(pytest|py\.test)(\.exe)?(?=$|[\s)"'])/;
const pytest_installs = /\b(install|add|sync)\b/;
/** Whether the command starts pytest, and does so once: of two, only the first would be measured. */
function startsPytest(command) {
    const steps = command.split(/&&|\|\||[;&|\n]/);
    return steps.filter((step) => program.test(step) && !pytest_installs.test(step)).length === 1;
}
/** Lets any pytest that the command starts load the plugin, in the user's own interpreter. */
function pytestEnvironment(environment) {
    const runners = environment[harness/* runnersName */.z];
    if (runners === undefined)
        return {};
    return {
        ...(0,preloaded/* withPythonFolder */.BV)(environment, external_node_path_.join(runners, 'python')),
        PYTEST_PLUGINS: (0,preloaded/* joined */.oR)('benchgate_pytest', environment['PYTEST_PLUGINS'], ','),
    };
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/python/python.js
/** pyperf, asv and timeit scripts, and pytest behind a detour (`make bench`, nox, hatch), met in the Pythons that a
 *  command starts. As in JavaScript the command is started once on each side, and says what it runs. Every process in
 *  which a harness runs is a part of its own. What is loaded into them is in measure/runners/python. */










const python = {
    name: 'Python',
    formats: ['pyperf', 'asv', 'pytest-benchmark'],
    startedBy: python_startedBy,
    environment: () => ({}),
    prepare: python_prepare,
};
const python_programs = /(^|[\s("'/\\=])(python[\d.]*|pypy[\d.]*|py|uv|poetry|pdm|rye|pipenv|hatch|nox|tox|asv|pyperf|make|just|task|invoke|inv)(\.exe)?(?=$|[\s)"'])/;
const python_installs = /(^|\s)(install|add|sync|venv|lock)(?=\s|$)/;
/** Speaks the protocol by itself. */
const ours = /benchgate_bench\.py/;
/** Nothing in a command's text says that a harness is surely met; what starts pytest by name is left to its own. */
function python_startedBy(command) {
    if (startsPytest(command) || ours.test(command))
        return 'never';
    const steps = command.split(/&&|\|\||[;&|\n]/);
    return steps.some((step) => python_programs.test(step) && !python_installs.test(step)) ? 'perhaps' : 'never';
}
async function python_prepare(command, place, ports) {
    if (process.platform === 'win32') {
        throw new failure/* Failure */.HR('the harnesses of Python are met over named pipes, which Windows has none of', {
            hint: 'Measure on Linux or macOS.',
        });
    }
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.temporary, 'python-'));
    const suite = { command, place, folder };
    return partsOf(await listSuite(suite, ports, language), suite, ports, language);
}
const language = {
    compiles: false,
    patience,
    environment(suite, ports) {
        const environment = (0,command_launcher/* environmentAt */.F)(suite.place, ports);
        const runners = external_node_path_.join(environment[harness/* runnersName */.z] ?? '', 'python');
        const pytest = pytestEnvironment(environment);
        // In front of what the plugin is found by.
        return {
            ...filterEnvironment(suite),
            ...pytest,
            ...(0,preloaded/* withPythonFolder */.BV)({ ...environment, ...pytest }, external_node_path_.join(runners, 'meet')),
        };
    },
    nothingSeen: python_nothingSeen,
    unfinished: (ending, _facts, tried) => endedBadly(ending, tried),
    together: () => true,
    runtime: (version) => version,
};
/** What starts others, and measures nothing. */
const starters = /^(-m )?(pip\d*|uv|poetry|pdm|rye|pipenv|hatch|nox|tox|virtualenv|venv|invoke|inv|task|\(no script\))$/;
/** `make bench` may run anything, tox and nox may be making an environment. */
function patience(started) {
    return started.length > 0 && started.every(({ script }) => starters.test(external_node_path_.basename(script))) ? 60 : 20;
}
/** `make` and the like start programs in any language, so that a command in which there is no Python is none of ours. */
const starts = /\b(python[\d.]*|pypy[\d.]*|py|uv|poetry|pdm|rye|pipenv|hatch|nox|tox|asv|pyperf)\b/;
function python_nothingSeen(started, command) {
    if (started.length === 0 && !starts.test(command))
        throw new harness/* NotThisHarness */.M('no Python was started');
    const own = started.filter(({ script }) => !starters.test(external_node_path_.basename(script)));
    if (own.length === 0 && /\btox\b/.test(command)) {
        return 'tox starts Python without the variables by which it is met; name them in tox.ini: `pass_env = BENCHGATE_*, PYTHONPATH, PYTEST_PLUGINS`, `set_env = PYTHONPATH = {env:BENCHGATE_PYTHONPATH}`';
    }
    if (own.length === 0) {
        return 'no Python of the command could be met (`python -I` and `-E` ignore PYTHONPATH, by which it is; a script that sets it should keep what is in it: `PYTHONPATH=src:$PYTHONPATH`)';
    }
    const scripts = [...new Set(own.map(({ script }) => script))].slice(0, 3).join(', ');
    return `none of pytest, pyperf, asv and timeit was started by ${scripts}`;
}

;// CONCATENATED MODULE: ./lib/measure/lockstep/harnesses/registry.js
/** All harnesses, and which of them a command may start. */




const harnesses = [pytest, goTest, javascript, python];
/** Those that are worth a try, the surest first. @param format as the user set it, or `auto`. */
function harnessesOf(command, format) {
    const fitting = harnesses.filter((one) => format === 'auto' || one.formats.includes(format));
    const having = (starts) => fitting.filter((one) => one.startedBy(command) === starts);
    return [...having('surely'), ...having('perhaps')];
}
/** Whether some harness, met in lockstep, can leave out benchmarks of this command. What is prepared first may turn
 *  out not to be met, and is then launched whole. */
function isMet(command) {
    return harnesses.some((one) => one.prepare === undefined && one.startedBy(command) === 'surely');
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toldOf),
/* harmony export */   w: () => (/* binding */ byTruerClock)
/* harmony export */ });
/* harmony import */ var _time_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9498);
/** Whether a benchmark's batches are told by the clock or by the processor time that the worker knows.
 *
 *  A batch that the kernel interrupted contains somebody else's time. Processor time leaves that out, but it is blind
 *  to waiting, which is a benchmark's own. So it is taken only where it is shown that the benchmark does not wait: in
 *  the batches that nobody interrupted, processor time is what the clock says. Both sides are told by the same.
 *
 *  "What the clock says" within 5 %: a head that waits for 3 % of its time does as little more work as one that does not
 *  wait. So each side's processor time is told as the clock's: times what the clock says over it where nobody
 *  interrupted, which is known to a tenth of a per cent.
 *
 *  On a loaded machine (eight neighbours on two processors) the variance of a pair of 0.8 seconds fell to a third, of
 *  1.6 seconds to a half; see evaluation/tried.md. */

/** The processor's share of the clock in batches that nobody interrupted: so much at least in nearly all of them, or
 *  the benchmark waits; so much at most, or several of its threads run at once. Reading both counts takes a hundredth. */
const leastShare = 0.95;
const mostShare = 1.05;
/** "Nearly all": all but a tenth at either end. */
const tail = 0.1;
/** Fewer batches without interruption show nothing. */
const fewestUninterrupted = 10;
function toldOf({ seconds, iterations, processor }) {
    return {
        clock: seconds / iterations,
        processor: processor === undefined ? null : processor.seconds / iterations,
        isInterrupted: (processor?.interruptions ?? 0) > 0,
    };
}
/** Seconds per iteration of aligned batches, by the truer clock for both sides. */
function byTruerClock(base, head) {
    const scale = { base: clockPerProcessor(base), head: clockPerProcessor(head) };
    if (scale.base === null || scale.head === null)
        return { base: base.map(byClock), head: head.map(byClock) };
    const byProcessor = (factor) => (told) => told.processor * factor;
    return { base: base.map(byProcessor(scale.base)), head: head.map(byProcessor(scale.head)) };
}
function byClock({ clock }) {
    return clock;
}
/** What the clock says for each second of processor time where nobody interrupted: the middle one. Null where the
 *  benchmark waits, or that cannot be told. */
function clockPerProcessor(batches) {
    if (batches.some(({ processor }) => processor === null))
        return null;
    const shares = batches.filter((one) => !one.isInterrupted).map(({ clock, processor }) => processor / clock);
    if (shares.length < fewestUninterrupted)
        return null;
    const ascending = shares.sort((a, b) => a - b);
    const at = Math.floor(tail * ascending.length);
    if (!(ascending[at] >= leastShare && ascending[ascending.length - 1 - at] <= mostShare))
        return null;
    return 1 / (0,_time_split_js__WEBPACK_IMPORTED_MODULE_0__/* .middle */ .mc)(ascending);
}


/***/ }),

/***/ 836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   TJ: () => (/* binding */ lanesOf),
/* harmony export */   a7: () => (/* binding */ runBatch),
/* harmony export */   rR: () => (/* binding */ runBoth),
/* harmony export */   s: () => (/* binding */ setUp),
/* harmony export */   xQ: () => (/* binding */ tearDown)
/* harmony export */ });
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
/* harmony import */ var _judged_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1320);
/** One benchmark that both workers have: its batches, what has been seen of it, and whether it still runs. */


/** Lanes in head's order; `only` null takes all. */
function lanesOf({ base, head }, only) {
    const wanted = only === null ? null : new Set(only);
    const onBase = new Map(base.benchmarks.map((name, index) => [name, index]));
    return head.benchmarks.flatMap((name, index) => {
        const other = onBase.get(name);
        if (other === undefined || wanted?.has(name) === false)
            return [];
        const batches = { base: [], head: [] };
        const at = { base: other, head: index };
        return [
            {
                name,
                index: at,
                batches,
                counted: null,
                iterations: 1,
                least: 1,
                most: Number.POSITIVE_INFINITY,
                live: new Set(),
                omitted: [],
            },
        ];
    });
}
function runs(lane) {
    return lane.omitted.length === 0;
}
/** Tried on both sides even where the first one fails, so that what is broken on both is told of both. */
async function setUp(lane, first, workers) {
    for (const side of [first, (0,_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSide */ ._P)(first)]) {
        const omission = await workers[side].setup(lane.index[side]);
        if (omission === null)
            lane.live.add(side);
        else
            omit(lane, side, omission);
    }
}
/** Tears down what was set up. */
async function tearDown(lane, workers) {
    for (const side of ['base', 'head']) {
        if (!lane.live.delete(side))
            continue;
        const omission = await workers[side].teardown(lane.index[side]);
        if (omission !== null)
            omit(lane, side, omission);
    }
}
/** One batch; null where it threw. */
async function runBatch(lane, side, workers) {
    const batch = await workers[side].run(lane.index[side], lane.iterations);
    if (batch.kind !== 'ran') {
        omit(lane, side, batch);
        return null;
    }
    if (batch.iterations > lane.iterations)
        lane.least = lane.iterations = batch.iterations;
    else if (batch.iterations < lane.iterations)
        lane.most = lane.iterations = batch.iterations;
    return (0,_judged_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toldOf */ .d)(batch);
}
/** One batch on each side; null where either of them threw. */
async function runBoth(lane, first, workers) {
    const one = await runBatch(lane, first, workers);
    const two = await runBatch(lane, (0,_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSide */ ._P)(first), workers);
    if (one === null || two === null) {
        stillOnBoth(lane, one ?? two);
        return null;
    }
    return first === 'base' ? { base: one, head: two } : { base: two, head: one };
}
/** A clock that stands still on both sides shows on the one that happened to wait for longer. */
function stillOnBoth(lane, other) {
    const [one] = lane.omitted;
    if (one?.stoodStill !== true || other === null || other.clock * lane.iterations > 2e-9)
        return;
    lane.omitted.push({ ...one, side: (0,_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSide */ ._P)(one.side) });
}
/** What came first on a side is what is told. */
function omit(lane, side, omission) {
    if (lane.omitted.some((one) => one.side === side))
        return;
    lane.omitted.push({ ...omission, name: lane.name, side });
}


/***/ }),

/***/ 6814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ protocolVersion),
/* harmony export */   ZH: () => (/* binding */ lockstepName),
/* harmony export */   hE: () => (/* binding */ parseSaid),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/** The lines of the lockstep protocol; docs/lockstep.md is its contract. Pure: text in, values out. */
const protocolVersion = 1;
/** In the environment of every worker. */
const lockstepName = 'BENCHGATE_LOCKSTEP';
const ask = {
    setup: (index) => `setup ${index}`,
    run: (index, iterations) => `run ${index} ${iterations}`,
    count: (index, iterations) => `count ${index} ${iterations}`,
    collect: () => 'collect',
    teardown: (index) => `teardown ${index}`,
    end: () => 'end',
};
/** Null for a line that does not belong to the protocol. */
function parseSaid(line) {
    const [, verb = '', rest = ''] = /^@(\S+)(?: (.*))?$/s.exec(line) ?? [];
    switch (verb) {
        case 'hello':
            return helloOf(rest);
        case 'benchmark':
            return indexed(rest, (index, name) => (name === '' ? null : { kind: 'benchmark', index, name }));
        case 'skip':
            return rest === '' ? null : { kind: 'skip', name: rest };
        case 'serial':
        case 'counts':
        case 'compiled':
        case 'parallel':
        case 'ready':
        case 'done':
            return rest === '' ? { kind: verb } : null;
        case 'metric':
            return metricOf(rest);
        case 'figure':
            return figureOf(rest);
        case 'ran':
            return ranOf(rest);
        case 'counted':
            return countedOf(rest);
        case 'failed':
        case 'skipped':
            return indexed(rest, (index, message) => ({ kind: verb, index, message }));
        case 'refused':
            return { kind: 'refused', message: rest };
        default:
            return null;
    }
}
function helloOf(rest) {
    const [, version, text = ''] = /^(\d{1,9})(?: (.*))?$/s.exec(rest) ?? [];
    return version === undefined ? null : { kind: 'hello', version: Number(version), text };
}
function ranOf(rest) {
    const [, index, iterations, nanoseconds, processor, interruptions] = /^(\d{1,9}) (\d{1,15}) (\d{1,15})(?: (\d{1,15}) (\d{1,15}))?$/.exec(rest) ?? [];
    if (index === undefined || Number(iterations) < 1)
        return null;
    return {
        kind: 'ran',
        index: Number(index),
        iterations: Number(iterations),
        nanoseconds: Number(nanoseconds),
        ...(processor === undefined
            ? {}
            : { processor: { nanoseconds: Number(processor), interruptions: Number(interruptions) } }),
    };
}
function countedOf(rest) {
    const [, index, figure, digits] = /^(\d{1,9}) ([a-z][a-z-]{0,39}) (\d{1,18}(?:\.\d{1,9})?)$/.exec(rest) ?? [];
    if (index === undefined || figure === undefined)
        return null;
    return { kind: 'counted', index: Number(index), figure, value: Number(digits) };
}
function figureOf(rest) {
    const [, index, type = '', number, unit = ''] = /^(\d{1,9}) ([a-z]{1,40}) ([-+]?\d[\d.]*(?:e[-+]?\d+)?) (\S.*)$/.exec(rest) ?? [];
    const value = Number(number);
    return index !== undefined && Number.isFinite(value)
        ? { kind: 'figure', index: Number(index), type, value, unit }
        : null;
}
function metricOf(rest) {
    const [, index, number, unit] = /^(\d{1,9}) ([-+]?\d[\d.]*(?:e[-+]?\d+)?) (\S+)$/.exec(rest) ?? [];
    const value = Number(number);
    if (index === undefined || unit === undefined || !Number.isFinite(value))
        return null;
    return { kind: 'metric', index: Number(index), value, unit };
}
function indexed(rest, make) {
    const [, index, text = ''] = /^(\d{1,9})(?: (.*))?$/s.exec(rest) ?? [];
    return index === undefined ? null : make(Number(index), text);
}


/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runnerParts),
/* harmony export */   w: () => (/* binding */ belongsToFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _checkout_suite_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5185);
/* harmony import */ var _rounds_command_launcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5672);
/* harmony import */ var _rounds_runner_launcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7961);
/* harmony import */ var _runners_node_job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3314);
/* harmony import */ var _command_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7806);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6814);
/** The built-in runner as lockstep parts: every bench file is one, in a process of the user's own Node. */







/** V8 compiles and collects in the one thread there is, when so much was done and not when so much time went by. The
 *  compiler stays on. */
const steadyFlags = ['--predictable', '--single-threaded', '--predictable-gc-schedule'];
/** Parts of both sides; a side without bench files has none. */
async function runnerParts(suite, { affinity, timeoutSeconds }, ports) {
    const node = await (0,_rounds_runner_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .findNode */ .cy)(suite.places.head.workingDirectory, ports);
    function partsOf(side) {
        const place = suite.places[side];
        const { workingDirectory: directory } = place;
        const environment = { ...(0,_rounds_command_launcher_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentAt */ .F)(place, ports), [_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .lockstepName */ .ZH]: '1' };
        return (0,_rounds_runner_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)((0,_rounds_runner_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .findBenchFiles */ .n4)(directory, suite.benchFiles)).map((file) => ({
            label: file.label,
            worker: (round, processor, chance, steady = false) => {
                // Pairs may be measured at the same time.
                const job = node_path__WEBPACK_IMPORTED_MODULE_0__.join(ports.temporary, `job-${round}-${side === 'base' ? 0 : 1}.json`);
                (0,_rounds_runner_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJob */ .Pg)(job, jobOf(file));
                // V8 seeds the hashes of strings at random, which makes maps fast or slow by luck: both sides
                // of a pair get the same luck, another pair another.
                const seed = 1 + Math.floor(chance.next() * 2 ** 30);
                const flags = ['--expose-gc', `--hash-seed=${seed}`, `--random-seed=${seed}`, ...(steady ? steadyFlags : [])];
                const command = { kind: 'argv', file: node.file, args: [...node.args, ...flags, suite.runner, job] };
                return {
                    command: (0,_command_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .pinned */ .dp)(command, affinity, processor),
                    directory,
                    environment: (0,_checkout_suite_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .padded */ .jC)(environment, chance),
                    context: { side, round, command: `built-in runner on ${file.path}`, secrets: ports.secrets },
                    apart: true,
                    timeoutSeconds,
                };
            },
        }));
    }
    return { base: partsOf('base'), head: partsOf('head') };
}
function jobOf(file) {
    return { file: file.absolute, shown: file.path, label: file.label, only: null, answer: '', lockstep: true };
}
function belongsToFile(name, label) {
    return name.startsWith(label + _runners_node_job_js__WEBPACK_IMPORTED_MODULE_6__/* .nameSeparator */ .T);
}


/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j5: () => (/* binding */ secondsPerPair),
/* harmony export */   mc: () => (/* binding */ middle)
/* harmony export */ });
/* unused harmony export spread */
/** How long each pair of processes is measured before it is replaced by a fresh one.
 *
 *  A process has luck of its own (where its memory lies, what was compiled when) that no number of
 *  batches can average out; only fresh processes do, and each costs its start and warm-up. The best
 *  number of sweeps per pair follows from both variances and both costs (Kalibera and Jones,
 *  "Rigorous benchmarking in reasonable time", ISMM 2013, equation for two levels):
 *  k = sqrt( (cost of a pair / cost of a sweep) · (variance within / variance between) ). */
/** Variance of a median against that of a mean of normal noise: π/2. */
const medianCost = Math.PI / 2;
/** Between these shares of the start-up the split stays: the estimate from a few pairs is rough. */
const leastShare = 0.5;
const mostShare = 20;
/** Wall seconds to measure each pair for. `shown` holds, per benchmark, one entry per pair so far. */
function secondsPerPair(shown, costs) {
    const start = middle(costs.map((cost) => cost.startSeconds));
    const sweep = middle(costs.map((cost) => cost.measureSeconds / Math.max(1, cost.sweeps)));
    const best = [...shown.values()].filter((pairs) => pairs.length >= 2).map((pairs) => bestSweeps(pairs, start / sweep));
    const seconds = best.length === 0 ? start : middle(best) * sweep;
    return Math.min(mostShare * start, Math.max(leastShare * start, seconds));
}
function bestSweeps(pairs, costRatio) {
    const within = middle(pairs.map(({ ratios }) => spread(ratios) ** 2));
    const sweeps = middle(pairs.map(({ ratios }) => ratios.length));
    const total = spread(pairs.map(({ ratios }) => middle(ratios))) ** 2;
    const between = Math.max(total - (medianCost * within) / sweeps, within * 1e-4, Number.MIN_VALUE);
    return Math.sqrt((costRatio * medianCost * within) / between);
}
/** Median absolute deviation, scaled to the standard deviation of normal noise. */
function spread(values) {
    if (values.length < 2)
        return 0;
    const centre = middle(values);
    return 1.4826 * middle(values.map((value) => Math.abs(value - centre)));
}
/** The median. */
function middle(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ }),

/***/ 9340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ startWorker)
/* harmony export */ });
/* unused harmony exports NoWorker, WorkerRefused */
/* harmony import */ var _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1610);
/* harmony import */ var _host_conversation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8647);
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5149);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/* harmony import */ var _launch_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2718);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6814);
/** One live worker: started, listed, asked for batches, ended. Whatever it says that the protocol does
 *  not allow ends the conversation with a Failure that shows the line. */







/** The command ran to its end without a word of the protocol: it is a suite, but no worker. */
class NoWorker extends _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR {
}
/** The worker itself says that the suite cannot be measured this way, and why. */
class WorkerRefused extends _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR {
}
async function startWorker(spec, ports) {
    const conversation = (0,_host_conversation_js__WEBPACK_IMPORTED_MODULE_1__/* .converse */ .i)(spec.command, {
        directory: spec.directory,
        environment: spec.environment,
        signal: ports.signal,
        cleanup: ports.cleanup,
        ...(spec.apart === undefined ? {} : { apart: spec.apart }),
        ...(spec.pipes === undefined ? {} : { pipes: spec.pipes }),
        ...(ports.output === undefined ? {} : { onLine: ports.output }),
    });
    try {
        return await listed(conversation, spec);
    }
    catch (error) {
        await conversation.end(0);
        throw error;
    }
}
async function listed(conversation, spec) {
    const talk = createTalk(conversation, spec);
    const hello = await talk.next('its first line', true);
    if (hello.kind === 'refused')
        throw refused(hello.message, spec);
    if (hello.kind !== 'hello')
        throw talk.unexpected(hello);
    if (hello.version !== _protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .protocolVersion */ .Xg) {
        throw talk.failure(`speaks version ${hello.version} of the lockstep protocol, Benchgate speaks version ${_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .protocolVersion */ .Xg}`, 'Update the harness or Benchgate, or set `pairing: rounds`.');
    }
    const benchmarks = [];
    const skipped = [];
    let serial = false;
    let counts = false;
    let compiled = false;
    let parallel = false;
    for (;;) {
        const said = await talk.next('the list of its benchmarks', false);
        if (said.kind === 'ready')
            break;
        if (said.kind === 'refused')
            throw refused(said.message, spec);
        if (said.kind === 'serial')
            serial = true;
        else if (said.kind === 'counts')
            counts = true;
        else if (said.kind === 'compiled')
            compiled = true;
        else if (said.kind === 'parallel')
            parallel = true;
        else if (said.kind === 'skip')
            skipped.push(said.name);
        else if (said.kind === 'benchmark' && said.index === benchmarks.length)
            benchmarks.push(said.name);
        else
            throw talk.unexpected(said);
    }
    const facts = { text: hello.text, benchmarks: distinct(benchmarks), skipped, serial, counts, compiled, parallel };
    return workerOf(conversation, talk, facts);
}
/** A name that appears twice is told apart by a number, as everywhere. */
function distinct(names) {
    const seen = new Map();
    return names.map((name) => {
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    });
}
function workerOf(conversation, talk, listed) {
    const metrics = new Map();
    async function hook(line, index) {
        conversation.send(line);
        let said = await talk.next(`the answer to "${line}"`, false);
        for (; said.kind === 'metric' && said.index === index; said = await talk.next(`the answer to "${line}"`, false)) {
            metrics.set(said.index, new Map([...(metrics.get(said.index) ?? []), [said.unit, said.value]]));
        }
        if (said.kind === 'done')
            return null;
        if ((said.kind === 'failed' || said.kind === 'skipped') && said.index === index)
            return said;
        if (said.kind === 'figure' && said.index === index)
            return { kind: 'figure', message: '', figure: said };
        throw talk.unexpected(said);
    }
    return {
        ...listed,
        pid: conversation.pid,
        metricsOf: (index) => metrics.get(index) ?? new Map(),
        setup: (index) => hook(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA.setup(index), index),
        async run(index, iterations) {
            for (let tries = 1;; tries++) {
                const asked = performance.now();
                conversation.send(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA.run(index, iterations));
                const said = await talk.next(`a batch of ${listed.benchmarks[index]}`, false);
                if (said.kind === 'failed' && said.index === index)
                    return said;
                if (said.kind !== 'ran' || said.index !== index)
                    throw talk.unexpected(said);
                const waited = performance.now() - asked;
                if (said.nanoseconds > 1 || waited <= longForNothing)
                    return ranBatch(said);
                if (tries === triesOfNothing)
                    return stoodStill(waited);
            }
        },
        async count(index, iterations) {
            conversation.send(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA.count(index, iterations));
            const figures = new Map();
            for (;;) {
                const said = await talk.next(`the counts of ${listed.benchmarks[index]}`, false);
                if (said.kind === 'done')
                    return { kind: 'counted', figures };
                if (said.kind === 'failed' && said.index === index)
                    return said;
                if (said.kind !== 'counted' || said.index !== index)
                    throw talk.unexpected(said);
                figures.set(said.figure, said.value);
            }
        },
        collect: async () => void (await hook(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA.collect(), null)),
        teardown: (index) => hook(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA.teardown(index), index),
        async end(graceSeconds) {
            conversation.send(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA.end());
            await conversation.end(graceSeconds);
        },
    };
}
/** Milliseconds that nothing takes, by any clock that runs. Harnesses say at least one nanosecond. */
const longForNothing = 50;
/** A busy machine makes one answer wait for longer than that, and seldom so many in a row. */
const triesOfNothing = 3;
function stoodStill(milliseconds) {
    const message = `its clock stands still: a batch of ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(milliseconds / 1000)} took no time by it (fake timers, or a timer of its own?)`;
    return { kind: 'failed', message, stoodStill: true };
}
function ranBatch({ iterations, nanoseconds, processor }) {
    const seconds = nanoseconds / 1e9;
    if (processor === undefined)
        return { kind: 'ran', iterations, seconds };
    const { interruptions } = processor;
    return { kind: 'ran', iterations, seconds, processor: { seconds: processor.nanoseconds / 1e9, interruptions } };
}
function createTalk(conversation, { context, timeoutSeconds }) {
    const place = (0,_launch_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(context);
    const command = `\`${(0,_launch_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .showCommand */ .TB)(context.command)}\``;
    let last = '';
    const output = () => {
        const text = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(conversation.tail(), context.secrets).trimEnd();
        return text === '' ? {} : { output: text };
    };
    const failure = (what, hint) => new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${place}: ${command} ${what}`, { hint, ...output() });
    return {
        failure,
        async next(waitingFor, first) {
            const answer = await conversation.answer(timeoutSeconds);
            if (answer.kind === 'ended')
                throw endFailure(answer.ending, waitingFor, first);
            last = answer.text;
            const said = (0,_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSaid */ .hE)(last);
            if (said === null)
                throw failure(`said what the lockstep protocol does not know: ${shown(last)}`, protocolHint);
            return said;
        },
        unexpected: () => failure(`answered out of turn: ${shown(last)}`, protocolHint),
    };
    function endFailure(ending, waitingFor, first) {
        if (ending.kind === 'cancelled')
            return new _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
        if (ending.kind === 'timed-out') {
            const hint = 'If it is meant to take that long, raise `launch-timeout`; else find out what it waits for, or leave the benchmark out.';
            return failure(`did not give ${waitingFor} within ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(ending.seconds)}`, hint);
        }
        const how = ending.kind === 'signalled'
            ? `was ended by ${ending.signal}`
            : ending.kind === 'exited'
                ? `ended with exit code ${ending.code}`
                : `could not be started: ${ending.message}`;
        if (first) {
            return new NoWorker(`${place}: ${command} ${how} without a word of the lockstep protocol`, {
                hint: 'Set `pairing: rounds`, or make the harness speak the protocol of docs/lockstep.md.',
                ...output(),
            });
        }
        return failure(`${how} while Benchgate waited for ${waitingFor}`, 'Mend what its last lines tell.');
    }
}
const protocolHint = 'Correct the harness (docs/lockstep.md has the protocol), or set `pairing: rounds`.';
function refused(message, { context }) {
    // Where the suite itself is broken, another pairing would not help: who refuses knows what would.
    const [what, hint = 'Set `pairing: rounds`.'] = message.split(' ↵ hint: ', 2);
    return new WorkerRefused(`${(0,_launch_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(context)}: ${what}`, { hint });
}
function shown(line) {
    return JSON.stringify(line.length > 200 ? `${line.slice(0, 200)}…` : line);
}


/***/ }),

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   Z7: () => (/* binding */ partOfSides),
/* harmony export */   n4: () => (/* binding */ partOfSuite)
/* harmony export */ });
/** A source that measures some benchmarks of a suite, which are known once the suite has been listed. Takes who
 *  chooses, and a failure for what cannot be run by itself. What only one side has stays in the listing. */
/** @param share the part, of the names of both sides.
 *  @param failureOf what could not be run by itself, of so many. */
function partOfSuite(source, share, failureOf) {
    let own = [];
    /** What only one side has, as the listing showed it. */
    let listed = { base: [], head: [] };
    function ownPart(sides) {
        return partOfSides(sides, { names: own, told: listed });
    }
    return {
        pairing: source.pairing,
        focuses: true,
        get atOnce() {
            return source.atOnce ?? 1;
        },
        async warmUp() {
            const list = await source.list?.();
            const all = list === undefined ? await source.warmUp() : null;
            const sides = list ?? namesOn(all);
            const names = share([...new Set([...sides.base, ...sides.head])]);
            const [onBase, onHead] = [new Set(sides.base), new Set(sides.head)];
            own = names.filter((name) => onBase.has(name) && onHead.has(name));
            const oneSided = names.filter((name) => !own.includes(name));
            const some = all ?? (await source.warmUp(names));
            listed = { base: rowsOf(some.base, oneSided), head: rowsOf(some.head, oneSided) };
            if (own.length === 0)
                return { ...some, ...listedOnly(listed), pairs: [] };
            // How long the share takes, only measuring it tells.
            const pair = all === null ? null : await source.measure(0, own);
            const { base, head } = pair ?? some;
            const missing = own.filter((name) => !has(base, name) || !has(head, name));
            if (missing.length > 0)
                throw failureOf(missing, own.length);
            const pairSeconds = (pair === null ? 0 : secondsOf(pair, source.pairing)) || some.pairSeconds;
            return { ...some, ...ownPart({ base, head }), pairs: (some.pairs ?? []).map(ownPart), pairSeconds };
        },
        async measure(round, focus, room) {
            if (own.length === 0)
                return { round, first: 'base', ...listedOnly(listed) };
            return ownPart(await source.measure(round, focus ?? own, room));
        },
        notes: () => source.notes?.() ?? [],
    };
}
/** Only in `rounds` does one side wait for the other; else each says how long the pair took. */
function secondsOf({ base, head }, pairing) {
    const [one = 0, two = 0] = [base.seconds, head.seconds];
    return pairing === 'rounds' ? one + two : Math.max(one, two);
}
function namesOn({ base, head }) {
    const of = ({ benchmarks }) => benchmarks.map(({ name }) => name);
    return { base: of(base), head: of(head) };
}
function has({ benchmarks }, name) {
    return benchmarks.some((benchmark) => benchmark.name === name);
}
function rowsOf({ benchmarks }, names) {
    const wanted = new Set(names);
    return benchmarks.filter(({ name }) => wanted.has(name));
}
/** A filter may have selected more than was asked for. */
function partOf(launch, { names, told }, side) {
    return { ...launch, benchmarks: [...rowsOf(launch, names), ...told[side]] };
}
function partOfSides(sides, part) {
    return { ...sides, base: partOf(sides.base, part, 'base'), head: partOf(sides.head, part, 'head') };
}
function listedOnly({ base, head }) {
    return { base: { benchmarks: base }, head: { benchmarks: head } };
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bI: () => (/* binding */ mostProcessors),
/* harmony export */   qs: () => (/* binding */ watchLoad),
/* harmony export */   ts: () => (/* binding */ unknownLoad)
/* harmony export */ });
/* unused harmony exports busyProcessors, waitingShare */
/* harmony import */ var _host_processor_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1694);
/* harmony import */ var _quota_stalls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5401);
/** What a suite asks of the machine while it runs: how many processors it keeps busy, and how much of its
 *  time it waits for something else. Both decide whether it may be kept on one processor. */


/** More than this many processors, and a suite is not single-threaded. Between one and this lie runtimes
 *  that compile and collect garbage beside the benchmark. */
const mostProcessors = 1.5;
const unknownLoad = { processors: null, waiting: 0 };
/** Watches work that starts processes and waits for them, while nothing else of this program does. */
async function watchLoad(clock, work) {
    const before = read(clock);
    const heldUp = (0,_quota_stalls_js__WEBPACK_IMPORTED_MODULE_1__/* .watchQuota */ .Q)(clock);
    const result = await work();
    const after = read(clock);
    const wall = after.now - before.now;
    if (before.used === null || after.used === null || wall <= 0)
        return { result, load: unknownLoad };
    const used = after.used - before.used;
    const idle = after.idle === null || before.idle === null ? null : after.idle.seconds - before.idle.seconds;
    const processors = after.idle?.processors ?? 1;
    const held = heldUp() * wall;
    return {
        result,
        load: {
            processors: busyProcessors({ wall, used }),
            waiting: idle === null ? 0 : waitingShare({ wall, used, idle, processors, held }),
        },
    };
}
/** The system counts in ticks: what was used, in two counters, may be a tick less each. A suite that is over
 *  within a few would else seem to keep several processors busy. */
function busyProcessors({ wall, used }) {
    return Math.max(0, used - 2 * _host_processor_time_js__WEBPACK_IMPORTED_MODULE_0__/* .tickSeconds */ .nD) / wall;
}
/** While the suite runs on one of n processors, at most n − 1 are idle; while it waits for a processor,
 *  none is; while it waits for something else, at most all n. From what was idle in all follows how long
 *  the last must have been at least. The system counts in ticks, and launches may be over within a few:
 *  what was idle may be a tick less for each processor, and what was used a tick more for each counter.
 *  While a quota holds the suite up all are idle, too: so many seconds it did not wait by itself. */
function waitingShare(seen) {
    const { wall, processors } = seen;
    const idle = seen.idle - processors * _host_processor_time_js__WEBPACK_IMPORTED_MODULE_0__/* .tickSeconds */ .nD;
    const used = seen.used + 2 * _host_processor_time_js__WEBPACK_IMPORTED_MODULE_0__/* .tickSeconds */ .nD;
    const waited = (idle - (processors - 1) * used) / processors - seen.held;
    return Math.min(1, Math.max(0, waited / wall));
}
function read(clock) {
    return { now: clock.now(), used: (0,_host_processor_time_js__WEBPACK_IMPORTED_MODULE_0__/* .endedChildrenSeconds */ .V6)(), idle: (0,_host_processor_time_js__WEBPACK_IMPORTED_MODULE_0__/* .idleSeconds */ .wJ)() };
}


/***/ }),

/***/ 8042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ownTarget),
/* harmony export */   P: () => (/* binding */ refuseSharedTarget)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2570);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/* harmony import */ var _short_cargo_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7828);
/** Where cargo builds. It knows a package by its place in the workspace and a source by its date, so that two checkouts which
 *  build into one folder take each other's programs for their own: head would be measured with base's. */





/** Where programs go, and what is on the way to them: in the environment, which the first of the names is asked of first, and
 *  in a configuration. */
const folders = [
    { names: ['CARGO_TARGET_DIR', 'CARGO_BUILD_TARGET_DIR'], key: 'target-dir' },
    { names: ['CARGO_BUILD_BUILD_DIR'], key: 'build-dir' },
];
/** Folders of the side's own, where the environment or a configuration names some that lie outside.
 *  @param root of a borrowed checkout. @param environment as the side has it. */
function ownTarget(environment, root) {
    const shared = folders.filter(({ names, key }) => {
        const named = names.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
        return named === undefined ? isConfiguredOutside(key, environment, root) : !isWithin(root, root, named);
    });
    return Object.fromEntries(shared.map(({ names }) => [names[0], node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, 'target')]));
}
/** A configuration in the repository comes before that in the user's home. */
function isConfiguredOutside(key, environment, root) {
    const line = new RegExp(`^[^#\\n]*\\b${key}\\s*=\\s*["']([^"'\\n]+)["']`, 'm');
    const home = environment['CARGO_HOME'] || node_path__WEBPACK_IMPORTED_MODULE_1__.join(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cargo');
    for (const folder of [node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.cargo'), home]) {
        for (const file of (0,_short_cargo_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .cargoConfigurations */ .mm)(folder)) {
            const named = line.exec((0,_host_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textIfThere */ .h)(file))?.[1];
            if (named !== undefined)
                return !isWithin(root, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder), named);
        }
    }
    return false;
}
function isWithin(root, from, named) {
    if (/\{workspace-(?:root|path-hash)\}/.test(named))
        return true;
    return !named.includes('{cargo-cache-home}') && node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(from, named).startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** @throws UsageFailure where a command itself names such a folder. */
function refuseSharedTarget(commands) {
    for (const command of commands) {
        const place = /(?:--target-dir[=\s]\s*|\bCARGO_TARGET_DIR=)["']?((?:\/|~|\$\{?HOME\b)[^\s"';&|]*)/.exec(command ?? '')?.[1];
        if (place === undefined)
            continue;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageFailure */ .wK(`base and head would both be built into ${place}, where cargo takes one for the other`, {
            hint: 'Leave the folder out, or name it relative to the checkout: each side has one of its own.',
        });
    }
}


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ownVariables)
/* harmony export */ });
/* unused harmony export ownCheckout */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cargo_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8042);
/** Turns variables that lead into the user's checkout to the checkout of the side that is measured. */



/** Variables through which code is found: turned whether or not the side has such a place, since without it the
 *  side must find nothing rather than the user's. */
const findsCode = /^(GITHUB_WORKSPACE|PWD|PYTHONPATH|PYTHONHOME|NODE_PATH|CLASSPATH|GOFLAGS|GOWORK|LD_LIBRARY_PATH|LD_PRELOAD|DYLD_\w+|RUBYLIB|PERL5LIB|CARGO_TARGET_DIR|JAVA_TOOL_OPTIONS|NODE_OPTIONS|p?npm_config_node_options)$/i;
/** Where tools keep what is no part of the repository: the same for both sides, wherever that is. */
const isElsewhere = /^(HOME|USERPROFILE|TMPDIR|TEMP|TMP|RUNNER_\w+|XDG_\w+|BENCHGATE_\w+)$/i;
/** Those variables of `environment` that change for a side: every path below `from` in them becomes the same path
 *  below `to`. Any other variable (a cache, a virtual environment, an entry of PATH) is turned only where the side
 *  has what it names; what it loads from there is looked at all the same.
 *  @param from root of the user's checkout, as the environment may write it: absolute, the real path last; a path that
 *  leads there by a link is known as well. @param to the side's root. */
function ownCheckout(environment, from, to) {
    const turned = {};
    for (const [name, value] of Object.entries(environment)) {
        if (isElsewhere.test(name))
            continue;
        const always = findsCode.test(name);
        const next = value
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
            .map((entry) => turn(entry, from, to, always))
            .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
        if (next !== value)
            turned[name] = next;
    }
    return turned;
}
/** The same for the user's checkout by whatever path the environment may write it, and for a side's root. */
function ownVariables(environment, workspace, root) {
    const written = [...new Set([workspace, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace)])].filter((one) => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(one) !== one);
    const turned = ownCheckout(environment, written, root);
    return { ...turned, ...(0,_cargo_target_js__WEBPACK_IMPORTED_MODULE_2__/* .ownTarget */ .O)({ ...environment, ...turned }, root) };
}
function turn(entry, from, to, always) {
    for (const root of from) {
        const at = placeOf(entry, root);
        if (at < 0)
            continue;
        const next = entry.slice(0, at) + to + entry.slice(at + root.length);
        return always || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(to + pathAfter(next.slice(at + to.length))) ? next : entry;
    }
    const linked = throughLink(entry, from.at(-1));
    if (linked === null)
        return entry;
    const next = node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, linked);
    return always || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(next) ? next : entry;
}
/** Where in the checkout an entry leads that is a path by another name; null where it leads elsewhere. */
function throughLink(entry, root) {
    if (root === undefined || !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(entry))
        return null;
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry);
        return real === root || real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real) : null;
    }
    catch {
        return null;
    }
}
/** Where the root stands in an entry, as a whole path or the beginning of one: `-I/home/me/repo/include` too. */
function placeOf(entry, root) {
    for (let at = entry.indexOf(root); at >= 0; at = entry.indexOf(root, at + 1)) {
        const before = entry[at - 1] ?? '';
        const after = entry[at + root.length] ?? '';
        if (!/[\w.-]/.test(after) && !/[\w./-]/.test(before.replace(/[IL]/, '')))
            return at;
    }
    return -1;
}
/** The rest of a path that may be one word of several. */
function pathAfter(rest) {
    return /^[^\s,;"']*/.exec(rest)[0];
}


/***/ }),

/***/ 5401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ watchQuota)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/host/throttle.js
/** How long a quota held this program and what it started up: a container that may use half a processor runs
 *  for 50 of every 100 milliseconds and stands still for the others. Takes what Linux says of its control
 *  groups, of both versions; null where it says nothing. See cgroups(7) and the kernel's documents of the
 *  controller `cpu`. */


const mounts = '/sys/fs/cgroup';
/** Seconds in which something was ready to run and the quota forbade it, added up over processors since the group
 *  began. The difference of two readings tells of what ran between them. Of a group within groups, the one
 *  that was held up longest counts: a group waits for each that it lies in. */
function throttledSeconds(files = readGroupFile) {
    if (process.platform !== 'linux')
        return null;
    const seen = groupsOf(files('/proc/self/cgroup') ?? '').flatMap((folder) => {
        const stat = files(external_node_path_.join(folder, 'cpu.stat'));
        return stat === null ? [] : (throttledIn(stat) ?? []);
    });
    return seen.length === 0 ? null : Math.max(...seen);
}
/** Version 2 counts microseconds, version 1 nanoseconds. */
function throttledIn(stat) {
    const field = /^(throttled_usec|throttled_time) (\d+)$/m.exec(stat);
    if (field === null)
        return null;
    return Number(field[2]) / (field[1] === 'throttled_usec' ? 1e6 : 1e9);
}
/** Folders of the own group and of all that it lies in, from /proc/self/cgroup: `0::/a/b` of version 2,
 *  `4:cpu,cpuacct:/a/b` of version 1. A container may see its own group as the root. */
function groupsOf(text) {
    const groups = text.split('\n').flatMap((line) => {
        const [, number, controllers = '', group = ''] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? [];
        if (number === undefined)
            return [];
        if (controllers === '')
            return [{ mount: mounts, group }];
        if (!controllers.split(',').includes('cpu'))
            return [];
        return [...new Set(['cpu', controllers])].map((name) => ({ mount: external_node_path_.join(mounts, name), group }));
    });
    return groups.flatMap(({ mount, group }) => {
        const parts = external_node_path_.posix.normalize(group).split('/').filter(Boolean);
        return Array.from({ length: parts.length + 1 }, (_, i) => external_node_path_.join(mount, ...parts.slice(0, parts.length - i)));
    });
}
function readGroupFile(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/measure/quota-stalls.js
/** For how much of the time a processor quota held up what was measured. */

/** Begins to watch; what it gives is the share of the time since then, 0 where the system does not tell. */
function watchQuota(clock, read = throttledSeconds) {
    const [begun, before] = [clock.now(), read()];
    return () => {
        const [seconds, after] = [clock.now() - begun, read()];
        if (before === null || after === null || seconds <= 0)
            return 0;
        // Several processors may have been held up at once.
        return Math.min(1, Math.max(0, after - before) / seconds);
    };
}


/***/ }),

/***/ 5672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createCommandLauncher),
  F: () => (/* binding */ environmentAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/formats/registry.js + 81 modules
var registry = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/host/process.js
var process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/model/failure.js
var model_failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/measure/checkout/suite-environment.js
var suite_environment = __webpack_require__(5185);
// EXTERNAL MODULE: ./lib/measure/focus.js
var measure_focus = __webpack_require__(1456);
// EXTERNAL MODULE: ./lib/measure/launch-failure.js
var launch_failure = __webpack_require__(2718);
// EXTERNAL MODULE: ./lib/measure/runners/preloaded.js + 1 modules
var preloaded = __webpack_require__(7688);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/host/files.js
var host_files = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/measure/rounds/left-files.js
/** The files that a launch leaves behind. What was there before a launch is never taken for its
 *  result: in a borrowed checkout it is removed, and what must not be removed (files that belong to
 *  the checkout, everything in the user's own) counts only where it was written anew. */





const skip = (name) => name === '.git' || name === 'node_modules';
function createResults(place) {
    const target = external_node_path_.resolve(place.workingDirectory, place.pattern);
    const literal = !(0,host_files/* isGlob */.fg)(place.pattern);
    refuseOutside(place, target, literal);
    const find = () => (literal ? findLiteral(place.root, target) : findGlob(place));
    // With a glob, what matches before the first launch belongs to the checkout.
    const belonging = new Set(literal ? [] : find().map((file) => file.path));
    let stale = new Map();
    return {
        prepare() {
            stale = new Map();
            for (const file of find()) {
                if (place.keep || belonging.has(file.path))
                    stale.set(file.path, stampOf(file.absolute));
                else
                    (0,external_node_fs_.rmSync)(file.absolute, { force: true });
            }
            if (literal && !place.keep)
                (0,external_node_fs_.rmSync)(target, { recursive: true, force: true });
        },
        collect() {
            const fresh = find().filter((file) => stale.get(file.path) !== stampOf(file.absolute));
            if (fresh.length === 0)
                throw nothingLeft(place, find().length);
            return readAll(fresh, place);
        },
    };
}
function refuseOutside(place, target, literal) {
    const { pattern, root, workingDirectory } = place;
    const outside = external_node_path_.isAbsolute(pattern) || !(0,host_files/* isInside */.FK)(root, target) || !(0,host_files/* isReallyInside */.O5)(root, target);
    if (outside) {
        throw new model_failure/* UsageFailure */.wK(`\`results\` leads out of the repository: ${pattern}`, {
            hint: 'Name a file, folder or glob inside the repository, relative to `working-directory`.',
        });
    }
    // A folder named literally is removed whole before each launch.
    if (literal && ((0,host_files/* isInside */.FK)(target, workingDirectory) || (0,host_files/* isInside */.FK)(external_node_path_.join(root, '.git'), target))) {
        throw new model_failure/* UsageFailure */.wK(`\`results\` is the whole working directory: ${pattern}`, {
            hint: 'Name the file or folder that only the suite writes, or a glob of its files.',
        });
    }
}
function findLiteral(root, target) {
    const found = (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false });
    if (found === undefined || !(0,host_files/* isReallyInside */.O5)(root, target))
        return [];
    if (found.isFile())
        return [{ path: external_node_path_.basename(target), absolute: target }];
    return found.isDirectory() ? (0,host_files/* findFiles */.lY)(target, ['**'], { skip }) : [];
}
function findGlob(place) {
    const glob = external_node_path_.relative(place.root, external_node_path_.resolve(place.workingDirectory, place.pattern));
    return (0,host_files/* findFiles */.lY)(place.root, [glob.split(external_node_path_.sep).join('/')], { skip });
}
/** Changes whenever a file is written, even with the same bytes and within a coarse clock's tick of size. */
function stampOf(file) {
    const { ino, size, mtimeNs, ctimeNs } = (0,external_node_fs_.statSync)(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
function nothingLeft(place, stale) {
    const old = stale > 0 ? ` (${stale} that were there before were not written again)` : '';
    return new model_failure/* Failure */.HR(`the suite left nothing at \`results\`: ${place.pattern}${old}`, {
        hint: 'Check that `run` writes there, relative to `working-directory`; leave `results` out if the suite prints its results.',
    });
}
function readAll(files, place) {
    let left = process/* outputBytes */.RF;
    return files.map(({ absolute }) => {
        const bytes = (0,host_files/* readFileWithin */.oF)(absolute, left);
        const relative = external_node_path_.relative(place.workingDirectory, absolute).split(external_node_path_.sep).join('/');
        if ('tooLarge' in bytes)
            throw tooMuch(relative);
        left -= bytes.length;
        return { path: relative, bytes };
    });
}
function tooMuch(what) {
    return new model_failure/* Failure */.HR(`${what}: more than ${process/* outputBytes */.RF / 1024 ** 2} MiB of results in one launch`, {
        hint: 'Let the tool write summaries instead of every sample, or name only its result file in `results`.',
    });
}

;// CONCATENATED MODULE: ./lib/measure/rounds/merge-launches.js
/** Several processes of a tool in one start of the suite, as one launch: of each figure the middle one. */
/** Benchmarks in the order first seen. A benchmark that failed in one of the processes has failed. */
function mergeLaunches(launches) {
    const byName = new Map();
    for (const { benchmarks } of launches) {
        for (const benchmark of benchmarks)
            byName.set(benchmark.name, [...(byName.get(benchmark.name) ?? []), benchmark]);
    }
    return [...byName.values()].map(mergeResults);
}
function mergeResults(results) {
    const bad = results.find((result) => result.status !== 'ok');
    if (bad !== undefined)
        return bad;
    const names = [...new Set(results.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
    const metrics = names.map((name) => mergeMetric(results.flatMap((result) => result.metrics.filter((metric) => metric.name === name))));
    return { name: results[0].name, status: 'ok', metrics };
}
/** What belongs to one process alone (its own scatter, the order of its samples) is left out. */
function mergeMetric(metrics) {
    const { name, unit, better, exact } = metrics[0];
    const samples = metrics.flatMap((metric) => metric.samples ?? []);
    const count = metrics.reduce((sum, metric) => sum + (metric.count ?? 0), 0);
    return {
        name,
        unit,
        better,
        value: middle(metrics.map((metric) => metric.value)),
        summary: 'median',
        ...(exact === undefined ? {} : { exact }),
        ...(count === 0 ? {} : { count }),
        ...(samples.length === 0 ? {} : { samples }),
    };
}
function middle(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

;// CONCATENATED MODULE: ./lib/measure/rounds/command-launcher.js
/** Launches a suite that is a shell command: filter in, process run, results read. */











/** The environment of what is started at a place. */
function environmentAt(place, { environment }) {
    return { ...environment, ...place.environment?.() };
}
function createCommandLauncher(suite, ports) {
    const parsed = (0,measure_focus/* suiteCommand */.m0)(suite.command);
    const command = { kind: 'shell', text: (0,preloaded/* keepingOurs */.bg)(parsed.text) };
    const files = new Map();
    /** As the tool told them, on either side. */
    const listed = new Set();
    // Settled by the warm-up of both sides: later launches are not guessed again.
    let settled = suite.format;
    async function launch(request) {
        const place = suite.places[request.side];
        const context = {
            side: suite.alone === true ? null : request.side,
            round: request.round,
            command: suite.command,
            secrets: ports.secrets,
        };
        const variables = variablesOf(parsed, request, listed);
        const results = files.get(request.side) ?? resultsOf(suite, place);
        if (results !== undefined)
            files.set(request.side, results);
        results?.prepare();
        const environment = (0,suite_environment/* padded */.jC)(environmentAt(place, ports), request.chance);
        const result = await (0,process/* run */.eF)(request.start?.wrap(command) ?? command, {
            directory: place.workingDirectory,
            environment: { ...environment, ...variables, ...request.start?.environment?.(environment, place) },
            ...(request.start?.input === undefined ? {} : { input: request.start.input }),
            timeoutSeconds: request.timeoutSeconds,
            signal: ports.signal,
            cleanup: ports.cleanup,
            ...(results === undefined
                ? { spool: external_node_path_.join(ports.temporary, `stdout-${sides.indexOf(request.side)}`) }
                : { keepBytes: 0 }),
            ...(ports.output === undefined ? {} : { onLine: ports.output }),
        });
        try {
            const format = request.round === 0 ? suite.format : settled;
            const { tool, reading } = (0,process/* succeeded */.gq)(result)
                ? read(result, results, format, context)
                : readInSpiteOf((0,launch_failure/* launchFailure */.kp)(result, context), result, () => read(result, results, format, context));
            settled = tool;
            return {
                tool,
                launch: oneLaunch(reading.launches, result),
                ignored: reading.ignored,
                ...(reading.machine === undefined ? {} : { machine: reading.machine }),
            };
        }
        finally {
            result.stdout.release();
        }
    }
    const { listing = null } = suite;
    const focuses = parsed.dialect !== null;
    if (listing === null)
        return { focuses, launch };
    const list = async (side, seconds) => {
        const names = await listedBy(suite, parsed, listing, side, seconds, ports);
        for (const name of names ?? [])
            listed.add(name);
        return names;
    };
    return { focuses, launch, names: { list, nameOf: listing.nameOf } };
}
/** More is no list of names. */
const namesBytes = 4 << 20;
/** Nothing is measured, and what an earlier launch left stays. */
async function listedBy({ places }, parsed, listing, side, timeoutSeconds, ports) {
    const place = places[side];
    const filter = parsed.dialect === null ? null : (0,measure_focus/* filterFor */.Qc)(parsed.dialect, null);
    const result = await (0,process/* run */.eF)({ kind: 'shell', text: (0,preloaded/* keepingOurs */.bg)(`${parsed.text.trimEnd()}${listing.flags}`) }, {
        directory: place.workingDirectory,
        environment: {
            ...environmentAt(place, ports),
            ...(filter === null ? {} : { [measure_focus/* filterName */.iw]: filter }),
            ...listing.environment,
        },
        timeoutSeconds,
        signal: ports.signal,
        cleanup: ports.cleanup,
        spool: external_node_path_.join(ports.temporary, `names-${sides.indexOf(side)}`),
        keepBytes: namesBytes,
    });
    try {
        if (result.ending.kind === 'cancelled')
            throw new cleanup/* Cancelled */.cJ();
        if (!(0,process/* succeeded */.gq)(result) || result.stdout.truncated)
            return null;
        const names = listing.namesIn(new TextDecoder().decode(result.stdout.read()));
        return names.length === 0 ? null : names;
    }
    finally {
        result.stdout.release();
    }
}
const sides = ['base', 'head'];
/** The environment that the placeholders in the command stand for. */
function variablesOf({ dialect, iterates }, { focus, slice }, listed) {
    if (iterates && slice === undefined) {
        throw new model_failure/* UsageFailure */.wK('`run` names `{iterations}`, which only the pairing `slices` gives a value', {
            hint: 'Set `pairing` to slices or auto, or write a number in the place of `{iterations}`.',
        });
    }
    const isListed = dialect === 'regex' && focus !== null && focus.length > 0 && focus.every((name) => listed.has(name));
    const exact = isListed ? (0,measure_focus/* exactFilter */.E2)(focus) : null;
    const filter = dialect === null ? null : (slice?.filter ?? exact ?? (0,measure_focus/* filterFor */.Qc)(dialect, focus));
    if (dialect !== null && filter === null)
        throw new model_failure/* Failure */.HR('the filter cannot be written for these names');
    return {
        ...(filter === null ? {} : { [measure_focus/* filterName */.iw]: filter }),
        ...(slice === undefined ? {} : { [measure_focus/* iterationsName */.wg]: String(slice.iterations) }),
    };
}
function resultsOf({ results }, place) {
    if (results === null)
        return undefined;
    return createResults({ ...place, pattern: results });
}
function read(result, results, format, context) {
    try {
        return (0,registry/* readResults */.x8)(results === undefined ? [printed(result)] : results.collect(), format);
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.HR)
            throw (0,launch_failure/* readingFailure */.PS)(error, result, context);
        throw error;
    }
}
/** What a launch gave that ended with an error, where its results tell why: a benchmark failed, and the tool is one
 *  that ends so after it ran the others. Throws the failure of the launch in all other cases. */
function readInSpiteOf(failure, { ending }, readAll) {
    // From 126 on, a shell tells of itself.
    if (ending.kind !== 'exited' || ending.code >= 126)
        throw failure;
    const { tool, reading } = readOr(failure, readAll);
    const rows = reading.launches.flatMap(({ benchmarks }) => benchmarks);
    const failed = rows.flatMap((row) => (row.status === 'failed' ? [row.message] : []));
    const isToldBy = failed.length > 0 && rows.some(({ status }) => status === 'ok');
    const goesOnAfter = registry/* formats */.Fx[tool]?.goesOnAfter;
    if (!isToldBy || goesOnAfter === undefined || !failed.every(goesOnAfter))
        throw failure;
    return { tool, reading };
}
function readOr(failure, readAll) {
    try {
        return readAll();
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.HR)
            throw failure;
        throw error;
    }
}
function printed({ stdout }) {
    if (stdout.size === 0) {
        throw new model_failure/* Failure */.HR('the suite printed nothing', {
            hint: 'If it writes its results to a file, name it in `results`; if it prints them to stderr, add `2>&1` to `run`.',
        });
    }
    if (stdout.truncated)
        throw tooMuch('stdout');
    return { path: 'stdout', bytes: stdout.read() };
}
/** One start of the command is one launch. A tool that starts several processes of its own and keeps
 *  them apart gives several figures per benchmark; they share this launch's moment and count as one. */
function oneLaunch(launches, result) {
    const benchmarks = launches.length === 1 ? launches[0].benchmarks : mergeLaunches(launches);
    return { benchmarks, seconds: result.seconds, started: result.started };
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createLauncher)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _command_launcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5672);
/* harmony import */ var _runner_launcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7961);
/** The launcher of a suite: the built-in runner, or the user's own command. */



function createLauncher(plan, places, inner, runner, alone = false) {
    if (plan.run === null) {
        if (plan.results !== null)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK('`results` is set without `run`', { hint: 'Set `run` as well.' });
        return (0,_runner_launcher_js__WEBPACK_IMPORTED_MODULE_2__/* .createRunnerLauncher */ .ju)({ benchFiles: plan.benchFiles, places, runner, alone }, inner);
    }
    const { run: command, results, format, listing = null } = plan;
    return (0,_command_launcher_js__WEBPACK_IMPORTED_MODULE_1__/* .createCommandLauncher */ .y)({ command, results, format, places, alone, listing }, inner);
}


/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createRounds)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4179);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2103);
/** The coarsest pairing, for any suite: one launch of base and one of head back to back, in random
 *  order that is balanced over every two rounds. */



/** A launch that takes twenty times as long as in the warm-up hangs, whatever the machine does. */
const slowestFactor = 20;
const shortestTimeout = 60;
const nothing = { benchmarks: [] };
function createRounds({ launcher, chance, launchTimeoutSeconds, secondsLeft }) {
    const order = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .firstSides */ .NV)(chance);
    let timeoutSeconds = launchTimeoutSeconds;
    let tool = null;
    let absent = null;
    /** Both sides in order; a base without a suite stays empty. */
    async function both(round, first, focus) {
        const seed = Math.floor(chance.next() * 2 ** 32);
        const launched = { base: null, head: null };
        for (const side of [first, (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .otherSide */ ._P)(first)]) {
            if (side === 'base' && absent !== null)
                continue;
            launched[side] = await launchOrAbsent({ side, round, focus, timeoutSeconds, chance: (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .chanceFrom */ .N2)(seed) });
            checkTool(side, round, launched[side]?.tool);
        }
        return launched;
    }
    async function launchOrAbsent(request) {
        const left = request.round > 0 ? undefined : secondsLeft?.();
        try {
            if (left === undefined || left >= request.timeoutSeconds)
                return await launcher.launch(request);
            if (left <= 0)
                throw new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .OutOfTime */ .fg(Number.POSITIVE_INFINITY);
            return await launcher.launch({ ...request, timeoutSeconds: left });
        }
        catch (error) {
            if (error instanceof _source_js__WEBPACK_IMPORTED_MODULE_1__/* .LaunchTimedOut */ .X && left !== undefined && left < request.timeoutSeconds)
                throw new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .OutOfTime */ .fg(Number.POSITIVE_INFINITY);
            // Only the first launch may find that base has no suite yet: later, something broke.
            if (!(error instanceof _source_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteAbsent */ .wk) || request.side !== 'base' || request.round !== 0)
                throw error;
            absent = error;
            return null;
        }
    }
    function checkTool(side, round, found) {
        if (found === undefined || found === tool)
            return;
        if (tool !== null) {
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${side}, ${round === 0 ? 'warm-up' : `round ${round}`}: results of ${found}, but of ${tool} before`, {
                hint: 'Base and head must be measured with the same tool. Compare with a commit that uses it, or set `harness: head`.',
            });
        }
        tool = found;
    }
    return {
        pairing: 'rounds',
        focuses: launcher.focuses,
        async warmUp(only) {
            const { base, head } = await both(0, 'base', only ?? null);
            if (head === null || tool === null)
                throw absent ?? new Error('a launch of head gave nothing');
            const seconds = [base, head].map((side) => side?.launch.seconds ?? 0);
            if (only === undefined)
                timeoutSeconds = Math.min(launchTimeoutSeconds, Math.max(shortestTimeout, slowestFactor * Math.max(...seconds)));
            return warmUpOf(tool, base, head, seconds[0] + seconds[1]);
        },
        async measure(round, focus) {
            const first = order.next().value;
            const { base, head } = await both(round, first, focus);
            return { round, first, base: base?.launch ?? nothing, head: head?.launch ?? nothing };
        },
        notes: () => (absent === null ? [] : [absent.note]),
    };
}
function warmUpOf(tool, base, head, pairSeconds) {
    const machine = head.machine ?? base?.machine;
    return {
        tool,
        base: base?.launch ?? nothing,
        head: head.launch,
        pairSeconds,
        ignored: head.ignored,
        ...(machine === undefined ? {} : { machine }),
    };
}


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ writeJob),
/* harmony export */   cy: () => (/* binding */ findNode),
/* harmony export */   ju: () => (/* binding */ createRunnerLauncher),
/* harmony export */   n4: () => (/* binding */ findBenchFiles),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(657);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1659);
/* harmony import */ var _host_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2878);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8675);
/* harmony import */ var _checkout_suite_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5185);
/* harmony import */ var _launch_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2718);
/* harmony import */ var _runners_node_job_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3314);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4179);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2103);
/* harmony import */ var _command_launcher_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5672);
/** Launches the built-in runner: every bench file in a fresh process of the user's own Node, in an order
 *  that is random per round and the same for both sides of a pair. */













/** What the built-in runner looks for, besides what is not the user's own: installed, built, hidden. */
const skipped = (name) => name.startsWith('.') || ['node_modules', 'dist'].includes(name);
function findBenchFiles(workingDirectory, globs) {
    return (0,_host_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .lY)(workingDirectory, globs, { skip: skipped });
}
function createRunnerLauncher(suite, ports) {
    const found = {};
    let node = null;
    function filesOf(request, context) {
        const directory = suite.places[request.side].workingDirectory;
        found[request.side] ??= labelled(findBenchFiles(directory, suite.benchFiles));
        const files = found[request.side];
        if (files.length > 0)
            return files;
        throw new _source_js__WEBPACK_IMPORTED_MODULE_9__/* .SuiteAbsent */ .wk(`${(0,_launch_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(context)}: no bench files match ${suite.benchFiles.join(', ')}`, {
            hint: 'Set `run` to the command that runs your suite, or add a bench file such as bench/parse.bench.mjs: `export default (bench) => { bench.add("parse", () => parse(text)) }`.',
        });
    }
    async function launch(request) {
        const context = {
            side: suite.alone === true ? null : request.side,
            round: request.round,
            command: 'built-in runner',
            secrets: ports.secrets,
        };
        const files = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_11__/* .shuffled */ .A4)(filesOf(request, context), request.chance);
        const place = suite.places[request.side];
        node ??= await findNode(place.workingDirectory, ports);
        const began = performance.now();
        const started = Date.now() / 1000;
        const parts = [];
        for (const file of files) {
            const only = request.focus?.filter((name) => name.startsWith(file.label + _runners_node_job_js__WEBPACK_IMPORTED_MODULE_12__/* .nameSeparator */ .T)) ?? null;
            if (only?.length === 0)
                continue;
            const left = request.timeoutSeconds - (performance.now() - began) / 1000;
            parts.push(await runFile(file, only, { place, node, runner: suite.runner, left, context, request, ports }));
        }
        return merge(parts, files, { seconds: (performance.now() - began) / 1000, started });
    }
    return { focuses: true, launch };
}
/** `bench/parse` for bench/parse.bench.mjs, so that a benchmark keeps its name when its file changes
 *  between JavaScript and TypeScript; the whole path where two files would share that. */
function labelled(files) {
    const stem = ({ path: file }) => file.replace(/(\.bench)?\.[cm]?[jt]s$/, '');
    const stems = files.map(stem);
    return files.map((file) => {
        const own = stem(file);
        return { ...file, label: stems.filter((other) => other === own).length === 1 ? own : file.path };
    });
}
/** The user's Node, and the flag with which 22.6 to 22.17 and 23.0 to 23.5 run TypeScript. */
async function findNode(directory, ports) {
    const file = (0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .findOnPath */ .aY)('node', ports.environment) ?? process.execPath;
    const result = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({ kind: 'argv', file, args: ['-p', 'process.versions.node'] }, {
        directory,
        environment: ports.environment,
        timeoutSeconds: 60,
        signal: ports.signal,
        cleanup: ports.cleanup,
        sweep: false,
    });
    const version = new TextDecoder().decode(result.stdout.read()).trim();
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const flagged = (major === 22 && minor >= 6 && minor < 18) || (major === 23 && minor < 6);
    return { file, args: flagged ? ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'] : [] };
}
async function runFile(file, only, how) {
    const { ports } = how;
    const context = { ...how.context, command: `built-in runner on ${file.path}` };
    const jobFile = node_path__WEBPACK_IMPORTED_MODULE_1__.join(ports.temporary, 'job.json');
    const answer = node_path__WEBPACK_IMPORTED_MODULE_1__.join(ports.temporary, 'answer.json');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(answer, { force: true });
    const job = { file: file.absolute, shown: file.path, label: file.label, only, answer };
    writeJob(jobFile, job);
    const result = await (0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)({ kind: 'argv', file: how.node.file, args: [...how.node.args, how.runner, jobFile] }, {
        directory: how.place.workingDirectory,
        environment: (0,_checkout_suite_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .padded */ .jC)((0,_command_launcher_js__WEBPACK_IMPORTED_MODULE_10__/* .environmentAt */ .F)(how.place, ports), how.request.chance),
        timeoutSeconds: Math.max(1, how.left),
        signal: ports.signal,
        cleanup: ports.cleanup,
        keepBytes: 0,
        ...(ports.output === undefined ? {} : { onLine: ports.output }),
    });
    const bytes = readAnswer(answer);
    const refusal = bytes === null ? null : refusalIn(bytes);
    if (refusal !== null)
        throw (0,_launch_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .readingFailure */ .PS)(new _model_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(refusal.message, { hint: refusal.hint }), result, context);
    if (!(0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .succeeded */ .gq)(result))
        throw (0,_launch_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .launchFailure */ .kp)(result, context);
    return read(file, bytes, result, context);
}
function writeJob(file, job) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, JSON.stringify(job));
    }
    catch (error) {
        throw (0,_host_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .explainSystemError */ .T)(error, `writing ${file}`);
    }
}
function readAnswer(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch {
        return null;
    }
}
function refusalIn(bytes) {
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith(`{"schema":"${_runners_node_job_js__WEBPACK_IMPORTED_MODULE_12__/* .refusalSchema */ .I}"`))
        return null;
    return JSON.parse(text);
}
function read(file, bytes, result, context) {
    try {
        if (bytes === null) {
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR(`${file.path} ended its process before it was measured`, {
                hint: 'A bench file must not call process.exit().',
            });
        }
        const { reading } = (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readResults */ .x8)([{ path: file.path, bytes }], 'benchgate');
        return {
            file: file.path,
            benchmarks: reading.launches.flatMap((launch) => launch.benchmarks),
            ignored: reading.ignored,
            machine: reading.machine,
        };
    }
    catch (error) {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            throw (0,_launch_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .readingFailure */ .PS)(error, result, context);
        throw error;
    }
}
/** In the order of the files' names, whatever order they ran in. */
function merge(parts, files, timing) {
    const order = files.map((file) => file.path).sort();
    const sorted = [...parts].sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file));
    const machine = sorted[0]?.machine;
    return {
        tool: 'benchgate',
        launch: { benchmarks: sorted.flatMap((part) => part.benchmarks), ...timing },
        ignored: sorted.flatMap((part) => part.ignored),
        ...(machine === undefined ? {} : { machine }),
    };
}


/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runnersFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** The wing measure/runners/: what runs benchmarks inside the user's own interpreter, one folder each. */

/** The folder that holds them all, given the entry of Node's: `runners/node/index.js`. */
function runnersFolder(runner) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(runner), '..');
}


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refusalSchema),
/* harmony export */   T: () => (/* binding */ nameSeparator)
/* harmony export */ });
/** What the built-in runner is asked, and what it answers: two JSON files. Standard output stays free
 *  for whatever the benchmarks print. */
const refusalSchema = 'benchgate/refusal/1';
/** Between the label of the file and the name of the task. */
const nameSeparator = ' > ';


/***/ }),

/***/ 7688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oR: () => (/* binding */ joined),
  bg: () => (/* binding */ keepingOurs),
  J7: () => (/* binding */ withBunPreload),
  oi: () => (/* binding */ withNodePreload),
  BV: () => (/* binding */ withPythonFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/measure/shell-text.js
var shell_text = __webpack_require__(3672);
// EXTERNAL MODULE: ./lib/host/files.js
var host_files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/text-file.js
var text_file = __webpack_require__(2570);
;// CONCATENATED MODULE: ./lib/measure/runners/script-options.js
/** Options of Node that npm and pnpm give to the scripts they run, in place of the NODE_OPTIONS that they were given
 *  themselves. Takes where a command runs, gives the variables that win over the files in which such options stand. */



/** npm, and pnpm up to 10: a variable wins over all files. */
const npm = { variable: 'npm_config_node_options', file: '.npmrc', line: /^\s*node-options\s*=\s*(.*?)\s*$/gm };
/** pnpm from 11 on. pnpm 10 reads the same file, and there is no variable that wins over it. */
const pnpm = {
    variable: 'pnpm_config_node_options',
    file: 'pnpm-workspace.yaml',
    line: /^nodeOptions\s*:\s*(.*?)\s*$/gm,
};
/** By the name of the variable, those that a package manager would give to scripts there. */
function scriptOptions(environment, place) {
    const folders = (0,host_files/* foldersUpTo */.Kd)(place.root, place.workingDirectory);
    const files = (name) => folders.map((folder) => external_node_path_.join(folder, name));
    return {
        ...optionsBy(npm, [...files(npm.file), ...usersFile(environment)], environment),
        ...optionsBy(pnpm, files(pnpm.file), environment),
    };
}
function usersFile(environment) {
    const named = Object.entries(environment).find(([name]) => /^npm_config_userconfig$/i.test(name))?.[1];
    const { HOME } = environment;
    return named !== undefined ? [named] : HOME === undefined ? [] : [external_node_path_.join(HOME, npm.file)];
}
function optionsBy({ variable, line }, files, environment) {
    // Package managers know it in capitals as well.
    const own = Object.entries(environment).filter(([name, value]) => name.toLowerCase() === variable && value !== '');
    if (own.length > 0)
        return Object.fromEntries(own);
    const named = files.map((file) => lastValue((0,text_file/* textIfThere */.h)(file), line)).find((options) => options !== null);
    // What is put together from NODE_OPTIONS has ours in it.
    return named === undefined || named === null || /\$\{NODE_OPTIONS\}/.test(named) ? {} : { [variable]: named };
}
/** Null where it names none. */
function lastValue(text, line) {
    const written = [...text.matchAll(line)].at(-1)?.[1] ?? '';
    const value = /^(["'])(.*)\1/.exec(written)?.[2] ?? written.replace(/\s*[;#].*$/, '');
    return value === '' ? null : value;
}

;// CONCATENATED MODULE: ./lib/measure/runners/preloaded.js
/** How runners get into the interpreters that a command starts: by PYTHONPATH and NODE_OPTIONS. A command that sets
 *  these itself (`PYTHONPATH=src python -m pytest`) would lose them, so what is ours also stands in variables of our
 *  own, which such an assignment is made to begin with. Package managers set NODE_OPTIONS for scripts: see
 *  script-options.ts. */



const ours = { PYTHONPATH: 'BENCHGATE_PYTHONPATH', NODE_OPTIONS: 'BENCHGATE_NODE_OPTIONS' };
/** What differs from `environment` so that modules of `folder` are found by every Python. */
function withPythonFolder(environment, folder) {
    return both('PYTHONPATH', environment, folder, external_node_path_.delimiter);
}
/** What differs from `environment` so that every Node which a command there starts loads `file` before anything else. */
function withNodePreload(environment, file, place) {
    // Node reads the variable word by word, but for what stands in double quotes.
    const own = `--require "${file.replace(/[\\"]/g, '\\$&')}"`;
    const given = Object.entries(scriptOptions(environment, place));
    return {
        ...both('NODE_OPTIONS', environment, own, ' '),
        ...Object.fromEntries(given.map(([name, theirs]) => [name, joined(own, theirs, ' ')])),
    };
}
/** The same of Bun, which wants one word of its own, and quotes around all of it where there is a blank in it. Nothing keeps
 *  what is ours where a command sets the variable itself. */
function withBunPreload({ BUN_OPTIONS }, file) {
    const word = `--preload=${file}`;
    return { BUN_OPTIONS: joined(/\s/.test(word) ? `"${word}"` : word, BUN_OPTIONS, ' ') };
}
function both(name, environment, own, separator) {
    return {
        [name]: joined(own, environment[name], separator),
        [ours[name]]: joined(own, environment[ours[name]], separator),
    };
}
/** `theirs` behind `own`, as in a PATH. */
function joined(own, theirs, separator) {
    return theirs === undefined || theirs === '' ? own : `${own}${separator}${theirs}`;
}
const assignment = /^(PYTHONPATH|NODE_OPTIONS)=(?!\s|$|;|&|""|'')/;
/** A shell command in which an assignment to one of these variables, written outside of quotes, keeps what is ours:
 *  `PYTHONPATH=src` becomes `PYTHONPATH="${BENCHGATE_PYTHONPATH:+$BENCHGATE_PYTHONPATH:}"src`. What sets them
 *  elsewhere (a script, a quoted command) is seen when the processes do not tell what they loaded. */
function keepingOurs(command) {
    if (process.platform === 'win32')
        return command;
    return (0,shell_text/* replaceInShell */.k)(command, (at, quote) => {
        const begins = quote === null && /[\s;&|(]/.test(command[at - 1] ?? ' ');
        const found = begins ? assignment.exec(command.slice(at)) : null;
        if (found === null)
            return null;
        const name = found[1];
        const separator = name === 'PYTHONPATH' ? ':' : ' ';
        return { length: found[0].length, text: `${name}="\${${ours[name]}:+$${ours[name]}${separator}}"` };
    });
}


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   N2: () => (/* binding */ chanceFrom),
/* harmony export */   NV: () => (/* binding */ firstSides),
/* harmony export */   _P: () => (/* binding */ otherSide)
/* harmony export */ });
/** Which side goes first. Random within a pair, balanced over every two rounds (ABBA or BAAB), so that
 *  neither drift nor the advantage of going second favours a side. */
/** An endless sequence: the first side of round 1, 2, 3 and so on. */
function* firstSides(chance) {
    for (;;) {
        const first = chance.next() < 0.5 ? 'base' : 'head';
        yield first;
        yield otherSide(first);
    }
}
function otherSide(side) {
    return side === 'base' ? 'head' : 'base';
}
/** A copy in random order (Fisher–Yates). */
function shuffled(items, chance) {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(chance.next() * (i + 1));
        [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
}
/** Chance for one launch, drawn once per round so that both sides of a pair get the same. Mulberry32. */
function chanceFrom(seed) {
    let state = seed >>> 0;
    return {
        next() {
            state = (state + 0x6d2b79f5) >>> 0;
            let mixed = Math.imul(state ^ (state >>> 15), state | 1);
            mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
            return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
        },
    };
}


/***/ }),

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   IK: () => (/* binding */ dividesItself),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   KS: () => (/* binding */ shardEnvironment),
/* harmony export */   TE: () => (/* binding */ shardsName),
/* harmony export */   rR: () => (/* binding */ indivisible)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _part_of_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3528);
/** One shard of a suite: the benchmarks that fall to it, when several jobs share the suite between them.
 *
 *  Either the command divides the suite itself, by the placeholders `{shard}` and `{shards}`; or any
 *  source that can leave out benchmarks is asked only for its own. Then every shard lists the whole suite
 *  once, on both sides, and takes every n-th name of all in order: the same division in each of the jobs,
 *  and the same on base and head, whatever either lacks. Refuses a suite that neither way divides, and a
 *  share without a benchmark. */


/** What the suite finds in its environment, and what the placeholders stand for. */
const shardName = 'BENCHGATE_SHARD';
const shardsName = 'BENCHGATE_SHARDS';
function shardEnvironment(shard) {
    return shard === null ? {} : { [shardName]: String(shard.index), [shardsName]: String(shard.of) };
}
/** Whether the command says where the shard goes. */
function dividesItself(command) {
    return command !== null && (command.includes('{shard}') || new RegExp(`\\b${shardName}\\b`).test(command));
}
/** A source that measures only what falls to the shard. */
function shardOf(source, shard) {
    if (!source.focuses)
        throw indivisible(shard);
    return (0,_part_of_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .partOfSuite */ .n4)(source, (names) => shareOf(names, shard), missingOfShard);
}
/** Every n-th name, in an order that is the same everywhere. */
function shareOf(names, { index, of }) {
    if (names.length < of) {
        const found = names.length === 1 ? 'one benchmark' : `${names.length} benchmarks`;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`\`shard\`: there are ${of} shards for ${found}`, {
            hint: `Use at most ${Math.max(1, names.length)} in \`shard\`.`,
        });
    }
    const inOrder = [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return inOrder.filter((_, i) => i % of === index - 1);
}
function missingOfShard(missing, of) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`shard\`: ${missing.length} of the shard's ${of} benchmarks could not be run by themselves, such as ${missing[0]}`, { hint: 'Let the command divide the suite: write `{shard}` and `{shards}` in `run` where your tool takes them.' });
}
/** What to do where nothing says how to divide. */
function indivisible({ index, of }) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`\`shard: ${index}/${of}\`: nothing says how this suite is divided`, {
        hint: 'Write `{shard}` and `{shards}` in `run` where your tool takes them (`npx vitest bench --shard {shard}/{shards}`), or `{filter}` where it takes a regular expression of the benchmarks to run.',
    });
}


/***/ }),

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ replaceInShell)
/* harmony export */ });
/** A shell command as text that is changed in places, by what is quoted there. */
/** Walks through a POSIX shell's command; `replace` is asked at each character that no backslash takes away, with the
 *  quotes that it stands in, and gives what stands there instead, or null. What it gives is not looked at again. */
function replaceInShell(command, replace) {
    let quote = null;
    let text = '';
    for (let i = 0; i < command.length; i++) {
        const found = replace(i, quote);
        if (found !== null) {
            text += found.text;
            i += found.length - 1;
            continue;
        }
        const character = command[i];
        text += character;
        if (character === '\\' && quote !== "'")
            text += command[++i] ?? '';
        else if (character === quote)
            quote = null;
        else if (quote === null && (character === '"' || character === "'"))
            quote = character;
    }
    return text;
}


/***/ }),

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ criterionFormats),
/* harmony export */   Wc: () => (/* binding */ cargoLister),
/* harmony export */   aO: () => (/* binding */ canNameRunner),
/* harmony export */   bH: () => (/* binding */ cargoRunner),
/* harmony export */   lb: () => (/* binding */ buildsOfCargo),
/* harmony export */   mm: () => (/* binding */ cargoConfigurations),
/* harmony export */   tZ: () => (/* binding */ namingRunner),
/* harmony export */   wc: () => (/* binding */ setsCargoRunner),
/* harmony export */   xJ: () => (/* binding */ criterionFlags),
/* harmony export */   yJ: () => (/* binding */ takesFractions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2570);
/** Programs that cargo starts are started through a script that adds criterion's flags to those that hold criterion. Cargo
 *  reads the name of such a runner from the environment, so it reaches `cargo bench` behind make, just and scripts. */



/** By its files, and by what it prints. */
const criterionFormats = ['criterion', 'criterion-text'];
/** Seconds. */
const warmUp = 0.05;
const measurement = 0.1;
/** The fewest that criterion takes, and the fewest without a warning. */
const samples = 10;
const resamples = 1000;
const criterionFlags = `--warm-up-time ${warmUp} --measurement-time ${measurement} --sample-size ${samples} --nresamples ${resamples} --noplot`;
/** Of a program, and whether it holds criterion, by words of its own flags. */
const knowsCriterion = `holds() { LC_ALL=C grep -q -e "$1" -- "$program" 2>/dev/null; }
criterion() { holds measurement-time && holds nresamples; }`;
/** Before 0.4, criterion took whole seconds only; a program without the paths of its sources may be such a one. */
const takesFractions = "holds 'criterion-0\\.[4-9]' || holds 'criterion-0\\.[1-9][0-9]'";
/** `--bench` is what cargo itself tells a program of `cargo bench`. */
const script = `#!/bin/sh
program=$1
shift
has() {
  for one in "$@"; do
    case $one in "$flag" | "$flag="*) return 0 ;; esac
  done
  return 1
}
${knowsCriterion}
flag=--bench
has "$@" || exec "$program" "$@"
for flag in --test --list --quick --profile-time --load-baseline --help -h --version; do
  if has "$@"; then exec "$program" "$@"; fi
done
criterion || exec "$program" "$@"
if ${takesFractions}; then warm=${warmUp} measure=${measurement}; else warm=1 measure=1; fi
: >"\${0%/*}/criterion"
flag=--warm-up-time; has "$@" || set -- "$@" "$flag" "$warm"
flag=--measurement-time; has "$@" || set -- "$@" "$flag" "$measure"
flag=--sample-size; has "$@" || set -- "$@" "$flag" ${samples}
flag=--nresamples; has "$@" || set -- "$@" "$flag" ${resamples}
flag=--noplot; has "$@" || { flag=-n; has "$@"; } || set -- "$@" --noplot
exec "$program" "$@"
`;
/** Asks programs of criterion for their names, and starts no other. */
const lister = `#!/bin/sh
program=$1
shift
${knowsCriterion}
criterion || exit 0
exec "$program" "$@" --list
`;
/** What has cargo ask in place of measuring; null where a script in `folder` could not be named to it. */
function cargoLister(folder) {
    if (!canNameRunner(folder))
        return null;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'cargo-lister');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, lister);
    return namingRunner(file);
}
/** Writes the script into `folder`; null where it could not be named to cargo. `trace` is there once it has told
 *  a program of criterion. */
function cargoRunner(folder) {
    if (!canNameRunner(folder))
        return null;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'cargo-runner');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, script);
    return { environment: namingRunner(file), trace: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'criterion') };
}
/** Whether a script in `folder` can be named to cargo, which splits the value at blanks. */
function canNameRunner(folder) {
    return process.platform !== 'win32' && !/\s/.test(folder);
}
/** What names a script to cargo, which starts the programs of this machine through it. */
function namingRunner(script) {
    return Object.fromEntries(hostTriples().map((triple) => [`CARGO_TARGET_${triple}_RUNNER`, `sh ${script}`]));
}
const plainBench = /^\s*((?:\w+=\S*\s+)*cargo(?:\s+\+\S+)?\s+bench(?=\s|$)[^|&;<>()`$\\#\n]*?)\s*(?:\s--(?:\s[^|&;<>()`$#\n]*)?)?$/;
/** What builds all that a plain `cargo bench` would run, and runs none of it; null for any other command. */
function buildsOfCargo(run) {
    const command = plainBench.exec(run)?.[1];
    return command === undefined || /\s--no-run\b/.test(command) ? null : `${command} --no-run`;
}
function hostTriples() {
    const processor = process.arch === 'arm64' ? 'AARCH64' : 'X86_64';
    if (process.platform === 'darwin')
        return [`${processor}_APPLE_DARWIN`];
    return [`${processor}_UNKNOWN_LINUX_GNU`, `${processor}_UNKNOWN_LINUX_MUSL`];
}
/** Whether somebody has named a runner already: ours would take its place. */
function setsCargoRunner(places, environment) {
    if (Object.keys(environment).some((name) => /^CARGO_TARGET_.*_RUNNER$/.test(name)))
        return true;
    const homes = [environment['CARGO_HOME'], node_path__WEBPACK_IMPORTED_MODULE_1__.join(environment['HOME'] ?? '/', '.cargo')].filter((home) => home !== undefined);
    const folders = Object.values(places).flatMap((place) => [place.workingDirectory, place.root]);
    return [...homes, ...folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.cargo'))]
        .flatMap(cargoConfigurations)
        .some((file) => /^\s*(?:[^#\n]*\.)?runner\s*=/m.test((0,_host_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textIfThere */ .h)(file)));
}
/** The two names that a configuration of Cargo may have in a `.cargo` or in Cargo's home. */
function cargoConfigurations(folder) {
    return ['config.toml', 'config'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
}


/***/ }),

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ startsJmhLast),
/* harmony export */   Ex: () => (/* binding */ shortJmh),
/* harmony export */   bB: () => (/* binding */ profiledJmh),
/* harmony export */   wi: () => (/* binding */ forkOptionsName)
/* harmony export */ });
/** JMH takes its settings from annotations and from its command line, and from nowhere else: what is missing there is
 *  written behind the command, where that is the last thing that the command does. */
const short = [
    ['-f', '1'],
    // Forks of which nothing counts; an annotation may ask for some.
    ['-wf', '0'],
    ['-wi', '3'],
    ['-w', '200ms'],
    ['-i', '3'],
    ['-r', '100ms'],
];
/** Under a profiler, of which warming up is a part. Java takes a hundred samples a second at most, and starting twice and
 *  reading them take as long as seconds of work: one launch has to have enough, and five of each side have to fit. */
const profiled = [
    ['-f', '1'],
    ['-wf', '0'],
    ['-wi', '1'],
    ['-w', '500ms'],
    ['-i', '3'],
    ['-r', '1s'],
];
/** `java …` as a last simple command: no pipe, redirection, substitution or comment behind it, but in quotes, as the bar
 *  of an expression is. */
const lastJava = /(?:^|&&|;|\n)\s*(?:\w+=\S*\s+)*(?:\S*\/)?java\s((?:'[^'\n]*'|"[^"`\\\n]*"|[^'";&|<>#`\n])*)$/;
const startsJmh = /(?:^|\s)org\.openjdk\.jmh\.Main(?:\s|$)|(?:^|\s)-jar\s+["']?\S*(?:benchmarks|jmh)\S*\.jar["']?(?:\s|$)/;
/** The command with what it does not say itself, and what that is; null where it does not plainly start JMH. */
function shortJmh(run) {
    const command = run.trimEnd();
    const own = ownWords(command);
    if (own === null || isSingleShot(own))
        return null;
    const missing = short.filter(([flag]) => !new RegExp(`(?:^|\\s)${flag}(?:\\s|$)`).test(own));
    if (missing.length === 0)
        return null;
    const flags = missing.map((words) => words.join(' ')).join(' ');
    return { run: `${command} ${flags}`, flags };
}
/** What is said to JMH; null where that is not plain, or where it lists or helps and measures nothing. */
function ownWords(command) {
    const rest = lastJava.exec(command)?.[1] ?? '';
    const main = startsJmh.exec(rest);
    const own = main === null ? null : rest.slice(main.index + main[0].length);
    return own === null || /(?:^|\s)-(?:l|lp|lprof|lrf|h)(?:\s|$)/.test(own) ? null : own;
}
/** Whether the command plainly starts JMH last, so that flags may stand behind it, and is to measure with it. */
function startsJmhLast(run) {
    return ownWords(run.trimEnd()) !== null;
}
/** A single run is the user's own choice of what is short. */
function isSingleShot(own) {
    return /(?:^|\s)-bm\s+ss(?:\s|$)/.test(own);
}
/** In quotes, or a setting with its value, which JMH takes once. */
const quotedOrSetting = /'[^']*'|"[^"]*"|(?:^|\s)(-f|-wf|-wi|-w|-i|-r)\s+([\w.]+)(?=\s|$)/g;
/** The variable that holds options for the machine that measures and for no other. */
const forkOptionsName = 'BENCHGATE_FORK_OPTIONS';
/** The command for one launch under a profiler; as it is where it does not plainly start JMH. How long and how often it
 *  measures is set anew, since that is chosen for a measurement; without a fork it stays.
 *  @param benchmark whose parameters are the only ones that are run. */
function profiledJmh(run, benchmark) {
    const command = run.trimEnd();
    const own = ownWords(command);
    if (own === null || isSingleShot(own))
        return { run, hasForkOptions: false };
    let forks = profiled[0][1];
    const kept = own.replace(quotedOrSetting, (all, flag, value) => {
        if (flag === '-f' && value === '0')
            forks = '0';
        return flag === undefined ? all : '';
    });
    const words = profiled.map(([flag, value]) => `${flag} ${flag === '-f' ? forks : value}`);
    const all = [command.slice(0, command.length - own.length).trimEnd(), kept.trim(), ...words];
    // What an annotation puts there is lost; most say what they need by the other two, which stay.
    const hasForkOptions = forks !== '0' && !/(?:^|\s)-jvmArgsPrepend(?:\s|$)/.test(own);
    const options = hasForkOptions ? [`-jvmArgsPrepend "$${forkOptionsName}"`] : [];
    return {
        run: [...all.filter((one) => one !== ''), ...parametersOf(benchmark, own), ...options].join(' '),
        hasForkOptions,
    };
}
/** JMH's expressions select methods, each with all values of its parameters. Of `Class.method:size=10,kind=a [avgt]` those
 *  that need no quotes. */
function parametersOf(benchmark, own) {
    const list = /:([^:\s]+=[^:\s]*) \[\w+\]$/.exec(benchmark)?.[1]?.split(',') ?? [];
    if (/(?:^|\s)-p(?:\s|$)/.test(own) || list.some((one) => !/^\w+=[\w.+-]+$/.test(one)))
        return [];
    return list.map((one) => `-p ${one}`);
}


/***/ }),

/***/ 2103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ LaunchTimedOut),
/* harmony export */   fg: () => (/* binding */ OutOfTime),
/* harmony export */   wk: () => (/* binding */ SuiteAbsent)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** What every pairing has in common: a source that gives one measured pair after the other. `rounds`
 *  launches the whole suite on each side back to back; finer pairings bring base and head closer in
 *  time behind the same interface, and the loop in measure.ts neither knows nor cares. */

/** Warming up ended because not one round would fit after it. */
class OutOfTime extends Error {
    /** Wall seconds that a pair over the whole suite takes, as far as that was seen. */
    pairSeconds;
    /** How many times as long head took as base, of each benchmark that both had run. */
    ratios;
    constructor(pairSeconds, ratios = new Map()) {
        super('the time budget is too short for one round');
        this.name = 'OutOfTime';
        this.pairSeconds = pairSeconds;
        this.ratios = ratios;
    }
}
/** A launch was ended since it took longer than it may. */
class LaunchTimedOut extends _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
/** The suite does not exist on this side at all (no bench files, no working directory, no such
 *  command), which is not the same as a suite that fails. A pull request may well add the suite. */
class SuiteAbsent extends _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    /** What is said where it was base that had none. */
    get note() {
        return { code: 'suite-absent-in-base', because: this.message, advice: this.hint ?? null };
    }
}


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jy: () => (/* binding */ launcherPorts),
  bt: () => (/* binding */ measureSuite),
  VV: () => (/* binding */ placeIn),
  og: () => (/* binding */ runSuite),
  Lx: () => (/* binding */ setUpSide)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/measure/checkout/built-crates.js
var built_crates = __webpack_require__(9962);
// EXTERNAL MODULE: ./lib/measure/checkout/head-bench-files.js
var head_bench_files = __webpack_require__(3418);
// EXTERNAL MODULE: ./lib/host/process.js
var host_process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/measure/launch-failure.js
var launch_failure = __webpack_require__(2718);
// EXTERNAL MODULE: ./lib/measure/rounds/command-launcher.js + 2 modules
var command_launcher = __webpack_require__(5672);
;// CONCATENATED MODULE: ./lib/measure/checkout/set-up.js
/** Runs the user's `setup` once on a side, before anything is measured. */



/** Throws a Failure that says which side does not build, and why. */
async function setUp(command, side, place, timeoutSeconds, ports) {
    const result = await runAt(command, place, timeoutSeconds, ports);
    if (!(0,host_process/* succeeded */.gq)(result))
        throw (0,launch_failure/* setUpFailure */.oH)(result, side, command, ports.secrets);
}
/** Builds what the first launch would, which is no part of the time budget. Where that fails, the launch says so; where it
 *  hangs, that would, too, so that a Failure is thrown. */
async function buildAhead(command, side, place, timeoutSeconds, ports) {
    const result = await runAt(command, place, timeoutSeconds, ports);
    if (result.ending.kind === 'timed-out' || result.ending.kind === 'cancelled')
        throw (0,launch_failure/* setUpFailure */.oH)(result, side, command, ports.secrets);
}
function runAt(command, place, timeoutSeconds, ports) {
    return (0,host_process/* run */.eF)({ kind: 'shell', text: command }, {
        directory: place.workingDirectory,
        environment: (0,command_launcher/* environmentAt */.F)(place, ports),
        timeoutSeconds,
        signal: ports.signal,
        cleanup: ports.cleanup,
        keepBytes: 0,
        ...(ports.output === undefined ? {} : { onLine: ports.output }),
    });
}

// EXTERNAL MODULE: ./lib/measure/checkout/suite-environment.js
var suite_environment = __webpack_require__(5185);
// EXTERNAL MODULE: ./lib/measure/choice/command-pairing.js + 12 modules
var command_pairing = __webpack_require__(1072);
// EXTERNAL MODULE: ./lib/measure/choice/counted-way.js + 2 modules
var counted_way = __webpack_require__(3967);
// EXTERNAL MODULE: ./lib/measure/choice/pairing.js + 11 modules
var choice_pairing = __webpack_require__(742);
// EXTERNAL MODULE: ./lib/measure/fitting/fitting.js + 2 modules
var fitting = __webpack_require__(8935);
// EXTERNAL MODULE: ./lib/measure/focus.js
var measure_focus = __webpack_require__(1456);
// EXTERNAL MODULE: ./lib/measure/instructions/instructions.js + 1 modules
var instructions = __webpack_require__(3472);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/measure/part-of-suite.js
var part_of_suite = __webpack_require__(3528);
;// CONCATENATED MODULE: ./lib/measure/leave-out.js
/** A source that leaves out the benchmarks that a change does not reach. Where the suite lists others than were looked
 *  at, or cannot leave out any, it measures all of them. */



const mostNamed = 10;
function leavingOut(source, reached) {
    if (reached.kind === 'all')
        return { source, leftOut: () => null, notes: () => [allMeasured(reached.because)] };
    if (reached.leftOut.length === 0)
        return { source, leftOut: () => null, notes: () => [{ code: 'all-reached', functions: reached.functions }] };
    if (!source.focuses)
        return { source, leftOut: () => null, notes: () => [allMeasured({ code: 'cannot-leave-out' })] };
    const looked = new Set(reached.benchmarks);
    const unreached = new Set(reached.leftOut);
    let left = null;
    let wasAsked = false;
    const choose = (names) => {
        wasAsked = true;
        const isSame = names.length === looked.size && names.every((name) => looked.has(name));
        if (!isSame)
            return names;
        const kept = names.filter((name) => !unreached.has(name));
        left = { measured: kept.length, names: names.filter((name) => unreached.has(name)) };
        return kept;
    };
    const noteOf = () => left === null
        ? allMeasured({ code: 'other-benchmarks' })
        : {
            code: 'only-reached',
            measured: left.measured,
            functions: reached.functions,
            leftOut: (0,note/* several */.J)(left.names, mostNamed),
        };
    // A run that ended before the suite told its benchmarks has neither.
    const notes = () => (wasAsked ? [noteOf()] : []);
    return { source: (0,part_of_suite/* partOfSuite */.n4)(source, choose, missing), leftOut: () => left, notes };
}
function allMeasured(because) {
    return { code: 'all-measured', because };
}
function missing(names, of) {
    return new failure/* Failure */.HR(`\`only: reached\`: ${names.length} of the ${of} benchmarks to measure could not be run by themselves, such as ${names[0]}`, { hint: 'Set `only: all`, which measures the whole suite.' });
}

// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/harness.js
var harness = __webpack_require__(7127);
// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/registry.js + 13 modules
var registry = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/measure/all-ended.js
var all_ended = __webpack_require__(5442);
// EXTERNAL MODULE: ./lib/measure/budget.js
var budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/measure/quota-stalls.js + 1 modules
var quota_stalls = __webpack_require__(5401);
// EXTERNAL MODULE: ./lib/measure/source.js
var measure_source = __webpack_require__(2103);
;// CONCATENATED MODULE: ./lib/measure/measure.js
/** Measures two checkouts of one suite beside each other.
 *
 *  Takes a plan, two directories that are set up alike, and a judge who says at fixed looks which
 *  benchmarks deserve more rounds. Gives the pairs in the order measured, why it ended, and notes.
 *  Refuses to go on after a launch that failed: the pairs so far are kept, the failure is named.
 *  Knows nothing of statistics, GitHub or words on a screen. */






/** Measures until the judge needs no more, the rounds or the time are used up, or the work is
 *  cancelled. Never throws for what the suite does: a failed launch is `failed` with its Failure. */
async function measurePaired(source, plan, judge, ports) {
    const state = newState(source, ports);
    try {
        ports.progress?.({ kind: 'warm-up', pairing: source.pairing });
        state.warmUp = await warmUpWithin(source, plan, state, ports);
        state.benchmarks = benchmarkNames(state.warmUp);
        (0,cleanup/* throwIfCancelled */.dZ)(ports.signal);
        const spent = elapsed(state, ports);
        state.spent = spent + (plan.chosenIn ?? 0);
        const limited = limitedPlan(plan, state.warmUp);
        const { pairSeconds } = state.warmUp;
        const counted = state.warmUp.pairs?.length ?? 0;
        const fitting = counted === 0
            ? (0,budget/* planBudget */.rS)(limited, pairSeconds, spent, source.focuses)
            : (0,budget/* planRest */.Cw)(limited, pairSeconds, spent, counted, source.focuses);
        setPlan(state, fitting, limited, judge);
        state.pairSeconds = pairSeconds;
        ports.progress?.({
            kind: 'planned',
            pairing: source.pairing,
            rounds: state.planned,
            fits: state.fits,
            wanted: limited.maxRounds,
            budgetSeconds: plan.budgetSeconds === null ? null : plan.budgetSeconds + (plan.chosenIn ?? 0),
            pairSeconds,
            looks: state.looks,
            benchmarks: state.benchmarks.size,
        });
        foresee(state, source.trial ?? [], judge, ports);
        const ended = await measureRounds(state, limited, judge, ports);
        if (ended !== 'decided')
            state.notes.push(...state.budgetNotes);
        return finish(state, ended, null, ports);
    }
    catch (error) {
        if (error instanceof cleanup/* Cancelled */.cJ || ports.signal.aborted)
            return finish(state, 'cancelled', null, ports);
        if (error instanceof failure/* Failure */.HR)
            return finish(state, 'failed', error, ports);
        throw error;
    }
}
async function warmUpWithin(source, plan, state, ports) {
    try {
        return await source.warmUp();
    }
    catch (error) {
        if (!(error instanceof measure_source/* OutOfTime */.fg))
            throw error;
        throw (0,budget/* notOneRound */.As)(plan, error.pairSeconds, elapsed(state, ports) + (plan.chosenIn ?? 0), source.focuses);
    }
}
function newState(source, ports) {
    return {
        source,
        begun: ports.clock.now(),
        heldUp: (0,quota_stalls/* watchQuota */.Q)(ports.clock),
        pairs: [],
        notes: [],
        warmUp: null,
        benchmarks: new Set(),
        planned: 0,
        fits: 0,
        looks: [],
        budgetNotes: [],
        pairSeconds: 0,
        spent: 0,
        forecast: null,
        undecided: null,
        open: null,
        focusing: source.focuses,
    };
}
function elapsed(state, ports) {
    return ports.clock.now() - state.begun;
}
/** What can be decided: that some side measured it. What failed or was skipped on both sides cannot, and a group that
 *  failed as a whole is no benchmark. */
function benchmarkNames({ base, head }) {
    const measured = [...base.benchmarks, ...head.benchmarks].filter(({ status }) => status === 'ok');
    return new Set(measured.map(({ name }) => name));
}
/** Where no benchmark exists on both sides there is nothing to compare, and one round says what there is. */
function limitedPlan(plan, { base, head }) {
    const names = new Set(base.benchmarks.map(({ name }) => name));
    const common = head.benchmarks.some(({ name }) => names.has(name));
    return common ? plan : { ...plan, minRounds: 1, maxRounds: 1 };
}
/** The judge's looks, with the last round always among them. */
function looksWithin(judge, source, plan, rounds) {
    const looks = judge.plan({
        rounds,
        minRounds: Math.min(plan.minRounds, rounds),
        focuses: source.focuses,
        pairing: source.pairing,
        atOnce: source.atOnce ?? 1,
    });
    return [...new Set([...looks.filter((look) => look >= 1 && look < rounds), rounds])].sort((a, b) => a - b);
}
function setPlan(state, { rounds, fits, notes }, plan, judge) {
    state.fits = fits;
    state.budgetNotes = notes;
    if (rounds === state.planned)
        return;
    state.planned = rounds;
    state.looks = looksWithin(judge, state.source, plan, rounds);
}
/** Until the first look the plan follows what pairs really take; it knows nothing of what they say, so that the
 *  looks are as valid as if they had been fixed at the start. With the first look the plan is fixed. */
function planAnew(state, plan, took, judge, ports) {
    const made = state.pairs.length;
    if (plan.budgetSeconds === null || made > plan.minRounds || state.undecided !== null)
        return;
    const seconds = (0,budget/* expectedSeconds */.iV)(took, state.pairSeconds);
    const isAsPlanned = Math.abs(Math.log(seconds / state.pairSeconds)) < Math.log(budget/* margin */.Lc);
    if (isAsPlanned && state.planned >= plan.minRounds)
        return;
    state.pairSeconds = seconds;
    const before = elapsed(state, ports);
    setPlan(state, (0,budget/* planRest */.Cw)(plan, seconds, before, made, state.source.focuses), plan, judge);
}
async function measureRounds(state, plan, judge, ports) {
    const took = { whole: [], focused: [] };
    const ready = [...(state.warmUp?.pairs ?? [])];
    while (state.pairs.length < state.planned) {
        (0,cleanup/* throwIfCancelled */.dZ)(ports.signal);
        const round = state.pairs.length + 1;
        const count = groupSize(state, ready.length);
        const focus = focusOf(state);
        if (ready.length > 0)
            state.pairs.push(...ready.splice(0, count));
        else {
            const expected = (0,budget/* expectedSeconds */.iV)(focus === null || took.focused.length === 0 ? took.whole : took.focused, state.pairSeconds);
            const left = plan.budgetSeconds === null ? null : plan.budgetSeconds - elapsed(state, ports);
            if (round > 1 && left !== null && expected * count > left) {
                // Already looked at where the last pair was one of the looks.
                if (!state.looks.includes(round - 1))
                    look(state, judge, 'final', ports);
                return 'budget';
            }
            const ahead = expected * (state.planned - round + 1);
            announce(state, round, Math.min(ahead, left ?? ahead), ports);
            const begun = ports.clock.now();
            state.pairs.push(...(await measureFocused(state, round, count, focus, roomFor(state, left))));
            took[focus === null ? 'whole' : 'focused'].push((ports.clock.now() - begun) / count);
            planAnew(state, plan, took.whole, judge, ports);
        }
        const made = state.pairs.length;
        if (made >= forecastAfter && made < state.planned)
            foresee(state, state.pairs, judge, ports);
        if (!state.looks.includes(made))
            continue;
        const last = made === state.planned;
        const done = look(state, judge, last ? 'final' : 'interim', ports);
        if (done && !last)
            return 'decided';
    }
    return 'rounds';
}
/** How many pairs come next, at the same time: none beyond the next look. */
function groupSize({ source, pairs, looks, planned }, ready) {
    const end = looks.find((look) => look > pairs.length) ?? planned;
    return Math.max(1, Math.min(ready > 0 ? ready : (source.atOnce ?? 1), end - pairs.length));
}
/** Wall seconds for each pair to come, where it is known that all of them are needed: what is undecided after a look
 *  gets the time that is left. It depends on what pairs cost and on how many are planned, and on nothing that they said. */
function roomFor({ undecided, planned, pairs, source }, left) {
    if (left === null || undecided === null)
        return undefined;
    return ((source.atOnce ?? 1) * left) / ((planned - pairs.length) * budget/* margin */.Lc);
}
/** Pairs after which it is said what the others will be good for, where trying the pairing did not tell. */
const forecastAfter = 4;
function foresee(state, pairs, judge, ports) {
    if (state.forecast !== null || pairs.length === 0)
        return;
    const { pairSeconds } = state;
    const forecast = judge.forecast?.(pairs, {
        rounds: state.fits,
        secondsPerRound: pairSeconds,
        secondsFor: (rounds) => (0,budget/* budgetFor */.vO)(rounds, pairSeconds, state.spent),
    });
    if (forecast == null)
        return;
    state.forecast = forecast;
    ports.progress?.({ kind: 'forecast', forecast });
}
function focusOf(state) {
    if (!state.focusing || state.undecided === null)
        return null;
    return state.undecided.length > 0 && state.undecided.length < state.benchmarks.size ? state.undecided : null;
}
/** Pairs `round` to `round + count - 1`, at the same time. A tool's filter may not mean what was hoped: focused pairs
 *  of which one lacks what it was asked for are dropped, and the whole suite is measured from then on. */
async function measureFocused(state, round, count, focus, room) {
    if (focus === null)
        return await together(state, round, count, null, room);
    const tried = await tryFocused(state, round, count, focus, room);
    if ('pairs' in tried)
        return tried.pairs;
    state.focusing = false;
    state.notes.push({ code: 'focus-failed', ...tried, asked: focus.length });
    return await together(state, round, count, null, room);
}
function together({ source }, round, count, focus, room) {
    return (0,all_ended/* allEnded */.C)(Array.from({ length: count }, (_, i) => source.measure(round + i, focus, room)));
}
async function tryFocused(state, round, count, focus, room) {
    try {
        const pairs = await together(state, round, count, focus, room);
        const missing = focus.filter((name) => wasThere(state, name) && !pairs.every((pair) => hasBoth(pair, name)));
        return missing.length === 0 ? { pairs } : { because: null, missing: missing.length };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return { because: error.message, missing: 0 };
        throw error;
    }
}
/** Whether the last pair over the whole suite had it on both sides: what comes and goes is not the filter's fault. */
function wasThere(state, name) {
    const { warmUp } = state;
    return warmUp !== null && hasBoth(state.pairs.at(-1) ?? warmUp, name);
}
function hasBoth(sides, name) {
    return [sides.base, sides.head].every(({ benchmarks }) => benchmarks.some((benchmark) => benchmark.name === name));
}
/** Asks the judge; true where it needs no more. */
function look(state, judge, kind, ports) {
    const { undecided, done, open = undecided.length } = judge.look(state.pairs, kind);
    state.undecided = undecided;
    state.open = open;
    ports.progress?.({ kind: 'look', round: state.pairs.length, undecided: open, done: done || kind === 'final' });
    return done;
}
function announce(state, round, secondsLeft, ports) {
    const benchmarks = state.benchmarks.size;
    ports.progress?.({
        kind: 'round',
        round,
        of: state.planned,
        secondsLeft,
        benchmarks,
        decided: state.open === null ? 0 : Math.max(0, benchmarks - state.open),
    });
}
function finish(state, ended, failure, ports) {
    const seconds = elapsed(state, ports);
    ports.progress?.({ kind: 'ended', ended, rounds: state.pairs.length, seconds });
    return {
        pairing: state.source.pairing,
        because: null,
        tool: state.warmUp?.tool ?? null,
        pairs: state.pairs,
        ended,
        failure,
        planned: state.planned,
        looks: state.looks,
        forecast: state.forecast,
        pace: state.warmUp === null ? null : { pairSeconds: state.pairSeconds, spent: state.spent },
        seconds,
        heldUp: state.heldUp(),
        ignored: state.warmUp?.ignored ?? [],
        machine: state.warmUp?.machine ?? null,
        notes: [...state.notes, ...(state.source.notes?.() ?? [])],
    };
}

;// CONCATENATED MODULE: ./lib/measure/never-awaited.js
/** Coroutines that nobody awaited: their body did not run, and what was measured is only their making. Python says so
 *  on standard error or among pytest's warnings, whatever harness runs it; Benchgate's own runner of JavaScript says it
 *  in the same words. Takes every line that the suite prints, gives a note that names them. */

const said = /\b(?:coroutine|promise of) '(.{1,200}?)' was never awaited/;
/** A suite may make a name of its own for each. */
const most = 1_000;
function watchAwaiting() {
    const names = new Set();
    return {
        line(text) {
            if (names.size >= most || !text.includes("' was never awaited"))
                return;
            const name = said.exec(text)?.[1];
            if (name !== undefined)
                names.add(name);
        },
        notes: () => (names.size === 0 ? [] : [{ code: 'never-awaited', functions: (0,note/* several */.J)([...names].sort()) }]),
    };
}

;// CONCATENATED MODULE: ./lib/measure/only.js
/** A source of pairs that measures some benchmarks and leaves out the rest, where it can. */

/** The same source where it cannot leave out any. */
function onlyOf(source, names) {
    if (!source.focuses)
        return source;
    const part = (launch) => ({
        ...launch,
        benchmarks: launch.benchmarks.filter(({ name }) => names.includes(name)),
    });
    const partOf = (pair) => ({ ...pair, base: part(pair.base), head: part(pair.head) });
    return {
        ...source,
        get atOnce() {
            return source.atOnce ?? 1;
        },
        async warmUp() {
            if (source.list !== undefined) {
                await source.list();
                const own = await source.warmUp(names);
                return { ...own, base: part(own.base), head: part(own.head), pairs: (own.pairs ?? []).map(partOf) };
            }
            const all = await source.warmUp();
            const pair = await source.measure(0, names);
            const pairSeconds = (0,part_of_suite/* secondsOf */.TM)(pair, source.pairing) || all.pairSeconds;
            const pairs = (all.pairs ?? []).map(partOf);
            return { ...all, base: part(all.base), head: part(all.head), pairSeconds, pairs };
        },
        measure: async (round, focus, room) => partOf(await source.measure(round, focus ?? names, room)),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/measure/runners/preloaded.js + 1 modules
var preloaded = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/measure/provenance/cargo-target.js
var cargo_target = __webpack_require__(8042);
;// CONCATENATED MODULE: ./lib/measure/provenance/foreign.js
/** What each side of a comparison really loaded, as far as it tells or can be seen, and whether that was its own.
 *
 *  A side must find its own checkout wherever it looks. A package installed from the user's checkout, a path written
 *  out in a command, a variable that leads there: each makes base run head's code, and every slowdown unseen. What
 *  was loaded from the user's checkout or from the other side's makes the measurement a failure, never a comparison.
 *  Packages and tools of others that lie there (a virtual environment, node_modules, a cache) are none of the
 *  repository's code. */



/** Folders in which tools keep what somebody else wrote, and git's own, whose objects all checkouts share. */
const everybodys = new RegExp(`(^|/)(${[
    'site-packages',
    'dist-packages',
    'node_modules',
    'vendor/bundle',
    'go/pkg/mod',
    '\\.(git|tox|nox|pixi|conda|pyenv|m2|gradle|cargo|rustup|nuget|npm|nvm|volta|yarn|pnpm-store|bun|deno|bundle|rbenv)',
    '\\.(sdkman|asdf|mise|local|cache|ccache|sccache)',
].join('|')})/`);
/** What tells the folder of an environment of Python or conda, with all that is installed in it. */
const environmentMarks = ['pyvenv.cfg', 'conda-meta'];
/** The first that matters, worst first; null where all is well.
 *  @param exists asked for files of environments. */
function firstForeign(found, roots, exists = external_node_fs_.existsSync) {
    const bad = found.filter((one) => isForeign(one, roots, exists));
    const rank = (one) => ['installed', 'file', 'copy', 'written', 'open', 'named'].indexOf(one.kind);
    return bad.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))[0] ?? null;
}
function isForeign(one, { workspace, other, own }, exists) {
    const place = one.kind === 'installed' ? one.source : one.path;
    if (other !== null && isWithin(place, other))
        return true;
    if (own.some((root) => isWithin(place, root)))
        return false;
    if (one.kind === 'written' || one.kind === 'copy')
        return true;
    if (!isWithin(place, workspace))
        return false;
    if (one.kind === 'installed')
        return true;
    // What is named may be such a folder itself.
    const within = one.kind === 'named' ? external_node_path_.join(place, 'any') : place;
    return !everybodys.test(portable(external_node_path_.relative(workspace, within))) && !isInEnvironment(within, workspace, exists);
}
function isInEnvironment(file, workspace, exists) {
    for (let folder = external_node_path_.dirname(file); isWithin(folder, workspace); folder = external_node_path_.dirname(folder)) {
        if (folder === workspace)
            return false;
        if (environmentMarks.some((mark) => exists(external_node_path_.join(folder, mark))))
            return true;
    }
    return false;
}
function isWithin(file, root) {
    return file === root || file.startsWith(root + external_node_path_.sep);
}
function portable(file) {
    return file.split(external_node_path_.sep).join('/');
}
/** The error that takes the place of a comparison. */
function foreignFailure(side, found, roots) {
    if (found.kind === 'written')
        return writtenFailure(side, found);
    if (found.kind === 'copy')
        return copyFailure(side, found);
    const isOther = roots.other !== null && isWithin(found.kind === 'installed' ? found.source : found.path, roots.other);
    const whose = isOther ? `${side === 'base' ? 'head' : 'base'}’s checkout` : 'your checkout';
    const root = isOther ? roots.other : roots.workspace;
    const file = portable(external_node_path_.relative(root, found.kind === 'installed' ? found.source : found.path)) || '.';
    const what = found.kind === 'installed'
        ? `used ${external_node_path_.basename(external_node_path_.dirname(found.path))}/${external_node_path_.basename(found.path)}, which was installed from ${whose}`
        : `${verbs[found.kind]} ${file} of ${whose} in place of its own`;
    return new failure/* Failure */.HR(`${side}: the suite ${what}`, { hint: hintFor(found) });
}
const verbs = { file: 'loaded', open: 'opened', named: 'was given', written: 'used' };
function writtenFailure(side, { path: file }) {
    return new failure/* Failure */.HR(`${side}: the suite used ${file}, which head’s \`setup\` wrote after base’s`, {
        hint: 'Both sides would be measured with what head made. Let `setup` write into the checkout in which it runs ' +
            '(`go build -o ./bench`, `cargo install --root .`, `python -m venv .venv`), and let `run` take it from there. ' +
            'A tool or a data set that is the same for both belongs in a step before this one.',
    });
}
function copyFailure(side, found) {
    return new failure/* Failure */.HR(`${side}: the suite imported ${found.source} from ${found.path}, not from its checkout`, {
        hint: hintFor({ ...found, kind: 'installed' }),
    });
}
function hintFor({ kind, path: file }) {
    if (kind === 'installed' || /\.py[co]?$|\.so$|\.pyd$/.test(file)) {
        return ('Both sides would be measured with the same code. Install the package in each checkout: ' +
            '`setup: python -m venv .venv && .venv/bin/pip install -e .` and `run: .venv/bin/python -m pytest …`; or let ' +
            'Python find it there, as with `run: PYTHONPATH=. …` (`PYTHONPATH=src …`). ' +
            'docs/python.md has more.');
    }
    if (/\.[cm]?[jt]sx?$/.test(file)) {
        return ('Both sides would be measured with the same code. Install in each checkout (`setup: npm ci`), without ' +
            '`npm link`, and name files relative to the checkout in `run`.');
    }
    return ('Both sides would be measured with the same files. Name files relative to the checkout in `run`, and build ' +
        'in each checkout with `setup`. A tool that is no part of what is measured belongs outside of the checkout.');
}

;// CONCATENATED MODULE: ./lib/measure/provenance/named.js
/** Places that a command names, whether or not somebody sees how they are read: words of `run`, arguments of the
 *  processes that it starts, and the folders in which their interpreters look. What is read in one go and closed, by
 *  an interpreter that tells nothing (Ruby, Perl, PHP, a JVM on folders of classes, `cat`), is known by this alone. */



/** Variables through which interpreters that tell nothing find code. */
const searchPaths = ['CLASSPATH', 'RUBYLIB', 'PERL5LIB', 'PERLLIB', 'LD_LIBRARY_PATH', 'LD_PRELOAD'];
/** Nobody writes more by hand, and a generated command is not looked through without end. */
const mostWords = 2_000;
/** Real paths of what a shell command names and what is there: files, folders, and programs on PATH. Variables are
 *  those of `environment`; what the command sets itself stands in it.
 *  @param directory in which the command runs. */
function placesInCommand(command, environment, directory) {
    const words = wordsOf(expanded(command, environment));
    const programs = words.flatMap((word) => onPath(word, environment));
    return unique([...placesOf(words, directory), ...programs]);
}
/** The same of a process. */
function placesOfProcess(words, environment, directory) {
    // `java @arguments` and the like name files as well.
    const searched = searchPaths.flatMap((name) => (environment[name] ?? '').split(external_node_path_.delimiter));
    return unique(placesOf([...words, ...words.map((word) => word.replace(/^@/, '')), ...searched], directory));
}
function placesOf(words, directory) {
    return words
        .slice(0, mostWords)
        .flatMap(partsOf)
        .flatMap((part) => realOf(external_node_path_.resolve(directory, part)));
}
function unique(places) {
    return [...new Set(places)];
}
function realOf(place) {
    try {
        return [(0,external_node_fs_.realpathSync)(place)];
    }
    catch {
        return [];
    }
}
/** `-I/usr/include` names `/usr/include`, `a=b:c` each of the three; a quoted command names what its words do. */
function partsOf(word) {
    const inner = /\s/.test(word) ? wordsOf(word) : [];
    const pieces = [...inner, ...word.split(/[\s'"`=:,;|&()<>]+/)];
    return [word, ...pieces, ...pieces.map((piece) => piece.replace(/^-+[A-Za-z]+(?=\.{0,2}\/)/, ''))].filter((part) => part !== '' && !part.startsWith('-') && !part.includes('\0'));
}
function onPath(word, environment) {
    if (word.includes('/') || !/^[\w.+-]+$/.test(word))
        return [];
    const program = (0,host_process/* findOnPath */.aY)(word, environment);
    return program === null ? [] : realOf(program);
}
function expanded(command, environment) {
    return command
        .replace(/\$(?:(\w+)|\{(\w+)\})/g, (all, name, braced) => {
        return environment[name ?? braced] ?? all;
    })
        .replace(/(^|[\s=:'"])~(?=\/)/g, (_, before) => `${before}${environment['HOME'] ?? '~'}`);
}
/** Words as a POSIX shell tells them apart, without their quotes. */
function wordsOf(command) {
    const words = [];
    let word = '';
    let quote = '';
    for (let i = 0; i < command.length; i++) {
        const character = command[i];
        if (character === '\\' && quote !== "'")
            word += command[++i] ?? '';
        else if (character === quote)
            quote = '';
        else if (quote === '' && (character === '"' || character === "'"))
            quote = character;
        else if (quote === '' && /[\s;&|()<>]/.test(character)) {
            if (word !== '')
                words.push(word);
            word = '';
        }
        else
            word += character;
    }
    return word === '' ? words : [...words, word];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/measure/provenance/rewritten.js
/** Files outside of both checkouts that the setups of both sides write, so that base would be measured with head's: of
 *  the places that `setup` and `run` name, with their contents, since the same file twice is no harm (a data set that
 *  each setup downloads). What is only named by `setup` counts where it was read afterwards, which its time of access
 *  tells; see mount(8), `relatime`: the first read after a write is always noted. */



/** Of all folders together: what is named may be a whole disk. */
const mostEntries = 20_000;
const mostBytes = 2 ** 30;
/** Folders below a place in which tools keep what is theirs. */
const isOthers = (name) => name.startsWith('.') || /^(node_modules|site-packages|_?(ca)?cache\w*)$/.test(name);
/** Contents of the files at and below these places. */
function contentsAt(places, skips) {
    let bytes = 0;
    return new Map(filesAt(places, skips).map(({ file, stats }) => {
        bytes += stats.size;
        return [file, bytes > mostBytes ? null : contentOf(file)];
    }));
}
/** What head's setup changed of it. */
function rewrittenSince(before, { from, until }) {
    const same = new Set();
    const lastRead = new Map();
    for (const [file, content] of before) {
        const changed = statsOf(file)?.ctimeMs ?? 0;
        if (changed <= from || changed >= until)
            continue;
        if (content !== null && contentOf(file) === content)
            same.add(file);
        // Asked last, since reading may be noted as well.
        else
            lastRead.set(file, statsOf(file)?.atimeMs ?? Number.POSITIVE_INFINITY);
    }
    return { same, lastRead };
}
/** Those of the files that were read since. */
function readSince(lastRead) {
    return [...lastRead].filter(([file, time]) => (statsOf(file)?.atimeMs ?? 0) > time).map(([file]) => file);
}
/** Files among these places that head's setup made, and those below the folders among them that were read since. */
function madeIn({ from, until }, places, skips) {
    const named = new Set(places);
    return filesAt(places, skips)
        .filter(({ stats }) => stats.ctimeMs > from && stats.ctimeMs < until)
        .filter(({ file, stats }) => named.has(file) || stats.atimeMs > until)
        .map(({ file }) => file);
}
function filesAt(places, skips) {
    const found = new Map();
    let left = mostEntries;
    const visit = (place) => {
        if (left-- <= 0 || skips(place) || found.has(place))
            return;
        const stats = statsOf(place);
        if (stats?.isFile())
            found.set(place, { file: place, stats });
        else if (stats?.isDirectory())
            for (const name of entriesOf(place))
                visit(external_node_path_.join(place, name));
    };
    for (const place of places)
        visit(place);
    return [...found.values()];
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isFile() || (entry.isDirectory() && !isOthers(entry.name)))
            .map(({ name }) => name);
    }
    catch {
        return [];
    }
}
/** Null where there is none, or none that may be asked about. */
function statsOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file);
    }
    catch {
        return null;
    }
}
/** Read so that its time of access stays, where the file is ours. */
function contentOf(file) {
    const open = (flags) => (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | flags);
    let descriptor = null;
    try {
        descriptor = openUnnoticed(open);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const part = Buffer.allocUnsafe(2 ** 20);
        for (let read = (0,external_node_fs_.readSync)(descriptor, part); read > 0; read = (0,external_node_fs_.readSync)(descriptor, part)) {
            hash.update(part.subarray(0, read));
        }
        return hash.digest('hex');
    }
    catch {
        return null;
    }
    finally {
        if (descriptor !== null)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function openUnnoticed(open) {
    try {
        return open((external_node_fs_.constants.O_NOATIME ?? 0) | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return open(external_node_fs_.constants.O_NONBLOCK);
    }
}

;// CONCATENATED MODULE: ./lib/measure/provenance/outside.js
/** What a side was given by name that is not its own: places in the user's checkout or the other side's, and files
 *  outside of both checkouts that head's setup wrote after base's. */



function watchOutside(options) {
    const { setup, run, roots, directories } = options;
    const checkouts = [roots.base.workspace, roots.base.other, ...roots.base.own].filter((root) => root !== null);
    const isInCheckout = (place) => checkouts.some((root) => isWithin(place, root));
    let before = new Map();
    let made = null;
    const placesIn = (command, side) => command === null ? [] : placesInCommand(command, options.environment(side), directories[side]);
    function written(named, others) {
        if (made === null)
            return [];
        const { same, lastRead } = made.rewritten;
        const files = named.filter((place) => statsOf(place)?.isFile());
        const found = [
            ...readSince(lastRead),
            ...madeIn(made.written, files, isInCheckout),
            ...madeIn(made.written, others, (place) => isInCheckout(place) || named.some((one) => isWithin(place, one))),
        ];
        return found.filter((file) => !same.has(file)).map((file) => ({ kind: 'written', path: file, source: '' }));
    }
    return {
        baseSetUp() {
            before = contentsAt([...placesIn(setup, 'base'), ...placesIn(run, 'base')], isInCheckout);
        },
        headSetUp(time) {
            made = { written: time, rewritten: rewrittenSince(before, time) };
        },
        found(side, processes, since) {
            const named = placesIn(run, side);
            const others = processes.flatMap((one) => [...placesOfProcess(one.arguments, one.environment, one.directory)]);
            const elsewhere = temporaryIn(options.environment(side), roots[side].workspace);
            const given = [...new Set([...named, ...others])]
                .filter((place) => isInCheckout(place) && !elsewhere.some((folder) => isWithin(place, folder)))
                .filter((place) => !isResult(place, since))
                .map((place) => ({ kind: 'named', path: place, source: '' }));
            return side === 'base' ? [...given, ...written(named, [...new Set(others)])] : given;
        },
    };
}
/** Some runners have these in the checkout; what lies there is no part of it. */
function temporaryIn({ TMPDIR, RUNNER_TEMP, HOME }, workspace) {
    return [TMPDIR, RUNNER_TEMP, HOME].filter((folder) => folder !== undefined && folder !== workspace && isWithin(folder, workspace));
}
function isResult(place, since) {
    const stats = statsOf(place);
    return stats === null || (stats.isFile() && stats.mtimeMs >= since);
}

// EXTERNAL MODULE: ./lib/measure/provenance/own-checkout.js
var own_checkout = __webpack_require__(5055);
;// CONCATENATED MODULE: ./lib/measure/provenance/seen-processes.js
/** What the processes of a side have mapped and open while they run, as Linux shows it in /proc: the part of what
 *  they load that can be seen of programs in any language. See proc(5). A process is known by a variable; one that
 *  cleared its environment by its parent, or by where it stands. */



const canSeeProcesses = process.platform === 'linux';
const milliseconds = 100;
/** Watches all processes of the sides until it is stopped. */
function watchProcesses(options) {
    const files = new Map([...options.sides.keys()].map((side) => [side, new Map()]));
    const known = new Map();
    const sidesOf = new Map();
    const isWritten = writtenIn(options.written);
    // What was there before has nothing to do with the sides, and need not be looked at again and again.
    let strangers = new Set(canSeeProcesses ? processes() : []);
    const look = () => {
        const there = processes();
        strangers = new Set(there.filter((pid) => strangers.has(pid)));
        for (const pid of there) {
            if (strangers.has(pid))
                continue;
            const side = knownProcess(pid, options, known, sidesOf)?.side;
            if (side === undefined)
                continue;
            for (const { file, isCode } of filesOf(pid)) {
                if (isCode && isWritten(side, file))
                    files.get(side).set(file, { kind: 'written', path: file, source: '' });
                else if (options.roots.some((root) => isWithin(file, root)))
                    files.get(side).set(file, { kind: 'open', path: file, source: '' });
            }
        }
    };
    const timer = canSeeProcesses ? setInterval(look, milliseconds) : null;
    timer?.unref();
    return {
        stop() {
            if (timer !== null)
                clearInterval(timer);
            const all = [...known.values()].filter((one) => one !== null);
            return new Map([...files].map(([side, found]) => {
                const processes = all.filter((one) => one.side === side).map(({ seen }) => seen);
                return [side, { files: [...found.values()], processes }];
            }));
        },
    };
}
function processes() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((entry) => /^\d+$/.test(entry))
        .map(Number);
}
/** Null where it belongs to no side; asked again only where another program took its place. */
function knownProcess(pid, options, known, sidesOf) {
    try {
        const program = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`);
        const key = `${pid} ${program}`;
        const before = known.get(key);
        // What belongs to none may be about to become another program.
        if (before != null)
            return before;
        const seen = describe(pid, external_node_path_.basename(program));
        const side = sideOf(seen, options, sidesOf);
        const found = side === null ? null : { side, seen };
        known.set(key, found);
        if (side !== null)
            sidesOf.set(pid, side);
        return found;
    }
    catch {
        // It has ended, or is somebody else's.
        return null;
    }
}
function describe(pid, program) {
    const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
    return {
        pid,
        parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]),
        program: program.replace(/ \(deleted\)$/, ''),
        arguments: words((0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8')),
        directory: (0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`),
        environment: Object.fromEntries(words((0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8')).map((entry) => {
            const at = entry.indexOf('=');
            return [entry.slice(0, at), entry.slice(at + 1)];
        })),
    };
}
function words(text) {
    return text.split('\0').slice(0, -1);
}
function sideOf(seen, { name, sides }, sidesOf) {
    const told = seen.environment[name];
    if (told !== undefined)
        return sides.has(told) ? told : null;
    const parents = sidesOf.get(seen.parent);
    if (parents !== undefined)
        return parents;
    for (const [side, root] of sides)
        if (isWithin(seen.directory, root))
            return side;
    return null;
}
/** Code that is read, and not mapped to be executed. */
const archive = /\.(jar|war|dll|phar|beam)$/;
/** By the time of the last change of any kind, since archives and copies bring a time of writing with them. */
function writtenIn(written) {
    const known = new Map();
    return (side, file) => {
        if (side !== written?.side)
            return false;
        const before = known.get(file);
        if (before !== undefined)
            return before;
        const changed = changeOf(file);
        const isWritten = changed > written.from && changed < written.until;
        known.set(file, isWritten);
        return isWritten;
    };
}
function changeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file).ctimeMs;
    }
    catch {
        // It is gone (`/tmp/x (deleted)`), or lies where it cannot be looked at.
        return 0;
    }
}
/** The program, what is mapped, and what is open to be read. */
function* filesOf(pid) {
    try {
        yield { file: (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`), isCode: true };
        for (const line of (0,external_node_fs_.readFileSync)(`/proc/${pid}/maps`, 'utf8').split('\n')) {
            const at = line.indexOf('/');
            // As in `7f00-7f10 r-xp 00000000 08:01 42 /usr/lib/libc.so.6`.
            if (at > 0)
                yield { file: line.slice(at), isCode: /^\S+ ..x/.test(line) || archive.test(line) };
        }
        for (const descriptor of (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`)) {
            const file = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${descriptor}`);
            if (file.startsWith('/') && isOnlyRead(pid, descriptor))
                yield { file, isCode: archive.test(file) };
        }
    }
    catch {
        // It ended while it was looked at.
    }
}
/** Files that are written to are results, logs and caches, not what the suite is made of. */
function isOnlyRead(pid, descriptor) {
    const flags = /^flags:\s*([0-7]+)/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/fdinfo/${descriptor}`, 'latin1'))?.[1] ?? '0';
    return (Number.parseInt(flags, 8) & 3) === 0;
}

;// CONCATENATED MODULE: ./lib/measure/provenance/silent.js
/** Interpreters that did not tell what they loaded: their environment was cleared or replaced, or they were told to
 *  ignore it (`python -I`). What they would find is looked at in their stead: by the interpreter itself, with the same
 *  options in the same place, or in the node_modules where they stand. */



const python = /^(python|pypy)[\d.]*$/;
const node = /^(node|nodejs|bun|deno)$/;
/** Those that neither told themselves nor are forks of one that did, which end without a word.
 *  @param told ids of processes that told. */
function silentOf(seen, told) {
    const byId = new Map(seen.map((one) => [one.pid, one]));
    const hasTold = (one) => {
        if (told.has(one.pid))
            return true;
        const parent = byId.get(one.parent);
        return parent !== undefined && isFork(one, parent) && hasTold(parent);
    };
    return seen.filter((one) => (python.test(one.program) || node.test(one.program)) && !hasTold(one));
}
const installers = 'pip|pipx|uv|uvx|virtualenv|venv|ensurepip|tox|nox|poetry|pdm|hatch|hatchling|build|conda|mamba';
/** Scripts by which these tools ask an interpreter what it is, or build a package, in an interpreter of their own. */
const asking = /(^|\/)(get_interpreter_info|py_info|_in_process)(\.py)?$|(^|\/)(python_discovery|pyproject_api|pyproject_hooks)\//;
const aTool = new RegExp(`(^|/)(${installers})(/__main__)?(\\.py)?$`);
/** Modules by which a program in the command line asks what the interpreter is. */
const ofTheInterpreter = /^(sys|os|json|platform|sysconfig|site|struct|re|locale|textwrap|typing|__future__)$/;
/** Whether it is what prepares an environment, and runs nothing of the suite itself: its silence says nothing about
 *  what was measured. What it starts is looked at like any other process. */
function prepares({ program, arguments: [, ...rest] }) {
    if (!python.test(program))
        return false;
    let at = 0;
    while (/^-[IESPsBbuOqvdi]+$|^-[WX]/.test(rest[at] ?? ''))
        at += /^-[WX]$/.test(rest[at]) ? 2 : 1;
    const [word = '', next = ''] = rest.slice(at);
    // `-m pip`, `-Im pip`.
    if (/^-\w*m$/.test(word))
        return aTool.test(next);
    if (/^-\w*c$/.test(word))
        return asksOnly(next);
    return !word.startsWith('-') && (aTool.test(word) || asking.test(word));
}
function asksOnly(code) {
    // uv imports a script of its own.
    if (/\bpython\.get_interpreter_info\b/.test(code))
        return true;
    if (/\b(exec|eval|__import__|runpy|importlib|open)\b/.test(code))
        return false;
    const imported = [...code.matchAll(/\b(?:from\s+([\w.]+)\s+import|import\s+([\w., ]+))/g)];
    const names = imported.flatMap(([, from, plain]) => (from ?? plain).split(',').map((name) => name.trim().split(/[. ]/)[0]));
    return names.length > 0 && names.every((name) => ofTheInterpreter.test(name));
}
function isFork(one, parent) {
    const same = one.arguments.length === parent.arguments.length;
    return one.pid !== parent.pid && same && one.arguments.every((word, i) => word === parent.arguments[i]);
}
/** What a silent interpreter would find of packages, as lines of the tellers.
 *  @param teller the script in runners/provenance. @param foreign real paths, one a line. */
async function foundBy(one, teller, foreign) {
    return python.test(one.program) ? pythonFinds(one, teller, foreign) : nodeFinds(one.directory);
}
/** Options that decide where a Python looks. */
const deciding = /^-[IESPsBbuOqv]+$/;
const mostSeconds = 20;
async function pythonFinds(one, teller, foreign) {
    const program = programOf(one);
    if (program === null)
        return [];
    const rest = one.arguments.slice(1);
    const first = rest.findIndex((argument) => !deciding.test(argument));
    const options = first < 0 ? rest : rest.slice(0, first);
    const script = first < 0 || rest[first].startsWith('-') ? '' : rest[first];
    const result = await (0,host_process/* run */.eF)({ kind: 'argv', file: program, args: [...options, teller, script, foreign] }, { directory: one.directory, environment: one.environment, timeoutSeconds: mostSeconds, keepBytes: silent_mostBytes });
    const text = new TextDecoder().decode(result.stdout.read());
    result.stdout.release();
    // What cannot be asked (it is gone, or no Python after all) did not tell, and that is said.
    return (0,host_process/* succeeded */.gq)(result) ? text.split('\n') : [];
}
const silent_mostBytes = 1024 * 1024;
/** The name that it was started by, since a virtual environment is known by the link in it. */
function programOf({ arguments: [name = ''], directory, environment }) {
    const places = name.includes('/')
        ? [external_node_path_.resolve(directory, name)]
        : (environment['PATH'] ?? '').split(':').map((folder) => external_node_path_.resolve(directory, folder, name));
    return places.find(host_process/* isExecutable */.TV) ?? null;
}
/** Where links of the node_modules of a folder, and of those above it, lead. */
function nodeFinds(directory) {
    const lines = [];
    for (let folder = directory;; folder = external_node_path_.dirname(folder)) {
        for (const link of linksIn(external_node_path_.join(folder, 'node_modules')))
            lines.push(`file\t${link}\t`);
        if (external_node_path_.dirname(folder) === folder)
            return lines;
    }
}
function linksIn(folder) {
    const names = silent_entriesOf(folder);
    const scoped = names
        .filter((name) => name.startsWith('@'))
        .flatMap((scope) => silent_entriesOf(external_node_path_.join(folder, scope)).map((name) => external_node_path_.join(scope, name)));
    return [...names, ...scoped].flatMap((name) => {
        try {
            return [(0,external_node_fs_.realpathSync)(external_node_path_.join(folder, name))];
        }
        catch {
            return [];
        }
    });
}
function silent_entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isSymbolicLink() || entry.name.startsWith('@'))
            .map(({ name }) => name);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/measure/provenance/provenance.js
/** The wing measure/provenance/: whether each side was measured with its own code. Takes where the user's checkout
 *  and both sides are, gives what their processes need in the environment, and a source of pairs that ends in a
 *  Failure as soon as a side is found to have used what is not its own. It looks at what the suite's own
 *  interpreters tell when they end (runners/provenance/), and at what can be seen of any process while it runs: in
 *  the warm-up alone, where nothing is measured that it could hold up, but for workers of lockstep, which tell after
 *  each pair. A suite that wants to deceive it can: it is there for mistakes, see docs/security.md. */










const loadedName = 'BENCHGATE_LOADED';
const foreignName = 'BENCHGATE_FOREIGN';
const writtenName = 'BENCHGATE_WRITTEN';
const checkoutName = 'BENCHGATE_CHECKOUT';
const bothSides = ['base', 'head'];
function createProvenance(options) {
    (0,cargo_target/* refuseSharedTarget */.P)([options.commands.setup, options.commands.run]);
    const states = statesOf(options);
    const tellers = external_node_path_.join(options.runners, 'provenance');
    let isWarm = false;
    let isRefused = false;
    let written = null;
    const outside = outsideOf(options, states);
    /** Throws where one of these is not the side's own. */
    function refuseForeign(side, files) {
        const found = firstForeign(files, states[side].roots);
        if (found === null)
            return;
        isRefused = true;
        throw foreignFailure(side, found, states[side].roots);
    }
    function checkTold() {
        for (const side of bothSides)
            refuseForeign(side, [...takeAnswers(states[side]), ...copiesAlone(states[side])]);
    }
    async function checkSeen(all, since) {
        for (const side of bothSides) {
            const state = states[side];
            const { files, processes } = all.get(state.folder) ?? { files: [], processes: [] };
            state.seen += processes.length;
            refuseForeign(side, [...files, ...outside.found(side, processes, since)]);
            const silent = silentOf(processes, state.tellers);
            for (const one of silent)
                if (!prepares(one))
                    state.silent.add(one.program);
            const apart = silent.filter((one, i) => silent.findIndex((other) => isAlike(one, other)) === i);
            for (const one of apart) {
                const lines = await foundBy(one, external_node_path_.join(tellers, 'packages.py'), forbidden(state.roots).join('\n'));
                refuseForeign(side, lines.flatMap(foreignIn));
            }
        }
    }
    return {
        ownPlaces: (side) => ownPlaces(options, side),
        environment: (side) => isWarm ? ownPlaces(options, side) : tellingEnvironment(options, side, states[side], tellers, written),
        baseSetUp: () => outside.baseSetUp(),
        headSetUp(from, until) {
            written = { side: states.base.folder, from, until };
            outside.headSetUp(written);
        },
        looked: () => lookedAt(states),
        guard: (source) => ({
            ...source,
            get atOnce() {
                return source.atOnce ?? 1;
            },
            async warmUp(only) {
                const watch = processesOf(options, states, written);
                const since = Date.now();
                let isCancelled = false;
                try {
                    return await source.warmUp(only);
                }
                catch (error) {
                    isCancelled = error instanceof cleanup/* Cancelled */.cJ;
                    throw error;
                }
                finally {
                    isWarm = true;
                    const seen = watch.stop();
                    // What was used in place of its own explains whatever else went wrong.
                    if (!isCancelled) {
                        checkTold();
                        await checkSeen(seen, since);
                    }
                }
            },
            async measure(round, focus, room) {
                const pair = await source.measure(round, focus, room);
                checkTold();
                return pair;
            },
            notes: () => [...(source.notes?.() ?? []), ...(isRefused ? [] : notesOf(states))],
        }),
    };
}
function outsideOf(options, states) {
    const { sides, environment, commands } = options;
    const { setup, run, workingDirectory } = commands;
    return watchOutside({
        setup,
        run,
        roots: { base: states.base.roots, head: states.head.roots },
        environment: (side) => ({ ...environment, ...ownPlaces(options, side) }),
        directories: { base: external_node_path_.join(sides.base, workingDirectory), head: external_node_path_.join(sides.head, workingDirectory) },
    });
}
function processesOf({ sides }, states, written) {
    return watchProcesses({
        name: loadedName,
        sides: new Map(bothSides.map((side) => [states[side].folder, (0,external_node_fs_.realpathSync)(sides[side])])),
        roots: [...new Set(bothSides.flatMap((side) => forbidden(states[side].roots)))],
        written,
    });
}
function statesOf({ workspace, sides, runners, temporary }) {
    const real = { base: (0,external_node_fs_.realpathSync)(sides.base), head: (0,external_node_fs_.realpathSync)(sides.head) };
    const shared = [(0,external_node_fs_.realpathSync)(runners), (0,external_node_fs_.realpathSync)(temporary)];
    const user = (0,external_node_fs_.realpathSync)(workspace);
    // Names of one length and without a word about the side.
    const state = (own, other, name) => {
        const folder = external_node_path_.join(temporary, name);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return {
            roots: { workspace: user, other, own: [own, ...shared] },
            folder,
            told: { python: 0, node: 0 },
            tellers: new Set(),
            seen: 0,
            own: new Set(),
            copies: [],
            silent: new Set(),
        };
    };
    return { base: state(real.base, real.head, 'loaded-0'), head: state(real.head, real.base, 'loaded-1') };
}
function forbidden({ workspace, other }) {
    return other === null ? [workspace] : [workspace, other];
}
function ownPlaces({ workspace, sides, environment }, side) {
    return (0,own_checkout/* ownVariables */.u)(environment, workspace, sides[side]);
}
function tellingEnvironment(options, side, { roots, folder }, tellers, written) {
    const turned = ownPlaces(options, side);
    const now = { ...options.environment, ...turned };
    const root = options.sides[side];
    const workingDirectory = external_node_path_.join(root, options.commands.workingDirectory);
    return {
        ...turned,
        [loadedName]: folder,
        [foreignName]: forbidden(roots).join('\n'),
        ...tellingTime(side, written),
        [checkoutName]: ownFolders(options, side).join('\n'),
        ...(0,preloaded/* withPythonFolder */.BV)(now, tellers),
        ...(0,preloaded/* withNodePreload */.oi)(now, external_node_path_.join(tellers, 'preload.cjs'), { root, workingDirectory }),
    };
}
/** Where a side's own packages are described: its checkout, and the folder in which the suite runs. */
function ownFolders({ sides, commands }, side) {
    const root = (0,external_node_fs_.realpathSync)(sides[side]);
    return [...new Set([root, external_node_path_.join(root, commands.workingDirectory)])];
}
/** An empty time for head, as long as base's, so that both sides' environments have one length. */
function tellingTime(side, written) {
    if (written === null)
        return {};
    return { [writtenName]: `${written.from} ${side === 'base' ? written.until : written.from}` };
}
/** Reads, and takes away, what has been told since it was last asked. */
function takeAnswers({ folder, told, tellers, own, copies }) {
    return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => {
        const file = external_node_path_.join(folder, name);
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        (0,external_node_fs_.rmSync)(file, { force: true });
        const [, language, pid] = /^(python|node)-(\d+)/.exec(name) ?? [];
        if (language === undefined)
            return [];
        told[language]++;
        tellers.add(Number(pid));
        const lines = text.split('\n');
        for (const [kind, place, name] of lines.map((line) => line.split('\t'))) {
            if (kind === 'own' && place !== undefined)
                own.add(place);
            if (kind === 'copy' && place !== undefined && name !== undefined)
                copies.push({ kind, path: place, source: name });
        }
        return lines.flatMap(foreignIn);
    });
}
/** A tool that drives the suite may well use a copy of what is measured that was installed for it. */
function copiesAlone({ own, copies }) {
    return copies.filter(({ source }) => !own.has(source));
}
function foreignIn(line) {
    const [kind, file, source = ''] = line.split('\t');
    return (kind === 'file' || kind === 'installed' || kind === 'written') && file !== undefined
        ? [{ kind, path: file, source }]
        : [];
}
/** Whether two processes would find the same packages. */
function isAlike(one, other) {
    const search = ({ program, arguments: [name], directory, environment }) => JSON.stringify([program, name, directory, environment['PYTHONPATH'] ?? null]);
    return search(one) === search(other);
}
function lookedAt(states) {
    const of = ({ told, seen, silent }) => ({
        told: { ...told },
        seen: canSeeProcesses ? seen : null,
        silent: [...silent].sort(),
    });
    return { system: process.platform, base: of(states.base), head: of(states.head) };
}
function notesOf(states) {
    const all = bothSides.map((side) => states[side]);
    if (!canSeeProcesses && all.every(({ told }) => told.python + told.node === 0))
        return [{ code: 'code-not-seen' }];
    const programs = [...new Set(all.flatMap(({ silent }) => [...silent]))].sort();
    return programs.length === 0 ? [] : [{ code: 'code-not-told', programs }];
}

// EXTERNAL MODULE: ./lib/measure/rounds/create-launcher.js
var create_launcher = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/measure/runners/folder.js
var folder = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/measure/shard.js
var measure_shard = __webpack_require__(1784);
// EXTERNAL MODULE: ./lib/measure/short/cargo-runner.js
var cargo_runner = __webpack_require__(7828);
// EXTERNAL MODULE: ./lib/measure/short/jmh.js
var short_jmh = __webpack_require__(5722);
;// CONCATENATED MODULE: ./lib/measure/short/listing.js
/** How a tool that is known tells the names of its benchmarks without running them: programs of criterion behind cargo,
 *  Google Benchmark by its environment, and JMH by a flag behind the command. A command that would not know what it is
 *  asked would run everything, so that only one that plainly starts such a tool is asked. */



/** @param folder for a script, where cargo can be told of one. Null: the command is not asked. */
function listingOf(run, format, folder) {
    if (!run.includes(measure_focus/* filterPlaceholder */.o5))
        return null;
    if (isFor('jmh', format) && (0,short_jmh/* startsJmhLast */.D0)(run))
        return jmh;
    if (isFor('google-benchmark', format) && /\s--benchmark_\w+=/.test(run) && !/--benchmark_list_tests/.test(run))
        return google;
    const startsCriterion = format === 'criterion' || /\bcargo\s+(\S+\s+)*bench\b/.test(run);
    const environment = folder !== null && startsCriterion && !/\s--list\b/.test(run) ? (0,cargo_runner/* cargoLister */.Wc)(folder) : null;
    return environment === null ? null : criterion(environment);
}
function isFor(tool, format) {
    return format === tool || format === 'auto';
}
const itself = (benchmark) => benchmark;
const jmh = {
    flags: ' -l',
    environment: {},
    namesIn: (printed) => linesOf(printed.slice(Math.max(0, printed.indexOf('Benchmarks:')))).filter((line) => /^[\w$]+(\.[\w$]+)+$/.test(line)),
    nameOf: measure_focus/* jmhMethod */.BO,
};
const google = {
    flags: '',
    // The second is how 1.5.1 to 1.5.6 wrote it.
    environment: { BENCHMARK_LIST_TESTS: 'true', BENCHMARK_BENCHMARK_LIST_TESTS: 'true' },
    // What else the command prints, as a build does, looks like a name that has a blank.
    namesIn: (printed) => {
        const lines = linesOf(printed);
        return lines.some((line) => /\s/.test(line)) ? [] : lines;
    },
    nameOf: itself,
};
function criterion(environment) {
    const ending = /: bench(mark)?$/;
    return {
        flags: '',
        environment,
        namesIn: (printed) => linesOf(printed).flatMap((line) => (ending.test(line) ? [line.replace(ending, '')] : [])),
        nameOf: itself,
    };
}
function linesOf(printed) {
    return printed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/measure/short/short-settings.js
/** Short launches of tools whose own settings take minutes for one: criterion, Google Benchmark and JMH warm up and repeat
 *  within a launch, where pairs do the repeating. Told through the environment, or in the command's own words where the
 *  tool takes them nowhere else. What the user has set already stays. */





/** The second is how 1.5.1 to 1.5.6 wrote it. */
const googleNames = ['BENCHMARK_MIN_TIME', 'BENCHMARK_BENCHMARK_MIN_TIME'];
/** Seconds; its default is 0.5, and it runs for longer than that to find the number of iterations. */
const googleSeconds = '0.05';
/** `temporary` is a borrowed folder, for files of this room. */
function shortSettings({ run, format }, places, environment, temporary) {
    const told = new Map();
    const extra = {};
    if (googleNames.every((name) => environment[name] === undefined) && !run.includes('benchmark_min_time')) {
        for (const name of googleNames)
            extra[name] = googleSeconds;
        told.set('google-benchmark', { tool: 'Google Benchmark', flags: () => `--benchmark_min_time=${googleSeconds}` });
    }
    const jmh = (0,short_jmh/* shortJmh */.Ex)(run);
    if (jmh !== null)
        told.set('jmh', { tool: 'JMH', flags: () => jmh.flags });
    const folder = startsCargo(places) && !(0,cargo_runner/* setsCargoRunner */.wc)(places, environment) ? external_node_path_.join(temporary, 'short-settings') : null;
    if (folder !== null) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const runner = (0,cargo_runner/* cargoRunner */.bH)(folder);
        Object.assign(extra, runner?.environment);
        const flags = () => (runner !== null && (0,external_node_fs_.existsSync)(runner.trace) ? cargo_runner/* criterionFlags */.xJ : null);
        for (const format of cargo_runner/* criterionFormats */.O0)
            told.set(format, { tool: 'criterion', flags });
    }
    return {
        run: jmh?.run ?? run,
        environment: extra,
        listing: listingOf(jmh?.run ?? run, format, folder),
        notes(format) {
            const known = format === null ? undefined : told.get(format);
            const flags = known?.flags() ?? null;
            return known === undefined || flags === null ? [] : [{ code: 'short-settings', tool: known.tool, flags }];
        },
    };
}
function startsCargo(places) {
    return Object.values(places).some((place) => [place.workingDirectory, place.root].some((folder) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, 'Cargo.toml'))));
}

;// CONCATENATED MODULE: ./lib/measure/slices/alone.js
/** Slices of one side alone. Both sides of a pair are then the same checkout, and each of them is a launch: a median of
 *  short launches, which is what the suite's command can be launched as. */
/** @param source of pairs whose sides are one checkout. @param begin is told each launch (from 1) before it is made.
 *  @throws Failure */
async function launchesOfSlices(source, count, begin) {
    begin(1);
    const { tool, ignored, machine } = await source.warmUp();
    const launches = [];
    for (let round = 1; launches.length < count; round++) {
        if (round > 1)
            begin(launches.length + 1);
        const { base, head } = await source.measure(round, null);
        launches.push(base, head);
    }
    return { tool, ignored, ...(machine === undefined ? {} : { machine }), launches: launches.slice(0, count) };
}

;// CONCATENATED MODULE: ./lib/measure/suite.js
/** Measures a suite as the user described it: two checkouts beside each other, or one side alone. */




























/** `sides` are the roots of two borrowed checkouts. Never throws for what the suite does: see Measurement. */
async function measureSuite(plan, sides, judge, ports) {
    const notes = [];
    const watched = { ...ports, progress: sayingOnce(ports.progress) };
    const awaiting = watchAwaiting();
    let pairing = plan.pairing === 'auto' ? 'rounds' : plan.pairing;
    try {
        const places = { base: placeIn(sides.base, plan, false), head: placeIn(sides.head, plan, false) };
        if (plan.harness === 'head') {
            const { base, head } = places;
            notes.push((0,head_bench_files/* overlayHarness */.J)(base.workingDirectory, head.workingDirectory, plan.benchFiles, base.root));
        }
        refuseIndivisible(plan);
        const inner = launcherPorts(watchedBy(awaiting, ports), plan.shard ?? null);
        const provenance = provenanceOf(ports, plan, sides, inner);
        await setUpBoth(plan, withVariables(places, provenance === null ? null : (side) => provenance.ownPlaces(side)), inner, watched, provenance);
        const measuredPlaces = withVariables(places, provenance === null ? null : (side) => provenance.environment(side));
        const reached = await reachedOf(plan, ports);
        // Choosing may run the suite, and somebody is waiting.
        if (plan.pairing === 'auto' && plan.run !== null)
            watched.progress({ kind: 'warm-up', pairing });
        const short = shortOf(plan, measuredPlaces, inner);
        const partial = isPartial(plan);
        const asked = { ...plan, partial, ...(short === null ? {} : { run: short.run, listing: short.listing }) };
        const told = short === null ? inner : { ...inner, environment: { ...inner.environment, ...short.environment } };
        const chosen = await (0,choice_pairing/* choosePairing */.W)(asked, measuredPlaces, told, watched);
        pairing = chosen.source.pairing;
        const spent = (chosen.seconds ?? 0) + (reached?.seconds ?? 0);
        const budgetSeconds = plan.budgetSeconds === null ? null : plan.budgetSeconds - spent;
        // A shard is a part already.
        const rounds = { ...plan, partial: partial || plan.shard != null, budgetSeconds, chosenIn: spent };
        const own = provenance?.guard(chosen.source) ?? chosen.source;
        const fit = partial && chosen.part === undefined ? (0,fitting/* fitting */._Q)(own, rounds, ports.clock) : null;
        const part = plan.only == null ? divided(fit?.source ?? own, plan) : onlyOf(own, plan.only);
        const leaving = reached === null ? null : leavingOut(part, reached.benchmarks);
        const timed = await measurePaired(leaving?.source ?? part, rounds, judge, watched);
        const fitted = chosen.part ?? fit?.part() ?? null;
        const measured = await counted(timed, chosen.source, asked, measuredPlaces, told, watched);
        return {
            ...measured,
            seconds: measured.seconds + spent,
            because: chosen.because,
            notes: [
                ...notes,
                ...(leaving?.notes() ?? []),
                ...(fitted?.notes ?? []),
                ...chosen.notes,
                ...(short?.notes(timed.tool) ?? []),
                ...measured.notes,
                ...awaiting.notes(),
            ],
            ...leftOutOf(fitted?.leftOut ?? leaving?.leftOut() ?? null),
            ...(provenance === null ? {} : { provenance: provenance.looked() }),
        };
    }
    catch (error) {
        if (error instanceof cleanup/* Cancelled */.cJ || ports.signal.aborted)
            return nothingMeasured(pairing, 'cancelled', null, notes);
        if (error instanceof failure/* Failure */.HR)
            return nothingMeasured(pairing, 'failed', error, notes);
        throw error;
    }
}
/** Of the budget, for looking at what a change reaches; and in seconds, where there is none. */
const lookingPart = 0.25;
const lookingSeconds = 120;
async function reachedOf({ reached, budgetSeconds }, { clock }) {
    if (reached == null)
        return null;
    const began = clock.now();
    const benchmarks = await reached(budgetSeconds === null ? lookingSeconds : budgetSeconds * lookingPart);
    return { benchmarks, seconds: clock.now() - began };
}
function leftOutOf(leftOut) {
    return leftOut === null ? {} : { leftOut };
}
/** Whoever has chosen which part to measure has not to be asked what fits. */
function isPartial({ partial, shard, only, reached }) {
    return partial === true && shard == null && only == null && reached == null;
}
/** Null where tools are left to their own settings. A command that names its iterations has said how long a launch is. */
function shortOf({ run, toolSettings, format }, places, inner) {
    if (run === null || toolSettings !== 'short' || (0,measure_focus/* suiteCommand */.m0)(run).iterates)
        return null;
    return shortSettings({ run, format }, places, inner.environment, inner.temporary);
}
function watchedBy(awaiting, ports) {
    const output = (line) => {
        awaiting.line(line);
        ports.output?.(line);
    };
    return { ...ports, output };
}
/** What went wrong, or was cancelled, has nothing to count. */
async function counted(run, source, plan, places, inner, ports) {
    if (plan.instructions !== true || run.failure !== null || run.ended === 'cancelled')
        return run;
    const { clock, progress } = ports;
    const way = source.counted ?? (await (0,counted_way/* wayOf */.V)(plan, run, places, inner, ports));
    return await (0,instructions/* countInstructions */.D$)(run, way, { ...inner, clock, ...(progress === undefined ? {} : { progress }) });
}
/** Null where nobody's checkout is beside the sides. */
function provenanceOf({ workspace, runner, temporary }, commands, sides, { environment }) {
    if (workspace === undefined)
        return null;
    return createProvenance({ workspace, sides, environment, runners: (0,folder/* runnersFolder */.Q)(runner), temporary, commands });
}
function withVariables(places, of) {
    const at = (side) => (of === null ? places[side] : { ...places[side], environment: () => of(side) });
    return { base: at('base'), head: at('head') };
}
/** Before anything is measured that cannot be divided afterwards. */
function refuseIndivisible({ shard, run }) {
    if (shard == null || run === null || (0,measure_shard/* dividesItself */.IK)(run) || (0,registry/* isMet */.TD)(run))
        return;
    if ((0,measure_focus/* suiteCommand */.m0)(run).dialect === null)
        throw (0,measure_shard/* indivisible */.rR)(shard);
}
function divided(source, { shard, run }) {
    return shard == null || (0,measure_shard/* dividesItself */.IK)(run) ? source : (0,measure_shard/* shardOf */.IS)(source, shard);
}
/** Choosing a pairing and measuring in it both warm up; one line says so. */
function sayingOnce(progress) {
    let warmed = false;
    return (event) => {
        if (event.kind === 'warm-up' && warmed)
            return;
        warmed ||= event.kind === 'warm-up';
        progress?.(event);
    };
}
async function setUpBoth(plan, places, inner, ports, provenance) {
    const build = buildFor(plan);
    if (plan.setup === null && build === null)
        return;
    if (plan.builtAt !== undefined)
        (0,built_crates/* shareBuiltCrates */.S)(placeIn(plan.builtAt, plan, false), places.base);
    await setUpAt(plan, 'base', places.base, inner, ports);
    await builtAt(build, plan, 'base', places.base, inner, ports);
    provenance?.baseSetUp();
    (0,built_crates/* shareBuiltCrates */.S)(places.base, places.head);
    const from = Date.now();
    await setUpAt(plan, 'head', places.head, inner, ports);
    await builtAt(build, plan, 'head', places.head, inner, ports);
    provenance?.headSetUp(from, Date.now());
}
/** Null where the first launch has nothing to build, or nobody knows how. */
function buildFor({ run, setup }) {
    return run === null || /\s--no-run\b/.test(setup ?? '') ? null : (0,cargo_runner/* buildsOfCargo */.lb)(run);
}
async function builtAt(build, { setupTimeoutSeconds }, side, place, inner, ports) {
    if (build === null)
        return;
    ports.progress?.({ kind: 'set-up', side, command: build });
    await buildAhead(build, side, place, setupTimeoutSeconds, inner);
}
async function setUpAt(plan, side, place, inner, ports) {
    if (plan.setup === null)
        return;
    ports.progress?.({ kind: 'set-up', side, command: plan.setup });
    await setUp(plan.setup, side, place, plan.setupTimeoutSeconds, inner);
}
/** Runs `setup` in a borrowed checkout that is measured alone. Throws the Failure of a setup that fails. */
function setUpSide(plan, side, root, ports) {
    return setUpAt(plan, side, placeIn(root, plan, false), launcherPorts(ports), ports);
}
/** Runs the suite `launches` times in the user's own checkout (`root`), in which nothing is removed. */
async function runSuite(plan, root, launches, ports) {
    const done = [];
    let facts = { tool: null, ignored: [], machine: null };
    const heldUp = (0,quota_stalls/* watchQuota */.Q)(ports.clock);
    const awaiting = watchAwaiting();
    const ending = () => ({ ...facts, launches: done, heldUp: heldUp(), notes: awaiting.notes() });
    try {
        const place = placeIn(root, plan, true);
        const inner = launcherPorts(watchedBy(awaiting, ports));
        const begin = (launch) => ports.progress?.({ kind: 'launch', launch, of: launches });
        if (plan.run !== null && (0,measure_focus/* suiteCommand */.m0)(plan.run).iterates) {
            const sides = { base: place, head: place };
            const source = await (0,command_pairing/* slicesSource */.pB)({ ...plan, budgetSeconds: null, maxRounds: 1 }, sides, inner, ports, true);
            const sliced = await launchesOfSlices(source, launches, begin);
            done.push(...sliced.launches);
            const { tool, ignored, machine = null } = sliced;
            facts = { tool, ignored, machine, ...(source.counted === undefined ? {} : { counted: source.counted }) };
            return { ...ending(), ended: 'done', failure: null };
        }
        const launcher = (0,create_launcher/* createLauncher */.R)(plan, { head: place }, inner, ports.runner, true);
        for (let round = 1; round <= launches; round++) {
            begin(round);
            const { launchTimeoutSeconds: timeoutSeconds } = plan;
            const launched = await launcher.launch({ side: 'head', round, focus: null, timeoutSeconds, chance: ports.chance });
            done.push(launched.launch);
            facts = { tool: launched.tool, ignored: launched.ignored, machine: launched.machine ?? null };
        }
        return { ...ending(), ended: 'done', failure: null };
    }
    catch (error) {
        if (error instanceof cleanup/* Cancelled */.cJ || ports.signal.aborted)
            return { ...ending(), ended: 'cancelled', failure: null };
        if (error instanceof failure/* Failure */.HR)
            return { ...ending(), ended: 'failed', failure: error };
        throw error;
    }
}
/** What launches are given of the ports: an environment without credentials, that names the runners. */
function launcherPorts(ports, shard = null) {
    return {
        signal: ports.signal,
        cleanup: ports.cleanup,
        environment: {
            ...(0,suite_environment/* suiteEnvironment */.aS)(ports.environment, ports.secrets),
            ...(0,measure_shard/* shardEnvironment */.KS)(shard),
            [harness/* runnersName */.z]: (0,folder/* runnersFolder */.Q)(ports.runner),
        },
        secrets: ports.secrets,
        temporary: ports.temporary,
        ...(ports.output === undefined ? {} : { output: ports.output }),
    };
}
/** Throws a UsageFailure where the folder leads out of the checkout. */
function placeIn(root, { workingDirectory }, keep) {
    const absolute = external_node_path_.resolve(root, workingDirectory);
    if (external_node_path_.isAbsolute(workingDirectory) || !(0,files/* isInside */.FK)(root, absolute)) {
        throw new failure/* UsageFailure */.wK(`\`working-directory\` leads out of the repository: ${workingDirectory}`, {
            hint: 'It is relative to the root of the repository.',
        });
    }
    return { root, workingDirectory: absolute, keep };
}
function nothingMeasured(pairing, ended, failure, notes) {
    return {
        pairing,
        tool: null,
        pairs: [],
        ended,
        failure,
        planned: 0,
        looks: [],
        forecast: null,
        pace: null,
        because: null,
        seconds: 0,
        heldUp: 0,
        ignored: [],
        machine: null,
        notes,
    };
}


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ several)
/* harmony export */ });
/* unused harmony export codeOf */
/** Remarks that travel with a result: something that could not be done, a changed default, a missing
 *  permission. A note is a code and what was found. `report/notes/` has its level, its words and what to do
 *  about it: a new note is one line here and one entry there. */
function several(things, most = 3) {
    return { named: things.slice(0, most), count: things.length };
}
/** The same code, where it was read as well. */
function codeOf(note) {
    return note.code === 'as-read' ? note.was : note.code;
}


/***/ }),

/***/ 8088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A word in single quotes, as a POSIX shell takes it for one word whatever stands in it. */
function shellQuoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/** The room statistics/: numbers in, numbers out. Distributions, rank tests with exact laws, sequential
 *  boundaries, false discovery, prediction, change points, and seeded chance. Takes plain numbers, gives plain
 *  numbers; knows no benchmark, no unit and no threshold policy, reads no clock and no environment. Refuses
 *  (RangeError) what has no answer: NaN in a sample, a probability outside [0, 1], a negative degree of freedom.
 *  Its files stand side by side, because each is one formula under the name that the literature gives it.
 *
 *  This file: a seeded generator, so that every shuffle and every simulation can be repeated to the digit. */
/** A generator (xoshiro128**, Blackman and Vigna 2021) whose state is hashed from `seed`. */
function createRandom(seed) {
    const bits = xoshiro128(hash(String(seed)));
    let spare;
    const next = () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992;
    /** A point inside the unit disc other than its centre, and its squared radius. */
    function disc() {
        for (;;) {
            const u = 2 * next() - 1;
            const v = 2 * next() - 1;
            const square = u * u + v * v;
            if (square > 0 && square < 1)
                return [u, v, square];
        }
    }
    function integer(n) {
        if (!Number.isInteger(n) || n < 1 || n > 4294967296)
            throw new RangeError(`integer(${n}): n must be 1 to 2^32`);
        // Values above the last whole multiple of n are drawn again, else small results would be favoured.
        const limit = 4294967296 - (4294967296 % n);
        let drawn = bits();
        while (drawn >= limit)
            drawn = bits();
        return drawn % n;
    }
    function normal() {
        if (spare !== undefined) {
            const kept = spare;
            spare = undefined;
            return kept;
        }
        const [u, v, square] = disc();
        const factor = Math.sqrt((-2 * Math.log(square)) / square);
        spare = v * factor;
        return u * factor;
    }
    function studentT(df) {
        if (!(df > 0))
            throw new RangeError(`studentT(${df}): degrees of freedom must be above 0`);
        if (df === Number.POSITIVE_INFINITY)
            return normal();
        const [u, , square] = disc();
        return u * Math.sqrt((df * (square ** (-2 / df) - 1)) / square);
    }
    function shuffle(items) {
        const copy = [...items];
        for (let i = copy.length - 1; i > 0; i--) {
            const j = integer(i + 1);
            const kept = copy[i];
            copy[i] = copy[j];
            copy[j] = kept;
        }
        return copy;
    }
    return {
        next,
        integer,
        shuffle,
        normal,
        exponential: () => -Math.log1p(-next()),
        studentT,
        fork: (label) => createRandom(`${seed}\u0000${label}`),
    };
}
/** The generator alone: 32 bits a call from four words of state, which it changes. */
function xoshiro128(state) {
    return () => {
        const scrambled = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
        const shifted = state[1] << 9;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = rotate(state[3], 11);
        return scrambled;
    };
}
function rotate(word, by) {
    return ((word << by) | (word >>> (32 - by))) >>> 0;
}
/** Four 32-bit words from a text: FNV-1a over its UTF-16 units, spread by the finaliser of MurmurHash3. */
function hash(text) {
    const words = new Uint32Array(4);
    for (let lane = 0; lane < 4; lane++) {
        let h = (0x811c9dc5 ^ Math.imul(lane + 1, 0x9e3779b9)) >>> 0;
        for (let i = 0; i < text.length; i++) {
            const unit = text.charCodeAt(i);
            h = Math.imul(h ^ (unit & 0xff), 0x01000193);
            h = Math.imul(h ^ (unit >>> 8), 0x01000193);
        }
        words[lane] = mix(h ^ Math.imul(lane + 1, 0x85ebca6b));
    }
    // The all-zero state is the one fixed point of the generator.
    if (words.every((word) => word === 0))
        words[0] = 1;
    return words;
}
function mix(word) {
    let h = word;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ })

};
