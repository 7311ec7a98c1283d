/** Times as GitHub writes them in events and answers: without fractions of a second. Two that lie within one
 *  second are the same, and where one had its fractions and the other not, they would change places. */
export function githubTime(date = new Date()): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
