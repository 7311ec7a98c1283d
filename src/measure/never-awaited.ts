/** Coroutines that nobody awaited: their body did not run, and what was measured is only their making. Python says so
 *  on standard error or among pytest's warnings, whatever harness runs it; Benchgate's own runner of JavaScript says it
 *  in the same words. Takes every line that the suite prints, gives a note that names them. */

import { type Note, several } from '../model/note.ts'

const said = /\b(?:coroutine|promise of) '(.{1,200}?)' was never awaited/
/** A suite may make a name of its own for each. */
const most = 1_000

export interface AwaitWatch {
  line(text: string): void
  notes(): readonly Note[]
}

export function watchAwaiting(): AwaitWatch {
  const names = new Set<string>()
  return {
    line(text) {
      if (names.size >= most || !text.includes("' was never awaited")) return
      const name = said.exec(text)?.[1]
      if (name !== undefined) names.add(name)
    },
    notes: () => (names.size === 0 ? [] : [{ code: 'never-awaited', functions: several([...names].sort()) }]),
  }
}
