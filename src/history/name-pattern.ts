/** Names in rules about histories: as they are, or with one `*` that stands for any text. */

/** What the `*` stands for (empty without one), or null where the name does not fit. */
export function matchName(pattern: string, name: string): string | null {
  const star = pattern.indexOf('*')
  if (star < 0) return pattern === name ? '' : null
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)]
  const fits = name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail)
  return fits ? name.slice(head.length, name.length - tail.length) : null
}

/** The name that a pattern stands for, with this in the place of its `*`. */
export function fillName(pattern: string, text: string): string {
  const star = pattern.indexOf('*')
  return star < 0 ? pattern : `${pattern.slice(0, star)}${text}${pattern.slice(star + 1)}`
}
