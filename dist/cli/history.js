export const id = "history";
export const ids = ["history"];
export const modules = {

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./lib/app/configuration.js + 3 modules
var configuration = __webpack_require__(9717);
// EXTERNAL MODULE: ./lib/app/history/store-access.js + 4 modules
var store_access = __webpack_require__(4400);
// EXTERNAL MODULE: ./lib/baseline/fingerprint.js
var fingerprint = __webpack_require__(1699);
// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
// EXTERNAL MODULE: ./lib/compare/stored.js
var stored = __webpack_require__(2420);
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

// EXTERNAL MODULE: ./lib/app/site/commits.js
var commits = __webpack_require__(1869);
// EXTERNAL MODULE: ./lib/app/site/gather.js
var gather = __webpack_require__(5236);
// EXTERNAL MODULE: ./lib/app/site/judge-history.js + 9 modules
var judge_history = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/site/words.js
var words = __webpack_require__(9374);
;// CONCATENATED MODULE: ./lib/app/site/regressions.js
/** What the page of the history opens on, for a terminal and for tools. */





function renderRegressions(history, { width }) {
    const { worse, better, other, drifting, silent, over } = history.findings;
    const name = (text) => (0,visible/* visibleWithin */.C9)(text, Math.max(30, width - 30));
    const change = (one) => changeLines(history, one, name(one.series.name));
    const drifts = drifting.map(({ suite, series, drift }) => [
        `${(0,words/* shapeOf */.F5)(drift.direction)} ${name(series.name)}`,
        `    ${(0,visible/* visible */.RK)(suite)}: ${(0,words/* driftWords */.tE)(series, drift)}`,
    ]);
    const within = `in the last ${(0,numbers/* counted */.hS)(history.last, 'run')}`;
    const parts = [
        list(`Got worse ${within}`, worse.map(change)),
        list('Drifting', drifts),
        list('Broken or not reporting', silent.map((one) => [silentLine(history, one)])),
        list(`Got better ${within}`, better.map(change)),
        list(`Changed ${within}, good or bad is not known`, other.map(change)),
        over === 0 ? '' : `${(0,numbers/* counted */.hS)(over, 'change')} of that time ${over === 1 ? 'is' : 'are'} over again.\n`,
        history.unread.map((one) => `${(0,words/* unreadWords */.Xc)(one)}\n`).join(''),
    ].filter((part) => part !== '');
    return parts.length === 0 ? `Nothing changed ${within}, nothing drifts, everything reports.\n` : parts.join('\n');
}
function list(title, rows) {
    return rows.length === 0 ? '' : `${title} (${rows.length})\n${rows.map((lines) => `${lines.join('\n')}\n`).join('')}`;
}
function runsOf(history, suite) {
    return history.suites.find((one) => one.history.suite === suite).history.runs;
}
function changeLines(history, { suite, series, change, accepted, alike }, name) {
    const commits = runsOf(history, suite).map(({ commit }) => commit);
    const [before, now] = (0,units/* formatTogether */._M)([change.before, change.now], series.unit, { digits: 3 });
    const by = accepted === null ? '' : `; accepted by ${(0,visible/* visible */.RK)(accepted.by)}: ${(0,visible/* visibleWithin */.C9)(accepted.because, 100)}`;
    const more = alike === 0 ? '' : `; with ${(0,numbers/* counted */.hS)(alike, 'other')} at the same place`;
    return [
        `${(0,words/* shapeOf */.F5)(change.direction)} ${(0,words/* changeWords */.mF)(series, change.change, change.direction)}  ${name}${series.metric === 'time' ? '' : ` · ${(0,visible/* visibleWithin */.C9)(series.metric, 30)}`}`,
        `    ${(0,visible/* visible */.RK)(suite)}: ${before} → ${now} ${(0,words/* whereWords */.Z)(change, commits)}; ${(0,words/* certaintyWords */.$y)(change.certainty, change.since)}${more}${by}`,
    ];
}
function silentLine(history, finding) {
    const at = (run) => runsOf(history, finding.suite)[run].commit.slice(0, 9);
    const suite = (0,visible/* visible */.RK)(finding.suite);
    if (finding.kind === 'dead')
        return `○ ${suite}: nothing stored for ${(0,numbers/* counted */.hS)(finding.days, 'day')}; last with ${at(finding.last)}`;
    const name = (0,visible/* visibleWithin */.C9)(finding.name, 100);
    if (finding.kind === 'gone')
        return `○ ${name} (${suite}): missing in the last ${(0,numbers/* counted */.hS)(finding.missing, 'run')}; last with ${at(finding.last)}`;
    return `✕ ${name} (${suite}): ${finding.kind} in the last run: ${(0,visible/* visibleWithin */.C9)(finding.message, 200)}`;
}
/** `benchgate/regressions/1`. */
function regressionsJson(history) {
    const { worse, better, other, drifting, silent, over } = history.findings;
    const changes = [...worse, ...better, ...other].map(({ suite, series, change, alike, accepted }) => {
        const commits = runsOf(history, suite).map(({ commit }) => commit);
        return {
            suite,
            benchmark: series.name,
            metric: series.metric,
            unit: series.unit,
            direction: change.direction,
            change: change.change,
            before: change.before,
            now: change.now,
            near: commits[change.run],
            after: commits[change.after],
            by: commits[change.by],
            certainty: change.certainty,
            since: change.since,
            alike,
            accepted,
        };
    });
    const drifts = drifting.map(({ suite, series, drift }) => {
        const runs = runsOf(history, suite);
        const { change, direction, from, to } = drift;
        return {
            suite,
            benchmark: series.name,
            metric: series.metric,
            direction,
            change,
            from: runs[from].commit,
            to: runs[to].commit,
        };
    });
    const document = {
        schema: 'benchgate/regressions/1',
        last: history.last,
        changes,
        drifts,
        silent,
        over,
        unread: history.unread,
    };
    return `${(0,json/* printableJson */.et)(JSON.stringify(document, null, 2))}\n`;
}

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(7356);
;// CONCATENATED MODULE: ./lib/cli/history.js
/** `benchgate history [BENCHMARK]`, `benchgate history regressions` and `benchgate history prune` */











async function historyCommand(line) {
    (0,command_line/* refuseCommand */.W)(line);
    (0,command_line/* refuseMore */.o)(line, 1, 'benchgate history takes one BENCHMARK');
    const { options, positionals, world } = line;
    const repository = await (0,measuring/* repositoryOf */._)(world);
    const { settings, renames } = await (0,configuration/* configure */.jK)('history', options, {
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
        else if (word === 'regressions')
            await regressions(store, settings, renames, repository, world);
        else
            await show(store, word ?? null, settings, world);
        return verdict/* exitCodes */.h.pass;
    }
    finally {
        await store.close();
    }
}
/** What the page lists, of all suites or of one. */
async function regressions(store, { key, last, json, csv }, rules, repository, world) {
    if (csv)
        throw new failure/* UsageFailure */.wK('--csv is for benchgate history, not for regressions');
    const history = (0,judge_history/* judgeHistory */.C)(await (0,gather/* gatherBranch */.c)(store, key, null), await (0,commits/* commitFacts */.Tw)(repository), {
        rules,
        last,
        now: world.clock.date(),
    });
    for (const { file, because } of history.unread)
        world.log.warning(`${file} could not be read: ${because}`);
    return world.print(json ? regressionsJson(history) : renderRegressions(history, world.out));
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

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ compareStored),
/* harmony export */   sT: () => (/* binding */ reduceRun)
/* harmony export */ });
/* unused harmony export mostShown */
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7829);
/* harmony import */ var _statistics_change_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(821);
/* harmony import */ var _statistics_moderated_variance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7791);
/* harmony import */ var _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3752);
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9282);
/* harmony import */ var _statistics_student_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8186);
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3557);
/* harmony import */ var _decision_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);
/* harmony import */ var _evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6331);
/* harmony import */ var _rows_decided_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5344);
/* harmony import */ var _rows_match_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7191);
/* harmony import */ var _rows_metrics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2136);
/* harmony import */ var _rows_prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4046);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9961);
/** Compares a run with runs that were stored before. Each run counts as one number per metric, the
 *  median over its launches: two runs differ by what their machines, days and neighbours do, which no
 *  number of launches within one run can tell. So the interval is the prediction interval of the next
 *  run (statistics/prediction.ts) from the stored ones, with variances moderated across the suite, after
 *  each history has been cut at its last change of level.
 *
 *  Fewer than three comparable runs, or runs of another machine alone, show the change and decide
 *  nothing. What all benchmarks have in common is never taken out of a row: a slowdown of the whole
 *  suite must stay visible. It is shown as the suite's change, and named on the rows that it explains. */














/** Most runs that are shown beside what changed. */
const mostShown = 20;
/** A change of level is looked for at this p-value: a wrong cut only loses runs, a missed one widens the interval. */
const cutLevel = 0.01;
function compareStored(base, head, rule) {
    const runs = base.runs.slice(-_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .mostRuns */ .wh);
    const reduced = comparable(base, reduceRun(head), runs.at(-1) ?? []);
    const matches = (0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .matchSeries */ .p9)((0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)(runs.map(reduceRun)), (0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)([reduced]));
    const prepared = matches.flatMap((match) => (0,_rows_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .prepare */ .iA)(match, rule, (before, after) => selectRuns(before, after), 'stored'));
    const candidates = prepared.map((one) => ('open' in one ? candidateOf(one.open) : undefined));
    const decidable = base.otherMachine === null;
    const forecasts = forecastAll(candidates);
    const decisions = decideAll(candidates, forecasts, rule);
    const suite = compareSuite(candidates, rule, decidable);
    const silent = silentIn(head);
    const rows = prepared.map((one, i) => {
        const row = 'row' in one
            ? undecidedRow(one.row, base, countsIn(reduced))
            : rowOf(candidates[i], forecasts[i], decisions[i], base);
        const doubt = silent.get(row.name);
        return doubt === undefined || row.outcome === 'failed' ? row : { ...row, outcome: 'inconclusive', doubt };
    });
    return {
        comparison: { suite, benchmarks: markCommonShift(rows, suite, rule.threshold) },
        cuts: candidates.flatMap((one) => one === undefined || one.dropped === 0
            ? []
            : [{ name: one.open.name, metric: one.open.metric, dropped: one.dropped }]),
    };
}
/** Without counts where those of the stored runs are of another compiler, library or runtime; and without those of a
 *  whole launch, where the nearest run was of other benchmarks. */
function comparable({ otherMachine, counts }, head, nearest) {
    const isAlike = counts === 'alike' || (otherMachine === null && counts === undefined);
    const isSameWork = sameNames(timedIn([head]), timedIn(nearest));
    if (isAlike && isSameWork)
        return head;
    const isLeftOut = ({ name, pass }) => pass === 'counts' && (!isAlike || name === _model_metric_js__WEBPACK_IMPORTED_MODULE_10__/* .launchInstructionsName */ .aG);
    const benchmarks = head.benchmarks.map((row) => ({ ...row, metrics: row.metrics.filter((one) => !isLeftOut(one)) }));
    return { ...head, benchmarks };
}
/** Names of what was measured, and not only counted. */
function timedIn(launches) {
    const rows = launches.flatMap(({ benchmarks }) => benchmarks);
    return new Set(rows.filter((row) => row.status === 'ok' && !isCountOnly(row)).map(({ name }) => name));
}
function isCountOnly({ metrics }) {
    return metrics.length > 0 && metrics.every(({ pass }) => pass === 'counts');
}
function sameNames(some, others) {
    return some.size === others.size && [...some].every((name) => others.has(name));
}
/** Metrics that were counted in a pass of their own. */
function countsIn({ benchmarks }) {
    return new Set(benchmarks.flatMap(({ metrics }) => metrics.flatMap(({ name, pass }) => (pass === 'counts' ? [name] : []))));
}
/** What some launches of head have, and others lack without a word of why: their median would hide it. */
function silentIn(head) {
    const rounds = head.length;
    const silent = new Map();
    for (const [name, { presence, metrics }] of (0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)(head).benchmarks) {
        // What was counted of a whole launch stands in those that were counted.
        if (metrics.length > 0 && metrics.every(({ latest }) => latest.pass === 'counts'))
            continue;
        const found = presence.filter((state) => state !== 'absent').length;
        if (found < rounds)
            silent.set(name, { code: 'missing-in-rounds', base: rounds, head: found, rounds, silent: true });
    }
    return silent;
}
/** One launch that stands for a run: per metric the median over its launches. A benchmark that failed in
 *  half of them has failed. */
function reduceRun(launches) {
    const [first] = launches;
    if (launches.length === 1 && first !== undefined)
        return first;
    const byName = new Map();
    for (const launch of launches) {
        for (const result of launch.benchmarks) {
            const list = byName.get(result.name);
            if (list === undefined)
                byName.set(result.name, [result]);
            else
                list.push(result);
        }
    }
    return { benchmarks: [...byName].map(([name, results]) => reduceBenchmark(name, results)) };
}
function reduceBenchmark(name, results) {
    const good = results.filter((result) => result.status === 'ok');
    const bad = results.find((result) => result.status !== 'ok');
    if (bad !== undefined && 2 * good.length <= results.length)
        return bad;
    const byMetric = new Map();
    for (const { metrics } of good) {
        for (const metric of metrics) {
            const key = JSON.stringify([metric.name, metric.unit]);
            byMetric.set(key, [...(byMetric.get(key) ?? []), metric]);
        }
    }
    const metrics = [...byMetric.values()].map((list) => {
        const { name, unit, better, exact, resolution, pass, role, repeats } = list[0];
        const counted = { ...(resolution === undefined ? {} : { resolution }), ...(pass === undefined ? {} : { pass }) };
        const told = { ...counted, ...(role === undefined ? {} : { role }), ...(repeats === undefined ? {} : { repeats }) };
        const values = list.map(_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .launchSummary */ .IE);
        const counter = exact === true && list.every((one) => one.exact);
        // Whether a counter repeats exactly shows from launch to launch, so its readings stay apart.
        return { name, unit, better, value: (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(values), ...told, ...(counter ? { exact, samples: values } : {}) };
    });
    return { name, status: 'ok', metrics };
}
/** Runs before a benchmark existed are no gap. An exact counter is compared with the nearest run alone:
 *  counters change with the code, so older commits say nothing about them. */
function selectRuns(base, head) {
    if ((0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)([base, head]))
        return selected(readings(base), readings(head));
    const [before, after] = [base, head].map((side) => side.values.filter((value) => value !== undefined));
    return selected(before, after);
}
function readings({ latest: { samples, value } }) {
    return samples ?? [value];
}
function selected(before, after) {
    const found = { base: before.length, head: after.length };
    return {
        base: before,
        head: after,
        rounds: [],
        expected: found,
        found,
        silent: false,
        enough: before.length > 0 && after.length > 0,
    };
}
function candidateOf(open) {
    const all = open.base.map((value) => (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .logCost */ .Oo)(value, open.better));
    const start = (0,_statistics_change_points_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLevelStart */ .tH)(all, { level: cutLevel, permutations: 499 });
    return { open, history: all.slice(start), head: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .logCost */ .Oo)(open.head[0], open.better), dropped: start };
}
/** Forecasts of those with enough runs, their variances moderated by each other. By mean and variance, also
 *  for long histories: a scale that ignores stray runs promises that the next will not be one, and doubled
 *  the alarms on public histories of hosted runners. */
function forecastAll(candidates) {
    const own = candidates.map((one) => {
        if (one === undefined || one.history.length < _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_)
            return undefined;
        return (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .forecast */ .g3)(one.history);
    });
    const usable = own.filter((one) => one !== undefined);
    const moderated = (0,_statistics_moderated_variance_js__WEBPACK_IMPORTED_MODULE_1__/* .moderate */ .I)(usable.map(({ variance }) => variance), usable.map(({ df }) => df));
    let at = 0;
    return own.map((one) => {
        if (one === undefined)
            return undefined;
        const i = at++;
        return (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariance */ .eh)(one, moderated.variance[i], moderated.df[i]);
    });
}
/** Tested metrics are decided together, what is only shown each by itself. */
function decideAll(candidates, forecasts, rule) {
    const { falseAlarmRate, candidateP = _rule_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultCandidateP */ .R6 } = rule;
    const suite = { falseAlarmRate, candidateP };
    const once = { levels: (0,_decision_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .planLevels */ .b)([1], 1), total: 1, look: 0 };
    const tested = candidates.map((one, i) => {
        const known = forecasts[i];
        if (one === undefined || known === undefined)
            return undefined;
        const { threshold } = one.open;
        return { evidence: forecastEvidence(known, one), threshold, delta: Math.log1p(threshold), ...once };
    });
    const isTested = (i) => tested[i] !== undefined && candidates[i]?.open.role === 'tested';
    const together = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_12__/* .decide */ .L)(tested.filter((_, i) => isTested(i)).map((one) => one), suite);
    let at = 0;
    return tested.map((one, i) => {
        if (one === undefined)
            return undefined;
        return isTested(i) ? together[at++] : (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_12__/* .decide */ .L)([one], suite)[0];
    });
}
function forecastEvidence(known, { head, history }) {
    const sure = (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .withSomeScatter */ .XN)(known);
    const error = Math.sqrt(sure.variance * sure.factor);
    const estimate = head - sure.centre;
    return {
        rounds: history.length,
        worth: history.length,
        estimate,
        scatter: Math.sqrt(2 * sure.variance),
        smallestP: 0,
        p: (shift, alternative) => {
            const t = (estimate - shift) / error;
            return (0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_13__/* .studentCdf */ .Rf)(alternative === 'greater' ? -t : t, sure.df);
        },
        interval: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        limits: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        usual: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        detectable: (level) => error * ((0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_13__/* .studentQuantile */ .FI)(1 - level / 2, sure.df) + (0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_13__/* .studentQuantile */ .FI)(0.8, sure.df)),
        // The next run has its own scatter, which no number of earlier ones makes smaller.
        roundsNeeded: () => Number.POSITIVE_INFINITY,
        roundsToReach: () => _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_,
    };
}
function rowOf(candidate, known, decision, base) {
    const { open, history, head } = candidate;
    // Shown is the level that head is compared with: runs before the cut are another one.
    const level = { ...open, base: open.base.slice(candidate.dropped) };
    const doubt = doubtOf(base, history.length);
    const lastRuns = open.base.slice(-mostShown);
    if (doubt === null && known !== undefined && decision !== undefined) {
        return { ...(0,_rows_decided_row_js__WEBPACK_IMPORTED_MODULE_6__/* .decidedRow */ .V)(level, forecastEvidence(known, candidate), decision, null), lastRuns };
    }
    const { name, metric, unit, better, threshold, beside } = open;
    return {
        name,
        metric,
        unit,
        better,
        exact: false,
        outcome: 'inconclusive',
        base: (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(level.base),
        head: open.head[0],
        change: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)(head - (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(history), { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }),
        p: null,
        rounds: history.length,
        detectable: null,
        scatter: null,
        threshold,
        doubt,
        ...beside,
        lastRuns,
    };
}
function doubtOf({ otherMachine }, runs) {
    if (otherMachine !== null)
        return { code: 'other-machine', ...otherMachine };
    return runs < _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_ ? { code: 'too-few-runs', have: runs, need: _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_ } : null;
}
/** Counters are decided without any statistics, but another machine may count otherwise: tools do, a pass of its own
 *  does not where the machines are alike in what matters to it. */
function undecidedRow(row, base, counts) {
    if (row.metric !== null && counts.has(row.metric))
        return row;
    const decided = row.outcome === 'regressed' || row.outcome === 'improved' || row.outcome === 'changed';
    if (base.otherMachine === null || !decided)
        return row;
    return { ...row, outcome: 'inconclusive', doubt: { code: 'other-machine', ...base.otherMachine } };
}
/** The geometric mean over the benchmarks that every one of the last runs has, as a history of its own. */
function compareSuite(candidates, rule, decidable) {
    const members = candidates.filter((one) => one?.open.role === 'tested' && one.open.inMean).map((one) => one);
    const length = Math.min(...members.map(({ history }) => history.length));
    if (members.length === 0 || length === 0)
        return { change: null, benchmarks: 0 };
    const lists = members.map(({ open, history, head }) => ({
        name: open.name,
        values: [...history.slice(history.length - length), head],
    }));
    const byBenchmark = (0,_rows_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .meansByBenchmark */ .N7)(lists);
    const means = Array.from({ length }, (_, i) => (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(byBenchmark.map((values) => values[i])));
    const now = (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(byBenchmark.map((values) => values[length]));
    const benchmarks = byBenchmark.length;
    if (length < _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_ || !decidable) {
        const unknown = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
        return { change: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)(now - (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(means), unknown), benchmarks };
    }
    const change = (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)((0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .forecast */ .g3)(means), now, rule.falseAlarmRate);
    return { change: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)(change.estimate, change), benchmarks };
}
/** Fewer benchmarks have no common mode to speak of. */
const fewestForMode = 5;
/** Rows that changed no more than the suite as a whole did, where the suite has changed beyond its own
 *  interval: the machine, or something that all benchmarks use. They keep their outcome. */
function markCommonShift(rows, { change, benchmarks }, threshold) {
    const low = change?.low ?? Number.NEGATIVE_INFINITY;
    const high = change?.high ?? Number.POSITIVE_INFINITY;
    if (change === null || benchmarks < fewestForMode || (low <= 0 && high >= 0))
        return [...rows];
    if (Math.abs(change.estimate) < threshold)
        return [...rows];
    return rows.map((row) => {
        const changed = row.outcome === 'regressed' || row.outcome === 'improved';
        if (!changed || row.exact || row.change === null || row.doubt !== null)
            return row;
        const rest = (1 + row.change.estimate) / (1 + change.estimate) - 1;
        return Math.abs(rest) > threshold
            ? row
            : { ...row, doubt: { code: 'whole-suite-shifted', change: change.estimate } };
    });
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
