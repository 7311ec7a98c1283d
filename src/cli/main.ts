#!/usr/bin/env node
/** The command line's entry. Tells which command is meant and loads it; `--help` and `--version` load
 *  nothing else, so that they answer at once. */

import { nearest } from '../config/nearest.ts'
import type { CommandName } from '../config/options.ts'
import { exitCodes } from '../model/verdict.ts'
import { commands, helpOf, overview } from './help.ts'

const tooOld = 'Benchgate needs Node 20 or newer'

async function main(argv: readonly string[]): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < 20) return complain(`${tooOld}; this is ${process.version}`)
  const end = argv.indexOf('--')
  const own = end < 0 ? argv : argv.slice(0, end)
  const [first] = own
  if (first === '--version' || first === '-V') return print(`${(await import('../app/version.ts')).version}\n`)
  if (first === undefined && argv.length === 0) return complain(overview())
  if (first === '--help' || first === '-h') return print(overview())
  if (first === 'help') return own[1] === undefined ? print(overview()) : print(helpOf(commandNamed(own[1])))
  const command = commandNamed(first ?? '--')
  if (own.includes('--help') || own.includes('-h')) return print(helpOf(command))
  const { execute } = await import('./execute.ts')
  return execute(command, argv.slice(1))
}

function commandNamed(word: string): CommandName {
  const found = commands.find((name) => name === word)
  if (found !== undefined) return found
  const [meant] = nearest(word, commands)
  const advice = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new WrongCommand(`there is no command ${word}.${advice}\nCommands are: ${commands.join(', ')}`)
}

class WrongCommand extends Error {}

function print(text: string): number {
  process.stdout.write(text)
  return exitCodes.pass
}

function complain(text: string): number {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
  return exitCodes.usage
}

// Should the work ever end without an answer, that is no green.
process.exitCode = exitCodes.error
let unwritten = false

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early, such as head(1), is no error.
  if (error.code === 'EPIPE') return
  unwritten = true
  process.exitCode = exitCodes.error
  process.stderr.write(`benchgate: standard output could not be written: ${error.message}\n`)
})
process.stderr.on('error', () => undefined)
process.on('uncaughtException', (error) => void crash(error).finally(() => process.exit(exitCodes.error)))

async function crash(error: unknown): Promise<void> {
  const { explainCrash } = await import('../app/crash.ts')
  complain(explainCrash(error))
}

main(process.argv.slice(2)).then(
  (code) => {
    if (!unwritten) process.exitCode = code
  },
  async (error: unknown) => {
    if (error instanceof WrongCommand) process.exitCode = complain(`benchgate: ${error.message}`)
    else await crash(error)
  },
)
