/** Runs the slice of a property as a test. The whole is `npm run torture`. */

import { expect, test } from 'vitest'
import type { Property } from '../../torture/property.ts'
import { runProperty } from '../../torture/run-property.ts'

/** The same every time: what a random seed finds, `npm run torture` finds. */
const seed = 'slice'

export function holds(property: Property): void {
  test.skipIf(process.platform !== 'linux')(
    `${property.claim} (Linux only: it reads /proc)`,
    { timeout: 600_000, retry: 1 },
    async () => {
      const { failures, counts } = await runProperty(property, { seed, size: 'slice', say: () => undefined })
      expect(failures).toEqual([])
      expect(Object.values(counts).some((count) => count > 0)).toBe(true)
    },
  )
}
