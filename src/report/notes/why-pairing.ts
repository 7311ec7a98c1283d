/** Why a pairing was taken, and why the fair clock was not: parts of sentences, and the shapes of what they are made
 *  from. */

import { durationText } from '../../model/duration.ts'
import { percent } from '../../model/percent.ts'
import type { NoFairClock, RefusedPairing, TriedPairing, WhyPairing } from '../../model/why-pairing.ts'
import { between, coded, count, literal, notNegative, object, text } from '../json/shape.ts'

type NoFairClockOf<C extends NoFairClock['code']> = Extract<NoFairClock, { readonly code: C }>

const share = between(0, 1)
const times = notNegative

export const noFairClockShape = coded<NoFairClock>({
  'not-linux': object({ code: literal('not-linux') }),
  'not-for-architecture': object({ code: literal('not-for-architecture'), architecture: text }),
  'clock-not-installed': object({ code: literal('clock-not-installed') }),
  'clock-path-divides': object({ code: literal('clock-path-divides') }),
  'clock-unreadable': object({ code: literal('clock-unreadable'), error: text }),
  'clock-no-library': object({ code: literal('clock-no-library') }),
  'clock-of-other-processor': object({ code: literal('clock-of-other-processor') }),
  'error-not-measured': object({ code: literal('error-not-measured'), tool: text }),
  'measures-others': object({ code: literal('measures-others'), tool: text }),
  'time-not-told': object({ code: literal('time-not-told') }),
  'time-not-asked': object({ code: literal('time-not-asked') }),
  'too-many-processes': object({ code: literal('too-many-processes') }),
  'asks-too-often': object({ code: literal('asks-too-often'), times: count, share }),
  'suite-waits': object({ code: literal('suite-waits'), share }),
  'work-not-covered': object({ code: literal('work-not-covered'), share }),
  'side-takes-longer': object<NoFairClockOf<'side-takes-longer'>>({
    code: literal('side-takes-longer'),
    side: literal('base', 'head'),
    times,
  }),
  'no-times': object({ code: literal('no-times') }),
  'timed-by-other-clock': object({ code: literal('timed-by-other-clock'), benchmark: text, times }),
  'work-elsewhere': object({ code: literal('work-elsewhere'), benchmark: text, times }),
  'sanitiser-first': object({ code: literal('sanitiser-first') }),
  'trial-failed': object({ code: literal('trial-failed'), message: text }),
})

/** Part of a sentence, without a full stop: `the fair clock is for Linux`. */
export function noFairClockWords(why: NoFairClock): string {
  switch (why.code) {
    case 'not-linux':
      return 'the fair clock is for Linux'
    case 'not-for-architecture':
      return `there is no fair clock for ${why.architecture}`
    case 'clock-not-installed':
      return 'this installation has no fair clock'
    case 'clock-path-divides':
      return 'the path of the fair clock has a blank or a colon in it'
    case 'clock-unreadable':
      return `the fair clock cannot be read (${why.error})`
    case 'clock-no-library':
      return 'the file of the fair clock is no library'
    case 'clock-of-other-processor':
      return 'the fair clock is built for another processor'
    case 'error-not-measured':
      return `its error with suites of ${why.tool} has not been measured`
    case 'sanitiser-first':
      return 'a program of the suite is built with AddressSanitizer and ends where another library is loaded first; with `LD_PRELOAD` set to the path that `cc -print-file-name=libasan.so` prints, it would not'
    case 'trial-failed':
      return why.message.replace(/\.$/, '')
    case 'measures-others':
      return `${why.tool} measures programs that it starts, not itself`
    case 'time-not-told':
      return 'the system does not tell the processor time of a process'
    case 'time-not-asked':
      return 'no program of the suite asked it for the time (so it is with static programs, Go and set-uid programs)'
    case 'too-many-processes':
      return 'the suite starts hundreds of processes, more than can be looked at'
    case 'asks-too-often':
      return `the suite asks for the time so often (${why.times} times) that asking is ${percent(why.share)} of its work`
    case 'suite-waits':
      return `the suite spends ${percent(why.share)} of its time waiting, not computing`
    case 'work-not-covered':
      return `programs that it could not be loaded into did ${percent(why.share)} of the work (static programs, Go, set-uid programs)`
    case 'side-takes-longer':
      return `${why.side} takes ${why.times.toPrecision(2)} times as long as the other side, and would run most of that alone`
    case 'no-times':
      return 'its benchmarks are no times'
    case 'timed-by-other-clock':
      return `${why.benchmark} took ${timesText(why.times)} beside the other side: it is timed by another clock, or keeps several processors busy`
    case 'work-elsewhere':
      return `${why.benchmark} took ${timesText(why.times)} by it: what it measures is done by other programs, or is waiting`
  }
}

function timesText(ratio: number): string {
  return `${Number(ratio.toPrecision(2))} times as long`
}

/** What follows the message of a failure to which the fair clock was no way round. */
export function norByFairClock(why: NoFairClock): string {
  return `; nor by the fair clock: ${noFairClockWords(why)}`
}

/** One line, without a full stop: what `plan.because` of the JSON report has. */
export function whyPairingWords(why: WhyPairing): string {
  switch (why.code) {
    case 'built-in-runner':
      return 'lockstep: the built-in runner supports it, and it is the finest'
    case 'harness-driven':
      return `lockstep: ${why.harness} can be driven batch by batch, and it is the finest`
    case 'no-shared-bench-file':
      return 'base and head share no bench file'
    case 'run-names-iterations':
      return 'slices: `run` names {iterations}, so that each benchmark can be launched by itself for a short time'
    case 'threshold-below-duet':
      return 'rounds: duet, which is finer, can be off by more than half of this threshold'
    case 'not-pinnable':
      return 'rounds: base and head cannot be kept on one processor here'
    case 'alone-usable':
      return [why.pairing, ...why.refused.map(refusedWords)].join('; ')
    case 'no-time-to-try': {
      const words = `${why.pairing}: trying others would have taken ${durationText(why.seconds)}`
      return [words, ...why.refused.map(refusedWords)].join('; ')
    }
    case 'surely-finer':
      return [
        `${why.pairing}: by the fair clock, by which ${why.tool} tells far more in the same time`,
        ...why.refused.map(refusedWords),
      ].join('; ')
    case 'tried-pairings': {
      const figures = [why.taken, ...why.others].map(triedWords).join(', by ')
      const words = `${why.taken.pairing}: the ratio of one pair scattered by ${figures}`
      return [words, ...why.refused.map(refusedWords)].join('; ')
    }
  }
}

function refusedWords({ pairing, message, fairClock }: RefusedPairing): string {
  return `not ${pairing}: ${message}${fairClock === null ? '' : norByFairClock(fairClock)}`
}

function triedWords({ pairing, scatter, seconds }: TriedPairing): string {
  const shown = scatter === null ? 'nothing to compare' : percent(scatter)
  return `${shown} in ${durationText(seconds)} in ${pairing}`
}
