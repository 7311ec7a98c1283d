/** The page's data as scripts, since a page from a disk may load scripts and nothing else: an index of all series with
 *  small pictures, the runs of each suite, and the numbers of some series in each shard. */

import type { Analysis } from '../history/analyse.ts'
import { acceptedOf } from '../history/findings.ts'
import type { HistorySeries } from '../history/suite-history.ts'
import type { Site, SiteFile, SiteSuite } from './model.ts'
import type { IndexData, RunsData, ShardSeries } from './page-data.ts'
import { sketch } from './sketch.ts'

/** Characters of a shard: little to wait for, and not thousands of files. */
const shardCharacters = 130_000

export function dataFiles(site: Site): SiteFile[] {
  const shards: SiteFile[] = []
  const kinds = new Map<string, number>()
  const rows: IndexData['series'][number][] = []
  site.suites.forEach((suite, at) => {
    const { series, runs } = suite.history
    const perShard = Math.max(1, Math.floor(shardCharacters / (runs.length * 6 + 400)))
    for (let from = 0; from < series.length; from += perShard) {
      const part = series.slice(from, from + perShard)
      const number = shards.length
      shards.push(
        script(
          `data/shard-${number}.js`,
          'shard',
          number,
          part.map((one, i) => shardSeries(suite, one, from + i)),
        ),
      )
      part.forEach((one, i) => {
        rows.push(indexRow(site, suite, at, one, from + i, number, kinds))
      })
    }
  })
  const index: IndexData = {
    title: site.title,
    repository: site.repository,
    last: site.last,
    suites: site.suites.map(({ history: { suite, runs } }) => ({
      name: suite,
      runs: runs.length,
      time: Math.max(...runs.map(({ time }) => time)),
    })),
    kinds: [...kinds.keys()].map((kind) => JSON.parse(kind) as IndexData['kinds'][number]),
    series: rows,
  }
  const runs = site.suites.map((suite, at) => script(`data/runs-${at}.js`, 'runs', at, runsData(suite)))
  return [script('data/index.js', 'index', 0, index), ...runs, ...shards]
}

/** JSON is a script's expression; what ends lines or scripts is written out all the same. */
function script(path: string, kind: 'index' | 'runs' | 'shard', number: number, data: unknown): SiteFile {
  const json = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return { path, content: `benchgate.take(${JSON.stringify(kind)},${number},${json})\n` }
}

function indexRow(
  site: Site,
  { history, analyses }: SiteSuite,
  suite: number,
  series: HistorySeries,
  at: number,
  shard: number,
  kinds: Map<string, number>,
): IndexData['series'][number] {
  const better = series.better === 'lower' ? '-' : series.better === 'higher' ? '+' : '?'
  const kind = JSON.stringify([series.metric, series.unit, better, series.exact ? 1 : 0])
  if (!kinds.has(kind)) kinds.set(kind, kinds.size)
  const last = series.values.at(-1)!
  const recent = analyses[at]!.changes.filter(({ run, over }) => run >= history.runs.length - site.last && !over).at(-1)
  const sign = recent?.direction === 'better' ? -1 : 1
  const change = recent === undefined ? null : Number((Math.abs(recent.change ?? 9.99) * sign).toPrecision(3))
  return [
    suite,
    kinds.get(kind)!,
    shard,
    series.name.length > 300 ? `${series.name.slice(0, 200)}…${series.name.slice(-90)}` : series.name,
    series.id,
    sketch(series.values),
    Number.isNaN(last) ? null : Number(last.toPrecision(5)),
    change,
  ]
}

function shardSeries(suite: SiteSuite, series: HistorySeries, at: number): ShardSeries {
  const { levels, changes, drift, scatter } = suite.analyses[at]!
  const accepted = changes.flatMap((change) => {
    const found = acceptedOf(suite.history, series, change)
    return found === null ? [] : [[change.run, found.by, found.because] as const]
  })
  const wide = series.exact || !series.values.every(fitsNarrow)
  const { id, joined, cuts, trouble } = series
  return {
    id,
    data: encode(series.values, wide),
    wide,
    levels: levels.map(short),
    changes,
    drift,
    scatter,
    joined,
    cuts,
    trouble,
    accepted,
  }
}

function short(level: Analysis['levels'][number]): Analysis['levels'][number] {
  const cut = (value: number | null) => (value === null ? null : Number(value.toPrecision(6)))
  return { ...level, centre: cut(level.centre)!, low: cut(level.low), high: cut(level.high) }
}

function fitsNarrow(value: number): boolean {
  const size = Math.abs(value)
  return Number.isNaN(value) || value === 0 || (size > 1e-36 && size < 1e36)
}

function encode(values: Float64Array, wide: boolean): string {
  const list = wide ? values : Float32Array.from(values)
  return Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64')
}

function runsData({ history: { runs }, subjects, tags, off, gaps }: SiteSuite): RunsData {
  const machines = new Map<string, number>()
  const machine = runs.map(({ machine: { memory, ...facts }, tool }) => {
    const key = JSON.stringify(Object.entries({ ...facts, tool }).map(([name, value]) => [name, String(value)]))
    if (!machines.has(key)) machines.set(key, machines.size)
    return machines.get(key)!
  })
  return {
    commits: runs.map(({ commit }) => commit),
    times: runs.map(({ time }) => time),
    runs: runs.map(({ run }) => run),
    attempts: runs.map(({ attempt }) => attempt),
    linked: runs.map(({ event, run }) => (event !== undefined && /^\d+$/.test(run) ? 1 : 0)),
    subjects: subjects.map((text) => text.slice(0, 120)),
    machines: [...machines.keys()].map((key) => JSON.parse(key) as [string, string][]),
    machine,
    tags,
    off: off.flatMap((gone, i) => (gone ? [i] : [])),
    gaps,
  }
}
