/** JMH takes its settings from annotations and from its command line, and from nowhere else: what is missing there is
 *  written behind the command, where that is the last thing that the command does. */

/** Warming up counts as it does for the user: code is compiled within it. By default it takes 50 seconds a fork, of
 *  which there are five. */
type Settings = readonly (readonly [flag: string, value: string])[]

const short: Settings = [
  ['-f', '1'],
  // Forks of which nothing counts; an annotation may ask for some.
  ['-wf', '0'],
  ['-wi', '3'],
  ['-w', '200ms'],
  ['-i', '3'],
  ['-r', '100ms'],
]

/** Under a profiler, of which warming up is a part: half a second of it to two of what counts. */
const profiled: Settings = [
  ['-f', '1'],
  ['-wi', '2'],
  ['-w', '250ms'],
  ['-i', '4'],
  ['-r', '500ms'],
]

/** `java …` as a last simple command: no pipe, redirection, substitution or comment behind it, but in quotes, as the bar
 *  of an expression is. */
const lastJava = /(?:^|&&|;|\n)\s*(?:\w+=\S*\s+)*(?:\S*\/)?java\s((?:'[^'\n]*'|"[^"`\\\n]*"|[^'";&|<>#`\n])*)$/
const startsJmh =
  /(?:^|\s)org\.openjdk\.jmh\.Main(?:\s|$)|(?:^|\s)-jar\s+["']?\S*(?:benchmarks|jmh)\S*\.jar["']?(?:\s|$)/

/** The command with what it does not say itself, and what that is; null where it does not plainly start JMH. */
export function shortJmh(run: string, settings = short): { readonly run: string; readonly flags: string } | null {
  const command = run.trimEnd()
  const own = ownWords(command)
  // A single run is the user's own choice of what is short.
  if (own === null || /(?:^|\s)-bm\s+ss(?:\s|$)/.test(own)) return null
  const missing = settings.filter(([flag]) => !new RegExp(`(?:^|\\s)${flag}(?:\\s|$)`).test(own))
  if (missing.length === 0) return null
  const flags = missing.map((words) => words.join(' ')).join(' ')
  return { run: `${command} ${flags}`, flags }
}

/** What is said to JMH; null where that is not plain, or where it lists or helps and measures nothing. */
function ownWords(command: string): string | null {
  const rest = lastJava.exec(command)?.[1] ?? ''
  const main = startsJmh.exec(rest)
  const own = main === null ? null : rest.slice(main.index + main[0].length)
  return own === null || /(?:^|\s)-(?:l|lp|lprof|lrf|h)(?:\s|$)/.test(own) ? null : own
}

/** Whether the command plainly starts JMH last, so that flags may stand behind it, and is to measure with it. */
export function startsJmhLast(run: string): boolean {
  return ownWords(run.trimEnd()) !== null
}

/** The command for one launch under a profiler; as it is where it does not plainly start JMH, or says all of it. */
export function profiledJmh(run: string): string {
  return shortJmh(run, profiled)?.run ?? run
}
