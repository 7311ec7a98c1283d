/** Starts a run of a workflow again. Its failed jobs alone where it failed, all of it otherwise. */

import type { Answer, Client } from './client.ts'
import { responseOf } from './retry.ts'

export type RestartOutcome =
  | { readonly kind: 'started' }
  | { readonly kind: 'still-running' }
  /** It did not fail. */
  | { readonly kind: 'not-needed' }
  /** GitHub will not, and why: runs can be started again for a month. */
  | { readonly kind: 'refused'; readonly why: string }

const permission = 'actions: write'
const failures: ReadonlySet<string> = new Set(['failure', 'cancelled', 'timed_out', 'startup_failure'])

export function rerun(
  client: Client,
  run: number,
  when: 'always' | 'where it failed',
): Promise<Answer<RestartOutcome>> {
  return client.ask(permission, async (octokit): Promise<RestartOutcome> => {
    const which = { ...client.repository, run_id: run }
    const { data } = await octokit.rest.actions.getWorkflowRun(which)
    if (data.status !== 'completed') return { kind: 'still-running' }
    const failed = failures.has(data.conclusion ?? '')
    if (!failed && when === 'where it failed') return { kind: 'not-needed' }
    try {
      if (failed) await octokit.rest.actions.reRunWorkflowFailedJobs(which)
      else await octokit.rest.actions.reRunWorkflow(which)
      return { kind: 'started' }
    } catch (error) {
      const why = refusal(error)
      if (why === null) throw error
      return /already running/i.test(why) ? { kind: 'still-running' } : { kind: 'refused', why }
    }
  })
}

/** GitHub says 403 both to a token that may not and to a run that cannot be started again. */
function refusal(error: unknown): string | null {
  if (responseOf(error).status !== 403 || !(error instanceof Error)) return null
  return /not accessible|must have|rate limit/i.test(error.message) ? null : error.message.slice(0, 200)
}
