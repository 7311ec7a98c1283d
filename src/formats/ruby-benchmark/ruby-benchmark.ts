/** Ruby's own Benchmark (`bm`, `bmbm`, `benchmark`): `label  user system total ( real)` in seconds. The
 *  real time is the benchmark's. The rehearsal of `bmbm` is a warm-up and is ignored. Rows like `>total`
 *  are labels that the program chose, and cannot be told from benchmarks. */

import { fileFormat } from '../collect.ts'
import { endMissing } from '../cut-short.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { isTooLongForRow, linesOf, tryText } from '../read-text.ts'

const row = /^(.*?):?\s+(-?\d+\.\d+)\s+(-?\d+\.\d+)\s+(-?\d+\.\d+)\s+\(\s*(-?\d+\.\d+)\)\s*$/
/** Two figures of the table, or one in its column. */
const resembles = /\d+\.\d+\s+\d+\.\d+\s+\(\s*\d+\.\d+\)|\s{2,}-?\d+[.,]\d{6}(?:\s|$)|\(\s+\d+[.,]\d{6}\)/
const header = /^\s*user\s+system\s+total\s+real\s*$/

export const rubyBenchmark = fileFormat({
  name: 'ruby-benchmark',
  title: "Ruby's Benchmark",
  looks: (file) => /^[ \t]*user[ \t]+system[ \t]+total[ \t]+real[ \t]*\r?$/m.test(tryText(file) ?? ''),
  read: (file, into) => {
    let rehearsing = false
    let rehearsed = 0
    let measured = 0
    for (const { number, text } of linesOf(file)) {
      const place = `line ${number}`
      const found = isTooLongForRow(text) ? null : row.exec(text)
      if (/^Rehearsal -+/.test(text)) {
        refuseCut(file.path, rehearsed, measured)
        rehearsing = true
        rehearsed = 0
        measured = 0
      } else if (/^-+ total: [\d.]+sec$/.test(text)) rehearsing = false
      else if (found !== null && rehearsing) {
        rehearsed++
        into.ignore(place, text, 'the rehearsal, a warm-up')
      } else if (found !== null) {
        measured++
        refuseGlued(file.path, place, found[1]!, resembles)
        into.add(found[1]!.trim(), [{ value: Number(found[5]), unit: 's', summary: 'single' }], { place })
      } else if (text.trim() !== '' && !header.test(text)) {
        refuseMissed(file.path, place, text, resembles)
        into.ignore(place, text, 'no row of a benchmark')
      }
    }
    refuseCut(file.path, rehearsed, measured)
  },
})

/** `bmbm` measures all that it rehearsed. */
function refuseCut(file: string, rehearsed: number, measured: number): void {
  if (measured < rehearsed)
    throw endMissing(file, undefined, `${measured} of ${rehearsed} rehearsed benchmarks have a row`)
}
