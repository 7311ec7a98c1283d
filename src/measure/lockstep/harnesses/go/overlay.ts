/** Lays the shim into the package testing of one Go, for the flag `-overlay`. Nothing is written into that Go. */

import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../../../model/failure.ts'
import { patchBenchmark } from './patch.ts'
import { rootsName } from './scripts.ts'

export interface Overlay {
  /** The GOROOT that the command finds, … */
  readonly root: string
  /** … the one to build with, and the overlay's own file. */
  readonly used: string
  readonly file: string
}

/** @param modules Go's cache of modules. @throws Failure where this Go's testing is not what is known. */
export function layOver(root: string, modules: string, folder: string, shim: string): Overlay {
  const own = mkdtempSync(path.join(folder, 'overlay-'))
  const used = rootToUse(root, modules, own)
  const source = path.join(root, 'src/testing/benchmark.go')
  if (!existsSync(source)) throw new Failure(`Go’s own package testing is not where its GOROOT says: no ${source}`)
  const patched = patchBenchmark(readFileSync(source, 'utf8'), shim)
  if (typeof patched === 'string') {
    throw new Failure(`the package testing of ${versionOf(root)} is not one that Benchgate knows: ${patched}`)
  }
  const replaced: Record<string, string> = {}
  for (const [name, text] of Object.entries({
    'benchmark.go': patched.benchmark,
    'benchgate_lockstep.go': patched.shim,
  })) {
    writeFileSync(path.join(own, name), text)
    replaced[path.join(used, 'src/testing', name)] = path.join(own, name)
  }
  const file = path.join(own, 'overlay.json')
  writeFileSync(file, JSON.stringify({ Replace: replaced }))
  return { root, used, file }
}

/** Go 1.27 lays nothing over what lies in the module cache, where it keeps the Go versions that it fetched itself: a
 *  link elsewhere is as good. */
function rootToUse(root: string, modules: string, own: string): string {
  if (modules === '' || !root.startsWith(modules + path.sep)) return root
  const link = path.join(own, 'root')
  symlinkSync(root, link)
  return link
}

function versionOf(root: string): string {
  const file = path.join(root, 'VERSION')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0]! : `the Go in ${root}`
}

/** For the script that stands in for `go`: three lines for each. */
export function writeRoots(folder: string, overlays: readonly Overlay[]): void {
  const lines = overlays.flatMap(({ root, used, file }) => [root, used, file])
  writeFileSync(path.join(folder, rootsName), `${lines.join('\n')}\n`)
}
