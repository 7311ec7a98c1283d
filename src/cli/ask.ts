/** Asks a person at a terminal. The files of this room stand side by side, because each is one command, or one thing
 *  that commands share. */

import { createInterface } from 'node:readline/promises'
import type { World } from './world.ts'

/** Somebody reads what is asked, and can answer. */
export function canAsk(world: Pick<World, 'interactive'>): boolean {
  return world.interactive && process.stdin.isTTY === true
}

/** Whether somebody agrees: `y` or `yes`. */
export async function ask(question: string, world: World): Promise<boolean>
/** One of the answers, asked until it is one; false for none. */
export async function ask(question: string, world: World, answers: readonly string[]): Promise<string | false>
export async function ask(question: string, world: World, answers?: readonly string[]): Promise<boolean | string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    for (;;) {
      const shown =
        answers === undefined ? 'y/N' : answers.length > 1 ? `${answers[0]!}-${answers.at(-1)!}` : answers[0]!
      const answer = (await lines.question(`${question} [${shown}] `, { signal: world.signal })).trim().toLowerCase()
      if (answers === undefined) return answer === 'y' || answer === 'yes'
      if (answer === '') return false
      if (answers.includes(answer)) return answer
    }
  } finally {
    lines.close()
  }
}
