/** The coarsest pairing, for any suite: one launch of base and one of head back to back, in random
 *  order that is balanced over every two rounds. */

import { Failure } from '../../model/failure.ts'
import type { Launch, Pair, Side } from '../../model/run.ts'
import { chanceFrom, firstSides, otherSide } from '../schedule.ts'
import {
  type Chance,
  type Launcher,
  type LaunchResult,
  LaunchTimedOut,
  OutOfTime,
  type PairSource,
  SuiteAbsent,
  type WarmUp,
} from '../source.ts'

export interface RoundsOptions {
  readonly launcher: Launcher
  readonly chance: Chance
  /** The most that a launch may take; the warm-up may lower it. */
  readonly launchTimeoutSeconds: number
  /** What a launch that does not count may take of the time budget: an OutOfTime is thrown where it takes more. */
  readonly secondsLeft?: () => number
}

/** A launch that takes twenty times as long as in the warm-up hangs, whatever the machine does. */
const slowestFactor = 20
const shortestTimeout = 60

const nothing: Launch = { benchmarks: [] }

export function createRounds({ launcher, chance, launchTimeoutSeconds, secondsLeft }: RoundsOptions): PairSource {
  const order = firstSides(chance)
  let timeoutSeconds = launchTimeoutSeconds
  let tool: string | null = null
  let absent: SuiteAbsent | null = null

  /** Both sides in order; a base without a suite stays empty. */
  async function both(
    round: number,
    first: Side,
    focus: readonly string[] | null,
  ): Promise<Record<Side, LaunchResult | null>> {
    const seed = Math.floor(chance.next() * 2 ** 32)
    const launched: Record<Side, LaunchResult | null> = { base: null, head: null }
    for (const side of [first, otherSide(first)]) {
      if (side === 'base' && absent !== null) continue
      launched[side] = await launchOrAbsent({ side, round, focus, timeoutSeconds, chance: chanceFrom(seed) })
      checkTool(side, round, launched[side]?.tool)
    }
    return launched
  }

  async function launchOrAbsent(request: Parameters<Launcher['launch']>[0]): Promise<LaunchResult | null> {
    const left = request.round > 0 ? undefined : secondsLeft?.()
    try {
      if (left === undefined || left >= request.timeoutSeconds) return await launcher.launch(request)
      if (left <= 0) throw new OutOfTime(Number.POSITIVE_INFINITY)
      return await launcher.launch({ ...request, timeoutSeconds: left })
    } catch (error) {
      if (error instanceof LaunchTimedOut && left !== undefined && left < request.timeoutSeconds)
        throw new OutOfTime(Number.POSITIVE_INFINITY)
      // Only the first launch may find that base has no suite yet: later, something broke.
      if (!(error instanceof SuiteAbsent) || request.side !== 'base' || request.round !== 0) throw error
      absent = error
      return null
    }
  }

  function checkTool(side: Side, round: number, found: string | undefined): void {
    if (found === undefined || found === tool) return
    if (tool !== null) {
      throw new Failure(
        `${side}, ${round === 0 ? 'warm-up' : `round ${round}`}: results of ${found}, but of ${tool} before`,
        {
          hint: 'Base and head must be measured with the same tool. Compare with a commit that uses it, or set `harness: head`.',
        },
      )
    }
    tool = found
  }

  return {
    pairing: 'rounds',
    focuses: launcher.focuses,
    async warmUp(only) {
      const { base, head } = await both(0, 'base', only ?? null)
      if (head === null || tool === null) throw absent ?? new Error('a launch of head gave nothing')
      const seconds = [base, head].map((side) => side?.launch.seconds ?? 0)
      if (only === undefined)
        timeoutSeconds = Math.min(launchTimeoutSeconds, Math.max(shortestTimeout, slowestFactor * Math.max(...seconds)))
      return warmUpOf(tool, base, head, seconds[0]! + seconds[1]!)
    },
    async measure(round, focus): Promise<Pair> {
      const first = order.next().value
      const { base, head } = await both(round, first, focus)
      return { round, first, base: base?.launch ?? nothing, head: head?.launch ?? nothing }
    },
    notes: () => (absent === null ? [] : [absent.note]),
  }
}

function warmUpOf(tool: string, base: LaunchResult | null, head: LaunchResult, pairSeconds: number): WarmUp {
  const machine = head.machine ?? base?.machine
  return {
    tool,
    base: base?.launch ?? nothing,
    head: head.launch,
    pairSeconds,
    ignored: head.ignored,
    ...(machine === undefined ? {} : { machine }),
  }
}
