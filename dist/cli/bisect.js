export const id = "bisect";
export const ids = ["bisect"];
export const modules = {

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisectCommand: () => (/* binding */ bisectCommand)
});

// EXTERNAL MODULE: ./lib/app/configuration.js + 3 modules
var configuration = __webpack_require__(9717);
// EXTERNAL MODULE: ./lib/app/discovery/found-suite.js
var found_suite = __webpack_require__(7795);
// EXTERNAL MODULE: ./lib/host/ancestry.js
var ancestry = __webpack_require__(2005);
// EXTERNAL MODULE: ./lib/host/repository.js
var host_repository = __webpack_require__(9576);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/app/gating/gate.js + 13 modules
var gate = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/app/explaining/explain-commits.js + 1 modules
var explain_commits = __webpack_require__(3493);
// EXTERNAL MODULE: ./lib/app/explaining/find-commit.js + 3 modules
var find_commit = __webpack_require__(7006);
;// CONCATENATED MODULE: ./lib/app/explaining/bisect-commits.js
/** Which commit between two made a benchmark slower, without any gate before: first which function takes more, then
 *  since when. */






/** Wall seconds that looking at commits may take, where nobody waits for a gate. */
const mostSeconds = 3600;
async function bisectCommits(request, repository, ports) {
    const { plan, good, bad, progress } = request;
    await refuseNothingBetween(good, bad, repository);
    const explained = await (0,explain_commits/* explainCommits */.k4)(request, { base: good, head: bad }, repository, ports);
    if (explained.kind !== 'difference')
        throw new failure/* UsageFailure */.wK('there are no two commits to tell apart');
    const { benchmark, why, metric } = explained;
    const measure = (0,gate/* measureAgain */.PL)({ plan, key: 'local', benchFilesOf: bad }, repository);
    const search = await (0,find_commit/* findCommit */.f)({ plan, benchmark, good, bad, why, metric, change: null, mostSeconds, measure, progress }, repository, ports);
    const found = search?.verdict === 'found' ? search.commits[0] : null;
    const isMerge = found !== null && (await (0,host_repository/* parentsOf */.fY)(repository, found.commit)).length > 1;
    return { benchmark, why, search, isMerge };
}
/** Before minutes are spent on it. A shallow checkout gets what lies between. */
async function refuseNothingBetween(good, bad, repository) {
    if (good === bad) {
        throw new failure/* UsageFailure */.wK(`GOOD and BAD are the same commit, ${bad.slice(0, 10)}`, {
            hint: 'Name the commit at which it was still fast, then the one at which it is slow.',
        });
    }
    if ((await (0,ancestry/* obtainMergeBase */.Lb)(repository, good, bad)) !== bad)
        return;
    throw new failure/* UsageFailure */.wK(`BAD, ${bad.slice(0, 10)}, is older than GOOD, ${good.slice(0, 10)}: no commit lies between`, {
        hint: 'Name the older one first, as in: benchgate bisect parse v1.2.0 HEAD',
    });
}

// EXTERNAL MODULE: ./lib/app/explaining/told.js
var told = __webpack_require__(4936);
// EXTERNAL MODULE: ./lib/config/plan.js
var config_plan = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/explain.js
var explain = __webpack_require__(9281);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(7356);
;// CONCATENATED MODULE: ./lib/cli/bisect.js
/** `benchgate bisect BENCHMARK GOOD BAD [-- COMMAND]` */











async function bisectCommand(line) {
    (0,command_line/* refuseMore */.o)(line, 3, 'benchgate bisect takes BENCHMARK, GOOD and BAD; the suite’s command goes after --');
    const { options, positionals, rest, world } = line;
    const [benchmark, good, bad] = positionals;
    if (benchmark === undefined || good === undefined || bad === undefined) {
        throw new failure/* UsageFailure */.wK('benchgate bisect needs a benchmark and two commits', {
            hint: 'As in: benchgate bisect parse v1.2.0 HEAD',
        });
    }
    const repository = await (0,measuring/* repositoryOf */._)(world);
    const where = { directory: world.directory, log: world.log, root: repository.top };
    const { settings, rules } = await (0,configuration/* configure */.jK)('bisect', options, where);
    const commits = { good: await (0,host_repository/* resolveCommit */.WL)(repository, good), bad: await (0,host_repository/* resolveCommit */.WL)(repository, bad) };
    const { ports, watcher } = (0,measuring/* measuringPorts */.g)(world, settings.verbose);
    try {
        const plan = await (0,found_suite/* withFoundSuite */.l)((0,config_plan/* readPlan */.m3)(settings, rules, rest), repository, commits.bad, ports);
        const progress = (0,explain.progressOn)(world);
        const found = await bisectCommits({ plan, benchmark, ...commits, progress }, repository, ports);
        world.status.show(null);
        await world.print(settings.json ? (0,told/* bisectJson */.BM)(found) : (0,told/* renderBisect */.NX)(found, world.out));
        return verdict/* exitCodes */.h.pass;
    }
    finally {
        watcher.stop();
        world.status.show(null);
    }
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ withAndWithoutToken),
/* harmony export */   LB: () => (/* binding */ obtainCommit),
/* harmony export */   Lb: () => (/* binding */ obtainMergeBase),
/* harmony export */   qq: () => (/* binding */ obtainParent)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9576);
/** Gets history that a shallow checkout lacks. Adds objects to the repository and moves its shallow
 *  boundary; writes no branch, no tag, no FETCH_HEAD, no configuration. */


/** Fetching by hash with an empty refmap: no remote-tracking branch moves either. */
const quietly = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
const advice = 'In a workflow, set `fetch-depth: 0` on actions/checkout; locally, run `git fetch --unshallow`. Then run this again.';
/** Growing steps: most merge bases are near, and each step costs a round trip. */
const steps = [['--deepen=50'], ['--deepen=250'], ['--deepen=2000'], ['--unshallow']];
/** The merge base of two commits, deepening a shallow checkout until it is found. Throws a Failure
 *  that says what to set where it cannot be. */
async function obtainMergeBase(repository, a, b) {
    for (const commit of [a, b])
        await obtainCommit(repository, commit);
    const known = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(repository, a, b);
    if (known !== null)
        return known;
    if (!repository.shallow) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${short(a)} and ${short(b)} have no common history`, {
            hint: 'Name the commit to compare with: `base-ref`.',
            exitCode: 2,
        });
    }
    const remote = await remoteOf(repository);
    let last;
    for (const step of steps) {
        last = await withAndWithoutToken(repository, [...quietly, ...step, remote, a, b]);
        const found = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(repository, a, b);
        if (found !== null)
            return found;
        if (!(await isShallow(repository)))
            break;
    }
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The merge base of ${short(a)} and ${short(b)} is not in this shallow checkout, and could not be fetched`, {
        hint: advice,
        ...(last === undefined || last.said === '' ? {} : { output: last.said }),
    });
}
/** Parent number `index` (0 is the first) of a commit, fetched where a shallow checkout stops before it. Null for a root commit. */
async function obtainParent(repository, commit, index = 0) {
    const parent = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .namedParentsOf */ .wy)(repository, commit))[index];
    if (parent === undefined)
        return null;
    return obtainCommit(repository, parent);
}
/** A commit by its hash or name, fetched where this checkout does not have it. */
async function obtainCommit(repository, ref) {
    const known = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(repository, ref);
    if (known !== null)
        return known;
    const remote = await remoteOf(repository);
    const hash = /^[0-9a-f]{40,64}$/.test(ref) ? ref : await hashOnRemote(repository, remote, ref);
    // Without the depth, one commit would bring all of history into a shallow checkout; with it, a
    // complete checkout would become shallow.
    const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
    const answer = await withAndWithoutToken(repository, [...quietly, ...depth, remote, hash]);
    const found = answer.ok ? await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(repository, hash) : null;
    if (found !== null)
        return found;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Commit ${short(hash)} is not in this checkout, and could not be fetched from ${remote}`, {
        hint: repository.shallow ? advice : 'Fetch it first, or name another commit.',
        output: answer.said,
    });
}
async function hashOnRemote(repository, remote, ref) {
    const answer = await withAndWithoutToken(repository, [
        'ls-remote',
        '--quiet',
        remote,
        `refs/heads/${ref}`,
        `refs/tags/${ref}`,
        `refs/tags/${ref}^{}`,
    ]);
    const rows = answer.text.split('\n').map((row) => row.split('\t'));
    // A peeled tag (`^{}`) comes last and is the commit itself.
    const hash = rows.at(-1)?.[0];
    if (answer.ok && hash !== undefined && /^[0-9a-f]{40,64}$/.test(hash))
        return hash;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`"${ref}" is neither in this checkout nor a branch or tag of ${remote}`, {
        hint: 'Check the name in `base-ref`.',
        exitCode: 2,
        ...(answer.ok ? {} : { output: answer.said }),
    });
}
async function remoteOf(repository) {
    const remote = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .historyRemote */ .H5)(repository);
    if (remote !== null)
        return remote;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('History is missing here, and there is no remote called `origin` to fetch it from', {
        hint: advice,
    });
}
async function isShallow(repository) {
    return (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(repository.git)).shallow;
}
/** Git's own credentials first: what the checkout step left may see more than our token. */
async function withAndWithoutToken(repository, args) {
    const options = { timeoutSeconds: 900 };
    const plain = await repository.git.attempt(args, options);
    if (plain.ok || !repository.git.hasToken)
        return plain;
    return repository.git.attempt(args, { ...options, withToken: true });
}
function short(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}


/***/ })

};
