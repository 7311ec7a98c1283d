/** A pull request writes no rules for itself: whatever its configuration file says, its slowdown blocks. */

import { slower } from '../../__tests__/action/github-scene.ts'
import type { Property } from '../property.ts'
import { type Try, tryAll, unlessCode } from '../world/tries.ts'

const texts: readonly string[] = [
  'fail-on: never',
  'fail-on: [missing, error]',
  'threshold: 1000%',
  'false-alarm-rate: 0.01%',
  'base-ref: HEAD',
  'min-rounds: 4\nmax-rounds: 4',
  'time-budget: 1s',
  '"fail-on": never\n"rules": [{"match": "**", "ignore": true}]',
  'baseline: file\nbaseline-file: suite.sh',
  'key: another',
  'check: false\ncomment: never',
  'accept-label: bug',
  'waive-label: bug',
  'rules:\n  - match: "**"\n    ignore: true',
  'rules:\n  - match: "**"\n    better: higher',
  'rules:\n  - match: "*"\n    fail-on: never',
  'rules:\n  - match: parse\n    metric: "*"\n    threshold: 900%',
]

const tries = texts.map(
  (text): Try => ({
    what: text,
    async attempt(scene) {
      scene.github.state.roles.set('maintainer', 'write')
      scene.push('rules of its own', { ...slower, '.github/benchgate.yml': `${text}\n` })
      scene.pull.labels.add('bug')
      const more = { label: { name: 'bug' }, sender: { login: 'maintainer' } }
      const result = await scene.run({ action: 'labeled', more })
      const told = /This pull request changes what decides/.test(result.summary) ? null : 'the report does not say so'
      return unlessCode(result, 1) ?? told
    },
  }),
)

export const ownRules: Property = {
  name: 'own-rules',
  claim: 'a pull request does not write the rules that it is judged by, and the report says what it changes',
  run: (torture) => tryAll(tries, torture),
}
