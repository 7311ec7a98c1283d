/** Both sides at once on one and the same processor, so that the kernel interleaves them by milliseconds
 *  and both meet the same disturbances.
 *
 *  Takes any command whose benchmarks are single-threaded and print samples shorter than a time slice.
 *  Both launches are started and held back, and let go in the same moment, in random order. Gives samples
 *  that were not interrupted, aligned in time (see align.ts). Refuses suites that would be measured
 *  wrongly, by what they show when they run alone. */

import type { Affinity } from '../../host/affinity.ts'
import { Cancelled } from '../../host/cleanup.ts'
import type { Clock } from '../../host/clock.ts'
import { type Command, held } from '../../host/process.ts'
import { Failure } from '../../model/failure.ts'
import type { Pair, Side } from '../../model/run.ts'
import { pickProcessor } from '../choice/pinning.ts'
import { watchLoad } from '../processors-used.ts'
import { chanceFrom, firstSides, otherSide } from '../schedule.ts'
import type { Chance, Launcher, LaunchResult, PairSource, WarmUp } from '../source.ts'
import { alignLaunches } from './align.ts'
import { duetRefusal } from './refusal.ts'

export interface DuetOptions {
  readonly launcher: Launcher
  /** Measures the sides alone; used for the warm-up, and where there is nothing in common to compare. */
  readonly rounds: PairSource
  readonly affinity: Affinity
  readonly environment: Readonly<Record<string, string>>
  readonly chance: Chance
  readonly clock: Clock
  readonly launchTimeoutSeconds: number
}

/** Time for both to come as far as where they are held back. */
const settleSeconds = 0.05

export function createDuet(options: DuetOptions): PairSource {
  const { chance, clock, rounds } = options
  const order = firstSides(chance)
  let alone = false

  async function both(round: number, first: Side, focus: readonly string[] | null): Promise<Pair> {
    const began = clock.now()
    const gate = createGate()
    const processor = pickProcessor(options.affinity, chance)!
    const wrap = (command: Command): Command => options.affinity.pin(held(command, options.environment), processor)
    const seed = Math.floor(chance.next() * 2 ** 32)
    // Each has half of the processor, and may take twice the time.
    const timeoutSeconds = 2 * options.launchTimeoutSeconds
    const start = (side: Side): Promise<LaunchResult> => {
      const own = { wrap, input: gate.opened }
      return options.launcher.launch({ side, round, focus, timeoutSeconds, chance: chanceFrom(seed), start: own })
    }
    const running = [first, otherSide(first)].map(start)
    await new Promise((resolve) => setTimeout(resolve, 1000 * settleSeconds))
    gate.open('go\n')
    const [one, two] = results(await Promise.allSettled(running))
    const [base, head] = first === 'base' ? [one!, two!] : [two!, one!]
    const seconds = clock.now() - began
    const aligned = alignLaunches(base.launch, head.launch)
    return { round, first, base: { ...aligned.base, seconds }, head: { ...aligned.head, seconds } }
  }

  /** The first time that both run at once shows whether they can. */
  async function tryTogether(): Promise<Pair> {
    try {
      return await both(0, 'base', null)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      throw new Failure(`duet: each side runs alone, but not while the other does: ${error.message}`, {
        hint: 'Suites that bind a port or lock a file cannot run twice at once. Set `pairing` to rounds or auto.',
        cause: error,
        ...(error.output === undefined ? {} : { output: error.output }),
      })
    }
  }

  return {
    pairing: 'duet',
    focuses: options.launcher.focuses,
    async warmUp(): Promise<WarmUp> {
      const { result: known, load } = await watchLoad(clock, () => rounds.warmUp())
      alone = !hasShared(known)
      if (alone) return known
      const refusal = duetRefusal([known.base, known.head], load)
      if (refusal !== null) throw refusal
      const pair = await tryTogether()
      return { ...known, base: pair.base, head: pair.head, pairSeconds: pair.head.seconds! }
    },
    measure: (round, focus) => (alone ? rounds.measure(round, focus) : both(round, order.next().value, focus)),
    notes: () => rounds.notes?.() ?? [],
  }
}

function hasShared({ base, head }: WarmUp): boolean {
  return base.benchmarks.some(({ name }) => head.benchmarks.some((other) => other.name === name))
}

/** Both, or the failure of the first that failed; being cancelled says more than any failure. */
function results(settled: readonly PromiseSettledResult<LaunchResult>[]): LaunchResult[] {
  const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  if (reasons.length > 0) throw reasons.find((reason) => reason instanceof Cancelled) ?? reasons[0]
  return settled.map((one) => (one as PromiseFulfilledResult<LaunchResult>).value)
}

function createGate(): { readonly opened: Promise<string>; open(line: string): void } {
  let open: (line: string) => void = () => undefined
  const opened = new Promise<string>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
