/** One line that says how far measuring is. Pure: the terminal decides how often to show it. */

import { durationText } from '../../model/duration.ts'
import { counted } from '../numbers.ts'
import { cutMiddle } from '../visible.ts'

export interface ProgressLine {
  readonly phase: 'setup' | 'warm-up' | 'pilot' | 'screen' | 'confirm'
  /** Rounds finished, and the most there will be. */
  readonly round: number
  readonly rounds: number
  /** Until the time budget or the last round, whichever is first; null while unknown. */
  readonly secondsLeft: number | null
  /** Benchmarks decided, of how many; total 0 while unknown. */
  readonly decided: number
  readonly total: number
}

const phases: Readonly<Record<ProgressLine['phase'], string>> = {
  setup: 'setting up',
  'warm-up': 'warming up',
  pilot: 'choosing a pairing',
  screen: 'measuring',
  confirm: 'confirming suspects',
}

/** One line of plain text without a newline: `measuring · round 7 of 30 · 12 of 42 decided · at most 3 min left`. */
export function progressLine(progress: ProgressLine, width = 80): string {
  const { phase, round, rounds, decided, total, secondsLeft } = progress
  const measuring = phase === 'screen' || phase === 'confirm'
  const parts = [
    phases[phase],
    ...(measuring ? [`round ${round} of ${rounds}`] : []),
    ...(total > 0 ? [measuring ? `${decided} of ${total} decided` : counted(total, 'benchmark')] : []),
    ...(secondsLeft === null ? [] : [leftText(secondsLeft)]),
  ]
  return cutMiddle(parts.join(' · '), width)
}

/** Coarse on purpose: seconds that jump about are worse than none. */
function leftText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'no end known'
  if (seconds < 1) return 'nearly done'
  const step = seconds < 60 ? 5 : seconds < 600 ? 30 : 60
  return `at most ${durationText(Math.max(step, Math.ceil(seconds / step) * step))} left`
}
