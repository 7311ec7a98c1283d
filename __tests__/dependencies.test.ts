/** What this project takes from others: each with its reason in docs/dependencies.md, in exact versions,
 *  under licences that allow it. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
  readonly dev?: boolean
}

const own = JSON.parse(read('package.json')) as Package
const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }).packages,
)
const page = read('docs/dependencies.md')

/** Rows of the table: packages, licence, where, why. */
const rows = [...page.matchAll(/^\| (`.*?) \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map(
  ([, names, licence, place, why]) => ({
    names: [...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    licence: licence!,
    place: place!,
    why: why!,
  }),
)

/** Licences that allow to be shipped inside, with nothing asked but the notice, which is shipped. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0']

describe('docs/dependencies.md', () => {
  test('has a row for each dependency, and none for others', () => {
    expect(rows.flatMap(({ names }) => names).sort()).toEqual(Object.keys(own.dependencies).sort())
  })

  test.each(rows)('says why $names', ({ licence, place, why }) => {
    expect(why.length).toBeGreaterThan(30)
    expect(allowed).toContain(licence)
    expect(['action', 'both', 'runner', 'command line']).toContain(place)
  })

  test('names what is only for development', () => {
    const unnamed = Object.keys(own.devDependencies).filter(
      (name) => !name.startsWith('@types/') && !page.includes(`\`${name}\``),
    )
    expect(unnamed).toEqual([])
  })
})

describe('versions', () => {
  test('are exact', () => {
    const all = Object.entries({ ...own.dependencies, ...own.devDependencies })
    expect(all.filter(([, version]) => !/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('are locked with what they must hash to', () => {
    const loose = locked.filter(
      ([name, { integrity, link }]) => name !== '' && link !== true && !/^sha512-/.test(integrity ?? ''),
    )
    expect(loose.map(([name]) => name)).toEqual([])
  })

  // `node` is the binary that the tests run; nothing that is shipped runs anything when it is installed.
  test('run nothing when they are installed', () => {
    const running = locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript === true && dev !== true)
    expect(running.map(([name]) => name)).toEqual([])
  })
})

/** Names and licences in a list that the bundler wrote: a name, a licence or several joined, its text. */
function licencesIn(file: string): { name: string; licences: readonly string[] }[] {
  const word = String.raw`[A-Z0-9][\w.-]*`
  const entry = new RegExp(
    String.raw`(?:^|\n\n)(@?[a-z0-9][\w./-]*)\n(\(?${word}(?: (?:AND|OR|WITH) ${word})*\)?)\n`,
    'g',
  )
  return Array.from(read(file).matchAll(entry), ([, name, licence]) => {
    return { name: name!, licences: licence!.replace(/[()]/g, '').split(/ (?:AND|OR|WITH) /) }
  })
}

const bundles = [
  ['dist/licenses.txt', ['@actions/core', '@actions/github']],
  ['dist/cli/licenses.txt', ['sax', 'yaml']],
  ['dist/runners/node/licenses.txt', ['tinybench']],
] as const

describe.skipIf(!existsSync(path.join(root, 'dist/licenses.txt')))('licences (skipped without dist/)', () => {
  test.each(bundles)('%s lists what is in the bundle, under licences that allow it', (file, expected) => {
    const found = licencesIn(file)
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining([...expected]))
    expect(found.filter(({ licences }) => !licences.every((one) => allowed.includes(one)))).toEqual([])
  })
})
