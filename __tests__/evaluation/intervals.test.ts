/** Coverage where head is another mix of launches, by seeded simulation: what docs/statistics.md promises. */
import { describe, expect, test } from 'vitest'
import { tryCoverage } from '../../evaluation/intervals/coverage.ts'
import { alternatives } from '../../evaluation/sources/alternatives.ts'
import { clopperPearson } from '../../src/statistics/proportion.ts'

const plan = { seed: 'intervals', suites: 12, falseAlarmRate: 0.05, threshold: 0.02 }
const upper = ({ hits, trials }: { hits: number; trials: number }) => clopperPearson(hits, trials, 0.001).high

describe('intervals hold what their estimate tells', () => {
  test.each(Object.keys(alternatives))('%s: at every look, the narrow ones too, and never narrow by half', (name) => {
    const { looks, narrowest, truth } = tryCoverage(name, plan)
    for (const { pairs, all, narrow } of looks) {
      expect(upper(all), `${pairs} pairs`).toBeGreaterThanOrEqual(0.95)
      expect(upper(narrow), `${pairs} pairs, narrow`).toBeGreaterThanOrEqual(0.95)
      // Holding everything would be no interval.
      expect(all.trials).toBe(96)
    }
    expect(narrowest).toBeGreaterThan(0.5)
    // There is something to be missed.
    expect(Math.abs(truth) > 0.01).toBe(!['no change', 'less spread', 'more spread'].includes(name))
  })
})
