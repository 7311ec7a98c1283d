/** Notes on what several jobs and people make of a result: shards, forks, judging again, accepting, posting. */

import { durationText } from '../../model/duration.ts'
import type { MissingThing, NoteOfPullRequests, Several, WhyCommandWrong } from '../../model/note.ts'
import { percent } from '../../model/percent.ts'
import { between, count, flag, list, literal, notNegative, nullable, object, text } from '../json/shape.ts'
import { counted, ordinal } from '../numbers.ts'
import { visibleWithin } from '../visible.ts'
import { joined, listed, type NoteEntries, severalShape } from './entry.ts'

const share = between(0, 1)
const missingThing = literal(
  'comment',
  'check',
  'check-but-status',
  'further-annotations',
  'accept',
  'earlier-results',
  'answer',
  'issue',
)

/** What follows `does not count:`. */
export const wrongCommandWords: Readonly<Record<WhyCommandWrong, string>> = {
  'no-reason': 'it gives no reason',
  'glob-too-long': 'its glob is too long',
}

export const notesOfPullRequests: NoteEntries<NoteOfPullRequests> = {
  shard: {
    data: {
      shard: nullable(object({ index: count, of: count })),
      rounds: count,
      pairing: literal('rounds', 'duet', 'slices', 'lockstep', 'unpaired', 'stored'),
      seconds: notNegative,
      cpu: nullable(text),
      seed: nullable(text),
    },
    level: 'notice',
    text: ({ shard, rounds, pairing, seconds, cpu, seed }) => {
      const part = shard === null ? '1/1' : `${shard.index}/${shard.of}`
      const where = cpu === null ? '' : `, on ${cpu}`
      const drawn = seed === null ? '' : `, seed ${seed}`
      return `Shard ${part}: ${counted(rounds, 'round')} (${pairing}) in ${durationText(seconds)}${where}${drawn}.`
    },
  },
  'samples-left-out': {
    data: {},
    level: 'warning',
    text: 'There were too many samples to hand on: the report knows one number of each launch.',
  },
  'judged-again': {
    data: {},
    level: 'notice',
    text: 'Judged again from the stored result of this commit: nothing was measured anew.',
  },
  'rows-not-kept': {
    data: { rows: count },
    level: 'notice',
    text: ({ rows }) =>
      `${counted(rows, 'benchmark')} that are no slower were too many to be kept: the report of the run that measured them has them.`,
  },
  'result-not-kept': {
    data: {},
    level: 'notice',
    text: 'This result is too large to be kept with the check: what somebody accepts takes effect when its job is started again.',
  },
  rerun: {
    data: { attempt: count, known: flag, rate: share, statedRate: share },
    level: ({ known }) => (known ? 'notice' : 'warning'),
    text: ({ attempt, known, rate, statedRate }) => {
      const split = `at a false-alarm rate of ${percent(rate)} instead of ${percent(statedRate)} so that trying again does not add up`
      return known
        ? `This code was judged for the ${ordinal(attempt)} time, ${split}.`
        : `The job was started for the ${ordinal(attempt)} time, and what it found before is not known here. It was judged ${split}.`
    },
    hint: ({ known }) =>
      known ? null : 'What is found is kept on the commit with `check: true` and a token that has `checks: write`.',
  },
  'found-before': {
    data: { benchmarks: severalShape },
    level: 'notice',
    text: ({ benchmarks }) =>
      `Found worse before, and still so, for this run does not show otherwise: ${quoted(benchmarks)}.`,
    hint: 'Measure longer (`time-budget`, `max-rounds`) to show that nothing is slower, or have it accepted.',
  },
  cleared: {
    data: { benchmarks: severalShape },
    level: 'notice',
    text: ({ benchmarks }) => `Found worse before, and shown now not to be: ${quoted(benchmarks)}.`,
  },
  'measured-by-fork': {
    data: {},
    level: 'warning',
    text: "Measured by the pull request's own workflow, which the fork can change: the numbers are its word.",
    hint: 'Measure it again from a branch of this repository where that matters.',
  },
  'base-of-fork': {
    data: { commit: text, branch: text, because: nullable(text) },
    level: 'warning',
    text: ({ commit, branch, because }) =>
      because === null
        ? `The fork says that it compared with ${commit.slice(0, 7)}, which is no commit of ${code(branch)}.`
        : `Whether ${commit.slice(0, 7)}, which the fork says it compared with, is of ${code(branch)} could not be seen: ${because}.`,
    hint: 'Look at what its workflow sets `base-ref` to.',
  },
  'rules-changed': {
    data: { changes: list(object({ key: text, from: text, to: text })), file: text },
    level: 'warning',
    text: ({ changes, file }) => {
      const shown = changes.map(({ key, from, to }) => `\`${key}\` from ${code(from)} to ${code(to)}`)
      return `This pull request changes what decides: ${shown.join('; ')} in ${file}. Here base's holds; head's will hold after the merge.`
    },
    hint: 'Review it as what it is: a change of the gate.',
  },
  'rule-without-match': {
    data: { rules: severalShape },
    level: 'warning',
    text: ({ rules }) => `No benchmark here matches the rule of ${quoted(rules, 80)}: it does nothing.`,
    hint: 'Correct its glob, or take it out of the configuration file.',
  },
  'same-key': {
    data: { key: text },
    level: 'warning',
    text: ({ key }) =>
      `Another job of this run has the key ${code(key)} too: of the two, one comment and one check are left, and neither result is used again.`,
    hint: 'Give each a `key` of its own, such as the value that tells the legs of a matrix apart.',
  },
  'label-expired': {
    data: { label: text },
    level: 'notice',
    text: ({ label }) => `The label \`${label}\` was set before the last push and does not count for this commit.`,
    hint: 'Take it off and set it again to accept this commit too.',
  },
  'command-wrong': {
    data: { by: text, written: text, because: literal('no-reason', 'glob-too-long') },
    level: 'notice',
    text: ({ by, written, because }) =>
      `${by} wrote \`${written.replaceAll('`', "'")}\`, which does not count: ${wrongCommandWords[because]}.`,
    hint: 'Write `/benchgate accept <benchmark> because <reason>`.',
  },
  'no-write-access': {
    data: { by: text },
    level: 'notice',
    text: ({ by }) => `${by} would accept this, but has no write access to this repository.`,
    hint: 'Somebody who has can do so.',
  },
  'fork-token': {
    data: { lacking: list(missingThing), whose: literal('fork', 'dependabot') },
    level: 'notice',
    text: ({ lacking, whose }) => `${noneOf(lacking)}: the token of ${tokens[whose]} may only read.`,
    hint: 'The step summary has the report.',
  },
  'missing-permission': {
    data: { lacking: list(missingThing), permissions: list(text) },
    level: 'notice',
    text: ({ lacking, permissions }) =>
      `${noneOf(lacking)}: the token lacks ${joined(permissions.map((permission) => `\`${permission}\``))}.`,
    hint: 'Add it to `permissions:` of the job. The step summary has the report.',
  },
  'github-failed': {
    data: { lacking: list(missingThing), because: list(text) },
    level: 'notice',
    text: ({ lacking, because }) => `${noneOf(lacking)}: ${joined(because)}.`,
    hint: 'The step summary has the report.',
  },
}

const tokens = { fork: 'a pull request from a fork', dependabot: 'a pull request by Dependabot' } as const

const things: Readonly<Record<MissingThing, string>> = {
  comment: 'comment',
  check: 'check',
  'check-but-status': 'check (but a commit status)',
  'further-annotations': 'further annotations',
  accept: 'way to accept',
  'earlier-results': 'look at earlier results of this commit',
  answer: 'answer',
  issue: 'issue',
}

/** `No comment and no check`. */
function noneOf(lacking: readonly MissingThing[]): string {
  const named = lacking.map((thing) => things[thing])
  return `No ${joined(named, 'and no')}`
}

function code(words: string): string {
  return `\`${words.replaceAll('`', "'")}\``
}

function quoted({ named, count: all }: Several, width = 40): string {
  return listed({ named: named.map((name) => code(visibleWithin(name, width))), count: all })
}
