/** What a benchmark declared as the work of one iteration (`Throughput::Bytes(n)`), per second. */

import type { Figure } from '../collect.ts'
import type { Json } from '../read-json.ts'

/** From `benchmark.json`: `{"Bytes": n}`, `{"Elements": n}`, `{"ElementsAndBytes": {…}}`, or null. */
export function throughputFigures(declared: Json, seconds: number): Figure[] {
  if (!declared.isObject) return []
  return declared.entries().flatMap(([kind, amount]) => {
    if (kind === 'ElementsAndBytes') {
      return [
        ...figure('elem/s', amount.at('elements').anyNumber(), seconds, 'throughput'),
        ...figure('B/s', amount.at('bytes').anyNumber(), seconds, 'throughput (B/s)'),
      ]
    }
    const [unit, factor] = Object.hasOwn(units, kind) ? units[kind]! : []
    const many = amount.anyNumber()
    return unit === undefined || many === undefined ? [] : figure(unit, many * factor!, seconds, 'throughput')
  })
}

/** From the JSON stream: `[{"per_iteration": n, "unit": "bytes"}]`. */
export function listedThroughput(list: Json, seconds: number): Figure[] {
  if (!list.isArray) return []
  return list.items().flatMap((one, index) => {
    const unit = one.at('unit').raw === 'bytes' ? 'B/s' : 'elem/s'
    return figure(
      unit,
      one.at('per_iteration').anyNumber(),
      seconds,
      index === 0 ? 'throughput' : `throughput (${unit})`,
    )
  })
}

const units: Readonly<Record<string, readonly [string, number]>> = {
  Bytes: ['B/s', 1],
  BytesDecimal: ['B/s', 1],
  Bits: ['B/s', 1 / 8],
  Elements: ['elem/s', 1],
}

function figure(unit: string, amount: number | undefined, seconds: number, name: string): Figure[] {
  if (amount === undefined || amount <= 0 || seconds <= 0) return []
  return [{ name, value: amount / seconds, unit, better: 'higher', summary: 'median', repeats: 'time' }]
}
