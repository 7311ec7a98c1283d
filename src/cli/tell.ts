/** Prints a report: the table, or with --json the document, and then the table for who watches. */

import { renderJson, renderTerminal } from '../app/views.ts'
import type { Report } from '../model/report.ts'
import type { World } from './world.ts'

export async function tell(report: Report, json: boolean, world: World): Promise<void> {
  if (!json) return world.print(withEnd(renderTerminal(report, world.out)))
  for (const line of renderTerminal(report, world.err).trimEnd().split('\n')) world.status.writeAbove(line)
  await world.print(withEnd(renderJson(report)))
}

function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}
