import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  // Without a namespace the expectations keep its dot.
  find: ({ name }) => ({ name: name.replace(/^\./, '') }),
}
