/** Two named pipes in a folder, for a process that is not our child but somewhere below it: what starts it may
 *  redirect its standard streams and close all others, but hands a path in the environment on.
 *  Not on Windows, whose named pipes are no files. */

import { execFileSync } from 'node:child_process'
import { constants, openSync } from 'node:fs'
import { Socket } from 'node:net'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** File names within the folder, as the processes know them. */
export const questionsName = 'questions'
export const answersName = 'answers'

export interface NamedPipes {
  readonly questions: Writable
  readonly answers: Readable
}

/** Makes both, and opens them so that neither end waits for the other: until they are destroyed, no end of
 *  file comes. @throws where `mkfifo` is missing or the folder cannot be written. */
export function makeNamedPipes(folder: string): NamedPipes {
  const [questions, answers] = [path.join(folder, questionsName), path.join(folder, answersName)]
  execFileSync('mkfifo', ['-m', '600', questions, answers], { stdio: 'ignore' })
  // Opened for both, each is used one way: what we write must not come back to us.
  return {
    questions: new Socket({ fd: opened(questions), readable: false, writable: true }),
    answers: new Socket({ fd: opened(answers), readable: true, writable: false }),
  }
}

function opened(file: string): number {
  return openSync(file, constants.O_RDWR | constants.O_NONBLOCK)
}
