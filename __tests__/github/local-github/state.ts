/** What the local GitHub remembers. */

import type { ArtifactState, RunState, Ticket } from './artifact-service.ts'

export interface Account {
  readonly login: string
  readonly type: 'User' | 'Bot'
}

export type Access = 'none' | 'read' | 'write'

/** Keys of `permissions:` in a workflow. */
export type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses'

export interface Token {
  readonly account: Account
  /** Tokens of jobs belong to an App; personal ones do not, and may not write checks. */
  readonly isApp: boolean
  readonly permissions: Readonly<Partial<Record<Permission, Access>>>
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly user: Account
  body: string
  readonly created: Date
  updated: Date
}

export interface Issue {
  readonly number: number
  readonly user: Account
  state: 'open' | 'closed'
  reason: string | null
  title: string
  body: string
}

export interface PullRequest {
  readonly number: number
  state: 'open' | 'closed'
  head: { sha: string; ref: string; repository: string }
  base: { sha: string; ref: string }
  locked: boolean
  /** The commit that it became when it was merged. */
  mergeCommit?: string
  readonly labels: Set<string>
}

export interface Annotation {
  readonly path: string
  readonly annotation_level: string
  readonly message: string
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly status: string
  readonly conclusion: string | null
  readonly details_url: string | null
  readonly title: string
  readonly summary: string
  readonly text: string | null
  readonly annotations: Annotation[]
}

export interface Reaction {
  readonly comment: number
  readonly content: string
  readonly user: Account
}

export interface Status {
  readonly sha: string
  readonly context: string
  readonly state: string
  readonly description: string
  readonly target_url: string | null
}

export interface LabelEvent {
  readonly id: number
  readonly issue: number
  readonly event: 'labeled' | 'unlabeled' | 'head_ref_force_pushed'
  readonly label?: string
  /** What was pushed. */
  readonly commit?: string
  readonly actor: Account
  readonly created: Date
}

export interface State {
  readonly tokens: Map<string, Token>
  readonly pulls: Map<number, PullRequest>
  readonly comments: Comment[]
  readonly issues: Issue[]
  readonly checks: CheckRun[]
  readonly statuses: Status[]
  readonly events: LabelEvent[]
  readonly reactions: Reaction[]
  /** Role of each account in the repository; strangers have `read` of a public one. */
  readonly roles: Map<string, 'admin' | 'write' | 'read'>
  defaultBranch: string
  /** Files that can be read without a checkout, by `ref:path`. */
  readonly files: Map<string, string>
  /** What lies between two commits or branches; null where one of them is not known. */
  comparisons: (base: string, head: string) => { readonly mergeBase: string; readonly status: string } | null
  readonly runs: Map<number, RunState>
  readonly artifacts: ArtifactState[]
  /** Which run a runtime token belongs to. */
  readonly runtimeTokens: Map<string, number>
  /** What signed addresses allow, by their signature. */
  readonly tickets: Map<string, Ticket>
  nextId: number
}

export const jobAccount: Account = { login: 'github-actions[bot]', type: 'Bot' }

/** What a workflow may give its job: everything this program can use. */
export const generous: Token['permissions'] = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
}

/** What a pull request from a fork gets, whatever the workflow says. */
export const forkPermissions: Token['permissions'] = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
  statuses: 'read',
}

export function createState(): State {
  return {
    tokens: new Map(),
    pulls: new Map(),
    comments: [],
    issues: [],
    checks: [],
    statuses: [],
    events: [],
    reactions: [],
    roles: new Map(),
    defaultBranch: 'main',
    files: new Map(),
    comparisons: () => null,
    runs: new Map(),
    artifacts: [],
    runtimeTokens: new Map(),
    tickets: new Map(),
    nextId: 1000,
  }
}
