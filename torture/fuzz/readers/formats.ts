/** Result files of every tool, by the built library: read as their own format, and told apart. */

import { complaint } from '../../../__tests__/formats/complaint.ts'
import { type GoldenInput, goldenInputs } from '../../../__tests__/formats/inputs.ts'
import type { ResultFile } from '../../../src/formats/format.ts'
import { formats } from '../../../src/formats/registry.ts'
import type * as Library from '../../../src/library.ts'
import { dist } from '../../world/program.ts'
import { Broken, type Reader } from '../reader.ts'

const { readResults } = (await import(`${dist}/library/index.js`)) as typeof Library

const sizeOf = ({ files }: GoldenInput): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

/** Smallest first: damage to large files is the same as to small ones, only slower. */
const inputs = goldenInputs().toSorted((a, b) => sizeOf(a) - sizeOf(b))
const smallEnough = 6_000
const leastInputs = 3

/** The golden inputs of a tool, each file of which is damaged in its turn. */
interface Placed {
  readonly files: readonly ResultFile[]
  readonly victim: number
}

function readerOf(name: string, own: readonly GoldenInput[], share: number, auto: boolean): Reader {
  const placed: Placed[] = own.flatMap(({ files }) => files.map((_, victim) => ({ files, victim })))
  const places = new Map(placed.map((one) => [one.files[one.victim]!.bytes, one]))
  const seeds = [...places.keys()]
  return {
    name: auto ? 'format: told apart' : `format: ${name}`,
    share,
    seeds,
    isJson: seeds.some((bytes) => /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 10)))),
    read(bytes, chance) {
      const { files, victim } = places.get(chance.pick(seeds))!
      const damaged = files.map((file, at) => (at === victim ? { path: file.path, bytes } : file))
      const wrong = complaint(readResults(damaged, auto ? 'auto' : name).reading)
      if (wrong !== undefined) throw new Broken(wrong)
    },
  }
}

function inputsOf(name: string): readonly GoldenInput[] {
  const own = inputs.filter(({ files }) => formats[name]!.recognises(files))
  const small = own.filter((input) => sizeOf(input) <= smallEnough)
  return small.length >= leastInputs ? small : own.slice(0, leastInputs)
}

const perFormat = 5_000

export const formatReaders: readonly Reader[] = [
  ...Object.keys(formats).map((name) => readerOf(name, inputsOf(name), perFormat, false)),
  readerOf(
    'auto',
    inputs.filter((input) => sizeOf(input) <= smallEnough),
    15_000,
    true,
  ),
]
