export const id = "run";
export const ids = ["run"];
export const modules = {

/***/ 9717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jK: () => (/* binding */ configure)
});

// UNUSED EXPORTS: configureForPullRequest, configureWith

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/options.js
var options = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/config/renamed.js
var renamed = __webpack_require__(8236);
;// CONCATENATED MODULE: ./lib/config/renames.js
/** The `renames` of the configuration file: which stored histories go on under another name or unit, and where one is
 *  cut. Takes the texts of one rule's keys, gives the rule, refuses what it does not know and what does nothing. */


const keys = ['from', 'to', 'factor', 'unit', 'match', 'cut', 'metric', 'because'];
function readRename(texts, where) {
    for (const key of texts.keys()) {
        if (keys.includes(key))
            continue;
        throw new failure/* UsageFailure */.wK(`${where}: no such key ${key}.${(0,nearest/* didYouMean */.au)(key, keys)}`, {
            hint: 'A rule is from and to, with factor and unit where the unit changed; or match and cut. Also metric, because.',
        });
    }
    const text = (key) => textOf(texts, key, where);
    const [from, to, match, cut] = ['from', 'to', 'match', 'cut'].map(text);
    const shared = { ...optional('metric', text('metric')), because: text('because') ?? null };
    if (from !== undefined && to !== undefined && match === undefined && cut === undefined) {
        refuseStars(from, to, where);
        return {
            kind: 'join',
            from,
            to,
            factor: factorOf(text('factor'), where),
            ...optional('unit', text('unit')),
            ...shared,
        };
    }
    const joining = ['factor', 'unit'].find((key) => texts.has(key));
    if (match !== undefined && cut !== undefined && from === undefined && to === undefined && joining === undefined) {
        if (!/^(\d{4}-\d\d-\d\d|[0-9a-f]{7,64})$/.test(cut)) {
            throw new failure/* UsageFailure */.wK(`${where}.cut: expected a day (2026-03-01) or a commit of at least 7 digits, found ${cut}`);
        }
        return { kind: 'cut', match, at: cut, ...shared };
    }
    throw new failure/* UsageFailure */.wK(`${where}: expected from and to, or match and cut`, {
        hint: 'from and to join two histories; match and cut part one.',
    });
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function textOf(texts, key, where) {
    const values = texts.get(key);
    if (values === undefined)
        return undefined;
    const [value] = values;
    if (values.length === 1 && value !== undefined && value !== '')
        return value;
    throw new failure/* UsageFailure */.wK(`${where}.${key}: expected one value, found ${values.length > 1 ? 'a list' : 'nothing'}`);
}
function refuseStars(from, to, where) {
    const stars = (text) => text.split('*').length - 1;
    if (stars(from) <= 1 && stars(to) === stars(from))
        return;
    throw new failure/* UsageFailure */.wK(`${where}: from and to have at most one * each, and both or neither`);
}
function factorOf(text, where) {
    const factor = text === undefined ? 1 : Number(text);
    if (Number.isFinite(factor) && factor > 0)
        return factor;
    throw new failure/* UsageFailure */.wK(`${where}.factor: expected a number above 0, found ${text}`);
}

// EXTERNAL MODULE: ./lib/gate/glob.js
var glob = __webpack_require__(7437);
// EXTERNAL MODULE: ./lib/config/values.js
var values = __webpack_require__(6618);
;// CONCATENATED MODULE: ./lib/config/rules.js
/** The `rules` of the configuration file. Takes the texts of one rule's keys, gives the rule, refuses
 *  keys it does not know and rules that would do nothing. */





const kinds = {
    threshold: options/* options */.fF.threshold.kind,
    'fail-on': options/* options */.fF['fail-on'].kind,
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
/** The configuration file, `.github/benchgate.yml`: keys are options, `rules` and `renames` are lists. Takes text
 *  that may come from a stranger's pull request, gives raw options and rules, refuses what is not
 *  YAML, keys it does not know, and files built to exhaust memory. */






/** More than any configuration needs; each alias may stand for a list as long as the file. */
const mostAliases = 100;
const mostCharacters = 1_000_000;
/** `name` is how errors call the file. */
async function file_readConfigFile(text, name) {
    if (text.length > mostCharacters) {
        throw new failure/* UsageFailure */.wK(`${name}: ${text.length} characters are too many for a configuration file`);
    }
    const yaml = await __webpack_require__.e(/* import() */ "yaml").then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
        let renames = [];
        const top = this.#document.contents;
        if (top !== null && !this.#isEmpty(top)) {
            for (const { key, value, line } of this.#entries(top, '')) {
                const where = `${this.#name}: line ${line}: ${key}`;
                const option = (0,renamed/* optionNamed */.b7)(key);
                if (key === 'rules')
                    rules = this.#rules(value, key, readRule);
                else if (key === 'renames')
                    renames = this.#rules(value, key, readRename);
                else if (option !== null && fileKeys.includes(option.name)) {
                    const { name, ...was } = option;
                    (0,renamed/* addOption */.hi)(options, name, { values: this.#texts(value, where), origin: { where }, ...was });
                }
                else {
                    throw new failure/* UsageFailure */.wK(`${where}: no such key.${(0,nearest/* didYouMean */.au)(key, [...fileKeys, ...listKeys])}`, {
                        hint: `keys are: ${[...fileKeys, ...listKeys].join(', ')}`,
                    });
                }
            }
        }
        return { name: this.#name, options, rules, renames };
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
    #rules(node, name, read) {
        const resolved = this.#resolve(node);
        if (!this.#yaml.isSeq(resolved)) {
            throw new failure/* UsageFailure */.wK(`${this.#place(node)}${name}: expected a list, found ${this.#describe(resolved)}`);
        }
        return resolved.items.map((item, index) => {
            const rule = this.#resolve(item);
            const where = `${this.#place(item)}${name}[${index}]`;
            const entries = this.#entries(rule, `${name}[${index}]`).map(({ key, value }) => {
                return [key, this.#texts(value, `${where}.${key}`)];
            });
            return read(new Map(entries), where);
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
/** Keys that hold a list of rules. */
const listKeys = ['rules', 'renames'];
const fileKeys = (0,options/* optionsOf */.cz)('file');

// EXTERNAL MODULE: ./lib/config/settings.js
var settings = __webpack_require__(1641);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/app/configuration.js
/** Reads the configuration file beside the options, where there is one. */









/** `root` is the root of the repository, in which the default file is looked for; a file that the user
 *  names is looked for from `directory`. */
async function configure(place, written, where) {
    const named = written.get('config')?.values.at(-1)?.trim();
    const name = named === undefined || named === '' ? options/* options */.fF.config.default : named;
    const from = name === options/* options */.fF.config.default ? where.root : where.directory;
    const file = external_node_path_.resolve(from, name);
    if ((0,files/* isInside */.FK)(where.root, file) && !(0,files/* isReallyInside */.O5)(where.root, file)) {
        throw new failure/* UsageFailure */.wK(`config: ${name} is a link that leads out of the repository`, {
            hint: 'Write the configuration into the repository itself.',
        });
    }
    const text = await readIfPresent(file, name);
    if (text === null && name !== options/* options */.fF.config.default) {
        throw new failure/* UsageFailure */.wK(`config: there is no file ${name}`, { hint: `It was looked for in ${from}.` });
    }
    return configureWith(place, written, text, name, where.log);
}
/** The same with a file that was read elsewhere; `text` is null where there is none. */
async function configureWith(place, written, text, name, log) {
    const file = text === null ? null : await file_readConfigFile(text, name);
    for (const told of [...(0,renamed/* renamedIn */.Qi)(written), ...(0,renamed/* renamedIn */.Qi)(file?.options ?? new Map())])
        log.warning(told, 'Benchgate');
    return {
        settings: (0,settings/* readSettings */.s)(place, written, file?.options),
        rules: file?.rules ?? [],
        renames: file?.renames ?? [],
        file: file?.name ?? null,
    };
}
/** For a pull request, which could otherwise write its own rules: what decides comes from base's file, what
 *  only measures from head's, since a new suite needs it. Inputs win over both, as ever. */
async function configureForPullRequest(written, sides) {
    const { name } = sides;
    const base = sides.base === null ? null : await readConfigFile(sides.base, `${name} of base`);
    const head = sides.head === null ? null : await readConfigFile(sides.head, name);
    const changes = changesOf(written, base, head);
    const used = new Map(optionsOf('file').flatMap((option) => {
        const raw = (isDeciding(option) ? base : head)?.options.get(option);
        return raw === undefined ? [] : [[option, raw]];
    }));
    return {
        settings: readSettings('input', written, used),
        rules: base?.rules ?? [],
        renames: base?.renames ?? [],
        file: (head ?? base)?.name ?? null,
        notes: changes.length === 0 ? [] : [{ code: 'rules-changed', changes, file: name }],
    };
}
/** What head's file would decide otherwise. An input that is set decides anyway. */
function changesOf(written, base, head) {
    const changes = optionsOf('file').flatMap((name) => {
        if (!isDeciding(name) || written.has(name))
            return [];
        const [from, to] = [base, head].map((file) => file?.options.get(name)?.values.join(',') ?? 'not set');
        return from === to ? [] : [changed(name, from, to)];
    });
    const lists = ['rules', 'renames'].flatMap((key) => {
        const [from, to] = [base, head].map((file) => listText(file?.[key] ?? []));
        return from === to ? [] : [changed(key, from, to)];
    });
    return [...changes, ...lists];
}
function listText(list) {
    return list.length === 0 ? 'none' : list.map((rule) => JSON.stringify(rule)).join(' ');
}
/** Notes also travel in places where little fits. */
function changed(key, from, to) {
    return { key, from: visibleWithin(from, 200), to: visibleWithin(to, 200) };
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

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand),
/* harmony export */   o: () => (/* binding */ refuseMore)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** What every command is given: its arguments and the world. */

/** Refuses arguments beyond the `most` that a command takes. */
function refuseMore({ positionals }, most, what) {
    const extra = positionals[most];
    if (extra === undefined)
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`unexpected argument ${JSON.stringify(extra)}: ${what}`);
}
function refuseCommand({ rest }) {
    if (rest !== null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK('this command starts nothing: leave out -- and what follows');
}


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _app_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9717);
/* harmony import */ var _app_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2399);
/* harmony import */ var _app_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7802);
/* harmony import */ var _config_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9275);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9576);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8675);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1732);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1722);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7356);
/** `benchgate run [-- COMMAND]` */









async function runCommand(line) {
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseMore */ .o)(line, 0, 'the suite’s command goes after --');
    const { options, rest, world } = line;
    const repository = await repositoryIfAny(world);
    const root = repository?.top ?? world.directory;
    const { settings } = await (0,_app_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configure */ .jK)('run', options, { directory: world.directory, log: world.log, root });
    const { ports, watcher } = (0,_measuring_js__WEBPACK_IMPORTED_MODULE_8__/* .measuringPorts */ .g)(world, settings.verbose);
    try {
        const suite = (0,_config_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readSuite */ .xj)(settings, rest);
        const commit = repository === null ? null : await cleanCommit(repository);
        const result = await (0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)({ suite, launches: settings.launches, seed: 'run', root, commit }, ports);
        watcher.stop();
        await world.print((0,_app_read_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRun */ .e)(result));
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.pass;
    }
    finally {
        watcher.stop();
    }
}
/** A suite can be run anywhere; only a folder outside any repository is no obstacle. */
async function repositoryIfAny(world) {
    try {
        return await (0,_measuring_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._)(world);
    }
    catch (error) {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR && /not in a git repository|git was not found/.test(error.message))
            return null;
        throw error;
    }
}
/** The commit that the numbers belong to; none where the checkout differs from it. */
async function cleanCommit(repository) {
    const { changed } = await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .dirtyState */ .SK)(repository);
    return changed.length > 0 ? null : (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(repository, 'HEAD');
}


/***/ })

};
