/** What a format makes of result files, as Benchgate's own JSON. */

import type { Run } from '../model/run.ts'
import { printableJson } from '../report/json/json.ts'
import { type ReadOptions, readResultSet } from './result-files.ts'

export async function read(names: readonly string[], options: ReadOptions): Promise<Run> {
  const { tool, launches, ignored, machine, commit, pairing } = await readResultSet(names, options)
  return {
    schema: 'benchgate/run/1',
    tool,
    launches,
    ignored,
    machine,
    ...(commit === null ? {} : { commit }),
    ...(pairing === null ? {} : { pairing }),
  }
}

/** A run as text, one benchmark a line: to be read by people, and to differ by lines. */
export function renderRun(run: Run): string {
  const { launches, ...rest } = run
  const head = JSON.stringify(rest, null, 2).replace(/\n}$/, '')
  const shown = launches.map(({ benchmarks, ...launch }) => {
    const fields = Object.entries(launch).map(([name, value]) => `"${name}": ${JSON.stringify(value)}, `)
    const rows = benchmarks.map((benchmark) => `      ${JSON.stringify(benchmark)}`)
    return `    {${fields.join('')}"benchmarks": [\n${rows.join(',\n')}\n    ]}`
  })
  return `${printableJson(`${head},\n  "launches": [\n${shown.join(',\n')}\n  ]\n}`)}\n`
}
