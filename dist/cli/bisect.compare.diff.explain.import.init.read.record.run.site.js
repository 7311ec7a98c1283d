export const id = "bisect.compare.diff.explain.import.init.read.record.run.site";
export const ids = ["bisect.compare.diff.explain.import.init.read.record.run.site"];
export const modules = {

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ asv)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/formats/by-process.js
var by_process = __webpack_require__(8911);
// EXTERNAL MODULE: ./lib/formats/collect.js
var collect = __webpack_require__(4738);
// EXTERNAL MODULE: ./lib/formats/read-json.js
var read_json = __webpack_require__(8149);
// EXTERNAL MODULE: ./lib/formats/cut-short.js
var cut_short = __webpack_require__(9611);
// EXTERNAL MODULE: ./lib/formats/missed-result.js
var missed_result = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/formats/read-text.js
var read_text = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/formats/asv/definitions.js
var asv_definitions = __webpack_require__(6959);
;// CONCATENATED MODULE: ./lib/formats/asv/console.js
/** What `asv run` prints: one line per benchmark, and a table where it has parameters. The figures are
 *  rounded to three digits; result files are better. Source: format_benchmark_result in asv/results.py. */





/** `[ 35.00%] ··· benchmarks.TimeSuite.time_keys     11.2±0.01μs`; old versions print "Running" first. */
const progress = /^\[\s*(?<percent>\d+(?:\.\d+)?)%\] (?<dots>[·.-]+) (?<rest>.*\S)\s*$/u;
const resembles = /\d±\d\S*[nuμµm]?s\b|%\] [·.-]{2,3} [\w.<>-]+\.\w+\s{2,}\S|^(?!Setting up )(?:.*\s)?[\w<>-]+\.[\w.<>-]+\s{2,}\d[\w.±μµ]*\s*$/u;
const anotherLine = /%\] [·.-]{2,3} /u;
const outcome = /^(?:Running )?(?<name>[\w.<>-]+\.\w+)\s+(?<value>\S.*)$/u;
/** Over all commits and environments. */
const announced = /^[·.-] Running (\d+) total benchmarks? \(/u;
/** Without a result behind it. */
const bareName = /^[\w.<>-]+\.\w+$/u;
function looksLikeConsole(file) {
    const text = (0,read_text/* tryText */.RA)(file)?.slice(0, 200_000) ?? '';
    return /^\[\s*\d+(?:\.\d+)?%\] [·.-]{2,3} (?:Benchmarking|Building for|Discovering) /mu.test(text);
}
function readConsole(file, into) {
    (0,cut_short/* refuseHalfLine */._)(file, (line) => !line.startsWith('[') || outcome.test(progress.exec(line)?.groups?.['rest'] ?? ''));
    const reader = new ConsoleReader(file, into);
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file))
        reader.line(text, number);
    return reader.end();
}
class ConsoleReader {
    file;
    into;
    environments = [];
    commit;
    announced = 0;
    outcomes = 0;
    percent = 0;
    table;
    constructor(file, into) {
        this.file = file.path;
        this.into = into;
    }
    line(text, line) {
        const found = progress.exec(text)?.groups;
        if (this.table !== undefined && (found === undefined || /^=+/.test(found['rest'])) && text.trim() !== '') {
            this.table.lines.push({ text, line });
            return;
        }
        this.closeTable();
        this.announced += Number(announced.exec(text)?.[1] ?? 0);
        if (found !== undefined) {
            this.percent = Number(found['percent']);
            this.step(found['rest'], line, [...found['dots']].length);
        }
        else if (text.trim() !== '')
            this.ignore(text, line, 'no progress line');
    }
    end() {
        this.closeTable();
        // With fewer rounds than the suite asks for (--quick) it ends below 100 %; at 100 % it may have skipped what it had.
        if (this.outcomes < this.announced && this.percent < 100) {
            const missing = `it announces ${this.announced} benchmarks and has results of ${this.outcomes}`;
            throw (0,cut_short/* endMissing */.Q)(this.file, undefined, missing);
        }
        return this.environments.map(({ label, commit, rows }) => ({
            file: this.file,
            label,
            commit,
            fill: (collector) => {
                for (const row of rows)
                    addRow(row, label, collector);
            },
        }));
    }
    step(rest, line, depth) {
        this.commit = /^For \S.* commit (?:hash )?([0-9a-f]{6,40})\b/.exec(rest)?.[1] ?? this.commit;
        const environment = /^Benchmarking (\S+)/.exec(rest)?.[1];
        if (environment !== undefined)
            this.environments.push({ label: environment, commit: this.commit, rows: [] });
        const { name, value } = outcome.exec(rest)?.groups ?? {};
        const rows = this.environments.at(-1)?.rows;
        // At the depth of results; deeper stands what a benchmark printed.
        if (rows !== undefined && depth === 3 && bareName.test(rest)) {
            throw new failure/* FormatFailure */.G(this.file, `line ${line}`, `a benchmark without a result behind its name: ${(0,read_text/* excerpt */.Kb)(rest)}`, {
                hint: 'A result stands in the line of its name; let nothing break or end that line.',
            });
        }
        if (name === undefined || value === undefined || rows === undefined || environment !== undefined) {
            this.ignore(rest, line, 'progress');
            return;
        }
        (0,missed_result/* refuseGlued */.A)(this.file, `line ${line}`, value, anotherLine);
        if (/^(?:ok|\d+\/\d+ failed)$/.test(value))
            this.table = { name, lines: [] };
        else
            rows.push({ name, value, line });
        this.outcomes++;
    }
    /** Cells stand under the `=` of the table's border. */
    closeTable() {
        const table = this.table;
        this.table = undefined;
        if (table === undefined)
            return;
        const [border, ...rest] = table.lines;
        const spans = [...(border?.text ?? '').matchAll(/=+/g)].map(({ index, 0: { length } }) => [index, index + length]);
        const cut = (text) => spans.map(([start, end]) => [...text].slice(start, end).join('').trim());
        const isBorder = ({ text }) => /^\s*=+(?: =+)*\s*$/.test(text);
        const isRule = ({ text }) => /^\s*-+(?: -+)+\s*$/.test(text);
        const last = rest.findLastIndex(isBorder);
        const second = rest.findIndex(isBorder);
        // Where no parameter runs across, dashes part the header from the rows.
        const inner = second === last ? rest.findIndex(isRule) : second;
        if (spans.length < 2 || inner < 1 || last <= inner)
            throw this.broken(table.name, border?.line);
        // A second header above the columns names the parameters that run across; its rule shows where they begin.
        const rule = rest.slice(0, inner).find(isRule);
        const across = rule === undefined ? spans.length - 1 : rule.text.trim().split(' ').length - 1;
        const header = cut(rest[inner - 1].text);
        for (const { text, line } of rest.slice(inner + 1, last)) {
            if ([...text.trimEnd()].length > spans.at(-1)[1])
                throw this.broken(table.name, line);
            const cells = cut(text);
            cells.slice(across).forEach((value, index) => {
                const column = rule === undefined ? [] : header[across + index].split(' / ');
                const name = `${table.name}(${[...cells.slice(0, across), ...column].join(', ')})`;
                this.environments.at(-1).rows.push({ name, value, line });
            });
        }
    }
    broken(name, line) {
        const place = line === undefined ? undefined : `line ${line}`;
        return new failure/* FormatFailure */.G(this.file, place, `the table of ${name} is cut short or not a table`, {
            hint: 'Read the result files of asv instead (<results_dir>/<machine>/*.json).',
        });
    }
    ignore(text, line, because) {
        (0,missed_result/* refuseMissed */.W)(this.file, `line ${line}`, text, resembles);
        this.into.file = this.file;
        this.into.ignore(`line ${line}`, text, because);
    }
}
function addRow({ name, value, line }, environment, into) {
    const options = { place: `line ${line}`, context: environment };
    if (value === 'n/a' || value === 'skipped') {
        into.skip(name, `asv prints ${value}: the benchmark was skipped`, options);
        return;
    }
    if (value.startsWith('failed')) {
        into.fail(name, 'failed (the reason stands in the log of asv)', options);
        return;
    }
    const figure = figureOf(value, name);
    if (figure === undefined)
        into.fail(name, `prints ${value}, which is no figure`, options);
    else
        into.add(name, [figure], options);
}
/** `11.2±0.01μs`, `2.42k` (bytes, thousands), or a bare number of a tracking benchmark. */
function figureOf(value, name) {
    const found = /^(?<number>[\d.]+(?:e[+-]?\d+)?)(?:±(?<error>[\d.e+-]+))?(?<unit>ns|[uμµ]s|ms|s|m|h|d|[kMGTPEH])?$/u.exec(value);
    if (found === null)
        return trackedNumber(value);
    const { number, error, unit = '' } = found.groups;
    const spread = error === undefined ? {} : { spread: { kind: 'interquartile-range', value: 2 * Number(error) } };
    const prefix = 'kMGTPEH'.indexOf(unit);
    const { type } = (0,asv_definitions/* definitionOf */.Fg)(name.replace(/\(.*$/s, ''), new Map());
    if (/s$|^[mhd]$/.test(unit))
        return { value: Number(number), unit: longUnits[unit] ?? unit, name: 'time', summary: 'median', ...spread };
    if (type === 'time')
        return undefined;
    if (type === 'track')
        return trackedNumber(value);
    const factor = unit === '' ? 1 : 1000 ** (prefix + 1);
    const as = { unit: 'B', factor };
    return type === 'memory'
        ? { value: Number(number), unit, as, name: 'bytes', better: 'lower', summary: 'single' }
        : { value: Number(number), unit, as, name: 'memory', better: 'lower', summary: 'single' };
}
const longUnits = { m: 'min', d: 'd' };
function trackedNumber(value) {
    const number = Number(value);
    return value.trim() === '' || !Number.isFinite(number)
        ? undefined
        : { value: number, unit: 'unit', name: 'value', better: 'unknown', summary: 'single' };
}

;// CONCATENATED MODULE: ./lib/formats/asv/result-file.js
/** One result file of asv, versions 1 and 2, as rows: one per benchmark and combination of parameters.
 *
 *  Version 2 keeps one row of columns per benchmark (`result_columns`), cut short behind the last that
 *  is not null. Version 1 keeps a number or an object per benchmark. Combinations are the cartesian
 *  product of the parameter lists, the last list fastest. null means that asv got no result; NaN, that
 *  the benchmark was skipped (it raised NotImplementedError, or was not selected). */



function isResults(root) {
    return root.at('results').isObject && root.at('commit_hash').isString && root.at('params').isObject;
}
function isMachineFile(root) {
    return ['machine', 'arch', 'cpu', 'os'].every((key) => root.at(key).isString);
}
function readResultFile(root, definitions, into) {
    into.machine ??= machineOf(root.at('params'));
    const python = root.at('python').raw;
    const name = root.at('env_name').raw ?? (typeof python === 'string' ? `py${python}` : undefined);
    const environment = typeof name === 'string' && name !== '' ? name : undefined;
    const machine = root.at('params').at('machine').raw;
    const columns = columnsOf(root);
    return {
        file: root.file,
        label: [machine, environment].filter((part) => typeof part === 'string').join('/'),
        commit: root.at('commit_hash').string(),
        fill: (rows) => {
            for (const [benchmark, value] of root.at('results').entries()) {
                const record = columns === undefined ? firstVersion(value) : secondVersion(value, columns);
                addBenchmark(benchmark, { ...record, context: environment }, (0,asv_definitions/* definitionOf */.Fg)(benchmark, definitions), rows);
            }
        },
    };
}
/** Undefined in version 1, which has none. */
function columnsOf(root) {
    const columns = root.at('result_columns');
    if (columns.missing && root.at('version').raw !== 2)
        return undefined;
    return columns.items().map((column) => column.string());
}
function secondVersion(row, columns) {
    if (!row.isArray)
        row.fail(`an array with the columns ${columns.slice(0, 3).join(', ')}, …`);
    const column = (name) => row.at(columns.includes(name) ? columns.indexOf(name) : columns.length);
    const part = (name, index) => column(name).at(index).anyNumber();
    return {
        place: row,
        result: column('result'),
        params: column('params'),
        samples: column('samples'),
        statistics: (index) => ({
            count: countAt(column('stats_repeat').at(index)),
            spread: spreadOf(part('stats_q_25', index), part('stats_q_75', index)),
        }),
    };
}
function firstVersion(value) {
    if (!value.isObject) {
        const nothing = value.at('');
        return { place: value, result: value, params: nothing, samples: nothing, statistics: () => ({}) };
    }
    if (!value.has('result'))
        value.fail('an object with a result');
    const stats = (index) => (value.at('stats').isArray ? value.at('stats').at(index) : value.at('stats'));
    return {
        place: value,
        result: value.at('result'),
        params: value.at('params'),
        samples: value.at('samples'),
        statistics: (index) => ({
            count: countAt(stats(index).at('repeat')),
            spread: spreadOf(stats(index).at('q_25').anyNumber(), stats(index).at('q_75').anyNumber()),
        }),
    };
}
function countAt(place) {
    return place.missing ? undefined : place.count();
}
function spreadOf(low, high) {
    return low === undefined || high === undefined ? undefined : { kind: 'interquartile-range', value: high - low };
}
function addBenchmark(benchmark, record, definition, rows) {
    const combinations = combine(record.params);
    const { result } = record;
    // A single value stands for the one combination that a benchmark without parameters has.
    if (result.isArray && result.raw.length !== combinations.length) {
        result.fail(`${combinations.length} results, one for each combination of parameters`);
    }
    combinations.forEach((combination, index) => {
        const name = combination === undefined ? benchmark : `${benchmark}(${combination.join(', ')})`;
        const single = result.isArray ? result.at(index) : result;
        addResult(name, single, index, record, definition, rows);
    });
}
function addResult(name, result, index, record, definition, rows) {
    const options = { place: record.place.path, context: record.context };
    if (result.missing) {
        rows.fail(name, 'asv has no result: the benchmark failed or timed out (see its log)', options);
        return;
    }
    if (Number.isNaN(result.raw)) {
        rows.skip(name, 'asv recorded NaN: the benchmark was skipped', options);
        return;
    }
    if (!result.isNumber) {
        rows.fail(name, `the result is ${(0,read_json/* describe */.q0)(result.raw)}, not a number`, options);
        return;
    }
    const kept = record.samples.isArray ? record.samples.at(index) : record.samples;
    const samples = kept.isArray ? kept.numbers() : undefined;
    const { count, spread } = record.statistics(index);
    const measured = samples !== undefined || count !== undefined;
    rows.add(name, [
        {
            ...(0,asv_definitions/* meaningOf */.Pr)(definition),
            value: result.raw,
            summary: measured ? 'median' : 'single',
            count: count ?? samples?.length,
            samples,
            order: 'time',
            spread,
        },
    ], options);
}
/** No result file has more combinations; a mutilated one could ask for billions. */
const mostCombinations = 1e6;
/** Every combination of the parameters, or one `undefined` where there are none. */
function combine(params) {
    if (params.missing)
        return [undefined];
    const lists = params.items().map((list) => list.items().map((value) => value.printed));
    if (lists.length === 0)
        return [undefined];
    const many = lists.reduce((product, list) => product * list.length, 1);
    if (many > mostCombinations)
        throw new failure/* FormatFailure */.G(params.file, params.path, `${many} combinations of parameters`);
    return lists.reduce((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]]);
}
/** From machine.json or from the `params` of a result file, which name the same things. */
function machineOf(params) {
    const text = (key) => params.at(key).isString && params.at(key).raw !== '' ? params.at(key).string() : undefined;
    const number = (key) => {
        const value = params.at(key).anyNumber() ?? Number(text(key));
        return Number.isFinite(value) && value > 0 ? value : undefined;
    };
    const [cpu, os, arch, python] = [text('cpu'), text('os'), text('arch'), text('python')];
    const [cores, memory] = [number('num_cpu'), number('ram')];
    const machine = {
        ...(cpu === undefined ? {} : { cpu }),
        ...(cores === undefined ? {} : { cores }),
        ...(memory === undefined ? {} : { memory }),
        ...(os === undefined ? {} : { os }),
        ...(arch === undefined ? {} : { arch }),
        ...(python === undefined || !/^\d/.test(python) ? {} : { runtime: `Python ${python}` }),
    };
    return Object.keys(machine).length === 0 ? undefined : machine;
}

;// CONCATENATED MODULE: ./lib/formats/asv/asv.js
/** airspeed velocity (asv): the result files of `asv run`, or what it prints.
 *
 *  Takes result files of versions 1 and 2 (`results/<machine>/<commit>-<environment>.json`), with
 *  `benchmarks.json` and `machine.json` where they are there; or the console text. The files of one
 *  commit in several environments make one launch; the same environment found again is another launch.
 *  Refuses several commits at once (a history is no measurement), definitions without results, and
 *  broken files. Source: asv/results.py. */







const asv = {
    name: 'asv',
    title: 'airspeed velocity (asv)',
    goesOnAfter: () => true,
    recognises: (files) => files.some((file) => ['results', 'console', 'definitions'].includes(kindOf(file))),
    read,
};
function kindOf(file) {
    try {
        // Asked first, because a line of progress begins with a bracket, as JSON does.
        if (looksLikeConsole(file))
            return 'console';
        const root = (0,read_json/* tryJson */.MR)(file);
        if (root === undefined)
            return 'other';
        if (isResults(root))
            return 'results';
        if ((0,asv_definitions/* isDefinitions */.By)(root))
            return 'definitions';
        return isMachineFile(root) ? 'machine' : 'other';
    }
    catch {
        return 'other';
    }
}
function read(files) {
    const into = new collect/* Collector */.gR(files[0]?.path ?? 'results');
    const of = (kind) => files.filter((file) => kindOf(file) === kind);
    const definitions = new Map(of('definitions').flatMap((file) => [...(0,asv_definitions/* readDefinitions */.TL)((0,read_json/* readJson */.Vh)(file))]));
    for (const file of of('machine'))
        into.machine = machineOf((0,read_json/* readJson */.Vh)(file));
    for (const file of of('other'))
        (0,by_process/* setAside */.Fi)(file, into, 'neither results nor definitions of asv');
    const environments = [
        ...of('results').map((file) => readResultFile((0,read_json/* readJson */.Vh)(file), definitions, into)),
        ...of('console').flatMap((file) => readConsole(file, into)),
    ];
    if (environments.length === 0) {
        throw new failure/* FormatFailure */.G(into.file, undefined, 'no result file of asv among these files', {
            hint: 'Results lie in <results_dir>/<machine>/<commit>-<environment>.json; benchmarks.json only defines them.',
        });
    }
    const commits = [...new Set(environments.map(({ commit }) => commit).filter((commit) => commit !== undefined))];
    if (commits.length > 1)
        throw severalCommits(environments[0].file, commits);
    into.commit = commits[0];
    return assemble(environments, into);
}
/** asv abbreviates hashes on the console to eight digits, and writes them in full to files. */
function severalCommits(file, commits) {
    const shown = commits.slice(0, 3).map((commit) => commit.slice(0, 8));
    const more = commits.length > 3 ? ', …' : '';
    return new failure/* FormatFailure */.G(file, undefined, `results of ${commits.length} commits (${shown.join(', ')}${more}) in one reading`, {
        hint: 'Let `results` match one commit only, for example .asv/results/*/*-existing*.json of `asv run --python=same --set-commit-hash`.',
    });
}
function assemble(environments, into) {
    const seen = new Map();
    const launches = [];
    for (const environment of environments) {
        const times = seen.get(environment.label) ?? 0;
        seen.set(environment.label, times + 1);
        launches[times] ??= new collect/* Collector */.gR(environment.file);
        launches[times].file = environment.file;
        environment.fill(launches[times]);
    }
    const read = launches.map((launch) => launch.launch('asv recorded no benchmark'));
    for (const launch of launches)
        into.ignored.push(...launch.ignored);
    return {
        launches: read,
        ignored: into.ignored,
        ...(into.machine === undefined ? {} : { machine: into.machine }),
        ...(into.commit === undefined ? {} : { commit: into.commit }),
    };
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ isDefinitions),
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   TL: () => (/* binding */ readDefinitions)
/* harmony export */ });
/** What asv measures: from `benchmarks.json` where it is there, else from the function's name, as asv
 *  itself goes by prefixes (`time_`, `mem_`, `peakmem_`, `track_`). */
/** A benchmarks.json: an object of definitions, each with its own name again. */
function isDefinitions(root) {
    if (!root.isObject)
        return false;
    const named = root.entries().filter(([key]) => key !== 'version');
    return named.length > 0 && named.every(([key, one]) => one.at('name').raw === key && one.has('params'));
}
function readDefinitions(root) {
    const read = root.entries().filter(([, one]) => one.at('unit').isString && one.at('type').isString);
    return new Map(read.map(([name, one]) => [name, { type: one.at('type').string(), unit: one.at('unit').string() }]));
}
const prefixes = [
    [/^(?:time|timeraw)_|^Time(?:raw)?[A-Z_]/, { type: 'time', unit: 'seconds' }],
    [/^mem_|^Mem[A-Z_]/, { type: 'memory', unit: 'bytes' }],
    [/^peakmem_|^PeakMem[A-Z_]/, { type: 'peakmemory', unit: 'bytes' }],
];
/** The last part of a dotted name decides, as in asv. A name that says nothing is a number of unknown meaning. */
function definitionOf(name, known) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const found = prefixes.find(([prefix]) => prefix.test(last))?.[1];
    return known.get(name) ?? found ?? { type: 'track', unit: 'unit' };
}
/** How a figure of this kind is named. Of a tracked number asv does not know which way is good, and
 *  neither do we, unless its unit says so. */
function meaningOf({ type, unit }) {
    if (type === 'memory')
        return { unit, name: 'bytes', better: 'lower', exact: true };
    if (type === 'peakmemory')
        return { unit, name: 'memory', better: 'lower' };
    if (type === 'time')
        return { unit, name: 'time', better: 'lower' };
    return unit === 'unit' || unit === '' ? { unit, name: 'value', better: 'unknown' } : { unit };
}


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Pt: () => (/* binding */ processFormat)
/* harmony export */ });
/* unused harmony export readingByProcess */
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4738);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8149);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(876);
/* harmony import */ var _tell_apart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4834);
/** Readings in which one invocation of the suite started several processes and the tool kept them apart:
 *  each process becomes a launch of its own, because that is the unit of replication. The k-th launch
 *  holds the k-th process of every benchmark that had so many. */





/** Distributes the rows over launches. Takes machine, commit and ignored things from `into`. */
function readingByProcess(rows, into, nothing) {
    if (rows.length === 0)
        return into.reading(nothing);
    const names = uniqueNames(rows, into);
    const many = Math.max(1, ...rows.map((row) => row.processes.length));
    const launches = [];
    for (let index = 0; index < many; index++) {
        const process = new _collect_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .gR(into.file);
        rows.forEach((row, at) => {
            process.file = row.file;
            const figures = row.processes[index];
            if (figures !== undefined)
                process.add(names[at], figures, { place: row.place });
            else if (row.processes.length === 0)
                process.fail(names[at], row.message ?? '', { place: row.place });
        });
        launches.push(process.launch());
        into.ignored.push(...process.ignored);
    }
    return {
        launches,
        ignored: into.ignored,
        ...(into.machine === undefined ? {} : { machine: into.machine }),
        ...(into.commit === undefined ? {} : { commit: into.commit }),
    };
}
/** Told apart once for all launches, so that a benchmark has the same name in each. */
function uniqueNames(rows, into) {
    const named = rows.map(({ name, file, place, context }) => ({
        result: { name: (0,_tell_apart_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(name), status: 'ok', metrics: [] },
        context,
        file,
        place,
    }));
    return (0,_tell_apart_js__WEBPACK_IMPORTED_MODULE_4__/* .tellApart */ .u)(named, into.ignored).map((result) => result.name);
}
/** A format whose files each stand alone, as `fileFormat` of collect.ts, but with several processes. */
function processFormat(format) {
    const looks = (0,_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .safely */ .vm)(format.looks);
    return {
        name: format.name,
        title: format.title,
        recognises: (files) => files.some(looks),
        read: (files) => {
            const into = new _collect_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .gR(files[0]?.path ?? 'results');
            const rows = files.flatMap((file) => {
                into.file = file.path;
                if (files.length === 1 || looks(file))
                    return format.read(file, into);
                return setAside(file, into);
            });
            return readingByProcess(rows, into, format.nothing);
        },
    };
}
/** Lists a stranger among several files. Throws where it is empty or broken: it may be a part of the
 *  results that was cut short. */
function setAside(file, into, because = 'no output of this tool') {
    if (file.bytes.length === 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file.path, undefined, 'the file is empty');
    if ((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .startsLikeJson */ .rv)(file))
        (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(file);
    into.file = file.path;
    into.ignore(undefined, (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)((0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tryText */ .RA)(file) ?? `${file.bytes.length} bytes`), because);
    return [];
}


/***/ }),

/***/ 4738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ fileFormat),
/* harmony export */   gR: () => (/* binding */ Collector),
/* harmony export */   ux: () => (/* binding */ medianOf),
/* harmony export */   vm: () => (/* binding */ safely)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2714);
/* harmony import */ var _distinct_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3454);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8149);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(876);
/* harmony import */ var _tell_apart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4834);
/** Collects what a tool reported into the rows of one launch, under the rules that all formats share:
 *
 *  - Figures come in the tool's own unit and leave in base units, with what was printed kept.
 *  - A row's first figure is what the benchmark is about. Where it is no finite number, or a `time` or
 *    `throughput` that is not positive, the row is `failed` and its message says the tool's number: no
 *    time is ever zero, negative or NaN. Counters, bytes and memory may be zero.
 *  - A further figure that is wrong in the same way is left out and listed as ignored; the row stands.
 *  - Two rows are never merged. Equal names are told apart by `tellApart`.
 *  - A reading without any row is an error. */






/** A suite that prints a lot must not fill the memory, nor the report. */
const mostIgnored = 1000;
class Collector {
    machine;
    commit;
    /** The file that rows and notes are from; set by `fileFormat`. */
    file;
    ignored = [];
    unlisted = 0;
    rows = [];
    constructor(file) {
        this.file = file;
    }
    get size() {
        return this.rows.length;
    }
    /** A benchmark with what it measured, the main figure first. */
    add(name, figures, options = {}) {
        const [main, ...others] = figures;
        const wrong = mistakeOf(main);
        const accepted = others.filter((figure) => this.accept(figure, name, options));
        const metrics = accepted
            .map(toMetric)
            .map((metric) => withoutNothingToRepeat(metric, wrong === undefined ? main : undefined));
        if (wrong !== undefined) {
            this.push({ name, status: 'failed', message: wrong, metrics: uniquelyNamed(metrics) }, options);
        }
        else
            this.push({ name, status: 'ok', metrics: uniquelyNamed([mainMetric(main), ...metrics]) }, options);
    }
    /** A benchmark that the tool says failed, with the tool's message. */
    fail(name, message, options = {}) {
        this.push({ name, status: 'failed', message: message.trim() || 'failed, without a message', metrics: [] }, options);
    }
    skip(name, message, options = {}) {
        this.push({ name, status: 'skipped', message: message.trim() || 'skipped', metrics: [] }, options);
    }
    /** Accounts for something that is no benchmark. Past the first thousand only how many more there are. */
    ignore(place, text, because) {
        if (this.ignored.length < mostIgnored) {
            this.ignored.push({
                file: this.file,
                ...(place === undefined ? {} : { place }),
                text: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(text, 200),
                because,
            });
            return;
        }
        this.unlisted++;
        this.ignored[mostIgnored] = { text: `${this.unlisted} more`, because: 'only the first thousand are listed' };
    }
    /** The launch, its names told apart. Throws where there is no row at all. */
    launch(nothing = 'the output has no benchmark results') {
        if (this.rows.length === 0) {
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(this.file, undefined, nothing, {
                hint: 'Check that the benchmarks ran, and that no filter left all of them out.',
            });
        }
        return { benchmarks: (0,_tell_apart_js__WEBPACK_IMPORTED_MODULE_4__/* .tellApart */ .u)(this.rows, this.ignored) };
    }
    reading(nothing) {
        return {
            launches: [this.launch(nothing)],
            ignored: this.ignored,
            ...(this.machine === undefined ? {} : { machine: this.machine }),
            ...(this.commit === undefined ? {} : { commit: this.commit }),
        };
    }
    push(result, options) {
        this.rows.push({
            result: { ...result, name: (0,_tell_apart_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(result.name) },
            context: options.context,
            file: this.file,
            place: options.place,
        });
    }
    accept(figure, name, options) {
        const wrong = mistakeOf(figure);
        if (wrong !== undefined)
            this.ignore(options.place, `${name}: ${figure.value} ${figure.unit}`, wrong);
        return wrong === undefined;
    }
}
/** Why a figure cannot be what it says it is, or undefined. Looked at in base units, because what is
 *  finite and positive as printed may not be so after scaling. */
function mistakeOf(figure) {
    const { value, unit, samples = [] } = figure;
    const { name, factor } = meaningOf(figure);
    const mustBePositive = name === 'time' || name === 'throughput';
    const base = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .rescale */ .Ue)(value, factor);
    if (!Number.isFinite(base) || (mustBePositive && base <= 0)) {
        return `the tool reported a ${name} of ${value} ${unit}`.trimEnd();
    }
    // Zero samples occur where a clock is coarse or an overhead is subtracted; negative ones cannot be.
    const wrong = samples.findIndex((sample) => !Number.isFinite((0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .rescale */ .Ue)(sample, factor)) || (mustBePositive && sample < 0));
    return wrong === -1 ? undefined : `sample ${wrong + 1} of its ${name} is ${samples[wrong]} ${unit}`.trimEnd();
}
function meaningOf(figure) {
    const parsed = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUnit */ .E8)(figure.unit);
    const { unit, factor } = figure.as ?? { unit: parsed.base, factor: parsed.factor };
    return { name: figure.name ?? parsed.metric, unit, factor, better: figure.better ?? parsed.better };
}
function toMetric(figure) {
    const { name, unit, factor, better } = meaningOf(figure);
    const { summary, count, samples, order, exact, role, repeats, ended } = figure;
    // Filled in place: suites have hundreds of thousands of these, and each spread would be an object more.
    const metric = {
        name,
        unit,
        better,
        value: (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .rescale */ .Ue)(figure.value, factor),
    };
    if (summary !== undefined)
        metric.summary = summary;
    if (count !== undefined && Number.isSafeInteger(count) && count >= 0)
        metric.count = count;
    if (samples !== undefined && samples.length > 0) {
        metric.samples = samples.map((sample) => (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .rescale */ .Ue)(sample, factor));
        if (order !== undefined)
            metric.order = order;
    }
    const spread = figure.spread === undefined ? undefined : scaleSpread(figure.spread, factor);
    if (spread !== undefined)
        metric.spread = spread;
    if (exact !== undefined)
        metric.exact = exact;
    if (role !== undefined)
        metric.role = role;
    if (repeats !== undefined)
        metric.repeats = repeats;
    if (ended !== undefined)
        metric.ended = ended;
    metric.printed = { value: figure.value, unit: figure.unit };
    return metric;
}
/** What a benchmark is about is neither a circumstance nor a repetition, even where the tool printed nothing else. */
function mainMetric(figure) {
    const { role, repeats, ...metric } = toMetric(figure);
    return role === undefined && repeats === undefined ? toMetric(figure) : metric;
}
/** A throughput whose time was not printed says nothing again. */
function withoutNothingToRepeat(metric, main) {
    if (metric.repeats === undefined || (main !== undefined && meaningOf(main).name === metric.repeats))
        return metric;
    const { repeats: _, ...rest } = metric;
    return rest;
}
/** Two figures of one row that mean the same to us (`B/op` beside `KB/op`) stay two metrics. */
function uniquelyNamed(metrics) {
    if (metrics.length === 1)
        return metrics;
    const names = (0,_distinct_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .distinctNames */ .N)(metrics.map(({ name }) => name));
    return metrics.map((metric, i) => (names[i] === metric.name ? metric : { ...metric, name: names[i] }));
}
/** A scatter that is negative or infinite says nothing, and the value stands without it. */
function scaleSpread({ kind, value }, factor) {
    const scaled = kind === 'relative-margin' ? value : (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .rescale */ .Ue)(value, factor);
    return Number.isFinite(scaled) && scaled >= 0 ? { kind, value: scaled } : undefined;
}
/** The median, for tools that give samples and no summary. The list may be in any order, not empty. */
function medianOf(samples) {
    const sorted = Float64Array.from(samples).sort();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** Recognising never throws: what makes it throw is not this tool's output. */
function safely(looks) {
    return (file) => {
        try {
            return looks(file);
        }
        catch {
            return false;
        }
    };
}
/** A format whose files each stand alone; several files of one invocation are one launch. Where a folder
 *  also holds other files, these are listed as ignored, but never a broken JSON file: it may be a part
 *  of the results that was cut short. */
function fileFormat(format) {
    const looks = safely(format.looks);
    return {
        name: format.name,
        title: format.title,
        ...(format.goesOnAfter === undefined ? {} : { goesOnAfter: format.goesOnAfter }),
        recognises: (files) => files.some(looks),
        read: (files) => {
            const into = new Collector(files[0]?.path ?? 'results');
            for (const file of files) {
                into.file = file.path;
                if (files.length === 1 || looks(file))
                    format.read(file, into);
                else
                    setAside(file, into);
            }
            return into.reading(format.nothing);
        },
    };
}
/** Lists a stranger among several files as ignored. Throws where it is empty or broken JSON. */
function setAside(file, into) {
    if (file.bytes.length === 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file.path, undefined, 'the file is empty');
    if ((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .startsLikeJson */ .rv)(file))
        (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(file);
    into.ignore(undefined, textStart(file), 'no output of this tool');
}
function textStart(file) {
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(file).slice(0, 400);
    }
    catch {
        return `${file.bytes.length} bytes`;
    }
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/** The scatter that github-action-benchmark keeps as text beside a value. */
/** `5%`, `± 3`, `+/- 3`, `3`: anything else is not understood, and says nothing about the value. */
function spreadOf(range) {
    if (!range.isString && !range.isNumber)
        return undefined;
    const text = String(range.raw).slice(0, 100);
    const found = /^\s*(?:±|\+\/-|\+-)?\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(text);
    if (found === null)
        return undefined;
    const size = Number(found[1]);
    return found[2] === '%' ? { kind: 'relative-margin', value: size / 100 } : { kind: 'range', value: size };
}


/***/ }),

/***/ 9611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ endMissing),
/* harmony export */   _: () => (/* binding */ refuseHalfLine)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(876);
/** Text that stops before its end, in the middle of a line or behind a whole one: the tool was killed, or its output was
 *  cut. Behind a whole line this can only be known where a format says how many results there are, or closes them. */


/** Refuses a last line that has no end and was not understood: it may be half a benchmark. */
function refuseHalfLine(file, understood) {
    const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(file);
    const last = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    if (last.trim() === '' || understood(last))
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file.path, 'the last line', `stops in mid-line: ${JSON.stringify((0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(last, 60))}`, {
        hint: 'The tool was probably stopped before its end; run it again.',
    });
}
/** What a text that stops behind a whole line is refused with. `missing`: what it lacks, in words. */
function endMissing(file, place, missing) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file, place, `the text stops before its end: ${missing}`, {
        hint: 'The tool was probably stopped before its end, or its output was cut; run it again, and keep all that it prints.',
    });
}


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ datajs),
/* harmony export */   b: () => (/* binding */ parseDataJs)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2714);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4738);
/* harmony import */ var _custom_range_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7311);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8149);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(876);
/** The history that github-action-benchmark keeps: `window.BENCHMARK_DATA = {…}` in `data.js`.
 *
 *  As results it is the last run of every suite, one launch, with identifiers `suite / name`. Earlier
 *  runs are other commits, not launches of this one; how many there are is listed as ignored, and
 *  `benchgate import` takes them over. Direction is known for the two custom tools, else by the unit. */







const assignment = /^[\s\uFEFF]*window\.BENCHMARK_DATA\s*=\s*/;
const datajs = (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFormat */ .IR)({
    name: 'datajs',
    title: 'github-action-benchmark data.js',
    looks: (file) => assignment.test((0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .tryText */ .RA)(file) ?? ''),
    read: (file, into) => {
        const commits = new Set();
        for (const [suite, runs] of parseDataJs(file).at('entries').entries()) {
            const all = runs.items();
            const last = all.at(-1);
            if (last === undefined)
                into.ignore(runs.path, suite, 'a suite without runs');
            else
                commits.add(readRun(suite, last, into));
            if (all.length > 1)
                into.ignore(runs.path, suite, `${all.length - 1} earlier runs of other commits; \`benchgate import\` reads them`);
        }
        const commit = commits.size === 1 ? [...commits][0] : '';
        if (/^[0-9a-f]{7,64}$/.test(commit))
            into.commit = commit;
    },
    nothing: 'the history holds no run',
});
/** The whole history as checked JSON: `{entries: {suite: [{commit, date, tool, benches}]}}`. */
function parseDataJs(file) {
    const text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(file);
    const start = assignment.exec(text)?.[0].length;
    if (start === undefined) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file.path, 'line 1', 'should begin with `window.BENCHMARK_DATA =`');
    }
    try {
        const { value, end } = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonAt */ .bq)(text, start);
        if (!/^\s*;?\s*$/.test(text.slice(end)))
            throw new _parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonMistake */ .Zs(end, 'the history ends here, but more text follows');
        return new _read_json_js__WEBPACK_IMPORTED_MODULE_4__/* .Json */ .LM(file.path, value, undefined, '');
    }
    catch (error) {
        if (error instanceof _parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonMistake */ .Zs)
            throw (0,_read_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonFailure */ .TI)(file.path, text, error);
        throw error;
    }
}
/** Adds the rows of one run; gives its commit. */
function readRun(suite, run, into) {
    const tool = run.at('tool').optionalString();
    for (const bench of run.at('benches').items())
        readBench(suite, tool, bench, into);
    return run.at('commit').at('id').optionalString() ?? '';
}
function readBench(suite, tool, bench, into) {
    const printed = bench.at('unit').string();
    // Old versions put Go's second metric into the unit: `ns/op\t 3.000 auxMetricUnits`.
    const [unit, rest] = /^(\S+)\s+[\d.]/.test(printed) ? printed.split(/\s+(.*)/s) : [printed, undefined];
    if (rest !== undefined && rest !== '')
        into.ignore(bench.at('unit').path, printed, 'a second metric inside the unit');
    into.add(`${suite} / ${bench.at('name').string()}`, [
        {
            value: bench.at('value').number(),
            unit: unit,
            better: directionOf(tool, unit),
            summary: 'mean',
            spread: (0,_custom_range_js__WEBPACK_IMPORTED_MODULE_6__/* .spreadOf */ .j)(bench.at('range')),
        },
    ], { place: bench.path });
}
function directionOf(tool, unit) {
    if (tool === 'customSmallerIsBetter')
        return 'lower';
    if (tool === 'customBiggerIsBetter')
        return 'higher';
    return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUnit */ .E8)(unit).better;
}


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ distinctNames),
/* harmony export */   k: () => (/* binding */ distinctMetrics)
/* harmony export */ });
/** Metrics of one benchmark that share a name: a user's counter may be called `time`. */
/** The figures with unique names: a second `time` becomes `time #2`. Names must be set. */
function distinctMetrics(figures) {
    const names = distinctNames(figures.map(({ name, unit }) => name ?? unit));
    const [main, ...others] = figures.map((figure, i) => ({ ...figure, name: names[i] }));
    return [main, ...others];
}
/** The second and later ones of a name get a number. Each name knows its next number: thousands of one name
 *  are not looked through again for each of them. */
function distinctNames(names) {
    const taken = new Set();
    const next = new Map();
    return names.map((name) => {
        let own = name;
        let number = next.get(name) ?? 2;
        for (; taken.has(own); number++)
            own = `${name} #${number}`;
        next.set(name, number);
        taken.add(own);
        return own;
    });
}


/***/ }),

/***/ 7100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  go: () => (/* binding */ go),
  d: () => (/* binding */ metricsIn)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/formats/collect.js
var collect = __webpack_require__(4738);
// EXTERNAL MODULE: ./lib/formats/cut-short.js
var cut_short = __webpack_require__(9611);
// EXTERNAL MODULE: ./lib/formats/read-text.js
var read_text = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/formats/parse-json.js
var parse_json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/formats/read-json.js
var read_json = __webpack_require__(8149);
;// CONCATENATED MODULE: ./lib/formats/go/events.js
/** The event stream of `go test -json` (`go doc test2json`): text in small pieces, packages interleaved.
 *  A line of output may be cut into several events, so the pieces are joined before they are read. Lines of
 *  other programs (make, npm) may stand between events, and are ignored; a broken event is refused. */





function isEventStream(file) {
    const text = (0,read_text/* tryText */.RA)(file);
    return (text !== undefined &&
        /^\s*\{[^\n]*"Action":\s*"/m.test(text.slice(0, 65_536)) &&
        /"(?:Package|ImportPath)":/.test(text.slice(0, 65_536)));
}
/** Output per package, in the order in which packages first spoke. */
function packagesOf(file, other) {
    const pieces = new Map();
    const failed = new Set();
    const states = new Map();
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        if (text.trim() === '')
            continue;
        if (!text.trimStart().startsWith('{')) {
            other(text, `line ${number}`);
            continue;
        }
        const event = parseEvent(file, number, text);
        const name = stringOf(event, 'Package') ?? stringOf(event, 'ImportPath') ?? '';
        const known = pieces.get(name) ?? [];
        pieces.set(name, known);
        known.push(stringOf(event, 'Output') ?? '');
        const action = stringOf(event, 'Action') ?? '';
        // Of a build nothing says that it is over.
        if (!action.startsWith('build-') && !states.has(name))
            states.set(name, 'open');
        if (action === 'start')
            states.set(name, 'started');
        if (stringOf(event, 'Test') !== undefined || !/^(?:pass|fail|skip)$/.test(action))
            continue;
        states.set(name, 'over');
        if (action === 'fail')
            failed.add(name);
    }
    refuseOpen(file, states);
    return new Map([...pieces].map(([name, list]) => [name, withFailure(list.join(''), name, failed.has(name))]));
}
/** go test ends each package with an event, but some keep the output only: where a package has such events, all must. */
function refuseOpen(file, states) {
    const all = [...states];
    const [open] = all.find(([, state]) => state !== 'over') ?? [];
    if (open === undefined || all.every(([, state]) => state === 'open'))
        return;
    throw (0,cut_short/* endMissing */.Q)(file.path, `package ${open}`, 'the event `pass`, `fail` or `skip` that ends it is not there');
}
/** The text of a package that failed says so itself, unless its build failed under another name. */
function withFailure(text, name, failed) {
    return !failed || /^FAIL\t/m.test(text) ? text : `${text}\nFAIL\t${name}\t[failed]\n`;
}
function parseEvent(file, number, text) {
    try {
        const event = (0,parse_json/* parseJsonText */.lk)(text);
        if (typeof event === 'object' && event !== null && !Array.isArray(event))
            return event;
        throw new failure/* FormatFailure */.G(file.path, `line ${number}`, `should be an event of go test -json, found ${(0,read_json/* describe */.q0)(event)}`);
    }
    catch (error) {
        if (!(error instanceof parse_json/* JsonMistake */.Zs))
            throw error;
        const { message } = (0,read_json/* jsonFailure */.TI)(file.path, text, error);
        throw new failure/* FormatFailure */.G(file.path, `line ${number}`, message.slice(message.indexOf('not valid JSON')), {
            hint: 'Redirect standard error elsewhere, so that only events of go test -json are in the file.',
        });
    }
}
function stringOf(event, key) {
    const value = Object.hasOwn(event, key) ? event[key] : undefined;
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/go/bare-names.js
/** Names of benchmarks that stand alone in their line. With -v a name does so before its result, and so does that of a
 *  group, which has none. Others were cut behind the name: what is padded, or waited for figures behind its tab, what
 *  ends in the number of processors that measured ones end in, and all of them where -v was not given. */
class BareNames {
    names = [];
    add(name) {
        this.names.push(name);
    }
    /** Those that were cut, given the names that have figures and those that failed or were skipped. Forgets all. */
    lost(measured, ended) {
        const names = this.names.splice(0);
        if (names.length === 0)
            return [];
        const told = new Set([...measured, ...ended]);
        const failed = new Set(ended);
        const processors = new Set(measured.map(processorsOf));
        const begun = new Set([...told].flatMap(beginningsOf));
        // Names that stand alone are those of -v where one of them has its result below it.
        const isSpoken = names.some(({ name, isPadded }) => !isPadded && (told.has(name) || begun.has(name)));
        return names.filter(({ name, isPadded }) => {
            // Of one that is measured several times, this time is missing. `--- FAIL` leaves the processors out.
            if (isPadded)
                return !failed.has(name) && !failed.has(name.replace(/-\d+$/, ''));
            if (told.has(name))
                return false;
            const isMeasured = processors.has(processorsOf(name) ?? 'none');
            return !begun.has(name) && (isMeasured || (!isSpoken && isName.test(name)));
        });
    }
}
/** Go takes no benchmark whose name goes on with a small letter: `Benchmarking`, `Benchmarks:`. */
const isName = /(?:^|\.)Benchmark[^a-z.:!][^\s:!]*(?<![.…])$/;
/** What a name goes on from: that of a sub-benchmark from its group, and any from itself without processors. */
function beginningsOf(name) {
    return [...name.matchAll(/\/|-\d+$/g)].map(({ index }) => name.slice(0, index));
}
function processorsOf(name) {
    return /-\d+$/.exec(name)?.[0];
}

;// CONCATENATED MODULE: ./lib/formats/go/package-ends.js
/** Where the packages of a text begin and end. go test writes `pkg: name` above the results of each, and ends it with
 *  PASS or FAIL and `ok name`. Files of this format need not have these lines: where one package has an end, the others
 *  must; and what has the head and the rows as go test writes them has the end, too. */


const missing = 'the line `PASS` or `FAIL` that go test ends it with is not there';
class PackageEnds {
    closes = false;
    open;
    unclosed = [];
    /** Whether go test itself wrote the head of the package, and rows below it. */
    headed = false;
    printed = false;
    /** The package that is over, and whether results came below it. */
    over;
    follows = false;
    /** The line `goos: …`, the first of a package's head. */
    head() {
        this.headed = true;
    }
    begin(name) {
        this.leave();
        this.over = undefined;
        this.follows = false;
        if (name !== '')
            this.open = name;
    }
    /** A result, as it stands in its line. */
    row(text) {
        if (this.over !== undefined)
            this.follows = true;
        this.printed ||= this.headed && this.open !== undefined && /^\S+ *\t *\d+\t +\S/.test(text);
    }
    /** What is no line of go test. A text that was pasted into a page for people need not be whole. */
    other(text) {
        if (/^\s*(?:```|~~~)/.test(text))
            this.printed = false;
    }
    /** PASS, FAIL, or a line with the name of the package. */
    end() {
        this.closes = true;
        this.open = undefined;
    }
    /** `ok name` or `FAIL name`. Throws a FormatFailure where results of that package stand below another one. */
    close(name, inForce, file, place) {
        if (this.follows && this.over !== name) {
            const found = `results of the package ${name} without a line \`pkg: ${name}\` above them`;
            throw new failure/* FormatFailure */.G(file, place, `${found}: they would count as results of ${this.over}`, {
                hint: 'Keep all lines that go test prints, and let nothing else be printed into them.',
            });
        }
        this.follows = false;
        this.over = inForce === '' ? undefined : inForce;
    }
    /** Throws a FormatFailure where a package is not closed although another is, or go test would have closed it.
     *  @param isTold whether what went wrong at the end is told already */
    finish(file, isTold) {
        this.leave();
        const [first] = this.unclosed.splice(0);
        const isCut = this.closes || (this.printed && !isTold);
        this.closes = this.headed = this.printed = this.follows = false;
        this.over = undefined;
        if (isCut && first !== undefined)
            throw (0,cut_short/* endMissing */.Q)(file, `package ${first}`, missing);
    }
    leave() {
        if (this.open !== undefined)
            this.unclosed.push(this.open);
        this.open = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/formats/go/processors.js
/** Go writes the number of processors behind the name of a benchmark that it measured (`-8`; nothing for one), and
 *  leaves it out where a benchmark failed or was skipped. What it told of all is looked through once, and then each name
 *  is a look. */
const ending = /-\d+$/;
/** The names that a benchmark has in other runs, which failed or was skipped under its bare name. With `-cpu 1,2` Go
 *  gives up at the first number, so that it is missing for all of them. The bare name where the others don't tell.
 *  @param measured all names with a result, of any package */
function namesWithProcessors(measured) {
    const all = new Set(measured);
    const numbers = new Set();
    const counts = new Map();
    for (const name of all) {
        const processors = ending.exec(name)?.[0] ?? '';
        const stem = name.slice(0, name.length - processors.length);
        numbers.add(processors);
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    // Where not everything ran with every number, what looks like one is part of some name.
    const uneven = [...counts].flatMap(([stem, count]) => (count === numbers.size ? [] : [stem]));
    return (bare) => {
        const isEverywhere = uneven.every((stem) => stem === bare);
        const names = isEverywhere ? [...numbers].map((processors) => bare + processors) : [];
        const missing = names.filter((name) => !all.has(name));
        return missing.length === 0 ? [bare] : missing;
    };
}
/** Whether Go told of a group because of what is in it: the name of another begins with its own.
 *  @param told all names that failed or were skipped */
function groupsAmong(told) {
    const sorted = [...told].sort();
    return (name) => {
        const first = `${name}/`;
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle] < first)
                low = middle + 1;
            else
                high = middle;
        }
        return sorted[low]?.startsWith(first) === true;
    };
}

;// CONCATENATED MODULE: ./lib/formats/go/torn.js
/** Lines of go test that are seen to be torn only beside the others of their text: a unit that is the half of one
 *  (`ns/o`) or has something glued to it (`ns/opdone`), a unit alone in its line or behind one figure, and a line that
 *  begins with the name of a benchmark and ends in a unit that others have, with something odd between them. */

const standard = ['ns/op', 'B/op', 'allocs/op', 'MB/s'];
/** What no unit of its own looks like. */
const half = /^(?:ns|B|allocs)\/o?$|^MB\/$|[a-z/](?:PASS|FAIL)$|\SBenchmark[A-Z_]/;
class TornLines {
    /** How many lines have a unit. */
    units = new Map();
    rows = [];
    named = [];
    lonely = [];
    /** A line that was understood, with its units. */
    row(units, text, place) {
        for (const unit of units)
            this.units.set(unit, (this.units.get(unit) ?? 0) + 1);
        if (units.some((unit) => half.test(unit) || standard.some((other) => isTorn(unit, other))))
            this.rows.push({ units, text, place });
    }
    /** A line that is about to be ignored. */
    other(text, place) {
        if ((0,read_text/* isTooLongForRow */.IG)(text))
            return;
        if (/^Benchmark[^a-z\s]\S*[ \t]+\S.*[ \t]\S+[ \t]+\S+[ \t]*$/.test(text))
            this.named.push({ text, place });
        else if (/^[ \t]*(?:[-+.\d]+[ \t]+)?[A-Za-z]\S*[/-]\S+[ \t]*$/.test(text))
            this.lonely.push({ text, place });
    }
    /** The first torn line of a text, which is over. Forgets all of it. */
    first() {
        const rows = this.rows.splice(0);
        const named = this.named.splice(0);
        const lonely = this.lonely.splice(0);
        const found = rows.find(({ units }) => units.some((unit) => half.test(unit) || this.isLost(unit, units))) ??
            named.find(({ text }) => this.units.has(text.trimEnd().split(/\s+/).at(-1))) ??
            lonely.find(({ text }) => this.isUnit(text.trim().split(/\s+/).at(-1)));
        this.units.clear();
        return found;
    }
    isUnit(text) {
        return this.units.has(text) || standard.includes(text);
    }
    /** Whether a unit that one line alone has stands there for another one, which that line lacks. */
    isLost(unit, row) {
        if (this.units.get(unit) !== 1)
            return false;
        return standard.some((other) => isTorn(unit, other) && this.units.has(other) && !row.includes(other));
    }
}
function isTorn(unit, whole) {
    if (unit === whole)
        return false;
    return whole.startsWith(unit) || (unit.startsWith(whole) && /^[A-Za-z]/.test(unit.slice(whole.length)));
}

// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
;// CONCATENATED MODULE: ./lib/formats/go/units.js
/** The values of a line of go test, and what its units mean. */

/** `100 ns/op  5 B/op` as pairs; undefined where it is anything else. A repeated unit keeps its first value. */
function pairsOf(text) {
    const fields = text.trim().split(/[ \t]+/);
    if (fields.length % 2 !== 0)
        return undefined;
    const pairs = new Map();
    for (let index = 0; index < fields.length; index += 2) {
        if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$|^[-+]?(?:NaN|Inf)$/.test(fields[index]))
            return undefined;
        const value = Number(fields[index].replace('Inf', 'Infinity'));
        if (!pairs.has(fields[index + 1]))
            pairs.set(fields[index + 1], value);
    }
    return pairs;
}
/** Go's units, and custom ones of the form `build-real-ns/op` or `p99-ns`: times by their ending. */
function goUnit(unit) {
    if (unit === 'B/op' || unit === 'allocs/op')
        return { exact: true };
    if (/-ns(?:\/op)?$/.test(unit))
        return { name: unit, as: { unit: 's', factor: 1e-9 }, better: 'lower' };
    if (/-bytes(?:\/op)?$/.test(unit))
        return { name: unit, as: { unit: 'B', factor: 1 }, better: 'unknown' };
    const { base } = (0,units/* parseUnit */.E8)(unit);
    // `MB/s` is a throughput; any other known unit that somebody reports is not the benchmark's own time.
    if (unit === 'MB/s')
        return { repeats: 'time' };
    return unit === 'ns/op' || base === unit ? {} : { name: unit };
}
function factsOf(text) {
    const pairs = new Map(text.split(/\s+/).map((pair) => pair.split('=', 2)));
    const better = pairs.get('better');
    return {
        ...(better === 'lower' || better === 'higher' ? { better } : {}),
        ...(pairs.get('assume') === 'exact' ? { exact: true } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/formats/go/lines.js
/** Reads go test's output line by line. */








/** Iterations, then pairs of value and unit. */
const figures = /^(\d+)[ \t]+(\S.*)$/;
/** The same behind text that a benchmark printed between its name and its result. */
const lateFigures = /(?<!\d)(\d+)\t[ \t]*([-+\d.eE]+ \S.*)$/;
/** Behind an odd number of words, or in the middle of a line that something else began. */
const resembles = /(?:^|\s)[-+\d.,eE]+ (?:ns\/op|B\/op|allocs\/op|MB\/s)(?:\s|$)|\d.*\bns\/op\b|\bns\/op\b.*\d/;
/** A whole result behind something else. */
const inMidLine = /\bBenchmark[A-Z_]\S*[ \t]+\d+[ \t]+[-+.\d]+[ \t]+\S+[ \t]*$/;
/** What belongs behind a name, alone. */
const noName = /^\d+[ \t]+[-+.\d]+[ \t]+\S+$/;
/** Iterations and a figure, without the unit of it. */
const cutFigures = /^\d+[ \t]*\t[ \t]*[-+.\d]+[ \t]*$/;
/** Where nothing can come late: iterations, or these and a figure, or more behind its unit. */
const cutRow = /^\d+(?:[ \t]+[-+.\d]*)?[ \t]*$|^\d+[ \t]+[-+]?[.\d]+[ \t]+\S/;
/** Nanoseconds. A loop that does nothing takes twice as long for each turn. */
const shortestLoop = 0.1;
const configuration = /^([a-z][^\s:A-Z]*):(?:[ \t]+(.*))?$/;
class GoReader {
    into;
    benchmarks = new Map();
    /** Those of one name. More than one where lines of configuration tell them apart. */
    known = new Map();
    endings = new Map();
    units = new Map();
    package = '';
    configuration = new Map();
    /** A name whose figures have not come yet: the benchmark is printing. */
    pending;
    /** The failure or skip whose indented messages follow. */
    ending;
    trouble;
    failedHere = false;
    /** Indented lines that came before `--- FAIL`: with -v and -json the messages come first. */
    indented = [];
    /** Names that stand alone in their line. */
    bare = new BareNames();
    ends = new PackageEnds();
    torn = new TornLines();
    /** Whether the line before holds the name of a benchmark and no figures. */
    afterName = false;
    constructor(into) {
        this.into = into;
    }
    startPackage(name) {
        this.package = name;
    }
    line(text, place) {
        if (text.trim() === '')
            return;
        if (this.afterName && noName.test(text))
            throw notUnderstood(this.into.file, text, place);
        this.afterName = false;
        const isMessage = /^[ \t]+\S/.test(text) && !lateFigures.test(text);
        if (isMessage)
            this.message(text, place);
        else if (!this.benchmark(text, place) && !this.event(text, place) && !this.configure(text))
            this.other(text, place);
    }
    /** A line between the events of `go test -json`. */
    stranger(text, place) {
        this.other(text, place);
    }
    /** Names and packages do not reach over the end of a file. */
    endOfFile() {
        if (this.pending !== undefined && !this.unfinished(this.pending) && this.trouble === undefined)
            this.leavePending('the last line');
        this.endBare();
        this.refuseTorn();
        this.ends.finish(this.into.file, this.pending !== undefined || this.trouble !== undefined);
        this.afterName = false;
        this.pending = undefined;
        this.ending = undefined;
        this.indented = [];
        this.failedHere = false;
        this.trouble = undefined;
        this.package = '';
        this.configuration = new Map();
    }
    finish() {
        for (const benchmark of this.benchmarks.values())
            this.add(benchmark, this.surroundingsOf(benchmark));
        if (this.endings.size === 0)
            return;
        const fullNames = namesWithProcessors([...this.known.keys()]);
        const isGroup = groupsAmong(this.endings.keys());
        for (const { kind, name, place, messages, isBare } of this.endings.values()) {
            // Without a word of its own, it is told of for what is in it.
            if (isBare && messages.length === 0 && isGroup(name))
                continue;
            const message = messages.join('; ');
            for (const full of isBare ? fullNames(name) : [name]) {
                if (kind === 'failed')
                    this.into.fail(full, message, { place });
                else
                    this.into.skip(full, message, { place });
            }
        }
    }
    benchmark(text, place) {
        const named = /^(Benchmark\S*)(?:[ \t]+(.*))?$/.exec(text);
        if (named === null)
            return this.pending !== undefined && this.late(text, place);
        const [, name, rest = ''] = named;
        this.ending = undefined;
        this.leavePending(place);
        if (this.record(name, figures.exec(rest), text, place))
            return true;
        // Printed by -v before it runs (a bare name), or its result comes after what the benchmark prints.
        this.pending = text.includes('\t') ? name : undefined;
        if (this.pending !== undefined && this.late(rest, place))
            return true;
        this.afterName = this.pending === undefined;
        if (rest.trim() === '' && this.pending === undefined)
            this.bare.add({ name: this.qualify(name), place, isPadded: /[ \t]$/.test(text) });
        if (resembles.test(rest))
            this.other(text, place);
        else if (cutFigures.test(rest) || (this.pending === undefined && name !== 'Benchmark' && cutRow.test(rest)))
            throw notUnderstood(this.into.file, text, place);
        else if (rest.trim() !== '') {
            if (this.pending === undefined)
                this.torn.other(text, place);
            this.into.ignore(place, text, 'a benchmark name without a result');
        }
        return true;
    }
    late(text, place) {
        const name = this.pending;
        return name !== undefined && this.record(name, lateFigures.exec(text), text, place);
    }
    record(name, found, text, place) {
        const values = found === null ? undefined : pairsOf(found[2]);
        if (values === undefined)
            return false;
        this.pending = undefined;
        this.indented = [];
        this.ends.row(text);
        this.torn.row([...values.keys()], text, place);
        const full = this.qualify(name);
        const { configuration } = this;
        const key = JSON.stringify([full, ...[...configuration].sort()]);
        const iterations = Number(found[1]);
        const benchmark = this.benchmarks.get(key) ?? { name: full, place, configuration, iterations, values: new Map() };
        benchmark.iterations = Math.min(benchmark.iterations, iterations);
        this.benchmarks.set(key, benchmark);
        this.known.set(full, [...(this.known.get(full) ?? []).filter((one) => one !== benchmark), benchmark]);
        for (const [unit, value] of values) {
            const list = benchmark.values.get(unit);
            if (list === undefined)
                benchmark.values.set(unit, [value]);
            else
                list.push(value);
        }
        return true;
    }
    /** `--- FAIL`, `FAIL package`, `panic`, `PASS`, `ok`. */
    event(text, place) {
        const verdict = /^--- (FAIL|SKIP|BENCH|PASS): (\S+)/.exec(text);
        if (verdict !== null) {
            this.verdict(verdict[1], verdict[2], place);
            return true;
        }
        const failed = /^FAIL[ \t]+(\S+)(?:[ \t]+(.*))?$/.exec(text);
        if (failed !== null)
            this.packageFailed(failed[1], failed[2] ?? '', place);
        const panic = /^(?:panic: |fatal error: |signal: )/.test(text);
        if (panic)
            this.trouble = text;
        const frame = /^(?:PASS|FAIL|exit status \d+|ok[ \t]+\S+.*|\?[ \t]+\S+.*|testing: warning: no tests to run)$/.test(text);
        if (frame || failed !== null)
            this.ends.end();
        const over = /^(?:ok|FAIL)[ \t]+(\S+)/.exec(text)?.[1];
        if (over !== undefined)
            this.endPackage(over, place);
        return frame || panic || failed !== null;
    }
    verdict(kind, name, place) {
        this.ending = undefined;
        this.leavePending(place);
        const earlier = this.indented;
        this.indented = [];
        if (kind === 'BENCH' || kind === 'PASS')
            return;
        if (!name.startsWith('Benchmark')) {
            if (kind === 'FAIL')
                this.trouble = `${name} failed`;
            this.into.ignore(place, `--- ${kind}: ${name}`, 'a test, not a benchmark');
            return;
        }
        const full = this.qualify(name);
        const known = this.endings.get(full);
        const ending = known ?? {
            kind: kind === 'FAIL' ? 'failed' : 'skipped',
            name: full,
            place,
            messages: earlier.slice(-5),
            isBare: true,
        };
        this.endings.set(full, ending);
        if (ending.kind === 'failed')
            this.failedHere = true;
        // With -count the same message comes again each time.
        if (known === undefined)
            this.ending = ending;
    }
    packageFailed(name, detail, place) {
        if (this.pending !== undefined && this.known.has(this.qualify(this.pending)))
            this.pending = undefined;
        if (this.failedHere || this.endings.has(name))
            return;
        // The benchmark that was running is the one that brought the package down.
        if (this.pending !== undefined && this.unfinished(this.pending))
            return;
        const reason = /^\[.*\]$/.test(detail) ? detail.slice(1, -1) : 'the package failed';
        const messages = [this.trouble === undefined ? reason : `${reason}: ${this.trouble}`];
        this.endings.set(name, { kind: 'failed', name, place, messages });
    }
    endPackage(name, place) {
        this.ends.close(name, this.package, this.into.file, place);
        this.failedHere = false;
        this.trouble = undefined;
        this.leavePending(place);
        this.indented = [];
    }
    /** What it waited for did not come before something else did. */
    leavePending(place) {
        if (this.pending !== undefined)
            this.bare.add({ name: this.qualify(this.pending), place, isPadded: true });
        this.pending = undefined;
    }
    endBare() {
        const known = [...this.known.keys()];
        for (const { name, place } of this.bare.lost(known, [...this.endings.keys()])) {
            if (this.known.has(name))
                throw notUnderstood(this.into.file, name, place);
            this.endings.set(name, { kind: 'failed', name, place, messages: ['its line ends behind the name'] });
        }
    }
    refuseTorn() {
        const torn = this.torn.first();
        if (torn !== undefined)
            throw notUnderstood(this.into.file, torn.text, torn.place);
    }
    /** Marks a benchmark that was started and never reported. False where it is known otherwise. */
    unfinished(name) {
        const full = this.qualify(name);
        if (this.known.has(full) || this.endings.has(full))
            return false;
        const messages = [this.trouble ?? 'started, but the output ends before its result'];
        this.endings.set(full, { kind: 'failed', name: full, place: full, messages });
        return true;
    }
    message(text, place) {
        if (this.ending !== undefined && this.ending.messages.length < 5)
            this.ending.messages.push(text.trim());
        else if (resembles.test(text) && /^\s+\d+\s/.test(text))
            this.other(text, place);
        else {
            this.indented.push(text.trim());
            if (this.indented.length > 5)
                this.indented.shift();
            this.into.ignore(place, text, 'text that a benchmark or test logged');
        }
    }
    /** `pkg: x`, `cpu: y` and any other `key: value`; and `Unit ns/op better=lower`. */
    configure(text) {
        const unit = /^Unit[ \t]+(\S+)[ \t]+(.*)$/.exec(text);
        if (unit !== null) {
            this.units.set(unit[1], factsOf(unit[2]));
            return true;
        }
        const found = configuration.exec(text);
        if (found === null)
            return false;
        const [, key, value = ''] = found;
        if (resembles.test(value) || inMidLine.test(value))
            return false;
        if (key === 'goos')
            this.ends.head();
        if (key === 'pkg') {
            this.package = value.trim();
            this.ends.begin(this.package);
        }
        else {
            const changed = new Map(this.configuration);
            // A key without a value is taken back.
            if (value.trim() === '')
                changed.delete(key);
            else
                changed.set(key, value.trim());
            this.configuration = changed;
        }
        const machineKey = machineKeys.get(key);
        if (machineKey !== undefined && value !== '')
            this.into.machine = { [machineKey]: value, ...this.into.machine };
        return true;
    }
    other(text, place) {
        this.ending = undefined;
        if (resembles.test(text) || (!(0,read_text/* isTooLongForRow */.IG)(text) && inMidLine.test(text)))
            throw notUnderstood(this.into.file, text, place);
        this.torn.other(text, place);
        this.ends.other(text);
        this.into.ignore(place, text, 'no line of the benchmark format');
    }
    qualify(name) {
        return this.package === '' ? name : `${this.package}.${name}`;
    }
    /** Lines of configuration that tell it from others of its name, as benchstat does. */
    surroundingsOf({ name, configuration }) {
        const others = this.known.get(name);
        if (others.length === 1)
            return undefined;
        const keys = [...new Set(others.flatMap((one) => [...one.configuration.keys()]))].sort();
        const differing = keys.filter((key) => others.some((one) => one.configuration.get(key) !== others[0].configuration.get(key)));
        return differing.map((key) => `${key}: ${configuration.get(key) ?? '(none)'}`).join(', ');
    }
    add({ name, place, values, iterations }, context) {
        const nanoseconds = values.get('ns/op');
        if (iterations >= 1e9 && nanoseconds !== undefined && (0,collect/* medianOf */.ux)(nanoseconds) < shortestLoop) {
            const message = `${(0,collect/* medianOf */.ux)(nanoseconds)} ns/op over ${iterations} iterations: the benchmark does not repeat what it measures (a loop to b.N, or b.Loop())`;
            this.into.fail(name, message, { place, context });
            return;
        }
        const list = [...values].map(([unit, samples]) => this.figure(unit, samples));
        // Custom units may be printed first; the time is what a benchmark is about wherever it has one.
        const time = list.findIndex((figure) => figure.unit === 'ns/op');
        const [main, ...others] = time > 0 ? [list[time], ...list.slice(0, time), ...list.slice(time + 1)] : list;
        this.into.add(name, [main, ...others], { place, context });
    }
    figure(unit, samples) {
        const single = samples.length === 1;
        const facts = this.units.get(unit) ?? {};
        const known = goUnit(unit);
        return {
            value: (0,collect/* medianOf */.ux)(samples),
            unit,
            ...known,
            ...(facts.better === undefined ? {} : { better: facts.better }),
            summary: single ? 'single' : 'median',
            count: samples.length,
            samples: single ? undefined : samples,
            order: 'time',
            exact: facts.exact ?? known.exact,
        };
    }
}
function notUnderstood(file, text, place) {
    return new failure/* FormatFailure */.G(file, place, `a result that was not understood: ${(0,read_text/* excerpt */.Kb)(text)}`, {
        hint: 'A result is a line of its own: `BenchmarkName-8  1000  123.4 ns/op`. Let nothing else print into it.',
    });
}
const machineKeys = new Map([
    ['cpu', 'cpu'],
    ['goos', 'os'],
    ['goarch', 'arch'],
]);

;// CONCATENATED MODULE: ./lib/formats/go/go.js
/** `go test -bench`: its text and its `-json` stream, and the files of golang.org/x/perf in the same
 *  format (https://go.dev/design/14313-benchmark-format).
 *
 *  Identifiers are `package.BenchmarkName-8`, with the suffix as printed: with `-cpu 1` a benchmark
 *  whose name ends in `-2` has none, so it cannot be told from GOMAXPROCS and is never cut off. Lines
 *  of the same package and name (`-count`) are samples of one benchmark, in time order, one per line.
 *  Lines `key: value` before a benchmark are its configuration: where benchmarks of one name differ in it,
 *  they are several, as in benchstat. Every unit is a metric of its own. `--- FAIL` and `--- SKIP` become rows; so does a package that
 *  failed without any benchmark being named. */






const go = {
    name: 'go',
    title: 'go test -bench',
    goesOnAfter: (message) => !endsAll.test(message),
    recognises: (files) => files.some(looksLikeGo),
    read: (files) => {
        const into = new collect/* Collector */.gR(files[0]?.path ?? 'results');
        const reader = new GoReader(into);
        for (const file of files) {
            into.file = file.path;
            if (files.length > 1 && !looksLikeGo(file))
                setAside(file, into);
            else if (isEventStream(file))
                readEvents(file, reader);
            else
                readLines(file, reader);
            reader.endOfFile();
        }
        reader.finish();
        return into.reading('no benchmark ran: the output has no line `Benchmark… N value unit`');
    },
};
/** What ends a package with all benchmarks that it has left. */
const endsAll = /(?:^|: )(?:panic|fatal error|signal): |^started, but the output ends/;
const result = /^Benchmark\S*[ \t]+\d+[ \t]+[-+\d.eE]+[ \t]+\S/m;
const go_frame = /^(?:goos: \w+|ok {2}\t\S+\t|\? {3}\t\S+\t|FAIL\t\S+)/m;
function looksLikeGo(file) {
    const text = (0,read_text/* tryText */.RA)(file);
    return text !== undefined && (isEventStream(file) || result.test(text) || go_frame.test(text));
}
function readLines(file, reader) {
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file))
        reader.line(text, `line ${number}`);
    (0,cut_short/* refuseHalfLine */._)(file, (line) => !isHalf(line, (0,read_text/* textOf */.b6)(file)));
}
/** Whether a last line that has no end stops within its name, between two figures or within a unit. A name that is
 *  padded to its tab was whole, and is a benchmark that began. */
function isHalf(line, text) {
    if (!line.startsWith('Benchmark'))
        return 'Benchmark'.startsWith(line);
    if (/^\S+[ \t]*$/.test(line))
        return !line.includes('\t');
    const last = /[ \t](\S+)$/.exec(line)?.[1];
    if (last === undefined)
        return true;
    const isUnit = text.includes(` ${last}\n`) || text.includes(` ${last}\t`) || text.includes(` ${last} `);
    return !isUnit && go_units.some((unit) => unit !== last && unit.startsWith(last));
}
const go_units = ['ns/op', 'B/op', 'allocs/op', 'MB/s'];
function readEvents(file, reader) {
    for (const [name, output] of packagesOf(file, (text, place) => reader.stranger(text, place))) {
        reader.startPackage(name);
        for (const line of output.split('\n'))
            reader.line(line.replace(/\r$/, ''), name);
        reader.endOfFile();
    }
}
function setAside(file, into) {
    if (file.bytes.length === 0)
        throw new failure/* FormatFailure */.G(file.path, undefined, 'the file is empty');
    into.ignore(undefined, (0,read_text/* tryText */.RA)(file)?.slice(0, 400) ?? '', 'no output of go test');
}
/** Values beside the time, one a unit, as the metrics that the same units are in this format. */
function metricsIn(values) {
    const pairs = [...values].filter(([unit]) => unit !== 'ns/op').map(([unit, value]) => `\t${value} ${unit}`);
    if (pairs.length === 0)
        return [];
    const bytes = new TextEncoder().encode(`Benchmark\t1\t1 ns/op${pairs.join('')}\n`);
    return go.read([{ path: 'metrics', bytes }]).launches[0]?.benchmarks[0]?.metrics.slice(1) ?? [];
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseGlued),
/* harmony export */   W: () => (/* binding */ refuseMissed)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(876);
/** A line that looks like a result and was not understood. Left out in silence it would take its benchmark out of
 *  the comparison, and what is left would pass for the whole suite; so it is a failure that shows the line. What
 *  looks like a result is each format's own knowledge. */


const hint = 'Let nothing else be printed into the lines of results; or let the tool write them to a file of their own.';
/** Throws where a line of a text that is about to be ignored looks like a result. */
function refuseMissed(file, place, text, looksLikeResult) {
    if ((0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLongForRow */ .IG)(text) || !looksLikeResult.test(text))
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file, place, `a result that was not understood: ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(text)}`, { hint });
}
/** Throws where what was taken for a name holds a result: two lines without a line end between them. */
function refuseGlued(file, place, name, looksLikeResult) {
    if ((0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLongForRow */ .IG)(name) || !looksLikeResult.test(name))
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file, place, `two results in one line, the first of them ${(0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(name)}`, { hint });
}


/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   Rz: () => (/* binding */ tooNestedAt),
/* harmony export */   TT: () => (/* binding */ isBrokenDocument),
/* harmony export */   Zs: () => (/* binding */ JsonMistake),
/* harmony export */   bq: () => (/* binding */ parseJsonAt),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   lk: () => (/* binding */ parseJsonText)
/* harmony export */ });
/** A JSON parser for documents that `JSON.parse` refuses, or that stand in the middle of other text.
 *  It says where and why a document is wrong, knows the bare `NaN` and `Infinity` that Python writes and
 *  the `nan` and `inf` of C++ (as numbers, which the checked reading then refuses or marks), and can
 *  insist on unique keys. */
class JsonMistake extends Error {
    offset;
    /** False for a document that is JSON, and yet cannot be taken. */
    isSyntax;
    /** How many keys in quotes stand before it. Text that only begins like JSON has none. */
    keys = 0;
    constructor(offset, message, isSyntax = true) {
        // Where it was thrown is of no use to anybody, and text of many brackets throws one a line: recording it took
        // most of the time of reading such a text.
        const limit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(message);
        Error.stackTraceLimit = limit;
        this.offset = offset;
        this.isSyntax = isSyntax;
    }
}
/** Deeper nesting is no result file, and would be a risk to every recursive reader. */
const deepest = 500;
/** Of the largest files that tools write, ten times over: each takes a hundred bytes of memory, however short it is. */
const mostBrackets = 5_000_000;
/** Why a text is not to be given to `JSON.parse`, and where that is seen; undefined where it may. Asked before, since
 *  each bracket that is open takes fifty bytes of memory, and each pair of them a hundred. Brackets in strings do not
 *  count. @param most levels. */
function tooNestedAt(text, most = deepest) {
    let depth = 0;
    let brackets = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            at = endOfString(text, at);
        }
        else if (code === openArray || code === openObject) {
            if (++depth > most)
                return { at, why: `nested more than ${most} levels deep` };
            if (++brackets > mostBrackets)
                return { at, why: `more than ${mostBrackets} lists and objects` };
        }
        else if (code === closeArray || code === closeObject)
            depth--;
    }
    return undefined;
}
const [quote, openArray, openObject, closeArray, closeObject] = [...'"[{]}'].map((sign) => sign.charCodeAt(0));
/** Of the quote that ends the string; the text's length where none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text[end - 1 - slashes] === '\\')
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** One value that starts at `offset` (white space skipped), and where it ends. Throws JsonMistake. */
function parseJsonAt(text, offset, options = {}) {
    const parser = new Parser(text, offset, options);
    try {
        const value = parser.value(0);
        return { value, end: parser.at };
    }
    catch (error) {
        if (!(error instanceof JsonMistake))
            throw error;
        error.keys = parser.keys;
        throw error;
    }
}
/** A whole document. Throws JsonMistake. */
function parseJsonText(text, options = {}) {
    const { value, end } = parseJsonAt(text, 0, options);
    const after = new Parser(text, end, options);
    after.space();
    if (after.at < text.length)
        throw new JsonMistake(after.at, 'the JSON document ends here, but more text follows');
    return value;
}
/** What opens a document, up to its first key or value: not `[INFO]`, `[0/8]`, `[12:01:33]` or `{ name:`. */
const opening = /^[\s\uFEFF]*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|$|(?:-?\d[\d.eE+-]*|true|false|null|NaN|-?Infinity|-?nan|-?inf)\s*(?:[,\]]|$)))/;
/** Whether a text that `parseJsonText` refused is a JSON document nevertheless, which is broken or cut short: and no
 *  log whose first line has a bracket in front, nor other text behind a document. */
function isBrokenDocument(text, { keys, offset, isSyntax, message }) {
    if (!opening.test(text))
        return false;
    if (keys > 0 || !isSyntax || /^(?:nested|more than) /.test(message))
        return true;
    return text.slice(offset, offset + 100).trim() === '';
}
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    // As printf and C++ streams write them; `-nan` is what x86 gives for 0/0.
    ['nan', Number.NaN],
    ['-nan', Number.NaN],
    ['inf', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
]);
class Parser {
    text;
    options;
    at;
    keys = 0;
    constructor(text, offset, options) {
        this.text = text;
        this.at = offset;
        this.options = options;
    }
    value(depth) {
        if (depth > deepest)
            throw new JsonMistake(this.at, `nested more than ${deepest} levels deep`);
        this.space();
        const next = this.text[this.at];
        if (next === '{')
            return this.object(depth);
        if (next === '[')
            return this.array(depth);
        if (next === '"')
            return this.string();
        if (next === undefined)
            throw new JsonMistake(this.at, 'the document ends where a value should be (cut short?)');
        return this.number() ?? this.word();
    }
    space() {
        while (this.at < this.text.length && ' \t\r\n\uFEFF'.includes(this.text[this.at]))
            this.at++;
    }
    object(depth) {
        const start = this.at;
        const object = {};
        this.items(start, '}', 'an object', () => {
            const place = this.at;
            if (this.text[place] !== '"')
                throw this.unexpected('a key in quotes');
            const key = this.string();
            this.space();
            if (this.text[this.at] !== ':')
                throw this.unexpected('":" after the key');
            this.at++;
            this.keys++;
            if (this.options.uniqueKeys === true && Object.hasOwn(object, key)) {
                throw new JsonMistake(place, `the key ${JSON.stringify(key.slice(0, 80))} appears twice in one object`, false);
            }
            // Defined rather than assigned: assigning to `__proto__` would change the prototype.
            const value = this.value(depth + 1);
            Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
        });
        return object;
    }
    array(depth) {
        const array = [];
        this.items(this.at, ']', 'an array', () => array.push(this.value(depth + 1)));
        return array;
    }
    items(start, close, what, item) {
        this.at++;
        this.space();
        if (this.text[this.at] === close) {
            this.at++;
            return;
        }
        for (;;) {
            this.space();
            if (this.at < this.text.length)
                item();
            this.space();
            const next = this.text[this.at];
            if (next === undefined)
                throw this.cutShort(start, what);
            if (next !== ',' && next !== close)
                throw this.unexpected(`"," or "${close}"`);
            this.at++;
            if (next === close)
                return;
        }
    }
    string() {
        const start = this.at;
        const pattern = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
        pattern.lastIndex = start;
        const found = pattern.exec(this.text);
        if (found === null)
            throw this.cutShort(start, 'a string');
        this.at = pattern.lastIndex;
        if (/[\u0000-\u001f]/.test(found[0]))
            throw badString(start);
        try {
            return JSON.parse(found[0]);
        }
        catch {
            throw badString(start);
        }
    }
    number() {
        const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found === null)
            return undefined;
        this.at = pattern.lastIndex;
        return Number(found[0]);
    }
    word() {
        // Microsoft's library says of a NaN which it is: `-nan(ind)`.
        const pattern = /(-?[A-Za-z]+)(?:(?<=nan)\((?:ind|snan)\))?/y;
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[1];
        if (found === undefined || !words.has(found))
            throw this.unexpected('a value');
        this.at = pattern.lastIndex;
        return words.get(found);
    }
    cutShort(start, what) {
        const { line, column } = positionOf(this.text, start);
        return new JsonMistake(this.text.length, `the document ends inside ${what} that starts in line ${line}, column ${column} (cut short?)`);
    }
    unexpected(wanted) {
        return new JsonMistake(this.at, `expected ${wanted}`);
    }
}
function badString(start) {
    return new JsonMistake(start, 'a string with a bad escape or an unescaped control character');
}
/** 1-based line and column of a character offset. */
function positionOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
        line++;
        start = next + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 8149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   LM: () => (/* binding */ Json),
/* harmony export */   MR: () => (/* binding */ tryJson),
/* harmony export */   Pl: () => (/* binding */ readJsonLine),
/* harmony export */   TI: () => (/* binding */ jsonFailure),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   _G: () => (/* binding */ asDocument),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   rv: () => (/* binding */ startsLikeJson),
/* harmony export */   tG: () => (/* binding */ shareDocument),
/* harmony export */   y6: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(876);
/** Checked reading of foreign JSON. A document is `unknown` until a `Json` cursor has looked at it;
 *  every refusal names the file, the path (`results[3].mean`) and what was found there. */



const documents = new WeakMap();
/** The document of a file. Throws a FormatFailure with line, column and excerpt where it is not JSON. */
function readJson(file, options = {}) {
    const known = options.uniqueKeys === true ? attempt(file, options) : parsed(file);
    if ('failure' in known)
        throw known.failure;
    return known.root;
}
/** Frees the document and the text of a file that nobody will ask about again; see `forgetText`. */
function forget(file) {
    documents.delete(file);
    (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetText */ .lX)(file);
}
/** For detection: undefined where the file is not JSON. Parsed once, whoever asks. */
function tryJson(file) {
    if (!opensBracket(file))
        return undefined;
    const known = parsed(file);
    return 'root' in known ? known.root : undefined;
}
/** True where the whole file is one JSON document. */
function isJson(file) {
    return tryJson(file) !== undefined;
}
/** Lets a copy of a file (cut short for detection) have the document of the whole, or its lack of one. */
function shareDocument(file, copy) {
    tryJson(file);
    const known = documents.get(file);
    if (known !== undefined)
        documents.set(copy, known);
}
/** A document that stands in the text of a file, as a file of its own that is already parsed. */
function asDocument(file, text, value) {
    const document = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withText */ .ij)(file, text);
    documents.set(document, { root: new Json(file.path, value, undefined, '') });
    return document;
}
/** True where the file is a JSON document, also one that is broken or cut short. False for a log that begins with a
 *  bracket (`[INFO]`, `[0/8] Compiling`), and for a document with other text behind it. */
function startsLikeJson(file) {
    if (!opensBracket(file))
        return false;
    const known = parsed(file);
    return 'root' in known || known.isDocument;
}
function opensBracket(file) {
    return /^[\s\uFEFF]*[[{]/.test((0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tryText */ .RA)(file) ?? '');
}
function parsed(file) {
    const known = documents.get(file) ?? attempt(file, {});
    documents.set(file, known);
    return known;
}
function attempt(file, options) {
    let text = '';
    try {
        text = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(file);
        if (text.trim() === '')
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file.path, undefined, 'the file is empty');
        return { root: new Json(file.path, parse(text, options), undefined, '') };
    }
    catch (error) {
        if (error instanceof _parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonMistake */ .Zs)
            return { failure: jsonFailure(file.path, text, error), isDocument: (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isBrokenDocument */ .TT)(text, error) };
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G)
            return { failure: error, isDocument: false };
        throw error;
    }
}
/** Throws a JsonMistake. */
function parse(text, options) {
    const nested = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooNestedAt */ .Rz)(text);
    if (nested !== undefined)
        throw new _parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonMistake */ .Zs(nested.at, nested.why);
    if (options.uniqueKeys !== true) {
        try {
            return JSON.parse(text);
        }
        catch {
            // The own parser either takes it (bare NaN, byte order mark) or says exactly what is wrong.
        }
    }
    return (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .lk)(text, options);
}
/** One line of a stream of documents. @throws FormatFailure that names `place`. */
function readJsonLine(file, text, place) {
    try {
        return new Json(`${file.path}: ${place}`, (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .lk)(text), undefined, '');
    }
    catch (error) {
        if (!(error instanceof _parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonMistake */ .Zs))
            throw error;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file.path, place, `not valid JSON: ${error.message}`, { cause: error });
    }
}
/** A mistake with its place and a piece of the text around it. */
function jsonFailure(path, text, mistake) {
    const { line, column } = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(text, mistake.offset);
    const place = `line ${line}, column ${column}`;
    if (!mistake.isSyntax)
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(path, place, mistake.message);
    const rest = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(text.slice(mistake.offset, mistake.offset + 160), 40);
    if (rest === '')
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(path, place, `not valid JSON: ${mistake.message}`, {
            hint: 'The tool was probably stopped before its end, or its output was cut; run it again, and keep all that it prints.',
        });
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(path, place, `not valid JSON: ${mistake.message}, found ${JSON.stringify(rest)}`, {
        hint: 'Let the tool write its results to a file of their own, so that nothing else is printed between them.',
    });
}
/** A place in a document. Nothing is copied: a cursor points into the parsed value. */
class Json {
    file;
    raw;
    parent;
    key;
    /** How many levels below the root. Recursive readers stop where `below` gets too deep. */
    depth;
    constructor(file, raw, parent, key) {
        this.file = file;
        this.raw = raw;
        this.parent = parent;
        this.key = key;
        this.depth = parent === undefined ? 0 : parent.depth + 1;
        if (this.depth > 200)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(file, undefined, 'the document is nested more than 200 levels deep');
    }
    /** Path from the root, such as `results[3].mean`; empty at the root. */
    get path() {
        if (this.parent === undefined)
            return '';
        const before = this.parent.path;
        if (typeof this.key === 'number')
            return `${before}[${this.key}]`;
        if (!/^[A-Za-z_$][\w$]*$/.test(this.key))
            return `${before}[${JSON.stringify((0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(this.key, 60))}]`;
        return before === '' ? this.key : `${before}.${this.key}`;
    }
    /** The value under a key or index; a cursor on `undefined` where there is none. Never inherited. */
    at(key) {
        const { raw } = this;
        const has = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key);
        return new Json(this.file, has ? raw[key] : undefined, this, key);
    }
    /** True where the key is present, whatever its value. */
    has(key) {
        return typeof this.raw === 'object' && this.raw !== null && Object.hasOwn(this.raw, key);
    }
    /** True where the value is absent or null. */
    get missing() {
        return this.raw === undefined || this.raw === null;
    }
    get isObject() {
        return typeof this.raw === 'object' && this.raw !== null && !Array.isArray(this.raw);
    }
    get isArray() {
        return Array.isArray(this.raw);
    }
    get isNumber() {
        return typeof this.raw === 'number';
    }
    get isString() {
        return typeof this.raw === 'string';
    }
    /** A text as it is, anything else in a few words. Whatever JSON holds: an object may well have a `toString` of
     *  its own that is no function. */
    get printed() {
        return typeof this.raw === 'string' ? this.raw : describe(this.raw);
    }
    /** Keys and values of an object. */
    entries() {
        if (!this.isObject)
            this.fail('an object');
        return Object.keys(this.raw).map((key) => [key, this.at(key)]);
    }
    /** Elements of an array. For long arrays of numbers use `numbers`. */
    items() {
        return this.list().map((item, index) => new Json(this.file, item, this, index));
    }
    /** Elements of an array as they were parsed, where a cursor for each would be too many. */
    list() {
        const { raw } = this;
        if (!Array.isArray(raw))
            this.fail('an array');
        return raw;
    }
    /** A non-empty array of finite numbers. */
    numbers() {
        const { raw } = this;
        if (!Array.isArray(raw))
            this.fail('an array of numbers');
        const list = raw;
        const wrong = list.findIndex((item) => typeof item !== 'number' || !Number.isFinite(item));
        if (wrong !== -1)
            this.at(wrong).fail('a finite number');
        return list;
    }
    string() {
        if (typeof this.raw !== 'string')
            this.fail('a string');
        return this.raw;
    }
    /** A finite number. */
    number() {
        if (typeof this.raw !== 'number')
            this.fail('a number');
        if (!Number.isFinite(this.raw))
            this.fail('a finite number');
        return this.raw;
    }
    boolean() {
        if (typeof this.raw !== 'boolean')
            this.fail('true or false');
        return this.raw;
    }
    /** A count: a whole number, not negative. */
    count() {
        const value = this.number();
        if (!Number.isInteger(value) || value < 0)
            this.fail('a count');
        return value;
    }
    optionalString() {
        return this.missing ? undefined : this.string();
    }
    optionalNumber() {
        return this.missing ? undefined : this.number();
    }
    optionalNumbers() {
        return this.missing ? undefined : this.numbers();
    }
    /** A finite number, or undefined whatever else is there: for side figures that nothing depends on. */
    anyNumber() {
        return typeof this.raw === 'number' && Number.isFinite(this.raw) ? this.raw : undefined;
    }
    /** Refuses the document: `<path> should be <wanted>, found <value>`. */
    fail(wanted) {
        const path = this.path;
        const found = describe(this.raw);
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFailure */ .G(this.file, path === '' ? undefined : path, `should be ${wanted}, found ${found}`);
    }
}
/** A value in a few words, for messages. */
function describe(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return Object.is(value, -0) ? '0' : String(value);
    if (typeof value === 'string')
        return JSON.stringify((0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(value, 60));
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
    const keys = Object.keys(value);
    if (keys.length === 0)
        return 'an empty object';
    const shown = keys.slice(0, 5).map((key) => (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(key, 30));
    return `an object with ${shown.join(', ')}${keys.length > 5 ? ', …' : ''}`;
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   IG: () => (/* binding */ isTooLongForRow),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   RA: () => (/* binding */ tryText),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   _j: () => (/* binding */ stripColours),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ij: () => (/* binding */ withText),
/* harmony export */   lX: () => (/* binding */ forgetText)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8675);
/** Bytes of a result file as text and as numbered lines. Undoes what transport did to them (gzip,
 *  byte order marks, UTF-16, colour codes, CRLF), and refuses what is no text. Decoded text is kept
 *  per file, because detection asks every format about the same file. */


/** No result file is larger, and what a small archive could blow up to is bounded by it. */
const largestText = 400 * 2 ** 20;
/** Benchmark JSON compresses 5 to 50 times; a thousand times is a bomb. */
const largestRatio = 200;
const smallestLimit = 16 * 2 ** 20;
const texts = new WeakMap();
/** The whole text. Throws a FormatFailure for archives that are broken or too large, and for binary data. */
function textOf(file) {
    const known = texts.get(file);
    if (known !== undefined)
        return known;
    const text = decode(unzip(file), file);
    texts.set(file, text);
    return text;
}
/** Frees the text of a file that nobody will ask about again. The map would do so too, but only at the next full
 *  collection, and until then a hundred files are copied from one generation to the next. */
function forgetText(file) {
    texts.delete(file);
}
/** The same file with another text, already decoded. */
function withText(file, text) {
    const copy = { path: file.path, bytes: file.bytes };
    texts.set(copy, text);
    return copy;
}
/** As `textOf`, for detection: undefined where there is no text. */
function tryText(file) {
    try {
        return textOf(file);
    }
    catch {
        return undefined;
    }
}
/** Lines in order, without building a list, so that large files stay small in memory. A lone carriage
 *  return (a progress bar redrawing itself) starts a new piece with the same number. */
function* linesOf(file) {
    const text = textOf(file);
    let start = 0;
    for (let number = 1; start < text.length; number++) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const raw = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
        if (!raw.includes('\r'))
            yield { number, text: stripColours(raw) };
        else
            for (const piece of raw.split('\r'))
                yield { number, text: stripColours(piece) };
        start = end + 1;
    }
}
/** No tool prints a row this long. Patterns that look for columns take time with the square of a line, so
 *  they are not tried on longer ones. */
function isTooLongForRow(text) {
    return text.length > 10_000;
}
/** Terminal control sequences: colours and cursor movement (CSI), titles and links (OSC), and the rest. */
const controls = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
function stripColours(text) {
    return text.includes('\u001b') ? text.replace(controls, '') : text;
}
/** The first non-empty line, for messages. */
function firstLine(text) {
    return excerpt(stripColours(/\S[^\r\n]*/.exec(text)?.[0] ?? ''));
}
/** At most 120 characters, on one line, without control characters. */
function excerpt(text, length = 120) {
    const line = text
        .slice(0, length * 4)
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim();
    const points = [...line];
    return points.length <= length ? line : `${points.slice(0, length - 1).join('')}…`;
}
function unzip(file) {
    const { bytes, path } = file;
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    const limit = Math.min(largestText, Math.max(smallestLimit, bytes.length * largestRatio));
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: limit });
    }
    catch (cause) {
        const tooLarge = cause.code === 'ERR_BUFFER_TOO_LARGE';
        const found = tooLarge
            ? `the gzip archive unpacks to more than ${Math.round(limit / 2 ** 20)} MiB, which no result file does`
            : 'the gzip archive is broken or cut short';
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFailure */ .G(path, undefined, found, { cause });
    }
}
function decode(bytes, file) {
    if (bytes.length > largestText) {
        const size = Math.round(bytes.length / 2 ** 20);
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFailure */ .G(file.path, undefined, `${size} MiB is more than can be read (400 MiB)`, {
            hint: 'Leave out raw samples, or split the results into several files.',
        });
    }
    // PowerShell before version 6 writes UTF-16 when output is redirected to a file.
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    const zero = bytes.subarray(0, 4096).indexOf(0);
    if (zero !== -1) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatFailure */ .G(file.path, `byte ${zero}`, 'binary data (or UTF-16 without a byte order mark), not text', {
            hint: 'Point `results` to the text or JSON that the tool writes, encoded in UTF-8.',
        });
    }
    return new TextDecoder('utf-8').decode(bytes);
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EI: () => (/* binding */ formatNames),
  Fx: () => (/* binding */ formats),
  xg: () => (/* binding */ isFormatName),
  x8: () => (/* binding */ registry_readResults)
});

// UNUSED EXPORTS: detectFormat

// EXTERNAL MODULE: ./lib/model/failure.js
var model_failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/formats/asv/asv.js + 2 modules
var asv = __webpack_require__(3040);
;// CONCATENATED MODULE: ./lib/model/run.js
/** Runs, launches and benchmark results: the shape of `benchgate/run/1`. */
/** How close in time base and head are measured, from coarse to fine. */
const pairings = ['rounds', 'duet', 'slices', 'lockstep'];

// EXTERNAL MODULE: ./lib/formats/read-json.js
var read_json = __webpack_require__(8149);
// EXTERNAL MODULE: ./lib/formats/tell-apart.js
var tell_apart = __webpack_require__(4834);
;// CONCATENATED MODULE: ./lib/formats/benchgate/keys.js
/** Unknown keys are mistakes: a misspelt `smaples` must not pass for a run without samples. */

function noOtherKeys(object, known) {
    for (const [key, value] of object.entries()) {
        if (known.includes(key))
            continue;
        throw new model_failure/* FormatFailure */.G(object.file, value.path, `is no key of benchgate/run/1; known here: ${known.join(', ')}`);
    }
}
/** One of a few words. */
function oneOf(value, words) {
    const found = value.raw;
    const known = words.find((word) => word === found);
    return known ?? value.fail(words.map((word) => `"${word}"`).join(' or '));
}

;// CONCATENATED MODULE: ./lib/formats/benchgate/benchmark.js
/** Benchmarks and metrics of a run file. The rule for wrong figures is that of all formats: a `time` or
 *  `throughput` that is not positive makes the row failed. */

const summaries = ['median', 'mean', 'minimum', 'slope', 'single', 'total', 'percentile'];
const spreads = [
    'standard-deviation',
    'median-absolute-deviation',
    'interquartile-range',
    'range',
    'confidence-interval',
    'relative-margin',
];
const betters = ['lower', 'higher', 'unknown'];
const orders = ['time', 'sorted'];
const passes = ['counts'];
const roles = ['information'];
const metricKeys = 'name unit better value summary count samples order spread exact resolution pass role repeats ended printed'.split(' ');
function readBenchmark(benchmark) {
    noOtherKeys(benchmark, ['name', 'status', 'message', 'metrics']);
    const name = benchmark.at('name').string();
    if (name.trim() === '')
        benchmark.at('name').fail('a name');
    const status = benchmark.at('status').missing ? 'ok' : oneOf(benchmark.at('status'), ['ok', 'failed', 'skipped']);
    const list = benchmark.at('metrics').missing && status !== 'ok' ? [] : benchmark.at('metrics').items();
    const metrics = list.map(readMetric);
    const repeated = firstRepeated(metrics);
    if (repeated !== -1)
        list[repeated].at('name').fail('a name that no other metric of the benchmark has');
    if (status !== 'ok')
        return { name, status, message: benchmark.at('message').optionalString() ?? status, metrics };
    if (metrics.length === 0)
        benchmark.at('metrics').fail('a list of at least one metric');
    const wrong = metrics.find(isImpossible);
    if (wrong === undefined)
        return { name, status, metrics };
    const message = `a ${wrong.name} of ${wrong.value} ${wrong.unit} was reported`;
    return { name, status: 'failed', message, metrics: metrics.filter((metric) => metric !== wrong) };
}
/** Where the first metric stands whose name an earlier one has; -1 where there is none. */
function firstRepeated(metrics) {
    const seen = new Set();
    return metrics.findIndex(({ name }) => seen.size === seen.add(name).size);
}
/** A `time` or `throughput` that is not positive. */
function isImpossible(metric) {
    const mustBePositive = metric.name === 'time' || metric.name === 'throughput';
    return mustBePositive && (metric.value <= 0 || (metric.samples ?? []).some((sample) => sample < 0));
}
function readMetric(metric) {
    noOtherKeys(metric, metricKeys);
    const samples = metric.at('samples').optionalNumbers();
    const count = metric.at('count');
    const exact = metric.at('exact');
    return {
        name: metric.at('name').string(),
        unit: metric.at('unit').string(),
        better: metric.at('better').missing ? 'unknown' : oneOf(metric.at('better'), betters),
        value: metric.at('value').number(),
        ...(metric.at('summary').missing ? {} : { summary: oneOf(metric.at('summary'), summaries) }),
        ...(count.missing ? {} : { count: count.count() }),
        ...(samples === undefined ? {} : { samples }),
        ...(metric.at('order').missing ? {} : { order: oneOf(metric.at('order'), orders) }),
        ...spreadOf(metric.at('spread')),
        ...(exact.missing ? {} : { exact: exact.boolean() }),
        ...(metric.at('resolution').missing ? {} : { resolution: metric.at('resolution').number() }),
        ...(metric.at('pass').missing ? {} : { pass: oneOf(metric.at('pass'), passes) }),
        ...(metric.at('role').missing ? {} : { role: oneOf(metric.at('role'), roles) }),
        ...(metric.at('repeats').missing ? {} : { repeats: metric.at('repeats').string() }),
        ...(metric.at('ended').missing ? {} : { ended: metric.at('ended').string() }),
        ...printedOf(metric.at('printed')),
    };
}
function spreadOf(spread) {
    if (spread.missing)
        return {};
    noOtherKeys(spread, ['kind', 'value']);
    return { spread: { kind: oneOf(spread.at('kind'), spreads), value: spread.at('value').number() } };
}
function printedOf(printed) {
    if (printed.missing)
        return {};
    noOtherKeys(printed, ['value', 'unit']);
    return { printed: { value: printed.at('value').number(), unit: printed.at('unit').string() } };
}

;// CONCATENATED MODULE: ./lib/formats/benchgate/complete.js
/** The short way for rows that need no completing: all of them in a file that Benchgate wrote. A row that
 *  passes is taken as it was parsed. Whatever does not pass is read field by field, which completes it or
 *  says what is wrong with it and where; so nothing here says why. */

/** True where `readBenchmark` would give the same row again. */
function isComplete(row) {
    if (!isObject(row))
        return false;
    for (const key in row) {
        if (key !== 'name' && key !== 'status' && key !== 'metrics')
            return false;
    }
    const { name, status, metrics } = row;
    return status === 'ok' && typeof name === 'string' && name.trim() !== '' && areMetrics(metrics);
}
function areMetrics(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(isMetric))
        return false;
    return !list.some(isImpossible) && (list.length === 1 || firstRepeated(list) === -1);
}
function isMetric(metric) {
    if (!isObject(metric))
        return false;
    for (const key in metric) {
        if (!isField(key, metric[key]))
            return false;
    }
    const { name, unit, better, value } = metric;
    return name !== undefined && unit !== undefined && better !== undefined && value !== undefined;
}
function isField(key, value) {
    switch (key) {
        case 'name':
        case 'unit':
            return typeof value === 'string';
        case 'better':
            return isOneOf(betters, value);
        case 'value':
            return Number.isFinite(value);
        case 'summary':
            return isOneOf(summaries, value);
        case 'count':
            return Number.isInteger(value) && value >= 0;
        case 'samples':
            return Array.isArray(value) && value.every(Number.isFinite);
        case 'order':
            return isOneOf(orders, value);
        case 'exact':
            return typeof value === 'boolean';
        case 'resolution':
            return Number.isFinite(value);
        case 'pass':
            return isOneOf(passes, value);
        case 'role':
            return isOneOf(roles, value);
        case 'repeats':
        case 'ended':
            return typeof value === 'string';
        case 'spread':
            return isPair(value, 'kind', (kind) => isOneOf(spreads, kind));
        case 'printed':
            return isPair(value, 'unit', (unit) => typeof unit === 'string');
        default:
            return false;
    }
}
/** A finite `value`, the other key, and nothing else. */
function isPair(pair, other, isOther) {
    if (!isObject(pair) || Object.keys(pair).length !== 2)
        return false;
    return Number.isFinite(pair['value']) && isOther(pair[other]);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOneOf(words, value) {
    return words.includes(value);
}

;// CONCATENATED MODULE: ./lib/formats/benchgate/extras.js
/** What surrounds the launches in a run file: the machine, and what was ignored when it was made. */

function readIgnored(list) {
    if (list.missing)
        return [];
    return list.items().map((item) => {
        noOtherKeys(item, ['file', 'place', 'text', 'because']);
        const file = item.at('file').optionalString();
        const place = item.at('place').optionalString();
        return {
            ...(file === undefined ? {} : { file }),
            ...(place === undefined ? {} : { place }),
            text: item.at('text').string(),
            because: item.at('because').string(),
        };
    });
}
const words = ['cpu', 'os', 'kernel', 'arch', 'runtime', 'image'];
const numbers = ['cores', 'memory'];
function readMachine(machine) {
    if (machine.missing)
        return undefined;
    noOtherKeys(machine, [...words, ...numbers]);
    const found = {};
    for (const key of words)
        if (!machine.at(key).missing)
            found[key] = machine.at(key).string();
    for (const key of numbers)
        if (!machine.at(key).missing)
            found[key] = machine.at(key).number();
    return Object.keys(found).length === 0 ? undefined : found;
}

;// CONCATENATED MODULE: ./lib/formats/benchgate/benchgate.js
/** Benchgate's own runs, `benchgate/run/1`: what `run` and `read` print, and what any tool may write
 *  itself. The schema is `docs/schemas/run-1.schema.json`; every departure from it is an error with its path, and
 *  a newer version of the schema is an error of its own. Figures are in base units already. */








const benchgate = {
    name: 'benchgate',
    title: "Benchgate's own JSON",
    recognises: (files) => files.some((file) => schemaOf((0,read_json/* tryJson */.MR)(file)) !== undefined),
    read: (files) => {
        const runs = files.map(readRun);
        const machine = runs.find((run) => run.machine !== undefined)?.machine;
        const commit = sameIn(runs.map((run) => run.commit).filter((one) => one !== undefined));
        const tool = sameIn(runs.map((run) => run.tool));
        const pairing = sameIn(runs.map((run) => run.pairing));
        return {
            launches: runs.flatMap((run) => run.launches),
            ignored: runs.flatMap((run) => run.ignored),
            ...(machine === undefined ? {} : { machine }),
            ...(commit === undefined ? {} : { commit }),
            ...(tool === undefined ? {} : { tool }),
            ...(pairing === undefined ? {} : { pairing }),
        };
    },
};
/** What all of them are, or undefined where they differ. */
function sameIn(values) {
    return values.every((value) => value === values[0]) ? values[0] : undefined;
}
function schemaOf(root) {
    const schema = root?.at('schema');
    return schema?.isString && schema.string().startsWith('benchgate/run/') ? schema.string() : undefined;
}
function readRun(file) {
    const root = (0,read_json/* readJson */.Vh)(file);
    checkSchema(root, file);
    noOtherKeys(root, ['schema', 'tool', 'launches', 'ignored', 'machine', 'commit', 'pairing', '$schema']);
    const ignored = readIgnored(root.at('ignored'));
    return {
        launches: readLaunches(root.at('launches'), file.path, ignored),
        ignored,
        machine: readMachine(root.at('machine')),
        commit: root.at('commit').optionalString(),
        tool: root.at('tool').optionalString(),
        pairing: root.at('pairing').missing ? undefined : oneOf(root.at('pairing'), pairings),
    };
}
function checkSchema(root, file) {
    const schema = root.at('schema');
    const found = schemaOf(root);
    if (found === 'benchgate/run/1')
        return;
    const version = /^benchgate\/run\/([1-9]\d*)$/.exec(found ?? '')?.[1];
    if (version === undefined)
        schema.fail('"benchgate/run/1"');
    throw new model_failure/* FormatFailure */.G(file.path, 'schema', `written in ${found} by a newer Benchgate; this one reads benchgate/run/1`, {
        hint: 'Update Benchgate, or write the run with the version that reads it.',
    });
}
function readLaunches(list, path, ignored) {
    const launches = [];
    for (const launch of list.items())
        launches.push(readLaunch(launch, path, ignored));
    if (launches.length === 0)
        list.fail('a list of at least one launch');
    return launches;
}
function readLaunch(launch, path, ignored) {
    noOtherKeys(launch, ['benchmarks', 'seconds', 'started']);
    const benchmarks = launch.at('benchmarks');
    const results = benchmarks.list().map((row, i) => (isComplete(row) ? row : readBenchmark(benchmarks.at(i))));
    if (results.length === 0)
        benchmarks.fail('a list of at least one benchmark');
    const seconds = launch.at('seconds').optionalNumber();
    const started = launch.at('started').optionalNumber();
    return {
        benchmarks: shareNames(results) ? results : unique(results),
        ...(seconds === undefined ? {} : { seconds }),
        ...(started === undefined ? {} : { started }),
    };
    function unique(results) {
        const names = results.map(({ name }) => name);
        if (new Set(names).size === names.length) {
            toldApart = names;
            return results;
        }
        const row = (result, i) => {
            return { result, context: undefined, file: path, place: benchmarks.at(i).path };
        };
        return (0,tell_apart/* tellApart */.u)(results.map(row), ignored);
    }
}
/** Names of a launch that were found to differ, all of them, in order. */
let toldApart = [];
/** Names that were told apart before need no looking at again: launches list the same benchmarks in the
 *  same order as a rule, in one file or in many. Such a row gets the very string of the launch before, so
 *  that a name is in memory once and not once per launch. */
function shareNames(results) {
    let shared = 0;
    results.forEach((result, i) => {
        const name = toldApart[i];
        if (result.name !== name)
            return;
        result.name = name;
        shared++;
    });
    return shared === results.length && shared === toldApart.length;
}

// EXTERNAL MODULE: ./lib/formats/collect.js
var collect = __webpack_require__(4738);
// EXTERNAL MODULE: ./lib/formats/read-text.js
var read_text = __webpack_require__(876);
;// CONCATENATED MODULE: ./lib/formats/benchmark-ips/benchmark-ips.js
/** benchmark-ips for Ruby: the file that `x.json! 'results.json'` writes. Iterations per second with a
 *  standard deviation, without samples. What it prints is rounded to four digits for people, and is
 *  refused with advice. */




const benchmarkIps = (0,collect/* fileFormat */.IR)({
    name: 'benchmark-ips',
    title: 'benchmark-ips',
    looks: (file) => isReport(file) || isText(file),
    read: (file, into) => {
        if (isText(file)) {
            throw new model_failure/* FormatFailure */.G(file.path, undefined, 'the text that benchmark-ips prints, which is rounded', {
                hint: "Add `x.json! 'results.json'` to the block of `Benchmark.ips`, and set `results` to that file.",
            });
        }
        for (const entry of (0,read_json/* readJson */.Vh)(file).items()) {
            into.add(entry.at('name').string(), [figureOf(entry)], { place: entry.path });
        }
    },
});
function isReport(file) {
    const root = (0,read_json/* tryJson */.MR)(file);
    if (root?.isArray !== true)
        return false;
    const entries = root.items();
    return (entries.length > 0 &&
        entries.every((entry) => entry.has('name') && (entry.has('ips') || entry.has('central_tendency'))));
}
function isText(file) {
    return !(0,read_json/* startsLikeJson */.rv)(file) && /^(?:Warming up|Calculating) -{10,}/m.test((0,read_text/* tryText */.RA)(file) ?? '');
}
function figureOf(entry) {
    const error = entry.at('stddev').anyNumber() ?? entry.at('error').anyNumber();
    return {
        value: entry.at('central_tendency').optionalNumber() ?? entry.at('ips').number(),
        unit: 'i/s',
        summary: 'mean',
        spread: error === undefined ? undefined : { kind: 'standard-deviation', value: error },
    };
}

// EXTERNAL MODULE: ./lib/formats/by-process.js
var by_process = __webpack_require__(8911);
;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet/diagnosers.js
/** What diagnosers measured beside time: allocated bytes, collections, and whatever other column says
 *  its unit and direction itself. */
const allocatedId = 'Allocated Memory';
/** Full files list every diagnoser's metric; brief ones have the memory diagnoser's block only. */
function diagnosed(benchmark, into) {
    const metrics = benchmark.at('Metrics').missing ? [] : benchmark.at('Metrics').items();
    const listed = metrics.flatMap((metric) => diagnosers_figureOf(metric, into));
    const bytes = benchmark.at('Memory').at('BytesAllocatedPerOperation').anyNumber();
    const has = (name) => listed.some((figure) => figure.name === name);
    const memory = bytes === undefined || bytes < 0 || has('allocated') ? [] : [allocated(bytes)];
    return [...listed, ...memory, ...(listed.length > 0 ? [] : collections(benchmark.at('Memory')))];
}
/** Allocation repeats from run to run, apart from what the runtime itself allocates now and then. */
function allocated(value) {
    return { value, unit: 'B', name: 'allocated', better: 'lower', exact: true };
}
/** Collections per thousand operations, as the full files count them. */
function collections(memory) {
    const operations = memory.at('TotalOperations').anyNumber() ?? 0;
    if (operations <= 0)
        return [];
    return [0, 1, 2].flatMap((generation) => {
        const value = memory.at(`Gen${generation}Collections`).anyNumber();
        if (value === undefined)
            return [];
        return [{ value: (value / operations) * 1000, unit: 'Count', name: `Gen${generation}Collects`, better: 'lower' }];
    });
}
function diagnosers_figureOf(metric, into) {
    const descriptor = metric.at('Descriptor');
    const id = descriptor.at('Id');
    const value = metric.at('Value').anyNumber();
    if (!id.isString || value === undefined) {
        into.ignore(metric.path, id.missing ? '' : id.printed, 'a diagnoser without a name or a number');
        return [];
    }
    if (id.raw === allocatedId)
        return [allocated(value)];
    const better = descriptor.at('TheGreaterTheBetter').raw === true ? 'higher' : 'lower';
    const unit = descriptor.at('Unit').raw;
    return [{ value, unit: typeof unit === 'string' ? unit : '', name: id.string(), better }];
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet/benchmarkdotnet.js
/** BenchmarkDotNet: the JSON exporters (`--exporters json`, `fulljson`, `briefjson`), full and brief,
 *  indented and compressed.
 *
 *  Takes one file per benchmark class, gives one launch per process where the measurements tell them
 *  apart (LaunchCount), named by FullName. Allocation, collections and other diagnosers' columns are
 *  metrics of their own. A benchmark without statistics failed. Two jobs of one benchmark (two
 *  runtimes) are told apart by their job. Source: JsonExporterBase.cs. */




const benchmarkdotnet = (0,by_process/* processFormat */.Pt)({
    name: 'benchmarkdotnet',
    title: 'BenchmarkDotNet',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        return root?.at('HostEnvironmentInfo').isObject === true && root.at('Benchmarks').isArray;
    },
    read: readReport,
    nothing: 'BenchmarkDotNet ran no benchmark',
});
function readReport(file, into) {
    const root = (0,read_json/* readJson */.Vh)(file);
    into.machine ??= machineOf(root.at('HostEnvironmentInfo'));
    return root
        .at('Benchmarks')
        .items()
        .map((benchmark) => benchmarkdotnet_readBenchmark(benchmark, into));
}
function benchmarkdotnet_readBenchmark(benchmark, into) {
    const row = { name: nameOf(benchmark), file: benchmark.file, place: benchmark.path, context: jobOf(benchmark) };
    const statistics = benchmark.at('Statistics');
    if (statistics.missing) {
        return { ...row, processes: [], message: 'BenchmarkDotNet has no results of it (its log says why)' };
    }
    const others = diagnosed(benchmark, into);
    return { ...row, processes: timesOf(benchmark, statistics).map((time) => [time, ...others]) };
}
/** The full name has namespace, class, method and arguments; hand-made files may lack it. */
function nameOf(benchmark) {
    const full = benchmark.at('FullName').optionalString();
    if (full !== undefined && full !== '')
        return full;
    const part = (key) => benchmark.at(key).optionalString() ?? '';
    const parameters = part('Parameters');
    const method = benchmark.at('Method').string();
    const path = [part('Namespace'), part('Type'), method].filter((word) => word !== '').join('.');
    return parameters === '' ? path : `${path}(${parameters})`;
}
/** `Memory.Alloc: ShortRun(IterationCount=3) [N=10]` has the job in the middle. A job without a name gets
 *  a generated one, which says nothing. */
function jobOf(benchmark) {
    const info = benchmark.at('DisplayInfo').raw;
    const job = typeof info === 'string' ? /: (.+?)(?: \[.*\])?$/s.exec(info)?.[1] : undefined;
    return job?.replace(/^Job-[A-Z]{6}(?=\()/, 'Job');
}
function timesOf(benchmark, statistics) {
    const launches = resultsByLaunch(benchmark);
    const meaning = { unit: 'ns', name: 'time' };
    if (launches.length > 1) {
        return launches.map((samples) => ({
            ...meaning,
            value: (0,collect/* medianOf */.ux)(samples),
            summary: 'median',
            count: samples.length,
            samples,
            order: 'time',
        }));
    }
    // Version 0.11 and older have no OriginalValues.
    const samples = statistics.at('OriginalValues').optionalNumbers() ?? launches[0];
    const median = statistics.at('Median');
    const deviation = statistics.at('StandardDeviation').anyNumber();
    return [
        {
            ...meaning,
            value: (median.missing ? statistics.at('Mean') : median).number(),
            summary: median.missing ? 'mean' : 'median',
            count: statistics.at('N').missing ? samples?.length : statistics.at('N').count(),
            samples,
            order: 'time',
            spread: deviation === undefined ? undefined : { kind: 'standard-deviation', value: deviation },
        },
    ];
}
/** Results of each process, in nanoseconds per operation: overhead subtracted and outliers removed, as in
 *  OriginalValues. Brief files have no measurements. */
function resultsByLaunch(benchmark) {
    const measurements = benchmark.at('Measurements');
    if (measurements.missing)
        return [];
    const launches = new Map();
    for (const one of measurements.items()) {
        if (one.at('IterationMode').raw !== 'Workload' && one.at('IterationMode').raw !== 'Result')
            continue;
        if (one.at('IterationStage').raw !== 'Result' && one.at('IterationMode').raw !== 'Result')
            continue;
        const launch = one.at('LaunchIndex').number();
        const list = launches.get(launch) ?? [];
        list.push(one.at('Nanoseconds').number() / one.at('Operations').number());
        launches.set(launch, list);
    }
    return [...launches.values()];
}
function machineOf(host) {
    const text = (key) => (host.at(key).isString && host.at(key).raw !== '' ? host.at(key).string() : undefined);
    const [cpu, os, arch, runtime] = [
        text('ProcessorName'),
        text('OsVersion'),
        text('Architecture'),
        text('RuntimeVersion'),
    ];
    const cores = host.at('LogicalCoreCount').anyNumber();
    const machine = {
        ...(cpu === undefined ? {} : { cpu }),
        ...(cores === undefined ? {} : { cores }),
        ...(os === undefined ? {} : { os }),
        ...(arch === undefined ? {} : { arch }),
        ...(runtime === undefined ? {} : { runtime }),
    };
    return Object.keys(machine).length === 0 ? undefined : machine;
}

;// CONCATENATED MODULE: ./lib/formats/any-line.js
/** For detection: looks through the lines of a file without building a list of them. What formats share stands here
 *  side by side, because each file is one way of reading; the formats themselves have folders. */

function anyLine(file, test) {
    for (const { text } of (0,read_text/* linesOf */.Dx)(file)) {
        if (test(text))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/formats/cut-short.js
var cut_short = __webpack_require__(9611);
;// CONCATENATED MODULE: ./lib/formats/benchmarkjs/benchmarkjs.js
/** benchmark.js, as `String(benchmark)` prints it:
 *
 *      RegExp#test x 7,506,551 ops/sec ±6.99% (11 runs sampled)
 *
 *  Suites and reporters pad names and rates. A name may hold ` x ` itself, so the last one before the rate
 *  counts. Where a suite writes without line ends, a line holds several results: each ends with its `runs
 *  sampled)`, and a result is never part of a name. A benchmark that threw prints its name, a colon, a space
 *  and nothing else (the error's message is no own property, so the tool drops it). A line with `ops/sec`
 *  that is no result in full is refused. A heading (`# Strings`) surrounds the results below it, and tells those
 *  of one name apart; in lockstep the same headings are seen while the suite prints them. */





const unit = ' ops/sec';
/** What stands before the unit: the name, then the rate. Looked for at the end of a short piece. */
const before = /(?:^|\s)x\s+(?<rate>\d[\d,.]*(?:e[+-]?\d+)?|Infinity|NaN)$/;
/** What stands behind it. The sign between rate and margin reaches us as `±`, or as what another encoding made of it. */
const behind = /^\s+[^\s\d.,]{1,4}?(?<margin>[\d.]+|Infinity|NaN)%\s+\(\s*(?<runs>\d+) runs? sampled\)/;
/** The unit of a rate, which beside a digit is a rate. */
const rateUnit = /\bops?(?:\/| per )s(?:ec(?:ond)?)?\b/;
/** The beginning of a rate, at the end of a line. */
const cutUnit = /\bx\s+\d[\d,.]*\s+o(?:p(?:s(?:\/(?:se?)?)?)?)?$/;
/** A rate as the tool writes it, which lost its unit: in groups of three digits, or with two decimals below a hundred. */
const cutRate = /^(?!\s*#).*\S\s+x\s+(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:,\d{3})*,\d{0,2}|\d{1,2}\.\d{1,2})$/;
const thrown = /^(?<name>\S.*): $/;
const comparison = /^\s*(?:fastest|slowest)\b/i;
/** As in src/measure/runners/javascript/sections.cjs. */
const heading = /^[ \t]*(?<marks>#{1,6})[ \t]+(?<title>\S.*)$/;
const benchmarkjs = (0,collect/* fileFormat */.IR)({
    name: 'benchmarkjs',
    title: 'benchmark.js',
    nothing: 'no line such as `name x 1,234 ops/sec ±0.5% (90 runs sampled)`',
    looks: (file) => anyLine(file, (text) => resultsIn(text).results.length > 0),
    read: (file, into) => {
        const headed = hasSections(file);
        let section;
        for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
            if (headed)
                section = heading.exec(text)?.groups?.['title']?.trim() ?? section;
            if (text.trim() !== '')
                readLine(file, text, { place: `line ${number}`, context: section }, into);
        }
        (0,cut_short/* refuseHalfLine */._)(file, (line) => !/^(?!\s*#).*\S\s+x(?:\s+[\d,.]*)?$/.test(line));
    },
});
/** Suites that run beside each other print all their headings before the first result: those surround nothing. */
function hasSections(file) {
    let empty = 0;
    for (const { text } of (0,read_text/* linesOf */.Dx)(file)) {
        const level = heading.exec(text)?.groups?.['marks']?.length;
        if (level !== undefined) {
            if (empty > 0 && level <= empty)
                return false;
            empty = level;
        }
        else if (empty > 0 && resultsIn(text).results.length > 0)
            empty = 0;
    }
    return true;
}
function readLine(file, text, options, into) {
    const { place } = options;
    const { results, rest } = resultsIn(text);
    for (const result of results)
        addResult(result, options, into);
    if (rest.trim() === '')
        return;
    const failed = thrown.exec(rest)?.groups;
    if (failed !== undefined && !rest.includes(unit)) {
        into.fail(failed['name'], 'it threw; benchmark.js prints no message', options);
    }
    else if (comparison.test(rest))
        into.ignore(place, rest, "the suite's comparison, no result");
    else if (resembles(rest) || cutRate.test(rest))
        throw notUnderstood(file, place, rest);
    else
        into.ignore(place, rest, 'no result line');
}
/** A rate, or the beginning of one. Asked word by word: one pattern for all would try every digit against every word. */
function resembles(text) {
    return (/\d/.test(text) && rateUnit.test(text)) || cutUnit.test(text);
}
function notUnderstood(file, place, text) {
    const found = `a result that is cut short or was not understood: ${(0,read_text/* excerpt */.Kb)(text)}`;
    return new model_failure/* FormatFailure */.G(file.path, place, found, {
        hint: 'A result is `name x 1,234 ops/sec ±0.5% (90 runs sampled)`, one a line, as `String(event.target)` gives it.',
    });
}
/** The results of a line, and what is left behind the last of them. Most lines have none, and this is quick to see. */
function resultsIn(text) {
    const results = [];
    let start = 0;
    for (let at = text.indexOf(unit); at !== -1; at = text.indexOf(unit, at + unit.length)) {
        const tail = behind.exec(text.slice(at + unit.length, at + unit.length + 100));
        const head = tail === null ? null : before.exec(text.slice(Math.max(start, at - 60), at).trimEnd());
        if (tail === null || head === null)
            continue;
        const name = text.slice(start, Math.max(start, at - 60) + head.index).trim();
        // What stands before the name belongs to a result that was cut short.
        if (name.includes(unit))
            break;
        const { margin, runs } = tail.groups;
        const rate = Number(head.groups['rate'].replaceAll(',', ''));
        results.push({ name, rate, margin: Number(margin), runs: Number(runs) });
        start = at + unit.length + tail[0].length;
    }
    return { results, rest: text.slice(start) };
}
function addResult({ name, rate, margin, runs }, options, into) {
    into.add(name, [
        {
            name: 'throughput',
            value: rate,
            unit: 'ops/sec',
            // hz is one over the mean period of the runs.
            summary: 'mean',
            count: runs,
            spread: { kind: 'relative-margin', value: margin / 100 },
        },
    ], options);
}

;// CONCATENATED MODULE: ./lib/formats/bmf/bmf.js
/** Bencher Metric Format: `{benchmark: {measure: {value, lower_value?, upper_value?}}}`. The format has
 *  no units; Bencher's built-in measures have known ones, any other measure is a bare number whose good
 *  direction is unknown. A benchmark that appears twice in the document is an error, because JSON would
 *  keep the second one only. */


const lower = 'lower';
/** Units of Bencher's built-in measures (https://bencher.dev/docs/explanation/adapters/). */
const measures = new Map([
    ['latency', { name: 'time', unit: 'ns', better: lower }],
    ['throughput', { unit: '1/s', better: 'higher' }],
    ['build-time', { unit: 's', better: lower }],
    ['file-size', { unit: 'B', better: lower }],
    ['instructions', { unit: '1', better: lower }],
    ['l1-hits', { unit: '1', better: 'unknown' }],
    ['l2-hits', { unit: '1', better: lower }],
    ['ram-hits', { unit: '1', better: lower }],
    ['total-read-write', { unit: '1', better: lower }],
    ['estimated-cycles', { unit: '1', better: lower }],
]);
const bmf = (0,collect/* fileFormat */.IR)({
    name: 'bmf',
    title: 'Bencher Metric Format',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        if (root?.isObject !== true)
            return false;
        const benchmarks = root.entries();
        return benchmarks.length > 0 && benchmarks.every(([, benchmark]) => isBenchmark(benchmark));
    },
    read: (file, into) => {
        for (const [name, benchmark] of (0,read_json/* readJson */.Vh)(file, { uniqueKeys: true }).entries()) {
            const figures = benchmark.entries().map(([measure, metric]) => bmf_figureOf(measure, metric));
            const [main, ...more] = figures.toSorted((a, b) => Number(b.name === 'time') - Number(a.name === 'time'));
            if (main === undefined)
                into.fail(name, 'the benchmark has no measure', { place: benchmark.path });
            else
                into.add(name, [main, ...more], { place: benchmark.path });
        }
    },
});
function isBenchmark(benchmark) {
    if (!benchmark.isObject)
        return false;
    return benchmark.entries().every(([, metric]) => metric.isObject && metric.has('value'));
}
function bmf_figureOf(measure, metric) {
    const value = metric.at('value').number();
    const low = metric.at('lower_value').anyNumber();
    const high = metric.at('upper_value').anyNumber();
    const known = measures.get(measure);
    return {
        name: measure,
        unit: '1',
        better: 'unknown',
        ...known,
        value,
        // Some adapters write the ends, some the distance to them; only real ends say how wide the range is.
        ...(low !== undefined && high !== undefined && low <= value && value <= high && low < high
            ? { spread: { kind: 'range', value: (high - low) / 2 } }
            : {}),
    };
}

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(2560);
;// CONCATENATED MODULE: ./lib/formats/read-xml.js
/** Checked reading of XML as a stream of elements, with the sax library in strict mode. Refuses a
 *  document type definition (no result file has one, and it is what an entity bomb is made of), nesting
 *  deeper than 100 elements, and whatever is not well formed, with file, line and what was found. */



const deepest = 100;
const chunk = 64 * 1024;
/** Walks through the file. Throws a FormatFailure where it is not one well-formed document. */
function walkXml(file, visitor) {
    const text = (0,read_text/* textOf */.b6)(file);
    if (text.trim() === '')
        throw new model_failure/* FormatFailure */.G(file.path, undefined, 'the file is empty');
    const parser = sax.parser(true, { position: true });
    const refuse = (found) => {
        throw new model_failure/* FormatFailure */.G(file.path, `line ${parser.line + 1}`, found, {
            hint: 'Let the tool write its XML to a file of its own, and check that it ran to its end.',
        });
    };
    let depth = 0;
    parser.onerror = (error) => refuse(`not valid XML: ${(0,read_text/* excerpt */.Kb)(error.message.split('\n')[0] ?? '')}`);
    parser.ondoctype = () => refuse('a document type definition (DOCTYPE), which no result file has');
    let over = false;
    parser.onopentag = (tag) => {
        // The library is content with two documents in one file.
        if (over)
            refuse('a second document begins behind the end of the first');
        if (++depth > deepest)
            refuse(`elements nested more than ${deepest} levels deep`);
        visitor.open({ name: tag.name, attributes: tag.attributes, line: parser.line + 1 });
    };
    parser.onclosetag = (name) => {
        over = --depth === 0;
        visitor.close(name);
    };
    if (visitor.text !== undefined)
        parser.ontext = visitor.text;
    for (let start = 0; start < text.length; start += chunk)
        parser.write(text.slice(start, start + chunk));
    parser.close();
}
/** Name and attributes of the first element, for detection; undefined where the text does not begin like XML. */
function rootTag(text) {
    const start = /^\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->)*<([A-Za-z_][^>]*)>/.exec(text.slice(0, 4096));
    return start?.[1];
}

// EXTERNAL MODULE: ./lib/formats/missed-result.js
var missed_result = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/formats/catch2/titles.js
/** The title block above each table of the console text: the test case, then its sections indented by
 *  two, all wrapped at 79 columns.
 *
 *  ```
 *  -------------------------------------------------------------------------------
 *  Fibonacci
 *    a section
 *  -------------------------------------------------------------------------------
 *  fib.cc:15
 *  ```
 */
const consoleWidth = 79;
const scenario = /^ +(?:Given|When|Then|And given|And when|And|But): /;
class Titles {
    lines;
    names = [];
    /** The line behind a block says where the test case stands in the source. */
    sourceNext = false;
    /** Test case and sections of the last block. */
    get path() {
        return this.names.join(' > ');
    }
    /** A line of dashes: opens a block, or closes it. */
    rule() {
        if (this.lines === undefined)
            this.lines = [];
        else {
            this.names = joinWrapped(this.lines);
            this.lines = undefined;
            this.sourceNext = true;
        }
    }
    /** True where the line belongs to a block. */
    take(line) {
        if (this.lines !== undefined) {
            this.lines.push(line);
            return true;
        }
        const isSource = this.sourceNext && /\S:\d+\s*$|\S\(\d+\)\s*$/.test(line);
        this.sourceNext = false;
        return isSource;
    }
}
/** One name a line, unless a line can only be the rest of the one above: more deeply indented, or
 *  begun where the first word would not have fitted above. */
function joinWrapped(lines) {
    const names = [];
    let above = '';
    for (const line of lines.map((text) => text.trimEnd()).filter((text) => text !== '')) {
        const indent = line.length - line.trimStart().length;
        const word = line.trim().split(' ')[0];
        const isFirst = names.length === 0;
        const isDeeper = indent > 2 && !scenario.test(line);
        const isOverflow = [...above].length + 1 + word.length > consoleWidth;
        const isRest = !isFirst && (isDeeper || isOverflow || indent === 0);
        if (isRest)
            names[names.length - 1] += ` ${line.trim()}`;
        else
            names.push(line.trim());
        above = line;
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/formats/catch2/console.js
/** The console text. A table stands under each test case and section that has benchmarks: three lines
 *  a benchmark (counts; mean with its interval; standard deviation with its interval), or one line with
 *  `--benchmark-no-analysis`. Columns are padded by bytes, so that names beyond ASCII shift them; the
 *  figures are therefore found from the right. Source: catch_reporter_console.cpp. */





const header = /^benchmark name\s+samples\s+iterations\s+(?<last>estimated|est run time|mean)\s*$/;
function looksLikeText(file) {
    const text = (0,read_text/* tryText */.RA)(file) ?? '';
    return /^benchmark name +samples +iterations +(?:estimated|est run time|mean) *\r?$/m.test(text);
}
function readText(file, into) {
    const table = new Tables(into);
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file))
        table.line(text, number);
    table.end();
}
const number = String.raw `-?(?:[\d.]+(?:e[+-]?\d+)?|nan|inf)`;
const duration = `(${number}) (ns|us|ms|s|m)`;
const counts = new RegExp(String.raw `^(.*?)\s+(\d+)\s+(\d+)\s+${duration}\s*$`);
const three = new RegExp(String.raw `^(.*?)\s+${duration}\s+${duration}\s+${duration}\s*$`);
/** A line of counts, or one with three durations. */
const console_resembles = new RegExp(String.raw `(?:^|\s)(?:\d+\s+\d+|${duration}\s+${duration})\s+${duration}\s*$`);
/** Figures in the columns of a table, which a name that is wrapped does not have. */
const cells = /\s{2,}[\d.,]*\d[\d.,]*(?:\s|$)|\d\s?(?:ns|[uµμ]s|ms)\b/;
const rowInName = /\s\d+\s+\d+\s+\S+ (?:ns|us|ms|s|m)(?:\s|$)/;
const failure = /^(\S.*?)\s{2,}Benchmark failed \((.*?)\)?\s*$/;
const noTotals = 'the totals (`test cases: …`, `All tests passed …`) that Catch2 ends with are not there';
/** What is left of a rule's length for a name: three columns of fourteen, and two between. */
const besideNames = 44;
class Tables {
    into;
    titles = new Titles();
    state = 'outside';
    analysed = true;
    /** Lines of a name that is wrapped, until its figures come. */
    wrapped = [];
    /** Where names are wrapped. */
    width = 0;
    open;
    /** Behind the banner of a program whose totals have not come yet. */
    started = false;
    constructor(into) {
        this.into = into;
    }
    line(text, line) {
        const found = header.exec(text);
        if (found !== null) {
            this.flush();
            this.analysed = found.groups['last'] !== 'mean';
            this.state = 'header';
        }
        else if (/^~{20,}\s*$/.test(text))
            this.start(line);
        else if (/^-{20,}\s*$/.test(text)) {
            this.width = text.trim().length - besideNames;
            this.rule();
        }
        else if (this.titles.take(text))
            return;
        else if (/^={20,}\s*$/.test(text)) {
            this.leave();
            this.started = false;
        }
        else if (this.state === 'rows')
            this.row(text, line);
        else if (this.state === 'outside' && text.trim() !== '' && !/^[.~]{20,}\s*$/.test(text)) {
            this.strange(text, line);
        }
    }
    strange(text, line) {
        (0,missed_result/* refuseMissed */.W)(this.into.file, `line ${line}`, text, console_resembles);
        this.into.ignore(`line ${line}`, text, 'no line of a benchmark table');
    }
    /** Within a table, where no figures came for it. */
    outOfPlace(text, line) {
        (0,missed_result/* refuseMissed */.W)(this.into.file, `line ${line}`, text, cells);
        this.strange(text, line);
    }
    end() {
        this.flush();
        if (this.started)
            throw (0,cut_short/* endMissing */.Q)(this.into.file, undefined, noTotals);
    }
    /** The banner stands above all that a program prints. */
    start(line) {
        this.leave();
        if (this.started)
            throw (0,cut_short/* endMissing */.Q)(this.into.file, `line ${line}`, noTotals);
        this.started = true;
    }
    /** A line of dashes ends a table's header, or opens or closes the titles above one. */
    rule() {
        if (this.state === 'header')
            this.state = 'rows';
        else {
            this.leave();
            this.titles.rule();
        }
    }
    leave() {
        this.flush();
        this.state = 'outside';
    }
    row(text, line) {
        if (text.trim() === '') {
            this.flush();
            return;
        }
        if (this.open !== undefined) {
            this.further(text, line);
            return;
        }
        const failed = failure.exec(text);
        if (failed !== null) {
            const name = this.fullName(failed[1]);
            this.into.fail(name, failed[2], { context: this.titles.path, place: `line ${line}` });
            return;
        }
        const first = counts.exec(text);
        this.refuseWhole((first?.[1] ?? text).trim());
        if (first === null) {
            this.wrapped.push({ text: text.trim(), line, isFilled: /\S.*\s{2}$/.test(text) });
            return;
        }
        (0,missed_result/* refuseGlued */.A)(this.into.file, `line ${line}`, first[1], rowInName);
        this.open = { name: this.fullName(first[1]), line, samples: Number(first[2]) };
        if (this.analysed)
            return;
        this.open.mean = { value: Number(first[4]), unit: longUnit(first[5]) };
        this.flush();
    }
    /** The second and third line of a benchmark: mean, then standard deviation, each with its interval. */
    further(text, line) {
        const found = three.exec(text);
        const open = this.open;
        if (found === null) {
            this.flush();
            this.row(text, line);
            return;
        }
        if (open.mean === undefined) {
            open.name = [open.name, found[1].trim()].filter((part) => part !== '').join(' ');
            open.mean = { value: Number(found[2]), unit: longUnit(found[3]) };
            return;
        }
        const deviation = toNanoseconds(Number(found[2]), found[3]) / toNanoseconds(1, shortUnit(open.mean.unit));
        this.finish(open, deviation);
    }
    /** A line above another one of a name was wrapped because the next word did not fit. Where it did, that line is the
     *  name of a benchmark whose figures are lost. Catch2 fills up the lines of a name, and what was printed is not. */
    refuseWhole(next) {
        const before = this.wrapped.at(-1);
        if (before?.isFilled !== true || this.width <= 0)
            return;
        const [word = ''] = next.split(/\s/, 1);
        if (word === '' || before.text.length + 1 + word.length > this.width)
            return;
        throw lostFigures(this.into.file, before);
    }
    fullName(last) {
        for (const { text, line } of this.wrapped)
            (0,missed_result/* refuseMissed */.W)(this.into.file, `line ${line}`, text, cells);
        const name = [...this.wrapped.map(({ text }) => text), last.trim()].filter((part) => part !== '').join(' ');
        this.wrapped = [];
        return name;
    }
    finish(open, deviation) {
        this.open = undefined;
        const options = { context: this.titles.path, place: `line ${open.line}` };
        if (open.mean === undefined) {
            this.into.fail(open.name, 'the benchmark began, but has no result', options);
            return;
        }
        const spread = deviation === 0 ? undefined : { kind: 'standard-deviation', value: deviation };
        this.into.add(open.name, [{ ...open.mean, name: 'time', summary: 'mean', count: open.samples, spread }], options);
    }
    flush() {
        if (this.open !== undefined)
            this.finish(this.open, 0);
        for (const one of this.wrapped) {
            if (one.isFilled)
                throw lostFigures(this.into.file, one);
            this.outOfPlace(one.text, one.line);
        }
        this.wrapped = [];
    }
}
function lostFigures(file, { text, line }) {
    return new model_failure/* FormatFailure */.G(file, `line ${line}`, `a benchmark without figures behind its name: ${(0,read_text/* excerpt */.Kb)(text)}`, {
        hint: 'Let nothing else be printed into the lines of results; or use the XML reporter.',
    });
}
const nanoseconds = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, m: 60e9 };
function toNanoseconds(value, unit) {
    return value * nanoseconds[unit];
}
/** Catch2 abbreviates minutes to m. */
function longUnit(unit) {
    return unit === 'm' ? 'min' : unit;
}
function shortUnit(unit) {
    return unit === 'min' ? 'm' : unit;
}

;// CONCATENATED MODULE: ./lib/formats/catch2/xml.js
/** The XML report: root `Catch` with a `Group` (version 2) or `Catch2TestRun` (version 3), in it test
 *  cases, sections and `BenchmarkResults`. Source: catch_reporter_xml.cpp. */



function readXml(file, into) {
    new Report(file, into).read();
}
class Report {
    file;
    into;
    /** Names of the test case and the sections that are open. */
    around = [];
    benchmark;
    testCase;
    constructor(file, into) {
        this.file = file;
        this.into = into;
    }
    read() {
        walkXml(this.file, { open: (element) => this.open(element), close: (name) => this.close(name) });
    }
    open(element) {
        const { name, attributes } = element;
        if (name === 'TestCase')
            this.testCase = { name: attributes['name'] ?? '', line: element.line, rows: 0 };
        if (name === 'TestCase' || name === 'Section')
            this.around.push(attributes['name'] ?? '');
        else if (name === 'BenchmarkResults')
            this.benchmark = { element };
        else if (this.benchmark !== undefined && name === 'mean')
            this.benchmark.mean = element;
        else if (this.benchmark !== undefined && name === 'standardDeviation')
            this.benchmark.deviation = element;
        else if (this.benchmark !== undefined && name === 'failed')
            this.benchmark.failure = attributes['message'] ?? '';
        else if (name === 'OverallResult')
            this.endOfTestCase(attributes['success'] ?? 'true');
    }
    close(name) {
        if (name === 'TestCase' || name === 'Section')
            this.around.pop();
        if (name !== 'BenchmarkResults' || this.benchmark === undefined)
            return;
        this.add(this.benchmark);
        this.benchmark = undefined;
        if (this.testCase !== undefined)
            this.testCase.rows++;
    }
    add({ element, mean, deviation, failure }) {
        const name = element.attributes['name'] ?? '';
        const options = { context: this.around.join(' > '), place: `line ${element.line}` };
        if (failure !== undefined) {
            this.into.fail(name, failure, options);
            return;
        }
        if (mean === undefined) {
            this.into.fail(name, 'the benchmark began, but has no result', options);
            return;
        }
        const spread = deviation === undefined ? 0 : this.number(deviation, 'value');
        this.into.add(name, [
            {
                value: this.number(mean, 'value'),
                unit: 'ns',
                name: 'time',
                summary: 'mean',
                count: this.samples(element),
                // With --benchmark-no-analysis Catch2 writes 0, which it did not measure.
                spread: spread === 0 ? undefined : { kind: 'standard-deviation', value: spread },
            },
        ], options);
    }
    /** A test case that failed before its first benchmark must not vanish. */
    endOfTestCase(success) {
        if (this.testCase === undefined || this.testCase.rows > 0)
            return;
        const because = success === 'true' ? 'a test case without a benchmark' : 'a test case that failed before any benchmark';
        this.into.ignore(`line ${this.testCase.line}`, this.testCase.name, because);
    }
    samples(element) {
        const count = this.number(element, 'samples');
        if (Number.isInteger(count) && count >= 0)
            return count;
        throw new model_failure/* FormatFailure */.G(this.file.path, `line ${element.line}`, `samples should be a count, found ${count}`);
    }
    number(element, key) {
        const text = element.attributes[key];
        const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
        if (!Number.isNaN(value) || /^-?nan/i.test(text ?? ''))
            return value;
        const place = `line ${element.line}`;
        throw new model_failure/* FormatFailure */.G(this.file.path, place, `${key} of <${element.name}> should be a number, found ${(0,read_json/* describe */.q0)(text)}`);
    }
}

;// CONCATENATED MODULE: ./lib/formats/catch2/catch2.js
/** Catch2: the XML reporter (`--reporter xml`) and the console text, of versions 2 and 3.
 *
 *  Takes one file per test program, gives one benchmark per BENCHMARK that ran; the test case and its
 *  sections stand in front of a name that occurs twice. Catch2 keeps no samples: mean and standard
 *  deviation is all. XML is always in nanoseconds; in the text units vary by line and names wrap.
 *  Refuses the JSON reporter, which leaves benchmarks out, and truncated XML. */







const catch2 = (0,collect/* fileFormat */.IR)({
    name: 'catch2',
    title: 'Catch2',
    looks: (file) => isXml(file) || isJsonReport(file) || looksLikeText(file),
    read: (file, into) => {
        if (isJsonReport(file))
            throw withoutBenchmarks(file);
        if (/^\s*</.test((0,read_text/* tryText */.RA)(file) ?? ''))
            readXml(file, into);
        else
            readText(file, into);
    },
    nothing: 'Catch2 ran no benchmark',
});
function isXml(file) {
    return /^(?:Catch|Catch2TestRun)(?:\s|$)/.test(rootTag((0,read_text/* tryText */.RA)(file) ?? '') ?? '');
}
function isJsonReport(file) {
    if (!(0,read_json/* startsLikeJson */.rv)(file))
        return false;
    const metadata = (0,read_json/* tryJson */.MR)(file)?.at('metadata');
    return metadata?.has('catch2-version') ?? false;
}
function withoutBenchmarks(file) {
    return new model_failure/* FormatFailure */.G(file.path, undefined, 'the JSON report of Catch2 has no benchmark data', {
        hint: 'Run the tests with `--reporter xml` (or the console reporter) instead.',
    });
}

;// CONCATENATED MODULE: ./lib/formats/codspeed/codspeed.js
/** What CodSpeed's integrations write where they measure times (`walltime`): one JSON document for each process, in
 *  nanoseconds. pytest-codspeed writes it to `.codspeed/results_*.json`, those of Rust and Go beside their build.
 *
 *  Statistics are per iteration in some versions and per round, of many iterations, in others, and the document does not
 *  say which; it says what all rounds took together, so that it can be told. */


const codspeed = (0,collect/* fileFormat */.IR)({
    name: 'codspeed',
    title: 'CodSpeed (walltime)',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        return (root?.at('benchmarks').isArray === true && root.at('instrument').has('type') && root.at('creator').has('name'));
    },
    read: (file, into) => {
        const root = (0,read_json/* readJson */.Vh)(file);
        const instrument = root.at('instrument').at('type');
        if (instrument.string() !== 'walltime') {
            instrument.fail('"walltime" (otherwise the runner of CodSpeed counts, and there are no times in this file)');
        }
        for (const benchmark of root.at('benchmarks').items())
            codspeed_readBenchmark(benchmark, into);
    },
});
function codspeed_readBenchmark(benchmark, into) {
    const stats = benchmark.at('stats');
    const iterations = iterationsPerFigure(stats);
    const q1 = stats.at('q1_ns').anyNumber();
    const q3 = stats.at('q3_ns').anyNumber();
    into.add(benchmark.at('uri').optionalString() ?? benchmark.at('name').string(), [
        {
            value: stats.at('median_ns').number() / iterations,
            unit: 'ns',
            name: 'time',
            summary: 'median',
            count: stats.at('rounds').anyNumber(),
            ...(q1 !== undefined && q3 !== undefined
                ? { spread: { kind: 'interquartile-range', value: (q3 - q1) / iterations } }
                : {}),
        },
    ], { place: benchmark.path });
}
/** How many iterations the figures of a benchmark are for: one, or those of a round. All rounds together took the mean of
 *  one times what there was of it, in seconds or (some versions) nanoseconds. */
function iterationsPerFigure(stats) {
    const perRound = stats.at('iter_per_round').count();
    if (perRound === 1)
        return 1;
    const rounds = stats.at('rounds').count() * stats.at('mean_ns').number();
    const told = stats.at('total_time').number();
    const offBy = (took) => Math.min(...[told * 1e9, told].map((total) => Math.abs(Math.log(total / took))));
    const [ofIterations, ofRounds] = [offBy(rounds * perRound), offBy(rounds)];
    // Between rounds some time goes by that is in the total alone.
    const nearest = Math.min(ofIterations, ofRounds);
    if (!(nearest < Math.log(1.3))) {
        stats.fail(`times of which rounds and iterations give the total of ${told}, to tell what a time is of`);
    }
    return ofIterations <= ofRounds ? 1 : perRound;
}

;// CONCATENATED MODULE: ./lib/formats/consoles.js
/** What tools print for people and also write for machines. Their tables are rounded, wrapped and change with
 *  each version, so they are not read: they are recognised, and the words name the switch that gives the whole
 *  result. Takes a file's text, gives a failure or nothing. */



const vitestTo4 = '`vitest bench --run --outputJson=bench.json`';
const vitestFrom5 = '`vitest bench --run --reporter=json --outputFile=bench.json`';
const consoles = [
    {
        found: 'rows of the table that mitata prints, without its header',
        format: 'mitata',
        line: /^\S.* {2,}[\d.,]+ [nµum]?s\/iter(?:\s|$)/,
        hint: "Give the whole output, or let it print JSON: `await run({ format: 'json' })`; before mitata 1 `await run({ json: true })`.",
    },
    {
        found: 'the table that Vitest prints for people',
        format: 'vitest',
        line: /^\s*name +hz +min +max +mean +p75 +p99/,
        hint: vitestSwitch,
    },
    {
        found: 'the table that pytest-benchmark prints for people',
        format: 'pytest-benchmark',
        line: /^-+ benchmark(?: '.*'|: |-).*-+$|^Name \(time in [nmu]?s\) +Min/,
        hint: 'Let it write JSON: `pytest --benchmark-json=bench.json`, and set `results: bench.json`.',
    },
    {
        found: 'the stream of single measurements that k6 writes with `--out json`',
        format: 'k6',
        line: /^\{(?=.*"type":"(?:Metric|Point)")(?=.*"metric":")/,
        hint: 'Let it write its summary: `k6 run --summary-export=k6.json script.js`, and set `results: k6.json`.',
    },
    {
        found: 'the summary that k6 prints for people',
        format: 'k6',
        line: /^\s*(?:✓ |✗ )?http_req_duration\.*: avg=/,
        hint: 'Let it write its summary: `k6 run --summary-export=k6.json script.js`, and set `results: k6.json`.',
    },
    {
        found: 'what hyperfine prints for people',
        format: 'hyperfine',
        line: /^\s*Time \((?:mean|abs)(?: ± σ|| ≡)\): |^ +Wall Time +\d\S* \S+ /,
        hint: 'Let it write JSON: `hyperfine --export-json bench.json …`, and set `results: bench.json`.',
    },
    {
        found: 'what timeit prints: one figure without a name',
        format: 'pyperf',
        line: /^\d+ loops?, best of \d+: \S+ \w+ per loop$|^\S+ \S+ ± \S+ \S+ per loop \(mean ± std\. dev\. of/,
        hint: 'Use `python -m pyperf timeit --name parse -o bench.json -s SETUP STATEMENT`, which names it and keeps every value, and set `results: bench.json`.',
    },
    {
        found: 'the table that BenchmarkDotNet prints for people',
        format: 'benchmarkdotnet',
        line: /^\| *Method *\|(?:.*\|)? *Mean *\|/,
        hint: 'Let it write JSON: `--exporters json`, and set `results: BenchmarkDotNet.Artifacts/results/*-report-full*.json`.',
    },
    {
        found: 'what BenchmarkTools.jl prints for people',
        format: 'julia',
        line: /^(?:\S.*)?BenchmarkTools\.(?:Trial|TrialEstimate|BenchmarkGroup)\b/,
        hint: 'Let it write JSON: `BenchmarkTools.save("bench.json", results)`, and set `results: bench.json`.',
    },
    {
        found: 'the table that package-benchmark for Swift prints for people',
        format: 'swift-package-benchmark',
        line: /^[│|] Metric +[│|] +p0 [│|] +p25 [│|] +p50 [│|]/,
        hint: 'Let it write files: `swift package --allow-writing-to-package-directory benchmark thresholds update --path Benchgate`, and set `results: Benchgate`.',
    },
    {
        found: 'what PHPBench prints for people',
        format: 'phpbench',
        line: /^PHPBench .*running benchmarks|^\s*\S+\.*(?:I\d+ - )?(?:\[[^\]]*\] )?Mo[\d.,]+[μµmn]?s \(±[\d.]+%\)/,
        hint: 'Let it write XML: `phpbench run --dump-file=bench.xml`, and set `results: bench.xml`.',
    },
];
function vitestSwitch(file) {
    const version = Number(/\bRUN\s+v(\d+)\./.exec(printedBy(file))?.[1]);
    const set = 'and set `results: bench.json`';
    if (version >= 5)
        return `Let it write JSON: ${vitestFrom5}, ${set}.`;
    if (version >= 1)
        return `Let it write JSON: ${vitestTo4}, ${set}.`;
    return `Let it write JSON: Vitest 5 with ${vitestFrom5}, Vitest 1 to 4 with ${vitestTo4}; ${set}.`;
}
/** The beginning, without colours. */
function printedBy(file) {
    const lines = [];
    for (const { text } of (0,read_text/* linesOf */.Dx)(file))
        if (lines.push(text) >= 100)
            break;
    return lines.join('\n');
}
/** The failure for a text that is a tool's output for people; undefined for any other. */
function consoleFailure(file) {
    if ((0,read_text/* tryText */.RA)(file) === undefined)
        return undefined;
    let found;
    anyLine(file, (text) => {
        found = text.length < 2000 ? consoles.find(({ line }) => line.test(text)) : undefined;
        return found !== undefined;
    });
    if (found === undefined)
        return undefined;
    const hint = typeof found.hint === 'string' ? found.hint : found.hint(file);
    return new model_failure/* FormatFailure */.G(file.path, undefined, `${found.found}, which has not all that is needed`, { hint });
}
/** As `consoleFailure`, thrown, where the named format reads what that tool writes. */
function refuseConsole(file, format) {
    const failure = consoleFailure(file);
    if (failure === undefined)
        return;
    const tools = consoles.filter((console) => failure.message.includes(console.found));
    if (tools.some((console) => console.format === format))
        throw failure;
}

;// CONCATENATED MODULE: ./lib/formats/criterion/throughput.js
/** What a benchmark declared as the work of one iteration (`Throughput::Bytes(n)`), per second. */
/** From `benchmark.json`: `{"Bytes": n}`, `{"Elements": n}`, `{"ElementsAndBytes": {…}}`, or null. */
function throughputFigures(declared, seconds) {
    if (!declared.isObject)
        return [];
    return declared.entries().flatMap(([kind, amount]) => {
        if (kind === 'ElementsAndBytes') {
            return [
                ...figure('elem/s', amount.at('elements').anyNumber(), seconds, 'throughput'),
                ...figure('B/s', amount.at('bytes').anyNumber(), seconds, 'throughput (B/s)'),
            ];
        }
        const [unit, factor] = Object.hasOwn(units, kind) ? units[kind] : [];
        const many = amount.anyNumber();
        return unit === undefined || many === undefined ? [] : figure(unit, many * factor, seconds, 'throughput');
    });
}
/** From the JSON stream: `[{"per_iteration": n, "unit": "bytes"}]`. */
function listedThroughput(list, seconds) {
    if (!list.isArray)
        return [];
    return list.items().flatMap((one, index) => {
        const unit = one.at('unit').raw === 'bytes' ? 'B/s' : 'elem/s';
        return figure(unit, one.at('per_iteration').anyNumber(), seconds, index === 0 ? 'throughput' : `throughput (${unit})`);
    });
}
const units = {
    Bytes: ['B/s', 1],
    BytesDecimal: ['B/s', 1],
    Bits: ['B/s', 1 / 8],
    Elements: ['elem/s', 1],
};
function figure(unit, amount, seconds, name) {
    if (amount === undefined || amount <= 0 || seconds <= 0)
        return [];
    return [{ name, value: amount / seconds, unit, better: 'higher', summary: 'median', repeats: 'time' }];
}

;// CONCATENATED MODULE: ./lib/formats/criterion/folder.js
/** One measurement of one benchmark: the folder `new` with `estimates.json`, `benchmark.json`,
 *  `sample.json` and, where criterion was built to write it, `raw.csv`. */




/** Estimates of a comparison (`change`) have no deviations; those of a measurement do. */
function isEstimates(root) {
    const deviation = estimate(root, 'median_abs_dev', 'MedianAbsDev');
    return deviation.has('point_estimate') && estimate(root, 'median', 'Median').has('point_estimate');
}
/** Reads the files of one such folder. Throws where its estimates are missing or broken. */
function addFolder(folder, files, into) {
    const named = (name) => files.find(({ path }) => path.endsWith(`/${name}`) || path === name);
    const benchmark = named('benchmark.json');
    const sample = named('sample.json');
    const estimates = named('estimates.json') ??
        (files.length === 1 && benchmark === undefined && sample === undefined ? files[0] : undefined);
    if (estimates === undefined) {
        throw new model_failure/* FormatFailure */.G(folder, undefined, 'estimates.json is missing here: criterion was stopped, or `results` leaves it out', {
            hint: 'Let `results` be the folder target/criterion.',
        });
    }
    into.file = estimates.path;
    const root = (0,read_json/* readJson */.Vh)(estimates);
    if (!isEstimates(root))
        root.fail("criterion's estimates, with `median` and `median_abs_dev`");
    const description = benchmark === undefined ? undefined : (0,read_json/* readJson */.Vh)(benchmark);
    const median = estimate(root, 'median', 'Median').at('point_estimate').number();
    const unit = unitOf(named('raw.csv')) ?? 'ns';
    const samples = samplesOf(sample);
    into.add(description?.at('full_id').string() ?? folder_nameOf(folder), [
        {
            ...(unit === 'ns' ? { name: 'time' } : {}),
            value: median,
            unit,
            summary: 'median',
            count: samples?.length,
            samples,
            order: 'time',
            spread: {
                kind: 'median-absolute-deviation',
                value: estimate(root, 'median_abs_dev', 'MedianAbsDev').at('point_estimate').number(),
            },
        },
        ...(unit === 'ns' && description !== undefined
            ? throughputFigures(description.at('throughput'), median * 1e-9)
            : []),
    ]);
}
function estimate(root, key, before) {
    return root.has(key) ? root.at(key) : root.at(before);
}
/** Time per iteration of each sample, in the order taken. Before 0.3.4 a pair of lists. */
function samplesOf(file) {
    if (file === undefined)
        return undefined;
    const root = (0,read_json/* readJson */.Vh)(file);
    const [iterations, times] = root.isArray ? [root.at(0), root.at(1)] : [root.at('iters'), root.at('times')];
    return perIteration(times, iterations);
}
function perIteration(times, iterations) {
    const counts = iterations.numbers();
    const totals = times.numbers();
    if (counts.length !== totals.length)
        times.fail(`a list of ${counts.length}, as many as iteration counts`);
    return totals.map((total, index) => {
        if (counts[index] <= 0)
            iterations.at(index).fail('a positive number of iterations');
        return total / counts[index];
    });
}
/** The unit of a custom measurement, which only `raw.csv` tells: its seventh column. */
function unitOf(file) {
    if (file === undefined)
        return undefined;
    let heads;
    for (const { text } of (0,read_text/* linesOf */.Dx)(file)) {
        if (heads !== undefined) {
            // Names may hold commas in quotes; the columns behind them are plain, so count from the end.
            const fromEnd = heads.length - heads.indexOf('unit');
            return heads.includes('unit') ? text.split(',').at(-fromEnd) : undefined;
        }
        heads = text.split(',');
    }
    return undefined;
}
/** For versions without benchmark.json: the path below `criterion`, without `new`. */
function folder_nameOf(folder) {
    const parts = folder.split('/');
    return parts.slice(parts.lastIndexOf('criterion') + 1, -1).join('/');
}

;// CONCATENATED MODULE: ./lib/formats/criterion/stream.js
/** `cargo criterion --message-format=json`: one JSON object per line, of which `benchmark-complete` holds
 *  a benchmark and `group-complete` only repeats names. Cargo's own lines may stand between. */






const message = /^\s*\{\s*"reason":\s*"(?:benchmark-complete|group-complete)"/;
const groupEnd = /^\s*\{\s*"reason":\s*"group-complete"/;
function isStream(file) {
    return (0,read_text/* tryText */.RA)(file) !== undefined && anyLine(file, (text) => message.test(text));
}
function readStream(file, into) {
    let groups = 0;
    let pending = 0;
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        const place = `line ${number}`;
        if (text.trim() === '')
            continue;
        if (!text.trimStart().startsWith('{'))
            into.ignore(place, text, 'no message');
        else if (readMessage((0,read_json/* readJsonLine */.Pl)(file, text, place), text, place, into))
            pending++;
        else if (groupEnd.test(text)) {
            groups++;
            pending = 0;
        }
    }
    // Some keep the benchmarks' messages only.
    if (groups > 0 && pending > 0)
        throw (0,cut_short/* endMissing */.Q)(file.path, undefined, 'the last group has no `group-complete`');
}
/** @returns whether it was a benchmark's. */
function readMessage(root, text, place, into) {
    if (root.at('reason').raw !== 'benchmark-complete') {
        into.ignore(place, text, 'a message without figures');
        return false;
    }
    const median = root.at('median').at('estimate').number();
    const unit = root.at('median').at('unit').string();
    const samples = perIteration(root.at('measured_values'), root.at('iteration_count'));
    // Units of the two are chosen by the same rule, `ns` for times; only a custom measurement could differ.
    const same = root.at('unit').optionalString() === unit;
    const deviation = root.at('median_abs_dev').at('estimate').anyNumber();
    into.add(root.at('id').string(), [
        {
            ...(unit === 'ns' ? { name: 'time' } : {}),
            value: median,
            unit,
            summary: 'median',
            count: samples.length,
            ...(same ? { samples, order: 'time' } : {}),
            ...(deviation === undefined ? {} : { spread: { kind: 'median-absolute-deviation', value: deviation } }),
        },
        ...(unit === 'ns' ? listedThroughput(root.at('throughput'), median * 1e-9) : []),
    ], { place });
    return true;
}

;// CONCATENATED MODULE: ./lib/formats/criterion/criterion.js
/** criterion.rs, from the files it leaves in `target/criterion` (every version, estimates with capital
 *  keys before 0.3.4), and the stream of `cargo criterion --message-format=json`.
 *
 *  Each benchmark has a folder with `new` (this measurement), `base` or a named baseline (earlier ones),
 *  `change` (their comparison) and `report` (pictures); only `new` is read where it is there. The name is
 *  the `full_id` of `benchmark.json`: folder names are shortened and lose characters. The figure is the
 *  median; samples are times per iteration in the order taken; a declared throughput is a metric of its
 *  own, worked out from the median. The CBOR files that cargo-criterion leaves are not read. */





const criterion = {
    name: 'criterion',
    title: 'criterion',
    recognises: (files) => files.some((file) => isStream(file) || isOwnFile(file)),
    read: (files) => {
        const into = new collect/* Collector */.gR(files[0]?.path ?? 'results');
        const streams = files.filter(isStream);
        for (const file of streams) {
            into.file = file.path;
            readStream(file, into);
        }
        readFolders(files.filter((file) => !streams.includes(file)), into);
        return into.reading('no `new/estimates.json` and no `benchmark-complete` message');
    },
};
function isOwnFile(file) {
    const root = (0,read_json/* tryJson */.MR)(file);
    if (root === undefined)
        return false;
    return isEstimates(root) || (root.at('full_id').isString && root.at('group_id').isString);
}
const measured = new Set(['estimates.json', 'benchmark.json', 'sample.json']);
function readFolders(files, into) {
    const folders = new Map();
    let others = 0;
    for (const file of files) {
        const { folder, leaf, name } = partsOf(file.path);
        if (name.endsWith('.cbor'))
            refuseCbor(file);
        if (file.bytes.length === 0)
            throw new model_failure/* FormatFailure */.G(file.path, undefined, 'the file is empty');
        if (leaf === 'change' || leaf === 'report' || (!measured.has(name) && name !== 'raw.csv' && files.length > 1))
            others++;
        else
            folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    const chosen = chooseFolders([...folders.keys()], into);
    for (const folder of chosen)
        addFolder(folder, folders.get(folder), into);
    if (others > 0)
        into.ignore(undefined, `${others} files`, "criterion's comparisons and reports (change, report, tukey.json)");
}
/** The folders of this measurement: `new`, or where there is none (a baseline that was picked out) all. */
function chooseFolders(folders, into) {
    const isNew = (folder) => partsOf(`${folder}/`).leaf === 'new';
    if (!folders.some(isNew))
        return [...folders];
    const earlier = folders.filter((folder) => !isNew(folder));
    for (const folder of earlier) {
        into.file = folder;
        into.ignore(undefined, partsOf(`${folder}/`).leaf, 'an earlier measurement (a baseline), not this one');
    }
    return folders.filter(isNew);
}
function refuseCbor(file) {
    throw new model_failure/* FormatFailure */.G(file.path, undefined, 'a CBOR file of cargo-criterion, which is not read', {
        hint: 'Read the output of `cargo criterion --message-format=json`, or run `cargo bench` and read target/criterion.',
    });
}
/** Folder, its last part, and the file's name. */
function partsOf(path) {
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? '' : path.slice(0, slash);
    return { folder, leaf: folder.slice(folder.lastIndexOf('/') + 1), name: path.slice(slash + 1) };
}

// EXTERNAL MODULE: ./lib/formats/distinct-metrics.js
var distinct_metrics = __webpack_require__(3454);
;// CONCATENATED MODULE: ./lib/formats/libtest/timing.js
/** A benchmark's figures as libtest gives them, in text and in JSON alike. */
/** The time (or whatever the unit says), and the throughput where the benchmark sets `bytes`. */
function timingFigures({ value, unit, range, rate, rateUnit }) {
    const main = {
        value,
        unit,
        summary: 'median',
        ...(range === undefined ? {} : { spread: { kind: 'range', value: range } }),
    };
    if (rate === undefined)
        return [main];
    return [main, { name: 'throughput', value: rate, unit: rateUnit ?? 'MB/s', summary: 'median', repeats: 'time' }];
}
/** The target that cargo announces before it runs it: `Running benches/name.rs (target/…)`, or before
 *  cargo 1.54 `Running target/release/deps/name-8b173c29ce041afa`. */
function targetIn(text) {
    const found = /^\s*Running (?:unittests )?(?<target>\S+)(?: \(.*\))?\s*$/.exec(text)?.groups?.['target'];
    return found?.replace(/^.*[/\\]deps[/\\]/, '').replace(/-[0-9a-f]{16}(?:\.exe)?$/, '');
}

;// CONCATENATED MODULE: ./lib/formats/rate-unit.js
/** Units of throughput that Rust's harnesses print and the general table does not know: bits per second
 *  (criterion), and `KHz` where a benchmark counts cycles (divan). */
const powers = { '': 1, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };
/** The `as` of a figure, or nothing where the general table knows the unit. */
function rate_unit_rateUnit(unit) {
    const bits = /^(?<power>[KMGTP]?)b\/s$/.exec(unit)?.groups;
    if (bits !== undefined)
        return { as: { unit: 'B/s', factor: powers[bits['power']] / 8 } };
    const hertz = /^(?<power>[KMGTP]?)Hz$/.exec(unit)?.groups;
    if (hertz !== undefined)
        return { as: { unit: '1/s', factor: powers[hertz['power']] } };
    const peta = /^P(?<what>B|item|char)\/s$/.exec(unit)?.groups;
    if (peta !== undefined)
        return { as: { unit: peta['what'] === 'B' ? 'B/s' : '1/s', factor: 1e15 } };
    return unit === 'PiB/s' ? { as: { unit: 'B/s', factor: 1024 ** 5 } } : {};
}

;// CONCATENATED MODULE: ./lib/formats/criterion-text/criterion-text.js
/** What criterion prints while it runs (`cargo bench`, `cargo criterion`), with or without standard error:
 *
 *      sum/64                  time:   [4.2353 ns 5.5872 ns 6.8111 ns]
 *                              thrpt:  [8.7511 GiB/s 10.668 GiB/s 14.073 GiB/s]
 *
 *  The middle figure is criterion's estimate (a slope, or a mean where every sample has the same number
 *  of iterations; the text does not say which), the outer ones are its 95 % confidence interval. A name
 *  of more than 23 bytes stands on a line of its own. Samples are only in criterion's folder: the
 *  `criterion` format reads them. A benchmark that began and printed no figures has failed. */








const criterion_text_estimate = /^time:\s+\[(?<figures>[^\]]*)(?<end>\]\s*)?$/;
/** Not where it compares: then these are percentages. */
const criterion_text_resembles = /\b(?:time|thrpt):\s+\[\s*[\d.]+(?:e[+-]?\d+)?\s+[^%\s\d]/;
/** Figures without their label, a label without its figures, or something between them. */
const resemblesPart = /^\s*\[\s*[\d.]+ [^%\s\d]\S* [\d.]+ [^%\s\d]\S* [\d.]+ [^%\s\d]\S*\s*\]|\s{2}time:(?:\s*$|\s+[^[\s].*\[\s*[\d.]+ [^%\s\d])/;
const throughput = /^\s+thrpt:\s+\[(?<figures>[^\]]*)\]\s*$/;
const progress = /^Benchmarking (?<name>.+?)(?:: (?<step>Warming up for .*|Collecting (?<samples>\d+) samples in estimated .*|Analyzing|Profiling for .*|Complete \(Analysis Disabled\)))?$/;
const triple = /^\s*(\S+)\s+([^\s\d](?:.*?\S)?)\s+(\S+)\s+([^\s\d](?:.*?\S)?)\s+(\S+)\s+([^\s\d](?:.*?\S)?)\s*$/;
/** Three figures with units are never longer; a pattern with three open ends is slow on what is. */
const longest = 300;
const criterionText = (0,collect/* fileFormat */.IR)({
    name: 'criterion-text',
    title: 'criterion (console text)',
    nothing: 'no line such as `name time: [1.20 µs 1.21 µs 1.22 µs]`',
    looks: (file) => anyLine(file, (text) => estimateIn(text) !== undefined),
    read: (file, into) => new Reader(file, into).read(),
});
/** Name (empty where it stands in the line before) and figures of a line, if it is an estimate. */
function estimateIn(text) {
    const at = text.lastIndexOf('time:');
    const found = at === -1 ? undefined : criterion_text_estimate.exec(text.slice(at))?.groups;
    if (found === undefined || found['figures'].includes('%'))
        return undefined;
    const complete = found['end'] !== undefined;
    if (complete && (found['figures'].length > longest || !triple.test(found['figures'])))
        return undefined;
    return { name: text.slice(0, at).trim(), figures: found['figures'], complete };
}
class Reader {
    file;
    into;
    started = [];
    /** Announced on standard error, and without figures so far. */
    announced = new Map();
    last;
    target;
    /** The last line that may be the name of the next figures. */
    pending;
    /** In the lines that compare with an earlier run. */
    comparing = false;
    constructor(file, into) {
        this.file = file;
        this.into = into;
    }
    read() {
        for (const line of (0,read_text/* linesOf */.Dx)(this.file)) {
            if (line.text.trim() === '')
                continue;
            if (!this.readFigures(line) && !this.readProgress(line))
                this.hold(line);
        }
        this.letGo();
        for (const one of this.started)
            this.finish(one);
    }
    readFigures({ number, text }) {
        const place = `line ${number}`;
        const found = estimateIn(text);
        if (found !== undefined) {
            if (!found.complete)
                throw this.cutShort(text, place);
            (0,missed_result/* refuseGlued */.A)(this.file.path, place, found.name, criterion_text_resembles);
            this.last = this.begin(found.name, place);
            this.last.figures = [timeOf(this.three(found.figures, place))];
            return true;
        }
        const rate = throughput.exec(text)?.groups?.['figures'];
        if (rate === undefined || rate.includes('%') || this.last?.figures === undefined)
            return false;
        this.last.figures.push(rateOf(this.three(rate, place), this.last.figures));
        return true;
    }
    /** The benchmark that these figures belong to: it may have announced itself on standard error. */
    begin(shown, place) {
        const name = shown === '' ? (this.pending?.text.trim() ?? '') : shown;
        if (name === '')
            throw new model_failure/* FormatFailure */.G(this.file.path, place, 'figures without the name of a benchmark before them');
        if (shown === '')
            this.pending = undefined;
        this.letGo();
        const announced = this.announced.get(name);
        this.announced.delete(name);
        if (announced !== undefined)
            return announced;
        const one = { name, place, target: this.target };
        this.started.push(one);
        return one;
    }
    cutShort(text, place) {
        return new model_failure/* FormatFailure */.G(this.file.path, place, `figures that are cut short: ${(0,read_text/* excerpt */.Kb)(text)}`);
    }
    readProgress({ number, text }) {
        this.target = targetIn(text) ?? this.target;
        const found = progress.exec(text)?.groups;
        if (found === undefined)
            return false;
        this.letGo();
        const name = found['name'];
        const known = this.announced.get(name);
        const current = known ?? { name, place: `line ${number}`, target: this.target };
        if (known === undefined) {
            this.started.push(current);
            this.announced.set(name, current);
        }
        if (found['samples'] !== undefined)
            current.samples = Number(found['samples']);
        return true;
    }
    /** Keeps a line back: if figures without a name follow, it is the name. */
    hold(line) {
        this.letGo();
        (0,missed_result/* refuseMissed */.W)(this.file.path, `line ${line.number}`, line.text, criterion_text_resembles);
        if (!this.comparing)
            (0,missed_result/* refuseMissed */.W)(this.file.path, `line ${line.number}`, line.text, resemblesPart);
        this.comparing = /^\s+change:/.test(line.text) || (this.comparing && /^\s+(?:time|thrpt):/.test(line.text));
        if (/^\S/.test(line.text))
            this.pending = line;
        else
            this.into.ignore(`line ${line.number}`, line.text, this.comparing ? 'criterion compares with an earlier run' : 'no figures');
    }
    letGo() {
        if (this.pending !== undefined)
            this.into.ignore(`line ${this.pending.number}`, this.pending.text, 'no figures');
        this.pending = undefined;
    }
    finish({ name, place, samples, figures, target }) {
        const options = { context: target, place };
        if (figures === undefined) {
            this.into.fail(name, 'it began, but criterion printed no figures for it', options);
            return;
        }
        const [main, ...others] = figures;
        this.into.add(name, (0,distinct_metrics/* distinctMetrics */.k)([{ ...main, count: samples }, ...others]), options);
    }
    three(figures, place) {
        const parts = figures.length > longest ? null : triple.exec(figures);
        const numbers = [parts?.[1], parts?.[3], parts?.[5]].map((printed) => Number(printed?.replace('\u2212', '-')));
        if (parts === null || numbers.some(Number.isNaN)) {
            throw new model_failure/* FormatFailure */.G(this.file.path, place, `should be three figures with units, found [${figures.slice(0, 100)}]`);
        }
        return { low: numbers[0], value: numbers[1], high: numbers[2], unit: parts[4], units: [parts[2], parts[6]] };
    }
}
function timeOf(three) {
    return { ...criterion_text_figureOf(three), ...criterion_text_nameOf(three.unit) };
}
/** Criterion prints `time:` whatever it measures; only a unit of time makes it one. */
function criterion_text_nameOf(unit) {
    return /^(?:ps|ns|[uµμ]s|ms|s)$/.test(unit) ? { name: 'time' } : { better: 'lower' };
}
function rateOf(three, before) {
    const taken = before.some(({ name }) => name === 'throughput');
    return {
        ...criterion_text_figureOf(three),
        ...rate_unit_rateUnit(three.unit),
        name: taken ? `throughput (${three.unit.replace(/^[KMGT]i?(?=B\/s|b\/s|elem\/s)/, '')})` : 'throughput',
        better: 'higher',
        repeats: 'time',
    };
}
function criterion_text_figureOf({ low, value, high, unit, units }) {
    // Each end has a unit of its own, so the width can be told where all three are the same.
    const same = units.every((one) => one === unit);
    return { value, unit, ...(same ? { spread: { kind: 'confidence-interval', value: (high - low) / 2 } } : {}) };
}

// EXTERNAL MODULE: ./lib/model/units.js
var model_units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/formats/custom/range.js
var range = __webpack_require__(7311);
;// CONCATENATED MODULE: ./lib/formats/custom/custom.js
/** The two custom shapes of github-action-benchmark: `[{name, unit, value, range?, extra?}]`. Both look
 *  alike; only the tool's name there, `customSmallerIsBetter` or `customBiggerIsBetter`, says which way
 *  is good. So there are three formats over one shape:
 *
 *  - `custom-smaller` and `custom-bigger` say it for the whole file;
 *  - `custom` takes it from the units, and recognises a file only where every unit tells (times and
 *    rates). Where one does not (`Percent`, `Megabytes`: used or free?), detection finds the first two
 *    and asks which it is. */




const custom = shape('custom', 'custom JSON whose units say which way is good', undefined, unitsTell);
const customSmaller = shape('custom-smaller', 'custom JSON where smaller is better', 'lower', unitsAreSilent);
const customBigger = shape('custom-bigger', 'custom JSON where bigger is better', 'higher', unitsAreSilent);
function shape(name, title, better, looks) {
    return (0,collect/* fileFormat */.IR)({
        name,
        title,
        looks: (file) => {
            const entries = entriesOf(file);
            return entries !== undefined && looks(entries);
        },
        read: (file, into) => {
            for (const entry of (0,read_json/* readJson */.Vh)(file).items())
                readEntry(entry, better, into);
        },
    });
}
function entriesOf(file) {
    const root = (0,read_json/* tryJson */.MR)(file);
    if (root?.isArray !== true)
        return undefined;
    const entries = root.items();
    const fits = entries.every((entry) => entry.at('name').isString && entry.at('unit').isString && entry.has('value'));
    return entries.length > 0 && fits ? entries : undefined;
}
function unitsTell(entries) {
    return entries.every((entry) => ['s', '1/s', 'B/s'].includes((0,model_units/* parseUnit */.E8)(entry.at('unit').string()).base));
}
function unitsAreSilent(entries) {
    return !unitsTell(entries);
}
function readEntry(entry, better, into) {
    const unit = entry.at('unit').string();
    const known = ['s', '1/s', 'B/s'].includes((0,model_units/* parseUnit */.E8)(unit).base);
    into.add(entry.at('name').string(), [
        {
            value: numberOf(entry.at('value')),
            unit,
            // A size alone is not good or bad: memory that is free is counted in bytes as well.
            better: better ?? (known ? (0,model_units/* parseUnit */.E8)(unit).better : 'unknown'),
            summary: 'single',
            spread: (0,range/* spreadOf */.j)(entry.at('range')),
        },
    ], { place: entry.path });
}
/** A number, or the text of one: generators written in shell often quote it. */
function numberOf(value) {
    const quoted = value.isString && /^\s*-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(value.string());
    return quoted && Number.isFinite(Number(value.string())) ? Number(value.string()) : value.number();
}

;// CONCATENATED MODULE: ./lib/formats/dart/dart.js
/** Dart's benchmark_harness: `Template(RunTime): 1.0 us.` A line for each score; other scores than the
 *  run time are metrics of their own. The harness prints one mean without samples. */




const score = /^\s*(\S.*?)\((\w+)\): ([-+\d.eE]+|NaN|Infinity)\s?([a-zµ/]*)\.?\s*$/;
const dart_resembles = /\(\w+\): [-+\d]|\S\((?:RunTime|RunTimeRaw|CodeSize|MaxRssUse|\w+MemoryUse)\)|^\s*\S.*\((?:RunTime|R|Ru|Run|RunT|RunTi|RunTim)?$/;
const dart = (0,collect/* fileFormat */.IR)({
    name: 'dart',
    title: 'Dart benchmark_harness',
    looks: (file) => /^[ \t]*\S.*?\(RunTime\): [-+\d.eEN]/m.test((0,read_text/* tryText */.RA)(file) ?? ''),
    read: (file, into) => {
        const rows = new Map();
        for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
            const found = score.exec(text);
            if (found === null) {
                (0,missed_result/* refuseMissed */.W)(file.path, `line ${number}`, text, dart_resembles);
                if (text.trim() !== '')
                    into.ignore(`line ${number}`, text, 'no score of benchmark_harness');
                continue;
            }
            const [, name, word, value, unit] = found;
            (0,missed_result/* refuseGlued */.A)(file.path, `line ${number}`, name, dart_resembles);
            const figure = dart_figureOf(word, Number(value), unit === '' ? 'us' : unit);
            const known = rows.get(name) ?? { list: [], scores: new Map() };
            rows.set(name, known);
            // A score that comes again is another benchmark of the same name, not a sample of this one: the first
            // of a score belongs to the first benchmark, the second to the second.
            const before = known.scores.get(figure.name) ?? 0;
            known.scores.set(figure.name, before + 1);
            const open = known.list[before];
            if (open === undefined)
                known.list.push({ place: `line ${number}`, figures: [figure] });
            else
                open.figures.push(figure);
        }
        // The harness ends a score with a full stop.
        (0,cut_short/* refuseHalfLine */._)(file, (line) => !score.test(line) || /[.\s]$/.test(line));
        for (const [name, { list }] of rows) {
            for (const { place, figures } of list)
                into.add(name, [figures[0], ...figures.slice(1)], { place });
        }
    },
});
function dart_figureOf(word, value, unit) {
    const isTime = word === 'RunTime' || word === 'RunTimeRaw';
    return { name: isTime ? 'time' : word, value, unit, summary: 'mean', ...(isTime ? {} : { better: 'unknown' }) };
}

// EXTERNAL MODULE: ./lib/formats/datajs/datajs.js
var datajs = __webpack_require__(9035);
;// CONCATENATED MODULE: ./lib/formats/ignored-lines.js
/** Lines of a log that are no results, accounted for by stretches: a log has thousands of lines, and one
 *  note per stretch says as much. */
class IgnoredLines {
    into;
    because;
    first;
    last = 0;
    constructor(into, because) {
        this.into = into;
        this.because = because;
    }
    add(number, text) {
        if (text.trim() === '')
            return;
        this.first ??= { number, text };
        this.last = number;
    }
    /** Ends the stretch: something was understood, or the text is over. */
    end() {
        if (this.first === undefined)
            return;
        const { number, text } = this.first;
        this.into.ignore(this.last === number ? `line ${number}` : `lines ${number} to ${this.last}`, text, this.because);
        this.first = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/formats/printed-number.js
/** Numbers as tools print them for people: thousands parted by a comma or an apostrophe, a point before the
 *  fraction. What could be either is refused: `1,5` is 1.5 in some languages and a mistake in others. */

/** @throws FormatFailure where the text is no such number. */
function printedNumber(text, file, place) {
    const bare = text.replace(/[,'’](?=\d{3}(?!\d))/g, '');
    if (/^\d+(?:\.\d+)?$/.test(bare))
        return Number(bare);
    throw new model_failure/* FormatFailure */.G(file, place, `should be a number, found "${text.slice(0, 60)}"`, {
        hint: 'Let the tool print numbers in English, or write JSON.',
    });
}

;// CONCATENATED MODULE: ./lib/formats/deno/table.js
/** The table that `deno bench` prints for people, of versions 1 and 2: a rounded mean for each benchmark, and no
 *  sample. Names are as in the JSON, `group > name`, told by the file where several have the same. Rows are known by
 *  time, rate and range behind each other; a line that has them and was not understood is an error. */







const table_header = /^(?:\| )?benchmark +(?:\| )?time(?:\/iter)? \(avg\) +(?:\| +)?iter\/s +(?:\| +)?\(min … max\)/;
const row = /^(?:\| *)?(\S.*?) +(?:\| *)?(\d[\d.,'’]*) ?([pnuµμm]?s|m)(?:\/iter)? +(?:\| +)?\d[\d.,'’]* *(?:\| *)?\( *\d[\d.,'’]* ?\S{1,2} … *\d[\d.,'’]* ?\S{1,2} *\)/;
const failed = /^(?:\| *)?(\S.*?) {2,}(?:\| *)?error: *(.*?)(?: *\|)?$/;
const table_resembles = /\d ?[pnuµμm]?s(?:\/iter)? [\s|]*[\d.,]+ *\|? *\(/;
/** Within the table: a row of it, whatever is in its cells, or the range that every row has. */
const resemblesRow = /^\|.*\d|\(.*\d.* … .*\d.*\)/;
const group = /^group (.*\S)\s*$/;
const origin = /^((?:file|https?):\/\/\S.*?)\s*$/;
const rule = /^[-\s|]*$/;
const machine = /^ *(cpu|runtime)(?: \||:) (.*\S)\s*$/i;
function hasPrintedTable(file) {
    return !(0,read_json/* startsLikeJson */.rv)(file) && anyLine(file, (text) => text.length < 2000 && table_header.test(text));
}
/** @param shared the part that all of some paths share, which differs between two checkouts. */
function readPrintedTable(file, into, shared) {
    const others = new IgnoredLines(into, 'no row of the table');
    const found = { inTable: false, group: undefined, origin: undefined };
    const rows = [];
    let piped = false;
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        if (!(0,read_text/* isTooLongForRow */.IG)(text) && table_readLine(text, number, found, rows, into)) {
            piped ||= table_header.test(text) && text.trimEnd().endsWith('|');
            others.end();
            continue;
        }
        (0,missed_result/* refuseMissed */.W)(file.path, `line ${number}`, text, table_resembles);
        if (found.inTable)
            (0,missed_result/* refuseMissed */.W)(file.path, `line ${number}`, text, resemblesRow);
        others.add(number, text);
    }
    others.end();
    if (piped)
        (0,cut_short/* refuseHalfLine */._)(file, (line) => !line.startsWith('|') || line.trimEnd().endsWith('|'));
    const folder = shared(rows.map((one) => one.origin ?? ''));
    for (const { name, place, time, origin: from } of rows) {
        const options = { place, context: from?.slice(folder.length) };
        if (typeof time === 'string')
            into.fail(name, time, options);
        else
            into.add(name, [{ name: 'time', ...time, summary: 'mean' }], options);
    }
    into.ignore(undefined, "Deno's table", 'rounded means, without range and number: `deno bench --json` has all');
}
/** True for what belongs to the table. */
function table_readLine(text, number, found, rows, into) {
    const place = `line ${number}`;
    const [, key, value] = machine.exec(text) ?? [];
    if (key !== undefined)
        into.machine = { ...into.machine, [key.toLowerCase()]: value };
    const from = origin.exec(text);
    if (from !== null)
        Object.assign(found, { origin: from[1], group: undefined });
    if (table_header.test(text)) {
        found.inTable = true;
        return true;
    }
    if (!found.inTable)
        return key !== undefined || from !== null;
    const named = group.exec(text);
    if (named !== null)
        found.group = named[1];
    const nameOf = (name) => (found.group === undefined ? name : `${found.group} > ${name}`);
    const result = row.exec(text);
    if (result !== null) {
        const [whole, name, time, unit] = result;
        const rest = text.slice(whole.length);
        (0,missed_result/* refuseGlued */.A)(into.file, place, `${name} ${rest}`, table_resembles);
        (0,missed_result/* refuseGlued */.A)(into.file, place, rest, /\berror: /);
        const figure = { value: printedNumber(time, into.file, place), unit: unit === 'm' ? 'min' : unit };
        rows.push({ name: nameOf(name), origin: found.origin, place, time: figure });
        return true;
    }
    const mistake = failed.exec(text);
    if (mistake !== null)
        rows.push({ name: nameOf(mistake[1]), origin: found.origin, place, time: mistake[2] });
    return mistake !== null || named !== null || from !== null || rule.test(text);
}

;// CONCATENATED MODULE: ./lib/formats/deno/deno.js
/** `deno bench --json`: times in nanoseconds per iteration, a mean with quantiles, no samples and no
 *  median. The table that it prints is read as well (table.ts). Several files of benchmarks come in one document; a benchmark is `group > name`, and told
 *  by its file where two files have the same. Deno exits with 1 where one benchmark failed, and prints
 *  the whole document all the same. */



const deno = (0,collect/* fileFormat */.IR)({
    name: 'deno',
    title: 'Deno bench',
    goesOnAfter: () => true,
    nothing: '`benches` is empty: Deno ran no benchmark',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        if (root === undefined)
            return hasPrintedTable(file);
        return root.at('benches').isArray && root.at('runtime').isString;
    },
    read: readDocument,
});
function readDocument(file, into) {
    if (hasPrintedTable(file)) {
        readPrintedTable(file, into, commonFolder);
        return;
    }
    const root = (0,read_json/* readJson */.Vh)(file);
    const benches = root.at('benches').items();
    const runtime = root.at('runtime').optionalString();
    const cpu = root.at('cpu').optionalString();
    into.machine = { ...(cpu === undefined ? {} : { cpu }), ...(runtime === undefined ? {} : { runtime }) };
    const folder = commonFolder(benches.map((bench) => bench.at('origin').optionalString() ?? ''));
    for (const bench of benches) {
        const group = bench.at('group').optionalString();
        const name = bench.at('name').string();
        const origin = bench.at('origin').optionalString();
        // The path is absolute and differs between two checkouts; what the files have in common is left out.
        const context = origin?.slice(folder.length);
        const results = bench.at('results').items();
        if (results.length === 0)
            bench.at('results').fail('a list with a result');
        for (const result of results)
            deno_addResult(group === undefined ? name : `${group} > ${name}`, result, context, into);
    }
}
function deno_addResult(name, result, context, into) {
    const options = { context, place: result.path };
    if (result.has('failed')) {
        into.fail(name, messageOf(result.at('failed')), options);
        return;
    }
    const ok = result.at('ok');
    if (!ok.isObject)
        result.fail('an object with `ok` or `failed`');
    const [min, max] = [ok.at('min').anyNumber(), ok.at('max').anyNumber()];
    const spread = min === undefined || max === undefined ? undefined : { kind: 'range', value: max - min };
    const value = ok.at('avg').number();
    into.add(name, [{ name: 'time', value, unit: 'ns', summary: 'mean', count: ok.at('n').count(), spread }], options);
}
function messageOf(failed) {
    if (failed.isString)
        return failed.string();
    const [name, message] = [failed.at('name'), failed.at('message')];
    if (!message.isString)
        return failed.at('exceptionMessage').isString ? failed.at('exceptionMessage').string() : '';
    return name.isString ? `${name.string()}: ${message.string()}` : message.string();
}
/** The part that all paths share, up to and with its last slash. */
function commonFolder(paths) {
    const [first = '', ...others] = paths;
    let length = first.lastIndexOf('/') + 1;
    while (length > 0 && !others.every((path) => path.startsWith(first.slice(0, length)))) {
        // Before the first character, `lastIndexOf` would look at that one again, and again.
        length = length < 2 ? 0 : first.lastIndexOf('/', length - 2) + 1;
    }
    return first.slice(0, length);
}

;// CONCATENATED MODULE: ./lib/formats/divan/tree.js
/** The tree that divan draws beside its columns:
 *
 *      dv                fastest       │ slowest       │ median   │ mean     │ samples │ iters
 *      ├─ fibonacci                    │               │          │          │         │
 *      │  ├─ 1           6.901 ns      │ 8.952 ns      │ 7.213 ns │ 7.219 ns │ 100     │ 51200
 *      │  │              144.9 Mitem/s │ …
 *
 *  A line is a header, a node (with its depth and name), or a continuation of the node before it. */
const heads = /^fastest\s+│ slowest\s+│ median\s+│ mean\s+│ samples\s+│ iters\s*$/;
const node = /^(?<before>(?:│ {2}| {3})*)(?<branch>├─|╰─) (?<rest>.*)$/;
const more = /^(?<before>(?:│ {2}| {3})*│?) +(?<rest>\S.*)$/;
const columns = 6;
function isHeader(text) {
    return headerColumn(text) !== undefined;
}
/** Where the columns of a header begin. */
function headerColumn(text) {
    const at = text.search(/fastest\s+│ slowest/);
    return at > 1 && /^\S/.test(text) && text[at - 1] === ' ' && heads.test(text.slice(at)) ? at : undefined;
}
/** Reads lines of one tree after the other; remembers where the columns of the present one begin. */
class TreeReader {
    /** In code points, as divan counts. */
    column = 0;
    /** What a line is, or undefined where it is no part of a tree. */
    line(text) {
        const column = headerColumn(text);
        if (column !== undefined) {
            this.column = [...text.slice(0, column)].length;
            return { kind: 'header', name: text.slice(0, column).trim() };
        }
        if (this.column === 0)
            return undefined;
        const found = node.exec(text)?.groups;
        if (found !== undefined) {
            const place = { depth: found['before'].length / 3 + 1, last: found['branch'] === '╰─' };
            return this.node(text, place, found['rest']);
        }
        const rest = text.includes('│') ? more.exec(text)?.groups?.['rest'] : undefined;
        return rest === undefined ? undefined : { kind: 'more', cells: cellsOf(rest) };
    }
    node(text, place, rest) {
        const points = [...text];
        // The columns begin where the header's do, unless a name is wider than divan had reckoned with.
        const fits = points.length > this.column && points[this.column - 1] === ' ' && points[this.column - 2] === ' ';
        if (fits) {
            const name = points
                .slice(place.depth * 3, this.column)
                .join('')
                .trim();
            return { kind: 'node', ...place, name, cells: cellsOf(points.slice(this.column).join('')) };
        }
        const [first = '', ...others] = rest.split(' │ ');
        const gap = first.trimEnd().lastIndexOf('  ');
        const wide = others.length > 0 && gap !== -1;
        const name = (wide ? first.slice(0, gap) : first).trim();
        return { kind: 'node', ...place, name, cells: wide ? cellsOf([first.slice(gap), ...others].join(' │ ')) : [] };
    }
}
/** The cells, trimmed; empty where nothing but separators follows, and shorter where the line was cut. */
function cellsOf(text) {
    if (text.trim() === '')
        return [];
    return text.split('│', columns + 1).map((cell) => cell.trim());
}

;// CONCATENATED MODULE: ./lib/formats/divan/divan.js
/** divan's table: one row per benchmark with fastest, slowest, median and mean
 *  of its samples, and further rows for throughput and, under its `AllocProfiler`, for allocations.
 *
 *  Identifiers are divan's paths without the crate, `module::function::argument`; where two crates have
 *  the same, the crate goes in front. Every metric is the median column. Divan prints four digits. */








/** Rows of allocations come in pairs under a title: how many, and how many bytes. */
const tallies = {
    'max alloc:': ['live allocations at most', 'live bytes at most'],
    'alloc:': ['allocations', 'allocated bytes'],
    'dealloc:': ['deallocations', 'deallocated bytes'],
    'grow:': ['reallocations (grow)', 'grown bytes'],
    'shrink:': ['reallocations (shrink)', 'shrunk bytes'],
};
const divan = (0,collect/* fileFormat */.IR)({
    name: 'divan',
    title: 'divan',
    nothing: 'the table has no row with figures',
    looks: (file) => anyLine(file, isHeader),
    read: (file, into) => {
        const reader = new divan_Reader(file, into);
        for (const { number, text } of (0,read_text/* linesOf */.Dx)(file))
            reader.line(text, `line ${number}`);
        reader.finish();
    },
});
/** What stands before `B/s`, `item/s`, `char/s` or `Hz`. */
const prefix = /^[KMGTP]i?(?=B\/s|item\/s|char\/s|Hz)/;
/** Two cells with times. */
const divan_resembles = /\d (?:[pnµμum]s|s|m|h)\s+│\s+\d[\d.]* (?:[pnµμum]s|s|m|h)(?:\s|$)/;
class divan_Reader {
    file;
    into;
    tree = new TreeReader();
    crate;
    /** Names from the outermost module to the present node. */
    path = [];
    /** Which of them were drawn as the last one of their parent. */
    last = [];
    row;
    /** A node whose line ends after its name: a module, until nothing turns out to be in it. */
    bare;
    tally;
    constructor(file, into) {
        this.file = file;
        this.into = into;
    }
    line(text, place) {
        if (text.trim() === '')
            return;
        const line = this.tree.line(text);
        if (line === undefined)
            this.strange(text, place, 'no row of the table');
        else if (line.kind === 'header')
            this.open(line.name);
        else if (line.kind === 'node')
            this.node(line, text, place);
        else
            this.more(line.cells, text, place);
    }
    finish() {
        if (this.tally?.rows === 1)
            throw new model_failure/* FormatFailure */.G(this.file.path, undefined, `the rows under "${this.tally.title}" are cut short`);
        this.flush();
        // Where a benchmark panicked, the tree ends with its name, which says more.
        if (this.bare === undefined && this.last.includes(false)) {
            throw new model_failure/* FormatFailure */.G(this.file.path, undefined, `the table is cut short: ${this.path.join('::').slice(0, 100)} is not its last row`);
        }
        this.closeBare(0);
    }
    open(crate) {
        this.finish();
        this.crate = crate;
        this.path = [];
        this.last = [];
    }
    node(line, text, place) {
        this.flush();
        this.closeBare(line.depth);
        this.path = [...this.path.slice(0, line.depth - 1), line.name];
        this.last = [...this.last.slice(0, line.depth - 1), line.last];
        const name = this.path.join('::');
        const [fastest = '', ...others] = line.cells;
        if (line.cells.length === 0)
            this.bare = { name, depth: line.depth, place };
        else if (fastest === '(ignored)')
            this.into.skip(name, 'ignored: under #[ignore]', { context: this.crate, place });
        else if (fastest !== '' || others.some((cell) => cell !== ''))
            this.begin(name, line, text, place);
    }
    begin(name, { cells }, text, place) {
        const [fastest, slowest, median, , samples] = cells;
        if (cells.length !== 6 || !/^\d+$/.test(samples) || !/^\d+$/.test(cells[5]))
            throw this.broken(text, place);
        const main = this.figure(median, text, place);
        const range = rangeOf(fastest, slowest, main.unit);
        const factor = seconds[main.unit];
        if (factor === undefined)
            throw this.broken(text, place);
        const time = {
            ...main,
            name: 'time',
            count: Number(samples),
            // Divan's minutes are `m` and its days `d`, which the general table does not take for times.
            ...(factor >= 60 ? { as: { unit: 's', factor } } : {}),
            ...(range === undefined ? {} : { spread: { kind: 'range', value: range } }),
        };
        this.row = { name, place, figures: [time] };
        this.tally = undefined;
    }
    /** A row under a benchmark: a throughput, the title of a tally, or one of a tally's two rows. */
    more(cells, text, place) {
        if (this.row === undefined) {
            this.strange(text, place, 'figures of no benchmark');
            return;
        }
        const [first = '', , median = ''] = cells;
        if (cells.length < 6 && cells.length !== 1)
            throw this.broken(text, place);
        if (Object.hasOwn(tallies, first))
            this.tally = { title: first, rows: 0 };
        else if (first.endsWith('/s') || first.endsWith('Hz'))
            this.row.figures.push(this.rate(median, text, place));
        else if (this.tally !== undefined && this.tally.rows < 2)
            this.row.figures.push(this.count(median, this.tally, text, place));
        else
            this.strange(text, place, 'an unknown row');
    }
    strange(text, place, because) {
        (0,missed_result/* refuseMissed */.W)(this.file.path, place, text, divan_resembles);
        this.into.ignore(place, text, because);
    }
    rate(cell, text, place) {
        const figure = this.figure(cell, text, place);
        // The first counter is `throughput`; others in other units get theirs behind it.
        const word = figure.unit.replace(prefix, '');
        const taken = this.row.figures.some(({ name }) => name === 'throughput');
        return {
            ...figure,
            ...rate_unit_rateUnit(figure.unit),
            name: taken ? `throughput (${word})` : 'throughput',
            better: 'higher',
            repeats: 'time',
        };
    }
    count(cell, tally, text, place) {
        const name = tallies[tally.title][tally.rows++];
        // Divan averages over the samples, so a deterministic program has the same count in each.
        return { ...this.figure(cell, text, place), name, better: 'lower', exact: true };
    }
    figure(cell, text, place) {
        const found = /^(?<value>[\d.]+|inf|NaN)(?: (?<unit>\S+))?$/.exec(cell)?.groups;
        const value = found?.['value'] === 'inf' ? Number.POSITIVE_INFINITY : Number(found?.['value']);
        if (found === undefined || (Number.isNaN(value) && found['value'] !== 'NaN'))
            throw this.broken(text, place);
        return { value, unit: found['unit'] ?? '', summary: 'median' };
    }
    broken(text, place) {
        return new model_failure/* FormatFailure */.G(this.file.path, place, `a row that is broken or cut short: ${(0,read_text/* excerpt */.Kb)(text)}`);
    }
    flush() {
        if (this.row !== undefined)
            this.into.add(this.row.name, (0,distinct_metrics/* distinctMetrics */.k)(this.row.figures), { context: this.crate, place: this.row.place });
        this.row = undefined;
        this.tally = undefined;
    }
    /** A bare node without anything in it was a benchmark that panicked or measured nothing. */
    closeBare(depth) {
        if (this.bare !== undefined && depth <= this.bare.depth) {
            this.into.fail(this.bare.name, 'divan printed its name, but no figures', {
                context: this.crate,
                place: this.bare.place,
            });
        }
        this.bare = undefined;
    }
}
/** Slowest minus fastest, in the median's unit; nothing where the units differ in a way we do not know. */
function rangeOf(fastest, slowest, unit) {
    const [low, high] = [fastest, slowest].map((cell) => {
        const [value = '', own = ''] = cell.split(' ');
        return (Number(value) * (seconds[own] ?? Number.NaN)) / (seconds[unit] ?? Number.NaN);
    });
    return Number.isFinite(high - low) ? high - low : undefined;
}
const seconds = {
    ps: 1e-12,
    ns: 1e-9,
    µs: 1e-6,
    μs: 1e-6,
    us: 1e-6,
    ms: 1e-3,
    s: 1,
    m: 60,
    h: 3600,
    d: 86_400,
};

;// CONCATENATED MODULE: ./lib/formats/glance.js
/** What detection looks at. Nearly forty formats are asked about the same file, most of them with patterns
 *  over its text, and a result file may have hundreds of megabytes; so they are shown the beginning and the
 *  end of a long one. Its JSON document, where it is one, is whole, and parsed once for all of them. */


/** Characters at either end. A log has its header or its first results in the one, a summary table in the other. */
const glanceLength = 512 * 1024;
/** The same for a JSON document, which formats tell by its keys and hardly by its text. */
const jsonGlanceLength = 64 * 1024;
/** The file itself where it is short, or no text; otherwise one of the same path and document whose text is
 *  cut down to whole lines from both ends. For `recognises` only, never to be read. */
function glance(file) {
    const text = (0,read_text/* tryText */.RA)(file);
    const length = (0,read_json/* isJson */.Fh)(file) ? jsonGlanceLength : glanceLength;
    if (text === undefined || text.length <= 2 * length)
        return file;
    // Within one endless line the cut is anywhere.
    const end = text.lastIndexOf('\n', length) + 1 || length;
    const start = text.indexOf('\n', text.length - length) + 1 || text.length - length;
    const short = (0,read_text/* withText */.ij)(file, `${text.slice(0, end)}\n${text.slice(start)}`);
    (0,read_json/* shareDocument */.tG)(file, short);
    return short;
}

// EXTERNAL MODULE: ./lib/formats/go/go.js + 7 modules
var go = __webpack_require__(7100);
;// CONCATENATED MODULE: ./lib/formats/google-benchmark/console.js
/** The console table. Times have three digits, so JSON is better. Source: console_reporter.cc. */




const consoleHeader = /^Benchmark +Time +CPU +Iterations(?: |\r?$)/m;
const console_measured = /^(?<name>\S.*?) +(?<real>[\d.]+(?:e\+?\d+)?|nan|inf) (?<unit>ns|us|ms|s|%) +(?<cpu>[\d.]+(?:e\+?\d+)?|nan|inf) (?:ns|us|ms|s|%) +(?<iterations>\d+)(?<rest>.*)$/;
const google_benchmark_console_resembles = / \d[\d.e+]* (?:ns|us|ms|s) +\d[\d.e+]* (?:ns|us|ms|s) +\d+(?: |$)/;
/** Within the table: a time in a column of its own. */
const console_resemblesRow = /(?:^| {2,})[\d.,]*\d[\d.,]*(?:e\+?\d+)? (?:ns|us|ms|s)(?: |$)/;
/** A rate that the library itself counts, printed otherwise than it prints it. */
const oddRate = / (?:bytes|items)_per_second=(?!-?[\d.]+(?:e[+-]?\d+)?(?:%|[kMGTPEZY]?i?(?:\/?s)?)(?: |$))/;
/** Behind the iterations of one row the times of another. */
const glued = /(?: \d\S* (?:ns|us|ms|s) .*){2} \d[\d.e+]* (?:ns|us|ms|s) +\d[\d.e+]* (?:ns|us|ms|s) +\d+/;
const fitted = /^(?<name>\S.*?_(?:BigO|RMS)) +[\d.]+ (?:\S+) +[\d.]+ (?:\S+) *$/;
const stopped = /^(?<name>\S.*?) +(?<how>ERROR OCCURRED|SKIPPED): '(?<message>.*)'$/;
function readConsole(file, into) {
    const log = new IgnoredLines(into, 'no row of the table');
    const rows = [];
    let inside = false;
    let end = 0;
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        const place = `line ${number}`;
        if (consoleHeader.test(text)) {
            inside = true;
            end = text.indexOf('Iterations') + 'Iterations'.length;
        }
        const row = inside ? rowOf(text, place) : undefined;
        if (row === undefined) {
            (0,missed_result/* refuseMissed */.W)(file.path, place, text, google_benchmark_console_resembles);
            if (inside)
                (0,missed_result/* refuseMissed */.W)(file.path, place, text, console_resemblesRow);
            if (!/^-+$/.test(text) && !consoleHeader.test(text))
                log.add(number, text);
            continue;
        }
        log.end();
        (0,missed_result/* refuseGlued */.A)(file.path, place, text, glued);
        (0,missed_result/* refuseMissed */.W)(file.path, place, text, oddRate);
        rows.push(row);
    }
    log.end();
    (0,cut_short/* refuseHalfLine */._)(file, (line) => rowOf(line, '') !== undefined && !isShort(line, end));
    return rows;
}
/** Whether a row ends before the column of iterations does, to whose right edge they are written. */
function isShort(line, end) {
    return console_measured.test(line) && line.length < end;
}
function rowOf(text, place) {
    const fit = fitted.exec(text)?.groups;
    if (fit !== undefined)
        return { name: fit['name'], place, fit: true };
    const stop = stopped.exec(text)?.groups;
    if (stop !== undefined) {
        const { name = '', how, message = '' } = stop;
        return how === 'SKIPPED' ? { name, place, skipped: message } : { name, place, error: message };
    }
    const found = console_measured.exec(text)?.groups;
    if (found === undefined)
        return undefined;
    const { name = '', real, cpu, unit, iterations, rest = '' } = found;
    return {
        name,
        place,
        ratio: unit === '%',
        real: console_numberOf(real),
        cpu: console_numberOf(cpu),
        unit: unit === '%' ? 'ns' : unit,
        iterations: Number(iterations),
        counters: countersOf(rest),
    };
}
function console_numberOf(text) {
    return text === 'inf' ? Number.POSITIVE_INFINITY : Number(text);
}
/** ` key=1.5M/s other=7`, then perhaps a label. A counter's key may have spaces in it. */
function countersOf(rest) {
    const found = rest.matchAll(/ ([^=]+)=(-?[\d.]+(?:e[+-]?\d+)?)([kMGTPEZYmunpfazy]?)(i?)(?:\/?s|%)?(?= |$)/g);
    return new Map([...found].map(([, key, value, prefix, binary]) => {
        // The library counts bytes by 1024, and older versions print that without the i.
        const base = binary === 'i' || key.trim() === 'bytes_per_second' ? 1024 : 1000;
        return [key.trim(), Number(value) * base ** exponentOf(prefix)];
    }));
}
function exponentOf(prefix) {
    const up = 'kMGTPEZY'.indexOf(prefix);
    if (prefix === '' || up >= 0)
        return prefix === '' ? 0 : up + 1;
    return -('munpfazy'.indexOf(prefix) + 1);
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark/csv.js
/** The CSV report (`--benchmark_format=csv`). Source: csv_reporter.cc. */


const csvHeader = /^name,iterations,real_time,cpu_time,time_unit,bytes_per_second,items_per_second,label,/m;
function readCsv(file, into) {
    const rows = [];
    let columns;
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        const place = `line ${number}`;
        if (text.trim() === '')
            continue;
        if (csvHeader.test(text))
            columns = splitCsv(text);
        else if (columns === undefined)
            into.ignore(place, text, 'text before the table');
        else
            rows.push(csv_rowOf(splitCsv(text), columns, file.path, place));
    }
    return rows;
}
/** Cells of one line; quotes inside quotes are doubled. A name never spans lines. */
function splitCsv(line) {
    const cells = [...`,${line}`.matchAll(/,(?:"([^"]*(?:""[^"]*)*)"|([^,]*))/g)];
    return cells.map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
}
function csv_rowOf(cells, columns, file, place) {
    const cell = (name) => cells[columns.indexOf(name)] ?? '';
    const name = cells[0];
    const unit = cell('time_unit');
    if (cell('error_occurred') === 'true')
        return { name, place, error: cell('error_message') };
    if (cell('error_occurred') === 'false')
        return { name, place, skipped: cell('error_message') };
    // BigO rows have the curve (`NlgN`) for a unit, RMS rows have none, and neither has iterations.
    if (cell('iterations') === '' && /_(?:BigO|RMS)$/.test(name))
        return { name, place, fit: true };
    if (cells.length !== columns.length) {
        const found = `${cells.length} cells where the header has ${columns.length}`;
        throw new model_failure/* FormatFailure */.G(file, place, `${found} (${cells.length < columns.length ? 'cut short' : 'two rows in one'}?)`);
    }
    const figure = (column) => {
        const value = Number(cell(column));
        if (cell(column) === '' || Number.isNaN(value))
            throw new model_failure/* FormatFailure */.G(file, place, `${column} should be a number, found ${JSON.stringify(cell(column))}`);
        return value;
    };
    const counters = columns.filter((column, index) => (index > 9 || column.endsWith('_per_second')) && cell(column) !== '');
    return {
        name,
        place,
        ratio: unit === '',
        real: figure('real_time'),
        cpu: figure('cpu_time'),
        unit: unit === '' ? 'ns' : unit,
        iterations: figure('iterations'),
        counters: new Map(counters.map((column) => [column, figure(column)])),
    };
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark/rows.js
/** Rows of a report, whatever it was written in, put together to benchmarks. */


const suffix = /_(mean|median|stddev|cv|min|max|BigO|RMS)$/;
/** The aggregate that a name ends with; only a hint, for reports that do not mark aggregates. */
function aggregateOf(name) {
    return suffix.exec(name)?.[1];
}
/** Reports without run_name: a suffix counts where the benchmark itself, or a second of its aggregates,
 *  stands beside it. A benchmark whose own name ends with `_max` stays one. */
function settleAggregates(rows) {
    const plain = new Set(rows.map(({ name }) => name));
    const stems = rows.map(({ name }) => (suffix.test(name) ? name.replace(suffix, '') : undefined));
    return rows.map((row, index) => {
        const stem = stems[index];
        if (row.key !== undefined || stem === undefined || row.fit === true)
            return row;
        const siblings = stems.filter((other) => other === stem).length;
        const sure = plain.has(stem) || siblings > 1;
        return sure ? { ...row, name: stem, aggregate: aggregateOf(row.name) } : { ...row, aggregate: undefined };
    });
}
function addBenchmarks(all, into) {
    const groups = new Map();
    for (const row of settleAggregates(all)) {
        if (row.fit === true) {
            into.ignore(row.place, row.name, 'a fitted complexity (BigO, RMS), no measurement');
            continue;
        }
        const key = row.key ?? row.name;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [row]);
        else
            group.push(row);
    }
    for (const rows of groups.values())
        addBenchmark(rows, into);
}
function addBenchmark(rows, into) {
    const { name, place } = rows[0];
    const options = { place };
    const failed = rows.find(({ error }) => error !== undefined);
    if (failed !== undefined) {
        into.fail(name, failed.error, options);
        return;
    }
    const skipped = rows.find(({ skipped: message }) => message !== undefined);
    if (skipped !== undefined) {
        into.skip(name, skipped.skipped, options);
        return;
    }
    const repetitions = rows.filter(({ aggregate }) => aggregate === undefined);
    const centre = rows.find(isTime('median')) ?? rows.find(isTime('mean'));
    if (repetitions.length === 0 && centre === undefined) {
        for (const row of rows)
            into.ignore(row.place, row.name, 'an aggregate of a benchmark that is not in the report');
        return;
    }
    const deviation = rows.find(isTime('stddev'));
    const known = rows.filter(({ aggregate }) => aggregate !== undefined);
    if (known.length > 0)
        into.ignore(place, `${name}: ${known.map(({ aggregate }) => aggregate).join(', ')}`, 'aggregates, no benchmarks of their own');
    const figures = figuresOf(repetitions, centre, deviation);
    into.add(name, (0,distinct_metrics/* distinctMetrics */.k)(figures), options);
}
const isTime = (wanted) => (row) => row.aggregate === wanted && row.ratio !== true;
/** Counters whose meaning the library itself fixes. */
const counterMeaning = {
    bytes_per_second: { unit: 'B/s', name: 'bytes_per_second', better: 'higher', repeats: 'time' },
    items_per_second: { unit: '1/s', name: 'items_per_second', better: 'higher', repeats: 'time' },
    allocs_per_iter: { unit: '1', name: 'allocations', better: 'lower', exact: true },
    max_bytes_used: { unit: 'B', name: 'max_bytes_used', better: 'lower', exact: true },
    total_allocated_bytes: { unit: 'B', name: 'bytes', better: 'lower', exact: true },
    net_heap_growth: { unit: 'B', name: 'net_heap_growth', better: 'lower', exact: true },
    // libpfm counters of --benchmark_perf_counters.
    INSTRUCTIONS: { unit: '1', name: 'instructions', better: 'lower' },
    CYCLES: { unit: '1', name: 'cycles', better: 'lower' },
};
function figuresOf(repetitions, centre, deviation) {
    const first = repetitions[0] ?? centre;
    const figure = (of, meaning) => {
        const samples = repetitions.flatMap((row) => of(row) ?? []);
        const told = centre === undefined ? undefined : of(centre);
        const spread = deviation === undefined ? undefined : of(deviation);
        return {
            ...meaning,
            value: told ?? (0,collect/* medianOf */.ux)(samples),
            summary: summaryOf(samples.length, centre),
            // Of a single repetition its iterations: that is what its one figure is the mean of.
            count: samples.length > 1 ? samples.length : (wholeOf(first.iterations) ?? samples.length),
            samples,
            order: 'time',
            spread: spread === undefined ? undefined : { kind: 'standard-deviation', value: spread },
        };
    };
    const unit = first.unit ?? 'ns';
    const counters = [
        ...new Set([...repetitions, ...(centre === undefined ? [] : [centre])].flatMap((row) => [...(row.counters?.keys() ?? [])])),
    ];
    return [
        figure(({ real }) => real, { unit, name: 'time' }),
        figure(({ cpu }) => cpu, { unit, name: 'cpu-time' }),
        ...counters.map((key) => figure((row) => row.counters?.get(key), (Object.hasOwn(counterMeaning, key) ? counterMeaning[key] : undefined) ?? plainCounter(key))),
    ];
}
function wholeOf(iterations) {
    return Number.isInteger(iterations) ? iterations : undefined;
}
/** What a user's counter counts, and which way is good, cannot be told. */
function plainCounter(key) {
    return { unit: '1', name: key, better: 'unknown' };
}
/** One repetition is the mean over its iterations; of several we take the median, as the library does. */
function summaryOf(samples, centre) {
    if (centre !== undefined)
        return centre.aggregate === 'median' ? 'median' : 'mean';
    return samples === 1 ? 'mean' : 'median';
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark/google-benchmark.js
/** Google Benchmark: JSON (`--benchmark_out=FILE` or `--benchmark_format=json`), CSV and the console table.
 *
 *  Takes one file per benchmark program, gives one benchmark per `run_name` with one sample per
 *  repetition. Aggregates (mean, median, stddev, cv, BigO, RMS) are no benchmarks: they give centre and
 *  spread, and stand in for the repetitions where only they were reported. Counters are metrics of
 *  their own. Refuses truncated JSON and runs in which no benchmark matched. Source: json_reporter.cc. */






const googleBenchmark = (0,collect/* fileFormat */.IR)({
    name: 'google-benchmark',
    title: 'Google Benchmark',
    looks,
    read: (file, into) => {
        if ((0,read_json/* startsLikeJson */.rv)(file)) {
            const root = (0,read_json/* readJson */.Vh)(file);
            const cores = root.at('context').at('num_cpus').anyNumber();
            if (cores !== undefined)
                into.machine = { cores };
            addBenchmarks(root.at('benchmarks').items().map(google_benchmark_rowOf), into);
        }
        else if (csvHeader.test((0,read_text/* tryText */.RA)(file) ?? ''))
            addBenchmarks(readCsv(file, into), into);
        else
            addBenchmarks(readConsole(file, into), into);
    },
    nothing: 'no benchmark of Google Benchmark ran',
});
function looks(file) {
    const root = (0,read_json/* tryJson */.MR)(file);
    if (root !== undefined)
        return looksLikeReport(root);
    const text = (0,read_json/* startsLikeJson */.rv)(file) ? '' : ((0,read_text/* tryText */.RA)(file)?.slice(0, 100_000) ?? '');
    return csvHeader.test(text) || consoleHeader.test(text);
}
function looksLikeReport(root) {
    const context = root.at('context');
    if (!context.isObject || !root.at('benchmarks').isArray)
        return false;
    const rows = root.at('benchmarks').items();
    if (rows.length === 0)
        return context.has('library_build_type') || context.has('mhz_per_cpu');
    const marks = ['real_time', 'cpu_time', 'error_occurred', 'skipped', 'real_coefficient', 'rms'];
    return rows.every((row) => row.at('name').isString && marks.some((mark) => row.has(mark)));
}
/** Fields that are no counters; everything else that is a number is one. */
const fields = new Set([
    'name',
    'family_index',
    'per_family_instance_index',
    'run_name',
    'run_type',
    'repetitions',
    'repetition_index',
    'threads',
    'aggregate_name',
    'aggregate_unit',
    'iterations',
    'real_time',
    'cpu_time',
    'time_unit',
    'label',
    'error_occurred',
    'error_message',
    'skipped',
    'skip_message',
    'big_o',
    'rms',
    'cpu_coefficient',
    'real_coefficient',
]);
function google_benchmark_rowOf(row) {
    const name = row.at('name').string();
    const runName = row.at('run_name').optionalString();
    const place = row.path;
    const key = [runName, ...['family_index', 'per_family_instance_index', 'threads'].map((field) => row.at(field).raw)];
    // Before version 1.5 a row had no run_name, and an aggregate showed in its name only.
    const base = { name: runName ?? name, place, key: runName === undefined ? undefined : JSON.stringify(key) };
    if (row.has('real_coefficient') || row.has('rms'))
        return { ...base, fit: true };
    const aggregate = row.at('run_type').raw === 'aggregate' ? (row.at('aggregate_name').optionalString() ?? '') : undefined;
    if (row.at('error_occurred').raw === true)
        return { ...base, aggregate, error: row.at('error_message').optionalString() ?? '' };
    if (row.at('skipped').raw === true)
        return { ...base, aggregate, skipped: row.at('skip_message').optionalString() ?? '' };
    const counters = row.entries().filter(([field, value]) => !fields.has(field) && value.isNumber);
    return {
        ...base,
        aggregate: aggregate ?? (row.has('run_type') ? undefined : aggregateOf(name)),
        ratio: row.at('aggregate_unit').raw === 'percentage',
        real: figureAt(row, 'real_time'),
        cpu: figureAt(row, 'cpu_time'),
        unit: row.at('time_unit').optionalString() ?? 'ns',
        iterations: row.at('iterations').anyNumber(),
        counters: new Map(counters.map(([field, value]) => [field, value.raw])),
    };
}
/** Manual timing can divide by nothing and print a bare NaN: then the row fails, not the file. */
function figureAt(row, key) {
    const place = row.at(key);
    return place.isNumber ? place.raw : place.number();
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/metrics.js
/** What Gungraun's counters are called, in which unit, and which way is good. The text prints labels
 *  (`RAM Hits`), the JSON keys (`RamHits`); both come out as the same metric. */
/** Labels of the keys that the text does not print as they are. */
const labels = {
    Ir: 'Instructions',
    L1hits: 'L1 Hits',
    L2hits: 'L2 Hits',
    LLhits: 'LL Hits',
    RamHits: 'RAM Hits',
    TotalRW: 'Total read+write',
    EstimatedCycles: 'Estimated Cycles',
    I1MissRate: 'I1 Miss Rate',
    D1MissRate: 'D1 Miss Rate',
    LLiMissRate: 'LLi Miss Rate',
    LLdMissRate: 'LLd Miss Rate',
    LLMissRate: 'LL Miss Rate',
    L1HitRate: 'L1 Hit Rate',
    LLHitRate: 'LL Hit Rate',
    RamHitRate: 'RAM Hit Rate',
    TotalUnits: 'Total units',
    TotalEvents: 'Total events',
    TotalBytes: 'Total bytes',
    TotalBlocks: 'Total blocks',
    TotalLifetimes: 'Total lifetimes',
    AtTGmaxBytes: 'At t-gmax bytes',
    AtTGmaxBlocks: 'At t-gmax blocks',
    AtTEndBytes: 'At t-end bytes',
    AtTEndBlocks: 'At t-end blocks',
    ReadsBytes: 'Reads bytes',
    WritesBytes: 'Writes bytes',
    MaximumBytes: 'Maximum bytes',
    MaximumBlocks: 'Maximum blocks',
    SuppressedErrors: 'Suppressed Errors',
    SuppressedContexts: 'Suppressed Contexts',
    errors: 'Errors',
    contexts: 'Contexts',
    supp_errors: 'Suppressed Errors',
    supp_contexts: 'Suppressed Contexts',
};
/** Tools whose counters have names that another tool's counters may have, too. */
const shared = new Set(['cachegrind', 'memcheck', 'helgrind', 'drd', 'perf']);
/** The metric of one counter. `tool` is Gungraun's name of it in any spelling, empty for Callgrind. */
function counterFigure(tool, key, value, unit) {
    const label = Object.hasOwn(labels, key) ? labels[key] : key;
    const word = tool.toLowerCase();
    const name = `${shared.has(word) ? `${word} ` : ''}${plainName(label)}`;
    if (word === 'perf')
        return { name, value, unit: unit ?? '', better: perfDirection(key) };
    return {
        name,
        value,
        summary: 'single',
        better: direction(label),
        // A rate is a percentage, worked out from counters; it stays one.
        ...(/ Rate$/.test(label)
            ? { unit: '%', as: { unit: '%', factor: 1 } }
            : { unit: / bytes$/.test(label) ? 'B' : '' }),
        // Times of system calls are the only thing that Callgrind measures rather than counts.
        ...(/^Sys(?:Cpu)?Time$/.test(key) ? {} : { exact: true }),
    };
}
/** `RAM Hits` to `RAM hits`, `Instructions` to `instructions`; the tool's short words stay: `Dr`, `I1mr`. */
function plainName(label) {
    if (!/ |^(?:Instructions|Errors|Contexts)$/.test(label))
        return label;
    return label
        .split(' ')
        .map((word) => (/^[A-Z][a-z+]+$/.test(word) ? word.toLowerCase() : word))
        .join(' ');
}
/** More hits of a near cache may mean less misses or more work: unknown. */
function direction(label) {
    if (/^(?:L1|L2|LL)(?: Data)? Hits$|^LL Hit Rate$|^Suppressed /.test(label))
        return 'unknown';
    return label === 'L1 Hit Rate' ? 'higher' : 'lower';
}
function perfDirection(key) {
    return /instruction|cycle|miss|fault|clock|time|elapsed/i.test(key) ? 'lower' : 'unknown';
}
/** What a benchmark is about comes first: the instructions, where they were counted. */
function instructionsFirst(figures) {
    const main = figures.find(({ name }) => name === 'instructions');
    return main === undefined ? [...figures] : [main, ...figures.filter((figure) => figure !== main)];
}

// EXTERNAL MODULE: ./lib/formats/parse-json.js
var parse_json = __webpack_require__(306);
;// CONCATENATED MODULE: ./lib/formats/gungraun/objects.js
/** JSON objects that stand one after the other in a text, each beginning at the start of a line, with
 *  anything between them: what a benchmark printed, cargo's messages. An object may be on one line or
 *  on many. One that is broken is an error, unless another one begins after it and it is no summary of a benchmark. */




function* objectsOf(file, into) {
    const text = (0,read_text/* textOf */.b6)(file);
    const lines = new LineCounter(text);
    let at = 0;
    for (;;) {
        const start = nextObject(text, at);
        ignoreLines(text, at, start ?? text.length, lines, 'no JSON', into);
        if (start === undefined)
            return;
        const place = `line ${lines.at(start)}`;
        const next = nextObject(text, start + 1);
        try {
            const { value, end } = (0,parse_json/* parseJsonAt */.bq)(text, start);
            yield { root: new read_json/* Json */.LM(file.path, value, undefined, ''), place };
            at = end;
        }
        catch (error) {
            if (!(error instanceof parse_json/* JsonMistake */.Zs))
                throw error;
            if (next === undefined || objects_resembles.test(text.slice(start, next)))
                throw (0,read_json/* jsonFailure */.TI)(file.path, text, error);
            into.ignore(place, text.slice(start, start + 400), `no complete JSON (${error.message}); another object begins after it`);
            at = next;
        }
    }
}
/** A summary of a benchmark, or a piece of one. */
const objects_resembles = /"module_path"\s*:/;
/** Offset of the next `{` that begins a line. */
function nextObject(text, from) {
    if (from === 0 && text.startsWith('{'))
        return 0;
    const found = text.indexOf('\n{', Math.max(0, from - 1));
    return found === -1 ? undefined : found + 1;
}
function ignoreLines(text, from, to, lines, because, into) {
    let start = from;
    for (const line of text.slice(from, to).split('\n')) {
        if (line.trim() !== '') {
            const place = `line ${lines.at(start)}`;
            if (objects_resembles.test(line))
                throw new model_failure/* FormatFailure */.G(into.file, place, `a summary behind something else: ${(0,read_text/* excerpt */.Kb)(line)}`);
            into.ignore(place, line, because);
        }
        start += line.length + 1;
    }
}
/** Line numbers of growing offsets, in one pass over the text. */
class LineCounter {
    text;
    line = 1;
    seen = 0;
    constructor(text) {
        this.text = text;
    }
    at(offset) {
        for (let next = this.text.indexOf('\n', this.seen); next !== -1 && next < offset; next = this.text.indexOf('\n', next + 1)) {
            this.line++;
            this.seen = next + 1;
        }
        return this.line;
    }
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/summaries.js
/** Gungraun's JSON summary of a benchmark. The shape changed with each schema version:
 *
 *  1–2  `callgrind_summary.summaries[].events.Ir.new`, other tools in `tool_summaries`
 *  3    `callgrind_summary.callgrind_run.total.summary.Ir.metrics.Left`
 *  4–6  `profiles[].summaries.total.summary.Callgrind.Ir.metrics.{Left,Both}` (from 5: `{"Int": 1}`)
 *  7    `profiles[].data.total.metrics.Ir.values.new`; Perf has no total, its parts count
 *
 *  The version itself is not looked at: the reader goes by what is there. */




function isSummary(file) {
    const text = (0,read_text/* tryText */.RA)(file);
    return (text !== undefined &&
        /^\{/m.test(text) &&
        /"module_path"\s*:/.test(text) &&
        /"(?:profiles|tool_summaries|callgrind_summary)"\s*:/.test(text));
}
function readSummaries(file, into) {
    for (const { root, place } of objectsOf(file, into)) {
        if (root.has('module_path'))
            addSummary(root, place, into);
        else
            into.ignore(place, JSON.stringify(root.raw).slice(0, 400), 'JSON, but no summary of a benchmark');
    }
}
function addSummary(root, place, into) {
    const id = root.at('id').optionalString();
    const name = `${root.at('module_path').string()}${id === undefined || id === '' ? '' : ` ${id}`}`;
    const context = root.at('package_dir').isString && root.at('package_dir').string() !== ''
        ? root.at('package_dir').string()
        : undefined;
    const counters = root.has('profiles') ? profilesOf(root.at('profiles')) : beforeProfiles(root);
    const figures = counters.flatMap(({ tool, metrics, part }) => summaries_figuresOf(tool, metrics, part, place, into));
    const [main, ...others] = instructionsFirst(figures);
    if (main === undefined)
        into.skip(name, 'its tools count nothing (no metrics)', { context, place });
    else
        into.add(name, (0,distinct_metrics/* distinctMetrics */.k)([main, ...others]), { context, place });
}
/** From schema 4 on. */
function profilesOf(profiles) {
    return profiles.items().flatMap((profile) => {
        const tool = profile.at('tool').string();
        const data = profile.has('data') ? profile.at('data') : profile.at('summaries');
        const total = data.at('total').has('metrics')
            ? data.at('total').at('metrics')
            : unwrap(data.at('total').at('summary'));
        if (total.isObject && total.entries().length > 0)
            return [{ tool, metrics: total }];
        const parts = data.at('parts').isArray ? data.at('parts').items() : [];
        return parts.flatMap((one, index) => {
            const metrics = one.has('metrics') ? one.at('metrics') : unwrap(one.at('metrics_summary'));
            return [{ tool, metrics, ...(parts.length > 1 ? { part: index + 1 } : {}) }];
        });
    });
}
/** Schemas 1 to 3. */
function beforeProfiles(root) {
    const callgrind = root.at('callgrind_summary');
    const runs = callgrind.at('summaries').isArray ? callgrind.at('summaries').items() : [];
    const own = callgrind.has('callgrind_run')
        ? [{ tool: 'Callgrind', metrics: callgrind.at('callgrind_run').at('total').at('summary') }]
        : runs.map((run, index) => ({ tool: 'Callgrind', metrics: run.at('events'), ...partOf(index, runs.length) }));
    const tools = root.at('tool_summaries').isArray ? root.at('tool_summaries').items() : [];
    return [...(callgrind.missing ? [] : own), ...tools.flatMap(toolBeforeProfiles)];
}
function toolBeforeProfiles(summary) {
    const tool = summary.at('tool').string();
    if (summary.at('summaries').isObject)
        return [{ tool, metrics: unwrap(summary.at('summaries').at('total')) }];
    const runs = summary.at('summaries').items();
    return runs.flatMap((run, index) => [run.at('costs_summary'), run.at('error_summary')].map((metrics) => ({
        tool,
        metrics,
        ...partOf(index, runs.length),
    })));
}
function partOf(index, of) {
    return of > 1 ? { part: index + 1 } : {};
}
/** `{"Callgrind": {…}}` to what is inside; `"None"` for tools that count nothing. */
function unwrap(json) {
    return json.isObject ? (json.entries()[0]?.[1] ?? json) : json;
}
function summaries_figuresOf(tool, metrics, part, place, into) {
    if (!metrics.isObject)
        return [];
    return metrics.entries().flatMap(([key, counter]) => {
        const measured = newSide(counter);
        if (measured.missing) {
            into.ignore(place, `${tool} ${key}`, 'not measured in this run, only in the one before');
            return [];
        }
        const unit = measured.at('unit');
        const figure = counterFigure(tool, key, summaries_numberOf(measured), unit.isString ? unit.string() : undefined);
        return [part === undefined ? figure : { ...figure, name: `part ${part} ${figure.name}` }];
    });
}
/** What this run measured: the left side, or `new`, or the plain number itself. */
function newSide(counter) {
    const sides = ['metrics', 'values'].map((key) => counter.at(key)).find((one) => !one.missing) ?? counter;
    if (sides.has('Both'))
        return sides.at('Both').at(0);
    if (sides.has('Left'))
        return sides.at('Left');
    if (sides.has('Right'))
        return sides.at('Left');
    return sides.has('new') || sides.has('old') ? sides.at('new') : sides;
}
function summaries_numberOf(json) {
    for (const key of ['Int', 'Float', 'value']) {
        if (json.has(key))
            return json.at(key).number();
    }
    return json.number();
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/printed.js
/** Lines that a benchmark printed itself, which `--nocapture` lets through. They end with a line of their own, and
 *  begin behind the name of the benchmark or behind a tool's headline; nothing marks the beginning. So it is the
 *  first name or headline that no counter follows before that end. */

const end = /^\W*end of (?:stdout|stderr)/;
const printed_name = /^\w+(?:::\w+)+(?: .*)?$/;
const headline = /^(?: {2}|\|=)=+ [A-Z]+ =+$/;
/** What shows that a benchmark printed nothing (more), and its counters have come. */
const counted = /^(?: {2}|\| ).*\|(?:[\d.]+|N\/A)\b|^(?: {2}|\| )skipped: /;
/** Whether a line, by its number, is one of them. Names and headlines themselves are not. */
function printedLines(file) {
    const printed = new Set();
    if (/end of std(?:out|err)/.test((0,read_text/* tryText */.RA)(file) ?? ''))
        printed_collect(file, printed);
    return (line) => printed.has(line);
}
function printed_collect(file, printed) {
    /** Lines since the name or headline, and whether a headline may still belong to the name. */
    let since;
    let untouched = false;
    /** All lines since the last name or headline. */
    let all = [];
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        if (end.test(text)) {
            // Where counters came before the end, they are what the benchmark printed, too.
            for (const line of since ?? all)
                printed.add(line);
            printed.add(number);
            since = undefined;
            all = [];
            continue;
        }
        if (printed_name.test(text) || headline.test(text))
            all = [];
        else
            all.push(number);
        if (counted.test(text))
            since = undefined;
        else if (since === undefined && (printed_name.test(text) || headline.test(text))) {
            since = [];
            untouched = printed_name.test(text);
        }
        else if (untouched && headline.test(text))
            untouched = false;
        else if (since !== undefined) {
            since.push(number);
            untouched = false;
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/totals.js
/** The line that Gungraun and late versions of iai-callgrind end each program with, and how many benchmarks it counts:
 *
 *      Gungraun result: Ok. 2 without regressions; 0 regressed; 0 filtered; 2 benchmarks finished in 8.41992s
 *
 *  A text with fewer has lost some. Where one program has such a line, the others must. */


const result = /^(?:Gungraun|Iai-Callgrind) result: \S+ .*?(\d+) benchmarks? finished in /;
/** How many benchmarks a program says to have finished; undefined for all other lines. */
function totalIn(line) {
    const total = result.exec(line)?.[1];
    return total === undefined ? undefined : Number(total);
}
class Totals {
    count = 0;
    closes = false;
    target;
    /** Programs with benchmarks and without the line. */
    open = [];
    /** A benchmark, whether it has figures or not. */
    add() {
        this.count++;
    }
    /** A program that cargo announces. */
    begin(target) {
        this.leave();
        this.target = target;
    }
    /** Throws a FormatFailure where fewer are there than the program counted. */
    end(total, file, place) {
        const { count } = this;
        this.closes = true;
        this.count = 0;
        if (count >= total)
            return;
        throw new model_failure/* FormatFailure */.G(file, place, `${total} benchmarks finished and ${count} are there`, {
            hint: 'Keep all lines that the tool prints, and let nothing else be printed into them.',
        });
    }
    /** Throws a FormatFailure where a program lacks the line that another one has. */
    finish(file) {
        this.leave();
        const [first] = this.open;
        if (!this.closes || first === undefined)
            return;
        throw (0,cut_short/* endMissing */.Q)(file, first, 'the line `… benchmarks finished in …` that ends the program is not there');
    }
    leave() {
        if (this.count > 0)
            this.open.push(this.target ?? 'the last benchmarks');
        this.count = 0;
    }
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/text.js
/** Gungraun's terminal output:
 *
 *      bench::group::function short:10
 *        ======= CALLGRIND ====================
 *        Instructions:       1734|1650          (+5.09090%) [+1.04844x]
 *
 *  with the new figure first and the earlier one (or `N/A`) behind the bar; before 0.10 without bar. The
 *  arguments in the name may span lines. With a grid, `|` stands for the indentation. With `--nocapture` what
 *  a benchmark printed stands between its name (or a tool's headline) and `- end of stdout/stderr`. */









const text_header = /^\w+(?:::\w+)+(?: .*)?$/;
const text_headline = /^(?: {2}|\|=)=+ (?<tool>[A-Z]+) =+$/;
const section = /^(?: {2}|\|-)## (?<what>.*)$/;
const text_comparison = /^(?: {2}|\|-)Comparison with /;
const remark = /^(?: {2}|\| )(?:Baselines|Command|Details|<?-* ?end of std)/;
const skipped = /^(?: {2}|\| )(?<message>skipped: .*)$/;
const counter = /^(?: {2}|\| )(?<label>[^\s:|=#-][^:|]*?)(?: \[(?<unit>[^\]]{1,40})\])?:\s+(?<value>[^\s|]+)(?<more>\s*\|.*|\s+\(.*\)|\s*)$/;
const label = /^(?: {2}|\| )(?<label>[^\s:|=#-][^:|]*?)(?: \[(?<unit>[^\]]{1,40})\])?:$/;
const lonely = /^(?: {2}|\| )\s+(?<value>[^\s|]+)\|.*$/;
const text_resembles = /:\s+\d[\d.]*\|(?:\d|N\/A)/;
class TextReader {
    file;
    into;
    current;
    target;
    /** A label that was too long for its line; the value stands in the next one. */
    pending;
    totals = new Totals();
    /** Since 0.10 every counter has a bar, so a line without one was cut. */
    bars = false;
    /** The first name of the text: all of one program begin alike. */
    first;
    constructor(file, into) {
        this.file = file;
        this.into = into;
    }
    read() {
        const printed = printedLines(this.file);
        for (const line of (0,read_text/* linesOf */.Dx)(this.file)) {
            if (!printed(line.number))
                this.count(line);
            if (printed(line.number))
                this.ignore(line, 'what a benchmark printed');
            else if (line.text.trim() === '')
                this.blank();
            else if (/^(?: {2}|\|)/.test(line.text))
                this.indented(line);
            else
                this.outer(line);
        }
        this.refuseHeader();
        (0,cut_short/* refuseHalfLine */._)(this.file, (line) => !this.isHalfName(line));
        this.finish();
        this.totals.finish(this.file.path);
    }
    /** A last line without an end that stops within a name, or in a colour of it. */
    isHalfName(line) {
        const plain = (0,read_text/* stripColours */._j)(line);
        const text = plain.replace(/\u001b.*/, '');
        const first = this.first?.slice(0, this.first.indexOf('::'));
        if (/^\w+(?:::\w+)*:{1,2}$/.test(text) || (text !== plain && text_header.test(text)))
            return true;
        return text !== '' && first?.startsWith(text) === true;
    }
    /** Where programs begin and end, each with what it counted. */
    count({ text, number }) {
        const target = targetIn(text);
        if (target !== undefined) {
            this.finish();
            this.totals.begin(target);
        }
        const total = totalIn(text);
        if (total === undefined)
            return;
        this.finish();
        this.totals.end(total, this.file.path, `line ${number}`);
    }
    /** A name at the very end: its counters are missing. */
    refuseHeader() {
        const current = this.current;
        if (current === undefined || current.indented)
            return;
        throw (0,cut_short/* endMissing */.Q)(this.file.path, `line ${current.line}`, `no counters follow the name ${(0,read_text/* excerpt */.Kb)(current.name)}`);
    }
    blank() {
        if (this.current?.indented === true)
            this.finish();
    }
    /** A line without indentation: a name, the rest of a name, or something else. */
    outer(line) {
        this.target = targetIn(line.text) ?? this.target;
        const open = this.current !== undefined && !this.current.indented;
        if (open && /^- end of std/.test(line.text)) {
            this.current.name = this.current.name.split('\n', 1)[0];
        }
        else if (text_header.test(line.text)) {
            this.finish();
            this.first ??= line.text;
            this.current = {
                name: line.text.trim(),
                line: line.number,
                target: this.target,
                figures: [],
                tool: '',
                part: undefined,
                parts: [],
                comparing: false,
                indented: false,
            };
        }
        else if (open && /^\S+ [^ :]*:/.test(this.current.name))
            this.current.name += `\n${line.text}`;
        else {
            this.finish();
            this.ignore(line, 'no counter');
        }
    }
    indented(line) {
        const { text } = line;
        if (this.current === undefined) {
            (0,missed_result/* refuseMissed */.W)(this.file.path, `line ${line.number}`, line.text, text_resembles);
            this.ignore(line, 'no counter of a benchmark');
            return;
        }
        this.current.indented = true;
        const tool = text_headline.exec(text)?.groups?.['tool'];
        const part = section.exec(text)?.groups?.['what'];
        const message = skipped.exec(text)?.groups?.['message'];
        if (tool !== undefined)
            this.beginTool(tool);
        else if (part !== undefined)
            this.beginPart(part);
        else if (message !== undefined)
            this.skip(message);
        else if (text_comparison.test(text)) {
            this.current.comparing = true;
            this.ignore(line, 'a comparison with another benchmark');
        }
        else if (remark.test(text))
            this.ignore(line, 'a remark');
        else if (this.current.comparing)
            this.ignore(line, 'a comparison with another benchmark');
        else
            this.readCounter(line);
    }
    beginTool(tool) {
        this.current.tool = tool;
        this.current.part = undefined;
    }
    beginPart(what) {
        const current = this.current;
        current.part = undefined;
        if (what.trim() === 'Total')
            current.parts.length = 0;
        else {
            current.part = [];
            current.parts.push(current.part);
        }
    }
    skip(message) {
        this.totals.add();
        this.into.skip(this.nameOf(this.current), message, {
            context: this.current.target,
            place: `line ${this.current.line}`,
        });
        this.current = undefined;
    }
    readCounter(line) {
        const found = counter.exec(line.text)?.groups;
        const value = this.pending === undefined ? undefined : lonely.exec(line.text)?.groups?.['value'];
        const bare = label.exec(line.text)?.groups;
        if (found !== undefined) {
            this.checkBar(found['more'], line);
            this.add(found['label'], found['unit'], found['value'], line);
        }
        else if (value !== undefined)
            this.add(this.pending.label, this.pending.unit, value, line);
        else if (bare === undefined) {
            (0,missed_result/* refuseMissed */.W)(this.file.path, `line ${line.number}`, line.text, text_resembles);
            this.ignore(line, 'no counter');
        }
        this.pending = found === undefined && bare !== undefined ? { label: bare['label'], unit: bare['unit'] } : undefined;
    }
    checkBar(more, line) {
        const bar = more.trimStart().startsWith('|');
        if (this.bars && !bar)
            throw this.failure(line, `a counter that is cut short: ${(0,read_text/* excerpt */.Kb)(line.text)}`);
        this.bars ||= bar;
    }
    add(name, unit, printed, line) {
        const current = this.current;
        if (printed === 'N/A') {
            this.ignore(line, 'not measured in this run, only in the one before');
            return;
        }
        if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(printed)) {
            throw this.failure(line, `${name} should be a number, found ${JSON.stringify(printed.slice(0, 60))}`);
        }
        const figure = counterFigure(current.tool, name, Number(printed), unit);
        (current.part ?? current.figures).push(figure);
    }
    finish() {
        const current = this.current;
        this.current = undefined;
        this.pending = undefined;
        if (current === undefined)
            return;
        const parts = current.parts.flatMap((figures, index) => figures.map((figure) => ({ ...figure, name: `part ${index + 1} ${figure.name}` })));
        const [main, ...others] = instructionsFirst([...current.figures, ...parts]);
        const options = { context: current.target, place: `line ${current.line}` };
        if (main !== undefined || current.indented)
            this.totals.add();
        if (main !== undefined)
            this.into.add(this.nameOf(current), (0,distinct_metrics/* distinctMetrics */.k)([main, ...others]), options);
        else if (current.indented)
            this.into.skip(this.nameOf(current), 'its tools count nothing', options);
        else
            this.into.ignore(`line ${current.line}`, current.name, 'no counters follow');
    }
    nameOf(current) {
        return current.name.replaceAll('\n', ' ');
    }
    ignore(line, because) {
        this.into.ignore(`line ${line.number}`, line.text, because);
    }
    failure(line, found) {
        return new model_failure/* FormatFailure */.G(this.file.path, `line ${line.number}`, found);
    }
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/gungraun.js
/** Gungraun (before 2025: iai-callgrind): counters of one run under Valgrind's tools, from its terminal
 *  text of every version, from `--output-format=json`, and from the `summary.json` files of
 *  `--save-summary` (schemas 1 to 7).
 *
 *  Only the new run's figures are read, never those of the last run or of another benchmark that stand
 *  beside them. Each counter is a metric; those of Cachegrind and of the error checkers carry the tool's
 *  name. The text names a benchmark `module::group::function id:arguments`, the JSON without arguments. */




/** A headline of a tool, a counter beside an earlier one, or (before 0.10) a counter that iai has not. */
const own = /^(?: {2}|\|=)=+ [A-Z]+ =+$|^(?: {2}|\| )[A-Z][\w+ -]*: +[\d.]+\|(?:[\d.]+|N\/A) +\(|^ {2}(?:L1 Data Hits|L1 Hits|RAM Hits): +\d+/;
const gungraun = (0,collect/* fileFormat */.IR)({
    name: 'gungraun',
    title: 'Gungraun (iai-callgrind)',
    nothing: 'no benchmark with counters, neither as text nor as JSON summary',
    looks: (file) => isSummary(file) || anyLine(file, (text) => own.test(text)),
    read: (file, into) => {
        if (isSummary(file))
            readSummaries(file, into);
        else
            new TextReader(file, into).read();
    },
});

;// CONCATENATED MODULE: ./lib/formats/hyperfine/exit-codes.js
/** Which runs of a command count, by the codes that they ended with. */
/** @param codes one a run; null where a signal ended the command */
function exitCodes(codes) {
    const failed = codes.filter((code) => code !== 0);
    if (failed.length === 0)
        return { kind: 'measured' };
    const kinds = [...new Set(failed)].map((code) => (typeof code === 'number' ? `code ${code}` : 'a signal'));
    const ended = `${failed.length} of ${codes.length} runs ended with ${kinds.join(', ')}`;
    if (failed.length < codes.length) {
        const note = `${ended}, and only the ${codes.length - failed.length} that succeeded are counted`;
        return { kind: 'measured', keep: codes.map((code) => code === 0), note };
    }
    if (kinds.length > 1)
        return { kind: 'failed', message: `no run succeeded: ${ended}` };
    return { kind: 'measured', ended: kinds[0], note: `${ended}; failures were ignored when measuring` };
}

;// CONCATENATED MODULE: ./lib/formats/hyperfine/measurements.js
/** The results of hyperfine 2: each run is an object, with a value and a unit for each metric.
 *
 *      { "command": "sleep 1", "name": "one", "parameters": { "d": { "value": "1" } },
 *        "measurements": [{ "time_wall_clock": { "value": 1.002, "unit": "second" }, …, "exit_code": 0 }] }
 *
 *  Version 1 wrote a name in the place of the command, so that the name counts here, too, where there is one. */


const time = 'time_wall_clock';
const memory = 'memory_peak_resident';
const measurements_units = { second: 's', byte: 'B' };
/** Parts of the same time, which version 1 has without runs. */
const parts = ['time_cpu', 'time_user', 'time_system', 'exit_code'];
function isMeasured(result) {
    return result.at('measurements').isArray;
}
function readMeasured(result, into) {
    const name = result.at('name').isString ? result.at('name').string() : result.at('command').string();
    const options = { place: result.path, context: parametersOf(result) };
    const runs = result.at('measurements').items();
    if (runs.length === 0)
        result.at('measurements').fail('at least one run');
    const told = runs.some((run) => run.has('exit_code'));
    const codes = exitCodes(told ? runs.map((run) => run.at('exit_code').raw) : []);
    if (codes.kind === 'failed') {
        into.fail(name, codes.message, options);
        return;
    }
    const kept = runs.filter((_, run) => codes.keep?.[run] ?? true);
    into.add(name, [{ ...measurements_figureOf('time', time, kept), ended: codes.ended }, ...optional('memory', memory, kept)], options);
    if (codes.note !== undefined)
        into.ignore(result.at('measurements').path, name, codes.note);
    const others = runs[0].entries().flatMap(([key]) => ([time, memory, ...parts].includes(key) ? [] : [key]));
    if (others.length > 0)
        into.ignore(result.at('measurements').path, others.join(', '), 'metrics that are not read');
}
function optional(name, key, runs) {
    return runs.every((run) => run.at(key).isObject) ? [measurements_figureOf(name, key, runs)] : [];
}
/** The median, with all runs in the order of time. */
function measurements_figureOf(name, key, runs) {
    const samples = runs.map((run) => run.at(key).at('value').number());
    const printed = runs[0].at(key).at('unit');
    const unit = measurements_units[printed.string()] ?? printed.fail('the unit `second` or `byte`');
    const count = samples.length;
    if (count === 1)
        return { name, value: samples[0], unit, summary: 'single', count };
    return { name, value: (0,collect/* medianOf */.ux)(samples), unit, summary: 'median', count, samples, order: 'time' };
}
/** As of version 1: `arg=a, cmd=echo`. */
function parametersOf(result) {
    const parameters = result.at('parameters');
    if (!parameters.isObject)
        return undefined;
    const pairs = parameters.entries().map(([key, one]) => `${key}=${(one.isObject ? one.at('value') : one).printed}`);
    return pairs.length === 0 ? undefined : pairs.join(', ');
}

;// CONCATENATED MODULE: ./lib/formats/hyperfine/hyperfine.js
/** hyperfine's `--export-json`, of versions 1 and 2. Seconds; the single runs are in time order, already corrected for the
 *  start of the shell, so that very short commands can have times of zero.
 *
 *  Commands that ended with a code other than zero are in the file only where the user asked for it
 *  (`--ignore-failure`). Where some runs succeeded, only these count: a run that broke off early says nothing
 *  of how long the command takes. Where all ended with the same code, that is what the command does, and they
 *  count, with a note, and beside such as ended alike. Where all failed, and in several ways, the benchmark failed.
 *  User and system time are means without runs, of the same work, and are left out; the memory of each run is a
 *  metric. */




const hyperfine = (0,collect/* fileFormat */.IR)({
    name: 'hyperfine',
    title: 'hyperfine',
    looks: (file) => {
        const results = (0,read_json/* tryJson */.MR)(file)?.at('results');
        return results?.isArray === true && results.items().length > 0 && results.items().every(isResult);
    },
    read: (file, into) => {
        for (const result of (0,read_json/* readJson */.Vh)(file).at('results').items())
            readResult(result, into);
    },
    nothing: 'hyperfine ran no command',
});
function isResult(result) {
    return result.at('command').isString && (result.has('mean') || result.has('times') || isMeasured(result));
}
function readResult(result, into) {
    if (isMeasured(result)) {
        readMeasured(result, into);
        return;
    }
    const name = result.at('command').string();
    const options = { place: result.path, context: hyperfine_parametersOf(result) };
    const codes = exitCodesOf(result);
    if (codes.kind === 'failed') {
        into.fail(name, codes.message, options);
        return;
    }
    const { keep } = codes;
    const all = result.at('times').optionalNumbers();
    if (keep !== undefined && all?.length !== keep.length) {
        result.at('times').fail(`${keep.length} times, one for each exit code, because some runs failed`);
    }
    const chosen = (list) => (keep === undefined ? list : list.filter((_, run) => keep[run]));
    const times = all === undefined ? undefined : chosen(all);
    const median = keep === undefined ? result.at('median').optionalNumber() : (0,collect/* medianOf */.ux)(times);
    const sd = keep === undefined ? result.at('stddev').anyNumber() : undefined;
    const time = {
        value: median ?? result.at('mean').number(),
        unit: 's',
        summary: times?.length === 1 ? 'single' : median === undefined ? 'mean' : 'median',
        count: times?.length,
        samples: times,
        order: 'time',
        spread: sd === undefined ? undefined : { kind: 'standard-deviation', value: sd },
        ended: codes.ended,
    };
    into.add(name, [time, ...memoryOf(result, keep)], options);
    if (codes.note !== undefined)
        into.ignore(result.at('exit_codes').path, name, codes.note);
}
/** Peak memory per run, which newer versions add. */
function memoryOf(result, keep) {
    const all = result.at('memory_usage_byte').optionalNumbers();
    const samples = keep?.length === all?.length ? all?.filter((_, run) => keep?.[run] ?? true) : all;
    if (samples === undefined || samples.length === 0)
        return [];
    return [
        {
            name: 'memory',
            value: (0,collect/* medianOf */.ux)(samples),
            unit: 'B',
            summary: 'median',
            count: samples.length,
            samples,
            order: 'time',
        },
    ];
}
/** `arg=a, cmd=echo`: tells commands of the same name apart. */
function hyperfine_parametersOf(result) {
    const parameters = result.at('parameters');
    if (!parameters.isObject)
        return undefined;
    const pairs = parameters.entries().map(([key, value]) => `${key}=${value.printed}`);
    return pairs.length === 0 ? undefined : pairs.join(', ');
}
function exitCodesOf(result) {
    const codes = result.at('exit_codes');
    return codes.isArray ? exitCodes(codes.list()) : { kind: 'measured' };
}

;// CONCATENATED MODULE: ./lib/formats/iai/iai.js
/** iai: counts of one run under Cachegrind, which repeat exactly.
 *
 *      bench_fibonacci_short
 *        Instructions:                1735 (No change)
 *        L1 Accesses:                 2364 (+0.5%)
 *
 *  The changes that it prints are against its own last run and are left out. */







/** Fewer accesses of a near cache may mean less work or more misses, so their direction is unknown. */
const counters = {
    Instructions: { name: 'instructions', better: 'lower' },
    'L1 Accesses': { name: 'L1 accesses', better: 'unknown' },
    'L2 Accesses': { name: 'L2 accesses', better: 'unknown' },
    'RAM Accesses': { name: 'RAM accesses', better: 'lower' },
    'Estimated Cycles': { name: 'estimated cycles', better: 'lower' },
};
const iai_counter = /^\s+(?<label>Instructions|(?:L1|L2|RAM) Accesses|Estimated Cycles):\s+(?<value>\S+)(?:\s+\(.*\))?\s*$/;
const iai_resembles = /(?:Instructions|Accesses|Estimated Cycles):\s+\d/;
const iai_own = /^\s+L1 Accesses:\s+\d+\s*(?:\(.*\))?$/;
const iai = (0,collect/* fileFormat */.IR)({
    name: 'iai',
    title: 'iai',
    nothing: 'no benchmark with a line such as `  Instructions:  1735`',
    looks: (file) => anyLine(file, (text) => iai_own.test(text)),
    read: readLines,
});
function readLines(file, into) {
    let name;
    let target;
    let figures = [];
    const finish = () => {
        const [main, ...others] = figures;
        if (name !== undefined && main !== undefined) {
            // It is the last of the five that iai always prints.
            if (others.at(-1)?.name !== 'estimated cycles') {
                throw new model_failure/* FormatFailure */.G(file.path, `line ${name.number}`, `the counters of ${name.text.trim().slice(0, 100)} are cut short`);
            }
            into.add(name.text.trim(), (0,distinct_metrics/* distinctMetrics */.k)([main, ...others]), { context: target, place: `line ${name.number}` });
        }
        else if (name !== undefined)
            into.ignore(`line ${name.number}`, name.text, 'no counters follow');
        name = undefined;
        figures = [];
    };
    for (const line of (0,read_text/* linesOf */.Dx)(file)) {
        const found = iai_counter.exec(line.text)?.groups;
        if (found !== undefined) {
            if (name === undefined)
                throw new model_failure/* FormatFailure */.G(file.path, `line ${line.number}`, 'a counter without a benchmark before it');
            figures.push(iai_figureOf(found['label'], found['value'], file, line.number));
        }
        else if (line.text.trim() !== '') {
            finish();
            target = targetIn(line.text) ?? target;
            if (/^\S/.test(line.text))
                name = line;
            else {
                (0,missed_result/* refuseMissed */.W)(file.path, `line ${line.number}`, line.text, iai_resembles);
                into.ignore(`line ${line.number}`, line.text, 'no counter');
            }
        }
    }
    finish();
}
function iai_figureOf(label, printed, file, line) {
    if (!/^\d+$/.test(printed)) {
        throw new model_failure/* FormatFailure */.G(file.path, `line ${line}`, `${label} should be a count, found ${JSON.stringify(printed.slice(0, 60))}`);
    }
    return { ...counters[label], value: Number(printed), unit: '', summary: 'single', exact: true };
}

;// CONCATENATED MODULE: ./lib/formats/jmh/metrics.js
/** Scores of JMH as figures, one per fork. */

/** More is better in throughput, less in average time, sampled time and single shots. Where mode and
 *  unit contradict each other, somebody edited the file, and nothing is known. */
function directionOf(mode, unit) {
    const byMode = mode === 'thrpt' ? 'higher' : 'lower';
    const byUnit = (0,model_units/* parseUnit */.E8)(unit).better;
    return byUnit === 'unknown' || byUnit === byMode ? byMode : 'unknown';
}
/** The primary metric of each fork, at least one. A fork's score is the mean over its iterations, as
 *  JMH's own score is the mean over all. */
function primaryOf(metric, mode) {
    const unit = metric.at('scoreUnit').string();
    const meaning = { unit, better: directionOf(mode, unit), name: mode === 'thrpt' ? 'throughput' : 'time' };
    const histogram = histogramOf(metric);
    if (histogram !== undefined)
        return histogram.map((fork) => ({ ...meaning, ...summarise(fork, histogram.length, metric) }));
    const forks = forksOf(metric);
    if (forks.length <= 1)
        return [{ ...meaning, value: metric.at('score').number(), summary: 'mean', ...iterationsOf(forks[0]) }];
    return forks.map((samples) => ({ ...meaning, value: meanOf(samples), summary: 'mean', ...iterationsOf(samples) }));
}
function iterationsOf(samples) {
    return samples === undefined ? {} : { count: samples.length, samples, order: 'time' };
}
/** Iterations of each fork that has any; empty where raw data were left out (-Djmh.json.rawData=false). */
function forksOf(metric) {
    const raw = metric.at('rawData');
    if (raw.missing)
        return [];
    return raw
        .items()
        .filter((fork) => fork.items().length > 0)
        .map((fork) => fork.numbers());
}
/** Sampled times are kept as counts per value and iteration; their order within an iteration is lost. */
function histogramOf(metric) {
    const raw = metric.at('rawDataHistogram');
    if (raw.missing)
        return undefined;
    const forks = raw.items().map((fork) => fork.items().flatMap(binsOf));
    const filled = forks.filter((fork) => fork.length > 0);
    return filled.length === 0 ? undefined : filled;
}
/** The bins of one iteration. There may be millions, so that a cursor is only made for a wrong one. */
function binsOf(iteration) {
    const bins = Array.isArray(iteration.raw) ? iteration.raw : iteration.fail('an array of bins');
    return bins.map((bin, index) => {
        const [value, count] = Array.isArray(bin) ? bin : [];
        if (typeof value === 'number' && Number.isFinite(value) && Number.isSafeInteger(count) && count > 0) {
            return [value, count];
        }
        return iteration.at(index).fail('a value and how often it was measured');
    });
}
function summarise(fork, forks, metric) {
    const count = fork.reduce((sum, [, times]) => sum + times, 0);
    const mean = fork.reduce((sum, [value, times]) => sum + value * times, 0) / count;
    return { value: forks === 1 ? metric.at('score').number() : mean, summary: 'mean', count };
}
function meanOf(samples) {
    return samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
}
const percentile = /^p\d+(?:\.\d+)?$/;
/** Secondary metrics, each as one figure per fork (undefined where a fork has none). Without figures (a stack profile) they are ignored. */
function secondariesOf(result, benchmark, mode, forks, into) {
    const place = result.at('secondaryMetrics');
    if (place.missing)
        return [];
    const primaryUnit = result.at('primaryMetric').at('scoreUnit').string();
    return place.entries().flatMap(([label, metric]) => {
        const unit = metric.at('scoreUnit').optionalString() ?? '';
        const score = metric.at('score');
        if (!score.isNumber || !Number.isFinite(score.raw)) {
            into.ignore(metric.path, `${label}: ${score.printed} ${unit}`, 'a profile without a figure');
            return [];
        }
        const meaning = meaningOf(labelOf(label, benchmark), unit, mode, primaryUnit);
        const isPercentile = percentile.test(meaning.name ?? '');
        return [
            perFork(metric, score.raw, forks).map((figure) => figure === undefined
                ? undefined
                : { ...meaning, ...figure, ...(isPercentile ? { summary: 'percentile' } : {}) }),
        ];
    });
}
/** JMH 1.36 and older put a middle dot before a profiler's names; percentiles repeat the method's name. */
function labelOf(label, benchmark) {
    const method = benchmark.slice(benchmark.lastIndexOf('.') + 1);
    const bare = label.startsWith(`${method}·`) || label.startsWith(`${method}:`) ? label.slice(method.length + 1) : label;
    return bare.replace(/^[·+@]/, '');
}
function perFork(metric, score, forks) {
    const raw = metric.at('rawData').missing ? [] : metric.at('rawData').items();
    const samples = raw.map((fork) => fork
        .items()
        .map((one) => one.anyNumber())
        .filter((one) => one !== undefined));
    const all = samples.flat();
    const isTotal = all.length > 1 &&
        near(score, all.reduce((sum, one) => sum + one, 0)) &&
        !near(score, meanOf(all));
    const summary = isTotal ? 'total' : 'mean';
    if (forks <= 1 || raw.length !== forks) {
        return [
            {
                value: score,
                summary,
                ...(all.length === 0 ? {} : { count: all.length, samples: all, order: 'time' }),
            },
        ];
    }
    return samples.map((fork) => {
        if (fork.length === 0)
            return undefined;
        const value = isTotal ? meanOf(fork) * fork.length : meanOf(fork);
        return { value, summary, count: fork.length, samples: fork, order: 'time' };
    });
}
function near(a, b) {
    return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
/** What a secondary metric means. Rates of a profiler and counts of collections follow the throughput,
 *  so that neither way is good; per operation, less is. */
function meaningOf(label, unit, mode, primaryUnit) {
    if (percentile.test(label))
        return { unit, name: label, better: directionOf(mode, unit) };
    // JMH counts MB by 1024.
    if (/^MB\/s(?:ec)?$/.test(unit))
        return { unit, as: { unit: 'B/s', factor: 2 ** 20 }, name: label, better: 'unknown' };
    if (unit === 'B/op')
        return { unit, name: label, better: 'lower' };
    if (/^(?:#|[^/]*)\/op$/.test(unit) && !/ipc/i.test(label)) {
        return unit === '#/op'
            ? { unit, as: { unit: '1', factor: 1 }, name: label, better: 'lower' }
            : { unit, name: label, better: 'lower' };
    }
    // Members of a group and auxiliary rates are measured as the primary metric is.
    if (unit === primaryUnit)
        return { unit, name: label, better: directionOf(mode, unit) };
    return { unit, name: label, better: 'unknown' };
}

;// CONCATENATED MODULE: ./lib/formats/jmh/sections.js
/** What JMH's log tells of each benchmark before its table: `# Benchmark: a.B.c`, its mode and its parameters, and the
 *  failure of what threw. The table leaves out what failed, and a text that was cut lacks rows; both are seen here.
 *
 *  ```
 *  # Benchmark mode: Throughput, ops/time
 *  # Benchmark: e.Strings.repeat
 *  # Parameters: (n = 512)
 *  ``` */
const modes = new Map([
    ['Throughput', 'thrpt'],
    ['Average time', 'avgt'],
    ['Sampling time', 'sample'],
    ['Single shot invocation time', 'ss'],
]);
class Sections {
    all = [];
    mode = '';
    failing = false;
    /** A line of the log, without what a build tool puts before it. */
    line(text, line) {
        const [, key, value] = /^# (Benchmark mode|Benchmark|Parameters): (.*\S)\s*$/.exec(text) ?? [];
        const open = this.all.at(-1);
        if (key === 'Benchmark mode')
            this.mode = modes.get(value.split(',', 1)[0]) ?? '';
        else if (key === 'Benchmark')
            this.all.push({ benchmark: value, mode: this.mode, line, params: '', failure: undefined });
        else if (key === 'Parameters' && open !== undefined)
            open.params = value.replace(/^\(|\)$/g, '');
        else if (open !== undefined && this.failing && text.trim() !== '') {
            open.failure ??= text.trim();
            this.failing = false;
        }
        else if (/: +<failure>\s*$|^<failure>\s*$/.test(text))
            this.failing = true;
    }
    /** Sections that no row is about, each with the name that its row would have. None where the table has rows that the
     *  log does not tell of, for then it is not the log of this table. */
    missing(rows) {
        const told = rows.map((row) => this.all.find((section) => isAbout(row, section)));
        if (rows.length === 0 || told.includes(undefined))
            return [];
        // The table leaves out the part of the package that all have.
        const dropped = told[0].benchmark.split('.').length - rows[0].name.split('.').length;
        return this.all
            .filter((section) => !rows.some((row) => isAbout(row, section)))
            .map((section) => ({ ...section, name: sections_nameOf(section, dropped) }));
    }
}
function sections_nameOf({ benchmark, params, mode }, dropped) {
    const list = params === '' ? '' : `:${params.replaceAll(' = ', '=').replaceAll(', ', ',')}`;
    return `${benchmark.split('.').slice(dropped).join('.')}${list} [${mode}]`;
}
function isAbout(row, { benchmark, mode, params }) {
    if (row.mode !== mode)
        return false;
    const printed = row.params.map((param) => param.replace('=', ' = '));
    const hasAll = printed.every((param) => `, ${params}, `.includes(`, ${param}, `));
    return hasAll && printed.join(', ').length === params.length && isShortFor(row.name, benchmark);
}
/** The table shortens packages, to nothing or to letters: `o.s.Words.join`. */
function isShortFor(short, full) {
    const parts = full.split('.');
    const shown = short.split('.');
    const offset = parts.length - shown.length;
    return (offset >= 0 &&
        shown.every((part, index) => {
            const whole = parts[index + offset];
            return part === whole || (part.length === 1 && index < shown.length - 2 && whole.startsWith(part));
        }));
}

;// CONCATENATED MODULE: ./lib/formats/jmh/table.js
/** The table that JMH prints when it is done, in the middle or at the end of its log:
 *
 *  ```
 *  Benchmark              (size)   Mode  Cnt     Score    Error   Units
 *  Sorting.sort               10  thrpt   25  3376.238 ± 14.288  ops/ms
 *  Sorting.sort:gc.count      10  thrpt   25    12.000           counts
 *  ```
 *
 *  Columns are aligned to the right, so that a header's last character is its column's. */







const tableHeader = /^(?:\[(?:info|INFO)\] ?)?Benchmark +(?:\(\S+\) +)*Mode +(?:Cnt|Samples) +Score +(?:Score error|Error) +Units *\r?$/m;
const jmh_table_resembles = /^\S+\s.*\b(?:thrpt|avgt|sample|ss)\s+(?:\d+\s+)?(?:≈ ?)?\d\S*\s+(?:± +\S+ +)?\S+$/;
/** sbt and Maven put this before every line. */
const buildPrefix = /^\[(?:info|INFO)\] ?/;
function readTable(file, into) {
    const log = new IgnoredLines(into, 'no row of the table');
    let header;
    const rows = [];
    const sections = new Sections();
    let hasTable = false;
    for (const { number, text: line } of (0,read_text/* linesOf */.Dx)(file)) {
        const text = line.replace(buildPrefix, '');
        if (header === undefined)
            sections.line(text, number);
        if (tableHeader.test(text)) {
            header = text;
            hasTable = true;
        }
        // A blank line ends the table; what follows is the build tool's.
        else if (text.trim() === '')
            header = undefined;
        else if (header === undefined) {
            (0,missed_result/* refuseMissed */.W)(file.path, `line ${number}`, text, jmh_table_resembles);
            log.add(number, text);
        }
        else {
            log.end();
            rows.push(cut(text, header, file.path, `line ${number}`));
        }
    }
    log.end();
    if (!hasTable)
        throw (0,cut_short/* endMissing */.Q)(file.path, undefined, 'the table that JMH prints when it is done is not there');
    const mains = rows.filter(({ name }) => !name.includes(':'));
    return [...assemble(rows, file.path), ...sections.missing(mains).map((section) => failedRow(section, file))];
}
/** What threw has no row in the table. Throws a FormatFailure where it did not throw: then the table was cut. */
function failedRow({ name, line, failure }, file) {
    if (failure !== undefined)
        return { name, file: file.path, place: `line ${line}`, processes: [], message: failure };
    throw (0,cut_short/* endMissing */.Q)(file.path, `line ${line}`, `the table has no row for ${name}, which the log says was run`);
}
function cut(text, header, file, place) {
    const words = [...header.matchAll(/Score error|\S+/g)];
    const ends = words.map(({ index, 0: word }) => index + word.length);
    const titles = words.map(([word]) => word);
    const refuse = (found) => {
        throw new model_failure/* FormatFailure */.G(file, place, found, {
            hint: 'Use `-rf json -rff FILE`, whose results are complete and exact.',
        });
    };
    const name = /^\S+/.exec(text)?.[0] ?? refuse('a row of the table without a name');
    const cell = (title) => {
        const column = titles.indexOf(title);
        return text.slice(Math.max(ends[column - 1], name.length), ends[column]).trim();
    };
    const score = table_numberOf(cell('Score')) ??
        refuse(`the score should be a number, found ${JSON.stringify(cell('Score'))} (row cut short?)`);
    const unit = text.trimEnd().split(/\s+/).at(-1);
    const mode = cell('Mode');
    if (text.trimEnd().length < ends.at(-1) - 'Units'.length || !/^(?:thrpt|avgt|sample|ss)$/.test(mode))
        refuse('a row of the table that is cut short');
    if (text.trimEnd().length > ends.at(-1))
        refuse(`something behind a row of the table: ${(0,read_text/* excerpt */.Kb)(text)}`);
    if (!name.includes(':') && !mainUnits.test(unit))
        refuse(`no unit of JMH: ${JSON.stringify(unit.slice(0, 60))}`);
    const params = titles.filter((title) => /^\(.*\)$/.test(title)).map((title) => `${title.slice(1, -1)}=${cell(title)}`);
    const count = table_numberOf(cell(titles.includes('Cnt') ? 'Cnt' : 'Samples'));
    return { name, params: params.filter((param) => !param.endsWith('=N/A')), mode, count, score, unit, place };
}
/** Of a row that is no secondary result. */
const mainUnits = /^(?:ops\/)?(?:ns|[uµμ]s|ms|s|min|hr|day)(?:\/op)?$/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `3376.238`, with a comma where the locale has one, or `≈ 10⁻³` for what rounds to nothing. */
function table_numberOf(text) {
    const power = /^≈ 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text);
    if (power !== null) {
        const digits = [...power[2]].map((digit) => superscripts.indexOf(digit)).join('');
        return Number(`1e${power[1] === '' ? '' : '-'}${digits}`);
    }
    if (text === '≈ 0')
        return 0;
    const plain = /^-?\d+(?:[.,]\d+)?$/.exec(text)?.[0];
    return plain === undefined ? undefined : Number(plain.replace(',', '.'));
}
/** A row `name:label` belongs to the row `name` above it that has the same parameters and mode. */
function assemble(rows, file) {
    const done = [];
    for (const row of rows) {
        const { score: value, unit, count, mode } = row;
        const owner = row.name.includes(':')
            ? done.findLast(({ main }) => row.name.startsWith(`${main.name}:`) && sameCase(main, row))
            : undefined;
        if (owner === undefined) {
            const name = mode === 'thrpt' ? 'throughput' : 'time';
            done.push({
                main: row,
                figures: [{ value, unit, name, better: directionOf(mode, unit), summary: 'mean', count: count ?? 1 }],
            });
            continue;
        }
        const label = labelOf(row.name.slice(owner.main.name.length + 1), owner.main.name);
        owner.figures.push({ ...meaningOf(label, unit, mode, owner.main.unit), value, summary: 'mean', count });
    }
    return done.map(({ main, figures }) => {
        const params = main.params.length === 0 ? '' : `:${main.params.join(',')}`;
        const processes = [figures];
        return { name: `${main.name}${params} [${main.mode}]`, file, place: main.place, processes };
    });
}
function sameCase(one, other) {
    return one.mode === other.mode && one.params.join() === other.params.join();
}

;// CONCATENATED MODULE: ./lib/formats/jmh/jmh.js
/** JMH: the JSON of `-rf json -rff FILE`, and the table it prints at its end.
 *
 *  Takes one file per run, gives one launch per fork (each fork is a fresh JVM) and one benchmark per
 *  method, parameters and mode, named `class.method:param=value [mode]`. Direction follows the mode: in
 *  throughput more is better, in the other modes less. Secondary results (allocation, percentiles,
 *  groups, auxiliary counters) are metrics of their own. The table has one mean per benchmark and
 *  shortened class names, and gives one launch. Source: JSONResultFormat.java, TextResultFormat.java. */






const jmh = (0,by_process/* processFormat */.Pt)({
    name: 'jmh',
    title: 'JMH',
    looks: (file) => hasTable(file) || looksLikeResults((0,read_json/* tryJson */.MR)(file)) || hasLog(file),
    read: (file, into) => (hasTable(file) || hasLog(file) ? readTable(file, into) : readResults(file, into)),
    nothing: 'JMH ran no benchmark',
});
/** Asked first, because the log of sbt begins with a bracket, as JSON does. */
function hasTable(file) {
    return tableHeader.test((0,read_text/* tryText */.RA)(file) ?? '');
}
/** The log of a run that was stopped before its table. */
function hasLog(file) {
    const text = (0,read_text/* tryText */.RA)(file) ?? '';
    return (jmh_progress.test(text) && /^(?:\[(?:info|INFO)\] ?)?# Benchmark: \S/m.test(text) && !text.includes('"primaryMetric"'));
}
const jmh_progress = /^(?:\[(?:info|INFO)\] ?)?# Run progress: /m;
function looksLikeResults(root) {
    if (root === undefined || !root.isArray)
        return false;
    const results = root.items();
    const isResult = (one) => one.at('benchmark').isString && one.at('mode').isString && one.at('primaryMetric').isObject;
    return results.length > 0 && results.every(isResult);
}
function readResults(file, into) {
    const results = (0,read_json/* readJson */.Vh)(file).items();
    const first = results[0];
    const runtime = [first?.at('vmName').raw, first?.at('vmVersion').raw]
        .filter((word) => typeof word === 'string')
        .join(' ');
    if (runtime !== '')
        into.machine = { runtime };
    return results.map((result) => jmh_readResult(result, into));
}
function jmh_readResult(result, into) {
    const mode = result.at('mode').string();
    const params = result.at('params').missing ? [] : result.at('params').entries();
    const shown = params.map(([key, value]) => `${key}=${value.isString ? value.raw : JSON.stringify(value.raw)}`);
    const benchmark = result.at('benchmark').string();
    const name = `${benchmark}${shown.length === 0 ? '' : `:${shown.join(',')}`} [${mode}]`;
    const row = { name, file: result.file, place: result.path, context: contextOf(result) };
    const metric = result.at('primaryMetric');
    // What is no number JMH writes as a string: "NaN", "+INF".
    const score = metric.at('score');
    if (score.isString)
        return { ...row, processes: [], message: `JMH recorded a score of ${score.string()}` };
    const primary = primaryOf(metric, mode);
    const secondaries = secondariesOf(result, benchmark, mode, primary.length, into);
    return {
        ...row,
        processes: primary.map((figure, fork) => (0,distinct_metrics/* distinctMetrics */.k)([figure, ...secondaries.flatMap((forks) => forks[fork] ?? [])])),
    };
}
/** The same benchmark may stand in a file for several JVMs and thread counts, which its name does not say. */
function contextOf(result) {
    const threads = result.at('threads').anyNumber();
    const jdk = result.at('jdkVersion').raw;
    return [threads === undefined ? [] : `threads=${threads}`, typeof jdk === 'string' ? `jdk=${jdk}` : []]
        .flat()
        .join(',');
}

;// CONCATENATED MODULE: ./lib/formats/js-time/js-time.js
/** What `console.timeEnd` prints: `label: 12.3ms` (Node, Deno, Chrome), `label: 1.234s` and
 *  `label: 1:02.345 (m:ss.mmm)` (Node), `label: 12ms - timer ended` (Firefox), `[12.30ms] label` (Bun).
 *
 *  A label may hold a colon itself, so the last one counts. A label that is printed again and again is
 *  one benchmark measured again and again: its times are samples. `console.timeLog` prints the same line
 *  as `timeEnd` where it is given no further values; nothing in the text tells them apart. */





const plain = /^(?<label>.*\S): (?<value>\d+(?:\.\d+)?(?:e[+-]?\d+)?) ?(?<unit>ns|[uµμ]s|ms|s|min|h)(?: - timer ended)?$/;
const clock = /^(?<label>.*\S): (?:(?<hours>\d+):)?(?<minutes>\d+):(?<seconds>\d+\.\d+) \((?:h:m)?m:ss\.mmm\)$/;
const bracketed = /^\[(?<value>\d+(?:\.\d+)?) ?(?<unit>ns|[uµμ]s|ms|s)\] (?<label>\S.*)$/;
/** A label that goes on where a time ends. */
const js_time_glued = /: \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)(?: - timer ended)?(?=[A-Za-z_/(])/;
/** A time in another language, one that something is printed behind without a space, one that lost its number or half of
 *  its unit, a time without a label, and Firefox's word. */
const js_time_resembles = /\S: \d+,\d+ ?(?:ns|[uµμ]s|ms|s)\s*$|\S: \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)[A-Za-z]|\S: \d+(?:\.\d+)?[nuµμm]$|\S: (?:-|nan|NaN)(?:ns|[uµμ]s|ms|s)\b|^\s*\d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)\s*$|- timer ended/;
/** Values behind a time are those of `console.timeLog`, whose timer still runs. */
const logged = /^\s*(?<label>.*\S): \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s) \S/;
const jsTime = (0,collect/* fileFormat */.IR)({
    name: 'js-time',
    title: 'console.time',
    nothing: 'no line such as `label: 12.3ms`',
    looks: mostlyTimings,
    read: (file, into) => {
        (0,cut_short/* refuseHalfLine */._)(file, (line) => !/: \d[\d.:]*\s?[nuµμm]?$/.test(line));
        const others = new IgnoredLines(into, 'no timer');
        const labels = new Map();
        const running = new Map();
        for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
            if (text.trim() === '')
                continue;
            const timing = timingOf(text);
            if (timing === undefined) {
                (0,missed_result/* refuseMissed */.W)(file.path, `line ${number}`, text, js_time_resembles);
                const label = (0,read_text/* isTooLongForRow */.IG)(text) ? undefined : logged.exec(text)?.groups?.['label'];
                if (label !== undefined)
                    running.set(label, { text, place: `line ${number}` });
                others.add(number, text);
                continue;
            }
            others.end();
            (0,missed_result/* refuseGlued */.A)(file.path, `line ${number}`, timing.label, js_time_glued);
            const known = labels.get(timing.label);
            if (known === undefined)
                labels.set(timing.label, { timings: [timing], place: `line ${number}` });
            else
                known.timings.push(timing);
        }
        others.end();
        for (const [label, { text, place }] of running) {
            if (!labels.has(label))
                (0,missed_result/* refuseMissed */.W)(file.path, place, text, logged);
        }
        for (const [label, { timings, place }] of labels)
            addLabel(label, timings, place, into);
    },
});
/** Other tools print lines that end in a time, too. Only a text that is mostly timers is one of timers. */
function mostlyTimings(file) {
    let timings = 0;
    let others = 0;
    for (const { text } of (0,read_text/* linesOf */.Dx)(file)) {
        if (text.trim() === '')
            continue;
        if (timingOf(text) === undefined)
            others++;
        else
            timings++;
    }
    return timings > 0 && timings >= others;
}
function timingOf(line) {
    const text = line.trim();
    const simple = (plain.exec(text) ?? bracketed.exec(text))?.groups;
    if (simple !== undefined) {
        return { label: simple['label'], value: Number(simple['value']), unit: simple['unit'] };
    }
    const long = clock.exec(text)?.groups;
    if (long === undefined)
        return undefined;
    const minutes = Number(long['hours'] ?? 0) * 60 + Number(long['minutes']);
    return { label: long['label'], value: minutes * 60 + Number(long['seconds']), unit: 's' };
}
function addLabel(label, timings, place, into) {
    const [first] = timings;
    if (timings.length === 1) {
        into.add(label, [{ ...js_time_figureOf(first.value, first.unit), summary: 'single', count: 1 }], { place });
        return;
    }
    // One unit for all of them: a run slower than a second is printed in seconds, the next one in ms.
    const samples = timings.map(({ value, unit }) => value * milliseconds[unit.replace(/[µμ]/, 'u')]);
    into.add(label, [{ ...js_time_figureOf((0,collect/* medianOf */.ux)(samples), 'ms'), summary: 'median', count: samples.length, samples, order: 'time' }], { place });
}
function js_time_figureOf(value, unit) {
    return { name: 'time', value, unit };
}
const milliseconds = { ns: 1e-6, us: 1e-3, ms: 1, s: 1e3, min: 6e4, h: 3.6e6 };

;// CONCATENATED MODULE: ./lib/formats/julia/julia.js
/** BenchmarkTools.jl: the JSON of `BenchmarkTools.save(FILE, results)`, in its envelope
 *  `[{versions}, [values]]` or bare.
 *
 *  Takes groups of Trial (all samples, in time order) and TrialEstimate (one figure, of which the file
 *  does not say whether it is a minimum, a median or a mean). Names are the keys from the root, joined by
 *  `/`. Allocations and memory are metrics of their own. Refuses tuning parameters, and comparisons
 *  (TrialJudgement, TrialRatio). Source: serialization.jl, trials.jl. */



const julia = (0,collect/* fileFormat */.IR)({
    name: 'julia',
    title: 'BenchmarkTools.jl',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        return root !== undefined && valuesOf(root) !== undefined;
    },
    read: (file, into) => readValues(file, into),
    nothing: 'BenchmarkTools saved no trial',
});
const types = ['BenchmarkGroup', 'Trial', 'TrialEstimate', 'Parameters', 'TrialJudgement', 'TrialRatio', 'TagFilter'];
/** The type of a serialised value `["Trial", {…}]`; old versions write the module in front. */
function typeOf(value) {
    const name = value.isArray ? value.at(0).raw : undefined;
    if (typeof name !== 'string' || !value.at(1).isObject || value.raw.length !== 2)
        return undefined;
    const bare = name.replace(/^BenchmarkTools\./, '');
    return types.includes(bare) ? bare : undefined;
}
/** The values that were saved, or undefined where this is no file of BenchmarkTools. */
function valuesOf(root) {
    if (typeOf(root) !== undefined)
        return [root];
    const isEnvelope = root.isArray && root.at(0).at('Julia').isString && root.at(0).has('BenchmarkTools') && root.at(1).isArray;
    return isEnvelope ? root.at(1).items() : undefined;
}
function readValues(file, into) {
    const root = (0,read_json/* readJson */.Vh)(file);
    const values = valuesOf(root) ?? root.fail('a file of BenchmarkTools.save');
    const version = root.at(0).at('Julia').raw;
    if (typeof version === 'string')
        into.machine = { runtime: `Julia ${version}` };
    const parameters = { found: 0 };
    values.forEach((value, index) => {
        // Several values are saved without names; their position is all there is.
        addValue(value, values.length > 1 ? [`[${index + 1}]`] : [], into, parameters);
    });
    if (into.size === 0 && parameters.found > 0) {
        throw new model_failure/* FormatFailure */.G(file.path, undefined, `a tuning file: ${parameters.found} Parameters and no trial`, {
            hint: 'Save what `run(suite)` returns, not the parameters: BenchmarkTools.save("results.json", run(suite)).',
        });
    }
}
function addValue(value, path, into, parameters) {
    const fields = value.at(1);
    const name = path.join('/');
    switch (typeOf(value)) {
        case 'BenchmarkGroup':
            for (const [key, child] of fields.at('data').entries())
                addValue(child, [...path, key], into, parameters);
            return;
        case 'Trial':
            addTrial(name, fields, into);
            return;
        case 'TrialEstimate':
            addEstimate(name, fields, into);
            return;
        case 'Parameters':
            parameters.found++;
            into.ignore(value.path, name, 'tuning parameters, no result');
            return;
        default:
            // A TrialJudgement or TrialRatio compares two runs, which is no measurement.
            value.fail('a trial, an estimate or a group of them');
    }
}
function addTrial(name, fields, into) {
    const options = { place: fields.path };
    const times = fields.at('times').numbers();
    if (times.length === 0) {
        into.fail(name, 'a trial without a sample', options);
        return;
    }
    const collecting = fields.at('gctimes').missing ? [] : fields.at('gctimes').numbers();
    const collected = collecting.some((time) => time > 0)
        ? [
            {
                value: (0,collect/* medianOf */.ux)(collecting),
                unit: 'ns',
                name: 'gc-time',
                summary: 'median',
                count: collecting.length,
                samples: collecting,
                order: 'time',
            },
        ]
        : [];
    const main = {
        value: (0,collect/* medianOf */.ux)(times),
        unit: 'ns',
        name: 'time',
        summary: 'median',
        count: times.length,
        samples: times,
        order: 'time',
    };
    into.add(name, [main, ...julia_memoryOf(fields), ...collected], options);
}
function addEstimate(name, fields, into) {
    const main = { value: fields.at('time').number(), unit: 'ns', name: 'time' };
    const collected = fields.at('gctime').anyNumber() ?? 0;
    const others = collected > 0 ? [{ value: collected, unit: 'ns', name: 'gc-time' }] : [];
    into.add(name, [main, ...julia_memoryOf(fields), ...others], { place: fields.path });
}
/** What one evaluation allocates: the least of all samples, which repeats. */
function julia_memoryOf(fields) {
    const bytes = fields.at('memory').anyNumber();
    const allocations = fields.at('allocs').anyNumber();
    return [
        bytes === undefined ? [] : { value: bytes, unit: 'B', name: 'bytes', better: 'lower', exact: true },
        allocations === undefined
            ? []
            : { value: allocations, unit: '1', name: 'allocations', better: 'lower', exact: true },
    ].flat();
}

;// CONCATENATED MODULE: ./lib/formats/k6/k6.js
/** k6's end-of-test summary: the data of `handleSummary` (`metrics.X.values`), the older
 *  `--summary-export` (`metrics.X` flat), and the list of `--new-machine-readable-summary`, which has counts
 *  instead of rates, and the checks beside the metrics.
 *
 *  Every metric that measures is a row: trends with their median, mean and percentiles, counters with
 *  their rate, rates with their share. Times are milliseconds. `vus` is what the test was set to, and
 *  ignored. Thresholds that were crossed are listed as ignored, for the gate judges by itself; in the
 *  older export `false` means that the threshold held. */


const k6 = (0,collect/* fileFormat */.IR)({
    name: 'k6',
    title: 'k6',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        const metrics = root === undefined ? undefined : metricsOf(root);
        return metrics !== undefined && metrics.length > 0 && metrics.every(([, metric]) => kindOf(metric) !== undefined);
    },
    read: (file, into) => {
        const root = (0,read_json/* readJson */.Vh)(file);
        const seconds = root.at('config').at('duration').anyNumber();
        const metrics = metricsOf(root) ?? root.at('metrics').entries();
        for (const [name, metric] of metrics)
            k6_readMetric(name, metric, seconds, into);
        if (!metrics.some(([name]) => name === 'checks'))
            readChecks(root.at('results').at('checks').at('results'), into);
    },
});
/** Metrics by name: a map in two of the shapes, a list under `results` in the newest. */
function metricsOf(root) {
    const list = root.at('results').at('metrics');
    if (list.isArray) {
        const metrics = list.items();
        const named = metrics.every((metric) => metric.at('name').isString && metric.at('values').isObject);
        return named ? metrics.map((metric) => [metric.at('name').string(), metric]) : undefined;
    }
    return root.at('metrics').isObject ? root.at('metrics').entries() : undefined;
}
const kinds = ['trend', 'counter', 'rate', 'gauge'];
/** The metric's kind: written down in the newer shapes, to be seen from the fields in the older export. */
function kindOf(metric) {
    const values = k6_valuesOf(metric);
    const written = kinds.find((kind) => kind === metric.at('type').raw);
    if (written !== undefined)
        return values === metric ? undefined : written;
    if (values.has('passes') && values.has('fails'))
        return 'rate';
    if (values.has('count') && values.has('rate'))
        return 'counter';
    if (values.has('max') && (values.has('avg') || values.has('med')))
        return 'trend';
    return values.has('max') && values.has('value') ? 'gauge' : undefined;
}
function k6_valuesOf(metric) {
    return metric.at('values').isObject ? metric.at('values') : metric;
}
function k6_readMetric(name, metric, seconds, into) {
    const values = k6_valuesOf(metric);
    const options = { place: metric.path };
    const kind = kindOf(metric);
    noteThresholds(name, metric, into);
    if (kind === undefined)
        metric.fail('a trend, counter, rate or gauge of k6');
    else if (/^vus(?:_max)?$/.test(name))
        into.ignore(metric.path, name, 'what the test was set to, not a measurement');
    else if (kind === 'trend')
        into.add(name, trendOf(name, metric, values), options);
    else if (kind === 'counter')
        into.add(name, counterOf(name, metric, values, seconds), options);
    else if (kind === 'rate')
        into.add(name, [k6_rateOf(name, values)], options);
    else
        into.add(name, [{ name: 'value', unit: k6_unitOf(name, metric), value: values.at('value').number(), better: 'unknown' }], options);
}
/** Phases of a request that are often wholly skipped, so that zero is a fine value of theirs. */
const phases = /^(?:http_req|ws|grpc_req)_(?:blocked|connecting|tls_handshaking|looking_up|sending|receiving|waiting)(?:\{|$)/;
const builtInTimes = /^(?:http_req_\w+|iteration_duration|group_duration|grpc_req_\w+|ws_connecting|ws_session_duration|ws_ping|browser_\w+)(?:\{|$)/;
function trendOf(name, metric, values) {
    const unit = k6_unitOf(name, metric);
    const isTime = unit === 'ms';
    const better = isTime ? 'lower' : 'unknown';
    const median = values.at('med').optionalNumber();
    const main = {
        name: isTime ? (phases.test(name) ? 'duration' : 'time') : 'value',
        unit,
        better,
        value: median ?? values.at('avg').number(),
        summary: median === undefined ? 'mean' : 'median',
        count: values.at('count').anyNumber(),
    };
    const mean = values.at('avg').anyNumber();
    const more = values.entries().filter(([key]) => /^p\(\d/.test(key));
    return [
        main,
        ...(median === undefined || mean === undefined
            ? []
            : [{ name: 'mean', unit, better, value: mean, summary: 'mean' }]),
        ...more.map(([key, value]) => ({ name: key, unit, better, value: value.number(), summary: 'percentile' })),
    ];
}
/** The newest summary has only the count, and the length of the test in its `config`. */
function counterOf(name, metric, values, seconds) {
    const isData = metric.at('contains').raw === 'data' || /^data_(?:sent|received)$/.test(name);
    const isWork = /^(?:http_reqs|iterations|grpc_reqs)(?:\{|$)/.test(name);
    const total = values.at('count').anyNumber();
    const perSecond = total === undefined || seconds === undefined || seconds <= 0 ? undefined : total / seconds;
    const rate = values.at('rate').missing ? perSecond : values.at('rate').number();
    const rates = rate === undefined
        ? []
        : isWork
            ? [{ name: 'throughput', unit: '1/s', value: rate, better: 'higher', summary: 'mean' }]
            : [{ name: 'rate', unit: isData ? 'B/s' : '1/s', value: rate, better: 'unknown', summary: 'mean' }];
    const [main] = rates;
    if (main !== undefined && !values.at('rate').missing)
        return [main];
    const count = {
        name: isData ? 'size' : 'count',
        unit: isData ? 'B' : '1',
        value: values.at('count').number(),
        better: 'unknown',
        summary: 'total',
    };
    return [count, ...rates.filter(({ value }) => value > 0)];
}
/** Checks by their names; `checks` is the share of all of them that passed, as in the older summaries. */
function readChecks(checks, into) {
    if (!checks.isArray || checks.list().length === 0)
        return;
    const items = checks.items();
    const sum = (key) => items.reduce((all, check) => all + check.at(key).count(), 0);
    const [passes, fails] = [sum('passes'), sum('fails')];
    if (passes + fails === 0)
        return;
    const figure = {
        name: 'share',
        unit: '1',
        value: passes / (passes + fails),
        better: 'higher',
        summary: 'mean',
    };
    into.add('checks', [figure], { place: checks.path });
}
/** `checks` should be high, `http_req_failed` low; what another rate counts is not known. */
function k6_rateOf(name, values) {
    const better = /^checks(?:\{|$)/.test(name)
        ? 'higher'
        : /^http_req_failed(?:\{|$)/.test(name)
            ? 'lower'
            : 'unknown';
    const rate = values.has('rate') ? values.at('rate') : values.at('value');
    return { name: 'share', unit: '1', value: rate.number(), better, summary: 'mean' };
}
function k6_unitOf(name, metric) {
    const contains = metric.at('contains').raw;
    if (contains === 'time' || (contains === undefined && builtInTimes.test(name)))
        return 'ms';
    return contains === 'data' ? 'B' : '1';
}
function noteThresholds(name, metric, into) {
    const thresholds = metric.at('thresholds');
    if (!thresholds.isObject)
        return;
    for (const [expression, result] of thresholds.entries()) {
        const crossed = result.isObject ? result.at('ok').raw === false : result.raw === true;
        if (crossed)
            into.ignore(result.path, `${name}: ${expression}`, "a threshold of the test that was crossed; k6's own verdict");
    }
}

;// CONCATENATED MODULE: ./lib/formats/libtest/panics.js
/** The output of failed benchmarks, which libtest prints after all results:
 *
 *      ---- tests::b stdout ----
 *      thread 'main' panicked at src/tests.rs:28:9:
 *      explicit panic */

const panics_longest = 12;
/** The beginning of what each failed benchmark printed. */
function panicsOf(file) {
    const sections = new Map();
    let section;
    for (const { text } of (0,read_text/* linesOf */.Dx)(file)) {
        const name = /^---- (?<name>.+) stdout ----$/.exec(text)?.groups?.['name'];
        if (name !== undefined) {
            section = [];
            sections.set(name, section);
        }
        else if (/^(?:failures:|test result:)/.test(text))
            section = undefined;
        else if (section !== undefined && section.length < panics_longest)
            section.push(text);
    }
    return new Map([...sections].map(([name, lines]) => [name, panicText(lines.join('\n'))]));
}
/** A panic without its backtrace and without the advice to ask for one, on one line. */
function panicText(output) {
    const lines = output.split('\n', panics_longest).map((line) => line.trim());
    const end = lines.findIndex((line) => /^(?:stack backtrace:|note: )/.test(line));
    return lines
        .slice(0, end === -1 ? lines.length : end)
        .filter((line) => line !== '')
        .join(' ')
        .slice(0, 500);
}

;// CONCATENATED MODULE: ./lib/formats/libtest/events.js
/** One line of `cargo bench -- -Z unstable-options --format json`. Broken JSON is an error: the line may
 *  be a benchmark's that was cut short. */



/** @returns what became of the suite, where the event says so. */
function readEvent(file, text, place, target, into) {
    const event = (0,read_json/* readJsonLine */.Pl)(file, text, place);
    const type = event.at('type').optionalString();
    const name = event.at('name').optionalString();
    const options = { context: target, place };
    if (type === 'bench' && name !== undefined) {
        const rate = event.at('mib_per_second').optionalNumber();
        into.add(name, timingFigures({
            value: event.at('median').number(),
            unit: 'ns/iter',
            range: event.at('deviation').number(),
            // Called MiB, but the harness divides by a million, as it does for the text's MB/s.
            ...(rate === undefined ? {} : { rate, rateUnit: 'MB/s' }),
        }), options);
    }
    else if (type === 'test' && name !== undefined && event.at('event').raw === 'failed') {
        into.fail(name, events_messageOf(event), options);
    }
    else
        into.ignore(place, text, 'an event without a figure');
    if (type !== 'suite')
        return null;
    return event.at('event').raw === 'started' ? 'started' : 'over';
}
function events_messageOf(event) {
    const message = event.at('message').isString ? event.at('message') : event.at('reason');
    if (message.isString)
        return message.string();
    return event.at('stdout').isString ? panicText(event.at('stdout').string()) : '';
}

;// CONCATENATED MODULE: ./lib/formats/libtest/libtest.js
/** `cargo bench` with Rust's own harness (libtest), its text and its `--format json` lines; also what
 *  imitates it, such as criterion's `--output-format bencher`:
 *
 *      test fib_20 ... bench:      18,794.12 ns/iter (+/- 440.25) = 123 MB/s
 *
 *  The figure is the median; behind `+/-` stands the range (slowest minus fastest). A benchmark that
 *  panicked is `failed`, with the panic's text. The harness prints `ignored` for unit tests as well as
 *  for benchmarks under `#[ignore]`, so these lines name no benchmark and are listed as ignored.
 *  Where two targets have a benchmark of the same name, the target that cargo named goes in front. */










/** Behind `test name ... `, or behind what the benchmark printed meanwhile. */
const figures = /^bench:\s+(?<value>[\d,]+(?:\.\d+)?|inf|NaN) (?<unit>\S+) \(\+\/- (?<range>[\d,]+(?:\.\d+)?|inf|NaN)\)(?: = (?<rate>[\d,]+(?:\.\d+)?) (?<rateUnit>\S+))?(?: <[^>]*>)?$/;
const libtest_resembles = /\S\/iter \(\+\/- |\bbench:\s+[\d,.]+ \S|\(\+\/- [\d,.]+\)|^test \S.*\s\.{1,2}\s*$/;
const outcome = /^(?<word>FAILED|ok|ignored)(?:$|[ ,])/;
const beginning = /^running (\d+) tests?$/;
const suite = /^test result: (?:ok|FAILED)\. \d+ passed; (?:.*; (?<measured>\d+) measured)?/;
const libtest_event = /^\s*\{ ?"type": ?"(?:suite|test|bench)"/;
/** What libtest and cargo print around results. A text with nothing else is libtest's, even without a
 *  figure; other harnesses print the same frame, and their own figures with it. */
const libtest_frame = /^(?:running \d+ tests?$|test result: |test .+ \.\.\. |\s+(?:Running|Compiling|Finished|Doc-tests|Downloading|Downloaded|Locking|Updating|Blocking|Fresh) |(?:warning|note|error)\b|\s*$)/;
const libtest = (0,collect/* fileFormat */.IR)({
    name: 'libtest',
    title: 'Rust libtest',
    nothing: 'no line such as `test name ... bench: 1,234 ns/iter (+/- 56)`',
    looks: looksLikeLibtest,
    read: (file, into) => new libtest_Reader(file, into).read(),
});
function looksLikeLibtest(file) {
    if (anyLine(file, (text) => libtest_event.test(text) || figures.test(testIn(text)?.rest ?? '')))
        return true;
    if (!anyLine(file, (text) => suite.test(text)))
        return false;
    const failed = anyLine(file, (text) => outcome.exec(testIn(text)?.rest ?? '')?.groups?.['word'] === 'FAILED');
    return failed || !anyLine(file, (text) => !libtest_frame.test(text));
}
/** `test name ... rest`, the name padded. */
function testIn(text) {
    const line = text.trim();
    const at = `${line} `.indexOf(' ... ');
    if (!line.startsWith('test ') || at < 6)
        return undefined;
    return { name: line.slice(5, at).trim(), rest: line.slice(at + 5).trim() };
}
class libtest_Reader {
    file;
    into;
    others;
    target;
    panics;
    /** A benchmark whose name was printed, and whose figures were not yet: it prints something itself. */
    open;
    /** How many lines of tests a target that is not over still owes. */
    owed = 0;
    /** Figures of a target that is not over. */
    measured = 0;
    /** Whether a suite of JSON events began and is not over. */
    eventsOpen = false;
    constructor(file, into) {
        this.file = file;
        this.into = into;
        this.others = new IgnoredLines(into, 'no result line');
    }
    read() {
        for (const { number, text } of (0,read_text/* linesOf */.Dx)(this.file)) {
            if (text.trim() !== '')
                this.line(text, number);
        }
        this.others.end();
        // Where one began and is not over, that is told as its failure.
        if (this.open === undefined)
            this.refuseOwed(undefined);
        if (this.eventsOpen)
            throw (0,cut_short/* endMissing */.Q)(this.file.path, undefined, 'the event that ends the suite is not there');
        this.close();
    }
    refuseOwed(place) {
        if (this.owed <= 0)
            return;
        const missing = `${this.owed} of the tests that \`running … tests\` announces are not there, nor is \`test result: …\``;
        throw (0,cut_short/* endMissing */.Q)(this.file.path, place, missing);
    }
    line(text, number) {
        const place = `line ${number}`;
        this.target = targetIn(text) ?? this.target;
        const test = testIn(text);
        const late = this.open === undefined ? -1 : text.indexOf('bench: ');
        if (test !== undefined)
            this.test(test, text, place);
        else if (libtest_event.test(text)) {
            this.others.end();
            const change = readEvent(this.file, text, place, this.target, this.into);
            if (change !== null)
                this.eventsOpen = change === 'started';
        }
        else if (late !== -1 && figures.test(text.slice(late).trim()))
            this.add(this.open, text.slice(late).trim());
        else {
            const over = suite.exec(text);
            if (over !== null)
                this.endSuite(Number(over.groups?.['measured'] ?? 0), place);
            const announced = beginning.exec(text.trim())?.[1];
            if (announced !== undefined) {
                this.refuseOwed(place);
                this.owed = Number(announced);
            }
            (0,missed_result/* refuseMissed */.W)(this.file.path, place, text, libtest_resembles);
            this.others.add(number, text);
        }
    }
    endSuite(measured, place) {
        this.close();
        if (measured > this.measured) {
            throw new model_failure/* FormatFailure */.G(this.file.path, place, `${measured} benchmarks were measured and ${this.measured} are there`, {
                hint: 'Keep all lines that the harness prints, and let nothing else be printed into them.',
            });
        }
        this.owed = 0;
        this.measured = 0;
    }
    test({ name, rest }, text, place) {
        this.others.end();
        this.close();
        this.owed--;
        const word = outcome.exec(rest)?.groups?.['word'];
        if (figures.test(rest))
            this.add({ name, place }, rest);
        else if (rest.startsWith('bench:')) {
            throw new model_failure/* FormatFailure */.G(this.file.path, place, `a benchmark's line that is broken or cut short: ${(0,read_text/* excerpt */.Kb)(text)}`);
        }
        else if (word === 'FAILED') {
            this.panics ??= panicsOf(this.file);
            this.into.fail(name, this.panics.get(name) ?? rest, { context: this.target, place });
        }
        else if (word === undefined)
            this.open = { name, place };
        else
            this.into.ignore(place, text, reasonOf(word));
    }
    add({ name, place }, printed) {
        this.open = undefined;
        this.measured++;
        this.into.add(name, timingFigures(libtest_timingOf(figures.exec(printed).groups)), { context: this.target, place });
    }
    close() {
        if (this.open === undefined)
            return;
        const { name, place } = this.open;
        this.into.fail(name, 'it began, but no result was printed', { context: this.target, place });
        this.open = undefined;
    }
}
function libtest_timingOf(groups) {
    const { value, unit, range, rate, rateUnit } = groups;
    return {
        value: libtest_numberOf(value),
        unit: unit,
        range: libtest_numberOf(range),
        ...(rate === undefined ? {} : { rate: libtest_numberOf(rate), rateUnit: rateUnit }),
    };
}
function libtest_numberOf(printed) {
    return printed === 'inf' ? Number.POSITIVE_INFINITY : Number(printed.replaceAll(',', ''));
}
function reasonOf(word) {
    return word === 'ok'
        ? 'a test, or a benchmark run once as a test: no figure'
        : 'ignored by the harness: a unit test, or a benchmark under #[ignore]';
}

;// CONCATENATED MODULE: ./lib/formats/lighthouse/lighthouse.js
/** Lighthouse and Lighthouse CI: full reports (`lhr-*.json`) and the `manifest.json` of `.lighthouseci`.
 *
 *  A row is a page, its metrics are the score and the audits that make it up. Each report is a load of
 *  the page in a fresh browser, so the n-th reports of all pages are launch n. A manifest has scores
 *  only; beside full reports it says nothing more and is ignored. Scores are 0 to 1. */



const lighthouse = {
    name: 'lighthouse',
    title: 'Lighthouse CI',
    recognises: (files) => files.some((file) => lighthouse_isReport((0,read_json/* tryJson */.MR)(file)) || isManifest((0,read_json/* tryJson */.MR)(file))),
    read: (files) => {
        const loads = loadsOf(files);
        const path = files[0]?.path ?? 'results';
        if (loads.length === 0)
            throw new model_failure/* FormatFailure */.G(path, undefined, 'the Lighthouse results hold no page');
        const collectors = [];
        const seen = new Map();
        for (const load of loads) {
            const index = seen.get(load.url) ?? 0;
            seen.set(load.url, index + 1);
            const into = collectors[index] ?? new collect/* Collector */.gR(load.file);
            collectors[index] = into;
            into.file = load.file;
            load.addTo(into);
        }
        const notes = new collect/* Collector */.gR(path);
        for (const file of files)
            noteOthers(file, files, notes);
        const launches = collectors.map((into) => into.launch());
        return { launches, ignored: [...notes.ignored, ...collectors.flatMap((into) => into.ignored)] };
    },
};
function loadsOf(files) {
    const roots = files.map((file) => ({ file: file.path, root: files.length === 1 ? (0,read_json/* readJson */.Vh)(file) : (0,read_json/* tryJson */.MR)(file) }));
    const reports = roots.flatMap(({ file, root }) => (lighthouse_isReport(root) ? [reportLoad(file, root)] : []));
    if (reports.length > 0)
        return reports;
    return roots.flatMap(({ file, root }) => isManifest(root) ? root.items().map((run) => manifestLoad(file, run)) : []);
}
function lighthouse_isReport(root) {
    return root?.at('lighthouseVersion').isString === true && root.at('audits').isObject;
}
function isManifest(root) {
    if (root?.isArray !== true || root.items().length === 0)
        return false;
    return root
        .items()
        .every((run) => run.at('url').isString && run.has('isRepresentativeRun') && run.at('summary').isObject);
}
function manifestLoad(file, run) {
    const url = run.at('url').string();
    const addTo = (into) => {
        const scores = run
            .at('summary')
            .entries()
            .filter(([, score]) => !score.missing);
        const figures = scores.map(([category, score]) => scoreOf(category, score.number()));
        const [main, ...more] = figures;
        if (main === undefined)
            into.fail(url, 'the run has no score', { place: run.path });
        else
            into.add(url, [main, ...more], { place: run.path });
    };
    return { url, file, addTo };
}
function reportLoad(file, root) {
    const page = ['requestedUrl', 'finalDisplayedUrl', 'finalUrl'].map((key) => root.at(key)).find((url) => url.isString);
    const url = page?.string() ?? root.at('requestedUrl').string();
    const addTo = (into) => {
        const error = root.at('runtimeError');
        if (error.isObject && error.at('code').raw !== 'NO_ERROR') {
            const message = error.at('message');
            into.fail(url, message.isString ? message.string() : 'Lighthouse could not load the page');
            return;
        }
        const figures = [...scoresOf(root), ...auditsOf(root, into)];
        const [main, ...more] = figures;
        if (main === undefined)
            into.fail(url, 'the report has neither scores nor measured audits');
        else
            into.add(url, [main, ...more]);
    };
    return { url, file, addTo };
}
function scoresOf(root) {
    const categories = root.at('categories');
    if (!categories.isObject)
        return [];
    return categories.entries().flatMap(([category, value]) => {
        const score = value.at('score').optionalNumber();
        return score === undefined ? [] : [scoreOf(category, score)];
    });
}
function scoreOf(category, value) {
    return { name: `${category}-score`, unit: '1', better: 'higher', value, summary: 'single' };
}
const usual = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'speed-index',
    'total-blocking-time',
    'cumulative-layout-shift',
];
/** The audits that the performance score is made of. */
function auditsOf(root, into) {
    const refs = root.at('categories').at('performance').at('auditRefs');
    const weighted = refs.isArray
        ? refs
            .items()
            .flatMap((ref) => (ref.at('weight').anyNumber() ?? 0) > 0 && ref.at('id').isString ? [ref.at('id').string()] : [])
        : [];
    return (weighted.length === 0 ? usual : weighted).flatMap((id) => {
        const audit = root.at('audits').at(id);
        const value = audit.at('numericValue');
        const message = audit.at('errorMessage');
        if (message.isString)
            into.ignore(audit.path, id, message.string());
        return value.missing ? [] : [auditOf(id, value.number(), audit.at('numericUnit'))];
    });
}
function auditOf(name, value, unit) {
    return { name, value, unit: unit.isString ? unit.string() : 'millisecond', better: 'lower', summary: 'single' };
}
/** Accounts for files that no load came from. */
function noteOthers(file, all, notes) {
    const root = (0,read_json/* tryJson */.MR)(file);
    notes.file = file.path;
    if (lighthouse_isReport(root))
        return;
    if (isManifest(root)) {
        if (all.some((other) => lighthouse_isReport((0,read_json/* tryJson */.MR)(other))))
            notes.ignore(undefined, 'manifest', 'the full reports say more');
    }
    else {
        // A report that was cut short must not be taken for some other file.
        if ((0,read_json/* startsLikeJson */.rv)(file))
            (0,read_json/* readJson */.Vh)(file);
        notes.ignore(undefined, file.path, 'no report of Lighthouse');
    }
}

;// CONCATENATED MODULE: ./lib/formats/luau/luau.js
/** Luau's bench.py: `SUCCESS: name : 15.041ms +/- 0.636% on luau` lines, and the table of results after
 *  them, which repeats them (it is read where it stands alone). The mean of each benchmark; the row
 *  `Total` is a sum and no benchmark. */



const success = /^SUCCESS:\s+(\S.*?)\s*:\s+([\d.]+)(ns|us|µs|ms|s)\s+\+\/-\s+([\d.]+)%(?: on (\S.*?))?\s*$/;
const luau_failure = /^(?:FAILED|FAILURE|ERROR):\s+(\S.*?)\s*(?::\s*(.*))?$/;
const luau_row = /^(\S.*?)\s*\|\s*([\d.]+)(ns|us|µs|ms|s)\s*\|\s*([\d.]+)(ns|us|µs|ms|s)\s*\|\s*([\d.]+%|---)\s*\|\s*(\S.*?)\s*$/;
const luau_resembles = /^\s*(?:SUCCESS|FAILED)\b|\d(?:ns|us|µs|ms|s)\s+(?:\+\/-\s+[\d.]+%|\|\s*[\d.]+(?:ns|us|µs|ms|s)\s*\|)/;
const luau = (0,collect/* fileFormat */.IR)({
    name: 'luau',
    title: 'Luau bench.py',
    looks: (file) => {
        const text = (0,read_text/* tryText */.RA)(file) ?? '';
        return (/^(?:\u001b\[\d+m)?SUCCESS(?:\u001b\[\d+m)?: .* \+\/- /m.test(text) ||
            /^Test +\| Min +\| Average +\| StdDev%/m.test(text));
    },
    read: (file, into) => {
        const before = into.size;
        const table = [];
        for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
            if ((0,read_text/* isTooLongForRow */.IG)(text))
                into.ignore(`line ${number}`, text, 'too long for a result of bench.py');
            else if (luau_row.test(text))
                table.push({ text, number });
            else if (!luau_readLine(text, number, into) && !isFrame(text)) {
                (0,missed_result/* refuseMissed */.W)(file.path, `line ${number}`, text, luau_resembles);
                into.ignore(`line ${number}`, text, 'no result of bench.py');
            }
        }
        for (const { text, number } of into.size > before ? [] : table)
            readRow(text, number, into);
    },
});
function luau_readLine(text, number, into) {
    const place = `line ${number}`;
    const good = success.exec(text);
    if (good !== null) {
        const [, name, value, unit, margin, driver] = good;
        (0,missed_result/* refuseGlued */.A)(into.file, place, `${name} ${driver ?? ''}`, luau_resembles);
        into.add(name, [luau_figureOf(value, unit, Number(margin))], { place, context: driver });
        return true;
    }
    const bad = luau_failure.exec(text);
    if (bad !== null)
        into.fail(bad[1], bad[2] ?? '', { place });
    return bad !== null;
}
function readRow(text, number, into) {
    const [, name, , , average, unit, margin, driver] = luau_row.exec(text);
    const place = `line ${number}`;
    if (name === 'Total')
        into.ignore(place, text, 'a sum over all benchmarks');
    else
        into.add(name, [luau_figureOf(average, unit, Number.parseFloat(margin))], { place, context: driver });
}
function luau_figureOf(value, unit, percent) {
    return { value: Number(value), unit, summary: 'mean', spread: { kind: 'relative-margin', value: percent / 100 } };
}
/** Headings and rules of the table. */
function isFrame(text) {
    return /^[-=+\s]*(?:RESULTS)?[-=+\s]*$/.test(text) || /^Test +\|/.test(text);
}

;// CONCATENATED MODULE: ./lib/formats/mitata/table.js
/** The table that mitata prints for people, of versions 0.1 and 1 and of `format: 'markdown'`. It holds a rounded
 *  mean for each benchmark and no sample. Rows are known by `/iter` behind their time; what stands between them
 *  (ranges, bars, summaries) is accounted for. A line that has `/iter` and was not understood is an error. */






const mitata_table_header = /^benchmark +(?:avg|time \(avg\)) +\(min … max\)(?: +p75| +\/|\s*$)|^\|\s*benchmark\s*\|\s*avg\s*\|\s*min\s*\|/;
const table_row = /^(?:\| *)?(\S.*?)\s+(?:\| *)?`?\s*(\d[\d.,'’]*) ?([pnuµμm]?s|m|h)\/iter(?=[\s`]|$)/;
const table_failed = /^(?:\| *)?(\S.*?) +(?:\| *)?error:\s*(.*?)(?: *\|)*$/;
const mitata_table_resembles = /(?:^|[\s\d])(?:[pnuµμm]?s|m|h)\/iter/;
/** Within the table: a time in its column that lost the end of its unit, or all of it. */
const cutRow = /^[^\s•|].*\s{2,}\d[\d.,]*(?: (?:[pnuµμm]?s?|[mh])(?:\/i?t?e?)?)?$/;
const table_group = /^• (.*\S)\s*$|^\| (?:• (.*?))? *\| +avg +\| +min +\|/;
/** Rules, and the second and third line of a row: `(min … max) p99` with bars. */
const part = /^[-\s|:]*$|^\s*\(?\s*[\d.,'’]+\s+\S{1,2} … /;
const table_machine = /^(cpu|runtime): (.*\S)\s*$/;
function table_hasPrintedTable(file) {
    return !(0,read_json/* startsLikeJson */.rv)(file) && anyLine(file, (text) => text.length < 2000 && mitata_table_header.test(text));
}
function table_readPrintedTable(file, into) {
    const others = new IgnoredLines(into, 'no row of the table');
    const found = { inTable: false, context: undefined };
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        if (!(0,read_text/* isTooLongForRow */.IG)(text) && mitata_table_readLine(text, number, found, into)) {
            others.end();
            continue;
        }
        (0,missed_result/* refuseMissed */.W)(file.path, `line ${number}`, text, mitata_table_resembles);
        if (found.inTable)
            (0,missed_result/* refuseMissed */.W)(file.path, `line ${number}`, text, cutRow);
        others.add(number, text);
    }
    others.end();
    into.ignore(undefined, "mitata's table", 'rounded means and no samples: `run({ format: "json" })` has all');
}
/** True for what belongs to the table. */
function mitata_table_readLine(text, number, found, into) {
    const place = `line ${number}`;
    const [, key, value] = table_machine.exec(text) ?? [];
    if (key !== undefined)
        into.machine = { ...into.machine, [key]: value };
    if (mitata_table_header.test(text)) {
        found.inTable = true;
        return true;
    }
    if (!found.inTable)
        return key !== undefined;
    const result = table_row.exec(text);
    if (result !== null) {
        const [, name, time, unit] = result;
        (0,missed_result/* refuseGlued */.A)(into.file, place, `${name} ${text.slice(result[0].length)}`, mitata_table_resembles);
        into.add(name, [table_timeOf(time, unit, into.file, place)], { place, context: found.context });
        return true;
    }
    const mistake = table_failed.exec(text);
    if (mistake !== null)
        into.fail(mistake[1], mistake[2], { place, context: found.context });
    const named = table_group.exec(text);
    if (named !== null)
        found.context = named[1] ?? named[2];
    return mistake !== null || named !== null || part.test(text);
}
function table_timeOf(time, unit, file, place) {
    const long = { m: 'min', μs: 'µs' }[unit] ?? unit;
    return { name: 'time', value: printedNumber(time, file, place), unit: long, summary: 'mean' };
}

;// CONCATENATED MODULE: ./lib/formats/mitata/mitata.js
/** mitata's JSON (`run({format: 'json'})`, before version 1 `run({json: true})`, and the C++ header's):
 *  times in nanoseconds per iteration. The table that it prints is read as well (table.ts).
 *
 *  A benchmark with arguments has one run per combination, and the run's `name` has them filled in (the
 *  `alias` has not). `samples` are sorted, with the two fastest and the two slowest cut off. Heap, the
 *  time of the collector and hardware counters are metrics of their own. `context.noop` is mitata's
 *  measurement of its own overhead and no benchmark. */



const mitata = (0,collect/* fileFormat */.IR)({
    name: 'mitata',
    title: 'mitata',
    nothing: '`benchmarks` is empty: mitata ran no benchmark',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        if (root === undefined)
            return table_hasPrintedTable(file);
        if (!root.at('benchmarks').isArray)
            return false;
        return root.at('context').at('noop').isObject || isOldReport(root);
    },
    read: mitata_readDocument,
});
/** Before version 1: no context, and each benchmark holds its figures itself. */
function isOldReport(root) {
    const first = root.at('benchmarks').at(0);
    return root.has('cpu') && root.at('runtime').isString && (first.has('stats') || first.has('error'));
}
function mitata_readDocument(file, into) {
    if (table_hasPrintedTable(file)) {
        table_readPrintedTable(file, into);
        return;
    }
    const root = (0,read_json/* readJson */.Vh)(file);
    mitata_readMachine(root, into);
    if (root.at('context').has('noop')) {
        into.ignore('context.noop', 'noop', "mitata's measurement of its own overhead, no benchmark");
    }
    for (const benchmark of root.at('benchmarks').items()) {
        const group = groupOf(benchmark, root.at('layout'));
        if (benchmark.has('runs')) {
            for (const run of benchmark.at('runs').items())
                addRun(run, run.at('stats'), group, into);
        }
        else {
            // The C++ header writes the figures beside the name.
            addRun(benchmark, benchmark.has('avg') ? benchmark : benchmark.at('stats'), group, into);
        }
    }
}
function mitata_readMachine(root, into) {
    const context = root.has('context') ? root.at('context') : root;
    const cpu = stringIn(context.at('cpu').isObject ? context.at('cpu').at('name') : context.at('cpu'));
    const [runtime, version] = [stringIn(context.at('runtime')), stringIn(context.at('version'))];
    const arch = stringIn(context.at('arch'));
    into.machine = {
        ...(cpu === undefined ? {} : { cpu }),
        ...(arch === undefined ? {} : { arch }),
        ...(runtime === undefined ? {} : { runtime: version === undefined ? runtime : `${runtime} ${version}` }),
    };
}
function stringIn(json) {
    return json.isString ? json.string() : undefined;
}
/** A group's name, or its number in the layout where it has none. Before version 1: the name itself. */
function groupOf(benchmark, layout) {
    const group = benchmark.at('group');
    if (group.isString)
        return group.string().startsWith('$mitata_group') ? undefined : group.string();
    return group.isNumber ? stringIn(layout.at(group.number()).at('name')) : undefined;
}
function addRun(run, stats, context, into) {
    const name = run.at('name').string();
    const options = { context, place: run.path };
    if (stats.missing) {
        if (!run.has('error'))
            run.fail('a run with `stats` or `error`');
        into.fail(name, mitata_messageOf(run.at('error')), options);
        return;
    }
    into.add(name, [mitata_timeOf(stats), ...extrasOf(stats)], options);
}
function mitata_messageOf(error) {
    return error.isString ? error.string() : (stringIn(error.at('message')) ?? '');
}
function mitata_timeOf(stats) {
    const samples = stats.at('samples').optionalNumbers();
    const median = stats.at('p50').optionalNumber();
    const [min, max] = [stats.at('min').anyNumber(), stats.at('max').anyNumber()];
    return {
        name: 'time',
        unit: 'ns',
        value: median ?? stats.at('avg').number(),
        summary: median === undefined ? 'mean' : 'median',
        // Without samples `ticks` counts iterations, however many of them one measurement took together.
        count: samples?.length ?? stats.at('ticks').anyNumber(),
        samples,
        order: 'sorted',
        ...(min === undefined || max === undefined ? {} : { spread: { kind: 'range', value: max - min } }),
    };
}
function extrasOf(stats) {
    const extras = [
        mitata_meanOf(stats.at('heap'), 'heap', 'B', 'lower'),
        // What the forced collections took, which mitata runs between measurements and leaves out of the time.
        informing(mitata_meanOf(stats.at('gc'), 'collector', 'ns', 'unknown')),
    ];
    const counters = stats.at('counters').isObject ? mitata_countersOf(stats.at('counters'), '') : [];
    return [...extras.filter((figure) => figure !== undefined), ...counters];
}
/** Hardware counters of `@mitata/counters`, some inside others: `cache`, `cache misses`. */
function mitata_countersOf(counters, before) {
    if (counters.depth > 20)
        return [];
    return counters.entries().flatMap(([key, counter]) => {
        if (!counter.isObject)
            return [];
        const name = `${before}${key.replaceAll('_', ' ').trim()}`;
        const own = mitata_meanOf(counter, name, '', 'lower');
        return [...(own === undefined ? [] : [own]), ...mitata_countersOf(counter, `${name} `)];
    });
}
function informing(figure) {
    return figure === undefined ? undefined : { ...figure, role: 'information' };
}
function mitata_meanOf(json, name, unit, better) {
    const value = json.at('avg').anyNumber();
    return value === undefined ? undefined : { name, unit, value, better, summary: 'mean' };
}

;// CONCATENATED MODULE: ./lib/formats/nanobench/report.js
/** nanobench's JSON. */


function report_looksLikeReport(file) {
    const text = (0,read_text/* tryText */.RA)(file) ?? '';
    if (/"median\(elapsed\)"\s*:/.test(text))
        return true;
    const results = (0,read_json/* tryJson */.MR)(file)?.at('results');
    const root = (0,read_json/* tryJson */.MR)(file);
    // Nothing ran: only the frame of the template is left.
    return results?.isArray === true && results.items().length === 0 && root?.entries().length === 1;
}
/** The three strings of the template, which it copies as they are. */
const unescaped = /("title": ")(.{0,2000}?)(",\s*"name": ")(.{0,2000}?)(",\s*"unit": ")(.{0,200}?)(",\s*"batch": )/gs;
/** A quote or a backslash in a name breaks the document. Where the document is valid as it stands it is
 *  taken so; only a backslash that happens to form an escape is then read as that. */
function repaired(file) {
    if ((0,read_json/* tryJson */.MR)(file) !== undefined)
        return file;
    const quote = (raw) => JSON.stringify(raw).slice(1, -1);
    const text = (0,read_text/* textOf */.b6)(file).replace(unescaped, (_, a, title, b, name, c, unit, d) => [a, quote(title), b, quote(name), c, quote(unit), d].join(''));
    return { path: file.path, bytes: new TextEncoder().encode(text) };
}
function report_readReport(file, into) {
    for (const result of (0,read_json/* readJson */.Vh)(repaired(file)).at('results').items())
        report_addResult(result, into);
}
function report_addResult(result, into) {
    const complexity = result.at('complexityN').anyNumber() ?? -1;
    const own = result.at('name').string();
    const name = complexity > 0 ? `${own} (complexityN=${complexity})` : own;
    const measurements = result.at('measurements').missing ? [] : result.at('measurements').items();
    const samples = measurements.map((one) => one.at('elapsed').number());
    const place = result.at('median(elapsed)');
    const main = {
        value: place.isNumber ? place.raw : place.number(),
        unit: 's',
        name: 'time',
        summary: 'median',
        count: samples.length === 0 ? epochsOf(result) : samples.length,
        samples,
        order: 'time',
        spread: relativeError(result.at('medianAbsolutePercentError(elapsed)')),
    };
    into.add(name, [main, ...batchThroughput(main.value, result), ...report_counters(result, measurements)], {
        context: result.at('title').optionalString(),
        place: result.path,
    });
}
function epochsOf(result) {
    const epochs = result.at('epochs');
    return epochs.missing ? undefined : epochs.count();
}
function relativeError(place) {
    const value = place.anyNumber();
    return value === undefined ? undefined : { kind: 'relative-margin', value };
}
/** Where one iteration handles a batch (bytes, elements), the rate at which it does. */
function batchThroughput(seconds, result) {
    const batch = result.at('batch').anyNumber() ?? 1;
    const unit = result.at('unit').optionalString() ?? 'op';
    if (batch === 1 || batch <= 0 || seconds <= 0)
        return [];
    return [
        {
            value: batch / seconds,
            unit: `${unit}/s`,
            name: 'throughput',
            better: 'higher',
            summary: 'median',
            repeats: 'time',
        },
    ];
}
const counterNames = [
    ['instructions', 'instructions'],
    ['cpucycles', 'cycles'],
    ['branchinstructions', 'branches'],
    ['branchmisses', 'branch-misses'],
    ['pagefaults', 'page-faults'],
    ['contextswitches', 'context-switches'],
];
/** Performance counters of Linux. Without permission to read them all are 0, which was not measured. */
function report_counters(result, measurements) {
    const values = counterNames.map(([key]) => result.at(`median(${key})`).anyNumber());
    if (values.every((value) => value === undefined || value === 0))
        return [];
    return counterNames.flatMap(([key, name], index) => {
        const value = values[index];
        const samples = measurements.map((one) => one.at(key).anyNumber()).filter((sample) => sample !== undefined);
        return value === undefined
            ? []
            : [
                {
                    value,
                    unit: '',
                    name,
                    // The kernel decides on these, and how long the measuring took.
                    ...(key === 'pagefaults' || key === 'contextswitches' ? { role: 'information' } : {}),
                    better: 'lower',
                    summary: 'median',
                    count: samples.length || undefined,
                    samples,
                    order: 'time',
                },
            ];
    });
}

;// CONCATENATED MODULE: ./lib/formats/nanobench/table.js
/** nanobench's own output: a markdown table, whose columns depend on the machine and the settings, and
 *  the CSV template. */



const table_csvHeader = /^"title";"name";"unit";"batch";"elapsed";"error %";/m;
const table_tableHeader = /^\|.*? [^|/ ]+\/[^|]+ \|.* err% \|.*\| \S.*\r?\n\|-+:\|/m;
/** A row of the table: a percentage, and in its last cell a name in backticks. */
const nanobench_table_row = /\|\s+[\d.]+%\s+\|.*\|\s+(?::\w+: )?`/;
/** Quotes in names are not doubled, so the cells are found from the ends. */
const csvRow = /^"(?<title>.*?)";"(?<name>.*)";"(?<unit>[^"]*)";(?<figures>[^";]*(?:;[^";]*)*)$/;
function table_readCsv(file, into) {
    let columns;
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        const place = `line ${number}`;
        if (table_csvHeader.test(text))
            columns = text
                .split(';')
                .slice(3)
                .map((cell) => cell.replaceAll('"', ''));
        else if (columns === undefined || text.trim() === '')
            ignoreText(text, place, into);
        else
            addCsvRow(text, columns, place, file.path, into);
    }
}
function ignoreText(text, place, into) {
    if (text.trim() !== '')
        into.ignore(place, text, 'text before the table');
}
function addCsvRow(text, columns, place, file, into) {
    const found = csvRow.exec(text)?.groups;
    const figures = (found?.['figures'] ?? '').split(';');
    if (found === undefined || figures.length !== columns.length) {
        throw new model_failure/* FormatFailure */.G(file, place, `no row with ${columns.length + 3} cells (cut short?)`);
    }
    const figure = (name) => Number(figures[columns.indexOf(name)]);
    if (Number.isNaN(figure('elapsed')) && !/nan/.test(text)) {
        throw new model_failure/* FormatFailure */.G(file, place, `elapsed should be a number, found ${JSON.stringify(figures[columns.indexOf('elapsed')])}`);
    }
    const counters = ['instructions', 'branches', 'branch misses'].map((name) => ({
        value: figure(name),
        unit: '',
        name: name.replace(' ', '-'),
        better: 'lower',
        summary: 'median',
    }));
    const measured = counters.some(({ value }) => value > 0) ? counters : [];
    const spread = { kind: 'relative-margin', value: figure('error %') };
    into.add(found['name'], [{ value: figure('elapsed'), unit: 's', name: 'time', summary: 'median', spread }, ...measured], {
        context: found['title'],
        place,
    });
}
/** What the columns mean; `ns/op` and `op/s` are told by their shape. `IPC` and `miss%` are ratios of others. */
const columnMeaning = {
    ins: { name: 'instructions' },
    cyc: { name: 'cycles' },
    bra: { name: 'branches' },
};
function table_readTable(file, into) {
    let columns;
    /** A benchmark printed something between two rows, or the table is over and another one may follow. */
    let interrupted = false;
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        const place = `line ${number}`;
        const cells = text.startsWith('|') ? text.slice(1).split('|') : undefined;
        if (cells !== undefined && / err% \|/.test(text)) {
            columns = cells.map((cell) => cell.trim());
            interrupted = false;
        }
        else if (/^\|[-:|]+\s*$/.test(text))
            continue;
        else if (cells !== undefined && columns !== undefined && (!interrupted || nanobench_table_row.test(text))) {
            addTableRow(text, columns, place, file.path, into);
        }
        else {
            interrupted = true;
            (0,missed_result/* refuseMissed */.W)(file.path, place, text, nanobench_table_row);
            if (text.trim() !== '')
                into.ignore(place, text, cells === undefined ? 'no row of a table' : 'a table of something else');
        }
    }
}
function addTableRow(text, columns, place, file, into) {
    const many = columns.length;
    const cells = text.slice(1).split('|');
    // The name comes last and may have bars in it.
    const label = cells
        .slice(many - 1)
        .join('|')
        .trim();
    const name = nameIn(label);
    if (cells.length < many || name === undefined) {
        throw new model_failure/* FormatFailure */.G(file, place, `no row with ${many} cells and a name in backticks (cut short?)`);
    }
    const options = { context: columns.at(-1), place };
    if (label.startsWith(':boom:')) {
        into.fail(name, /\((.*)\)\s*$/.exec(label)?.[1] ?? '', options);
        return;
    }
    const complexity = cells[columns.indexOf('complexityN')]?.trim();
    const full = complexity === undefined ? name : `${name} (complexityN=${complexity})`;
    const figures = columns.slice(0, -1).flatMap((column, index) => table_figureOf(column, cells[index]));
    const error = Number.parseFloat(cells[columns.indexOf('err%')] ?? '');
    const [main, ...others] = figures;
    if (main === undefined || main.name !== 'time')
        throw new model_failure/* FormatFailure */.G(file, place, 'a row without a time');
    const spread = Number.isNaN(error) ? undefined : { kind: 'relative-margin', value: error / 100 };
    into.add(full, [{ ...main, spread }, ...others], options);
}
/** nanobench doubles backticks in names, and puts advice behind a name whose times scatter. */
function nameIn(label) {
    const advice = / \(Unstable with ~[\d.,]+ iters\. Increase `minEpochIterations` to e\.g\. \d+\)$/;
    const quoted = /^(?::\w+: )?`(.*)`(?: \(.*\))?$/s.exec(label.replace(advice, ''));
    // One that is not doubled belongs to another row.
    if (quoted === null || quoted[1].replaceAll('``', '').includes('`'))
        return undefined;
    return quoted[1].replaceAll('``', '`');
}
function table_figureOf(column, cell) {
    const value = Number(cell.replaceAll(',', '').replace('%', ''));
    if (cell.trim() === '' || cell.trim() === '-' || !Number.isFinite(value))
        return [];
    const [what = '', per] = column.split('/');
    if (per === undefined)
        return [];
    if (/^(?:ps|ns|[uµ]s|ms|s|min|h)$/.test(what))
        return [
            {
                value,
                unit: column,
                as: { unit: 's', factor: timeFactor(what) },
                name: 'time',
                better: 'lower',
                summary: 'median',
            },
        ];
    if (per === 's') {
        return [{ value, unit: column, name: 'throughput', better: 'higher', summary: 'median', repeats: 'time' }];
    }
    const counter = columnMeaning[what];
    return counter === undefined
        ? []
        : [{ ...counter, value, unit: column, as: { unit: '1', factor: 1 }, better: 'lower', summary: 'median' }];
}
function timeFactor(unit) {
    return { ps: 1e-12, ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, min: 60, h: 3600 }[unit] ?? 1;
}

;// CONCATENATED MODULE: ./lib/formats/nanobench/nanobench.js
/** nanobench: `render(templates::json(), …)`, `render(templates::csv(), …)`, and the markdown table that
 *  it prints by itself.
 *
 *  Takes one file or the program's output, gives one benchmark per `run()`; the title stands in front of
 *  a name that occurs twice, and complexityN is part of the name. Times are per iteration: nanobench
 *  does not divide them by `batch` in JSON and CSV, but does in the table. Samples are one per epoch, in
 *  time order. Names are written without escaping, which JSON.parse refuses: they are repaired first.
 *  (Its pyperf template is read by the pyperf format.) Source: nanobench.h, `templates`. */





const nanobench = (0,collect/* fileFormat */.IR)({
    name: 'nanobench',
    title: 'nanobench',
    looks: (file) => {
        if ((0,read_json/* startsLikeJson */.rv)(file))
            return report_looksLikeReport(file);
        const text = (0,read_text/* tryText */.RA)(file) ?? '';
        return table_csvHeader.test(text) || table_tableHeader.test(text);
    },
    read: (file, into) => {
        if ((0,read_json/* startsLikeJson */.rv)(file))
            report_readReport(file, into);
        else if (table_csvHeader.test((0,read_text/* tryText */.RA)(file) ?? ''))
            table_readCsv(file, into);
        else
            table_readTable(file, into);
    },
    nothing: 'nanobench ran no benchmark',
});

;// CONCATENATED MODULE: ./lib/formats/phpbench/suite.js
/** Walks through a PHPBench document: benchmark, subject, variant (called `iterations` before 0.8),
 *  iteration. Attribute names changed over the years. */


class SuiteReader {
    into;
    path = [];
    benchmark = '';
    subject = '';
    variant;
    message;
    constructor(into) {
        this.into = into;
    }
    open = (element) => {
        const { name, attributes } = element;
        const parent = this.path.at(-1);
        this.path.push(name);
        if (name === 'benchmark')
            this.benchmark = attributes['class'] ?? '';
        else if (name === 'subject')
            this.subject = attributes['name'] ?? '';
        else if (name === 'variant' || name === 'iterations')
            this.variant = this.start(element);
        else if (name === 'parameter-set' && this.variant !== undefined)
            this.variant.set = attributes['name'] ?? '';
        else if (name === 'parameter')
            this.parameter(element, parent);
        else if (name === 'iteration')
            this.iteration(element);
        else if (name === 'error' || name === 'failure')
            this.message = '';
    };
    text = (text) => {
        if (this.message !== undefined && this.message.length < 2000)
            this.message += text;
    };
    close = (name) => {
        this.path.pop();
        if (name === 'error')
            this.variant?.errors.push(this.takeMessage());
        else if (name === 'failure')
            this.variant?.failures.push(this.takeMessage());
        else if (name === 'variant' || name === 'iterations')
            this.finish();
    };
    takeMessage() {
        const message = (this.message ?? '').trim();
        this.message = undefined;
        return message;
    }
    start({ line }) {
        return { line, set: '', parameters: [], times: [], peaks: [], errors: [], failures: [] };
    }
    /** Parameters name a variant where the era had no named sets. Executors have parameters as well. */
    parameter({ attributes }, parent) {
        if (parent !== 'variant' && parent !== 'iterations')
            return;
        const { name = '', value } = attributes;
        this.variant?.parameters.push(value === undefined ? name : `${name}=${value}`);
    }
    iteration({ attributes, line }) {
        const key = ['time-avg', 'rev-time', 'time'].find((one) => attributes[one] !== undefined);
        if (key === undefined)
            throw new model_failure/* FormatFailure */.G(this.into.file, `line ${line}`, 'an iteration without a time');
        this.variant?.times.push(this.number(attributes[key], key, line));
        const peak = attributes['mem-peak'];
        if (peak !== undefined)
            this.variant?.peaks.push(this.number(peak, 'mem-peak', line));
    }
    number(text, key, line) {
        const value = Number(text);
        if (text.trim() !== '' && Number.isFinite(value))
            return value;
        throw new model_failure/* FormatFailure */.G(this.into.file, `line ${line}`, `${key} should be a number, found "${text.slice(0, 60)}"`);
    }
    finish() {
        const { variant } = this;
        this.variant = undefined;
        if (variant === undefined)
            return;
        const set = variant.set === '' ? variant.parameters.join(', ') : variant.set;
        const name = `${this.benchmark}::${this.subject}${set === '' ? '' : ` # ${set}`}`;
        const options = { place: `line ${variant.line}` };
        if (variant.errors.length > 0)
            this.into.fail(name, variant.errors.join('; '), options);
        else if (variant.times.length === 0)
            this.into.skip(name, 'no iteration was run', options);
        else
            this.into.add(name, suite_figuresOf(variant), options);
        for (const failure of variant.failures)
            this.into.ignore(options.place, `${name}: ${failure}`, 'an assertion of the benchmark that failed');
    }
}
function suite_figuresOf({ times, peaks }) {
    const time = {
        value: times.reduce((sum, one) => sum + one, 0) / times.length,
        unit: 'us',
        summary: times.length === 1 ? 'single' : 'mean',
        count: times.length,
        samples: times,
        order: 'time',
    };
    if (peaks.length === 0)
        return [time];
    return [
        time,
        {
            name: 'memory',
            value: (0,collect/* medianOf */.ux)(peaks),
            unit: 'B',
            summary: 'median',
            count: peaks.length,
            samples: peaks,
            order: 'time',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/phpbench/phpbench.js
/** PHPBench's XML (`--dump-file`, `--dump`), from 0.1 to 1.x. Times are microseconds per revolution,
 *  whatever `output-time-unit` says. Each iteration is a process of its own and a sample, in time order;
 *  the value is their mean, as PHPBench gives it. Peak memory is a metric. Errors are failed rows; a
 *  failed assertion leaves the measurement as it is, with a note.
 *
 *  Identifiers are `Class::subject # parameter set`. `--dump` prints other text around the document,
 *  which is listed as ignored. */






const opening = /<phpbench(?=[\s>])/;
const phpbench = (0,collect/* fileFormat */.IR)({
    name: 'phpbench',
    title: 'PHPBench',
    looks: (file) => opening.test((0,read_text/* tryText */.RA)(file) ?? ''),
    read: (file, into) => {
        const { document, before, after } = documentOf(file);
        const reader = new SuiteReader(into);
        walkXml(document, reader);
        for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
            const outside = number < before || number > after;
            if (outside && text.trim() !== '' && !text.startsWith('<?xml'))
                into.ignore(`line ${number}`, text, 'text around the XML document');
        }
    },
    nothing: 'the PHPBench report holds no subject that was run',
});
/** The document alone, with as many empty lines before it that line numbers stay right. */
function documentOf(file) {
    const text = (0,read_text/* textOf */.b6)(file);
    const start = opening.exec(text)?.index;
    if (start === undefined)
        throw new model_failure/* FormatFailure */.G(file.path, undefined, `should be PHPBench XML, found ${(0,read_json/* startsLikeJson */.rv)(file) ? 'JSON' : 'other text'}`);
    const end = text.lastIndexOf('</phpbench>');
    // Without its end the document is cut short, which the XML reader says with its line.
    const stop = end === -1 ? text.length : end + '</phpbench>'.length;
    const before = text.slice(0, start).split('\n').length;
    const after = text.slice(0, stop).split('\n').length;
    const bytes = new TextEncoder().encode('\n'.repeat(before - 1) + text.slice(start, stop));
    return { document: { path: file.path, bytes }, before, after };
}

;// CONCATENATED MODULE: ./lib/formats/plain-lines.js
/** A text as the tool printed it, without what those who ran the tool put before its lines: the time of a CI's log,
 *  the task of turbo (`pkg:bench: `), the container of docker compose (`bench-1  | `); and without colours. Left in, a
 *  time would be part of every name, another one in each launch. Lines keep their numbers. */

const plain_lines_time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d) /;
/** A task of a package, or a container. */
const task = /^(?:@?[\w./-]+:[\w:./-]*\w: |@?[\w./-]+ +\| )/;
/** One word, lerna's and others', or one in brackets, as concurrently writes it. A tool's own lines begin like this as
 *  well. */
const word = /^(?:@?[\w./-]+: |\[(?:[A-Za-z@][\w@./: -]{0,40}|\d{1,2})\] )/;
/** More lines than this are not looked at to find out. */
const mostLooked = 200;
/** Fewer lines of one beginning are chance. */
const fewest = 2;
/** The file itself where there is nothing to take away. */
function plainLines(file) {
    const text = (0,read_text/* tryText */.RA)(file);
    if (text === undefined)
        return file;
    // JSON has no such character outside of an escape.
    const bare = text.includes('\u001b') ? (0,read_text/* stripColours */._j)(text) : text;
    const first = withoutTimes(bare);
    const second = without(first, commonOf(first, task));
    return second === text ? file : (0,read_text/* withText */.ij)(file, second);
}
/** As `plainLines`, for what nobody knows with the word before every line; undefined where there is none. */
function withoutWord(file) {
    const text = (0,read_text/* tryText */.RA)(file);
    const found = text === undefined ? null : commonOf(text, word);
    return found === null ? undefined : (0,read_text/* withText */.ij)(file, without(text, found));
}
function withoutTimes(text) {
    if (!plain_lines_time.test(text.replace(/^\s+/, '')))
        return text;
    return text
        .split('\n')
        .map((line) => line.replace(plain_lines_time, '').replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z\r?$/, ''))
        .join('\n');
}
/** What the lines have in front of them; null where it is nothing, or not always the same: then it tells them apart. */
function commonOf(text, pattern) {
    const found = new Set();
    let count = 0;
    let looked = 0;
    for (let start = 0; start < text.length && looked < mostLooked; looked++) {
        const newline = text.indexOf('\n', start);
        const line = text.slice(start, Math.min(newline === -1 ? text.length : newline, start + 500));
        const [prefix] = pattern.exec(line) ?? [];
        // A label that is printed again and again has figures behind it: a timer's.
        if (prefix !== undefined && !/^\s*[\d.]/.test(line.slice(prefix.length))) {
            found.add(prefix);
            count++;
        }
        if (newline === -1)
            break;
        start = newline + 1;
    }
    const [only, ...others] = found;
    return only !== undefined && others.length === 0 && count >= fewest ? only : null;
}
function without(text, prefix) {
    if (prefix === null)
        return text;
    // An empty line has lost the blanks at its end.
    const empty = prefix.trimEnd();
    return text
        .split('\n')
        .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line.trimEnd() === empty ? '' : line))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/formats/pyperf/console.js
/** What pyperf and pyperformance print: `dumps: Mean +- std dev: 12.3 us +- 0.4 us`, and after a heading
 *  `### dumps ###` the same without a name. One process of many behind each figure cannot be told, so a text
 *  is one launch. Refuses a figure without a name. Source: pyperf/_cli.py, `format_result`. */






const console_result = /^\s*(?:(?<name>\S.*?): )?(?<what>Mean|Median) \+- (?<scatter>std dev|MAD): (?<value>[\d.]+) (?<unit>ns|us|ms|sec|min|[kMGT]?i?B|bytes?) \+- (?<spread>[\d.]+) (?<spreadUnit>ns|us|ms|sec|min|[kMGT]?i?B|bytes?)$/;
const console_heading = /^#{2,3} (?<name>\S.*?) #{2,3}$/;
const pyperf_console_resembles = /(?:Mean|Median) \+- (?:std dev|MAD)\b/;
/** The same with something printed into it, or cut. */
const console_resemblesPart = /\b(?:Mean|Median) \+-|\+- (?:std dev|MAD)\b|\b(?:std dev|MAD): \d/;
function isConsole(file) {
    return !(0,read_json/* startsLikeJson */.rv)(file) && anyLine(file, (text) => pyperf_console_resembles.test(text));
}
function console_readConsole(file, into) {
    const others = new IgnoredLines(into, 'no result line');
    const rows = [];
    let title;
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        const place = `line ${number}`;
        // The worker's progress, a dot a value, may stand before a result in its line.
        const found = (0,read_text/* isTooLongForRow */.IG)(text) ? undefined : console_result.exec(text.replace(/^\.+/, ''))?.groups;
        if (found !== undefined) {
            others.end();
            const name = found['name'] ?? title;
            if (name === undefined)
                throw withoutName(file, place, text);
            (0,missed_result/* refuseGlued */.A)(file.path, place, name, pyperf_console_resembles);
            rows.push({ name, file: file.path, place, processes: [[console_figureOf(found)]] });
            title = undefined;
            continue;
        }
        if (console_resemblesPart.test(text))
            throw console_notUnderstood(file, place, text);
        title = console_heading.exec(text)?.groups?.['name'] ?? title;
        others.add(number, text);
    }
    others.end();
    into.ignore(undefined, 'Mean +- std dev', 'the text has no values of single runs; `pyperf … -o FILE` writes them');
    return rows;
}
function console_figureOf(found) {
    const { what, value, unit, spread, spreadUnit } = found;
    return {
        value: Number(value),
        unit: unit,
        summary: what === 'Median' ? 'median' : 'mean',
        ...(unit === spreadUnit
            ? {
                spread: {
                    kind: found['scatter'] === 'MAD' ? 'median-absolute-deviation' : 'standard-deviation',
                    value: Number(spread),
                },
            }
            : {}),
    };
}
function withoutName(file, place, text) {
    return new model_failure/* FormatFailure */.G(file.path, place, `a result of pyperf without a name: ${(0,read_text/* excerpt */.Kb)(text)}`, {
        hint: 'Name the benchmark: `python -m pyperf timeit --name NAME …`; with `-o FILE` all values are kept, too.',
    });
}
function console_notUnderstood(file, place, text) {
    return new model_failure/* FormatFailure */.G(file.path, place, `a result of pyperf that was not understood: ${(0,read_text/* excerpt */.Kb)(text)}`, {
        hint: 'Let pyperf write JSON: `-o bench.json`, and set `results: bench.json`.',
    });
}

;// CONCATENATED MODULE: ./lib/formats/pyperf/pyperf.js
/** pyperf and pyperformance: the JSON that `pyperf … -o FILE` writes, also gzipped, and what they print.
 *
 *  Takes format versions 5, 6 and "1.0" (pyperf 0.8.3 and newer), gives one launch per worker process.
 *  Metadata that all runs or benchmarks share is hoisted by pyperf to the benchmark or the suite; it is
 *  brought back down here. Values are already per loop. Runs without values only calibrate. The pyperf
 *  template of nanobench is read as well. Refuses other versions.
 *  Source: pyperf/_bench.py, "JSON format history". */




const pyperf = (0,by_process/* processFormat */.Pt)({
    name: 'pyperf',
    title: 'pyperf',
    looks: (file) => isSuite((0,read_json/* tryJson */.MR)(file)) || isConsole(file),
    read: (file, into) => (isConsole(file) ? console_readConsole(file, into) : readSuite(file, into)),
    nothing: 'a pyperf file without benchmarks',
});
function isSuite(root) {
    if (root === undefined || !root.at('benchmarks').isArray || root.at('version').missing)
        return false;
    const benchmarks = root.at('benchmarks').items();
    return benchmarks.length === 0 ? root.at('metadata').isObject : benchmarks.every((one) => one.at('runs').isArray);
}
function readSuite(file, into) {
    const root = (0,read_json/* readJson */.Vh)(file);
    const version = root.at('version');
    if (![5, 6, '1.0'].includes(version.raw)) {
        version.fail('5, 6 or "1.0", the versions of pyperf files that are understood');
    }
    // Version 5 calls its values samples and its metadata common_metadata.
    const old = version.raw === 5;
    const suite = old ? {} : metadataOf(root.at('metadata'));
    into.machine ??= pyperf_machineOf(suite);
    return root
        .at('benchmarks')
        .items()
        .map((benchmark) => {
        const shared = { ...suite, ...metadataOf(benchmark.at(old ? 'common_metadata' : 'metadata')) };
        into.machine ??= pyperf_machineOf(shared);
        return pyperf_readBenchmark(benchmark, shared, old ? 'samples' : 'values', into);
    });
}
function metadataOf(place) {
    return place.missing ? {} : Object.fromEntries(place.entries());
}
function pyperf_readBenchmark(benchmark, shared, key, into) {
    const runs = benchmark.at('runs').items();
    if (runs.length === 0)
        benchmark.at('runs').fail('a list with at least one run');
    const first = { ...shared, ...metadataOf(runs[0].at('metadata')) };
    const name = first['name']?.string() ?? benchmark.fail('a benchmark with a name in its metadata');
    const processes = [];
    let calibrations = 0;
    for (const run of runs) {
        const values = run.at(key);
        if (values.missing || (values.isArray && values.raw.length === 0))
            calibrations++;
        else
            processes.push(pyperf_figuresOf(values.numbers(), { ...shared, ...metadataOf(run.at('metadata')) }));
    }
    if (calibrations > 0) {
        const runsOf = calibrations === 1 ? '1 run' : `${calibrations} runs`;
        into.ignore(benchmark.at('runs').path, `${name}: ${runsOf} without values`, 'calibrates loops or warm-ups, measures nothing');
    }
    const row = { name, file: benchmark.file, place: benchmark.path, processes };
    return processes.length > 0 ? row : { ...row, message: 'pyperf only calibrated this benchmark: no run has values' };
}
function pyperf_figuresOf(values, metadata) {
    const unit = metadata['unit']?.string() ?? 'second';
    const main = {
        ...pyperf_meaningOf(unit),
        value: (0,collect/* medianOf */.ux)(values),
        summary: values.length === 1 ? 'single' : 'median',
        count: values.length,
        samples: values,
        order: 'time',
    };
    return [main, ...pyperf_memoryOf(metadata)];
}
/** pyperf knows three units: second, byte and integer, and takes less for better in all of them. Of an
 *  integer we cannot know. */
function pyperf_meaningOf(unit) {
    if (unit === 'byte')
        return { unit, name: 'memory' };
    if (unit === 'integer')
        return { unit, as: { unit: '1', factor: 1 }, name: 'value', better: 'unknown' };
    return { unit };
}
/** Peak resident memory of the worker, or of the command that `pyperf command` ran. pyperf keeps it among what it
 *  notes of a run, as it does the load of the machine: of the worker it is mostly the interpreter's. */
function pyperf_memoryOf(metadata) {
    return ['mem_max_rss', 'command_max_rss'].flatMap((key) => {
        const value = metadata[key]?.anyNumber();
        return value === undefined ? [] : [{ name: key, value, unit: 'byte', summary: 'single', role: 'information' }];
    });
}
function pyperf_machineOf(metadata) {
    const text = (key) => (metadata[key]?.isString ? metadata[key].string() : undefined);
    const cpu = text('cpu_model_name');
    const cores = metadata['cpu_count']?.anyNumber();
    const os = text('platform');
    const runtime = [text('python_implementation'), text('python_version')].filter((word) => word !== undefined).join(' ');
    if (cpu === undefined && os === undefined && runtime === '')
        return undefined;
    return {
        ...(cpu === undefined ? {} : { cpu }),
        ...(cores === undefined ? {} : { cores }),
        ...(os === undefined ? {} : { os }),
        ...(runtime === '' ? {} : { runtime }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/pytest-benchmark/pytest-benchmark.js
/** pytest-benchmark's `--benchmark-json` and saved files, from version 2.5 on. Seconds per iteration;
 *  `data` is in time order, and saved files have none. Tests that failed after measuring are listed by
 *  the tool without a mark and cannot be told apart. */


const pytestBenchmark = (0,collect/* fileFormat */.IR)({
    name: 'pytest-benchmark',
    title: 'pytest-benchmark',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        const benchmarks = root?.at('benchmarks');
        if (root === undefined || benchmarks?.isArray !== true)
            return false;
        // CodSpeed's documents have benchmarks with statistics, too.
        if (root.has('instrument'))
            return false;
        if (benchmarks.items().length === 0)
            return root.at('machine_info').has('python_version');
        return benchmarks.items().every((benchmark) => benchmark.at('stats').isObject && benchmark.has('name'));
    },
    read: (file, into) => {
        const root = (0,read_json/* readJson */.Vh)(file);
        into.machine ??= pytest_benchmark_machineOf(root.at('machine_info'));
        const commit = root.at('commit_info').at('id');
        if (commit.isString && /^[0-9a-f]{7,64}$/.test(commit.string()))
            into.commit ??= commit.string();
        for (const benchmark of root.at('benchmarks').items())
            pytest_benchmark_readBenchmark(benchmark, into);
    },
});
function pytest_benchmark_readBenchmark(benchmark, into) {
    const name = benchmark.at('fullname').optionalString() ?? benchmark.at('name').string();
    const group = benchmark.at('group').optionalString();
    const stats = benchmark.at('stats');
    const median = stats.at('median').optionalNumber();
    const iqr = stats.at('iqr').anyNumber();
    const sd = stats.at('stddev').anyNumber();
    into.add(name, [
        {
            value: median ?? stats.at('mean').number(),
            unit: 's',
            summary: median === undefined ? 'mean' : 'median',
            count: stats.at('rounds').anyNumber(),
            samples: dataOf(stats.at('data'), into),
            order: 'time',
            ...(iqr !== undefined && median !== undefined
                ? { spread: { kind: 'interquartile-range', value: iqr } }
                : sd !== undefined
                    ? { spread: { kind: 'standard-deviation', value: sd } }
                    : {}),
        },
    ], { place: benchmark.path, context: group });
}
/** The single rounds. A list that somebody shortened by hand (it then holds text) is left out: a part of
 *  the rounds would pass for all of them. */
function dataOf(data, into) {
    if (!data.isArray)
        return undefined;
    const wrong = data.items().find((item) => item.isString);
    if (wrong === undefined)
        return data.numbers();
    into.ignore(wrong.path, wrong.string(), 'the rounds are not complete, so they are left out');
    return undefined;
}
function pytest_benchmark_machineOf(info) {
    if (!info.isObject)
        return undefined;
    const cpu = info.at('cpu');
    const text = (value) => (value.isString && value.string() !== '' ? value.string() : undefined);
    const brand = text(cpu.at('brand_raw')) ?? text(cpu.at('brand')) ?? text(info.at('processor'));
    const python = [text(info.at('python_implementation')), text(info.at('python_version'))].filter(Boolean).join(' ');
    const fields = {
        cpu: brand,
        cores: cpu.at('count').anyNumber(),
        os: text(info.at('system')),
        kernel: text(info.at('release')),
        arch: text(info.at('machine')),
        runtime: python === '' ? undefined : python,
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/formats/ruby-benchmark/ruby-benchmark.js
/** Ruby's own Benchmark (`bm`, `bmbm`, `benchmark`): `label  user system total ( real)` in seconds. The
 *  real time is the benchmark's. The rehearsal of `bmbm` is a warm-up and is ignored. Rows like `>total`
 *  are labels that the program chose, and cannot be told from benchmarks. */




const ruby_benchmark_row = /^(.*?):?\s+(-?\d+\.\d+)\s+(-?\d+\.\d+)\s+(-?\d+\.\d+)\s+\(\s*(-?\d+\.\d+)\)\s*$/;
/** Two figures of the table, or one in its column. */
const ruby_benchmark_resembles = /\d+\.\d+\s+\d+\.\d+\s+\(\s*\d+\.\d+\)|\s{2,}-?\d+[.,]\d{6}(?:\s|$)|\(\s+\d+[.,]\d{6}\)/;
const ruby_benchmark_header = /^\s*user\s+system\s+total\s+real\s*$/;
const rubyBenchmark = (0,collect/* fileFormat */.IR)({
    name: 'ruby-benchmark',
    title: "Ruby's Benchmark",
    looks: (file) => /^[ \t]*user[ \t]+system[ \t]+total[ \t]+real[ \t]*\r?$/m.test((0,read_text/* tryText */.RA)(file) ?? ''),
    read: (file, into) => {
        let rehearsing = false;
        let rehearsed = 0;
        let measured = 0;
        for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
            const place = `line ${number}`;
            const found = (0,read_text/* isTooLongForRow */.IG)(text) ? null : ruby_benchmark_row.exec(text);
            if (/^Rehearsal -+/.test(text)) {
                refuseCut(file.path, rehearsed, measured);
                rehearsing = true;
                rehearsed = 0;
                measured = 0;
            }
            else if (/^-+ total: [\d.]+sec$/.test(text))
                rehearsing = false;
            else if (found !== null && rehearsing) {
                rehearsed++;
                into.ignore(place, text, 'the rehearsal, a warm-up');
            }
            else if (found !== null) {
                measured++;
                (0,missed_result/* refuseGlued */.A)(file.path, place, found[1], ruby_benchmark_resembles);
                into.add(found[1].trim(), [{ value: Number(found[5]), unit: 's', summary: 'single' }], { place });
            }
            else if (text.trim() !== '' && !ruby_benchmark_header.test(text)) {
                (0,missed_result/* refuseMissed */.W)(file.path, place, text, ruby_benchmark_resembles);
                into.ignore(place, text, 'no row of a benchmark');
            }
        }
        refuseCut(file.path, rehearsed, measured);
    },
});
/** `bmbm` measures all that it rehearsed. */
function refuseCut(file, rehearsed, measured) {
    if (measured < rehearsed)
        throw (0,cut_short/* endMissing */.Q)(file, undefined, `${measured} of ${rehearsed} rehearsed benchmarks have a row`);
}

;// CONCATENATED MODULE: ./lib/formats/swift-package-benchmark/swift-package-benchmark.js
/** package-benchmark for Swift: the files of its absolute thresholds (`Suite.Name.p90.json`), which
 *  `swift package benchmark thresholds update` or the format metricP90AbsoluteThresholds writes. A file
 *  holds the 90th percentile of each metric; the benchmark's name is only in the name of the file.
 *  Times are nanoseconds, sizes bytes. (Its JMH export is read by the format jmh.) */


/** The tool's built-in metrics, and what they are counted in. */
const times = ['cpuUser', 'cpuSystem', 'cpuTotal', 'wallClock'];
const sizes = [
    'peakMemoryResident',
    'peakMemoryResidentDelta',
    'peakMemoryVirtual',
    'memoryLeakedBytes',
    'allocatedResidentMemory',
    'readBytesLogical',
    'writeBytesLogical',
    'readBytesPhysical',
    'writeBytesPhysical',
];
const swift_package_benchmark_counters = [
    'mallocCountSmall',
    'mallocCountLarge',
    'mallocCountTotal',
    'freeCountTotal',
    'mallocBytesCount',
    'memoryLeaked',
    'objectAllocCount',
    'retainCount',
    'releaseCount',
    'retainReleaseDelta',
    'instructions',
];
const others = [
    'syscalls',
    'contextSwitches',
    'threads',
    'threadsRunning',
    'readSyscalls',
    'writeSyscalls',
    'throughput',
];
/** What the system did meanwhile. */
const circumstances = ['contextSwitches', 'threads', 'threadsRunning'];
const known = new Set([...times, ...sizes, ...swift_package_benchmark_counters, ...others]);
const swiftPackageBenchmark = (0,collect/* fileFormat */.IR)({
    name: 'swift-package-benchmark',
    title: 'package-benchmark for Swift',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        if (root?.isObject !== true)
            return false;
        const entries = root.entries();
        const numeric = entries.length > 0 && entries.every(([, value]) => value.isNumber);
        return numeric && (/\.p\d+\.json$/.test(file.path) || entries.every(([key]) => known.has(key)));
    },
    read: (file, into) => {
        const figures = (0,read_json/* readJson */.Vh)(file)
            .entries()
            .map(([metric, value]) => swift_package_benchmark_figureOf(metric, value.number()));
        const [main, ...more] = figures;
        if (main !== undefined)
            into.add(swift_package_benchmark_nameOf(file), [main, ...more]);
    },
    nothing: 'the threshold file holds no metric',
});
/** `thresholds/Suite.Name(in:_:).p90.json` is `Suite.Name(in:_:)`. */
function swift_package_benchmark_nameOf(file) {
    const base = file.path.slice(file.path.lastIndexOf('/') + 1);
    return base.replace(/(?:\.p\d+)?\.json$/, '');
}
function swift_package_benchmark_figureOf(metric, value) {
    const unit = times.includes(metric) ? 'ns' : sizes.includes(metric) ? 'B' : metric === 'throughput' ? '1/s' : '1';
    const better = metric === 'throughput' ? 'higher' : known.has(metric) && metric !== 'threads' ? 'lower' : 'unknown';
    return {
        name: metric === 'wallClock' ? 'time' : metric,
        value,
        unit,
        better,
        summary: 'percentile',
        ...(swift_package_benchmark_counters.includes(metric) ? { exact: true } : {}),
        ...(circumstances.includes(metric) ? { role: 'information' } : {}),
        ...(metric === 'throughput' ? { repeats: 'time' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/formats/box-table.js
/** The tables of `console.table`: cells between `│`, a rule of `─` above, below the header and at the end. Takes
 *  a text, gives the rows by their columns' titles. Refuses a table that is cut short, and a row whose cells do
 *  not fit its header, which a cell with a `│` in it causes. */


/** Tables in order; every line that is part of none goes to `other`. */
function* boxTables(file, other) {
    let open;
    for (const { number, text } of (0,read_text/* linesOf */.Dx)(file)) {
        const line = text.trim();
        if (/^┌[─┬]+┐$/.test(line))
            open = { titles: undefined, rows: [], line: number };
        else if (open !== undefined && /^└[─┴]+┘$/.test(line)) {
            yield { titles: open.titles ?? [], rows: open.rows };
            open = undefined;
        }
        else if (open !== undefined && line.startsWith('│'))
            box_table_readRow(line, number, file, open);
        else if (open !== undefined && /^├[─┼]+┤$/.test(line))
            continue;
        else if (open !== undefined)
            throw cutShort(file, open.line, text);
        else if (line !== '')
            other(text, number);
    }
    if (open !== undefined)
        throw cutShort(file, open.line, '');
}
function box_table_readRow(text, line, file, open) {
    const inner = text.endsWith('│') ? text.slice(1, -1) : text.slice(1);
    const cells = inner.split('│').map((cell) => cell.trim());
    if (open.titles === undefined) {
        open.titles = cells;
        return;
    }
    if (cells.length !== open.titles.length || !text.endsWith('│')) {
        const found = `a row of ${cells.length} cells in a table of ${open.titles.length} columns: ${(0,read_text/* excerpt */.Kb)(text)}`;
        throw new model_failure/* FormatFailure */.G(file.path, `line ${line}`, found);
    }
    const filled = open.titles.map((title, i) => [title, readCell(cells[i])]);
    open.rows.push({ cells: Object.fromEntries(filled.filter(([, value]) => value !== undefined)), line });
}
/** Node and Deno put texts in quotes, Bun does not. An empty cell is a value that the row has not. */
function readCell(cell) {
    if (cell === '' || cell === 'undefined')
        return undefined;
    const quoted = /^(['"`])(.*)\1$/s.exec(cell);
    if (quoted !== null)
        return box_table_unescaped(quoted[2]);
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell) ? Number(cell) : cell;
}
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };
function box_table_unescaped(text) {
    return text.replace(/\\(?:u\{?([0-9a-fA-F]{1,6})\}?|x([0-9a-fA-F]{2})|(.))/gs, (whole, long, short, sign) => {
        const code = Number.parseInt((long ?? short ?? ''), 16);
        if (Number.isNaN(code))
            return escapes[sign] ?? sign;
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function cutShort(file, line, text) {
    const found = text.trim() === '' ? 'its end' : JSON.stringify((0,read_text/* excerpt */.Kb)(text, 60));
    return new model_failure/* FormatFailure */.G(file.path, `line ${line}`, `a table that begins here and is cut short by ${found}`);
}

;// CONCATENATED MODULE: ./lib/formats/tinybench/table.js
/** Rows of tinybench's `bench.table()`: meant for people, so the figures are text (`13224 ± 90.00`) and
 *  rounded. Columns changed with every major version; what they have in common is read. Most suites end with
 *  `console.table(bench.table())`, so the drawn table is read, too. */





const nameColumn = /^task name$/i;
const printedHeader = /^\s*│.*│\s*task name\s*│/i;
/** Whether `console.table` drew rows of `bench.table()`. */
function tinybench_table_hasPrintedTable(file) {
    return !(0,read_json/* startsLikeJson */.rv)(file) && anyLine(file, (text) => text.includes('│') && printedHeader.test(text));
}
function readPrintedTables(file, into) {
    const others = new IgnoredLines(into, 'no row of the table');
    for (const { titles, rows } of boxTables(file, (text, line) => others.add(line, text))) {
        others.end();
        for (const { cells, line } of rows) {
            const row = new read_json/* Json */.LM(file.path, cells, undefined, '');
            if (isTableRow(row))
                readTableRow(row, into, `line ${line}`);
            else
                into.ignore(`line ${line}`, Object.values(cells).join(' | '), `a row without a task (${titles.join(', ')})`);
        }
    }
    others.end();
    into.ignore(undefined, 'console.table(bench.table())', 'the table has rounded medians and no samples: JSON of the tasks has all');
}
const medianColumn = /^latency (?:med|median) \(ns\)$/i;
const meanColumn = /^(?:latency (?:avg|average) \(ns\)|average time \(ns\))$/i;
function isTableRow(row) {
    return row.isObject && columnOf(row, nameColumn) !== undefined;
}
function readTableRow(row, into, place = row.path) {
    const name = columnOf(row, nameColumn).printed;
    const options = { place };
    const error = columnOf(row, /^error$/i);
    if (error !== undefined && !error.missing) {
        into.fail(name, error.printed, options);
        return;
    }
    const median = columnOf(row, medianColumn);
    const column = median ?? columnOf(row, meanColumn);
    const remarks = columnOf(row, /^remarks?$/i);
    if (column === undefined) {
        into.skip(name, remarks?.isString ? remarks.string() : 'the row has no latency', options);
        return;
    }
    const samples = columnOf(row, /^samples$/i)?.anyNumber();
    into.add(name, [{ value: leadingNumber(column), unit: 'ns', summary: median === undefined ? 'mean' : 'median', count: samples }], options);
}
function columnOf(row, title) {
    return row.entries().find(([key]) => title.test(key.trim()))?.[1];
}
/** `114258 ± 91.65%` → 114258. A number with grouping is refused: its separators depend on the locale. */
function leadingNumber(cell) {
    if (cell.isNumber)
        return cell.number();
    const found = /^\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(?:±.*)?$/i.exec(cell.string());
    if (found === null)
        throw new model_failure/* FormatFailure */.G(cell.file, cell.path, `should be a number, found "${cell.string().slice(0, 60)}"`);
    return Number(found[1]);
}

;// CONCATENATED MODULE: ./lib/formats/tinybench/tinybench.js
/** tinybench 2 to 6, as `JSON.stringify` writes its tasks: `{name, tasks: [{name, result}]}` or the list
 *  alone, and the rows of `bench.table()`, also as `console.table` prints them.
 *
 *  Times are milliseconds. Version 2 has flat fields (`mean`, `samples`), 3 to 5 have these and
 *  `latency`, 6 has `latency` only, with samples where `retainSamples` asks for them. Samples are sorted
 *  in every version. Throughput is the same measurement the other way round, and is left out.
 *  Refused: `bench.results`, which has no task names, and the tasks themselves of version 6, whose fields
 *  JSON does not see. */




const tinybench = (0,collect/* fileFormat */.IR)({
    name: 'tinybench',
    title: 'tinybench',
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        if (root === undefined)
            return tinybench_table_hasPrintedTable(file);
        return tasksOf(root) !== undefined || isTable(root) || isNameless(root) || isHollow(root);
    },
    read: (file, into) => {
        if (tinybench_table_hasPrintedTable(file)) {
            readPrintedTables(file, into);
            return;
        }
        const root = (0,read_json/* readJson */.Vh)(file);
        if (isNameless(root))
            root.fail('a list of tasks with their names (`bench.results` has no names: write `bench.tasks`)');
        if (isHollow(root))
            throw hollow(file);
        if (isTable(root))
            for (const row of root.items())
                readTableRow(row, into);
        else
            for (const task of (tasksOf(root) ?? root.at('tasks')).items())
                readTask(task, root.at('name'), into);
    },
    nothing: 'the tinybench results hold no task',
});
/** The list of tasks, where this is one: every task has a name and, once it ran, a result of tinybench's kind. */
function tasksOf(root) {
    const list = root.isArray ? root : root.at('tasks');
    if (!list.isArray)
        return undefined;
    const tasks = list.items();
    if (tasks.length === 0)
        return root.isArray ? undefined : list;
    return tasks.every(isTask) ? list : undefined;
}
function isTask(task) {
    if (!task.at('name').isString)
        return false;
    const result = task.at('result');
    return result.missing ? task.has('runs') : tinybench_isResult(result);
}
function tinybench_isResult(result) {
    return result.isObject && ['latency', 'mean', 'error', 'state', 'aborted'].some((key) => result.has(key));
}
function isNameless(root) {
    if (!root.isArray || root.items().length === 0)
        return false;
    return root.items().every((row) => !row.has('name') && row.at('latency').isObject && row.at('throughput').isObject);
}
/** `bench.tasks` of version 6: getters only, so that JSON writes `{}` for each task. */
function isHollow(root) {
    const list = root.isArray ? root : root.at('tasks');
    if (!list.isArray || list.items().length === 0)
        return false;
    return list.items().every((task) => task.isObject && task.entries().length === 0);
}
function hollow(file) {
    return new model_failure/* FormatFailure */.G(file.path, undefined, 'the tasks are empty: JSON does not see their names and results', {
        hint: 'Write `bench.tasks.map(({ name, result }) => ({ name, result }))`; needed from tinybench 6 on.',
    });
}
function isTable(root) {
    return root.isArray && root.items().length > 0 && root.items().every(isTableRow);
}
function readTask(task, suite, into) {
    const name = task.at('name').string();
    const options = { place: task.path, context: suite.isString ? suite.string() : undefined };
    const result = task.at('result');
    if (result.missing) {
        into.skip(name, 'the task has no result: it did not run', options);
        return;
    }
    const error = result.at('error');
    const state = result.at('state').isString ? result.at('state').string() : undefined;
    if (!error.missing || state === 'errored') {
        into.fail(name, tinybench_messageOf(error), options);
        return;
    }
    if (state?.startsWith('aborted') || result.at('aborted').raw === true) {
        into.fail(name, 'aborted', options);
        return;
    }
    const latency = result.at('latency').isObject ? result.at('latency') : result;
    if (state !== undefined && !latency.has('mean')) {
        into.skip(name, `not finished: ${state}`, options);
        return;
    }
    into.add(name, [tinybench_figureOf(latency, task.at('runs').anyNumber())], options);
}
function tinybench_figureOf(latency, runs) {
    const samples = latency.at('samples').optionalNumbers();
    const kept = samples !== undefined && samples.length > 0 ? samples : undefined;
    const median = latency.at('p50').optionalNumber() ?? (kept === undefined ? undefined : (0,collect/* medianOf */.ux)(kept));
    const mad = latency.at('mad').anyNumber();
    const sd = latency.at('sd').anyNumber();
    return {
        value: median ?? latency.at('mean').number(),
        unit: 'ms',
        summary: median === undefined ? 'mean' : 'median',
        count: latency.at('samplesCount').anyNumber() ?? kept?.length ?? runs,
        samples: kept,
        order: 'sorted',
        ...(mad !== undefined
            ? { spread: { kind: 'median-absolute-deviation', value: mad } }
            : sd !== undefined
                ? { spread: { kind: 'standard-deviation', value: sd } }
                : {}),
    };
}
function tinybench_messageOf(error) {
    if (error.isString)
        return error.string();
    const message = error.at('message');
    return message.isString ? message.string() : 'failed, without a message';
}

;// CONCATENATED MODULE: ./lib/formats/documents-in-text.js
/** JSON documents among lines that are none: `npm run bench`, `make` or a suite that logs prints something
 *  before and after its results. Takes a file's text, gives every document that begins in a line of it.
 *  Refuses a document that is cut short or broken: what was left of it would pass for the whole. A text is
 *  looked through once; what fails to be JSON is given up at its first wrong character, and the sum of
 *  such attempts is bounded by the length of the text. */




/** A document may stand behind a word in its line (`result: {…}`), but hardly behind more brackets than these. */
const mostPerLine = 6;
/** Attempts that fail may look at this many characters more than twice the text. */
const leeway = 100_000;
/** Every JSON object and array that begins in the text and is complete. Throws a FormatFailure where one is
 *  broken or cut short. */
function documentsIn(file) {
    const text = (0,read_text/* textOf */.b6)(file);
    const found = [];
    const length = text.trimEnd().length;
    let budget = 2 * length + leeway;
    let line = 1;
    for (let at = 0; at < length;) {
        const newline = text.indexOf('\n', at);
        const stop = newline === -1 ? length : newline;
        const attempt = firstIn(text, at, stop, (cost) => {
            budget -= cost;
            return budget > 0;
        });
        if (attempt.kind === 'mistake')
            throw brokenDocument(file, text, attempt.start, attempt.mistake);
        if (attempt.kind === 'spent')
            throw tooManyBrackets(file, line);
        if (attempt.kind === 'document') {
            const { start, end, value } = attempt;
            const own = text.slice(start, end);
            // `[1]` before a line of a log is JSON, and no result of any tool.
            if (own.includes('{'))
                found.push({ file: (0,read_json/* asDocument */._G)(file, own, value), value, start, end, line });
            line += linesBetween(text, start, end);
            at = end;
        }
        else {
            line++;
            at = stop + 1;
        }
    }
    return found;
}
/** The first document that begins between two offsets, both in one line. */
function firstIn(text, from, stop, pay) {
    let at = from;
    for (let tries = 0; tries < mostPerLine; tries++) {
        at = nextBracket(text, at, stop);
        if (at === -1)
            return { kind: 'nothing' };
        if (!mayOpenDocument(text, at)) {
            at++;
            continue;
        }
        try {
            return { kind: 'document', start: at, ...(0,parse_json/* parseJsonAt */.bq)(text, at) };
        }
        catch (error) {
            if (!(error instanceof parse_json/* JsonMistake */.Zs))
                throw error;
            if (isDocument(error, text, at, stop))
                return { kind: 'mistake', start: at, mistake: error };
            if (!pay(error.offset - at))
                return { kind: 'spent' };
        }
        at++;
    }
    return { kind: 'nothing' };
}
/** Spares the parser, and an error with its trace, most brackets of a log. */
function mayOpenDocument(text, bracket) {
    let at = bracket + 1;
    while (at < text.length && ' \t\r\n'.includes(text[at]))
        at++;
    return at >= text.length || (text[bracket] === '{' ? '"}' : '[{"]-0123456789tfnNIi').includes(text[at]);
}
function nextBracket(text, from, stop) {
    for (let at = from; at < stop; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5b || code === 0x7b)
            return at;
    }
    return -1;
}
/** Whether what went wrong was a document, and no line of a log that has a bracket in it. Keys in quotes tell:
 *  what `console.log` prints of an object has none. */
function isDocument(mistake, text, start, stop) {
    if (mistake.message.startsWith('nested'))
        return true;
    if (mistake.keys === 0)
        return false;
    const atEnd = text.slice(mistake.offset, mistake.offset + 100).trim() === '';
    return atEnd || (mistake.keys > 1 && (mistake.offset > stop || mistake.offset - start > 1000));
}
function brokenDocument(file, text, start, mistake) {
    const failure = (0,read_json/* jsonFailure */.TI)(file.path, text, mistake);
    if (text.slice(0, start).trim() === '')
        return failure;
    const { message, hint } = failure;
    const begins = text.slice(0, start).split('\n').length;
    return new model_failure/* FormatFailure */.G(file.path, `the JSON document that begins in line ${begins}`, message.slice(file.path.length + 2), hint === undefined ? {} : { hint });
}
function tooManyBrackets(file, line) {
    return new model_failure/* FormatFailure */.G(file.path, `line ${line}`, `open brackets on so many lines that it cannot be told where JSON begins`, {
        hint: `Let the tool write its results to a file of their own, nested at most ${parse_json/* deepest */.JS} levels deep.`,
    });
}
function linesBetween(text, start, end) {
    let lines = 0;
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}
/** What stands around a document, a stretch at a time. */
function aroundDocument(file, { start, end }) {
    const text = (0,read_text/* textOf */.b6)(file);
    return [stretch(file, text, 0, start, 'before'), stretch(file, text, end, text.length, 'after')].flat();
}
/** One note per line would be too many for a log, so only the first lines of a long stretch have their own. */
const mostLines = 20;
function stretch(file, text, from, to, where) {
    const first = linesBetween(text, 0, from) + 1;
    const lines = text.slice(from, to).split('\n');
    const filled = lines
        .map((line, index) => ({ line: (0,read_text/* excerpt */.Kb)((0,read_text/* stripColours */._j)(line), 200), number: first + index }))
        .filter(({ line }) => line !== '');
    const because = `a line ${where} the JSON document`;
    const shown = filled.slice(0, mostLines).map(({ line, number }) => ({
        file: file.path,
        place: `line ${number}`,
        text: line,
        because,
    }));
    const rest = filled.slice(mostLines);
    if (rest.length === 0)
        return shown;
    const place = `lines ${rest[0].number} to ${rest.at(-1).number}`;
    return [
        ...shown,
        { file: file.path, place, text: rest[0].line, because: `${rest.length} more lines ${where} the JSON document` },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/unwrap.js
/** Finds the results in what a suite printed besides them. Takes the files of one invocation, gives them back
 *  with each text that holds one JSON document of a known tool replaced by that document, and says which
 *  lines stood around it. Two such documents in one text are an error: neither is more the result than the other. */




/** `isKnown` tells whether a document is some tool's results, `isLeft` which files are left as they are.
 *  Undefined where no file holds a document among other text. */
function unwrap_unwrap(files, isKnown, isLeft = () => false) {
    const ignored = [];
    let changed = false;
    const inner = files.map((file) => {
        const document = mayHoldDocument(file) && !isLeft(file) ? onlyDocument(file, isKnown) : undefined;
        if (document === undefined)
            return file;
        changed = true;
        ignored.push(...aroundDocument(file, document));
        return document.file;
    });
    return changed ? { files: inner, ignored } : undefined;
}
/** Whether one of these formats takes a document for its own. */
function knownBy(formats) {
    return (document) => formats.some((format) => format.recognises([document]));
}
function mayHoldDocument(file) {
    const text = (0,read_text/* tryText */.RA)(file);
    return text !== undefined && !(0,read_json/* isJson */.Fh)(file) && /[[{]/.test(text);
}
function onlyDocument(file, isKnown) {
    // Logs hold thousands of small documents of few shapes; one that nobody knew is not asked about again.
    const strange = new Set();
    const known = documentsIn(file).filter((document) => {
        const shape = document.end - document.start < 2000 ? shapeOf(document.value, 4) : undefined;
        if (shape !== undefined && strange.has(shape))
            return false;
        const isOne = isKnown(document.file);
        if (!isOne && shape !== undefined)
            strange.add(shape);
        return isOne;
    });
    if (known.length < 2)
        return known[0];
    const places = known.slice(0, 3).map(({ line }) => line);
    throw new model_failure/* FormatFailure */.G(file.path, `lines ${places.join(' and ')}`, `${known.length === 2 ? 'two' : known.length} JSON documents with results, and it cannot be told which is meant`, {
        hint: 'Let the suite print one document; or let each be written to a file of its own, and `results` match them.',
    });
}
/** Keys and kinds of values, some levels deep. */
function shapeOf(value, levels) {
    if (typeof value !== 'object' || value === null)
        return typeof value;
    if (levels === 0)
        return '';
    if (Array.isArray(value))
        return `[${value.map((item) => shapeOf(item, levels - 1)).join()}]`;
    const entries = Object.entries(value);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${shapeOf(item, levels - 1)}`).join()}}`;
}

;// CONCATENATED MODULE: ./lib/formats/vitest/vitest.js
/** Vitest: `vitest bench --outputJson` of versions 1 to 4, and the JSON reporter of version 5, where
 *  benchmarks live in tests.
 *
 *  Times are milliseconds. Versions 1 to 4 never write samples; version 1 has no median. A benchmark
 *  that throws stays as an entry without figures, and is a failed row. Identifiers are the full path
 *  `file > group > name`, in version 5 `test > name`. In version 5 results of a test whose assertion
 *  failed afterwards were measured completely and stay; a test that failed without leaving results is
 *  a failed row. Tests of version 5 that have no benchmarks are listed as ignored. */


const vitest = (0,collect/* fileFormat */.IR)({
    name: 'vitest',
    title: 'Vitest',
    goesOnAfter: () => true,
    looks: (file) => {
        const root = (0,read_json/* tryJson */.MR)(file);
        return root !== undefined && (isOutputJson(root) || isReporterJson(root));
    },
    read: (file, into) => {
        const root = (0,read_json/* readJson */.Vh)(file);
        if (isReporterJson(root))
            for (const result of root.at('testResults').items())
                readTests(result, into);
        else
            for (const module of root.at('files').items())
                for (const group of module.at('groups').items())
                    readGroup(group, into);
    },
    nothing: 'the Vitest results hold no benchmark',
});
function isOutputJson(root) {
    const files = root.at('files');
    return files.isArray && files.items().every((file) => file.at('filepath').isString && file.at('groups').isArray);
}
function isReporterJson(root) {
    const results = root.at('testResults');
    if (!results.isArray)
        return false;
    return results.items().some((result) => {
        const tests = result.at('assertionResults');
        return tests.isArray && tests.items().some((test) => test.at('benchmarks').isArray);
    });
}
function readGroup(group, into) {
    const fullName = group.at('fullName').string();
    for (const benchmark of group.at('benchmarks').items()) {
        const name = `${fullName} > ${benchmark.at('name').string()}`;
        const count = benchmark.at('sampleCount').anyNumber();
        const empty = !benchmark.has('mean') && (count === undefined || count === 0);
        if (empty)
            into.fail(name, 'no samples: the benchmark threw or was not run', { place: benchmark.path });
        else
            into.add(name, [vitest_figureOf(benchmark, 'median', count)], { place: benchmark.path });
    }
}
function readTests(result, into) {
    const context = result.at('name').isString ? result.at('name').string() : undefined;
    const tests = result.at('assertionResults').items();
    for (const test of tests)
        readTest(test, context, into);
    const message = result.at('message');
    if (tests.length === 0 && result.at('status').raw === 'failed') {
        into.fail(context ?? result.path, message.isString ? message.string() : 'the file failed', { place: result.path });
    }
}
function readTest(test, context, into) {
    const title = [...titlesOf(test.at('ancestorTitles')), test.at('title').string()].join(' > ');
    const options = { place: test.path, context };
    const benchmarks = test.at('benchmarks');
    const groups = benchmarks.missing ? [] : benchmarks.items();
    const before = into.size;
    for (const group of groups) {
        const groupName = group.at('name').isString ? group.at('name').string() : title;
        for (const task of group.at('tasks').items())
            vitest_readTask(task, groupName, context, into);
    }
    if (into.size > before)
        return;
    const status = test.at('status').isString ? test.at('status').string() : 'unknown';
    if (status === 'failed')
        into.fail(title, failureOf(test), options);
    else
        into.ignore(test.path, title, status === 'passed' ? 'a test without benchmarks' : `a test that was ${status}`);
}
function vitest_readTask(task, group, context, into) {
    const name = `${group} > ${task.at('name').string()}`;
    const latency = task.at('latency');
    const options = { place: task.path, context };
    if (latency.missing)
        into.fail(name, 'the benchmark left no result', options);
    else
        into.add(name, [vitest_figureOf(latency, 'p50', latency.at('samplesCount').anyNumber())], options);
}
function vitest_figureOf(stats, medianKey, count) {
    const median = stats.at(medianKey).optionalNumber();
    const samples = stats.at('samples').optionalNumbers();
    const sd = stats.at('sd').anyNumber();
    return {
        value: median ?? stats.at('mean').number(),
        unit: 'ms',
        summary: median === undefined ? 'mean' : 'median',
        count: count ?? samples?.length,
        samples,
        order: 'sorted',
        spread: sd === undefined ? undefined : { kind: 'standard-deviation', value: sd },
    };
}
function titlesOf(titles) {
    return titles.missing ? [] : titles.items().map((title) => title.string());
}
function failureOf(test) {
    const messages = test.at('failureMessages');
    const texts = messages.isArray ? messages.items().filter((message) => message.isString) : [];
    return texts.length === 0 ? 'the test failed without a message' : (texts[0].string().split('\n')[0] ?? '');
}

;// CONCATENATED MODULE: ./lib/formats/registry.js
/** The one table of formats, and which of them a tool's output is. Detection is by content: exactly one
 *  format recognises the files, or an error says who else does, or what was found instead. There is no
 *  order of preference between formats. */











































const formats = table();
function table() {
    const all = [
        benchgate,
        tinybench,
        vitest,
        benchmarkjs,
        mitata,
        deno,
        jsTime,
        go.go,
        libtest,
        criterion,
        criterionText,
        divan,
        iai,
        gungraun,
        pytestBenchmark,
        codspeed,
        pyperf,
        asv/* asv */.d,
        googleBenchmark,
        catch2,
        nanobench,
        jmh,
        benchmarkdotnet,
        julia,
        hyperfine,
        k6,
        lighthouse,
        benchmarkIps,
        rubyBenchmark,
        phpbench,
        dart,
        luau,
        swiftPackageBenchmark,
        bmf,
        custom,
        customSmaller,
        customBigger,
        datajs/* datajs */.E,
    ];
    return Object.fromEntries(all.map((format) => [format.name, format]));
}
const formatNames = Object.keys(formats);
function isFormatName(name) {
    return Object.hasOwn(formats, name);
}
/** Which tool wrote these files: the files of one invocation of a suite. Throws a FormatFailure where
 *  none or several formats recognise them. */
function detectFormat(files, among = formats) {
    return detect(files, among).format;
}
/** The format, and the files as it is to read them: without what stands around a JSON document. */
function detect(files, among) {
    const inText = recognisingText(files, among);
    // A JSON document is taken out of a text that nobody knows, or that only holds lines of timers, which suites
    // print beside their results.
    const isWeak = inText.every(({ name }) => name === 'js-time');
    const known = (file) => !isWeak && (files.length === 1 || recognisingText([file], among).length > 0);
    const inner = unwrap_unwrap(files, knownBy(Object.values(among)), known);
    if (inner !== undefined)
        return chosen(recognisingText(inner.files, among), inner);
    return chosen(inText, { files, ignored: [] });
}
/** As `detect`; where nobody knows the text, also without a word that stands before each of its lines. */
function detectUnder(files, among) {
    try {
        return detect(files, among);
    }
    catch (error) {
        const bare = files.map((file) => withoutWord(file) ?? file);
        if (!(error instanceof model_failure/* FormatFailure */.G) || bare.every((file, i) => file === files[i]))
            throw error;
        try {
            return detect(bare, among);
        }
        catch {
            throw error;
        }
    }
}
function chosen(candidates, from) {
    if (candidates.length === 1)
        return { format: candidates[0], ...from };
    if (candidates.length === 0)
        throw unknownOutput(from.files);
    throw ambiguous(from.files, candidates);
}
function recognisingText(files, among) {
    const recognising = (seen) => Object.values(among).filter((one) => one.recognises(seen));
    const seen = files.map(glance);
    // The results may stand in the middle of a long log; a JSON document has no lines to search.
    const whole = files.map((file, i) => ((0,read_json/* isJson */.Fh)(file) ? seen[i] : file));
    const isCut = whole.some((file, i) => file !== seen[i]);
    const first = recognising(seen);
    return first.length === 0 && isCut ? recognising(whole) : first;
}
/** Reads the files of one invocation of a suite with a named format, or with the one that recognises them.
 *  Throws FormatFailure for what cannot be understood, and UsageFailure for an unknown name. */
function registry_readResults(files, name = 'auto', among = formats) {
    if (files.length === 0) {
        throw new model_failure/* FormatFailure */.G('results', undefined, 'there is no file to read', {
            hint: 'Check the path or pattern in `results`; it is resolved from `working-directory`.',
        });
    }
    const plain = files.map(plainLines);
    const detected = name === 'auto' ? detectUnder(plain, among) : named(plain, name, among);
    const reading = detected.format.read(detected.files);
    const { ignored } = detected;
    return {
        tool: detected.format.name,
        reading: ignored.length === 0 ? reading : { ...reading, ignored: [...ignored, ...reading.ignored] },
    };
}
function named(files, name, among) {
    const format = Object.hasOwn(among, name) ? among[name] : undefined;
    if (format === undefined) {
        throw new model_failure/* UsageFailure */.wK(`unknown format "${name}"`, { hint: `Formats: auto, ${Object.keys(among).join(', ')}.` });
    }
    if (files.every(read_json/* isJson */.Fh) || format.recognises(files.map(glance)) || format.recognises(files)) {
        return { format, files, ignored: [] };
    }
    const inner = unwrap_unwrap(files, knownBy([format]));
    if (inner !== undefined)
        return { format, ...inner };
    for (const file of files)
        refuseConsole(file, format.name);
    // A format that is only ever named knows no document as its own: then the one that there is.
    return { format, ...(unwrap_unwrap(files, registry_isObject) ?? { files, ignored: [] }) };
}
function registry_isObject(document) {
    const { raw } = (0,read_json/* readJson */.Vh)(document);
    return typeof raw === 'object' && raw !== null && Object.keys(raw).length > 0;
}
function ambiguous(files, candidates) {
    const claims = candidates.map((format) => {
        const own = files.filter((file) => format.recognises([glance(file)])).map((file) => file.path);
        return files.length > 1 && own.length > 0 ? `${format.title} (${shorten(own)})` : format.title;
    });
    const names = candidates.map((format) => format.name);
    return new model_failure/* FormatFailure */.G(registry_label(files), undefined, `looks like the output of ${claims.join(' and of ')}`, {
        hint: `Set \`format\` to ${names.join(' or ')}; or let \`results\` name the files of one tool only.`,
    });
}
/** What is there instead, as far as it can be told. */
function unknownOutput(files) {
    if (files.length === 1)
        return unknownFile(files[0]);
    const empty = files.filter((file) => file.bytes.length === 0);
    const broken = files.find((file) => registry_failureOf(file) !== undefined);
    if (empty.length < files.length && broken !== undefined)
        return registry_failureOf(broken);
    return new model_failure/* FormatFailure */.G(registry_label(files), undefined, `none of the ${files.length} files is output of a known tool`, {
        hint: adviceUnknown,
    });
}
const adviceUnknown = 'Set `format` where the tool is known and its output unusual, or `results` to the file that the tool writes.';
function unknownFile(file) {
    if (file.bytes.length === 0) {
        return new model_failure/* FormatFailure */.G(file.path, undefined, 'the file is empty: no benchmark ran, or the tool was stopped', {
            hint: 'Check that the suite ran, and that no filter left all benchmarks out.',
        });
    }
    const console = consoleFailure(file);
    if (console !== undefined)
        return console;
    const failure = registry_failureOf(file);
    if (failure !== undefined)
        return failure;
    const found = (0,read_json/* startsLikeJson */.rv)(file)
        ? `JSON of no known tool: ${(0,read_json/* describe */.q0)((0,read_json/* readJson */.Vh)(file).raw)}`
        : foundText((0,read_text/* textOf */.b6)(file));
    return new model_failure/* FormatFailure */.G(file.path, undefined, found, { hint: adviceUnknown });
}
function foundText(text) {
    const first = (0,read_text/* firstLine */.TM)(text);
    if (first === '')
        return 'nothing but white space';
    const lines = text.trimEnd().split('\n').length;
    const rest = lines > 1 ? ` and ${lines - 1} more line${lines > 2 ? 's' : ''}` : '';
    return `output of no known tool, starting with ${JSON.stringify(first)}${rest}`;
}
/** Broken archives, binary data, JSON that is cut short or mixed with text. */
function registry_failureOf(file) {
    try {
        (0,read_text/* textOf */.b6)(file);
        // What is named so should be one, whatever it begins with.
        if ((0,read_json/* startsLikeJson */.rv)(file) || /\.json$/i.test(file.path))
            (0,read_json/* readJson */.Vh)(file);
        return undefined;
    }
    catch (error) {
        if (error instanceof model_failure/* FormatFailure */.G)
            return error;
        throw error;
    }
}
function registry_label(files) {
    return shorten(files.map((file) => file.path));
}
function shorten(paths) {
    return paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} more`;
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   u: () => (/* binding */ tellApart)
/* harmony export */ });
/** Benchmarks of one launch that have the same name. They are never merged: two different benchmarks
 *  compared as one would be compared with each other. The rule, the same for every format:
 *
 *  1. Where the rows differ in what surrounds them (group, package, source file), all of them get it
 *     in front: `group > name`. Which row comes first then does not matter.
 *  2. Otherwise where they stand in different result files, the path of the file goes in front.
 *  3. Otherwise the second one is `name #2`, the third `name #3`, in the order of the output, skipping
 *     what is already somebody's name.
 *
 *  Each such name is listed as ignored-with-reason, so that it is seen in `read`. */
/** What a benchmark is called, whichever way it is measured: it has a name, and that is one line, since the lockstep
 *  protocol has no others. */
function nameOf(told) {
    const lines = told.split('\n');
    const line = lines.length === 1 ? told : lines.flatMap((part) => part.trim() || []).join(' ↵ ');
    return line.trim() === '' ? '(unnamed)' : line;
}
/** Results with unique names, in order. Adds a note per repeated name to `ignored`. */
function tellApart(rows, ignored) {
    if (new Set(rows.map((row) => row.result.name)).size === rows.length)
        return rows.map((row) => row.result);
    const groups = groupByName(rows);
    const taken = new Set(groups.keys());
    const names = new Map();
    for (const [name, group] of groups) {
        if (group.length === 1)
            continue;
        const unique = inFront(group, taken) ?? numbered(group, taken);
        group.forEach((row, index) => {
            names.set(row, unique[index]);
            taken.add(unique[index]);
        });
        ignored.push(noteOf(name, group, unique));
    }
    return rows.map((row) => ({ ...row.result, name: names.get(row) ?? row.result.name }));
}
function groupByName(rows) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(row.result.name);
        if (group === undefined)
            groups.set(row.result.name, [row]);
        else
            group.push(row);
    }
    return groups;
}
function inFront(group, taken) {
    for (const around of [(row) => row.context, (row) => row.file]) {
        const names = group.map((row) => `${around(row) ?? ''} > ${row.result.name}`);
        const complete = group.every((row) => (around(row) ?? '') !== '');
        if (complete && new Set(names).size === names.length && names.every((name) => !taken.has(name)))
            return names;
    }
    return undefined;
}
function numbered(group, taken) {
    let number = 1;
    return group.map((row, index) => {
        if (index === 0)
            return row.result.name;
        do
            number++;
        while (taken.has(`${row.result.name} #${number}`));
        return `${row.result.name} #${number}`;
    });
}
function noteOf(name, group, unique) {
    const place = group[1].place;
    const shown = unique.map((one) => JSON.stringify(one.slice(0, 60)));
    return {
        file: group[1].file,
        ...(place === undefined ? {} : { place }),
        text: name.slice(0, 200),
        because: `${group.length} benchmarks have this name; told apart as ${shown.slice(0, 3).join(', ')}${shown.length > 3 ? ', …' : ''}`,
    };
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Kd: () => (/* binding */ foldersUpTo),
/* harmony export */   O5: () => (/* binding */ isReallyInside),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   oF: () => (/* binding */ readFileWithin),
/* harmony export */   tG: () => (/* binding */ writeFileWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _path_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2410);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2878);
/** Finding, reading, removing and writing files under a root that is not left: a path that climbs out,
 *  or a symbolic link that leads out, is refused. */





/** True where `target` is `root` or lies below it, by name alone. */
function isInside(root, target) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, target);
    return relative === '' || (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(relative) && relative.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== '..');
}
/** `folder` and those above it up to `root`, the nearest first; `root` alone where it does not lie inside. */
function foldersUpTo(root, folder) {
    if (!isInside(root, folder))
        return [root];
    return folder === root ? [root] : [folder, ...foldersUpTo(root, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder))];
}
/** The same as `isInside` once every symbolic link on the way is followed. What does not exist yet counts by its nearest parent. */
function isReallyInside(root, target) {
    let at = target;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(at, { throwIfNoEntry: false }) === undefined && node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at) !== at)
        at = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at);
    return isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(at));
}
function isGlob(text) {
    return /[*?[{]/.test(text);
}
const skipUsual = (name) => name === 'node_modules' || name.startsWith('.');
/** Files below `root` that match one of the globs, in the order of their names. Links to folders are not followed. */
function findFiles(root, globs, options = {}) {
    const patterns = globs.map(_path_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .pathGlob */ .Q);
    const skip = options.skip ?? skipUsual;
    const found = [];
    function walk(folder, prefix) {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            const relative = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
            const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (!skip(entry.name))
                    walk(absolute, relative);
            }
            else if (patterns.some((matches) => matches(relative)) && isFileInside(root, absolute)) {
                found.push({ path: relative, absolute });
                if (found.length > (options.most ?? 100_000))
                    throw new Error(`more than ${options.most} files match`);
            }
        }
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        walk(root, '');
    return found;
}
function isFileInside(root, absolute) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(absolute, { throwIfNoEntry: false })?.isFile() === true && isReallyInside(root, absolute);
}
/** Writes a file whole or not at all: a reader never sees half of it, and a full disk leaves the old one. */
function writeFileWhole(file, content) {
    const part = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.part`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, content, { flag: 'wx' });
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(part, 'r+');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
        throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSystemError */ .T)(error, `writing ${file}`);
    }
}
/** A file's bytes, refused above `limit`. */
function readFileWithin(file, limit) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
    return size > limit ? { tooLarge: size } : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pathGlob)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** Globs over paths with `/`: `**` crosses folders, `*` and `?` do not; `{a,b}` and `[abc]` as in a shell. A
 *  leading `./` is dropped. Every state of the pattern is followed at once, so that matching takes time in
 *  proportion to pattern times path, whatever either holds: a regular expression would try again and again. */

const longestGlob = 2_000;
/** @throws Failure for a glob that means nothing (`[z-a]`), or is too long. */
function pathGlob(glob) {
    if (glob.length > longestGlob)
        throw refused(glob, `has ${glob.length} characters; the most is ${longestGlob}`);
    const steps = compile(glob.replace(/^\.\//, ''), glob);
    return (path) => accepts(steps, path);
}
const within = (character) => character !== '/';
const any = () => true;
function compile(text, glob) {
    const steps = [];
    /** Of each open brace: its fork, and the steps that end its choices. */
    const open = [];
    const take = (takes) => steps.push({ takes, next: steps.length + 1 });
    const loop = (takes) => {
        const at = steps.length;
        steps.push({ forks: [at + 1, at + 2] }, { takes, next: at });
    };
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (character === '*' && text[i + 1] === '*') {
            const whole = (i === 0 || text[i - 1] === '/') && text[i + 2] === '/';
            if (whole)
                steps.push({ forks: [steps.length + 1, steps.length + 4] });
            loop(any);
            if (whole)
                take((one) => one === '/');
            i += whole ? 2 : 1;
        }
        else if (character === '*')
            loop(within);
        else if (character === '?')
            take(within);
        else if (character === '{' && text.indexOf('}', i) > 0) {
            const fork = [steps.length + 1];
            steps.push({ forks: fork });
            open.push({ fork, ends: [] });
        }
        else if (character === ',' && open.length > 0) {
            const end = [];
            steps.push({ forks: end });
            open.at(-1).ends.push(end);
            open.at(-1).fork.push(steps.length);
        }
        else if (character === '}' && open.length > 0) {
            for (const end of open.pop().ends)
                end.push(steps.length);
        }
        else if (character === '[' && text.indexOf(']', i + 2) > 0) {
            const end = text.indexOf(']', i + 2);
            take(oneOf(text.slice(i + 1, end), glob));
            i = end;
        }
        else
            take((one) => one === character);
    }
    for (const { ends } of open)
        for (const end of ends)
            end.push(steps.length);
    return steps;
}
function oneOf(set, glob) {
    const negated = set.startsWith('!') || set.startsWith('^');
    const characters = negated ? set.slice(1) : set;
    const ranges = [];
    for (let i = 0; i < characters.length; i++) {
        const from = characters[i];
        const to = characters[i + 1] === '-' ? characters[i + 2] : undefined;
        if (to !== undefined && to < from)
            throw refused(glob, `has the range ${from}-${to}, which runs backwards`);
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            i += 2;
    }
    return (one) => one !== '/' && ranges.some(([from, to]) => from <= one && one <= to) !== negated;
}
function accepts(steps, path) {
    let active = reach(steps, [0]);
    for (const character of path) {
        if (active.length === 0)
            return false;
        const next = [];
        for (const state of active) {
            const step = steps[state];
            if (step !== undefined && 'takes' in step && step.takes(character))
                next.push(step.next);
        }
        active = reach(steps, next);
    }
    return active.includes(steps.length);
}
/** From these states, following forks, to those that take a character, and the end. */
function reach(steps, from) {
    const seen = new Set();
    const waiting = [];
    const left = [...from];
    while (left.length > 0) {
        const state = left.pop();
        if (seen.has(state))
            continue;
        seen.add(state);
        const step = steps[state];
        if (step !== undefined && 'forks' in step)
            left.push(...step.forks);
        else
            waiting.push(state);
    }
    return waiting;
}
function refused(glob, why) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The glob ${JSON.stringify(glob.slice(0, 80))} ${why}`, { exitCode: 2 });
}


/***/ })

};
