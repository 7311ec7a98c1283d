import { type CorpusRule, defaultFigure } from '../corpus-rule.ts'

interface Tree {
  readonly testResults: {
    assertionResults: { benchmarks: { tasks: { latency: { mean: number; p50: number } }[] }[] }[]
  }[]
}

/** For version 5 the expectations give the mean alone; the median stands beside it in the same object. */
export const rule: CorpusRule = {
  figure: (entry, { title, text }) => {
    if (!title.includes('gen-v5')) return defaultFigure(entry)
    const tests = (JSON.parse(text!()) as Tree).testResults.flatMap((result) => result.assertionResults)
    const tasks = tests.flatMap((test) => (test.benchmarks ?? []).flatMap((benchmark) => benchmark.tasks))
    return tasks.find(({ latency }) => latency.mean === entry.value)!.latency.p50 * 1e-3
  },
  extra: (name, { title }) =>
    title.includes('gen-v5') && name === 'throws' ? 'a test that threw before its benchmark had a result' : undefined,
}
