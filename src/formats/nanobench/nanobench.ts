/** nanobench: `render(templates::json(), …)`, `render(templates::csv(), …)`, and the markdown table that
 *  it prints by itself.
 *
 *  Takes one file or the program's output, gives one benchmark per `run()`; the title stands in front of
 *  a name that occurs twice, and complexityN is part of the name. Times are per iteration: nanobench
 *  does not divide them by `batch` in JSON and CSV, but does in the table. Samples are one per epoch, in
 *  time order. Names are written without escaping, which JSON.parse refuses: they are repaired first.
 *  (Its pyperf template is read by the pyperf format.) Source: nanobench.h, `templates`. */

import { fileFormat } from '../collect.ts'
import { startsLikeJson } from '../read-json.ts'
import { tryText } from '../read-text.ts'
import { looksLikeReport, readReport } from './report.ts'
import { csvHeader, readCsv, readTable, tableHeader } from './table.ts'

export const nanobench = fileFormat({
  name: 'nanobench',
  title: 'nanobench',
  looks: (file) => {
    if (startsLikeJson(file)) return looksLikeReport(file)
    const text = tryText(file) ?? ''
    return csvHeader.test(text) || tableHeader.test(text)
  },
  read: (file, into) => {
    if (startsLikeJson(file)) readReport(file, into)
    else if (csvHeader.test(tryText(file) ?? '')) readCsv(file, into)
    else readTable(file, into)
  },
  nothing: 'nanobench ran no benchmark',
})
