import { type CorpusRule, defaultFigure } from '../corpus-rule.ts'

/** `bench.table()` has the median in a column of its own, which the expectations leave out. */
export const rule: CorpusRule = {
  figure: (entry, { title, text }) => {
    if (!title.endsWith('-table.json')) return defaultFigure(entry)
    const rows = JSON.parse(text!()) as Record<string, string>[]
    const row = rows.find((one) => one['Task name'] === entry.name)
    return Number.parseFloat(row!['Latency med (ns)']!) * 1e-9
  },
}
