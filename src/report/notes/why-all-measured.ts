/** Why `only: reached` measured everything: the shape of the data, and its words. */

import { durationText } from '../../model/duration.ts'
import type { WhyAllMeasured } from '../../model/reached.ts'
import { coded, literal, notNegative, object, type Shape, text } from '../json/shape.ts'
import { listed, severalShape } from './entry.ts'

const files = { files: severalShape }
const alone = <C extends string>(code: C) => object({ code: literal(code) })

export const whyAllMeasuredShape: Shape<WhyAllMeasured> = coded<WhyAllMeasured>({
  shard: alone('shard'),
  'nothing-changed': alone('nothing-changed'),
  'not-code': object({ code: literal('not-code'), ...files }),
  'added-or-gone': object({ code: literal('added-or-gone'), ...files }),
  'not-loaded': object({ code: literal('not-loaded'), ...files }),
  'outside-functions': object({ code: literal('outside-functions'), ...files }),
  'run-otherwise': object({ code: literal('run-otherwise'), function: text, file: text }),
  'package-differs': object({ code: literal('package-differs'), file: text }),
  rewritten: object({ code: literal('rewritten'), file: text }),
  processes: alone('processes'),
  'not-counted': object({ code: literal('not-counted'), because: text }),
  compiled: object({ code: literal('compiled'), package: text }),
  'no-workers': alone('no-workers'),
  'cannot-leave-out': alone('cannot-leave-out'),
  'other-benchmarks': alone('other-benchmarks'),
  'benchmark-failed': object({ code: literal('benchmark-failed'), benchmark: text }),
  'none-reached': alone('none-reached'),
  'too-long': object({ code: literal('too-long'), seconds: notNegative }),
  failed: object({ code: literal('failed'), because: text }),
})

export function whyAllMeasuredWords(why: WhyAllMeasured): string {
  switch (why.code) {
    case 'shard':
      return 'a shard has its own part of the suite'
    case 'nothing-changed':
      return 'no file differs between base and head'
    case 'not-code':
      return `what changed files that are no code of Node or Python do is not known (${listed(why.files)})`
    case 'added-or-gone':
      return `files of code are new, gone or renamed (${listed(why.files)})`
    case 'not-loaded':
      return `no benchmark loads a changed file, so what it has to do with them is not known (${listed(why.files)})`
    case 'outside-functions':
      return `code outside of functions differs, which runs where the file is loaded (${listed(why.files)})`
    case 'run-otherwise':
      return `calls of a changed function cannot be counted, since something else runs it, or a copy of it (${why.function} in ${why.file})`
    case 'package-differs':
      return `a package that benchmarks load differs (${why.file})`
    case 'rewritten':
      return `what runs is not what stands in the file (${why.file})`
    case 'processes':
      return 'the suite starts other processes, which do not tell what they call'
    case 'not-counted':
      return `calls could not be counted: ${why.because}`
    case 'compiled':
      return `${why.package} runs functions which the interpreter does not see`
    case 'no-workers':
      return 'nothing runs the benchmarks of this suite one by one'
    case 'cannot-leave-out':
      return 'this suite cannot leave out benchmarks'
    case 'other-benchmarks':
      return 'the suite lists other benchmarks than the ones whose calls were counted'
    case 'benchmark-failed':
      return `a benchmark failed where its calls were counted (${why.benchmark})`
    case 'none-reached':
      return 'no benchmark runs a function that differs, and a verdict on nothing is none'
    case 'too-long':
      return `counting the calls of every benchmark took longer than ${durationText(why.seconds)}`
    case 'failed':
      return why.because
  }
}
