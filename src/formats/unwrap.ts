/** Finds the results in what a suite printed besides them. Takes the files of one invocation, gives them back
 *  with each text that holds one JSON document of a known tool replaced by that document, and says which
 *  lines stood around it. Two such documents in one text are an error: neither is more the result than the other. */

import { FormatFailure } from '../model/failure.ts'
import type { Ignored } from '../model/run.ts'
import { aroundDocument, documentsIn, type TextDocument } from './documents-in-text.ts'
import type { Format, ResultFile } from './format.ts'
import { isJson } from './read-json.ts'
import { tryText } from './read-text.ts'

export interface Unwrapped {
  readonly files: readonly ResultFile[]
  /** What stood around the documents. */
  readonly ignored: readonly Ignored[]
}

/** `isKnown` tells whether a document is some tool's results, `isLeft` which files are left as they are.
 *  Undefined where no file holds a document among other text. */
export function unwrap(
  files: readonly ResultFile[],
  isKnown: (document: ResultFile) => boolean,
  isLeft: (file: ResultFile) => boolean = () => false,
): Unwrapped | undefined {
  const ignored: Ignored[] = []
  let changed = false
  const inner = files.map((file) => {
    const document = mayHoldDocument(file) && !isLeft(file) ? onlyDocument(file, isKnown) : undefined
    if (document === undefined) return file
    changed = true
    ignored.push(...aroundDocument(file, document))
    return document.file
  })
  return changed ? { files: inner, ignored } : undefined
}

/** Whether one of these formats takes a document for its own. */
export function knownBy(formats: readonly Format[]): (document: ResultFile) => boolean {
  return (document) => formats.some((format) => format.recognises([document]))
}

function mayHoldDocument(file: ResultFile): boolean {
  const text = tryText(file)
  return text !== undefined && !isJson(file) && /[[{]/.test(text)
}

function onlyDocument(file: ResultFile, isKnown: (document: ResultFile) => boolean): TextDocument | undefined {
  // Logs hold thousands of small documents of few shapes; one that nobody knew is not asked about again.
  const strange = new Set<string>()
  const known = documentsIn(file).filter((document) => {
    const shape = document.end - document.start < 2000 ? shapeOf(document.value, 4) : undefined
    if (shape !== undefined && strange.has(shape)) return false
    const isOne = isKnown(document.file)
    if (!isOne && shape !== undefined) strange.add(shape)
    return isOne
  })
  if (known.length < 2) return known[0]
  const places = known.slice(0, 3).map(({ line }) => line)
  throw new FormatFailure(
    file.path,
    `lines ${places.join(' and ')}`,
    `${known.length === 2 ? 'two' : known.length} JSON documents with results, and it cannot be told which is meant`,
    {
      hint: 'Let the suite print one document; or let each be written to a file of its own, and `results` match them.',
    },
  )
}

/** Keys and kinds of values, some levels deep. */
function shapeOf(value: unknown, levels: number): string {
  if (typeof value !== 'object' || value === null) return typeof value
  if (levels === 0) return ''
  if (Array.isArray(value)) return `[${value.map((item) => shapeOf(item, levels - 1)).join()}]`
  const entries = Object.entries(value)
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${shapeOf(item, levels - 1)}`).join()}}`
}
