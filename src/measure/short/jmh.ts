/** JMH takes its settings from annotations and from its command line, and from nowhere else: what is missing there is
 *  written behind the command, where that is the last thing that the command does. */

/** Warming up counts as it does for the user: code is compiled within it. By default it takes 50 seconds a fork, of
 *  which there are five. */
const settings: readonly (readonly [flag: string, value: string])[] = [
  ['-f', '1'],
  ['-wi', '3'],
  ['-w', '200ms'],
  ['-i', '3'],
  ['-r', '100ms'],
]

/** `java …` as a last simple command: no pipe, redirection, substitution or comment behind it. */
const lastJava = /(?:^|&&|;|\n)\s*(?:\w+=\S*\s+)*(?:\S*\/)?java\s([^;&|<>#`\n]*)$/
const startsJmh =
  /(?:^|\s)org\.openjdk\.jmh\.Main(?:\s|$)|(?:^|\s)-jar\s+["']?\S*(?:benchmarks|jmh)\S*\.jar["']?(?:\s|$)/

/** The command with what it does not say itself, and what that is; null where it does not plainly start JMH. */
export function shortJmh(run: string): { readonly run: string; readonly flags: string } | null {
  const command = run.trimEnd()
  const rest = lastJava.exec(command)?.[1]
  if (rest === undefined) return null
  const main = startsJmh.exec(rest)
  // A JMH that lists or helps measures nothing, and a single run is the user's own choice of what is short.
  const own = main === null ? null : rest.slice(main.index + main[0].length)
  if (own === null || /(?:^|\s)-(?:l|lp|lprof|lrf|h|bm\s+ss)(?:\s|$)/.test(own)) return null
  const missing = settings.filter(([flag]) => !new RegExp(`(?:^|\\s)${flag}(?:\\s|$)`).test(own))
  if (missing.length === 0) return null
  const flags = missing.map((words) => words.join(' ')).join(' ')
  return { run: `${command} ${flags}`, flags }
}
