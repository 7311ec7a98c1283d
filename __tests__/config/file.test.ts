import { expect, test } from 'vitest'
import { readConfigFile } from '../../src/config/file.ts'
import { readSettings } from '../../src/config/settings.ts'

const read = (text: string) => readConfigFile(text, 'benchgate.yml')
const settingsOf = async (text: string) => readSettings('compare', new Map(), (await read(text)).options)

test('keys are options, in whatever YAML they are written', async () => {
  const settings = await settingsOf(`
# comment
threshold: 2%
max-rounds: 40
seed: 007
fail-on: [regression, inconclusive]
bench-files:
  - 'bench/*.{js,ts}'
  - more/*.js
run: |
  npm run build
  npm run bench
`)
  expect(settings).toMatchObject({
    threshold: 0.02,
    'max-rounds': 40,
    seed: '007',
    'fail-on': ['regression', 'inconclusive'],
    'bench-files': ['bench/*.{js,ts}', 'more/*.js'],
    run: 'npm run build\nnpm run bench',
    'min-rounds': 8,
  })
})

test('an empty file, or one of comments, says nothing', async () => {
  for (const text of ['', '\n', '# nothing\n', '---\n', '{}']) {
    expect((await read(text)).options.size).toBe(0)
  }
})

test('rules are read as the gate knows them', async () => {
  const { rules } = await read(`
rules:
  - match: parse/*
    threshold: 10%
  - {match: 'io/**', metric: bytes, fail-on: never, better: lower}
  - match: flaky
    ignore: true
`)
  expect(rules).toEqual([
    { match: 'parse/*', threshold: 0.1 },
    { match: 'io/**', metric: 'bytes', failOn: [], better: 'lower' },
    { match: 'flaky', ignore: true },
  ])
})

const bad: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  [
    'a misspelt key',
    'a: 1\n'.replace('a', 'treshold'),
    /^benchgate.yml: line 1: treshold: no such key\. Did you mean threshold\?$/,
  ],
  ['an option of the command line alone', 'json: true', /json: no such key/],
  ['a key of an object', '__proto__: 1\nthreshold: 5%', /__proto__: no such key/],
  ['a key twice', 'threshold: 5%\nthreshold: 6%', /line 2: not valid YAML: .*unique/],
  ['broken YAML', 'threshold: "5%\nrun: x', /not valid YAML/],
  ['a list', '- threshold', /expected keys and values, found a list/],
  ['a word', 'threshold', /expected keys and values, found "threshold"/],
  ['a key without value', 'run:\n', /line 1: run: has no value/],
  ['nested values', 'threshold: {a: 1}', /line 1: threshold: expected a value, found keys and values/],
  ['a list for one value', 'threshold: [1%, 2%]', /threshold: expected one value, found a list of 2/],
  ['an unknown tag used as a value', 'threshold: !!js/function x', /threshold/],
  ['two documents', 'threshold: 5%\n---\nthreshold: 6%', /not valid YAML/],
  ['rules that are no list', 'rules: yes', /rules: expected a list, found "yes"/],
  ['a rule that is no map', 'rules: [x]', /rules\[0\]: expected keys and values, found "x"/],
  ['a rule without match', 'rules: [{threshold: 5%}]', /rules\[0\]: lacks match/],
  ['a rule that does nothing', 'rules: [{match: x}]', /rules\[0\]: says nothing about x/],
  ['a misspelt key of a rule', 'rules: [{match: x, treshold: 5%}]', /no such key treshold\. Did you mean threshold\?/],
  [
    'a rule with a wrong value',
    'rules: [{match: x, threshold: 5}]',
    /rules\[0\]\.threshold: "5" lacks its per cent sign/,
  ],
  ['a rule with a long glob', `rules: [{match: "${'*'.repeat(2000)}", ignore: true}]`, /a glob of 2000 characters/],
]

test.each(bad)('%s is refused', async (_, text, message) => {
  await expect(settingsOf(text)).rejects.toThrow(message)
})

test('aliases may be used, but not to exhaust memory', async () => {
  expect(await settingsOf('threshold: &t 3%\nfalse-alarm-rate: *t')).toMatchObject({ 'false-alarm-rate': 0.03 })
  const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(12)}]`)
  await expect(read(`a0: &a0 x\n${levels.join('\n')}`)).rejects.toThrow(/more than 100 aliases/)
  await expect(read(`threshold: ${'x'.repeat(1_000_001)}`)).rejects.toThrow(/too many for a configuration file/)
})

test('deep nesting is refused without a crash', async () => {
  await expect(read(`threshold: ${'['.repeat(20_000)}`)).rejects.toThrow(/benchgate.yml/)
})
