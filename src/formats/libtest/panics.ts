/** The output of failed benchmarks, which libtest prints after all results:
 *
 *      ---- tests::b stdout ----
 *      thread 'main' panicked at src/tests.rs:28:9:
 *      explicit panic */

import type { ResultFile } from '../format.ts'
import { linesOf } from '../read-text.ts'

const longest = 12

/** The beginning of what each failed benchmark printed. */
export function panicsOf(file: ResultFile): Map<string, string> {
  const sections = new Map<string, string[]>()
  let section: string[] | undefined
  for (const { text } of linesOf(file)) {
    const name = /^---- (?<name>.+) stdout ----$/.exec(text)?.groups?.['name']
    if (name !== undefined) {
      section = []
      sections.set(name, section)
    } else if (/^(?:failures:|test result:)/.test(text)) section = undefined
    else if (section !== undefined && section.length < longest) section.push(text)
  }
  return new Map([...sections].map(([name, lines]) => [name, panicText(lines.join('\n'))]))
}

/** A panic without its backtrace and without the advice to ask for one, on one line. */
export function panicText(output: string): string {
  const lines = output.split('\n', longest).map((line) => line.trim())
  const end = lines.findIndex((line) => /^(?:stack backtrace:|note: )/.test(line))
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .filter((line) => line !== '')
    .join(' ')
    .slice(0, 500)
}
