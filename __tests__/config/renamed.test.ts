/** Options under a name that they had before. */

import { expect, test } from 'vitest'
import { configureWith } from '../../src/app/configuration.ts'
import { readConfigFile } from '../../src/config/file.ts'
import { readInputs } from '../../src/config/inputs.ts'
import { isOptionName, type Option, optionNames, options } from '../../src/config/options.ts'
import { optionNamed, renamedIn } from '../../src/config/renamed.ts'

/** The settings that come of inputs and a file, and what is said on the way. */
async function configured(inputs: Record<string, string>, file: string | null) {
  const told: string[] = []
  const log = { warning: (text: string) => void told.push(text) }
  const { settings } = await configureWith('input', readInputs(inputs).options, file, 'benchgate.yml', log)
  return { label: settings['accept-label'], told }
}

test('an input with its old name counts, and is told once', async () => {
  expect(await configured({ 'INPUT_WAIVE-LABEL': 'fine' }, null)).toEqual({
    label: 'fine',
    told: ['input waive-label is called `accept-label` now. The old name still works.'],
  })
})

test('so does a key of the file, below what an input says', async () => {
  const told = ['benchgate.yml: line 2: waive-label is called `accept-label` now. The old name still works.']
  expect(await configured({}, '\nwaive-label: fine\n')).toEqual({ label: 'fine', told })
  expect(await configured({ 'INPUT_ACCEPT-LABEL': 'mine' }, '\nwaive-label: fine\n')).toEqual({ label: 'mine', told })
})

test('the name of today is not remarked on', async () => {
  expect(await configured({ 'INPUT_ACCEPT-LABEL': 'fine' }, null)).toEqual({ label: 'fine', told: [] })
})

test('both names in one place are refused', async () => {
  expect(() => readInputs({ 'INPUT_WAIVE-LABEL': 'a', 'INPUT_ACCEPT-LABEL': 'b' })).toThrow(
    'input waive-label and input accept-label are the same option',
  )
  await expect(readConfigFile('accept-label: a\nwaive-label: b\n', 'x.yml')).rejects.toThrow('are the same option')
})

test('no old name is the name of an option or of two', () => {
  const old = optionNames.flatMap((name) => (options[name] as Option<unknown>).formerly ?? [])
  expect(old.filter(isOptionName)).toEqual([])
  expect(new Set(old).size).toBe(old.length)
  for (const name of old) expect(optionNamed(name)).toMatchObject({ was: name })
  expect(renamedIn(new Map())).toEqual([])
})
