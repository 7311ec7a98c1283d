/** The shape of what explains a row: it may come from a stranger's job, whose functions may be called anything. */

import type { LeftOut, TooLong } from '../../model/reached.ts'
import type { Callee, CommitSearch, Culprit, NamedCommit, Reach, SourceLine, Why, WhyDoubt } from '../../model/why.ts'
import { isFileOfRepository } from './place.ts'
import {
  between,
  coded,
  count,
  flag,
  list,
  literal,
  Mismatch,
  notNegative,
  nullable,
  number,
  object,
  optional,
  type Shape,
  text,
} from './shape.ts'

const most = { name: 1_000, functions: 20, commits: 10_000, unmeasured: 1_000 }

const line = between(1, 10_000_000)

const name: Shape<string> = (value, path) => {
  const found = text(value, path)
  if (found.length > most.name) throw new Mismatch(path, `a name of at most ${most.name} characters`, value)
  return found
}

const file: Shape<string> = (value, path) => {
  const found = text(value, path)
  if (!isFileOfRepository(found)) throw new Mismatch(path, 'a file of the repository', value)
  return found
}

function atMost<T>(limit: number, shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (Array.isArray(value) && value.length > limit) throw new Mismatch(path, `a list of at most ${limit}`, value)
    return list(shape)(value, path)
  }
}

/** A manner that speaks of amounts has them. */
function withAmounts<T extends Pick<Culprit, 'manner' | 'calls' | 'bytes'>>(shape: Shape<T>): Shape<T> {
  return (value, path) => {
    const found = shape(value, path)
    if (found.manner === 'more-often' && found.calls === undefined)
      throw new Mismatch(`${path}.calls`, 'calls', undefined)
    if (found.manner === 'allocates' && found.bytes === undefined)
      throw new Mismatch(`${path}.bytes`, 'bytes', undefined)
    return found
  }
}

const change = object<Culprit['change']>({ estimate: number, low: nullable(number), high: nullable(number) })
/** Of the whole change, which single functions may exceed. */
const part = between(-1e6, 1e6)
const amounts = object<NonNullable<Culprit['calls']>>({ base: notNegative, head: notNegative })
const sourceLine = object<SourceLine>({ name, file, line })

const manner = literal('more-often', 'each-slower', 'new', 'allocates')
const unclear = optional(literal('minified', 'no-source-map'))

const callee = object<Callee>({
  name,
  file,
  line,
  of: part,
  manner,
  calls: optional(amounts),
  bytes: optional(amounts),
  library: optional(name),
  unclear,
  via: optional(sourceLine),
})

const culprit = object<Culprit>({
  name,
  file,
  line,
  endLine: line,
  share: object<Culprit['share']>({ base: nullable(number), head: number }),
  change,
  of: part,
  manner,
  calls: optional(amounts),
  bytes: optional(amounts),
  hot: optional(line),
  touched: flag,
  calledBy: optional(sourceLine),
  callees: optional(atMost(most.functions, withAmounts(callee))),
  library: optional(name),
  unclear,
})

const doubt = coded<WhyDoubt>({
  'no-single-function': object({ code: literal('no-single-function') }),
  'not-seen': object({ code: literal('not-seen') }),
  waits: object({ code: literal('waits'), idle: number }),
  'too-few-samples': object({ code: literal('too-few-samples'), samples: count }),
  'no-time': object({ code: literal('no-time') }),
  'no-collector': object({ code: literal('no-collector'), because: text }),
  failed: object({ code: literal('failed'), because: text }),
})

const commit = { commit: name, subject: name }

const search = object<CommitSearch>({
  verdict: literal('found', 'range', 'several', 'unsure'),
  commits: atMost(most.commits, object<NamedCommit>(commit)),
  ranges: optional(atMost(most.commits, atMost(most.commits, object<NamedCommit>(commit)))),
  passedOver: atMost(most.commits, object<CommitSearch['passedOver'][number]>({ ...commit, because: text })),
  about: optional(name),
  by: literal('calls', 'share', 'time'),
  confirmed: nullable(flag),
  because: optional(text),
})

export const whyShape: Shape<Why> = object<Why>({
  functions: atMost(most.functions, withAmounts(culprit)),
  explained: nullable(number),
  change: nullable(change),
  collectors: atMost(10, name),
  runs: count,
  samples: count,
  doubt: nullable(doubt),
  search: optional(search),
})

export const reachShape: Shape<Reach> = object<Reach>({
  changed: count,
  measured: count,
  unmeasured: atMost(most.unmeasured, sourceLine),
  unloaded: atMost(most.unmeasured, file),
})

const seconds = notNegative

export const tooLongShapes = { budgetSeconds: seconds, pairSeconds: seconds, needSeconds: seconds, shards: count }

export const leftOutShape: Shape<LeftOut> = object<LeftOut>({
  measured: count,
  names: list(text),
  tooLong: optional(object<TooLong>(tooLongShapes)),
})
