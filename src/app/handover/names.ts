/** How a measurement is called where it is handed on. */

import { artifactName } from '../../github/artifact-service.ts'
import type { Shard } from '../../model/run.ts'

/** The only file in the artifact. */
export const measurementFile = 'measurement.json'

const prefix = 'benchgate-measurement'

/** Of the artifact: one for each leg, or for each shard of it. What a run left before it was started again
 *  is still there, so every further attempt has names of its own. */
export function measurementName(key: string, shard: Shard | null, attempt: number): string {
  const part = shard === null ? '' : `-${shard.index}-of-${shard.of}`
  return `${artifactName(prefix, key)}${part}${attempt > 1 ? `-attempt-${attempt}` : ''}`
}

/** Whether an artifact may be a measurement at all. */
export function isMeasurementName(name: string): boolean {
  return name.startsWith(`${prefix}-`)
}

const parts = /(?:-(\d{1,3})-of-(\d{1,3}))?(?:-attempt-(\d{1,4}))?$/

export interface NamedPart {
  readonly shard: Shard | null
  readonly attempt: number
}

/** What a name of this key stands for; null where it is none that this program would give. */
export function partInName(name: string, key: string): NamedPart | null {
  const [, index, of, again] = (parts.exec(name) ?? []).map((text) => (text === undefined ? undefined : Number(text)))
  const attempt = again ?? 1
  const shards = index !== undefined && of !== undefined ? [{ index, of }, null] : [null]
  const shard = shards.find((one) => measurementName(key, one, attempt) === name)
  return shard === undefined ? null : { shard, attempt }
}
