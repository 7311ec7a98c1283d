/** What diagnosers measured beside time: allocated bytes, collections, and whatever other column says
 *  its unit and direction itself. */

import type { Collector, Figure } from '../collect.ts'
import type { Json } from '../read-json.ts'

const allocatedId = 'Allocated Memory'

/** Full files list every diagnoser's metric; brief ones have the memory diagnoser's block only. */
export function diagnosed(benchmark: Json, into: Collector): Figure[] {
  const metrics = benchmark.at('Metrics').missing ? [] : benchmark.at('Metrics').items()
  const listed = metrics.flatMap((metric) => figureOf(metric, into))
  const bytes = benchmark.at('Memory').at('BytesAllocatedPerOperation').anyNumber()
  const has = (name: string) => listed.some((figure) => figure.name === name)
  const memory = bytes === undefined || bytes < 0 || has('allocated') ? [] : [allocated(bytes)]
  return [...listed, ...memory, ...(listed.length > 0 ? [] : collections(benchmark.at('Memory')))]
}

/** Allocation repeats from run to run, apart from what the runtime itself allocates now and then. */
function allocated(value: number): Figure {
  return { value, unit: 'B', name: 'allocated', better: 'lower', exact: true }
}

/** Collections per thousand operations, as the full files count them. */
function collections(memory: Json): Figure[] {
  const operations = memory.at('TotalOperations').anyNumber() ?? 0
  if (operations <= 0) return []
  return [0, 1, 2].flatMap((generation): Figure[] => {
    const value = memory.at(`Gen${generation}Collections`).anyNumber()
    if (value === undefined) return []
    return [{ value: (value / operations) * 1000, unit: 'Count', name: `Gen${generation}Collects`, better: 'lower' }]
  })
}

function figureOf(metric: Json, into: Collector): Figure[] {
  const descriptor = metric.at('Descriptor')
  const id = descriptor.at('Id')
  const value = metric.at('Value').anyNumber()
  if (!id.isString || value === undefined) {
    into.ignore(metric.path, id.missing ? '' : id.printed, 'a diagnoser without a name or a number')
    return []
  }
  if (id.raw === allocatedId) return [allocated(value)]
  const better = descriptor.at('TheGreaterTheBetter').raw === true ? 'higher' : 'lower'
  const unit = descriptor.at('Unit').raw
  return [{ value, unit: typeof unit === 'string' ? unit : '', name: id.string(), better }]
}
