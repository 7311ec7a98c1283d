export const id = "bisect.compare.diff.init";
export const ids = ["bisect.compare.diff.init", "version"];
export const modules = {

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noteOfRules)
/* harmony export */ });
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(220);
/* harmony import */ var _model_note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);
/** What should be known of the rules beside what they decide. */


/** A rule that matches nothing does nothing, which nobody may have meant. None where nothing was measured. */
function noteOfRules(rules, rows) {
    const idle = rows.length === 0 ? [] : (0,_gate_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesWithoutMatch */ .J)(rules, rows);
    if (idle.length === 0)
        return [];
    const named = idle.map(({ match, metric }) => (metric === undefined ? match : `${match}, metric ${metric}`));
    return [{ code: 'rule-without-match', rules: (0,_model_note_js__WEBPACK_IMPORTED_MODULE_1__/* .several */ .J)(named, 5) }];
}


/***/ }),

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ composeReport),
  $u: () => (/* binding */ emptyComparison),
  b9: () => (/* binding */ failedVerdict)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
;// CONCATENATED MODULE: ./lib/app/gating/row-notes.js
/** What is said once about rows that were not compared: metrics that one side lacks, and what was broken before. */

function rowNotes(rows) {
    const broken = rows.filter(({ outcome, where }) => outcome === 'failed' && where === 'both');
    const names = namesOf(broken);
    return [
        ...alikeNames(rows),
        ...onlySome(rows),
        ...unlikeWork(rows),
        ...['base', 'head'].flatMap((side) => oneSided(rows, side)),
        ...(names.length === 0 ? [] : [{ code: 'broken-before', benchmarks: (0,note/* several */.J)(names) }]),
    ];
}
function oneSided(rows, side) {
    const found = rows.filter(({ lacking }) => lacking !== undefined && lacking !== side);
    const metrics = [...new Set(found.map(({ metric }) => metric ?? ''))];
    if (metrics.length === 0)
        return [];
    const names = namesOf(found);
    const metricsOfAll = (0,note/* several */.J)(metrics, 6);
    return [{ code: 'metrics-of-one-side', side, metrics: metricsOfAll, benchmarks: names.length, named: (0,note/* several */.J)(names) }];
}
/** What failed or was left out in some launches, with a word of why, and was compared by the others. Where nothing is
 *  decided, the row says so itself. */
function onlySome(rows) {
    const some = rows.filter(({ doubt, outcome }) => doubt?.code === 'missing-in-rounds' && outcome !== 'inconclusive');
    const names = namesOf(some);
    return names.length === 0 ? [] : [{ code: 'measured-in-some', benchmarks: (0,note/* several */.J)(names) }];
}
/** Benchmarks whose own rates tell that the sides are given more or less to do. */
function unlikeWork(rows) {
    const found = rows.flatMap(({ name, also = [] }) => also.flatMap(({ unit, work }) => (work === undefined ? [] : [{ name, unit: unit.replace(/\/s$/, ''), work }])));
    const [first] = found;
    if (first === undefined)
        return [];
    const names = [...new Set(found.map(({ name }) => name))];
    return [{ code: 'work-differs', benchmarks: (0,note/* several */.J)(names), ...first.work, unit: first.unit }];
}
/** Benchmarks that are missing and new by the spelling of their names alone. */
function alikeNames(rows) {
    const alone = rows.filter(({ lacking }) => lacking === undefined);
    const gone = alone.filter(({ outcome }) => outcome === 'removed').map(({ name }) => name);
    const fresh = alone.filter(({ outcome }) => outcome === 'added').map(({ name }) => name);
    if (gone.length === 0 || fresh.length === 0)
        return [];
    const spelt = sharedBy(gone, fresh, spelling);
    const counted = sharedBy(gone, fresh, (name) => name.replace(processors, ''));
    return [
        ...(spelt.length === 0 ? [] : [{ code: 'alike-names', benchmarks: (0,note/* several */.J)(spelt), but: 'spelling' }]),
        ...(counted.length === 0
            ? []
            : [{ code: 'alike-names', benchmarks: (0,note/* several */.J)(counted), but: 'processors' }]),
    ];
}
/** As Go writes it behind the name. */
const processors = /(?<=\bBenchmark\S*)-\d+$/;
/** What is left of a name that is read, not compared byte by byte. */
function spelling(name) {
    return name
        .normalize('NFKC')
        .replaceAll(/\p{Cf}/gu, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}
function sharedBy(gone, fresh, key) {
    const known = new Set(fresh.map(key));
    return gone.filter((name) => known.has(key(name)));
}
/** Of benchmarks, whose metrics have a row each. */
function namesOf(rows) {
    return [...new Set(rows.map(({ name }) => name))];
}

;// CONCATENATED MODULE: ./lib/app/gating/verdict-report.js
/** Puts a comparison and a verdict together into the report that all views show. */




function composeReport(parts, comparison, verdict) {
    return {
        schema: 'benchgate/report/1',
        version: version.version,
        key: parts.key,
        verdict: verdict.kind,
        exitCode: verdict.exitCode,
        reasons: verdict.reasons,
        base: parts.base,
        head: parts.head,
        seed: parts.seed,
        plan: parts.plan,
        machine: parts.machine,
        tool: parts.tool,
        suiteCommand: parts.suiteCommand,
        reproduce: parts.reproduce,
        suite: comparison.suite,
        benchmarks: comparison.benchmarks,
        ignored: parts.ignored,
        ...(parts.provenance === undefined ? {} : { provenance: parts.provenance }),
        ...(parts.leftOut === undefined ? {} : { leftOut: parts.leftOut }),
        notes: [...parts.notes, ...rowNotes(comparison.benchmarks)],
    };
}
const emptyComparison = { suite: { change: null, benchmarks: 0 }, benchmarks: [] };
/** Of what a command printed, this much goes into every report. */
const mostLines = 15;
const mostCharacters = 2_000;
/** The end of it without colours and empty lines, as far as somebody reads it in a comment. */
function lastLines(output = '') {
    const lines = (0,external_node_util_.stripVTControlCharacters)(output)
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf('\r', line.length - 2) + 1).trimEnd())
        .filter((line) => line !== '');
    let text = '';
    for (const line of lines.slice(-mostLines).reverse()) {
        const next = `${line.slice(0, 500)}${text === '' ? '' : '\n'}${text}`;
        if (next.length > mostCharacters)
            break;
        text = next;
    }
    return text;
}
/** The verdict where measuring failed. Only `fail-on: never` lets it pass: a suite that cannot run would
 *  otherwise stay green for ever. */
function failedVerdict(failure, deciding, earlier) {
    const { message, hint = null } = failure;
    const output = lastLines(failure.output);
    const said = output === '' ? {} : { output };
    const measuring = { code: 'measuring-failed', message, hint, ...said };
    return {
        kind: 'error',
        exitCode: deciding.failOn.length === 0 ? verdict/* exitCodes */.h.pass : verdict/* exitCodes */.h.error,
        reasons: [measuring, ...(earlier?.reasons ?? []).filter((reason) => reason.code !== 'nothing-compared')],
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

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ decideSamples),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   b5: () => (/* binding */ smallestPOf)
/* harmony export */ });
/* unused harmony export decideTogether */
/* harmony import */ var _evidence_autocorrelated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9842);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9961);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3557);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2101);
/** How the rounds measured so far are spent on deciding; see `Procedure`. */





/** One-sided in neither direction: whom screening sends on to be confirmed. */
const screenP = 0.2;
/** Decides all samples of a suite after `rounds` pairs. */
function decideSamples(samples, rule, rounds) {
    if (samples.length === 0)
        return [];
    if (rule.procedure === 'screen-confirm')
        return screenAndConfirm(samples, rule, rounds);
    return decideTogether([{ samples, rule, rounds }]).flat();
}
/** Decides a suite that several jobs measured between them: each share by the scatter and the looks of its
 *  own job, all in one correction. Every round counts; false-alarm rate and τ are those of the first. */
function decideTogether(shares) {
    const [first] = shares;
    if (first === undefined)
        return [];
    const tested = shares.map(({ samples, rule, rounds }) => {
        const { looks, total } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .looksTaken */ .sy)(rule, rounds);
        return testedOf(samples, { levels: (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .planLevels */ .b)(looks, total, rule.spending), total }, rule);
    });
    const decisions = (0,_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .L)(tested.flat(), suiteOf(first.rule));
    let at = 0;
    return tested.map((share) => share.map(({ evidence }) => ({ evidence, decision: decisions[at++] })));
}
function screenAndConfirm(samples, rule, rounds) {
    const { looks, total } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .looksTaken */ .sy)(rule, rounds);
    const screened = looks.filter((look) => look <= rule.screenRounds);
    const fresh = looks.filter((look) => look > rule.screenRounds).map((look) => look - rule.screenRounds);
    const all = decided(samples, { levels: (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .planLevels */ .b)(looks, total, rule.spending), total }, rule);
    if (fresh.length === 0)
        return all.map(withoutClaim);
    const left = total - rule.screenRounds;
    const suspects = samples.map((sample) => isSuspect(sample, rule));
    const confirming = samples.map((sample) => after(sample, rule.screenRounds));
    const chosen = samples.flatMap((_, i) => (suspects[i] && confirming[i].ratios.length > 0 ? [i] : []));
    const confirmed = decided(chosen.map((i) => confirming[i]), { levels: (0,_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .planLevels */ .b)(fresh, left, rule.spending), total: left }, rule);
    const results = screened.length === looks.length ? all : all.map(withoutClaim);
    chosen.forEach((i, at) => {
        // What all rounds prove to be no change needs no confirmation.
        if (results[i].decision.outcome !== 'unchanged')
            results[i] = confirmed[at];
    });
    return results;
}
/** The first rounds may clear a benchmark or make it a suspect, never convict it. */
function withoutClaim(one) {
    const { outcome } = one.decision;
    if (outcome !== 'regressed' && outcome !== 'improved')
        return one;
    const have = one.evidence.rounds;
    const doubt = { code: 'too-few-rounds', have, need: have + 6 };
    return { ...one, decision: { ...one.decision, outcome: 'inconclusive', doubt, worthMore: true } };
}
function isSuspect(sample, rule) {
    const end = sample.rounds.findIndex((at) => at > rule.screenRounds);
    const first = end < 0 ? sample : part(sample, 0, end);
    if (first.ratios.length === 0)
        return false;
    const evidence = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankEvidence */ .oe)([first])[0];
    return 2 * Math.min(evidence.p(0, 'greater'), evidence.p(0, 'less')) < screenP;
}
function after(sample, round) {
    const from = sample.rounds.findIndex((at) => at > round);
    const start = from < 0 ? sample.rounds.length : from;
    const fresh = part(sample, start, sample.rounds.length);
    return { ...fresh, rounds: fresh.rounds.map((at) => at - round) };
}
function part(sample, from, to) {
    const { ratios, rounds, lists, fastest } = sample;
    return {
        ratios: ratios.slice(from, to),
        rounds: rounds.slice(from, to),
        threshold: sample.threshold,
        ...(lists && { lists: lists.slice(from, to) }),
        ...(fastest && { fastest: { base: fastest.base.slice(from, to), head: fastest.head.slice(from, to) } }),
    };
}
function suiteOf(rule) {
    const { falseAlarmRate, candidateP = _rule_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultCandidateP */ .R6, worthChange } = rule;
    return { falseAlarmRate, candidateP, ...(worthChange === undefined ? {} : { worthChange }) };
}
function decided(samples, looks, rule) {
    const tested = testedOf(samples, looks, rule);
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .L)(tested, suiteOf(rule)).map((decision, i) => ({ decision, evidence: tested[i].evidence }));
}
function testedOf(samples, looks, rule) {
    const evidence = evidenceOf(samples, rule);
    return samples.map((sample, i) => ({
        ...looks,
        evidence: evidence[i],
        threshold: sample.threshold,
        delta: Math.log1p(sample.threshold),
        look: looks.levels.lookAt(sample.rounds.at(-1)),
    }));
}
/** Ranks of so many pairs cannot reach the levels of a suite, or hardly. */
const fewPairs = 9;
/** Of fewer benchmarks none learns how noisy it is from the others. */
const leastSharing = 4;
/** Smallest two-sided p-value that so many pairs of so many benchmarks can give. */
function smallestPOf(pairs, benchmarks, { test = 'auto' }) {
    const moderated = test === 'moderated-t' || (test === 'auto' && pairs <= fewPairs && benchmarks >= leastSharing);
    return moderated ? 0 : 2 ** (1 - pairs);
}
/** Moderated variances need two pairs; what has fewer cannot be decided by any test. */
function evidenceOf(samples, { test = 'auto', pairing }) {
    const evidence = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRankEvidence */ .oe)(samples);
    if (test === 'signed-rank')
        return evidence;
    const several = samples.flatMap(({ ratios }, i) => (ratios.length > 1 ? [i] : []));
    if (test === 'auto' && several.length < leastSharing)
        return evidence;
    const most = test === 'auto' ? fewPairs : Number.POSITIVE_INFINITY;
    if (!several.some((i) => samples[i].ratios.length <= most))
        return evidence;
    const moderated = (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .moderatedEvidence */ .vf)(several.map((i) => samples[i].ratios), 
    // A slice is so short that what a machine does for seconds may last several pairs of a suite; in the other pairings no
    // recording shows any memory, and looking for it in so few pairs costs detection.
    pairing === 'slices' ? _evidence_autocorrelated_js__WEBPACK_IMPORTED_MODULE_0__/* .shortest */ .pr : _evidence_autocorrelated_js__WEBPACK_IMPORTED_MODULE_0__/* .longEnough */ .P8);
    several.forEach((i, at) => {
        if (samples[i].ratios.length <= most)
            evidence[i] = moderated[at];
    });
    return evidence;
}


/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ varianceFactors),
/* harmony export */   P8: () => (/* binding */ longEnough),
/* harmony export */   bA: () => (/* binding */ weakened),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   pr: () => (/* binding */ shortest)
/* harmony export */ });
/* harmony import */ var _statistics_autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6172);
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9282);
/** What it costs that pairs resemble their neighbours in time. Random order within pairs keeps a drift of
 *  the machine out of the log-ratios, but not a disturbance that keeps to one side for several pairs (a
 *  cache that one side's files stay in, a neighbour that wakes up with every second launch). n values with
 *  a lag-one autocorrelation ρ are worth n (1 − ρ) / (1 + ρ) independent ones, so every test and interval
 *  is widened by the square root of what that lacks. One benchmark shows its correlation only roughly; all
 *  of a suite together show it well, and they share the machine that it comes from. */



/** From so many pairs on, autocorrelation is looked for. */
const longEnough = 8;
/** Fewest pairs that tell anything of it. With so few, pairs that resemble their neighbours are most dangerous, since they
 *  scatter little, and least seen: only a whole suite shows it, by half. */
const shortest = 4;
/** By how much the variance of each benchmark's centre exceeds that of independent pairs; at least 1.
 *  @param suite log-ratios of pairs in the order measured, one list per benchmark.
 *  @param orders the same lists, ascending.
 *  @param fewest pairs with which autocorrelation is looked for, `shortest` at least. */
function varianceFactors(suite, orders = suite.map(_statistics_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedList */ .UB), fewest = longEnough) {
    const own = suite.map((ratios, i) => (ratios.length < fewest ? undefined : correlation(ratios, orders[i])));
    const known = own.filter((one) => one !== undefined);
    const common = known.length === 0 ? 0 : (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(known.map(({ rho }) => rho)) - chance(known);
    return own.map((one, i) => {
        if (one === undefined)
            return 1;
        // A benchmark may well be the only one with a memory, but then it has to show it clearly.
        const clear = one.rho > clearly * one.error ? one.rho : 0;
        const worst = Math.min(mostCorrelation, Math.max(0, common, clear));
        return suite[i].length / (0,_statistics_autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveSize */ .X)(suite[i].length, worst);
    });
}
const clearly = 2.5;
/** What is allowed to chance: a lone benchmark's correlation means little, and a false one would widen its
 *  intervals for nothing; of many benchmarks the mean is taken as it is. */
function chance(known) {
    return Math.sqrt((0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(known.map(({ error }) => error ** 2)) / known.length) / known.length;
}
/** Beyond this the pairs say next to nothing. */
const mostCorrelation = 0.9;
/** Share of ρ that the lag-one autocorrelation of four to seven values keeps, −1 / n aside: the expected products over the expected
 *  squares of a first-order process at ρ = .3. */
const keptOfFew = { 4: 0.379, 5: 0.504, 6: 0.592, 7: 0.655 };
/** Lag-one autocorrelation of the ranks, so that two bursts in a row are no memory, freed of the bias of a
 *  short series, −(1 + 4ρ) / n (Kendall, Biometrika 41, 1954). */
function correlation(ratios, order) {
    const n = ratios.length;
    const kept = keptOfFew[n] ?? (n - 4) / n;
    const ranks = ratios.map((value) => doubledRank(order, value));
    return { rho: ((0,_statistics_autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__/* .lag1 */ .u)(ranks) + 1 / n) / kept, error: 1 / (Math.sqrt(n) * kept) };
}
/** First and last place of a value among ascending ones, from 0, added up. */
function doubledRank(ascending, value) {
    let first = 0;
    while (ascending[first] < value)
        first++;
    let last = first;
    while (ascending[last + 1] === value)
        last++;
    return first + last;
}
/** A one-sided p-value where the estimate varies `factor` times as much as its law says. */
function weakened(p, factor) {
    // Exact laws are sums of thousands of terms, and may end a rounding above one.
    return p <= 0 ? 0 : (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .vr)((0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(Math.min(1, p)) / Math.sqrt(factor));
}
/** Evidence whose estimate varies `factor` times as much as its law says. */
function widened(evidence, factor) {
    return factor <= 1 ? evidence : new Widened(evidence, factor);
}
class Widened {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP;
    evidence;
    factor;
    constructor(evidence, factor) {
        this.rounds = evidence.rounds;
        this.worth = evidence.worth / factor;
        this.estimate = evidence.estimate;
        this.scatter = evidence.scatter;
        this.smallestP = Math.min(1, 2 * weakened(evidence.smallestP / 2, factor));
        this.evidence = evidence;
        this.factor = factor;
    }
    p(shift, alternative) {
        return weakened(this.evidence.p(shift, alternative), this.factor);
    }
    interval(level) {
        return this.evidence.interval(this.stronger(level));
    }
    limits(level) {
        return this.evidence.limits(this.stronger(level));
    }
    usual(level) {
        return this.evidence.usual(this.stronger(level));
    }
    detectable(level) {
        return level < this.smallestP ? Number.POSITIVE_INFINITY : Math.sqrt(this.factor) * this.evidence.detectable(level);
    }
    roundsNeeded(effect, level) {
        return this.evidence.roundsNeeded(effect / Math.sqrt(this.factor), level);
    }
    roundsToReach(level) {
        return this.evidence.roundsToReach(this.stronger(level));
    }
    /** The two-sided level that keeps this one. */
    stronger(level) {
        return 2 * (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .vr)((0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(level / 2) * Math.sqrt(this.factor));
    }
}


/***/ }),

/***/ 3470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ reachFactor),
/* harmony export */   Tm: () => (/* binding */ leastRounds)
/* harmony export */ });
/* unused harmony export inReason */
/* harmony import */ var _statistics_student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/** What a number of rounds can find, for scatter 1: statistics/detectable.ts with its answers kept,
 *  since a suite asks the same few questions for every benchmark. */

/** Rounds beyond which "more rounds" is no advice. */
const inReason = 1_000;
const factors = new Map();
const mostLevels = 256;
/** Effect over scatter that a two-sided test at `level` finds in 80 % of the cases, with n pairs:
 *  (t₁₋level⁄₂ + t₀.₈) / √n at n − 1 degrees of freedom; n is at least 2. */
function reachFactor(n, level) {
    if (n > inReason)
        return compute(n, level);
    let known = factors.get(level);
    if (known === undefined) {
        if (factors.size >= mostLevels)
            factors.clear();
        known = new Float64Array(inReason + 1);
        factors.set(level, known);
    }
    if (known[n] === 0)
        known[n] = compute(n, level);
    return known[n];
}
/** Fewest rounds that find an effect of this many scatters; Infinity where that takes more than is
 *  `inReason`. */
function leastRounds(effect, level) {
    const size = Math.abs(effect);
    if (!(size >= reachFactor(inReason, level)))
        return Number.POSITIVE_INFINITY;
    let low = 1;
    let high = inReason;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (reachFactor(middle, level) <= size)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function compute(n, level) {
    return ((0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - level / 2, n - 1) + (0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(0.8, n - 1)) / Math.sqrt(n);
}


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vf: () => (/* binding */ moderatedEvidence),
  lL: () => (/* binding */ rankSumEvidence),
  oe: () => (/* binding */ signedRankEvidence)
});

// EXTERNAL MODULE: ./lib/statistics/moderated-variance.js + 1 modules
var moderated_variance = __webpack_require__(7791);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/statistics/student.js + 1 modules
var student = __webpack_require__(8186);
;// CONCATENATED MODULE: ./lib/statistics/location.js
/** Student's t on differences: of their mean, of their trimmed mean (Yuen), and with variances moderated across a
 *  suite. Quicker to decide than ranks at four to six rounds, at the price of trusting near-normal noise. */



/** The mean of at least two differences. */
function meanLocation(d) {
    (0,robust/* checkSample */.Fq)(d, 'meanLocation', 2);
    return { estimate: (0,robust/* mean */.i2)(d), variance: (0,robust/* variance */.GV)(d), size: d.length, df: d.length - 1 };
}
/** The trimmed mean with the winsorised variance (Tukey and McLaughlin, Sankhyā A 25, 1963; Yuen, Biometrika 61,
 *  1974): ⌊`trim`·n⌋ values are dropped from either end. At least two must be left. */
function trimmedLocation(d, trim = 0.2) {
    if (!(trim >= 0 && trim < 0.5))
        throw new RangeError(`trimmedLocation: trim ${trim} is outside [0, 0.5)`);
    const cut = Math.floor(trim * d.length);
    (0,robust/* checkSample */.Fq)(d, 'trimmedLocation', 2 + 2 * cut);
    const s = (0,robust/* sortedList */.UB)(d);
    const left = s.length - 2 * cut;
    const estimate = (0,robust/* mean */.i2)(s.slice(cut, s.length - cut));
    s.fill(s[cut], 0, cut).fill(s[s.length - 1 - cut], s.length - cut);
    return { estimate, variance: ((s.length - 1) * (0,robust/* variance */.GV)(s)) / (left - 1), size: left, df: left - 1 };
}
/** The locations of a suite with their variances moderated towards each other (limma). */
function moderatedLocations(locations) {
    const moderated = (0,moderated_variance/* moderate */.I)(locations.map((location) => location.variance), locations.map((location) => location.df));
    return {
        locations: locations.map((location, i) => ({
            ...location,
            variance: moderated.variance[i],
            df: moderated.df[i],
        })),
        prior: moderated.prior,
    };
}
/** The interval estimate ± t_{1 − alpha/2, df} · error. */
function locationInterval(location, alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`locationInterval: alpha ${alpha} is outside (0, 1)`);
    const { estimate, df } = location;
    const reach = -(0,student/* studentQuantile */.FI)(alpha / 2, df) * standardError(location);
    return { estimate, low: estimate - reach, high: estimate + reach, df };
}
/** The p-value of the hypothesis that the location is `shift` (or on the far side of it). Without any scatter it
 *  is 1 where the estimate equals the shift and 0 elsewhere. */
function locationP(location, shift = 0, alternative = 'two-sided') {
    const excess = location.estimate - shift;
    const error = standardError(location);
    const t = excess === 0 ? 0 : excess / error;
    if (alternative === 'greater')
        return (0,student/* studentCdf */.Rf)(-t, location.df);
    if (alternative === 'less')
        return (0,student/* studentCdf */.Rf)(t, location.df);
    return (0,student/* studentTwoSided */.$W)(t, location.df);
}
function standardError(location) {
    return Math.sqrt(location.variance / location.size);
}

// EXTERNAL MODULE: ./lib/statistics/rank-sum.js
var rank_sum = __webpack_require__(5935);
// EXTERNAL MODULE: ./lib/statistics/signed-rank.js
var signed_rank = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/compare/evidence/autocorrelated.js
var autocorrelated = __webpack_require__(17);
// EXTERNAL MODULE: ./lib/compare/evidence/detectable-effect.js
var detectable_effect = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/compare/evidence/fastest.js
var fastest = __webpack_require__(2435);
;// CONCATENATED MODULE: ./lib/compare/evidence/location-evidence.js
/** Evidence of a mean, trimmed or not, and of its error: Student's t. */


class LocationEvidence {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP = 0;
    location;
    constructor(location, rounds) {
        this.rounds = rounds;
        this.worth = rounds;
        this.estimate = location.estimate;
        this.scatter = Math.sqrt((location.variance * rounds) / location.size);
        this.location = location;
    }
    p(shift, alternative) {
        return locationP(this.location, shift, alternative);
    }
    interval(level) {
        return locationInterval(this.location, level);
    }
    limits(level) {
        return this.interval(level);
    }
    usual(level) {
        return this.interval(level);
    }
    detectable(level) {
        return this.scatter * (0,detectable_effect/* reachFactor */.Rr)(this.rounds, level);
    }
    roundsNeeded(effect, level) {
        return (0,detectable_effect/* leastRounds */.Tm)(effect / this.scatter, level);
    }
    roundsToReach() {
        return 2;
    }
}

;// CONCATENATED MODULE: ./lib/compare/evidence/rank-list.js
/** The lists that rank statistics count in: Walsh averages and differences. They grow with the square of
 *  the rounds, so they are never kept: values of given ranks are selected from a scratch that all
 *  benchmarks share, and counting needs no list at all. */

let scratch = new Float64Array(1_024);
function scratchOf(size) {
    if (scratch.length < size)
        scratch = new Float64Array(2 * size);
    return scratch;
}
/** The values of the given 0-based ranks, which ascend: each search starts where the one before ended. */
function ranked(list, ranks) {
    list.write();
    let from = 0;
    return ranks.map((rank) => {
        const value = (0,robust/* selectInPlace */.r$)(scratch, rank, from, list.size - 1);
        from = rank;
        return value;
    });
}
/** The Walsh averages (d_i + d_j) / 2, i ≤ j, of ascending values. */
class WalshList {
    size;
    twins;
    tolerance;
    d;
    constructor(d) {
        this.size = (d.length * (d.length + 1)) / 2;
        this.tolerance = toleranceOf(d);
        this.twins = hasTwins(d, this.tolerance);
        this.d = d;
    }
    write() {
        const { d, size } = this;
        const target = scratchOf(size);
        let at = 0;
        for (let i = 0; i < d.length; i++) {
            const half = d[i] / 2;
            for (let j = i; j < d.length; j++)
                target[at++] = half + d[j] / 2;
        }
    }
    countAtMost(bound) {
        const { d } = this;
        let count = 0;
        let j = d.length - 1;
        for (let i = 0; i <= j; i++) {
            while (j >= i && d[i] / 2 + d[j] / 2 > bound)
                j--;
            count += j - i + 1;
        }
        return count;
    }
}
/** The medians of every two pairs' log-ratios put together, and of every pair's own: what Walsh averages
 *  are where a pair is one number. A pair during which the machine changed its speed has its ratios far
 *  apart, and moves such a median less than one whose ratios agree; that is how pairs get their weight.
 *  Takes ascending lists, none empty. */
function pooledList(lists) {
    const n = lists.length;
    const medians = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i++)
        for (let j = i; j < n; j++)
            medians[at++] = pooledMedian(lists[i], lists[j]);
    medians.sort();
    const ends = [medians[0], medians.at(-1)];
    const tolerance = toleranceOf(ends);
    return {
        size: medians.length,
        tolerance,
        twins: hasTwins(ends, tolerance),
        write: () => scratchOf(medians.length).set(medians),
        countAtMost: (bound) => countAtMost(medians, bound),
    };
}
/** The median of two ascending lists put together; of a list with itself, its own. */
function pooledMedian(a, b) {
    const size = a.length + b.length;
    const half = size >> 1;
    let [i, j, before, here] = [0, 0, 0, 0];
    while (i + j <= half) {
        before = here;
        here = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
    }
    return size % 2 === 1 ? here : (0,robust/* midpoint */.PV)(before, here);
}
function countAtMost(ascending, bound) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] <= bound)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** All differences of an `after` and a `before`, both ascending. */
function differenceList(before, after) {
    const [x, y] = [toleranceOf(after), toleranceOf(before)];
    return {
        size: before.length * after.length,
        twins: hasTwins(after, x) || hasTwins(before, y),
        tolerance: Math.max(x, y),
        write() {
            const target = scratchOf(this.size);
            let at = 0;
            for (const value of after)
                for (let j = 0; j < before.length; j++)
                    target[at++] = value - before[j];
        },
        countAtMost(bound) {
            let count = 0;
            let j = 0;
            for (const value of after) {
                while (j < before.length && value - before[j] > bound)
                    j++;
                count += before.length - j;
            }
            return count;
        },
    };
}
/** Quantised timers make ties that subtraction blurs in the last digits. */
function toleranceOf(ascending) {
    return 1e-12 * Math.max(Math.abs(ascending[0]), Math.abs(ascending[ascending.length - 1]));
}
function hasTwins(ascending, tolerance) {
    for (let i = 1; i < ascending.length; i++)
        if (ascending[i] - ascending[i - 1] <= tolerance)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/compare/evidence/remembering.js
/** Evidence of ranks where pairs resemble their neighbours in time. */



/** Ranks know no distance: however far all pairs lie from zero, n of them give no smaller p-value than
 *  2^(1 - n), and a level weakened for their memory may be out of their reach. There, the plain ranks are
 *  joined by Student's t on a trimmed mean (Yuen, Biometrika 61, 1974) whose variance carries the factor,
 *  and what both say is said. */
function remembering(ranks, ratios, factor) {
    if (factor <= 1)
        return ranks;
    const wide = (0,autocorrelated/* widened */["do"])(ranks, factor);
    const location = trimmedLocation(ratios);
    if (!(location.variance > 0))
        return wide;
    return new Remembering(ranks, wide, (0,autocorrelated/* widened */["do"])(new LocationEvidence(location, ratios.length), factor), factor);
}
class Remembering {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP;
    ranks;
    wide;
    student;
    factor;
    constructor(ranks, wide, student, factor) {
        this.rounds = ranks.rounds;
        this.worth = wide.worth;
        this.estimate = ranks.estimate;
        this.scatter = ranks.scatter;
        this.smallestP = ranks.smallestP;
        this.ranks = ranks;
        this.wide = wide;
        this.student = student;
        this.factor = factor;
    }
    p(shift, alternative) {
        const plain = this.ranks.p(shift, alternative);
        const weak = (0,autocorrelated/* weakened */.bA)(plain, this.factor);
        return weak <= plain ? weak : Math.min(weak, Math.max(plain, this.student.p(shift, alternative)));
    }
    interval(level) {
        if (level >= this.wide.smallestP)
            return this.wide.interval(level);
        return around(this.ranks.interval(level), this.student.interval(level));
    }
    limits(level) {
        if (level >= this.wide.smallestP)
            return this.wide.limits(level);
        return around(this.ranks.limits(level), this.student.interval(level));
    }
    usual(level) {
        if (level >= this.wide.smallestP)
            return this.wide.usual(level);
        return around(this.ranks.usual(level), this.student.interval(level));
    }
    detectable(level) {
        return Math.sqrt(this.factor) * this.ranks.detectable(level);
    }
    roundsNeeded(effect, level) {
        return this.wide.roundsNeeded(effect, level);
    }
    roundsToReach(level) {
        return this.ranks.roundsToReach(level);
    }
}
function around(one, two) {
    return { low: Math.min(one.low, two.low), high: Math.max(one.high, two.high) };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/evidence.js
/** What the numbers of one benchmark say about its log-change, behind one interface, so that the
 *  decision does not depend on the test. Shifts, estimates and intervals are log-ratios of head to
 *  base in the direction of cost; levels and p-values are two-sided and for one look, unless said
 *  otherwise.
 *
 *  Both rank tests read everything off one list, the Walsh averages of pairs or the differences between
 *  launches: its middle is the estimate, values near its ends bound the intervals, and how much of it
 *  lies above a shift is the test of that shift. */











/** Wilcoxon's signed-rank test of pairs. Where a pair is a list of log-ratios, the average of two pairs
 *  is replaced by the median of both lists together, which is the same for lists of one: exchanging base
 *  and head of a pair still turns its sign and nothing else, so the law of the statistic stays.
 *  Where pairs resemble their neighbours in time, all is widened by what that takes away. */
function signedRankEvidence(suite) {
    const all = suite.map(({ ratios }) => ratios);
    const orders = all.map(robust/* sortedList */.UB);
    const factors = (0,autocorrelated/* varianceFactors */.M2)(all, orders);
    return suite.map((pairs, i) => {
        const ranks = (0,fastest/* withFastest */.pW)(signedRank(orders[i], pairs.lists), pairs.fastest);
        return remembering(ranks, orders[i], factors[i]);
    });
}
/** Far above any level at which something is decided. */
const worthExactness = 0.25;
/** What a rank statistic's list and law say. */
class RankEvidence {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP;
    list;
    law;
    exact;
    constructor(rounds, { estimate, scatter }, list, law, exact) {
        this.rounds = rounds;
        this.worth = rounds;
        this.estimate = estimate;
        this.scatter = scatter;
        this.smallestP = Math.min(1, 2 * law.cdf(0));
        this.list = list;
        this.law = law;
        this.exact = exact;
    }
    p(shift, alternative) {
        const { size, tolerance, twins } = this.list;
        const below = this.list.countAtMost(shift - tolerance);
        const upTo = this.list.countAtMost(shift + tolerance);
        // Values on the shift count half to either side.
        const against = Math.ceil((alternative === 'greater' ? below + upTo : 2 * size - below - upTo) / 2);
        const p = this.law.cdf(against);
        // Without ties the law is the same for all samples; with them each has its own, which takes long
        // to count out and matters only where the p-value is small.
        return this.exact !== undefined && p < worthExactness && (twins || upTo > below)
            ? this.exact(shift, alternative)
            : p;
    }
    interval(level) {
        const k = this.law.critical(level / 2);
        if (k < 0)
            return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
        const [low, high] = ranked(this.list, [k, this.list.size - 1 - k]);
        return { low: low, high: high };
    }
    limits(level) {
        return this.interval(level);
    }
    usual(level) {
        return this.interval(level);
    }
    detectable(level) {
        return this.scatter === null || this.smallestP > level ? Number.POSITIVE_INFINITY : this.effectFound(level);
    }
    roundsNeeded(effect, level) {
        return (0,detectable_effect/* leastRounds */.Tm)(effect / (this.scatter ?? 0), level);
    }
}
class SignedRank extends RankEvidence {
    roundsToReach(level) {
        return Math.ceil(1 - Math.log2(level));
    }
    effectFound(level) {
        return this.scatter * (0,detectable_effect/* reachFactor */.Rr)(this.rounds, level);
    }
}
function signedRank(d, lists) {
    const single = lists === undefined || lists.every((list) => list.length === 1);
    const list = single ? new WalshList(d) : pooledList(lists);
    // Lists agree by accident only, and the plain law is wider than that of ties.
    const exact = single ? (shift, alternative) => (0,signed_rank/* signedRankTest */.BL)(d, shift, alternative).p : undefined;
    return new SignedRank(d.length, spreadOf(list, d), list, signedRankLaw(d.length), exact);
}
const signedRankLaws = new Map();
function signedRankLaw(n) {
    let law = signedRankLaws.get(n);
    if (law === undefined) {
        law = { cdf: (w) => (0,signed_rank/* signedRankCdf */.sA)(w, n), critical: (tail) => (0,signed_rank/* signedRankCritical */.AC)(n, tail) };
        signedRankLaws.set(n, law);
    }
    return law;
}
/** The rank-sum test of Wilcoxon, Mann and Whitney between launches that were not measured in pairs:
 *  logs of the launch summaries in the direction of cost, at least one a side. */
function rankSumEvidence(base, head) {
    const before = (0,robust/* sorted */.IP)(base);
    const after = (0,robust/* sorted */.IP)(head);
    const [m, n] = [after.length, before.length];
    const exact = (shift, alternative) => {
        const shifted = after.map((value) => value - shift);
        return (0,rank_sum/* rankSumTest */.gW)(shifted, before, alternative).p;
    };
    const law = { cdf: (u) => (0,rank_sum/* rankSumCdf */.HF)(u, m, n), critical: (tail) => (0,rank_sum/* rankSumCritical */.N5)(m, n, tail) };
    return new RankSum(before, after, differenceList(before, after), law, exact);
}
class RankSum extends RankEvidence {
    error;
    constructor(before, after, list, law, exact) {
        const [m, n] = [after.length, before.length];
        const spreadBefore = n < 2 ? 0 : (0,robust/* variance */.GV)(before);
        const spreadAfter = m < 2 ? 0 : (0,robust/* variance */.GV)(after);
        const rounds = Math.min(m, n);
        const scatter = rounds < 2 ? null : Math.sqrt(spreadBefore + spreadAfter);
        super(rounds, { estimate: middleOf(list), scatter }, list, law, exact);
        this.error = Math.sqrt(spreadBefore / n + spreadAfter / m);
    }
    roundsToReach(level) {
        return fewestLaunches(level);
    }
    effectFound(level) {
        return this.error * (0,detectable_effect/* reachFactor */.Rr)(this.rounds, level) * Math.sqrt(this.rounds);
    }
}
/** Student's t on the log-ratios with variances moderated across the suite; one list per benchmark,
 *  each of at least two pairs.
 *  @param fewest pairs with which it is looked whether they resemble their neighbours. */
function moderatedEvidence(suite, fewest) {
    const { locations } = moderatedLocations(suite.map((ratios) => meanLocation(ratios)));
    const factors = (0,autocorrelated/* varianceFactors */.M2)(suite, undefined, fewest);
    return suite.map((ratios, i) => (0,autocorrelated/* widened */["do"])(new LocationEvidence(locations[i], ratios.length), factors[i]));
}
/** The middle of a list of pairs, and the standard deviation of one value as the interval of about 80 % feels
 *  it: robust against bursts; see `pairScatter` in statistics/detectable.ts. */
function spreadOf(list, d) {
    if (d.length < 5)
        return { estimate: middleOf(list), scatter: d.length < 2 ? null : Math.sqrt((0,robust/* variance */.GV)(d)) };
    const { k, divisor } = scatterScale(d.length);
    const { size } = list;
    const [low, lower, upper, high] = ranked(list, [k, (size - 1) >> 1, size >> 1, size - 1 - k]);
    return { estimate: (0,robust/* midpoint */.PV)(lower, upper), scatter: (high - low) / divisor };
}
function middleOf(list) {
    const [lower, upper] = ranked(list, [(list.size - 1) >> 1, list.size >> 1]);
    return (0,robust/* midpoint */.PV)(lower, upper);
}
const scales = new Map();
function scatterScale(n) {
    let scale = scales.get(n);
    if (scale === undefined) {
        const k = Math.max(0, (0,signed_rank/* signedRankCritical */.AC)(n, 0.1));
        scale = { k, divisor: (2 * (0,student/* studentQuantile */.FI)(1 - (0,signed_rank/* signedRankCdf */.sA)(k, n), n - 1)) / Math.sqrt(n) };
        scales.set(n, scale);
    }
    return scale;
}
function fewestLaunches(level) {
    let launches = 1;
    while (2 * (0,rank_sum/* rankSumCdf */.HF)(0, launches, launches) > level && launches < 50)
        launches++;
    return launches;
}


/***/ }),

/***/ 2435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cj: () => (/* binding */ hearsFastest),
/* harmony export */   ey: () => (/* binding */ fastestOf),
/* harmony export */   pW: () => (/* binding */ withFastest)
/* harmony export */ });
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _launch_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6331);
/** The second witness of a change: the fastest samples. On a machine whose speed changes by half, most
 *  samples say little, but a program that does fixed work is now and then left in peace on either side, and
 *  its fastest launches then agree to a fraction of a per cent. Where the k fastest launches of all are
 *  base's, each from another pair, chance alone would have given each of them to base with probability ½:
 *  2⁻ᵏ. Exact for every noise, since only which side of its pair a launch was on is left to chance; two
 *  launches of one pair among the k only make it rarer. (The exceedance test; one-sided precedence tests:
 *  Balakrishnan and Ng, Precedence-Type Tests and Applications, 2006.)
 *
 *  That says whether there is a change, not how large the usual one is: the two are the same only where all
 *  launches moved alike, and no number of launches shows that they did. So what is told as the interval is the
 *  typical samples' own, and the fastest never claim more than the typical estimate. */


/** Whether the fastest samples are worth half of the level. Where both sides run at about the same moment, what a
 *  launch's luck adds to both cancels in its ratios already, and the other half finds as much alone. */
function hearsFastest(pairing) {
    return pairing !== 'lockstep' && pairing !== 'duet';
}
/** Log-cost of a launch's fastest sample, or of its summary where it has no samples. */
function fastestOf(metric, better) {
    let least = Number.POSITIVE_INFINITY;
    for (const sample of metric.samples ?? [])
        least = Math.min(least, (0,_launch_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .logCost */ .Oo)(sample, better));
    return Number.isFinite(least) ? least : (0,_launch_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .logCost */ .Oo)((0,_launch_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .launchSummary */ .IE)(metric), better);
}
/** With fewer pairs, too few launches were left in peace to pay for half of the level. */
const enoughPairs = 20;
/** Evidence that also hears the fastest samples, from twenty pairs on, each witness at half of the level. What
 *  is shown to be unchanged is so by the typical samples alone: a program may well keep its best time and
 *  lose its usual one. */
function withFastest(typical, fastest) {
    if (fastest === undefined || typical.rounds < enoughPairs)
        return typical;
    return new WithFastest(typical, (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedList */ .UB)(fastest.base), (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedList */ .UB)(fastest.head));
}
class WithFastest {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP;
    typical;
    base;
    head;
    constructor(typical, base, head) {
        this.rounds = typical.rounds;
        this.worth = typical.worth;
        this.estimate = typical.estimate;
        this.scatter = typical.scatter;
        this.smallestP = Math.min(1, 2 * typical.smallestP);
        this.typical = typical;
        this.base = base;
        this.head = head;
    }
    p(shift, alternative) {
        const usual = this.typical.p(shift, alternative);
        return Math.min(1, 2 * (this.agrees(shift, alternative) ? Math.min(usual, this.best(shift, alternative)) : usual));
    }
    interval(level) {
        return this.typical.interval(level / 2);
    }
    limits(level) {
        const { estimate, base, head } = this;
        const { low, high } = this.interval(level);
        return {
            low: Math.max(low, Math.min(estimate, lowest(base, head, level / 4))),
            high: Math.min(high, Math.max(estimate, -lowest(head, base, level / 4))),
        };
    }
    usual(level) {
        return this.typical.interval(level);
    }
    detectable(level) {
        return this.typical.detectable(level / 2);
    }
    roundsNeeded(effect, level) {
        return this.typical.roundsNeeded(effect, level / 2);
    }
    roundsToReach(level) {
        return this.typical.roundsToReach(level / 2);
    }
    /** Whether the typical estimate lies beyond the shift as well. */
    agrees(shift, alternative) {
        return alternative === 'greater' ? this.estimate > shift : this.estimate < shift;
    }
    best(shift, alternative) {
        const { base, head } = this;
        return alternative === 'greater' ? precedence(base, head, shift) : precedence(head, base, -shift);
    }
}
/** 2⁻ᵏ for the k launches of `first` that are faster than the fastest of `second` less `shift`. Both rise. */
function precedence(first, second, shift) {
    const limit = second[0] - shift;
    let k = 0;
    while (k < first.length && first[k] < limit)
        k++;
    return 2 ** -k;
}
/** The largest shift that `precedence` still rejects at this one-sided level. */
function lowest(first, second, tail) {
    const k = Math.ceil(-Math.log2(tail) - 1e-9);
    return k > first.length ? Number.NEGATIVE_INFINITY : second[0] - first[k - 1];
}


/***/ }),

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kW: () => (/* binding */ candidatesOf),
  Td: () => (/* binding */ comparePairSeries),
  dS: () => (/* binding */ comparePaired),
  pK: () => (/* binding */ pairSeriesOf)
});

// UNUSED EXPORTS: compareSuite, rowsOf

// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/statistics/signed-rank.js
var signed_rank = __webpack_require__(6002);
;// CONCATENATED MODULE: ./lib/statistics/suite.js
/** The change of a whole suite: its geometric mean, found and tested round by round so that what the benchmarks
 *  of one round have in common (a neighbour, a clock step) is part of the error. */


/** The mean log-change over the benchmarks with its interval of confidence at least 1 − `alpha`. `rows` holds one
 *  row of log-differences per benchmark, all over the same rounds.
 *  @throws RangeError for no row, or rows of unequal length: a mean over changing benchmarks is no change. */
function suiteInterval(rows, alpha) {
    return signedRankInterval(roundMeans(rows), alpha);
}
/** The mean of every round over all benchmarks. */
function roundMeans(rows) {
    return columns(rows).map((column) => (0,robust/* mean */.i2)(column));
}
/** For each benchmark and round, the median of the *other* benchmarks' differences: the round's common mode as
 *  seen from this benchmark. Needs at least two benchmarks. */
function commonMode(rows) {
    if (rows.length < 2)
        throw new RangeError('a common mode needs at least two benchmarks');
    const modes = columns(rows).map(mediansOfOthers);
    return rows.map((_, i) => modes.map((round) => round[i]));
}
/** For each value the median of all others, from one sorting. */
function mediansOfOthers(values) {
    checkSample(values, 'a common mode');
    const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
    const others = values.length - 1;
    const medians = new Array(values.length);
    order.forEach((index, position) => {
        const ranked = (k) => values[order[k < position ? k : k + 1]];
        medians[index] = midpoint(ranked((others - 1) >> 1), ranked(others >> 1));
    });
    return medians;
}
function columns(rows) {
    const length = rows[0]?.length;
    if (length === undefined)
        throw new RangeError('a suite needs at least one benchmark');
    if (rows.some((row) => row.length !== length))
        throw new RangeError('all benchmarks must cover the same rounds');
    return Array.from({ length }, (_, round) => rows.map((row) => row[round]));
}

// EXTERNAL MODULE: ./lib/compare/decision/levels.js + 1 modules
var decision_levels = __webpack_require__(2101);
// EXTERNAL MODULE: ./lib/compare/decision/procedures.js
var procedures = __webpack_require__(6994);
// EXTERNAL MODULE: ./lib/compare/evidence/evidence.js + 4 modules
var evidence_evidence = __webpack_require__(9842);
// EXTERNAL MODULE: ./lib/compare/evidence/fastest.js
var evidence_fastest = __webpack_require__(2435);
// EXTERNAL MODULE: ./lib/compare/evidence/launch-summary.js
var launch_summary = __webpack_require__(6331);
// EXTERNAL MODULE: ./lib/statistics/rank-sum.js
var rank_sum = __webpack_require__(5935);
;// CONCATENATED MODULE: ./lib/compare/evidence/order-effect.js
/** Whether going first in a pair costs or gains: the partner warms caches, or heats the core. Balanced
 *  order keeps such an effect out of the estimate, but it widens the interval and hints at benchmarks
 *  that share something. */


/** Chance of such a remark anywhere in a suite without an order effect. */
const remarkRate = 0.01;
/** A t statistic below this is never significant at the rate above; it spares the exact test. */
const clearlyNothing = 2.5;
/** The doubt where log-ratios differ with the order, else null. `first[i]` is the side that ran first in
 *  the pair behind `ratios[i]`; `tests` is how many benchmarks are asked. The effect is how much slower a
 *  side is for going first, as a ratio minus one. */
function orderEffect(ratios, first, tests) {
    const headFirst = ratios.filter((_, i) => first[i] === 'head');
    const baseFirst = ratios.filter((_, i) => first[i] === 'base');
    if (headFirst.length < 4 || baseFirst.length < 4)
        return null;
    const error = Math.sqrt((0,robust/* variance */.GV)(headFirst) / headFirst.length + (0,robust/* variance */.GV)(baseFirst) / baseFirst.length);
    if (Math.abs((0,robust/* mean */.i2)(headFirst) - (0,robust/* mean */.i2)(baseFirst)) <= clearlyNothing * error)
        return null;
    if ((0,rank_sum/* rankSumTest */.gW)(headFirst, baseFirst).p > remarkRate / tests)
        return null;
    const shift = (0,rank_sum/* rankSumInterval */.NT)(headFirst, baseFirst, 0.5).estimate;
    return { code: 'order-effect', effect: Math.expm1(shift / 2) };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/pair-ratios.js
/** What one pair of launches says about a benchmark's change: not one number but a short ascending list
 *  of log-ratios of head to base. A single sample is hit by whatever the machine did at that moment, so
 *  no one of them counts for much; how the lists of many pairs are put together is told in rank-list.ts.
 *
 *  Where both sides hold their samples in the order of time, a sample is compared with the samples of the
 *  other side that were taken at about the same moment. Elsewhere (launches one after the other, sorted
 *  samples, unequal counts), fast samples are compared with fast ones and slow with slow ones. Exchanging
 *  base and head changes every sign and nothing else: that is what the test of many pairs rests on. */


/** Longer lists add time and no certainty: what a pair tells is limited by the luck of its two launches. */
const longest = 31;
/** Samples to either side that still count as neighbours in time. Driven alternately, they are
 *  milliseconds apart and the nearest are the best; at once on one core, the two sides drift apart by the
 *  length of a sample or two. */
const reachOf = { lockstep: 1, duet: 2, slices: 2, unknown: 2 };
/** Ascending log-ratios in the direction of cost, at least one and at most 31.
 *  @param pairing how the pair was measured, undefined where that is not known.
 *  Both summaries are positive. */
function pairRatios(base, head, better, pairing) {
    const ratios = sampleRatios(base, head, pairing);
    if (ratios === undefined)
        return Float64Array.of(summaryRatio(base, head, better));
    const signed = better === 'higher' ? ratios.map((value) => -value) : ratios;
    return thinned(signed.sort());
}
function summaryRatio(base, head, better) {
    return (0,launch_summary/* logCost */.Oo)((0,launch_summary/* launchSummary */.IE)(head), better) - (0,launch_summary/* logCost */.Oo)((0,launch_summary/* launchSummary */.IE)(base), better);
}
/** Undefined where a side has no samples, or one that is not positive. */
function sampleRatios(base, head, pairing) {
    const before = logs(base);
    const after = logs(head);
    if (before === undefined || after === undefined)
        return undefined;
    const inTime = base.order !== 'sorted' && head.order !== 'sorted' && before.length === after.length;
    if (pairing === 'rounds' || !inTime)
        return matchedQuantiles(before.sort(), after.sort());
    return neighbourRatios(before, after, reachOf[pairing ?? 'unknown']);
}
function logs({ samples }) {
    if (samples === undefined || samples.length === 0)
        return undefined;
    const values = Float64Array.from(samples, Math.log);
    return values.every(Number.isFinite) ? values : undefined;
}
/** All after[j] − before[i] with |i − j| ≤ reach. */
function neighbourRatios(before, after, reach) {
    const ratios = [];
    before.forEach((value, i) => {
        const last = Math.min(after.length - 1, i + reach);
        for (let j = Math.max(0, i - reach); j <= last; j++)
            ratios.push(after[j] - value);
    });
    return Float64Array.from(ratios);
}
/** Differences of the quantiles of two ascending lists, as many as the shorter one has. */
function matchedQuantiles(before, after) {
    const count = Math.min(before.length, after.length, longest);
    const [low, high] = [evenly(before, count), evenly(after, count)];
    return low.map((value, i) => high[i] - value);
}
function thinned(ascending) {
    return ascending.length <= longest ? ascending : evenly(ascending, longest);
}
/** The quantiles (k + ½) / count of an ascending list, which lie symmetrically. */
function evenly(ascending, count) {
    const n = ascending.length;
    if (n === count)
        return ascending;
    return Float64Array.from({ length: count }, (_, k) => {
        const at = ((k + 0.5) / count) * n - 0.5;
        const below = Math.max(0, Math.floor(at));
        const above = Math.min(n - 1, below + 1);
        return ascending[below] + (at - below) * (ascending[above] - ascending[below]);
    });
}
/** The log-ratio of a pair as one number. */
function centreOf(ratios) {
    return ratios.length === 1 ? ratios[0] : (0,robust/* median */.JZ)((0,robust/* sorted */.IP)(ratios));
}

// EXTERNAL MODULE: ./lib/compare/rows/decided-row.js
var decided_row = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/compare/rows/match.js
var match = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/compare/rows/metrics.js
var metrics = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/compare/rows/prepare.js + 3 modules
var prepare = __webpack_require__(4046);
// EXTERNAL MODULE: ./lib/compare/rule.js
var compare_rule = __webpack_require__(9961);
;// CONCATENATED MODULE: ./lib/compare/paired.js
/** Compares pairs of launches. Called after each look of the plan with all pairs so far; every answer
 *  is valid whichever look turns out to be the last. */














/** To be called after each planned look and at the end, never in between: every call that may stop the
 *  measuring is a look.
 *  @param pairs all pairs so far, warm-up left out, in the order measured. A benchmark that neither
 *  side has in a round after `rule.screenRounds` was left out on purpose; before, it is missing.
 *  @param rule fixed before the first pair; only `look` changes from call to call. */
function comparePaired(pairs, rule) {
    return comparePairSeries(pairSeriesOf(pairs), rule);
}
/** As `comparePaired`, of pairs whose launches were taken apart before. */
function comparePairSeries(pairs, rule) {
    const rounds = pairs.first.length;
    const { prepared, candidates } = candidatesOf(pairs, rule);
    const decided = decideCandidates(candidates, rule, rounds);
    const benchmarks = rowsOf(prepared, candidates, decided, pairs.first);
    const undecided = rule.look === 'final' ? [] : undecidedNames(candidates, decided);
    const last = rule.looks.at(-1) ?? 0;
    return {
        comparison: { suite: compareSuite(candidates, rule, rounds), benchmarks },
        undecided,
        done: undecided.length === 0 || rounds >= last,
        scatter: typicalScatter(candidates, decided),
    };
}
function pairSeriesOf(pairs) {
    return {
        base: (0,match/* seriesOf */.Lf)(pairs.map(({ base }) => base)),
        head: (0,match/* seriesOf */.Lf)(pairs.map(({ head }) => head)),
        first: pairs.map(({ first }) => first),
    };
}
/** Every row that there is to be, with its log-ratios where it is open. */
function candidatesOf({ base, head, first }, rule) {
    const all = first.map((_, i) => i + 1);
    const prepared = (0,match/* matchSeries */.p9)(base, head).flatMap((match) => (0,prepare/* prepare */.iA)(match, rule, selectPairs(match, rule, all)));
    return { prepared, candidates: prepared.map((one) => ('open' in one ? candidateOf(one.open, rule) : undefined)) };
}
/** Picks the rounds in which both sides have a metric. */
function selectPairs(match, rule, all) {
    const here = (presence, i) => (presence?.[i] ?? 'absent') !== 'absent';
    const isExpected = (round) => round <= rule.screenRounds || here(match.base?.presence, round - 1) || here(match.head?.presence, round - 1);
    const expected = all.every(isExpected) ? all : all.filter(isExpected);
    const isSilent = (presence) => presence !== undefined && expected.some((round) => !here(presence, round - 1));
    const silent = isSilent(match.base?.presence) || isSilent(match.head?.presence);
    const why = (0,prepare/* whyMissing */.bi)(match);
    return (base, head) => ({ ...selectRounds(expected, base, head), silent, ...why });
}
/** @param expected rounds, from 1. */
function selectRounds(expected, base, head) {
    const found = { base: countIn(base, expected), head: countIn(head, expected) };
    const isWhole = found.base === base.values.length && found.head === head.values.length;
    const isUsed = (round) => base.values[round - 1] !== undefined && head.values[round - 1] !== undefined;
    const rounds = isWhole ? expected : expected.filter(isUsed);
    const valuesOf = ({ values }) => isWhole ? values : rounds.map((round) => values[round - 1]);
    return {
        base: valuesOf(base),
        head: valuesOf(head),
        rounds,
        expected: { base: expected.length, head: expected.length },
        found,
        enough: rounds.length > 0 && 2 * rounds.length >= expected.length,
    };
}
function countIn({ values }, rounds) {
    let count = 0;
    for (const round of rounds)
        if (values[round - 1] !== undefined)
            count++;
    return count;
}
function candidateOf(open, { pairing }) {
    const { series, rounds, threshold } = open;
    const isSampled = series.base.sampled.length > 0 || series.head.sampled.length > 0;
    const ratios = isSampled ? sampledRatios(open, pairing) : summaryRatios(open, pairing);
    return { open, sample: { ...ratios, rounds, threshold } };
}
function summaryRatios({ base, head, better }, pairing) {
    const costs = (values) => values.map((value) => (0,launch_summary/* logCost */.Oo)(value, better));
    const fastest = { base: costs(base), head: costs(head) };
    const ratios = fastest.head.map((cost, i) => cost - fastest.base[i]);
    return (0,evidence_fastest/* hearsFastest */.cj)(pairing) ? { fastest, ratios } : { ratios };
}
function sampledRatios({ series, rounds, base, head, better }, pairing) {
    const measured = (side, values) => values.map((value, i) => side.sampled[rounds[i] - 1] ?? { value });
    const [before, after] = [measured(series.base, base), measured(series.head, head)];
    const lists = before.map((metric, i) => pairRatios(metric, after[i], better, pairing));
    const best = (metrics) => metrics.map((metric) => (0,evidence_fastest/* fastestOf */.ey)(metric, better));
    const ratios = lists.map(centreOf);
    return (0,evidence_fastest/* hearsFastest */.cj)(pairing)
        ? { lists, ratios, fastest: { base: best(before), head: best(after) } }
        : { lists, ratios };
}
/** Tested candidates are decided together, what is only shown each by itself. */
function decideCandidates(candidates, rule, rounds) {
    const tested = candidates.filter((one) => one?.open.role === 'tested');
    const together = (0,procedures/* decideSamples */.K2)(tested.map((one) => one.sample), rule, rounds);
    let at = 0;
    return candidates.map((one) => {
        if (one === undefined)
            return undefined;
        return one.open.role === 'tested' ? together[at++] : (0,procedures/* decideSamples */.K2)([one.sample], rule, rounds)[0];
    });
}
function rowsOf(prepared, candidates, decided, first) {
    return prepared.map((one, i) => {
        if ('row' in one)
            return one.row;
        const { evidence, decision } = decided[i];
        return (0,decided_row/* decidedRow */.V)(one.open, evidence, decision, remarkOn(candidates[i].sample, first, candidates.length));
    });
}
function remarkOn({ ratios, rounds }, first, tests) {
    if (!first.includes('head'))
        return null;
    return orderEffect(ratios, rounds.map((round) => first[round - 1]), tests);
}
function undecidedNames(candidates, decided) {
    const names = new Set();
    candidates.forEach((one, i) => {
        if (one?.open.role === 'tested' && decided[i].decision.worthMore)
            names.add(one.open.name);
    });
    return [...names];
}
/** The geometric mean over the rounds that hold every benchmark behind it: a mean over fewer and
 *  fewer benchmarks would drift towards those that look slower. */
function compareSuite(candidates, rule, rounds) {
    const members = candidates.filter((one) => one !== undefined && one.open.role === 'tested' && one.open.inMean && one.open.missing === null);
    if (members.length === 0)
        return { change: null, benchmarks: 0 };
    // Without a missing round, what a benchmark has are the rounds before it was left out and some later
    // ones; only those that all have are common.
    const counts = new Array(rounds + 1).fill(0);
    for (const { sample } of members)
        for (const round of sample.rounds)
            counts[round]++;
    const common = [...counts.keys()].filter((round) => counts[round] === members.length);
    if (common.length === 0)
        return { change: null, benchmarks: 0 };
    const shared = new Set(common);
    const lists = members.map(({ open, sample }) => ({
        name: open.name,
        values: sample.ratios.filter((_, i) => shared.has(sample.rounds[i])),
    }));
    const byBenchmark = (0,metrics/* meansByBenchmark */.N7)(lists);
    const means = roundMeans(byBenchmark);
    const { looks, total } = (0,compare_rule/* looksTaken */.sy)(rule, rounds);
    const levels = (0,decision_levels/* planLevels */.b)(looks, total, rule.spending);
    const level = levels.nominal(rule.falseAlarmRate, levels.lookAt(common.at(-1)));
    const [evidence] = (0,evidence_evidence/* signedRankEvidence */.oe)([{ ratios: means }]);
    return { change: (0,launch_summary/* changeOf */.C2)(evidence.estimate, evidence.interval(level)), benchmarks: byBenchmark.length };
}
function typicalScatter(candidates, decided) {
    const scatters = candidates.flatMap((one, i) => one?.open.role === 'tested' ? (decided[i].evidence.scatter ?? []) : []);
    return scatters.length === 0 ? null : (0,robust/* median */.JZ)(scatters);
}


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* unused harmony exports isRegression, isCleared */
/* harmony import */ var _model_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7437);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);
/** Decides whether a comparison may merge. Takes outcomes and a policy, gives a verdict with its
 *  reasons and the exit code. Never measures, tests a hypothesis, formats or prints.
 *
 *  The kinds, in the order in which they are tried:
 *  1. `inconclusive`, exit 4: measuring was cancelled. Whatever was seen so far is listed as reasons.
 *  2. `fail`, exit 1: a regression, or a benchmark that base measured and head lacks, where `fail-on`
 *     names it and nobody accepted it.
 *  3. `error`, exit 3: nothing could be compared (no benchmark, every one of them new, none with a
 *     usable number), or `fail-on` names `error` and a benchmark fails on head alone, or is missing from some
 *     launches without a word of why. Where it does not,
 *     nothing compared keeps the kind with exit code 0, and a failing benchmark is one not cleared.
 *  4. `inconclusive`: something that is gated was not cleared. Cleared is what was shown not to be
 *     worse by more than its threshold: the interval lies wholly below it, and no doubt questions the
 *     numbers themselves. Exit 4 where `fail-on` names `inconclusive`, else 0.
 *  5. `pass`, exit 0: everything that is gated was cleared, accepted, or is something that `fail-on`
 *     leaves out; what was accepted or left out stays among the reasons. */




/** Judges a comparison; see the head of this file for the rules.
 *  @throws RangeError where a glob of a rule or of what was accepted is too long. */
function judge(comparison, policy) {
    const findings = findingsOf(comparison, policy);
    const reasons = distinct(findings.flatMap((finding) => finding.reason ?? []));
    if (policy.cancelledAfter !== undefined) {
        const cancelled = { code: 'cancelled', rounds: policy.cancelledAfter };
        return { kind: 'inconclusive', exitCode: _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive, reasons: [cancelled, ...reasons] };
    }
    const undecided = undecidedBenchmarks(comparison, findings);
    const open = undecided === 0 ? [] : [{ code: 'inconclusive', benchmarks: undecided }];
    const has = (weight) => findings.some((finding) => finding.weight === weight);
    if (has('blocks'))
        return { kind: 'fail', exitCode: _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.fail, reasons: [...reasons, ...open] };
    if (!comparison.benchmarks.some(wasCompared))
        return nothingCompared(reasons, policy);
    if (has('breaks'))
        return { kind: 'error', exitCode: _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.error, reasons: [...reasons, ...open] };
    if (open.length === 0)
        return { kind: 'pass', exitCode: _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.pass, reasons };
    const exitCode = failsOnInconclusive(comparison, findings, policy) ? _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.inconclusive : _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.pass;
    return { kind: 'inconclusive', exitCode, reasons: [...reasons, ...open] };
}
function nothingCompared(reasons, policy) {
    const exitCode = policy.failOn.includes('error') ? _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.error : _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.pass;
    return { kind: 'error', exitCode, reasons: [{ code: 'nothing-compared' }, ...reasons] };
}
function findingsOf(comparison, policy) {
    const settingsOf = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFor */ .s)(policy.rules);
    const compared = comparison.benchmarks.filter((row) => {
        return wasCompared(row) && row.role !== 'information' && settingsOf(row.name, row.metric).ignore !== true;
    });
    const isLost = (0,_model_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .lostAmong */ .f)(compared);
    const accepted = policy.accepted.map((one) => ({ ...one, matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .S)(one.benchmark) }));
    return comparison.benchmarks.map((row) => {
        const settings = settingsOf(row.name, row.metric);
        if (settings.ignore === true || row.role === 'information')
            return { weight: 'aside' };
        if (row.lacking !== undefined)
            return { weight: isLost(row) ? 'uncleared' : 'aside' };
        const failOn = settings.failOn ?? policy.failOn;
        const finding = weigh(row, failOn, policy.sensitivity);
        const acceptance = finding.weight === 'blocks' ? accepted.find(({ matches }) => matches(row.name)) : undefined;
        return acceptance === undefined ? finding : { weight: 'allowed', reason: acceptedReason(row, acceptance) };
    });
}
function acceptedReason(row, { by, because }) {
    return { code: 'waived', benchmark: row.name, metric: row.metric ?? '', by, because };
}
/** Weighs one row that no rule ignores, before what was accepted. */
function weigh(row, failOn, sensitivity) {
    if (isRegression(row, sensitivity)) {
        const reason = { code: 'regression', benchmark: row.name, metric: row.metric ?? '' };
        return failOn.includes('regression') ? { weight: 'blocks', reason } : leftOut('allowed', reason);
    }
    if (isMissing(row)) {
        const reason = { code: 'missing', benchmark: row.name };
        return failOn.includes('missing') ? { weight: 'blocks', reason } : leftOut('allowed', reason);
    }
    if (row.outcome === 'failed')
        return weighFailure(row, failOn);
    if (row.doubt?.code === 'missing-in-rounds' && row.doubt.silent === true)
        return weighSilence(row, row.doubt, failOn);
    if (row.outcome === 'added' || row.outcome === 'skipped')
        return { weight: 'aside' };
    if (row.better === 'unknown' && row.doubt?.code !== 'direction-differs')
        return { weight: 'aside' };
    return { weight: isCleared(row) ? 'cleared' : 'uncleared' };
}
/** A benchmark that fails on base, or on both sides alike, was broken before: head is not to blame, and there is
 *  nothing to compare it with. */
function weighFailure(row, failOn) {
    if (row.where === 'base' || row.where === 'both')
        return { weight: 'aside' };
    const reason = { code: 'failed', benchmark: row.name, message: row.message ?? '' };
    return failOn.includes('error') ? { weight: 'breaks', reason } : leftOut('uncleared', reason);
}
/** A benchmark that comes and goes, and nothing says why: on whichever side, what was compared is not the suite. */
function weighSilence(row, { base, head, rounds }, failOn) {
    const lacking = [rounds - base, rounds - head].flatMap((count, i) => count === 0 ? [] : [`${count} of ${rounds} launches of ${i === 0 ? 'base' : 'head'}`]);
    const message = `missing from ${lacking.join(' and ')}, and nothing says why`;
    const reason = { code: 'failed', benchmark: row.name, message };
    return failOn.includes('error') ? { weight: 'breaks', reason } : leftOut('uncleared', reason);
}
/** What `fail-on` would not fail on. */
function leftOut(weight, reason) {
    return { weight, reason: { ...reason, allowed: true } };
}
/** Whether a row is worse by the policy's standard, whatever `fail-on` makes of it. */
function isRegression(row, sensitivity) {
    if (row.outcome === 'regressed')
        return true;
    if (sensitivity === 'strict' || row.outcome !== 'inconclusive' || row.change === null)
        return false;
    // Any other doubt means that no change was shown once the number of benchmarks is allowed for.
    return row.doubt?.code === 'size-unresolved' && row.change.estimate > row.threshold;
}
/** Base has it, head has not; a benchmark that head alone skips is missing in the same sense. */
function isMissing(row) {
    return row.outcome === 'removed' || (row.outcome === 'skipped' && row.where === 'head');
}
/** Doubts about precision alone: the interval still says what it says. */
const precision = new Set(['too-noisy', 'size-unresolved', 'not-confirmed', 'order-effect']);
/** Whether a compared row was shown not to be worse by more than its threshold. */
function isCleared(row) {
    if (row.outcome !== 'inconclusive')
        return true;
    if (row.doubt === null || !precision.has(row.doubt.code))
        return false;
    return row.change !== null && row.change.high !== null && row.change.high <= row.threshold;
}
function wasCompared(row) {
    if (row.outcome === 'inconclusive')
        return row.change !== null;
    return !['added', 'removed', 'failed', 'skipped'].includes(row.outcome);
}
/** How many benchmarks have a gated row that was not cleared. Where something was compared, but none
 *  of it is gated (every direction unknown, everything ignored), all that was compared counts: a
 *  gate that cannot fail is not to pass in silence. */
function undecidedBenchmarks(comparison, findings) {
    const gates = findings.some(({ weight }) => weight !== 'aside');
    const rows = comparison.benchmarks.filter((row, i) => gates ? findings[i].weight === 'uncleared' : wasCompared(row));
    return new Set(rows.map((row) => row.name)).size;
}
function failsOnInconclusive(comparison, findings, policy) {
    const settingsOf = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFor */ .s)(policy.rules);
    const uncleared = comparison.benchmarks.filter((_, i) => findings[i].weight === 'uncleared');
    if (uncleared.length === 0)
        return policy.failOn.includes('inconclusive');
    return uncleared.some((row) => (settingsOf(row.name, row.metric).failOn ?? policy.failOn).includes('inconclusive'));
}
/** One reason of a kind per benchmark and metric: several metrics of one benchmark may be gone at once. */
function distinct(reasons) {
    const seen = new Set();
    return reasons.filter((reason) => {
        const key = JSON.stringify(reason);
        return !seen.has(key) && seen.add(key);
    });
}


/***/ }),

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rulesWithoutMatch),
/* harmony export */   s: () => (/* binding */ ruleFor)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7437);
/** The rules of the configuration file: which benchmark has which threshold, what fails for it, what
 *  is left out. Each property is taken from the last rule that matches and states it. */

const nothing = {};
/** Compiles rules into a look-up, to be made once and asked for every row. `metric` is null for a row
 *  without one (added, removed, failed, skipped); a rule that names a metric never matches it.
 *  @throws RangeError where a glob is longer than `longestGlob`. */
function ruleFor(rules) {
    const compiled = rules.map(({ match, metric, ...settings }) => ({
        name: (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(match),
        metric: metric === undefined ? undefined : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(metric),
        settings: stated(settings),
    }));
    if (compiled.length === 0)
        return () => nothing;
    return (benchmark, metric) => {
        const matching = compiled.filter((rule) => (rule.metric === undefined || (metric !== null && rule.metric(metric))) && rule.name(benchmark));
        const settings = Object.assign({}, ...matching.map((rule) => rule.settings));
        return matching.some((rule) => rule.metric !== undefined) ? { ...settings, named: true } : settings;
    };
}
function stated(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
/** Rules that match no row: perhaps misspelt, or of a benchmark that is gone. */
function rulesWithoutMatch(rules, rows) {
    return rules.filter(({ match, metric }) => {
        const [name, measured] = [(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(match), metric === undefined ? undefined : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(metric)];
        return !rows.some((row) => {
            return (measured === undefined || (row.metric !== null && measured(row.metric))) && name(row.name);
        });
    });
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lostAmong),
/* harmony export */   p: () => (/* binding */ isShownNotWorse)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/** What became of each benchmark: outcomes, intervals and doubts. */

const shownNotWorse = new Set(['unchanged', 'no-worse', 'improved']);
/** Whether an outcome says that a row is not worse by its threshold. */
function isShownNotWorse(outcome) {
    return shownNotWorse.has(outcome);
}
/** Whether what one side lacks leaves its benchmark without an answer: nothing else of it was compared, or head lost its
 *  time and nothing that was compared is one, or head lost what has a good direction and nothing that was compared has.
 *  @param compared the rows that were, and that count. */
function lostAmong(compared) {
    const known = compared.filter(({ better }) => better !== 'unknown');
    const names = (rows) => new Set(rows.map(({ name }) => name));
    const [any, directed, timed] = [names(compared), names(known), names(known.filter(({ unit }) => (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimeLike */ .pb)(unit)))];
    return (row) => {
        if (row.lacking === undefined)
            return false;
        if (!any.has(row.name))
            return true;
        if (row.lacking === 'base' || row.better === 'unknown' || row.role !== undefined)
            return false;
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimeLike */ .pb)(row.unit) ? !timed.has(row.name) : !directed.has(row.name);
    };
}


/***/ }),

/***/ 5935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ rankSumCdf),
/* harmony export */   N5: () => (/* binding */ rankSumCritical),
/* harmony export */   NT: () => (/* binding */ rankSumInterval),
/* harmony export */   gW: () => (/* binding */ rankSumTest)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6172);
/* harmony import */ var _rank_law_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9496);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _walsh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2188);
/** The rank-sum test of Wilcoxon, Mann and Whitney with its exact law, and the Hodges–Lehmann estimate of the
 *  shift between two independent samples with the interval that inverts the test. Method: Hollander, Wolfe and
 *  Chicken, Nonparametric Statistical Methods, ch. 4. */




/** Largest number of values of both samples whose law is counted out: without ties once per sizes, with ties
 *  anew for each sample. */
const largestPlain = 100;
const largestTied = 50;
/** Tests whether x and y have the same distribution against a shift: Mann–Whitney's U of x, the number of pairs
 *  with x_i > y_j plus half the ties. Exact given the ties up to 50 values, Edgeworth beyond (100 without ties).
 *  `greater` means x tends to be larger. @throws RangeError for an empty sample or a value that is not finite. */
function rankSumTest(x, y, alternative = 'two-sided') {
    (0,_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSample */ .Fq)(x, 'rankSumTest');
    (0,_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSample */ .Fq)(y, 'rankSumTest');
    const all = new Float64Array(x.length + y.length);
    all.set(Float64Array.from(x));
    all.set(Float64Array.from(y), x.length);
    const scale = all.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    const { ranks, tied } = (0,_rank_law_js__WEBPACK_IMPORTED_MODULE_2__/* .doubledMidRanks */ .h_)(all, 1e-12 * scale);
    let sum = 0;
    for (let i = 0; i < x.length; i++)
        sum += ranks[i];
    const u = sum / 2 - (x.length * (x.length + 1)) / 2;
    const tails = tied ? tiedTails(ranks, x.length, sum) : plainTails(x.length, y.length, u);
    return { statistic: u, p: (0,_rank_law_js__WEBPACK_IMPORTED_MODULE_2__/* .pValue */ .sp)(tails, alternative) };
}
/** The Hodges–Lehmann estimate of the shift x − y (median of all differences) with its interval of confidence at
 *  least 1 − `alpha`. Ends are infinite where the samples are too small for the level. */
function rankSumInterval(x, y, alpha) {
    (0,_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSample */ .Fq)(x, 'rankSumInterval');
    (0,_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSample */ .Fq)(y, 'rankSumInterval');
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`rankSumInterval: alpha ${alpha} is outside (0, 1)`);
    const size = x.length * y.length;
    const lower = (size + 1) >> 1;
    const upper = (size >> 1) + 1;
    const k = rankSumCritical(x.length, y.length, alpha / 2);
    if (k < 0) {
        const [a, b] = (0,_walsh_js__WEBPACK_IMPORTED_MODULE_1__/* .pairDifferences */ .Z)(x, y, [lower, upper]);
        return { estimate: (0,_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .midpoint */ .PV)(a, b), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    }
    const [low, a, b, high] = (0,_walsh_js__WEBPACK_IMPORTED_MODULE_1__/* .pairDifferences */ .Z)(x, y, [k + 1, lower, upper, size - k]);
    return { estimate: (0,_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .midpoint */ .PV)(a, b), low: low, high: high };
}
/** The largest u with P(U ≤ u) ≤ `tail` for samples of m and n values without ties, or −1. */
function rankSumCritical(m, n, tail) {
    if (m + n <= largestPlain)
        return Math.min((0,_rank_law_js__WEBPACK_IMPORTED_MODULE_2__/* .largestWithin */ .KU)(plainLaw(m, n), tail), (m * n - 1) >> 1);
    const { deviation } = plainMoments(m, n);
    let u = Math.max(-1, Math.floor((m * n) / 2 + deviation * (0,_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(tail) - 2));
    while (plainTails(m, n, u + 1).atMost <= tail)
        u++;
    while (u >= 0 && plainTails(m, n, u).atMost > tail)
        u--;
    return u;
}
/** P(U ≤ u) for samples of m and n values without ties. */
function rankSumCdf(u, m, n) {
    return plainTails(m, n, Math.floor(u)).atMost;
}
const laws = new Map();
function plainLaw(m, n) {
    const few = Math.min(m, n);
    const many = Math.max(m, n);
    const key = `${few},${many}`;
    let law = laws.get(key);
    if (law === undefined) {
        // Subtracting its smallest value from each rank makes the rank sum Mann and Whitney's U.
        const counts = subsetCounts(Array.from({ length: few + many }, (_, i) => i + 1), few, (few * (few + 1)) / 2 + few * many);
        law = cumulativeShares(counts.subarray((few * (few + 1)) / 2));
        laws.set(key, law);
    }
    return law;
}
/** For every sum up to `top`: how many choices of `size` of the ascending scores reach it. Counts pass 2^53 without
 *  harm: all terms are positive, so only the relative rounding of each sum is lost. */
function subsetCounts(scores, size, top) {
    const width = top + 1;
    const counts = new Float64Array((size + 1) * width);
    counts[0] = 1;
    const least = smallestSums(scores, size);
    for (let i = 0; i < scores.length; i++) {
        const score = scores[i];
        for (let chosen = Math.min(i + 1, size); chosen >= 1; chosen--) {
            const row = chosen * width;
            const before = row - width - score;
            // What is still to be chosen is at least as large as this score; sums that must pass the top are left out.
            const highest = top - (size - chosen) * score;
            for (let sum = highest; sum >= score + least[chosen - 1]; sum--)
                counts[row + sum] += counts[before + sum];
        }
    }
    return counts.subarray(size * width);
}
/** The sum of the 0, 1, 2 … `size` smallest scores. */
function smallestSums(scores, size) {
    const sums = [0];
    for (let i = 0; i < size; i++)
        sums.push(sums[i] + scores[i]);
    return sums;
}
function cumulativeShares(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    let sum = 0;
    return counts.map((count) => {
        sum += count;
        return sum / total;
    });
}
function plainTails(m, n, u) {
    const top = m * n;
    if (m + n <= largestPlain) {
        const law = plainLaw(m, n);
        const at = (v) => (v < 0 ? 0 : v >= top ? 1 : law[v]);
        return { atMost: at(u), atLeast: at(top - u) };
    }
    const { deviation, excessKurtosis } = plainMoments(m, n);
    return (0,_rank_law_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeworthTails */ .Lu)(u - top / 2, deviation, excessKurtosis, 0.5);
}
/** Variance and excess kurtosis of U under no effect (Kendall and Stuart, vol. 2, ch. 31). */
function plainMoments(m, n) {
    const all = m + n;
    const variance = (m * n * (all + 1)) / 12;
    const excessKurtosis = (-6 * (m * m + n * n + m * n + all)) / (5 * m * n * (all + 1));
    return { deviation: Math.sqrt(variance), excessKurtosis };
}
/** Tails of the sum of `size` doubled mid-ranks drawn without replacement. */
function tiedTails(ranks, size, sum) {
    const all = ranks.length;
    if (all <= largestTied)
        return countedTails(ranks, size, sum);
    const middle = all + 1;
    const squares = ranks.reduce((total, rank) => total + (rank - middle) ** 2, 0);
    const variance = (size * (all - size) * squares) / (all * (all - 1));
    const { excessKurtosis } = plainMoments(size, all - size);
    return (0,_rank_law_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeworthTails */ .Lu)(sum - size * middle, Math.sqrt(variance), excessKurtosis, 0.5);
}
/** The same by counting, always the lower tail of the smaller sample: the other one's sum is what is left of all
 *  ranks, and an upper tail is the lower one of the ranks counted from above. */
function countedTails(ranks, size, sum) {
    const all = ranks.length;
    const turned = size > all - size;
    const few = turned ? all - size : size;
    const other = turned ? all * (all + 1) - sum : sum;
    const mirrored = other > few * (all + 1);
    const seen = mirrored ? 2 * few * (all + 1) - other : other;
    const scores = ranks.map((rank) => (mirrored ? 2 * (all + 1) - rank : rank)).sort();
    const counts = subsetCounts(scores, few, seen);
    const choices = chooseCount(all, few);
    const low = counts.reduce((total, count) => total + count, 0) / choices;
    const rest = Math.min(1, 1 - low + counts[seen] / choices);
    return turned === mirrored ? { atMost: low, atLeast: rest } : { atMost: rest, atLeast: low };
}
function chooseCount(all, size) {
    let count = 1;
    for (let i = 1; i <= size; i++)
        count = (count * (all - size + i)) / i;
    return count;
}


/***/ })

};
