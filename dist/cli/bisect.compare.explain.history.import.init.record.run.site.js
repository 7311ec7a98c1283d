export const id = "bisect.compare.explain.history.import.init.record.run.site";
export const ids = ["bisect.compare.explain.history.import.init.record.run.site"];
export const modules = {

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ measuringPorts),
  _: () => (/* binding */ repositoryOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/report/forecast-line.js
var forecast_line = __webpack_require__(5752);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/report/terminal/progress.js
/** One line that says how far measuring is. Pure: the terminal decides how often to show it. */



const phases = {
    setup: 'setting up',
    'warm-up': 'warming up',
    pilot: 'choosing a pairing',
    screen: 'measuring',
    confirm: 'confirming suspects',
};
/** One line of plain text without a newline: `measuring · round 7 of 30 · 12 of 42 decided · at most 3 min left`. */
function progressLine(progress, width = 80) {
    const { phase, round, rounds, decided, total, secondsLeft } = progress;
    const measuring = phase === 'screen' || phase === 'confirm';
    const parts = [
        phases[phase],
        ...(measuring ? [`round ${round} of ${rounds}`] : []),
        ...(total > 0 ? [measuring ? `${decided} of ${total} decided` : (0,numbers/* counted */.hS)(total, 'benchmark')] : []),
        ...(secondsLeft === null ? [] : [leftText(secondsLeft)]),
    ];
    return (0,visible/* cutMiddle */.it)(parts.join(' · '), width);
}
/** Coarse on purpose: seconds that jump about are worse than none. */
function leftText(seconds) {
    if (!Number.isFinite(seconds))
        return 'no end known';
    if (seconds < 1)
        return 'nearly done';
    const step = seconds < 60 ? 5 : seconds < 600 ? 30 : 60;
    return `at most ${(0,duration/* durationText */.S)(Math.max(step, Math.ceil(seconds / step) * step))} left`;
}

;// CONCATENATED MODULE: ./lib/app/watch.js
/** Tells who watches how far measuring is: one line drawn over and over on a terminal, plain lines now
 *  and then elsewhere. */




/** Seconds between plain lines: enough to see that it lives, few enough to read. */
const plainEvery = 15;
function watchMeasuring(screen, clock) {
    let state = { phase: 'setup', round: 0, rounds: 0, secondsLeft: null, decided: 0, total: 0 };
    let firstLook = Number.POSITIVE_INFINITY;
    let since = clock.now();
    let lastSaid = Number.NEGATIVE_INFINITY;
    const draw = () => {
        if (!screen.interactive)
            return;
        const gone = clock.now() - since;
        const secondsLeft = state.secondsLeft === null ? null : Math.max(0, state.secondsLeft - gone);
        screen.show(progressLine({ ...state, secondsLeft }, screen.width - 1));
    };
    const say = (text) => {
        lastSaid = clock.now();
        screen.say(text);
    };
    const sayProgress = (always) => {
        if (screen.interactive)
            draw();
        else if (always || clock.now() - lastSaid >= plainEvery)
            say(progressLine(state, 200));
    };
    // Rounds may take minutes; the time left is redrawn in between.
    const timer = screen.interactive ? setInterval(draw, 1000) : undefined;
    timer?.unref();
    function tell(event) {
        since = clock.now();
        if (event.kind === 'planned')
            firstLook = event.looks[0] ?? event.rounds;
        state = stateAfter(state, event, firstLook);
        switch (event.kind) {
            case 'set-up':
                say(`Setting up ${event.side}: ${firstLineOf(event.command)}`);
                break;
            case 'launch':
                if (event.of > 1)
                    sayLaunch(event.launch, event.of);
                break;
            case 'planned':
                say(planLine(event));
                break;
            case 'forecast':
                for (const line of (0,forecast_line/* forecastLines */.x)(event.forecast))
                    say(line);
                break;
            case 'warm-up':
            case 'look':
                sayProgress(true);
                break;
            case 'round':
                sayProgress(false);
                break;
            case 'counting':
                sayCounting(event);
                break;
            case 'ended':
                screen.show(null);
        }
    }
    function sayCounting({ launch, benchmarks }) {
        const what = `counting instructions of ${(0,numbers/* counted */.hS)(benchmarks, 'benchmark')}`;
        if (screen.interactive)
            screen.show(`${what}, launch ${launch}`);
        else if (launch === 1)
            say(what);
    }
    function sayLaunch(launch, of) {
        if (screen.interactive)
            screen.show(`launch ${launch} of ${of}`);
        else if (clock.now() - lastSaid >= plainEvery)
            say(`launch ${launch} of ${of}`);
    }
    return {
        tell,
        stop() {
            clearInterval(timer);
            screen.show(null);
        },
    };
}
function stateAfter(state, event, firstLook) {
    switch (event.kind) {
        case 'warm-up':
            return { ...state, phase: 'warm-up' };
        case 'planned':
            return { ...state, phase: 'screen', rounds: event.rounds, total: event.benchmarks };
        case 'round':
            return {
                phase: event.round > firstLook ? 'confirm' : 'screen',
                round: event.round - 1,
                rounds: event.of,
                secondsLeft: event.secondsLeft,
                decided: event.decided,
                total: event.benchmarks,
            };
        case 'look':
            return {
                ...state,
                round: event.round,
                secondsLeft: event.done || event.round >= state.rounds ? null : state.secondsLeft,
                decided: Math.max(0, state.total - event.undecided),
            };
        default:
            return state;
    }
}
function planLine(plan) {
    const { benchmarks, rounds, fits, wanted, budgetSeconds, pairSeconds, looks } = plan;
    const most = (0,duration/* durationText */.S)(fits * pairSeconds);
    const at = looks.length > 1 ? `, looked at after ${looks.join(', ')}` : '';
    const cut = fits < wanted && budgetSeconds !== null
        ? `; ${rounds > fits ? `${fits} over the whole suite fit` : `no more of ${wanted} fit`} in the time budget of ${(0,duration/* durationText */.S)(budgetSeconds)}, at ${(0,duration/* durationText */.S)(pairSeconds)} each`
        : '';
    return `${(0,numbers/* counted */.hS)(benchmarks, 'benchmark')}: at most ${(0,numbers/* counted */.hS)(rounds, 'round')} (${most})${at}${cut}`;
}
function firstLineOf(command) {
    const [first = '', ...more] = command.trim().split('\n');
    return more.length > 0 ? `${first} …` : first;
}

// EXTERNAL MODULE: ./lib/host/git.js
var git = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/host/repository.js
var repository = __webpack_require__(9576);
;// CONCATENATED MODULE: ./lib/cli/measuring.js
/** What `compare` and `run` share: the repository they stand in, and the ports of measuring. */




async function repositoryOf(world) {
    const { directory, environment, signal } = world;
    return (0,repository/* openRepository */.h_)((0,git/* createGit */.l)({ directory, environment, signal }));
}
function measuringPorts(world, verbose) {
    const watcher = watchMeasuring({
        interactive: world.interactive,
        width: world.err.width,
        show: (text) => world.status.show(text),
        say: (text) => world.log.info(text),
    }, world.clock);
    const ports = {
        directory: world.directory,
        environment: world.environment,
        log: world.log,
        clock: world.clock,
        cleanup: world.cleanup,
        signal: world.signal,
        temporary: (0,external_node_os_.tmpdir)(),
        secrets: [],
        progress: (event) => watcher.tell(event),
        ...(verbose ? { output: (line) => world.log.output(line) } : {}),
    };
    return { ports, watcher };
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ longestGlob),
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
/** Globs over benchmark names. Benchmark names are text from the suite under test, so matching runs
 *  in time proportional to pattern length times name length whatever either holds: the pattern
 *  becomes a small automaton whose states are followed all at once, without backtracking (Thompson,
 *  "Regular expression search algorithm", CACM 11(6), 1968). */
/** A pattern's longest allowed length, in characters. */
const longestGlob = 1_000;
/** Compiles a glob. `*` is any text without `/`, `**` any text at all, a double star with a slash
 *  after it any folders or none, `?` one character that is not `/`, `{a,b}` either of several
 *  (nesting allowed), `\` takes the next character as it is. Brackets are ordinary characters, for
 *  many tools write parameters in them. A brace without its partner is an ordinary character too.
 *  The whole name has to match. */
function compileGlob(pattern) {
    if (!/[*?{}\\]/.test(pattern))
        return (name) => name === pattern;
    if (pattern.length > longestGlob)
        throw new RangeError(`glob of ${pattern.length} characters`);
    return matcher(build(balance(tokens(pattern))));
}
function tokens(pattern) {
    const found = [];
    const chars = [...pattern];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        if (char === '\\' && i + 1 < chars.length)
            found.push({ kind: 'literal', char: chars[++i] });
        else if (char === '*' && chars[i + 1] === '*') {
            // Further stars add nothing to `**`.
            while (chars[i + 1] === '*')
                i++;
            const previous = found.at(-1);
            const starts = previous === undefined || (previous.kind === 'literal' && previous.char === '/');
            if (starts && chars[i + 1] === '/') {
                i++;
                found.push({ kind: 'folders' });
            }
            else
                found.push({ kind: 'globstar' });
        }
        else
            found.push(plain(char));
    }
    return found;
}
function plain(char) {
    if (char === '*')
        return { kind: 'star' };
    if (char === '?')
        return { kind: 'one' };
    if (char === '{')
        return { kind: 'open' };
    if (char === '}')
        return { kind: 'close' };
    if (char === ',')
        return { kind: 'comma' };
    return { kind: 'literal', char };
}
/** Turns braces without a partner, and commas outside braces, into literals. */
function balance(list) {
    const open = [];
    const partnered = new Set();
    list.forEach((token, i) => {
        if (token.kind === 'open')
            open.push(i);
        if (token.kind === 'close' && open.length > 0)
            partnered.add(i).add(open.pop());
    });
    let depth = 0;
    return list.map((token, i) => {
        if (token.kind === 'open') {
            if (!partnered.has(i))
                return { kind: 'literal', char: '{' };
            depth++;
        }
        if (token.kind === 'close') {
            if (!partnered.has(i))
                return { kind: 'literal', char: '}' };
            depth--;
        }
        return token.kind === 'comma' && depth === 0 ? { kind: 'literal', char: ',' } : token;
    });
}
function build(list) {
    const program = [];
    let at = 0;
    const choice = (inBraces) => {
        const fork = { kind: 'fork', targets: [] };
        if (inBraces)
            program.push(fork);
        const ends = [];
        fork.targets.push(program.length);
        for (; at < list.length; at++) {
            const token = list[at];
            if (token.kind === 'open') {
                at++;
                choice(true);
            }
            else if (token.kind === 'comma') {
                ends.push(jump(program));
                fork.targets.push(program.length);
            }
            else if (token.kind === 'close')
                break;
            else
                emit(program, token);
        }
        for (const end of ends)
            if (end.kind === 'fork')
                end.targets.push(program.length);
    };
    choice(false);
    return program;
}
function jump(program) {
    const step = { kind: 'fork', targets: [] };
    program.push(step);
    return step;
}
/** Adds the steps of one token that is no brace or comma. */
function emit(program, token) {
    const at = program.length;
    if (token.kind === 'literal')
        program.push({ kind: 'literal', char: token.char, next: at + 1 });
    else if (token.kind === 'one')
        program.push({ kind: 'within', next: at + 1 });
    else if (token.kind === 'star')
        loop(program, 'within');
    else if (token.kind === 'globstar')
        loop(program, 'any');
    else if (token.kind === 'folders') {
        // Nothing at all, or any text that ends in a slash.
        program.push({ kind: 'fork', targets: [at + 1, at + 4] });
        loop(program, 'any');
        program.push({ kind: 'literal', char: '/', next: at + 4 });
    }
}
function loop(program, kind) {
    const at = program.length;
    program.push({ kind: 'fork', targets: [at + 1, at + 2] }, { kind, next: at });
}
/** Beyond this, what was learnt is forgotten: memory stays small, whatever the names are. */
const mostKnown = 2_000;
function matcher(program) {
    let known = new Map();
    const enter = (states) => {
        const key = states.sort((a, b) => a - b).join();
        let found = known.get(key);
        if (found === undefined) {
            found = { states, next: new Map() };
            if (known.size >= mostKnown) {
                known = new Map();
                first = null;
            }
            known.set(key, found);
        }
        return found;
    };
    let first = null;
    return (name) => {
        first ??= enter(reach(program, [0]));
        let at = first;
        for (const char of name) {
            if (at.states.length === 0)
                return false;
            let next = at.next.get(char);
            if (next === undefined) {
                next = enter(reach(program, takenBy(program, at.states, char)));
                if (at.next.size < mostKnown)
                    at.next.set(char, next);
            }
            at = next;
        }
        return at.states.includes(program.length);
    };
}
function takenBy(program, states, char) {
    return states.flatMap((state) => {
        const step = program[state];
        if (step === undefined || step.kind === 'fork')
            return [];
        const fits = step.kind === 'literal' ? step.char === char : step.kind === 'any' || char !== '/';
        return fits ? [step.next] : [];
    });
}
/** Follows forks from the given states to every state that waits for a character, and the end. */
function reach(program, from) {
    const seen = new Set();
    const waiting = [];
    const open = [...from];
    while (open.length > 0) {
        const state = open.pop();
        if (seen.has(state))
            continue;
        seen.add(state);
        const step = program[state];
        if (step?.kind === 'fork')
            open.push(...step.targets);
        else
            waiting.push(state);
    }
    return waiting;
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ createTail),
/* harmony export */   AD: () => (/* binding */ createLineSplitter),
/* harmony export */   h_: () => (/* binding */ createCapture)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2878);
/** The output of a command: small in memory, larger in a temporary file, and beyond a limit only
 *  counted, so that no suite can fill the memory or the disk by printing. */


function createCapture(limits) {
    let chunks = [];
    let size = 0;
    let kept = 0;
    let descriptor = null;
    function spill(file) {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'w', 0o600);
        for (const chunk of chunks)
            writeAll(opened, chunk);
        chunks = [];
        return opened;
    }
    function keep(chunk) {
        if (chunk.length === 0)
            return;
        kept += chunk.length;
        if (descriptor === null && kept <= limits.memory) {
            chunks.push(chunk);
            return;
        }
        if (limits.file === null)
            throw new Error('the total of a capture without a file is its memory');
        try {
            descriptor ??= spill(limits.file);
            // Synchronous on purpose: the pipe then slows the suite down instead of our memory filling up.
            writeAll(descriptor, chunk);
        }
        catch (error) {
            throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSystemError */ .T)(error, `keeping the output of the suite in ${limits.file}`);
        }
    }
    const total = limits.file === null ? limits.memory : limits.total;
    const close = () => {
        if (descriptor !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        descriptor = null;
    };
    return {
        get size() {
            return size;
        },
        get truncated() {
            return size > kept;
        },
        write(chunk) {
            size += chunk.length;
            keep(chunk.subarray(0, Math.max(0, total - kept)));
        },
        close,
        read: () => (kept <= limits.memory || limits.file === null ? Buffer.concat(chunks) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(limits.file)),
        release() {
            close();
            chunks = [];
            if (limits.file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(limits.file, { force: true });
        },
    };
}
function writeAll(descriptor, chunk) {
    for (let offset = 0; offset < chunk.length;)
        offset += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, chunk, offset);
}
function createLineSplitter(onLine, longest = 16_384) {
    const decoder = new TextDecoder();
    let rest = '';
    // Set after a line was cut: what follows up to its end is dropped.
    let skipping = false;
    function take(text) {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            emit(line);
        if (rest.length <= longest)
            return;
        if (!skipping)
            onLine(`${rest.slice(0, longest)}…`);
        skipping = true;
        rest = '';
    }
    function emit(line) {
        if (!skipping)
            onLine(line.length > longest ? `${line.slice(0, longest)}…` : line.replace(/\r$/, ''));
        skipping = false;
    }
    return {
        write: (chunk) => take(decoder.decode(chunk, { stream: true })),
        end() {
            take(decoder.decode());
            if (rest !== '')
                emit(rest);
            rest = '';
        },
    };
}
function createTail(lines = 40, characters = 8_000) {
    const pieces = [];
    let size = 0;
    return {
        write(stream, chunk) {
            // Lines are only looked for at the end: there may have been hundreds of millions.
            const bytes = chunk.subarray(-4 * characters);
            pieces.push({ stream, bytes });
            size += bytes.length;
            while (pieces.length > 1 && size - pieces[0].bytes.length > 4 * characters)
                size -= pieces.shift().bytes.length;
        },
        text() {
            let text = '';
            let last = null;
            for (const { stream, bytes } of pieces) {
                if (last !== null && stream !== last && !text.endsWith('\n'))
                    text += '\n';
                text += bytes.toString('utf8');
                last = stream;
            }
            return text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n').slice(-lines).join('\n').slice(-characters);
        },
    };
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit),
/* harmony export */   y: () => (/* binding */ explainGit)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1610);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8647);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1659);
/** Git, by argument vector and never through a shell. No hook runs, nothing asks for a password, no
 *  lock is taken that is not needed, no background maintenance starts, and the user's configuration
 *  is read but never written. */




/** Before every command: no hooks, no file system monitor, no collection in the background. */
const always = [
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'gc.auto=0'],
    ...['-c', 'maintenance.auto=false'],
    ...['-c', 'advice.detachedHead=false'],
    ...['-c', 'core.quotePath=false'],
];
/** Where these are set, git looks there and not where it stands: a hook that starts Benchgate sets them. */
const located = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE'];
const hour = 3600;
function createGit(options) {
    const { directory, token } = options;
    async function attempt(args, extra = {}) {
        const handed = extra.withToken === true && process.platform !== 'win32' ? credentialLines(token) : undefined;
        const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)({ kind: 'argv', file: 'git', args: [...always, ...args] }, {
            directory,
            environment: gitEnvironment(options, extra.withToken === true),
            timeoutSeconds: extra.timeoutSeconds ?? hour,
            sweep: false,
            keepBytes: 64 * 1024 * 1024,
            ...(handed === undefined ? {} : { handed }),
            ...(options.signal === undefined ? {} : { signal: options.signal }),
            ...(extra.input === undefined ? {} : { input: extra.input }),
            ...(extra.spool === undefined ? {} : { spool: extra.spool }),
        });
        const bytes = result.stdout.read();
        result.stdout.release();
        const said = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(result.tail, token === undefined ? [] : [token]);
        if (result.ending.kind === 'cancelled')
            throw new _cleanup_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ();
        if (result.ending.kind === 'not-started')
            throw notStarted(result.ending.because, result.ending.message);
        if (result.ending.kind === 'timed-out')
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`git ${args[0]} did not end within an hour`, { output: said });
        return {
            ok: (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(result),
            code: result.ending.kind === 'exited' ? result.ending.code : null,
            text: new TextDecoder().decode(bytes).replace(/\r?\n$/, ''),
            bytes,
            said,
        };
    }
    return {
        directory,
        hasToken: token !== undefined && token !== '',
        attempt,
        async text(args, extra) {
            const answer = await attempt(args, extra);
            if (!answer.ok)
                throw explainGit(args, answer.said, directory);
            return answer.text;
        },
        at: (other) => createGit({ ...options, directory: other }),
    };
}
function gitEnvironment(options, withToken) {
    const secrets = options.token === undefined ? [] : [options.token];
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironmentOf */ .xK)(options.environment, secrets);
    const given = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSettingsIn */ .Jm)(options.environment, secrets);
    for (const name of located)
        delete environment[name];
    return {
        ...environment,
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_ADVICE: '0',
        // Messages are read below, and so must be in one language.
        LC_ALL: 'C',
        LANGUAGE: 'C',
        ...settingsByEnvironment([
            ...given,
            ...safeSettings(options),
            ...(options.settings ?? []),
            ...(withToken ? tokenSettings(options) : []),
        ]),
    };
}
/** For git alone, and for this one path; tried with git 2.39. */
function safeSettings({ safeDirectory }) {
    return safeDirectory === undefined ? [] : [['safe.directory', safeDirectory]];
}
function settingsByEnvironment(settings) {
    if (settings.length === 0)
        return {};
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(settings.length)],
        ...settings.flatMap(([key, value], i) => [
            [`GIT_CONFIG_KEY_${i}`, key],
            [`GIT_CONFIG_VALUE_${i}`, value],
        ]),
    ]);
}
/** Asks for nothing but what comes over the third descriptor: a socket, which other processes of the same user
 *  cannot open through /proc, as they could a file, and which is neither in an argument nor in an environment.
 *  With builtins of the shell alone, for an argument of a program could be read. */
const helper = `!f() { [ "$1" = get ] || exit 0; read -r name <&3 && read -r word <&3 && printf '%s\\n%s\\n' "$name" "$word"; }; f`;
/** A git command may ask more than once. */
const mostAsked = 8;
function credentialLines(token = '') {
    return token === '' ? undefined : `username=x-access-token\npassword=${token}\n`.repeat(mostAsked);
}
/** How git comes by the token, for one server. The empty values drop what the checkout step or the user may have
 *  set: servers refuse two headers, and a helper that remembers would write the token to a disk. Windows shares
 *  no such descriptor; there it is in the environment of that one git command. */
function tokenSettings({ token, serverUrl = 'https://github.com' }) {
    if (token === undefined || token === '')
        return [];
    const server = serverUrl.replace(/\/+$/, '');
    const header = `http.${server}/.extraheader`;
    if (process.platform === 'win32') {
        const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
        return [
            [header, ''],
            [header, `AUTHORIZATION: basic ${basic}`],
        ];
    }
    return [
        [header, ''],
        ['credential.helper', ''],
        [`credential.${server}.helper`, helper],
    ];
}
function notStarted(because, message) {
    if (because === 'no-directory')
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Cannot run git: ${message}`, { exitCode: 2 });
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('git was not found', { hint: 'Install git 2.30 or newer and make sure that it is on PATH.' });
}
/** What git said, as a failure with advice where the cause is known. */
function explainGit(args, said, directory) {
    if (/not a git repository/i.test(said)) {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${directory} is not in a git repository`, {
            hint: 'Run this inside the repository to measure; in a workflow, put actions/checkout before this step. To compare result files without git, use `benchgate diff`.',
            exitCode: 2,
        });
    }
    if (/dubious ownership|safe\.directory/i.test(said)) {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`git refuses to work in ${directory}, because it belongs to another user`, {
            hint: `In a workflow, as in a job with \`container:\`, set the input \`safe-directory: true\`. Elsewhere allow it with: git config --global --add safe.directory "${directory}"`,
            output: said,
        });
    }
    if (/No space left on device|Disk quota exceeded/i.test(said)) {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('The disk is full: git could not write', {
            hint: 'Free some space, or point TMPDIR to a disk with more of it.',
            output: said,
        });
    }
    if (/detected that|must be run in a work tree/i.test(said)) {
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${directory} is a bare repository, without a checkout`, {
            hint: 'Run this in a checkout.',
            exitCode: 2,
        });
    }
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`git ${args.slice(0, 3).join(' ')} failed`, { output: said });
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Q0: () => (/* binding */ markedEnvironment),
/* harmony export */   eP: () => (/* binding */ programMark),
/* harmony export */   g7: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/** A started command with all that it starts. A process group holds most of it; what leaves the group
 *  (daemons, `setsid`) is found by a mark in the environment that children inherit, and what clears its
 *  environment as well by a limit, which is inherited, too. Linux finds all that does not undo both, other systems what is in the group or still descends from it. */




/** Carries the marks. Nested runs append theirs, so that the outer run still knows its own. */
const markName = 'BENCHGATE_LAUNCH';
/** In the environment of everything that this program starts. */
const programMark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(12).toString('hex');
/** An environment that says to which program and to which of its commands a process belongs. */
function markedEnvironment(environment, mark) {
    const outer = environment[markName];
    const marks = [...(outer === undefined ? [] : [outer]), programMark, mark];
    return { ...environment, [markName]: marks.join(',') };
}
/** The mark as the number of file locks that a process may hold: Linux does not heed that limit, every
 *  child inherits it, also one that clears its environment and leaves its session, and without the rights of
 *  root nobody can raise it again. */
function limitOf(mark) {
    return 2 ** 40 + Number.parseInt(mark.slice(0, 10), 16);
}
function treeOf(child, mark) {
    const leader = child.pid;
    // What is older than the leader cannot come from it, and need not be looked at any closer.
    const since = leader === undefined ? 0 : startTicks(leader);
    const forks = forksSoFar();
    const members = () => (leader === undefined ? [] : findMembers({ leader, mark, since, forks }));
    function signal(name) {
        if (leader === undefined)
            return 0;
        if (process.platform === 'win32')
            return endOnWindows(leader);
        const found = members();
        // The group as a whole first: a process that is forking right now cannot slip through.
        if (found.length > 0)
            kill(-leader, name);
        for (const pid of found)
            kill(pid, name);
        return found.length;
    }
    async function gone(seconds) {
        for (let waited = 0; waited < seconds * 1000; waited += 20) {
            if (members().length === 0)
                return true;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(20);
        }
        return members().length === 0;
    }
    return {
        members,
        async end(graceSeconds) {
            const ended = signal('SIGTERM');
            if (ended === 0 || (await gone(graceSeconds)))
                return ended;
            // Something that forks faster than it dies needs more than one sweep.
            for (let sweep = 0; sweep < 20; sweep++) {
                signal('SIGKILL');
                if (await gone(0.1))
                    break;
            }
            return ended;
        },
        endNow: () => void signal('SIGKILL'),
    };
}
function kill(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Already gone, or never ours to end.
    }
}
function endOnWindows(pid) {
    try {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
        return 1;
    }
    catch {
        return 0;
    }
}
function findMembers(known) {
    if (process.platform === 'linux')
        return findByProc(known);
    if (process.platform === 'win32')
        return [];
    return findByList(known.leader);
}
function findByProc(known) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .filter(numberedAfter(known))
        .filter((pid) => pid !== process.pid && belongs(pid, known));
}
/** Numbers are given out in order, so that what the leader started has a higher one, or after the
 *  highest a low one again. Sparing the rest matters: a look at every process of a busy machine takes
 *  tens of milliseconds per launch. Where the numbers may have gone round since, all are looked at. */
function numberedAfter({ leader, forks }) {
    try {
        const most = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/sys/kernel/pid_max', 'latin1'));
        const last = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
        if (!(forksSoFar() - forks < most / 2))
            return () => true;
        return last >= leader ? (pid) => pid >= leader : (pid) => pid >= leader || pid <= last;
    }
    catch {
        return () => true;
    }
}
/** How many processes and threads were ever started on this machine. */
function forksSoFar() {
    if (process.platform !== 'linux')
        return 0;
    try {
        return Number(/^processes (\d+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/stat', 'latin1'))?.[1]);
    }
    catch {
        return Number.NaN;
    }
}
/** What proc(5) gives after the name in parentheses: state, parent, group, session and, 20th, the start. */
function statOf(pid) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function startTicks(pid) {
    if (process.platform !== 'linux')
        return 0;
    try {
        return Number(statOf(pid)[19]);
    }
    catch {
        return 0;
    }
}
function belongs(pid, { leader, mark, since }) {
    try {
        const fields = statOf(pid);
        const [state, , group, session] = fields;
        if (state === 'Z' || state === 'X' || Number(fields[19]) < since)
            return false;
        if (Number(group) === leader || Number(session) === leader)
            return true;
        return hasLimit(pid, mark) || (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`, 'latin1').includes(mark);
    }
    catch {
        return false;
    }
}
function hasLimit(pid, mark) {
    const locks = /^Max file locks +(\d+) +(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/limits`, 'latin1'));
    return locks?.slice(1).includes(String(limitOf(mark))) === true;
}
/** Group members and descendants from `ps`, for systems without /proc. */
function findByList(leader) {
    const rows = listProcesses();
    const found = new Set([leader]);
    for (let grew = true; grew;) {
        grew = false;
        for (const { pid, parent, group } of rows) {
            if (found.has(pid) || (group !== leader && !found.has(parent)))
                continue;
            found.add(pid);
            grew = true;
        }
    }
    return rows.filter(({ pid, state }) => found.has(pid) && !state.startsWith('Z')).map(({ pid }) => pid);
}
function listProcesses() {
    const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,state='], { encoding: 'utf8' });
    return text
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter((cells) => cells.length >= 4)
        .map(([pid, parent, group, state]) => ({
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        state: state ?? '',
    }));
}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ outputBytes),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* unused harmony exports memoryBytes, limiting */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _captured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6338);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4924);
/* harmony import */ var _watchdog_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6915);
/** The room host/: the machine as ports. Processes, git, files, the clock, signals and logs are met here alone, and
 *  everything borrowed goes back. Its files stand side by side, because each is one thing of the machine that others
 *  are handed, found by its name; few of them know each other.
 *
 *  This file: starts commands and ends them with everything they started.
 *
 *  Takes a shell command or an argument vector, a directory and a whole environment (nothing is
 *  inherited by accident). Gives how it ended, how long it took and what it printed. Never throws for
 *  what a command does: not found, crashed, hung and cancelled are values. Standard input is closed. */








const memoryBytes = 4 * 1024 * 1024;
const outputBytes = 256 * 1024 * 1024;
/** How long what a command left running may still write, once the command itself has ended. */
const drainSeconds = 1;
function succeeded(result) {
    return result.ending.kind === 'exited' && result.ending.code === 0;
}
async function run(command, options) {
    const started = Date.now() / 1000;
    const before = performance.now();
    const stdout = (0,_captured_js__WEBPACK_IMPORTED_MODULE_5__/* .createCapture */ .h_)({
        memory: memoryBytes,
        total: options.keepBytes ?? outputBytes,
        file: options.spool ?? null,
    });
    const done = (ending, extra = {}) => ({
        ending,
        seconds: (performance.now() - before) / 1000,
        started,
        stdout,
        tail: '',
        stragglers: 0,
        ...extra,
    });
    if (options.signal?.aborted === true)
        return done({ kind: 'cancelled' });
    if (!isDirectory(options.directory)) {
        return done({ kind: 'not-started', because: 'no-directory', message: `there is no folder ${options.directory}` });
    }
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(12).toString('hex');
    const child = start(command, options, mark);
    const tree = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .treeOf */ .g7)(child, mark);
    const loan = options.cleanup?.borrow('running command', async () => void (await tree.end(options.graceSeconds ?? 2)), () => tree.endNow());
    const output = collect(child, stdout, options.onLine);
    try {
        const ending = await endOf(child, tree, output, options);
        const seconds = (performance.now() - before) / 1000;
        const stragglers = await sweep(tree, output.closed, options);
        output.finish();
        if (output.problem() !== undefined)
            throw output.problem();
        return done(ending, { seconds, stragglers, tail: output.tail() });
    }
    finally {
        output.finish();
        loan?.forget();
    }
}
function start(command, options, mark) {
    if (options.cleanup !== undefined)
        (0,_watchdog_js__WEBPACK_IMPORTED_MODULE_7__/* .watchOver */ .w)(_process_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .programMark */ .eP);
    const [file, args] = limited(argumentsOf(command, options.environment), mark, options);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        cwd: options.directory,
        env: (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .markedEnvironment */ .Q0)(options.environment, mark),
        // A session of its own: signals of the terminal do not reach it, and the whole group can be ended.
        detached: process.platform !== 'win32',
        stdio: ['pipe', 'pipe', 'pipe', ...(options.handed === undefined ? [] : ['pipe'])],
        windowsHide: true,
    });
    if (options.handed !== undefined) {
        const hand = child.stdio[3];
        hand.on('error', () => undefined);
        hand.end(options.handed);
    }
    return child;
}
/** Sets the limit of file locks: -w as dash and BusyBox call it, -x as bash and ksh do, and a program for others. */
function limiting(limit) {
    const ways = [`ulimit -w ${limit}`, `ulimit -x ${limit}`, `prlimit --pid $$ --locks=${limit}:${limit}`];
    return `{ ${ways.join(' || ')}; } 2>/dev/null`;
}
/** What is swept up afterwards carries its mark as a limit, too. The shell becomes the command. A command that is
 *  not there is started as it is, so that this is what is told. */
function limited([file, args], mark, { environment, sweep }) {
    const isThere = node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(file) ? isExecutable(file) : findOnPath(file, environment) !== null;
    if (sweep === false || process.platform !== 'linux' || !isThere || !isExecutable('/bin/sh'))
        return [file, args];
    return ['/bin/sh', ['-c', `${limiting((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .limitOf */ .LF)(mark))}; exec "$@"`, 'sh', file, ...args]];
}
/** The shell is bash where there is one, and stops at the first line that fails, as a runner's is and
 *  does: with a plain `sh -c` a failed build in the first line would go unnoticed. */
function argumentsOf(command, environment) {
    if (command.kind === 'argv')
        return [command.file, command.args];
    const bash = findOnPath('bash', environment);
    if (bash !== null)
        return [bash, ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command.text]];
    if (process.platform === 'win32')
        return [environment['ComSpec'] ?? 'cmd.exe', ['/d', '/s', '/c', command.text]];
    return ['/bin/sh', ['-ec', command.text]];
}
/** The same command, held back until a line comes over standard input, and then run in the same process. */
function held(command, environment) {
    const [file, args] = argumentsOf(command, environment);
    return { kind: 'argv', file: '/bin/sh', args: ['-c', 'read -r line && exec "$@"', 'sh', file, ...args] };
}
/** Where a program is, by PATH; null where it is not. */
function findOnPath(name, environment) {
    const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
    const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    for (const folder of folders) {
        if (!node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(folder))
            continue;
        const found = suffixes.map((suffix) => node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name + suffix)).find(isExecutable);
        if (found !== undefined)
            return found;
    }
    return null;
}
/** A file that may be started. */
function isExecutable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function isDirectory(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
function collect(child, stdout, onLine) {
    const tail = (0,_captured_js__WEBPACK_IMPORTED_MODULE_5__/* .createTail */ .$A)();
    // Splitting into lines costs time on a machine that is measuring, so only where somebody reads them.
    const lines = onLine === undefined ? [] : [(0,_captured_js__WEBPACK_IMPORTED_MODULE_5__/* .createLineSplitter */ .AD)(onLine), (0,_captured_js__WEBPACK_IMPORTED_MODULE_5__/* .createLineSplitter */ .AD)(onLine)];
    let problem;
    let fail = () => undefined;
    const failed = new Promise((resolve) => {
        fail = resolve;
    });
    child.stdout?.on('data', (chunk) => {
        try {
            if (problem === undefined)
                stdout.write(chunk);
        }
        catch (error) {
            problem = error;
            fail();
        }
        tail.write(0, chunk);
        lines[0]?.write(chunk);
    });
    child.stderr?.on('data', (chunk) => {
        tail.write(1, chunk);
        lines[1]?.write(chunk);
    });
    // Half of what a command printed must not pass for all of it.
    child.stdout?.on('error', (error) => {
        problem ??= error;
        fail();
    });
    for (const stream of [child.stdin, child.stderr])
        stream?.on('error', () => undefined);
    let finished = false;
    return {
        closed: new Promise((resolve) => child.once('close', () => resolve())),
        failed,
        problem: () => problem,
        tail: () => tail.text(),
        finish() {
            if (finished)
                return;
            finished = true;
            child.stdout?.destroy();
            child.stderr?.destroy();
            child.stdio[3]?.destroy();
            for (const splitter of lines)
                splitter.end();
            stdout.close();
        },
    };
}
/** Waits for the first of: the command ends, its time is over, it is cancelled, its output cannot be kept. */
async function endOf(child, tree, output, options) {
    const { timeoutSeconds, signal } = options;
    const timer = new AbortController();
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve(notStarted(error)));
        child.once('exit', (code, name) => resolve(name === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'signalled', signal: name }));
    });
    if (typeof options.input === 'object')
        void options.input.then((text) => child.stdin?.end(text));
    else
        child.stdin?.end(options.input ?? '');
    const races = [ended, output.failed.then(() => ({ kind: 'cancelled' }))];
    if (timeoutSeconds !== undefined)
        races.push(after(timeoutSeconds, timer.signal));
    if (signal !== undefined)
        races.push(abortOf(signal, timer.signal));
    const ending = await Promise.race(races);
    timer.abort();
    if (ending.kind === 'timed-out' || ending.kind === 'cancelled') {
        await tree.end(options.graceSeconds ?? 2);
        // A process that waits for a dead disk or network share cannot even be killed.
        await Promise.race([ended, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(2000, undefined, { ref: false })]);
    }
    return ending;
}
function notStarted(error) {
    const because = error.code === 'ENOENT' ? 'not-found' : error.code === 'EACCES' ? 'not-executable' : 'other';
    return { kind: 'not-started', because, message: error.message };
}
async function after(seconds, stop) {
    // Node's timers hold no more than 2^31 - 1 milliseconds.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(Math.min(seconds * 1000, 2 ** 31 - 1), undefined, { signal: stop }).catch(() => undefined);
    return { kind: 'timed-out', seconds };
}
function abortOf(signal, stop) {
    return new Promise((resolve) => {
        const onAbort = () => resolve({ kind: 'cancelled' });
        signal.addEventListener('abort', onAbort, { once: true });
        stop.addEventListener('abort', () => signal.removeEventListener('abort', onAbort), { once: true });
    });
}
/** What the command left running may finish writing for a moment, and is then ended. Once nobody holds
 *  the pipes, what is still in them is waited for: on a loaded machine it may come late. */
async function sweep(tree, closed, options) {
    await within(closed, drainSeconds);
    const left = options.sweep === false ? 0 : await tree.end(options.graceSeconds ?? 2);
    await within(closed, 10);
    return left;
}
async function within(done, seconds) {
    const timer = new AbortController();
    await Promise.race([done, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(seconds * 1000, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ historyRemote),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   PQ: () => (/* binding */ sameTree),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   SK: () => (/* binding */ dirtyState),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   bX: () => (/* binding */ commitTime),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   wu: () => (/* binding */ mergeBase),
/* harmony export */   wy: () => (/* binding */ namedParentsOf)
/* harmony export */ });
/* unused harmony exports editDistance, fileAt, currentBranch */
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7614);
/** What is asked of the user's repository. Everything here reads; the only thing ever added to the
 *  repository is history that a shallow checkout lacks (ancestry.ts). */


/** Finds the repository around a folder. Throws a Failure where there is none, or none with a checkout. */
async function openRepository(git) {
    const answer = await git.attempt(['rev-parse', '--show-toplevel', '--git-common-dir', '--is-shallow-repository']);
    if (!answer.ok)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGit */ .y)(['rev-parse'], answer.said, git.directory);
    const [top, common, shallow] = answer.text.split('\n');
    if (top === undefined || common === undefined || top === '')
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGit */ .y)(['rev-parse'], answer.said, git.directory);
    const absolute = await git.text(['rev-parse', '--path-format=absolute', '--git-common-dir']);
    return { git: git.at(top), top, commonDirectory: absolute, shallow: shallow === 'true' };
}
/** The commit that a name stands for, or null. `origin/<name>` counts too, since a runner's checkout has
 *  no local branches but its own. */
async function findCommit(repository, ref) {
    if (ref === '' || ref.startsWith('-'))
        return null;
    for (const name of [ref, `origin/${ref}`]) {
        const answer = await repository.git.attempt([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${name}^{commit}`,
        ]);
        if (answer.ok && /^[0-9a-f]{40,64}$/.test(answer.text))
            return answer.text;
    }
    return null;
}
/** The same, with an unknown name as a failure that tells the nearest known ones. */
async function resolveCommit(repository, ref) {
    const commit = await findCommit(repository, ref);
    if (commit !== null)
        return commit;
    const near = nearest(ref, await refNames(repository));
    const known = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `\`${name}\``).join(', ')}?`;
    const shallow = repository.shallow
        ? ' This is a shallow checkout: in a workflow, set `fetch-depth: 0` on actions/checkout.'
        : '';
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`No commit, branch or tag is called "${ref}" here`, {
        hint: `${known}${shallow}`.trim() || 'List what there is with `git branch --all` and `git tag`.',
    });
}
async function refNames(repository) {
    const answer = await repository.git.attempt([
        'for-each-ref',
        '--format=%(refname)',
        'refs/heads',
        'refs/tags',
        'refs/remotes',
    ]);
    return answer.text
        .split('\n')
        .filter((name) => name !== '')
        .map((name) => name.replace(/^refs\/(heads|tags|remotes)\//, ''));
}
/** Up to three names within reach of a typing error, nearest first. */
function nearest(name, known) {
    const reach = Math.max(2, Math.floor(name.length / 3));
    const short = (candidate) => candidate.replace(/^origin\//, '');
    return [...new Set(known)]
        .map((candidate) => ({
        candidate,
        distance: Math.min(editDistance(name, candidate), editDistance(name, short(candidate))),
    }))
        .filter(({ candidate, distance }) => distance <= reach || short(candidate).endsWith(`/${name}`))
        .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, 3)
        .map(({ candidate }) => candidate);
}
/** Levenshtein's distance without regard to case. */
function editDistance(a, b) {
    const [from, to] = [a.toLowerCase(), b.toLowerCase()];
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[to.length];
}
/** Nearest common ancestor, or null where this checkout knows none. */
async function mergeBase(repository, a, b) {
    const answer = await repository.git.attempt(['merge-base', a, b]);
    if (answer.ok)
        return answer.text;
    if (answer.code === 1)
        return null;
    throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .explainGit */ .y)(['merge-base'], answer.said, repository.top);
}
/** Parents of a commit that this checkout has; empty for a root commit and at the edge of a shallow one. */
async function parentsOf(repository, commit) {
    const line = await repository.git.text(['rev-list', '--parents', '-n', '1', commit]);
    return line.split(' ').slice(1);
}
/** What the commit itself names as its parents, in this checkout or not. */
async function namedParentsOf(repository, commit) {
    const text = await repository.git.text(['cat-file', 'commit', commit]);
    const header = text.split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
/** The text of a file as a commit has it; null where it has none by this path. */
async function fileAt(repository, commit, file) {
    const entry = await repository.git.text(['ls-tree', '-z', '--full-tree', commit, '--', file]);
    const [mode, kind, object] = entry.split(/[ \t]/);
    if (kind !== 'blob' || object === undefined)
        return null;
    if (mode === '120000') {
        throw new Failure(`${file} is a link in ${commit.slice(0, 12)}`, {
            hint: 'Write what it holds into the file itself.',
            exitCode: 2,
        });
    }
    return repository.git.text(['cat-file', 'blob', object]);
}
/** First line of a commit's message. */
async function subjectOf(repository, commit) {
    return repository.git.text(['log', '-1', '--format=%s', commit]);
}
/** Unix seconds at which a commit was made. */
async function commitTime(repository, commit) {
    return Number(await repository.git.text(['log', '-1', '--format=%ct', commit]));
}
/** True where both commits hold the same files. */
async function sameTree(repository, a, b) {
    const [first, second] = await Promise.all([a, b].map((commit) => repository.git.text(['rev-parse', `${commit}^{tree}`])));
    return first === second;
}
/** What the checkout holds beyond HEAD. Reads only: the index is not refreshed on disk. */
async function dirtyState(repository) {
    const text = await repository.git.text([
        'status',
        '--porcelain=v1',
        '-z',
        '--ignore-submodules=dirty',
        '--no-renames',
    ]);
    const entries = text.split('\0').filter((entry) => entry.length > 3);
    const untracked = entries.filter((entry) => entry.startsWith('??')).map((entry) => entry.slice(3));
    const changed = entries.filter((entry) => !entry.startsWith('??')).map((entry) => entry.slice(3));
    return { changed, untracked };
}
/** The branch that work goes back to: what the remote calls HEAD, else the usual names, else null. */
async function defaultBranch(repository) {
    const head = await repository.git.attempt(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (head.ok)
        return head.text;
    const configured = await repository.git.attempt(['config', '--get', 'init.defaultBranch']);
    const names = ['main', 'master', ...(configured.ok ? [configured.text] : []), 'trunk', 'develop'];
    for (const name of names)
        if ((await findCommit(repository, name)) !== null)
            return name;
    return null;
}
/** The branch that is checked out, or null for a detached HEAD. */
async function currentBranch(repository) {
    const answer = await repository.git.attempt(['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return answer.ok ? answer.text : null;
}
/** The remote that history comes from: `origin`, or the only one there is. */
async function historyRemote(repository) {
    const names = (await repository.git.text(['remote'])).split('\n').filter((name) => name !== '');
    if (names.includes('origin'))
        return 'origin';
    return names.length === 1 ? names[0] : null;
}
/** Throws where a repository has no commit yet. */
async function headCommit(repository) {
    const head = await findCommit(repository, 'HEAD');
    if (head !== null)
        return head;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('This repository has no commit yet', {
        hint: 'Commit something first: two commits are compared.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   Ix: () => (/* binding */ borrowFolder),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   TG: () => (/* binding */ removeTreeNow),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   fA: () => (/* binding */ removeLeftoverFolders),
/* harmony export */   wd: () => (/* binding */ temporaryPrefix)
/* harmony export */ });
/* unused harmony export thisOwner */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2878);
/** Temporary folders. Each carries the name of its owner, so that the next run can tell a folder left
 *  by a killed run from one that is in use, and so that nothing of anybody else's is ever removed. */






const temporaryPrefix = 'benchgate-';
const ownerFile = 'owner.json';
/** A new folder under `parent` (the system's temporary folder by default), removed when it is given back.
 *  It gets its name once its owner is written into it, so that a kill at any moment leaves nothing unowned. */
function borrowFolder(cleanup, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    let made = '';
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(parent, { recursive: true });
        const chance = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
        // Resolved, because git writes down resolved paths and they are compared later.
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(parent);
        made = node_path__WEBPACK_IMPORTED_MODULE_4__.join(root, `${temporaryPrefix}new-${chance}-${process.pid}-${hostMark()}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(made, { mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(made, ownerFile), JSON.stringify(thisOwner()));
        const folder = node_path__WEBPACK_IMPORTED_MODULE_4__.join(root, `${temporaryPrefix}${chance}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(made, folder);
        const loan = cleanup.borrow(`temporary folder ${folder}`, () => removeOwned(folder), () => removeOwnedNow(folder));
        return { path: folder, loan };
    }
    catch (error) {
        if (made !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(made, { recursive: true, force: true });
        throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .explainSystemError */ .T)(error, `making a temporary folder in ${parent}`);
    }
}
/** Tells machines that share a folder apart. */
function hostMark() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()).digest('hex').slice(0, 8);
}
/** The owner goes last: should this be killed in the middle, the next run knows whose the rest is. */
async function removeOwned(folder) {
    for (const name of contentsOf(folder))
        await removeTree(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, name));
    await removeTree(folder);
}
function removeOwnedNow(folder) {
    for (const name of contentsOf(folder))
        removeTreeNow(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, name));
    removeTreeNow(folder);
}
function contentsOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).filter((name) => name !== ownerFile);
    }
    catch {
        // Gone, or not to be read: its removal says what there is to say.
        return [];
    }
}
/** Removes a folder although parts of it are read-only, as module caches are. */
async function removeTree(folder) {
    const options = { recursive: true, force: true, maxRetries: 3, retryDelay: 50 };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, options);
    }
    catch {
        makeWritable(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, options);
    }
}
function removeTreeNow(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        makeWritable(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
}
function makeWritable(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(folder, 0o700);
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true })) {
            if (entry.isDirectory())
                makeWritable(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, entry.name));
        }
    }
    catch {
        // Not ours to change; the removal that follows says what it could not remove.
    }
}
function thisOwner() {
    return { pid: process.pid, started: startOf(process.pid), host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)() };
}
function readOwner(file) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'));
        if (typeof value !== 'object' || value === null)
            return null;
        const { pid, started, host } = value;
        if (!Number.isInteger(pid) || typeof host !== 'string')
            return null;
        return { pid: pid, started: typeof started === 'string' ? started : null, host };
    }
    catch {
        return null;
    }
}
/** True only where it is certain that the owner is gone: same machine, and no such process. */
function isGone(owner) {
    if (owner.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)())
        return false;
    if (!isAlive(owner.pid))
        return true;
    return owner.started !== null && startOf(owner.pid) !== null && startOf(owner.pid) !== owner.started;
}
/** Removes folders that killed runs left under `parent`, and returns them. */
async function removeLeftoverFolders(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(parent))
        return [];
    const removed = [];
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent, { withFileTypes: true })) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_4__.join(parent, entry.name);
        if (!entry.isDirectory() || !isLeft(folder))
            continue;
        await removeOwned(folder).then(() => removed.push(folder), () => undefined);
    }
    return removed;
}
/** Whether a folder is ours and its owner certainly gone. */
function isLeft(folder) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_4__.basename(folder);
    const unfinished = /^benchgate-new-[0-9a-f]{12}-(\d+)-([0-9a-f]{8})$/.exec(name);
    if (unfinished !== null)
        return unfinished[2] === hostMark() && !isAlive(Number(unfinished[1]));
    if (!/^benchgate-[0-9a-f]{12}$/.test(name))
        return false;
    const owner = readOwner(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, ownerFile));
    // One in use always has its owner; an empty one was killed between its last file and itself.
    return owner === null ? isEmpty(folder) : isGone(owner);
}
function isEmpty(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).length === 0;
    }
    catch {
        return false;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** When a process started, in ticks since the machine did (Linux; null elsewhere). See proc(5), field 22. */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
        return ticks === undefined ? null : `${boot}:${ticks}`;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ watchOver)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/** Ends what the suite has running where this program is killed with SIGKILL, which it cannot see coming: a
 *  benchmark that never returns would run for ever. A shell waits at the end of a pipe whose other end only
 *  this program holds. The pipe closes with the program, however it ends; then the shell ends every process
 *  that carries the program's mark in its environment. It sleeps all the while, and so disturbs no
 *  measurement. Linux only, since no other system shows the environment of processes. */


const script = `trap '' HUP INT TERM
read -r word && exit 0
for again in 1 2 3 4 5 6 7 8 9 10; do
  found=
  for file in $(grep -lsF -- "$1" /proc/[0-9]*/environ); do
    file=\${file#/proc/}
    kill -KILL "\${file%/environ}" && found=1
  done
  [ -n "$found" ] || exit 0
  sleep 0.1
done`;
let watching = false;
/** Once for the program; later calls do nothing. `mark` is in the environment of all that it starts for the suite. */
function watchOver(mark) {
    if (watching || process.platform !== 'linux' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/bin/sh'))
        return;
    watching = true;
    try {
        const shell = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script, 'benchgate-watchdog', mark], {
            // A session of its own, so that what ends this program's group does not end it too; and no mark.
            detached: true,
            env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
            stdio: ['pipe', 'ignore', 'ignore'],
        });
        // A convenience for the worst case: without it everything else works.
        shell.on('error', () => undefined);
        shell.stdin.on('error', () => undefined);
        shell.unref();
        shell.stdin.unref?.();
        process.on('exit', () => void shell.stdin.write('done\n'));
    }
    catch {
        // The same.
    }
}


/***/ }),

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ surelyCounted),
/* harmony export */   VM: () => (/* binding */ leastCounterThreshold),
/* harmony export */   XI: () => (/* binding */ wholeLaunch),
/* harmony export */   Xs: () => (/* binding */ instructionsName),
/* harmony export */   aG: () => (/* binding */ launchInstructionsName),
/* harmony export */   iq: () => (/* binding */ variesBy),
/* harmony export */   oT: () => (/* binding */ isInstructions),
/* harmony export */   pb: () => (/* binding */ isTimeLike)
/* harmony export */ });
/** A measured quantity of one benchmark. Unit, direction and noise belong to the metric, never to
 *  the tool that printed it. */
/** A smaller change of a counter, as a ratio, is never worth a word (rustc-perf's limit for instruction counts). */
const leastCounterThreshold = 0.002;
/** Whether counts of the same work differ by more than this share of the least of them. */
function variesBy(counts, share) {
    const least = Math.min(...counts);
    return Math.max(...counts) - least > share * least;
}
/** Durations, and rates per second: what the suite's geometric mean is made of. */
function isTimeLike(unit) {
    return unit === 's' || unit?.endsWith('/s') === true;
}
/** Instructions that one iteration takes, and those of a launch from its start to its end. */
const instructionsName = 'instructions';
const launchInstructionsName = 'launch-instructions';
function isInstructions(name) {
    return name === instructionsName || name === launchInstructionsName;
}
/** Stands for all benchmarks of a launch, where a figure is of all of them together. */
const wholeLaunch = 'whole launch';
/** Launches a side after which a figure that was counted in a pass of its own is believed to have changed. */
const surelyCounted = 8;


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ forecastPhrases),
/* harmony export */   x: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5149);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(716);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7867);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/** What is said at the start about what a plan can decide. */






/** One sentence, or two where some benchmarks will hardly be decided. */
function forecastPhrases(forecast) {
    return [reachPhrase(forecast), ...(forecast.short.length === 0 ? [] : [shortPhrase(forecast)])];
}
/** The same as lines of plain text. */
function forecastLines(forecast) {
    return forecastPhrases(forecast).map((phrase) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(phrase, ({ quote: text, columns }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleWithin */ .C9)(text, columns)));
}
function reachPhrase({ from, rounds, detectable, worst }) {
    const begin = `by the scatter of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(from, 'pair')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rounds, 'round')}`;
    if (detectable === null)
        return [`${begin} are too few to show any change`];
    const most = worst === null || worst.detectable === null || worst.detectable <= detectable
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, at worst ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(worst.detectable)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(worst.benchmark)})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${begin} can show a change of about ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(detectable)}${most}`;
}
/** How many, and the worst of them. */
function shortPhrase({ short, rounds }) {
    const [worst] = short;
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(worst.benchmark)} against its threshold of ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(worst.threshold)}`;
    const some = short.length === 1 ? what : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(short.length, 'benchmark')}, least of all ${what}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rounds, 'round')} will hardly decide ${some}: ${needText(worst)}`;
}
/** Without an option: which of them is set too low is told once it is known what stayed undecided. */
function needText({ rounds, seconds }) {
    if (rounds === null || seconds === null)
        return 'no number of rounds in reason would';
    return `that takes about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rounds, 'round')} in ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S)(seconds)}${(0,_advice_js__WEBPACK_IMPORTED_MODULE_5__/* .isTooLong */ .pn)({ rounds, seconds }) ? '. A filter, shards or a higher threshold would help' : ''}`;
}


/***/ })

};
