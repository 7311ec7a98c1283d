/** Benchmarks by their names: the group that a name stands in, and its name within it. Shared by the page's script. */

/** What tools write between the parts of a name. */
const separators = /::|\/|›| > |\.(?=[A-Za-z_])|#/

/** Everything before the last part; parameters in brackets count as part of the last one. */
export function groupOf(name: string): string {
  const { head, at } = lastPart(name.slice(0, 400))
  return at === 0 ? '' : head
}

/** The last part of a name, which a group's heading need not repeat. */
export function shortName(name: string): string {
  const { at } = lastPart(name.slice(0, 400))
  return at === 0 ? name : name.slice(at)
}

function lastPart(name: string): { head: string; at: number } {
  const open = /[([{<]/.exec(name)
  const plain = open === null || open.index === 0 ? name : name.slice(0, open.index)
  let head = ''
  let at = 0
  let from = 0
  for (;;) {
    const found = separators.exec(plain.slice(from))
    if (found === null) return { head, at }
    const end = from + found.index
    const next = end + found[0].length
    if (end > 0 && next < plain.length) {
      head = plain.slice(0, end)
      at = next
    }
    from = next
  }
}
