/** Sentences about a history, for the page, the feed and the terminal. Numbers and names are handed in; names stay
 *  foreign text that the view escapes. Shared by the page's script. */

import type { Certainty, LevelChange, SeriesDrift } from '../history/analyse.ts'
import type { HistoryNote, UnreadFile } from '../history/suite-history.ts'
import { percent } from '../model/percent.ts'
import { counted } from '../report/numbers.ts'
import { visibleWithin } from '../report/visible.ts'

interface Kind {
  readonly metric: string
  readonly unit: string
}

/** `12.3 % slower`, `3.1 % less`, `larger, from zero`. */
export function changeWords(
  { metric, unit }: Kind,
  change: number | null,
  direction: LevelChange['direction'],
): string {
  const speed = metric === 'time' || metric === 'throughput' || unit === 's' || unit === '1/s' || unit === 'B/s'
  if (direction === 'other') return change === null ? 'changed' : `${sizeWords(change)} ${change > 0 ? 'more' : 'less'}`
  const word = direction === 'worse' ? (speed ? 'slower' : 'worse') : speed ? 'faster' : 'better'
  return change === null ? `${word}, from or to zero` : `${sizeWords(change)} ${word}`
}

/** From tenfold on, per cents say little. */
function sizeWords(change: number): string {
  return change >= 9.995 ? `${Number((1 + change).toPrecision(3))} times` : percent(change)
}

/** A shape that says the same as the words, for eyes that do not tell colours. */
export function shapeOf(direction: LevelChange['direction']): string {
  return direction === 'worse' ? '▲' : direction === 'better' ? '▼' : '◆'
}

export function certaintyWords(certainty: Certainty, since: number): string {
  const words: Readonly<Record<Certainty, string>> = {
    exact: 'an exact counter',
    certain: 'certain',
    sure: 'sure',
    early: `still early: ${counted(since, 'run')} since`,
    machine: 'may be the machine, which changed at the same time',
    'same-commit': 'not the code: the same commit was measured before and after',
  }
  return words[certainty]
}

export function shortCommit(commit: string): string {
  return commit.slice(0, 9)
}

/** `near 0123abcd`, with how far from it the change may lie: never more exact than the data. */
export function whereWords(change: Pick<LevelChange, 'run' | 'after' | 'by'>, commits: readonly string[]): string {
  const near = `near ${shortCommit(commits[change.run]!)}`
  const runs = change.by - change.after
  if (runs <= 1) return near
  return `${near} (after ${shortCommit(commits[change.after]!)}, by ${shortCommit(commits[change.by]!)}: ${counted(runs, 'run')})`
}

export function driftWords(kind: Kind, { change, direction, from, to }: SeriesDrift): string {
  return `${changeWords(kind, change, direction)} little by little, over ${counted(to - from + 1, 'run')}`
}

export function noteWords(note: HistoryNote): string {
  const name = (text: string) => visibleWithin(text, 120)
  switch (note.code) {
    case 'clock':
      return `The clock of ${counted(note.runs, 'run')} was wrong (such as that of ${shortCommit(note.example)}): runs are shown in the order of their commits.`
    case 'off-line':
      return `${counted(note.runs, 'run')} ${note.runs === 1 ? 'is' : 'are'} of commits that the default branch does not have (such as ${shortCommit(note.example)}): its history was rewritten, or they were pushed elsewhere. They are placed by their time.`
    case 'pull-requests':
      return `${counted(note.runs, 'stored run')} of pull requests ${note.runs === 1 ? 'is' : 'are'} not shown: the code was not reviewed yet.`
    case 'units':
      return `${name(note.name)} (${name(note.metric)}) was stored in ${note.units.length} units, ${note.units.map(name).join(' and ')}: they are shown apart. A rule in \`renames\` can join them.`
    case 'join-conflict':
      return `${name(note.from)} and ${name(note.to)}, which a rule joins, both have a number in ${counted(note.runs, 'run')}: the one of ${name(note.to)} is shown.`
    case 'rule-idle':
      return note.because === 'no-run'
        ? `${note.rule} names a day or a commit that no stored run has: it does nothing.`
        : `${note.rule} fits no benchmark: it does nothing.`
  }
}

export function unreadWords({ file, because }: UnreadFile): string {
  return `${visibleWithin(file, 200)} could not be read and is not shown: ${visibleWithin(because, 400)}`
}

/** `2026-01-31`, whatever a clock said. @param time Unix seconds. */
export function dayOf(time: number | undefined): string {
  const date = new Date((time ?? Number.NaN) * 1000)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
