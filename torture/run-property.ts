/** Runs one property in a folder of its own, from a seed. */

import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRandom } from '../src/statistics/random.ts'
import type { Property, Tally, Torture } from './property.ts'
import { removeAll } from './world/folders.ts'

export async function runProperty(
  property: Property,
  { seed, size, say }: Pick<Torture, 'size' | 'say'> & { readonly seed: string },
): Promise<Tally> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), `torture ${property.name} `)))
  mkdirSync(folder, { recursive: true })
  try {
    return await property.run({ random: createRandom(seed).fork(property.name), size, folder, say })
  } finally {
    removeAll(folder)
  }
}
