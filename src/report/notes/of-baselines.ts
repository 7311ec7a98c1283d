/** Notes on stored baselines: which were used, and which were not. */

import type { NoteOfBaselines } from '../../model/note.ts'
import { percent } from '../../model/percent.ts'
import { count, flag, list, notNegative, object, text } from '../json/shape.ts'
import { counted, wholeText } from '../numbers.ts'
import { listed, type NoteEntries, severalShape, shortCommit } from './entry.ts'
import {
  artifactRefusalShape,
  artifactRefusalWords,
  differencesShape,
  differencesText,
  noBaselineShape,
  noBaselineWords,
} from './why-no-baseline.ts'

export const notesOfBaselines: NoteEntries<NoteOfBaselines> = {
  'baseline-not-used': {
    data: { source: text, because: noBaselineShape },
    level: 'warning',
    text: ({ source, because }) => `Baseline \`${source}\` was not used: ${noBaselineWords(because)}.`,
  },
  'history-cut': {
    data: { benchmarks: count, named: list(object({ benchmark: text, runs: count })) },
    level: 'notice',
    text: ({ benchmarks, named }) => {
      const names = named.map(({ benchmark, runs }) => `${benchmark} (${counted(runs, 'run')})`)
      return `The stored history changed its level. Runs before the change were left out: ${listed({ named: names, count: benchmarks })}.`
    },
  },
  'stored-width': {
    data: { detectable: notNegative },
    level: 'notice',
    text: ({ detectable }) => `Against stored runs, a typical benchmark shows changes from ${percent(detectable)} on.`,
    hint: '`baseline: paired` finds much smaller ones.',
  },
  'stored-baseline': {
    data: { commit: text, steps: count, base: text, where: text },
    level: 'notice',
    text: ({ commit, steps, base, where }) => {
      const place = steps === 0 ? `is ${base} itself` : `is ${counted(steps, 'commit')} before ${base}`
      return `The nearest stored run ${where} ${place}: ${shortCommit(commit)}.`
    },
  },
  'other-machine': {
    data: { runs: count, leftOut: flag, machines: list(text), here: text },
    level: ({ leftOut }) => (leftOut ? 'notice' : 'warning'),
    text: ({ runs, leftOut, machines, here }) => {
      const fate = leftOut ? 'left out' : 'shown, but nothing is decided by them'
      return `${counted(runs, 'stored run')} of another machine ${fate}: ${machines.join('; ')}. This machine: ${here}.`
    },
    hint: '`baseline: branch, paired` measures both sides here where stored runs do not do.',
  },
  'other-suite': {
    data: { runs: count, differences: differencesShape },
    level: 'notice',
    text: ({ runs, differences }) => `${noBaselineWords({ code: 'runs-of-other-suite', runs, differences })}.`,
  },
  'stored-counts': {
    data: { machine: text, differences: differencesShape },
    level: 'notice',
    text: ({ machine, differences }) =>
      differences.length === 0
        ? `Counts were compared exactly with those of ${machine}: system, image and runtime are the same, and counts do not depend on the processor.`
        : `Counts were not compared with the nearest stored run, which differs in ${differencesText(differences)}.`,
  },
  'surroundings-changed': {
    data: { differences: differencesShape },
    level: 'warning',
    text: (note) =>
      `The nearest stored run differs in ${differencesText(note.differences)}. It is compared all the same.`,
  },
  'untrusted-record': {
    data: { artifact: text, commit: text, because: artifactRefusalShape },
    level: 'warning',
    text: ({ artifact, commit, because }) =>
      `The artifact ${artifact} of ${shortCommit(commit)} is no baseline: ${artifactRefusalWords(because)}.`,
  },
  'runs-of-pull-requests': {
    data: { runs: severalShape },
    level: 'warning',
    text: ({ runs }) =>
      runs.count === 1
        ? `The stored run ${listed(runs)} was measured for a pull request and is no baseline.`
        : `${runs.count} stored runs were measured for pull requests and are no baseline: ${listed(runs)}.`,
    hint: 'Store runs of pushes only (`store: auto`).',
  },
  'clock-skew': {
    data: { run: text, commit: text, day: text },
    level: 'notice',
    text: ({ run, commit, day }) =>
      `The stored run ${run} of ${shortCommit(commit)} is dated ${day}, which is still to come: a clock was wrong. Runs are ordered by their commits, so nothing depends on it.`,
  },
  'unrelated-files': {
    data: { branch: text, files: severalShape },
    level: 'notice',
    text: ({ branch, files }) => `Files on ${branch} that are no stored runs were left alone: ${listed(files)}.`,
  },
  'artifacts-left-out': {
    data: { artifact: text, kinds: list(object({ count, because: artifactRefusalShape })) },
    level: 'notice',
    text: ({ artifact, kinds }) => {
      const counts = kinds.map((kind) => `${wholeText(kind.count)} ${artifactRefusalWords(kind.because)}`)
      return `Artifacts ${artifact} that are no baseline were left out: ${counts.join(', ')}.`
    },
  },
}
