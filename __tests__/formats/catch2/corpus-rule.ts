import type { CorpusRule } from '../corpus-rule.ts'

/** In this file one name occurs in two test cases and another wraps onto the line of its figures, which
 *  the expectations, taken line by line, have as two pieces and once run into the next name. */
const inIssue351: Readonly<Record<string, string>> = {
  'Fibonacci 20': 'Unit_assignment > Construction > Fibonacci 20',
  'Fibonacci 10 with': 'Fibonacci 10 with a long name',
  'a long name                                            344 ns        341 ns        349 ns Fibonacci 20':
    'Even More Fibonacci > With a long name > Fibonacci 20',
}

export const rule: CorpusRule = {
  find: ({ name }, { title }) => ({ name: title.includes('issue351') ? (inIssue351[name] ?? name) : name }),
  extra: (name) => (name === 'throws' ? 'a failed benchmark, which the expectations of the text leave out' : undefined),
}
