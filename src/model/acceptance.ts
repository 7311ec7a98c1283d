/** What somebody with write access accepted although the gate would block it: a regression, or a benchmark that is
 *  gone. `because` is their own text, or names the label that they set. */
export interface Acceptance {
  /** Glob on benchmarks' names. */
  readonly benchmark: string
  readonly by: string
  readonly because: string
}
