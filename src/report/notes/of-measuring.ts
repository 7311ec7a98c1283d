/** Notes on what was measured, and how. */

import { durationText } from '../../model/duration.ts'
import type { NoteOfMeasuring } from '../../model/note.ts'
import { percent } from '../../model/percent.ts'
import { formatTogether } from '../../model/units.ts'
import { needAdvice } from '../advice.ts'
import { between, count, flag, list, literal, notNegative, nullable, object, optional, text } from '../json/shape.ts'
import { tooLongShapes } from '../json/why-shape.ts'
import { counted, signedPercent, wholeText } from '../numbers.ts'
import { visibleWithin } from '../visible.ts'
import { joined, listed, listedNames, type NoteEntries, severalShape } from './entry.ts'
import { notesOfInstructions } from './of-instructions.ts'
import { wholeSuiteAdvice } from './whole-suite.ts'
import { whyAllMeasuredShape, whyAllMeasuredWords } from './why-all-measured.ts'
import { noFairClockShape, noFairClockWords } from './why-pairing.ts'

export const notesOfMeasuring: NoteEntries<NoteOfMeasuring> = {
  'part-of-suite': {
    data: { shard: object({ index: count, of: count }) },
    level: 'notice',
    text: ({ shard }) => `Only shard ${shard.index}/${shard.of} of the suite was measured here.`,
  },
  'only-reached': {
    data: { measured: count, functions: count, leftOut: severalShape },
    level: 'notice',
    text: ({ measured, functions, leftOut }) =>
      `${counted(measured, 'benchmark')} ${measured === 1 ? 'runs a function' : 'run functions'} in which base and head differ (${wholeText(functions)} of them) and ${measured === 1 ? 'was' : 'were'} measured. ${counted(leftOut.count, 'benchmark')} ${leftOut.count === 1 ? 'runs' : 'run'} none and ${leftOut.count === 1 ? 'was' : 'were'} left out: ${listedNames(leftOut)}.`,
    hint: '`only: all` measures the whole suite.',
  },
  'only-fitting': {
    data: { measured: count, leftOut: severalShape, ...tooLongShapes },
    level: 'warning',
    text: ({ measured, leftOut, pairSeconds, budgetSeconds }) =>
      `The suite is too long for the time budget of ${durationText(budgetSeconds)} (one pair of it takes about ${durationText(pairSeconds)}), so that ${counted(measured, 'benchmark')} of ${wholeText(measured + leftOut.count)} ${measured === 1 ? 'was' : 'were'} measured: the first in an order that their names alone settle, and any that head seemed to take twice as long for. Of the others nothing is known: ${listed(leftOut)}.`,
    hint: wholeSuiteAdvice,
  },
  'all-reached': {
    data: { functions: count },
    level: 'notice',
    text: ({ functions }) =>
      `Nothing was left out by \`only: reached\`: every benchmark runs a function in which base and head differ (${wholeText(functions)} of them).`,
  },
  'all-measured': {
    data: { because: whyAllMeasuredShape },
    level: 'notice',
    text: ({ because }) =>
      `Nothing was left out by \`only: reached\`: ${whyAllMeasuredWords(because).replace(/\.$/, '')}.`,
  },
  'same-commit': {
    data: {},
    level: 'notice',
    text: 'Base and head are the same commit: whatever differs is noise.',
  },
  'same-files': {
    data: {},
    level: 'notice',
    text: 'Base and head hold the same files: whatever differs is noise.',
  },
  'suite-absent-in-base': {
    data: { because: text, advice: nullable(text) },
    level: 'warning',
    text: ({ because }) => `Base has no suite (${because}), so every benchmark of head is new.`,
    hint: ({ advice }) => advice,
  },
  'iterations-ignored': {
    data: { benchmarks: severalShape },
    level: 'warning',
    text: ({ benchmarks }) =>
      `The tool ran as often as before, whatever {iterations} was: ${listedNames(benchmarks)}. Its slices are longer or shorter than they should be.`,
    hint: 'Check where `{iterations}` stands in `run`: the tool has to take it as the number of iterations.',
  },
  'not-pinned': {
    data: { possible: flag, where: severalShape },
    level: 'notice',
    text: ({ possible, where }) => {
      const why = possible
        ? `were not kept on one processor, because the suite uses more than one${where.count === 0 ? '' : ` (${listed(where)})`}`
        : 'could not be kept on one processor here'
      return `Base and head ${why}. More of the machine’s noise is left in their ratio.`
    },
  },
  'metrics-of-one-side': {
    data: { side: literal('base', 'head'), metrics: severalShape, benchmarks: count, named: optional(severalShape) },
    level: 'warning',
    text: ({ side, metrics, benchmarks, named }) =>
      `${metrics.count === 1 ? 'A metric is' : 'Metrics are'} in ${side} alone, and not compared: ${listed(metrics)} (of ${counted(benchmarks, 'benchmark')} that both sides have${named === undefined ? '' : `: ${listedNames(named)}`}).`,
    hint: 'Run both sides with the same options of the tool.',
  },
  'measured-in-some': {
    data: { benchmarks: severalShape },
    level: 'warning',
    text: ({ benchmarks }) =>
      `${counted(benchmarks.count, 'benchmark')} failed or ${benchmarks.count === 1 ? 'was' : 'were'} skipped in some launches, and ${benchmarks.count === 1 ? 'is' : 'are'} compared by the others: ${listedNames(benchmarks)}.`,
    hint: 'Mend what fails now and then: it may fail just where it is slow.',
  },
  'work-differs': {
    data: { benchmarks: severalShape, base: notNegative, head: notNegative, unit: text },
    level: 'warning',
    text: ({ benchmarks, base, head, unit }) => {
      const isOne = benchmarks.count === 1
      const [before, after] = formatTogether([base, head], unit === '1' ? '' : unit, { digits: 4 })
      const changes = isOne ? 'its' : 'their'
      return `${counted(benchmarks.count, 'benchmark')} ${isOne ? 'is' : 'are'} not given the same to do on both sides, as ${changes} own throughput tells: ${listedNames(benchmarks)}. ${isOne ? 'An iteration' : 'Of the first an iteration'} handles ${after} on head and ${before} on base (${signedPercent(head / base - 1)}), which is part of ${changes} change.`
    },
    hint: 'Where that is not meant: have both sides read the same input, and none that changes with the code.',
  },
  'alike-names': {
    data: { benchmarks: severalShape, but: literal('spelling', 'processors') },
    level: 'warning',
    text: ({ benchmarks, but }) =>
      `${counted(benchmarks.count, 'benchmark')} of base ${benchmarks.count === 1 ? 'is' : 'are'} in head under a name that differs only in ${but === 'spelling' ? 'how it is written (capitals, white space, encoding)' : 'the number of processors at its end'}: ${listedNames(benchmarks)}.`,
    hint: ({ but }) =>
      but === 'spelling'
        ? 'Write the name as base does, and it is compared.'
        : 'Run both sides with as many processors (`-cpu 4`, GOMAXPROCS).',
  },
  'broken-before': {
    data: { benchmarks: severalShape },
    level: 'warning',
    text: ({ benchmarks }) =>
      `${counted(benchmarks.count, 'benchmark')} failed in base and head alike, so ${benchmarks.count === 1 ? 'it was' : 'they were'} broken before this change and ${benchmarks.count === 1 ? 'is' : 'are'} not compared: ${listedNames(benchmarks)}.`,
    hint: ({ benchmarks }) =>
      benchmarks.count === 1
        ? 'Mend it, or take it out of the suite: a slowdown in it is not seen.'
        : 'Mend them, or take them out of the suite: a slowdown in them is not seen.',
  },
  'harness-head': {
    data: { files: count },
    level: 'notice',
    text: ({ files }) => `Base was measured with head's benchmark files (${counted(files, 'file')}).`,
  },
  'leftovers-removed': {
    data: { checkouts: count },
    level: 'notice',
    text: ({ checkouts }) =>
      checkouts === 1
        ? 'An earlier run was killed and left a checkout behind. It was removed.'
        : `Earlier runs were killed and left ${counted(checkouts, 'checkout')} behind. They were removed.`,
  },
  'large-files-missing': {
    data: { files: severalShape },
    level: 'warning',
    text: ({ files }) => `Files kept with git-lfs are only pointers here: ${listed(files)}.`,
    hint: 'If the suite reads them, install git-lfs and fetch them (`lfs: true` on actions/checkout).',
  },
  'uncommitted-changes': {
    data: { files: severalShape },
    level: 'warning',
    text: ({ files }) =>
      files.count === 1
        ? `The change to ${listed(files)} is not committed, so it was not measured.`
        : `Changes to ${counted(files.count, 'file')} are not committed, so they were not measured.`,
    hint: 'Commit first, for example on a branch of its own.',
  },
  'short-settings': {
    data: { tool: text, flags: text },
    level: 'notice',
    text: ({ tool, flags }) =>
      `${tool} was told to make its launches short, as pairs do the repeating: ${flags}. What the suite itself sets was left.`,
    hint: '`tool-settings: own` tells it nothing.',
  },
  'focus-failed': {
    data: { because: nullable(text), missing: count, asked: count },
    level: 'notice',
    text: ({ because, missing, asked }) => {
      const why = because ?? `${missing} of ${asked} were missing from the results`
      return `The suite could not run the undecided benchmarks alone (${why}). The whole suite was run instead.`
    },
    hint: 'Leave `{filter}` out of `run` if the tool has no such filter.',
  },
  'never-awaited': {
    data: { functions: severalShape },
    level: 'warning',
    text: ({ functions }) =>
      `Never awaited: ${listed(functions)}. What a function only starts is not in its time: a coroutine does not even begin.`,
    hint: 'Wait for it inside of what is measured (`await`, `asyncio.run`), or let the benchmark return it.',
  },
  'code-not-seen': {
    data: {},
    level: 'notice',
    text: 'Which files each side loaded cannot be seen on this system: that each ran its own code is assumed.',
  },
  'code-not-told': {
    data: { programs: list(text) },
    level: 'notice',
    text: ({ programs }) =>
      `${programs.slice(0, 5).join(', ')} did not tell which files it loaded: that each side ran its own code was seen ` +
      'from where its packages lie.',
    hint: ({ programs }) => untold(programs),
  },
  'no-lockstep': {
    data: { because: text },
    level: 'notice',
    text: ({ because }) =>
      `Lockstep takes less time for the same certainty, but was not used: ${because.replace(/\.$/, '')}.`,
  },
  'fair-clock': {
    data: {},
    level: 'notice',
    text: () =>
      'Both sides ran at once on one processor, by a clock that stands still while the other side runs: what is compared is processor time under equal conditions.',
  },
  'no-fair-clock': {
    data: { because: noFairClockShape },
    level: 'notice',
    text: ({ because }) =>
      `Both sides ran at once by the machine's clock, since the finer one could not be used: ${noFairClockWords(because)}.`,
  },
  'other-harness': {
    data: { base: text, head: text },
    level: 'warning',
    text: ({ base, head }) => `Base was measured by ${base}, head by ${head}.`,
    hint: 'A change of runtime or harness is part of what was compared.',
  },
  'optimised-away': {
    data: { benchmarks: severalShape },
    level: 'warning',
    text: ({ benchmarks }) =>
      `Too fast to be work: ${listedNames(benchmarks)} took less than a third of a nanosecond per iteration.`,
    hint: 'The compiler has probably removed what the benchmark does. Use its result.',
  },
  'not-counted': {
    data: { benchmarks: severalShape, varies: optional(flag), alone: optional(flag) },
    level: 'notice',
    text: ({ benchmarks, varies }) =>
      varies === true
        ? `What ${listedNames(benchmarks)} allocates is no count to store: it is another number in each process.`
        : `What ${listedNames(benchmarks)} allocates was not counted: it would have taken too long.`,
    hint: ({ varies, alone }) => {
      if (varies === true) return null
      return alone === true
        ? 'Counting may take a tenth of the time that the suite took, or half a minute. Raise `launches`, or set `counts: never`.'
        : 'One iteration is long beside the time that is measured. Raise `time-budget`, or set `counts: never`.'
    },
  },
  ...notesOfInstructions,
  sharing: {
    data: { benchmark: text, alone: notNegative, together: notNegative },
    level: 'warning',
    text: ({ benchmark, alone, together }) =>
      `${benchmark} depends on what runs beside it. In a trial, head took ${percent(together)} of base’s time where each side ran after the other, and ${percent(alone)} where it ran after itself.`,
    hint: 'Sharing a processor, and so its caches, is part of this figure. Set `pairing: rounds` to measure each side alone.',
  },
  'short-budget': {
    data: {
      fits: count,
      fewest: count,
      secondsPerRound: notNegative,
      budgetSeconds: notNegative,
      needSeconds: notNegative,
    },
    level: 'warning',
    text: ({ fits, fewest, secondsPerRound, budgetSeconds }) =>
      `Only ${fits} of at least ${counted(fewest, 'round')} fit in the time budget of ${durationText(budgetSeconds)}: one takes ${durationText(secondsPerRound)}.`,
    hint: ({ needSeconds, budgetSeconds }) =>
      needSeconds > budgetSeconds
        ? `Set \`time-budget\` to ${durationText(needSeconds)} or more, or run fewer benchmarks.`
        : 'Run fewer benchmarks.',
  },
  'held-up': {
    data: { share: between(0, 1) },
    level: 'warning',
    text: ({ share }) =>
      `The processor quota of this container held the suite up for ${percent(share)} of the time: noise that no code makes.`,
    hint: 'Give the container more processors than the suite keeps busy, or measure where there is no quota.',
  },
  undecided: {
    data: {
      rounds: count,
      compared: count,
      short: count,
      worst: text,
      needRounds: count,
      needSeconds: notNegative,
      hopeless: count,
      maxRounds: count,
      budgetSeconds: nullable(notNegative),
    },
    level: 'notice',
    text: ({ rounds, compared, short, worst, needRounds, needSeconds, hopeless }) => {
      const others = hopeless === 0 ? '' : ` No number in reason would decide ${counted(hopeless, 'other')}.`
      return `${counted(rounds, 'round')} did not decide ${short} of ${counted(compared, 'benchmark')}. About ${needRounds} would, which take ${durationText(needSeconds)}: ${visibleWithin(worst, 80)} needs most.${others}`
    },
    hint: ({ needRounds, needSeconds, ...set }) => needAdvice({ rounds: needRounds, seconds: needSeconds }, set),
  },
  'rounds-saved': {
    data: { rounds: count, base: text, head: text },
    level: 'notice',
    text: ({ rounds, base }) =>
      rounds === 1
        ? `The round that was measured is saved in ${folderOf(base)}.`
        : `The ${rounds} rounds that were measured are saved in ${folderOf(base)}.`,
    hint: ({ base, head }) =>
      `Compare them with: benchgate diff --paired --base ${quotePath(base)} --head ${quotePath(head)}`,
  },
  'rounds-not-saved': {
    data: { rounds: count, because: text },
    level: 'warning',
    text: ({ rounds, because }) =>
      `${rounds === 1 ? 'The round that was measured' : `The ${rounds} rounds that were measured`} could not be saved: ${because}`,
  },
  'not-paired': {
    data: {},
    level: 'warning',
    text: 'The files say that their launches were measured in pairs, but they were compared in any order.',
    hint: 'Add --paired: it finds smaller changes.',
  },
  'copied-results': {
    data: { files: severalShape },
    level: 'warning',
    text: ({ files }) =>
      files.count === 1
        ? `One file holds the same results as another one that was given, and counts once: ${listed(files)}.`
        : `${files.count} files hold the same results as others that were given, and count once: ${listed(files)}.`,
    hint: 'Give each launch of the suite as a file of its own.',
  },
  'same-results': {
    data: { file: text },
    level: 'warning',
    text: ({ file }) =>
      `${visibleWithin(file, 80)} was given as base and as head: compared with itself, nothing changes.`,
    hint: 'Give what the suite wrote on each side.',
  },
  'unlike-processors': {
    data: { base: text, head: text },
    level: 'warning',
    text: ({ base, head }) =>
      `Base was measured on ${visibleWithin(base, 60)} and head on ${visibleWithin(head, 60)}: what differs may be the machine's doing.`,
    hint: 'Measure both sides on one machine.',
  },
}

function folderOf(file: string): string {
  return file.replace(/[\\/][^\\/]*$/, '')
}

function quotePath(file: string): string {
  return /[^\w./\\:-]/.test(file) ? `"${file}"` : file
}

/** By what they are: Python's variables do not make another program tell. */
function untold(programs: readonly string[]): string | null {
  const some = (pattern: RegExp) => programs.some((program) => pattern.test(program.replace(/^.*[/\\]/, '')))
  const advice = [
    ...(some(/^(?:python|pypy)/) ? ['PYTHONPATH (`PYTHONPATH=src:$PYTHONPATH`, no `python -I` or `-E`)'] : []),
    ...(some(/^node/) ? ['NODE_OPTIONS'] : []),
  ]
  return advice.length === 0 ? null : `Let the command keep what is in ${joined(advice)}.`
}
