import { type CorpusRule, defaultFigure } from '../corpus-rule.ts'

const page = 'http://localhost:4321/heic-to-jpg/'

/** A row is a page; the expectations name the audits of a report, and the score of a manifest. */
export const rule: CorpusRule = {
  find: ({ name }) => (name === page ? { name, metric: 'performance-score' } : { name: page, metric: name }),
  // A blocking time of zero is a good result, not a broken one.
  figure: (entry) =>
    entry.value === 0 || entry.unit === 'score 0..1' ? (entry.value as number) : defaultFigure(entry),
}
