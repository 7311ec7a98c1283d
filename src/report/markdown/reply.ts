/** Short answers to people who write commands, as markdown. Takes what came of a command, gives
 *  paragraphs; who may command, and what it does, is decided elsewhere. No line begins with a command:
 *  an answer is never itself obeyed. */

import type { WhyCommandWrong } from '../../model/note.ts'
import { wrongCommandWords } from '../notes/of-pull-requests.ts'
import { room } from '../phrase.ts'
import { code, codeName, linkOrWords, prose } from './escape.ts'

export type Remark =
  | { readonly code: 'help' }
  | { readonly code: 'unknown'; readonly word: string; readonly meant: string | null }
  | { readonly code: 'wrong'; readonly text: string; readonly why: WhyCommandWrong }
  | { readonly code: 'no-access' }
  | { readonly code: 'no-result'; readonly head: string }
  | { readonly code: 'before-push'; readonly head: string }
  | { readonly code: 'nothing-blocks'; readonly head: string }
  | { readonly code: 'matches-nothing'; readonly glob: string; readonly blocking: readonly string[] }
  | { readonly code: 'accepted'; readonly names: readonly string[]; readonly by: string; readonly head: string }
  | { readonly code: 'still-blocks'; readonly names: readonly string[] }
  /** Expected, and not measured to the end: that cannot be accepted. */
  | { readonly code: 'without-result'; readonly legs: readonly string[] }
  | { readonly code: 'unknown-run'; readonly head: string }
  | { readonly code: 'run-started'; readonly page: string }
  | { readonly code: 'run-going'; readonly page: string }
  /** The job itself stays red until it is run again, and why that was not done. */
  | { readonly code: 'job-not-restarted'; readonly page: string; readonly why: string }
  | { readonly code: 'not-restarted'; readonly page: string; readonly why: string }

export function replyText(remarks: readonly Remark[]): string {
  return remarks.map(paragraph).join('\n\n')
}

/** As one line of a log. */
export function remarkLine(remark: Remark): string {
  return remark.code === 'help' ? 'help' : paragraph(remark).replace(/\s+/g, ' ')
}

function paragraph(remark: Remark): string {
  switch (remark.code) {
    case 'help':
      return helpText
    case 'unknown': {
      const meant = remark.meant === null ? '' : ` Did you mean \`/benchgate ${remark.meant}\`?`
      return `There is no command ${code(remark.word)}.${meant}`
    }
    case 'wrong':
      return `${code(remark.text)} does not count: ${wrongCommandWords[remark.why]}. Write \`/benchgate accept <benchmark> because <reason>\`.`
    case 'no-access':
      return 'Thank you, but only people with write access to this repository can tell Benchgate what to do, so nothing was changed. A maintainer can write the same.'
    case 'unknown-run':
      return `No run for ${short(remark.head)} is known, as there is no check of Benchgate on it. Start its job again from the page of the checks; with \`checks: write\` for the job that measures, Benchgate can do so.`
    case 'run-started':
      return `Started again: ${linkOrWords(remark.page, 'the run')}.`
    case 'run-going':
      return `${linkOrWords(remark.page, 'The run')} is still going. Its result comes when it ends.`
    case 'job-not-restarted':
      return `The check is up to date. The job itself stays red until ${linkOrWords(remark.page, 'its run')} is started again (“Re-run failed jobs”), which takes the stored result and measures nothing: ${prose(remark.why)}.`
    case 'not-restarted':
      return `${linkOrWords(remark.page, 'The run')} could not be started again: ${prose(remark.why)}.`
    default:
      return acceptanceText(remark)
  }
}

type AboutAccepting = Extract<
  Remark,
  {
    code:
      | 'no-result'
      | 'before-push'
      | 'nothing-blocks'
      | 'matches-nothing'
      | 'accepted'
      | 'still-blocks'
      | 'without-result'
  }
>

function acceptanceText(remark: AboutAccepting): string {
  switch (remark.code) {
    case 'no-result':
      return `There is no stored result for ${short(remark.head)}. If it is being measured, this counts as soon as it is done; otherwise once its job is started again.`
    case 'before-push':
      return `This was written before ${short(remark.head)} was pushed, and does not count for it. Accept it anew.`
    case 'nothing-blocks':
      return `Nothing blocks ${short(remark.head)}: there is nothing to accept.`
    case 'matches-nothing':
      return `${codeName(remark.glob, room.name)} matches nothing that blocks. What blocks: ${namesText(remark.blocking)}.`
    case 'accepted':
      return `Accepted for ${short(remark.head)} by ${codeName(remark.by, 40)}: ${namesText(remark.names)}.`
    case 'still-blocks':
      return `Still blocking: ${namesText(remark.names)}.`
    case 'without-result':
      return `Without a result, which cannot be accepted: ${namesText(remark.legs)}. Start what should have measured it again, or write \`/benchgate rerun\`.`
  }
}

function short(commit: string): string {
  return code(commit.slice(0, 7))
}

const mostNames = 8

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => codeName(name, room.name))
  return names.length > mostNames ? `${shown.join(', ')} and ${names.length - mostNames} more` : shown.join(', ')
}

const helpText = `What people with write access can write, at the start of a line:

- \`/benchgate accept <benchmark> because <reason>\` accepts what blocks, for the commit that is the head now. In the name, \`*\` stands for anything but a slash, \`**\` for anything.
- \`/benchgate rerun\` starts the run of this commit again.
- \`/benchgate help\` says this.`
