import { expect, test } from 'vitest'
import { watchMeasuring } from '../../src/app/watch.ts'

/** A screen that keeps what it is told, and a clock that the test moves. */
function stage(interactive: boolean) {
  let seconds = 0
  const said: string[] = []
  const shown: (string | null)[] = []
  const screen = {
    interactive,
    width: 80,
    show: (text: string | null) => shown.push(text),
    say: (text: string) => said.push(text),
  }
  const watcher = watchMeasuring(screen, { now: () => seconds, date: () => new Date(0) })
  const round = (number: number) =>
    watcher.tell({ kind: 'round', round: number, of: 30, secondsLeft: 90, benchmarks: 8, decided: 2 })
  return { watcher, said, shown, round, wait: (time: number) => (seconds += time) }
}

const planned = {
  kind: 'planned',
  pairing: 'rounds',
  rounds: 30,
  fits: 30,
  wanted: 30,
  budgetSeconds: 900,
  pairSeconds: 4,
  looks: [8, 30],
  benchmarks: 8,
} as const

test('without a terminal: plain lines, the plan first, then not more than one in fifteen seconds', () => {
  const { watcher, said, shown, round, wait } = stage(false)
  watcher.tell({ kind: 'set-up', side: 'base', command: 'npm ci\nnpm run build' })
  watcher.tell({ kind: 'warm-up', pairing: 'rounds' })
  watcher.tell(planned)
  for (let i = 1; i <= 8; i++) {
    round(i)
    wait(4)
  }
  watcher.tell({ kind: 'look', round: 8, undecided: 3, done: false })
  expect(said).toEqual([
    'Setting up base: npm ci …',
    'warming up',
    '8 benchmarks: at most 30 rounds (2 min), looked at after 8, 30',
    'measuring · round 4 of 30 · 2 of 8 decided · at most 1 min 30 s left',
    'measuring · round 8 of 30 · 5 of 8 decided · at most 1 min 30 s left',
  ])
  expect(shown).toEqual([])
})

test('on a terminal: one line, redrawn, gone at the end', () => {
  const { watcher, said, shown, round } = stage(true)
  watcher.tell({ kind: 'warm-up', pairing: 'rounds' })
  watcher.tell(planned)
  round(3)
  watcher.tell({ kind: 'ended', ended: 'decided', rounds: 8, seconds: 30 })
  watcher.stop()
  expect(said).toEqual(['8 benchmarks: at most 30 rounds (2 min), looked at after 8, 30'])
  expect(shown[1]).toMatch(/^measuring · round 2 of 30/)
  expect(shown.at(-1)).toBeNull()
})

test('what fits and what that is good for is said before it is measured', () => {
  const { watcher, said } = stage(false)
  watcher.tell({ ...planned, rounds: 12, fits: 12, pairSeconds: 70, looks: [8, 12] })
  watcher.tell({
    kind: 'forecast',
    forecast: {
      from: 4,
      rounds: 12,
      secondsPerRound: 70,
      detectable: 0.031,
      worst: { benchmark: 'par\u001bse', detectable: 0.12 },
      short: [
        { benchmark: 'wild', threshold: 0.05, rounds: null, seconds: null },
        { benchmark: 'par\u001bse', threshold: 0.05, rounds: 60, seconds: 4_680 },
        { benchmark: 'a', threshold: 0.02, rounds: 20, seconds: 1_620 },
        { benchmark: 'b', threshold: 0.02, rounds: 19, seconds: 1_560 },
      ],
    },
  })
  expect(said).toEqual([
    '8 benchmarks: at most 12 rounds (14 min), looked at after 8, 12; no more of 30 fit in the time budget of 15 min, at 1 min 10 s each',
    'by the scatter of 4 pairs, 12 rounds can show a change of about 3.1 %, at worst 12 % (par\\x1bse)',
    '12 rounds will hardly decide 4 benchmarks, least of all wild against its threshold of 5 %: no number of rounds in reason would',
  ])
})

test('after the last round no time is left, and what was given up is not decided', () => {
  const { watcher, said } = stage(false)
  watcher.tell({ ...planned, rounds: 12, fits: 12, benchmarks: 10, looks: [8, 12] })
  watcher.tell({ kind: 'round', round: 12, of: 12, secondsLeft: 15, benchmarks: 10, decided: 4 })
  watcher.tell({ kind: 'look', round: 12, undecided: 6, done: true })
  expect(said.at(-1)).toBe('confirming suspects · round 12 of 12 · 4 of 10 decided')
})

test('where undecided benchmarks alone may be measured for longer, it says how many rounds fit over all of them', () => {
  const { watcher, said } = stage(false)
  watcher.tell({ ...planned, rounds: 18, fits: 12, pairSeconds: 70, looks: [8, 18] })
  expect(said).toEqual([
    '8 benchmarks: at most 18 rounds (14 min), looked at after 8, 18; 12 over the whole suite fit in the time budget of 15 min, at 1 min 10 s each',
  ])
})
