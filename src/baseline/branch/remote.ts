/** Speaks with the remote of the data branch. What goes wrong is a value with its kind, since each wants
 *  another answer: try again, ask for a permission, or stop. */

import type { AttemptOptions, GitAnswer } from '../../host/git.ts'
import { Failure } from '../../model/failure.ts'
import { Unavailable } from '../unavailable.ts'
import { type PrivateRepository, remoteName } from './private-repository.ts'

export type RemoteTrouble =
  /** Somebody else pushed first. */
  | 'race'
  /** The server or the way to it; another try may do. */
  | 'network'
  /** A rule of the repository. */
  | 'rules'
  /** Not allowed to, or not known. */
  | 'permission'
  /** Objects of the branch are missing or broken on the server. */
  | 'damaged'
  | 'other'

export type FetchOutcome =
  | { readonly kind: 'tip'; readonly commit: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'trouble'; readonly trouble: RemoteTrouble; readonly said: string }

export type PushOutcome =
  | { readonly kind: 'pushed' }
  | { readonly kind: 'trouble'; readonly trouble: RemoteTrouble; readonly said: string }

/** Without progress for so long, a connection counts as dead. */
const stallSeconds = 60
const longest: AttemptOptions = { timeoutSeconds: 600 }

const common = [
  ...['-c', `http.lowSpeedLimit=1`],
  ...['-c', `http.lowSpeedTime=${stallSeconds}`],
  ...['-c', 'protocol.version=2'],
]

const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']

/** Where the branch's tip is kept in the private repository. */
const tipRef = 'refs/benchgate/tip'

/** The newest commit of a branch with all its folders and no file: some kilobytes, whatever the number
 *  of commits. */
export async function fetchTip(repository: PrivateRepository, branch: string): Promise<FetchOutcome> {
  const spec = `+refs/heads/${branch}:${tipRef}`
  const answer = await asOneself(repository, ['fetch', ...quietly, '--depth=1', '--filter=blob:none', remoteName, spec])
  if (answer.ok) return { kind: 'tip', commit: await repository.git.text(['rev-parse', '--verify', tipRef]) }
  if (/couldn't find remote ref/i.test(answer.said)) return { kind: 'missing' }
  return { kind: 'trouble', trouble: troubleOf(answer.said), said: answer.said }
}

/** Objects by their hash, in one request. False where they could not be had. */
export async function fetchObjects(repository: PrivateRepository, objects: readonly string[]): Promise<GitAnswer> {
  return asOneself(
    repository,
    // What is there already is a tree without its files; negotiating over it would cost and gain nothing.
    ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...quietly, '--filter=blob:none', '--stdin', remoteName],
    `${objects.join('\n')}\n`,
  )
}

/** Commits without their files, down to a depth. */
export async function fetchCommits(repository: PrivateRepository, commit: string, depth: number): Promise<GitAnswer> {
  return asOneself(repository, ['fetch', ...quietly, `--depth=${depth}`, '--filter=tree:0', remoteName, commit])
}

/** Never forced: where the branch has moved on, the push is refused. */
export async function push(repository: PrivateRepository, commit: string, branch: string): Promise<PushOutcome> {
  const args = ['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no']
  const answer = await asOneself(repository, [...args, remoteName, `${commit}:refs/heads/${branch}`])
  if (answer.ok) return { kind: 'pushed' }
  const said = `${answer.text}\n${answer.said}`
  return { kind: 'trouble', trouble: troubleOf(said), said: answer.said }
}

/** With git's own credentials; with the token where those do not do. */
async function asOneself({ git }: PrivateRepository, args: readonly string[], input?: string): Promise<GitAnswer> {
  const options = { ...longest, ...(input === undefined ? {} : { input }) }
  const first = await git.attempt([...common, ...args], options)
  if (first.ok || !git.hasToken || troubleOf(first.said) !== 'permission') return first
  return git.attempt([...common, ...args], { ...options, withToken: true })
}

/** The order matters: a refusal by a rule is also "remote rejected", and one for want of a permission may
 *  also be "the remote end hung up". A force-push in the middle of ours shows as a shallow update. */
export function troubleOf(said: string): RemoteTrouble {
  if (
    /GH006|GH013|protected branch|rule violations|repository rule|pre-receive hook declined|hook declined/i.test(said)
  )
    return 'rules'
  if (
    /non-fast-forward|fetch first|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|needs force|remote ref updated|failed to lock|shallow update not allowed/i.test(
      said,
    )
  )
    return 'race'
  if (
    /bad (?:object|tree)|is corrupt|unable to read (?:tree|sha1)|could not read [0-9a-f]{40}|inflate:|missing (?:tree|blob|necessary)|did not send all necessary/i.test(
      said,
    )
  )
    return 'damaged'
  if (
    /returned error: 40[13]|HTTP (?:code = )?40[13]|authentication failed|could not read (?:username|password)|permission (?:to .* )?denied|access denied|not allowed to push|resource not accessible|publickey|repository '?.*'? not found|repository not found|returned error: 404/i.test(
      said,
    )
  )
    return 'permission'
  if (
    /could not resolve host|couldn't connect|failed to connect|connection (?:refused|reset|timed out|closed)|timed out|operation too slow|early eof|hung up|rpc failed|empty reply|returned error: (?:5\d\d|429|408)|unexpected disconnect|bad packet|invalid packet|expected flush|ssl_|gnutls|curl \d+|recv failure|send failure|unable to access|the remote end|unexpected end|fetch-pack: invalid|index-pack failed|protocol error|reply from|unable to read|unpacker error|unpack failed/i.test(
      said,
    )
  )
    return 'network'
  return 'other'
}

/** A trouble that ends the work, as a failure with advice. */
export function explainTrouble(trouble: RemoteTrouble, doing: string, branch: string, said: string): Failure {
  const output = said === '' ? {} : { output: said }
  switch (trouble) {
    case 'rules':
      return new Failure(`${doing} failed: a rule of the repository forbids pushing to ${branch}`, {
        hint: `Exempt the branch ${branch} from the ruleset or branch protection, or name another one with \`data-branch\`.`,
        ...output,
      })
    case 'permission':
      return new Unavailable(`${doing} failed: not allowed to`, {
        hint: 'In a workflow, give the job `permissions: contents: write` (to read: `contents: read`); runs of forks and of Dependabot cannot write. Locally, check your access to the remote.',
        ...output,
      })
    case 'race':
      return new Failure(`${doing} failed: too many others pushed to ${branch} at the same moment`, {
        hint: 'Run it again: what the others stored is there, and nothing was overwritten.',
        ...output,
      })
    case 'network':
      return new Unavailable(`${doing} failed: the remote could not be reached, or broke off`, {
        hint: 'Run it again. What is on the branch is whole: a push is taken wholly or not at all.',
        ...output,
      })
    case 'damaged':
      return new Failure(`${doing} failed: the branch ${branch} is damaged on the remote`, {
        hint: `Restore ${branch} from a clone that still has it, or delete it: the next stored run then begins a new history.`,
        ...output,
      })
    case 'other':
      return new Failure(`${doing} failed`, {
        hint: `Look at what git said. Nothing on ${branch} was overwritten.`,
        ...output,
      })
  }
}
