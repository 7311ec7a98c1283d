/** What people write to Benchgate in comments, at the start of a line: `/benchgate accept <glob> because
 *  <reason>`, `/benchgate rerun`, `/benchgate help`. Quotations, lists, HTML and code are talk about
 *  commands, and count for nothing (comment-lines.ts). */

import type { WhyCommandWrong } from '../model/note.ts'
import { proseLines } from './comment-lines.ts'

export type CommentCommand =
  | { readonly kind: 'accept'; readonly benchmark: string; readonly because: string }
  | { readonly kind: 'rerun' }
  | { readonly kind: 'help' }
  /** Meant to accept something, but not to be understood. */
  | { readonly kind: 'wrong'; readonly text: string; readonly why: WhyCommandWrong }
  /** No command of ours. */
  | { readonly kind: 'unknown'; readonly word: string }

export const commandNames = ['accept', 'rerun', 'help'] as const

const longestGlob = 1_000
const longestReason = 500
const longestWord = 40
const because = ' because '

export function readCommands(comment: string): readonly CommentCommand[] {
  return proseLines(comment).flatMap((line) => {
    const words = /^\/benchgate(?:\s+(\S.*))?$/.exec(line.trimEnd())
    return words === null ? [] : [readCommand(words[1] ?? '', line)]
  })
}

function readCommand(text: string, line: string): CommentCommand {
  const verb = /^\S*/.exec(text)![0]
  switch (verb.toLowerCase()) {
    case 'accept':
      return readAccept(text.slice(verb.length).trim(), line)
    case 'rerun':
      return { kind: 'rerun' }
    case 'help':
    case '':
      return { kind: 'help' }
    default:
      return { kind: 'unknown', word: verb.slice(0, longestWord) }
  }
}

function readAccept(rest: string, line: string): CommentCommand {
  const text = line.slice(0, 120)
  // Names may have blanks, but one at a time; the reason is what follows the first `because`.
  const words = rest.replace(/\s+/g, ' ')
  const at = words.indexOf(because)
  if (at < 1) return { kind: 'wrong', text, why: 'no-reason' }
  const benchmark = unquoted(words.slice(0, at))
  if (benchmark.length > longestGlob) return { kind: 'wrong', text, why: 'glob-too-long' }
  return { kind: 'accept', benchmark, because: words.slice(at + because.length, at + because.length + longestReason) }
}

/** `name`, "name" and 'name' are the name. */
function unquoted(text: string): string {
  return /^(["'`])(.+)\1$/.exec(text)?.[2] ?? text
}
