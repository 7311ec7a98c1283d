/** Lighthouse and Lighthouse CI: full reports (`lhr-*.json`) and the `manifest.json` of `.lighthouseci`.
 *
 *  A row is a page, its metrics are the score and the audits that make it up. Each report is a load of
 *  the page in a fresh browser, so the n-th reports of all pages are launch n. A manifest has scores
 *  only; beside full reports it says nothing more and is ignored. Scores are 0 to 1. */

import { FormatFailure } from '../../model/failure.ts'
import type { Launch } from '../../model/run.ts'
import { Collector, type Figure } from '../collect.ts'
import type { Format, ResultFile } from '../format.ts'
import type { Json } from '../read-json.ts'
import { readJson, startsLikeJson, tryJson } from '../read-json.ts'

export const lighthouse: Format = {
  name: 'lighthouse',
  title: 'Lighthouse CI',
  recognises: (files) => files.some((file) => isReport(tryJson(file)) || isManifest(tryJson(file))),
  read: (files) => {
    const loads = loadsOf(files)
    const path = files[0]?.path ?? 'results'
    if (loads.length === 0) throw new FormatFailure(path, undefined, 'the Lighthouse results hold no page')
    const collectors: Collector[] = []
    const seen = new Map<string, number>()
    for (const load of loads) {
      const index = seen.get(load.url) ?? 0
      seen.set(load.url, index + 1)
      const into = collectors[index] ?? new Collector(load.file)
      collectors[index] = into
      into.file = load.file
      load.addTo(into)
    }
    const notes = new Collector(path)
    for (const file of files) noteOthers(file, files, notes)
    const launches: Launch[] = collectors.map((into) => into.launch())
    return { launches, ignored: [...notes.ignored, ...collectors.flatMap((into) => into.ignored)] }
  },
}

/** One load of one page. */
interface Load {
  readonly url: string
  readonly file: string
  readonly addTo: (into: Collector) => void
}

function loadsOf(files: readonly ResultFile[]): Load[] {
  const roots = files.map((file) => ({ file: file.path, root: files.length === 1 ? readJson(file) : tryJson(file) }))
  const reports = roots.flatMap(({ file, root }) => (isReport(root) ? [reportLoad(file, root!)] : []))
  if (reports.length > 0) return reports
  return roots.flatMap(({ file, root }) =>
    isManifest(root) ? root!.items().map((run) => manifestLoad(file, run)) : [],
  )
}

function isReport(root: Json | undefined): boolean {
  return root?.at('lighthouseVersion').isString === true && root.at('audits').isObject
}

function isManifest(root: Json | undefined): boolean {
  if (root?.isArray !== true || root.items().length === 0) return false
  return root
    .items()
    .every((run) => run.at('url').isString && run.has('isRepresentativeRun') && run.at('summary').isObject)
}

function manifestLoad(file: string, run: Json): Load {
  const url = run.at('url').string()
  const addTo = (into: Collector): void => {
    const scores = run
      .at('summary')
      .entries()
      .filter(([, score]) => !score.missing)
    const figures = scores.map(([category, score]) => scoreOf(category, score.number()))
    const [main, ...more] = figures
    if (main === undefined) into.fail(url, 'the run has no score', { place: run.path })
    else into.add(url, [main, ...more], { place: run.path })
  }
  return { url, file, addTo }
}

function reportLoad(file: string, root: Json): Load {
  const page = ['requestedUrl', 'finalDisplayedUrl', 'finalUrl'].map((key) => root.at(key)).find((url) => url.isString)
  const url = page?.string() ?? root.at('requestedUrl').string()
  const addTo = (into: Collector): void => {
    const error = root.at('runtimeError')
    if (error.isObject && error.at('code').raw !== 'NO_ERROR') {
      const message = error.at('message')
      into.fail(url, message.isString ? message.string() : 'Lighthouse could not load the page')
      return
    }
    const figures = [...scoresOf(root), ...auditsOf(root, into)]
    const [main, ...more] = figures
    if (main === undefined) into.fail(url, 'the report has neither scores nor measured audits')
    else into.add(url, [main, ...more])
  }
  return { url, file, addTo }
}

function scoresOf(root: Json): Figure[] {
  const categories = root.at('categories')
  if (!categories.isObject) return []
  return categories.entries().flatMap(([category, value]) => {
    const score = value.at('score').optionalNumber()
    return score === undefined ? [] : [scoreOf(category, score)]
  })
}

function scoreOf(category: string, value: number): Figure {
  return { name: `${category}-score`, unit: '1', better: 'higher', value, summary: 'single' }
}

const usual = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
]

/** The audits that the performance score is made of. */
function auditsOf(root: Json, into: Collector): Figure[] {
  const refs = root.at('categories').at('performance').at('auditRefs')
  const weighted = refs.isArray
    ? refs
        .items()
        .flatMap((ref) =>
          (ref.at('weight').anyNumber() ?? 0) > 0 && ref.at('id').isString ? [ref.at('id').string()] : [],
        )
    : []
  return (weighted.length === 0 ? usual : weighted).flatMap((id) => {
    const audit = root.at('audits').at(id)
    const value = audit.at('numericValue')
    const message = audit.at('errorMessage')
    if (message.isString) into.ignore(audit.path, id, message.string())
    return value.missing ? [] : [auditOf(id, value.number(), audit.at('numericUnit'))]
  })
}

function auditOf(name: string, value: number, unit: Json): Figure {
  return { name, value, unit: unit.isString ? unit.string() : 'millisecond', better: 'lower', summary: 'single' }
}

/** Accounts for files that no load came from. */
function noteOthers(file: ResultFile, all: readonly ResultFile[], notes: Collector): void {
  const root = tryJson(file)
  notes.file = file.path
  if (isReport(root)) return
  if (isManifest(root)) {
    if (all.some((other) => isReport(tryJson(other)))) notes.ignore(undefined, 'manifest', 'the full reports say more')
  } else {
    // A report that was cut short must not be taken for some other file.
    if (startsLikeJson(file)) readJson(file)
    notes.ignore(undefined, file.path, 'no report of Lighthouse')
  }
}
