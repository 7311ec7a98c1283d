export const id = "site";
export const ids = ["site"];
export const modules = {

/***/ 9795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  siteCommand: () => (/* binding */ siteCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/configuration.js + 3 modules
var configuration = __webpack_require__(9717);
// EXTERNAL MODULE: ./lib/app/history/import-history.js + 2 modules
var import_history = __webpack_require__(1483);
// EXTERNAL MODULE: ./lib/app/result-files.js + 1 modules
var result_files = __webpack_require__(8745);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/failure.js
var failure = __webpack_require__(8675);
// EXTERNAL MODULE: ./lib/report/html/escape.js
var html_escape = __webpack_require__(1759);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
// EXTERNAL MODULE: ./lib/site/words.js
var site_words = __webpack_require__(9374);
;// CONCATENATED MODULE: ./lib/site/feed.js
/** Changes of level and drifts as a feed, Atom and JSON, the latest first. An entry keeps its id as long as its change
 *  stays near the same commit. */



const mostEntries = 200;
function feedFiles(site) {
    const { worse, better, other, drifting } = site.findings;
    const entries = [
        ...[...worse, ...better, ...other].map((one) => changeEntry(site, one)),
        ...drifting.map((one) => driftEntry(site, one)),
    ]
        .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))
        .slice(0, mostEntries);
    return [
        { path: 'feed.xml', content: atom(site, entries) },
        { path: 'feed.json', content: `${JSON.stringify(jsonFeed(site, entries), null, 1)}\n` },
    ];
}
function runsOf(site, suite) {
    return site.suites.find(({ history }) => history.suite === suite).history.runs;
}
function changeEntry(site, { suite, series, change }) {
    const runs = runsOf(site, suite);
    const commits = runs.map(({ commit }) => commit);
    const words = (0,site_words/* changeWords */.mF)(series, change.change, change.direction);
    const where = (0,site_words/* whereWords */.Z)(change, commits);
    return {
        id: `urn:benchgate:${series.id}:${commits[change.run]}`,
        title: `${(0,visible/* visibleWithin */.C9)(series.name, 120)}: ${words}`,
        text: `${(0,visible/* visible */.RK)(suite)}: ${words} ${where}; ${(0,site_words/* certaintyWords */.$y)(change.certainty, change.since)}.`,
        link: linkTo(site, series.id),
        time: runs[change.run].time,
    };
}
function driftEntry(site, { suite, series, drift }) {
    const runs = runsOf(site, suite);
    return {
        id: `urn:benchgate:${series.id}:drift:${runs[drift.from].commit}`,
        title: `${(0,visible/* visibleWithin */.C9)(series.name, 120)}: drifting`,
        text: `${(0,visible/* visible */.RK)(suite)}: ${(0,site_words/* driftWords */.tE)(series, drift)}.`,
        link: linkTo(site, series.id),
        time: runs[drift.to].time,
    };
}
function linkTo({ address }, id) {
    return `${address === null ? '' : address.replace(/\/?$/, '/')}index.html#b=${id}`;
}
function iso(time) {
    const date = new Date(time * 1000);
    return Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00Z' : date.toISOString();
}
function atom(site, entries) {
    const rows = entries.map(({ id, title, text, link, time }) => `<entry><id>${(0,html_escape/* escapeMarkup */.M)(id)}</id><title>${(0,html_escape/* escapeMarkup */.M)(title)}</title><updated>${iso(time)}</updated><link href="${(0,html_escape/* escapeMarkup */.M)(link)}"/><summary>${(0,html_escape/* escapeMarkup */.M)(text)}</summary></entry>`);
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:benchgate:${(0,html_escape/* escapeMarkup */.M)(encodeURIComponent(site.title.slice(0, 100)))}</id><title>${(0,html_escape/* escapeMarkup */.M)((0,visible/* visibleWithin */.C9)(site.title, 100))}: benchmarks</title><updated>${iso(entries[0]?.time ?? 0)}</updated><author><name>Benchgate</name></author>
${rows.join('\n')}
</feed>
`;
}
function jsonFeed(site, entries) {
    return {
        version: 'https://jsonfeed.org/version/1.1',
        title: `${(0,visible/* visibleWithin */.C9)(site.title, 100)}: benchmarks`,
        items: entries.map(({ id, title, text, link, time }) => ({
            id,
            title,
            content_text: text,
            url: link,
            date_published: iso(time),
        })),
    };
}

// EXTERNAL MODULE: ./lib/history/findings.js
var findings = __webpack_require__(9396);
// EXTERNAL MODULE: ./lib/model/units.js
var units = __webpack_require__(2714);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
;// CONCATENATED MODULE: ./lib/site/escape.js
/** Names from outside on the page: nothing hidden in them, nothing that is markup. */


/** A foreign name in a line of its own direction. */
function nameHtml(name, columns = 200) {
    return name === '' ? '<i>(empty)</i>' : `<bdi>${(0,html_escape/* escapeMarkup */.M)((0,visible/* visibleWithin */.C9)(name, columns))}</bdi>`;
}

;// CONCATENATED MODULE: ./lib/site/names.js
/** Benchmarks by their names: the group that a name stands in, and its name within it. Shared by the page's script. */
/** What tools write between the parts of a name. */
const separators = /::|\/|›| > |\.(?=[A-Za-z_])|#/;
/** Everything before the last part; parameters in brackets count as part of the last one. */
function groupOf(name) {
    const { head, at } = lastPart(name.slice(0, 400));
    return at === 0 ? '' : head;
}
/** The last part of a name, which a group's heading need not repeat. */
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

;// CONCATENATED MODULE: ./lib/site/page-html.js
/** The page as it is without a script: what changed, what drifts, what is broken, and the way to the list. The script
 *  makes links into charts and adds the pictures. */







/** Rows of a list before the rest is folded away, and the most at all: the list is for reading. */
const fewRows = 12;
const mostRows = 100;
/** Nothing from elsewhere, nothing inline, nowhere to send anything. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
function documentHtml(site, title, scripts, body) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,html_escape/* escapeMarkup */.M)(title)}</title>
<link rel="stylesheet" href="assets/style.css">
<link rel="icon" href="assets/icon.svg">
<link rel="alternate" type="application/atom+xml" href="feed.xml" title="Changes">
<link rel="alternate" type="application/feed+json" href="feed.json" title="Changes">
${scripts}</head>
<body>
<a class="skip" href="#main">To the content</a>
<header><h1><a href="index.html">${nameHtml(site.title, 80)}</a></h1><p>${overviewText(site)}</p></header>
<main id="main" tabindex="-1">
${body}
</main>
<footer><p><a href="list.html">All benchmarks as a list</a> · <a href="feed.xml">Feed</a> · <a href="feed.json">JSON feed</a> · <a href="badge.svg">Badge</a></p>
<p class="quiet">Made by Benchgate ${(0,html_escape/* escapeMarkup */.M)(site.version)} from stored runs. <a href="assets/licenses.txt">Licences</a></p></footer>
</body>
</html>
`;
}
function indexHtml(site) {
    const { worse, better, other, drifting, silent, over } = site.findings;
    const scripts = '<script src="assets/page.js" defer></script>\n<script src="data/index.js" defer></script>\n';
    const within = `in the last ${(0,numbers/* counted */.hS)(site.last, 'run')}`;
    const calm = worse.length + drifting.length + silent.length === 0;
    const sections = [
        problemsHtml(site),
        calm ? `<p class="calm">Nothing got worse ${within}, nothing drifts, everything reports.</p>` : '',
        listHtml('worse', `Got worse ${within}`, worse.map((one) => changeRow(site, one))),
        listHtml('drifting', 'Drifting', drifting.map((one) => driftRow(one))),
        listHtml('silent', 'Broken or not reporting', silent.map((one) => silentRow(site, one))),
        listHtml('better', `Got better ${within}`, better.map((one) => changeRow(site, one))),
        listHtml('other', `Changed ${within}, good or bad is not known`, other.map((one) => changeRow(site, one))),
        over === 0
            ? ''
            : `<p class="quiet">${(0,numbers/* counted */.hS)(over, 'change')} of that time ${over === 1 ? 'is' : 'are'} over again and not listed.</p>`,
    ];
    const body = `<section id="findings" aria-label="What changed">
${sections.filter((one) => one !== '').join('\n')}
</section>
<section id="app"></section>
<noscript><p>Charts need JavaScript. <a href="list.html">All benchmarks are listed</a> with their last values and a picture each.</p></noscript>`;
    return documentHtml(site, `${visibleTitle(site)}: benchmarks`, scripts, body);
}
function visibleTitle({ title }) {
    return title.slice(0, 80);
}
function overviewText({ suites, now }) {
    const series = suites.reduce((sum, { history }) => sum + history.series.length, 0);
    const runs = suites.reduce((sum, { history }) => sum + history.runs.length, 0);
    const known = suites.flatMap(({ history }) => (0,findings/* latestTime */.ZV)(history.runs, now) ?? []);
    const day = known.length > 0 ? `, the latest of ${(0,site_words/* dayOf */.kb)(Math.max(...known))}` : '';
    return `${(0,numbers/* counted */.hS)(series, 'history', 'histories')} in ${(0,numbers/* counted */.hS)(suites.length, 'suite')}, ${(0,numbers/* counted */.hS)(runs, 'run')}${day}`;
}
function problemsHtml(site) {
    const notes = site.suites.flatMap(({ history: { suite, notes: own } }) => {
        const prefix = site.suites.length > 1 ? `${nameHtml(suite, 60)}: ` : '';
        return own.map((note) => `${prefix}${(0,html_escape/* escapeMarkup */.M)((0,site_words/* noteWords */.eR)(note))}`);
    });
    const unread = site.unread.map((one) => `<b>${(0,html_escape/* escapeMarkup */.M)((0,site_words/* unreadWords */.Xc)(one))}</b>`);
    const lines = [...unread, ...notes];
    if (lines.length === 0)
        return '';
    const rows = lines.slice(0, mostRows).map((line) => `<li>${line}</li>`);
    if (lines.length > mostRows)
        rows.push(`<li>and ${lines.length - mostRows} more</li>`);
    const open = unread.length > 0 ? ' open' : '';
    return `<details class="notes"${open}><summary>${(0,numbers/* counted */.hS)(lines.length, 'remark')} on this history</summary><ul>${rows.join('\n')}</ul></details>`;
}
function listHtml(id, title, rows) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, fewRows);
    const rest = rows.slice(fewRows, mostRows);
    const left = rows.length - fewRows - rest.length;
    const more = rest.length === 0
        ? ''
        : `<details><summary>${rest.length} smaller or less certain</summary><ul class="findings">${rest.join('\n')}</ul>${left > 0 ? `<p>and ${left} more: \`benchgate history regressions\` lists all.</p>` : ''}</details>`;
    return `<h2 id="${id}">${title} <span class="count">${rows.length}</span></h2>
<ul class="findings">${shown.join('\n')}</ul>${more}`;
}
function seriesLink(id, name, metric) {
    const more = metric === 'time' ? '' : ` <span class="quiet">${nameHtml(metric, 40)}</span>`;
    return `<a class="name" data-series="${id}" href="pictures/${id}.svg">${nameHtml(name, 160)}</a>${more}`;
}
function suiteHtml(site, suite) {
    return site.suites.length > 1 ? ` <span class="quiet">${nameHtml(suite, 60)}</span>` : '';
}
function changeRow(site, { suite, series, change, alike, accepted }) {
    const judged = site.suites.find(({ history }) => history.suite === suite);
    const { runs } = judged.history;
    const [before, now] = (0,units/* formatTogether */._M)([change.before, change.now], series.unit, { digits: 3 });
    const commits = runs.map(({ commit }) => commit);
    const subject = judged.subjects[change.run] ?? '';
    const by = accepted === null
        ? ''
        : ` <span class="word">Accepted by ${nameHtml(accepted.by, 40)}: ${nameHtml(accepted.because, 200)}</span>`;
    const with_ = alike === 0 ? '' : ` With ${(0,numbers/* counted */.hS)(alike, 'other')} of the suite at the same place.`;
    return `<li class="${change.direction}"><span class="size"><span aria-hidden="true">${(0,site_words/* shapeOf */.F5)(change.direction)}</span> ${(0,html_escape/* escapeMarkup */.M)((0,site_words/* changeWords */.mF)(series, change.change, change.direction))}</span>
${seriesLink(series.id, series.name, series.metric)}${suiteHtml(site, suite)}
<span class="why"><span class="number">${(0,html_escape/* escapeMarkup */.M)(`${before} → ${now}`)}</span>, ${commitLink(site, commits[change.run], (0,site_words/* whereWords */.Z)(change, commits))}${subject === '' ? '' : ` “${nameHtml(subject, 90)}”`}, ${(0,site_words/* dayOf */.kb)(runs[change.run].time)}; ${(0,html_escape/* escapeMarkup */.M)((0,site_words/* certaintyWords */.$y)(change.certainty, change.since))}.${with_}${by}</span></li>`;
}
function commitLink({ repository }, commit, words) {
    if (repository === null)
        return (0,html_escape/* escapeMarkup */.M)(words);
    return `<a href="${(0,html_escape/* escapeMarkup */.M)(repository)}/commit/${commit}" rel="noopener noreferrer">${(0,html_escape/* escapeMarkup */.M)(words)}</a>`;
}
function driftRow({ suite, series, drift }) {
    return `<li class="${drift.direction}"><span class="size"><span aria-hidden="true">${(0,site_words/* shapeOf */.F5)(drift.direction)}</span> ${(0,html_escape/* escapeMarkup */.M)((0,site_words/* changeWords */.mF)(series, drift.change, drift.direction))}</span>
${seriesLink(series.id, series.name, series.metric)} <span class="quiet">${nameHtml(suite, 60)}</span>
<span class="why">${(0,html_escape/* escapeMarkup */.M)((0,site_words/* driftWords */.tE)(series, drift))}. No single run shows it.</span></li>`;
}
function silentRow(site, finding) {
    const judged = site.suites.find(({ history }) => history.suite === finding.suite);
    const run = finding.kind === 'gone' || finding.kind === 'dead' ? finding.last : finding.run;
    const at = judged.history.runs[Math.max(0, run)];
    const when = `${(0,site_words/* shortCommit */.Ax)(at.commit)} of ${(0,site_words/* dayOf */.kb)(at.time)}`;
    if (finding.kind === 'dead') {
        return `<li class="silent"><span class="size"><span aria-hidden="true">○</span> silent</span> <span class="name">${nameHtml(finding.suite, 80)}</span> <span class="why">The whole suite has stored nothing for ${(0,numbers/* counted */.hS)(finding.days, 'day')} while others have. Its last run is ${when}.</span></li>`;
    }
    const name = `<span class="name">${nameHtml(finding.name, 160)}</span>${suiteHtml(site, finding.suite)}`;
    if (finding.kind === 'gone') {
        return `<li class="silent"><span class="size"><span aria-hidden="true">○</span> not reporting</span> ${name} <span class="why">Missing in the last ${(0,numbers/* counted */.hS)(finding.missing, 'run')}; last seen with ${when}.</span></li>`;
    }
    return `<li class="silent"><span class="size"><span aria-hidden="true">✕</span> ${finding.kind}</span> ${name} <span class="why">In the last run, ${when}: ${nameHtml(finding.message, 300)}</span></li>`;
}
/** Every benchmark by suite and group, with its last value: for who runs no scripts, and for printing. */
function listPage(site) {
    const body = site.suites.map((suite) => suiteList(suite)).join('\n');
    return documentHtml(site, `${visibleTitle(site)}: all benchmarks`, '', `<p><a href="index.html">What changed</a></p>\n${body}`);
}
function suiteList({ history: { suite, runs, series }, analyses }) {
    const groups = new Map();
    series.forEach(({ name }, i) => {
        const group = groupOf(name);
        groups.set(group, [...(groups.get(group) ?? []), i]);
    });
    const lists = [...groups].map(([group, members]) => {
        const rows = members.map((i) => {
            const one = series[i];
            const last = one.values.findLast((value) => !Number.isNaN(value));
            const value = last === undefined ? 'no value' : (0,units/* formatTogether */._M)([last], one.unit)[0];
            const recent = analyses[i].changes.at(-1);
            const words = recent === undefined
                ? ''
                : `; last change: ${(0,site_words/* changeWords */.mF)(one, recent.change, recent.direction)} near ${(0,site_words/* shortCommit */.Ax)(runs[recent.run].commit)}`;
            const metric = one.metric === 'time' ? '' : ` ${nameHtml(one.metric, 40)}`;
            return `<li><a href="pictures/${one.id}.svg">${nameHtml(group === '' ? one.name : shortName(one.name), 160)}</a>${metric} <span class="number">${(0,html_escape/* escapeMarkup */.M)(value)}</span><span class="quiet">${(0,html_escape/* escapeMarkup */.M)(words)}</span></li>`;
        });
        return `${group === '' ? '' : `<h3>${nameHtml(group, 120)}</h3>`}<ul class="plain">${rows.join('\n')}</ul>`;
    });
    return `<h2>${nameHtml(suite, 80)}</h2><p class="quiet">${(0,numbers/* counted */.hS)(runs.length, 'run')}</p>${lists.join('\n')}`;
}

// EXTERNAL MODULE: ./lib/statistics/robust.js
var robust = __webpack_require__(9282);
;// CONCATENATED MODULE: ./lib/site/pictures.js
/** Pictures that stand in other pages: one benchmark over its runs, and a badge. They are images, so nothing in them
 *  can run, and the text in them is escaped all the same. */






const width = 480;
const height = 160;
const plot = { left: 64, right: 470, top: 34, bottom: 132 };
/** More points than pixels help nobody. */
const mostPoints = 300;
function pictureFiles(site) {
    return site.suites.flatMap((suite) => suite.history.series.map((series, i) => ({
        path: `pictures/${series.id}.svg`,
        content: pictureOf(series, suite.analyses[i], suite),
    })));
}
function pictureOf(series, { levels, changes }, { history: { runs } }) {
    const name = (0,html_escape/* escapeMarkup */.M)((0,visible/* visibleWithin */.C9)(series.name, 58));
    const { shown, known } = lastRuns(series.values);
    if (known === 0)
        return pictures_frame(name, 'no value');
    const first = shown[0];
    const visibleLevels = levels.filter(({ to }) => to >= first);
    const [low, high] = rangeOf(shown.map((i) => series.values[i]), visibleLevels);
    const x = (run) => round(plot.left + ((Math.max(run, first) - first) / Math.max(1, runs.length - 1 - first)) * (plot.right - plot.left));
    const y = (value) => {
        const share = high > low ? (value - low) / (high - low) : 0.5;
        return round(plot.bottom - Math.min(1.02, Math.max(-0.02, share)) * (plot.bottom - plot.top));
    };
    const points = shown.map((i) => `M${x(i)} ${y(series.values[i])}h.01`).join('');
    const bands = visibleLevels
        .filter(({ low: from }) => from !== null)
        .map((one) => `<rect class="b" x="${x(one.from)}" y="${y(one.high)}" width="${round(Math.max(1, x(one.to) - x(one.from)))}" height="${round(Math.max(1, y(one.low) - y(one.high)))}"/>`);
    const lines = visibleLevels
        .map((one) => `M${x(one.from)} ${y(one.centre)}H${round(Math.max(x(one.to), x(one.from) + 2))}`)
        .join('');
    const marks = changes
        .filter(({ run }) => run > first)
        .map(({ run, direction }) => `<text x="${x(run)}" y="30" text-anchor="middle" font-size="9">${(0,site_words/* shapeOf */.F5)(direction)}</text>`);
    const [bottom, top] = (0,units/* formatTogether */._M)([low, high], series.unit, { digits: 3 });
    const last = changes.at(-1);
    const words = last === undefined
        ? `${(0,numbers/* counted */.hS)(known, 'run')}, no change of level`
        : `${(0,site_words/* changeWords */.mF)(series, last.change, last.direction)} near ${runs[last.run].commit.slice(0, 9)}`;
    const axis = `<text x="58" y="${plot.top + 4}" text-anchor="end" font-size="10">${(0,html_escape/* escapeMarkup */.M)(top)}</text><text x="58" y="${plot.bottom + 3}" text-anchor="end" font-size="10">${(0,html_escape/* escapeMarkup */.M)(bottom)}</text>`;
    return pictures_frame(name, words, `${bands.join('')}<path class="p" d="${points}"/><path class="l" d="${lines}"/>${marks.join('')}${axis}`);
}
/** The last runs that have a value, and how many have one at all. */
function lastRuns(values) {
    const shown = [];
    let known = 0;
    for (let i = values.length - 1; i >= 0; i--) {
        if (Number.isNaN(values[i]))
            continue;
        if (known++ < mostPoints)
            shown.push(i);
    }
    return { shown: shown.reverse(), known };
}
function pictures_frame(name, words, body = '') {
    const label = (0,html_escape/* escapeMarkup */.M)(words);
    return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}: ${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>svg{background:#fff;font-family:system-ui,sans-serif}text{fill:#1f2328}.b{fill:#0969da22}.p{stroke:#59636e;stroke-width:3;stroke-linecap:round;fill:none}.l{stroke:#0969da;stroke-width:2;fill:none}@media(prefers-color-scheme:dark){svg{background:#0d1117}text{fill:#f0f6fc}.b{fill:#58a6ff33}.p{stroke:#9198a1}.l{stroke:#58a6ff}}</style>
<text x="8" y="16" font-size="12" font-weight="600">${name}</text>${body}<text x="8" y="152" font-size="11">${label}</text></svg>
`;
}
/** The levels with their bands, and the values as far as they are not far out. */
function rangeOf(values, levels) {
    const inOrder = (0,robust/* sorted */.IP)(values);
    const at = (share) => inOrder[Math.round(share * (inOrder.length - 1))];
    const low = Math.min(at(0.01), ...levels.map((one) => one.low ?? one.centre));
    const high = Math.max(at(0.99), ...levels.map((one) => one.high ?? one.centre));
    return [low, high];
}
function round(value) {
    return Math.round(value * 10) / 10;
}
function badgeFile({ findings: { worse, drifting, silent }, last }) {
    const parts = [
        worse.length > 0 ? `${worse.length} worse` : '',
        drifting.length > 0 ? `${drifting.length} drifting` : '',
        silent.length > 0 ? `${silent.length} silent` : '',
    ].filter((part) => part !== '');
    const words = parts.length === 0 ? `steady, last ${(0,numbers/* counted */.hS)(last, 'run')}` : parts.join(', ');
    const colour = worse.length > 0 ? '#b62324' : parts.length > 0 ? '#7d4e00' : '#1a7f37';
    const [left, right] = [84, 14 + words.length * 6.6];
    const all = Math.round(left + right);
    return {
        path: 'badge.svg',
        content: `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="performance: ${words}" width="${all}" height="20" viewBox="0 0 ${all} 20">
<rect width="${all}" height="20" rx="3" fill="#24292f"/><path d="M${left} 0h${all - left - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${left}z" fill="${colour}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="7" y="14" textLength="${left - 14}">performance</text><text x="${left + 7}" y="14" textLength="${Math.round(right - 14)}">${words}</text></g></svg>
`,
    };
}
/** The page's own sign in a browser's tab. */
const iconFile = {
    path: 'assets/icon.svg',
    content: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0969da"/><path d="M2.5 11H7V5.5h6.5" fill="none" stroke="#fff" stroke-width="2"/></svg>\n',
};

;// CONCATENATED MODULE: ./lib/site/sketch.js
/** Small pictures of a series in a few characters: each stands for some runs, by their median. Shared by the page's
 *  script. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const columns = 32;
const gap = '-';
/** At most 32 characters, from the lowest (`A`) to the highest (`9`); `-` where no run has a value. */
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
        middles.push(count === 0 ? Number.NaN : (0,robust/* selectInPlace */.r$)(known, count >> 1, 0, count - 1));
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
/** The heights of a sketch from 0 to 1, null for gaps. */
function heightsOf(text) {
    return [...text].map((char) => (char === gap ? null : alphabet.indexOf(char) / (alphabet.length - 1)));
}

;// CONCATENATED MODULE: ./lib/site/shards.js
/** The page's data as scripts, since a page from a disk may load scripts and nothing else: an index of all series with
 *  small pictures, the runs of each suite, and the numbers of some series in each shard. */


/** Characters of a shard: little to wait for, and not thousands of files. */
const shardCharacters = 130_000;
function dataFiles(site) {
    const shards = [];
    const kinds = new Map();
    const rows = [];
    site.suites.forEach((suite, at) => {
        const { series, runs } = suite.history;
        const perShard = Math.max(1, Math.floor(shardCharacters / (runs.length * 6 + 400)));
        for (let from = 0; from < series.length; from += perShard) {
            const part = series.slice(from, from + perShard);
            const number = shards.length;
            shards.push(script(`data/shard-${number}.js`, 'shard', number, part.map((one, i) => shardSeries(suite, one, from + i))));
            part.forEach((one, i) => {
                rows.push(indexRow(site, suite, at, one, from + i, number, kinds));
            });
        }
    });
    const index = {
        title: site.title,
        repository: site.repository,
        last: site.last,
        suites: site.suites.map(({ history: { suite, runs } }) => ({
            name: suite,
            runs: runs.length,
            time: Math.max(...runs.map(({ time }) => time)),
        })),
        kinds: [...kinds.keys()].map((kind) => JSON.parse(kind)),
        series: rows,
    };
    const runs = site.suites.map((suite, at) => script(`data/runs-${at}.js`, 'runs', at, runsData(suite)));
    return [script('data/index.js', 'index', 0, index), ...runs, ...shards];
}
/** JSON is a script's expression; what ends lines or scripts is written out all the same. */
function script(path, kind, number, data) {
    const json = JSON.stringify(data).replace(/[<\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return { path, content: `benchgate.take(${JSON.stringify(kind)},${number},${json})\n` };
}
function indexRow(site, { history, analyses }, suite, series, at, shard, kinds) {
    const better = series.better === 'lower' ? '-' : series.better === 'higher' ? '+' : '?';
    const kind = JSON.stringify([series.metric, series.unit, better, series.exact ? 1 : 0]);
    if (!kinds.has(kind))
        kinds.set(kind, kinds.size);
    const last = series.values.at(-1);
    const recent = analyses[at].changes.filter(({ run, over }) => run >= history.runs.length - site.last && !over).at(-1);
    const sign = recent?.direction === 'better' ? -1 : 1;
    const change = recent === undefined ? null : Number((Math.abs(recent.change ?? 9.99) * sign).toPrecision(3));
    return [
        suite,
        kinds.get(kind),
        shard,
        series.name.length > 300 ? `${series.name.slice(0, 200)}…${series.name.slice(-90)}` : series.name,
        series.id,
        sketch(series.values),
        Number.isNaN(last) ? null : Number(last.toPrecision(5)),
        change,
    ];
}
function shardSeries(suite, series, at) {
    const { levels, changes, drift, scatter } = suite.analyses[at];
    const accepted = changes.flatMap((change) => {
        const found = (0,findings/* acceptedOf */.$f)(suite.history, series, change);
        return found === null ? [] : [[change.run, found.by, found.because]];
    });
    const wide = series.exact || !series.values.every(fitsNarrow);
    const { id, joined, cuts, trouble } = series;
    return {
        id,
        data: encode(series.values, wide),
        wide,
        levels: levels.map(shards_short),
        changes,
        drift,
        scatter,
        joined,
        cuts,
        trouble,
        accepted,
    };
}
function shards_short(level) {
    const cut = (value) => (value === null ? null : Number(value.toPrecision(6)));
    return { ...level, centre: cut(level.centre), low: cut(level.low), high: cut(level.high) };
}
function fitsNarrow(value) {
    const size = Math.abs(value);
    return Number.isNaN(value) || value === 0 || (size > 1e-36 && size < 1e36);
}
function encode(values, wide) {
    const list = wide ? values : Float32Array.from(values);
    return Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64');
}
function runsData({ history: { runs }, subjects, tags, off, gaps }) {
    const machines = new Map();
    const machine = runs.map(({ machine: { memory, ...facts }, tool }) => {
        const key = JSON.stringify(Object.entries({ ...facts, tool }).map(([name, value]) => [name, String(value)]));
        if (!machines.has(key))
            machines.set(key, machines.size);
        return machines.get(key);
    });
    return {
        commits: runs.map(({ commit }) => commit),
        times: runs.map(({ time }) => time),
        runs: runs.map(({ run }) => run),
        attempts: runs.map(({ attempt }) => attempt),
        linked: runs.map(({ event, run }) => (event !== undefined && /^\d+$/.test(run) ? 1 : 0)),
        subjects: subjects.map((text) => text.slice(0, 120)),
        machines: [...machines.keys()].map((key) => JSON.parse(key)),
        machine,
        tags,
        off: off.flatMap((gone, i) => (gone ? [i] : [])),
        gaps,
    };
}

;// CONCATENATED MODULE: ./lib/site/build.js
/** All files of a page but its assets. The same history gives the same bytes. */




function siteFiles(site) {
    return [
        { path: 'index.html', content: indexHtml(site) },
        { path: 'list.html', content: listPage(site) },
        ...dataFiles(site),
        ...feedFiles(site),
        badgeFile(site),
        iconFile,
        ...pictureFiles(site),
        // Without it GitHub Pages would leave out folders of some names.
        { path: '.nojekyll', content: '' },
    ];
}

// EXTERNAL MODULE: ./lib/app/history/store-access.js + 4 modules
var store_access = __webpack_require__(4400);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/app/site/commits.js
var commits = __webpack_require__(1869);
// EXTERNAL MODULE: ./lib/app/site/gather.js
var gather = __webpack_require__(5236);
// EXTERNAL MODULE: ./lib/app/site/judge-history.js + 9 modules
var judge_history = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/app/site/kept-history.js
/** What one building of the page leaves for the next: the numbers that were read, by the hashes of their files, and
 *  how far each series was judged. A kept file that is damaged, of another version or of another branch's files is no
 *  error: everything is read anew. Caches are shared, so the file is JSON and every part of it is checked: the worst
 *  that a forged one can do is to show wrong numbers. */




/** Rises with every change of what is kept or how it is judged. */
const kind = `benchgate/kept-history/4 ${version.version}`;
function fileIn(folder) {
    return external_node_path_.join(folder, 'history.json');
}
/** Null where there is nothing usable. */
function readKeptHistory(folder) {
    let content;
    try {
        content = (0,external_node_fs_.readFileSync)(fileIn(folder), 'utf8');
    }
    catch {
        return null;
    }
    try {
        return readHistory(JSON.parse(content));
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof Damaged)
            return null;
        throw error;
    }
}
/** The numbers of a column are eight bytes each, little-endian, in base64: JSON knows no NaN. */
function writeKeptHistory(folder, { suites, judgements }) {
    const document = {
        kind,
        suites: suites.map(({ columns, troubles, ...suite }) => ({
            ...suite,
            columns: columns.map(({ values, ...column }) => ({ ...column, values: packed(values) })),
            troubles: [...troubles],
        })),
        judgements: [...judgements].map(([suite, series]) => [suite, [...series]]),
    };
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,files/* writeFileWhole */.tG)(fileIn(folder), JSON.stringify(document));
}
function packed(values) {
    const bytes = Buffer.alloc(values.length * 8);
    for (let i = 0; i < values.length; i++)
        bytes.writeDoubleLE(values[i], i * 8);
    return bytes.toString('base64');
}
class Damaged extends Error {
}
function check(holds) {
    if (!holds)
        throw new Damaged('the kept history is damaged');
}
function fields(value) {
    check(typeof value === 'object' && value !== null && !Array.isArray(value));
    return value;
}
function list(value) {
    check(Array.isArray(value));
    return value;
}
function kept_history_text(value) {
    check(typeof value === 'string');
    return value;
}
function count(value, below = Number.MAX_SAFE_INTEGER) {
    check(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below);
    return value;
}
function pairs(value, read) {
    return new Map(list(value).map((one) => {
        const [key, content] = list(one);
        return [kept_history_text(key), read(content)];
    }));
}
function readHistory(value) {
    const document = fields(value);
    if (document['kind'] !== kind)
        return null;
    return {
        suites: list(document['suites']).map(readSuite),
        judgements: pairs(document['judgements'], (series) => pairs(series, readJudgement)),
    };
}
function readSuite(value) {
    const suite = fields(value);
    const runs = list(suite['runs']).map(readRun);
    return {
        suite: kept_history_text(suite['suite']),
        runs,
        columns: list(suite['columns']).map((column) => readColumn(column, runs.length)),
        troubles: pairs(suite['troubles'], (troubles) => list(troubles).map((one) => readTrouble(one, runs.length))),
        skipped: list(suite['skipped']).map(kept_history_text),
    };
}
function readRun(value) {
    const run = fields(value);
    for (const key of ['source', 'commit', 'run', 'tool'])
        kept_history_text(run[key]);
    for (const key of ['event', 'repository', 'importedFrom', 'subject'])
        if (run[key] !== undefined)
            kept_history_text(run[key]);
    list(run['parents']).forEach(kept_history_text);
    check(Number.isFinite(run['time']));
    count(run['attempt']);
    for (const one of Object.values(fields(run['machine'])))
        check(one === null || typeof one !== 'object');
    for (const one of list(run['accepted'])) {
        for (const key of ['benchmark', 'metric', 'by', 'because'])
            kept_history_text(fields(one)[key]);
    }
    return value;
}
function readColumn(value, runs) {
    const { name, metric, unit, better, exact, values } = fields(value);
    check(better === 'lower' || better === 'higher' || better === 'unknown');
    check(typeof exact === 'boolean');
    const bytes = Buffer.from(kept_history_text(values), 'base64');
    check(bytes.length % 8 === 0 && bytes.length / 8 <= runs);
    const numbers = [];
    for (let at = 0; at < bytes.length; at += 8) {
        const one = bytes.readDoubleLE(at);
        check(Number.isFinite(one) || Number.isNaN(one));
        numbers.push(one);
    }
    return { name: kept_history_text(name), metric: kept_history_text(metric), unit: kept_history_text(unit), better, exact, values: numbers };
}
function readTrouble(value, runs) {
    const { run, status, message } = fields(value);
    check(status === 'failed' || status === 'skipped');
    return { run: count(run, runs), status, message: kept_history_text(message) };
}
/** Places are those of values that were settled: none beyond, and in their order. */
function readJudgement(value) {
    const judgement = fields(value);
    const length = count(judgement['length']);
    const settled = list(judgement['settled']).map((one) => {
        const { start, cuts } = fields(one);
        let last = 0;
        const places = list(cuts).map((cut) => {
            const { index, p } = fields(cut);
            check(typeof p === 'number' && p >= 0 && p <= 1);
            const place = count(index, length);
            check(place > last);
            last = place;
            return { index: place, p };
        });
        return { start: count(start, length + 1), cuts: places };
    });
    return { length, digest: kept_history_text(judgement['digest']), settled };
}

;// CONCATENATED MODULE: ./lib/app/site/build-site.js
/** `benchgate site`: the stored history to a folder of files. */










const marker = 'benchgate-site.txt';
const markerText = 'Made by `benchgate site`, which empties this folder before it fills it again.\n';
/** @param repository null where only records are shown and there is none. */
async function buildSite(request, repository, ports) {
    refuseStrangeFolder(request.out);
    const assets = assetsFolder();
    const kept = request.cache === null || request.records !== null ? null : readKeptHistory(request.cache);
    const gathered = await build_site_gather(request, repository, kept, ports);
    const facts = repository === null || request.records !== null ? commits/* noCommitFacts */.uL : await (0,commits/* commitFacts */.Tw)(repository);
    const judgements = new Map(kept?.judgements);
    const judged = (0,judge_history/* judgeHistory */.C)(gathered, facts, request, judgements);
    if (request.cache !== null && request.records === null) {
        writeKeptHistory(request.cache, { suites: gathered.suites, judgements });
    }
    const repositoryAddress = request.records === null ? await (0,commits/* webAddress */.Dy)(repository, ports.environment) : (0,commits/* addressOfRecords */.Gy)(request.records);
    const title = repositoryAddress?.split('/').slice(-2).join('/') ??
        (repository === null || request.records !== null ? 'Benchmarks' : external_node_path_.basename(repository.top));
    const site = { ...judged, title, repository: repositoryAddress, address: request.address, version: version.version };
    const files = siteFiles(site);
    write(request.out, assets, files);
    return { site, files: files.length, fresh: gathered.fresh };
}
async function build_site_gather({ records, branch, key }, repository, kept, ports) {
    if (records !== null)
        return (0,gather/* gatherRecords */.g)(records);
    if (repository === null)
        throw new failure/* Failure */.HR('There is no repository here whose history could be shown');
    const store = await (0,store_access/* openHistory */.jC)(repository, branch, ports);
    try {
        return await (0,gather/* gatherBranch */.c)(store, key, kept);
    }
    finally {
        await store.close();
    }
}
/** A folder with anything that is not ours is left as it is. */
function refuseStrangeFolder(out) {
    if (!(0,external_node_fs_.existsSync)(out))
        return;
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(out);
    }
    catch (error) {
        throw new failure/* UsageFailure */.wK(`--out: ${out} is no folder`, { cause: error });
    }
    if (names.length === 0 || names.includes(marker))
        return;
    throw new failure/* UsageFailure */.wK(`--out: ${out} holds other files (${names.slice(0, 3).join(', ')})`, {
        hint: 'Name an empty folder, or one that an earlier `benchgate site` made. Nothing was changed.',
    });
}
/** Files are written over those of the time before, which is quicker than to remove thousands first; what this page does
 *  not have goes. `.git` stays: the folder may be the checkout of a branch that is published. */
function write(out, assets, files) {
    try {
        (0,external_node_fs_.mkdirSync)(out, { recursive: true });
        removeOthers(out, new Set(files.map((file) => file.path)));
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(out, marker), markerText);
        (0,external_node_fs_.cpSync)(assets, external_node_path_.join(out, 'assets'), { recursive: true });
        for (const folder of writtenFolders)
            (0,external_node_fs_.mkdirSync)(external_node_path_.join(out, folder), { recursive: true });
        for (const { path: name, content } of files)
            (0,external_node_fs_.writeFileSync)(external_node_path_.join(out, name), content);
    }
    catch (error) {
        throw new failure/* Failure */.HR(`The page could not be written to ${out}: ${error.message}`, { cause: error });
    }
}
const writtenFolders = ['data', 'pictures'];
/** @param written with `/`, relative to `out`. */
function removeOthers(out, written) {
    for (const entry of (0,external_node_fs_.readdirSync)(out, { withFileTypes: true })) {
        if (entry.name === '.git')
            continue;
        // A folder that is one of ours by name only, such as a link that leads elsewhere, is not written into.
        const kept = entry.isDirectory() ? writtenFolders.includes(entry.name) : entry.isFile() && written.has(entry.name);
        if (!kept)
            (0,external_node_fs_.rmSync)(external_node_path_.join(out, entry.name), { recursive: true });
    }
    for (const folder of writtenFolders.filter((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(out, name)))) {
        for (const entry of (0,external_node_fs_.readdirSync)(external_node_path_.join(out, folder), { withFileTypes: true })) {
            if (!entry.isFile() || !written.has(`${folder}/${entry.name}`))
                (0,external_node_fs_.rmSync)(external_node_path_.join(out, folder, entry.name), { recursive: true });
        }
    }
}
/** dist/index.js, dist/cli/index.js and the sources. */
const places = ['site', '../site', '../../dist/site'];
function assetsFolder(entry = process.argv[1]) {
    const folder = entry === undefined ? process.cwd() : external_node_path_.dirname((0,external_node_fs_.realpathSync)(entry));
    const found = places.map((place) => external_node_path_.resolve(folder, place)).find((one) => (0,external_node_fs_.existsSync)(external_node_path_.join(one, 'page.js')));
    if (found !== undefined)
        return found;
    throw new failure/* Failure */.HR(`The page's own files are missing beside ${folder}`, {
        hint: 'This installation is not complete: install Benchgate again.',
    });
}

// EXTERNAL MODULE: ./lib/host/git.js
var host_git = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/host/repository.js
var repository = __webpack_require__(9576);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/cli/command-line.js
var command_line = __webpack_require__(1722);
// EXTERNAL MODULE: ./lib/cli/measuring.js + 2 modules
var measuring = __webpack_require__(7356);
;// CONCATENATED MODULE: ./lib/cli/site.js
/** `benchgate site [HISTORY] --out FOLDER` */











async function siteCommand(line) {
    (0,command_line/* refuseCommand */.W)(line);
    (0,command_line/* refuseMore */.o)(line, 1, "benchgate site takes one file or folder of another tool's history");
    const { options, positionals, world } = line;
    const [foreign] = positionals;
    const repository = foreign === undefined ? await (0,measuring/* repositoryOf */._)(world) : await repositoryIfAny(world);
    const where = { directory: world.directory, root: repository?.top ?? world.directory, log: world.log };
    const { settings, renames } = await (0,configuration/* configure */.jK)('site', options, where);
    if (settings.out === null)
        throw new failure/* UsageFailure */.wK('name the folder for the page with --out FOLDER');
    const records = foreign === undefined ? null : await foreignRecords(foreign, settings.key, world);
    const out = external_node_path_.resolve(world.directory, settings.out);
    const { site, fresh } = await buildSite({
        out,
        branch: settings['data-branch'],
        key: settings.key,
        rules: renames,
        last: settings.last,
        address: settings['site-url'],
        cache: settings.cache === null ? null : external_node_path_.resolve(world.directory, settings.cache),
        records,
        now: world.clock.date(),
    }, repository, world);
    for (const { file, because } of site.unread)
        world.log.warning(`${file} could not be read: ${because}`);
    const { worse, drifting, silent } = site.findings;
    world.log.info(`${out}: ${site.suites.length} suites, ${fresh} runs read; ${worse.length} got worse, ${drifting.length} drift, ${silent.length} broken or silent`);
    return verdict/* exitCodes */.h.pass;
}
/** Another tool's history needs no repository around it. */
async function repositoryIfAny({ directory, environment, signal }) {
    const git = (0,host_git/* createGit */.l)({ directory, environment, signal });
    return (await git.attempt(['rev-parse', '--show-toplevel'])).ok ? (0,repository/* openRepository */.h_)(git) : null;
}
async function foreignRecords(name, key, world) {
    const files = await (0,result_files/* filesOf */.R8)(name, { directory: world.directory, format: 'auto' });
    const { records, left } = (0,import_history/* readForeignHistory */.T)(files, key);
    for (const { file, place, because } of left.slice(0, 5)) {
        world.log.info(`Not shown: ${[file, place].filter((part) => part !== undefined).join(' ')}: ${because}`);
    }
    if (left.length > 5)
        world.log.info(`Not shown: ${left.length - 5} more`);
    if (records.length > 0)
        return records;
    throw new failure/* UsageFailure */.wK(`${name} holds no run that could be shown`);
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
