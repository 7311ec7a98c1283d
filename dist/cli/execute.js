export const id = "execute";
export const ids = ["execute"];
export const modules = {

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ complainAbout)
/* harmony export */ });
/** Says what went wrong: the last output of the command that failed, the failure, and what to do. */
function complainAbout(failure, command, log) {
    if (failure.output !== undefined && failure.output.trim() !== '') {
        for (const line of failure.output.trimEnd().split('\n'))
            log.output(line);
    }
    log.info(`benchgate ${command}: ${failure.message}`);
    if (failure.hint !== undefined)
        log.info(`  ${failure.hint}`);
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./lib/host/system-error.js
var system_error = __webpack_require__(2878);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
;// CONCATENATED MODULE: ./lib/app/known-failure.js
/** Tells failures of the surroundings from mistakes of the program. */


/** The failure that an error stands for: itself, or what the operating system refused. Null where only
 *  a mistake of the program can explain it. */
function knownFailure(error, doing) {
    const explained = (0,system_error/* explainSystemError */.T)(error, doing);
    if (explained instanceof failure/* Failure */.HR)
        return explained;
    if (!isSystemError(error))
        return null;
    return new failure/* Failure */.HR(`${doing}: ${error.message}`, { hint: 'The operating system refused this.', cause: error });
}
/** Errors of system calls carry the call's name; those that Node makes up itself do not. */
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error && 'code' in error;
}

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/options.js
var options = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/config/renamed.js
var renamed = __webpack_require__(8236);
// EXTERNAL MODULE: ./lib/config/values.js
var values = __webpack_require__(6618);
;// CONCATENATED MODULE: ./lib/config/argv.js
/** Command-line arguments: flags, positional arguments and, after `--`, the suite's command. Takes
 *  argv without node and script, gives raw options, refuses what it does not know and names the
 *  nearest right flag. */





function readArguments(command, argv) {
    const end = argv.indexOf('--');
    const words = end < 0 ? argv : argv.slice(0, end);
    const found = new Map();
    const positionals = [];
    for (let at = 0; at < words.length;) {
        const word = words[at];
        if (!word.startsWith('-') || word === '-') {
            positionals.push(word);
            at += 1;
        }
        else {
            at += takeFlag(command, words.slice(at), found);
        }
    }
    return { options: found, positionals, rest: end < 0 ? null : argv.slice(end + 1) };
}
/** Reads the flag that `words` begins with. Gives how many words it took. */
function takeFlag(command, words, found) {
    const [, written, inline] = /^([^=]+)(?:=(.*))?$/s.exec(words[0]);
    const { name, negated, was } = flagName(command, written);
    const row = options/* options */.fF[name];
    const origin = { where: written };
    const add = (values) => {
        const before = row.kind.isList === true ? (found.get(name)?.values ?? []) : [];
        (0,renamed/* addOption */.hi)(found, name, { values: [...before, ...values], origin, ...(was === undefined ? {} : { was }) });
    };
    if (inline !== undefined && !negated)
        add([inline]);
    else if (row.kind.isFlag === true) {
        if (inline !== undefined)
            throw new failure/* UsageFailure */.wK(`${written}: takes no value, found ${(0,values/* quoted */.TL)(inline)}`);
        add([String(!negated)]);
    }
    else {
        const values = valuesAfter(words, name);
        if (values.length === 0)
            throw new failure/* UsageFailure */.wK(`${written}: needs a value`, { hint: `write ${written} ${row.placeholder}` });
        add(values);
        return 1 + values.length;
    }
    return 1;
}
/** One value, or for `--base FILE..` all up to the next flag. */
function valuesAfter(words, name) {
    const next = words.slice(1).findIndex((word) => word.startsWith('--'));
    const values = next < 0 ? words.slice(1) : words.slice(1, 1 + next);
    return options/* options */.fF[name].placeholder.endsWith('..') ? values : values.slice(0, 1);
}
function flagName(command, written) {
    const known = (0,options/* optionsOf */.cz)(command);
    const bare = written.replace(/^--?/, '');
    if (written.startsWith('--')) {
        const option = (0,renamed/* optionNamed */.b7)(bare);
        if (option !== null && known.includes(option.name))
            return { ...option, negated: false };
        const positive = (0,renamed/* optionNamed */.b7)(bare.replace(/^no-/, ''));
        const isNegation = bare.startsWith('no-') && positive !== null && known.includes(positive.name);
        if (isNegation && options/* options */.fF[positive.name].kind.isFlag === true)
            return { ...positive, negated: true };
    }
    throw unknownFlag(command, written, bare, known);
}
function unknownFlag(command, written, bare, known) {
    const commands = [
        'compare',
        'diff',
        'run',
        'read',
        'report',
        'record',
        'history',
        'site',
        'import',
        'init',
    ];
    const elsewhere = (0,options/* isOptionName */.RR)(bare)
        ? commands.filter((one) => options/* options */.fF[bare].places.includes(one))
        : [];
    const hint = `benchgate ${command} --help lists what there is; the suite's own command goes after --`;
    if (written.startsWith('--') && elsewhere.length > 0) {
        return new failure/* UsageFailure */.wK(`${written} is an option of ${elsewhere.join(' and ')}, not of ${command}`, { hint });
    }
    const flags = [...known, 'help'];
    const nearestFlag = (0,nearest/* didYouMean */.au)(bare, flags, (name) => `--${name}`);
    return new failure/* UsageFailure */.wK(`${command} has no option ${written}.${nearestFlag}`, { hint });
}

// EXTERNAL MODULE: ./lib/host/cleanup.js
var host_cleanup = __webpack_require__(1610);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/cli/complain.js
var complain = __webpack_require__(6447);
;// CONCATENATED MODULE: ./lib/host/clock.js
/** The time, as a port: tests hand in a clock of their own. */
const systemClock = {
    now: () => performance.now() / 1000,
    date: () => new Date(),
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/host/environment.js
var environment = __webpack_require__(8647);
;// CONCATENATED MODULE: ./lib/host/credentials.js
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
    const open = withoutCredentials(env);
    // Where the runner reads what a step says is no secret, but nothing to point a suite to.
    for (const name of commandFileNames)
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
    const file = path.join(folder, `benchgate-${randomBytes(12).toString('hex')}.part`);
    try {
        const made = openSync(file, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600);
        // Without a name before it has any content.
        unlinkSync(file);
        writeSync(made, text);
        return replaceStandardInput(`/proc/self/fd/${made}`);
    }
    catch {
        // Empty, or without a name.
        rmSync(file, { force: true });
        return false;
    }
}
/** The lowest free number is given to what is opened next. */
function replaceStandardInput(file) {
    closeSync(0);
    try {
        if (openSync(file, 'r') === 0)
            return true;
    }
    catch {
        // Told below; a program without standard input would give its number to the next file.
    }
    openSync('/dev/null', 'r');
    return false;
}
/** Puts credentials that were handed over back where every part of the program looks for them.
 *  @throws where they cannot be read. */
function receiveCredentials() {
    if (process.env[handedName] === undefined)
        return;
    delete process.env[handedName];
    const handed = JSON.parse(readFileSync(0, 'utf8'));
    // What is open can be read by others as well.
    replaceStandardInput('/dev/null');
    Object.assign(process.env, handed);
}

;// CONCATENATED MODULE: ./lib/host/log.js
/** What is said while the program runs, apart from results. Two speakers: plain lines for a person,
 *  and workflow commands for a GitHub runner. Output of the suite is untrusted: on a runner it stands
 *  between stop-commands markers, so that a line such as `::error::` in it is text. */


/** For a terminal or a file. `write` gets whole lines without their end. */
function createTextLog(write, options = {}) {
    const secrets = [...(options.secrets ?? [])];
    const say = (text) => {
        for (const line of (0,environment/* redact */.E$)(text, secrets).split(/\r?\n/))
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
        write(`::${name}${properties}::${escapeData(redact(text, secrets))}`);
    };
    return {
        debug: (text) => command('debug', text),
        // A line of our own may quote untrusted text too, so it must not begin like a command.
        info: (text) => {
            resume();
            for (const line of redact(text, secrets).split(/\r\n|\r|\n/))
                write(disarm(line));
        },
        notice: (text, title) => command('notice', text, title),
        warning: (text, title) => command('warning', text, title),
        error: (text, title) => command('error', text, title),
        group: (title) => command('group', title.replace(/\s+/g, ' ')),
        endGroup: () => command('endgroup', ''),
        output(line) {
            if (stopped === null) {
                stopped = randomBytes(16).toString('hex');
                write(`::stop-commands::${stopped}`);
            }
            // The marker cannot be guessed; a suite that reads it back must still not be able to repeat it.
            for (const part of redact(line, secrets)
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

;// CONCATENATED MODULE: ./lib/cli/status-line.js
/** One line at the bottom of the terminal that is drawn over and over, while other lines scroll above it. */
const eraseLine = '\r\u001b[2K';
function createStatusLine(write) {
    let shown = null;
    return {
        show(text) {
            if (text === shown)
                return;
            if (text !== null)
                write(`${eraseLine}${text}`);
            else if (shown !== null)
                write(eraseLine);
            shown = text;
        },
        writeAbove(line) {
            write(shown === null ? `${line}\n` : `${eraseLine}${line}\n${shown}`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/terminal.js
/** What the terminal can show, by the conventions that its users know. */
/** NO_COLOR (no-color.org) wins over FORCE_COLOR, and both over what the stream is. */
function hasColour(stream, environment) {
    const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = environment;
    if (no !== undefined && no !== '')
        return false;
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    return stream.isTTY === true && term !== 'dumb';
}
/** Columns, within what the tables are made for. */
function widthOf(stream, environment) {
    const columns = stream.columns ?? Number(environment['COLUMNS'] ?? '');
    return Math.min(200, Math.max(40, Number.isInteger(columns) && columns > 0 ? columns : 100));
}
/** A terminal on which a line can be drawn over and over. */
function isInteractive(stream, environment) {
    const ci = environment['CI'] ?? '';
    return stream.isTTY === true && environment['TERM'] !== 'dumb' && (ci === '' || ci === 'false');
}

;// CONCATENATED MODULE: ./lib/cli/world.js
/** The command line's world: standard output for results, standard error for everything else, signals. */






/** @param keepsRounds whether the command reports what it measured until it is cancelled. */
function openWorld(verbose, keepsRounds) {
    refuseDebugger();
    const environment = process.env;
    const status = createStatusLine((text) => process.stderr.write(text));
    const log = createTextLog((line) => status.writeAbove(line), { verbose });
    const cleanup = (0,host_cleanup/* createCleanup */.rW)();
    const controller = new AbortController();
    const stopListening = (0,host_cleanup/* handleSignals */.yK)({
        cleanup,
        controller,
        onCancel: (_, forced) => log.info(forced
            ? 'Ending at once.'
            : `Cancelled: tidying up${keepsRounds ? '; rounds measured so far are kept' : ''}. Again to end at once.`),
    });
    return {
        directory: process.cwd(),
        environment,
        log,
        status,
        clock: systemClock,
        cleanup,
        signal: controller.signal,
        interactive: isInteractive(process.stderr, environment),
        out: { width: widthOf(process.stdout, environment), colour: hasColour(process.stdout, environment) },
        err: { width: widthOf(process.stderr, environment), colour: hasColour(process.stderr, environment) },
        print: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
        async close() {
            status.show(null);
            for (const { what, error } of await cleanup.release())
                log.warning(`could not give back ${what}: ${String(error)}`);
            stopListening();
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/execute.js
/** Runs one command in its world, and turns failures of the user's and of the surroundings into words
 *  and exit codes. */






async function execute(command, argv) {
    const world = openWorld(argv.includes('--verbose'), command === 'compare');
    try {
        return await load(command, { ...readArguments(command, argv), world });
    }
    catch (error) {
        world.status.show(null);
        if (error instanceof host_cleanup/* Cancelled */.cJ)
            return verdict/* exitCodes */.h.inconclusive;
        const known = knownFailure(error, `benchgate ${command}`);
        if (known === null)
            throw error;
        (0,complain/* complainAbout */.p)(known, command, world.log);
        return known.exitCode;
    }
    finally {
        await world.close();
    }
}
async function load(command, line) {
    switch (command) {
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("yaml"), __webpack_require__.e("bisect.compare.explain.init.vendor"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("bisect.compare.explain.init.record.run"), __webpack_require__.e("bisect.compare.diff.history.init.site"), __webpack_require__.e("bisect.compare.diff.history.init"), __webpack_require__.e("bisect.compare.explain.init"), __webpack_require__.e("bisect.compare.diff.init"), __webpack_require__.e("bisect.compare.init"), __webpack_require__.e("init")]).then(__webpack_require__.bind(__webpack_require__, 7490))).initCommand(line);
        case 'compare':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("yaml"), __webpack_require__.e("bisect.compare.explain.init.vendor"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("bisect.compare.explain.init.record.run"), __webpack_require__.e("bisect.compare.diff.history.init.site"), __webpack_require__.e("bisect.compare.diff.history.init"), __webpack_require__.e("compare.history.import.record.site"), __webpack_require__.e("bisect.compare.explain.init"), __webpack_require__.e("bisect.compare.diff.init"), __webpack_require__.e("compare.diff.report"), __webpack_require__.e("bisect.compare.init"), __webpack_require__.e("compare.history.site"), __webpack_require__.e("compare")]).then(__webpack_require__.bind(__webpack_require__, 7362))).compareCommand(line);
        case 'diff':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("bisect.compare.diff.history.init.site"), __webpack_require__.e("bisect.compare.diff.history.init"), __webpack_require__.e("bisect.compare.diff.init"), __webpack_require__.e("compare.diff.report"), __webpack_require__.e("diff")]).then(__webpack_require__.bind(__webpack_require__, 3143))).diffCommand(line);
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("bisect.compare.explain.init.record.run"), __webpack_require__.e("record.run"), __webpack_require__.e("run")]).then(__webpack_require__.bind(__webpack_require__, 623))).runCommand(line);
        case 'read':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("read")]).then(__webpack_require__.bind(__webpack_require__, 9147))).readCommand(line);
        case 'report':
            return (await Promise.all(/* import() */[__webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("compare.diff.report"), __webpack_require__.e("report")]).then(__webpack_require__.bind(__webpack_require__, 706))).reportCommand(line);
        case 'record':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("bisect.compare.explain.init.record.run"), __webpack_require__.e("compare.history.import.record.site"), __webpack_require__.e("record.run"), __webpack_require__.e("record")]).then(__webpack_require__.bind(__webpack_require__, 3132))).recordCommand(line);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("bisect.compare.diff.history.init.site"), __webpack_require__.e("bisect.compare.diff.history.init"), __webpack_require__.e("compare.history.import.record.site"), __webpack_require__.e("compare.history.site"), __webpack_require__.e("history.site"), __webpack_require__.e("history")]).then(__webpack_require__.bind(__webpack_require__, 6446))).historyCommand(line);
        case 'site':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("bisect.compare.diff.history.init.site"), __webpack_require__.e("compare.history.import.record.site"), __webpack_require__.e("compare.history.site"), __webpack_require__.e("history.site"), __webpack_require__.e("import.site"), __webpack_require__.e("site")]).then(__webpack_require__.bind(__webpack_require__, 9795))).siteCommand(line);
        case 'explain':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("yaml"), __webpack_require__.e("bisect.compare.explain.init.vendor"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("bisect.compare.explain.init.record.run"), __webpack_require__.e("bisect.compare.explain.init"), __webpack_require__.e("bisect.explain"), __webpack_require__.e("explain")]).then(__webpack_require__.bind(__webpack_require__, 9281))).explainCommand(line);
        case 'bisect':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("yaml"), __webpack_require__.e("bisect.compare.explain.init.vendor"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.diff.explain.history.init.read.record.report.run"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("bisect.compare.explain.init.record.run"), __webpack_require__.e("bisect.compare.diff.history.init.site"), __webpack_require__.e("bisect.compare.diff.history.init"), __webpack_require__.e("bisect.compare.explain.init"), __webpack_require__.e("bisect.compare.diff.init"), __webpack_require__.e("bisect.compare.init"), __webpack_require__.e("bisect.explain"), __webpack_require__.e("bisect")]).then(__webpack_require__.bind(__webpack_require__, 8597))).bisectCommand(line);
        case 'import':
            return (await Promise.all(/* import() */[__webpack_require__.e("sax"), __webpack_require__.e("bisect.compare.diff.explain.history.import.init.read.record.report.run.site"), __webpack_require__.e("bisect.compare.diff.explain.import.init.read.record.run.site"), __webpack_require__.e("bisect.compare.explain.history.import.init.record.run.site"), __webpack_require__.e("compare.history.import.record.site"), __webpack_require__.e("import.site"), __webpack_require__.e("import")]).then(__webpack_require__.bind(__webpack_require__, 3377))).importCommand(line);
    }
}


/***/ }),

/***/ 8236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ renamedIn),
/* harmony export */   b7: () => (/* binding */ optionNamed),
/* harmony export */   hi: () => (/* binding */ addOption)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1236);
/** Options that had another name. The old one is still understood wherever the option may be written, and
 *  told as renamed. To rename an option, write its old name into `formerly` of its row. */


const formerly = new Map(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNames */ .W6.flatMap((name) => (_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF[name].formerly ?? []).map((old) => [old, name])));
/** The option that is meant by a name, and the old name where it is written so; null for what is none. */
function optionNamed(written) {
    if ((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .isOptionName */ .RR)(written))
        return { name: written };
    const name = formerly.get(written);
    return name === undefined ? null : { name, was: written };
}
/** Puts an option to the others. @throws UsageFailure where it stands there under its other name. */
function addOption(found, name, option) {
    const other = found.get(name);
    if (other !== undefined && other.was !== option.was) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`${other.origin.where} and ${option.origin.where} are the same option`, {
            hint: `Leave ${other.was ?? option.was} out: \`${name}\` is its name now.`,
        });
    }
    found.set(name, option);
}
/** A sentence for each option that is written with an old name. */
function renamedIn(written) {
    return [...written].flatMap(([name, { was, origin }]) => was === undefined ? [] : [`${origin.where} is called \`${name}\` now. The old name still works.`]);
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   dZ: () => (/* binding */ throwIfCancelled),
/* harmony export */   rW: () => (/* binding */ createCleanup),
/* harmony export */   yK: () => (/* binding */ handleSignals)
/* harmony export */ });
/* unused harmony export exitCodeOfSignal */
/** Everything that is borrowed from the machine (processes, worktrees, temporary folders) is written
 *  down here when it is taken, and goes back in the opposite order: when its user is done, when the
 *  job is cancelled, and, as far as that can be done at once, when the program is forced to end. */
/** The work was cancelled (Ctrl-C, a cancelled job). No failure of anybody. */
class Cancelled extends Error {
    constructor() {
        super('cancelled');
        this.name = 'Cancelled';
    }
}
function throwIfCancelled(signal) {
    if (signal?.aborted)
        throw new Cancelled();
}
function createCleanup() {
    const entries = new Set();
    async function give(entry) {
        if (!entries.has(entry))
            return;
        // Deleted only afterwards: a forced end in the middle must still find it.
        await entry.release();
        entries.delete(entry);
    }
    return {
        borrow(what, release, now) {
            const entry = { what, release, now };
            entries.add(entry);
            return { release: () => give(entry), forget: () => void entries.delete(entry) };
        },
        async release() {
            const problems = [];
            for (const entry of [...entries].reverse()) {
                try {
                    await give(entry);
                }
                catch (error) {
                    entries.delete(entry);
                    problems.push({ what: entry.what, error });
                }
            }
            return problems;
        },
        releaseNow() {
            for (const entry of [...entries].reverse()) {
                entries.delete(entry);
                try {
                    entry.now?.();
                }
                catch {
                    // The program is ending: the rest matters more than this one.
                }
            }
        },
    };
}
const thisProcess = {
    on: (event, listener) => process.on(event, listener),
    off: (event, listener) => process.off(event, listener),
    exit: (code) => process.exit(code),
};
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** A terminal and a wrapper such as npm both deliver one and the same Ctrl-C. */
const sameKeyPressSeconds = 0.5;
/** First signal: cancel in order. Second: give back at once and end. Returns what removes the handlers. */
function handleSignals(options) {
    const { cleanup, controller, source = thisProcess, now = () => performance.now() / 1000 } = options;
    let first;
    const onSignal = (signal) => {
        if (first === undefined) {
            first = now();
            options.onCancel?.(signal, false);
            controller.abort(new Cancelled());
            return;
        }
        if (now() - first < sameKeyPressSeconds)
            return;
        options.onCancel?.(signal, true);
        cleanup.releaseNow();
        source.exit(signals[signal] ?? 1);
    };
    const onExit = () => cleanup.releaseNow();
    for (const name of Object.keys(signals))
        source.on(name, onSignal);
    source.on('exit', onExit);
    return () => {
        for (const name of Object.keys(signals))
            source.off(name, onSignal);
        source.off('exit', onExit);
    };
}
/** The exit code that a shell gives to a program ended by this signal. */
function exitCodeOfSignal(signal) {
    return signals[signal] ?? 1;
}


/***/ }),

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Jm: () => (/* binding */ gitSettingsIn),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   xK: () => (/* binding */ gitEnvironmentOf)
/* harmony export */ });
/* unused harmony exports credentialNames, commandFileNames, removedNames, withoutCredentials, credentialsIn, withoutSecrets */
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

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainSystemError)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** Errors of the operating system that the user can do something about, as failures with advice. */

/** `doing` says what was tried. Errors without advice come back as they are. */
function explainSystemError(error, doing) {
    const code = error?.code;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The disk is full: ${doing}`, {
            hint: 'Free some space, or point TMPDIR to a disk with more of it. Nothing that was there before has been changed.',
            cause: error,
        });
    }
    if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Not allowed: ${doing} (${code})`, {
            hint: 'Check the permissions of the folder, or point TMPDIR to one that can be written.',
            cause: error,
        });
    }
    if (code === 'EMFILE' || code === 'ENFILE') {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Too many open files: ${doing}`, { hint: 'Raise the limit with `ulimit -n`.', cause: error });
    }
    return error;
}


/***/ })

};
