/** Injection points: every call of the built program that the surroundings can refuse, as the preload
 *  module lists them in a clean run, and what each can suffer. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { dist } from '../world/program.ts'

export interface Point {
  /** Tells one call of one path in the bundle from all others. */
  readonly key: string
  readonly op: string
  /** How often a clean run comes by. */
  readonly times: number
  /** `borrowFolder: mkdirSync`, or with the library in front; the same whatever the bundle looks like. */
  readonly label: string
  readonly path: string
}

export interface Fault {
  readonly key: string
  readonly kind: string
  /** 1: the first time. 0: every time. */
  readonly nth: number
}

/** How an operation can fail. What is not named fails as `other`. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  readFileSync: ['EIO', 'ENOENT', 'half', 'empty'],
  'promises.readFile': ['EIO', 'EACCES'],
  readdirSync: ['EIO', 'EACCES'],
  statSync: ['EIO', 'ENOENT'],
  existsSync: ['absent'],
  accessSync: ['EACCES'],
  writeFileSync: ['ENOSPC', 'EACCES', 'half'],
  appendFileSync: ['ENOSPC', 'half'],
  openSync: ['ENOSPC', 'EMFILE'],
  mkdirSync: ['ENOSPC', 'EACCES'],
  rmSync: ['EBUSY'],
  'promises.rm': ['EBUSY'],
  'JSON.parse': ['SyntaxError'],
  spawn: ['missing', 'ENOMEM', 'killed', 'fails', 'unread'],
  execFileSync: ['missing'],
}
const other = ['EIO', 'ENOSPC']

export function faultsOf({ key, op, times }: Point, nth: (times: number) => number): Fault[] {
  return (kinds[op] ?? other).map((kind) => ({ key, kind, nth: nth(times) }))
}

/** Environment that makes a program list its points, or suffer a fault. Roots are shown by their names. */
export function tortureEnvironment(
  roots: Readonly<Record<string, string>>,
  what: { readonly list?: string; readonly fault?: Fault & { readonly fired: string } },
): Record<string, string> {
  const preload = pathToFileURL(path.join(import.meta.dirname, 'preload.mjs')).href
  return {
    NODE_OPTIONS: `--import=${preload}`,
    TORTURE_DIST: dist,
    TORTURE_ROOTS: JSON.stringify({ '<dist>': dist, ...roots }),
    ...(what.list === undefined ? {} : { TORTURE_POINTS: what.list }),
    ...(what.fault === undefined ? {} : { TORTURE_FAULT: JSON.stringify(what.fault) }),
  }
}

interface Met {
  readonly key: string
  readonly op: string
  readonly file: string
  readonly line: number
  readonly where: string
  readonly path: string
}

export function readPoints(list: string): Point[] {
  if (!existsSync(list)) throw new Error('the program listed no injection points: the preload module did not run')
  const points = new Map<string, Point>()
  for (const line of readFileSync(list, 'utf8').trimEnd().split('\n')) {
    const { key, op, file, line: at, where, path: shown } = JSON.parse(line) as Met
    const library = libraryAt(file, at)
    // A bundle's modules are functions that go by numbers, which change.
    const scope = /^\d*$/.test(where) ? '(top)' : where
    const label = `${library === null ? '' : `${library} `}${scope}: ${op}`
    const times = (points.get(key)?.times ?? 0) + 1
    points.set(key, { key, op, times, label, path: shown })
  }
  return [...points.values()]
}

interface Start {
  readonly line: number
  readonly library: string | null
}

const bundles = new Map<string, readonly Start[]>()

/** The library that a line of a bundle came from, null for the program's own: ncc writes a path above most
 *  modules. It does not name every one of the program's, so these go by their functions. */
function libraryAt(file: string, line: number): string | null {
  const starts = bundles.get(file) ?? startsIn(readFileSync(path.join(dist, file), 'utf8'))
  bundles.set(file, starts)
  return starts.findLast((start) => start.line <= line)?.library ?? null
}

function startsIn(bundle: string): Start[] {
  return bundle.split('\n').flatMap((text, i) => {
    const found =
      /^;?\/\/ (?:CONCATENATED|EXTERNAL) MODULE: (\S+)/.exec(text)?.[1] ??
      /^\/\*\*\*\/ "?(\.{1,2}\/[^"]+\.js)/.exec(text)?.[1]
    if (found === undefined || text.includes('EXTERNAL')) return []
    return [{ line: i + 1, library: /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(found)?.[1] ?? null }]
  })
}
