/** Checked reading of XML as a stream of elements, with the sax library in strict mode. Refuses a
 *  document type definition (no result file has one, and it is what an entity bomb is made of), nesting
 *  deeper than 100 elements, and whatever is not well formed, with file, line and what was found. */

import sax from 'sax'
import { FormatFailure } from '../model/failure.ts'
import type { ResultFile } from './format.ts'
import { excerpt, textOf } from './read-text.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** 1-based line on which the opening tag ends. */
  readonly line: number
}

export interface XmlVisitor {
  readonly open: (element: XmlElement) => void
  readonly close: (name: string) => void
  /** Character data as it stands, in pieces where it is long. */
  readonly text?: (text: string) => void
}

const deepest = 100
const chunk = 64 * 1024

/** Walks through the file. Throws a FormatFailure where it is not one well-formed document. */
export function walkXml(file: ResultFile, visitor: XmlVisitor): void {
  const text = textOf(file)
  if (text.trim() === '') throw new FormatFailure(file.path, undefined, 'the file is empty')
  const parser = sax.parser(true, { position: true })
  const refuse = (found: string): never => {
    throw new FormatFailure(file.path, `line ${parser.line + 1}`, found, {
      hint: 'Let the tool write its XML to a file of its own, and check that it ran to its end.',
    })
  }
  let depth = 0
  parser.onerror = (error) => refuse(`not valid XML: ${excerpt(error.message.split('\n')[0] ?? '')}`)
  parser.ondoctype = () => refuse('a document type definition (DOCTYPE), which no result file has')
  let over = false
  parser.onopentag = (tag) => {
    // The library is content with two documents in one file.
    if (over) refuse('a second document begins behind the end of the first')
    if (++depth > deepest) refuse(`elements nested more than ${deepest} levels deep`)
    visitor.open({ name: tag.name, attributes: tag.attributes as Record<string, string>, line: parser.line + 1 })
  }
  parser.onclosetag = (name) => {
    over = --depth === 0
    visitor.close(name)
  }
  if (visitor.text !== undefined) parser.ontext = visitor.text
  for (let start = 0; start < text.length; start += chunk) parser.write(text.slice(start, start + chunk))
  parser.close()
}

/** Name and attributes of the first element, for detection; undefined where the text does not begin like XML. */
export function rootTag(text: string): string | undefined {
  const start = /^\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->)*<([A-Za-z_][^>]*)>/.exec(text.slice(0, 4096))
  return start?.[1]
}
