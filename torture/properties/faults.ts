/** Never falsely green, never falsely red, by a fault at any step: whatever the surroundings refuse, the
 *  program ends in the verdict that it would have had, or in one that says that there is none. */

import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { jobScenarios } from '../faults/job-stages.ts'
import { type Fault, faultsOf, type Point, readPoints, tortureEnvironment } from '../faults/points.ts'
import { type Outcome, type Scenario, type Stage, scenarios } from '../faults/stages.ts'
import { compareWithTable } from '../faults/table.ts'
import type { Property, Tally, Torture } from '../property.ts'
import { inParallel } from '../world/in-parallel.ts'
import { stateDifference } from '../world/repository-state.ts'

export const faults: Property = {
  name: 'faults',
  claim: 'a fault at any step ends in exit 3, a marked verdict, or the verdict that stands without that step',
  async run(torture) {
    const counts: Record<string, number> = {
      scenarios: 0,
      points: 0,
      injected: 0,
      green: 0,
      marked: 0,
      refused: 0,
      crashes: 0,
    }
    const failures: string[] = []
    const labels = new Set<string>()
    const kinds = new Set<string>()
    for (const scenario of [...scenarios, ...jobScenarios]) {
      const { tally, points } = await tryScenario(scenario, torture, kinds)
      for (const { label } of points) labels.add(label)
      for (const [name, count] of Object.entries(tally.counts)) counts[name] = (counts[name] ?? 0) + count
      failures.push(...tally.failures)
    }
    failures.push(...compareWithTable([...labels], torture.size))
    return { counts, failures }
  },
}

/** Faults tried at once. */
const widths = { slice: 1, whole: 2 } as const

/** Tries per scenario in the slice, and of a slow scenario in the whole. */
const [sliced, slow] = [2, 40]

/** `kinds` holds the calls and kinds of fault of earlier scenarios, and takes those of this one. */
export async function tryScenario(
  scenario: Scenario,
  torture: Torture,
  kinds: Set<string>,
): Promise<{ tally: Tally; points: Point[] }> {
  const stages: Stage[] = []
  for (let i = 0; i < widths[torture.size]; i++) {
    const folder = path.join(torture.folder, `${scenario.name} ${i}`)
    mkdirSync(folder)
    stages.push(await scenario.open(folder))
  }
  try {
    const { points, problems } = await cleanRun(stages[0]!, path.join(torture.folder, `${scenario.name} points`))
    const chosen = choose(points, scenario, torture, kinds)
    torture.say(`${scenario.name}: ${points.length} points, ${chosen.length} faults`)
    const counts = { scenarios: 1, points: points.length, injected: 0, green: 0, marked: 0, refused: 0, crashes: 0 }
    const failures = problems.map((problem) => `${scenario.name}, without a fault: ${problem}`)
    await inParallel(chosen, stages, async ({ point, fault }, stage, index) => {
      const tried = await suffer(stage, point, fault, path.join(torture.folder, `${scenario.name} fired ${index}`))
      if (!tried.fired) return
      counts.injected += 1
      counts[tried.class] += 1
      const at = fault.nth === 0 ? 'every time' : `time ${fault.nth} of ${point.times}`
      for (const problem of tried.problems) {
        failures.push(`${scenario.name}: ${point.label} ${point.path}, ${fault.kind}, ${at}: ${problem}`)
        torture.say(failures.at(-1)!)
      }
    })
    return { tally: { counts, failures }, points }
  } finally {
    for (const stage of stages) await stage.close()
  }
}

export async function cleanRun(stage: Stage, list: string): Promise<{ points: Point[]; problems: string[] }> {
  stage.reset()
  const outcome = await stage.run(tortureEnvironment(stage.roots, { list }))
  const problems = [
    ...problemsOf(outcome, stage),
    ...(outcome.code === 0 ? [] : [`exit ${outcome.code}: ${tail(outcome)}`]),
  ]
  return { points: readPoints(list), problems }
}

interface Chosen {
  readonly point: Point
  readonly fault: Fault
}

/** At every point at least one kind, and at every call every kind, each at the first, a random or every
 *  occurrence; in the slice a sample. With TORTURE_POINTS_MATCH, an expression over labels, only some points,
 *  and all kinds at each. */
function choose(points: readonly Point[], scenario: Scenario, { random, size }: Torture, kinds: Set<string>): Chosen[] {
  const chance = random.fork(scenario.name)
  const nth = (times: number): number => [1, 1 + chance.integer(times), 0][chance.integer(3)]!
  const matching = process.env['TORTURE_POINTS_MATCH']
  const wanted = matching === undefined ? points : points.filter(({ label }) => new RegExp(matching).test(label))
  const all = wanted.flatMap((point) => faultsOf(point, nth).map((fault) => ({ point, fault })))
  if (scenario.slow === true) return size === 'whole' ? chance.shuffle(all).slice(0, slow) : []
  if (size === 'slice') return chance.shuffle(all).slice(0, sliced)
  if (matching !== undefined) return all
  return wanted.flatMap((point) => {
    const own = all.filter((one) => one.point === point)
    const fresh = own.filter(({ fault }) => !kinds.has(`${point.label} ${fault.kind}`))
    for (const { fault } of fresh) kinds.add(`${point.label} ${fault.kind}`)
    return fresh.length > 0 ? fresh : [own[chance.integer(own.length)]!]
  })
}

interface Tried {
  readonly fired: boolean
  readonly class: 'green' | 'marked' | 'refused' | 'crashes'
  readonly problems: readonly string[]
}

async function suffer(stage: Stage, point: Point, fault: Fault, fired: string): Promise<Tried> {
  stage.reset()
  const before = stage.state()
  const outcome = await stage.run(tortureEnvironment(stage.roots, { fault: { ...fault, fired } }))
  const problems = problemsOf(outcome, stage, point)
  const after = stage.state()
  const left = stage.left()
  const hit = existsSync(fired)
  rmSync(fired, { force: true })
  if (left.length > 0 || after !== before) problems.push(...(await stillThere(stage, before, left)))
  return { fired: hit, class: classOf(outcome), problems: hit ? problems : [] }
}

/** A removal that was refused leaves something, which the next run must remove. */
async function stillThere(stage: Stage, before: string, left: readonly string[]): Promise<string[]> {
  await stage.run({})
  const problems: string[] = []
  if (stage.left().length > 0) problems.push(`${left.join(', ')} stays, also after the next run`)
  const now = stage.state()
  if (now !== before) problems.push(`the repository differs, also after the next run:\n${stateDifference(before, now)}`)
  return problems
}

function classOf({ code, log, verdict }: Outcome): Tried['class'] {
  if (/mistake of its own/.test(log)) return 'crashes'
  if (code === 0) return verdict === 'inconclusive' ? 'marked' : 'green'
  return 'refused'
}

/** What no outcome may be on an unchanged suite. */
function problemsOf(outcome: Outcome, stage: Stage, point?: Point): string[] {
  const { code, hung, log, claimed, verdict } = outcome
  const problems = [...outcome.problems]
  if (hung) problems.push('it hung')
  else if (code === 1) problems.push(`falsely red: ${tail(outcome)}`)
  else if (code !== 0 && code !== 2 && code !== 3) problems.push(`exit ${code}: ${tail(outcome)}`)
  if (code === 0 && claimed !== null && verdict === 'pass') {
    const missing = stage.expected.filter((name) => !claimed.includes(name))
    if (missing.length > 0) problems.push(`falsely green: ${missing.join(', ')} not compared`)
  }
  // A report file that cannot be written is told, and changes no verdict.
  const told = /::warning [^\n]* could not be written: /.test(log)
  if (code === 0 && claimed === null && stage.expected.length > 0 && !told)
    problems.push(`green without a report: ${tail(outcome)}`)
  // Where a text of its own cannot be parsed, it is.
  if (/mistake of its own/.test(log) && point?.op !== 'JSON.parse')
    problems.push(`taken for a mistake of its own: ${tail(outcome)}`)
  return problems
}

function tail({ log }: Outcome): string {
  return log.trimEnd().split('\n').slice(-6).join(' | ').slice(-600)
}
