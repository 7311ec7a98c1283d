/** Slices of one side alone: two launches of each pair. */
import { expect, test } from 'vitest'
import { launchesOfSlices } from '../../../src/measure/slices/alone.ts'
import type { PairSource } from '../../../src/measure/source.ts'
import { launch, ok, time } from '../../compare/launches.ts'

test('each side of a pair is a launch, up to as many as are asked for', async () => {
  const of = (value: number) => launch(ok('a', time(value)))
  const source: PairSource = {
    pairing: 'slices',
    focuses: true,
    warmUp: async () => ({ tool: 'custom', base: of(0), head: of(0), pairSeconds: 1, ignored: [] }),
    measure: async (round) => ({ round, first: 'base', base: of(10 * round), head: of(10 * round + 1) }),
  }
  const begun: number[] = []
  const { tool, launches } = await launchesOfSlices(source, 3, (one) => begun.push(one))
  expect(tool).toBe('custom')
  expect(launches.map(({ benchmarks }) => benchmarks[0]!.metrics[0]!.value)).toEqual([10, 11, 20])
  expect(begun).toEqual([1, 3])
})
