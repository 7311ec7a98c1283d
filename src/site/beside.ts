/** What an address carries of a pull request, so that the page can show its two numbers beside the stored runs. Whoever
 *  writes an address writes what it likes: the page says that these are the link's, and takes numbers and hashes only. */

export interface Beside {
  /** As measured beside head, in base units; null where base is the stored runs themselves. */
  readonly base: number | null
  readonly head: number
  /** The beginning of head's hash. */
  readonly commit: string
  readonly pull: number | null
}

const number = String.raw`-?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?`
const pattern = new RegExp(`^(${number})?~(${number})~([0-9a-f]{7,64})~(\\d{1,9})?$`)

export function besideText({ base, head, commit, pull }: Beside): string {
  const short = (value: number) => String(Number(value.toPrecision(7)))
  return [base === null ? '' : short(base), short(head), commit.slice(0, 12), pull ?? ''].join('~')
}

/** Null for anything else. */
export function readBeside(text: string): Beside | null {
  const [, base, head, commit, pull] = pattern.exec(text) ?? []
  if (head === undefined || commit === undefined) return null
  return {
    base: base === undefined ? null : Number(base),
    head: Number(head),
    commit,
    pull: pull === undefined ? null : Number(pull),
  }
}

/** The chart of a series on the published page. @param address of the page's folder. */
export function chartAddress(address: string, id: string, beside: Beside): string {
  return `${address.replace(/\/?$/, '/')}index.html#b=${id}&beside=${encodeURIComponent(besideText(beside))}`
}
