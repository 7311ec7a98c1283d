/** A robust standard deviation that keeps four fifths of the efficiency of the plain one. */
import { checkSample, selectInPlace } from './robust.ts'

/** Qn of Rousseeuw and Croux (JASA 88, 1993): the h-over-2-th smallest distance between two values,
 *  h = ⌊n/2⌋ + 1, scaled to the standard deviation of normal values, with their small-sample factors.
 *  Half of the values may be wild. At least two values; O(n²). */
export function qn(values: ArrayLike<number>): number {
  checkSample(values, 'qn', 2)
  const n = values.length
  const distances = new Float64Array((n * (n - 1)) / 2)
  let at = 0
  for (let i = 1; i < n; i++) for (let j = 0; j < i; j++) distances[at++] = Math.abs(values[i]! - values[j]!)
  const h = Math.floor(n / 2) + 1
  return 2.21914446598508 * smallSampleFactor(n) * selectInPlace(distances, (h * (h - 1)) / 2 - 1)
}

/** Croux and Rousseeuw, Time-efficient algorithms for two highly robust estimators of scale, COMPSTAT 1992. */
function smallSampleFactor(n: number): number {
  const few = [0.399, 0.994, 0.512, 0.844, 0.611, 0.857, 0.669, 0.872]
  return few[n - 2] ?? (n % 2 === 1 ? n / (n + 1.4) : n / (n + 3.8))
}
