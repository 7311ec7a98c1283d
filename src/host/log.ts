/** What is said while the program runs, apart from results. Two speakers: plain lines for a person,
 *  and workflow commands for a GitHub runner. Output of the suite is untrusted: on a runner it stands
 *  between stop-commands markers, so that a line such as `::error::` in it is text. */

import { randomBytes } from 'node:crypto'
import { redact } from './environment.ts'

export interface Log {
  debug(text: string): void
  info(text: string): void
  notice(text: string, title?: string): void
  warning(text: string, title?: string): void
  error(text: string, title?: string): void
  /** A fold in the runner's log; a heading elsewhere. */
  group(title: string): void
  endGroup(): void
  /** One line that the suite printed. */
  output(line: string): void
  /** Hides a value in everything that follows. */
  hide(secret: string): void
}

export interface LogOptions {
  readonly secrets?: readonly string[]
  readonly verbose?: boolean
}

/** For a terminal or a file. `write` gets whole lines without their end. */
export function createTextLog(write: (line: string) => void, options: LogOptions = {}): Log {
  const secrets = [...(options.secrets ?? [])]
  const say = (text: string): void => {
    for (const line of redact(text, secrets).split(/\r?\n/)) write(showControls(line))
  }
  return {
    debug: (text) => (options.verbose === true ? say(text) : undefined),
    info: say,
    notice: say,
    warning: (text) => say(`warning: ${text}`),
    error: (text) => say(`error: ${text}`),
    group: say,
    endGroup: () => undefined,
    output: (line) => say(`  | ${line}`),
    hide: (secret) => void secrets.push(secret),
  }
}

/** For a GitHub runner: annotations, folds, masks, and the suite's output between stop-commands markers. */
export function createActionsLog(write: (line: string) => void, options: LogOptions = {}): Log {
  const secrets = [...(options.secrets ?? [])]
  // Set while commands are stopped: the word that starts them again. New and secret for each stretch.
  let stopped: string | null = null

  const resume = (): void => {
    if (stopped !== null) write(`::${stopped}::`)
    stopped = null
  }
  const command = (name: string, text: string, title?: string): void => {
    resume()
    const properties = title === undefined ? '' : ` title=${escapeProperty(title)}`
    write(`::${name}${properties}::${escapeData(redact(text, secrets))}`)
  }
  return {
    debug: (text) => command('debug', text),
    // A line of our own may quote untrusted text too, so it must not begin like a command.
    info: (text) => {
      resume()
      for (const line of redact(text, secrets).split(/\r\n|\r|\n/)) write(disarm(line))
    },
    notice: (text, title) => command('notice', text, title),
    warning: (text, title) => command('warning', text, title),
    error: (text, title) => command('error', text, title),
    group: (title) => command('group', title.replace(/\s+/g, ' ')),
    endGroup: () => command('endgroup', ''),
    output(line) {
      if (stopped === null) {
        stopped = randomBytes(16).toString('hex')
        write(`::stop-commands::${stopped}`)
      }
      // The marker cannot be guessed; a suite that reads it back must still not be able to repeat it.
      for (const part of redact(line, secrets)
        .replaceAll(stopped, '***')
        .split(/\r\n|\r|\n/))
        write(part)
    },
    hide(secret) {
      secrets.push(secret)
      resume()
      for (const line of secret.split(/\r?\n/)) if (line !== '') write(`::add-mask::${escapeData(line)}`)
    },
  }
}

/** As the runner's own library does: `%` first, or the other two could not be told from text. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The runner takes `::name::` at the start of a line, and the old `##[name]` anywhere in it, for commands. */
function disarm(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#[')
}

/** Control characters could repaint a terminal, and others hide or turn around what they stand in: they are
 *  shown, not obeyed. Colours of a tool are dropped. A command line may run in a step of a workflow, too,
 *  where no line of it may be a command. */
function showControls(line: string): string {
  return line
    .replace(/\u001b\[[0-9;]*m/g, '')
    .replace(/(?![\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
      const hex = character.codePointAt(0)!.toString(16)
      if (character === '\r') return ''
      return hex.length > 2 ? `\\u{${hex}}` : `\\x${hex.padStart(2, '0')}`
    })
    .replace(/^(\s*):(?=:)/, '$1\\x3a')
    .replaceAll('##[', '##\\x5b')
}
