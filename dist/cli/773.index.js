export const id = 773;
export const ids = [773];
export const modules = {

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

/***/ 7004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./lib/baseline/fingerprint.js
var fingerprint = __webpack_require__(1699);
// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
// EXTERNAL MODULE: ./lib/compare/stored.js + 2 modules
var stored = __webpack_require__(4753);
// EXTERNAL MODULE: ./lib/host/repository.js
var repository = __webpack_require__(9576);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/report/history.js
/** The stored history for a terminal: a table of benchmarks with their trend, or the runs of one. Pure;
 *  names are foreign text and are made visible. */




const steps = '▁▂▃▄▅▆▇█';
const longestLine = 40;
/** One character a run, from the least to the largest value; a flat line where all are equal. */
function sparkline(values, columns = longestLine) {
    const shown = values.slice(-columns);
    const low = Math.min(...shown);
    const high = Math.max(...shown);
    const step = (value) => {
        const share = high === low ? 0.5 : (value - low) / (high - low);
        return steps[Math.min(steps.length - 1, Math.floor(share * steps.length))];
    };
    return shown.map(step).join('');
}
/** Every series in a line: name, runs, first and last value, change and trend. */
function renderTrends(series, { width, colour }) {
    const ink = (0,terminal_text/* palette */.MF)(colour);
    const line = Math.max(8, Math.min(longestLine, width - 70));
    const rows = series.map((one) => {
        const [first, last] = (0,units/* formatTogether */._M)([one.points[0].value, one.points.at(-1).value], one.unit);
        const change = one.points.at(-1).value / one.points[0].value - 1;
        return {
            name: (0,visible/* visibleWithin */.C9)(one.metric === 'time' ? one.name : `${one.name} · ${one.metric}`, Math.max(20, width - line - 50)),
            runs: String(one.points.length),
            first: first,
            last: last,
            change: (0,numbers/* signedPercent */.wu)(change),
            trend: sparkline(one.points.map(({ value }) => value), line),
        };
    });
    const columns = ['name', 'runs', 'first', 'last', 'change'];
    const titles = { name: 'benchmark', runs: 'runs', first: 'first', last: 'last', change: 'change' };
    const widths = Object.fromEntries(columns.map((key) => [key, Math.max(titles[key].length, ...rows.map((row) => (0,visible/* columnsOf */.PL)(row[key])))]));
    const lineOf = (row, trend) => {
        const cells = columns.map((key) => key === 'name' ? (0,terminal_text/* padRight */.M7)(row[key], widths[key]) : (0,terminal_text/* padLeft */.Ho)(row[key], widths[key]));
        return `${cells.join('  ')}  ${trend}`.trimEnd();
    };
    return [ink.quiet(lineOf(titles, 'trend')), ...rows.map((row) => lineOf(row, row.trend))].join('\n');
}
/** The runs of one series, latest first, under its trend. */
function renderRuns(series, { width, colour }) {
    const ink = (0,terminal_text/* palette */.MF)(colour);
    const { points } = series;
    const values = (0,units/* formatTogether */._M)(points.map(({ value }) => value), series.unit);
    const valueWidth = Math.max(...values.map(visible/* columnsOf */.PL));
    const lines = points.map(({ commit, time, machine, value }, i) => {
        const before = points[i - 1];
        const change = before === undefined ? '' : (0,numbers/* signedPercent */.wu)(value / before.value - 1);
        const date = new Date(time * 1000).toISOString().slice(0, 16).replace('T', ' ');
        const start = `${date}  ${commit.slice(0, 12)}  ${(0,terminal_text/* padLeft */.Ho)(values[i], valueWidth)}  ${(0,terminal_text/* padLeft */.Ho)(change, 9)}  `;
        const room = width - (0,visible/* columnsOf */.PL)(start);
        return `${start}${room < 10 ? '' : ink.quiet((0,visible/* visibleWithin */.C9)(machine, room))}`.trimEnd();
    });
    const title = `${(0,visible/* visibleWithin */.C9)(series.name, Math.max(20, width - 30))} · ${(0,visible/* visibleWithin */.C9)(series.metric, 30)}`;
    return [
        ink.strong(title),
        `${sparkline(points.map(({ value }) => value), Math.max(8, width - 20))}  ${(0,numbers/* counted */.hS)(points.length, 'run')}`,
        '',
        ...lines.reverse(),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/app/history.js
/** The stored history for people and tools: chosen runs as trends, runs, JSON or CSV, and the thinning of
 *  old ones. */






/** The latest `last` runs of a suite. Without a key, of the only suite there is. */
async function readHistory(store, key, last) {
    const { commit, entries } = await store.list();
    if (commit === null) {
        throw new failure/* Failure */.HR(`There is no branch ${store.branch} on the remote: nothing has been stored yet`, {
            hint: 'Store a run with `benchgate record`, or name the branch with --data-branch.',
        });
    }
    const folder = chooseSuite(entries, key, store.branch);
    const own = entries.filter((entry) => entry.folder === folder);
    const runs = [];
    for await (const record of store.read(latestMonths(own, last)))
        runs.push(record);
    runs.sort((a, b) => a.time - b.time || (a.run < b.run ? -1 : 1) || a.attempt - b.attempt);
    return { branch: store.branch, suite: runs[0]?.suite ?? folder, runs: runs.slice(-last), stored: own.length };
}
function chooseSuite(entries, key, branch) {
    const folders = [...new Set(entries.map(({ folder }) => folder))].sort();
    const known = folders.join(', ');
    if (key !== null) {
        const folder = (0,record_path/* suiteFolder */.Jn)(key);
        if (folders.includes(folder))
            return folder;
        throw new failure/* UsageFailure */.wK(`${branch} holds no run of ${key}`, {
            hint: known === '' ? 'It is empty.' : `It has: ${known}`,
        });
    }
    if (folders.length === 1)
        return folders[0];
    if (folders.length === 0)
        throw new failure/* Failure */.HR(`${branch} holds no stored run`);
    throw new failure/* UsageFailure */.wK(`${branch} holds ${folders.length} suites: name one with --key`, { hint: `It has: ${known}` });
}
/** Whole months from the latest on until there are enough runs: within a month the names do not tell the order. */
function latestMonths(entries, last) {
    const month = (entry) => entry.year * 12 + entry.month;
    const sorted = [...entries].sort((a, b) => month(b) - month(a));
    const enough = sorted[last - 1];
    return enough === undefined ? sorted : sorted.filter((entry) => month(entry) >= month(enough));
}
/** Every metric of every benchmark over the runs that have it, in the order of the latest run. */
function seriesOf({ runs }) {
    const found = new Map();
    for (const { commit, time, machine, launches } of [...runs].reverse()) {
        for (const { name, metrics } of (0,stored/* reduceRun */.sT)(launches).benchmarks) {
            for (const { name: metric, unit, better, value } of metrics) {
                const key = JSON.stringify([name, metric, unit]);
                const series = found.get(key) ?? { name, metric, unit, better, points: [] };
                found.set(key, series);
                series.points.unshift({ commit, time, machine: (0,fingerprint/* describeFingerprint */.ML)({ machine }), value });
            }
        }
    }
    return [...found.values()];
}
/** The series of one benchmark: by its name, else by the only name that holds the words. */
function findSeries(series, wanted) {
    const exact = series.filter(({ name }) => name === wanted);
    if (exact.length > 0)
        return exact;
    const names = [...new Set(series.map(({ name }) => name))];
    const holding = names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()));
    if (holding.length === 1)
        return series.filter(({ name }) => name === holding[0]);
    if (holding.length > 1) {
        const more = holding.length > 5 ? `, and ${holding.length - 5} more` : '';
        throw new failure/* UsageFailure */.wK(`${JSON.stringify(wanted)} is part of ${holding.length} names`, {
            hint: `Write one of them in full: ${holding.slice(0, 5).join(', ')}${more}`,
        });
    }
    const near = (0,repository/* nearest */.pA)(wanted, names);
    throw new failure/* UsageFailure */.wK(`no stored run has a benchmark ${JSON.stringify(wanted)}`, {
        hint: near.length === 0 ? '`benchgate history` lists them.' : `Did you mean ${near.join(' or ')}?`,
    });
}
/** `benchgate/history/1`: the runs with every launch, and what the tool printed where that was kept. */
function historyJson({ branch, suite, runs, stored }) {
    const shown = runs.map(({ launches, time, imported, ...facts }) => ({
        ...facts,
        time: new Date(time * 1000).toISOString().replace('.000Z', 'Z'),
        ...(imported === undefined ? {} : { imported }),
        launches,
    }));
    return `${JSON.stringify({ schema: 'benchgate/history/1', branch, suite, stored, runs: shown }, null, 2)}\n`;
}
const columns = 'time,commit,run,attempt,tool,machine,benchmark,launch,metric,unit,value,printed,printed unit';
/** One line a number, as RFC 4180 has it. */
function historyCsv({ runs }) {
    const lines = runs.flatMap(({ time, commit, run, attempt, tool, machine, launches }) => {
        const start = [new Date(time * 1000).toISOString(), commit, run, attempt, tool, (0,fingerprint/* describeFingerprint */.ML)({ machine })];
        return launches.flatMap(({ benchmarks }, launch) => benchmarks.flatMap(({ name, metrics }) => metrics.map(({ name: metric, unit, value, printed }) => [...start, name, launch + 1, metric, unit, value, printed?.value ?? '', printed?.unit ?? '']
            .map(csvCell)
            .join(','))));
    });
    return `${[columns, ...lines].join('\r\n')}\r\n`;
}
function csvCell(value) {
    const text = String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** Which runs an order to thin would drop: of each suite and month that ended more than `olderThan` days
 *  ago, all but `keep`. Who stays is told by the commits' hashes, so that no file has to be read, and the
 *  same order given twice drops nothing more. The last run of a suite always stays. */
function planPruning(entries, olderThan, keep, now) {
    const groups = groupByMonth(entries);
    const limit = now.getTime() - olderThan * 86_400_000;
    const drop = [];
    const months = [];
    for (const [suite, own] of groups) {
        const latest = Math.max(...own.keys());
        for (const [month, runs] of [...own].sort(([a], [b]) => a - b)) {
            const stay = month === latest ? Math.max(1, keep) : keep;
            if (Date.UTC(Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1) > limit || runs.length <= stay)
                continue;
            const gone = [...runs].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(stay);
            drop.push(...gone);
            const name = `${Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
            months.push({ suite, month: name, drop: gone.length, keep: stay });
        }
    }
    return { drop, stored: entries.length, months };
}
/** By suite, then by month counted from year 0. */
function groupByMonth(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const own = groups.get(entry.folder) ?? new Map();
        groups.set(entry.folder, own);
        const month = entry.year * 12 + entry.month;
        const runs = own.get(month);
        if (runs === undefined)
            own.set(month, [entry]);
        else
            runs.push(entry);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/app/settings.js + 2 modules
var app_settings = __webpack_require__(1264);
// EXTERNAL MODULE: ./lib/app/store-access.js + 9 modules
var store_access = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(5364);
;// CONCATENATED MODULE: ./lib/cli/history.js
/** `benchgate history [BENCHMARK]` and `benchgate history prune` */







async function historyCommand(line) {
    (0,command_line/* refuseCommand */.W)(line);
    (0,command_line/* refuseMore */.o)(line, 1, 'benchgate history takes one BENCHMARK');
    const { options, positionals, world } = line;
    const repository = await (0,measuring/* repositoryOf */._)(world);
    const { settings } = await (0,app_settings/* configure */.j)('history', options, { directory: world.directory, root: repository.top });
    if (settings.json && settings.csv)
        throw new failure/* UsageFailure */.wK('--json and --csv exclude each other');
    const [word] = positionals;
    const unused = ['older-than', 'keep', 'yes'].find((name) => options.has(name));
    if (word !== 'prune' && unused !== undefined)
        throw new failure/* UsageFailure */.wK(`--${unused} is for benchgate history prune`);
    const store = await (0,store_access/* openHistory */.j)(repository, settings['data-branch'], world);
    try {
        if (word === 'prune')
            await prune(store, settings, world);
        else
            await show(store, word ?? null, settings, world);
        return verdict/* exitCodes */.h.pass;
    }
    finally {
        await store.close();
    }
}
async function show(store, benchmark, settings, world) {
    const history = await readHistory(store, settings.key, settings.last);
    if (settings.json)
        return world.print(historyJson(history));
    if (settings.csv)
        return world.print(historyCsv(history));
    const series = seriesOf(history);
    world.log.info(`${history.suite} on ${history.branch}: ${history.runs.length} of ${history.stored} stored runs`);
    if (benchmark === null)
        return world.print(`${renderTrends(series, world.out)}\n`);
    const found = findSeries(series, benchmark);
    return world.print(`${found.map((one) => renderRuns(one, world.out)).join('\n\n')}\n`);
}
/** Says first what would go. */
async function prune(store, settings, world) {
    const { entries } = await store.list(settings.key ?? undefined);
    const { drop, months, stored } = planPruning(entries, settings['older-than'], settings.keep, world.clock.date());
    if (drop.length === 0) {
        await world.print(`Nothing to drop: ${stored} stored runs.\n`);
        return;
    }
    const rows = months.map(({ suite, month, drop, keep }) => `${suite}  ${month}  drops ${drop}, keeps ${keep}`);
    const verb = settings.yes ? 'Drops' : 'Would drop';
    await world.print(`${rows.join('\n')}\n${verb} ${drop.length} of ${stored} stored runs, in a new commit.\n`);
    if (!settings.yes) {
        world.log.info('Add --yes to do it. Git keeps the dropped files in the history of the branch.');
        return;
    }
    const message = `Prune ${drop.length} runs older than ${settings['older-than']} days, keeping ${settings.keep} a month [skip ci]`;
    const { commit } = await store.remove(drop.map(({ path }) => path), message);
    world.log.info(`Done: ${store.branch} is at ${commit?.slice(0, 12)}. \`git revert\` of that commit brings them back.`);
}


/***/ }),

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1236);
/** Turns options as written into values: flag or input wins over file, file over default. Takes raw
 *  options, gives typed settings, refuses the first value that makes no sense. */


/** `written` are inputs or flags of `place`; keys of the file that `place` does not use are left alone. */
function readSettings(place, written, file = new Map()) {
    const entries = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNames */ .W6.map((name) => {
        const inPlace = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF[name].places.includes(place);
        return [name, settingOf(name, inPlace ? (written.get(name) ?? file.get(name)) : undefined)];
    });
    return Object.fromEntries(entries);
}
function settingOf(name, raw) {
    const row = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF[name];
    if (raw !== undefined)
        return readRaw(row.kind, raw);
    return row.default === null ? null : row.kind.read(row.default, { where: `default of ${name}` });
}
function readRaw(kind, { values, origin }) {
    const given = values.map((value) => value.trim()).filter((value) => value !== '');
    if (given.length === 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${origin.where}: has no value`);
    if (kind.isList !== true) {
        if (given.length > 1)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${origin.where}: expected one value, found a list of ${given.length}`);
        return kind.read(given[0], origin);
    }
    const items = given.flatMap((value) => kind.read(value, origin));
    return [...new Set(items)];
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ parseUnit),
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   Ue: () => (/* binding */ rescale),
/* harmony export */   _M: () => (/* binding */ formatTogether)
/* harmony export */ });
/* unused harmony exports formatValue, formatNumber */
/** Units: how a tool's unit becomes a base unit, and how a base unit is scaled for a person to read.
 *
 *  Used by formats/ (`parseUnit`, `toBase`) and by report/ (`formatValue`, `formatTogether`). Nothing
 *  here depends on the locale. Base units are `s`, `B`, `1/s`, `B/s` and `1`; a word that has no base
 *  stays as the tool wrote it. */
const seconds = {
    fs: 1e-15,
    ps: 1e-12,
    picosecond: 1e-12,
    ns: 1e-9,
    nsec: 1e-9,
    nanosec: 1e-9,
    nanosecond: 1e-9,
    us: 1e-6,
    usec: 1e-6,
    microsec: 1e-6,
    microsecond: 1e-6,
    ms: 1e-3,
    msec: 1e-3,
    millisec: 1e-3,
    millisecond: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
    min: 60,
    minute: 60,
    h: 3600,
    hr: 3600,
    hour: 3600,
};
/** Decimal and binary byte units. `KB` is a thousand here; a tool that means 1024 says so in its format. */
const bytes = {
    B: 1,
    byte: 1,
    kB: 1e3,
    KB: 1e3,
    kilobyte: 1e3,
    MB: 1e6,
    megabyte: 1e6,
    GB: 1e9,
    gigabyte: 1e9,
    TB: 1e12,
    terabyte: 1e12,
    KiB: 1024,
    kibibyte: 1024,
    MiB: 1024 ** 2,
    mebibyte: 1024 ** 2,
    GiB: 1024 ** 3,
    gibibyte: 1024 ** 3,
    TiB: 1024 ** 4,
    tebibyte: 1024 ** 4,
};
/** Things that are counted per second, with or without a decimal prefix: `ops`, `Mops`, `Gitem`. */
const counted = /^(?<prefix>[kKMGT]?)(?<word>ops?|operations?|i|its?|iter|iters|iterations?|r|req|reqs|requests?|items?|elem|elems|elements?|calls?|samples?|S|runs?|rows?|msgs?|messages?|events?|tasks?|txs?|tps|queries|query|records?|frames?|packets?|chars?|1|)$/;
const prefixes = { '': 1, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const counts = {
    '': { metric: 'count', better: 'unknown' },
    '1': { metric: 'count', better: 'unknown' },
    count: { metric: 'count', better: 'unknown' },
    unitless: { metric: 'count', better: 'unknown' },
    alloc: { metric: 'allocations', better: 'lower' },
    allocation: { metric: 'allocations', better: 'lower' },
    malloc: { metric: 'allocations', better: 'lower' },
    instruction: { metric: 'instructions', better: 'lower' },
    instr: { metric: 'instructions', better: 'lower' },
    cycle: { metric: 'cycles', better: 'lower' },
};
const perOperation = /\s*(?:\/|\bper\b)\s*(?:op|ops|operation|iter|iters|iteration|call|run|loop|req|request|item|element|elem|invocation)$/i;
/** What a unit as printed means. Never throws: an unknown word is its own base with `better` unknown.
 *  Knows times, bytes, rates per time, counts and percentages, with `/op` or `/iter` behind them. */
function parseUnit(printed) {
    const text = printed.trim();
    const bare = text.replace(perOperation, '');
    return (parseTime(bare) ??
        parseBytes(bare) ??
        parseRate(text) ??
        parseCount(bare) ??
        parsePercentage(text) ?? { base: text, factor: 1, better: 'unknown', metric: text });
}
/** A printed figure in base units, and what was printed beside it: the fields of a Metric. */
function toBase(value, unit) {
    const { base, factor } = parseUnit(unit);
    return { unit: base, value: rescale(value, factor), printed: { value, unit } };
}
/** value × factor without the last digit's dirt: 1e-9 is not a binary fraction, 1e9 is a whole number,
 *  so 3 × 1e-9 is wrong in its last bit where 3 / 1e9 is right. */
function rescale(value, factor) {
    if (factor >= 1 || factor === 0)
        return value * factor;
    const divisor = Math.round(1 / factor);
    return Math.abs(divisor * factor - 1) < 1e-9 ? value / divisor : value * factor;
}
function parseTime(text) {
    const factor = timeFactor(text);
    return factor === undefined ? undefined : { base: 's', factor, better: 'lower', metric: 'time' };
}
function timeFactor(text) {
    // Two code points look like micro: U+00B5 (the sign) and U+03BC (the Greek letter).
    const word = text.replace(/[µμ]/, 'u').replace(/(?<=^u)second/, 'sec');
    return lookUp(seconds, word) ?? lookUp(seconds, word.toLowerCase().replace(/s$/, ''));
}
function parseBytes(text) {
    const factor = byteFactor(text);
    return factor === undefined ? undefined : { base: 'B', factor, better: 'lower', metric: 'bytes' };
}
function byteFactor(text) {
    return lookUp(bytes, text) ?? (text.length > 3 ? lookUp(bytes, text.toLowerCase().replace(/s$/, '')) : undefined);
}
/** `ops/s`, `MB/s`, `ops/ms`, `Gitem/s`, `req/sec`, `Hz`. */
function parseRate(text) {
    if (/^hz$/i.test(text))
        return { base: '1/s', factor: 1, better: 'higher', metric: 'throughput' };
    const parts = /^(.*?)\s*(?:\/|\bper\b)\s*([^/\s]+)$/i.exec(text);
    const perTime = parts === null ? undefined : timeFactor(parts[2]);
    if (parts === null || perTime === undefined)
        return undefined;
    const size = byteFactor(parts[1]);
    if (size !== undefined)
        return { base: 'B/s', factor: size / perTime, better: 'higher', metric: 'throughput' };
    const many = counted.exec(parts[1])?.groups;
    if (many === undefined)
        return undefined;
    const prefix = prefixes[many['prefix']] ?? 1;
    return { base: '1/s', factor: prefix / perTime, better: 'higher', metric: 'throughput' };
}
function parseCount(text) {
    const known = lookUp(counts, text) ?? lookUp(counts, text.toLowerCase().replace(/s$/, ''));
    return known === undefined ? undefined : { base: '1', factor: 1, ...known };
}
function parsePercentage(text) {
    return /^(?:%|percent|percentage)$/i.test(text)
        ? { base: '1', factor: 0.01, better: 'unknown', metric: 'ratio' }
        : undefined;
}
function lookUp(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
const scales = {
    s: [
        { factor: 1e-12, suffix: ' ps' },
        { factor: 1e-9, suffix: ' ns' },
        { factor: 1e-6, suffix: ' µs' },
        { factor: 1e-3, suffix: ' ms' },
        { factor: 1, suffix: ' s' },
    ],
    B: binary(''),
    'B/s': decimal('B/s'),
    '1/s': decimal('/s'),
    '1': decimal(''),
};
function binary(per) {
    return ['B', 'KiB', 'MiB', 'GiB', 'TiB'].map((unit, power) => ({ factor: 1024 ** power, suffix: ` ${unit}${per}` }));
}
function decimal(unit) {
    return ['', 'k', 'M', 'G', 'T'].map((prefix, power) => ({
        factor: 1000 ** power,
        suffix: prefix + unit === '' ? '' : ` ${prefix}${unit}`,
    }));
}
/** A value in base units for a person: `13.31 ms`, `1.5 KiB`, `2.41 M/s`, `12.3 widgets/op`. */
function formatValue(value, unit, style = {}) {
    return formatTogether([value], unit, style)[0];
}
/** Several values of one metric on one scale, chosen by the largest, so that they can be compared by
 *  eye: `0.98 ms` beside `1.31 ms`, not `980 µs`. */
function formatTogether(values, unit, style = {}) {
    const digits = style.digits ?? 4;
    if (style.exact === true && values.every(Number.isSafeInteger))
        return values.map((value) => value + plainSuffix(unit));
    const largest = values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);
    const scale = chooseScale(largest, unit, digits);
    return values.map((value) => formatNumber(value / scale.factor, digits) + scale.suffix);
}
function plainSuffix(unit) {
    if (unit === '1' || unit === '')
        return '';
    return unit === '1/s' ? ' /s' : ` ${unit}`;
}
function chooseScale(largest, unit, digits) {
    const steps = lookUp(scales, unit);
    if (steps === undefined)
        return { factor: 1, suffix: plainSuffix(unit) };
    const base = steps.find(({ factor }) => factor === 1);
    if (largest === 0)
        return base;
    // Rounded first, so that 999.96 µs becomes 1.000 ms and not 1000 µs.
    const fits = (scale) => Number((largest / scale.factor).toPrecision(digits)) >= 1;
    return steps.findLast(fits) ?? steps[0];
}
/** A bare number with `digits` significant digits, without grouping and without the locale. Numbers of
 *  a thousand and more keep all their whole digits; very small and very large ones use an exponent. */
function formatNumber(value, digits = 4) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return value
            .toExponential(digits - 1)
            .replace(/\.?0+(?=e)/, '')
            .replace('e+', 'e');
    if (size >= 10 ** digits)
        return value.toFixed(0);
    return trimZeros(value.toPrecision(digits));
}
/** Only a wholly empty fraction goes: `1.500` says that four digits are meant, `12.00` of a count does not. */
function trimZeros(text) {
    return text.replace(/\.0+$/, '');
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   Ho: () => (/* binding */ padLeft),
/* harmony export */   M7: () => (/* binding */ padRight),
/* harmony export */   MF: () => (/* binding */ palette)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** Lines of a given width: wrapping, padding and colour, by columns and not by characters. */

/** Colours as SGR sequences, or none. */
function palette(colour) {
    const paint = (open, close) => (text) => colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return { bad: paint(31, 39), good: paint(32, 39), unsure: paint(33, 39), quiet: paint(2, 22), strong: paint(1, 22) };
}
function padRight(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text)));
}
function padLeft(text, columns) {
    return ' '.repeat(Math.max(0, columns - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text))) + text;
}
/** Breaks at spaces, but not behind a digit (`5 %`, `21 rounds`), into lines of at most `width` columns; `first` and `rest` stand before them. */
function wrapText(text, width, first = '', rest = first) {
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<!\d) /).flatMap((long) => breakWord(long, width - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(rest)))) {
        const lead = lines.length === 0 ? first : rest;
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(lead) + (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(longer) > width) {
            lines.push(lead + line);
            line = word;
        }
        else
            line = longer;
    }
    lines.push((lines.length === 0 ? first : rest) + line);
    return lines;
}
/** Pieces of a word that has no space to break at. */
function breakWord(word, columns) {
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word) <= columns)
        return [word];
    const pieces = [''];
    for (const character of word) {
        if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(pieces.at(-1) + character) > columns)
            pieces.push(character);
        else
            pieces[pieces.length - 1] += character;
    }
    return pieces;
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
