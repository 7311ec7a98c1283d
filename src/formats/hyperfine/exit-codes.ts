/** Which runs of a command count, by the codes that they ended with. */

export type ExitCodes =
  | { readonly kind: 'failed'; readonly message: string }
  /** `keep`: which runs count, where not all do. `ended`: how all of them did, where none succeeded. */
  | { readonly kind: 'measured'; readonly keep?: readonly boolean[]; readonly ended?: string; readonly note?: string }

/** @param codes one a run; null where a signal ended the command */
export function exitCodes(codes: readonly unknown[]): ExitCodes {
  const failed = codes.filter((code) => code !== 0)
  if (failed.length === 0) return { kind: 'measured' }
  const kinds = [...new Set(failed)].map((code) => (typeof code === 'number' ? `code ${code}` : 'a signal'))
  const ended = `${failed.length} of ${codes.length} runs ended with ${kinds.join(', ')}`
  if (failed.length < codes.length) {
    const note = `${ended}, and only the ${codes.length - failed.length} that succeeded are counted`
    return { kind: 'measured', keep: codes.map((code) => code === 0), note }
  }
  if (kinds.length > 1) return { kind: 'failed', message: `no run succeeded: ${ended}` }
  return { kind: 'measured', ended: kinds[0]!, note: `${ended}; failures were ignored when measuring` }
}
