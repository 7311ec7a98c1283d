/** Names are looked at once where launches list the same ones, and still told apart where they don't. */
import { expect, test } from 'vitest'
import { benchgate } from '../../../src/formats/benchgate/benchgate.ts'

const metrics = [{ name: 'time', unit: 's', better: 'lower', value: 0.001 }]

function namesOf(...files: readonly (readonly string[])[]): string[][] {
  const texts = files.map((names) => {
    const benchmarks = names.map((name) => ({ name, status: 'ok', metrics }))
    return JSON.stringify({ schema: 'benchgate/run/1', tool: 'go', launches: [{ benchmarks }] })
  })
  const { launches } = benchgate.read(texts.map((text, i) => ({ path: `${i}.json`, bytes: Buffer.from(text) })))
  return launches.map((launch) => launch.benchmarks.map(({ name }) => name))
}

test.each([
  ['one more', ['a', 'b', 'b'], ['a', 'b', 'b #2']],
  ['one instead of another', ['b', 'b'], ['b', 'b #2']],
  ['one less', ['a'], ['a']],
  ['another order', ['b', 'a'], ['b', 'a']],
])('after a file of two names, a file with %s', (_, second, expected) => {
  expect(namesOf(['a', 'b'], second, ['a', 'b'])).toEqual([['a', 'b'], expected, ['a', 'b']])
})

test('names that had to be told apart are told apart in every file', () => {
  expect(namesOf(['a', 'a'], ['a', 'a'])).toEqual([
    ['a', 'a #2'],
    ['a', 'a #2'],
  ])
})
