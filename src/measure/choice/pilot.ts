/** Finds by trying which of several pairings tells most in a given time: a few pairs in each, of which
 *  nothing counts. The time to reach a certainty is proportional to the variance of a pair's log-ratio
 *  times the seconds that a pair takes; the smallest product wins, and the finer where they are close.
 *
 *  Takes sources from the finest to the coarsest. One that refuses the suite is left out, with its reason;
 *  the last must work, and its failure is the suite's. */

import type { Clock } from '../../host/clock.ts'
import { Failure } from '../../model/failure.ts'
import type { Pair, Pairing } from '../../model/run.ts'
import type { RefusedPairing, TriedPairing, WhyPairing } from '../../model/why-pairing.ts'
import { NeitherClock } from '../duet/refusal.ts'
import type { PairSource, WarmUp } from '../source.ts'
import { pairRatios, pooledScatter } from './pilot-scatter.ts'

export interface PilotResult {
  /** With the pilot's warm-up, which need not be made again. */
  readonly source: PairSource
  readonly because: WhyPairing
  /** Wall seconds that finding out took, warm-up included. */
  readonly seconds: number
}

/** Pairs in each pairing, an even number so that their order stays balanced. So few give the variance within a factor of two or three, which is why … */
const usualPairs = 4
const fewestPairs = 2
/** … a coarser pairing has to be better by this factor. */
const clearlyBetter = 2

/** What the trying may take: this share of the budget, or so many seconds where there is none. */
const mostShare = 0.15
const mostSeconds = 60

/** Standard deviation of a log-ratio below which nothing differs: what a clock of its resolution shows. */
const leastScatter = 1e-4

interface Tried {
  readonly source: PairSource
  readonly warmUp: WarmUp
  readonly pairs: Pair[]
  readonly seconds: number[]
}

export async function pilot(
  candidates: readonly PairSource[],
  budgetSeconds: number | null,
  clock: Clock,
): Promise<PilotResult> {
  const began = clock.now()
  const refused: RefusedPairing[] = []
  const usable = await warmUps(candidates, refused)
  const last = usable.at(-1)!
  const chosen = (tried: Tried, because: WhyPairing): PilotResult => ({
    source: { ...tried.source, warmUp: () => Promise.resolve(tried.warmUp), trial: tried.pairs },
    because,
    seconds: clock.now() - began,
  })
  const sure = usable.find(({ source }) => source.surelyFiner === true)
  if (sure !== undefined) {
    return chosen(sure, { code: 'surely-finer', pairing: sure.source.pairing, tool: sure.warmUp.tool, refused })
  }
  const { pairing } = last.source
  if (usable.length === 1) return chosen(last, { code: 'alone-usable', pairing, refused })
  const left = (budgetSeconds === null ? mostSeconds : mostShare * budgetSeconds) - (clock.now() - began)
  const one = usable.reduce((sum, { warmUp }) => sum + warmUp.pairSeconds, 0)
  const pairs = [usualPairs, fewestPairs].find((count) => count * one <= left)
  if (pairs === undefined) {
    return chosen(last, { code: 'no-time-to-try', pairing, seconds: fewestPairs * one, refused })
  }
  const tried = await tryPairs(usable, pairs, refused, clock)
  const best = tried.reduce((winner, next) => (cost(next) * clearlyBetter < cost(winner) ? next : winner))
  const others = tried.filter((other) => other !== best).map(figures)
  return chosen(best, { code: 'tried-pairings', taken: figures(best), others, refused })
}

async function warmUps(candidates: readonly PairSource[], refused: RefusedPairing[]): Promise<Tried[]> {
  const usable: Tried[] = []
  for (const [i, source] of candidates.entries()) {
    try {
      usable.push({ source, warmUp: await source.warmUp(), pairs: [], seconds: [] })
    } catch (error) {
      if (!(error instanceof Failure) || i === candidates.length - 1) throw error
      refused.push(refusedBy(source.pairing, error))
    }
  }
  return usable
}

/** In turn, so that all meet the same states of the machine. */
async function tryPairs(
  usable: readonly Tried[],
  count: number,
  refused: RefusedPairing[],
  clock: Clock,
): Promise<Tried[]> {
  let open = [...usable]
  for (let i = 0; i < count; i++) {
    for (const tried of open) {
      const began = clock.now()
      try {
        tried.pairs.push(await tried.source.measure(0, null))
        tried.seconds.push(clock.now() - began)
      } catch (error) {
        if (!(error instanceof Failure) || tried === usable.at(-1)) throw error
        refused.push(refusedBy(tried.source.pairing, error))
        open = open.filter((other) => other !== tried)
      }
    }
  }
  return open
}

function refusedBy(pairing: Pairing, failure: Failure): RefusedPairing {
  const message = failure.message.split('\n')[0]!.replace(/^(duet|slices): /, '')
  return { pairing, message, fairClock: failure instanceof NeitherClock ? failure.fairClock : null }
}

/** Variance times seconds; what gave no comparable pairs costs without end. */
function cost(tried: Tried): number {
  const scatter = scatterOf(tried)
  return scatter === null ? Number.POSITIVE_INFINITY : Math.max(scatter, leastScatter) ** 2 * secondsOf(tried)
}

function scatterOf({ source, pairs }: Tried): number | null {
  return pooledScatter(pairs.map((pair) => pairRatios(pair, source.pairing)))
}

function secondsOf({ seconds }: Tried): number {
  return seconds.reduce((sum, one) => sum + one, 0) / seconds.length
}

function figures(tried: Tried): TriedPairing {
  return { pairing: tried.source.pairing, scatter: scatterOf(tried), seconds: secondsOf(tried) }
}
