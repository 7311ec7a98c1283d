/** No secret leaves: a suite that prints everything it can see of the program finds no token, and neither
 *  log nor outputs, files, comments and checks carry one, even where the suite knows it from elsewhere. */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { git } from '../../__tests__/cli/repository.ts'
import { jobToken } from '../../__tests__/github/local-github/server.ts'
import type { Property } from '../property.ts'
import { openPullRequest, type PullRequestWorld } from '../world/pull-request.ts'

const runtimeToken = 'eyJhbGciOiJSUzI1NiJ9.torture-runtime-token.c2lnbmF0dXJl'
const identityToken = 'torture-identity-token-0123456789'
const basic = Buffer.from(`x-access-token:${jobToken}`).toString('base64')

/** Every form in which a secret of the job could appear. */
const secretsOfJob: Readonly<Record<string, string>> = {
  'the token': jobToken,
  'the token as a header': basic,
  'the token in base64': Buffer.from(jobToken).toString('base64').replace(/=+$/, ''),
  'the runtime token': runtimeToken,
  'the identity token': identityToken,
}

const environment = {
  ACTIONS_RUNTIME_TOKEN: runtimeToken,
  ACTIONS_RUNTIME_URL: 'http://127.0.0.1:1/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: identityToken,
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/',
  GITHUB_TOKEN: jobToken,
  GH_TOKEN: jobToken,
  SOMETHING_ELSE: `Bearer ${jobToken}`,
}

/** Writes all that it can see into a file, and prints it. */
const looking = (found: string): string => `
look() {
  env
  tr '\\0' '\\n' < /proc/self/environ
  pid=$$
  while [ "$pid" -gt 1 ] 2>/dev/null; do
    echo "process $pid"; tr '\\0' ' ' < /proc/$pid/cmdline; echo
    tr '\\0' '\\n' < /proc/$pid/environ
    for fd in /proc/$pid/fd/*; do case $(readlink "$fd") in *deleted*|/tmp/*) echo "$fd"; head -c 10000 "$fd";; esac; done
    pid=$(awk '/^PPid:/ {print $2}' /proc/$pid/status)
  done
  git config --list --show-origin
  cat "$(git rev-parse --git-dir)/config"
  git remote -v
} 2>/dev/null
# Both sides once are enough.
[ "$(grep -c '^process' ${JSON.stringify(found)})" -gt 30 ] || { look >> ${JSON.stringify(found)}; look >&2; }
`

interface Variant {
  readonly what: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Added to the suite: what it does with secrets that it is told. */
  readonly suite: string
  readonly code: number
}

/** `TOLD` stands for the secrets in the suite, as if it had them from elsewhere. */
const variants: readonly Variant[] = [
  { what: 'a suite that passes', suite: '', code: 0 },
  { what: 'a suite that fails', suite: 'exit 7', code: 3 },
  { what: 'a suite that prints no results', suite: 'echo nothing; exit 0', code: 3 },
  { what: 'a suite that tells secrets in its output', suite: 'echo "it is TOLD" >&2', code: 0 },
  { what: 'a suite that tells secrets and fails', suite: 'echo "it is TOLD" >&2; exit 1', code: 3 },
  { what: 'a suite that tells secrets as a result', suite: 'echo "[{\\"it is TOLD"; exit 0', code: 3 },
  {
    what: 'a suite that tells secrets as names of benchmarks',
    suite: `printf '{"schema":"benchgate/run/1","tool":"TOLD","launches":[{"benchmarks":[{"name":"TOLD","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":%de-9}]},{"name":"failing","status":"failed","message":"TOLD","metrics":[]}]}]}' $((1000 + RANDOM % 3)); exit 0`,
    // What fails on both sides was broken before, and is no failure of this change.
    code: 0,
  },
  { what: 'a command that names a secret', inputs: { run: 'echo TOLD; exit 3' }, suite: '', code: 3 },
]

export const secrets: Property = {
  name: 'secrets',
  claim: 'a suite that prints all it can see finds no token, and nothing that is written or sent carries one',
  async run({ folder, size, random }) {
    const failures: string[] = []
    const counts = { suites: 0, looks: 0, 'files read': 0, 'bytes looked at': 0, leaked: 0 }
    const chosen = size === 'whole' ? variants : [variants[0]!, ...random.shuffle(variants.slice(1)).slice(0, 2)]
    for (const [i, variant] of chosen.entries()) {
      const place = path.join(folder, String(i))
      mkdirSync(place)
      const tried = await attempt(variant, place)
      counts.suites += 1
      counts.looks += tried.looks
      counts['files read'] += tried.files
      counts['bytes looked at'] += tried.bytes
      counts.leaked += tried.leaks.length
      for (const leak of tried.leaks) failures.push(`${variant.what}: ${leak}`)
    }
    return { counts, failures }
  },
}

async function attempt(variant: Variant, folder: string) {
  const world = await openPullRequest(folder)
  try {
    const found = path.join(folder, 'found')
    writeFileSync(found, '')
    const head = commitSuite(world, variant, found)
    persistCredentials(world.workspace)
    const told = (text: string): string => text.replaceAll('TOLD', Object.values(secretsOfJob).join(' '))
    const inputs = Object.fromEntries(Object.entries(variant.inputs ?? {}).map(([name, value]) => [name, told(value)]))
    const result = await world.run({ env: environment, inputs: { 'base-ref': `${head}~1`, ...inputs } })
    const looked = readFileSync(found, 'utf8')
    const places: Record<string, string> = {
      // Where it is told, it knows.
      'what the suite could see': JSON.stringify(variant).includes('TOLD') ? '' : looked,
      'the log': result.log.replace(/^::add-mask::.*$/gm, ''),
      'what GitHub was sent': JSON.stringify([world.github.state.comments, world.github.state.checks]),
      ...filesIn(world.runner, 'the runner’s folder'),
      ...filesIn(world.temporary, 'the temporary folder'),
    }
    const leaks = Object.entries(places).flatMap(([place, text]) => leaksIn(place, text))
    if (result.code !== variant.code) leaks.push(`exit ${result.code}, not ${variant.code}: ${result.log.slice(-600)}`)
    return {
      leaks,
      looks: looked.split('process ').length - 1,
      files: Object.keys(places).length,
      bytes: Object.values(places).reduce((sum, text) => sum + text.length, 0),
    }
  } finally {
    await world.close()
  }
}

/** The suite that looks, on both sides, so that neither is slower. Gives the new head. */
function commitSuite({ workspace, github }: PullRequestWorld, { suite }: Variant, found: string): string {
  const told = suite.replaceAll('TOLD', Object.values(secretsOfJob).join(' '))
  const plain = readFileSync(path.join(workspace, 'suite.sh'), 'utf8')
  writeFileSync(path.join(workspace, 'suite.sh'), `${looking(found)}\n${told}\n${plain}`)
  const commit = (message: string): string => {
    git(workspace, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '-am', message)
    return git(workspace, 'rev-parse', 'HEAD')
  }
  commit('a suite that looks')
  const head = commit('nothing else')
  const pull = github.state.pulls.get(1)!
  pull.head = { ...pull.head, sha: head }
  return head
}

/** What actions/checkout leaves unless told not to. */
function persistCredentials(workspace: string): void {
  git(workspace, 'config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${basic}`)
}

function leaksIn(place: string, text: string): string[] {
  return Object.entries(secretsOfJob)
    .filter(([, secret]) => text.includes(secret))
    .map(([name, secret]) => {
      const at = text.indexOf(secret)
      const around = text
        .slice(Math.max(0, at - 60), at)
        .split('\n')
        .at(-1)
      return `${name} in ${place}, after "${around}"`
    })
}

/** The event is the runner's own, and holds no secret. */
function filesIn(folder: string, title: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [`${title}: ${name}`, readFileSync(path.join(folder, name), 'latin1')]),
  )
}
