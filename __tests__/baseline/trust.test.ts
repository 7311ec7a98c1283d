/** Whom to believe, as a table. */
import { expect, test } from 'vitest'
import { whyNotListed, whyNotProduced } from '../../src/baseline/artifact/trust.ts'
import { artifactRefusalWords } from '../../src/report/notes/why-no-baseline.ts'

const home = { repositoryId: 42, defaultBranch: 'main' }
const run = { id: 1, headSha: 'a'.repeat(40), headBranch: 'main', repositoryId: 42, headRepositoryId: 42 }
const produced = { event: 'push', path: '.github/workflows/ci.yml', headSha: run.headSha, headBranch: 'main' }

test.each<[object, string | null]>([
  [{}, null],
  [{ expired: true }, 'expired'],
  [{ run: null }, 'of an unknown run'],
  [{ run: { ...run, repositoryId: 7 } }, 'of another repository'],
  [{ run: { ...run, headRepositoryId: 7 } }, 'from a fork'],
  // Where GitHub does not say it.
  [{ run: { ...run, headRepositoryId: -1 } }, 'from a fork'],
  [{ run: { ...run, headBranch: 'topic' } }, 'of another branch'],
  [{ run: { ...run, headBranch: null } }, 'of another branch'],
])('listed as %j: %s', (change, why) => {
  const found = whyNotListed({ expired: false, run, ...change }, home)
  expect(found && artifactRefusalWords(found)).toBe(why)
})

test.each<[object | null, RegExp | null]>([
  [{}, null],
  [null, /gone/],
  [{ event: 'pull_request' }, /started by `pull_request`/],
  [{ event: 'workflow_dispatch' }, /started by `workflow_dispatch`/],
  [{ headBranch: 'topic' }, /of the branch topic/],
  [{ headBranch: null }, /of no branch/],
  [{ headSha: 'b'.repeat(40) }, /its run is of b{12}/],
  [{ path: 'dynamic/dependabot' }, /no workflow file/],
])('made by %j: %s', (change, why) => {
  const found = whyNotProduced(run, change === null ? null : { ...produced, ...change }, home)
  if (why === null) expect(found).toBeNull()
  else expect(artifactRefusalWords(found!)).toMatch(why)
})
