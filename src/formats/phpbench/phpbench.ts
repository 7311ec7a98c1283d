/** PHPBench's XML (`--dump-file`, `--dump`), from 0.1 to 1.x. Times are microseconds per revolution,
 *  whatever `output-time-unit` says. Each iteration is a process of its own and a sample, in time order;
 *  the value is their mean, as PHPBench gives it. Peak memory is a metric. Errors are failed rows; a
 *  failed assertion leaves the measurement as it is, with a note.
 *
 *  Identifiers are `Class::subject # parameter set`. `--dump` prints other text around the document,
 *  which is listed as ignored. */

import { FormatFailure } from '../../model/failure.ts'
import { fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { startsLikeJson } from '../read-json.ts'
import { linesOf, textOf, tryText } from '../read-text.ts'
import { walkXml } from '../read-xml.ts'
import { SuiteReader } from './suite.ts'

const opening = /<phpbench(?=[\s>])/

export const phpbench = fileFormat({
  name: 'phpbench',
  title: 'PHPBench',
  looks: (file) => opening.test(tryText(file) ?? ''),
  read: (file, into) => {
    const { document, before, after } = documentOf(file)
    const reader = new SuiteReader(into)
    walkXml(document, reader)
    for (const { number, text } of linesOf(file)) {
      const outside = number < before || number > after
      if (outside && text.trim() !== '' && !text.startsWith('<?xml'))
        into.ignore(`line ${number}`, text, 'text around the XML document')
    }
  },
  nothing: 'the PHPBench report holds no subject that was run',
})

/** The document alone, with as many empty lines before it that line numbers stay right. */
function documentOf(file: ResultFile): { document: ResultFile; before: number; after: number } {
  const text = textOf(file)
  const start = opening.exec(text)?.index
  if (start === undefined)
    throw new FormatFailure(
      file.path,
      undefined,
      `should be PHPBench XML, found ${startsLikeJson(file) ? 'JSON' : 'other text'}`,
    )
  const end = text.lastIndexOf('</phpbench>')
  // Without its end the document is cut short, which the XML reader says with its line.
  const stop = end === -1 ? text.length : end + '</phpbench>'.length
  const before = text.slice(0, start).split('\n').length
  const after = text.slice(0, stop).split('\n').length
  const bytes = new TextEncoder().encode('\n'.repeat(before - 1) + text.slice(start, stop))
  return { document: { path: file.path, bytes }, before, after }
}
