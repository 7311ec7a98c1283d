import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  // The table was refused when the expectations were written.
  readable: ({ title }) => (/gen-v2\.9\.6-mixed/.test(title) ? 'a table for people that is read' : undefined),
  find: (entry, input) => {
    const twins = input.expected?.filter(({ name }) => name === entry.name) ?? []
    // The expectations write `group / name`.
    const name = entry.name.replace(' / ', ' > ')
    return { name: twins.length > 1 ? `${entry['origin']} > ${name}` : name }
  },
}
