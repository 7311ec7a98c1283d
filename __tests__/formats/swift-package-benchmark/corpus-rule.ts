import type { CorpusRule } from '../corpus-rule.ts'

/** The expectations name the metrics; the benchmark's name is in the file name only. */
export const rule: CorpusRule = {
  find: ({ name }, { title }) => ({
    name: title.slice(title.lastIndexOf('/') + 1).replace(/\.p90\.json$/, ''),
    metric: name,
  }),
}
