/** Notes on the instructions that were counted, and on those that were not. */

import { durationText } from '../../model/duration.ts'
import type { Uncounted, UncountedSuite } from '../../model/instructions.ts'
import type { NoteOfMeasuring } from '../../model/note.ts'
import { percent } from '../../model/percent.ts'
import { coded, count, flag, list, literal, notNegative, object, optional, text } from '../json/shape.ts'
import { counted } from '../numbers.ts'
import { listed, listedNames, type NoteEntries, severalShape } from './entry.ts'

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
  'launches-differ': object({ code: literal('launches-differ'), range: notNegative }),
  'runs-not-found': object({ code: literal('runs-not-found') }),
  'gives-others': object({ code: literal('gives-others') }),
  'runs-differ': object({ code: literal('runs-differ') }),
})

const uncountedSuiteShape = coded<UncountedSuite>({
  'no-counter': object({ code: literal('no-counter'), tried: list(text) }),
  'work-not-fixed': object({ code: literal('work-not-fixed'), pairing: text }),
  'by-the-clock': object({ code: literal('by-the-clock'), tool: text }),
  'tool-counts': object({ code: literal('tool-counts'), tool: text }),
  shard: object({ code: literal('shard') }),
  'other-benchmarks': object({ code: literal('other-benchmarks'), benchmarks: severalShape }),
})

export const notesOfInstructions: NoteEntries<NoteOfInstructions> = {
  'instructions-counted': {
    data: {
      by: text,
      launches: count,
      seconds: notNegative,
      most: notNegative,
      alone: optional(flag),
      whole: optional(flag),
    },
    level: 'notice',
    text: ({ by, launches, seconds, most, alone, whole }) =>
      `${whole ? 'Instructions of whole launches, from the start of the command to its end,' : 'Instructions'} were counted by ${by} once the times were measured, in ${counted(launches, 'launch', 'launches')}${alone ? '' : ' of each side'}, ${durationText(seconds)} of at most ${durationText(most)}. Hash seeds, paddings and the choices of the runtime were fixed${alone ? '' : ', the same on both sides'}.`,
  },
  'instructions-left-out': {
    data: { benchmarks: severalShape, because: uncountedShape, alone: optional(flag) },
    level: 'notice',
    text: ({ benchmarks, because }) =>
      `Instructions were not counted of ${listedNames(benchmarks)}: ${uncountedWords(because)}.`,
    hint: ({ because, alone }) => {
      if (because.code !== 'no-time') return null
      return alone === true
        ? 'Counting may take as long as the suite took, or two minutes. Raise `launches`, or count fewer benchmarks.'
        : 'Counting may take as long as measuring does. Raise `time-budget`, or count fewer benchmarks.'
    },
  },
  'no-instructions': {
    data: { because: uncountedSuiteShape },
    // What was asked for is lacking, unless there is nothing to be had.
    level: ({ because }) => (because.code === 'tool-counts' ? 'notice' : 'warning'),
    text: ({ because }) => `Instructions were not counted: ${uncountedSuiteWords(because)}.`,
    hint: ({ because }) => {
      switch (because.code) {
        case 'no-counter':
          return 'On Linux, `apt-get install valgrind` in a step before is all it takes.'
        case 'work-not-fixed':
        case 'by-the-clock':
          return 'They are counted in lockstep, in slices, and of launches whose work is fixed. docs/pairings.md says how a suite gets there.'
        case 'tool-counts':
        case 'other-benchmarks':
        case 'shard':
          return null
      }
    },
  },
}

/** Part of a sentence. */
function uncountedSuiteWords(because: UncountedSuite): string {
  switch (because.code) {
    case 'no-counter':
      return because.tried.join('; ')
    case 'work-not-fixed':
      return `in ${because.pairing}, nobody can say how often the suite runs a benchmark`
    case 'by-the-clock':
      return `${because.tool} finds out by the clock how often it runs a benchmark, and would run it in another number under a counter`
    case 'tool-counts':
      return `${because.tool} counts by itself`
    case 'shard':
      return 'a whole launch is of all benchmarks, and this is a shard of them'
    case 'other-benchmarks':
      return `a whole launch of each side is other work, since one side alone has ${listed(because.benchmarks)}`
  }
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
    case 'launches-differ':
      return `launches of the same code differ by ${percent(because.range)}, as where a tool goes by the clock and not by a number`
    case 'runs-not-found':
      return 'its runs cannot be told among the programs that were started'
    case 'gives-others':
      return 'while it is counted, it gives other benchmarks'
    case 'runs-differ':
      return 'its tool ran it in another number from launch to launch'
  }
}
