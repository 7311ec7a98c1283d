/** Tries a suite as a gate would run it: the last commit against itself, in two borrowed checkouts, for a few pairs.
 *  The user's own checkout is not touched: what `setup` installs and what the suite writes goes with the checkouts. It
 *  ends after some pairs, or at a limit of time that nothing may exceed. */

import { randomBytes } from 'node:crypto'
import { forecastFrom } from '../../compare/decision/what-a-plan-decides.ts'
import type { Plan } from '../../config/plan.ts'
import type { FoundSuite } from '../../discover/suite.ts'
import { defaultFit, type Fit } from '../../discover/workflow.ts'
import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import { budgetFor } from '../../measure/budget.ts'
import { borrowCheckouts } from '../../measure/checkout/checkouts.ts'
import { suiteCommand } from '../../measure/focus.ts'
import { isMet } from '../../measure/lockstep/harnesses/registry.ts'
import type { MeasuringEvent, PairedRun, RoundPlanner } from '../../measure/paired-run.ts'
import { dividesItself } from '../../measure/shard.ts'
import { decisionRule } from '../gating/gate.ts'
import { planLooks } from '../gating/looks.ts'
import { suitePorts } from '../gating/suite-ports.ts'
import { measureToldSuite } from '../measure-told-suite.ts'
import type { Ports } from '../ports.ts'

export interface Proof {
  readonly measured: PairedRun
  /** Benchmarks that the warm-up found on both sides or one; null where it did not come to its end. */
  readonly benchmarks: number | null
  /** Seconds that setting up both sides took. */
  readonly setupSeconds: number
  /** The limit cut it short. */
  readonly overLimit: boolean
}

/** Pairs that are enough to tell how far they scatter. */
const enoughPairs = 4

/** @param plan of the suite, with the time budget that a gate would have.
 *  @param limitSeconds for everything, setting up included. */
export async function prove(
  plan: Plan,
  commit: string,
  repository: Repository,
  limitSeconds: number,
  ports: Ports,
): Promise<Proof> {
  const began = ports.clock.now()
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), limitSeconds * 1000)
  let setUp = 0
  let benchmarks: number | null = null
  const progress = (event: MeasuringEvent) => {
    if (event.kind === 'warm-up' && setUp === 0) setUp = ports.clock.now() - began
    if (event.kind === 'planned') benchmarks = event.benchmarks
    ports.progress(event)
  }
  const limited = { ...ports, progress, signal: AbortSignal.any([ports.signal, limit.signal]) }
  const checkouts = await borrowCheckouts({ repository, base: commit, head: commit, cleanup: ports.cleanup })
  try {
    const { temporary } = checkouts
    const inner = suitePorts(limited, randomBytes(6).toString('hex'), temporary, repository.top)
    const { threshold } = plan.deciding
    // What the whole suite takes is told of a part, too.
    const request = { ...plan.suite, ...plan.measuring, shard: null, partial: true, threshold }
    const measured = await measureToldSuite(request, checkouts, briefly(plan), inner)
    if (ports.signal.aborted) throw new Cancelled()
    return { measured, benchmarks, setupSeconds: setUp, overLimit: limit.signal.aborted }
  } finally {
    clearTimeout(timer)
    await checkouts.release()
  }
}

/** Stops after a few pairs, and until then plans as a gate would. */
function briefly(plan: Plan): RoundPlanner {
  let looks: readonly number[] = []
  let pairing: PairedRun['pairing'] = 'rounds'
  return {
    plan: (fit) => {
      looks = planLooks(fit.minRounds, fit.rounds, fit.atOnce)
      pairing = fit.pairing
      return [Math.min(enoughPairs, fit.rounds), fit.rounds]
    },
    look: () => ({ undecided: [], done: true }),
    forecast: (pairs, planned) => forecastFrom(pairs, decisionRule(plan, looks, 'interim', pairing), planned),
  }
}

/** A job that takes longer than this to measure is divided among several. */
const longestMinutes = 40
const mostShards = 16

/** What the workflow needs for eight rounds to fit, by the pace that was seen. */
export function fitFor(suite: FoundSuite, plan: Plan, { measured }: Proof): Fit {
  const { pace, leftOut } = measured
  if (pace === null) return defaultFit
  const { minRounds, budgetSeconds } = plan.measuring
  const needed = leftOut?.tooLong?.needSeconds ?? budgetFor(minRounds, pace.pairSeconds, pace.spent)
  if (needed <= budgetSeconds) return defaultFit
  const minutes = Math.ceil(needed / 60)
  if (minutes <= longestMinutes || !isDivisible(suite)) return { budgetMinutes: minutes, shards: 1 }
  const shards = Math.ceil(minutes / (longestMinutes / 2))
  if (shards > mostShards) return { budgetMinutes: longestMinutes, shards: 1, partial: true }
  return { budgetMinutes: longestMinutes, shards }
}

function isDivisible({ run }: FoundSuite): boolean {
  return run === null || dividesItself(run) || isMet(run) || suiteCommand(run).dialect !== null
}
