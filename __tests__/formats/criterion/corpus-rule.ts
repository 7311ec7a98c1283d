import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  // The folder of a project is one input; `base` holds an earlier measurement of the same benchmark.
  inputs: (all) => {
    const projects = new Map<string, typeof all>()
    for (const input of all) {
      const project = input.title.split('/').slice(0, 2).join('/')
      projects.set(project, [...(projects.get(project) ?? []), input])
    }
    return [...projects].map(([title, inputs]) => {
      const expected = inputs.filter((input) => input.title.includes('/new/')).flatMap((input) => input.expected ?? [])
      return { title, files: inputs.flatMap(({ files }) => files), expected: expected.length > 0 ? expected : null }
    })
  },
}
