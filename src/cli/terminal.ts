/** What the terminal can show, by the conventions that its users know. */

type Environment = Readonly<Record<string, string | undefined>>

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, and both over what the stream is. */
export function hasColour(stream: Stream, environment: Environment): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = environment
  if (no !== undefined && no !== '') return false
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return stream.isTTY === true && term !== 'dumb'
}

/** Columns, within what the tables are made for. */
export function widthOf(stream: Stream, environment: Environment): number {
  const columns = stream.columns ?? Number(environment['COLUMNS'] ?? '')
  return Math.min(200, Math.max(40, Number.isInteger(columns) && columns > 0 ? columns : 100))
}

/** A terminal on which a line can be drawn over and over. */
export function isInteractive(stream: Stream, environment: Environment): boolean {
  const ci = environment['CI'] ?? ''
  return stream.isTTY === true && environment['TERM'] !== 'dumb' && (ci === '' || ci === 'false')
}
