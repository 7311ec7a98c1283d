#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 6954:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Finds the name that a misspelt one was meant to be. */
/** Edits between two words: insertions, deletions, substitutions and swaps of neighbours (the
 *  restricted Damerau–Levenshtein distance, "optimal string alignment"). */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, before[j - 2] + 1);
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}
/** The candidates within reach of `word`, nearest first, at most `most`. In reach: up to a third of
 *  the letters wrong (at least two edits for words of four letters or more), or one begins with the other. */
function nearest(word, candidates, most = 1) {
    // Longer words than this are no slips of the pen, and the distance is quadratic.
    const given = word.toLowerCase().slice(0, 200);
    const reach = given.length < 4 ? 1 : Math.max(2, Math.floor(given.length / 3));
    return candidates
        .map((candidate) => ({ candidate, distance: distanceOf(given, candidate.toLowerCase().slice(0, 200)) }))
        .filter(({ distance }) => distance <= reach)
        .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, most)
        .map(({ candidate }) => candidate);
}
/** An abbreviation counts as one edit: `head` for `head-ref` is nearer than any word of equal length. */
function distanceOf(given, candidate) {
    const abbreviates = given.length >= 3 && (candidate.startsWith(given) || given.startsWith(candidate));
    return abbreviates ? 1 : editDistance(given, candidate);
}
/** ` Did you mean x?`, or nothing. */
function didYouMean(word, candidates, show = (name) => name) {
    const [first] = nearest(word, candidates);
    return first === undefined ? '' : ` Did you mean ${show(first)}?`;
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ defaultBenchFiles),
/* harmony export */   RR: () => (/* binding */ isOptionName),
/* harmony export */   W6: () => (/* binding */ optionNames),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   fF: () => (/* binding */ options)
/* harmony export */ });
/* unused harmony export isDeciding */
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6618);
/** The one table of options. Action inputs, command-line flags (`--name`) and keys of the configuration
 *  file are the same words with the same meaning; action.yml, `--help` and the table of docs/inputs.md are held
 *  to it by a test. To add an option, add a row here; its type follows from the row. One long table, so that
 *  the order of `--help` and of that page is seen at once.
 *
 *  Kept free of imports that cost time: `--help` reads only this. */

const option = (row) => row;
const measuring = ['input', 'file', 'compare'];
/** What is of the suite, and so of whatever runs it on commits. */
const suite = [...measuring, 'explain', 'bisect'];
/** What reads or writes the stored history. */
const storing = ['input', 'file', 'compare', 'record', 'history', 'site', 'import'];
const deciding = ['input', 'file', 'compare', 'diff'];
const defaultBenchFiles = '**/*.bench.{js,mjs,cjs,ts,mts}';
const options = {
    run: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: `the built-in runner on \`${defaultBenchFiles}\``,
        help: 'Shell command that runs the suite once. `{filter}` in it stands for a regular expression of the benchmarks to run, `{iterations}` for how often each is to run.',
        places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
        placeholder: 'COMMAND',
    }),
    setup: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'nothing',
        help: 'Shell command run once in each checkout before measuring, such as `npm ci` or `cargo build --release --benches`.',
        places: suite,
        placeholder: 'COMMAND',
    }),
    'working-directory': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: '.',
        shown: 'the root of the repository',
        help: 'Folder, relative to the repository, in which `setup` and `run` run in both checkouts.',
        places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
        placeholder: 'FOLDER',
    }),
    results: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'what `run` prints',
        help: 'File, folder or glob that `run` leaves behind, relative to `working-directory`. Removed before each launch, so that a stale file is never read.',
        places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
        placeholder: 'PATH',
    }),
    format: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: 'auto',
        help: 'Name of the format of the results; `auto` tells it from their content.',
        places: ['input', 'file', 'compare', 'explain', 'bisect', 'diff', 'run', 'read', 'record'],
        placeholder: 'NAME',
    }),
    mode: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('gate', 'measure', 'report', 'site'),
        default: 'gate',
        help: '`gate` measures, decides and reports in one job. `measure` measures without any token and uploads what it measured; `report` joins what such jobs uploaded, decides and reports: for forks, shards and matrices. `site` measures nothing and makes the page of the stored history in `out`.',
        places: ['input'],
        placeholder: 'MODE',
    }),
    shard: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .shard */ .B5,
        default: null,
        shown: 'the whole suite',
        help: 'Which part of the suite to measure: `2/4` is the second of four. For a `run` that names `{filter}` and for the built-in runner, benchmarks are dealt out by name; else write `{shard}` and `{shards}` in `run`. In a workflow only with `mode: measure`: a report joins the shards.',
        places: ['input', 'compare'],
        placeholder: 'I/N',
    }),
    expect: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        default: null,
        shown: 'none; needed for `mode: report`',
        help: 'For `mode: report`: the `key` of every measuring job that must have left something, one for each leg of a matrix. Shards of one leg share a key and count themselves.',
        places: ['input'],
        placeholder: 'KEYS',
    }),
    baseline: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)('paired', 'branch', 'artifact', 'file'),
        decides: true,
        default: 'paired',
        help: 'Where the numbers of the base commit come from. `paired` measures it beside head in the same job. `branch` takes the runs stored on `data-branch`, `artifact` those that pushes to the default branch uploaded (needs `actions: read`), and `file` takes `baseline-file`. A list is tried in order, and the report says which was used and why the others were not. Stored runs find large changes only, and decide nothing where fewer than three come from the same kind of machine.',
        places: measuring,
        placeholder: 'LIST',
    }),
    'baseline-file': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        decides: true,
        default: null,
        shown: 'none',
        help: 'Result files of earlier runs, of any format, for `baseline: file`; each file counts as one run.',
        places: measuring,
        placeholder: 'FILE..',
    }),
    'data-branch': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        decides: true,
        default: 'benchgate-data',
        help: 'Branch of `origin` that holds the stored runs; created when it is missing, and only ever added to.',
        places: storing,
        placeholder: 'BRANCH',
    }),
    'artifact-name': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        decides: true,
        default: 'benchgate',
        help: 'Begins the names of the artifacts that hold stored runs; the `key` follows.',
        places: measuring,
        placeholder: 'NAME',
    }),
    store: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('auto', 'always', 'never'),
        decides: true,
        default: 'auto',
        help: 'Whether head’s numbers are stored: `auto` on pushes to the default branch where `baseline` names `branch` or `artifact`, `always` whatever it names, and also on other events; never for a pull request, whose code is not reviewed yet. They go to `data-branch` (needs `contents: write`), and where `baseline` names `artifact` and not `branch`, to an artifact of the run instead, on pushes to the default branch only.',
        places: ['input', 'file'],
        placeholder: 'WHEN',
    }),
    'base-ref': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        decides: true,
        default: null,
        shown: 'pull request: the merge base (or the merge commit’s first parent, where the merge ref is checked out); merge queue: its base; push: the commit before; locally: the merge base with the default branch',
        help: 'Commit, branch or tag to compare with; `last-release`; `last-release-of:v2` (what the tags begin with).',
        places: measuring,
        placeholder: 'REF',
    }),
    threshold: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(0, 10),
        decides: true,
        default: '5%',
        help: 'The smallest slowdown that matters.',
        places: deciding,
        placeholder: 'PERCENT',
    }),
    'false-alarm-rate': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(0.0001, 0.5),
        decides: true,
        default: '5%',
        help: 'Chance that a suite in which nothing changed is blocked.',
        places: deciding,
        placeholder: 'PERCENT',
    }),
    sensitivity: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('strict', 'sensitive'),
        decides: true,
        default: 'strict',
        help: '`strict`: blocked where the whole interval is above the threshold; `sensitive`: where the interval is above zero and the estimate above the threshold.',
        places: deciding,
        placeholder: 'HOW',
    }),
    'fail-on': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choices */ .zM)(['regression', 'missing', 'error', 'inconclusive'], 'never'),
        decides: true,
        default: 'regression,missing,error',
        help: 'What makes the verdict a failure: `regression`, `missing` (a benchmark of base that head lacks), `error` (a benchmark that failed), `inconclusive`; or `never`.',
        places: deciding,
        placeholder: 'LIST',
    }),
    counts: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('auto', 'instructions', 'never'),
        default: 'auto',
        help: 'What is counted beside the time, where that repeats to the digit. `auto`: what a benchmark allocates, where JavaScript and Python can be measured in lockstep, once it is timed; `instructions`: also the instructions it takes, on Linux, by the processor’s counters or else by valgrind, of an iteration where their number can be told to the tool and else of a whole launch, in a pass that takes at most as long as measuring does; `never`: nothing.',
        places: [...measuring, 'record'],
        placeholder: 'WHAT',
    }),
    'counts-threshold': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(0, 10),
        decides: true,
        default: '1%',
        help: 'The smallest change that matters of what repeats to the digit: allocations, bytes, instructions.',
        places: deciding,
        placeholder: 'PERCENT',
    }),
    pairing: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('auto', 'rounds', 'duet', 'slices', 'lockstep'),
        default: 'auto',
        help: 'How close in time base and head are measured. `rounds`: one launch of each back to back, in balanced random order. `duet`: both at once on one processor, for single-threaded suites that print short samples. `slices`: short launches of one benchmark each in turn, for a `run` that names `{iterations}`. `lockstep`: two live processes that run one short batch each in turn, for the built-in runner and for harnesses that speak its protocol. `auto` picks what the suite supports, by a short trial where that is in doubt.',
        places: measuring,
        placeholder: 'HOW',
    }),
    'tool-settings': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('short', 'own'),
        default: 'short',
        help: 'How long a launch of a tool takes whose own settings need minutes, as pairs do the repeating. `short`: criterion (through cargo), Google Benchmark and JMH are told to warm up and measure for tenths of a second, but for what the command, the environment or the suite itself sets; `own`: nothing is told.',
        places: measuring,
        placeholder: 'WHOSE',
    }),
    'min-rounds': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(4, 1000),
        decides: true,
        default: '8',
        help: 'Rounds before the first decision. A round is one launch of base and one of head.',
        places: measuring,
        placeholder: 'N',
    }),
    'max-rounds': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(4, 1000),
        decides: true,
        default: '30',
        help: 'Most rounds.',
        places: measuring,
        placeholder: 'N',
    }),
    'pairs-at-once': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 64),
        default: '1',
        help: 'Most pairs that are measured at the same time in `lockstep`, each on a processor of its own. More may tell more in the same time on a machine with idle processors; not for a suite of which two runs are in each other’s way.',
        places: measuring,
        placeholder: 'N',
    }),
    only: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('auto', 'all', 'fitting', 'reached'),
        decides: true,
        default: 'auto',
        help: 'Which benchmarks to measure. `fitting`: of a suite of which not four rounds fit in `time-budget` a part that does, the same on both sides and from run to run; the verdict says that it is one on a part, and lists what was left out. `all`: all of them, or none where not one round fits. `auto`: `fitting` where `run` and `bench-files` are not set, else `all`. `reached`: those alone that run a function in which base and head differ, found by running each once more while its calls are counted; a note says what was left out. Whatever cannot be told that way (other files than code, code outside of functions, packages, other processes) measures all of them, and the note says why. For Node and Python. With `baseline: paired`, as `fitting` is.',
        places: measuring,
        placeholder: 'WHICH',
    }),
    'time-budget': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1, 86_400),
        decides: true,
        default: '15m',
        help: 'Most time for measuring; `setup` is not counted. The rounds are planned to fit it before the first one counts.',
        places: measuring,
        placeholder: 'DURATION',
    }),
    explain: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('auto', 'never'),
        default: 'auto',
        help: 'Why a benchmark is slower. `auto`: for the worst three that are confirmed slower, base and head are profiled in runs of their own after the verdict, and the functions that take more are named. Never changes the verdict, and takes no time where nothing is slower. For Node, Python, Go and Java, for what is compiled by perf or valgrind, for the rest by `profile`.',
        places: measuring,
        placeholder: 'WHEN',
    }),
    profile: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'a profiler that is known for the suite',
        help: 'Shell command that profiles one benchmark and leaves folded stacks (`main;parse;next 12`), for explaining and for `bisect`. `{benchmark}` in it stands for the name, `{filter}` for a regular expression of it, `{stacks}` for the file to write; without `{stacks}` they are read from what it prints.',
        places: suite,
        placeholder: 'COMMAND',
    }),
    'explain-budget': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(10, 86_400),
        default: '2m',
        help: 'Most time for explaining slower benchmarks and for finding the commit, together.',
        places: measuring,
        placeholder: 'DURATION',
    }),
    bisect: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('auto', 'never'),
        default: 'auto',
        help: 'Unless `explain: never`: which commit made the worst benchmark slower, where a pull request has several commits that touch code. Never changes the verdict.',
        places: measuring,
        placeholder: 'WHEN',
    }),
    'launch-timeout': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1, 86_400),
        default: '10m',
        help: 'A launch that takes longer is ended, and measuring has failed.',
        places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
        placeholder: 'DURATION',
    }),
    'setup-timeout': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(1, 86_400),
        default: '1h',
        help: 'A `setup` that takes longer is ended, and measuring has failed.',
        places: suite,
        placeholder: 'DURATION',
    }),
    harness: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('base', 'head'),
        default: 'base',
        help: 'Whose benchmark files base is measured with: its own, or those of `head`, laid over the checkout of base, so that both sides run the same benchmarks.',
        places: suite,
        placeholder: 'SIDE',
    }),
    'bench-files': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        default: defaultBenchFiles,
        help: 'Globs of the benchmark files: what the built-in runner runs and what `harness: head` lays over base.',
        places: ['input', 'file', 'compare', 'explain', 'bisect', 'run', 'record'],
        placeholder: 'GLOBS',
    }),
    seed: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'random, and printed',
        help: 'Seed of everything random, so that a run can be repeated.',
        places: suite,
        placeholder: 'TEXT',
    }),
    key: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        decides: true,
        default: null,
        shown: 'the workflow job',
        help: 'Tells several gates of one pull request apart, and names the suite in the stored history.',
        places: [...deciding, 'record', 'history', 'site', 'import'],
        placeholder: 'NAME',
    }),
    summary: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        decides: true,
        default: 'true',
        help: 'Writes the report to the step summary.',
        places: ['input', 'file'],
        placeholder: 'BOOLEAN',
    }),
    artifact: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        decides: true,
        default: 'true',
        help: 'Uploads the report as JSON and HTML, and the flame graphs and profiles of what was explained, in an artifact of the run, where the server has artifacts. Needs no permission.',
        places: ['input', 'file'],
        placeholder: 'BOOLEAN',
    }),
    comment: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('always', 'changes', 'never'),
        decides: true,
        default: 'changes',
        help: 'The one comment on a pull request, kept up to date: `changes` makes it once something blocks, changed or is gone, and clears it when that is over. Needs `pull-requests: write`.',
        places: ['input', 'file'],
        placeholder: 'WHEN',
    }),
    check: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        decides: true,
        default: 'true',
        help: 'Writes a check run on the head commit, or a commit status where checks are forbidden. Needs `checks: write` or `statuses: write`.',
        places: ['input', 'file'],
        placeholder: 'BOOLEAN',
    }),
    issue: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        decides: true,
        default: 'false',
        help: 'Keeps one GitHub issue per `key` about what is slower than `base-ref`, or with `mode: site` about what the history shows, and closes it when that is over. For the default branch, schedules and runs by hand. Needs `issues: write`.',
        places: ['input', 'file'],
        placeholder: 'BOOLEAN',
    }),
    'accept-label': option({
        formerly: ['waive-label'],
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        decides: true,
        default: 'benchgate: accept',
        help: 'Label by which somebody with write access accepts everything that blocks, for the commit that is the head when it is set.',
        places: ['input', 'file'],
        placeholder: 'LABEL',
    }),
    'github-token': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'the token of the job',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
        actionDefault: '${{ github.token }}',
        help: 'Token for the comment, the check and looking up who accepted what. Nothing else needs one.',
        places: ['input'],
        placeholder: 'TOKEN',
    }),
    'safe-directory': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'Lets git work in this one checkout although it belongs to another user, as in a job with `container:`. Nothing is written into the configuration of git.',
        places: ['input'],
        placeholder: 'BOOLEAN',
    }),
    config: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: '.github/benchgate.yml',
        help: 'Configuration file, relative to the repository. What an input or flag says wins over it.',
        places: ['input', 'compare', 'diff', 'run', 'record', 'history', 'site', 'import', 'explain', 'bisect'],
        placeholder: 'FILE',
    }),
    base: option({
        kind: { ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_, read: (value) => [value], keepsRepeats: true },
        default: null,
        help: 'Result files of base: one launch a file, or files with several launches.',
        places: ['diff'],
        placeholder: 'FILE..',
    }),
    head: option({
        kind: { ..._values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_, read: (value) => [value], keepsRepeats: true },
        default: null,
        help: 'Result files of head.',
        places: ['diff'],
        placeholder: 'FILE..',
    }),
    paired: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'Launches belong together by position: the first of base was measured beside the first of head, and so on.',
        places: ['diff'],
        placeholder: '',
    }),
    launches: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 1000),
        default: '1',
        help: 'How often to run the suite, in fresh processes, where head is measured alone: for stored baselines, `record` and `run`.',
        places: ['input', 'file', 'compare', 'run', 'record'],
        placeholder: 'N',
    }),
    as: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('text', 'md', 'html', 'json'),
        default: 'text',
        help: 'What to render the report as.',
        places: ['report'],
        placeholder: 'FORM',
    }),
    json: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'Prints JSON on stdout instead of the table.',
        places: ['compare', 'diff', 'history', 'explain', 'bisect'],
        placeholder: '',
    }),
    verbose: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'Shows the output of `setup` and of the suite while they run.',
        places: ['compare', 'run', 'record', 'init', 'explain', 'bisect'],
        placeholder: '',
    }),
    commit: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'what the run says, else HEAD',
        help: 'The commit that the numbers belong to.',
        places: ['record'],
        placeholder: 'REF',
    }),
    csv: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'Prints one line of comma-separated values for each number.',
        places: ['history'],
        placeholder: '',
    }),
    last: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 100_000),
        default: '30',
        help: 'How many of the latest runs to show; for the page and for `history regressions`, how many count as recent.',
        places: ['input', 'history', 'site'],
        placeholder: 'N',
    }),
    'older-than': option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 100_000),
        default: '365',
        help: 'For `history prune`: months that ended longer ago than so many days are thinned.',
        places: ['history'],
        placeholder: 'DAYS',
    }),
    keep: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 100_000),
        default: '4',
        help: 'For `history prune`: how many runs of each suite stay in each old month.',
        places: ['history'],
        placeholder: 'N',
    }),
    yes: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'For `history prune`: does it; without it, `prune` only says what it would drop. For `init`: tries the suite and writes the workflow without asking.',
        places: ['history', 'init'],
        placeholder: '',
    }),
    out: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'none; needed for the page',
        help: 'For `site`: folder for the page of the history. It is emptied first where an earlier page is in it, and refused where anything else is. For `explain` and `compare`: folder for the flame graphs and for the profiles in formats of other tools; files of the same names are replaced.',
        places: ['input', 'site', 'explain', 'compare'],
        placeholder: 'FOLDER',
    }),
    cache: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'none',
        help: 'For `site`: folder in which one building leaves what it read for the next, so that only new runs are read.',
        places: ['input', 'site'],
        placeholder: 'FOLDER',
    }),
    'site-url': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .webAddress */ .Dy,
        decides: true,
        default: null,
        shown: 'no links from elsewhere',
        help: 'Where the page of the history is published: for the links of its feed and issue, and for those of a gate’s comment to the chart of what changed.',
        places: ['input', 'file', 'site'],
        placeholder: 'URL',
    }),
    'from-branch': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'a file of this checkout',
        help: 'Reads the file from this branch of `origin`, without a checkout.',
        places: ['import'],
        placeholder: 'BRANCH',
    }),
    suite: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: null,
        shown: 'the one that is found; with several, it asks',
        help: 'Which of several suites to gate, by the name that `init` gives it.',
        places: ['init'],
        placeholder: 'NAME',
    }),
    workflow: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        default: '.github/workflows/benchgate.yml',
        help: 'The file to write. One that is there already is never written over.',
        places: ['init'],
        placeholder: 'FILE',
    }),
    'dry-run': option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'Shows what was found and what would be written; runs nothing and writes nothing.',
        places: ['init'],
        placeholder: '',
    }),
    prove: option({
        kind: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'true',
        help: 'Tries the suite before the workflow is written, in two temporary checkouts; `--no-prove` leaves that out.',
        places: ['init'],
        placeholder: '',
    }),
    limit: option({
        kind: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(10, 86_400),
        default: '10m',
        help: 'Most time for trying the suite, `setup` included.',
        places: ['init'],
        placeholder: 'DURATION',
    }),
};
const optionNames = Object.keys(options);
/** The names that may be written in a place, in the order of the table. */
function optionsOf(place) {
    return optionNames.filter((name) => options[name].places.includes(place));
}
/** Whether a pull request's own file has no say in it. */
function isDeciding(name) {
    const row = options[name];
    return row.decides === true;
}
function isOptionName(name) {
    return Object.hasOwn(options, name);
}


/***/ }),

/***/ 6618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   MP: () => (/* binding */ writeDuration),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* unused harmony export splitList */
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8675);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(948);
/** Reads single values as people write them: `15m`, `5%`, `1/4`, lists, choices. Takes text and where
 *  it was written, gives the value, refuses with a UsageFailure that names both. */


function refuse(origin, text, wanted) {
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${origin.where}: expected ${wanted}, found ${quoted(text)}`);
}
/** Text of the user's in an error: in quotes, on one line, of bearable length. */
function quoted(text) {
    const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    return JSON.stringify(short);
}
const text = { label: 'text', read: (value) => value };
/** As it stands in links: a page of the web, without blanks, brackets, a query or a place within it. */
const webAddress = {
    label: 'address',
    read: (value, origin) => /^https?:\/\/[^\s<>()[\]`|\\"?#]+$/.test(value) && URL.canParse(value)
        ? value
        : refuse(origin, value, 'an address such as https://owner.github.io/repository/'),
};
const flag = {
    label: 'true or false',
    isFlag: true,
    // The spellings of YAML 1.2's core schema, as GitHub's own getBooleanInput, and no others.
    read: (value, origin) => /^(true|True|TRUE)$/.test(value) ||
        (!/^(false|False|FALSE)$/.test(value) && refuse(origin, value, 'true or false')),
};
function integer(low, high) {
    return {
        label: 'whole number',
        read(value, origin) {
            const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
            if (number >= low && number <= high)
                return number;
            return refuse(origin, value, `a whole number from ${low} to ${high}`);
        },
    };
}
/** More jobs than a matrix can have. */
const mostShards = 256;
/** `2/4`: the second of four. */
const shard = {
    label: 'part of all',
    read(value, origin) {
        const [, index, of] = (/^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(value) ?? []).map(Number);
        const fits = index !== undefined && of !== undefined && index >= 1 && index <= of && of <= mostShards;
        return fits ? { index, of } : refuse(origin, value, `one part of at most ${mostShards}, such as 2/4`);
    },
};
/** A share as a ratio: `5%` is 0.05. A bare number other than 0 is refused, since 0.05 and 5 are both in use for
 *  five per cent, and the wrong guess is a hundredfold. */
function percent(low, high) {
    const range = `a percentage from ${low * 100}% to ${high * 100}%`;
    return {
        label: 'percentage',
        read(value, origin) {
            const isBare = /^(\d+(\.\d+)?|\.\d+)$/.test(value);
            if (isBare && Number(value) !== 0) {
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${origin.where}: ${quoted(value)} lacks its per cent sign`, {
                    hint: perCentHint(value),
                });
            }
            const match = /^(\d+(?:\.\d+)?|\.\d+)\s*%?$/.exec(value);
            const ratio = match === null ? Number.NaN : Number(match[1]) / 100;
            return ratio >= low && ratio <= high ? ratio : refuse(origin, value, range);
        },
    };
}
function perCentHint(value) {
    const number = Number(value);
    return number > 0 && number < 1
        ? `write ${round(number * 100)}%, or ${number}% if you mean so little`
        : `write ${number}%`;
}
const round = (value) => Number(value.toPrecision(12));
const secondsPer = { ms: 0.001, s: 1, m: 60, min: 60, h: 3600, d: 86_400 };
/** Seconds from `90s`, `15m`, `1h30m`, `1.5h`. */
function duration(low, high) {
    const wanted = `a duration such as 90s, 15m or 1h30m, from ${writeDuration(low)} to ${writeDuration(high)}`;
    return {
        label: 'duration',
        read(value, origin) {
            if (/^\d+(\.\d+)?$/.test(value)) {
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${origin.where}: ${quoted(value)} lacks its unit`, {
                    hint: `write ${value}s for seconds or ${value}m for minutes`,
                });
            }
            const parts = [...value.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|min|m|h|d)\s*/gy)];
            const used = parts.reduce((sum, part) => sum + part[0].length, 0);
            const seconds = parts.reduce((sum, part) => sum + Number(part[1]) * secondsPer[part[2]], 0);
            if (parts.length === 0 || used !== value.length)
                return refuse(origin, value, wanted);
            return seconds >= low && seconds <= high ? seconds : refuse(origin, value, wanted);
        },
    };
}
/** `5400` seconds as `1h30m`: what `duration` reads back. */
function writeDuration(seconds) {
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = round(seconds - h * 3600 - m * 60);
    return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || seconds === 0 ? `${s}s` : ''}`;
}
function choice(...choices) {
    return {
        label: choices.join(', '),
        read: (value, origin) => oneOf(value, choices, origin),
    };
}
function oneOf(value, choices, origin) {
    const found = choices.find((one) => one === value);
    if (found !== undefined)
        return found;
    const among = choices.length === 1 ? choices[0] : `one of ${choices.join(', ')}`;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${origin.where}: expected ${among}, found ${quoted(value)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(value, choices)}`);
}
/** Items split at commas and line ends, but not at the commas of a glob's `{js,ts}`. */
function splitList(value) {
    const items = [];
    let item = '';
    let depth = 0;
    for (const letter of value) {
        if (letter === '{')
            depth += 1;
        if (letter === '}')
            depth = Math.max(0, depth - 1);
        const ends = letter === '\n' || (letter === ',' && depth === 0);
        if (ends)
            items.push(item);
        item = ends ? '' : item + letter;
    }
    return [...items, item].map((one) => one.trim()).filter((one) => one !== '');
}
const list = { label: 'list', isList: true, read: splitList };
/** A list of choices in which the order counts. */
function sequence(...all) {
    return {
        label: `${all.join(', ')} (a list)`,
        isList: true,
        read: (value, origin) => splitList(value).map((item) => oneOf(item, all, origin)),
    };
}
/** A list of choices, or the one word that stands for the empty list (`never`). */
function choices(all, none) {
    return {
        label: `${all.join(', ')} (a list), or ${none}`,
        isList: true,
        read(value, origin) {
            const items = splitList(value);
            if (items.length === 1 && items[0] === none)
                return [];
            if (items.includes(none))
                refuse(origin, value, `either ${none} alone or a list of ${all.join(', ')}`);
            return [...new Set(items.map((item) => oneOf(item, [...all, none], origin)))];
        },
    };
}


/***/ }),

/***/ 8675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ FormatFailure),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   U$: () => (/* binding */ BrokenInstallation),
/* harmony export */   iA: () => (/* binding */ withMore),
/* harmony export */   m2: () => (/* binding */ asBrokenInstallation),
/* harmony export */   wK: () => (/* binding */ UsageFailure)
/* harmony export */ });
/** The user's failures: what was found, where, and what to do next. Failures of the surroundings are
 *  values of the functions that meet them; our own are plain errors with a `cause`. */
class Failure extends Error {
    hint;
    exitCode;
    output;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.hint = options.hint;
        this.exitCode = options.exitCode ?? 3;
        this.output = options.output;
    }
}
/** The same failure, with more said of it. */
function withMore(failure, more) {
    const { message, hint, exitCode, output } = failure;
    const told = { ...(hint === undefined ? {} : { hint }), ...(output === undefined ? {} : { output }) };
    return new Failure(more.message ?? message, {
        ...told,
        ...(more.hint === undefined ? {} : { hint: more.hint }),
        exitCode,
        cause: failure,
    });
}
/** Wrong flags, inputs or configuration: exit code 2. */
class UsageFailure extends Failure {
    constructor(message, options = {}) {
        super(message, { ...options, exitCode: 2 });
    }
}
/** A result file that could not be understood. `place` is a line (`line 12`) or a path (`results[3].mean`). */
class FormatFailure extends Failure {
    file;
    place;
    constructor(file, place, found, options = {}) {
        super(place === undefined ? `${file}: ${found}` : `${file}: ${place}: ${found}`, { ...options, exitCode: 3 });
        this.file = file;
        this.place = place;
    }
}
/** A file of the program is missing, empty or cut short: no fault of what was just read. */
class BrokenInstallation extends Failure {
    constructor(part, cause) {
        super(`The part \`${part}\` of Benchgate could not be loaded`, {
            hint: 'This installation is not complete: install Benchgate again.',
            cause,
        });
    }
}
/** For a part that is loaded when it is needed: handed to `catch` behind the import, with its name. */
function asBrokenInstallation(part) {
    return (cause) => {
        throw new BrokenInstallation(part, cause);
    };
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** The gate's answer, and why. */
/** Exit codes, never conflated. */
const exitCodes = { pass: 0, fail: 1, usage: 2, error: 3, inconclusive: 4 };


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __nccwpck_require__(948);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __nccwpck_require__(1732);
// EXTERNAL MODULE: ./lib/config/options.js
var options = __nccwpck_require__(1236);
;// CONCATENATED MODULE: ./lib/cli/help.js
/** The texts of `--help`, from the table of options. Pure; reads nothing but the table. */

const pages = {
    compare: {
        usage: 'benchgate compare [BASE] [HEAD] [options] [-- COMMAND]',
        summary: 'measure two commits of this repository beside each other',
        about: `Checks out both commits in temporary worktrees, runs the suite on them in turns, and says which
benchmarks got slower or faster for certain. BASE defaults to the merge base of HEAD and the default
branch, or to the commit before HEAD where HEAD is on the default branch; HEAD defaults to the commit
that is checked out. Uncommitted changes are not measured. Your checkout is left alone.

COMMAND runs the suite once: everything after --, or a single quoted shell command. Without it the
built-in runner runs the repository's benchmark files.`,
        examples: [
            ['benchgate compare', 'this branch against where it left the default branch'],
            ['benchgate compare main HEAD --setup "npm ci"', 'two named commits, installed first'],
            ["benchgate compare v1.2.0 -- go test -run '^$' -bench . ./...", 'a release against HEAD, Go suite'],
            ['benchgate compare --results out.json -- hyperfine --export-json out.json ./app', 'results from a file'],
            ['benchgate compare --threshold 2% --time-budget 5m --json > report.json', 'for a machine'],
        ],
    },
    init: {
        usage: 'benchgate init [options]',
        summary: 'write the workflow for the suite that this repository has',
        about: `Finds the benchmark suite in the files of the last commit, shows the workflow that gates pull requests
on it, tries it and writes it. It is tried in two temporary checkouts of that commit, a few pairs, within
a limit of time, and what was understood is said: how many benchmarks, how long a gate takes, how small a
change it sees. Your checkout gets one new file and nothing else; nothing is written over.`,
        examples: [
            ['benchgate init', 'shows, asks, tries, writes'],
            ['benchgate init --dry-run', 'only shows'],
            ['benchgate init --yes --suite pytest-benchmark', 'for a script'],
        ],
    },
    explain: {
        usage: 'benchgate explain BENCHMARK [BASE] [HEAD] [options] [-- COMMAND]',
        summary: 'say why a benchmark is slower, or where its time goes',
        about: `Profiles one benchmark in temporary worktrees. With BENCHMARK alone it shows where the time of the commit
that is checked out goes, per function and line, and what is allocated. With BASE it profiles both
commits in turn, several runs each, and says which functions take more, in what way, and how much of the
slowdown they explain. HEAD defaults to the commit that is checked out. BENCHMARK is a name
or the part of one.

Node and Python are profiled, in whatever COMMAND starts. Without a command, and without one in the
configuration, *.bench.js files, bench_* functions of Python or pytest are found by themselves.`,
        examples: [
            ['benchgate explain parse', 'where the time of the benchmark parse goes'],
            ['benchgate explain parse main', 'why it is slower than on main'],
            ['benchgate explain parse v1.2.0 HEAD --out why', 'with a flame graph in the folder why'],
            ['benchgate explain test_parse main -- python3 -m pytest bench', 'a suite of pytest'],
        ],
    },
    bisect: {
        usage: 'benchgate bisect BENCHMARK GOOD BAD [options] [-- COMMAND]',
        summary: 'say which commit made a benchmark slower',
        about: `Finds the function that takes more between the two commits, then looks at commits between them by how
often that function is called, or by its part of the time; where no function stands out, by measuring.
The commit that is found is measured once more against its parent. Commits that do not build are
passed over and named; a range of commits is an answer too.`,
        examples: [
            ['benchgate bisect parse v1.2.0 HEAD', 'since which commit parse is slower'],
            ['benchgate bisect parse main HEAD --setup "npm ci"', 'with installing at each commit'],
        ],
    },
    diff: {
        usage: 'benchgate diff --base FILE.. --head FILE.. [options]',
        summary: 'compare result files of any format, several launches a side',
        about: `A launch is one fresh process of the suite. Give several launches a side: one file each, or files that
hold several. With one launch a side the numbers are shown, and nothing can be decided.`,
        examples: [
            ['benchgate diff --base old/*.json --head new/*.json', 'launches in any order'],
            ['benchgate diff --base base.json --head head.json --paired', 'launch 1 beside launch 1, and so on'],
            ['benchgate diff --base old.txt --head new.txt --format go', 'the format named instead of told'],
        ],
    },
    run: {
        usage: 'benchgate run [options] [-- COMMAND]',
        summary: "run the suite here, print Benchgate's own JSON",
        about: 'Runs the suite in this checkout as it is and prints benchgate/run/1 on stdout.',
        examples: [
            ['benchgate run > base.json', 'the built-in runner on *.bench.js files'],
            ['benchgate run --launches 10 -- python bench.py > head.json', 'ten fresh processes'],
        ],
    },
    read: {
        usage: 'benchgate read FILE.. [--format NAME]',
        summary: "show what was understood of result files, as Benchgate's own JSON",
        about: `Prints benchgate/run/1 on stdout: every benchmark with its metrics in base units, and what was ignored
with the reason. - stands for standard input.`,
        examples: [
            ['benchgate read results.json', 'the format told from the content'],
            ['go test -bench . | benchgate read - --format go', 'from a pipe'],
        ],
    },
    report: {
        usage: 'benchgate report RESULT.json [--as text|md|html|json]',
        summary: 'render a saved report again',
        about: `RESULT.json is what compare --json or diff --json printed, or the action’s report-json. - stands
for standard input.`,
        examples: [
            ['benchgate report report.json', 'as the table of compare'],
            ['benchgate report report.json --as md > report.md', 'for a pull request'],
        ],
    },
    record: {
        usage: 'benchgate record [RUN..] [options] [-- COMMAND]',
        summary: 'append a run to the history on the data branch',
        about: `RUN is what benchgate run printed, or results of any format; several files are launches of one run.
Without it the suite is run here, in this checkout as it is. The run is stored as one file on
--data-branch of origin; your own branches, index and files are left alone. A token, where git's own
credentials do not do, is taken from GITHUB_TOKEN. Recording the same file twice stores it once.`,
        examples: [
            ['benchgate record --launches 5 -- go test -run "^$" -bench . ./...', 'measured now'],
            ['benchgate record run.json --key backend', 'measured before'],
        ],
    },
    history: {
        usage: 'benchgate history [BENCHMARK] [options]\n       benchgate history regressions [options]\n       benchgate history prune [--older-than DAYS] [--keep N] [--yes]',
        summary: 'show the stored history, export it, or thin it',
        about: `Shows the benchmarks of a suite with their trend, or the runs of one benchmark. BENCHMARK is a name or a
part of it. regressions lists what changed in the last runs of all suites, what drifts and what no longer
reports, the worst first. prune says which old runs it would drop, and with --yes drops them in a new
commit; nothing is rewritten, and runs of the other months stay.`,
        examples: [
            ['benchgate history', 'every benchmark with its trend'],
            ['benchgate history parse/large --last 100', 'one benchmark, run by run'],
            ['benchgate history regressions --json', 'what the page lists, for a machine'],
            ['benchgate history --csv > history.csv', 'for a spreadsheet'],
            ['benchgate history prune --older-than 730 --keep 2', 'what could go'],
        ],
    },
    site: {
        usage: 'benchgate site [HISTORY] --out FOLDER [options]',
        summary: 'make a static page of the stored history',
        about: `Writes a page to FOLDER that needs no server: it may be opened from the disk or published anywhere. It
opens on what got worse, drifts or no longer reports, and has charts, a feed and a badge. HISTORY is the
data.js of github-action-benchmark or the results folder of asv, to look at instead of what is stored.`,
        examples: [
            ['benchgate site --out public', 'of everything on the data branch'],
            ['benchgate site --out public --cache .benchgate/site', 'only new runs are read the next time'],
            ['benchgate site data.js --out public', 'of a history of github-action-benchmark'],
        ],
    },
    import: {
        usage: 'benchgate import FILE [options]',
        summary: "take over another tool's history",
        about: `FILE is the data.js of github-action-benchmark (from a file, or straight from a branch with
--from-branch), or the results folder of airspeed velocity (asv). Every number is taken over with all
its digits; what has no place in a stored run is listed. Importing twice stores everything once.`,
        examples: [
            ['benchgate import dev/bench/data.js --from-branch gh-pages', 'github-action-benchmark'],
            ['benchgate import .asv/results --key asv', 'airspeed velocity'],
        ],
    },
};
const commands = Object.keys(pages);
const exitCodes = `Exit codes:
  0  passed
  1  the gate says no: something got slower, or what else --fail-on names
  2  wrong usage or configuration
  3  measuring failed, or nothing could be compared
  4  inconclusive, where --fail-on names it, or measuring was cancelled
`;
function overview() {
    const width = Math.max(...commands.map((name) => name.length));
    return `Benchgate measures two commits beside each other and says what got slower for certain.

Usage: benchgate COMMAND [options]

Commands:
${commands.map((name) => `  ${name.padEnd(width)}  ${pages[name].summary}`).join('\n')}

benchgate COMMAND --help tells more. benchgate --version prints the version.

${exitCodes}`;
}
function helpOf(command) {
    const page = pages[command];
    return `Usage: ${page.usage}

${page.about}

Options:
${(0,options/* optionsOf */.cz)(command).map(optionHelp).join('\n')}
  --help
      Prints this.

Examples:
${page.examples.map(([line, says]) => `  ${line}\n      ${says}`).join('\n')}

${exitCodes}`;
}
function optionHelp(name) {
    const row = options/* options */.fF[name];
    const value = row.kind.isFlag === true ? '' : ` ${row.placeholder}`;
    const choices = /^[\w-]+(, [\w-]+)+$/.test(row.kind.label) ? ` One of ${row.kind.label}.` : '';
    const shown = ('shown' in row ? row.shown : undefined) ?? row.default;
    const standard = row.kind.isFlag === true || shown === null ? '' : ` Default: ${shown}.`;
    return `  --${name}${value}\n${wrap(`${row.help}${choices}${standard}`.replaceAll('`', ''), 6, 100)}`;
}
/** Breaks text at blanks into lines of at most `width` columns, indented. */
function wrap(text, indent, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].map((one) => ' '.repeat(indent) + one).join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/main.js
/** The command line's entry. Tells which command is meant and loads it; `--help` and `--version` load
 *  nothing else, so that they answer at once. */



const tooOld = 'Benchgate needs Node 20 or newer';
async function main(argv) {
    if (Number(process.versions.node.split('.')[0]) < 20)
        return complain(`${tooOld}; this is ${process.version}`);
    const end = argv.indexOf('--');
    const own = end < 0 ? argv : argv.slice(0, end);
    const [first] = own;
    if (first === '--version' || first === '-V')
        return print(`${(await __nccwpck_require__.e(/* import() */ "version").then(__nccwpck_require__.bind(__nccwpck_require__, 1271))).version}\n`);
    if (first === undefined && argv.length === 0)
        return complain(overview());
    if (first === '--help' || first === '-h')
        return print(overview());
    if (first === 'help')
        return own[1] === undefined ? print(overview()) : print(helpOf(commandNamed(own[1])));
    const command = commandNamed(first ?? '--');
    if (own.includes('--help') || own.includes('-h'))
        return print(helpOf(command));
    const { execute } = await __nccwpck_require__.e(/* import() */ "execute").then(__nccwpck_require__.bind(__nccwpck_require__, 9986));
    return execute(command, argv.slice(1));
}
function commandNamed(word) {
    const found = commands.find((name) => name === word);
    if (found !== undefined)
        return found;
    const [meant] = (0,nearest/* nearest */.pA)(word, commands);
    const advice = meant === undefined ? '' : ` Did you mean ${meant}?`;
    throw new WrongCommand(`there is no command ${word}.${advice}\nCommands are: ${commands.join(', ')}`);
}
class WrongCommand extends Error {
}
function print(text) {
    process.stdout.write(text);
    return verdict/* exitCodes */.h.pass;
}
function complain(text) {
    process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
    return verdict/* exitCodes */.h.usage;
}
// Should the work ever end without an answer, that is no green.
process.exitCode = verdict/* exitCodes */.h.error;
let unwritten = false;
process.stdout.on('error', (error) => {
    // A reader that closes the pipe early, such as head(1), is no error.
    if (error.code === 'EPIPE')
        return;
    unwritten = true;
    process.exitCode = verdict/* exitCodes */.h.error;
    process.stderr.write(`benchgate: standard output could not be written: ${error.message}\n`);
});
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => void crash(error).finally(() => process.exit(verdict/* exitCodes */.h.error)));
async function crash(error) {
    const { explainCrash } = await __nccwpck_require__.e(/* import() */ "crash").then(__nccwpck_require__.bind(__nccwpck_require__, 9036));
    complain(explainCrash(error));
}
main(process.argv.slice(2)).then((code) => {
    if (!unwritten)
        process.exitCode = code;
}, async (error) => {
    if (error instanceof WrongCommand)
        process.exitCode = complain(`benchgate: ${error.message}`);
    else
        await crash(error);
});

