import type { CorpusRule } from '../corpus-rule.ts'

/** Where the era had no named parameter sets, the parameters are part of our name; the expectations list
 *  the variants in the order of the file. */
const variants = [
  'length=1, strategy=left',
  'length=2, strategy=left',
  'length=1, strategy=right',
  'length=2, strategy=right',
]

const quoted = ` # hello=Look "I am using double quotes", goodbye=Look 'I am use $dollars"`

export const rule: CorpusRule = {
  find: ({ name }, { title }, index) => {
    if (title.endsWith('0.10-dump.xml') && name.endsWith('benchMySubject')) {
      return { name: `${name} # foo=bar, array, assoc_array` }
    }
    // The expectations leave out the parameter set of a subject that threw, and parameters of text.
    if (title.endsWith('error1.test')) return { name: `${name} # some params` }
    if (name === 'IsolatedParameterBench::benchIterationIsolation') return { name: `${name}${quoted}` }
    return { name: name.endsWith('benchParameterized') ? `${name} # ${variants[index - 2]}` : name }
  },
}
