/** Names of benchmarks that stand alone in their line. With -v a name does so before its result, and so does that of a
 *  group, which has none. Others were cut behind the name: what is padded, or waited for figures behind its tab, and
 *  what ends in the number of processors that measured ones end in. */

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
    const told = new Set([...measured, ...ended])
    const failed = new Set(ended)
    const processors = new Set(measured.map(processorsOf))
    const cut = this.names
      .splice(0)
      .filter(({ name, isPadded }) => isPadded || processors.has(processorsOf(name) ?? 'none'))
    // `--- FAIL` leaves the processors out.
    const padded = cut.filter(({ name, isPadded }) => isPadded && !failed.has(name.replace(/-\d+$/, '')))
    const alone = cut.filter(({ isPadded }) => !isPadded)
    const begun = alone.length === 0 ? new Set() : new Set([...told].flatMap(beginningsOf))
    return [...padded, ...alone.filter(({ name }) => !begun.has(name))].filter(({ name }) => !told.has(name))
  }
}

/** What a name goes on from, as that of a sub-benchmark does from its group. */
function beginningsOf(name: string): string[] {
  return [...name.matchAll(/[-/]/g)].map(({ index }) => name.slice(0, index))
}

function processorsOf(name: string): string | undefined {
  return /-\d+$/.exec(name)?.[0]
}
