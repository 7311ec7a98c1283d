/** Appends head's numbers to the stored history, where `store` says so. A convenience: its failure is
 *  told and changes no verdict. */

import type { Gated } from '../app/gate.ts'
import type { Ports } from '../app/ports.ts'
import { recordRun } from '../app/record.ts'
import type { Plan } from '../config/plan.ts'
import { Cancelled } from '../host/cleanup.ts'
import type { Repository } from '../host/repository.ts'
import { Failure } from '../model/failure.ts'
import type { Event } from './event.ts'

export interface Storing {
  readonly plan: Plan
  readonly event: Event
  readonly head: Gated['head']
  readonly key: string
}

type StorePorts = Pick<Ports, 'environment' | 'signal' | 'cleanup' | 'clock' | 'log'>

export async function storeHead(
  { plan, event, head, key }: Storing,
  repository: Repository,
  ports: StorePorts,
): Promise<void> {
  if (head?.commit === undefined || !isWanted(plan.store, event)) return
  try {
    const { benchFiles, workingDirectory } = plan.suite
    const request = {
      run: head,
      commit: head.commit,
      suite: key,
      branch: plan.dataBranch,
      benchFiles,
      workingDirectory,
    }
    const { path, nothingNew } = await recordRun(request, repository, ports)
    ports.log.info(`${nothingNew ? 'Already stored' : 'Stored'} as ${path} on ${plan.dataBranch}.`)
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof Failure)) throw error
    const hint = error.hint === undefined ? '' : ` ${error.hint}`
    const text = `This run was not stored: ${error.message}.${hint}`
    // Unasked for, it is no more than a remark: whoever only compares in pairs needs no history.
    if (plan.store === 'always') ports.log.warning(text, 'Benchgate')
    else ports.log.info(text)
  }
}

/** `auto`: pushes to the default branch, whose code has been reviewed. */
function isWanted(store: Plan['store'], event: Event): boolean {
  if (store !== 'auto') return store === 'always'
  return event.kind === 'push' && event.defaultBranch !== null && event.ref === `refs/heads/${event.defaultBranch}`
}
