export const id = 354;
export const ids = [354];
export const modules = {

/***/ 5604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ suiteHashes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(657);
/* harmony import */ var _host_temporary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(225);
/** Hashes that tell whether two commits are measured by the same benchmarks, and with the same
 *  dependencies. From git's own list of files: nothing is read, and the checkout does not matter. */




const lockFiles = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|go\.sum|poetry\.lock|uv\.lock|Pipfile\.lock|requirements[^/]*\.txt|Gemfile\.lock|composer\.lock|gradle\.lockfile|packages\.lock\.json|Manifest\.toml|Package\.resolved|pubspec\.lock)$/;
/** Nothing where the commit is not here, or has no such files.
 *  @param benchFiles globs of the benchmark files, from `root` (with `/`, or `.`). */
async function suiteHashes(repository, commit, benchFiles, root, cleanup) {
    const folder = (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .borrowFolder */ .Ix)(cleanup);
    try {
        const spool = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.path, 'files');
        const answer = await repository.git.attempt(['ls-tree', '-r', '-z', commit], { spool });
        if (!answer.ok)
            return {};
        const rows = answer.text.split('\0').filter((row) => row !== '');
        const patterns = benchFiles.map(_host_files_js__WEBPACK_IMPORTED_MODULE_2__/* .globToRegExp */ .tL);
        const prefix = root === '.' || root === '' ? '' : `${root}/`;
        const isBench = (file) => file.startsWith(prefix) && patterns.some((pattern) => pattern.test(file.slice(prefix.length)));
        return {
            ...hashOf('sources', rows, isBench),
            ...hashOf('dependencies', rows, (file) => lockFiles.test(file)),
        };
    }
    finally {
        await folder.loan.release();
    }
}
/** Each row is mode, type and hash of a file, a tab and its path. */
function hashOf(name, rows, isMeant) {
    const meant = rows.filter((row) => isMeant(row.slice(row.indexOf('\t') + 1)));
    if (meant.length === 0)
        return {};
    return { [name]: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(meant.sort().join('\n')).digest('hex') };
}


/***/ }),

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/host/repository.js
var host_repository = __webpack_require__(9576);
;// CONCATENATED MODULE: ./lib/host/history.js
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
    const known = await (0,host_repository/* mergeBase */.wu)(repository, a, b);
    if (known !== null)
        return known;
    if (!repository.shallow) {
        throw new failure/* Failure */.HR(`${history_short(a)} and ${history_short(b)} have no common history`, {
            hint: 'Name the commit to compare with: `base-ref`.',
            exitCode: 2,
        });
    }
    const remote = await remoteOf(repository);
    let last;
    for (const step of steps) {
        last = await withAndWithoutToken(repository, [...quietly, ...step, remote, a, b]);
        const found = await (0,host_repository/* mergeBase */.wu)(repository, a, b);
        if (found !== null)
            return found;
        if (!(await isShallow(repository)))
            break;
    }
    throw new failure/* Failure */.HR(`The merge base of ${history_short(a)} and ${history_short(b)} is not in this shallow checkout, and could not be fetched`, {
        hint: advice,
        ...(last === undefined || last.said === '' ? {} : { output: last.said }),
    });
}
/** Parent number `index` (0 is the first) of a commit, fetched where a shallow checkout stops before it. Null for a root commit. */
async function obtainParent(repository, commit, index = 0) {
    const parent = (await (0,host_repository/* namedParentsOf */.wy)(repository, commit))[index];
    if (parent === undefined)
        return null;
    return obtainCommit(repository, parent);
}
/** A commit by its hash or name, fetched where this checkout does not have it. */
async function obtainCommit(repository, ref) {
    const known = await (0,host_repository/* findCommit */.fq)(repository, ref);
    if (known !== null)
        return known;
    const remote = await remoteOf(repository);
    const hash = /^[0-9a-f]{40,64}$/.test(ref) ? ref : await hashOnRemote(repository, remote, ref);
    // Without the depth, one commit would bring all of history into a shallow checkout; with it, a
    // complete checkout would become shallow.
    const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
    const answer = await withAndWithoutToken(repository, [...quietly, ...depth, remote, hash]);
    const found = answer.ok ? await (0,host_repository/* findCommit */.fq)(repository, hash) : null;
    if (found !== null)
        return found;
    throw new failure/* Failure */.HR(`Commit ${history_short(hash)} is not in this checkout, and could not be fetched from ${remote}`, {
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
    throw new failure/* Failure */.HR(`"${ref}" is neither in this checkout nor a branch or tag of ${remote}`, {
        hint: 'Check the name in `base-ref`.',
        exitCode: 2,
        ...(answer.ok ? {} : { output: answer.said }),
    });
}
async function remoteOf(repository) {
    const remote = await (0,host_repository/* historyRemote */.H5)(repository);
    if (remote !== null)
        return remote;
    throw new failure/* Failure */.HR('History is missing here, and there is no remote called `origin` to fetch it from', {
        hint: advice,
    });
}
async function isShallow(repository) {
    return (await (0,host_repository/* openRepository */.h_)(repository.git)).shallow;
}
/** Git's own credentials first: what the checkout step left may see more than our token. */
async function withAndWithoutToken(repository, args) {
    const options = { timeoutSeconds: 900 };
    const plain = await repository.git.attempt(args, options);
    if (plain.ok || !repository.git.hasToken)
        return plain;
    return repository.git.attempt(args, { ...options, withToken: true });
}
function history_short(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}

;// CONCATENATED MODULE: ./lib/app/commits.js
/** Which two commits are compared, and how they are called. */



/** The commits of a comparison on somebody's own machine. `base` and `head` are names of commits;
 *  without a base, the merge base with the default branch, or the commit before. */
async function chooseCommits(repository, base, head) {
    const headCommitHash = head === null ? await (0,host_repository/* headCommit */.Qo)(repository) : await (0,host_repository/* resolveCommit */.WL)(repository, head);
    const headChoice = { commit: headCommitHash, label: head ?? 'HEAD' };
    const baseChoice = base === null
        ? await defaultBase(repository, headChoice)
        : { commit: await (0,host_repository/* resolveCommit */.WL)(repository, base), label: base };
    return describeCommits(repository, baseChoice, headChoice);
}
/** Adds subjects, and says where there is nothing to be found. */
async function describeCommits(repository, base, head) {
    const [baseSubject, headSubject] = await Promise.all([base, head].map(({ commit }) => (0,host_repository/* subjectOf */.et)(repository, commit)));
    return {
        base: { ...base, subject: baseSubject },
        head: { ...head, subject: headSubject },
        notes: await sameNotes(repository, base.commit, head.commit),
    };
}
/** The merge base with the default branch; the commit before, where head is on that branch. */
async function defaultBase(repository, head, branch) {
    const name = branch ?? (await (0,host_repository/* defaultBranch */.OR)(repository));
    const tip = name === null ? null : await obtainCommit(repository, name);
    const common = tip === null ? null : await commonCommit(repository, tip, head.commit);
    if (common !== null && common !== head.commit) {
        return { commit: common, label: `merge base with ${name}`, chosen: `merge base of ${name} and ${head.label}` };
    }
    const parent = await obtainParent(repository, head.commit);
    if (parent === null) {
        throw new failure/* UsageFailure */.wK(`${head.label} is the first commit of this repository: there is nothing to compare it with.`, {
            hint: 'Name both commits: benchgate compare BASE HEAD.',
        });
    }
    const why = name === null ? 'no default branch was found' : `${head.label} is on ${name}`;
    return { commit: parent, label: `${head.label}~1`, chosen: `the commit before ${head.label}, since ${why}` };
}
async function commonCommit(repository, tip, head) {
    return repository.shallow ? obtainMergeBase(repository, tip, head) : (0,host_repository/* mergeBase */.wu)(repository, tip, head);
}
async function sameNotes(repository, base, head) {
    if (base === head) {
        const text = 'Base and head are the same commit: whatever differs is noise.';
        return [{ level: 'notice', code: 'same-commit', text }];
    }
    if (!(await (0,host_repository/* sameTree */.PQ)(repository, base, head)))
        return [];
    return [
        { level: 'notice', code: 'same-files', text: 'Base and head hold the same files: whatever differs is noise.' },
    ];
}

// EXTERNAL MODULE: ./lib/host/machine.js
var host_machine = __webpack_require__(9491);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/compare/paired.js + 4 modules
var paired = __webpack_require__(6567);
// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/gate/rules.js
var gate_rules = __webpack_require__(220);
// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/temporary.js
var temporary = __webpack_require__(225);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/host/git.js
var git = __webpack_require__(7614);
;// CONCATENATED MODULE: ./lib/host/worktree.js
/** Worktrees that are borrowed from the user's repository: a detached checkout of one commit outside
 *  the user's checkout. The user's files, index, branches, stash and configuration stay as they are;
 *  the entry that git keeps about the worktree goes away with it. Submodules are worktrees of the
 *  user's own copies, so nothing is fetched for them and no configuration is written. */





/** Beside git's own files about a worktree: whose it is. */
const entryOwnerFile = 'benchgate-owner.json';
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
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(folder), { recursive: true });
    // Borrowed before it exists: a kill in the middle of the checkout leaves half a worktree.
    const entries = await worktreeEntries(git);
    const give = async () => {
        await (0,temporary/* removeTree */.dM)(folder);
        removeEntry(entries, folder);
    };
    const loan = cleanup.borrow(`worktree ${folder}`, give, () => {
        (0,temporary/* removeTreeNow */.TG)(folder);
        removeEntry(entries, folder);
    });
    try {
        const answer = await git.attempt(['worktree', 'add', '--detach', folder, commit]);
        if (!answer.ok)
            throw explainWorktree(answer.said, git.directory, commit);
        const entry = findEntry(entries, folder);
        const owner = external_node_path_.join(ownerFolder(folder), temporary/* ownerFile */.SF);
        if (entry !== null && (0,external_node_fs_.existsSync)(owner))
            (0,external_node_fs_.copyFileSync)(owner, external_node_path_.join(entry, entryOwnerFile));
        return loan;
    }
    catch (error) {
        await loan.release();
        throw error;
    }
}
function explainWorktree(said, directory, commit) {
    if (/git-lfs|filter-process|smudge filter/i.test(said)) {
        return new failure/* Failure */.HR(`A filter (git-lfs?) failed while checking out ${commit.slice(0, 12)}`, {
            hint: 'Install git-lfs, or fetch the large files before this step (`lfs: true` on actions/checkout).',
            output: said,
        });
    }
    return (0,git/* explainGit */.y)(['worktree', 'add'], said, directory);
}
/** The temporary folder that a worktree lies in, at whatever depth. */
function ownerFolder(folder) {
    let at = external_node_path_.dirname(folder);
    while (!external_node_path_.basename(at).startsWith(temporary/* temporaryPrefix */.wd) && external_node_path_.dirname(at) !== at)
        at = external_node_path_.dirname(at);
    return at;
}
/** Where git keeps one folder per linked worktree. */
async function worktreeEntries(git) {
    const common = await git.text(['rev-parse', '--path-format=absolute', '--git-common-dir']);
    return external_node_path_.join(common, 'worktrees');
}
/** The entry whose worktree is `folder`; its file `gitdir` names the `.git` file there. */
function findEntry(entries, folder) {
    if (!(0,external_node_fs_.existsSync)(entries))
        return null;
    const found = (0,external_node_fs_.readdirSync)(entries).find((name) => worktreeOf(external_node_path_.join(entries, name)) === external_node_path_.resolve(folder));
    return found === undefined ? null : external_node_path_.join(entries, found);
}
function worktreeOf(entry) {
    try {
        return external_node_path_.resolve(external_node_path_.dirname((0,external_node_fs_.readFileSync)(external_node_path_.join(entry, 'gitdir'), 'utf8').trim()));
    }
    catch {
        return null;
    }
}
function removeEntry(entries, folder) {
    const entry = findEntry(entries, folder);
    if (entry !== null)
        (0,external_node_fs_.rmSync)(entry, { recursive: true, force: true });
    removeIfEmpty(entries);
}
function removeIfEmpty(folder) {
    if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.readdirSync)(folder).length === 0)
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}
/** Submodules of the worktree, each from the user's copy where the user has one, and theirs in turn. */
async function addSubmodules(user, folder, cleanup, loans, within = '') {
    if (!(0,external_node_fs_.existsSync)(external_node_path_.join(folder, '.gitmodules')))
        return [];
    const added = [];
    for (const { at, commit } of await gitlinks(user.at(folder))) {
        const mine = external_node_path_.join(user.directory, at);
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(mine, '.git')))
            continue;
        const git = user.at(mine);
        const shown = external_node_path_.posix.join(within, at);
        await obtainHere(git, commit, shown);
        loans.push(await addWorktree(git, commit, external_node_path_.join(folder, at), cleanup));
        added.push(shown, ...(await addSubmodules(git, external_node_path_.join(folder, at), cleanup, loans, shown)));
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
    throw new failure/* Failure */.HR(`Submodule ${at}: commit ${commit.slice(0, 12)} is not in this checkout, and could not be fetched`, {
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
/** Removes worktrees that killed runs left in this repository, and returns them. Only what carries
 *  our own prefix, and whose owner is certainly gone. */
async function removeLeftoverWorktrees(repository) {
    const removed = [];
    const folders = [repository.commonDirectory, ...submoduleGitFolders(external_node_path_.join(repository.commonDirectory, 'modules'))];
    for (const entries of folders
        .map((folder) => external_node_path_.join(folder, 'worktrees'))
        .filter((folder) => (0,external_node_fs_.existsSync)(folder))) {
        for (const name of (0,external_node_fs_.readdirSync)(entries)) {
            const entry = external_node_path_.join(entries, name);
            const folder = worktreeOf(entry);
            if (folder === null || !isLeftover(entry, folder))
                continue;
            await (0,temporary/* removeTree */.dM)(folder);
            (0,external_node_fs_.rmSync)(entry, { recursive: true, force: true });
            removed.push(folder);
        }
        removeIfEmpty(entries);
    }
    return removed;
}
function isLeftover(entry, folder) {
    const root = ownerFolder(folder);
    if (!/^benchgate-[0-9a-f]{12}$/.test(external_node_path_.basename(root)))
        return false;
    const owner = (0,temporary/* readOwner */.A7)(external_node_path_.join(entry, entryOwnerFile)) ?? (0,temporary/* readOwner */.A7)(external_node_path_.join(root, temporary/* ownerFile */.SF));
    return owner !== null && (0,temporary/* isGone */.ST)(owner);
}
/** Git folders of submodules, nested ones too. A name may contain slashes, so HEAD tells a git folder. */
function submoduleGitFolders(modules) {
    if (!(0,external_node_fs_.existsSync)(modules))
        return [];
    return (0,external_node_fs_.readdirSync)(modules, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap((entry) => {
        const folder = external_node_path_.join(modules, entry.name);
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(folder, 'HEAD')))
            return submoduleGitFolders(folder);
        return [folder, ...submoduleGitFolders(external_node_path_.join(folder, 'modules'))];
    });
}

;// CONCATENATED MODULE: ./lib/measure/checkouts.js
/** Base and head, each in a borrowed worktree of its own. Both get the same kind of place, with paths
 *  of one length and without a word about the side, so that neither layout nor a curious suite can
 *  tell them apart. */






async function borrowCheckouts(options) {
    const { repository, cleanup, parent = (0,external_node_os_.tmpdir)() } = options;
    const leftovers = [...(await removeLeftoverWorktrees(repository)), ...(await (0,temporary/* removeLeftoverFolders */.fA)(parent))];
    const folder = (0,temporary/* borrowFolder */.Ix)(cleanup, parent);
    const borrowed = [];
    const release = async () => {
        for (const worktree of borrowed)
            await worktree.loan.release();
        await folder.loan.release();
    };
    try {
        for (const commit of [options.base, options.head]) {
            borrowed.push(await borrowWorktree(repository, commit, external_node_path_.join(folder.path, (0,external_node_crypto_.randomBytes)(4).toString('hex')), cleanup));
        }
        return {
            base: borrowed[0].path,
            head: borrowed[1].path,
            temporary: folder.path,
            notes: [...leftoverNote(leftovers), ...pointerNote(borrowed), ...(await dirtyNote(repository, options.head))],
            release,
        };
    }
    catch (error) {
        await release();
        throw error;
    }
}
function leftoverNote(leftovers) {
    if (leftovers.length === 0)
        return [];
    const what = leftovers.length === 1 ? 'A checkout' : `${leftovers.length} checkouts`;
    return [
        { level: 'notice', code: 'leftovers-removed', text: `${what} left by an earlier run that was killed: removed.` },
    ];
}
function pointerNote(worktrees) {
    const pointers = [...new Set(worktrees.flatMap((worktree) => worktree.pointers))];
    if (pointers.length === 0)
        return [];
    return [
        {
            level: 'warning',
            code: 'large-files-missing',
            text: `Files kept with git-lfs are only pointers here: ${pointers.slice(0, 3).join(', ')}${pointers.length > 3 ? ' and more' : ''}.`,
            hint: 'Install git-lfs and fetch them (`lfs: true` on actions/checkout) if the suite reads them.',
        },
    ];
}
/** The commit is measured, not what lies in the checkout; where the two differ, that is said. */
async function dirtyNote(repository, head) {
    if ((await (0,host_repository/* headCommit */.Qo)(repository)) !== head)
        return [];
    const { changed } = await (0,host_repository/* dirtyState */.SK)(repository);
    if (changed.length === 0)
        return [];
    const files = changed.length === 1 ? `a change to ${changed[0]}` : `changes to ${changed.length} files`;
    return [
        {
            level: 'warning',
            code: 'uncommitted-changes',
            text: `Not measured: ${files} that ${changed.length === 1 ? 'is' : 'are'} not committed. The commits are compared.`,
            hint: 'Commit first, for example on a branch of its own.',
        },
    ];
}

// EXTERNAL MODULE: ./lib/measure/suite.js + 43 modules
var suite = __webpack_require__(1132);
// EXTERNAL MODULE: ./lib/statistics/random.js
var random = __webpack_require__(4379);
;// CONCATENATED MODULE: ./lib/app/looks.js
/** When the numbers are looked at, fixed before the first of them is seen. */
/** More looks let an obvious case end earlier, but each costs certainty at all others; five cost almost nothing. */
const mostLooks = 5;
/** Total rounds at each look, rising: the first at `minRounds`, the last at `rounds`, equal steps on a
 *  logarithmic scale between, since certainty grows with the square root of the rounds. */
function planLooks(minRounds, rounds) {
    if (rounds <= minRounds)
        return [rounds];
    const steps = mostLooks - 1;
    const looks = Array.from({ length: mostLooks }, (_, i) => Math.floor(minRounds * (rounds / minRounds) ** (i / steps) + 1e-9));
    return [...new Set([...looks.slice(0, -1), rounds])].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./lib/config/options.js
var options = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/config/plan.js
var config_plan = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/config/values.js
var values = __webpack_require__(6618);
;// CONCATENATED MODULE: ./lib/app/reproduce.js
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
        launches: String(plan.launches),
        key: plan.baseline.includes('branch') ? plan.key : null,
        threshold: percent(deciding.threshold),
        'false-alarm-rate': percent(deciding.falseAlarmRate),
        sensitivity: deciding.sensitivity,
        pairing: measuring.pairing,
        'min-rounds': String(measuring.minRounds),
        'max-rounds': String(measuring.maxRounds),
        'time-budget': (0,values/* writeDuration */.MP)(measuring.budgetSeconds),
        'launch-timeout': (0,values/* writeDuration */.MP)(suite.launchTimeoutSeconds),
        harness: suite.harness,
        'bench-files': suite.benchFiles.join(','),
    };
    const flags = (0,options/* optionsOf */.cz)('compare').flatMap((name) => {
        const value = written[name];
        return value === undefined || value === null || value === options/* options */.fF[name].default ? [] : [`--${name}`, value];
    });
    const ends = [commits.base.commit, commits.head.commit].map((commit) => commit.slice(0, 12));
    const compare = (0,config_plan/* quoteWords */.AD)(['benchgate', 'compare', ...ends, ...flags, '--seed', seed]);
    return suite.run === null ? compare : `${compare} -- ${quoteCommand(suite.run)}`;
}
/** A command of plain words needs no quotes: the words come out as they went in. */
function quoteCommand(run) {
    const words = run.split(' ');
    return words.length > 1 && (0,config_plan/* quoteWords */.AD)(words) === run ? run : (0,config_plan/* quoteWords */.AD)([run]);
}
function percent(ratio) {
    return `${Number((ratio * 100).toPrecision(12))}%`;
}

// EXTERNAL MODULE: ./lib/app/runner-path.js
var runner_path = __webpack_require__(6789);
// EXTERNAL MODULE: ./lib/host/files.js
var host_files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/app/read.js
var read = __webpack_require__(2399);
;// CONCATENATED MODULE: ./lib/app/save-rounds.js
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
    const count = pairs.length === 1 ? 'The round' : `The ${pairs.length} rounds`;
    try {
        for (const side of ['base', 'head']) {
            (0,host_files/* writeFileWhole */.tG)(files[side], (0,read/* renderRun */.e)(runOf(side, measured, commits[side].commit, ports)));
        }
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return [
            { level: 'warning', code: 'rounds-not-saved', text: `${count} measured could not be saved: ${error.message}` },
        ];
    }
    return [
        {
            level: 'notice',
            code: 'rounds-saved',
            text: `${count} measured so far are saved in ${folder}.`.replace('The round measured so far are', 'The round measured is'),
            hint: `Compare them with: benchgate diff --paired --base ${quotePath(files.base)} --head ${quotePath(files.head)}`,
        },
    ];
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
function quotePath(file) {
    return /[^\w./\\:-]/.test(file) ? `"${file}"` : file;
}

// EXTERNAL MODULE: ./lib/app/verdict-report.js
var verdict_report = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/app/gate.js
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
        checkouts = await borrowCheckouts({ repository, base: base.commit, head: head.commit, cleanup: ports.cleanup });
        const measured = await measure(gate.plan, checkouts, rounds, seed, ports);
        if (measured.failure !== null && measured.failure.exitCode === 2 && measured.pairs.length === 0)
            throw measured.failure;
        return conclude(gate, measured, checkouts.notes, seed, ports);
    }
    catch (error) {
        if (!(error instanceof cleanup/* Cancelled */.cJ))
            throw error;
        return conclude(gate, nothingMeasured, [], seed, ports);
    }
    finally {
        await checkouts?.release();
    }
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
    seconds: 0,
    ignored: [],
    machine: null,
    notes: [],
};
function measure(plan, checkouts, judge, seed, ports) {
    return (0,suite/* measureSuite */.bt)({ ...plan.suite, ...plan.measuring, threshold: smallestThreshold(plan) }, checkouts, judge, {
        clock: ports.clock,
        signal: ports.signal,
        cleanup: ports.cleanup,
        environment: ports.environment,
        secrets: ports.secrets,
        chance: (0,random/* createRandom */.s)(seed),
        runner: (0,runner_path/* runnerPath */.M)(),
        temporary: checkouts.temporary,
        progress: ports.progress,
        ...(ports.output === undefined ? {} : { output: ports.output }),
    });
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
            looks = planLooks(fit.minRounds, fit.rounds);
            pairing = fit.pairing;
            return looks;
        },
        look(pairs, look) {
            const { undecided, done } = (0,paired/* comparePaired */.d)(pairs, decisionRule(plan, looks, look, pairing));
            return { undecided, done };
        },
    };
}
function decisionRule({ deciding }, looks, look, pairing) {
    const { threshold, falseAlarmRate, rules } = deciding;
    return { threshold, falseAlarmRate, looks, screenRounds: looks[0] ?? 1, look, pairing, metricRules: (0,gate_rules/* ruleFor */.s)(rules) };
}
function conclude(gate, measured, notes, seed, ports) {
    const { plan } = gate;
    const comparison = compareMeasured(plan, measured);
    const verdict = verdictOn(plan, comparison, measured);
    const saved = measured.ended === 'cancelled' || measured.ended === 'failed' ? saveRounds(measured, gate.commits, ports) : [];
    const report = (0,verdict_report/* composeReport */.ZE)({
        key: gate.key,
        base: { ...gate.commits.base, source: 'paired' },
        head: gate.commits.head,
        seed,
        plan: summarise(plan, measured),
        machine: { ...measured.machine, ...(0,host_machine/* describeMachine */.F)(ports.environment) },
        tool: measured.tool ?? plan.suite.format,
        suiteCommand: plan.suite.run ?? `built-in runner on ${plan.suite.benchFiles.join(', ')}`,
        reproduce: reproduceCommand(plan, gate.commits, seed),
        ignored: measured.ignored,
        notes: [...gate.commits.notes, ...notes, ...measured.notes, ...saved],
    }, comparison, verdict);
    const complete = measured.failure === null && measured.ended !== 'cancelled' && measured.pairs.length > 0;
    return {
        report,
        failure: measured.failure,
        head: complete ? runOf('head', measured, gate.commits.head.commit, ports) : null,
    };
}
function compareMeasured(plan, { pairs, looks, pairing }) {
    if (pairs.length === 0)
        return verdict_report/* emptyComparison */.$u;
    return (0,paired/* comparePaired */.d)(pairs, decisionRule(plan, looks, 'final', pairing)).comparison;
}
function verdictOn({ deciding }, comparison, measured) {
    const { failOn, sensitivity, rules } = deciding;
    const policy = { failOn, sensitivity, rules, waivers: [] };
    if (measured.ended === 'cancelled')
        return (0,judge/* judge */.S)(comparison, { ...policy, cancelledAfter: measured.pairs.length });
    if (measured.failure === null)
        return (0,judge/* judge */.S)(comparison, policy);
    return (0,verdict_report/* failedVerdict */.b9)(measured.failure, deciding, measured.pairs.length === 0 ? null : (0,judge/* judge */.S)(comparison, policy));
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
        ...(measured.because === null ? {} : { because: measured.because }),
    };
}

// EXTERNAL MODULE: ./lib/compare/stored.js + 2 modules
var stored = __webpack_require__(4753);
// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
;// CONCATENATED MODULE: ./lib/app/gate-stored.js
/** Gates one commit against stored runs: head alone is checked out and measured, and compared with what
 *  earlier runs of base's line say about the next. */

















/** Measures head in a checkout of its own. What the suite does wrong is a value. */
async function measureHead({ plan, commits }, repository, ports) {
    const seed = plan.measuring.seed ?? (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const started = ports.clock.now();
    const folder = (0,temporary/* borrowFolder */.Ix)(ports.cleanup);
    const suitePorts = {
        clock: ports.clock,
        signal: ports.signal,
        cleanup: ports.cleanup,
        environment: ports.environment,
        secrets: ports.secrets,
        chance: (0,random/* createRandom */.s)(seed),
        runner: (0,runner_path/* runnerPath */.M)(),
        temporary: folder.path,
        progress: ports.progress,
        ...(ports.output === undefined ? {} : { output: ports.output }),
    };
    const empty = {
        tool: null,
        launches: [],
        ignored: [],
        machine: (0,host_machine/* describeMachine */.F)(ports.environment),
        seed,
        cancelled: false,
    };
    try {
        const root = external_node_path_.join(folder.path, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const worktree = await borrowWorktree(repository, commits.head.commit, root, ports.cleanup);
        try {
            await (0,suite/* setUpSide */.Lx)(plan.suite, 'head', worktree.path, suitePorts);
            const done = await (0,suite/* runSuite */.og)(plan.suite, worktree.path, plan.launches, suitePorts);
            if (done.failure?.exitCode === 2)
                throw done.failure;
            return {
                ...done,
                machine: { ...done.machine, ...(0,host_machine/* describeMachine */.F)(ports.environment) },
                seconds: ports.clock.now() - started,
                cancelled: done.ended === 'cancelled',
                seed,
            };
        }
        finally {
            await worktree.loan.release();
        }
    }
    catch (error) {
        const seconds = ports.clock.now() - started;
        if (error instanceof cleanup/* Cancelled */.cJ || ports.signal.aborted)
            return { ...empty, seconds, failure: null, cancelled: true };
        if (error instanceof failure/* Failure */.HR && error.exitCode !== 2)
            return { ...empty, seconds, failure: error };
        throw error;
    }
    finally {
        await folder.loan.release();
    }
}
function fingerprintOf(head, hashes) {
    return { machine: head.machine, ...(head.tool === null ? {} : { tool: head.tool }), ...hashes };
}
/** The report of a head that was measured, against what was had; `had` is null where no source had anything. */
function concludeStored(gate, head, had, notes, suspected) {
    const { plan } = gate;
    const usable = head.failure === null && !head.cancelled;
    const compared = usable ? compare(plan, head, had?.found ?? null) : { comparison: verdict_report/* emptyComparison */.$u, notes: [] };
    const base = had?.found.label ?? gate.commits.base;
    const report = (0,verdict_report/* composeReport */.ZE)({
        key: gate.key,
        base: { ...base, source: had?.source ?? suspected },
        head: gate.commits.head,
        seed: head.seed,
        plan: gate_stored_summarise(plan, head, had?.found.base.runs.length ?? 0),
        machine: head.machine,
        tool: head.tool ?? plan.suite.format,
        suiteCommand: plan.suite.run ?? `built-in runner on ${plan.suite.benchFiles.join(', ')}`,
        reproduce: reproduceCommand(plan, gate.commits, head.seed),
        ignored: head.ignored,
        notes: [...gate.commits.notes, ...notes, ...(had?.found.notes ?? []), ...compared.notes],
    }, compared.comparison, gate_stored_verdictOn(plan, head, compared.comparison, had !== null));
    return { report, failure: head.failure, head: usable ? gate_stored_runOf(head, gate) : null };
}
function compare({ deciding }, head, found) {
    const { threshold, falseAlarmRate, rules } = deciding;
    if (found === null)
        return { comparison: withoutBaseline(head.launches, threshold), notes: [] };
    const { comparison, cuts } = (0,stored/* compareStored */.hR)(found.base, head.launches, {
        threshold,
        falseAlarmRate,
        metricRules: (0,gate_rules/* ruleFor */.s)(rules),
    });
    return { comparison, notes: [...cutNotes(cuts), ...widthNotes(comparison)] };
}
/** Every benchmark of head, with the one doubt that there is nothing to compare it with. */
function withoutBaseline(launches, threshold) {
    const rows = (0,stored/* reduceRun */.sT)(launches).benchmarks.map((result) => {
        const [metric] = result.metrics;
        return {
            name: result.name,
            metric: metric?.name ?? null,
            unit: metric?.unit ?? null,
            better: metric?.better ?? 'unknown',
            exact: metric?.exact ?? false,
            outcome: result.status === 'ok' ? 'inconclusive' : result.status,
            base: null,
            head: metric?.value ?? null,
            change: null,
            p: null,
            rounds: 0,
            detectable: null,
            scatter: null,
            threshold,
            doubt: result.status === 'ok' ? { code: 'no-baseline' } : null,
            ...(result.status === 'ok' ? {} : { message: result.message, where: 'head' }),
        };
    });
    return { suite: { change: null, benchmarks: 0 }, benchmarks: rows };
}
/** A missing baseline is nobody's fault and never blocks by itself; a suite that fails does. */
function gate_stored_verdictOn({ deciding }, head, comparison, had) {
    const { failOn, sensitivity, rules } = deciding;
    if (head.failure !== null)
        return (0,verdict_report/* failedVerdict */.b9)(head.failure, deciding, null);
    if (head.cancelled) {
        return { kind: 'inconclusive', exitCode: model_verdict/* exitCodes */.h.inconclusive, reasons: [{ code: 'cancelled', rounds: 0 }] };
    }
    const verdict = (0,judge/* judge */.S)(comparison, { failOn, sensitivity, rules, waivers: [] });
    const open = comparison.benchmarks.filter(({ outcome }) => outcome === 'inconclusive').length;
    const failed = verdict.reasons.some(({ code }) => code === 'failed');
    if (had || failed || open === 0)
        return verdict;
    const exitCode = failOn.includes('inconclusive') ? model_verdict/* exitCodes */.h.inconclusive : model_verdict/* exitCodes */.h.pass;
    return { kind: 'inconclusive', exitCode, reasons: [{ code: 'inconclusive', benchmarks: open }] };
}
function cutNotes(cuts) {
    if (cuts.length === 0)
        return [];
    const names = cuts.slice(0, 3).map(({ name, dropped }) => `${name} (${(0,numbers/* counted */.hS)(dropped, 'run')})`);
    const text = `The stored history changed its level, and runs before the change were left out: ${names.join(', ')}${cuts.length > 3 ? ` and ${cuts.length - 3} more` : ''}.`;
    return [{ level: 'notice', code: 'history-cut', text }];
}
/** How little stored runs can see, said beside what they decided. */
function widthNotes({ benchmarks }) {
    const widths = benchmarks
        .map(({ detectable }) => detectable)
        .filter((width) => width !== null)
        .sort((a, b) => a - b);
    const typical = widths[widths.length >> 1];
    if (typical === undefined)
        return [];
    const text = `Against stored runs, changes from ${(0,numbers/* percent */.KN)(typical)} on are found for a typical benchmark.`;
    return [{ level: 'notice', code: 'stored-width', text, hint: '`baseline: paired` finds much smaller ones.' }];
}
function gate_stored_summarise({ deciding }, head, runs) {
    const { threshold, falseAlarmRate } = deciding;
    return {
        pairing: 'stored',
        rounds: runs,
        maxRounds: runs,
        looks: [runs],
        threshold,
        falseAlarmRate,
        seconds: head.seconds,
        budgetSeconds: null,
        ended: head.cancelled ? 'cancelled' : 'given',
    };
}
function gate_stored_runOf(head, { commits }) {
    const { tool, launches, ignored, machine } = head;
    return {
        schema: 'benchgate/run/1',
        tool: tool ?? 'benchgate',
        launches,
        ignored,
        machine,
        commit: commits.head.commit,
    };
}

// EXTERNAL MODULE: ./lib/app/store-access.js + 9 modules
var store_access = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/baseline/fingerprint.js
var fingerprint = __webpack_require__(1699);
// EXTERNAL MODULE: ./lib/baseline/record.js
var baseline_record = __webpack_require__(5646);
// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
;// CONCATENATED MODULE: ./lib/baseline/search.js
/** Finds what a commit can be compared with among the stored runs: those of its nearest first-parent
 *  ancestors (itself first), within a stated distance, sorted by whether they come from the same kind of
 *  machine. Order is that of the commits: clocks of runners do not bear on it. */



const searchDistance = 200;
const searchMost = 40;
/** @throws Failure for a branch or record that cannot be read. */
async function searchBaseline(store, repository, request) {
    const { suite, base, distance } = request;
    const all = await store.list();
    const folder = (0,record_path/* suiteFolder */.Jn)(suite);
    const listing = { ...all, entries: all.entries.filter((entry) => entry.folder === folder) };
    const none = (because) => ({
        kind: 'none',
        because,
        notes: strangerNotes(listing.strangers, store.branch),
    });
    if (listing.commit === null)
        return none(`the branch ${store.branch} does not exist yet`);
    if (listing.entries.length === 0) {
        const others = [...new Set(all.entries.map((entry) => entry.folder))].sort();
        const known = others.length === 0 ? '' : ` (it has runs of ${others.slice(0, 5).join(', ')})`;
        return none(`the branch ${store.branch} holds no run of ${suite} yet${known}`);
    }
    const ancestors = await firstParents(repository, store, base, distance + 1);
    if (ancestors.length === 0)
        return none(`commit ${base.slice(0, 12)} is known neither here nor to the remote`);
    const entries = nearestEntries(listing.entries, ancestors, request.most);
    const [first] = entries;
    if (first === undefined) {
        return none(`none of the ${ancestors.length} commits up to ${base.slice(0, 12)} has a stored run of ${suite}`);
    }
    const positions = new Map(ancestors.map((commit, steps) => [commit, steps]));
    const compared = [];
    const notes = [...strangerNotes(listing.strangers, store.branch)];
    for await (const record of store.read(entries)) {
        if ((0,baseline_record/* isFromPullRequest */.n)(record))
            notes.push(pullRequestNote(record));
        else
            compared.push({ record, steps: positions.get(record.commit), differences: (0,fingerprint/* differencesOf */.g6)(record, request.now) });
        if (record.time > request.time + 86_400)
            notes.push(futureNote(record));
    }
    if (compared.length === 0)
        return none('every stored run near it was measured for a pull request');
    const by = (kind) => compared.filter(({ differences }) => (0,fingerprint/* comparability */.tU)(differences) === kind).reverse();
    const nearest = compared[0];
    return {
        kind: 'found',
        nearest: { commit: nearest.record.commit, steps: nearest.steps },
        same: by('same'),
        otherMachine: by('other-machine'),
        otherSuite: by('other-suite'),
        notes,
    };
}
/** A commit and its first-parent ancestors, nearest first. A shallow checkout knows few; the remote is asked then. */
async function firstParents(repository, store, base, count) {
    const answer = await repository.git.attempt(['rev-list', '--first-parent', `--max-count=${count}`, base, '--']);
    const here = answer.ok ? answer.text.split('\n').filter((line) => line !== '') : [];
    if (here.length >= count || (here.length > 0 && !repository.shallow))
        return here;
    const there = await store.firstParents(base, count);
    return there.length > here.length ? there : here;
}
/** Nearest first; of one commit the latest run and attempt first. */
function nearestEntries(entries, ancestors, most) {
    const byCommit = new Map();
    for (const entry of entries) {
        const known = byCommit.get(entry.commit);
        if (known === undefined)
            byCommit.set(entry.commit, [entry]);
        else
            known.push(entry);
    }
    const found = [];
    for (const commit of ancestors) {
        const runs = byCommit.get(commit);
        if (runs !== undefined)
            found.push(...runs.sort(latestFirst));
        if (found.length >= most)
            break;
    }
    return found.slice(0, most);
}
function latestFirst(a, b) {
    const [x, y] = [a.run.padStart(64, '0'), b.run.padStart(64, '0')];
    return x === y ? b.attempt - a.attempt : x < y ? 1 : -1;
}
function strangerNotes(strangers, branch) {
    if (strangers.length === 0)
        return [];
    return [
        {
            level: 'notice',
            code: 'unrelated-files',
            text: `Files on ${branch} that are no stored runs were left alone: ${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? ' and more' : ''}.`,
        },
    ];
}
function pullRequestNote(record) {
    const text = `The stored run ${record.run} of ${record.commit.slice(0, 12)} was measured for a pull request and is no baseline.`;
    return { level: 'warning', code: 'untrusted-record', text, hint: 'Store runs of pushes only (`store: auto`).' };
}
function futureNote(record) {
    const day = new Date(record.time * 1000).toISOString().slice(0, 10);
    const text = `The stored run ${record.run} of ${record.commit.slice(0, 12)} is dated ${day}, which is still to come: a clock was wrong. Runs are ordered by their commits, so nothing depends on it.`;
    return { level: 'notice', code: 'clock-skew', text };
}

// EXTERNAL MODULE: ./lib/app/result-files.js
var result_files = __webpack_require__(1924);
;// CONCATENATED MODULE: ./lib/app/stored-baseline.js
/** Finds stored runs to compare with: on the data branch, or in result files. What could not be had comes
 *  back with the reason, since another source may follow. */







function findStored(source, request, repository, ports) {
    return source === 'branch' ? fromBranch(request, repository, ports) : fromFiles(request, ports);
}
async function fromBranch(request, repository, ports) {
    const { suite, branch, now, base } = request;
    const store = await (0,store_access/* openHistory */.j)(repository, branch, ports);
    try {
        const search = await searchBaseline(store, repository, {
            suite,
            base: base.commit,
            now,
            distance: searchDistance,
            most: searchMost,
            time: ports.clock.date().getTime() / 1000,
        });
        if (search.kind === 'none')
            return search;
        const { nearest, same, otherMachine, otherSuite, notes } = search;
        const used = same.length > 0 ? same : otherMachine;
        const described = describeUse(used, { same, otherMachine, otherSuite }, now);
        if (used.length === 0)
            return { kind: 'none', because: described.because, notes };
        const latest = used.at(-1);
        const chosen = `${(0,numbers/* counted */.hS)(used.length, 'stored run')} up to ${stepsText(latest.steps)} ${base.label}, on ${branch}`;
        return {
            kind: 'had',
            base: storedBase(used, same.length > 0, now),
            label: { commit: latest.record.commit, label: `${branch} at ${latest.record.commit.slice(0, 12)}`, chosen },
            decides: same.length >= stored/* fewestRuns */.R_,
            notes: [...notes, ...described.notes, nearestNote(nearest, base.label, branch)],
        };
    }
    finally {
        await store.close();
    }
}
function stepsText(steps) {
    return steps === 0 ? 'exactly' : `${(0,numbers/* counted */.hS)(steps, 'commit')} before`;
}
function nearestNote({ commit, steps }, base, branch) {
    const where = steps === 0 ? `is ${base} itself` : `is ${(0,numbers/* counted */.hS)(steps, 'commit')} before ${base}`;
    const text = `The nearest stored run on ${branch} ${where}: ${commit.slice(0, 12)}.`;
    return { level: 'notice', code: 'stored-baseline', text };
}
function storedBase(used, same, now) {
    const runs = used.map(({ record }) => record.launches);
    if (same)
        return { runs, otherMachine: null };
    return { runs, otherMachine: { base: (0,fingerprint/* describeFingerprint */.ML)(used.at(-1).record), head: (0,fingerprint/* describeFingerprint */.ML)(now) } };
}
/** What the fingerprints decided, said where they decided something. */
function describeUse(used, groups, now) {
    const notes = [];
    const { same, otherMachine, otherSuite } = groups;
    if (otherMachine.length > 0) {
        const machines = [...new Set(otherMachine.map(({ record }) => (0,fingerprint/* describeFingerprint */.ML)(record)))];
        const text = `${(0,numbers/* counted */.hS)(otherMachine.length, 'stored run')} of another machine ${same.length > 0 ? 'left out' : 'shown, but nothing is decided by them'}: ${machines.slice(0, 3).join('; ')}. This machine: ${(0,fingerprint/* describeFingerprint */.ML)(now)}.`;
        const hint = '`baseline: branch, paired` measures both sides here where stored runs do not do.';
        notes.push({ level: same.length > 0 ? 'notice' : 'warning', code: 'other-machine', text, hint });
    }
    const because = otherSuite.length === 0
        ? 'no stored run is near it'
        : `${(0,numbers/* counted */.hS)(otherSuite.length, 'stored run')} cannot be compared: ${differenceText(otherSuite.at(-1).differences, 'hard')}`;
    if (otherSuite.length > 0 && used.length > 0)
        notes.push({ level: 'notice', code: 'other-suite', text: `${because}.` });
    const soft = used.at(-1)?.differences.filter(({ strength }) => strength === 'soft') ?? [];
    if (soft.length > 0) {
        const text = `The nearest stored run differs in ${differenceText(soft, 'soft')}; it is compared all the same.`;
        notes.push({ level: 'warning', code: 'surroundings-changed', text });
    }
    return { notes, because };
}
function differenceText(differences, strength) {
    return differences
        .filter((difference) => difference.strength === strength)
        .map(({ key, stored, now }) => `${key} (${stored} then, ${now} now)`)
        .join(', ');
}
/** Each name is one run, whatever number of launches it holds. */
async function fromFiles({ files, format, now }, { directory }) {
    if (files.length === 0)
        return { kind: 'none', because: '`baseline-file` names no file', notes: [] };
    const runs = [];
    let other = null;
    let commit = null;
    for (const name of files) {
        const set = await (0,result_files/* readResultSet */.I)([name], { directory, format });
        const differences = (0,fingerprint/* differencesOf */.g6)({ machine: set.machine, tool: set.tool }, now);
        if ((0,fingerprint/* comparability */.tU)(differences) === 'other-suite') {
            throw new failure/* Failure */.HR(`${name} cannot be compared: ${differenceText(differences, 'hard')}`, {
                hint: 'Name result files of the same suite in `baseline-file`.',
                exitCode: 2,
            });
        }
        if ((0,fingerprint/* comparability */.tU)(differences) === 'other-machine') {
            other = { base: (0,fingerprint/* describeFingerprint */.ML)(set), head: (0,fingerprint/* describeFingerprint */.ML)(now) };
        }
        runs.push(set.launches);
        commit = set.commit;
    }
    const label = files.length <= 3 ? files.join(', ') : `${files.slice(0, 2).join(', ')} and ${files.length - 2} more files`;
    return {
        kind: 'had',
        base: { runs, otherMachine: other },
        label: { commit, label, chosen: `${(0,numbers/* counted */.hS)(files.length, 'file')} of \`baseline-file\`` },
        decides: other === null && runs.length >= stored/* fewestRuns */.R_,
        notes: [],
    };
}

// EXTERNAL MODULE: ./lib/app/suite-hashes.js
var suite_hashes = __webpack_require__(5604);
;// CONCATENATED MODULE: ./lib/app/gate-by.js
/** Gates against the first baseline that can be had, in the order that the user gave, and says why the
 *  earlier ones could not. Stored runs that cannot decide anything (too few, another machine) give way
 *  to what follows them, and are used where nothing follows. */






async function gateBy(request, repository, ports) {
    const sources = request.plan.baseline;
    if (sources.length === 1 && sources[0] === 'paired')
        return gate(request, repository, ports);
    return new Attempts(request, repository, ports).through(sources);
}
class Attempts {
    notes = [];
    head = null;
    /** The first stored runs that were found and cannot decide. */
    weak = null;
    request;
    repository;
    ports;
    constructor(request, repository, ports) {
        this.request = request;
        this.repository = repository;
        this.ports = ports;
    }
    async through(sources) {
        let failed = null;
        for (const [i, source] of sources.entries()) {
            const isLast = i === sources.length - 1;
            if (source !== 'paired') {
                const done = await this.stored(source, isLast);
                if (done !== null)
                    return done;
                continue;
            }
            const gated = await gate(this.request, this.repository, this.ports);
            if (gated.failure === null || gated.report.plan.rounds > 0)
                return this.annotate(gated);
            failed = gated;
            this.pass(source, gated.failure.message);
        }
        if (this.weak !== null)
            return this.conclude(this.weak);
        if (failed !== null)
            return this.annotate(failed);
        return this.conclude(null, sources.find((source) => source !== 'paired'));
    }
    /** Null where another source is to be tried. */
    async stored(source, isLast) {
        // Looked for before anything is measured: measuring an hour for nothing is what this mode is to avoid.
        const first = await this.look(source);
        if (first.kind === 'none' || !(first.decides || isLast))
            return this.setAside(source, first, isLast);
        this.head ??= await measureHead(this.request, this.repository, this.ports);
        if (this.head.failure !== null || this.head.cancelled)
            return this.conclude({ source, found: first });
        // Tool and runtime are known only now.
        const found = await this.look(source);
        if (found.kind === 'had' && (found.decides || isLast))
            return this.conclude({ source, found });
        return this.setAside(source, found, isLast);
    }
    async setAside(source, found, isLast) {
        if (found.kind === 'none') {
            this.notes.push(...found.notes);
            this.pass(source, found.because);
        }
        else {
            this.weak ??= { source, found };
            this.pass(source, weakness(found));
        }
        if (!isLast || this.weak !== null)
            return null;
        this.head ??= await measureHead(this.request, this.repository, this.ports);
        return null;
    }
    async look(source) {
        const { plan, commits } = this.request;
        const { benchFiles, workingDirectory, format } = plan.suite;
        const hashes = await (0,suite_hashes/* suiteHashes */.R)(this.repository, commits.head.commit, benchFiles, workingDirectory, this.ports.cleanup);
        const machine = (0,host_machine/* describeMachine */.F)(this.ports.environment);
        const request = {
            suite: (0,store_access/* suiteKey */.a)(plan.key, this.ports.environment),
            base: commits.base,
            branch: plan.dataBranch,
            files: plan.baselineFiles,
            format,
            now: this.head === null ? { machine, ...hashes } : fingerprintOf(this.head, hashes),
        };
        return findStored(source, request, this.repository, this.ports);
    }
    async conclude(candidate, suspected = 'branch') {
        this.head ??= await measureHead(this.request, this.repository, this.ports);
        return concludeStored(this.request, this.head, candidate, this.notes, suspected);
    }
    pass(source, because) {
        this.notes.push({
            level: 'warning',
            code: 'baseline-not-used',
            text: `Baseline \`${source}\` was not used: ${because}.`.replace(/\.\.$/, '.'),
        });
    }
    annotate(gated) {
        if (this.notes.length === 0)
            return gated;
        return { ...gated, report: { ...gated.report, notes: [...this.notes, ...gated.report.notes] } };
    }
}
function weakness({ base }) {
    if (base.otherMachine !== null)
        return `its runs are of another machine (${base.otherMachine.base})`;
    return `it has only ${base.runs.length} comparable run${base.runs.length === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/app/settings.js + 2 modules
var app_settings = __webpack_require__(1264);
// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/complain.js
var complain = __webpack_require__(6447);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(5364);
// EXTERNAL MODULE: ./lib/cli/tell.js
var tell = __webpack_require__(2923);
;// CONCATENATED MODULE: ./lib/cli/compare.js
/** `benchgate compare [BASE] [HEAD] [-- COMMAND]` */









async function compareCommand(line) {
    (0,command_line/* refuseMore */.o)(line, 2, 'benchgate compare takes BASE and HEAD; the suite’s command goes after --');
    const { options, positionals, rest, world } = line;
    const [base, head] = positionals;
    if (base !== undefined && options.has('base-ref')) {
        throw new failure/* UsageFailure */.wK(`base is named twice: ${base}, and --base-ref`, { hint: 'Leave one of them out.' });
    }
    const repository = await (0,measuring/* repositoryOf */._)(world);
    const { settings, rules } = await (0,app_settings/* configure */.j)('compare', options, { directory: world.directory, root: repository.top });
    const plan = (0,config_plan/* readPlan */.m3)(settings, rules, rest);
    const commits = await chooseCommits(repository, base ?? plan.baseRef, head ?? null);
    for (const [side, { commit, label, chosen, subject }] of [
        ['Base', commits.base],
        ['Head', commits.head],
    ]) {
        world.log.info(`${side}: ${commit.slice(0, 12)} ${chosen ?? label}: ${subject ?? ''}`);
    }
    const { ports, watcher } = (0,measuring/* measuringPorts */.g)(world, settings.verbose);
    try {
        const { report, failure } = await gateBy({ plan, commits, key: plan.key ?? 'local' }, repository, ports);
        watcher.stop();
        if (failure !== null)
            (0,complain/* complainAbout */.p)(failure, 'compare', world.log);
        if (failure === null || report.plan.rounds > 0 || settings.json)
            await (0,tell/* tell */.q)(report, settings.json, world);
        return report.exitCode;
    }
    finally {
        watcher.stop();
    }
}


/***/ })

};
