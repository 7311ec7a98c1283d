/** A report as text for one place: what the entries print, write and send. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { FormatFailure, UsageFailure } from '../model/failure.ts'
import type { Report } from '../model/report.ts'
import { renderHtml } from '../report/html/html.ts'
import { parseReport, renderJson } from '../report/json/json.ts'
import { budgets, renderMarkdown } from '../report/markdown/markdown.ts'
import { renderTerminal, type TerminalOptions } from '../report/terminal/terminal.ts'

export { annotationsOf } from '../report/annotations.ts'
export { renderJson } from '../report/json/json.ts'
export { codeBlock } from '../report/markdown/escape.ts'
export { type IssueDraft, issueOfReport } from '../report/markdown/issue.ts'
export { renderLegs as renderReports, worstFirst } from '../report/markdown/legs.ts'
export { budgets, renderMarkdown } from '../report/markdown/markdown.ts'
export type { Accepting } from '../report/next-step.ts'
export { noteSentence, noteWords } from '../report/notes/notes.ts'
export { renderTerminal } from '../report/terminal/terminal.ts'

export type Form = 'text' | 'md' | 'html' | 'json'

/** `most` bounds markdown, in bytes; by default the size of a step summary. */
export function render(
  report: Report,
  form: Form,
  terminal: TerminalOptions,
  most: number = budgets.stepSummary,
): string {
  switch (form) {
    case 'text':
      return renderTerminal(report, terminal)
    case 'md':
      return renderMarkdown(report, { budget: most })
    case 'html':
      return renderHtml(report)
    case 'json':
      return renderJson(report)
  }
}

/** A saved report. `-` is standard input. */
export async function readReport(
  name: string,
  directory: string,
  standardInput: () => Promise<Uint8Array>,
): Promise<Report> {
  const shown = name === '-' ? 'stdin' : name
  const text = new TextDecoder().decode(name === '-' ? await standardInput() : await bytesOf(name, directory))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new FormatFailure(shown, undefined, `not valid JSON: ${(error as Error).message}`, {
      hint: 'Give a report that compare --json or diff --json printed.',
      cause: error,
    })
  }
  return parseReport(value, shown)
}

async function bytesOf(name: string, directory: string): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(directory, name))
  } catch (error) {
    throw new UsageFailure(`${name} could not be read: ${(error as Error).message}`, { cause: error })
  }
}
