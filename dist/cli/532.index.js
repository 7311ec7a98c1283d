export const id = 532;
export const ids = [532];
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

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./lib/app/configuration.js + 2 modules
var configuration = __webpack_require__(9150);
// EXTERNAL MODULE: ./lib/app/history/store-access.js + 5 modules
var store_access = __webpack_require__(5553);
// EXTERNAL MODULE: ./lib/baseline/fingerprint.js
var fingerprint = __webpack_require__(1699);
// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
// EXTERNAL MODULE: ./lib/compare/stored.js + 3 modules
var stored = __webpack_require__(7071);
// EXTERNAL MODULE: ./lib/host/repository.js
var repository = __webpack_require__(9576);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/report/json/json.js + 1 modules
var json = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/terminal/text.js
var terminal_text = __webpack_require__(9720);
;// CONCATENATED MODULE: ./lib/report/terminal/trend.js
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

;// CONCATENATED MODULE: ./lib/app/history/stored-history.js
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
    const document = { schema: 'benchgate/history/1', branch, suite, stored, runs: shown };
    return `${(0,json/* printableJson */.et)(JSON.stringify(document, null, 2))}\n`;
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
/** Texts are shown as everywhere, with nothing hidden in them. Where a spreadsheet would take one for a
 *  formula, an apostrophe stands before it; the JSON has it as it is. */
function csvCell(value) {
    if (typeof value === 'number')
        return String(value);
    const shown = (0,visible/* visible */.RK)(value);
    const text = /^[=+@-]/.test(shown) ? `'${shown}` : shown;
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(7356);
;// CONCATENATED MODULE: ./lib/cli/history.js
/** `benchgate history [BENCHMARK]` and `benchgate history prune` */







async function historyCommand(line) {
    (0,command_line/* refuseCommand */.W)(line);
    (0,command_line/* refuseMore */.o)(line, 1, 'benchgate history takes one BENCHMARK');
    const { options, positionals, world } = line;
    const repository = await (0,measuring/* repositoryOf */._)(world);
    const { settings } = await (0,configuration/* configure */.jK)('history', options, {
        directory: world.directory,
        log: world.log,
        root: repository.top,
    });
    if (settings.json && settings.csv)
        throw new failure/* UsageFailure */.wK('--json and --csv exclude each other');
    const [word] = positionals;
    const unused = ['older-than', 'keep', 'yes'].find((name) => options.has(name));
    if (word !== 'prune' && unused !== undefined)
        throw new failure/* UsageFailure */.wK(`--${unused} is for benchgate history prune`);
    const store = await (0,store_access/* openHistory */.jC)(repository, settings['data-branch'], world);
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

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
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
/** The same once every symbolic link on the way is followed. What does not exist yet counts by its nearest parent. */
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


/***/ }),

/***/ 9720:
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
