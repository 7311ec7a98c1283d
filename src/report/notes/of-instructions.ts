/** Notes on the instructions that were counted, and on those that were not. */

import { durationText } from '../../model/duration.ts'
import type { Uncounted, UncountedSuite } from '../../model/instructions.ts'
import type { NoteOfMeasuring } from '../../model/note.ts'
import { between, coded, count, flag, list, literal, object, optional, text } from '../json/shape.ts'
import { counted } from '../numbers.ts'
import { listed, type NoteEntries, severalShape } from './entry.ts'

const notNegative = between(0, Number.POSITIVE_INFINITY)

type NoteOfInstructions = Extract<
  NoteOfMeasuring,
  { readonly code: 'instructions-counted' | 'instructions-left-out' | 'no-instructions' }
>

const uncountedShape = coded<Uncounted>({
  failed: object({ code: literal('failed'), message: text }),
  'no-time': object({ code: literal('no-time') }),
  nothing: object({ code: literal('nothing') }),
  'own-iterations': object({ code: literal('own-iterations') }),
  'starts-programs': object({ code: literal('starts-programs') }),
  'launched-together': object({ code: literal('launched-together') }),
  varies: object({ code: literal('varies') }),
})

const uncountedSuiteShape = coded<UncountedSuite>({
  'no-counter': object({ code: literal('no-counter'), tried: list(text) }),
  'work-not-fixed': object({ code: literal('work-not-fixed'), pairing: text }),
})

export const notesOfInstructions: NoteEntries<NoteOfInstructions> = {
  'instructions-counted': {
    data: { by: text, launches: count, seconds: notNegative, most: notNegative, alone: optional(flag) },
    level: 'notice',
    text: ({ by, launches, seconds, most, alone }) =>
      `Instructions were counted by ${by} once the times were measured, in ${counted(launches, 'launch', 'launches')}${alone ? '' : ' of each side'}, ${durationText(seconds)} of at most ${durationText(most)}. Hash seeds, paddings and the choices of the runtime were fixed${alone ? '' : ', the same on both sides'}.`,
  },
  'instructions-left-out': {
    data: { benchmarks: severalShape, because: uncountedShape },
    level: 'notice',
    text: ({ benchmarks, because }) =>
      `Instructions were not counted of ${listed(benchmarks)}: ${uncountedWords(because)}.`,
    hint: ({ because }) =>
      because.code === 'no-time'
        ? 'Counting may take as long as measuring does. Raise `time-budget`, or count fewer benchmarks.'
        : null,
  },
  'no-instructions': {
    data: { because: uncountedSuiteShape },
    level: 'warning',
    text: ({ because }) =>
      because.code === 'no-counter'
        ? `Instructions were not counted: ${because.tried.join('; ')}.`
        : `Instructions were not counted: in ${because.pairing}, nobody can say how often the suite runs a benchmark.`,
    hint: ({ because }) =>
      because.code === 'no-counter'
        ? 'On Linux, `apt-get install valgrind` in a step before is all it takes.'
        : 'They are counted in lockstep and in slices. docs/pairings.md says how a suite gets there.',
  },
}

/** Part of a sentence. */
function uncountedWords(because: Uncounted): string {
  switch (because.code) {
    case 'failed':
      return because.message.replace(/\.$/, '')
    case 'no-time':
      return 'it would have taken too long'
    case 'nothing':
      return 'no instruction more for more iterations'
    case 'own-iterations':
      return 'it runs as often as it likes, whatever is asked for'
    case 'starts-programs':
      return 'it starts programs, which end before theirs can be read'
    case 'launched-together':
      return 'one launch runs several benchmarks, which no filter tells apart'
    case 'varies':
      return 'it varies from launch to launch, which one stored number does not tell'
  }
}
