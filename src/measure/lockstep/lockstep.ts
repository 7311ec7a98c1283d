/** The finest pairing: base and head are two live processes that run one short batch each, in turn.
 *  Every pair is a fresh pair of processes. Where the suite is in several parts (the files of the
 *  built-in runner), each part is a pair of its own, one after the other, so that no part sees what
 *  another left behind. What the first pairs teach is in learnt.ts, how one is measured in measure-pair.ts. */

import type { Pair } from '../../model/run.ts'
import { firstSides } from '../schedule.ts'
import { type PairSource, SuiteAbsent, type WarmUp } from '../source.ts'
import { countedIn } from './counters.ts'
import { type Learnt, nothingLearnt, settle } from './learnt.ts'
import { type LockstepOptions, measurePair, type PairLaunches } from './measure-pair.ts'
import { idleNote, pinNote, sharingNotes, textNote, uncountedNote } from './notes.ts'

export function createLockstep(options: LockstepOptions): PairSource {
  const order = firstSides(options.chance)
  const learnt = nothingLearnt(options.learningSeconds)
  return {
    pairing: 'lockstep',
    focuses: true,
    warmUp: () => warmUp(options, learnt),
    async measure(round, focus): Promise<Pair> {
      const first = order.next().value
      const counts = options.counts ? { counts: countedIn(round, learnt.differing) } : {}
      const launches = await measurePair({ round, first, only: focus, isPinned: true, ...counts }, options, learnt)
      settle(learnt, options.belongs)
      return { round, first, ...launches }
    },
    notes: () => [
      ...textNote(learnt.texts),
      ...idleNote([...learnt.idle]),
      ...sharingNotes(learnt.sharing),
      ...uncountedNote([...learnt.uncounted]),
      ...pinNote(options.affinity, [...learnt.parallel], learnt.threaded),
    ],
  }
}

/** Two pairs of which nothing counts: the first calibrates, the second shows what a pair takes. */
async function warmUp(options: LockstepOptions, learnt: Learnt): Promise<WarmUp> {
  if (options.parts.head.length === 0) throw new SuiteAbsent('head has no suite')
  const { clock } = options
  const began = clock.now()
  await firstPair(options, learnt)
  const again = clock.now()
  const { base, head } = await secondPair(options, learnt)
  const seconds = clock.now() - again - learnt.sharingSeconds
  settle(learnt, options.belongs)
  return { tool: options.tool, base, head, pairSeconds: Math.min(seconds, clock.now() - began), ignored: [] }
}

/** On all processors, since how many each part keeps busy is what it finds out. */
function firstPair(options: LockstepOptions, learnt: Learnt): Promise<PairLaunches> {
  return measurePair({ round: 0, first: 'base', only: null, isPinned: false, findsParallel: true }, options, learnt)
}

/** The first on one processor: it finds out what the sides do to each other there. */
function secondPair(options: LockstepOptions, learnt: Learnt): Promise<PairLaunches> {
  return measurePair({ round: 0, first: 'head', only: null, isPinned: true, findsSharing: true }, options, learnt)
}
