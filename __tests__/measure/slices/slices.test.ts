/** A tool of a few lines that filters and iterates like the ones that this pairing is for. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  canPin,
  createTwoSides,
  environmentWith,
  environmentWithoutTaskset,
  namesOf,
  resultOf,
  type TwoSides,
} from '../two-sides.ts'

/** Prints the benchmarks whose names match $1, each as if it had taken $EACH seconds $2 times; notes
 *  every launch. */
const tool = `#!/bin/bash
each=\${EACH:-0.00001}
echo "$1 $2 $(grep Cpus_allowed_list /proc/self/status | cut -f2)" >> launches
printf '{"schema":"benchgate/run/1","tool":"toy","ignored":[],"machine":{},"launches":[{"benchmarks":['
comma=''
for name in \${NAMES:-sort sort/large parse}; do
  if [[ $name =~ $1 ]]; then
    printf '%s{"name":"%s","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":%s}]}' "$comma" "$name" "$each"
    comma=','
  fi
done
printf ']}]}'
`

let sides: TwoSides
beforeEach(() => {
  sides = createTwoSides()
  sides.write('tool.sh', tool)
})
afterEach(() => sides.remove())

const run = './tool.sh {filter} {iterations}'
const launchesOf = (side: 'base' | 'head') =>
  sides
    .read(side, 'launches')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

describe('slices', () => {
  test('are short launches of one benchmark each, whose values are aligned samples', async () => {
    const { result } = await sides.measure({ run, pairing: 'slices' })
    expect(result).toMatchObject({ pairing: 'slices', ended: 'decided', failure: null, tool: 'benchgate' })
    expect(result.pairs).toHaveLength(2)
    for (const pair of result.pairs) {
      expect(namesOf(pair, 'base').sort()).toEqual(['parse', 'sort', 'sort/large'])
      for (const side of ['base', 'head'] as const) {
        expect(resultOf(pair, side, 'sort').metrics).toMatchObject([
          { name: 'time', unit: 's', order: 'time', count: 4, samples: [1e-5, 1e-5, 1e-5, 1e-5] },
        ])
      }
    }
    const filters = new Set(launchesOf('head').map(([filter]) => filter))
    expect([...filters].sort()).toEqual(['.*', '^parse$', '^sort$', '^sort/large$'])
  })

  test('are chosen by auto where `run` names {iterations}', async () => {
    const { result } = await sides.measure({ run })
    expect(result.pairing).toBe('slices')
    expect(result.because).toEqual({ code: 'run-names-iterations' })
  })

  test.skipIf(!canPin)('are kept on one processor, but learned without', async () => {
    await sides.measure({ run, pairing: 'slices' })
    const where = launchesOf('base').map(([, , processors]) => processors!)
    expect(where.at(-1)).toMatch(/^\d+$/)
  })

  test('without {filter} are the whole suite', async () => {
    const { result } = await sides.measure({ run: "./tool.sh '' {iterations}", pairing: 'slices' })
    expect(result).toMatchObject({ ended: 'decided', failure: null })
    expect(namesOf(result.pairs[0]!, 'head')).toEqual(['sort', 'sort/large', 'parse'])
  })

  test('list what only one side has, and measure the rest', async () => {
    sides.write('tool.sh', tool.replace('sort sort/large parse', 'sort fresh'), 'head')
    const { result } = await sides.measure({ run, pairing: 'slices' })
    const pair = result.pairs[0]!
    expect(namesOf(pair, 'base').sort()).toEqual(['parse', 'sort', 'sort/large'])
    expect(namesOf(pair, 'head').sort()).toEqual(['fresh', 'sort'])
    expect(launchesOf('head').some(([filter]) => filter === '^fresh$')).toBe(false)
  })

  test('fall back on a looser filter, and take only what was wanted', async () => {
    // Matches names with a prefix that is not part of what is printed.
    sides.write('tool.sh', tool.replace('[[ $name =~ $1 ]]', '[[ "group $name" =~ $1 ]]'))
    const { result } = await sides.measure({ run, pairing: 'slices' })
    expect(result).toMatchObject({ ended: 'decided', failure: null })
    expect(namesOf(result.pairs[0]!, 'head').sort()).toEqual(['parse', 'sort', 'sort/large'])
  })
})

describe('slices say what is wrong', () => {
  test('a filter that matches nothing', async () => {
    sides.write('tool.sh', tool.replace('[[ $name =~ $1 ]]', '[[ $1 == ".*" ]]'))
    const { result } = await sides.measure({ run, pairing: 'slices' })
    expect(result.ended).toBe('failed')
    expect(result.failure!.message).toMatch(/no filter that Benchgate can write selects sort/)
    expect(result.failure!.hint).toMatch(/`\{filter\}` stands in `run`/)
  })

  test('a launch that dies in the middle', async () => {
    const dying = 'test -f launches && (( $(wc -l < launches) > 14 )) && kill -SEGV $BASHPID\neach='
    sides.write('tool.sh', tool.replace('each=', dying), 'head')
    const { result } = await sides.measure({ run, pairing: 'slices' })
    expect(result.ended).toBe('failed')
    expect(result.failure!.message).toMatch(/^head, (warm-up|round \d): .*(SIGSEGV|exit code 139)/)
  })

  test('a name that is meant to do harm', async () => {
    const name = '";touch$IFS"hacked;"'
    sides.write(
      'odd.sh',
      `#!/bin/sh\nprintf '%s' '{"schema":"benchgate/run/1","tool":"toy","ignored":[],"machine":{},"launches":[{"benchmarks":[{"name":${JSON.stringify(name)},"status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":0.5}]}]}]}'\n`,
    )
    const { result } = await sides.measure({ run: './odd.sh {filter} {iterations}', pairing: 'slices' })
    expect(result).toMatchObject({ ended: 'decided', failure: null })
    expect(() => sides.read('head', 'hacked')).toThrow()
  })

  test('a `run` without {iterations}', async () => {
    const { result } = await sides.measure({ run: './tool.sh {filter} 1', pairing: 'slices' })
    expect(result.failure).toMatchObject({ exitCode: 2, message: expect.stringMatching(/names `\{iterations\}`/) })
  })

  test('{iterations} in another pairing', async () => {
    const { result } = await sides.measure({ run, pairing: 'rounds' })
    expect(result.failure).toMatchObject({ exitCode: 2, hint: expect.stringMatching(/slices or auto/) })
  })

  test.each([
    ['taskset is missing', () => environmentWithoutTaskset(sides.folder)],
    ['taskset is forbidden', () => environmentWith(sides.folder, 'taskset', '#!/bin/sh\nexit 1\n')],
  ])('%s: it goes on without, and says so', async (_, environment) => {
    const { result } = await sides.measure({ run, pairing: 'slices' }, { environment: environment() })
    expect(result).toMatchObject({ ended: 'decided', failure: null })
    expect(result.notes.map(({ code }) => code)).toContain('not-pinned')
  })

  test('a base without the tool: every benchmark of head is new', async () => {
    sides.write('tool.sh', '', 'base')
    const { result } = await sides.measure({
      run: 'test -s tool.sh || exit 127; ./tool.sh {filter} {iterations}',
      pairing: 'slices',
    })
    expect(result.failure).toBe(null)
    expect(result.pairs).toHaveLength(1)
    expect(result.pairs[0]!.base.benchmarks).toEqual([])
    expect(namesOf(result.pairs[0]!, 'head')).toEqual(['sort', 'sort/large', 'parse'])
    expect(result.notes.map(({ code }) => code)).toContain('suite-absent-in-base')
  })
})
