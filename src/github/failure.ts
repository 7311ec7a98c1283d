/** What GitHub may refuse, as values, and their words: one remark for all that was refused in a run,
 *  which names the permission to give. */

import { Failure } from '../model/failure.ts'
import type { MissingThing, Note } from '../model/note.ts'
import { rateLimitPause, responseOf } from './retry.ts'

export type GithubFailure =
  /** The token may not; `permission` is what the job needs, as it stands in a workflow. */
  | { readonly kind: 'forbidden'; readonly permission: string }
  | { readonly kind: 'bad-token' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'rate-limited'; readonly seconds: number }
  | { readonly kind: 'unavailable'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly message: string }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** What came is not what was promised. */
  | { readonly kind: 'unsound'; readonly message: string }

export function readFailure(error: unknown, permission: string): GithubFailure {
  const message = error instanceof Error ? error.message : String(error)
  // What asks GitHub could not be loaded.
  if (error instanceof Failure) return { kind: 'unreachable', message }
  const { status, headers } = responseOf(error)
  if (status === null) {
    const cause = causeOf(error)
    // What fetch throws has a cause; without one, it was the reading of an answer that threw.
    if (error instanceof TypeError && cause === undefined) {
      return { kind: 'unsound', message: 'the answer has another shape than it should have' }
    }
    return { kind: 'unreachable', message: cause ?? message }
  }
  const pause = rateLimitPause(status, headers, error, Date.now())
  if (pause !== null) return { kind: 'rate-limited', seconds: Math.ceil(pause) }
  if (status === 401) return { kind: 'bad-token' }
  if (status === 403) return /\blocked\b/i.test(message) ? { kind: 'locked' } : { kind: 'forbidden', permission }
  if (status === 404) return { kind: 'not-found' }
  if (status >= 500) return { kind: 'unavailable', status }
  return { kind: 'refused', status, message: message.slice(0, 300) }
}

/** The network's own words, where fetch hides them behind `fetch failed`. */
function causeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error ? (causeOf(cause) ?? cause.message) : undefined
}

/** Whether the request may have taken effect although no answer says so. */
export function isUncertain({ kind }: GithubFailure): boolean {
  return kind === 'unavailable' || kind === 'unreachable'
}

export interface MissingPost {
  /** What there is not, for want of it. */
  readonly what: MissingThing
  readonly failure: GithubFailure
}

export interface Circumstances {
  /** Whose pull requests get a token that may only read, whatever the workflow asks for. */
  readonly readOnly: 'fork' | 'dependabot' | null
}

/** One remark about everything that GitHub did not let happen. */
export function noteOfMissed(missed: readonly MissingPost[], { readOnly }: Circumstances): Note | null {
  if (missed.length === 0) return null
  const lacking = [...new Set(missed.map(({ what }) => what))]
  const forbidden = missed.flatMap(({ failure }) => (failure.kind === 'forbidden' ? [failure.permission] : []))
  if (forbidden.length === missed.length) {
    if (readOnly !== null) return { code: 'fork-token', lacking, whose: readOnly }
    return { code: 'missing-permission', lacking, permissions: [...new Set(forbidden)] }
  }
  return { code: 'github-failed', lacking, because: [...new Set(missed.map(({ failure }) => whyOf(failure)))] }
}

/** Part of a sentence: `the token lacks …`. */
export function whyOf(failure: GithubFailure): string {
  switch (failure.kind) {
    case 'forbidden':
      return `the token lacks \`${failure.permission}\``
    case 'bad-token':
      return 'GitHub does not accept the token'
    case 'locked':
      return 'the conversation is locked'
    case 'not-found':
      return 'GitHub does not find it, or does not let the token see it'
    case 'rate-limited':
      return `the rate limit of the token is used up for ${failure.seconds} seconds`
    case 'unavailable':
      return `GitHub answers with an error of its own (status ${failure.status})`
    case 'unreachable':
      return `GitHub could not be reached (${failure.message})`
    case 'refused':
      return `GitHub refuses it (status ${failure.status}: ${failure.message})`
    case 'unsound':
      return failure.message
  }
}
