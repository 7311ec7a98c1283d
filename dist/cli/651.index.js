export const id = 651;
export const ids = [651];
export const modules = {

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: ./lib/app/configuration.js + 3 modules
var configuration = __webpack_require__(9717);
// EXTERNAL MODULE: ./lib/compare/paired.js + 3 modules
var paired = __webpack_require__(2459);
// EXTERNAL MODULE: ./lib/compare/rows/match.js
var match = __webpack_require__(9572);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/compare/decision/decide.js + 1 modules
var decide = __webpack_require__(3557);
// EXTERNAL MODULE: ./lib/compare/decision/levels.js + 1 modules
var levels = __webpack_require__(2101);
// EXTERNAL MODULE: ./lib/compare/evidence/evidence.js + 5 modules
var evidence_evidence = __webpack_require__(1145);
// EXTERNAL MODULE: ./lib/compare/evidence/launch-summary.js
var launch_summary = __webpack_require__(6331);
// EXTERNAL MODULE: ./lib/compare/rows/decided-row.js
var decided_row = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/compare/rows/metrics.js
var metrics = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/compare/rows/prepare.js + 2 modules
var prepare = __webpack_require__(4285);
// EXTERNAL MODULE: ./lib/compare/rule.js
var compare_rule = __webpack_require__(9961);
;// CONCATENATED MODULE: ./lib/compare/unpaired.js
/** Compares launches that were not measured in pairs: result files of two sides. Each launch counts as
 *  one number per metric; iterations inside a launch share its luck and are never tested against each
 *  other. There is a single look, at all that was given. */










/** @param base launches of base, at least one; likewise head. One launch a side shows the change without
 *  an interval, as inconclusive: one number says nothing about its own scatter. */
function compareUnpaired(base, head, rule) {
    return compareSeries(seriesOf(base), seriesOf(head), rule);
}
/** As `compareUnpaired`, of launches that were taken apart before. */
function compareSeries(base, head, rule) {
    const prepared = (0,match/* matchSeries */.p9)(base, head).flatMap((match) => (0,prepare/* prepare */.iA)(match, rule, selectLaunches));
    const candidates = prepared.map((one) => ('open' in one ? candidateOf(one.open) : undefined));
    const decisions = decideCandidates(candidates, rule);
    return {
        suite: compareSuite(candidates, rule),
        benchmarks: prepared.map((one, i) => rowOf(one, candidates[i], decisions[i])),
    };
}
function selectLaunches(base, head) {
    const [before, after] = [base, head].map((side) => side.values.filter((value) => value !== undefined));
    const expected = { base: base.values.length, head: head.values.length };
    const found = { base: before.length, head: after.length };
    const enough = 2 * found.base >= expected.base && 2 * found.head >= expected.head;
    return { base: before, head: after, rounds: [], expected, found, enough };
}
function candidateOf(open) {
    return { open, evidence: (0,evidence_evidence/* rankSumEvidence */.lL)(logCosts(open, 'base'), logCosts(open, 'head')) };
}
function logCosts(open, side) {
    return open[side].map((value) => (0,launch_summary/* logCost */.Oo)(value, open.better));
}
/** Tested candidates are decided together, what is only shown each by itself. */
function decideCandidates(candidates, rule) {
    const { falseAlarmRate, candidateP = compare_rule/* defaultCandidateP */.R6 } = rule;
    const suite = { falseAlarmRate, candidateP };
    const once = { levels: (0,levels/* planLevels */.b)([1], 1), total: 1, look: 0 };
    const tested = (one) => ({
        evidence: one.evidence,
        threshold: one.open.threshold,
        delta: Math.log1p(one.open.threshold),
        ...once,
    });
    const together = (0,decide/* decide */.L)(candidates.flatMap((one) => (one?.open.role === 'tested' ? [tested(one)] : [])), suite);
    let at = 0;
    return candidates.map((one) => {
        if (one === undefined)
            return undefined;
        return one.open.role === 'tested' ? together[at++] : (0,decide/* decide */.L)([tested(one)], suite)[0];
    });
}
function rowOf(one, candidate, decision) {
    if ('row' in one)
        return one.row;
    const row = (0,decided_row/* decidedRow */.V)(one.open, candidate.evidence, decision, null);
    const launches = candidate.evidence.rounds;
    if (launches > 1)
        return row;
    const numbers = Math.min(countOf(one.open.series.base), countOf(one.open.series.head));
    const several = numbers > 1 ? { numbers } : {};
    return { ...row, outcome: 'inconclusive', doubt: { code: 'one-number', launches, ...several } };
}
/** The mean log of every launch over the benchmarks that all launches have, so that what a launch's
 *  benchmarks have in common is part of the error. */
function compareSuite(candidates, rule) {
    const members = candidates.flatMap((one) => one?.open.role === 'tested' && one.open.inMean && one.open.missing === null ? [one.open] : []);
    if (members.length === 0)
        return { change: null, benchmarks: 0 };
    const evidence = (0,evidence_evidence/* rankSumEvidence */.lL)(launchMeans(members, 'base'), launchMeans(members, 'head'));
    return {
        change: (0,launch_summary/* changeOf */.C2)(evidence.estimate, evidence.interval(rule.falseAlarmRate)),
        benchmarks: new Set(members.map(({ name }) => name)).size,
    };
}
/** Numbers of one process that its launch kept: how they scatter is not how launches scatter. */
function countOf({ latest }) {
    return latest.samples?.length ?? 1;
}
function launchMeans(members, side) {
    const logs = (0,metrics/* meansByBenchmark */.N7)(members.map((open) => ({ name: open.name, values: logCosts(open, side) })));
    return logs[0].map((_, launch) => (0,robust/* mean */.i2)(logs.map((one) => one[launch])));
}

// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/gate/rules.js
var gate_rules = __webpack_require__(220);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/app/gating/rule-notes.js
var rule_notes = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/app/gating/verdict-report.js + 1 modules
var verdict_report = __webpack_require__(7018);
// EXTERNAL MODULE: ./lib/app/result-files.js + 1 modules
var result_files = __webpack_require__(8745);
;// CONCATENATED MODULE: ./lib/app/diff.js
/** Compares result files that were measured before: launches of base with launches of head, in pairs
 *  by position or, without, in any order. */









async function diff(request) {
    const options = { directory: request.directory, format: request.format };
    const base = await readSide(request.base, options);
    const head = await readSide(request.head, options);
    if (base.tool !== head.tool) {
        throw new failure/* UsageFailure */.wK(`base is output of ${base.tool}, and head of ${head.tool}: they cannot be compared`);
    }
    const compared = request.paired ? diff_paired(request, base, head) : unpaired(request, base, head);
    const { failOn, sensitivity, rules } = request.deciding;
    const verdict = (0,judge/* judge */.S4)(compared.comparison, { failOn, sensitivity, rules, waivers: [] });
    return (0,verdict_report/* composeReport */.ZE)({
        key: request.key,
        base: { ...labelOf(request.base, base), source: 'file' },
        head: labelOf(request.head, head),
        seed: null,
        plan: compared.plan,
        machine: head.machine,
        tool: head.tool,
        suiteCommand: 'result files',
        reproduce: request.reproduce,
        ignored: [...base.ignored, ...head.ignored],
        notes: [...notesOf(request, base, head), ...(0,rule_notes/* noteOfRules */.v)(rules, compared.comparison.benchmarks)],
    }, compared.comparison, verdict);
}
async function readSide(names, options) {
    const collection = (0,match/* collectLaunches */.OH)();
    const facts = await (0,result_files/* readEachLaunch */.NN)(names, options, collection.add);
    return { ...facts, series: collection.series() };
}
function diff_paired(request, base, head) {
    const rounds = base.series.launches;
    if (rounds !== head.series.launches) {
        throw new failure/* UsageFailure */.wK(`--paired: base has ${rounds} launches and head ${head.series.launches}: they do not belong together by position`, { hint: 'Give both sides the same number of launches, or leave --paired out.' });
    }
    const pairs = { base: base.series, head: head.series, first: new Array(rounds).fill('base') };
    const pairing = base.pairing === head.pairing ? base.pairing : null;
    const rule = {
        ...ruleOf(request.deciding),
        looks: [rounds],
        screenRounds: rounds,
        look: 'final',
        ...(pairing === null ? {} : { pairing }),
    };
    return { comparison: (0,paired/* comparePairSeries */.Td)(pairs, rule).comparison, plan: planOf(request, pairing ?? 'rounds', rounds) };
}
function unpaired(request, base, head) {
    const comparison = compareSeries(base.series, head.series, ruleOf(request.deciding));
    return { comparison, plan: planOf(request, 'unpaired', Math.min(base.series.launches, head.series.launches)) };
}
function ruleOf(deciding) {
    const { threshold, falseAlarmRate, rules } = deciding;
    return { threshold, falseAlarmRate, metricRules: (0,gate_rules/* ruleFor */.s)(rules) };
}
function planOf({ deciding }, pairing, rounds) {
    const { threshold, falseAlarmRate } = deciding;
    const given = { seconds: 0, budgetSeconds: null, ended: 'given' };
    return { pairing, rounds, maxRounds: rounds, looks: [rounds], threshold, falseAlarmRate, ...given };
}
function labelOf(names, { commit }) {
    const label = names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more files`;
    return { commit, label };
}
function notesOf(request, base, head) {
    if (request.paired || base.pairing === null || head.pairing === null)
        return [];
    return [{ code: 'not-paired' }];
}

// EXTERNAL MODULE: ./lib/config/plan.js
var plan = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/tell.js
var tell = __webpack_require__(2923);
;// CONCATENATED MODULE: ./lib/cli/diff.js
/** `benchgate diff --base FILE.. --head FILE..` */






async function diffCommand(line) {
    (0,command_line/* refuseCommand */.W)(line);
    (0,command_line/* refuseMore */.o)(line, 0, 'name files after --base and --head');
    const { options, world } = line;
    const { settings, rules } = await (0,configuration/* configure */.jK)('diff', options, {
        directory: world.directory,
        log: world.log,
        root: world.directory,
    });
    const { base, head } = settings;
    if (base === null || head === null) {
        throw new failure/* UsageFailure */.wK(`${base === null ? '--base' : '--head'} is missing`, {
            hint: 'benchgate diff --base FILE.. --head FILE..',
        });
    }
    const report = await diff({
        base,
        head,
        paired: settings.paired,
        format: (0,plan/* readFormat */.C$)(settings.format),
        deciding: (0,plan/* readDeciding */.Ue)(settings, rules),
        key: settings.key ?? 'local',
        directory: world.directory,
        reproduce: (0,plan/* quoteWords */.AD)(['benchgate', 'diff', ...process.argv.slice(3)]),
    });
    await (0,tell/* tell */.q)(report, settings.json, world);
    return report.exitCode;
}


/***/ }),

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ quoteWords),
/* harmony export */   C$: () => (/* binding */ readFormat),
/* harmony export */   Ue: () => (/* binding */ readDeciding),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   xj: () => (/* binding */ readSuite)
/* harmony export */ });
/* unused harmony export readTelling */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5196);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(948);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6618);
/** The validated plan of a comparison: settings that make sense together. Takes settings and rules,
 *  gives what the use cases need in base units, refuses combinations that contradict each other. */





function readTelling(settings) {
    const { 'github-token': token, 'accept-label': waiveLabel, comment, check } = settings;
    return { token, comment, check, waiveLabel };
}
/** `rest` is the command after `--`, or null. */
function readPlan(settings, rules, rest = null) {
    return {
        suite: readSuite(settings, rest),
        measuring: readMeasuring(settings),
        deciding: readDeciding(settings, rules),
        shard: readShard(settings),
        baseRef: settings['base-ref'],
        ...readBaseline(settings),
        launches: settings.launches,
        store: settings.store,
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
    return words.map((word) => (isPlain(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
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
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`format: there is no format ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(name, known)}`, {
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
    return { pairing: settings.pairing, minRounds, maxRounds, budgetSeconds, seed: settings.seed };
}
function readDeciding(settings, rules) {
    return {
        threshold: settings.threshold,
        falseAlarmRate: settings['false-alarm-rate'],
        failOn: settings['fail-on'],
        sensitivity: settings.sensitivity,
        rules,
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


/***/ })

};
