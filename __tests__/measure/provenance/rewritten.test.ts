import { mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentsAt, madeIn, readSince, rewrittenSince } from '../../../src/measure/provenance/rewritten.ts'
import { temporaryFolder } from '../../cli/repository.ts'

let folder: ReturnType<typeof temporaryFolder>
let root: string

beforeEach(() => {
  folder = temporaryFolder()
  root = realpathSync(folder.path)
})
afterEach(() => folder.remove())

const at = (name: string): string => path.join(root, name)
const nothing = (): boolean => false

/** Files as base's setup wrote them, then as head's did. */
function written(files: Readonly<Record<string, readonly [string, string]>>) {
  for (const [name, [first]] of Object.entries(files)) {
    mkdirSync(path.dirname(at(name)), { recursive: true })
    writeFileSync(at(name), first)
  }
  const before = contentsAt([root], nothing)
  const from = Math.min(...Object.keys(files).map((name) => statSync(at(name)).ctimeMs)) - 1
  for (const [name, [, second]] of Object.entries(files)) writeFileSync(at(name), second)
  return { before, time: { from, until: Date.now() + 1_000 } }
}

test('what head’s setup wrote with the same content is no harm', () => {
  const { before, time } = written({ 'data.txt': ['1', '1'], 'other.txt': ['1', '2'] })
  const found = rewrittenSince(before, time)
  expect([...found.same]).toEqual([at('data.txt')])
  expect([...found.lastRead.keys()]).toEqual([at('other.txt')])
})

test.skipIf(process.platform !== 'linux')('what was read since is told by its time of access', () => {
  const { before, time } = written({ 'read.txt': ['1', '2'], 'unread.txt': ['1', '2'] })
  const { lastRead } = rewrittenSince(before, time)
  expect(readSince(lastRead)).toEqual([])
  const first = statSync(at('read.txt')).atimeMs
  readFileSync(at('read.txt'))
  if (statSync(at('read.txt')).atimeMs === first) return console.log('skipped: this file system notes no reading')
  expect(readSince(lastRead)).toEqual([at('read.txt')])
})

test('what is named counts unread, what lies below it only where it was read', () => {
  const { time } = written({ 'below/unread.txt': ['1', '2'], 'named.txt': ['1', '2'] })
  expect(madeIn(time, [at('named.txt'), at('below')], nothing)).toEqual([at('named.txt')])
  expect(madeIn({ from: 0, until: 1 }, [at('named.txt')], nothing)).toEqual([])
})

test('what tools keep below a place is theirs', () => {
  written({ '.cache/x': ['1', '2'], 'node_modules/x': ['1', '2'], 'a/b/x': ['1', '2'] })
  expect([...contentsAt([root], nothing).keys()]).toEqual([at('a/b/x')])
  expect([...contentsAt([root], (place) => place === at('a')).keys()]).toEqual([])
})
