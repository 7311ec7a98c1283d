export const id = "compare.diff.report";
export const ids = ["compare.diff.report"];
export const modules = {

/***/ 4948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ readReport),
  XX: () => (/* binding */ views_render),
  hF: () => (/* reexport */ json/* renderJson */.hF),
  bF: () => (/* reexport */ renderTerminal)
});

// UNUSED EXPORTS: annotationsOf, budgets, codeBlock, issueOfReport, noteSentence, noteWords, renderMarkdown, renderReports, worstFirst

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/phrase.js
var report_phrase = __webpack_require__(4701);
;// CONCATENATED MODULE: ./lib/report/counters.js
/** What the counts of a benchmark say beside its time: the same work, or more of it. */




/** `memory allocated the same: 4.79 KiB`, `peak memory +12.0 %: 1.2 KiB → 1.3 KiB`; null where nothing was counted. */
function countersPhrase(row) {
    const phrases = (row.counts ?? []).flatMap((figure) => {
        const phrase = (0,model_metric/* isInstructions */.oT)(figure.metric) ? instructionsPhrase(figure, row) : figurePhrase(figure);
        return phrase === null ? [] : [phrase];
    });
    return phrases.length === 0 ? null : (0,report_phrase/* joinPhrases */.Zk)(phrases, '; ');
}
function figurePhrase({ metric, unit, base, head, outcome }) {
    if (base === null || head === null)
        return null;
    const what = wordFor(metric);
    const [before, after] = figures([base, head], unit);
    if (outcome === 'unchanged')
        return (0,report_phrase/* say */.cv) `${what} the same: ${after}`;
    const size = base === 0 ? 'from 0' : (0,numbers/* signedPercent */.wu)(head / base - 1);
    return (0,report_phrase/* say */.cv) `${what} ${size}${outcome === 'inconclusive' ? ', which varies' : ''}: ${before} → ${after}`;
}
/** Whole counts keep their last digit, as in the table. */
function figures(values, unit) {
    if ((unit === '1' || unit === '') && values.every(Number.isSafeInteger))
        return values.map(numbers/* wholeText */.r0);
    return unitTexts(values, unit);
}
/** Three digits in one unit; a unit that is a tool's own word is text from outside. */
function unitTexts(values, unit) {
    const texts = (0,units/* formatTogether */._M)(values, unit, { digits: 3 });
    return (0,numbers/* isBaseUnit */.GR)(unit) ? texts : texts.map((text) => (0,report_phrase/* sentence */.em)(text));
}
/** `more work: +5.0 % instructions (24,596 → 25,830)`; of a time that grew for another reason, which reasons are left. */
function instructionsPhrase({ metric, unit, base, head, outcome }, row) {
    if (base === null || head === null)
        return null;
    const [before, after] = (0,units/* formatTogether */._M)([base, head], unit, { digits: 4 });
    const sides = `${before} → ${after}`;
    const what = metric === model_metric/* launchInstructionsName */.aG ? 'instructions of the whole launch' : 'instructions';
    const size = head / base - 1;
    const time = row.outcome === 'regressed' ? (row.change?.estimate ?? 0) : 0;
    if (Math.abs(size) <= model_metric/* leastCounterThreshold */.VM) {
        return time > 0 ? (0,report_phrase/* say */.cv) `the same ${what} (${after}): ${otherReasons}` : (0,report_phrase/* say */.cv) `the same ${what}: ${after}`;
    }
    if (outcome === 'inconclusive')
        return (0,report_phrase/* say */.cv) `${what} ${(0,numbers/* signedPercent */.wu)(size)}, which varies: ${sides}`;
    const told = (0,report_phrase/* say */.cv) `${size > 0 ? 'more' : 'less'} work: ${(0,numbers/* signedPercent */.wu)(size)} ${what} (${sides})`;
    return time > farBeyond * Math.max(size, 0) ? (0,report_phrase/* say */.cv) `${told}, too little for the time: ${otherReasons}` : told;
}
const otherReasons = 'memory, layout or the machine';
/** A time that grew by so many times what the instructions did has grown for another reason as well. */
const farBeyond = 3;
/** As `countersPhrase`, of a row that stands for nothing else: `more work: …; its time is unchanged`. */
function besidesPhrase(row) {
    const own = ownFigure(row);
    if (own !== null)
        return instructionsPhrase(own, row) ?? [];
    const time = row.outcome === 'unchanged' ? 'unchanged' : row.outcome === 'no-worse' ? 'no slower' : 'undecided';
    const phrases = (row.counts ?? []).filter(isTold).flatMap((figure) => instructionsPhrase(figure, row) ?? []);
    return (0,report_phrase/* say */.cv) `${phrases}; its time is ${time}`;
}
/** Of a row that is of nothing but instructions, and no benchmark: the name says of what they are. */
function ownFigure({ metric, unit, role, base, head, outcome }) {
    if (metric !== model_metric/* launchInstructionsName */.aG || unit === null || role === undefined)
        return null;
    return { metric: model_metric/* instructionsName */.Xs, unit, base, head, outcome };
}
/** Whether it is such a row, of which nothing changed: worth a word where something is slower. */
function tellsSameWork(row) {
    return row.outcome === 'unchanged' && ownFigure(row) !== null;
}
/** More or fewer instructions than before. */
function isTold({ metric, outcome }) {
    return (0,model_metric/* isInstructions */.oT)(metric) && outcome === 'changed';
}
/** Whether the counts of a benchmark tell what its time does not: more work or less, where the time is not called
 *  worse or better. */
function tellsBesides(row) {
    const own = ownFigure(row);
    if (own !== null || row.role !== undefined)
        return own !== null && isTold(own);
    const { outcome, counts = [] } = row;
    const isQuiet = outcome === 'unchanged' || outcome === 'no-worse' || outcome === 'inconclusive';
    return isQuiet && counts.some(isTold);
}
/** The metric's own name where it is none of ours. */
function wordFor(metric) {
    switch (metric) {
        case 'allocated':
        case 'allocated bytes':
        case 'bytes':
            return ['memory allocated'];
        case 'allocations':
            return ['allocations'];
        case 'peak-memory':
            return ['peak memory'];
        default:
            return [(0,report_phrase/* quote */.hD)(metric)];
    }
}

// EXTERNAL MODULE: ./lib/model/comparison.js
var comparison = __webpack_require__(3644);
// EXTERNAL MODULE: ./lib/report/visible.js
var report_visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/report/view.js
/** A report arranged for reading: rows by what became of them, most interesting first. Shared by all
 *  views, so that they can't disagree about what counts as changed or which row is worst. */




const answers = new Set([
    'regressed',
    'improved',
    'changed',
    'unchanged',
    'no-worse',
    'inconclusive',
]);
/** @param sources address of head's files, without a slash at its end; null where nobody can look at them. */
function view_arrange(report, sources = null) {
    const all = rowsOf(report, sources);
    // A metric that one side lacks is no benchmark of that side: a note tells of it.
    const rows = all.filter(({ comparison }) => comparison.lacking === undefined && comparison.role === undefined);
    const having = (...outcomes) => rows.filter((row) => outcomes.includes(row.comparison.outcome));
    const unchanged = having('unchanged').toSorted(bySize);
    const isSlower = having('regressed').length > 0;
    const compared = rows.filter((row) => answers.has(row.comparison.outcome));
    const isLost = (0,comparison/* lostAmong */.f)(compared.map(({ comparison }) => comparison));
    return {
        changed: [
            ...having('regressed').toSorted(byHarm),
            ...having('improved').toSorted(bySize),
            ...having('changed').toSorted(bySize),
        ],
        inconclusive: having('inconclusive').toSorted(byCost),
        noWorse: having('no-worse').toSorted(bySize),
        unchanged: unchanged.filter((row) => !row.comparison.exact),
        counters: unchanged.filter((row) => row.comparison.exact),
        failed: blockingFirst(having('failed')),
        removed: blockingFirst(having('removed')),
        added: having('added'),
        skipped: having('skipped'),
        besides: all
            .filter(({ comparison }) => comparison.lacking === undefined)
            .filter(({ comparison }) => tellsBesides(comparison) || (isSlower && tellsSameWork(comparison)))
            .toSorted(bySize),
        information: all.filter(({ comparison: { role, lacking } }) => role !== undefined && lacking === undefined),
        compared,
        lost: [...new Set(report.benchmarks.filter(isLost).map(({ name }) => name))],
    };
}
/** Lists are cut behind their first rows, and what head broke must not stand behind what was broken before. */
function blockingFirst(rows) {
    return [...rows.filter(({ blocks }) => blocks), ...rows.filter(({ blocks }) => !blocks)];
}
function rowsOf(report, sources) {
    const accepted = new Map();
    for (const reason of report.reasons)
        if (reason.code === 'waived')
            accepted.set(keyOf(reason.benchmark, reason.metric), reason);
    const isBlocking = blockingOf(report);
    const times = new Map();
    for (const { name } of report.benchmarks)
        times.set(name, (times.get(name) ?? 0) + 1);
    const names = report.benchmarks.map(({ name }) => name);
    const [shown, wide] = [(0,report_visible/* tellApart */.us)(names, report_phrase/* room */.eh.name), (0,report_visible/* tellApart */.us)(names, report_phrase/* room */.eh.wide)];
    return report.benchmarks.map((comparison, i) => {
        const key = keyOf(comparison.name, comparison.metric);
        return {
            comparison,
            shown: comparison.name === '' ? '(empty)' : shown[i],
            wide: comparison.name === '' ? '(empty)' : wide[i],
            metric: tellsMetric(comparison) || times.get(comparison.name) !== 1 ? comparison.metric : null,
            accepted: accepted.get(key) ?? null,
            blocks: isBlocking(comparison),
            isStored: report.plan.pairing === 'stored',
            link: sources === null ? null : linkTo(comparison, sources),
        };
    });
}
/** Which rows the gate fails for: each reason is of outcomes of its own. */
function blockingOf({ reasons, verdict, exitCode }) {
    const blocking = new Set();
    const fails = exitCode !== 0 && (verdict === 'fail' || verdict === 'error');
    for (const reason of fails ? reasons : []) {
        if (reason.code === 'regression' && reason.allowed !== true)
            blocking.add(keyOf(reason.benchmark, reason.metric, 'regression'));
        if ((reason.code === 'missing' || reason.code === 'failed') && reason.allowed !== true)
            blocking.add(keyOf(reason.benchmark, null, reason.code));
    }
    return ({ name, metric, outcome }) => blocking.has(outcome === 'removed' || outcome === 'skipped'
        ? keyOf(name, null, 'missing')
        : outcome === 'failed'
            ? keyOf(name, null, 'failed')
            : keyOf(name, metric, 'regression'));
}
function linkTo({ place }, sources) {
    return place === undefined ? null : lineLink(place, sources);
}
/** Each part of the path is encoded, brackets too: they would end a link. */
function lineLink(place, sources) {
    const escaped = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    const file = place.file
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(escaped)
        .join('/');
    return `${sources}/${file}${place.line === null ? '' : `#L${place.line}`}`;
}
/** True where the metric is not told by its unit. */
function tellsMetric({ unit, metric }) {
    return metric !== null && unit !== 's' && unit !== '1/s' && unit !== 'B/s';
}
/** With several metrics a benchmark has several rows, and rows are called results. */
function nounOf({ compared }) {
    return new Set(compared.map(({ comparison }) => comparison.name)).size === compared.length ? 'benchmark' : 'result';
}
/** One string for a benchmark and its metric; JSON, because names may hold any separator. A row without a
 *  metric has the empty one among the reasons. */
function keyOf(benchmark, metric, kind = '') {
    return JSON.stringify([benchmark, metric ?? '', kind]);
}
/** From nothing to something has no ratio, and comes before every ratio. */
function cost({ comparison }) {
    return comparison.change?.estimate ?? (comparison.outcome === 'regressed' ? Number.POSITIVE_INFINITY : 0);
}
function byCost(a, b) {
    return compareNumbers(cost(b), cost(a)) || byName(a, b);
}
/** Blocking rows first, accepted ones last, then by cost. */
function byHarm(a, b) {
    return rank(a) - rank(b) || byCost(a, b);
}
function rank(row) {
    return row.blocks ? 0 : row.accepted === null ? 1 : 2;
}
function bySize(a, b) {
    return compareNumbers(Math.abs(cost(b)), Math.abs(cost(a))) || byName(a, b);
}
function compareNumbers(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** By code unit, not by locale: the same order on every machine. */
function byName(a, b) {
    const [first, second] = [a.comparison.name, b.comparison.name];
    return first === second ? 0 : first < second ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/model/duration.js
var duration = __webpack_require__(5149);
// EXTERNAL MODULE: ./lib/model/percent.js
var model_percent = __webpack_require__(716);
;// CONCATENATED MODULE: ./lib/report/words.js
/** The codes of the model in plain words, with what to do about them. Text from outside stays a
 *  quotation until a view escapes it. */





/** Times and rates get slower and faster; a count of something doesn't. */
function words_isSpeed({ metric, unit, exact }) {
    if (exact)
        return false;
    return unit === 's' || unit === '1/s' || unit === 'B/s' || metric === 'time' || metric === 'throughput';
}
/** What became of one row, in a word or two: `slower`, `more allocations`, `inconclusive`. */
function words_outcomeWords(row) {
    switch (row.outcome) {
        case 'regressed':
            return words_isSpeed(row) ? ['slower'] : direction(row, row.better !== 'higher');
        case 'improved':
            return words_isSpeed(row) ? ['faster'] : direction(row, row.better === 'higher');
        case 'changed':
            return direction(row, (row.change?.estimate ?? 0) > 0);
        case 'no-worse':
            return [words_isSpeed(row) ? 'no slower' : 'no worse'];
        case 'added':
            return ['new'];
        case 'failed':
        case 'skipped':
            return [
                row.where === undefined
                    ? row.outcome
                    : `${row.outcome} ${row.where === 'both' ? 'on both sides' : `in ${row.where}`}`,
            ];
        default:
            return [row.outcome];
    }
}
/** What rows are called together that were shown not to be worse: `no slower`, or `no worse` where one is no time. */
function noWorseWords(rows) {
    return rows.every(({ comparison }) => words_isSpeed(comparison)) ? 'no slower' : 'no worse';
}
const counts = {
    allocations: ['more allocations', 'fewer allocations'],
    bytes: ['more bytes', 'fewer bytes'],
    instructions: ['more instructions', 'fewer instructions'],
    'launch-instructions': ['more instructions', 'fewer instructions'],
    cycles: ['more cycles', 'fewer cycles'],
};
function direction({ metric }, up) {
    const known = metric === null || !Object.hasOwn(counts, metric) ? undefined : counts[metric];
    if (known !== undefined)
        return [known[up ? 0 : 1]];
    const way = up ? 'more' : 'less';
    return metric === null ? [way] : (0,report_phrase/* say */.cv) `${way} ${(0,report_phrase/* quote */.hD)(metric)}`;
}
const shortDoubts = {
    'too-few-rounds': 'too few rounds',
    'too-noisy': 'too noisy',
    'shown-by-fastest': 'shown by the fastest samples',
    'size-unresolved': 'size unresolved',
    'not-confirmed': 'no more than chance',
    'missing-in-rounds': 'missing in some rounds',
    'not-positive': 'values not above zero',
    'order-effect': 'depends on the order',
    'one-number': 'too few launches',
    'no-baseline': 'no baseline',
    'too-few-runs': 'too few stored runs',
    'other-machine': 'baseline from another machine',
    'direction-differs': 'another direction on each side',
    'other-shard': 'divided differently on each side',
    'whole-suite-shifted': 'the whole suite shifted',
    'counter-varies': 'a counter that varies',
    'stopped-early': 'ended too early',
    sharing: 'disturbed by sharing a core',
    'optimised-away': 'perhaps optimised away',
    'found-before': 'found before',
};
/** A doubt in few words. */
function doubtWords(doubt) {
    return doubt === null ? 'interval over the threshold' : shortDoubts[doubt.code];
}
/** How often each doubt is met among the rows, the most frequent first. */
function doubtCounts(rows) {
    const counts = new Map();
    for (const { comparison } of rows) {
        const words = doubtWords(comparison.doubt);
        counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return Array.from(counts, ([words, count]) => ({ words, count })).toSorted((a, b) => b.count - a.count);
}
/** Against a threshold of 0 % noise never ends: nothing can be shown to be within it. */
function isAtZero({ comparison: { threshold, doubt } }) {
    return threshold === 0 && (doubt === null || openAtZero.has(doubt.code));
}
const openAtZero = new Set(['too-noisy', 'size-unresolved', 'not-confirmed']);
/** The slowdown that the least certain of these rows could hide; null where one of them has no end. */
function smallestSeen(rows) {
    const ends = rows.map(({ comparison: { detectable } }) => detectable);
    return ends.some((end) => end === null) ? null : Math.max(...ends.map((end) => end));
}
/** Why a row is inconclusive, or less certain than it looks. `isStored`: against stored runs, not measured in pairs. */
function words_explainDoubt(doubt, row, isStored = false) {
    if (row.threshold === 0 && (doubt.code === 'too-noisy' || doubt.code === 'size-unresolved'))
        return atZero(doubt, row);
    switch (doubt.code) {
        case 'too-few-rounds':
            return {
                what: (0,report_phrase/* say */.cv) `only ${(0,numbers/* counted */.hS)(doubt.have, 'round')} of the ${doubt.need} that an answer needs`,
                advice: (0,report_phrase/* say */.cv) `measure more rounds`,
            };
        case 'too-noisy':
            return {
                what: noiseWords(doubt, isStored),
                advice: isStored ? storedAdvice(row) : noiseAdvice(doubt.need, row),
            };
        case 'size-unresolved':
            return {
                what: (0,report_phrase/* say */.cv) `${doubt.direction}, but perhaps by less than ${(0,model_percent/* percent */.K)(row.threshold)}`,
                advice: isStored ? storedAdvice(row) : noiseAdvice(doubt.need, row),
            };
        case 'not-confirmed':
            return {
                what: (0,report_phrase/* say */.cv) `no more than chance: among ${(0,numbers/* counted */.hS)(doubt.benchmarks, 'benchmark')}, one looks like this now and then`,
                advice: (0,report_phrase/* say */.cv) `measure again if you expected a change`,
            };
        case 'missing-in-rounds':
            return {
                what: (0,report_phrase/* say */.cv) `present in only ${presenceText(doubt)}${whyAbsent(doubt)}`,
                advice: (0,report_phrase/* say */.cv) `make the suite run the same benchmarks every time${doubt.silent === true ? ', or say which it skips' : ''}`,
            };
        case 'not-positive':
            return {
                what: (0,report_phrase/* say */.cv) `the value ${doubt.found} was measured, and a ratio needs values above zero`,
                advice: row.unit === undefined || (0,model_metric/* isTimeLike */.pb)(row.unit)
                    ? (0,report_phrase/* say */.cv) `give each measurement more work, so that the tool's clock can see it`
                    : (0,report_phrase/* say */.cv) `a side that has it in every launch and one that never has would tell; measure more launches`,
            };
        default:
            return explainSurroundings(doubt);
    }
}
function atZero(doubt, { detectable, change }) {
    const smallest = detectable === null ? '' : `; smallest that could be: ${(0,model_percent/* percent */.K)(detectable)}`;
    const seen = doubt.code === 'size-unresolved' ? doubt.direction : 'no slowdown seen';
    const wide = passingThreshold(change);
    const other = wide === null ? 'one above 0 %' : `one of ${(0,model_percent/* percent */.K)(wide)}`;
    return { what: [`${seen}${smallest}`], advice: [`a threshold of 0 % decides nothing, ${other} would`] };
}
/** Where pairs resemble their neighbours, how little one scatters says nothing of how well all of them know. */
function noiseWords({ scatter, alike }, isStored) {
    if (alike === undefined)
        return (0,report_phrase/* say */.cv) `too noisy: one ${isStored ? 'run' : 'pair'} scatters by ${(0,model_percent/* percent */.K)(scatter)}`;
    const { pairs, worth } = alike;
    return (0,report_phrase/* say */.cv) `pairs in a row are alike, as where a machine changes slowly: ${pairs} that scatter by ${(0,model_percent/* percent */.K)(scatter)} tell as much as ${worth}`;
}
function whyAbsent({ silent, because }) {
    if (silent === true)
        return [', and nothing says why'];
    return because === undefined ? [] : (0,report_phrase/* say */.cv) `, in others ${(0,report_phrase/* sentence */.em)(because)}`;
}
/** The sides that lack it. */
function presenceText({ base, head, rounds }) {
    if (base >= rounds)
        return `${head} of ${rounds} rounds of head`;
    return head >= rounds
        ? `${base} of ${rounds} rounds of base`
        : `${base} of ${rounds} rounds of base and ${head} of head`;
}
function explainBaseline(doubt) {
    switch (doubt.code) {
        case 'one-number':
            if (doubt.numbers !== undefined)
                return {
                    what: (0,report_phrase/* say */.cv) `${(0,numbers/* wholeText */.r0)(doubt.numbers)} numbers of one process a side: how they scatter is not how launches scatter, so this change may be that of the process`,
                    advice: (0,report_phrase/* say */.cv) `run the suite several times and give each output as a file of its own, or let Benchgate measure (\`baseline: paired\`)`,
                };
            return {
                what: (0,report_phrase/* say */.cv) `${(0,numbers/* counted */.hS)(doubt.launches, 'launch', 'launches')} a side: one number says nothing about its scatter`,
                advice: (0,report_phrase/* say */.cv) `give several launches a side, or let Benchgate measure (\`baseline: paired\`)`,
            };
        case 'no-baseline':
            return {
                what: doubt.because === undefined ? (0,report_phrase/* say */.cv) `no stored baseline yet` : (0,report_phrase/* say */.cv) `${(0,report_phrase/* sentence */.em)(doubt.because)}`,
                advice: (0,report_phrase/* say */.cv) `use \`baseline: paired\`, or let a push to the default branch store one`,
            };
        case 'too-few-runs':
            return {
                what: (0,report_phrase/* say */.cv) `only ${(0,numbers/* counted */.hS)(doubt.have, 'comparable stored run')} of the ${doubt.need} that tell how runs scatter`,
                advice: (0,report_phrase/* say */.cv) `use \`baseline: paired\`, or let more pushes to the default branch store runs`,
            };
        case 'other-machine':
            return {
                what: (0,report_phrase/* say */.cv) `baseline from another machine: ${(0,report_phrase/* quote */.hD)(doubt.base)} then, ${(0,report_phrase/* quote */.hD)(doubt.head)} now`,
                advice: (0,report_phrase/* say */.cv) `use \`baseline: paired\`, which measures both on this machine`,
            };
        case 'other-shard':
            return {
                what: (0,report_phrase/* say */.cv) `base was measured in shard ${doubt.base} and head in shard ${doubt.head}, never beside each other`,
                advice: (0,report_phrase/* say */.cv) `let Benchgate divide the suite (\`{filter}\` in \`run\`), or divide it by something that a change does not move`,
            };
        case 'whole-suite-shifted':
            return {
                what: (0,report_phrase/* say */.cv) `the whole suite moved by ${(0,numbers/* signedPercent */.wu)(doubt.change)} together, which is more often the machine than the code`,
                advice: (0,report_phrase/* say */.cv) `use \`baseline: paired\` to tell the two apart`,
            };
    }
}
function explainSurroundings(doubt) {
    switch (doubt.code) {
        case 'order-effect':
            return {
                what: (0,report_phrase/* say */.cv) `whichever side ran second differed by ${(0,numbers/* signedPercent */.wu)(doubt.effect)}, as large as the change itself`,
                advice: (0,report_phrase/* say */.cv) `look for a cache, a temperature or a leftover process that the first launch leaves behind`,
            };
        case 'direction-differs':
            return {
                what: (0,report_phrase/* say */.cv) `which way is better differs: ${(0,report_phrase/* quote */.hD)(doubt.base)} on base, ${(0,report_phrase/* quote */.hD)(doubt.head)} on head`,
                advice: (0,report_phrase/* say */.cv) `state it for both with \`better\` in a rule of the configuration file`,
            };
        case 'counter-varies':
            return {
                what: (0,report_phrase/* say */.cv) `this counter should repeat exactly, but varies by ${(0,model_percent/* percent */.K)(doubt.jitter)} between launches of one commit`,
                advice: (0,report_phrase/* say */.cv) `fix the seeds and the iteration count of the benchmark`,
            };
        case 'stopped-early':
            return {
                what: (0,report_phrase/* say */.cv) `measuring ended before this was decided`,
                advice: (0,report_phrase/* say */.cv) `measure again`,
            };
        case 'shown-by-fastest':
            return {
                what: (0,report_phrase/* say */.cv) `shown by the fastest launches, which are ${doubt.change > 0 ? 'slower' : 'faster'} by at least ${(0,model_percent/* percent */.K)(Math.abs(doubt.change))}; how much the usual ones changed is less certain`,
                advice: (0,report_phrase/* say */.cv) `measure longer (\`time-budget\`, \`max-rounds\`) to learn the size`,
            };
        case 'sharing':
            return {
                what: (0,report_phrase/* say */.cv) `both sides shared one core; measured alone the change is ${(0,numbers/* signedPercent */.wu)(doubt.alone)}`,
                advice: (0,report_phrase/* say */.cv) `use \`pairing: rounds\` for this suite`,
            };
        case 'found-before':
            return {
                what: doubt.now === null
                    ? (0,report_phrase/* say */.cv) `found when this code was judged for the ${(0,numbers/* ordinal */.IE)(doubt.attempt)} time, and not measured again since`
                    : (0,report_phrase/* say */.cv) `found when this code was judged for the ${(0,numbers/* ordinal */.IE)(doubt.attempt)} time; now ${(0,numbers/* intervalText */.Bt)(doubt.now)}, which does not show otherwise`,
                advice: (0,report_phrase/* say */.cv) `measure longer, or accept it`,
            };
        case 'optimised-away':
            return {
                what: (0,report_phrase/* say */.cv) `takes ${briefly(doubt.seconds)}, less than the work could: the compiler may have removed it`,
                advice: (0,report_phrase/* say */.cv) `use the result of the benchmarked code`,
            };
        default:
            return explainBaseline(doubt);
    }
}
function briefly(seconds) {
    return seconds < 1e-9 ? `${(seconds * 1e12).toFixed(0)} ps` : `${Number((seconds * 1e9).toPrecision(3))} ns`;
}
/** More rounds, or a threshold that this interval would have passed. */
function noiseAdvice(need, { change, threshold }) {
    const wide = passingThreshold(change);
    const other = wide !== null && wide > threshold;
    if (need !== null)
        return [`about ${(0,numbers/* counted */.hS)(need, 'round')} would decide it${other ? `, or a threshold of ${(0,model_percent/* percent */.K)(wide)}` : ''}`];
    return [`no number of rounds in reason would decide it${other ? `; a threshold of ${(0,model_percent/* percent */.K)(wide)} would` : ''}`];
}
/** Against stored runs nothing is measured in rounds. */
function storedAdvice({ change, threshold }) {
    const wide = passingThreshold(change);
    const other = wide !== null && wide > threshold ? `, or a threshold of ${(0,model_percent/* percent */.K)(wide)}` : '';
    return [`\`baseline: paired\` would decide it${other}`];
}
/** The widest threshold that anybody is told to try: half as fast. */
const widestThreshold = 1;
/** The smallest whole percentage inside which the interval lies; null where none in reason would do. */
function passingThreshold(change) {
    if (change === null || change.low === null || change.high === null)
        return null;
    const wide = Math.ceil(Math.max(Math.abs(change.low), Math.abs(change.high)) * 100 + 1e-9) / 100;
    return wide > widestThreshold ? null : wide;
}
/** How base and head were brought together. */
function pairingWords(pairing) {
    return pairings[pairing];
}
const pairings = {
    rounds: 'one launch of base and one of head back to back, in random order',
    duet: 'base and head at the same time on one core, so that both meet the same disturbances',
    slices: 'one benchmark at a time, base and head alternating in short launches',
    lockstep: 'base and head as live processes, driven alternately one batch at a time',
    unpaired: 'launches of base and head measured apart',
    stored: 'this run against stored runs of earlier commits',
};
/** Measuring also ends where a benchmark is left that no number of planned rounds is expected to decide. */
function endedWords(plan, undecided) {
    switch (plan.ended) {
        case 'decided':
            return undecided
                ? 'ended when more rounds would hardly have decided more'
                : 'ended when every benchmark was decided';
        case 'rounds':
            return 'ended when the rounds were used up';
        case 'budget':
            return `ended when the time budget${plan.budgetSeconds === null ? '' : ` of ${(0,duration/* durationText */.S)(plan.budgetSeconds)}`} was used up`;
        case 'cancelled':
            return 'cancelled before the end';
        case 'given':
            return 'all the data that were given';
    }
}
function sourceWords(source) {
    return {
        paired: 'measured beside head',
        branch: 'stored on a branch',
        artifact: 'stored in an artifact',
        file: 'read from files',
    }[source];
}
/** What the false-alarm rate promises, and what it rests on. */
function promiseWords(plan) {
    const rate = (0,model_percent/* percent */.K)(plan.falseAlarmRate);
    const promise = `a suite in which nothing changed is called slower in at most ${rate} of runs, however many benchmarks it has`;
    return plan.looks.length > 1 ? `${promise} and although the data were looked at ${plan.looks.length} times` : promise;
}

;// CONCATENATED MODULE: ./lib/report/counts.js
/** One line that accounts for every row: `42 benchmarks: 1 slower, 2 faster, 39 unchanged`. */



function countsText(view) {
    const { changed, inconclusive, noWorse, unchanged, counters, failed, removed, added, skipped, lost } = view;
    const outcome = (kind, speed) => changed.filter(({ comparison }) => comparison.outcome === kind && words_isSpeed(comparison) === speed);
    const parts = [
        [outcome('regressed', true), 'slower'],
        [outcome('regressed', false), 'worse'],
        [outcome('improved', true), 'faster'],
        [outcome('improved', false), 'better'],
        [changed.filter(({ comparison }) => comparison.outcome === 'changed'), 'changed'],
        [inconclusive, 'inconclusive'],
        [noWorse.filter(({ comparison }) => words_isSpeed(comparison)), 'no slower'],
        [noWorse.filter(({ comparison }) => !words_isSpeed(comparison)), 'no worse'],
        [[...unchanged, ...counters], 'unchanged'],
        [failed, 'failed'],
        [removed, 'removed'],
        [added, 'new'],
        [skipped, 'skipped'],
        [lost, 'not compared'],
    ];
    const shown = parts.filter(([rows]) => rows.length > 0);
    const total = shown.reduce((sum, [rows]) => sum + rows.length, 0);
    const all = (0,numbers/* counted */.hS)(total, nounOf(view));
    if (shown.length === 0)
        return all;
    if (shown.length === 1)
        return `${all}, ${total === 1 ? '' : 'all '}${shown[0][1]}`;
    return `${all}: ${shown.map(([rows, word]) => `${(0,numbers/* wholeText */.r0)(rows.length)} ${word}`).join(', ')}`;
}

// EXTERNAL MODULE: ./lib/report/forecast-line.js
var forecast_line = __webpack_require__(5752);
;// CONCATENATED MODULE: ./lib/report/method.js
/** How a result was measured, as a list that every view shows in its own dress: what a sceptical
 *  reader asks before believing a number. */






function methodOf(report) {
    const isStored = report.plan.pairing === 'stored';
    const facts = [
        { label: 'Pairing', text: pairingText(report) },
        { label: isStored ? 'Stored runs' : 'Rounds', text: [roundsText(report)] },
        { label: 'Base', text: (0,report_phrase/* say */.cv) `${commitText(report.base)}, ${sourceWords(report.base.source)}` },
        { label: 'Head', text: commitText(report.head) },
        ...(report.benchmarks.some(({ change }) => change !== null) ? ruleFacts(report) : []),
        figuresFact(report),
        scatterFact(report.benchmarks.filter((row) => row.scatter !== null), isStored),
        budgetFact(report),
        powerFact(report.benchmarks.filter((row) => row.detectable !== null), isStored),
        suiteFact(report),
        provenanceFact(report),
        machineFact(report.machine),
        { label: 'Suite', text: (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(report.suiteCommand, report_phrase/* room */.eh.message)} (read as ${(0,report_phrase/* quote */.hD)(report.tool)})` },
        report.seed === null ? null : { label: 'Seed', text: (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(report.seed)}` },
        { label: 'Benchgate', text: (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(report.version)}, key ${(0,report_phrase/* quote */.hD)(report.key)}` },
    ];
    return facts.filter((fact) => fact !== null);
}
function pairingText({ plan }) {
    const words = (0,report_phrase/* say */.cv) `${plan.pairing}: ${pairingWords(plan.pairing)}`;
    return plan.because === undefined ? words : (0,report_phrase/* say */.cv) `${words} (${(0,report_phrase/* sentence */.em)(plan.because)})`;
}
function roundsText({ plan, benchmarks }) {
    if (plan.rounds === 0)
        return 'none';
    const most = plan.maxRounds > plan.rounds ? ` of at most ${plan.maxRounds}` : '';
    if (plan.pairing === 'stored') {
        const time = plan.seconds > 0 ? `; measuring head took ${(0,duration/* durationText */.S)(plan.seconds)}` : '';
        return `${plan.rounds}${time}`;
    }
    const time = plan.seconds > 0 ? ` in ${(0,duration/* durationText */.S)(plan.seconds)}` : '';
    const undecided = benchmarks.some(({ outcome }) => outcome === 'inconclusive');
    return `${(0,numbers/* counted */.hS)(plan.rounds, measuredNoun(plan))}${most}${time}; ${endedWords(plan, undecided)}`;
}
/** What `plan.rounds` counts. */
function measuredNoun({ pairing }) {
    return pairing === 'rounds' || pairing === 'unpaired' ? 'round' : 'pair';
}
/** The hash shortened as git does it, and what the user called it. */
function commitText(side) {
    const short = shortCommit(side);
    const name = short === null
        ? (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(side.label)}`
        : short === side.label
            ? (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(short)}`
            : (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(short)} (${(0,report_phrase/* quote */.hD)(side.label)})`;
    const subject = side.subject === undefined ? [] : (0,report_phrase/* say */.cv) ` “${(0,report_phrase/* sentence */.em)(side.subject)}”`;
    return side.chosen === undefined ? (0,report_phrase/* say */.cv) `${name}${subject}` : (0,report_phrase/* say */.cv) `${name}${subject}, ${(0,report_phrase/* sentence */.em)(side.chosen)}`;
}
/** Seven digits of the hash, or null where the side is not a commit. */
function shortCommit({ commit }) {
    return commit === null ? null : commit.slice(0, 7);
}
function ruleFacts(report) {
    return [
        { label: 'Rule', text: [ruleText(report)] },
        { label: 'False alarms', text: [promiseWords(report.plan)] },
    ];
}
/** Said once, where a figure of head is shown beside a change. */
function figuresFact({ benchmarks }) {
    if (!benchmarks.some(({ change, exact }) => change !== null && !exact))
        return null;
    const text = 'base is its median over all launches, and head is base with the change: that comes from pairs, so the medians of the sides may differ by another amount (the JSON report has them)';
    return { label: 'Figures', text: [text] };
}
function ruleText({ plan, benchmarks }) {
    const own = benchmarks.filter((row) => row.change !== null && row.threshold !== plan.threshold).length;
    const rule = `slower only where the whole interval lies above the threshold of ${(0,model_percent/* percent */.K)(plan.threshold)}`;
    return own === 0 ? rule : `${rule}; ${(0,numbers/* counted */.hS)(own, 'result')} with a threshold of ${own === 1 ? 'its' : 'their'} own`;
}
function scatterFact(rows, isStored) {
    const typical = (0,numbers/* middle */.mc)(rows.map((row) => row.scatter ?? 0));
    const [worst] = rows.toSorted((a, b) => (b.scatter ?? 0) - (a.scatter ?? 0));
    if (typical === null || worst === undefined)
        return null;
    const most = rows.length > 1 ? (0,report_phrase/* say */.cv) `, most ${(0,model_percent/* percent */.K)(worst.scatter ?? 0)} (${(0,report_phrase/* quote */.hD)(worst.name)})` : [];
    return {
        label: isStored ? 'Scatter of one run' : 'Scatter of one pair',
        text: (0,report_phrase/* say */.cv) `typically ${(0,model_percent/* percent */.K)(typical)}${most}`,
    };
}
/** What was said at the start, and what it would have taken where that was too little. */
function budgetFact({ plan }) {
    const { forecast, needed } = plan;
    if (forecast === undefined && needed === undefined)
        return null;
    const start = forecast === undefined ? [] : [(0,report_phrase/* say */.cv) `at the start: ${(0,report_phrase/* joinPhrases */.Zk)((0,forecast_line/* forecastPhrases */.C)(forecast), '; ')}`];
    const end = needed === undefined
        ? []
        : [(0,report_phrase/* say */.cv) `about ${(0,numbers/* counted */.hS)(needed.rounds, 'round')} in ${(0,duration/* durationText */.S)(needed.seconds)} would have decided the rest`];
    return { label: 'Budget', text: (0,report_phrase/* joinPhrases */.Zk)([...start, ...end], '; ') };
}
/** Tenfold: what no gate needs to be told it could have seen. */
const mostDetectable = 9;
function powerFact(rows, isStored) {
    const typical = (0,numbers/* middle */.mc)(rows.map((row) => row.detectable ?? 0));
    const [worst] = rows.toSorted((a, b) => (b.detectable ?? 0) - (a.detectable ?? 0));
    if (typical === null || worst === undefined)
        return null;
    // From two or three rounds the formula gives figures of many digits that mean nothing.
    if (typical > mostDetectable)
        return {
            label: 'Could have seen',
            text: [`hardly anything: there were too few ${isStored ? 'stored runs' : 'rounds'}`],
        };
    const limit = Math.min(worst.detectable ?? 0, mostDetectable);
    const most = rows.length > 1
        ? (0,report_phrase/* say */.cv) `, at worst ${(0,model_percent/* percent */.K)(limit)}${limit === mostDetectable ? ' or more' : ''} (${(0,report_phrase/* quote */.hD)(worst.name)})`
        : [];
    return { label: 'Could have seen', text: (0,report_phrase/* say */.cv) `a change of ${(0,model_percent/* percent */.K)(typical)}${most}, four times in five` };
}
function suiteFact({ suite }) {
    if (suite.change === null)
        return null;
    const text = `${(0,numbers/* signedPercent */.wu)(suite.change.estimate)} (${(0,numbers/* intervalText */.Bt)(suite.change)}), geometric mean of ${(0,numbers/* counted */.hS)(suite.benchmarks, 'benchmark')}`;
    return { label: 'Suite as a whole', text: [text] };
}
/** What was looked at, and where nothing could be. */
function provenanceFact({ provenance }) {
    if (provenance === undefined)
        return null;
    const { base, head, system } = provenance;
    const languages = [
        ['Python', base.told.python + head.told.python],
        ['Node', base.told.node + head.told.node],
    ];
    const told = languages
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${(0,numbers/* counted */.hS)(count, 'process', 'processes')} of ${name}`);
    const silent = [...new Set([...base.silent, ...head.silent])].slice(0, 5);
    const seen = (base.seen ?? 0) + (head.seen ?? 0);
    const phrases = [
        ...(told.length === 0 ? [] : [(0,report_phrase/* say */.cv) `${told.join(' and ')} told which files they loaded`]),
        base.seen === null
            ? (0,report_phrase/* say */.cv) `what other programs load cannot be seen on ${(0,report_phrase/* quote */.hD)(system)}`
            : (0,report_phrase/* say */.cv) `${(0,numbers/* counted */.hS)(seen, 'process', 'processes')} looked at while warming up`,
        ...(silent.length === 0
            ? []
            : [
                (0,report_phrase/* say */.cv) `${(0,report_phrase/* joinPhrases */.Zk)(silent.map((name) => (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(name)}`), ', ')} did not tell`,
            ]),
    ];
    return { label: 'Whose code', text: (0,report_phrase/* joinPhrases */.Zk)(phrases, '; ') };
}
function machineFact(machine) {
    const { cpu, cores, memory, os, kernel, arch, runtime, image } = machine;
    const words = [os, kernel, arch, image, runtime].filter((word) => word !== undefined);
    const parts = [
        ...(cpu === undefined ? [] : [(0,report_phrase/* say */.cv) `${(0,report_phrase/* sentence */.em)(cpu)}`]),
        ...(cores === undefined ? [] : [(0,report_phrase/* say */.cv) `${(0,numbers/* counted */.hS)(cores, 'core')}`]),
        ...(memory === undefined ? [] : [(0,report_phrase/* say */.cv) `${(0,numbers/* memoryText */.FC)(memory)}`]),
        ...words.map((word) => (0,report_phrase/* say */.cv) `${(0,report_phrase/* sentence */.em)(word)}`),
    ];
    if (parts.length === 0)
        return null;
    return { label: 'Machine', text: parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part])) };
}
/** Said where a throughput is shown: its changes count the other way round than its values. */
function directionNote(rows) {
    const counter = rows.some((row) => row.better === 'higher' && row.change !== null && row.change.estimate !== 0);
    if (!counter)
        return null;
    return rows.every(words_isSpeed)
        ? 'A plus is always slower, also where a higher value is better.'
        : 'A plus is always worse, also where a higher value is better.';
}

// EXTERNAL MODULE: ./lib/report/advice.js
var report_advice = __webpack_require__(7867);
;// CONCATENATED MODULE: ./lib/report/clauses.js
/** The clauses that verdict lines are made of: which rows are slower, what was shown of the others, what is left open.
 *  Each takes an arranged report and gives words of ours, with names from outside as quotations. */





function reasonsWith(report, code) {
    return report.reasons.filter((reason) => reason.code === code);
}
/** What else was found, where something graver comes first. */
function alsoSlower(view) {
    const slower = toleratedRows(view);
    return slower.length === 0 ? '' : `; also ${worseCounts(slower)}`;
}
/** `2 slower`, `1 slower, 2 worse in other metrics`, `3 worse`. */
function worseCounts(rows) {
    const times = rows.filter(isSpeedRow).length;
    const others = rows.length - times;
    if (times === 0)
        return `${others} worse`;
    return others === 0 ? `${times} slower` : `${times} slower, ${others} worse in other metrics`;
}
function toleratedRows({ changed }) {
    return changed.filter(({ comparison, accepted, blocks }) => comparison.outcome === 'regressed' && accepted === null && !blocks);
}
function isSpeedRow({ comparison }) {
    return words_isSpeed(comparison);
}
function nothingWords({ benchmarks }) {
    if (benchmarks.length === 0)
        return 'the suite gave no benchmarks';
    const count = (outcome) => benchmarks.filter((benchmark) => benchmark.outcome === outcome).length;
    if (count('added') === benchmarks.length)
        return benchmarks.length === 1 ? 'the only benchmark is new' : `all ${benchmarks.length} benchmarks are new`;
    if (count('removed') === benchmarks.length)
        return benchmarks.length === 1
            ? 'the only benchmark is gone from head'
            : `all ${benchmarks.length} benchmarks are gone from head`;
    return `no benchmark of ${new Set(benchmarks.map(({ name }) => name)).size} has a result on both sides`;
}
/** What was measured of the first benchmark that is lost, with what is known of the others; null where none is. */
function lostWords({ benchmarks }, view) {
    const [only, ...others] = view.lost;
    if (only === undefined)
        return null;
    const metric = ({ lacking, metric }) => (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(metric ?? 'a figure')} in ${lacking === 'base' ? 'head' : 'base'} alone`;
    const rows = benchmarks.filter(({ name, lacking }) => name === only && lacking !== undefined);
    const which = (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(only)} has ${(0,report_phrase/* joinPhrases */.Zk)(rows.slice(0, 2).map(metric), ', ')}`;
    const more = others.length === 0 ? [] : (0,report_phrase/* say */.cv) `; nor are ${others.length} more`;
    return (0,report_phrase/* say */.cv) `${which}${more}${ofOthers(view, new Set(view.lost))}`;
}
function isNotAllowed({ allowed }) {
    return allowed !== true;
}
function wordy(count) {
    return (0,numbers/* counted */.hS)(count, 'benchmark');
}
function onlyLabel(row) {
    const word = words_isSpeed(row.comparison) ? 'Slower' : 'Worse';
    return isFoundBefore(row) ? `${word}, as found before` : word;
}
/** Not found anew, but not shown to be otherwise either. */
function isFoundBefore({ comparison }) {
    return comparison.doubt?.code === 'found-before';
}
/** `parse/large` +13.5 % (threshold 5 %). */
function rowWords({ comparison, metric, shown }) {
    const { threshold } = comparison;
    const counter = words_isSpeed(comparison)
        ? []
        : metric === null && comparison.metric === null
            ? []
            : (0,report_phrase/* say */.cv) `${words_outcomeWords(comparison)}, `;
    return (0,report_phrase/* say */.cv) `${(0,report_phrase/* quoteShown */.Ww)(shown)} ${counter}${(0,numbers/* changeText */.k0)(comparison)} (threshold ${(0,model_percent/* percent */.K)(threshold)})`;
}
/** Up to three names, then a count. */
function namesOf(names, view) {
    const shown = (0,report_phrase/* joinPhrases */.Zk)(names.slice(0, 3).map((name) => [nameOf(name, view)]), ', ');
    return names.length > 3 ? (0,report_phrase/* say */.cv) `${shown} and ${names.length - 3} more` : shown;
}
/** As in the rows, so that it is told apart from the others. */
function nameOf(benchmark, { failed, removed, skipped }) {
    const row = [...failed, ...removed, ...skipped].find(({ comparison: { name } }) => name === benchmark);
    return row === undefined ? (0,report_phrase/* quote */.hD)(benchmark) : (0,report_phrase/* quoteShown */.Ww)(row.shown);
}
/** What a pass leaves open: without it, a rule that forgives would hide a failure. */
function leftOver({ changed, inconclusive, failed, removed, lost }) {
    const parts = [
        [inconclusive, 'inconclusive'],
        // Nothing says which way is better, or a rule leaves them out.
        [changed.filter(({ comparison }) => comparison.outcome === 'changed'), 'changed, not judged'],
        [failed.filter(({ comparison }) => comparison.where !== 'both' && comparison.where !== 'base'), 'failed'],
        [failed.filter(({ comparison }) => comparison.where === 'base'), 'failed in base alone'],
        [failed.filter(({ comparison }) => comparison.where === 'both'), 'failed on both sides'],
        [removed.filter(({ accepted }) => accepted === null), 'removed'],
        [lost, 'not compared'],
    ];
    return parts.map(([rows, word]) => (rows.length === 0 ? '' : `; ${rows.length} ${word}`)).join('');
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function noSlowdown(view, proven) {
    const all = (0,numbers/* counted */.hS)(view.compared.length, nounOf(view));
    if (proven.length === 0)
        return { label: 'Nothing decided', rest: ` in ${all}` };
    const words = proven.every((row) => words_isSpeed(row.comparison)) ? 'slowdown' : 'regression';
    const thresholds = new Set(proven.map(({ comparison }) => comparison.threshold));
    const size = thresholds.size === 1 ? `of ${(0,model_percent/* percent */.K)([...thresholds][0])} or more` : 'above its threshold';
    const where = proven.length === view.compared.length ? ` in ${all}` : ` in ${proven.length} of ${all}`;
    return { label: `No ${words} ${size}`, rest: where };
}
/** `Slower, not blocking:`, `3 worse, not blocking:`. Where some rows are slower, it is about those. */
function toleratedLabel(rows) {
    const { first } = timesFirst(rows);
    const [only, ...others] = first;
    if (only !== undefined && others.length === 0)
        return `${onlyLabel(only)}, not blocking:`;
    return `${first.length} ${first.some(isSpeedRow) ? 'slower' : 'worse'}, not blocking:`;
}
/** What stands behind that label: the worst row of it, and what else is worse. */
function toleratedWords(rows) {
    const { first, others } = timesFirst(rows);
    const [worst] = first;
    if (worst === undefined)
        return [];
    return (0,report_phrase/* say */.cv) `${first.length === 1 ? '' : 'worst '}${rowWords(worst)}${others.length === 0 ? [] : (0,report_phrase/* say */.cv) `; also ${otherMetrics(others)}`}`;
}
/** A percentage of a time and one of a count are not of one kind: what is slower comes first, wherever something is. */
function timesFirst(rows) {
    const times = rows.filter(isSpeedRow);
    return times.length === 0
        ? { first: rows, others: [] }
        : { first: times, others: rows.filter((row) => !isSpeedRow(row)) };
}
/** What is worse in something other than time, beside what is slower. */
function otherMetrics(rows) {
    const [first, ...others] = rows;
    return first === undefined || others.length > 0 ? [`${rows.length} worse in other metrics`] : rowWords(first);
}
/** What is known of the others, where some are missing or failed: what is slower first. */
function ofOthers(view, apart = new Set()) {
    const rest = (rows) => rows.filter(({ comparison: { name } }) => !apart.has(name));
    const compared = rest(view.compared);
    const lost = view.lost.filter((name) => !apart.has(name));
    if (compared.length === 0)
        return [];
    const slower = toleratedRows(view);
    if (slower.length > 0)
        return (0,report_phrase/* say */.cv) `; ${lowerFirst(toleratedLabel(slower))} ${toleratedWords(slower)}`;
    const others = { ...view, compared, inconclusive: rest(view.inconclusive), removed: [], lost };
    const { label, rest: where } = noSlowdown(others, compared.filter(isProven));
    return [`; ${lowerFirst(label)}${where}${leftOver({ ...others, failed: view.failed.filter(isBrokenBefore) })}`];
}
/** Whether something was shown of a row that was compared. */
function isProven({ comparison: { outcome } }) {
    return outcome !== 'inconclusive' && outcome !== 'changed';
}
function isBrokenBefore({ comparison: { where } }) {
    return where === 'both';
}

// EXTERNAL MODULE: ./lib/report/notes/notes.js + 5 modules
var notes = __webpack_require__(1254);
;// CONCATENATED MODULE: ./lib/report/next-step.js
/** What somebody who reads only the verdict and one more line is to do about it. Takes a report and how a slowdown
 *  can be accepted here, gives one sentence, or null where there is nothing to do. */





function next_step_nextStep(report, view, accepting = null) {
    switch (report.verdict) {
        case 'error':
            return afterError(report, view);
        case 'fail':
            return afterFailure(view, accepting);
        case 'inconclusive':
            return afterDoubt(report, view);
        case 'pass':
            return afterTolerated(view);
    }
}
/** A note without the advice that the next step gives already: nobody reads the same sentence twice. */
function next_step_noteBeside(note, step) {
    const { text, hint } = (0,notes/* noteWords */.eR)(note);
    const isSaid = hint !== undefined && JSON.stringify(step?.slice(0, 1)) === JSON.stringify([(0,report_phrase/* sentence */.em)(hint)]);
    return isSaid ? text : (0,notes/* noteSentence */.k$)(note);
}
function afterError({ reasons, benchmarks }, view) {
    for (const reason of reasons)
        if (reason.code === 'measuring-failed')
            return reason.hint === null ? null : [(0,report_phrase/* sentence */.em)(reason.hint)];
    const isSilent = ({ comparison: { doubt } }) => doubt?.code === 'missing-in-rounds' && doubt.silent === true;
    if (view.compared.some(isSilent))
        return (0,report_phrase/* say */.cv) `Make the suite run the same benchmarks every time, or let it report what it skips. Files that each hold a part of the suite are no launches of it.`;
    if (view.failed.some(({ blocks }) => blocks))
        return (0,report_phrase/* say */.cv) `Mend what fails in head, or let it skip itself with a reason.`;
    if (benchmarks.length > 0 && benchmarks.every(({ outcome }) => outcome === 'added'))
        return (0,report_phrase/* say */.cv) `Nothing has to be mended if they are meant to be new: they are compared as soon as base has them.`;
    return (0,report_phrase/* say */.cv) `Check that base and head run the same benchmarks, and that they give numbers.`;
}
function afterFailure({ changed, removed, skipped, failed }, accepting) {
    const blocks = (rows) => rows.some((row) => row.blocks);
    const isSlower = blocks(changed);
    if (!isSlower && !blocks([...removed, ...skipped]))
        return blocks(failed) ? (0,report_phrase/* say */.cv) `Mend what fails in head.` : null;
    if (accepting === null)
        return null;
    const rows = [...changed, ...removed, ...skipped].filter((row) => row.blocks);
    const names = new Set(rows.map((row) => row.comparison.name));
    const it = names.size === 1 ? 'it' : 'them';
    return (0,report_phrase/* say */.cv) `${isSlower ? `Mend ${it}` : `Bring ${it} back`}, or accept ${it}: ${waysToAccept(accepting, names)}.`;
}
function waysToAccept({ label, heard }, names) {
    const byLabel = (0,report_phrase/* say */.cv) `set the label ${(0,report_phrase/* quote */.hD)(label)}`;
    const all = names.size === 1 ? '' : ' for each (`**` stands for all)';
    const byComment = (0,report_phrase/* say */.cv) `comment \`/benchgate accept ${toCopy(names)} because <reason>\`${all}`;
    if (heard.label && heard.comment)
        return (0,report_phrase/* say */.cv) `${byComment}, or ${byLabel}`;
    if (heard.label)
        return byLabel;
    if (heard.comment)
        return byComment;
    return (0,report_phrase/* say */.cv) `${byComment}, or ${byLabel}, and start this job again`;
}
/** A name that can be pasted into a comment as it is: no pattern, no mark of Markdown, no line of its own. */
const plainName = /^(?!.* because )[\w./:+-]+(?: [\w./:+-]+)*$/;
const longestToCopy = 60;
/** The one benchmark that blocks; a word that stands for it where there are several. */
function toCopy(names) {
    const [only, ...others] = names;
    return only !== undefined && others.length === 0 && only.length <= longestToCopy && plainName.test(only)
        ? only
        : '<benchmark>';
}
/** What is slower and blocks nothing is for people to judge. */
function afterTolerated(view) {
    const many = new Set(toleratedRows(view).map((row) => row.comparison.name)).size;
    if (many === 0)
        return null;
    return many === 1
        ? (0,report_phrase/* say */.cv) `Mend it if it is not meant: \`fail-on\` lets it pass.`
        : (0,report_phrase/* say */.cv) `Mend them if they are not meant: \`fail-on\` lets them pass.`;
}
function afterDoubt(report, view) {
    if (report.reasons.some(({ code }) => code === 'cancelled'))
        return (0,report_phrase/* say */.cv) `Start it again to measure the rest.`;
    const tolerated = afterTolerated(view);
    if (tolerated !== null)
        return tolerated;
    if (report.reasons.some(({ code }) => code === 'failed'))
        return (0,report_phrase/* say */.cv) `Mend what fails in head, or let it skip itself with a reason: \`fail-on\` lets it pass.`;
    const advice = adviceForDoubt(report, view);
    // Who reads two lines wants to know whether the merge waits for it.
    const isFirst = view.inconclusive.some(({ comparison: { doubt } }) => doubt?.code === 'no-baseline');
    return advice === null || isFirst || report.exitCode !== 0 ? advice : [...advice, ' Nothing is blocked.'];
}
function adviceForDoubt(report, view) {
    const undecided = report.notes.find(({ code }) => code === 'undecided');
    const hint = undecided === undefined ? undefined : (0,notes/* noteWords */.eR)(undecided).hint;
    if (hint !== undefined)
        return [(0,report_phrase/* sentence */.em)(hint)];
    const { plan } = report;
    const [typical, ...others] = byDoubt(view.inconclusive);
    if (typical === undefined && view.lost.length > 0)
        return [(0,report_phrase/* sentence */.em)('Run both sides with the same options of the tool.')];
    if (typical === undefined)
        return view.compared.length > 0 && view.compared.every(({ comparison }) => comparison.better === 'unknown')
            ? (0,report_phrase/* say */.cv) `Set \`better: lower\` or \`better: higher\` for them in a rule of the configuration file.`
            : null;
    if (others.length > 0 && isNoisy(typical) && !typical.isStored && !isAtZero(typical)) {
        if (view.inconclusive.every(isHopeless))
            return (0,report_phrase/* say */.cv) `More rounds would hardly decide it: make steadier what is that noisy, or raise its \`threshold\`.`;
        return plan.needed === undefined
            ? (0,report_phrase/* say */.cv) `Measure longer (\`time-budget\`, \`max-rounds\`), or raise the \`threshold\` of what is that noisy.`
            : [(0,report_advice/* needAdvice */.FA)(plan.needed, plan)];
    }
    const { comparison, isStored } = typical;
    if (comparison.doubt?.code === 'no-baseline')
        return withoutBaseline(comparison.doubt.because !== undefined);
    if (comparison.doubt === null)
        return null;
    const advice = isAtZero(typical)
        ? (0,report_phrase/* say */.cv) `set a \`threshold\` above 0 % to have it decided`
        : words_explainDoubt(comparison.doubt, comparison, isStored).advice;
    return advice === null ? null : sentenceOf(advice);
}
function isNoisy({ comparison: { doubt } }) {
    return doubt !== null && ['too-noisy', 'size-unresolved', 'too-few-rounds'].includes(doubt.code);
}
/** No number of rounds in reason would decide it. */
function isHopeless({ comparison: { doubt } }) {
    return doubt !== null && 'need' in doubt && doubt.need === null;
}
/** What most of them share comes first. */
function byDoubt(rows) {
    const times = new Map();
    const key = ({ doubt }) => doubtWords(doubt);
    for (const { comparison } of rows)
        times.set(key(comparison), (times.get(key(comparison)) ?? 0) + 1);
    return rows.toSorted((a, b) => times.get(key(b.comparison)) - times.get(key(a.comparison)));
}
function withoutBaseline(isOutdated) {
    const when = isOutdated
        ? 'the next push to the default branch stores a new one'
        : 'a push to the default branch stores the first one';
    return (0,report_phrase/* say */.cv) `Nothing has to be done: ${when}. \`baseline: branch, paired\` measures both sides where there is none.`;
}
function sentenceOf([first, ...rest]) {
    const begin = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first;
    return [...(begin === undefined ? [] : [begin]), ...rest, '.'];
}

;// CONCATENATED MODULE: ./lib/report/failed-words.js
/** What a verdict line says where some benchmarks broke: how many of how many, which, and what is known of the others.
 *  One of forty that fails is no suite that could not be measured. */



/** Columns that a message gets where others stand behind it; the row shows it whole. */
const columns = 120;
/** @param failed one at least. */
function failedWords(failed, report, view) {
    const names = new Set(failed.map(({ benchmark }) => benchmark));
    const message = { ...(0,report_phrase/* sentence */.em)(failed[0]?.message ?? ''), columns };
    const said = message.quote === '' ? [] : [': ', message];
    const [first] = names;
    const which = names.size === 1
        ? (0,report_phrase/* say */.cv) `${nameOf(first, view)}${said}`
        : (0,report_phrase/* say */.cv) `${namesOf([...names], view)}${said.length === 0 ? [] : (0,report_phrase/* say */.cv) `; of the first${said}`}`;
    return { label: `${label(names, report, view)}:`, rest: (0,report_phrase/* say */.cv) ` ${which}${ofOthers(view, names)}` };
}
function label(names, { benchmarks }, { failed }) {
    const all = new Set(benchmarks.map(({ name }) => name)).size;
    const isFailed = new Set(failed.map(({ comparison: { name } }) => name));
    const broken = [...names].filter((name) => isFailed.has(name)).length;
    const one = names.size === 1;
    if (broken === names.size || broken === 0) {
        const verb = broken > 0 ? 'failed in head' : one ? 'comes and goes' : 'come and go';
        if (names.size < all)
            return `${names.size} of ${(0,numbers/* counted */.hS)(all, 'benchmark')} ${verb}`;
        return `${one ? 'The only benchmark' : all === 2 ? 'Both benchmarks' : `All ${(0,numbers/* counted */.hS)(all, 'benchmark')}`} ${verb}`;
    }
    return `${names.size} of ${(0,numbers/* counted */.hS)(all, 'benchmark')} failed in head or come and go`;
}

// EXTERNAL MODULE: ./lib/report/notes/whole-suite.js
var whole_suite = __webpack_require__(4778);
;// CONCATENATED MODULE: ./lib/report/verdict-line.js
/** The verdict and its reason: the one line that everybody reads. It claims what the intervals carry
 *  and no more: "no slowdown of 5 % or more" only where every compared benchmark is proven so. */









/** The verdict and its reason in one line of plain text (no markup, no newline; names made visible). */
function verdict_line_verdictLine(report) {
    const { label, rest } = verdict_line_headline(report);
    return label + (0,report_phrase/* render */.XX)(rest, (text) => (0,report_visible/* visibleWithin */.C9)(text.quote, text.columns));
}
function verdict_line_headline(report, view = view_arrange(report)) {
    const head = ofVerdict(report, view);
    const { leftOut } = report;
    if (leftOut === undefined)
        return head;
    const rest = (0,report_phrase/* say */.cv) `${head.rest}; ${leftOutWords(leftOut)}`;
    const isPassOfPart = report.verdict === 'pass' && leftOut.tooLong !== undefined;
    // Green is for the whole suite.
    return isPassOfPart ? { tone: 'unsure', label: `In a part: ${lowerFirst(head.label)}`, rest } : { ...head, rest };
}
/** Whatever the verdict is, it is one on a part. */
function leftOutWords({ measured, names, tooLong }) {
    const all = `${measured} of ${(0,numbers/* counted */.hS)(measured + names.length, 'benchmark')} measured, ${names.length} left out`;
    return tooLong === undefined
        ? `${all} which this change does not reach`
        : `${all} for want of time (${(0,whole_suite/* wholeSuiteWords */.d)(tooLong)})`;
}
function ofVerdict(report, view) {
    switch (report.verdict) {
        case 'error':
            return brokenHeadline(report, view);
        case 'fail':
            return failHeadline(report, view);
        case 'inconclusive':
            return unsureHeadline(report, view);
        case 'pass':
            return passHeadline(report, view);
    }
}
function brokenHeadline(report, view) {
    const [measuring] = reasonsWith(report, 'measuring-failed');
    if (measuring !== undefined)
        return {
            tone: 'broken',
            label: 'Could not measure:',
            rest: (0,report_phrase/* say */.cv) ` ${(0,report_phrase/* sentence */.em)(measuring.message)}${alsoSlower(view)}`,
        };
    const failed = reasonsWith(report, 'failed');
    if (failed.length > 0)
        return { tone: 'broken', ...failedWords(failed, report, view) };
    return { tone: 'broken', label: 'Nothing could be compared:', rest: [` ${nothingWords(report)}`] };
}
function failHeadline(report, view) {
    const all = view.changed.filter((row) => row.blocks);
    // What takes longer comes first: a percentage of a time and one of a count are not of one kind.
    const times = all.filter(isSpeedRow);
    const blocking = times.length > 0 ? times : all;
    const [worst] = blocking;
    if (worst === undefined)
        return otherFailure(report, view);
    const more = asideWords(report, view, times.length > 0 ? all.filter((row) => !isSpeedRow(row)) : []);
    if (blocking.length === 1)
        return { tone: 'bad', label: `${onlyLabel(worst)}:`, rest: (0,report_phrase/* say */.cv) ` ${rowWords(worst)}${more}` };
    const compared = times.length < all.length && times.length > 0 ? view.compared.filter(isSpeedRow) : view.compared;
    const noun = nounOf({ ...view, compared });
    const before = blocking.every(isFoundBefore) ? ', as found before' : '';
    const label = `${blocking.length} of ${(0,numbers/* counted */.hS)(compared.length, noun)} ${times.length > 0 ? 'slower' : 'worse'}${before}:`;
    return { tone: 'bad', label, rest: (0,report_phrase/* say */.cv) ` worst ${rowWords(worst)}${more}` };
}
/** What fails the gate beside what the headline is about, and what does not fail it. */
function asideWords(report, view, worse) {
    const missing = reasonsWith(report, 'missing').filter(isNotAllowed).length;
    const failed = reasonsWith(report, 'failed').length;
    const parts = [
        ...(worse.length === 0 ? [] : [otherMetrics(worse)]),
        ...(missing > 0 ? [[`${wordy(missing)} missing`]] : []),
        ...(failed > 0 ? [[`${wordy(failed)} failed`]] : []),
    ];
    const aside = alsoSlower(view);
    return (0,report_phrase/* say */.cv) `${parts.length > 0 ? (0,report_phrase/* say */.cv) `; also ${(0,report_phrase/* joinPhrases */.Zk)(parts, ', ')}` : []}${aside === '' ? '' : `${aside}, not blocking`}`;
}
function otherFailure(report, view) {
    const gone = reasonsWith(report, 'missing').filter(isNotAllowed);
    const missing = gone.length;
    const failed = reasonsWith(report, 'failed');
    if (missing > 0) {
        const names = namesOf(gone.map(({ benchmark }) => benchmark), view);
        const more = failed.length > 0 ? `; also ${wordy(failed.length)} failed` : '';
        return {
            tone: 'bad',
            label: 'Missing:',
            rest: (0,report_phrase/* say */.cv) ` ${names} ${missing === 1 ? 'is' : 'are'} in base and gone from head${more}${ofOthers(view)}`,
        };
    }
    if (failed.length > 0)
        return { tone: 'bad', ...failedWords(failed, report, view) };
    return { tone: 'bad', label: 'Blocked', rest: [' by the rules of this repository'] };
}
function unsureHeadline(report, view) {
    const [cancelled] = reasonsWith(report, 'cancelled');
    if (cancelled !== undefined) {
        const decided = view.compared.length - view.inconclusive.length;
        const rest = ` after ${(0,numbers/* counted */.hS)(cancelled.rounds, 'round')}: ${decided} of ${(0,numbers/* counted */.hS)(view.compared.length, nounOf(view))} decided`;
        return { tone: 'unsure', label: 'Cancelled', rest: [rest + alsoSlower(view)] };
    }
    // Of what was shown something is said before what was not.
    const tolerated = toleratedRows(view);
    if (tolerated.length > 0)
        return toleratedHeadline(tolerated, view);
    const failed = reasonsWith(report, 'failed');
    if (failed.length > 0)
        return { tone: 'unsure', ...failedWords(failed, report, view) };
    const [first] = view.inconclusive;
    if (first === undefined)
        return lostSomething(report, view) ?? undirected(view) ?? nothingShared(report);
    if (view.inconclusive.every(({ comparison: { doubt } }) => doubt?.code === 'no-baseline'))
        return verdict_line_withoutBaseline(first, view);
    if (view.inconclusive.every(isAtZero))
        return verdict_line_atZero(view);
    const slower = view.inconclusive.filter(({ comparison }) => isSlowerSomehow(comparison));
    if (slower.length > 0)
        return slowerSomehow(slower, view);
    const many = `${view.inconclusive.length} of ${(0,numbers/* counted */.hS)(view.compared.length, nounOf(view))} undecided`;
    return {
        tone: 'unsure',
        label: 'Inconclusive:',
        rest: (0,report_phrase/* say */.cv) ` ${many} at ${thresholdWords(view.inconclusive)}${commonDoubt(view.inconclusive)}`,
    };
}
function nothingShared(report) {
    return { tone: 'unsure', label: 'Inconclusive:', rest: [` ${nothingWords(report)}`] };
}
/** Head lost what a benchmark is measured by, so that nothing is known of it. */
function lostSomething(report, view) {
    const words = lostWords(report, view);
    return words === null ? null : { tone: 'unsure', label: 'Not compared:', rest: (0,report_phrase/* say */.cv) ` ${words}` };
}
/** Shown to be slower, and not shown by how much. */
function isSlowerSomehow({ change, doubt, threshold }) {
    return doubt?.code === 'size-unresolved' && doubt.direction === 'slower' && change !== null && threshold > 0;
}
function slowerSomehow(slower, view) {
    const isOne = slower.length === 1;
    const [worst] = slower;
    const word = slower.every(isSpeedRow) ? 'slower' : 'worse';
    const many = `${slower.length} of ${(0,numbers/* counted */.hS)(view.compared.length, nounOf(view))} ${word}`;
    const label = `${isOne ? onlyLabel(worst) : many}, perhaps by less than ${commonLimit(slower) ?? 'the threshold'}:`;
    const left = view.inconclusive.length - slower.length;
    const { comparison, shown } = worst;
    const size = `${(0,numbers/* changeText */.k0)(comparison)} (${(0,numbers/* intervalText */.Bt)(comparison.change)})`;
    const rest = (0,report_phrase/* say */.cv) ` ${isOne ? '' : 'worst '}${(0,report_phrase/* quoteShown */.Ww)(shown)} ${size}${left === 0 ? '' : `; ${left} undecided`}`;
    return { tone: 'unsure', label, rest };
}
/** Nothing that was compared says whether more of it is better, so that nothing can be judged. */
function undirected({ changed, compared, ...view }) {
    if (compared.length === 0 || compared.some(({ comparison }) => comparison.better !== 'unknown'))
        return null;
    const [most, ...others] = changed.filter(({ comparison }) => comparison.outcome === 'changed');
    const all = (0,numbers/* counted */.hS)(compared.length, nounOf({ changed, compared, ...view }));
    const label = 'Not judged:';
    const rest = (0,report_phrase/* say */.cv) ` nothing says whether more is better of ${all}`;
    if (most === undefined)
        return { tone: 'unsure', label, rest: (0,report_phrase/* say */.cv) `${rest}; none changed` };
    const many = others.length === 0 ? '' : `${others.length + 1} changed, most `;
    return { tone: 'unsure', label, rest: (0,report_phrase/* say */.cv) `${rest}; ${many}${rowWords(most)}` };
}
/** Stored runs are what a first run does not have; where there are some, why they don't count is the news. */
function verdict_line_withoutBaseline({ comparison: { doubt } }, view) {
    const because = doubt?.code === 'no-baseline' ? doubt.because : undefined;
    const all = (0,numbers/* counted */.hS)(view.inconclusive.length, nounOf(view));
    if (because === undefined)
        return { tone: 'unsure', label: 'Nothing to compare with yet:', rest: [` no stored baseline for ${all}`] };
    return { tone: 'unsure', label: 'Not compared:', rest: (0,report_phrase/* say */.cv) ` ${(0,report_phrase/* sentence */.em)(because)}` };
}
/** At a threshold of 0 % no measurement can show that there is no change. */
function verdict_line_atZero(view) {
    const smallest = smallestSeen(view.inconclusive);
    const could = smallest === null ? '' : `; smallest that could be: ${(0,model_percent/* percent */.K)(smallest)}`;
    const rest = ` in ${(0,numbers/* counted */.hS)(view.compared.length, nounOf(view))}${could}`;
    return { tone: 'unsure', label: 'No slowdown seen', rest: [rest] };
}
/** The doubt that most of the undecided rows share. */
function commonDoubt(rows) {
    const [most, ...others] = doubtCounts(rows);
    if (most === undefined)
        return '';
    return others.length === 0 ? `: ${most.words}` : `, mostly ${most.words}`;
}
function thresholdWords(rows) {
    const limit = commonLimit(rows);
    return limit === null ? 'their thresholds' : `a threshold of ${limit}`;
}
/** Null where they have different ones. */
function commonLimit(rows) {
    const [first, ...others] = new Set(rows.map(({ comparison }) => comparison.threshold));
    return first === undefined || others.length > 0 ? null : (0,model_percent/* percent */.K)(first);
}
function passHeadline(report, view) {
    const accepted = acceptedRows(view);
    const tolerated = toleratedRows(view);
    if (tolerated.length > 0)
        return toleratedHeadline(tolerated, view);
    if (accepted.length > 0)
        return acceptedHeadline(accepted, view);
    if (view.compared.length === 0)
        return { tone: 'unsure', label: 'Nothing to compare:', rest: [` ${nothingWords(report)}`] };
    const proven = view.compared.filter(isProven);
    // Green is for what was shown, not for what could not be ruled out.
    const tone = proven.length * 2 > view.compared.length ? 'good' : 'unsure';
    const clause = noSlowdown(view, proven);
    const improved = view.changed.filter((row) => row.comparison.outcome === 'improved');
    const [best] = improved;
    if (best === undefined)
        return { tone, label: clause.label, rest: [clause.rest + leftOver(view)] };
    const label = improved.length === 1 ? (words_isSpeed(best.comparison) ? 'Faster:' : 'Better:') : `${improved.length} improved:`;
    const rest = (0,report_phrase/* say */.cv) `${improved.length === 1 ? ' ' : ' most '}${rowWords(best)}; ${lowerFirst(clause.label)}${clause.rest}${leftOver(view)}`;
    return { tone, label, rest };
}
function acceptedHeadline(accepted, view) {
    const [first] = accepted;
    if (first?.accepted === null || first === undefined)
        return { tone: 'good', label: 'Accepted', rest: [] };
    const more = accepted.length > 1 ? `, and ${accepted.length - 1} more` : '';
    return {
        tone: 'good',
        label: 'Accepted',
        rest: (0,report_phrase/* say */.cv) ` by ${(0,report_phrase/* quote */.hD)(first.accepted.by)}: ${acceptedWords(first)}${more}${leftOver(view)}`,
    };
}
/** Regressions first, then what is gone. */
function acceptedRows({ changed, removed, skipped }) {
    return [...changed, ...removed, ...skipped].filter(({ accepted }) => accepted !== null);
}
function acceptedWords(row) {
    return row.comparison.outcome === 'regressed' ? rowWords(row) : (0,report_phrase/* say */.cv) `${(0,report_phrase/* quoteShown */.Ww)(row.shown)} is gone`;
}
function toleratedHeadline(rows, view) {
    return { tone: 'unsure', label: toleratedLabel(rows), rest: (0,report_phrase/* say */.cv) ` ${toleratedWords(rows)}${leftOver(view)}` };
}

// EXTERNAL MODULE: ./lib/report/html/escape.js
var html_escape = __webpack_require__(1759);
;// CONCATENATED MODULE: ./lib/report/html/style.js
/** The style of the HTML page: one column, light or dark as the reader's system is, nothing fetched. */
const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --page: #fff; --line: #d1d9e0; --soft: #f6f8fa;
  --bad: #cf222e; --good: #1a7f37; --unsure: #9a6700; --quiet: #59636e; --shade: #818b9826 }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --page: #0d1117; --line: #3d444d; --soft: #151b23;
    --bad: #ff7b72; --good: #3fb950; --unsure: #d29922; --quiet: #9198a1; --shade: #9198a126 }
}
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif }
h1 { margin: 0 0 .25rem; padding-left: .8rem; border-left: .35rem solid; font-size: 1.5rem; line-height: 1.3; overflow-wrap: anywhere }
h1.bad, h1.broken { border-color: var(--bad) } h1.good { border-color: var(--good) } h1.unsure { border-color: var(--unsure) }
h2, summary { margin: 2rem 0 .5rem; font-size: 1.1rem; font-weight: 600 }
summary { cursor: pointer }
.quiet, caption, th { color: var(--quiet) }
code, pre { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
code { padding: .1em .35em; border-radius: .3em; background: var(--soft); overflow-wrap: anywhere; white-space: break-spaces }
pre { padding: 1rem; border-radius: .4rem; background: var(--soft); overflow-x: auto }
.scroll { overflow-x: auto }
table { border-collapse: collapse; min-width: 60% }
th, td { padding: .4rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; font-weight: 400 }
thead th { font-size: .85rem; vertical-align: bottom; white-space: nowrap }
tbody th { color: inherit; min-width: 11rem }
td { overflow-wrap: anywhere } td:last-child:not(.number) { min-width: 9rem }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.interval { white-space: nowrap; font-variant-numeric: tabular-nums }
td.why { min-width: 16rem }
svg { display: block }
td.bad, .word.bad { color: var(--bad); font-weight: 600 } td.good, .word.good { color: var(--good); font-weight: 600 }
td.unsure, .word.unsure { color: var(--unsure) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem }
dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere }
.notes { padding: .6rem 1rem; border-left: .25rem solid var(--unsure); background: var(--soft) }
.notes p { margin: .25rem 0 }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
`;

;// CONCATENATED MODULE: ./lib/report/bar.js
/** An interval as a bar of text, on a scale of thresholds: zero and the threshold stand in the same
 *  columns in every row, whatever the row's own threshold.
 *
 *  `░░░░│░░░░  ├─●─┤`: what is tolerated is shaded, the interval is drawn over it. The characters are
 *  those of WGL4, which every common monospaced font has in one width; `┊` or `━` would come from a
 *  fallback font and push the row out of line. */
/** Beyond this many thresholds a bar ends in an arrow: one row of ×20 must not flatten the rest. */
const widestSpan = 6;
/** A scale on which these rows can be told apart. */
function barScale(rows, half) {
    const ends = rows.flatMap(({ change, threshold }) => {
        if (change === null || threshold <= 0)
            return [];
        return endsOf(change).map((end) => end / threshold);
    });
    const span = Math.min(widestSpan, Math.max(2, Math.ceil(largestOf(ends))));
    const loose = rows.flatMap(({ change, threshold }) => (change === null || threshold > 0 ? [] : endsOf(change)));
    return { span, half, atZero: largestOf(loose) / span };
}
function endsOf({ low, high, estimate }) {
    return [low, high, estimate].map((end) => (end === null ? 0 : Math.abs(end)));
}
function largestOf(sizes) {
    return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}
/** What one unit of the scale is in this row; 0 where nothing can be drawn. */
function unitOf({ threshold }, { atZero }) {
    return threshold > 0 ? threshold : atZero;
}
/** The bar of one change: 2 × half + 1 characters. `blank` fills the empty cells. */
function intervalBar(row, scale, blank = ' ') {
    const tolerated = row.threshold > 0 ? toleratedCells(scale) : 0;
    const cells = emptyScale(scale, tolerated, blank);
    const unit = unitOf(row, scale);
    if (row.change !== null && unit > 0)
        drawInterval(cells, row.change, unit, tolerated, scale);
    return cells.join('');
}
function emptyScale({ half }, tolerated, blank) {
    return Array.from({ length: 2 * half + 1 }, (_, cell) => {
        const distance = Math.abs(cell - half);
        if (distance === 0)
            return '│';
        return distance <= tolerated ? '░' : blank;
    });
}
function drawInterval(cells, change, unit, tolerated, scale) {
    const { half } = scale;
    const place = (value) => half + cellOf(value / unit, tolerated, scale);
    const last = cells.length - 1;
    const low = change.low === null ? -1 : place(change.low);
    const high = change.high === null ? last + 1 : place(change.high);
    const from = clamp(low, 0, last);
    const to = clamp(high, 0, last);
    for (let cell = from; cell <= to; cell++)
        cells[cell] = cell === half ? '┼' : '─';
    cells[from] = '├';
    cells[to] = '┤';
    cells[clamp(place(change.estimate), 0, last)] = '●';
    // The arrows last: that a bar goes on is more important than where its middle is.
    if (low < 0)
        cells[0] = '◄';
    if (high > last)
        cells[last] = '►';
}
/** Cells from zero. Rounding never carries a value over the edge of the shade, in either direction:
 *  that side is what the row is about. */
function cellOf(thresholds, edge, scale) {
    const cell = Math.round((thresholds / scale.span) * scale.half);
    const size = Math.abs(thresholds) > (edge === 0 ? 0 : 1) ? Math.max(edge + 1, Math.abs(cell)) : Math.min(edge, Math.abs(cell));
    return thresholds < 0 ? -size : size;
}
function toleratedCells({ span, half }) {
    return Math.max(1, Math.round(half / span));
}
function clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}

;// CONCATENATED MODULE: ./lib/report/html/svg.js
/** Intervals as pictures. Pure text; colours come from the page's custom properties (`--bad`, `--good`,
 *  `--unsure`, `--quiet`, `--shade`), with fallbacks that read on white and on black. */



const colours = {
    bad: 'var(--bad,#d1242f)',
    good: 'var(--good,#1a7f37)',
    unsure: 'var(--unsure,#9a6700)',
    quiet: 'var(--quiet,#6e7781)',
    shade: 'var(--shade,#8c959f40)',
};
const width = 240;
const height = 22;
const margin = 8;
/** One scale for rows that stand below each other. */
function plotScale(rows) {
    return barScale(rows, width / 2 - margin);
}
/** One interval on the scale: tolerated range shaded, zero as a line, arrows where it goes on. */
function intervalSvg(row, scale, paint) {
    const label = row.change === null ? 'no interval' : describeChange(row.change, row.threshold);
    const body = row.change === null || unitOf(row, scale) <= 0
        ? ''
        : interval(row.change, unitOf(row, scale), scale, colours[paint]);
    return svg(`${backdrop(scale, row.threshold > 0)}${body}`, label);
}
function describeChange(change, threshold) {
    return `change ${(0,numbers/* signedPercent */.wu)(change.estimate)}, interval ${(0,numbers/* intervalText */.Bt)(change)}, threshold ${(0,model_percent/* percent */.K)(threshold)}`;
}
function svg(body, label) {
    const open = `<svg role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
    return `${open}${body}</svg>`;
}
function place(thresholds, { span, half }) {
    return round(width / 2 + (thresholds / span) * half);
}
function round(value) {
    return Math.round(value * 10) / 10;
}
function backdrop(scale, tolerates) {
    const from = place(-1, scale);
    const shade = !tolerates
        ? ''
        : `<rect x="${from}" y="0" width="${round(place(1, scale) - from)}" height="${height}" fill="${colours.shade}"/>`;
    return `${shade}<path d="M${width / 2} 0V${height}" stroke="${colours.quiet}"/>`;
}
function interval(change, threshold, scale, colour) {
    const middle = height / 2;
    const at = (value, open) => place(value === null ? open : value / threshold, scale);
    const low = Math.max(margin, at(change.low, -2 * scale.span));
    const high = Math.min(width - margin, at(change.high, 2 * scale.span));
    const [from, to] = [Math.min(low, width - margin), Math.max(high, margin)];
    const whiskers = [
        `M${from} ${middle}H${to}`,
        end(change.low, -scale.span * threshold, from, -1),
        end(change.high, scale.span * threshold, to, 1),
    ].join('');
    const line = `<path d="${whiskers}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    const dot = at(change.estimate, 0);
    return dot < 0 || dot > width ? line : `${line}<circle cx="${dot}" cy="${middle}" r="4" fill="${colour}"/>`;
}
/** A cap where the interval ends in the picture, an arrow head where it goes on. */
function end(value, edge, x, direction) {
    const middle = height / 2;
    const goesOn = value === null || (direction === 1 ? value > edge : value < edge);
    if (!goesOn)
        return `M${x} ${middle - 4}V${middle + 4}`;
    const tip = x + direction * 5;
    return `M${x - direction} ${middle - 5}L${tip} ${middle}L${x - direction} ${middle + 5}`;
}
/** The scale's own labels, for the head of a column. `threshold` null where rows differ. */
function axisSvg(scale, threshold) {
    const marks = threshold === 0 ? [0] : [-1, 0, 1];
    const labels = marks.map((at) => {
        const words = at === 0
            ? '0'
            : threshold === null
                ? at < 0
                    ? '−threshold'
                    : 'threshold'
                : (0,numbers/* signedPercent */.wu)(at * threshold).replace('.0', '');
        const anchor = scale.span > 3 && at !== 0 ? (at < 0 ? 'end' : 'start') : 'middle';
        return `<text x="${place(at, scale)}" y="15" text-anchor="${anchor}" font-size="11" fill="currentColor">${words}</text>`;
    });
    return svg(labels.join(''), threshold === null ? 'scale in thresholds' : `scale from minus to plus ${(0,model_percent/* percent */.K)(scale.span * threshold)}`);
}

;// CONCATENATED MODULE: ./lib/report/why/together.js
/** Rows of which the same is told, in one line: what keeps one benchmark from being explained mostly keeps the others, too. */
function toldTogether(rows) {
    const told = new Map();
    for (const { comparison, shown } of rows) {
        const { why, name, metric } = comparison;
        if (why === undefined)
            continue;
        const isDoubtAlone = why.functions.length === 0 && why.search === undefined && why.doubt !== null;
        const key = isDoubtAlone ? JSON.stringify([why.doubt, why.change]) : JSON.stringify([name, metric]);
        const same = told.get(key);
        if (same === undefined)
            told.set(key, { names: [shown], why });
        else
            same.names.push(shown);
    }
    return [...told.values()];
}

// EXTERNAL MODULE: ./lib/report/why/words.js
var words = __webpack_require__(326);
;// CONCATENATED MODULE: ./lib/report/html/why.js
/** Why rows are slower, for the HTML report: no script, nothing fetched. */





/** @param html writes a phrase, escaped. */
function whyHtml({ reach }, { changed }, html) {
    const parts = toldTogether(changed).map(({ names, why }) => {
        const search = why.search === undefined ? '' : `<p>${html((0,words/* searchPhrase */.uC)(why.search))}.</p>`;
        const rows = why.functions.map((one) => {
            const place = (0,report_phrase/* say */.cv) `${(0,report_phrase/* quote */.hD)(one.name)} ${(0,report_phrase/* quote */.hD)(`${one.file}:${one.hot ?? one.line}`)}`;
            const cells = [
                place,
                [(0,numbers/* signedPercent */.wu)(one.change.estimate)],
                [(0,model_percent/* percent */.K)(Math.min(1, one.of))],
                (0,words/* mannerPhrase */.rr)(one),
                (0,words/* touchedPhrase */.QJ)(one),
            ];
            return `<tr>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`;
        });
        const head = ['Function', 'Change', 'Of the slowdown', 'How', '']
            .map((word) => `<th scope="col">${word}</th>`)
            .join('');
        const table = rows.length === 0
            ? ''
            : `<div class="scroll" role="region" aria-label="Functions that take more" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
        const title = (0,report_phrase/* joinPhrases */.Zk)(names.map((name) => [(0,report_phrase/* quote */.hD)(name)]), ', ');
        return `<h3>${html(title)}</h3>\n<p>${html((0,words/* whyPhrase */.y_)(why))}.</p>${search}${table}`;
    });
    const phrase = reach === undefined ? null : (0,words/* reachPhrase */.bL)(reach);
    const reached = phrase === null ? [] : [`<p>${html(phrase)}.</p>`];
    return parts.length + reached.length === 0 ? '' : `<h2>Why</h2>\n${[...parts, ...reached].join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/report/html/html.js
/** The report as one HTML page. Takes a Report, gives a document that fetches nothing and runs nothing:
 *  it may be opened from an artifact or a file. Text from outside is escaped, isolated in direction and
 *  free of invisible characters. */














function renderHtml(report) {
    const view = view_arrange(report);
    const step = next_step_nextStep(report, view);
    const sections = [
        headerHtml(report, view, step),
        notesHtml(report, step),
        changedHtml(view),
        besidesHtml(view),
        whyHtml(report, view, phraseHtml),
        inconclusiveHtml(view),
        oneSideHtml(view),
        comparedHtml(`${(0,numbers/* counted */.hS)(view.counters.length, 'counter')} within the limit`, view.counters, true),
        comparedHtml(`${(0,numbers/* counted */.hS)(view.noWorse.length, 'result')} ${noWorseWords(view.noWorse)}`, view.noWorse, true),
        comparedHtml(`${(0,numbers/* counted */.hS)(view.unchanged.length, 'result')} unchanged`, view.unchanged, true),
        comparedHtml(`${(0,numbers/* counted */.hS)(view.information.length, 'figure')} of the circumstances`, view.information, true),
        methodHtml(report),
        ignoredHtml(report),
        reproduceHtml(report),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,html_escape/* escapeMarkup */.M)((0,report_visible/* visibleWithin */.C9)(verdict_line_verdictLine(report), 200))}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${sections.filter((section) => section !== '').join('\n')}
</main>
</body>
</html>
`;
}
/** Our words: only backticks mean something. */
function wordsHtml(words) {
    return (0,html_escape/* escapeMarkup */.M)(words)
        .replace(/`([^`]+)`/g, '<code>$1</code>')
        .replace(/(\d) (?=%)/g, '$1\u00a0');
}
function quoteHtml({ quote, columns, as }) {
    if (as === 'sentence')
        return `<bdi>${wordsHtml((0,report_visible/* visibleWithin */.C9)(quote, columns))}</bdi>`;
    return nameHtml(quote, columns);
}
function nameHtml(name, columns) {
    return name === '' ? '<i>(empty)</i>' : `<code><bdi>${(0,html_escape/* escapeMarkup */.M)((0,report_visible/* visibleWithin */.C9)(name, columns))}</bdi></code>`;
}
function phraseHtml(phrase) {
    return (0,report_phrase/* render */.XX)(phrase, quoteHtml, wordsHtml);
}
function headerHtml(report, view, step) {
    const { tone, label, rest } = verdict_line_headline(report, view);
    const { change } = report.suite;
    const suite = change === null ? '' : ` Suite as a whole ${(0,numbers/* signedPercent */.wu)(change.estimate)} (${(0,numbers/* intervalText */.Bt)(change)}).`;
    const advice = step === null ? '' : `<p>${phraseHtml(step)}</p>\n`;
    return `<h1 class="${tone}">${(0,html_escape/* escapeMarkup */.M)(label)}${phraseHtml(rest)}</h1>\n${advice}<p class="quiet">${countsText(view)}.${suite}</p>${outputHtml(report)}`;
}
/** What a command that failed printed last. */
function outputHtml({ reasons }) {
    return reasons
        .flatMap((reason) => (reason.code === 'measuring-failed' ? (reason.output ?? []) : []))
        .map((text) => `\n<h2>The last lines of its output</h2>\n<pre>${linesHtml(text)}</pre>`)
        .join('');
}
function linesHtml(text) {
    return (0,html_escape/* escapeMarkup */.M)(text.split('\n').map(report_visible/* visible */.RK).join('\n'));
}
function notesHtml({ notes }, step) {
    const lines = notes.map((note) => next_step_noteBeside(note, step)).map((line) => `<p>${wordsHtml((0,report_visible/* visible */.RK)(line))}</p>`);
    return lines.length === 0 ? '' : `<div class="notes">${lines.join('\n')}</div>`;
}
function paintOf({ comparison, accepted }) {
    if (comparison.outcome === 'regressed')
        return accepted === null ? 'bad' : 'unsure';
    if (comparison.outcome === 'improved')
        return 'good';
    return comparison.outcome === 'unchanged' || comparison.outcome === 'no-worse' ? 'quiet' : 'unsure';
}
/** A table in a region that scrolls by itself on a narrow screen. */
function tableHtml(title, header, rows) {
    const head = `<thead><tr>${header.join('')}</tr></thead>`;
    return `<div class="scroll" role="region" aria-label="${(0,html_escape/* escapeMarkup */.M)(title)}" tabindex="0"><table>${head}<tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}
function th(words, kind = '') {
    return `<th scope="col"${kind === '' ? '' : ` class="${kind}"`}>${words}</th>`;
}
/** Names were made short before, beside each other: none is cut again. */
const whole = Number.POSITIVE_INFINITY;
function nameHeader(row) {
    const metric = row.metric === null ? '' : ` <span class="quiet">${(0,html_escape/* escapeMarkup */.M)((0,report_visible/* visibleWithin */.C9)(row.metric, 40))}</span>`;
    return `<th scope="row">${nameHtml(row.comparison.name === '' ? '' : row.wide, whole)}${metric}</th>`;
}
function figureCells(row) {
    const { comparison } = row;
    const sides = (0,numbers/* sidesText */.In)(comparison);
    const cell = (text) => `<td class="number">${(0,html_escape/* escapeMarkup */.M)((0,report_visible/* visible */.RK)(text))}</td>`;
    const change = `<td class="number ${paintOf(row)}">${(0,numbers/* changeText */.k0)(comparison)}</td>`;
    const interval = `<td class="interval">${comparison.change === null ? '' : (0,numbers/* intervalText */.Bt)(comparison.change)}</td>`;
    return `${cell(sides.base)}${cell(sides.head)}${change}${interval}`;
}
function figureHeader(rows) {
    const scale = plotScale(rows.map(({ comparison }) => comparison));
    const thresholds = new Set(rows.map(({ comparison }) => comparison.threshold));
    const axis = axisSvg(scale, thresholds.size === 1 ? [...thresholds][0] : null);
    return {
        header: [
            th('Benchmark'),
            th('Base', 'number'),
            th('Head', 'number'),
            th('Change', 'number'),
            th('Interval'),
            th(axis),
        ],
        plot: (row) => `<td>${intervalSvg(row.comparison, scale, paintOf(row))}</td>`,
    };
}
function comparedHtml(title, rows, folded) {
    if (rows.length === 0)
        return '';
    const { header, plot } = figureHeader(rows);
    const body = rows.map((row) => `<tr>${nameHeader(row)}${figureCells(row)}${plot(row)}</tr>`);
    return section(title, tableHtml(title, header, body), folded);
}
function section(title, body, folded) {
    return folded ? `<details><summary>${title}</summary>\n${body}</details>` : `<h2>${title}</h2>\n${body}`;
}
function changedHtml({ changed }) {
    if (changed.length === 0)
        return '';
    const { header, plot } = figureHeader(changed);
    const body = changed.map((row) => {
        const words = `<td><span class="word ${paintOf(row)}">${phraseHtml(words_outcomeWords(row.comparison))}</span>${acceptedHtml(row)}${countersHtml(row)}</td>`;
        return `<tr>${nameHeader(row)}${figureCells(row)}${plot(row)}${words}</tr>`;
    });
    const note = directionNote(changed.map(({ comparison }) => comparison));
    const table = tableHtml('Changed', [...header, th('')], body);
    return section('Changed', note === null ? table : `${table}<p class="quiet">${note}</p>`, false);
}
/** What the counts say of a time that changed. */
function countersHtml({ comparison }) {
    const phrase = countersPhrase(comparison);
    return phrase === null ? '' : `<br><span class="quiet">${phraseHtml(phrase)}</span>`;
}
/** Where the counts alone say that something changed. */
function besidesHtml({ besides }) {
    if (besides.length === 0)
        return '';
    const body = besides.map((row) => `<tr>${nameHeader(row)}<td>${phraseHtml(besidesPhrase(row.comparison))}</td></tr>`);
    const title = 'Counted, not timed';
    return section(title, tableHtml(title, [th('Benchmark'), th('What')], body), false);
}
function acceptedHtml({ accepted }) {
    if (accepted === null)
        return '';
    return `, accepted by ${nameHtml(accepted.by, 40)}: <bdi>${(0,html_escape/* escapeMarkup */.M)((0,report_visible/* visibleWithin */.C9)(accepted.because, report_phrase/* room */.eh.message))}</bdi>`;
}
function inconclusiveHtml({ inconclusive }) {
    if (inconclusive.length === 0)
        return '';
    const { header, plot } = figureHeader(inconclusive);
    const body = inconclusive.map((row) => `<tr>${nameHeader(row)}${figureCells(row)}${plot(row)}<td class="why">${phraseHtml(why(row))}</td></tr>`);
    return section('Inconclusive', tableHtml('Inconclusive', [...header, th('Why')], body), false);
}
function why({ comparison, isStored }) {
    if (comparison.doubt === null)
        return ['the interval reaches over the threshold'];
    const { what, advice } = words_explainDoubt(comparison.doubt, comparison, isStored);
    return advice === null ? what : (0,report_phrase/* say */.cv) `${what}; ${advice}`;
}
function oneSideHtml({ failed, removed, added, skipped }) {
    const rows = [...failed, ...removed, ...added, ...skipped];
    if (rows.length === 0)
        return '';
    const body = rows.map((row) => {
        const { comparison } = row;
        const sides = (0,numbers/* sidesText */.In)(comparison);
        const value = comparison.outcome === 'removed' ? `was ${sides.base}` : sides.head;
        const words = comparison.message === undefined
            ? (0,html_escape/* escapeMarkup */.M)((0,report_visible/* visible */.RK)(value))
            : `<bdi>${(0,html_escape/* escapeMarkup */.M)((0,report_visible/* visibleWithin */.C9)(comparison.message, 2000))}</bdi>`;
        return `<tr>${nameHeader(row)}<td>${phraseHtml(words_outcomeWords(comparison))}</td><td>${words}</td></tr>`;
    });
    return section('Not compared', tableHtml('Not compared', [th('Benchmark'), th('What'), th('')], body), false);
}
function methodHtml(report) {
    const facts = methodOf(report).map(({ label, text }) => `<dt>${label}</dt><dd>${phraseHtml(text)}</dd>`);
    return `<h2>How this was measured</h2>\n<dl>${facts.join('\n')}</dl>`;
}
function ignoredHtml({ ignored }) {
    if (ignored.length === 0)
        return '';
    const cell = (text) => `<td><bdi>${(0,html_escape/* escapeMarkup */.M)((0,report_visible/* visibleWithin */.C9)(text, report_phrase/* room */.eh.message))}</bdi></td>`;
    const rows = ignored.map(({ file = '', place = '', text, because }) => `<tr>${[file, place, text, because].map(cell).join('')}</tr>`);
    const title = `${(0,numbers/* counted */.hS)(ignored.length, 'piece')} of the input ignored`;
    return section(title, tableHtml(title, [th('File'), th('Place'), th('Text'), th('Because')], rows), true);
}
function reproduceHtml({ reproduce }) {
    if (reproduce === null)
        return '';
    return `<h2>Reproduce</h2>\n<pre>${linesHtml(reproduce)}</pre>`;
}

// EXTERNAL MODULE: ./lib/report/json/json.js + 1 modules
var json = __webpack_require__(1924);
;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./lib/report/last-runs.js
/** The stored runs before a change, in one small line: whether it is a step, a spike or the end of a drift. */


const heights = '▁▂▃▄▅▆▇█';
/** `▂▁▂▃▂▁ █`: the last runs, oldest first, and apart from them what was measured now: head, and before it base where it
 *  was measured beside head and not taken from those runs. Then the same in words. Null where no runs are known. */
function lastRunsPhrase({ lastRuns, base, head, unit }, isStored) {
    if (lastRuns === undefined || lastRuns.length === 0 || head === null || unit === null)
        return null;
    const now = isStored || base === null ? [head] : [base, head];
    const [low, high] = [Math.min(...lastRuns), Math.max(...lastRuns)];
    const bottom = Math.min(low, ...now);
    const span = Math.max(high, ...now) - bottom;
    const mark = (value) => {
        const share = span > 0 ? (value - bottom) / span : 0;
        return heights[Math.round(share * (heights.length - 1))];
    };
    const [from, to, ...sides] = unitTexts([low, high, ...now], unit);
    const runs = lastRuns.length === 1 ? (0,report_phrase/* say */.cv) `last run ${from}` : (0,report_phrase/* say */.cv) `last ${lastRuns.length} runs ${from} to ${to}`;
    const line = `${lastRuns.map(mark).join('')} ${now.map(mark).join('')}`;
    return sides.length === 1
        ? (0,report_phrase/* say */.cv) `${line} ${runs}, now ${sides[0]}`
        : (0,report_phrase/* say */.cv) `${line} ${runs}, now ${sides[0]} → ${sides[1]}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/escape.js
/** Text from outside inside GitHub's markdown. Everything is shown as code: mentions, references to
 *  issues and commits, and emoji names are not looked for there, and it is what a name looks like best. */

/** Characters that a code span between single backticks carries as they are, in a table too, and that
 *  can't start anything else. `<` is not among them, so that no hidden marker can be
 *  written, nor `$`, which beside a backtick opens a formula. */
const harmless = /^(?! )(?:[\p{L}\p{N}\p{M}\p{Extended_Pictographic} /.,:;()[\]{}=+*'"!?%^@#~…·×µ°−–_-]|\u200d|\ufe0f)*(?<! )$/u;
const rightToLeft = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
/** A name as code, at most `columns` wide, with a note of its length where it was cut far. */
function escape_codeName(name, columns) {
    const shown = (0,report_visible/* visibleWithin */.C9)(name, columns);
    const note = name.length > 2 * columns ? ` (${name.length} characters)` : '';
    return code(shown) + note;
}
/** Text as code. `harmless` text is a plain code span, readable in mails too; other text becomes HTML
 *  in which every ASCII sign is an entity, because a backslash before a pipe or a run of backticks has
 *  no spelling as a code span that all renderers agree on. */
function code(text) {
    const shown = (0,report_visible/* visible */.RK)(text);
    if (shown === '')
        return '*(empty)*';
    if (harmless.test(shown) && !rightToLeft.test(shown))
        return `\`${shown}\``;
    return `<code${rightToLeft.test(shown) ? ' dir="auto"' : ''}>${entities(shown)}</code>`;
}
/** Within raw HTML the linker of mail addresses still looks at text; an empty comment stops it. */
function entities(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (sign) => `${sign === '@' ? '<!-- -->' : ''}&#${sign.charCodeAt(0)};`);
}
/** Words that can stand in running text as they are: no sign that markdown, a mention, a reference or
 *  an address could begin with. */
const plainWord = /^[("“']*[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*[)"”'.,:;!?]*$/u;
const lookedUp = /^(?=.*\d)[0-9a-f]{7,40}\b|gh-\d|www\./i;
/** At the beginning of a text alone. */
const listMark = /^\d+[.)]$/;
/** A sentence from another room, which may quote text from outside: words that are only words stay,
 *  `spans in backticks` and everything else become code. */
function escape_prose(text) {
    return (0,report_visible/* visible */.RK)(text)
        .split(/(`[^`]+`)/)
        .map((part, i) => /^`[^`]+`$/.test(part)
        ? code(part.slice(1, -1))
        : part.replace(/\S+/g, (word, at) => i + at === 0 && listMark.test(word) ? code(word) : proseWord(word)))
        .join('');
}
function proseWord(word) {
    // The others are what stands around a span of code: (`run`). ends a sentence.
    if (/^[–—…−+×%→-]$|^[("“']$|^[)"”'.,:;?]+$/.test(word))
        return word;
    return plainWord.test(word) && !lookedUp.test(word) ? word : code(word);
}
/** A block of code whose fence is longer than any run of backticks inside; control characters but the
 *  newline are made visible. */
function codeBlock(text, language) {
    const lines = text.split('\n').map(report_visible/* visible */.RK).join('\n').replaceAll('<!--', '<\\x21--');
    const longest = Math.max(2, ...Array.from(lines.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** A link to an address of ours, or the words as they are. */
function escape_linkOrWords(place, title) {
    if (!/^https:\/\/[^\s<>()[\]`|\\"]+$/.test(place))
        return escape_prose(place);
    return `[${title}](${place})`;
}
/** Bytes of the text in UTF-8: GitHub counts bytes in some places and characters in others, and the
 *  bytes are the larger number. */
function escape_bytesOf(text) {
    return encoder.encode(text).length;
}
const encoder = new TextEncoder();

;// CONCATENATED MODULE: ./lib/report/markdown/budget.js
/** Fits a document into a budget of bytes by leaving out whole rows and whole sections, never part of
 *  one, and says what was left out. Sections that explain go before rows that bore; the last rows to
 *  go are the worst. */



/** Room for one sentence about what was left out of a section. */
const noteRoom = 60;
/** The head, the sections that fit, and a sentence with everything that didn't. */
function fitSections(head, sections, budget, elsewhere) {
    const text = (kept) => assemble(head, sections, kept, elsewhere);
    const whole = text(sections.map((section) => Math.max(1, section.rows.length)));
    if (escape_bytesOf(whole) <= budget)
        return whole;
    return text(chooseRows(head, sections, budget, elsewhere));
}
/** How many rows of each section are kept; 0 leaves the section out. A section without rows counts as
 *  having one. Once rows are left out of a section, no duller row takes the room that is left. */
function chooseRows(head, sections, budget, elsewhere) {
    const kept = sections.map(() => 0);
    let left = budget - escape_bytesOf(head) - escape_bytesOf(elsewhere) - 4 - noteRoom * (sections.length + 1);
    let isCut = false;
    const order = sections.map((_, index) => index).toSorted((a, b) => sections[a].rank - sections[b].rank);
    for (const index of order) {
        const { open, rows, close } = sections[index];
        const sizes = rows.length === 0 ? [0] : rows.map((row) => escape_bytesOf(row) + 1);
        const frame = escape_bytesOf(open) + escape_bytesOf(close) + 4;
        const count = isCut && rows.length > 0 ? 0 : (0,report_visible/* takeWithin */.Dh)(sizes, left - frame);
        if (rows.length > 0 && (left < frame || count < rows.length))
            isCut = true;
        if (left < frame || count === 0)
            continue;
        kept[index] = count;
        left -= frame + sizes.slice(0, count).reduce((sum, size) => sum + size, 0);
    }
    return kept;
}
function assemble(head, sections, kept, elsewhere) {
    const left = new Map();
    const parts = sections.flatMap(({ open, rows, close, noun }, index) => {
        const count = kept[index] ?? 0;
        const all = Math.max(1, rows.length);
        if (count < all)
            left.set(noun, (left.get(noun) ?? 0) + rows.length - count);
        return count === 0 ? [] : [[open, ...rows.slice(0, count), close].filter((line) => line !== '').join('\n')];
    });
    const words = Array.from(left, ([noun, count]) => (count === 0 ? noun : `${(0,numbers/* wholeText */.r0)(count)} ${noun}`));
    const note = words.length === 0 ? '' : `Left out to fit: ${words.join(', ')}. ${elsewhere}`;
    return `${[head, ...parts, note].filter((part) => part !== '').join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/why.js
/** Why rows are slower, below the table of what changed: one sentence for each, the functions in a fold, with links to
 *  their lines at head's commit. */








/** @param sources address of head's files; null where nobody can look at them. */
function whySections(report, { changed }, sources) {
    const rows = toldTogether(changed).map(({ names, why }) => `- Why ${names.map((name) => escape_codeName(name, 80)).join(', ')}: ${whyText(why)}`);
    const functions = changed.flatMap(({ comparison: { why }, shown }) => (why?.functions ?? []).map((one) => culpritRow(shown, one, sources)));
    return [
        ...(rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 2, noun: 'explained' }]),
        ...(functions.length === 0
            ? []
            : [
                {
                    open: `<details><summary>Functions that take more</summary>\n\n${header}`,
                    rows: functions,
                    close: '\n</details>',
                    rank: 4,
                    noun: 'functions',
                },
            ]),
        ...reachSection(report),
    ];
}
const header = '| Benchmark | Function | Change | Of the slowdown | How | This change |\n|---|---|--:|--:|---|---|';
function reachSection({ reach }) {
    const phrase = reach === undefined ? null : (0,words/* reachPhrase */.bL)(reach);
    return phrase === null
        ? []
        : [{ open: '', rows: [`<sub>${markdown(phrase)}</sub>`], close: '', rank: 3, noun: 'reached' }];
}
function whyText(why) {
    const search = why.search === undefined ? '' : `. ${capital(markdown((0,words/* searchPhrase */.uC)(why.search)))}`;
    return `${markdown((0,words/* whyPhrase */.y_)(why))}${search}.`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function markdown(phrase) {
    return (0,report_phrase/* render */.XX)(phrase, ({ quote, columns, as }) => (as === 'sentence' ? escape_prose((0,report_visible/* visibleWithin */.C9)(quote, columns)) : escape_codeName(quote, columns)), (words) => words);
}
function culpritRow(benchmark, one, sources) {
    const cells = [
        escape_codeName(benchmark, 60),
        linked(one, one.hot, sources),
        (0,numbers/* signedPercent */.wu)(one.change.estimate),
        (0,model_percent/* percent */.K)(Math.min(1, one.of)),
        markdown((0,words/* mannerPhrase */.rr)(one)),
        markdown((0,words/* touchedPhrase */.QJ)(one)),
    ];
    // A bar within code ends a cell all the same.
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
function linked({ name, file, line }, hot, sources) {
    const words = escape_codeName(name, 60);
    if (sources === null)
        return `${words} ${escape_codeName(`${file}:${hot ?? line}`, 80)}`;
    return `[${words}](${lineLink({ file, line: hot ?? line }, sources)})`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/markdown.js
/** The report as GitHub-flavoured markdown, for the pull-request comment and the step summary. Takes a
 *  Report, gives text under a budget of bytes; every text from outside is shown as code. The first line
 *  is the verdict; what a reviewer needs comes before the first fold. */



















/** Bytes (UTF-8) that fit each place, with room for a marker. A comment may have 65,536 characters, a
 *  check's summary 65,535, a step summary 1 MiB. */
const markdown_budgets = { comment: 60_000, checkSummary: 60_000, stepSummary: 1_000_000 };
/** Under this the verdict itself may not fit. */
const markdown_smallestBudget = 2000;
/** From here on there is room for rows beside the explanations. */
const roomyBudget = 10_000;
function markdown_renderMarkdown(report, options) {
    if (options.budget < markdown_smallestBudget)
        throw new RangeError(`a markdown budget must be at least ${markdown_smallestBudget} bytes`);
    const sources = sourcesOf(report, options.fullReport);
    const view = view_arrange(report, sources);
    const step = next_step_nextStep(report, view, options.accepting);
    const advice = step === null || options.advice === false ? [] : [`👉 ${markdownOf(step)}`];
    const head = [verdictText(verdict_line_headline(report, view)), ...advice, overviewText(report, view)]
        .filter((line) => line !== '<sub></sub>')
        .join('\n\n');
    // Where everything fits but the dullest rows, explanations go before rows; where little fits, rows do.
    const explain = options.budget >= roomyBudget ? 1 : 8;
    const sections = [
        ...outputSection(report),
        ...changedSections(view),
        ...countedSection(view),
        ...lastRunsSection(view),
        ...whySections(report, view, sources),
        ...acceptedSection(view),
        ...warningSection(report, step),
        inconclusiveSection(report, view),
        otherSection(report, view),
        counterSection(view),
        ...quietSections(view),
        methodSection(report, step, explain),
        ...reproduceSection(report, explain),
    ].filter((section) => section !== null);
    return fitSections(head, sections, options.budget, elsewhereText(options.fullReport));
}
/** What to do next, null where nothing is to be done: markdown. */
function markdown_adviceOf(report, { accepting, fullReport }) {
    const step = nextStep(report, arrange(report, sourcesOf(report, fullReport)), accepting);
    return step === null ? null : markdownOf(step);
}
/** The run and the files are of one repository: `https://github.com/owner/name/actions/runs/7`. */
function sourcesOf({ head }, run) {
    const repository = /^(https:\/\/[^\s<>()[\]`|\\"?#]+)\/actions\/runs\/\d+/.exec(run ?? '')?.[1];
    return repository === undefined || head.commit === null ? null : `${repository}/blob/${head.commit}`;
}
function elsewhereText(place) {
    if (place === undefined)
        return 'The JSON report has everything.';
    return `Everything: ${escape_linkOrWords(place, 'full report')}.`;
}
const markdown_toneMarks = {
    good: '🟢',
    bad: '🔴',
    unsure: '🟡',
    broken: '❌',
};
function verdictText({ tone, label, rest }) {
    return `${markdown_toneMarks[tone]} **${label}**${markdownOf(rest)}`;
}
function markdownOf(phrase) {
    return (0,report_phrase/* render */.XX)(phrase, quotedText, (words) => words.replace(/(\d) (?=%)/g, '$1\u00a0'));
}
function quotedText({ quote, columns, as }) {
    return as === 'sentence' ? escape_prose((0,report_visible/* visibleWithin */.C9)(quote, columns)) : escape_codeName(quote, columns);
}
/** Counts, the suite as a whole, and which commits: one grey line. */
function overviewText(report, view) {
    const { change } = report.suite;
    const suite = change === null ? [] : [`suite ${(0,numbers/* signedPercent */.wu)(change.estimate)} (${(0,numbers/* intervalText */.Bt)(change)})`];
    const [base, head] = [shortCommit(report.base), shortCommit(report.head)];
    const commits = base === null || head === null ? [] : [`${code(base)} → ${code(head)}`];
    // Of a suite that broke, it says nothing that there are none.
    const counts = report.benchmarks.length === 0 ? [] : [countsText(view)];
    return `<sub>${[...counts, ...suite, ...commits].join(' · ')}</sub>`;
}
/** Cells on each side of zero: with names of two lines, a table so has the width of a comment. */
const barHalf = 7;
/** Header and delimiter as `open`, one string per row: rows can then be dropped one by one. */
function tableParts(header, align, rows) {
    const lines = markdownTable([header, ...rows].map((cells) => [...cells]), { align: [...align], alignDelimiters: false }).split('\n');
    return { open: lines.slice(0, 2).join('\n'), rows: lines.slice(2) };
}
/** Both sides for a table. A unit without a base is the tool's own word: text from outside. */
function sideCells({ comparison }) {
    const { base, head } = (0,numbers/* sidesText */.In)(comparison);
    const units = [comparison.unit, ...(comparison.also ?? []).map(({ unit }) => unit)];
    const safe = units.every(numbers/* isBaseUnit */.GR) ? figure : escape_prose;
    return { base: safe(base), head: safe(head) };
}
/** Spaces inside figures don't break. */
function figure(text) {
    return text.replaceAll(' ', '\u00a0');
}
function rowMark({ comparison, accepted, blocks }) {
    if (comparison.outcome === 'regressed')
        return accepted !== null ? '☑️' : blocks ? '🔴' : '🟠';
    return comparison.outcome === 'improved' ? '🟢' : '🔵';
}
function shownName({ comparison: { name }, shown }) {
    if (name === '')
        return code('');
    return `${code(shown)}${name.length > 2 * report_phrase/* room */.eh.name ? ` (${name.length} characters)` : ''}`;
}
function nameCell(row, mark = '') {
    const words = shownName(row);
    const name = row.link === null ? words : `[${words}](${row.link})`;
    const metric = row.metric === null ? '' : ` ${escape_prose(row.metric)}`;
    return `${mark === '' ? '' : `${mark}\u00a0`}${name}${metric}`;
}
function barTitle(rows) {
    const thresholds = new Set(rows.map(({ comparison }) => comparison.threshold));
    return thresholds.size === 1 ? `░ ±${figure((0,model_percent/* percent */.K)([...thresholds][0]))}` : '░ threshold';
}
const comparedAlign = ['l', 'r', 'r', 'r', 'l', 'l'];
/** The change stands beside the name: a narrow screen shows the first columns, and the rest by sliding. */
function comparedTable(rows, mark, strong, scaled = rows) {
    const scale = barScale(scaled.map(({ comparison }) => comparison), barHalf);
    const header = ['Benchmark', 'Change', 'Base', 'Head', 'Interval', barTitle(rows)];
    return tableParts(header, comparedAlign, rows.map((row) => {
        const { comparison } = row;
        const sides = sideCells(row);
        const change = figure((0,numbers/* changeText */.k0)(comparison));
        return [
            nameCell(row, mark(row)),
            strong ? `**${change}**` : change,
            sides.base,
            sides.head,
            comparison.change === null ? '' : figure((0,numbers/* intervalText */.Bt)(comparison.change)),
            `\`${intervalBar(comparison, scale, '\u00a0')}\``,
        ];
    }));
}
/** More rows than this are no longer read one by one. */
const mostOpen = 20;
/** The worst rows stand open; where there are many, the rest is folded. */
function changedSections({ changed }) {
    if (changed.length === 0)
        return [];
    const note = directionNote(changed.map(({ comparison }) => comparison));
    const close = note === null ? '' : `\n<sub>${note}</sub>`;
    // A fold for a few rows would hide more than it saves.
    const open = changed.length <= mostOpen * 1.25 ? changed : changed.slice(0, mostOpen);
    const shown = { ...comparedTable(open, rowMark, true, changed), close, rank: 2, noun: 'changed' };
    if (open.length === changed.length)
        return [shown];
    const rest = changed.slice(open.length);
    const table = comparedTable(rest, rowMark, true, changed);
    const fold = folded(`${(0,numbers/* wholeText */.r0)(rest.length)} more changed`, table.open);
    return [shown, { open: fold, rows: table.rows, close: foldEnd, rank: 3, noun: 'changed' }];
}
/** What the counts say of times that changed, more work or the same, and where they alone say that something did. */
function countedSection({ changed, besides }) {
    const line = (row, phrase) => `- ${shownName(row)}: ${markdownOf(phrase)}`;
    const rows = changed.slice(0, mostOpen).flatMap((row) => {
        const phrase = countersPhrase(row.comparison);
        return phrase === null ? [] : [line(row, phrase)];
    });
    rows.push(...besides.slice(0, mostOpen).map((row) => line(row, besidesPhrase(row.comparison))));
    return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 3, noun: 'with counts' }];
}
/** Where a history is at hand: what the last runs had, below what changed. */
function lastRunsSection({ changed }) {
    const rows = changed.slice(0, mostOpen).flatMap((row) => {
        const phrase = lastRunsPhrase(row.comparison, row.isStored);
        const { chart } = row.comparison;
        const link = chart === undefined ? '' : ` · ${escape_linkOrWords(chart, 'chart')}`;
        return phrase === null ? [] : [`- ${shownName(row)}: ${markdownOf(phrase)}${link}`];
    });
    return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 4, noun: 'with their last runs' }];
}
function acceptedSection(view) {
    const rows = acceptedRows(view).flatMap(({ shown, accepted }) => {
        if (accepted === null)
            return [];
        return [`- ☑️ ${code(shown)} accepted by ${escape_codeName(accepted.by, 40)}: ${escape_codeName(accepted.because, report_phrase/* room */.eh.message)}`];
    });
    return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 2, noun: 'accepted' }];
}
function noteText(note, step) {
    return escape_prose(next_step_noteBeside(note, step));
}
function warningSection(report, step) {
    const warnings = report.notes.filter((note) => (0,notes/* noteWords */.eR)(note).level === 'warning');
    const rows = warnings.map((note) => `- ⚠️ ${noteText(note, step)}`);
    return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 0, noun: 'warnings' }];
}
/** What a command that failed printed last, open: it is what somebody looks for. */
function outputSection({ reasons }) {
    return reasons.flatMap((reason) => {
        if (reason.code !== 'measuring-failed' || reason.output === undefined)
            return [];
        const open = `The last lines of its output:\n\n${codeBlock(reason.output, 'text')}`;
        return [{ open, rows: [], close: '', rank: 0, noun: 'output' }];
    });
}
/** A folded section; the title is ours alone. The empty lines end the HTML, so that markdown goes on. */
function folded(title, open, unfold = false) {
    return `<details${unfold ? ' open' : ''}><summary>${title}</summary>\n${open === '' ? '' : `\n${open}`}`;
}
const foldEnd = '\n</details>';
/** A list, not a table: the reason is a sentence, and a column of sentences is squeezed to a word's
 *  width on a narrow screen. The bars come first, so that they line up all the same. */
function inconclusiveSection(report, { inconclusive }) {
    if (inconclusive.length === 0)
        return null;
    const scale = barScale(inconclusive.map(({ comparison }) => comparison), barHalf);
    const rows = inconclusive.map((row) => {
        const { change, doubt } = row.comparison;
        // The second line of the report says why, for all of them.
        if (doubt?.code === 'no-baseline')
            return `- ${nameCell(row)} ${sideCells(row).head}`;
        const size = change === null ? '' : ` ${figure((0,numbers/* signedPercent */.wu)(change.estimate))} (${figure((0,numbers/* intervalText */.Bt)(change))})`;
        return `- \`${intervalBar(row.comparison, scale, '\u00a0')}\` ${nameCell(row)}${size}: ${markdownOf(markdown_whyText(row))}`;
    });
    const isMeasured = inconclusive.every(({ comparison: { doubt } }) => doubt?.code === 'no-baseline');
    const title = `${(0,numbers/* wholeText */.r0)(inconclusive.length)} ${isMeasured ? 'measured, with nothing to compare with' : 'inconclusive'}`;
    const open = folded(title, '', report.verdict === 'inconclusive' && !isMeasured);
    return { open, rows, close: foldEnd, rank: 4, noun: 'inconclusive' };
}
function markdown_whyText({ comparison, isStored }) {
    if (comparison.doubt === null)
        return ['the interval reaches over the threshold'];
    const { what, advice } = words_explainDoubt(comparison.doubt, comparison, isStored);
    return advice === null ? what : (0,report_phrase/* say */.cv) `${what}; ${advice}`;
}
function otherSection(report, { failed, removed, added, skipped }) {
    const rows = [...failed, ...removed, ...added, ...skipped];
    if (rows.length === 0)
        return null;
    const table = tableParts(['Benchmark', 'What', ''], ['l', 'l', 'l'], rows.map((row) => [nameCell(row), markdownOf(words_outcomeWords(row.comparison)), oneSideText(row)]));
    const counts = [
        [failed, 'failed'],
        [removed, 'removed'],
        [added, 'new'],
        [skipped, 'skipped'],
    ];
    const title = counts
        .flatMap(([some, word]) => (some.length === 0 ? [] : [`${(0,numbers/* wholeText */.r0)(some.length)} ${word}`]))
        .join(', ');
    const blocking = report.reasons.some(({ code: reason }) => reason === 'missing' || reason === 'failed');
    return {
        open: folded(title, table.open, blocking),
        rows: table.rows,
        close: foldEnd,
        rank: 5,
        noun: 'of one side only',
    };
}
function oneSideText(row) {
    const { comparison } = row;
    if (comparison.message !== undefined)
        return escape_codeName(comparison.message, report_phrase/* room */.eh.message);
    const sides = sideCells(row);
    if (comparison.outcome === 'removed')
        return comparison.base === null ? '' : `was ${sides.base}`;
    return comparison.head === null ? '' : sides.head;
}
function counterSection({ counters }) {
    if (counters.length === 0)
        return null;
    const table = tableParts(['Benchmark', 'Counter', 'Base', 'Head'], ['l', 'l', 'r', 'r'], counters.map((row) => {
        const sides = sideCells(row);
        return [shownName(row), counterText(row), sides.base, sides.head];
    }));
    const title = `${(0,numbers/* counted */.hS)(counters.length, 'counter')} within the limit`;
    return {
        open: folded(title, table.open),
        rows: table.rows,
        close: foldEnd,
        rank: 6,
        noun: 'counters within the limit',
    };
}
/** `instructions +2 %`, `allocations the same`. */
function counterText({ comparison }) {
    const name = comparison.metric === null ? '' : `${escape_prose(comparison.metric)} `;
    const { change } = comparison;
    return change === null || change.estimate === 0
        ? `${name}the same`
        : `${name}${figure((0,numbers/* signedPercent */.wu)(change.estimate))}`;
}
/** A folded table of rows that ask for nothing. */
function quietSection(rows, title, noun, rank) {
    if (rows.length === 0)
        return [];
    const table = comparedTable(rows, () => '', false);
    return [{ open: folded(title, table.open), rows: table.rows, close: foldEnd, rank, noun }];
}
function quietSections({ noWorse, unchanged, information }) {
    const noSlower = noWorseWords(noWorse);
    // Of the circumstances nothing is tested or gated.
    const figures = `${(0,numbers/* counted */.hS)(information.length, 'figure')} of the circumstances, not gated`;
    return [
        ...quietSection(noWorse, `${(0,numbers/* wholeText */.r0)(noWorse.length)} ${noSlower}`, noSlower, 7),
        ...quietSection(unchanged, `${(0,numbers/* wholeText */.r0)(unchanged.length)} unchanged`, 'unchanged', 7),
        ...quietSection(information, figures, 'of the circumstances', 8),
    ];
}
function methodSection(report, step, rank) {
    const facts = methodOf(report).map(({ label, text }) => `- **${label}:** ${markdownOf(text)}`);
    const remarks = report.notes.filter((note) => (0,notes/* noteWords */.eR)(note).level === 'notice');
    const notices = remarks.map((note) => `- ${noteText(note, step)}`);
    const ignored = report.ignored.length === 0 ? [] : [`- **Ignored:** ${ignoredText(report)}`];
    const { plan } = report;
    const time = plan.seconds === 0
        ? ''
        : plan.pairing === 'stored'
            ? `: against ${(0,numbers/* counted */.hS)(plan.rounds, 'stored run')}`
            : `: ${(0,numbers/* counted */.hS)(plan.rounds, measuredNoun(plan))} in ${(0,duration/* durationText */.S)(plan.seconds)}`;
    const body = [...facts, ...ignored, ...notices].join('\n');
    return {
        open: `${folded(`How this was measured${time}`, body)}\n${foldEnd}`,
        rows: [],
        close: '',
        rank,
        noun: 'how it was measured',
    };
}
/** The first few pieces of input that were no benchmark, and how many more. */
function ignoredText({ ignored }) {
    const shown = ignored.slice(0, 3).map(({ text, because }) => `${escape_codeName(text, report_phrase/* room */.eh.name)} (${escape_prose(because)})`);
    const more = ignored.length > shown.length ? ` and ${(0,numbers/* wholeText */.r0)(ignored.length - shown.length)} more` : '';
    return `${shown.join(', ')}${more}`;
}
function reproduceSection({ reproduce }, rank) {
    if (reproduce === null)
        return [];
    const body = `${folded('Reproduce', codeBlock(reproduce, 'sh'))}\n${foldEnd}`;
    return [{ open: body, rows: [], close: '', rank, noun: 'the command that reproduces it' }];
}

// EXTERNAL MODULE: ./lib/report/why/terminal.js
var terminal = __webpack_require__(5563);
;// CONCATENATED MODULE: ./lib/report/terminal/layout.js
/** Which columns a table has at a given width: first the bar gives way, then the name, then the table
 *  becomes a list. */

const bars = [25, 19, 15, 11, 0];
/** A name cut below this says too little. */
const leastName = 20;
const gap = 2;
const mark = 2;
/** The widest layout in which every name is whole, else one that cuts names, else null. */
function chooseLayout(rows, width) {
    const widest = (key, title) => rows.reduce((most, row) => Math.max(most, (0,report_visible/* columnsOf */.PL)(row[key])), title.length);
    const fixed = {
        base: widest('base', 'base'),
        head: widest('head', 'head'),
        change: widest('change', 'change'),
        interval: widest('interval', 'interval'),
    };
    const name = widest('name', '');
    const rest = width - mark - fixed.base - fixed.head - fixed.change - fixed.interval - 4 * gap;
    const left = (bar) => rest - (bar === 0 ? 0 : bar + gap);
    const whole = bars.find((bar) => left(bar) >= name);
    if (whole !== undefined)
        return { ...fixed, name, bar: whole };
    const cut = [11, 0].find((bar) => left(bar) >= leastName);
    return cut === undefined ? null : { ...fixed, name: Math.min(name, left(cut)), bar: cut };
}

// EXTERNAL MODULE: ./lib/report/terminal/text.js
var terminal_text = __webpack_require__(9720);
;// CONCATENATED MODULE: ./lib/report/terminal/terminal.js
/** The report for a terminal. Takes a Report and the terminal's width, gives lines that fit it (all but
 *  the command to copy); control characters in names are written out. The first line is the verdict. */
















/** Rows of one kind before the rest is only counted. */
const mostChanged = 50;
const mostOthers = 10;
function renderTerminal(report, options) {
    const screen = { width: Math.min(200, Math.max(40, Math.floor(options.width) || 80)), paint: (0,terminal_text/* palette */.MF)(options.colour) };
    const view = view_arrange(report);
    const blocks = [
        verdictLines(verdict_line_headline(report, view), screen),
        outputLines(report, screen),
        changedLines(view, screen),
        besidesLines(view, screen),
        acceptedLines(view, screen),
        inconclusiveLines(view, screen),
        oneSideLines(view, screen),
        noteLines(report, view, screen),
        report.reach === undefined ? [] : (0,terminal/* reachLines */.l9)(report.reach, screen.width),
        (0,terminal_text/* wrapText */.C1)(`${countsText(view)}.${doubtText(view)}${suiteText(report)}${informationText(view)}`, screen.width),
        methodLines(report, screen),
        reproduceLines(report, screen),
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(lineOf).join('\n'));
    return `${text.join('\n\n')}\n`;
}
/** Where a line was broken, a word may have come to its start that a runner would take for a command. */
function lineOf(line) {
    return line.trimEnd().replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function plain(phrase) {
    return (0,report_phrase/* render */.XX)(phrase, ({ quote, columns }) => (0,report_visible/* visibleWithin */.C9)(quote, columns));
}
const terminal_toneMarks = { good: '✓', bad: '✗', unsure: '~', broken: '✗' };
function verdictLines({ tone, label, rest }, { width, paint }) {
    const colour = { good: paint.good, bad: paint.bad, unsure: paint.unsure, broken: paint.bad }[tone];
    const lines = (0,terminal_text/* wrapText */.C1)(`${label}${plain(rest)}`, width, `${terminal_toneMarks[tone]} `, '  ');
    return lines.map((line) => paint.strong(colour(line)));
}
function rowPaint({ comparison, blocks }, paint) {
    if (comparison.outcome === 'improved')
        return { mark: '✓', colour: paint.good };
    if (comparison.outcome === 'regressed')
        return blocks ? { mark: '✗', colour: paint.bad } : { mark: '!', colour: paint.unsure };
    return { mark: '~', colour: paint.unsure };
}
/** Columns. */
const mostOfSide = 30;
function figuresOf(row) {
    const { comparison, metric, wide: name } = row;
    const all = (0,numbers/* sidesText */.In)(comparison);
    // The same finding in other units has to leave room for its own.
    const fits = (0,report_visible/* columnsOf */.PL)(all.base) <= mostOfSide && (0,report_visible/* columnsOf */.PL)(all.head) <= mostOfSide;
    const sides = fits ? all : (0,numbers/* sidesText */.In)({ ...comparison, also: [] });
    return {
        name: metric === null ? name : `${name} ${(0,report_visible/* visibleWithin */.C9)(metric, 30)}`,
        base: (0,report_visible/* visibleWithin */.C9)(sides.base, mostOfSide),
        head: (0,report_visible/* visibleWithin */.C9)(sides.head, mostOfSide),
        change: (0,numbers/* changeText */.k0)(comparison),
        interval: comparison.change === null ? '' : (0,numbers/* intervalText */.Bt)(comparison.change),
    };
}
function changedLines({ changed }, screen) {
    if (changed.length === 0)
        return [];
    const shown = changed.slice(0, mostChanged);
    const note = directionNote(shown.map(({ comparison }) => comparison));
    return [
        ...tableLines(shown, screen),
        ...toldTogether(shown).flatMap((told) => (0,terminal/* explainedLines */.yM)(told, screen.width)),
        ...(changed.length > shown.length ? [`  … and ${(0,numbers/* wholeText */.r0)(changed.length - shown.length)} more`] : []),
        ...(note === null ? [] : (0,terminal_text/* wrapText */.C1)(note, screen.width, '  ').map(screen.paint.quiet)),
    ];
}
/** Where the counts alone say that something changed. */
function besidesLines({ besides }, { width, paint }) {
    const shown = besides.slice(0, mostOthers);
    const rest = besides.length - shown.length;
    return [
        ...shown.flatMap((row) => (0,terminal_text/* wrapText */.C1)(`${row.wide}: ${plain(besidesPhrase(row.comparison))}`, width, '~ ', '    ')),
        ...(rest > 0 ? [`  … and ${(0,numbers/* wholeText */.r0)(rest)} more`] : []),
    ].map(paint.quiet);
}
function tableLines(rows, screen) {
    const whole = rows.map(figuresOf);
    const layout = chooseLayout(whole, screen.width);
    const names = (0,report_visible/* tellApart */.us)(whole.map(({ name }) => name), layout?.name ?? screen.width - 2);
    const figures = whole.map((texts, i) => ({ ...texts, name: names[i] }));
    if (layout === null)
        return rows.flatMap((row, index) => stackedLines(row, figures[index], screen));
    const scale = layout.bar === 0
        ? null
        : barScale(rows.map(({ comparison }) => comparison), (layout.bar - 1) / 2);
    const bar = (row) => (scale === null ? '' : `  ${intervalBar(row.comparison, scale)}`);
    return [
        headerLine(layout, screen),
        ...rows.flatMap((row, index) => [
            flatLine(row, figures[index], layout, bar(row), screen),
            ...countedLines(row, screen),
        ]),
    ];
}
function headerLine(layout, { paint }) {
    const cells = [
        (0,terminal_text/* padRight */.M7)('', layout.name),
        (0,terminal_text/* padLeft */.Ho)('base', layout.base),
        (0,terminal_text/* padLeft */.Ho)('head', layout.head),
        (0,terminal_text/* padLeft */.Ho)('change', layout.change),
        (0,terminal_text/* padRight */.M7)('interval', layout.interval),
    ];
    return paint.quiet(`  ${cells.join('  ')}${layout.bar === 0 ? '' : '  ░ threshold'.slice(0, layout.bar + 2)}`);
}
function flatLine(row, figures, layout, bar, { paint }) {
    const { mark, colour } = rowPaint(row, paint);
    const name = (0,terminal_text/* padRight */.M7)(figures.name, layout.name);
    const sides = `${(0,terminal_text/* padLeft */.Ho)(figures.base, layout.base)}  ${(0,terminal_text/* padLeft */.Ho)(figures.head, layout.head)}`;
    const change = colour((0,terminal_text/* padLeft */.Ho)(figures.change, layout.change));
    return `${colour(mark)} ${name}  ${sides}  ${change}  ${(0,terminal_text/* padRight */.M7)(figures.interval, layout.interval)}${bar}`;
}
/** What the counts say of a time that changed. */
function countedLines({ comparison }, { width, paint }) {
    const counted = countersPhrase(comparison);
    return counted === null ? [] : (0,terminal_text/* wrapText */.C1)(plain(counted), width, '    ').map(paint.quiet);
}
/** Two or three lines per row, where one is too narrow. */
function stackedLines(row, figures, { width, paint }) {
    const { mark, colour } = rowPaint(row, paint);
    const sides = `${figures.base} → ${figures.head}`;
    const together = `  ${sides}  ${figures.change}  ${figures.interval}`;
    const name = `${colour(mark)} ${figures.name}`;
    if ((0,report_visible/* columnsOf */.PL)(together) <= width)
        return [name, `  ${sides}  ${colour(figures.change)}  ${figures.interval}`];
    return [name, ...(0,terminal_text/* wrapText */.C1)(sides, width, '  '), `  ${colour(figures.change)}  ${figures.interval}`];
}
function acceptedLines(view, { width }) {
    return acceptedRows(view).flatMap(({ shown: name, accepted }) => {
        if (accepted === null)
            return [];
        const [by, because] = [(0,report_visible/* visibleWithin */.C9)(accepted.by, 40), (0,report_visible/* visibleWithin */.C9)(accepted.because, 300)];
        return (0,terminal_text/* wrapText */.C1)(`${name} accepted by ${by}: ${because}`, width, '  ', '    ');
    });
}
function inconclusiveLines({ inconclusive }, { width, paint }) {
    const shown = inconclusive.slice(0, mostOthers);
    const lines = shown.flatMap((row) => {
        const { change, doubt } = row.comparison;
        const size = change === null ? '' : ` ${(0,numbers/* signedPercent */.wu)(change.estimate)} (${(0,numbers/* intervalText */.Bt)(change)})`;
        const why = doubt === null ? (0,report_phrase/* say */.cv) `the interval reaches over the threshold` : whyPhrase(row);
        const metric = row.metric === null ? '' : ` ${(0,report_visible/* visibleWithin */.C9)(row.metric, 30)}`;
        const [first, ...rest] = (0,terminal_text/* wrapText */.C1)(`${row.shown}${metric}${size}: ${plain(why)}`, width, '~ ', '    ');
        return [`${paint.unsure('~')}${first.slice(1)}`, ...rest];
    });
    const more = inconclusive.length - shown.length;
    return more > 0 ? [...lines, `  … and ${(0,numbers/* wholeText */.r0)(more)} more inconclusive`] : lines;
}
function whyPhrase({ comparison, isStored }) {
    const { what, advice } = words_explainDoubt(comparison.doubt, comparison, isStored);
    return advice === null ? what : (0,report_phrase/* say */.cv) `${what}; ${advice}`;
}
function oneSideLines({ failed, removed, added, skipped }, screen) {
    return [failed, removed, added, skipped].flatMap((rows) => {
        const lines = rows.slice(0, mostOthers).flatMap((row) => oneSideLine(row, screen));
        const more = rows.length - mostOthers;
        const word = rows[0]?.comparison.outcome === 'added' ? 'new' : rows[0]?.comparison.outcome;
        return more > 0 ? [...lines, `  … and ${(0,numbers/* wholeText */.r0)(more)} more ${word}`] : lines;
    });
}
const oneSideMarks = { failed: '✗', removed: '-', added: '+', skipped: '·' };
function oneSideLine({ comparison, shown: name }, { width, paint }) {
    const mark = oneSideMarks[comparison.outcome] ?? '·';
    const message = comparison.message === undefined ? '' : `: ${(0,report_visible/* visibleWithin */.C9)(comparison.message, 300)}`;
    const [first, ...rest] = (0,terminal_text/* wrapText */.C1)(`${name} ${plain(words_outcomeWords(comparison))}${message}`, width, `${mark} `, '    ');
    return [comparison.outcome === 'failed' ? `${paint.bad(mark)}${first.slice(mark.length)}` : first, ...rest];
}
/** What a command that failed printed last. */
function outputLines({ reasons }, { paint }) {
    return reasons.flatMap((reason) => {
        if (reason.code !== 'measuring-failed' || reason.output === undefined)
            return [];
        return [
            'The last lines of its output',
            ...reason.output.split('\n').map((line) => paint.quiet(`  ${(0,report_visible/* visible */.RK)(line)}`)),
        ];
    });
}
function noteLines(report, view, { width, paint }) {
    const step = next_step_nextStep(report, view);
    const lines = [
        ...(step === null ? [] : [{ lead: 'hint: ', text: plain(step) }]),
        ...report.notes.map((note) => ({ lead: `${(0,notes/* noteWords */.eR)(note).level}: `, text: next_step_noteBeside(note, step) })),
    ];
    return lines.flatMap(({ lead, text }) => {
        const [first, ...rest] = (0,terminal_text/* wrapText */.C1)((0,report_visible/* visibleWithin */.C9)(text, 2000), width, lead, '  ');
        return [`${paint.unsure(lead)}${first.slice(lead.length)}`, ...rest];
    });
}
/** ` Inconclusive: 2 too noisy, 1 too few rounds.` */
function doubtText({ inconclusive }) {
    if (inconclusive.length === 0)
        return '';
    const parts = doubtCounts(inconclusive).map(({ words, count }) => `${(0,numbers/* wholeText */.r0)(count)} ${words}`);
    return ` Inconclusive: ${parts.join(', ')}.`;
}
function suiteText({ suite }) {
    if (suite.change === null)
        return '';
    return ` Suite as a whole ${(0,numbers/* signedPercent */.wu)(suite.change.estimate)} (${(0,numbers/* intervalText */.Bt)(suite.change)}).`;
}
/** Figures that no benchmark is: they are in the other views, row by row. */
function informationText({ information }) {
    if (information.length === 0)
        return '';
    const names = [...new Set(information.map(({ comparison }) => comparison.metric ?? ''))];
    const shown = names.slice(0, 3).map((name) => (0,report_visible/* visibleWithin */.C9)(name, 30));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return ` Not gated: ${shown.join(', ')}${more}.`;
}
/** What a person at a terminal doesn't already know. */
const terminalFacts = new Set([
    'Pairing',
    'Rounds',
    'Stored runs',
    'Base',
    'Head',
    'Rule',
    'False alarms',
    'Figures',
    'Could have seen',
    'Machine',
    'Seed',
]);
function methodLines(report, { width, paint }) {
    const facts = methodOf(report).filter(({ label }) => terminalFacts.has(label));
    const column = Math.max(...facts.map(({ label }) => label.length)) + 2;
    return facts.flatMap(({ label, text }) => {
        const lead = width < 60 ? `${label}: ` : (0,terminal_text/* padRight */.M7)(label, column);
        return (0,terminal_text/* wrapText */.C1)(plain(text), width, lead, ' '.repeat(width < 60 ? 2 : column)).map(paint.quiet);
    });
}
function reproduceLines({ reproduce }, { paint }) {
    if (reproduce === null)
        return [];
    return [paint.quiet('Reproduce'), ...reproduce.split('\n').map((line) => `  ${(0,report_visible/* visible */.RK)(line)}`)];
}

;// CONCATENATED MODULE: ./lib/report/annotations.js
/** The report as annotations of a workflow run. Takes a Report, gives at most ten of each level, which
 *  is what a step may show (actions/runner, ExecutionContext.cs); the last one counts what is left. */










/** Per level and step. */
const mostAnnotations = 10;
/** Characters that the runner keeps of a message. */
const longestMessage = 4096;
const titleColumns = 120;
/** At most ten of each level. */
function annotationsOf(report) {
    const rows = allAnnotations(report);
    return ['error', 'warning', 'notice'].flatMap((level) => limited(rows.filter((row) => row.level === level)));
}
/** The rows that block, worst first, without the verdict itself, and the lines that are why: for a check, which takes
 *  many. */
function blockingAnnotations(report) {
    const blocking = arrange(report).changed.filter(({ blocks }) => blocks);
    const errors = allAnnotations(report)
        .slice(1)
        .filter(({ level }) => level === 'error');
    return [...errors, ...blocking.flatMap(whyAnnotations)];
}
function allAnnotations(report) {
    const view = arrange(report);
    const step = nextStep(report, view);
    const blocks = report.exitCode !== 0;
    const verdict = {
        level: blocks ? 'error' : report.verdict === 'pass' ? 'notice' : 'warning',
        title: 'Benchgate',
        message: verdictMessage(report, step),
    };
    const slower = view.changed.filter(({ comparison }) => comparison.outcome === 'regressed');
    return [
        verdict,
        ...slower.map((row) => rowAnnotation(row, row.blocks ? 'error' : 'warning')),
        ...slower.flatMap(whyAnnotations),
        ...view.failed.map((row) => oneSideAnnotation(row, row.blocks ? 'error' : 'warning')),
        ...view.removed.map((row) => oneSideAnnotation(row, row.blocks ? 'error' : 'warning')),
        ...inconclusiveAnnotations(view.inconclusive),
        ...report.notes.map((note) => annotation(noteWords(note).level, 'Benchgate', noteBeside(note, step))),
    ];
}
/** What to do, and the last lines of a suite that broke: whoever meets the annotation has nothing else before them. */
function verdictMessage(report, step) {
    const output = report.reasons.flatMap((reason) => reason.code === 'measuring-failed' && reason.output !== undefined ? reason.output.split('\n').map(visible) : []);
    return [verdictLine(report), ...(step === null ? [] : [visible(annotations_plain(step))]), ...output]
        .join('\n')
        .slice(0, longestMessage);
}
function annotation(level, title, message) {
    return { level, title: cutMiddle(title, titleColumns), message: visible(message).slice(0, longestMessage) };
}
function placed(one, { place }) {
    return place === undefined ? one : { ...one, place };
}
/** The first ten, the last of which stands for the rest where there are more. */
function limited(rows) {
    if (rows.length <= mostAnnotations)
        return rows;
    const left = rows.length - (mostAnnotations - 1);
    const shown = rows.slice(0, mostAnnotations - 1);
    return [
        ...shown,
        annotation(rows[0].level, 'Benchgate', `… and ${wholeText(left)} more, all of them in the step summary`),
    ];
}
function titleOf({ shown, metric }) {
    return metric === null ? shown : `${shown} ${visibleWithin(metric, 30)}`;
}
function annotations_plain(phrase) {
    return render(phrase, ({ quote, columns }) => visibleWithin(quote, columns));
}
function rowAnnotation(row, level) {
    const { comparison, accepted } = row;
    const { base, head } = sidesText(comparison);
    const interval = comparison.change === null ? '' : ` (${intervalText(comparison.change)})`;
    const by = accepted === null ? '' : `; accepted by ${visibleWithin(accepted.by, 40)}: ${visibleWithin(accepted.because, 300)}`;
    const words = `${annotations_plain(outcomeWords(comparison))}: ${changeText(comparison)}${interval}, ${base} → ${head}, threshold ${percent(comparison.threshold)}`;
    const { doubt } = comparison;
    const before = doubt?.code === 'found-before' ? `; ${annotations_plain(explainDoubt(doubt, comparison, row.isStored).what)}` : '';
    return placed(annotation(level, titleOf(row), words + before + by), comparison);
}
/** On the lines that this change touches, which is where the next word is said. */
function whyAnnotations(row) {
    const { why } = row.comparison;
    if (why === undefined || why.doubt !== null)
        return [];
    return why.functions
        .filter(({ touched }) => touched)
        .map((one) => {
        const what = annotations_plain(takesPhrase(one));
        return { ...annotation('warning', titleOf(row), what), place: { file: one.file, line: one.hot ?? one.line } };
    });
}
function oneSideAnnotation(row, level) {
    const { message, outcome } = row.comparison;
    const words = outcome === 'removed' ? 'in base, and gone from head' : annotations_plain(outcomeWords(row.comparison));
    const text = message === undefined ? words : `${words}: ${visibleWithin(message, 1000)}`;
    return placed(annotation(level, titleOf(row), text), row.comparison);
}
/** One for all: the rows themselves are in the step summary. */
function inconclusiveAnnotations(rows) {
    const [noisiest] = rows.toSorted((a, b) => (b.comparison.scatter ?? 0) - (a.comparison.scatter ?? 0));
    if (noisiest === undefined)
        return [];
    const one = inconclusiveAnnotation(noisiest);
    if (rows.length === 1)
        return [one];
    const text = `${counted(rows.length, 'result')} are inconclusive. The noisiest is ${titleOf(noisiest)}: ${one.message.replace(/^inconclusive: /, '')}`;
    return [annotation('notice', 'Benchgate', text)];
}
function inconclusiveAnnotation(row) {
    const { doubt } = row.comparison;
    const why = doubt === null ? null : explainDoubt(doubt, row.comparison, row.isStored);
    const words = why === null ? [] : why.advice === null ? say `: ${why.what}` : say `: ${why.what}; ${why.advice}`;
    return annotation('notice', titleOf(row), `inconclusive${annotations_plain(words)}`);
}
/** The line that makes a runner show it. Data and properties have escapes of their own
 *  (actions/toolkit, command.ts). */
function workflowCommand({ level, title, message }) {
    return `::${level} title=${escapeData(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./lib/report/markdown/issue.js
/** Title and text of the issue about slowdowns that belong to no pull request. */





function issueOfReport(report, { runUrl, baseRef }) {
    const standing = standingOf(report);
    const base = visibleWithin(report.base.label, 60);
    const worse = report.benchmarks.filter(({ outcome }) => outcome === 'regressed');
    const what = worse.length === 0 ? 'benchmarks are blocked' : `${worseWords(worse)} than ${base}`;
    const about = `${codeName(report.key, 60)}, ${sideWords(report.head)} against ${sideWords(report.base)} (\`base-ref: ${visibleWithin(baseRef, 60).replaceAll('`', "'")}\`)`;
    const foot = standing === 'over' ? over(runUrl) : kept(runUrl, `nothing is slower than ${codeName(base, 60)} any more`);
    const room = budgets.comment - bytesOf(about) - bytesOf(foot) - 10;
    const text = `${about}\n\n${renderMarkdown(report, { budget: room }).trimEnd()}\n\n${foot}`;
    return { standing, title: `Performance: ${what} (${visibleWithin(report.key, 60)})`, text };
}
/** `2 benchmarks slower`, `1 benchmark slower, 2 worse`: a benchmark that is slower counts once, whatever else it does. */
function worseWords(rows) {
    const slower = new Set(rows.filter(isSpeed).map(({ name }) => name));
    const others = new Set(rows.map(({ name }) => name).filter((name) => !slower.has(name)));
    if (slower.size === 0)
        return `${counted(others.size, 'benchmark')} worse`;
    return `${counted(slower.size, 'benchmark')} slower${others.size === 0 ? '' : `, ${others.size} worse`}`;
}
function standingOf({ verdict, benchmarks }) {
    if (verdict === 'fail' || benchmarks.some(({ outcome }) => outcome === 'regressed'))
        return 'open';
    const open = benchmarks.some(({ outcome }) => outcome === 'inconclusive' || outcome === 'failed');
    return verdict === 'pass' && !open && benchmarks.length > 0 ? 'over' : 'undecided';
}
function sideWords({ commit, label }) {
    return commit === null ? codeName(label, 60) : `${codeName(label, 60)} (${commit.slice(0, 12)})`;
}
/** @param end what has to be so for the issue to close: markdown. */
function kept(runUrl, end) {
    return `<sub>Kept up to date by Benchgate${runWords(runUrl)}; it closes when ${end}.</sub>`;
}
function over(runUrl) {
    return `**Over**${runWords(runUrl)}.`;
}
function runWords(runUrl) {
    return runUrl === null ? '' : ` (${linkOrWords(runUrl, prose('this run'))})`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/legs.js
/** Several reports in one: the legs of a matrix, one section each, the worst first. A single report is
 *  shown as it always is. */





/** What blocks comes before what does not, and of each the plainest answer first. */
const severity = (/* unused pure expression or super */ null && (['fail', 'error', 'inconclusive', 'pass']));
/** A copy with the worst first; legs of one verdict keep their order. */
function worstFirst(reports) {
    const ranks = new Map(reports.map((report) => [report, rankOf(report)]));
    return reports.toSorted((a, b) => ranks.get(a) - ranks.get(b));
}
function rankOf(report) {
    const { exitCode, verdict } = report;
    return (exitCode === 0 ? 2 * severity.length : 0) + 2 * severity.indexOf(verdict) + (isFine(report) ? 1 : 0);
}
/** What passes need not be: it may be slower where nothing blocks. */
function isFine(report) {
    return report.verdict === 'pass' && headline(report).tone === 'good';
}
const verdictWords = {
    fail: 'blocked',
    error: 'without a result',
    inconclusive: 'inconclusive',
    pass: 'passed',
};
/** All legs in one line of plain text. */
function legsLine(reports) {
    const [worst, ...others] = worstFirst(reports);
    if (worst === undefined)
        return 'No legs';
    if (others.length === 0)
        return verdictLine(worst);
    return `${countsOf(reports)}; ${visibleWithin(worst.key, 40)}: ${verdictLine(worst)}`;
}
/** `3 legs: 1 blocked, 2 passed`. */
function countsOf(reports) {
    const parts = severity.flatMap((kind) => {
        const count = reports.filter(({ verdict }) => verdict === kind).length;
        return count === 0 ? [] : [`${count} ${verdictWords[kind]}`];
    });
    return `${reports.length} legs: ${parts.join(', ')}`;
}
function renderLegs(reports, options) {
    const [worst, ...others] = worstFirst(reports);
    if (worst === undefined || others.length === 0)
        return renderMarkdown(worst, options);
    const [count, rest] = countsOf(reports).split(':');
    const { tone, label } = headline(worst);
    const name = codeName(worst.key, room.name);
    const worstWords = isFine(worst) ? '' : `; ${name}: ${prose(label.replace(/:$/, ''))}`;
    // Who reads two lines only knows what to do about the worst; what the others need stands in their sections.
    const advice = adviceOf(worst, options);
    const first = `${toneMarks[tone]} **${count}:**${rest}${worstWords}`;
    const head = advice === null ? first : `${first}\n\n👉 ${name}: ${advice}`;
    const sections = [];
    let left = options.budget - bytesOf(head) - 2;
    for (const [i, report] of [worst, ...others].entries()) {
        const section = legSection(report, left, reports.length - i, report === worst ? { ...options, advice: false } : options);
        left -= bytesOf(section) + 2;
        if (left < 0)
            break;
        sections.push(section);
    }
    return `${[head, ...sections].join('\n\n')}\n`;
}
/** Of a line that stands for a leg. */
const lineRoom = 600;
/** One leg within its share of what is left; where that is too little, only its verdict. */
function legSection(report, left, legs, options) {
    const name = codeName(report.key, room.name);
    const title = `### ${name}\n\n`;
    // What a leg may take, so that each of those after it has a line at least.
    const most = Math.max(Math.floor(left / legs), Math.min(left - lineRoom * (legs - 1), budgets.comment / 4));
    const budget = most - bytesOf(title);
    if (budget < smallestBudget) {
        return `${toneMarks[headline(report).tone]} ${name}: ${prose(visibleWithin(verdictLine(report), 200))}`;
    }
    return title + renderMarkdown(report, { ...options, budget }).trimEnd();
}

;// CONCATENATED MODULE: ./lib/app/views.js
/** A report as text for one place: what the entries print, write and send. */















/** `most` bounds markdown, in bytes; by default the size of a step summary. */
function views_render(report, form, terminal, most = markdown_budgets.stepSummary) {
    switch (form) {
        case 'text':
            return renderTerminal(report, terminal);
        case 'md':
            return markdown_renderMarkdown(report, { budget: most });
        case 'html':
            return renderHtml(report);
        case 'json':
            return (0,json/* renderJson */.hF)(report);
    }
}
/** A saved report. `-` is standard input. */
async function readReport(name, directory, standardInput) {
    const shown = name === '-' ? 'stdin' : name;
    const text = new TextDecoder().decode(name === '-' ? await standardInput() : await views_bytesOf(name, directory));
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new failure/* FormatFailure */.G(shown, undefined, `not valid JSON: ${error.message}`, {
            hint: 'Give a report that compare --json or diff --json printed.',
            cause: error,
        });
    }
    return (0,json/* parseReport */.MM)(value, shown);
}
async function views_bytesOf(name, directory) {
    try {
        return await (0,promises_.readFile)(external_node_path_.resolve(directory, name));
    }
    catch (error) {
        throw new failure/* UsageFailure */.wK(`${name} could not be read: ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup)
/* harmony export */ });
/** Text in HTML, SVG and XML: nothing in it is markup. */
function escapeMarkup(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}


/***/ })

};
