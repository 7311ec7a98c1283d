import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 47250:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _host_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84020);
/* harmony import */ var _host_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(44220);
/* harmony import */ var _host_own_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(44696);
/** Where the action starts: restarts itself so that its environment shows no credential, and then loads
 *  the program. Small, because it is loaded twice. */





// Should the work ever end without an answer, that is no green; nor does Node's own exit code 1 for an error
// that nobody caught say "slower".
process.exitCode = 3;
try {
    (0,_host_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDebugger */ .CT)();
    (0,_host_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .restartWithoutCredentials */ .MU)(process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)());
    // The sources are no bundle, and are for those who work on them.
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.extname(import.meta.filename) === '.js')
        (0,_host_own_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fixOwnFiles */ .N)(import.meta.dirname);
    (0,_host_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .receiveCredentials */ .yw)();
    await Promise.all(/* import() */[__nccwpck_require__.e("main.vendor"), __nccwpck_require__.e("main")]).then(__nccwpck_require__.bind(__nccwpck_require__, 64905));
}
catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stdout.write(`::error title=Benchgate::Benchgate could not start: ${(0,_host_log_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeData */ .uf)(text)}\n`);
    process.exitCode = 3;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 84020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ refuseDebugger),
/* harmony export */   MU: () => (/* binding */ restartWithoutCredentials),
/* harmony export */   yw: () => (/* binding */ receiveCredentials)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48647);
/** Takes the job's credentials out of the environment that the system shows of this process. Deleting a
 *  variable does not: `/proc/<pid>/environ` keeps what a process was started with, and every process of the
 *  same user may read it, the suite too. So the program starts itself once more, in the same process,
 *  without them, and finds them at the end of a file that has no name any more. Costs one start of Node.
 *
 *  What this does not defend against is in docs/security.md. */




/** Says that the credentials are to be read from standard input. */
const handedName = 'BENCHGATE_CREDENTIALS';
/** Node opens its debugger to whoever sends it SIGUSR1, which every process of the same user may: the suite could
 *  read the token there, and end the step with an exit code of its own. A listener takes the debugger's place. */
function refuseDebugger() {
    if (process.platform !== 'win32')
        process.on('SIGUSR1', () => undefined);
}
/** Does not come back where it succeeds. False where there is nothing to hide, or no way to: then the
 *  program goes on as it was started. Linux, with Node 22.15 or newer. */
function restartWithoutCredentials(folder) {
    const { execve, env, execPath, execArgv, argv } = process;
    const open = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredentials */ .ri)(env);
    // Where the runner reads what a step says is no secret, but nothing to point a suite to.
    for (const name of _environment_js__WEBPACK_IMPORTED_MODULE_3__/* .commandFileNames */ .mq)
        delete open[name];
    const found = Object.entries(env).filter(([name]) => !(name in open));
    if (env[handedName] !== undefined ||
        found.length === 0 ||
        typeof execve !== 'function' ||
        process.platform !== 'linux')
        return false;
    if (!offerOnStandardInput(JSON.stringify(Object.fromEntries(found)), folder))
        return false;
    execve.call(process, execPath, [execPath, ...execArgv, '--disable-sigusr1', ...argv.slice(1)], {
        ...open,
        [handedName]: 'stdin',
    });
    return false;
}
/** Only the three standard streams outlive the restart. */
function offerOnStandardInput(text, folder) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `benchgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex')}.part`);
    try {
        const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL, 0o600);
        // Without a name before it has any content.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(made, text);
        return replaceStandardInput(`/proc/self/fd/${made}`);
    }
    catch {
        // Empty, or without a name.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        return false;
    }
}
/** The lowest free number is given to what is opened next. */
function replaceStandardInput(file) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(0);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r') === 0)
            return true;
    }
    catch {
        // Told below; a program without standard input would give its number to the next file.
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)('/dev/null', 'r');
    return false;
}
/** Puts credentials that were handed over back where every part of the program looks for them.
 *  @throws where they cannot be read. */
function receiveCredentials() {
    if (process.env[handedName] === undefined)
        return;
    delete process.env[handedName];
    const handed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(0, 'utf8'));
    // What is open can be read by others as well.
    replaceStandardInput('/dev/null');
    Object.assign(process.env, handed);
}


/***/ }),

/***/ 48647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Jm: () => (/* binding */ gitSettingsIn),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   mq: () => (/* binding */ commandFileNames),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   xK: () => (/* binding */ gitEnvironmentOf)
/* harmony export */ });
/* unused harmony exports credentialNames, removedNames */
/** The environment that the suite gets. It never carries Benchgate's or the job's credentials, nor
 *  anything that would let the suite speak to the runner, nor anything that would send its git
 *  commands to the user's repository instead of the checkout it stands in. */
/** Variables whose values are secrets: tokens of the job and of the GitHub command line, and what only
 *  actions get, with which a suite could write artifacts and caches, or obtain an identity token. */
const credentialNames = [
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENTERPRISE_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/** Files through which a step speaks to the runner: a line in one of them sets outputs, environment or PATH of
 *  the job. */
const commandFileNames = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** What the runner gives to actions, and no child of this program needs. */
const runnerNames = [
    ...credentialNames,
    ...commandFileNames,
    // The services that the tokens are for.
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_ORCHESTRATION_ID',
];
/** Names that are removed for the suite, whatever their value. */
const removedNames = [
    ...runnerNames,
    // Set inside git hooks: git in a worktree would read and write the user's index.
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_NAMESPACE',
    'GIT_CONFIG_PARAMETERS',
    'GIT_CONFIG_COUNT',
];
/** Families of names that are removed: the inputs of the action, its saved state, git settings given by environment. */
const removedPrefixes = ['INPUT_', 'STATE_', 'GIT_CONFIG_KEY_', 'GIT_CONFIG_VALUE_'];
/** A shorter secret would match by accident. */
const shortestSecret = 8;
/** The environment for a child. A variable with another name goes too, where its value holds one of `secrets`. */
function childEnvironment(environment, secrets = []) {
    const open = withoutCredentials(environment, secrets);
    return Object.fromEntries(Object.entries(open).filter(([name]) => !isRemoved(name)));
}
/** The environment for git: without the runner's credentials and files, but with the user's own settings. */
function gitEnvironmentOf(environment, secrets = []) {
    const open = Object.entries(withoutCredentials(environment, secrets));
    const isRunners = (name) => runnerNames.includes(name) || /^(INPUT|STATE)_/.test(name);
    return Object.fromEntries(open.filter(([name]) => !isRunners(name.toUpperCase()) && !isSettingByNumber(name)));
}
/** Settings that git is given by environment, without those that hold a secret. */
function gitSettingsIn(environment, secrets = []) {
    const open = withoutCredentials(environment, secrets);
    const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
    return Array.from({ length: Number.isSafeInteger(count) ? Math.min(count, 1_000) : 0 }, (_, i) => i).flatMap((i) => {
        const [key, value] = [open[`GIT_CONFIG_KEY_${i}`], open[`GIT_CONFIG_VALUE_${i}`]];
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
}
function isSettingByNumber(name) {
    return /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/.test(name);
}
/** An environment without its credentials, whatever variable holds them. */
function withoutCredentials(environment, secrets = []) {
    const known = secretForms([...secrets, ...credentialsIn(environment)]);
    const open = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined || credentialNames.includes(name.toUpperCase()))
            continue;
        if (!known.some((secret) => value.includes(secret)))
            open[name] = value;
    }
    return open;
}
function isRemoved(name) {
    const upper = name.toUpperCase();
    return removedNames.includes(upper) || removedPrefixes.some((prefix) => upper.startsWith(prefix));
}
/** A secret as it is, and as basic authentication encodes it. */
function secretForms(secrets) {
    const long = secrets.map((secret) => secret.trim()).filter((secret) => secret.length >= shortestSecret);
    const encoded = long.flatMap((secret) => 
    // Without the padding, which may be cut off.
    [secret, `x-access-token:${secret}`].map((text) => Buffer.from(text).toString('base64').replace(/=+$/, '')));
    return [...new Set([...long, ...encoded])].sort((a, b) => b.length - a.length);
}
/** Text with every known secret, and every header or address that carries a credential, made unreadable. */
function redact(text, secrets = []) {
    let safe = text;
    for (const secret of secretForms(secrets))
        safe = safe.replaceAll(secret, '***');
    return safe
        .replace(/\b(gh[pousr]_|github_pat_)[A-Za-z0-9_]{16,}/g, '***')
        .replace(/(authorization:\s*(?:basic|bearer|token)\s+)\S+/gi, '$1***')
        .replace(/:\/\/[^\s/@]*@/g, '://***@');
}
/** The values of all credentials in an environment. */
function credentialsIn(environment) {
    return credentialNames.flatMap((name) => environment[name] ?? []).filter((value) => value !== '');
}
/** The same value with every secret in its texts made unreadable, for what is shown or stored: a suite may
 *  know a secret from elsewhere, and call a benchmark by it. */
function withoutSecrets(value, secrets) {
    return safeCopy(value, secrets);
}
function safeCopy(value, secrets) {
    if (typeof value === 'string')
        return redact(value, secrets);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return typeof value[0] === 'number' ? value : value.map((item) => safeCopy(item, secrets));
    const copy = Object.create(Object.getPrototypeOf(value));
    for (const name of Object.getOwnPropertyNames(value)) {
        const { enumerable = false } = Object.getOwnPropertyDescriptor(value, name);
        const found = value[name];
        // A cause is for the log of a crash, which is made safe as text.
        const held = name === 'cause' ? found : safeCopy(found, secrets);
        // Not the descriptor as it is: the stack of an error is an accessor in newer versions of Node.
        Object.defineProperty(copy, safeCopy(name, secrets), {
            value: held,
            enumerable,
            writable: true,
            configurable: true,
        });
    }
    return copy;
}


/***/ }),

/***/ 44220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gw: () => (/* binding */ createActionsLog),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
/* unused harmony exports createTextLog, escapeProperty */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48647);
/** What is said while the program runs, apart from results. Two speakers: plain lines for a person,
 *  and workflow commands for a GitHub runner. Output of the suite is untrusted: on a runner it stands
 *  between stop-commands markers, so that a line such as `::error::` in it is text. */


/** For a terminal or a file. `write` gets whole lines without their end. */
function createTextLog(write, options = {}) {
    const secrets = [...(options.secrets ?? [])];
    const say = (text) => {
        for (const line of redact(text, secrets).split(/\r?\n/))
            write(showControls(line));
    };
    return {
        debug: (text) => (options.verbose === true ? say(text) : undefined),
        info: say,
        notice: say,
        warning: (text) => say(`warning: ${text}`),
        error: (text) => say(`error: ${text}`),
        group: say,
        endGroup: () => undefined,
        output: (line) => say(`  | ${line}`),
        hide: (secret) => void secrets.push(secret),
    };
}
/** For a GitHub runner: annotations, folds, masks, and the suite's output between stop-commands markers. */
function createActionsLog(write, options = {}) {
    const secrets = [...(options.secrets ?? [])];
    // Set while commands are stopped: the word that starts them again. New and secret for each stretch.
    let stopped = null;
    const resume = () => {
        if (stopped !== null)
            write(`::${stopped}::`);
        stopped = null;
    };
    const command = (name, text, title) => {
        resume();
        const properties = title === undefined ? '' : ` title=${escapeProperty(title)}`;
        write(`::${name}${properties}::${escapeData((0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text, secrets))}`);
    };
    return {
        debug: (text) => command('debug', text),
        // A line of our own may quote untrusted text too, so it must not begin like a command.
        info: (text) => {
            resume();
            for (const line of (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text, secrets).split(/\r\n|\r|\n/))
                write(disarm(line));
        },
        notice: (text, title) => command('notice', text, title),
        warning: (text, title) => command('warning', text, title),
        error: (text, title) => command('error', text, title),
        group: (title) => command('group', title.replace(/\s+/g, ' ')),
        endGroup: () => command('endgroup', ''),
        output(line) {
            if (stopped === null) {
                stopped = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
                write(`::stop-commands::${stopped}`);
            }
            // The marker cannot be guessed; a suite that reads it back must still not be able to repeat it.
            for (const part of (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(line, secrets)
                .replaceAll(stopped, '***')
                .split(/\r\n|\r|\n/))
                write(part);
        },
        hide(secret) {
            secrets.push(secret);
            resume();
            for (const line of secret.split(/\r?\n/))
                if (line !== '')
                    write(`::add-mask::${escapeData(line)}`);
        },
    };
}
/** As the runner's own library does: `%` first, or the other two could not be told from text. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The runner takes `::name::` at the start of a line, and the old `##[name]` anywhere in it, for commands. */
function disarm(line) {
    return line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}
/** Control characters could repaint a terminal, and others hide or turn around what they stand in: they are
 *  shown, not obeyed. Colours of a tool are dropped. A command line may run in a step of a workflow, too,
 *  where no line of it may be a command. */
function showControls(line) {
    return line
        .replace(/\u001b\[[0-9;]*m/g, '')
        .replace(/(?![\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        const hex = character.codePointAt(0).toString(16);
        if (character === '\r')
            return '';
        return hex.length > 2 ? `\\u{${hex}}` : `\\x${hex.padStart(2, '0')}`;
    })
        .replace(/^(\s*):(?=:)/, '$1\\x3a')
        .replaceAll('##[', '##\\x5b');
}


/***/ }),

/***/ 44696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fixOwnFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(73136);
/** Fixes what this program is: its files are read once, before anything else runs, and every part that is loaded
 *  later is taken from what was read. A suite that rewrites them changes nothing any more. */




/** @param folder of the bundle. False where this Node has no way to (before 22.15). */
function fixOwnFiles(folder) {
    if (typeof node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks !== 'function')
        return false;
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => /\.(js|mjs)$/.test(name));
    const sources = new Map(names.map((name) => [(0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name)).href, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), 'utf8')]));
    node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks({
        load(url, context, nextLoad) {
            const source = sources.get(url);
            return source === undefined ? nextLoad(url, context) : { format: 'module', source, shortCircuit: true };
        },
    });
    return true;
}


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
/******/ 		id: moduleId,
/******/ 		loaded: false,
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
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(47250);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
