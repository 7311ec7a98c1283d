/** When a commit became the head of its pull request: several things remember it, and the earliest is right. The event
 *  of a later run (a label, a reopening) tells only when that happened. */

/** null for what is no date. */
export function dateOf(text: string | null): Date | null {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date
}

/** null where none is known. */
export function earliest(dates: readonly (Date | null)[]): Date | null {
  const known = dates.filter((date) => date !== null)
  return known.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}
