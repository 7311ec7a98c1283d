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
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/app/gating/gate.js + 13 modules
var gate = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/app/explaining/explain-commits.js + 1 modules
var explain_commits = __webpack_require__(3493);
// EXTERNAL MODULE: ./lib/app/explaining/find-commit.js + 2 modules
var find_commit = __webpack_require__(6291);
;// CONCATENATED MODULE: ./lib/app/explaining/bisect-commits.js
/** Which commit between two made a benchmark slower, without any gate before: first which function takes more, then
 *  since when. */




/** Wall seconds that looking at commits may take, where nobody waits for a gate. */
const mostSeconds = 3600;
async function bisectCommits(request, repository, ports) {
    const { plan, good, bad, progress } = request;
    const found = await (0,explain_commits/* explainCommits */.k4)(request, { base: good, head: bad }, repository, ports);
    if (found.kind !== 'difference')
        throw new failure/* UsageFailure */.wK('there are no two commits to tell apart');
    const { benchmark, why, metric } = found;
    const measure = (0,gate/* measureAgain */.PL)({ plan, key: 'local' }, repository);
    const search = await (0,find_commit/* findCommit */.f)({ plan, benchmark, good, bad, why, metric, change: null, mostSeconds, measure, progress }, repository, ports);
    return { benchmark, why, search };
}

// EXTERNAL MODULE: ./lib/app/explaining/told.js
var told = __webpack_require__(4936);
// EXTERNAL MODULE: ./lib/config/plan.js
var config_plan = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/host/repository.js
var host_repository = __webpack_require__(9576);
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


/***/ })

};
