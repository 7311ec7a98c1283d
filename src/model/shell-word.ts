/** A word in single quotes, as a POSIX shell takes it for one word whatever stands in it. */
export function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
