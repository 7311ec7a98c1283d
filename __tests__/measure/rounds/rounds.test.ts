/** What launches alone may take, and what they tell of the machine, in rounds that are made up. */
import { expect, test } from 'vitest'
import { createDuet } from '../../../src/measure/duet/duet.ts'
import { createRounds } from '../../../src/measure/rounds/rounds.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import { type Launcher, LaunchTimedOut, OutOfTime, type WarmUp } from '../../../src/measure/source.ts'

/** A launcher of launches that take so many seconds, with the limits that it was given. */
function launcherOf(seconds: number) {
  const limits: number[] = []
  const launcher: Launcher = {
    focuses: true,
    async launch({ timeoutSeconds }) {
      limits.push(timeoutSeconds)
      if (seconds > timeoutSeconds) throw new LaunchTimedOut('too long')
      return { tool: 'x', launch: { benchmarks: [], seconds }, ignored: [] }
    },
  }
  return { launcher, limits }
}

test('what does not count keeps to the time that is left, and what counts to the limit of a launch', async () => {
  const { launcher, limits } = launcherOf(5)
  let left = 30
  const rounds = createRounds({ launcher, chance: chanceFrom(1), launchTimeoutSeconds: 60, secondsLeft: () => left })
  await rounds.warmUp(['a'])
  left = 4
  await rounds.measure(1, null)
  expect(limits).toEqual([30, 30, 60, 60])
  await expect(rounds.measure(0, ['a'])).rejects.toThrow(OutOfTime)
  left = 0
  await expect(rounds.warmUp()).rejects.toThrow(OutOfTime)
  expect(limits).toHaveLength(5)
})

test('a launch that hangs for as long as it may is no matter of the time that is left', async () => {
  const { launcher } = launcherOf(90)
  const rounds = createRounds({ launcher, chance: chanceFrom(1), launchTimeoutSeconds: 60, secondsLeft: () => 80 })
  await expect(rounds.warmUp()).rejects.toThrow(LaunchTimedOut)
})

test('duet is refused by what the sides asked of the machine when they were warmed up, however long ago', async () => {
  const row = { name: 'a', status: 'ok', metrics: [] } as const
  const known: WarmUp = {
    tool: 'x',
    base: { benchmarks: [row] },
    head: { benchmarks: [row] },
    pairSeconds: 1,
    ignored: [],
  }
  const { launcher } = launcherOf(1)
  const source = {
    ...createRounds({ launcher, chance: chanceFrom(1), launchTimeoutSeconds: 9 }),
    warmUp: async () => known,
  }
  const duet = createDuet({
    launcher,
    rounds: { ...source, load: () => ({ processors: 3, waiting: 0 }) },
    affinity: { processors: [0], pin: (command) => command },
    environment: {},
    chance: chanceFrom(1),
    clock: { now: () => performance.now() / 1000, date: () => new Date(0) },
    launchTimeoutSeconds: 9,
    fairClock: { code: 'error-not-measured', tool: 'x' },
    temporary: '.',
  })
  await expect(duet.warmUp()).rejects.toThrow(/keeps 3\.0 processors busy/)
})
