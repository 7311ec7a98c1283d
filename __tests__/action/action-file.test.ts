/** Holds action.yml, the table of docs/inputs.md and the options together. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { between, documents } from '../../scripts/options-table.mjs'
import { options, optionsOf } from '../../src/config/options.ts'
import { root } from '../cli/program.ts'
import { actionFile } from './runner.ts'

test('inputs of action.yml are the options that may be inputs, and none that the file knows has a default', () => {
  expect(Object.keys(actionFile.inputs)).toEqual(optionsOf('input'))
  const given = Object.entries(actionFile.inputs).filter(([, input]) => input.default !== undefined)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
  expect(given.map(([name, input]) => [name, input.default])).toEqual([['github-token', '${{ github.token }}']])
  expect(optionsOf('file')).not.toContain('github-token')
})

test('the action runs on Node 24 from dist', () => {
  expect(actionFile.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  for (const { description } of Object.values(actionFile.outputs)) expect(description.length).toBeGreaterThan(20)
})

test.each(documents(options))('$file holds the table of options', ({ file, start, end, content }) => {
  const place = path.join(root, file)
  expect(existsSync(place), `${file} exists`).toBe(true)
  const text = readFileSync(place, 'utf8')
  expect(text, 'run `node_modules/.bin/node scripts/options-table.mjs`').toBe(between(text, start, end, content))
})
