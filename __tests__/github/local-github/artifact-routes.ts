/** The public interface over artifacts, runs and the repository. */

import { type ArtifactState, artifactBody, type RunState, repositoryId, sign } from './artifact-service.ts'
import { type Handler, page } from './page.ts'
import type { Answer } from './rules.ts'

const repository = '/repos/{owner}/{repo}'
const notFound: Answer = { status: 404, body: { message: 'Not Found' } }

export const artifactHandlers: Readonly<Record<string, Handler>> = {
  [`get ${repository}`]: (state) => ({
    status: 200,
    body: { id: repositoryId, full_name: 'octo/repo', default_branch: state.defaultBranch },
  }),
  [`get ${repository}/actions/artifacts`]: (state, call) => list(state.artifacts, call),
  [`get ${repository}/actions/runs/{run_id}`]: (state, { parameters }) => {
    const run = state.runs.get(Number(parameters['run_id']))
    return run === undefined ? notFound : { status: 200, body: runBody(run) }
  },
  [`get ${repository}/actions/runs/{run_id}/artifacts`]: (state, call) =>
    list(
      state.artifacts.filter(({ run }) => run.id === Number(call.parameters['run_id'])),
      call,
    ),
  [`get ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: (state, { parameters, url }) => {
    const artifact = state.artifacts.find(({ id }) => id === Number(parameters['artifact_id']))
    if (artifact === undefined || parameters['archive_format'] !== 'zip') return notFound
    if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired' } }
    return { status: 302, body: null, headers: { location: sign(state, artifact, 'read', url) } }
  },
}

/** The newest first. */
function list(artifacts: readonly ArtifactState[], call: Parameters<Handler>[1]): Answer {
  const name = call.query.get('name')
  const rows = artifacts
    .filter((artifact) => artifact.finalized && (name === null || artifact.name === name))
    .toSorted((a, b) => b.id - a.id)
  const paged = page(rows.map(artifactBody), call)
  return { ...paged, body: { total_count: rows.length, artifacts: paged.body } }
}

function runBody({ head_repository_id, ...run }: RunState) {
  return {
    name: 'CI',
    status: 'completed',
    conclusion: 'success',
    run_attempt: 1,
    ...run,
    repository: { id: repositoryId, full_name: 'octo/repo' },
    head_repository: { id: head_repository_id },
  }
}
