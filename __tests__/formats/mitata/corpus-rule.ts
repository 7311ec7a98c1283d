import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  // The expectations' value is the mean; mitata gives the median too.
  figure: (entry) => (typeof entry['p50'] === 'number' ? entry['p50'] * 1e-9 : undefined),
}
