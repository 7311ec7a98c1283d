/** Holds the registry, the pages under docs/formats and the table above them together, and the steps
 *  on the pages against what the action takes. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { end, formatsTable, pageOf, readPages, start, stepsOf } from '../../scripts/formats-table.mjs'
import { between } from '../../scripts/options-table.mjs'
import { optionsOf } from '../../src/config/options.ts'
import { formatNames, isFormatName } from '../../src/formats/registry.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pages = readPages()
const inputs = new Set<string>(optionsOf('input'))

interface Step {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
}

/** Some pages show other YAML beside their step. */
const stepsOn = (page: string): Step[] =>
  stepsOf(page)
    .flatMap((text) => parse(text) as unknown)
    .filter((step): step is Step => typeof step === 'object' && step !== null && 'uses' in step)

test('every format has its page, and every page a format', () => {
  expect(Object.keys(pages).sort()).toEqual([...new Set(formatNames.map(pageOf))].sort())
})

test('docs/formats/README.md has a row for each page', () => {
  const readme = readFileSync(path.join(root, 'docs/formats/README.md'), 'utf8')
  const table = `\n${formatsTable(formatNames, pages)}\n`
  expect(readme, 'run `node_modules/.bin/node scripts/formats-table.mjs`').toBe(between(readme, start, end, table))
  for (const name of formatNames) expect(table).toContain(`\`${name}\``)
})

test('a format without a page is an error', () => {
  expect(() => formatsTable([...formatNames, 'no-such-tool'], pages)).toThrow('docs/formats/no-such-tool.md is missing')
})

describe.each(Object.entries(pages))('docs/formats/%s.md', (name, page) => {
  test('says what is read, what it becomes, and whether it was tried', () => {
    expect(page).toMatch(/^# \S.*\n\nRead: /)
    expect(page).toContain('\n## What it becomes\n')
    expect(page).toContain('\n## Keep in mind\n')
    expect(page, 'tried, or not').toMatch(/[Tt]ried|not (?:run|be installed)/)
  })

  test('has a step to copy that the action takes', () => {
    const steps = stepsOn(page)
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) {
      expect(step.uses).toBe('benchgate/benchgate@v1')
      expect(Object.keys(step.with).filter((key) => !inputs.has(key))).toEqual([])
      const format = step.with['format']
      if (format !== undefined) expect(isFormatName(String(format))).toBe(true)
      // An imported history is no suite's output.
      if (format !== undefined && name !== 'datajs') expect(pageOf(String(format))).toBe(name)
    }
  })

  test('its links lead somewhere', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((found) => found[1]!)
    for (const link of links) expect(readFileSync(path.join(root, 'docs/formats', link), 'utf8')).not.toBe('')
  })
})
