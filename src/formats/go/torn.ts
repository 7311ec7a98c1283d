/** Lines of go test that are seen to be torn only beside the others of their text: a unit that is the half of one
 *  (`ns/o`) or has something glued to it (`ns/opdone`), a unit alone in its line or behind one figure, and a line that
 *  begins with the name of a benchmark and ends in a unit that others have, with something odd between them. */

import { isTooLongForRow } from '../read-text.ts'

interface Suspect {
  readonly text: string
  readonly place: string
}

const standard = ['ns/op', 'B/op', 'allocs/op', 'MB/s']
/** What no unit of its own looks like. */
const half = /^(?:ns|B|allocs)\/o?$|^MB\/$|[a-z/](?:PASS|FAIL)$|\SBenchmark[A-Z_]/

export class TornLines {
  /** How many lines have a unit. */
  private readonly units = new Map<string, number>()
  private readonly rows: (Suspect & { readonly units: readonly string[] })[] = []
  private readonly named: Suspect[] = []
  private readonly lonely: Suspect[] = []

  /** A line that was understood, with its units. */
  row(units: readonly string[], text: string, place: string): void {
    for (const unit of units) this.units.set(unit, (this.units.get(unit) ?? 0) + 1)
    if (units.some((unit) => half.test(unit) || standard.some((other) => isTorn(unit, other))))
      this.rows.push({ units, text, place })
  }

  /** A line that is about to be ignored. */
  other(text: string, place: string): void {
    if (isTooLongForRow(text)) return
    if (/^Benchmark[^a-z\s]\S*[ \t]+\S.*[ \t]\S+[ \t]+\S+[ \t]*$/.test(text)) this.named.push({ text, place })
    else if (/^[ \t]*(?:[-+.\d]+[ \t]+)?[A-Za-z]\S*[/-]\S+[ \t]*$/.test(text)) this.lonely.push({ text, place })
  }

  /** The first torn line of a text, which is over. Forgets all of it. */
  first(): Suspect | undefined {
    const rows = this.rows.splice(0)
    const named = this.named.splice(0)
    const lonely = this.lonely.splice(0)
    const found =
      rows.find(({ units }) => units.some((unit) => half.test(unit) || this.isLost(unit, units))) ??
      named.find(({ text }) => this.units.has(text.trimEnd().split(/\s+/).at(-1)!)) ??
      lonely.find(({ text }) => this.isUnit(text.trim().split(/\s+/).at(-1)!))
    this.units.clear()
    return found
  }

  private isUnit(text: string): boolean {
    return this.units.has(text) || standard.includes(text)
  }

  /** Whether a unit that one line alone has stands there for another one, which that line lacks. */
  private isLost(unit: string, row: readonly string[]): boolean {
    if (this.units.get(unit) !== 1) return false
    return standard.some((other) => isTorn(unit, other) && this.units.has(other) && !row.includes(other))
  }
}

function isTorn(unit: string, whole: string): boolean {
  if (unit === whole) return false
  return whole.startsWith(unit) || (unit.startsWith(whole) && /^[A-Za-z]/.test(unit.slice(whole.length)))
}
