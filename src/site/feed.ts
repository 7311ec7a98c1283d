/** Changes of level and drifts as a feed, Atom and JSON, the latest first. An entry keeps its id as long as its change
 *  stays near the same commit. */

import type { ChangeFinding, DriftFinding } from '../history/findings.ts'
import { escapeMarkup } from '../report/html/escape.ts'
import { visible, visibleWithin } from '../report/visible.ts'
import type { Site, SiteFile } from './model.ts'
import { certaintyWords, changeWords, driftWords, whereWords } from './words.ts'

interface Entry {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly link: string
  /** Unix seconds. */
  readonly time: number
}

const mostEntries = 200

export function feedFiles(site: Site): SiteFile[] {
  const { worse, better, other, drifting } = site.findings
  const entries = [
    ...[...worse, ...better, ...other].map((one) => changeEntry(site, one)),
    ...drifting.map((one) => driftEntry(site, one)),
  ]
    .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))
    .slice(0, mostEntries)
  return [
    { path: 'feed.xml', content: atom(site, entries) },
    { path: 'feed.json', content: `${JSON.stringify(jsonFeed(site, entries), null, 1)}\n` },
  ]
}

function runsOf(site: Site, suite: string) {
  return site.suites.find(({ history }) => history.suite === suite)!.history.runs
}

function changeEntry(site: Site, { suite, series, change }: ChangeFinding): Entry {
  const runs = runsOf(site, suite)
  const commits = runs.map(({ commit }) => commit)
  const words = changeWords(series, change.change, change.direction)
  const where = whereWords(change, commits)
  return {
    id: `urn:benchgate:${series.id}:${commits[change.run]}`,
    title: `${visibleWithin(series.name, 120)}: ${words}`,
    text: `${visible(suite)}: ${words} ${where}; ${certaintyWords(change.certainty, change.since)}.`,
    link: linkTo(site, series.id),
    time: runs[change.run]!.time,
  }
}

function driftEntry(site: Site, { suite, series, drift }: DriftFinding): Entry {
  const runs = runsOf(site, suite)
  return {
    id: `urn:benchgate:${series.id}:drift:${runs[drift.from]!.commit}`,
    title: `${visibleWithin(series.name, 120)}: drifting`,
    text: `${visible(suite)}: ${driftWords(series, drift)}.`,
    link: linkTo(site, series.id),
    time: runs[drift.to]!.time,
  }
}

function linkTo({ address }: Site, id: string): string {
  return `${address === null ? '' : address.replace(/\/?$/, '/')}index.html#b=${id}`
}

function iso(time: number): string {
  const date = new Date(time * 1000)
  return Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00Z' : date.toISOString()
}

function atom(site: Site, entries: readonly Entry[]): string {
  const rows = entries.map(
    ({ id, title, text, link, time }) =>
      `<entry><id>${escapeMarkup(id)}</id><title>${escapeMarkup(title)}</title><updated>${iso(time)}</updated><link href="${escapeMarkup(link)}"/><summary>${escapeMarkup(text)}</summary></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:benchgate:${escapeMarkup(encodeURIComponent(site.title.slice(0, 100)))}</id><title>${escapeMarkup(visibleWithin(site.title, 100))}: benchmarks</title><updated>${iso(entries[0]?.time ?? 0)}</updated><author><name>Benchgate</name></author>
${rows.join('\n')}
</feed>
`
}

function jsonFeed(site: Site, entries: readonly Entry[]): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${visibleWithin(site.title, 100)}: benchmarks`,
    items: entries.map(({ id, title, text, link, time }) => ({
      id,
      title,
      content_text: text,
      url: link,
      date_published: iso(time),
    })),
  }
}
