/** A comment under a pull request: carries out what it commands. Takes the event file, needs no checkout
 *  and measures nothing. Whatever is no command to Benchgate by a person, about an open pull request, is
 *  left alone with a line in the log: other people's comments are no errors. */

import { configure } from '../app/configuration.ts'
import { answerComment, type CommandOutcome } from '../app/pull-request/answer.ts'
import { noteSentence, noteWords } from '../app/views.ts'
import { readTelling } from '../config/plan.ts'
import type { RawOptions } from '../config/raw.ts'
import { createClient, parseRepository } from '../github/client.ts'
import { readCommands } from '../github/commands.ts'
import { isOurs } from '../github/reply.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { runAttempt } from './announcer.ts'
import { Payload } from './event.ts'
import { publish } from './publish.ts'
import type { StepPorts } from './step.ts'

/** Gives the exit code, which says whether the comment was dealt with: the gate is the job that measured. */
export async function answerCommentEvent(payload: unknown, options: RawOptions, ports: StepPorts): Promise<number> {
  const { environment, log } = ports
  const event = new Payload(payload, 'issue_comment')
  const why = whyIgnored(event)
  if (why !== null) {
    log.info(`Nothing to do: ${why}.`)
    return exitCodes.pass
  }
  const { settings } = await configure('input', options, {
    directory: ports.directory,
    root: ports.directory,
    log: ports.log,
  })
  const { token } = readTelling(settings)
  const repository = parseRepository(environment['GITHUB_REPOSITORY'])
  if (token === null || repository === null) {
    throw new UsageFailure('There is no token: nothing can be answered and nothing accepted.', {
      hint: 'Leave the input github-token alone, or set it to a token with `pull-requests: write` and `checks: write`.',
    })
  }
  log.hide(token)
  const client = createClient({ token, repository })
  const answered = await answerComment({
    client,
    pull: event.number('issue.number'),
    comment: {
      id: event.number('comment.id'),
      body: event.text('comment.body'),
      by: event.text('comment.user.login'),
      at: new Date(event.text('comment.created_at')),
    },
    key: settings.key,
    repeated: runAttempt(environment) > 1,
    now: ports.clock.date(),
  })
  await tellAnswer(answered, settings.summary, ports)
  log.info(`Requests to GitHub: ${client.requests()}`)
  return exitCodes.pass
}

/** null where the comment is to be answered. */
function whyIgnored(event: Payload): string | null {
  const action = event.at('action')
  if (action !== 'created') return `a comment was ${String(action)}, and only new ones are read`
  if (event.at('issue.pull_request') === undefined) return 'the comment is about an issue, not a pull request'
  const body = event.optionalText('comment.body') ?? ''
  if (readCommands(body).length === 0) return 'the comment has no line that begins with /benchgate'
  if (isOurs(body)) return 'the comment is one of Benchgate’s own'
  if (event.at('comment.user.type') === 'Bot') return 'the comment is by a bot'
  if (event.at('issue.state') !== 'open') return 'the pull request is closed'
  return null
}

async function tellAnswer({ reports, said, notes }: CommandOutcome, summary: boolean, ports: StepPorts): Promise<void> {
  const { environment, temporary, log } = ports
  if (reports.length > 0) await publish(reports, { environment, temporary, log, summary, artifact: null })
  for (const line of said) log.info(line)
  for (const note of notes) log[noteWords(note).level](noteSentence(note), 'Benchgate')
}
