/** The validated plan of a comparison: settings that make sense together. Takes settings and rules,
 *  gives what the use cases need in base units, refuses combinations that contradict each other. */

import path from 'node:path'
import { formatNames, isFormatName } from '../formats/registry.ts'
import type { Sensitivity } from '../gate/judge.ts'
import type { GateRule } from '../gate/rules.ts'
import { UsageFailure } from '../model/failure.ts'
import type { Pairing, Shard } from '../model/run.ts'
import { shellQuoted } from '../model/shell-word.ts'
import type { FailOn } from '../model/verdict.ts'
import { didYouMean } from './nearest.ts'
import type { Settings } from './options.ts'
import { quoted } from './values.ts'

export interface SuitePlan {
  /** For the shell; null for the built-in runner. */
  readonly run: string | null
  readonly setup: string | null
  /** Relative to the root of the repository, with `/`. */
  readonly workingDirectory: string
  /** File, folder or glob; null reads standard output. */
  readonly results: string | null
  /** Name of a format, or `auto`. */
  readonly format: string
  readonly benchFiles: readonly string[]
  readonly harness: 'base' | 'head'
  readonly launchTimeoutSeconds: number
  readonly setupTimeoutSeconds: number
  /** Leaves folded stacks of one benchmark; null: what is known for the suite profiles it. */
  readonly profile: string | null
}

export interface MeasuringPlan {
  readonly pairing: 'auto' | Pairing
  /** Whether tools that are known are told to make their launches short. */
  readonly toolSettings: 'short' | 'own'
  /** Whether what benchmarks allocate is counted where it can be. */
  readonly counts: boolean
  /** Whether instructions are, too, in a pass of their own. */
  readonly instructions: boolean
  readonly minRounds: number
  readonly maxRounds: number
  readonly pairsAtOnce: number
  readonly budgetSeconds: number
  /** null: to be drawn, and printed. */
  readonly seed: string | null
}

export interface DecidingPlan {
  readonly threshold: number
  /** The same for exact counters. */
  readonly counterThreshold: number
  readonly falseAlarmRate: number
  readonly failOn: readonly FailOn[]
  readonly sensitivity: Sensitivity
  readonly rules: readonly GateRule[]
}

/** What is looked for behind a verdict, and in how much time each. */
export interface ExplainingPlan {
  readonly when: Settings['explain']
  readonly bisect: Settings['bisect']
  readonly budgetSeconds: number
}

export type Baseline = Settings['baseline'][number]

export interface Plan {
  readonly suite: SuitePlan
  readonly measuring: MeasuringPlan
  readonly deciding: DecidingPlan
  /** Which part of the suite is measured; null: all of it. */
  readonly shard: Shard | null
  /** Whether benchmarks are left out that the change does not reach. */
  readonly reachedOnly: boolean
  /** Whether a part of a suite is measured that is too long: `auto` where nobody has named the suite. */
  readonly partial: 'auto' | 'always' | 'never'
  /** Benchmarks to measure; all of them where it is left out. */
  readonly only?: readonly string[]
  readonly baseRef: string | null
  /** Where base's numbers come from, in the order to try. At least one. */
  readonly baseline: readonly Baseline[]
  readonly baselineFiles: readonly string[]
  readonly dataBranch: string
  readonly artifactName: string
  /** How often head is run where it is measured alone. */
  readonly launches: number
  readonly store: Settings['store']
  readonly explain: ExplainingPlan
  /** null: whatever tells this gate apart where it runs. */
  readonly key: string | null
  readonly summary: boolean
  /** Whether the report is uploaded, too. */
  readonly artifact: boolean
}

/** What GitHub is told, where there is a token for it. */
export interface TellingPlan {
  readonly token: string | null
  readonly comment: 'always' | 'changes' | 'never'
  readonly check: boolean
  readonly acceptLabel: string
  /** Whether an issue is kept about what no pull request tells. */
  readonly issue: boolean
  /** Where the page of the stored history is published; null: nowhere, or nobody said. */
  readonly siteUrl: string | null
}

export function readTelling(settings: Settings): TellingPlan {
  const { 'github-token': token, 'accept-label': acceptLabel, 'site-url': siteUrl, comment, check, issue } = settings
  return { token, comment, check, acceptLabel, issue, siteUrl }
}

/** `rest` is the command after `--`, or null. */
export function readPlan(settings: Settings, rules: readonly GateRule[], rest: readonly string[] | null = null): Plan {
  return {
    suite: readSuite(settings, rest),
    measuring: readMeasuring(settings),
    deciding: readDeciding(settings, rules),
    shard: readShard(settings),
    ...readOnly(settings),
    baseRef: settings['base-ref'],
    ...readBaseline(settings),
    launches: settings.launches,
    store: settings.store,
    explain: { when: settings.explain, bisect: settings.bisect, budgetSeconds: settings['explain-budget'] },
    key: settings.key,
    summary: settings.summary,
    artifact: settings.artifact,
  }
}

/** A stored run holds the whole suite, measured on one machine; shards are on several. */
function readShard({ shard, baseline }: Settings): Shard | null {
  if (shard === null || (baseline.length === 1 && baseline[0] === 'paired')) return shard
  throw new UsageFailure('`shard` needs `baseline: paired`', {
    hint: 'Stored runs hold the whole suite. Leave `shard` out, or measure base and head beside each other.',
  })
}

/** Stored runs hold the whole suite, and do not say which code they ran. */
function readOnly({ only, baseline }: Settings): Pick<Plan, 'reachedOnly' | 'partial'> {
  const isSome = only === 'reached' || only === 'fitting'
  if (!isSome || (baseline.length === 1 && baseline[0] === 'paired')) {
    return {
      reachedOnly: only === 'reached',
      partial: only === 'auto' ? 'auto' : only === 'fitting' ? 'always' : 'never',
    }
  }
  throw new UsageFailure(`\`only: ${only}\` needs \`baseline: paired\``, {
    hint: 'Stored runs hold the whole suite. Leave `only` out, or measure base and head beside each other.',
  })
}

function readBaseline(settings: Settings): Pick<Plan, 'baseline' | 'baselineFiles' | 'dataBranch' | 'artifactName'> {
  const { baseline, 'baseline-file': files, 'data-branch': dataBranch, 'artifact-name': artifactName } = settings
  if (baseline.includes('file') !== (files !== null)) {
    const [set, missing] =
      files === null ? ['baseline: file', 'baseline-file'] : ['baseline-file', '`file` in `baseline`']
    throw new UsageFailure(`${set} is set without ${missing}`, {
      hint: 'Set both: `baseline: file` and `baseline-file: results.json`.',
    })
  }
  return { baseline, baselineFiles: files ?? [], dataBranch, artifactName }
}

export function readSuite(settings: Settings, rest: readonly string[] | null): SuitePlan {
  return {
    run: readCommand(settings.run, rest),
    setup: settings.setup,
    workingDirectory: readWorkingDirectory(settings['working-directory']),
    results: settings.results,
    format: readFormat(settings.format),
    benchFiles: settings['bench-files'],
    harness: settings.harness,
    launchTimeoutSeconds: settings['launch-timeout'],
    setupTimeoutSeconds: settings['setup-timeout'],
    profile: settings.profile,
  }
}

/** One word after `--` is a shell command as it stands; several are words that the shell must leave as they are. */
function readCommand(run: string | null, rest: readonly string[] | null): string | null {
  if (rest === null) return run
  if (rest.length === 0 || rest[0]!.trim() === '') {
    throw new UsageFailure('nothing follows --', { hint: 'Write the command that runs the suite once after --.' })
  }
  return rest.length === 1 ? rest[0]! : quoteWords(rest)
}

/** Words as one line for a POSIX shell, quoted only where they need it. */
export function quoteWords(words: readonly string[]): string {
  return words.map((word) => (isPlain(word) ? word : shellQuoted(word))).join(' ')
}

/** Placeholders may stand unquoted too: they are replaced before any shell sees them. */
function isPlain(word: string): boolean {
  return /^[\w@%+=:,./-]+$/.test(word.replaceAll(/\{(filter|iterations|shards?)\}/g, 'x'))
}

function readWorkingDirectory(written: string): string {
  const folder = path.posix.normalize(written.replaceAll('\\', '/')).replace(/\/+$/, '')
  const leaves = path.posix.isAbsolute(folder) || /^[a-z]:/i.test(folder) || folder === '..' || folder.startsWith('../')
  if (!leaves) return folder === '' ? '.' : folder
  throw new UsageFailure(`working-directory: ${quoted(written)} is not inside the repository`, {
    hint: 'Write it relative to the root of the repository: each side has a checkout of its own.',
  })
}

export function readFormat(name: string): string {
  if (name === 'auto' || isFormatName(name)) return name
  const known = ['auto', ...formatNames]
  throw new UsageFailure(`format: there is no format ${quoted(name)}.${didYouMean(name, known)}`, {
    hint: `Formats are: ${known.join(', ')}`,
  })
}

function readMeasuring(settings: Settings): MeasuringPlan {
  const { 'min-rounds': minRounds, 'max-rounds': maxRounds, 'time-budget': budgetSeconds } = settings
  if (minRounds > maxRounds) {
    throw new UsageFailure(`min-rounds (${minRounds}) is more than max-rounds (${maxRounds})`, {
      hint: 'Raise max-rounds or lower min-rounds.',
    })
  }
  const { pairing, 'tool-settings': toolSettings, 'pairs-at-once': pairsAtOnce, seed } = settings
  return { pairing, toolSettings, ...readCounted(settings), minRounds, maxRounds, pairsAtOnce, budgetSeconds, seed }
}

/** What is counted beside the times. */
export function readCounted({ counts }: Settings): Pick<MeasuringPlan, 'counts' | 'instructions'> {
  return { counts: counts !== 'never', instructions: counts === 'instructions' }
}

export function readDeciding(settings: Settings, rules: readonly GateRule[]): DecidingPlan {
  return {
    threshold: settings.threshold,
    counterThreshold: settings['counts-threshold'],
    falseAlarmRate: settings['false-alarm-rate'],
    failOn: settings['fail-on'],
    sensitivity: settings.sensitivity,
    rules,
  }
}
