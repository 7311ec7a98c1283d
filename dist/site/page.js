;(function () {
'use strict';
var modules = {
"site/page/main.js": function (exports, require) {
const data_ts_1 = require("site/page/data.js");
const dom_ts_1 = require("site/page/dom.js");
const overview_ts_1 = require("site/page/overview.js");
const series_view_ts_1 = require("site/page/series-view.js");
const state_ts_1 = require("site/page/state.js");
const intake = (0, data_ts_1.createIntake)();
window.benchgate = intake;
intake.data.then((data) => {
    const app = document.getElementById('app');
    const findings = document.getElementById('findings');
    let state = (0, state_ts_1.readState)(location.hash);
    const overview = (0, overview_ts_1.createOverview)(data, {
        open: (id) => go({ ...state_ts_1.noSeries, series: [id] }),
        change: go,
    });
    const series = (0, series_view_ts_1.createSeriesView)(data, go);
    const trouble = (0, dom_ts_1.h)('p', { role: 'alert' });
    app.append(trouble, series.element, overview.element);
    function go(change) {
        const before = state;
        state = { ...state, ...change };
        const address = (0, state_ts_1.writeState)(state);
        const step = before.series.join() !== state.series.join() || before.range?.join() !== state.range?.join();
        if (step)
            history.pushState(null, '', address);
        else
            history.replaceState(null, '', address);
        show(before.series.join() !== state.series.join());
    }
    function show(moved) {
        trouble.textContent = '';
        const charted = state.series.length > 0;
        findings.hidden = charted;
        overview.element.hidden = charted;
        overview.show(state);
        const focused = document.activeElement?.classList.contains('chart') === true;
        const wasControl = document.activeElement?.id ?? '';
        series.show(state).then(() => {
            if (moved && charted)
                document.getElementById('chart-title')?.focus();
            else if (focused)
                series.element.querySelector('.chart')?.focus({ preventScroll: true });
            else if (wasControl === 'axis' || wasControl === 'clip')
                document.getElementById(wasControl)?.focus({ preventScroll: true });
            document.documentElement.dataset['shown'] = location.hash;
        }, (error) => {
            trouble.textContent = `This could not be shown: ${error instanceof Error ? error.message : String(error)}`;
        });
        if (moved)
            window.scrollTo(0, 0);
    }
    for (const link of document.querySelectorAll('a[data-series]')) {
        const id = link.dataset['series'] ?? '';
        link.href = `#b=${id}`;
    }
    const follow = () => {
        const before = state.series.join();
        state = (0, state_ts_1.readState)(location.hash);
        show(before !== state.series.join());
    };
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    let width = window.innerWidth;
    window.addEventListener('resize', () => {
        if (window.innerWidth === width)
            return;
        width = window.innerWidth;
        show(false);
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => show(false));
    show(false);
    (0, series_view_ts_1.loadWhenIdle)(data);
}, () => undefined);
},
"site/page/data.js": function (exports, require) {
exports.createIntake = createIntake;
const dom_ts_1 = require("site/page/dom.js");
function createIntake() {
    const taken = new Map();
    let ready = () => undefined;
    const data = new Promise((resolve) => {
        ready = resolve;
    });
    return {
        data,
        take(kind, number, value) {
            taken.set(`${kind}-${number}`, value);
            if (kind === 'index')
                ready(createData(value, taken));
        },
    };
}
function createData(index, taken) {
    const waiting = new Map();
    const load = async (name) => {
        if (!taken.has(name)) {
            if (!waiting.has(name))
                waiting.set(name, (0, dom_ts_1.loadScript)(`data/${name}.js`));
            await waiting.get(name);
        }
        return taken.get(name);
    };
    const entries = index.series.map(([suite, kind, shard, name, id, sketch, last, change]) => {
        const [metric, unit, sign, exact] = index.kinds[kind];
        const better = sign === '-' ? 'lower' : sign === '+' ? 'higher' : 'unknown';
        return { id, name, suite, metric, unit, better, exact: exact === 1, shard, sketch, last, change };
    });
    return {
        index,
        entries,
        byId: new Map(entries.map((entry) => [entry.id, entry])),
        async series(entry) {
            const shard = (await load(`shard-${entry.shard}`));
            const found = shard.find(({ id }) => id === entry.id);
            if (found === undefined)
                throw new Error(`${entry.id} is not in its file: the page is half an old one, load it again`);
            return { ...found, values: decode(found) };
        },
        runs: async (suite) => (await load(`runs-${suite}`)),
    };
}
function decode({ data, wide }) {
    const text = atob(data);
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    return wide ? new Float64Array(bytes.buffer) : Float64Array.from(new Float32Array(bytes.buffer));
}
},
"site/page/dom.js": function (exports, require) {
exports.h = h;
exports.link = link;
exports.svg = svg;
exports.loadScript = loadScript;
function h(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'function')
            element.addEventListener(name, value);
        else
            element.setAttribute(name, value);
    }
    for (const child of children)
        if (child !== null)
            element.append(child);
    return element;
}
function link(address, words) {
    return address === null
        ? document.createTextNode(words)
        : h('a', { href: address, rel: 'noopener noreferrer' }, words);
}
const svgSpace = 'http://www.w3.org/2000/svg';
function svg(tag, attributes, ...children) {
    const element = document.createElementNS(svgSpace, tag);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    element.append(...children);
    return element;
}
function loadScript(address) {
    return new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = address;
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => reject(new Error(`${address} could not be loaded`)));
        document.head.append(script);
    });
}
},
"site/page/overview.js": function (exports, require) {
exports.createOverview = createOverview;
exports.matching = matching;
const units_ts_1 = require("model/units.js");
const numbers_ts_1 = require("report/numbers.js");
const visible_ts_1 = require("report/visible.js");
const names_ts_1 = require("site/names.js");
const sketch_ts_1 = require("site/sketch.js");
const dom_ts_1 = require("site/page/dom.js");
const fewCards = 400;
function createOverview(data, actions) {
    const search = (0, dom_ts_1.h)('input', { type: 'search', id: 'search', placeholder: 'parse large', autocomplete: 'off' });
    const sort = (0, dom_ts_1.h)('select', { id: 'sort' }, (0, dom_ts_1.h)('option', { value: 'group' }, 'by group'), (0, dom_ts_1.h)('option', { value: 'change' }, 'worst change first'));
    const count = (0, dom_ts_1.h)('p', { class: 'quiet', role: 'status' });
    const grid = (0, dom_ts_1.h)('div', { id: 'grid' });
    search.addEventListener('input', () => actions.change({ query: search.value }));
    sort.addEventListener('change', () => actions.change({ sort: sort.value === 'change' ? 'change' : 'group' }));
    const element = (0, dom_ts_1.h)('section', { 'aria-label': 'All benchmarks' }, (0, dom_ts_1.h)('h2', {}, 'All benchmarks'), (0, dom_ts_1.h)('div', { class: 'controls' }, (0, dom_ts_1.h)('label', { for: 'search' }, 'Search'), search, (0, dom_ts_1.h)('label', { for: 'sort' }, 'Order'), sort), count, grid);
    let shown = '';
    return {
        element,
        show(state) {
            if (search.value !== state.query)
                search.value = state.query;
            sort.value = state.sort;
            const key = `${state.sort} ${state.query}`;
            if (shown === key)
                return;
            shown = key;
            const found = matching(data.entries, state.query);
            count.textContent = `${(0, numbers_ts_1.counted)(found.length, 'benchmark')} of ${data.entries.length}`;
            if (state.sort === 'change')
                found.sort((a, b) => (b.change ?? -99) - (a.change ?? -99));
            fill(grid, found, fewCards, data, actions, state.sort === 'group');
        },
    };
}
function matching(entries, query) {
    const words = query
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '');
    return entries.filter(({ name, metric }) => {
        const text = `${name} ${metric}`.toLowerCase();
        return words.every((word) => text.includes(word));
    });
}
function fill(grid, found, most, data, actions, grouped) {
    const parts = [];
    let heading = null;
    let cards = (0, dom_ts_1.h)('div', { class: 'cards' });
    for (const entry of found.slice(0, most)) {
        const title = grouped ? titleOf(entry, data) : '';
        if (title !== heading) {
            cards = (0, dom_ts_1.h)('div', { class: 'cards' });
            if (title !== '')
                parts.push((0, dom_ts_1.h)('h3', {}, (0, dom_ts_1.h)('bdi', {}, (0, visible_ts_1.visibleWithin)(title, 120))));
            parts.push(cards);
            heading = title;
        }
        cards.append(cardOf(entry, actions, grouped));
    }
    if (found.length > most) {
        parts.push((0, dom_ts_1.h)('button', { type: 'button', click: () => fill(grid, found, found.length, data, actions, grouped) }, `Show ${found.length - most} more`));
    }
    grid.replaceChildren(...parts);
}
function titleOf({ name, suite }, { index }) {
    const group = (0, names_ts_1.groupOf)(name);
    const own = index.suites[suite].name;
    if (index.suites.length === 1)
        return group;
    return group === '' ? own : `${own} › ${group}`;
}
function cardOf(entry, actions, grouped) {
    const { id, name, metric, unit, last, change } = entry;
    const label = (0, visible_ts_1.visibleWithin)(grouped && (0, names_ts_1.groupOf)(name) !== '' ? (0, names_ts_1.shortName)(name) : name, 60);
    const value = last === null ? 'no value in the last run' : (0, units_ts_1.formatValue)(last, unit, { digits: 3 });
    const words = change === null ? '' : `${change > 0 ? '▲ worse' : '▼ better'} ${(0, numbers_ts_1.signedPercent)(Math.abs(change)).replace('+', '')}`;
    return (0, dom_ts_1.h)('a', {
        class: `card ${change === null ? '' : change > 0 ? 'worse' : 'better'}`,
        href: `#b=${id}`,
        title: (0, visible_ts_1.visibleWithin)(name, 300),
        click: (event) => {
            event.preventDefault();
            actions.open(id);
        },
    }, (0, dom_ts_1.h)('span', { class: 'card-name' }, (0, dom_ts_1.h)('bdi', {}, label), metric === 'time' ? null : (0, dom_ts_1.h)('span', { class: 'quiet' }, ` ${(0, visible_ts_1.visibleWithin)(metric, 24)}`)), sketchOf(entry.sketch), (0, dom_ts_1.h)('span', { class: 'card-value' }, (0, dom_ts_1.h)('span', { class: 'number' }, value), ' ', (0, dom_ts_1.h)('span', { class: 'word' }, words)));
}
function sketchOf(text) {
    const heights = (0, sketch_ts_1.heightsOf)(text);
    const step = 120 / Math.max(1, heights.length - 1);
    let path = '';
    heights.forEach((height, i) => {
        if (height === null)
            return;
        const begins = i === 0 || heights[i - 1] === null;
        path += `${begins ? 'M' : 'L'}${(i * step).toFixed(1)} ${(30 - height * 26).toFixed(1)}${begins ? 'h.1' : ''}`;
    });
    return (0, dom_ts_1.svg)('svg', { viewBox: '0 0 120 34', 'aria-hidden': 'true', preserveAspectRatio: 'none' }, (0, dom_ts_1.svg)('path', { d: path }));
}
},
"model/units.js": function (exports, require) {
exports.parseUnit = parseUnit;
exports.toBase = toBase;
exports.rescale = rescale;
exports.formatValue = formatValue;
exports.formatTogether = formatTogether;
exports.formatNumber = formatNumber;
const seconds = {
    fs: 1e-15,
    ps: 1e-12,
    picosecond: 1e-12,
    ns: 1e-9,
    nsec: 1e-9,
    nanosec: 1e-9,
    nanosecond: 1e-9,
    us: 1e-6,
    usec: 1e-6,
    microsec: 1e-6,
    microsecond: 1e-6,
    ms: 1e-3,
    msec: 1e-3,
    millisec: 1e-3,
    millisecond: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
    min: 60,
    minute: 60,
    h: 3600,
    hr: 3600,
    hour: 3600,
};
const bytes = {
    B: 1,
    byte: 1,
    kB: 1e3,
    KB: 1e3,
    kilobyte: 1e3,
    MB: 1e6,
    megabyte: 1e6,
    GB: 1e9,
    gigabyte: 1e9,
    TB: 1e12,
    terabyte: 1e12,
    KiB: 1024,
    kibibyte: 1024,
    MiB: 1024 ** 2,
    mebibyte: 1024 ** 2,
    GiB: 1024 ** 3,
    gibibyte: 1024 ** 3,
    TiB: 1024 ** 4,
    tebibyte: 1024 ** 4,
};
const counted = /^(?<prefix>[kKMGT]?)(?<word>ops?|operations?|i|its?|iter|iters|iterations?|r|req|reqs|requests?|items?|elem|elems|elements?|calls?|samples?|S|runs?|rows?|msgs?|messages?|events?|tasks?|txs?|tps|queries|query|records?|frames?|packets?|chars?|1|)$/;
const handled = /^(?:rows?|records?|events?|msgs?|messages?|packets?|tasks?)$/;
const prefixes = { '': 1, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const counts = {
    '': { metric: 'count', better: 'unknown' },
    '1': { metric: 'count', better: 'unknown' },
    count: { metric: 'count', better: 'unknown' },
    unitless: { metric: 'count', better: 'unknown' },
    alloc: { metric: 'allocations', better: 'lower' },
    allocation: { metric: 'allocations', better: 'lower' },
    malloc: { metric: 'allocations', better: 'lower' },
    instruction: { metric: 'instructions', better: 'lower' },
    instr: { metric: 'instructions', better: 'lower' },
    cycle: { metric: 'cycles', better: 'lower' },
};
const perOperation = /\s*(?:\/|\bper\b)\s*(?:op|ops|operation|iter|iters|iteration|call|run|loop|req|request|item|element|elem|invocation)$/i;
const met = new Map();
const mostMet = 500;
function parseUnit(printed) {
    const before = met.get(printed);
    if (before !== undefined)
        return before;
    const parsed = understand(printed.trim());
    if (met.size >= mostMet)
        met.clear();
    met.set(printed, parsed);
    return parsed;
}
function understand(text) {
    const bare = text.replace(perOperation, '');
    return (parseTime(bare) ??
        parseBytes(bare) ??
        parseRate(text) ??
        parseCount(bare) ??
        parsePercentage(text) ?? { base: text, factor: 1, better: 'unknown', metric: text });
}
function toBase(value, unit) {
    const { base, factor } = parseUnit(unit);
    return { unit: base, value: rescale(value, factor), printed: { value, unit } };
}
function rescale(value, factor) {
    if (factor >= 1 || factor === 0)
        return value * factor;
    const divisor = Math.round(1 / factor);
    return Math.abs(divisor * factor - 1) < 1e-9 ? value / divisor : value * factor;
}
function parseTime(text) {
    const factor = timeFactor(text);
    return factor === undefined ? undefined : { base: 's', factor, better: 'lower', metric: 'time' };
}
function timeFactor(text) {
    const word = text.replace(/[µμ]/, 'u').replace(/(?<=^u)second/, 'sec');
    return lookUp(seconds, word) ?? lookUp(seconds, word.toLowerCase().replace(/s$/, ''));
}
function parseBytes(text) {
    const factor = byteFactor(text);
    return factor === undefined ? undefined : { base: 'B', factor, better: 'lower', metric: 'bytes' };
}
function byteFactor(text) {
    return lookUp(bytes, text) ?? (text.length > 3 ? lookUp(bytes, text.toLowerCase().replace(/s$/, '')) : undefined);
}
function parseRate(text) {
    if (/^hz$/i.test(text))
        return { base: '1/s', factor: 1, better: 'higher', metric: 'throughput' };
    const parts = /^(.*?)\s*(?:\/|\bper\b)\s*([^/\s]+)$/i.exec(text);
    const perTime = parts === null ? undefined : timeFactor(parts[2]);
    if (parts === null || perTime === undefined)
        return undefined;
    const size = byteFactor(parts[1]);
    if (size !== undefined)
        return { base: 'B/s', factor: size / perTime, better: 'higher', metric: 'throughput' };
    const many = counted.exec(parts[1])?.groups;
    if (many === undefined)
        return undefined;
    const prefix = prefixes[many['prefix']] ?? 1;
    const better = handled.test(many['word']) ? 'unknown' : 'higher';
    return { base: '1/s', factor: prefix / perTime, better, metric: 'throughput' };
}
function parseCount(text) {
    const known = lookUp(counts, text) ?? lookUp(counts, text.toLowerCase().replace(/s$/, ''));
    return known === undefined ? undefined : { base: '1', factor: 1, ...known };
}
function parsePercentage(text) {
    return /^(?:%|percent|percentage)$/i.test(text)
        ? { base: '1', factor: 0.01, better: 'unknown', metric: 'ratio' }
        : undefined;
}
function lookUp(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
const scales = {
    s: [
        { factor: 1e-12, suffix: ' ps' },
        { factor: 1e-9, suffix: ' ns' },
        { factor: 1e-6, suffix: ' µs' },
        { factor: 1e-3, suffix: ' ms' },
        { factor: 1, suffix: ' s' },
    ],
    B: binary(''),
    'B/s': decimal('B/s'),
    '1/s': decimal('/s'),
    '1': decimal(''),
};
function binary(per) {
    return ['B', 'KiB', 'MiB', 'GiB', 'TiB'].map((unit, power) => ({ factor: 1024 ** power, suffix: ` ${unit}${per}` }));
}
function decimal(unit) {
    return ['', 'k', 'M', 'G', 'T'].map((prefix, power) => ({
        factor: 1000 ** power,
        suffix: prefix + unit === '' ? '' : ` ${prefix}${unit}`,
    }));
}
function formatValue(value, unit, style = {}) {
    return formatTogether([value], unit, style)[0];
}
function formatTogether(values, unit, style = {}) {
    const digits = style.digits ?? 4;
    if (style.exact === true && values.every(Number.isSafeInteger))
        return values.map((value) => value + plainSuffix(unit));
    const largest = values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);
    const scale = chooseScale(largest, unit, digits);
    const written = style.zeros === true && unit in scales && unit !== '1' ? formatDigits : formatNumber;
    return values.map((value) => written(value / scale.factor, digits) + scale.suffix);
}
function plainSuffix(unit) {
    if (unit === '1' || unit === '')
        return '';
    return unit === '1/s' ? ' /s' : ` ${unit}`;
}
function chooseScale(largest, unit, digits) {
    const steps = lookUp(scales, unit);
    if (steps === undefined)
        return { factor: 1, suffix: plainSuffix(unit) };
    const base = steps.find(({ factor }) => factor === 1);
    if (largest === 0)
        return base;
    const fits = (scale) => Number((largest / scale.factor).toPrecision(digits)) >= 1;
    return steps.findLast(fits) ?? steps[0];
}
function formatNumber(value, digits = 4) {
    const text = formatDigits(value, digits);
    return /e/.test(text) ? text : trimZeros(text);
}
function formatDigits(value, digits) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return value
            .toExponential(digits - 1)
            .replace(/\.?0+(?=e)/, '')
            .replace('e+', 'e');
    if (size >= 10 ** digits)
        return value.toFixed(0);
    return value.toPrecision(digits);
}
function trimZeros(text) {
    return text.replace(/\.0+$/, '');
}
},
"report/numbers.js": function (exports, require) {
exports.signedPercent = signedPercent;
exports.intervalText = intervalText;
exports.changeText = changeText;
exports.isBaseUnit = isBaseUnit;
exports.sidesText = sidesText;
exports.counted = counted;
exports.ordinal = ordinal;
exports.wholeText = wholeText;
exports.memoryText = memoryText;
exports.middle = middle;
const percent_ts_1 = require("model/percent.js");
const units_ts_1 = require("model/units.js");
const unknown = 'an unknown amount';
function signedPercent(ratio) {
    if (!Number.isFinite(ratio))
        return unknown;
    if (ratio >= 9.995)
        return `×${(1 + ratio).toPrecision(3).replace(/e\+?/, 'e')}`;
    const digits = (0, percent_ts_1.percentDigits)(ratio);
    if (Number(digits) === 0)
        return '0.0 %';
    return `${ratio < 0 ? '−' : '+'}${digits} %`;
}
function intervalText(change) {
    const { low, high } = change;
    if (low === null)
        return high === null ? 'no bound' : `below ${signedPercent(high)}`;
    if (high === null)
        return `above ${signedPercent(low)}`;
    return low === high ? 'exact' : `${signedPercent(low)} … ${signedPercent(high)}`;
}
function changeText({ change, base, head }) {
    if (change !== null)
        return signedPercent(change.estimate);
    if (base === 0 && head !== null && head > 0)
        return 'from 0';
    return head === 0 && base !== null && base > 0 ? 'to 0' : '–';
}
function isBaseUnit(unit) {
    return unit === null || ['s', 'B', '1/s', 'B/s', '1', ''].includes(unit);
}
function sidesText(row) {
    const figures = [row, ...(row.also ?? []).map((other) => ({ ...other, exact: false }))].map((one) => figuresText(row.exact || row.change === null ? one : { ...one, head: changed(one, row) }));
    const one = (side) => figures.map((texts) => texts[side]).join(', ');
    return { base: one('base'), head: one('head') };
}
function changed({ base, head, unit, work }, row) {
    if (base === null || head === null || row.change === null)
        return head;
    const factor = 1 + row.change.estimate;
    const isRate = unit === row.unit ? row.better === 'higher' : unit === '1/s' || unit === 'B/s';
    const more = work === undefined ? 1 : work.head / work.base;
    const shown = isRate ? (base / factor) * more : base * factor;
    return Number.isFinite(shown) ? shown : head;
}
const digits = 4;
function figuresText({ base, head, unit, exact }) {
    const known = [base, head].filter((value) => value !== null);
    const texts = (0, units_ts_1.formatTogether)(known, unit ?? '', exact ? { exact } : { digits, zeros: true }).map(groupDigits);
    const next = (value) => (value === null ? '–' : (texts.shift() ?? '–'));
    return { base: next(base), head: next(head) };
}
function groupDigits(text) {
    return text.replace(/^\d{5,}(?=\s|$)/, (digits) => wholeText(Number(digits)));
}
function counted(count, one, many = `${one}s`) {
    return `${wholeText(count)} ${count === 1 ? one : many}`;
}
function ordinal(n) {
    if (n === 1)
        return 'first';
    const teen = n % 100 >= 11 && n % 100 <= 13;
    return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
function wholeText(count) {
    return count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function memoryText(bytes) {
    return (0, units_ts_1.formatTogether)([bytes], 'B', { digits: 3 })[0] ?? '';
}
function middle(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    if (sorted.length === 0)
        return null;
    return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}
},
"model/percent.js": function (exports, require) {
exports.percent = percent;
exports.percentDigits = percentDigits;
function percent(ratio) {
    if (!Number.isFinite(ratio))
        return 'an unknown amount';
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
},
"report/visible.js": function (exports, require) {
exports.visible = visible;
exports.visibleWithin = visibleWithin;
exports.cutMiddle = cutMiddle;
exports.tellApart = tellApart;
exports.takeWithin = takeWithin;
exports.columnsOf = columnsOf;
const picture = String.raw `\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
const emoji = String.raw `${picture}(?:\u200d${picture})*|[0-9#*]\ufe0f?\u20e3`;
const hidden = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?![ \u3000])\p{Zs}|^\p{M}|(?<=\p{M}{4})\p{M}`;
const pattern = new RegExp(`(${emoji})|(?:${hidden})`, 'gu');
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\x1b' };
function visible(text) {
    const shown = text.replace(pattern, (found, sequence) => sequence ?? spell(found));
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
const longest = 2000;
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
function cutMiddle(text, columns) {
    if (text.length <= columns && isAscii(text))
        return text;
    const parts = graphemes(text);
    const widths = parts.map(graphemeWidth);
    if (sum(widths) <= columns)
        return text;
    const room = Math.max(0, columns - 1);
    const head = wordEnd(parts, takeWithin(widths, Math.ceil(room / 2)), -1);
    const tail = wordEnd(parts, parts.length - takeWithin(widths.toReversed(), Math.floor(room / 2)), 1);
    return `${parts.slice(0, head).join('')}…${parts.slice(tail).join('')}`;
}
function wordEnd(parts, at, step) {
    const shown = step === 1 ? parts.length - at : at;
    const most = Math.min(longestWord, Math.floor(shown / 2));
    for (let moved = 0; moved <= most; moved++)
        if (isBetweenWords(parts, at + step * moved))
            return at + step * moved;
    return at;
}
const longestWord = 12;
function isBetweenWords(parts, at) {
    const [before, after] = [parts[at - 1], parts[at]];
    if (before === undefined || after === undefined)
        return true;
    return !inWord.test(before) || !inWord.test(after) || (/^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after));
}
const inWord = /^[\p{L}\p{N}]/u;
function tellApart(names, columns) {
    const whole = names.map((name) => visible(preCut(name)));
    const cut = whole.map((name) => cutMiddle(name, columns));
    const alike = new Map();
    for (const [i, name] of whole.entries())
        alike.set(cut[i], (alike.get(cut[i]) ?? new Set()).add(name));
    const apart = new Map();
    for (const group of alike.values())
        if (group.size > 1)
            cutAround([...group], columns, apart);
    const shown = whole.map((name, i) => apart.get(name) ?? cut[i]);
    const owners = new Map();
    for (const [i, text] of shown.entries())
        owners.set(text, (owners.get(text) ?? new Set()).add(whole[i]));
    return shown.map((text, i) => (owners.get(text).size > 1 ? whole[i] : text));
}
function cutAround(group, columns, into) {
    const all = group.map(graphemes);
    const [first, ...rest] = all;
    const from = Math.min(...rest.map((parts) => sharedLength(first, parts)));
    const ends = all.map((parts) => parts.slice(from).toReversed());
    const end = Math.min(...ends.slice(1).map((parts) => sharedLength(ends[0], parts)));
    all.forEach((parts, i) => {
        const middle = parts.slice(from, parts.length - end);
        const left = columns - sum(middle.map(graphemeWidth)) - 2;
        const before = takeWithin(parts.slice(0, from).toReversed().map(graphemeWidth), Math.ceil(left / 2));
        const after = takeWithin(parts.slice(parts.length - end).map(graphemeWidth), Math.floor(left / 2));
        const [start, stop] = [from - before, parts.length - end + after];
        const [near, far] = [wordEnd(parts, start, 1), wordEnd(parts, stop, -1)];
        const begin = near > from ? start : near;
        const finish = far < parts.length - end ? stop : far;
        const kept = parts.slice(begin, finish).join('');
        const shown = `${begin > 0 ? '…' : ''}${kept}${finish < parts.length ? '…' : ''}`;
        into.set(group[i], left < 2 ? group[i] : shown);
    });
}
function sharedLength(one, other) {
    const differs = one.findIndex((part, i) => part !== other[i]);
    return differs === -1 ? one.length : differs;
}
function takeWithin(widths, room) {
    let left = room;
    const end = widths.findIndex((width) => {
        left -= width;
        return left < 0;
    });
    return end === -1 ? widths.length : end;
}
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
const wide = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}])/u;
function graphemeWidth(grapheme) {
    if (/^\p{M}+$/u.test(grapheme))
        return 0;
    return wide.test(grapheme) ? 2 : 1;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
},
"site/names.js": function (exports, require) {
exports.groupOf = groupOf;
exports.shortName = shortName;
const separators = /::|\/|›| > |\.(?=[A-Za-z_])|#/;
function groupOf(name) {
    const { head, at } = lastPart(name.slice(0, 400));
    return at === 0 ? '' : head;
}
function shortName(name) {
    const { at } = lastPart(name.slice(0, 400));
    return at === 0 ? name : name.slice(at);
}
function lastPart(name) {
    const open = /[([{<]/.exec(name);
    const plain = open === null || open.index === 0 ? name : name.slice(0, open.index);
    let head = '';
    let at = 0;
    let from = 0;
    for (;;) {
        const found = separators.exec(plain.slice(from));
        if (found === null)
            return { head, at };
        const end = from + found.index;
        const next = end + found[0].length;
        if (end > 0 && next < plain.length) {
            head = plain.slice(0, end);
            at = next;
        }
        from = next;
    }
}
},
"site/sketch.js": function (exports, require) {
exports.sketch = sketch;
exports.heightsOf = heightsOf;
const robust_ts_1 = require("statistics/robust.js");
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const columns = 32;
const gap = '-';
function sketch(values) {
    const per = Math.max(1, values.length / columns);
    const middles = [];
    const known = new Float64Array(Math.ceil(per) + 1);
    for (let from = 0; from < values.length; from += per) {
        const end = Math.min(values.length, Math.max(Math.floor(from) + 1, Math.floor(from + per)));
        let count = 0;
        for (let i = Math.floor(from); i < end; i++)
            if (!Number.isNaN(values[i]))
                known[count++] = values[i];
        middles.push(count === 0 ? Number.NaN : (0, robust_ts_1.selectInPlace)(known, count >> 1, 0, count - 1));
    }
    const drawn = middles.filter((value) => !Number.isNaN(value));
    const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
    return middles
        .map((value) => {
        if (Number.isNaN(value))
            return gap;
        const share = high > low ? (value - low) / (high - low) : 0.5;
        return alphabet[Math.round(share * (alphabet.length - 1))];
    })
        .join('');
}
function heightsOf(text) {
    return [...text].map((char) => (char === gap ? null : alphabet.indexOf(char) / (alphabet.length - 1)));
}
},
"statistics/robust.js": function (exports, require) {
exports.checkSample = checkSample;
exports.sorted = sorted;
exports.sortedList = sortedList;
exports.median = median;
exports.quantile = quantile;
exports.mad = mad;
exports.trimmedMean = trimmedMean;
exports.mean = mean;
exports.variance = variance;
exports.selectInPlace = selectInPlace;
exports.midpoint = midpoint;
function checkSample(values, what, least = 1) {
    if (values.length < least)
        throw new RangeError(`${what} needs at least ${least} values, got ${values.length}`);
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError(`${what}: value ${i} is ${values[i]}, not a finite number`);
    }
}
function sorted(values) {
    return new Float64Array(values).sort();
}
const few = 64;
function sortedList(values) {
    if (values.length > few)
        return Array.from(sorted(values));
    const list = [];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        let at = i;
        for (; at > 0 && list[at - 1] > value; at--)
            list[at] = list[at - 1];
        list[at] = value;
    }
    return list;
}
let scratch = new Float64Array(256);
function median(values) {
    checkSample(values, 'median');
    if (scratch.length < values.length)
        scratch = new Float64Array(2 * values.length);
    const copy = scratch;
    for (let i = 0; i < values.length; i++)
        copy[i] = values[i];
    const half = values.length >> 1;
    const upper = selectInPlace(copy, half, 0, values.length - 1);
    if (values.length % 2 === 1)
        return upper;
    let lower = copy[0];
    for (let i = 1; i < half; i++)
        if (copy[i] > lower)
            lower = copy[i];
    return midpoint(lower, upper);
}
function quantile(values, p) {
    checkSample(values, 'quantile');
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`quantile(${p}): a probability lies in [0, 1]`);
    const copy = new Float64Array(values);
    const position = p * (copy.length - 1);
    const index = Math.floor(position);
    const lower = selectInPlace(copy, index);
    const rest = position - index;
    if (rest === 0)
        return lower;
    let upper = copy[index + 1];
    for (let i = index + 2; i < copy.length; i++)
        if (copy[i] < upper)
            upper = copy[i];
    return lower + rest * (upper - lower);
}
function mad(values, centre = median(values)) {
    const away = new Float64Array(values.length);
    for (let i = 0; i < away.length; i++)
        away[i] = Math.abs(values[i] - centre);
    return 1.4826022185056018 * median(away);
}
function trimmedMean(values, trim = 0.2) {
    checkSample(values, 'trimmedMean');
    if (!(trim >= 0 && trim < 0.5))
        throw new RangeError(`trimmedMean: trim ${trim} is outside [0, 0.5)`);
    const cut = Math.floor(trim * values.length);
    return mean(cut === 0 ? values : sorted(values).subarray(cut, values.length - cut));
}
function mean(values) {
    checkSample(values, 'mean');
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
function variance(values) {
    checkSample(values, 'variance', 2);
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return squares / (values.length - 1);
}
function selectInPlace(array, k, from = 0, to = array.length - 1) {
    let left = from;
    let right = to;
    while (left < right) {
        const pivot = medianOfThree(array[left], array[(left + right) >> 1], array[right]);
        let i = left;
        let j = right;
        while (i <= j) {
            while (array[i] < pivot)
                i++;
            while (array[j] > pivot)
                j--;
            if (i > j)
                break;
            const kept = array[i];
            array[i++] = array[j];
            array[j--] = kept;
        }
        if (k <= j)
            right = j;
        else if (k >= i)
            left = i;
        else
            break;
    }
    return array[k];
}
function midpoint(a, b) {
    return a === b ? a : a / 2 + b / 2;
}
function medianOfThree(a, b, c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
},
"site/page/series-view.js": function (exports, require) {
exports.loadWhenIdle = loadWhenIdle;
exports.createSeriesView = createSeriesView;
const numbers_ts_1 = require("report/numbers.js");
const visible_ts_1 = require("report/visible.js");
const beside_story_ts_1 = require("site/page/beside-story.js");
const chart_ts_1 = require("site/page/chart.js");
const dom_ts_1 = require("site/page/dom.js");
const run_panel_ts_1 = require("site/page/run-panel.js");
const series_controls_ts_1 = require("site/page/series-controls.js");
const series_story_ts_1 = require("site/page/series-story.js");
let library = null;
function chartLibrary() {
    library ??= (0, dom_ts_1.loadScript)('assets/uplot.js');
    return library;
}
function loadWhenIdle(data) {
    const load = () => {
        const [first] = data.entries;
        void chartLibrary().catch(() => undefined);
        if (first !== undefined)
            void data.runs(first.suite).catch(() => undefined);
    };
    if ('requestIdleCallback' in window)
        window.requestIdleCallback(load, { timeout: 2000 });
}
function createSeriesView(data, change) {
    const element = (0, dom_ts_1.h)('section', { 'aria-label': 'Chart', class: 'series' });
    let chart = null;
    let turn = 0;
    return {
        element,
        async show(state) {
            const mine = ++turn;
            chart?.destroy();
            chart = null;
            const chosen = state.series.map((id) => data.byId.get(id)).filter((entry) => entry !== undefined);
            if (chosen.length === 0) {
                const lost = state.series.length > 0;
                element.replaceChildren(...(lost
                    ? [(0, dom_ts_1.h)('p', { role: 'alert' }, 'The benchmark that this address names is not in this history any more.')]
                    : []));
                return;
            }
            const entries = chosen.filter(({ suite }) => suite === chosen[0].suite);
            const [runs, series] = await Promise.all([
                data.runs(entries[0].suite),
                Promise.all(entries.map((entry) => data.series(entry))),
                chartLibrary(),
            ]);
            if (mine !== turn)
                return;
            const lines = entries.map((entry, i) => lineOf(entry, series[i], state, entries));
            const host = (0, dom_ts_1.h)('div', {
                class: 'chart',
                tabindex: '0',
                role: 'group',
                'aria-label': chartLabel(lines, runs),
                'aria-describedby': 'keys',
            });
            const status = (0, dom_ts_1.h)('p', { class: 'quiet', role: 'status', id: 'clipped' });
            host.addEventListener('keydown', (event) => (0, series_controls_ts_1.pressKey)(event, state, runs, change));
            element.replaceChildren((0, series_controls_ts_1.headOf)(lines, data, state, change, chosen.length - entries.length), (0, series_controls_ts_1.controlsOf)(state, lines, change), host, (0, dom_ts_1.h)('p', { class: 'quiet hint', id: 'keys' }, 'Drag to zoom. Keys: ← → choose a run, + − zoom, Home all runs, B compare from here, Esc back. Ticks at the foot: another machine.'), status, state.beside === null || lines.length > 1 ? '' : (0, beside_story_ts_1.besideOf)(lines[0], state.beside, data.index.repository), (0, run_panel_ts_1.runOf)(lines, runs, data, state, change), ...lines.map((line) => (0, series_story_ts_1.storyOf)(line, runs, lines.length > 1, change)), (0, series_story_ts_1.tableOf)(lines, runs));
            if (document.createElement('canvas').getContext('2d') === null) {
                status.textContent = 'This browser draws no chart. The numbers stand in the table below.';
                return;
            }
            chart = (0, chart_ts_1.drawChart)(host, lines, runs, state, {
                range: (range) => change({ range }),
                pick: (run) => change({ run }),
            });
            status.textContent = clippedWords(chart.clipped);
        },
    };
}
function clippedWords(clipped) {
    return clipped === 0
        ? ''
        : `${(0, numbers_ts_1.counted)(clipped, 'run')} far outside ${clipped === 1 ? 'is' : 'are'} shown as an arrow at the edge.`;
}
function chartLabel(lines, runs) {
    return `Chart of ${lines.map(({ entry }) => (0, visible_ts_1.visibleWithin)(entry.name, 60)).join(', ')} over ${(0, numbers_ts_1.counted)(runs.commits.length, 'run')}`;
}
function lineOf(entry, series, state, all) {
    const relative = state.axis === 'relative' || (0, chart_ts_1.mixedUnits)(all.map((one) => ({ entry: one })));
    const at = state.base === null ? undefined : series.values[state.base];
    const unit = !relative ? 1 : at !== undefined && !Number.isNaN(at) ? at : (series.levels[0]?.centre ?? 1);
    const by = unit === 0 ? 1 : unit;
    const scaled = (value) => (value === null ? null : value / by);
    const shown = {
        values: Array.from(series.values, (value) => (Number.isNaN(value) ? null : value / by)),
        levels: series.levels.map((level) => ({
            ...level,
            centre: level.centre / by,
            low: scaled(level.low),
            high: scaled(level.high),
        })),
    };
    const { beside } = state;
    const own = beside === null || all.length > 1 ? [] : [beside.base, beside.head];
    return { entry, series, shown, beside: own.map(scaled) };
}
},
"site/page/beside-story.js": function (exports, require) {
exports.besideOf = besideOf;
const units_ts_1 = require("model/units.js");
const numbers_ts_1 = require("report/numbers.js");
const words_ts_1 = require("site/words.js");
const dom_ts_1 = require("site/page/dom.js");
function besideOf({ entry }, beside, repository) {
    const { base, head, commit, pull } = beside;
    const texts = (0, units_ts_1.formatTogether)(base === null ? [head] : [base, head], entry.unit);
    const cost = base === null ? Number.NaN : entry.better === 'higher' ? base / head - 1 : head / base - 1;
    const size = Number.isFinite(cost) ? ` (${(0, numbers_ts_1.signedPercent)(cost)}${entry.better === 'unknown' ? '' : ' in cost'})` : '';
    const own = base === null ? ' alone: ' : ', measured beside its base: ';
    return (0, dom_ts_1.h)('div', { class: 'beside' }, (0, dom_ts_1.h)('p', {}, pull === null
        ? (0, dom_ts_1.link)(repository === null ? null : `${repository}/commit/${commit}`, `Commit ${(0, words_ts_1.shortCommit)(commit)}`)
        : (0, dom_ts_1.link)(repository === null ? null : `${repository}/pull/${pull}`, `Pull request #${pull}`), pull === null ? '' : ` at ${(0, words_ts_1.shortCommit)(commit)}`, `${own}${texts.join(' → ')}${size}.`), (0, dom_ts_1.h)('p', { class: 'quiet' }, base === null
        ? 'The disc at the right. Its number is that of the link which led here, not of the stored history.'
        : 'The ring (base) and the disc (head) at the right. Their numbers are those of the link which led here, not of the stored history; the verdict on them is the gate’s.'));
}
},
"site/words.js": function (exports, require) {
exports.changeWords = changeWords;
exports.shapeOf = shapeOf;
exports.certaintyWords = certaintyWords;
exports.shortCommit = shortCommit;
exports.whereWords = whereWords;
exports.driftWords = driftWords;
exports.noteWords = noteWords;
exports.unreadWords = unreadWords;
exports.dayOf = dayOf;
const percent_ts_1 = require("model/percent.js");
const numbers_ts_1 = require("report/numbers.js");
const visible_ts_1 = require("report/visible.js");
function changeWords({ metric, unit }, change, direction) {
    const speed = metric === 'time' || metric === 'throughput' || unit === 's' || unit === '1/s' || unit === 'B/s';
    if (direction === 'other')
        return change === null ? 'changed' : `${sizeWords(change)} ${change > 0 ? 'more' : 'less'}`;
    const word = direction === 'worse' ? (speed ? 'slower' : 'worse') : speed ? 'faster' : 'better';
    return change === null ? `${word}, from or to zero` : `${sizeWords(change)} ${word}`;
}
function sizeWords(change) {
    return change >= 9.995 ? `${Number((1 + change).toPrecision(3))} times` : (0, percent_ts_1.percent)(change);
}
function shapeOf(direction) {
    return direction === 'worse' ? '▲' : direction === 'better' ? '▼' : '◆';
}
function certaintyWords(certainty, since) {
    const words = {
        exact: 'an exact counter',
        certain: 'certain',
        sure: 'sure',
        early: `still early: ${(0, numbers_ts_1.counted)(since, 'run')} since`,
        machine: 'may be the machine, which changed at the same time',
        'same-commit': 'not the code: the same commit was measured before and after',
    };
    return words[certainty];
}
function shortCommit(commit) {
    return commit.slice(0, 9);
}
function whereWords(change, commits) {
    const near = `near ${shortCommit(commits[change.run])}`;
    const runs = change.by - change.after;
    if (runs <= 1)
        return near;
    return `${near} (after ${shortCommit(commits[change.after])}, by ${shortCommit(commits[change.by])}: ${(0, numbers_ts_1.counted)(runs, 'run')})`;
}
function driftWords(kind, { change, direction, from, to }) {
    return `${changeWords(kind, change, direction)} little by little, over ${(0, numbers_ts_1.counted)(to - from + 1, 'run')}`;
}
function noteWords(note) {
    const name = (text) => (0, visible_ts_1.visibleWithin)(text, 120);
    switch (note.code) {
        case 'clock':
            return `The clock of ${(0, numbers_ts_1.counted)(note.runs, 'run')} was wrong (such as that of ${shortCommit(note.example)}): runs are shown in the order of their commits.`;
        case 'off-line':
            return `${(0, numbers_ts_1.counted)(note.runs, 'run')} ${note.runs === 1 ? 'is' : 'are'} of commits that the default branch does not have (such as ${shortCommit(note.example)}): its history was rewritten, or they were pushed elsewhere. They are placed by their time.`;
        case 'pull-requests':
            return `${(0, numbers_ts_1.counted)(note.runs, 'stored run')} of pull requests ${note.runs === 1 ? 'is' : 'are'} not shown: the code was not reviewed yet.`;
        case 'units':
            return `${name(note.name)} (${name(note.metric)}) was stored in ${note.units.length} units, ${note.units.map(name).join(' and ')}: they are shown apart. A rule in \`renames\` can join them.`;
        case 'join-conflict':
            return `${name(note.from)} and ${name(note.to)}, which a rule joins, both have a number in ${(0, numbers_ts_1.counted)(note.runs, 'run')}: the one of ${name(note.to)} is shown.`;
        case 'rule-idle':
            return note.because === 'no-run'
                ? `${note.rule} names a day or a commit that no stored run has: it does nothing.`
                : `${note.rule} fits no benchmark: it does nothing.`;
    }
}
function unreadWords({ file, because }) {
    return `${(0, visible_ts_1.visibleWithin)(file, 200)} could not be read and is not shown: ${(0, visible_ts_1.visibleWithin)(because, 400)}`;
}
function dayOf(time) {
    const date = new Date((time ?? Number.NaN) * 1000);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
},
"site/page/chart.js": function (exports, require) {
exports.drawChart = drawChart;
exports.mixedUnits = mixedUnits;
const units_ts_1 = require("model/units.js");
const numbers_ts_1 = require("report/numbers.js");
const visible_ts_1 = require("report/visible.js");
const words_ts_1 = require("site/words.js");
const ranges_ts_1 = require("site/page/ranges.js");
const strokes = ['--line1', '--line2', '--line3', '--line4', '--line5', '--line6', '--line7', '--line8'];
function drawChart(host, lines, runs, state, actions) {
    const extra = lines[0].beside;
    const count = runs.commits.length;
    const reach = (to) => (to >= count - 1 ? count - 1 + extra.length : to);
    const range = state.range === null ? [0, reach(count)] : [state.range[0], reach(state.range[1])];
    const picture = (0, ranges_ts_1.pictureOf)(lines.map(({ shown }) => shown), range, state.axis, state.clip, range[1] < count ? [] : extra.filter((value) => value !== null));
    const relative = state.axis === 'relative' || mixedUnits(lines);
    const colour = coloursOf(host);
    const unit = lines[0].entry.unit;
    const clamp = (value) => (value === null ? null : Math.min(picture.high, Math.max(picture.low, value)));
    const options = {
        width: Math.max(240, host.clientWidth),
        height: host.clientWidth < 500 ? 260 : 380,
        legend: { show: false },
        cursor: { drag: { x: true, y: false }, points: { size: 9 } },
        scales: {
            x: { time: false, range: () => [range[0] - 0.5, Math.max(range[0] + 1, range[1]) + 0.5] },
            y: { distr: state.axis === 'log' ? 3 : 1, range: () => [picture.low, picture.high] },
        },
        axes: [
            {
                stroke: colour('--text'),
                grid: { show: false },
                incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
                space: 90,
                values: (_, splits) => splits.map((at) => (0, words_ts_1.dayOf)(runs.times[at])),
            },
            {
                stroke: colour('--text'),
                grid: { stroke: colour('--line'), width: 1 },
                size: 76,
                values: (_, splits) => relative ? splits.map((value) => (0, numbers_ts_1.signedPercent)(value - 1)) : (0, units_ts_1.formatTogether)(splits, unit, { digits: 3 }),
            },
        ],
        series: [
            {},
            ...lines.map((_, i) => ({
                stroke: colour(strokes[i]),
                paths: () => null,
                points: { show: true, size: count > 400 && state.range === null ? 4 : 6, fill: colour(strokes[i]) },
            })),
        ],
        hooks: {
            drawAxes: [(u) => underlay(u, lines, runs, range, colour)],
            draw: [(u) => overlay(u, lines, runs, range, picture, colour, state)],
            setSelect: [
                (u) => {
                    if (u.select.width < 8)
                        return;
                    const [from, to] = [u.posToVal(u.select.left, 'x'), u.posToVal(u.select.left + u.select.width, 'x')];
                    const chosen = [Math.max(0, Math.ceil(from)), Math.min(count - 1, Math.floor(to))];
                    if (chosen[0] < chosen[1])
                        actions.range(chosen);
                },
            ],
        },
    };
    const xs = Array.from({ length: count + extra.length }, (_, i) => i);
    const drawn = ({ shown }) => [...shown.values.map(clamp), ...extra.map(() => null)];
    const plot = new window.uPlot(options, [xs, ...lines.map(drawn)], host);
    pickByClick(plot, count, actions);
    return { clipped: picture.clipped, destroy: () => plot.destroy() };
}
function coloursOf(host) {
    const style = getComputedStyle(host);
    const known = new Map();
    return (name) => {
        let colour = known.get(name);
        if (colour === undefined) {
            colour = style.getPropertyValue(name).trim() || '#888';
            known.set(name, colour);
        }
        return colour;
    };
}
function pickByClick(plot, count, actions) {
    let pressed = 0;
    plot.over.addEventListener('mousedown', (event) => {
        pressed = event.clientX;
    });
    plot.over.addEventListener('click', (event) => {
        const run = plot.cursor.idx;
        if (Math.abs(event.clientX - pressed) < 4 && run != null && run < count)
            actions.pick(run);
    });
}
function mixedUnits(lines) {
    return lines.some(({ entry }) => entry.unit !== lines[0].entry.unit);
}
function underlay(u, lines, runs, [from, to], colour) {
    const { ctx, bbox } = u;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    const x = (run) => u.valToPos(run, 'x', true);
    const y = (value) => u.valToPos(value, 'y', true);
    lines.forEach(({ shown }, i) => {
        for (const level of shown.levels) {
            if (level.to < from || level.from > to)
                continue;
            const [left, right] = [x(level.from - 0.4), x(level.to + 0.4)];
            if (level.low !== null && level.high !== null) {
                ctx.globalAlpha = 0.16;
                ctx.fillStyle = colour(strokes[i]);
                const [top, bottom] = [y(level.high), y(level.low)];
                ctx.fillRect(left, top, right - left, bottom - top);
            }
            ctx.globalAlpha = 1;
            ctx.strokeStyle = colour(strokes[i]);
            ctx.lineWidth = 2 * devicePixelRatio;
            ctx.beginPath();
            ctx.moveTo(left, y(level.centre));
            ctx.lineTo(right, y(level.centre));
            ctx.stroke();
        }
    });
    const row = bbox.top + bbox.height - 5 * devicePixelRatio;
    for (let run = Math.max(1, from); run <= to; run++) {
        if (runs.machine[run] === runs.machine[run - 1])
            continue;
        ctx.fillStyle = colour('--quiet');
        ctx.fillRect(x(run - 0.5) - devicePixelRatio / 2, row, devicePixelRatio, 5 * devicePixelRatio);
    }
    ctx.restore();
}
function overlay(u, lines, runs, [from, to], picture, colour, state) {
    const { ctx, bbox } = u;
    const x = (run) => u.valToPos(run, 'x', true);
    const within = (run) => run >= from && run <= to;
    const pixel = devicePixelRatio;
    ctx.save();
    ctx.font = `${12 * pixel}px system-ui, sans-serif`;
    ctx.textAlign = 'center';
    const rule = (run, dash, stroke) => {
        ctx.strokeStyle = stroke;
        ctx.setLineDash(dash.map((length) => length * pixel));
        ctx.lineWidth = pixel;
        ctx.beginPath();
        ctx.moveTo(x(run), bbox.top);
        ctx.lineTo(x(run), bbox.top + bbox.height);
        ctx.stroke();
        ctx.setLineDash([]);
    };
    for (const [run, name] of runs.tags) {
        if (!within(run))
            continue;
        rule(run, [2, 4], colour('--quiet'));
        ctx.fillStyle = colour('--quiet');
        ctx.fillText((0, visible_ts_1.visibleWithin)(name, 14), x(run), bbox.top + bbox.height - 10 * pixel);
    }
    for (const { series, shown } of lines) {
        for (const change of series.changes) {
            if (!within(change.run))
                continue;
            const paint = colour(change.direction === 'worse' ? '--bad' : change.direction === 'better' ? '--good' : '--quiet');
            rule(change.run - 0.5, [5, 3], paint);
            ctx.fillStyle = paint;
            ctx.fillText((0, words_ts_1.shapeOf)(change.direction), x(change.run - 0.5), bbox.top + 12 * pixel);
        }
        for (const [run] of series.accepted)
            if (within(run))
                ctx.fillText('✓', x(run - 0.5) + 12 * pixel, bbox.top + 12 * pixel);
        for (const { run } of series.cuts)
            if (within(run))
                rule(run - 0.5, [], colour('--text'));
        ctx.fillStyle = colour('--text');
        for (let run = from; run <= to; run++) {
            const value = shown.values[run];
            if (value == null)
                continue;
            if (value > picture.high)
                ctx.fillText('↑', x(run), bbox.top + 26 * pixel);
            else if (value < picture.low)
                ctx.fillText('↓', x(run), bbox.top + bbox.height - 8 * pixel);
        }
    }
    drawBeside(u, lines[0].beside, runs.commits.length, colour);
    for (const run of [state.run, state.base])
        if (run !== null && within(run))
            rule(run, [], colour('--focus'));
    ctx.restore();
}
function drawBeside({ ctx, valToPos }, beside, first, colour) {
    const pixel = devicePixelRatio;
    ctx.fillStyle = ctx.strokeStyle = colour('--focus');
    ctx.lineWidth = 2 * pixel;
    beside.forEach((value, i) => {
        if (value === null)
            return;
        const [x, y] = [valToPos(first + i, 'x', true), valToPos(value, 'y', true)];
        ctx.beginPath();
        ctx.arc(x, y, 5 * pixel, 0, 2 * Math.PI);
        if (i === 0)
            ctx.stroke();
        else
            ctx.fill();
        ctx.textAlign = 'right';
        ctx.fillText(i === 0 ? 'base' : 'head', x - 8 * pixel, y + 4 * pixel);
    });
}
},
"site/page/ranges.js": function (exports, require) {
exports.pictureOf = pictureOf;
function pictureOf(shown, range, axis, clip, kept = []) {
    const [from, to] = range;
    const values = shown.flatMap((one) => one.values.slice(from, to + 1).filter((value) => value !== null));
    const usable = axis === 'log' ? values.filter((value) => value > 0) : values;
    if (usable.length === 0)
        return { low: 0, high: 1, clipped: 0 };
    const sorted = [...usable].sort((a, b) => a - b);
    const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
    let [low, high] = [sorted[0], sorted.at(-1)];
    if (clip && sorted.length >= 8) {
        const width = at(0.75) - at(0.25);
        const bands = shown.flatMap(({ levels }) => levels.filter((level) => level.to >= from && level.from <= to));
        const ends = bands.flatMap((band) => [band.low ?? band.centre, band.high ?? band.centre]);
        const room = bands.flatMap((band) => {
            const half = ((band.high ?? band.centre) - (band.low ?? band.centre)) / 2;
            return [band.centre - 4 * half, band.centre + 4 * half];
        });
        low = Math.max(low, Math.min(at(0.25) - 4 * width, ...ends, ...room));
        high = Math.min(high, Math.max(at(0.75) + 4 * width, ...ends, ...room));
    }
    const lasting = axis === 'log' ? kept.filter((value) => value > 0) : kept;
    low = Math.min(low, ...lasting);
    high = Math.max(high, ...lasting);
    const clipped = usable.filter((value) => value < low || value > high).length;
    return { ...padded(low, high, axis), clipped };
}
function padded(low, high, axis) {
    if (axis === 'log')
        return { low: low / 1.1, high: high * 1.1 };
    const room = high > low ? (high - low) * 0.08 : Math.max(Math.abs(high) * 0.05, 1e-12);
    if (axis === 'zero')
        return { low: Math.min(0, low), high: high > 0 ? high + room : 0 };
    return { low: low - room, high: high + room };
}
},
"site/page/run-panel.js": function (exports, require) {
exports.runOf = runOf;
const compare_runs_ts_1 = require("history/compare-runs.js");
const units_ts_1 = require("model/units.js");
const numbers_ts_1 = require("report/numbers.js");
const visible_ts_1 = require("report/visible.js");
const words_ts_1 = require("site/words.js");
const dom_ts_1 = require("site/page/dom.js");
function runOf(lines, runs, data, state, change) {
    const box = (0, dom_ts_1.h)('div', { class: 'run', 'aria-live': 'polite' });
    const { run, base } = state;
    if (run === null || run >= runs.commits.length)
        return box;
    const { repository } = data.index;
    const commit = runs.commits[run];
    const pull = /\(#(\d+)\)$|^Merge pull request #(\d+) /.exec(runs.subjects[run] ?? '');
    const number = pull?.[1] ?? pull?.[2];
    const links = [
        (0, dom_ts_1.link)(repository === null ? null : `${repository}/commit/${commit}`, `commit ${(0, words_ts_1.shortCommit)(commit)}`),
        number === undefined
            ? null
            : (0, dom_ts_1.link)(repository === null ? null : `${repository}/pull/${number}`, `pull request #${number}`),
        runs.linked[run] === 1
            ? (0, dom_ts_1.link)(repository === null ? null : `${repository}/actions/runs/${runs.runs[run]}`, `run ${runs.runs[run]}`)
            : null,
    ];
    const machine = runs.machines[runs.machine[run]] ?? [];
    const before = run === 0 ? machine : (runs.machines[runs.machine[run - 1]] ?? []);
    const other = machine.filter(([key, value]) => before.some(([k, v]) => k === key && v !== value));
    box.append((0, dom_ts_1.h)('h3', {}, `Run ${run + 1} of ${runs.commits.length}, ${(0, words_ts_1.dayOf)(runs.times[run])}`), (0, dom_ts_1.h)('p', {}, ...links.flatMap((one, i) => (one === null ? [] : i === 0 ? [one] : [' · ', one])), (0, dom_ts_1.h)('bdi', {}, ` ${(0, visible_ts_1.visibleWithin)(runs.subjects[run] ?? '', 120)}`)), (0, dom_ts_1.h)('p', { class: 'quiet' }, machine.map(([key, value]) => `${key} ${(0, visible_ts_1.visibleWithin)(value, 60)}`).join(', ')), other.length === 0
        ? ''
        : (0, dom_ts_1.h)('p', {}, `Other than in the run before: ${other.map(([key, value]) => `${key} ${(0, visible_ts_1.visibleWithin)(value, 60)}`).join(', ')}`), runs.off.includes(run) ? (0, dom_ts_1.h)('p', {}, 'The default branch does not have this commit.') : '', (0, dom_ts_1.h)('ul', {}, ...lines.map((line) => (0, dom_ts_1.h)('li', {}, (0, dom_ts_1.h)('bdi', {}, (0, visible_ts_1.visibleWithin)(line.entry.name, 120)), `: ${valueWords(line, run, base)}`))), (0, dom_ts_1.h)('p', {}, (0, dom_ts_1.h)('button', { type: 'button', click: () => change({ base: run }) }, 'Compare others with this run'), base === null ? '' : (0, dom_ts_1.h)('button', { type: 'button', click: () => change({ base: null }) }, 'Stop comparing')), base === null ? '' : (0, dom_ts_1.h)('p', { class: 'quiet' }, comparisonWords));
    return box;
}
const comparisonWords = 'As a gate by stored runs would say it, at its usual threshold of 5 %: the chosen run against the runs of that level up to the other one, each benchmark by itself. A gate that measures both commits by turns on one machine sees far smaller changes; a run of another machine than those before may differ for that alone.';
function valueWords({ entry, series }, run, base) {
    const value = series.values[run];
    if (value === undefined || Number.isNaN(value))
        return 'no value';
    const reference = base === null || base === run ? undefined : series.values[base];
    if (base === null || reference === undefined || Number.isNaN(reference))
        return (0, units_ts_1.formatTogether)([value], entry.unit)[0];
    const [a, b] = (0, units_ts_1.formatTogether)([reference, value], entry.unit);
    return `${a} → ${b}, ${verdictWords(entry, series, run, base)}`;
}
function verdictWords(entry, series, run, base) {
    const { better, exact } = entry;
    const [before, now] = [series.values[base], series.values[run]];
    if (exact)
        return before === now
            ? 'unchanged'
            : `${now > before ? 'more' : 'less'}: what is counted exactly changes with its first other value`;
    const level = series.levels.find((one) => one.from <= base && base <= one.to);
    const found = level === undefined ? null : (0, compare_runs_ts_1.compareRuns)(series.values, { from: level.from, base, run, better });
    if (found === null)
        return 'inconclusive: too few runs of that level to tell chance from change';
    const { outcome, change, runs } = found;
    const rest = `(${(0, numbers_ts_1.intervalText)(change)}${better === 'unknown' ? '' : ' in cost'}), against ${(0, numbers_ts_1.counted)(runs, 'run')}`;
    if (outcome === 'unchanged' || outcome === 'inconclusive')
        return `${outcome}: ${(0, numbers_ts_1.signedPercent)(change.estimate)} ${rest}`;
    const direction = better === 'unknown' ? 'other' : outcome === 'regressed' ? 'worse' : 'better';
    return `${(0, words_ts_1.changeWords)(entry, change.estimate, direction)} ${rest}`;
}
},
"history/compare-runs.js": function (exports, require) {
exports.usualThreshold = void 0;
exports.compareRuns = compareRuns;
const prediction_ts_1 = require("statistics/prediction.js");
exports.usualThreshold = 0.05;
const usualRate = 0.05;
function compareRuns(values, { from, base, run, better, }) {
    const sign = better === 'higher' ? -1 : 1;
    const before = [];
    for (let i = from; i <= base; i++)
        if (!Number.isNaN(values[i]))
            before.push(values[i]);
    const used = before.slice(-prediction_ts_1.mostRuns);
    const now = values[run];
    if (used.length < prediction_ts_1.fewestRuns || now === undefined || !(now > 0) || used.some((value) => !(value > 0)))
        return null;
    const known = (0, prediction_ts_1.withSomeScatter)((0, prediction_ts_1.forecast)(used.map((value) => sign * Math.log(value))));
    const { estimate, low, high } = (0, prediction_ts_1.predictedChange)(known, sign * Math.log(now), usualRate);
    const change = { estimate: Math.expm1(estimate), low: Math.expm1(low), high: Math.expm1(high) };
    return { outcome: outcomeOf(low, high), change, runs: used.length };
}
function outcomeOf(low, high) {
    const delta = Math.log1p(exports.usualThreshold);
    if (low > delta)
        return 'regressed';
    if (high < -delta)
        return 'improved';
    return low > -delta && high < delta ? 'unchanged' : 'inconclusive';
}
},
"statistics/prediction.js": function (exports, require) {
exports.mostRuns = exports.fewestRuns = void 0;
exports.forecast = forecast;
exports.robustForecast = robustForecast;
exports.withVariance = withVariance;
exports.withSomeScatter = withSomeScatter;
exports.predictionInterval = predictionInterval;
exports.predictedChange = predictedChange;
exports.predictionP = predictionP;
const robust_ts_1 = require("statistics/robust.js");
const scale_ts_1 = require("statistics/scale.js");
const signed_rank_ts_1 = require("statistics/signed-rank.js");
const student_ts_1 = require("statistics/student.js");
exports.fewestRuns = 3;
exports.mostRuns = 30;
function forecast(runs, future = 1) {
    (0, robust_ts_1.checkSample)(runs, 'forecast', 2);
    const factor = 1 / checkedFuture(future) + 1 / runs.length;
    return { centre: (0, robust_ts_1.mean)(runs), variance: (0, robust_ts_1.variance)(runs), df: runs.length - 1, factor };
}
function robustForecast(runs, future = 1) {
    (0, robust_ts_1.checkSample)(runs, 'robustForecast', 8);
    const n = runs.length;
    const factor = 1 / checkedFuture(future) + Math.PI / 3 / n;
    return { centre: (0, signed_rank_ts_1.hodgesLehmann)(runs), variance: (0, scale_ts_1.qn)(runs) ** 2, df: 0.7 * (n - 1), factor };
}
function withVariance(forecast, variance, df) {
    return { ...forecast, variance, df };
}
function withSomeScatter(forecast) {
    return { ...forecast, variance: Math.max(forecast.variance, 1e-10) };
}
function predictionInterval(forecast, alpha) {
    const reach = predictionReach(forecast, alpha);
    return { low: forecast.centre - reach, high: forecast.centre + reach };
}
function predictedChange(forecast, value, alpha) {
    const reach = predictionReach(forecast, alpha);
    const estimate = value - forecast.centre;
    return { estimate, low: estimate - reach, high: estimate + reach };
}
function predictionP(forecast, value, shift = 0) {
    const excess = value - forecast.centre - shift;
    if (excess === 0)
        return 1;
    return (0, student_ts_1.studentTwoSided)(excess / Math.sqrt(forecast.variance * forecast.factor), forecast.df);
}
function predictionReach(forecast, alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`prediction: alpha ${alpha} is outside (0, 1)`);
    return -(0, student_ts_1.studentQuantile)(alpha / 2, forecast.df) * Math.sqrt(forecast.variance * forecast.factor);
}
function checkedFuture(future) {
    if (!(Number.isInteger(future) && future >= 1))
        throw new RangeError(`prediction of ${future} future runs`);
    return future;
}
},
"statistics/scale.js": function (exports, require) {
exports.qn = qn;
const robust_ts_1 = require("statistics/robust.js");
function qn(values) {
    (0, robust_ts_1.checkSample)(values, 'qn', 2);
    const n = values.length;
    const distances = new Float64Array((n * (n - 1)) / 2);
    let at = 0;
    for (let i = 1; i < n; i++)
        for (let j = 0; j < i; j++)
            distances[at++] = Math.abs(values[i] - values[j]);
    const h = Math.floor(n / 2) + 1;
    return 2.21914446598508 * smallSampleFactor(n) * (0, robust_ts_1.selectInPlace)(distances, (h * (h - 1)) / 2 - 1);
}
function smallSampleFactor(n) {
    const few = [0.399, 0.994, 0.512, 0.844, 0.611, 0.857, 0.669, 0.872];
    return few[n - 2] ?? (n % 2 === 1 ? n / (n + 1.4) : n / (n + 3.8));
}
},
"statistics/signed-rank.js": function (exports, require) {
exports.signedRankTest = signedRankTest;
exports.signedRankInterval = signedRankInterval;
exports.hodgesLehmann = hodgesLehmann;
exports.signedRankCritical = signedRankCritical;
exports.signedRankCdf = signedRankCdf;
exports.smallestSignedRankP = smallestSignedRankP;
const normal_ts_1 = require("statistics/normal.js");
const rank_law_ts_1 = require("statistics/rank-law.js");
const robust_ts_1 = require("statistics/robust.js");
const walsh_ts_1 = require("statistics/walsh.js");
const largestCached = 200;
const largestTied = 64;
function signedRankTest(d, shift = 0, alternative = 'two-sided') {
    (0, robust_ts_1.checkSample)(d, 'signedRankTest');
    const n = d.length;
    const sizes = new Float64Array(n);
    let scale = Math.abs(shift);
    for (let i = 0; i < n; i++) {
        sizes[i] = Math.abs(d[i] - shift);
        scale = Math.max(scale, Math.abs(d[i]));
    }
    const tolerance = 1e-12 * scale;
    const { ranks, tied } = (0, rank_law_ts_1.doubledMidRanks)(sizes, tolerance);
    const kept = [];
    let sum = 0;
    for (let i = 0; i < n; i++) {
        if (sizes[i] <= tolerance)
            continue;
        kept.push(ranks[i]);
        if (d[i] > shift)
            sum += ranks[i];
    }
    const tails = !tied && kept.length === n ? plainTails(n, sum / 2) : scoreTails(kept, sum);
    return { statistic: sum / 2, p: (0, rank_law_ts_1.pValue)(tails, alternative) };
}
function signedRankInterval(d, alpha) {
    (0, robust_ts_1.checkSample)(d, 'signedRankInterval');
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`signedRankInterval: alpha ${alpha} is outside (0, 1)`);
    const size = (d.length * (d.length + 1)) / 2;
    const lower = (size + 1) >> 1;
    const upper = (size >> 1) + 1;
    const k = signedRankCritical(d.length, alpha / 2);
    if (k < 0) {
        const [a, b] = (0, walsh_ts_1.walshAverages)(d, [lower, upper]);
        return { estimate: (0, robust_ts_1.midpoint)(a, b), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    }
    const [low, a, b, high] = (0, walsh_ts_1.walshAverages)(d, [k + 1, lower, upper, size - k]);
    return { estimate: (0, robust_ts_1.midpoint)(a, b), low: low, high: high };
}
function hodgesLehmann(d) {
    (0, robust_ts_1.checkSample)(d, 'hodgesLehmann');
    const size = (d.length * (d.length + 1)) / 2;
    const [a, b] = (0, walsh_ts_1.walshAverages)(d, [(size + 1) >> 1, (size >> 1) + 1]);
    return (0, robust_ts_1.midpoint)(a, b);
}
function signedRankCritical(n, tail) {
    if (n <= largestCached)
        return Math.min((0, rank_law_ts_1.largestWithin)(plainLaw(n), tail), ((n * (n + 1)) / 2 - 1) >> 1);
    const { mean, deviation } = plainMoments(n);
    let w = Math.max(-1, Math.floor(mean + deviation * (0, normal_ts_1.normalQuantile)(tail) - 2));
    while (plainTails(n, w + 1).atMost <= tail)
        w++;
    while (w >= 0 && plainTails(n, w).atMost > tail)
        w--;
    return w;
}
function signedRankCdf(w, n) {
    return plainTails(n, Math.floor(w)).atMost;
}
function smallestSignedRankP(n) {
    return Math.min(1, 2 ** (1 - n));
}
const laws = new Map();
function plainLaw(n) {
    let law = laws.get(n);
    if (law === undefined) {
        law = cumulate(subsetSumLaw(Array.from({ length: n }, (_, i) => i + 1)));
        laws.set(n, law);
    }
    return law;
}
function subsetSumLaw(scores) {
    const law = new Float64Array(scores.reduce((sum, score) => sum + score, 0) + 1);
    law[0] = 1;
    let reach = 0;
    for (const score of scores) {
        reach += score;
        for (let w = reach; w >= score; w--)
            law[w] = 0.5 * (law[w] + law[w - score]);
        for (let w = Math.min(score, reach + 1) - 1; w >= 0; w--)
            law[w] *= 0.5;
    }
    return law;
}
function cumulate(law) {
    for (let w = 1; w < law.length; w++)
        law[w] += law[w - 1];
    return law;
}
function plainTails(n, w) {
    const top = (n * (n + 1)) / 2;
    if (n <= largestCached) {
        const law = plainLaw(n);
        const at = (v) => (v < 0 ? 0 : v >= top ? 1 : law[v]);
        return { atMost: at(w), atLeast: at(top - w) };
    }
    const { mean, deviation, excessKurtosis } = plainMoments(n);
    return (0, rank_law_ts_1.edgeworthTails)(w - mean, deviation, excessKurtosis, 0.5);
}
function plainMoments(n) {
    const variance = (n * (n + 1) * (2 * n + 1)) / 24;
    const fourths = (n * (n + 1) * (2 * n + 1) * (3 * n * n + 3 * n - 1)) / 30;
    return {
        mean: (n * (n + 1)) / 4,
        deviation: Math.sqrt(variance),
        excessKurtosis: -fourths / 8 / (variance * variance),
    };
}
function scoreTails(scores, sum) {
    const top = scores.reduce((total, score) => total + score, 0);
    if (scores.length <= largestTied) {
        const law = subsetSumLaw(scores);
        const small = Math.min(sum, top - sum);
        let below = 0;
        for (let w = 0; w <= small; w++)
            below += law[w];
        const rest = Math.min(1, 1 - below + law[small]);
        return sum <= top - sum ? { atMost: below, atLeast: rest } : { atMost: rest, atLeast: below };
    }
    const variance = scores.reduce((total, score) => total + score * score, 0) / 4;
    const fourths = scores.reduce((total, score) => total + score ** 4, 0);
    return (0, rank_law_ts_1.edgeworthTails)(sum - top / 2, Math.sqrt(variance), -fourths / 8 / (variance * variance), 0.5);
}
},
"statistics/normal.js": function (exports, require) {
exports.normalDensity = normalDensity;
exports.normalCdf = normalCdf;
exports.normalQuantile = normalQuantile;
const logRootTwoPi = 0.9189385332046727;
function normalDensity(x) {
    return Math.exp(-0.5 * x * x - logRootTwoPi);
}
function normalCdf(x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x > 2.5)
        return 1 - upperTail(x);
    if (x < -2.5)
        return upperTail(-x);
    let term = x;
    let sum = x;
    for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
        term *= (x * x) / i;
        sum += term;
    }
    return 0.5 + sum * normalDensity(x);
}
function upperTail(x) {
    if (x > 39)
        return 0;
    const depth = Math.ceil(20 + 500 / (x * x));
    let fraction = x;
    for (let i = depth; i > 0; i--)
        fraction = x + i / fraction;
    return normalDensity(x) / fraction;
}
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`normalQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(centreTop, r)) / polynomial(centreBottom, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const size = r <= 5
        ? polynomial(shoulderTop, r - 1.6) / polynomial(shoulderBottom, r - 1.6)
        : polynomial(tailTop, r - 5) / polynomial(tailBottom, r - 5);
    return q < 0 ? -size : size;
}
function polynomial(coefficients, x) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
const centreTop = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
];
const centreBottom = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852546,
];
const shoulderTop = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
];
const shoulderBottom = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const tailTop = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const tailBottom = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
];
},
"statistics/rank-law.js": function (exports, require) {
exports.pValue = pValue;
exports.doubledMidRanks = doubledMidRanks;
exports.edgeworthTails = edgeworthTails;
exports.largestWithin = largestWithin;
const normal_ts_1 = require("statistics/normal.js");
function pValue(tails, alternative) {
    if (alternative === 'greater')
        return Math.min(1, tails.atLeast);
    if (alternative === 'less')
        return Math.min(1, tails.atMost);
    return Math.min(1, 2 * Math.min(tails.atMost, tails.atLeast));
}
function doubledMidRanks(values, tolerance) {
    const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i] - values[j]);
    const ranks = new Int32Array(values.length);
    let tied = false;
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] - values[order[to - 1]] <= tolerance)
            to++;
        if (to - from > 1)
            tied = true;
        for (let i = from; i < to; i++)
            ranks[order[i]] = from + 1 + to;
        from = to;
    }
    return { ranks, tied };
}
function edgeworthTails(excess, deviation, excessKurtosis, half) {
    if (deviation === 0)
        return { atMost: 1, atLeast: 1 };
    const below = (z) => {
        const value = (0, normal_ts_1.normalCdf)(z) - (0, normal_ts_1.normalDensity)(z) * (excessKurtosis / 24) * (z * z * z - 3 * z);
        return Math.min(1, Math.max(0, value));
    };
    return { atMost: below((excess + half) / deviation), atLeast: below((half - excess) / deviation) };
}
function largestWithin(cumulative, tail) {
    let low = -1;
    let high = cumulative.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (cumulative[middle] <= tail * (1 + 1e-12))
            low = middle;
        else
            high = middle;
    }
    return low;
}
},
"statistics/walsh.js": function (exports, require) {
exports.walshAverages = walshAverages;
exports.pairDifferences = pairDifferences;
const robust_ts_1 = require("statistics/robust.js");
const listable = 8192;
function walshAverages(d, ranks) {
    const size = (d.length * (d.length + 1)) / 2;
    const found = size <= listable ? selectMany(allAverages(d, size), ranks) : selectByCounting(walshStaircase(d), ranks);
    return found.map((average) => average + 0);
}
function pairDifferences(x, y, ranks) {
    const size = x.length * y.length;
    return size <= listable ? selectMany(allDifferences(x, y), ranks) : selectByCounting(gridStaircase(x, y), ranks);
}
function allAverages(d, size) {
    const averages = new Float64Array(size);
    let at = 0;
    for (let i = 0; i < d.length; i++) {
        const half = d[i] / 2;
        for (let j = i; j < d.length; j++)
            averages[at++] = half + d[j] / 2;
    }
    return averages;
}
function allDifferences(x, y) {
    const differences = new Float64Array(x.length * y.length);
    let at = 0;
    for (let i = 0; i < x.length; i++)
        for (let j = 0; j < y.length; j++)
            differences[at++] = x[i] - y[j];
    return differences;
}
function selectMany(values, ranks) {
    let from = 0;
    return ranks.map((rank) => {
        const value = (0, robust_ts_1.selectInPlace)(values, rank - 1, from);
        from = rank - 1;
        return value;
    });
}
function selectByCounting(stairs, ranks) {
    return ranks.map((rank) => {
        let low = stairs.least - Math.max(1, Math.abs(stairs.least));
        let high = stairs.most;
        let below = 0;
        let upTo = stairs.size;
        while (upTo - below > listable) {
            const middle = low / 2 + high / 2;
            if (middle <= low || middle >= high)
                return high;
            const count = stairs.countAtMost(middle);
            if (count < rank) {
                low = middle;
                below = count;
            }
            else {
                high = middle;
                upTo = count;
            }
        }
        return (0, robust_ts_1.selectInPlace)(stairs.within(low, high), rank - below - 1);
    });
}
function walshStaircase(d) {
    const s = (0, robust_ts_1.sorted)(d);
    const n = s.length;
    const lastAtMost = (i, bound, from) => {
        let j = from;
        while (j >= i && s[i] / 2 + s[j] / 2 > bound)
            j--;
        return j;
    };
    return {
        size: (n * (n + 1)) / 2,
        least: s[0],
        most: s[n - 1],
        countAtMost(bound) {
            let count = 0;
            let j = n - 1;
            for (let i = 0; i < n; i++) {
                j = lastAtMost(i, bound, j);
                if (j < i)
                    break;
                count += j - i + 1;
            }
            return count;
        },
        within(low, high) {
            const found = [];
            let j = n - 1;
            for (let i = 0; i < n; i++) {
                j = lastAtMost(i, high, j);
                if (j < i)
                    break;
                for (let k = j; k >= i; k--) {
                    const average = s[i] / 2 + s[k] / 2;
                    if (average <= low)
                        break;
                    found.push(average);
                }
            }
            return Float64Array.from(found);
        },
    };
}
function gridStaircase(x, y) {
    const a = (0, robust_ts_1.sorted)(x);
    const b = (0, robust_ts_1.sorted)(y);
    const firstAtMost = (i, bound, from) => {
        let j = from;
        while (j < b.length && a[i] - b[j] > bound)
            j++;
        return j;
    };
    return {
        size: a.length * b.length,
        least: a[0] - b[b.length - 1],
        most: a[a.length - 1] - b[0],
        countAtMost(bound) {
            let count = 0;
            let j = 0;
            for (let i = 0; i < a.length; i++) {
                j = firstAtMost(i, bound, j);
                count += b.length - j;
            }
            return count;
        },
        within(low, high) {
            const found = [];
            let j = 0;
            for (let i = 0; i < a.length; i++) {
                j = firstAtMost(i, high, j);
                for (let k = j; k < b.length && a[i] - b[k] > low; k++)
                    found.push(a[i] - b[k]);
            }
            return Float64Array.from(found);
        },
    };
}
},
"statistics/student.js": function (exports, require) {
exports.studentDensity = studentDensity;
exports.studentCdf = studentCdf;
exports.studentQuantile = studentQuantile;
exports.studentTwoSided = studentTwoSided;
const beta_ts_1 = require("statistics/beta.js");
const normal_ts_1 = require("statistics/normal.js");
const practicallyNormal = 1e15;
const nearlyNormal = 10_000;
function studentDensity(t, df) {
    check(df);
    if (df > practicallyNormal)
        return (0, normal_ts_1.normalDensity)(t);
    return Math.exp(-0.5 * (df + 1) * Math.log1p((t * t) / df) - 0.5 * Math.log(df) - (0, beta_ts_1.logBeta)(0.5 * df, 0.5));
}
function studentCdf(t, df) {
    check(df);
    if (Number.isNaN(t))
        return Number.NaN;
    if (df > practicallyNormal)
        return (0, normal_ts_1.normalCdf)(t);
    const tail = upperTail(Math.abs(t), df);
    return t > 0 ? 1 - tail : tail;
}
function studentQuantile(p, df) {
    check(df);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0.5)
        return 0;
    if (df > practicallyNormal || p === 0 || p === 1)
        return (0, normal_ts_1.normalQuantile)(p);
    const tail = p < 0.5 ? p : 1 - p;
    const size = tailQuantile(tail, df);
    return p < 0.5 ? -size : size;
}
function studentTwoSided(t, df) {
    return 2 * studentCdf(-Math.abs(t), df);
}
function upperTail(t, df) {
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    if (df > nearlyNormal)
        return (0, normal_ts_1.normalCdf)(-asNormal(t, df));
    const square = t * t;
    const x = Number.isFinite(square) ? df / (df + square) : df / t / t;
    const y = Number.isFinite(square) ? square / (df + square) : 1;
    return 0.5 * (0, beta_ts_1.incompleteBeta)(x, 0.5 * df, 0.5, y);
}
function asNormal(t, df) {
    const a = df - 0.5;
    const y = a * Math.log1p((t / df) * t);
    return Math.sqrt(y) * (1 + (y + 3) / (48 * a * a));
}
function tailQuantile(tail, df) {
    const target = Math.log(tail);
    let low = -745;
    let high = 709;
    let u = Math.log(firstGuess(tail, df));
    for (let i = 0; i < 200; i++) {
        const t = Math.exp(u);
        const reached = upperTail(t, df);
        const excess = Math.log(reached) - target;
        if (excess > 0)
            low = u;
        else
            high = u;
        const step = (excess * reached) / (studentDensity(t, df) * t);
        const next = u + step;
        if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(u)))
            break;
        u = next > low && next < high ? next : (low + high) / 2;
        if (high - low < 1e-16 * Math.max(1, Math.abs(u)))
            break;
    }
    return Math.exp(u);
}
function firstGuess(tail, df) {
    const z = -(0, normal_ts_1.normalQuantile)(tail);
    return Math.max(z * (1 + (z * z + 1) / (4 * df)), 1e-300);
}
function check(df) {
    if (!(df > 0))
        throw new RangeError(`Student's t needs degrees of freedom above 0, got ${df}`);
}
},
"statistics/beta.js": function (exports, require) {
exports.logGamma = logGamma;
exports.logBeta = logBeta;
exports.incompleteBeta = incompleteBeta;
exports.betaQuantile = betaQuantile;
const logRootTwoPi = 0.9189385332046727;
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`logGamma(${x}): the argument must be above 0`);
    let shifted = x;
    let product = 1;
    while (shifted < 10)
        product *= shifted++;
    return (shifted - 0.5) * Math.log(shifted) - shifted + logRootTwoPi + stirlingRest(shifted) - Math.log(product);
}
function stirlingRest(x) {
    const s = 1 / (x * x);
    return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / x;
}
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    const sum = small + large;
    if (large < 10)
        return logGamma(small) + logGamma(large) - logGamma(sum);
    const shrink = Math.log1p(-small / sum);
    if (small < 10) {
        const rest = stirlingRest(large) - stirlingRest(sum);
        return logGamma(small) + rest + small - small * Math.log(sum) + (large - 0.5) * shrink;
    }
    const rest = stirlingRest(small) + stirlingRest(large) - stirlingRest(sum);
    return -0.5 * Math.log(large) + logRootTwoPi + rest + (small - 0.5) * Math.log(small / sum) + large * shrink;
}
function incompleteBeta(x, a, b, y = 1 - x) {
    if (!(a > 0 && b > 0))
        throw new RangeError(`incompleteBeta: shapes ${a} and ${b} must be above 0`);
    if (!(x >= 0 && y >= 0))
        throw new RangeError(`incompleteBeta(${x}): the argument lies in [0, 1]`);
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    if (x <= (a + 1) / (a + b + 2))
        return betaFraction(x, y, a, b);
    return 1 - betaFraction(y, x, b, a);
}
function betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`betaQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
        const middle = (low + high) / 2;
        if (incompleteBeta(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
function betaFraction(x, y, a, b) {
    const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x);
    const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y);
    const factor = Math.exp(a * logX + b * logY - logBeta(a, b)) / a;
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 4e-16)
            break;
    }
    return factor * value;
}
function away(x) {
    return Math.abs(x) < 1e-300 ? 1e-300 : x;
}
},
"site/page/series-controls.js": function (exports, require) {
exports.headOf = headOf;
exports.controlsOf = controlsOf;
exports.pressKey = pressKey;
const numbers_ts_1 = require("report/numbers.js");
const visible_ts_1 = require("report/visible.js");
const chart_ts_1 = require("site/page/chart.js");
const dom_ts_1 = require("site/page/dom.js");
const state_ts_1 = require("site/page/state.js");
function headOf(lines, data, state, change, others) {
    const names = lines.map(({ entry }, i) => (0, dom_ts_1.h)('li', {}, (0, dom_ts_1.h)('span', { class: `swatch line${i + 1}`, 'aria-hidden': 'true' }), (0, dom_ts_1.h)('bdi', {}, (0, visible_ts_1.visibleWithin)(entry.name, 300)), (0, dom_ts_1.h)('span', { class: 'quiet' }, ` ${(0, visible_ts_1.visibleWithin)(entry.metric, 40)}, ${directionWords(entry)}`), (0, dom_ts_1.h)('button', {
        type: 'button',
        'aria-label': `Take ${(0, visible_ts_1.visibleWithin)(entry.name, 60)} out`,
        click: () => change({ series: state.series.filter((id) => id !== entry.id), beside: null }),
    }, '×')));
    const add = (0, dom_ts_1.h)('select', { 'aria-label': 'Add a benchmark to the chart' }, (0, dom_ts_1.h)('option', { value: '' }, 'Add another…'));
    const suite = lines[0].entry.suite;
    for (const entry of data.entries
        .filter((one) => one.suite === suite && !state.series.includes(one.id))
        .slice(0, 3000)) {
        add.append((0, dom_ts_1.h)('option', { value: entry.id }, (0, visible_ts_1.visibleWithin)(`${entry.name} ${entry.metric === 'time' ? '' : entry.metric}`, 80)));
    }
    add.addEventListener('change', () => add.value !== '' && change({ series: [...state.series, add.value], beside: null }));
    return (0, dom_ts_1.h)('div', { class: 'head' }, (0, dom_ts_1.h)('h2', { tabindex: '-1', id: 'chart-title' }, lines.length === 1 ? 'Benchmark' : (0, numbers_ts_1.counted)(lines.length, 'benchmark')), (0, dom_ts_1.h)('ul', { class: 'names' }, ...names), (0, dom_ts_1.h)('div', { class: 'controls' }, add, (0, dom_ts_1.h)('a', {
        href: '#',
        click: (event) => {
            event.preventDefault();
            change(state_ts_1.noSeries);
        },
    }, 'Back to all')), others === 0
        ? null
        : (0, dom_ts_1.h)('p', { class: 'quiet' }, `${others} of other suites left out: their runs are not the same ones.`));
}
function directionWords({ better }) {
    return better === 'unknown' ? 'good direction unknown' : `${better} is better`;
}
function controlsOf(state, lines, change) {
    const mixed = (0, chart_ts_1.mixedUnits)(lines);
    const axis = (0, dom_ts_1.h)('select', { id: 'axis' });
    const words = [
        ['auto', 'automatic'],
        ['zero', 'from zero'],
        ['log', 'logarithmic'],
        ['relative', 'relative'],
    ];
    for (const [value, text] of words)
        axis.append((0, dom_ts_1.h)('option', { value }, text));
    axis.value = mixed ? 'relative' : state.axis;
    axis.addEventListener('change', () => change({ axis: axis.value }));
    if (mixed)
        axis.disabled = true;
    const clip = (0, dom_ts_1.h)('input', { type: 'checkbox', id: 'clip' });
    clip.checked = state.clip;
    clip.addEventListener('change', () => change({ clip: clip.checked }));
    const reset = (0, dom_ts_1.h)('button', { type: 'button', click: () => change({ range: null }) }, 'All runs');
    reset.disabled = state.range === null;
    return (0, dom_ts_1.h)('div', { class: 'controls' }, (0, dom_ts_1.h)('label', { for: 'axis' }, 'Axis'), axis, (0, dom_ts_1.h)('label', {}, clip, ' leave far outliers out'), reset, mixed ? (0, dom_ts_1.h)('span', { class: 'quiet' }, 'Several units: shown relative.') : null);
}
function pressKey(event, state, runs, change) {
    if (event.ctrlKey || event.altKey || event.metaKey)
        return;
    const end = runs.commits.length - 1;
    const [from, to] = state.range ?? [0, end];
    const run = state.run ?? end;
    const keys = {
        ArrowLeft: () => ({ run: Math.max(0, state.run === null ? end : run - 1) }),
        ArrowRight: () => ({ run: Math.min(end, run + 1) }),
        '+': () => zoom(state.run ?? Math.round((from + to) / 2), (to - from) / 4, end),
        '=': () => zoom(state.run ?? Math.round((from + to) / 2), (to - from) / 4, end),
        '-': () => zoom(Math.round((from + to) / 2), to - from, end),
        Home: () => ({ range: null }),
        b: () => ({ base: state.run }),
        Escape: () => state.run !== null || state.base !== null
            ? { run: null, base: null }
            : state.range !== null
                ? { range: null }
                : state_ts_1.noSeries,
    };
    const found = Object.hasOwn(keys, event.key) ? keys[event.key]() : null;
    if (found === null)
        return;
    event.preventDefault();
    change(found);
}
function zoom(centre, reach, end) {
    const half = Math.max(2, reach);
    const [from, to] = [Math.max(0, Math.round(centre - half)), Math.min(end, Math.round(centre + half))];
    return { range: from === 0 && to === end ? null : [from, to] };
}
},
"site/page/state.js": function (exports, require) {
exports.noSeries = exports.startState = void 0;
exports.readState = readState;
exports.writeState = writeState;
const beside_ts_1 = require("site/beside.js");
exports.startState = {
    query: '',
    sort: 'group',
    series: [],
    axis: 'auto',
    clip: true,
    range: null,
    run: null,
    base: null,
    beside: null,
};
exports.noSeries = { series: [], range: null, run: null, base: null, beside: null };
const axes = ['auto', 'zero', 'log', 'relative'];
const mostSeries = 8;
function readState(hash) {
    const words = new URLSearchParams(hash.replace(/^#/, ''));
    const range = /^(\d{1,7})-(\d{1,7})$/.exec(words.get('range') ?? '');
    const [from, to] = [Number(range?.[1]), Number(range?.[2])];
    return {
        query: words.get('q') ?? '',
        sort: words.get('sort') === 'change' ? 'change' : 'group',
        series: [...new Set((words.get('b') ?? '').split(',').filter((id) => /^[a-z0-9-]{1,60}$/.test(id)))].slice(0, mostSeries),
        axis: axes.find((one) => one === words.get('y')) ?? 'auto',
        clip: words.get('clip') !== 'no',
        range: range !== null && from < to ? [from, to] : null,
        run: whole(words.get('run')),
        base: whole(words.get('base')),
        beside: (0, beside_ts_1.readBeside)(words.get('beside') ?? ''),
    };
}
function writeState(state) {
    const words = new URLSearchParams();
    if (state.query !== '')
        words.set('q', state.query);
    if (state.sort !== 'group')
        words.set('sort', state.sort);
    if (state.series.length > 0)
        words.set('b', state.series.join(','));
    if (state.axis !== 'auto')
        words.set('y', state.axis);
    if (!state.clip)
        words.set('clip', 'no');
    if (state.range !== null)
        words.set('range', state.range.join('-'));
    if (state.run !== null)
        words.set('run', String(state.run));
    if (state.base !== null)
        words.set('base', String(state.base));
    if (state.beside !== null)
        words.set('beside', (0, beside_ts_1.besideText)(state.beside));
    return `#${words.toString().replaceAll('%2C', ',')}`;
}
function whole(text) {
    return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null;
}
},
"site/beside.js": function (exports, require) {
exports.besideText = besideText;
exports.readBeside = readBeside;
exports.chartAddress = chartAddress;
const number = String.raw `-?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?`;
const pattern = new RegExp(`^(${number})?~(${number})~([0-9a-f]{7,64})~(\\d{1,9})?$`);
function besideText({ base, head, commit, pull }) {
    const short = (value) => String(Number(value.toPrecision(7)));
    return [base === null ? '' : short(base), short(head), commit.slice(0, 12), pull ?? ''].join('~');
}
function readBeside(text) {
    const [, base, head, commit, pull] = pattern.exec(text) ?? [];
    if (head === undefined || commit === undefined)
        return null;
    return {
        base: base === undefined ? null : Number(base),
        head: Number(head),
        commit,
        pull: pull === undefined ? null : Number(pull),
    };
}
function chartAddress(address, id, beside) {
    return `${address.replace(/\/?$/, '/')}index.html#b=${id}&beside=${encodeURIComponent(besideText(beside))}`;
}
},
"site/page/series-story.js": function (exports, require) {
exports.storyOf = storyOf;
exports.tableOf = tableOf;
const units_ts_1 = require("model/units.js");
const visible_ts_1 = require("report/visible.js");
const words_ts_1 = require("site/words.js");
const dom_ts_1 = require("site/page/dom.js");
function storyOf({ entry, series }, runs, named, change) {
    const { changes, drift, joined, cuts, trouble, accepted, scatter } = series;
    const items = [...changes].reverse().map((one) => {
        const [before, now] = (0, units_ts_1.formatTogether)([one.before, one.now], entry.unit, { digits: 3 });
        const by = accepted.find(([run]) => run === one.run);
        const release = runs.tags.find(([run]) => run >= one.run);
        return (0, dom_ts_1.h)('li', { class: one.direction }, (0, dom_ts_1.h)('button', { type: 'button', class: 'size', click: () => change({ run: one.run }) }, `${(0, words_ts_1.shapeOf)(one.direction)} ${(0, words_ts_1.changeWords)(entry, one.change, one.direction)}`), ` ${before} → ${now} ${(0, words_ts_1.whereWords)(one, runs.commits)}; ${(0, words_ts_1.certaintyWords)(one.certainty, one.since)}.`, (runs.gaps[one.run] ?? 0) > 1 ? ` ${runs.gaps[one.run]} commits since the run before.` : '', release === undefined
            ? ''
            : (0, dom_ts_1.h)('span', {}, ' First released in ', (0, dom_ts_1.h)('bdi', {}, (0, visible_ts_1.visibleWithin)(release[1], 40)), '.'), by === undefined
            ? ''
            : (0, dom_ts_1.h)('span', { class: 'word' }, ' Accepted by ', (0, dom_ts_1.h)('bdi', {}, (0, visible_ts_1.visibleWithin)(by[1], 40)), ': ', (0, dom_ts_1.h)('bdi', {}, (0, visible_ts_1.visibleWithin)(by[2], 300))));
    });
    const lines = [
        drift === null ? '' : `${(0, words_ts_1.shapeOf)(drift.direction)} ${(0, words_ts_1.driftWords)(entry, drift)}.`,
        trouble === null ? '' : `${trouble.status} in run ${trouble.run + 1}: ${(0, visible_ts_1.visibleWithin)(trouble.message, 400)}`,
        ...joined.map(({ from, because }) => `Joined by a rule from ${(0, visible_ts_1.visibleWithin)(from, 120)}${because === null ? '' : `: ${(0, visible_ts_1.visibleWithin)(because, 200)}`}.`),
        ...cuts.map(({ run, because }) => `Cut by a rule at ${(0, words_ts_1.shortCommit)(runs.commits[run])}${because === null ? '' : `: ${(0, visible_ts_1.visibleWithin)(because, 200)}`}; levels on both sides are not compared.`),
        scatter === null ? '' : `A run scatters by ${(scatter * 100).toFixed(1)} % around its level.`,
    ].filter((line) => line !== '');
    return (0, dom_ts_1.h)('div', { class: 'story' }, named ? (0, dom_ts_1.h)('h3', {}, (0, dom_ts_1.h)('bdi', {}, (0, visible_ts_1.visibleWithin)(entry.name, 120))) : null, items.length === 0 ? (0, dom_ts_1.h)('p', {}, 'No change of level was found.') : (0, dom_ts_1.h)('ul', { class: 'findings' }, ...items), ...lines.map((line) => (0, dom_ts_1.h)('p', {}, line)));
}
function tableOf(lines, runs) {
    const box = (0, dom_ts_1.h)('details', { class: 'numbers' }, (0, dom_ts_1.h)('summary', {}, 'The numbers as a table'));
    box.addEventListener('toggle', () => {
        if (!box.open || box.children.length > 1)
            return;
        const head = (0, dom_ts_1.h)('tr', {}, (0, dom_ts_1.h)('th', { scope: 'col' }, 'Commit'), (0, dom_ts_1.h)('th', { scope: 'col' }, 'Day'), ...lines.map(({ entry }) => (0, dom_ts_1.h)('th', { scope: 'col' }, (0, dom_ts_1.h)('bdi', {}, (0, visible_ts_1.visibleWithin)(entry.name, 60)))));
        const rows = runs.commits.map((commit, run) => {
            const cells = lines.map(({ entry, series }) => {
                const value = series.values[run];
                return (0, dom_ts_1.h)('td', { class: 'number' }, Number.isNaN(value) ? '–' : (0, units_ts_1.formatTogether)([value], entry.unit)[0]);
            });
            return (0, dom_ts_1.h)('tr', {}, (0, dom_ts_1.h)('th', { scope: 'row' }, (0, words_ts_1.shortCommit)(commit)), (0, dom_ts_1.h)('td', {}, (0, words_ts_1.dayOf)(runs.times[run])), ...cells);
        });
        box.append((0, dom_ts_1.h)('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Numbers' }, (0, dom_ts_1.h)('table', {}, (0, dom_ts_1.h)('thead', {}, head), (0, dom_ts_1.h)('tbody', {}, ...rows.slice(-500).reverse()))));
        if (rows.length > 500)
            box.append((0, dom_ts_1.h)('p', { class: 'quiet' }, `The last 500 of ${rows.length} runs; \`benchgate history --csv\` has all.`));
    });
    return box;
}
}
};
var loaded = {};
function require(name) {
  if (!Object.hasOwn(loaded, name)) modules[name]((loaded[name] = {}), require);
  return loaded[name];
}
require("site/page/main.js");
})();
