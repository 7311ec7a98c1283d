/** Places that a command names, whether or not somebody sees how they are read: words of `run`, arguments of the
 *  processes that it starts, and the folders in which their interpreters look. What is read in one go and closed, by
 *  an interpreter that tells nothing (Ruby, Perl, PHP, a JVM on folders of classes, `cat`), is known by this alone. */

import { realpathSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../../host/environment.ts'
import { findOnPath } from '../../host/process.ts'

/** Variables through which interpreters that tell nothing find code. */
const searchPaths = ['CLASSPATH', 'RUBYLIB', 'PERL5LIB', 'PERLLIB', 'LD_LIBRARY_PATH', 'LD_PRELOAD']

/** Nobody writes more by hand, and a generated command is not looked through without end. */
const mostWords = 2_000

/** Real paths of what a shell command names and what is there: files, folders, and programs on PATH. Variables are
 *  those of `environment`; what the command sets itself stands in it.
 *  @param directory in which the command runs. */
export function placesInCommand(command: string, environment: Environment, directory: string): string[] {
  const words = wordsOf(expanded(command, environment))
  const programs = words.flatMap((word) => onPath(word, environment))
  return unique([...placesOf(words, directory), ...programs])
}

/** The same of a process. */
export function placesOfProcess(
  words: readonly string[],
  environment: Environment,
  directory: string,
): readonly string[] {
  // `java @arguments` and the like name files as well.
  const searched = searchPaths.flatMap((name) => (environment[name] ?? '').split(path.delimiter))
  return unique(placesOf([...words, ...words.map((word) => word.replace(/^@/, '')), ...searched], directory))
}

function placesOf(words: readonly string[], directory: string): string[] {
  return words
    .slice(0, mostWords)
    .flatMap(partsOf)
    .flatMap((part) => realOf(path.resolve(directory, part)))
}

function unique(places: readonly string[]): string[] {
  return [...new Set(places)]
}

function realOf(place: string): string[] {
  try {
    return [realpathSync(place)]
  } catch {
    return []
  }
}

/** `-I/usr/include` names `/usr/include`, `a=b:c` each of the three; a quoted command names what its words do. */
function partsOf(word: string): string[] {
  const inner = /\s/.test(word) ? wordsOf(word) : []
  const pieces = [...inner, ...word.split(/[\s'"`=:,;|&()<>]+/)]
  return [word, ...pieces, ...pieces.map((piece) => piece.replace(/^-+[A-Za-z]+(?=\.{0,2}\/)/, ''))].filter(
    (part) => part !== '' && !part.startsWith('-') && !part.includes('\0'),
  )
}

function onPath(word: string, environment: Environment): string[] {
  if (word.includes('/') || !/^[\w.+-]+$/.test(word)) return []
  const program = findOnPath(word, environment)
  return program === null ? [] : realOf(program)
}

function expanded(command: string, environment: Environment): string {
  return command
    .replace(/\$(?:(\w+)|\{(\w+)\})/g, (all, name: string | undefined, braced: string) => {
      return environment[name ?? braced] ?? all
    })
    .replace(/(^|[\s=:'"])~(?=\/)/g, (_, before: string) => `${before}${environment['HOME'] ?? '~'}`)
}

/** Words as a POSIX shell tells them apart, without their quotes. */
function wordsOf(command: string): string[] {
  const words: string[] = []
  let word = ''
  let quote = ''
  for (let i = 0; i < command.length; i++) {
    const character = command[i]!
    if (character === '\\' && quote !== "'") word += command[++i] ?? ''
    else if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (quote === '' && /[\s;&|()<>]/.test(character)) {
      if (word !== '') words.push(word)
      word = ''
    } else word += character
  }
  return word === '' ? words : [...words, word]
}
