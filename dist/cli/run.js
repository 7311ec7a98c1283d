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

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   e: () => (/* binding */ renderRun)
/* harmony export */ });
/* harmony import */ var _report_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(902);
/* harmony import */ var _result_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8745);
/** What a format makes of result files, as Benchgate's own JSON. */


async function read(names, options) {
    const { tool, launches, ignored, machine, commit, pairing } = await (0,_result_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readResultSet */ .IR)(names, options);
    return {
        schema: 'benchgate/run/1',
        tool,
        launches,
        ignored,
        machine,
        ...(commit === null ? {} : { commit }),
        ...(pairing === null ? {} : { pairing }),
    };
}
/** A run as text, one benchmark a line: to be read by people, and to differ by lines. */
function renderRun(run) {
    const { launches, ...rest } = run;
    const head = JSON.stringify(rest, null, 2).replace(/\n}$/, '');
    const shown = launches.map(({ benchmarks, ...launch }) => {
        const fields = Object.entries(launch).map(([name, value]) => `"${name}": ${JSON.stringify(value)}, `);
        const rows = benchmarks.map((benchmark) => `      ${JSON.stringify(benchmark)}`);
        return `    {${fields.join('')}"benchmarks": [\n${rows.join(',\n')}\n    ]}`;
    });
    return `${(0,_report_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(`${head},\n  "launches": [\n${shown.join(',\n')}\n  ]\n}`)}\n`;
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ filesOf),
  NN: () => (/* binding */ readEachLaunch),
  IR: () => (/* binding */ readResultSet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/formats/read-json.js
var read_json = __webpack_require__(8149);
// EXTERNAL MODULE: ./lib/formats/registry.js + 79 modules
var registry = __webpack_require__(9375);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/app/same-content.js
/** The same results given twice. Launches that are copies of each other scatter by nothing, and a comparison that took
 *  them for fresh ones would be as sure as it is wrong. Takes names with what was read from them, says which are
 *  copies of an earlier one. */


/** Five measured times that are alike to the last digit do not happen twice; a whole count does. */
const fewestSamples = 5;
class SameContent {
    directory;
    /** Name of the first of each, by path and by content. */
    paths = new Map();
    contents = new Map();
    constructor(directory) {
        this.directory = directory;
    }
    /** The name of which this one is a copy: the same path again, or the same bytes where these are measured times. */
    copyOf(name, files, launches) {
        const place = external_node_path_.resolve(this.directory, name);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const { bytes } of files)
            hash.update(`${bytes.length}:`).update(bytes);
        const content = hash.digest('hex');
        const earlier = this.paths.get(place) ?? (isMeasured(launches) ? this.contents.get(content) : undefined);
        if (earlier !== undefined)
            return earlier;
        this.paths.set(place, name);
        if (!this.contents.has(content))
            this.contents.set(content, name);
        return undefined;
    }
}
function isMeasured(launches) {
    return launches.some(({ benchmarks }) => benchmarks.some(({ metrics }) => metrics.some(({ exact, samples = [] }) => exact !== true && new Set(samples).size >= fewestSamples)));
}

;// CONCATENATED MODULE: ./lib/app/result-files.js
/** Result files that somebody names: each file or folder is what one invocation of a suite left. */







/** Launches of all names in the order given. Throws where a name cannot be read, or tools differ. */
async function readResultSet(names, options) {
    const launches = [];
    const facts = await readEachLaunch(names, options, (launch) => launches.push(launch));
    return { ...facts, launches };
}
/** As `readResultSet`, but hands over every launch as soon as it is read: whoever keeps less of it has room for
 *  more of them. */
async function readEachLaunch(names, options, take) {
    const ignored = [];
    const copies = [];
    const commits = new Set();
    let machine = {};
    const pairings = new Set();
    let first = null;
    const before = new SameContent(options.directory);
    for (const name of names) {
        // One at a time: a hundred result files need not be in memory at once.
        const files = await filesOf(name, options);
        const { tool: format, reading } = readLikeFirst(files, options.format, first?.format ?? null);
        const copied = before.copyOf(name, files, reading.launches);
        for (const file of files) {
            (0,read_json/* forget */.y6)(file);
            if (name !== '-')
                letGo(file.bytes);
        }
        const tool = reading.tool ?? format;
        first ??= { format, tool, name };
        if (tool !== first.tool)
            throw otherTool(first, { tool, name });
        if (copied !== undefined) {
            const because = `the same results as ${copied}, byte for byte: one launch, counted once`;
            ignored.push({ file: name, text: name, because });
            copies.push(name);
            continue;
        }
        for (const launch of reading.launches)
            take(launch);
        ignored.push(...reading.ignored);
        machine = { ...reading.machine, ...machine };
        pairings.add(reading.pairing ?? null);
        if (reading.commit !== undefined)
            commits.add(reading.commit);
    }
    return {
        tool: first?.tool ?? options.format,
        ignored,
        copies,
        machine,
        commit: commits.size === 1 ? [...commits][0] : null,
        pairing: pairings.size === 1 ? [...pairings][0] : null,
    };
}
/** Most names are of one tool, so the format of the first is tried before the format is told anew. */
function readLikeFirst(files, format, first) {
    if (format !== 'auto' || first === null)
        return (0,registry/* readResults */.x8)(files, format);
    try {
        return (0,registry/* readResults */.x8)(files, first);
    }
    catch (error) {
        const told = (0,registry/* readResults */.x8)(files, 'auto');
        if (told.tool === first)
            throw error;
        return told;
    }
}
/** Frees the memory of a file now. The next collection may be long after the next large file is read.
 *  Small files may share a buffer with others, and Node 20 has to wait for the collection. */
function letGo({ buffer, byteLength }) {
    const { transfer } = buffer;
    if (byteLength === buffer.byteLength)
        transfer?.call(buffer, 0);
}
/** The file of a name, or all files of a folder. */
async function filesOf(name, options) {
    if (name === '-' && options.standardInput !== undefined) {
        return [{ path: 'stdin', bytes: await options.standardInput() }];
    }
    const absolute = external_node_path_.resolve(options.directory, name);
    const shown = name.replaceAll('\\', '/');
    try {
        if (!(await (0,promises_.stat)(absolute)).isDirectory())
            return [{ path: shown, bytes: await (0,promises_.readFile)(absolute) }];
    }
    catch (error) {
        throw unreadable(shown, error, options.directory);
    }
    const found = (0,files/* findFiles */.lY)(absolute, ['**']);
    if (found.length === 0)
        throw new failure/* FormatFailure */.G(shown, undefined, 'the folder holds no files');
    return Promise.all(found.map(async (file) => ({ path: `${shown}/${file.path}`, bytes: await (0,promises_.readFile)(file.absolute) })));
}
function unreadable(name, error, directory) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
        const hint = /[*?]/.test(name) ? 'No file matched the pattern.' : `It was looked for in ${directory}.`;
        return new failure/* UsageFailure */.wK(`there is no file ${name}`, { hint, cause: error });
    }
    return new failure/* Failure */.HR(`${name} could not be read: ${error.message}`, { exitCode: 2, cause: error });
}
function otherTool(a, b) {
    return new failure/* UsageFailure */.wK(`${a.name} is output of ${a.tool}, and ${b.name} of ${b.tool}: they cannot be compared`, {
        hint: 'Give results of one tool; if the content deceives, name the format with --format.',
    });
}


/***/ }),

/***/ 7802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1610);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9491);
/* harmony import */ var _host_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(225);
/* harmony import */ var _measure_count_alone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7414);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3703);
/* harmony import */ var _report_notes_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1254);
/* harmony import */ var _gating_suite_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1526);
/** Runs the suite in the user's own checkout, as it stands, and gives what was read. */







/** Throws the Failure of the launch that failed; what came before it is dropped. */
async function run(request, ports) {
    const folder = (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowFolder */ .Ix)(ports.cleanup);
    try {
        const handed = (0,_gating_suite_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .suitePorts */ .j)(ports, request.seed, folder.path);
        const began = ports.clock.now();
        const done = await (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_4__/* .runSuite */ .og)(request.suite, request.root, request.launches, handed);
        if (done.failure !== null)
            throw done.failure;
        if (done.ended === 'cancelled')
            throw new _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
        const launches = await withCounts(request, done, ports.clock.now() - began, handed, ports);
        return {
            schema: 'benchgate/run/1',
            tool: done.tool ?? request.suite.format,
            launches,
            ignored: done.ignored,
            machine: { ...done.machine, ...(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMachine */ .F)(ports.environment) },
            ...(request.commit === null ? {} : { commit: request.commit }),
        };
    }
    finally {
        await folder.loan.release();
    }
}
/** What is not counted, and why, goes to the log. */
async function withCounts({ suite, root, counted }, done, seconds, handed, { log }) {
    if (counted === undefined)
        return done.launches;
    const plan = (0,_gating_suite_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .alonePlan */ .d)(suite, { pairing: 'auto', ...counted });
    const { launches, notes } = await (0,_measure_count_alone_js__WEBPACK_IMPORTED_MODULE_3__/* .countedAlone */ .k)(plan, { root, keep: true }, done, seconds, handed);
    for (const note of notes)
        log.info((0,_report_notes_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .noteSentence */ .k$)(note));
    return launches;
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


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeMachine)
/* harmony export */ });
/* unused harmony export machineLoad */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/** What the machine is, as far as it bears on measurements. Facts only; what they mean for
 *  comparability is decided where stored runs are compared. */


/** Facts of this machine. `environment` gives the name of the runner's image, where there is one. */
function describeMachine(environment) {
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)();
    const cpu = processors[0]?.model.trim().replace(/\s+/g, ' ');
    const image = [environment['ImageOS'], environment['ImageVersion']].filter((part) => part !== undefined && part !== '');
    return {
        ...(cpu === undefined || cpu === '' || cpu === 'unknown' ? {} : { cpu }),
        cores: processors.length,
        memory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(),
        os: nameOfSystem(),
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)(),
        ...(image.length === 0 ? {} : { image: image.join(' ') }),
    };
}
function nameOfSystem() {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() !== 'linux')
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.version)();
    try {
        const name = /^PRETTY_NAME="?([^"\n]+)"?$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/etc/os-release', 'utf8'))?.[1];
        return name ?? 'Linux';
    }
    catch {
        return 'Linux';
    }
}
/** Work that waits for a processor, averaged over the last minute (0 where the system keeps no such figure). */
function machineLoad() {
    try {
        return Number.parseFloat(readFileSync('/proc/loadavg', 'utf8'));
    }
    catch {
        return 0;
    }
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
    const notes = late.length === 0 ? [] : [{ code: 'not-counted', benchmarks: (0,note/* several */.J)(late) }];
    if (varying.length > 0)
        notes.push({ code: 'not-counted', benchmarks: (0,note/* several */.J)(varying), varies: true });
    return { figures, notes };
}
function repeats(column) {
    const values = column.map(({ value }) => value);
    const isWithin = Math.max(...values) - Math.min(...values) <= (column[0].resolution ?? 0);
    return isWithin || !(0,metric/* variesBy */.iq)(values, metric/* leastCounterThreshold */.VM);
}

// EXTERNAL MODULE: ./lib/measure/lockstep/harnesses/registry.js + 13 modules
var registry = __webpack_require__(987);
// EXTERNAL MODULE: ./lib/measure/suite.js + 14 modules
var suite = __webpack_require__(3703);
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
