/** Answers a comment that commands something: accepts a slowdown without measuring again, starts a run
 *  again, explains. Takes the comment, gives what was judged anew and what was said. Only people with
 *  write access are obeyed, and what they say holds for the commit that is the head. */

import { nearest } from '../../config/nearest.ts'
import { compileGlob } from '../../gate/glob.ts'
import { type Acceptances, hasWriteAccess, readAcceptances } from '../../github/acceptance.ts'
import type { Answer, Client } from '../../github/client.ts'
import { type CommentCommand, commandNames, readCommands } from '../../github/commands.ts'
import { whyOf } from '../../github/failure.ts'
import { type OwnCheck, readOwnChecks } from '../../github/own-checks.ts'
import { type PullRequestNow, readPullRequest } from '../../github/pull-request.ts'
import { type ReplyPlace, react, reply } from '../../github/reply.ts'
import { rerun } from '../../github/start-again.ts'
import { Failure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { Report } from '../../model/report.ts'
import { type Remark, remarkLine, replyText } from '../../report/markdown/reply.ts'
import { announceAgain } from './announce.ts'
import { Attempts } from './attempts.ts'
import { checkName, isCheckName } from './check-view.ts'
import { isSettled, readSaved, type SavedResult } from './saved-result.ts'
import { dateOf, earliest } from './since.ts'

export interface WrittenCommand {
  readonly client: Client
  readonly pull: number
  readonly comment: { readonly id: number; readonly body: string; readonly by: string; readonly at: Date }
  /** The gate that is meant; null for all of the pull request. */
  readonly key: string | null
  /** True where the job that answers was itself started again: then a command is carried out once more. */
  readonly repeated: boolean
  readonly now: Date
}

export interface CommandOutcome {
  /** Judged anew. */
  readonly reports: readonly Report[]
  readonly said: readonly string[]
  readonly notes: readonly Note[]
}

export async function answerComment(written: WrittenCommand): Promise<CommandOutcome> {
  return new Answering(written).answer()
}

/** A gate whose result can be judged again. */
interface Gate {
  readonly check: OwnCheck
  readonly saved: SavedResult
}

interface JudgedAnew {
  readonly gate: Gate
  readonly reports: readonly Report[]
}

type Accept = Extract<CommentCommand, { kind: 'accept' }>

class Answering {
  readonly #written: WrittenCommand
  readonly #place: ReplyPlace
  readonly #remarks: Remark[] = []
  readonly #reports: Report[] = []
  readonly #notes: Note[] = []
  readonly #attempts = new Attempts()
  #checks: readonly OwnCheck[] | null = null

  constructor(written: WrittenCommand) {
    const { client, pull, comment } = written
    this.#written = written
    this.#place = { client, pull, comment: comment.id, to: comment.by }
  }

  async answer(): Promise<CommandOutcome> {
    const { client, comment } = this.#written
    const allowed = needed(await hasWriteAccess(client, comment.by))
    if (allowed) await this.#obey(readCommands(comment.body))
    else this.#remarks.push({ code: 'no-access' })
    const worth = this.#remarks.filter(({ code }) => code !== 'accepted' && code !== 'run-started')
    if (worth.length > 0) {
      const text = replyText(this.#remarks)
      this.#attempts.keep('answer', await reply(this.#place, { text, onceADay: !allowed }, this.#written.now))
    }
    const note = this.#attempts.note({ readOnly: null })
    return {
      reports: this.#reports,
      said: this.#remarks.map(remarkLine),
      notes: note === null ? this.#notes : [...this.#notes, note],
    }
  }

  async #obey(commands: readonly CommentCommand[]): Promise<void> {
    this.#explain(commands)
    const accepts = commands.filter((command) => command.kind === 'accept')
    const reruns = commands.some(({ kind }) => kind === 'rerun')
    if (accepts.length === 0 && !reruns) return
    const { client, pull } = this.#written
    const now = needed(await readPullRequest(client, pull))
    if (accepts.length > 0) await this.#accept(accepts, now)
    if (reruns) await this.#rerun(now.head)
  }

  #explain(commands: readonly CommentCommand[]): void {
    for (const command of commands) {
      if (command.kind === 'wrong') this.#remarks.push({ ...command, code: 'wrong' })
      if (command.kind !== 'unknown') continue
      const [meant] = nearest(command.word, commandNames)
      this.#remarks.push({ code: 'unknown', word: command.word, meant: meant ?? null })
    }
    if (commands.some(({ kind }) => kind === 'help' || kind === 'unknown')) this.#remarks.push({ code: 'help' })
  }

  async #accept(accepts: readonly Accept[], { head, labels }: PullRequestNow): Promise<void> {
    const gates = (await this.#checksOn(head)).flatMap((check): Gate[] => {
      const saved = readSaved(check.text)
      const isOurs = saved !== null && checkName(saved.key) === check.name && saved.asked.pull === this.#written.pull
      return isOurs ? [{ check, saved }] : []
    })
    const since = earliest(timesOf(gates))
    if (gates.length === 0 || since === null) {
      this.#remarks.push({ code: 'no-result', head })
      // What could not be kept is measured again, or joined again from what several jobs measured, by a job
      // which then sees what is accepted.
      await this.#restart((await this.#checksOn(head)).filter(({ conclusion }) => conclusion === 'failure'))
      return
    }
    if (this.#written.comment.at < since) {
      this.#remarks.push({ code: 'before-push', head })
      return
    }
    const meant = this.#gatesMeant(accepts, gates, head)
    if (meant.length === 0) return
    const judged: JudgedAnew[] = []
    for (const gate of meant) {
      const acceptances = await this.#acceptances(gate.saved.acceptLabel, labels, { head, known: timesOf(gates) })
      judged.push({ gate, reports: await this.#judge(gate, head, since, acceptances) })
    }
    this.#tellAccepted(judged, head)
    await this.#restartJobs(gates, judged)
  }

  /** Those in which something blocks that somebody names; what matches nowhere is remarked on. */
  #gatesMeant(accepts: readonly Accept[], gates: readonly Gate[], head: string): Gate[] {
    const blocking = [...new Set(gates.flatMap(blockingIn))]
    if (blocking.length === 0) {
      const lacking = gates.flatMap(({ saved }) => lackingIn(saved.legs.map(({ report }) => report)))
      this.#remarks.push(
        lacking.length > 0 ? { code: 'without-result', legs: lacking } : { code: 'nothing-blocks', head },
      )
      return []
    }
    const globs = accepts.map(({ benchmark }) => ({ benchmark, matches: compileGlob(benchmark) }))
    for (const { benchmark: glob, matches } of globs) {
      if (!blocking.some(matches)) this.#remarks.push({ code: 'matches-nothing', glob, blocking })
    }
    return gates.filter((gate) => blockingIn(gate).some((name) => globs.some(({ matches }) => matches(name))))
  }

  async #acceptances(
    label: string,
    labels: readonly string[],
    when: { readonly head: string; readonly known: readonly Date[] },
  ): Promise<Acceptances> {
    const { client, pull } = this.#written
    const isLabelled = labels.includes(label)
    return needed(await readAcceptances({ client, pull, ...when, label, isLabelled, labelledBy: null }))
  }

  async #judge(
    { check, saved }: Gate,
    head: string,
    since: Date,
    acceptances: Acceptances,
  ): Promise<readonly Report[]> {
    const { client, pull } = this.#written
    const announcement = {
      client,
      commit: head,
      pullRequest: { number: pull, head, headSince: since, labelledBy: null, readOnly: null, already: null },
      queued: null,
      key: saved.key,
      asked: saved.asked,
      runUrl: check.detailsUrl,
      comment: saved.comment,
      check: true,
      acceptLabel: saved.acceptLabel,
      // Whoever is answered now was heard.
      heard: { label: false, comment: true },
    }
    const { reports, told } = await announceAgain(announcement, saved, acceptances, check)
    this.#reports.push(...reports)
    this.#notes.push(...told.notes)
    return reports
  }

  #tellAccepted(judged: readonly JudgedAnew[], head: string): void {
    const reports = judged.flatMap((one) => one.reports)
    const reasons = reports.flatMap((report) => report.reasons)
    const names = [...new Set(reasons.flatMap((reason) => (reason.code === 'waived' ? [reason.benchmark] : [])))]
    const left = [...new Set(reports.flatMap(blockingNames))]
    const lacking = lackingIn(reports)
    if (names.length > 0) this.#remarks.push({ code: 'accepted', names, by: this.#written.comment.by, head })
    if (left.length > 0) this.#remarks.push({ code: 'still-blocks', names: left })
    if (lacking.length > 0) this.#remarks.push({ code: 'without-result', legs: lacking })
  }

  /** The exit code of the job is the gate, and only the job itself can change it. It is started again where
   *  none of the gates of its run blocks any more; it then finds what was accepted, and measures nothing. */
  async #restartJobs(gates: readonly Gate[], judged: readonly JudgedAnew[]): Promise<void> {
    const blocks = (gate: Gate) =>
      judged.find((one) => one.gate === gate)?.reports.some(({ exitCode }) => exitCode !== 0) ?? isShownBlocking(gate)
    const runs = new Set(judged.flatMap(({ gate }) => (gate.check.run === null ? [] : [gate.check.run])))
    for (const run of runs) {
      const own = gates.filter(({ check }) => check.run === run)
      if (own.some(blocks)) continue
      const page = own[0]!.check.detailsUrl ?? ''
      const answer = await rerun(this.#written.client, run, 'where it failed')
      if (!answer.ok) this.#remarks.push({ code: 'job-not-restarted', page, why: whyOf(answer.failure) })
      else if (answer.value.kind === 'refused')
        this.#remarks.push({ code: 'job-not-restarted', page, why: answer.value.why })
      else if (answer.value.kind === 'still-running')
        this.#remarks.push({ code: 'job-not-restarted', page, why: 'other jobs of the run are still going' })
    }
    if (this.#remarks.some(({ code }) => code === 'accepted')) await react(this.#place, '+1')
  }

  async #rerun(head: string): Promise<void> {
    const checks = (await this.#checksOn(head)).filter(({ run }) => run !== null)
    if (checks.length === 0) this.#remarks.push({ code: 'unknown-run', head })
    await this.#restart(checks)
  }

  async #restart(checks: readonly OwnCheck[]): Promise<void> {
    const runs = new Map<number, string>()
    for (const { run, detailsUrl } of checks) if (run !== null) runs.set(run, detailsUrl ?? '')
    if (runs.size === 0) return
    // The reaction is there once: what is delivered twice starts nothing twice.
    const seen = await react(this.#place, 'eyes')
    if (seen.ok && !seen.value && !this.#written.repeated) return
    for (const [run, page] of runs) {
      const answer = await rerun(this.#written.client, run, 'always')
      if (!answer.ok) this.#remarks.push({ code: 'not-restarted', page, why: whyOf(answer.failure) })
      else if (answer.value.kind === 'refused')
        this.#remarks.push({ code: 'not-restarted', page, why: answer.value.why })
      else this.#remarks.push({ code: answer.value.kind === 'still-running' ? 'run-going' : 'run-started', page })
    }
    if (this.#remarks.some(({ code }) => code === 'run-started')) await react(this.#place, 'rocket')
  }

  async #checksOn(commit: string): Promise<readonly OwnCheck[]> {
    const { client, key } = this.#written
    const name = key === null ? null : checkName(key)
    this.#checks ??= this.#ours(needed(await readOwnChecks(client, { commit, name })))
    return this.#checks
  }

  /** One of each name: the latest about this pull request, where there is one, else the latest. */
  #ours(checks: readonly OwnCheck[]): readonly OwnCheck[] {
    const known = checks.filter((check) => isCheckName(check.name))
    return [...new Set(known.map(({ name }) => name))].map((name) => {
      const named = known.filter((check) => check.name === name)
      return named.find(({ text }) => readSaved(text)?.asked.pull === this.#written.pull) ?? named[0]!
    })
  }
}

function blockingIn({ saved }: Gate): string[] {
  return saved.legs.flatMap(({ report }) => blockingNames(report))
}

/** What can be accepted: of a leg that was not measured to its end, nothing. */
function blockingNames(report: Report): string[] {
  if (report.exitCode === 0 || !isSettled(report)) return []
  return report.reasons.flatMap((reason) =>
    (reason.code === 'regression' || reason.code === 'missing') && reason.allowed !== true ? [reason.benchmark] : [],
  )
}

/** Legs that are missing, or were not measured to their end. */
function lackingIn(reports: readonly Report[]): string[] {
  return reports.filter((report) => report.exitCode !== 0 && !isSettled(report)).map(({ key }) => key)
}

/** Of a gate that was not judged now: as its check shows it, which may have been accepted before. */
function isShownBlocking({ check }: Gate): boolean {
  return check.conclusion === 'failure'
}

/** When the head was pushed: every gate knows a time by which it was. */
function timesOf(gates: readonly Gate[]): Date[] {
  return gates.flatMap(({ saved }) => dateOf(saved.since) ?? [])
}

/** Without this there is nothing to answer with: the job that answers fails, so that somebody sees it. */
function needed<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Failure(`The command could not be carried out: ${whyOf(answer.failure)}`, {
    hint: 'Write it again, or run this job again.',
  })
}
