export const id = "diff";
export const ids = ["diff"];
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

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: ./lib/app/configuration.js + 3 modules
var configuration = __webpack_require__(9717);
// EXTERNAL MODULE: ./lib/compare/paired.js + 3 modules
var paired = __webpack_require__(2459);
// EXTERNAL MODULE: ./lib/compare/rows/match.js
var match = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/compare/decision/decide.js + 1 modules
var decide = __webpack_require__(3557);
// EXTERNAL MODULE: ./lib/compare/decision/levels.js + 1 modules
var levels = __webpack_require__(2101);
// EXTERNAL MODULE: ./lib/compare/evidence/evidence.js + 4 modules
var evidence_evidence = __webpack_require__(9842);
// EXTERNAL MODULE: ./lib/compare/evidence/launch-summary.js
var launch_summary = __webpack_require__(6331);
// EXTERNAL MODULE: ./lib/compare/rows/decided-row.js
var decided_row = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/compare/rows/metrics.js
var metrics = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/compare/rows/prepare.js + 3 modules
var prepare = __webpack_require__(4046);
// EXTERNAL MODULE: ./lib/compare/rule.js
var compare_rule = __webpack_require__(9961);
;// CONCATENATED MODULE: ./lib/compare/unpaired.js
/** Compares launches that were not measured in pairs: result files of two sides. Each launch counts as
 *  one number per metric; iterations inside a launch share its luck and are never tested against each
 *  other. There is a single look, at all that was given. */










/** @param base launches of base, at least one; likewise head. One launch a side shows the change without
 *  an interval, as inconclusive: one number says nothing about its own scatter. */
function compareUnpaired(base, head, rule) {
    return compareSeries(seriesOf(base), seriesOf(head), rule);
}
/** As `compareUnpaired`, of launches that were taken apart before. */
function compareSeries(base, head, rule) {
    const prepared = (0,match/* matchSeries */.p9)(base, head).flatMap((match) => (0,prepare/* prepare */.iA)(match, rule, selectLaunches(match)));
    const candidates = prepared.map((one) => ('open' in one ? candidateOf(one.open) : undefined));
    const decisions = decideCandidates(candidates, rule);
    return {
        suite: compareSuite(candidates, rule),
        benchmarks: prepared.map((one, i) => rowOf(one, candidates[i], decisions[i])),
    };
}
function selectLaunches(match) {
    const silent = [match.base, match.head].some((side) => side?.presence.includes('absent') === true);
    const why = (0,prepare/* whyMissing */.bi)(match);
    return (base, head) => {
        const [before, after] = [base, head].map((side) => side.values.filter((value) => value !== undefined));
        const expected = { base: base.values.length, head: head.values.length };
        const found = { base: before.length, head: after.length };
        const enough = 2 * found.base >= expected.base && 2 * found.head >= expected.head;
        return { base: before, head: after, rounds: [], expected, found, silent, enough, ...why };
    };
}
function candidateOf(open) {
    return { open, evidence: (0,evidence_evidence/* rankSumEvidence */.lL)(logCosts(open, 'base'), logCosts(open, 'head')) };
}
function logCosts(open, side) {
    return open[side].map((value) => (0,launch_summary/* logCost */.Oo)(value, open.better));
}
/** Tested candidates are decided together, what is only shown each by itself. */
function decideCandidates(candidates, rule) {
    const { falseAlarmRate, candidateP = compare_rule/* defaultCandidateP */.R6 } = rule;
    const suite = { falseAlarmRate, candidateP };
    const once = { levels: (0,levels/* planLevels */.b)([1], 1), total: 1, look: 0 };
    const tested = (one) => ({
        evidence: one.evidence,
        threshold: one.open.threshold,
        delta: Math.log1p(one.open.threshold),
        ...once,
    });
    const together = (0,decide/* decide */.L)(candidates.flatMap((one) => (one?.open.role === 'tested' ? [tested(one)] : [])), suite);
    let at = 0;
    return candidates.map((one) => {
        if (one === undefined)
            return undefined;
        return one.open.role === 'tested' ? together[at++] : (0,decide/* decide */.L)([tested(one)], suite)[0];
    });
}
function rowOf(one, candidate, decision) {
    if ('row' in one)
        return one.row;
    const row = (0,decided_row/* decidedRow */.V)(one.open, candidate.evidence, decision, null);
    const launches = candidate.evidence.rounds;
    if (launches > 1 || (row.doubt?.code === 'missing-in-rounds' && row.doubt.silent === true))
        return row;
    const numbers = Math.min(countOf(one.open.series.base), countOf(one.open.series.head));
    const several = numbers > 1 ? { numbers } : {};
    return { ...row, outcome: 'inconclusive', doubt: { code: 'one-number', launches, ...several } };
}
/** The mean log of every launch over the benchmarks that all launches have, so that what a launch's
 *  benchmarks have in common is part of the error. */
function compareSuite(candidates, rule) {
    const members = candidates.flatMap((one) => one?.open.role === 'tested' && one.open.inMean && one.open.missing === null ? [one.open] : []);
    if (members.length === 0)
        return { change: null, benchmarks: 0 };
    const evidence = (0,evidence_evidence/* rankSumEvidence */.lL)(launchMeans(members, 'base'), launchMeans(members, 'head'));
    return {
        change: (0,launch_summary/* changeOf */.C2)(evidence.estimate, evidence.interval(rule.falseAlarmRate)),
        benchmarks: new Set(members.map(({ name }) => name)).size,
    };
}
/** Numbers of one process that its launch kept: how they scatter is not how launches scatter. */
function countOf({ latest }) {
    return latest.samples?.length ?? 1;
}
function launchMeans(members, side) {
    const logs = (0,metrics/* meansByBenchmark */.N7)(members.map((open) => ({ name: open.name, values: logCosts(open, side) })));
    return logs[0].map((_, launch) => (0,robust/* mean */.i2)(logs.map((one) => one[launch])));
}

// EXTERNAL MODULE: ./lib/gate/judge.js
var judge = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/gate/rules.js
var gate_rules = __webpack_require__(220);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/model/note.js
var note = __webpack_require__(9821);
// EXTERNAL MODULE: ./lib/app/gating/rule-notes.js
var rule_notes = __webpack_require__(6520);
// EXTERNAL MODULE: ./lib/app/gating/verdict-report.js + 1 modules
var verdict_report = __webpack_require__(7018);
// EXTERNAL MODULE: ./lib/app/result-files.js + 1 modules
var result_files = __webpack_require__(8745);
;// CONCATENATED MODULE: ./lib/app/diff.js
/** Compares result files that were measured before: launches of base with launches of head, in pairs
 *  by position or, without, in any order. */










async function diff(request) {
    const options = { directory: request.directory, format: request.format };
    const base = await readSide(request.base, options);
    const head = await readSide(request.head, options);
    if (base.tool !== head.tool) {
        throw new failure/* UsageFailure */.wK(`base is output of ${base.tool}, and head of ${head.tool}: they cannot be compared`);
    }
    refuseItself(base, head);
    const compared = request.paired ? diff_paired(request, base, head) : unpaired(request, base, head);
    const { failOn, sensitivity, rules } = request.deciding;
    const verdict = (0,judge/* judge */.S4)(compared.comparison, { failOn, sensitivity, rules, accepted: [] });
    return (0,verdict_report/* composeReport */.ZE)({
        key: request.key,
        base: { ...labelOf(request.base, base), source: 'file' },
        head: labelOf(request.head, head),
        seed: null,
        plan: compared.plan,
        machine: head.machine,
        tool: head.tool,
        suiteCommand: 'result files',
        reproduce: request.reproduce,
        ignored: [...base.ignored, ...head.ignored],
        notes: [...notesOf(request, base, head), ...(0,rule_notes/* noteOfRules */.v)(rules, compared.comparison.benchmarks)],
    }, compared.comparison, verdict);
}
async function readSide(names, options) {
    const collection = (0,match/* collectLaunches */.OH)();
    const facts = await (0,result_files/* readEachLaunch */.NN)(names, options, collection.add);
    return { ...facts, series: collection.series() };
}
/** Measured times that stand on both sides differ by nothing, which is no word on what changed: what head should have
 *  written is still that of base. Whoever names one file for both is told so. */
function refuseItself(base, head) {
    const shared = base.given.contentSharedWith(head.given);
    if (shared === undefined)
        return;
    const { here, there } = shared;
    throw new failure/* UsageFailure */.wK(`${there} of head holds the same results as ${here} of base, byte for byte: nothing is compared with itself`, { hint: 'Run the suite on head anew, and check that its results are written to files of their own.' });
}
function diff_paired(request, base, head) {
    const rounds = base.series.launches;
    if (rounds !== head.series.launches) {
        throw new failure/* UsageFailure */.wK(`--paired: base has ${rounds} launches and head ${head.series.launches}: they do not belong together by position`, { hint: 'Give both sides the same number of launches, or leave --paired out.' });
    }
    const pairs = { base: base.series, head: head.series, first: new Array(rounds).fill('base') };
    const pairing = base.pairing === head.pairing ? base.pairing : null;
    const rule = {
        ...ruleOf(request.deciding),
        looks: [rounds],
        screenRounds: rounds,
        look: 'final',
        ...(pairing === null ? {} : { pairing }),
    };
    return { comparison: (0,paired/* comparePairSeries */.Td)(pairs, rule).comparison, plan: planOf(request, pairing ?? 'rounds', rounds) };
}
function unpaired(request, base, head) {
    const comparison = compareSeries(base.series, head.series, ruleOf(request.deciding));
    return { comparison, plan: planOf(request, 'unpaired', Math.min(base.series.launches, head.series.launches)) };
}
function ruleOf(deciding) {
    const { threshold, counterThreshold, falseAlarmRate, rules } = deciding;
    return { threshold, counterThreshold, falseAlarmRate, metricRules: (0,gate_rules/* ruleFor */.s)(rules) };
}
function planOf({ deciding }, pairing, rounds) {
    const { threshold, falseAlarmRate } = deciding;
    const given = { seconds: 0, budgetSeconds: null, ended: 'given' };
    return { pairing, rounds, maxRounds: rounds, looks: [rounds], threshold, falseAlarmRate, ...given };
}
function labelOf(names, { commit }) {
    const label = names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more files`;
    return { commit, label };
}
function notesOf(request, base, head) {
    const copies = [...base.copies, ...head.copies];
    const [one, other] = [base.machine.cpu, head.machine.cpu];
    const notes = [];
    const shared = base.given.pathSharedWith(head.given);
    if (shared !== undefined)
        notes.push({ code: 'same-results', file: shared });
    if (copies.length > 0)
        notes.push({ code: 'copied-results', files: (0,note/* several */.J)(copies) });
    if (one !== undefined && other !== undefined && one !== other)
        notes.push({ code: 'unlike-processors', base: one, head: other });
    if (!request.paired && base.pairing !== null && head.pairing !== null)
        notes.push({ code: 'not-paired' });
    return notes;
}

// EXTERNAL MODULE: ./lib/config/plan.js
var plan = __webpack_require__(9275);
// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/tell.js
var tell = __webpack_require__(2923);
;// CONCATENATED MODULE: ./lib/cli/diff.js
/** `benchgate diff --base FILE.. --head FILE..` */






async function diffCommand(line) {
    (0,command_line/* refuseCommand */.W)(line);
    (0,command_line/* refuseMore */.o)(line, 0, 'name files after --base and --head');
    const { options, world } = line;
    const { settings, rules } = await (0,configuration/* configure */.jK)('diff', options, {
        directory: world.directory,
        log: world.log,
        root: world.directory,
    });
    const { base, head } = settings;
    if (base === null || head === null) {
        throw new failure/* UsageFailure */.wK(`${base === null ? '--base' : '--head'} is missing`, {
            hint: 'benchgate diff --base FILE.. --head FILE..',
        });
    }
    const report = await diff({
        base,
        head,
        paired: settings.paired,
        format: (0,plan/* readFormat */.C$)(settings.format),
        deciding: (0,plan/* readDeciding */.Ue)(settings, rules),
        key: settings.key ?? 'local',
        directory: world.directory,
        reproduce: (0,plan/* quoteWords */.AD)(['benchgate', 'diff', ...process.argv.slice(3)]),
    });
    await (0,tell/* tell */.q)(report, settings.json, world);
    return report.exitCode;
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

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ quoteWords),
/* harmony export */   C$: () => (/* binding */ readFormat),
/* harmony export */   Ue: () => (/* binding */ readDeciding),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   xj: () => (/* binding */ readSuite),
/* harmony export */   zX: () => (/* binding */ readCounted)
/* harmony export */ });
/* unused harmony export readTelling */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);
/* harmony import */ var _model_shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8088);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(948);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6618);
/** The validated plan of a comparison: settings that make sense together. Takes settings and rules,
 *  gives what the use cases need in base units, refuses combinations that contradict each other. */






function readTelling(settings) {
    const { 'github-token': token, 'accept-label': acceptLabel, 'site-url': siteUrl, comment, check, issue } = settings;
    return { token, comment, check, acceptLabel, issue, siteUrl };
}
/** `rest` is the command after `--`, or null. */
function readPlan(settings, rules, rest = null) {
    return {
        suite: readSuite(settings, rest),
        measuring: readMeasuring(settings),
        deciding: readDeciding(settings, rules),
        shard: readShard(settings),
        ...readOnly(settings),
        baseRef: settings['base-ref'],
        ...readBaseline(settings),
        launches: settings.launches,
        store: settings.store,
        explain: { when: settings.explain, bisect: settings.bisect, budgetSeconds: settings['explain-budget'] },
        key: settings.key,
        summary: settings.summary,
        artifact: settings.artifact,
    };
}
/** A stored run holds the whole suite, measured on one machine; shards are on several. */
function readShard({ shard, baseline }) {
    if (shard === null || (baseline.length === 1 && baseline[0] === 'paired'))
        return shard;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK('`shard` needs `baseline: paired`', {
        hint: 'Stored runs hold the whole suite. Leave `shard` out, or measure base and head beside each other.',
    });
}
/** Stored runs hold the whole suite, and do not say which code they ran. */
function readOnly({ only, baseline }) {
    const isSome = only === 'reached' || only === 'fitting';
    if (!isSome || (baseline.length === 1 && baseline[0] === 'paired')) {
        return {
            reachedOnly: only === 'reached',
            partial: only === 'auto' ? 'auto' : only === 'fitting' ? 'always' : 'never',
        };
    }
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`\`only: ${only}\` needs \`baseline: paired\``, {
        hint: 'Stored runs hold the whole suite. Leave `only` out, or measure base and head beside each other.',
    });
}
function readBaseline(settings) {
    const { baseline, 'baseline-file': files, 'data-branch': dataBranch, 'artifact-name': artifactName } = settings;
    if (baseline.includes('file') !== (files !== null)) {
        const [set, missing] = files === null ? ['baseline: file', 'baseline-file'] : ['baseline-file', '`file` in `baseline`'];
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`${set} is set without ${missing}`, {
            hint: 'Set both: `baseline: file` and `baseline-file: results.json`.',
        });
    }
    return { baseline, baselineFiles: files ?? [], dataBranch, artifactName };
}
function readSuite(settings, rest) {
    return {
        run: readCommand(settings.run, rest),
        setup: settings.setup,
        workingDirectory: readWorkingDirectory(settings['working-directory']),
        results: settings.results,
        format: readFormat(settings.format),
        benchFiles: settings['bench-files'],
        harness: settings.harness,
        launchTimeoutSeconds: settings['launch-timeout'],
        setupTimeoutSeconds: settings['setup-timeout'],
        profile: settings.profile,
    };
}
/** One word after `--` is a shell command as it stands; several are words that the shell must leave as they are. */
function readCommand(run, rest) {
    if (rest === null)
        return run;
    if (rest.length === 0 || rest[0].trim() === '') {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK('nothing follows --', { hint: 'Write the command that runs the suite once after --.' });
    }
    return rest.length === 1 ? rest[0] : quoteWords(rest);
}
/** Words as one line for a POSIX shell, quoted only where they need it. */
function quoteWords(words) {
    return words.map((word) => (isPlain(word) ? word : (0,_model_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellQuoted */ .x)(word))).join(' ');
}
/** Placeholders may stand unquoted too: they are replaced before any shell sees them. */
function isPlain(word) {
    return /^[\w@%+=:,./-]+$/.test(word.replaceAll(/\{(filter|iterations|shards?)\}/g, 'x'));
}
function readWorkingDirectory(written) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(written.replaceAll('\\', '/')).replace(/\/+$/, '');
    const leaves = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(folder) || /^[a-z]:/i.test(folder) || folder === '..' || folder.startsWith('../');
    if (!leaves)
        return folder === '' ? '.' : folder;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`working-directory: ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(written)} is not inside the repository`, {
        hint: 'Write it relative to the root of the repository: each side has a checkout of its own.',
    });
}
function readFormat(name) {
    if (name === 'auto' || (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFormatName */ .xg)(name))
        return name;
    const known = ['auto', ..._formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .EI];
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`format: there is no format ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(name, known)}`, {
        hint: `Formats are: ${known.join(', ')}`,
    });
}
function readMeasuring(settings) {
    const { 'min-rounds': minRounds, 'max-rounds': maxRounds, 'time-budget': budgetSeconds } = settings;
    if (minRounds > maxRounds) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK(`min-rounds (${minRounds}) is more than max-rounds (${maxRounds})`, {
            hint: 'Raise max-rounds or lower min-rounds.',
        });
    }
    const { pairing, 'tool-settings': toolSettings, 'pairs-at-once': pairsAtOnce, seed } = settings;
    return { pairing, toolSettings, ...readCounted(settings), minRounds, maxRounds, pairsAtOnce, budgetSeconds, seed };
}
/** What is counted beside the times. */
function readCounted({ counts }) {
    return { counts: counts !== 'never', instructions: counts === 'instructions' };
}
function readDeciding(settings, rules) {
    return {
        threshold: settings.threshold,
        counterThreshold: settings['counts-threshold'],
        falseAlarmRate: settings['false-alarm-rate'],
        failOn: settings['fail-on'],
        sensitivity: settings.sensitivity,
        rules,
    };
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

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ several)
/* harmony export */ });
/* unused harmony export codeOf */
/** Remarks that travel with a result: something that could not be done, a changed default, a missing
 *  permission. A note is a code and what was found. `report/notes/` has its level, its words and what to do
 *  about it: a new note is one line here and one entry there. */
function several(things, most = 3) {
    return { named: things.slice(0, most), count: things.length };
}
/** The same code, where it was read as well. */
function codeOf(note) {
    return note.code === 'as-read' ? note.was : note.code;
}


/***/ }),

/***/ 8088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A word in single quotes, as a POSIX shell takes it for one word whatever stands in it. */
function shellQuoted(word) {
    return `'${word.replaceAll("'", "'\\''")}'`;
}


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


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   b9: () => (/* binding */ renderHotspots),
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   l9: () => (/* binding */ reachLines),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   yM: () => (/* binding */ explainedLines)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5149);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(716);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9720);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(326);
/** Why a benchmark is slower, and where the time of one goes, for a terminal. */







function plain(phrase) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(phrase, ({ quote, columns }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(quote, columns));
}
/** The sentences below the rows. */
function explainedLines({ names, why }, width) {
    const search = why.search === undefined ? [] : [plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPhrase */ .uC)(why.search))];
    const benchmarks = names.map((name) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(name, 60)).join(', ');
    const [sentence, ...more] = [`${benchmarks}: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .whyPhrase */ .y_)(why))}`, ...search];
    return [...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(sentence, width, '  ↳ ', '    '), ...more.flatMap((text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(text, width, '    '))];
}
function reachLines(reach, width) {
    const phrase = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reachPhrase */ .bL)(reach);
    return phrase === null ? [] : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${plain(phrase)}.`, width);
}
/** What `benchgate explain BENCHMARK BASE HEAD` prints. */
function renderWhy(benchmark, why, { width, colour }) {
    const paint = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .palette */ .MF)(colour);
    const change = why.change === null ? '' : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(why.change.estimate)} in the profiled runs`;
    const head = `${paint.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(benchmark, width - 40))}${change}`;
    const sentence = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${capital(plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .whyPhrase */ .y_)(why)))}.`, width);
    const table = why.functions.length === 0 ? [] : ['', ...culpritRows(why.functions, width)];
    const search = why.search === undefined ? [] : ['', ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${capital(plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPhrase */ .uC)(why.search)))}.`, width)];
    const method = `${why.runs} runs of each side, at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(why.samples, 'sample')} each, ${why.collectors.join(' and ')}`;
    return `${[head, ...sentence, ...table, ...search, '', paint.quiet(method)].join('\n')}\n`;
}
/** A sentence may begin with a name, which stays as it is. */
function capital(text) {
    return /^(no|not|since|which)\b/.test(text) ? text[0].toUpperCase() + text.slice(1) : text;
}
function culpritRows(culprits, width) {
    const rows = culprits.map((one) => [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(one.name, 40),
        placeText(one),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(one.change.estimate),
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(Math.min(1, one.of)),
        `${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mannerPhrase */ .rr)(one))}${one.touched ? '' : ' (not touched)'}`,
    ]);
    return tableRows([['function', 'at', 'change', 'of it', 'how'], ...rows], [false, false, true, true, false], width);
}
function placeText({ file, line, ...rest }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutMiddle */ .it)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${file}:${rest.hot ?? line}`), 50);
}
function tableRows(rows, right, width) {
    const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
    return rows.flatMap((row) => {
        const cells = row.map((cell, i) => (right[i] === true ? (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .padLeft */ .Ho)(cell, widths[i]) : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .padRight */ .M7)(cell, widths[i])));
        return rowLines(cells, width);
    });
}
/** In how few columns words are not set below each other, but begin further left. */
const leastColumn = 24;
/** What the last column has no room for goes on below. */
function rowLines(cells, width) {
    const line = cells.join('  ').trimEnd();
    if (line.length <= width)
        return [line];
    const before = `${cells.slice(0, -1).join('  ')}  `;
    const last = cells.at(-1).trimEnd();
    if (width - before.length >= leastColumn)
        return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(last, width, before, ' '.repeat(before.length));
    const start = before.trimEnd();
    return [
        start.length > width ? `${start.slice(0, Math.max(1, width - 1))}…` : start,
        ...(last === '' ? [] : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(last, width, '    ')),
    ];
}
const mostHotspots = 20;
/** Lines of a function that take the most time, and that allocate the most. */
const mostLines = 3;
const mostAllocating = 2;
/** What is shown though it takes no time allocates this part of all. */
const leastAllocated = 0.01;
/** What `benchgate explain BENCHMARK` prints. */
function renderHotspots(hotspots, { width, colour }) {
    const paint = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .palette */ .MF)(colour);
    const allocated = hotspots.functions.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    const shown = hotspots.functions
        .filter(({ share, bytes }) => share >= 0.002 || (bytes ?? 0) >= leastAllocated * allocated)
        .slice(0, mostHotspots);
    const rows = shown.flatMap((one) => [hotspotRow(one), ...lineRows(one)]);
    const left = hotspots.functions.length - shown.length;
    const time = hotspots.seconds === null ? '' : ` ${durationOf(hotspots.seconds)} an iteration under the profiler`;
    const facts = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hotspots.samples, 'sample')} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hotspots.runs, 'run')}, ${hotspots.collectors.join(' and ')}`,
        ...(hotspots.collecting >= 0.005 ? [`garbage collector: ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(hotspots.collecting)} on top`] : []),
        ...(hotspots.idle >= 0.05 ? [`the processor was idle for ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(hotspots.idle)} of the time`] : []),
        ...(hotspots.untold === undefined ? [] : [`what is allocated is not told: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(hotspots.untold, 200)}`]),
        ...(left > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'function')} with less not shown`] : []),
    ];
    const head = `${paint.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(hotspots.benchmark, width - 40))}${time}`;
    for (const unclear of new Set(shown.map((one) => one.unclear)))
        if (unclear !== undefined)
            facts.push(unclearFact(unclear, shown));
    const table = tableRows([['time', 'function', 'at', 'calls', 'allocates', 'in'], ...rows], [true, false, false, true, true, false], width);
    return `${[head, '', ...table, '', ...facts.map(paint.quiet)].join('\n')}\n`;
}
function unclearFact(unclear, shown) {
    const named = shown.filter((one) => one.unclear === unclear).map(({ name }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(name, 40));
    const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
    return `${named.slice(0, 3).join(', ')}${more}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .unclearWords */ .SO)(unclear)}`;
}
function hotspotRow(one) {
    const library = one.libraries.find(({ share }) => share > one.share / 4);
    return [
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(one.share),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(one.name, 40),
        placeText(one),
        one.calls === null ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(one.calls),
        one.bytes === null ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(one.bytes),
        library === undefined ? '' : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(library.name, 30)} ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(library.share)}`,
    ];
}
function lineRows({ lines, share, bytes }) {
    if (lines.length < 2)
        return [];
    const slow = lines.slice(0, mostLines).filter((line) => line.share >= 0.01 && line.share > share / 20);
    const large = lines
        .filter((line) => (line.bytes ?? 0) > (bytes ?? 0) / 20)
        .toSorted((a, b) => b.bytes - a.bytes)
        .slice(0, mostAllocating);
    return lines
        .filter((line) => slow.includes(line) || large.includes(line))
        .map((line) => [
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(line.share),
        '',
        `  line ${line.line}`,
        '',
        line.bytes === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(line.bytes),
        '',
    ]);
}
function durationOf(seconds) {
    if (seconds >= 1)
        return (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(seconds);
    if (seconds >= 1e-3)
        return `${(seconds * 1e3).toPrecision(3)} ms`;
    return `${(seconds * 1e6).toPrecision(3)} µs`;
}


/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ touchedPhrase),
/* harmony export */   SO: () => (/* binding */ unclearWords),
/* harmony export */   bL: () => (/* binding */ reachPhrase),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   rr: () => (/* binding */ mannerPhrase),
/* harmony export */   uC: () => (/* binding */ searchPhrase),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   y_: () => (/* binding */ whyPhrase)
/* harmony export */ });
/* unused harmony export takesPhrase */
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/** The words of why a benchmark is slower, for all views. Names of functions, files and commits come from outside. */



const nameColumns = 60;
/** One sentence, without its end; null where nothing was found that is worth one. */
function whyPhrase(why) {
    if (why.doubt !== null)
        return doubtPhrase(why.doubt, why);
    const [first, ...rest] = why.functions;
    if (first === undefined)
        return ['no single function explains this'];
    const more = rest.length === 0
        ? ''
        : `; with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest.length, 'more function')} ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(Math.min(1, why.explained ?? 0))} is explained`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${takesPhrase(first)}; ${touchedPhrase(first)}${more}`;
}
/** How much of the slowdown a function takes, and in what way. */
function takesPhrase(culprit) {
    const manner = mannerPhrase(culprit);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(culprit.name, nameColumns)} takes ${partOf(culprit.of)} of the slowdown${manner[0] === byCalls ? ' ' : ': '}${manner}`;
}
function partOf(of) {
    return (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(Math.min(1, of));
}
/** In what way a function takes more: by itself, or by its calls of functions that are as they were. */
function mannerPhrase(culprit) {
    const { callees = [], manner } = culprit;
    return callees.length === 0
        ? ownMannerPhrase(culprit)
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${manner === 'more-often' || manner === 'new' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${ownMannerPhrase(culprit)}: ` : []}${callsPhrase(culprit.of, callees)}`;
}
const byCalls = 'by its calls of ';
const mostCallees = 3;
/** Parts that add up to the function's own, which is told as no more than all. */
function callsPhrase(of, callees) {
    const all = Math.max(1, of);
    const itself = of - callees.reduce((sum, one) => sum + one.of, 0);
    const isAlone = itself < leastItself;
    const told = callees.slice(0, mostCallees).map((one) => {
        const way = one.via === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `by way of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.via.name, nameColumns)}; `;
        const part = isAlone && callees.length === 1 ? '' : `${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(one.of / all)} `;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${part}${byCalls}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.name, nameColumns)} (${way}${ownMannerPhrase(one)})`;
    });
    const left = callees.slice(mostCallees).reduce((sum, one) => sum + one.of, 0);
    const rest = left > 0 ? [[`${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(left / all)} by other calls`]] : [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)([...told, ...rest, ...(isAlone ? [] : [[`${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(itself / all)} itself`]])], ', ');
}
/** Less is the rounding of the rest. */
const leastItself = 0.005;
function ownMannerPhrase(culprit) {
    const { calls, bytes, library, unclear } = culprit;
    const named = unclear === undefined ? '' : ` (${unclearWords(unclear)})`;
    const inLibrary = library === undefined ? [named] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, in package ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(library, nameColumns)}${named}`;
    switch (culprit.manner) {
        case 'more-often':
            if (calls.base === 0)
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `called ${amount(calls.head)} times an iteration, before never${inLibrary}`;
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `called ${timesText(calls.head, calls.base)} as often${inLibrary}`;
        case 'new':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `new code${calls === undefined ? '' : `, called ${amount(calls.head)} times an iteration`}${inLibrary}`;
        case 'allocates':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `allocates ${bytesText(bytes.head - bytes.base)} more an iteration${inLibrary}`;
        case 'each-slower':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${calls === undefined ? 'takes longer, calls not counted' : `called ${oftenText(calls)}, each call takes longer`}${inLibrary}`;
    }
}
/** More calls may be a part of what a function takes more. */
function oftenText({ base, head }) {
    if (head < base * 0.99)
        return 'less often';
    return base > 0 && head > base * 1.01 ? `${timesText(head, base)} as often` : 'as often';
}
/** Why a name means little. */
function unclearWords(unclear) {
    return unclear === 'minified' ? 'its file is minified' : 'its file names a source map that could not be used';
}
/** What the change under review has to do with it. */
function touchedPhrase({ touched, calledBy, manner }) {
    if (manner === 'new')
        return ['this change adds it'];
    if (touched)
        return ['this change touches it'];
    if (calledBy !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(calledBy.name, nameColumns)} calls it, which this change touches`;
    return ['this change does not touch it'];
}
function doubtPhrase(doubt, why) {
    switch (doubt.code) {
        case 'no-single-function':
            return ['no single function explains this'];
        case 'not-seen':
            return why.change === null
                ? ['not explained: in the profiled runs it was not slower']
                : [`not explained: in the profiled runs it was not certainly slower (${changeText(why.change)})`];
        case 'waits':
            return [`not explained: the processor was idle for ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(doubt.idle)} of the time`];
        case 'too-few-samples':
            return [`not explained: the profile is too short (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(doubt.samples, 'sample')})`];
        case 'no-time':
            return ['not explained: `explain-budget` was used up'.replaceAll('`', '')];
        case 'no-collector':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not explained, no collector for this command: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(doubt.because, 300)}`;
        case 'failed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not explained: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(doubt.because, 300)}`;
    }
}
function changeText({ estimate, low, high }) {
    const ends = low === null || high === null ? '' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(low)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(high)}`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(estimate)}${ends}`;
}
/** `3.1 times`, `twice`. */
function timesText(head, base) {
    const ratio = head / base;
    return Math.abs(ratio - 2) < 0.005
        ? 'twice'
        : `${ratio < 10 ? ratio.toFixed(ratio < 1.1 ? 3 : 1).replace(/\.0$/, '') : Math.round(ratio)} times`;
}
function amount(count) {
    if (count >= 100 || Number.isInteger(count))
        return Math.round(count).toLocaleString('en-US');
    return count.toPrecision(2);
}
function bytesText(bytes) {
    if (bytes < 1000)
        return `${Math.round(bytes)} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toPrecision(3)} kB`;
    return `${(bytes / 1_000_000).toPrecision(3)} MB`;
}
/** Which commit it was. */
function searchPhrase(search) {
    const { about, verdict } = search;
    if (about === undefined || verdict === 'unsure')
        return foundPhrase(search);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(about, nameColumns)} takes more ${foundPhrase(search)}; the other functions were not searched for`;
}
function foundPhrase(search) {
    const confirmed = search.confirmed === true
        ? ', confirmed by a measurement of its own'
        : search.confirmed === false
            ? ', which a measurement of its own did not confirm'
            : ', not confirmed by a measurement of its own';
    const passed = search.passedOver.length === 0
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; passed over: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(search.passedOver.map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commitPhrase(one)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.because, 80)})`), ', ')}`;
    const commits = search.commits.map(commitPhrase);
    const because = search.because === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(search.because)}`;
    switch (search.verdict) {
        case 'found':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since ${commits[0]}${confirmed}${passed}`;
        case 'range':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since one of ${amongPhrase(commits)}${because}${passed}`;
        case 'several':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since several commits: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)([...commits, ...rangesPhrases(search)], ', ')}${eachConfirmed(search)}${because}${passed}`;
        case 'unsure':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `which commit it was could not be told${because}${passed}`;
    }
}
function rangesPhrases({ ranges = [] }) {
    return ranges.map((range) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `one of ${amongPhrase(range.map(commitPhrase), ' or ')}`);
}
/** Of several commits. What lies in a range was not measured against its parent. */
function eachConfirmed({ confirmed, ranges }) {
    if (ranges !== undefined)
        return ', not confirmed by measurements of their own';
    if (confirmed === null)
        return ', not all confirmed by measurements of their own';
    return confirmed
        ? ', each confirmed by a measurement of its own'
        : ', which measurements of their own did not confirm';
}
const mostListed = 4;
/** Of many the first and the last: the JSON report has them all. */
function amongPhrase(commits, between = ', ') {
    return commits.length <= mostListed
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(commits, between)
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commits.length} commits, ${commits[0]} to ${commits.at(-1)}`;
}
function commitPhrase({ commit, subject }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commit.slice(0, 10)} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(subject, 60)}`;
}
/** One line about what the change touches and the benchmarks run. */
function reachPhrase({ changed, measured, unmeasured, unloaded }) {
    if (changed === 0 && unloaded.length === 0)
        return null;
    const most = 3;
    const named = unmeasured.slice(0, most).map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${one.file}:${one.name}`, 80)}`);
    const more = unmeasured.length > most ? ` and ${unmeasured.length - most} more` : '';
    const not = unmeasured.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; not measured: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(named, ', ')}${more}`;
    const files = unloaded.length === 0
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; never loaded: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(unloaded.slice(0, most).map((file) => [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file, 80)]), ', ')}${unloaded.length > most ? ` and ${unloaded.length - most} more` : ''}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${measured} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(changed, 'changed function')} ${changed === 1 ? 'is' : 'are'} measured${not}${files}`;
}


/***/ })

};
