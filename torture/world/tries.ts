/** Tries on a pull request of a local GitHub, each with a scene of its own: what somebody does, and what would
 *  show that it bent the gate. */

import { openScene, type Scene } from '../../__tests__/action/github-scene.ts'
import type { StepResult } from '../../__tests__/action/runner.ts'
import type { Tally, Torture } from '../property.ts'

export interface Try {
  readonly what: string
  /** What did not hold; null where all did. */
  attempt(scene: Scene, torture: Torture): Promise<string | null>
}

/** All of them, or for a slice two by chance. */
export async function tryAll(tries: readonly Try[], torture: Torture): Promise<Tally> {
  const chosen = torture.size === 'whole' ? tries : torture.random.shuffle([...tries]).slice(0, 2)
  const failures: string[] = []
  for (const { what, attempt } of chosen) {
    torture.say(what)
    const scene = await openScene()
    try {
      const failure = await attempt(scene, torture)
      if (failure !== null) failures.push(`${what}: ${failure}`)
    } finally {
      await scene.close()
    }
  }
  return { counts: { tries: chosen.length, bent: failures.length }, failures }
}

/** null where the step ended as it should. */
export function unlessCode({ code, log }: StepResult, expected: number): string | null {
  return code === expected ? null : `exit ${code}, not ${expected}: ${log.slice(-1_500)}`
}
