/** Names of benchmarks that stand alone in their line. With -v a name does so before its result, and so does that of a
 *  group, which has none. Others were cut behind the name: what is padded, or waited for figures behind its tab, what
 *  ends in the number of processors that measured ones end in, and all of them where -v was not given. */

interface BareName {
  /** With its package. */
  readonly name: string
  readonly place: string
  /** Whether blanks or a tab stand behind it. */
  readonly isPadded: boolean
}

export class BareNames {
  private names: BareName[] = []

  add(name: BareName): void {
    this.names.push(name)
  }

  /** Those that were cut, given the names that have figures and those that failed or were skipped. Forgets all. */
  lost(measured: readonly string[], ended: readonly string[]): readonly BareName[] {
    const names = this.names.splice(0)
    if (names.length === 0) return []
    const told = new Set([...measured, ...ended])
    const failed = new Set(ended)
    const processors = new Set(measured.map(processorsOf))
    const begun = new Set([...told].flatMap(beginningsOf))
    // Names that stand alone are those of -v where one of them has its result below it.
    const isSpoken = names.some(({ name, isPadded }) => !isPadded && (told.has(name) || begun.has(name)))
    return names.filter(({ name, isPadded }) => {
      // Of one that is measured several times, this time is missing. `--- FAIL` leaves the processors out.
      if (isPadded) return !failed.has(name) && !failed.has(name.replace(/-\d+$/, ''))
      if (told.has(name)) return false
      const isMeasured = processors.has(processorsOf(name) ?? 'none')
      return !begun.has(name) && (isMeasured || (!isSpoken && isName.test(name)))
    })
  }
}

/** Go takes no benchmark whose name goes on with a small letter: `Benchmarking`, `Benchmarks:`. */
const isName = /(?:^|\.)Benchmark[^a-z.:!][^\s:!]*(?<![.…])$/

/** What a name goes on from: that of a sub-benchmark from its group, and any from itself without processors. */
function beginningsOf(name: string): string[] {
  return [...name.matchAll(/\/|-\d+$/g)].map(({ index }) => name.slice(0, index))
}

function processorsOf(name: string): string | undefined {
  return /-\d+$/.exec(name)?.[0]
}
