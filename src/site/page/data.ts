/** The data beside the page, loaded as scripts when it is needed: a page from a disk may load nothing else. */

import type { IndexData, RunsData, ShardSeries } from '../page-data.ts'
import { loadScript } from './dom.ts'

export interface LoadedSeries extends ShardSeries {
  readonly values: Float64Array
}

export interface Entry {
  readonly id: string
  readonly name: string
  readonly suite: number
  readonly metric: string
  readonly unit: string
  readonly better: 'lower' | 'higher' | 'unknown'
  readonly exact: boolean
  readonly shard: number
  readonly sketch: string
  readonly last: number | null
  /** Above zero is worse. */
  readonly change: number | null
}

export interface PageData {
  readonly index: IndexData
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<string, Entry>
  series(entry: Entry): Promise<LoadedSeries>
  runs(suite: number): Promise<RunsData>
}

type Kind = 'index' | 'runs' | 'shard'

/** Made before any data is loaded; each data script hands in what it has. */
export function createIntake(): {
  take(kind: Kind, number: number, data: unknown): void
  readonly data: Promise<PageData>
} {
  const taken = new Map<string, unknown>()
  let ready: (data: PageData) => void = () => undefined
  const data = new Promise<PageData>((resolve) => {
    ready = resolve
  })
  return {
    data,
    take(kind, number, value) {
      taken.set(`${kind}-${number}`, value)
      if (kind === 'index') ready(createData(value as IndexData, taken))
    },
  }
}

function createData(index: IndexData, taken: Map<string, unknown>): PageData {
  const waiting = new Map<string, Promise<unknown>>()
  const load = async (name: string): Promise<unknown> => {
    if (!taken.has(name)) {
      if (!waiting.has(name)) waiting.set(name, loadScript(`data/${name}.js`))
      await waiting.get(name)
    }
    return taken.get(name)
  }
  const entries = index.series.map(([suite, kind, shard, name, id, sketch, last, change]): Entry => {
    const [metric, unit, sign, exact] = index.kinds[kind]!
    const better = sign === '-' ? 'lower' : sign === '+' ? 'higher' : 'unknown'
    return { id, name, suite, metric, unit, better, exact: exact === 1, shard, sketch, last, change }
  })
  return {
    index,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    async series(entry) {
      const shard = (await load(`shard-${entry.shard}`)) as readonly ShardSeries[]
      const found = shard.find(({ id }) => id === entry.id)
      if (found === undefined)
        throw new Error(`${entry.id} is not in its file: the page is half an old one, load it again`)
      return { ...found, values: decode(found) }
    },
    runs: async (suite) => (await load(`runs-${suite}`)) as RunsData,
  }
}

function decode({ data, wide }: ShardSeries): Float64Array {
  const text = atob(data)
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0))
  return wide ? new Float64Array(bytes.buffer) : Float64Array.from(new Float32Array(bytes.buffer))
}
