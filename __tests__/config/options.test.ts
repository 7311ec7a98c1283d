import { expect, test } from 'vitest'
import { readArguments } from '../../src/config/argv.ts'
import { readInputs } from '../../src/config/inputs.ts'
import { optionNames, options } from '../../src/config/options.ts'
import { readSettings } from '../../src/config/settings.ts'
import type { UsageFailure } from '../../src/model/failure.ts'

test('every option has a default that its own kind reads, a help text and a place', () => {
  for (const name of optionNames) {
    const row = options[name]
    if (row.default !== null) expect(() => row.kind.read(row.default, { where: name })).not.toThrow()
    expect(row.help).toMatch(/^[A-Z`].*\.$/)
    expect(row.places.length).toBeGreaterThan(0)
    if (row.default === null && row.kind.isFlag !== true && !row.placeholder.endsWith('..')) {
      expect('shown' in row, `${name} says what happens when it is unset`).toBe(true)
    }
  }
})

test('a flag or input wins over the file, and the file over the default', () => {
  const file = new Map([
    ['threshold', { values: ['2%'], origin: { where: 'file' } }],
    ['min-rounds', { values: ['10'], origin: { where: 'file' } }],
  ] as const)
  const { options: flags } = readArguments('compare', ['--threshold', '3%'])
  const settings = readSettings('compare', flags, file)
  expect([settings.threshold, settings['min-rounds'], settings['max-rounds']]).toEqual([0.03, 10, 30])
})

test('keys of the file that a command does not use are left alone', () => {
  const file = new Map([['setup', { values: ['npm ci'], origin: { where: 'file' } }]] as const)
  expect(readSettings('diff', new Map(), file).setup).toBeNull()
})

const argv: readonly (readonly [string, string[], Record<string, readonly string[]>, string[], string[] | null])[] = [
  ['a value apart', ['--threshold', '3%'], { threshold: ['3%'] }, [], null],
  ['a value attached', ['--threshold=3%'], { threshold: ['3%'] }, [], null],
  ['a value that holds an equals sign', ['--run=a=b'], { run: ['a=b'] }, [], null],
  ['flags', ['--json', '--no-verbose'], { json: ['true'], verbose: ['false'] }, [], null],
  ['positionals between flags', ['A', '--json', 'B'], { json: ['true'] }, ['A', 'B'], null],
  ['the last of two', ['--seed', '1', '--seed', '2'], { seed: ['2'] }, [], null],
  ['lists gather', ['--bench-files', 'a', '--bench-files', 'b,c'], { 'bench-files': ['a', 'b,c'] }, [], null],
  ['a command', ['A', '--', 'x', '--json', '--'], {}, ['A'], ['x', '--json', '--']],
  ['an empty command', ['--'], {}, [], []],
  ['a negative-looking value', ['--seed', '-1'], { seed: ['-1'] }, [], null],
]

test.each(argv)('the command line takes %s', (_, words, found, positionals, rest) => {
  const read = readArguments('compare', words)
  expect(Object.fromEntries([...read.options].map(([name, raw]) => [name, raw.values]))).toEqual(found)
  expect([read.positionals, read.rest]).toEqual([positionals, rest])
})

test('several files follow --base and --head', () => {
  const read = readArguments('diff', ['--base', 'a', 'b', '--head', 'c,d', '--paired', '--base', 'e'])
  expect(read.options.get('base')?.values).toEqual(['a', 'b', 'e'])
  expect(read.options.get('head')?.values).toEqual(['c,d'])
  expect(readSettings('diff', read.options).head).toEqual(['c,d'])
})

const wrong: readonly (readonly [string, string[], RegExp])[] = [
  ['an unknown flag', ['--treshold', '5%'], /^compare has no option --treshold\. Did you mean --threshold\?$/],
  ['a flag that resembles none', ['--xyzzy'], /^compare has no option --xyzzy\.$/],
  ['a short flag', ['-t', '5%'], /^compare has no option -t\./],
  ['a flag of another command', ['--as', 'md'], /^--as is an option of report, not of compare$/],
  ['a missing value', ['--threshold'], /^--threshold: needs a value$/],
  ['a flag in the place of a value', ['--threshold', '--json'], /^--threshold: needs a value$/],
  ['a value for a flag', ['--no-json=true'], /^--no-json: takes no value, found "true"$/],
  ['a negated option that is no flag', ['--no-threshold'], /^compare has no option --no-threshold\./],
]

test.each(wrong)('the command line refuses %s', (_, words, message) => {
  expect(() => readArguments('compare', words)).toThrow(message)
})

test('inputs come from the environment; empty ones are unset', () => {
  const { options: inputs, unknown } = readInputs({
    INPUT_THRESHOLD: '3%',
    'INPUT_MIN-ROUNDS': ' 12 ',
    INPUT_RUN: '',
    INPUT_FRUIT_BASKET: 'x',
    PATH: '/bin',
  })
  expect(readSettings('input', inputs)).toMatchObject({ threshold: 0.03, 'min-rounds': 12, run: null })
  expect(unknown).toEqual(['fruit_basket'])
})

test.each(['INPUT_TRESHOLD', 'INPUT_MIN_ROUNDS', 'INPUT_MINROUNDS', 'INPUT_FAILON'])(
  '%s is a misspelt input',
  (name) => {
    expect(() => readInputs({ [name]: '1' })).toThrow(/^unknown input .* Did you mean /)
  },
)

test('errors name the input', () => {
  const { options: inputs } = readInputs({ 'INPUT_TIME-BUDGET': '15' })
  expect(() => readSettings('input', inputs)).toThrow('input time-budget: "15" lacks its unit')
})

test('wrong usage is exit code 2', () => {
  try {
    readArguments('compare', ['--nope'])
    expect.unreachable()
  } catch (error) {
    expect((error as UsageFailure).exitCode).toBe(2)
  }
})
