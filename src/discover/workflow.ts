/** The workflow that gates pull requests on a suite. Takes the suite and what trying it has shown, gives YAML. */

import { stringify } from 'yaml'
import type { FoundSuite, Step } from './suite.ts'
import type { Tree } from './tree.ts'

export interface Fit {
  /** Minutes to measure in, where the default does not hold eight rounds; null: the default. */
  readonly budgetMinutes: number | null
  /** Jobs that share the suite; 1: one does it all. */
  readonly shards: number
  /** No number of jobs holds all of it: a part is measured. */
  readonly partial?: boolean
}

export const defaultFit: Fit = { budgetMinutes: null, shards: 1 }

/** What a checkout of the repository needs besides its history. */
export interface CheckoutNeeds {
  readonly submodules: boolean
  readonly lfs: boolean
}

export function checkoutNeeds(tree: Tree): CheckoutNeeds {
  return {
    submodules: tree.files.includes('.gitmodules'),
    lfs: /filter=lfs/.test(tree.text('.gitattributes') ?? ''),
  }
}

const action = 'benchgate/benchgate@v1'

export function renderWorkflow(suite: FoundSuite, needs: CheckoutNeeds, fit: Fit = defaultFit): string {
  const jobs = fit.shards === 1 ? gateJob(suite, needs, fit) : shardedJobs(suite, needs, fit)
  return `# Gates pull requests on the speed of ${suite.tool}. Written by \`benchgate init\`.
name: Benchmarks

on:
  pull_request:
  merge_group:

permissions:
  contents: read
${fit.shards === 1 ? '  pull-requests: write # the comment\n  checks: write # the check\n' : ''}
concurrency:
  group: benchgate-\${{ github.ref }}
  cancel-in-progress: true

jobs:
${jobs}`
}

const required = `  # Make this job a required check: its exit code is the gate. Where the token may only read, as for pull requests
  # of forks and of Dependabot, it blocks all the same, and the report is in the summary of the run.
`

function gateJob(suite: FoundSuite, needs: CheckoutNeeds, fit: Fit): string {
  const inputs = { ...inputsOf(suite), ...budgetOf(fit) }
  return `${required}  benchgate:
    runs-on: ubuntu-24.04
    timeout-minutes: ${30 + (fit.budgetMinutes ?? 15)}
    steps:
${[checkout(needs), ...suite.needs, { uses: action, with: inputs }].map(stepText).join('')}`
}

/** Each measures its part without a token; one joins what they leave, decides and tells. */
function shardedJobs(suite: FoundSuite, needs: CheckoutNeeds, fit: Fit): string {
  const numbers = Array.from({ length: fit.shards }, (_, i) => i + 1).join(', ')
  const shard = `\${{ matrix.shard }}/${fit.shards}`
  const measure = { mode: 'measure', shard, key: 'benchmarks', ...inputsOf(suite), ...budgetOf(fit) }
  return `  measure:
    strategy:
      fail-fast: false
      matrix:
        shard: [${numbers}]
    runs-on: ubuntu-24.04
    timeout-minutes: ${30 + (fit.budgetMinutes ?? 15)}
    steps:
${[checkout(needs), ...suite.needs, { uses: action, with: measure }].map(stepText).join('')}
${required}  benchgate:
    needs: measure
    if: always()
    permissions:
      actions: read
      contents: read
      pull-requests: write
      checks: write
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
${[checkout({ submodules: false, lfs: false }), { uses: action, with: { mode: 'report', expect: 'benchmarks' } }].map(stepText).join('')}`
}

function checkout({ submodules, lfs }: CheckoutNeeds): Step {
  return {
    uses: 'actions/checkout@v7',
    with: {
      'fetch-depth': '0',
      'persist-credentials': 'false',
      ...(submodules ? { submodules: 'recursive' } : {}),
      ...(lfs ? { lfs: 'true' } : {}),
    },
  }
}

/** The inputs of the action that say what a suite is; what is a default is left out. */
export function inputsOf(suite: FoundSuite): Record<string, string> {
  const { workingDirectory, setup, run, results, format } = suite
  return {
    ...(workingDirectory === '.' ? {} : { 'working-directory': workingDirectory }),
    ...(setup === null ? {} : { setup }),
    ...(run === null ? {} : { run }),
    ...(results === null ? {} : { results }),
    ...(format === 'auto' ? {} : { format }),
  }
}

function budgetOf({ budgetMinutes, partial }: Fit): Record<string, string> {
  const budget = budgetMinutes === null ? {} : { 'time-budget': `${budgetMinutes}m` }
  return partial === true ? { ...budget, only: 'fitting' } : budget
}

function stepText(step: Step): string {
  if ('run' in step) return `      - run: ${scalar(step.run, 10)}\n`
  const inputs = Object.entries(step.with ?? {})
  const lines = inputs.map(([name, value]) => `          ${name}: ${inputText(value)}\n`)
  return `      - uses: ${step.uses}\n${lines.length === 0 ? '' : `        with:\n${lines.join('')}`}`
}

/** Numbers and booleans stay what a reader expects; versions stay text, or 3.10 would become 3.1. */
function inputText(value: string): string {
  return /^(0|true|false)$/.test(value) ? value : scalar(value, 12)
}

/** @param indent of further lines. */
export function scalar(value: string, indent: number): string {
  if (!value.includes('\n')) return stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd()
  return `|\n${value
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n')}`
}
