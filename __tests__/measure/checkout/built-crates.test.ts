/** What cargo has compiled for base is there for head, where it is nobody's own. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ofRegistries, shareBuiltCrates } from '../../../src/measure/checkout/built-crates.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crates-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const registry = 'source = "registry+https://example.org/index"'
const lock = `version = 4

[[package]]
name = "own"
version = "0.1.0"
dependencies = ["serde"]

[[package]]
name = "serde"
version = "1.0.0"
${registry}

[[package]]
name = "forked"
version = "1.0.0"
source = "git+https://example.org/forked"

[[package]]
name = "twice"
version = "0.2.0"

[[package]]
name = "twice"
version = "0.1.0"
${registry}
`
const hash = (digit: number) => String(digit).repeat(16)

function write(side: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, side, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
    utimesSync(file, 1e9, 1e9)
  }
}

const place = (side: string) => ({ root: path.join(folder, side), workingDirectory: path.join(folder, side) })
const share = () => shareBuiltCrates(place('base'), place('head'))
const inHead = (name: string) => existsSync(path.join(folder, 'head/target', name))

const built = Object.fromEntries(
  ['own', 'serde', 'forked', 'twice'].flatMap((name, i) => [
    [`target/release/.fingerprint/${name}-${hash(i)}/lib-${name}.json`, '{}'],
    [`target/release/deps/lib${name}-${hash(i)}.rlib`, name],
    [`target/release/deps/${name}-${hash(i)}`, name],
    [
      `target/release/deps/${name}-${hash(i)}.d`,
      `# env-dep:A=b c\n/x: /registry/${name}/a\\ b.rs\n\n/registry/${name}/a\\ b.rs:\n`,
    ],
    [`target/release/build/${name}-${hash(i)}/output`, name],
  ]),
)

test('crates of registries are copied with their times, and nothing of the repository or of git', () => {
  write('base', {
    'Cargo.lock': lock,
    ...built,
    [`target/x/release/.fingerprint/serde-${hash(5)}/a`]: 'a',
    [`target/x/release/deps/serde-${hash(5)}.d`]: `a: ${folder}/base/target/x/release/build/serde/out/a.rs\n`,
    'target/x/release/deps/a.d': '',
  })
  write('head', { 'Cargo.toml': '' })
  share()
  expect(Object.keys(built).filter((name) => inHead(name.slice('target/'.length)))).toEqual(
    Object.keys(built).filter((name) => name.includes('serde')),
  )
  expect(inHead(`x/release/.fingerprint/serde-${hash(5)}/a`)).toBe(true)
  expect(inHead('x/release/deps/a.d')).toBe(false)
  const copied = path.join(folder, `head/target/release/deps/libserde-${hash(1)}.rlib`)
  expect([readFileSync(copied, 'utf8'), statSync(copied).mtimeMs]).toEqual(['serde', 1e12])
})

test('what is there in head stays, and no half of a copy', () => {
  write('base', { 'Cargo.lock': lock, ...built })
  write('head', { 'Cargo.toml': '', 'target/own': 'x' })
  share()
  expect([inHead('own'), inHead('release')]).toEqual([true, false])
  rmSync(path.join(folder, 'head/target'), { recursive: true })
  rmSync(path.join(folder, 'base/target/release/deps'), { recursive: true })
  share()
  expect(existsSync(path.join(folder, 'head/target'))).toBe(false)
  rmSync(path.join(folder, 'base/Cargo.lock'))
  share()
  expect(existsSync(path.join(folder, 'head/target'))).toBe(false)
})

test.each([
  ['of the repository', () => 'vendor/serde/lib.rs'],
  ['of the repository, told in full', () => path.join(folder, 'base/vendor/serde/lib.rs')],
])('a crate whose sources are %s is not one of a registry, whatever the lock says', (_, source) => {
  write('base', {
    'Cargo.lock': lock,
    ...built,
    [`target/release/deps/serde-${hash(1)}.d`]: `x: /elsewhere/a.rs ${source()}\n`,
  })
  write('head', { 'Cargo.toml': '' })
  share()
  expect(inHead(`release/.fingerprint/serde-${hash(1)}`)).toBe(false)
})

test('nothing is copied where nobody knows a crate’s sources', () => {
  const { [`target/release/deps/serde-${hash(1)}.d`]: _, ...rest } = built
  write('base', { 'Cargo.lock': lock, ...rest })
  write('head', { 'Cargo.toml': '' })
  share()
  expect(inHead(`release/.fingerprint/serde-${hash(1)}`)).toBe(false)
})

test.each([
  '[source.crates-io]\nreplace-with = "vendored"\n',
  'paths = ["vendor/serde"]\n',
  '[env]\nA = { value = "a", relative = true }\n',
])('nothing is copied where a side may bring a registry’s crates itself: %s', (text) => {
  write('base', { 'Cargo.lock': lock, ...built })
  write('head', { 'Cargo.toml': '', '.cargo/config.toml': text })
  share()
  expect(inHead('.')).toBe(false)
})

test('a name that the repository has a package of is not one of a registry', () => {
  expect([...ofRegistries(lock)]).toEqual(['serde'])
})
