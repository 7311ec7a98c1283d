export const id = "bisect.compare.init";
export const ids = ["bisect.compare.init"];
export const modules = {

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1610);
/** Work that ends when its time is over, whatever it waits for then: processes are ended as when a job is cancelled. */

/** @returns what `work` gives; null where its time was over first. @throws Cancelled where the user ended it. */
async function within(seconds, ports, work) {
    if (seconds <= 0)
        return null;
    const controller = new AbortController();
    const end = () => controller.abort(new _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ());
    const timer = setTimeout(end, Math.min(seconds * 1000, 2 ** 31 - 1));
    if (ports.signal.aborted)
        end();
    ports.signal.addEventListener('abort', end, { once: true });
    try {
        return await work({ ...ports, signal: controller.signal });
    }
    catch (error) {
        // A process that was ended may be told as one that failed.
        if (controller.signal.aborted && !ports.signal.aborted)
            return null;
        throw error;
    }
    finally {
        clearTimeout(timer);
        ports.signal.removeEventListener('abort', end);
    }
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ candidates),
  f: () => (/* binding */ findCommit)
});

;// CONCATENATED MODULE: ./lib/explain/bisect/search.js
/** The wing explain/bisect/: which of several commits it was. Here: the order in which commits are looked at, and what
 *  follows. Takes a way to tell where a commit stands between the good end (0) and the bad end (1); knows nothing of how
 *  it is told. Commits that cannot be tested are passed over; a range and several commits are answers. */
/** Steps smaller than this part of the whole are not looked into. */
const leastPart = 0.3;
async function searchCommits({ commits, stand, likeliest, mostTests }) {
    const positions = new Map([
        [0, 0],
        [commits, 1],
    ]);
    const untestable = new Map();
    const culprits = [];
    const ranges = [];
    let tests = 0;
    let cut = false;
    const look = async (index) => {
        tests++;
        const standing = await stand(index);
        if (standing.kind === 'at')
            positions.set(index, standing.position);
        else if (standing.kind === 'untestable')
            untestable.set(index, standing.because);
        else
            cut = true;
    };
    async function within(low, high) {
        const part = positions.get(high) - positions.get(low);
        if (part < leastPart)
            return;
        if (high - low === 1) {
            culprits.push({ index: high, part });
            return;
        }
        for (;;) {
            const next = pick(low, high, likeliest, untestable);
            if (next === null) {
                ranges.push({ first: low + 1, last: high, part });
                return;
            }
            if (!cut && tests < mostTests)
                await look(next);
            else
                cut = true;
            if (cut) {
                ranges.push({ first: low + 1, last: high, part });
                return;
            }
            if (!positions.has(next))
                continue;
            await within(low, next);
            return within(next, high);
        }
    }
    await within(0, commits);
    return { culprits, ranges, untestable, cut };
}
/** The one before the likeliest, then that itself; else the middle, or what is nearest to it and can be tested. */
function pick(low, high, likeliest, untestable) {
    const open = Array.from({ length: high - low - 1 }, (_, i) => low + 1 + i).filter((index) => !untestable.has(index));
    if (open.length === 0)
        return null;
    if (likeliest !== null && likeliest > low && likeliest <= high) {
        const first = [likeliest - 1, likeliest].find((index) => open.includes(index));
        if (first !== undefined)
            return first;
    }
    const middle = (low + high) / 2;
    return open.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)[0];
}

;// CONCATENATED MODULE: ./lib/explain/bisect/reverted.js
/** A commit that was taken back along the way and came in once more: of two steps the search finds either. What a later
 *  commit says that it reverts is not why the last one is slow, so what follows that commit is searched. */

/** @param subjects of the commits, in order. */
async function searchPastReverts({ subjects, ...given }) {
    const options = { ...given, stand: askedOnce(given.stand) };
    let found = await searchCommits(options);
    for (;;) {
        const [culprit, ...others] = found.culprits;
        if (culprit === undefined || others.length + found.ranges.length > 0)
            return found;
        const revert = revertOf(culprit.index, subjects);
        if (revert === null)
            return found;
        const standing = await options.stand(revert);
        // It may have been taken back in part, or be slow by something else.
        if (standing.kind === 'at' && standing.position >= 0.5)
            return found;
        if (standing.kind !== 'at') {
            const untestable = new Map(found.untestable);
            if (standing.kind === 'untestable')
                untestable.set(revert, standing.because);
            const range = { first: culprit.index, last: options.commits, part: 1 };
            return { culprits: [], ranges: [range], untestable, cut: standing.kind === 'no-time' };
        }
        found = later(found, revert, await searchCommits(after(options, revert)));
    }
}
/** A commit that the first search looked at may be one that takes another back, or lie behind it. */
function askedOnce(stand) {
    const known = new Map();
    return (index) => {
        const standing = known.get(index) ?? stand(index);
        known.set(index, standing);
        return standing;
    };
}
/** The last commit behind this one, and before the last of all, that says it takes it back. */
function revertOf(index, subjects) {
    // Where pull requests are squashed, their numbers stand behind.
    const begin = `Revert "${subjects[index - 1].replace(/ \(#\d+\)$/, '')}`;
    const last = subjects.findLastIndex((subject, i) => i >= index && i < subjects.length - 1 && subject.startsWith(begin));
    return last < 0 ? null : last + 1;
}
function after({ commits, stand, likeliest, mostTests }, from) {
    const left = likeliest !== null && likeliest > from ? likeliest - from : null;
    return { commits: commits - from, stand: (index) => stand(index + from), likeliest: left, mostTests };
}
function later(before, by, { culprits, ranges, untestable, cut }) {
    return {
        culprits: culprits.map((one) => ({ ...one, index: one.index + by })),
        ranges: ranges.map((one) => ({ ...one, first: one.first + by, last: one.last + by })),
        untestable: new Map([...before.untestable, ...[...untestable].map(([index, why]) => [index + by, why])]),
        cut,
    };
}

// EXTERNAL MODULE: ./lib/explain/bisect/standing.js
var standing = __webpack_require__(5116);
// EXTERNAL MODULE: ./lib/explain/collect/place.js
var place = __webpack_require__(1865);
// EXTERNAL MODULE: ./lib/host/changes.js
var changes = __webpack_require__(5207);
// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/host/repository.js
var host_repository = __webpack_require__(9576);
// EXTERNAL MODULE: ./lib/measure/checkout/built-crates.js
var built_crates = __webpack_require__(9962);
// EXTERNAL MODULE: ./lib/measure/checkout/checkouts.js
var checkouts = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/measure/suite.js + 15 modules
var measure_suite = __webpack_require__(8172);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
;// CONCATENATED MODULE: ./lib/report/why/search-words.js
/** The words of why a search for a commit passed over one, or found none: as the JSON report has them. */
function untestableWords(why) {
    switch (why.code) {
        case 'measuring-undecided':
            return 'measuring did not decide';
        case 'build-failed':
            return 'it does not build';
        case 'run-failed':
            return why.message;
    }
}
function notFoundWords(why) {
    switch (why.code) {
        case 'not-slower-by-gate':
            return 'the gate’s own measurement does not find it slower';
        case 'first-got-faster':
            return 'the first is faster by commits of its own, which the last lacks';
        case 'common-untold':
            return 'the commit that both come from could not be looked at';
        case 'no-common-history':
            return 'no commit that both come from is in this checkout';
        case 'too-many':
            return `${why.commits} commits lie between, too many to search`;
        case 'measuring-undecided':
            return 'measuring did not decide whether the last is slower than the first';
        case 'none-stands-out':
            return 'no commit stands out';
        case 'no-time-left':
            return 'no time was left to look at more';
    }
}

// EXTERNAL MODULE: ./lib/app/explaining/deadline.js
var deadline = __webpack_require__(609);
// EXTERNAL MODULE: ./lib/app/explaining/explain-commits.js + 1 modules
var explain_commits = __webpack_require__(3493);
// EXTERNAL MODULE: ./lib/app/explaining/lay-bench-files.js
var lay_bench_files = __webpack_require__(4050);
;// CONCATENATED MODULE: ./lib/app/explaining/find-commit.js
/** Which commit made a benchmark slower: candidates, a checkout for each that is looked at, the search, and a last
 *  measurement of the culprit against its parent by the gate's own rule. */














/** Files that no benchmark runs or reads. A text may well be what one reads, the README of a parser of Markdown, too. */
const aside = /^\.github\/|^(LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT)(\.\w+)?$/i;
async function candidates(repository, good, bad) {
    const all = await (0,changes/* commitsBetween */.$)(repository, good, bad);
    return all.filter(({ files }) => files.some((file) => !aside.test(file)));
}
/** @returns null where there is nothing to search: a single commit. */
async function findCommit(request, repository, ports) {
    const { good, bad, why, metric } = request;
    const common = await (0,host_repository/* mergeBase */.wu)(repository, good, bad);
    if (common === null)
        return unsure(metric, { code: 'no-common-history' });
    const own = await candidates(repository, good, bad);
    // Where it is no ancestor, what it has of its own is one more candidate.
    const parted = common !== good && own.length > 0;
    const commits = parted ? [{ commit: common, subject: '', files: [] }, ...own] : own;
    if (commits.length < 2)
        return null;
    if (commits.length > mostCommits)
        return unsure(metric, { code: 'too-many', commits: commits.length });
    const left = timeLeft(request.mostSeconds, ports);
    const mostTests = Math.ceil(Math.log2(commits.length)) * 2 + 4;
    const likeliest = likeliestOf(commits, why);
    const whole = metric === null ? await wholeByTime(request, commits.length, left(), ports) : null;
    if (whole?.outcome === 'not-slower')
        return unsure(metric, { code: 'not-slower-by-gate' });
    if (whole?.outcome === 'unsure')
        return unsure(metric, { code: 'measuring-undecided' });
    const looks = { longest: 0, done: 0 };
    const stand = async (index) => {
        // What a look took so far has to fit.
        if (left() < Math.max(leastLook, looks.longest * 1.2))
            return { kind: 'no-time' };
        const began = left();
        request.progress(lookText(index, commits, looks, mostTests));
        const { commit } = commits[index - 1];
        const standing = await (0,deadline/* within */.u)(began, ports, (ports) => unlessFailed(ports, ({ message }) => untestable({ code: 'run-failed', message }), () => metric === null
            ? standingByTime(commit, whole.change, { ...request, mostSeconds: began }, mostTests, ports)
            : standingOf(commit, metric, request, repository, ports)));
        looks.longest = Math.max(looks.longest, began - left());
        looks.done++;
        return standing ?? { kind: 'no-time' };
    };
    const subjects = commits.map(({ subject }) => subject);
    const found = await searchPastReverts({ commits: commits.length, subjects, stand, likeliest, mostTests });
    const unlike = parted ? whyNotOwn(found) : null;
    if (unlike !== null)
        return unsure(metric, unlike);
    const result = { ...resultOf(found, commits, metric, parted ? 2 : 1), ...aboutOf(why, metric) };
    // What lies in a range has no parent of its own to be measured against.
    return found.ranges.length > 0 ? result : find_commit_confirm(result, request, left(), repository, ports);
}
/** A report lists no more. */
const mostCommits = 10_000;
/** In less no commit can be looked at. */
const leastLook = 3;
function timeLeft(mostSeconds, { clock }) {
    const end = clock.now() + mostSeconds;
    return () => end - clock.now();
}
/** About how much longer, by what looking at the others took. */
function lookText(index, commits, { longest, done }, mostTests) {
    const more = Math.min(mostTests, Math.ceil(Math.log2(commits.length)) + 1) - done;
    const left = done === 0 || more < 1 ? '' : `, about ${Math.ceil(longest * more)} s left`;
    return `looking at commit ${index} of ${commits.length}, ${commits[index - 1].commit.slice(0, 10)}${left}`;
}
/** The gate's own measurement of the ends, in its part of the time. */
async function wholeByTime({ measure, good, bad, benchmark, change, progress }, commits, left, ports) {
    if (change !== null)
        return { outcome: 'slower', change };
    progress('measuring both ends');
    const seconds = left / (Math.ceil(Math.log2(commits)) + 2);
    const measured = await (0,deadline/* within */.u)(left, ports, (ports) => measure(good, bad, benchmark, seconds, ports));
    return measured ?? unmeasured;
}
function untestable(because) {
    return { kind: 'untestable', because };
}
function unsure(metric, why) {
    const because = notFoundWords(why);
    return { verdict: 'unsure', commits: [], passedOver: [], by: metric?.by ?? 'time', confirmed: null, because };
}
/** One commit that fails, has no such benchmark yet, or names one of a submodule that nobody has, is no end of the search;
 *  and what was found stays found where its parent is one. */
async function unlessFailed({ signal }, otherwise, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof cleanup/* Cancelled */.cJ || signal.aborted || !(error instanceof failure/* Failure */.HR))
            throw error;
        return otherwise(error);
    }
}
async function standingByTime(commit, whole, { measure, good, benchmark, mostSeconds }, mostTests, ports) {
    const seconds = mostSeconds / Math.max(2, mostTests / 2);
    const { outcome, change } = await measure(good, commit, benchmark, seconds, ports);
    if (outcome === 'not-slower')
        return { kind: 'at', position: 0 };
    if (outcome === 'slower')
        return { kind: 'at', position: Math.min(1, (change ?? whole) / whole) };
    return untestable({ code: 'measuring-undecided' });
}
async function standingOf(commit, metric, request, repository, ports) {
    const checkout = await (0,checkouts/* borrowCheckout */.a)(commit, { repository, cleanup: ports.cleanup });
    try {
        const inner = (0,explain_commits/* portsOf */.a5)(request.plan, checkout.temporary, repository, ports);
        return await standingIn(checkout.root, metric, request, inner, repository, ports);
    }
    finally {
        await checkout.release();
    }
}
/** @param root of a borrowed checkout. */
async function standingIn(root, metric, { plan, benchmark, bad, builtAt }, inner, repository, ports) {
    const { suite } = plan;
    const request = { suite, benchmark, root };
    if (suite.harness === 'head')
        await (0,lay_bench_files/* layBenchFilesOf */.H)(bad, root, suite, repository, ports);
    const placeAt = (root) => (0,measure_suite/* placeIn */.VV)(root, suite, false);
    if (builtAt !== undefined)
        (0,built_crates/* shareBuiltCrates */.S)(placeAt(builtAt), placeAt(root));
    try {
        await (0,place/* setUpPlace */.J8)(suite, 'base', root, inner);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return untestable({ code: 'build-failed' });
        throw error;
    }
    try {
        return await (0,standing/* standingAt */.Ib)(metric, request, inner);
    }
    catch (error) {
        // The benchmark may be younger than the commit.
        if (!(error instanceof failure/* UsageFailure */.wK))
            throw error;
        await unlessRefused(error, () => (0,lay_bench_files/* layBenchFilesOf */.H)(bad, root, suite, repository, ports));
        return await (0,standing/* standingAt */.Ib)(metric, request, inner);
    }
}
/** A suite whose files `bench-files` does not name has none to lay: then it failed for the reason before. */
async function unlessRefused(before, lay) {
    try {
        await lay();
    }
    catch (error) {
        throw error instanceof failure/* UsageFailure */.wK ? before : error;
    }
}
/** The last commit that changed the file of the function in question, or of the one that calls it. */
function likeliestOf(commits, why) {
    const [first] = why.functions;
    const file = first === undefined ? undefined : first.touched ? first.file : first.calledBy?.file;
    if (file === undefined)
        return null;
    const touching = commits.flatMap(({ files }, i) => (files.includes(file) ? [i + 1] : []));
    // Of several the middle of the search is as good a guess.
    return touching.length === 1 ? touching[0] : null;
}
/** Where candidate 1 is the commit that both ends come from: whether that is what made the difference, or may be. */
function whyNotOwn({ culprits, ranges, cut }) {
    if (ranges[0]?.first === 1)
        return { code: cut ? 'no-time-left' : 'common-untold' };
    return culprits.length === 1 && culprits[0].index === 1 && ranges.length === 0 ? { code: 'first-got-faster' } : null;
}
/** @param from number of the first candidate that is one. */
function resultOf(found, commits, metric, from) {
    const named = (index) => {
        const { commit, subject } = commits[index - 1];
        return { commit, subject: subject.slice(0, mostSubject) };
    };
    const namedIn = ({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => named(first + i));
    const passed = [...found.untestable].filter(([index]) => index >= from);
    const passedOver = passed.map(([index, why]) => ({ ...named(index), because: untestableWords(why) }));
    const facts = { passedOver, by: metric?.by ?? 'time', confirmed: null };
    const { ranges } = found;
    const culprits = found.culprits.filter(({ index }) => index >= from);
    if (culprits.length === 1 && ranges.length === 0)
        return { verdict: 'found', commits: [named(culprits[0].index)], ...facts };
    const because = found.cut ? { because: notFoundWords({ code: 'no-time-left' }) } : {};
    if (culprits.length === 0 && ranges.length === 1)
        return { verdict: 'range', commits: namedIn(ranges[0]), ...facts, ...because };
    if (culprits.length + ranges.length === 0)
        return unsure(metric, { code: 'none-stands-out' });
    const among = ranges.length === 0 ? {} : { ranges: ranges.map(namedIn) };
    return { verdict: 'several', commits: culprits.map(({ index }) => named(index)), ...among, ...facts, ...because };
}
/** Other functions may have become slow at other commits. */
function aboutOf({ functions }, metric) {
    const [first, ...others] = functions;
    if (metric === null || others.reduce((sum, one) => sum + one.of, 0) < leastOthers)
        return {};
    return { about: first.name };
}
const leastOthers = 0.2;
/** A message without an empty line is a subject as a whole. */
const mostSubject = 300;
/** A culprit that the gate's own measurement does not find slower than its parent is not named as certain, and is none of
 *  several. */
async function find_commit_confirm(search, request, mostSeconds, repository, ports) {
    const { verdict, commits } = search;
    if (commits.length === 0 || mostSeconds < leastConfirming * commits.length)
        return search;
    const seconds = Math.min((mostSeconds / commits.length) * confirmingPart, mostConfirming);
    const measured = [];
    for (const one of commits) {
        const { commit } = one;
        request.progress(`measuring ${commit.slice(0, 10)} against its parent`);
        const [parent] = await (0,host_repository/* parentsOf */.fY)(repository, commit);
        const result = await (0,deadline/* within */.u)(mostSeconds / commits.length, ports, async (ports) => parent === undefined
            ? unmeasured
            : unlessFailed(ports, () => unmeasured, () => request.measure(parent, commit, request.benchmark, seconds, ports)));
        measured.push({ one, outcome: (result ?? unmeasured).outcome });
    }
    const left = verdict === 'found' ? measured : measured.filter(({ outcome }) => outcome !== 'not-slower');
    const [first] = left;
    if (first === undefined)
        return { ...search, confirmed: false };
    const named = { ...search, commits: left.map(({ one }) => one) };
    return left.length > 1
        ? { ...named, confirmed: left.every(({ outcome }) => outcome === 'slower') || null }
        : { ...named, verdict: 'found', confirmed: confirmedBy(first.outcome) };
}
const unmeasured = { outcome: 'unsure', change: null };
function confirmedBy(outcome) {
    return outcome === 'unsure' ? null : outcome === 'slower';
}
/** Seconds: in less nothing is decided, for longer nobody waits. The rest of what is left is for setting up. */
const leastConfirming = 15;
const mostConfirming = 120;
const confirmingPart = 0.6;


/***/ }),

/***/ 2556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ findPlaces),
/* harmony export */   rd: () => (/* binding */ withPlaces)
/* harmony export */ });
/* unused harmony export knownPlaces */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(657);
/* harmony import */ var _report_json_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2058);
/** Where benchmarks are written, from their names: many harnesses begin a name with its file, and end it with
 *  the text that stands in the code. Takes names and head's checkout; a name that tells nothing stays without
 *  a place, and a file that cannot be read is no reason to say anything. */




/** Between the parts of a name: `bench/parse > large`, `tests/test_parse.py::test_large[3]`. */
const separator = / > |::/;
/** The built-in runner leaves these away where a file can be told without. */
const endings = ['', ...['js', 'mjs', 'cjs', 'ts', 'mts'].flatMap((end) => [`.bench.${end}`, `.${end}`])];
/** What is larger is no file that somebody writes benchmarks in. */
const mostBytes = 1_000_000;
/** @param root of head's checkout. @param folder where the suite runs, relative to it. */
function findPlaces(names, root, folder) {
    const files = new Map();
    const linesOf = (file) => {
        const known = files.get(file);
        if (known !== undefined)
            return known;
        const lines = readLines(root, file);
        files.set(file, lines);
        return lines;
    };
    const places = new Map();
    for (const name of new Set(names)) {
        const place = placeOf(name, folder, linesOf);
        if (place !== null)
            places.set(name, place);
    }
    return places;
}
/** Those that were found before, for what is compared anew. */
function knownPlaces(found) {
    return new Map(found.flatMap(({ name, place }) => (place === undefined ? [] : [[name, place]])));
}
function withPlaces(comparison, places) {
    const benchmarks = comparison.benchmarks.map((row) => {
        const place = places.get(row.name);
        return place === undefined ? row : { ...row, place };
    });
    return { ...comparison, benchmarks };
}
function placeOf(name, folder, linesOf) {
    const parts = name.split(separator);
    if (parts.length < 2 || parts[0] === '')
        return null;
    for (const at of new Set([folder, '.'])) {
        for (const ending of endings) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(at, parts[0] + ending);
            const lines = (0,_report_json_place_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileOfRepository */ .M)(file) ? linesOf(file) : null;
            if (lines !== null)
                return { file, line: lineOf(parts.at(-1), lines) };
        }
    }
    return null;
}
/** The only line that names the benchmark as a text or defines a function of that name. */
function lineOf(name, lines) {
    const plain = name.replace(/\[.*$/s, '');
    const wanted = [`'${name}'`, `"${name}"`, `\`${name}\``, `def ${plain}(`, `function ${plain}(`, `fn ${plain}(`];
    const found = lines.flatMap((line, i) => (wanted.some((text) => line.includes(text)) ? [i + 1] : []));
    return found.length === 1 ? found[0] : null;
}
/** Null for what is no plain file of the checkout. */
function readLines(root, file) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file);
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute).isFile() || !(0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isReallyInside */ .O5)(root, absolute))
            return null;
        const bytes = (0,_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileWithin */ .oF)(absolute, mostBytes);
        return 'tooLarge' in bytes ? null : new TextDecoder().decode(bytes).split('\n');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bH: () => (/* binding */ decisionRule),
  Gj: () => (/* binding */ gate),
  PL: () => (/* binding */ measureAgain)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/compare/decision/what-a-plan-decides.js
var what_a_plan_decides = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/compare/paired.js + 3 modules
var paired = __webpack_require__(2459);
// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/gate/rules.js
var gate_rules = __webpack_require__(220);
// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/host/machine.js
var host_machine = __webpack_require__(9491);
// EXTERNAL MODULE: ./lib/measure/checkout/checkouts.js
var checkout_checkouts = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/model/comparison.js
var comparison = __webpack_require__(3644);
// EXTERNAL MODULE: ./lib/report/notes/why-pairing.js
var why_pairing = __webpack_require__(8435);
// EXTERNAL MODULE: ./lib/app/discovery/found-suite.js
var found_suite = __webpack_require__(7795);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/measure/lockstep/worker.js
var lockstep_worker = __webpack_require__(9340);
// EXTERNAL MODULE: ./lib/measure/suite.js + 15 modules
var measure_suite = __webpack_require__(8172);
// EXTERNAL MODULE: ./lib/explain/collect/parts.js
var collect_parts = __webpack_require__(6336);
// EXTERNAL MODULE: ./lib/explain/collect/place.js
var place = __webpack_require__(1865);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/explain/profile/line-starts.js
var line_starts = __webpack_require__(1385);
// EXTERNAL MODULE: ./lib/explain/profile/untrusted.js
var untrusted = __webpack_require__(899);
;// CONCATENATED MODULE: ./lib/explain/reached/answers.js
/** Reads what the processes of one benchmark left of what they called. Said is only what is certain: where something
 *  could have run without being counted, that is the answer. */






/** @throws Failure where no process left anything. */
function readCalled(folder, checkout) {
    const names = (0,external_node_fs_.readdirSync)(folder);
    const answers = names
        .filter((name) => name.endsWith('.json'))
        .map((name) => (0,untrusted/* record */.g1)(JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name), 'utf8')), name));
    const begun = names.filter((name) => name.endsWith('.begun')).map((name) => name.slice(0, -'.begun'.length));
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    if (answers.length === 0)
        throw new failure/* Failure */.HR('no process of the suite told what it called', {
            hint: 'Node and Python tell it, where they end by themselves and keep NODE_OPTIONS and PYTHONPATH.',
        });
    const read = answers.map((answer) => answer['collector'] === 'v8' ? readNode(answer, checkout) : readPython(answer, checkout));
    const spawned = read.reduce((sum, one) => sum + one.spawned, 0);
    const silent = begun.filter((name) => !names.includes(`${name}.json`)).length;
    // One of those that began was started by us.
    const isComplete = silent === 0 && spawned <= begun.length - 1;
    return {
        files: joined(read.map(({ files }) => files)),
        library: new Set(read.flatMap(({ library }) => library)),
        unsure: read.find(({ unsure }) => unsure !== null)?.unsure ?? (isComplete ? null : { code: 'processes' }),
    };
}
function readNode(answer, checkout) {
    const { place, textOf } = checkout;
    const told = (0,untrusted/* record */.g1)(answer['profile'], 'profile');
    const files = new Map();
    const asked = new Set((0,untrusted/* list */.p_)(told['asked'], 'asked').map((one) => (0,untrusted/* text */.Qq)(one, 'asked')));
    let unsure = refusalIn(told);
    for (const one of (0,untrusted/* list */.p_)(told['functions'], 'functions')) {
        const script = (0,untrusted/* record */.g1)(one, 'functions');
        const url = (0,untrusted/* text */.Qq)(script['url'], 'url');
        const { file, origin } = place(url);
        if (origin !== 'own')
            continue;
        const source = textOf(file);
        const functions = (0,untrusted/* list */.p_)(script['functions'], 'functions').map(functionOf);
        const whole = functions.find(({ name, from }) => name === '' && from === 0);
        // What was rewritten on its way to V8 has other places.
        if (source === null || whole === undefined || !isAsRead(whole.to, source, url)) {
            unsure ??= { code: 'rewritten', file };
            continue;
        }
        const named = functions.filter(({ name, from }) => isNamed(name) && !/^class\b/.test(source.slice(from, from + 6)));
        const plain = outermost(named).map((own) => ({ ...own, plain: !asked.has(own.name) && !asked.has('') }));
        // What is loaded several times is read, too, and not run alone.
        const before = files.get(file);
        const several = before === undefined ? plain : together([before, plain]).map((own) => ({ ...own, plain: false }));
        files.set(file, several);
    }
    return { files, library: filesOf(told['library'], checkout), spawned: (0,untrusted/* number */.ai)(told['spawned'], 'spawned'), unsure };
}
/** Node takes types out of a file and leaves everything where it was, and writes below it where it is from. */
function isAsRead(length, source, url) {
    if (length === source.length)
        return true;
    const from = url.startsWith('file:') ? url : (0,external_node_url_.pathToFileURL)(url).href;
    return /\.[mc]?ts$/.test(url) && length === source.length + `\n\n//# sourceURL=${from}`.length;
}
function functionOf(written) {
    const { functionName, ranges } = (0,untrusted/* record */.g1)(written, 'functions');
    const range = (0,untrusted/* record */.g1)((0,untrusted/* list */.p_)(ranges, 'ranges')[0], 'ranges');
    return {
        name: (0,untrusted/* text */.Qq)(functionName, 'functionName'),
        from: (0,untrusted/* number */.ai)(range['startOffset'], 'startOffset'),
        to: (0,untrusted/* number */.ai)(range['endOffset'], 'endOffset'),
        calls: (0,untrusted/* number */.ai)(range['count'], 'count'),
    };
}
function isNamed(name) {
    return name !== '' && !name.startsWith('<');
}
function readPython(answer, checkout) {
    const { place, textOf } = checkout;
    const calls = new Map();
    const frames = (0,untrusted/* list */.p_)(answer['frames'], 'frames').map((one) => (0,untrusted/* record */.g1)(one, 'frames'));
    for (const one of (0,untrusted/* list */.p_)(answer['calls'], 'calls')) {
        const [at = 0, times = 0] = (0,untrusted/* list */.p_)(one, 'calls').map((x) => (0,untrusted/* number */.ai)(x, 'calls'));
        const frame = frames[at];
        if (frame !== undefined)
            calls.set(`${frame['file']}\0${frame['name']}\0${frame['line']}`, times);
    }
    const byFile = new Map();
    const odd = new Map();
    // The file itself is a frame, also where it has no function.
    for (const frame of frames) {
        const { file, origin } = place((0,untrusted/* text */.Qq)(frame['file'], 'file'));
        if (origin === 'own')
            byFile.set(file, []);
    }
    for (const one of (0,untrusted/* list */.p_)(answer['functions'], 'functions')) {
        const written = (0,untrusted/* record */.g1)(one, 'functions');
        const { file, origin } = place((0,untrusted/* text */.Qq)(written['file'], 'file'));
        const source = textOf(file);
        if (origin !== 'own' || source === null)
            continue;
        const starts = (0,line_starts/* lineStarts */._)(source);
        const name = (0,untrusted/* text */.Qq)(written['name'], 'name');
        const [body, last] = [(0,untrusted/* number */.ai)(written['body'], 'body'), (0,untrusted/* number */.ai)(written['endLine'], 'endLine')];
        const times = calls.get(`${written['file']}\0${name}\0${written['line']}`) ?? 0;
        const at = (line) => starts[line - 1] ?? source.length;
        const own = { name, from: at(body), to: body > last ? at(body) : at(last + 1), calls: times };
        byFile.set(file, [...(byFile.get(file) ?? []), own]);
        if (written['plain'] !== true)
            odd.set(file, (odd.get(file) ?? new Set()).add(own.from));
    }
    const files = new Map([...byFile].map(([file, functions]) => [
        file,
        outermost(functions).map((own) => ({ ...own, plain: !(odd.get(file)?.has(own.from) ?? false) })),
    ]));
    return {
        files,
        library: filesOf(answer['library'], checkout),
        spawned: (0,untrusted/* number */.ai)(answer['spawned'], 'spawned'),
        unsure: doubtOf(answer) ?? oddLines([...byFile.keys()], textOf),
    };
}
/** What a process did that hides calls from whoever counts them. */
function refusalIn(told) {
    return typeof told['refusal'] === 'string' ? { code: 'not-counted', because: (0,untrusted/* text */.Qq)(told['refusal'], 'refusal') } : null;
}
function doubtOf(answer) {
    const refusal = refusalIn(answer);
    if (refusal !== null)
        return refusal;
    const [compiler] = (0,untrusted/* list */.p_)(answer['compilers'], 'compilers');
    if (compiler === undefined)
        return null;
    return { code: 'compiled', package: (0,untrusted/* text */.Qq)(compiler, 'compilers') };
}
/** Python ends a line there as well. */
function oddLines(files, textOf) {
    const file = files.find((file) => /\r(?!\n)/.test(textOf(file) ?? ''));
    return file === undefined ? null : { code: 'rewritten', file };
}
/** Relative to the checkout. */
function filesOf(written, { root, place }) {
    const roots = [root, (0,external_node_fs_.realpathSync)(root)];
    return (0,untrusted/* list */.p_)(written, 'library').map((one) => {
        const { file } = place((0,untrusted/* text */.Qq)(one, 'library'));
        const inside = roots.find((folder) => file.startsWith(folder + external_node_path_.sep));
        return inside === undefined ? file : external_node_path_.relative(inside, file);
    });
}
/** Those that are in no other. */
function outermost(functions) {
    const kept = [];
    for (const one of functions.toSorted((a, b) => a.from - b.from || b.to - a.to))
        if (one.from >= (kept.at(-1)?.to ?? 0))
            kept.push(one);
    return kept;
}
function joined(all) {
    const files = new Map();
    for (const one of all)
        for (const [file, functions] of one)
            files.set(file, together([files.get(file) ?? [], functions]));
    return files;
}
/** The same functions as several processes, or benchmarks, had them. */
function together(several) {
    const byPlace = new Map();
    for (const one of several.flat()) {
        const key = `${one.from}\0${one.to}\0${one.name}`;
        const before = byPlace.get(key);
        byPlace.set(key, before === undefined ? one : { ...one, calls: before.calls + one.calls, plain: before.plain && one.plain });
    }
    return outermost([...byPlace.values()]);
}

// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
;// CONCATENATED MODULE: ./lib/explain/reached/changed.js
/** Which functions two versions of a file differ in, and whether in anything else. Texts in, findings out. */
/** Of files whose bytes differ. */
function changedFunctions(base, head) {
    const [was, is] = [byKey(base), byKey(head)];
    const differing = (own, other) => [...own].filter(([key, { text }]) => other.get(key)?.text !== text).map(([, { one }]) => one);
    // Bytes that differ in equal texts are no text.
    const outside = base.text === head.text || outsideOf(base) !== outsideOf(head);
    return { outside, base: differing(was, is), head: differing(is, was) };
}
/** By the name, and which of that name it is. */
function byKey({ text, functions }) {
    return new Map(keyed(functions).map(([key, one]) => [key, { one, text: text.slice(one.from, one.to) }]));
}
function keyed(functions) {
    const times = new Map();
    return functions.map((one) => {
        const nth = (times.get(one.name) ?? 0) + 1;
        times.set(one.name, nth);
        return [`${one.name}\0${nth}`, one];
    });
}
/** Everything that is in no function, and where each stands with what parameters: a function that is new, gone or in
 *  another place may be met without being called. Empty lines say nothing there, but where a text goes over several
 *  lines. */
function outsideOf({ text, functions, hasHeads }) {
    let at = 0;
    const parts = [];
    for (const [key, { from, to }] of keyed(functions)) {
        parts.push(text.slice(at, from), `\0${key}\0${hasHeads ? headOf(text.slice(from, to)) : ''}\0`);
        at = to;
    }
    const all = [...parts, text.slice(at)].join('');
    return /`|"""|'''/.test(all) ? all : all.replace(/\s*\n\s*\n/g, '\n').trimEnd();
}
/** Up to the end of the parameters; all of it where that cannot be told. */
function headOf(text) {
    const arrow = text.indexOf('=>');
    const first = text.indexOf('(');
    if (first < 0 || (arrow >= 0 && arrow < first))
        return arrow < 0 ? text : text.slice(0, arrow);
    let depth = 0;
    for (let at = first; at < text.length; at++) {
        if (text[at] === '(')
            depth++;
        else if (text[at] === ')' && --depth === 0)
            return text.slice(0, at + 1);
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/explain/reached/reached.js
/** The wing explain/reached/: which benchmarks a change can reach, so that the others may be left out. Runs every
 *  benchmark alone on both sides while its calls are counted, and holds these against what differs. Never guesses:
 *  whatever cannot be told is a reason to measure everything. */





const code = /\.(?:[cm]?[jt]s|py)$/;
/** Named as tests are: nobody reads them but those who run tests. */
const test = /\.(?:test|spec)\.[cm]?[jt]s$|(?:^|\/)test_[^/]*\.py$|_test\.py$/;
/** Before anything is run: what no counting could tell. Null where it is worth counting. */
function refusalOf(changes) {
    const relevant = changes.filter(({ path }) => !test.test(path));
    const filesWhere = (is) => relevant.filter(is).map(({ path }) => path);
    if (changes.length === 0)
        return { code: 'nothing-changed' };
    const others = filesWhere(({ path }) => !code.test(path));
    if (others.length > 0)
        return { code: 'not-code', files: (0,note/* several */.J)(others) };
    const moved = filesWhere(({ from, gone }) => from !== null || gone);
    return moved.length > 0 ? { code: 'added-or-gone', files: (0,note/* several */.J)(moved) } : null;
}
/** @param sides roots of the checkouts as they were run. @param made what setting up has made otherwise on one side. */
function reachedBy(called, changes, sides, made = []) {
    const all = (because) => ({ kind: 'all', because });
    const codes = [...called.values()].flatMap(({ base, head }) => [base, head]).filter((one) => one !== undefined);
    const unsure = codes.find(({ unsure }) => unsure !== null)?.unsure;
    if (unsure != null)
        return all(unsure);
    const loaded = new Set(codes.flatMap(({ files }) => [...files.keys()]));
    const changed = [...changes.map(({ path }) => path).filter((file) => !test.test(file)), ...made];
    const unread = changed.filter((file) => !loaded.has(file));
    if (unread.length > 0)
        return all({ code: 'not-loaded', files: (0,note/* several */.J)(unread) });
    const { differs, text } = readBoth(sides);
    const packages = new Set(codes.flatMap(({ library }) => [...library]));
    const [unlike] = [...packages].filter(differs);
    if (unlike !== undefined)
        return all({ code: 'package-differs', file: unlike });
    // What setting up has made differs as well, whatever git knows of it.
    const differing = [...loaded].filter(differs);
    const oneSided = differing.filter((file) => text('base', file) === null || text('head', file) === null);
    if (oneSided.length > 0)
        return all({ code: 'added-or-gone', files: (0,note/* several */.J)(oneSided) });
    const differences = differing.map((file) => {
        const codeOf = (side) => ({
            text: text(side, file),
            hasHeads: !file.endsWith('.py'),
            functions: functionsOf(file, side, called),
        });
        return { file, ...changedFunctions(codeOf('base'), codeOf('head')) };
    });
    const outside = differences.filter((one) => one.outside).map(({ file }) => file);
    if (outside.length > 0)
        return all({ code: 'outside-functions', files: (0,note/* several */.J)(outside) });
    for (const { file, base, head } of differences) {
        const odd = [...head, ...base].find(({ plain }) => !plain);
        if (odd !== undefined)
            return all({ code: 'run-otherwise', function: odd.name, file });
    }
    const benchmarks = [...called.keys()];
    const leftOut = benchmarks.filter((name) => !isReached(called.get(name), differences));
    if (leftOut.length === benchmarks.length)
        return all({ code: 'none-reached' });
    const functions = differences.reduce((sum, { base, head }) => sum + Math.max(base.length, head.length), 0);
    return { kind: 'some', benchmarks, leftOut, functions };
}
/** What is on one side alone is measured, or told to be missing, as ever. */
function isReached(sides, differences) {
    if (sides.base === undefined || sides.head === undefined)
        return true;
    return ['base', 'head'].some((side) => differences.some(({ file, [side]: changed }) => (sides[side].files.get(file) ?? []).some(({ from, to, calls }) => calls > 0 && changed.some((one) => one.from < to && from < one.to))));
}
/** As all benchmarks together have seen the file. */
function functionsOf(file, side, called) {
    return together([...called.values()].map((sides) => sides[side]?.files.get(file) ?? []));
}
/** The files of both sides, as they were when the suite ran. */
function readBoth(sides) {
    const known = new Map();
    const read = (side, file) => {
        const place = external_node_path_.resolve(sides[side], file);
        const before = known.get(place);
        if (before !== undefined)
            return before;
        const bytes = readOrNull(place);
        known.set(place, bytes);
        return bytes;
    };
    return {
        differs(file) {
            const [base, head] = [read('base', file), read('head', file)];
            return base === null || head === null ? base !== head : Buffer.compare(base, head) !== 0;
        },
        text(side, file) {
            const bytes = read(side, file);
            return bytes === null ? null : Buffer.from(bytes).toString('utf8');
        },
    };
}
/** Null where it is gone again, or is no file. */
function readOrNull(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/explain/reached/count.js
/** Runs every benchmark of a suite alone, in processes of its own, while everything that it calls is counted: loading
 *  and setting up as well, for these make what it works on. */








/** Iterations: what a benchmark does now and then is seen as well. */
const iterations = 20;
/** @param mostSeconds wall seconds that all of it may take. */
async function countBenchmarks(suite, sides, mostSeconds, ports) {
    const inner = (0,measure_suite/* launcherPorts */.jy)(ports);
    const places = (0,place/* profiledPlaces */.aB)(suite, sides, ports);
    const placed = (0,place/* placings */.WA)(sides, ports);
    const parts = await (0,collect_parts/* partsOf */.CI)(suite, places, ports.chance, inner, ports.runner);
    if (parts === null)
        return notCounted({ code: 'no-workers' });
    const end = ports.clock.now() + mostSeconds;
    const called = new Map();
    for (const side of ['head', 'base']) {
        const read = readerOf(sides[side], placed[side]);
        for (const part of parts[side]) {
            const from = called.size;
            for (let index = 0, of = 1; index < of; index++) {
                if (ports.clock.now() > end)
                    return notCounted({ code: 'too-long', seconds: mostSeconds });
                const one = await countOne(part, index, { root: sides[side], end }, inner, ports);
                if (one.ran === 'late')
                    return notCounted({ code: 'too-long', seconds: mostSeconds });
                of = one.names.length;
                const name = one.names[index];
                if (name === undefined)
                    continue;
                if (one.ran === 'failed')
                    return notCounted({ code: 'benchmark-failed', benchmark: name });
                const known = called.get(name);
                // Two parts that have one name cannot be asked for one of them.
                if (known?.[side] !== undefined)
                    return notCounted({ code: 'other-benchmarks' });
                called.set(name, { ...known, [side]: read(one.folder) });
            }
            if (side === 'head' && called.size === from)
                return notCounted({ code: 'other-benchmarks' });
        }
    }
    return { kind: 'counted', called };
}
function notCounted(because) {
    return { kind: 'not-counted', because };
}
function readerOf(root, place) {
    const texts = new Map();
    const textOf = (file) => {
        const before = texts.get(file);
        if (before !== undefined)
            return before;
        const bytes = readOrNull(external_node_path_.join(root, file));
        const text = bytes === null ? null : Buffer.from(bytes).toString('utf8');
        texts.set(file, text);
        return text;
    };
    return (folder) => readCalled(folder, { root, place, textOf });
}
let counted = 0;
async function countOne(part, index, { root, end }, inner, { chance, clock }) {
    const folder = external_node_path_.join(inner.temporary, `reached-${process.pid}-${++counted}`);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const spec = part.worker(0, null, chance);
    const own = { BENCHGATE_PROFILE: folder, BENCHGATE_PROFILE_KIND: 'reach', BENCHGATE_PROFILE_ROOT: root };
    const worker = await (0,lockstep_worker/* startWorker */.Dh)({ ...spec, environment: { ...spec.environment, ...own } }, inner);
    let ran = 'well';
    try {
        if (index < worker.benchmarks.length)
            ran = await runOften(worker, index, () => clock.now() > end);
    }
    finally {
        await worker.end(60);
    }
    return { folder, names: worker.benchmarks, ran };
}
async function runOften(worker, index, isLate) {
    if ((await worker.setup(index)) !== null)
        return 'failed';
    for (let done = 0; done < iterations; done++) {
        if (isLate())
            return 'late';
        const ran = await worker.run(index, 1);
        if (ran.kind !== 'ran')
            return 'failed';
    }
    await worker.teardown(index);
    return 'well';
}

;// CONCATENATED MODULE: ./lib/explain/reached/made.js
/** What setting up has made otherwise on one side than on the other: files that git knows nothing of, which a benchmark
 *  may read. */


/** Of packages, caches and git, whose code is looked at where it is loaded. */
const leftOut = new Set(['.git', 'node_modules', '__pycache__', '.pytest_cache', '.mypy_cache', '.ruff_cache']);
/** Files that differ, or that one side lacks, relative to the checkouts, but for `known` ones. */
function madeUnlike(sides, known) {
    const [base, head] = [filesBelow(sides.base), filesBelow(sides.head)];
    const all = new Set([...base.keys(), ...head.keys()]);
    return [...all].filter((file) => !known.has(file) && !isSame(base.get(file), head.get(file))).sort();
}
function isSame(one, other) {
    if (one === undefined || other === undefined || one.size !== other.size)
        return false;
    return (0,external_node_fs_.readFileSync)(one.file).equals((0,external_node_fs_.readFileSync)(other.file));
}
function filesBelow(root) {
    const found = new Map();
    const visit = (folder) => {
        const entries = (0,external_node_fs_.readdirSync)(external_node_path_.join(root, folder), { withFileTypes: true });
        // A virtual environment of Python.
        if (folder !== '' && entries.some(({ name }) => name === 'pyvenv.cfg'))
            return;
        for (const entry of entries) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (leftOut.has(entry.name) || entry.name.endsWith('.egg-info') || entry.name.endsWith('.dist-info'))
                continue;
            if (entry.isDirectory())
                visit(name);
            else if (entry.isFile()) {
                const file = external_node_path_.join(root, name);
                found.set(name, { file, size: (0,external_node_fs_.statSync)(file).size });
            }
        }
    };
    visit('');
    return found;
}

// EXTERNAL MODULE: ./lib/host/changes.js
var host_changes = __webpack_require__(5207);
// EXTERNAL MODULE: ./lib/app/explaining/deadline.js
var deadline = __webpack_require__(609);
// EXTERNAL MODULE: ./lib/app/explaining/explain-commits.js + 1 modules
var explain_commits = __webpack_require__(3493);
;// CONCATENATED MODULE: ./lib/app/explaining/find-reached.js
/** Which benchmarks the change between two commits reaches, for `only: reached`: looked for once both sides are set up
 *  and before anything is measured. Whatever goes wrong here means that everything is measured. */







async function findReached({ plan, checkouts, base, head }, mostSeconds, repository, ports) {
    if (plan.shard !== null)
        return find_reached_all({ code: 'shard' });
    try {
        const changes = await (0,host_changes/* changedFiles */.Y)(repository, base, head);
        const refusal = refusalOf(changes);
        if (refusal !== null)
            return find_reached_all(refusal);
        ports.log.info('Looking for the benchmarks that the change reaches');
        const counted = await (0,deadline/* within */.u)(mostSeconds, ports, (ports) => {
            const inner = (0,explain_commits/* portsOf */.a5)(plan, checkouts.temporary, repository, ports);
            return countBenchmarks(plan.suite, checkouts, mostSeconds, inner);
        });
        if (counted === null)
            return find_reached_all({ code: 'too-long', seconds: mostSeconds });
        if (counted.kind !== 'counted')
            return find_reached_all(counted.because);
        const known = new Set(changes.map(({ path }) => path));
        const made = plan.suite.setup === null ? [] : madeUnlike(checkouts, known);
        return reachedBy(counted.called, changes, checkouts, made);
    }
    catch (error) {
        if (error instanceof cleanup/* Cancelled */.cJ || ports.signal.aborted)
            throw error;
        return find_reached_all({ code: 'failed', because: error instanceof Error ? error.message : String(error) });
    }
}
function find_reached_all(because) {
    return { kind: 'all', because };
}

// EXTERNAL MODULE: ./lib/explain/collect/pace.js
var pace = __webpack_require__(3055);
// EXTERNAL MODULE: ./lib/explain/command/profiling-command.js
var profiling_command = __webpack_require__(4147);
// EXTERNAL MODULE: ./lib/explain/explain.js + 7 modules
var explain = __webpack_require__(5495);
// EXTERNAL MODULE: ./lib/report/json/place.js
var json_place = __webpack_require__(2058);
// EXTERNAL MODULE: ./lib/app/explaining/find-commit.js + 3 modules
var find_commit = __webpack_require__(7006);
// EXTERNAL MODULE: ./lib/app/explaining/pictures.js + 5 modules
var explaining_pictures = __webpack_require__(1192);
// EXTERNAL MODULE: ./lib/measure/runners/folder.js
var runners_folder = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/explain/collect/drive.js
var drive = __webpack_require__(5790);
// EXTERNAL MODULE: ./lib/explain/collect/go-worker.js
var go_worker = __webpack_require__(4689);
// EXTERNAL MODULE: ./lib/explain/collect/read.js + 6 modules
var read = __webpack_require__(7170);
// EXTERNAL MODULE: ./lib/explain/profile/origin.js
var origin = __webpack_require__(4391);
;// CONCATENATED MODULE: ./lib/explain/reach.js
/** Which functions the benchmarks of a suite run, and which it only loads. */











/** Null where the suite has no worker that runs its benchmarks one by one: then it cannot be told what belongs to a
 *  benchmark and what to the harness. */
async function countSuite(suite, sides, ports) {
    const inner = (0,measure_suite/* launcherPorts */.jy)(ports);
    const places = { base: (0,place/* profiledPlace */.X7)(suite, sides.base, ports), head: (0,place/* profiledPlace */.X7)(suite, sides.head, ports) };
    const parts = await (0,collect_parts/* partsOf */.CI)(suite, places, ports.chance, inner, ports.runner);
    // Go counts no calls.
    if (parts === null || parts.head.some((part) => (0,go_worker/* isGoWorker */.Px)(part.worker(0, null, ports.chance))))
        return null;
    let runs = 0;
    const count = async (side, isRun) => {
        const folder = external_node_path_.join(inner.temporary, `reach-${process.pid}-${++runs}`);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const part of parts[side]) {
            const spec = part.worker(0, null, ports.chance);
            const variables = (0,drive/* profilerVariables */.d2)({ kind: 'counts', interval: 0 }, folder, places[side].root);
            const worker = await (0,lockstep_worker/* startWorker */.Dh)({ ...spec, environment: { ...spec.environment, ...variables } }, inner);
            try {
                for (let index = 0; isRun && index < worker.benchmarks.length; index++) {
                    if ((await worker.setup(index)) === null) {
                        await worker.run(index, 1);
                        await worker.teardown(index);
                    }
                }
            }
            finally {
                await worker.end(60);
            }
        }
        return (0,read/* readCounts */.ZQ)(folder, sides[side], (0,origin/* createPlacing */.l)(sides[side], (0,runners_folder/* runnersFolder */.Q)(ports.runner)));
    };
    return { run: await count('head', true), loaded: await count('head', false), base: await count('base', false) };
}

// EXTERNAL MODULE: ./lib/explain/difference/functions.js
var functions = __webpack_require__(5774);
;// CONCATENATED MODULE: ./lib/explain/reach-of.js
/** Which of the functions that a change touches the benchmarks run. */

const reach_of_code = /\.(?:[cm]?[jt]sx?|py)$/;
/** Tests and the benchmarks themselves are not what is measured. */
const aside = /(^|\/)(tests?|__tests__|bench(marks?)?)\/|\.(test|spec|bench)\.|(^|\/)(test_|bench_|conftest)[^/]*$|_(test|bench)\.py$/;
/** @param sides roots of the checkouts. @param renames new names of base's files. */
function reachOf({ run, loaded, base }, sides, changes, renames) {
    const wanted = changes
        .filter(({ path, gone }) => !gone && reach_of_code.test(path) && !aside.test(path))
        .map(({ path }) => path);
    const head = (0,functions/* sideFunctions */.XS)(run, sides.head);
    const only = new Map((0,functions/* sideFunctions */.XS)(loaded, sides.head).all.map(({ key, calls }) => [key, calls ?? 0]));
    const matching = (0,functions/* matchFunctions */.bi)((0,functions/* sideFunctions */.XS)(base, sides.base).all, head.all, renames);
    const changed = head.all.filter(({ key, file, text }) => {
        const before = matching.baseOf(key);
        return wanted.includes(file) && (before === null || before.text !== text);
    });
    const isRun = ({ key, calls }) => (calls ?? 0) > (only.get(key) ?? 0);
    const unmeasured = changed.filter((one) => !isRun(one));
    const files = new Set(run.map(({ file }) => file));
    return {
        changed: changed.length,
        measured: changed.length - unmeasured.length,
        unmeasured: unmeasured.map(({ name, file, line }) => ({ name, file, line })),
        unloaded: wanted.filter((file) => !files.has(file)),
    };
}

;// CONCATENATED MODULE: ./lib/app/explaining/reach-report.js
/** What of the change the benchmarks run: every benchmark once on head with its calls counted, against the same
 *  processes that only load the suite. */






/** In less it is not begun. */
const leastSeconds = 10;
const mostNamed = 100;
/** Null where nothing can tell. */
async function reachIn({ plan, checkouts, base, head }, secondsLeft, repository, ports) {
    if (secondsLeft < leastSeconds)
        return null;
    try {
        const inner = (0,explain_commits/* portsOf */.a5)(plan, checkouts.temporary, repository, ports);
        const counted = await countSuite(plan.suite, checkouts, inner);
        if (counted === null)
            return null;
        const changes = await (0,host_changes/* changedFiles */.Y)(repository, base, head);
        const reach = reachOf(counted, { base: checkouts.base, head: checkouts.head }, changes, (0,explain_commits/* renamesIn */.BZ)(changes));
        const fit = reach.unmeasured.filter(({ file }) => (0,json_place/* isFileOfRepository */.M)(file)).slice(0, mostNamed);
        return { ...reach, unmeasured: fit, unloaded: reach.unloaded.filter(json_place/* isFileOfRepository */.M).slice(0, mostNamed) };
    }
    catch (error) {
        if (error instanceof cleanup/* Cancelled */.cJ)
            throw error;
        ports.log.info(`What the change reaches could not be told: ${error instanceof Error ? error.message : String(error)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/app/explaining/search-in-gate.js
/** The search for the commit behind a gate: for the worst benchmark alone, where several commits touch code. */



async function searchInGate({ plan, base, head, checkouts, measure, row, why, metric, }, mostSeconds, repository, ports) {
    const progress = (text) => ports.log.info(`Searching for the commit: ${text}`);
    const change = row.change?.estimate ?? null;
    const about = { benchmark: row.name, good: base, bad: head, why, metric, change };
    const request = { plan, ...about, builtAt: checkouts.base, mostSeconds, measure, progress };
    return searchOrNot(() => (0,find_commit/* findCommit */.f)(request, repository, ports));
}
async function searchOrNot(search) {
    try {
        return await search();
    }
    catch (error) {
        if (error instanceof cleanup/* Cancelled */.cJ || !(error instanceof failure/* Failure */.HR))
            throw error;
        return { verdict: 'unsure', commits: [], passedOver: [], by: 'share', confirmed: null, because: error.message };
    }
}

;// CONCATENATED MODULE: ./lib/app/explaining/in-gate.js
/** Explains a gate's slower rows once the verdict stands: the worst three that are confirmed, in runs of their own,
 *  within a budget. Whatever goes wrong here is told beside the row and changes nothing else. */













/** More are one cause, or too many to read. */
const mostExplained = 3;
async function explainReport(gated, repository, ports) {
    const { plan, report } = gated;
    if (plan.explain.when === 'never')
        return { report, pictures: [] };
    const worst = slowerRows(report.benchmarks).slice(0, mostExplained);
    if (worst.length === 0)
        return { report, pictures: [] };
    const end = ports.clock.now() + plan.explain.budgetSeconds;
    const left = () => end - ports.clock.now();
    const found = new Map();
    try {
        const searching = plan.explain.bisect !== 'never' && (await isSearched(gated, repository));
        const half = end - explainingPart * plan.explain.budgetSeconds;
        const times = { end, explainingEnd: searching ? half : end };
        await explainRows({ worst, times, found }, gated, repository, ports);
        const [first] = worst;
        const explained = found.get(first);
        const search = searching
            ? await searchInGate({ ...gated, row: first, ...explained }, left(), repository, ports)
            : null;
        if (search !== null)
            found.set(first, { ...explained, why: { ...explained.why, search } });
        // What the search has left.
        if (searching)
            await explainRows({ worst, times: { end, explainingEnd: end }, found }, gated, repository, ports);
        for (const row of worst)
            if (!found.has(row))
                found.set(row, notExplained({ code: 'no-time' }));
        const searched = withWhys(report, found);
        const reach = await (0,deadline/* within */.u)(left(), ports, (ports) => reachIn(gated, left(), repository, ports));
        return { report: reach === null ? searched : { ...searched, reach }, pictures: picturesIn(found) };
    }
    catch (error) {
        if (!(error instanceof cleanup/* Cancelled */.cJ) && !ports.signal.aborted)
            ports.log.info(`Explaining ended early: ${messageOf(error)}`);
        return { report: withWhys(report, found), pictures: picturesIn(found) };
    }
}
/** Of the budget, where the commit is searched for as well. */
const explainingPart = 0.5;
async function isSearched({ base, head }, repository) {
    return (await (0,find_commit/* candidates */.X)(repository, base, head)).length > 1;
}
/** Of each benchmark the metric that is time, the worst first. */
function slowerRows(rows) {
    const slower = rows.filter(({ outcome, unit, change }) => outcome === 'regressed' && unit === 's' && change !== null);
    const worst = slower.toSorted((a, b) => b.change.estimate - a.change.estimate);
    return worst.filter(({ name }, i) => worst.findIndex((other) => other.name === name) === i);
}
/** Those that nothing was found out about yet, as far as there is time for them. */
async function explainRows({ worst, times, found }, gated, repository, ports) {
    if (worst.every((row) => found.has(row)))
        return;
    const renames = (0,explain_commits/* renamesIn */.BZ)(await (0,host_changes/* changedFiles */.Y)(repository, gated.base, gated.head));
    for (const [i, row] of worst.entries()) {
        if (found.has(row))
            continue;
        const now = ports.clock.now();
        const [whole, explaining] = [times.end - now, times.explainingEnd - now];
        // One that is begun in vain takes its time from what comes after it.
        if (i > 0 && explaining < Math.max(in_gate_leastSeconds, fewestTook(found)))
            return;
        ports.log.info(`Explaining ${i + 1} of ${worst.length} slower benchmarks`);
        const most = i === 0 ? whole : explaining;
        const effort = {
            ...pace/* usualEffort */.Fd,
            // The last run may be begun just in time.
            mostSeconds: most * 0.9,
            // What is left is shared by those that are left.
            shares: { usualSeconds: explaining / (worst.length - i), unclearSeconds: explaining * 0.9 },
        };
        const explained = await explainRow({ row, rank: i + 1, effort, most, renames }, gated, repository, ports);
        found.set(row, { ...explained, seconds: ports.clock.now() - now });
        if (explained.why.doubt?.code !== 'no-collector')
            continue;
        // The others are started by the same command.
        for (const other of worst.slice(i + 1))
            found.set(other, explained);
        return;
    }
}
/** Seconds that the fewest runs of a benchmark took, by the longest of those that were explained. */
function fewestTook(found) {
    const each = [...found.values()].map(({ why, seconds = 0 }) => (seconds / Math.max(pace/* fewestRuns */.R_, why.runs)) * pace/* fewestRuns */.R_);
    return Math.max(...each);
}
async function explainRow({ row: { name, change }, rank, effort, most, renames }, { plan, checkouts, base, head }, repository, ports) {
    if (most < in_gate_leastSeconds)
        return notExplained({ code: 'no-time' });
    try {
        const ratio = 1 + change.estimate;
        const explained = await (0,deadline/* within */.u)(most, ports, (ports) => {
            const inner = (0,explain_commits/* portsOf */.a5)(plan, checkouts.temporary, repository, ports);
            const request = { suite: plan.suite, benchmark: name, sides: checkouts, renames, effort, ratio };
            return (0,explain/* explainBenchmark */.Vl)(request, inner);
        });
        if (explained === null)
            return notExplained({ code: 'no-time' });
        const pictures = (0,explaining_pictures/* picturesOf */.F)({ kind: 'difference', ...explained }, { base, head }, `${rank}-`);
        return { why: shown(explained.why), metric: explained.metric, pictures };
    }
    catch (error) {
        if (error instanceof cleanup/* Cancelled */.cJ)
            throw error;
        if (error instanceof profiling_command/* CollectorFailure */.Y)
            return notExplained({ code: 'no-collector', because: error.because.join('; ') });
        return notExplained({ code: 'failed', because: messageOf(error) });
    }
}
/** In less nothing can be found. */
const in_gate_leastSeconds = 8;
/** Only of files that a report may name. */
function shown(why) {
    const isShown = (one) => one !== undefined && (0,json_place/* isFileOfRepository */.M)(one.file);
    const functions = why.functions.filter(isShown).map(({ calledBy, callees, ...one }) => ({
        ...one,
        ...(isShown(calledBy) ? { calledBy } : {}),
        ...(callees === undefined
            ? {}
            : { callees: callees.filter((callee) => isShown(callee) && isShown(callee.via ?? callee)) }),
    }));
    return { ...why, functions };
}
function notExplained(doubt) {
    const why = { functions: [], explained: null, change: null, collectors: [], runs: 0, samples: 0, doubt };
    return { why, metric: null, pictures: [] };
}
function withWhys(report, found) {
    const benchmarks = report.benchmarks.map((row) => {
        const explained = found.get(row);
        return explained === undefined ? row : { ...row, why: explained.why };
    });
    return { ...report, benchmarks };
}
function picturesIn(found) {
    return [...found.values()].flatMap(({ pictures }) => pictures);
}
function messageOf(error) {
    if (error instanceof failure/* Failure */.HR)
        return error.message;
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./lib/app/explaining/lay-bench-files.js
var lay_bench_files = __webpack_require__(4050);
// EXTERNAL MODULE: ./lib/app/measure-told-suite.js
var measure_told_suite = __webpack_require__(768);
// EXTERNAL MODULE: ./lib/app/gating/benchmark-places.js
var benchmark_places = __webpack_require__(2556);
// EXTERNAL MODULE: ./lib/app/gating/looks.js
var gating_looks = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/measure/budget.js
var budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
;// CONCATENATED MODULE: ./lib/app/gating/needed-plan.js
/** What a gate would have needed where it ended with benchmarks undecided: the rounds, the time budget that
 *  holds them, and the words for it. */


/** Null where every benchmark was decided, nothing can be told, or somebody ended it. */
function neededFor({ benchmarks }, measured) {
    if (measured.failure !== null || measured.ended === 'cancelled' || measured.pairs.length === 0)
        return null;
    const undecided = benchmarks.flatMap((row) => needOf(row) ?? []);
    const short = undecided.filter(({ need }) => need !== null).toSorted((a, b) => b.need - a.need);
    const [worst] = short;
    if (worst === undefined)
        return null;
    const pace = paceOf(measured);
    if (pace === null)
        return null;
    // Fewer rounds than the least number would be warned of again.
    const least = shortIn(measured.notes);
    const rounds = Math.max(worst.need, least?.fewest ?? 0);
    const seconds = Math.max((0,budget/* budgetFor */.vO)(rounds, pace.pairSeconds, pace.spent), least?.needSeconds ?? 0);
    const names = (rows) => new Set(rows.map(({ name }) => name)).size;
    return {
        plan: { rounds, seconds },
        short: names(short),
        hopeless: names(undecided.filter(({ need }) => need === null)),
        compared: names(benchmarks.filter(({ change }) => change !== null)),
        worst: worst.name,
        made: measured.pairs.length,
    };
}
/** As the forecast had it; where the time ran out nevertheless, as it turned out. */
function paceOf({ pace, ended, seconds, pairs }) {
    if (pace === null || ended !== 'budget')
        return pace;
    return { ...pace, pairSeconds: Math.max(pace.pairSeconds, (seconds - pace.spent) / pairs.length) };
}
const openDoubts = new Set(['too-few-rounds', 'too-noisy', 'size-unresolved']);
function needOf({ name, outcome, doubt }) {
    if (outcome !== 'inconclusive' || doubt === null || !openDoubts.has(doubt.code))
        return null;
    return { name, need: 'need' in doubt ? doubt.need : null };
}
/** One note, or none. */
function noteOfNeeded(needed, { measuring }) {
    if (needed === null)
        return [];
    const { plan, made, ...counts } = needed;
    const { maxRounds, budgetSeconds } = measuring;
    const need = { needRounds: plan.rounds, needSeconds: plan.seconds };
    return [{ code: 'undecided', rounds: made, ...counts, ...need, maxRounds, budgetSeconds }];
}
function shortIn(notes) {
    return notes.find((note) => note.code === 'short-budget');
}
/** Notes of measuring, where the warning of a short budget names the time that decides, too: with less, the next run
 *  would end undecided again, and be told another time. */
function withOneBudget(notes, needed) {
    const seconds = needed?.plan.seconds ?? 0;
    if (seconds > duration/* mostAdvisedSeconds */.x)
        return notes;
    return notes.map((note) => note.code === 'short-budget' ? { ...note, needSeconds: Math.max(note.needSeconds, seconds) } : note);
}

// EXTERNAL MODULE: ./lib/app/gating/quota-note.js
var quota_note = __webpack_require__(2789);
// EXTERNAL MODULE: ./lib/app/gating/reproduce.js
var reproduce = __webpack_require__(2575);
// EXTERNAL MODULE: ./lib/app/gating/rule-notes.js
var rule_notes = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/host/files.js
var host_files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/app/read.js
var app_read = __webpack_require__(2399);
;// CONCATENATED MODULE: ./lib/app/gating/save-rounds.js
/** Saves the rounds of a run that did not end: two runs, whose launches belong together by position. */





/** Gives the note that says where they are, or that they could not be saved. */
function saveRounds(measured, commits, ports) {
    const { pairs } = measured;
    if (pairs.length === 0)
        return [];
    const stamp = ports.clock
        .date()
        .toISOString()
        .replace(/[-:]|\.\d+/g, '');
    const folder = external_node_path_.join(ports.temporary, `benchgate-rounds-${stamp}-${process.pid}`);
    const files = { base: external_node_path_.join(folder, 'base.json'), head: external_node_path_.join(folder, 'head.json') };
    try {
        for (const side of ['base', 'head']) {
            (0,host_files/* writeFileWhole */.tG)(files[side], (0,app_read/* renderRun */.e)(runOf(side, measured, commits[side].commit, ports)));
        }
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return [{ code: 'rounds-not-saved', rounds: pairs.length, because: error.message }];
    }
    return [{ code: 'rounds-saved', rounds: pairs.length, ...files }];
}
/** One side of the pairs as a run. */
function runOf(side, { pairs, tool, ignored, machine, pairing }, commit, ports) {
    return {
        schema: 'benchgate/run/1',
        tool: tool ?? 'benchgate',
        launches: pairs.map((pair) => pair[side]),
        ignored,
        machine: { ...machine, ...(0,host_machine/* describeMachine */.F)(ports.environment) },
        commit,
        pairing,
    };
}

// EXTERNAL MODULE: ./lib/app/gating/suite-ports.js + 1 modules
var suite_ports = __webpack_require__(1526);
// EXTERNAL MODULE: ./lib/app/gating/verdict-report.js + 1 modules
var verdict_report = __webpack_require__(7018);
;// CONCATENATED MODULE: ./lib/app/gating/gate.js
/** Gates one commit against another: both are checked out, measured beside each other until the
 *  numbers decide, compared and judged. Takes a plan, two commits and the world; gives the report.
 *  What the suite does wrong becomes a report with verdict `error`; a cancelled run becomes
 *  `inconclusive`. Either way the rounds that were measured are saved. */
























async function gate(gate, repository, ports) {
    const seed = gate.plan.measuring.seed ?? (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const rounds = createRoundJudge(gate.plan);
    let checkouts = null;
    try {
        const { base, head } = gate.commits;
        checkouts = await (0,checkout_checkouts/* borrowCheckouts */.P)({ repository, base: base.commit, head: head.commit, cleanup: ports.cleanup });
        const { benchFilesOf = head.commit, plan } = gate;
        // Over base go head's, whose ever they are.
        if (plan.suite.harness === 'head' && benchFilesOf !== head.commit)
            await (0,lay_bench_files/* layBenchFilesOf */.H)(benchFilesOf, checkouts.head, plan.suite, repository, ports);
        const measured = await measure(gate, checkouts, rounds, seed, repository, ports);
        if (measured.failure !== null && measured.failure.exitCode === 2 && measured.pairs.length === 0)
            throw measured.failure;
        const result = conclude(gate, measured, checkouts, seed, ports);
        if (result.failure !== null || measured.ended === 'cancelled')
            return result;
        const gated = { plan: gate.plan, report: result.report, checkouts, base: base.commit, head: head.commit };
        const again = measureAgain({ ...gate, builtAt: checkouts.base, benchFilesOf: head.commit }, repository);
        return { ...result, ...(await explainReport({ ...gated, measure: again }, repository, ports)) };
    }
    catch (error) {
        if (!(error instanceof cleanup/* Cancelled */.cJ))
            throw error;
        return conclude(gate, nothingMeasured, null, seed, ports);
    }
    finally {
        await checkouts?.release();
    }
}
/** The gate's own measurement of one benchmark on two other commits. Explains nothing by itself. */
function measureAgain(again, repository) {
    const { plan } = again;
    return async (base, head, benchmark, mostSeconds, ports) => {
        const budgetSeconds = Math.min(plan.measuring.budgetSeconds, Math.max(1, mostSeconds));
        const request = {
            ...again,
            plan: {
                ...plan,
                shard: null,
                reachedOnly: false,
                only: [benchmark],
                measuring: { ...plan.measuring, instructions: false, budgetSeconds },
                explain: { ...plan.explain, when: 'never' },
            },
            commits: { base: { commit: base, label: 'base' }, head: { commit: head, label: 'head' }, notes: [] },
        };
        const { report } = await gate(request, repository, ports);
        const row = report.benchmarks.find(({ name, unit }) => name === benchmark && unit === 's');
        const change = row?.change?.estimate ?? null;
        if (row?.outcome === 'regressed')
            return { outcome: 'slower', change };
        return { outcome: row !== undefined && (0,comparison/* isShownNotWorse */.p)(row.outcome) ? 'not-slower' : 'unsure', change };
    };
}
const nothingMeasured = {
    pairing: 'rounds',
    because: null,
    tool: null,
    pairs: [],
    ended: 'cancelled',
    failure: null,
    planned: 0,
    looks: [],
    forecast: null,
    pace: null,
    seconds: 0,
    heldUp: 0,
    ignored: [],
    machine: null,
    notes: [],
};
function measure({ plan, commits, builtAt }, checkouts, judge, seed, repository, ports) {
    const request = { plan, checkouts, base: commits.base.commit, head: commits.head.commit };
    return (0,measure_told_suite/* measureToldSuite */.Y)({
        ...plan.suite,
        ...plan.measuring,
        shard: plan.shard,
        only: plan.only ?? null,
        partial: (0,found_suite/* isPartial */.m)(plan),
        reached: plan.reachedOnly ? (mostSeconds) => findReached(request, mostSeconds, repository, ports) : null,
        threshold: smallestThreshold(plan),
        ...(builtAt === undefined ? {} : { builtAt }),
    }, checkouts, judge, (0,suite_ports/* suitePorts */.j)(ports, seed, checkouts.temporary, repository.top));
}
function smallestThreshold({ deciding }) {
    return Math.min(deciding.threshold, ...deciding.rules.flatMap(({ threshold }) => threshold ?? []));
}
/** Judges rounds while they are measured. The looks are fixed when it is asked for them, which is before
 *  the first counted round. */
function createRoundJudge(plan) {
    let looks = [];
    let pairing = 'rounds';
    return {
        plan: (fit) => {
            looks = (0,gating_looks/* planLooks */.E)(fit.minRounds, fit.rounds, fit.atOnce);
            pairing = fit.pairing;
            return looks;
        },
        look(pairs, look) {
            const { undecided, done, comparison } = (0,paired/* comparePaired */.dS)(pairs, decisionRule(plan, looks, look, pairing));
            const open = comparison.benchmarks.filter(({ outcome }) => outcome === 'inconclusive');
            return { undecided, done, open: new Set(open.map(({ name }) => name)).size };
        },
        forecast: (pairs, planned) => (0,what_a_plan_decides/* forecastFrom */.Y)(pairs, decisionRule(plan, looks, 'interim', pairing), planned),
    };
}
function decisionRule({ deciding }, looks, look, pairing) {
    const { threshold, counterThreshold, falseAlarmRate, rules } = deciding;
    const limits = { threshold, counterThreshold, falseAlarmRate, metricRules: (0,gate_rules/* ruleFor */.s)(rules) };
    return { ...limits, looks, screenRounds: looks[0] ?? 1, look, pairing };
}
function conclude(gate, measured, checkouts, seed, ports) {
    const { plan } = gate;
    const compared = compareMeasured(plan, measured);
    const names = compared.benchmarks.map(({ name }) => name);
    const comparison = checkouts === null ? compared : (0,benchmark_places/* withPlaces */.rd)(compared, (0,benchmark_places/* findPlaces */.Ch)(names, checkouts.head, plan.suite.workingDirectory));
    const needed = neededFor(comparison, measured);
    const verdict = verdictOn(plan, comparison, measured);
    const saved = measured.ended === 'cancelled' || measured.ended === 'failed' ? saveRounds(measured, gate.commits, ports) : [];
    const report = (0,verdict_report/* composeReport */.ZE)({
        key: gate.key,
        base: { ...gate.commits.base, source: 'paired' },
        head: gate.commits.head,
        seed,
        plan: { ...summarise(plan, measured), ...(needed === null ? {} : { needed: needed.plan }) },
        machine: { ...measured.machine, ...(0,host_machine/* describeMachine */.F)(ports.environment) },
        tool: measured.tool ?? plan.suite.format,
        suiteCommand: plan.suite.run ?? `built-in runner on ${plan.suite.benchFiles.join(', ')}`,
        reproduce: (0,reproduce/* reproduceCommand */.n)(plan, gate.commits, seed),
        ignored: measured.ignored,
        ...(measured.provenance === undefined ? {} : { provenance: measured.provenance }),
        ...(measured.leftOut === undefined ? {} : { leftOut: measured.leftOut }),
        notes: [
            ...partNote(plan),
            ...gate.commits.notes,
            ...(checkouts?.notes ?? []),
            ...withOneBudget(measured.notes, needed),
            ...(0,quota_note/* heldUpNotes */.M)(measured.heldUp),
            ...noteOfNeeded(needed, plan),
            ...(0,rule_notes/* noteOfRules */.v)(isWhole(plan, measured) ? plan.deciding.rules : [], comparison.benchmarks),
            ...saved,
        ],
    }, comparison, verdict);
    const complete = measured.failure === null && measured.ended !== 'cancelled' && measured.pairs.length > 0;
    return {
        report,
        failure: measured.failure,
        // A stored run is of the whole suite.
        head: complete && measured.leftOut === undefined ? runOf('head', measured, gate.commits.head.commit, ports) : null,
        evidence: { kind: 'paired', pairs: measured.pairs },
    };
}
/** Whether every benchmark there is has a row. */
function isWhole({ shard }, { leftOut }) {
    return shard === null && leftOut?.tooLong === undefined;
}
function partNote({ shard }) {
    return shard === null ? [] : [{ code: 'part-of-suite', shard }];
}
function compareMeasured(plan, { pairs, looks, pairing }) {
    if (pairs.length === 0)
        return verdict_report/* emptyComparison */.$u;
    return (0,paired/* comparePaired */.dS)(pairs, decisionRule(plan, looks, 'final', pairing)).comparison;
}
function verdictOn({ deciding }, comparison, measured) {
    const { failOn, sensitivity, rules } = deciding;
    const policy = { failOn, sensitivity, rules, accepted: [] };
    if (measured.ended === 'cancelled')
        return (0,judge/* judge */.S4)(comparison, { ...policy, cancelledAfter: measured.pairs.length });
    if (measured.failure === null)
        return (0,judge/* judge */.S4)(comparison, policy);
    return (0,verdict_report/* failedVerdict */.b9)(measured.failure, deciding, measured.pairs.length === 0 ? null : (0,judge/* judge */.S4)(comparison, policy));
}
function summarise({ measuring, deciding }, measured) {
    return {
        pairing: measured.pairing,
        rounds: measured.pairs.length,
        maxRounds: measured.planned,
        looks: measured.looks,
        threshold: deciding.threshold,
        falseAlarmRate: deciding.falseAlarmRate,
        seconds: measured.seconds,
        budgetSeconds: measuring.budgetSeconds,
        // The verdict's reasons tell that it failed; what is left to say is that it was cut short.
        ended: measured.ended === 'failed' ? 'cancelled' : measured.ended,
        ...(measured.because === null ? {} : { because: (0,why_pairing/* whyPairingWords */.Q3)(measured.because) }),
        ...(measured.forecast === null ? {} : { forecast: measured.forecast }),
    };
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ planLooks)
/* harmony export */ });
/** When the numbers are looked at, fixed before the first of them is seen. */
/** More looks let an obvious case end earlier, but each costs certainty at all others; five cost almost nothing. */
const mostLooks = 5;
/** Total rounds at each look, rising: the first at `minRounds`, the last at `rounds`, equal steps on a
 *  logarithmic scale between, since certainty grows with the square root of the rounds.
 *  @param atOnce rounds that are measured at the same time: all looks but the last come after whole groups of them. */
function planLooks(minRounds, rounds, atOnce = 1) {
    if (rounds <= minRounds)
        return [rounds];
    const steps = mostLooks - 1;
    const looks = Array.from({ length: mostLooks }, (_, i) => Math.floor(minRounds * (rounds / minRounds) ** (i / steps) + 1e-9));
    const whole = looks.slice(0, -1).map((look) => Math.min(rounds, atOnce * Math.ceil(look / atOnce)));
    return [...new Set([...whole, rounds])].sort((a, b) => a - b);
}


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ heldUpNotes)
/* harmony export */ });
/** The note of where a processor quota held the suite up: it then stands still at moments that have nothing to
 *  do with its code, for as long as many batches take. */
/** Less is no more than what else disturbs. */
const worthTelling = 0.01;
/** @param share of the time of measuring. */
function heldUpNotes(share) {
    if (share < worthTelling)
        return [];
    return [{ code: 'held-up', share }];
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reproduceCommand)
/* harmony export */ });
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);
/* harmony import */ var _config_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9275);
/* harmony import */ var _config_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6618);
/** The command that measures the same again on somebody's own machine. */



/** Options that change what is measured or decided, where they differ from the default. `fail-on` and
 *  `sensitivity` are told apart from the rules of the file, which are read again where it is run. */
function reproduceCommand(plan, commits, seed) {
    const { suite, measuring, deciding } = plan;
    const written = {
        setup: suite.setup,
        'working-directory': suite.workingDirectory,
        results: suite.results,
        format: suite.format,
        baseline: plan.baseline.join(','),
        'baseline-file': plan.baselineFiles.length === 0 ? null : plan.baselineFiles.join(','),
        'data-branch': plan.dataBranch,
        'artifact-name': plan.artifactName,
        launches: String(plan.launches),
        key: plan.baseline.some((source) => source === 'branch' || source === 'artifact') ? plan.key : null,
        threshold: percent(deciding.threshold),
        'counts-threshold': percent(deciding.counterThreshold),
        'false-alarm-rate': percent(deciding.falseAlarmRate),
        sensitivity: deciding.sensitivity,
        counts: measuring.instructions ? 'instructions' : measuring.counts ? 'auto' : 'never',
        pairing: measuring.pairing,
        'tool-settings': measuring.toolSettings,
        'min-rounds': String(measuring.minRounds),
        'max-rounds': String(measuring.maxRounds),
        'pairs-at-once': String(measuring.pairsAtOnce),
        'time-budget': (0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(measuring.budgetSeconds),
        'launch-timeout': (0,_config_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDuration */ .MP)(suite.launchTimeoutSeconds),
        shard: plan.shard === null ? null : `${plan.shard.index}/${plan.shard.of}`,
        only: plan.reachedOnly ? 'reached' : { auto: 'auto', always: 'fitting', never: 'all' }[plan.partial],
        harness: suite.harness,
        'bench-files': suite.benchFiles.join(','),
    };
    const flags = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)('compare').flatMap((name) => {
        const value = written[name];
        return value === undefined || value === null || value === _config_options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF[name].default ? [] : [`--${name}`, value];
    });
    // Whole hashes: only those can be fetched, and no later commit begins alike.
    const [base, head] = [commits.base.commit, commits.head.commit];
    const fetch = commits.isApart === true ? `git fetch origin ${head}\n` : '';
    const compare = fetch + (0,_config_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWords */ .AD)(['benchgate', 'compare', base, head, ...flags, '--seed', seed]);
    return suite.run === null ? compare : `${compare} -- ${quoteCommand(suite.run)}`;
}
/** A command of plain words needs no quotes: the words come out as they went in. */
function quoteCommand(run) {
    const words = run.split(' ');
    return words.length > 1 && (0,_config_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWords */ .AD)(words) === run ? run : (0,_config_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWords */ .AD)([run]);
}
function percent(ratio) {
    return `${Number((ratio * 100).toPrecision(12))}%`;
}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ measureToldSuite)
/* harmony export */ });
/* unused harmony export toldFailure */
/* harmony import */ var _measure_duet_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8927);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8172);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);
/* harmony import */ var _report_notes_why_pairing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8435);
/** Measures a suite, and adds to its failure the words that measure/ leaves to report/. */




/** Like `measureSuite`: never throws for what the suite does. */
async function measureToldSuite(...request) {
    const measured = await (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .measureSuite */ .bt)(...request);
    return { ...measured, failure: toldFailure(measured.failure) };
}
function toldFailure(failure) {
    if (!(failure instanceof _measure_duet_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .NeitherClock */ .U6))
        return failure;
    const { message, hint, fairClock } = failure;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`${message}${(0,_report_notes_why_pairing_js__WEBPACK_IMPORTED_MODULE_3__/* .norByFairClock */ .H_)(fairClock)}`, {
        cause: failure,
        ...(hint === undefined ? {} : { hint }),
    });
}


/***/ }),

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

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ forecastFrom)
/* harmony export */ });
/* unused harmony export fewestForForecast */
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _evidence_detectable_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3470);
/* harmony import */ var _paired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2459);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2101);
/* harmony import */ var _procedures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6994);
/** What a plan will be able to decide, from its first pairs: only how far they scatter is read, never which
 *  way they point, so that this is no look at the change and costs no certainty. */





/** Fewer say next to nothing of their scatter. */
const fewestForForecast = 3;
/** Null where there are too few pairs, or nothing that is tested. */
function forecastFrom(pairs, rule, planned) {
    if (pairs.length < fewestForForecast)
        return null;
    const whole = { ...rule, screenRounds: pairs.length };
    const tested = (0,_paired_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)((0,_paired_js__WEBPACK_IMPORTED_MODULE_2__/* .pairSeriesOf */ .pK)(pairs), whole).candidates.filter((one) => one?.open.role === 'tested');
    const evidence = (0,_procedures_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X1)(tested.map(({ sample }) => sample), rule);
    const all = tested.map(({ open }, i) => memberOf(open, evidence[i]));
    const known = all.filter(({ scatter }) => scatter > 0);
    if (known.length === 0)
        return null;
    const levels = (0,_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .planLevels */ .b)(rule.looks, rule.looks.at(-1), rule.spending);
    const last = levels.lookAt(planned.rounds);
    const found = levels.nominal(rule.falseAlarmRate / all.length, last);
    const reaches = (0,_procedures_js__WEBPACK_IMPORTED_MODULE_4__/* .smallestPOf */ .b5)(planned.rounds, all.length, rule) <= found;
    const detectable = (scatter) => reaches && planned.rounds > 1 ? finite(Math.expm1(scatter * (0,_evidence_detectable_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .reachFactor */ .Rr)(planned.rounds, found))) : null;
    const noisiest = known.reduce((worst, one) => (one.scatter > worst.scatter ? one : worst));
    const cleared = levels.nominal(rule.falseAlarmRate, last);
    return {
        from: pairs.length,
        rounds: planned.rounds,
        secondsPerRound: planned.secondsPerRound,
        detectable: detectable((0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(known.map(({ scatter }) => scatter))),
        worst: { benchmark: noisiest.name, detectable: detectable(noisiest.scatter) },
        short: worstOfEach(known.flatMap((one) => shortOf(one, cleared, planned))),
    };
}
function memberOf({ name, threshold }, evidence) {
    return { name, threshold, scatter: evidence.scatter ?? 0, evidence };
}
/** Empty where the rounds that fit tell no change from one of the threshold; against a threshold of zero
 *  nothing does, and there is nothing to say. */
function shortOf({ name, threshold, evidence }, level, planned) {
    if (threshold === 0)
        return [];
    const need = evidence.roundsNeeded(Math.log1p(threshold), level);
    if (need <= planned.rounds)
        return [];
    const known = Number.isFinite(need);
    return [{ benchmark: name, threshold, rounds: known ? need : null, seconds: known ? planned.secondsFor(need) : null }];
}
/** Once for each benchmark, whatever metrics it has; the worst first. */
function worstOfEach(all) {
    const need = ({ rounds }) => rounds ?? Number.MAX_VALUE;
    const seen = new Set();
    return all
        .toSorted((a, b) => need(b) - need(a))
        .filter(({ benchmark }) => !seen.has(benchmark) && seen.add(benchmark));
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeMachine)
/* harmony export */ });
/* unused harmony export machineLoad */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/** What the machine is, as far as it bears on measurements. Facts only; what they mean for
 *  comparability is decided where stored runs are compared. */


/** Facts of this machine. `environment` gives the name of the runner's image, where there is one. */
function describeMachine(environment) {
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)();
    const cpu = processors[0]?.model.trim().replace(/\s+/g, ' ');
    const image = [environment['ImageOS'], environment['ImageVersion']].filter((part) => part !== undefined && part !== '');
    return {
        ...(cpu === undefined || cpu === '' || cpu === 'unknown' ? {} : { cpu }),
        cores: processors.length,
        memory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(),
        os: nameOfSystem(),
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
        ...(image.length === 0 ? {} : { image: image.join(' ') }),
    };
}
function nameOfSystem() {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() !== 'linux')
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.version)();
    try {
        const name = /^PRETTY_NAME="?([^"\n]+)"?$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/etc/os-release', 'utf8'))?.[1];
        return name ?? 'Linux';
    }
    catch {
        return 'Linux';
    }
}
/** Work that waits for a processor, averaged over the last minute (0 where the system keeps no such figure). */
function machineLoad() {
    try {
        return Number.parseFloat(readFileSync('/proc/loadavg', 'utf8'));
    }
    catch {
        return 0;
    }
}


/***/ })

};
