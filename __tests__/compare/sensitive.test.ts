/** `sensitive` keeps the stated rate where nothing changed, and sees more than `strict` where something did. */

import { expect, test } from 'vitest'
import { comparePaired } from '../../src/compare/paired.ts'
import { judge } from '../../src/gate/judge.ts'
import { clopperPearson } from '../../src/statistics/proportion.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import { launch, ok, pairs, rule, time, times } from './launches.ts'

const names = Array.from({ length: 8 }, (_, i) => `b${i}`)

/** Whether a suite is stopped in which every benchmark is slower by `effect`. */
function isStopped(random: Random, effect: number, threshold: number, sensitivity: 'strict' | 'sensitive'): boolean {
  const side = (factor: number) =>
    times(12, () => launch(...names.map((name) => ok(name, time(factor * Math.exp(0.03 * random.studentT(4)))))))
  const { comparison } = comparePaired(pairs(side(1), side(1 + effect)), rule(12, { threshold }))
  const policy = { failOn: ['regression'] as const, rules: [], accepted: [] }
  return judge(comparison, { ...policy, sensitivity }).kind === 'fail'
}

function stopped(effect: number, threshold: number, sensitivity: 'strict' | 'sensitive', suites: number): number {
  const random = createRandom('sensitive')
  return Array.from({ length: suites }, () => isStopped(random, effect, threshold, sensitivity)).filter(Boolean).length
}

test.each([0, 0.01, 0.02])('no change, threshold %d: at most one suite in twenty is stopped', (threshold) => {
  const suites = 300
  expect(clopperPearson(stopped(0, threshold, 'sensitive', suites), suites).low).toBeLessThan(0.05)
  expect(stopped(0, threshold, 'sensitive', suites) / suites).toBeLessThan(0.08)
})

test('just above the threshold it finds what `strict` cannot', () => {
  const [strict, sensitive] = [stopped(0.05, 0.04, 'strict', 40), stopped(0.05, 0.04, 'sensitive', 40)]
  expect(sensitive).toBeGreaterThanOrEqual(strict + 15)
})
