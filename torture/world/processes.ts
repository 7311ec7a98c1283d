/** Finds processes that a run of the program left behind: all that it starts inherit its PATH, which ends
 *  in a folder of the run's own. The program's watchdog is among them. */

import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { plainEnvironment } from './program.ts'

/** The plain environment, marked with a folder that no other run has. */
export function markedEnvironment(folder: string): Record<string, string> {
  return { ...plainEnvironment, PATH: `${plainEnvironment['PATH']}:${folder}` }
}

/** What still runs of a run after some seconds in which it may come to an end, as command lines. */
export async function survivors(folder: string, seconds: number): Promise<string[]> {
  for (let waited = 0; waited < seconds; waited += 0.05) {
    if (marked(folder).length === 0) return []
    await sleep(50)
  }
  return marked(folder)
}

function marked(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const lines = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0')
        if (!lines.some((line) => line.startsWith('PATH=') && line.split(':').includes(folder))) return []
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').slice(0, 120)}`]
      } catch {
        return []
      }
    })
}
