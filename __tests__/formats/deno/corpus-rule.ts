import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  find: (entry, input) => {
    const twins = input.expected?.filter(({ name }) => name === entry.name) ?? []
    // The expectations write `group / name`.
    const name = entry.name.replace(' / ', ' > ')
    return { name: twins.length > 1 ? `${entry['origin']} > ${name}` : name }
  },
}
