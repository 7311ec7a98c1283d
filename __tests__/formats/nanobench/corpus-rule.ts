import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  readable: ({ title }) =>
    /\.(?:csv|txt)$/.test(title) ? 'CSV and table, for which no values were worked out' : undefined,
}
