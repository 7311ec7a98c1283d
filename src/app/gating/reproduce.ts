/** The command that measures the same again on somebody's own machine. */

import { options, optionsOf } from '../../config/options.ts'
import { type Plan, quoteWords } from '../../config/plan.ts'
import { writeDuration } from '../../config/values.ts'
import type { Commits } from './compared-commits.ts'

/** Options that change what is measured or decided, where they differ from the default. `fail-on` and
 *  `sensitivity` are told apart from the rules of the file, which are read again where it is run. */
export function reproduceCommand(plan: Plan, commits: Commits, seed: string): string {
  const { suite, measuring, deciding } = plan
  const written: Readonly<Record<string, string | null>> = {
    setup: suite.setup,
    'working-directory': suite.workingDirectory,
    results: suite.results,
    format: suite.format,
    baseline: plan.baseline.join(','),
    'baseline-file': plan.baselineFiles.length === 0 ? null : plan.baselineFiles.join(','),
    'data-branch': plan.dataBranch,
    'artifact-name': plan.artifactName,
    launches: String(plan.launches),
    key: plan.baseline.some((source) => source === 'branch' || source === 'artifact') ? plan.key : null,
    threshold: percent(deciding.threshold),
    'counts-threshold': percent(deciding.counterThreshold),
    'false-alarm-rate': percent(deciding.falseAlarmRate),
    sensitivity: deciding.sensitivity,
    counts: measuring.instructions ? 'instructions' : measuring.counts ? 'auto' : 'never',
    pairing: measuring.pairing,
    'tool-settings': measuring.toolSettings,
    'min-rounds': String(measuring.minRounds),
    'max-rounds': String(measuring.maxRounds),
    'pairs-at-once': String(measuring.pairsAtOnce),
    'time-budget': writeDuration(measuring.budgetSeconds),
    'launch-timeout': writeDuration(suite.launchTimeoutSeconds),
    shard: plan.shard === null ? null : `${plan.shard.index}/${plan.shard.of}`,
    only: plan.reachedOnly ? 'reached' : { auto: 'auto', always: 'fitting', never: 'all' }[plan.partial],
    harness: suite.harness,
    'bench-files': suite.benchFiles.join(','),
  }
  const flags = optionsOf('compare').flatMap((name) => {
    const value = written[name]
    return value === undefined || value === null || value === options[name].default ? [] : [`--${name}`, value]
  })
  // Whole hashes: only those can be fetched, and no later commit begins alike.
  const [base, head] = [commits.base.commit, commits.head.commit]
  const fetch = commits.isApart === true ? `git fetch origin ${head}\n` : ''
  const compare = fetch + quoteWords(['benchgate', 'compare', base, head, ...flags, '--seed', seed])
  return suite.run === null ? compare : `${compare} -- ${quoteCommand(suite.run)}`
}

/** A command of plain words needs no quotes: the words come out as they went in. */
function quoteCommand(run: string): string {
  const words = run.split(' ')
  return words.length > 1 && quoteWords(words) === run ? run : quoteWords([run])
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toPrecision(12))}%`
}
