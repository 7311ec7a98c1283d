/** Stores head's numbers where baselines are looked for, if `store` says so. A convenience: its failure is
 *  told and changes no verdict. */

import type { GateResult } from '../app/gating/gate.ts'
import { uploadRun } from '../app/history/record-artifact.ts'
import { type RecordRequest, recordRun } from '../app/history/record-run.ts'
import type { Ports } from '../app/ports.ts'
import type { Plan } from '../config/plan.ts'
import { Cancelled } from '../host/cleanup.ts'
import type { Repository } from '../host/repository.ts'
import { Failure } from '../model/failure.ts'
import type { Report } from '../model/report.ts'
import type { Event } from './event.ts'

export interface StoreRequest {
  readonly plan: Plan
  readonly event: Event
  readonly head: GateResult['head']
  /** Of the verdict: what was accepted is stored with the numbers. */
  readonly reasons: Report['reasons']
  readonly key: string
}

type StorePorts = Pick<Ports, 'environment' | 'signal' | 'cleanup' | 'clock' | 'log'>

export async function storeHead(storing: StoreRequest, repository: Repository, ports: StorePorts): Promise<void> {
  const { plan, event, head, key, reasons } = storing
  if (head?.commit === undefined || !isWanted(plan, event)) return
  const { benchFiles, workingDirectory } = plan.suite
  const request = { run: head, commit: head.commit, suite: key, benchFiles, workingDirectory, reasons }
  for (const target of targetsOf(plan)) {
    try {
      ports.log.info(await storeIn(target, request, storing, repository, ports))
    } catch (error) {
      if (error instanceof Cancelled || !(error instanceof Failure)) throw error
      const hint = error.hint === undefined ? '' : ` ${error.hint}`
      const text = `This run was not stored: ${error.message}.${hint}`
      // Unasked for, it is no more than a remark: whoever only compares in pairs needs no history.
      const asked = plan.store === 'always' || plan.baseline.includes(target)
      if (asked) ports.log.warning(text, 'Benchgate')
      else ports.log.info(text)
    }
  }
}

type Target = 'branch' | 'artifact'

/** Where baselines are looked for, there they are kept; on the branch where only pairs are compared. */
function targetsOf({ baseline }: Plan): Target[] {
  const named = (['branch', 'artifact'] as const).filter((target) => baseline.includes(target))
  return named.length === 0 ? ['branch'] : named
}

/** What was done, in words. */
async function storeIn(
  target: Target,
  request: RecordRequest,
  { plan, event }: StoreRequest,
  repository: Repository,
  ports: StorePorts,
): Promise<string> {
  if (target === 'branch') {
    const { path, nothingNew } = await recordRun({ ...request, branch: plan.dataBranch }, repository, ports)
    return `${nothingNew ? 'Already stored' : 'Stored'} as ${path} on ${plan.dataBranch}.`
  }
  if (!isDefaultPush(event)) return 'Not stored in an artifact: only what a push to the default branch uploads counts.'
  const { name, bytes } = await uploadRun(request, plan.artifactName, repository, ports)
  return `Stored in the artifact ${name} of this run (${bytes} bytes).`
}

/** `auto`: pushes to the default branch, whose code has been reviewed, where stored runs are looked for at all.
 *  Nobody gets a branch that was not asked for. */
function isWanted({ store, baseline }: Plan, event: Event): boolean {
  if (store !== 'auto') return store === 'always'
  return isDefaultPush(event) && (baseline.includes('branch') || baseline.includes('artifact'))
}

function isDefaultPush(event: Event): boolean {
  return event.kind === 'push' && event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`
}
