/** A step that reports what other jobs measured: `mode: report`. Runs on `workflow_run`, with the rights of
 *  the default branch, for what anybody's pull request measured; or as a later job of the same run. Needs
 *  no checkout. Judges anew, by its own inputs and the configuration that is trusted where it runs. */

import { fetchLegs } from '../app/handover/fetch-legs.ts'
import type { JoinRules, KnownBase, Leg, LegOrigin } from '../app/handover/join.ts'
import { isAboutSame, judgeLeg } from '../app/handover/judge-leg.ts'
import type { Announcer, ToldLeg } from '../app/pull-request/announce.ts'
import { fingerprintOf } from '../app/pull-request/saved-result.ts'
import { worstFirst } from '../app/views.ts'
import { readDeciding, readTelling } from '../config/plan.ts'
import type { RawOptions } from '../config/raw.ts'
import { type Client, createClient, parseRepository } from '../github/client.ts'
import { whyOf } from '../github/failure.ts'
import { belongingOf } from '../github/known-base.ts'
import { UsageFailure } from '../model/failure.ts'
import type { Note } from '../model/note.ts'
import { exitCodes } from '../model/verdict.ts'
import { announcerAbout, type Subject, tell } from './announcer.ts'
import { listeningOnce } from './listening.ts'
import { acceptingAt, publicationOf, publish } from './publish.ts'
import { findReported, type ReportTarget } from './reported.ts'
import type { StepPorts } from './step.ts'
import { readTrustedSettings } from './trusted-settings.ts'

export async function reportStep(
  name: string,
  payload: unknown,
  options: RawOptions,
  ports: StepPorts,
): Promise<number> {
  const { environment, log } = ports
  const client = openClient(options, ports)
  const reported = await findReported(name, payload, client, environment)
  if (reported.kind === 'moved-on') {
    log.notice(reported.text, 'Benchgate')
    return exitCodes.pass
  }
  const { settings, rules } = await readTrustedSettings(reported.settings, options, client, ports)
  const expect = expected(settings.expect)
  const deciding = readDeciding(settings, rules)
  const key = settings.key ?? (expect.length === 1 ? expect[0]! : environment['GITHUB_JOB'] || 'benchgate')
  const telling = readTelling(settings)
  const subject = reported.subject(telling.acceptLabel)
  if (telling.issue && subject.pullRequest === null) {
    log.notice('`issue` is kept by steps that measure and judge in one job, not by `mode: report`.', 'Benchgate')
  }
  const asked = { base: reported.base, head: subject.commit, plan: fingerprintOf({ deciding, expect }) }
  const heard = listeningOnce(environment)
  const announcer = await announcerAbout(subject, telling, { environment, log, key, asked, heard })
  const { legs, unexpected } = await fetchLegs({ client, run: reported.run, commit: subject.commit, expect })
  for (const one of unexpected) log.notice(`${one} is not expected, and left out. \`expect\` names what belongs here.`)
  const head = { commit: subject.commit, label: reported.label }
  // One leg alone is known by the key of its comment and check.
  const named = legs.map((leg) => ({ leg, name: legs.length === 1 ? key : leg.key }))
  const origin = reported.isFork ? await originOf(legs, reported, subject.commit, client) : null
  const judging = { run: reported.run, rules: { deciding, head, origin }, announcer }
  const told = (await recallLegs(named, subject, judging)) ?? (await judgeLegs(named, judging))
  const reports = worstFirst(told.map(({ report }) => report))
  const plan = { summary: settings.summary, artifact: settings.artifact }
  const accepting = acceptingAt(subject.pullRequest !== null, telling, heard)
  // Published whether or not there is anybody to tell.
  const files = await publish(reports, publicationOf({ plan, key, accepting }, ports))
  await tell(announcer, (one) => one.finish(told, deciding, files), { environment, log })
  log.info(`Requests to GitHub for the measurements: ${client.requests()}`)
  return reports[0]!.exitCode
}

interface NamedLeg {
  readonly leg: Leg
  readonly name: string
}

interface Judging {
  /** What left the legs. */
  readonly run: number
  readonly rules: JoinRules
  readonly announcer: Announcer
}

/** A label changes no code: where the jobs that measure are left out for it, the result that is kept with the
 *  check is judged again. Null where they were not, or nothing is kept. */
async function recallLegs(
  legs: readonly NamedLeg[],
  { pullRequest }: Subject,
  { rules, announcer }: Judging,
): Promise<readonly ToldLeg[] | null> {
  if (pullRequest?.already !== 'label') return null
  if (legs.every(({ leg }) => leg.measurements.length > 0)) return null
  const names = legs.map(({ name }) => name)
  return announcer.recall(rules.deciding, names)
}

/** Each by itself, and with what was accepted. */
async function judgeLegs(legs: readonly NamedLeg[], { run, rules, announcer }: Judging): Promise<readonly ToldLeg[]> {
  const told: ToldLeg[] = []
  for (const { leg, name } of legs) {
    const last = announcer.earlier(name, (report) => isAboutSame(leg, report))
    const { report, numbers } = judgeLeg(leg, run, rules, last)
    told.push(await announcer.accept({ ...report, key: name }, rules.deciding, numbers))
  }
  return told
}

/** Reading artifacts takes a token, whatever is told to GitHub. */
function openClient(options: RawOptions, { environment, log }: StepPorts) {
  const token = options.get('github-token')?.values.at(-1)?.trim() ?? ''
  const repository = parseRepository(environment['GITHUB_REPOSITORY'])
  if (token === '' || repository === null) {
    throw new UsageFailure(`\`mode: report\` needs ${token === '' ? 'a token' : 'GITHUB_REPOSITORY'}`, {
      hint: 'Leave `github-token` out: its default is the token of the job, which needs `actions: read`.',
    })
  }
  log.hide(token)
  return createClient({ token, repository })
}

function expected(keys: readonly string[] | null): readonly string[] {
  if (keys !== null && keys.length > 0) return keys
  throw new UsageFailure('`mode: report` needs `expect`: the `key` of every job that measures', {
    hint: 'Without it, nobody would miss a job that failed before it measured. The default `key` of a job is its name in the workflow: `expect: benchmarks`.',
  })
}

/** What a fork says of its base is asked of GitHub: where GitHub does not know it, it stays the fork's word. */
async function originOf(
  legs: readonly Leg[],
  { baseBranch: branch }: Extract<ReportTarget, { kind: 'reported' }>,
  head: string,
  client: Client,
): Promise<LegOrigin> {
  const notes: Note[] = [{ code: 'measured-by-fork' }]
  const told = legs.flatMap(({ measurements }) => measurements.flatMap(({ report }) => report.base.commit ?? []))
  const bases = new Map<string, KnownBase>()
  for (const commit of branch === null ? [] : [...new Set(told)].slice(0, mostBases)) {
    const answer = await belongingOf(client, commit, { branch: branch!, head })
    if (answer.ok && answer.value === 'merge-base') {
      bases.set(commit, { label: branch!, chosen: `merge base of ${branch} and the pull request` })
    } else if (answer.ok && answer.value === 'of-branch') {
      bases.set(commit, { label: branch!, chosen: `a commit of ${branch}, which the fork chose` })
    } else {
      const why = answer.ok ? null : whyOf(answer.failure)
      notes.push({ code: 'base-of-fork', commit, branch: branch!, because: why })
    }
  }
  return { notes, bases }
}

/** Legs of one run have one base. */
const mostBases = 3
