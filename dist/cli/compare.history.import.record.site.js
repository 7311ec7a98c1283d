export const id = "compare.history.import.record.site";
export const ids = ["compare.history.import.record.site"];
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

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YK: () => (/* binding */ accessOf),
  jC: () => (/* binding */ openHistory),
  aJ: () => (/* binding */ suiteKey),
  B9: () => (/* binding */ tokenOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/baseline/read-record.js + 1 modules
var read_record = __webpack_require__(5248);
// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
// EXTERNAL MODULE: ./lib/baseline/branch/ancestors.js
var ancestors = __webpack_require__(4746);
// EXTERNAL MODULE: ./lib/baseline/branch/files.js
var files = __webpack_require__(5743);
;// CONCATENATED MODULE: ./lib/baseline/branch/layout.js
/** What the data branch looks like: `v1/` with the records, a README, and nothing else that Benchgate
 *  made. Other files are left alone. A branch that is somebody else's, or a newer Benchgate's, is not
 *  written to. */


const readmeName = 'README.md';
const readme = `# Benchmark history

Benchgate keeps one file for each stored run here: \`v1/<suite>/<year>/<month>/<commit>-<run>-<attempt>.json\`.
Files are only ever added. The format is described in docs/schemas/record-1.schema.json of
https://github.com/benchgate/benchgate.

- \`benchgate history\` shows what is stored, \`benchgate history --csv\` exports it.
- \`benchgate history prune\` thins out old runs.
- Deleting this branch deletes the history; the next stored run begins a new one.
`;
/** @param root entries of the branch's top folder. @throws Failure for a branch that is not ours to write. */
function checkLayout(root, branch) {
    const newer = root.find(({ name, type }) => type === 'tree' && /^v[1-9]\d*$/.test(name) && name !== record_path/* recordRoot */.OA);
    if (newer !== undefined) {
        throw new failure/* Failure */.HR(`The branch ${branch} was written by a newer Benchgate: it holds ${newer.name}/`, {
            hint: 'Update Benchgate. Nothing on the branch was changed.',
        });
    }
    const own = root.find(({ name }) => name === record_path/* recordRoot */.OA);
    if (own?.type === 'tree')
        return;
    const others = root.filter(({ name }) => name !== readmeName).map(({ name }) => name);
    if (own === undefined && others.length === 0)
        return;
    throw new failure/* Failure */.HR(`The branch ${branch} holds other files (${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''}) and no Benchgate history`, { hint: 'Name a branch of its own with `data-branch`. Nothing on this one was changed.' });
}
const fewStrangers = 5;
/** Records and strangers among the files below `v1`. */
function sortFiles(files) {
    const entries = [];
    const strangers = [];
    for (const { name, type, hash } of files) {
        const path = type === 'blob' ? (0,record_path/* parseRecordPath */.OT)(name) : null;
        if (path !== null)
            entries.push({ ...path, hash });
        else if (strangers.length < fewStrangers)
            strangers.push(name);
    }
    return { entries, strangers };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/host/cleanup.js
var cleanup = __webpack_require__(1610);
;// CONCATENATED MODULE: ./lib/baseline/branch/patience.js
/** Trying again, with pauses that grow and differ from writer to writer: those who collided once would
 *  otherwise collide for ever. */


/** Twenty writers at once, on two cores, took 8 tries in the middle and 42 at most: who gives up after so
 *  many more is not merely unlucky. */
const usualPatience = { tries: 200, longestPause: 4, chance: Math.random };
/** Pauses grow up to this try and shrink after it: whoever has lost often goes before newcomers, or would
 *  starve where many keep writing. */
const turn = 6;
/** Waits before try number `next` (from 2 on). Throws Cancelled where the work is cancelled meanwhile. */
async function pause(patience, next, signal) {
    const most = Math.min(patience.longestPause, 0.1 * 2 ** (Math.min(next, turn) - 1)) / Math.max(1, next - turn);
    try {
        await (0,promises_.setTimeout)(1000 * most * (0.1 + 0.9 * patience.chance()), undefined, signal === undefined ? {} : { signal });
    }
    catch (error) {
        if (signal?.aborted === true)
            throw new cleanup/* Cancelled */.cJ();
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/baseline/branch/private-repository.js
var private_repository = __webpack_require__(2532);
// EXTERNAL MODULE: ./lib/baseline/branch/remote.js
var remote = __webpack_require__(4656);
;// CONCATENATED MODULE: ./lib/baseline/branch/tree.js
/** New trees from old ones, folder by folder: only the folders on the way to a changed file are read and
 *  written, and no file is ever read. There is no index and no worktree. */


/** A tree made of another by some changes.
 *  @param tree the old tree, or null for an empty one. Null comes back where nothing is left.
 *  @throws Failure where a path is there already with another content, or leads through a file. */
async function changeTree(git, tree, changes, scratch) {
    return changeFolder(git, tree, [...changes].map(([file, hash]) => ({ parts: file.split('/'), hash })), '', scratch);
}
async function changeFolder(git, tree, changes, at, scratch) {
    const entries = new Map((tree === null ? [] : await listTree(git, tree, scratch)).map((entry) => [entry.name, entry]));
    let changed = false;
    for (const [name, inner] of groupByFirst(changes)) {
        const shown = `${at}${name}`;
        const before = entries.get(name);
        const after = inner[0].parts.length === 1
            ? changeFile(name, inner[0].hash, before, shown)
            : await changeSubfolder(git, name, inner, before, shown, scratch);
        if (after?.hash === before?.hash)
            continue;
        changed = true;
        if (after === null)
            entries.delete(name);
        else
            entries.set(name, after);
    }
    if (!changed)
        return tree;
    return entries.size === 0 ? null : makeTree(git, [...entries.values()]);
}
function groupByFirst(changes) {
    const groups = new Map();
    for (const change of changes) {
        const name = change.parts[0];
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [change]);
        else
            group.push(change);
    }
    return groups;
}
function changeFile(name, hash, before, shown) {
    if (hash === null)
        return null;
    if (before !== undefined && before.hash !== hash) {
        throw new failure/* Failure */.HR(`${shown} is on the branch already, with another content`, {
            hint: 'Stored runs are never overwritten. Give every job and every leg of a matrix a `key` of its own.',
        });
    }
    return { mode: '100644', type: 'blob', hash, name };
}
async function changeSubfolder(git, name, inner, before, shown, scratch) {
    if (before !== undefined && before.type !== 'tree') {
        throw new failure/* Failure */.HR(`${shown} on the branch is a file where a folder of stored runs should be`, {
            hint: 'Name another branch with `data-branch`. Nothing was changed.',
        });
    }
    const rest = inner.map(({ parts, hash }) => ({ parts: parts.slice(1), hash }));
    const hash = await changeFolder(git, before?.hash ?? null, rest, `${shown}/`, scratch);
    return hash === null ? null : { mode: '040000', type: 'tree', hash, name };
}
/** One folder, or with `recursive` all files below it. `below` narrows it to a path. */
async function listTree(git, tree, scratch, options = {}) {
    const text = await git.text([
        'ls-tree',
        '-z',
        ...(options.recursive === true ? ['-r'] : []),
        tree,
        ...(options.below === undefined ? [] : ['--', options.below]),
    ], { spool: external_node_path_.join(scratch, 'listing') });
    return text
        .split('\0')
        .filter((row) => row !== '')
        .map((row) => {
        const tab = row.indexOf('\t');
        const [mode = '', type = '', hash = ''] = row.slice(0, tab).split(' ');
        return { mode, type, hash, name: row.slice(tab + 1) };
    });
}
function makeTree(git, entries) {
    const rows = entries.map(({ mode, type, hash, name }) => `${mode} ${type} ${hash}\t${name}\0`);
    // `--missing`: the files of earlier runs were never fetched.
    return git.text(['mktree', '-z', '--missing'], { input: rows.join('') });
}

;// CONCATENATED MODULE: ./lib/baseline/branch/branch-store.js
/** The history on a branch of the remote: one file per run, only ever added.
 *
 *  Takes records, gives them back by suite and commit. Any number of writers may work at once: each
 *  fetches the tip, adds its file, pushes without force, and begins anew where somebody else was faster.
 *  A push is taken wholly or not at all, so a writer that dies leaves a sound branch. A push whose answer
 *  was lost is recognised by its file being there. */












/** @throws Failure where there is no remote, UsageFailure for an impossible branch name. */
async function openBranch(options) {
    const { repository, branch } = options;
    const valid = await repository.git.attempt(['check-ref-format', `refs/heads/${branch}`]);
    if (!valid.ok || branch.startsWith('-'))
        throw new failure/* UsageFailure */.wK(`data-branch: ${JSON.stringify(branch)} is no branch name`);
    const own = await (0,private_repository/* borrowPrivateRepository */.B)(repository, options, options.cleanup);
    return createStore(own, options);
}
function createStore(own, options) {
    const { branch, largestFile = files/* usualLargestFile */.xk } = options;
    const reading = { branch, largestFile };
    const tip = (doing) => tipOf(own, options, doing);
    const write = (change) => writeChange(own, options, change);
    return {
        branch,
        async list(suite) {
            const commit = await tip(`Reading the branch ${branch}`);
            if (commit === null)
                return { commit, entries: [], strangers: [] };
            checkLayout(await listTree(own.git, commit, own.scratch), branch);
            const below = suite === undefined ? `${record_path/* recordRoot */.OA}/` : `${record_path/* recordRoot */.OA}/${(0,record_path/* suiteFolder */.Jn)(suite)}/`;
            return { commit, ...sortFiles(await listTree(own.git, commit, own.scratch, { recursive: true, below })) };
        },
        async *read(entries) {
            for await (const one of (0,files/* readFiles */.Ul)(own, entries, reading))
                yield (0,read_record/* readRecord */.a)(one.path, (0,files/* bytesOf */.$$)(one));
        },
        contents: (entries) => (0,files/* readFiles */.Ul)(own, entries, reading),
        async file(name) {
            const commit = await tip(`Reading the branch ${branch}`);
            if (commit === null)
                return null;
            const [entry] = await listTree(own.git, commit, own.scratch, { below: name });
            if (entry?.type !== 'blob')
                return null;
            for await (const one of (0,files/* readFiles */.Ul)(own, [{ path: name, hash: entry.hash }], reading))
                return (0,files/* bytesOf */.$$)(one);
            return null;
        },
        async add(files, message) {
            const hashes = await storeFiles(own, [...files, { path: readmeName, text: readme }]);
            const changesFor = async (commit) => {
                if (commit === null)
                    return hashes;
                checkLayout(await listTree(own.git, commit, own.scratch), branch);
                // The README is written once; afterwards it is the user's.
                return new Map([...hashes].filter(([file]) => file !== readmeName));
            };
            const doing = `Storing ${files.length === 1 ? 'the run' : `${files.length} runs`} on ${branch}`;
            return write({ changesFor, message, doing });
        },
        async remove(paths, message) {
            const changes = new Map(paths.map((file) => [file, null]));
            const changesFor = async (commit) => {
                if (commit === null)
                    throw new failure/* Failure */.HR(`There is no branch ${branch} on the remote any more`);
                checkLayout(await listTree(own.git, commit, own.scratch), branch);
                return changes;
            };
            return write({ changesFor, message, doing: `Removing ${paths.length} runs from ${branch}` });
        },
        firstParents: (commit, count) => (0,ancestors/* remoteFirstParents */.M)(own, commit, count),
        close: () => own.release(),
    };
}
/** A reader does not wait as long as a writer, who would lose something. */
const fewTries = 5;
/** Null where the branch does not exist. */
async function tipOf(own, { branch, signal, patience = usualPatience }, doing) {
    for (let attempt = 1;; attempt++) {
        const found = await (0,remote/* fetchTip */.mC)(own, branch);
        if (found.kind === 'tip')
            return found.commit;
        if (found.kind === 'missing')
            return null;
        if (attempt >= Math.min(fewTries, patience.tries) || !worthAnother(found)) {
            throw (0,remote/* explainTrouble */.hB)(found.trouble, doing, branch, found.said);
        }
        await pause(patience, attempt + 1, signal);
    }
}
/** Starts again from the new tip where somebody else pushed meanwhile. */
async function writeChange(own, options, { changesFor, message, doing }) {
    const { branch, signal, patience = usualPatience } = options;
    let last = { trouble: 'other', said: '' };
    for (let attempt = 1; attempt <= patience.tries; attempt++) {
        if (attempt > 1)
            await pause(patience, attempt, signal);
        const before = await tipOf(own, options, doing);
        const changes = await changesFor(before);
        const tree = before === null ? null : await own.git.text(['rev-parse', `${before}^{tree}`]);
        const changed = await changeTree(own.git, tree, changes, own.scratch);
        if (changed === tree)
            return { commit: before, nothingNew: true, created: false, tries: attempt };
        if (changed === null)
            throw new Error('a change would leave the branch empty');
        const commit = await commitTree(own, changed, before, message, options.environment);
        const pushed = await (0,remote/* push */.VC)(own, commit, branch);
        if (pushed.kind === 'pushed')
            return { commit, nothingNew: false, created: before === null, tries: attempt };
        if (!worthAnother(pushed))
            throw (0,remote/* explainTrouble */.hB)(pushed.trouble, doing, branch, pushed.said);
        last = pushed;
    }
    throw (0,remote/* explainTrouble */.hB)(last.trouble, doing, branch, last.said);
}
function worthAnother(found) {
    return found.trouble === 'race' || found.trouble === 'network';
}
/** Writes contents to the private repository; gives their hashes by path. */
async function storeFiles({ git, scratch }, files) {
    const folder = external_node_path_.join(scratch, 'new');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const names = files.map(({ text }, i) => {
        const name = external_node_path_.join(folder, String(i));
        (0,external_node_fs_.writeFileSync)(name, text);
        return name;
    });
    const hashes = await git.text(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
        input: `${names.join('\n')}\n`,
    });
    const rows = hashes.split('\n');
    return new Map(files.map((file, i) => [file.path, rows[i]]));
}
async function commitTree({ git }, tree, parent, message, environment) {
    const known = await git.attempt(['var', 'GIT_COMMITTER_IDENT']);
    const identity = known.ok ? [] : identityOf(environment);
    const parents = parent === null ? [] : ['-p', parent];
    return git.text([...identity, 'commit-tree', tree, ...parents, '-F', '-'], { input: `${message}\n` });
}
function identityOf(environment) {
    const [name, email] = environment['GITHUB_ACTIONS'] === 'true'
        ? ['github-actions[bot]', '41898282+github-actions[bot]@users.noreply.github.com']
        : ['benchgate', 'benchgate@localhost'];
    return ['-c', `user.name=${name}`, '-c', `user.email=${email}`];
}

;// CONCATENATED MODULE: ./lib/app/history/store-access.js
/** How the stored history is reached: the token and the server from the environment, and the name that
 *  a suite is stored under. */

/** Git's own credentials are tried first; the token is for where those do not do. */
function openHistory(repository, branch, ports) {
    return openBranch({ ...accessOf(ports), repository, branch, cleanup: ports.cleanup });
}
/** The token of the step, else that of a person. */
function tokenOf(environment) {
    return [environment['INPUT_GITHUB-TOKEN'], environment['GITHUB_TOKEN'], environment['GH_TOKEN']].find((value) => value !== undefined && value !== '');
}
function accessOf({ environment, signal }) {
    const token = tokenOf(environment);
    const serverUrl = environment['GITHUB_SERVER_URL'];
    return {
        environment,
        signal,
        ...(token === undefined ? {} : { token }),
        ...(serverUrl === undefined || serverUrl === '' ? {} : { serverUrl }),
    };
}
/** The suite's key: as set, else the workflow job, else one word. */
function suiteKey(key, environment) {
    return key ?? (environment['GITHUB_JOB'] || 'benchgate');
}


/***/ }),

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remoteFirstParents)
/* harmony export */ });
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4656);
/** First-parent ancestors by the remote, for a checkout that knows too few of them. */

/** Up to `count`, the commit itself first; empty where the remote does not have it. */
async function remoteFirstParents(own, commit, count) {
    const answer = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchCommits */ .Bj)(own, commit, count);
    if (!answer.ok)
        return [];
    const list = await own.git.attempt(['rev-list', '--first-parent', `--max-count=${count}`, commit]);
    return list.ok ? list.text.split('\n') : [];
}


/***/ }),

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   xk: () => (/* binding */ usualLargestFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8675);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4656);
/** Reads files of the branch by their hash: all that are asked for in one request. */



/** @throws Failure where it cannot be read. */
function bytesOf(read) {
    if ('failure' in read)
        throw read.failure;
    return read.bytes;
}
/** No record is larger; what is, was not written by Benchgate. */
const usualLargestFile = 64 * 1024 * 1024;
const chunkBytes = 32 * 1024 * 1024;
/** Contents, each with the path it was asked by, in the order asked for but for those that are too large, which come
 *  first. Yields as it goes, so that a long history need not be in memory at once.
 *  @throws Failure where the remote or git gives nothing. */
async function* readFiles(repository, asked, { branch, largestFile }) {
    if (asked.length === 0)
        return;
    const hashes = [...new Set(asked.map(({ hash }) => hash))];
    const fetched = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchObjects */ .rt)(repository, hashes);
    if (!fetched.ok) {
        throw (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .explainTrouble */ .hB)((0,_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleOf */ .LH)(fetched.said), `Fetching ${hashes.length} stored runs`, branch, fetched.said);
    }
    const found = await sizesOf(repository.git, asked, branch);
    for (const { path: file, size } of found)
        if (size > largestFile)
            yield tooLarge(file, size, branch);
    const wanted = found.filter(({ size }) => size <= largestFile);
    let from = 0;
    while (from < wanted.length) {
        let to = from;
        for (let bytes = 0; to < wanted.length && (to === from || bytes + wanted[to].size <= chunkBytes); to++)
            bytes += wanted[to].size;
        yield* readChunk(repository, wanted.slice(from, to));
        from = to;
    }
}
function tooLarge(file, size, branch) {
    const failure = new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${file} has ${size} bytes: no stored run is that large`, {
        hint: `Delete the file from ${branch}.`,
    });
    return { path: file, failure };
}
async function sizesOf(git, wanted, branch) {
    const input = `${wanted.map(({ hash }) => hash).join('\n')}\n`;
    const rows = (await git.text(['cat-file', '--batch-check'], { input })).split('\n');
    return wanted.map((blob, i) => {
        const size = /^[0-9a-f]+ blob (\d+)$/.exec(rows[i] ?? '')?.[1];
        if (size === undefined) {
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`${blob.path} is listed on ${branch}, but the remote does not have it`, {
                hint: 'The branch is damaged. Restore it from a clone that has the file, or delete the file from it.',
            });
        }
        return { ...blob, size: Number(size) };
    });
}
/** `<hash> blob <size>\n<bytes>\n` for each. */
async function* readChunk({ git, scratch }, wanted) {
    const input = `${wanted.map(({ hash }) => hash).join('\n')}\n`;
    const { bytes, ok, said } = await git.attempt(['cat-file', '--batch'], { input, spool: node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch, 'files') });
    if (!ok)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('git could not read the files that it fetched', { output: said });
    let at = 0;
    for (const { path: file, size } of wanted) {
        const start = bytes.indexOf(10, at) + 1;
        const end = start + size;
        if (start === 0 || end > bytes.length)
            throw new Error(`git gave less of ${file} than it promised`);
        yield { path: file, bytes: bytes.subarray(start, end) };
        at = end + 1;
    }
}


/***/ }),

/***/ 2532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ borrowPrivateRepository),
/* harmony export */   i: () => (/* binding */ remoteName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7614);
/* harmony import */ var _host_own_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7399);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9576);
/* harmony import */ var _host_temporary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(225);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8675);
/** A bare repository of Benchgate's own, in a temporary folder, that talks to the user's remote. The
 *  data branch is fetched into it and pushed from it, so that nothing of the user's is written: no
 *  object, no ref, no index, no configuration. What lets the user's checkout reach the remote (headers,
 *  credential helpers, ssh commands, proxies) is handed over by environment and stays off the disk. */







/** The remote's name inside of it. */
const remoteName = 'benchgate';
/** @throws Failure where the repository has no remote. */
async function borrowPrivateRepository(repository, access, cleanup) {
    const remote = await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .historyRemote */ .H5)(repository);
    if (remote === null) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('This repository has no remote called `origin`: there is nowhere to keep a history', {
            hint: 'Add one with `git remote add origin URL`, or use `baseline: file`.',
            exitCode: 2,
        });
    }
    const urls = await urlsOf(repository, remote);
    const settings = await reachingSettings(repository);
    const format = await repository.git.attempt(['rev-parse', '--show-object-format']);
    // Nobody else tidies up after a `record` or an `import` that was killed.
    await (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftoverFolders */ .fA)();
    const folder = (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_5__/* .borrowFolder */ .Ix)(cleanup);
    try {
        const git = (0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .l)({ ...access, settings, directory: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.path, 'data.git') });
        await git
            .at(folder.path)
            .text([
            'init',
            '--quiet',
            '--bare',
            '--template=',
            `--object-format=${format.ok ? format.text : 'sha1'}`,
            'data.git',
        ]);
        // Written as a file: as an argument, an address with a password would be seen by every process.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.directory, 'config'), configuration(urls, format.text), { mode: 0o600 });
        return { git, scratch: folder.path, release: () => folder.loan.release() };
    }
    catch (error) {
        await folder.loan.release();
        throw error;
    }
}
async function urlsOf(repository, remote) {
    const { git, top } = repository;
    const [fetch, push] = [
        await git.text(['remote', 'get-url', remote]),
        await git.text(['remote', 'get-url', '--push', remote]),
    ];
    return { fetch: absolute(fetch, top), push: absolute(push, top) };
}
/** Git resolves a path from where it stands; the private repository stands elsewhere. */
function absolute(url, top) {
    const isPath = !url.includes('://') && !/^[^/\\]+:/.test(url);
    return isPath ? node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(top, url) : url;
}
/** Settings of the user's repository alone that bear on reaching a remote. Those of the user and of the
 *  system hold everywhere, and would count twice. */
async function reachingSettings({ git }) {
    const answer = await git.attempt(['config', '--list', '--null', '--show-scope', '--includes']);
    if (!answer.ok)
        return [];
    const parts = answer.text.split('\0');
    const settings = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [scope, entry] = [parts[i].trim(), parts[i + 1]];
        const end = entry.indexOf('\n');
        const key = end < 0 ? entry : entry.slice(0, end);
        if (scope !== 'local' && scope !== 'worktree')
            continue;
        if (/^(http|credential|ssh|user)\.|^core\.(sshcommand|askpass|gitproxy)$/i.test(key)) {
            settings.push([key, end < 0 ? 'true' : entry.slice(end + 1)]);
        }
    }
    return settings;
}
function configuration({ fetch, push }, objectFormat) {
    const sha256 = objectFormat === 'sha256';
    return [
        '[core]',
        `\trepositoryformatversion = 1`,
        '\tbare = true',
        '[extensions]',
        ...(sha256 ? ['\tobjectFormat = sha256'] : []),
        // A partial clone: files that were not fetched are known to be on the remote.
        `\tpartialClone = ${remoteName}`,
        `[remote "${remoteName}"]`,
        `\turl = ${(0,_host_own_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(fetch)}`,
        `\tpushurl = ${(0,_host_own_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(push)}`,
        '\tpromisor = true',
        '\tpartialclonefilter = blob:none',
        '',
    ].join('\n');
}


/***/ }),

/***/ 4656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ fetchCommits),
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   hB: () => (/* binding */ explainTrouble),
/* harmony export */   mC: () => (/* binding */ fetchTip),
/* harmony export */   rt: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6021);
/* harmony import */ var _private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2532);
/** Speaks with the remote of the data branch. What goes wrong is a value with its kind, since each wants
 *  another answer: try again, ask for a permission, or stop. */



/** Without progress for so long, a connection counts as dead. */
const stallSeconds = 60;
const longest = { timeoutSeconds: 600 };
const common = [
    ...['-c', `http.lowSpeedLimit=1`],
    ...['-c', `http.lowSpeedTime=${stallSeconds}`],
    ...['-c', 'protocol.version=2'],
];
const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
/** Where the branch's tip is kept in the private repository. */
const tipRef = 'refs/benchgate/tip';
/** The newest commit of a branch with all its folders and no file: some kilobytes, whatever the number
 *  of commits. */
async function fetchTip(repository, branch) {
    const spec = `+refs/heads/${branch}:${tipRef}`;
    const answer = await asOneself(repository, ['fetch', ...quietly, '--depth=1', '--filter=blob:none', _private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteName */ .i, spec]);
    if (answer.ok)
        return { kind: 'tip', commit: await repository.git.text(['rev-parse', '--verify', tipRef]) };
    if (/couldn't find remote ref/i.test(answer.said))
        return { kind: 'missing' };
    return { kind: 'trouble', trouble: troubleOf(answer.said), said: answer.said };
}
/** Objects by their hash, in one request. False where they could not be had. */
async function fetchObjects(repository, objects) {
    return asOneself(repository, 
    // What is there already is a tree without its files; negotiating over it would cost and gain nothing.
    ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...quietly, '--filter=blob:none', '--stdin', _private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteName */ .i], `${objects.join('\n')}\n`);
}
/** Commits without their files, down to a depth. */
async function fetchCommits(repository, commit, depth) {
    return asOneself(repository, ['fetch', ...quietly, `--depth=${depth}`, '--filter=tree:0', _private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteName */ .i, commit]);
}
/** Never forced: where the branch has moved on, the push is refused. */
async function push(repository, commit, branch) {
    const args = ['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'];
    const answer = await asOneself(repository, [...args, _private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteName */ .i, `${commit}:refs/heads/${branch}`]);
    if (answer.ok)
        return { kind: 'pushed' };
    const said = `${answer.text}\n${answer.said}`;
    return { kind: 'trouble', trouble: troubleOf(said), said: answer.said };
}
/** With git's own credentials; with the token where those do not do. */
async function asOneself({ git }, args, input) {
    const options = { ...longest, ...(input === undefined ? {} : { input }) };
    const first = await git.attempt([...common, ...args], options);
    if (first.ok || !git.hasToken || troubleOf(first.said) !== 'permission')
        return first;
    return git.attempt([...common, ...args], { ...options, withToken: true });
}
/** The order matters: a refusal by a rule is also "remote rejected", and one for want of a permission may
 *  also be "the remote end hung up". A force-push in the middle of ours shows as a shallow update. */
function troubleOf(said) {
    if (/GH006|GH013|protected branch|rule violations|repository rule|pre-receive hook declined|hook declined/i.test(said))
        return 'rules';
    if (/non-fast-forward|fetch first|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|needs force|remote ref updated|failed to lock|shallow update not allowed/i.test(said))
        return 'race';
    if (/bad (?:object|tree)|is corrupt|unable to read (?:tree|sha1)|could not read [0-9a-f]{40}|inflate:|missing (?:tree|blob|necessary)|did not send all necessary/i.test(said))
        return 'damaged';
    if (/returned error: 40[13]|HTTP (?:code = )?40[13]|authentication failed|could not read (?:username|password)|permission (?:to .* )?denied|access denied|not allowed to push|resource not accessible|publickey|repository '?.*'? not found|repository not found|returned error: 404/i.test(said))
        return 'permission';
    if (/could not resolve host|couldn't connect|failed to connect|connection (?:refused|reset|timed out|closed)|timed out|operation too slow|early eof|hung up|rpc failed|empty reply|returned error: (?:5\d\d|429|408)|unexpected disconnect|bad packet|invalid packet|expected flush|ssl_|gnutls|curl \d+|recv failure|send failure|unable to access|the remote end|unexpected end|fetch-pack: invalid|index-pack failed|protocol error|reply from|unable to read|unpacker error|unpack failed/i.test(said))
        return 'network';
    return 'other';
}
/** A trouble that ends the work, as a failure with advice. */
function explainTrouble(trouble, doing, branch, said) {
    const output = said === '' ? {} : { output: said };
    switch (trouble) {
        case 'rules':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${doing} failed: a rule of the repository forbids pushing to ${branch}`, {
                hint: `Exempt the branch ${branch} from the ruleset or branch protection, or name another one with \`data-branch\`.`,
                ...output,
            });
        case 'permission':
            return new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$(`${doing} failed: not allowed to`, {
                hint: 'In a workflow, give the job `permissions: contents: write` (to read: `contents: read`); runs of forks and of Dependabot cannot write. Locally, check your access to the remote.',
                ...output,
            });
        case 'race':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${doing} failed: too many others pushed to ${branch} at the same moment`, {
                hint: 'Run it again: what the others stored is there, and nothing was overwritten.',
                ...output,
            });
        case 'network':
            return new _unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$(`${doing} failed: the remote could not be reached, or broke off`, {
                hint: 'Run it again. What is on the branch is whole: a push is taken wholly or not at all.',
                ...output,
            });
        case 'damaged':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${doing} failed: the branch ${branch} is damaged on the remote`, {
                hint: `Restore ${branch} from a clone that still has it, or delete it: the next stored run then begins a new history.`,
                ...output,
            });
        case 'other':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${doing} failed`, {
                hint: `Look at what git said. Nothing on ${branch} was overwritten.`,
                ...output,
            });
    }
}


/***/ }),

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ decodeRow),
/* harmony export */   b9: () => (/* binding */ encodeRow)
/* harmony export */ });
/* unused harmony export shortDigits */
/** Numbers of a record, in few characters. The launches of one metric are written as whole numbers of
 *  one power of ten: the typical one with five digits, then how far each launch is from it. Five digits
 *  are an error of at most 0.005 %, a hundredth of what the quietest machine scatters. */
const shortDigits = 5;
/** @param digits `short` for what was measured; `all` for counters and for what is taken over from
 *  other tools, which must come back as it was. At least one value is not undefined. */
function encodeRow(values, digits) {
    const [first] = values;
    if (first !== undefined && values.every((value) => value === first))
        return digits === 'all' ? first : shorten(first);
    if (digits === 'all')
        return [null, ...values.map((value) => value ?? null)];
    const exponent = exponentFor(values);
    const scaled = values.map((value) => (value === undefined ? null : scale(value, exponent)));
    const centre = middle(scaled);
    return [exponent, centre, ...scaled.map((value) => (value === null ? null : value - centre))];
}
/** The values of `launches` launches; undefined where a row does not fit them. */
function decodeRow(row, launches) {
    if (typeof row === 'number')
        return new Array(launches).fill(row);
    const [exponent, ...rest] = row;
    if (exponent === null)
        return rest.length === launches ? rest.map((value) => value ?? undefined) : undefined;
    const [centre, ...differences] = rest;
    if (exponent === undefined || centre === undefined || centre === null)
        return undefined;
    if (![exponent, ...rest].every((value) => value === null || Number.isSafeInteger(value)))
        return undefined;
    if (differences.length !== launches || Math.abs(exponent) > 330)
        return undefined;
    const values = differences.map((value) => (value === null ? undefined : Number(`${centre + value}e${exponent}`)));
    return values.every((value) => value === undefined || Number.isFinite(value)) ? values : undefined;
}
/** For a value that no other stands beside, one digit more costs nothing. */
function shorten(value) {
    return Number(value.toPrecision(shortDigits + 1));
}
function exponentFor(values) {
    const sizes = values.filter((value) => value !== undefined && value !== 0).map((value) => Math.abs(value));
    if (sizes.length === 0)
        return 0;
    return Math.floor(Math.log10(middle(sizes))) - (shortDigits - 1);
}
/** By the decimal notation: a division by a power of ten would add its own error. */
function scale(value, exponent) {
    return Math.round(Number(shiftExponent(value, -exponent)));
}
function shiftExponent(value, by) {
    const [mantissa, exponent] = value.toExponential().split('e');
    return `${mantissa}e${Number(exponent) + by}`;
}
/** One of the values in the middle. */
function middle(values) {
    const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
    return sorted[(sorted.length - 1) >> 1];
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRecord)
});

// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
;// CONCATENATED MODULE: ./lib/baseline/checked.js
/** Checked reading of stored JSON. Every refusal names the file and the place, and says what to do. */

const advice = 'Nothing was changed. If the file is damaged, delete it from the branch by hand; the other runs are not touched by it.';
/** A place in a document of a file. */
class JsonPlace {
    file;
    at;
    value;
    constructor(file, at, value) {
        this.file = file;
        this.at = at;
        this.value = value;
    }
    refuse(wanted) {
        const found = this.value === undefined ? 'nothing' : (JSON.stringify(this.value)?.slice(0, 60) ?? String(this.value));
        throw new failure/* FormatFailure */.G(this.file, this.at === '' ? undefined : this.at, `should be ${wanted}, found ${found}`, {
            hint: advice,
        });
    }
    /** An object with no other keys than these. */
    object(known) {
        const { value } = this;
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            this.refuse('an object');
        const strange = Object.keys(value).find((key) => !known.includes(key));
        if (strange !== undefined)
            this.key(strange).refuse('absent: no such key is known');
    }
    key(name) {
        const { value } = this;
        const has = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
        const inner = has ? value[name] : undefined;
        return new JsonPlace(this.file, this.at === '' ? name : `${this.at}.${name}`, inner);
    }
    get absent() {
        return this.value === undefined;
    }
    items() {
        if (!Array.isArray(this.value))
            this.refuse('a list');
        return this.value.map((item, i) => new JsonPlace(this.file, `${this.at}[${i}]`, item));
    }
    text() {
        return typeof this.value === 'string' ? this.value : this.refuse('text');
    }
    oneOf(words) {
        return words.find((word) => word === this.value) ?? this.refuse(words.join(' or '));
    }
    /** A finite number. */
    number() {
        return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : this.refuse('a number');
    }
    /** A whole number in a range. */
    whole(least, most) {
        const value = this.number();
        return Number.isInteger(value) && value >= least && value <= most ? value : this.refuse(`from ${least} to ${most}`);
    }
}
/** The document of a file. Throws for what is empty, cut short or no JSON (`NaN` is none). */
function parseStored(file, bytes) {
    if (bytes.length === 0)
        throw new failure/* FormatFailure */.G(file, undefined, 'the file is empty (0 bytes)', { hint: advice });
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new failure/* FormatFailure */.G(file, undefined, 'not valid UTF-8', { hint: advice, cause: error });
    }
    try {
        return new JsonPlace(file, '', JSON.parse(text));
    }
    catch (error) {
        const cut = /[}\]]\s*$/.test(text) ? '' : ' (cut short?)';
        throw new failure/* FormatFailure */.G(file, undefined, `not valid JSON${cut}: ${error.message}`, {
            hint: advice,
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./lib/baseline/numbers.js
var numbers = __webpack_require__(4697);
// EXTERNAL MODULE: ./lib/baseline/record.js
var record = __webpack_require__(5646);
// EXTERNAL MODULE: ./lib/baseline/record-path.js
var record_path = __webpack_require__(5084);
;// CONCATENATED MODULE: ./lib/baseline/read-record.js
/** The strict reader of records. Whatever departs from docs/schemas/record-1.schema.json is a failure
 *  that names the file: a history is only worth something if no part of it is lost in silence. */






const factKeys = 'schema suite commit parents time run attempt event repository tool version machine sources dependencies accepted'.split(' ');
const recordKeys = [...factKeys, 'launches', 'benchmarks', 'series', 'unmeasured', 'imported'];
const seriesKeys = 'name unit better exact resolution pass summary printed spread of rows printedRows spreadRows countRows'.split(' ');
const summaries = ['median', 'mean', 'minimum', 'slope', 'single', 'total', 'percentile'];
const spreads = [
    'standard-deviation',
    'median-absolute-deviation',
    'interquartile-range',
    'range',
    'confidence-interval',
    'relative-margin',
];
const mostLaunches = 100_000;
/** @param file its path; where that is a record's path, suite, commit, run and attempt must agree with it.
 *  @throws FormatFailure */
function readRecord(file, bytes) {
    const root = parseStored(file, bytes);
    checkSchema(root);
    root.object(recordKeys);
    const facts = readFacts(root);
    checkPath(root, facts);
    return { ...facts, launches: readLaunches(root) };
}
function checkSchema(root) {
    const schema = root.key('schema');
    if (schema.value === record/* recordSchema */.f)
        return;
    const newer = typeof schema.value === 'string' && /^benchgate\/record\/[1-9]\d*$/.test(schema.value);
    if (!newer)
        schema.refuse(JSON.stringify(record/* recordSchema */.f));
    throw new failure/* FormatFailure */.G(root.file, 'schema', `written in ${String(schema.value)} by a newer Benchgate`, {
        hint: `This version reads ${record/* recordSchema */.f}. Update Benchgate; nothing was changed.`,
    });
}
function readFacts(root) {
    const hash = (place) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(place.text()) ? place.text() : place.refuse('a full hash');
    const optional = (name) => root.key(name).absent ? {} : { [name]: root.key(name).text() };
    return {
        suite: root.key('suite').text(),
        commit: hash(root.key('commit')),
        parents: root.key('parents').items().map(hash),
        time: readTime(root.key('time')),
        run: root.key('run').text(),
        attempt: root.key('attempt').whole(1, 999_999),
        ...optional('event'),
        ...optional('repository'),
        tool: root.key('tool').text(),
        version: root.key('version').text(),
        machine: readMachine(root.key('machine')),
        ...optional('sources'),
        ...optional('dependencies'),
        ...readAccepted(root.key('accepted')),
        ...readImported(root.key('imported')),
    };
}
function readTime(place) {
    const text = place.text();
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) / 1000 : Number.NaN;
    return Number.isFinite(time) ? time : place.refuse('a time such as 2026-01-31T12:00:00Z');
}
function readMachine(place) {
    const texts = ['cpu', 'os', 'kernel', 'arch', 'runtime', 'image'];
    const numbers = ['cores', 'memory'];
    place.object([...texts, ...numbers]);
    return Object.fromEntries([
        ...texts.filter((name) => !place.key(name).absent).map((name) => [name, place.key(name).text()]),
        ...numbers.filter((name) => !place.key(name).absent).map((name) => [name, place.key(name).number()]),
    ]);
}
function readAccepted(place) {
    if (place.absent)
        return {};
    const accepted = place.items().map((item) => {
        item.object(['benchmark', 'metric', 'by', 'because']);
        const text = (name) => item.key(name).text();
        return { benchmark: text('benchmark'), metric: text('metric'), by: text('by'), because: text('because') };
    });
    return { accepted };
}
function readImported(place) {
    if (place.absent)
        return {};
    place.object(['from', 'rest']);
    return { imported: { from: place.key('from').text(), rest: place.key('rest').value } };
}
/** A record that was moved or copied by hand would count for the wrong commit or suite. */
function checkPath(root, facts) {
    const path = (0,record_path/* parseRecordPath */.OT)(root.file);
    if (path === null)
        return;
    if (path.folder !== (0,record_path/* suiteFolder */.Jn)(facts.suite)) {
        root.key('suite').refuse(`a suite whose folder is ${path.folder}: the file belongs to another suite`);
    }
    for (const key of ['commit', 'run', 'attempt']) {
        if (path[key] !== facts[key])
            root.key(key).refuse(`${path[key]}, as in the file’s name`);
    }
}
function readLaunches(root) {
    const places = root.key('launches').items();
    if (places.length === 0 || places.length > mostLaunches)
        root.key('launches').refuse('a list of launches');
    const names = readNames(root.key('benchmarks'));
    const cells = places.map(() => names.map(() => ({ metrics: [] })));
    for (const series of root.key('series').items())
        readSeries(series, cells, names.length);
    if (!root.key('unmeasured').absent)
        readUnmeasured(root.key('unmeasured'), cells, names.length);
    return places.map((place, launch) => {
        place.object(['seconds', 'started']);
        const number = (name) => (place.key(name).absent ? {} : { [name]: place.key(name).number() });
        const benchmarks = names.flatMap((name, i) => resultOf(name, cells[launch][i]));
        return { benchmarks, ...number('seconds'), ...number('started') };
    });
}
function readNames(place) {
    const names = place.items().map((item) => item.text());
    if (names.length === 0)
        place.refuse('a list of at least one benchmark');
    if (new Set(names).size !== names.length)
        place.refuse('a list in which no benchmark stands twice');
    return names;
}
/** Nothing where the launch does not mention the benchmark. */
function resultOf(name, { metrics, wrong }) {
    if (wrong !== undefined)
        return [{ name, ...wrong, metrics: [] }];
    return metrics.length === 0 ? [] : [{ name, status: 'ok', metrics }];
}
function readSeries(series, cells, benchmarks) {
    series.object(seriesKeys);
    const kind = readKind(series);
    const of = series.key('of').absent
        ? Array.from({ length: benchmarks }, (_, i) => i)
        : series
            .key('of')
            .items()
            .map((place) => place.whole(0, benchmarks - 1));
    const read = (name) => readRows(series.key(name), of.length, cells.length);
    const values = read('rows');
    const printed = kind.printed === undefined ? undefined : read('printedRows');
    const spread = kind.spread === undefined ? undefined : read('spreadRows');
    const counts = series.key('countRows').absent ? undefined : read('countRows');
    of.forEach((benchmark, row) => {
        for (let launch = 0; launch < cells.length; launch++) {
            const value = values[row][launch];
            if (value === undefined)
                continue;
            const [shown, width, count] = [printed, spread, counts].map((rows) => rows?.[row]?.[launch]);
            cells[launch][benchmark].metrics.push({
                ...kind.metric,
                value,
                ...(count === undefined ? {} : { count }),
                ...(shown === undefined ? {} : { printed: { value: shown, unit: kind.printed } }),
                ...(width === undefined ? {} : { spread: { kind: kind.spread, value: width } }),
            });
        }
    });
}
function readKind(series) {
    const absent = (name) => series.key(name).absent;
    const metric = {
        name: series.key('name').text(),
        unit: series.key('unit').text(),
        better: series.key('better').oneOf(['lower', 'higher', 'unknown']),
        ...(absent('exact') || series.key('exact').value === false ? {} : { exact: true }),
        ...(absent('resolution') ? {} : { resolution: series.key('resolution').number() }),
        ...(absent('pass') ? {} : { pass: series.key('pass').oneOf(['counts']) }),
        ...(isInformation(series) ? { role: 'information' } : {}),
        ...(absent('summary') ? {} : { summary: series.key('summary').oneOf(summaries) }),
    };
    return {
        metric,
        printed: absent('printed') ? undefined : series.key('printed').text(),
        spread: absent('spread') ? undefined : series.key('spread').oneOf(spreads),
    };
}
/** Roles are not stored; what Benchgate itself counts beside the times has always the same. */
function isInformation(series) {
    return !series.key('pass').absent && (0,metric/* isInstructions */.oT)(series.key('name').text());
}
function readRows(place, expected, launches) {
    const rows = place.items();
    if (rows.length !== expected)
        place.refuse(`${expected} rows, one for each benchmark`);
    return rows.map((row) => {
        const { value } = row;
        const isRow = (typeof value === 'number' && Number.isFinite(value)) ||
            (Array.isArray(value) && value.every((one) => one === null || (typeof one === 'number' && Number.isFinite(one))));
        return (isRow ? (0,numbers/* decodeRow */.X5)(value, launches) : undefined) ?? row.refuse(`a row of ${launches} launches`);
    });
}
function readUnmeasured(place, cells, benchmarks) {
    for (const item of place.items()) {
        item.object(['benchmark', 'launch', 'status', 'message']);
        const cell = cells[item.key('launch').whole(0, cells.length - 1)][item.key('benchmark').whole(0, benchmarks - 1)];
        cell.wrong = { status: item.key('status').oneOf(['failed', 'skipped']), message: item.key('message').text() };
    }
}


/***/ }),

/***/ 5084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ suiteFolder),
/* harmony export */   OA: () => (/* binding */ recordRoot),
/* harmony export */   OT: () => (/* binding */ parseRecordPath),
/* harmony export */   lX: () => (/* binding */ recordPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8675);
/** Where a record stands on the branch: `v1/<suite>/<yyyy>/<mm>/<sha>-<run id>-<attempt>.json`. The
 *  commit is in the name, so that finding the runs of a commit reads no file at all. */


const recordRoot = 'v1';
const pattern = /^v1\/(?<folder>[A-Za-z0-9][\w.-]*)\/(?<year>\d{4})\/(?<month>0[1-9]|1[0-2])\/(?<commit>[0-9a-f]{40}|[0-9a-f]{64})-(?<run>[A-Za-z0-9]{1,64})-(?<attempt>[1-9]\d{0,5})\.json$/;
function recordPath(facts) {
    const date = new Date(facts.time * 1000);
    const year = String(date.getUTCFullYear()).padStart(4, '0');
    const month = String(date.getUTCMonth() + 1).padStart(2, '0');
    const path = `${recordRoot}/${suiteFolder(facts.suite)}/${year}/${month}/${facts.commit}-${facts.run}-${facts.attempt}.json`;
    if (parseRecordPath(path) !== null)
        return path;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`A run of commit ${facts.commit} cannot be stored as ${path}`, {
        hint: 'The commit should be a full hash, the run’s id letters and digits, and the time one of this era.',
    });
}
/** Null for a path that is no record's. */
function parseRecordPath(path) {
    const found = pattern.exec(path)?.groups;
    if (found === undefined)
        return null;
    const { folder, year, month, commit, run, attempt } = found;
    return {
        path,
        folder: folder,
        year: Number(year),
        month: Number(month),
        commit: commit,
        run: run,
        attempt: Number(attempt),
    };
}
/** A suite's key as a folder's name. What cannot stand in one is replaced, and a hash of the key keeps
 *  two keys apart that would look the same (also on disks that do not tell A from a). */
function suiteFolder(suite) {
    const plain = suite
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[^a-z0-9]+/, '')
        .slice(0, 60);
    if (plain !== '' && plain === suite)
        return plain;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(suite).digest('hex').slice(0, 8);
    return plain === '' ? `suite-${hash}` : `${plain}-${hash}`;
}


/***/ }),

/***/ 5646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ recordSchema),
/* harmony export */   n: () => (/* binding */ isFromPullRequest)
/* harmony export */ });
/** The room baseline/: where stored runs come from and go to. Takes runs that were measured, gives them
 *  back years later from a branch, an artifact or a file. A stored run is a record: one JSON file,
 *  versioned, never rewritten. Refuses to guess: a record that cannot be read whole is a failure that
 *  names the file, never "no data"; a branch that is not understood is left as it is. Compares nothing.
 *
 *  This file: the record in memory. How it is written down: write-record.ts, read-record.ts, and
 *  docs/schemas/record-1.schema.json. */
const recordSchema = 'benchgate/record/1';
/** Measured for a pull request: its code was not yet reviewed, so it is no baseline for anything. */
function isFromPullRequest(record) {
    return record.event?.startsWith('pull_request') === true;
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** Stored runs that are out of reach: a permission that is missing, a network that is down, a server
 *  without the service. Another source may still do. Whatever can be reached and is not sound stays a
 *  plain failure: it must be looked at. */

class Unavailable extends _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
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
