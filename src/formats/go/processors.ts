/** Go writes the number of processors behind the name of a benchmark that it measured (`-8`; nothing for one), and
 *  leaves it out where a benchmark failed or was skipped. What it told of all is looked through once, and then each name
 *  is a look. */

const ending = /-\d+$/

/** The names that a benchmark has in other runs, which failed or was skipped under its bare name. With `-cpu 1,2` Go
 *  gives up at the first number, so that it is missing for all of them. The bare name where the others don't tell.
 *  @param measured all names with a result, of any package */
export function namesWithProcessors(measured: readonly string[]): (bare: string) => readonly string[] {
  const all = new Set(measured)
  const numbers = new Set<string>()
  const counts = new Map<string, number>()
  for (const name of all) {
    const processors = ending.exec(name)?.[0] ?? ''
    const stem = name.slice(0, name.length - processors.length)
    numbers.add(processors)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  // Where not everything ran with every number, what looks like one is part of some name.
  const uneven = [...counts].flatMap(([stem, count]) => (count === numbers.size ? [] : [stem]))
  return (bare) => {
    const isEverywhere = uneven.every((stem) => stem === bare)
    const names = isEverywhere ? [...numbers].map((processors) => bare + processors) : []
    const missing = names.filter((name) => !all.has(name))
    return missing.length === 0 ? [bare] : missing
  }
}

/** Whether Go told of a group because of what is in it: the name of another begins with its own.
 *  @param told all names that failed or were skipped */
export function groupsAmong(told: Iterable<string>): (name: string) => boolean {
  const sorted = [...told].sort()
  return (name) => {
    const first = `${name}/`
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < first) low = middle + 1
      else high = middle
    }
    return sorted[low]?.startsWith(first) === true
  }
}
