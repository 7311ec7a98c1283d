/** Tries a stretch of one reader's inputs, and tells what did not hold. */

import { Broken, inputOf, type Reader } from './reader.ts'
import { readers } from './readers.ts'

export interface Block {
  readonly reader: string
  readonly seed: string
  readonly from: number
  readonly to: number
}

export interface BlockResult {
  readonly tried: number
  /** Inputs that were read, and not refused. */
  readonly accepted: number
  readonly slowestMilliseconds: number
  /** Of the processor, for all of them. */
  readonly milliseconds: number
  readonly failures: readonly string[]
}

/** The program's own kinds of refusal, told by name: what is built has classes of its own. */
const refusals = new Set(['Failure', 'UsageFailure', 'FormatFailure', 'Unavailable', 'Mismatch'])
/** After so many, the rest says nothing new. */
const mostFailures = 5

export async function tryBlock(
  { reader: name, seed, from, to }: Block,
  began: (index: number) => void,
): Promise<BlockResult> {
  const reader = readers.find((one) => one.name === name)!
  const failures: string[] = []
  let [tried, accepted, slowest, all] = [0, 0, 0, 0]
  for (let index = from; index < to && failures.length < mostFailures; index++) {
    began(index)
    const start = workedMilliseconds()
    const outcome = await tryOne(reader, seed, index)
    const took = workedMilliseconds() - start
    slowest = Math.max(slowest, took)
    all += took
    tried += 1
    if (outcome === 'accepted') accepted += 1
    else if (outcome !== 'refused') failures.push(`${name}, input ${index}, seed ${seed}: ${outcome}`)
  }
  return { tried, accepted, slowestMilliseconds: slowest, milliseconds: all, failures }
}

/** Of the processor, for this thread: what else the machine does is not the input's fault. */
function workedMilliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function tryOne(reader: Reader, seed: string, index: number): Promise<string> {
  const { bytes, chance } = inputOf(reader, seed, index)
  try {
    await reader.read(bytes, chance)
    return pollution() ?? 'accepted'
  } catch (error) {
    const polluted = pollution()
    if (polluted !== null) return polluted
    if (error instanceof Error && refusals.has(error.name)) return 'refused'
    const shown = JSON.stringify(new TextDecoder().decode(bytes.subarray(0, 400)))
    if (error instanceof Broken) return `${error.message}\nfor ${shown}`
    return `threw ${error instanceof Error ? error.stack : String(error)}\nfor ${shown}`
  }
}

const watched = [Object, Array, Function, String, Number, Map, Promise].map(({ prototype }) => ({
  prototype: prototype as object,
  keys: Reflect.ownKeys(prototype as object).length,
}))

/** A prototype that has got another key, and what it is; null where all are as they were. */
function pollution(): string | null {
  for (const { prototype, keys } of watched) {
    const now = Reflect.ownKeys(prototype)
    if (now.length !== keys) return `a prototype was given ${String(now.at(-1))}`
  }
  return null
}
