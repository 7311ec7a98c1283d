/** A result answers one question: what another run found on the same commit, or found under another plan, makes
 *  nothing green, and what was found stays found until it is shown otherwise. */

import type { SceneStep } from '../../__tests__/action/github-scene.ts'
import { wildly } from '../../__tests__/action/github-scene.ts'
import type { Property } from '../property.ts'
import { type Try, tryAll, unlessCode } from '../world/tries.ts'

const label: SceneStep = { action: 'labeled', more: { label: { name: 'bug' } } }
const mended = "sed 's/160/100/' suite.sh | bash"

/** What leaves a green check of the same name on the commit, and what must stay red after it. */
const between: readonly (readonly [what: string, green: SceneStep, again: SceneStep])[] = [
  ['another command, then a label', { inputs: { run: mended, 'base-ref': 'other' } }, label],
  ['another base, then a label', { inputs: { 'base-ref': 'other' } }, label],
  ['another base, then opened again', { inputs: { 'base-ref': 'other' } }, { action: 'reopened' }],
  ['another base, then noise', { inputs: { 'base-ref': 'other' } }, { action: 'reopened', inputs: { run: wildly } }],
  [
    'another base, then noise in the same run started again',
    { inputs: { 'base-ref': 'other' } },
    { env: { GITHUB_RUN_ATTEMPT: '2' }, inputs: { run: wildly } },
  ],
  [
    'another base, then noise without a comment',
    { inputs: { 'base-ref': 'other', comment: 'never' } },
    { inputs: { run: wildly, comment: 'never' } },
  ],
]

const tries = between.map(
  ([what, green, again]): Try => ({
    what,
    async attempt(scene) {
      // As slow as head, so that head is no slower than it.
      const commit = scene.origin.git('commit-tree', `${scene.pull.head.sha}^{tree}`, '-p', scene.base, '-m', 'slow')
      scene.origin.git('branch', 'other', commit.trim())
      const first = unlessCode(await scene.run(), 1)
      const second = unlessCode(await scene.run(green), 0)
      return first ?? second ?? unlessCode(await scene.run(again), 1)
    },
  }),
)

export const sameQuestion: Property = {
  name: 'same-question',
  claim: 'no result of another question turns a commit green, and what was found on it stays found',
  run: (torture) => tryAll(tries, torture),
}
