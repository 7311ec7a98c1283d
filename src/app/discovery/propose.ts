/** From a repository to the workflow that gates it: which suite, the plan that tries it, the text to write. */

import { isOptionName, type OptionName } from '../../config/options.ts'
import { type Plan, readPlan } from '../../config/plan.ts'
import type { RawOption, RawOptions } from '../../config/raw.ts'
import { readSettings } from '../../config/settings.ts'
import { type Discovery, discover } from '../../discover/discover.ts'
import type { FoundSuite } from '../../discover/suite.ts'
import { type CheckoutNeeds, checkoutNeeds, inputsOf, renderWorkflow } from '../../discover/workflow.ts'
import type { Cleanup } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import { durationText } from '../../model/duration.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import { fitFor, type Proof } from './prove.ts'
import { treeOf } from './repository-tree.ts'
import { understoodLines } from './understood.ts'
import { inUseText, seenText } from './words.ts'

/** The name of a suite's tool, or who chooses among several by their words (-1: none). */
export type SuiteChoice = string | null | ((suites: readonly string[]) => Promise<number>)

export interface Proposal {
  readonly suite: FoundSuite
  readonly plan: Plan
  readonly needs: CheckoutNeeds
  readonly workflow: string
  /** What to say of it. */
  readonly lines: readonly string[]
}

interface Request {
  readonly repository: Repository
  readonly commit: string
  readonly choice: SuiteChoice
  readonly cleanup: Cleanup
}

/** Throws a UsageFailure where nothing is found, or several are and nobody chooses. */
export async function propose({ repository, commit, choice, cleanup }: Request): Promise<Proposal> {
  const tree = await treeOf(repository, commit, cleanup)
  const found = discover(tree)
  const suite = await chosen(found, choice)
  const others = [...found.suites, ...found.beside].filter((one) => one !== suite)
  const needs = checkoutNeeds(tree)
  return {
    suite,
    plan: planOf(suite),
    needs,
    workflow: renderWorkflow(suite, needs),
    lines: [
      `Found: ${nameOf(suite)} (${seenText(suite)})`,
      ...suite.remarks,
      ...(others.length === 0
        ? []
        : [`Also there, with --suite: ${others.map((one) => `"${nameOf(one)}"`).join(', ')}`]),
      ...found.inUse.flatMap(inUseText),
      ...(tree.unread === 0 ? [] : [`${tree.unread} files were not looked into: the repository has too many.`]),
    ],
  }
}

/** The same after it was tried: what was understood, and the workflow with the time or the jobs it needs. Throws the
 *  Failure of a suite that cannot be measured. */
export function provenWith(proposal: Proposal, proof: Proof, limitSeconds: number): Proposal {
  const { measured, benchmarks, overLimit } = proof
  if (measured.failure !== null) {
    throw new Failure('the suite could not be measured, so nothing was written', {
      hint: 'Mend what is told above, commit and try again; or write the workflow as it was shown with --no-prove, and correct it.',
    })
  }
  if (benchmarks === null) {
    throw new Failure(`the suite was not run to its end within ${durationText(limitSeconds)}`, {
      hint: `Allow more with --limit 30m, make a run shorter (${proposal.suite.shorter}), or write without trying: --no-prove.`,
    })
  }
  const fit = fitFor(proposal.suite, proposal.plan, proof)
  return {
    ...proposal,
    workflow: renderWorkflow(proposal.suite, proposal.needs, fit),
    lines: [
      ...(overLimit
        ? [
            `Stopped at the limit of ${durationText(limitSeconds)}: one run of each side was read, ${measured.pairs.length} pairs were measured`,
          ]
        : []),
      ...understoodLines(proposal.suite, proposal.plan, proof, fit),
    ],
  }
}

async function chosen({ suites, beside, inUse }: Discovery, choice: SuiteChoice): Promise<FoundSuite> {
  const all = [...suites, ...beside]
  if (typeof choice === 'string') return named(all, choice)
  const [first] = suites
  if (all.length === 0) throw nothingFound(inUse.flatMap(inUseText))
  if (suites.length === 1) return first!
  const open = first === undefined ? all : suites
  const words = open.map((suite) => `${nameOf(suite)} (${seenText(suite)})`)
  if (choice === null) {
    throw new UsageFailure(first === undefined ? unsureText(all) : severalText(suites), {
      hint: open.map((suite, i) => `--suite "${nameOf(suite)}" for ${words[i]!}`).join('\n'),
    })
  }
  const picked = open[await choice(words)]
  if (picked === undefined) throw new UsageFailure('no suite was chosen')
  return picked
}

function severalText(suites: readonly FoundSuite[]): string {
  return `${suites.length} suites were found, and one workflow runs one of them`
}

/** Only their names speak for them. */
function unsureText(suites: readonly FoundSuite[]): string {
  const [first] = suites
  return suites.length === 1
    ? `only ${first!.tool} was found, and nothing tells whether it measures anything that can be read`
    : `${suites.length} were found of which nothing tells whether they measure anything that can be read`
}

function named(all: readonly FoundSuite[], name: string): FoundSuite {
  const fits = all.filter((suite) => nameOf(suite) === name)
  const near = fits.length > 0 ? fits : all.filter(({ tool }) => tool.toLowerCase() === name.toLowerCase())
  if (near.length === 1) return near[0]!
  const known = all.map((suite) => `"${nameOf(suite)}"`).join(', ')
  throw new UsageFailure(
    `--suite: ${near.length === 0 ? 'no suite' : 'more than one suite'} is called ${JSON.stringify(name)}`,
    {
      hint: known === '' ? 'None was found.' : `There are: ${known}`,
    },
  )
}

/** The tool, and its folder where that is not the root. */
export function nameOf({ tool, workingDirectory }: FoundSuite): string {
  return workingDirectory === '.' ? tool : `${tool} in ${workingDirectory}`
}

function nothingFound(more: readonly string[]): UsageFailure {
  return new UsageFailure('no benchmark suite was found in the files of this commit', {
    hint: [
      'Files count once they are committed. A suite of any language can be named in `run` (docs/formats/README.md);',
      'without one, write bench/first.bench.mjs: export default (bench) => { bench.add("name", () => work()) }',
      ...more,
    ].join('\n'),
  })
}

/** As the action would read the inputs of the workflow. */
function planOf(suite: FoundSuite): Plan {
  const raw = Object.entries(inputsOf(suite)).flatMap(([name, value]): [OptionName, RawOption][] =>
    isOptionName(name) ? [[name, { values: [value], origin: { where: name } }]] : [],
  )
  const options: RawOptions = new Map(raw)
  return readPlan(readSettings('input', options), [])
}
