export const id = "compare";
export const ids = ["compare"];
export const modules = {

/***/ 1537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ suiteHashes),
/* harmony export */   Y: () => (/* binding */ changedFiles)
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
        return {
            ...hashOf('sources', rows, benchFilter(benchFiles, root)),
            ...hashOf('dependencies', rows, (file) => lockFiles.test(file)),
        };
    }
    finally {
        await folder.loan.release();
    }
}
/** Benchmark files that differ between two commits, from the repository's root; null where git does not know both. */
async function changedFiles({ git }, { from, to }, benchFiles, root) {
    const answer = await git.attempt(['diff', '--name-only', '--no-renames', '-z', from, to, '--']);
    if (!answer.ok)
        return null;
    const isBench = benchFilter(benchFiles, root);
    return answer.text.split('\0').filter((file) => file !== '' && isBench(file));
}
function benchFilter(benchFiles, root) {
    const patterns = benchFiles.map(_host_path_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .pathGlob */ .Q);
    const prefix = root === '.' || root === '' ? '' : `${root}/`;
    return (file) => file.startsWith(prefix) && patterns.some((matches) => matches(file.slice(prefix.length)));
}
/** Each row is mode, type and hash of a file, a tab and its path. */
function hashOf(name, rows, isMeant) {
    const meant = rows.filter((row) => isMeant(row.slice(row.indexOf('\t') + 1)));
    if (meant.length === 0)
        return {};
    return { [name]: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(meant.sort().join('\n')).digest('hex') };
}


/***/ }),

/***/ 7362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitLine: () => (/* binding */ commitLine),
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/configuration.js + 3 modules
var configuration = __webpack_require__(9717);
// EXTERNAL MODULE: ./lib/app/discovery/found-suite.js
var found_suite = __webpack_require__(7795);
// EXTERNAL MODULE: ./lib/app/explaining/pictures.js + 5 modules
var explaining_pictures = __webpack_require__(1192);
// EXTERNAL MODULE: ./lib/host/ancestry.js
var ancestry = __webpack_require__(2005);
// EXTERNAL MODULE: ./lib/model/failure.js
var model_failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/host/repository.js
var host_repository = __webpack_require__(9576);
;// CONCATENATED MODULE: ./lib/host/releases.js
/** Which tag is the last release before a commit. Tags that end in a version number count; what stands before the
 *  number (`v`, `release-`, `parse@`) is the line of releases that it belongs to. */



/** What to write for the newest release, and for the newest of a line (`last-release-of:v2`). */
const lastReleaseWord = 'last-release';
const ofLine = `${lastReleaseWord}-of:`;
/** Null where the text names something else: a branch or tag called `last-release`, too, is what it was before. */
async function releaseNamed(repository, text, head) {
    if (text.startsWith(ofLine)) {
        const line = text.slice(ofLine.length).trim();
        if (line !== '')
            return lastRelease(repository, head, line);
        throw new model_failure/* UsageFailure */.wK(`\`${ofLine}\` names no line of releases`, {
            hint: `Write what the tags begin with: \`${ofLine}v2\`, \`${ofLine}parse@\`.`,
        });
    }
    if (text !== lastReleaseWord || (await (0,host_repository/* findCommit */.fq)(repository, text)) !== null)
        return null;
    return lastRelease(repository, head, null);
}
/** The highest version among the tags that lie before `head`, previews left out where there is anything else. `line` is
 *  what the tags begin with. Fetches what a shallow checkout lacks; writes no tag. */
async function lastRelease(repository, head, line) {
    const found = (await releaseTags(repository)).filter(({ tag }) => line === null || isOfLine(tag, line));
    const candidates = line === null ? oneLine(found) : found;
    for (const { tag } of candidates.toSorted(newestFirst)) {
        const commit = await (0,ancestry/* obtainCommit */.LB)(repository, tag);
        if (commit !== head && (await isBefore(repository, commit, head))) {
            return { tag, commit, commits: await commitsBetween(repository, commit, head) };
        }
    }
    const which = line === null ? '' : ` beginning with "${line}"`;
    throw new model_failure/* Failure */.HR(found.length === 0
        ? `No tag${which} is a release: none ends in a version number`
        : `None of the ${found.length} releases${which} lies before ${head.slice(0, 12)}`, { hint: 'Name the commit, branch or tag to compare with in `base-ref`.', exitCode: 2 });
}
/** Of this checkout, and where it has none or is shallow, of the remote too: checkouts of workflows bring no tags. */
async function releaseTags(repository) {
    const { git, shallow } = repository;
    const own = await git.text(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/tags']);
    const known = versionsOf(own.split('\n'));
    const remote = known.length > 0 && !shallow ? null : await (0,host_repository/* historyRemote */.H5)(repository);
    if (remote === null)
        return known;
    const answer = await (0,ancestry/* withAndWithoutToken */.Hw)(repository, ['ls-remote', '--quiet', '--tags', '--refs', remote]);
    if (!answer.ok) {
        throw new model_failure/* Failure */.HR(`The tags of ${remote} could not be listed`, {
            hint: 'In a workflow, set `fetch-tags: true` and `fetch-depth: 0` on actions/checkout.',
            output: answer.said,
        });
    }
    const there = answer.text.split('\n').map((row) => row.split('\trefs/tags/')[1] ?? '');
    return versionsOf([...new Set([...own.split('\n'), ...there])]);
}
function versionsOf(tags) {
    return tags.flatMap((tag) => readVersion(tag) ?? []);
}
/** `v1.2.3`, `1.2`, `release-1.2`, `parse@1.2.3`, `go/v1.2.0-rc.1`, `1.0b2`; null for other tags. */
function readVersion(tag) {
    const parts = /^(.{0,200}?)(?<![\d.])v?(\d{1,15}(?:\.\d{1,15}){0,9})((?:[-.+_]?[A-Za-z][\w.+-]*)?)$/.exec(tag);
    if (parts === null)
        return null;
    const [, line = '', numbers = '', rest = ''] = parts;
    // Builds and Python's post-releases are no previews.
    const isPreview = rest !== '' && !/^(?:\+|[-.]?post)/.test(rest);
    return { tag, line, numbers: numbers.split('.').map(Number), isPreview };
}
function isOfLine(tag, line) {
    return tag.startsWith(line) && !(/\d$/.test(line) && /^\d/.test(tag.slice(line.length)));
}
/** Releases of the repository as a whole, where there are any; else those of its one part. */
function oneLine(found) {
    const whole = found.filter(({ line }) => /^(?:release|rel|version|ver)?[-_/.]?$/i.test(line));
    if (whole.length > 0)
        return whole;
    const lines = [...new Set(found.map(({ line }) => line))];
    if (lines.length <= 1)
        return found;
    const shown = lines.slice(0, 5).map((line) => `"${line}"`);
    throw new model_failure/* UsageFailure */.wK(`There are releases of ${lines.length} parts of this repository: tags begin with ${shown.join(', ')}${lines.length > 5 ? ', …' : ''}`, { hint: `Say which: \`base-ref: ${ofLine}${lines[0]}\`.` });
}
function newestFirst(a, b) {
    if (a.isPreview !== b.isPreview)
        return a.isPreview ? 1 : -1;
    for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
        // A moving `v1` names the same commit as the newest `v1.4.2` at best.
        const difference = (b.numbers[i] ?? -1) - (a.numbers[i] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return a.tag < b.tag ? 1 : -1;
}
async function isBefore(repository, commit, head) {
    const common = repository.shallow
        ? await (0,ancestry/* obtainMergeBase */.Lb)(repository, commit, head)
        : await (0,host_repository/* mergeBase */.wu)(repository, commit, head);
    return common === commit;
}
/** Null in a shallow checkout, where side branches may be cut off. */
async function commitsBetween({ git, shallow }, from, to) {
    return shallow ? null : Number(await git.text(['rev-list', '--count', `${from}..${to}`]));
}

// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
;// CONCATENATED MODULE: ./lib/app/gating/compared-commits.js
/** Which two commits are compared, and how they are called. */





/** The commits of a comparison on somebody's own machine. `base` and `head` are names of commits;
 *  `base` may be `last-release`; without a base, the merge base with the default branch, or the commit before. */
async function chooseCommits(repository, base, head) {
    const headCommitHash = head === null ? await (0,host_repository/* headCommit */.Qo)(repository) : await (0,host_repository/* resolveCommit */.WL)(repository, head);
    const headChoice = { commit: headCommitHash, label: head ?? 'HEAD' };
    const baseChoice = base === null
        ? await defaultBase(repository, headChoice)
        : ((await releaseBefore(repository, base, headCommitHash)) ?? {
            commit: await (0,host_repository/* resolveCommit */.WL)(repository, base),
            label: base,
        });
    return describeCommits(repository, baseChoice, headChoice);
}
/** The release that `last-release` or `last-release-of:…` stands for; null where `base` is another name. */
async function releaseBefore(repository, base, head) {
    const release = await releaseNamed(repository, base, head);
    if (release === null)
        return null;
    const { tag, commit, commits } = release;
    const since = commits === null ? '' : `, ${(0,numbers/* counted */.hS)(commits, 'commit')} before`;
    return { commit, label: tag, chosen: `the last release, ${tag}${since}` };
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
    const tip = name === null ? null : await (0,ancestry/* obtainCommit */.LB)(repository, name);
    const common = tip === null ? null : await commonCommit(repository, tip, head.commit);
    if (common !== null && common !== head.commit) {
        return { commit: common, label: `merge base with ${name}`, chosen: `merge base of ${name} and ${head.label}` };
    }
    const parent = await (0,ancestry/* obtainParent */.qq)(repository, head.commit);
    if (parent === null) {
        throw new model_failure/* UsageFailure */.wK(`${head.label} is the first commit of this repository: there is nothing to compare it with.`, {
            hint: 'Name the commit to compare with: in a workflow by the input base-ref, else as in benchgate compare BASE HEAD.',
        });
    }
    const why = name === null ? 'no default branch was found' : `${head.label} is on ${name}`;
    return { commit: parent, label: `${head.label}~1`, chosen: `the commit before ${head.label}, since ${why}` };
}
async function commonCommit(repository, tip, head) {
    return repository.shallow ? (0,ancestry/* obtainMergeBase */.Lb)(repository, tip, head) : (0,host_repository/* mergeBase */.wu)(repository, tip, head);
}
async function sameNotes(repository, base, head) {
    if (base === head)
        return [{ code: 'same-commit' }];
    return (await (0,host_repository/* sameTree */.PQ)(repository, base, head)) ? [{ code: 'same-files' }] : [];
}

// EXTERNAL MODULE: ./lib/host/machine.js
var host_machine = __webpack_require__(9491);
// EXTERNAL MODULE: ./lib/report/notes/why-no-baseline.js
var why_no_baseline = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/baseline/unavailable.js
var unavailable = __webpack_require__(6021);
;// CONCATENATED MODULE: ./lib/baseline/artifact/trust.js
/** Whom to believe. Everybody who can start a workflow can upload an artifact of any name, pull requests
 *  of strangers included; it says nothing about itself that could not be made up. A baseline is only what
 *  a push to the default branch of this very repository uploaded: that code has been reviewed. */
/** By what the list says; null where nothing speaks against it. Sorted by how telling they are. */
function whyNotListed({ expired, run }, home) {
    if (run === null)
        return { code: 'unknown-run' };
    if (run.repositoryId !== home.repositoryId)
        return { code: 'other-repository' };
    if (run.headRepositoryId !== home.repositoryId)
        return { code: 'fork' };
    if (run.headBranch !== home.defaultBranch)
        return { code: 'other-branch' };
    return expired ? { code: 'expired' } : null;
}
/** By the run itself, which has to be asked for one by one. */
function whyNotProduced(artifact, run, home) {
    if (run === null)
        return { code: 'run-gone' };
    if (run.event !== 'push')
        return { code: 'not-pushed', event: run.event };
    if (run.headBranch !== home.defaultBranch)
        return { code: 'run-of-branch', branch: run.headBranch };
    if (run.headSha !== artifact.headSha)
        return { code: 'run-of-commit', commit: run.headSha };
    // What GitHub runs on its own behalf has no file.
    return run.path.startsWith('.github/workflows/') ? null : { code: 'no-workflow-file', path: run.path };
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
    const { default: yauzl } = await __webpack_require__.e(/* import() */ "yauzl").then(__webpack_require__.t.bind(__webpack_require__, 663, 19)).catch((0,model_failure/* asBrokenInstallation */.m2)('yauzl'));
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
            const among = complete ? null : artifacts.length;
            return { entries, notes, empty: { code: 'no-artifact', artifact: name, among } };
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
            left.set(why.code, (left.get(why.code) ?? 0) + 1);
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
    if (!(error instanceof model_failure/* Failure */.HR) || error instanceof unavailable/* Unavailable */.$ || error instanceof model_failure/* BrokenInstallation */.U$)
        throw error;
    throw new model_failure/* Failure */.HR(`${what} is no sound baseline: ${error.message}`, {
        hint: 'Nothing is compared with a part of it. Delete the artifact on the page of the run; the next push stores a new one.',
        cause: error,
    });
}
function leftOutNotes(left, name) {
    if (left.size === 0)
        return [];
    const kinds = [...left].map(([code, count]) => ({ count, because: { code } }));
    return [{ code: 'artifacts-left-out', artifact: name, kinds }];
}
function refusedNote(artifact, commit, because) {
    return { code: 'untrusted-record', artifact, commit, because };
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
    // What asks GitHub could not be loaded.
    if (error instanceof model_failure/* Failure */.HR)
        return { kind: 'unreachable', message };
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
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e("octokit.vendor"), __webpack_require__.e("octokit")]).then(__webpack_require__.bind(__webpack_require__, 1282)).catch((0,model_failure/* asBrokenInstallation */.m2)('octokit'));
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

// EXTERNAL MODULE: ./lib/app/history/store-access.js + 4 modules
var store_access = __webpack_require__(4400);
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
                return { entries, notes, empty: { code: 'no-branch', branch } };
            if (entries.length > 0)
                return { entries, notes, empty: null };
            const others = [...new Set(all.map((entry) => entry.folder))].sort();
            return { entries, notes, empty: { code: 'no-run-of-suite', branch, suite, others: (0,note/* several */.J)(others, 5) } };
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
    const unusable = (because) => ({ kind: 'none', because, notes, unusable: true });
    if (shelf.empty !== null)
        return hasOthers(shelf.empty) ? unusable(shelf.empty) : none(shelf.empty);
    const ancestors = await firstParents(repository, source, base, distance + 1);
    if (ancestors.length === 0)
        return unusable({ code: 'unknown-commit', commit: base });
    const entries = nearestEntries(shelf.entries, ancestors, request.most);
    if (entries.length === 0)
        return unusable({ code: 'no-run-near', commits: ancestors.length, base, suite });
    const positions = new Map(ancestors.map((commit, steps) => [commit, steps]));
    const compared = [];
    const ofPullRequests = [];
    for await (const reading of source.read(suite, entries)) {
        if (reading.kind === 'refused') {
            notes.push(reading.note);
            continue;
        }
        const { record } = reading;
        if ((0,baseline_record/* isFromPullRequest */.n)(record))
            ofPullRequests.push(record.run);
        else
            compared.push({ record, steps: positions.get(record.commit), differences: (0,fingerprint/* differencesOf */.g6)(record, request.now) });
        if (record.time > request.time + 86_400)
            notes.push(futureNote(record));
    }
    if (ofPullRequests.length > 0)
        notes.push({ code: 'runs-of-pull-requests', runs: (0,note/* several */.J)(ofPullRequests) });
    if (compared.length === 0)
        return unusable({ code: 'none-of-a-push' });
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
/** There are runs, of other suites. */
function hasOthers(empty) {
    return empty.code === 'no-run-of-suite' && empty.others.count > 0;
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
function futureNote({ run, commit, time }) {
    return { code: 'clock-skew', run, commit, day: new Date(time * 1000).toISOString().slice(0, 10) };
}

// EXTERNAL MODULE: ./lib/statistics/prediction.js + 1 modules
var prediction = __webpack_require__(3752);
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
            return { kind: 'none', because: { code: 'source-failed', message: error.message }, notes: [], failure: error };
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
        async find({ suite, now, base, changedSince }, time) {
            const request = { suite, base: base.commit, now, distance: searchDistance, most, time };
            const found = hadOf(await searchBaseline(source, repository, request), source, now, base.label);
            return found.kind === 'other-sources' ? otherSources(found, await changedSince(found.latest)) : found;
        },
        close: () => source.close(),
    };
}
/** Names the files, as far as git knows both commits. */
function otherSources({ runs, notes }, files) {
    const because = { code: 'other-sources', runs, files: files === null ? null : (0,note/* several */.J)(files) };
    return { kind: 'none', because, notes, unusable: true };
}
function hadOf(search, { name, where }, now, base) {
    if (search.kind === 'none')
        return search;
    const { nearest, same, otherMachine, otherSuite, notes } = search;
    const used = same.length > 0 ? same : otherMachine;
    const described = describeUse(used, { same, otherMachine, otherSuite }, now);
    if (used.length === 0) {
        const last = otherSuite.at(-1);
        const hard = last?.differences.filter(({ strength }) => strength === 'hard') ?? [];
        if (last !== undefined && hard.every(({ key }) => key === fingerprint/* sourcesKey */.mc))
            return { kind: 'other-sources', runs: otherSuite.length, latest: last.record.commit, notes };
        const unusable = last === undefined ? {} : { unusable: true };
        return { kind: 'none', because: described.because, notes, ...unusable };
    }
    const latest = used.at(-1);
    const chosen = `${(0,numbers/* counted */.hS)(used.length, 'stored run')} up to ${stepsText(latest.steps)} ${base}, ${where}`;
    return {
        kind: 'had',
        base: storedBase(used, same.length > 0, now),
        label: { commit: latest.record.commit, label: `${name} at ${latest.record.commit.slice(0, 12)}`, chosen },
        decides: same.length >= prediction/* fewestRuns */.R_,
        notes: [...notes, ...described.notes, { code: 'stored-baseline', ...nearest, base, where }],
    };
}
function stepsText(steps) {
    return steps === 0 ? 'exactly' : `${(0,numbers/* counted */.hS)(steps, 'commit')} before`;
}
function storedBase(used, same, now) {
    const runs = used.map(({ record }) => record.launches);
    const counts = (0,fingerprint/* differencesInCounts */.Yp)(used.at(-1).differences).length === 0 ? 'alike' : 'unlike';
    if (same)
        return { runs, otherMachine: null, counts };
    return {
        runs,
        counts,
        otherMachine: { base: (0,fingerprint/* describeFingerprint */.ML)(used.at(-1).record), head: (0,fingerprint/* describeFingerprint */.ML)(now) },
    };
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
    const unlike = { runs: otherSuite.length, differences: hard.map(asNoted) };
    const because = otherSuite.length === 0 ? { code: 'none-comparable' } : { code: 'runs-of-other-suite', ...unlike };
    if (otherSuite.length > 0 && used.length > 0)
        notes.push({ code: 'other-suite', ...unlike });
    const soft = used.at(-1)?.differences.filter(({ strength }) => strength === 'soft') ?? [];
    if (soft.length > 0)
        notes.push({ code: 'surroundings-changed', differences: soft.map(asNoted) });
    notes.push(...noteOfCounts(used.at(-1), same.length > 0));
    return { notes, because };
}
/** Said where they are compared across machines, and where they are not compared. */
function noteOfCounts(latest, isSame) {
    const counted = latest?.record.launches.some(({ benchmarks }) => benchmarks.some(({ metrics }) => metrics.some(({ pass }) => pass === 'counts')));
    if (latest === undefined || counted !== true)
        return [];
    const differences = (0,fingerprint/* differencesInCounts */.Yp)(latest.differences).map(asNoted);
    if (differences.length === 0 && isSame)
        return [];
    return [{ code: 'stored-counts', machine: (0,fingerprint/* describeFingerprint */.ML)(latest.record), differences }];
}
function asNoted({ key, stored, now }) {
    return { key, stored, now };
}
/** Each name is one run, whatever number of launches it holds. */
async function fromFiles({ files, format, now }, { directory }) {
    if (files.length === 0)
        return { kind: 'none', because: { code: 'no-file-named' }, notes: [] };
    const runs = [];
    let other = null;
    let commit = null;
    for (const name of files) {
        const set = await (0,result_files/* readResultSet */.IR)([name], { directory, format });
        const differences = (0,fingerprint/* differencesOf */.g6)({ machine: set.machine, tool: set.tool }, now);
        if ((0,fingerprint/* comparability */.tU)(differences) === 'other-suite') {
            throw new model_failure/* Failure */.HR(`${name} cannot be compared: ${(0,why_no_baseline/* differencesText */.GQ)(differences.filter(({ strength }) => strength === 'hard'))}`, {
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
        decides: other === null && runs.length >= prediction/* fewestRuns */.R_,
        notes: [],
    };
}

// EXTERNAL MODULE: ./lib/app/gating/gate.js + 13 modules
var gate = __webpack_require__(7839);
// EXTERNAL MODULE: ./lib/compare/stored.js
var stored = __webpack_require__(2420);
// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/gate/rules.js
var gate_rules = __webpack_require__(220);
// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/host/temporary.js
var temporary = __webpack_require__(225);
// EXTERNAL MODULE: ./lib/host/worktree.js
var host_worktree = __webpack_require__(4022);
// EXTERNAL MODULE: ./lib/host/worktree-entries.js
var worktree_entries = __webpack_require__(1556);
// EXTERNAL MODULE: ./lib/measure/count-alone.js + 1 modules
var count_alone = __webpack_require__(7414);
// EXTERNAL MODULE: ./lib/measure/suite.js + 15 modules
var suite = __webpack_require__(8172);
// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/app/gating/benchmark-places.js
var benchmark_places = __webpack_require__(2556);
// EXTERNAL MODULE: ./lib/app/gating/quota-note.js
var quota_note = __webpack_require__(2789);
// EXTERNAL MODULE: ./lib/app/gating/reproduce.js
var reproduce = __webpack_require__(2575);
// EXTERNAL MODULE: ./lib/app/gating/rule-notes.js
var rule_notes = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/app/gating/suite-ports.js + 1 modules
var suite_ports = __webpack_require__(1526);
// EXTERNAL MODULE: ./lib/app/gating/verdict-report.js + 1 modules
var verdict_report = __webpack_require__(7018);
;// CONCATENATED MODULE: ./lib/app/gating/gate-stored.js
/** Gates one commit against stored runs: head alone is checked out and measured, and compared with what
 *  earlier runs of base's line say about the next. */




















/** Measures head in a checkout of its own. What the suite does wrong is a value. */
async function measureHead({ plan, commits }, repository, ports) {
    const seed = plan.measuring.seed ?? (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const started = ports.clock.now();
    await (0,worktree_entries/* removeLeftovers */.DA)(repository);
    const folder = (0,temporary/* borrowFolder */.Ix)(ports.cleanup);
    const handed = (0,suite_ports/* suitePorts */.j)(ports, seed, folder.path);
    const empty = {
        tool: null,
        launches: [],
        ignored: [],
        machine: (0,host_machine/* describeMachine */.F)(ports.environment),
        seed,
        cancelled: false,
        places: new Map(),
        heldUp: 0,
        notes: [],
    };
    try {
        const root = external_node_path_.join(folder.path, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const worktree = await (0,host_worktree/* borrowWorktree */.D)(repository, commits.head.commit, root, ports.cleanup);
        try {
            const own = { root: worktree.path, keep: false };
            await (0,suite/* setUpSide */.Lx)(plan.suite, 'head', worktree.path, handed);
            const done = await (0,suite/* runSuite */.og)(plan.suite, worktree.path, plan.launches, handed);
            if (done.failure?.exitCode === 2)
                throw done.failure;
            const seconds = ports.clock.now() - started;
            const counted = await (0,count_alone/* countedAlone */.k)((0,suite_ports/* alonePlan */.d)(plan.suite, plan.measuring), own, done, seconds, handed);
            const names = done.launches.flatMap(({ benchmarks }) => benchmarks.map(({ name }) => name));
            return {
                ...done,
                launches: counted.launches,
                notes: [...done.notes, ...counted.notes],
                machine: { ...done.machine, ...(0,host_machine/* describeMachine */.F)(ports.environment) },
                seconds: ports.clock.now() - started,
                cancelled: done.ended === 'cancelled',
                seed,
                places: (0,benchmark_places/* findPlaces */.Ch)(names, worktree.path, plan.suite.workingDirectory),
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
/** The report of a head that was measured. */
function concludeStored(gate, head, candidate, notes, suspected) {
    const { plan } = gate;
    const had = 'found' in candidate ? candidate : null;
    const unusable = 'found' in candidate ? null : candidate.unusable;
    const usable = head.failure === null && !head.cancelled;
    const compared = usable
        ? compareWithStored(plan.deciding, head.launches, had?.found.base ?? null, unusable)
        : { comparison: verdict_report/* emptyComparison */.$u, notes: [] };
    const base = had?.found.label ?? gate.commits.base;
    const report = (0,verdict_report/* composeReport */.ZE)({
        key: gate.key,
        base: { ...base, source: had?.source ?? suspected },
        head: gate.commits.head,
        seed: head.seed,
        plan: summarise(plan, head, had?.found.base.runs.length ?? 0),
        machine: head.machine,
        tool: head.tool ?? plan.suite.format,
        suiteCommand: plan.suite.run ?? `built-in runner on ${plan.suite.benchFiles.join(', ')}`,
        // The workflow job, which named the suite here, is not known elsewhere.
        reproduce: (0,reproduce/* reproduceCommand */.n)({ ...plan, key: gate.key }, gate.commits, head.seed),
        ignored: head.ignored,
        notes: [
            ...gate.commits.notes,
            ...notes,
            ...(had?.found.notes ?? []),
            ...head.notes,
            ...(0,quota_note/* heldUpNotes */.M)(head.heldUp),
            ...compared.notes,
            ...(0,rule_notes/* noteOfRules */.v)(plan.deciding.rules, compared.comparison.benchmarks),
        ],
    }, (0,benchmark_places/* withPlaces */.rd)(compared.comparison, head.places), verdictOnStored(plan.deciding, head, compared.comparison, had !== null));
    const evidence = { kind: 'stored', launches: head.launches, base: had?.found.base ?? null };
    return { report, failure: head.failure, head: usable ? runOf(head, gate) : null, evidence };
}
/** `base` is null where no source had anything; then `unusable` is why the runs that there are don't count. */
function compareWithStored({ threshold, counterThreshold, falseAlarmRate, rules }, launches, base, unusable = null) {
    if (base === null)
        return { comparison: withoutBaseline(launches, threshold, unusable), notes: [] };
    const { comparison, cuts } = (0,stored/* compareStored */.hR)(base, launches, {
        threshold,
        counterThreshold,
        falseAlarmRate,
        metricRules: (0,gate_rules/* ruleFor */.s)(rules),
    });
    return { comparison, notes: [...cutNotes(cuts), ...widthNotes(comparison)] };
}
/** Every benchmark of head, with the one doubt that there is nothing to compare it with. */
function withoutBaseline(launches, threshold, unusable) {
    const doubt = { code: 'no-baseline', ...(unusable === null ? {} : { because: unusable }) };
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
            doubt: result.status === 'ok' ? doubt : null,
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
    const verdict = (0,judge/* judge */.S4)(comparison, { failOn, sensitivity, rules, accepted: [] });
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
function summarise({ deciding }, head, runs) {
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
function runOf(head, { commits }) {
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
        return (0,gate/* gate */.Gj)(request, repository, ports);
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
    /** Why the stored runs that there are don't count. */
    unusable = null;
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
            const gated = await (0,gate/* gate */.Gj)(this.request, this.repository, this.ports);
            if (gated.failure === null || gated.report.plan.rounds > 0)
                return this.annotate(gated);
            failed = gated;
            this.pass(source, { code: 'source-failed', message: gated.failure.message });
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
            if (found.unusable === true)
                this.unusable ??= found.because;
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
            changedSince: (commit) => (0,suite_hashes/* changedFiles */.Y)(this.repository, { from: commit, to: commits.head.commit }, benchFiles, workingDirectory),
        };
        return this.stored.find(source, request);
    }
    async conclude(candidate, suspected = 'branch') {
        this.head ??= await measureHead(this.request, this.repository, this.ports);
        const unusable = this.unusable === null ? null : (0,why_no_baseline/* noBaselineWords */.kg)(this.unusable);
        const found = candidate ?? { unusable };
        // Where nothing was compared for it, each row says why.
        const notes = this.notes.filter((note) => note.code !== 'baseline-not-used' || note.because !== this.unusable || candidate !== null);
        return concludeStored(this.request, this.head, found, notes, suspected);
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
        return { code: 'runs-of-other-machine', machine: base.otherMachine.base };
    return { code: 'too-few-stored', runs: base.runs.length };
}

// EXTERNAL MODULE: ./lib/config/plan.js
var config_plan = __webpack_require__(9275);
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












/** A commit in one line: its hash, what it was asked for by, its subject. A hash that was asked for is said once. */
function commitLine({ commit, label, chosen, subject }) {
    const name = chosen ?? label;
    return `${commit.slice(0, 12)}${commit.startsWith(name) ? '' : ` ${name}`}: ${subject ?? ''}`;
}
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
    const named = (0,config_plan/* readPlan */.m3)(settings, rules, rest);
    const commits = await chooseCommits(repository, base ?? named.baseRef, head ?? null);
    const plan = await (0,found_suite/* withFoundSuite */.l)(named, repository, commits.head.commit, world);
    world.log.info(`Base: ${commitLine(commits.base)}`);
    world.log.info(`Head: ${commitLine(commits.head)}`);
    const { ports, watcher } = (0,measuring/* measuringPorts */.g)(world, settings.verbose);
    try {
        const { report, failure, pictures = [], } = await gateBy({ plan, commits, key: plan.key ?? 'local' }, repository, ports);
        watcher.stop();
        if (failure !== null)
            (0,complain/* complainAbout */.p)(failure, 'compare', world.log);
        if (failure === null || report.plan.rounds > 0 || settings.json)
            await (0,tell/* tell */.q)(report, settings.json, world);
        if (settings.out !== null) {
            const folder = external_node_path_.resolve(world.directory, settings.out);
            for (const file of (0,explaining_pictures/* writePictures */.R)(folder, pictures))
                world.log.info(`Written: ${file}`);
        }
        return report.exitCode;
    }
    finally {
        watcher.stop();
    }
}


/***/ }),

/***/ 2923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _app_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4948);
/** Prints a report: the table, or with --json the document, and then the table for who watches. */

async function tell(report, json, world) {
    if (!json)
        return world.print(withEnd((0,_app_views_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTerminal */ .bF)(report, world.out)));
    for (const line of (0,_app_views_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTerminal */ .bF)(report, world.err).trimEnd().split('\n'))
        world.status.writeAbove(line);
    await world.print(withEnd((0,_app_views_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(report)));
}
function withEnd(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hR: () => (/* binding */ compareStored),
/* harmony export */   sT: () => (/* binding */ reduceRun)
/* harmony export */ });
/* unused harmony export mostShown */
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7829);
/* harmony import */ var _statistics_change_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(821);
/* harmony import */ var _statistics_moderated_variance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7791);
/* harmony import */ var _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3752);
/* harmony import */ var _statistics_robust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9282);
/* harmony import */ var _statistics_student_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8186);
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3557);
/* harmony import */ var _decision_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);
/* harmony import */ var _evidence_launch_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6331);
/* harmony import */ var _rows_decided_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5344);
/* harmony import */ var _rows_match_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7191);
/* harmony import */ var _rows_metrics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2136);
/* harmony import */ var _rows_prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4046);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9961);
/** Compares a run with runs that were stored before. Each run counts as one number per metric, the
 *  median over its launches: two runs differ by what their machines, days and neighbours do, which no
 *  number of launches within one run can tell. So the interval is the prediction interval of the next
 *  run (statistics/prediction.ts) from the stored ones, with variances moderated across the suite, after
 *  each history has been cut at its last change of level.
 *
 *  Fewer than three comparable runs, or runs of another machine alone, show the change and decide
 *  nothing. What all benchmarks have in common is never taken out of a row: a slowdown of the whole
 *  suite must stay visible. It is shown as the suite's change, and named on the rows that it explains. */














/** Most runs that are shown beside what changed. */
const mostShown = 20;
/** A change of level is looked for at this p-value: a wrong cut only loses runs, a missed one widens the interval. */
const cutLevel = 0.01;
function compareStored(base, head, rule) {
    const runs = base.runs.slice(-_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .mostRuns */ .wh);
    const reduced = comparable(base, reduceRun(head), runs.at(-1) ?? []);
    const matches = (0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .matchSeries */ .p9)((0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)(runs.map(reduceRun)), (0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)([reduced]));
    const prepared = matches.flatMap((match) => (0,_rows_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .prepare */ .iA)(match, rule, (before, after) => selectRuns(before, after), 'stored'));
    const candidates = prepared.map((one) => ('open' in one ? candidateOf(one.open) : undefined));
    const decidable = base.otherMachine === null;
    const forecasts = forecastAll(candidates);
    const decisions = decideAll(candidates, forecasts, rule);
    const suite = compareSuite(candidates, rule, decidable);
    const silent = silentIn(head);
    const rows = prepared.map((one, i) => {
        const row = 'row' in one
            ? undecidedRow(one.row, base, countsIn(reduced))
            : rowOf(candidates[i], forecasts[i], decisions[i], base);
        const doubt = silent.get(row.name);
        return doubt === undefined || row.outcome === 'failed' ? row : { ...row, outcome: 'inconclusive', doubt };
    });
    return {
        comparison: { suite, benchmarks: markCommonShift(rows, suite, rule.threshold) },
        cuts: candidates.flatMap((one) => one === undefined || one.dropped === 0
            ? []
            : [{ name: one.open.name, metric: one.open.metric, dropped: one.dropped }]),
    };
}
/** Without counts where those of the stored runs are of another compiler, library or runtime; and without those of a
 *  whole launch, where the nearest run was of other benchmarks. */
function comparable({ otherMachine, counts }, head, nearest) {
    const isAlike = counts === 'alike' || (otherMachine === null && counts === undefined);
    const isSameWork = sameNames(timedIn([head]), timedIn(nearest));
    if (isAlike && isSameWork)
        return head;
    const isLeftOut = ({ name, pass }) => pass === 'counts' && (!isAlike || name === _model_metric_js__WEBPACK_IMPORTED_MODULE_10__/* .launchInstructionsName */ .aG);
    const benchmarks = head.benchmarks.map((row) => ({ ...row, metrics: row.metrics.filter((one) => !isLeftOut(one)) }));
    return { ...head, benchmarks };
}
/** Names of what was measured, and not only counted. */
function timedIn(launches) {
    const rows = launches.flatMap(({ benchmarks }) => benchmarks);
    return new Set(rows.filter((row) => row.status === 'ok' && !isCountOnly(row)).map(({ name }) => name));
}
function isCountOnly({ metrics }) {
    return metrics.length > 0 && metrics.every(({ pass }) => pass === 'counts');
}
function sameNames(some, others) {
    return some.size === others.size && [...some].every((name) => others.has(name));
}
/** Metrics that were counted in a pass of their own. */
function countsIn({ benchmarks }) {
    return new Set(benchmarks.flatMap(({ metrics }) => metrics.flatMap(({ name, pass }) => (pass === 'counts' ? [name] : []))));
}
/** What some launches of head have, and others lack without a word of why: their median would hide it. */
function silentIn(head) {
    const rounds = head.length;
    const silent = new Map();
    for (const [name, { presence, metrics }] of (0,_rows_match_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)(head).benchmarks) {
        // What was counted of a whole launch stands in those that were counted.
        if (metrics.length > 0 && metrics.every(({ latest }) => latest.pass === 'counts'))
            continue;
        const found = presence.filter((state) => state !== 'absent').length;
        if (found < rounds)
            silent.set(name, { code: 'missing-in-rounds', base: rounds, head: found, rounds, silent: true });
    }
    return silent;
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
        const { name, unit, better, exact, resolution, pass, role, repeats } = list[0];
        const counted = { ...(resolution === undefined ? {} : { resolution }), ...(pass === undefined ? {} : { pass }) };
        const told = { ...counted, ...(role === undefined ? {} : { role }), ...(repeats === undefined ? {} : { repeats }) };
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
        silent: false,
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
        if (one === undefined || one.history.length < _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_)
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
    const { falseAlarmRate, candidateP = _rule_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultCandidateP */ .R6 } = rule;
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
    const together = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_12__/* .decide */ .L)(tested.filter((_, i) => isTested(i)).map((one) => one), suite);
    let at = 0;
    return tested.map((one, i) => {
        if (one === undefined)
            return undefined;
        return isTested(i) ? together[at++] : (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_12__/* .decide */ .L)([one], suite)[0];
    });
}
function forecastEvidence(known, { head, history }) {
    const sure = (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .withSomeScatter */ .XN)(known);
    const error = Math.sqrt(sure.variance * sure.factor);
    const estimate = head - sure.centre;
    return {
        rounds: history.length,
        worth: history.length,
        estimate,
        scatter: Math.sqrt(2 * sure.variance),
        smallestP: 0,
        p: (shift, alternative) => {
            const t = (estimate - shift) / error;
            return (0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_13__/* .studentCdf */ .Rf)(alternative === 'greater' ? -t : t, sure.df);
        },
        interval: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        limits: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        usual: (level) => (0,_statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .predictedChange */ .fe)(sure, head, level),
        detectable: (level) => error * ((0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_13__/* .studentQuantile */ .FI)(1 - level / 2, sure.df) + (0,_statistics_student_js__WEBPACK_IMPORTED_MODULE_13__/* .studentQuantile */ .FI)(0.8, sure.df)),
        // The next run has its own scatter, which no number of earlier ones makes smaller.
        roundsNeeded: () => Number.POSITIVE_INFINITY,
        roundsToReach: () => _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_,
    };
}
function rowOf(candidate, known, decision, base) {
    const { open, history, head } = candidate;
    // Shown is the level that head is compared with: runs before the cut are another one.
    const level = { ...open, base: open.base.slice(candidate.dropped) };
    const doubt = doubtOf(base, history.length);
    const lastRuns = open.base.slice(-mostShown);
    if (doubt === null && known !== undefined && decision !== undefined) {
        return { ...(0,_rows_decided_row_js__WEBPACK_IMPORTED_MODULE_6__/* .decidedRow */ .V)(level, forecastEvidence(known, candidate), decision, null), lastRuns };
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
        lastRuns,
    };
}
function doubtOf({ otherMachine }, runs) {
    if (otherMachine !== null)
        return { code: 'other-machine', ...otherMachine };
    return runs < _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_ ? { code: 'too-few-runs', have: runs, need: _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_ } : null;
}
/** Counters are decided without any statistics, but another machine may count otherwise: tools do, a pass of its own
 *  does not where the machines are alike in what matters to it. */
function undecidedRow(row, base, counts) {
    if (row.metric !== null && counts.has(row.metric))
        return row;
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
    if (length < _statistics_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestRuns */ .R_ || !decidable) {
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


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ countedAlone)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/measure/choice/counted-way.js + 2 modules
var counted_way = __webpack_require__(3967);
// EXTERNAL MODULE: ./lib/measure/choice/pairing.js + 11 modules
var pairing = __webpack_require__(742);
// EXTERNAL MODULE: ./lib/measure/instructions/instructions.js + 1 modules
var instructions = __webpack_require__(3472);
// EXTERNAL MODULE: ./lib/measure/instructions/pairs.js
var pairs = __webpack_require__(3453);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/measure/lockstep/counters.js
var counters = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/measure/lockstep/time-split.js
var time_split = __webpack_require__(9498);
// EXTERNAL MODULE: ./lib/measure/lockstep/worker.js
var lockstep_worker = __webpack_require__(9340);
;// CONCATENATED MODULE: ./lib/measure/lockstep/count-alone.js
/** What benchmarks allocate where one side is measured alone, to be stored or to be compared with what is stored: counted
 *  by workers of their own, once the suite was timed. What is stored is one number, so only what repeats is told: a
 *  compiler may decide one way in this process and another way in the next, and two agree by chance. */





/** As many as a change takes beside pairs. */
const processes = 4;
/** Seconds that a benchmark runs before it is counted: after a fifth of a second, V8 had often not optimised it. */
const warmUpSeconds = 0.5;
/** Counting takes at most this share of the time that the suite took, … */
const mostShare = 0.1;
/** … or so many seconds where that is more: processes take a while to start, whatever they run. */
const leastSeconds = 30;
/** @param wanted names of what was measured. @param seconds that measuring took.
 *  @throws Failure of a worker that ends or answers wrongly. */
async function allocationsAlone(parts, wanted, seconds, how) {
    const { clock } = how;
    const most = Math.max(leastSeconds, mostShare * seconds);
    const began = clock.now();
    const readings = new Map();
    for (let process = 0; process < processes; process++) {
        const until = began + (most * (process + 1)) / processes;
        // What one process has not come to is of no use in the next.
        const open = process === 0 ? wanted : new Set([...readings].flatMap(([name, of]) => (of.length < process ? [] : name)));
        for (const part of parts) {
            for (const [name, metrics] of await countPart(part, process + 1, open, until, how)) {
                readings.set(name, [...(readings.get(name) ?? []), metrics]);
            }
        }
    }
    return toldOf(readings);
}
async function countPart(part, round, open, until, { clock, chance, ports }) {
    const counted = new Map();
    const worker = await (0,lockstep_worker/* startWorker */.Dh)(part.worker(round, null, chance), ports);
    try {
        if (!worker.counts)
            return counted;
        for (const [index, name] of worker.benchmarks.entries()) {
            if (!open.has(name))
                continue;
            // Told as left out: it has nothing in this process.
            const metrics = clock.now() < until ? await countBenchmark(worker, index) : [];
            if (metrics !== null)
                counted.set(name, metrics);
        }
    }
    finally {
        await worker.end();
    }
    return counted;
}
/** Null for what fails: it has been timed without a complaint, and stays as it is. */
async function countBenchmark(worker, index) {
    if ((await worker.setup(index)) !== null)
        return null;
    try {
        const seconds = await warmUp(worker, index);
        const counted = seconds === null ? null : await worker.count(index, (0,counters/* countIterations */.ai)(seconds));
        return counted?.kind === 'counted' ? (0,counters/* metricsOf */.Ps)(counted.figures) : null;
    }
    finally {
        await worker.teardown(index);
    }
}
/** Seconds of one iteration once it is warm; null for what fails. */
async function warmUp(worker, index) {
    let spent = 0;
    for (let iterations = 1;; iterations *= 2) {
        const batch = await worker.run(index, iterations);
        if (batch.kind !== 'ran')
            return null;
        spent += batch.seconds;
        if (spent >= warmUpSeconds || iterations >= 2 ** 30)
            return batch.seconds / batch.iterations;
    }
}
function toldOf(readings) {
    const figures = new Map();
    const [late, varying] = [[], []];
    for (const [name, all] of readings) {
        if (all.length < processes || all.some((metrics) => metrics.length === 0)) {
            late.push(name);
            continue;
        }
        const columns = all[0].map((first) => all.flatMap((metrics) => metrics.filter((one) => one.name === first.name)));
        const repeating = columns.filter((column) => column.length === processes && repeats(column));
        if (repeating.length < columns.length)
            varying.push(name);
        figures.set(name, repeating.map((column) => ({ ...column[0], value: (0,time_split/* middle */.mc)(column.map(({ value }) => value)) })));
    }
    const notes = late.length === 0 ? [] : [{ code: 'not-counted', benchmarks: (0,note/* several */.J)(late), alone: true }];
    if (varying.length > 0)
        notes.push({ code: 'not-counted', benchmarks: (0,note/* several */.J)(varying), varies: true, alone: true });
    return { figures, notes };
}
function repeats(column) {
    const values = column.map(({ value }) => value);
    const isWithin = Math.max(...values) - Math.min(...values) <= (column[0].resolution ?? 0);
    return isWithin || !(0,metric/* variesBy */.iq)(values, metric/* leastCounterThreshold */.VM);
}

// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/registry.js + 13 modules
var registry = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/measure/suite.js + 15 modules
var suite = __webpack_require__(8172);
;// CONCATENATED MODULE: ./lib/measure/count-alone.js
/** What is counted of a suite that was measured alone: of head, to be stored or to be compared with what is stored. */








/** The launches of a run with what its benchmarks allocate (`counts`) and the instructions they take (`instructions`), one
 *  number of each. What was measured stands, whatever becomes of counting.
 *  @param seconds that measuring took. */
async function countedAlone(plan, { root, keep }, run, seconds, ports) {
    const nothing = { launches: run.launches, notes: [] };
    if (run.ended !== 'done' || (plan.counts !== true && plan.instructions !== true))
        return nothing;
    const inner = (0,suite/* launcherPorts */.jy)(ports);
    try {
        const place = (0,suite/* placeIn */.VV)(root, plan, keep);
        const parts = await partsOf(plan, place, run, inner, ports);
        const allocated = plan.counts === true ? await withAllocated(run, parts ?? [], seconds, ports) : nothing;
        if (plan.instructions !== true)
            return allocated;
        const counted = await withInstructions(plan, place, { ...run, ...allocated }, parts, seconds, inner, ports);
        return { launches: counted.launches, notes: [...allocated.notes, ...counted.notes] };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return { ...nothing, notes: [{ code: 'no-lockstep', because: error.message }] };
    }
}
/** The suite's workers, where it has some. For what they allocate alone they are looked for only where the results are of
 *  a harness that can be met: looking starts the command once more. */
async function partsOf(plan, place, { tool, counted }, inner, ports) {
    const { run, instructions } = plan;
    if (counted !== undefined)
        return null;
    const isMet = run === null || (tool !== null && (0,registry/* harnessesOf */.yZ)(run, tool).length > 0 && tool !== 'go');
    if (instructions !== true && !isMet)
        return null;
    const format = instructions === true || tool === null ? plan.format : tool;
    const parts = await (0,pairing/* workersOf */.N)({ ...plan, format }, { base: place, head: place }, inner, ports);
    return parts?.head ?? null;
}
async function withAllocated({ launches }, parts, seconds, { clock, chance, signal, cleanup, output }) {
    const rows = launches.flatMap(({ benchmarks }) => benchmarks);
    const wanted = new Set(rows.flatMap(({ name, status }) => (status === 'ok' ? [name] : [])));
    const worker = { signal, cleanup, ...(output === undefined ? {} : { output }) };
    const { figures, notes } = await allocationsAlone(parts, wanted, seconds, { clock, chance, ports: worker });
    return { launches: (0,pairs/* inFirstLaunch */.dd)(launches, figures), notes };
}
async function withInstructions(plan, place, run, parts, seconds, inner, ports) {
    const { clock, progress } = ports;
    const way = await (0,counted_way/* wayAlone */.l)(plan, place, run, parts, inner, ports);
    const counting = { ...inner, clock, ...(progress === undefined ? {} : { progress }) };
    return await (0,instructions/* countAlone */.lf)(run.launches, way, seconds, counting);
}


/***/ })

};
