/** What a run says of where it comes from: tool and pairing. */
import { expect, test } from 'vitest'
import { benchgate } from '../../../src/formats/benchgate/benchgate.ts'
import type { ResultFile } from '../../../src/formats/format.ts'
import { FormatFailure } from '../../../src/model/failure.ts'

function runFile(path: string, more: Record<string, unknown>): ResultFile {
  const metrics = [{ name: 'time', unit: 's', better: 'lower', value: 1 }]
  const run = { schema: 'benchgate/run/1', launches: [{ benchmarks: [{ name: 'a', metrics }] }], ...more }
  return { path, bytes: new TextEncoder().encode(JSON.stringify(run)) }
}

test.each([
  [[{}], {}],
  [[{ tool: 'go', pairing: 'rounds' }], { tool: 'go', pairing: 'rounds' }],
  [
    [
      { tool: 'go', pairing: 'lockstep' },
      { tool: 'go', pairing: 'lockstep' },
    ],
    { tool: 'go', pairing: 'lockstep' },
  ],
  [[{ tool: 'go', pairing: 'rounds' }, { tool: 'jmh' }], {}],
  [[{ pairing: 'duet' }, { pairing: 'slices' }], {}],
])('of %j it keeps %j', (runs, kept) => {
  const { launches, ignored, ...said } = benchgate.read(runs.map((run, i) => runFile(`${i}.json`, run)))
  expect(launches).toHaveLength(runs.length)
  expect(ignored).toEqual([])
  expect(said).toEqual(kept)
})

test.each([
  [{ pairing: 'triple' }, 'pairing'],
  [{ pairing: 7 }, 'pairing'],
  [{ tool: 7 }, 'tool'],
])('%j is refused', (run, place) => {
  const read = () => benchgate.read([runFile('run.json', run)])
  expect(read).toThrow(FormatFailure)
  expect(read).toThrow(place)
})
