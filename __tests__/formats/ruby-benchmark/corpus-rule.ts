import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = { figure: ({ value }) => value as number }
