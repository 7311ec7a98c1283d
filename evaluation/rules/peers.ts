/** The rules of other tools, from their documented formulas. */

import { createRandom } from '../../src/statistics/random.ts'
import { rankSumTest } from '../../src/statistics/rank-sum.ts'
import { mean, median, quantile, variance } from '../../src/statistics/robust.ts'
import { studentCdf, studentQuantile, studentTwoSided } from '../../src/statistics/student.ts'
import type { Launches, PeerRule } from './rule.ts'

const never = Number.NEGATIVE_INFINITY

function pooled(launches: Launches): number[] {
  return launches.flatMap((samples) => [...samples])
}

function launchMeans(launches: Launches): number[] {
  return launches.map((samples) => mean(samples))
}

/** How far above its limit a p-value lies, as a score that rises: −log₁₀ p where head is slower. */
function significance(p: number, slower: boolean): number {
  return slower ? -Math.log10(Math.max(p, 1e-300)) : never
}

const atFivePercent = -Math.log10(0.05)

/** One number a side: the mean over all that was measured, as one long launch would give it. */
const ratioRule = (name: string, source: string, limit: number, standard: string): PeerRule => ({
  name,
  source,
  knob: 'ratio − 1',
  limit,
  standard,
  score: (base, head) => mean(pooled(head)) / mean(pooled(base)) - 1,
})

const thresholds = [1.1, 1.5, 2].map((alert) => {
  const percent = `${Math.round(alert * 100)} %`
  const name = `github-action-benchmark ${percent}`
  return ratioRule(name, 'alert-threshold: current / previous value', alert - 1, percent)
})

/** Median against the baseline, fail at 20 %. */
const perfgate: PeerRule = {
  name: 'perfgate',
  source: 'perfgate.toml: median over median, threshold 0.20',
  knob: 'ratio − 1',
  limit: 0.2,
  standard: '20 %',
  score: (base, head) => median(pooled(head)) / median(pooled(base)) - 1,
}

const benchstatIterations: PeerRule = {
  name: 'benchstat, iterations of one process',
  source: 'benchmath/anone.go: Mann–Whitney U at .05 on -count values',
  knob: '−log₁₀ p',
  limit: atFivePercent,
  standard: 'p < .05',
  score: (base, head) => benchstat(base[0]!, head[0]!),
}

const benchstatProcesses: PeerRule = {
  ...benchstatIterations,
  name: 'benchstat, one value per process',
  score: (base, head) => benchstat(launchMeans(base), launchMeans(head)),
}

export function benchstat(base: ArrayLike<number>, head: ArrayLike<number>): number {
  return significance(rankSumTest(head, base).p, median(head) > median(base))
}

/** Round-robin, one value per launch; looks after the first samples and then after every tenth of them
 *  until the interval of the relative difference excludes zero (`auto-sample-conditions`). It starts with 50
 *  and goes on in tens; here it starts with half of what the time allows, and goes on in tenths of it. */
const tachometer: PeerRule = {
  name: 'google/tachometer',
  source: 'src/stats.ts, src/runner.ts: 95 % interval of the relative difference, looked at until it excludes 0 %',
  knob: 'low end of the interval',
  limit: 0,
  standard: '0 %',
  score(base, head) {
    const [a, b] = [launchMeans(base), launchMeans(head)]
    let best = never
    const step = Math.max(1, Math.round(a.length / 10))
    for (let n = Math.max(3, Math.round(a.length / 2)); n <= a.length; n += step) {
      best = Math.max(best, tachometerLow(a.slice(0, n), b.slice(0, n)))
    }
    return best
  },
}

export function tachometerLow(a: readonly number[], b: readonly number[]): number {
  const [before, after] = [mean(a), mean(b)]
  const n = a.length
  const error = Math.sqrt((variance(a) / n) * after ** 2 + (variance(b) / n) * before ** 2) / before ** 2
  return (after - before) / before - studentQuantile(0.975, n - 1) * error
}

/** Welch's t against a bootstrap of the pooled samples, and the bootstrap interval of the ratio of means
 *  beyond the noise threshold. One process a side; 400 resamples instead of 100 000. */
const criterion: PeerRule = {
  name: 'criterion',
  source: 'analysis/compare.rs: bootstrapped Welch t at .05 and 95 % interval beyond noise_threshold',
  knob: 'noise threshold',
  limit: 0.01,
  standard: '1 %',
  score: (base, head) => criterionLow(base[0]!, head[0]!),
}

const resamples = 400

function criterionLow(base: Float64Array, head: Float64Array): number {
  const observed = welch(base, head)
  // Only a slowdown is scored, and resampling is what takes the time.
  if (!(observed > 0)) return never
  const random = createRandom('criterion')
  const all = Float64Array.from([...base, ...head])
  const draw = (from: Float64Array, into: Float64Array) => into.map(() => from[random.integer(from.length)]!)
  let beyond = 0
  const ratios: number[] = []
  for (let i = 0; i < resamples; i++) {
    if (Math.abs(welch(draw(all, base), draw(all, head))) > Math.abs(observed)) beyond++
    ratios.push(mean(draw(head, head)) / mean(draw(base, base)) - 1)
  }
  return beyond / resamples < 0.05 ? quantile(ratios, 0.025) : never
}

function welch(base: ArrayLike<number>, head: ArrayLike<number>): number {
  const error = Math.sqrt(variance(base) / base.length + variance(head) / head.length)
  const difference = mean(head) - mean(base)
  return difference === 0 ? 0 : difference / error
}

const asv: PeerRule = {
  name: 'asv continuous',
  source: '_stats.py: Mann–Whitney U at .002 over the samples of all rounds, and ratio of medians above factor',
  knob: 'factor − 1',
  limit: 0.1,
  standard: 'factor 1.1',
  score(base, head) {
    const [a, b] = [pooled(base), pooled(head)]
    return rankSumTest(b, a).p < 0.002 ? median(b) / median(a) - 1 : never
  },
}

const pyperf: PeerRule = {
  name: 'pyperf compare_to',
  source: '_utils.py: Student t with pooled variance at 95 % over all values of all processes; --min-speed',
  knob: 'min-speed',
  limit: 0,
  standard: '0 %',
  score(base, head) {
    const [a, b] = [pooled(base), pooled(head)]
    return pyperfSignificant(a, b) ? mean(b) / mean(a) - 1 : never
  },
}

export function pyperfSignificant(a: readonly number[], b: readonly number[]): boolean {
  const df = a.length + b.length - 2
  const spread = ((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / df
  const t = (mean(a) - mean(b)) / Math.sqrt(spread * (1 / a.length + 1 / b.length))
  return studentTwoSided(t, df) <= 0.05
}

/** One new value, the last launch of head, against the history of base. */
const bencherPercentage: PeerRule = {
  name: 'Bencher percentage',
  source: 'bencher_boundary: above mean · (1 + boundary)',
  knob: 'boundary',
  limit: 0.25,
  standard: '25 %',
  score: (base, head) => mean(head.at(-1)!) / mean(launchMeans(base)) - 1,
}

const bencherT: PeerRule = {
  name: 'Bencher t-test',
  source: 'bencher_boundary: above mean + t · sd · √(1 + 1/n)',
  knob: '−log₁₀ of the upper tail',
  limit: 2,
  standard: '.99',
  score(base, head) {
    const history = launchMeans(base)
    const n = history.length
    const t = (mean(head.at(-1)!) - mean(history)) / Math.sqrt(variance(history) * (1 + 1 / n))
    return t > 0 ? -Math.log10(Math.max(1e-300, studentCdf(-t, n - 1))) : never
  },
}

/** Three interleaved passes, as its examples do. */
const tachometerJulia: PeerRule = {
  name: 'Tachometer.jl',
  source: 'src/judge.jl: minimum beyond the tolerance in every pass',
  knob: 'time-tolerance',
  limit: 0.05,
  standard: '5 %',
  score(base, head) {
    const passes = Math.min(3, base.length)
    const bounds = Array.from({ length: passes + 1 }, (_, i) => Math.round((i * base.length) / passes))
    const least = (side: Launches, pass: number) => Math.min(...pooled(side.slice(bounds[pass], bounds[pass + 1])))
    return Math.min(...Array.from({ length: passes }, (_, pass) => least(head, pass) / least(base, pass) - 1))
  },
}

export const peers: readonly PeerRule[] = [
  ...thresholds,
  perfgate,
  benchstatIterations,
  benchstatProcesses,
  tachometer,
  criterion,
  asv,
  pyperf,
  bencherPercentage,
  bencherT,
  tachometerJulia,
]
