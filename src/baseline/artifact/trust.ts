/** Whom to believe. Everybody who can start a workflow can upload an artifact of any name, pull requests
 *  of strangers included; it says nothing about itself that could not be made up. A baseline is only what
 *  a push to the default branch of this very repository uploaded: that code has been reviewed. */

import type { Home, ListedArtifact, ProducingRun } from './service.ts'

/** By what the list says; null where nothing speaks against it. Sorted by how telling they are. */
export function whyNotListed({ expired, run }: Pick<ListedArtifact, 'expired' | 'run'>, home: Home): string | null {
  if (run === null) return 'of an unknown run'
  if (run.repositoryId !== home.repositoryId) return 'of another repository'
  if (run.headRepositoryId !== home.repositoryId) return 'from a fork'
  if (run.headBranch !== home.defaultBranch) return 'of another branch'
  return expired ? 'expired' : null
}

/** By the run itself, which has to be asked for one by one. */
export function whyNotProduced(
  artifact: NonNullable<ListedArtifact['run']>,
  run: ProducingRun | null,
  home: Home,
): string | null {
  if (run === null) return 'its run is gone'
  if (run.event !== 'push') return `its run was started by \`${run.event}\`, not by a push`
  if (run.headBranch !== home.defaultBranch) return `its run is of the branch ${run.headBranch}`
  if (run.headSha !== artifact.headSha) return `its run is of ${run.headSha.slice(0, 12)}`
  // What GitHub runs on its own behalf has no file.
  return run.path.startsWith('.github/workflows/') ? null : `its run is of no workflow file (${run.path})`
}
