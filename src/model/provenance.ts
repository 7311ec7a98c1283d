/** How it was seen that each side was measured with its own code. */

/** What was looked at of one side. That it was compared at all says that nothing of it was another's. */
export interface LookedAt {
  /** Processes that told at their end which files they had loaded. */
  readonly told: { readonly python: number; readonly node: number }
  /** Processes whose maps and open files were looked at while they ran; null on systems that show neither. */
  readonly seen: number | null
  /** Interpreters that did not tell, by the names of their programs: where their packages lie was looked at. */
  readonly silent: readonly string[]
}

export interface Looking {
  /** As Node calls it: `linux`. */
  readonly system: string
  readonly base: LookedAt
  readonly head: LookedAt
}
