/** Source maps: functions of bundled and minified code as their sources have them, and maps that are no use. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPlacing } from '../../src/explain/profile/origin.ts'
import { readMaps } from '../../src/explain/profile/source-map.ts'
import { readV8Counts, readV8Profile } from '../../src/explain/profile/v8.ts'

const root = mkdtempSync(path.join(tmpdir(), 'mapped-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const source = `// A comment that moves lines.
type Word = string

export function leafOfAll(n: number): number {
  return n * 31
}
export const twice = (n: number) => leafOfAll(n) * 2
`
/** As rolldown 1.2 bundles and minifies that. */
const bundle =
  'function e(e){return e*31}const t=t=>e(t)*2;export{e as leafOfAll,t as twice};\n//# sourceMappingURL=main.js.map'
const map = {
  version: 3,
  names: [] as string[],
  sources: ['../src/text.ts'],
  mappings: 'AAGA,SAAgB,EAAU,EAAmB,CAC3C,OAAO,EAAI,EACb,CACA,MAAa,EAAS,GAAc,EAAU,CAAC,EAAI',
}
const url = (file: string) => `file://${path.join(root, file)}`
const place = () => createPlacing(root, '/nowhere')

beforeAll(() => {
  for (const folder of ['src', 'dist']) mkdirSync(path.join(root, folder))
  writeFileSync(path.join(root, 'src/text.ts'), source)
  writeFileSync(path.join(root, 'dist/main.js'), bundle)
  writeFileSync(path.join(root, 'dist/main.js.map'), JSON.stringify(map))
})

/** One that names its map so. */
const script = (written: string, more: object = {}) => [{ url: url('dist/main.js'), map: written, ...more }]
const leaf = (maps: unknown, at = 11) => readMaps(maps, place())(url('dist/main.js'))?.functionAt('e', 1, at) ?? null
const named = { name: 'leafOfAll', file: 'src/text.ts', line: 4 }

test('a map beside the file, one within it, and one of a bundler name the function where it is written', () => {
  expect(leaf(script('main.js.map'))).toMatchObject(named)
  const inline = (one: object) => `data:application/json;base64,${Buffer.from(JSON.stringify(one)).toString('base64')}`
  expect(leaf(script(inline(map)))).toMatchObject(named)
  expect(leaf(script(`data:application/json,${encodeURIComponent(JSON.stringify(map))}`))).toMatchObject(named)
  expect(leaf(script(inline({ ...map, sources: ['webpack://own/./src/text.ts'] })))).toMatchObject(named)
})

test('from where it is counted, and from where it is sampled', () => {
  expect(leaf(script('main.js.map'), 1)).toMatchObject(named)
  const arrow = readMaps(script('main.js.map'), place())(url('dist/main.js'))!.functionAt('t', 1, 35)
  expect(arrow).toMatchObject({ name: 'twice', file: 'src/text.ts', line: 7 })
})

test.each([
  ['is no JSON', 'broken.map'],
  ['is gone', 'gone.map'],
  ['is empty', 'empty.map'],
  ['is somewhere else on the machine', '../../../../../../etc/hostname'],
  ['is on the net', 'https://example.com/main.js.map'],
  ['is no data', 'data:application/json;base64,!!!'],
  ['is nothing that can be read', 'data:application/json,%'],
  ['leads out of the checkout', 'away.map'],
  ['leads to a file that is not there', 'lost.map'],
])('one that %s is none', (_, written) => {
  writeFileSync(path.join(root, 'dist/broken.map'), '{"version":3,')
  writeFileSync(path.join(root, 'dist/empty.map'), '')
  writeFileSync(path.join(root, 'dist/away.map'), JSON.stringify({ ...map, sources: ['../../../../etc/hostname'] }))
  writeFileSync(path.join(root, 'dist/lost.map'), JSON.stringify({ ...map, sources: ['../src/lost.ts'] }))
  expect(leaf(script(written))).toBe(null)
})

test('a profile and counts of the bundle are of its sources', () => {
  const callFrame = (functionName: string, columnNumber: number) => ({
    functionName,
    scriptId: '1',
    url: url('dist/main.js'),
    lineNumber: 0,
    columnNumber,
  })
  const profile = {
    nodes: [
      { id: 1, callFrame: { ...callFrame('(root)', -1), url: '' }, children: [2] },
      { id: 2, callFrame: callFrame('e', 10), positionTicks: [{ line: 1, ticks: 3 }] },
    ],
    samples: [2, 2, 2],
    timeDeltas: [1, 1, 1],
    startTime: 0,
    maps: script('main.js.map'),
  }
  const { frames, samples } = readV8Profile(profile, null, place())
  expect(frames).toMatchObject([{ ...named, origin: 'own' }])
  expect(samples).toMatchObject([{ weight: 3 }])
  const functions = [
    { functionName: '', ranges: [{ startOffset: 0, endOffset: bundle.length, count: 1 }] },
    { functionName: 'e', ranges: [{ startOffset: 0, endOffset: 26, count: 5 }] },
    { functionName: 't', ranges: [{ startOffset: 34, endOffset: 43, count: 2 }] },
  ]
  const counts = readV8Counts([{ ...script('main.js.map')[0], functions }], root, place())
  expect(counts).toMatchObject([
    { ...named, endLine: 6, calls: 5 },
    { name: 'twice', file: 'src/text.ts', line: 7, calls: 2 },
  ])
})
