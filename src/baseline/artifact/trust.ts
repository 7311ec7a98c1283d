/** Whom to believe. Everybody who can start a workflow can upload an artifact of any name, pull requests
 *  of strangers included; it says nothing about itself that could not be made up. A baseline is only what
 *  a push to the default branch of this very repository uploaded: that code has been reviewed. */

import type { ArtifactRefusal, ListedRefusal } from '../../model/no-baseline.ts'
import type { Home, ListedArtifact, ProducingRun } from './service.ts'

/** By what the list says; null where nothing speaks against it. Sorted by how telling they are. */
export function whyNotListed(
  { expired, run }: Pick<ListedArtifact, 'expired' | 'run'>,
  home: Home,
): ListedRefusal | null {
  if (run === null) return { code: 'unknown-run' }
  if (run.repositoryId !== home.repositoryId) return { code: 'other-repository' }
  if (run.headRepositoryId !== home.repositoryId) return { code: 'fork' }
  if (run.headBranch !== home.defaultBranch) return { code: 'other-branch' }
  return expired ? { code: 'expired' } : null
}

/** By the run itself, which has to be asked for one by one. */
export function whyNotProduced(
  artifact: NonNullable<ListedArtifact['run']>,
  run: ProducingRun | null,
  home: Home,
): ArtifactRefusal | null {
  if (run === null) return { code: 'run-gone' }
  if (run.event !== 'push') return { code: 'not-pushed', event: run.event }
  if (run.headBranch !== home.defaultBranch) return { code: 'run-of-branch', branch: run.headBranch }
  if (run.headSha !== artifact.headSha) return { code: 'run-of-commit', commit: run.headSha }
  // What GitHub runs on its own behalf has no file.
  return run.path.startsWith('.github/workflows/') ? null : { code: 'no-workflow-file', path: run.path }
}
