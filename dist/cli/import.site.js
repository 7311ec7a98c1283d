export const id = "import.site";
export const ids = ["import.site", "version"];
export const modules = {

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readForeignHistory),
  e: () => (/* binding */ storeImports)
});

// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
// EXTERNAL MODULE: ./lib/baseline/write-record.js
var write_record = __webpack_require__(8448);
// EXTERNAL MODULE: ./lib/formats/datajs/datajs.js
var datajs = __webpack_require__(9035);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/formats/asv/asv.js + 2 modules
var asv = __webpack_require__(3040);
// EXTERNAL MODULE: ./lib/formats/read-json.js
var read_json = __webpack_require__(8149);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
;// CONCATENATED MODULE: ./lib/app/history/import-asv.js
/** The results folder of airspeed velocity as records: one for each result file, which is one commit in
 *  one environment on one machine. Read by the asv format, so that units and names are those of new runs. */





/** @param files all files of the folder. */
function importAsv(files, key) {
    const results = files.filter(isResult);
    if (results.length === 0) {
        throw new failure/* FormatFailure */.G(files[0]?.path ?? 'results', undefined, 'no result file of asv in this folder', {
            hint: 'Name the results_dir of asv.conf.json, usually .asv/results.',
        });
    }
    const records = [];
    const left = [];
    for (const file of results) {
        const helpers = files.filter((other) => isDefinitions(other) || isMachineBeside(other, file));
        const record = recordOf(file, helpers, key ?? 'asv', left);
        if (record !== null)
            records.push(record);
    }
    return { records, left };
}
function isResult(file) {
    const root = (0,read_json/* tryJson */.MR)(file);
    return root?.at('results').isObject === true && root.at('commit_hash').isString;
}
function isDefinitions({ path }) {
    return /(^|\/)benchmarks\.json$/.test(path);
}
function isMachineBeside({ path }, result) {
    return path === `${result.path.replace(/[^/]*$/, '')}machine.json`;
}
function recordOf(file, helpers, suite, left) {
    const root = (0,read_json/* tryJson */.MR)(file);
    const commit = root.at('commit_hash').string();
    const leave = (because) => {
        left.push({ file: file.path, text: commit.slice(0, 200), because });
        return null;
    };
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return leave('no full commit hash');
    const date = root.at('date').anyNumber();
    if (date === undefined || date <= 0)
        return leave('no date');
    const reading = asv/* asv */.d.read([file, ...helpers]);
    if (!reading.launches.some(hasNumber))
        return leave('no benchmark has a number');
    left.push(...samplesLeft(file, reading.launches));
    return {
        suite,
        commit,
        parents: [],
        // asv dates results by the commit.
        time: Math.floor(date / 1000),
        run: `asv${(0,external_node_crypto_.createHash)('sha256').update(file.bytes).digest('hex').slice(0, 16)}`,
        attempt: 1,
        tool: 'asv',
        version: version.version,
        machine: reading.machine ?? {},
        launches: reading.launches.map(withoutSamples),
        imported: { from: 'asv', rest: restOf(root.raw) },
    };
}
function hasNumber({ benchmarks }) {
    return benchmarks.some(({ metrics }) => metrics.length > 0);
}
function withoutSamples(launch) {
    const benchmarks = launch.benchmarks.map((result) => {
        return { ...result, metrics: result.metrics.map(({ samples, order, ...metric }) => metric) };
    });
    return { ...launch, benchmarks };
}
function samplesLeft(file, launches) {
    const samples = launches.flatMap(({ benchmarks }) => benchmarks.flatMap(({ metrics }) => metrics.map((metric) => metric.samples?.length ?? 0)));
    const count = samples.reduce((sum, length) => sum + length, 0);
    if (count === 0)
        return [];
    const because = 'single samples: a stored run keeps the figure that asv made of them';
    return [{ file: file.path, text: `${count} samples`, because }];
}
/** Who measured, and how: all but the results themselves. */
function restOf({ results, ...rest }) {
    return rest;
}

// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
;// CONCATENATED MODULE: ./lib/app/history/import-datajs.js
/** The history of github-action-benchmark as records: one for each entry of each suite. Figures keep all
 *  digits, in base units and as printed; what has no place of its own (the commit's author and message,
 *  ranges, extra text) goes along as it came. */




/** @param key the suite's key, for a history of one suite; by default the names in the file. */
function importDataJs(file, key) {
    const records = [];
    const left = [];
    for (const [suite, entries] of (0,datajs/* parseDataJs */.b)(file).at('entries').entries()) {
        for (const entry of entries.items()) {
            const record = import_datajs_recordOf(entry, key ?? suite, left);
            if (record !== null)
                records.push(record);
        }
    }
    return { records, left };
}
function import_datajs_recordOf(entry, suite, left) {
    const leave = (because) => {
        left.push({
            file: entry.file,
            place: entry.path,
            text: JSON.stringify(entry.at('commit').raw ?? null).slice(0, 200),
            because,
        });
        return null;
    };
    const commit = entry.at('commit').at('id').raw;
    if (typeof commit !== 'string' || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        return leave('no full commit hash');
    const date = entry.at('date').raw;
    if (typeof date !== 'number' || !Number.isFinite(date) || date <= 0)
        return leave('no date');
    const tool = entry.at('tool').optionalString() ?? 'unknown';
    const benchmarks = benchmarksOf(entry, tool, left);
    if (benchmarks.length === 0)
        return leave('no benchmark');
    return {
        suite,
        commit,
        parents: [],
        time: Math.floor(date / 1000),
        // The same entry gives the same name, so that importing again adds nothing.
        run: `gab${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(entry.raw)).digest('hex').slice(0, 16)}`,
        attempt: 1,
        tool: toolName(tool),
        version: version.version,
        machine: {},
        launches: [{ benchmarks }],
        imported: { from: 'github-action-benchmark', rest: import_datajs_restOf(entry) },
    };
}
function benchmarksOf(entry, tool, left) {
    const seen = new Set();
    return entry
        .at('benches')
        .items()
        .flatMap((bench) => {
        const name = bench.at('name').string();
        if (seen.has(name)) {
            left.push({
                file: entry.file,
                place: bench.path,
                text: name,
                because: 'a second benchmark of this name in one run',
            });
            return [];
        }
        seen.add(name);
        return [{ name, status: 'ok', metrics: [metricOf(bench, tool)] }];
    });
}
function metricOf(bench, tool) {
    const unit = bench.at('unit').string();
    const known = (0,units/* parseUnit */.E8)(unit);
    return {
        name: known.metric,
        better: directionOf(tool, known.better),
        summary: 'mean',
        ...(0,units/* toBase */.FU)(bench.at('value').number(), unit),
    };
}
function directionOf(tool, better) {
    if (tool === 'customSmallerIsBetter')
        return 'lower';
    return tool === 'customBiggerIsBetter' ? 'higher' : better;
}
/** Everything but name, value and unit. */
function import_datajs_restOf(entry) {
    const { commit, date, tool, benches, ...more } = entry.raw;
    const extras = benches.map(({ name, value, unit, ...rest }) => rest);
    return {
        commit,
        date,
        tool,
        ...more,
        ...(extras.some((rest) => Object.keys(rest).length > 0) ? { benches: extras } : {}),
    };
}
/** Where both know the tool, its name here, so that new runs go on with the old ones. */
function toolName(tool) {
    const names = {
        cargo: 'libtest',
        googlecpp: 'google-benchmark',
        pytest: 'pytest-benchmark',
        customSmallerIsBetter: 'custom',
        customBiggerIsBetter: 'custom',
    };
    return Object.hasOwn(names, tool) ? names[tool] : tool;
}

;// CONCATENATED MODULE: ./lib/app/history/import-history.js
/** Takes over another tool's history: files or a branch to records, records to the data branch. */






/** What the files hold, by what they look like. */
function readForeignHistory(files, key) {
    const [first] = files;
    if (files.length === 1 && first !== undefined && datajs/* datajs */.E.recognises(files))
        return importDataJs(first, key);
    if (files.some(({ path }) => path.endsWith('.json')))
        return importAsv(files, key);
    throw new failure/* FormatFailure */.G(first?.path ?? 'nothing', undefined, 'no history that is known', {
        hint: 'Name the data.js of github-action-benchmark, or the results folder of asv.',
    });
}
/** All runs in one commit. Those that are there already are no change. */
async function storeImports({ records, left }, store) {
    const files = new Map();
    for (const record of records) {
        const path = (0,record_path/* recordPath */.lX)(record);
        files.set(path, { path, text: (0,write_record/* writeRecord */.r)(record) });
    }
    if (files.size === 0) {
        throw new failure/* Failure */.HR('The history holds no run that could be taken over', {
            hint: left[0] === undefined ? 'It is empty.' : `${left[0].place ?? left[0].file}: ${left[0].because}`,
        });
    }
    const from = records[0].imported?.from ?? 'elsewhere';
    const written = await store.add([...files.values()], `Import ${files.size} runs of ${from} [skip ci]`);
    return {
        ...written,
        runs: files.size,
        repeated: records.length - files.size,
        suites: [...new Set(records.map(({ suite }) => suite))],
        left,
    };
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


/***/ })

};
