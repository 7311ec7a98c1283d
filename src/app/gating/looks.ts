/** When the numbers are looked at, fixed before the first of them is seen. */

/** More looks let an obvious case end earlier, but each costs certainty at all others; five cost almost nothing. */
const mostLooks = 5

/** Total rounds at each look, rising: the first at `minRounds`, the last at `rounds`, equal steps on a
 *  logarithmic scale between, since certainty grows with the square root of the rounds.
 *  @param atOnce rounds that are measured at the same time: all looks but the last come after whole groups of them. */
export function planLooks(minRounds: number, rounds: number, atOnce = 1): number[] {
  if (rounds <= minRounds) return [rounds]
  const steps = mostLooks - 1
  const looks = Array.from({ length: mostLooks }, (_, i) =>
    Math.floor(minRounds * (rounds / minRounds) ** (i / steps) + 1e-9),
  )
  const whole = looks.slice(0, -1).map((look) => Math.min(rounds, atOnce * Math.ceil(look / atOnce)))
  return [...new Set([...whole, rounds])].sort((a, b) => a - b)
}
