/** What surrounds the launches in a run file: the machine, and what was ignored when it was made. */

import type { Ignored, Machine } from '../../model/run.ts'
import type { Json } from '../read-json.ts'
import { noOtherKeys } from './keys.ts'

export function readIgnored(list: Json): Ignored[] {
  if (list.missing) return []
  return list.items().map((item) => {
    noOtherKeys(item, ['file', 'place', 'text', 'because'])
    const file = item.at('file').optionalString()
    const place = item.at('place').optionalString()
    return {
      ...(file === undefined ? {} : { file }),
      ...(place === undefined ? {} : { place }),
      text: item.at('text').string(),
      because: item.at('because').string(),
    }
  })
}

const words = ['cpu', 'os', 'kernel', 'arch', 'runtime', 'image'] as const
const numbers = ['cores', 'memory'] as const

export function readMachine(machine: Json): Machine | undefined {
  if (machine.missing) return undefined
  noOtherKeys(machine, [...words, ...numbers])
  const found: Record<string, string | number> = {}
  for (const key of words) if (!machine.at(key).missing) found[key] = machine.at(key).string()
  for (const key of numbers) if (!machine.at(key).missing) found[key] = machine.at(key).number()
  return Object.keys(found).length === 0 ? undefined : (found as Machine)
}
