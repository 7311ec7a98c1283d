/** Loads a bench file in the user's own Node and finds the benches in it. */

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Bench } from 'tinybench'
import { type DuckBench, isBench } from './duck-bench.ts'
import { describeError } from './tinybench-rows.ts'

/** Something about the file that its author has to change. */
export class Refusal extends Error {
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

const whatToExport =
  'Export a tinybench Bench (`export default bench`), or a function that is given one: `export default (bench) => { bench.add("name", () => work()) }`.'

/** The benches of a file: its default export is a Bench, an array of them, or a function (which may be
 *  async) that is given an empty one, made by `create`, or returns its own. */
export async function loadBenches(
  file: string,
  shown: string,
  create: () => Bench = () => new Bench(),
): Promise<readonly DuckBench[]> {
  const exported = unwrap(await importFile(file, shown))
  if (typeof exported === 'function') return callWithBench(exported as (bench: Bench) => unknown, shown, create())
  const benches = Array.isArray(exported) ? exported : [exported]
  if (benches.length > 0 && benches.every(isBench)) return benches
  if (isVitestFile(file)) throw vitestFile(shown)
  throw new Refusal(`${shown} exports no benchmarks: its default export is ${describe(exported)}`, whatToExport)
}

async function callWithBench(
  fill: (bench: Bench) => unknown,
  shown: string,
  bench: Bench,
): Promise<readonly DuckBench[]> {
  let returned: unknown
  try {
    returned = await fill(bench)
  } catch (error) {
    throw new Refusal(`${shown}: its default export threw ${describeError(error)}`, `Correct the function in ${shown}.`)
  }
  // A function may just as well make its own.
  const own = [returned].flat().filter((value) => isBench(value) && (value as unknown) !== bench) as DuckBench[]
  return bench.tasks.length > 0 || own.length === 0 ? [bench, ...own] : own
}

/** Modules that were compiled to CommonJS have their default export one level down. */
function unwrap(module: Record<string, unknown>): unknown {
  const exported = module['default'] ?? module['bench']
  if (typeof exported !== 'object' || exported === null || isBench(exported)) return exported
  return (exported as Record<string, unknown>)['default'] ?? exported
}

async function importFile(file: string, shown: string): Promise<Record<string, unknown>> {
  try {
    return (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as Record<string, unknown>
  } catch (error) {
    throw explainImport(error, file, shown)
  }
}

function explainImport(error: unknown, file: string, shown: string): Refusal {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const message = describeError(error)
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION' || code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') {
    return new Refusal(
      `${shown}: this Node (${process.version}) cannot run it as TypeScript: ${message}`,
      'Use Node 22.18 or newer and only types that can be erased; or set `run` to a command that compiles first.',
    )
  }
  if (isVitestFile(file)) return vitestFile(shown)
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') {
    return new Refusal(
      `${shown} could not be loaded: ${message}`,
      'Install dependencies in `setup` (such as `npm ci`): each commit is measured in a fresh checkout, without node_modules.',
    )
  }
  return new Refusal(`${shown} could not be loaded: ${message}`, `Correct ${shown}: it throws while it is imported.`)
}

function isVitestFile(file: string): boolean {
  return /\bfrom\s*['"]vitest['"]|require\(\s*['"]vitest['"]\s*\)/.test(readFileSync(file, 'utf8'))
}

function vitestFile(shown: string): Refusal {
  return new Refusal(
    `${shown} is a vitest bench file, which only vitest can run`,
    'Set `run: npx vitest bench --run --outputJson bench.json` and `results: bench.json` (vitest 5: `run: npx vitest bench --run --reporter=json --outputFile=bench.json`).',
  )
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  return Array.isArray(value)
    ? `an array of ${value.length}`
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value}`
}
