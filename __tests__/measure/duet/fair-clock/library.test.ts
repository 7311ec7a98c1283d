/** Where the library is looked for, and what is said of one that cannot be used. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fairEnvironment, findFairClock } from '../../../../src/measure/duet/fair-clock/library.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fair-'))
  mkdirSync(path.join(folder, 'native'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const linux = { platform: 'linux', arch: 'x64' } as const

/** Like dist/: `runners/node/index.js` beside `native/`. */
const find = (host: Pick<NodeJS.Process, 'platform' | 'arch'> = linux) =>
  findFairClock(path.join(folder, 'runners/node/index.js'), host)

function elf(machine: number): Buffer {
  const head = Buffer.alloc(64)
  head.write('\x7fELF', 'latin1')
  head.writeUInt16LE(machine, 18)
  return head
}

test.each([
  ['x64', 62],
  ['arm64', 183],
] as const)('finds the one for %s', (arch, machine) => {
  const file = path.join(folder, `native/fair-clock-${arch}.so`)
  writeFileSync(file, elf(machine))
  expect(find({ platform: 'linux', arch })).toEqual({ library: file })
})

test('is there, in the sources, for both', () => {
  const runner = path.resolve(import.meta.dirname, '../../../../src/measure/runners/node/main.ts')
  for (const arch of ['x64', 'arm64'] as const) {
    expect(findFairClock(runner, { platform: 'linux', arch })).toMatchObject({
      library: expect.stringMatching(arch),
    })
  }
})

test('what the user preloads comes first', () => {
  const preloaded = (own: Record<string, string>) =>
    fairEnvironment({ library: '/clock.so' }, '/page', own)['LD_PRELOAD']
  expect(preloaded({})).toBe('/clock.so')
  expect(preloaded({ LD_PRELOAD: '' })).toBe('/clock.so')
  expect(preloaded({ LD_PRELOAD: 'libasan.so:libjemalloc.so' })).toBe('libasan.so:libjemalloc.so:/clock.so')
})

test.each([
  ['missing', undefined, 'clock-not-installed'],
  ['for another architecture', elf(183), 'clock-of-other-processor'],
  ['cut off', Buffer.from('\x7fEL', 'latin1'), 'clock-no-library'],
  ['empty', Buffer.alloc(0), 'clock-no-library'],
])('%s', (_, bytes, code) => {
  if (bytes !== undefined) writeFileSync(path.join(folder, 'native/fair-clock-x64.so'), bytes)
  expect(find()).toEqual({ code })
})

test('a folder in its place', () => {
  mkdirSync(path.join(folder, 'native/fair-clock-x64.so'))
  expect(find()).toEqual({ code: 'clock-unreadable', error: 'EISDIR' })
})

test.skipIf(process.getuid?.() === 0)('unreadable (left out for root, who may read everything)', () => {
  const file = path.join(folder, 'native/fair-clock-x64.so')
  writeFileSync(file, elf(62))
  chmodSync(file, 0)
  expect(find()).toEqual({ code: 'clock-unreadable', error: 'EACCES' })
})

test.each([
  [{ platform: 'darwin', arch: 'arm64' } as const, { code: 'not-linux' }],
  [{ platform: 'linux', arch: 'riscv64' } as const, { code: 'not-for-architecture', architecture: 'riscv64' }],
])('%o', (host, refusal) => expect(find(host)).toEqual(refusal))

test('a path that the loader would take for two', () => {
  const odd = path.join(folder, 'with blank')
  mkdirSync(path.join(odd, 'native'), { recursive: true })
  writeFileSync(path.join(odd, 'native/fair-clock-x64.so'), elf(62))
  expect(findFairClock(path.join(odd, 'runners/node/index.js'), linux)).toEqual({ code: 'clock-path-divides' })
})
