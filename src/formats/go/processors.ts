/** Go writes the number of processors behind the name of a benchmark that it measured (`-8`; nothing for one), and
 *  leaves it out where a benchmark failed or was skipped. */

const ending = /-\d+$/

/** The names that a benchmark has in other runs, which failed or was skipped under its bare name. With `-cpu 1,2` Go
 *  gives up at the first number, so that it is missing for all of them. The bare name where the others don't tell.
 *  @param measured all names with a result, of any package */
export function namesWithProcessors(bare: string, measured: readonly string[]): readonly string[] {
  const stems = new Map<string, Set<string>>()
  for (const name of measured) {
    const processors = ending.exec(name)?.[0] ?? ''
    const stem = name.slice(0, name.length - processors.length)
    const those = stems.get(processors) ?? new Set()
    stems.set(processors, stem === bare ? those : those.add(stem))
  }
  const [first, ...others] = [...stems.values()]
  // Where not everything ran with every number, what looks like one is part of some name.
  const isEverywhere = others.every((those) => those.size === first!.size && [...those].every((one) => first!.has(one)))
  const names = isEverywhere ? [...stems.keys()].map((processors) => bare + processors) : []
  const missing = names.filter((name) => !measured.includes(name))
  return missing.length === 0 ? [bare] : missing
}

/** Whether Go told of a group because of what is in it: a group without a word of its own. */
export function isGroup(name: string, messages: readonly string[], all: Iterable<string>): boolean {
  return messages.length === 0 && [...all].some((other) => other.startsWith(`${name}/`))
}
