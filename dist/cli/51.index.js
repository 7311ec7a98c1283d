export const id = 51;
export const ids = [51];
export const modules = {

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ configure)
});

// UNUSED EXPORTS: configureWith

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/options.js
var config_options = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/gate/glob.js
var glob = __webpack_require__(7437);
// EXTERNAL MODULE: ./lib/config/values.js
var values = __webpack_require__(6618);
;// CONCATENATED MODULE: ./lib/config/rules.js
/** The `rules` of the configuration file. Takes the texts of one rule's keys, gives the rule, refuses
 *  keys it does not know and rules that would do nothing. */





const kinds = {
    threshold: config_options/* options */.fF.threshold.kind,
    'fail-on': config_options/* options */.fF['fail-on'].kind,
    ignore: values/* flag */.Jt,
    better: (0,values/* choice */.Yq)('lower', 'higher', 'unknown'),
};
const ruleKeys = ['match', 'metric', ...Object.keys(kinds)];
/** `texts` are the values of each key as written; `where` names the rule in errors. */
function readRule(texts, where) {
    for (const key of texts.keys()) {
        if (!ruleKeys.includes(key)) {
            const hint = `keys of a rule are: ${ruleKeys.join(', ')}`;
            throw new failure/* UsageFailure */.wK(`${where}: no such key ${key}.${(0,nearest/* didYouMean */.au)(key, ruleKeys)}`, { hint });
        }
    }
    const match = rules_glob(texts, 'match', where);
    if (match === undefined) {
        throw new failure/* UsageFailure */.wK(`${where}: lacks match`, {
            hint: "match is a glob on the benchmark's name, such as parse/*",
        });
    }
    const metric = rules_glob(texts, 'metric', where);
    const threshold = one(texts, 'threshold', kinds.threshold, where);
    const failOn = several(texts, 'fail-on', kinds['fail-on'], where);
    const ignore = one(texts, 'ignore', kinds.ignore, where);
    const better = one(texts, 'better', kinds.better, where);
    if ([threshold, failOn, ignore, better].every((setting) => setting === undefined)) {
        throw new failure/* UsageFailure */.wK(`${where}: says nothing about ${match}`, {
            hint: `add at least one of ${Object.keys(kinds).join(', ')}`,
        });
    }
    return {
        match,
        ...(metric === undefined ? {} : { metric }),
        ...(threshold === undefined ? {} : { threshold }),
        ...(failOn === undefined ? {} : { failOn }),
        ...(ignore === undefined ? {} : { ignore }),
        ...(better === undefined ? {} : { better }),
    };
}
function one(texts, key, kind, where) {
    const values = texts.get(key);
    if (values === undefined)
        return undefined;
    if (values.length !== 1)
        throw new failure/* UsageFailure */.wK(`${where}.${key}: expected one value, found a list of ${values.length}`);
    return kind.read(values[0].trim(), { where: `${where}.${key}` });
}
/** A list, written as one text with commas or as a list of texts. */
function several(texts, key, kind, where) {
    const values = texts.get(key);
    return values === undefined ? undefined : kind.read(values.join(','), { where: `${where}.${key}` });
}
/** Taken as it stands: a benchmark's name may begin or end with a blank. */
function rules_glob(texts, key, where) {
    const values = texts.get(key);
    if (values === undefined)
        return undefined;
    const [pattern] = values;
    if (values.length !== 1 || pattern === undefined || pattern === '') {
        throw new failure/* UsageFailure */.wK(`${where}.${key}: expected one glob, found ${values.length === 1 ? 'nothing' : 'a list'}`);
    }
    if (pattern.length > glob/* longestGlob */.H) {
        throw new failure/* UsageFailure */.wK(`${where}.${key}: a glob of ${pattern.length} characters; the most is ${glob/* longestGlob */.H}`);
    }
    return pattern;
}

;// CONCATENATED MODULE: ./lib/config/file.js
/** The configuration file, `.github/benchgate.yml`: keys are options, and `rules` a list. Takes text
 *  that may come from a stranger's pull request, gives raw options and rules, refuses what is not
 *  YAML, keys it does not know, and files built to exhaust memory. */




/** More than any configuration needs; each alias may stand for a list as long as the file. */
const mostAliases = 100;
const mostCharacters = 1_000_000;
/** `name` is how errors call the file. */
async function readConfigFile(text, name) {
    if (text.length > mostCharacters) {
        throw new failure/* UsageFailure */.wK(`${name}: ${text.length} characters are too many for a configuration file`);
    }
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const document = parse(yaml, text, lines, name);
    const problem = document.errors[0];
    if (problem !== undefined) {
        throw new failure/* UsageFailure */.wK(`${name}: line ${lines.linePos(problem.pos[0]).line}: not valid YAML: ${problem.message}`);
    }
    const reader = new ConfigReader(yaml, document, name, (offset) => lines.linePos(offset).line);
    return reader.read();
}
function parse(yaml, text, lineCounter, name) {
    try {
        return yaml.parseDocument(text, { lineCounter, prettyErrors: false });
    }
    catch (error) {
        // The parser recurses; thousands of brackets exhaust its stack.
        if (error instanceof RangeError)
            throw new failure/* UsageFailure */.wK(`${name}: nested too deeply`, { cause: error });
        throw error;
    }
}
/** Walks the parsed document, so that numbers keep the digits that were written (`seed: 007`) and
 *  errors can tell the line. */
class ConfigReader {
    #yaml;
    #document;
    #name;
    #lineAt;
    constructor(yaml, document, name, lineAt) {
        this.#yaml = yaml;
        this.#document = document;
        this.#name = name;
        this.#lineAt = lineAt;
    }
    read() {
        this.#refuseBombs();
        const options = new Map();
        let rules = [];
        const top = this.#document.contents;
        if (top !== null && !this.#isEmpty(top)) {
            for (const { key, value, line } of this.#entries(top, '')) {
                const where = `${this.#name}: line ${line}: ${key}`;
                if (key === 'rules')
                    rules = this.#rules(value);
                else if ((0,config_options/* isOptionName */.RR)(key) && fileKeys.includes(key)) {
                    options.set(key, { values: this.#texts(value, where), origin: { where } });
                }
                else {
                    throw new failure/* UsageFailure */.wK(`${where}: no such key.${(0,nearest/* didYouMean */.au)(key, [...fileKeys, 'rules'])}`, {
                        hint: `keys are: ${[...fileKeys, 'rules'].join(', ')}`,
                    });
                }
            }
        }
        return { name: this.#name, options, rules };
    }
    #refuseBombs() {
        let aliases = 0;
        this.#yaml.visit(this.#document, {
            Alias: () => {
                aliases += 1;
            },
        });
        if (aliases > mostAliases)
            throw new failure/* UsageFailure */.wK(`${this.#name}: has more than ${mostAliases} aliases`);
    }
    #rules(node) {
        const resolved = this.#resolve(node);
        if (!this.#yaml.isSeq(resolved)) {
            throw new failure/* UsageFailure */.wK(`${this.#place(node)}rules: expected a list, found ${this.#describe(resolved)}`);
        }
        return resolved.items.map((item, index) => {
            const rule = this.#resolve(item);
            const where = `${this.#place(item)}rules[${index}]`;
            const entries = this.#entries(rule, `rules[${index}]`).map(({ key, value }) => {
                return [key, this.#texts(value, `${where}.${key}`)];
            });
            return readRule(new Map(entries), where);
        });
    }
    #entries(node, path) {
        const map = this.#resolve(node);
        if (!this.#yaml.isMap(map)) {
            const what = path === '' ? '' : `${path}: `;
            throw new failure/* UsageFailure */.wK(`${this.#place(node)}${what}expected keys and values, found ${this.#describe(map)}`);
        }
        return map.items.map((pair) => {
            const key = this.#resolve(pair.key);
            if (!this.#yaml.isScalar(key))
                throw new failure/* UsageFailure */.wK(`${this.#place(pair.key)}a key should be a word`);
            return { key: String(key.value), value: pair.value, line: this.#line(pair.key) };
        });
    }
    /** The text of a scalar, or of each item of a list of scalars. */
    #texts(node, where) {
        const resolved = this.#resolve(node);
        const items = this.#yaml.isSeq(resolved) ? resolved.items.map((item) => this.#resolve(item)) : [resolved];
        return items.map((item) => {
            if (!this.#yaml.isScalar(item)) {
                throw new failure/* UsageFailure */.wK(`${where}: expected a value, found ${this.#describe(item)}`);
            }
            if (item.value === null)
                throw new failure/* UsageFailure */.wK(`${where}: has no value`);
            return typeof item.value === 'string' ? item.value : (item.source ?? String(item.value));
        });
    }
    #resolve(node) {
        if (!this.#yaml.isAlias(node))
            return node;
        return node.resolve(this.#document) ?? null;
    }
    #isEmpty(node) {
        return this.#yaml.isScalar(node) && node.value === null;
    }
    #line(node) {
        return this.#lineAt(node?.range?.[0] ?? 0);
    }
    #place(node) {
        return `${this.#name}: line ${this.#line(node)}: `;
    }
    #describe(node) {
        if (this.#yaml.isSeq(node))
            return 'a list';
        if (this.#yaml.isMap(node))
            return 'keys and values';
        return this.#yaml.isScalar(node) && node.value !== null
            ? JSON.stringify(String(node.value).slice(0, 80))
            : 'nothing';
    }
}
const fileKeys = (0,config_options/* optionsOf */.cz)('file');

// EXTERNAL MODULE: ./lib/config/settings.js
var settings = __webpack_require__(1641);
;// CONCATENATED MODULE: ./lib/app/configuration.js
/** Reads the configuration file beside the options, where there is one. */






/** `root` is the root of the repository, in which the default file is looked for; a file that the user
 *  names is looked for from `directory`. */
async function configure(place, written, where) {
    const named = written.get('config')?.values.at(-1)?.trim();
    const name = named === undefined || named === '' ? config_options/* options */.fF.config.default : named;
    const from = name === config_options/* options */.fF.config.default ? where.root : where.directory;
    const text = await readIfPresent(external_node_path_.resolve(from, name), name);
    if (text === null && name !== config_options/* options */.fF.config.default) {
        throw new failure/* UsageFailure */.wK(`config: there is no file ${name}`, { hint: `It was looked for in ${from}.` });
    }
    return configureWith(place, written, text, name);
}
/** The same with a file that was read elsewhere; `text` is null where there is none. */
async function configureWith(place, written, text, name) {
    const file = text === null ? null : await readConfigFile(text, name);
    return {
        settings: (0,settings/* readSettings */.s)(place, written, file?.options),
        rules: file?.rules ?? [],
        file: file?.name ?? null,
    };
}
async function readIfPresent(file, name) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new failure/* Failure */.HR(`${name} could not be read: ${message}`, { exitCode: 2, cause: error });
    }
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
    const program = build(balance(tokens(pattern)));
    return (name) => accepts(program, name);
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
function accepts(program, name) {
    let active = reach(program, [0]);
    for (const char of name) {
        if (active.length === 0)
            return false;
        const next = [];
        for (const state of active) {
            const step = program[state];
            if (step === undefined || step.kind === 'fork')
                continue;
            const fits = step.kind === 'literal' ? step.char === char : step.kind === 'any' || char !== '/';
            if (fits)
                next.push(step.next);
        }
        active = reach(program, next);
    }
    return active.includes(program.length);
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

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ forecastPhrases),
/* harmony export */   x: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/** What is said at the start about what a plan can decide. */



/** Names that one line gets. */
const mostNamed = 3;
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
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, at worst ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(worst.detectable)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(worst.benchmark)})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${begin} can show a change of about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(detectable)}${most}`;
}
function shortPhrase({ short, rounds }) {
    const named = short.slice(0, mostNamed).map(needPhrase);
    const more = short.length - named.length;
    const rest = more === 0 ? '' : `; and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'other')}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rounds, 'round')} will hardly decide ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(named, '; ')}${rest}`;
}
function needPhrase({ benchmark, threshold, rounds, seconds }) {
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(benchmark)} against its threshold of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(threshold)}`;
    if (rounds === null || seconds === null)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} (nor would any number in reason)`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} (about ${rounds} would, which takes \`max-rounds\` ${rounds} and a \`time-budget\` of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(seconds)})`;
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   GR: () => (/* binding */ isBaseUnit),
/* harmony export */   In: () => (/* binding */ sidesText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   wu: () => (/* binding */ signedPercent)
/* harmony export */ });
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
/** Numbers as a reader meets them, the same in every locale. */

/** A figure that could not be computed. */
const unknown = 'an unknown amount';
/** A change: `+13.5 %`, `−0.03 %`, `×12.3` from a tenfold on. */
function signedPercent(ratio) {
    if (!Number.isFinite(ratio))
        return unknown;
    if (ratio >= 9.995)
        return `×${(1 + ratio).toPrecision(3).replace(/e\+?/, 'e')}`;
    const digits = percentDigits(ratio);
    if (Number(digits) === 0)
        return '0.0 %';
    return `${ratio < 0 ? '−' : '+'}${digits} %`;
}
/** A size without a sign: `5 %`, `2.5 %`, `12.4 %`. */
function percent(ratio) {
    if (!Number.isFinite(ratio))
        return unknown;
    return `${percentDigits(ratio).replace(/\.0$/, '')} %`;
}
function percentDigits(ratio) {
    const size = Math.abs(ratio) * 100;
    if (size >= 99.95)
        return size.toFixed(0);
    if (size >= 0.095)
        return size.toFixed(1);
    return size < 0.0005 ? '0' : size.toFixed(size < 0.0095 ? 3 : 2);
}
/** An interval: `+11.9 % … +15.2 %`; with one end only `above +2.0 %`; a point has none. */
function intervalText(change) {
    const { low, high } = change;
    if (low === null)
        return high === null ? 'no bound' : `below ${signedPercent(high)}`;
    if (high === null)
        return `above ${signedPercent(low)}`;
    return low === high ? 'exact' : `${signedPercent(low)} … ${signedPercent(high)}`;
}
/** The change of one row; from zero there is no ratio. */
function changeText({ change, base, head }) {
    if (change !== null)
        return signedPercent(change.estimate);
    return base === 0 && head !== null && head > 0 ? 'from 0' : '–';
}
/** True for units that Benchgate writes itself; any other is the tool's own word. */
function isBaseUnit(unit) {
    return unit === null || ['s', 'B', '1/s', 'B/s', '1', ''].includes(unit);
}
/** Base and head of one row on one scale; a dash where a side has no value. */
function sidesText({ base, head, unit, exact }) {
    const known = [base, head].filter((value) => value !== null);
    const texts = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTogether */ ._M)(known, unit ?? '', exact ? { exact } : { digits: 3 }).map(groupDigits);
    const next = (value) => (value === null ? '–' : (texts.shift() ?? '–'));
    return { base: next(base), head: next(head) };
}
/** `8,000,240`: the whole numbers of counters keep their last digit, and stay readable. */
function groupDigits(text) {
    return text.replace(/^\d{5,}(?=\s|$)/, (digits) => wholeText(Number(digits)));
}
/** `4.2 s`, `45 s`, `5 min 12 s`, `1 h 05 min`. */
function durationText(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1).replace(/\.0$/, '')} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
    const rounded = Math.round(whole / 60);
    return `${Math.floor(rounded / 60)} h ${String(rounded % 60).padStart(2, '0')} min`;
}
/** `1 benchmark`, `42 benchmarks`, `12,000 benchmarks`. */
function counted(count, one, many = `${one}s`) {
    return `${wholeText(count)} ${count === 1 ? one : many}`;
}
function wholeText(count) {
    return count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Memory of a machine: `15.6 GiB`. */
function memoryText(bytes) {
    return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTogether */ ._M)([bytes], 'B', { digits: 3 })[0] ?? '';
}
/** The middle of some numbers, null of none. */
function middle(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    if (sorted.length === 0)
        return null;
    return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   eh: () => (/* binding */ room),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Sentences as data: words of ours, and quotations of text that came from outside. Each view has its
 *  own way to make a quotation harmless, so that no sentence can be built that forgets to. */
/** Columns that a name gets, and a message or a command. */
const room = { name: 80, message: 300 };
/** Marks a name, a command or a ref from outside. */
function quote(text, columns = room.name) {
    return { quote: text, columns, as: 'code' };
}
/** Marks a sentence from outside, or from another room, which may name something from outside. */
function sentence(text) {
    return { quote: text, columns: room.message, as: 'sentence' };
}
/** Template tag: `` say`by ${quote(name)}` ``. Strings and phrases put in are ours; backticks in them
 *  mark code, in every view. */
function say(words, ...values) {
    return words.flatMap((word, index) => [...(word === '' ? [] : [word]), ...piecesOf(values[index])]);
}
function piecesOf(value) {
    if (value === undefined || value === '')
        return [];
    if (typeof value === 'number')
        return [String(value)];
    return typeof value === 'string' || 'quote' in value ? [value] : value;
}
/** Phrases in a row with words between them. */
function joinPhrases(phrases, between) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** The phrase as a string, words and quotations each by their own function. */
function render(phrase, quoted, words = (text) => text) {
    return phrase.map((piece) => (typeof piece === 'string' ? words(piece) : quoted(piece))).join('');
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ visibleWithin),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   it: () => (/* binding */ cutMiddle)
/* harmony export */ });
/** Text from outside (names of benchmarks, messages of tools, refs) with nothing hidden in it: what a
 *  reader or a terminal would not show as a glyph is written out, so that a name can neither steer a
 *  terminal nor look like another name. Markup is the business of the view that shows the text. */
/** Emoji sequences hold joiners and variation selectors that are invisible anywhere else. */
const picture = String.raw `\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
const emoji = String.raw `${picture}(?:\u200d${picture})*|[0-9#*]\ufe0f?\u20e3`;
/** Controls, format characters (bidirectional overrides, zero widths, tags), lone surrogates, private
 *  use, what is no character, line separators, fillers, spaces that are not the space, and marks with nothing to sit on or
 *  piled more than four high. U+3000 is how Japanese writes a space. */
const hidden = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?![ \u3000])\p{Zs}|^\p{M}|(?<=\p{M}{4})\p{M}`;
const pattern = new RegExp(`(${emoji})|(?:${hidden})`, 'gu');
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\x1b' };
/** The text in one line, every invisible character written as `\n`, `\x1b` or `\u{202e}`. */
function visible(text) {
    const shown = text.replace(pattern, (found, sequence) => sequence ?? spell(found));
    // Runners take `##[command]` anywhere in a line, and `::command::` at its start, for a command.
    return shown.replaceAll('##[', '##\\x5b').replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function spell(character) {
    const known = short[character];
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0);
    const hex = code.toString(16);
    return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/** Text longer than this is cut before anything else looks at it. */
const longest = 2000;
/** `visible`, cut in the middle to `columns` terminal columns. */
function visibleWithin(text, columns) {
    return cutMiddle(visible(preCut(text)), columns);
}
function preCut(text) {
    if (text.length <= longest)
        return text;
    const head = text.slice(0, longest / 2).replace(/[\ud800-\udbff]$/, '');
    const tail = text.slice(-longest / 2).replace(/^[\udc00-\udfff]/, '');
    return `${head}…${tail}`;
}
/** Cuts in the middle, where names of one suite differ least, to at most `columns` columns. */
function cutMiddle(text, columns) {
    if (text.length <= columns && isAscii(text))
        return text;
    const parts = graphemes(text);
    const widths = parts.map(graphemeWidth);
    if (sum(widths) <= columns)
        return text;
    const room = Math.max(0, columns - 1);
    const head = takeWithin(widths, Math.ceil(room / 2));
    const tail = takeWithin(widths.toReversed(), Math.floor(room / 2));
    return `${parts.slice(0, head).join('')}…${parts.slice(parts.length - tail).join('')}`;
}
/** How many leading widths fit into `room`. */
function takeWithin(widths, room) {
    let left = room;
    const end = widths.findIndex((width) => {
        left -= width;
        return left < 0;
    });
    return end === -1 ? widths.length : end;
}
/** Columns that a terminal gives the text; wide characters and emoji take two. */
function columnsOf(text) {
    return isAscii(text) ? text.length : sum(graphemes(text).map(graphemeWidth));
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemes(text) {
    return isAscii(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function isAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/** East Asian wide and full-width characters (Unicode Annex 11), and emoji shown as pictures. */
const wide = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}])/u;
function graphemeWidth(grapheme) {
    if (/^\p{M}+$/u.test(grapheme))
        return 0;
    return wide.test(grapheme) ? 2 : 1;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

};
