export const id = 596;
export const ids = [596];
export const modules = {

/***/ 1537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ suiteHashes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_path_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2410);
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
        const patterns = benchFiles.map(_host_path_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .pathGlob */ .Q);
        const prefix = root === '.' || root === '' ? '' : `${root}/`;
        const isBench = (file) => file.startsWith(prefix) && patterns.some((matches) => matches(file.slice(prefix.length)));
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

/***/ 1699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ describeFingerprint),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   tU: () => (/* binding */ comparability)
/* harmony export */ });
/** The fingerprint of a run: what must be alike for two runs to be compared, and what had better be.
 *
 *  Hard keys: processor architecture, system, major version of the runtime, tool, benchmark sources. Where
 *  one differs, the numbers are about different things. Machine keys: processor model and number of cores.
 *  Where one differs, the change of machine drowns that of the code (hosted runners hand out models that
 *  differ by a quarter under one label). Soft keys: image, kernel, memory, exact runtime, dependencies:
 *  compared, and said. A key that one side does not know decides nothing. */
const gibibyte = 1024 ** 3;
const keys = [
    { name: 'architecture', strength: 'hard', of: ({ machine }) => architecture(machine.arch) },
    { name: 'system', strength: 'hard', of: ({ machine }) => family(machine.os) },
    { name: 'runtime', strength: 'hard', of: ({ machine }) => majorOf(machine.runtime) },
    { name: 'tool', strength: 'hard', of: ({ tool }) => tool },
    { name: 'benchmark sources', strength: 'hard', of: ({ sources }) => sources?.slice(0, 12) },
    { name: 'processor', strength: 'machine', of: ({ machine }) => machine.cpu },
    { name: 'cores', strength: 'machine', of: ({ machine }) => machine.cores?.toString() },
    { name: 'memory', strength: 'soft', of: ({ machine }) => memoryClass(machine.memory) },
    { name: 'image', strength: 'soft', of: ({ machine }) => machine.image },
    { name: 'operating system', strength: 'soft', of: ({ machine }) => machine.os },
    { name: 'kernel', strength: 'soft', of: ({ machine }) => machine.kernel?.split(/[.-]/).slice(0, 2).join('.') },
    { name: 'runtime version', strength: 'soft', of: ({ machine }) => machine.runtime },
    { name: 'dependencies', strength: 'soft', of: ({ dependencies }) => dependencies?.slice(0, 12) },
];
/** Where two fingerprints differ, hard keys first. */
function differencesOf(stored, now) {
    return keys.flatMap(({ name, strength, of }) => {
        const [a, b] = [of(stored), of(now)];
        return a === undefined || b === undefined || a === b ? [] : [{ key: name, strength, stored: a, now: b }];
    });
}
/** `same`: alike in all hard and machine keys. */
function comparability(differences) {
    if (differences.some(({ strength }) => strength === 'hard'))
        return 'other-suite';
    return differences.some(({ strength }) => strength === 'machine') ? 'other-machine' : 'same';
}
/** One line for people: `AMD EPYC 7763, 4 cores, linux x64, Node 24`. */
function describeFingerprint({ machine }) {
    const parts = [
        machine.cpu,
        machine.cores === undefined ? undefined : `${machine.cores} cores`,
        machine.os,
        machine.arch,
        majorOf(machine.runtime),
    ];
    const known = parts.filter((part) => part !== undefined);
    return known.length === 0 ? 'an unknown machine' : known.join(', ');
}
/** Tools name one and the same architecture differently. */
function architecture(arch) {
    const name = arch?.toLowerCase();
    if (name === 'x86_64' || name === 'amd64')
        return 'x64';
    return name === 'aarch64' ? 'arm64' : name;
}
function family(os) {
    if (os === undefined)
        return undefined;
    if (/darwin|mac ?os|os x/i.test(os))
        return 'macOS';
    return /windows|microsoft/i.test(os) ? 'Windows' : 'Linux or other';
}
/** `Node v24.1.0` is `Node 24`; below version 1 and for Python, Go and their like the second number counts too. */
function majorOf(runtime) {
    const found = runtime === undefined ? null : /^(?<name>\D*?)\s*v?(?<major>\d+)(?:\.(?<minor>\d+))?/.exec(runtime);
    if (found?.groups === undefined)
        return runtime;
    const { name = '', major = '', minor } = found.groups;
    const both = major === '0' || /^(python|go|ruby|php|rust|julia)/i.test(name);
    return `${name} ${both && minor !== undefined ? `${major}.${minor}` : major}`.trim();
}
/** Whole gibibytes, to a power of two: what a machine reports varies by what its firmware keeps. */
function memoryClass(memory) {
    return memory === undefined ? undefined : `${2 ** Math.round(Math.log2(Math.max(1, memory / gibibyte)))} GiB`;
}


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./lib/app/configuration.js + 3 modules
var configuration = __webpack_require__(9717);
// EXTERNAL MODULE: ./lib/model/failure.js
var model_failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/host/repository.js
var host_repository = __webpack_require__(9576);
;// CONCATENATED MODULE: ./lib/host/ancestry.js
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
        throw new model_failure/* Failure */.HR(`${ancestry_short(a)} and ${ancestry_short(b)} have no common history`, {
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
    throw new model_failure/* Failure */.HR(`The merge base of ${ancestry_short(a)} and ${ancestry_short(b)} is not in this shallow checkout, and could not be fetched`, {
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
    throw new model_failure/* Failure */.HR(`Commit ${ancestry_short(hash)} is not in this checkout, and could not be fetched from ${remote}`, {
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
    throw new model_failure/* Failure */.HR(`"${ref}" is neither in this checkout nor a branch or tag of ${remote}`, {
        hint: 'Check the name in `base-ref`.',
        exitCode: 2,
        ...(answer.ok ? {} : { output: answer.said }),
    });
}
async function remoteOf(repository) {
    const remote = await (0,host_repository/* historyRemote */.H5)(repository);
    if (remote !== null)
        return remote;
    throw new model_failure/* Failure */.HR('History is missing here, and there is no remote called `origin` to fetch it from', {
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
function ancestry_short(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
}

;// CONCATENATED MODULE: ./lib/app/gating/compared-commits.js
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
        throw new model_failure/* UsageFailure */.wK(`${head.label} is the first commit of this repository: there is nothing to compare it with.`, {
            hint: 'Name the commit to compare with: in a workflow by the input base-ref, else as in benchgate compare BASE HEAD.',
        });
    }
    const why = name === null ? 'no default branch was found' : `${head.label} is on ${name}`;
    return { commit: parent, label: `${head.label}~1`, chosen: `the commit before ${head.label}, since ${why}` };
}
async function commonCommit(repository, tip, head) {
    return repository.shallow ? obtainMergeBase(repository, tip, head) : (0,host_repository/* mergeBase */.wu)(repository, tip, head);
}
async function sameNotes(repository, base, head) {
    if (base === head)
        return [{ code: 'same-commit' }];
    return (await (0,host_repository/* sameTree */.PQ)(repository, base, head)) ? [{ code: 'same-files' }] : [];
}

// EXTERNAL MODULE: ./lib/host/machine.js
var host_machine = __webpack_require__(9491);
// EXTERNAL MODULE: ./lib/baseline/unavailable.js
var unavailable = __webpack_require__(6021);
;// CONCATENATED MODULE: ./lib/baseline/artifact/trust.js
/** Whom to believe. Everybody who can start a workflow can upload an artifact of any name, pull requests
 *  of strangers included; it says nothing about itself that could not be made up. A baseline is only what
 *  a push to the default branch of this very repository uploaded: that code has been reviewed. */
/** By what the list says; null where nothing speaks against it. Sorted by how telling they are. */
function whyNotListed({ expired, run }, home) {
    if (run === null)
        return 'of an unknown run';
    if (run.repositoryId !== home.repositoryId)
        return 'of another repository';
    if (run.headRepositoryId !== home.repositoryId)
        return 'from a fork';
    if (run.headBranch !== home.defaultBranch)
        return 'of another branch';
    return expired ? 'expired' : null;
}
/** By the run itself, which has to be asked for one by one. */
function whyNotProduced(artifact, run, home) {
    if (run === null)
        return 'its run is gone';
    if (run.event !== 'push')
        return `its run was started by \`${run.event}\`, not by a push`;
    if (run.headBranch !== home.defaultBranch)
        return `its run is of the branch ${run.headBranch}`;
    if (run.headSha !== artifact.headSha)
        return `its run is of ${run.headSha.slice(0, 12)}`;
    // What GitHub runs on its own behalf has no file.
    return run.path.startsWith('.github/workflows/') ? null : `its run is of no workflow file (${run.path})`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/host/zip.js
/** Reads a zip archive that somebody else made, in memory and never onto the disk. What an archive says
 *  about itself is a claim: the limits are enforced while unpacking, so that a bomb is noticed when it
 *  goes off and not after. */


/** The files of an archive, in its own order; folders are left out.
 *  @throws Failure for an archive that is cut short or beyond the limits, and for names that lead
 *  elsewhere, links, encrypted files and two files of one name. Its message begins with `the archive`. */
async function readZip(bytes, limits) {
    const archive = await openArchive(bytes);
    const files = new Map();
    let left = limits.mostBytes;
    for (const entry of await listEntries(archive, limits)) {
        const { fileName: name } = entry;
        if (files.has(name))
            throw refusal(`holds ${shown(name)} twice`);
        const data = await unpack(archive, entry, Math.min(left, limits.mostEntryBytes));
        left -= data.length;
        files.set(name, { name, data });
    }
    return [...files.values()];
}
async function openArchive(bytes) {
    const { default: yauzl } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Promise((resolve, reject) => {
        // Strict names: a backslash is a separator on Windows, and would be a way around the check of names.
        yauzl.fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (error, archive) => {
            if (error === null)
                resolve(archive);
            else
                reject(unreadable(error));
        });
    });
}
/** All files by the directory at the archive's end, before any of them is unpacked. */
function listEntries(archive, { mostEntries }) {
    return new Promise((resolve, reject) => {
        const entries = [];
        let count = 0;
        archive.on('error', (error) => reject(unreadable(error)));
        archive.on('end', () => resolve(entries));
        archive.on('entry', (entry) => {
            count += 1;
            const wrong = count > mostEntries ? `holds more than ${mostEntries} files` : whyNotPlain(entry);
            if (wrong !== null) {
                reject(refusal(wrong));
                return;
            }
            if (!isFolder(entry))
                entries.push(entry);
            archive.readEntry();
        });
        archive.readEntry();
    });
}
function isFolder({ fileName }) {
    return fileName.endsWith('/');
}
const regularFile = 0o100000;
const folder = 0o040000;
const zip_link = 0o120000;
const typeMask = 0o170000;
/** Names are checked by the library already: absolute ones, `..` and backslashes are its errors. */
function whyNotPlain(entry) {
    const name = shown(entry.fileName);
    if (entry.fileName === '' || /[\u0000-\u001f]/.test(entry.fileName))
        return `holds a file with the name ${name}`;
    if (entry.isEncrypted())
        return `holds ${name}, which is encrypted`;
    // The upper half is the mode of the file where the archive was made on a Unix, else zero.
    const type = (entry.externalFileAttributes >>> 16) & typeMask;
    if (type === zip_link)
        return `holds ${name}, which is a symbolic link`;
    if (type !== 0 && type !== (isFolder(entry) ? folder : regularFile))
        return `holds ${name}, which is no plain file`;
    return null;
}
/** @param most bytes that this file may have. */
async function unpack(archive, entry, most) {
    const name = shown(entry.fileName);
    const tooLarge = (size) => refusal(`unpacks to more than allowed: ${name} has ${size}, and ${most} may be`);
    if (entry.uncompressedSize > most)
        throw tooLarge(`${entry.uncompressedSize} bytes`);
    const parts = [];
    let size = 0;
    try {
        for await (const part of await openEntry(archive, entry)) {
            size += part.length;
            if (size > most)
                throw tooLarge(`at least ${size} bytes`);
            parts.push(part);
        }
    }
    catch (error) {
        if (error instanceof model_failure/* Failure */.HR)
            throw error;
        throw refusal(`is damaged at ${name}: ${error.message}`, error);
    }
    const data = Buffer.concat(parts);
    // Not in the first versions of Node 20.
    if (typeof external_node_zlib_.crc32 === 'function' && external_node_zlib_.crc32(data) !== entry.crc32) {
        throw refusal(`is damaged at ${name}: its checksum does not fit`);
    }
    return data;
}
function openEntry(archive, entry) {
    return new Promise((resolve, reject) => {
        archive.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
    });
}
function unreadable(error) {
    return refusal(`cannot be read: ${error.message}`, error);
}
function refusal(found, cause) {
    return new model_failure/* Failure */.HR(`the archive ${found}`, cause === undefined ? {} : { cause });
}
/** Names are the maker's words. */
function shown(name) {
    return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

// EXTERNAL MODULE: ./lib/baseline/read-record.js + 1 modules
var read_record = __webpack_require__(5248);
// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
;// CONCATENATED MODULE: ./lib/baseline/artifact/unpack.js
/** An archive to the one record in it, or a failure that says what was found instead. */




/** Of the archive. A record of 1,000 benchmarks has 100 kB, unpacked. */
const largestArchive = 16 * 1024 * 1024;
const limits = { mostEntries: 100, mostBytes: 64 * 1024 * 1024, mostEntryBytes: 64 * 1024 * 1024 };
/** @throws Failure for anything but one sound record of that suite, commit and run. */
async function unpackRecord(archive, { suite, commit, run }) {
    const files = await readZip(archive, limits);
    const [file] = files;
    if (file === undefined || files.length > 1) {
        throw new model_failure/* Failure */.HR(`the archive should hold one stored run, found ${namesOf(files.map(({ name }) => name))}`);
    }
    const path = (0,record_path/* parseRecordPath */.OT)(file.name);
    if (path === null)
        throw new model_failure/* Failure */.HR(`the archive holds ${JSON.stringify(file.name)}, which is no stored run`);
    for (const [what, found, wanted] of [
        ['suite', path.folder, (0,record_path/* suiteFolder */.Jn)(suite)],
        ['commit', path.commit, commit],
        ['run', path.run, run],
    ]) {
        if (found !== wanted)
            throw new model_failure/* Failure */.HR(`the archive holds a run of ${what} ${found}, expected ${wanted}`);
    }
    // What the file says about itself has to agree with its name, which agrees with what GitHub says.
    return (0,read_record/* readRecord */.a)(file.name, file.data);
}
function namesOf(names) {
    if (names.length === 0)
        return 'nothing';
    const shown = names.slice(0, 3).map((name) => JSON.stringify(name));
    return `${names.length} files: ${shown.join(', ')}${names.length > 3 ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./lib/baseline/artifact/artifact-source.js
/** Artifacts of the default branch's runs as a place to search for baselines. One name for all runs of a
 *  suite, so that one request lists a hundred of them with their commits; each that is near enough is
 *  then looked at: its run, its archive, its record. */




/** Each costs three requests, of a thousand that a repository has in an hour. */
const mostArtifacts = 16;
/** Looked at beside each other. */
const atOnce = 4;
function artifactSource(options) {
    const { service, artifact: name, firstParents, close } = options;
    let home = null;
    const homeOf = () => {
        home ??= service.home();
        return home;
    };
    // A baseline is looked for before head is measured and after it.
    const known = new Map();
    const begin = (suite, entry) => {
        const { id } = entry.artifact;
        const reading = known.get(id) ?? homeOf().then((place) => readEntry(service, suite, entry, place));
        known.set(id, reading);
        return reading;
    };
    return {
        name: `artifacts ${name}`,
        where: `in artifacts ${name}`,
        async list() {
            const { artifacts, complete } = await service.list(name);
            const { entries, left } = sift(artifacts, await homeOf());
            const notes = leftOutNotes(left, name);
            if (entries.length > 0)
                return { entries, notes, empty: null };
            const among = complete ? '' : ` among the newest ${artifacts.length}`;
            return { entries, notes, empty: `no push to the default branch has an artifact ${name}${among}` };
        },
        async *read(suite, entries) {
            for (const [i, entry] of entries.entries()) {
                // What fails ahead of its turn is told when it is its turn.
                for (const next of entries.slice(i + 1, i + atOnce))
                    begin(suite, next).catch(() => undefined);
                yield await begin(suite, entry);
            }
        },
        firstParents,
        close,
    };
}
/** What may be a baseline, and how many may not, by why. */
function sift(artifacts, home) {
    const entries = [];
    const left = new Map();
    for (const artifact of artifacts) {
        const { run } = artifact;
        const why = whyNotListed(artifact, home);
        if (why !== null)
            left.set(why, (left.get(why) ?? 0) + 1);
        // The attempt is in the record; a later one has a later artifact.
        else if (run !== null)
            entries.push({
                commit: run.headSha,
                run: String(run.id),
                attempt: artifact.id,
                artifact: { ...artifact, run },
            });
    }
    return { entries, left };
}
async function readEntry(service, suite, { artifact }, home) {
    const { run } = artifact;
    const why = whyNotProduced(run, await service.run(run.id), home);
    if (why !== null)
        return { kind: 'refused', note: refusedNote(artifact.name, run.headSha, why) };
    const what = `The artifact ${artifact.name} of run ${run.id} (commit ${run.headSha.slice(0, 12)})`;
    const archive = await service.download(artifact, largestArchive).catch((error) => rethrow(error, what));
    const expected = { suite, commit: run.headSha, run: String(run.id) };
    const record = await unpackRecord(archive, expected).catch((error) => rethrow(error, what));
    return { kind: 'record', record };
}
/** A failure is about what was uploaded, unless nothing could be had at all. */
function rethrow(error, what) {
    if (!(error instanceof model_failure/* Failure */.HR) || error instanceof unavailable/* Unavailable */.$)
        throw error;
    throw new model_failure/* Failure */.HR(`${what} is no sound baseline: ${error.message}`, {
        hint: 'Nothing is compared with a part of it. Delete the artifact on the page of the run; the next push stores a new one.',
        cause: error,
    });
}
function leftOutNotes(left, name) {
    if (left.size === 0)
        return [];
    const kinds = [...left].map(([because, count]) => ({ count, because }));
    return [{ code: 'artifacts-left-out', artifact: name, kinds }];
}
function refusedNote(artifact, commit, because) {
    return { code: 'untrusted-record', artifact, run: null, commit, because };
}

// EXTERNAL MODULE: ./lib/baseline/branch/ancestors.js
var ancestors = __webpack_require__(4746);
// EXTERNAL MODULE: ./lib/baseline/branch/private-repository.js
var private_repository = __webpack_require__(2532);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/github/artifact-service.js
/** What is known of GitHub's artifact service without talking to it: where there is one, and which names it
 *  takes. Apart from artifact-upload.ts, so that the command line, which cannot upload, does without
 *  GitHub's library. */


const instead = 'Store runs on a branch (`baseline: branch`), or upload the file in a step with a version of actions/upload-artifact that your server has.';
/** @throws Failure where artifacts cannot be had: before anything is measured for nothing. */
function requireArtifactService(environment) {
    refuseEnterpriseServer(environment);
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].find((name) => (environment[name] ?? '') === '');
    if (missing === undefined)
        return;
    throw new Failure(`There is no artifact service here: ${missing} is not set`, {
        hint: `Runners hand it to actions only, not to \`run:\` steps. ${instead}`,
    });
}
/** @throws Failure on GitHub Enterprise Server, which has no artifact service that today's actions can
 *  use. The library tells it by the same hosts. */
function refuseEnterpriseServer(environment) {
    const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server;
    if (host === 'github.com' || /\.(ghe\.com|localhost)$/.test(host))
        return;
    throw new model_failure/* Failure */.HR(`Artifacts cannot be had on GitHub Enterprise Server (${host})`, { hint: instead });
}
/** GitHub allows none of these in the name of an artifact, and no line ends. */
const forbidden = /["*/:<>?\\|\u0000-\u001f\u007f]+/g;
const longest = 120;
/** One name of several words. Where something had to be replaced or cut, a hash of the words keeps names
 *  apart that would look the same. */
function artifactName(...words) {
    const wanted = words.join('-');
    const plain = wanted.replaceAll(forbidden, '-').trim().slice(0, longest);
    if (plain === wanted && plain !== '')
        return plain;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(wanted).digest('hex').slice(0, 8);
    return plain === '' ? `artifact-${hash}` : `${plain}-${hash}`;
}

;// CONCATENATED MODULE: ./lib/github/retry.js
/** When a request is sent again. Reading is repeated after a server's error or a broken connection;
 *  anything is repeated after a rate limit, because GitHub then did nothing, and only as late as it
 *  says. Nothing else is: a comment that was perhaps written must be looked for first.
 *
 *  Octokit's own plugin repeats writes after server errors too, and with `request.retries` set even
 *  what was forbidden. */
/** A request that hangs longer is given up. */
const longestRequest = 30;
/** Waiting longer than this holds up the job more than the comment is worth. */
const longestWait = 60;
const mostTries = 4;
const firstPause = 0.5;
function retryingRequest({ onRequest, wait = sleep, now = Date.now }) {
    return async (request, options) => {
        for (let tries = 1;; tries++) {
            onRequest();
            try {
                const signal = AbortSignal.timeout(longestRequest * 1000);
                return await request({ ...options, request: { ...options.request, signal } });
            }
            catch (error) {
                const pause = tries < mostTries ? pauseAfter(error, options.method, tries, now()) : null;
                if (pause === null || pause > longestWait)
                    throw error;
                await wait(pause);
            }
        }
    };
}
/** Seconds until the request may be sent again; null where it must not be. */
function pauseAfter(error, method, tries, now) {
    const { status, headers } = responseOf(error);
    const limited = rateLimitPause(status, headers, error, now);
    if (limited !== null)
        return limited;
    const failed = status === null || status >= 500;
    return failed && method === 'GET' ? firstPause * 2 ** (tries - 1) : null;
}
/** Seconds until a rate limit ends; null where there is none. GitHub tells with `retry-after`, or with a
 *  used-up quota and the time of the next; where it tells neither, it asks for a minute. */
function rateLimitPause(status, headers, error, now) {
    if (status !== 403 && status !== 429)
        return null;
    const after = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && Number.isFinite(after))
        return Math.max(0, after);
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = Number(headers['x-ratelimit-reset']);
        return Number.isFinite(reset) ? Math.max(1, reset - now / 1000 + 1) : 60;
    }
    const isSecondary = status === 429 || /secondary rate limit/i.test(error instanceof Error ? error.message : '');
    return isSecondary ? 60 : null;
}
/** Status and headers of the answer behind an error; no status where no answer came. Octokit gives a
 *  broken connection the status 500, but no response. */
function responseOf(error) {
    const { status, response } = (error ?? {});
    if (typeof status !== 'number' || response === undefined)
        return { status: null, headers: {} };
    return { status, headers: response.headers ?? {} };
}
function sleep(seconds) {
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

;// CONCATENATED MODULE: ./lib/github/failure.js
/** What GitHub may refuse, as values, and their words: one remark for all that was refused in a run,
 *  which names the permission to give. */

function readFailure(error, permission) {
    const message = error instanceof Error ? error.message : String(error);
    const { status, headers } = responseOf(error);
    if (status === null) {
        const cause = causeOf(error);
        // What fetch throws has a cause; without one, it was the reading of an answer that threw.
        if (error instanceof TypeError && cause === undefined) {
            return { kind: 'unsound', message: 'the answer has another shape than it should have' };
        }
        return { kind: 'unreachable', message: cause ?? message };
    }
    const pause = rateLimitPause(status, headers, error, Date.now());
    if (pause !== null)
        return { kind: 'rate-limited', seconds: Math.ceil(pause) };
    if (status === 401)
        return { kind: 'bad-token' };
    if (status === 403)
        return /\blocked\b/i.test(message) ? { kind: 'locked' } : { kind: 'forbidden', permission };
    if (status === 404)
        return { kind: 'not-found' };
    if (status >= 500)
        return { kind: 'unavailable', status };
    return { kind: 'refused', status, message: message.slice(0, 300) };
}
/** The network's own words, where fetch hides them behind `fetch failed`. */
function causeOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error ? (causeOf(cause) ?? cause.message) : undefined;
}
/** Whether the request may have taken effect although no answer says so. */
function isUncertain({ kind }) {
    return kind === 'unavailable' || kind === 'unreachable';
}
/** One remark about everything that GitHub did not let happen. */
function noteOfMissed(missed, { readOnly }) {
    if (missed.length === 0)
        return null;
    const lacking = [...new Set(missed.map(({ what }) => what))];
    const forbidden = missed.flatMap(({ failure }) => (failure.kind === 'forbidden' ? [failure.permission] : []));
    if (forbidden.length === missed.length) {
        if (readOnly !== null)
            return { code: 'fork-token', lacking, whose: readOnly };
        return { code: 'missing-permission', lacking, permissions: [...new Set(forbidden)] };
    }
    return { code: 'github-failed', lacking, because: [...new Set(missed.map(({ failure }) => whyOf(failure)))] };
}
/** Part of a sentence: `the token lacks …`. */
function whyOf(failure) {
    switch (failure.kind) {
        case 'forbidden':
            return `the token lacks \`${failure.permission}\``;
        case 'bad-token':
            return 'GitHub does not accept the token';
        case 'locked':
            return 'the conversation is locked';
        case 'not-found':
            return 'GitHub does not find it, or does not let the token see it';
        case 'rate-limited':
            return `the rate limit of the token is used up for ${failure.seconds} seconds`;
        case 'unavailable':
            return `GitHub answers with an error of its own (status ${failure.status})`;
        case 'unreachable':
            return `GitHub could not be reached (${failure.message})`;
        case 'refused':
            return `GitHub refuses it (status ${failure.status}: ${failure.message})`;
        case 'unsound':
            return failure.message;
    }
}

;// CONCATENATED MODULE: ./lib/github/artifacts.js
/** Artifacts of workflow runs: finds them and downloads them. Whoever may run a workflow may upload one,
 *  forks included, so what is here says only what GitHub says about an artifact; whom to trust is the
 *  caller's to decide. */


const permission = 'actions: read';
const pageSize = 100;
/** Needs `actions: read`. */
function listArtifacts(client, { name, run, most = 1000 } = {}) {
    const query = { ...client.repository, per_page: pageSize, ...(name === undefined ? {} : { name }) };
    return client.ask(permission, async (octokit) => {
        const { rest, paginate } = octokit;
        const pages = run === undefined
            ? paginate.iterator(rest.actions.listArtifactsForRepo, query)
            : paginate.iterator(rest.actions.listWorkflowRunArtifacts, { ...query, run_id: run });
        const artifacts = [];
        for await (const { data } of pages) {
            artifacts.push(...data.map(readArtifact));
            if (artifacts.length > most)
                break;
        }
        artifacts.sort((a, b) => b.id - a.id);
        return { artifacts: artifacts.slice(0, most), complete: artifacts.length <= most };
    });
}
function readArtifact({ id, name, size_in_bytes, digest, expired, created_at, workflow_run: run }) {
    return {
        id,
        name,
        bytes: size_in_bytes,
        digest: digest ?? null,
        expired,
        createdAt: created_at === null ? null : new Date(created_at),
        run: run?.id === undefined ? null : readRun(run, run.id),
    };
}
function readRun(run, id) {
    return {
        id,
        headSha: run.head_sha ?? '',
        headBranch: run.head_branch ?? null,
        repositoryId: run.repository_id ?? 0,
        // Where GitHub does not say it, it is nobody's.
        headRepositoryId: run.head_repository_id ?? -1,
    };
}
const artifacts_mostTries = 3;
const pauseSeconds = 1;
/** For one download: what is larger than a minute's worth is no stored run. */
const longestDownload = 120;
/** The archive, checked against its digest. GitHub answers with an address of another host that is good
 *  for a minute and carries its own signature; the token is not sent there. Needs `actions: read`. */
async function downloadArtifact(client, artifact, { mostBytes }) {
    if (artifact.bytes > mostBytes) {
        return unsound(`the artifact has ${artifact.bytes} bytes, and at most ${mostBytes} are expected`);
    }
    for (let tries = 1;; tries++) {
        const place = await askAddress(client, artifact.id);
        if (!place.ok)
            return place;
        const archive = await fetchArchive(place.value, mostBytes);
        if (archive.ok)
            return checked(archive.value, artifact);
        if (tries >= artifacts_mostTries || !isUncertain(archive.failure))
            return archive;
        await new Promise((resolve) => setTimeout(resolve, pauseSeconds * 1000));
    }
}
function askAddress(client, id) {
    return client.ask(permission, async (octokit) => {
        const answer = await octokit.rest.actions.downloadArtifact({
            ...client.repository,
            artifact_id: id,
            archive_format: 'zip',
            request: { redirect: 'manual' },
        });
        const { location } = answer.headers;
        if (location === undefined)
            throw new Error(`no address for artifact ${id} (status ${answer.status})`);
        const { request } = octokit.request.endpoint.DEFAULTS;
        return { url: location, fetch: request?.fetch ?? fetch };
    });
}
/** Stops at the limit, whatever was announced. */
async function fetchArchive(address, mostBytes) {
    try {
        const response = await address.fetch(address.url, { signal: AbortSignal.timeout(longestDownload * 1000) });
        if (!response.ok || response.body === null) {
            await response.body?.cancel();
            return { ok: false, failure: refusedDownload(response.status) };
        }
        const parts = [];
        let size = 0;
        for await (const part of response.body) {
            size += part.length;
            if (size > mostBytes)
                return unsound(`the download has more than ${mostBytes} bytes`);
            parts.push(part);
        }
        return { ok: true, value: Buffer.concat(parts) };
    }
    catch (error) {
        return { ok: false, failure: withoutSignature(readFailure(error, permission), address.url) };
    }
}
/** An address that has run out is refused; another one may be asked for. */
function refusedDownload(status) {
    return status === 403 || status >= 500 ? { kind: 'unavailable', status } : { kind: 'refused', status, message: '' };
}
/** Whoever has the address has the file. */
function withoutSignature(failure, url) {
    return 'message' in failure ? { ...failure, message: failure.message.replaceAll(url, 'the download') } : failure;
}
/** Where there is no digest, the size has to do. Where there is one it says everything: the listed size
 *  is what the uploader counted. */
function checked(archive, { digest, bytes }) {
    if (digest === null) {
        return archive.length === bytes
            ? { ok: true, value: archive }
            : unsound(`the download has ${archive.length} bytes, and the artifact ${bytes}`);
    }
    const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    return found === digest.toLowerCase()
        ? { ok: true, value: archive }
        : unsound(`its digest is ${digest}, and that of the download ${found}`);
}
function unsound(message) {
    return { ok: false, failure: { kind: 'unsound', message } };
}
/** Needs `actions: read`. */
function readWorkflowRun(client, id) {
    return client.ask(permission, async (octokit) => {
        const { data } = await octokit.rest.actions.getWorkflowRun({ ...client.repository, run_id: id });
        return { id, event: data.event, path: data.path, headSha: data.head_sha, headBranch: data.head_branch };
    });
}

;// CONCATENATED MODULE: ./lib/github/client.js
/** Speaks to GitHub for one repository. Takes a token, gives a client whose calls answer with a value or
 *  with a failure as a value: a refused request is nothing to throw about, for the verdict stands
 *  without GitHub. This room is the only one that knows Octokit, and loads it when it is first needed,
 *  since loading it takes longer than many a suite.
 *
 *  Refuses: to repeat what is not safe to repeat. Retries are in retry.ts. */


/** The address of the API is `GITHUB_API_URL`, and proxies are those of the environment, as for every action. */
function createClient({ token, repository, wait }) {
    let loading = null;
    let count = 0;
    const load = async () => {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(282)]).then(__webpack_require__.bind(__webpack_require__, 1282));
        return connect(token, retryingRequest({
            onRequest: () => {
                count += 1;
            },
            ...(wait === undefined ? {} : { wait }),
        }));
    };
    return {
        repository,
        requests: () => count,
        async ask(permission, call) {
            try {
                loading ??= load();
                return { ok: true, value: await call(await loading) };
            }
            catch (error) {
                return { ok: false, failure: readFailure(error, permission) };
            }
        },
    };
}
/** `owner/name`, as GITHUB_REPOSITORY has it; null where it is something else. */
function parseRepository(text) {
    const parts = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '');
    return parts === null ? null : { owner: parts[1], repo: parts[2] };
}

;// CONCATENATED MODULE: ./lib/github/repository.js
/** The repository itself, as GitHub knows it. */
function readRepository(client) {
    return client.ask('metadata: read', async (octokit) => {
        const { data } = await octokit.rest.repos.get({ ...client.repository });
        return { id: data.id, defaultBranch: data.default_branch };
    });
}

// EXTERNAL MODULE: ./lib/app/history/store-access.js + 5 modules
var store_access = __webpack_require__(5553);
;// CONCATENATED MODULE: ./lib/app/history/artifact-access.js
/** How artifacts are reached: the client of GitHub, as the room of baselines wants it, and a remote that
 *  knows the ancestors of a commit where the checkout does not. */











/** Name of the artifacts that hold a suite's stored runs. */
function baselineArtifact(prefix, suite) {
    return artifactName(prefix, 'baseline', suite);
}
/** @param artifact name of the suite's artifacts. @throws Unavailable where there are no artifacts to be had. */
function openArtifacts(repository, artifact, ports) {
    const client = clientOf(ports);
    let own = null;
    return artifactSource({
        service: serviceOf(client),
        artifact,
        async firstParents(commit, count) {
            own ??= (0,private_repository/* borrowPrivateRepository */.B)(repository, (0,store_access/* accessOf */.YK)(ports), ports.cleanup);
            return (0,ancestors/* remoteFirstParents */.M)(await own, commit, count);
        },
        async close() {
            await (await own)?.release();
        },
    });
}
function clientOf({ environment }) {
    try {
        refuseEnterpriseServer(environment);
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.HR))
            throw error;
        throw new unavailable/* Unavailable */.$(error.message, { ...(error.hint === undefined ? {} : { hint: error.hint }) });
    }
    const token = (0,store_access/* tokenOf */.B9)(environment);
    const name = parseRepository(environment['GITHUB_REPOSITORY']);
    if (token !== undefined && name !== null)
        return createClient({ token, repository: name });
    const missing = token === undefined ? 'a token' : 'the name of the repository';
    throw new unavailable/* Unavailable */.$(`Artifacts cannot be read without ${missing}`, {
        hint: 'A step of a workflow has both. On the command line, set GH_TOKEN to a token that may read actions (`gh auth token` prints one) and GITHUB_REPOSITORY to owner/name.',
    });
}
function serviceOf(client) {
    return {
        async home() {
            const { id, defaultBranch } = reached(await readRepository(client), 'Asking for the default branch');
            return { repositoryId: id, defaultBranch };
        },
        list: async (name) => reached(await listArtifacts(client, { name }), `Listing the artifacts ${name}`),
        async run(id) {
            const answer = await readWorkflowRun(client, id);
            return !answer.ok && answer.failure.kind === 'not-found' ? null : reached(answer, `Asking for run ${id}`);
        },
        download: async (artifact, mostBytes) => reached(await downloadArtifact(client, artifact, { mostBytes }), `Downloading artifact ${artifact.id}`),
    };
}
function reached(answer, doing) {
    if (answer.ok)
        return answer.value;
    const { failure } = answer;
    if (failure.kind === 'unsound')
        throw new model_failure/* Failure */.HR(failure.message);
    throw new unavailable/* Unavailable */.$(`${doing} failed: ${whyOf(failure)}`, { hint: adviceOn(failure) });
}
function adviceOn(failure) {
    switch (failure.kind) {
        case 'forbidden':
            return `Add \`${failure.permission}\` to \`permissions:\` of the job.`;
        case 'bad-token':
        case 'not-found':
            return 'Check the token (`github-token`, or GH_TOKEN) and GITHUB_REPOSITORY; reading artifacts needs `actions: read`.';
        default:
            return 'Run it again, or name another source after it: `baseline: artifact, paired`.';
    }
}

// EXTERNAL MODULE: ./lib/app/history/suite-hashes.js
var suite_hashes = __webpack_require__(1537);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
;// CONCATENATED MODULE: ./lib/baseline/branch/branch-source.js
/** The branch as a place to search for baselines. */


function branchSource(store) {
    const { branch } = store;
    return {
        name: branch,
        where: `on ${branch}`,
        async list(suite) {
            const { commit, entries: all, strangers } = await store.list();
            const folder = (0,record_path/* suiteFolder */.Jn)(suite);
            const entries = all.filter((entry) => entry.folder === folder);
            const notes = strangerNotes(strangers, branch);
            if (commit === null)
                return { entries, notes, empty: `the branch ${branch} does not exist yet` };
            if (entries.length > 0)
                return { entries, notes, empty: null };
            const others = [...new Set(all.map((entry) => entry.folder))].sort();
            const known = others.length === 0 ? '' : ` (it has runs of ${others.slice(0, 5).join(', ')})`;
            return { entries, notes, empty: `the branch ${branch} holds no run of ${suite} yet${known}` };
        },
        async *read(_suite, entries) {
            for await (const record of store.read(entries))
                yield { kind: 'record', record };
        },
        firstParents: (commit, count) => store.firstParents(commit, count),
        close: () => store.close(),
    };
}
function strangerNotes(strangers, branch) {
    return strangers.length === 0 ? [] : [{ code: 'unrelated-files', branch, files: (0,note/* several */.J)(strangers) }];
}

// EXTERNAL MODULE: ./lib/baseline/fingerprint.js
var fingerprint = __webpack_require__(1699);
// EXTERNAL MODULE: ./lib/baseline/record.js
var baseline_record = __webpack_require__(5646);
;// CONCATENATED MODULE: ./lib/baseline/search.js
/** Finds what a commit can be compared with among the stored runs: those of its nearest first-parent
 *  ancestors (itself first), within a stated distance, sorted by whether they come from the same kind of
 *  machine. Order is that of the commits: clocks of runners do not bear on it. */


const searchDistance = 200;
const searchMost = 40;
/** @throws Failure for a source or record that cannot be read, Unavailable for one that cannot be reached. */
async function searchBaseline(source, repository, request) {
    const { suite, base, distance } = request;
    const shelf = await source.list(suite);
    const notes = [...shelf.notes];
    const none = (because) => ({ kind: 'none', because, notes });
    if (shelf.empty !== null)
        return none(shelf.empty);
    const ancestors = await firstParents(repository, source, base, distance + 1);
    if (ancestors.length === 0)
        return none(`commit ${base.slice(0, 12)} is known neither here nor to the remote`);
    const entries = nearestEntries(shelf.entries, ancestors, request.most);
    if (entries.length === 0) {
        return none(`none of the ${ancestors.length} commits up to ${base.slice(0, 12)} has a stored run of ${suite}`);
    }
    const positions = new Map(ancestors.map((commit, steps) => [commit, steps]));
    const compared = [];
    for await (const reading of source.read(suite, entries)) {
        if (reading.kind === 'refused') {
            notes.push(reading.note);
            continue;
        }
        const { record } = reading;
        if ((0,baseline_record/* isFromPullRequest */.n)(record))
            notes.push(pullRequestNote(record));
        else
            compared.push({ record, steps: positions.get(record.commit), differences: (0,fingerprint/* differencesOf */.g6)(record, request.now) });
        if (record.time > request.time + 86_400)
            notes.push(futureNote(record));
    }
    if (compared.length === 0)
        return none('no stored run near it is one of a push');
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
async function firstParents(repository, source, base, count) {
    const answer = await repository.git.attempt(['rev-list', '--first-parent', `--max-count=${count}`, base, '--']);
    const here = answer.ok ? answer.text.split('\n').filter((line) => line !== '') : [];
    if (here.length >= count || (here.length > 0 && !repository.shallow))
        return here;
    const there = await source.firstParents(base, count);
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
function pullRequestNote({ run, commit }) {
    return { code: 'untrusted-record', artifact: null, run, commit, because: null };
}
function futureNote({ run, commit, time }) {
    return { code: 'clock-skew', run, commit, day: new Date(time * 1000).toISOString().slice(0, 10) };
}

// EXTERNAL MODULE: ./lib/compare/stored.js
var stored = __webpack_require__(2420);
// EXTERNAL MODULE: ./lib/report/notes/notes.js + 2 modules
var notes_notes = __webpack_require__(9499);
// EXTERNAL MODULE: ./lib/report/notes/of-baselines.js
var of_baselines = __webpack_require__(8526);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/app/result-files.js + 1 modules
var result_files = __webpack_require__(8745);
;// CONCATENATED MODULE: ./lib/app/gating/baseline-search.js
/** Finds stored runs to compare with: on the data branch, in artifacts, or in result files. What could not be had comes
 *  back with the reason, since another source may follow. */













/** The sources of one gate. Each is opened when it is first asked, and asked more than once. */
class StoredBaselines {
    #repository;
    #ports;
    #open = new Map();
    constructor(repository, ports) {
        this.#repository = repository;
        this.#ports = ports;
    }
    /** @throws Failure for what can be reached and is not sound. */
    async find(source, request) {
        if (source === 'file')
            return fromFiles(request, this.#ports);
        try {
            return await (await this.#opened(source, request)).find(request, this.#ports.clock.date().getTime() / 1000);
        }
        catch (error) {
            if (!(error instanceof unavailable/* Unavailable */.$))
                throw error;
            const [first = ''] = error.message;
            return { kind: 'none', because: first.toLowerCase() + error.message.slice(1), notes: [], failure: error };
        }
    }
    async #opened(source, { branch, artifact }) {
        const known = this.#open.get(source);
        if (known !== undefined)
            return known;
        const opened = source === 'branch'
            ? hold(branchSource(await (0,store_access/* openHistory */.jC)(this.#repository, branch, this.#ports)), searchMost, this.#repository)
            : hold(openArtifacts(this.#repository, artifact, this.#ports), mostArtifacts, this.#repository);
        this.#open.set(source, opened);
        return opened;
    }
    async close() {
        for (const source of this.#open.values())
            await source.close();
        this.#open.clear();
    }
}
/** @param most stored runs to read. */
function hold(source, most, repository) {
    return {
        async find({ suite, now, base }, time) {
            const request = { suite, base: base.commit, now, distance: searchDistance, most, time };
            return hadOf(await searchBaseline(source, repository, request), source, now, base.label);
        },
        close: () => source.close(),
    };
}
function hadOf(search, { name, where }, now, base) {
    if (search.kind === 'none')
        return search;
    const { nearest, same, otherMachine, otherSuite, notes } = search;
    const used = same.length > 0 ? same : otherMachine;
    const described = describeUse(used, { same, otherMachine, otherSuite }, now);
    if (used.length === 0)
        return { kind: 'none', because: described.because, notes };
    const latest = used.at(-1);
    const chosen = `${(0,numbers/* counted */.hS)(used.length, 'stored run')} up to ${stepsText(latest.steps)} ${base}, ${where}`;
    return {
        kind: 'had',
        base: storedBase(used, same.length > 0, now),
        label: { commit: latest.record.commit, label: `${name} at ${latest.record.commit.slice(0, 12)}`, chosen },
        decides: same.length >= stored/* fewestRuns */.R_,
        notes: [...notes, ...described.notes, { code: 'stored-baseline', ...nearest, base, where }],
    };
}
function stepsText(steps) {
    return steps === 0 ? 'exactly' : `${(0,numbers/* counted */.hS)(steps, 'commit')} before`;
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
        notes.push({
            code: 'other-machine',
            runs: otherMachine.length,
            leftOut: same.length > 0,
            machines: machines.slice(0, 3),
            here: (0,fingerprint/* describeFingerprint */.ML)(now),
        });
    }
    const hard = otherSuite.at(-1)?.differences.filter(({ strength }) => strength === 'hard') ?? [];
    const unlike = { code: 'other-suite', runs: otherSuite.length, differences: hard.map(asNoted) };
    const because = otherSuite.length === 0 ? 'no stored run is near it' : (0,notes_notes/* noteWords */.eR)(unlike).text.replace(/\.$/, '');
    if (otherSuite.length > 0 && used.length > 0)
        notes.push(unlike);
    const soft = used.at(-1)?.differences.filter(({ strength }) => strength === 'soft') ?? [];
    if (soft.length > 0)
        notes.push({ code: 'surroundings-changed', differences: soft.map(asNoted) });
    return { notes, because };
}
function asNoted({ key, stored, now }) {
    return { key, stored, now };
}
/** Each name is one run, whatever number of launches it holds. */
async function fromFiles({ files, format, now }, { directory }) {
    if (files.length === 0)
        return { kind: 'none', because: '`baseline-file` names no file', notes: [] };
    const runs = [];
    let other = null;
    let commit = null;
    for (const name of files) {
        const set = await (0,result_files/* readResultSet */.IR)([name], { directory, format });
        const differences = (0,fingerprint/* differencesOf */.g6)({ machine: set.machine, tool: set.tool }, now);
        if ((0,fingerprint/* comparability */.tU)(differences) === 'other-suite') {
            throw new model_failure/* Failure */.HR(`${name} cannot be compared: ${(0,of_baselines/* differencesText */.G)(differences.filter(({ strength }) => strength === 'hard'))}`, {
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

// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/compare/evidence/detectable-effect.js
var detectable_effect = __webpack_require__(3470);
// EXTERNAL MODULE: ./lib/compare/paired.js + 3 modules
var paired = __webpack_require__(2459);
// EXTERNAL MODULE: ./lib/compare/decision/levels.js + 1 modules
var decision_levels = __webpack_require__(2101);
// EXTERNAL MODULE: ./lib/compare/decision/procedures.js
var procedures = __webpack_require__(6994);
;// CONCATENATED MODULE: ./lib/compare/decision/what-a-plan-decides.js
/** What a plan will be able to decide, from its first pairs: only how far they scatter is read, never which
 *  way they point, so that this is no look at the change and costs no certainty. */





/** Fewer say next to nothing of their scatter. */
const fewestForForecast = 3;
/** Null where there are too few pairs, or nothing that is tested. */
function forecastFrom(pairs, rule, planned) {
    if (pairs.length < fewestForForecast)
        return null;
    const whole = { ...rule, screenRounds: pairs.length };
    const tested = (0,paired/* candidatesOf */.kW)((0,paired/* pairSeriesOf */.pK)(pairs), whole).candidates.filter((one) => one?.open.role === 'tested');
    const evidence = (0,procedures/* evidenceOf */.X1)(tested.map(({ sample }) => sample), rule);
    const all = tested.map(({ open }, i) => memberOf(open, evidence[i]));
    const known = all.filter(({ scatter }) => scatter > 0);
    if (known.length === 0)
        return null;
    const levels = (0,decision_levels/* planLevels */.b)(rule.looks, rule.looks.at(-1), rule.spending);
    const last = levels.lookAt(planned.rounds);
    const found = levels.nominal(rule.falseAlarmRate / all.length, last);
    const reaches = (0,procedures/* smallestPOf */.b5)(planned.rounds, all.length, rule) <= found;
    const detectable = (scatter) => reaches && planned.rounds > 1 ? finite(Math.expm1(scatter * (0,detectable_effect/* reachFactor */.Rr)(planned.rounds, found))) : null;
    const noisiest = known.reduce((worst, one) => (one.scatter > worst.scatter ? one : worst));
    const cleared = levels.nominal(rule.falseAlarmRate, last);
    return {
        from: pairs.length,
        rounds: planned.rounds,
        secondsPerRound: planned.secondsPerRound,
        detectable: detectable((0,robust/* median */.JZ)(known.map(({ scatter }) => scatter))),
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
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/host/git.js
var git = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/host/own-repository.js
var own_repository = __webpack_require__(7399);
;// CONCATENATED MODULE: ./lib/host/worktree-entries.js
/** The entries that git keeps about linked worktrees, `worktrees/<name>` in its folder: ours are found,
 *  marked as ours, and removed, those that killed runs left too. All others are the user's. */




/** Beside git's own files about a worktree: whose it is. */
const entryOwnerFile = 'benchgate-owner.json';
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
/** The entry whose worktree is `folder`; its file `gitdir` names the `.git` file there. Git calls the entry
 *  like the folder, whose name is chance: so it is found where that file cannot be read, too. */
function findEntry(entries, folder) {
    const found = namesIn(entries).find((name) => {
        const at = worktreeOf(external_node_path_.join(entries, name));
        return at === null ? name === external_node_path_.basename(folder) : at === external_node_path_.resolve(folder);
    });
    return found === undefined ? null : external_node_path_.join(entries, found);
}
function worktreeOf(entry) {
    try {
        const file = (0,external_node_fs_.readFileSync)(external_node_path_.join(entry, 'gitdir'), 'utf8').trim();
        return file === '' ? null : external_node_path_.resolve(external_node_path_.dirname(file));
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
        (0,external_node_fs_.rmSync)(external_node_path_.join(entry, name), { recursive: true, force: true });
    }
    (0,external_node_fs_.rmSync)(entry, { recursive: true, force: true });
}
/** Never more than an empty folder: another worktree may be added at the same moment. One that cannot be
 *  removed does no harm. */
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        // It holds what is not ours, or is gone already.
    }
}
/** None where the folder is gone, which another run or git itself may do at any time. */
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
/** Tells the next run whose the entry is, should this one be killed before the worktree is its own. */
function markEntry(entry, folder) {
    const owner = external_node_path_.join(ownerFolder(folder), temporary/* ownerFile */.SF);
    if ((0,external_node_fs_.existsSync)(owner))
        (0,external_node_fs_.copyFileSync)(owner, external_node_path_.join(entry, entryOwnerFile));
}
/** Removes what killed runs left in this repository and in a temporary folder, and returns it. */
async function removeLeftovers(repository, parent = (0,external_node_os_.tmpdir)()) {
    return [...(await removeLeftoverWorktrees(repository)), ...(await (0,temporary/* removeLeftoverFolders */.fA)(parent))];
}
/** Removes worktrees that killed runs left in this repository, and returns them. Only what carries
 *  our own prefix, and whose owner is certainly gone. */
async function removeLeftoverWorktrees(repository) {
    const removed = [];
    const folders = [repository.commonDirectory, ...submoduleGitFolders(external_node_path_.join(repository.commonDirectory, 'modules'))];
    for (const entries of folders.map((folder) => external_node_path_.join(folder, 'worktrees'))) {
        for (const name of namesIn(entries)) {
            const entry = external_node_path_.join(entries, name);
            const folder = worktreeOf(entry);
            if (folder === null || !isLeftover(entry, folder))
                continue;
            await (0,temporary/* removeTree */.dM)(folder);
            removeEntryFolder(entry);
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
    // Without its folder it is nobody's, unless the disk that it is on is away.
    if (!(0,external_node_fs_.existsSync)(root))
        return (0,external_node_fs_.existsSync)(external_node_path_.dirname(root));
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

;// CONCATENATED MODULE: ./lib/host/worktree.js
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
        await checkOut(git, commit, folder);
        const entry = findEntry(entries, folder);
        if (entry === null)
            throw new model_failure/* Failure */.HR(`git made no worktree in ${folder}`);
        markEntry(entry, folder);
        await (0,own_repository/* separate */.s)(git.at(folder), folder, entry, commit);
        removeEntry(entries, folder);
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
        await (0,promises_.setTimeout)(20 * attempt * Math.random());
    }
}
function explainWorktree(said, directory, commit) {
    if (/git-lfs|filter-process|smudge filter/i.test(said)) {
        return new model_failure/* Failure */.HR(`A filter (git-lfs?) failed while checking out ${commit.slice(0, 12)}`, {
            hint: 'Install git-lfs, or fetch the large files before this step (`lfs: true` on actions/checkout).',
            output: said,
        });
    }
    return (0,git/* explainGit */.y)(['worktree', 'add'], said, directory);
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
    throw new model_failure/* Failure */.HR(`Submodule ${at}: commit ${commit.slice(0, 12)} is not in this checkout, and could not be fetched`, {
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

;// CONCATENATED MODULE: ./lib/measure/checkout/checkouts.js
/** Base and head, each in a borrowed worktree of its own. Both get the same kind of place, with paths
 *  of one length and without a word about the side, so that neither layout nor a curious suite can
 *  tell them apart. */








async function borrowCheckouts(options) {
    const { repository, cleanup, parent = (0,external_node_os_.tmpdir)() } = options;
    const leftovers = await removeLeftovers(repository, parent);
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
    return leftovers.length === 0 ? [] : [{ code: 'leftovers-removed', checkouts: leftovers.length }];
}
function pointerNote(worktrees) {
    const pointers = [...new Set(worktrees.flatMap((worktree) => worktree.pointers))];
    return pointers.length === 0 ? [] : [{ code: 'large-files-missing', files: (0,note/* several */.J)(pointers) }];
}
/** The commit is measured, not what lies in the checkout; where the two differ, that is said. */
async function dirtyNote(repository, head) {
    if ((await (0,host_repository/* headCommit */.Qo)(repository)) !== head)
        return [];
    const { changed } = await (0,host_repository/* dirtyState */.SK)(repository);
    return changed.length === 0 ? [] : [{ code: 'uncommitted-changes', files: (0,note/* several */.J)(changed) }];
}

// EXTERNAL MODULE: ./lib/measure/suite.js + 63 modules
var suite = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/host/files.js
var host_files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/report/json/place.js
var place = __webpack_require__(2058);
;// CONCATENATED MODULE: ./lib/app/gating/benchmark-places.js
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
            const file = external_node_path_.posix.join(at, parts[0] + ending);
            const lines = (0,place/* isFileOfRepository */.M)(file) ? linesOf(file) : null;
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
    const absolute = external_node_path_.join(root, file);
    try {
        if (!(0,external_node_fs_.lstatSync)(absolute).isFile() || !(0,host_files/* isReallyInside */.O5)(root, absolute))
            return null;
        const bytes = (0,host_files/* readFileWithin */.oF)(absolute, mostBytes);
        return 'tooLarge' in bytes ? null : new TextDecoder().decode(bytes).split('\n');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/app/gating/looks.js
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

// EXTERNAL MODULE: ./lib/measure/budget.js
var budget = __webpack_require__(6439);
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
    const rounds = worst.need;
    const pace = paceOf(measured);
    if (pace === null)
        return null;
    const names = (rows) => new Set(rows.map(({ name }) => name)).size;
    return {
        plan: { rounds, seconds: (0,budget/* budgetFor */.vO)(rounds, pace.pairSeconds, pace.spent) },
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

;// CONCATENATED MODULE: ./lib/app/gating/quota-note.js
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

// EXTERNAL MODULE: ./lib/config/options.js
var options = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/config/plan.js
var config_plan = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/config/values.js
var values = __webpack_require__(6618);
;// CONCATENATED MODULE: ./lib/app/gating/reproduce.js
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
        'false-alarm-rate': percent(deciding.falseAlarmRate),
        sensitivity: deciding.sensitivity,
        pairing: measuring.pairing,
        'min-rounds': String(measuring.minRounds),
        'max-rounds': String(measuring.maxRounds),
        'time-budget': (0,values/* writeDuration */.MP)(measuring.budgetSeconds),
        'launch-timeout': (0,values/* writeDuration */.MP)(suite.launchTimeoutSeconds),
        shard: plan.shard === null ? null : `${plan.shard.index}/${plan.shard.of}`,
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

// EXTERNAL MODULE: ./lib/app/gating/rule-notes.js
var rule_notes = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/app/read.js
var read = __webpack_require__(2399);
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
            (0,host_files/* writeFileWhole */.tG)(files[side], (0,read/* renderRun */.e)(runOf(side, measured, commits[side].commit, ports)));
        }
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.HR))
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

// EXTERNAL MODULE: ./lib/statistics/random.js
var random = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/app/runner-path.js
var runner_path = __webpack_require__(6789);
;// CONCATENATED MODULE: ./lib/app/gating/suite-ports.js
/** What measuring is handed of the world of a use case: chance from the seed, the runner of this build, and a
 *  borrowed folder. */


/** @param workspace root of the user's checkout, where two sides are measured beside it. */
function suitePorts(ports, seed, temporary, workspace) {
    return {
        clock: ports.clock,
        signal: ports.signal,
        cleanup: ports.cleanup,
        environment: ports.environment,
        secrets: ports.secrets,
        chance: (0,random/* createRandom */.s)(seed),
        runner: (0,runner_path/* runnerPath */.M)(),
        temporary,
        ...(workspace === undefined ? {} : { workspace }),
        progress: ports.progress,
        ...(ports.output === undefined ? {} : { output: ports.output }),
    };
}

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
        checkouts = await borrowCheckouts({ repository, base: base.commit, head: head.commit, cleanup: ports.cleanup });
        const measured = await measure(gate.plan, checkouts, rounds, seed, ports, repository.top);
        if (measured.failure !== null && measured.failure.exitCode === 2 && measured.pairs.length === 0)
            throw measured.failure;
        return conclude(gate, measured, checkouts, seed, ports);
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
function measure(plan, checkouts, judge, seed, ports, workspace) {
    return (0,suite/* measureSuite */.bt)({ ...plan.suite, ...plan.measuring, shard: plan.shard, threshold: smallestThreshold(plan) }, checkouts, judge, suitePorts(ports, seed, checkouts.temporary, workspace));
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
            const { undecided, done, comparison } = (0,paired/* comparePaired */.dS)(pairs, decisionRule(plan, looks, look, pairing));
            const open = comparison.benchmarks.filter(({ outcome }) => outcome === 'inconclusive');
            return { undecided, done, open: new Set(open.map(({ name }) => name)).size };
        },
        forecast: (pairs, planned) => forecastFrom(pairs, decisionRule(plan, looks, 'interim', pairing), planned),
    };
}
function decisionRule({ deciding }, looks, look, pairing) {
    const { threshold, falseAlarmRate, rules } = deciding;
    return { threshold, falseAlarmRate, looks, screenRounds: looks[0] ?? 1, look, pairing, metricRules: (0,gate_rules/* ruleFor */.s)(rules) };
}
function conclude(gate, measured, checkouts, seed, ports) {
    const { plan } = gate;
    const compared = compareMeasured(plan, measured);
    const names = compared.benchmarks.map(({ name }) => name);
    const comparison = checkouts === null ? compared : withPlaces(compared, findPlaces(names, checkouts.head, plan.suite.workingDirectory));
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
        reproduce: reproduceCommand(plan, gate.commits, seed),
        ignored: measured.ignored,
        notes: [
            ...partNote(plan),
            ...gate.commits.notes,
            ...(checkouts?.notes ?? []),
            ...measured.notes,
            ...heldUpNotes(measured.heldUp),
            ...noteOfNeeded(needed, plan),
            ...(0,rule_notes/* noteOfRules */.v)(plan.shard === null ? plan.deciding.rules : [], comparison.benchmarks),
            ...saved,
        ],
    }, comparison, verdict);
    const complete = measured.failure === null && measured.ended !== 'cancelled' && measured.pairs.length > 0;
    return {
        report,
        failure: measured.failure,
        head: complete ? runOf('head', measured, gate.commits.head.commit, ports) : null,
        evidence: { kind: 'paired', pairs: measured.pairs },
    };
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
    const policy = { failOn, sensitivity, rules, waivers: [] };
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
        ...(measured.because === null ? {} : { because: measured.because }),
        ...(measured.forecast === null ? {} : { forecast: measured.forecast }),
    };
}

// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(1732);
;// CONCATENATED MODULE: ./lib/app/gating/gate-stored.js
/** Gates one commit against stored runs: head alone is checked out and measured, and compared with what
 *  earlier runs of base's line say about the next. */



















/** Measures head in a checkout of its own. What the suite does wrong is a value. */
async function measureHead({ plan, commits }, repository, ports) {
    const seed = plan.measuring.seed ?? (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const started = ports.clock.now();
    await removeLeftovers(repository);
    const folder = (0,temporary/* borrowFolder */.Ix)(ports.cleanup);
    const handed = suitePorts(ports, seed, folder.path);
    const empty = {
        tool: null,
        launches: [],
        ignored: [],
        machine: (0,host_machine/* describeMachine */.F)(ports.environment),
        seed,
        cancelled: false,
        places: new Map(),
        heldUp: 0,
    };
    try {
        const root = external_node_path_.join(folder.path, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const worktree = await borrowWorktree(repository, commits.head.commit, root, ports.cleanup);
        try {
            await (0,suite/* setUpSide */.Lx)(plan.suite, 'head', worktree.path, handed);
            const done = await (0,suite/* runSuite */.og)(plan.suite, worktree.path, plan.launches, handed);
            if (done.failure?.exitCode === 2)
                throw done.failure;
            const names = done.launches.flatMap(({ benchmarks }) => benchmarks.map(({ name }) => name));
            return {
                ...done,
                machine: { ...done.machine, ...(0,host_machine/* describeMachine */.F)(ports.environment) },
                seconds: ports.clock.now() - started,
                cancelled: done.ended === 'cancelled',
                seed,
                places: findPlaces(names, worktree.path, plan.suite.workingDirectory),
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
        if (error instanceof model_failure/* Failure */.HR && error.exitCode !== 2)
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
    const compared = usable
        ? compareWithStored(plan.deciding, head.launches, had?.found.base ?? null)
        : { comparison: verdict_report/* emptyComparison */.$u, notes: [] };
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
        // The workflow job, which named the suite here, is not known elsewhere.
        reproduce: reproduceCommand({ ...plan, key: gate.key }, gate.commits, head.seed),
        ignored: head.ignored,
        notes: [
            ...gate.commits.notes,
            ...notes,
            ...(had?.found.notes ?? []),
            ...heldUpNotes(head.heldUp),
            ...compared.notes,
            ...(0,rule_notes/* noteOfRules */.v)(plan.deciding.rules, compared.comparison.benchmarks),
        ],
    }, withPlaces(compared.comparison, head.places), verdictOnStored(plan.deciding, head, compared.comparison, had !== null));
    const evidence = { kind: 'stored', launches: head.launches, base: had?.found.base ?? null };
    return { report, failure: head.failure, head: usable ? gate_stored_runOf(head, gate) : null, evidence };
}
/** `base` is null where no source had anything. */
function compareWithStored({ threshold, falseAlarmRate, rules }, launches, base) {
    if (base === null)
        return { comparison: withoutBaseline(launches, threshold), notes: [] };
    const { comparison, cuts } = (0,stored/* compareStored */.hR)(base, launches, {
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
function verdictOnStored(deciding, head, comparison, had) {
    const { failOn, sensitivity, rules } = deciding;
    if (head.failure !== null)
        return (0,verdict_report/* failedVerdict */.b9)(head.failure, deciding, null);
    if (head.cancelled) {
        return { kind: 'inconclusive', exitCode: model_verdict/* exitCodes */.h.inconclusive, reasons: [{ code: 'cancelled', rounds: 0 }] };
    }
    const verdict = (0,judge/* judge */.S4)(comparison, { failOn, sensitivity, rules, waivers: [] });
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
    const named = cuts.slice(0, 3).map(({ name, dropped }) => ({ benchmark: name, runs: dropped }));
    return [{ code: 'history-cut', benchmarks: cuts.length, named }];
}
/** How little stored runs can see, said beside what they decided. */
function widthNotes({ benchmarks }) {
    const widths = benchmarks
        .map(({ detectable }) => detectable)
        .filter((width) => width !== null)
        .sort((a, b) => a - b);
    const typical = widths[widths.length >> 1];
    return typical === undefined ? [] : [{ code: 'stored-width', detectable: typical }];
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

;// CONCATENATED MODULE: ./lib/app/gating/gate-by-baselines.js
/** Gates against the first baseline that can be had, in the order that the user gave, and says why the
 *  earlier ones could not. Stored runs that cannot decide anything (too few, another machine) give way
 *  to what follows them, and are used where nothing follows. */







async function gateBy(request, repository, ports) {
    const sources = request.plan.baseline;
    if (sources.length === 1 && sources[0] === 'paired')
        return gate(request, repository, ports);
    const attempts = new Attempts(request, repository, ports);
    try {
        return await attempts.through(sources);
    }
    finally {
        await attempts.close();
    }
}
class Attempts {
    notes = [];
    head = null;
    /** The first stored runs that were found and cannot decide. */
    weak = null;
    /** Why the last one could not even be asked. */
    unreached = null;
    stored;
    request;
    repository;
    ports;
    constructor(request, repository, ports) {
        this.request = request;
        this.repository = repository;
        this.ports = ports;
        this.stored = new StoredBaselines(repository, ports);
    }
    close() {
        return this.stored.close();
    }
    async through(sources) {
        let failed = null;
        for (const [i, source] of sources.entries()) {
            const isLast = i === sources.length - 1;
            if (source !== 'paired') {
                const done = await this.try(source, isLast);
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
        // That nobody knows is not that there is nothing: it would stay unnoticed.
        if (this.unreached !== null)
            throw this.unreached;
        return this.conclude(null, sources.find((source) => source !== 'paired'));
    }
    /** Null where another source is to be tried. */
    async try(source, isLast) {
        // Looked for before anything is measured: measuring an hour for nothing is what this mode is to avoid.
        const first = await this.look(source);
        if (first.kind === 'none' || !(first.decides || isLast))
            return this.setAside(source, first);
        this.head ??= await measureHead(this.request, this.repository, this.ports);
        if (this.head.failure !== null || this.head.cancelled)
            return this.conclude({ source, found: first });
        // Tool and runtime are known only now.
        const found = await this.look(source);
        if (found.kind === 'had' && (found.decides || isLast))
            return this.conclude({ source, found });
        return this.setAside(source, found);
    }
    setAside(source, found) {
        if (found.kind === 'none') {
            this.notes.push(...found.notes);
            this.pass(source, found.because);
            this.unreached = found.failure ?? null;
        }
        else {
            this.weak ??= { source, found };
            this.pass(source, weakness(found));
        }
        return null;
    }
    async look(source) {
        const { plan, commits } = this.request;
        const { benchFiles, workingDirectory, format } = plan.suite;
        const hashes = await (0,suite_hashes/* suiteHashes */.R)(this.repository, commits.head.commit, benchFiles, workingDirectory, this.ports.cleanup);
        const machine = (0,host_machine/* describeMachine */.F)(this.ports.environment);
        const suite = (0,store_access/* suiteKey */.aJ)(plan.key, this.ports.environment);
        const request = {
            suite,
            base: commits.base,
            branch: plan.dataBranch,
            artifact: baselineArtifact(plan.artifactName, suite),
            files: plan.baselineFiles,
            format,
            now: this.head === null ? { machine, ...hashes } : fingerprintOf(this.head, hashes),
        };
        return this.stored.find(source, request);
    }
    async conclude(candidate, suspected = 'branch') {
        this.head ??= await measureHead(this.request, this.repository, this.ports);
        return concludeStored(this.request, this.head, candidate, this.notes, suspected);
    }
    pass(source, because) {
        this.notes.push({ code: 'baseline-not-used', source, because });
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

// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/complain.js
var complain = __webpack_require__(6447);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(7356);
// EXTERNAL MODULE: ./lib/cli/tell.js
var tell = __webpack_require__(2923);
;// CONCATENATED MODULE: ./lib/cli/compare.js
/** `benchgate compare [BASE] [HEAD] [-- COMMAND]` */









async function compareCommand(line) {
    (0,command_line/* refuseMore */.o)(line, 2, 'benchgate compare takes BASE and HEAD; the suite’s command goes after --');
    const { options, positionals, rest, world } = line;
    const [base, head] = positionals;
    if (base !== undefined && options.has('base-ref')) {
        throw new model_failure/* UsageFailure */.wK(`base is named twice: ${base}, and --base-ref`, { hint: 'Leave one of them out.' });
    }
    const repository = await (0,measuring/* repositoryOf */._)(world);
    const { settings, rules } = await (0,configuration/* configure */.jK)('compare', options, {
        directory: world.directory,
        log: world.log,
        root: repository.top,
    });
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


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ fewestRuns),
/* harmony export */   hR: () => (/* binding */ compareStored),
/* harmony export */   sT: () => (/* binding */ reduceRun)
/* harmony export */ });
/* harmony import */ var _statistics_change_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3543);
/* harmony import */ var _statistics_moderated_variance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7791);
/* harmony import */ var _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3752);
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9282);
/* harmony import */ var _statistics_student_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8186);
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3557);
/* harmony import */ var _decision_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);
/* harmony import */ var _evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6331);
/* harmony import */ var _rows_decided_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5344);
/* harmony import */ var _rows_match_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9572);
/* harmony import */ var _rows_metrics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2136);
/* harmony import */ var _rows_prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4285);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9961);
/** Compares a run with runs that were stored before. Each run counts as one number per metric, the
 *  median over its launches: two runs differ by what their machines, days and neighbours do, which no
 *  number of launches within one run can tell. So the interval is the prediction interval of the next
 *  run (statistics/prediction.ts) from the stored ones, with variances moderated across the suite, after
 *  each history has been cut at its last change of level.
 *
 *  Fewer than three comparable runs, or runs of another machine alone, show the change and decide
 *  nothing. What all benchmarks have in common is never taken out of a row: a slowdown of the whole
 *  suite must stay visible. It is shown as the suite's change, and named on the rows that it explains. */













/** Fewer runs say nothing about how runs scatter. */
const fewestRuns = 3;
/** A change of level is looked for at this p-value: a wrong cut only loses runs, a missed one widens the interval. */
const cutLevel = 0.01;
/** Most runs that are looked back at. */
const mostRuns = 30;
function compareStored(base, head, rule) {
    const runs = base.runs.slice(-mostRuns);
    const matches = (0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .matchSeries */ .p9)((0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)(runs.map(reduceRun)), (0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)([reduceRun(head)]));
    const prepared = matches.flatMap((match) => (0,_rows_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .prepare */ .iA)(match, rule, (before, after) => selectRuns(before, after)));
    const candidates = prepared.map((one) => ('open' in one ? candidateOf(one.open) : undefined));
    const decidable = base.otherMachine === null;
    const forecasts = forecastAll(candidates);
    const decisions = decideAll(candidates, forecasts, rule);
    const suite = compareSuite(candidates, rule, decidable);
    const rows = prepared.map((one, i) => {
        if ('row' in one)
            return undecidedRow(one.row, base);
        return rowOf(candidates[i], forecasts[i], decisions[i], base);
    });
    return {
        comparison: { suite, benchmarks: markCommonShift(rows, suite, rule.threshold) },
        cuts: candidates.flatMap((one) => one === undefined || one.dropped === 0
            ? []
            : [{ name: one.open.name, metric: one.open.metric, dropped: one.dropped }]),
    };
}
/** One launch that stands for a run: per metric the median over its launches. A benchmark that failed in
 *  half of them has failed. */
function reduceRun(launches) {
    const [first] = launches;
    if (launches.length === 1 && first !== undefined)
        return first;
    const byName = new Map();
    for (const launch of launches) {
        for (const result of launch.benchmarks) {
            const list = byName.get(result.name);
            if (list === undefined)
                byName.set(result.name, [result]);
            else
                list.push(result);
        }
    }
    return { benchmarks: [...byName].map(([name, results]) => reduceBenchmark(name, results)) };
}
function reduceBenchmark(name, results) {
    const good = results.filter((result) => result.status === 'ok');
    const bad = results.find((result) => result.status !== 'ok');
    if (bad !== undefined && 2 * good.length <= results.length)
        return bad;
    const byMetric = new Map();
    for (const { metrics } of good) {
        for (const metric of metrics) {
            const key = JSON.stringify([metric.name, metric.unit]);
            byMetric.set(key, [...(byMetric.get(key) ?? []), metric]);
        }
    }
    const metrics = [...byMetric.values()].map((list) => {
        const { name, unit, better, exact, role, repeats } = list[0];
        const told = { ...(role === undefined ? {} : { role }), ...(repeats === undefined ? {} : { repeats }) };
        const values = list.map(_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .launchSummary */ .IE);
        const counter = exact === true && list.every((one) => one.exact);
        // Whether a counter repeats exactly shows from launch to launch, so its readings stay apart.
        return { name, unit, better, value: (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(values), ...told, ...(counter ? { exact, samples: values } : {}) };
    });
    return { name, status: 'ok', metrics };
}
/** Runs before a benchmark existed are no gap. An exact counter is compared with the nearest run alone:
 *  counters change with the code, so older commits say nothing about them. */
function selectRuns(base, head) {
    if ((0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)([base, head]))
        return selected(readings(base), readings(head));
    const [before, after] = [base, head].map((side) => side.values.filter((value) => value !== undefined));
    return selected(before, after);
}
function readings({ latest: { samples, value } }) {
    return samples ?? [value];
}
function selected(before, after) {
    const found = { base: before.length, head: after.length };
    return {
        base: before,
        head: after,
        rounds: [],
        expected: found,
        found,
        enough: before.length > 0 && after.length > 0,
    };
}
function candidateOf(open) {
    const all = open.base.map((value) => (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .logCost */ .Oo)(value, open.better));
    const start = (0,_statistics_change_points_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLevelStart */ .tH)(all, { level: cutLevel, permutations: 499 });
    return { open, history: all.slice(start), head: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .logCost */ .Oo)(open.head[0], open.better), dropped: start };
}
/** Forecasts of those with enough runs, their variances moderated by each other. By mean and variance, also
 *  for long histories: a scale that ignores stray runs promises that the next will not be one, and doubled
 *  the alarms on public histories of hosted runners. */
function forecastAll(candidates) {
    const own = candidates.map((one) => {
        if (one === undefined || one.history.length < fewestRuns)
            return undefined;
        return (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .forecast */ .g3)(one.history);
    });
    const usable = own.filter((one) => one !== undefined);
    const moderated = (0,_statistics_moderated_variance_js__WEBPACK_IMPORTED_MODULE_1__/* .moderate */ .I)(usable.map(({ variance }) => variance), usable.map(({ df }) => df));
    let at = 0;
    return own.map((one) => {
        if (one === undefined)
            return undefined;
        const i = at++;
        return (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariance */ .eh)(one, moderated.variance[i], moderated.df[i]);
    });
}
/** Tested metrics are decided together, what is only shown each by itself. */
function decideAll(candidates, forecasts, rule) {
    const { falseAlarmRate, candidateP = _rule_js__WEBPACK_IMPORTED_MODULE_10__/* .defaultCandidateP */ .R6 } = rule;
    const suite = { falseAlarmRate, candidateP };
    const once = { levels: (0,_decision_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .planLevels */ .b)([1], 1), total: 1, look: 0 };
    const tested = candidates.map((one, i) => {
        const known = forecasts[i];
        if (one === undefined || known === undefined)
            return undefined;
        const { threshold } = one.open;
        return { evidence: forecastEvidence(known, one), threshold, delta: Math.log1p(threshold), ...once };
    });
    const isTested = (i) => tested[i] !== undefined && candidates[i]?.open.role === 'tested';
    const together = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_11__/* .decide */ .L)(tested.filter((_, i) => isTested(i)).map((one) => one), suite);
    let at = 0;
    return tested.map((one, i) => {
        if (one === undefined)
            return undefined;
        return isTested(i) ? together[at++] : (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_11__/* .decide */ .L)([one], suite)[0];
    });
}
function forecastEvidence(known, { head, history }) {
    // A timer too coarse to show any scatter would make every tick a proof.
    const sure = { ...known, variance: Math.max(known.variance, 1e-10) };
    const error = Math.sqrt(sure.variance * sure.factor);
    const estimate = head - sure.centre;
    return {
        rounds: history.length,
        estimate,
        scatter: Math.sqrt(2 * sure.variance),
        smallestP: 0,
        p: (shift, alternative) => {
            const t = (estimate - shift) / error;
            return (0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_12__/* .studentCdf */ .Rf)(alternative === 'greater' ? -t : t, sure.df);
        },
        interval: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        limits: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        usual: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        detectable: (level) => error * ((0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_12__/* .studentQuantile */ .FI)(1 - level / 2, sure.df) + (0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_12__/* .studentQuantile */ .FI)(0.8, sure.df)),
        // The next run has its own scatter, which no number of earlier ones makes smaller.
        roundsNeeded: () => Number.POSITIVE_INFINITY,
        roundsToReach: () => fewestRuns,
    };
}
function rowOf(candidate, known, decision, base) {
    const { open, history, head } = candidate;
    // Shown is the level that head is compared with: runs before the cut are another one.
    const level = { ...open, base: open.base.slice(candidate.dropped) };
    const doubt = doubtOf(base, history.length);
    if (doubt === null && known !== undefined && decision !== undefined) {
        return (0,_rows_decided_row_js__WEBPACK_IMPORTED_MODULE_6__/* .decidedRow */ .V)(level, forecastEvidence(known, candidate), decision, null);
    }
    const { name, metric, unit, better, threshold, beside } = open;
    return {
        name,
        metric,
        unit,
        better,
        exact: false,
        outcome: 'inconclusive',
        base: (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(level.base),
        head: open.head[0],
        change: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)(head - (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(history), { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }),
        p: null,
        rounds: history.length,
        detectable: null,
        scatter: null,
        threshold,
        doubt,
        ...beside,
    };
}
function doubtOf({ otherMachine }, runs) {
    if (otherMachine !== null)
        return { code: 'other-machine', ...otherMachine };
    return runs < fewestRuns ? { code: 'too-few-runs', have: runs, need: fewestRuns } : null;
}
/** Counters are decided without any statistics, but another machine may count otherwise. */
function undecidedRow(row, base) {
    const decided = row.outcome === 'regressed' || row.outcome === 'improved' || row.outcome === 'changed';
    if (base.otherMachine === null || !decided)
        return row;
    return { ...row, outcome: 'inconclusive', doubt: { code: 'other-machine', ...base.otherMachine } };
}
/** The geometric mean over the benchmarks that every one of the last runs has, as a history of its own. */
function compareSuite(candidates, rule, decidable) {
    const members = candidates.filter((one) => one?.open.role === 'tested' && one.open.inMean).map((one) => one);
    const length = Math.min(...members.map(({ history }) => history.length));
    if (members.length === 0 || length === 0)
        return { change: null, benchmarks: 0 };
    const lists = members.map(({ open, history, head }) => ({
        name: open.name,
        values: [...history.slice(history.length - length), head],
    }));
    const byBenchmark = (0,_rows_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .meansByBenchmark */ .N7)(lists);
    const means = Array.from({ length }, (_, i) => (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(byBenchmark.map((values) => values[i])));
    const now = (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i2)(byBenchmark.map((values) => values[length]));
    const benchmarks = byBenchmark.length;
    if (length < fewestRuns || !decidable) {
        const unknown = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
        return { change: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)(now - (0,_statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(means), unknown), benchmarks };
    }
    const change = (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)((0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .forecast */ .g3)(means), now, rule.falseAlarmRate);
    return { change: (0,_evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)(change.estimate, change), benchmarks };
}
/** Fewer benchmarks have no common mode to speak of. */
const fewestForMode = 5;
/** Rows that changed no more than the suite as a whole did, where the suite has changed beyond its own
 *  interval: the machine, or something that all benchmarks use. They keep their outcome. */
function markCommonShift(rows, { change, benchmarks }, threshold) {
    const low = change?.low ?? Number.NEGATIVE_INFINITY;
    const high = change?.high ?? Number.POSITIVE_INFINITY;
    if (change === null || benchmarks < fewestForMode || (low <= 0 && high >= 0))
        return [...rows];
    if (Math.abs(change.estimate) < threshold)
        return [...rows];
    return rows.map((row) => {
        const changed = row.outcome === 'regressed' || row.outcome === 'improved';
        if (!changed || row.exact || row.change === null || row.doubt !== null)
            return row;
        const rest = (1 + row.change.estimate) / (1 + change.estimate) - 1;
        return Math.abs(rest) > threshold
            ? row
            : { ...row, doubt: { code: 'whole-suite-shifted', change: change.estimate } };
    });
}


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ changePoints),
/* harmony export */   tH: () => (/* binding */ lastLevelStart)
/* harmony export */ });
/* unused harmony exports longestHistory, levelStarts */
/* harmony import */ var _autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5098);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);
/* harmony import */ var _robust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9282);
/** Where a history changed its level. Levels are medians and the misfit is absolute, so single stray runs move
 *  nothing (an L1 Potts model, as in airspeed velocity); the best cuts for each number of levels come from dynamic
 *  programming, the number of levels from an information criterion that knows about autocorrelation; then every
 *  cut must pass a permutation test that repeats the choice of the cut. */



/** The longest history that is cut at once; cost grows with its square. */
const longestHistory = 2000;
/** The changes of level in a series in order of time. A series too short for two levels has none.
 *  @throws RangeError for values that are not finite or a series longer than 2000. */
function changePoints(series, options = {}) {
    const { least = 4, level = 0.001, permutations = 1999, screen = false, seed = 'change points' } = options;
    const rule = { least, level, permutations, screen };
    const values = Array.from(series);
    if (values.length === 0)
        return [];
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .createRandom */ .s)(seed);
    let cuts = levelStarts(values, least);
    // What lies between the same two cuts is the same stretch, and has the same answer.
    const known = new Map();
    for (;;) {
        const block = blockLength(residuals(values, cuts));
        const tested = describe(values, cuts, (stretch, from) => {
            const key = `${from} ${stretch.length} ${block}`;
            const p = (screen ? known.get(key) : undefined) ?? splitP(stretch, block, rule, random);
            known.set(key, p);
            return p;
        });
        const weakest = tested.reduce((w, c) => (w === undefined || c.p > w.p ? c : w), undefined);
        if (weakest === undefined || weakest.p <= level)
            return tested;
        // Only the weakest cut goes at a time: without it its neighbours are tested against longer levels.
        cuts = cuts.filter((cut) => cut !== weakest.index);
    }
}
/** The index from which the series has kept its level: the last change point, or 0. */
function lastLevelStart(series, options = {}) {
    return changePoints(series, options).at(-1)?.index ?? 0;
}
/** The starts of all levels but the first, before any test: the partition that minimises
 *  ln Σ|e_t − ρ e_{t−1}| + 1.5 (ln n / n) · levels, where e are the residuals and ρ their own best lag-one factor.
 *  A small penalty is meant: what it cuts too much, the tests of `changePoints` take back. In 120
 *  normal series of 60 values, a shift of 1.5 standard deviations in the middle was found 108 times; at 4 (ln n / n),
 *  14 times. */
function levelStarts(series, least = 4) {
    if (series.length === 0)
        return [];
    (0,_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSample */ .Fq)(series, 'change points');
    if (series.length > longestHistory) {
        throw new RangeError(`change points: ${series.length} values are more than ${longestHistory}`);
    }
    const n = series.length;
    const penalty = (1.5 * Math.log(n)) / n;
    let best = [];
    let lowest = Number.POSITIVE_INFINITY;
    bestPartitions(series, least).forEach((cuts) => {
        const objective = Math.log(innovation(series, cuts)) + penalty * (cuts.length + 1);
        if (objective < lowest) {
            lowest = objective;
            best = cuts;
        }
    });
    return best;
}
/** The cuts of least total absolute misfit for 1, 2, 3 … levels. */
function bestPartitions(series, least) {
    const n = series.length;
    const misfit = misfits(series);
    const most = Math.max(1, Math.min(maximumLevels, Math.floor(n / least)));
    let cost = Float64Array.from({ length: n + 1 }, (_, end) => (end < least && end < n ? Infinity : misfit(0, end)));
    const from = [new Int32Array(n + 1)];
    const partitions = [[]];
    for (let levels = 2; levels <= most; levels++) {
        const next = new Float64Array(n + 1).fill(Infinity);
        const start = new Int32Array(n + 1);
        for (let end = levels * least; end <= n; end++) {
            for (let cut = (levels - 1) * least; cut <= end - least; cut++) {
                const candidate = cost[cut] + misfit(cut, end);
                if (candidate < next[end]) {
                    next[end] = candidate;
                    start[end] = cut;
                }
            }
        }
        cost = next;
        from.push(start);
        partitions.push(traceBack(from, n));
    }
    return partitions;
}
const maximumLevels = 24;
function traceBack(from, n) {
    const cuts = [];
    let end = n;
    for (let levels = from.length - 1; levels >= 1; levels--) {
        end = from[levels][end];
        cuts.unshift(end);
    }
    return cuts;
}
/** Σ|x − median| of every stretch [start, end), each from the one before by one sorted insertion. */
function misfits(series) {
    const n = series.length;
    const rows = Array.from({ length: n }, (_, start) => {
        const row = new Float64Array(n - start + 1);
        const s = new Float64Array(n - start);
        let lower = 0;
        let upper = 0;
        for (let m = 0; start + m < n; m++) {
            const x = series[start + m];
            const middle = s[m >> 1];
            const at = insert(s, m, x);
            const half = (m + 1) >> 1;
            // lower and upper are the sums of the ⌊size/2⌋ smallest and largest values.
            if (m % 2 === 1) {
                lower += at <= m >> 1 ? x : middle;
                upper += at <= m >> 1 ? middle : x;
            }
            else if (at < half)
                lower += x - s[half];
            else if (at > half)
                upper += x - s[half];
            row[m + 1] = Math.max(0, upper - lower);
        }
        return row;
    });
    return (start, end) => (start === end ? 0 : rows[start][end - start]);
}
/** Puts x into the ascending first `size` values and says where. */
function insert(s, size, x) {
    let low = 0;
    let high = size;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (s[middle] <= x)
            low = middle + 1;
        else
            high = middle;
    }
    s.copyWithin(low + 1, low, size);
    s[low] = x;
    return low;
}
/** Mean size of the residuals' unpredictable part, with a floor so that a perfect fit does not win by ln 0. */
function innovation(series, cuts) {
    const e = residuals(series, cuts);
    const total = (rho) => e.reduce((sum, value, i) => sum + Math.abs(value - rho * (i === 0 ? 0 : e[i - 1])), 0);
    // The sum is convex in rho, so halving by thirds finds its least.
    let low = -0.95;
    let high = 0.95;
    while (high - low > 0.02) {
        const third = (high - low) / 3;
        if (total(low + third) < total(high - third))
            high -= third;
        else
            low += third;
    }
    return total((low + high) / 2) / e.length + floorOf(series);
}
function residuals(series, cuts) {
    const bounds = [0, ...cuts, series.length];
    return bounds.slice(1).flatMap((end, i) => {
        const stretch = series.slice(bounds[i], end);
        const level = (0,_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(stretch);
        return stretch.map((value) => value - level);
    });
}
/** A thousandth of the series' own spread: finer steps than this are rounding. */
function floorOf(series) {
    const level = (0,_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(series);
    const spread = series.reduce((sum, value) => sum + Math.abs(value - level), 0) / series.length;
    return Math.max(1e-3 * spread, Number.MIN_VALUE);
}
function describe(series, cuts, test) {
    const bounds = [0, ...cuts, series.length];
    return cuts.map((index, i) => ({
        index,
        before: (0,_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(series.slice(bounds[i], index)),
        after: (0,_robust_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(series.slice(index, bounds[i + 2])),
        p: test(series.slice(bounds[i], bounds[i + 2]), bounds[i]),
    }));
}
/** The block length that keeps the variance of a mean for first-order autocorrelation (Carlstein, Ann. Statist.
 *  14, 1986): (√6 ρ / (1 − ρ²))^⅔ n^⅓. One where neighbours do not resemble each other. */
function blockLength(e) {
    const n = e.length;
    // Levels fitted to the values take part of the correlation with them.
    const rho = Math.min(0.9, Math.max(0, (0,_autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__/* .lag1 */ .u)(e) + 2 / n - 1 / Math.sqrt(n)));
    return Math.max(1, Math.round(((Math.sqrt(6) * rho) / (1 - rho * rho)) ** (2 / 3) * Math.cbrt(n)));
}
/** The p-value of the best single cut of these values, against cutting the same values with their circular blocks
 *  in random order, which keeps short autocorrelation under the null. Once it is sure to be above the level the
 *  count stops early (Besag and Clifford, Biometrika 78, 1991). */
function splitP(values, block, rule, random) {
    const ranks = centredRanks(values);
    const weights = splitWeights(ranks.length, rule.least);
    const seen = largestSplit(ranks, weights) * (1 - 1e-12);
    const z = rule.screen ? standardised(seen, ranks) : 0;
    const fallen = rule.screen ? Math.max(0.1, 1 - z / 10) : null;
    if (fallen !== null && z < 2.9)
        return fallen;
    if (rule.screen && z > 5 * Math.sqrt(block))
        return 1 / (rule.permutations + 1);
    const shuffled = new Float64Array(ranks.length);
    const enough = Math.max(20, Math.ceil(rule.level * (rule.permutations + 1)));
    let asLarge = 0;
    for (let i = 1; i <= rule.permutations; i++) {
        blockShuffle(ranks, shuffled, block, random);
        if (largestSplit(shuffled, weights) >= seen)
            asLarge++;
        if (fallen !== null && (asLarge + 1) / (rule.permutations + 1) > rule.level)
            return fallen;
        if (asLarge >= enough)
            return asLarge / i;
    }
    return (asLarge + 1) / (rule.permutations + 1);
}
/** The largest split in standard deviations of a rank sum. */
function standardised(split, ranks) {
    const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0);
    return squares === 0 ? 0 : split * Math.sqrt((ranks.length * (ranks.length - 1)) / squares);
}
/** Mid-ranks minus their mean. */
function centredRanks(values) {
    const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let i = from; i < to; i++)
            ranks[order[i]] = (from + to - values.length) / 2;
        from = to;
    }
    return ranks;
}
/** The largest standardised rank sum over all cuts (Pettitt, Appl. Statist. 28, 1979, with equal variance). */
function largestSplit(ranks, weights) {
    let sum = 0;
    let largest = 0;
    for (let at = 1; at < weights.length; at++) {
        sum += ranks[at - 1];
        largest = Math.max(largest, Math.abs(sum) * weights[at]);
    }
    return largest;
}
/** One over the standard deviation of the first `at` ranks' sum, up to a constant; 0 where no cut may be. */
function splitWeights(n, least) {
    return Float64Array.from({ length: n - least + 1 }, (_, at) => (at < least ? 0 : 1 / Math.sqrt(at * (n - at))));
}
function blockShuffle(values, into, block, random) {
    const n = values.length;
    const length = Math.min(block, Math.ceil(n / 4));
    const offset = random.integer(n);
    const starts = Uint32Array.from({ length: Math.ceil(n / length) }, (_, i) => i * length);
    let at = 0;
    for (let left = starts.length; left > 0; left--) {
        const drawn = random.integer(left);
        const start = starts[drawn];
        starts[drawn] = starts[left - 1];
        const end = Math.min(start + length, n);
        for (let i = start; i < end; i++)
            into[at++] = values[(i + offset) % n];
    }
}


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ forecast),
  fe: () => (/* binding */ predictedChange),
  dY: () => (/* binding */ predictionInterval),
  eh: () => (/* binding */ withVariance)
});

// UNUSED EXPORTS: predictionP, robustForecast

// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/statistics/scale.js
/** A robust standard deviation that keeps four fifths of the efficiency of the plain one. */

/** Qn of Rousseeuw and Croux (JASA 88, 1993): the h-over-2-th smallest distance between two values,
 *  h = ⌊n/2⌋ + 1, scaled to the standard deviation of normal values, with their small-sample factors.
 *  Half of the values may be wild. At least two values; O(n²). */
function scale_qn(values) {
    checkSample(values, 'qn', 2);
    const n = values.length;
    const distances = new Float64Array((n * (n - 1)) / 2);
    let at = 0;
    for (let i = 1; i < n; i++)
        for (let j = 0; j < i; j++)
            distances[at++] = Math.abs(values[i] - values[j]);
    const h = Math.floor(n / 2) + 1;
    return 2.21914446598508 * smallSampleFactor(n) * selectInPlace(distances, (h * (h - 1)) / 2 - 1);
}
/** Croux and Rousseeuw, Time-efficient algorithms for two highly robust estimators of scale, COMPSTAT 1992. */
function smallSampleFactor(n) {
    const few = [0.399, 0.994, 0.512, 0.844, 0.611, 0.857, 0.669, 0.872];
    return few[n - 2] ?? (n % 2 === 1 ? n / (n + 1.4) : n / (n + 3.8));
}

// EXTERNAL MODULE: ./lib/statistics/signed-rank.js
var signed_rank = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/statistics/student.js + 1 modules
var student = __webpack_require__(8186);
;// CONCATENATED MODULE: ./lib/statistics/prediction.js
/** Where the next run may land, from earlier runs that each count as one number: the interval of a stored
 *  baseline. It carries the run-to-run variance, which intervals from within one run leave out. */




/** A forecast by mean and variance of at least two runs, for the mean of `future` runs (usually one). */
function forecast(runs, future = 1) {
    (0,robust/* checkSample */.Fq)(runs, 'forecast', 2);
    const factor = 1 / checkedFuture(future) + 1 / runs.length;
    return { centre: (0,robust/* mean */.i2)(runs), variance: (0,robust/* variance */.GV)(runs), df: runs.length - 1, factor };
}
/** A forecast by Hodges–Lehmann centre and Qn scale, for histories with stray runs; at least eight runs. Its
 *  degrees of freedom are those with which t intervals keep their coverage on normal runs (by simulation). */
function robustForecast(runs, future = 1) {
    checkSample(runs, 'robustForecast', 8);
    const n = runs.length;
    const factor = 1 / checkedFuture(future) + Math.PI / 3 / n;
    return { centre: hodgesLehmann(runs), variance: qn(runs) ** 2, df: 0.7 * (n - 1), factor };
}
/** The same forecast with its variance moderated across the suite (see moderated-variance.ts). */
function withVariance(forecast, variance, df) {
    return { ...forecast, variance, df };
}
/** Where the next value lies with confidence 1 − `alpha`. */
function predictionInterval(forecast, alpha) {
    const reach = predictionReach(forecast, alpha);
    return { low: forecast.centre - reach, high: forecast.centre + reach };
}
/** The change from the forecast's centre to an observed `value`, with the interval of confidence 1 − `alpha`
 *  that a true change has. */
function predictedChange(forecast, value, alpha) {
    const reach = predictionReach(forecast, alpha);
    const estimate = value - forecast.centre;
    return { estimate, low: estimate - reach, high: estimate + reach };
}
/** The two-sided p-value of an observed `value`, were the true change `shift`. */
function predictionP(forecast, value, shift = 0) {
    const excess = value - forecast.centre - shift;
    if (excess === 0)
        return 1;
    return studentTwoSided(excess / Math.sqrt(forecast.variance * forecast.factor), forecast.df);
}
function predictionReach(forecast, alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`prediction: alpha ${alpha} is outside (0, 1)`);
    return -(0,student/* studentQuantile */.FI)(alpha / 2, forecast.df) * Math.sqrt(forecast.variance * forecast.factor);
}
function checkedFuture(future) {
    if (!(Number.isInteger(future) && future >= 1))
        throw new RangeError(`prediction of ${future} future runs`);
    return future;
}


/***/ })

};
