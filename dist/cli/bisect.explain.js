export const id = "bisect.explain";
export const ids = ["bisect.explain"];
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

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ whyJson),
/* harmony export */   BM: () => (/* binding */ bisectJson),
/* harmony export */   NX: () => (/* binding */ renderBisect),
/* harmony export */   Vl: () => (/* binding */ hotspotsJson),
/* harmony export */   b9: () => (/* reexport safe */ _report_why_terminal_js__WEBPACK_IMPORTED_MODULE_2__.b9),
/* harmony export */   fv: () => (/* reexport safe */ _report_why_terminal_js__WEBPACK_IMPORTED_MODULE_2__.fv)
/* harmony export */ });
/* unused harmony export searchText */
/* harmony import */ var _report_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9720);
/* harmony import */ var _report_why_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);
/* harmony import */ var _report_why_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(326);
/** What the commands `explain` and `bisect` give away: text and JSON. */





function whyJson(benchmark, why) {
    return (0,_report_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(`${JSON.stringify({ schema: 'benchgate/why/1', benchmark, ...why }, null, 2)}\n`);
}
function hotspotsJson(hotspots) {
    return (0,_report_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(`${JSON.stringify({ schema: 'benchgate/hotspots/1', ...hotspots }, null, 2)}\n`);
}
function bisectJson({ benchmark, why, search }) {
    return (0,_report_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(`${JSON.stringify({ schema: 'benchgate/bisect/1', benchmark, why, search }, null, 2)}\n`);
}
function renderBisect({ benchmark, why, search, isMerge }, screen) {
    const said = saidOf(search, isMerge).flatMap((text) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C1)(text, screen.width));
    const whole = search === null ? why : { ...why, search };
    return `${(0,_report_why_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderWhy */ .fv)(benchmark, whole, screen)}${said.map((line) => `${line}\n`).join('')}`;
}
function saidOf(search, isMerge) {
    if (search === null)
        return ['No two commits between them change what a benchmark may run or read: nothing to search.'];
    if (!isMerge)
        return [];
    const merge = search.commits[0].commit.slice(0, 10);
    return [`It is a merge. What it brings is searched by: benchgate bisect BENCHMARK ${merge}^1 ${merge}^2`];
}
/** For a log: the sentence alone. */
function searchText(search) {
    return plain(searchPhrase(search));
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   progressOn: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9717);
/* harmony import */ var _app_discovery_found_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7795);
/* harmony import */ var _app_explaining_explain_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3493);
/* harmony import */ var _app_explaining_pictures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1192);
/* harmony import */ var _app_explaining_told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4936);
/* harmony import */ var _config_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9275);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9576);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8675);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1732);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1722);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7356);
/** `benchgate explain BENCHMARK [BASE] [HEAD] [-- COMMAND]` */












async function explainCommand(line) {
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseMore */ .o)(line, 3, 'benchgate explain takes BENCHMARK, BASE and HEAD; the suite’s command goes after --');
    const { options, positionals, rest, world } = line;
    const [benchmark, base, head] = positionals;
    if (benchmark === undefined) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageFailure */ .wK('benchgate explain needs the name of a benchmark', {
            hint: 'As in: benchgate explain parse main',
        });
    }
    const repository = await (0,_measuring_js__WEBPACK_IMPORTED_MODULE_11__/* .repositoryOf */ ._)(world);
    const where = { directory: world.directory, log: world.log, root: repository.top };
    const { settings, rules } = await (0,_app_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .configure */ .jK)('explain', options, where);
    const commits = {
        base: base === undefined ? null : await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveCommit */ .WL)(repository, base),
        head: head === undefined ? await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .headCommit */ .Qo)(repository) : await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveCommit */ .WL)(repository, head),
    };
    const { ports, watcher } = (0,_measuring_js__WEBPACK_IMPORTED_MODULE_11__/* .measuringPorts */ .g)(world, settings.verbose);
    try {
        const plan = await (0,_app_discovery_found_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .withFoundSuite */ .l)((0,_config_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlan */ .m3)(settings, rules, rest), repository, commits.head, ports);
        const request = { plan, benchmark, progress: progressOn(world) };
        const found = await (0,_app_explaining_explain_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCommits */ .k4)(request, commits, repository, ports);
        world.status.show(null);
        await world.print(found.kind === 'hotspots'
            ? settings.json
                ? (0,_app_explaining_told_js__WEBPACK_IMPORTED_MODULE_5__/* .hotspotsJson */ .Vl)(found.hotspots)
                : (0,_app_explaining_told_js__WEBPACK_IMPORTED_MODULE_5__/* .renderHotspots */ .b9)(found.hotspots, world.out)
            : settings.json
                ? (0,_app_explaining_told_js__WEBPACK_IMPORTED_MODULE_5__/* .whyJson */ .$G)(found.benchmark, found.why)
                : (0,_app_explaining_told_js__WEBPACK_IMPORTED_MODULE_5__/* .renderWhy */ .fv)(found.benchmark, found.why, world.out));
        if (settings.out !== null) {
            const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.out);
            for (const file of (0,_app_explaining_pictures_js__WEBPACK_IMPORTED_MODULE_4__/* .writePictures */ .R)(folder, (0,_app_explaining_pictures_js__WEBPACK_IMPORTED_MODULE_4__/* .picturesOf */ .F)(found, commits)))
                world.log.info(`Written: ${file}`);
        }
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.pass;
    }
    finally {
        watcher.stop();
        world.status.show(null);
    }
}
/** One line that is drawn over, or a line for each step where nobody watches. */
function progressOn(world) {
    const began = world.clock.now();
    return (text) => {
        const words = `${text} (${Math.round(world.clock.now() - began)} s)`;
        if (world.interactive)
            world.status.show(words);
        else
            world.log.info(words);
    };
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
