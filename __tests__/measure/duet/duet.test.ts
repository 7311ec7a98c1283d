/** Suites that really share a processor, and those that must not. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { whyPairingWords } from '../../../src/report/notes/why-pairing.ts'
import {
  canPin,
  createTwoSides,
  environmentWith,
  environmentWithoutTaskset,
  namesOf,
  type TwoSides,
} from '../two-sides.ts'

const reason = canPin ? '' : ' (left out: no taskset here)'

/** Two benchmarks of 100,000 steps a sample, a fraction of a millisecond, and so many samples that they
 *  fill a launch on a fast machine too. */
const suite = `
const out = { schema: 'benchgate/run/1', tool: 'toy', ignored: [], machine: {}, launches: [{ benchmarks: [] }] }
let sink = 0
for (const name of ['sum', 'mix']) {
  const samples = []
  for (let i = 0; i < 400; i++) {
    const began = process.hrtime.bigint()
    for (let k = 0; k < 100000; k++) sink = (sink * 31 + k) | 0
    samples.push(Number(process.hrtime.bigint() - began) / 1e9)
  }
  const value = samples[30]
  out.launches[0].benchmarks.push({ name, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value, samples, order: 'time' }] })
}
console.log(JSON.stringify(out), sink === 0.5 ? '' : '')
`
const run = 'node suite.mjs'

let sides: TwoSides
beforeEach(() => {
  sides = createTwoSides()
  sides.write('suite.mjs', suite)
})
afterEach(() => sides.remove())

describe.skipIf(!canPin)(`duet${reason}`, () => {
  test('runs both at once, and gives samples of one length', async () => {
    sides.write(
      'suite.mjs',
      `import { appendFileSync } from 'node:fs'\nappendFileSync(${JSON.stringify(`${sides.folder}/order`)}, 'b')\n${suite}\nappendFileSync(${JSON.stringify(`${sides.folder}/order`)}, 'e')`,
    )
    const { result } = await sides.measure({ run, pairing: 'duet' })
    expect(result).toMatchObject({ pairing: 'duet', ended: 'decided', failure: null })
    for (const pair of result.pairs) {
      expect(namesOf(pair, 'base')).toEqual(['sum', 'mix'])
      pair.base.benchmarks.forEach((benchmark, i) => {
        const other = pair.head.benchmarks[i]!
        expect(benchmark.metrics[0]!.samples!.length).toBe(other.metrics[0]!.samples!.length)
      })
    }
    expect(new Set(result.pairs.map(({ first }) => first)).size).toBe(2)
    // The warm-up alone is one after the other; then both begin before either ends.
    expect(sides.read('base', '../order')).toMatch(/^bebe(bbee)+$/)
  })

  test('works on a machine with one processor', async () => {
    const taskset = `#!/bin/sh\nshift 2\nexec "$@"\n`
    const { result } = await sides.measure(
      { run, pairing: 'duet' },
      { environment: environmentWith(sides.folder, 'taskset', taskset) },
    )
    expect(result).toMatchObject({ ended: 'decided', failure: null })
  })

  test('a suite that reads standard input finds its end', async () => {
    const { result } = await sides.measure({ run: `cat > /dev/null; ${run}`, pairing: 'duet' })
    expect(result).toMatchObject({ ended: 'decided', failure: null })
  })

  test('refuses a suite that only one can run at a time', async () => {
    const lock = `${sides.folder}/lock`
    // The suite computes for as long as it holds the lock: if it slept, that alone would be a reason to refuse it.
    const alone = `mkdir '${lock}' || { echo 'address in use' >&2; exit 1; }; trap "rmdir '${lock}'" EXIT; ${run}`
    const { result } = await sides.measure({ run: alone, pairing: 'duet' })
    expect(result.failure!.message).toMatch(/^duet: each side runs alone, but not while the other does/)
    expect(result.failure!.output).toMatch(/address in use/)
  })

  test('refuses long samples', async () => {
    sides.write('suite.mjs', suite.replace('100000', '20000000').replace('400', '10').replace('30', '3'))
    const { result } = await sides.measure({ run, pairing: 'duet' })
    expect(result.failure!.message).toMatch(/^duet: a sample of sum takes [\d.]+ ms/)
  })

  test('a side that dies ends the measuring with its own words', async () => {
    sides.write(
      'suite.mjs',
      `import { existsSync, writeFileSync } from 'node:fs'\nif (existsSync('second')) { console.error('out of luck'); process.exit(7) }\nif (existsSync('first')) writeFileSync('second', '')\nwriteFileSync('first', '')\n${suite}`,
      'head',
    )
    const { result } = await sides.measure({ run, pairing: 'duet' })
    expect(result.ended).toBe('failed')
    expect(result.failure!.message).toMatch(/head, round 1: .*exit code 7/)
    expect(result.failure!.output).toMatch(/out of luck/)
  })
})

describe('duet asked for where it cannot be', () => {
  test.each([
    ['taskset is missing', () => environmentWithoutTaskset(sides.folder)],
    [
      'taskset is forbidden',
      () => environmentWith(sides.folder, 'taskset', '#!/bin/sh\necho not permitted >&2\nexit 1\n'),
    ],
  ])('%s', async (_, environment) => {
    const { result } = await sides.measure({ run, pairing: 'duet' }, { environment: environment() })
    expect(result.failure).toMatchObject({
      message: expect.stringMatching(/cannot be kept on one processor/),
      hint: expect.stringMatching(/taskset/),
    })
  })

  test('the built-in runner', async () => {
    const { result } = await sides.measure({ run: null, pairing: 'duet' })
    expect(result.failure).toMatchObject({ exitCode: 2, hint: expect.stringMatching(/lockstep/) })
  })
})

describe('auto', () => {
  test.each([
    [
      'only prints averages',
      '',
      `printf '%s' '{"schema":"benchgate/run/1","tool":"t","ignored":[],"machine":{},"launches":[{"benchmarks":[{"name":"a","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":1}]}]}]}'`,
    ],
  ])('keeps a suite that %s at rounds, and says why', async (_, __, command) => {
    const { result } = await sides.measure({ run: `echo >> starts; ${command}` })
    expect(result).toMatchObject({ pairing: 'rounds', ended: 'decided', failure: null })
    if (canPin) expect(whyPairingWords(result.because!)).toMatch(/^rounds; not duet: a has no samples/)
    // The warm-up is not made twice.
    expect(sides.read('base', 'starts').trimEnd().split('\n').length).toBeLessThanOrEqual(3)
  })

  test('keeps everything at rounds where nothing can be pinned', async () => {
    const { result } = await sides.measure({ run }, { environment: environmentWithoutTaskset(sides.folder) })
    expect(result).toMatchObject({
      pairing: 'rounds',
      because: { code: 'not-pinnable' },
    })
  })

  test.skipIf(!canPin)(`tries both where both are open, and gives the figures${reason}`, async () => {
    const { result } = await sides.measure({ run })
    expect(result.failure).toBe(null)
    expect(['duet', 'rounds']).toContain(result.pairing)
    expect(whyPairingWords(result.because!)).toMatch(/scattered by .* in duet|not duet|trying others/)
    expect(result.pairs).toHaveLength(2)
  })
})
