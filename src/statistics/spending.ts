/** Group-sequential testing: how small a p-value must be at each of several planned looks, so that the chance of
 *  ever crossing without an effect is alpha. Lan and DeMets (Biometrika 70, 1983): an increasing function says how
 *  much of alpha may be spent by each share of the information; the boundary follows from the law of Brownian
 *  motion at the looks, integrated as by Armitage, McPherson and Rowe (JRSS A 132, 1969). */
import { normalCdf, normalDensity, normalQuantile } from './normal.ts'

/** `pocock`: alpha · ln(1 + (e − 1)t), nearly even levels, stops early.
 *  `obrien-fleming`: 2 − 2Φ(z_{1 − alpha/4} / √t) on either side, hardly anything early, almost all of alpha at
 *  the end. Both as in gsDesign (sfLDPocock, sfLDOF) and ldbounds for two symmetric sides of alpha/2.
 *  `square`: alpha · t², between the two (sfPower with exponent 2; Kim and DeMets, Biometrika 74, 1987). */
export type Spending = 'pocock' | 'obrien-fleming' | 'square'

/** How much of `alpha` may be spent by the share `t` of the information, 0 ≤ t ≤ 1. */
export function spent(t: number, alpha: number, spending: Spending = 'pocock'): number {
  if (t <= 0) return 0
  const share = Math.min(1, t)
  if (spending === 'square') return alpha * share ** 2
  if (spending === 'pocock') return alpha * Math.log1p((Math.E - 1) * share)
  return 4 * normalCdf(normalQuantile(alpha / 4) / Math.sqrt(share))
}

/** Two-sided nominal level of each look. `looks` are the rounds (or any information) at which to look, rising;
 *  `total` those of the full plan, by default the last look. A plan cut short keeps its `total`: its levels are
 *  then the same as if it had gone on. The p-value at look j is compared with level j, the interval at look j has
 *  confidence 1 − level j; all of them hold at once with probability 1 − `alpha`.
 *  @throws RangeError for looks that do not rise from above 0 to at most `total`, or alpha outside (0, 1). */
export function nominalLevels(
  looks: readonly number[],
  alpha: number,
  total: number = looks.at(-1) ?? 1,
  spending: Spending = 'pocock',
): number[] {
  check(looks, alpha, total)
  const levels: number[] = []
  let density: Density | undefined
  let before = 0
  for (const look of looks) {
    const t = look / total
    // Rounding must not let an increment become negative at adjacent looks.
    const increment = Math.max(0, spent(t, alpha, spending) - spent(before, alpha, spending))
    const step = Math.sqrt(t - before)
    const edge = density === undefined ? firstEdge(increment, step) : findEdge(density, increment, step)
    levels.push(2 * normalCdf(-edge / Math.sqrt(t)))
    density = propagate(density, edge, step, t)
    before = t
  }
  return levels
}

/** The probability that a Brownian path first leaves ±edge at each look, for edges given as two-sided nominal
 *  levels: the inverse of `nominalLevels`, and the check of any other rule for repeated looks. */
export function crossingProbabilities(looks: readonly number[], levels: readonly number[]): number[] {
  check(looks, 0.5, looks.at(-1) ?? 1)
  const total = looks.at(-1)!
  let density: Density | undefined
  let before = 0
  return looks.map((look, i) => {
    const t = look / total
    const step = Math.sqrt(t - before)
    const edge = -normalQuantile(levels[i]! / 2) * Math.sqrt(t)
    const crossed = density === undefined ? 2 * normalCdf(-edge / step) : crossing(density, edge, step)
    density = propagate(density, edge, step, t)
    before = t
    return crossed
  })
}

/** A p-value over all looks so far, from the p-value of each look and the nominal level of each look of the plan:
 *  min_j p_j · Σ levels / level_j, at most 1. Valid at every level by the union bound; see `createSequentialP`
 *  for the sharper one. */
export function sequentialP(p: readonly number[], levels: readonly number[]): number {
  if (p.length > levels.length) throw new RangeError(`sequentialP: ${p.length} p-values for ${levels.length} looks`)
  const all = levels.reduce((sum, level) => sum + level, 0)
  return p.reduce((least, value, j) => Math.min(least, (value * all) / levels[j]!), 1)
}

/** Prepares a plan's sequential p-value: the smallest alpha at which the plan would have stopped by now (Liu and
 *  Anderson, Statist. Sinica 18, 2008). Sharper than the union bound since it knows how the looks depend on each
 *  other. The levels are integrated once on a grid of alpha and interpolated in logarithms. */
export function createSequentialP(
  looks: readonly number[],
  total: number = looks.at(-1) ?? 1,
  spending: Spending = 'pocock',
): (p: readonly number[]) => number {
  const alphas = [1e-10, 1e-8, 1e-6, 1e-5, 1e-4, 1e-3, 0.003, 0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9]
  const table = alphas.map((alpha) => nominalLevels(looks, alpha, total, spending))
  return (p) => {
    if (p.length > looks.length) throw new RangeError(`sequential p: ${p.length} p-values for ${looks.length} looks`)
    return p.reduce((least, value, j) => Math.min(least, overall(value, j, alphas, table)), 1)
  }
}

/** The alpha whose level at look `j` is `p`, by interpolation; linear below the grid, 1 above it. */
function overall(p: number, j: number, alphas: readonly number[], table: readonly number[][]): number {
  const level = (i: number) => table[i]![j]!
  if (p <= 0) return 0
  const last = alphas.length - 1
  if (p > level(last)) return 1
  if (p <= level(0)) return (alphas[0]! * p) / level(0)
  let i = 1
  while (level(i) < p) i++
  const share = Math.log(p / level(i - 1)) / Math.log(level(i) / level(i - 1))
  return alphas[i - 1]! * (alphas[i]! / alphas[i - 1]!) ** share
}

/** The density of a path that has not left its edges, at nodes of the right half (it is even), with weights that
 *  include the mirror image's share. */
interface Density {
  readonly nodes: Float64Array
  readonly weights: Float64Array
}

/** Beyond this many standard deviations nothing is left to integrate. */
const farOut = 8.5

function firstEdge(increment: number, step: number): number {
  return increment > 0 ? -normalQuantile(increment / 2) * step : Number.POSITIVE_INFINITY
}

/** The edge that lets exactly `increment` out at this look: Newton's steps on the logarithm inside a bracket. */
function findEdge(density: Density, increment: number, step: number): number {
  let low = 0
  let high = farOut * 4
  if (increment <= crossing(density, high, step)) return Number.POSITIVE_INFINITY
  let edge = 2.5
  for (let i = 0; i < 100 && high - low > 1e-13; i++) {
    const reached = crossing(density, edge, step)
    if (reached > increment) low = edge
    else high = edge
    const slope = crossingSlope(density, edge, step) / reached
    const next = edge + Math.log(reached / increment) / slope
    if (Math.abs(next - edge) < 1e-14 * edge) return next
    edge = next > low && next < high ? next : (low + high) / 2
  }
  return edge
}

/** How fast `crossing` falls as the edge moves outwards. */
function crossingSlope({ nodes, weights }: Density, edge: number, step: number): number {
  let sum = 0
  for (let i = 0; i < nodes.length; i++) {
    sum += weights[i]! * (normalDensity((nodes[i]! - edge) / step) + normalDensity((nodes[i]! + edge) / step))
  }
  return sum / step
}

/** P(|path| > edge at the next look, not before). */
function crossing({ nodes, weights }: Density, edge: number, step: number): number {
  let sum = 0
  for (let i = 0; i < nodes.length; i++) {
    sum += weights[i]! * (normalCdf((nodes[i]! - edge) / step) + normalCdf((-nodes[i]! - edge) / step))
  }
  return sum
}

/** The density after the next look. Panels are at most one kernel deviation wide, so that ten-point
 *  Gauss–Legendre is exact to about 1e-12. */
function propagate(from: Density | undefined, edge: number, step: number, t: number): Density {
  const end = Math.min(edge, farOut * Math.sqrt(t))
  const { nodes, weights } = panels(end, Math.max(4, Math.ceil(end / step)))
  const values = nodes.map((y) => {
    if (from === undefined) return (2 * normalDensity(y / step)) / step
    let sum = 0
    for (let i = 0; i < from.nodes.length; i++) {
      const x = from.nodes[i]!
      sum += from.weights[i]! * (normalDensity((y - x) / step) + normalDensity((y + x) / step))
    }
    return sum / step
  })
  return { nodes, weights: weights.map((weight, i) => weight * values[i]!) }
}

/** Nodes and weights of composite Gauss–Legendre integration over [0, end]. */
function panels(end: number, count: number): Density {
  const nodes = new Float64Array(count * 10)
  const weights = new Float64Array(count * 10)
  const half = end / count / 2
  for (let panel = 0; panel < count; panel++) {
    const centre = (2 * panel + 1) * half
    for (let i = 0; i < 10; i++) {
      const side = i % 2 === 0 ? 1 : -1
      nodes[panel * 10 + i] = centre + side * half * legendreNodes[i >> 1]!
      weights[panel * 10 + i] = half * legendreWeights[i >> 1]!
    }
  }
  return { nodes, weights }
}

// Gauss–Legendre, ten points: positive nodes and their weights (Abramowitz and Stegun, table 25.4).
const legendreNodes = [
  0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
]
const legendreWeights = [
  0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814,
]

function check(looks: readonly number[], alpha: number, total: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha ${alpha} is outside (0, 1)`)
  if (looks.length === 0) throw new RangeError('a plan needs at least one look')
  looks.forEach((look, i) => {
    const before = looks[i - 1] ?? 0
    if (!(look > before && look <= total)) {
      throw new RangeError(`looks must rise from above 0 to at most ${total}, got ${looks.join(', ')}`)
    }
  })
}
