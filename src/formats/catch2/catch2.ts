/** Catch2: the XML reporter (`--reporter xml`) and the console text, of versions 2 and 3.
 *
 *  Takes one file per test program, gives one benchmark per BENCHMARK that ran; the test case and its
 *  sections stand in front of a name that occurs twice. Catch2 keeps no samples: mean and standard
 *  deviation is all. XML is always in nanoseconds; in the text units vary by line and names wrap.
 *  Refuses the JSON reporter, which leaves benchmarks out, and truncated XML. */

import { FormatFailure } from '../../model/failure.ts'
import { fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { startsLikeJson, tryJson } from '../read-json.ts'
import { tryText } from '../read-text.ts'
import { rootTag } from '../read-xml.ts'
import { looksLikeText, readText } from './console.ts'
import { readXml } from './xml.ts'

export const catch2 = fileFormat({
  name: 'catch2',
  title: 'Catch2',
  looks: (file) => isXml(file) || isJsonReport(file) || looksLikeText(file),
  read: (file, into) => {
    if (isJsonReport(file)) throw withoutBenchmarks(file)
    if (/^\s*</.test(tryText(file) ?? '')) readXml(file, into)
    else readText(file, into)
  },
  nothing: 'Catch2 ran no benchmark',
})

function isXml(file: ResultFile): boolean {
  return /^(?:Catch|Catch2TestRun)(?:\s|$)/.test(rootTag(tryText(file) ?? '') ?? '')
}

function isJsonReport(file: ResultFile): boolean {
  if (!startsLikeJson(file)) return false
  const metadata = tryJson(file)?.at('metadata')
  return metadata?.has('catch2-version') ?? false
}

function withoutBenchmarks(file: ResultFile): FormatFailure {
  return new FormatFailure(file.path, undefined, 'the JSON report of Catch2 has no benchmark data', {
    hint: 'Run the tests with `--reporter xml` (or the console reporter) instead.',
  })
}
