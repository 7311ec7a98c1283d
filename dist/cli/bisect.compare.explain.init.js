export const id = "bisect.compare.explain.init";
export const ids = ["bisect.compare.explain.init"];
export const modules = {

/***/ 7795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withFoundSuite),
/* harmony export */   m: () => (/* binding */ isPartial)
/* harmony export */ });
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);
/* harmony import */ var _discover_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6802);
/* harmony import */ var _discover_javascript_built_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2087);
/* harmony import */ var _discover_python_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7187);
/* harmony import */ var _discover_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1446);
/* harmony import */ var _host_path_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2410);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8675);
/* harmony import */ var _repository_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3067);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1723);
/** Takes the suite that a repository has where nobody has named one. The built-in runner's files come first: where
 *  there are any, nothing else is looked for. */









/** The plan with the suite of `commit`, where the plan names none and one is found; else the plan as it is.
 *  Throws a UsageFailure that writes them out where several are. */
async function withFoundSuite(plan, repository, commit, ports) {
    const { suite } = plan;
    if (isNamed(suite))
        return plan;
    const tree = await (0,_repository_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeOf */ .g)(repository, commit, ports.cleanup);
    if (hasBenchFiles(tree, suite.workingDirectory))
        return plan;
    const { suites, beside } = (0,_discover_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discover */ .k)(tree, suite.workingDirectory === '.' ? null : suite.workingDirectory);
    const [found] = suites;
    if (found === undefined) {
        if (beside.length > 0)
            throw unsure(beside);
        return plan;
    }
    if (suites.length > 1)
        throw severalSuites(suites);
    const partial = plan.partial === 'auto' ? 'always' : plan.partial;
    const taken = { ...plan, partial, suite: filled(plan.suite, found) };
    ports.log.info(`Suite: ${found.tool} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .seenText */ .J)(found)}), found by itself as \`run\` is not set: ${taken.suite.run ?? 'the built-in runner'}`);
    for (const remark of found.remarks)
        ports.log.info(remark);
    return taken;
}
/** Whether a part of the suite is measured where the whole is too long: who has named no suite has chosen none to be
 *  measured as a whole. */
function isPartial({ partial, suite }) {
    return partial === 'always' || (partial === 'auto' && !isNamed(suite));
}
function isNamed({ run, benchFiles }) {
    return run !== null || benchFiles.join(',') !== _config_options_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBenchFiles */ .J1;
}
function hasBenchFiles(tree, folder) {
    const matches = (0,_host_path_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .pathGlob */ .Q)(_config_options_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBenchFiles */ .J1);
    const prefix = folder === '.' ? '' : `${folder}/`;
    return tree.files.some((file) => file.startsWith(prefix) && matches(file.slice(prefix.length)) && (0,_discover_javascript_built_in_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltInFile */ .i)(tree.text(file) ?? ''));
}
/** What the user has set stays. */
function filled(set, found) {
    return {
        ...set,
        run: set.setup === null || found.run === null ? found.run : (0,_discover_python_project_js__WEBPACK_IMPORTED_MODULE_3__/* .inAnyEnvironment */ .F_)(found.run),
        setup: set.setup ?? found.setup,
        workingDirectory: found.workingDirectory,
        results: set.results ?? found.results,
        format: set.format === 'auto' ? found.format : set.format,
    };
}
function severalSuites(suites) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageFailure */ .wK(`\`run\` is not set, and ${suites.length} suites were found, of which none is more telling`, {
        hint: `Set the one that is meant, as inputs, flags or in .github/benchgate.yml:\n${listed(suites)}`,
    });
}
/** Only their names speak for them. */
function unsure(suites) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageFailure */ .wK('`run` is not set, and of what was found nothing tells whether it measures anything', {
        hint: `If it prints results in a format that is known, set it, as inputs, flags or in .github/benchgate.yml:\n${listed(suites)}`,
    });
}
function listed(suites) {
    return suites
        .map((suite) => {
        const inputs = Object.entries((0,_discover_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(suite)).map(([name, value]) => `      ${name}: ${(0,_discover_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .scalar */ .d_)(value, 8)}`);
        return `  ${suite.tool} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .seenText */ .J)(suite)}):\n${inputs.join('\n')}`;
    })
        .join('\n');
}


/***/ }),

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ treeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discover/tree.js
var tree = __webpack_require__(8215);
;// CONCATENATED MODULE: ./lib/discover/reading.js
/** Which files of a repository are worth reading to find its suites, the most telling first. */

const manifests = /^(package\.json|pnpm-workspace\.yaml|yarn\.lock|pyproject\.toml|setup\.(py|cfg)|tox\.ini|noxfile\.py|Pipfile|\.?pytest\.(ini|toml)|asv\.conf\.jsonc?|go\.mod|Cargo\.toml|Cargo\.lock|rust-toolchain(\.toml)?|CMakeLists\.txt|pom\.xml|build\.gradle(\.kts)?|settings\.gradle(\.kts)?|composer\.json|Gemfile|\.tool-versions|\.gitmodules|vi(te|test)(\.\w+)*\.config\.[cm]?[jt]s|[^/]*\.(cs|fs|vb)proj|[^/]*\.cmake)$/;
const inRequirements = /(^|\/)[^/]*requirements?[^/]*\.(txt|in)$|(^|\/)[^/]*requirements?\/[^/]+\.(txt|in)$/i;
const workflow = /^\.github\/(workflows\/[^/]+|dependabot)\.ya?ml$/;
const benchPath = /bench|perf|jmh/i;
const source = /\.([cm]?[jt]sx?|py|rs|cc|cpp|cxx|java|kt|scala|cs|fs|vb|php|rb|jl|go)$/;
const test = /_test\.go$|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$/;
/** What tells only which packages the benchmarks need besides: the modules that they import. */
const moduleRank = 5;
/** 0: first; null: not at all. */
function rankOf(path) {
    if (manifests.test((0,tree/* nameOf */.Vb)(path)) || inRequirements.test(path) || workflow.test(path))
        return 0;
    if (source.test(path) && benchPath.test(path))
        return 1;
    if (test.test(path))
        return 2;
    // What benchmarks import says whether a build must go before them.
    if (/(^|\/)(src|lib)\/([^/]+\/)?[^/]+\.[cm]?[jt]s$/.test(path) && !/\.d\.[cm]?ts$/.test(path))
        return 4;
    if (/(^|\/)tests?\/.*\.(cc|cpp|cxx)$|src\/test\/.*\.java$/.test(path))
        return 3;
    return /\.py$/.test(path) && !/(^|\/)(docs?|examples?)\//.test(path) ? moduleRank : null;
}
/** More than these are not read, and a suite that only they would tell of is not found. */
const mostFiles = 6_000;
const mostBytes = 48 * 1024 * 1024;
const mostBytesEach = 512 * 1024;

// EXTERNAL MODULE: ./lib/host/git.js
var git = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/host/temporary.js
var temporary = __webpack_require__(225);
;// CONCATENATED MODULE: ./lib/app/discovery/repository-tree.js
/** A commit's files as the tree in which suites are looked for: from git, so that the checkout plays no part and
 *  nothing that is not committed counts, as nothing else is measured. */




/** @param commit a full hash. */
async function treeOf(repository, commit, cleanup) {
    const folder = (0,temporary/* borrowFolder */.Ix)(cleanup);
    try {
        const listing = ['ls-tree', '-r', '-z', '--long', '--full-tree', commit];
        const listed = await repository.git.attempt(listing, { spool: external_node_path_.join(folder.path, 'listing') });
        if (!listed.ok)
            throw (0,git/* explainGit */.y)(listing, listed.said, repository.top);
        const rows = listed.text.split('\0').flatMap(rowOf);
        const wanted = worthReading(rows);
        const input = wanted.map(({ object }) => `${object}\n`).join('');
        const read = await repository.git.attempt(['cat-file', '--batch'], {
            input,
            spool: external_node_path_.join(folder.path, 'files'),
        });
        if (!read.ok)
            throw (0,git/* explainGit */.y)(['cat-file'], read.said, repository.top);
        const texts = textsOf(read.bytes, wanted);
        return {
            files: rows.map((row) => row.path),
            text: (file) => (rankOf(file) === moduleRank ? null : (texts.get(file) ?? null)),
            module: (file) => texts.get(file) ?? null,
            unread: rows.filter(isTelling).length - wanted.filter(isTelling).length,
        };
    }
    finally {
        await folder.loan.release();
    }
}
const unranked = 9;
function isTelling({ rank }) {
    return rank < moduleRank;
}
/** Links and submodules are no files of this commit. */
function rowOf(row) {
    const match = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(row);
    if (match === null)
        return [];
    return [{ path: match[3], object: match[1], bytes: Number(match[2]), rank: rankOf(match[3]) ?? unranked }];
}
/** The most telling and the nearest to the root first. */
function worthReading(rows) {
    const depth = ({ path: file }) => file.split('/').length;
    const sorted = rows
        .filter(({ rank, bytes }) => rank < unranked && bytes <= mostBytesEach)
        .sort((a, b) => a.rank - b.rank || depth(a) - depth(b));
    const chosen = [];
    let bytes = 0;
    for (const entry of sorted) {
        bytes += entry.bytes;
        if (chosen.length >= mostFiles || bytes > mostBytes)
            break;
        chosen.push(entry);
    }
    return chosen;
}
/** `cat-file --batch` writes a line with the size before each file, and a line end behind it. */
function textsOf(bytes, wanted) {
    const decoder = new TextDecoder();
    const texts = new Map();
    let at = 0;
    for (const { path: file } of wanted) {
        const end = bytes.indexOf(0x0a, at);
        const size = Number(/ blob (\d+)$/.exec(decoder.decode(bytes.subarray(at, end)))?.[1] ?? Number.NaN);
        // A file that is not here (a partial clone without a network) has no size.
        if (Number.isNaN(size))
            at = end + 1;
        else {
            texts.set(file, decoder.decode(bytes.subarray(end + 1, end + 1 + size)));
            at = end + 1 + size + 1;
        }
    }
    return texts;
}


/***/ }),

/***/ 1723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ seenText),
/* harmony export */   g: () => (/* binding */ inUseText)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** What was found and understood, in words. */

/** `bench/parse.py and 3 more files`. */
function seenText({ seen }) {
    const first = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleWithin */ .C9)(seen[0] ?? '', 80);
    const more = seen.length - 1;
    return more === 0 ? first : `${first} and ${more} more ${more === 1 ? 'file' : 'files'}`;
}
function inUseText({ tool, workflow, command, history }) {
    const runs = command === null ? '' : ` runs \`${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleWithin */ .C9)(command.split('\n')[0], 120)}\``;
    return [
        `${tool} is in use: ${workflow}${runs}. This gate can take its place; nothing of it is changed.`,
        ...(history === null
            ? []
            : [`Its history can be kept: benchgate import ${history.file} --from-branch ${history.branch}`]),
    ];
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k4: () => (/* binding */ explainCommits),
  a5: () => (/* binding */ portsOf),
  BZ: () => (/* binding */ renamesIn)
});

// UNUSED EXPORTS: progressText

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/explain/collect/pace.js
var collect_pace = __webpack_require__(3055);
// EXTERNAL MODULE: ./lib/explain/collect/place.js
var place = __webpack_require__(1865);
// EXTERNAL MODULE: ./lib/explain/explain.js + 7 modules
var explain = __webpack_require__(5495);
// EXTERNAL MODULE: ./lib/explain/collect/count.js
var count = __webpack_require__(305);
// EXTERNAL MODULE: ./lib/explain/collect/sample.js
var sample = __webpack_require__(78);
// EXTERNAL MODULE: ./lib/explain/collect/session.js + 25 modules
var collect_session = __webpack_require__(9335);
// EXTERNAL MODULE: ./lib/explain/difference/functions.js
var difference_functions = __webpack_require__(5774);
// EXTERNAL MODULE: ./lib/explain/difference/owned.js
var difference_owned = __webpack_require__(9006);
// EXTERNAL MODULE: ./lib/explain/profile/profile.js
var profile_profile = __webpack_require__(7656);
;// CONCATENATED MODULE: ./lib/explain/hotspots.js
/** Where the time of a benchmark goes, per function and line, of one checkout. */








/** @throws Failure where the benchmark cannot be run, or cannot be profiled. */
async function profileBenchmark(request, ports) {
    const { root } = request;
    const session = await (0,collect_session/* openSession */.f)({ ...request, sides: { base: root, head: root } }, ports);
    const pace = (0,collect_pace/* paceOf */.x3)(request.effort, ports.clock, session.countsTake);
    const runs = [];
    const { runs: fewest, mostRuns } = request.effort;
    for (let run = 0; run < fewest || (run < mostRuns && samplesOf(runs) < wantedSamples); run++) {
        const of = Math.max(fewest, run + 1);
        request.progress?.({ run: run + 1, of, kind: 'cpu', secondsLeft: pace.secondsFor(of - run + pace.countsTake) });
        runs.push(await pace.timed(() => (0,sample/* sampleSide */.s)(session, request.effort)));
    }
    const each = runs[0]?.each ?? null;
    const collectors = [...new Set(runs.flatMap((one) => one.collectors))];
    const allocationRuns = (0,count/* tellsAllocations */.gG)(collectors) ? 1 : 0;
    const counted = await (0,count/* countSides */.mi)(session, { progress: request.progress, sides: ['head'], each, allocationRuns }, pace);
    const counts = counted.head;
    const functions = (0,difference_functions/* sideFunctions */.XS)(counts.functions, root);
    const profile = (0,profile_profile/* together */.bs)(runs.map((one) => one.profile));
    const owned = (0,difference_owned/* ownedBy */.L)(profile, functions);
    const calls = (0,explain/* callsIn */.Tz)(counts, functions);
    const allocated = (0,difference_owned/* allocatedBy */.P)(counts.allocations, functions);
    // What a file asks for as it is loaded is of no iteration.
    for (const [key, { own }] of allocated)
        if (own.name === difference_functions/* topLevel */.M4 && !owned.shares.has(key))
            allocated.delete(key);
    const known = new Map([...[...allocated].map(([key, { own }]) => [key, own]), ...owned.functions]);
    return {
        profile,
        hotspots: {
            benchmark: session.benchmark,
            collectors,
            runs: runs.length,
            samples: owned.samples,
            idle: owned.idle,
            collecting: owned.collecting,
            seconds: each,
            ...(counts.untold == null ? {} : { untold: counts.untold }),
            functions: [...new Set([...owned.shares.keys(), ...allocated.keys()])]
                .map((key) => hotspot(known.get(key), owned, calls, allocated))
                .toSorted((a, b) => b.share - a.share || (b.bytes ?? 0) - (a.bytes ?? 0)),
        },
    };
}
/** Samples that a table of functions wants. */
const wantedSamples = 1000;
function samplesOf(runs) {
    return runs.reduce((sum, { profile }) => sum + (0,profile_profile/* workOf */.LT)(profile), 0);
}
function hotspot({ key, name, file, line, unclear }, owned, calls, allocated) {
    const { bytes, lines } = allocated.get(key) ?? { bytes: null, lines: new Map() };
    const times = owned.lines.get(key) ?? new Map();
    const bySize = (row) => [...(row ?? [])].toSorted((a, b) => b[1] - a[1]);
    return {
        name,
        file,
        line,
        share: owned.shares.get(key) ?? 0,
        calls: calls.get(key) ?? null,
        bytes,
        lines: [...new Set([...times.keys(), ...lines.keys()])]
            .map((line) => {
            const bytes = lines.get(line);
            return { line, share: times.get(line) ?? 0, ...(bytes === undefined ? {} : { bytes }) };
        })
            .toSorted((a, b) => b.share - a.share || (b.bytes ?? 0) - (a.bytes ?? 0)),
        ...(unclear === undefined ? {} : { unclear }),
        libraries: bySize(owned.libraries.get(key)).map(([name, share]) => ({ name, share })),
    };
}

// EXTERNAL MODULE: ./lib/host/changes.js
var changes = __webpack_require__(5207);
// EXTERNAL MODULE: ./lib/measure/checkout/checkouts.js
var checkout_checkouts = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/measure/provenance/cargo-target.js
var cargo_target = __webpack_require__(8042);
// EXTERNAL MODULE: ./lib/measure/rounds/runner-launcher.js
var runner_launcher = __webpack_require__(7961);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/app/gating/suite-ports.js + 1 modules
var suite_ports = __webpack_require__(1526);
// EXTERNAL MODULE: ./lib/app/explaining/lay-bench-files.js
var lay_bench_files = __webpack_require__(4050);
;// CONCATENATED MODULE: ./lib/app/explaining/explain-commits.js
/** The wing app/explaining/: why a benchmark is slower, and since which commit; by itself and behind a gate. Here one
 *  benchmark of one commit, or what is between two. Takes a plan and commits, borrows checkouts, sets them
 *  up, profiles; gives findings and profiles. */













/** @param base null: where the time of head goes. @throws Failure where nothing can be profiled. */
async function explainCommits({ plan, benchmark, effort = collect_pace/* usualEffort */.Fd, progress }, commits, repository, ports) {
    const { base, head } = commits;
    if (base !== null)
        (0,cargo_target/* refuseSharedTarget */.P)([plan.suite.setup, plan.suite.run]);
    const options = { repository, cleanup: ports.cleanup };
    const checkouts = await (base === null ? aloneIn(head, options) : (0,checkout_checkouts/* borrowCheckouts */.P)({ ...options, base, head }));
    try {
        const inner = portsOf(plan, checkouts.temporary, repository, ports);
        const { suite } = plan;
        refuseNothing(checkouts.head, suite);
        if (base !== null && plan.suite.harness === 'head')
            (0,lay_bench_files/* layBenchFiles */.i)(checkouts.head, checkouts.base, suite);
        for (const side of base === null ? ['head'] : ['base', 'head']) {
            if (suite.setup !== null)
                progress(`setting up ${side}`);
            await (0,place/* setUpPlace */.J8)(suite, side, checkouts[side], inner);
        }
        const request = { suite, benchmark, effort, progress: (now) => progress(progressText(now)) };
        if (base === null)
            return { kind: 'hotspots', ...(await profileBenchmark({ ...request, root: checkouts.head }, inner)) };
        const renames = renamesIn(await (0,changes/* changedFiles */.Y)(repository, base, head));
        return {
            kind: 'difference',
            ...(await (0,explain/* explainBenchmark */.Vl)({ ...request, sides: checkouts, renames, ratio: null }, inner)),
        };
    }
    finally {
        await checkouts.release();
    }
}
/** One checkout, which nothing is compared with. */
async function aloneIn(commit, options) {
    const { root, ...borrowed } = await (0,checkout_checkouts/* borrowCheckout */.a)(commit, options);
    return { ...borrowed, base: root, head: root };
}
/** @throws UsageFailure where nobody said how the suite is run, and it is not the built-in runner's. */
function refuseNothing(root, { run, benchFiles, workingDirectory }) {
    if (run !== null || (0,runner_launcher/* findBenchFiles */.n4)(external_node_path_.join(root, workingDirectory), benchFiles).length > 0)
        return;
    throw new failure/* UsageFailure */.wK(`no bench files match ${benchFiles.join(', ')}, and no other suite was found`, {
        hint: 'Write the command that runs the suite after --, as in: benchgate explain NAME -- python3 -m pytest bench',
    });
}
function portsOf(plan, temporary, repository, ports) {
    const seed = plan.measuring.seed ?? (0,external_node_crypto_.randomBytes)(6).toString('hex');
    return (0,suite_ports/* suitePorts */.j)(ports, seed, temporary, repository.top);
}
/** New names of files by their old ones. */
function renamesIn(changes) {
    return new Map(changes.flatMap(({ path, from }) => (from === null ? [] : [[from, path]])));
}
function progressText({ run, of, kind, secondsLeft }) {
    const left = secondsLeft === null ? '' : `, about ${Math.max(1, Math.round(secondsLeft))} s left`;
    if (kind === 'cpu')
        return `profiling, run ${run} of ${of}${left}`;
    return `${kind === 'counts' ? 'counting calls' : 'sampling allocations'}${left}`;
}


/***/ }),

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ layBenchFilesOf),
/* harmony export */   i: () => (/* binding */ layBenchFiles)
/* harmony export */ });
/* harmony import */ var _measure_checkout_checkouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1052);
/* harmony import */ var _measure_checkout_head_bench_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3418);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8172);
/** The benchmark files of one commit over the checkout of another, so that both run the same benchmarks. */



/** @param from root of a checkout, as `to` of a borrowed one. @throws Failure as `overlayHarness`. */
function layBenchFiles(from, to, suite) {
    const [source, target] = [from, to].map((root) => (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(root, suite, false).workingDirectory);
    (0,_measure_checkout_head_bench_files_js__WEBPACK_IMPORTED_MODULE_1__/* .overlayHarness */ .J)(target, source, suite.benchFiles, to);
}
/** @param commit a full hash. @param to root of a borrowed checkout. @throws Failure as `overlayHarness`. */
async function layBenchFilesOf(commit, to, suite, repository, { cleanup }) {
    const theirs = await (0,_measure_checkout_checkouts_js__WEBPACK_IMPORTED_MODULE_0__/* .borrowCheckout */ .a)(commit, { repository, cleanup });
    try {
        layBenchFiles(theirs.root, to, suite);
    }
    finally {
        await theirs.release();
    }
}


/***/ }),

/***/ 1192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ picturesOf),
  R: () => (/* binding */ writePictures)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/explain/profile/folded.js
/** Stacks as lines of text, `a;b;c 12`: what flamegraph.pl, inferno and speedscope read. */
function foldedOf({ frames, samples }) {
    const sums = new Map();
    for (const { stack, weight } of samples) {
        const key = stack.map((at) => frameText(frames[at].name, frames[at].file)).join(';');
        sums.set(key, (sums.get(key) ?? 0) + weight);
    }
    const lines = [...sums].map(([stack, weight]) => `${stack} ${Math.max(1, Math.round(weight))}`);
    return `${lines.sort().join('\n')}\n`;
}
/** Neither what separates frames nor what ends a line. */
function frameText(name, file) {
    return `${name === '' ? '(anonymous)' : name} (${file})`.replace(/[;\s\p{Cc}]+/gu, ' ');
}

;// CONCATENATED MODULE: ./lib/explain/profile/speedscope.js
/** Profiles in the format of speedscope (src/lib/file-format-spec.ts there), one of each side. */
function speedscopeOf(name, { base, head }) {
    const frames = [];
    const sides = base === null ? [['head', head]] : [['base', base], ['head', head]];
    const profiles = sides.map(([side, profile]) => {
        const offset = frames.length;
        frames.push(...profile.frames.map(({ name, file, line }) => ({ name: name || '(anonymous)', file, line })));
        const total = profile.samples.reduce((sum, { weight }) => sum + weight, 0);
        return {
            type: 'sampled',
            name: side,
            unit: 'none',
            startValue: 0,
            endValue: total,
            samples: profile.samples.map(({ stack }) => stack.map((at) => at + offset)),
            weights: profile.samples.map(({ weight }) => weight),
        };
    });
    return `${JSON.stringify({
        $schema: 'https://www.speedscope.app/file-format-schema.json',
        exporter: 'benchgate',
        name,
        activeProfileIndex: profiles.length - 1,
        shared: { frames },
        profiles,
    })}\n`;
}

// EXTERNAL MODULE: ./lib/explain/profile/profile.js
var profile = __webpack_require__(7656);
;// CONCATENATED MODULE: ./lib/explain/profile/tree.js
/** Two profiles as one tree of calls with a weight of each side: what a differential flame graph is drawn from. */

/** Parts smaller than this are not drawn. */
const leastPart = 0.0005;
/** @param base null: a single profile. @param ratio head's time in base's. */
function differenceTree({ base, head }, ratio) {
    const root = { name: 'all', file: '', line: 0, origin: 'runtime', base: 0, head: 0, children: new Map() };
    if (base !== null)
        addTo(root, base, 'base', 1 / Math.max(1, (0,profile/* workOf */.LT)(base)));
    addTo(root, head, 'head', ratio / Math.max(1, (0,profile/* workOf */.LT)(head)));
    prune(root);
    return root;
}
/** Deeper than this nobody looks, and what calls itself is drawn by its last calls. */
const mostDeep = 500;
function addTo(root, { frames, samples }, side, unit) {
    for (const { stack, weight } of samples) {
        const part = weight * unit;
        root[side] += part;
        let node = root;
        for (const at of stack.slice(-mostDeep)) {
            const { name, line, origin, ...written } = frames[at];
            if (origin === 'runner')
                continue;
            const file = origin === 'library' ? insideItsPackages(written.file) : written.file;
            // Lines are no identity: what only moved is drawn as one.
            const key = `${file}\0${name}`;
            const next = node.children.get(key) ?? {
                name,
                file,
                line,
                origin,
                base: 0,
                head: 0,
                children: new Map(),
            };
            node.children.set(key, next);
            next[side] += part;
            if (side === 'head')
                next.line = line;
            node = next;
        }
    }
}
/** Packages stand in another checkout on each side, and would be other functions there. */
function insideItsPackages(file) {
    return file.replaceAll('\\', '/').replace(/^.*\/(?=(?:node_modules|site-packages|dist-packages)\/)/, '');
}
function prune(node) {
    for (const [key, child] of node.children) {
        if (Math.max(child.base, child.head) < leastPart)
            node.children.delete(key);
        else
            prune(child);
    }
}

// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/model/percent.js
var percent = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/report/why/flame-page.js
/** The look of the page with a flame graph, and its own script: plain statements, no library, and every text is set as
 *  text. The script draws what stands in the page as data, and only picks the view, searches and zooms. */
const flameStyle = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--quiet:#57606a;--line:#d0d7de;--soft:#f4f4f4}
@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#16181c;--quiet:#a3abb5;--line:#3d444d;--soft:#2a2d33}}
body{font:14px/1.45 system-ui,sans-serif;margin:1rem 1rem 5rem;color:var(--ink);background:var(--paper)}
h1{font-size:1.1rem;overflow-wrap:anywhere;margin:.2rem 0}
p{margin:.4rem 0;overflow-wrap:anywhere;max-width:75rem}
.quiet{color:var(--quiet)}
.bar{display:flex;gap:.6rem 1rem;flex-wrap:wrap;align-items:center;margin-top:.8rem}
#views{display:flex;gap:.3rem;flex-wrap:wrap}
button,input{font:inherit;color:inherit}
button{padding:.2rem .6rem;border:1px solid #767676;background:var(--soft);border-radius:4px;cursor:pointer}
button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
input{padding:.15rem .3rem;border:1px solid #767676;border-radius:4px;background:var(--paper);max-width:11rem}
#graph{position:relative;overflow:hidden;margin-top:.6rem}
#graph div{position:absolute;font-size:12px;overflow:hidden;white-space:nowrap;box-sizing:border-box;cursor:pointer;color:#1b1b1b;text-overflow:ellipsis}
#graph div.new,.key.new{background-image:repeating-linear-gradient(45deg,transparent 0 5px,rgba(0,0,0,.2) 5px 7px)}
#graph div.named{font-weight:700}
#graph div.miss{opacity:.4}
@media (prefers-color-scheme:dark){#graph div.miss{opacity:.6}}
#graph div.hit{box-shadow:inset 0 0 0 2px #1b1b1b}
#graph div.folded{background:none;color:var(--quiet);font-style:italic}
#graph div:focus-visible{outline:3px solid #1b1b1b;outline-offset:-3px;box-shadow:inset 0 0 0 5px #fff}
#told{position:fixed;bottom:0;left:0;right:0;max-width:none;margin:0;padding:.4rem 1rem;background:var(--paper);border-top:1px solid var(--line);font:12px/1.45 ui-monospace,monospace}
#told:empty{display:none}
.key{display:inline-block;width:1em;height:1em;vertical-align:-.15em;margin:0 .3em 0 0;border:1px solid #999}
#legend span.one{display:inline-block;margin-right:1em}
table{border-collapse:collapse;margin-top:1rem;min-width:min(100%,34rem);max-width:60rem}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{padding:.2rem .6rem .2rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th.number,td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td small{display:block;color:var(--quiet)}
td button{padding:0;border:0;background:none;text-decoration:underline;text-align:left;overflow-wrap:anywhere}
`;
const flameScript = `
'use strict';
(function () {
var data = JSON.parse(document.getElementById('data').textContent);
var two = document.body.dataset.two === '1';
var views = two
  ? [['change', 'What changed', 'The width is what grew and what shrank, added up, so that what cancels stays visible.'],
     ['head', 'Head', 'The width is head\\u2019s time.'],
     ['base', 'Base', 'The width is base\\u2019s time.'],
     ['gone', 'What vanished', 'The width is base\\u2019s time in calls that head no longer makes.']]
  : [['head', 'Time', 'The width is time.']];
var view = views[0], zoom = data, match = null, active = data, boxes = [];
var graph = byId('graph'), told = byId('told'), found = byId('found'), search = byId('search'), out = byId('out');
var rowHeight = matchMedia('(pointer: coarse)').matches ? 28 : 20;
var sides = { b: {}, h: {} }, most = 0;
function byId(id) { return document.getElementById(id); }
function key(node) { return node.f + '\\n' + node.n; }
function each(node, visit) { var left = [node]; while (left.length) { var one = left.pop(); visit(one); left.push.apply(left, one.c); } }
(function prepare() {
  var all = [];
  each(data, function (node) {
    all.push(node);
    node.ob = node.b; node.oh = node.h;
    node.c.forEach(function (child) { child.up = node; node.ob -= child.b; node.oh -= child.h; });
    if (node.b > 0) sides.b[key(node)] = true;
    if (node.h > 0) sides.h[key(node)] = true;
    most = Math.max(most, Math.abs(node.oh - node.ob));
  });
  all.reverse().forEach(function (node) {
    node.moved = Math.abs(node.oh - node.ob);
    node.lost = node.h === 0 ? node.b : 0;
    node.c.forEach(function (child) { node.moved += child.moved; if (node.h !== 0) node.lost += child.lost; });
  });
})();
function size(node) { return view[0] === 'change' ? node.moved : view[0] === 'gone' ? node.lost : view[0] === 'base' ? node.b : node.h; }
function part(x) { var p = Math.abs(x) * 100; return p === 0 ? '0 %' : p.toFixed(p >= 99.95 ? 0 : p >= 0.095 ? 1 : 2) + ' %'; }
function signed(x) { return (x < 0 ? '\\u2212' : '+') + part(x); }
function isNew(node) { return two && node.h > 0 && !sides.b[key(node)]; }
function colour(node) {
  if (!two) return node.o === 'own' ? '#ffd08a' : node.o === 'library' ? '#c9dcf2' : '#dcdcdc';
  var change = node.oh - node.ob;
  if (isNew(node)) return '#d79cc4';
  if (Math.abs(change) < 0.002) return '#e4e4e4';
  var to = change > 0 ? [230, 120, 0] : [62, 134, 216], strength = 0.15 + 0.85 * Math.pow(Math.abs(change) / most, 0.7);
  return 'rgb(' + to.map(function (x) { return Math.round(236 + (x - 236) * strength); }).join(',') + ')';
}
function label(node) {
  var amount = view[0] === 'change' ? signed(node.h - node.b)
    : view[0] === 'head' ? part(node.h / (data.h || 1)) : part(view[0] === 'gone' ? node.lost : node.b / (data.b || 1));
  return (node.k ? '\\u25b6 ' : '') + node.n + '  ' + amount;
}
function says(node) {
  var text = node.n + (node.f ? '  ' + node.f + ':' + node.l : '') + (node.o === 'library' ? '  (package)' : '');
  if (!two) return text + '  ' + part(node.h) + ', itself ' + part(node.oh);
  text += '  ' + part(node.b) + ' \\u2192 ' + part(node.h) + ' of base\\u2019s time (' + signed(node.h - node.b) + '), itself ' + signed(node.oh - node.ob);
  if (node.b === 0) text += isNew(node) ? ', new code' : ', not called from here before';
  if (node.h === 0) text += sides.h[key(node)] ? ', no longer called from here' : ', gone';
  return text + (node.k ? ', named as a cause' : '');
}
function show(node) { told.textContent = says(node); }
function draw(focus) {
  graph.textContent = ''; boxes = [];
  var width = graph.clientWidth, row = 0, small = 0, above = [], left = [];
  for (var node = zoom.up; node; node = node.up) above.unshift(node);
  var folded = above.length > 5 ? above.length - 4 : 0;
  above.forEach(function (node, i) {
    if (folded && i === 1) fold(folded, above[folded], row++);
    if (!folded || i === 0 || i > folded) box(node, 0, width, row++);
  });
  left.push([zoom, 0, width, row]);
  while (left.length) {
    var next = left.pop(), of = next[0], at = next[1], all = size(of);
    box(of, at, next[2], next[3]);
    if (all > 0) of.c.forEach(function (child) {
      var wide = next[2] * size(child) / all;
      if (wide >= 1) left.push([child, at, wide, next[3] + 1]); else if (wide > 0) small++;
      at += wide;
    });
  }
  var rows = boxes.reduce(function (deepest, one) { return Math.max(deepest, one.row + 1); }, 0);
  graph.style.height = rows * rowHeight + 'px';
  byId('width').textContent = size(data) > 0 ? view[2] : view[0] === 'gone' ? 'Nothing vanished: all that base calls, head calls from the same place.' : 'There is nothing to draw here.';
  byId('small').textContent = small ? small + (small === 1 ? ' box is' : ' boxes are') + ' too small to be drawn; zoom in to see more.' : '';
  out.hidden = zoom === data;
  tellFound();
  if (!boxes.some(function (one) { return one.node === active; })) active = zoom;
  boxes.forEach(function (one) { one.element.tabIndex = one.node === active ? 0 : -1; if (focus && one.node === active) one.element.focus(); });
}
function place(text, from, wide, row) {
  var div = document.createElement('div'), x = Math.round(from), w = Math.max(1, Math.round(from + wide) - x - 1);
  div.style.left = x + 'px'; div.style.width = w + 'px'; div.style.top = row * rowHeight + 'px';
  div.style.height = rowHeight - 1 + 'px'; div.style.lineHeight = rowHeight - 1 + 'px';
  if (w > 20) { div.textContent = text; div.style.padding = '0 3px'; }
  graph.appendChild(div);
  return div;
}
function fold(count, node, row) {
  var div = place('\\u2026 ' + count + (count === 1 ? ' more caller' : ' more callers'), 0, graph.clientWidth, row);
  div.className = 'folded';
  div.onclick = function () { zoomTo(node); };
}
function box(node, from, wide, row) {
  if (view[0] === 'gone' && size(data) === 0) return;
  var div = place(label(node), from, wide, row);
  div.style.backgroundColor = colour(node);
  div.className = (isNew(node) ? 'new ' : '') + (node.k ? 'named ' : '') + (match ? match(node) ? 'hit' : 'miss' : '');
  div.title = says(node);
  div.setAttribute('role', 'treeitem'); div.setAttribute('aria-level', row + 1); div.setAttribute('aria-label', says(node));
  div.onmouseenter = div.onfocus = function () { show(node); };
  div.onclick = function () { show(node); zoomTo(node); };
  boxes.push({ node: node, element: div, row: row, from: from });
}
function zoomTo(node, focus) {
  zoom = active = node;
  draw(focus);
  if (graph.getBoundingClientRect().top < 0) graph.scrollIntoView();
}
function isDrawn(node) { return boxes.some(function (one) { return one.node === node; }); }
graph.onkeydown = function (event) {
  var here = boxes.filter(function (one) { return one.node === active; })[0], to = null;
  if (!here || event.ctrlKey || event.altKey || event.metaKey) return;
  var inRow = boxes.filter(function (one) { return one.row === here.row; }).sort(function (a, b) { return a.from - b.from; });
  var at = inRow.indexOf(here);
  if (event.key === 'Enter' || event.key === ' ') zoomTo(active, true);
  else if (event.key === 'Escape') zoomTo(data, true);
  else if (event.key === 'ArrowUp') to = active.up;
  else if (event.key === 'ArrowDown') to = active.c.filter(isDrawn).sort(function (a, b) { return size(b) - size(a); })[0];
  else if (event.key === 'ArrowLeft') to = at > 0 && inRow[at - 1].node;
  else if (event.key === 'ArrowRight') to = at + 1 < inRow.length && inRow[at + 1].node;
  else return;
  event.preventDefault();
  if (!to) return;
  if (!isDrawn(to)) return zoomTo(to, true);
  active = to;
  boxes.forEach(function (one) { one.element.tabIndex = one.node === active ? 0 : -1; if (one.node === active) one.element.focus(); });
};
function tellFound() {
  found.textContent = '';
  if (!match) return;
  var hits = 0, b = 0, h = 0, left = [data];
  each(data, function (node) { if (match(node)) hits++; });
  while (left.length) { var one = left.pop(); if (match(one)) { b += one.b; h += one.h; } else left.push.apply(left, one.c); }
  var drawn = boxes.filter(function (one) { return match(one.node); }).length;
  found.textContent = hits + ' found' + (hits ? two ? ', together ' + part(b) + ' \\u2192 ' + part(h) + ' of base\\u2019s time' : ', together ' + part(h) : '') +
    (drawn < hits ? '; ' + (hits - drawn) + ' not drawn here' : '');
}
search.oninput = function () {
  var word = this.value.toLowerCase();
  match = word ? function (node) { return (node.n + ' ' + node.f).toLowerCase().indexOf(word) >= 0; } : null;
  draw();
};
search.onkeydown = function (event) {
  if (event.key !== 'Enter' || !match) return;
  var hits = [];
  each(data, function (node) { if (match(node) && size(node) > 0) hits.push(node); });
  hits.sort(function (a, b) { return size(b) - size(a); });
  if (hits.length) { zoomTo(hits[(hits.indexOf(zoom) + 1) % hits.length]); show(zoom); }
};
views.forEach(function (one) {
  var button = document.createElement('button');
  button.textContent = one[1]; button.dataset.view = one[0];
  button.onclick = function () {
    view = one;
    while (zoom.up && size(zoom) === 0) zoom = zoom.up;
    press(); draw();
  };
  byId('views').appendChild(button);
});
function press() {
  document.querySelectorAll('button[data-view]').forEach(function (button) { button.setAttribute('aria-pressed', String(button.dataset.view === view[0])); });
}
out.onclick = function () { zoomTo(data); };
document.querySelectorAll('td[data-function]').forEach(function (cell) {
  var button = document.createElement('button'), name = cell.firstChild;
  button.textContent = name.textContent; cell.replaceChild(button, name);
  button.onclick = function () {
    var wanted = cell.dataset.file + '\\n' + button.textContent;
    search.value = button.textContent;
    match = function (node) { return key(node) === wanted; };
    zoomTo(data); graph.scrollIntoView({ block: 'center' });
  };
});
(two ? [['rgb(230,120,0)', 'itself takes more'], ['rgb(62,134,216)', 'itself takes less'], ['#e4e4e4', 'itself as before'], ['#d79cc4', 'new code']]
  : [['#ffd08a', 'this repository'], ['#c9dcf2', 'packages'], ['#dcdcdc', 'the runtime']]).forEach(function (one) {
  var entry = document.createElement('span'), swatch = document.createElement('span');
  entry.className = 'one'; swatch.className = one[1] === 'new code' ? 'key new' : 'key'; swatch.style.backgroundColor = one[0];
  entry.appendChild(swatch); entry.appendChild(document.createTextNode(one[1]));
  byId('legend').appendChild(entry);
});
if (document.body.dataset.named === '1') byId('legend').appendChild(document.createTextNode('\\u25b6 named as a cause'));
var waiting = 0;
window.onresize = function () { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(function () { draw(); }); };
press(); draw();
})();
`;

// EXTERNAL MODULE: ./lib/report/why/terminal.js
var terminal = __webpack_require__(5563);
// EXTERNAL MODULE: ./lib/report/why/words.js
var words = __webpack_require__(326);
;// CONCATENATED MODULE: ./lib/report/why/flame.js
/** A differential flame graph as one HTML page that fetches nothing. The width of a box is the sum of what grew and what
 *  shrank in it, or the time itself; its colour is what it takes more or less itself, what is new has a colour and a hatch
 *  of its own, and what vanished a view of its own. The functions stand below as a table, which needs no script. */






const mostNodes = 20_000;
function renderFlame({ benchmark, base, head, tree, why }) {
    const title = `${(0,visible/* visibleWithin */.C9)(benchmark, 120)}: ${base === null ? head.slice(0, 10) : `${base.slice(0, 10)} → ${head.slice(0, 10)}`}`;
    const named = new Set(why?.functions.map(({ file, name }) => `${file}\0${name}`));
    const { least, leftOut } = leastDrawn(tree);
    const left = leftOut === 0 ? '' : ` ${(0,numbers/* counted */.hS)(leftOut, 'more box', 'more boxes')}, the smallest, were left out.`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${flameStyle}</style>
</head>
<body data-two="${base === null ? '' : '1'}" data-named="${named.size === 0 ? '' : '1'}">
<h1>${escaped(title)}</h1>
<p>${escaped(foundText(tree, base, why))}</p>
<div class="bar"><span id="views"></span> <label>Search <input id="search" type="search"></label> <button id="out" hidden>Zoom out</button> <output id="found"></output></div>
<p><span id="width"></span> <span id="legend"></span></p>
<div id="graph" role="tree" aria-label="Flame graph"></div>
<p class="quiet" id="small"></p>
<p class="quiet">A box is a function; below it is what it calls. Click or Enter zooms in, a box above zooms out, Escape zooms out to all; arrow keys go from box to box.${left}</p>
<p id="told" aria-live="polite"></p>
${functionsTable(tree, base !== null, named)}
<script type="application/json" id="data">${scriptText(JSON.stringify(drawn(tree, least, named)))}</script>
<script>${flameScript}</script>
</body>
</html>
`;
}
/** What is above the graph: the change, and what is said of it everywhere else. */
function foundText(tree, base, why) {
    if (base === null)
        return '';
    const change = `${(0,numbers/* signedPercent */.wu)(tree.head - tree.base)} in the profiled runs.`;
    if (why === null)
        return change;
    return `${change} ${(0,terminal/* capital */.Nx)((0,terminal/* plain */.pj)((0,words/* whyPhrase */.y_)(why)))}.`;
}
/** From what size on boxes are drawn so that no more are than a page can hold; what calls a box is never smaller. */
function leastDrawn(tree) {
    const sizes = [...nodesOf(tree)].map(sizeOf).toSorted((a, b) => b - a);
    if (sizes.length <= mostNodes)
        return { least: 0, leftOut: 0 };
    const least = sizes[mostNodes - 1];
    // Of many that are as large as the last one none has to be drawn for another.
    const above = sizes.findIndex((size) => size <= least);
    return { least: least * (1 + 1e-9), leftOut: sizes.length - above };
}
function sizeOf({ base, head }) {
    return Math.max(base, head);
}
function* nodesOf(root) {
    const left = [root];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
        yield node;
        left.push(...node.children.values());
    }
}
function drawn(node, least, named) {
    const children = [...node.children.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return {
        n: (0,visible/* visibleWithin */.C9)(node.name || '(anonymous)', 200),
        f: (0,visible/* visibleWithin */.C9)(node.file, 300),
        l: node.line,
        b: round(node.base),
        h: round(node.head),
        o: node.origin,
        k: named.has(`${node.file}\0${node.name}`) ? 1 : 0,
        c: children.filter((child) => sizeOf(child) >= least).map((child) => drawn(child, least, named)),
    };
}
const mostRows = 15;
const leastRow = 0.002;
/** The functions by what they take themselves, without what they call, wherever they are called from. */
function functionsTable(tree, isDifference, named) {
    const rows = new Map();
    for (const node of nodesOf(tree)) {
        if (node === tree)
            continue;
        const key = `${node.file}\0${node.name}`;
        const row = rows.get(key) ?? { node, base: 0, head: 0 };
        rows.set(key, row);
        const below = [...node.children.values()];
        row.base += below.reduce((left, child) => left - child.base, node.base);
        row.head += below.reduce((left, child) => left - child.head, node.head);
    }
    const weight = ({ base, head }) => (isDifference ? Math.abs(head - base) : head);
    const largest = [...rows.values()]
        .filter((row) => weight(row) >= leastRow)
        .toSorted((a, b) => weight(b) - weight(a))
        .slice(0, mostRows);
    if (largest.length === 0)
        return '';
    const heads = isDifference ? ['Base', 'Head', 'Change'] : ['Time'];
    const caption = isDifference
        ? 'What functions take more or less themselves, without what they call, in parts of base’s time'
        : 'What functions take themselves, without what they call';
    return `<table><caption>${caption}</caption>
<tr><th>Function</th>${heads.map((text) => `<th class="number">${text}</th>`).join('')}</tr>
${largest.map((row) => functionRow(row, isDifference, named)).join('\n')}
</table>`;
}
function functionRow({ node, base, head }, isDifference, named) {
    const name = escaped((0,visible/* visibleWithin */.C9)(node.name || '(anonymous)', 200));
    const file = escaped((0,visible/* visibleWithin */.C9)(node.file, 300));
    const place = node.file === '' ? '' : `<small>${file}:${node.line}</small>`;
    const mark = named.has(`${node.file}\0${node.name}`) ? ' ▶' : '';
    const texts = isDifference ? [(0,percent/* percent */.K)(base), (0,percent/* percent */.K)(head), (0,numbers/* signedPercent */.wu)(head - base)] : [(0,percent/* percent */.K)(head)];
    const cells = texts.map((text) => `<td class="number">${text}</td>`);
    return `<tr><td data-function data-file="${file}"><span>${name}</span>${mark}${place}</td>${cells.join('')}</tr>`;
}
function round(value) {
    return Math.round(value * 1e6) / 1e6;
}
function escaped(text) {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** Nothing in it can end the element it stands in. */
function scriptText(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/app/explaining/pictures.js
/** What profiles look like, as files: a page with a flame graph, a file for speedscope, folded stacks of each side. For the
 *  command `explain`, and for the artifact of a gate. */






/** @param before what the names begin with: of several benchmarks each has its own. */
function picturesOf(found, commits, before = '') {
    const benchmark = found.kind === 'hotspots' ? found.hotspots.benchmark : found.benchmark;
    const profiles = found.kind === 'hotspots' ? { base: null, head: found.profile } : found.profiles;
    const ratio = found.kind === 'hotspots' ? 1 : 1 + (found.why.change?.estimate ?? 0);
    const stem = `${before}${fileName(benchmark)}`;
    const tree = differenceTree(profiles, ratio);
    const why = found.kind === 'hotspots' ? null : found.why;
    return [
        { file: `${stem}.html`, text: renderFlame({ benchmark, base: commits.base, head: commits.head, tree, why }) },
        { file: `${stem}.speedscope.json`, text: speedscopeOf(benchmark, profiles) },
        { file: `${stem}.head.folded`, text: foldedOf(profiles.head) },
        ...(profiles.base === null ? [] : [{ file: `${stem}.base.folded`, text: foldedOf(profiles.base) }]),
    ];
}
/** Files of the same names are replaced. @returns their paths. @throws Failure where they cannot be written. */
function writePictures(folder, pictures) {
    return pictures.map(({ file, text }) => {
        const whole = external_node_path_.join(folder, file);
        (0,files/* writeFileWhole */.tG)(whole, text);
        return whole;
    });
}
/** A name of any benchmark as a name of a file. */
function fileName(benchmark) {
    return (benchmark
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[.-]+|-+$/g, '')
        .slice(0, 100) || 'benchmark');
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./lib/discover/tree.js
var discover_tree = __webpack_require__(8215);
;// CONCATENATED MODULE: ./lib/discover/dotnet.js
/** BenchmarkDotNet: a project that refers to it. */

const dotnet = {
    find(tree) {
        return (0,discover_tree/* filesWith */.sH)(tree, /\.(cs|fs|vb)proj$/, /<PackageReference\s+Include="BenchmarkDotNet"/i).flatMap((project) => suiteOf(tree, project));
    },
};
function suiteOf(tree, project) {
    const sources = (0,discover_tree/* filesWith */.sH)(tree, /\.(cs|fs|vb)$/, /\bBenchmark(Switcher|Runner)\b/).filter((file) => (0,discover_tree/* isBelow */.Yw)((0,discover_tree/* folderOf */.yS)(project), file));
    if (sources.length === 0)
        return [];
    const takesArguments = sources.some((file) => /\bBenchmarkSwitcher\b|\bBenchmarkRunner\.Run[^;]*\bargs\b/.test(tree.text(file) ?? ''));
    return [
        {
            tool: 'BenchmarkDotNet',
            workingDirectory: '.',
            setup: `dotnet build --configuration Release ${project}`,
            run: `dotnet run --configuration Release --no-build --project ${project} -- --filter '*' --job short --exporters fulljson --memory --artifacts artifacts`,
            results: 'artifacts/results/*-report-full.json',
            format: 'benchmarkdotnet',
            seen: [project, ...sources],
            needs: [dotnetStep(tree)],
            shorter: '`--job short`, or a narrower `--filter`',
            remarks: takesArguments
                ? []
                : [
                    'The program does not hand its arguments to BenchmarkDotNet: let its Main call `BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)`.',
                ],
        },
    ];
}
function dotnetStep(tree) {
    return {
        uses: 'actions/setup-dotnet@v5',
        with: tree.files.includes('global.json') ? { 'global-json-file': 'global.json' } : { 'dotnet-version': '9.0.x' },
    };
}

;// CONCATENATED MODULE: ./lib/discover/go.js
/** Go: `func Benchmark…` in test files, in the module at the root or in modules below it. */

const go = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, /_test\.go$/, /^func Benchmark[^a-z]\w*\s*\(\s*\w+\s+\*testing\.B\b/m);
        const byModule = (0,discover_tree/* grouped */.zD)(files, (file) => (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), 'go.mod') ?? '');
        return [...byModule].flatMap(([module, seen]) => (module === '' ? [] : [suiteIn(tree, module, seen)]));
    },
};
/** More packages than this are told by `./...`. */
const mostPackages = 6;
function suiteIn(tree, module, seen) {
    const folders = [...new Set(seen.map((file) => (0,discover_tree/* relativeTo */.Mf)(module, (0,discover_tree/* folderOf */.yS)(file))))].sort();
    const few = folders.length <= mostPackages;
    const packages = few ? folders.map((folder) => (folder === '.' ? '.' : `./${folder}`)).join(' ') : './...';
    const others = tree.files.filter((file) => file.endsWith('_test.go') && (0,discover_tree/* isBelow */.Yw)(module, file) && !folders.includes((0,discover_tree/* relativeTo */.Mf)(module, (0,discover_tree/* folderOf */.yS)(file))));
    return {
        tool: 'go test -bench',
        workingDirectory: module,
        setup: `go test -run '^$' ${packages}`,
        run: `go test -run '^$' -bench {filter} -benchmem -benchtime 100ms ${packages}`,
        results: null,
        format: 'go',
        seen,
        needs: [
            {
                uses: 'actions/setup-go@v6',
                with: { 'go-version-file': (0,discover_tree/* joined */.oR)(module, 'go.mod'), 'cache-dependency-path': sumOf(tree, module) },
            },
        ],
        shorter: '`-benchtime 20ms`',
        remarks: few || others.length === 0
            ? []
            : [`${folders.length} packages have benchmarks; \`./...\` starts the others for nothing.`],
    };
}
function sumOf(tree, module) {
    return tree.files.find((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'go.sum' && (0,discover_tree/* folderOf */.yS)(file) === module) ?? (0,discover_tree/* joined */.oR)(module, 'go.mod');
}

;// CONCATENATED MODULE: ./lib/discover/java/jmh.js
/** JMH under Maven and Gradle. */

const source = /\.(java|kt|scala)$/;
const measures = /@(?:org\.openjdk\.jmh\.annotations\.)?Benchmark\b/;
const jmhUse = /\borg\.openjdk\.jmh\b/;
const jmh = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, source, measures).filter((file) => jmhUse.test(tree.text(file) ?? ''));
        if (files.length === 0)
            return [];
        return [...maven(tree, files), ...gradle(tree, files)];
    },
};
/** One fork: Benchgate starts the whole again, which is a fresh machine each time. */
const flags = '-f 1 -wf 0 -wi 3 -w 200ms -i 3 -r 100ms -foe true -rf json -rff jmh.json {filter}';
/** The module that holds each file, where it is Maven's and knows JMH. */
function maven(tree, files) {
    const byModule = (0,discover_tree/* grouped */.zD)(files, (file) => (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), 'pom.xml', (text) => /jmh-core|jmh/.test(text)) ?? '');
    return [...byModule].flatMap(([module, seen]) => (module === '' ? [] : [mavenSuite(tree, module, seen)]));
}
function mavenSuite(tree, module, seen) {
    const root = topOf(tree, module);
    const way = (0,discover_tree/* relativeTo */.Mf)(root, module);
    const pom = tree.text((0,discover_tree/* joined */.oR)(module, 'pom.xml')) ?? '';
    const start = (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(root, 'mvnw')) ? './mvnw' : 'mvn';
    const only = way === '.' ? '' : ` --projects ${way} --also-make${profiles(tree, root, module)}`;
    const jar = /maven-shade-plugin/.test(pom) ? shadedJar(pom) : null;
    const inTests = seen.some((file) => (0,discover_tree/* relativeTo */.Mf)(module, file).startsWith('src/test/'));
    const classes = `-DincludeScope=test -Dmdep.outputFile=target/benchgate.classpath`;
    const goal = jar !== null
        ? 'package -DskipTests -Dmaven.javadoc.skip=true'
        : `${inTests ? 'test-compile' : 'compile'} dependency:build-classpath ${classes}`;
    const folders = inTests ? 'target/test-classes:target/classes' : 'target/classes';
    const run = jar !== null
        ? `java -jar ${jar} ${flags}`
        : `java -cp "${folders}:$(cat target/benchgate.classpath)" org.openjdk.jmh.Main ${flags}`;
    return {
        tool: 'JMH',
        workingDirectory: root,
        setup: `${start} --batch-mode --quiet ${goal}${only}`,
        run: way === '.' ? run : `cd ${way} && ${run}`,
        results: (0,discover_tree/* joined */.oR)(way, 'jmh.json'),
        format: 'jmh',
        seen,
        needs: [javaStep(tree, 'maven', newestFor(tree, root))],
        shorter: '`-wi`, `-w`, `-i` and `-r`',
        remarks: aloneRemark(tree, root),
    };
}
/** The top of the modules: the highest folder whose pom.xml leads down to it. */
function topOf(tree, module) {
    let best = module;
    for (let at = module; at !== '.';) {
        at = (0,discover_tree/* folderOf */.yS)(at);
        if (modulesIn(pomOf(tree, at)).includes((0,discover_tree/* relativeTo */.Mf)(at, best)))
            best = at;
    }
    return best;
}
function pomOf(tree, folder) {
    return apart(tree.text((0,discover_tree/* joined */.oR)(folder, 'pom.xml')) ?? '', '<!--', '-->').outside;
}
/** What stands between two marks, and the rest. */
function apart(text, open, close) {
    const [first = '', ...others] = text.split(open);
    const cut = others.map((one) => (one.includes(close) ? one.indexOf(close) : one.length));
    return {
        inside: others.map((one, i) => one.slice(0, cut[i])),
        outside: [first, ...others.map((one, i) => one.slice(cut[i] + close.length))].join(''),
    };
}
function modulesIn(pom) {
    return [...pom.matchAll(/<module>\s*(?:\.\/)?([^<]*?)\/?\s*<\/module>/g)].map((match) => match[1]);
}
/** Of the modules between the root and this one, those that stand in a profile alone need it to be active. */
function profiles(tree, root, module) {
    const names = [];
    for (let [at, best] = [module, module]; at !== root;) {
        at = (0,discover_tree/* folderOf */.yS)(at);
        const pom = pomOf(tree, at);
        const way = (0,discover_tree/* relativeTo */.Mf)(at, best);
        if (!modulesIn(pom).includes(way))
            continue;
        best = at;
        const { inside, outside } = apart(pom, '<profile>', '</profile>');
        const own = inside.filter((profile) => modulesIn(profile).includes(way));
        if (modulesIn(outside).includes(way) || own.some(isActive))
            continue;
        names.push(...own.slice(0, 1).flatMap((profile) => /<id>\s*([\w.-]+)\s*<\/id>/.exec(profile)?.[1] ?? []));
    }
    return names.length === 0 ? '' : ` --activate-profiles ${[...new Set(names)].join(',')}`;
}
/** Where nothing else is activated. */
function isActive(profile) {
    return /<activeByDefault>\s*true\s*</.test(profile);
}
/** A project that stands below another and is none of its modules takes that one as it was released, or installed. */
function aloneRemark(tree, root) {
    const isBelowOther = root !== '.' && (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(root), 'pom.xml') !== null;
    return isBelowOther
        ? [
            `${(0,discover_tree/* joined */.oR)(root, 'pom.xml')} is no module of the project around it: it may measure a release in place of this commit.`,
        ]
        : [];
}
/** The jar that holds everything, as the shade plugin is told to call it. */
function shadedJar(pom) {
    const named = [...pom.matchAll(/<finalName>([^<]+)<\/finalName>/g)].map((match) => match[1]).at(-1);
    if (named !== undefined && !named.includes('$'))
        return `target/${named}.jar`;
    const property = /<uberjar\.name>([\w.-]+)<\/uberjar\.name>/.exec(pom)?.[1];
    return `target/${property ?? 'benchmarks'}.jar`;
}
/** The plugin `me.champeau.jmh` makes a jar of what is in `src/jmh`. */
function gradle(tree, files) {
    const plugin = /me\.champeau\.(gradle\.)?jmh|\bjmhJar\b|alias\(libs\.plugins\.jmh\)|\bjmh\s*\{/;
    const builds = ['build.gradle', 'build.gradle.kts'];
    const moduleOf = (file) => builds
        .map((name) => (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), name, (text) => plugin.test(text)))
        .find((one) => one !== null) ?? '';
    return [...(0,discover_tree/* grouped */.zD)(files, moduleOf)].flatMap(([module, seen]) => module === '' ? [] : [gradleSuite(tree, module, seen)]);
}
function gradleSuite(tree, module, seen) {
    const root = settingsFolder(tree, module);
    const way = (0,discover_tree/* relativeTo */.Mf)(root, module);
    const start = (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(root, 'gradlew')) ? './gradlew' : 'gradle';
    const task = way === '.' ? ':jmhJar' : `:${way.replaceAll('/', ':')}:jmhJar`;
    return {
        tool: 'JMH',
        workingDirectory: root,
        setup: `${start} --no-daemon --quiet ${task}`,
        run: `java -jar ${(0,discover_tree/* joined */.oR)(way, 'build/libs')}/*-jmh.jar ${flags}`,
        results: 'jmh.json',
        format: 'jmh',
        seen,
        needs: [javaStep(tree, 'gradle')],
        shorter: '`-wi`, `-w`, `-i` and `-r`',
        remarks: [],
    };
}
function settingsFolder(tree, module) {
    return (0,discover_tree/* folderAbove */.m$)(tree, module, 'settings.gradle') ?? (0,discover_tree/* folderAbove */.m$)(tree, module, 'settings.gradle.kts') ?? module;
}
/** The newest Java of these that still compiles the oldest language that a pom.xml asks for. */
function newestFor(tree, root) {
    const poms = tree.files.filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'pom.xml' && (0,discover_tree/* isBelow */.Yw)(root, file));
    const asked = /<(?:maven\.compiler\.)?(?:source|target|release)>\s*(?:1\.)?(\d+)\s*</g;
    const languages = poms.flatMap((file) => [...(tree.text(file) ?? '').matchAll(asked)].map((match) => Number(match[1])));
    const oldest = Math.min(8, ...languages);
    return oldest < 7 ? '11' : oldest < 8 ? '17' : '21';
}
function javaStep(tree, cache, newest = '21') {
    const file = ['.java-version', '.tool-versions', '.sdkmanrc'].find((name) => (0,discover_tree/* has */.zy)(tree, name) && (name !== '.tool-versions' || /^java\s/m.test(tree.text(name) ?? '')));
    const version = file === undefined ? { 'java-version': newest } : { 'java-version-file': file };
    return { uses: 'actions/setup-java@v5', with: { distribution: 'temurin', ...version, cache } };
}

// EXTERNAL MODULE: ./lib/discover/javascript/built-in.js
var built_in = __webpack_require__(2087);
;// CONCATENATED MODULE: ./lib/discover/javascript/deno.js
/** `Deno.bench`, in whatever files it stands. */

const deno_name = /[_./](bench|benchmark)\.[cm]?[jt]sx?$|(^|\/)bench(es|marks?)?\/[^/]+\.[cm]?[jt]sx?$/;
/** By its own name, or taken out of `Deno`. */
const usesBench = /\bDeno\.bench\s*\(|\{[^{}]*\bbench\b[^{}]*\}\s*=\s*Deno\b/;
const candidates = /(^|[_./])bench\.[cm]?[jt]sx?$/;
const deno = {
    find(tree) {
        const seen = (0,discover_tree/* filesWith */.sH)(tree, deno_name, usesBench);
        if (seen.length === 0)
            return [];
        const paths = seen.length > 8
            ? (0,discover_tree/* shortened */.vI)(seen, tree.files.filter((file) => candidates.test(file)))
            : seen;
        const version = (0,discover_tree/* has */.zy)(tree, '.dvmrc') ? { 'deno-version-file': '.dvmrc' } : { 'deno-version': 'v2.x' };
        return [
            {
                tool: 'deno bench',
                workingDirectory: '.',
                setup: null,
                run: `deno bench --allow-all --json --filter "/{filter}/" ${paths.length > 8 ? '' : paths.join(' ')}`.trim(),
                results: null,
                format: 'deno',
                seen,
                needs: [{ uses: 'denoland/setup-deno@v2', with: version }],
                shorter: 'fewer files in `run`, or `n` of each benchmark',
                remarks: [],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/discover/javascript/imports.js
var imports = __webpack_require__(5057);
// EXTERNAL MODULE: ./lib/discover/javascript/package-manager.js
var package_manager = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/discover/javascript/script-chain.js
/** Takes a package's script apart: what only has to happen once (installing, building) from what measures, through the
 *  scripts and the folders that it goes through. Running it whole would install within each launch. */



const deepest = 6;
const mostSteps = 24;
/** Commands that are looked at for one script: scripts that start each other many times are nobody's suite. */
const mostCommands = 200;
const mostWords = 80;
/** What no shell reads as anything but words. */
const plainWords = /^[\w@%+=:,./ -]+$/;
/** What starts a file, with the variables that are set for it. */
const starts = /^(cross-env\s+)?([A-Za-z_]\w*=\S*\s+)*(node|tsx|ts-node|jiti|esno|esmo|bun)\s/;
/** Null where the script is anything but a plain chain of commands joined with `&&`. */
function chainOf(tree, folder, name) {
    const steps = stepsOfScript({ tree, left: mostCommands }, folder, name, deepest);
    if (steps === null || steps.length === 0 || steps.length > mostSteps)
        return null;
    const first = steps.findIndex((step) => script_chain_measures(tree, step));
    // Where no file tells, the last command is what the others prepare.
    const from = first < 0 ? steps.length - 1 : first;
    const runs = steps.slice(from);
    return runs.some(({ kind }) => kind !== 'other') ? null : { before: steps.slice(0, from), runs };
}
function script_chain_measures(tree, { command, files }) {
    if (files.some((file) => (0,imports/* harnessOf */.QW)(tree.text(file) ?? '') !== null))
        return true;
    return starts.test(command) && files.some((file) => /bench|perf/i.test(file) && !/build|install|setup/i.test(file));
}
/** With what npm and others run around it: `prebench`. */
function stepsOfScript(following, folder, name, depth) {
    const manifest = (0,package_manager/* manifestIn */.tn)(following.tree, folder);
    const script = manifest?.scripts[name];
    if (manifest === null || script === undefined || depth === 0)
        return null;
    const { [`pre${name}`]: first } = manifest.scripts;
    const before = first === undefined ? [] : stepsOfText(following, folder, first, depth);
    const own = stepsOfText(following, folder, script, depth);
    return before === null || own === null ? null : [...before, ...own];
}
function stepsOfText(following, start, script, depth) {
    const { tree } = following;
    const steps = [];
    let folder = start;
    for (const part of script.split('&&').map((one) => one.trim())) {
        if (following.left-- <= 0)
            return null;
        const moved = /^cd\s+(\S+)$/.exec(part)?.[1];
        if (moved !== undefined) {
            const target = within(folder, moved);
            if (target === null || (target !== '.' && !(0,discover_tree/* isFolder */.lQ)(tree, target)))
                return null;
            folder = target;
            continue;
        }
        if (/^node\s+(-v|--version)$/.test(part))
            continue;
        const found = stepsOfPart(following, folder, part, depth);
        if (found === null)
            return null;
        steps.push(...found);
    }
    return steps;
}
function stepsOfPart(following, folder, part, depth) {
    const { tree } = following;
    const inTurn = /^(?:run-s|npm-run-all)((?:\s+[\w:.*"'-]+)+)$/.exec(part)?.[1];
    if (inTurn !== undefined)
        return stepsInTurn(following, folder, inTurn, depth);
    if (!plainWords.test(part))
        return null;
    if (/^(npm|pnpm|yarn|bun)\s+(i|install|ci)(\s+--?[\w=-]+)*$/.test(part) || /^(yarn|pnpm)$/.test(part))
        return [{ folder, command: part, kind: 'install', files: [] }];
    const script = scriptIn((0,package_manager/* manifestIn */.tn)(tree, folder), part);
    if (script !== null)
        return stepsOfRun(following, folder, script, depth);
    return [{ folder, command: part, kind: 'other', files: filesIn(tree, folder, part) }];
}
/** A script that starts what measures, or only installs, is gone into; any other is a command as it stands. */
function stepsOfRun(following, folder, script, depth) {
    const inner = stepsOfScript(following, folder, script, depth - 1) ?? [];
    const isTaken = inner.some((step) => script_chain_measures(following.tree, step)) || inner.every(({ kind }) => kind === 'install');
    return isTaken && inner.length > 0 ? inner : [{ folder, command: script, kind: 'script', files: [] }];
}
/** `run-s build bench:*`: scripts one after the other, globs in the order of the manifest. */
function stepsInTurn(following, folder, words, depth) {
    const names = Object.keys((0,package_manager/* manifestIn */.tn)(following.tree, folder)?.scripts ?? {}).filter((name) => /^\w[\w:.-]*$/.test(name));
    const asked = words
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/["']/g, ''));
    if (asked.some((word) => /^(-p|--parallel|-r|--race|-P|-l)$/.test(word)))
        return null;
    const chosen = asked
        .filter((word) => !word.startsWith('-'))
        .flatMap((word) => names.filter((name) => globOf(word).test(name)));
    if (chosen.length > following.left)
        return null;
    const steps = chosen.map((name) => stepsOfRun(following, folder, name, depth));
    return steps.includes(null) ? null : steps.flatMap((one) => one ?? []);
}
/** Of npm-run-all: a star stops at a colon, two do not. */
function globOf(word) {
    const pattern = word.replaceAll('.', '\\.').replaceAll('**', '\0').replaceAll('*', '[^:]*').replaceAll('\0', '.*');
    return new RegExp(`^${pattern}$`);
}
/** The script that `npm run x`, `pnpm x` and the like start; null where the manifest has none of that name. */
function scriptIn(manifest, part) {
    const name = /^(?:npm|pnpm|yarn|bun)\s+(?:run|run-script)\s+(?:--silent\s+|-s\s+)?([\w:.-]+)$/.exec(part)?.[1] ??
        /^(?:pnpm|yarn)\s+([\w:.-]+)$/.exec(part)?.[1];
    return name !== undefined && manifest?.scripts[name] !== undefined ? name : null;
}
/** Files of the tree that a command names, with the ends that Node puts behind a folder or a bare name. */
function filesIn(tree, folder, command) {
    const words = command.split(/\s+/, mostWords).map((word) => word.replace(/^['"]?(\.\/)?|['"]$/g, ''));
    const named = words.flatMap((word) => {
        const isFolderItself = word === '' || word === '.';
        if (isFolderItself ? !starts.test(command) : !/\w/.test(word))
            return [];
        const path = isFolderItself ? folder : within(folder, word);
        if (path === null)
            return [];
        const ends = ['', '.js', '.mjs', '.cjs', '.ts'].map((end) => path + end);
        const indexes = ['index.js', 'index.mjs', 'index.cjs', 'index.ts'].map((index) => (0,discover_tree/* joined */.oR)(path, index));
        return [...(isFolderItself ? [] : ends), ...indexes].filter((one) => (0,discover_tree/* has */.zy)(tree, one));
    });
    return [...new Set(named)].filter((file) => /\.[cm]?[jt]sx?$/.test(file));
}
/** Null where it leads out of the tree. */
function within(folder, path) {
    let at = folder;
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && at === '.')
            return null;
        at = part === '..' ? (0,discover_tree/* folderOf */.yS)(at) : (0,discover_tree/* joined */.oR)(at, part);
    }
    return at;
}

// EXTERNAL MODULE: ./lib/discover/javascript/set-up.js
var set_up = __webpack_require__(473);
;// CONCATENATED MODULE: ./lib/discover/javascript/taken-apart.js
/** A script's chain as `setup` and `run`: what it prepares joins what its files need anyway, each once. */



/** Programs that packages bring to run TypeScript, or with variables. */
const broughtStarter = /^(cross-env|tsx|ts-node|jiti|esno|esmo)\s/;
const ownStarter = /^([A-Za-z_]\w*=\S*\s+)*(node|bun)\s/;
/** Programs of the system; what else a script starts comes with a package. */
const ofSystem = /^(node|bun|make|cmake|cargo|go|git|rm|cp|mv|mkdir|sh|bash|touch|python3?)\s/;
/** Null where some command cannot stand by itself. */
function takenApart(tree, folder, prepared, { before, runs }) {
    const { exec } = prepared.manager;
    const runCommands = runs.map((step) => {
        const { command } = step;
        if (ownStarter.test(command))
            return inFolder(folder, step.folder, command);
        return broughtStarter.test(command) ? inFolder(folder, step.folder, `${exec} ${command}`) : null;
    });
    const files = runs.flatMap((step) => step.files);
    const steps = preparing(tree, [...prepared.steps, ...ownPackages(tree, prepared, files)], prepared, before);
    if (steps === null || runCommands.includes(null))
        return null;
    return { setup: (0,set_up/* sequence */.K)(folder, steps), run: together(runCommands.map((one) => one)) };
}
function inFolder(from, folder, command) {
    return { way: (0,discover_tree/* relativeTo */.Mf)(from, folder), command };
}
/** One `cd` where all are in one folder, else one for each. */
function together(commands) {
    const [first] = commands;
    const isOne = commands.every(({ way }) => way === first.way);
    const line = commands.map(({ command }) => command).join(' && ');
    if (isOne)
        return first.way === '.' ? line : `cd ${first.way} && ${line}`;
    return commands.map(({ way, command }) => (way === '.' ? command : `(cd ${way} && ${command})`)).join(' && ');
}
/** Files that are started may lie in a package of their own, which no workspace installs. */
function ownPackages(tree, { manifest }, files) {
    const folders = new Set(files.flatMap((file) => (0,package_manager/* manifestAbove */.VC)(tree, (0,discover_tree/* folderOf */.yS)(file))?.folder ?? []));
    return [...folders].flatMap((folder) => {
        const own = (0,package_manager/* manifestIn */.tn)(tree, folder);
        const isInner = folder !== manifest.folder && (0,discover_tree/* isBelow */.Yw)(manifest.folder, folder);
        const isMember = manifest.hasWorkspaces && !(0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, 'package-lock.json'));
        return own === null || !isInner || isMember || !own.needsInstall
            ? []
            : [[folder, [(0,package_manager/* packageManagerOf */.n_)(tree, own).install]]];
    });
}
/** After what the files need, what the script does besides. A package is installed before anything of it runs. */
function preparing(tree, needed, prepared, before) {
    const steps = [...needed];
    const isThere = (folder, command) => steps.some(([at, commands]) => at === folder && commands.includes(command));
    for (const { folder, command, kind } of before) {
        const own = (0,package_manager/* manifestIn */.tn)(tree, folder);
        const manager = own === null ? prepared.manager : (0,package_manager/* packageManagerOf */.n_)(tree, own);
        const needsInstall = kind === 'install' || own?.needsInstall === true;
        if (needsInstall && !isThere(folder, manager.install))
            steps.push([folder, [manager.install]]);
        if (kind === 'install')
            continue;
        const whole = kind === 'script'
            ? `${manager.command} run ${command}`
            : ofSystem.test(command)
                ? command
                : /^\w[\w@/.-]*(\s|$)/.test(command)
                    ? `${manager.exec} ${command}`
                    : null;
        if (whole === null)
            return null;
        if (!isThere(folder, whole))
            steps.push([folder, [whole]]);
    }
    return joinedByFolder(steps);
}
/** Neighbours in one folder are one step. */
function joinedByFolder(steps) {
    const joined = [];
    for (const [folder, commands] of steps) {
        const last = joined.at(-1);
        if (last !== undefined && last[0] === folder)
            joined[joined.length - 1] = [folder, [...last[1], ...commands]];
        else
            joined.push([folder, commands]);
    }
    return joined;
}

;// CONCATENATED MODULE: ./lib/discover/javascript/scripts.js
/** Suites that a package's script starts (`npm run bench`), whatever they measure with. */






const isBench = /^(bench|benchmarks?|perf)([:\-.](node|run|all|js))?$/;
const scripts = {
    find(tree) {
        return tree.files
            .filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'package.json')
            .flatMap((file) => suitesOf(tree, (0,discover_tree/* folderOf */.yS)(file)));
    },
};
function suitesOf(tree, folder) {
    const manifest = (0,package_manager/* manifestIn */.tn)(tree, folder);
    if (manifest === null)
        return [];
    const name = Object.keys(manifest.scripts)
        .filter((one) => isBench.test(one))
        .sort((a, b) => rank(a) - rank(b))[0];
    if (name === undefined)
        return [];
    const script = manifest.scripts[name];
    // Vitest, Cargo and others are found by their own files, and started so that their results can be read.
    if (/\bvitest\b|\bcargo\s+bench\b|\bdeno\s+bench\b|\bpytest\b|\bgo\s+test\b/.test(script))
        return [];
    if (startsLoad(manifest.scripts, name))
        return [];
    const chain = chainOf(tree, folder, name);
    const files = [...new Set(chain?.runs.flatMap((step) => step.files) ?? filesIn(tree, folder, script))];
    if (files.length === 0 && namesFile(script))
        return [];
    const harness = harnessOfScript(tree, manifest, files);
    const prepared = (0,set_up/* prepare */.i)(tree, folder, files);
    if (prepared === null)
        return [];
    const taken = chain === null ? null : takenApart(tree, folder, prepared, chain);
    const { setup, run } = taken ?? { setup: prepared.setup, run: (0,package_manager/* runScript */.j3)(prepared.manager, name) };
    return [
        {
            tool: harness ?? `the script ${name}`,
            workingDirectory: folder,
            setup,
            run,
            results: null,
            format: harness === null ? 'auto' : imports/* formats */.Fx[harness],
            seen: [(0,discover_tree/* joined */.oR)(folder, 'package.json'), ...files],
            needs: prepared.manager.needs,
            shorter: harness === 'benchmark.js'
                ? '`maxTime` of each benchmark'
                : 'fewer files, or a shorter time for each benchmark',
            remarks: harness === null ? ['What it measures with could not be told from its files.'] : [],
            // Which harness it is would tell that it measures anything; what starts a file gives way to what is known, and of
            // any other command nothing is known but its name.
            ...(harness === null ? (taken === null ? { unsure: true } : { beside: true }) : {}),
        },
    ];
}
/** Load on a server, and branches that are switched. */
const load = /\b(autocannon|wrk2?|k6|artillery|oha|bombardier|vegeta|loadtest|branchcmp|concurrently|clinic|0x)\b/;
/** Whether a script, or one that it starts, prints nothing that can be compared. */
function startsLoad(scripts, name) {
    const open = [name];
    const seen = new Set();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const script = scripts[next];
        if (script === undefined || seen.has(next))
            continue;
        seen.add(next);
        if (load.test(script))
            return true;
        open.push(...[...script.matchAll(/\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:.-]+)/g)].map((match) => match[1]));
    }
    return false;
}
/** Whether a script is only a start of one file: where that is not there, the script is left over from another time. */
function namesFile(script) {
    return /^node\s+(--?\S+\s+)*[\w./-]+$/.test(script.trim()) && !/\b(dist|build|lib|out)\//.test(script);
}
/** The plain name before one with something behind it, and Node before other runtimes. */
function rank(name) {
    return (/^bench$/.test(name) ? 0 : /^benchmark/.test(name) ? 1 : 2) + (/[:\-.]/.test(name) ? 4 : 0);
}
function harnessOfScript(tree, { folder, dependencies }, files) {
    for (const file of files) {
        const harness = (0,imports/* harnessOf */.QW)(tree.text(file) ?? '');
        if (harness !== null)
            return harness;
    }
    const below = tree.files.filter((file) => file.startsWith(folder === '.' ? '' : `${folder}/`) && /bench|perf/i.test(file));
    const found = below.flatMap((file) => (0,imports/* harnessOf */.QW)(tree.text(file) ?? '') ?? []).find((one) => one !== 'vitest');
    return (found ??
        Object.keys(imports/* packages */.U$).find((one) => one !== 'vitest' && imports/* packages */.U$[one] in dependencies) ??
        null);
}

;// CONCATENATED MODULE: ./lib/discover/javascript/loose-files.js
/** Files in a folder for benchmarks that measure with a harness and are started by hand: `node bench/index.js`. */





const loose_files_name = /(^|\/)(bench(mark(s|ing)?|es)?|perf(ormance)?)\/[^/]+\.[cm]?[jt]s$|(^|\/)(bench|benchmarks?|perf)\.[cm]?[jt]s$|\.(bench|benchmark)\.[cm]?[jt]s$/;
const runs = /\brun(Sync)?\s*\(|\.run\b/;
const anyHarness = /mitata|tinybench|benchmark/;
/** More are no suite that somebody runs as a whole. */
const most = 24;
const looseFiles = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, loose_files_name, anyHarness).filter((file) => isStarted(tree, file));
        const byFolder = (0,discover_tree/* grouped */.zD)(files, discover_tree/* folderOf */.yS);
        return [...byFolder.values()].flatMap((group) => loose_files_suiteOf(tree, group));
    },
};
function isStarted(tree, file) {
    const text = tree.text(file) ?? '';
    const harness = (0,imports/* harnessOf */.QW)(text);
    if (harness === null || harness === 'vitest' || !runs.test(text))
        return false;
    // What a script starts is a suite already, and what only exports is started by another file.
    return !(/\bmodule\.exports\b|^export\s/m.test(text) && !/\.run(Sync)?\s*\(/.test(text));
}
function loose_files_suiteOf(tree, files) {
    const folder = (0,discover_tree/* folderOf */.yS)(files[0]);
    const prepared = (0,set_up/* prepare */.i)(tree, '.', files);
    const harness = (0,imports/* harnessOf */.QW)(tree.text(files[0]) ?? '');
    if (prepared === null || harness === null || files.length > most || hasScript(tree, folder))
        return [];
    return [
        {
            tool: harness,
            workingDirectory: '.',
            setup: withOwnPackage(tree, folder, files) ?? prepared.setup,
            run: files.map((file) => `node ${file}`).join(' && '),
            results: null,
            format: imports/* formats */.Fx[harness],
            seen: files,
            needs: prepared.manager.needs,
            shorter: 'fewer files in `run`',
            remarks: files.some((file) => /ts$/.test((0,discover_tree/* nameOf */.Vb)(file)))
                ? ['TypeScript is run by Node itself, from 22.18 on.']
                : [],
        },
    ];
}
/** The benchmarks' folder may be a package of its own; paths in the command are from the root all the same. */
function withOwnPackage(tree, folder, files) {
    const own = (0,package_manager/* manifestAbove */.VC)(tree, folder);
    if (own === null || own.folder === '.')
        return null;
    const setup = (0,set_up/* prepare */.i)(tree, own.folder, files)?.setup ?? null;
    return setup === null ? null : `cd ${own.folder} && ${setup}`;
}
function hasScript(tree, folder) {
    for (let at = folder; at !== null;) {
        const manifest = (0,package_manager/* manifestAbove */.VC)(tree, at);
        if (manifest === null)
            return false;
        const names = Object.keys(manifest.scripts).filter((one) => /^(bench|benchmarks?|perf)([:\-.]|$)/.test(one));
        if (names.some((one) => !startsLoad(manifest.scripts, one)))
            return true;
        at = manifest.folder === '.' ? null : (0,discover_tree/* folderOf */.yS)(manifest.folder);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/discover/javascript/vitest.js
/** Benchmarks of Vitest, in the package that brings it; a workspace with one configuration runs as a whole. */




const vitest_name = /\.(bench|benchmark)\.[cm]?[jt]sx?$/;
/** From version 5 on benchmarks live in tests. */
const inTests = /\.(test|spec|bench|benchmark)\.[cm]?[jt]sx?$/;
const vitest_measures = /\bbench(mark)?(\.\w+)*\s*\(/;
const configurations = ['vitest.workspace.ts', 'vitest.workspace.js', 'vitest.workspace.mts', 'vitest.workspace.json'];
const vitest = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, vitest_name, vitest_measures).filter((file) => isOfVitest(tree, file));
        if (files.length === 0)
            return [];
        const byFolder = (0,discover_tree/* grouped */.zD)(files, (file) => homeOf(tree, file) ?? '');
        return [...byFolder].flatMap(([folder, seen]) => (folder === '' ? [] : vitest_suiteIn(tree, folder, seen)));
    },
};
/** Imports it, or relies on its globals where nothing else is imported that measures. */
function isOfVitest(tree, file) {
    const text = tree.text(file) ?? '';
    const harness = (0,imports/* harnessOf */.QW)(text);
    if (harness !== null)
        return harness === 'vitest';
    return inTests.test(file) && /\bdescribe\s*\(/.test(text) && homeOf(tree, file) !== null;
}
/** Where Vitest is started for a file: the root where it names the projects, else the nearest package that asks for
 *  Vitest or configures it. */
function homeOf(tree, file) {
    const own = (0,discover_tree/* folderOf */.yS)(file);
    const asks = (text) => /"vitest"\s*:/.test(text);
    const isWhole = configurations.some((one) => (0,discover_tree/* has */.zy)(tree, one)) || /\b(projects|workspace)\s*:/.test(configurationOf(tree, '.') ?? '');
    if (isWhole && asks(tree.text('package.json') ?? ''))
        return '.';
    return (0,discover_tree/* folderAbove */.m$)(tree, own, 'package.json', asks);
}
function configurationOf(tree, folder) {
    for (const base of ['vitest.config', 'vite.config']) {
        for (const end of ['ts', 'mts', 'js', 'mjs', 'cts', 'cjs']) {
            const text = tree.text((0,discover_tree/* joined */.oR)(folder, `${base}.${end}`));
            if (text !== null)
                return text;
        }
    }
    return null;
}
function vitest_suiteIn(tree, folder, seen) {
    const prepared = (0,set_up/* prepare */.i)(tree, folder, seen);
    if (prepared === null)
        return [];
    const manifest = (0,package_manager/* manifestIn */.tn)(tree, folder) ?? prepared.manifest;
    const more = [...wordsOfScript(manifest), ...configurationFor(tree, folder, manifest)];
    return [
        {
            tool: 'vitest',
            workingDirectory: folder,
            setup: prepared.setup,
            run: commandOf(prepared.manager, majorOf(tree, folder), [...new Set(more)]),
            results: 'bench.json',
            format: 'vitest',
            seen: seen.filter((file) => (0,discover_tree/* isBelow */.Yw)(folder, file)),
            needs: prepared.manager.needs,
            shorter: '`{ time: 100 }` as options of `bench`',
            remarks: [],
        },
    ];
}
/** The first major version that the manifest's range allows; null where that cannot be told. */
function majorOf(tree, folder) {
    const range = (0,package_manager/* manifestAbove */.VC)(tree, folder)?.dependencies['vitest'] ?? (0,package_manager/* manifestIn */.tn)(tree, '.')?.dependencies['vitest'];
    const major = /^[\^~>=v\s]*(\d+)(\.|$)/.exec(range ?? '')?.[1];
    return major === undefined ? null : Number(major);
}
/** Each half is for other versions, and stops at once with the wrong ones (docs/formats/vitest.md). */
function commandOf({ exec }, major, more) {
    const start = [`${exec} vitest bench --run`, ...more].join(' ');
    const early = `${start} --outputJson=bench.json -t {filter}`;
    const late = `${start} --reporter=json --outputFile=bench.json -t {filter}`;
    return major === null ? `${early} || ${late}` : major < 5 ? early : late;
}
/** Flags and paths that the package's own script gives to `vitest bench`. */
function wordsOfScript({ scripts }) {
    const script = Object.values(scripts).find((one) => /^(cross-env\s+)?([A-Z_]+=\S+\s+)*vitest\s+bench\b[^&|;]*$/.test(one));
    const words = script
        ?.split(/\bvitest\s+bench\b/)[1]
        ?.trim()
        .split(/\s+/) ?? [];
    const kept = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (!/^[\w@%+=:,./-]+$/.test(word))
            return [];
        if (/^--?(run|watch|w|outputJson|reporter|outputFile|compare|ui|t|testNamePattern)(=|$)/.test(word)) {
            if (!word.includes('=') && /^--?(outputJson|reporter|outputFile|compare|t|testNamePattern)$/.test(word))
                i++;
            continue;
        }
        kept.push(word);
    }
    return kept;
}
/** A configuration of its own for benchmarks, where the default one is not for them. */
function configurationFor(tree, folder, { scripts }) {
    if (Object.values(scripts).some((one) => /\bvitest\s+bench\b/.test(one)))
        return [];
    const own = tree.files.find((file) => (0,discover_tree/* folderOf */.yS)(file) === folder &&
        /^vitest\.bench(mark)?\.config\.[cm]?[jt]s$/.test(file.slice(folder === '.' ? 0 : folder.length + 1)));
    return own === undefined ? [] : ['--config', own.slice(folder === '.' ? 0 : folder.length + 1)];
}

;// CONCATENATED MODULE: ./lib/discover/julia.js
/** BenchmarkTools: `benchmark/benchmarks.jl`, which fills SUITE, as PkgBenchmark and AirspeedVelocity expect it. */

const julia = {
    find(tree) {
        return (0,discover_tree/* filesWith */.sH)(tree, /(^|\/)bench(marks?)?\/benchmarks\.jl$/, /\bSUITE\b/).map((file) => julia_suiteOf(tree, file));
    },
};
function julia_suiteOf(tree, file) {
    const folder = (0,discover_tree/* folderOf */.yS)(file);
    const project = (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, 'Project.toml')) ? folder : '.';
    // The package itself is developed into the environment of its benchmarks; what they use is added.
    const pkg = `using Pkg; ${project === '.' ? '' : 'Pkg.develop(path="."); '}Pkg.add("BenchmarkTools"); Pkg.instantiate()`;
    const script = `include("${file}"); using BenchmarkTools; BenchmarkTools.save("bench-results.json", run(SUITE; seconds=1))`;
    return {
        tool: 'BenchmarkTools',
        workingDirectory: '.',
        setup: `julia --project=${project} -e '${pkg}'`,
        run: `julia --project=${project} -e '${script}'`,
        results: 'bench-results.json',
        format: 'julia',
        seen: [
            file,
            ...tree.files.filter((one) => one !== file && one.startsWith(`${folder}/`) && (0,discover_tree/* nameOf */.Vb)(one).endsWith('.jl')),
        ],
        needs: [{ uses: 'julia-actions/setup-julia@v2' }, { uses: 'julia-actions/cache@v2' }],
        shorter: '`seconds` of `run(SUITE)`',
        remarks: [],
    };
}

;// CONCATENATED MODULE: ./lib/discover/native/cmake.js
/** Programs of CMake that measure with Google Benchmark or Catch2. */

/** Tests of the harness itself include it, too. */
const isUnitTest = /_(g|unit)?test\.\w+$/;
const cmake_source = /\.(cc|cpp|cxx|c\+\+|C)$/;
const google = /#\s*include\s*[<"]benchmark\/benchmark\.h[>"]/;
const catch2 = /\bBENCHMARK(_ADVANCED)?\s*\(/;
const cmake = {
    find(tree) {
        const lists = tree.files.filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'CMakeLists.txt');
        if (lists.length === 0)
            return [];
        const targets = [...measuring(tree)].flatMap(([file, tool]) => targetsOf(tree, file, tool));
        const groups = (0,discover_tree/* grouped */.zD)(targets, ({ project, tool }) => `${project} ${tool}`);
        return [...groups.values()].map((group) => cmake_suiteOf(tree, group));
    },
};
/** A `main` of its own that ends where it is not given a number of arguments, before Google Benchmark takes away its own:
 *  nobody knows what it wants, and our flags are too many. */
function wantsArguments(text) {
    const main = /\bmain\s*\(\s*int\s+(\w+)[\s\S]*?\bInitialize\s*\(/.exec(text);
    return main !== null && new RegExp(`\\b${main[1]}\\s*(!=\\s*\\d|<\\s*[2-9]|<=\\s*[1-9]|==\\s*1\\b)`).test(main[0]);
}
/** Sources by what they measure with. */
function measuring(tree) {
    const files = new Map((0,discover_tree/* filesWith */.sH)(tree, cmake_source, google)
        .filter((file) => !isUnitTest.test(file) && !wantsArguments(tree.text(file) ?? ''))
        .map((file) => [file, 'Google Benchmark']));
    for (const file of (0,discover_tree/* filesWith */.sH)(tree, cmake_source, catch2)) {
        if (!files.has(file) && /#\s*include\s*[<"](catch2\/|catch\.hpp|catch_amalgamated)/.test(tree.text(file) ?? ''))
            files.set(file, 'Catch2');
    }
    return files;
}
/** Programs that name the source, in the CMakeLists.txt nearest to it. */
function targetsOf(tree, file, tool) {
    const at = (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), 'CMakeLists.txt', (text) => programs(text).length > 0);
    if (at === null)
        return [];
    const text = withoutComments(tree.text((0,discover_tree/* joined */.oR)(at, 'CMakeLists.txt')) ?? '');
    const base = (0,discover_tree/* nameOf */.Vb)(file);
    const stem = base.replace(cmake_source, '');
    const project = projectOf(tree, at);
    const exact = programs(text).filter(({ words }) => words.some((word) => (0,discover_tree/* nameOf */.Vb)(word) === base));
    const loop = new RegExp(`(?<![\\w-])${escaped(stem)}(?![\\w-])`).test(text);
    const names = exact.length > 0 ? exact.map(({ name }) => name) : loop ? [stem] : globbed(text);
    return names.filter((name) => /^[\w.-]+$/.test(name)).map((name) => ({ name, tool, sources: [file], project }));
}
/** A program whose sources a glob collects. */
function globbed(text) {
    const all = programs(text).filter(({ words }) => words.some((word) => word.includes('$')));
    return all.length === 1 ? [all[0].name] : [];
}
/** `add_executable(name a.cc)` and helpers of the like (`add_benchmark(name …)`), variables of `set` put in. */
function programs(text) {
    const variables = new Map([...text.matchAll(/\bset\s*\(\s*(\w+)\s+([^)]*)\)/gi)].map((match) => [match[1], match[2].trim()]));
    const added = targetSources(text);
    const filled = (word) => word.replaceAll(/\$\{(\w+)\}/g, (whole, name) => variables.get(name) ?? whole);
    return [
        ...text.matchAll(/\b(\w*add_(?:executable|benchmark|bench)\w*|\w*_(?:cc_)?(?:benchmark|executable)|cc_benchmark)\s*\(\s*([^()]*)\)/gi),
    ].flatMap((match) => {
        const words = filled(match[2])
            .split(/[\s"]+/)
            .filter((word) => word !== '');
        const named = words[0] === 'NAME' ? words.slice(1) : words;
        const [name, ...rest] = named;
        if (name === undefined || /^(ALIAS|IMPORTED)$/.test(rest[0] ?? ''))
            return [];
        return [{ name, words: [...rest, ...(added.get(name) ?? [])] }];
    });
}
/** Sources by the program that `target_sources(name PRIVATE …)` adds them to; generator expressions are taken apart. */
function targetSources(text) {
    const calls = [...text.matchAll(/\btarget_sources\s*\(\s*([\w.-]+)\s+([^()]*)\)/gi)];
    return new Map(calls.map((match) => [match[1], match[2].split(/[\s"<>:]+/).filter((word) => word !== '')]));
}
function withoutComments(text) {
    return text.replaceAll(/#[^\n]*/g, '');
}
function escaped(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
/** The highest folder above that calls `project(…)`; a folder that stands alone is its own. */
function projectOf(tree, folder) {
    let best = folder;
    for (let at = folder;; at = (0,discover_tree/* folderOf */.yS)(at)) {
        const text = tree.text((0,discover_tree/* joined */.oR)(at, 'CMakeLists.txt'));
        if (text !== null && /\bproject\s*\(/i.test(text))
            best = at;
        if (at === '.')
            return best;
    }
}
function cmake_suiteOf(tree, targets) {
    const { project, tool } = targets[0];
    const names = [...new Set(targets.map(({ name }) => name))];
    const sources = targets.flatMap((target) => target.sources);
    const options = switches(tree, project)
        .map((name) => ` -D${name}=ON`)
        .join('');
    const processors = '"$(nproc 2>/dev/null || sysctl -n hw.ncpu)"';
    const isGoogle = tool === 'Google Benchmark';
    return {
        tool,
        workingDirectory: project,
        setup: `cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DCMAKE_RUNTIME_OUTPUT_DIRECTORY="$PWD/build/bin"${options} && cmake --build build --parallel ${processors} --target ${names.join(' ')}`,
        run: `mkdir -p bench-results && ${names.map((name) => (isGoogle ? googleRun(name) : catchRun(name, tagsOf(tree, sources)))).join(' && ')}`,
        results: 'bench-results',
        format: isGoogle ? 'google-benchmark' : 'catch2',
        seen: [...new Set(sources)],
        needs: isGoogle && !fetches(tree, project)
            ? [{ run: 'sudo apt-get update && sudo apt-get install --yes libbenchmark-dev' }]
            : [],
        shorter: isGoogle ? '`--benchmark_min_time`' : '`--benchmark-samples`',
        remarks: [],
    };
}
function googleRun(name) {
    return `build/bin/${name} --benchmark_min_time=0.05 --benchmark_out=bench-results/${name}.json --benchmark_filter={filter}`;
}
function catchRun(name, tags) {
    return `build/bin/${name} ${tags}--reporter xml --benchmark-samples 30 > bench-results/${name}.xml`;
}
/** The tags of test cases with benchmarks in them, so that the others are not run. */
function tagsOf(tree, sources) {
    const tags = sources.flatMap((file) => (tree.text(file) ?? '')
        .split(/\b(?:TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE)\s*\(/)
        .slice(1)
        .filter((one) => catch2.test(one))
        .map((one) => /^\s*"(?:[^"\\]|\\.)*"\s*,\s*"((?:\[[\w!.-]+\])+)"/.exec(one)?.[1] ?? null));
    if (tags.length === 0 || tags.includes(null))
        return '';
    const firsts = tags.map((one) => [...one.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]));
    const telling = firsts.map((all) => all.find((tag) => /bench/i.test(tag)) ?? all[0]);
    return `'${[...new Set(telling)].map((tag) => `[${tag}]`).join(',')}' `;
}
/** Options that are off and about benchmarks. */
function switches(tree, project) {
    const lists = tree.files.filter((file) => /(^|\/)CMakeLists\.txt$|\.cmake$/.test(file) &&
        (0,discover_tree/* isBelow */.Yw)(project, file) &&
        (0,discover_tree/* depthOf */.d1)((0,discover_tree/* folderOf */.yS)(file)) <= (0,discover_tree/* depthOf */.d1)(project) + 2);
    const names = lists.flatMap((file) => [
        ...[
            ...withoutComments(tree.text(file) ?? '').matchAll(/\b(?:option|cmake_dependent_option)\s*\(\s*([\w.]*BENCH[\w.]*)\s+(?:"(?:[^"\\]|\\.)*"|\S+)?\s*([^)]*)\)/gi),
        ].map((match) => ({ name: match[1], value: match[2] })),
    ]);
    const isOff = names.filter(({ value }) => !/^\s*(ON|TRUE|1)\b/i.test(value));
    // `P_BENCHMARKS`, `BUILD_BENCH`, `P_BENCHMARK_ENABLED`; what only begins with the project's name is about something else.
    return [...new Set(isOff.map(({ name }) => name))].filter((name) => /(^|[_.])BENCH(ES|MARKS?|MARKING)?(_ENABLED?|_BUILD)?$/i.test(name));
}
/** Whether the project brings Google Benchmark itself. */
function fetches(tree, project) {
    return tree.files.some((file) => (0,discover_tree/* isBelow */.Yw)(project, file) &&
        /(^|\/)CMakeLists\.txt$|\.cmake$|^\.gitmodules$/.test(file) &&
        /google\/benchmark|FetchContent_MakeAvailable\([^)]*benchmark|add_subdirectory\([^)]*(google)?benchmark\b/i.test(tree.text(file) ?? ''));
}

;// CONCATENATED MODULE: ./lib/discover/php.js
/** PHPBench: a project that requires it and configures it. */

const phpbench = {
    find(tree) {
        return (0,discover_tree/* filesWith */.sH)(tree, /(^|\/)composer\.json$/, /"(?:name"\s*:\s*")?phpbench\/phpbench"/).flatMap((file) => php_suiteOf(tree, (0,discover_tree/* folderOf */.yS)(file)));
    },
};
function php_suiteOf(tree, folder) {
    const configuration = ['phpbench.json', 'phpbench.json.dist']
        .map((name) => (0,discover_tree/* joined */.oR)(folder, name))
        .find((file) => (0,discover_tree/* has */.zy)(tree, file));
    if (configuration === undefined)
        return [];
    const seen = tree.files.filter((file) => /Bench\.php$/.test((0,discover_tree/* nameOf */.Vb)(file)));
    const isItself = /"name"\s*:\s*"phpbench\/phpbench"/.test(tree.text((0,discover_tree/* joined */.oR)(folder, 'composer.json')) ?? '');
    return [
        {
            tool: 'PHPBench',
            workingDirectory: folder,
            setup: 'composer install --no-interaction --no-progress',
            run: `${isItself ? 'bin' : 'vendor/bin'}/phpbench run --progress=none --iterations=3 --retry-threshold=0 --dump-file=bench.xml --filter={filter}`,
            results: 'bench.xml',
            format: 'phpbench',
            seen: [configuration, ...seen],
            needs: [
                { uses: 'shivammathur/setup-php@v2', with: { 'php-version': '8.4', coverage: 'none', tools: 'composer:v2' } },
            ],
            shorter: '`--iterations` and `--revs`',
            remarks: [],
        },
    ];
}

// EXTERNAL MODULE: ./lib/discover/python/imports.js
var python_imports = __webpack_require__(9572);
// EXTERNAL MODULE: ./lib/discover/python/project.js
var python_project = __webpack_require__(7187);
;// CONCATENATED MODULE: ./lib/discover/python/asv.js
/** airspeed velocity: a folder with asv.conf.json. */



const asv = {
    find(tree) {
        return tree.files.filter((file) => /^asv\.conf\.jsonc?$/.test((0,discover_tree/* nameOf */.Vb)(file))).flatMap((file) => asv_suiteOf(tree, file));
    },
};
function asv_suiteOf(tree, configuration) {
    const folder = (0,discover_tree/* folderOf */.yS)(configuration);
    const text = asv_withoutComments(tree.text(configuration) ?? '');
    const benchmarks = (0,discover_tree/* joined */.oR)(folder, /"benchmark_dir"\s*:\s*"([^"]+)"/.exec(text)?.[1]?.replace(/^\.\//, '') ?? 'benchmarks');
    const files = (0,discover_tree/* filesWith */.sH)(tree, /\.py$/, /\bdef\s+(time|timeraw|mem|peakmem|track)_?\w*\s*\(/).filter((file) => file.startsWith(`${benchmarks}/`));
    if (files.length === 0)
        return [];
    const project = ['pyproject.toml', 'setup.py', 'setup.cfg'].some((name) => (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(folder, name)))
        ? folder
        : '.';
    const wanted = ['asv', 'virtualenv', ...matrixPackages(text)];
    const { setup, needs } = (0,python_project/* environmentOf */.p7)(tree, project, wanted, (0,python_imports/* importsOf */.c)(tree, files));
    const way = (0,discover_tree/* relativeTo */.Mf)(project, folder);
    const start = way === '.' ? '.venv/bin/asv' : `cd ${way} && ${(0,discover_tree/* relativeTo */.Mf)(folder, (0,discover_tree/* joined */.oR)(project, '.venv/bin/asv'))}`;
    const results = /"results_dir"\s*:\s*"([^"]+)"/.exec(text)?.[1]?.replace(/^\.\//, '') ?? 'results';
    return [
        {
            tool: 'asv',
            workingDirectory: project,
            setup: [setup, `${start} machine --yes`, ...branchesOf(text).map(branchMade)].join(' && '),
            run: `${start} run --python=same --record-samples --attribute rounds=1 --attribute repeat=3 --attribute warmup_time=0.05 --set-commit-hash $(git rev-parse HEAD) --bench {filter}`,
            results: `${(0,discover_tree/* joined */.oR)(way, results)}/**/*.json`,
            format: 'asv',
            seen: [configuration, ...files],
            needs,
            shorter: '`--attribute repeat` and `sample_time`',
            remarks: ['asv measures in the environment that `setup` makes; the versions in its matrix are not used.'],
        },
    ];
}
/** The branches that asv looks for before it measures a commit that it is told: a checkout of one commit has none of them. */
function branchesOf(text) {
    const named = /"branches"\s*:\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '"master"';
    return [...named.matchAll(/"([A-Za-z0-9][\w./-]*)"/g)].map((match) => match[1]).filter((name) => name !== 'HEAD');
}
function branchMade(name) {
    return `(git show-ref --quiet refs/heads/${name} || git branch ${name})`;
}
function asv_withoutComments(text) {
    return text.replaceAll(/^\s*\/\/.*$/gm, '');
}
/** Packages that the matrix installs besides the project. */
function matrixPackages(text) {
    const matrix = /"matrix"\s*:\s*\{([\s\S]*?)\n\s{0,4}\}/.exec(text)?.[1] ?? '';
    const names = [...matrix.matchAll(/"(?:pip\+)?([A-Za-z][\w.-]*)"\s*:\s*\[/g)].map((match) => match[1]);
    return names.filter((name) => !/^(req|env|env_nobuild|@env|@env_nobuild)$/.test(name) && name !== name.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/discover/python/plain.js
/** Python files that measure by themselves: scripts on pyperf, and functions called `bench_*`. */



const runner = /\bpyperf\.Runner\s*\(|\bfrom\s+pyperf\s+import\b[^\n]*\bRunner\b/;
const pyperf = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, /\.py$/, runner);
        return [...(0,discover_tree/* grouped */.zD)(files, (file) => (0,python_project/* projectFolder */.Kb)(tree, file))].map(([folder, seen]) => {
            const { setup, needs } = (0,python_project/* environmentOf */.p7)(tree, folder, ['pyperf'], (0,python_imports/* importsOf */.c)(tree, seen));
            const paths = seen.map((file) => (0,discover_tree/* relativeTo */.Mf)(folder, file));
            const many = paths.length > 1;
            return {
                tool: 'pyperf',
                workingDirectory: folder,
                setup,
                // pyperf refuses to write over a file, and a folder for results is removed as a whole before each launch.
                run: `mkdir -p pyperf-results && ${paths.map((path, i) => `${python_project/* binaries */.EV}/python ${path} --fast -p 3 -o pyperf-results/${i + 1}.json`).join(' && ')}`,
                results: 'pyperf-results',
                format: 'pyperf',
                seen,
                needs,
                shorter: '`-p` and `--fast`',
                remarks: many ? [`${paths.length} scripts run one after the other.`] : [],
            };
        });
    },
};
const named = /(^|\/)(bench_[^/]*|[^/]*_bench)\.py$/;
const pythonFunctions = {
    find(tree) {
        const files = (0,discover_tree/* filesWith */.sH)(tree, named, /^(async\s+)?def\s+bench_\w+\s*\(\s*\)/m);
        return [...(0,discover_tree/* grouped */.zD)(files, (file) => (0,python_project/* projectFolder */.Kb)(tree, file))].map(([folder, seen]) => {
            const { setup, needs } = (0,python_project/* environmentOf */.p7)(tree, folder, [], (0,python_imports/* importsOf */.c)(tree, seen));
            const paths = seen.map((file) => (0,discover_tree/* relativeTo */.Mf)(folder, file));
            return {
                tool: 'functions bench_*',
                workingDirectory: folder,
                setup: setup.replace(/ && \.venv\/bin\/pip install --quiet $/, ''),
                run: `${python_project/* binaries */.EV}/python "$BENCHGATE_RUNNERS/python/benchgate_bench.py" ${paths.join(' ')} --filter {filter}`,
                results: null,
                format: 'benchgate',
                seen,
                needs,
                shorter: 'fewer files in `run`',
                remarks: [],
            };
        });
    },
};

// EXTERNAL MODULE: ./lib/discover/toml.js
var discover_toml = __webpack_require__(3095);
// EXTERNAL MODULE: ./lib/discover/python/ini.js
var ini = __webpack_require__(1060);
;// CONCATENATED MODULE: ./lib/discover/python/pytest.js
/** Benchmarks in tests: the fixture `benchmark` of pytest-benchmark or pytest-codspeed, and whole tests that the mark of the
 *  latter makes benchmarks. */





const pytest_name = /\.py$/;
const isTest = /(^|\/)(test_[^/]*|[^/]*_test)\.py$/;
/** A test, or a method of a class of tests, that asks for the fixture. */
const fixture = /\bdef\s+test\w*\s*\(\s*[^)]*?\bbenchmark\b(?!\.)/;
const manifests = /(^|\/)(pyproject\.toml|setup\.(py|cfg)|tox\.ini|noxfile\.py|Pipfile|environment\.ya?ml|[^/]*requirements?[^/]*\.(txt|in)|[^/]*requirements?\/[^/]+\.(txt|in))$/i;
const plugins = /\bpytest[-_](benchmark|codspeed)\b/;
/** It makes a benchmark of a test under pytest-codspeed only. */
const mark = /\bpytest\.mark\.(codspeed_)?benchmark\b/;
const codspeed = /\bpytest[-_]codspeed\b/;
/** Such a file cannot be loaded, or skips itself, where only pytest-benchmark is. */
const importsCodspeed = /\b(from|import)\s+pytest_codspeed\b|importorskip\(\s*["']pytest_codspeed/;
const pytest = {
    find(tree) {
        const byFixture = (0,discover_tree/* filesWith */.sH)(tree, pytest_name, fixture);
        const files = byFixture.length > 0 ? byFixture : (0,discover_tree/* filesWith */.sH)(tree, pytest_name, mark);
        const needsCodspeed = byFixture.length === 0 || byFixture.some((file) => importsCodspeed.test(tree.text(file) ?? ''));
        const kind = needsCodspeed ? byCodspeed : benchmark;
        if (files.length === 0 || !isAskedFor(tree, files, kind.asks))
            return [];
        return [...(0,discover_tree/* grouped */.zD)(files, (file) => (0,python_project/* projectFolder */.Kb)(tree, file))].map(([folder, seen]) => pytest_suiteIn(tree, folder, seen, kind));
    },
};
/** By a list of requirements, a workflow, or the tests themselves, which may skip where it is missing. */
function isAskedFor(tree, tests, plugin) {
    const inWorkflows = /^\.github\/workflows\/[^/]+\.ya?ml$/;
    return ([manifests, inWorkflows].some((files) => (0,discover_tree/* filesWith */.sH)(tree, files, plugin).length > 0) ||
        tests.some((file) => plugin.test(tree.text(file) ?? '')));
}
const benchmark = {
    tool: 'pytest-benchmark',
    asks: plugins,
    flags: '--benchmark-only --benchmark-max-time=0.2 --benchmark-json=bench.json -k {filter}',
    results: 'bench.json',
    format: 'pytest-benchmark',
    shorter: '`--benchmark-max-time` and `--benchmark-min-rounds`',
};
/** Nothing is read of what it prints: it is met in lockstep. */
const byCodspeed = {
    tool: 'pytest-codspeed',
    asks: codspeed,
    flags: '--codspeed -k {filter}',
    results: null,
    format: 'auto',
    shorter: 'fewer tests',
};
/** Names on a command line, at most; more are told by their folders. */
const mostPaths = 12;
function pytest_suiteIn(tree, folder, seen, kind) {
    const wanted = ['pytest', kind.tool, ...alsoUsed(tree, folder)];
    const { setup, needs } = (0,python_project/* environmentOf */.p7)(tree, folder, wanted, (0,python_imports/* importsOf */.c)(tree, seen));
    const { words, lifted } = addopts(tree, folder);
    const paths = pathsOf(tree, folder, seen);
    const command = [
        `${python_project/* binaries */.EV}/python -m pytest`,
        ...(lifted.length === 0 ? [] : [`-o 'addopts=${words.join(' ')}'`]),
        ...paths,
        kind.flags,
    ].join(' ');
    return {
        tool: kind.tool,
        workingDirectory: folder,
        setup,
        run: command,
        results: kind.results,
        format: kind.format,
        seen,
        needs,
        shorter: kind.shorter,
        remarks: lifted.length === 0 ? [] : [`${lifted.join(', ')} of \`addopts\` would disturb measuring, and is left out.`],
    };
}
/** Plugins that the remaining `addopts` and the configuration may name are installed as the project asks. */
function alsoUsed(tree, folder) {
    const { words } = addopts(tree, folder);
    const named = words.flatMap((word, i) => words[i - 1] === '-p' && /^pytest_\w+$/.test(word) ? [word.replaceAll('_', '-')] : []);
    return [...new Set(named)];
}
function pathsOf(tree, folder, seen) {
    const all = tree.files.filter((file) => isTest.test(file));
    // What pytest would not take for a test by its name is named itself, and with it everything.
    const asNamed = seen.filter((file) => !isTest.test(file));
    const short = [
        ...asNamed,
        ...(0,discover_tree/* shortened */.vI)(seen.filter((file) => isTest.test(file)), all),
    ].sort();
    return short.length <= mostPaths ? short.map((file) => (0,discover_tree/* relativeTo */.Mf)(folder, file)) : [];
}
/** What measuring cannot do with: other processes beside it, tracing, and benchmarks switched off. */
const harmful = [
    { flag: /^(-n|--numprocesses|--maxprocesses|--dist|--tx)$/, takesValue: true },
    { flag: /^(-n\w+|--numprocesses=.*|--maxprocesses=.*|--dist=.*|--tx=.*|--looponfail|-f)$/, takesValue: false },
    { flag: /^--(no-)?cov(-[\w-]+)?(=.*)?$/, takesValue: false },
    {
        flag: /^--benchmark-(skip|disable|only|enable|autosave|json(=.*)?|save(=.*)?|compare(=.*)?|compare-fail(=.*)?|max-time(=.*)?|columns(=.*)?)$/,
        takesValue: false,
    },
    { flag: /^--codspeed(-[\w-]+(=.*)?)?$/, takesValue: false },
    { flag: /^--(random-order|randomly)[\w-]*(=.*)?$/, takesValue: false },
    {
        flag: /^(--doctest-modules|--doctest-glob=.*|--maxfail=.*|-x|--exitfirst|--durations(-min)?=.*)$/,
        takesValue: false,
    },
];
function addopts(tree, folder) {
    const all = configured(tree, folder);
    const words = [];
    const lifted = [];
    for (let i = 0; i < all.length; i++) {
        const word = all[i];
        // A plugin that is loaded by name for a flag that goes, goes with it.
        if (word === '-p' && /^(pytest_cov|xdist(\..*)?)$/.test(all[i + 1] ?? '')) {
            lifted.push(`-p ${all[++i]}`);
            continue;
        }
        const found = harmful.find(({ flag }) => flag.test(word));
        if (found === undefined)
            words.push(word);
        else
            lifted.push(found.takesValue
                ? `${word} ${all[++i] ?? ''}`.trim()
                : withValue(word, all[i + 1])
                    ? `${word} ${all[++i]}`
                    : word);
    }
    // What a shell or pytest would take apart differently is left to pytest as it stands.
    return words.every((word) => /^[\w@%+=:,./\-[\]]+$/.test(word)) ? { words, lifted } : { words, lifted: [] };
}
/** `--cov src` and `--cov=src` are the same; `--cov` alone is one, too. */
function withValue(word, next) {
    return (/^--(cov|cov-report|cov-config|cov-context|cov-fail-under|benchmark-(json|save|compare|columns|max-time))$/.test(word) &&
        next !== undefined &&
        !next.startsWith('-'));
}
function configured(tree, folder) {
    for (const file of ['pytest.toml', '.pytest.toml']) {
        const text = tree.text((0,discover_tree/* joined */.oR)(folder, file));
        if (text !== null)
            return (0,discover_toml/* stringsOf */.iw)((0,discover_toml.at)((0,discover_toml/* readToml */.D7)(text), 'pytest', 'addopts')).flatMap(wordsOf);
    }
    for (const [file, section] of [
        ['pytest.ini', 'pytest'],
        ['.pytest.ini', 'pytest'],
    ]) {
        const text = tree.text((0,discover_tree/* joined */.oR)(folder, file));
        if (text !== null)
            return wordsOf((0,ini/* iniValue */.C)(text, section, 'addopts') ?? '');
    }
    const toml = (0,discover_toml/* readToml */.D7)(tree.text((0,discover_tree/* joined */.oR)(folder, 'pyproject.toml')) ?? '');
    const own = (0,discover_toml.at)(toml, 'tool', 'pytest', 'ini_options', 'addopts') ?? (0,discover_toml.at)(toml, 'tool', 'pytest', 'addopts');
    if (own !== undefined)
        return (0,discover_toml/* stringsOf */.iw)(own).flatMap(wordsOf);
    for (const [file, section] of [
        ['tox.ini', 'pytest'],
        ['setup.cfg', 'tool:pytest'],
    ]) {
        const value = (0,ini/* iniValue */.C)(tree.text((0,discover_tree/* joined */.oR)(folder, file)) ?? '', section, 'addopts');
        if (value !== null)
            return wordsOf(value);
    }
    return [];
}
function wordsOf(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/discover/ruby.js
/** benchmark-ips: Ruby files that write their results with `x.json!`. */

const mostFiles = 12;
/** The library itself, and its tests. */
const notStarted = /(^|\/)(lib|test|tests|spec)\//;
const benchmarkIps = {
    find(tree) {
        const all = (0,discover_tree/* filesWith */.sH)(tree, /\.rb$/, /\bBenchmark\.ips\b/).filter((file) => !notStarted.test(file));
        if (all.length === 0)
            return [];
        const writing = all.filter((file) => target(tree, file) !== null);
        const seen = writing.length > 0 ? writing : all.slice(0, mostFiles);
        const targets = [...new Set(seen.map((file) => target(tree, file)).filter((one) => one !== null))];
        const bundled = (0,discover_tree/* has */.zy)(tree, 'Gemfile');
        const start = `${bundled ? 'bundle exec ' : ''}ruby -Ilib`;
        return [
            {
                tool: 'benchmark-ips',
                workingDirectory: '.',
                setup: bundled ? 'bundle install' : 'gem install --user-install benchmark-ips',
                run: seen.map((file) => `${start} ${file}`).join(' && '),
                results: targets.length === 1 ? targets[0] : null,
                format: 'benchmark-ips',
                seen,
                needs: [
                    {
                        uses: 'ruby/setup-ruby@v1',
                        with: (0,discover_tree/* has */.zy)(tree, '.ruby-version') || (0,discover_tree/* has */.zy)(tree, '.tool-versions') ? {} : { 'ruby-version': '3.4' },
                    },
                ],
                shorter: '`x.config(time: 1, warmup: 0.5)`',
                remarks: targets.length === 1
                    ? []
                    : [
                        "Results are read from the file that `x.json! 'bench.json'` writes: add the line to each `Benchmark.ips`, with one name.",
                    ],
            },
        ];
    },
};
function target(tree, file) {
    return /\.json!\s*\(?\s*['"]([\w./-]+)['"]/.exec(tree.text(file) ?? '')?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/discover/rust/cargo.js
/** Cargo's bench targets, taken apart by what they measure with: criterion, divan, Gungraun, iai, or libtest. */


const cargo = {
    find(tree) {
        const targets = tree.files
            .filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'Cargo.toml')
            .flatMap((file) => cargo_targetsOf(tree, (0,discover_tree/* folderOf */.yS)(file)));
        const own = targets.filter(({ root }) => isOfRepository(tree, root));
        const groups = (0,discover_tree/* grouped */.zD)(own, ({ root, harness }) => `${root} ${harness}`);
        return [...groups.values()].map((group) => cargo_suiteOf(tree, group));
    },
};
/** Where the repository is a Rust project itself, what stands apart from it and uses nothing of it is something that it
 *  holds as data: the crates that a compiler is tried on. */
function isOfRepository(tree, root) {
    if (root === '.' || !(0,discover_tree/* has */.zy)(tree, 'Cargo.toml'))
        return true;
    return tree.files
        .filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'Cargo.toml' && (0,discover_tree/* isBelow */.Yw)(root, file))
        .some((file) => [...(tree.text(file) ?? '').matchAll(/\bpath\s*=\s*"((?:\.\.\/)*\.\.)(?:\/[^"]*)?"/g)].some((match) => (0,discover_tree/* depthOf */.d1)((0,discover_tree/* folderOf */.yS)(file)) - match[1].split('/').length < (0,discover_tree/* depthOf */.d1)(root)));
}
/** What a bench file measures with; null where it is none of these. */
function harnessOf(text) {
    if (/\bcriterion_(group|main)!|\bcriterion::|\bcodspeed_criterion_compat\b/.test(text))
        return 'criterion';
    if (/\bdivan::|#\[divan\b|\bcodspeed_divan_compat\b/.test(text))
        return 'divan';
    if (/\b(gungraun|iai_callgrind)::/.test(text))
        return 'gungraun';
    if (/\biai::/.test(text))
        return 'iai';
    return /#\[bench\]/.test(text) && /\btest::Bencher\b|\bBencher\b/.test(text) ? 'libtest' : null;
}
function cargo_targetsOf(tree, folder) {
    const manifest = (0,discover_toml/* readToml */.D7)(tree.text((0,discover_tree/* joined */.oR)(folder, 'Cargo.toml')) ?? '');
    const [name] = (0,discover_toml/* stringsOf */.iw)((0,discover_toml.at)(manifest, 'package', 'name'));
    if (name === undefined || !/^[\w-]+$/.test(name))
        return [];
    const root = workspaceOf(tree, folder, manifest);
    const declared = (0,discover_toml/* listOf */.c3)((0,discover_toml.at)(manifest, 'bench')).flatMap((one) => {
        const [bench] = (0,discover_toml/* stringsOf */.iw)((0,discover_toml.at)(one, 'name'));
        if (bench === undefined || (0,discover_toml.at)(one, 'bench') === false)
            return [];
        const [path] = (0,discover_toml/* stringsOf */.iw)((0,discover_toml.at)(one, 'path'));
        const files = path !== undefined ? [path.replace(/^\.\//, '')] : [`benches/${bench}.rs`, `benches/${bench}/main.rs`];
        const file = files.map((one) => (0,discover_tree/* joined */.oR)(folder, one)).find((one) => (0,discover_tree/* has */.zy)(tree, one));
        return file === undefined ? [] : [[bench, file, (0,discover_toml/* stringsOf */.iw)((0,discover_toml.at)(one, 'required-features'))]];
    });
    const known = new Set(declared.map(([, file]) => file));
    const isAutomatic = (0,discover_toml.at)(manifest, 'package', 'autobenches') !== false;
    const found = isAutomatic
        ? tree.files.flatMap((file) => automatic(folder, file)).filter(([, file]) => !known.has(file))
        : [];
    return [...declared, ...found].flatMap(([bench, file, features]) => {
        const harness = /^[\w-]+$/.test(bench) ? harnessWithin(tree, file) : null;
        return harness === null
            ? []
            : [{ name: bench, file, harness, package: name, root, features: features.filter((one) => /^[\w-]+$/.test(one)) }];
    });
}
/** `benches/name.rs` and `benches/name/main.rs` are targets without a word about them. */
function automatic(folder, file) {
    const path = (0,discover_tree/* relativeTo */.Mf)(folder, file);
    const name = /^benches\/([\w-]+)(?:\.rs|\/main\.rs)$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, file, []]];
}
/** A target may hold its benchmarks in files beside its main one. */
function harnessWithin(tree, file) {
    const own = harnessOf(tree.text(file) ?? '');
    if (own !== null || (0,discover_tree/* nameOf */.Vb)(file) !== 'main.rs')
        return own;
    for (const other of tree.files) {
        if (!(0,discover_tree/* isBelow */.Yw)((0,discover_tree/* folderOf */.yS)(file), other) || !other.endsWith('.rs'))
            continue;
        const harness = harnessOf(tree.text(other) ?? '');
        if (harness !== null)
            return harness;
    }
    return null;
}
/** The nearest manifest above with a workspace that does not leave this package out. */
function workspaceOf(tree, folder, manifest) {
    if ((0,discover_toml.at)(manifest, 'workspace') !== undefined || folder === '.')
        return folder;
    const above = (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(folder), 'Cargo.toml', (text) => (0,discover_toml.at)((0,discover_toml/* readToml */.D7)(text), 'workspace') !== undefined);
    if (above === null)
        return folder;
    const workspace = (0,discover_toml.at)((0,discover_toml/* readToml */.D7)(tree.text((0,discover_tree/* joined */.oR)(above, 'Cargo.toml')) ?? ''), 'workspace');
    const path = (0,discover_tree/* relativeTo */.Mf)(above, folder);
    const covers = (globs) => globs.some((glob) => new RegExp(`^${glob
        .replace(/^\.\//, '')
        .replace(/\/$/, '')
        .replaceAll(/[.+]/g, '\\$&')
        .replaceAll('**', '.*')
        .replaceAll(/(?<!\.)\*/g, '[^/]*')}$`).test(path));
    if (covers((0,discover_toml/* stringsOf */.iw)((0,discover_toml.at)(workspace, 'exclude'))))
        return folder;
    return covers((0,discover_toml/* stringsOf */.iw)((0,discover_toml.at)(workspace, 'members'))) || isPathDependency(tree, above, path) ? above : folder;
}
/** Path dependencies of the root package are members without being named. */
function isPathDependency(tree, root, path) {
    const manifest = (0,discover_toml/* readToml */.D7)(tree.text((0,discover_tree/* joined */.oR)(root, 'Cargo.toml')) ?? '');
    return ['dependencies', 'dev-dependencies', 'build-dependencies'].some((kind) => (0,discover_toml/* entriesOf */.Mc)((0,discover_toml.at)(manifest, kind)).some(([, one]) => (0,discover_toml/* stringsOf */.iw)((0,discover_toml.at)(one, 'path')).some((own) => own.replace(/\/$/, '') === path)));
}
const tools = {
    criterion: {
        tool: 'criterion',
        // Its settings are made short as it is launched, in the words of its version (docs/pairings.md).
        flags: '{filter}',
        format: 'criterion',
        results: 'target/criterion',
        shorter: '`--measurement-time` and `--sample-size`',
    },
    divan: { tool: 'divan', flags: '--max-time 0.2 {filter}', format: 'divan', results: null, shorter: '`--max-time`' },
    gungraun: {
        tool: 'Gungraun',
        flags: '--output-format=json',
        format: 'gungraun',
        results: null,
        shorter: 'fewer `--bench`',
    },
    iai: { tool: 'iai', flags: '', format: 'iai', results: null, shorter: 'fewer `--bench`' },
    libtest: { tool: "Rust's #[bench]", flags: '', format: 'libtest', results: null, shorter: 'fewer `--bench`' },
};
function cargo_suiteOf(tree, targets) {
    const { root, harness } = targets[0];
    const { tool, flags, format, results, shorter } = tools[harness];
    const packages = [...new Set(targets.map((target) => target.package))];
    const alone = packages.length === 1 && (0,discover_tree/* joined */.oR)(root, 'Cargo.toml') === manifestOf(tree, targets[0]);
    const features = [...new Set(targets.flatMap((target) => target.features))];
    const which = [
        ...(alone ? [] : packagesOf(tree, root, packages)),
        ...[...new Set(targets.map(({ name }) => name))].map((name) => `--bench ${name}`),
        ...(features.length === 0 ? [] : [`--features ${features.join(',')}`]),
    ].join(' ');
    const bench = harness === 'libtest' && !isNightly(tree, root) ? 'cargo +nightly bench' : 'cargo bench';
    return {
        tool,
        workingDirectory: root,
        setup: `${installOf(tree, harness, root)}${bench} --no-run ${which}`,
        run: `${bench} ${which}${flags === '' ? '' : ` -- ${flags}`}`,
        results,
        format,
        seen: targets.map(({ file }) => file),
        needs: needsOf(tree, root, harness),
        shorter,
        remarks: [],
    };
}
/** What a dependency asks for in another version cannot be named by its name alone; by its version, it could not be named
 *  in the same way on both sides. */
function packagesOf(tree, root, names) {
    const locked = (tree.text((0,discover_tree/* joined */.oR)(root, 'Cargo.lock')) ?? '').matchAll(/^name = "([\w-]+)"$/gm);
    const all = [...locked].map((match) => match[1]);
    const isAmbiguous = names.some((name) => all.indexOf(name) !== all.lastIndexOf(name));
    return isAmbiguous ? ['--workspace'] : names.map((name) => `-p ${name}`);
}
function manifestOf(tree, { file }) {
    const folder = (0,discover_tree/* folderAbove */.m$)(tree, (0,discover_tree/* folderOf */.yS)(file), 'Cargo.toml');
    return folder === null ? null : (0,discover_tree/* joined */.oR)(folder, 'Cargo.toml');
}
function isNightly(tree, root) {
    return ['rust-toolchain', 'rust-toolchain.toml'].some((name) => /nightly/.test(tree.text((0,discover_tree/* joined */.oR)(root, name)) ?? tree.text(name) ?? ''));
}
/** The runner of Gungraun must be of the library's version. */
function installOf(tree, harness, root) {
    if (harness !== 'gungraun')
        return '';
    const lock = tree.text((0,discover_tree/* joined */.oR)(root, 'Cargo.lock')) ?? '';
    const found = /name = "(gungraun|iai-callgrind)"\nversion = "([\w.+-]+)"/.exec(lock);
    if (found !== null)
        return `cargo install --locked ${found[1]}-runner --version ${found[2]} && `;
    const manifest = tree.files
        .filter((file) => (0,discover_tree/* nameOf */.Vb)(file) === 'Cargo.toml')
        .map((file) => tree.text(file) ?? '')
        .join('\n');
    const asked = /^(gungraun|iai-callgrind)\s*=\s*(?:\{[^}]*version\s*=\s*)?"[\^=~]?([\d.]+)"/m.exec(manifest);
    return asked === null
        ? ''
        : `cargo install --locked ${asked[1]}-runner --version ${asked[2].split('.').length === 3 ? asked[2] : `'^${asked[2]}'`} && `;
}
function needsOf(tree, root, harness) {
    const lock = (0,discover_tree/* joined */.oR)(root, (0,discover_tree/* has */.zy)(tree, (0,discover_tree/* joined */.oR)(root, 'Cargo.lock')) ? 'Cargo.lock' : 'Cargo.toml');
    return [
        ...(harness === 'gungraun' || harness === 'iai'
            ? [{ run: 'sudo apt-get update && sudo apt-get install --yes valgrind' }]
            : []),
        ...(harness === 'libtest' && !isNightly(tree, root)
            ? [{ run: 'rustup toolchain install nightly --profile minimal' }]
            : []),
        {
            uses: 'actions/cache@v5',
            with: { path: '~/.cargo/registry\n~/.cargo/git', key: `cargo-\${{ runner.os }}-\${{ hashFiles('${lock}') }}` },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/discover/registry.js
/** Every kind of suite that is looked for, in the order in which they are shown. To add one: an object with `find`, and a
 *  line here; what it reads beyond manifests and benchmarks belongs in reading.ts. */
















const detectors = {
    builtIn: built_in/* builtIn */.w,
    vitest: vitest,
    scripts: scripts,
    looseFiles: looseFiles,
    deno: deno,
    pytest: pytest,
    asv: asv,
    pyperf: pyperf,
    pythonFunctions: pythonFunctions,
    go: go,
    cargo: cargo,
    cmake: cmake,
    jmh: jmh,
    dotnet: dotnet,
    phpbench: phpbench,
    benchmarkIps: benchmarkIps,
    julia: julia,
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/discover/taking-over.js
/** What already watches the speed of a repository: github-action-benchmark, CodSpeed or Bencher in its workflows, with
 *  the command that they are given. It says which of several suites is the one that counts, and where no suite is
 *  found by its files, its command is one. */


function inUse(tree) {
    return tree.files
        .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
        .flatMap((file) => (isTelling(tree.text(file) ?? '') ? fromWorkflow(file, tree.text(file) ?? '') : []));
}
function isTelling(text) {
    return /benchmark-action\/github-action-benchmark@|CodSpeedHQ\/action@|bencherdev\/bencher@|\bbencher run\b/.test(text);
}
function fromWorkflow(file, text) {
    try {
        const jobs = Object.values(record(record((0,dist.parse)(text))['jobs']));
        return jobs.flatMap((job) => {
            const { steps } = record(job);
            return Array.isArray(steps) ? fromSteps(file, steps.map(record)) : [];
        });
    }
    catch {
        return [];
    }
}
function fromSteps(workflow, steps) {
    return steps.flatMap((step, i) => {
        const uses = String(step['uses'] ?? '');
        const inputs = record(step['with']);
        if (uses.startsWith('benchmark-action/github-action-benchmark@'))
            return [actionBenchmark(workflow, inputs, steps.slice(0, i))];
        if (uses.startsWith('CodSpeedHQ/action@')) {
            return [
                { tool: 'CodSpeed', workflow, command: textOf(inputs['run']), results: null, format: 'auto', history: null },
            ];
        }
        const line = /\bbencher run\b[\s\S]*/.exec(String(step['run'] ?? ''))?.[0];
        return line === undefined ? [] : [bencher(workflow, line)];
    });
}
const formatsOfTools = {
    go: 'go',
    benchmarkjs: 'benchmarkjs',
    benchmarkluau: 'luau',
    pytest: 'pytest-benchmark',
    googlecpp: 'google-benchmark',
    catch2: 'catch2',
    julia: 'julia',
    jmh: 'jmh',
    benchmarkdotnet: 'benchmarkdotnet',
    customBiggerIsBetter: 'custom-bigger',
    customSmallerIsBetter: 'custom-smaller',
};
function actionBenchmark(workflow, inputs, before) {
    const output = textOf(inputs['output-file-path']);
    const writes = before
        .map((step) => textOf(step['run']))
        .findLast((run) => run !== null && output !== null && run.includes(output.split('/').at(-1)));
    const last = writes?.split('\n').findLast((line) => line.includes(output.split('/').at(-1))) ?? null;
    const branch = textOf(inputs['gh-pages-branch']) ?? 'gh-pages';
    const folder = (textOf(inputs['benchmark-data-dir-path']) ?? 'dev/bench').replace(/\/$/, '');
    const external = textOf(inputs['external-data-json-path']) !== null;
    return {
        tool: 'github-action-benchmark',
        workflow,
        command: last?.trim() ?? null,
        results: output?.replace(/^\.\//, '') ?? null,
        format: formatsOfTools[String(inputs['tool'])] ?? 'auto',
        history: external || !(0,discover_tree/* isPlain */.$i)(`${branch}/${folder}`) ? null : { branch, file: `${folder}/data.js` },
    };
}
function bencher(workflow, line) {
    const joined = line.replaceAll(/\\\n/g, ' ').split('\n')[0];
    const command = /"([^"]+)"\s*$/.exec(joined)?.[1] ?? /'([^']+)'\s*$/.exec(joined)?.[1] ?? null;
    return {
        tool: 'Bencher',
        workflow,
        command,
        results: /--file\s+"?([\w./-]+)/.exec(joined)?.[1] ?? null,
        format: 'auto',
        history: null,
    };
}
/** The suite that a watched command runs, told by the tool that it starts; null where that says nothing. */
function toolOf(command) {
    const known = [
        [/\bpytest\b/, /^pytest-(benchmark|codspeed)$/],
        [/\bvitest\b/, /^vitest$/],
        [/\bcargo\b/, /^(criterion|divan|Gungraun|iai|Rust's #\[bench\])$/],
        [/\bgo\s+test\b/, /^go test -bench$/],
        [/\basv\b/, /^asv$/],
        [/\b(mvnw?|gradlew?)\b|\bjmh\b/, /^JMH$/],
        [/\bdotnet\b/, /^BenchmarkDotNet$/],
        [/\bphpbench\b/, /^PHPBench$/],
        [/\bdeno\b/, /^deno bench$/],
        [/\bjulia\b/, /^BenchmarkTools$/],
        [/\b(node|tsx|npm|pnpm|yarn|bun)\b/, /^(mitata|tinybench|benchmark\.js|vitest|the script .*)$/],
    ];
    return known.find(([start]) => start.test(command))?.[1] ?? null;
}
/** The watched command as a suite of its own; null where it cannot stand alone: an expression of the workflow
 *  language, or a variable of the job. */
function taking_over_suiteOf({ tool, workflow, command, results, format }) {
    if (command === null || /\$\{\{|\$\w/.test(command))
        return null;
    const run = command.replace(/\s*(\||>)\s*(tee\s+)?(-a\s+)?[\w./-]+\s*$/, '').replaceAll(/\s--codspeed\b/g, '');
    if (run === '' || run.includes('\n'))
        return null;
    const isPiped = run !== command;
    return {
        tool: `what ${tool} runs`,
        workingDirectory: '.',
        setup: null,
        run,
        results: isPiped ? null : results,
        format,
        seen: [workflow],
        needs: [],
        shorter: 'fewer benchmarks in `run`',
        remarks: [`Its other steps are in ${workflow}: what they install belongs into \`setup\`.`],
    };
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./lib/discover/discover.js
/** Finds the benchmark suites of a repository. Takes the names of its files and the text of some, gives suites with
 *  the options that run them, refuses nothing: what it does not know is not found. Starts no process and touches no
 *  disk; one detector for each kind of suite stands in registry.ts. */



/** Folders that hold something other than the repository's own suite, where there is another. */
const sideFolder = /(^|\/)(examples?|samples?|demos?|playground|tutorials?|docs?|website|fuzz|scripts|tools|__tests__|e2e|evaluation|torture|templates?)(\/|$)/;
/** @param folder where the user stands: only suites that are run there count; null: anywhere. */
function discover(tree, folder = null) {
    const own = (0,discover_tree/* ownFiles */.aJ)(tree);
    const watched = inUse(own);
    const all = Object.values(detectors).flatMap(({ find }) => find(own));
    const here = folder === null ? all : all.filter(({ workingDirectory }) => workingDirectory === folder);
    const isBeside = (suite) => suite.beside === true ||
        suite.unsure === true ||
        suite.seen.every((file) => sideFolder.test((0,discover_tree/* folderOf */.yS)(file))) ||
        isInner(suite, here);
    const main = here.filter((suite) => !isBeside(suite));
    const suites = main.length > 0 ? theWatched(main, watched) : leastDeep(here.filter(({ unsure }) => unsure !== true));
    if (suites.length > 0)
        return { suites, beside: here.filter((suite) => !suites.includes(suite)), inUse: watched };
    const taken = watched.map(taking_over_suiteOf).filter((suite) => suite !== null);
    return { suites: folder === null || folder === '.' ? taken.slice(0, 1) : [], beside: here, inUse: watched };
}
/** Of several, the one that is watched already; all where that does not tell. */
function theWatched(suites, watched) {
    const patterns = watched.flatMap(({ command }) => (command === null ? [] : (toolOf(command) ?? [])));
    const known = suites.filter(({ tool }) => patterns.some((pattern) => pattern.test(tool)));
    return known.length === 1 ? known : suites;
}
/** Where only what stands beside is there, it is what there is: the nearest to the root. */
function leastDeep(suites) {
    const least = Math.min(...suites.map(depth));
    return suites.filter((suite) => depth(suite) === least);
}
function depth({ workingDirectory, beside }) {
    return (0,discover_tree/* depthOf */.d1)(workingDirectory) + (beside === true ? 100 : 0);
}
/** A suite of the same tool in a project above it is the main one. */
function isInner({ tool, workingDirectory }, all) {
    return all.some((other) => other.tool === tool &&
        other.workingDirectory !== workingDirectory &&
        (0,discover_tree/* isBelow */.Yw)(other.workingDirectory, workingDirectory));
}


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isBuiltInFile),
/* harmony export */   w: () => (/* binding */ builtIn)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8215);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5057);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(473);
/** Bench files of the built-in runner: `*.bench.js` whose default export is a bench, or fills one. */



const name = /(^|\/)[^/]+\.bench\.(js|mjs|cjs|ts|mts)$/;
const exported = /\bexport\s+default\b|\bexport\s*\{[^}]*\bdefault\b|\bmodule\.exports\b|\bexports\.default\b|\bexport\s+(const|let|var|function|async function)\s+bench\b/;
/** Whether a file that bears such a name is one: those of Vitest and others bear it, too. */
function isBuiltInFile(text) {
    const harness = (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessOf */ .QW)(text);
    return exported.test(text) && (harness === null || harness === 'tinybench') && !/\bDeno\.bench\b/.test(text);
}
const builtIn = {
    find(tree) {
        const seen = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .filesWith */ .sH)(tree, name, exported).filter((file) => isBuiltInFile(tree.text(file) ?? ''));
        if (seen.length === 0)
            return [];
        const prepared = (0,_set_up_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .i)(tree, '.', seen);
        return [
            {
                tool: 'built-in runner',
                workingDirectory: '.',
                setup: prepared?.setup ?? null,
                run: null,
                results: null,
                format: 'auto',
                seen,
                needs: prepared?.manager.needs ?? [{ uses: 'actions/setup-node@v7', with: { 'node-version': '24' } }],
                shorter: 'fewer files in `bench-files`',
                remarks: [],
            },
        ];
    },
};


/***/ }),

/***/ 5057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   QW: () => (/* binding */ harnessOf),
/* harmony export */   U$: () => (/* binding */ packages),
/* harmony export */   ny: () => (/* binding */ importedPaths)
/* harmony export */ });
/** Which harness a JavaScript file measures with. */
const modules = {
    vitest: 'vitest',
    mitata: 'mitata',
    tinybench: 'tinybench',
    'benchmark.js': 'benchmark(?:ify)?',
};
/** How the package is called that brings it. */
const packages = {
    vitest: 'vitest',
    mitata: 'mitata',
    tinybench: 'tinybench',
    'benchmark.js': 'benchmark',
};
const formats = {
    vitest: 'vitest',
    mitata: 'mitata',
    tinybench: 'tinybench',
    'benchmark.js': 'benchmarkjs',
};
/** The harness that a file imports; null where it imports none. */
function harnessOf(text) {
    const found = Object.entries(modules).find(([, module]) => importOf(module).test(text));
    return found?.[0] ?? null;
}
function importOf(module) {
    return new RegExp(`\\b(?:from|import)\\s*['"](?:npm:)?${module}(?:@[^'"/]*)?['"]|(?:require|import)\\(\\s*['"]${module}['"]\\s*\\)`);
}
/** Paths that a file imports, as they are written. */
function importedPaths(text) {
    return [
        ...text.matchAll(/(?:\bfrom\s*|\bimport\s*|(?:require|import)\(\s*)['"](\.{1,2}\/[^'"]+|[@\w][^'"]*)['"]/g),
    ].map((match) => match[1]);
}


/***/ }),

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ manifestAbove),
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   n_: () => (/* binding */ packageManagerOf),
/* harmony export */   tn: () => (/* binding */ manifestIn)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8215);
/** Under what a JavaScript project installs and starts: npm, pnpm, yarn or bun, told from its own files. */

/** Null where there is no package.json at or above the folder, or it cannot be read. */
function manifestAbove(tree, folder) {
    const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAbove */ .m$)(tree, folder, 'package.json');
    return at === null ? null : manifestIn(tree, at);
}
function manifestIn(tree, folder) {
    const read = readJson(tree.text((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, 'package.json')));
    if (read === null)
        return null;
    const dependencies = {
        ...record(read['peerDependencies']),
        ...record(read['devDependencies']),
        ...record(read['optionalDependencies']),
        ...record(read['dependencies']),
    };
    const { packageManager, name } = read;
    return {
        folder,
        name: typeof name === 'string' ? name : null,
        scripts: record(read['scripts']),
        dependencies,
        needsInstall: Object.keys(dependencies).length > 0 || read['workspaces'] !== undefined,
        main: [
            ...new Set([
                ...JSON.stringify([read['main'], read['module'], read['exports']]).matchAll(/"\.?\/?([^"]+\.[cm]?[jt]s)"/g),
            ].map((match) => match[1])),
        ],
        packageManager: typeof packageManager === 'string' ? packageManager : null,
        hasWorkspaces: read['workspaces'] !== undefined || (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, 'pnpm-workspace.yaml')),
    };
}
function readJson(text) {
    try {
        const read = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
        return typeof read === 'object' && read !== null ? read : null;
    }
    catch {
        return null;
    }
}
function record(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
const locks = {
    'pnpm-lock.yaml': 'pnpm',
    'yarn.lock': 'yarn',
    'bun.lock': 'bun',
    'bun.lockb': 'bun',
    'package-lock.json': 'npm',
    'npm-shrinkwrap.json': 'npm',
};
function packageManagerOf(tree, manifest) {
    const pinned = /^(npm|pnpm|yarn|bun)@(.*)/.exec(manifest.packageManager ?? rootPin(tree) ?? '');
    const found = Object.keys(locks).flatMap((lock) => {
        const folder = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAbove */ .m$)(tree, manifest.folder, lock);
        return folder === null ? [] : [{ lock: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, lock), name: locks[lock] }];
    });
    const name = (pinned?.[1] ?? found[0]?.name ?? 'npm');
    const lock = found.find((one) => one.name === name)?.lock ?? null;
    const isBerry = name === 'yarn' &&
        (/^[2-9]/.test(pinned?.[2] ?? '') || (lock !== null && /__metadata:/.test(tree.text(lock) ?? '')));
    const isPinned = pinned !== null || (isBerry && hasOwnYarn(tree, manifest));
    const command = isBerry && !isPinned ? `corepack yarn@${yarnThatWrote(tree.text(lock) ?? '')}` : name;
    return {
        name,
        command,
        install: installOf(command, name, lock !== null && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(lock), isBerry),
        exec: { npm: 'npx --no-install', pnpm: 'pnpm exec', yarn: `${command} run`, bun: 'bunx' }[name],
        needs: needsOf(tree, manifest, { name, isPinned, isBerry, lock, corepack: pinned !== null }),
    };
}
/** Yarn 1 starts the one that the project brings along. */
function hasOwnYarn(tree, { folder }) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAbove */ .m$)(tree, folder, '.yarnrc.yml', (text) => /^yarnPath:/m.test(text)) !== null;
}
/** Versions of Yarn by the version of the lock files that they write. Yarn 1, which runners have, reads none of these and
 *  installs whatever is newest, and a newer one would have to write the file anew, which `--immutable` forbids. */
const yarnByLock = { 4: '2.x', 5: '3.1.x', 6: '3.x', 8: '4.9.x', 9: '4.14.x' };
function yarnThatWrote(lock) {
    const version = /^__metadata:\n(?: .*\n)*? +version: (\d+)$/m.exec(lock.replaceAll('\r', ''))?.[1] ?? '';
    return yarnByLock[version] ?? '4.x';
}
function rootPin(tree) {
    return manifestIn(tree, '.')?.packageManager ?? null;
}
function installOf(command, name, lock, isBerry) {
    if (name === 'npm')
        return lock === false ? 'npm install --no-audit --no-fund' : 'npm ci';
    if (lock === false)
        return `${command} install`;
    return `${command} install ${isBerry ? '--immutable' : '--frozen-lockfile'}`;
}
function needsOf(tree, manifest, { name, isPinned, isBerry, lock, corepack }) {
    const own = name === 'pnpm'
        ? [pnpmStep(isPinned)]
        : name === 'bun'
            ? [{ uses: 'oven-sh/setup-bun@v2' }]
            : // A runner has yarn 1, which refuses a project that is pinned to another.
                isBerry && corepack
                    ? [{ run: 'corepack enable' }]
                    : [];
    // setup-node asks the yarn of the runner where its cache is.
    const isCached = name !== 'bun' && lock !== null && (!isBerry || isPinned);
    const cache = !isCached ? {} : { cache: name, 'cache-dependency-path': lock };
    return [...own, { uses: 'actions/setup-node@v7', with: { ...nodeVersion(tree, manifest), ...cache } }];
}
function pnpmStep(isPinned) {
    return isPinned ? { uses: 'pnpm/action-setup@v4' } : { uses: 'pnpm/action-setup@v4', with: { version: 'latest' } };
}
function nodeVersion(tree, { folder }) {
    for (const name of ['.nvmrc', '.node-version', '.tool-versions']) {
        const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderAbove */ .m$)(tree, folder, name, (text) => name !== '.tool-versions' || /^nodejs?\s/m.test(text));
        if (at !== null)
            return { 'node-version-file': (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(at, name) };
    }
    return { 'node-version': '24' };
}
/** The script of a package, as a command. */
function runScript({ name, command }, script) {
    return name === 'npm' ? `npm run --silent ${script}` : `${command} run ${script}`;
}


/***/ }),

/***/ 473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sequence),
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8215);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5057);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);
/** What has to be done in a checkout before a JavaScript file of it can run: install, build what it imports and git
 *  does not hold, and install the benchmarks' own package where they are one. */



/** For files that are started in `folder`; null where there is no package.json at or above it. */
function prepare(tree, folder, files) {
    const own = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAbove */ .VC)(tree, folder);
    if (own === null)
        return null;
    const { outer, isMember } = outerManifest(tree, own);
    const root = outer ?? own;
    const manager = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .packageManagerOf */ .n_)(tree, root);
    const build = buildOf(tree, root, files, manager);
    const needsRoot = outer === null ? own.needsInstall : build !== null || hasRuntimeNeeds(tree, root);
    const inRoot = [...(needsRoot ? [manager.install] : []), ...(build === null ? [] : [build])];
    const inOwn = outer === null || isMember ? [] : own.needsInstall ? [(0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .packageManagerOf */ .n_)(tree, own).install] : [];
    const steps = [
        [root.folder, inRoot],
        [own.folder, inOwn],
    ];
    return {
        setup: sequence(folder, steps),
        steps: steps.filter(([, commands]) => commands.length > 0),
        manager,
        manifest: own,
    };
}
/** The package around a package: its workspace, or the library whose `bench/package.json` it is. */
function outerManifest(tree, own) {
    const outer = own.folder === '.' ? null : (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestAbove */ .VC)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(own.folder));
    const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];
    const lockIsOwn = locks.some((lock) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(own.folder, lock)));
    const isMember = outer?.hasWorkspaces === true && !lockIsOwn;
    return { outer: isMember ? workspaceRoot(tree, own) : outer, isMember };
}
/** Of a workspace everything is installed at the root; its packages have nothing of their own to install. */
function workspaceRoot(tree, own) {
    const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAbove */ .m$)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(own.folder), 'package.json', (text) => /"workspaces"/.test(text)) ?? '.';
    const root = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestIn */ .tn)(tree, at);
    return root === null ? null : { ...root, needsInstall: true };
}
/** What the library itself needs at run time; what it only needs to be developed is not installed for nothing. */
function hasRuntimeNeeds(tree, { folder, hasWorkspaces }) {
    if (hasWorkspaces)
        return true;
    try {
        const { dependencies } = JSON.parse(tree.text((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'package.json')) ?? '{}');
        return Object.keys(dependencies ?? {}).length > 0;
    }
    catch {
        return false;
    }
}
/** The command that builds, where a file imports what only a build makes. */
function buildOf(tree, root, files, manager) {
    if (root.scripts['build'] === undefined)
        return null;
    const wanted = withImported(tree, files).flatMap((file) => (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .importedPaths */ .ny)(tree.text(file) ?? '').map((path) => ({ file, path })));
    const isMissing = ({ file, path }) => {
        if (!path.startsWith('.')) {
            if (root.name === null || (path !== root.name && !path.startsWith(`${root.name}/`)))
                return false;
            return root.main.length > 0 && !root.main.some((main) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(root.folder, main)));
        }
        const target = normalised((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file), path));
        if (target === null || /\.(json|node|wasm|css|txt)$/.test(target))
            return false;
        if (target === root.folder || (root.folder === '.' && target === '.'))
            return root.main.length > 0 && !root.main.some((main) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(root.folder, main)));
        return !exists(tree, target);
    };
    return wanted.some(isMissing) ? `${manager.command} run build` : null;
}
/** More than these are not followed. */
const mostImported = 100;
/** The files and what they import of the tree, where that was read: a source may import what is built of another. */
function withImported(tree, files) {
    const all = new Set(files);
    for (const file of all) {
        for (const path of (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .importedPaths */ .ny)(tree.text(file) ?? '').filter((one) => one.startsWith('.'))) {
            const target = normalised((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file), path));
            const found = target === null ? undefined : sourcesOf(target).find((one) => tree.text(one) !== null);
            if (found !== undefined && all.size < mostImported)
                all.add(found);
        }
    }
    return [...all];
}
function sourcesOf(target) {
    const bare = target.replace(/\.[cm]?js$/, '');
    const ends = ['.ts', '.mts', '.tsx', '.js', '.mjs', '.cjs'];
    return [target, ...ends.flatMap((end) => [bare + end, `${bare}/index${end}`])];
}
/** Null where it leaves the tree. */
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
function exists(tree, target) {
    const bare = target.replace(/\.[cm]?js$/, '');
    const ends = ['', '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts', '.jsx', '.tsx', '.json', '.node', '.d.ts'];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(tree, target) || [target, bare].some((one) => ends.some((end) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, one + end)));
}
/** Commands in several folders as one line for a shell that stands in `from`. */
function sequence(from, steps) {
    const lines = steps.flatMap(([folder, commands]) => {
        if (commands.length === 0)
            return [];
        const line = commands.join(' && ');
        const way = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(from, folder);
        if (way === '.')
            return [line];
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(from, folder) || folder !== from ? `(cd ${way} && ${line})` : line];
    });
    return lines.length === 0 ? null : lines.join(' && ');
}


/***/ }),

/***/ 9572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ noImports),
/* harmony export */   c: () => (/* binding */ importsOf)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8215);
/** What Python files import that neither stands in the tree nor comes with Python, as the names of packages. */

/** Packages that are called otherwise than what they bring. */
const packages = {
    attr: 'attrs',
    bs4: 'beautifulsoup4',
    dateutil: 'python-dateutil',
    google: 'protobuf',
    PIL: 'pillow',
    sklearn: 'scikit-learn',
    yaml: 'pyyaml',
};
const noImports = { byFiles: [], byModules: [] };
function importsOf(tree, files) {
    const all = [...new Set([...files, ...files.flatMap((file) => conftestsAbove(tree, file))])];
    const imported = all.map((file) => ({ file, names: importedBy(tree.text(file) ?? '') }));
    const byFiles = packagesOf(tree, all, namesOf(imported));
    const atOnce = namesOf(ownModules(tree, imported));
    return { byFiles, byModules: packagesOf(tree, all, atOnce).filter((name) => !byFiles.includes(name)) };
}
function namesOf(imports) {
    return imports.flatMap(({ names }) => names);
}
/** Without what stands in the tree. */
function packagesOf(tree, files, modules) {
    const tops = new Set(modules.filter((name) => !name.startsWith('.')).map((name) => name.split('.')[0]));
    return [...tops].filter((name) => !isOwn(tree, files, name)).map((name) => packages[name] ?? name);
}
const atFirst = {
    from: /^from[ \t]+([\w.]+)[ \t]+import[ \t]+([\w, \t]*)/gm,
    whole: /^import[ \t]+([A-Za-z][\w., \t]*)/gm,
};
const anywhere = {
    from: /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+([\w, \t]*)/gm,
    whole: /^[ \t]*import[ \t]+([A-Za-z][\w., \t]*)/gm,
};
/** Dotted names. `from a import b` may be the module `a.b`, so that both are among them.
 *  @param indented those within a function or a condition as well: a module that is loaded may do without them. */
function importedBy(text, indented = true) {
    const of = indented ? anywhere : atFirst;
    const lines = text.replaceAll(/\(([\w,\s]*)\)/g, (_, names) => names.trim().replaceAll(/\s+/g, ' '));
    const from = [...lines.matchAll(of.from)].flatMap((match) => {
        const within = match[1].endsWith('.') ? match[1] : `${match[1]}.`;
        return [match[1], ...namesIn(match[2]).map((name) => `${within}${name}`)];
    });
    const whole = [...text.matchAll(of.whole)];
    const skipped = [...text.matchAll(/\bimportorskip\(\s*["']([\w.]+)/g)].map((match) => match[1]);
    return [...from, ...whole.flatMap((match) => namesIn(match[1])), ...skipped].filter((name) => name !== '');
}
function namesIn(list) {
    return list.split(',').flatMap((name) => /^\s*([\w.]+)/.exec(name)?.[1] ?? []);
}
/** As many as the largest packages that benchmarks load have modules. */
const mostModules = 400;
/** Modules of the tree that are loaded with these files, and what they import at once. */
function ownModules(tree, imported) {
    const known = new Set(tree.files);
    const files = imported.map(({ file }) => file);
    const seen = new Set(files);
    const found = [];
    const roots = [...new Set(['.', 'src', 'lib', ...files.map(_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)])];
    const load = ({ file: from, names }) => {
        for (const file of names.flatMap((name) => filesOf(name, from, roots))) {
            if (!known.has(file) || seen.has(file) || found.length >= mostModules)
                continue;
            seen.add(file);
            found.push({ file, names: importedBy(textOf(tree, file), false) });
        }
    };
    for (const one of imported)
        load(one);
    for (let i = 0; i < found.length; i++)
        load(found[i]);
    return found;
}
function textOf(tree, file) {
    return tree.text(file) ?? tree.module?.(file) ?? '';
}
/** Where a module may be, and the packages around it, which are loaded before it. */
function filesOf(name, from, roots) {
    const dots = /^\.*/.exec(name)[0].length;
    const parts = name
        .slice(dots)
        .split('.')
        .filter((part) => part !== '');
    let own = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(from);
    for (let up = 1; up < dots; up++)
        own = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(own);
    const places = dots > 0 ? [own] : roots;
    return places.flatMap((place) => [
        ...parts.map((_, i) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(place, `${parts.slice(0, i + 1).join('/')}/__init__.py`)),
        ...(parts.length === 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(place, '__init__.py')] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(place, `${parts.join('/')}.py`)]),
    ]);
}
function conftestsAbove(tree, file) {
    const found = [];
    for (let at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file);; at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(at)) {
        const conftest = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(at, 'conftest.py');
        if (tree.text(conftest) !== null)
            found.push(conftest);
        if (at === '.')
            return found;
    }
}
/** Beside one of the files, at the root or in `src`. */
function isOwn(tree, files, name) {
    const folders = new Set(['.', 'src', ...files.map(_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)]);
    return [...folders].some((folder) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolder */ .lQ)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, name)) || tree.files.includes((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(folder, `${name}.py`)));
}


/***/ }),

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ iniValue)
/* harmony export */ });
/** INI files, as Python's tools have them. */
/** The value of a key in an INI file, over its further lines, without comments. */
function iniValue(text, section, key) {
    let inside = false;
    let value = null;
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*[#;]/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line);
        if (header !== null) {
            inside = header[1].trim() === section;
            continue;
        }
        if (!inside)
            continue;
        const pair = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line);
        if (pair !== null) {
            if (value !== null)
                return value;
            if (pair[1] === key)
                value = pair[2];
        }
        else if (value !== null)
            value += `\n${line.replace(/\s[#;].*$/, '')}`;
    }
    return value;
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ binaries),
/* harmony export */   F_: () => (/* binding */ inAnyEnvironment),
/* harmony export */   Kb: () => (/* binding */ projectFolder),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3095);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8215);
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9572);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1060);
/** How a Python project is installed in a checkout: an environment of its own in `.venv`, made by uv, Poetry or PDM
 *  where a lock file says so, else by pip with the extras, groups and requirement files that name what is needed. */




/** Where an environment's programs are, from the project's folder. */
const binaries = '.venv/bin';
/** The same command where somebody else's `setup` installs, which may make `.venv`, or have what is needed on PATH. */
function inAnyEnvironment(run) {
    const found = run.replace(/(?:\.\.\/)*\.venv\/bin\/(\w+)/g, (_, name) => name === 'python' ? 'python3' : name);
    return found === run ? run : `export PATH="$PWD/${binaries}:$PATH"; ${found}`;
}
/** An environment with the project itself and `wanted` packages.
 *  @param folder the project's, from the root.
 *  @param imports what the benchmarks import: taken where a list of the project's has it, and else left alone, since
 *    nothing says which package brings a module. What only modules of the project import is looked for in its extras. */
function environmentOf(tree, folder, wanted, imports = _imports_js__WEBPACK_IMPORTED_MODULE_1__/* .noImports */ .Q) {
    const project = readProject(tree, folder);
    const chosen = chooseSources(tree, folder, project, wanted, imports);
    const missing = wanted.filter((name) => !chosen.brings.has(name));
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'uv.lock')))
        return byUv(tree, folder, chosen, missing);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'poetry.lock')))
        return byPoetry(tree, folder, chosen, missing);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'pdm.lock')))
        return byPdm(tree, folder, chosen, missing);
    return byPip(tree, folder, chosen, missing);
}
function readProject(tree, folder) {
    const toml = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .readToml */ .D7)(tree.text((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'pyproject.toml')) ?? '');
    const hasBuild = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'build-system') !== undefined || (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'project') !== undefined;
    return {
        requirements: [
            ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'project', 'dependencies')),
            ...Object.keys((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'tool', 'poetry', 'dependencies') ?? {}),
        ],
        isInstallable: hasBuild || (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'setup.py')) || (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'setup.cfg')),
        extras: withOwnExtras((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'project', 'name'))[0] ?? null, new Map([...extrasOfSetup(tree, folder), ...mapOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'project', 'optional-dependencies'), _toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)])),
        groups: mapOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'dependency-groups') ?? poetryGroups(toml), (value) => withIncluded(toml, value)),
        environments: new Map([
            ...mapOf((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'tool', 'hatch', 'envs'), (value) => [
                ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'dependencies')),
                ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, 'extra-dependencies')),
            ]),
            ...environmentsOfTox(tree.text((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'tox.ini')) ?? ''),
        ]),
    };
}
function mapOf(table, read) {
    return new Map((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(table).map(([name, value]) => [name, read(value)]));
}
/** What tox installs beside the project, by environment; what only holds for some of its factors is left out. */
function environmentsOfTox(ini) {
    const names = [...ini.matchAll(/^\[(testenv(?::[\w.,{}-]+)?)\]/gm)].map((match) => match[1]);
    return names.map((name) => [
        name,
        ((0,_ini_js__WEBPACK_IMPORTED_MODULE_3__/* .iniValue */ .C)(ini, name, 'deps') ?? '').split('\n').flatMap((line) => {
            const requirement = line.trim();
            return /^[A-Za-z][\w.-]*(\[[\w,-]+\])?\s*([<>=!~].*)?$/.test(requirement) ? [requirement] : [];
        }),
    ]);
}
/** An extra may name others of the same project: `all = ["project[bench]"]`. */
function withOwnExtras(name, extras) {
    const named = (requirement) => {
        const [, own = '', inner = ''] = /^\s*([\w.-]+)\s*\[([^\]]*)\]/.exec(requirement) ?? [];
        return name !== null && normal(own) === normal(name) ? inner.split(',').map((one) => one.trim()) : [];
    };
    const whole = (list) => [...list, ...list.flatMap(named).flatMap((one) => extras.get(one) ?? [])];
    return new Map([...extras].map(([extra, list]) => [extra, whole(list)]));
}
/** As setuptools had them before pyproject.toml: in setup.cfg, or written out in setup.py. */
function extrasOfSetup(tree, folder) {
    const section = /^\[options\.extras_require\]\n((?:(?!\[).*(?:\n|$))*)/m.exec(tree.text((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'setup.cfg')) ?? '');
    const entries = [...(section?.[1] ?? '').matchAll(/^([\w-]+)\s*=((?:.*)(?:\n[ \t]+\S.*)*)/gm)].map((match) => [match[1], match[2].split(/\n|;(?![^\n]*[<>=])/).map((line) => line.trim())]);
    const written = /\bextras_require\s*=\s*\{([^}]*)\}/.exec(tree.text((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, 'setup.py')) ?? '')?.[1] ?? '';
    const inPython = [...written.matchAll(/["']([\w-]+)["']\s*:\s*\[([^\]]*)\]/g)].map((match) => [
        match[1],
        [...match[2].matchAll(/["']([^"']+)["']/g)].map((one) => one[1]),
    ]);
    return new Map([...entries, ...inPython]);
}
/** Poetry writes a group's requirements as a table of names. */
function poetryGroups(toml) {
    const groups = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'tool', 'poetry', 'group')).map(([name, group]) => [
        name,
        Object.keys((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(group, 'dependencies') ?? {}),
    ]);
    const old = Object.keys((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'tool', 'poetry', 'dev-dependencies') ?? {});
    const uvDev = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'tool', 'uv', 'dev-dependencies'));
    const dev = [...old, ...uvDev];
    const all = [...groups, ...(dev.length === 0 ? [] : [['dev', dev]])];
    return all.length === 0 ? undefined : Object.fromEntries(all);
}
/** `{include-group = "test"}` stands for that group's own. */
function withIncluded(toml, group, depth = 0) {
    return [
        ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(group),
        ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(group).flatMap((one) => {
            const [name] = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(one, 'include-group'));
            const inner = name === undefined ? undefined : (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__.at)(toml, 'dependency-groups', name);
            return inner === undefined || depth > 5 ? [] : withIncluded(toml, inner, depth + 1);
        }),
    ];
}
const nothing = { name: '', list: [], brought: [] };
/** A longer list is for all that a developer does. For what is installed by its name as well, as the plugin is, such a one
 *  is not taken where a short list has something of it. */
const shortList = 20;
function asks(list, packages) {
    return packages.some((one) => list.some((requirement) => isFor(one, requirement)));
}
/** Modules of Python that extras are called after which bring something beside them. */
const ofPython = new Set('asyncio curses dataclasses email html http json logging sqlite3 ssl test tomllib typing unittest xml zoneinfo'.split(' '));
function chooseSources(tree, folder, project, asked, { byFiles, byModules }) {
    const brings = new Set();
    const wanted = [...new Set([...asked, ...byFiles])];
    // What brings most of it first: a group of all that benchmarks need makes those with a part of it needless.
    const take = (sources) => {
        const taken = [];
        for (;;) {
            const hasShort = [...sources.values()].some((list) => list.length <= shortList && asks(list, asked));
            const offers = [...sources].map(([name, list]) => {
                const isLong = hasShort && list.length > shortList;
                return { name, list, brought: newIn(list).filter((one) => !isLong || !asked.includes(one)) };
            });
            const best = offers.reduce((most, one) => (one.brought.length > most.brought.length ? one : most), nothing);
            if (best.brought.length === 0)
                return taken;
            for (const one of newIn(best.list))
                brings.add(one);
            taken.push(best.name);
        }
    };
    const newIn = (list) => wanted.filter((one) => !brings.has(one) && asks(list, [one]));
    const groups = take(project.groups).filter(isName);
    const imported = [...byFiles, ...byModules].filter((one) => !asked.includes(one));
    const extras = [...take(project.extras), ...extrasFor(project, imported, brings)].filter(isName);
    const files = take(requirementFiles(tree, folder));
    const environments = take(project.environments);
    const written = environments
        .flatMap((name) => project.environments.get(name) ?? [])
        .filter((one) => /^[\w.[\],<>=!~ -]+$/.test(one) && !one.startsWith('-'));
    return { isInstallable: project.isInstallable, extras: [...new Set(extras)], groups, files, written, brings };
}
/** The extra for each of these packages that nothing has brought: the one that is called so, or the shortest that asks for it. */
function extrasFor({ extras, requirements }, imported, brought) {
    const open = imported.filter((one) => !brought.has(one) && !ofPython.has(one) && !requirements.some((requirement) => isFor(one, requirement)));
    const shortest = [...extras].sort(([, a], [, b]) => a.length - b.length);
    return open.flatMap((one) => {
        const found = shortest.find(([name]) => normal(name) === normal(one)) ?? shortest.find(([, list]) => asks(list, [one]));
        return found === undefined ? [] : [found[0]];
    });
}
function isName(name) {
    return /^\w[\w.-]*$/.test(name);
}
/** Names of packages are alike whatever their case and dashes. */
function isFor(name, requirement) {
    const own = /^\s*([\w.-]+)/.exec(requirement)?.[1] ?? '';
    return normal(own) === normal(name);
}
function normal(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
/** Paths from the project's folder. */
function requirementFiles(tree, folder) {
    const below = folder === '.' ? '' : `${folder}/`;
    const files = tree.files.filter((file) => file.startsWith(below) &&
        /^[^/]*requirements?[^/]*\.(txt|in)$|^[^/]*requirements?\/[^/]+\.(txt|in)$/i.test(file.slice(below.length)));
    // A compiled file stands beside what it was compiled from.
    const compiled = files.filter((file) => !(file.endsWith('.in') && files.includes(file.replace(/\.in$/, '.txt'))));
    return new Map(compiled.map((file) => [file.slice(below.length), (tree.text(file) ?? '').split('\n').map((line) => line.trim())]));
}
const venv = `python3 -m venv .venv`;
function byPip(tree, folder, { isInstallable, extras, groups, files, written }, missing) {
    const own = isInstallable ? [`-e ${extras.length === 0 ? '.' : `'.[${extras.join(',')}]'`}`] : [];
    const words = [
        ...own,
        ...files.map((file) => `-r ${file}`),
        ...groups.map((group) => `--group ${group}`),
        ...written.map((one) => `'${one}'`),
        ...missing,
    ];
    // Groups are known to pip from 25.1 on.
    const newer = groups.length === 0 ? [] : [`${binaries}/pip install --quiet --upgrade pip`];
    return {
        setup: [venv, ...newer, `${binaries}/pip install --quiet ${words.join(' ')}`].join(' && '),
        needs: [pythonStep(tree, folder, 'pip')],
    };
}
function byUv(tree, folder, { extras, groups, files, written }, missing) {
    const sync = [
        'uv sync --frozen',
        ...groups.map((group) => `--group ${group}`),
        ...extras.map((extra) => `--extra ${extra}`),
    ].join(' ');
    const more = [...files.map((file) => `-r ${file}`), ...written.map((one) => `'${one}'`), ...missing];
    return {
        setup: more.length === 0 ? sync : `${sync} && uv pip install ${more.join(' ')}`,
        needs: [pythonStep(tree, folder), { uses: 'astral-sh/setup-uv@v7', with: { 'enable-cache': 'true' } }],
    };
}
function byPoetry(tree, folder, { extras, groups }, missing) {
    const install = [
        'POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --no-interaction',
        ...groups.filter((one) => one !== 'dev').map((group) => `--with ${group}`),
        ...extras.map((extra) => `--extras ${extra}`),
    ].join(' ');
    return {
        setup: missing.length === 0 ? install : `${install} && ${binaries}/python -m pip install --quiet ${missing.join(' ')}`,
        needs: [pythonStep(tree, folder), { run: 'pipx install poetry' }],
    };
}
function byPdm(tree, folder, { extras, groups }, missing) {
    const chosen = [...groups, ...extras].map((one) => `-G ${one}`);
    const install = ['PDM_VENV_IN_PROJECT=1 pdm install --frozen-lockfile', ...chosen].join(' ');
    return {
        setup: missing.length === 0
            ? install
            : `${install} && pdm run python -m ensurepip && ${binaries}/python -m pip install --quiet ${missing.join(' ')}`,
        needs: [pythonStep(tree, folder), { run: 'pipx install pdm' }],
    };
}
function pythonStep(tree, folder, cache = null) {
    const manifest = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt']
        .map((name) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, name))
        .find((file) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, file));
    const cached = cache === null || manifest === undefined ? {} : { cache, 'cache-dependency-path': manifest };
    const pinned = [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(folder, '.python-version'), '.python-version'].find((file) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(tree, file));
    return {
        uses: 'actions/setup-python@v6',
        with: { ...(pinned === undefined ? { 'python-version': '3.13' } : { 'python-version-file': pinned }), ...cached },
    };
}
/** The folder of the project that a file belongs to: the nearest with a manifest, else the root. */
function projectFolder(tree, file) {
    const manifests = new Set(['pyproject.toml', 'setup.py', 'setup.cfg']);
    let best = '.';
    for (const one of tree.files) {
        if (!manifests.has((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(one)))
            continue;
        const folder = one === (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(one) ? '.' : one.slice(0, -(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(one).length - 1);
        if (folder !== '.' && file.startsWith(`${folder}/`) && folder.length > best.length)
            best = folder;
    }
    return best;
}


/***/ }),

/***/ 3095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ readToml),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iw: () => (/* binding */ stringsOf)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/** Manifests of Cargo and Python, and what is asked of them. A line that is no TOML is passed over: a manifest that its
 *  own tool reads is not for this program to refuse, and one that is a template still tells what it holds. */

/** Of a text with more of them nothing is known. */
const mostPassedOver = 20;
function readToml(text) {
    const lines = text.split('\n');
    for (let passedOver = 0; passedOver <= mostPassedOver; passedOver++) {
        try {
            return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(lines.join('\n'), { integersAsBigInt: 'asNeeded' });
        }
        catch (error) {
            if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
                return {};
            lines[error.line - 1] = '';
        }
    }
    return {};
}
/** The value at a path of keys; undefined where there is none. */
function at(toml, ...keys) {
    let value = toml;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        value = value[key];
    }
    return value;
}
/** A table's entries; empty for anything else. */
function entriesOf(toml) {
    return typeof toml === 'object' && !Array.isArray(toml) ? Object.entries(toml) : [];
}
/** A list's strings, or the one string itself. */
function stringsOf(toml) {
    if (typeof toml === 'string')
        return [toml];
    return Array.isArray(toml) ? toml.filter((one) => typeof one === 'string') : [];
}
function listOf(toml) {
    return Array.isArray(toml) ? toml : [];
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   aJ: () => (/* binding */ ownFiles),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   m$: () => (/* binding */ folderAbove),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sH: () => (/* binding */ filesWith),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* unused harmony export within */
/** What is looked at: the names of a repository's files, and the text of those that tell something. */
/** Only such names may stand in a command: the tree is a stranger's, and no shell and no workflow expression may
 *  find anything in them. */
function isPlain(name) {
    return /^[\w@%+=:,./-]+$/.test(name) && !/(^|\/)-/.test(name);
}
/** What others wrote, and what stands for something else: no suite of this repository is in there. */
const foreign = /(^|\/)(node_modules|bower_components|vendor|vendored|third[_-]?party|external|extern|testdata|fixtures?|__fixtures__|__snapshots__|\.git|\.yarn|\.cargo|site-packages)\//;
/** The tree without what no suite can be in. */
function ownFiles(tree) {
    return {
        files: tree.files.filter((file) => isPlain(file) && !foreign.test(file)),
        text: (path) => tree.text(path),
        module: (path) => tree.module?.(path) ?? null,
    };
}
/** The part of a tree below a folder, with paths from there. */
function within(tree, folder) {
    if (folder === '.')
        return tree;
    const files = tree.files.flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []));
    return {
        files,
        text: (path) => tree.text(`${folder}/${path}`),
        module: (path) => tree.module?.(`${folder}/${path}`) ?? null,
    };
}
function folderOf(path) {
    const at = path.lastIndexOf('/');
    return at < 0 ? '.' : path.slice(0, at);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function joined(folder, path) {
    return folder === '.' ? path : path === '.' ? folder : `${folder}/${path}`;
}
function depthOf(folder) {
    return folder === '.' ? 0 : folder.split('/').length;
}
function isBelow(folder, path) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** A path as it is written in a folder: `src/a.ts` from `src` is `a.ts`, from `bench` it is `../src/a.ts`. */
function relativeTo(folder, path) {
    if (folder === '.')
        return path;
    const from = folder.split('/');
    const to = path === '.' ? [] : path.split('/');
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same])
        same++;
    const parts = [...from.slice(same).map(() => '..'), ...to.slice(same)];
    return parts.length === 0 ? '.' : parts.join('/');
}
/** The nearest folder at or above `folder` that holds `name`; null where none does. */
function folderAbove(tree, folder, name, fits = () => true) {
    const files = new Set(tree.files);
    for (let at = folder;; at = folderOf(at)) {
        const path = joined(at, name);
        if (files.has(path) && fits(tree.text(path) ?? ''))
            return at;
        if (at === '.')
            return null;
    }
}
function has(tree, path) {
    return tree.files.includes(path);
}
function isFolder(tree, path) {
    return tree.files.some((file) => file.startsWith(`${path}/`));
}
/** Files whose name and text both fit. */
function filesWith(tree, name, text) {
    return tree.files.filter((file) => name.test(file) && text.test(tree.text(file) ?? ''));
}
/** What all of them have below them: whole folders where every candidate in them is one of `files`, so that a command
 *  stays short; else the files themselves. */
function shortened(files, candidates) {
    const wanted = new Set(files);
    const others = candidates.filter((file) => !wanted.has(file));
    const whole = new Set();
    for (const file of files) {
        const folder = folderOf(file);
        if (folder !== '.' && !others.some((other) => isBelow(folder, other)))
            whole.add(folder);
    }
    const folders = [...whole].filter((one) => ![...whole].some((other) => other !== one && isBelow(other, one)));
    return [...folders, ...files.filter((file) => !folders.some((folder) => isBelow(folder, file)))].sort();
}
/** `Map.groupBy`, which Node 20 lacks. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ checkoutNeeds),
/* harmony export */   NS: () => (/* binding */ defaultFit),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   cn: () => (/* binding */ renderWorkflow),
/* harmony export */   d_: () => (/* binding */ scalar)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/** The workflow that gates pull requests on a suite. Takes the suite and what trying it has shown, gives YAML. */

const defaultFit = { budgetMinutes: null, shards: 1 };
function checkoutNeeds(tree) {
    return {
        submodules: tree.files.includes('.gitmodules'),
        lfs: /filter=lfs/.test(tree.text('.gitattributes') ?? ''),
    };
}
const action = 'benchgate/benchgate@v1';
function renderWorkflow(suite, needs, fit = defaultFit) {
    const jobs = fit.shards === 1 ? gateJob(suite, needs, fit) : shardedJobs(suite, needs, fit);
    return `# Gates pull requests on the speed of ${suite.tool}. Written by \`benchgate init\`.
name: Benchmarks

on:
  pull_request:
  merge_group:

permissions:
  contents: read
${fit.shards === 1 ? '  pull-requests: write # the comment\n  checks: write # the check\n' : ''}
concurrency:
  group: benchgate-\${{ github.ref }}
  cancel-in-progress: true

jobs:
${jobs}`;
}
const required = `  # Make this job a required check: its exit code is the gate. Where the token may only read, as for pull requests
  # of forks and of Dependabot, it blocks all the same, and the report is in the summary of the run.
`;
function gateJob(suite, needs, fit) {
    const inputs = { ...inputsOf(suite), ...budgetOf(fit) };
    return `${required}  benchgate:
    runs-on: ubuntu-24.04
    timeout-minutes: ${30 + (fit.budgetMinutes ?? 15)}
    steps:
${[checkout(needs), ...suite.needs, { uses: action, with: inputs }].map(stepText).join('')}`;
}
/** Each measures its part without a token; one joins what they leave, decides and tells. */
function shardedJobs(suite, needs, fit) {
    const numbers = Array.from({ length: fit.shards }, (_, i) => i + 1).join(', ');
    const shard = `\${{ matrix.shard }}/${fit.shards}`;
    const measure = { mode: 'measure', shard, key: 'benchmarks', ...inputsOf(suite), ...budgetOf(fit) };
    return `  measure:
    strategy:
      fail-fast: false
      matrix:
        shard: [${numbers}]
    runs-on: ubuntu-24.04
    timeout-minutes: ${30 + (fit.budgetMinutes ?? 15)}
    steps:
${[checkout(needs), ...suite.needs, { uses: action, with: measure }].map(stepText).join('')}
${required}  benchgate:
    needs: measure
    if: always()
    permissions:
      actions: read
      contents: read
      pull-requests: write
      checks: write
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
${[checkout({ submodules: false, lfs: false }), { uses: action, with: { mode: 'report', expect: 'benchmarks' } }].map(stepText).join('')}`;
}
function checkout({ submodules, lfs }) {
    return {
        uses: 'actions/checkout@v7',
        with: {
            'fetch-depth': '0',
            'persist-credentials': 'false',
            ...(submodules ? { submodules: 'recursive' } : {}),
            ...(lfs ? { lfs: 'true' } : {}),
        },
    };
}
/** The inputs of the action that say what a suite is; what is a default is left out. */
function inputsOf(suite) {
    const { workingDirectory, setup, run, results, format } = suite;
    return {
        ...(workingDirectory === '.' ? {} : { 'working-directory': workingDirectory }),
        ...(setup === null ? {} : { setup }),
        ...(run === null ? {} : { run }),
        ...(results === null ? {} : { results }),
        ...(format === 'auto' ? {} : { format }),
    };
}
function budgetOf({ budgetMinutes, partial }) {
    const budget = budgetMinutes === null ? {} : { 'time-budget': `${budgetMinutes}m` };
    return partial === true ? { ...budget, only: 'fitting' } : budget;
}
function stepText(step) {
    if ('run' in step)
        return `      - run: ${scalar(step.run, 10)}\n`;
    const inputs = Object.entries(step.with ?? {});
    const lines = inputs.map(([name, value]) => `          ${name}: ${inputText(value)}\n`);
    return `      - uses: ${step.uses}\n${lines.length === 0 ? '' : `        with:\n${lines.join('')}`}`;
}
/** Numbers and booleans stay what a reader expects; versions stay text, or 3.10 would become 3.1. */
function inputText(value) {
    return /^(0|true|false)$/.test(value) ? value : scalar(value, 12);
}
/** @param indent of further lines. */
function scalar(value, indent) {
    if (!value.includes('\n'))
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.stringify)(value, { lineWidth: 0, singleQuote: true }).trimEnd();
    return `|\n${value
        .split('\n')
        .map((line) => `${' '.repeat(indent)}${line}`)
        .join('\n')}`;
}


/***/ }),

/***/ 5116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   ak: () => (/* binding */ metricOf)
/* harmony export */ });
/* unused harmony export settled */
/* harmony import */ var _collect_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(305);
/* harmony import */ var _collect_pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3055);
/* harmony import */ var _collect_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78);
/* harmony import */ var _collect_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9335);
/* harmony import */ var _difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7046);
/* harmony import */ var _difference_functions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5774);
/* harmony import */ var _difference_owned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9006);
/** Where a commit stands between base and head, by runs of its own: by how often the function in question is called,
 *  where that is what moved, else by its part of the time. Both come out alike on a busy machine. */







/** What tells the commits apart; null where no function stands out. @param pairs the runs that told it. */
function metricOf({ functions, doubt }, pairs) {
    const first = moved(functions[0]);
    if (doubt !== null || first === undefined)
        return null;
    const { calls, name } = first;
    // Under another name it may have been there before, and have become slow before or after it got this one. One that took
    // no time before is in no profile of base.
    if ((first.manner === 'new' || !isNamedIn(pairs, name)) && hasVanished(pairs))
        return null;
    const known = { runs: pairs.length, touched: touchedOf(functions[0], pairs) };
    if (calls !== undefined && isCounted(first))
        return { by: 'calls', name, base: calls.base, head: calls.head, deviation: 0, ...known };
    const base = pairs.map((pair) => shareOf(name, pair.base));
    const head = pairs.map((pair) => shareOf(name, pair.head));
    if ((0,_difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i2)(head) - (0,_difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i2)(base) < leastShare)
        return null;
    const deviation = Math.sqrt(((0,_difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .variance */ .GV)(base) + (0,_difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .variance */ .GV)(head)) / 2);
    return { by: 'share', name, base: (0,_difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i2)(base), head: (0,_difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i2)(head), deviation, ...known };
}
function isNamedIn(pairs, wanted) {
    return pairs.some(({ base }) => [...base.functions.values()].some(({ name }) => name === wanted));
}
/** Whether a function that took its time in base has no namesake in head. */
function hasVanished(pairs) {
    const now = new Set(pairs.flatMap(({ head }) => [...head.functions.values()].map(({ name }) => name)));
    const before = new Map(pairs.flatMap(({ base }) => [...base.functions.values()].map(({ name, key }) => [key, name])));
    return [...before].some(([key, name]) => !now.has(name) && (0,_difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i2)(pairs.map(({ base }) => base.shares.get(key) ?? 0)) >= leastShare);
}
function touchedOf({ name, touched }, pairs) {
    if (!touched)
        return null;
    const textIn = ({ functions }) => [...functions.values()].find((one) => one.name === name)?.text ?? '';
    const [base, head] = ['base', 'head'].map((side) => textIn(pairs[0][side]));
    return base === '' || head === '' || base === head ? null : { name, base: base, head: head };
}
/** Of a function that takes more by its calls what it calls has moved. */
function moved(first) {
    const [most] = first?.callees ?? [];
    return most !== undefined && most.of > first.of / 2 ? most : first;
}
/** A share that moves by less is not told apart by a few runs. */
const leastShare = 0.012;
function isCounted({ manner, calls }) {
    if (manner === 'more-often')
        return true;
    return manner === 'new' && calls.base === 0 && calls.head > 0;
}
/** It may have moved to another file along the way; its name is what stays. */
function shareOf(name, { shares, functions }) {
    return [...shares].reduce((sum, [key, share]) => (functions.get(key)?.name === name ? sum + share : sum), 0);
}
const mostRuns = 10;
/** Runs until it is clear on which end the commit is. */
async function standingAt(metric, { suite, benchmark, root }, ports) {
    const session = await (0,_collect_session_js__WEBPACK_IMPORTED_MODULE_3__/* .openSession */ .f)({ suite, benchmark, sides: { base: root, head: root } }, ports);
    if (metric.by === 'calls') {
        const { functions, iterations } = await countOnce(session);
        const same = functions.filter(({ name }) => name === metric.name);
        const calls = same.reduce((sum, one) => sum + (one.calls ?? 0), 0) / (iterations ?? 1);
        return settled([calls], metric);
    }
    const first = await (0,_collect_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleSide */ .s)(session, _collect_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .usualEffort */ .Fd);
    const own = (0,_difference_functions_js__WEBPACK_IMPORTED_MODULE_4__/* .sideFunctions */ .XS)((await countOnce(session)).functions, root);
    const expected = endOfText(own, metric);
    const shares = [shareOf(metric.name, (0,_difference_owned_js__WEBPACK_IMPORTED_MODULE_5__/* .ownedBy */ .L)(first.profile, own))];
    while (shares.length < mostRuns && !isTold(shares, metric)) {
        const { profile } = await (0,_collect_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleSide */ .s)(session, _collect_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .usualEffort */ .Fd);
        shares.push(shareOf(metric.name, (0,_difference_owned_js__WEBPACK_IMPORTED_MODULE_5__/* .ownedBy */ .L)(profile, own)));
    }
    return settled(shares, metric, expected);
}
/** The end whose text the touched function has: 0 or 1; null where it has neither's, or nothing tells. */
function endOfText({ all }, { touched }) {
    if (touched === null)
        return null;
    const texts = all.flatMap(({ name, text }) => (name === touched.name && text !== '' ? [text] : []));
    if (texts.length !== 1)
        return null;
    return texts[0] === touched.base ? 0 : texts[0] === touched.head ? 1 : null;
}
async function countOnce(session) {
    return (await session.count(['head'], { seconds: _collect_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countedSeconds */ .QM })).head;
}
/** Standard errors from the middle at which a commit is on one side of it for certain, and within which it may be an
 *  end: more of them where the function has that end's text. Other commits move it, too, by where its code comes to lie. */
const certain = 3;
const near = { anyway: 3.5, byText: 4.5 };
function isTold(values, metric) {
    const { position, error } = placed(values, metric);
    return Math.abs(position - 0.5) > certain * error;
}
/** An end where it is near one and not as near the other; between them only what is far from both.
 *  @param expected the end whose text the function has. */
function settled(values, metric, expected = null) {
    const { position, error } = placed(values, metric);
    const nearest = position < 0.5 ? 0 : 1;
    const fromMiddle = Math.abs(position - 0.5) / error;
    // What is measured for certain is so, whatever the text says.
    const isExpected = nearest === expected;
    if (expected !== null && !isExpected && fromMiddle <= certain)
        return undecided;
    const reach = isExpected ? near.byText : near.anyway;
    if (Math.abs(position - nearest) > Math.max(reach * error, exactly))
        return { kind: 'at', position: Math.max(0, Math.min(1, position)) };
    return fromMiddle > (isExpected ? halfway.byText : halfway.anyway) ? { kind: 'at', position: nearest } : undecided;
}
const undecided = { kind: 'untestable', because: { code: 'measuring-undecided' } };
/** Nearer to the middle than so many standard errors it may as well be the other end. */
const halfway = { anyway: 1.5, byText: 1 };
/** Calls are the same but for what depends on the number of iterations. */
const exactly = 0.1;
/** The ends are known by a few runs, too: what is uncertain of them is part of the error. */
function placed(values, { base, head, deviation, runs }) {
    const whole = head - base;
    const position = ((0,_difference_certainty_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i2)(values) - base) / whole;
    const ends = ((1 - position) ** 2 + position ** 2) / runs;
    return { position, error: (deviation / Math.abs(whole)) * Math.sqrt(1 / values.length + ends) };
}


/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ countedSeconds),
/* harmony export */   gG: () => (/* binding */ tellsAllocations),
/* harmony export */   mi: () => (/* binding */ countSides)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** What is counted exactly, in runs of its own: calls, and bytes where the runtime tells them. */

/** What tells allocations. */
function tellsAllocations(collectors) {
    return collectors.includes('v8') || collectors.includes('python');
}
/** Seconds of work that are counted, and in which allocations are sampled. */
const countedSeconds = 0.15;
const allocatingSeconds = 0.7;
const mostCounted = 1_000_000;
/** Iterations that take about so many seconds, of `each` seconds; one run of the command where nobody timed them. */
function timesFor(seconds, each) {
    if (each === null)
        return 1;
    return Math.max(2, Math.min(mostCounted, Math.round(seconds / Math.max(each, 1e-9))));
}
/** @returns of the sides that were asked for. */
async function countSides(session, { sides, each, allocationRuns, progress }, pace) {
    const secondsLeft = pace.secondsFor(pace.countsTake);
    const of = 1 + allocationRuns;
    progress?.({ run: 1, of, kind: 'counts', secondsLeft });
    const counted = await session.count(sides, { iterations: timesFor(countedSeconds, each) });
    const allocations = new Map(sides.map((side) => [side, []]));
    let untold = null;
    for (let run = 0; run < allocationRuns; run++) {
        progress?.({ run: run + 2, of, kind: 'allocations', secondsLeft });
        const allocated = await allocationsOf(session, sides, timesFor(allocatingSeconds, each));
        if ('untold' in allocated) {
            untold = allocated.untold;
            break;
        }
        for (const side of sides)
            allocations.get(side).push(allocated[side]);
    }
    const all = sides.map((side) => [side, { ...counted[side], allocations: allocations.get(side), untold }]);
    return Object.fromEntries(all);
}
/** What takes time is known without them: a suite that fails while they are sampled is no failure of all. */
async function allocationsOf(session, sides, iterations) {
    try {
        return await session.allocations(sides, iterations);
    }
    catch (error) {
        if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        return { untold: `while it is sampled the suite fails: ${error.message}` };
    }
}


/***/ }),

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   d2: () => (/* binding */ profilerVariables),
/* harmony export */   rU: () => (/* binding */ drive)
/* harmony export */ });
/* unused harmony export BenchmarkMissing */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _measure_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9340);
/* harmony import */ var _measure_schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4179);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/* harmony import */ var _go_worker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4689);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6336);
/** Runs one benchmark on one or two sides while it is profiled. With two sides both workers live at once and are asked
 *  in turn for one short batch each, so that both meet the same machine; the stretches of time in which each of them
 *  worked are written down, for their profiles are of their whole lives. */







/** A batch this long mostly ends before the kernel gives the processor to somebody else. */
const batchSeconds = 0.002;
/** Wall seconds that the work of one second may take where others want the processor too. */
const mostDelay = 5;
/** For a worker to write its profile down. */
const graceSeconds = 60;
let runs = 0;
/** @throws Failure where the benchmark fails. */
async function drive({ name, parts }, request, { places, chance, clock, ports }) {
    const folders = Object.fromEntries(request.sides.map((side) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(ports.temporary, `profile-${process.pid}-${++runs}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        return [side, folder];
    }));
    const seed = Math.floor(chance.next() * 2 ** 32);
    const live = [];
    let isDone = false;
    try {
        for (const side of request.sides) {
            // Both sides of a pair get the same chance. No processor is theirs: the profiler is a thread of its own.
            const spec = parts[side].worker(0, null, (0,_measure_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .chanceFrom */ .N2)(seed));
            const variables = profilerVariables(request, folders[side], places[side].root);
            const profiled = { ...spec, environment: { ...spec.environment, ...variables } };
            const worker = await (0,_measure_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .startWorker */ .Dh)((0,_go_worker_js__WEBPACK_IMPORTED_MODULE_4__/* .withGoProfile */ .uc)(profiled, name, request.kind, folders[side]), ports);
            const one = {
                side,
                worker,
                index: worker.benchmarks.indexOf(name),
                stretches: [],
                times: [],
                iterations: 0,
            };
            live.push(one);
            if (one.index < 0)
                throw new BenchmarkMissing(`${side} has no benchmark ${name}`, { hint: _parts_js__WEBPACK_IMPORTED_MODULE_5__/* .missingHint */ .Cz });
            const omission = await worker.setup(one.index);
            if (omission !== null)
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${name} ${omission.kind} on ${side}: ${omission.message}`);
        }
        if (request.iterations === undefined)
            await sampleInTurns(live, name, request, clock);
        else
            for (const one of live)
                await batch(one, request.iterations, name);
        for (const one of live)
            await one.worker.teardown(one.index);
        isDone = true;
    }
    finally {
        // Where it failed, or no time is left, nobody reads what they would write.
        for (const one of live)
            await one.worker.end(isDone ? graceSeconds : 1);
    }
    return Object.fromEntries(live.map(({ side, stretches, times, iterations }) => [
        side,
        { folder: folders[side], stretches: request.iterations === undefined ? stretches : null, iterations, times },
    ]));
}
function profilerVariables({ kind, interval }, folder, root) {
    return {
        BENCHGATE_PROFILE: folder,
        BENCHGATE_PROFILE_KIND: kind,
        BENCHGATE_PROFILE_INTERVAL: String(interval),
        BENCHGATE_PROFILE_ROOT: root,
    };
}
/** The benchmark is not there on a side, which is not the same as one that fails. */
class BenchmarkMissing extends _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR {
}
async function batch(live, iterations, name) {
    const from = microseconds();
    const ran = await live.worker.run(live.index, iterations);
    const stretch = [from, microseconds()];
    if (ran.kind !== 'ran')
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`${name} failed on ${live.side} under the profiler: ${ran.message}`);
    live.iterations += ran.iterations;
    return { seconds: ran.seconds / ran.iterations, stretch };
}
/** The clock of the profilers. */
function microseconds() {
    return Number(process.hrtime.bigint() / 1000n);
}
async function sampleInTurns(live, name, request, clock) {
    const first = live[0];
    let iterations = 1;
    for (let spent = 0, began = clock.now(); spent < request.warmUpSeconds * live.length; spent = clock.now() - began) {
        const { seconds } = await batch(first, iterations, name);
        for (const other of live.slice(1))
            await batch(other, iterations, name);
        const wanted = Math.round(batchSeconds / Math.max(seconds, 1e-9));
        // Never more than twice the last: the first ones are slow, and say little of the next.
        iterations = Math.max(1, Math.min(wanted, iterations * 2, 1e9));
    }
    let order = [...live];
    const began = clock.now();
    const mostSeconds = request.seconds * live.length * mostDelay;
    while (workedFor(first, iterations) < request.seconds && clock.now() - began < mostSeconds) {
        for (const one of order) {
            const { seconds, stretch } = await batch(one, iterations, name);
            one.times.push(seconds);
            one.stretches.push(stretch);
        }
        order = order.reverse();
    }
}
/** Seconds of work, waiting for the processor not counted: by the quickest tenth of what it has done. */
function workedFor({ times }, iterations) {
    const isLong = (times.at(-1) ?? 0) * iterations > 0.02;
    if (times.length === 0 || (!isLong && times.length % 16 !== 0))
        return 0;
    const quick = times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0;
    return quick * iterations * times.length;
}
/** Who goes first in run number `run`, from 0: balanced over two. */
function sidesOf(run, first) {
    return run % 2 === 0 ? [first, (0,_measure_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .otherSide */ ._P)(first)] : [(0,_measure_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .otherSide */ ._P)(first), first];
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ pprofName),
/* harmony export */   Px: () => (/* binding */ isGoWorker),
/* harmony export */   uc: () => (/* binding */ withGoProfile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _measure_focus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1456);
/** Test binaries of Go profile themselves: by the flag of package testing, at the rate that the lockstep shim asks for. */


const pprofName = 'cpu.pprof';
function isGoWorker({ command }) {
    return command.kind === 'argv' && command.args.some((one) => one.startsWith('-test.'));
}
/** A worker of Go that runs this benchmark alone and leaves its profile; any other worker as it is. */
function withGoProfile(spec, name, kind, folder) {
    const { command } = spec;
    if (command.kind !== 'argv' || !isGoWorker(spec) || kind !== 'cpu')
        return spec;
    const flags = command.args.findIndex((one) => !one.startsWith('-test.'));
    const end = flags === -1 ? command.args.length : flags;
    const [filter] = (0,_measure_focus_js__WEBPACK_IMPORTED_MODULE_1__/* .filtersFor */ .DY)('go', name);
    // Listing the benchmarks runs each once, which another one's profile has no use for. Of two flags the last counts.
    const own = [
        ...(filter === undefined ? [] : [`-test.bench=${filter}`]),
        `-test.cpuprofile=${node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, pprofName)}`,
    ];
    return { ...spec, command: { ...command, args: [...command.args.slice(0, end), ...own, ...command.args.slice(end)] } };
}


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ usualEffort),
/* harmony export */   R_: () => (/* binding */ fewestRuns),
/* harmony export */   kC: () => (/* binding */ countsTake),
/* harmony export */   x3: () => (/* binding */ paceOf)
/* harmony export */ });
/** How much is done, how long it takes, and how much time there is for it. */
/** Fewer say nothing. */
const fewestRuns = 3;
/** 2,000 samples name a function that makes 5 % of the time slower; five runs keep chance from naming one. */
const usualEffort = { runs: 5, mostRuns: 10, warmUpSeconds: 0.3, seconds: 0.8, mostSeconds: null };
/** Where calls are counted in runs of their own, that takes about as long as so many others. */
const countsTake = 1.5;
function paceOf({ mostSeconds, shares }, clock, countsTake) {
    const began = clock.now();
    const all = mostSeconds ?? Number.POSITIVE_INFINITY;
    const { usualSeconds = all, unclearSeconds = all } = shares ?? {};
    const endOf = (done, isUnclear) => began + (done < fewestRuns ? all : Math.min(all, isUnclear ? unclearSeconds : usualSeconds));
    let [longest, taken, runs] = [0, 0, 0];
    return {
        countsTake,
        // The longest so far, and counting, have to fit.
        hasTime: (done, isUnclear = false) => endOf(done, isUnclear) - clock.now() > longest * (1 + countsTake),
        secondsFor: (more) => (runs === 0 ? null : (taken / runs) * more),
        async timed(work) {
            const before = clock.now();
            const result = await work();
            const took = clock.now() - before;
            [longest, taken, runs] = [Math.max(longest, took), taken + took, runs + 1];
            return result;
        },
        stretch() {
            const before = clock.now();
            return (more) => endOf(fewestRuns, true) - clock.now() < (clock.now() - before) * more;
        },
    };
}


/***/ }),

/***/ 6336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Cz: () => (/* binding */ missingHint),
/* harmony export */   Fg: () => (/* binding */ findBenchmark),
/* harmony export */   Qz: () => (/* binding */ theOne),
/* harmony export */   eJ: () => (/* binding */ notOne)
/* harmony export */ });
/* harmony import */ var _measure_lockstep_command_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7806);
/* harmony import */ var _measure_lockstep_harnesses_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _measure_lockstep_runner_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2991);
/* harmony import */ var _measure_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8172);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8675);
/** Which worker of the lockstep protocol runs a benchmark: one that repeats it as often as asked and nothing else. */






/** Finds the benchmark that `wanted` names, wholly or in part; null where nothing in the suite speaks the protocol.
 *  @throws UsageFailure where there is none, or more than one. */
async function findBenchmark(suite, wanted, places, ports) {
    const inner = (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .launcherPorts */ .jy)(ports);
    const parts = await partsOf(suite, places, ports.chance, inner, ports.runner);
    if (parts === null)
        return null;
    const found = [];
    const seen = [];
    for (const part of parts.head) {
        const names = part.names ?? (await namesOf(part, ports.chance, inner));
        seen.push(...names);
        for (const name of names)
            if (name.includes(wanted))
                found.push({ name, label: part.label });
    }
    const chosen = theOne(found, wanted);
    if (chosen === undefined)
        throw notOne(wanted, found.length > 0 ? found.map(({ name }) => name) : seen, found.length);
    const [base, head] = ['base', 'head'].map((side) => parts[side].find(({ label }) => label === chosen.label));
    if (base === undefined || head === undefined)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageFailure */ .wK(`base has no benchmark ${chosen.name}`, { hint: missingHint });
    return { name: chosen.name, parts: { base, head } };
}
/** What helps where one side lacks the benchmark. */
const missingHint = 'It may be newer, or have had another name: `--harness head` runs head’s benchmark files on both sides.';
/** The only one whose name is that, or whose last part is, without the prefix of its harness, or has it in it. */
function theOne(found, wanted) {
    const last = (name) => name.split(/ > |::/).at(-1);
    const rules = [
        (name) => name === wanted,
        (name) => name.endsWith(` > ${wanted}`) || name.endsWith(`::${wanted}`),
        (name) => last(name).replace(/^(?:bench|test)_/, '') === wanted,
        (name) => last(name).includes(wanted),
        () => true,
    ];
    for (const rule of rules) {
        const fit = found.filter(({ name }) => rule(name));
        if (fit.length === 1)
            return fit[0];
    }
    return undefined;
}
function notOne(wanted, names, found) {
    const shown = names.slice(0, 8).join(', ');
    const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
    if (found > 1)
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageFailure */ .wK(`${found} benchmarks have ${JSON.stringify(wanted)} in their name`, {
            hint: `Name one of them: ${shown}${more}`,
        });
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageFailure */ .wK(`there is no benchmark ${JSON.stringify(wanted)}`, {
        hint: names.length === 0 ? 'The suite has none.' : `The suite has: ${shown}${more}`,
    });
}
/** Null where nothing in the suite speaks the protocol. */
async function partsOf(suite, places, chance, ports, runner) {
    const options = { affinity: null, timeoutSeconds: suite.launchTimeoutSeconds };
    if (suite.run === null)
        return (0,_measure_lockstep_runner_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .runnerParts */ .L)({ benchFiles: suite.benchFiles, places, runner }, options, ports);
    const { run: command } = suite;
    for (const harness of [
        ...(0,_measure_lockstep_harnesses_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .harnessesOf */ .yZ)(command, suite.format),
        ...(/benchgate_bench\.py/.test(command) ? [null] : []),
    ]) {
        try {
            const parts = await (0,_measure_lockstep_command_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .commandParts */ .s9)({ command, places }, harness, options, ports);
            for (const part of parts.head)
                if (part.met === undefined)
                    await namesOf(part, chance, ports);
            if (parts.head.length > 0)
                return parts;
        }
        catch (error) {
            if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR))
                throw error;
        }
    }
    return null;
}
async function namesOf(part, chance, ports) {
    const worker = await (0,_measure_lockstep_worker_js__WEBPACK_IMPORTED_MODULE_3__/* .startWorker */ .Dh)(part.worker(0, null, chance), ports);
    await worker.end();
    return worker.benchmarks;
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ setUpPlace),
/* harmony export */   WA: () => (/* binding */ placings),
/* harmony export */   X7: () => (/* binding */ profiledPlace),
/* harmony export */   aB: () => (/* binding */ profiledPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2570);
/* harmony import */ var _measure_provenance_own_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5055);
/* harmony import */ var _measure_runners_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4038);
/* harmony import */ var _measure_runners_preloaded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7688);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8172);
/* harmony import */ var _profile_origin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4391);
/** A checkout in which what the suite starts can be profiled: its place with the environment that loads the profilers
 *  of runners/explain/ into every Node and Python process. They do nothing until a run names a folder for them. */








/** Whose code a file is, by the side whose process named it. */
function placings(roots, { runner }) {
    const runners = (0,_measure_runners_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .runnersFolder */ .Q)(runner);
    return { base: (0,_profile_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .createPlacing */ .l)(roots.base, runners), head: (0,_profile_origin_js__WEBPACK_IMPORTED_MODULE_7__/* .createPlacing */ .l)(roots.head, runners) };
}
function profiledPlaces(suite, roots, ports) {
    return { base: profiledPlace(suite, roots.base, ports), head: profiledPlace(suite, roots.head, ports) };
}
/** @param root of a borrowed checkout that is set up. */
function profiledPlace(suite, root, ports) {
    const place = (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .placeIn */ .VV)(root, suite, false);
    const { environment } = (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .launcherPorts */ .jy)(ports);
    const turned = turnedTo(root, environment, ports);
    const now = { ...environment, ...turned };
    const symbols = debugSymbols(place, ports);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,_measure_runners_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .runnersFolder */ .Q)(ports.runner), 'explain');
    return {
        ...place,
        environment: () => ({
            ...turned,
            ...symbols,
            ...(0,_measure_runners_preloaded_js__WEBPACK_IMPORTED_MODULE_5__/* .withPythonFolder */ .BV)(now, folder),
            ...(0,_measure_runners_preloaded_js__WEBPACK_IMPORTED_MODULE_5__/* .withNodePreload */ .oi)(now, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'preload.cjs'), place),
            // A coverage of the user's would be measured along, and writes where it is told.
            NODE_V8_COVERAGE: '',
        }),
    };
}
/** What cargo builds tells its lines, and what a profile of the user's own strips is kept. The code is the same. A profile that
 *  has debug information already stays, since all would be compiled anew for another one. */
function debugSymbols(place, ports) {
    const { environment, temporary } = (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .launcherPorts */ .jy)(ports);
    const [root, inner] = [manifestIn(place.root), manifestIn(place.workingDirectory)];
    const names = profiles.map((one) => `CARGO_PROFILE_${one.toUpperCase()}_DEBUG`);
    if (hasDebug(root) || hasDebug(inner) || names.some((name) => environment[name] !== undefined))
        return kept;
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place.root) === temporary && isAlone(root, inner))
        leaveDependencies(temporary);
    return { ...kept, ...Object.fromEntries(names.map((name) => [name, '1'])) };
}
const profiles = ['bench', 'release'];
const kept = Object.fromEntries(profiles.map((one) => [`CARGO_PROFILE_${one.toUpperCase()}_STRIP`, 'none']));
function manifestIn(folder) {
    return (0,_host_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textIfThere */ .h)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'Cargo.toml'));
}
function hasDebug(manifest) {
    return /^\[profile\.(?:bench|release)\][^[]*^debug\s*=(?!\s*(?:false|0|"none"))/m.test(manifest);
}
/** Whether cargo takes none of the repository's own packages for one from elsewhere, as it does with what a manifest names by
 *  its path and no workspace has. @param root manifest of the checkout. @param inner that of the folder of the command. */
function isAlone(root, inner) {
    const isWorkspace = (text) => /^\[workspace\b/m.test(text);
    if (inner === '')
        return false;
    if (isWorkspace(root))
        return root === inner || !isWorkspace(inner);
    return !/\bpath\s*=\s*["'](?![^"']*\.rs["'])/.test(inner);
}
/** The packages that the repository takes from elsewhere stay as they are compiled: most of the work, and none of their lines
 *  is asked for. No variable says so, but cargo reads what stands in the folders above a checkout, which are ours. */
function leaveDependencies(temporary) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporary, '.cargo');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const text = profiles.map((one) => `[profile.${one}.package."*"]\ndebug = false\n`).join('');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'config.toml'), text);
}
function turnedTo(root, environment, { workspace }) {
    return workspace === undefined ? {} : (0,_measure_provenance_own_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .ownVariables */ .u)(environment, workspace, root);
}
/** Runs the suite's `setup` there. @throws Failure where it fails. */
async function setUpPlace(suite, side, root, ports) {
    const { environment } = (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .launcherPorts */ .jy)(ports);
    // The same variables as what is profiled has, so that what is installed is found.
    const symbols = debugSymbols((0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .placeIn */ .VV)(root, suite, false), ports);
    const own = { ...environment, ...symbols, ...turnedTo(root, environment, ports) };
    await (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_6__/* .setUpSide */ .Lx)(suite, side, root, { ...ports, environment: own });
}


/***/ }),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pF: () => (/* binding */ EmptyProfile),
  LA: () => (/* binding */ emptyHint),
  k3: () => (/* binding */ readAllocations),
  ZQ: () => (/* binding */ readCounts),
  jl: () => (/* binding */ readCpu)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/explain/profile/frames.js
var profile_frames = __webpack_require__(7371);
;// CONCATENATED MODULE: ./lib/explain/profile/protobuf.js
/** The wire format of protocol buffers, as far as pprof needs it (protobuf.dev/programming-guides/encoding). */

const none = new Uint8Array(0);
function* fieldsOf(message) {
    let at = 0;
    while (at < message.length) {
        const [key, next] = varint(message, at);
        const field = Math.floor(key / 8);
        at = next;
        switch (key % 8) {
            case 0: {
                const [number, end] = varint(message, at);
                at = end;
                yield { field, number, bytes: none };
                break;
            }
            case 1:
                at = skip(message, at + 8);
                break;
            case 2: {
                const [length, from] = varint(message, at);
                at = skip(message, from + length);
                yield { field, number: 0, bytes: message.subarray(from, at) };
                break;
            }
            case 5:
                at = skip(message, at + 4);
                break;
            default:
                throw broken();
        }
    }
}
/** Numbers of a repeated field: packed in one, or one by one. */
function numbersOf({ number, bytes }) {
    if (bytes === none)
        return [number];
    const numbers = [];
    for (let at = 0; at < bytes.length;) {
        const [value, next] = varint(bytes, at);
        numbers.push(value);
        at = next;
    }
    return numbers;
}
/** Exact up to 2^53, which addresses may exceed: they are only told apart. */
function varint(bytes, from) {
    let value = 0;
    let scale = 1;
    for (let at = from; at < from + 10; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw broken();
        value += (byte % 128) * scale;
        if (byte < 128)
            return [value, at + 1];
        scale *= 128;
    }
    throw broken();
}
function skip(bytes, to) {
    if (to > bytes.length)
        throw broken();
    return to;
}
function broken() {
    return new failure/* Failure */.HR('the profile is no pprof, or only a part of one', {
        hint: 'The process was ended while it wrote it, or something else wrote into the folder of the profiles.',
    });
}

;// CONCATENATED MODULE: ./lib/explain/profile/pprof.js
/** What Go's own profiler leaves: pprof, a protocol buffer that is compressed (google/pprof, proto/profile.proto). Inlined
 *  functions are frames of their own. It comes from a process that ran the user's code: numbers of strings, functions and
 *  locations are looked up and never trusted. */




/** Unpacked, more than this is no profile of seconds. */
const mostBytes = 512 * 1024 ** 2;
const longestName = 1_000;
function readPprof(bytes, place, sources) {
    const tables = tablesOf(unpacked(bytes));
    const frames = (0,profile_frames/* createFrames */.V)();
    const samples = [];
    let collecting = 0;
    for (const { locations, count } of tables.samples) {
        if (count === 0)
            continue;
        const lines = locations.flatMap((id) => tables.locations.get(id) ?? []).toReversed();
        let line = null;
        const stack = [];
        for (const one of lines) {
            const frame = frameOf(one, tables, place);
            if (frame === null)
                continue;
            if (frame.origin === 'own')
                line = one.line;
            stack.push(frames.of(frame.origin === 'own' ? sources.named(frame, one.line) : frame));
        }
        if (stack.length === 0)
            continue;
        if (frames.all[stack[0]].name === collector)
            collecting += count;
        else
            samples.push({ stack, weight: count, line });
    }
    return { frames: frames.all, samples, collecting, idle: 0 };
}
/** The goroutines in which the garbage is collected beside the rest. */
const collector = 'runtime.gcBgMarkWorker';
function frameOf({ of, line }, { functions, texts }, place) {
    const found = functions.get(of);
    if (found === undefined)
        return null;
    const { file, origin, library } = place((texts[found.file] ?? '').slice(0, longestName));
    const name = (texts[found.name] ?? '').slice(0, longestName);
    return { name, file, line: found.startLine || line || 1, column: 0, origin, library };
}
function unpacked(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: mostBytes });
    }
    catch (error) {
        throw new failure/* Failure */.HR('the profile of pprof cannot be unpacked', {
            hint: 'The process was ended while it wrote it.',
            cause: error,
        });
    }
}
function tablesOf(message) {
    const texts = [];
    const functions = new Map();
    const locations = new Map();
    const samples = [];
    const decoder = new TextDecoder();
    for (const one of fieldsOf(message)) {
        if (one.field === 2)
            samples.push(sampleOf(one.bytes));
        else if (one.field === 4)
            locations.set(...locationOf(one.bytes));
        else if (one.field === 5)
            functions.set(...functionOf(one.bytes));
        else if (one.field === 6)
            texts.push(decoder.decode(one.bytes));
    }
    return { texts, functions, locations, samples };
}
function sampleOf(message) {
    const locations = [];
    const values = [];
    for (const one of fieldsOf(message)) {
        if (one.field === 1)
            locations.push(...numbersOf(one));
        else if (one.field === 2)
            values.push(...numbersOf(one));
    }
    // The first value is how many samples, the second what they stand for.
    return { locations, count: values[0] ?? 0 };
}
function locationOf(message) {
    let id = 0;
    const lines = [];
    for (const one of fieldsOf(message)) {
        if (one.field === 1)
            id = one.number;
        else if (one.field === 4) {
            const [of, line] = [1, 2].map((wanted) => numberIn(one.bytes, wanted));
            lines.push({ of: of, line: line });
        }
    }
    return [id, lines];
}
function functionOf(message) {
    const [id, name, file, startLine] = [1, 2, 4, 5].map((wanted) => numberIn(message, wanted));
    return [id, { name: name, file: file, startLine: startLine }];
}
function numberIn(message, wanted) {
    for (const { field, number } of fieldsOf(message))
        if (field === wanted)
            return number;
    return 0;
}

// EXTERNAL MODULE: ./lib/explain/profile/profile.js
var profile_profile = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/explain/profile/untrusted.js
var untrusted = __webpack_require__(899);
;// CONCATENATED MODULE: ./lib/explain/profile/python.js
/** What runners/explain/sitecustomize.py leaves: stacks with the times at which they were met, or calls. */




/** @param stretches when samples count; null: always. */
function readPythonProfile(value, stretches, place) {
    const answer = (0,untrusted/* record */.g1)(value, 'answer');
    if (typeof answer['refusal'] === 'string')
        throw new failure/* Failure */.HR(`Python could not be sampled: ${answer['refusal']}`);
    const frames = framesOf(answer, place);
    const stacks = (0,untrusted/* list */.p_)(answer['stacks'], 'stacks').map((stack) => (0,untrusted/* list */.p_)(stack, 'stacks'));
    const weights = new Map();
    const samples = (0,untrusted/* list */.p_)(answer['samples'], 'samples').map((one) => (0,untrusted/* list */.p_)(one, 'samples').map((x) => (0,untrusted/* number */.ai)(x, 'samples')));
    const [ticks, interval] = [
        [],
        (0,untrusted/* number */.ai)(answer['interval'] ?? 0, 'interval'),
    ];
    let [wall, waited] = [0, 0];
    for (const [i, [time = 0, cpu = 0, waits = 0, stack = 0]] of samples.entries()) {
        const stretch = (0,profile_profile/* stretchAt */.$m)(time, stretches);
        if (stretch === null)
            continue;
        const [before = time, cpuBefore = 0, waitsBefore = 0] = samples[i - 1] ?? [];
        // A moment in which no thread worked has no stack.
        if (stack >= 0)
            ticks.push([stack, Math.min(time - Math.max(before, stretch[0]), cpu - cpuBefore)]);
        if (i === 0 || (0,profile_profile/* stretchAt */.$m)(before, stretches) !== stretch)
            continue;
        wall += time - before;
        // It let go of the processor by itself: where it was merely sent away, it did not wait.
        if (waits > waitsBefore)
            waited += Math.max(0, time - before - (cpu - cpuBefore));
    }
    const weigh = weighing(ticks, interval);
    for (const [stack, worked] of ticks)
        weights.set(stack, (weights.get(stack) ?? 0) + weigh(worked));
    return {
        frames,
        samples: [...weights].map(([at, weight]) => python_sampleOf(stacks[at] ?? [], weight, frames)),
        collecting: 0,
        idle: wall === 0 ? 0 : waited / wall,
    };
}
/** What Python was asked for, also what was freed at once. */
function readPythonAllocations(value, place) {
    const answer = (0,untrusted/* record */.g1)(value, 'answer');
    if (typeof answer['refusal'] === 'string')
        return { told: null, because: (0,untrusted/* text */.Qq)(answer['refusal'], 'refusal') };
    const frames = framesOf(answer, place);
    const stacks = (0,untrusted/* list */.p_)(answer['stacks'], 'stacks').map((stack) => (0,untrusted/* list */.p_)(stack, 'stacks'));
    const samples = (0,untrusted/* list */.p_)(answer['asked'], 'asked').flatMap((one) => {
        const [at = -1, bytes = 0, blocks = 0] = (0,untrusted/* list */.p_)(one, 'asked').map((x) => (0,untrusted/* number */.ai)(x, 'asked'));
        const isPossible = bytes > 0 && blocks >= 0 && bytes + blocks < Number.MAX_SAFE_INTEGER;
        return isPossible ? [{ ...python_sampleOf(stacks[at] ?? [], bytes, frames), blocks }] : [];
    });
    return { told: { frames, samples } };
}
/** A timer that goes off several times within one call of what is compiled is heard once, when it returns. Then the sample
 *  stands for all the time that was worked since the last one. */
function weighing(ticks, interval) {
    if (interval <= 0 || ticks.length === 0)
        return () => 1;
    // Where others have the processor meanwhile, samples lie closer together in the time that is worked.
    const usual = (0,robust/* median */.JZ)(ticks.map(([, worked]) => worked));
    const each = Math.min(interval, Math.max(interval / 4, usual));
    return (worked) => (worked < 2 * interval ? 1 : Math.round(worked / each));
}
function framesOf(answer, place) {
    return (0,untrusted/* list */.p_)(answer['frames'], 'frames').map((one) => {
        const frame = (0,untrusted/* record */.g1)(one, 'frames');
        const [name, line] = [(0,untrusted/* text */.Qq)(frame['name'], 'name'), (0,untrusted/* number */.ai)(frame['line'], 'line')];
        // A function of a compiled package, of which no file is known.
        if (frame['library'] !== undefined)
            return { name, file: '', line, column: 0, origin: 'library', library: (0,untrusted/* text */.Qq)(frame['library'], 'library') };
        const { file, origin, library } = place((0,untrusted/* text */.Qq)(frame['file'], 'file'));
        return { name, file, line, column: 0, origin, library };
    });
}
/** Frame and line in turn, from the leaf to the root. */
function python_sampleOf(stack, weight, frames) {
    const inOrder = [];
    let line = null;
    for (let i = 0; i < stack.length; i += 2) {
        const at = (0,untrusted/* number */.ai)(stack[i], 'stacks');
        if (frames[at] === undefined)
            continue;
        if (line === null && frames[at].origin === 'own')
            line = (0,untrusted/* number */.ai)(stack[i + 1], 'stacks');
        // A comprehension runs in a frame of its own, which is its function's.
        if (inOrder.at(-1) !== at || frames[at].origin !== 'own')
            inOrder.push(at);
    }
    return { stack: inOrder.reverse(), weight, line };
}
function readPythonCounts(value, place) {
    const answer = (0,untrusted/* record */.g1)(value, 'answer');
    const frames = framesOf(answer, place);
    const calls = new Map();
    for (const one of (0,untrusted/* list */.p_)(answer['calls'], 'calls')) {
        const [at = 0, times = 0] = (0,untrusted/* list */.p_)(one, 'calls').map((x) => (0,untrusted/* number */.ai)(x, 'calls'));
        const frame = frames[at];
        if (frame !== undefined)
            calls.set(keyOf(frame), times);
    }
    return (0,untrusted/* list */.p_)(answer['functions'], 'functions').flatMap((one) => {
        const written = (0,untrusted/* record */.g1)(one, 'functions');
        const { file, origin } = place((0,untrusted/* text */.Qq)(written['file'], 'file'));
        if (origin !== 'own')
            return [];
        const [name, line] = [(0,untrusted/* text */.Qq)(written['name'], 'name'), (0,untrusted/* number */.ai)(written['line'], 'line')];
        const endLine = (0,untrusted/* number */.ai)(written['endLine'], 'endLine');
        return [{ file, name, line, endLine, column: 0, calls: calls.get(keyOf({ file, name, line })) ?? 0 }];
    });
}
function keyOf({ file, name, line }) {
    return `${file}\0${name}\0${line}`;
}

;// CONCATENATED MODULE: ./lib/explain/profile/addons.js
/** Frames of compiled addons, which V8 gives without a file. runners/explain/addons.cjs tells which they are. */


/** @returns by the number of a node. Where several addons may be meant it is told that it is one of them. */
function addonFrames(part, place) {
    const libraries = (0,untrusted/* list */.p_)(part['addons'] ?? [], 'addons').map((one) => {
        const file = (0,untrusted/* text */.Qq)(one, 'addons');
        return place(file).library ?? external_node_path_.basename(file);
    });
    return new Map((0,untrusted/* list */.p_)(part['natives'] ?? [], 'natives').flatMap((one) => {
        const [id, numbers] = (0,untrusted/* list */.p_)(one, 'natives');
        const named = (0,untrusted/* list */.p_)(numbers, 'natives').flatMap((at) => libraries[(0,untrusted/* number */.ai)(at, 'natives')] ?? []);
        if (named.length === 0)
            return [];
        const library = [...new Set(named)].join(' or ');
        return [[(0,untrusted/* number */.ai)(id, 'natives'), { name: library, file: '', line: 0, column: 0, origin: 'library', library }]];
    }));
}

// EXTERNAL MODULE: ./lib/explain/profile/line-starts.js
var line_starts = __webpack_require__(1385);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./node_modules/@jridgewell/trace-mapping/dist/trace-mapping.mjs + 2 modules
var trace_mapping = __webpack_require__(8206);
;// CONCATENATED MODULE: ./lib/explain/profile/source-map.js
/** Source maps of what ran: of bundled, transpiled and minified code, beside the file or in it. Takes what a process said
 *  of its scripts; gives places in the sources of the checkout. A map that is missing, broken, or leads elsewhere gives
 *  none, and the code stays what it is called in the file that ran. */





/** Reading and parsing one is done once for all runs of a side. */
const known = new WeakMap();
/** @param written scripts that name a map: `url`, `map`, and their `text` where that is no file. */
function readMaps(written, place) {
    const before = known.get(place) ?? new Map();
    known.set(place, before);
    const named = new Map();
    for (const one of (0,untrusted/* list */.p_)(written ?? [], 'maps')) {
        const script = (0,untrusted/* record */.g1)(one, 'maps');
        if (typeof script['map'] === 'string')
            named.set((0,untrusted/* text */.Qq)(script['url'], 'url'), script);
    }
    return (url) => {
        const script = named.get(url);
        if (script === undefined)
            return null;
        const found = before.get(url);
        if (found !== undefined)
            return found;
        const mapped = mappedScript(url, script, place);
        before.set(url, mapped);
        return mapped;
    };
}
const source_map_mostBytes = 64 * 2 ** 20;
function mappedScript(url, script, place) {
    const { origin, file } = place(url);
    if (origin !== 'own')
        return null;
    try {
        const absolute = url.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(url) : url;
        const root = absolute.slice(0, absolute.length - file.length);
        const ran = typeof script['text'] === 'string' ? script['text'] : (0,external_node_fs_.readFileSync)(absolute, 'utf8');
        const map = mapOf(String(script['map']), absolute, place);
        return map === null ? null : scriptOf(ran, map, root, place);
    }
    catch {
        // No JSON, no map, gone.
        return null;
    }
}
function mapOf(written, script, place) {
    if (written.startsWith('data:')) {
        const [head = '', body = ''] = written.split(/,(.*)/s);
        const json = head.endsWith(';base64') ? Buffer.from(body, 'base64').toString('utf8') : decodeURIComponent(body);
        return new trace_mapping/* TraceMap */.YX(json, (0,external_node_url_.pathToFileURL)(script).href);
    }
    const address = new URL(written, (0,external_node_url_.pathToFileURL)(script));
    if (address.protocol !== 'file:')
        return null;
    const file = (0,external_node_url_.fileURLToPath)(address);
    // A stranger's script may name any file.
    if (place(file).origin !== 'own' || (0,external_node_fs_.statSync)(file).size > source_map_mostBytes)
        return null;
    return new trace_mapping/* TraceMap */.YX((0,external_node_fs_.readFileSync)(file, 'utf8'), address.href);
}
function scriptOf(ran, map, root, place) {
    const lines = ran.split('\n');
    const files = new Map();
    const fileOf = (source) => {
        const before = files.get(source);
        if (before !== undefined)
            return before;
        const file = fileOfSource(source, root, place);
        files.set(source, file);
        return file;
    };
    const sources = new Map();
    const at = (line, column) => (0,trace_mapping/* originalPositionFor */.sP)(map, { line, column: Math.max(0, column - 1) });
    return {
        text: ran,
        functionAt(name, line, column) {
            const found = at(line, column);
            const file = found.source === null ? null : fileOf(found.source);
            if (found.line === null || file === null)
                return null;
            const nameColumn = columnOfName(name, lines[line - 1] ?? '', column);
            const named = nameColumn === null ? null : at(line, nameColumn);
            return { name: nameIn(named, root, file, sources) ?? name, file, line: found.line, column: found.column + 1 };
        },
        lineOf(line, column = (lines[line - 1] ?? '').search(/\S/) + 1) {
            return at(line, column).line ?? line;
        },
    };
}
const keywords = new Set([
    'async',
    'class',
    'const',
    'default',
    'export',
    'function',
    'get',
    'let',
    'set',
    'static',
    'var',
]);
/** Not every map tells names: then it is the word that stands there in the source. */
function nameIn(found, root, file, sources) {
    if (found === null || found.line === null)
        return null;
    if (found.name !== null)
        return found.name;
    const lines = sources.get(file) ?? (0,external_node_fs_.readFileSync)(external_node_path_.join(root, file), 'utf8').split('\n');
    sources.set(file, lines);
    const word = /^[\w$]+/.exec((lines[found.line - 1] ?? '').slice(found.column))?.[0];
    return word === undefined || keywords.has(word) ? null : word;
}
/** Bundlers write `webpack://name/./src/a.ts`, others paths beside the map. Only files of the checkout that are there. */
function fileOfSource(source, root, place) {
    const bundled = /^webpack:\/\/[^/]*\/(?:\.\/)?(.+)$/.exec(source)?.[1];
    const written = bundled === undefined ? source : (0,external_node_url_.pathToFileURL)(external_node_path_.join(root, bundled)).href;
    if (!written.startsWith('file:'))
        return null;
    const file = (0,external_node_url_.fileURLToPath)(written);
    const placed = place(file);
    return placed.origin === 'own' && (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true ? placed.file : null;
}
/** How far before a function it is called something. */
const beforeName = 200;
/** Where on its line a function is given its name: behind `function`, as a method, or before what it is. */
function columnOfName(name, line, column) {
    const short = name.split(/[. ]/).at(-1);
    if (!/^[\w$]+$/.test(short))
        return null;
    const [before, own] = [line.slice(0, column - 1), line.slice(column - 1)];
    const head = /^(?:(?:async|get|set|static|function)\b\s*)*[*#]?\s*/.exec(own)[0];
    const isValue = !head.includes('function') && /[=:(,]\s*$/.test(before);
    if (!isValue && isWordAt(own, head.length, short))
        return column + head.length;
    const from = Math.max(0, before.length - beforeName);
    for (let at = before.lastIndexOf(short); at >= from; at = at === 0 ? -1 : before.lastIndexOf(short, at - 1))
        if (isWordAt(line, at, short))
            return at + 1;
    return null;
}
function isWordAt(line, at, word) {
    const around = (line[at - 1] ?? ' ') + (line[at + word.length] ?? ' ');
    return line.startsWith(word, at) && !/[\w$]/.test(around);
}

;// CONCATENATED MODULE: ./lib/explain/profile/v8.js
/** What V8's inspector gives: a sampled profile of processor time (`Profiler.Profile` of the DevTools protocol), a
 *  sampled profile of allocations, and exact counts of blocks. It comes from a process that ran the user's code, so
 *  every field is checked before it is used. */








/** Pseudo-frames. `(program)` is native code that V8 knows nothing of: the process' own start and end, waiting. */
const pseudo = new Set(['(root)', '(program)', '(idle)', '(garbage collector)']);
/** @param stretches when samples count; null: always. */
function readV8Profile(value, stretches, place) {
    const profile = (0,untrusted/* record */.g1)(value, 'profile');
    const maps = readMaps(profile['maps'], place);
    const frames = (0,profile_frames/* createFrames */.V)();
    const samples = [];
    let collecting = 0;
    let idle = 0;
    let program = 0;
    // It began anew where that told more.
    for (const one of [...(0,untrusted/* list */.p_)(profile['earlier'] ?? [], 'earlier'), profile]) {
        const part = (0,untrusted/* record */.g1)(one, 'profile');
        const counts = countSamples(part, stretches);
        if (counts.size === 0)
            continue;
        const nodes = nodesOf(part, place, maps);
        for (const [id, weight] of counts) {
            const node = nodes.get(id);
            if (node === undefined)
                continue;
            const { name } = node.frame;
            if (name === '(garbage collector)')
                collecting += weight;
            else if (name === '(idle)')
                idle += weight;
            else if (pseudo.has(name))
                program += weight;
            else
                samples.push(...samplesOf(node, weight, stackOf(id, nodes, frames)));
        }
    }
    const all = collecting + idle + program + samples.reduce((sum, { weight }) => sum + weight, 0);
    return { frames: frames.all, samples, collecting, idle: all === 0 ? 0 : idle / all };
}
function countSamples(profile, stretches) {
    const ids = (0,untrusted/* list */.p_)(profile['samples'], 'samples');
    const deltas = (0,untrusted/* list */.p_)(profile['timeDeltas'], 'timeDeltas');
    let time = (0,untrusted/* number */.ai)(profile['startTime'], 'startTime');
    const counts = new Map();
    for (const [i, id] of ids.entries()) {
        time += (0,untrusted/* number */.ai)(deltas[i] ?? 0, 'timeDeltas');
        if ((0,profile_profile/* stretchAt */.$m)(time, stretches) === null)
            continue;
        const key = (0,untrusted/* number */.ai)(id, 'samples');
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}
function nodesOf(part, place, maps) {
    const written = (0,untrusted/* list */.p_)(part['nodes'], 'nodes').map((one) => (0,untrusted/* record */.g1)(one, 'node'));
    const parents = new Map();
    const called = new Map();
    for (const node of written) {
        const id = (0,untrusted/* number */.ai)(node['id'], 'id');
        called.set(id, (0,untrusted/* record */.g1)(node['callFrame'], 'callFrame'));
        for (const child of (0,untrusted/* list */.p_)(node['children'] ?? [], 'children'))
            parents.set((0,untrusted/* number */.ai)(child, 'children'), id);
    }
    const addons = addonFrames(part, place);
    const nodes = new Map();
    for (const node of written) {
        const id = (0,untrusted/* number */.ai)(node['id'], 'id');
        const own = called.get(id);
        const parent = parents.get(id) ?? null;
        // What has no file has no lines: they are its caller's.
        const lined = own['url'] === '' ? (called.get(parent ?? id) ?? own) : own;
        const url = (0,untrusted/* text */.Qq)(lined['url'], 'url');
        nodes.set(id, {
            frame: addons.get(id) ?? v8_frameOf(own, place, maps),
            parent,
            hasOwnLines: place(url).origin === 'own',
            ticks: ticksOf(node, maps(url)),
        });
    }
    return nodes;
}
function ticksOf(node, map) {
    return (0,untrusted/* list */.p_)(node['positionTicks'] ?? [], 'positionTicks').map((tick) => {
        const { line, ticks } = (0,untrusted/* record */.g1)(tick, 'positionTicks');
        const at = (0,untrusted/* number */.ai)(line, 'line');
        return [map === null ? at : map.lineOf(at), (0,untrusted/* number */.ai)(ticks, 'ticks')];
    });
}
function v8_frameOf(callFrame, place, maps) {
    const url = (0,untrusted/* text */.Qq)(callFrame['url'], 'url');
    const { file, origin, library } = place(url);
    const name = (0,untrusted/* text */.Qq)(callFrame['functionName'], 'functionName');
    const line = (0,untrusted/* number */.ai)(callFrame['lineNumber'], 'lineNumber') + 1;
    const column = (0,untrusted/* number */.ai)(callFrame['columnNumber'], 'columnNumber') + 1;
    const source = maps(url)?.functionAt(name, line, column) ?? null;
    return { name, file, line, column, origin, library, ...source };
}
function stackOf(id, nodes, frames) {
    const stack = [];
    const seen = new Set();
    for (let at = id; at !== null && !seen.has(at); at = nodes.get(at)?.parent ?? null) {
        seen.add(at);
        const node = nodes.get(at);
        if (node !== undefined && !pseudo.has(node.frame.name))
            stack.push(frames.of(node.frame));
    }
    return stack.reverse();
}
/** Lines are known of the leaf alone, and of the whole profile: their parts are taken to be the same throughout. */
function samplesOf({ hasOwnLines, ticks }, weight, stack) {
    const all = ticks.reduce((sum, [, count]) => sum + count, 0);
    if (!hasOwnLines || all === 0)
        return [{ stack, weight, line: null }];
    return ticks.map(([line, count]) => ({ stack, weight: (weight * count) / all, line }));
}
/** @returns bytes by stack, of one process from its start to its end. */
function readV8Allocations(value, place) {
    const frames = (0,profile_frames/* createFrames */.V)();
    const samples = [];
    const maps = readMaps((0,untrusted/* record */.g1)(value, 'profile')['maps'], place);
    const pending = [
        { node: (0,untrusted/* record */.g1)((0,untrusted/* record */.g1)(value, 'profile')['head'], 'head'), above: [] },
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const frame = v8_frameOf((0,untrusted/* record */.g1)(next.node['callFrame'], 'callFrame'), place, maps);
        const stack = pseudo.has(frame.name) ? next.above : [...next.above, frames.of(frame)];
        const bytes = (0,untrusted/* number */.ai)(next.node['selfSize'], 'selfSize');
        if (bytes > 0)
            samples.push({ stack, weight: bytes, line: null });
        for (const child of (0,untrusted/* list */.p_)(next.node['children'] ?? [], 'children'))
            pending.push({ node: (0,untrusted/* record */.g1)(child, 'children'), above: stack });
    }
    return { frames: frames.all, samples };
}
/** Functions of the checkout's own files with how often each was called. Files are read for the lines. */
function readV8Counts(value, root, place) {
    return (0,untrusted/* list */.p_)(value, 'result').flatMap((one) => {
        const script = (0,untrusted/* record */.g1)(one, 'result');
        const url = (0,untrusted/* text */.Qq)(script['url'], 'url');
        const { file, origin } = place(url);
        if (origin !== 'own')
            return [];
        const map = readMaps([script], place)(url);
        const ran = map?.text ?? readText(external_node_path_.join(root, file));
        if (ran === null)
            return [];
        const starts = (0,line_starts/* lineStarts */._)(ran);
        return (0,untrusted/* list */.p_)(script['functions'], 'functions').flatMap((written) => {
            const { functionName, ranges } = (0,untrusted/* record */.g1)(written, 'functions');
            const range = (0,untrusted/* record */.g1)((0,untrusted/* list */.p_)(ranges, 'ranges')[0], 'ranges');
            const [from, to] = [(0,untrusted/* number */.ai)(range['startOffset'], 'startOffset'), (0,untrusted/* number */.ai)(range['endOffset'], 'endOffset')];
            const name = (0,untrusted/* text */.Qq)(functionName, 'functionName');
            // The first of each file is the file itself.
            if (name === '' && from === 0)
                return [];
            const begin = positionOf(from, starts);
            const end = positionOf(to, starts);
            const source = map?.functionAt(name, begin.line, begin.column) ?? null;
            const endLine = source === null ? end.line : Math.max(source.line, map.lineOf(end.line, end.column - 1));
            return [{ file, name, ...begin, ...source, endLine, calls: (0,untrusted/* number */.ai)(range['count'], 'count') }];
        });
    });
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
function positionOf(offset, starts) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return { line: low, column: offset - starts[low - 1] + 1 };
}

// EXTERNAL MODULE: ./lib/explain/collect/go-worker.js
var go_worker = __webpack_require__(4689);
;// CONCATENATED MODULE: ./lib/explain/collect/read.js
/** Reads what the processes of one run left in their folder, and removes it. */









/** Profiles larger than this are no profiles of a second. */
const read_mostBytes = 256 * 1024 ** 2;
function takeAnswers(folder) {
    const answers = (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => name.endsWith('.json') || name === go_worker/* pprofName */.Ds)
        .sort()
        .map((name) => {
        const bytes = (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name));
        if (bytes.length > read_mostBytes)
            throw new failure/* Failure */.HR(`a profile of ${bytes.length} bytes is more than can be read`);
        if (name === go_worker/* pprofName */.Ds)
            return { collector: 'go', whole: { bytes } };
        const whole = (0,untrusted/* record */.g1)(parsed(bytes, name), name);
        return { collector: whole['collector'], whole };
    });
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return answers;
}
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (error) {
        throw new failure/* Failure */.HR(`the profile ${name} is no JSON`, { cause: error });
    }
}
/** A busy machine may leave a short run without a single sample; the next one may have some. */
class EmptyProfile extends failure/* Failure */.HR {
}
const emptyHint = 'The benchmark, or the machine, gave the profiler no time: try again on one that is less busy.';
/** @returns the profile of all processes of a run, and by what it was taken.
 *  @throws Failure where none left one, EmptyProfile where there is nothing in it. */
function readCpu(folder, stretches, place, sources) {
    const answers = takeAnswers(folder);
    const profiles = answers.map(({ collector, whole }) => {
        const profile = collector === 'go'
            ? readPprof(whole['bytes'], place, sources)
            : collector === 'v8'
                ? readV8Profile(whole['profile'], stretches, place)
                : readPythonProfile(whole, stretches, place);
        return { profile: stretches === null ? profile : withoutRunner(profile), collector: String(collector) };
    });
    const used = profiles.filter(({ profile }) => profile.samples.length > 0);
    if (profiles.length === 0) {
        throw new failure/* Failure */.HR('no process of the suite left a profile', {
            hint: 'Node and Python are profiled, where they end by themselves and keep NODE_OPTIONS and PYTHONPATH.',
        });
    }
    if (used.length === 0)
        throw new EmptyProfile('the profile is empty', { hint: emptyHint });
    return {
        profile: (0,profile_profile/* joinProfiles */.bO)(used.map(({ profile }) => profile)),
        collectors: [...new Set(used.map(({ collector }) => collector))],
    };
}
/** A worker that waits for its next batch, or starts it, is in no code of the suite. */
function withoutRunner({ frames, samples, ...profile }) {
    const isOfSuite = (at) => frames[at].origin === 'own' || frames[at].origin === 'library';
    return { ...profile, frames, samples: samples.filter(({ stack }) => stack.some(isOfSuite)) };
}
/** Where one process of Python cannot tell its part, the others' would pass for all. */
function readAllocations(folder, place) {
    const answers = takeAnswers(folder);
    const v8 = answers
        .filter(({ collector }) => collector === 'v8')
        .map(({ whole }) => readV8Allocations(whole['profile'], place));
    const python = answers
        .filter(({ collector }) => collector === 'python')
        .map(({ whole }) => readPythonAllocations(whole, place));
    const untold = python.find(({ told }) => told === null);
    const all = [...v8, ...(untold === undefined ? python.flatMap(({ told }) => told ?? []) : [])];
    if (all.length === 0)
        return untold ?? { told: null, because: null };
    return { told: (0,profile_profile/* joinProfiles */.bO)(all.map((one) => ({ ...one, collecting: 0, idle: 0 }))) };
}
/** Functions of the checkout's own files, the calls of all processes together. */
function readCounts(folder, root, place) {
    const all = takeAnswers(folder).flatMap(({ collector, whole }) => collector === 'v8' ? readV8Counts(whole['profile'], root, place) : readPythonCounts(whole, place));
    const byPlace = new Map();
    for (const one of all) {
        const key = `${one.file}\0${one.line}\0${one.column}\0${one.name}`;
        const before = byPlace.get(key);
        byPlace.set(key, before === undefined ? one : { ...one, calls: (before.calls ?? 0) + (one.calls ?? 0) });
    }
    return [...byPlace.values()];
}


/***/ }),

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sampleRuns),
/* harmony export */   s: () => (/* binding */ sampleSide)
/* harmony export */ });
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _profile_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7656);
/* harmony import */ var _drive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5790);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7170);
/** Runs of both sides in turn under the sampling profiler. */




/** Goes on where a busy machine gives too few samples. */
async function sampleSide(session, { warmUpSeconds, seconds }) {
    const { wantedSamples = usualSamples } = session;
    const parts = [];
    let next = seconds;
    for (let tries = 1;; tries++) {
        const request = { sides: ['head'], warmUpSeconds, seconds: next };
        const isLast = tries >= session.mostTries;
        const done = await unlessEmpty(() => session.sample(request), parts.length === 0 && tries >= mostEmpty);
        if (done !== null)
            parts.push(done.head);
        const samples = parts.reduce((sum, { profile }) => sum + (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .workOf */ .LT)(profile), 0);
        if (parts.length > 0 && (samples >= wantedSamples || isLast)) {
            const times = parts.flatMap(({ times }) => times);
            const collectors = [...new Set(parts.flatMap(({ collectors }) => collectors))];
            const each = times.length === 0 ? null : (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(times);
            return { profile: (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(parts.map(({ profile }) => profile)), collectors, each };
        }
        next = secondsFor(wantedSamples, samples, tries, seconds);
    }
}
const mostEmpty = 4;
/** Samples that a run of a side should have. A busy machine gives fewer in the same time: then it goes on. */
const usualSamples = 500;
/** With a smaller part of them a run says nothing. */
const leastPart = 0.2;
async function sampleOnce(session, request, pace, run, hasTime) {
    const { warmUpSeconds } = request.effort;
    let { seconds } = request.effort;
    const { wantedSamples = usualSamples } = session;
    const parts = [];
    const isTight = pace.stretch();
    const toCome = Math.max(0, request.effort.runs - run - 1) + pace.countsTake;
    for (let tries = 1;; tries++) {
        const sides = (0,_drive_js__WEBPACK_IMPORTED_MODULE_2__/* .sidesOf */ .Mm)(run + tries - 1, 'base');
        const isNeeded = parts.length === 0 && (tries >= session.mostTries || !hasTime());
        const done = await unlessEmpty(() => session.sample({ sides, warmUpSeconds, seconds }), isNeeded);
        const isLast = tries >= session.mostTries || !hasTime();
        if (done !== null)
            parts.push(pairOf(done, request));
        if (isLast && parts.length === 0)
            throw new _read_js__WEBPACK_IMPORTED_MODULE_3__/* .EmptyProfile */ .pF('the profile is empty', { hint: _read_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyHint */ .LA });
        const fewest = Math.min(samplesOf(parts, 'base'), samplesOf(parts, 'head'));
        if (fewest >= wantedSamples || isLast)
            return joined(parts);
        // Several short runs say more than a long one.
        if (fewest >= wantedSamples * leastPart && isTight(toCome))
            return joined(parts);
        seconds = secondsFor(wantedSamples, fewest, tries, request.effort.seconds);
    }
}
/** How long what is missing takes, at the rate of what there is. */
function secondsFor(wanted, samples, tries, each) {
    return Math.min(mostSeconds, (each * tries * (wanted - samples)) / Math.max(samples, 50));
}
/** Null in place of what is empty, but where there is nothing else. */
async function unlessEmpty(read, isNeeded) {
    try {
        return await read();
    }
    catch (error) {
        if (isNeeded || !(error instanceof _read_js__WEBPACK_IMPORTED_MODULE_3__/* .EmptyProfile */ .pF))
            throw error;
        return null;
    }
}
const mostSeconds = 3;
function samplesOf(parts, side) {
    return parts.reduce((sum, part) => sum + (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .workOf */ .LT)(part[side]), 0);
}
function pairOf(done, request) {
    const [base, head] = [done.base, done.head];
    const timed = base.times.length > 0 && head.times.length > 0;
    const ratio = timed
        ? ratioOf(base.times, head.times)
        : (request.ratio ?? (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .workOf */ .LT)(head.profile) / Math.max(1, (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .workOf */ .LT)(base.profile)));
    return {
        base: base.profile,
        head: head.profile,
        collectors: [...base.collectors, ...head.collectors],
        ratio,
        secondsPerIteration: timed ? (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(base.times) : null,
    };
}
/** Several goes at one run as one. */
function joined(parts) {
    const [first] = parts;
    if (first === undefined || parts.length === 1)
        return first;
    const weights = parts.map(({ base }) => (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .workOf */ .LT)(base));
    const all = weights.reduce((sum, one) => sum + one, 0);
    const ratio = parts.reduce((sum, one, i) => sum + Math.log(one.ratio) * (weights[i] / Math.max(1, all)), 0);
    return {
        ...first,
        base: (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(parts.map(({ base }) => base)),
        head: (0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(parts.map(({ head }) => head)),
        ratio: all === 0 ? first.ratio : Math.exp(ratio),
    };
}
/** Neighbours in time are held against each other. */
function ratioOf(base, head) {
    const pairs = Math.min(base.length, head.length);
    return Math.exp((0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(Array.from({ length: pairs }, (_, i) => Math.log(head[i] / base[i]))));
}
/** @param from runs that there are, and that do not make it clear. */
async function sampleRuns(session, request, pace, from, to) {
    const runs = [];
    const hasTime = (run) => pace.hasTime(run, from > 0);
    for (let run = from; run < to && hasTime(run); run++) {
        request.progress?.({ run: run + 1, of: to, kind: 'cpu', secondsLeft: pace.secondsFor(to - run + pace.countsTake) });
        runs.push(await pace.timed(() => sampleOnce(session, request, pace, run, () => hasTime(run))));
    }
    return runs;
}


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/text-file.js
var text_file = __webpack_require__(2570);
;// CONCATENATED MODULE: ./lib/explain/source/braces.js
/** The wing explain/source/: which functions a file has, from its text, for runtimes that tell where a sample was but not
 *  where its function begins and ends. Takes texts; gives names and lines. No compiler: what it cannot read, it leaves
 *  out, and frames keep the names that they came with.
 *
 *  Here: languages with braces (C, C++, Rust, Go, Java and their kin). */
function functionsInBraces(source, kind) {
    const text = blanked(source, kind);
    const lineOf = linesOf(source);
    const found = [];
    const conditions = [];
    let blocks = [];
    let [start, parens] = [0, 0];
    const open = (at) => {
        const header = text.slice(start, at);
        const isBody = parens === 0 && !isTypeLiteral(header, kind);
        blocks.push({
            start,
            parens,
            name: isBody ? nameIn(header, start, kind) : null,
            type: isBody ? typeIn(header, kind) : null,
        });
        if (isBody)
            start = at + 1;
        parens = 0;
    };
    const close = (at) => {
        const block = blocks.pop();
        if (block === undefined)
            return;
        if (block.name !== null) {
            const { bare, at: named } = block.name;
            const type = typeOf(blocks, text.slice(block.start, named), bare, kind);
            const name = type === null ? bare : `${type}${kind === 'go' || kind === 'other' ? '.' : '::'}${bare}`;
            found.push({ name, bare, line: lineOf(named), endLine: lineOf(at) });
        }
        parens = block.parens;
        start = block.parens === 0 && text[at + 1] !== undefined && !isLiteralEnd(block, start) ? at + 1 : block.start;
    };
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (character === '{')
            open(i);
        else if (character === '}')
            close(i);
        else if (character === '(')
            parens++;
        else if (character === ')')
            parens = Math.max(0, parens - 1);
        else if (character === ';' && parens === 0)
            start = i + 1;
        else if (character === '\u0001')
            conditions.push([...blocks]);
        else if (character === '\u0002')
            blocks = [...(conditions.at(-1) ?? blocks)];
        else if (character === '\u0003')
            conditions.pop();
    }
    return found.sort((a, b) => a.line - b.line);
}
/** A block that is no body leaves the statement as it was. */
function isLiteralEnd(block, start) {
    return start === block.start;
}
/** Go writes types with braces within a statement. */
function isTypeLiteral(header, kind) {
    return kind === 'go' && /\b(?:interface|struct)\s*$/.test(header) && /\bfunc\b/.test(header);
}
function typeOf(blocks, before, bare, kind) {
    if (bare.includes('::'))
        return null;
    if (kind === 'go')
        return /\(\s*(?:\w+\s+)?\*?\s*(\w+)[^()]*\)\s*$/.exec(before.replace(/^[\s\S]*\bfunc\b/, ''))?.[1] ?? null;
    return blocks.findLast(({ type }) => type !== null)?.type ?? null;
}
function typeIn(header, kind) {
    if (kind === 'go')
        return null;
    if (kind === 'rust') {
        const impl = /\b(?:impl|trait)\b(?:\s*<[^{]*?>)?\s+([^{]*)$/.exec(header)?.[1];
        if (impl === undefined)
            return null;
        const type = (/\bfor\s+(.*)$/s.exec(impl)?.[1] ?? impl).replace(/\bwhere\b[\s\S]*$/, '').replace(/<[\s\S]*$/, '');
        return /(\w+)\s*$/.exec(type.replace(/[:\s]+$/, ''))?.[1] ?? null;
    }
    const named = /\b(?:class|struct|interface|object|trait|enum|record|extension|impl)\s+(?:[A-Z_]{3,}\s+)?(\w+)[^;()=]*(?:\([^()]*\))?[^;()=]*$/.exec(header);
    return named?.[1] ?? null;
}
const keyworded = {
    go: /\bfunc\s*(?:\([^()]*\)\s*)?([A-Za-z_]\w*)\s*[([]/g,
    rust: /\bfn\s+(?:r#)?([A-Za-z_]\w*)/g,
    c: null,
    other: /\b(?:fun|func|function|fn|def)\s+(?:[\w<>?]+\.)?([A-Za-z_$][\w$]*)\s*[(<]/g,
};
function nameIn(header, start, kind) {
    const keyword = keyworded[kind];
    if (keyword !== null) {
        const last = [...header.matchAll(keyword)].at(-1);
        if (last !== undefined)
            return { bare: last[1], at: start + last.index + last[0].indexOf(last[1]) };
        if (kind !== 'other')
            return null;
    }
    return declaratorIn(header, start);
}
const noNames = new Set('if for while switch catch return do else synchronized sizeof alignof decltype match foreach using lock when with until fixed new throw'.split(' '));
/** `type name(arguments) const noexcept : member(value)`. */
function declaratorIn(header, start) {
    const end = endOfArguments(header);
    if (end === null)
        return null;
    let depth = 0;
    let at = end;
    for (; at >= 0; at--) {
        if (header[at] === ')')
            depth++;
        else if (header[at] === '(' && --depth === 0)
            break;
    }
    if (at < 0)
        return null;
    const before = header.slice(0, at);
    const named = /((?:[A-Za-z_]\w*(?:\s*<[^()<>]*>)?\s*::\s*)*(?:~?[A-Za-z_$][\w$]*|operator\s*[^\s\w(]{1,3}|operator\s+\w+))\s*$/.exec(before);
    if (named === null)
        return null;
    const bare = named[1].replace(/<[^<>]*>/g, '').replace(/\s+/g, '');
    if (noNames.has(bare) || isAssigned(before.slice(0, named.index)))
        return null;
    return { bare, at: start + named.index };
}
function isAssigned(before) {
    return /(?:^|[^=!<>])=(?!=)|\bnew\b|\breturn\b|\bdelete\b/.test(before);
}
/** Where the closing parenthesis of the arguments is, without what may follow it. */
function endOfArguments(header) {
    const members = /\)\s*(?:noexcept\s*)?:(?!:)/.exec(header);
    const cut = members === null || /\bcase\b|\?/.test(header) ? header : header.slice(0, members.index + 1);
    const bare = cut
        .replace(/->\s*[^()]*$/, '')
        .replace(/(?:\b(?:const|noexcept|override|final|volatile|mutable|async|throws\s+[\w.,\s]+)\b|&{1,2}|\s|__attribute__\s*\(\(.*\)\)|\[\[.*?\]\])*$/, '');
    const end = bare.trimEnd();
    return end.endsWith(')') ? end.length - 1 : null;
}
function linesOf(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (at) => {
        let low = 0;
        let high = starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= at)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
}
/** The same length without comments, strings and directives; \u0001 to \u0003 stand where `#if`, `#else` and `#endif` do. */
function blanked(source, kind) {
    const blank = (part) => part.replace(/[^\n]/g, ' ');
    return source.replace(/[\u0001-\u0003]/g, ' ').replace(patterns[kind], (part) => {
        if (!/^[ \t]*#/.test(part))
            return blank(part);
        const directive = /^[ \t]*#\s*(if|el|endif)/.exec(part)?.[1];
        if (directive === undefined)
            return blank(part);
        return { if: '\u0001', el: '\u0002', endif: '\u0003' }[directive] + blank(part.slice(1));
    });
}
const comments = '\\/\\/[^\\n]*|\\/\\*[\\s\\S]*?(?:\\*\\/|$)';
const quoted = '"(?:\\\\[\\s\\S]|[^"\\\\\\n])*"?';
const character = "'(?:\\\\[^\\n]{1,10}?|[^'\\\\\\n])'";
const patterns = {
    c: new RegExp(`^[ \\t]*#(?:\\\\\\r?\\n|[^\\n])*|${comments}|R"([^()\\\\ ]{0,16})\\([\\s\\S]*?\\)\\1"|${quoted}|${character}`, 'gm'),
    rust: new RegExp(`${comments}|\\br(#*)"[\\s\\S]*?"\\1|"(?:\\\\[\\s\\S]|[^"\\\\])*"?|${character}`, 'g'),
    go: new RegExp(`${comments}|\`[^\`]*\`?|${quoted}|${character}`, 'g'),
    other: new RegExp(`${comments}|"""[\\s\\S]*?"""|\`(?:\\\\[\\s\\S]|[^\`\\\\])*\`?|${quoted}|'(?:\\\\[\\s\\S]|[^'\\\\\\n])*'?`, 'g'),
};

;// CONCATENATED MODULE: ./lib/explain/source/functions-of.js
/** The functions of a file, by its name's ending and its text. */

const kinds = [
    [/\.(?:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|inl|ipp|tcc|m|mm|cu)$/i, 'c'],
    [/\.rs$/, 'rust'],
    [/\.go$/, 'go'],
    [/\.(?:java|kt|kts|cs|swift|scala|php|dart|groovy|[cm]?[jt]sx?|zig|d)$/, 'other'],
    [/\.(?:py|pyx|rb|nim)$/, 'indented'],
];
/** Larger files were generated, and nobody looks into them. */
const mostCharacters = 4_000_000;
function kindOf(file) {
    return kinds.find(([pattern]) => pattern.test(file))?.[1] ?? null;
}
/** Whether a file is in a language that is read. */
function isRead(file) {
    return kindOf(file) !== null;
}
/** In order of their lines. */
function functionsOf(file, source) {
    const kind = kindOf(file);
    if (kind === null || source.length > mostCharacters)
        return [];
    return kind === 'indented' ? functionsByIndent(source) : functionsInBraces(source, kind);
}
/** Python and its kin: a function goes on for as long as lines stand further in. */
function functionsByIndent(source) {
    const found = [];
    let open = [];
    let last = 0;
    const endAt = (indent) => {
        for (const { name, line, indent: own } of open) {
            if (own < indent || name === null)
                continue;
            const type = open.findLast((one) => one.type !== null && one.indent < own)?.type;
            found.push({ name: type == null ? name : `${type}.${name}`, bare: name, line, endLine: last });
        }
        open = open.filter((one) => one.indent < indent);
    };
    for (const [i, text] of source.split('\n').entries()) {
        const indent = text.search(/\S/);
        if (indent < 0 || text[indent] === '#')
            continue;
        endAt(indent);
        const [, word, name = ''] = /^\s*(?:async\s+)?(def|class|proc|func|module)\s+(?:self\.)?([\w?!]+)/.exec(text) ?? [];
        const isType = word === 'class' || word === 'module';
        if (word !== undefined)
            open.push({ indent, line: i + 1, name: isType ? null : name, type: isType ? name : null });
        last = i + 1;
    }
    endAt(0);
    return found.sort((a, b) => a.line - b.line);
}

;// CONCATENATED MODULE: ./lib/explain/source/sources.js
/** The files of both checkouts that profiles have met. Frames of runtimes that tell a line and no function's beginning
 *  are named by the source around that line, so that the same function is the same on both sides; and all functions of
 *  those files are known, also those that no sample has met. */



function createSources(roots) {
    const met = new Set();
    return { base: sourcesOf(roots.base, met), head: sourcesOf(roots.head, met) };
}
/** What tells a function of one side. */
function functionKey({ file, name, line }) {
    return `${file}\0${name}\0${line}`;
}
function sourcesOf(root, met) {
    const known = new Map();
    const inFile = (file) => {
        const before = known.get(file);
        if (before !== undefined)
            return before;
        const found = functionsOf(file, (0,text_file/* textIfThere */.h)(external_node_path_.join(root, file)));
        known.set(file, found);
        return found;
    };
    const named = (frame, line) => {
        met.add(frame.file);
        const bare = bareName(frame.name);
        const around = inFile(frame.file).filter((one) => one.line <= line && line <= one.endLine);
        const found = around.findLast((one) => lastWord(one.bare) === bare) ?? around.at(-1);
        return found === undefined ? frame : { ...frame, name: found.name, line: found.line, column: 0 };
    };
    return {
        named,
        called(frame, line) {
            const bare = bareName(frame.name);
            const same = inFile(frame.file).filter((one) => lastWord(one.bare) === bare);
            return named(frame, same.length === 1 ? same[0].line : line);
        },
        functions(calls) {
            return [...met].flatMap((file) => inFile(file).map(({ name, line, endLine }) => ({
                file,
                name,
                line,
                endLine,
                column: 0,
                // What was inlined is called as well, and nobody counts it.
                calls: calls?.get(functionKey({ file, name, line })) ?? null,
            })));
        },
    };
}
function lastWord(name) {
    return name.split(/::|\./).at(-1);
}
/** The last name of a demangled one: `ns::Parser<int>::next(char) const` → `next`, `pkg.(*T).M.func1` → `M`, and
 *  `crate::run::{{closure}}` → `run`, for what has no name of its own is part of what is around it. */
function bareName(name) {
    const plain = withoutBrackets(name.replace(/::\{+(?:closure|lambda)[^{}]*\}+(?:::operator\(\))?/g, ''))
        .replace(/(?:\.(?:func\d+|gowrap\d+|deferwrap\d+|\d+)|-range\d+|-fm)+$/g, '')
        .replace(/::h[0-9a-f]{16}$/, '')
        .replace(/\.(?:constprop|isra|part|cold|lto_priv|llvm)[.\w]*/g, '')
        .replace(/\s+(?:const|volatile|&+)\s*$/, '');
    return /([A-Za-z_~$][\w$]*)\s*$/.exec(plain)?.[1] ?? plain;
}
/** Without arguments and those of templates. */
function withoutBrackets(name) {
    let depth = 0;
    let text = '';
    for (const character of name) {
        // What begins with a bracket is a type that is written out: `<a::B as c::D>::go`.
        if ('<([{'.includes(character) && text !== '')
            depth++;
        if (depth === 0)
            text += character;
        if ('>)]}'.includes(character) && depth > 0)
            depth--;
    }
    return text.trim() === '' ? name : text;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/host/process.js
var host_process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/measure/focus.js
var measure_focus = __webpack_require__(1456);
// EXTERNAL MODULE: ./lib/measure/launch-failure.js
var launch_failure = __webpack_require__(2718);
// EXTERNAL MODULE: ./lib/measure/rounds/command-launcher.js + 2 modules
var command_launcher = __webpack_require__(5672);
// EXTERNAL MODULE: ./lib/measure/runners/folder.js
var folder = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/measure/suite.js + 15 modules
var measure_suite = __webpack_require__(8172);
// EXTERNAL MODULE: ./lib/model/failure.js
var model_failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/explain/collect/place.js
var collect_place = __webpack_require__(1865);
// EXTERNAL MODULE: ./lib/explain/profile/origin.js
var origin = __webpack_require__(4391);
// EXTERNAL MODULE: ./lib/explain/profile/frames.js
var profile_frames = __webpack_require__(7371);
;// CONCATENATED MODULE: ./lib/explain/profile/read-folded.js
/** Stacks as lines of text, `a;b;c 12`, as a command of the user's own leaves them. How a frame is written differs from
 *  tool to tool: a name alone (perf's stackcollapse, async-profiler), `name (file:line)` (py-spy, our own), `file:name`,
 *  a name with its program (`libc.so.6`malloc`). A file of the checkout makes it an own frame; else its name is looked
 *  up in the sources. */


const longestName = 1_000;
/** @param from what the text is of, for messages. @throws Failure that says what was found where it is no profile. */
function readFolded(text, from, places) {
    const frames = (0,profile_frames/* createFrames */.V)();
    const samples = [];
    const known = new Map();
    let [others, zero] = [0, 0];
    let other = '';
    for (const line of text.split('\n')) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const [, stack, count] = /^(.*\S)\s+(\d+(?:\.\d+)?)\s*$/.exec(line) ?? [];
        if (stack === undefined) {
            if (others++ === 0)
                other = line;
            continue;
        }
        if (Number(count) === 0) {
            zero++;
            continue;
        }
        let own = null;
        const numbers = stack.split(';').map((written) => {
            const found = known.get(written) ?? frameOf(written, places);
            known.set(written, found);
            if (found.frame.origin === 'own')
                own = found.line;
            return frames.of(found.frame);
        });
        samples.push({ stack: numbers, weight: Number(count), line: own });
    }
    if (samples.length === 0)
        throw nothing(from, others, zero, other);
    if (!frames.all.some(({ origin }) => origin === 'own')) {
        const names = frames.all.slice(0, 3).map(({ name }) => JSON.stringify(name.slice(0, 60)));
        throw new model_failure/* Failure */.HR(`${from} has ${samples.length} stacks, and no frame of them is the repository’s: ${names.join(', ')}`, {
            hint: 'Frames are known by their file (`name (src/parse.c:12)`), or by a name that a source file of the checkout defines. Were names left out, as of a program without symbols?',
        });
    }
    return { frames: frames.all, samples, collecting: 0, idle: 0 };
}
function nothing(from, others, zero, other) {
    const hint = 'One stack a line, from the root to the leaf, and how many samples it has: `main;parse;next 12`.';
    if (zero > 0)
        return new model_failure/* Failure */.HR(`${from} has ${zero} stacks, all with 0 samples`, {
            hint: 'Let the profiler run for longer, or the benchmark do more.',
        });
    if (others > 0)
        return new model_failure/* Failure */.HR(`no line of ${from} reads as a stack; the first is ${JSON.stringify(other.slice(0, 80))}`, {
            hint,
        });
    return new model_failure/* Failure */.HR(`${from} is empty`, { hint });
}
/** `name (file:line)`, `file:name:line` and what else there is. */
function frameOf(written, places) {
    const text = written
        .trim()
        .slice(0, longestName)
        .replace(/_\[[a-z]\]$/, '');
    const [, named, inside, after] = /^(.*?)\s*\(([^()]*?)(?::(\d+))?\)$/.exec(text) ?? [];
    if (named !== undefined && inside !== undefined && looksLikeFile(inside))
        return placed(named, inside, Number(after ?? 0), places);
    const [, file, name, line] = /^((?:[\w.-]*\/)*[\w.-]+\.\w+):([^:].*?)(?::(\d+))?$/.exec(text) ?? [];
    if (file !== undefined && name !== undefined && looksLikeFile(file))
        return /^\d+$/.test(name) ? placed('', file, Number(name), places) : placed(name, file, Number(line ?? 0), places);
    const [, program, symbol] = /^(.*)`(.+)$/.exec(text) ?? [];
    return byName(symbol ?? text, program ?? '', places);
}
function looksLikeFile(text) {
    return /[/\\]|\.\w{1,5}$/.test(text) && !/\s/.test(text);
}
function placed(name, written, line, places) {
    const relative = written.replace(/^\.\//, '');
    const { file, origin, library } = places.isThere(relative)
        ? { file: relative, origin: 'own', library: null }
        : places.place(written);
    const frame = { name, file, line: Math.max(1, line), column: 0, origin, library };
    if (origin !== 'own')
        return { frame, line: null };
    if (line > 0)
        return { frame: places.named(frame, line), line };
    const found = places.lookUp(name);
    return { frame: found !== null && found.file === file ? { ...frame, ...found } : frame, line: null };
}
function byName(name, program, places) {
    const found = places.lookUp(name);
    if (found !== null)
        return { frame: { ...found, column: 0, origin: 'own', library: null }, line: null };
    return { frame: { name, file: program, line: 1, column: 0, origin: 'runtime', library: null }, line: null };
}

;// CONCATENATED MODULE: ./lib/explain/source/name-index.js
/** Where functions are defined in a checkout, by name alone: for profiles whose frames tell no file. */




const mostFiles = 5_000;
/** What is not the repository's own, or is made from it. */
const aside = new Set(['node_modules', 'vendor', 'target', 'build', 'dist', 'out', 'third_party', 'site-packages']);
/** Reads the sources when it is first asked. Of several functions of one name the one whose file and type stand in the
 *  frame's own name; null where none, or where they cannot be told apart. */
function createNameIndex(root) {
    let index = null;
    const known = new Map();
    return (name) => {
        index ??= indexOf(root);
        let found = known.get(name);
        if (found === undefined) {
            found = theOne(index.get(bareName(name)) ?? [], name);
            known.set(name, found);
        }
        return found === null ? null : { name: found.name, file: found.file, line: found.line };
    };
}
function theOne(all, name) {
    if (all.length < 2)
        return all[0] ?? null;
    const words = new Set(name.split(/\W+/));
    const rated = all
        .map((one) => ({ one, shared: `${one.file}/${one.name}`.split(/\W+/).filter((word) => words.has(word)).length }))
        .toSorted((a, b) => b.shared - a.shared);
    return rated[0].shared > rated[1].shared ? rated[0].one : null;
}
function indexOf(root) {
    const index = new Map();
    for (const file of sourcesBelow(root)) {
        for (const { name, bare, line } of functionsOf(file, (0,external_node_fs_.readFileSync)(external_node_path_.join(root, file), 'utf8'))) {
            const key = bareName(bare);
            index.set(key, [...(index.get(key) ?? []), { name, bare, file, line }]);
        }
    }
    return index;
}
/** Files of the checkout's own whose names fit, with `/`, in order. */
function sourcesBelow(root, wanted = null) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined && files.length < mostFiles; folder = folders.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)(external_node_path_.join(root, folder), { withFileTypes: true })) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !entry.name.startsWith('.') && !aside.has(entry.name))
                folders.push(name);
            else if (entry.isFile() && isRead(name) && (wanted === null || wanted.test(name)))
                files.push(name);
        }
    }
    return files.sort();
}

;// CONCATENATED MODULE: ./lib/explain/command/folded-command.js
/** The option `profile`: a command of the user's own that leaves folded stacks of one benchmark, so that whatever has a
 *  profiler can be explained. Names of benchmarks are untrusted: they travel in the environment, as with `run`. */













const benchmarkName = 'BENCHGATE_BENCHMARK';
const stacksName = 'BENCHGATE_STACKS';
const placeholders = {
    '{filter}': `\${${measure_focus/* filterName */.iw}}`,
    '{benchmark}': `\${${benchmarkName}}`,
    '{stacks}': `\${${stacksName}}`,
};
const mostBytes = 256 * 1024 ** 2;
/** A command says by itself how long it samples; one that is short is not run for long. */
const mostTries = 3;
async function openFolded(command, { suite, benchmark, sides: roots }, sources, ports) {
    if (!command.includes('{filter}') && !command.includes('{benchmark}'))
        throw new model_failure/* UsageFailure */.wK(`\`profile\` names no benchmark: \`${(0,launch_failure/* showCommand */.TB)(command)}\``, {
            hint: 'Write `{benchmark}` where the command takes a name, or `{filter}` where it takes a regular expression.',
        });
    const places = (0,collect_place/* profiledPlaces */.aB)(suite, roots, ports);
    const inner = (0,measure_suite/* launcherPorts */.jy)(ports);
    const [base, head] = ['base', 'head'].map((side) => placesOf(roots[side], sources[side], ports));
    const isPrinted = !command.includes('{stacks}');
    const dialect = (0,measure_focus/* filterCommand */.Si)(command)?.dialect ?? 'regex';
    const text = (0,measure_focus/* replacePlaceholders */.Lb)(command, placeholders);
    return {
        benchmark,
        mostTries,
        isExact: false,
        async launch(side) {
            const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(inner.temporary, 'folded-'));
            const file = external_node_path_.join(folder, 'stacks.folded');
            const place = places[side];
            const result = await (0,host_process/* run */.eF)({ kind: 'shell', text }, {
                directory: place.workingDirectory,
                environment: {
                    ...(0,command_launcher/* environmentAt */.F)(place, inner),
                    [measure_focus/* filterName */.iw]: (0,measure_focus/* filterFor */.Qc)(dialect, [benchmark]) ?? '',
                    [benchmarkName]: benchmark,
                    [stacksName]: file,
                    [measure_focus/* iterationsName */.wg]: '1',
                },
                timeoutSeconds: suite.launchTimeoutSeconds,
                signal: inner.signal,
                cleanup: inner.cleanup,
                ...(isPrinted ? { spool: external_node_path_.join(folder, 'stdout') } : { keepBytes: 0 }),
                ...(inner.output === undefined ? {} : { onLine: inner.output }),
            });
            try {
                if (!(0,host_process/* succeeded */.gq)(result))
                    throw (0,launch_failure/* launchFailure */.kp)(result, { side, round: null, command, secrets: inner.secrets });
                const left = isPrinted ? printed(result) : written(file, command);
                const from = isPrinted ? `what \`profile\` printed on ${side}` : `the file that \`profile\` wrote on ${side}`;
                return { profile: readFolded(left, from, side === 'base' ? base : head), collectors: ['profile'], times: [] };
            }
            finally {
                result.stdout.release();
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            }
        },
    };
}
function placesOf(root, sources, { runner }) {
    const index = createNameIndex(root);
    return {
        place: (0,origin/* createPlacing */.l)(root, (0,folder/* runnersFolder */.Q)(runner)),
        isThere: (file) => !external_node_path_.isAbsolute(file) && !file.split('/').includes('..') && (0,external_node_fs_.existsSync)(external_node_path_.join(root, file)),
        lookUp: (name) => {
            const found = index(name);
            // So that the others of its file are known, too.
            if (found !== null)
                sources.named({ ...found, column: 0, origin: 'own', library: null }, found.line);
            return found;
        },
        named: sources.named,
    };
}
function printed({ stdout }) {
    if (stdout.truncated || stdout.size > mostBytes)
        throw tooLarge(stdout.size);
    return new TextDecoder().decode(stdout.read());
}
function written(file, command) {
    const size = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size;
    if (size === undefined)
        throw new model_failure/* Failure */.HR(`\`profile\` ended well and left no file: \`${(0,launch_failure/* showCommand */.TB)(command)}\``, {
            hint: 'The file has to be written where `{stacks}` says, before the command ends. Without `{stacks}` the stacks are read from what it prints.',
        });
    if (size > mostBytes)
        throw tooLarge(size);
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
}
function tooLarge(size) {
    return new model_failure/* Failure */.HR(`\`profile\` left ${size} bytes of stacks, which is more than can be read`, {
        hint: 'Sum up equal stacks, as stackcollapse does, or sample for a shorter time.',
    });
}

;// CONCATENATED MODULE: ./lib/explain/command/iterations.js
/** How many iterations each side has run, from what was counted: harnesses choose their number by the clock, which says
 *  nothing under callgrind. */
/** What has this part of everything is what is repeated. */
const mostly = 0.9;
/** Null where nothing tells. Of a single side only what is certain by itself. */
function iterationsIn(sides) {
    const { base, head } = sides;
    const first = base ?? head;
    if (first === undefined)
        return null;
    const repeated = repeatedIn(first);
    if (repeated !== null) {
        const [was, is] = [base, head].map((one) => (one === undefined ? undefined : callsBy(one).get(repeated)));
        if ((base === undefined || (was ?? 0) > 0) && (head === undefined || (is ?? 0) > 0))
            return { ...(base === undefined ? {} : { base: was }), ...(head === undefined ? {} : { head: is }) };
    }
    if (base === undefined || head === undefined)
        return null;
    const ratio = commonRatio(callsBy(base), callsBy(head));
    return ratio === null ? null : { base: 1, head: ratio };
}
/** The most often called of the functions in which nearly everything happens. */
function repeatedIn(counted) {
    const calls = callsBy(counted);
    const whole = [...counted.inclusive].filter(([, taken]) => taken >= mostly * counted.instructions);
    const often = whole.map(([key]) => withoutLine(key)).filter((name) => (calls.get(name) ?? 0) > 1);
    return often.toSorted((a, b) => calls.get(b) - calls.get(a))[0] ?? null;
}
/** Of the calls of all functions that both sides have, the ratio that most have: what the change touches is the
 *  exception. */
function commonRatio(base, head) {
    const votes = new Map();
    for (const [key, was] of base) {
        const is = head.get(key) ?? 0;
        // What is called once belongs to the start of the program.
        if (was < 2 || is < 2)
            continue;
        const ratio = is / was;
        const at = ratio.toPrecision(3);
        votes.set(at, { count: (votes.get(at)?.count ?? 0) + 1, ratio });
    }
    return ([...votes.values()].toSorted((a, b) => b.count - a.count || Math.abs(Math.log(a.ratio)) - Math.abs(Math.log(b.ratio)))[0]?.ratio ?? null);
}
/** By file and name: a line moves where something is added above it. */
function callsBy({ calls }) {
    const sums = new Map();
    for (const [key, times] of calls)
        sums.set(withoutLine(key), (sums.get(withoutLine(key)) ?? 0) + times);
    return sums;
}
function withoutLine(key) {
    return key.slice(0, key.lastIndexOf('\0'));
}

// EXTERNAL MODULE: ./lib/measure/short/jmh.js
var short_jmh = __webpack_require__(5722);
// EXTERNAL MODULE: ./lib/explain/collect/drive.js
var drive = __webpack_require__(5790);
// EXTERNAL MODULE: ./lib/explain/collect/read.js + 6 modules
var collect_read = __webpack_require__(7170);
// EXTERNAL MODULE: ./lib/measure/schedule.js
var schedule = __webpack_require__(4179);
// EXTERNAL MODULE: ./lib/explain/collect/go-worker.js
var go_worker = __webpack_require__(4689);
// EXTERNAL MODULE: ./lib/explain/collect/pace.js
var pace = __webpack_require__(3055);
;// CONCATENATED MODULE: ./lib/explain/collect/worker-session.js
/** A session with workers of the lockstep protocol: of Node, Python and Go. Both live at once and work in turn. */








/** Microseconds between samples. */
const interval = 500;
const worker_session_mostTries = 4;
function drivenSession(driven, places, { sides: roots }, ports) {
    const driving = { places, chance: ports.chance, clock: ports.clock, ports: (0,measure_suite/* launcherPorts */.jy)(ports) };
    const place = (0,collect_place/* placings */.WA)(roots, ports);
    const sources = createSources(roots);
    const isGo = (0,go_worker/* isGoWorker */.Px)(driven.parts.head.worker(0, null, (0,schedule/* chanceFrom */.N2)(0)));
    const driveBy = (request) => (0,drive/* drive */.rU)(driven, { ...request, interval }, driving);
    return {
        benchmark: driven.name,
        roots,
        mostTries: worker_session_mostTries,
        isExact: false,
        countsTake: isGo ? 0 : pace/* countsTake */.kC,
        async sample(request) {
            const done = await driveBy({ kind: 'cpu', ...request });
            return mapSides(done, (one, side) => ({
                ...(0,collect_read/* readCpu */.jl)(one.folder, one.stretches, place[side], sources[side]),
                times: one.times,
            }));
        },
        async count(sides, how) {
            // Go counts no calls; what its functions are, the files say that were met.
            if (isGo)
                return ofSides(sides, (side) => ({ functions: sources[side].functions(), iterations: null }));
            const timing = 'seconds' in how ? how : { seconds: 0, ...how };
            const done = await driveBy({ kind: 'counts', sides, warmUpSeconds: 0, ...timing });
            return mapSides(done, (one, side) => ({
                functions: (0,collect_read/* readCounts */.ZQ)(one.folder, roots[side], place[side]),
                iterations: one.iterations,
            }));
        },
        async allocations(sides, iterations) {
            if (isGo)
                return { untold: null };
            const done = await driveBy({ kind: 'allocations', sides, warmUpSeconds: 0, seconds: 0, iterations });
            const read = mapSides(done, ({ folder, iterations }, side) => ({
                ...(0,collect_read/* readAllocations */.k3)(folder, place[side]),
                iterations,
            }));
            const runs = {};
            for (const side of sides) {
                const one = read[side];
                // What one side tells alone is no difference.
                if (one.told === null)
                    return { untold: one.because };
                runs[side] = { bytes: one.told, iterations: one.iterations };
            }
            return runs;
        },
    };
}
function ofSides(sides, of) {
    return Object.fromEntries(sides.map((side) => [side, of(side)]));
}
function mapSides(done, read) {
    return Object.fromEntries(Object.entries(done).map(([side, one]) => [side, read(one, side)]));
}

// EXTERNAL MODULE: ./lib/explain/profile/untrusted.js
var untrusted = __webpack_require__(899);
;// CONCATENATED MODULE: ./lib/explain/profile/jfr.js
/** What `jfr print --json` tells of a recording of the Java virtual machine: stacks with the leaf first, inlined methods as
 *  frames of their own. Frames have a class and a line, and no file. The recording comes from a process that ran the user's
 *  code. */



/** The event that a stack is sampled with. */
const sampleEvent = 'jdk.ExecutionSample';
/** @param fileOf the file of the checkout that a class is written in; null where it is not the repository's. */
function readJfr(json, fileOf, sources) {
    const frames = (0,profile_frames/* createFrames */.V)();
    const known = new Map();
    const placed = (one) => {
        const { type, name, line } = methodOf(one);
        const key = `${type}\0${name}\0${line}`;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const frame = jfr_frameOf(type, name, line, fileOf);
        const isOwn = frame.origin === 'own';
        const found = { at: frames.of(isOwn ? sources.named(frame, line) : frame), line: isOwn ? line : null };
        known.set(key, found);
        return found;
    };
    const weights = new Map();
    for (const event of eventsIn(json)) {
        const values = (0,untrusted/* record */.g1)((0,untrusted/* record */.g1)(event, 'event')['values'], 'values');
        const trace = values['stackTrace'];
        if (trace === null || trace === undefined)
            continue;
        const leafFirst = (0,untrusted/* list */.p_)((0,untrusted/* record */.g1)(trace, 'stackTrace')['frames'], 'frames').map(placed);
        if (leafFirst.length === 0)
            continue;
        const line = leafFirst.find((one) => one.line !== null)?.line ?? null;
        const stack = leafFirst.map(({ at }) => at).reverse();
        const key = `${stack.join(',')}:${line}`;
        const same = weights.get(key);
        if (same === undefined)
            weights.set(key, { sample: { stack, weight: 1, line }, weight: 1 });
        else
            same.weight++;
    }
    const samples = [...weights.values()].map(({ sample, weight }) => ({ ...sample, weight }));
    return { frames: frames.all, samples, collecting: 0, idle: 0 };
}
function eventsIn(json) {
    let whole;
    try {
        whole = JSON.parse(json);
    }
    catch (error) {
        throw new model_failure/* Failure */.HR('what jfr prints of a recording is no JSON', { cause: error });
    }
    return (0,untrusted/* list */.p_)((0,untrusted/* record */.g1)((0,untrusted/* record */.g1)(whole, 'answer')['recording'], 'recording')['events'], 'events');
}
function methodOf(frame) {
    const { method, lineNumber } = (0,untrusted/* record */.g1)(frame, 'frame');
    const { type, name } = (0,untrusted/* record */.g1)(method, 'method');
    // Where a method has no lines it says 0, or -1.
    const line = Math.max(1, typeof lineNumber === 'number' ? (0,untrusted/* number */.ai)(lineNumber, 'lineNumber') : 1);
    return { type: (0,untrusted/* text */.Qq)((0,untrusted/* record */.g1)(type, 'type')['name'], 'type').replaceAll('/', '.'), name: (0,untrusted/* text */.Qq)(name, 'name'), line };
}
/** The virtual machine's own. */
const runtime = /^(?:java|javax|jdk|sun|com\.sun)\./;
/** What JMH makes around a benchmark, from sources that nobody wrote. */
const generated = /\.jmh_generated\./;
function jfr_frameOf(type, method, line, fileOf) {
    const simple = type.split('.').at(-1);
    const bare = simple.split('$').find((one) => one !== '' && !/^\d+$/.test(one)) ?? simple;
    const name = `${simple.replaceAll('$', '.')}.${method === '<init>' ? bare : method}`;
    const file = generated.test(type) ? null : fileOf(type);
    const frame = { name, line, column: 0 };
    if (file !== null)
        return { ...frame, file, origin: 'own', library: null };
    if (runtime.test(type))
        return { ...frame, file: type, origin: 'runtime', library: null };
    // A package is called by its first names, as most are.
    return {
        ...frame,
        file: type,
        origin: 'library',
        library: type.split('.').slice(0, -1).slice(0, 3).join('.') || type,
    };
}

// EXTERNAL MODULE: ./lib/explain/profile/profile.js
var profile_profile = __webpack_require__(7656);
;// CONCATENATED MODULE: ./lib/explain/source/class-index.js
/** Which file of a checkout a class of the Java virtual machine is written in: its recordings name classes and methods,
 *  with lines, and no files. */



const class_index_written = /\.(?:java|kt|scala|groovy)$/;
/** Types that stand at the beginning of a line are in no other. */
const topTypes = /^(?:[\w@]+(?:\([^()\n]*\))?[ \t]+)*?(?:class|interface|enum|record|object|trait)[ \t]+(\w+)/gm;
/** Reads the sources when it is first asked. @returns the file of a class, whose name may be written with dots or slashes;
 *  null where none of the checkout's files has it, or several have. */
function createClassIndex(root) {
    let index = null;
    return (name) => {
        index ??= class_index_indexOf(root);
        // `a.B$C$1` is written where `a.B` is.
        return index.get(name.replaceAll('/', '.').replace(/(?<=[\w])\$.*$/s, '')) ?? null;
    };
}
function class_index_indexOf(root) {
    const index = new Map();
    for (const file of sourcesBelow(root, class_index_written)) {
        const text = (0,external_node_fs_.readFileSync)(external_node_path_.join(root, file), 'utf8');
        const folder = /^[ \t]*package[ \t]+([\w.]+)/m.exec(text)?.[1];
        const stem = external_node_path_.posix.basename(file).replace(class_index_written, '');
        // Functions outside of types are in a class of the file's name in Kotlin.
        const types = new Set([...text.matchAll(topTypes)].map(([, type]) => type).concat(file.endsWith('.kt') ? `${stem}Kt` : []));
        for (const type of types) {
            const name = folder === undefined ? type : `${folder}.${type}`;
            index.set(name, index.has(name) && index.get(name) !== file ? null : file);
        }
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/explain/command/ask-tool.js
/** A tool of the machine that answers on its standard output: perf, valgrind, addr2line. */


/** @param argv the file first. Never throws because the tool failed. */
async function askTool([file, ...args], { directory, ...asked }, { environment: own, signal, cleanup }) {
    // Nobody is asked for symbols over the network.
    const environment = { ...own, LC_ALL: 'C', DEBUGINFOD_URLS: '' };
    const spool = external_node_path_.join(directory, 'answer');
    const options = { directory, environment, signal, cleanup, spool, sweep: false, ...asked };
    const result = await (0,host_process/* run */.eF)({ kind: 'argv', file: file, args }, options);
    const text = new TextDecoder().decode(result.stdout.read());
    result.stdout.release();
    const last = result.tail.trim().split('\n').at(-1) ?? '';
    return { failed: !(0,host_process/* succeeded */.gq)(result), text, said: last === '' ? '' : `: ${last.slice(0, 200)}` };
}

;// CONCATENATED MODULE: ./lib/explain/command/java.js
/** Programs of the Java virtual machine, JMH's forks among them: each machine that a launch starts records itself, as
 *  JAVA_TOOL_OPTIONS tells it, and leaves the recording when it ends. `jfr` of the JDK reads it. */









/** Milliseconds between samples of a thread: machines take no less. */
const period = 10;
/** Nothing but stacks is recorded. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<configuration version="2.0">
  <event name="${sampleEvent}">
    <setting name="enabled">true</setting>
    <setting name="period">${period} ms</setting>
  </event>
</configuration>
`;
const mostStack = 128;
/** The tool runs for less than a second, in which much compiling is for nothing. */
const quickly = ['-J-XX:TieredStopAtLevel=1', '-J-XX:+UseSerialGC'];
/** What every machine takes its options from. */
const toolOptionsName = 'JAVA_TOOL_OPTIONS';
/** @param optionsName of the variable that takes options to the machines.
 *  @returns why it cannot be done, where that is. */
function javaRecorder(roots, sources, optionsName, ports) {
    const { environment } = ports;
    const { JAVA_HOME: home = '', PATH: folders = '', [toolOptionsName]: own = '' } = environment;
    const found = { ...environment, PATH: home === '' ? folders : [external_node_path_.join(home, 'bin'), folders].join(external_node_path_.delimiter) };
    const jfr = (0,host_process/* findOnPath */.aY)('jfr', found);
    if (jfr === null)
        return (0,host_process/* findOnPath */.aY)('java', found) === null ? '' : 'jfr of a JDK is not installed';
    const top = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.temporary, 'jfr-'));
    // The machine takes its options apart where these stand.
    if (/[\s,"';]/.test(top.replaceAll(' ', '')))
        return `the temporary folder ${top} has a name that Java does not take`;
    const wanted = external_node_path_.join(top, 'settings.jfc');
    (0,external_node_fs_.writeFileSync)(wanted, settings);
    const classes = { base: createClassIndex(roots.base), head: createClassIndex(roots.head) };
    let recordings = 0;
    return {
        start() {
            const folder = external_node_path_.join(top, String(++recordings));
            (0,external_node_fs_.mkdirSync)(folder);
            const recording = `-XX:StartFlightRecording=settings=${wanted},filename=${folder},dumponexit=true`;
            const options = [
                ...(optionsName === toolOptionsName ? [own] : []),
                // A machine that knows none of them works as it would.
                '-XX:+IgnoreUnrecognizedVMOptions',
                '-XX:+UnlockDiagnosticVMOptions',
                '-XX:+DebugNonSafepoints',
                `-XX:FlightRecorderOptions=stackdepth=${mostStack}`,
                recording.includes(' ') ? `"${recording}"` : recording,
            ];
            return {
                variables: { [optionsName]: options.join(' ').trim() },
                async read(side) {
                    const names = oneOfEach((0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.jfr')));
                    const profiles = [];
                    for (const name of names) {
                        const argv = [
                            jfr,
                            ...quickly,
                            'print',
                            '--json',
                            '--stack-depth',
                            String(mostStack),
                            '--events',
                            sampleEvent,
                            name,
                        ];
                        const told = await askTool(argv, { directory: folder, timeoutSeconds: 120 }, ports);
                        // A machine that was ended leaves a part.
                        if (!told.failed)
                            profiles.push(readJfr(told.text, classes[side], sources[side]));
                        else if (names.length === 1)
                            throw new model_failure/* Failure */.HR(`jfr cannot read what was recorded${told.said}`);
                    }
                    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
                    return names.length === 0 ? null : checked((0,profile_profile/* joinProfiles */.bO)(withOwn(profiles)));
                },
            };
        },
    };
}
/** JMH gives its own options to the machines that it forks, which then have them twice and leave two recordings of the
 *  same. A name tells the process: `hotspot-pid-7-id-1-….jfr`. */
function oneOfEach(names) {
    const seen = new Set();
    return names.toSorted().filter((name) => {
        const process = /^hotspot-pid-\d+-/.exec(name)?.[0] ?? name;
        return !seen.has(process) && seen.add(process);
    });
}
/** A machine that ran nothing of the repository only started others. */
function withOwn(profiles) {
    const some = profiles.filter(({ frames }) => frames.some(({ origin }) => origin === 'own'));
    return some.length > 0 ? some : profiles;
}
/** @throws EmptyProfile, or Failure where nothing of it is the repository's. */
function checked(profile) {
    if (profile.samples.length === 0)
        throw new collect_read/* EmptyProfile */.pF('the profile is empty', { hint: collect_read/* emptyHint */.LA });
    if (profile.frames.some(({ origin }) => origin === 'own'))
        return profile;
    const samples = Math.round((0,profile_profile/* workOf */.LT)(profile));
    throw new model_failure/* Failure */.HR(`Java recorded ${samples} samples, none of which is in a source file of the repository`, {
        hint: 'A class is looked for where its package and its name say, in files of Java, Kotlin, Scala and Groovy; too few samples may meet none of them.',
    });
}

;// CONCATENATED MODULE: ./lib/explain/profile/callgrind.js
/** What callgrind leaves (valgrind.org/docs/manual/cl-format.html): instructions by function and line, and calls with what
 *  they took in all. There are no stacks in it; those that are made here follow the caller that took the most. */

/** @throws Failure where it is no such file. */
function readCallgrind(text) {
    if (!/^(?:# callgrind format|version: 1)/m.test(text.slice(0, 200)))
        throw new model_failure/* Failure */.HR('callgrind left a file that is not in its format', {
            hint: 'Something else wrote into the folder of the profiles.',
        });
    const reader = new Reader();
    for (const line of text.split('\n'))
        reader.line(line);
    return [...reader.functions.values()];
}
const callgrind_longestName = 1_000;
class Reader {
    functions = new Map();
    /** Names stand where they come first, `(7) name`, and their numbers afterwards. */
    names = {
        ob: new Map(),
        fl: new Map(),
        fn: new Map(),
    };
    now = { ob: '', fl: '', inlined: '', fn: '' };
    called = null;
    at = 0;
    line(line) {
        const assigned = /^(ob|fl|fi|fe|fn|cob|cfi|cfl|cfn|calls)=\s*(.*)$/.exec(line);
        if (assigned !== null)
            this.assign(assigned[1], assigned[2]);
        else if (/^[+\-*\d]/.test(line))
            this.cost(line);
    }
    assign(key, value) {
        switch (key) {
            case 'ob':
                this.now.ob = this.named('ob', value);
                return;
            case 'fl':
                this.now.fl = this.named('fl', value);
                this.now.inlined = this.now.fl;
                return;
            case 'fi':
            case 'fe':
                this.now.inlined = this.named('fl', value);
                return;
            case 'fn':
                this.now.fn = this.named('fn', value);
                this.now.inlined = this.now.fl;
                return;
            case 'calls':
                if (this.called !== null)
                    this.called.times = Number(value.split(' ')[0]);
                return;
        }
        this.called ??= { ob: null, fl: null, fn: '', times: null };
        if (key === 'cob')
            this.called.ob = this.named('ob', value);
        else if (key === 'cfn')
            this.called.fn = this.named('fn', value);
        else
            this.called.fl = this.named('fl', value);
    }
    named(kind, value) {
        const [, number, name] = /^\((\d+)\)(?:\s+(.*))?$/.exec(value) ?? [];
        if (number === undefined)
            return value.slice(0, callgrind_longestName);
        if (name !== undefined)
            this.names[kind].set(number, name.slice(0, callgrind_longestName));
        return this.names[kind].get(number) ?? '';
    }
    cost(line) {
        const [position = '', amount = '0'] = line.split(' ');
        this.at = position === '*' ? this.at : /^[+-]/.test(position) ? this.at + Number(position) : Number(position);
        const instructions = Number(amount);
        if (!Number.isFinite(instructions) || !Number.isFinite(this.at))
            return;
        const own = this.of(this.now.ob, this.now.fl, this.now.fn);
        if (this.called?.times != null) {
            const { ob, fl, fn, times } = this.called;
            this.called = null;
            own.calls.push({
                to: this.of(ob ?? this.now.ob, fl ?? this.now.fl, fn),
                times,
                instructions,
                file: this.now.inlined,
                line: this.at,
            });
            return;
        }
        const rows = own.lines.get(this.now.inlined) ?? new Map();
        own.lines.set(this.now.inlined, rows);
        rows.set(this.at, (rows.get(this.at) ?? 0) + instructions);
    }
    of(program, file, written) {
        // Recursion is told by a number behind the name.
        const name = written.replace(/'\d+$/, '');
        const key = `${program}\0${file}\0${name}`;
        const before = this.functions.get(key);
        if (before !== undefined)
            return before;
        const made = { name, file, program, lines: new Map(), calls: [] };
        this.functions.set(key, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./lib/explain/profile/callgrind-profile.js
/** Callgrind's functions as a profile: what an own function calls outside of the repository is its own, with stacks along
 *  the caller that took the most; and how often each own function was called. */


/** Instructions that count as one sample. */
const perSample = 100_000;
function instructedBy(functions, place, sources) {
    const frames = (0,profile_frames/* createFrames */.V)();
    const samples = [];
    const ownFrame = frameNaming(place, sources);
    const outside = outsideParts(functions, (one) => ownFrame(one) !== null);
    const above = callersOf(functions);
    const calls = new Map();
    const inclusive = new Map();
    let instructions = 0;
    const add = (stack, amount, line) => {
        if (amount <= 0)
            return;
        instructions += amount;
        samples.push({ stack, weight: amount / perSample, line });
    };
    for (const one of functions) {
        for (const { to, times, instructions } of one.calls) {
            const frame = ownFrame(to);
            if (frame === null)
                continue;
            const key = functionKey(frame);
            calls.set(key, (calls.get(key) ?? 0) + times);
            inclusive.set(key, (inclusive.get(key) ?? 0) + instructions);
        }
        const own = ownFrame(one);
        if (own === null)
            continue;
        const stack = [
            ...chainAbove(one, above).map((caller) => frames.of(ownFrame(caller) ?? foreign(caller, place))),
            frames.of(own),
        ];
        // Lines of another function within it are of one that was inlined.
        const at = (written, line) => {
            const { file, origin } = place(written);
            if (origin !== 'own')
                return { stack, line: null };
            const inlined = sources.named({ ...own, name: '', file, line }, line);
            const isOther = inlined.name !== '' && functionKey(inlined) !== functionKey(own);
            return { stack: isOther ? [...stack, frames.of(inlined)] : stack, line };
        };
        for (const [file, rows] of one.lines)
            for (const [line, amount] of rows) {
                const here = at(file, line);
                add(here.stack, amount, here.line);
            }
        for (const { to, instructions, file, line } of one.calls) {
            if (ownFrame(to) !== null)
                continue;
            const here = at(file, line);
            add([...here.stack, frames.of(foreign(to, place))], instructions * (outside.get(to) ?? 1), here.line);
        }
    }
    return { profile: { frames: frames.all, samples, collecting: 0, idle: 0 }, calls, instructions, inclusive };
}
/** The own frame of a function; null where it is not the repository's. */
function frameNaming(place, sources) {
    const known = new Map();
    return (one) => {
        const before = known.get(one);
        if (before !== undefined)
            return before;
        const { file, origin } = place(one.file);
        const lines = [...(one.lines.get(one.file)?.keys() ?? [])].filter((line) => line > 0);
        const line = Math.min(...lines, Number.MAX_SAFE_INTEGER);
        const frame = { name: one.name, file, line: 1, column: 0, origin: 'own', library: null };
        const found = origin !== 'own' ? null : lines.length === 0 ? sources.called(frame, 0) : sources.called({ ...frame, line }, line);
        known.set(one, found);
        return found;
    };
}
function foreign({ name, file, program }, place) {
    const { origin, library } = place(file);
    return {
        name,
        file: file === '???' ? program : file,
        line: 1,
        column: 0,
        origin: origin === 'own' ? 'runtime' : origin,
        library,
    };
}
/** Of what a foreign function takes in all, the part that is not the repository's again, which it may call back. */
function outsideParts(functions, isOwn) {
    const parts = new Map();
    const open = new Set();
    const partOf = (one) => {
        const before = parts.get(one);
        if (before !== undefined)
            return before;
        if (open.has(one))
            return 1;
        open.add(one);
        const self = selfOf(one);
        let [all, outside] = [self, self];
        for (const { to, instructions } of one.calls) {
            all += instructions;
            if (!isOwn(to))
                outside += instructions * (open.size > deepest ? 1 : partOf(to));
        }
        open.delete(one);
        const part = all === 0 ? 1 : outside / all;
        parts.set(one, part);
        return part;
    };
    for (const one of functions)
        if (!isOwn(one))
            partOf(one);
    return parts;
}
const deepest = 500;
function selfOf({ lines }) {
    let sum = 0;
    for (const rows of lines.values())
        for (const amount of rows.values())
            sum += amount;
    return sum;
}
/** Of each function the caller from which it takes the most. */
function callersOf(functions) {
    const most = new Map();
    const callers = new Map();
    for (const one of functions)
        for (const { to, instructions } of one.calls) {
            if (to === one || instructions < (most.get(to) ?? 0))
                continue;
            most.set(to, instructions);
            callers.set(to, one);
        }
    return callers;
}
function chainAbove(one, callers) {
    const chain = [];
    const seen = new Set([one]);
    for (let at = callers.get(one); at !== undefined && !seen.has(at) && chain.length < 100; at = callers.get(at)) {
        seen.add(at);
        chain.unshift(at);
    }
    return chain;
}

;// CONCATENATED MODULE: ./lib/explain/profile/perf-script.js
/** What `perf script` prints of a recording: one block for each sample, the leaf first.
 *
 *  ```
 *  bench 18033/18033:
 *              97450 _int_malloc+0x10 (/usr/lib/x86_64-linux-gnu/libc.so.6)
 *               150b report+0xfb (/repo/bench)
 *  ```
 *  Addresses are offsets in the file of the program or library. */
const frameLine = /^\s+([0-9a-f]+)\s+(.*)\s\((.*)\)\s*$/;
const perf_script_longestName = 1_000;
function readPerfScript(text) {
    const stacks = new Map();
    const known = new Map();
    let lines = [];
    const end = () => {
        if (lines.length === 0)
            return;
        const key = lines.join('\n');
        const before = stacks.get(key);
        if (before !== undefined)
            before.weight++;
        else
            stacks.set(key, { frames: lines.map((line) => perf_script_frameOf(line, known)), weight: 1 });
        lines = [];
    };
    for (const line of text.split('\n')) {
        if (frameLine.test(line))
            lines.push(line);
        else
            end();
    }
    end();
    return [...stacks.values()];
}
function perf_script_frameOf(line, known) {
    const before = known.get(line);
    if (before !== undefined)
        return before;
    const [, address = '0', symbol = '', program = ''] = frameLine.exec(line);
    const name = symbol.replace(/\+0x[0-9a-f]+$/, '').slice(0, perf_script_longestName);
    const frame = { program, offset: Number.parseInt(address, 16), symbol: name === '[unknown]' ? '' : name };
    known.set(line, frame);
    return frame;
}

;// CONCATENATED MODULE: ./lib/explain/command/perf-data.js
/** A recording of perf before `perf script` reads it. In a process that a shell or make started, perf (6.1) keeps what was mapped
 *  before the program began, and takes the C library's lowest place among all of them for where it is: about every
 *  second time that is the shell's, and then no caller is found of what the C library does. So what other programs than
 *  the repository's mapped gets a name that is nobody's. */

/** Of linux/perf_event.h. */
const records = { mmap: 1, comm: 3, mmap2: 10 };
const [ofData, byExec] = [1 << 13, 1 << 13];
const executable = 4;
const [hasTid, hasTime] = [1n << 1n, 1n << 2n];
/** TID, TIME, ID, CPU, STREAM_ID, IDENTIFIER: what stands behind a record, eight bytes each, in this order. */
const behind = [hasTid, hasTime, 1n << 6n, 1n << 7n, 1n << 8n, 1n << 16n];
/** Where no program is the repository's, a recording stays as it is, as does what is none.
 *  @param isOwn whether a file is the repository's. */
function forgetShells(file, isOwn) {
    const opened = (0,external_node_fs_.openSync)(file, 'r+');
    try {
        const programs = programsIn(perf_data_eventsIn(opened));
        const others = programs.filter((maps) => !maps.some(({ name, runs }) => runs && isFile(name) && isOwn(name)));
        if (others.length === programs.length)
            return;
        for (const { at, name } of others.flat())
            if (isFile(name))
                (0,external_node_fs_.writeSync)(opened, '[', at);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
function isFile(name) {
    return /^\/(?!\/|dev\/|SYSV|memfd:|anon_hugepage|\[)/.test(name);
}
/** What each program mapped that began in place of another one. */
function programsIn(events) {
    const now = new Map();
    const all = [];
    for (const event of events) {
        if (event.kind === 'map')
            now.get(event.pid)?.push(event.map);
        else {
            const begun = [];
            all.push(begun);
            now.set(event.pid, begun);
        }
    }
    return all;
}
function perf_data_eventsIn(opened) {
    const head = bytesAt(opened, 0, 104);
    if (head.length < 104 || head.toString('latin1', 0, 8) !== 'PERFILE2')
        return [];
    const [attributes, data, size] = [24, 40, 48].map((at) => Number(head.readBigUInt64LE(at)));
    const first = bytesAt(opened, attributes, 48);
    if (first.length < 48)
        return [];
    const sampled = first.readBigUInt64LE(24);
    const told = behind.filter((bit) => (sampled & bit) !== 0n);
    const timeAt = told.includes(hasTime) ? 8 * (told.length - told.indexOf(hasTime)) : null;
    const events = [];
    for (let at = data; at + 8 <= data + size;) {
        const header = bytesAt(opened, at, 8);
        const length = header.length < 8 ? 0 : header.readUInt16LE(6);
        if (length < 8)
            break;
        const kind = header.readUInt32LE(0);
        if (Object.values(records).includes(kind)) {
            const event = eventOf(kind, header.readUInt16LE(4), bytesAt(opened, at, length), at, timeAt);
            if (event !== null)
                events.push(event);
        }
        at += length;
    }
    // Each processor has written its own.
    return events.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}
function eventOf(kind, misc, record, at, timeAt) {
    const isMap = kind !== records.comm;
    const nameAt = kind === records.mmap2 ? 72 : 40;
    if (record.length < (isMap ? nameAt + 1 : 16) + (timeAt ?? 0))
        return null;
    const time = timeAt === null ? 0n : record.readBigUInt64LE(record.length - timeAt);
    const [pid, tid] = [record.readInt32LE(8), record.readInt32LE(12)];
    if (!isMap)
        return (misc & byExec) === 0 || pid !== tid ? null : { kind: 'exec', pid, time };
    const end = record.indexOf(0, nameAt);
    const name = record.toString('utf8', nameAt, end < 0 ? record.length : end);
    const runs = kind === records.mmap2 ? (record.readUInt32LE(64) & executable) !== 0 : (misc & ofData) === 0;
    return { kind: 'map', pid, time, map: { at: at + nameAt, name, runs } };
}
function bytesAt(opened, position, length) {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, (0,external_node_fs_.readSync)(opened, bytes, 0, length, position));
}

// EXTERNAL MODULE: ./lib/explain/command/profiling-command.js
var profiling_command = __webpack_require__(4147);
;// CONCATENATED MODULE: ./lib/explain/profile/addr2line.js
/** What `addr2line -a -i -f` prints: an address, and for it pairs of lines, the function and `file:line`, the innermost of
 *  what is inlined first. `??` and `:0` where it does not know. */
const addr2line_longestName = 1_000;
function readAddressLines(text) {
    const answers = new Map();
    let current = [];
    let name = null;
    for (const written of text.split('\n')) {
        if (name === null && /^0x[0-9a-f]+$/.test(written)) {
            current = [];
            answers.set(Number.parseInt(written, 16), current);
        }
        else if (name === null) {
            name = written;
        }
        else {
            const [, file = '??', line = '0'] = /^(.*):(\d+|\?)(?: \(discriminator \d+\))?$/.exec(written) ?? [];
            current.push({ name: name.slice(0, addr2line_longestName), file: file.slice(0, addr2line_longestName), line: Number(line) || 0 });
            name = null;
        }
    }
    return answers;
}

;// CONCATENATED MODULE: ./lib/explain/command/elf.js
/** Where the parts of an ELF file are put in memory: perf tells offsets in the file, addr2line asks for addresses. */

const loaded = 1;
/** Empty where it is no ELF file of 64 bits and little endian: then offsets are taken for addresses. */
function segmentsOf(file) {
    let opened;
    try {
        opened = (0,external_node_fs_.openSync)(file, 'r');
    }
    catch {
        return [];
    }
    try {
        const header = read(opened, 0, 64);
        if (header.length < 64 || header.toString('latin1', 0, 6) !== '\x7fELF\x02\x01')
            return [];
        const [at, size, count] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54), header.readUInt16LE(56)];
        const table = read(opened, at, size * count);
        return Array.from({ length: Math.floor(table.length / Math.max(size, 56)) }, (_, i) => table.subarray(i * size))
            .filter((entry) => entry.readUInt32LE(0) === loaded)
            .map((entry) => ({
            offset: Number(entry.readBigUInt64LE(8)),
            address: Number(entry.readBigUInt64LE(16)),
            size: Number(entry.readBigUInt64LE(32)),
        }));
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
function read(opened, position, length) {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, (0,external_node_fs_.readSync)(opened, bytes, 0, length, position));
}
function virtualAddress(offset, segments) {
    const segment = segments.find((one) => offset >= one.offset && offset < one.offset + one.size);
    return segment === undefined ? offset : offset - segment.offset + segment.address;
}

;// CONCATENATED MODULE: ./lib/explain/command/symbols.js
/** Names, files and lines of the addresses that perf met, by addr2line, with what the compiler inlined as frames of their
 *  own. Each address of a program is asked once, however many runs it is met in. */







const answerSeconds = 300;
/** What the system brings along, whose lines nobody asks for. */
const system = /^\/(?:usr\/)?(?:lib|lib64|libexec)\/|^\/usr\/(?:bin|sbin)\/|^\/bin\/|^\[/;
function createSymbols(ports) {
    const tool = (0,host_process/* findOnPath */.aY)('addr2line', ports.environment) ?? (0,host_process/* findOnPath */.aY)('llvm-addr2line', ports.environment);
    const known = new Map();
    const stripped = new Set();
    return {
        async profileOf(stacks, place, sources) {
            for (const [program, offsets] of wantedOf(stacks)) {
                const key = keyOf(program);
                const before = known.get(key) ?? new Map();
                const missing = [...offsets].filter((offset) => !before.has(offset));
                if (missing.length === 0 || tool === null)
                    continue;
                const found = await ask(tool, program, missing, ports);
                known.set(key, new Map([...before, ...found]));
                if (![...known.get(key).values()].some((lines) => lines.some(({ line }) => line > 0)))
                    stripped.add(program);
            }
            return profileFrom(stacks, (program) => known.get(keyOf(program)) ?? new Map(), place, sources);
        },
        missing() {
            if (tool === null)
                return 'addr2line, which names the functions that perf meets, is not installed (package binutils)';
            const [one] = stripped;
            return one === undefined ? null : `${external_node_path_.basename(one)} has no debug information: its functions cannot be told`;
        },
    };
}
/** A program that is built anew has other lines under the same name. */
function keyOf(program) {
    return `${program}\0${(0,external_node_fs_.statSync)(program, { throwIfNoEntry: false })?.mtimeMs ?? 0}`;
}
function wantedOf(stacks) {
    const wanted = new Map();
    for (const { frames } of stacks)
        for (const [i, frame] of frames.entries()) {
            if (system.test(frame.program) || !external_node_path_.isAbsolute(frame.program))
                continue;
            const offsets = wanted.get(frame.program) ?? new Set();
            wanted.set(frame.program, offsets.add(askedFor(frame, i)));
        }
    return wanted;
}
/** All but the leaf stand at the instruction after the call, which may be another line. */
function askedFor({ offset }, depth) {
    return depth === 0 ? offset : Math.max(0, offset - 1);
}
async function ask(tool, program, offsets, ports) {
    const segments = segmentsOf(program);
    const addresses = new Map(offsets.map((offset) => [virtualAddress(offset, segments), offset]));
    const input = [...addresses.keys()].map((address) => `0x${address.toString(16)}\n`).join('');
    const argv = [tool, '-a', '-i', '-f', '-C', '-e', program];
    const { failed, text } = await askTool(argv, { directory: ports.temporary, timeoutSeconds: answerSeconds, input }, ports);
    const lines = failed ? new Map() : readAddressLines(text);
    return new Map([...addresses].map(([address, offset]) => [offset, lines.get(address) ?? []]));
}
function profileFrom(stacks, linesOf, place, sources) {
    const frames = (0,profile_frames/* createFrames */.V)();
    const samples = [];
    for (const { frames: met, weight } of stacks) {
        let line = null;
        const stack = [];
        for (let i = met.length - 1; i >= 0; i--) {
            const one = met[i];
            const told = linesOf(one.program).get(askedFor(one, i)) ?? [];
            if (!told.some((at) => at.line > 0)) {
                stack.push(frames.of(unplaced(one)));
                continue;
            }
            for (const at of told.toReversed()) {
                const { file, origin, library } = place(at.file);
                const frame = { name: at.name, file, line: Math.max(1, at.line), column: 0, origin, library };
                if (origin === 'own')
                    line = at.line;
                stack.push(frames.of(origin === 'own' ? sources.named(frame, at.line) : frame));
            }
        }
        if (stack.length > 0)
            samples.push({ stack, weight, line });
    }
    return { frames: frames.all, samples, collecting: 0, idle: 0 };
}
/** Libraries that every program has are its runtime. */
const runtimes = /^(?:ld-|libc[.-]|libm[.-]|libpthread|libstdc\+\+|libgcc|libc\+\+|librt|libdl|\[)/;
function unplaced({ program, symbol }) {
    const name = external_node_path_.basename(program);
    const isShared = /\.so(?:\.|$)/.test(name);
    const library = runtimes.test(name) ? null : isShared ? name : packageIn(symbol);
    return { name: symbol, file: program, line: 1, column: 0, origin: library === null ? 'runtime' : 'library', library };
}
/** Packages in the program itself that have no lines: crates, of which the gate's are kept as they are compiled, and libraries of
 *  C++ by their namespaces. */
function packageIn(symbol) {
    const first = /^<*([A-Za-z]\w*)::/.exec(symbol)?.[1];
    return first === undefined || /^(?:std|core|alloc)$/.test(first) ? null : first;
}

;// CONCATENATED MODULE: ./lib/explain/command/native.js
/** Programs of C, C++, Rust and whatever else is compiled: sampled by perf where it really records here, else run under
 *  callgrind, which counts instead. */













/** @throws Failure where neither of both works here, which says why not and what to do. */
async function nativeCommand(launches, native, ports) {
    const profiler = await nativeProfiler(native, ports);
    const { benchmark } = launches;
    return {
        benchmark,
        mostTries: profiler.mostTries,
        isExact: profiler.name === 'callgrind',
        async launch(side) {
            const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.temporary, `${profiler.name}-`));
            try {
                const times = await underProfiler(profiler.name, () => launches.launch(side, { prefix: profiler.prefix(folder), variables: {} }));
                const left = await profiler.read(folder, side);
                return { ...left, collectors: [profiler.name], times: left.counted === undefined ? times : [] };
            }
            finally {
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            }
        },
    };
}
/** It ended well without one, or its name would not be known. */
async function underProfiler(name, launch) {
    try {
        return await launch();
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.HR))
            throw error;
        throw new model_failure/* Failure */.HR(`under ${name} alone it fails: ${error.message}`, {
            hint: `Without ${name} the same launch ended well. A command of your own in \`profile\` may profile it otherwise.`,
            ...(error.output === undefined ? {} : { output: error.output }),
            cause: error,
        });
    }
}
async function nativeProfiler(native, ports) {
    if (process.platform !== 'linux')
        throw noProfiler(['native programs are profiled on Linux alone']);
    const perf = await perfProfiler(native, ports);
    if (typeof perf !== 'string')
        return perf;
    const callgrind = await callgrindProfiler(native, ports);
    if (typeof callgrind !== 'string')
        return callgrind;
    throw noProfiler([...(native.others ?? []), perf, callgrind]);
}
function noProfiler(because) {
    return new profiling_command/* CollectorFailure */.Y(`no process of the suite left a profile, and nothing here can look into its programs: ${because.join('; ')}`, because, {
        hint: 'Install valgrind (`sudo apt-get install valgrind`), or perf where the kernel allows it (`sysctl kernel.perf_event_paranoid` of 2 or less), or name a command in `profile` that leaves folded stacks. Node and Python are profiled where they end by themselves and keep NODE_OPTIONS and PYTHONPATH.',
    });
}
/** A software clock of the program's own code: virtual machines mostly have no other. Stacks are unwound by what the
 *  debugger knows, since optimised code keeps no frame pointers. */
const perfFlags = ['record', '-q', '-e', 'cpu-clock:u', '-F', '999', '--call-graph', 'dwarf,8192', '-o'];
const perfTries = 10;
const asked = (directory) => ({ directory, timeoutSeconds: 60 });
async function perfProfiler(native, ports) {
    const perf = (0,host_process/* findOnPath */.aY)('perf', ports.environment);
    if (perf === null)
        return 'perf is not installed';
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.temporary, 'perf-'));
    const trial = external_node_path_.join(folder, 'perf.trial');
    const busy = ['/bin/sh', '-c', 'i=0; while [ $i -lt 20000 ]; do i=$((i + 1)); done'];
    const recorded = await askTool([perf, ...perfFlags, trial, '--', ...busy], asked(folder), ports);
    if (recorded.failed)
        return `perf may not record here${recorded.said}`;
    const told = await askTool([perf, 'script', '-i', trial, ...scriptFlags], asked(folder), ports);
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    if (readPerfScript(told.text).length === 0)
        return 'perf records nothing here';
    const symbols = createSymbols(ports);
    return {
        name: 'perf',
        mostTries: perfTries,
        prefix: (folder) => (name) => [perf, ...perfFlags, external_node_path_.join(folder, `perf.${name}`), '--'],
        async read(folder, side) {
            const texts = [];
            for (const name of leftFiles(folder, 'perf.')) {
                forgetShells(name, (file) => native.place[side](file).origin === 'own');
                const { failed, text, said } = await askTool([perf, 'script', '-i', name, ...scriptFlags], asked(folder), ports);
                if (failed)
                    throw new model_failure/* Failure */.HR(`perf script failed${said}`);
                texts.push(text);
            }
            const profile = await symbols.profileOf(readPerfScript(texts.join('\n\n')), native.place[side], native.sources[side]);
            return { profile: native_checked(profile, 'perf', symbols) };
        },
    };
}
const scriptFlags = ['--no-inline', '-F', 'comm,pid,tid,ip,sym,symoff,dso'];
async function callgrindProfiler(native, ports) {
    const valgrind = (0,host_process/* findOnPath */.aY)('valgrind', ports.environment);
    if (valgrind === null)
        return 'valgrind is not installed';
    const flags = (folder) => [
        valgrind,
        '-q',
        '--command-line-only=yes',
        '--trace-children=yes',
        '--tool=callgrind',
        '--dump-instr=no',
        '--dump-line=yes',
        `--callgrind-out-file=${external_node_path_.join(folder, 'callgrind.%p')}`,
    ];
    const folder = external_node_path_.join((0,external_node_fs_.mkdtempSync)(external_node_path_.join(ports.temporary, 'callgrind-')), 'trial');
    (0,external_node_fs_.mkdirSync)(folder);
    const tried = await askTool([...flags(folder), '/bin/true'], asked(folder), ports);
    if (tried.failed || leftFiles(folder, 'callgrind.').length === 0)
        return `valgrind does not run here${tried.said}`;
    return {
        name: 'callgrind',
        // It says the same each time.
        mostTries: 1,
        prefix: (folder) => () => flags(folder),
        async read(folder, side) {
            const functions = [];
            for (const name of leftFiles(folder, 'callgrind.'))
                functions.push(...readCallgrind((0,external_node_fs_.readFileSync)(name, 'utf8')));
            const { profile, ...counted } = instructedBy(functions, native.place[side], native.sources[side]);
            return { profile: native_checked(profile, 'callgrind', null), counted };
        },
    };
}
function leftFiles(folder, prefix) {
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => name.startsWith(prefix) && !name.endsWith('.old'))
        .sort()
        .map((name) => external_node_path_.join(folder, name));
}
/** @throws EmptyProfile, or Failure where nothing of it is the repository's. */
function native_checked(profile, by, symbols) {
    if (profile.samples.length === 0 && by === 'perf')
        throw new collect_read/* EmptyProfile */.pF('the profile is empty', { hint: collect_read/* emptyHint */.LA });
    if (profile.frames.some(({ origin }) => origin === 'own'))
        return profile;
    const missing = symbols?.missing() ?? null;
    throw new model_failure/* Failure */.HR(missing ??
        (by === 'callgrind'
            ? 'callgrind met no function that is in a source file of the repository'
            : `perf recorded ${Math.round((0,profile_profile/* workOf */.LT)(profile))} samples, none of which is in a source file of the repository`), {
        hint: 'Build the benchmark with debug information, which does not change its code: -g for a C or C++ compiler, `debug = 1` in the profile that cargo uses (for `cargo bench` and `cargo build --release` it is set here), -DCMAKE_BUILD_TYPE=RelWithDebInfo for CMake; and strip nothing.',
    });
}

// EXTERNAL MODULE: ./lib/measure/rounds/create-launcher.js
var create_launcher = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/explain/collect/parts.js
var parts = __webpack_require__(6336);
// EXTERNAL MODULE: ./lib/measure/short/cargo-runner.js
var cargo_runner = __webpack_require__(7828);
// EXTERNAL MODULE: ./lib/model/shell-word.js
var shell_word = __webpack_require__(8088);
;// CONCATENATED MODULE: ./lib/explain/command/cargo.js
/** Programs that cargo starts are started through a script, so that the benchmark alone is profiled and not cargo: it puts
 *  the profiler before them, tells criterion to be short, and names the benchmark behind them. Cargo reads the name of
 *  such a runner from the environment (as in measure/short/cargo-runner.ts, which is for measuring). */




/** `--bench` is what cargo itself tells a program of `cargo bench`. criterion and divan take an expression, libtest a part
 *  of the name. */
const script = (prefix) => `#!/bin/sh
program=$1
shift
case " $* " in *" --bench "*) ;; *) exec "$program" "$@" ;; esac
case " $* " in *" --list "* | *" --help "* | *" --version "* | *" --test "*) exec "$program" "$@" ;; esac
holds() { LC_ALL=C grep -q -e "$1" -- "$program" 2>/dev/null; }
has() { case " $* " in *" $flag "* | *" $flag="*) return 0 ;; esac; return 1; }
if holds measurement-time && holds nresamples; then
  if ${cargo_runner/* takesFractions */.yJ}; then warm=0.4 measure=0.6; else warm=1 measure=1; fi
  flag=--warm-up-time; has "$@" || set -- "$@" "$flag" "$warm"
  flag=--measurement-time; has "$@" || set -- "$@" "$flag" "$measure"
  flag=--sample-size; has "$@" || set -- "$@" "$flag" 10
  flag=--nresamples; has "$@" || set -- "$@" "$flag" 1000
  flag=--noplot; has "$@" || set -- "$@" --noplot
  selects=1
elif holds 'divan::'; then selects=1
fi
if [ -n "$BENCHGATE_CARGO_NAME" ]; then
  if [ -n "$selects" ]; then set -- "$@" "$BENCHGATE_CARGO_FILTER"; else set -- "$@" "$BENCHGATE_CARGO_NAME"; fi
fi
exec ${prefix}"$program" "$@"
`;
/** Null where cargo is not what starts the programs, or somebody has named a runner already. */
function cargoRunner(places, { environment, temporary }) {
    const folders = Object.values(places).flatMap((place) => [place.workingDirectory, place.root]);
    const hasCargo = folders.some((folder) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, 'Cargo.toml')));
    if (!hasCargo || !(0,cargo_runner/* canNameRunner */.aO)(temporary) || (0,cargo_runner/* setsCargoRunner */.wc)(places, environment))
        return null;
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(temporary, 'cargo-'));
    let scripts = 0;
    return {
        variables(prefix, filter) {
            const file = external_node_path_.join(folder, `runner-${++scripts}`);
            const words = prefix === null ? [] : prefix('$$').map(cargo_quoted);
            (0,external_node_fs_.writeFileSync)(file, script(words.map((word) => `${word} `).join('')));
            return {
                ...(0,cargo_runner/* namingRunner */.tZ)(file),
                BENCHGATE_CARGO_FILTER: filter?.filter ?? '',
                BENCHGATE_CARGO_NAME: filter?.name ?? '',
            };
        },
    };
}
/** For a shell, in which `$$` stays what it is. */
function cargo_quoted(word) {
    return word
        .split('$$')
        .map((part) => (part === '' ? '' : (0,shell_word/* shellQuoted */.x)(part)))
        .join('$$');
}

// EXTERNAL MODULE: ./lib/measure/shell-text.js
var shell_text = __webpack_require__(3672);
;// CONCATENATED MODULE: ./lib/explain/command/prefix.js
/** A profiler right before the program that a shell command ends with. perf takes what a shell had mapped, before it became
 *  the program, for the program's own, and then finds no callers in the C library (seen with 6.1). */



/** What a shell does itself, or what begins more than one command. */
const shellWords = new Set('. : [ [[ alias bg break builtin case cd command continue declare do done elif else esac eval exec exit export false fg fi for function if in let local popd printf pushd read return select set shift source test then time trap true type typeset ulimit umask unset until wait while { } !'.split(' '));
const assignments = /^\s*(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"'|&;<>()`])*\s+)*/;
function withPrefix(prefix, command, environment) {
    const text = command.kind === 'shell' ? beforeProgram(prefix, command.text) : null;
    if (text !== null)
        return { kind: 'shell', text };
    const [file, args] = (0,host_process/* argumentsOf */.aX)(command, environment);
    return { kind: 'argv', file: prefix[0], args: [...prefix.slice(1), file, ...args] };
}
/** Null where the last command is not plainly a program. */
function beforeProgram(prefix, command) {
    const trimmed = command.trimEnd();
    let start = 0;
    let isPlain = true;
    (0,shell_text/* replaceInShell */.k)(trimmed, (at, quote) => {
        if (quote !== null)
            return null;
        if (trimmed.startsWith('&&', at))
            start = at + 2;
        else if (trimmed.startsWith('||', at) || /[()]/.test(trimmed[at]))
            isPlain = isPlain && trimmed[at] === '(' && trimmed[at - 1] === '$';
        else if (/[;\n]/.test(trimmed[at]) && trimmed[at - 1] !== '\\')
            start = at + 1;
        return null;
    });
    const at = start + assignments.exec(trimmed.slice(start))[0].length;
    const word = /^\S+/.exec(trimmed.slice(at))?.[0];
    if (!isPlain || word === undefined || shellWords.has(word) || /[|&;<>`]/.test(word))
        return null;
    return `${trimmed.slice(0, at)}${prefix.map(shell_word/* shellQuoted */.x).join(' ')} ${trimmed.slice(at)}`;
}

;// CONCATENATED MODULE: ./lib/explain/command/suite-launches.js
/** Launches of the suite's own command that run one benchmark, as far as its tool can be told to: by `{filter}`, else by
 *  what Google Benchmark and the programs that cargo starts take from their surroundings. */








/** Of a launch that is profiled, where the tool can be told how long to work: Google Benchmark takes half as long again to
 *  find out how often that is. */
const launchSeconds = 0.6;
/** Where how often it works is told from its first iteration, which is slower than the others. */
const iteratedSeconds = 1;
const mostIterations = 1e9;
/** @param variables of the launches by which the benchmark is found, on head.
 *  @throws UsageFailure where no benchmark has that name, Failure where the suite fails. */
async function openLaunches(request, places, ports, variables) {
    const run = request.suite.run;
    const start = starterOf(request, places, ports);
    const dialect = (0,measure_focus/* filterCommand */.Si)(run)?.dialect ?? 'regex';
    const how = { prefix: null, variables };
    let launches = 0;
    const { filter, name, seconds } = await choose(request.benchmark, (name) => filtersOf(dialect, name), (filter, name) => {
        launches++;
        return start('head', filter, name, 1, how);
    });
    // The first iteration is slower than the others, and says enough of how many there may be.
    const iterations = (0,measure_focus/* suiteCommand */.m0)(run).iterates && seconds !== null
        ? Math.max(1, Math.min(mostIterations, Math.round(iteratedSeconds / Math.max(seconds, 1e-9))))
        : 1;
    return {
        benchmark: name,
        first: launches > 1 || (0,measure_focus/* suiteCommand */.m0)(run).iterates ? null : seconds === null ? [] : [seconds],
        async launch(side, how) {
            const rows = await start(side, filter, name, iterations, how);
            return rows?.flatMap((row) => (row.name === name && row.seconds !== null ? [row.seconds] : [])) ?? [];
        },
    };
}
function filtersOf(dialect, name) {
    const filters = (0,measure_focus/* filtersFor */.DY)(dialect, name);
    return filters.length > 0 ? filters : [(0,measure_focus/* filterFor */.Qc)(dialect, null) ?? ''];
}
/** The first filter that selects the benchmark alone, else the last that selects it among others. */
async function choose(wanted, filtersOf, launch) {
    const seen = new Set();
    let [unreadable, failure, found] = [null, null, null];
    const queue = filtersOf(wanted);
    let isNamed = false;
    let before = '';
    for (let filter = queue.shift(); filter !== undefined; filter = queue.shift()) {
        try {
            const rows = await launch(filter, found?.name ?? wanted);
            if (rows === null) {
                // A tool that selects nothing may print nothing, too: the last filter selects the most.
                unreadable = filter;
                continue;
            }
            for (const { name } of rows)
                seen.add(name);
            const one = (0,parts/* theOne */.Qz)(rows.filter(({ name }) => name.includes(wanted)), wanted);
            if (one === undefined)
                continue;
            found = { filter, ...one };
            if (rows.length === 1 || isSame(rows, before))
                return found;
            before = namesOfRows(rows);
            // A part of a name selected others as well.
            if (one.name !== wanted && !isNamed)
                queue.push(filtersOf(one.name)[0]);
            isNamed = true;
        }
        catch (error) {
            // Tools fail in many ways where a filter selects nothing.
            if (!(error instanceof model_failure/* Failure */.HR) || error instanceof model_failure/* UsageFailure */.wK)
                throw error;
            failure = error;
        }
    }
    if (found !== null)
        return found;
    if (seen.size > 0) {
        const having = [...seen].filter((name) => name.includes(wanted));
        throw (0,parts/* notOne */.eJ)(wanted, having.length > 0 ? having : [...seen], having.length);
    }
    if (unreadable !== null)
        return { filter: unreadable, name: wanted, seconds: null };
    throw failure ?? new model_failure/* UsageFailure */.wK(`there is no benchmark ${JSON.stringify(wanted)}`);
}
/** A tool that is told another filter and runs the same cannot be told. */
function isSame(rows, before) {
    return namesOfRows(rows) === before;
}
function namesOfRows(rows) {
    return rows.map(({ name }) => name).join('\n');
}
function starterOf({ suite }, places, ports) {
    const run = suite.run;
    const inner = (0,measure_suite/* launcherPorts */.jy)(ports);
    const launcher = (0,create_launcher/* createLauncher */.R)(suite, places, inner, ports.runner);
    const hasFilter = (0,measure_focus/* filterCommand */.Si)(run) !== null;
    const cargo = cargoRunner(places, inner);
    let launches = 0;
    return async (side, filter, name, iterations, { prefix, variables }) => {
        const own = cargo?.variables(prefix, hasFilter ? null : { filter, name }) ?? {};
        const google = googleVariables(run, inner.environment, hasFilter ? null : filter);
        const wrap = (command) => prefix === null || cargo !== null ? command : withPrefix(prefix('whole'), command, inner.environment);
        try {
            const { launch } = await launcher.launch({
                side,
                round: ++launches,
                focus: null,
                timeoutSeconds: suite.launchTimeoutSeconds,
                chance: (0,schedule/* chanceFrom */.N2)(launches),
                slice: { filter, iterations },
                start: { wrap, environment: () => ({ ...google, ...own, ...variables }) },
            });
            return launch.benchmarks.filter(({ status }) => status === 'ok').map(rowOf);
        }
        catch (error) {
            // It ended well, and what it printed is in no format that is known: it can be profiled all the same.
            if (error instanceof model_failure/* Failure */.HR && error.cause instanceof model_failure/* Failure */.HR)
                return null;
            throw error;
        }
    };
}
function rowOf({ name, metrics }) {
    for (const { unit, value } of metrics) {
        if (unit === 's' && value > 0)
            return { name, seconds: value };
        if (unit === '1/s' && value > 0)
            return { name, seconds: 1 / value };
    }
    return { name, seconds: null };
}
/** The second of each is how 1.5.1 to 1.5.6 wrote it. Other programs know none of them. */
function googleVariables(run, environment, filter) {
    const values = { FILTER: filter, MIN_TIME: String(launchSeconds) };
    const variables = {};
    for (const [name, value] of Object.entries(values)) {
        const names = [`BENCHMARK_${name}`, `BENCHMARK_BENCHMARK_${name}`];
        if (value === null || run.includes(`benchmark_${name.toLowerCase()}`))
            continue;
        if (name === 'MIN_TIME' && names.some((one) => environment[one] !== undefined))
            continue;
        for (const one of names)
            variables[one] = value;
    }
    return variables;
}

;// CONCATENATED MODULE: ./lib/explain/command/suite-command.js
/** The suite's own command under a profiler. One launch tells what it is: where a Node, Python or Java process left a profile
 *  in which code of the repository ran, that profiler it is; else what it starts is taken for a native program. */













/** Of a command that is run as it is, however short. */
const suite_command_mostTries = 10;
async function openSuiteCommand(given, sources, ports) {
    const { sides: roots } = given;
    if (given.suite.run === null)
        throw new model_failure/* UsageFailure */.wK('nothing says how the suite is run');
    const jmh = (0,short_jmh/* profiledJmh */.bB)(given.suite.run, given.benchmark);
    const suite = { ...given.suite, run: jmh.run };
    const request = { ...given, suite };
    const places = (0,collect_place/* profiledPlaces */.aB)(suite, roots, ports);
    const inner = (0,measure_suite/* launcherPorts */.jy)(ports);
    const place = (0,collect_place/* placings */.WA)(roots, ports);
    const preload = (side) => {
        const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(inner.temporary, 'profile-'));
        const own = (0,drive/* profilerVariables */.d2)({ kind: 'cpu', interval: interval }, folder, roots[side]);
        return { folder, variables: { ...own, PYTHONHASHSEED: '0' } };
    };
    const read = (folder, side) => (0,collect_read/* readCpu */.jl)(folder, null, place[side], sources[side]);
    const first = preload('head');
    // A machine that records itself takes seconds longer, and JMH starts three others.
    const java = javaRecorder(roots, sources, jmh.hasForkOptions ? short_jmh/* forkOptionsName */.wi : toolOptionsName, inner);
    const recording = typeof java === 'string' ? null : java.start();
    const launches = await openLaunches(request, places, ports, { ...first.variables, ...recording?.variables });
    const { benchmark } = launches;
    if (!isProfiled(() => read(first.folder, 'head'))) {
        const recorded = await recordedBy(recording);
        if (typeof java !== 'string' && typeof recorded !== 'string')
            return javaCommand(launches, java, launches.first === null ? null : recorded);
        const others = [java, recorded].filter((one) => typeof one === 'string' && one !== '');
        return nativeCommand(launches, { places, place, sources, others }, inner);
    }
    return {
        benchmark,
        mostTries: suite_command_mostTries,
        isExact: false,
        async launch(side) {
            const { folder, variables } = preload(side);
            const times = await launches.launch(side, { prefix: null, variables });
            // What is run as often as it is told takes as long as the whole launch says.
            return { ...read(folder, side), times: (0,measure_focus/* suiteCommand */.m0)(suite.run).iterates ? [] : times };
        },
    };
}
function isProfiled(read) {
    try {
        return read().profile.frames.some(({ origin }) => origin === 'own');
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.HR)
            return false;
        throw error;
    }
}
/** What a machine that recorded itself left, else why none ran code of the repository: tools that are written in
 *  Java start what is not. Null where it was too short. */
async function recordedBy(recording) {
    try {
        return (await recording?.read('head')) ?? '';
    }
    catch (error) {
        // Too short to meet anything this once.
        if (error instanceof collect_read/* EmptyProfile */.pF)
            return null;
        if (error instanceof model_failure/* Failure */.HR)
            return error.message;
        throw error;
    }
}
/** Fewer samples for each run, and more runs: the machine takes so few in a second. */
const javaSamples = 250;
/** @param first what the launch left by which the benchmark was found, on head: one like all others. */
function javaCommand(launches, java, first) {
    let ready = first;
    return {
        benchmark: launches.benchmark,
        mostTries: suite_command_mostTries,
        wantedSamples: javaSamples,
        isExact: false,
        async launch(side) {
            if (side === 'head' && ready !== null) {
                const profile = ready;
                ready = null;
                return { profile, collectors: ['jfr'], times: launches.first ?? [] };
            }
            const recording = java.start();
            const times = await launches.launch(side, { prefix: null, variables: recording.variables });
            const profile = await recording.read(side);
            if (profile === null)
                throw new collect_read/* EmptyProfile */.pF('the profile is empty', { hint: 'No Java process left a recording.' });
            return { profile, collectors: ['jfr'], times };
        },
    };
}

;// CONCATENATED MODULE: ./lib/explain/command/command-session.js
/** A session with a command that leaves profiles: it is launched on both sides in turn, whole. */




/** @throws UsageFailure where there is no such benchmark, Failure where nothing here can profile it. */
async function openCommandSession(request, ports) {
    const sources = createSources(request.sides);
    const { profile } = request.suite;
    const command = await (profile == null
        ? openSuiteCommand(request, sources, ports)
        : openFolded(profile, request, sources, ports));
    return sessionOf(command, request.sides, sources);
}
function sessionOf(command, roots, sources) {
    const { benchmark, mostTries, wantedSamples, isExact } = command;
    /** The last of each side: what is counted is the same each time. */
    const last = new Map();
    const launch = async (side) => {
        const left = await command.launch(side);
        last.set(side, left);
        return left;
    };
    return {
        benchmark,
        roots,
        mostTries,
        ...(wantedSamples === undefined ? {} : { wantedSamples }),
        isExact,
        // What was launched last tells it.
        countsTake: 0,
        async sample({ sides }) {
            const done = {};
            for (const side of sides)
                done[side] = await launch(side);
            return timed(done);
        },
        async count(sides) {
            const counted = {};
            for (const side of sides) {
                const left = last.get(side) ?? (await launch(side));
                if (left.counted !== undefined)
                    counted[side] = left.counted;
            }
            const iterations = iterationsIn(counted);
            const rows = sides.map((side) => [
                side,
                { functions: sources[side].functions(counted[side]?.calls), iterations: iterations?.[side] ?? null },
            ]);
            return Object.fromEntries(rows);
        },
        allocations: async () => ({ untold: null }),
    };
}
/** Instructions per iteration take the place of times: a second has so many of them, which is of no account, as only their
 *  ratio is used. */
const perSecond = 1e9;
function timed(done) {
    const counted = Object.entries(done).flatMap(([side, left]) => left.counted === undefined ? [] : [[side, left.counted]]);
    const iterations = iterationsIn(Object.fromEntries(counted));
    return Object.fromEntries(Object.entries(done).map(([side, { profile, collectors, times, counted }]) => {
        const each = iterations?.[side];
        if (counted === undefined)
            return [side, { profile, collectors, times }];
        return [side, { profile, collectors, times: each === undefined ? [] : [counted.instructions / each / perSecond] }];
    }));
}

;// CONCATENATED MODULE: ./lib/explain/collect/session.js
/** One benchmark that was found on both sides and can be profiled: what the differences, the search for the commit and
 *  the table of functions go by. Two kinds: workers that are driven batch by batch (worker-session.ts), and commands
 *  that leave profiles (../command/command-session.ts). Nobody beyond this file has to know which it is. */




/** A command of the user's own that leaves a profile wins over workers, these over commands that are looked into.
 *  @throws UsageFailure where there is no such benchmark, Failure where nothing can profile it. */
async function openSession(request, ports) {
    const { suite, benchmark } = request;
    if ((suite.profile ?? null) !== null)
        return openCommandSession(request, ports);
    const places = (0,collect_place/* profiledPlaces */.aB)(suite, request.sides, ports);
    const driven = await (0,parts/* findBenchmark */.Fg)(suite, benchmark, places, ports);
    return driven === null ? openCommandSession(request, ports) : drivenSession(driven, places, request, ports);
}


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ CollectorFailure)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** The wing explain/command/: commands that leave a profile of one benchmark, for what no worker can be driven in. Takes a
 *  suite's command, or one of the user's own for this alone; gives a profile for each launch. Four kinds: a command that
 *  leaves folded stacks (folded-command.ts), one whose Node and Python processes profile themselves (suite-command.ts), and
 *  programs under perf or callgrind (native.ts). Never decides what a profile means.
 *
 *  Here: what all of them are to the session. */

/** Nothing here can look into what the command starts, whichever benchmark it is. */
class CollectorFailure extends _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    /** What was tried, and why it does not do. */
    because;
    constructor(message, because, options) {
        super(message, options);
        this.because = because;
    }
}


/***/ }),

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   hh: () => (/* binding */ certaintyOf),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   il: () => (/* binding */ spread)
/* harmony export */ });
/* harmony import */ var _statistics_student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/** How certain a growth is over a few runs. Of five runs alone the spread of one function is hardly known, so that many
 *  are certain by luck, and many are not by bad luck. How far counting samples by itself spreads is known, and by how
 *  much runs differ beyond it is alike for all functions of a benchmark: both are joined, as in the moderated t of
 *  Smyth (2004, "Linear models and empirical Bayes methods"). */

/** Of one value a run; of a single one nothing is certain. */
function spread(values) {
    return spreadBy(values, values.length < 2 ? Number.POSITIVE_INFINITY : variance(values), values.length - 1);
}
/** The spread of all functions is worth as many runs beside those of one. */
const pooledRuns = 8;
function certaintyOf(costs, pairs) {
    const ratios = pairs.map(({ ratio }) => ratio);
    const shiftsOf = (rows) => ratios.map((ratio, i) => sum(rows.map(({ base, head }) => head[i] / ratio - base[i])));
    const growthsOf = (rows) => ratios.map((_, i) => sum(rows.map(({ delta }) => delta[i])));
    const all = [...costs.values()].filter(({ base, head }) => mean(base) + mean(head) > leastPooled);
    const beyond = (valuesOf) => middle(all.map((one) => variance(valuesOf([one])) / counting([one], pairs)));
    const [shifts, growths] = [beyond(shiftsOf), beyond(growthsOf)];
    const moderated = (values, rows, over) => {
        const n = values.length;
        if (n < 2 || !Number.isFinite(over))
            return spread(values);
        const pooled = Math.max(1, over) * counting(rows, pairs);
        return spreadBy(values, ((n - 1) * variance(values) + pooledRuns * pooled) / (n - 1 + pooledRuns), n - 1 + pooledRuns);
    };
    return {
        growth: (rows) => moderated(growthsOf(rows), rows, growths),
        shift: (rows) => moderated(shiftsOf(rows), rows, shifts),
    };
}
/** Parts below this are a few samples, whose spread says nothing of the others'. */
const leastPooled = 0.01;
/** The variance that counting samples has by itself, in the mean of the runs. */
function counting(rows, pairs) {
    const each = pairs.map(({ base, head, ratio }, i) => {
        const [was, is] = [sum(rows.map((row) => row.base[i])), sum(rows.map((row) => row.head[i])) / ratio];
        return ofPart(was) / Math.max(1, base.samples) + ofPart(is) / Math.max(1, head.samples);
    });
    return Math.max(mean(each), 1e-9);
}
function ofPart(part) {
    return Math.max(0.001, part * (1 - Math.min(1, part)));
}
function spreadBy(values, variance, freedom) {
    const centre = mean(values);
    const error = Math.sqrt(variance / values.length);
    const half = freedom < 1 ? 1e9 : (0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(0.975, freedom) * error;
    const t = error === 0 ? (centre > 0 ? Number.POSITIVE_INFINITY : 0) : centre / error;
    return { mean: centre, t, change: { estimate: centre, low: centre - half, high: centre + half } };
}
function variance(values) {
    const centre = mean(values);
    return sum(values.map((value) => (value - centre) ** 2)) / Math.max(1, values.length - 1);
}
function middle(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted.length === 0 ? Number.NaN : sorted[(sorted.length - 1) >> 1];
}
function sum(values) {
    return values.reduce((all, one) => all + one, 0);
}
function mean(values) {
    return values.length === 0 ? 0 : sum(values) / values.length;
}


/***/ }),

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ topLevel),
/* harmony export */   XS: () => (/* binding */ sideFunctions),
/* harmony export */   bi: () => (/* binding */ matchFunctions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The wing explain/difference/: two sides' profiles held against each other. Here: which function a frame belongs to,
 *  and which functions of base and head are the same. What has no name of its own (a callback) is part of the function
 *  around it. Lines are attributes and never identity: code that only moved is the same code. */


/** How code that is in no function of its file is called. */
const topLevel = '(top level)';
/** @param counted null where nothing was counted: then the frames themselves are all that is known.
 *  @param root of the checkout, from which the texts are read. */
function sideFunctions(counted, root) {
    const files = new Map();
    for (const one of counted ?? []) {
        if (!isNamed(one.name))
            continue;
        const before = files.get(one.file);
        if (before === undefined)
            files.set(one.file, [one]);
        else
            before.push(one);
    }
    const named = new Map();
    const byPlace = new Map();
    const source = readOnce(root);
    const all = [];
    for (const [file, functions] of files) {
        const times = new Map();
        const lines = source(file);
        const unclear = unclearIn(lines);
        for (const one of functions.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
            const ordinal = times.get(one.name) ?? 0;
            times.set(one.name, ordinal + 1);
            const key = keyOf(file, one.name, ordinal);
            const own = {
                key,
                file,
                name: one.name,
                line: one.line,
                endLine: one.endLine,
                calls: one.calls,
                text: textOf(one, lines),
                lines: lines.slice(one.line - 1, one.endLine),
                ...unclear,
            };
            const same = named.get(`${file}\0${one.name}`);
            if (same === undefined)
                named.set(`${file}\0${one.name}`, [one]);
            else
                same.push(one);
            byPlace.set(one, own);
            all.push(own);
        }
    }
    const rest = new Map();
    const others = (frame, name, isWhole) => {
        const key = keyOf(frame.file, name, 0);
        const before = rest.get(key);
        if (before !== undefined)
            return before;
        const line = isWhole ? 1 : frame.line;
        const own = { key, file: frame.file, name, line, endLine: line, calls: null, text: '', lines: [] };
        rest.set(key, own);
        return own;
    };
    const known = new Map();
    const find = (frame) => {
        const functions = files.get(frame.file) ?? [];
        const found = (isNamed(frame.name) ? sameName(named.get(`${frame.file}\0${frame.name}`) ?? [], frame) : undefined) ??
            innermost(functions, frame);
        if (found !== undefined)
            return byPlace.get(found);
        if (functions.length === 0 && isNamed(frame.name))
            return others(frame, frame.name, false);
        return others(frame, topLevel, true);
    };
    return {
        all,
        of(frame) {
            const before = known.get(frame);
            if (before !== undefined)
                return before;
            const found = find(frame);
            known.set(frame, found);
            return found;
        },
    };
}
/** Nobody writes lines that long. */
const longestLine = 1000;
const fromLast = 3;
/** What a source map explained stands in its source: what is left of a file that names one could not be. */
function unclearIn(lines) {
    if (lines.slice(-fromLast).some((line) => /^\/[/*][#@] sourceMappingURL=/.test(line)))
        return { unclear: 'no-source-map' };
    return lines.some((line) => line.length > longestLine) ? { unclear: 'minified' } : {};
}
function keyOf(file, name, ordinal) {
    return `${file}\0${name}\0${ordinal}`;
}
function isNamed(name) {
    return name !== '' && name !== '(anonymous)' && !name.startsWith('<');
}
/** @param functions of its file and its name. */
function sameName(functions, frame) {
    const same = functions.filter(({ line, endLine }) => line <= frame.line && frame.line <= endLine);
    return same.toSorted((a, b) => distance(a, frame) - distance(b, frame))[0];
}
function distance(one, frame) {
    return Math.abs(one.line - frame.line) * 10_000 + Math.abs(one.column - frame.column);
}
function innermost(functions, { line, column }) {
    const around = functions.filter((one) => (one.line < line || (one.line === line && one.column <= column)) && line <= one.endLine);
    return around.toSorted((a, b) => b.line - a.line || b.column - a.column)[0];
}
function readOnce(root) {
    const known = new Map();
    return (file) => {
        const before = known.get(file);
        if (before !== undefined)
            return before;
        let lines = [];
        try {
            lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), 'utf8').split('\n');
        }
        catch {
            // Generated and gone again: then its functions are known by name alone.
        }
        known.set(file, lines);
        return lines;
    };
}
function textOf({ name, line, endLine, column }, lines) {
    const own = lines.slice(line - 1, endLine);
    if (own.length === 0)
        return '';
    own[0] = own[0].slice(Math.max(0, column - 1));
    const short = name.split('.').at(-1);
    return own.join('\n').replaceAll(short, '\u0001').replace(/\s+/g, '');
}
/** Shorter texts are alike by chance. */
const leastText = 24;
/** @param renames new names of base's files. */
function matchFunctions(base, head, renames) {
    const pairs = new Map();
    const left = { base: new Set(base), head: new Set(head) };
    const pairUp = (keyOfBase, keyOfHead) => {
        const [ofBase, ofHead] = [grouped(left.base, keyOfBase), grouped(left.head, keyOfHead)];
        for (const [key, bases] of ofBase) {
            const heads = ofHead.get(key) ?? [];
            // Several on a side are told apart by a later, or by an earlier rule.
            if (bases.length !== heads.length)
                continue;
            for (const [i, one] of bases.entries()) {
                pairs.set(heads[i], one);
                left.base.delete(one);
                left.head.delete(heads[i]);
            }
        }
    };
    const fileNow = (one) => renames.get(one.file) ?? one.file;
    const text = ({ text }) => (text.length < leastText ? null : text);
    pairUp(({ file, name, text, ...one }) => `${fileNow({ file, name, text, ...one })}\0${name}\0${text}`, ({ file, name, text }) => `${file}\0${name}\0${text}`);
    pairUp((one) => `${fileNow(one)}\0${one.name}`, ({ file, name }) => `${file}\0${name}`);
    pairUp(text, text);
    // A function that went to another file and was changed on the way.
    pairUp(({ name }) => name, ({ name }) => name);
    const byBase = new Map([...pairs].map(([now, before]) => [before.key, now.key]));
    const byHead = new Map([...pairs].map(([now, before]) => [now.key, before]));
    return {
        unified: (key) => byBase.get(key) ?? `${key}\0base`,
        baseOf: (key) => byHead.get(key) ?? null,
    };
}
function grouped(functions, keyOfOne) {
    const groups = new Map();
    for (const one of functions) {
        const key = keyOfOne(one);
        if (key !== null)
            groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return groups;
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownedBy),
/* harmony export */   P: () => (/* binding */ allocatedBy)
/* harmony export */ });
/* harmony import */ var _profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7656);
/** A profile as parts of the whole by function of the repository: every sample belongs to the deepest of its frames
 *  that is the repository's own, so that a call into a library or the runtime is its caller's. */

class Table {
    rows = new Map();
    add(key, column, part) {
        const row = this.rows.get(key) ?? new Map();
        this.rows.set(key, row);
        row.set(column, (row.get(column) ?? 0) + part);
    }
}
function ownedBy(profile, side) {
    const total = Math.max((0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .workOf */ .LT)(profile), 1e-12);
    const shares = new Map();
    const functions = new Map();
    const [lines, libraries, callers] = [new Table(), new Table(), new Table()];
    const ways = new Map();
    let outside = 0;
    for (const { stack, weight, line } of profile.samples) {
        const part = weight / total;
        const owners = ownersIn(stack, profile, side);
        const owner = owners.at(-1);
        if (owner === undefined) {
            outside += part;
            continue;
        }
        functions.set(owner.key, owner);
        shares.set(owner.key, (shares.get(owner.key) ?? 0) + part);
        if (line !== null)
            lines.add(owner.key, line, part);
        const library = libraryIn(stack, profile);
        if (library !== null)
            libraries.add(owner.key, library, part);
        const caller = owners.findLast(({ key }) => key !== owner.key);
        if (caller !== undefined)
            callers.add(owner.key, caller.key, part);
        for (const one of owners)
            functions.set(one.key, one);
        addWay(ways, owner.key, owners, part);
    }
    return {
        shares,
        functions,
        outside,
        collecting: profile.collecting / total,
        lines: lines.rows,
        libraries: libraries.rows,
        callers: callers.rows,
        ways: new Map([...ways].map(([key, all]) => [key, [...all.values()]])),
        samples: Math.round((0,_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .workOf */ .LT)(profile)),
        idle: profile.idle,
    };
}
function addWay(ways, key, owners, part) {
    const above = [...new Set(owners.map((one) => one.key).reverse())].filter((one) => one !== key);
    const name = above.join('\u0001');
    const all = ways.get(key) ?? new Map();
    ways.set(key, all);
    all.set(name, { above, part: part + (all.get(name)?.part ?? 0) });
}
function ownersIn(stack, { frames }, side) {
    return stack.flatMap((at) => (frames[at].origin === 'own' ? [side.of(frames[at])] : []));
}
/** The package of the first frame below the owner. */
function libraryIn(stack, { frames }) {
    const owner = stack.findLastIndex((at) => frames[at].origin === 'own');
    const below = stack.slice(owner + 1).find((at) => frames[at].origin === 'library');
    return below === undefined ? null : frames[below].library;
}
/** What each function asks for in an iteration, by key: the mean of the runs. */
function allocatedBy(runs, side) {
    const all = new Map();
    for (const { bytes, iterations } of runs) {
        const part = 1 / ((iterations ?? 1) * runs.length);
        for (const { stack, weight, line, blocks } of bytes.samples) {
            const own = ownersIn(stack, bytes, side).at(-1);
            if (own === undefined)
                continue;
            const one = all.get(own.key) ?? { own, bytes: 0, blocks: null, lines: new Map() };
            all.set(own.key, one);
            one.bytes += weight * part;
            if (blocks !== undefined)
                one.blocks = (one.blocks ?? 0) + blocks * part;
            if (line !== null)
                one.lines.set(line, (one.lines.get(line) ?? 0) + weight * part);
        }
    }
    return all;
}


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tz: () => (/* binding */ callsIn),
  Vl: () => (/* binding */ explainBenchmark)
});

// UNUSED EXPORTS: findingsIn, isClear, moreRuns, recordRuns

// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/explain/bisect/standing.js
var standing = __webpack_require__(5116);
// EXTERNAL MODULE: ./lib/explain/collect/count.js
var count = __webpack_require__(305);
// EXTERNAL MODULE: ./lib/explain/collect/pace.js
var collect_pace = __webpack_require__(3055);
// EXTERNAL MODULE: ./lib/explain/collect/sample.js
var sample = __webpack_require__(78);
// EXTERNAL MODULE: ./lib/explain/collect/session.js + 25 modules
var collect_session = __webpack_require__(9335);
// EXTERNAL MODULE: ./lib/explain/difference/certainty.js
var difference_certainty = __webpack_require__(7046);
// EXTERNAL MODULE: ./lib/statistics/student.js + 1 modules
var student = __webpack_require__(8186);
;// CONCATENATED MODULE: ./lib/explain/difference/clock.js
/** How much slower head is than base, from the profiles alone: functions whose text is the same and which are called as
 *  often take as long as they did, and so are a clock that a busy machine does not disturb, for it slows all functions
 *  of a run alike. Batches timed in turn know more, but on a busy machine less certainly. */

/** Parts of the time that have to be such functions', together and in the middle one of them. */
const leastClock = 0.25;
/** A timed ratio that is less certain than this says less against the clock: it has to be this many of its intervals
 *  away. */
const mostUncertain = 0.05;
const farAway = 2;
/** One function is no clock: it may be called as often, and be given less to do. */
const mostOfClock = 0.5;
const sameCalls = 0.005;
const fewestPairs = 3;
/** The clock of each pair; null where a pair has none, or there are too few. */
function clocksOf(pairs, matching, counted) {
    const clocks = pairs.flatMap((pair) => clockOf(pair, matching, counted) ?? []);
    return pairs.length < fewestPairs || clocks.length < pairs.length ? null : clocks;
}
/** Ratios of head's time to base's for each pair, as the findings are to reckon with them. */
function ratiosOf(pairs, clocks) {
    const timed = pairs.map(({ ratio }) => ratio);
    if (clocks === null)
        return timed;
    const [centre, half] = interval(timed);
    const known = clocks.map(({ ratio }) => ratio);
    const isUncertain = half > mostUncertain * centre && clocks.every(({ largest }) => largest <= mostOfClock);
    return Math.abs(mean(known) - centre) <= half * (isUncertain ? farAway : 1) ? known : timed;
}
/** A clock that a gate agrees with is at most so far from it: code that is profiled is not inlined, and its slowdown another. */
const likeGates = { part: 0.5, anyway: 0.01 };
/** Where these runs are too few or too disturbed to say how much longer head takes, a gate that measured it knows; so do
 *  functions that keep their time, where they come near to it. Null where the runs' own times are certainly others.
 *  @param gates head's time in base's. */
function lentRatios(pairs, clocks, gates) {
    if (pairs.length < fewestPairs)
        return null;
    const known = clocks?.map(({ ratio }) => ratio) ?? null;
    if (known !== null && Math.abs(mean(known) - gates) <= likeGates.part * Math.abs(gates - 1) + likeGates.anyway)
        return known;
    const [centre, half] = interval(pairs.map(({ ratio }) => ratio));
    return Math.abs(centre - gates) <= half * farAway ? pairs.map(() => gates) : null;
}
/** Around the weighted median of all such functions; null where they are too small a part. */
function clockOf({ base, head }, matching, counted) {
    const ratios = sameWork({ base, head }, matching, counted).map(({ was, is }) => ({ ratio: was / is, weight: was }));
    const all = ratios.reduce((sum, { weight }) => sum + weight, 0);
    if (all < leastClock)
        return null;
    const largest = Math.max(...ratios.map(({ weight }) => weight)) / all;
    let below = 0;
    for (const { ratio, weight } of ratios.toSorted((a, b) => a.ratio - b.ratio)) {
        below += weight;
        if (below >= all / 2)
            return { ratio: together(ratios, ratio), largest };
    }
    return null;
}
/** Parts of the time, on both sides, of functions that are the same and are called as often. */
function sameWork({ base, head }, matching, counted) {
    return [...head.functions].flatMap(([key, own]) => {
        const before = matching.baseOf(key);
        if (before === null || before.text !== own.text || own.text === '')
            return [];
        const [was, is] = [base.shares.get(before.key) ?? 0, head.shares.get(key) ?? 0];
        return was === 0 || is === 0 || !calledAlike(before.key, key, counted) ? [] : [{ was, is }];
    });
}
/** Part of the time that functions have to have of which anything is to be told. */
const leastSame = 0.03;
/** Whether functions that are the same, and are called as often, certainly take less than half as much longer as the
 *  whole: then not everything takes longer alike. @param whole the change as a ratio minus one. */
function isUnalike(pairs, matching, counted, whole) {
    const grown = pairs.map((pair) => {
        const same = sameWork(pair, matching, counted);
        const was = same.reduce((sum, one) => sum + one.was, 0);
        const is = same.reduce((sum, one) => sum + one.is, 0) * pair.ratio;
        return was < leastSame ? null : is / was - 1;
    });
    if (pairs.length < fewestPairs || grown.some((one) => one === null))
        return false;
    const [centre, half] = interval(grown);
    return centre + half < whole / 2;
}
/** Functions this far from the middle one, as a ratio, are no part of the clock: something else became of them. */
const mostApart = 1.25;
/** Of all that keep the same time, which is far less by chance than the one in the middle. */
function together(ratios, middle) {
    const same = ratios.filter(({ ratio }) => ratio < middle * mostApart && ratio > middle / mostApart);
    const was = same.reduce((sum, { weight }) => sum + weight, 0);
    return was / same.reduce((sum, { weight, ratio }) => sum + weight / ratio, 0);
}
function calledAlike(before, now, counted) {
    if (counted === null)
        return true;
    const [was, is] = [counted.base.calls.get(before) ?? 0, counted.head.calls.get(now) ?? 0];
    return Math.abs(is - was) <= sameCalls * Math.max(was, is);
}
function interval(values) {
    const centre = mean(values);
    const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
    return [centre, (0,student/* studentQuantile */.FI)(0.975, values.length - 1) * Math.sqrt(variance / values.length)];
}
function mean(values) {
    return values.reduce((sum, one) => sum + one, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/explain/difference/costs.js
/** What each function costs on both sides, run by run, in parts of base's time of an iteration. The garbage collector
 *  is paid by those who allocate: what it takes for a byte is seen in base, how many bytes there are is counted, since
 *  when it runs within some short batches is chance. */

function costsOf(pairs, matching, counted) {
    const perByte = collectorPerByte(pairs, counted);
    const unit = 1 + (counted === null ? 0 : perByte * totalOf(counted.base.bytes));
    const keyed = (rows) => new Map([...rows].map(([key, x]) => [matching.unified(key), x]));
    const bytes = {
        base: keyed(counted?.base.bytes ?? new Map()),
        head: counted?.head.bytes ?? new Map(),
    };
    const made = { base: keyed(counted?.base.making ?? new Map()), head: counted?.head.making };
    // A function that does more of the same asks for more as well, and that is not why.
    const making = (key, was, is) => Math.max(0, (made.head?.get(key) ?? 0) - (made.base.get(key) ?? 0) * (was > 0 ? is / was : 1));
    const rows = pairs.map(({ base, head, ratio }) => ({ was: keyed(base.shares), is: head.shares, ratio }));
    const keys = new Set([
        ...rows.flatMap(({ was, is }) => [...was.keys(), ...is.keys()]),
        ...bytes.base.keys(),
        ...bytes.head.keys(),
    ]);
    const functions = new Map([...keys].map((key) => {
        const collected = { base: (bytes.base.get(key) ?? 0) * perByte, head: (bytes.head.get(key) ?? 0) * perByte };
        const base = rows.map(({ was }) => ((was.get(key) ?? 0) + collected.base) / unit);
        const head = rows.map(({ is, ratio }) => ((is.get(key) ?? 0) * ratio + collected.head) / unit);
        const memory = (collected.head - collected.base + making(key, (0,difference_certainty/* mean */.i2)(base), (0,difference_certainty/* mean */.i2)(head))) / unit;
        return [key, { base, head, delta: head.map((value, i) => value - base[i]), memory }];
    }));
    const more = perByte * (totalOf(bytes.head) - totalOf(bytes.base));
    return { functions, change: pairs.map(({ ratio }) => (ratio - 1 + more) / unit) };
}
/** Where nobody collects, whoever makes an object pays for asking, filling and giving back, which the machine's pace says
 *  less of than how many there are and how large: no less than this on machines of today. */
const secondsOfBlock = 15e-9;
const secondsOfByte = 0.05e-9;
/** Seconds. @param blocks null where a collector pays. */
function makingOf(bytes, blocks) {
    return blocks === null ? 0 : blocks * secondsOfBlock + bytes * secondsOfByte;
}
/** In parts of base's work. */
function collectorPerByte(pairs, counted) {
    const all = totalOf(counted?.base.bytes ?? new Map());
    const parts = pairs.map(({ base }) => base.collecting).toSorted((a, b) => a - b);
    return all === 0 || parts.length === 0 ? 0 : parts[(parts.length - 1) >> 1] / all;
}
function totalOf(rows) {
    return [...rows.values()].reduce((sum, one) => sum + one, 0);
}

;// CONCATENATED MODULE: ./lib/explain/difference/culprit.js
/** One function that takes more, as a report names it: by how much, in what manner, and what the change has to do with it. */

/** A function is named where it takes this part of an iteration's time more, and this part of the whole change. */
const leastPart = 0.01;
const leastOfChange = 0.1;
function isWorthNaming(growth, whole) {
    return growth >= Math.max(leastPart, leastOfChange * whole);
}
function isTouched(key, { matching, pairs }) {
    const own = headFunction(key, pairs);
    return own !== null && (matching.baseOf(key)?.text ?? null) !== own.text;
}
function headFunction(key, pairs) {
    for (const { head } of pairs) {
        const found = head.functions.get(key);
        if (found !== undefined)
            return found;
    }
    return null;
}
/** @param whole the change as a ratio minus one. @param except a caller that is told elsewhere. */
function culprit({ own, growth, cost }, whole, compared, except = null) {
    const { pairs, matching, counted } = compared;
    const before = matching.baseOf(own.key);
    const calls = isCounted(own, before, cost, counted)
        ? amounts(counted?.base.calls, counted?.head.calls, before, own)
        : null;
    const bytes = amounts(counted?.base.bytes, counted?.head.bytes, before, own);
    const touched = before === null || before.text !== own.text;
    const hot = hotLine(own, before, pairs);
    const calledBy = touched ? null : touchedAbove(own.key, except, compared);
    const library = libraryOf(own.key, before?.key ?? null, pairs, growth.mean);
    return {
        name: own.name,
        file: own.file,
        line: own.line,
        endLine: own.endLine,
        share: { base: before === null ? null : (0,difference_certainty/* mean */.i2)(cost.base), head: (0,difference_certainty/* mean */.i2)(cost.head) / (1 + whole) },
        change: growth.change,
        of: growth.mean / whole,
        manner: mannerOf(before === null, cost, growth.mean, calls, bytes),
        ...(calls === null ? {} : { calls }),
        ...(bytes === null ? {} : { bytes }),
        ...(hot === null ? {} : { hot }),
        touched,
        ...(calledBy === null ? {} : { calledBy }),
        ...(library === null ? {} : { library }),
        ...(own.unclear === undefined ? {} : { unclear: own.unclear }),
    };
}
/** What takes time and has no count was inlined: then the other side's count is no growth. */
function isCounted(own, before, cost, counted) {
    const wasRun = before !== null && (0,difference_certainty/* mean */.i2)(cost.base) > 0;
    return counted?.head.calls.has(own.key) === true && (!wasRun || counted.base.calls.has(before.key));
}
function amounts(base, head, before, own) {
    if (base === undefined || head === undefined)
        return null;
    const [was, is] = [before === null ? 0 : (base.get(before.key) ?? 0), head.get(own.key) ?? 0];
    return was === 0 && is === 0 ? null : { base: was, head: is };
}
/** Calls that grew by this part of what the time grew by are why. */
const callsPart = 0.5;
function mannerOf(isNew, cost, growth, calls, bytes) {
    if (isNew)
        return 'new';
    const slower = growth / Math.max((0,difference_certainty/* mean */.i2)(cost.base), 1e-9);
    if (calls !== null && calls.base === 0 && calls.head > 0)
        return 'more-often';
    if (calls !== null && calls.base > 0 && calls.head / calls.base - 1 > Math.max(0.01, callsPart * slower))
        return 'more-often';
    const more = bytes === null ? 0 : bytes.head - bytes.base;
    if (bytes !== null && more > 0.2 * bytes.base && cost.memory > 0.25 * growth)
        return 'allocates';
    return 'each-slower';
}
/** The line whose part grew most, as head has it. Lines are the same where their text is. */
function hotLine(own, before, pairs) {
    const now = sumRows(pairs.map(({ head, ratio }) => scaled(head.lines.get(own.key), ratio)));
    const was = new Map();
    if (before !== null)
        for (const [line, part] of sumRows(pairs.map(({ base }) => base.lines.get(before.key)))) {
            const text = lineText(before, line);
            was.set(text, (was.get(text) ?? 0) + part);
        }
    // Of several lines with one text the first takes what base had.
    const grown = [...now]
        .toSorted((a, b) => a[0] - b[0])
        .map(([line, part]) => {
        const text = lineText(own, line);
        const taken = Math.min(part, was.get(text) ?? 0);
        was.set(text, (was.get(text) ?? 0) - taken);
        return [line, part - taken];
    });
    const [hottest] = grown.toSorted((a, b) => b[1] - a[1]);
    return hottest === undefined || hottest[1] <= 0 ? null : hottest[0];
}
function lineText({ lines, line: first }, line) {
    return (lines[line - first] ?? '').trim();
}
/** The nearest own function above it in which the change is, of several the one through which most of its time comes. */
function touchedAbove(key, except, compared) {
    const parts = new Map();
    for (const { head } of compared.pairs)
        for (const { above, part } of head.ways.get(key) ?? []) {
            const nearest = above.find((one) => one !== except && isTouched(one, compared));
            if (nearest !== undefined)
                parts.set(nearest, (parts.get(nearest) ?? 0) + part);
        }
    const [best] = [...parts].toSorted((a, b) => b[1] - a[1]);
    return best === undefined ? null : sourceLine(headFunction(best[0], compared.pairs));
}
function sourceLine({ name, file, line }) {
    return { name, file, line };
}
/** The package that makes up most of the growth. */
function libraryOf(key, before, pairs, growth) {
    const now = sumRows(pairs.map(({ head, ratio }) => scaled(head.libraries.get(key), ratio)));
    const was = before === null ? new Map() : sumRows(pairs.map(({ base }) => base.libraries.get(before)));
    const grown = [...now].map(([name, part]) => [name, (part - (was.get(name) ?? 0)) / pairs.length]);
    const [most] = grown.toSorted((a, b) => b[1] - a[1]);
    return most !== undefined && most[1] > growth / 2 ? most[0] : null;
}
function scaled(row, ratio) {
    return new Map([...(row ?? [])].map(([name, part]) => [name, part * ratio]));
}
function sumRows(rows) {
    const all = new Map();
    for (const row of rows)
        for (const [key, part] of row ?? [])
            all.set(key, (all.get(key) ?? 0) + part);
    return all;
}

;// CONCATENATED MODULE: ./lib/explain/difference/by-caller.js
/** Growth that comes by calls: a function that is as it was takes more since a function that the change touches calls it
 *  more often, or gives it more to do. The stacks tell: each sample of it belongs to the nearest function above it that
 *  the change touches, whatever stands between. The one to whom more than half of the growth belongs is why. */

const by_caller_leastPart = 0.5;
/** @returns of each group how its growth was handed to it; null where a single touched caller is not why. */
function createHanded(stacks) {
    const { pairs, matching, groups, isTouched } = stacks;
    const known = new Map(groups.flatMap((group) => group.map((key) => [key, group])));
    /** Of one that takes no time itself there is none. */
    const groupOf = (key) => {
        const found = known.get(key) ?? [key];
        known.set(key, found);
        return found;
    };
    /** The first that head has and the change touches; of one that is gone the one that took its place. */
    const nearestTouched = (above) => {
        for (const [i, key] of above.entries()) {
            const group = groupOf(key);
            if (isTouched(key))
                return { group, key, via: above[i - 1] ?? null };
            if (key.endsWith('\0base') && group.some(isTouched))
                return { group, key: null, via: null };
        }
        return null;
    };
    return (group) => {
        const through = new Map();
        let grown = 0;
        for (const [run, { base, head, ratio }] of pairs.entries()) {
            for (const [side, more] of [[base, -1], [head, ratio]])
                for (const { above, part } of waysOf(group, side, side === base ? matching.unified : (key) => key)) {
                    grown += part * more;
                    const nearest = nearestTouched(above);
                    if (nearest === null || nearest.group === group)
                        continue;
                    const one = through.get(nearest.group) ?? { base: pairs.map(() => 0), callers: new Map(), grown: 0 };
                    through.set(nearest.group, one);
                    one.grown += part * more;
                    if (side === base)
                        one.base[run] += part;
                    if (nearest.key === null)
                        continue;
                    const ways = one.callers.get(nearest.key) ?? new Map();
                    one.callers.set(nearest.key, ways.set(nearest.via, (ways.get(nearest.via) ?? 0) + part * more));
                }
        }
        const [most] = [...through.values()].toSorted((a, b) => b.grown - a.grown);
        if (most === undefined || grown <= 0 || most.grown <= by_caller_leastPart * grown)
            return null;
        const [caller] = [...most.callers].toSorted((a, b) => (0,difference_certainty/* sum */.cz)([...b[1].values()]) - (0,difference_certainty/* sum */.cz)([...a[1].values()]));
        if (caller === undefined)
            return null;
        const [way] = [...caller[1]].toSorted((a, b) => b[1] - a[1]);
        return { caller: caller[0], via: way[0], part: Math.min(1, most.grown / grown), base: most.base };
    };
}
/** Of all functions of the group, with the keys that both sides have. */
function waysOf(group, { ways }, unified) {
    return [...ways].flatMap(([key, all]) => group.includes(unified(key)) ? all.map(({ above, part }) => ({ above: above.map(unified), part })) : []);
}

;// CONCATENATED MODULE: ./lib/explain/difference/handed-over.js
/** Whose the growth is. Each belongs to one function alone: to the touched one by whose calls it came, where there is
 *  one, else to the function that takes more. So the parts of all functions add up to what they explain together. */


/** @param grown what is to be named. @returns the largest first. */
function handedOver(grown, reckoning) {
    const { groups, compared } = reckoning;
    const { pairs, matching } = compared;
    const touched = new Map();
    const isTouchedOnce = (key) => {
        const known = touched.get(key) ?? isTouched(key, compared);
        touched.set(key, known);
        return known;
    };
    const handed = createHanded({ pairs, matching, groups, isTouched: isTouchedOnce });
    const kept = [];
    /** By the first key of the caller's group. */
    const passed = new Map();
    for (const one of grown) {
        const by = mayBeHanded(one.told, compared) ? handed(one.group) : null;
        if (by === null) {
            kept.push(one);
            continue;
        }
        const group = groups.find((group) => group.includes(by.caller)) ?? [by.caller];
        const before = passed.get(group[0]) ?? { group, callees: [] };
        before.callees.push({ one, by });
        passed.set(group[0], before);
    }
    const named = [...passed.values()].flatMap(({ group, callees }) => caller(group, callees, kept, reckoning));
    const isCaller = ({ group: [first] }) => passed.has(first);
    return [
        ...named,
        ...kept.filter((one) => !isCaller(one)).map(({ told }) => told),
        ...[...passed.values()].flatMap(({ callees }) => callees.flatMap((one) => restOf(one, reckoning))),
    ].toSorted((a, b) => b.of - a.of);
}
/** callgrind follows the caller that took most alone. A package that takes longer may be another version of itself. */
function mayBeHanded({ touched, library, manner }, { collectors }) {
    return !touched && !collectors.includes('callgrind') && (library === undefined || manner !== 'each-slower');
}
/** What it takes more itself is added where that is worth naming. Where it certainly takes less itself, it only has others do
 *  what it did, and what is left over is its growth.
 *  @returns nothing where that is not worth naming. */
function caller(group, callees, kept, { certainty, compared, costs, whole }) {
    const [first] = callees.toSorted((a, b) => throughIt(b) - throughIt(a));
    const own = headFunction(first.by.caller, compared.pairs);
    const itself = kept.find((one) => one.group[0] === group[0]) ?? null;
    const all = group.flatMap((key) => costs.get(key) ?? []);
    const isLess = all.length > 0 && certainty.growth(all).t < -leastLess;
    const through = callees.map(costsThrough);
    const growth = certainty.growth([...(itself !== null || isLess ? all : []), ...through]);
    if (!isWorthNaming(growth.mean, whole))
        return [];
    const told = culprit({ own, growth, cost: joined([...all, ...through]) }, whole, compared);
    const byCalls = callees.reduce((sum, one) => sum + throughIt(one), 0);
    const scale = Math.min(1, told.of / byCalls);
    const parts = callees.map((one) => calleeOf(one, scale, compared)).toSorted((a, b) => b.of - a.of);
    const { hot, library, ...rest } = told;
    const isByCalls = byCalls > told.of / 2;
    const line = isByCalls ? callLine(own, compared.matching.baseOf(own.key), parts) : hot;
    return {
        ...rest,
        ...(line === undefined ? {} : { hot: line }),
        ...(isByCalls || library === undefined ? {} : { library }),
        callees: parts,
    };
}
/** Standard errors. */
const leastLess = 3;
/** The part of the whole change. */
function throughIt({ one, by }) {
    return one.told.of * by.part;
}
function calleeOf(passed, scale, { pairs }) {
    const { one, by } = passed;
    const { name, file, line, manner, calls, bytes, library, unclear } = one.told;
    const via = by.via === null ? null : headFunction(by.via, pairs);
    return {
        name,
        file,
        line,
        of: throughIt(passed) * scale,
        manner,
        ...(calls === undefined ? {} : { calls }),
        ...(bytes === undefined ? {} : { bytes }),
        ...(library === undefined ? {} : { library }),
        ...(unclear === undefined ? {} : { unclear }),
        ...(via === null ? {} : { via: sourceLine(via) }),
    };
}
/** What of a function comes by other calls. */
function restOf({ one, by }, { certainty, compared, whole }) {
    const growth = certainty.growth(one.rows.map((row) => handed_over_scaled(row, 1 - by.part)));
    return isWorthNaming(growth.mean, whole) ? [culprit({ ...one, growth }, whole, compared, by.caller)] : [];
}
function costsThrough({ one, by }) {
    const { delta, memory } = handed_over_scaled(joined(one.rows), by.part);
    return { base: by.base, head: delta.map((more, i) => by.base[i] + more), delta, memory };
}
function handed_over_scaled({ base, head, delta, memory }, part) {
    const all = (values) => values.map((value) => value * part);
    return { base: all(base), head: all(head), delta: all(delta), memory: memory * part };
}
function joined(rows) {
    const all = (of) => of(rows[0]).map((_, i) => rows.reduce((sum, row) => sum + of(row)[i], 0));
    return {
        base: all(({ base }) => base),
        head: all(({ head }) => head),
        delta: all(({ delta }) => delta),
        memory: rows.reduce((sum, { memory }) => sum + memory, 0),
    };
}
/** The line that head has and base has not, of several the first that names what is called; where none is new the first
 *  line that names it. */
function callLine(own, before, callees) {
    const was = new Set(before?.lines.map((line) => line.trim()));
    const names = callees.flatMap(({ name, via }) => [via?.name ?? name, name]).map(spoken);
    const lines = own.lines.map((text, i) => ({ text: text.trim(), line: own.line + i }));
    const changed = lines.filter(({ text }) => /\w/.test(text) && !was.has(text));
    for (const some of [changed, lines.slice(1)])
        for (const name of names) {
            const found = some.find(({ text }) => text.split(/[^\w$]+/).includes(name));
            if (found !== undefined)
                return found.line;
        }
    return changed[0]?.line;
}
/** As a call says it: `parse` for `Reader.parse`, `Reader` for its constructor. */
function spoken(name) {
    const [last = '', above] = name.split(/[.:#]+/).toReversed();
    return above !== undefined && /^(?:__init__|__new__|constructor|new)$/.test(last) ? above : last;
}

;// CONCATENATED MODULE: ./lib/explain/difference/moved.js
/** Cost that only moved: a function that is new takes what its caller has lost, one that is gone is now part of its
 *  caller, one took the place of another. Such functions are looked at together, and what is left over is their change. */

/** Parts of the time below this are nobody's. */
const moved_leastPart = 0.002;
/** @returns keys in groups; most functions are alone. */
function groupsOf(costs, pairs, matching) {
    const parent = new Map([...costs.keys()].map((key) => [key, key]));
    const find = (key) => {
        let at = key;
        while (parent.get(at) !== at)
            at = parent.get(at);
        return at;
    };
    const join = (a, b) => {
        if (parent.has(a) && parent.has(b))
            parent.set(find(a), find(b));
    };
    const replacedBelow = new Map();
    for (const [key, cost] of costs) {
        const [was, is] = [(0,difference_certainty/* mean */.i2)(cost.base), (0,difference_certainty/* mean */.i2)(cost.head)];
        const isNew = !key.endsWith('\0base') && matching.baseOf(key) === null && is > moved_leastPart;
        const isGone = key.endsWith('\0base') && was > moved_leastPart;
        if (!isNew && !isGone)
            continue;
        const caller = isNew ? callerIn(key, 'head', pairs, matching) : callerIn(key, 'base', pairs, matching);
        if (caller === null)
            continue;
        const grown = (0,difference_certainty/* mean */.i2)(costs.get(caller)?.delta ?? []);
        if (isNew ? grown < 0 : grown > 0)
            join(key, caller);
        // One that is new and one that is gone, below the same caller.
        const kind = `${caller}\0${isNew ? 'gone' : 'new'}`;
        const other = replacedBelow.get(kind);
        if (other !== undefined)
            join(key, other);
        replacedBelow.set(`${caller}\0${isNew ? 'new' : 'gone'}`, key);
    }
    const groups = new Map();
    for (const key of costs.keys()) {
        const root = find(key);
        groups.set(root, [...(groups.get(root) ?? []), key]);
    }
    return [...groups.values()];
}
/** Who calls it most, by the key of head. */
function callerIn(key, side, pairs, matching) {
    const sums = new Map();
    for (const pair of pairs) {
        const own = side === 'base' ? key.slice(0, -'\0base'.length) : key;
        for (const [caller, part] of pair[side].callers.get(own) ?? [])
            sums.set(caller, (sums.get(caller) ?? 0) + part);
    }
    const [most] = [...sums].toSorted((a, b) => b[1] - a[1]);
    if (most === undefined)
        return null;
    return side === 'base' ? matching.unified(most[0]) : most[0];
}

;// CONCATENATED MODULE: ./lib/explain/difference/compare.js
/** Which functions make a benchmark slower: the parts of several runs of base and head, held against each other. Numbers
 *  in, findings out; never words. The unit is the run: samples within one are not independent. */






/** A function is named only where its growth is this many standard errors away from none, fewer where the change under
 *  review touches it, and where it is worth naming. */
const leastUntouched = 4.5;
const leastTouched = 3;
/** While more runs may follow: who looks three times is lucky more often than who looks once. */
const leastTouchedEarly = 3.6;
/** Functions that explain less than this are not "the reason". */
const leastExplained = 0.5;
const mostIdle = 0.8;
const fewestSamples = 100;
/** Without a gate that has confirmed it. */
const leastWhole = 4;
const mostNamed = 10;
function explainDifference(given) {
    const { pairs, matching, counted, gates } = given;
    const clocks = clocksOf(pairs, matching, counted);
    const seen = explainBy(given, ratiosOf(pairs, clocks), true);
    const isNamed = seen.functions.length > 0 && seen.doubt === null;
    const lent = isNamed || gates === null ? null : lentRatios(pairs, clocks, gates);
    if (lent === null)
        return seen;
    const known = explainBy(given, lent, false);
    // How certain that is these runs do not say.
    return known.doubt === null ? { ...known, change: { estimate: gates - 1, low: null, high: null } } : seen;
}
/** @param isTimed as in `Reckoning`: else nothing but a part of the time that has grown makes a function the reason. */
function explainBy(given, ratios, isTimed) {
    const compared = { ...given, pairs: given.pairs.map((pair, i) => ({ ...pair, ratio: ratios[i] })) };
    const { pairs, collectors } = compared;
    const samples = Math.min(...pairs.flatMap(({ base, head }) => [base.samples, head.samples]));
    const costs = costsOf(pairs, compared.matching, compared.counted);
    const whole = (0,difference_certainty/* spread */.il)(costs.change);
    const facts = { change: whole.change, collectors, runs: pairs.length, samples };
    const none = (doubt, explained = null) => ({
        functions: [],
        explained,
        ...facts,
        doubt,
    });
    const idle = median(pairs.flatMap(({ base, head }) => [base.idle, head.idle]));
    if (idle > mostIdle)
        return none({ code: 'waits', idle });
    if (samples < fewestSamples)
        return none({ code: 'too-few-samples', samples });
    const isSlower = whole.mean > (compared.gates !== null ? leastPart / 2 : leastPart);
    if (!isSlower)
        return none({ code: 'not-seen' });
    const reckoning = {
        certainty: (0,difference_certainty/* certaintyOf */.hh)(costs.functions, pairs),
        groups: groupsOf(costs.functions, pairs, compared.matching),
        compared,
        costs: costs.functions,
        whole: whole.mean,
        isTimed,
    };
    const grown = grownFunctions(reckoning);
    const named = touchedFirst(grown.map(({ told }) => told));
    // A function that certainly takes more is more certain than the whole, which a busy machine disturbs.
    const isSeen = compared.gates !== null || whole.t > leastWhole || (named[0]?.of ?? 0) > leastExplained;
    if (!isSeen)
        return none({ code: 'not-seen' });
    // Whether they explain it does not depend on whose their growth is.
    const explained = named.reduce((sum, { of }) => sum + of, 0);
    const functions = touchedFirst(handedOver(grown, reckoning));
    if (functions.length === 0 || explained < leastExplained)
        return { functions, explained, ...facts, doubt: { code: 'no-single-function' } };
    return { functions: functions.slice(0, mostNamed), explained, ...facts, doubt: null };
}
/** The largest first; but where one that the change touches may well be as large, that one. */
function touchedFirst(culprits) {
    const [first] = culprits;
    if (first === undefined || first.touched)
        return culprits;
    const as = culprits.find(({ touched, change }) => touched && (change.high ?? 0) >= (first.change.low ?? 0));
    return as === undefined ? culprits : [as, ...culprits.filter((one) => one !== as)];
}
/** The largest first. */
function grownFunctions({ certainty, groups, compared, costs, whole, isTimed }) {
    const unalike = isTimed && isUnalike(compared.pairs, compared.matching, compared.counted, whole);
    return groups
        .map((group) => {
        const rows = group.map((key) => costs.get(key));
        const growth = certainty.growth(rows);
        return {
            group,
            rows,
            growth,
            isCertain: isCertain({ group, rows, growth }, certainty, { unalike, isTimed }, compared),
        };
    })
        .filter(({ growth, isCertain }) => isCertain && isWorthNaming(growth.mean, whole))
        .toSorted((a, b) => b.growth.mean - a.growth.mean)
        .flatMap(({ group, rows, growth }) => {
        const key = group.toSorted((a, b) => (0,difference_certainty/* mean */.i2)(costs.get(b).delta) - (0,difference_certainty/* mean */.i2)(costs.get(a).delta))[0];
        const own = headFunction(key, compared.pairs);
        if (own === null)
            return [];
        const one = { group, own, cost: costs.get(key), rows, growth };
        return [{ ...one, told: culprit(one, whole, compared) }];
    });
}
/** Most of the time is a function that can hardly get a larger part of it. */
const mostlyOne = 0.5;
/** Whether its part of the time has grown, too: where everything takes longer alike, no function is the reason. Where it
 *  does not, two that this change touches may well keep their parts. */
function isCertain({ group, rows, growth, }, certainty, { unalike, isTimed }, compared) {
    const touched = group.some((key) => isTouched(key, compared));
    const least = !touched ? leastUntouched : compared.goesOn === true ? leastTouchedEarly : leastTouched;
    if (touched && unalike && growth.t > leastUntouched)
        return true;
    if (isTimed && (0,difference_certainty/* sum */.cz)(rows.map(({ base }) => (0,difference_certainty/* mean */.i2)(base))) > mostlyOne)
        return growth.t > least;
    return certainty.shift(rows).t > least && growth.t > least / 2;
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

// EXTERNAL MODULE: ./lib/explain/difference/functions.js
var difference_functions = __webpack_require__(5774);
// EXTERNAL MODULE: ./lib/explain/difference/owned.js
var owned = __webpack_require__(9006);
// EXTERNAL MODULE: ./lib/explain/profile/profile.js
var profile = __webpack_require__(7656);
;// CONCATENATED MODULE: ./lib/explain/explain.js
/** The room explain/: why a benchmark is as slow as it is, or slower than it was. Takes checkouts that are set up and a
 *  benchmark; profiles it in runs of their own, several of each side in turn, and gives findings. Never measures for
 *  the gate, decides no verdict, has no words. Wings: profile/ (what profilers leave, as one thing), collect/ (how they
 *  are run), command/ (commands that leave profiles), source/ (functions of a file), difference/ (two sides held against each other), bisect/ (which commit it was).
 *
 *  Profilers see what they cost themselves, so nothing that is measured here is shown as a time of the suite. */











/** @throws Failure where the benchmark cannot be run, or cannot be profiled. */
async function explainBenchmark(given, ports) {
    const { session, request, pace, recorded } = await firstRuns(given, ports);
    const { mostRuns } = request.effort;
    const runs = [...recorded.runs];
    for (;;) {
        const isLast = runs.length >= mostRuns;
        const explained = findingsIn({ ...recorded, runs }, request, !isLast);
        if (isLast || isClear(explained.why))
            return explained;
        const to = Math.min(Math.max(runs.length + moreRuns, request.effort.runs), mostRuns);
        const more = await (0,sample/* sampleRuns */.H)(session, request, pace, runs.length, to);
        if (more.length === 0)
            return findingsIn({ ...recorded, runs }, request);
        runs.push(...more);
    }
}
/** As many at once, where it is not clear. */
const moreRuns = 3;
/** What is certainly no more than this is not looked into further. */
const littleChange = 0.03;
/** Whether more runs would say the same. */
function isClear({ doubt, change }) {
    if (doubt === null || doubt.code === 'waits')
        return true;
    return doubt.code === 'not-seen' && change !== null && (change.high ?? 1) < littleChange;
}
async function recordRuns(request, ports) {
    return (await firstRuns(request, ports)).recorded;
}
/** Of what is counted a run says what the next one would; fewer than three are no finding. */
const exactRuns = { runs: 3, mostRuns: 3 };
async function firstRuns(given, ports) {
    const session = await (0,collect_session/* openSession */.f)(given, ports);
    const request = session.isExact ? { ...given, effort: { ...given.effort, ...exactRuns } } : given;
    const pace = (0,collect_pace/* paceOf */.x3)(request.effort, ports.clock, session.countsTake);
    const runs = await (0,sample/* sampleRuns */.H)(session, request, pace, 0, request.effort.runs);
    // Whom time belongs to can be told without them; how often it was called cannot.
    const counted = await (0,count/* countSides */.mi)(session, {
        sides: ['base', 'head'],
        each: runs[0]?.secondsPerIteration ?? null,
        allocationRuns: runs.some(({ collectors }) => (0,count/* tellsAllocations */.gG)(collectors)) ? 2 : 0,
        progress: request.progress,
    }, pace);
    const counts = { base: counted.base, head: counted.head };
    const recorded = { benchmark: session.benchmark, roots: session.roots, runs, counts };
    return { session, request, pace, recorded };
}
/** @param goesOn whether more runs follow where it is not clear. */
function findingsIn({ benchmark, roots, runs, counts }, request, goesOn = false) {
    const functions = {
        base: (0,difference_functions/* sideFunctions */.XS)(counts.base.functions, roots.base),
        head: (0,difference_functions/* sideFunctions */.XS)(counts.head.functions, roots.head),
    };
    const pairs = runs.map(({ base, head, ratio }) => ({
        base: (0,owned/* ownedBy */.L)(base, functions.base),
        head: (0,owned/* ownedBy */.L)(head, functions.head),
        ratio,
    }));
    const matching = (0,difference_functions/* matchFunctions */.bi)(allFunctions(functions.base, pairs.map(({ base }) => base)), allFunctions(functions.head, pairs.map(({ head }) => head)), request.renames);
    const collectors = [...new Set(runs.flatMap((one) => one.collectors))];
    const times = runs.flatMap(({ secondsPerIteration }) => secondsPerIteration ?? []);
    const seconds = times.length === 0 ? null : (0,robust/* median */.JZ)(times);
    const counted = {
        base: countedIn(counts.base, functions.base, seconds),
        head: countedIn(counts.head, functions.head, seconds),
    };
    const compared = { pairs, matching, counted, collectors, gates: request.ratio, goesOn };
    const why = pairs.length < collect_pace/* fewestRuns */.R_
        ? { ...explainDifference(compared), functions: [], explained: null, change: null, doubt: { code: 'no-time' } }
        : explainDifference(compared);
    return {
        benchmark,
        why,
        metric: (0,standing/* metricOf */.ak)(why, pairs),
        profiles: { base: (0,profile/* together */.bs)(runs.map(({ base }) => base)), head: (0,profile/* together */.bs)(runs.map(({ head }) => head)) },
    };
}
function allFunctions(side, owned) {
    const all = new Map(side.all.map((one) => [one.key, one]));
    for (const { functions } of owned)
        for (const [key, one] of functions)
            if (!all.has(key))
                all.set(key, one);
    return [...all.values()];
}
/** Calls in an iteration, by key. */
function callsIn({ iterations }, side) {
    // What nobody counted is left out: it is not the same as never.
    return new Map(side.all.flatMap(({ key, calls }) => (calls === null ? [] : [[key, calls / (iterations ?? 1)]])));
}
/** @param seconds of an iteration of base; null where nobody timed it. */
function countedIn({ iterations, allocations }, side, seconds) {
    const allocated = [...(0,owned/* allocatedBy */.P)(allocations, side)];
    return {
        calls: callsIn({ iterations }, side),
        bytes: new Map(allocated.map(([key, { bytes }]) => [key, bytes])),
        making: new Map(seconds === null ? [] : allocated.map(([key, { bytes, blocks }]) => [key, makingOf(bytes, blocks) / seconds])),
    };
}


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createFrames)
/* harmony export */ });
/** Frames by what they say, each once. */
function createFrames() {
    const all = [];
    const known = new Map();
    const byText = new Map();
    return {
        all,
        of(frame) {
            const before = known.get(frame);
            if (before !== undefined)
                return before;
            const key = `${frame.file}\0${frame.name}\0${frame.line}\0${frame.column}\0${frame.library}`;
            const at = byText.get(key) ?? all.push(frame) - 1;
            byText.set(key, at);
            known.set(frame, at);
            return at;
        },
    };
}


/***/ }),

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts)
/* harmony export */ });
/** Where the lines of a text begin, in UTF-16 units. */
function lineStarts(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createPlacing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/** Whose code a file is, and how it is called. */



/** Where package managers of Node and Python, cargo and Go put what is not the repository's. */
const packages = [
    /(?:^|\/)(?:node_modules|site-packages|dist-packages)\/((?:@[^/]+\/)?[^/]+)/,
    /\/registry\/src\/[^/]+\/([^/]+?)-\d[^/]*\//,
    /\/pkg\/mod\/((?:[^/@]+\/)*[^/@]+)@/,
    /(?:^|\/)vendor\/([\w-]+\.[\w.-]+\/[^/]+\/[^/]+)\//,
];
/** @param root of the checkout. @param runners the folder of Benchgate's own, which are nobody's code.
 *  @returns how a file that a runtime names is to be understood; asked often, so answers are kept. */
function createPlacing(root, runners) {
    const roots = [...new Set([root, real(root)])];
    const own = [...new Set([runners, real(runners)])];
    const known = new Map();
    const place = (written) => {
        const file = pathOf(written);
        if (file === null)
            return { file: written, origin: 'runtime', library: null };
        if (own.some((folder) => isBelow(file, folder)))
            return { file: node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), origin: 'runner', library: null };
        const slashed = file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const library = packages.map((pattern) => pattern.exec(slashed)?.[1]).find((one) => one !== undefined);
        if (library !== undefined)
            return { file, origin: 'library', library: library.replace(/\.py$/, '') };
        const inside = roots.find((folder) => isBelow(file, folder));
        if (inside === undefined)
            return { file, origin: 'runtime', library: null };
        return { file: node_path__WEBPACK_IMPORTED_MODULE_1__.relative(inside, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), origin: 'own', library: null };
    };
    return (written) => {
        const before = known.get(written);
        if (before !== undefined)
            return before;
        const placed = place(written);
        known.set(written, placed);
        return placed;
    };
}
function pathOf(written) {
    if (written.startsWith('file://')) {
        try {
            return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(written.replace(/[?#].*$/, ''));
        }
        catch {
            return null;
        }
    }
    return node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(written) ? node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(written) : null;
}
function isBelow(file, folder) {
    return file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function real(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        return file;
    }
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ stretchAt),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   bO: () => (/* binding */ joinProfiles),
/* harmony export */   bs: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7371);
/** The wing explain/profile/: what profilers of different runtimes leave, as one thing: stacks of frames with weights.
 *  Takes the files of one run of one side and the stretches of time that count; gives a Profile. Never decides
 *  anything, and never opens what a frame names. */


const always = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/** The one that a moment is in, of several that are sorted and apart; null outside them. Without any, all time counts. */
function stretchAt(time, stretches) {
    if (stretches === null)
        return always;
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (stretches[middle][0] <= time)
            low = middle + 1;
        else
            high = middle;
    }
    const last = stretches[low - 1];
    return last !== undefined && time <= last[1] ? last : null;
}
/** Samples in which the code itself ran, and not the garbage collector. */
function workOf({ samples }) {
    return samples.reduce((sum, { weight }) => sum + weight, 0);
}
/** Several processes of one run as one. */
function joinProfiles(profiles) {
    const frames = [];
    const samples = [];
    for (const one of profiles) {
        const offset = frames.length;
        frames.push(...one.frames);
        for (const sample of one.samples)
            samples.push({ ...sample, stack: offset === 0 ? sample.stack : sample.stack.map((at) => at + offset) });
    }
    const busy = profiles.filter((one) => workOf(one) > 0);
    return {
        frames,
        samples,
        collecting: profiles.reduce((sum, { collecting }) => sum + collecting, 0),
        // Where several work at once, the one that is busiest tells whether somebody worked.
        idle: Math.min(1, ...(busy.length > 0 ? busy : profiles).map(({ idle }) => idle)),
    };
}
/** Several runs of one side as one profile, every frame once. */
function together(profiles) {
    const frames = (0,_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .createFrames */ .V)();
    const samples = profiles.flatMap((profile) => {
        const at = profile.frames.map((frame) => frames.of(frame));
        return profile.samples.map((sample) => ({ ...sample, stack: sample.stack.map((one) => at[one]) }));
    });
    return {
        frames: frames.all,
        samples,
        collecting: profiles.reduce((sum, { collecting }) => sum + collecting, 0),
        idle: (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(profiles.map(({ idle }) => idle).concat(profiles.length === 0 ? [0] : [])),
    };
}


/***/ }),

/***/ 899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** Checks of what a profiled process wrote. The process ran a stranger's code, which may have written the file. */

const longestName = 1_000;
function record(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw unexpected(value, what, 'an object');
}
function list(value, what) {
    if (Array.isArray(value))
        return value;
    throw unexpected(value, what, 'a list');
}
function number(value, what) {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw unexpected(value, what, 'a finite number');
}
/** Longer ones are cut: names of generated code may be whole programs. */
function text(value, what) {
    if (typeof value === 'string')
        return value.slice(0, longestName);
    throw unexpected(value, what, 'a text');
}
function unexpected(value, what, wanted) {
    const found = (JSON.stringify(value) ?? String(value)).slice(0, 80);
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`the profile's ${what} should be ${wanted}, found ${found}`, {
        hint: 'The suite, or something that it starts, writes into the folder of the profiles.',
    });
}


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitsBetween),
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/** What changed between commits, as git tells it. Names come from the repository and are only ever data. */
async function changedFiles(repository, base, head) {
    const text = await repository.git.text(['diff', '--name-status', '-z', '-M', '--no-ext-diff', base, head]);
    const words = text.split('\0');
    const changes = [];
    for (let i = 0; i + 1 < words.length;) {
        const status = words[i];
        if (/^[RC]/.test(status)) {
            changes.push({ path: words[i + 2] ?? '', from: words[i + 1], gone: false });
            i += 3;
        }
        else {
            changes.push({ path: words[i + 1], from: null, gone: status === 'D' });
            i += 2;
        }
    }
    return changes;
}
/** First parents after `base` up to and with `head`, the oldest first. Asked for at once: there may be thousands. */
async function commitsBetween(repository, base, head) {
    const text = await repository.git.text([
        'log',
        '--first-parent',
        '--reverse',
        '-m',
        '--name-only',
        '--no-renames',
        '--no-ext-diff',
        '-z',
        `--format=${commitMark}%H%x00%s`,
        `${base}..${head}`,
    ]);
    const commits = [];
    const words = text.split('\0');
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word.startsWith(commitMark)) {
            commits.push({ commit: word.slice(commitMark.length), subject: words[++i] ?? '', files: [] });
        }
        else {
            // Before the first file a line ends.
            const file = word.replace(/^\n/, '');
            if (file !== '')
                commits.at(-1)?.files.push(file);
        }
    }
    return commits;
}
/** No name of a file begins so: it would be absolute. */
const commitMark = '//commit ';


/***/ }),

/***/ 1556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   Oy: () => (/* binding */ worktreeEntries),
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   gj: () => (/* binding */ markEntry),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* unused harmony export removeLeftoverWorktrees */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(225);
/** The entries that git keeps about linked worktrees, `worktrees/<name>` in its folder: ours are found,
 *  marked as ours, and removed, those that killed runs left too. All others are the user's. */




/** Beside git's own files about a worktree: whose it is. */
const entryOwnerFile = 'benchgate-owner.json';
/** The temporary folder that a worktree lies in, at whatever depth. */
function ownerFolder(folder) {
    let at = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder);
    while (!node_path__WEBPACK_IMPORTED_MODULE_2__.basename(at).startsWith(_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryPrefix */ .wd) && node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at) !== at)
        at = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at);
    return at;
}
/** Where git keeps one folder per linked worktree. */
async function worktreeEntries(git) {
    const common = await git.text(['rev-parse', '--path-format=absolute', '--git-common-dir']);
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(common, 'worktrees');
}
/** The entry whose worktree is `folder`; its file `gitdir` names the `.git` file there. Git calls the entry
 *  like the folder, whose name is chance: so it is found where that file cannot be read, too. */
function findEntry(entries, folder) {
    const found = namesIn(entries).find((name) => {
        const at = worktreeOf(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entries, name));
        return at === null ? name === node_path__WEBPACK_IMPORTED_MODULE_2__.basename(folder) : at === node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder);
    });
    return found === undefined ? null : node_path__WEBPACK_IMPORTED_MODULE_2__.join(entries, found);
}
function worktreeOf(entry) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry, 'gitdir'), 'utf8').trim();
        return file === '' ? null : node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
    }
    catch {
        return null;
    }
}
function removeEntry(entries, folder) {
    const entry = findEntry(entries, folder);
    if (entry !== null)
        removeEntryFolder(entry);
    removeIfEmpty(entries);
}
/** Last of all the file by which the next run knows whose it is, should this one be killed in the middle. */
function removeEntryFolder(entry) {
    for (const name of namesIn(entry).filter((file) => file !== 'gitdir')) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry, name), { recursive: true, force: true });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(entry, { recursive: true, force: true });
}
/** Never more than an empty folder: another worktree may be added at the same moment. One that cannot be
 *  removed does no harm. */
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        // It holds what is not ours, or is gone already.
    }
}
/** None where the folder is gone, which another run or git itself may do at any time. */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
/** Tells the next run whose the entry is, should this one be killed before the worktree is its own. */
function markEntry(entry, folder) {
    const owner = node_path__WEBPACK_IMPORTED_MODULE_2__.join(ownerFolder(folder), _temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerFile */ .SF);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(owner))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(owner, node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry, entryOwnerFile));
}
/** Removes what killed runs left in this repository and in a temporary folder, and returns it. */
async function removeLeftovers(repository, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    return [...(await removeLeftoverWorktrees(repository)), ...(await (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftoverFolders */ .fA)(parent))];
}
/** Removes worktrees that killed runs left in this repository, and returns them. Only what carries
 *  our own prefix, and whose owner is certainly gone. */
async function removeLeftoverWorktrees(repository) {
    const removed = [];
    const folders = [repository.commonDirectory, ...submoduleGitFolders(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository.commonDirectory, 'modules'))];
    for (const entries of folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'worktrees'))) {
        for (const name of namesIn(entries)) {
            const entry = node_path__WEBPACK_IMPORTED_MODULE_2__.join(entries, name);
            const folder = worktreeOf(entry);
            if (folder === null || !isLeftover(entry, folder))
                continue;
            await (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .dM)(folder);
            removeEntryFolder(entry);
            removed.push(folder);
        }
        removeIfEmpty(entries);
    }
    return removed;
}
function isLeftover(entry, folder) {
    const root = ownerFolder(folder);
    if (!/^benchgate-[0-9a-f]{12}$/.test(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(root)))
        return false;
    // Without its folder it is nobody's, unless the disk that it is on is away.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(root));
    const owner = (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwner */ .A7)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(entry, entryOwnerFile)) ?? (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwner */ .A7)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, _temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerFile */ .SF));
    return owner !== null && (0,_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(owner);
}
/** Git folders of submodules, nested ones too. A name may contain slashes, so HEAD tells a git folder. */
function submoduleGitFolders(modules) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(modules))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(modules, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap((entry) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.join(modules, entry.name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'HEAD')))
            return submoduleGitFolders(folder);
        return [folder, ...submoduleGitFolders(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'modules'))];
    });
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ borrowWorktree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7614);
/* harmony import */ var _own_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7399);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(225);
/* harmony import */ var _worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1556);
/** Worktrees that are borrowed from the user's repository: a detached checkout of one commit outside
 *  the user's checkout. The user's files, index, branches, stash and configuration stay as they are;
 *  the entry that git keeps about the worktree goes away as soon as it is checked out. Submodules are
 *  worktrees of the user's own copies, so nothing is fetched for them and no configuration is written. */








/** Of a worktree, when others come and go in the same repository. */
const mostAttempts = 10;
/** Checks a commit out into `folder`, which must not exist and lie in a folder borrowed by borrowFolder. */
async function borrowWorktree(repository, commit, folder, cleanup) {
    const loans = [];
    const loan = together(loans);
    try {
        loans.push(await addWorktree(repository.git, commit, folder, cleanup));
        const submodules = await addSubmodules(repository.git, folder, cleanup, loans);
        return { path: folder, commit, submodules, pointers: await largeFilePointers(repository.git.at(folder)), loan };
    }
    catch (error) {
        await loan.release();
        throw error;
    }
}
/** Loans that go back together, last borrowed first. */
function together(loans) {
    return {
        async release() {
            for (const loan of [...loans].reverse())
                await loan.release();
        },
        forget() {
            for (const loan of loans)
                loan.forget();
        },
    };
}
async function addWorktree(git, commit, folder, cleanup) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder), { recursive: true });
    // Borrowed before it exists: a kill in the middle of the checkout leaves half a worktree.
    const entries = await (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .worktreeEntries */ .Oy)(git);
    const give = async () => {
        await (0,_temporary_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTree */ .dM)(folder);
        (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEntry */ .b4)(entries, folder);
    };
    const loan = cleanup.borrow(`worktree ${folder}`, give, () => {
        (0,_temporary_js__WEBPACK_IMPORTED_MODULE_6__/* .removeTreeNow */ .TG)(folder);
        (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEntry */ .b4)(entries, folder);
    });
    try {
        await checkOut(git, commit, folder);
        const entry = (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .findEntry */ .w4)(entries, folder);
        if (entry === null)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`git made no worktree in ${folder}`);
        (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .markEntry */ .gj)(entry, folder);
        await (0,_own_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .separate */ .s)(git.at(folder), folder, entry, commit);
        (0,_worktree_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEntry */ .b4)(entries, folder);
        return loan;
    }
    catch (error) {
        await loan.release();
        throw error;
    }
}
/** git reads the entries of all worktrees when it makes one, and dies of one that is just being made or
 *  removed, or where their folder, being empty, is removed: other gates on this repository do both. */
async function checkOut(git, commit, folder) {
    for (let attempt = 1;; attempt++) {
        const answer = await git.attempt(['worktree', 'add', '--detach', folder, commit]);
        if (answer.ok)
            return;
        const overtaken = /(failed to read|could not create directory of) .*\bworktrees\b/.test(answer.said);
        if (!overtaken || attempt === mostAttempts)
            throw explainWorktree(answer.said, git.directory, commit);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20 * attempt * Math.random());
    }
}
function explainWorktree(said, directory, commit) {
    if (/git-lfs|filter-process|smudge filter/i.test(said)) {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`A filter (git-lfs?) failed while checking out ${commit.slice(0, 12)}`, {
            hint: 'Install git-lfs, or fetch the large files before this step (`lfs: true` on actions/checkout).',
            output: said,
        });
    }
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .explainGit */ .y)(['worktree', 'add'], said, directory);
}
/** Submodules of the worktree, each from the user's copy where the user has one, and theirs in turn. */
async function addSubmodules(user, folder, cleanup, loans, within = '') {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.gitmodules')))
        return [];
    const added = [];
    for (const { at, commit } of await gitlinks(user.at(folder))) {
        const mine = node_path__WEBPACK_IMPORTED_MODULE_1__.join(user.directory, at);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(mine, '.git')))
            continue;
        const git = user.at(mine);
        const shown = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(within, at);
        await obtainHere(git, commit, shown);
        loans.push(await addWorktree(git, commit, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, at), cleanup));
        added.push(shown, ...(await addSubmodules(git, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, at), cleanup, loans, shown)));
    }
    return added;
}
async function gitlinks(git) {
    const text = await git.text(['ls-files', '--stage', '-z']);
    return text
        .split('\0')
        .filter((row) => row.startsWith('160000 '))
        .map((row) => ({ at: row.slice(row.indexOf('\t') + 1), commit: row.split(' ')[1] }));
}
/** The submodule's commit, fetched by its hash where the user's copy lacks it. */
async function obtainHere(git, commit, at) {
    if ((await git.attempt(['cat-file', '-e', `${commit}^{commit}`])).ok)
        return;
    const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--refmap=', 'origin', commit];
    const answer = await git.attempt(args, { timeoutSeconds: 900 });
    if (answer.ok)
        return;
    if (git.hasToken && (await git.attempt(args, { timeoutSeconds: 900, withToken: true })).ok)
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(`Submodule ${at}: commit ${commit.slice(0, 12)} is not in this checkout, and could not be fetched`, {
        hint: `Fetch it first: git -C ${at} fetch origin ${commit}`,
        output: answer.said,
    });
}
/** A few files that git-lfs should have replaced. Looked for only where the repository uses it. */
async function largeFilePointers(git) {
    const uses = await git.attempt(['grep', '-q', 'filter=lfs', '--', '.gitattributes', '**/.gitattributes']);
    if (!uses.ok)
        return [];
    const answer = await git.attempt(['grep', '-lI', '-e', '^version https://git-lfs.github.com/spec/v1$']);
    return answer.ok ? answer.text.split('\n').slice(0, 5) : [];
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ borrowCheckouts),
/* harmony export */   a: () => (/* binding */ borrowCheckout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9576);
/* harmony import */ var _host_temporary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(225);
/* harmony import */ var _host_worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4022);
/* harmony import */ var _host_worktree_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1556);
/* harmony import */ var _model_note_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9821);
/** Base and head, each in a borrowed worktree of its own. Both get the same kind of place, with paths
 *  of one length and without a word about the side, so that neither layout nor a curious suite can
 *  tell them apart. */








async function borrowCheckouts({ base, head, ...options }) {
    const { roots, ...borrowed } = await borrow([base, head], head, options);
    return { ...borrowed, base: roots[0], head: roots[1] };
}
async function borrowCheckout(commit, options) {
    const { roots, ...borrowed } = await borrow([commit], commit, options);
    return { ...borrowed, root: roots[0] };
}
/** @param head the one of the commits that may be checked out where the user works. */
async function borrow(commits, head, { repository, cleanup, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() }) {
    const leftovers = await (0,_host_worktree_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .DA)(repository, parent);
    const folder = (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .borrowFolder */ .Ix)(cleanup, parent);
    const borrowed = [];
    const release = async () => {
        for (const worktree of borrowed)
            await worktree.loan.release();
        await folder.loan.release();
    };
    try {
        for (const commit of commits) {
            borrowed.push(await (0,_host_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .borrowWorktree */ .D)(repository, commit, node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder.path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')), cleanup));
        }
        return {
            roots: borrowed.map((worktree) => worktree.path),
            temporary: folder.path,
            notes: [...leftoverNote(leftovers), ...pointerNote(borrowed), ...(await dirtyNote(repository, head))],
            release,
        };
    }
    catch (error) {
        await release();
        throw error;
    }
}
function leftoverNote(leftovers) {
    return leftovers.length === 0 ? [] : [{ code: 'leftovers-removed', checkouts: leftovers.length }];
}
function pointerNote(worktrees) {
    const pointers = [...new Set(worktrees.flatMap((worktree) => worktree.pointers))];
    return pointers.length === 0 ? [] : [{ code: 'large-files-missing', files: (0,_model_note_js__WEBPACK_IMPORTED_MODULE_7__/* .several */ .J)(pointers) }];
}
/** The commit is measured, not what lies in the checkout; where the two differ, that is said. */
async function dirtyNote(repository, head) {
    // In a clone of an empty branch, HEAD names nothing, and other commits are there.
    if ((await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findCommit */ .fq)(repository, 'HEAD')) !== head)
        return [];
    const { changed } = await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .dirtyState */ .SK)(repository);
    return changed.length === 0 ? [] : [{ code: 'uncommitted-changes', files: (0,_model_note_js__WEBPACK_IMPORTED_MODULE_7__/* .several */ .J)(changed) }];
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   b9: () => (/* binding */ renderHotspots),
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   l9: () => (/* binding */ reachLines),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   yM: () => (/* binding */ explainedLines)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5149);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(716);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9720);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(326);
/** Why a benchmark is slower, and where the time of one goes, for a terminal. */







function plain(phrase) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(phrase, ({ quote, columns }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(quote, columns));
}
/** The sentences below the rows. */
function explainedLines({ names, why }, width) {
    const search = why.search === undefined ? [] : [plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPhrase */ .uC)(why.search))];
    const benchmarks = names.map((name) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(name, 60)).join(', ');
    const [sentence, ...more] = [`${benchmarks}: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .whyPhrase */ .y_)(why))}`, ...search];
    return [...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(sentence, width, '  ↳ ', '    '), ...more.flatMap((text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(text, width, '    '))];
}
function reachLines(reach, width) {
    const phrase = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reachPhrase */ .bL)(reach);
    return phrase === null ? [] : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${plain(phrase)}.`, width);
}
/** What `benchgate explain BENCHMARK BASE HEAD` prints. */
function renderWhy(benchmark, why, { width, colour }) {
    const paint = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .palette */ .MF)(colour);
    const change = why.change === null ? '' : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(why.change.estimate)} in the profiled runs`;
    const head = `${paint.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(benchmark, width - 40))}${change}`;
    const sentence = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${capital(plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .whyPhrase */ .y_)(why)))}.`, width);
    const table = why.functions.length === 0 ? [] : ['', ...culpritRows(why.functions, width)];
    const search = why.search === undefined ? [] : ['', ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${capital(plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPhrase */ .uC)(why.search)))}.`, width)];
    const method = `${why.runs} runs of each side, at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(why.samples, 'sample')} each, ${why.collectors.join(' and ')}`;
    return `${[head, ...sentence, ...table, ...search, '', paint.quiet(method)].join('\n')}\n`;
}
/** A sentence may begin with a name, which stays as it is. */
function capital(text) {
    return /^(no|not|since|which)\b/.test(text) ? text[0].toUpperCase() + text.slice(1) : text;
}
function culpritRows(culprits, width) {
    const rows = culprits.map((one) => [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(one.name, 40),
        placeText(one),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(one.change.estimate),
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(Math.min(1, one.of)),
        `${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mannerPhrase */ .rr)(one))}${one.touched ? '' : ' (not touched)'}`,
    ]);
    return tableRows([['function', 'at', 'change', 'of it', 'how'], ...rows], [false, false, true, true, false], width);
}
function placeText({ file, line, ...rest }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutMiddle */ .it)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${file}:${rest.hot ?? line}`), 50);
}
function tableRows(rows, right, width) {
    const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
    return rows.flatMap((row) => {
        const cells = row.map((cell, i) => (right[i] === true ? (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .padLeft */ .Ho)(cell, widths[i]) : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .padRight */ .M7)(cell, widths[i])));
        return rowLines(cells, width);
    });
}
/** In how few columns words are not set below each other, but begin further left. */
const leastColumn = 24;
/** What the last column has no room for goes on below. */
function rowLines(cells, width) {
    const line = cells.join('  ').trimEnd();
    if (line.length <= width)
        return [line];
    const before = `${cells.slice(0, -1).join('  ')}  `;
    const last = cells.at(-1).trimEnd();
    if (width - before.length >= leastColumn)
        return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(last, width, before, ' '.repeat(before.length));
    const start = before.trimEnd();
    return [
        start.length > width ? `${start.slice(0, Math.max(1, width - 1))}…` : start,
        ...(last === '' ? [] : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(last, width, '    ')),
    ];
}
const mostHotspots = 20;
/** Lines of a function that take the most time, and that allocate the most. */
const mostLines = 3;
const mostAllocating = 2;
/** What is shown though it takes no time allocates this part of all. */
const leastAllocated = 0.01;
/** What `benchgate explain BENCHMARK` prints. */
function renderHotspots(hotspots, { width, colour }) {
    const paint = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .palette */ .MF)(colour);
    const allocated = hotspots.functions.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    const shown = hotspots.functions
        .filter(({ share, bytes }) => share >= 0.002 || (bytes ?? 0) >= leastAllocated * allocated)
        .slice(0, mostHotspots);
    const rows = shown.flatMap((one) => [hotspotRow(one), ...lineRows(one)]);
    const left = hotspots.functions.length - shown.length;
    const time = hotspots.seconds === null ? '' : ` ${durationOf(hotspots.seconds)} an iteration under the profiler`;
    const facts = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hotspots.samples, 'sample')} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hotspots.runs, 'run')}, ${hotspots.collectors.join(' and ')}`,
        ...(hotspots.collecting >= 0.005 ? [`garbage collector: ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(hotspots.collecting)} on top`] : []),
        ...(hotspots.idle >= 0.05 ? [`the processor was idle for ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(hotspots.idle)} of the time`] : []),
        ...(hotspots.untold === undefined ? [] : [`what is allocated is not told: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(hotspots.untold, 200)}`]),
        ...(left > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'function')} with less not shown`] : []),
    ];
    const head = `${paint.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(hotspots.benchmark, width - 40))}${time}`;
    for (const unclear of new Set(shown.map((one) => one.unclear)))
        if (unclear !== undefined)
            facts.push(unclearFact(unclear, shown));
    const table = tableRows([['time', 'function', 'at', 'calls', 'allocates', 'in'], ...rows], [true, false, false, true, true, false], width);
    return `${[head, '', ...table, '', ...facts.map(paint.quiet)].join('\n')}\n`;
}
function unclearFact(unclear, shown) {
    const named = shown.filter((one) => one.unclear === unclear).map(({ name }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(name, 40));
    const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
    return `${named.slice(0, 3).join(', ')}${more}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .unclearWords */ .SO)(unclear)}`;
}
function hotspotRow(one) {
    const library = one.libraries.find(({ share }) => share > one.share / 4);
    return [
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(one.share),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(one.name, 40),
        placeText(one),
        one.calls === null ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(one.calls),
        one.bytes === null ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(one.bytes),
        library === undefined ? '' : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(library.name, 30)} ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(library.share)}`,
    ];
}
function lineRows({ lines, share, bytes }) {
    if (lines.length < 2)
        return [];
    const slow = lines.slice(0, mostLines).filter((line) => line.share >= 0.01 && line.share > share / 20);
    const large = lines
        .filter((line) => (line.bytes ?? 0) > (bytes ?? 0) / 20)
        .toSorted((a, b) => b.bytes - a.bytes)
        .slice(0, mostAllocating);
    return lines
        .filter((line) => slow.includes(line) || large.includes(line))
        .map((line) => [
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(line.share),
        '',
        `  line ${line.line}`,
        '',
        line.bytes === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(line.bytes),
        '',
    ]);
}
function durationOf(seconds) {
    if (seconds >= 1)
        return (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(seconds);
    if (seconds >= 1e-3)
        return `${(seconds * 1e3).toPrecision(3)} ms`;
    return `${(seconds * 1e6).toPrecision(3)} µs`;
}


/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ touchedPhrase),
/* harmony export */   SO: () => (/* binding */ unclearWords),
/* harmony export */   bL: () => (/* binding */ reachPhrase),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   rr: () => (/* binding */ mannerPhrase),
/* harmony export */   uC: () => (/* binding */ searchPhrase),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   y_: () => (/* binding */ whyPhrase)
/* harmony export */ });
/* unused harmony export takesPhrase */
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/** The words of why a benchmark is slower, for all views. Names of functions, files and commits come from outside. */



const nameColumns = 60;
/** One sentence, without its end; null where nothing was found that is worth one. */
function whyPhrase(why) {
    if (why.doubt !== null)
        return doubtPhrase(why.doubt, why);
    const [first, ...rest] = why.functions;
    if (first === undefined)
        return ['no single function explains this'];
    const more = rest.length === 0
        ? ''
        : `; with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest.length, 'more function')} ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(Math.min(1, why.explained ?? 0))} is explained`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${takesPhrase(first)}; ${touchedPhrase(first)}${more}`;
}
/** How much of the slowdown a function takes, and in what way. */
function takesPhrase(culprit) {
    const manner = mannerPhrase(culprit);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(culprit.name, nameColumns)} takes ${partOf(culprit.of)} of the slowdown${manner[0] === byCalls ? ' ' : ': '}${manner}`;
}
function partOf(of) {
    return (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(Math.min(1, of));
}
/** In what way a function takes more: by itself, or by its calls of functions that are as they were. */
function mannerPhrase(culprit) {
    const { callees = [], manner } = culprit;
    return callees.length === 0
        ? ownMannerPhrase(culprit)
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${manner === 'more-often' || manner === 'new' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${ownMannerPhrase(culprit)}: ` : []}${callsPhrase(culprit.of, callees)}`;
}
const byCalls = 'by its calls of ';
const mostCallees = 3;
/** Parts that add up to the function's own, which is told as no more than all. */
function callsPhrase(of, callees) {
    const all = Math.max(1, of);
    const itself = of - callees.reduce((sum, one) => sum + one.of, 0);
    const isAlone = itself < leastItself;
    const told = callees.slice(0, mostCallees).map((one) => {
        const way = one.via === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `by way of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.via.name, nameColumns)}; `;
        const part = isAlone && callees.length === 1 ? '' : `${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(one.of / all)} `;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${part}${byCalls}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.name, nameColumns)} (${way}${ownMannerPhrase(one)})`;
    });
    const left = callees.slice(mostCallees).reduce((sum, one) => sum + one.of, 0);
    const rest = left > 0 ? [[`${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(left / all)} by other calls`]] : [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)([...told, ...rest, ...(isAlone ? [] : [[`${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(itself / all)} itself`]])], ', ');
}
/** Less is the rounding of the rest. */
const leastItself = 0.005;
function ownMannerPhrase(culprit) {
    const { calls, bytes, library, unclear } = culprit;
    const named = unclear === undefined ? '' : ` (${unclearWords(unclear)})`;
    const inLibrary = library === undefined ? [named] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, in package ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(library, nameColumns)}${named}`;
    switch (culprit.manner) {
        case 'more-often':
            if (calls.base === 0)
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `called ${amount(calls.head)} times an iteration, before never${inLibrary}`;
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `called ${timesText(calls.head, calls.base)} as often${inLibrary}`;
        case 'new':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `new code${calls === undefined ? '' : `, called ${amount(calls.head)} times an iteration`}${inLibrary}`;
        case 'allocates':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `allocates ${bytesText(bytes.head - bytes.base)} more an iteration${inLibrary}`;
        case 'each-slower':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${calls === undefined ? 'takes longer, calls not counted' : `called ${oftenText(calls)}, each call takes longer`}${inLibrary}`;
    }
}
/** More calls may be a part of what a function takes more. */
function oftenText({ base, head }) {
    if (head < base * 0.99)
        return 'less often';
    return base > 0 && head > base * 1.01 ? `${timesText(head, base)} as often` : 'as often';
}
/** Why a name means little. */
function unclearWords(unclear) {
    return unclear === 'minified' ? 'its file is minified' : 'its file names a source map that could not be used';
}
/** What the change under review has to do with it. */
function touchedPhrase({ touched, calledBy, manner }) {
    if (manner === 'new')
        return ['this change adds it'];
    if (touched)
        return ['this change touches it'];
    if (calledBy !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(calledBy.name, nameColumns)} calls it, which this change touches`;
    return ['this change does not touch it'];
}
function doubtPhrase(doubt, why) {
    switch (doubt.code) {
        case 'no-single-function':
            return ['no single function explains this'];
        case 'not-seen':
            return why.change === null
                ? ['not explained: in the profiled runs it was not slower']
                : [`not explained: in the profiled runs it was not certainly slower (${changeText(why.change)})`];
        case 'waits':
            return [`not explained: the processor was idle for ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(doubt.idle)} of the time`];
        case 'too-few-samples':
            return [`not explained: the profile is too short (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(doubt.samples, 'sample')})`];
        case 'no-time':
            return ['not explained: `explain-budget` was used up'.replaceAll('`', '')];
        case 'no-collector':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not explained, no collector for this command: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(doubt.because, 300)}`;
        case 'failed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not explained: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(doubt.because, 300)}`;
    }
}
function changeText({ estimate, low, high }) {
    const ends = low === null || high === null ? '' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(low)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(high)}`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(estimate)}${ends}`;
}
/** `3.1 times`, `twice`. */
function timesText(head, base) {
    const ratio = head / base;
    return Math.abs(ratio - 2) < 0.005
        ? 'twice'
        : `${ratio < 10 ? ratio.toFixed(ratio < 1.1 ? 3 : 1).replace(/\.0$/, '') : Math.round(ratio)} times`;
}
function amount(count) {
    if (count >= 100 || Number.isInteger(count))
        return Math.round(count).toLocaleString('en-US');
    return count.toPrecision(2);
}
function bytesText(bytes) {
    if (bytes < 1000)
        return `${Math.round(bytes)} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toPrecision(3)} kB`;
    return `${(bytes / 1_000_000).toPrecision(3)} MB`;
}
/** Which commit it was. */
function searchPhrase(search) {
    const { about, verdict } = search;
    if (about === undefined || verdict === 'unsure')
        return foundPhrase(search);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(about, nameColumns)} takes more ${foundPhrase(search)}; the other functions were not searched for`;
}
function foundPhrase(search) {
    const confirmed = search.confirmed === true
        ? ', confirmed by a measurement of its own'
        : search.confirmed === false
            ? ', which a measurement of its own did not confirm'
            : ', not confirmed by a measurement of its own';
    const passed = search.passedOver.length === 0
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; passed over: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(search.passedOver.map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commitPhrase(one)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.because, 80)})`), ', ')}`;
    const commits = search.commits.map(commitPhrase);
    const because = search.because === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(search.because)}`;
    switch (search.verdict) {
        case 'found':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since ${commits[0]}${confirmed}${passed}`;
        case 'range':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since one of ${amongPhrase(commits)}${because}${passed}`;
        case 'several':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since several commits: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)([...commits, ...rangesPhrases(search)], ', ')}${eachConfirmed(search)}${because}${passed}`;
        case 'unsure':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `which commit it was could not be told${because}${passed}`;
    }
}
function rangesPhrases({ ranges = [] }) {
    return ranges.map((range) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `one of ${amongPhrase(range.map(commitPhrase), ' or ')}`);
}
/** Of several commits. What lies in a range was not measured against its parent. */
function eachConfirmed({ confirmed, ranges }) {
    if (ranges !== undefined)
        return ', not confirmed by measurements of their own';
    if (confirmed === null)
        return ', not all confirmed by measurements of their own';
    return confirmed
        ? ', each confirmed by a measurement of its own'
        : ', which measurements of their own did not confirm';
}
const mostListed = 4;
/** Of many the first and the last: the JSON report has them all. */
function amongPhrase(commits, between = ', ') {
    return commits.length <= mostListed
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(commits, between)
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commits.length} commits, ${commits[0]} to ${commits.at(-1)}`;
}
function commitPhrase({ commit, subject }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commit.slice(0, 10)} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(subject, 60)}`;
}
/** One line about what the change touches and the benchmarks run. */
function reachPhrase({ changed, measured, unmeasured, unloaded }) {
    if (changed === 0 && unloaded.length === 0)
        return null;
    const most = 3;
    const named = unmeasured.slice(0, most).map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${one.file}:${one.name}`, 80)}`);
    const more = unmeasured.length > most ? ` and ${unmeasured.length - most} more` : '';
    const not = unmeasured.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; not measured: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(named, ', ')}${more}`;
    const files = unloaded.length === 0
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; never loaded: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(unloaded.slice(0, most).map((file) => [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file, 80)]), ', ')}${unloaded.length > most ? ` and ${unloaded.length - most} more` : ''}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${measured} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(changed, 'changed function')} ${changed === 1 ? 'is' : 'are'} measured${not}${files}`;
}


/***/ })

};
