import { expect, test } from 'vitest'
import { changePoints, lastLevelStart, levelStarts, longestHistory } from '../../src/statistics/change-points.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { median } from '../../src/statistics/robust.ts'
import { autoregressive, count, sample } from './simulation.ts'

/** The best cuts for two or three levels by trying all. */
function cutsByEnumeration(series: ArrayLike<number>, levels: number, least: number): number[] {
  const n = series.length
  const misfit = (from: number, to: number) => {
    const stretch = Array.from(series).slice(from, to)
    const centre = median(stretch)
    return stretch.reduce((sum, x) => sum + Math.abs(x - centre), 0)
  }
  let best: number[] = []
  let lowest = Number.POSITIVE_INFINITY
  const consider = (cuts: number[]) => {
    const bounds = [0, ...cuts, n]
    const cost = cuts.concat(n).reduce((sum, end, i) => sum + misfit(bounds[i]!, end), 0)
    if (cost < lowest - 1e-12) {
      lowest = cost
      best = cuts
    }
  }
  for (let a = least; a <= n - least; a++) {
    if (levels === 2) consider([a])
    else for (let b = a + least; b <= n - least; b++) consider([a, b])
  }
  return best
}

test('the partition is the one of least absolute misfit for its number of levels', () => {
  const random = createRandom('partition')
  const checked = [0, 0]
  for (let trial = 0; trial < 60; trial++) {
    const series = Array.from(sample(26, random.normal), (x, i) => x + (i >= 18 ? 3 * (trial % 3) : i >= 9 ? 6 : 0))
    const cuts = levelStarts(series)
    if (cuts.length === 0 || cuts.length > 2) continue
    checked[cuts.length - 1]!++
    expect(cuts).toEqual(cutsByEnumeration(series, cuts.length + 1, 4))
  }
  for (const times of checked) expect(times).toBeGreaterThan(8)
})

test('steps are found where they are, with their levels', () => {
  const series = [...new Array(15).fill(100), ...new Array(15).fill(110), ...new Array(15).fill(104)].map(
    (level, i) => level + ((i * 7) % 5) / 10,
  )
  const found = changePoints(series)
  expect(found.map(({ index }) => index)).toEqual([15, 30])
  expect(found.map(({ before, after }) => [before, after])).toEqual([
    [100.2, 110.2],
    [110.2, 104.2],
  ])
  expect(lastLevelStart(series)).toBe(30)
  for (const { p } of found) expect(p).toBeLessThanOrEqual(0.001)
})

test('no change where there is none to see', () => {
  expect(changePoints([])).toEqual([])
  expect(changePoints([1, 2, 3])).toEqual([])
  expect(changePoints(new Array(50).fill(7))).toEqual([])
  expect(lastLevelStart([1, 1, 9, 9])).toBe(0)
  const stray = new Array(40).fill(10).map((level, i) => level + ((i * 3) % 4) / 10 + (i === 20 || i === 33 ? 90 : 0))
  expect(changePoints(stray)).toEqual([])
  expect(() => changePoints([1, Number.NaN, 2])).toThrow(RangeError)
  expect(() => changePoints(new Float64Array(longestHistory + 1))).toThrow(/more than 2000/)
})

test('shorter stretches than the least are no level', () => {
  const series = new Array(40).fill(0).map((_, i) => (i >= 37 ? 50 : 0) + ((i * 3) % 4) / 10)
  expect(levelStarts(series)).toEqual([])
  expect(levelStarts(series, 3)).toEqual([37])
})

test('the answer depends on the seed only in p, and on the same seed not at all', () => {
  const random = createRandom('seeds')
  const series = sample(60, random.normal).map((x, i) => x + (i >= 40 ? 2.5 : 0))
  expect(changePoints(series, { seed: 1 })).toEqual(changePoints(series, { seed: 1 }))
  expect(changePoints(series, { seed: 2 }).length).toBe(1)
})

test('histories of one level are left whole: normal, heavy-tailed, autocorrelated', () => {
  const random = createRandom('one level')
  const cut = (draw: () => () => number) =>
    count(80, () => changePoints(sample(100, draw()), { permutations: 999 }).length > 0)
  expect(cut(() => random.normal)).toBeLessThanOrEqual(2)
  expect(cut(() => () => random.studentT(3))).toBeLessThanOrEqual(2)
  // Splitting by squared error with a t-test cuts 45 % of these.
  expect(cut(() => autoregressive(random, 0.3))).toBeLessThanOrEqual(4)
  expect(cut(() => autoregressive(random, 0.6))).toBeLessThanOrEqual(4)
})

test('a step of two standard deviations late in a history of 100 is found, near its place', () => {
  const random = createRandom('late step')
  const found = count(40, () => {
    const points = changePoints(
      sample(100, random.normal).map((x, i) => x + (i >= 80 ? 2 : 0)),
      { permutations: 999 },
    )
    return points.length === 1 && Math.abs(points[0]!.index - 80) <= 3
  })
  expect(found).toBeGreaterThanOrEqual(33)
})

test('one spike is never a change, wherever it is and whatever its size', () => {
  const random = createRandom('one spike')
  for (const at of [0, 3, 40, 96, 98, 99]) {
    for (const size of [8, 40, -1000]) {
      const series = sample(100, random.normal).map((x, i) => x + (i === at ? size : 0))
      expect(changePoints(series, { screen: true })).toEqual([])
    }
  }
})

test('a drift is no step, and a step beside one stays', () => {
  const random = createRandom('steps in drifts')
  const drifting = () => Array.from(sample(100, random.normal), (x, i) => 0.02 * x + (Math.log(1.1) * i) / 99)
  const fast = { permutations: 999, screen: true }
  const many = Array.from({ length: 40 }, drifting)
  expect(count(40, (i) => changePoints(many[i]!, fast).length > 0)).toBeLessThanOrEqual(1)
  // Who asks which values the last ones resemble is told to leave the early ones out.
  expect(count(40, (i) => lastLevelStart(many[i]!, fast) > 0)).toBeGreaterThan(30)
  const growing = Array.from({ length: 200 }, (_, i) => Math.exp(i / 100))
  expect(changePoints(growing, fast)).toEqual([])
  const after = [...drifting(), ...sample(60, random.normal).map((x) => 0.02 * x + 0.3)]
  expect(changePoints(after, fast).map(({ index }) => index)).toEqual([100])
})

test('a few runs that leave their level and come back are no change; more of them are', () => {
  const random = createRandom('excursions')
  const leaving = (runs: number) => sample(100, random.normal).map((x, i) => x + (i >= 50 && i < 50 + runs ? 4 : 0))
  const fast = { permutations: 999, screen: true }
  const places = (runs: number) => changePoints(leaving(runs), fast).map(({ index }) => index)
  expect(count(10, () => places(5).length > 0)).toBeLessThanOrEqual(1)
  expect(count(10, () => places(14).length === 2)).toBeGreaterThanOrEqual(9)
  // Who asks which values the last ones resemble is told both ends.
  expect(count(10, () => lastLevelStart(leaving(8), fast) === 58)).toBeGreaterThan(5)
})
