/** Options of Node that npm and pnpm give to the scripts they run, in place of the NODE_OPTIONS that they were given
 *  themselves. Takes where a command runs, gives the variables that win over the files in which such options stand. */

import path from 'node:path'
import type { Environment } from '../../host/environment.ts'
import { foldersUpTo } from '../../host/files.ts'
import { textIfThere } from '../../host/text-file.ts'

export interface CommandPlace {
  readonly workingDirectory: string
  /** Of the checkout: package managers may look in every folder between the two. */
  readonly root: string
}

/** npm, and pnpm up to 10: a variable wins over all files. */
const npm = { variable: 'npm_config_node_options', file: '.npmrc', line: /^\s*node-options\s*=\s*(.*?)\s*$/gm }
/** pnpm from 11 on. pnpm 10 reads the same file, and there is no variable that wins over it. */
const pnpm = {
  variable: 'pnpm_config_node_options',
  file: 'pnpm-workspace.yaml',
  line: /^nodeOptions\s*:\s*(.*?)\s*$/gm,
}

/** By the name of the variable, those that a package manager would give to scripts there. */
export function scriptOptions(environment: Environment, place: CommandPlace): Readonly<Record<string, string>> {
  const folders = foldersUpTo(place.root, place.workingDirectory)
  const files = (name: string): string[] => folders.map((folder) => path.join(folder, name))
  return {
    ...optionsBy(npm, [...files(npm.file), ...usersFile(environment)], environment),
    ...optionsBy(pnpm, files(pnpm.file), environment),
  }
}

function usersFile(environment: Environment): string[] {
  const named = Object.entries(environment).find(([name]) => /^npm_config_userconfig$/i.test(name))?.[1]
  const { HOME } = environment
  return named !== undefined ? [named] : HOME === undefined ? [] : [path.join(HOME, npm.file)]
}

function optionsBy(
  { variable, line }: typeof npm,
  files: readonly string[],
  environment: Environment,
): Record<string, string> {
  // Package managers know it in capitals as well.
  const own = Object.entries(environment).filter(([name, value]) => name.toLowerCase() === variable && value !== '')
  if (own.length > 0) return Object.fromEntries(own)
  const named = files.map((file) => lastValue(textIfThere(file), line)).find((options) => options !== null)
  // What is put together from NODE_OPTIONS has ours in it.
  return named === undefined || named === null || /\$\{NODE_OPTIONS\}/.test(named) ? {} : { [variable]: named }
}

/** Null where it names none. */
function lastValue(text: string, line: RegExp): string | null {
  const written = [...text.matchAll(line)].at(-1)?.[1] ?? ''
  const value = /^(["'])(.*)\1/.exec(written)?.[2] ?? written.replace(/\s*[;#].*$/, '')
  return value === '' ? null : value
}
