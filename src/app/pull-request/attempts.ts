/** What GitHub was asked for and did not let happen. Nothing here fails: it becomes one remark at the end, and the
 *  verdict stands. */

import type { Answer } from '../../github/client.ts'
import { type Circumstances, type MissingPost, noteOfMissed } from '../../github/failure.ts'
import type { MissingThing, Note } from '../../model/note.ts'

export class Attempts {
  readonly #missed: MissingPost[] = []

  /** The value; undefined where there is a failure, which is then remembered. */
  keep<T>(what: MissingThing, answer: Answer<T>): T | undefined {
    if (answer.ok) return answer.value
    this.miss({ what, failure: answer.failure })
    return undefined
  }

  miss(missed: MissingPost): void {
    this.#missed.push(missed)
  }

  /** One remark about all of it; null where nothing is missing. */
  note(circumstances: Circumstances): Note | null {
    return noteOfMissed(this.#missed, circumstances)
  }
}
