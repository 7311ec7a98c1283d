/** `deno bench --json`: times in nanoseconds per iteration, a mean with quantiles, no samples and no
 *  median. The table that it prints is read as well (table.ts). Several files of benchmarks come in one document; a benchmark is `group > name`, and told
 *  by its file where two files have the same. Deno exits with 1 where one benchmark failed, and prints
 *  the whole document all the same. */

import { type Collector, fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'
import { hasPrintedTable, readPrintedTable } from './table.ts'

export const deno = fileFormat({
  name: 'deno',
  title: 'Deno bench',
  goesOnAfter: () => true,
  nothing: '`benches` is empty: Deno ran no benchmark',
  looks: (file) => {
    const root = tryJson(file)
    if (root === undefined) return hasPrintedTable(file)
    return root.at('benches').isArray && root.at('runtime').isString
  },
  read: readDocument,
})

function readDocument(file: ResultFile, into: Collector): void {
  if (hasPrintedTable(file)) {
    readPrintedTable(file, into, commonFolder)
    return
  }
  const root = readJson(file)
  const benches = root.at('benches').items()
  const runtime = root.at('runtime').optionalString()
  const cpu = root.at('cpu').optionalString()
  into.machine = { ...(cpu === undefined ? {} : { cpu }), ...(runtime === undefined ? {} : { runtime }) }
  const folder = commonFolder(benches.map((bench) => bench.at('origin').optionalString() ?? ''))
  for (const bench of benches) {
    const group = bench.at('group').optionalString()
    const name = bench.at('name').string()
    const origin = bench.at('origin').optionalString()
    // The path is absolute and differs between two checkouts; what the files have in common is left out.
    const context = origin?.slice(folder.length)
    const results = bench.at('results').items()
    if (results.length === 0) bench.at('results').fail('a list with a result')
    for (const result of results) addResult(group === undefined ? name : `${group} > ${name}`, result, context, into)
  }
}

function addResult(name: string, result: Json, context: string | undefined, into: Collector): void {
  const options = { context, place: result.path }
  if (result.has('failed')) {
    into.fail(name, messageOf(result.at('failed')), options)
    return
  }
  const ok = result.at('ok')
  if (!ok.isObject) result.fail('an object with `ok` or `failed`')
  const [min, max] = [ok.at('min').anyNumber(), ok.at('max').anyNumber()]
  const spread = min === undefined || max === undefined ? undefined : { kind: 'range' as const, value: max - min }
  const value = ok.at('avg').number()
  into.add(name, [{ name: 'time', value, unit: 'ns', summary: 'mean', count: ok.at('n').count(), spread }], options)
}

function messageOf(failed: Json): string {
  if (failed.isString) return failed.string()
  const [name, message] = [failed.at('name'), failed.at('message')]
  if (!message.isString) return failed.at('exceptionMessage').isString ? failed.at('exceptionMessage').string() : ''
  return name.isString ? `${name.string()}: ${message.string()}` : message.string()
}

/** The part that all paths share, up to and with its last slash. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let length = first.lastIndexOf('/') + 1
  while (length > 0 && !others.every((path) => path.startsWith(first.slice(0, length)))) {
    // Before the first character, `lastIndexOf` would look at that one again, and again.
    length = length < 2 ? 0 : first.lastIndexOf('/', length - 2) + 1
  }
  return first.slice(0, length)
}
