/** The same sources and the same lock file give the same bytes: two clean clones of the last commit, one
 *  installed by Node 20's npm and one by Node 24's, each built by its own Node. */

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { git } from '../../__tests__/cli/repository.ts'
import type { Property, Tally, Torture } from '../property.ts'
import { node, root } from '../world/program.ts'

const run = promisify(execFile)

/** The npm that each Node is delivered with. */
const installers = [
  { name: 'Node 20', npm: 'npm@10', path: process.env['PATH'] ?? '' },
  { name: 'Node 24', npm: 'npm@11', path: `${path.dirname(node)}:${process.env['PATH'] ?? ''}` },
]

export const reproducible: Property = {
  name: 'reproducible',
  claim:
    'A clean clone builds the same dist/, whichever Node and npm install and build it, and it is the one that is committed.',
  async run({ size, folder, say }: Torture): Promise<Tally> {
    // Installing takes minutes and a registry; CI builds and compares once for every change.
    if (size === 'slice' || !existsSync(path.join(root, '.git')))
      return { counts: { 'builds (not in the slice, nor without git)': 0 }, failures: [] }
    const failures: string[] = []
    const built: ReadonlyMap<string, string>[] = []
    let committed: ReadonlyMap<string, string> = new Map()
    for (const installer of installers) {
      const clone = path.join(folder, installer.name.replace(' ', '-'))
      git(folder, 'clone', '--quiet', '--no-local', root, clone)
      committed = hashesIn(path.join(clone, 'dist'))
      const options = { cwd: clone, env: { ...process.env, PATH: installer.path }, maxBuffer: 2 ** 26 }
      try {
        await run('npm', ['exec', '--yes', '--', installer.npm, 'ci'], options)
        await run('npm', ['run', '--silent', 'build'], options)
      } catch (error) {
        failures.push(`${installer.name}: ${(error as Error).message.slice(-1_000)}`)
        continue
      }
      built.push(hashesIn(path.join(clone, 'dist')))
      say(`${installer.name}: ${built.at(-1)!.size} files`)
    }
    for (const [i, one] of built.entries()) {
      failures.push(
        ...differences(committed, one).map((file) => `${installers[i]!.name}: ${file} is not what is committed`),
      )
    }
    const [first, second] = built
    if (first !== undefined && second !== undefined) {
      failures.push(...differences(first, second).map((file) => `${file} differs between the two builds`))
    }
    return { counts: { builds: built.length, 'files of each': first?.size ?? 0 }, failures }
  },
}

function hashesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]
    }),
  )
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file))
}
