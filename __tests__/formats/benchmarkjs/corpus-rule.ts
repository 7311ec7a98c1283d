import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  extra: (name) => (name === 'throws' ? 'the expectations leave out a benchmark that threw' : undefined),
}
