import type { CorpusRule } from '../corpus-rule.ts'

/** The shape alone does not say which way is good where units are silent: the user names the format. */
export const rule: CorpusRule = {
  format: ({ title }) => (title.includes('Bigger') ? 'custom-bigger' : 'custom-smaller'),
}
