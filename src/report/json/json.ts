/** The report as JSON (`benchgate/report/1`), and back. Keys stand in one order, so that two reports
 *  can be compared line by line; what is read back is checked field by field, because it may come from
 *  an artifact of a fork. */

import { FormatFailure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import { type NoteDocument, noteDocument } from '../notes/notes.ts'
import { reportShape } from './report-shape.ts'
import { Mismatch } from './shape.ts'

export function renderJson(report: Report): string {
  // Through JSON first: NaN and infinities become null, absent fields disappear.
  const bare: unknown = JSON.parse(JSON.stringify(reportDocument(report)))
  const ordered = reportDocument(parseReport(bare, 'report'))
  return `${printableJson(JSON.stringify(ordered, null, 2))}\n`
}

/** The report as other programs read it: its notes have their words. */
export type ReportDocument = Omit<Report, 'notes'> & { readonly notes: readonly NoteDocument[] }

export function reportDocument(report: Report): ReportDocument {
  return { ...report, notes: report.notes.map(noteDocument) }
}

/** The same JSON with nothing in it that a terminal would obey, or that no reader would see. Outside of
 *  strings JSON has no such characters, and inside they can be spelled out. */
export function printableJson(json: string): string {
  return (
    json
      // All of \p{Cc} but the line feed; said so, it takes a third of the time that a look ahead would.
      .replace(/[\0-\t\v-\x1f\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, (found) => found.split('').map(spell).join(''))
      // Runners take `##[command]` anywhere in a line for a command.
      .replaceAll('##[', '##\\u005b')
  )
}

function spell(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Checks a parsed JSON document. `file` is how errors name it. Throws FormatFailure with the path of
 *  the first thing that is wrong; unknown keys are dropped. */
export function parseReport(value: unknown, file = 'report'): Report {
  try {
    return reportShape(value, '')
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error
    throw new FormatFailure(file, error.path === '' ? undefined : error.path, error.message, {
      hint: hintFor(error.path),
      cause: error,
    })
  }
}

function hintFor(path: string): string {
  if (path === '')
    return 'Give the JSON that `benchgate compare --json` printed, or that the output `report-json` names.'
  if (path === 'schema')
    return 'Only `benchgate/report/1` is understood: read it with the version of Benchgate that wrote it, or a newer one.'
  return 'The file was changed after Benchgate wrote it, or written by something else.'
}
