/** The room record/: makes recordings of the project's own suites of fixed work. Takes a folder and a
 *  number of pairs, gives one line of JSON a pair. Never decides anything about them.
 *
 *  This file: which suites can run here. */

import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Command } from '../../src/host/process.ts'
import { findOnPath } from '../../src/host/process.ts'

export interface RecordedSuite {
  readonly name: string
  readonly command: Command
}

const here = import.meta.dirname

/** Suites whose language is there; `tell` hears about the others.
 *  @param folder for what has to be compiled. */
export function suitesHere(folder: string, tell: (words: string) => void): RecordedSuite[] {
  const suites: RecordedSuite[] = [{ name: 'own-js', command: argv(process.execPath, 'suite.mjs') }]
  const python = findOnPath('python3', process.env)
  if (python === null) tell('skipped: no python3')
  else suites.push({ name: 'own-py', command: argv(python, 'suite.py') })
  const compiler = findOnPath('cc', process.env)
  if (compiler === null) tell('skipped: no cc')
  else suites.push({ name: 'own-c', command: compiled(compiler, folder) })
  return suites
}

function argv(file: string, script: string): Command {
  return { kind: 'argv', file, args: [path.join(here, script)] }
}

function compiled(compiler: string, folder: string): Command {
  const program = path.join(folder, 'suite')
  const { status, stderr } = spawnSync(compiler, ['-O2', '-o', program, path.join(here, 'suite.c')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`cc could not compile the suite: ${stderr}`)
  return { kind: 'argv', file: program, args: [] }
}
