/** What is known of GitHub's artifact service without talking to it: where there is one, and which names it
 *  takes. Apart from artifact-upload.ts, so that the command line, which cannot upload, does without
 *  GitHub's library. */

import { createHash } from 'node:crypto'
import { Failure } from '../model/failure.ts'

type Environment = Readonly<Record<string, string | undefined>>

const instead =
  'Store runs on a branch (`baseline: branch`), or upload the file in a step with a version of actions/upload-artifact that your server has.'

/** @throws Failure where artifacts cannot be had: before anything is measured for nothing. */
export function requireArtifactService(environment: Environment): void {
  refuseEnterpriseServer(environment)
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].find((name) => (environment[name] ?? '') === '')
  if (missing === undefined) return
  throw new Failure(`There is no artifact service here: ${missing} is not set`, {
    hint: `Runners hand it to actions only, not to \`run:\` steps. ${instead}`,
  })
}

/** @throws Failure on GitHub Enterprise Server, which has no artifact service that today's actions can
 *  use. The library tells it by the same hosts. */
export function refuseEnterpriseServer(environment: Environment): void {
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server
  if (host === 'github.com' || /\.(ghe\.com|localhost)$/.test(host)) return
  throw new Failure(`Artifacts cannot be had on GitHub Enterprise Server (${host})`, { hint: instead })
}

/** GitHub allows none of these in the name of an artifact, and no line ends. */
const forbidden = /["*/:<>?\\|\u0000-\u001f\u007f]+/g
const longest = 120

/** One name of several words. Where something had to be replaced or cut, a hash of the words keeps names
 *  apart that would look the same. */
export function artifactName(...words: readonly string[]): string {
  const wanted = words.join('-')
  const plain = wanted.replaceAll(forbidden, '-').trim().slice(0, longest)
  if (plain === wanted && plain !== '') return plain
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 8)
  return plain === '' ? `artifact-${hash}` : `${plain}-${hash}`
}
