/** The report of a job that could not even begin to measure. */

import { describeMachine } from '../../host/machine.ts'
import type { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import type { GateRequest } from '../gating/gate.ts'
import { composeReport, emptyComparison, failedVerdict } from '../gating/verdict-report.ts'
import type { Ports } from '../ports.ts'

export function failedReport(
  failure: Failure,
  { plan, commits, key }: GateRequest,
  { environment }: Pick<Ports, 'environment'>,
): Report {
  const { threshold, falseAlarmRate } = plan.deciding
  const none = { pairing: 'rounds', rounds: 0, maxRounds: 0, looks: [], seconds: 0, ended: 'cancelled' } as const
  return composeReport(
    {
      key,
      base: { ...commits.base, source: 'paired' },
      head: commits.head,
      seed: plan.measuring.seed,
      plan: { ...none, threshold, falseAlarmRate, budgetSeconds: plan.measuring.budgetSeconds },
      machine: describeMachine(environment),
      tool: plan.suite.format,
      suiteCommand: plan.suite.run ?? `built-in runner on ${plan.suite.benchFiles.join(', ')}`,
      reproduce: null,
      ignored: [],
      notes: commits.notes,
    },
    emptyComparison,
    failedVerdict(failure, plan.deciding, null),
  )
}
