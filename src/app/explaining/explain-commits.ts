/** The wing app/explaining/: why a benchmark is slower, and since which commit; by itself and behind a gate. Here one
 *  benchmark of one commit, or what is between two. Takes a plan and commits, borrows checkouts, sets them
 *  up, profiles; gives findings and profiles. */

import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Plan } from '../../config/plan.ts'
import { type Effort, type Profiling, usualEffort } from '../../explain/collect/pace.ts'
import { setUpPlace } from '../../explain/collect/place.ts'
import { type Explained, explainBenchmark } from '../../explain/explain.ts'
import { type Profiled, profileBenchmark } from '../../explain/hotspots.ts'
import { changedFiles } from '../../host/changes.ts'
import type { Repository } from '../../host/repository.ts'
import { borrowCheckout, borrowCheckouts, type Checkouts } from '../../measure/checkout/checkouts.ts'
import { refuseSharedTarget } from '../../measure/provenance/cargo-target.ts'
import { findBenchFiles } from '../../measure/rounds/runner-launcher.ts'
import type { SuitePorts } from '../../measure/suite.ts'
import { UsageFailure } from '../../model/failure.ts'
import { suitePorts } from '../gating/suite-ports.ts'
import type { Ports } from '../ports.ts'
import { layBenchFiles } from './lay-bench-files.ts'

export interface ExplainPlan {
  readonly plan: Plan
  readonly benchmark: string
  readonly effort?: Effort
  readonly progress: (text: string) => void
}

/** @param base null: where the time of head goes. @throws Failure where nothing can be profiled. */
export async function explainCommits(
  { plan, benchmark, effort = usualEffort, progress }: ExplainPlan,
  commits: { readonly base: string | null; readonly head: string },
  repository: Repository,
  ports: Ports,
): Promise<({ readonly kind: 'difference' } & Explained) | ({ readonly kind: 'hotspots' } & Profiled)> {
  const { base, head } = commits
  if (base !== null) refuseSharedTarget([plan.suite.setup, plan.suite.run])
  const options = { repository, cleanup: ports.cleanup }
  const checkouts = await (base === null ? aloneIn(head, options) : borrowCheckouts({ ...options, base, head }))
  try {
    const inner = portsOf(plan, checkouts.temporary, repository, ports)
    const { suite } = plan
    refuseNothing(checkouts.head, suite)
    if (base !== null && plan.suite.harness === 'head') layBenchFiles(checkouts.head, checkouts.base, suite)
    for (const side of base === null ? (['head'] as const) : (['base', 'head'] as const)) {
      if (suite.setup !== null) progress(`setting up ${side}`)
      await setUpPlace(suite, side, checkouts[side], inner)
    }
    const request = { suite, benchmark, effort, progress: (now: Profiling) => progress(progressText(now)) }
    if (base === null)
      return { kind: 'hotspots', ...(await profileBenchmark({ ...request, root: checkouts.head }, inner)) }
    const renames = renamesIn(await changedFiles(repository, base, head))
    return {
      kind: 'difference',
      ...(await explainBenchmark({ ...request, sides: checkouts, renames, ratio: null }, inner)),
    }
  } finally {
    await checkouts.release()
  }
}

/** One checkout, which nothing is compared with. */
async function aloneIn(commit: string, options: Parameters<typeof borrowCheckout>[1]): Promise<Checkouts> {
  const { root, ...borrowed } = await borrowCheckout(commit, options)
  return { ...borrowed, base: root, head: root }
}

/** @throws UsageFailure where nobody said how the suite is run, and it is not the built-in runner's. */
function refuseNothing(root: string, { run, benchFiles, workingDirectory }: Plan['suite']): void {
  if (run !== null || findBenchFiles(path.join(root, workingDirectory), benchFiles).length > 0) return
  throw new UsageFailure(`no bench files match ${benchFiles.join(', ')}, and no other suite was found`, {
    hint: 'Write the command that runs the suite after --, as in: benchgate explain NAME -- python3 -m pytest bench',
  })
}

export function portsOf(plan: Plan, temporary: string, repository: Repository, ports: Ports): SuitePorts {
  const seed = plan.measuring.seed ?? randomBytes(6).toString('hex')
  return suitePorts(ports, seed, temporary, repository.top)
}

/** New names of files by their old ones. */
export function renamesIn(changes: Awaited<ReturnType<typeof changedFiles>>): Map<string, string> {
  return new Map(changes.flatMap(({ path, from }) => (from === null ? [] : [[from, path] as const])))
}

export function progressText({ run, of, kind, secondsLeft }: Profiling): string {
  const left = secondsLeft === null ? '' : `, about ${Math.max(1, Math.round(secondsLeft))} s left`
  if (kind === 'cpu') return `profiling, run ${run} of ${of}${left}`
  return `${kind === 'counts' ? 'counting calls' : 'sampling allocations'}${left}`
}
