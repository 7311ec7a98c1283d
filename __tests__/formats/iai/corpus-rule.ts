import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  // The expectations have one line per counter: `benchmark / Instructions`.
  find: ({ name }) => {
    const [row = '', label = ''] = name.split(' / ')
    return {
      name: row,
      metric: label
        .replace('Accesses', 'accesses')
        .replace('Instr', 'instr')
        .replace('Estimated Cycles', 'estimated cycles'),
    }
  },
  figure: ({ value }) => value as number,
}
