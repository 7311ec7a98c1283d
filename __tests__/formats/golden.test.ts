/** What each format makes of outputs of its tool, held in files. `BENCHGATE_GOLDEN=update` writes them
 *  anew; look at the difference before committing it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Format, Reading } from '../../src/formats/format.ts'
import { detectFormat } from '../../src/formats/registry.ts'
import { FormatFailure } from '../../src/model/failure.ts'
import { allFormats } from './all-formats.ts'
import { type GoldenInput, goldenInputs } from './inputs.ts'

const update = process.env['BENCHGATE_GOLDEN'] === 'update'
const formats = Object.fromEntries((await allFormats()).map((format) => [format.name, format]))

const schema = path.resolve(import.meta.dirname, '../../docs/schemas/run-1.schema.json')
const isRun = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')))

/** Detection is the rule; a case that begins with a format's name and two dashes is read with that name. */
function formatOf(input: GoldenInput): Format {
  const named = input.name.split('--')[0]!
  return input.name.includes('--') ? formats[named]! : detectFormat(input.files, formats)
}

function attempt(input: GoldenInput): { tool: string; reading: Reading } | { error: string } {
  try {
    const format = formatOf(input)
    return { tool: format.name, reading: format.read(input.files) }
  } catch (error) {
    if (!(error instanceof FormatFailure)) throw error
    return { error: error.hint === undefined ? error.message : `${error.message}\n${error.hint}` }
  }
}

function asText(result: ReturnType<typeof attempt>): { ending: string; text: string } {
  if ('error' in result) return { ending: '.error.txt', text: `${result.error}\n` }
  const { launches, ignored, machine = {}, commit } = result.reading
  const run = { schema: 'benchgate/run/1', tool: result.tool, launches, ignored, machine, commit }
  return { ending: '.run.json', text: `${JSON.stringify(run, null, 1)}\n` }
}

describe.each(goldenInputs())('$tool: $name', (input) => {
  test('is read as its golden file says', () => {
    const { ending, text } = asText(attempt(input))
    const file = `${input.path}${ending}`
    if (update) writeFileSync(file, text)
    expect(existsSync(file), `no expectation ${file}`).toBe(true)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  test("what was read is valid as Benchgate's own JSON, and reads back the same", () => {
    const result = attempt(input)
    if ('error' in result) return
    const { text } = asText(result)
    isRun(JSON.parse(text))
    expect(isRun.errors ?? []).toEqual([])
    const again = formats['benchgate']!.read([{ path: 'run.json', bytes: new TextEncoder().encode(text) }])
    expect(again.launches).toEqual(JSON.parse(JSON.stringify(result.reading.launches)))
  })
})

test('every format has a golden input, and the registry has every format', async () => {
  const { formatNames } = await import('../../src/formats/registry.ts')
  const read = new Set(goldenInputs().flatMap((input) => ('tool' in attempt(input) ? [formatOf(input).name] : [])))
  expect([...formatNames].sort()).toEqual(Object.keys(formats).sort())
  expect(Object.keys(formats).filter((name) => !read.has(name))).toEqual([])
})
