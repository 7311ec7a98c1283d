/** The finest pairing: base and head are two live processes that run one short batch each, in turn.
 *  Every pair is a fresh pair of processes. Where the suite is in several parts (the files of the
 *  built-in runner), each part is a pair of its own, one after the other, so that no part sees what
 *  another left behind. Several pairs are measured at once, each on a processor of its own, where there are
 *  processors enough. What the first pairs teach is in learnt.ts, how one is measured in measure-pair.ts. */

import type { Pair } from '../../model/run.ts'
import { allEnded } from '../all-ended.ts'
import { firstSides, shuffled } from '../schedule.ts'
import { type PairSource, SuiteAbsent, type WarmUp } from '../source.ts'
import { countedIn } from './counters.ts'
import { deadlineIn, mostBeforePart, mostOfBudget } from './deadline.ts'
import { type Learnt, nothingLearnt, settle } from './learnt.ts'
import { type LockstepOptions, listSuite, measurePair, type PairRequest, partsWith } from './measure-pair.ts'
import { idleNote, pinNote, sharingNotes, textNote, uncountedNote } from './notes.ts'

export function createLockstep(whole: LockstepOptions): PairSource {
  /** What is measured: fewer of the parts once only some benchmarks are. */
  let options = whole
  let warmUps = 0
  const began = whole.clock.now()
  const order = firstSides(options.chance)
  const learnt = nothingLearnt(options.learningSeconds)
  const idle = [...(options.affinity?.processors ?? [])]

  /** On a processor on which no other pair is, as long as there is one. */
  async function measure(request: Omit<PairRequest, 'processor' | 'first'>): Promise<Pair> {
    const first = order.next().value
    const [processor = null] = shuffled(idle, options.chance)
    if (processor !== null) idle.splice(idle.indexOf(processor), 1)
    try {
      const counts = options.counts ? { counts: countedIn(request.round, learnt.differing) } : {}
      const launches = await measurePair({ ...request, ...counts, first, processor }, options, learnt)
      settle(learnt, options.belongs)
      return { round: request.round, first, ...launches }
    } finally {
      if (processor !== null) idle.push(processor)
    }
  }

  return {
    pairing: 'lockstep',
    focuses: true,
    get atOnce() {
      return atOnce(options, learnt)
    },
    counted: { kind: 'workers', parts: options.parts },
    warmUp(only) {
      if (only !== undefined) options = { ...whole, parts: partsWith(only, whole, learnt) }
      const share = whole.partial === true && warmUps++ === 0 ? mostBeforePart : mostOfBudget
      const spent = warmUps > 1 ? whole.clock.now() - began : 0
      return warmUp({ options, learnt, measure, only: only ?? null, share, spent })
    },
    list: () => listSuite(whole, learnt),
    measure: (round, focus, roomSeconds) =>
      measure({ round, only: focus, ...(roomSeconds === undefined ? {} : { roomSeconds }) }),
    notes: () => [
      ...textNote(learnt.texts),
      ...idleNote([...learnt.idle]),
      ...sharingNotes(learnt.sharing),
      ...uncountedNote([...learnt.uncounted]),
      ...pinNote(options, [...learnt.parallel], learnt.threaded),
    ],
  }
}

/** What keeps several processors busy leaves none to others. */
function atOnce({ atOnce }: LockstepOptions, { parallel }: Learnt): number {
  return parallel.size > 0 ? 1 : atOnce
}

interface WarmUpRequest {
  readonly options: LockstepOptions
  readonly learnt: Learnt
  readonly measure: (request: Omit<PairRequest, 'processor' | 'first'>) => Promise<Pair>
  /** Benchmarks to run; null for all. */
  readonly only: readonly string[] | null
  /** Of the time that is left, for the first pair. */
  readonly share: number
  /** Of the budget, in wall seconds. */
  readonly spent: number
}

const firstPair = { round: 0, first: 'base', processor: null, findsParallel: true } as const

/** A pair that does not count, on all processors: how batches are made, and how many processors each part keeps busy.
 *  Then the first that count, which show what a pair takes. One of them finds out, after its own measuring, what the
 *  sides do to each other on one processor. */
async function warmUp({ options, learnt, measure, only, share, spent }: WarmUpRequest): Promise<WarmUp> {
  if (only === null && options.parts.head.length === 0) throw new SuiteAbsent('head has no suite')
  const { clock } = options
  const began = clock.now()
  const budgetSeconds = options.budgetSeconds === null ? null : options.budgetSeconds - spent
  const within = (part: number) =>
    budgetSeconds === null ? {} : { deadline: deadlineIn(part * budgetSeconds - (clock.now() - began), clock) }
  await measurePair({ ...firstPair, only, ...within(share) }, options, learnt)
  const again = clock.now()
  const count = atOnce(options, learnt)
  const pairs = await allEnded(
    Array.from({ length: count }, (_, i) => measure({ round: i + 1, only, findsSharing: i === 0, ...within(1) })),
  )
  const seconds = (clock.now() - again - learnt.extraSeconds) / count
  const { base, head } = pairs[0]!
  return { tool: options.tool, base, head, pairs, pairSeconds: seconds, ignored: [] }
}
