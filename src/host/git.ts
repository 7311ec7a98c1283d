/** Git, by argument vector and never through a shell. No hook runs, nothing asks for a password, no
 *  lock is taken that is not needed, no background maintenance starts, and the user's configuration
 *  is read but never written. */

import { Failure } from '../model/failure.ts'
import { Cancelled } from './cleanup.ts'
import { gitEnvironmentOf, gitSettingsIn, redact } from './environment.ts'
import { run, succeeded } from './process.ts'

export interface GitOptions {
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** For fetching from the server that the remote names, if git's own credentials do not do. */
  readonly token?: string
  /** `https://github.com` or the address of a GitHub Enterprise Server: the only one the token is sent to. */
  readonly serverUrl?: string
  /** Further settings, in the form key and value: given by environment, so that no argument shows them. */
  readonly settings?: readonly (readonly [key: string, value: string])[]
  /** A checkout that git may work in although it belongs to another user, as in a job with `container:`. */
  readonly safeDirectory?: string
  readonly signal?: AbortSignal
}

export interface GitAnswer {
  readonly ok: boolean
  /** Exit code; null where git was ended by something else. */
  readonly code: number | null
  readonly text: string
  /** The same as it came: for answers that are cut by bytes. */
  readonly bytes: Uint8Array
  /** What git said, free of secrets. */
  readonly said: string
}

export interface AttemptOptions {
  readonly input?: string
  readonly timeoutSeconds?: number
  /** Send the token, and only to the server it belongs to. */
  readonly withToken?: boolean
  /** A file for an answer that may be longer than some megabytes. */
  readonly spool?: string
}

export interface Git {
  readonly directory: string
  readonly hasToken: boolean
  /** Runs git and gives what it printed without the last line end. Throws a Failure where git fails. */
  text(args: readonly string[], options?: AttemptOptions): Promise<string>
  /** The same, with failing as a value. Still throws where git is missing or the work is cancelled. */
  attempt(args: readonly string[], options?: AttemptOptions): Promise<GitAnswer>
  /** Git in another folder. */
  at(directory: string): Git
}

/** Before every command: no hooks, no file system monitor, no collection in the background. */
const always = [
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'maintenance.auto=false'],
  ...['-c', 'advice.detachedHead=false'],
  ...['-c', 'core.quotePath=false'],
]

/** Where these are set, git looks there and not where it stands: a hook that starts Benchgate sets them. */
const located = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE']

const hour = 3600

export function createGit(options: GitOptions): Git {
  const { directory, token } = options

  async function attempt(args: readonly string[], extra: AttemptOptions = {}): Promise<GitAnswer> {
    const handed = extra.withToken === true && process.platform !== 'win32' ? credentialLines(token) : undefined
    const result = await run(
      { kind: 'argv', file: 'git', args: [...always, ...args] },
      {
        directory,
        environment: gitEnvironment(options, extra.withToken === true),
        timeoutSeconds: extra.timeoutSeconds ?? hour,
        sweep: false,
        keepBytes: 64 * 1024 * 1024,
        ...(handed === undefined ? {} : { handed }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        ...(extra.input === undefined ? {} : { input: extra.input }),
        ...(extra.spool === undefined ? {} : { spool: extra.spool }),
      },
    )
    const bytes = result.stdout.read()
    result.stdout.release()
    const said = redact(result.tail, token === undefined ? [] : [token])
    if (result.ending.kind === 'cancelled') throw new Cancelled()
    if (result.ending.kind === 'not-started') throw notStarted(result.ending.because, result.ending.message)
    if (result.ending.kind === 'timed-out')
      throw new Failure(`git ${args[0]} did not end within an hour`, { output: said })
    return {
      ok: succeeded(result),
      code: result.ending.kind === 'exited' ? result.ending.code : null,
      text: new TextDecoder().decode(bytes).replace(/\r?\n$/, ''),
      bytes,
      said,
    }
  }

  return {
    directory,
    hasToken: token !== undefined && token !== '',
    attempt,
    async text(args, extra) {
      const answer = await attempt(args, extra)
      if (!answer.ok) throw explainGit(args, answer.said, directory)
      return answer.text
    },
    at: (other) => createGit({ ...options, directory: other }),
  }
}

function gitEnvironment(options: GitOptions, withToken: boolean): Record<string, string | undefined> {
  const secrets = options.token === undefined ? [] : [options.token]
  const environment: Record<string, string | undefined> = gitEnvironmentOf(options.environment, secrets)
  const given = gitSettingsIn(options.environment, secrets)
  for (const name of located) delete environment[name]
  return {
    ...environment,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ADVICE: '0',
    // Messages are read below, and so must be in one language.
    LC_ALL: 'C',
    LANGUAGE: 'C',
    ...settingsByEnvironment([
      ...given,
      ...safeSettings(options),
      ...(options.settings ?? []),
      ...(withToken ? tokenSettings(options) : []),
    ]),
  }
}

/** For git alone, and for this one path; tried with git 2.39. */
function safeSettings({ safeDirectory }: GitOptions): [string, string][] {
  return safeDirectory === undefined ? [] : [['safe.directory', safeDirectory]]
}

function settingsByEnvironment(settings: readonly (readonly [string, string])[]): Record<string, string> {
  if (settings.length === 0) return {}
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(settings.length)],
    ...settings.flatMap(([key, value], i) => [
      [`GIT_CONFIG_KEY_${i}`, key],
      [`GIT_CONFIG_VALUE_${i}`, value],
    ]),
  ])
}

/** Asks for nothing but what comes over the third descriptor: a socket, which other processes of the same user
 *  cannot open through /proc, as they could a file, and which is neither in an argument nor in an environment.
 *  With builtins of the shell alone, for an argument of a program could be read. */
const helper = `!f() { [ "$1" = get ] || exit 0; read -r name <&3 && read -r word <&3 && printf '%s\\n%s\\n' "$name" "$word"; }; f`

/** A git command may ask more than once. */
const mostAsked = 8

function credentialLines(token = ''): string | undefined {
  return token === '' ? undefined : `username=x-access-token\npassword=${token}\n`.repeat(mostAsked)
}

/** How git comes by the token, for one server. The empty values drop what the checkout step or the user may have
 *  set: servers refuse two headers, and a helper that remembers would write the token to a disk. Windows shares
 *  no such descriptor; there it is in the environment of that one git command. */
function tokenSettings({ token, serverUrl = 'https://github.com' }: GitOptions): [string, string][] {
  if (token === undefined || token === '') return []
  const server = serverUrl.replace(/\/+$/, '')
  const header = `http.${server}/.extraheader`
  if (process.platform === 'win32') {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    return [
      [header, ''],
      [header, `AUTHORIZATION: basic ${basic}`],
    ]
  }
  return [
    [header, ''],
    ['credential.helper', ''],
    [`credential.${server}.helper`, helper],
  ]
}

function notStarted(because: string, message: string): Failure {
  if (because === 'no-directory') return new Failure(`Cannot run git: ${message}`, { exitCode: 2 })
  return new Failure('git was not found', { hint: 'Install git 2.30 or newer and make sure that it is on PATH.' })
}

/** What git said, as a failure with advice where the cause is known. */
export function explainGit(args: readonly string[], said: string, directory: string): Failure {
  if (/not a git repository/i.test(said)) {
    return new Failure(`${directory} is not in a git repository`, {
      hint: 'Run this inside the repository to measure; in a workflow, put actions/checkout before this step. To compare result files without git, use `benchgate diff`.',
      exitCode: 2,
    })
  }
  if (/dubious ownership|safe\.directory/i.test(said)) {
    return new Failure(`git refuses to work in ${directory}, because it belongs to another user`, {
      hint: `In a workflow, as in a job with \`container:\`, set the input \`safe-directory: true\`. Elsewhere allow it with: git config --global --add safe.directory "${directory}"`,
      output: said,
    })
  }
  if (/No space left on device|Disk quota exceeded/i.test(said)) {
    return new Failure('The disk is full: git could not write', {
      hint: 'Free some space, or point TMPDIR to a disk with more of it.',
      output: said,
    })
  }
  if (/detected that|must be run in a work tree/i.test(said)) {
    return new Failure(`${directory} is a bare repository, without a checkout`, {
      hint: 'Run this in a checkout.',
      exitCode: 2,
    })
  }
  return new Failure(`git ${args.slice(0, 3).join(' ')} failed`, { output: said })
}
