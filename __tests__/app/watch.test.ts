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
