export const id = "read";
export const ids = ["read"];
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

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand),
/* harmony export */   o: () => (/* binding */ refuseMore)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** What every command is given: its arguments and the world. */

/** Refuses arguments beyond the `most` that a command takes. */
function refuseMore({ positionals }, most, what) {
    const extra = positionals[most];
    if (extra === undefined)
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`unexpected argument ${JSON.stringify(extra)}: ${what}`);
}
function refuseCommand({ rest }) {
    if (rest !== null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK('this command starts nothing: leave out -- and what follows');
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCommand: () => (/* binding */ readCommand)
/* harmony export */ });
/* harmony import */ var _app_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2399);
/* harmony import */ var _config_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9275);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1641);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1732);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1722);
/* harmony import */ var _standard_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9388);
/** `benchgate read FILE..` */







async function readCommand(line) {
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseCommand */ .W)(line);
    const { options, positionals, world } = line;
    if (positionals.length === 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageFailure */ .wK('name at least one file', { hint: 'benchgate read FILE..; - is standard input' });
    const format = (0,_config_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readFormat */ .C$)((0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)('read', options).format);
    const run = await (0,_app_read_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(positionals, { directory: world.directory, format, standardInput: _standard_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readStandardInput */ .e });
    await world.print((0,_app_read_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRun */ .e)(run));
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.pass;
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

/***/ 8088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A word in single quotes, as a POSIX shell takes it for one word whatever stands in it. */
function shellQuoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
