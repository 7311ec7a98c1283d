/** Everything that is borrowed from the machine (processes, worktrees, temporary folders) is written
 *  down here when it is taken, and goes back in the opposite order: when its user is done, when the
 *  job is cancelled, and, as far as that can be done at once, when the program is forced to end. */

/** The work was cancelled (Ctrl-C, a cancelled job). No failure of anybody. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled')
    this.name = 'Cancelled'
  }
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled()
}

export interface Loan {
  /** Gives it back now; later calls do nothing. */
  release(): Promise<void>
  /** Given back by other means: forget it. */
  forget(): void
}

export interface Cleanup {
  /** `now` is the short way without waiting, for a process that must end at once. */
  borrow(what: string, release: () => Promise<void> | void, now?: () => void): Loan
  /** Gives everything back, last borrowed first. One failure does not keep the rest from going back. */
  release(): Promise<readonly CleanupProblem[]>
  /** The same without waiting. Never throws. */
  releaseNow(): void
}

export interface CleanupProblem {
  readonly what: string
  readonly error: unknown
}

interface Entry {
  readonly what: string
  readonly release: () => Promise<void> | void
  readonly now: (() => void) | undefined
}

export function createCleanup(): Cleanup {
  const entries = new Set<Entry>()

  async function give(entry: Entry): Promise<void> {
    if (!entries.has(entry)) return
    // Deleted only afterwards: a forced end in the middle must still find it.
    await entry.release()
    entries.delete(entry)
  }

  return {
    borrow(what, release, now) {
      const entry: Entry = { what, release, now }
      entries.add(entry)
      return { release: () => give(entry), forget: () => void entries.delete(entry) }
    },
    async release() {
      const problems: CleanupProblem[] = []
      for (const entry of [...entries].reverse()) {
        try {
          await give(entry)
        } catch (error) {
          entries.delete(entry)
          problems.push({ what: entry.what, error })
        }
      }
      return problems
    },
    releaseNow() {
      for (const entry of [...entries].reverse()) {
        entries.delete(entry)
        try {
          entry.now?.()
        } catch {
          // The program is ending: the rest matters more than this one.
        }
      }
    },
  }
}

/** The part of `process` that signals need, so that tests can hand in their own. */
export interface SignalSource {
  on(event: string, listener: (signal: NodeJS.Signals) => void): unknown
  off(event: string, listener: (signal: NodeJS.Signals) => void): unknown
  exit(code: number): void
}

const thisProcess: SignalSource = {
  on: (event, listener) => process.on(event as NodeJS.Signals, listener),
  off: (event, listener) => process.off(event as NodeJS.Signals, listener),
  exit: (code) => process.exit(code),
}

const signals: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** A terminal and a wrapper such as npm both deliver one and the same Ctrl-C. */
const sameKeyPressSeconds = 0.5

export interface SignalOptions {
  readonly cleanup: Cleanup
  /** Aborted at the first signal: measuring then ends in order and what was measured is kept. */
  readonly controller: AbortController
  readonly source?: SignalSource
  readonly now?: () => number
  readonly onCancel?: (signal: NodeJS.Signals, forced: boolean) => void
}

/** First signal: cancel in order. Second: give back at once and end. Returns what removes the handlers. */
export function handleSignals(options: SignalOptions): () => void {
  const { cleanup, controller, source = thisProcess, now = () => performance.now() / 1000 } = options
  let first: number | undefined

  const onSignal = (signal: NodeJS.Signals): void => {
    if (first === undefined) {
      first = now()
      options.onCancel?.(signal, false)
      controller.abort(new Cancelled())
      return
    }
    if (now() - first < sameKeyPressSeconds) return
    options.onCancel?.(signal, true)
    cleanup.releaseNow()
    source.exit(signals[signal] ?? 1)
  }
  const onExit = (): void => cleanup.releaseNow()

  for (const name of Object.keys(signals)) source.on(name, onSignal)
  source.on('exit', onExit)
  return () => {
    for (const name of Object.keys(signals)) source.off(name, onSignal)
    source.off('exit', onExit)
  }
}

/** The exit code that a shell gives to a program ended by this signal. */
export function exitCodeOfSignal(signal: NodeJS.Signals): number {
  return signals[signal] ?? 1
}
