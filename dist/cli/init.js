export const id = "init";
export const ids = ["init"];
export const modules = {

/***/ 7490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/options.js
var config_options = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/config/plan.js
var plan = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/config/settings.js
var config_settings = __webpack_require__(1641);
// EXTERNAL MODULE: ./lib/discover/discover.js + 19 modules
var discover = __webpack_require__(6802);
// EXTERNAL MODULE: ./lib/discover/workflow.js
var workflow = __webpack_require__(1446);
// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/compare/decision/what-a-plan-decides.js
var what_a_plan_decides = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/measure/budget.js
var budget = __webpack_require__(6439);
// EXTERNAL MODULE: ./lib/measure/checkout/checkouts.js
var checkout_checkouts = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/measure/focus.js
var measure_focus = __webpack_require__(1456);
// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/registry.js + 13 modules
var registry = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/measure/shard.js
var shard = __webpack_require__(1784);
// EXTERNAL MODULE: ./lib/app/gating/gate.js + 13 modules
var gate = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/app/gating/looks.js
var gating_looks = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/app/gating/suite-ports.js + 1 modules
var suite_ports = __webpack_require__(1526);
// EXTERNAL MODULE: ./lib/app/measure-told-suite.js
var measure_told_suite = __webpack_require__(768);
;// CONCATENATED MODULE: ./lib/app/discovery/prove.js
/** Tries a suite as a gate would run it: the last commit against itself, in two borrowed checkouts, for a few pairs.
 *  The user's own checkout is not touched: what `setup` installs and what the suite writes goes with the checkouts. It
 *  ends after some pairs, or at a limit of time that nothing may exceed. */













/** Pairs that are enough to tell how far they scatter. */
const enoughPairs = 4;
/** @param plan of the suite, with the time budget that a gate would have.
 *  @param limitSeconds for everything, setting up included. */
async function prove(plan, commit, repository, limitSeconds, ports) {
    const began = ports.clock.now();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), limitSeconds * 1000);
    let setUp = 0;
    let benchmarks = null;
    const progress = (event) => {
        if (event.kind === 'warm-up' && setUp === 0)
            setUp = ports.clock.now() - began;
        if (event.kind === 'planned')
            benchmarks = event.benchmarks;
        ports.progress(event);
    };
    const limited = { ...ports, progress, signal: AbortSignal.any([ports.signal, limit.signal]) };
    const checkouts = await (0,checkout_checkouts/* borrowCheckouts */.P)({ repository, base: commit, head: commit, cleanup: ports.cleanup });
    try {
        const { temporary } = checkouts;
        const inner = (0,suite_ports/* suitePorts */.j)(limited, (0,external_node_crypto_.randomBytes)(6).toString('hex'), temporary, repository.top);
        const { threshold } = plan.deciding;
        // What the whole suite takes is told of a part, too.
        const request = { ...plan.suite, ...plan.measuring, shard: null, partial: true, threshold };
        const measured = await (0,measure_told_suite/* measureToldSuite */.Y)(request, checkouts, briefly(plan), inner);
        if (ports.signal.aborted)
            throw new cleanup/* Cancelled */.cJ();
        return { measured, benchmarks, setupSeconds: setUp, overLimit: limit.signal.aborted };
    }
    finally {
        clearTimeout(timer);
        await checkouts.release();
    }
}
/** Stops after a few pairs, and until then plans as a gate would. */
function briefly(plan) {
    let looks = [];
    let pairing = 'rounds';
    return {
        plan: (fit) => {
            looks = (0,gating_looks/* planLooks */.E)(fit.minRounds, fit.rounds, fit.atOnce);
            pairing = fit.pairing;
            return [Math.min(enoughPairs, fit.rounds), fit.rounds];
        },
        look: () => ({ undecided: [], done: true }),
        forecast: (pairs, planned) => (0,what_a_plan_decides/* forecastFrom */.Y)(pairs, (0,gate/* decisionRule */.bH)(plan, looks, 'interim', pairing), planned),
    };
}
/** A job that takes longer than this to measure is divided among several. */
const longestMinutes = 40;
const mostShards = 16;
/** What the workflow needs for eight rounds to fit, by the pace that was seen. */
function fitFor(suite, plan, { measured }) {
    const { pace, leftOut } = measured;
    if (pace === null)
        return workflow/* defaultFit */.NS;
    const { minRounds, budgetSeconds } = plan.measuring;
    const needed = leftOut?.tooLong?.needSeconds ?? (0,budget/* budgetFor */.vO)(minRounds, pace.pairSeconds, pace.spent);
    if (needed <= budgetSeconds)
        return workflow/* defaultFit */.NS;
    const minutes = Math.ceil(needed / 60);
    if (minutes <= longestMinutes || !isDivisible(suite))
        return { budgetMinutes: minutes, shards: 1 };
    const shards = Math.ceil(minutes / (longestMinutes / 2));
    if (shards > mostShards)
        return { budgetMinutes: longestMinutes, shards: 1, partial: true };
    return { budgetMinutes: longestMinutes, shards };
}
function isDivisible({ run }) {
    return run === null || (0,shard/* dividesItself */.IK)(run) || (0,registry/* isMet */.TD)(run) || (0,measure_focus/* suiteCommand */.m0)(run).dialect !== null;
}

// EXTERNAL MODULE: ./lib/app/discovery/repository-tree.js + 1 modules
var repository_tree = __webpack_require__(3067);
// EXTERNAL MODULE: ./lib/model/percent.js
var percent = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/report/notes/why-pairing.js
var why_pairing = __webpack_require__(8435);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/app/discovery/understood.js
/** What trying a suite has shown, as lines for whoever adds the gate. */





function understoodLines(suite, plan, proof, fit) {
    const { measured, setupSeconds } = proof;
    return [
        `Understood: ${benchmarksText(proof)} of ${suite.tool}`,
        ...(measured.because === null ? [] : [`Measured in ${(0,visible/* visibleWithin */.C9)((0,why_pairing/* whyPairingWords */.Q3)(measured.because), 200)}`]),
        ...(setupSeconds > 1
            ? [`Setting up base and head took ${(0,duration/* durationText */.S)(setupSeconds)}, which counts beside the gate`]
            : []),
        ...paceLines(plan, proof),
        ...fitLines(fit, suite, plan),
    ];
}
function benchmarksText({ measured, benchmarks }) {
    const last = measured.pairs.at(-1)?.head.benchmarks ?? [];
    const failed = last.filter(({ status }) => status === 'failed');
    const names = failed.slice(0, 3).map(({ name }) => (0,visible/* visibleWithin */.C9)(name, 60));
    const broken = failed.length === 0 ? '' : ` (${failed.length} failed: ${names.join(', ')})`;
    const { leftOut } = measured;
    if (leftOut !== undefined) {
        const all = (0,numbers/* counted */.hS)(leftOut.measured + leftOut.names.length, 'benchmark');
        return `${all}${broken}, of which ${leftOut.measured} were tried for want of time`;
    }
    return `${(0,numbers/* counted */.hS)(benchmarks ?? last.length, 'benchmark')}${broken}`;
}
function paceLines({ measuring, deciding }, { measured }) {
    const { pace, forecast, leftOut } = measured;
    if (pace === null)
        return [];
    const budget = (0,duration/* durationText */.S)(measuring.budgetSeconds);
    const { minRounds } = measuring;
    const whole = leftOut?.tooLong;
    if (whole !== undefined) {
        return [
            `A gate of the whole suite takes about ${(0,duration/* durationText */.S)(whole.needSeconds)} (${minRounds} pairs of ${(0,duration/* durationText */.S)(whole.pairSeconds)})`,
        ];
    }
    const least = pace.spent + minRounds * pace.pairSeconds;
    return [
        `A gate takes about ${(0,duration/* durationText */.S)(least)} at least (${minRounds} pairs of ${(0,duration/* durationText */.S)(pace.pairSeconds)}), and ${budget} at most`,
        ...(forecast === null || forecast.detectable === null
            ? []
            : [
                `Smallest change to be seen in ${budget}: about ${(0,percent/* percent */.K)(forecast.detectable)} (threshold ${(0,percent/* percent */.K)(deciding.threshold)})`,
            ]),
        ...(forecast === null || forecast.short.length === 0
            ? []
            : [
                `${(0,numbers/* counted */.hS)(forecast.short.length, 'benchmark')} would stay undecided in that time, the noisiest of all ${(0,visible/* visibleWithin */.C9)(forecast.short[0].benchmark, 60)}`,
            ]),
    ];
}
function fitLines({ budgetMinutes, shards, partial }, suite, { measuring }) {
    if (budgetMinutes === null)
        return [];
    const why = `${measuring.minRounds} pairs do not fit in ${(0,duration/* durationText */.S)(measuring.budgetSeconds)}`;
    if (partial === true) {
        return [
            `${why}, nor in as many jobs as make sense: the workflow has \`only: fitting\` and \`time-budget: ${budgetMinutes}m\`, which measures a part and says which. Shorter runs do more: ${suite.shorter}`,
        ];
    }
    const how = shards === 1
        ? `the workflow has \`time-budget: ${budgetMinutes}m\``
        : `the workflow has ${shards} jobs of ${budgetMinutes} min that share the suite`;
    return [`${why}: ${how}. Shorter runs do more: ${suite.shorter}`];
}

// EXTERNAL MODULE: ./lib/app/discovery/words.js
var discovery_words = __webpack_require__(1723);
;// CONCATENATED MODULE: ./lib/app/discovery/propose.js
/** From a repository to the workflow that gates it: which suite, the plan that tries it, the text to write. */











/** Throws a UsageFailure where nothing is found, or several are and nobody chooses. */
async function propose({ repository, commit, choice, cleanup }) {
    const tree = await (0,repository_tree/* treeOf */.g)(repository, commit, cleanup);
    const found = (0,discover/* discover */.k)(tree);
    const suite = await chosen(found, choice);
    const others = [...found.suites, ...found.beside].filter((one) => one !== suite);
    const needs = (0,workflow/* checkoutNeeds */.IW)(tree);
    return {
        suite,
        plan: planOf(suite),
        needs,
        workflow: (0,workflow/* renderWorkflow */.cn)(suite, needs),
        lines: [
            `Found: ${nameOf(suite)} (${(0,discovery_words/* seenText */.J)(suite)})`,
            ...suite.remarks,
            ...(others.length === 0
                ? []
                : [`Also there, with --suite: ${others.map((one) => `"${nameOf(one)}"`).join(', ')}`]),
            ...found.inUse.flatMap(discovery_words/* inUseText */.g),
            ...(tree.unread === 0 ? [] : [`${tree.unread} files were not looked into: the repository has too many.`]),
        ],
    };
}
/** The same after it was tried: what was understood, and the workflow with the time or the jobs it needs. Throws the
 *  Failure of a suite that cannot be measured. */
function provenWith(proposal, proof, limitSeconds) {
    const { measured, benchmarks, overLimit } = proof;
    if (measured.failure !== null) {
        throw new failure/* Failure */.HR('the suite could not be measured, so nothing was written', {
            hint: 'Mend what is told above, commit and try again; or write the workflow as it was shown with --no-prove, and correct it.',
        });
    }
    if (benchmarks === null) {
        throw new failure/* Failure */.HR(`the suite was not run to its end within ${(0,duration/* durationText */.S)(limitSeconds)}`, {
            hint: `Allow more with --limit 30m, make a run shorter (${proposal.suite.shorter}), or write without trying: --no-prove.`,
        });
    }
    const fit = fitFor(proposal.suite, proposal.plan, proof);
    return {
        ...proposal,
        workflow: (0,workflow/* renderWorkflow */.cn)(proposal.suite, proposal.needs, fit),
        lines: [
            ...(overLimit
                ? [
                    `Stopped at the limit of ${(0,duration/* durationText */.S)(limitSeconds)}: one run of each side was read, ${measured.pairs.length} pairs were measured`,
                ]
                : []),
            ...understoodLines(proposal.suite, proposal.plan, proof, fit),
        ],
    };
}
async function chosen({ suites, beside, inUse }, choice) {
    const all = [...suites, ...beside];
    if (typeof choice === 'string')
        return named(all, choice);
    const [first] = suites;
    if (all.length === 0)
        throw nothingFound(inUse.flatMap(discovery_words/* inUseText */.g));
    if (suites.length === 1)
        return first;
    const open = first === undefined ? all : suites;
    const words = open.map((suite) => `${nameOf(suite)} (${(0,discovery_words/* seenText */.J)(suite)})`);
    if (choice === null) {
        throw new failure/* UsageFailure */.wK(first === undefined ? unsureText(all) : severalText(suites), {
            hint: open.map((suite, i) => `--suite "${nameOf(suite)}" for ${words[i]}`).join('\n'),
        });
    }
    const picked = open[await choice(words)];
    if (picked === undefined)
        throw new failure/* UsageFailure */.wK('no suite was chosen');
    return picked;
}
function severalText(suites) {
    return `${suites.length} suites were found, and one workflow runs one of them`;
}
/** Only their names speak for them. */
function unsureText(suites) {
    const [first] = suites;
    return suites.length === 1
        ? `only ${first.tool} was found, and nothing tells whether it measures anything that can be read`
        : `${suites.length} were found of which nothing tells whether they measure anything that can be read`;
}
function named(all, name) {
    const fits = all.filter((suite) => nameOf(suite) === name);
    const near = fits.length > 0 ? fits : all.filter(({ tool }) => tool.toLowerCase() === name.toLowerCase());
    if (near.length === 1)
        return near[0];
    const known = all.map((suite) => `"${nameOf(suite)}"`).join(', ');
    throw new failure/* UsageFailure */.wK(`--suite: ${near.length === 0 ? 'no suite' : 'more than one suite'} is called ${JSON.stringify(name)}`, {
        hint: known === '' ? 'None was found.' : `There are: ${known}`,
    });
}
/** The tool, and its folder where that is not the root. */
function nameOf({ tool, workingDirectory }) {
    return workingDirectory === '.' ? tool : `${tool} in ${workingDirectory}`;
}
function nothingFound(more) {
    return new failure/* UsageFailure */.wK('no benchmark suite was found in the files of this commit', {
        hint: [
            'Files count once they are committed. A suite of any language can be named in `run` (docs/formats/README.md);',
            'without one, write bench/first.bench.mjs: export default (bench) => { bench.add("name", () => work()) }',
            ...more,
        ].join('\n'),
    });
}
/** As the action would read the inputs of the workflow. */
function planOf(suite) {
    const raw = Object.entries((0,workflow/* inputsOf */.Vc)(suite)).flatMap(([name, value]) => (0,config_options/* isOptionName */.RR)(name) ? [[name, { values: [value], origin: { where: name } }]] : []);
    const options = new Map(raw);
    return (0,plan/* readPlan */.m3)((0,config_settings/* readSettings */.s)('input', options), []);
}

// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/repository.js
var host_repository = __webpack_require__(9576);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./lib/cli/ask.js
/** Asks a person at a terminal. The files of this room stand side by side, because each is one command, or one thing
 *  that commands share. */

/** Somebody reads what is asked, and can answer. */
function canAsk(world) {
    return world.interactive && process.stdin.isTTY === true;
}
async function ask(question, world, answers) {
    const lines = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        for (;;) {
            const shown = answers === undefined ? 'y/N' : answers.length > 1 ? `${answers[0]}-${answers.at(-1)}` : answers[0];
            const answer = (await lines.question(`${question} [${shown}] `, { signal: world.signal })).trim().toLowerCase();
            if (answers === undefined)
                return answer === 'y' || answer === 'yes';
            if (answer === '')
                return false;
            if (answers.includes(answer))
                return answer;
        }
    }
    finally {
        lines.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/complain.js
var complain = __webpack_require__(6447);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(7356);
;// CONCATENATED MODULE: ./lib/cli/init.js
/** `benchgate init`: finds the suite, shows the workflow, tries it, writes it. Nothing is written or run before it was
 *  shown and agreed to, and nothing is written over. */













async function initCommand(line) {
    (0,command_line/* refuseCommand */.W)(line);
    (0,command_line/* refuseMore */.o)(line, 0, 'benchgate init takes options only');
    const { world, options } = line;
    const settings = (0,config_settings/* readSettings */.s)('init', options);
    const interactive = canAsk(world);
    if (!interactive && !settings.yes && !settings['dry-run']) {
        throw new failure/* UsageFailure */.wK('there is nobody to ask', {
            hint: '--dry-run shows what would be written; --yes tries it and writes it.',
        });
    }
    const repository = await (0,measuring/* repositoryOf */._)(world);
    const target = targetIn(repository.top, settings.workflow);
    const commit = await (0,host_repository/* headCommit */.Qo)(repository);
    const choice = interactive && settings.suite === null ? (suites) => chooseByAsking(suites, world) : settings.suite;
    const proposal = await propose({ repository, commit, choice, cleanup: world.cleanup });
    for (const said of proposal.lines)
        world.log.info(said);
    await world.print(`# ${settings.workflow}\n${proposal.workflow}`);
    if (settings['dry-run'])
        return verdict/* exitCodes */.h.pass;
    refuseOverwriting(target, settings.workflow, proposal.workflow);
    const tries = settings.prove;
    if (!settings.yes && !(await ask(questionOf(proposal, tries), world)))
        return declined(world);
    const proven = tries ? await proveIt(proposal, settings.limit, settings.verbose) : proposal;
    if (proven.workflow !== proposal.workflow) {
        await world.print(`# ${settings.workflow}\n${proven.workflow}`);
        if (!settings.yes && !(await ask('Write this one?', world)))
            return declined(world);
    }
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(target), { recursive: true });
    (0,files/* writeFileWhole */.tG)(target, proven.workflow);
    world.log.info(`Wrote ${settings.workflow}. Commit it, and make its job \`benchgate\` a required check.`);
    return verdict/* exitCodes */.h.pass;
    async function proveIt(of, limit, verbose) {
        const { ports, watcher } = (0,measuring/* measuringPorts */.g)(world, verbose);
        try {
            const proof = await prove(of.plan, commit, repository, limit, ports);
            watcher.stop();
            if (proof.measured.failure !== null)
                (0,complain/* complainAbout */.p)(proof.measured.failure, 'init', world.log);
            const now = provenWith(of, proof, limit);
            for (const said of now.lines)
                world.log.info(said);
            return now;
        }
        finally {
            watcher.stop();
        }
    }
}
function questionOf({ plan }, tries) {
    if (!tries)
        return 'Write it?';
    const { setup, run } = plan.suite;
    const what = [setup, run].filter((one) => one !== null).map((one) => `\n  ${one}`);
    return `Try it in two temporary checkouts, which runs${what.length === 0 ? ' the built-in runner' : what.join('')}\nand write it if that works?`;
}
function declined(world) {
    world.log.info('Nothing was written.');
    return verdict/* exitCodes */.h.pass;
}
async function chooseByAsking(suites, world) {
    for (const [i, suite] of suites.entries())
        world.log.info(`  ${i + 1}  ${suite}`);
    const answer = await ask('Which of them?', world, suites.map((_, i) => String(i + 1)));
    return answer === false ? -1 : Number(answer) - 1;
}
function targetIn(top, name) {
    const target = external_node_path_.resolve(top, name);
    if (!(0,files/* isInside */.FK)(top, target) || target === top || !/\.ya?ml$/.test(target)) {
        throw new failure/* UsageFailure */.wK(`--workflow: ${name} is no YAML file inside the repository`, {
            hint: 'GitHub reads .github/workflows/*.yml.',
        });
    }
    // The nearest folder that is there says where a link would lead.
    let there = target;
    while (!(0,external_node_fs_.existsSync)(there))
        there = external_node_path_.dirname(there);
    if (there !== top && !(0,files/* isReallyInside */.O5)(top, there)) {
        throw new failure/* UsageFailure */.wK(`--workflow: ${name} leads out of the repository through a link`);
    }
    return target;
}
function refuseOverwriting(target, name, text) {
    if (!(0,external_node_fs_.existsSync)(target))
        return;
    if ((0,external_node_fs_.readFileSync)(target, 'utf8') === text)
        throw new failure/* Failure */.HR(`${name} is there already, and just the same`, { exitCode: 2, hint: 'Nothing is left to do.' });
    throw new failure/* Failure */.HR(`${name} is there already, and nothing is written over`, {
        exitCode: 2,
        hint: 'Name another file with --workflow, take over what was shown by hand, or remove the file first.',
    });
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   s: () => (/* binding */ separate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2878);
/** Makes a borrowed worktree a repository of its own, which reads the user's objects and shares nothing
 *  else with the user's repository: what the suite does with git there (commit, tag, stash, fetch, change
 *  the configuration) stays there, and the credentials in the user's configuration, such as the header
 *  that a checkout step leaves, cannot be read there. */




/** Settings that bear on what files hold and on who commits. All others could carry a credential, run a
 *  program, or lead back to the user's repository. */
const kept = /^(core\.(filemode|ignorecase|precomposeunicode|protecthfs|protectntfs|symlinks|autocrlf|eol|safecrlf|abbrev|quotepath|longpaths|sparsecheckout(cone)?)|extensions\.(objectformat|partialclone)|user\.(name|email)|(filter|diff|merge)\..*|remote\.[^@]*\.(fetch|promisor|partialclonefilter))$/i;
/** `entry` is git's folder about the worktree `folder` (`.git/worktrees/<name>`); afterwards nobody needs it.
 *  @throws Failure where git fails or the disk is full. */
async function separate(git, folder, entry, commit) {
    const common = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(entry));
    const made = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `.git.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    const refs = await git.text(['for-each-ref', '--format=%(objectname) %(refname)']);
    const settings = await settingsOf(git);
    try {
        for (const name of ['objects/info', 'refs', 'info'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(made, name), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(made, 'HEAD'), `${commit}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(made, 'objects/info/alternates'), `${node_path__WEBPACK_IMPORTED_MODULE_2__.join(common, 'objects')}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(made, 'packed-refs'), packed(refs));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(made, 'config'), configuration(settings), { mode: 0o600 });
        copyAll(common, made, ['shallow', 'info/attributes', 'info/exclude']);
        const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(entry).filter((name) => name === 'index' || name.startsWith('sharedindex.'));
        copyAll(entry, made, [...own, 'info/sparse-checkout']);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(made, node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.git'));
    }
    catch (error) {
        throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainSystemError */ .T)(error, `making a repository of its own in ${folder}`);
    }
}
function copyAll(from, to, names) {
    for (const name of names)
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(from, name)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(from, name), node_path__WEBPACK_IMPORTED_MODULE_2__.join(to, name));
}
/** What is only the user's, such as the stash and a bisection, stays out. */
function packed(refs) {
    const rows = refs.split('\n').filter((row) => / refs\/(?!stash$|bisect\/|worktree\/|rewritten\/)/.test(row));
    return ['# pack-refs with: sorted ', ...rows, ''].join('\n');
}
/** Settings of the repository and of the worktree; those of the user and of the system hold anyway. */
async function settingsOf(git) {
    const parts = (await git.text(['config', '--list', '--null', '--show-scope'])).split('\0');
    return parts.flatMap((entry, i) => {
        if (i % 2 === 0 || !['local', 'worktree'].includes(parts[i - 1]))
            return [];
        const [key = '', ...value] = entry.split('\n');
        if (kept.test(key))
            return [[key, value.length === 0 ? 'true' : value.join('\n')]];
        return /^remote\..*\.url$/i.test(key) ? [[key, withoutUser(value.join('\n'))]] : [];
    });
}
/** An address without the name and password that may stand in it. */
function withoutUser(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1');
}
function configuration(settings) {
    // Version 1 lets `extensions` count, which a repository has only where it needs them.
    const extended = settings.some(([key]) => key.startsWith('extensions.'));
    const always = [`[core]\n\tbare = false\n\trepositoryformatversion = ${extended ? 1 : 0}`];
    return `${[...always, ...settings.map(([key, value]) => setting(key, value))].join('\n')}\n`;
}
/** `section.sub.section.name` as git-config(1) writes it. */
function setting(key, value) {
    const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')];
    const section = key.slice(0, first);
    const sub = first === last ? '' : ` ${quoted(key.slice(first + 1, last))}`;
    return `[${section}${sub}]\n\t${key.slice(last + 1)} = ${quoted(value)}`;
}
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}


/***/ })

};
