export const id = "history.site";
export const ids = ["history.site"];
export const modules = {

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Gy: () => (/* binding */ addressOfRecords),
/* harmony export */   Tw: () => (/* binding */ commitFacts),
/* harmony export */   uL: () => (/* binding */ noCommitFacts)
/* harmony export */ });
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9576);
/** What the checkout knows of the commits: their order on the default branch, first lines, releases; and where the
 *  repository is on the web. All of it is optional: without it the page shows less and says so. */

const noCommitFacts = { line: new Map(), subjects: new Map(), tags: new Map() };
async function commitFacts(repository) {
    const branch = await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBranch */ .OR)(repository);
    const tip = branch === null
        ? null
        : ((await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommit */ .fq)(repository, `origin/${branch}`)) ?? (await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommit */ .fq)(repository, branch)));
    if (tip === null)
        return noCommitFacts;
    // A shallow checkout ends somewhere: what is older would look rewritten.
    const log = repository.shallow
        ? ''
        : await repository.git.text(['log', '--first-parent', '--reverse', '--format=%H %s', tip, '--']);
    const rows = log === '' ? [] : log.split('\n');
    const line = new Map(rows.map((row, at) => [hashOf(row), at]));
    const subjects = new Map(rows.map((row) => [hashOf(row), row.slice(hashOf(row).length + 1, 240)]));
    return { line, subjects, tags: await tagsOf(repository) };
}
function hashOf(row) {
    const end = row.indexOf(' ');
    return end < 0 ? row : row.slice(0, end);
}
async function tagsOf({ git }) {
    const text = await git.text([
        'for-each-ref',
        '--format=%(objectname) %(*objectname) %(refname:lstrip=2)',
        'refs/tags',
    ]);
    const tags = new Map();
    for (const row of text.split('\n')) {
        const [, own, peeled, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(row) ?? [];
        if (own === undefined || name === undefined)
            continue;
        const commit = peeled === undefined || peeled === '' ? own : peeled;
        tags.set(commit, [...(tags.get(commit) ?? []), name]);
    }
    return tags;
}
/** `https://github.com/owner/name`, for links; null where nothing tells. */
async function webAddress(repository, environment) {
    const [server, name] = [environment['GITHUB_SERVER_URL'], environment['GITHUB_REPOSITORY']];
    if (server !== undefined && name !== undefined)
        return safeAddress(`${server}/${name}`);
    const remote = repository === null ? null : await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .historyRemote */ .H5)(repository);
    if (repository === null || remote === null)
        return null;
    const url = await repository.git.attempt(['remote', 'get-url', remote]);
    if (!url.ok)
        return null;
    const found = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([\w.-]+)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url.text);
    return found === null ? null : safeAddress(`https://${found[1]}/${found[2]}`);
}
/** github-action-benchmark keeps the address of each commit. */
function addressOfRecords(records) {
    const rest = records.at(-1)?.imported?.rest;
    const url = rest?.commit?.url;
    return typeof url === 'string' ? safeAddress(url.replace(/\/commits?\/[0-9a-f]+$/, '')) : null;
}
function safeAddress(text) {
    return /^https?:\/\/[\w.-]+(:\d+)?\/[\w.-]+\/[\w.-]+$/.test(text) ? text : null;
}


/***/ }),

/***/ 5236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatherBranch),
/* harmony export */   g: () => (/* binding */ gatherRecords)
/* harmony export */ });
/* harmony import */ var _baseline_branch_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5743);
/* harmony import */ var _baseline_read_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5248);
/* harmony import */ var _history_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5354);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/** Every stored run of every suite, for whoever looks at the whole history. What cannot be read is named, and the
 *  rest goes on without it. */




/** @param before what an earlier gathering of the same branch gave: only what is new is read. */
async function gatherBranch(store, key, before) {
    const { commit, entries } = await store.list(key ?? undefined);
    if (commit === null) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`There is no branch ${store.branch} on the remote: nothing has been stored yet`, {
            hint: 'Store a run with `benchgate record`, or name the branch with --data-branch.',
        });
    }
    if (entries.length === 0) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${store.branch} holds no stored run${key === null ? '' : ` of ${key}`}`, {
            hint: 'Runs are stored by pushes to the default branch, by `benchgate record` and by `benchgate import`.',
        });
    }
    const stored = new Set(entries.map(({ hash }) => hash));
    const known = (before?.suites ?? []).filter(({ runs }) => runs.every(({ source }) => stored.has(source)));
    const seen = new Set(known.flatMap(({ runs, skipped }) => [...runs.map(({ source }) => source), ...skipped]));
    const fresh = entries.filter(({ hash }) => !seen.has(hash));
    const suites = new Map(known.map((one) => [one.suite, (0,_history_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)(one.suite, one)]));
    const hashes = new Map(entries.map(({ path, hash }) => [path, hash]));
    const unread = [];
    for await (const one of store.contents(fresh)) {
        const record = tryRecord(one, unread);
        if (record !== null)
            addTo(suites, record, hashes.get(one.path));
    }
    return { suites: [...suites.values()].map(({ collected }) => collected), unread, fresh: fresh.length };
}
/** Records that are at hand, such as those of another tool's history. */
function gatherRecords(records) {
    const suites = new Map();
    records.forEach((record) => {
        addTo(suites, record, `${record.commit}-${record.run}-${record.attempt}`);
    });
    return { suites: [...suites.values()].map(({ collected }) => collected), unread: [], fresh: records.length };
}
function tryRecord(read, unread) {
    const file = read.path;
    try {
        return (0,_baseline_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .a)(file, (0,_baseline_branch_files_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(read));
    }
    catch (error) {
        if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR))
            throw error;
        unread.push({ file, because: because(error, file) });
        return null;
    }
}
/** What is said of a file, without its name, which stands beside it. */
function because({ message }, file) {
    return message.startsWith(file) ? message.slice(file.length).replace(/^:? /, '') : message;
}
function addTo(suites, record, source) {
    let suite = suites.get(record.suite);
    if (suite === undefined) {
        suite = (0,_history_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .collector */ .g)(record.suite);
        suites.set(record.suite, suite);
    }
    suite.add(record, source);
}


/***/ }),

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgeHistory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/history/collect.js
var collect = __webpack_require__(5354);
;// CONCATENATED MODULE: ./lib/history/name-pattern.js
/** Names in rules about histories: as they are, or with one `*` that stands for any text. */
/** What the `*` stands for (empty without one), or null where the name does not fit. */
function matchName(pattern, name) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === name ? '' : null;
    const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
    const fits = name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
    return fits ? name.slice(head.length, name.length - tail.length) : null;
}
/** The name that a pattern stands for, with this in the place of its `*`. */
function fillName(pattern, text) {
    const star = pattern.indexOf('*');
    return star < 0 ? pattern : `${pattern.slice(0, star)}${text}${pattern.slice(star + 1)}`;
}

;// CONCATENATED MODULE: ./lib/history/order.js
/** The order of runs: that of their commits, as far as it is known. Clocks only place what nothing else does. */
const day = 86_400;
/** @param line position of each commit on the default branch, rising with age of the branch; empty where unknown.
 *  @param now Unix seconds. */
function orderRuns(runs, line, now) {
    const byTime = runs.map((_, i) => i).sort((a, b) => compareTimes(runs[a], runs[b]));
    const order = line.size > 0 ? alongLine(runs, byTime, line) : alongParents(runs, byTime);
    const off = order.map((i) => line.size > 0 && !line.has(runs[i].commit));
    return { order, off, notes: [...clockNotes(runs, order, now), ...offNotes(runs, order, off)] };
}
function compareTimes(a, b) {
    if (a.time !== b.time)
        return a.time - b.time;
    if (a.commit !== b.commit)
        return a.commit < b.commit ? -1 : 1;
    if (a.run !== b.run)
        return a.run < b.run ? -1 : 1;
    return a.attempt - b.attempt;
}
/** Runs of commits on the branch by its order; each other one before the first of those that is younger. */
function alongLine(runs, byTime, line) {
    const on = byTime.filter((i) => line.has(runs[i].commit));
    on.sort((a, b) => line.get(runs[a].commit) - line.get(runs[b].commit) || compareTimes(runs[a], runs[b]));
    const off = byTime.filter((i) => !line.has(runs[i].commit));
    const order = [];
    let at = 0;
    for (const i of on) {
        while (at < off.length && runs[off[at]].time < runs[i].time)
            order.push(off[at++]);
        order.push(i);
    }
    return [...order, ...off.slice(at)];
}
/** By time, but no commit before the parent that it names. */
function alongParents(runs, byTime) {
    const byCommit = new Map();
    for (const i of byTime) {
        const known = byCommit.get(runs[i].commit);
        if (known === undefined)
            byCommit.set(runs[i].commit, [i]);
        else
            known.push(i);
    }
    const order = [];
    const seen = new Set();
    for (const i of byTime) {
        const waiting = [];
        let commit = runs[i].commit;
        while (commit !== undefined && !seen.has(commit) && byCommit.has(commit)) {
            seen.add(commit);
            waiting.push(commit);
            commit = runs[byCommit.get(commit)[0]].parents[0];
        }
        for (const one of waiting.reverse())
            order.push(...byCommit.get(one));
    }
    return order;
}
function clockNotes(runs, order, now) {
    let latest = Number.NEGATIVE_INFINITY;
    const wrong = order.filter((i) => {
        const { time } = runs[i];
        const isWrong = time > now + day || time < latest - day;
        if (time <= now + day)
            latest = Math.max(latest, time);
        return isWrong;
    });
    return wrong.length === 0 ? [] : [{ code: 'clock', runs: wrong.length, example: runs[wrong[0]].commit }];
}
function offNotes(runs, order, off) {
    const gone = order.filter((_, at) => off[at]);
    return gone.length === 0 ? [] : [{ code: 'off-line', runs: gone.length, example: runs[gone[0]].commit }];
}

;// CONCATENATED MODULE: ./lib/history/assemble.js
/** From what was collected to the history of a suite: runs in order, series under the names that rules give them,
 *  and a note for everything that is not as it looks. */




function assemble(collected, { line, rules, now }) {
    const { order, off, notes } = orderRuns(collected.runs, line, now);
    const runs = order.map((i) => collected.runs[i]);
    const found = [...notes];
    if (collected.skipped.length > 0)
        found.push({ code: 'pull-requests', runs: collected.skipped.length });
    const drafts = draftsOf(collected.columns, order);
    for (const [i, rule] of rules.entries()) {
        const where = `renames[${i}]`;
        if (rule.kind === 'join')
            joinSeries(drafts, rule, where, found);
        else
            cutSeries(drafts, rule, runs, where, found);
    }
    found.push(...unitNotes([...drafts.values()]));
    const places = inverse(order);
    const series = [...drafts.values()].map((draft) => {
        const trouble = lastTrouble(collected.troubles.get(draft.name) ?? [], places);
        return { id: seriesId(collected.suite, draft), ...draft, trouble };
    });
    return { history: { suite: collected.suite, runs, series, notes: found }, off };
}
/** Names of 10,000 characters and of no character have one too. */
function seriesId(suite, { name, metric, unit }) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([suite, name, metric, unit]))
        .digest('hex')
        .slice(0, 12);
    const words = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 40)
        .replace(/-+$/, '');
    return words === '' ? hash : `${words}-${hash}`;
}
function draftsOf(columns, order) {
    return new Map(columns.map((column) => {
        const { name, metric, unit, better, exact } = column;
        const values = new Float64Array(order.length);
        for (let at = 0; at < values.length; at++)
            values[at] = column.values[order[at]] ?? Number.NaN;
        return [(0,collect/* keyOf */.T)(name, metric, unit), { name, metric, unit, better, exact, values, joined: [], cuts: [] }];
    }));
}
function inverse(order) {
    const places = new Int32Array(order.length);
    order.forEach((i, at) => {
        places[i] = at;
    });
    return places;
}
function lastTrouble(troubles, places) {
    let last = null;
    for (const { run, status, message } of troubles) {
        if (last === null || places[run] > last.run)
            last = { run: places[run], status, message: message.slice(0, 2000) };
    }
    return last;
}
function joinSeries(drafts, rule, where, notes) {
    let used = false;
    for (const [key, old] of [...drafts]) {
        const middle = matchName(rule.from, old.name);
        if (middle === null || (rule.metric !== undefined && rule.metric !== old.metric))
            continue;
        const name = fillName(rule.to, middle);
        const unit = rule.unit ?? old.unit;
        const target = (0,collect/* keyOf */.T)(name, old.metric, unit);
        if (target === key && rule.factor === 1)
            continue;
        used = true;
        const into = drafts.get(target);
        const values = old.values.map((value) => value * rule.factor);
        drafts.delete(key);
        drafts.set(target, merged({ ...old, ...into, name, unit }, values, into?.values, old, rule, notes));
    }
    if (!used)
        notes.push({ code: 'rule-idle', rule: where, because: 'no-series' });
}
/** The run's own number wins over one that a rule brings. */
function merged(shape, brought, own, old, rule, notes) {
    let conflicts = 0;
    let until = -1;
    const values = Float64Array.from(brought, (value, i) => {
        const here = own?.[i] ?? Number.NaN;
        if (!Number.isNaN(value))
            until = i;
        if (Number.isNaN(here))
            return value;
        if (!Number.isNaN(value))
            conflicts++;
        return here;
    });
    if (conflicts > 0)
        notes.push({ code: 'join-conflict', from: old.name, to: shape.name, runs: conflicts });
    const from = old.unit === shape.unit ? old.name : `${old.name} (${old.unit})`;
    return { ...shape, values, joined: [...old.joined, ...shape.joined, { from, because: rule.because, until }] };
}
function cutSeries(drafts, rule, runs, where, notes) {
    const at = runAt(rule.at, runs);
    if (at < 0) {
        notes.push({ code: 'rule-idle', rule: where, because: 'no-run' });
        return;
    }
    let used = false;
    for (const draft of drafts.values()) {
        if (matchName(rule.match, draft.name) === null)
            continue;
        if (rule.metric !== undefined && rule.metric !== draft.metric)
            continue;
        draft.cuts.push({ run: at, because: rule.because });
        used = true;
    }
    if (!used)
        notes.push({ code: 'rule-idle', rule: where, because: 'no-series' });
}
function runAt(at, runs) {
    if (!/^\d{4}-\d\d-\d\d$/.test(at))
        return runs.findIndex(({ commit }) => commit.startsWith(at));
    const from = Date.parse(`${at}T00:00:00Z`) / 1000;
    return runs.findIndex(({ time }) => time >= from);
}
function unitNotes(drafts) {
    const units = new Map();
    for (const draft of drafts) {
        const key = JSON.stringify([draft.name, draft.metric]);
        const known = units.get(key);
        if (known === undefined)
            units.set(key, [draft]);
        else
            known.push(draft);
    }
    return [...units.values()]
        .filter((same) => same.length > 1)
        .map((same) => ({
        code: 'units',
        name: same[0].name,
        metric: same[0].metric,
        units: same.map(({ unit }) => unit),
    }));
}

// EXTERNAL MODULE: ./lib/history/findings.js
var findings = __webpack_require__(9396);
// EXTERNAL MODULE: ./lib/statistics/prediction.js + 1 modules
var prediction = __webpack_require__(3752);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var statistics_robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/statistics/autocorrelation.js
var autocorrelation = __webpack_require__(5098);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(6172);
;// CONCATENATED MODULE: ./lib/statistics/drift.js
/** Whether a history drifts: a slope too slow for any step to be seen. Takes values in the order of time, best their
 *  logarithms; gives the slope and how surely there is one. Theil and Sen's slope is the median of the slopes of every
 *  two values, so single stray runs move nothing, and Mann and Kendall's test counts how many of them rise. Its
 *  variance is widened by the autocorrelation of what the slope leaves (after Yue and Wang, Water Resources
 *  Management 18, 2004), since a history that wanders looks like a drift for a while. */



/** Fewer values show no drift. */
const fewest = 10;
/** The median of all pairs' slopes grows with the square; longer histories are thinned to so many. */
const most = 1000;
/** The drift of a series; null where it is too short, or where every value is the same.
 *  `p` at most the level that somebody wants to be wrong in so many histories without a drift: shown for independent,
 *  heavy-tailed and autocorrelated noise by the tests. A step is a drift too, so look at each level by itself.
 *  @throws RangeError for values that are not finite. */
function drift(series) {
    const n = series.length;
    if (n < fewest)
        return null;
    (0,statistics_robust/* checkSample */.Fq)(series, 'drift');
    const step = Math.ceil(n / most);
    const values = Array.from({ length: Math.ceil(n / step) }, (_, i) => series[i * step]);
    const { slopes, score, ties } = pairsOf(values);
    const variance = kendallVariance(values.length, ties);
    if (!(variance > 0))
        return null;
    const slope = (0,statistics_robust/* median */.JZ)(slopes);
    const residuals = values.map((value, i) => value - slope * i);
    const centre = (0,statistics_robust/* median */.JZ)(residuals);
    // What is left of a perfect line are roundings, whose order says nothing.
    const rounding = 1e-12 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const left = residuals.map((value) => value - centre);
    const widened = variance * (values.length / (0,autocorrelation/* effectiveSize */.X)(values.length, correlationOf(left, rounding)));
    // Kendall's score moves by two; half a step keeps its steps on the safe side.
    const z = Math.max(0, Math.abs(score) - 1) / Math.sqrt(widened);
    return { slope: slope / step, change: (slope / step) * (n - 1), p: Math.min(1, 2 * (0,normal/* normalCdf */.vr)(-z)) };
}
function pairsOf(values) {
    const slopes = [];
    let score = 0;
    for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
            const rise = values[j] - values[i];
            slopes.push(rise / (j - i));
            score += Math.sign(rise);
        }
    }
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return { slopes, score, ties: [...counts.values()] };
}
/** Variance of the score without a drift, given the sizes of groups of equal values. */
function kendallVariance(n, ties) {
    const part = (t) => t * (t - 1) * (2 * t + 5);
    return (part(n) - ties.reduce((sum, t) => sum + part(t), 0)) / 18;
}
/** Lag-one autocorrelation on the safe side: freed of the bias that the fitted line leaves, and a standard error more. */
function correlationOf(residuals, rounding) {
    const n = residuals.length;
    // Of ranks, so that a stray run hides no correlation.
    if (residuals.every((value) => Math.abs(value) <= rounding))
        return 0;
    const order = residuals.map((_, i) => i).sort((a, b) => residuals[a] - residuals[b]);
    const ranks = new Array(n);
    order.forEach((at, rank) => {
        ranks[at] = rank - (n - 1) / 2;
    });
    const rho = (0,autocorrelation/* lag1 */.u)(ranks);
    return Math.min(0.95, Math.max(0, rho + (2 + 4 * Math.max(0, rho)) / n + 1 / Math.sqrt(n)));
}

;// CONCATENATED MODULE: ./lib/history/drift.js
/** Slow drift: a change that no single run shows. Fifty times +0.3 % pass every gate and are 16 %.
 *
 *  Looked at are the last runs of a series. `statistics/drift.ts` says whether they rise or fall, and how surely. A step
 *  rises, too, and is no drift: each third has to go on, and the line has to fit better than the best step. */


/** Runs looked back at, and the fewest that tell anything. */
const driftRuns = 120;
const fewestForDrift = 30;
/** Chance of an alarm on a series that does not drift, for one look; measured: docs/history.md. */
const driftAlarmRate = 0.001;
/** @param values finite, in the order of the runs. @param machines which machine each run comes from, as far as it is
 *  known: a fleet that is replaced little by little is no drift, so the same has to be seen within the machines. */
function driftOf(values, machines = []) {
    const from = Math.max(0, values.length - driftRuns);
    const recent = values.subarray(from);
    const found = watch(recent, from);
    if (found === null)
        return null;
    const own = machines.slice(from);
    if (new Set(own).size <= 1)
        return found;
    // What the machines are apart by is no drift, and no part of one.
    if (watch(withinMachines(recent, own), from) === null)
        return null;
    return { ...found, change: slopeWithin(recent, own) * (recent.length - 1) };
}
/** The median slope of every two values of one machine. */
function slopeWithin(values, machines) {
    const slopes = [];
    for (let i = 0; i < values.length; i++) {
        for (let j = 0; j < i; j++)
            if (machines[i] === machines[j])
                slopes.push((values[i] - values[j]) / (i - j));
    }
    return (0,statistics_robust/* median */.JZ)(slopes);
}
/** Without what each machine is slower or faster by. */
function withinMachines(values, machines) {
    const byMachine = new Map();
    machines.forEach((machine, i) => {
        const known = byMachine.get(machine);
        if (known === undefined)
            byMachine.set(machine, [values[i]]);
        else
            known.push(values[i]);
    });
    const centres = new Map([...byMachine].map(([machine, own]) => [machine, (0,statistics_robust/* median */.JZ)(own)]));
    return values.map((value, i) => value - centres.get(machines[i]));
}
function watch(recent, from) {
    // First what costs least.
    if (recent.length < fewestForDrift || !goesOn(recent))
        return null;
    const found = drift(recent);
    if (found === null || found.p > driftAlarmRate || found.change === 0)
        return null;
    return lineFitsBetter(recent, found.slope) ? { from, change: found.change, p: found.p } : null;
}
/** Each third lies beyond the one before it, by at least a quarter of the whole way. */
function goesOn(values) {
    const third = Math.floor(values.length / 3);
    const [a, b, c] = [0, third, values.length - third].map((from) => (0,statistics_robust/* median */.JZ)(values.subarray(from, from + third)));
    const way = c - a;
    const sign = Math.sign(way);
    return way !== 0 && Math.min((b - a) * sign, (c - b) * sign) >= Math.abs(way) / 4;
}
function lineFitsBetter(values, slope) {
    const n = values.length;
    const rest = Float64Array.from(values, (value, i) => value - slope * i);
    const level = (0,statistics_robust/* median */.JZ)(rest);
    const ofLine = rest.reduce((sum, value) => sum + Math.abs(value - level), 0);
    const misfit = (part) => {
        const centre = (0,statistics_robust/* median */.JZ)(part);
        return part.reduce((sum, value) => sum + Math.abs(value - centre), 0);
    };
    for (let cut = 4; cut <= n - 4; cut += 2) {
        if (misfit(values.subarray(0, cut)) + misfit(values.subarray(cut)) <= ofLine)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/statistics/block-permutation.js
var block_permutation = __webpack_require__(6075);
// EXTERNAL MODULE: ./lib/statistics/change-points.js + 2 modules
var change_points = __webpack_require__(821);
// EXTERNAL MODULE: ./lib/statistics/excursions.js
var excursions = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/history/levels.js
/** The levels of a series, and where they changed. A long history is cut in windows that overlap by half, since the
 *  cost of a cut grows with the square of what is cut; a cut that is not near a window's end is settled, so that one
 *  more run costs one window and moves nothing before it. Most windows hold no change, which parts of them tell at half
 *  of the cost; and what a short part takes for a change has to be one in the whole window, which knows better how much
 *  neighbours resemble each other. */



const windowLength = 192;
/** Parts of a window that are looked at first; they overlap by half. */
const partLength = 128;
/** Cuts this near to a window's end are looked at again with what follows. */
const margin = 24;
/** A stretch whose ranks stand out less than this cannot pass the test of `changePoints` (p 0.001 needs about 4). */
const screen = 4;
const unsettled = { start: 0, cuts: [] };
/** @param values finite, in the order of the runs. @param settled of a beginning of the same values. */
function cutLevels(values, settled = unsettled) {
    let { start } = settled;
    const cuts = [...settled.cuts];
    while (values.length - start > windowLength) {
        const found = cutWindow(values.subarray(start, start + windowLength));
        const stable = found.filter(({ index }) => index <= windowLength - margin);
        const last = stable.at(-1);
        for (const { index, p } of stable)
            cuts.push({ index: start + index, p });
        start += last === undefined ? windowLength / 2 : last.index;
    }
    const open = cutWindow(values.subarray(start)).map(({ index, p }) => ({ index: start + index, p }));
    return { cuts: [...cuts, ...open], settled: { start, cuts } };
}
function cutWindow(values) {
    if (mostOutstanding(values) < screen)
        return [];
    const isOpen = (part) => mostOutstanding(part) >= screen && cutsOf(part).length > 0;
    if (values.length > partLength && !partsOf(values).some(isOpen))
        return [];
    return cutsOf(values).map(({ index, p }) => ({ index, p }));
}
function cutsOf(values) {
    return (0,change_points/* changePoints */.UI)(values, { permutations: 999, screen: true });
}
/** The last one ends where the window ends. */
function partsOf(values) {
    const last = values.length - partLength;
    const starts = Array.from({ length: Math.ceil((2 * last) / partLength) }, (_, i) => (i * partLength) / 2);
    return [...starts, last].map((start) => values.subarray(start, start + partLength));
}
const shortest = 4;
/** The largest standardised sum of ranks over all stretches of at least four values. */
function mostOutstanding(values) {
    if (values.length < 2 * shortest)
        return 0;
    const ranks = (0,excursions/* standardised */.lK)((0,block_permutation/* centredRanks */.X)(values));
    return ranks === null ? 0 : (0,excursions/* strongestExcursion */.Cz)(ranks, shortest);
}
/** Every value of an exact counter that differs from the one before it, unless it jumps about like a measurement. */
function cutCounter(values) {
    const cuts = [];
    for (let i = 1; i < values.length; i++)
        if (values[i] !== values[i - 1])
            cuts.push({ index: i, p: 0 });
    return cuts;
}
/** Where between its neighbours a cut may as well lie: the places that hold 95 % of the weight, were the values
 *  Laplace-distributed around their medians `before` and `after` the cut. The change lies after value `low` − 1 and at `high` at the latest. */
function whereabouts(values, from, cut, to, before, after) {
    const [first, last] = [Math.max(from, cut - reach), Math.min(to, cut + reach)];
    const misfit = (i, centre) => Math.abs(values[i] - centre);
    let spread = 0;
    for (let i = from; i < to; i++)
        spread += misfit(i, i < cut ? before : after);
    spread /= to - from;
    if (!(spread > 0))
        return { low: cut, high: cut };
    const weights = [];
    let cost = 0;
    // Relative to the first place: every step moves one value from the level after to the level before.
    for (let at = first + 1; at < last; at++) {
        cost += misfit(at - 1, before) - misfit(at - 1, after);
        weights.push({ at, weight: -cost / spread });
    }
    const top = Math.max(...weights.map(({ weight }) => weight));
    const likely = weights.map(({ at, weight }) => ({ at, weight: Math.exp(weight - top) }));
    const total = likely.reduce((sum, { weight }) => sum + weight, 0);
    let held = 0;
    let [low, high] = [cut, cut];
    for (const { at, weight } of likely.sort((a, b) => b.weight - a.weight)) {
        low = Math.min(low, at);
        high = Math.max(high, at);
        held += weight;
        if (held >= 0.95 * total)
            break;
    }
    return { low, high };
}
/** Further from the best place the weight is nothing. */
const reach = 40;

// EXTERNAL MODULE: ./lib/baseline/fingerprint.js
var fingerprint = __webpack_require__(1699);
;// CONCATENATED MODULE: ./lib/history/place.js
/** What a change of level can come from: the code of which commit, or the machine. The same commit measured again is the
 *  same code: whatever changes between two runs of it, the commit is not why. */

/** The value nearest to the cut before which another commit was measured, among those at which the change may lie; null
 *  where all of them are of one commit.
 *  @param at which run each value is of. @param low,high first and last place that the change may have. */
function placeInCode(runs, at, cut, { low, high }) {
    const isOther = (i) => i >= low && i <= high && runs[at[i - 1]].commit !== runs[at[i]].commit;
    for (let away = 0; away <= high - low; away++) {
        if (isOther(cut - away))
            return cut - away;
        if (isOther(cut + away))
            return cut + away;
    }
    return null;
}
/** Whether no run just after comes from a machine that a run just before came from, as far as hard and machine keys
 *  tell. Where machines alternate, as hosted ones do, a change is not theirs. */
function machineChanged(runs, after, by) {
    const [before, now] = [runs.slice(Math.max(0, after - 4), after + 1), runs.slice(by, by + 5)];
    return !before.some((a) => now.some((b) => (0,fingerprint/* differencesOf */.g6)(a, b).every(({ strength }) => strength === 'soft')));
}

;// CONCATENATED MODULE: ./lib/history/analyse.js
/** One series judged: its levels with the band in which the next run is expected, its changes with their size,
 *  whereabouts and certainty, and whether it drifts. */





/** @param settled of an earlier judgement of the beginning of the same values. */
function analyse(series, runs, settled = []) {
    const at = knownIn(series.values);
    const found = { levels: [], changes: [], settled: [] };
    const forced = [...new Set(series.cuts.map(({ run }) => run))].sort((a, b) => a - b);
    const bounds = [0, ...forced.map((run) => firstFrom(at, run)), at.length];
    for (let i = 0; i + 1 < bounds.length; i++) {
        const [from, to] = [bounds[i], bounds[i + 1]];
        if (from < to)
            analyseStretch(series, at.subarray(from, to), runs, settled[i], found);
    }
    const values = pick(series.values, at);
    // What a step explains, or two, is no drift besides.
    const steady = Math.max(bounds.at(-2), firstFrom(at, found.changes.at(-1)?.run ?? 0));
    return {
        analysis: {
            runs: at.length,
            levels: found.levels,
            changes: markOver(found.changes, found.levels),
            drift: driftIn(series, at.subarray(steady), runs),
            scatter: scatterOf(values, found.levels),
        },
        settled: found.settled,
    };
}
/** Where there is a value. */
function knownIn(values) {
    const at = new Int32Array(values.length);
    let known = 0;
    for (let i = 0; i < values.length; i++)
        if (!Number.isNaN(values[i]))
            at[known++] = i;
    return at.subarray(0, known);
}
function firstFrom(at, run) {
    const found = at.findIndex((one) => one >= run);
    return found < 0 ? at.length : found;
}
function analyseStretch(series, at, runs, settled, found) {
    const values = pick(series.values, at);
    const positive = isPositive(values);
    const scaled = positive ? logsOf(values) : values;
    const counter = series.exact && isSteady(values);
    const { cuts, settled: now } = counter
        ? { cuts: cutCounter(values), settled: unsettled }
        : cutLevels(scaled, settled ?? unsettled);
    found.settled.push(now);
    const bounds = [0, ...cuts.map(({ index }) => index), values.length];
    const parts = bounds.slice(1).map((to, i) => partOf(values, scaled, bounds[i], to));
    for (const part of parts)
        found.levels.push(levelOf(part, at, positive));
    cuts.forEach((cut, i) => {
        found.changes.push(changeOf({ series, scaled, at, runs, counter }, cut, parts[i], parts[i + 1]));
    });
}
// Loops, since the methods of typed arrays that take a function are many times slower, and a history of a thousand
// benchmarks goes through millions of values.
function pick(values, at) {
    const picked = new Float64Array(at.length);
    for (let i = 0; i < at.length; i++)
        picked[i] = values[at[i]];
    return picked;
}
/** Ratios are what matters, where there are any: a series with zeros is judged as it is. */
function isPositive(values) {
    for (let i = 0; i < values.length; i++)
        if (!(values[i] > 0))
            return false;
    return true;
}
function logsOf(values) {
    const logs = new Float64Array(values.length);
    for (let i = 0; i < logs.length; i++)
        logs[i] = Math.log(values[i]);
    return logs;
}
/** A counter that changes at every fifth run is measured, whatever its tool says. */
function isSteady(values) {
    return cutCounter(values).length <= Math.max(1, values.length / 5);
}
function partOf(values, scaled, from, to) {
    const own = values.subarray(from, to);
    const centre = (0,statistics_robust/* median */.JZ)(own);
    if (values === scaled)
        return { from, to, own, scaled: own, centre, scaledCentre: centre };
    const logs = scaled.subarray(from, to);
    return { from, to, own, scaled: logs, centre, scaledCentre: (0,statistics_robust/* median */.JZ)(logs) };
}
/** @param logs whether the values are scaled already; a level of positive values is, in a series with zeros, too. */
function levelOf({ from, to, own, centre, ...part }, at, logs) {
    const base = { from: at[from], to: at[to - 1], centre, runs: own.length };
    if (own.length < 3)
        return { ...base, low: null, high: null };
    const positive = logs || isPositive(own);
    const scaled = positive && !logs ? logsOf(own) : part.scaled;
    const scaledCentre = positive && !logs ? (0,statistics_robust/* median */.JZ)(scaled) : part.scaledCentre;
    const plain = (0,prediction/* forecast */.g3)(scaled);
    const deviation = (0,statistics_robust/* mad */.Fm)(scaled, scaledCentre);
    // A stray run should not widen the band of all others; few runs tell nothing about what is stray.
    const robust = own.length >= 8 && deviation > 0;
    const known = robust ? { ...(0,prediction/* withVariance */.eh)(plain, deviation ** 2, 0.7 * plain.df), centre: scaledCentre } : plain;
    const { low, high } = (0,prediction/* predictionInterval */.dY)(known, 0.05);
    return { ...base, low: positive ? Math.exp(low) : low, high: positive ? Math.exp(high) : high };
}
function changeOf(stretch, cut, left, right) {
    const { series, scaled, at, runs, counter } = stretch;
    const [before, now] = [left.centre, right.centre];
    const reach = counter
        ? { low: cut.index, high: cut.index }
        : whereabouts(scaled, left.from, cut.index, right.to, left.scaledCentre, right.scaledCentre);
    const inCode = placeInCode(runs, at, cut.index, reach);
    const place = { run: at[inCode ?? cut.index], after: at[reach.low - 1], by: at[reach.high] };
    const fewest = Math.min(left.own.length, right.own.length);
    const since = right.own.length;
    return {
        ...place,
        before,
        now,
        ...sizeOf(series, before, now),
        certainty: inCode === null ? 'same-commit' : counter ? 'exact' : certaintyOf(standing(left, right), fewest, runs, place),
        p: cut.p,
        since,
        over: false,
    };
}
/** In the direction of cost. */
function sizeOf({ better }, before, now) {
    const ratio = better === 'higher' ? before / now - 1 : now / before - 1;
    const change = Number.isFinite(ratio) && before > 0 && now > 0 ? ratio : null;
    if (better === 'unknown')
        return { change, direction: 'other' };
    return { change, direction: now > before === (better === 'lower') ? 'worse' : 'better' };
}
/** How many standard errors of two medians the levels are apart. */
function standing(left, right) {
    const [few, many] = [left.scaled.length, right.scaled.length];
    const rest = new Float64Array(few + many);
    for (let i = 0; i < few; i++)
        rest[i] = left.scaled[i] - left.scaledCentre;
    for (let i = 0; i < many; i++)
        rest[few + i] = right.scaled[i] - right.scaledCentre;
    const error = (0,statistics_robust/* mad */.Fm)(rest, 0) * Math.sqrt((Math.PI / 2) * (1 / few + 1 / many));
    return error > 0 ? Math.abs(right.scaledCentre - left.scaledCentre) / error : Number.POSITIVE_INFINITY;
}
/** About so many runs are needed on either side (cloud-bulldozer/orion#263). */
const enoughRuns = 10;
function certaintyOf(errors, fewest, runs, place) {
    if (machineChanged(runs, place.after, place.by))
        return 'machine';
    if (fewest < enoughRuns)
        return 'early';
    return errors >= 6 ? 'certain' : 'sure';
}
/** A change is over where the last level has made up for at least half of it. */
function markOver(changes, levels) {
    const last = levels.at(-1)?.centre;
    return changes.map((change) => {
        if (last === undefined)
            return change;
        const way = change.now - change.before;
        return { ...change, over: (last - change.before) / way < 0.5 };
    });
}
function driftIn(series, stretch, runs) {
    const at = stretch.subarray(-driftRuns);
    const values = pick(series.values, at);
    if (series.exact || !isPositive(values))
        return null;
    const machines = Array.from(at, (run) => machineOf(runs[run]));
    const drift = driftOf(logsOf(values), machines);
    if (drift === null || Math.abs(drift.change) < leastDrift)
        return null;
    const [before, now] = [1, Math.exp(drift.change)];
    const { change, direction } = sizeOf(series, before, now);
    return { from: at[drift.from], to: at.at(-1), change: change, direction, p: drift.p };
}
/** By what two runs have to have alike to be compared. */
function machineOf({ machine: { cpu, cores, arch } }) {
    return `${cpu} ${cores} ${arch}`;
}
/** Less, over a hundred runs, is nobody's concern. */
const leastDrift = 0.01;
function scatterOf(values, levels) {
    const rest = [];
    let i = 0;
    for (const { runs, centre } of levels) {
        for (let k = 0; k < runs; k++, i++)
            if (centre !== 0 && runs > 2)
                rest.push(values[i] / centre - 1);
    }
    return rest.length < 3 ? null : (0,statistics_robust/* mad */.Fm)(rest, 0);
}

;// CONCATENATED MODULE: ./lib/history/judge.js
/** A whole suite judged, with what an earlier judgement settled: only what came since is looked at again. */


function judgeSuite(history, before = new Map()) {
    const kept = new Map();
    let resumed = 0;
    const analyses = history.series.map((series) => {
        const known = before.get(series.id);
        const usable = known !== undefined && series.cuts.length === 0 && holds(known, series);
        if (usable)
            resumed++;
        const { analysis, settled } = analyse(series, history.runs, usable ? known.settled : []);
        if (series.cuts.length === 0)
            kept.set(series.id, keep(series, settled));
        return analysis;
    });
    return { analyses, kept, resumed };
}
function holds(known, series) {
    return known.length <= series.values.length && digestOf(series, known.length) === known.digest;
}
function keep(series, settled) {
    const { length } = series.values;
    return { length, digest: digestOf(series, length), settled };
}
function digestOf({ values, exact }, length) {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, length * 8);
    // Positive throughout or not decides the scale, and so what was settled.
    const scale = values.every((value) => Number.isNaN(value) || value > 0);
    return (0,external_node_crypto_.createHash)('sha1').update(`${exact} ${scale} `).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/app/site/judge-history.js
/** The whole history of a repository, judged: what the page, the feed and `history regressions` tell. */



/** @param kept judgements of earlier times by suite; taken from, and filled with those of now. */
function judgeHistory({ suites: collected, unread }, facts, { rules, last, now }, kept = new Map()) {
    const seconds = now.getTime() / 1000;
    const suites = collected.map((one) => {
        const { history, off } = assemble(one, { line: facts.line, rules, now: seconds });
        const judged = judgeSuite(history, kept.get(one.suite));
        kept.set(one.suite, judged.kept);
        return { history, analyses: judged.analyses, off, ...placesOf(history.runs, facts) };
    });
    const shown = suites.filter(({ history }) => history.runs.length > 0);
    shown.sort((a, b) => (a.history.suite < b.history.suite ? -1 : 1));
    return { suites: shown, findings: (0,findings/* findingsOf */.WX)(shown, last, seconds), unread, last, now: seconds };
}
function placesOf(runs, { line, subjects, tags }) {
    const places = runs.map(({ commit }) => line.get(commit));
    const gaps = places.map((place, i) => {
        const before = places[i - 1];
        return place === undefined || before === undefined ? 0 : place - before;
    });
    const releases = [...tags].flatMap(([commit, names]) => {
        const place = line.get(commit);
        const exact = runs.findIndex((run) => run.commit === commit);
        const at = exact >= 0 || place === undefined ? exact : places.findIndex((one) => one !== undefined && one >= place);
        return at < 0 ? [] : names.map((name) => [at, name.slice(0, 60)]);
    });
    return {
        subjects: runs.map(({ commit, subject }) => subjects.get(commit) ?? subject ?? ''),
        gaps,
        tags: releases.sort(([a], [b]) => a - b),
    };
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   g: () => (/* binding */ collector)
/* harmony export */ });
/* harmony import */ var _baseline_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5646);
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/** Gathers the numbers of a suite's records by series. Each run counts as one number for a metric: the median over
 *  its launches. */


/** @param start what was collected before, to go on with. */
function collector(suite, start) {
    const collected = start ?? { suite, runs: [], columns: [], troubles: new Map(), skipped: [] };
    const columns = new Map(collected.columns.map((column) => [keyOf(column.name, column.metric, column.unit), column]));
    return {
        collected,
        add(record, source) {
            if ((0,_baseline_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isFromPullRequest */ .n)(record)) {
                collected.skipped.push(source);
                return;
            }
            const at = collected.runs.length;
            collected.runs.push(runOf(record, source));
            for (const [key, cell] of cellsOf(record.launches)) {
                if (cell.values.length === 0)
                    continue;
                let column = columns.get(key);
                if (column === undefined) {
                    column = {
                        name: cell.name,
                        metric: cell.metric,
                        unit: cell.unit,
                        better: cell.better,
                        exact: true,
                        values: [],
                    };
                    columns.set(key, column);
                    collected.columns.push(column);
                }
                // What the latest run says holds for all: a direction may have been corrected.
                column.better = cell.better;
                column.exact &&= cell.exact;
                while (column.values.length < at)
                    column.values.push(Number.NaN);
                column.values[at] = (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(cell.values);
            }
            for (const [name, trouble] of troublesOf(record.launches)) {
                const known = collected.troubles.get(name);
                if (known === undefined)
                    collected.troubles.set(name, [{ run: at, ...trouble }]);
                else
                    known.push({ run: at, ...trouble });
            }
        },
    };
}
function runOf(record, source) {
    const subject = subjectOf(record);
    return {
        source,
        commit: record.commit,
        parents: record.parents,
        time: record.time,
        run: record.run,
        attempt: record.attempt,
        ...(record.event === undefined ? {} : { event: record.event }),
        ...(record.repository === undefined ? {} : { repository: record.repository }),
        tool: record.tool,
        machine: record.machine,
        accepted: record.accepted ?? [],
        ...(record.imported === undefined ? {} : { importedFrom: record.imported.from }),
        ...(subject === undefined ? {} : { subject }),
    };
}
/** github-action-benchmark keeps the commit's message. */
function subjectOf({ imported }) {
    const rest = imported?.rest;
    const message = rest?.commit?.message;
    return typeof message === 'string' ? message.split('\n', 1)[0].slice(0, 200) : undefined;
}
function keyOf(name, metric, unit) {
    return JSON.stringify([name, metric, unit]);
}
/** A benchmark that failed in half of its launches has no number. */
function cellsOf(launches) {
    const cells = new Map();
    const failed = troublesOf(launches);
    for (const { benchmarks } of launches) {
        for (const { name, metrics } of benchmarks) {
            if (failed.has(name))
                continue;
            for (const { name: metric, unit, better, value, exact } of metrics) {
                const key = keyOf(name, metric, unit);
                let cell = cells.get(key);
                if (cell === undefined) {
                    cell = { name, metric, unit, better, exact: true, values: [] };
                    cells.set(key, cell);
                }
                cell.exact &&= exact === true;
                cell.values.push(value);
            }
        }
    }
    return cells;
}
function troublesOf(launches) {
    const seen = new Map();
    for (const { benchmarks } of launches) {
        for (const result of benchmarks) {
            if (result.status === 'ok' && !seen.has(result.name))
                continue;
            const counts = seen.get(result.name) ?? { good: 0, bad: [] };
            seen.set(result.name, counts);
            if (result.status !== 'ok')
                counts.bad.push({ status: result.status, message: result.message });
        }
    }
    for (const { benchmarks } of launches) {
        for (const { name, status } of benchmarks) {
            const counts = seen.get(name);
            if (counts !== undefined && status === 'ok')
                counts.good++;
        }
    }
    return new Map([...seen].flatMap(([name, { good, bad }]) => (bad.length >= Math.max(1, good) ? [[name, bad[0]]] : [])));
}


/***/ }),

/***/ 9396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ acceptedOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   ZV: () => (/* binding */ latestTime)
/* harmony export */ });
/** What a page about a history opens on: changes of the last runs, drift, and what is broken or silent; each list
 *  with the worst first. */
/** @param last how many of the latest runs count as recent. @param now Unix seconds. */
function findingsOf(suites, last, now) {
    const changes = suites.flatMap((suite) => changesIn(suite, last));
    const current = changes.filter(({ change }) => !change.over);
    const of = (direction) => current.filter(({ change }) => change.direction === direction).sort((a, b) => weight(b.change) - weight(a.change));
    return {
        worse: of('worse'),
        better: of('better'),
        other: of('other'),
        drifting: suites.flatMap(driftsIn).sort((a, b) => driftWeight(b) - driftWeight(a)),
        silent: [...deadSuites(suites, now), ...suites.flatMap((suite) => silentIn(suite, last))],
        over: changes.length - current.length,
    };
}
function changesIn({ history, analyses }, last) {
    const recent = history.runs.length - last;
    const all = history.series.flatMap((series, i) => analyses[i].changes.filter(({ run }) => run >= recent).map((change) => ({ series, change })));
    return all.map(({ series, change }) => ({
        suite: history.suite,
        series,
        change,
        alike: all.filter((other) => other.series !== series && isAlike(other.change, change)).length,
        accepted: acceptedOf(history, series, change),
    }));
}
function isAlike(a, b) {
    return a.direction === b.direction && a.after < b.by && b.after < a.by;
}
/** AcceptedSlowdown with one of the runs between which the change lies. */
function acceptedOf({ runs }, series, change) {
    for (let run = change.after + 1; run <= Math.max(change.by, change.run); run++) {
        for (const accepted of runs[run].accepted) {
            if (accepted.benchmark === series.name && (accepted.metric === '' || accepted.metric === series.metric))
                return accepted;
        }
    }
    return null;
}
const trust = {
    exact: 1,
    certain: 1,
    sure: 0.8,
    early: 0.5,
    machine: 0.2,
    'same-commit': 0.1,
};
/** Size times certainty; what came from nothing is as large as can be. */
function weight({ change, certainty }) {
    const size = change === null ? 10 : Math.abs(Math.log1p(change));
    return size * trust[certainty];
}
function driftsIn({ history, analyses }) {
    return history.series.flatMap((series, i) => {
        const drift = analyses[i].drift;
        // What has not reported for long does not drift any more.
        return drift === null || drift.to < history.runs.length - recentEnough
            ? []
            : [{ suite: history.suite, series, drift }];
    });
}
const recentEnough = 10;
function driftWeight({ drift }) {
    return (drift.direction === 'worse' ? 1000 : 0) + Math.abs(Math.log1p(drift.change));
}
const fewestDays = 14;
/** A suite is dead where others went on for more than two weeks and ten of its own usual pauses. */
function deadSuites(suites, now) {
    const lastTimes = suites.map(({ history }) => latestTime(history.runs, now) ?? now);
    const latest = Math.max(...lastTimes);
    return suites.flatMap(({ history }, i) => {
        const days = (latest - lastTimes[i]) / 86_400;
        if (days < fewestDays || days < 10 * usualPause(history))
            return [];
        return [{ kind: 'dead', suite: history.suite, last: history.runs.length - 1, days: Math.floor(days) }];
    });
}
/** Of the runs whose clock was not ahead of now: one that jumped would make everything else look old. Null where there is
 *  none such. */
function latestTime(runs, now) {
    let latest = null;
    for (const { time } of runs)
        if (time <= now + day && (latest === null || time > latest))
            latest = time;
    return latest;
}
const day = 86_400;
/** In days; the middle one of the last pauses. */
function usualPause({ runs }) {
    const times = runs.slice(-30).map(({ time }) => time);
    const pauses = times.slice(1).map((time, i) => Math.abs(time - times[i]) / 86_400);
    return pauses.sort((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? 0;
}
function silentIn({ history }, last) {
    const { suite, runs, series } = history;
    const end = runs.length - 1;
    const names = new Map();
    for (const one of series) {
        const seen = names.get(one.name);
        const latest = Math.max(seen?.last ?? -1, lastValue(one));
        names.set(one.name, { last: latest, trouble: one.trouble });
    }
    return [...names].flatMap(([name, { last: latest, trouble }]) => {
        if (trouble !== null && trouble.run === end && latest < end) {
            return [{ kind: trouble.status, suite, name, message: trouble.message, run: end }];
        }
        const missing = end - latest;
        if (missing < fewestMissing || missing > last)
            return [];
        return [{ kind: 'gone', suite, name, last: latest, missing }];
    });
}
/** A single run may have measured a part of the suite only. */
const fewestMissing = 2;
function lastValue({ values }) {
    let at = values.length - 1;
    while (at >= 0 && Number.isNaN(values[at]))
        at--;
    return at;
}


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ certaintyWords),
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Xc: () => (/* binding */ unreadWords),
/* harmony export */   Z: () => (/* binding */ whereWords),
/* harmony export */   eR: () => (/* binding */ noteWords),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);
/** Sentences about a history, for the page, the feed and the terminal. Numbers and names are handed in; names stay
 *  foreign text that the view escapes. Shared by the page's script. */



/** `12.3 % slower`, `3.1 % less`, `larger, from zero`. */
function changeWords({ metric, unit }, change, direction) {
    const speed = metric === 'time' || metric === 'throughput' || unit === 's' || unit === '1/s' || unit === 'B/s';
    if (direction === 'other')
        return change === null ? 'changed' : `${sizeWords(change)} ${change > 0 ? 'more' : 'less'}`;
    const word = direction === 'worse' ? (speed ? 'slower' : 'worse') : speed ? 'faster' : 'better';
    return change === null ? `${word}, from or to zero` : `${sizeWords(change)} ${word}`;
}
/** From tenfold on, per cents say little. */
function sizeWords(change) {
    return change >= 9.995 ? `${Number((1 + change).toPrecision(3))} times` : (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(change);
}
/** A shape that says the same as the words, for eyes that do not tell colours. */
function shapeOf(direction) {
    return direction === 'worse' ? '▲' : direction === 'better' ? '▼' : '◆';
}
function certaintyWords(certainty, since) {
    const words = {
        exact: 'an exact counter',
        certain: 'certain',
        sure: 'sure',
        early: `still early: ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(since, 'run')} since`,
        machine: 'may be the machine, which changed at the same time',
        'same-commit': 'not the code: the same commit was measured before and after',
    };
    return words[certainty];
}
function shortCommit(commit) {
    return commit.slice(0, 9);
}
/** `near 0123abcd`, with how far from it the change may lie: never more exact than the data. */
function whereWords(change, commits) {
    const near = `near ${shortCommit(commits[change.run])}`;
    const runs = change.by - change.after;
    if (runs <= 1)
        return near;
    return `${near} (after ${shortCommit(commits[change.after])}, by ${shortCommit(commits[change.by])}: ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(runs, 'run')})`;
}
function driftWords(kind, { change, direction, from, to }) {
    return `${changeWords(kind, change, direction)} little by little, over ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(to - from + 1, 'run')}`;
}
function noteWords(note) {
    const name = (text) => (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleWithin */ .C9)(text, 120);
    switch (note.code) {
        case 'clock':
            return `The clock of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(note.runs, 'run')} was wrong (such as that of ${shortCommit(note.example)}): runs are shown in the order of their commits.`;
        case 'off-line':
            return `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(note.runs, 'run')} ${note.runs === 1 ? 'is' : 'are'} of commits that the default branch does not have (such as ${shortCommit(note.example)}): its history was rewritten, or they were pushed elsewhere. They are placed by their time.`;
        case 'pull-requests':
            return `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(note.runs, 'stored run')} of pull requests ${note.runs === 1 ? 'is' : 'are'} not shown: the code was not reviewed yet.`;
        case 'units':
            return `${name(note.name)} (${name(note.metric)}) was stored in ${note.units.length} units, ${note.units.map(name).join(' and ')}: they are shown apart. A rule in \`renames\` can join them.`;
        case 'join-conflict':
            return `${name(note.from)} and ${name(note.to)}, which a rule joins, both have a number in ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(note.runs, 'run')}: the one of ${name(note.to)} is shown.`;
        case 'rule-idle':
            return note.because === 'no-run'
                ? `${note.rule} names a day or a commit that no stored run has: it does nothing.`
                : `${note.rule} fits no benchmark: it does nothing.`;
    }
}
function unreadWords({ file, because }) {
    return `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleWithin */ .C9)(file, 200)} could not be read and is not shown: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleWithin */ .C9)(because, 400)}`;
}
/** `2026-01-31`, whatever a clock said. @param time Unix seconds. */
function dayOf(time) {
    const date = new Date((time ?? Number.NaN) * 1000);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
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
