/** The hidden line by which a comment of ours is found again, and what it remembers. Anybody can write
 *  such a line, so it is worth something only under a comment of our own. */

export interface CommentMemory {
  /** Tells several gates of one pull request apart. */
  readonly key: string
  /** The head commit that the comment is about. */
  readonly head: string
  /** When that commit became the head, in ISO 8601; null where that is not known. */
  readonly since: string | null
}

const marker = /(?:^|\n)<!-- benchgate:comment (\{.*\}) -->\s*$/

export function writeMarker({ key, head, since }: CommentMemory): string {
  // An HTML comment ends at two hyphens and a bracket, and its text may hold neither.
  const json = JSON.stringify({ key, head, since }).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')
  return `<!-- benchgate:comment ${json} -->`
}

/** What the last line of a comment remembers; null where it is no marker. */
export function readMarker(body: string): CommentMemory | null {
  const found = marker.exec(body)
  if (found === null) return null
  try {
    const { key, head, since } = JSON.parse(found[1]!) as Record<string, unknown>
    const fits = typeof key === 'string' && typeof head === 'string' && (since === null || typeof since === 'string')
    return fits ? { key, head, since } : null
  } catch {
    return null
  }
}

export function withoutMarker(body: string): string {
  return body.replace(marker, '').trimEnd()
}
