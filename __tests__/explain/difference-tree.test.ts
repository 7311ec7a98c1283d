/** Two profiles as one tree, from which the flame graph of a difference is drawn. */

import { expect, test } from 'vitest'
import type { Frame, Profile } from '../../src/explain/profile/profile.ts'
import { differenceTree } from '../../src/explain/profile/tree.ts'

const frame = (name: string, file: string, line: number, origin: Frame['origin'] = 'own'): Frame => ({
  name,
  file,
  line,
  column: 1,
  origin,
  library: null,
})

/** One stack from the root to the leaf, sampled a hundred times. */
const profile = (...frames: readonly Frame[]): Profile => ({
  frames,
  samples: [{ stack: frames.map((_, at) => at), weight: 100, line: null }],
  collecting: 0,
  idle: 0,
})

test('a package is the same in the checkouts of base and head, and lines are those of head', () => {
  const side = (folder: string, line: number) =>
    profile(
      frame('run', 'runner.js', 1, 'runner'),
      frame('parse', 'src/parse.js', line),
      frame('test', `/tmp/${folder}/node_modules/.pnpm/a@${line}/node_modules/a/index.js`, line, 'library'),
    )
  const tree = differenceTree({ base: side('x', 3), head: side('y', 5) }, 1.5)
  const [parse] = tree.children.values()
  expect(parse).toMatchObject({ name: 'parse', line: 5, base: 1, head: 1.5 })
  const below = [...parse!.children.values()].map(({ children: _, ...one }) => one)
  expect(below).toEqual([
    { name: 'test', file: 'node_modules/a/index.js', line: 5, origin: 'library', base: 1, head: 1.5 },
  ])
})

test('of what calls itself without end the last calls are drawn', () => {
  const deep = profile(...Array.from({ length: 6000 }, (_, i) => frame(`f${i}`, 'a.js', i)))
  const tree = differenceTree({ base: null, head: deep }, 1)
  expect([...tree.children.keys()]).toEqual(['a.js\0f5500'])
})
