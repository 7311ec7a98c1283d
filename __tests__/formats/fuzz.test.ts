/** Every format against damaged files: it gives an error of our own kind, or rows of which each figure is
 *  finite and each time positive. Never a crash, a NaN or an empty reading; a hang runs into the test's
 *  time limit. `BENCHGATE_FUZZ=10000` sets the mutations per format, `BENCHGATE_FUZZ_SEED` the seed,
 *  `BENCHGATE_FUZZ_FORMAT=go,jmh` the formats. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Format, ResultFile } from '../../src/formats/format.ts'
import { detectFormat } from '../../src/formats/registry.ts'
import { FormatFailure } from '../../src/model/failure.ts'
import { allFormats } from './all-formats.ts'
import { complaint } from './complaint.ts'
import { filesAt, goldenInputs } from './inputs.ts'
import { chanceOf, mutate } from './mutate.ts'

const count = Number(process.env['BENCHGATE_FUZZ'] ?? 100)
const seed = Number(process.env['BENCHGATE_FUZZ_SEED'] ?? 20240614)
const only = process.env['BENCHGATE_FUZZ_FORMAT']?.split(',')
/** Damage to large files is the same as to small ones, only slower. */
const largest = 60_000

const formats = await allFormats()
const byName = Object.fromEntries(formats.map((format) => [format.name, format]))
const seeds: readonly (readonly ResultFile[])[] = [
  ...goldenInputs().map(({ files }) => files),
  ...corpusFiles(),
].filter((files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= largest)

function corpusFiles(): ResultFile[][] {
  const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus')
  if (!existsSync(corpus)) return []
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes(path.sep))
  return files
    .map((file) => path.join(corpus, file))
    .filter((file) => statSync(file).isFile() && statSync(file).size <= largest)
    .map((file) => filesAt(file, path.basename(file)))
}

function tryOne(format: Format, files: readonly ResultFile[], detect: boolean): string | undefined {
  try {
    format.recognises(files)
    if (detect) refusedOr(() => detectFormat(files, byName))
    return refusedOr(() => complaint(format.read(files)))
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`
  }
}

/** A refusal of our own kind is fine. */
function refusedOr<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof FormatFailure) return undefined
    throw error
  }
}

describe('damaged files', () => {
  for (const format of formats.filter(({ name }) => only === undefined || only.includes(name))) {
    const own = seeds.filter((files) => format.recognises(files))
    test(`${format.name}: ${count} mutations of ${own.length} inputs, seed ${seed}`, {
      timeout: 30_000 + count * 200,
    }, () => {
      expect(own.length).toBeGreaterThan(0)
      const chance = chanceOf(seed)
      for (let round = 0; round < count; round++) {
        const files = chance.pick(own)
        const victim = chance.below(files.length)
        const damaged = files.map((file, index) => {
          return { path: file.path, bytes: index === victim ? mutate(file.bytes, chance) : file.bytes }
        })
        // Detection asks all formats and is the slow part; a part of the rounds is enough for it.
        const wrong = tryOne(format, damaged, round % 10 === 0)
        const shown = wrong === undefined ? '' : new TextDecoder().decode(damaged[victim]!.bytes).slice(0, 2000)
        expect(wrong, `round ${round}, ${damaged[victim]!.path}:\n${shown}`).toBe(undefined)
      }
    })
  }
})
