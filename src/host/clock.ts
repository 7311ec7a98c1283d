/** The time, as a port: tests hand in a clock of their own. */

export interface Clock {
  /** Monotonic seconds from an arbitrary zero. */
  now(): number
  /** Wall clock, for what is written down. */
  date(): Date
}

export const systemClock: Clock = {
  now: () => performance.now() / 1000,
  date: () => new Date(),
}
