/** The page as it is without a script: what changed, what drifts, what is broken, and the way to the list. The script
 *  makes links into charts and adds the pictures. */

import { type ChangeFinding, type DriftFinding, latestTime, type SilentFinding } from '../history/findings.ts'
import { formatTogether } from '../model/units.ts'
import { escapeMarkup } from '../report/html/escape.ts'
import { counted } from '../report/numbers.ts'
import { nameHtml } from './escape.ts'
import type { Site, SiteSuite } from './model.ts'
import { groupOf, shortName } from './names.ts'
import {
  certaintyWords,
  changeWords,
  dayOf,
  driftWords,
  noteWords,
  shapeOf,
  shortCommit,
  unreadWords,
  whereWords,
} from './words.ts'

/** Rows of a list before the rest is folded away, and the most at all: the list is for reading. */
const fewRows = 12
const mostRows = 100

/** Nothing from elsewhere, nothing inline, nowhere to send anything. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

function documentHtml(site: Site, title: string, scripts: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
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
<p class="quiet">Made by Benchgate ${escapeMarkup(site.version)} from stored runs. <a href="assets/licenses.txt">Licences</a></p></footer>
</body>
</html>
`
}

export function indexHtml(site: Site): string {
  const { worse, better, other, drifting, silent, over } = site.findings
  const scripts = '<script src="assets/page.js" defer></script>\n<script src="data/index.js" defer></script>\n'
  const within = `in the last ${counted(site.last, 'run')}`
  const calm = worse.length + drifting.length + silent.length === 0
  const sections = [
    problemsHtml(site),
    calm ? `<p class="calm">Nothing got worse ${within}, nothing drifts, everything reports.</p>` : '',
    listHtml(
      'worse',
      `Got worse ${within}`,
      worse.map((one) => changeRow(site, one)),
    ),
    listHtml(
      'drifting',
      'Drifting',
      drifting.map((one) => driftRow(one)),
    ),
    listHtml(
      'silent',
      'Broken or not reporting',
      silent.map((one) => silentRow(site, one)),
    ),
    listHtml(
      'better',
      `Got better ${within}`,
      better.map((one) => changeRow(site, one)),
    ),
    listHtml(
      'other',
      `Changed ${within}, good or bad is not known`,
      other.map((one) => changeRow(site, one)),
    ),
    over === 0
      ? ''
      : `<p class="quiet">${counted(over, 'change')} of that time ${over === 1 ? 'is' : 'are'} over again and not listed.</p>`,
  ]
  const body = `<section id="findings" aria-label="What changed">
${sections.filter((one) => one !== '').join('\n')}
</section>
<section id="app"></section>
<noscript><p>Charts need JavaScript. <a href="list.html">All benchmarks are listed</a> with their last values and a picture each.</p></noscript>`
  return documentHtml(site, `${visibleTitle(site)}: benchmarks`, scripts, body)
}

function visibleTitle({ title }: Site): string {
  return title.slice(0, 80)
}

function overviewText({ suites, now }: Site): string {
  const series = suites.reduce((sum, { history }) => sum + history.series.length, 0)
  const runs = suites.reduce((sum, { history }) => sum + history.runs.length, 0)
  const known = suites.flatMap(({ history }) => latestTime(history.runs, now) ?? [])
  const day = known.length > 0 ? `, the latest of ${dayOf(Math.max(...known))}` : ''
  return `${counted(series, 'history', 'histories')} in ${counted(suites.length, 'suite')}, ${counted(runs, 'run')}${day}`
}

function problemsHtml(site: Site): string {
  const notes = site.suites.flatMap(({ history: { suite, notes: own } }) => {
    const prefix = site.suites.length > 1 ? `${nameHtml(suite, 60)}: ` : ''
    return own.map((note) => `${prefix}${escapeMarkup(noteWords(note))}`)
  })
  const unread = site.unread.map((one) => `<b>${escapeMarkup(unreadWords(one))}</b>`)
  const lines = [...unread, ...notes]
  if (lines.length === 0) return ''
  const rows = lines.slice(0, mostRows).map((line) => `<li>${line}</li>`)
  if (lines.length > mostRows) rows.push(`<li>and ${lines.length - mostRows} more</li>`)
  const open = unread.length > 0 ? ' open' : ''
  return `<details class="notes"${open}><summary>${counted(lines.length, 'remark')} on this history</summary><ul>${rows.join('\n')}</ul></details>`
}

function listHtml(id: string, title: string, rows: readonly string[]): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, fewRows)
  const rest = rows.slice(fewRows, mostRows)
  const left = rows.length - fewRows - rest.length
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${rest.length} smaller or less certain</summary><ul class="findings">${rest.join('\n')}</ul>${left > 0 ? `<p>and ${left} more: \`benchgate history regressions\` lists all.</p>` : ''}</details>`
  return `<h2 id="${id}">${title} <span class="count">${rows.length}</span></h2>
<ul class="findings">${shown.join('\n')}</ul>${more}`
}

function seriesLink(id: string, name: string, metric: string): string {
  const more = metric === 'time' ? '' : ` <span class="quiet">${nameHtml(metric, 40)}</span>`
  return `<a class="name" data-series="${id}" href="pictures/${id}.svg">${nameHtml(name, 160)}</a>${more}`
}

function suiteHtml(site: Site, suite: string): string {
  return site.suites.length > 1 ? ` <span class="quiet">${nameHtml(suite, 60)}</span>` : ''
}

function changeRow(site: Site, { suite, series, change, alike, accepted }: ChangeFinding): string {
  const judged = site.suites.find(({ history }) => history.suite === suite)!
  const { runs } = judged.history
  const [before, now] = formatTogether([change.before, change.now], series.unit, { digits: 3 })
  const commits = runs.map(({ commit }) => commit)
  const subject = judged.subjects[change.run] ?? ''
  const by =
    accepted === null
      ? ''
      : ` <span class="word">Accepted by ${nameHtml(accepted.by, 40)}: ${nameHtml(accepted.because, 200)}</span>`
  const with_ = alike === 0 ? '' : ` With ${counted(alike, 'other')} of the suite at the same place.`
  return `<li class="${change.direction}"><span class="size"><span aria-hidden="true">${shapeOf(change.direction)}</span> ${escapeMarkup(changeWords(series, change.change, change.direction))}</span>
${seriesLink(series.id, series.name, series.metric)}${suiteHtml(site, suite)}
<span class="why"><span class="number">${escapeMarkup(`${before} → ${now}`)}</span>, ${commitLink(site, commits[change.run]!, whereWords(change, commits))}${subject === '' ? '' : ` “${nameHtml(subject, 90)}”`}, ${dayOf(runs[change.run]!.time)}; ${escapeMarkup(certaintyWords(change.certainty, change.since))}.${with_}${by}</span></li>`
}

function commitLink({ repository }: Site, commit: string, words: string): string {
  if (repository === null) return escapeMarkup(words)
  return `<a href="${escapeMarkup(repository)}/commit/${commit}" rel="noopener noreferrer">${escapeMarkup(words)}</a>`
}

function driftRow({ suite, series, drift }: DriftFinding): string {
  return `<li class="${drift.direction}"><span class="size"><span aria-hidden="true">${shapeOf(drift.direction)}</span> ${escapeMarkup(changeWords(series, drift.change, drift.direction))}</span>
${seriesLink(series.id, series.name, series.metric)} <span class="quiet">${nameHtml(suite, 60)}</span>
<span class="why">${escapeMarkup(driftWords(series, drift))}. No single run shows it.</span></li>`
}

function silentRow(site: Site, finding: SilentFinding): string {
  const judged = site.suites.find(({ history }) => history.suite === finding.suite)!
  const run = finding.kind === 'gone' || finding.kind === 'dead' ? finding.last : finding.run
  const at = judged.history.runs[Math.max(0, run)]!
  const when = `${shortCommit(at.commit)} of ${dayOf(at.time)}`
  if (finding.kind === 'dead') {
    return `<li class="silent"><span class="size"><span aria-hidden="true">○</span> silent</span> <span class="name">${nameHtml(finding.suite, 80)}</span> <span class="why">The whole suite has stored nothing for ${counted(finding.days, 'day')} while others have. Its last run is ${when}.</span></li>`
  }
  const name = `<span class="name">${nameHtml(finding.name, 160)}</span>${suiteHtml(site, finding.suite)}`
  if (finding.kind === 'gone') {
    return `<li class="silent"><span class="size"><span aria-hidden="true">○</span> not reporting</span> ${name} <span class="why">Missing in the last ${counted(finding.missing, 'run')}; last seen with ${when}.</span></li>`
  }
  return `<li class="silent"><span class="size"><span aria-hidden="true">✕</span> ${finding.kind}</span> ${name} <span class="why">In the last run, ${when}: ${nameHtml(finding.message, 300)}</span></li>`
}

/** Every benchmark by suite and group, with its last value: for who runs no scripts, and for printing. */
export function listPage(site: Site): string {
  const body = site.suites.map((suite) => suiteList(suite)).join('\n')
  return documentHtml(
    site,
    `${visibleTitle(site)}: all benchmarks`,
    '',
    `<p><a href="index.html">What changed</a></p>\n${body}`,
  )
}

function suiteList({ history: { suite, runs, series }, analyses }: SiteSuite): string {
  const groups = new Map<string, number[]>()
  series.forEach(({ name }, i) => {
    const group = groupOf(name)
    groups.set(group, [...(groups.get(group) ?? []), i])
  })
  const lists = [...groups].map(([group, members]) => {
    const rows = members.map((i) => {
      const one = series[i]!
      const last = one.values.findLast((value) => !Number.isNaN(value))
      const value = last === undefined ? 'no value' : formatTogether([last], one.unit)[0]!
      const recent = analyses[i]!.changes.at(-1)
      const words =
        recent === undefined
          ? ''
          : `; last change: ${changeWords(one, recent.change, recent.direction)} near ${shortCommit(runs[recent.run]!.commit)}`
      const metric = one.metric === 'time' ? '' : ` ${nameHtml(one.metric, 40)}`
      return `<li><a href="pictures/${one.id}.svg">${nameHtml(group === '' ? one.name : shortName(one.name), 160)}</a>${metric} <span class="number">${escapeMarkup(value)}</span><span class="quiet">${escapeMarkup(words)}</span></li>`
    })
    return `${group === '' ? '' : `<h3>${nameHtml(group, 120)}</h3>`}<ul class="plain">${rows.join('\n')}</ul>`
  })
  return `<h2>${nameHtml(suite, 80)}</h2><p class="quiet">${counted(runs.length, 'run')}</p>${lists.join('\n')}`
}
