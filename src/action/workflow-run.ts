/** What a `workflow_run` event says: which run ended, and of which commit. Takes the payload, gives the
 *  facts, refuses runs that cannot be reported, and says why. The event comes from GitHub; the run itself
 *  may be a stranger's, so nothing of what it left says who it is about. */

import { UsageFailure } from '../model/failure.ts'
import { Payload, pullOfQueue } from './event.ts'

export interface EndedRun {
  readonly id: number
  readonly event: 'pull_request' | 'push' | 'merge_group'
  /** Of the workflow file. */
  readonly path: string
  /** How often it was started, from 1. */
  readonly attempt: number
  readonly headSha: string
  readonly headBranch: string
  /** `owner/name` of where the commit is: the fork, for one. */
  readonly headRepository: string
  readonly isFork: boolean
  /** When the run began, which is after its commit became the head. */
  readonly createdAt: Date | null
  /** The last pull request of a merge group. */
  readonly queued: number | null
  readonly defaultBranch: string
}

const reported = ['pull_request', 'push', 'merge_group'] as const

/** @param repository `owner/name` of the repository that this job runs in. */
export function readWorkflowRunEvent(value: unknown, repository: string): EndedRun {
  const payload = new Payload(value, 'workflow_run')
  refuseUnfinished(payload)
  const event = eventOf(payload)
  const here = payload.text('repository.full_name')
  if (here.toLowerCase() !== repository.toLowerCase()) {
    throw new UsageFailure(`The run that ended belongs to ${here}, not to ${repository}: it is not reported.`)
  }
  const headRepository = payload.text('workflow_run.head_repository.full_name')
  const isFork = headRepository.toLowerCase() !== repository.toLowerCase()
  if (isFork && event !== 'pull_request') {
    throw new UsageFailure(`The ${event} event of another repository (${headRepository}) is not reported.`)
  }
  const headBranch = payload.text('workflow_run.head_branch')
  const createdAt = new Date(payload.optionalText('workflow_run.created_at') ?? Number.NaN)
  return {
    id: payload.number('workflow_run.id'),
    event,
    path: payload.text('workflow_run.path').replace(/@.*$/, ''),
    attempt: payload.at('workflow_run.run_attempt') === undefined ? 1 : payload.number('workflow_run.run_attempt'),
    headSha: payload.hash('workflow_run.head_sha'),
    headBranch,
    headRepository,
    isFork,
    createdAt: Number.isNaN(createdAt.getTime()) ? null : createdAt,
    queued: event === 'merge_group' ? pullOfQueue(headBranch) : null,
    defaultBranch: payload.text('repository.default_branch'),
  }
}

function refuseUnfinished(payload: Payload): void {
  const action = payload.at('action')
  if (action === 'completed') return
  throw new UsageFailure(
    `workflow_run: the run has not ended (${JSON.stringify(action ?? null)}): nothing to report.`,
    {
      hint: 'Write `types: [completed]` below `workflow_run:`.',
    },
  )
}

function eventOf(payload: Payload): EndedRun['event'] {
  const event = payload.text('workflow_run.event')
  const known = reported.find((one) => one === event)
  if (known !== undefined) return known
  throw new UsageFailure(
    `workflow_run: the run was started by ${event.slice(0, 80)}, which is not reported: no commit follows from it that could be checked.`,
    {
      hint: `Reported are runs of ${reported.join(', ')}. Let the job skip others: \`if: github.event.workflow_run.event == 'pull_request'\`.`,
    },
  )
}
