/** How artifacts are reached: the client of GitHub, as the room of baselines wants it, and a remote that
 *  knows the ancestors of a commit where the checkout does not. */

import { type ArtifactEntry, artifactSource } from '../../baseline/artifact/artifact-source.ts'
import type { ArtifactService } from '../../baseline/artifact/service.ts'
import { remoteFirstParents } from '../../baseline/branch/ancestors.ts'
import { borrowPrivateRepository, type PrivateRepository } from '../../baseline/branch/private-repository.ts'
import type { RecordSource } from '../../baseline/source.ts'
import { Unavailable } from '../../baseline/unavailable.ts'
import { artifactName, refuseEnterpriseServer } from '../../github/artifact-service.ts'
import { downloadArtifact, listArtifacts, readWorkflowRun } from '../../github/artifacts.ts'
import { type Answer, type Client, createClient, parseRepository } from '../../github/client.ts'
import { type GithubFailure, whyOf } from '../../github/failure.ts'
import { readRepository } from '../../github/repository.ts'
import type { Repository } from '../../host/repository.ts'
import { Failure } from '../../model/failure.ts'
import { accessOf, type StorePorts, tokenOf } from './store-access.ts'

/** Name of the artifacts that hold a suite's stored runs. */
export function baselineArtifact(prefix: string, suite: string): string {
  return artifactName(prefix, 'baseline', suite)
}

/** @param artifact name of the suite's artifacts. @throws Unavailable where there are no artifacts to be had. */
export function openArtifacts(
  repository: Repository,
  artifact: string,
  ports: StorePorts,
): RecordSource<ArtifactEntry> {
  const client = clientOf(ports)
  let own: Promise<PrivateRepository> | null = null
  return artifactSource({
    service: serviceOf(client),
    artifact,
    async firstParents(commit, count) {
      own ??= borrowPrivateRepository(repository, accessOf(ports), ports.cleanup)
      return remoteFirstParents(await own, commit, count)
    },
    async close() {
      await (await own)?.release()
    },
  })
}

function clientOf({ environment }: StorePorts): Client {
  try {
    refuseEnterpriseServer(environment)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Unavailable(error.message, { ...(error.hint === undefined ? {} : { hint: error.hint }) })
  }
  const token = tokenOf(environment)
  const name = parseRepository(environment['GITHUB_REPOSITORY'])
  if (token !== undefined && name !== null) return createClient({ token, repository: name })
  const missing = token === undefined ? 'a token' : 'the name of the repository'
  throw new Unavailable(`Artifacts cannot be read without ${missing}`, {
    hint: 'A step of a workflow has both. On the command line, set GH_TOKEN to a token that may read actions (`gh auth token` prints one) and GITHUB_REPOSITORY to owner/name.',
  })
}

function serviceOf(client: Client): ArtifactService {
  return {
    async home() {
      const { id, defaultBranch } = reached(await readRepository(client), 'Asking for the default branch')
      return { repositoryId: id, defaultBranch }
    },
    list: async (name) => reached(await listArtifacts(client, { name }), `Listing the artifacts ${name}`),
    async run(id) {
      const answer = await readWorkflowRun(client, id)
      return !answer.ok && answer.failure.kind === 'not-found' ? null : reached(answer, `Asking for run ${id}`)
    },
    download: async (artifact, mostBytes) =>
      reached(await downloadArtifact(client, artifact, { mostBytes }), `Downloading artifact ${artifact.id}`),
  }
}

function reached<T>(answer: Answer<T>, doing: string): T {
  if (answer.ok) return answer.value
  const { failure } = answer
  if (failure.kind === 'unsound') throw new Failure(failure.message)
  throw new Unavailable(`${doing} failed: ${whyOf(failure)}`, { hint: adviceOn(failure) })
}

function adviceOn(failure: GithubFailure): string {
  switch (failure.kind) {
    case 'forbidden':
      return `Add \`${failure.permission}\` to \`permissions:\` of the job.`
    case 'bad-token':
    case 'not-found':
      return 'Check the token (`github-token`, or GH_TOKEN) and GITHUB_REPOSITORY; reading artifacts needs `actions: read`.'
    default:
      return 'Run it again, or name another source after it: `baseline: artifact, paired`.'
  }
}
