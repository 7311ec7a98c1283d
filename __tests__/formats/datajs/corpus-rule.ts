import type { CorpusRule, Input } from '../corpus-rule.ts'

interface History {
  readonly entries: Record<string, { benches: { name: string }[] }[]>
}

/** The expectations give the first benchmark of the last run of each suite; the others are known by
 *  their names in the file itself. */
export const rule: CorpusRule = {
  extra: (name, input) => (namesOf(input).has(name) ? 'another benchmark of the last run' : undefined),
}

const known = new WeakMap<Input, ReadonlySet<string>>()

function namesOf(input: Input): ReadonlySet<string> {
  const cached = known.get(input)
  if (cached !== undefined) return cached
  const text = input.text!()
  const history = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as History
  const names = Object.entries(history.entries).flatMap(([suite, runs]) => {
    return runs.at(-1)!.benches.map(({ name }) => `${suite} / ${name}`)
  })
  const set = new Set(names)
  known.set(input, set)
  return set
}
