/** What a plain `cargo bench` would build in its first launch is built before the time budget begins. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildsOfCargo } from '../../src/measure/short/cargo-runner.ts'
import { createTwoSides, environmentWith, type TwoSides } from './two-sides.ts'

test.each([
  ['cargo bench', 'cargo bench --no-run'],
  ['cargo bench --bench own -- parse --exact', 'cargo bench --bench own --no-run'],
  ['RUSTFLAGS=-g cargo +nightly bench -p own', 'RUSTFLAGS=-g cargo +nightly bench -p own --no-run'],
  ['cargo bench --', 'cargo bench --no-run'],
  ['cargo bench-ci', null],
  ['cargo bench --no-run', null],
  ['cargo bench | tee out.txt', null],
  ['cargo bench && cargo bench --bench other', null],
  ['cargo bench $(cat list)', null],
  ['cargo criterion', null],
  ['make bench', null],
])('%s: %s', (run, build) => {
  expect(buildsOfCargo(run)).toBe(build)
})

let sides: TwoSides
beforeEach(() => {
  sides = createTwoSides()
})
afterEach(() => sides.remove())

/** Notes what it is asked, and measures a benchmark in hyperfine's own form. */
const cargo = (build: string) => `#!/bin/sh
echo "$*" >> asked
case $* in *--no-run*) ${build} ;; esac
printf '{"results":[{"command":"a","mean":0.5,"stddev":0.1,"median":0.5,"user":0.1,"system":0.1,"min":0.4,"max":0.6,"times":[0.4,0.5,0.6],"exit_codes":[0,0,0]}]}'
`

test.each([
  ['built on each side, after its setup', 'exit 0', 'echo setup >> asked', ['setup', 'bench --no-run', 'bench']],
  ['a build that fails is told by the launch', 'exit 101', null, ['bench --no-run', 'bench']],
  ['not twice', 'exit 0', 'cargo bench --no-run', ['bench --no-run', 'bench']],
] as const)('%s', async (_, build, setup, asked) => {
  const environment = environmentWith(sides.folder, 'cargo', cargo(build))
  const { result } = await sides.measure({ run: 'cargo bench', setup, pairing: 'rounds' }, { environment })
  expect(result.failure).toBe(null)
  for (const side of ['base', 'head'] as const)
    expect(sides.read(side, 'asked').split('\n').slice(0, asked.length)).toEqual(asked)
})

test('a build that hangs is told, and ends both sides', async () => {
  const environment = environmentWith(sides.folder, 'cargo', cargo('exec sleep 60'))
  const { result } = await sides.measure(
    { run: 'cargo bench', pairing: 'rounds', setupTimeoutSeconds: 1 },
    { environment },
  )
  expect(result.failure!.message).toBe('base does not build: `cargo bench --no-run` did not end within 1 s')
})
