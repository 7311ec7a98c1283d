/** The event stream of `go test -json` (`go doc test2json`): text in small pieces, packages interleaved.
 *  A line of output may be cut into several events, so the pieces are joined before they are read. Lines of
 *  other programs (make, npm) may stand between events, and are ignored; a broken event is refused. */

import { FormatFailure } from '../../model/failure.ts'
import { endMissing } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { JsonMistake, parseJsonText } from '../parse-json.ts'
import { describe, jsonFailure } from '../read-json.ts'
import { linesOf, tryText } from '../read-text.ts'

export function isEventStream(file: ResultFile): boolean {
  const text = tryText(file)
  return (
    text !== undefined &&
    /^\s*\{[^\n]*"Action":\s*"/m.test(text.slice(0, 65_536)) &&
    /"(?:Package|ImportPath)":/.test(text.slice(0, 65_536))
  )
}

/** Output per package, in the order in which packages first spoke. */
export function packagesOf(file: ResultFile, other: (text: string, place: string) => void): Map<string, string> {
  const pieces = new Map<string, string[]>()
  const failed = new Set<string>()
  const states = new Map<string, PackageState>()
  for (const { number, text } of linesOf(file)) {
    if (text.trim() === '') continue
    if (!text.trimStart().startsWith('{')) {
      other(text, `line ${number}`)
      continue
    }
    const event = parseEvent(file, number, text)
    const name = stringOf(event, 'Package') ?? stringOf(event, 'ImportPath') ?? ''
    const known = pieces.get(name) ?? []
    pieces.set(name, known)
    known.push(stringOf(event, 'Output') ?? '')
    const action = stringOf(event, 'Action') ?? ''
    // Of a build nothing says that it is over.
    if (!action.startsWith('build-') && !states.has(name)) states.set(name, 'open')
    if (action === 'start') states.set(name, 'started')
    if (stringOf(event, 'Test') !== undefined || !/^(?:pass|fail|skip)$/.test(action)) continue
    states.set(name, 'over')
    if (action === 'fail') failed.add(name)
  }
  refuseOpen(file, states)
  return new Map([...pieces].map(([name, list]) => [name, withFailure(list.join(''), name, failed.has(name))]))
}

type PackageState = 'open' | 'started' | 'over'

/** go test ends each package with an event, but some keep the output only: where a package has such events, all must. */
function refuseOpen(file: ResultFile, states: ReadonlyMap<string, PackageState>): void {
  const all = [...states]
  const [open] = all.find(([, state]) => state !== 'over') ?? []
  if (open === undefined || all.every(([, state]) => state === 'open')) return
  throw endMissing(file.path, `package ${open}`, 'the event `pass`, `fail` or `skip` that ends it is not there')
}

/** The text of a package that failed says so itself, unless its build failed under another name. */
function withFailure(text: string, name: string, failed: boolean): string {
  return !failed || /^FAIL\t/m.test(text) ? text : `${text}\nFAIL\t${name}\t[failed]\n`
}

function parseEvent(file: ResultFile, number: number, text: string): Record<string, unknown> {
  try {
    const event = parseJsonText(text)
    if (typeof event === 'object' && event !== null && !Array.isArray(event)) return event as Record<string, unknown>
    throw new FormatFailure(
      file.path,
      `line ${number}`,
      `should be an event of go test -json, found ${describe(event)}`,
    )
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error
    const { message } = jsonFailure(file.path, text, error)
    throw new FormatFailure(file.path, `line ${number}`, message.slice(message.indexOf('not valid JSON')), {
      hint: 'Redirect standard error elsewhere, so that only events of go test -json are in the file.',
    })
  }
}

function stringOf(event: Record<string, unknown>, key: string): string | undefined {
  const value = Object.hasOwn(event, key) ? event[key] : undefined
  return typeof value === 'string' ? value : undefined
}
