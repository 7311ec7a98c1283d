/** The history that github-action-benchmark keeps: `window.BENCHMARK_DATA = {…}` in `data.js`.
 *
 *  As results it is the last run of every suite, one launch, with identifiers `suite / name`. Earlier
 *  runs are other commits, not launches of this one; how many there are is listed as ignored, and
 *  `benchgate import` takes them over. Direction is known for the two custom tools, else by the unit. */

import { FormatFailure } from '../../model/failure.ts'
import type { Better } from '../../model/metric.ts'
import { parseUnit } from '../../model/units.ts'
import { type Collector, fileFormat } from '../collect.ts'
import { spreadOf } from '../custom/range.ts'
import type { ResultFile } from '../format.ts'
import { JsonMistake, parseJsonAt } from '../parse-json.ts'
import { Json, jsonFailure } from '../read-json.ts'
import { textOf, tryText } from '../read-text.ts'

const assignment = /^[\s\uFEFF]*window\.BENCHMARK_DATA\s*=\s*/

export const datajs = fileFormat({
  name: 'datajs',
  title: 'github-action-benchmark data.js',
  looks: (file) => assignment.test(tryText(file) ?? ''),
  read: (file, into) => {
    const commits = new Set<string>()
    for (const [suite, runs] of parseDataJs(file).at('entries').entries()) {
      const all = runs.items()
      const last = all.at(-1)
      if (last === undefined) into.ignore(runs.path, suite, 'a suite without runs')
      else commits.add(readRun(suite, last, into))
      if (all.length > 1)
        into.ignore(
          runs.path,
          suite,
          `${all.length - 1} earlier runs of other commits; \`benchgate import\` reads them`,
        )
    }
    const commit = commits.size === 1 ? [...commits][0]! : ''
    if (/^[0-9a-f]{7,64}$/.test(commit)) into.commit = commit
  },
  nothing: 'the history holds no run',
})

/** The whole history as checked JSON: `{entries: {suite: [{commit, date, tool, benches}]}}`. */
export function parseDataJs(file: ResultFile): Json {
  const text = textOf(file)
  const start = assignment.exec(text)?.[0].length
  if (start === undefined) {
    throw new FormatFailure(file.path, 'line 1', 'should begin with `window.BENCHMARK_DATA =`')
  }
  try {
    const { value, end } = parseJsonAt(text, start)
    if (!/^\s*;?\s*$/.test(text.slice(end))) throw new JsonMistake(end, 'the history ends here, but more text follows')
    return new Json(file.path, value, undefined, '')
  } catch (error) {
    if (error instanceof JsonMistake) throw jsonFailure(file.path, text, error)
    throw error
  }
}

/** Adds the rows of one run; gives its commit. */
function readRun(suite: string, run: Json, into: Collector): string {
  const tool = run.at('tool').optionalString()
  for (const bench of run.at('benches').items()) readBench(suite, tool, bench, into)
  return run.at('commit').at('id').optionalString() ?? ''
}

function readBench(suite: string, tool: string | undefined, bench: Json, into: Collector): void {
  const printed = bench.at('unit').string()
  // Old versions put Go's second metric into the unit: `ns/op\t 3.000 auxMetricUnits`.
  const [unit, rest] = /^(\S+)\s+[\d.]/.test(printed) ? printed.split(/\s+(.*)/s) : [printed, undefined]
  if (rest !== undefined && rest !== '') into.ignore(bench.at('unit').path, printed, 'a second metric inside the unit')
  into.add(
    `${suite} / ${bench.at('name').string()}`,
    [
      {
        value: bench.at('value').number(),
        unit: unit!,
        better: directionOf(tool, unit!),
        summary: 'mean',
        spread: spreadOf(bench.at('range')),
      },
    ],
    { place: bench.path },
  )
}

function directionOf(tool: string | undefined, unit: string): Better {
  if (tool === 'customSmallerIsBetter') return 'lower'
  if (tool === 'customBiggerIsBetter') return 'higher'
  return parseUnit(unit).better
}
