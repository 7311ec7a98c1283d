/** The hidden line by which a comment or an issue of ours is found again, and what it remembers. Anybody can write
 *  such a line, so it is worth something only under a comment of our own. */

export interface CommentMemory {
  /** Tells several gates of one pull request apart. */
  readonly key: string
  /** The head commit that the comment is about. */
  readonly head: string
  /** When that commit became the head, in ISO 8601; null where that is not known. */
  readonly since: string | null
}

const markers = {
  comment: /(?:^|\n)<!-- benchgate:comment (\{.*\}) -->\s*$/,
  issue: /(?:^|\n)<!-- benchgate:issue (\{.*\}) -->\s*$/,
}

export function writeMarker({ key, head, since }: CommentMemory): string {
  return hiddenLine('comment', { key, head, since })
}

/** What the last line of a comment remembers; null where it is no marker. */
export function readMarker(body: string): CommentMemory | null {
  const { key, head, since } = rememberedIn('comment', body)
  const fits = typeof key === 'string' && typeof head === 'string' && (since === null || typeof since === 'string')
  return fits ? { key, head, since } : null
}

export function withoutMarker(body: string): string {
  return body.replace(markers.comment, '').trimEnd()
}

export function writeIssueMarker(key: string): string {
  return hiddenLine('issue', { key })
}

/** The key of an issue; null where its last line is no marker. */
export function readIssueMarker(body: string): string | null {
  const { key } = rememberedIn('issue', body)
  return typeof key === 'string' ? key : null
}

function hiddenLine(kind: keyof typeof markers, remembered: object): string {
  // An HTML comment ends at two hyphens and a bracket, and its text may hold neither.
  const json = JSON.stringify(remembered).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')
  return `<!-- benchgate:${kind} ${json} -->`
}

function rememberedIn(kind: keyof typeof markers, body: string): Record<string, unknown> {
  try {
    return JSON.parse(markers[kind].exec(body)?.[1] ?? '{}') as Record<string, unknown>
  } catch {
    return {}
  }
}
