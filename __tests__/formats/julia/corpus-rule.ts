import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  // A trial that was saved by itself has no key.
  find: ({ name }) => ({ name: name === '' ? '(unnamed)' : name }),
}
